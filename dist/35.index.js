export const id = 35;
export const ids = [35];
export const modules = {

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/database/failure.js
var failure = __webpack_require__(2234);
// EXTERNAL MODULE: ./build/database/wire.js
var wire = __webpack_require__(7215);
;// CONCATENATED MODULE: ./build/database/flow.js

/**
 * Hands what a driver reads to the one who takes it, in order and one call at a time, and makes the server wait meanwhile. A batch is what
 * came with one read of the socket, so memory does not grow with the result.
 */
class Flow {
    #request;
    #throttle;
    #onError;
    #resultSets = [];
    #stopped = Promise.withResolvers();
    #queue = [];
    #draining;
    #isDropped = false;
    #error;
    /** `onError` is told once when a taker throws: the statement should be ended. */
    constructor(request, throttle, onError) {
        this.#request = request;
        this.#throttle = throttle;
        this.#onError = onError;
    }
    /** One for each result set so far. */
    get resultSets() {
        return this.#resultSets;
    }
    get rowCount() {
        return this.#resultSets.reduce((sum, { rowCount }) => sum + rowCount, 0);
    }
    /** What the taker threw. */
    get error() {
        return this.#error;
    }
    columns(columns) {
        this.#resultSets.push({ columns, rowCount: 0 });
        if (this.#request.onColumns !== undefined)
            this.#add({ columns });
    }
    row(row) {
        const current = this.#resultSets.at(-1);
        if (current === undefined || this.#isDropped)
            return;
        current.rowCount++;
        if (this.#request.onRows === undefined)
            return;
        const last = this.#queue.at(-1);
        if (last !== undefined && 'rows' in last)
            last.rows.push(row);
        else
            this.#add({ rows: [row] });
    }
    /** Handed over at once where nothing waits before them. */
    wire(rows) {
        const current = this.#resultSets.at(-1);
        if (current === undefined || this.#isDropped)
            return;
        current.rowCount += rows.count;
        const { onWire, onRows } = this.#request;
        if (onWire === undefined) {
            if (onRows !== undefined)
                this.#add({ rows: [...rows.read()] });
            return;
        }
        if (this.#draining !== undefined) {
            this.#add(rows.copy());
            return;
        }
        try {
            const taking = onWire(rows);
            if (taking !== undefined)
                this.#draining = this.#drain(taking);
        }
        catch (cause) {
            this.#fail(cause);
        }
    }
    /** From now on nothing is handed over: the statement is being ended. The throttle stays as it is, so that a flood does not delay that. */
    drop() {
        this.#isDropped = true;
        this.#queue = [];
        this.#stopped.resolve();
    }
    isDropping() {
        return this.#isDropped;
    }
    /** Resolves when all has been taken, or at once after `drop`. */
    async finish() {
        while (this.#draining !== undefined && !this.#isDropped)
            await Promise.race([this.#draining, this.#stopped.promise]);
    }
    #hand(entry) {
        const { onColumns, onRows, onWire } = this.#request;
        if (entry instanceof wire/* WireRows */.br)
            return onWire?.(entry);
        return 'rows' in entry ? onRows?.(entry.rows) : onColumns?.(entry.columns);
    }
    #add(entry) {
        if (this.#isDropped)
            return;
        this.#queue.push(entry);
        this.#draining ??= this.#drain(undefined);
    }
    /** Begins in a microtask, so that all rows of one read are in the first batch, and the driver has read to its end when it is paused. */
    async #drain(begun) {
        await Promise.resolve();
        try {
            await this.#wait(begun);
            for (let entry = this.#queue.shift(); entry !== undefined; entry = this.#queue.shift())
                await this.#wait(this.#hand(entry));
        }
        catch (cause) {
            this.#fail(cause);
        }
        finally {
            this.#draining = undefined;
            if (!this.#isDropped)
                this.#throttle.resume();
        }
    }
    async #wait(taking) {
        if (taking === undefined)
            return;
        this.#throttle.pause();
        await taking;
    }
    #fail(cause) {
        this.#error = { cause };
        this.drop();
        this.#onError();
    }
}

;// CONCATENATED MODULE: ./build/database/guarded.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** Milliseconds by which the guard here waits longer than the server's own, whose error says more. */
const grace = 250;
/** Milliseconds for ending a statement through a second connection, and then for the server's word that it has ended. */
const killPatience = 3_000;
const endPatience = 3_000;
/** A session with guards around each statement. */
class GuardedConnection {
    #session;
    #around;
    #end;
    #isRunning = false;
    constructor(session, around) {
        this.#session = session;
        this.#around = around;
    }
    get dialect() {
        return this.#session.dialect;
    }
    get server() {
        return this.#session.server;
    }
    get id() {
        return this.#session.id;
    }
    get security() {
        return this.#session.security;
    }
    run = async (sql, request = {}) => {
        if (this.#isRunning)
            throw new Error('A connection runs one statement at a time.');
        const started = performance.now();
        const refusal = this.#refusal();
        if (refusal !== undefined)
            return failed(refusal, started, 0);
        this.#isRunning = true;
        try {
            return await this.#guarded(sql, request, started);
        }
        finally {
            this.#isRunning = false;
        }
    };
    warnings = async () => {
        if (this.#refusal() !== undefined)
            return [];
        const warnings = await this.#session.warnings();
        return warnings.map((warning) => ({ ...warning, message: this.#shown(warning.message) }));
    };
    kill = async () => {
        this.#end?.('cancelled');
        if (this.#end === undefined)
            await this.#around.killSession(this.id);
    };
    close() {
        return this.#session.close();
    }
    [Symbol.asyncDispose]() {
        return this.close();
    }
    /** Why nothing may begin any more. */
    #refusal() {
        if (!this.#session.isOpen())
            return own('server-gone', 'The connection was lost before this statement.');
        if (this.#around.host.signal.aborted)
            return own('cancelled', 'The job was cancelled before this statement.');
        if (performance.now() >= this.#around.deadline)
            return own('timeout', 'The total time was used up before this statement.');
        return undefined;
    }
    async #guarded(sql, request, started) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const ended = Promise.withResolvers();
            const flow = new Flow(request, this.#session, () => ended.resolve('taker'));
            const work = this.#work(sql, request, flow, started);
            const watch = __addDisposableResource(env_1, this.#watch(request.timeout ?? 0, ended.resolve), false);
            this.#end = watch.end;
            const first = await Promise.race([work, ended.promise]);
            this.#end = undefined;
            if (typeof first !== 'string')
                return first;
            flow.drop();
            const outcome = await this.#endStatement(work);
            await this.#absorbKill();
            if (flow.error !== undefined)
                throw flow.error.cause;
            if (outcome?.isDone === true && outcome.resultSets.length === 0)
                return outcome;
            return failed(this.#ending(first, outcome), started, flow.rowCount);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    async #work(sql, request, flow, started) {
        try {
            const finished = await this.#session.execute(sql, request.parameters, flow);
            await flow.finish();
            if (flow.error !== undefined)
                throw flow.error.cause;
            return done(finished, flow, started);
        }
        catch (error) {
            if (flow.error !== undefined)
                throw flow.error.cause;
            const failure = this.#session.explainError(error);
            return failed({ ...failure, message: this.#shown(failure.message) }, started, flow.rowCount);
        }
    }
    /** Calls `end` when the first guard strikes; disposed when the statement is over. */
    #watch(limit, end) {
        const { guards, host, deadline } = this.#around;
        const own = guards.statement > 0 ? guards.statement + grace : Number.POSITIVE_INFINITY;
        const statement = Math.min(limit > 0 ? limit : Number.POSITIVE_INFINITY, own);
        const timers = [
            timer(statement, () => end('statement-timeout')),
            timer(deadline - performance.now(), () => end('timeout')),
        ];
        const onAbort = () => end('cancelled');
        host.signal.addEventListener('abort', onAbort, { once: true });
        return {
            end,
            [Symbol.dispose]: () => {
                for (const each of timers)
                    clearTimeout(each);
                host.signal.removeEventListener('abort', onAbort);
            },
        };
    }
    /** Ends the statement on the server and waits for its word, both for a bounded time; undefined when the word did not come. */
    async #endStatement(work) {
        // What the taker threw is told by the flow.
        const quiet = work.then((outcome) => ({ outcome }), () => ({ outcome: undefined }));
        this.#session.pause();
        await within(killPatience, this.#around.killSession(this.id).catch(() => undefined));
        this.#session.resume();
        const ended = await within(endPatience, quiet);
        if (ended !== undefined)
            return ended.outcome;
        this.#session.destroy();
        await within(endPatience, quiet);
        return undefined;
    }
    /** Where something may come yet, it must not be hit by the word that was meant for this statement. */
    async #absorbKill() {
        if (this.#refusal() !== undefined)
            return;
        const absorbed = this.#session.absorbKill?.() ?? Promise.resolve();
        const done = absorbed.then(() => true, () => true);
        if ((await within(endPatience, done)) === undefined)
            this.#session.destroy();
    }
    #ending(why, outcome) {
        const reason = why === 'taker' ? 'cancelled' : why;
        const what = {
            'statement-timeout': 'The statement took longer than its timeout',
            timeout: 'The total time was used up',
            cancelled: 'The statement was cancelled',
        }[reason];
        if (outcome === undefined)
            return own(reason, `${what}; the server did not confirm in ${(killPatience + endPatience) / 1_000} s that it ended, so it may still run there.`);
        if (outcome.isDone)
            return own(reason, `${what}; the server ended it.`);
        return { ...outcome, reason, message: `${what}; the server ended it: ${outcome.message}` };
    }
    #shown(text) {
        return (0,printable/* printable */.g)(this.#around.redact(text)).slice(0, 2_000);
    }
}
function own(reason, message) {
    return { reason, code: '', state: '', message, line: null };
}
function failed(failure, started, rowCount) {
    const { reason, code, state, message, line } = failure;
    return { isDone: false, reason, code, state, message, line, rowCount, milliseconds: performance.now() - started };
}
function done(finished, flow, started) {
    const { resultSets, rowCount } = flow;
    return { isDone: true, resultSets, rowCount, ...finished, milliseconds: performance.now() - started };
}
/** Node fires a timer of more than 2^31 ms at once. */
function timer(milliseconds, strike) {
    return milliseconds < 2 ** 31 ? setTimeout(strike, Math.max(0, milliseconds)) : undefined;
}
/** What the work gives, or undefined when it has not after so many milliseconds. */
async function within(milliseconds, work) {
    const late = Promise.withResolvers();
    const clock = setTimeout(() => late.resolve(undefined), milliseconds);
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        clearTimeout(clock);
    }
}

// EXTERNAL MODULE: ./build/database/target.js
var database_target = __webpack_require__(6031);
;// CONCATENATED MODULE: ./build/database/refusal.js




/** Nobody listens yet, or somebody says to come again: MySQL 1040 and PostgreSQL 53300 are «too many connections», 57P03 «starting up». */
const startingCodes = ['ECONNREFUSED', 'ENOENT', 'EAI_AGAIN', '57P03', '53300', 'ER_CON_COUNT_ERROR'];
/** Whether the same attempt may succeed a little later. */
function isStarting(error) {
    return !(error instanceof complaint/* Complaint */._) && allParts(error).some(({ code }) => startingCodes.includes(code));
}
/** Where a name has several addresses, Node gives one error for each. */
function allParts(error) {
    const several = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : [];
    return [error, ...(Array.isArray(several) ? several : [])].map(failure/* partsOf */.CI);
}
const denied = [
    'access-denied',
    'Change `user` and `password`, or let the server accept this user from this host.',
];
const noDatabase = ['unknown-database', 'Change `database`, or create it first.'];
const unencrypted = ['tls-failed', 'Set `ssl-mode: required` or stronger.'];
const noTls = ['tls-failed', 'Set `ssl-mode: preferred` or `disabled`, or let the server offer TLS.'];
const badTls = [
    'tls-failed',
    'Check `ssl-ca` and that the certificate names the host that is given; `ssl-mode: verify-ca` leaves the name unchecked.',
];
const noName = ['cannot-connect', 'Check the host name; a service of a cluster resolves only inside of it.'];
const nobody = ['cannot-connect', 'Check host and port, that the server runs, and that the runner may reach it.'];
/** By mysql2's code, MySQL's number, SQLSTATE, or the code of Node. */
const cures = {
    ER_ACCESS_DENIED_ERROR: denied,
    ER_ACCESS_DENIED_NO_PASSWORD_ERROR: denied,
    ER_DBACCESS_DENIED_ERROR: denied,
    ER_HOST_NOT_PRIVILEGED: denied,
    ER_HOST_IS_BLOCKED: denied,
    ER_ACCOUNT_HAS_BEEN_LOCKED: denied,
    ER_MUST_CHANGE_PASSWORD_LOGIN: denied,
    ER_BAD_DB_ERROR: noDatabase,
    ER_SECURE_TRANSPORT_REQUIRED: unencrypted,
    HANDSHAKE_NO_SSL_SUPPORT: noTls,
    HANDSHAKE_SSL_ERROR: badTls,
    '28P01': denied,
    '28000': denied,
    '42501': denied,
    '3D000': noDatabase,
    ENOTFOUND: noName,
    EAI_AGAIN: noName,
};
/** The complaint for an attempt that failed: what was tried, what came back, what to change. */
function complaintFor(error, target, limit, redact) {
    if (error instanceof complaint/* Complaint */._ && error.message !== 'late')
        return error;
    const parts = allParts(error);
    const [reason, cure] = parts.map(({ code }) => cures[code]).find((each) => each !== undefined) ?? tlsCure(error) ?? nobody;
    const said = error instanceof complaint/* Complaint */._ ? '' : redact(parts.map(({ message, code }) => message || code).find(Boolean) ?? '');
    const what = said === '' ? `no answer within ${limit / 1_000} s (\`connect-timeout\`)` : (0,printable/* brief */.d)(said, 400);
    return new complaint/* Complaint */._(reason, `Cannot connect to ${(0,database_target/* describeTarget */.ff)(target)}: ${what}. ${cure}`, { cause: error });
}
/** Node's errors of TLS have many codes; pg has none for a server without TLS. */
function tlsCure(error) {
    const { code, message } = (0,failure/* partsOf */.CI)(error);
    if (message === 'The server does not support SSL connections')
        return noTls;
    return /^ERR_(TLS|SSL|OSSL)_|^EPROTO$|CERT|SELF_SIGNED|^UNABLE_TO_/.test(code) ? badTls : undefined;
}

;// CONCATENATED MODULE: ./build/database/connect.js






/** Milliseconds between attempts: the first, and the most. */
const firstPause = 200;
const longestPause = 3_000;
/**
 * Opens a connection with guards. A server that is still starting is tried again until `connectTimeout`. Throws a Complaint with reason
 * `cannot-connect`, `access-denied`, `unknown-database`, `tls-failed`, `insecure-auth`, `timeout` or `cancelled`.
 */
async function connect(target, guards, host) {
    const deadline = guards.total > 0 ? performance.now() + guards.total : Number.POSITIVE_INFINITY;
    const open = await driverOf(target);
    const session = await openPatiently(open, target, guards, host);
    return new GuardedConnection(session, {
        guards,
        host,
        deadline,
        killSession: (id) => killSession(open, target, id),
        redact: redactor(target),
    });
}
/** The drivers are big: only the one that is used is loaded. */
async function driverOf(target) {
    if (target.dialect === 'mysql')
        return (await Promise.all(/* import() */[__webpack_require__.e(909), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 3352))).open;
    if (target.dialect === 'postgres')
        return (await Promise.all(/* import() */[__webpack_require__.e(849), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 4998))).open;
    return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 406))).open;
}
async function openPatiently(open, target, guards, host) {
    const patience = target.dialect === 'sqlite' ? 60_000 : target.connectTimeout;
    const limit = guards.total > 0 ? Math.min(guards.total, patience) : patience;
    const end = performance.now() + limit;
    for (let attempt = 0;; attempt++) {
        try {
            return await openOnce(open, target, guards, host, end);
        }
        catch (error) {
            host.signal.throwIfAborted();
            const pause = Math.min(longestPause, firstPause * 2 ** attempt) * (0.5 + host.random() / 2);
            if (!isStarting(error) || performance.now() + pause >= end)
                throw complaintFor(error, target, limit, redactor(target));
            const why = (0,printable/* brief */.d)(redactor(target)((0,failure/* partsOf */.CI)(error).message || (0,failure/* partsOf */.CI)(error).code), 200);
            host.log.info(`${(0,database_target/* describeTarget */.ff)(target)} does not answer yet (${why}); trying again.`);
            await host.sleep(pause);
        }
    }
}
async function openOnce(open, target, guards, host, end) {
    const late = new AbortController();
    const clock = setTimeout(() => late.abort(new complaint/* Complaint */._('cannot-connect', 'late')), Math.max(1, end - performance.now()));
    try {
        return await open(target, guards, AbortSignal.any([host.signal, late.signal]));
    }
    finally {
        clearTimeout(clock);
    }
}
/** Milliseconds for the second connection, which has to do its work before the runner kills the process. */
const killTimeout = 2_500;
async function killSession(open, target, id) {
    const signal = AbortSignal.timeout(killTimeout);
    const killer = await open(target, { lockWait: 0, statement: 0, total: 0 }, signal);
    try {
        await killer.killOther(id);
    }
    finally {
        await killer.close();
    }
}
/** Blanks the password in a server's words. */
function redactor(target) {
    const password = target.dialect === 'sqlite' ? '' : target.password();
    return (text) => (password === '' ? text : text.replaceAll(password, '***'));
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   GG: () => (/* binding */ explainSqlite),
/* harmony export */   IY: () => (/* binding */ explainMysql),
/* harmony export */   fE: () => (/* binding */ explainPostgres),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/** The parts of anything that was thrown. */
function partsOf(error) {
    const fields = new Map(typeof error === 'object' && error !== null ? Object.entries(error) : []);
    const text = (key) => {
        const value = fields.get(key);
        return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
    return {
        message: typeof message === 'string' ? message : '',
        code: text('code'),
        errno: text('errno'),
        state: text('sqlState'),
    };
}
/** Error numbers of MySQL and MariaDB with a meaning of their own. */
const mysqlReasons = {
    1205: 'lock-timeout',
    3572: 'lock-timeout',
    3024: 'statement-timeout',
    1969: 'statement-timeout',
    1317: 'cancelled',
    1053: 'server-gone',
    1080: 'server-gone',
    1152: 'server-gone',
    1927: 'server-gone',
    3169: 'server-gone',
    4031: 'server-gone',
};
/** An error of mysql2: with a number it is the server's, else the connection's. */
function explainMysql(error) {
    const { message, code, errno, state } = partsOf(error);
    if (!/^\d+$/.test(errno) || state === '')
        return broken(message, code);
    const line = /^42000$/.test(state) ? /\bat line (\d{1,9})$/.exec(message)?.[1] : undefined;
    const reason = mysqlReasons[errno] ?? 'sql-error';
    return { reason, code: errno, state, message, line: line === undefined ? null : Number(line) };
}
/** SQLSTATEs of PostgreSQL with a meaning of their own; the class 08 is the connection's. */
const postgresReasons = {
    '55P03': 'lock-timeout',
    '25P03': 'server-gone',
    '57014': 'cancelled',
    '57P01': 'server-gone',
    '57P02': 'server-gone',
    '57P05': 'server-gone',
};
/** The code of our own errors for statements that the interface has no form for. */
const unsupported = 'SLIPWAY_UNSUPPORTED';
/** An error of pg for a statement. */
function explainPostgres(error, sql) {
    const { message, code } = partsOf(error);
    if (code === unsupported)
        return { reason: 'sql-error', code: '', state: '', message, line: null };
    if (!/^[0-9A-Z]{5}$/.test(code) || !isServerError(error))
        return broken(message, code);
    const known = code.startsWith('08') ? 'server-gone' : postgresReasons[code];
    const isTimeout = code === '57014' && message.includes('statement timeout');
    const reason = isTimeout ? 'statement-timeout' : (known ?? 'sql-error');
    return { reason, code, state: code, message: withDetail(error, message), line: lineAt(error, sql) };
}
function isServerError(error) {
    return typeof error === 'object' && error !== null && 'severity' in error;
}
function withDetail(error, message) {
    const detail = typeof error === 'object' && error !== null && 'detail' in error ? error.detail : undefined;
    return typeof detail === 'string' ? `${message} (${detail})` : message;
}
/** PostgreSQL counts characters, not UTF-16 units, from 1. */
function lineAt(error, sql) {
    const position = typeof error === 'object' && error !== null && 'position' in error ? Number(error.position) : NaN;
    if (!(position >= 1))
        return null;
    let [line, at] = [1, 0];
    for (const character of sql) {
        if (++at >= position)
            break;
        if (character === '\n')
            line++;
    }
    return line;
}
/** An error of node:sqlite; SQLITE_BUSY is 5, SQLITE_LOCKED 6, each with extended codes above the low byte. */
function explainSqlite(error) {
    const { message } = partsOf(error);
    const number = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) : NaN;
    const code = Number.isInteger(number) ? String(number) : '';
    const primary = number & 0xff;
    return { reason: primary === 5 || primary === 6 ? 'lock-timeout' : 'sql-error', code, state: '', message, line: null };
}
function broken(message, code) {
    return { reason: 'server-gone', code: '', state: '', message: message === '' ? code : message, line: null };
}


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ readTarget),
/* harmony export */   hL: () => (/* binding */ readGuards),
/* harmony export */   lU: () => (/* binding */ targetFields),
/* harmony export */   lY: () => (/* binding */ targetInputs),
/* harmony export */   xt: () => (/* binding */ guardInputs)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2266);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3532);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6031);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7081);





/** The inputs of the actions that tell where to connect. */
const targetInputs = [
    'url',
    'host',
    'port',
    'socket',
    'user',
    'password',
    'password-env',
    'database',
    'ssl-mode',
    'ssl-ca',
    'ssl-cert',
    'ssl-key',
    'connect-timeout',
    'allow-insecure-auth',
];
/** The inputs that bound every connection. */
const guardInputs = ['lock-wait-timeout', 'statement-timeout', 'timeout'];
/** The texts of the inputs, for `readTarget`. */
function targetFields(reader) {
    return Object.fromEntries(targetInputs.map((name) => [name, name === 'password' ? reader.raw(name) : reader.text(name)]));
}
/** Milliseconds that hold when an input is not given. */
const defaultGuards = { lockWait: 10_000, statement: 0, total: 0 };
/** The bounds; what is wrong is recorded in the reader. */
function readGuards(reader, otherwise = defaultGuards) {
    return {
        lockWait: reader.duration('lock-wait-timeout', otherwise.lockWait),
        statement: reader.duration('statement-timeout', otherwise.statement),
        total: reader.duration('timeout', otherwise.total),
    };
}
/**
 * One target of texts: from `url`, from the single inputs, or from both where each tells what the other leaves open. Undefined after a
 * complaint. Without a `url` the server is MySQL or MariaDB.
 */
function readTarget(given, context) {
    for (const secret of [...(0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordForms */ .pX)(given.password ?? ''), ...(0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .urlSecrets */ .Fn)(given.url ?? '')])
        context.mask(secret);
    const complaints = [];
    const complain = (name, what) => {
        complaints.push(name);
        context.complain(name, what);
    };
    const { dialect, fields } = merge(given, complain);
    const inner = { ...context, complain };
    const target = dialect === 'sqlite' ? readFileTarget(given, fields, inner) : readServerTarget(dialect, fields, inner);
    return complaints.length === 0 ? target : undefined;
}
/** The parts of the URL and the single inputs together; a part that both tell differently is a contradiction. */
function merge(given, complain) {
    const single = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    const unknown = { dialect: 'mysql', fields: { host: 'unknown', user: 'unknown' } };
    if (given.url === undefined || given.url === '') {
        if (single['host'] !== undefined || single['socket'] !== undefined)
            return { dialect: 'mysql', fields: single };
        const what = 'is not given, and neither are `host` or `socket`; one of them says where the database is';
        complain('url', `${what}. \`url\` begins with ${_url_js__WEBPACK_IMPORTED_MODULE_2__/* .urlForms */ .bt}`);
        return unknown;
    }
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .Dl)(given.url);
    if (typeof url === 'string') {
        complain('url', url);
        return unknown;
    }
    const parts = Object.fromEntries(Object.entries(url.fields).filter(([, value]) => value !== ''));
    for (const name of targetInputs) {
        if (parts[name] !== undefined && single[name] !== undefined)
            complain(name, 'is given, and `url` tells it too; leave one of them out');
    }
    return { dialect: url.dialect, fields: { ...parts, ...single } };
}
function readFileTarget(given, { database: file = '' }, context) {
    for (const name of targetInputs) {
        if (name !== 'url' && name !== 'connect-timeout' && (given[name] ?? '') !== '' && given[name] !== 'false')
            context.complain(name, 'is given, but a file of SQLite has no such thing; leave it out');
    }
    if (file === '' || file.includes('\0'))
        context.complain('url', 'names no file; write `sqlite:path/to/file.db`');
    const isWhole = file === ':memory:' || (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file);
    return { dialect: 'sqlite', file: isWhole ? file : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(context.workspace, file) };
}
function readServerTarget(dialect, fields, context) {
    const { complain } = context;
    const { host = '', user = '', database = '', socket } = fields;
    if (host !== '' && socket !== undefined)
        complain('socket', 'is given beside a host; leave one of them out');
    if (socket !== undefined && !(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(socket))
        complain('socket', 'is not an absolute path');
    if (host === '' && socket === undefined)
        complain('url', 'names no host; write one, or give `host` or `socket`');
    if (!/^[\w.:-]{0,253}$/.test(host))
        complain('host', `is \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(host, 80)}\`; allowed: a host name or an address`);
    if (user === '')
        complain('user', 'is not given; it is the name to sign in with');
    const password = readPassword(fields, context);
    return {
        dialect,
        host: socket === undefined ? host : 'localhost',
        port: readPort(fields.port, dialect === 'mysql' ? 3306 : 5432, complain),
        ...(socket === undefined ? {} : { socket }),
        user,
        password: () => password,
        database,
        tls: readTls(fields, complain),
        connectTimeout: readTimeout(fields['connect-timeout'], complain),
        allowInsecureAuth: readFlag(fields['allow-insecure-auth'], complain),
    };
}
function readPassword(fields, { env, mask, complain }) {
    const name = fields['password-env'] ?? '';
    if (name === '')
        return fields.password ?? '';
    if (fields.password !== undefined) {
        complain('password-env', 'is given beside a password (in `password` or `url`); leave one of them out');
        return '';
    }
    const value = env[name];
    if (value === undefined || value === '') {
        complain('password-env', `names \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(name, 80)}\`, which is not set in the environment of this step`);
        return '';
    }
    for (const form of (0,_url_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordForms */ .pX)(value))
        mask(form);
    return value;
}
function readPort(given, otherwise, complain) {
    if (given === undefined)
        return otherwise;
    const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
    if (port < 1 || port > 65_535)
        complain('port', `is \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(given, 80)}\`; allowed: a whole number from 1 to 65535`);
    return port;
}
function readTimeout(given, complain) {
    const value = given === undefined ? 30_000 : (0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(given);
    if (value === undefined || value === 0)
        complain('connect-timeout', `is \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(given ?? '', 80)}\`; allowed: ${_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .durationForms */ .eS.replace('; `0` for none', '')}`);
    return value ?? 30_000;
}
function readFlag(given, complain) {
    if (given !== undefined && !/^(true|false)$/i.test(given))
        complain('allow-insecure-auth', `is \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(given, 80)}\`; allowed: \`true\`, \`false\``);
    return /^true$/i.test(given ?? '');
}
function readTls(fields, complain) {
    const { 'ssl-ca': ca, 'ssl-cert': cert, 'ssl-key': key, 'ssl-mode': given } = fields;
    const mode = _target_js__WEBPACK_IMPORTED_MODULE_4__/* .sslModes */ .R5.find((each) => each === given) ?? (ca === undefined ? 'preferred' : 'verify-full');
    if (given !== undefined && given !== mode)
        complain('ssl-mode', `is \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(given, 80)}\`; allowed: ${_target_js__WEBPACK_IMPORTED_MODULE_4__/* .sslModes */ .R5.map((each) => `\`${each}\``).join(', ')}`);
    if (ca !== undefined && !verifying.includes(mode))
        complain('ssl-ca', `is given, but \`ssl-mode: ${mode}\` checks no certificate; use \`verify-full\` or \`verify-ca\``);
    if ((cert === undefined) !== (key === undefined))
        complain(cert === undefined ? 'ssl-cert' : 'ssl-key', 'is not given; certificate and key go together');
    if (cert !== undefined && mode === 'disabled')
        complain('ssl-cert', 'is given, but `ssl-mode` is `disabled`');
    if (fields.socket !== undefined && given !== undefined && mode !== 'disabled' && mode !== 'preferred')
        complain('ssl-mode', `is \`${mode}\`, but a Unix socket is not encrypted; leave it out`);
    return {
        mode,
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
    };
}
const verifying = ['verify-ca', 'verify-full'];


/***/ }),

/***/ 6031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ sslModes),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ff: () => (/* binding */ describeTarget)
/* harmony export */ });
/** Where to connect and how: a value, read from the inputs by `inputs.ts`. */
/** As in MySQL's and PostgreSQL's own clients. `preferred`: encrypted when the server offers it, certificates unchecked. */
const sslModes = ['disabled', 'preferred', 'required', 'verify-ca', 'verify-full'];
/** The target in words, without secrets: `MySQL on db.example.com:3306, database shop`. */
function describeTarget(target) {
    if (target.dialect === 'sqlite')
        return `SQLite ${target.file}`;
    const place = target.socket ?? `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
    const product = target.dialect === 'mysql' ? 'MySQL' : 'PostgreSQL';
    return `${product} on ${place}${target.database === '' ? '' : `, database ${target.database}`}`;
}
/** Whether what is sent to this address, as Node names a socket's other end, stays on the machine; a Unix socket has none. */
function isLoopback(address) {
    return address === undefined || ['127.0.0.1', '::ffff:127.0.0.1', '::1'].includes(address);
}


/***/ }),

/***/ 7215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ lengthAt),
/* harmony export */   OY: () => (/* binding */ lengthSize),
/* harmony export */   T_: () => (/* binding */ headLength),
/* harmony export */   br: () => (/* binding */ WireRows),
/* harmony export */   t2: () => (/* binding */ nullMark)
/* harmony export */ });
/** Bytes before the values of a row: the packet's length and number. */
const headLength = 4;
/** In the place of a length: NULL. */
const nullMark = 0xfb;
/** How many bytes a length takes that begins with this one (protocol::LengthEncodedInteger); NULL takes one. */
function lengthSize(first) {
    if (first <= nullMark)
        return 1;
    return first === 0xfc ? 3 : first === 0xfd ? 4 : 9;
}
/** The length that stands at a place, 0 for NULL. */
function lengthAt(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < nullMark)
        return first;
    if (first === nullMark)
        return 0;
    if (first === 0xfc)
        return bytes.readUInt16LE(at + 1);
    return first === 0xfd ? bytes.readUIntLE(at + 1, 3) : Number(bytes.readBigUInt64LE(at + 1));
}
/** Rows that came together, as MySQL's text protocol carries them: known to be well formed, and not yet taken apart. */
class WireRows {
    /** Row after row: a head, then every value behind its length. They are there as long as `onWire` is called, and may be written over. */
    bytes;
    count;
    columns;
    constructor(bytes, count, columns) {
        this.bytes = bytes;
        this.count = count;
        this.columns = columns;
    }
    /** The same rows, to be kept. */
    copy() {
        return new WireRows(Buffer.from(this.bytes), this.count, this.columns);
    }
    /** The rows as values, to be kept. */
    read() {
        const readers = this.columns.map(readerOf);
        const rows = [];
        let at = 0;
        for (let count = 0; count < this.count; count++) {
            const row = [];
            at += headLength;
            for (const read of readers) {
                const first = this.bytes[at] ?? 0;
                const start = at + lengthSize(first);
                const end = start + lengthAt(this.bytes, at);
                row.push(first === nullMark ? null : read(this.bytes, start, end));
                at = end;
            }
            rows.push(row);
        }
        return rows;
    }
}
/** The server's own text, or a copy of its bytes. */
function readerOf({ kind, encoding: other }) {
    if (kind === 'binary' || kind === 'bit')
        return (bytes, start, end) => Buffer.from(bytes.subarray(start, end));
    if (kind === 'text' && other !== undefined) {
        const decoder = new TextDecoder(other);
        return (bytes, start, end) => decoder.decode(bytes.subarray(start, end));
    }
    const encoding = kind === 'text' || kind === 'json' ? 'utf8' : 'latin1';
    return (bytes, start, end) => bytes.toString(encoding, start, end);
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tokenize)
/* harmony export */ });
/** Reads one statement into tokens; never throws, whatever the text. Time grows with the length only. */
function tokenize(text, reading) {
    const lexer = { text, reading, tokens: [], pos: 0, conditional: false, complete: true };
    while (lexer.pos < text.length)
        readToken(lexer);
    return { tokens: lexer.tokens, complete: lexer.complete && !lexer.conditional };
}
function readToken(lexer) {
    const { text, pos, reading } = lexer;
    const sign = text[pos] ?? '';
    if (/[ \t\n\v\f\r]/.test(sign))
        lexer.pos++;
    else if (readComment(lexer, sign))
        return;
    else if (sign === "'" || sign === '"' || (sign === '`' && reading.dialect !== 'postgresql'))
        readQuotes(lexer, sign);
    else if (sign === '[' && reading.dialect === 'sqlite')
        readQuotes(lexer, ']');
    else if (sign === '$' && reading.dialect === 'postgresql' && readDollars(lexer))
        return;
    else if (isNameStart(sign))
        readWord(lexer);
    else if (/[0-9]/.test(sign) || (sign === '.' && beginsNumber(lexer)))
        readNumber(lexer);
    else if (sign === '@')
        readVariable(lexer);
    else
        add(lexer, 'sign', pos + 1);
}
function add(lexer, kind, end, value) {
    const { text, pos, conditional } = lexer;
    const own = text.slice(pos, end);
    // A server that skips the executable comment ends it there, inside what we took for one token.
    if (conditional && own.includes('*/'))
        lexer.complete = false;
    if (own === '\0')
        lexer.complete = false;
    lexer.tokens.push({ kind, text: own, value: value ?? own, start: pos, conditional });
    lexer.pos = end;
}
/** Passes over a comment; opens and closes MySQL's executable ones, of which the content counts. */
function readComment(lexer, sign) {
    const { text, pos, reading } = lexer;
    const mysql = reading.dialect === 'mysql';
    if (mysql && sign === '#')
        return passLine(lexer);
    if (sign === '-' && text[pos + 1] === '-' && (!mysql || isDashComment(text[pos + 2])))
        return passLine(lexer);
    if (mysql && lexer.conditional && sign === '*' && text[pos + 1] === '/') {
        lexer.conditional = false;
        lexer.pos += 2;
        return true;
    }
    if (sign !== '/' || text[pos + 1] !== '*')
        return false;
    const executable = mysql ? executableAt(text, pos) : undefined;
    if (executable !== undefined) {
        // One inside another: the servers differ in where it ends.
        if (lexer.conditional)
            lexer.complete = false;
        lexer.conditional = true;
        lexer.pos = executable;
    }
    else
        passBlock(lexer);
    return true;
}
/** In MySQL two dashes begin a comment before white space, a control character or the end. */
function isDashComment(third) {
    return third === undefined || third <= ' ' || third === '\u007f';
}
/** Behind the opening of `/*!`, `/*!50000`, `/*M!` or `/*M!100100`. */
function executableAt(text, pos) {
    let end = pos + 2;
    if (text[end] === 'M' && text[end + 1] === '!')
        end++;
    if (text[end] !== '!')
        return undefined;
    end++;
    const digits = /^\d{5,6}/.exec(text.slice(end, end + 6))?.[0] ?? '';
    return end + digits.length;
}
function passLine(lexer) {
    const end = lexer.text.indexOf('\n', lexer.pos);
    const next = end < 0 ? lexer.text.length : end + 1;
    if (lexer.conditional && lexer.text.slice(lexer.pos, next).includes('*/'))
        lexer.complete = false;
    lexer.pos = next;
    return true;
}
function passBlock(lexer) {
    const { text, reading } = lexer;
    let depth = 1;
    let pos = lexer.pos + 2;
    while (pos < text.length && depth > 0) {
        const close = text.indexOf('*/', pos);
        const open = reading.dialect === 'postgresql' ? text.indexOf('/*', pos) : -1;
        if (close < 0)
            break;
        const inner = open >= 0 && open < close;
        depth += inner ? 1 : -1;
        pos = (inner ? open : close) + 2;
    }
    if (depth > 0 || lexer.conditional)
        lexer.complete = false;
    lexer.pos = depth > 0 ? text.length : pos;
}
function readQuotes(lexer, close, prefix = 0) {
    const { text, pos } = lexer;
    const open = text[pos + prefix] ?? '';
    const escapes = escapesIn(lexer, open, text.slice(pos, pos + prefix));
    let value = '';
    let at = pos + prefix + 1;
    let from = at;
    for (; at < text.length; at++) {
        if (text[at] === '\\' && escapes)
            at++;
        else if (text[at] === close) {
            if (text[at + 1] !== close || open === '[')
                break;
            value += text.slice(from, at);
            from = ++at;
        }
    }
    if (at >= text.length)
        lexer.complete = false;
    value += text.slice(from, at);
    add(lexer, isName(lexer.reading, open) ? 'name' : 'string', Math.min(at + 1, text.length), value);
}
function escapesIn({ reading }, open, prefix) {
    if (reading.dialect === 'sqlite' || open === '`' || open === '[')
        return false;
    if (reading.dialect === 'postgresql')
        return open === "'" && (prefix.toLowerCase() === 'e' || (prefix === '' && reading.standardStrings === false));
    return reading.noBackslashEscapes !== true && !(open === '"' && reading.ansiQuotes === true);
}
function isName(reading, open) {
    return open === '`' || open === '[' || (open === '"' && (reading.dialect !== 'mysql' || reading.ansiQuotes === true));
}
/** $tag$ … $tag$, or nothing when this is a parameter such as $1. */
function readDollars(lexer) {
    const { text, pos } = lexer;
    const tag = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/.exec(text.slice(pos, pos + 256))?.[0];
    if (tag === undefined)
        return false;
    const end = text.indexOf(tag, pos + tag.length);
    if (end < 0)
        lexer.complete = false;
    const close = end < 0 ? text.length : end;
    add(lexer, 'string', Math.min(close + tag.length, text.length), text.slice(pos + tag.length, close));
    return true;
}
function isNameStart(sign) {
    return /[A-Za-z_]/.test(sign) || sign > '\u007f';
}
function endOfName(text, start) {
    let end = start;
    while (end < text.length && /[\w$\u0080-\uffff]/.test(text[end] ?? ''))
        end++;
    return end;
}
function readWord(lexer) {
    const { text, pos, reading } = lexer;
    const end = endOfName(text, pos);
    const word = text.slice(pos, end);
    if (text[end] === "'" && reading.dialect === 'postgresql' && /^e$/i.test(word))
        readQuotes(lexer, "'", word.length);
    else
        add(lexer, 'word', end, word.toLowerCase());
}
/**
 * A number, so strictly that a word which follows at once is a token of its own: servers read SELECT 1.INTO as they read
 * SELECT 1. INTO. Only MySQL has names that begin with a digit.
 */
function readNumber(lexer) {
    const { text, pos, reading } = lexer;
    const end = endOfName(text, pos);
    const name = text.slice(pos, end);
    const literal = /^(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+(?:[eE]\d+)?)/.exec(name)?.[0] ?? '';
    if (reading.dialect === 'mysql' && text[pos] !== '.' && literal !== name && !/^\d+[eE]$/.test(name))
        add(lexer, 'word', end, name.toLowerCase());
    else if (/^(?:0[xXbB])/.test(literal))
        add(lexer, 'number', pos + literal.length);
    else
        add(lexer, 'number', endOfDecimal(text, pos));
}
function endOfDecimal(text, pos) {
    const digits = (from) => {
        let end = from;
        while (/[0-9]/.test(text[end] ?? ''))
            end++;
        return end;
    };
    let end = digits(pos);
    if (text[end] === '.')
        end = digits(end + 1);
    const exponent = /^[eE][+-]?[0-9]/.exec(text.slice(end, end + 3))?.[0];
    return exponent === undefined ? end : digits(end + exponent.length);
}
/** A point begins a number when a digit follows and no name stands before it. */
function beginsNumber({ text, pos, tokens }) {
    const last = tokens.at(-1);
    const qualified = last !== undefined && last.start + last.text.length === pos && (last.kind === 'word' || last.kind === 'name');
    return !qualified && /[0-9]/.test(text[pos + 1] ?? '');
}
/** @name, @@name, @'name', @@session.name. */
function readVariable(lexer) {
    const { text, pos } = lexer;
    let end = pos + 1;
    if (text[end] === '@')
        end++;
    const quote = text[end];
    if (quote === "'" || quote === '"' || quote === '`') {
        const close = text.indexOf(quote, end + 1);
        if (close < 0)
            lexer.complete = false;
        add(lexer, 'variable', close < 0 ? text.length : close + 1);
        return;
    }
    while (end < text.length && /[\w$.\u0080-\uffff]/.test(text[end] ?? ''))
        end++;
    add(lexer, 'variable', end, text.slice(pos, end).toLowerCase());
}


/***/ })

};

export const id = 950;
export const ids = [950];
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
/* unused harmony export defaultGuards */
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

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   YO: () => (/* binding */ fanOut)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1127);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7081);



const names = /^[A-Za-z0-9][\w.-]{0,62}$/;
const most = 1_000;
/** Reads the input `targets`: a YAML list of maps; `complain` is told everything that is wrong, never a value that may be a secret. */
function parseTargets(value, complain) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value) || value.length === 0 || value.length > most) {
        complain(`is no list of 1 to ${most} targets such as \`- { name: shard-1, host: db-1.example.com }\``);
        return [];
    }
    const taken = new Set();
    return value.flatMap((entry, index) => {
        const target = parseTarget(entry, (what) => complain(`entry ${index + 1} ${what}`));
        const key = target?.name.toLowerCase();
        if (target === undefined || key === undefined)
            return [];
        if (taken.has(key))
            complain(`has two entries with the name \`${target.name}\``);
        taken.add(key);
        return [target];
    });
}
function parseTarget(entry, complain) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        complain('is no map such as `{ name: shard-1, host: db-1.example.com }`');
        return undefined;
    }
    const given = new Map();
    let name = '';
    for (const [key, value] of Object.entries(entry)) {
        const text = textOf(key, value);
        const field = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .targetInputs */ .lY.find((each) => each === key);
        if (text === undefined)
            complain(`has a \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 40)}\` that is no text`);
        else if (key === 'name')
            name = text;
        else if (field === undefined)
            complain(`has \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 40)}\`; allowed: ${['name', ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .targetInputs */ .lY].map((each) => `\`${each}\``).join(', ')}`);
        else
            given.set(field, text);
    }
    if (!names.test(name))
        complain('has no `name` of letters, digits, `_`, `.` and `-`, at most 63 of them');
    return { name, given };
}
/** A password keeps its white space. */
function textOf(key, value) {
    if (typeof value === 'string')
        return key === 'password' ? value : value.trim();
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** What a target gives that no log may show. */
function secretsOf({ given }) {
    return [given.get('password'), given.get('ssl-key')].flatMap((secret) => secret || []);
}
const places = ['url', 'host', 'port', 'socket'];
/**
 * The connection's inputs for one target: what it gives wins. Where it gives its own place (`url`, `host` or `socket`), nothing of the step's
 * place counts; user, password, database and TLS are the step's unless it gives them, by themselves or in its `url`.
 */
function overlay(step, { given }) {
    const own = new Set(given.keys());
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .Dl)(given.get('url') ?? '');
    if (typeof url !== 'string')
        for (const [name, value] of Object.entries(url.fields))
            if (value !== '')
                own.add(name);
    if (own.has('url') || own.has('host') || own.has('socket'))
        for (const place of places)
            own.add(place);
    if (own.has('password') || own.has('password-env'))
        own.add('password').add('password-env');
    const inherited = Object.entries(step).filter(([name]) => !own.has(name));
    const fields = Object.fromEntries([...inherited, ...given]);
    return given.has('url') || fields.url === undefined ? fields : { ...fields, url: withoutParts(fields.url, own) };
}
/** The step's URL without what the target tells otherwise. */
function withoutParts(text, own) {
    const url = URL.parse(text);
    if (url === null || url.protocol === 'sqlite:')
        return text;
    if (own.has('database'))
        url.pathname = '';
    if (own.has('user'))
        url.username = '';
    if (own.has('password'))
        url.password = '';
    return url.href;
}
/**
 * Runs `work` for each target, in order, so many at a time. `work` answers its failure, told by `isFailed`; when it throws, no further one is
 * begun, and the error is thrown when those that run have ended.
 */
async function fanOut(targets, { concurrency, failFast, signal }, work, isFailed) {
    const fates = targets.map(() => undefined);
    const thrown = [];
    let next = 0;
    let isStopped = false;
    const take = async () => {
        while (next < targets.length && !isStopped && !signal.aborted) {
            const index = next++;
            const target = targets[index];
            if (target === undefined)
                return;
            try {
                const result = await work(target, index);
                fates[index] = result;
                if (failFast && isFailed(result))
                    isStopped = true;
            }
            catch (error) {
                thrown.push(error);
                isStopped = true;
            }
        }
    };
    const hands = Array.from({ length: Math.min(concurrency, targets.length) }, take);
    for (const hand of hands)
        await hand;
    if (thrown.length > 0)
        throw thrown[0];
    return fates;
}


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Fn: () => (/* binding */ urlSecrets),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   pX: () => (/* binding */ passwordForms)
/* harmony export */ });
const schemes = {
    'mysql:': 'mysql',
    'mariadb:': 'mysql',
    'postgres:': 'postgres',
    'postgresql:': 'postgres',
};
/** The parameters behind `?`, with libpq's names beside our own. */
const parameters = {
    socket: 'socket',
    'ssl-mode': 'ssl-mode',
    sslmode: 'ssl-mode',
    'ssl-ca': 'ssl-ca',
    sslrootcert: 'ssl-ca',
    'ssl-cert': 'ssl-cert',
    sslcert: 'ssl-cert',
    'ssl-key': 'ssl-key',
    sslkey: 'ssl-key',
};
/** libpq's words for the modes. */
const modes = { disable: 'disabled', prefer: 'preferred', require: 'required' };
/** The forms that are read, for complaints. */
const urlForms = '`mysql://`, `mariadb://`, `postgres://`, `postgresql://`, `sqlite:`';
/**
 * Reads a connection URL; a text answers what is wrong with it, continuing «Input `url` …», without showing any of it but names of parameters.
 */
function parseUrl(text) {
    const file = /^sqlite:(?:\/\/(?=[/.]))?(.*)$/s.exec(text);
    if (file !== null)
        return { dialect: 'sqlite', fields: { database: file[1] ?? '' } };
    const url = URL.parse(text);
    const dialect = url === null ? undefined : schemes[url.protocol];
    if (url === null || dialect === undefined)
        return `is not a URL that is known (it is not shown: it may hold a password); allowed: ${urlForms}; in user and password \`@\`, \`:\`, \`/\`, \`#\`, \`?\` and \`%\` are written as %40, %3A, %2F, %23, %3F and %25`;
    if (url.hash !== '')
        return 'holds a `#`: in a password it is written as `%23`';
    try {
        return readParts(url, dialect);
    }
    catch {
        return 'holds a `%` that begins no percent-encoding: in a password it is written as `%25`';
    }
}
function readParts(url, dialect) {
    const fields = {
        host: decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1'),
        port: url.port,
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        database: decodeURIComponent(url.pathname.slice(1)),
    };
    for (const [name, value] of url.searchParams) {
        const field = parameters[name];
        if (field === undefined)
            return `has the parameter \`${name.replaceAll('`', "'").slice(0, 40)}\`; allowed: ${Object.keys(parameters).join(', ')}`;
        fields[field] = field === 'ssl-mode' ? (modes[value] ?? value) : value;
    }
    return { dialect, fields };
}
/** Every form in which the password of a URL could show up, even where the URL cannot be read. */
function urlSecrets(text) {
    const between = /^[a-z]+:\/\/[^:@/]*:(.*)@/is.exec(text)?.[1];
    return between === undefined ? [] : passwordForms(between, decoded(between));
}
/** A password as it is and as a URL would hold it. */
function passwordForms(...passwords) {
    const all = passwords.flatMap((password) => [password, encodeURIComponent(password), encodeURI(password)]);
    return [...new Set(all)].filter((form) => form !== '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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

/***/ 5493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ escapeBlock),
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   kq: () => (/* binding */ escapeCell)
/* harmony export */ });
/** GitHub looks for mentions and references after Markdown is parsed, so neither a backslash nor an entity for `@` helps: only a break does. */
const pause = '&#8203;';
/** The longest text that is kept of one line, in UTF-16 units. */
const lineLength = 500;
/**
 * Text that somebody typed, as one line of inline Markdown that shows it and does nothing: no mention, issue reference, link, image, HTML,
 * emphasis, maths, table border, list or heading, no control or reordering character. Code spans stay code spans.
 * Safe in a paragraph, a list item, a heading, a link's label and, through `escapeCell`, a table.
 */
function escapeLine(text, length = lineLength) {
    const line = plainLine(text, length);
    if (line.indexOf('`') === -1)
        return escapeStart(escapeRun(line));
    return escapeStart(codeSpans(line)
        .map((part) => (part.code ? part.text : escapeRun(part.text)))
        .join(''));
}
/** As `escapeLine`, for a cell of a table: a border inside a code span is escaped too. */
function escapeCell(text, length = lineLength) {
    return escapeLine(text, length).replace(/\\.|\|/g, (found) => (found === '|' ? '\\|' : found));
}
/** Text of several paragraphs, each line escaped by itself; at most `length` UTF-16 units of the original. No trailing line break. */
function escapeBlock(text, length = 4_000) {
    return text
        .slice(0, length)
        .split(/\r\n?|\n/)
        .map((line) => escapeLine(line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
/** One line without control, format and reordering characters, white space collapsed, at most `length` units; not yet escaped. */
function plainLine(text, length = lineLength) {
    const long = text.length > length * 4;
    const line = (long ? text.slice(0, length * 4) : text)
        .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '')
        .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    if (line.length <= length && !long)
        return line;
    return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A place in the text that must not be read as Markdown, HTML or one of GitHub's references. */
const special = /[\\`*[\]|~$<&_@#]|:\/\/|www\.|gh-\d/i;
function escapeRun(text) {
    if (!special.test(text))
        return text;
    return text
        .replace(/[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/&(?=#?[a-z\d]+;)/gi, '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/@(?=[a-z\d])|#(?=\d)|\bgh-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${pause}`);
}
/** What opens a block at the start of a line, and the runner's `::`, in case somebody prints the notes in a later step. */
function escapeStart(line) {
    if (!/^[#+=>:\d-]/.test(line))
        return line;
    return line
        .replace(/^(?:#(?=[#\s]|$)|[+-](?=\s|$)|-(?=-*$)|=(?==*$)|>|:(?=:))/, '\\$&')
        .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
/** CommonMark: a run of backticks is closed by the next run of the same length. `##[` is a command of the runner, even inside a line. */
function codeSpans(line) {
    const parts = [];
    const runs = [...line.matchAll(/`+/g)];
    let from = 0;
    for (let index = 0; index < runs.length; index++) {
        const open = runs[index];
        const close = runs.findIndex((run, at) => at > index && run[0].length === open?.[0].length);
        if (open === undefined || close === -1)
            continue;
        const end = (runs[close]?.index ?? 0) + open[0].length;
        const text = line.slice(open.index, end);
        if (text.includes('##['))
            continue;
        parts.push({ text: line.slice(from, open.index), code: false }, { text, code: true });
        from = end;
        index = close;
    }
    return [...parts, { text: line.slice(from), code: false }];
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A table of GitHub's Markdown, '' without rows. Every cell is Markdown that is safe in a table (`escapeCell`), of one line. */
function markdownTable(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].map((each) => `${each}\n`).join('');
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   eS: () => (/* binding */ durationForms),
/* harmony export */   i$: () => (/* binding */ withoutInputs),
/* harmony export */   i_: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


/**
 * Reads an action's inputs as the runner hands them over (`INPUT_<NAME>`, upper-cased, dashes kept, '' when not given), collects every
 * complaint and throws them together, so that a workflow is mended in one go.
 */
class InputReader {
    #env;
    #complaints = [];
    constructor(env, _names) {
        this.#env = env;
    }
    /** The input without surrounding white space; '' when it was not given. */
    text(name) {
        return this.raw(name).trim();
    }
    /** The input with its surrounding white space, as a password may have it; '' when it was not given. */
    raw(name) {
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    /** One of `allowed`, exactly as spelt. */
    choice(name, allowed, otherwise) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        const found = allowed.find((each) => each === given);
        if (found === undefined)
            this.refuse(name, given, allowed.map((each) => `\`${each}\``).join(', '));
        return found ?? otherwise;
    }
    /** A boolean of YAML 1.2's core schema: anything else is an error, never silently false. */
    flag(name, otherwise = false) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        if (/^(true|True|TRUE)$/.test(given))
            return true;
        if (!/^(false|False|FALSE)$/.test(given))
            this.refuse(name, given, '`true`, `false`');
        return false;
    }
    /** A whole number from `least` to `most`. */
    integer(name, { least, most, otherwise }) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        this.refuse(name, given, `a whole number from ${least} to ${most}`);
        return otherwise;
    }
    /** A time span in milliseconds (`500ms`, `5s`, `10m`, `2h`); 0 for `0`, which stands for none. */
    duration(name, otherwise) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        const value = parseDuration(given);
        if (value === undefined)
            this.refuse(name, given, durationForms);
        return value ?? otherwise;
    }
    /** A file of the repository, from its root; GitHub's API takes no other spelling of it. */
    path(name, otherwise) {
        const given = this.text(name).replace(/^\.\//, '') || otherwise;
        const parts = given.split('/');
        if (parts.some((part) => part === '' || part === '.' || part === '..'))
            this.refuse(name, given, `a path from the root of the repository, such as \`${otherwise}\``);
        return given;
    }
    /** The non-blank lines. */
    lines(name) {
        return this.text(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** The input as YAML (undefined when not given); a syntax error is a complaint with line and column. */
    async yaml(name) {
        const given = this.text(name);
        if (given === '')
            return undefined;
        const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const document = parseDocument(given);
        for (const error of document.errors.slice(0, 3))
            this.complain(name, `is not YAML: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(error.message, 200)}`);
        return document.errors.length > 0 ? undefined : document.toJS();
    }
    /** Records that `given` is not among what is allowed. */
    refuse(name, given, allowed) {
        this.complain(name, `is \`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(given, 80)}\`; allowed: ${allowed}`);
    }
    /** Records anything else that is wrong with an input; `what` continues the sentence «Input `name` …». */
    complain(name, what) {
        this.#complaints.push(`Input \`${name}\` ${what}. Change it under \`with:\` of this step.`);
    }
    /** Throws all that was recorded as one complaint. */
    finish() {
        if (this.#complaints.length > 0)
            throw new _complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._('invalid-input', this.#complaints);
    }
}
/** What `parseDuration` takes, for complaints. */
const durationForms = 'a number with a unit, such as `500ms`, `5s`, `10m` or `2h`, up to 30 days; `0` for none';
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const longest = 30 * 24 * units.h;
/** Milliseconds of `500ms`, `5s`, `1.5m`, `2h`, 0 of `0`; undefined for anything else. */
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
    const size = new Map(Object.entries(units)).get(unit);
    if (size === undefined)
        return undefined;
    const milliseconds = Math.round(Number(amount) * size);
    return milliseconds <= longest ? milliseconds : undefined;
}
/** An environment for other programs: the step's inputs, which may hold secrets, are taken out of it. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}


/***/ }),

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Jx: () => (/* binding */ BYTE),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Z: () => (/* binding */ asciiOf),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   vw: () => (/* binding */ utf8Of),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/** The bytes that SQL scanners stop at. */
const BYTE = {
    tab: 9,
    newline: 10,
    return: 13,
    space: 32,
    bang: 33,
    double: 34,
    hash: 35,
    dollar: 36,
    single: 39,
    star: 42,
    dash: 45,
    dot: 46,
    slash: 47,
    semicolon: 59,
    upperM: 77,
    upperN: 78,
    backslash: 92,
    backquote: 96,
    delete: 127,
};
/** C's isspace in ASCII and UTF-8: tab, newline, vertical tab, form feed, return, space. */
function isSpace(byte) {
    return byte === BYTE.space || (byte !== undefined && byte >= BYTE.tab && byte <= BYTE.return);
}
/** Letters, digits, underscore and every byte above ASCII, of which names are made. */
function isWord(byte) {
    if (byte === undefined)
        return false;
    return ((byte >= 97 && byte <= 122) ||
        (byte >= 65 && byte <= 90) ||
        (byte >= 48 && byte <= 57) ||
        byte === 95 ||
        byte >= 128);
}
/** Text as latin1, for looking at ASCII words: bytes above ASCII come out as other characters, one each. */
function asciiOf(bytes, start = 0, end = bytes.length) {
    return bufferOf(bytes, start, end).toString('latin1');
}
/** Bytes as UTF-8 text. */
function utf8Of(bytes, start = 0, end = bytes.length) {
    return bufferOf(bytes, start, end).toString();
}
function bufferOf(bytes, start, end) {
    const from = Math.min(start, bytes.length);
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(end, bytes.length) - from));
}
/** Without what the MySQL client takes off the end: blanks, control characters and 0xFF, which is no letter in UTF-8. */
function trimEnd(bytes) {
    let end = bytes.length;
    while (end > 0) {
        const byte = bytes[end - 1] ?? 0;
        if (byte > BYTE.space && byte !== BYTE.delete && byte !== 0xff)
            break;
        end--;
    }
    return end === bytes.length ? bytes : bytes.subarray(0, end);
}
/** No bytes. Shared: of a thousand small scripts each would make several. */
const NOTHING = new Uint8Array(0);


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


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession),
/* harmony export */   p: () => (/* binding */ LARGEST_STATEMENT)
/* harmony export */ });
/** 1 GiB: the largest packet that a MySQL server can be told to take. */
const LARGEST_STATEMENT = 1024 ** 3;
/** The state that a client starts with. */
function openSession() {
    return {
        delimiter: ';',
        noBackslashEscapes: false,
        ansiQuotes: false,
        standardStrings: true,
        sandboxed: false,
    };
}


/***/ }),

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xd: () => (/* binding */ splitStatements),
  Ad: () => (/* binding */ splitText),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: openSplitter

// EXTERNAL MODULE: ./build/sql/bytes.js
var sql_bytes = __webpack_require__(2120);
;// CONCATENATED MODULE: ./build/sql/body.js

/** `atomic`: only BEGIN ATOMIC opens a body, as in PostgreSQL, where BEGIN alone starts a transaction. */
function openBody(atomic) {
    return { atomic, kind: 'unknown', depth: 0, words: 0, word: '', last: '', ended: false, dotted: false };
}
/** Forgets the statement before. */
function resetBody(body) {
    body.kind = 'unknown';
    body.depth = 0;
    body.words = 0;
    body.word = '';
    body.last = '';
    body.ended = false;
    body.dotted = false;
}
/** Reads code that is neither in quotes nor in a comment; words may be cut by the end of a run. */
function followBody(body, data, start, end) {
    if (body.kind === 'other')
        return;
    for (let pos = start; pos < end; pos++) {
        const byte = data[pos] ?? 0;
        if ((0,sql_bytes/* isWord */.Jg)(byte)) {
            if (body.word.length < 16)
                body.word += String.fromCharCode(byte);
        }
        else {
            endWord(body);
            if (!(0,sql_bytes/* isSpace */.xC)(byte))
                passToken(body);
            if (byte === sql_bytes/* BYTE */.Jx.dot)
                body.dotted = true;
        }
    }
}
/** A word ends here: at a comment or a line's end. */
function endWord(body) {
    if (body.word === '')
        return;
    const word = body.word.toLowerCase();
    body.word = '';
    if (body.dotted)
        body.dotted = false;
    else
        readWord(body, word);
}
/** Something else than a word follows: a sign, a quoted name, a string. */
function passToken(body) {
    endWord(body);
    if (body.ended)
        closeBlock(body);
    body.dotted = false;
}
/** Whether a delimiter at this place belongs to the body. */
function isOpen(body) {
    passToken(body);
    return body.kind === 'program' && body.depth > 0;
}
const programs = new Set(['procedure', 'function', 'trigger', 'event', 'package']);
const others = new Set([
    'table',
    'view',
    'index',
    'database',
    'schema',
    'user',
    'role',
    'server',
    'sequence',
]);
const flows = new Set(['if', 'while', 'loop', 'repeat', 'for']);
function readWord(body, word) {
    const { last } = body;
    body.last = word;
    if (body.kind === 'other')
        return;
    if (body.kind === 'unknown') {
        readOpening(body, word, last);
        return;
    }
    if (body.ended) {
        body.ended = false;
        if (flows.has(word))
            return;
        body.depth--;
        if (word === 'case')
            return;
    }
    if (word === 'end')
        body.ended = body.depth > 0;
    else if (word === 'case' || (body.atomic ? word === 'atomic' && last === 'begin' : word === 'begin'))
        body.depth++;
}
/** CREATE … PROCEDURE and its like within a dozen words (a DEFINER stands between), or MariaDB's BEGIN NOT ATOMIC. */
function readOpening(body, word, last) {
    body.words++;
    if (body.words === 1) {
        if (word !== 'create' && word !== 'begin')
            body.kind = 'other';
    }
    else if (last === 'begin') {
        body.kind = word === 'not' && !body.atomic ? 'program' : 'other';
        body.depth = 1;
    }
    else if (programs.has(word))
        body.kind = 'program';
    else if (others.has(word) || body.words > 12)
        body.kind = 'other';
}
function closeBlock(body) {
    body.ended = false;
    body.depth--;
}

// EXTERNAL MODULE: ./build/sql/window.js
var sql_window = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/sql/mysql-client.js



const SPACE = Uint8Array.of(sql_bytes/* BYTE */.Jx.space);
/** Which comment the client is in. */
const COMMENT = { none: 0, block: 1, line: 2 };
/** A client at the start of a script. */
function openClient(window, session, smart) {
    return {
        window,
        session,
        smart,
        modes: { noBackslashEscapes: session.noBackslashEscapes, ansiQuotes: session.ansiQuotes },
        body: openBody(false),
        delimiter: '',
        bytes: sql_bytes/* NOTHING */.K$,
        stops: sql_bytes/* NOTHING */.K$,
        quote: 0,
        comment: COMMENT.none,
        executable: false,
        gap: false,
        blank: true,
        lone: false,
        closing: false,
        lineStart: true,
        quit: false,
    };
}
/** Makes the tables of the session's delimiter, when it changed. */
function refreshDelimiter(client) {
    const { delimiter } = client.session;
    if (delimiter === client.delimiter)
        return;
    client.delimiter = delimiter;
    client.bytes = Buffer.from(delimiter);
    client.stops = new Uint8Array(256);
    const { newline, backslash, hash, dash, slash, star, single, double, backquote } = sql_bytes/* BYTE */.Jx;
    for (const byte of [newline, backslash, hash, dash, slash, star, single, double, backquote, client.bytes[0] ?? 0])
        client.stops[byte] = 1;
}
/** Whether the delimiter begins at `pos`; undefined when too few bytes are at hand to tell. */
function atDelimiter(client, pos) {
    const { bytes, window } = client;
    const { data } = window;
    for (let index = 0; index < bytes.length; index++) {
        if (pos + index >= data.length)
            return window.final ? false : undefined;
        if (data[pos + index] !== bytes[index])
            return false;
    }
    return true;
}
/** What the client forgets at the end of a line. */
function passLine(client) {
    client.window.line++;
    client.executable = false;
    client.gap = false;
}
/** What is forgotten at the end of a statement. */
function passStatement(client) {
    client.blank = true;
    client.closing = false;
    client.lone = false;
    client.window.first = client.window.line;
    resetBody(client.body);
}
/** Keeps plain code, after the client's space where a comment ended just before. */
function passCode(client, start, end) {
    const { window } = client;
    const { data } = window;
    if (client.gap)
        closeGap(client, start, end);
    if (client.blank) {
        let pos = start;
        while (pos < end && (0,sql_bytes/* isSpace */.xC)(data[pos]))
            pos++;
        client.blank = pos === end;
    }
    if (client.smart)
        followBody(client.body, data, start, end);
    window.pos = end;
}
/**
 * The client puts a space before the first sign of one byte behind a comment, unless it is a blank. Within a name that
 * begins with a letter of more bytes that would make two words of one: there it is left out.
 */
function closeGap(client, start, end) {
    const { data } = client.window;
    let pos = start;
    while (pos < end && (data[pos] ?? 0) >= 128)
        pos++;
    if (pos === end)
        return;
    client.gap = false;
    if (!(0,sql_bytes/* isSpace */.xC)(data[pos]) && !(pos > start && (0,sql_bytes/* isWord */.Jg)(data[pos])))
        (0,sql_window/* insert */.Yr)(client.window, pos, SPACE);
}

;// CONCATENATED MODULE: ./build/sql/mysql-command.js


/** The client's commands by their letters. */
const letters = {
    '?': 'help',
    c: 'clear',
    r: 'connect',
    d: 'delimiter',
    e: 'edit',
    G: 'ego',
    g: 'go',
    h: 'help',
    n: 'nopager',
    t: 'notee',
    P: 'pager',
    p: 'print',
    R: 'prompt',
    q: 'quit',
    '#': 'rehash',
    '-': 'sandbox',
    '.': 'source',
    s: 'status',
    '!': 'system',
    T: 'tee',
    u: 'use',
    C: 'charset',
    W: 'warnings',
    w: 'nowarning',
};
/** Those that take the rest of their line. */
const parametric = new Set([
    '?',
    'help',
    'connect',
    'delimiter',
    'pager',
    'prompt',
    'source',
    'system',
    'tee',
    'use',
    'charset',
]);
const names = new Set([...Object.values(letters), '?', 'exit']);
const refused = new Set(['connect', 'edit', 'nopager', 'notee', 'pager', 'system', 'tee']);
/** The longest name of a command. */
const LONGEST_NAME = 9;
/** The command that a statement is, in the client's eyes: its first word is a name, with arguments only if it takes any. */
function commandIn(client, bytes, start) {
    const name = nameAt(bytes, start);
    if (name === undefined || bytes.length - start > sql_window/* LOOKAHEAD */.Zz)
        return undefined;
    return commandOf(client, (0,sql_bytes/* utf8Of */.vw)(bytes, start));
}
/** The lower-case name at `start`, if it is one of a command: the client ends it at a space or a tab only. */
function nameAt(bytes, start) {
    let end = start;
    while (end < bytes.length && end - start <= LONGEST_NAME && !isBreak(bytes[end]))
        end++;
    const name = (0,sql_bytes/* asciiOf */.Z)(bytes, start, end).toLowerCase();
    return names.has(name) ? name : undefined;
}
function isBreak(byte) {
    return byte === sql_bytes/* BYTE */.Jx.space || byte === sql_bytes/* BYTE */.Jx.tab || byte === sql_bytes/* BYTE */.Jx.newline;
}
/** The command that a line is. */
function commandOf(client, text) {
    const [name = ''] = /^[^ \t]*/.exec(text) ?? [];
    const command = { name: name.toLowerCase(), rest: text.slice(name.length).trim() };
    if (!names.has(command.name))
        return undefined;
    if (text.includes('\\g'))
        return undefined;
    if (text.includes(client.delimiter) && command.name !== 'delimiter')
        return undefined;
    if (command.rest === '')
        return command;
    return parametric.has(command.name) && argumentOf(command.rest) !== undefined ? command : undefined;
}
/** Does what a command asks for, or refuses it. */
function runCommand(client, command, place) {
    const { window, session } = client;
    const { name, rest } = command;
    if (refused.has(name))
        throw (0,sql_window/* complaint */.U4)(window, place.line, `the client command “${name}” is refused: it would act on the runner, not on the database. Remove it.`);
    if (name === 'use')
        window.batch.push({ kind: 'use', database: required(client, command, place), ...place });
    else if (name === 'source')
        runSource(client, command, place);
    else if (name === 'delimiter')
        session.delimiter = newDelimiter(client, command, place);
    else if (name === 'charset') {
        const charset = required(client, command, place);
        if (!/^\w+$/.test(charset))
            throw (0,sql_window/* complaint */.U4)(window, place.line, 'charset must be followed by the name of a character set.');
        const bytes = Buffer.from(`SET NAMES ${charset}`);
        window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: false });
    }
    else if (name === 'quit' || name === 'exit')
        client.quit = true;
    else if (name === 'sandbox' && rest === '')
        session.sandboxed = true;
}
function runSource(client, { rest }, place) {
    const { window, session, delimiter } = client;
    const path = rest.endsWith(delimiter) ? rest.slice(0, -delimiter.length).trim() : rest;
    if (path === '')
        throw (0,sql_window/* complaint */.U4)(window, place.line, 'source must be followed by the path of a file.');
    if (session.sandboxed)
        throw (0,sql_window/* complaint */.U4)(window, place.line, 'source is refused: the script began with the sandbox line, after which no file may be read.');
    if (!client.blank)
        throw (0,sql_window/* complaint */.U4)(window, place.line, 'source stands inside a statement. End the statement first.');
    window.batch.push({ kind: 'source', path, ...place });
    window.barrier = true;
}
function required(client, { name, rest }, place) {
    const argument = argumentOf(rest);
    if (argument !== undefined)
        return argument;
    const what = name === 'use' ? 'a database' : 'a character set';
    throw (0,sql_window/* complaint */.U4)(client.window, place.line, `${name} must be followed by the name of ${what}.`);
}
/** The client keeps 15 bytes of a delimiter and cuts the rest silently. */
const LONGEST_DELIMITER = 15;
function newDelimiter(client, { rest }, place) {
    const delimiter = argumentOf(rest);
    if (delimiter === undefined)
        throw (0,sql_window/* complaint */.U4)(client.window, place.line, 'DELIMITER must be followed by a delimiter, such as $$ or //.');
    if (rest.includes('\\'))
        throw (0,sql_window/* complaint */.U4)(client.window, place.line, 'DELIMITER cannot contain a backslash.');
    if (Buffer.byteLength(delimiter) > LONGEST_DELIMITER)
        throw (0,sql_window/* complaint */.U4)(client.window, place.line, `DELIMITER cannot be longer than ${LONGEST_DELIMITER} bytes.`);
    return delimiter;
}
/** The first argument: in quotes, where a doubled quote is one, or up to white space; a backslash takes the next as it is. */
function argumentOf(rest) {
    const quote = /^['"`]/.exec(rest)?.[0] ?? '';
    let argument = '';
    for (let index = quote.length; index < rest.length; index++) {
        const sign = rest[index] ?? '';
        if (sign === '\\' && index + 1 < rest.length)
            argument += rest[++index];
        else if (quote !== '' && sign === quote && rest[index + 1] === quote)
            argument += rest[++index];
        else if (quote === '' ? /\s/.test(sign) : sign === quote)
            return argument || undefined;
        else
            argument += sign;
    }
    return quote === '' && argument !== '' ? argument : undefined;
}

;// CONCATENATED MODULE: ./build/sql/mysql-statement.js




/** Sends what stands before `to` on its way, if it is anything, and goes on at `next`. */
function endStatement(client, to, next, ending) {
    const { window, blank } = client;
    const bytes = (0,sql_bytes/* trimEnd */.s8)((0,sql_window/* take */.s)(window, to, next));
    let line = window.first;
    const start = firstByte(bytes, () => line++);
    window.pos = next;
    passStatement(client);
    if (start === bytes.length)
        return;
    const place = { line, endLine: window.line };
    const command = ending.commands && !blank ? commandIn(client, bytes, start) : undefined;
    if (command) {
        runCommand(client, command, place);
        return;
    }
    if (startsWithDelimiter(bytes, start))
        throw (0,sql_window/* complaint */.U4)(window, line, 'DELIMITER must stand at the start of a line of its own.');
    window.batch.push({ kind: 'sql', bytes, ...place, vertical: ending.vertical === true, comment: blank });
    if (!blank)
        watchModes(client, bytes, start);
}
function firstByte(bytes, passLine) {
    let start = 0;
    while (start < bytes.length && (0,sql_bytes/* isSpace */.xC)(bytes[start])) {
        if (bytes[start] === sql_bytes/* BYTE */.Jx.newline)
            passLine();
        start++;
    }
    return start;
}
function startsWithDelimiter(bytes, start) {
    const letter = bytes[start];
    return (letter === 68 || letter === 100) && /^delimiter\s/i.test((0,sql_bytes/* asciiOf */.Z)(bytes, start, start + 10));
}
/** The longest SET in which sql_mode is looked for, and the server's modes that imply ANSI_QUOTES. */
const LONGEST_SET = 4096;
const ANSI_MODES = new Set([
    'ANSI_QUOTES',
    'ANSI',
    'DB2',
    'MAXDB',
    'MSSQL',
    'ORACLE',
    'POSTGRESQL',
]);
/**
 * A script can change how its own strings are read. The batch ends there, so that the caller can put in what the server
 * says; until then a literal mode is believed, and a variable means going back to the modes of the start, as dumps do.
 */
function watchModes(client, bytes, start) {
    const letter = bytes[start] ?? 0;
    const candidate = letter === sql_bytes/* BYTE */.Jx.slash || (letter | 32) === 115 || (letter | 32) === 101;
    if (!candidate || bytes.length > LONGEST_SET)
        return;
    const text = (0,sql_bytes/* asciiOf */.Z)(bytes, start);
    if (/^execute\b/i.test(text))
        client.window.barrier = true;
    if (!/^(?:\/\*M?!\d*\s*)?set\b/i.test(text))
        return;
    const assignment = /(?:[\s,]|@@)(global[\s.]+)?(?:session[\s.]+|local[\s.]+)?sql_mode\s*:?=\s*(?:'([^']*)'|"([^"]*)")?/gi;
    for (const [, global, single, double] of text.matchAll(assignment)) {
        if (global !== undefined)
            continue;
        const modes = (single ?? double)?.toUpperCase().split(',');
        client.session.noBackslashEscapes = modes?.includes('NO_BACKSLASH_ESCAPES') ?? client.modes.noBackslashEscapes;
        client.session.ansiQuotes = modes?.some((mode) => ANSI_MODES.has(mode)) ?? client.modes.ansiQuotes;
        client.window.barrier = true;
    }
}

;// CONCATENATED MODULE: ./build/sql/mysql-line.js





/** Runs a command that stands on a line of its own where no statement is open. False: the line is not at hand yet. */
function runLineCommand(client) {
    const { window } = client;
    const { data, pos, final } = window;
    let start = pos;
    while ((0,sql_bytes/* isSpace */.xC)(data[start]) && data[start] !== sql_bytes/* BYTE */.Jx.newline)
        start++;
    if (data[start] === sql_bytes/* BYTE */.Jx.newline)
        return true;
    const short = data.length - start <= LONGEST_NAME && data.indexOf(sql_bytes/* BYTE */.Jx.newline, start) < 0;
    if (short && !final && start - pos < sql_window/* LOOKAHEAD */.Zz)
        return false;
    if (nameAt(data, start) === undefined)
        return true;
    const newline = data.indexOf(sql_bytes/* BYTE */.Jx.newline, start);
    if (newline < 0 && !final && data.length - start < sql_window/* LOOKAHEAD */.Zz)
        return false;
    const end = newline < 0 ? data.length : newline;
    const command = end - start <= sql_window/* LOOKAHEAD */.Zz ? commandOf(client, (0,sql_bytes/* utf8Of */.vw)(data, start, end)) : undefined;
    if (command === undefined)
        return true;
    endStatement(client, pos, end, { commands: false });
    runCommand(client, command, { line: window.line, endLine: window.line });
    return true;
}
/** Runs a backslash command at `pos`. False: the line is not at hand yet. */
function runShortCommand(client, letter) {
    const { window } = client;
    const { pos } = window;
    const name = letters[letter];
    if (name === undefined)
        throw (0,sql_window/* complaint */.U4)(window, window.line, `the client knows no command \\${letter}. A backslash outside of quotes is a command.`);
    if (parametric.has(name))
        return runWithRest(client, name);
    if (name === 'go' || name === 'ego' || name === 'quit')
        endStatement(client, pos, pos + 2, { commands: false, vertical: name === 'ego' });
    else if (name === 'clear') {
        (0,sql_window/* peek */.se)(window, pos);
        window.pieces = [];
        window.held = 0;
        window.from = pos + 2;
        passStatement(client);
    }
    else
        (0,sql_window/* cut */.Jj)(window, pos, pos + 2);
    window.pos = pos + 2;
    runCommand(client, { name, rest: '' }, { line: window.line, endLine: window.line });
    return true;
}
/** A command with an argument takes the text up to the delimiter (the new one, for \d) or the line's end. */
function runWithRest(client, name) {
    const { window } = client;
    const { data, pos, final } = window;
    const newline = data.indexOf(sql_bytes/* BYTE */.Jx.newline, pos);
    const end = newline < 0 ? data.length : newline;
    if (newline < 0 && !final && end - pos < sql_window/* LOOKAHEAD */.Zz)
        return false;
    const line = data.subarray(pos + 2, Math.min(end, pos + sql_window/* LOOKAHEAD */.Zz));
    const place = { line: window.line, endLine: window.line };
    if (name === 'delimiter') {
        runCommand(client, { name, rest: (0,sql_bytes/* utf8Of */.vw)(line).trim() }, place);
        refreshDelimiter(client);
    }
    const stop = Buffer.from(line.buffer, line.byteOffset, line.length).indexOf(client.executable ? '*/' : client.delimiter);
    const rest = (0,sql_bytes/* utf8Of */.vw)(line, 0, stop < 0 ? line.length : stop).trim();
    const skipped = stop < 0 ? line.length : stop + (client.executable ? 0 : client.bytes.length);
    (0,sql_window/* cut */.Jj)(window, pos, pos + 2 + skipped);
    window.pos = pos + 2 + skipped;
    if (name !== 'delimiter')
        runCommand(client, { name, rest }, place);
    return true;
}

;// CONCATENATED MODULE: ./build/sql/mysql-quotes.js




/** In a comment, `/*` is passed over as two bytes and `/*!` opens one more, which is why it is closed first. */
function scanBlock(client) {
    const { window } = client;
    const { data, final } = window;
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        window.pos = pos;
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            passLine(client);
        else if (byte === sql_bytes/* BYTE */.Jx.star || byte === sql_bytes/* BYTE */.Jx.slash) {
            if (pos + 3 >= data.length && !final)
                return false;
            const next = data[pos + 1];
            if (byte === sql_bytes/* BYTE */.Jx.star && next === sql_bytes/* BYTE */.Jx.slash && !client.executable) {
                client.comment = COMMENT.none;
                client.gap = true;
                window.pos = pos + 2;
                return true;
            }
            if (byte === sql_bytes/* BYTE */.Jx.star && next === sql_bytes/* BYTE */.Jx.slash)
                client.executable = false;
            if (byte === sql_bytes/* BYTE */.Jx.slash && next === sql_bytes/* BYTE */.Jx.star && opensAgain(client, data[pos + 2], data[pos + 3])) {
                pos++;
                continue;
            }
        }
        if (client.gap)
            closeGap(client, pos, pos + 1);
    }
    window.pos = data.length;
    return true;
}
function opensAgain(client, third, fourth) {
    if (third === sql_bytes/* BYTE */.Jx.bang)
        client.executable = true;
    return third !== sql_bytes/* BYTE */.Jx.bang && !(third === sql_bytes/* BYTE */.Jx.upperM && fourth === sql_bytes/* BYTE */.Jx.bang);
}
/** Reads up to the end of the line, which may end the statement. */
function scanComment(client) {
    const { window } = client;
    const end = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, window.pos);
    window.pos = end < 0 ? window.data.length : end;
    if (end < 0)
        return true;
    client.comment = COMMENT.none;
    if (client.lone || client.closing)
        endStatement(client, end, end, { commands: client.closing });
    return true;
}
/** Reads up to the closing quote. */
function scanString(client) {
    const { window, quote, session } = client;
    const { data } = window;
    const plain = quote === sql_bytes/* BYTE */.Jx.backquote || session.noBackslashEscapes || (quote === sql_bytes/* BYTE */.Jx.double && session.ansiQuotes);
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        if (byte === quote) {
            client.quote = 0;
            window.pos = pos + 1;
            return true;
        }
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            passLine(client);
        else if (byte === sql_bytes/* BYTE */.Jx.backslash && !plain) {
            window.pos = pos;
            if (pos + 1 >= data.length && !window.final)
                return false;
            if (pos + 1 >= data.length || data[pos + 1] === sql_bytes/* BYTE */.Jx.newline)
                (0,sql_window/* cut */.Jj)(window, pos, pos + 1);
            else
                pos++;
        }
    }
    window.pos = data.length;
    return true;
}

// EXTERNAL MODULE: ./build/sql/script.js
var script = __webpack_require__(3472);
;// CONCATENATED MODULE: ./build/sql/unix-lines.js

const MARK = [0xef, 0xbb, 0xbf];
/** `returns: false` leaves returns as they are and takes only the mark away. */
function openUnixLines(returns = true) {
    let head = sql_bytes/* NOTHING */.K$;
    let held = false;
    const pass = (chunk) => {
        if (!returns)
            return chunk;
        const lead = held;
        held = chunk.length > 0 ? chunk.at(-1) === sql_bytes/* BYTE */.Jx.return : held;
        if (chunk.length === 0)
            return chunk;
        if (!lead && chunk.indexOf(sql_bytes/* BYTE */.Jx.return) < 0)
            return chunk;
        return withoutReturns(chunk, lead, held);
    };
    return {
        push: (chunk) => {
            if (head === undefined)
                return pass(chunk);
            const start = join(head, chunk);
            if (start.length < MARK.length && MARK.slice(0, start.length).every((byte, index) => start[index] === byte)) {
                head = start;
                return sql_bytes/* NOTHING */.K$;
            }
            head = undefined;
            return pass(MARK.every((byte, index) => start[index] === byte) ? start.subarray(MARK.length) : start);
        },
        end: () => {
            const rest = pass(head ?? sql_bytes/* NOTHING */.K$);
            head = undefined;
            return held ? join(rest, Uint8Array.of(sql_bytes/* BYTE */.Jx.return)) : rest;
        },
    };
}
/** `lead`: a return was held back before the chunk; `hold`: the chunk's last byte is one, to be held back now. */
function withoutReturns(chunk, lead, hold) {
    const result = new Uint8Array(chunk.length + 1);
    let size = 0;
    if (lead && chunk[0] !== sql_bytes/* BYTE */.Jx.newline)
        result[size++] = sql_bytes/* BYTE */.Jx.return;
    const end = hold ? chunk.length - 1 : chunk.length;
    for (let pos = 0; pos < end; pos++) {
        const byte = chunk[pos] ?? 0;
        if (byte !== sql_bytes/* BYTE */.Jx.return || chunk[pos + 1] !== sql_bytes/* BYTE */.Jx.newline)
            result[size++] = byte;
    }
    return result.subarray(0, size);
}
function join(one, other) {
    if (one.length === 0)
        return other;
    const both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
}

;// CONCATENATED MODULE: ./build/sql/mysql.js









/**
 * Splits as the `mysql` client does with --comments (its add_line in client/mysql.cc), quirks included: a statement is
 * whatever stands before a delimiter, returns before newlines are left out, `/*! ; * /` splits, a comment line of its own
 * is a statement. Where it differs, the client damages the script; the differences stand in the test against the client.
 */
function openMysqlSplitter(options) {
    const session = options.session ?? (0,script/* openSession */.f)();
    const window = (0,sql_window/* openWindow */.D1)(options, session);
    const client = openClient(window, session, options.smart === true);
    const lines = openUnixLines();
    const scan = () => scanScript(client);
    return {
        *push(chunk) {
            const nul = chunk.indexOf(0);
            (0,sql_window/* feed */.hm)(window, lines.push(nul < 0 ? chunk : chunk.subarray(0, nul)));
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
            if (nul >= 0 && !client.quit)
                throw (0,sql_window/* complaint */.U4)(window, lineOfEnd(client), NUL);
        },
        *end() {
            (0,sql_window/* feed */.hm)(window, lines.end());
            window.final = true;
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
        },
    };
}
const NUL = 'a NUL byte, which the mysql client does not take either. Is the file UTF-16? Save it as UTF-8; write binary values in hex (0x…).';
function lineOfEnd({ window }) {
    return window.data.subarray(window.pos).reduce((line, byte) => (byte === sql_bytes/* BYTE */.Jx.newline ? line + 1 : line), window.line);
}
function scanScript(client) {
    const { window } = client;
    while (!window.barrier && !client.quit) {
        refreshDelimiter(client);
        if (client.lineStart && !startLine(client))
            return;
        if (window.barrier || client.quit)
            return;
        if (window.pos >= window.data.length)
            break;
        if (!step(client))
            return;
    }
    if (window.final && !window.barrier && !client.quit)
        endStatement(client, window.pos, window.pos, { commands: client.closing });
}
/** Reads on within what is open. False: more bytes are needed. */
function step(client) {
    if (client.quote !== 0)
        return scanString(client);
    if (client.comment === COMMENT.block)
        return scanBlock(client);
    if (client.comment === COMMENT.line)
        return scanComment(client);
    return scanCode(client);
}
function startLine(client) {
    if (client.blank && client.quote === 0 && client.comment === COMMENT.none && !runLineCommand(client))
        return false;
    client.lineStart = false;
    return true;
}
function scanCode(client) {
    const { window, stops } = client;
    const { data, pos: start } = window;
    let pos = start;
    while (pos < data.length && stops[data[pos] ?? 0] === 0)
        pos++;
    if (pos > start) {
        passCode(client, start, pos);
        return true;
    }
    const byte = data[pos];
    if (byte === sql_bytes/* BYTE */.Jx.newline)
        return endLine(client);
    if (byte === sql_bytes/* BYTE */.Jx.backslash)
        return readBackslash(client);
    const ends = atDelimiter(client, pos);
    if (ends === undefined)
        return false;
    if (ends)
        return readDelimiter(client);
    return readSign(client, byte);
}
function endLine(client) {
    const { window } = client;
    const empty = (0,sql_window/* isEmpty */.Im)(window);
    if (client.smart)
        endWord(client.body);
    passLine(client);
    window.pos++;
    client.lineStart = true;
    if (empty) {
        window.from = window.pos;
        window.first = window.line;
    }
    return true;
}
function readSign(client, byte) {
    const { window } = client;
    const { data, pos, final } = window;
    if (pos + 3 >= data.length && !final && (byte === sql_bytes/* BYTE */.Jx.dash || byte === sql_bytes/* BYTE */.Jx.slash || byte === sql_bytes/* BYTE */.Jx.star))
        return false;
    const next = data[pos + 1];
    if (byte === sql_bytes/* BYTE */.Jx.hash || (byte === sql_bytes/* BYTE */.Jx.dash && next === sql_bytes/* BYTE */.Jx.dash && isLineComment(client))) {
        client.lone = (0,sql_window/* isEmpty */.Im)(window);
        client.comment = COMMENT.line;
        if (client.smart)
            endWord(client.body);
        return true;
    }
    if (byte === sql_bytes/* BYTE */.Jx.slash && next === sql_bytes/* BYTE */.Jx.star)
        return openBlock(client);
    if (byte === sql_bytes/* BYTE */.Jx.star && next === sql_bytes/* BYTE */.Jx.slash)
        client.executable = false;
    passCode(client, pos, pos + 1);
    if (byte === sql_bytes/* BYTE */.Jx.single || byte === sql_bytes/* BYTE */.Jx.double || byte === sql_bytes/* BYTE */.Jx.backquote) {
        client.quote = byte;
        client.blank = false;
        if (client.smart)
            passToken(client.body);
    }
    return true;
}
/** Two dashes begin a comment before white space, at a line's end, and at the very start of a statement. */
function isLineComment({ window }) {
    const third = window.data[window.pos + 2];
    return third === undefined || (0,sql_bytes/* isSpace */.xC)(third) || (0,sql_window/* isEmpty */.Im)(window);
}
function openBlock(client) {
    const { window } = client;
    const { data, pos } = window;
    const third = data[pos + 2];
    if (third === sql_bytes/* BYTE */.Jx.bang || (third === sql_bytes/* BYTE */.Jx.upperM && data[pos + 3] === sql_bytes/* BYTE */.Jx.bang)) {
        client.executable ||= third === sql_bytes/* BYTE */.Jx.bang;
        passCode(client, pos, pos + 3);
    }
    else {
        client.comment = COMMENT.block;
        if (client.smart)
            endWord(client.body);
        window.pos = pos + 2;
    }
    return true;
}
/** The client reads a backslash outside of strings as one of its commands, except \N; at a line's end it drops it. */
function readBackslash(client) {
    const { window } = client;
    const { data, pos, final } = window;
    const next = data[pos + 1];
    if (next === undefined && !final)
        return false;
    if (next === undefined || next === sql_bytes/* BYTE */.Jx.newline) {
        (0,sql_window/* cut */.Jj)(window, pos, pos + 1);
        window.pos = pos + 1;
        return true;
    }
    if (next !== sql_bytes/* BYTE */.Jx.upperN)
        return runShortCommand(client, String.fromCharCode(next));
    // The client's space after a comment waits for the next sign that is not \N.
    const { gap } = client;
    client.gap = false;
    passCode(client, pos, pos + 2);
    client.gap = gap;
    return true;
}
/** The end of a statement, unless a comment follows on the line, which the client sends along. */
function readDelimiter(client) {
    const { window } = client;
    const { data, pos, final } = window;
    const after = pos + client.bytes.length;
    if (client.smart && client.delimiter === ';' && isOpen(client.body)) {
        window.pos = after;
        return true;
    }
    let next = after;
    while ((0,sql_bytes/* isSpace */.xC)(data[next]) && data[next] !== sql_bytes/* BYTE */.Jx.newline)
        next++;
    if (next + 2 >= data.length && !final && next - after < sql_window/* LOOKAHEAD */.Zz)
        return false;
    const dashes = data[next] === sql_bytes/* BYTE */.Jx.dash && data[next + 1] === sql_bytes/* BYTE */.Jx.dash && (0,sql_bytes/* isSpace */.xC)(data[next + 2]);
    if (data[next] === sql_bytes/* BYTE */.Jx.hash || (dashes && data[next + 2] !== sql_bytes/* BYTE */.Jx.newline)) {
        (0,sql_window/* cut */.Jj)(window, pos, after);
        window.pos = next;
        client.comment = COMMENT.line;
        client.closing = true;
    }
    else
        endStatement(client, pos, next, { commands: true });
    return true;
}

;// CONCATENATED MODULE: ./build/sql/copy.js


const LONGEST_COPY = 65_536;
/** Whether a statement is COPY … FROM STDIN, whose rows follow in the script. */
function isCopyIn(bytes) {
    if (bytes.length > LONGEST_COPY)
        return false;
    const text = (0,sql_bytes/* asciiOf */.Z)(bytes).replace(/^(?:\s+|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/, '');
    return /^copy\s/i.test(text) && /\bfrom\s+stdin\b/i.test(text);
}
/** The rows begin on the line below the command. */
function beginCopy(copying) {
    copying.copying = 'line';
}
/** Reads rows up to the line `\.`, or to the end of the script, as psql does. False: more bytes are needed. */
function scanCopy(copying) {
    if (copying.copying === 'line')
        return leaveLine(copying);
    const { window } = copying;
    const { data, pos, final } = window;
    const end = findEnd(window, copying.copying === 'data');
    const stop = end ?? (final ? data.length : endOfRows(data, pos));
    if (stop > pos) {
        const line = window.line;
        for (let at = data.indexOf(sql_bytes/* BYTE */.Jx.newline, pos); at >= 0 && at < stop; at = data.indexOf(sql_bytes/* BYTE */.Jx.newline, at + 1))
            window.line++;
        window.batch.push({ kind: 'copy-data', bytes: data.subarray(pos, stop), line, endLine: window.line });
    }
    window.pos = stop;
    window.from = stop;
    if (stop > pos)
        copying.copying = data[stop - 1] === sql_bytes/* BYTE */.Jx.newline ? 'data' : 'row';
    if (end === undefined && !final)
        return false;
    window.batch.push({ kind: 'copy-end', line: window.line, endLine: window.line });
    if (end !== undefined)
        window.pos += 2;
    window.from = window.pos;
    window.first = window.line;
    copying.copying = 'no';
    return true;
}
function leaveLine(copying) {
    const { window } = copying;
    const { data, pos } = window;
    const newline = data.indexOf(sql_bytes/* BYTE */.Jx.newline, pos);
    const end = newline < 0 ? data.length : newline;
    for (let at = pos; at < end; at++)
        if (!(0,sql_bytes/* isSpace */.xC)(data[at]))
            throw (0,sql_window/* complaint */.U4)(window, window.line, 'nothing may follow COPY … FROM STDIN on its line: the rows begin below it.');
    window.pos = newline < 0 ? end : end + 1;
    window.from = window.pos;
    if (newline < 0 && !window.final)
        return true;
    window.line++;
    copying.copying = 'data';
    return true;
}
/** Where the line `\.` begins that ends the rows. */
function findEnd({ data, pos, final }, atStart) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
    for (let at = bytes.indexOf('\\.', pos); at >= 0; at = bytes.indexOf('\\.', at + 1)) {
        const after = data[at + 2] === sql_bytes/* BYTE */.Jx.return ? data[at + 3] : data[at + 2];
        const closes = after === sql_bytes/* BYTE */.Jx.newline || (after === undefined && final);
        if (closes && (at === pos ? atStart : data[at - 1] === sql_bytes/* BYTE */.Jx.newline))
            return at;
    }
    return undefined;
}
/** Up to where the bytes at hand are rows for sure: the last line may become `\.`, but not when it is long. */
function endOfRows(data, pos) {
    const newline = data.lastIndexOf(sql_bytes/* BYTE */.Jx.newline);
    if (newline >= pos)
        return newline + 1;
    return data.length - pos > sql_window/* LOOKAHEAD */.Zz ? data.length - 3 : pos;
}

;// CONCATENATED MODULE: ./build/sql/standard-reader.js


/** Keeps plain code. */
function standard_reader_passCode(reader, start, end) {
    const { window } = reader;
    const { data } = window;
    if (reader.blank) {
        let pos = start;
        while (pos < end && (0,sql_bytes/* isSpace */.xC)(data[pos]))
            pos++;
        reader.blank = pos === end;
    }
    followBody(reader.body, data, start, end);
    reader.before = end - start > 1 ? (data[end - 2] ?? 0) : reader.last;
    reader.last = data[end - 1] ?? 0;
    window.pos = end;
}

;// CONCATENATED MODULE: ./build/sql/standard-quotes.js



/** The byte that opens a name in SQLite as in [a b]. */
const BRACKET = 91;
const BRACKET_END = 93;
const LONGEST_TAG = 256;
/** Opens quotes of one byte at `pos`. */
function openQuotes(reader, byte) {
    const { window, traits, session } = reader;
    const prefixed = (reader.last | 32) === 101 && !(0,sql_bytes/* isWord */.Jg)(reader.before) && reader.before !== sql_bytes/* BYTE */.Jx.dollar;
    passToken(reader.body);
    reader.blank = false;
    reader.quote = byte === BRACKET ? BRACKET_END : byte;
    reader.escapes = traits.postgresql && byte === sql_bytes/* BYTE */.Jx.single && (prefixed || !session.standardStrings);
    window.pos++;
}
/** $tag$ opens a quote unless it goes on a name, as in a$b$; $1 is a parameter. */
function readDollar(reader) {
    const { window } = reader;
    const { data, pos, final } = window;
    let end = pos + 1;
    while ((0,sql_bytes/* isWord */.Jg)(data[end]) && end - pos < LONGEST_TAG)
        end++;
    if (end >= data.length && !final)
        return false;
    const first = data[pos + 1] ?? 0;
    const named = (0,sql_bytes/* isWord */.Jg)(reader.last) || reader.last === sql_bytes/* BYTE */.Jx.dollar;
    if (data[end] !== sql_bytes/* BYTE */.Jx.dollar || named || (first >= 48 && first <= 57)) {
        standard_reader_passCode(reader, pos, pos + 1);
        return true;
    }
    reader.tag = Buffer.from(data.subarray(pos, end + 1));
    reader.blank = false;
    passToken(reader.body);
    window.pos = end + 1;
    return true;
}
/** Reads up to the $tag$ that closes. */
function scanDollars(reader, tag) {
    const { window } = reader;
    const { data, pos, final } = window;
    const found = Buffer.from(data.buffer, data.byteOffset, data.length).indexOf(tag, pos);
    const end = found < 0 ? Math.max(pos, final ? data.length : data.length - tag.length + 1) : found + tag.length;
    countLines(window, end);
    window.pos = end;
    if (found < 0)
        return false;
    reader.tag = undefined;
    reader.before = 0;
    reader.last = sql_bytes/* BYTE */.Jx.space;
    return true;
}
function countLines(window, end) {
    for (let at = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, window.pos); at >= 0 && at < end; at = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, at + 1))
        window.line++;
}
/** Reads up to the closing quote. */
function scanQuotes(reader) {
    const { window, quote, escapes } = reader;
    const { data } = window;
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        if (byte === quote) {
            reader.quote = 0;
            reader.before = 0;
            reader.last = quote;
            window.pos = pos + 1;
            return true;
        }
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            window.line++;
        else if (byte === sql_bytes/* BYTE */.Jx.backslash && escapes) {
            if (pos + 1 >= data.length && !window.final) {
                window.pos = pos;
                return false;
            }
            if (data[pos + 1] === sql_bytes/* BYTE */.Jx.newline)
                window.line++;
            pos++;
        }
    }
    window.pos = data.length;
    return true;
}
/** Reads up to the end of the outermost block comment. */
function scanComments(reader) {
    const { window, traits } = reader;
    const { data } = window;
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            window.line++;
        else if (byte === sql_bytes/* BYTE */.Jx.star || byte === sql_bytes/* BYTE */.Jx.slash) {
            if (pos + 1 >= data.length && !window.final) {
                window.pos = pos;
                return false;
            }
            const other = byte === sql_bytes/* BYTE */.Jx.star ? sql_bytes/* BYTE */.Jx.slash : sql_bytes/* BYTE */.Jx.star;
            if (data[pos + 1] !== other || (byte === sql_bytes/* BYTE */.Jx.slash && !traits.postgresql))
                continue;
            reader.comments += byte === sql_bytes/* BYTE */.Jx.star ? -1 : 1;
            pos++;
            if (reader.comments === 0)
                return leaveComment(reader, pos + 1);
        }
    }
    window.pos = data.length;
    return true;
}
function leaveComment(reader, pos) {
    reader.window.pos = pos;
    reader.before = 0;
    reader.last = sql_bytes/* BYTE */.Jx.space;
    return true;
}
/** Reads up to the end of the line. */
function scanLineComment(reader) {
    const { window } = reader;
    const end = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, window.pos);
    if (end >= 0)
        reader.lineComment = false;
    return leaveComment(reader, end < 0 ? window.data.length : end);
}

;// CONCATENATED MODULE: ./build/sql/standard.js








/** Splits as psql does: at semicolons outside of quotes, comments, parentheses and BEGIN ATOMIC bodies. */
function openPostgresqlSplitter(options) {
    const { newline, single, double, dollar, dash, slash, semicolon, backslash } = sql_bytes/* BYTE */.Jx;
    const stops = tableOf([newline, single, double, dollar, dash, slash, semicolon, backslash, OPEN, CLOSE]);
    return openReader(options, { postgresql: true, stops });
}
/** Splits as the sqlite3 shell does: at semicolons outside of quotes, comments and the bodies of triggers. */
function openSqliteSplitter(options) {
    const { newline, single, double, backquote, dash, slash, semicolon, dot } = sql_bytes/* BYTE */.Jx;
    const stops = tableOf([newline, single, double, backquote, dash, slash, semicolon, dot, BRACKET]);
    return openReader(options, { postgresql: false, stops });
}
const OPEN = 40;
const CLOSE = 41;
function tableOf(bytes) {
    const table = new Uint8Array(256);
    for (const byte of bytes)
        table[byte] = 1;
    return table;
}
function openReader(options, traits) {
    const session = options.session ?? (0,script/* openSession */.f)();
    const window = (0,sql_window/* openWindow */.D1)(options, session);
    const reader = {
        window,
        session,
        traits,
        body: openBody(traits.postgresql),
        quote: 0,
        escapes: false,
        tag: undefined,
        comments: 0,
        lineComment: false,
        parentheses: 0,
        blank: true,
        last: 0,
        before: 0,
        copying: 'no',
    };
    const lines = openUnixLines(false);
    const scan = () => standard_scanScript(reader);
    return {
        *push(chunk) {
            (0,sql_window/* feed */.hm)(window, lines.push(chunk));
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
        },
        *end() {
            (0,sql_window/* feed */.hm)(window, lines.end());
            window.final = true;
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
        },
    };
}
function standard_scanScript(reader) {
    const { window } = reader;
    while (!window.barrier && window.pos < window.data.length)
        if (!standard_step(reader))
            return;
    if (!window.final || window.barrier)
        return;
    while (reader.copying !== 'no')
        scanCopy(reader);
    standard_endStatement(reader, window.pos, window.pos);
}
function standard_step(reader) {
    if (reader.copying !== 'no')
        return scanCopy(reader);
    if (reader.quote !== 0)
        return scanQuotes(reader);
    if (reader.tag !== undefined)
        return scanDollars(reader, reader.tag);
    if (reader.comments > 0)
        return scanComments(reader);
    if (reader.lineComment)
        return scanLineComment(reader);
    return standard_scanCode(reader);
}
function standard_scanCode(reader) {
    const { window } = reader;
    const { data, pos: start } = window;
    const { stops } = reader.traits;
    let pos = start;
    while (pos < data.length && stops[data[pos] ?? 0] === 0)
        pos++;
    if (pos === start)
        return standard_readSign(reader, data[pos]);
    standard_reader_passCode(reader, start, pos);
    return true;
}
function standard_readSign(reader, byte) {
    const { window, traits } = reader;
    const { data, pos, final } = window;
    const next = data[pos + 1];
    if (next === undefined && !final && (byte === sql_bytes/* BYTE */.Jx.dash || byte === sql_bytes/* BYTE */.Jx.slash))
        return false;
    if (byte === sql_bytes/* BYTE */.Jx.semicolon)
        return readSemicolon(reader);
    if (byte === sql_bytes/* BYTE */.Jx.dash && next === sql_bytes/* BYTE */.Jx.dash)
        reader.lineComment = true;
    else if (byte === sql_bytes/* BYTE */.Jx.slash && next === sql_bytes/* BYTE */.Jx.star) {
        reader.comments = 1;
        window.pos = pos + 2;
    }
    else if (byte === sql_bytes/* BYTE */.Jx.single || byte === sql_bytes/* BYTE */.Jx.double || byte === sql_bytes/* BYTE */.Jx.backquote || byte === BRACKET)
        openQuotes(reader, byte);
    else if (byte === sql_bytes/* BYTE */.Jx.dollar)
        return readDollar(reader);
    else if (byte === sql_bytes/* BYTE */.Jx.backslash)
        throw (0,sql_window/* complaint */.U4)(window, window.line, META);
    else {
        if (byte === sql_bytes/* BYTE */.Jx.dot && !traits.postgresql && reader.blank && isLineStart(reader))
            throw (0,sql_window/* complaint */.U4)(window, window.line, DOT);
        if (byte === OPEN)
            reader.parentheses++;
        if (byte === CLOSE)
            reader.parentheses = Math.max(0, reader.parentheses - 1);
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            window.line++;
        standard_reader_passCode(reader, pos, pos + 1);
        return true;
    }
    endWord(reader.body);
    return true;
}
const META = 'a command of psql (a backslash outside of quotes), which is no SQL. Leave it out; connections, variables and includes are inputs of the action.';
const DOT = 'a command of the sqlite3 shell (a line that begins with a dot), which is no SQL. Leave it out.';
function isLineStart({ last }) {
    return last === 0 || last === sql_bytes/* BYTE */.Jx.newline || last === sql_bytes/* BYTE */.Jx.semicolon;
}
function readSemicolon(reader) {
    const { window } = reader;
    if (isOpen(reader.body) || reader.parentheses > 0)
        standard_reader_passCode(reader, window.pos, window.pos + 1);
    else
        standard_endStatement(reader, window.pos, window.pos + 1);
    return true;
}
/** Sends what stands before `to` on its way, if it is anything, and goes on at `next`. */
function standard_endStatement(reader, to, next) {
    const { window, traits, blank } = reader;
    const whole = (0,sql_bytes/* trimEnd */.s8)((0,sql_window/* take */.s)(window, to, next));
    let { first: line } = window;
    let start = 0;
    for (; start < whole.length && (0,sql_bytes/* isSpace */.xC)(whole[start]); start++)
        if (whole[start] === sql_bytes/* BYTE */.Jx.newline)
            line++;
    window.pos = next;
    window.first = window.line;
    reader.blank = true;
    reader.parentheses = 0;
    reader.before = 0;
    reader.last = sql_bytes/* BYTE */.Jx.semicolon;
    resetBody(reader.body);
    const bytes = whole.subarray(start);
    if (bytes.length === 0)
        return;
    const place = { line, endLine: window.line };
    if (traits.postgresql && !blank && isCopyIn(bytes)) {
        window.batch.push({ kind: 'copy', bytes, ...place });
        beginCopy(reader);
        return;
    }
    window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: blank });
    if (traits.postgresql && !blank)
        watchStrings(reader, bytes);
}
/** A script can change how its own strings are read; until the server says so, a literal is believed. */
function watchStrings({ session, window }, bytes) {
    if (bytes.length > 4096 || !/\bset\b/i.test((0,sql_bytes/* asciiOf */.Z)(bytes, 0, 512)))
        return;
    const setting = /\bset\s+(?:session\s+|local\s+)?standard_conforming_strings\s*(?:=|\sto\s)\s*'?(\w+)/i.exec((0,sql_bytes/* asciiOf */.Z)(bytes));
    if (!setting)
        return;
    session.standardStrings = !/^(?:off|false|no|0)$/i.test(setting[1] ?? '');
    window.barrier = true;
}

;// CONCATENATED MODULE: ./build/sql/split.js


/** The splitter of a dialect. */
function openSplitter(options) {
    if (options.dialect === 'postgresql')
        return openPostgresqlSplitter(options);
    return options.dialect === 'sqlite' ? openSqliteSplitter(options) : openMysqlSplitter(options);
}
/**
 * The statements of a script in order, in batches of about one per chunk. Memory stays within one statement and one chunk.
 * A batch ends early after whatever can change how the rest is to be split (source, sql_mode): run it, mend the session, go on.
 * Throws a Complaint with file and line for what cannot be split or is refused; the statements before it were yielded.
 */
async function* splitStatements(chunks, options) {
    const splitter = openSplitter(options);
    for await (const chunk of chunks)
        yield* splitter.push(chunk);
    yield* splitter.end();
}
/** The statements of a script that is in memory already. */
function splitText(script, options) {
    const splitter = openSplitter(options);
    const bytes = typeof script === 'string' ? Buffer.from(script) : script;
    return [...splitter.push(bytes), ...splitter.end()].flat();
}
/** The text of a statement: UTF-8, with replacement characters for what is not. For people and parsers; send the bytes. */
function textOf(statement) {
    const { buffer, byteOffset, byteLength } = statement.bytes;
    return Buffer.from(buffer, byteOffset, byteLength).toString();
}


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ openWindow),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OE: () => (/* binding */ scanBatches),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   Yr: () => (/* binding */ insert),
/* harmony export */   Zz: () => (/* binding */ LOOKAHEAD),
/* harmony export */   cw: () => (/* binding */ INVALID_SCRIPT),
/* harmony export */   hm: () => (/* binding */ feed),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3472);



/** `reason` of every complaint about the text of a script. */
const INVALID_SCRIPT = 'invalid-script';
/** How many bytes are looked ahead at most for what must be seen whole: a client command, blanks behind a delimiter. */
const LOOKAHEAD = 65_536;
/** A window at the start of a script. */
function openWindow(options, session) {
    return {
        file: options.file,
        limit: options.maxStatementBytes ?? _script_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_STATEMENT */ .p,
        session,
        data: _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$,
        pos: 0,
        from: 0,
        final: false,
        line: 1,
        first: 1,
        pieces: [],
        held: 0,
        batch: [],
        barrier: false,
    };
}
/** Puts a chunk behind what was left unread, and drops what was read. */
function feed(window, chunk) {
    const { data, pos, from } = window;
    if (pos > from)
        keep(window, data.subarray(from, pos));
    if (pos === data.length)
        window.data = chunk;
    else {
        const rest = data.length - pos;
        window.data = new Uint8Array(rest + chunk.length);
        window.data.set(data.subarray(pos));
        window.data.set(chunk, rest);
    }
    window.pos = 0;
    window.from = 0;
}
/** Takes the bytes from `to` up to `next` out of the current statement. */
function cut(window, to, next) {
    if (to > window.from)
        keep(window, window.data.subarray(window.from, to));
    window.from = next;
}
/** Adds bytes to the current statement that do not stand in the script, before `at`. */
function insert(window, at, bytes) {
    cut(window, at, at);
    keep(window, bytes);
}
function keep(window, bytes) {
    window.pieces.push(bytes);
    window.held += bytes.length;
    if (window.held > window.limit)
        throw tooLong(window);
}
/** Whether the current statement has no byte yet. */
function isEmpty(window) {
    return window.held === 0 && window.from === window.pos;
}
/** The bytes of the current statement up to `to`: a view where it stands in one chunk. Starts the next one at `next`. */
function take(window, to, next) {
    const { pieces, from, held, data } = window;
    const last = data.subarray(from, to);
    if (held + last.length > window.limit)
        throw tooLong(window);
    window.from = next;
    if (pieces.length === 0)
        return last;
    const whole = new Uint8Array(held + last.length);
    let offset = 0;
    for (const piece of pieces) {
        whole.set(piece, offset);
        offset += piece.length;
    }
    whole.set(last, offset);
    window.pieces = [];
    window.held = 0;
    return whole;
}
/** The whole bytes of the current statement up to `to`, left in place. */
function peek(window, to) {
    const whole = take(window, to, window.from);
    if (whole.byteLength > 0) {
        window.pieces = [whole];
        window.held = whole.length;
        window.from = to;
    }
    return whole;
}
function tooLong(window) {
    return complaint(window, firstLine(window), `the statement that begins here is longer than ${window.limit} bytes, the most that is held in memory. ` +
        'Is a quote, a comment or a delimiter missing? If not, split the statement.');
}
/** The line of the current statement's first byte that is not blank. */
function firstLine({ pieces, data, from, first }) {
    const bytes = pieces[0] ?? data.subarray(from);
    let line = first;
    for (let pos = 0; (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(bytes[pos]); pos++)
        if (bytes[pos] === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTE */ .Jx.newline)
            line++;
    return line;
}
/** A complaint about a line of the script. */
function complaint(window, line, what) {
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._(INVALID_SCRIPT, `${window.file}:${line}: ${what}`);
}
/** Runs a scanner over the bytes at hand; a batch goes out before a barrier and before an error. */
function* scanBatches(window, scan) {
    do {
        window.barrier = false;
        let failure;
        try {
            scan();
        }
        catch (error) {
            failure = error;
        }
        if (window.batch.length > 0) {
            const batch = window.batch;
            window.batch = [];
            yield batch;
        }
        if (failure !== undefined)
            throw failure;
    } while (window.barrier);
}


/***/ })

};

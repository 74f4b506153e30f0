export const id = 998;
export const ids = [998];
export const modules = {

/***/ 4998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  open: () => (/* binding */ postgres_open)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/database/failure.js
var failure = __webpack_require__(2234);
;// CONCATENATED MODULE: ./build/database/postgres-types.js
/** PostgreSQL's own types by object id (pg_type.dat); what users add has no fixed one and stays text. */
const types = {
    16: ['boolean', 'bool'],
    17: ['binary', 'bytea'],
    18: ['text', 'char'],
    19: ['text', 'name'],
    20: ['integer', 'int8'],
    21: ['integer', 'int2'],
    23: ['integer', 'int4'],
    24: ['text', 'regproc'],
    25: ['text', 'text'],
    26: ['integer', 'oid'],
    114: ['json', 'json'],
    142: ['text', 'xml'],
    600: ['text', 'point'],
    650: ['text', 'cidr'],
    700: ['float', 'float4'],
    701: ['float', 'float8'],
    790: ['text', 'money'],
    829: ['text', 'macaddr'],
    869: ['text', 'inet'],
    1000: ['text', '_bool'],
    1007: ['text', '_int4'],
    1009: ['text', '_text'],
    1015: ['text', '_varchar'],
    1016: ['text', '_int8'],
    1042: ['text', 'bpchar'],
    1043: ['text', 'varchar'],
    1082: ['time', 'date'],
    1083: ['time', 'time'],
    1114: ['time', 'timestamp'],
    1184: ['time', 'timestamptz'],
    1186: ['time', 'interval'],
    1231: ['text', '_numeric'],
    1266: ['time', 'timetz'],
    1560: ['text', 'bit'],
    1562: ['text', 'varbit'],
    1700: ['decimal', 'numeric'],
    2205: ['text', 'regclass'],
    2278: ['text', 'void'],
    2950: ['text', 'uuid'],
    3614: ['text', 'tsvector'],
    3802: ['json', 'jsonb'],
};
/** Kind and name of a type; text and '' for one that is not PostgreSQL's own. */
function describeType(oid) {
    return types[oid] ?? ['text', ''];
}

;// CONCATENATED MODULE: ./build/database/postgres-statement.js


/**
 * One statement for pg's queue, by the extended protocol: the server itself refuses a second statement in the same packet. Rows go on as they
 * come; pg's own query would collect them.
 */
class PostgresStatement {
    text;
    name = '';
    /** Set, pg would wrap it; unset, it would answer a promise of its own. */
    callback = () => { };
    #values;
    #sink;
    #settled = Promise.withResolvers();
    #bytes = [];
    #affected = null;
    #notices = 0;
    #error;
    constructor(text, parameters, sink) {
        this.text = text;
        this.#values = parameters.map(bindable);
        this.#sink = sink;
    }
    get settled() {
        return this.#settled.promise;
    }
    countNotice() {
        this.#notices++;
    }
    /** The connection is gone: nothing more will come. */
    abandon(cause) {
        this.#settled.reject(cause);
    }
    submit(wire) {
        wire.stream.cork();
        try {
            wire.parse({ text: this.text, name: '', types: [] });
            wire.bind({ portal: '', statement: '', values: this.#values, binary: false, valueMapper: (value) => value });
            wire.describe({ type: 'P', name: '' });
            wire.execute({ portal: '', rows: 0 });
            wire.sync();
        }
        finally {
            wire.stream.uncork();
        }
        return null;
    }
    handleRowDescription({ fields }) {
        const columns = fields.map((field) => {
            const [kind, type] = describeType(field.dataTypeID);
            const length = Math.max(0, field.dataTypeSize);
            return { name: field.name, table: '', type, kind, length, isUnsigned: false };
        });
        this.#bytes = columns.map(({ kind }) => kind === 'binary');
        this.#sink.columns(columns);
    }
    handleDataRow({ fields }) {
        const row = new Array(fields.length);
        for (let index = 0; index < fields.length; index++) {
            const value = fields[index] ?? null;
            row[index] = this.#bytes[index] === true && value !== null ? bytesOf(value) : value;
        }
        this.#sink.row(row);
    }
    /** `UPDATE 3`, `INSERT 0 3`, `SELECT 3`, `CREATE TABLE`: the last word counts rows. */
    handleCommandComplete({ text }) {
        const [, command = '', count] = /^([A-Z]+)(?: \d+)?(?: (\d+))?$/.exec(text.replace(/^INSERT \d+/, 'INSERT')) ?? [];
        const rows = count ?? /(\d+)$/.exec(text)?.[1];
        if (rows !== undefined && command !== 'SELECT' && command !== 'FETCH')
            this.#affected = BigInt(rows);
    }
    handleEmptyQuery() { }
    handlePortalSuspended() { }
    /** The protocol wants an answer; the data of a COPY has no place in a statement. The first Sync was lost in the copy mode. */
    handleCopyInResponse(wire) {
        this.#refuse('COPY FROM STDIN is not supported here: use INSERT.');
        wire.sendCopyFail('not supported');
        wire.sync();
    }
    handleCopyData() {
        this.#refuse('COPY TO STDOUT is not supported here: use SELECT.');
    }
    /** Afterwards the server says ReadyForQuery, which pg gives to nobody. */
    handleError(cause) {
        this.#error ??= { cause };
        this.#settled.reject(this.#error.cause);
    }
    handleReadyForQuery() {
        if (this.#error !== undefined)
            this.#settled.reject(this.#error.cause);
        else
            this.#settled.resolve({ affectedRows: this.#affected, insertId: null, warningCount: this.#notices });
    }
    #refuse(why) {
        this.#error ??= { cause: Object.assign(new Error(why), { code: failure/* unsupported */.qO }) };
    }
}
/** Text as PostgreSQL reads it; bytes go as bytes. */
function bindable(parameter) {
    return parameter === null || Buffer.isBuffer(parameter) ? parameter : String(parameter);
}
/** The hexadecimal form of bytea. */
function bytesOf(text) {
    return text.startsWith('\\x') ? Buffer.from(text.slice(2), 'hex') : Buffer.from(text, 'latin1');
}

;// CONCATENATED MODULE: ./build/database/postgres-session.js


const partingPatience = 1_000;
const mostNotices = 100;
/** A session of pg. */
class PostgresSession {
    dialect = 'postgres';
    server;
    id;
    security;
    #client;
    #lost;
    #running;
    #sql = '';
    #notices = [];
    constructor(client, known) {
        this.server = known.server;
        this.id = known.id;
        this.security = known.security;
        this.#client = client;
        client.on('error', (error) => this.#lose(error));
        client.on('end', () => this.#lose(new Error('The server closed the connection.')));
        client.on('notice', ({ severity, code, message }) => {
            this.#running?.countNotice();
            if (this.#notices.length < mostNotices)
                this.#notices.push({ level: severity ?? 'NOTICE', code: code ?? '', message: message ?? '' });
        });
    }
    isOpen = () => this.#lost === undefined;
    pause = () => void this.#client.connection.stream.pause();
    resume = () => void this.#client.connection.stream.resume();
    explainError = (error) => (0,failure/* explainPostgres */.fE)(error, this.#sql);
    async execute(sql, parameters, sink) {
        if (this.#lost !== undefined)
            throw this.#lost;
        this.#notices = [];
        this.#sql = sql;
        const statement = new PostgresStatement(sql, parameters ?? [], sink);
        this.#running = statement;
        this.#client.query(statement);
        try {
            return await statement.settled;
        }
        finally {
            this.#running = undefined;
        }
    }
    warnings() {
        return Promise.resolve(this.#notices);
    }
    async killOther(id) {
        await this.#client.query('SELECT pg_cancel_backend($1)', [id]);
    }
    async close() {
        if (this.#lost !== undefined)
            return;
        this.#lost = new Error('The connection was closed.');
        const clock = setTimeout(() => this.#client.connection.stream.destroy(), partingPatience);
        try {
            await this.#client.end();
        }
        finally {
            clearTimeout(clock);
        }
    }
    destroy() {
        this.#lose(new Error('The connection was given up.'));
    }
    #lose(error) {
        this.#lost ??= error;
        this.#running?.abandon(error);
        this.#client.connection.stream.destroy();
    }
}

// EXTERNAL MODULE: ./build/database/tls.js
var database_tls = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/database/version.js
var database_version = __webpack_require__(8628);
;// CONCATENATED MODULE: ./build/database/postgres.js





/** Opens a session on PostgreSQL. */
const postgres_open = async (target, guards, signal) => {
    if (target.dialect === 'sqlite')
        throw new Error('not a server');
    const tls = await (0,database_tls/* readTls */.iz)(target);
    try {
        return await openWith(target, tls, guards, signal);
    }
    catch (error) {
        const isPlain = (0,failure/* partsOf */.CI)(error).message === 'The server does not support SSL connections';
        if (target.tls.mode !== 'preferred' || !isPlain)
            throw error;
        return await openWith(target, undefined, guards, signal);
    }
};
async function openWith(target, tls, guards, signal) {
    signal.throwIfAborted();
    let isClearAsked = false;
    const client = new esm/* default.Client */.Ay.Client({
        host: target.socket ?? target.host,
        port: target.port,
        user: target.user,
        database: target.database === '' ? target.user : target.database,
        // Always a function: otherwise pg looks into the environment and into ~/.pgpass.
        password: () => {
            if (isClearAsked && tls === undefined && !target.allowInsecureAuth && !(0,database_tls/* isTrusted */.W2)(streamOf(client)))
                throw (0,database_tls/* insecureAuth */.Z2)('password');
            return target.password();
        },
        ssl: tls === undefined ? false : tlsOptions(target, tls),
        application_name: 'slipway',
        sslnegotiation: 'postgres',
        client_encoding: 'UTF8',
        keepAlive: true,
        enableChannelBinding: true,
    });
    const stream = streamOf(client);
    wireOf(client).prependListener('authenticationCleartextPassword', () => {
        isClearAsked = true;
    });
    const lost = Promise.withResolvers();
    client.on('error', (error) => lost.reject(error));
    lost.promise.catch(() => { });
    const abort = () => {
        streamOf(client).destroy();
        stream.destroy();
        lost.reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        await Promise.race([client.connect(), lost.promise]);
        const found = await Promise.race([identify(client, guards), lost.promise]);
        return new PostgresSession(client, { ...found, security: (0,database_tls/* describeSecurity */.su)(target, streamOf(client)) });
    }
    catch (error) {
        streamOf(client).destroy();
        signal.throwIfAborted();
        throw error;
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
function tlsOptions(target, tls) {
    return target.tls.mode === 'verify-full' ? { ...tls } : { ...tls, checkServerIdentity: () => undefined };
}
function wireOf(client) {
    return client.connection;
}
/** The socket of now: the encrypted one takes the plain one's place. */
function streamOf(client) {
    return client.connection.stream;
}
/** One statement: it sets the bounds and tells who answered. */
async function identify(client, guards) {
    const settings = [
        ['bytea_output', 'hex'],
        ...(guards.lockWait > 0 ? [['lock_timeout', String(guards.lockWait)]] : []),
        ...(guards.statement > 0 ? [['statement_timeout', String(guards.statement)]] : []),
        ...(guards.total > 0 ? [['idle_in_transaction_session_timeout', String(guards.total)]] : []),
    ];
    const calls = settings.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, false)`);
    const text = `SELECT pg_backend_pid()::text, current_setting('server_version'), version(), ${calls.join(', ')}`;
    const { rows } = await client.query({ text, values: settings.flat(), rowMode: 'array' });
    const [id = '', version = ''] = Array.isArray(rows[0]) ? rows[0].map(String) : [];
    const isProxy = 'processID' in client && String(client.processID) !== id;
    return { id, server: { product: 'PostgreSQL', version, numbers: (0,database_version/* versionNumbers */.n)(version), isProxy } };
}


/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   Z2: () => (/* binding */ insecureAuth),
/* harmony export */   iz: () => (/* binding */ readTls),
/* harmony export */   su: () => (/* binding */ describeSecurity)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3532);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6031);






/** The options of TLS for a target, files read; undefined when it must not or need not be used. */
async function readTls({ tls, socket }) {
    if (tls.mode === 'disabled' || socket !== undefined)
        return undefined;
    const [ca, cert, key] = await Promise.all([pem('ssl-ca', tls.ca), pem('ssl-cert', tls.cert), pem('ssl-key', tls.key)]);
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        rejectUnauthorized: tls.mode === 'verify-ca' || tls.mode === 'verify-full',
    };
}
async function pem(input, given) {
    if (given === undefined || given.includes('-----BEGIN '))
        return given;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(given, 'utf8').catch((error) => {
        const why = error instanceof Error ? (0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .brief */ .d)(error.message) : '';
        throw new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_3__/* .Complaint */ ._('tls-failed', `Input \`${input}\` names a file that cannot be read: ${why}.`, { cause: error });
    });
    if (text.includes('-----BEGIN '))
        return text;
    throw new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_3__/* .Complaint */ ._('tls-failed', `Input \`${input}\` names a file that is not PEM (no \`-----BEGIN\` line).`);
}
/** The complaint for a method that would show the password. */
function insecureAuth(method) {
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_3__/* .Complaint */ ._('insecure-auth', `The server asks for the password by \`${method}\`, which needs an encrypted connection, and this one is not. Set \`ssl-mode: required\` or, better, \`ssl-ca\` with the server's CA; \`allow-insecure-auth: true\` sends it all the same.`);
}
/** How the open connection is protected, in words for the summary. */
function describeSecurity({ socket, tls }, stream) {
    if (socket !== undefined)
        return 'Unix socket';
    if (!(stream instanceof node_tls__WEBPACK_IMPORTED_MODULE_2__.TLSSocket))
        return isTrusted(stream) ? 'unencrypted, local' : 'unencrypted';
    const checks = {
        'verify-full': 'server verified',
        'verify-ca': 'certificate verified, host name not',
    };
    return `${(stream.getProtocol() ?? 'TLS').replace('TLSv', 'TLS ')}, ${checks[tls.mode] ?? 'server not verified'}`;
}
/** Whether an unencrypted stream stays on this machine. */
function isTrusted(stream) {
    return stream instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket && !stream.connecting && (0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U9)(stream.remoteAddress);
}


/***/ }),

/***/ 8628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   n: () => (/* binding */ versionNumbers)
/* harmony export */ });
/** The first numbers of a server's version text, `10.11.19-MariaDB-0+deb12u1` → [10, 11, 19]; 0 where one is missing. */
function versionNumbers(version) {
    const [, major = '0', minor = '0', patch = '0'] = /(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(version) ?? [];
    return [Number(major), Number(minor), Number(patch)];
}
/** Whether a version is at least another. */
function isAtLeast(numbers, least) {
    for (const [index, number] of least.entries()) {
        const given = numbers[index] ?? 0;
        if (given !== number)
            return given > number;
    }
    return true;
}


/***/ })

};

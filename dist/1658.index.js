export const id = 1658;
export const ids = [1658];
export const modules = {

91658:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  open: () => ( postgres_open)
});

// EXTERNAL MODULE: ./node_modules/pg/esm/index.mjs
var esm = __webpack_require__(83849);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/database/session/failure.js
var failure = __webpack_require__(68701);
// EXTERNAL MODULE: ./build/database/session/version.js
var session_version = __webpack_require__(95611);
// EXTERNAL MODULE: ./build/database/target/tls.js
var target_tls = __webpack_require__(60765);
// EXTERNAL MODULE: ./build/database/session/protocol.js
var protocol = __webpack_require__(18163);
;// CONCATENATED MODULE: ./build/database/postgres/inbound.js

const headLength = 5;
const shortLimit = 30_000;
const mebibyte = 1_048_576;
const longLimits = {
	T: 4 * mebibyte,
	E: 16 * mebibyte,
	N: 16 * mebibyte,
	A: 16 * mebibyte,
	D: 512 * mebibyte,
	d: 512 * mebibyte,
};
const openingLimit = 65_536;
const codes = { ok: 0, clear: 3, md5: 5, sasl: 10, saslContinue: 11, saslFinal: 12 };
const methods = { 3: 'clear', 5: 'md5', 10: 'scram' };
const beginnings = [codes.ok, codes.clear, codes.md5, codes.sasl];
const following = {
	[codes.clear]: [codes.ok],
	[codes.md5]: [codes.ok],
	[codes.sasl]: [codes.saslContinue],
	[codes.saslContinue]: [codes.saslFinal],
	[codes.saslFinal]: [codes.ok],
};
const inbound_forms = {
	R: ({ at, end }) => end - at >= 4,
	S: (body) => afterTexts(body, body.at, 2) === body.end,
	K: ({ at, end }) => end - at >= 8,
	Z: ({ at, end }) => end - at === 1,
	C: (body) => afterTexts(body, body.at, 1) === body.end,
	A: (body) => afterTexts(body, body.at + 4, 2) === body.end,
	E: isReport,
	N: isReport,
	T: isDescription,
	D: isRow,
	t: (body) => isList(body, 0, 4),
	G: (body) => isList(body, 1, 2),
	H: (body) => isList(body, 1, 2),
	d: () => true,
	'1': isEmpty,
	'2': isEmpty,
	'3': isEmpty,
	I: isEmpty,
	c: isEmpty,
	n: isEmpty,
	s: isEmpty,
};
class Inbound {
	#pass;
	#onMethod;
	#isOpen = false;
	#total = 0;
	#answer;
	#parts = [];
	#size = 0;
	#needed = headLength;
	constructor(pass, onMethod) {
		this.#pass = pass;
		this.#onMethod = onMethod;
	}
	open() {
		this.#isOpen = true;
	}
	take(chunk) {
		this.#total += chunk.length;
		if (!this.#isOpen && this.#total > protocol .Hb)
			throw new protocol .fC(`more than ${protocol .Hb} bytes before the session was open`);
		this.#parts.push(chunk);
		this.#size += chunk.length;
		if (this.#size < this.#needed)
			return;
		const [first = chunk] = this.#parts;
		this.#consume(this.#parts.length === 1 ? first : Buffer.concat(this.#parts, this.#size));
	}
	#consume(bytes) {
		let at = 0;
		try {
			for (;;) {
				const end = this.#endOf(bytes, at);
				if (end > bytes.length) {
					this.#needed = end - at;
					break;
				}
				this.#check(bytes, at, end);
				at = end;
			}
		}
		finally {
			const rest = bytes.subarray(at);
			this.#parts = rest.length === 0 ? [] : [rest];
			this.#size = rest.length;
			if (at > 0)
				this.#pass(bytes.subarray(0, at));
		}
	}
	#endOf(bytes, at) {
		if (at + headLength > bytes.length)
			return at + headLength;
		const type = String.fromCharCode(bytes[at] ?? 0);
		const length = bytes.readUInt32BE(at + 1);
		if (inbound_forms[type] === undefined)
			throw new protocol .fC('a message of a type that PostgreSQL does not have');
		const limit = this.#isOpen ? (longLimits[type] ?? shortLimit) : openingLimit;
		if (length < 4 || length > limit)
			throw new protocol .fC(`a message (${type}) that announces ${length} bytes; allowed here: 4 to ${limit}`);
		return at + 1 + length;
	}
	#check(bytes, start, end) {
		const type = String.fromCharCode(bytes[start] ?? 0);
		const body = { bytes, at: start + headLength, end };
		if (inbound_forms[type]?.(body) !== true)
			throw new protocol .fC(`a message (${type}) that is malformed`);
		const isSignedIn = this.#answer === codes.ok;
		if (type === 'R')
			this.#heed(bytes.readInt32BE(body.at));
		else if (!isSignedIn && type !== 'E')
			throw new protocol .fC(`a message (${type}) before it had accepted the sign-in`);
	}
	#heed(code) {
		const before = this.#answer;
		const allowed = before === undefined ? beginnings : (following[before] ?? []);
		if (!allowed.includes(code))
			throw new protocol .fC(before === undefined
				? `a request for an unknown authentication method (${code}); set \`scram-sha-256\` in pg_hba.conf`
				: `an authentication message (${code}) that cannot follow ${before}`);
		this.#answer = code;
		const method = methods[code];
		if (method !== undefined)
			this.#onMethod(method);
	}
}
function guardConnection(connection, onMethod) {
	let inbound;
	const attach = Reflect.get(connection, 'attachListeners');
	if (typeof attach !== 'function')
		throw new Error('pg no longer has attachListeners');
	const attachListeners = (stream) => {
		const through = (pass) => {
			const guard = new Inbound(pass, onMethod);
			inbound = guard;
			return (chunk) => {
				try {
					guard.take(chunk);
				}
				catch (error) {
					stream.destroy();
					connection.emit('error', error);
				}
			};
		};
		Reflect.apply(attach, connection, [
			{
				on: (event, listener) => stream.on(event, event === 'data' ? through(listener) : listener),
			},
		]);
	};
	Object.assign(connection, { attachListeners });
	return { open: () => inbound?.open() };
}
function isEmpty({ at, end }) {
	return at === end;
}
function afterTexts({ bytes, end }, start, count) {
	let at = start;
	for (let index = 0; index < count; index++) {
		const zero = bytes.indexOf(0, at);
		if (zero === -1 || zero >= end)
			return Number.NaN;
		at = zero + 1;
	}
	return at;
}
function isReport(body) {
	let { at } = body;
	while (at < body.end && body.bytes[at] !== 0)
		at = afterTexts(body, at + 1, 1);
	return at + 1 === body.end;
}
function isList({ bytes, at, end }, before, size) {
	return end - at >= before + 2 && end - at === before + 2 + bytes.readUInt16BE(at + before) * size;
}
const columnLength = 18;
function isDescription(body) {
	const { bytes, at: start, end } = body;
	if (end - start < 2)
		return false;
	const count = bytes.readInt16BE(start);
	let at = start + 2;
	for (let column = 0; column < count; column++) {
		at = afterTexts(body, at, 1) + columnLength;
		if (!(at <= end))
			return false;
	}
	return count >= 0 && at === end;
}
function isRow({ bytes, at: start, end }) {
	if (end - start < 2)
		return false;
	const count = bytes.readInt16BE(start);
	let at = start + 2;
	for (let column = 0; column < count; column++) {
		if (at + 4 > end)
			return false;
		const length = bytes.readInt32BE(at);
		if (length < -1)
			return false;
		at += 4 + Math.max(0, length);
	}
	return count >= 0 && at === end;
}

// EXTERNAL MODULE: ./build/database/session/session.js
var session = __webpack_require__(29187);
;// CONCATENATED MODULE: ./build/database/postgres/types.js
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
function describeType(oid) {
	return types[oid] ?? ['text', ''];
}

;// CONCATENATED MODULE: ./build/database/postgres/statement.js

const copiedAtOnce = 65_536;
class PostgresStatement {
	text;
	name = '';
	callback = () => { };
	#values;
	#input;
	#sink;
	#settled = Promise.withResolvers();
	#bytes = [];
	#affected = null;
	#notices = 0;
	#error;
	constructor({ text, parameters, input }, sink) {
		this.text = text;
		this.#values = parameters.map(bindable);
		this.#input = input;
		this.#sink = sink;
	}
	get settled() {
		return this.#settled.promise;
	}
	countNotice() {
		this.#notices++;
	}
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
	handleCommandComplete({ text }) {
		const [, command = '', count] = /^([A-Z]+)(?: \d+)?(?: (\d+))?$/.exec(text.replace(/^INSERT \d+/, 'INSERT')) ?? [];
		const rows = count ?? /(\d+)$/.exec(text)?.[1];
		if (rows !== undefined && command !== 'SELECT' && command !== 'FETCH')
			this.#affected = BigInt(rows);
	}
	handleEmptyQuery() { }
	handlePortalSuspended() { }
	handleCopyInResponse(wire) {
		if (this.#input !== undefined)
			this.#copy(wire, this.#input, 0);
		else {
			this.#refuse('COPY FROM STDIN without rows below it is not supported here: use INSERT.');
			wire.sendCopyFail('not supported');
			wire.sync();
		}
	}
	#copy(wire, input, start) {
		let at = start;
		for (; at < input.length && !wire.stream.writableNeedDrain; at += copiedAtOnce)
			wire.sendCopyFromChunk(input.subarray(at, at + copiedAtOnce));
		if (at < input.length) {
			wire.stream.once('drain', () => this.#copy(wire, input, at));
			return;
		}
		wire.endCopyFrom();
		wire.sync();
	}
	handleCopyData() {
		this.#refuse('COPY TO STDOUT is not supported here: use SELECT.');
	}
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
		this.#error ??= { cause: Object.assign(new Error(why), { code: failure .qO }) };
	}
}
function bindable(parameter) {
	return parameter === null || Buffer.isBuffer(parameter) ? parameter : String(parameter);
}
function bytesOf(text) {
	return text.startsWith('\\x') ? Buffer.from(text.slice(2), 'hex') : Buffer.from(text, 'latin1');
}

;// CONCATENATED MODULE: ./build/database/postgres/session.js

const partingPatience = 1_000;
const longestMessage = 1024 ** 3 - 2;
const around = 16;
const mostNotices = 100;
class PostgresSession {
	dialect = 'postgres';
	server;
	id;
	security;
	largest = longestMessage - around;
	limit = `a message holds ${longestMessage}`;
	bounds;
	#client;
	#lost;
	#running;
	#sql = '';
	#notices = [];
	constructor(client, known) {
		this.server = known.server;
		this.id = known.id;
		this.security = known.security;
		if (known.bounds !== undefined)
			this.bounds = known.bounds;
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
	explainError = (error) => (0,failure .fE)(error, this.#sql);
	async execute(given, { parameters, input }, sink) {
		if (this.#lost !== undefined)
			throw this.#lost;
		this.#notices = [];
		const sql = (0,session .g)(given);
		this.#sql = sql;
		const statement = new PostgresStatement({ text: sql, parameters: parameters ?? [], input }, sink);
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
		this.#lose(new Error('The connection was abandoned.'));
	}
	#lose(error) {
		this.#lost ??= error;
		this.#running?.abandon(error);
		this.#client.connection.stream.destroy();
	}
}

;// CONCATENATED MODULE: ./build/database/postgres/postgres.js

const postgres_open = async (target, guards, signal) => {
	if (target.dialect === 'sqlite')
		throw new Error('not a server');
	const tls = await (0,target_tls .iz)(target);
	try {
		return await openWith(target, tls, guards, signal);
	}
	catch (error) {
		const isPlain = (0,failure .CI)(error).message === 'The server does not support SSL connections';
		if (target.tls.mode !== 'preferred' || !isPlain)
			throw error;
		return await openWith(target, undefined, guards, signal);
	}
};
async function openWith(target, tls, guards, signal) {
	signal.throwIfAborted();
	const client = new esm .Ay.Client({
		host: target.socket ?? target.host,
		port: target.port,
		user: target.user,
		database: target.database === '' ? target.user : target.database,
		password: () => target.password(),
		ssl: tls === undefined ? false : tlsOptions(target, tls),
		application_name: 'slipway',
		sslnegotiation: 'postgres',
		client_encoding: 'UTF8',
		keepAlive: true,
		enableChannelBinding: true,
	});
	const stream = streamOf(client);
	const inbound = guardConnection(client.connection, (method) => {
		const exposure = (0,target_tls .Xl)(target, streamOf(client));
		if (method === 'clear' && !exposure.isKnown && !exposure.isTrusted)
			throw (0,target_tls .Z2)('password', exposure);
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
		inbound.open();
		return new PostgresSession(client, { ...found, security: (0,target_tls .su)(target, streamOf(client)) });
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
function streamOf(client) {
	return client.connection.stream;
}
async function identify(client, guards) {
	const greeted = 'processID' in client ? String(client.processID) : '';
	const bounds = boundsOf(guards).map(([name, value]) => `set_config('${name}', '${value}', false)`);
	const text = "SELECT pg_backend_pid()::text, current_setting('server_version'), version(), " +
		`CASE WHEN pg_backend_pid()::text = $1 THEN concat(${bounds.join(', ')}) END`;
	const { rows } = await client.query({ text, values: [greeted], rowMode: 'array' });
	const [id = '', version = ''] = Array.isArray(rows[0]) ? rows[0].map(String) : [];
	const server = { product: 'PostgreSQL', version, numbers: (0,session_version .n)(version) };
	if (greeted === id)
		return { id, server: { ...server, proxySign: undefined } };
	const proxySign = `the login reported process ${(0,printable .d)(greeted, 20)} for this session, but the server reports ${(0,printable .d)(id, 20)}`;
	return { id, server: { ...server, proxySign }, bounds: `SELECT ${bounds.join(', ')}` };
}
function boundsOf({ lockWait, statement, total, }) {
	return [
		['bytea_output', 'hex'],
		...(lockWait > 0 ? [['lock_timeout', lockWait]] : []),
		...(statement > 0 ? [['statement_timeout', statement]] : []),
		...(total > 0 ? [['idle_in_transaction_session_timeout', (0,timer .B)(total)]] : []),
	];
}

}),

29187:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
X: () => ( noSink),
g: () => ( sqlText)
});
function sqlText(sql) {
	return typeof sql === 'string' ? sql : Buffer.from(sql.buffer, sql.byteOffset, sql.length).toString();
}
const noSink = { columns: () => { }, row: () => { }, wire: () => { }, isDropping: () => false };

}),

95611:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
d: () => ( isAtLeast),
n: () => ( versionNumbers)
});
function versionNumbers(version) {
	const [, major = '0', minor = '0', patch = '0'] = /(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(version) ?? [];
	return [Number(major), Number(minor), Number(patch)];
}
function isAtLeast(numbers, least) {
	for (const [index, number] of least.entries()) {
		const given = numbers[index] ?? 0;
		if (given !== number)
			return given > number;
	}
	return true;
}

}),

60765:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Xl: () => ( exposureOf),
Z2: () => ( insecureAuth),
iz: () => ( readTls),
su: () => ( describeSecurity)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
var _files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75307);
var _files_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49889);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10087);
var _session_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65474);

async function readTls({ tls, socket }) {
	if (tls.mode === 'disabled' || socket !== undefined)
		return undefined;
	const [ca, cert, key] = await Promise.all([pem('ssl-ca', tls.ca), pem('ssl-cert', tls.cert), pem('ssl-key', tls.key)]);
	return {
		...(ca === undefined ? {} : { ca }),
		...(cert === undefined ? {} : { cert }),
		...(key === undefined ? {} : { key }),
		rejectUnauthorized: _session_target_js__WEBPACK_IMPORTED_MODULE_5__ ._q.includes(tls.mode),
	};
}
async function pem(input, given) {
	if (given === undefined || given.includes('-----BEGIN '))
		return given;
	const text = await (0,_files_named_js__WEBPACK_IMPORTED_MODULE_3__ .u)(given).catch((error) => {
		throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ .y('tls-failed', `Input \`${input}\` names a file that cannot be read: ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .Tr)(error)}.`, {
			cause: error,
		});
	});
	if (text.includes('-----BEGIN '))
		return text;
	throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ .y('tls-failed', `Input \`${input}\` names a file that is not PEM (no \`-----BEGIN\` line).`);
}
function exposureOf(target, stream) {
	const isEncrypted = stream instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket;
	const isVerified = isEncrypted && _session_target_js__WEBPACK_IMPORTED_MODULE_5__ ._q.includes(target.tls.mode);
	const isGranted = target.socket !== undefined || target.allowInsecureAuth;
	return { isEncrypted, isTrusted: isGranted || (!isEncrypted && isTrusted(stream)), isKnown: isGranted || isVerified };
}
function insecureAuth(method, { isEncrypted }) {
	const why = isEncrypted
		? 'but the identity of the server was not verified, so an attacker could get it'
		: 'but this connection is not encrypted';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ .y('insecure-auth', `The server asks for the password itself, not for a proof that you know it (\`${method}\`), ${why}. Set \`ssl-ca\` to the CA of the server, or use \`ssl-mode: verify-full\` if a public CA signed its certificate; \`allow-insecure-auth: true\` sends the password anyway.`);
}
function describeSecurity({ socket, tls }, stream) {
	if (socket !== undefined)
		return 'Unix socket';
	if (!(stream instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket))
		return isTrusted(stream) ? 'unencrypted, local' : 'unencrypted';
	const checks = {
		'verify-full': 'server verified',
		'verify-ca': 'certificate verified, host name not',
	};
	return `${(stream.getProtocol() ?? 'TLS').replace('TLSv', 'TLS ')}, ${checks[tls.mode] ?? 'server not verified'}`;
}
function isTrusted(stream) {
	return stream instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket && !stream.connecting && (0,_session_target_js__WEBPACK_IMPORTED_MODULE_5__ .U9)(stream.remoteAddress);
}

}),

49889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
u: () => ( readTrustedFile)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function readTrustedFile(path) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}

})

};

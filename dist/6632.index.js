export const id = 6632;
export const ids = [6632];
export const modules = {

16632:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
measureSql: () => ( measureSql)
});
var _database_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72015);
var _database_target_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40551);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73513);
var _rows_expect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64175);
var _rows_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70709);
var _sql_statement_permit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71934);
var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23476);
var _world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51372);
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

async function measureSql(check, world, { timeout, signal }) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const target = targetOf(check, world, timeout);
		if (target.dialect === 'sqlite' && target.file !== ':memory:' && (await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ .Ye)(target.file)) === undefined)
			throw new Error('the SQLite file does not exist');
		const query = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__ .fT)(check.query, world.values);
		const why = target.dialect === 'mysql' ? (0,_sql_statement_permit_js__WEBPACK_IMPORTED_MODULE_3__ .x5)(query) : undefined;
		if (why !== undefined)
			throw new Error(`the query is not sent, because ${why}`);
		const guards = { lockWait: timeout, statement: timeout, total: timeout };
		const connection = __addDisposableResource(env_1, await (0,_database_connect_js__WEBPACK_IMPORTED_MODULE_0__ .N)(target, guards, { ...world.host, signal }), true);
		for (const sql of guardsOf[target.dialect])
			done(await connection.run(sql));
		return await ask(connection, query, check);
	}
	catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	}
	finally {
		const result_1 = __disposeResources(env_1);
		if (result_1)
			await result_1;
	}
}
const guardsOf = {
	mysql: ['SET SESSION TRANSACTION READ ONLY', 'START TRANSACTION READ ONLY'],
	postgres: ['BEGIN TRANSACTION READ ONLY'],
	sqlite: ['PRAGMA query_only = ON'],
};
async function ask(connection, query, { expect }) {
	let first;
	const onRows = (rows) => {
		first ??= rows[0];
	};
	const { resultSets, milliseconds } = done(await connection.run(query, { parameters: [], onRows }));
	const [set] = resultSets;
	if (set === undefined)
		throw new Error('the query has no result; write one that returns rows, such as a SELECT');
	const [column] = set.columns;
	const isShown = first !== undefined && column !== undefined;
	const value = isShown ? ((0,_rows_value_js__WEBPACK_IMPORTED_MODULE_5__ .mG)(first?.[0] ?? null, column, 'hex') ?? null) : undefined;
	const failures = (0,_rows_expect_js__WEBPACK_IMPORTED_MODULE_6__ .d)(expect, { rowCount: set.rowCount, value }, (text) => text);
	if (failures.length > 0)
		return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__ .j)('failed', failures.join('; '), [milliseconds]);
	return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__ .j)('passed', `as expected, in ${Math.round(milliseconds)} ms`, [milliseconds]);
}
function targetOf(check, { host }, timeout) {
	const { env, workspace, secrets } = host;
	const errors = [];
	const reportError = (name, what) => {
		errors.push(`${name === 'url' ? `\`${check.urlEnv}\`` : `the ${name} in \`${check.urlEnv}\``} ${what}`);
	};
	const given = { url: env[check.urlEnv] ?? '', 'connect-timeout': `${timeout}ms` };
	const target = (0,_database_target_inputs_js__WEBPACK_IMPORTED_MODULE_1__ ._E)(given, { env, workspace, secrets, reportError });
	if (target === undefined)
		throw new Error(errors.join('; '));
	return target;
}
function done(outcome) {
	if (outcome.isDone)
		return outcome;
	throw new Error(`${outcome.reason}${outcome.code === '' ? '' : ` ${outcome.code}`}: ${outcome.message}`);
}

}),

65474:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
R5: () => ( sslModes),
U9: () => ( isLoopback),
_q: () => ( verifyingModes),
ff: () => ( describeTarget)
});
const sslModes = ['disabled', 'preferred', 'required', 'verify-ca', 'verify-full'];
const verifyingModes = ['verify-ca', 'verify-full'];
function describeTarget(target) {
	if (target.dialect === 'sqlite')
		return `SQLite ${target.file}`;
	const place = target.socket ?? `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
	const product = target.dialect === 'mysql' ? 'MySQL' : 'PostgreSQL';
	return `${product} on ${place}${target.database === '' ? '' : `, database ${target.database}`}`;
}
function isLoopback(address) {
	return address === undefined || ['127.0.0.1', '::ffff:127.0.0.1', '::1'].includes(address);
}

}),

40551:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$h: () => ( targetSecrets),
_E: () => ( readTarget),
hL: () => ( readGuards),
lU: () => ( targetFields),
lY: () => ( targetInputs),
xt: () => ( guardInputs)
});
var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77939);
var _input_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38923);
var _input_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55063);
var _input_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4967);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64865);
var _session_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65474);
var _url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15017);

const targetInputs = [
	'url',
	'host',
	'port',
	'socket',
	'user',
	'password',
	'password-env',
	'password-command',
	'database',
	'ssl-mode',
	'ssl-ca',
	'ssl-cert',
	'ssl-key',
	'connect-timeout',
	'allow-insecure-auth',
];
const targetSecrets = {
	url: 'url',
	password: 'value',
	'ssl-key': 'file',
};
const guardInputs = ['lock-wait-timeout', 'statement-timeout', 'timeout'];
function targetFields(reader) {
	return Object.fromEntries(targetInputs.map((name) => [name, name === 'password' ? reader.raw(name) : reader.text(name)]));
}
const defaultGuards = { lockWait: 10_000, statement: 0, total: 0 };
const serverDuration = { ..._input_duration_js__WEBPACK_IMPORTED_MODULE_1__ .TJ, most: 24 * 86_400_000 };
function readGuards(reader, otherwise = defaultGuards) {
	return {
		lockWait: reader.duration('lock-wait-timeout', otherwise.lockWait, serverDuration),
		statement: reader.duration('statement-timeout', otherwise.statement, serverDuration),
		total: reader.duration('timeout', otherwise.total),
	};
}
function readTarget(given, context) {
	context.secrets.add(given.password ?? '');
	context.secrets.addUrl(given.url ?? '');
	const errors = [];
	const reportError = (name, what) => {
		errors.push(name);
		context.reportError(name, what);
	};
	const { dialect, fields } = merge(given, reportError);
	const inner = { ...context, reportError };
	const target = dialect === 'sqlite' ? readFileTarget(given, fields, inner) : readServerTarget(dialect, fields, inner);
	return errors.length === 0 ? target : undefined;
}
function merge(given, reportError) {
	const single = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
	const unknown = { dialect: 'mysql', fields: { host: 'unknown', user: 'unknown' } };
	if (given.url === undefined || given.url === '') {
		if (single['host'] !== undefined || single['socket'] !== undefined)
			return { dialect: 'mysql', fields: single };
		const what = 'is missing, and so are `host` and `socket`; set one of them to say where the database is';
		reportError('url', `${what}. \`url\` begins with ${_url_js__WEBPACK_IMPORTED_MODULE_2__ .b}`);
		return unknown;
	}
	const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_2__ .D)(given.url);
	if (typeof url === 'string') {
		reportError('url', url);
		return unknown;
	}
	const parts = Object.fromEntries(Object.entries(url.fields).filter(([, value]) => value !== ''));
	for (const name of targetInputs) {
		if (parts[name] !== undefined && single[name] !== undefined)
			reportError(name, 'is given, but `url` also contains it; remove one of them');
	}
	return { dialect: url.dialect, fields: { ...parts, ...single } };
}
function readFileTarget(given, { database: file = '', 'connect-timeout': timeout }, context) {
	for (const name of targetInputs) {
		if (name !== 'url' && name !== 'connect-timeout' && (given[name] ?? '') !== '' && given[name] !== 'false')
			context.reportError(name, 'is given, but an SQLite file has no such setting; remove it');
	}
	readTimeout(timeout, context.reportError);
	if (file === '' || file.includes('\0'))
		context.reportError('url', 'has no file; write `sqlite:path/to/file.db`');
	const isWhole = file === ':memory:' || (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file);
	const { workspace } = context;
	return isWhole ? { dialect: 'sqlite', file } : { dialect: 'sqlite', file: (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, file), workspace };
}
function readServerTarget(dialect, fields, context) {
	const { reportError } = context;
	const { host = '', user = '', database = '', socket } = fields;
	if (host !== '' && socket !== undefined)
		reportError('socket', 'cannot be combined with a host; remove one of them');
	if (socket !== undefined && !(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(socket))
		reportError('socket', 'is not an absolute path');
	if (host === '' && socket === undefined)
		reportError('url', 'has no host; add one, or set `host` or `socket`');
	if (!/^[\w.:-]{0,253}$/.test(host))
		reportError('host', `is \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)((0,_input_secret_js__WEBPACK_IMPORTED_MODULE_4__ .$b)(host), 80)}\`; allowed: a host name or an address`);
	const passwordCommand = readCommand(fields, reportError);
	if (user === '' && passwordCommand.length === 0)
		reportError('user', 'is missing; set it to the user name for the database');
	const password = passwordCommand.length > 0 ? '' : readPassword(fields, context);
	return {
		dialect,
		host: socket === undefined ? host : 'localhost',
		port: readPort(fields.port, dialect === 'mysql' ? 3306 : 5432, reportError),
		...(socket === undefined ? {} : { socket }),
		user,
		password: () => password,
		...(passwordCommand.length === 0 ? {} : { passwordCommand }),
		database,
		tls: readTls(fields, reportError),
		connectTimeout: readTimeout(fields['connect-timeout'], reportError),
		allowInsecureAuth: readFlag(fields['allow-insecure-auth'], reportError),
	};
}
function readPassword(fields, { env, secrets, reportError }) {
	const name = fields['password-env'] ?? '';
	if (name === '')
		return fields.password ?? '';
	if (fields.password !== undefined) {
		reportError('password-env', 'cannot be combined with a password (in `password` or `url`); remove one of them');
		return '';
	}
	const value = env[name];
	if (value === undefined || value === '') {
		secrets.add(name);
		reportError('password-env', 'is not the name of a variable that is set in the environment of this step (`env:`)');
		return '';
	}
	secrets.add(value);
	return value;
}
function readCommand(fields, reportError) {
	const command = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_5__ .D)(fields['password-command'] ?? '');
	if (command.length === 0)
		return [];
	if (fields.password !== undefined)
		reportError('password-command', 'cannot be combined with a password (in `password` or `url`); remove one of them');
	if (fields['password-env'] !== undefined)
		reportError('password-command', 'cannot be combined with `password-env`; remove one of them');
	return command;
}
const ports = { least: 1, most: 65_535 };
function readPort(given, otherwise, reportError) {
	if (given === undefined)
		return otherwise;
	const port = (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_6__ .cG)(given, ports);
	if (port === undefined)
		reportError('port', `is \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(given, 80)}\`; allowed: ${(0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_6__ ._O)(ports)}`);
	return port ?? otherwise;
}
function readTimeout(given, reportError) {
	const value = given === undefined ? 30_000 : (0,_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ .E9)(given, _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ .jx);
	if (value === undefined)
		reportError('connect-timeout', `is \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(given ?? '', 80)}\`; allowed: ${(0,_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ .eS)(_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ .jx)}`);
	return value ?? 30_000;
}
function readFlag(given, reportError) {
	const value = given === undefined ? false : (0,_input_scalar_js__WEBPACK_IMPORTED_MODULE_6__ .og)(given);
	if (value === undefined)
		reportError('allow-insecure-auth', `is \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(given ?? '', 80)}\`; allowed: ${_input_scalar_js__WEBPACK_IMPORTED_MODULE_6__ .Ic}`);
	return value ?? false;
}
function readTls(fields, reportError) {
	const { 'ssl-ca': ca, 'ssl-cert': cert, 'ssl-key': key, 'ssl-mode': given } = fields;
	const mode = _session_target_js__WEBPACK_IMPORTED_MODULE_7__ .R5.find((each) => each === given) ?? (ca === undefined ? 'preferred' : 'verify-full');
	if (given !== undefined && given !== mode)
		reportError('ssl-mode', `is \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(given, 80)}\`; allowed: ${_session_target_js__WEBPACK_IMPORTED_MODULE_7__ .R5.map((each) => `\`${each}\``).join(', ')}`);
	if (ca !== undefined && !_session_target_js__WEBPACK_IMPORTED_MODULE_7__ ._q.includes(mode))
		reportError('ssl-ca', `is given, but \`ssl-mode: ${mode}\` checks no certificate; use \`verify-full\` or \`verify-ca\``);
	if ((cert === undefined) !== (key === undefined))
		reportError(cert === undefined ? 'ssl-cert' : 'ssl-key', 'is not given; certificate and key must be given together');
	if (cert !== undefined && mode === 'disabled')
		reportError('ssl-cert', 'is given, but `ssl-mode` is `disabled`');
	if (fields.socket !== undefined && given !== undefined && mode !== 'disabled' && mode !== 'preferred')
		reportError('ssl-mode', `is \`${mode}\`, but a Unix socket is not encrypted; remove it`);
	return {
		mode,
		...(ca === undefined ? {} : { ca }),
		...(cert === undefined ? {} : { cert }),
		...(key === undefined ? {} : { key }),
	};
}

}),

15017:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D: () => ( parseUrl),
b: () => ( urlForms)
});
const schemes = {
	'mysql:': 'mysql',
	'mariadb:': 'mysql',
	'postgres:': 'postgres',
	'postgresql:': 'postgres',
};
const parameters = new Map([
	['socket', 'socket'],
	['ssl-mode', 'ssl-mode'],
	['sslmode', 'ssl-mode'],
	['ssl-ca', 'ssl-ca'],
	['sslrootcert', 'ssl-ca'],
	['ssl-cert', 'ssl-cert'],
	['sslcert', 'ssl-cert'],
	['ssl-key', 'ssl-key'],
	['sslkey', 'ssl-key'],
]);
const modes = new Map([
	['disable', 'disabled'],
	['prefer', 'preferred'],
	['require', 'required'],
]);
const urlForms = '`mysql://`, `mariadb://`, `postgres://`, `postgresql://`, `sqlite:`';
function parseUrl(text) {
	const file = /^sqlite:(?:\/\/(?=[/.]))?(.*)$/s.exec(text);
	if (file !== null)
		return { dialect: 'sqlite', fields: { database: file[1] ?? '' } };
	const url = URL.parse(text);
	const dialect = url === null ? undefined : schemes[url.protocol];
	if (url === null || dialect === undefined)
		return `is not a supported URL (it is not shown: it may contain a password); allowed: ${urlForms}; in user and password \`@\`, \`:\`, \`/\`, \`#\`, \`?\` and \`%\` are written as %40, %3A, %2F, %23, %3F and %25`;
	if (url.hash !== '')
		return 'contains a `#`: in a password it is written as `%23`';
	try {
		return readParts(url, dialect);
	}
	catch {
		return 'contains a `%` that does not begin a percent-encoding: in a password it is written as `%25`';
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
		const field = parameters.get(name);
		if (field === undefined)
			return `has the parameter \`${name.replaceAll('`', "'").slice(0, 40)}\`; allowed: ${[...parameters.keys()].join(', ')}`;
		fields[field] = field === 'ssl-mode' ? (modes.get(value) ?? value) : value;
	}
	return { dialect, fields };
}

}),

70709:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$i: () => ( isPlain),
gm: () => ( textOfBytes),
mG: () => ( textOfValue)
});
function textOfValue(value, column, binary) {
	if (typeof value === 'string')
		return value;
	if (value === null)
		return undefined;
	return Buffer.isBuffer(value) ? textOfBytes(value, column, binary) : String(value);
}
function textOfBytes(bytes, { kind }, binary) {
	if (kind === 'bit')
		return bytes.length === 0 ? '0' : BigInt(`0x${bytes.toString('hex')}`).toString();
	return bytes.toString(binary === 'base64' ? 'base64' : 'hex');
}
function isPlain({ kind }) {
	return kind === 'integer' || kind === 'decimal' || kind === 'float' || kind === 'time';
}

}),

53434:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Jg: () => ( isWord),
Jx: () => ( BYTE),
K$: () => ( NOTHING),
Z: () => ( asciiOf),
s8: () => ( trimEnd),
vw: () => ( utf8Of),
xC: () => ( isSpace)
});
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
function isSpace(byte) {
	return byte === BYTE.space || (byte !== undefined && byte >= BYTE.tab && byte <= BYTE.return);
}
function isWord(byte) {
	if (byte === undefined)
		return false;
	return ((byte >= 97 && byte <= 122) ||
		(byte >= 65 && byte <= 90) ||
		(byte >= 48 && byte <= 57) ||
		byte === 95 ||
		byte >= 128);
}
function asciiOf(bytes, start = 0, end = bytes.length) {
	return bufferOf(bytes, start, end).toString('latin1');
}
function utf8Of(bytes, start = 0, end = bytes.length) {
	return bufferOf(bytes, start, end).toString();
}
function bufferOf(bytes, start, end) {
	const from = Math.min(start, bytes.length);
	return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(end, bytes.length) - from));
}
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
const NOTHING = new Uint8Array(0);

}),

66023:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
q: () => ( tokenize)
});
function tokenize(text, options) {
	const lexer = { text, options, tokens: [], comments: [], pos: 0, conditional: false, complete: true };
	while (lexer.pos < text.length)
		readToken(lexer);
	return { tokens: lexer.tokens, comments: lexer.comments, complete: lexer.complete && !lexer.conditional };
}
function readToken(lexer) {
	const { text, pos, options } = lexer;
	const sign = text[pos] ?? '';
	if (/[ \t\n\v\f\r]/.test(sign))
		lexer.pos++;
	else if (readComment(lexer, sign))
		return;
	else if (sign === "'" || sign === '"' || (sign === '`' && options.dialect !== 'postgres'))
		readQuotes(lexer, sign);
	else if (sign === '[' && options.dialect === 'sqlite')
		readQuotes(lexer, ']');
	else if (sign === '$' && options.dialect === 'postgres' && readDollars(lexer))
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
	if (conditional && own.includes('*/'))
		lexer.complete = false;
	if (own === '\0')
		lexer.complete = false;
	lexer.tokens.push({ kind, text: own, value: value ?? own, start: pos, conditional });
	lexer.pos = end;
}
function readComment(lexer, sign) {
	const { text, pos, options } = lexer;
	const mysql = options.dialect === 'mysql';
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
		if (lexer.conditional)
			lexer.complete = false;
		lexer.conditional = true;
		lexer.pos = executable;
	}
	else
		passBlock(lexer);
	return true;
}
function isDashComment(third) {
	return third === undefined || third <= ' ' || third === '\u007f';
}
function executableAt(text, pos) {
	let end = pos + 2;
	if (text[end] === 'M' && text[end + 1] === '!')
		end++;
	if (text[end] !== '!')
		return undefined;
	end++;
	const digits = /^\d{5,6}/.exec(text.slice(end, end + 6))?.[0] ?? '';
	if (digits === '999999')
		return undefined;
	return end + digits.length;
}
function passLine(lexer) {
	const end = lexer.text.indexOf('\n', lexer.pos);
	const next = end < 0 ? lexer.text.length : end + 1;
	if (lexer.conditional && lexer.text.slice(lexer.pos, next).includes('*/'))
		lexer.complete = false;
	addComment(lexer, next);
	return true;
}
function addComment(lexer, end) {
	const { text, pos, conditional } = lexer;
	lexer.comments.push({ text: text.slice(pos, end), start: pos, conditional });
	lexer.pos = end;
}
function passBlock(lexer) {
	const { text, options } = lexer;
	let depth = 1;
	let pos = lexer.pos + 2;
	while (pos < text.length && depth > 0) {
		const close = text.indexOf('*/', pos);
		const open = options.dialect === 'postgres' ? text.indexOf('/*', pos) : -1;
		if (close < 0)
			break;
		const inner = open >= 0 && open < close;
		depth += inner ? 1 : -1;
		pos = (inner ? open : close) + 2;
	}
	if (depth > 0 || lexer.conditional)
		lexer.complete = false;
	addComment(lexer, depth > 0 ? text.length : pos);
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
	add(lexer, isName(lexer.options, open) ? 'name' : 'string', Math.min(at + 1, text.length), value);
}
function escapesIn({ options }, open, prefix) {
	if (options.dialect === 'sqlite' || open === '`' || open === '[')
		return false;
	if (options.dialect === 'postgres')
		return open === "'" && (prefix.toLowerCase() === 'e' || (prefix === '' && options.standardStrings === false));
	return options.noBackslashEscapes !== true && !(open === '"' && options.ansiQuotes === true);
}
function isName(options, open) {
	return open === '`' || open === '[' || (open === '"' && (options.dialect !== 'mysql' || options.ansiQuotes === true));
}
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
	const { text, pos, options } = lexer;
	const end = endOfName(text, pos);
	const word = text.slice(pos, end);
	if (text[end] === "'" && options.dialect === 'postgres' && /^e$/i.test(word))
		readQuotes(lexer, "'", word.length);
	else
		add(lexer, 'word', end, word.toLowerCase());
}
function readNumber(lexer) {
	const { text, pos, options } = lexer;
	const end = endOfName(text, pos);
	const name = text.slice(pos, end);
	const literal = /^(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+(?:[eE]\d+)?)/.exec(name)?.[0] ?? '';
	if (options.dialect === 'mysql' && text[pos] !== '.' && literal !== name && !/^\d+[eE]$/.test(name))
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
function beginsNumber({ text, pos, tokens }) {
	const last = tokens.at(-1);
	const qualified = last !== undefined && last.start + last.text.length === pos && (last.kind === 'word' || last.kind === 'name');
	return !qualified && /[0-9]/.test(text[pos + 1] ?? '');
}
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

}),

71934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D3: () => ( commitOf),
  Cb: () => ( firstWords),
  x5: () => ( refusal)
});

// EXTERNAL MODULE: ./build/sql/scan/bytes.js
var bytes = __webpack_require__(53434);
// EXTERNAL MODULE: ./build/sql/statement/lexer.js
var lexer = __webpack_require__(66023);
;// CONCATENATED MODULE: ./build/sql/statement/object.js
const types = new Set(('table view index procedure function trigger event database schema user role server sequence tablespace type extension ' +
	'policy rule domain aggregate operator language publication subscription package statistics collation column constraint ' +
	'cast conversion logfile instance resource foreign').split(' '));
function readObject(verb, tokens) {
	const of = (type, at) => ({ type, names: namesAt(tokens, at), temporary: false });
	switch (verb) {
		case 'create':
		case 'alter':
		case 'drop':
		case 'comment':
			return readDefinition(tokens);
		case 'rename':
			return { type: singular(tokens[1]?.value ?? ''), names: renamed(tokens), temporary: false };
		case 'truncate':
			return of('table', tokens[1]?.value === 'table' ? 2 : 1);
		case 'call':
			return of('procedure', 1);
		case 'use':
			return of('database', 1);
		case 'insert':
		case 'replace':
			return of('table', after(tokens, verb, /^(?:low_priority|delayed|high_priority|ignore|into|or|abort|fail|rollback|replace)$/));
		case 'update':
			return of('table', after(tokens, verb, /^(?:low_priority|ignore|only|or|abort|fail|rollback|replace)$/));
		case 'delete':
			return of('table', after(tokens, verb, /^(?:low_priority|quick|ignore|from|only)$/));
		default:
			return undefined;
	}
}
function singular(word) {
	return word === 'tables' ? 'table' : word;
}
function after(tokens, verb, between) {
	let at = tokens.findIndex((token) => token.kind === 'word' && token.value === verb) + 1;
	while (tokens[at]?.kind === 'word' && between.test(tokens[at]?.value ?? ''))
		at++;
	return at;
}
function readDefinition(tokens) {
	const head = tokens.slice(0, 24);
	const at = head.findIndex((token, index) => index > 0 && token.kind === 'word' && types.has(singular(token.value)));
	if (at < 0)
		return undefined;
	const temporary = head.slice(1, at).some((token) => /^temp(?:orary)?$/.test(token.value));
	const foreign = head[at]?.value === 'foreign' && head[at + 1]?.value === 'table' ? 1 : 0;
	let next = at + 1 + foreign;
	while (tokens[next]?.kind === 'word' && /^(?:if|not|exists|concurrently|only|on)$/.test(tokens[next]?.value ?? ''))
		next++;
	return { type: foreign ? 'table' : singular(head[at]?.value ?? ''), names: namesAt(tokens, next), temporary };
}
function namesAt(tokens, at) {
	const names = [];
	let next = at;
	for (;;) {
		const [name, end] = nameAt(tokens, next);
		if (name === undefined)
			return names;
		names.push(name);
		if (tokens[end]?.text !== ',')
			return names;
		next = end + 1;
	}
}
function nameAt(tokens, at) {
	const parts = [];
	let next = at;
	for (;;) {
		const token = tokens[next];
		if (token === undefined || !/^(?:word|name|number|string)$/.test(token.kind))
			return [parts.length > 0 ? parts.join('.') : undefined, next];
		parts.push(token.kind === 'word' ? token.text : token.value);
		next++;
		if (tokens[next]?.text !== '.')
			return [parts.join('.'), next];
		next++;
	}
}
function renamed(tokens) {
	const names = [];
	for (let at = 2; at < tokens.length;) {
		const [name, end] = nameAt(tokens, at);
		if (name !== undefined)
			names.push(name);
		const comma = tokens.findIndex((token, index) => index >= end && token.text === ',');
		if (comma < 0)
			break;
		at = comma + 1;
	}
	return names;
}

;// CONCATENATED MODULE: ./build/sql/statement/safety.js
const escaping = /^(?:set_config|dblink\w*|lo_import|lo_export|pg_file_\w+|sys_exec|sys_eval|sys_set|load_extension|writefile|edit)$/;
const writing = new Set(['insert', 'update', 'delete', 'merge', 'replace']);
const harmless = new Set(['show', 'desc', 'describe', 'help', 'use']);
function isReadOnlyVerb(verb, tokens, dialect) {
	if (verb === 'select' || verb === 'values' || verb === 'table')
		return isPlainQuery(tokens, dialect);
	if (verb === 'explain' || ((verb === 'desc' || verb === 'describe') && dialect === 'mysql'))
		return isSafePlan(tokens, dialect);
	if (verb === 'analyze')
		return dialect === 'mysql' && isQueryAnalysis(tokens, dialect);
	if (verb === 'set')
		return dialect === 'mysql' && setsOwnVariables(tokens);
	if (verb === 'pragma')
		return isReadingPragma(tokens);
	return harmless.has(verb);
}
function isPlainQuery(tokens, dialect) {
	return tokens.every((token, index) => {
		if (token.kind !== 'word' && token.kind !== 'name')
			return true;
		const next = tokens[index + 1];
		if (next?.text === '(' && escaping.test(token.value.toLowerCase()))
			return false;
		if (token.kind === 'name')
			return true;
		const previous = tokens[index - 1];
		if (previous?.text === '.' && isQualifier(tokens[index - 2]))
			return true;
		if (token.value === 'into')
			return dialect === 'mysql' && next?.kind === 'variable' && !next.text.startsWith('@@');
		if (token.value === 'for')
			return !/^(?:update|share|no|key)$/.test(next?.value ?? '');
		if (token.value === 'lock')
			return next?.value !== 'in';
		if (writing.has(token.value))
			return !opensStatement(previous, next);
		return true;
	});
}
function isQualifier(token) {
	return token?.kind === 'word' || token?.kind === 'name';
}
function opensStatement(previous, next) {
	return (previous?.text === '(' || previous?.text === ')' || previous === undefined) && next?.text !== '(';
}
const planned = new Set([
	'select',
	'with',
	'values',
	'table',
	'insert',
	'update',
	'delete',
	'replace',
	'merge',
	'create',
	'execute',
	'declare',
	'refresh',
	'call',
	'do',
]);
function isSafePlan(tokens, dialect) {
	const at = tokens.findIndex((token, index) => index > 0 && token.kind === 'word' && planned.has(token.value));
	const head = at < 0 ? tokens : tokens.slice(0, at);
	if (!head.some((token) => token.value === 'analyze' || token.value === 'analyse'))
		return at < 0 || !hasEscape(tokens);
	return at >= 0 && isQueryFrom(tokens.slice(at), dialect);
}
function hasEscape(tokens) {
	return tokens.some((token, index) => tokens[index + 1]?.text === '(' && escaping.test(token.value.toLowerCase()));
}
function isQueryAnalysis(tokens, dialect) {
	const at = tokens.findIndex((token) => token.kind === 'word' && planned.has(token.value));
	return at >= 0 && tokens[at]?.value !== 'table' && isQueryFrom(tokens.slice(at), dialect);
}
function isQueryFrom(tokens, dialect) {
	const verb = tokens[0]?.value;
	if (verb !== 'select' && verb !== 'with' && verb !== 'values' && verb !== 'table')
		return false;
	if (verb === 'with' && tokens.some((token) => token.kind === 'word' && writing.has(token.value)))
		return false;
	return isPlainQuery(tokens, dialect);
}
function setsOwnVariables(tokens) {
	if (hasEscape(tokens))
		return false;
	if (tokens[1]?.value === 'names')
		return tokens.length <= 5 && !tokens.some((token) => token.text === ',');
	let depth = 0;
	return (tokens.every((token, index) => {
		if (token.text === '(')
			depth++;
		if (token.text === ')')
			depth--;
		const starts = index > 0 && (index === 1 || (depth === 0 && tokens[index - 1]?.text === ','));
		return !starts || (token.kind === 'variable' && !token.text.startsWith('@@'));
	}) && tokens.length > 1);
}
const reading = new Set(('table_info table_xinfo table_list index_list index_info index_xinfo foreign_key_list foreign_key_check database_list ' +
	'collation_list function_list module_list pragma_list compile_options user_version schema_version application_id encoding ' +
	'page_count page_size freelist_count integrity_check quick_check').split(' '));
function isReadingPragma(tokens) {
	const at = tokens[2]?.text === '.' ? 3 : 1;
	const name = tokens[at]?.value ?? '';
	if (!reading.has(name) || tokens.some((token) => token.text === '='))
		return false;
	return tokens[at + 1] === undefined || /_(?:info|xinfo|list|check)$/.test(name);
}

;// CONCATENATED MODULE: ./build/sql/statement/statement.js

const unknown = {
	verb: 'unknown',
	causesImplicitCommit: true,
	isReadOnly: false,
	endsTransaction: true,
	returnsRows: true,
};
function classify(text, reading) {
	const { tokens, complete } = (0,lexer .q)(text, reading);
	if (!complete)
		return unknown;
	const whole = classifyTokens(tokens, reading);
	if (!tokens.some((token) => token.conditional))
		return whole;
	const plain = tokens.filter((token) => !token.conditional);
	return plain.length === 0 ? whole : bothOf(whole, classifyTokens(plain, reading));
}
function bothOf(whole, plain) {
	return {
		...whole,
		causesImplicitCommit: whole.causesImplicitCommit || plain.causesImplicitCommit,
		isReadOnly: whole.isReadOnly && plain.isReadOnly,
		endsTransaction: whole.endsTransaction || plain.endsTransaction,
		returnsRows: whole.returnsRows || plain.returnsRows,
	};
}
function classifyTokens(all, reading) {
	const end = all.findIndex((token) => token.text === ';');
	if (end >= 0 && all.slice(end).some((token) => token.text !== ';'))
		return unknown;
	const tokens = withoutParentheses(end < 0 ? all : all.slice(0, end));
	const verb = verbOf(tokens);
	if (verb === 'unknown')
		return unknown;
	const object = readObject(verb, tokens);
	return {
		verb,
		...(object && { object }),
		causesImplicitCommit: reading.dialect === 'mysql' && commitsImplicitly(verb, tokens, object),
		isReadOnly: isReadOnlyVerb(verb, tokens, reading.dialect),
		endsTransaction: endsTransaction(verb, tokens),
		returnsRows: returnsRows(verb, tokens),
	};
}
function withoutParentheses(tokens) {
	const first = tokens.findIndex((token) => token.text !== '(');
	const word = tokens[first];
	return first > 0 && word?.kind === 'word' && queries.has(word.value) ? tokens.slice(first) : tokens;
}
const queries = new Set(['select', 'with', 'values', 'table']);
const verbs = new Set(('abort alter analyze analyse attach backup begin binlog cache call change check checkpoint checksum clone close cluster ' +
	'comment commit copy create deallocate declare delete desc describe detach discard do drop end execute explain fetch flush ' +
	'get grant handler help import insert install kill listen load lock merge move notify optimize pragma prepare purge reassign ' +
	'refresh reindex release rename repair replace reset resignal restart revoke rollback savepoint security select set show ' +
	'shutdown signal start stop table truncate uninstall unlisten unlock update use vacuum values with xa').split(' '));
function verbOf(tokens) {
	const first = tokens[0];
	if (first?.kind !== 'word' || !verbs.has(first.value))
		return 'unknown';
	if (first.value === 'begin' && tokens[1]?.value === 'not')
		return 'block';
	if (first.value !== 'with')
		return first.value === 'analyse' ? 'analyze' : first.value;
	return mainVerb(tokens);
}
const mains = new Set([
	'select',
	'insert',
	'update',
	'delete',
	'merge',
	'values',
	'table',
	'replace',
]);
function mainVerb(tokens) {
	let depth = 0;
	for (const token of tokens.slice(1)) {
		if (token.text === '(')
			depth++;
		else if (token.text === ')')
			depth--;
		else if (depth === 0 && token.kind === 'word' && mains.has(token.value))
			return token.value;
	}
	return 'unknown';
}
const enders = new Set([
	'commit',
	'begin',
	'start',
	'end',
	'abort',
	'xa',
	'block',
	'call',
	'execute',
]);
function endsTransaction(verb, tokens) {
	const words = tokens.slice(1).map((token) => token.value);
	if (verb === 'rollback')
		return !words.includes('to');
	if (verb === 'start')
		return words[0] === 'transaction';
	if (verb === 'set')
		return words.some((word) => /^(?:@@(?:\w+\.)?)?autocommit$/.test(word));
	if (verb === 'prepare')
		return words[0] === 'transaction';
	return enders.has(verb);
}
const answering = new Set('analyze call check checksum desc describe execute explain fetch handler help optimize pragma repair show table values block'.split(' '));
function returnsRows(verb, tokens) {
	const words = tokens.filter((token) => token.kind === 'word').map((token) => token.value);
	if (verb === 'select')
		return !words.includes('into');
	if (isMaintenance(tokens))
		return true;
	return answering.has(verb) || (mains.has(verb) && words.includes('returning'));
}
const committing = new Set('alter begin block cache call change execute flush grant install lock rename repair optimize revoke truncate uninstall unlock shutdown restart import'.split(' '));
function isMaintenance(tokens) {
	const [first, ...rest] = tokens.slice(0, 3).map((token) => token.value);
	return (/^(?:analyze|check|optimize|repair)$/.test(first ?? '') &&
		rest.some((word) => word === 'table' || word === 'tables'));
}
function commitsImplicitly(verb, tokens, object) {
	const second = tokens[1]?.value;
	if (verb === 'create' || verb === 'drop')
		return !(object?.type === 'table' && object.temporary);
	if (verb === 'start')
		return true;
	if (verb === 'stop' || verb === 'reset')
		return second !== 'persist';
	if (verb === 'set')
		return setsCommitting(tokens);
	if (verb === 'load')
		return second === 'index';
	return committing.has(verb) || isMaintenance(tokens);
}
function setsCommitting(tokens) {
	return tokens.some(({ value }) => value === 'password' || /^(?:@@(?:\w+\.)?)?autocommit$/.test(value));
}

;// CONCATENATED MODULE: ./build/sql/statement/permit.js

function textOf(sql, length = sql.length) {
	return typeof sql === 'string' ? sql.slice(0, length) : (0,bytes .Z)(sql, 0, length);
}
const readings = [
	{ dialect: 'mysql' },
	{ dialect: 'mysql', noBackslashEscapes: true },
	{ dialect: 'mysql', ansiQuotes: true },
	{ dialect: 'mysql', ansiQuotes: true, noBackslashEscapes: true },
];
const permit_harmless = new Set(['do', 'checksum']);
function refusal(sql) {
	const text = textOf(sql);
	for (const reading of readings) {
		const why = refusalOf(classify(text, reading));
		if (why !== undefined)
			return why;
	}
	return changesCharset(sql) ? 'it changes the character set, and so how strings are read' : undefined;
}
function refusalOf(statement) {
	const { verb, isReadOnly, causesImplicitCommit, endsTransaction } = statement;
	if (verb === 'unknown')
		return 'its effect is unknown';
	if (verb === 'call' || verb === 'execute')
		return `the effect of a ${callable[verb]} is unknown`;
	if (endsTransaction)
		return 'it would end the read-only transaction';
	if (causesImplicitCommit)
		return 'it writes, and would end the read-only transaction';
	if (isReadOnly || permit_harmless.has(verb))
		return undefined;
	if (verb === 'set')
		return 'it sets more than variables such as `@name`';
	return verb === 'select' ? 'it does more than read: it locks, or writes a file' : 'it does more than read';
}
const callable = { call: 'procedure', execute: 'prepared text' };
function changesCharset(sql) {
	const [verb, second] = firstWords(sql, 2);
	return verb === 'set' && second === 'names';
}
const data = new Set('insert replace update delete select with values table do show use'.split(' '));
function commitOf(sql) {
	const [verb = ''] = firstWords(sql, 1);
	if (data.has(verb))
		return undefined;
	const { causesImplicitCommit, endsTransaction, verb: whole } = classify(textOf(sql), { dialect: 'mysql' });
	if (whole === 'call' || whole === 'execute')
		return undefined;
	if (endsTransaction)
		return 'it ends the transaction';
	return causesImplicitCommit ? 'it commits everything before it' : undefined;
}
function firstWords(sql, count) {
	for (let length = 4_096;; length *= 16) {
		const { tokens } = (0,lexer .q)(textOf(sql, length), { dialect: 'mysql' });
		const words = tokens.filter(({ text }) => text !== '(').slice(0, count);
		if (words.length === count || length >= sql.length) {
			const end = words.findIndex(({ kind }) => kind !== 'word');
			return words.slice(0, end === -1 ? words.length : end).map(({ value }) => value);
		}
	}
}

})

};

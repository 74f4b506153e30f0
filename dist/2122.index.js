export const id = 2122;
export const ids = [2122];
export const modules = {

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

51690:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Fj: () => ( secretsOf),
Lw: () => ( overlay),
Sx: () => ( parseTargets),
YO: () => ( fanOut)
});
var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40551);
var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15017);

const names = /^[A-Za-z0-9][\w.-]{0,62}$/;
const most = 1_000;
function parseTargets(value, reportError) {
	if (value === undefined || value === null)
		return [];
	if (!Array.isArray(value) || value.length === 0 || value.length > most) {
		reportError(`is not a list of 1 to ${most} targets such as \`- { name: shard-1, host: db-1.example.com }\``);
		return [];
	}
	const taken = new Set();
	return value.flatMap((entry, index) => {
		const target = parseTarget(entry, (what) => reportError(`entry ${index + 1} ${what}`));
		const key = target?.name.toLowerCase();
		if (target === undefined || key === undefined)
			return [];
		if (taken.has(key))
			reportError(`has two entries with the name \`${target.name}\``);
		taken.add(key);
		return [target];
	});
}
function parseTarget(entry, reportError) {
	if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
		reportError('is not a map such as `{ name: shard-1, host: db-1.example.com }`');
		return undefined;
	}
	const given = new Map();
	let name = '';
	for (const [key, value] of Object.entries(entry)) {
		const text = textOf(key, value);
		const field = _inputs_js__WEBPACK_IMPORTED_MODULE_0__ .lY.find((each) => each === key);
		if (key !== 'name' && field === undefined)
			reportError(`has ${describeKey(key)}; allowed: ${keys}`);
		else if (text === undefined)
			reportError(`has a \`${key}\` that is not text`);
		else if (field === undefined)
			name = text;
		else
			given.set(field, text);
	}
	if (!names.test(name))
		reportError('has no `name` of letters, digits, `_`, `.` and `-`, at most 63 of them');
	return { name, given };
}
const keys = ['name', ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__ .lY].map((each) => `\`${each}\``).join(', ');
function describeKey(key) {
	if (/^[A-Za-z][\w-]{0,39}$/.test(key))
		return `\`${key}\``;
	return 'a key that is not shown, as it may hold a password (a colon needs a space after it)';
}
function textOf(key, value) {
	if (typeof value === 'string')
		return key === 'password' ? value : value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
function secretsOf({ given }) {
	return [given.get('password'), given.get('ssl-key')].flatMap((secret) => secret || []);
}
const places = ['url', 'host', 'port', 'socket'];
const passwords = ['password', 'password-env', 'password-command'];
function overlay(step, { given }) {
	const own = new Set(given.keys());
	const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__ .D)(given.get('url') ?? '');
	if (typeof url !== 'string')
		for (const [name, value] of Object.entries(url.fields))
			if (value !== '')
				own.add(name);
	if (own.has('url') || own.has('host') || own.has('socket'))
		for (const place of places)
			own.add(place);
	if (passwords.some((name) => own.has(name)))
		for (const name of passwords)
			own.add(name);
	const inherited = Object.entries(step).filter(([name]) => !own.has(name));
	const fields = Object.fromEntries([...inherited, ...given]);
	return given.has('url') || fields.url === undefined ? fields : { ...fields, url: withoutParts(fields.url, own) };
}
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
async function fanOut(targets, { concurrency, failFast, signal }, work, isFailed) {
	const outcomes = targets.map(() => undefined);
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
				outcomes[index] = result;
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
	return outcomes;
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

92122:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/database/target/inputs.js
var target_inputs = __webpack_require__(40551);
// EXTERNAL MODULE: ./build/database/target/targets.js
var targets = __webpack_require__(51690);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/rows/expect.js
var expect = __webpack_require__(64175);
;// CONCATENATED MODULE: ./build/rows/format.js
const formatNames = ['json', 'ndjson', 'csv', 'tsv', 'markdown', 'table'];

// EXTERNAL MODULE: ./build/mysql-query/parameters.js
var parameters = __webpack_require__(77830);
;// CONCATENATED MODULE: ./build/mysql-query/inputs.js

const inputNames = [
	'query',
	'file',
	'parameters',
	'mode',
	'transaction',
	'on-error',
	...target_inputs .lY,
	'targets',
	'concurrency',
	'target-failure',
	'max-rows',
	'max-bytes',
	'output-file',
	'format',
	'binary',
	'escape-formulas',
	'columns-masked',
	...target_inputs .xt,
	'explain',
	'expect',
	'dry-run',
];
const secretInputs = { ...target_inputs .$h, targets: 'document' };
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const inputs = {
		query: reader.text('query'),
		files: readFiles(reader),
		parameters: (0,parameters ._)(reader.text('parameters'), (what) => reader.reportError('parameters', what)),
		mode: reader.choice('mode', ['read-only', 'read-write'], 'read-only'),
		transaction: reader.choice('transaction', ['none', 'per-file', 'single'], 'none'),
		onError: reader.choice('on-error', ['stop', 'continue'], 'stop'),
		places: await readPlaces(reader, host),
		concurrency: reader.integer('concurrency', { least: 1, most: 100, otherwise: 4 }),
		failFast: reader.choice('target-failure', ['fail-fast', 'continue-on-error'], 'fail-fast') === 'fail-fast',
		rows: readRowsWish(reader),
		guards: (0,target_inputs .hL)(reader),
		explain: reader.flag('explain'),
		expect: (0,expect .W)(await reader.yaml('expect'), (what) => reader.reportError('expect', what)),
		dryRun: reader.flag('dry-run'),
	};
	refuseContradictions(reader, inputs);
	reader.finish();
	return inputs;
}
function readFiles(reader) {
	const files = reader.lines('file').map((line) => external_node_path_.posix.normalize(line));
	for (const file of files)
		refuseOutside(reader, 'file', file);
	return files;
}
function refuseOutside(reader, name, path) {
	const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0');
	if (isOutside)
		reader.refuse(name, path, 'a path inside the workspace, such as `sql/report.sql`');
}
async function readPlaces(reader, host) {
	const fields = (0,target_inputs .lU)(reader);
	const named = (0,targets .Sx)(await reader.yaml('targets'), (what) => reader.reportError('targets', what));
	if (reader.text('targets') === '')
		return readPlace('', fields, reader, host);
	return named.flatMap((target) => readOverlaid(target, fields, reader, host));
}
function readOverlaid(target, step, reader, host) {
	for (const secret of (0,targets .Fj)(target))
		host.secrets.add(secret);
	return readPlace(target.name, (0,targets .Lw)(step, target), reader, host);
}
function readPlace(name, fields, reader, host) {
	const target = (0,target_inputs ._E)(fields, {
		env: host.env,
		workspace: host.workspace,
		secrets: host.secrets,
		reportError: (input, what) => name === ''
			? reader.reportError(input, what)
			: reader.reportError('targets', `has, for \`${name}\`, a \`${input}\` that ${what}`),
	});
	if (target === undefined)
		return [];
	if (target.dialect === 'mysql')
		return [{ name, target }];
	reader.reportError(name === '' ? 'url' : 'targets', 'is for a database that is neither MySQL nor MariaDB; allowed: `mysql://`, `mariadb://`');
	return [];
}
const endings = {
	json: 'json',
	ndjson: 'ndjson',
	jsonl: 'ndjson',
	csv: 'csv',
	tsv: 'tsv',
	md: 'markdown',
	txt: 'table',
};
function readRowsWish(reader) {
	const given = reader.text('output-file');
	const outputFile = given === '' ? '' : external_node_path_.posix.normalize(given);
	refuseOutside(reader, 'output-file', outputFile);
	if (outputFile.endsWith('/') || outputFile === '.')
		reader.refuse('output-file', given, 'the name of a file');
	const format = reader.choice('format', formatNames, endings[external_node_path_.posix.extname(outputFile).slice(1)] ?? 'json');
	const masked = reader.list('columns-masked');
	const auto = format === 'tsv' ? 'raw' : 'hex';
	return {
		maxRows: reader.integer('max-rows', { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
		maxBytes: readBytes(reader),
		outputFile,
		format,
		binary: reader.text('binary') === '' ? auto : reader.choice('binary', ['hex', 'base64'], 'hex'),
		escapeFormulas: reader.flag('escape-formulas'),
		masked: new Set(masked.map((name) => name.toLowerCase())),
	};
}
const units = { '': 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
function readBytes(reader) {
	const given = reader.text('max-bytes') || '0';
	const [, amount = '', unit = ''] = /^(\d{1,12}) ?(KiB|MiB|GiB)?$/.exec(given) ?? [];
	if (amount === '')
		reader.refuse('max-bytes', given, 'a number of bytes such as `1048576`, `512KiB`, `10MiB` or `1GiB`');
	return Number(amount || 0) * (units[unit] ?? 1);
}
function refuseContradictions(reader, inputs) {
	const { query, files, mode, transaction, onError, expect, explain } = inputs;
	if (query === '' && files.length === 0)
		reader.reportError('query', 'is not given, and neither is `file`; give one of them');
	if (query !== '' && files.length > 0)
		reader.reportError('file', 'cannot be combined with `query`; remove one of them');
	if (mode === 'read-only' && transaction !== 'none')
		reader.reportError('transaction', `is \`${transaction}\`, but \`mode: read-only\` always runs everything in one transaction`);
	if (transaction !== 'none' && onError === 'continue')
		reader.reportError('on-error', 'is `continue`, but a transaction succeeds or fails as a whole; use `transaction: none`');
	if (expect !== undefined && explain)
		reader.reportError('expect', 'is given, but `explain: true` runs nothing');
}

;// CONCATENATED MODULE: ./build/mysql-query/outputs.js
const outputNames = [
	'result',
	'reason',
	'rows',
	'truncated',
	'row-count',
	'affected-rows',
	'first-row',
	'value',
	'output-file',
	'results',
	'duration-ms',
];

;// CONCATENATED MODULE: ./build/mysql-query/action.js

const action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run };
async function run(host) {
	const started = host.now().getTime();
	const inputs = await readInputs(host);
	const { queryReported } = await Promise.all( [__webpack_require__.e(4006), __webpack_require__.e(2015), __webpack_require__.e(2068), __webpack_require__.e(8345)]).then(__webpack_require__.bind(__webpack_require__, 88345));
	return queryReported(inputs, host, started);
}

}),

77830:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( Binder),
_: () => ( parseParameters)
});
var _sql_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53434);
var _sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66023);

function parseParameters(text, reportError) {
	if (text === '')
		return { kind: 'none' };
	let given;
	try {
		given = JSON.parse(text);
	}
	catch {
		reportError('is not JSON; allowed: a list such as `[1, "a"]` or a map such as `{ "id": 1 }`');
		return { kind: 'none' };
	}
	if (Array.isArray(given))
		return { kind: 'positional', values: given.map((value, at) => parse(value, at, reportError)) };
	if (typeof given !== 'object' || given === null) {
		reportError('is neither a list nor a map');
		return { kind: 'none' };
	}
	const entries = Object.entries(given).map(([name, value]) => [name, parse(value, name, reportError)]);
	for (const [name] of entries)
		if (!/^[A-Za-z_]\w*$/.test(name))
			reportError('has a name with characters other than letters, digits and `_`');
	return { kind: 'named', values: new Map(entries) };
}
function parse(value, at, reportError) {
	if (value === null || typeof value === 'string' || typeof value === 'boolean')
		return value;
	if (typeof value !== 'number')
		return JSON.stringify(value);
	if (Number.isInteger(value) && !Number.isSafeInteger(value))
		reportError(`has a number beyond 2^53 at \`${at}\`, which JSON rounds; write it as a string`);
	return value;
}
class Binder {
	#parameters;
	#missing = new Set();
	#used = new Set();
	#next = 0;
	constructor(parameters) {
		this.#parameters = parameters;
	}
	bind(sql, reading) {
		if (this.#parameters.kind === 'none')
			return { sql, parameters: undefined };
		const values = [];
		const parts = [];
		let from = 0;
		for (const { start, end, name } of placeholdersOf(sql, reading, this.#parameters.kind)) {
			values.push(this.#valueOf(name));
			parts.push(sql.subarray(from, start), mark);
			from = end;
		}
		if (values.length === 0)
			return { sql, parameters: undefined };
		return { sql: Buffer.concat([...parts, sql.subarray(from)]), parameters: values };
	}
	gaps() {
		const { kind } = this.#parameters;
		if (kind === 'none')
			return { missing: [], unused: [] };
		if (kind === 'named') {
			const unused = [...this.#parameters.values.keys()].filter((name) => !this.#used.has(name));
			return { missing: [...this.#missing], unused: unused.map((name) => `:${name}`) };
		}
		const { length } = this.#parameters.values;
		const more = this.#next > length ? [`${this.#next - length} more`] : [];
		return { missing: more, unused: this.#next < length ? [`${length - this.#next} of ${length}`] : [] };
	}
	#valueOf(name) {
		if (this.#parameters.kind === 'positional')
			return this.#parameters.values[this.#next++] ?? null;
		const value = this.#parameters.kind === 'named' ? this.#parameters.values.get(name) : undefined;
		this.#used.add(name);
		if (value === undefined)
			this.#missing.add(`:${name}`);
		return value ?? null;
	}
}
const mark = Buffer.from('?');
function* placeholdersOf(sql, reading, kind) {
	let colon;
	for (const { text, start, kind: is } of (0,_sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_1__ .q)((0,_sql_scan_bytes_js__WEBPACK_IMPORTED_MODULE_0__ .Z)(sql), reading).tokens) {
		const end = start + text.length;
		const isName = is === 'word' && /^[A-Za-z_]\w*$/.test(text);
		if (kind === 'named' && colon === start && isName)
			yield { start: colon - 1, end, name: text };
		if (kind === 'positional' && text === '?')
			yield { start, end, name: '' };
		colon = text === ':' ? end : undefined;
	}
}

}),

16881:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D3: () => ( conditionText),
Et: () => ( isNumber),
v9: () => ( holds),
zB: () => ( parseCondition)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

const operators = ['=', '!=', '<', '<=', '>', '>='];
function parseCondition(given) {
	if (given === null)
		return { operator: '=', operand: null };
	if (typeof given === 'number' || typeof given === 'boolean')
		return { operator: '=', operand: String(given) };
	if (typeof given !== 'string')
		return undefined;
	const [, sign = '', number = ''] = /^\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$/s.exec(given) ?? [];
	const operator = operators.find((each) => each === sign);
	if (operator === undefined)
		return { operator: '=', operand: given };
	const isOrder = operator !== '=' && operator !== '!=';
	return isOrder && !isNumber(number) ? undefined : { operator, operand: number };
}
function conditionText({ operator, operand }) {
	return `${operator === '=' ? '' : `${operator} `}${operand === null ? 'NULL' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(operand, 80)}\``}`;
}
function holds(value, { operator, operand }) {
	if (value === null || operand === null)
		return (value === operand) === (operator === '=');
	const order = isNumber(value) && isNumber(operand) ? compare(value, operand) : undefined;
	if (operator === '=')
		return order === undefined ? value === operand : order === 0;
	if (operator === '!=')
		return order === undefined ? value !== operand : order !== 0;
	if (order === undefined)
		return false;
	if (operator === '<')
		return order < 0;
	if (operator === '<=')
		return order <= 0;
	return operator === '>' ? order > 0 : order >= 0;
}
function isNumber(text) {
	return /^-?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][+-]?\d{1,3})?$/.test(text);
}
function compare(left, right) {
	if (/[eE]/.test(left + right))
		return Math.sign(Number(left) - Number(right));
	const scale = Math.max(decimalsOf(left).length, decimalsOf(right).length);
	const [a, b] = [scaled(left, scale), scaled(right, scale)];
	return a < b ? -1 : a > b ? 1 : 0;
}
function decimalsOf(text) {
	return text.split('.')[1] ?? '';
}
function scaled(text, scale) {
	return BigInt(text.replace('.', '') + '0'.repeat(scale - decimalsOf(text).length));
}

}),

64175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
W: () => ( parseExpectation),
d: () => ( failuresOf)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);
var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16881);

function parseExpectation(given, reportError) {
	if (given === undefined || given === null)
		return undefined;
	if (typeof given !== 'object' || Array.isArray(given)) {
		reportError("is not a map such as `rows: '>0'`");
		return undefined;
	}
	const fields = new Map(Object.entries(given));
	for (const key of fields.keys())
		if (!['rows', 'value', 'scalar', 'empty'].includes(key))
			reportError(`has \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(key, 40)}\`; allowed: \`rows\`, \`value\`, \`scalar\`, \`empty\``);
	if (fields.has('value') && fields.has('scalar'))
		reportError('has `value` and `scalar`, which are the same');
	const empty = fields.get('empty');
	if (empty !== undefined && typeof empty !== 'boolean')
		reportError('has an `empty` that is neither `true` nor `false`');
	const rows = fields.has('rows') ? (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .zB)(fields.get('rows')) : undefined;
	if (fields.has('rows') && (rows === undefined || !/^\d+$/.test(rows.operand ?? '')))
		reportError("has `rows` that are not a number such as `3` or `'>0'`");
	const name = fields.has('scalar') ? 'scalar' : 'value';
	const value = fields.has(name) ? (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .zB)(fields.get(name)) : undefined;
	if (fields.has(name) && value === undefined)
		reportError(`has a \`${name}\` that is not a number, text or \`null\``);
	return { rows, value, empty: typeof empty === 'boolean' ? empty : undefined };
}
function failuresOf(expectation, shown, show) {
	if (shown === undefined)
		return ['there is no result set'];
	const { rows, value, empty } = expectation;
	const failures = [];
	const count = `there ${shown.rowCount === 1 ? 'is 1 row' : `are ${shown.rowCount} rows`}`;
	if (rows && !(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .v9)(String(shown.rowCount), rows))
		failures.push(`${count}, expected ${(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .D3)(rows)}`);
	if (empty !== undefined && empty !== (shown.rowCount === 0))
		failures.push(`${count}, expected ${empty ? 'none' : 'some'}`);
	if (value && !(shown.value !== undefined && (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .v9)(shown.value, value))) {
		const is = shown.value === undefined ? 'there is no value' : `the value is ${said(shown.value, show)}`;
		failures.push(`${is}, expected ${(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .D3)(value)}`);
	}
	return failures;
}
function said(value, show) {
	return value === null ? 'NULL' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(show(value), 80)}\``;
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

})

};

export const id = 3757;
export const ids = [3757];
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

73757:
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
// EXTERNAL MODULE: ./build/events/inputs.js
var events_inputs = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/lint/rule.js
var lint_rule = __webpack_require__(25796);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/db-migrate/plan/levels.js

function levelsFrom(given, reportError) {
	const levels = { ...lint_rule .NT };
	if (given === undefined || given === null)
		return levels;
	if (typeof given !== 'object' || Array.isArray(given)) {
		reportError('is not a map such as `drop-column: warn`');
		return levels;
	}
	const entries = Object.entries(given).map(([name, level]) => [name, level === false ? 'off' : level]);
	for (const [name, level] of entries.toSorted(([left], [right]) => Number(right === 'all') - Number(left === 'all'))) {
		if (!(0,lint_rule .NW)(level))
			reportError(`sets \`${(0,printable .d)(name)}\` to the level \`${(0,printable .d)(String(level))}\`; allowed: \`off\`, \`warn\`, \`error\``);
		else if (name === 'all')
			for (const rule of lint_rule .aO)
				levels[rule] = level;
		else if ((0,lint_rule .Nd)(name))
			levels[name] = level;
		else
			reportError(`names \`${(0,printable .d)(name)}\`, which is not a rule; allowed: \`all\`, ${lint_rule .aO.map((rule) => `\`${rule}\``).join(', ')}`);
	}
	return levels;
}

// EXTERNAL MODULE: ./build/db-migrate/scripts/script.js
var script = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/db-migrate/scripts/version.js
var version = __webpack_require__(58496);
// EXTERNAL MODULE: ./build/db-migrate/server/engines.js + 5 modules
var engines = __webpack_require__(81486);
;// CONCATENATED MODULE: ./build/db-migrate/inputs.js

const commands = ['plan', 'up', 'down', 'to', 'status', 'validate', 'baseline', 'repair'];
const inputNames = [
	'command',
	'scripts',
	'allow-empty',
	'layout',
	'target',
	'steps',
	'out-of-order',
	'history-table',
	'environment',
	'placeholders',
	...target_inputs .lY,
	'targets',
	'wave-size',
	'lock',
	'lock-timeout',
	...target_inputs .xt,
	'in-doubt',
	'batch-pause',
	'max-replica-lag',
	'replicas',
	'max-threads-running',
	'backup',
	'backup-command',
	'lint',
	'probe',
	'comment',
	'comment-intro',
	'token',
	'plan-file',
	...events_inputs .dq,
	'dry-run',
];
const secretInputs = {
	...target_inputs .$h,
	token: 'value',
	targets: 'document',
	...events_inputs .JW,
};
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const environment = reader.text('environment');
	const inputs = {
		command: readCommand(reader, host),
		folder: readPath(reader, 'scripts', 'migrations'),
		allowEmpty: reader.flag('allow-empty'),
		layout: readLayout(reader),
		target: readVersion(reader),
		steps: reader.text('steps') === '' ? undefined : reader.integer('steps', { least: 1, most: 100_000, otherwise: 1 }),
		outOfOrder: reader.choice('out-of-order', ['refuse', 'allow'], 'refuse'),
		historyTable: reader.text('history-table'),
		environment,
		placeholders: { environment, ...(await readPlaceholders(reader)) },
		targets: await readAllTargets(reader, host),
		waveSize: reader.integer('wave-size', { least: 1, most: 64, otherwise: 4 }),
		lock: reader.choice('lock', ['auto', 'lease'], 'auto'),
		lockTimeout: reader.duration('lock-timeout', 600_000),
		guards: (0,target_inputs .hL)(reader, { lockWait: 30_000, statement: 0, total: 0 }),
		inDoubt: readResolution(reader),
		batchPause: reader.duration('batch-pause', 50),
		maxReplicaLag: reader.duration('max-replica-lag', 0),
		replicas: reader.lines('replicas'),
		maxThreadsRunning: reader.integer('max-threads-running', { least: 0, most: 100_000, otherwise: 0 }),
		backup: readBackup(reader),
		lint: await readLevels(reader),
		probe: reader.choice('probe', ['auto', 'off'], 'auto'),
		comment: reader.choice('comment', ['auto', 'off'], 'auto'),
		commentIntro: reader.text('comment-intro').trim(),
		token: reader.text('token'),
		planFile: reader.text('plan-file') === '' ? '' : readPath(reader, 'plan-file', ''),
		eventsUrl: (0,events_inputs .Hr)(reader),
		dryRun: reader.flag('dry-run'),
	};
	refuseContradictions(reader, inputs);
	reader.finish();
	return inputs;
}
function readCommand(reader, { env }) {
	const event = env['GITHUB_EVENT_NAME'] ?? '';
	const otherwise = /^(pull_request(_target)?|merge_group)$/.test(event) ? 'plan' : 'up';
	return reader.choice('command', commands, otherwise);
}
function readPath(reader, name, otherwise) {
	const given = reader.text(name) || otherwise;
	const path = external_node_path_.posix.normalize(given).replace(/(?<=.)\/$/, '');
	const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0');
	if (isOutside)
		reader.refuse(name, given, 'a path inside the workspace, such as `migrations`');
	return path;
}
function readLayout(reader) {
	const given = reader.choice('layout', ['auto', ...script .YF.map(script .kH)], 'auto');
	return script .YF.find((layout) => (0,script .kH)(layout) === given);
}
function readVersion(reader) {
	const given = reader.text('target').replace(/^V(?=\d)/, '');
	if (given === '')
		return undefined;
	if (!version .D8.test(given))
		reader.refuse('target', given, 'a version such as `7`, `1.2` or `20260131120000`');
	return (0,version .Bp)(given);
}
async function readPlaceholders(reader) {
	const value = await reader.yaml('placeholders');
	if (value === undefined || value === null)
		return {};
	if (typeof value !== 'object' || Array.isArray(value)) {
		reader.reportError('placeholders', 'is not a map such as `schema: shop`');
		return {};
	}
	const entries = Object.entries(value).map(([name, text]) => {
		if (typeof text === 'object')
			reader.reportError('placeholders', `has a value for \`${name}\` that is not a plain value`);
		return [name, String(text)];
	});
	return Object.fromEntries(entries);
}
async function readAllTargets(reader, host) {
	const common = (0,target_inputs .lU)(reader);
	const around = { env: host.env, workspace: host.workspace, secrets: host.secrets };
	const one = (fields, name) => {
		const reportError = (field, what) => name === ''
			? reader.reportError(field, what)
			: reader.reportError('targets', `has, for \`${name}\`, a \`${field}\` that ${what}`);
		const at = (0,target_inputs ._E)(fields, { ...around, reportError });
		if (at === undefined)
			return [];
		return [{ name, at: at.dialect === 'mysql' ? { ...at, manyStatements: true } : at }];
	};
	const listed = (0,targets .Sx)(await reader.yaml('targets'), (what) => reader.reportError('targets', what));
	if (reader.text('targets') === '')
		return one(common, '');
	for (const secret of listed.flatMap(targets .Fj))
		host.secrets.add(secret);
	return listed.flatMap((target) => one((0,targets .Lw)(common, target), target.name));
}
function readResolution(reader) {
	const given = reader.text('in-doubt');
	if (given === '')
		return undefined;
	const [, verb, key = '', position = ''] = /^(resume|skip)\s+(\S.*):(\d{1,6})$/.exec(given) ?? [];
	if (verb === 'resume' || verb === 'skip')
		return { verb, key, position: Number(position) };
	reader.refuse('in-doubt', given, '`resume SCRIPT:STATEMENT` or `skip SCRIPT:STATEMENT`, such as `skip V3:2`');
	return undefined;
}
async function readLevels(reader) {
	return levelsFrom(await reader.yaml('lint'), (what) => reader.reportError('lint', what));
}
function readBackup(reader) {
	const command = reader.lines('backup-command');
	const options = reader.choice('backup', ['command', 'none'], command.length > 0 ? 'command' : 'none');
	if (options === 'command' && command.length === 0)
		reader.reportError('backup', 'is `command`, but `backup-command` is not given');
	return options === 'command' ? command : [];
}
function refuseContradictions(reader, inputs) {
	const { command, target, steps, lock, maxReplicaLag, replicas, targets } = inputs;
	if ((command === 'to' || command === 'baseline') && target === undefined)
		reader.reportError('target', `is needed with \`command: ${command}\``);
	if (target !== undefined && steps !== undefined)
		reader.reportError('steps', 'cannot be given together with `target`');
	if (steps !== undefined && command !== 'up' && command !== 'down' && command !== 'plan')
		reader.reportError('steps', 'is only for `up` and `down`');
	const asksReplicas = targets.some(({ at }) => (0,engines .k)(at.dialect).asksReplicas);
	if (maxReplicaLag > 0 && asksReplicas && replicas.length === 0)
		reader.reportError('max-replica-lag', 'needs `replicas` for MySQL, because only a replica knows its own lag');
	if (lock === 'lease' && targets.some(({ at }) => (0,engines .k)(at.dialect).lease === undefined))
		reader.reportError('lock', 'is `lease`, but SQLite needs no lease: each transaction locks the file; remove it');
}

;// CONCATENATED MODULE: ./build/db-migrate/outputs.js
const outputNames = [
	'result',
	'reason',
	'applied',
	'pending',
	'current-version',
	'previous-version',
	'compatible',
	'plan',
	'plan-file',
	'duration-ms',
];

;// CONCATENATED MODULE: ./build/db-migrate/action.js

const action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run };
async function run(host) {
	const started = host.now().getTime();
	const inputs = await readInputs(host);
	const { migrateReported } = await Promise.all( [__webpack_require__.e(2015), __webpack_require__.e(2972), __webpack_require__.e(7203)]).then(__webpack_require__.bind(__webpack_require__, 75132));
	return migrateReported(inputs, host, started);
}

}),

28729:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
YF: () => ( layouts),
kH: () => ( shownLayout),
nR: () => ( shownScript)
});
const layouts = [
	'slipway',
	'dbmate',
	'golang-migrate',
	'goose',
	'prisma',
	'drizzle',
	'liquibase',
	'plain',
];
function shownLayout(layout) {
	return layout === 'slipway' ? 'flyway' : layout;
}
function shownScript(key, path) {
	return path === '' || key.includes('::') ? key : path;
}

}),

58496:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bp: () => ( canonicalVersion),
D8: () => ( versionPattern),
NA: () => ( versionOfKey),
Zy: () => ( compareVersions)
});
const versionPattern = /^\d+(?:[._]\d+)*$/;
function canonicalVersion(text) {
	const parts = text.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''));
	while (parts.length > 1 && parts.at(-1) === '0')
		parts.pop();
	return parts.join('.');
}
function compareVersions(left, right) {
	if (!left.includes('.') && !right.includes('.'))
		return compareNumbers(left, right);
	const a = left.split('.');
	const b = right.split('.');
	for (let index = 0; index < Math.max(a.length, b.length); index++) {
		const order = compareNumbers(a[index] ?? '0', b[index] ?? '0');
		if (order !== 0)
			return order;
	}
	return 0;
}
function compareNumbers(left, right) {
	if (left.length !== right.length)
		return left.length - right.length;
	return left < right ? -1 : left > right ? 1 : 0;
}
function versionOfKey(key) {
	return /^[VB](\d+(?:\.\d+)*)$/.exec(key)?.[1];
}

}),

13514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
H0: () => ( isRefused),
Ik: () => ( isDuplicateRow),
J0: () => ( isMissingTable),
RO: () => ( rowsOf),
ST: () => ( isGone),
b6: () => ( textOf),
g7: () => ( execute),
i3: () => ( isFenced),
ug: () => ( RefusedStatement),
wE: () => ( rowsUnless),
x5: () => ( refusal)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

class RefusedStatement extends Error {
	failure;
	constructor(failure) {
		super(failure.message);
		this.name = 'RefusedStatement';
		this.failure = failure;
	}
}
async function rowsOf(connection, sql) {
	const rows = [];
	const outcome = await connection.run(sql, { onRows: (more) => void rows.push(...more) });
	if (!outcome.isDone)
		throw new RefusedStatement(outcome);
	return rows;
}
async function rowsUnless(isExcused, connection, sql) {
	try {
		return await rowsOf(connection, sql);
	}
	catch (error) {
		if (error instanceof RefusedStatement && isExcused(error.failure))
			return [];
		throw error;
	}
}
async function execute(connection, sql) {
	const outcome = await connection.run(sql);
	if (!outcome.isDone)
		throw new RefusedStatement(outcome);
}
function textOf(value) {
	if (value === undefined || value === null)
		return '';
	return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
function isMissingTable({ code, state, message }) {
	return code === '1146' || state === '42P01' || /^no such table/.test(message);
}
function isGone({ reason }) {
	return reason === 'server-gone' || reason === 'timeout' || reason === 'cancelled';
}
function isRefused(failure) {
	return !isGone(failure);
}
function isDuplicateRow({ code, state, message }) {
	return code === '1062' || state === '23505' || /^UNIQUE constraint failed/.test(message);
}
function isFenced({ code, state, message }) {
	const isNull = code === '1048' || state === '23502' || /^NOT NULL constraint failed/.test(message);
	return isNull && message.includes('connection_id');
}
function refusal(doing, { failure }) {
	const code = failure.code === '' ? '' : ` (${failure.code})`;
	const cure = /denied|permission/i.test(failure.message)
		? ' Give the migration user the privileges to create, read and write tables in this database.'
		: /read[- ]?only/i.test(failure.message)
			? ' Use the address of the server that accepts writes.'
			: isGone(failure)
				? ' Run this again: it continues from the state in the journal.'
				: '';
	const reason = failure.reason === 'sql-error' ? 'database-error' : failure.reason;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y(reason, `While ${doing}, the server said${code}: \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(failure.message, 400)}\`.${cure}`);
}

}),

90309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$i: () => ( isPlain),
LX: () => ( qualified),
M1: () => ( unfinished),
UN: () => ( doubleQuoted),
el: () => ( upsert),
g7: () => ( standardModes)
});
const unfinished = 'unfinished';
const standardModes = { noBackslashEscapes: false, ansiQuotes: false };
function qualified(quote, schema, name) {
	return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`;
}
function doubleQuoted(name) {
	return `"${name.replaceAll('"', '""')}"`;
}
function isPlain(value) {
	return /^[\w .,:;/()+=@-]*$/.test(value);
}
function upsert(table, columns, values) {
	const set = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);
	return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')}) ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}`;
}

}),

81486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  k: () => ( engineOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/db-migrate/server/ask.js
var ask = __webpack_require__(13514);
// EXTERNAL MODULE: ./build/db-migrate/server/engine.js
var engine = __webpack_require__(90309);
;// CONCATENATED MODULE: ./build/db-migrate/server/leases.js
const mysqlLease = {
	later: (seconds) => `UTC_TIMESTAMP(3) + INTERVAL ${seconds} SECOND`,
	server: () => '@@hostname',
	introduce: undefined,
	once: (insert) => insert.replace(/^INSERT/, 'INSERT IGNORE'),
	isLeft: 'NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST p ' +
		"WHERE p.ID = connection_id AND server = @@hostname AND p.COMMAND = 'Query' AND p.ID <> CONNECTION_ID())",
	evict: undefined,
};
const nameOf = (token) => `slipway ${token}`;
const postgresLease = {
	later: (seconds) => `clock_timestamp() + interval '${seconds} seconds'`,
	server: (token) => `'${nameOf(token)}'`,
	introduce: (token) => `SET application_name = '${nameOf(token)}'`,
	once: (insert) => `${insert} ON CONFLICT (id) DO NOTHING`,
	isLeft: 'NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.pid = connection_id AND a.application_name = server ' +
		"AND a.pid <> pg_backend_pid() AND (token <> '' OR a.state IS DISTINCT FROM 'idle'))",
	evict: (table) => `SELECT pg_terminate_backend(a.pid) FROM ${table} l JOIN pg_stat_activity a ON a.pid = l.connection_id ` +
		"AND a.application_name = l.server WHERE l.id = 1 AND l.token <> '' AND l.expires_at < clock_timestamp() AND a.state LIKE 'idle%'",
};

;// CONCATENATED MODULE: ./build/db-migrate/server/mysql.js

const silence = 180;
const turn = 2;
const mysql = {
	dialect: 'mysql',
	sendsPackets: true,
	takesBytes: true,
	hasDelimiters: true,
	answersProbes: true,
	endsStatements: true,
	lease: mysqlLease,
	pooling: undefined,
	asksReplicas: true,
	bareName: /^[a-z_]\w*$/i,
	stored: (name) => name,
	quote,
	text: mysql_text,
	bytes: (hex) => `x'${hex}'`,
	begin: 'START TRANSACTION',
	opening: ['SET SESSION autocommit = 1'],
	now: 'UTC_TIMESTAMP(3)',
	session: 'CONNECTION_ID()',
	affected: 'ROW_COUNT()',
	ledger: {
		time: 'DATETIME(3)',
		serial: 'BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY',
		long: 'MEDIUMTEXT',
		end: ') ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
	},
	replace: (table, columns, values) => `REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
	schemaOf: async (connection) => (0,ask .b6)((await (0,ask .RO)(connection, 'SELECT DATABASE()'))[0]?.[0]),
	noSchema: 'The connection has no default database. Set the input `database` to the database to migrate, or name it in the path of `url`.',
	modes: async (connection) => {
		const [row] = await (0,ask .RO)(connection, 'SELECT @@SESSION.sql_mode');
		const modes = (0,ask .b6)(row?.[0]).toUpperCase().split(',');
		return { noBackslashEscapes: modes.includes('NO_BACKSLASH_ESCAPES'), ansiQuotes: modes.includes('ANSI_QUOTES') };
	},
	lock: namedLock,
	tables: (schema) => `SELECT table_name FROM information_schema.tables WHERE table_schema = ${mysql_text(schema)}`,
	occupant: (schema) => `SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ${mysql_text(schema)} AND LEFT(TABLE_NAME, 8) <> 'slipway_' ` +
		`UNION ALL SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ${mysql_text(schema)} ` +
		`UNION ALL SELECT 1 FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ${mysql_text(schema)} LIMIT 1`,
	columns: (schemas, names) => `SELECT table_schema, table_name, column_name FROM information_schema.columns WHERE table_schema IN (${schemas}) ` +
		`AND LOWER(table_name) IN (${names})`,
	details: (schema, names) => "SELECT t.TABLE_NAME, t.TABLE_ROWS, c.COLUMN_NAME, c.COLUMN_TYPE, c.IS_NULLABLE = 'YES', " +
		"(c.COLUMN_DEFAULT IS NOT NULL AND c.COLUMN_DEFAULT <> 'NULL') OR c.EXTRA LIKE '%auto_increment%', " +
		"c.CHARACTER_SET_NAME, SUBSTRING_INDEX(t.TABLE_COLLATION, '_', 1), c.COLUMN_KEY = 'PRI', " +
		"c.EXTRA REGEXP '(^|[^_])(GENERATED|PERSISTENT|VIRTUAL)' " +
		'FROM information_schema.TABLES t LEFT JOIN information_schema.COLUMNS c ' +
		'ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME ' +
		`WHERE t.TABLE_SCHEMA = ${mysql_text(schema)} AND LOWER(t.TABLE_NAME) IN (${names})`,
	constraints,
	domains: undefined,
	timestampDefaults: "SHOW VARIABLES LIKE 'explicit_defaults_for_timestamp'",
	primaryKey: (table, current) => {
		const [name = '', schema = current] = table.toReversed();
		return ("SELECT column_name FROM information_schema.key_column_usage WHERE constraint_name = 'PRIMARY' " +
			`AND table_schema = ${mysql_text(schema)} AND table_name = ${mysql_text(name)} ORDER BY ordinal_position`);
	},
	definition,
	brokenKeys: async () => [],
	storage,
	remember,
	running: "SHOW GLOBAL STATUS LIKE 'Threads_running'",
	lag: async (_, replicas) => {
		const lags = [];
		for (const replica of await replicas())
			lags.push(await lagOf(replica));
		return Math.max(0, ...lags);
	},
};
function constraints(names) {
	const clause = (more) => ", COALESCE((SELECT CONCAT('CHECK (', c.CHECK_CLAUSE, ')') FROM information_schema.CHECK_CONSTRAINTS c " +
		`WHERE c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA AND c.CONSTRAINT_NAME = t.CONSTRAINT_NAME${more}), '')`;
	const form = "WHEN 'PRIMARY KEY' THEN 'p' WHEN 'UNIQUE' THEN 'u' WHEN 'FOREIGN KEY' THEN 'f' WHEN 'CHECK' THEN 'c'";
	return (`SELECT t.TABLE_NAME, t.CONSTRAINT_NAME, CASE t.CONSTRAINT_TYPE ${form} END, 1 /*!80016 AND t.ENFORCED = 'YES' */, ` +
		`CONCAT(''/*!80016 ${clause('')}*//*M!100310 ${clause(' AND c.TABLE_NAME = t.TABLE_NAME')}*/) ` +
		'FROM information_schema.TABLE_CONSTRAINTS t WHERE t.TABLE_SCHEMA = DATABASE() ' +
		`AND LOWER(t.TABLE_NAME) IN (${names})`);
}
function quote(name) {
	return `\`${name.replaceAll('`', '``')}\``;
}
function mysql_text(value) {
	return (0,engine .$i)(value) ? `'${value}'` : `_utf8mb4 x'${Buffer.from(value).toString('hex')}'`;
}
function lockName(schema) {
	return `slipway:${(0,external_node_crypto_.hash)('sha256', schema, 'hex').slice(0, 40)}`;
}
const forbidden = new Set(['1235', '1105', '1370', '1305', '1047', '1128']);
function namedLock(schema) {
	const name = mysql_text(lockName(schema));
	return {
		kind: 'GET_LOCK',
		before: [`SET SESSION wait_timeout = ${silence}`],
		take: `SELECT GET_LOCK(${name}, ${turn})`,
		fence: `IF(IS_USED_LOCK(${name}) = CONNECTION_ID(), CONNECTION_ID(), NULL)`,
		release: `SELECT RELEASE_LOCK(${name})`,
		holder: "SELECT ID, CONCAT(USER, ' from ', HOST), IF(COMMAND = 'Sleep', '', LEFT(INFO, 200)), TIME " +
			`FROM information_schema.PROCESSLIST WHERE ID = IS_USED_LOCK(${name})`,
		hidden: 'a session that this user may not see',
		forbidden,
	};
}
const absent = new Set(['1049', '1146', '1305', '1360', '1539', '1109']);
async function definition(connection, of) {
	const { kind, schema, name, table } = of;
	if (table !== undefined)
		return await partOf(connection, of, table);
	const full = kind === 'database' ? quote(name) : (0,engine .LX)(quote, schema, name);
	const what = kind === 'index' ? 'table' : kind;
	try {
		const rows = await (0,ask .RO)(connection, `SHOW CREATE ${what.toUpperCase()} ${full}`);
		return rows
			.map((row) => row.map(ask .b6).join('\n'))
			.join('\n')
			.replace(/ AUTO_INCREMENT=\d+/g, '');
	}
	catch (error) {
		if (error instanceof ask .ug && absent.has(error.failure.code))
			return undefined;
		throw error;
	}
}
async function partOf(connection, { kind, schema = '', name }, table) {
	const [view, column, said] = kind === 'column' ? ['COLUMNS', 'COLUMN_NAME', 'COLUMN_TYPE'] : ['STATISTICS', 'INDEX_NAME', 'COLUMN_NAME'];
	const rows = await (0,ask .RO)(connection, `SELECT ${said} FROM information_schema.${view} WHERE TABLE_SCHEMA = ${mysql_text(schema)} ` +
		`AND TABLE_NAME = ${mysql_text(table)} AND ${column} = ${mysql_text(name)}`);
	return rows.length === 0 ? undefined : rows.map(([each]) => (0,ask .b6)(each)).join('\n');
}
const safe = "'InnoDB', 'ndbcluster', 'ROCKSDB', 'TokuDB', 'SEQUENCE'";
async function storage(connection, schema, others) {
	const schemas = [schema, ...others].map(mysql_text).join(', ');
	const sql = `SELECT table_schema, table_name, engine FROM information_schema.tables WHERE table_schema IN (${schemas}) ` +
		`AND table_type = 'BASE TABLE' AND engine NOT IN (${safe}) ` +
		`UNION ALL SELECT NULL, NULL, @@default_storage_engine IN (${safe})`;
	const unsafe = new Map();
	let isDefaultSafe = false;
	for (const [owner, name, engine] of await (0,ask .RO)(connection, sql)) {
		if (name === null)
			isDefaultSafe = (0,ask .b6)(engine) === '1';
		else
			unsafe.set(`${(0,ask .b6)(owner)}.${(0,ask .b6)(name)}`.toLowerCase(), (0,ask .b6)(engine));
	}
	if (unsafe.size > 0)
		await addViews(connection, schemas, unsafe);
	return { unsafe, isDefaultSafe, schema };
}
async function addViews(connection, schemas, unsafe) {
	const sql = `SELECT table_schema, table_name, view_definition FROM information_schema.views WHERE table_schema IN (${schemas})`;
	let left = (await (0,ask .RO)(connection, sql)).map((row) => {
		const [owner = '', name = '', definition = ''] = row.map((value) => (0,ask .b6)(value).toLowerCase());
		const named = [...definition.matchAll(/`([^`]+)`\.`([^`]+)`/g)].map(([, first, second]) => `${first}.${second}`);
		return { key: `${owner}.${name}`, named };
	});
	for (let isNew = true; isNew;) {
		const found = left.flatMap(({ key, named }) => {
			const engine = named.map((name) => unsafe.get(name)).find((each) => each !== undefined);
			return engine === undefined ? [] : [{ key, engine }];
		});
		for (const { key, engine } of found)
			unsafe.set(key, engine);
		left = left.filter(({ key }) => !unsafe.has(key));
		isNew = found.length > 0;
	}
}
const mysql_volatile = /^(?:timestamp|identity|insert_id|last_insert_id|rand_seed\d|pseudo_|error_count|warning_count|in_transaction|last_gtid|gtid_|proxy_|external_user|server_uuid|innodb_buffer_pool_(?:load|dump))/;
async function remember(connection, schema) {
	const before = await variablesOf(connection);
	return async () => {
		await connection.run(`USE ${quote(schema)}`);
		await connection.run('SET timestamp = DEFAULT');
		const after = await variablesOf(connection).catch(() => before);
		for (const [name, value] of before)
			if (after.get(name) !== value)
				await connection.run(`SET SESSION ${name} = ${settingValue(value)}`);
	};
}
async function variablesOf(connection) {
	const rows = await (0,ask .RO)(connection, 'SHOW SESSION VARIABLES');
	const pairs = rows.map(([name, value]) => [(0,ask .b6)(name), (0,ask .b6)(value)]);
	return new Map(pairs.filter(([name]) => /^\w+$/.test(name) && !mysql_volatile.test(name)));
}
function settingValue(value) {
	return /^-?\d+(?:\.\d+)?$/.test(value) ? value : mysql_text(value);
}
async function lagOf(replica) {
	let column = -1;
	let value = '';
	for (const sql of lagQueries) {
		const outcome = await replica.run(sql, {
			onColumns: (columns) => {
				column = columns.findIndex(({ name }) => /^Seconds_Behind_(Source|Master)$/.test(name));
			},
			onRows: ([row]) => {
				value = (0,ask .b6)(row?.[column]);
			},
		});
		if (outcome.isDone)
			return value === '' ? Number.POSITIVE_INFINITY : Number(value);
		if (outcome.code !== unknownWord || sql === lagQueries.at(-1))
			throw lagRefused(outcome);
	}
	return Number.POSITIVE_INFINITY;
}
const lagQueries = ['SHOW REPLICA STATUS', 'SHOW SLAVE STATUS'];
const unknownWord = '1064';
function lagRefused({ message, reason }) {
	const cure = /denied/i.test(message)
		? 'Grant REPLICATION CLIENT.'
		: 'Run this again when it answers, or without `max-replica-lag`: the finished batches are recorded.';
	const what = `A replica does not report its lag: \`${(0,printable .d)(message)}\``;
	return new user_error .y(reason === 'sql-error' ? 'database-error' : reason, `${what}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/server/pooling.js
const markClass = 0x736c6970;
const postgresPooling = {
	session: 'SELECT pg_backend_pid()',
	mark: (key) => `SELECT pg_advisory_lock(${markClass}, ${key})`,
	marked: (key) => `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${markClass} AND objid = ${key} AND objsubid = 2 AND granted`,
	cure: 'Use the address of the server itself, or of a session pool: PgBouncer with `pool_mode = session` for this database, ' +
		'Supabase port 5432 instead of 6543, Neon the host without `-pooler`.',
};

;// CONCATENATED MODULE: ./build/db-migrate/server/postgres.js

const postgres = {
	dialect: 'postgres',
	sendsPackets: false,
	takesBytes: false,
	hasDelimiters: false,
	answersProbes: false,
	endsStatements: true,
	lease: postgresLease,
	pooling: postgresPooling,
	asksReplicas: false,
	bareName: /^[a-z_][a-z0-9_]*$/,
	stored: (name) => name.toLowerCase(),
	quote: engine .UN,
	text: postgres_text,
	bytes: (hex) => `E'\\\\x${hex}'`,
	begin: 'BEGIN',
	opening: [],
	now: 'clock_timestamp()',
	session: 'pg_backend_pid()',
	affected: 'NULL',
	ledger: {
		time: 'TIMESTAMPTZ(3)',
		serial: 'BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY',
		long: 'TEXT',
		end: ')',
	},
	replace: engine .el,
	schemaOf: async (connection) => (0,ask .b6)((await (0,ask .RO)(connection, 'SELECT current_schema()'))[0]?.[0]),
	noSchema: 'The connection has no default schema: no schema in the `search_path` exists. Create it, or set another `search_path` for the user.',
	modes: async () => engine .g7,
	lock: advisoryLock,
	tables: (schema) => `SELECT table_name FROM information_schema.tables WHERE table_schema = ${postgres_text(schema)}`,
	occupant: () => "SELECT 1 FROM (SELECT relnamespace AS home FROM pg_catalog.pg_class WHERE pg_catalog.left(relname, 8) <> 'slipway_' " +
		'UNION ALL SELECT pronamespace FROM pg_catalog.pg_proc) AS found JOIN pg_catalog.pg_namespace n ON n.oid = found.home ' +
		"WHERE pg_catalog.left(n.nspname, 3) <> 'pg_' AND n.nspname <> 'information_schema' LIMIT 1",
	columns: (schemas, names) => 'SELECT n.nspname, c.relname, a.attname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace ' +
		'JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ' +
		`WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname IN (${schemas}) AND pg_catalog.lower(c.relname) IN (${names}) ` +
		'ORDER BY n.nspname, c.relname, a.attnum',
	details: (_, names) => 'SELECT c.relname, CASE WHEN c.reltuples < 0 THEN NULL ELSE c.reltuples::bigint END, a.attname, ' +
		'pg_catalog.format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 0 ELSE 1 END, ' +
		"CASE WHEN a.atthasdef OR a.attidentity <> '' THEN 1 ELSE 0 END, NULL, NULL " +
		'FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ' +
		"WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_catalog.pg_table_is_visible(c.oid) " +
		`AND pg_catalog.lower(c.relname) IN (${names})`,
	constraints: (names) => 'SELECT c.relname, k.conname, k.contype, CASE WHEN k.convalidated THEN 1 ELSE 0 END, pg_catalog.pg_get_constraintdef(k.oid) ' +
		'FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid ' +
		`WHERE pg_catalog.pg_table_is_visible(c.oid) AND pg_catalog.lower(c.relname) IN (${names})`,
	domains: "SELECT t.typname FROM pg_catalog.pg_type t WHERE t.typtype = 'd' AND (t.typnotnull OR EXISTS " +
		'(SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid))',
	timestampDefaults: undefined,
	primaryKey: (table) => 'SELECT a.attname FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, place) ' +
		'JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE i.indisprimary AND i.indrelid = ' +
		`to_regclass(${postgres_text(table.map(engine .UN).join('.'))}) ORDER BY k.place`,
	definition: postgres_definition,
	brokenKeys: async () => [],
	storage: async () => undefined,
	remember: postgres_remember,
	running: "SELECT '', count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid()",
	lag: async (connection) => {
		const sql = 'SELECT COALESCE(MAX(EXTRACT(EPOCH FROM replay_lag)), 0) FROM pg_stat_replication';
		return Number((0,ask .b6)((await (0,ask .RO)(connection, sql))[0]?.[0]));
	},
};
async function postgres_remember(connection) {
	const rows = await (0,ask .RO)(connection, "SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session'");
	const calls = rows.map((row) => `pg_catalog.set_config(${row.map((value) => postgres_text((0,ask .b6)(value))).join(', ')}, false)`);
	const again = calls.length === 0 ? [] : [`SELECT ${calls.join(', ')}`];
	return async () => {
		for (const sql of ['RESET SESSION AUTHORIZATION', 'RESET ROLE', 'RESET ALL', ...again])
			await connection.run(sql);
	};
}
function postgres_text(value) {
	const quoted = value.replaceAll('\0', '').replaceAll("'", "''");
	return (0,engine .$i)(value) ? `'${quoted}'` : `E'${quoted.replaceAll('\\', '\\\\')}'`;
}
function advisoryLock(schema) {
	const digest = (0,external_node_crypto_.hash)('sha256', `slipway:${schema}`, 'buffer');
	const [high, low] = [digest.readInt32BE(0), digest.readInt32BE(4)];
	const isThis = `locktype = 'advisory' AND classid = ${high >>> 0} AND objid = ${low >>> 0}`;
	return {
		kind: 'advisory lock',
		before: ['SET tcp_keepalives_idle = 30', 'SET tcp_keepalives_interval = 10', 'SET tcp_keepalives_count = 3'],
		take: `SELECT pg_try_advisory_lock(${high}, ${low})::int`,
		fence: `(SELECT pid FROM pg_locks WHERE ${isThis} AND objsubid = 2 AND granted AND pid = pg_backend_pid() ` +
			'AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))',
		release: `SELECT pg_advisory_unlock(${high}, ${low})`,
		holder: "SELECT a.pid, concat(a.usename, ' from ', COALESCE(a.client_addr::text, 'this machine')), " +
			"CASE WHEN a.state = 'active' THEN LEFT(a.query, 200) ELSE '' END, EXTRACT(EPOCH FROM now() - a.query_start)::int " +
			`FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.${isThis.replaceAll(' AND ', ' AND l.')} AND l.granted`,
		hidden: 'a session that has just ended',
		forbidden: new Set(['0A000', '42883']),
	};
}
async function postgres_definition(connection, { kind, schema, name }) {
	const full = postgres_text((0,engine .LX)(engine .UN, schema, name));
	const queries = {
		table: `SELECT a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a ` +
			`LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = to_regclass(${full}) ` +
			`AND a.attnum > 0 AND NOT a.attisdropped UNION ALL SELECT conname, true, pg_get_constraintdef(oid), NULL FROM pg_constraint ` +
			`WHERE conrelid = to_regclass(${full}) UNION ALL SELECT indexrelid::regclass::text, indisvalid, pg_get_indexdef(indexrelid), NULL ` +
			`FROM pg_index WHERE indrelid = to_regclass(${full}) ORDER BY 1`,
		index: `SELECT indisvalid, pg_get_indexdef(indexrelid) FROM pg_index WHERE indexrelid = to_regclass(${full})`,
		view: `SELECT pg_get_viewdef(to_regclass(${full})) WHERE to_regclass(${full}) IS NOT NULL`,
		database: `SELECT nspname FROM pg_namespace WHERE nspname = ${postgres_text(name)}`,
	};
	const query = queries[kind] ?? `SELECT prosrc FROM pg_proc WHERE proname = ${postgres_text(name)} ORDER BY oid`;
	const rows = await (0,ask .RO)(connection, query);
	if (kind === 'index' && rows.some(([isValid]) => isValid === 'f'))
		return engine .M1;
	return rows.length === 0 ? undefined : rows.map((row) => row.map(ask .b6).join(' ')).join('\n');
}

;// CONCATENATED MODULE: ./build/db-migrate/server/sqlite.js

const sqlite = {
	dialect: 'sqlite',
	sendsPackets: false,
	takesBytes: false,
	hasDelimiters: false,
	answersProbes: false,
	endsStatements: false,
	lease: undefined,
	pooling: undefined,
	asksReplicas: false,
	bareName: /^[a-z_]\w*$/i,
	stored: (name) => name,
	quote: engine .UN,
	text: sqlite_text,
	bytes: (hex) => `x'${hex}'`,
	begin: 'BEGIN IMMEDIATE',
	opening: [],
	now: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
	session: '0',
	affected: 'changes()',
	ledger: { time: 'TEXT', serial: 'INTEGER PRIMARY KEY AUTOINCREMENT', long: 'TEXT', end: ')' },
	replace: engine .el,
	schemaOf: async () => 'main',
	noSchema: '',
	modes: async () => engine .g7,
	lock: () => undefined,
	tables: () => 'SELECT name FROM sqlite_master',
	occupant: () => "SELECT 1 FROM sqlite_schema WHERE substr(tbl_name, 1, 8) <> 'slipway_' LIMIT 1",
	columns: (schemas, names) => `SELECT 'main', m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ` +
		`WHERE 'main' IN (${schemas}) AND lower(m.name) IN (${names})`,
	details: (_, names) => 'SELECT m.name, NULL, c.name, c.type, 1 - c."notnull", c.dflt_value IS NOT NULL, NULL, NULL ' +
		`FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND lower(m.name) IN (${names})`,
	constraints: undefined,
	domains: undefined,
	timestampDefaults: undefined,
	primaryKey: (table) => `SELECT name FROM pragma_table_info(${sqlite_text(table.at(-1) ?? '')}) WHERE pk > 0 ORDER BY pk`,
	definition: async (connection, { name }) => {
		const same = `lower(${sqlite_text(name)})`;
		const query = `SELECT type, sql FROM main.sqlite_master WHERE lower(name) = ${same} OR lower(tbl_name) = ${same} ORDER BY type, name`;
		const rows = await (0,ask .RO)(connection, query);
		return rows.length === 0 ? undefined : rows.map((row) => row.map(ask .b6).join(' ')).join('\n');
	},
	brokenKeys,
	storage: async () => undefined,
	remember: sqlite_remember,
	running: 'SELECT 0, 0',
	lag: async () => 0,
};
const settings = [
	'foreign_keys',
	'ignore_check_constraints',
	'legacy_alter_table',
	'recursive_triggers',
	'query_only',
	'writable_schema',
];
async function sqlite_remember(connection) {
	const before = [];
	for (const name of settings) {
		const [row] = await (0,ask .RO)(connection, `PRAGMA ${name}`);
		before.push(`PRAGMA ${name} = ${(0,ask .b6)(row?.[0] ?? '0')}`);
	}
	return async () => {
		for (const sql of before)
			await connection.run(sql);
	};
}
async function brokenKeys(connection) {
	const children = "SELECT DISTINCT m.name FROM main.sqlite_master m JOIN pragma_foreign_key_list(m.name) WHERE m.type = 'table'";
	const found = [];
	for (const [name] of await (0,ask .RO)(connection, children))
		found.push(...(await brokenKeysOf(connection, (0,ask .b6)(name))));
	return found;
}
async function brokenKeysOf(connection, table) {
	const sql = `SELECT "parent", count(*), min("rowid") FROM pragma_foreign_key_check(${sqlite_text(table)}) GROUP BY 1 ORDER BY 1`;
	try {
		const rows = await (0,ask .RO)(connection, sql);
		return rows.map(([parent, count, row]) => ({
			table,
			parent: (0,ask .b6)(parent),
			count: Number(count),
			row: (0,ask .b6)(row),
			error: '',
		}));
	}
	catch (error) {
		if (!(error instanceof ask .ug) || !/^foreign key mismatch/.test(error.failure.message))
			throw error;
		return [{ table, parent: '', count: 1, row: '', error: error.failure.message }];
	}
}
function sqlite_text(value) {
	return `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/db-migrate/server/engines.js

const engines = { mysql: mysql, postgres: postgres, sqlite: sqlite };
function engineOf(dialect) {
	return engines[dialect];
}

}),

51331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Hr: () => ( readEventsUrl),
JW: () => ( eventsSecrets),
dq: () => ( eventsInputs)
});
var _nats_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38795);

const eventsInputs = ['events-url'];
const eventsSecrets = { 'events-url': 'value' };
function readEventsUrl(reader) {
	const given = reader.text('events-url');
	if (given === '')
		return '';
	const why = faultOf(given);
	if (why === undefined)
		return given;
	reader.reportError('events-url', why);
	return '';
}
function faultOf(given) {
	const url = URL.parse(given);
	if (url === null)
		return 'is not an address; give one that begins with `https://`, or `nats://host:4222/subject` (with `%40` for an `@` in a password, and so on)';
	if ((0,_nats_address_js__WEBPACK_IMPORTED_MODULE_0__ .X)(given)) {
		const read = (0,_nats_address_js__WEBPACK_IMPORTED_MODULE_0__ .J)(given);
		return 'why' in read ? read.why : undefined;
	}
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	return isWeb ? undefined : 'must begin with `https://` (or `http://`), or with `nats://` (or `tls://`)';
}

}),

38795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
J: () => ( readNatsAddress),
X: () => ( isNats)
});
const example = 'write it as `nats://host:4222/subject`';
function isNats(address) {
	return /^(nats|tls):/i.test(address);
}
function readNatsAddress(given) {
	const url = URL.parse(given);
	if (url === null || !/^(\[[\da-f:.]+\]|[\w.-]+)$/i.test(url.hostname) || url.port === '0')
		return { why: `names no NATS host; ${example}` };
	if (url.search !== '' || url.hash !== '')
		return {
			why: `has a \`?\` or \`#\`, which a NATS address cannot have; in a password, write \`%3F\` or \`%23\``,
		};
	const [subject, user, password] = [url.pathname.slice(1), url.username, url.password].map(decoded);
	if (subject === undefined || user === undefined || password === undefined)
		return { why: 'has a `%` that is not followed by two hexadecimal digits; write `%25` for a `%` itself' };
	if (!/^[^\s\p{Cc}./*>$][^\s\p{Cc}./*>]*(\.[^\s\p{Cc}./*>]+)*$/u.test(subject) || subject.length > 255)
		return {
			why: `has no subject to publish to; ${example}. A subject is one or more words with dots between them, such as \`releases.shop\`; it must not contain blanks, \`*\`, \`>\` or \`/\`, or begin with \`$\``,
		};
	const login = user === '' && password === '' ? undefined : password === '' ? { token: user } : { user, password };
	return {
		isSecure: url.protocol === 'tls:',
		hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
		server: `${url.hostname}:${url.port || '4222'}`,
		subject,
		login,
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}

}),

25796:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
NT: () => ( defaults),
NW: () => ( isLevel),
Nd: () => ( isRule),
aO: () => ( rules)
});
const defaults = {
	'drop-table': 'error',
	'drop-column': 'error',
	'rename-table': 'error',
	'rename-column': 'error',
	'add-not-null-without-default': 'error',
	'set-not-null': 'error',
	'drop-not-null': 'warn',
	'drop-default': 'warn',
	'set-generated': 'error',
	'narrow-type': 'error',
	'change-enum': 'error',
	'add-unique': 'warn',
	'add-foreign-key': 'warn',
	'add-check': 'warn',
	'drop-constraint': 'warn',
	'drop-index': 'warn',
	'drop-object': 'warn',
	'replace-object': 'warn',
	'add-trigger': 'warn',
	'enable-row-security': 'error',
	'change-policy': 'warn',
	'detach-partition': 'warn',
	truncate: 'error',
	'delete-without-where': 'warn',
	'update-without-where': 'warn',
	'create-index-locks': 'warn',
	'rewrite-table': 'warn',
	'long-lock': 'warn',
	'mixed-ddl-and-dml': 'warn',
	'non-transactional': 'error',
	'missing-undo': 'warn',
	unseen: 'warn',
	waiver: 'error',
};
const rules = Object.keys(defaults).filter(isRule);
function isRule(word) {
	return Object.hasOwn(defaults, word);
}
function isLevel(word) {
	return word === 'off' || word === 'warn' || word === 'error';
}

})

};

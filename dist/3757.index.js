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
	if (inputs.maxReplicaLag > 0 || inputs.lock === 'lease')
		await refuseUnable(reader, inputs);
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
	const { command, target, steps } = inputs;
	if ((command === 'to' || command === 'baseline') && target === undefined)
		reader.reportError('target', `is needed with \`command: ${command}\``);
	if (target !== undefined && steps !== undefined)
		reader.reportError('steps', 'cannot be given together with `target`');
	if (steps !== undefined && command !== 'up' && command !== 'down' && command !== 'plan')
		reader.reportError('steps', 'is only for `up` and `down`');
}
async function refuseUnable(reader, { lock, maxReplicaLag, replicas, targets }) {
	const { engineOf } = await __webpack_require__.e( 1486).then(__webpack_require__.bind(__webpack_require__, 81486));
	const asksReplicas = targets.some(({ at }) => engineOf(at.dialect).asksReplicas);
	if (maxReplicaLag > 0 && asksReplicas && replicas.length === 0)
		reader.reportError('max-replica-lag', 'needs `replicas` for MySQL, because only a replica knows its own lag');
	if (lock === 'lease' && targets.some(({ at }) => engineOf(at.dialect).lease === undefined))
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
	const { migrateReported } = await Promise.all( [__webpack_require__.e(2015), __webpack_require__.e(2068), __webpack_require__.e(1486), __webpack_require__.e(3959)]).then(__webpack_require__.bind(__webpack_require__, 75132));
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

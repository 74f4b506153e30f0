export const id = 9766;
export const ids = [9766];
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

9766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/database/target/inputs.js
var inputs = __webpack_require__(40551);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/restore/strategies/strategy.js
var strategies_strategy = __webpack_require__(1970);
// EXTERNAL MODULE: ./build/doctor/needs.js
var needs = __webpack_require__(5439);
;// CONCATENATED MODULE: ./build/doctor/inputs.js

const databaseInputs = ['url', 'host', 'port', 'user', 'password', 'database', 'ssl-mode', 'ssl-ca'];
const inputNames = [
	'token',
	'for',
	...databaseInputs,
	'strategy',
	'workload',
	'namespace',
	'kubeconfig',
	'context',
];
const secretInputs = {
	token: 'value',
	url: inputs .$h.url,
	password: inputs .$h.password,
	kubeconfig: 'document',
};
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const strategy = reader.text('strategy') === '' ? undefined : reader.choice('strategy', strategies_strategy .o, 'command');
	const cluster = {
		namespace: reader.text('namespace'),
		kubeconfig: reader.text('kubeconfig'),
		context: reader.text('context'),
	};
	const kinds = readKinds(reader);
	const isOfCluster = strategy !== undefined && ['kubernetes', 'blue-green', 'helm'].includes(strategy);
	const inputs = {
		token: reader.text('token'),
		actions: readActions(reader),
		database: readDatabase(reader, host),
		strategy,
		kinds,
		...cluster,
		wantsCluster: isOfCluster || kinds.length > 0 || Object.values(cluster).some((given) => given !== ''),
	};
	reader.finish();
	return inputs;
}
function readActions(reader) {
	return reader.list('for').flatMap((name) => {
		const found = needs .PA.find((each) => each === name);
		if (found !== undefined)
			return [found];
		reader.refuse('for', name, needs .PA.map((each) => `\`${each}\``).join(', '));
		return [];
	});
}
const workloadKinds = ['deployment', 'statefulset', 'daemonset', 'rollout', 'canary'];
function readKinds(reader) {
	return reader.lines('workload').flatMap((line) => {
		const kind = line.split('/')[0]?.toLowerCase() ?? '';
		if (workloadKinds.includes(kind))
			return [kind];
		reader.refuse('workload', line, workloadKinds.map((each) => `\`${each}/name\``).join(', '));
		return [];
	});
}
const patience = '6s';
function readDatabase(reader, { env, workspace, secrets }) {
	const given = Object.fromEntries(databaseInputs.map((name) => [name, name === 'password' ? reader.raw(name) : reader.text(name)]));
	if ((given['url'] ?? '') === '' && (given['host'] ?? '') === '')
		return undefined;
	const read = (fields, reportError) => (0,inputs ._E)({ ...fields, 'connect-timeout': patience }, { env, workspace, secrets, reportError });
	let isNamed = true;
	const first = read(given, (name, what) => {
		const own = databaseInputs.find((each) => each === name);
		if (own === 'user')
			isNamed = false;
		else if (own !== undefined)
			reader.reportError(own, what);
	});
	const target = isNamed ? first : read({ ...given, user: 'nobody' }, () => undefined);
	if (target?.dialect === 'sqlite') {
		reader.reportError('url', 'names an SQLite file, which needs no network');
		return undefined;
	}
	return target === undefined ? undefined : { target, isNamed };
}

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
// EXTERNAL MODULE: ./build/markdown/table.js
var table = __webpack_require__(87968);
;// CONCATENATED MODULE: ./build/doctor/report.js

const outputNames = ['result', 'reason', 'problems', 'checks'];
const marks = { ok: '✅ ok', missing: '❌ missing', unknown: '⚪ not checked' };
function report(findings) {
	const problems = findings.filter(({ state }) => state === 'missing');
	const count = (wanted) => findings.filter(({ state }) => state === wanted).length;
	const headline = `${count('ok')} ok, ${count('missing')} missing, ${count('unknown')} not checked`;
	const rows = findings.map(({ check, state, what, cure }) => [
		check,
		marks[state],
		(0,markdown_escape .kq)(what, cellLength),
		(0,markdown_escape .kq)(cure, cellLength),
	]);
	return {
		outputs: {
			result: problems.length === 0 ? 'ok' : 'missing',
			reason: problems[0]?.check ?? 'all-there',
			problems: JSON.stringify(problems.map(({ state: _, ...problem }) => problem)),
			checks: JSON.stringify(findings),
		},
		summary: `### doctor: ${headline}\n\n${(0,table .Q)(['check', '', 'seen', 'cure'], rows)}`,
		headline,
		...(problems.length === 0 ? {} : { error: new user_error .y('missing', problems.map(sentenceOf)) }),
	};
}
const cellLength = 2_000;
function sentenceOf({ check, what, cure }) {
	const said = `${check}: ${what.replace(/\.$/, '')}.`;
	return cure === '' ? said : `${said} ${cure}`;
}

;// CONCATENATED MODULE: ./build/doctor/action.js

const action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run };
async function run(host) {
	const inputs = await readInputs(host);
	const { examine } = await Promise.all( [__webpack_require__.e(2015), __webpack_require__.e(7441), __webpack_require__.e(7178)]).then(__webpack_require__.bind(__webpack_require__, 64014));
	const { headline, ...told } = report(await examine(inputs, host));
	host.log.info(headline);
	return told;
}

}),

5439:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
FH: () => ( needsDatabase),
NP: () => ( rulesFor),
PA: () => ( patients),
mB: () => ( needsGit),
mr: () => ( permissionsFor)
});
const patients = [
	'approval-gate',
	'approval-reconcile',
	'db-migrate',
	'deployment-history',
	'mysql-query',
	'release-notes',
	'rollback',
	'smoke-test',
	'version-bump',
];
const ofActions = {
	'approval-gate': { actions: 'read', contents: 'read', deployments: 'write', issues: 'write' },
	'approval-reconcile': { actions: 'write', contents: 'read', deployments: 'write', issues: 'write' },
	'db-migrate': { contents: 'read' },
	'deployment-history': { contents: 'read', deployments: 'read', 'pull-requests': 'read' },
	'mysql-query': {},
	'release-notes': { contents: 'read', 'pull-requests': 'read' },
	rollback: { contents: 'read', deployments: 'write', issues: 'write' },
	'smoke-test': { contents: 'read', deployments: 'write', issues: 'write' },
	'version-bump': { contents: 'write' },
};
const ofStrategies = {
	redeploy: { actions: 'write', contents: 'read' },
	'git-revert': { contents: 'write', 'pull-requests': 'write' },
};
function permissionsFor(actions, strategy) {
	const own = strategy === undefined ? {} : (ofStrategies[strategy] ?? {});
	const all = {};
	for (const permissions of [...actions.map((name) => ofActions[name]), own])
		for (const scope of scopes) {
			const level = permissions[scope];
			if (level !== undefined && all[scope] !== 'write')
				all[scope] = level;
		}
	return all;
}
const scopes = ['actions', 'contents', 'deployments', 'issues', 'pull-requests'];
const withGit = ['release-notes', 'version-bump'];
function needsGit(actions, strategy) {
	return actions.length === 0 || strategy === 'git-revert' || actions.some((name) => withGit.includes(name));
}
function needsDatabase(actions) {
	return actions.includes('db-migrate') || actions.includes('mysql-query');
}
function rulesFor(strategy, kinds) {
	if (strategy === 'blue-green')
		return ['workloads', 'blue-green'];
	const more = ['rollout', 'canary'].filter((kind) => kinds.includes(kind));
	return ['workloads', ...more];
}

}),

87968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => ( markdownTable)
});
function markdownTable(head, rows) {
	if (rows.length === 0)
		return '';
	const line = (cells) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].map((each) => `${each}\n`).join('');
}

}),

1970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => ( strategyNames)
});
const strategyNames = ['kubernetes', 'helm', 'blue-green', 'redeploy', 'git-revert', 'command'];

})

};

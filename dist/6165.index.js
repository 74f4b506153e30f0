export const id = 6165;
export const ids = [6165];
export const modules = {

76165:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/github/connection/once.js
var once = __webpack_require__(26002);
// EXTERNAL MODULE: ./build/approval/request/marks.js
var marks = __webpack_require__(16918);
// EXTERNAL MODULE: ./build/events/inputs.js
var events_inputs = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/webhook/inputs.js
var webhook_inputs = __webpack_require__(92009);
;// CONCATENATED MODULE: ./build/approval-reconcile/inputs.js

const inputNames = [
	'token',
	'issue',
	'policy-file',
	'audit',
	'since',
	'until',
	'audit-folder',
	'label',
	...webhook_inputs .LQ,
	...events_inputs .dq,
	'dry-run',
];
const secretInputs = {
	token: 'value',
	...webhook_inputs .dd,
	...events_inputs .JW,
};
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const now = host.now().getTime();
	const span = { since: readMoment(reader, 'since', now - 90 * day), until: readMoment(reader, 'until', now) };
	const folder = reader.path('audit-folder', 'slipway-report');
	const inputs = {
		token: reader.text('token'),
		issue: reader.integer('issue', { least: 1, most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
		policyFile: reader.path('policy-file', '.github/gates.yml'),
		audit: reader.flag('audit') ? { ...span, folder } : undefined,
		label: reader.text('label') || marks .Pf,
		webhook: (0,webhook_inputs .iN)(reader),
		eventsUrl: (0,events_inputs .Hr)(reader),
		dryRun: reader.flag('dry-run'),
	};
	reader.finish();
	return inputs;
}
const day = 24 * 3_600_000;
function readMoment(reader, name, otherwise) {
	const given = reader.text(name);
	if (given === '')
		return new Date(otherwise);
	const isMoment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(given);
	const at = isMoment ? Date.parse(given) : Number.NaN;
	if (Number.isNaN(at))
		reader.refuse(name, given, 'a day or a moment with its zone, such as `2026-01-01` or `2026-01-01T00:00Z`');
	return new Date(Number.isNaN(at) ? otherwise : at);
}

;// CONCATENATED MODULE: ./build/approval-reconcile/outputs.js
const outputNames = ['result', 'reason', 'requests', 'json', 'csv'];

;// CONCATENATED MODULE: ./build/approval-reconcile/action.js

const action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run };
async function run(host) {
	const inputs = await readInputs(host);
	const github = await (0,once .e)(inputs.token, host)();
	const { reconcileReported } = await Promise.all( [__webpack_require__.e(2985), __webpack_require__.e(2686), __webpack_require__.e(9526), __webpack_require__.e(5837)]).then(__webpack_require__.bind(__webpack_require__, 75837));
	return reconcileReported(inputs, github, host);
}

}),

16918:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Pf: () => ( label),
Q_: () => ( issueMarker),
YY: () => ( markedDeployment),
Zl: () => ( receiverPath),
xG: () => ( tableMarker)
});
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75800);

const label = 'gate';
const tableMarker = (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .xL)('gate-table');
function issueMarker(deployment) {
	return (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .xL)('gate', [['deployment', String(deployment)]]);
}
function markedDeployment(body) {
	const id = (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .jK)(body, 'gate')?.fields.get('deployment') ?? '';
	return /^\d{1,15}$/.test(id) ? Number(id) : 0;
}
const receiverPath = '.github/workflows/gates.yml';

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

26002:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e: () => ( connectOnce)
});
function connectOnce(token, host) {
	let github;
	return () => {
		github ??= Promise.all( [__webpack_require__.e(6491), __webpack_require__.e(5095)]).then(__webpack_require__.bind(__webpack_require__, 56491)).then(({ connect }) => connect({ token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' }));
		return github;
	};
}

}),

75800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bs: () => ( markersOf),
LV: () => ( isMarkedWith),
U3: () => ( markerOfLine),
Yr: () => ( leadingMarkers),
gJ: () => ( formatMarker),
jK: () => ( leadingMarker),
xL: () => ( marker),
xY: () => ( hasMarker)
});
const kinds = new Set([
	'db-migrate',
	'gate',
	'gate-closing',
	'gate-late',
	'gate-replaced',
	'gate-retry',
	'gate-table',
	'incident',
	'incident-closed',
	'incident-place',
	'marked',
	'notes',
	'release',
]);
function marker(kind, fields = []) {
	return { kind, fields: new Map(fields) };
}
function formatMarker({ kind, fields }) {
	const words = [...fields].map(([key, value]) => ` ${encode(key)}=${encode(value)}`);
	return `<!-- slipway:${kind}${words.join('')} -->`;
}
function leadingMarkers(text) {
	const found = [];
	for (let rest = text;;) {
		const next = readMarker(rest);
		if (next === undefined)
			return found;
		found.push(next.marker);
		rest = rest.slice(next.length);
	}
}
function markersOf(text) {
	return text.split(/\r?\n/).flatMap(leadingMarkers);
}
function markerOfLine(line) {
	const found = readMarker(line);
	return found?.length === line.length ? found.marker : undefined;
}
function leadingMarker(text, kind) {
	return leadingMarkers(text).find((found) => found.kind === kind);
}
function isMarkedWith(text, wanted) {
	return leadingMarkers(text).some((found) => isSame(found, wanted));
}
function hasMarker(text, wanted) {
	return markersOf(text).some((found) => isSame(found, wanted));
}
function isSame(one, other) {
	return (one.kind === other.kind &&
		one.fields.size === other.fields.size &&
		[...one.fields].every(([key, value]) => other.fields.get(key) === value));
}
function encode(text) {
	return text
		.toWellFormed()
		.replace(/[^\w.:+,/@~-]/gu, (character) => [...new TextEncoder().encode(character)]
		.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
		.join(''))
		.replace(/-(?=-|$)|^-/g, '%2D');
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}
const form = /^<!-- slipway:([a-z][a-z-]{0,39})((?: [^\s<>=]+=[^\s<>=]*)*) -->/;
function readMarker(text) {
	const [whole = '', kind = '', words = ''] = form.exec(text) ?? [];
	if (!isKind(kind))
		return readOldMarker(text);
	const fields = new Map();
	for (const word of words.split(' ').slice(1)) {
		const [key, value] = word.split('=').map(decode);
		if (key === undefined || value === undefined || fields.has(key))
			return undefined;
		fields.set(key, value);
	}
	return { marker: { kind, fields }, length: whole.length };
}
function isKind(word) {
	return kinds.has(word);
}
const oldForms = [
	['marked', /^<!-- slipway:marked ([\d+ -]*)-->/, (words) => [['comments', words.trim().replaceAll(' ', ',')]]],
	['incident', /^<!-- slipway-incident (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
	[
		'incident-place',
		/^<!-- slipway-incident-of ([^\s<>]*) ([^\s<>]*) -->/,
		(environment, service) => [
			['environment', decode(environment)],
			['service', decode(service)],
		],
	],
	['incident-closed', /^<!-- slipway-closed (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
	['release', /^<!-- slipway-release (\[[^\n]{0,60000}?\]) -->/, releasesOf],
	['db-migrate', /^<!-- slipway: db-migrate ([0-9a-f]{16}) -->/, (plan) => [['plan', plan]]],
];
function readOldMarker(text) {
	for (const [kind, spelling, read] of oldForms) {
		const [whole, ...parts] = spelling.exec(text) ?? [];
		const fields = whole === undefined ? undefined : read(...parts);
		if (whole !== undefined && fields?.every(isWhole))
			return { marker: marker(kind, fields), length: whole.length };
	}
	return undefined;
}
function isWhole(field) {
	return field[1] !== undefined;
}
function releasesOf(json = '') {
	let list;
	try {
		list = JSON.parse(json);
	}
	catch {
		return undefined;
	}
	if (!Array.isArray(list))
		return undefined;
	return list.flatMap((entry) => {
		if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('version' in entry))
			return [];
		const { name, version } = entry;
		return typeof name === 'string' && typeof version === 'string' ? [[name, version]] : [];
	});
}

}),

92009:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
LQ: () => ( webhookInputs),
dd: () => ( webhookSecrets),
iN: () => ( readWebhook)
});
const webhookInputs = ['webhook-url', 'webhook-format'];
const webhookSecrets = { 'webhook-url': 'value' };
function readWebhook(reader) {
	const url = reader.text('webhook-url');
	const format = reader.choice('webhook-format', ['auto', 'slack', 'teams', 'json'], 'auto');
	if (url === '')
		return undefined;
	if (!URL.canParse(url))
		reader.reportError('webhook-url', 'is not an address');
	else if (!/^https?:$/.test(new URL(url).protocol))
		reader.reportError('webhook-url', 'must begin with `https://` or `http://`');
	else
		return { url, format: format === 'auto' ? formatFor(url) : format };
	return undefined;
}
function formatFor(url) {
	const { hostname } = new URL(url);
	if (/(^|\.)slack(-gov)?\.com$/.test(hostname))
		return 'slack';
	return /(^|\.)(webhook\.office\.com|logic\.azure\.com|powerplatform\.com|powerautomate\.com)$/.test(hostname)
		? 'teams'
		: 'json';
}

})

};

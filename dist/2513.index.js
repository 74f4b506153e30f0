export const id = 2513;
export const ids = [2513];
export const modules = {

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

91196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
IO: () => ( Unreadable),
Jt: () => ( flag),
Qq: () => ( text),
g1: () => ( record),
hY: () => ( optionalMoment),
mR: () => ( optionalText),
n$: () => ( moment),
nd: () => ( integer),
p_: () => ( list),
u4: () => ( isRecord),
yL: () => ( oneOf)
});
class Unreadable extends Error {
	constructor(at, expected) {
		super(`the answer has no ${expected} at ${at}`);
		this.name = 'Unreadable';
	}
}
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function record(value, at) {
	if (!isRecord(value))
		throw new Unreadable(at, 'object');
	return value;
}
function text(value, at) {
	if (typeof value !== 'string')
		throw new Unreadable(at, 'text');
	return value;
}
function optionalText(value, at) {
	return value === null || value === undefined ? '' : text(value, at);
}
function integer(value, at) {
	if (typeof value !== 'number' || !Number.isSafeInteger(value))
		throw new Unreadable(at, 'whole number');
	return value;
}
function flag(value, at) {
	if (typeof value !== 'boolean')
		throw new Unreadable(at, 'boolean');
	return value;
}
function list(value, at, parse) {
	if (!Array.isArray(value))
		throw new Unreadable(at, 'list');
	return value.map((item, index) => parse(item, `${at}[${index}]`));
}
function oneOf(value, words, at) {
	const found = words.find((word) => word === value);
	if (found === undefined)
		throw new Unreadable(at, words.join(' or '));
	return found;
}
function moment(value, at) {
	const date = new Date(text(value, at));
	if (Number.isNaN(date.getTime()))
		throw new Unreadable(at, 'moment');
	return date;
}
function optionalMoment(value, at) {
	return value === null || value === undefined ? undefined : moment(value, at);
}

}),

41515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q3: () => ( failuresOver),
VD: () => ( live),
eC: () => ( quarantinedShas),
fO: () => ( serving),
zf: () => ( lastKnownGood)
});
var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63445);

function lastKnownGood(timelines, { currentSha, quarantined = [] }) {
	const unwanted = new Set([currentSha, ...quarantined, ...quarantinedShas(timelines)]);
	return newestOf(timelines.filter((timeline) => timeline.outcome === 'verified' && !unwanted.has(timeline.record.deployment.sha)));
}
function quarantinedShas(timelines) {
	const good = lastTimes(timelines, _timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ);
	const bad = lastTimes(timelines, _timeline_js__WEBPACK_IMPORTED_MODULE_0__ .N6);
	return new Set([...bad].filter(([sha, at]) => at > (good.get(sha) ?? 0)).map(([sha]) => sha));
}
function lastTimes(timelines, says) {
	const times = new Map();
	for (const { record, events } of timelines) {
		const at = events.findLast(says)?.at.getTime() ?? 0;
		const { sha } = record.deployment;
		if (at > (times.get(sha) ?? 0))
			times.set(sha, at);
	}
	return times;
}
function live(timelines) {
	return newestOf(timelines.filter(({ outcome }) => outcome === 'verified'));
}
const mostOver = 20;
function failuresOver(timelines, by) {
	const idOf = ({ record }) => record.deployment.id;
	const others = timelines.filter((timeline) => idOf(timeline) !== idOf(by));
	const own = by.events.slice(0, by.events.findLastIndex(_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)).filter(_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ);
	const successes = [...others.flatMap(({ events }) => events.filter(_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)), ...own].map(({ at }) => at);
	return [...others, by]
		.filter(({ isRollback, failedAt, events }) => {
		const isOurs = events.some((event) => (0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .N6)(event) && event.phase !== event.state);
		return !isRollback && isOurs && failedAt !== undefined && successes.every((at) => at < failedAt);
	})
		.toSorted((one, other) => idOf(one) - idOf(other))
		.slice(-mostOver);
}
function serving(timelines) {
	const undone = new Set(timelines.flatMap((timeline) => (timeline.outcome === 'verified' ? (timeline.payload?.rollbackOf ?? []) : [])));
	return newestOf(timelines.filter(({ record, liveAt, outcome, events }) => {
		const isDown = outcome === 'restored' || events.at(-1)?.state === 'inactive';
		return liveAt !== undefined && !isDown && !undone.has(record.deployment.id);
	}));
}
function newestOf(timelines) {
	const time = ({ verifiedAt, liveAt }) => (verifiedAt ?? liveAt)?.getTime() ?? 0;
	return timelines.reduce((newest, timeline) => {
		if (newest === undefined)
			return timeline;
		const later = time(timeline) - time(newest) || timeline.record.deployment.id - newest.record.deployment.id;
		return later > 0 ? timeline : newest;
	}, undefined);
}

}),

55251:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
ED: () => ( carries),
L4: () => ( stateOf),
lw: () => ( parseMark),
ry: () => ( formatMark)
});
const states = {
	waiting: ['pending'],
	reminded: ['pending'],
	resuming: ['queued'],
	unstarted: ['queued'],
	consumed: ['in_progress'],
	overridden: ['in_progress'],
	rejected: ['failure'],
	expired: ['inactive'],
	superseded: ['inactive'],
	void: ['error'],
	started: ['in_progress'],
	verifying: ['in_progress'],
	verified: ['success'],
	failed: ['failure'],
	'rolling-back': ['failure'],
	restored: ['failure'],
	'rollback-failed': ['error'],
	held: ['failure', 'error'],
	cancelled: ['error'],
};
const descriptionLimit = 140;
function formatMark({ phase, fields }) {
	let text = phase;
	for (const [name, value] of Object.entries(fields)) {
		const part = ` ${name}=${encodeValue(value)}`;
		if (value !== '' && text.length + part.length <= descriptionLimit)
			text += part;
	}
	return text;
}
function parseMark(description) {
	if (description.length > descriptionLimit)
		return undefined;
	const [word = '', ...parts] = description.split(' ');
	const pairs = parts.map(parsePair);
	const known = pairs.filter((pair) => pair !== undefined);
	if (!isPhase(word) || known.length < pairs.length)
		return undefined;
	return { phase: word, fields: Object.fromEntries(known) };
}
function stateOf(phase) {
	return states[phase][0];
}
function carries(state, phase) {
	return states[phase].some((each) => each === state);
}
function isPhase(word) {
	return Object.hasOwn(states, word);
}
function parsePair(text) {
	const [, name, value] = /^([a-z][a-z-]*)=([^\s=]+)$/.exec(text) ?? [];
	const decoded = value === undefined ? undefined : decodeValue(value);
	return name === undefined || decoded === undefined ? undefined : [name, decoded];
}
function encodeValue(value) {
	return encodeURIComponent(value.toWellFormed()).replace(/%(?:3A|2F|2B|2C|40)/g, (found) => decodeURIComponent(found));
}
function decodeValue(value) {
	try {
		return decodeURIComponent(value);
	}
	catch {
		return undefined;
	}
}

}),

92874:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e: () => ( parsePayload),
k: () => ( writePayload)
});
var _github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);

function parsePayload(value) {
	const given = typeof value === 'string' ? parseJson(value) : value;
	if (!(0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(given) || given['v'] !== 1 || typeof given['service'] !== 'string')
		return undefined;
	const run = parseRun(given['run']);
	if (run === undefined)
		return undefined;
	return {
		v: 1,
		service: given['service'],
		version: textOf(given['version']),
		previous: parseEarlier(given['previous']),
		run,
		actor: parseActor(given['actor']),
		checks: textOf(given['checks']),
		schema: parseSchema(given['schema']),
		hotfixOf: idOf(given['hotfix-of']),
		rollbackOf: idOf(given['rollback-of']),
		reason: textOf(given['reason']),
		eventSha: textOf(given['event-sha']) || undefined,
		gate: (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(given['gate']) ? given['gate'] : undefined,
	};
}
function writePayload(payload) {
	const { hotfixOf, rollbackOf, eventSha, ...rest } = payload;
	const all = { ...rest, 'hotfix-of': hotfixOf, 'rollback-of': rollbackOf, 'event-sha': eventSha };
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}
function parseRun(value) {
	const id = (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) ? idOf(value['id']) : undefined;
	const attempt = (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) ? idOf(value['attempt']) : undefined;
	if (!(0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) || id === undefined || attempt === undefined)
		return undefined;
	return { id, attempt, job: textOf(value['job']) };
}
function parseEarlier(value) {
	const id = (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) ? idOf(value['id']) : undefined;
	if (!(0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) || id === undefined)
		return undefined;
	return { id, sha: textOf(value['sha']), version: textOf(value['version']) };
}
function parseActor(value) {
	return (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) ? { id: idOf(value['id']) ?? 0, login: textOf(value['login']) } : { id: 0, login: '' };
}
function parseSchema(value) {
	if (!(0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value))
		return undefined;
	const compatible = value['compatible'];
	return {
		before: textOf(value['before']),
		after: textOf(value['after']),
		compatible: compatible === 'true' || compatible === 'false' ? compatible : 'unknown',
	};
}
function textOf(value) {
	return typeof value === 'string' ? value : '';
}
function idOf(value) {
	return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

}),

63445:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
GR: () => ( readTimeline),
N6: () => ( isFailure),
d$: () => ( consumersOf),
oJ: () => ( isSuccess)
});
var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55251);
var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92874);

const steps = {
	waiting: () => 'waiting',
	reminded: (before) => (before === 'unknown' ? 'waiting' : before),
	resuming: () => 'waiting',
	unstarted: () => 'waiting',
	pending: () => 'waiting',
	queued: () => 'waiting',
	consumed: () => 'running',
	overridden: () => 'running',
	started: () => 'running',
	verifying: () => 'running',
	in_progress: () => 'running',
	rejected: () => 'refused',
	expired: () => 'refused',
	void: () => 'refused',
	superseded: ended,
	inactive: ended,
	verified: () => 'verified',
	success: () => 'verified',
	failed: () => 'failed',
	'rolling-back': () => 'failed',
	failure: () => 'failed',
	error: () => 'failed',
	restored: () => 'restored',
	'rollback-failed': () => 'rollback-failed',
	held: () => 'held',
	cancelled: () => 'cancelled',
};
function ended(before) {
	if (before === 'running')
		return 'cancelled';
	return before === 'waiting' || before === 'unknown' ? 'refused' : before;
}
const failures = new Set(['failed', 'rolling-back', 'restored', 'failure', 'error']);
const starts = new Set(['consumed', 'started', 'verifying', 'in_progress']);
const waits = new Set(['waiting', 'reminded', 'resuming', 'unstarted']);
const unsettled = new Set([
	'waiting',
	'reminded',
	'resuming',
	'unstarted',
	'consumed',
	'overridden',
	'started',
	'verifying',
]);
const successes = new Set(['verified', 'success']);
function isFailure({ phase, state }) {
	return phase === 'held' ? state === 'failure' : failures.has(phase);
}
function isSuccess({ phase }) {
	return successes.has(phase);
}
function readTimeline(record) {
	const { deployment } = record;
	const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__ .e)(deployment.payload);
	const events = withoutAfterthoughts(readEvents(record.statuses));
	const { outcome, settledAt } = settle(events);
	const verifiedAt = events.findLast(isSuccess)?.at;
	const liveAt = liveAtOf(events, deployment.createdAt);
	const failure = events.find((event) => isFailure(event) && (liveAt === undefined || event.at >= liveAt));
	return {
		record,
		payload,
		outcome,
		version: payload?.version || versionIn(events),
		events,
		startedAt: events.find(({ phase }) => starts.has(phase))?.at ?? (verifiedAt && deployment.createdAt),
		liveAt,
		settledAt,
		verifiedAt,
		failedAt: failure && timeOf(failure, 'at', deployment.createdAt),
		restoredAt: events.findLast(({ phase }) => phase === 'restored')?.at,
		isRollback: deployment.task === 'rollback' || payload?.rollbackOf !== undefined,
		takesBack: payload?.rollbackOf,
		consumedBy: consumerOf(events),
		isForeign: payload === undefined,
	};
}
function readEvents(statuses) {
	const known = new Set();
	const isNew = ({ id }) => id === 0 || (!known.has(id) && known.add(id));
	const oldestFirst = statuses.filter(isNew).reverse().sort(byTime);
	return oldestFirst.map(({ state, description, logUrl, createdAt }) => {
		const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__ .lw)(description);
		const fits = mark !== undefined && (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__ .ED)(state, mark.phase);
		return { phase: fits ? mark.phase : state, state, fields: fits ? mark.fields : {}, at: createdAt, url: logUrl };
	});
}
function byTime(one, other) {
	return one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id;
}
function withoutAfterthoughts(events) {
	let last = '';
	return events.filter(({ phase, state }) => {
		const isMark = phase !== state;
		if (isMark)
			last = phase;
		const isSettled = last !== '' && !unsettled.has(last);
		if (isMark)
			return true;
		return state === 'inactive' ? !waits.has(last) : !isSettled;
	});
}
function settle(events) {
	let outcome = 'unknown';
	let settledAt;
	for (const { phase, at } of events) {
		const next = steps[phase](outcome);
		if (next !== outcome)
			settledAt = next === 'waiting' || next === 'running' ? undefined : at;
		outcome = next;
	}
	return { outcome, settledAt };
}
function liveAtOf(events, least) {
	const told = events.findLast(({ fields }) => fields['live']);
	if (told !== undefined && told.fields['live'] !== 'no')
		return timeOf(told, 'live', least);
	const sign = events.find((event) => isSuccess(event) || (told === undefined && event.phase === 'verifying'));
	return sign?.at;
}
function versionIn(events) {
	const own = events.filter(({ phase }) => phase !== 'rolling-back' && phase !== 'restored');
	return own.findLast(({ fields }) => fields['version'])?.fields['version'] ?? '';
}
function timeOf({ fields, at }, field, least) {
	const told = Date.parse(fields[field] ?? '');
	return Number.isNaN(told) ? at : new Date(Math.min(Math.max(told, least.getTime()), at.getTime()));
}
function consumerOf(events) {
	const last = events.findLast(({ phase }) => phase === 'consumed');
	return last && consumerIn(last);
}
function consumersOf(events) {
	return events.flatMap((event) => (event.phase === 'consumed' ? (consumerIn(event) ?? []) : []));
}
function consumerIn({ fields }) {
	const [run, attempt] = [fields['run'], fields['attempt']].map((text = '') => (/^\d{1,15}$/.test(text) ? text : ''));
	return run && attempt ? { run: Number(run), attempt: Number(attempt) } : undefined;
}

}),

94369:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Kf: () => ( readChoice),
TL: () => ( quoted),
bx: () => ( chooseTarget)
});
var _ledger_good_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41515);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const listed = 5;
function readChoice(text) {
	return text === '' || text === 'last-known-good' ? { kind: 'last-known-good' } : { kind: 'named', name: text };
}
function chooseTarget(timelines, { choice, unwantedSha, isForced }) {
	if (choice.kind === 'named')
		return findNamed(timelines, choice.name, isForced);
	const timeline = (0,_ledger_good_js__WEBPACK_IMPORTED_MODULE_0__ .zf)(timelines, { currentSha: unwantedSha });
	if (timeline !== undefined)
		return { kind: 'found', timeline };
	return none('The ledger has no earlier version of this environment that was verified and has not failed since. Deploy a good version; later versions can be rolled back to it.');
}
function findNamed(timelines, name, isForced) {
	const known = timelines.filter(({ verifiedAt }) => verifiedAt !== undefined).toSorted(newestFirst);
	const timeline = known.find((each) => isNamed(each, name));
	if (timeline === undefined)
		return none(`No deployment with ${quoted(name)} was verified here. ${listOf(known)}`);
	if (isForced || !(0,_ledger_good_js__WEBPACK_IMPORTED_MODULE_0__ .eC)(timelines).has(timeline.record.deployment.sha))
		return { kind: 'found', timeline };
	return none(`${quoted(name)} failed here after it was last verified, so it cannot be the target. If it is good now, deploy it again, or set \`force: true\` in the action \`rollback\`.`);
}
function isNamed({ record: { deployment }, version }, name) {
	if (String(deployment.id) === name)
		return true;
	if (version !== '' && version.replace(/^v/, '') === name.replace(/^v/, ''))
		return true;
	return /^[0-9a-f]{7,40}$/.test(name.toLowerCase()) && deployment.sha.startsWith(name.toLowerCase());
}
function none(why) {
	return { kind: 'none', why };
}
function listOf(timelines) {
	const names = [...new Set(timelines.map(({ version, record }) => version || record.deployment.sha.slice(0, 7)))];
	return names.length === 0
		? 'No version was ever verified.'
		: `Verified versions: ${names.slice(0, listed).map(quoted).join(', ')}.`;
}
function quoted(text) {
	return `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(text, 60)}\``;
}
function newestFirst(one, other) {
	const time = ({ verifiedAt }) => verifiedAt?.getTime() ?? 0;
	return time(other) - time(one) || other.record.deployment.id - one.record.deployment.id;
}

}),

70316:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Ez: () => ( readRestoreInputs),
  Yl: () => ( restoreInputs),
  cw: () => ( restoreSecrets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/events/inputs.js
var events_inputs = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/webhook/inputs.js
var inputs = __webpack_require__(92009);
// EXTERNAL MODULE: ./build/restore/decide/target.js
var target = __webpack_require__(94369);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/restore/strategies/strategy.js
var strategy = __webpack_require__(1970);
;// CONCATENATED MODULE: ./build/restore/strategies/options.js

const strategyInputs = [
	'strategy',
	'strategy-timeout',
	'command',
	'workflow',
	'workflow-ref',
	'workflow-inputs',
	'branch',
	'paths',
	'revert-via',
	'kubeconfig',
	'context',
	'namespace',
	'workload',
	'revision',
	'helm-release',
	'helm-version-value',
	'recover-pending',
	'kubernetes-service',
	'selector-label',
];
const defaultTimeout = 600_000;
function readStrategy(reader, workflowInputs) {
	const command = reader.lines('command');
	const all = readWishes(reader, command, workflowInputs);
	const timeout = reader.duration('strategy-timeout', defaultTimeout);
	const isGiven = reader.text('strategy') !== '';
	const name = isGiven ? reader.choice('strategy', strategy .o, 'command') : 'command';
	if (!isGiven && command.length === 0)
		return undefined;
	refuseGaps(reader, name);
	return { options: all[name], timeout };
}
function readWishes(reader, command, workflowInputs) {
	const cluster = {
		kubeconfig: reader.text('kubeconfig'),
		context: reader.text('context'),
		namespace: reader.text('namespace'),
	};
	const revision = reader.integer('revision', { least: 1, most: 1_000_000, otherwise: 0 });
	return {
		kubernetes: { kind: 'kubernetes', ...cluster, revision, workloads: readWorkloads(reader) },
		helm: {
			kind: 'helm',
			...cluster,
			revision,
			release: reader.text('helm-release'),
			versionValue: reader.text('helm-version-value'),
			recoverPending: reader.flag('recover-pending'),
		},
		'blue-green': {
			kind: 'blue-green',
			...cluster,
			service: reader.text('kubernetes-service'),
			label: reader.text('selector-label') || 'color',
		},
		redeploy: {
			kind: 'redeploy',
			workflow: reader.text('workflow'),
			ref: reader.text('workflow-ref'),
			inputs: readMap(reader, workflowInputs),
		},
		'git-revert': {
			kind: 'git-revert',
			branch: reader.text('branch'),
			paths: reader.lines('paths'),
			via: reader.choice('revert-via', ['pull-request', 'push'], 'pull-request'),
		},
		command: { kind: 'command', command },
	};
}
const kinds = {
	deployment: 'Deployment',
	statefulset: 'StatefulSet',
	daemonset: 'DaemonSet',
	rollout: 'Rollout',
	canary: 'Canary',
};
function readWorkloads(reader) {
	return reader.lines('workload').flatMap((line) => {
		const [, kind = '', name = ''] = /^(\w{1,20})\/([a-z0-9][a-z0-9.-]{0,252})$/.exec(line) ?? [];
		const known = kinds[kind.toLowerCase()];
		if (known !== undefined)
			return [{ kind: known, name }];
		reader.refuse('workload', line, '`deployment/name`, `statefulset/name`, `daemonset/name`, `rollout/name`, `canary/name`, one per line');
		return [];
	});
}
function readMap(reader, value) {
	if (value === undefined)
		return {};
	const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
	if (entries.length === 0)
		reader.reportError('workflow-inputs', 'is not a map of names to values');
	const isPlain = (item) => ['string', 'number', 'boolean'].includes(typeof item);
	for (const [name, item] of entries)
		if (!isPlain(item))
			reader.reportError('workflow-inputs', `has \`${(0,printable .d)(name)}\`, which is not a text, a number or a boolean`);
	return Object.fromEntries(entries.map(([name, item]) => [name, String(item)]));
}
const needs = {
	kubernetes: ['workload'],
	helm: ['helm-release'],
	'blue-green': ['kubernetes-service'],
	redeploy: ['workflow'],
	'git-revert': ['paths'],
	command: ['command'],
};
function refuseGaps(reader, name) {
	for (const input of needs[name])
		if (reader.text(input) === '')
			reader.reportError(input, `is missing; \`strategy: ${name}\` needs it`);
	if (name === 'helm' && reader.text('kubeconfig').includes('\n'))
		reader.reportError('kubeconfig', 'is the content of a file, but `strategy: helm` needs a path: write the file in an earlier step');
}

;// CONCATENATED MODULE: ./build/restore/inputs.js

const restoreInputs = [
	'token',
	'environment',
	'service',
	'target',
	...strategyInputs,
	'db-policy',
	'undo-command',
	'diagnose-command',
	'checks-file',
	'checks',
	'on-inconclusive',
	'timeout',
	'incident',
	'incident-labels',
	...inputs .LQ,
	...events_inputs .dq,
	'folder',
	'dry-run',
];
const restoreSecrets = {
	token: 'value',
	kubeconfig: 'document',
	checks: 'document',
	...inputs .dd,
	...events_inputs .JW,
};
const usualChecks = 'smoke.yml';
const inputs_defaultTimeout = 1_800_000;
async function readRestoreInputs(reader) {
	const inputs = {
		token: reader.text('token'),
		environment: reader.text('environment'),
		service: reader.text('service'),
		choice: (0,target .Kf)(reader.text('target')),
		strategy: readStrategy(reader, await reader.yaml('workflow-inputs')),
		dbPolicy: reader.choice('db-policy', ['block', 'undo', 'ignore'], 'block'),
		undoCommand: reader.lines('undo-command'),
		diagnoseCommand: reader.lines('diagnose-command'),
		cluster: { kubeconfig: reader.text('kubeconfig'), context: reader.text('context') },
		checks: { text: reader.raw('checks').trim(), file: readPath(reader, 'checks-file', usualChecks) },
		onInconclusive: reader.choice('on-inconclusive', ['hold', 'fail', 'pass'], 'hold'),
		timeout: reader.duration('timeout', inputs_defaultTimeout),
		notify: readTell(reader),
		eventsUrl: (0,events_inputs .Hr)(reader),
		folder: readPath(reader, 'folder', 'slipway-report'),
		dryRun: reader.flag('dry-run'),
	};
	if (inputs.environment === '')
		reader.reportError('environment', 'is missing; give the name of the environment');
	refuseUndo(reader, inputs);
	return inputs;
}
function readPath(reader, name, otherwise) {
	const path = external_node_path_.posix.normalize(reader.text(name) || otherwise);
	const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0');
	if (isOutside)
		reader.refuse(name, path, `a path inside the workspace, such as \`${otherwise}\``);
	return path;
}
function readTell(reader) {
	const labels = reader.list('incident-labels');
	return {
		incident: reader.flag('incident', true),
		labels: labels.length === 0 ? ['incident'] : labels,
		webhook: (0,inputs .iN)(reader),
	};
}
function refuseUndo(reader, { dbPolicy, undoCommand, strategy }) {
	if (dbPolicy !== 'undo' || undoCommand.length > 0)
		return;
	const options = strategy?.options;
	const isHanded = options?.kind === 'redeploy' && Object.values(options.inputs).some((value) => value.includes('{schema}'));
	if (!isHanded)
		reader.reportError('db-policy', 'is `undo`, but nothing says how: give `undo-command`, or pass `{schema}` to the workflow in `workflow-inputs`');
}

}),

36143:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
g: () => ( outputNames)
});
const outputNames = [
	'result',
	'reason',
	'live-version',
	'live-sha',
	'deployment-id',
	'restored-deployment-id',
	'failed-checks',
	'mttd-seconds',
	'mttr-seconds',
	'report-json',
	'report-junit',
	'diagnostics',
	'incident-url',
];

}),

15872:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
h: () => ( readWorkflowRun)
});
var _runner_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40596);

function readWorkflowRun({ env }) {
	const id = numberIn(env['GITHUB_RUN_ID']);
	const attempt = numberIn(env['GITHUB_RUN_ATTEMPT']) || 1;
	return {
		id,
		attempt,
		job: env['GITHUB_JOB'] ?? '',
		actor: { id: numberIn(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' },
		sha: env['GITHUB_SHA'] ?? '',
		url: `${(0,_runner_server_js__WEBPACK_IMPORTED_MODULE_0__ .V)(env)}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${id}/attempts/${attempt}`,
	};
}
function numberIn(text = '') {
	return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

}),

1970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => ( strategyNames)
});
const strategyNames = ['kubernetes', 'helm', 'blue-green', 'redeploy', 'git-revert', 'command'];

}),

40596:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( serverUrl)
});
function serverUrl(env) {
	return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
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

export const id = 9526;
export const ids = [9526,9697];
export const modules = {

78687:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ci: () => ( parseSubject),
ED: () => ( writeSubject),
Ni: () => ( compareSubjects),
S9: () => ( subjectCode)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function writeSubject(subject) {
	return {
		repositoryId: subject.repositoryId,
		runId: subject.runId,
		gate: subject.gate,
		environment: subject.environment,
		service: subject.service,
		sha: subject.sha,
		headSha: subject.headSha,
		ref: subject.ref,
		workflowRef: subject.workflowRef,
		workflowSha: subject.workflowSha,
		actorId: subject.actorId,
		actorLogin: subject.actorLogin,
		triggeringActorId: subject.triggeringActorId,
		authors: sortIds(subject.authors),
		unknownAuthors: subject.unknownAuthors,
		pullRequestAuthors: sortIds(subject.pullRequestAuthors),
		digest: subject.digest,
		policyDigest: subject.policyDigest,
		jobName: subject.jobName,
		expiresAt: subject.expiresAt,
	};
}
function canonicalSubject(subject) {
	return JSON.stringify(Object.entries(writeSubject(subject)));
}
function subjectCode(subject) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalSubject(subject)).digest('hex').slice(0, 8);
}
function compareSubjects(recorded, own) {
	const same = [
		'repositoryId',
		'runId',
		'gate',
		'environment',
		'service',
		'sha',
		'headSha',
		'ref',
		'workflowRef',
		'workflowSha',
		'actorId',
		'actorLogin',
		'triggeringActorId',
		'digest',
		'jobName',
	];
	const complete = ['authors', 'pullRequestAuthors'];
	return [
		...same.filter((name) => recorded[name] !== own[name]),
		...complete.filter((name) => !own[name].every((id) => recorded[name].includes(id))),
	];
}
function parseSubject(value) {
	if (typeof value !== 'object' || value === null)
		return undefined;
	const reader = new FieldReader(new Map(Object.entries(value)));
	const subject = {
		repositoryId: reader.count('repositoryId'),
		runId: reader.count('runId'),
		gate: reader.text('gate'),
		environment: reader.text('environment'),
		service: reader.text('service'),
		sha: reader.text('sha'),
		headSha: reader.text('headSha'),
		ref: reader.text('ref'),
		workflowRef: reader.text('workflowRef'),
		workflowSha: reader.text('workflowSha'),
		actorId: reader.count('actorId'),
		actorLogin: reader.text('actorLogin'),
		triggeringActorId: reader.count('triggeringActorId'),
		authors: reader.counts('authors'),
		unknownAuthors: reader.count('unknownAuthors'),
		pullRequestAuthors: reader.counts('pullRequestAuthors'),
		digest: reader.text('digest'),
		policyDigest: reader.text('policyDigest'),
		jobName: reader.text('jobName'),
		expiresAt: reader.text('expiresAt'),
	};
	const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
	const isInstant = instant.test(subject.expiresAt) && !Number.isNaN(Date.parse(subject.expiresAt));
	return reader.isSound && isInstant ? subject : undefined;
}
class FieldReader {
	#fields;
	#isSound = true;
	constructor(fields) {
		this.#fields = fields;
	}
	get isSound() {
		return this.#isSound;
	}
	text(name) {
		const value = this.#fields.get(name);
		if (typeof value === 'string')
			return value;
		this.#isSound = false;
		return '';
	}
	count(name) {
		const value = this.#fields.get(name);
		if (isCount(value))
			return value;
		this.#isSound = false;
		return 0;
	}
	counts(name) {
		const value = this.#fields.get(name);
		if (Array.isArray(value) && value.every(isCount))
			return value;
		this.#isSound = false;
		return [];
	}
}
function isCount(value) {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function sortIds(ids) {
	return [...new Set(ids)].sort((one, other) => one - other);
}

}),

39901:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
O: () => ( doubts)
});
const doubts = [
	'no-run',
	'run-failed',
	'run-works',
	'other-workflow',
	'other-ref',
	'job-skipped',
	'job-missing',
	'tag',
	'outdated',
	'hidden',
];

}),

7801:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
MD: () => ( decideReceiver),
VF: () => ( decideStart),
ki: () => ( mostAnnouncements),
q7: () => ( decideGate)
});
var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63372);

const mostAnnouncements = 3;
function decideGate(assessment, since) {
	if (assessment === undefined)
		return { kind: 'file-request', isNew: true };
	const { state, closedAt } = assessment;
	const isPast = closedAt !== undefined && closedAt < since;
	switch (state.kind) {
		case 'unbound':
			return { kind: 'file-request', isNew: false };
		case 'waiting':
		case 'shut':
			return { kind: 'wait' };
		case 'satisfied':
		case 'resuming': {
			const writes = state.kind === 'resuming' || !state.isTaken;
			return { kind: 'go-on', writes, result: state.isOverridden ? 'overridden' : 'approved' };
		}
		case 'consumed':
			return isPast ? { kind: 'file-request', isNew: true } : { kind: 'refuse', result: 'void', closing: undefined };
		case 'error':
			return { kind: 'refuse', result: 'error', closing: undefined };
		default:
			if (state.isLatched && isPast)
				return { kind: 'file-request', isNew: true };
			return { kind: 'refuse', result: state.kind, closing: closingOf(state) };
	}
}
function decideReceiver({ state, announcements }, run) {
	switch (state.kind) {
		case 'unbound':
		case 'waiting':
		case 'shut':
		case 'error':
			return { kind: 'nothing' };
		case 'satisfied':
		case 'resuming': {
			if (run.isRunning)
				return { kind: 'watch' };
			const isAnnounced = state.kind === 'resuming' && state.attempt >= run.attempt;
			return { kind: 'resume', writes: !isAnnounced && announcements < mostAnnouncements, attempt: run.attempt };
		}
		case 'consumed':
			return { kind: 'close', closing: undefined };
		default:
			if (state.kind === 'void' && state.why === 'foreign-record')
				return { kind: 'nothing' };
			return { kind: 'close', closing: closingOf(state) };
	}
}
const patience = 15 * 60_000;
function decideStart(assessment, request, now) {
	const step = decideReceiver(assessment, { attempt: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__ .nC)(request) + 1, isRunning: false });
	const isRecent = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__ .uw)(request).some(({ at }) => now - at < patience);
	if (step.kind !== 'resume')
		return step;
	if (isRecent)
		return { kind: 'started' };
	return step.writes ? step : { kind: 'exhausted' };
}
function closingOf(state) {
	if (state.isLatched)
		return undefined;
	switch (state.kind) {
		case 'rejected':
			return { phase: 'rejected', by: state.by };
		case 'expired':
			return { phase: 'expired' };
		case 'superseded':
			return { phase: 'superseded', by: state.by };
		case 'void':
			return state.why === 'foreign-record' ? undefined : { phase: 'void', why: state.why };
	}
}

}),

63372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
GD: () => ( wasRefused),
IS: () => ( boundAt),
N: () => ( takerOf),
OP: () => ( shutMark),
OZ: () => ( announcementsOf),
V: () => ( consumptions),
Y4: () => ( wasReminded),
cn: () => ( latchOf),
gV: () => ( stageOf),
h7: () => ( wasUsed),
nC: () => ( resumedAttempt),
p4: () => ( isVerified),
re: () => ( isFirstToAnnounce),
uw: () => ( announcementsIn)
});
const closings = ['rejected', 'void', 'superseded', 'expired'];
function boundAt(request) {
	return marks(request, 'waiting')[0]?.at;
}
function latchOf(request) {
	for (const phase of closings) {
		const found = request.statuses.filter((status) => status.phase === phase).sort(byId)[0];
		if (found !== undefined)
			return { phase, at: found.at, by: count(found.fields['by']), why: found.fields['why'] ?? '' };
	}
	return undefined;
}
function consumptions(request) {
	return marks(request, 'consumed').map((status) => ({ at: status.at, ...attemptOf(status) }));
}
function wasUsed(request, here) {
	return consumptions(request).some(({ run, attempt }) => run !== here.run || attempt !== here.attempt);
}
function attemptOf({ fields }) {
	return { run: count(fields['run']), attempt: count(fields['attempt']) };
}
function takerOf(looked, now) {
	const known = new Set(looked.map(({ id }) => id));
	const fresh = now.filter(({ id, phase }) => phase === 'consumed' && !known.has(id)).sort(byId);
	return fresh.map(attemptOf)[0];
}
function isFirstToAnnounce(request, written, attempt) {
	const own = announcementsIn(request).filter(({ fields }) => fields['attempt'] === String(attempt));
	return own.every(({ id }) => id >= written);
}
function announcementsIn(request) {
	const refused = marks(request, 'unstarted');
	const isRefused = ({ id, fields }) => refused.some((other) => other.id > id && other.fields['attempt'] === fields['attempt']);
	return marks(request, 'resuming').filter((status) => !isRefused(status));
}
function wasRefused(request) {
	const last = marks(request, 'unstarted').at(-1);
	return last !== undefined && last.fields['why'] !== shutMark.fields.why && announcementsIn(request).length === 0;
}
const shutMark = { phase: 'unstarted', fields: { why: 'shut' } };
function resumedAttempt(request) {
	return Math.max(0, ...announcementsIn(request).map(({ fields }) => count(fields['attempt'])));
}
function announcementsOf(request) {
	return new Set(announcementsIn(request).map(({ id }) => id)).size;
}
function wasReminded(request) {
	return marks(request, 'reminded').length > 0;
}
function isVerified(request) {
	return marks(request, 'verified').length > 0;
}
function stageOf(statuses, closesAt, now) {
	const waits = ['', 'waiting', 'reminded', 'resuming', 'unstarted'];
	const phases = statuses.map(({ phase }) => phase);
	const isClosing = (phase) => closings.some((each) => each === phase);
	if (phases.some((phase) => !waits.includes(phase) && !isClosing(phase)))
		return 'begun';
	return phases.some(isClosing) || now >= closesAt ? 'closed' : 'open';
}
function marks(request, phase) {
	return request.statuses.filter((status) => status.phase === phase).sort(byId);
}
function byId(one, other) {
	return one.id - other.id;
}
function count(text) {
	return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}

}),

65072:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
g: () => ( supersededBy),
h: () => ( refusingRequest)
});
function supersededBy(facts) {
	const ids = facts.rivals.filter((rival) => isSuperseding(rival, facts)).map(({ id }) => id);
	return ids.length === 0 ? undefined : Math.min(...ids);
}
function isSuperseding(rival, { request, policy }) {
	const { id, service, subject } = request;
	if (rival.service !== service)
		return false;
	if (rival.run === 0)
		return rival.id > id && rival.stage === 'begun' && rival.sha !== subject.sha;
	const isSameJob = rival.run === subject.runId && rival.job === subject.jobName && rival.gate === subject.gate;
	if (rival.run === subject.runId && !isSameJob)
		return false;
	if (rival.id > id && rival.stage === 'begun')
		return true;
	if (rival.gate !== subject.gate)
		return false;
	return policy.onNewRequest === 'supersede' ? rival.id > id : rival.id < id && rival.stage === 'open' && !isSameJob;
}
function refusingRequest(facts, subject) {
	if (facts.policy.onNewRequest !== 'refuse')
		return undefined;
	return facts.rivals.find(({ run, gate, stage, service }) => stage === 'open' && gate === subject.gate && service === subject.service && run !== subject.runId)?.id;
}

}),

85536:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D9: () => ( formatMomentIn),
DS: () => ( isZone),
G4: () => ( nextChange),
K9: () => ( formatMoment),
Vc: () => ( minute),
Xb: () => ( wallClock),
nW: () => ( hour),
vd: () => ( day)
});
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const zoneForm = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;
function isZone(name) {
	if (!zoneForm.test(name))
		return false;
	try {
		return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== undefined;
	}
	catch (error) {
		if (error instanceof RangeError)
			return false;
		throw error;
	}
}
const units = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const formats = new Map();
function formatOf(zone) {
	const known = formats.get(zone);
	if (known !== undefined)
		return known;
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone: zone,
		calendar: 'gregory',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	});
	formats.set(zone, format);
	return format;
}
function wallClock(zone) {
	const format = formatOf(zone);
	return (at) => {
		const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
		const [year = 1970, month = 1, date = 1, hours = 0, minutes = 0, seconds = 0] = units.map((unit) => parts.get(unit));
		const rest = ((at % second) + second) % second;
		return Date.UTC(year, month - 1, date, hours, minutes, seconds) + rest;
	};
}
function nextChange(clock, from, to) {
	const offset = (at) => clock(at) - at;
	const before = offset(from);
	return offset(to) === before ? undefined : bisect((middle) => offset(middle) !== before, from, to);
}
function bisect(holds, no, yes) {
	let [low, high] = [no, yes];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle))
			high = middle;
		else
			low = middle;
	}
	return high;
}
function formatMoment(at) {
	return `${clockText(at)} UTC`;
}
function formatMomentIn(zones, at) {
	const places = [...new Set(zones)].filter((zone) => zone !== 'UTC');
	if (places.length === 0)
		return formatMoment(at);
	return `${places.map((zone) => `${clockText(wallClock(zone)(at))} ${zone}`).join(', ')} (${formatMoment(at)})`;
}
function clockText(wall) {
	return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
}

}),

41950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BG: () => ( formatHours),
bs: () => ( parseDays),
m$: () => ( openingAt),
mI: () => ( parseMoment),
mx: () => ( weekdays),
pe: () => ( parseTime)
});
var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85536);

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
function openingAt(table, at) {
	const frozen = table.freeze.find((freeze) => isWithin(freeze, at));
	const lists = table.hours.map((list) => list.map((hours) => ({ hours, clock: (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__ .Xb)(hours.zone) })));
	if (frozen === undefined && lists.every((list) => isAtAny(list, at)))
		return { isOpen: true };
	return {
		isOpen: false,
		why: frozen === undefined ? 'outside-hours' : 'frozen',
		reason: frozen?.reason ?? '',
		opensAt: findOpening(table.freeze, lists, at),
		zones: [...new Set(table.hours.flat().map(({ zone }) => zone))],
	};
}
const horizon = 366 * _clock_js__WEBPACK_IMPORTED_MODULE_0__ .vd;
function isAtAny(list, at) {
	return list.some(({ hours, clock }) => isAt(hours, clock(at)));
}
function findOpening(freeze, lists, at) {
	let [next, end] = [at, at + horizon];
	while (next < end) {
		const moment = next;
		const frozen = freeze.find((each) => isWithin(each, moment));
		const shut = lists.find((list) => !isAtAny(list, moment));
		if (frozen !== undefined)
			[next, end] = [frozen.to, frozen.to + horizon];
		else if (shut !== undefined)
			next = Math.min(...shut.map((each) => nextBegin(each, moment)));
		else
			return moment;
	}
	return undefined;
}
function isWithin({ from, to }, at) {
	return from <= at && at < to;
}
function isAt({ days, from, to }, wall) {
	const time = mod(wall, _clock_js__WEBPACK_IMPORTED_MODULE_0__ .vd);
	const begins = (weekday) => days.includes(weekdays[mod(weekday, 7)] ?? 'mon');
	const today = weekdayOf(wall);
	const [begin, end] = [from * _clock_js__WEBPACK_IMPORTED_MODULE_0__ .Vc, to * _clock_js__WEBPACK_IMPORTED_MODULE_0__ .Vc];
	if (begin < end)
		return begins(today) && begin <= time && time < end;
	return (begins(today) && time >= begin) || (begins(today - 1) && time < end);
}
function nextBegin({ hours, clock }, shut) {
	for (let at = shut;;) {
		const wall = clock(at);
		const begin = at + (beginAfter(hours, wall) - wall);
		const change = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__ .G4)(clock, at, begin);
		if (change === undefined)
			return begin;
		if (isAt(hours, clock(change)))
			return change;
		at = change;
	}
}
function beginAfter({ days, from }, wall) {
	const midnight = wall - mod(wall, _clock_js__WEBPACK_IMPORTED_MODULE_0__ .vd);
	const coming = [0, 1, 2, 3, 4, 5, 6, 7].map((ahead) => midnight + ahead * _clock_js__WEBPACK_IMPORTED_MODULE_0__ .vd + from * _clock_js__WEBPACK_IMPORTED_MODULE_0__ .Vc);
	return Math.min(...coming.filter((begin) => begin > wall && days.includes(weekdays[weekdayOf(begin)] ?? 'mon')));
}
function weekdayOf(wall) {
	return mod(Math.floor(wall / _clock_js__WEBPACK_IMPORTED_MODULE_0__ .vd) + 3, 7);
}
function mod(value, by) {
	return ((value % by) + by) % by;
}
function formatHours({ hours }) {
	return hours.map((list) => list.map(formatOne).join(' or ')).join(', and ');
}
function formatOne({ days, from, to, zone }) {
	const time = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
	return `${formatDays(days)} ${time(from)} to ${time(to)} ${zone}`;
}
function formatDays(days) {
	const runs = [];
	for (const [index, each] of weekdays.entries()) {
		if (!days.includes(each))
			continue;
		const before = weekdays[index - 1];
		const run = runs.at(-1);
		if (run !== undefined && run.at(-1) === before)
			run.push(each);
		else
			runs.push([each]);
	}
	if (runs[0]?.length === 7)
		return 'every day';
	return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0]}-${run.at(-1)}`)).join(', ');
}
const names = weekdays;
function parseDays(text) {
	const [, first = '', last = first] = /^([a-z]{3})(?:-([a-z]{3}))?$/.exec(text) ?? [];
	const [begin, end] = [first, last].map((name) => names.indexOf(name));
	if (begin === undefined || end === undefined || begin < 0 || end < 0)
		return undefined;
	const length = mod(end - begin, 7) + 1;
	return Array.from({ length }, (_, index) => weekdays[mod(begin + index, 7)] ?? 'mon');
}
function parseTime(text) {
	const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
	if (text === '24:00')
		return 24 * 60;
	return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
function parseMoment(text) {
	const [, local = '', zone = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
	const wall = Date.parse(`${local}Z`);
	if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local))
		return undefined;
	const at = Date.parse(`${local}${zone}`);
	return Number.isNaN(at) ? undefined : at;
}

}),

89801:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
p: () => ( endOf),
w: () => ( requestEvent)
});
var _events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51594);

function requestEvent(fate, repository, { deployment, subject, payload }, more) {
	const { gate, environment, service, sha, expiresAt } = subject;
	const content = { gate, environment, service, sha, version: payload.version, expiresAt, ...more };
	return (0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .Y_)(fate, { repository, deployment: deployment.id, content });
}
function endOf(state) {
	switch (state.kind) {
		case 'rejected':
			return { fate: 'rejected', reason: state.reason };
		case 'expired':
		case 'superseded':
			return { fate: state.kind, reason: '' };
		case 'void':
			return { fate: 'voided', reason: state.why };
		default:
			return undefined;
	}
}

}),

60387:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  e0: () => ( Messenger),
  Sc: () => ( remind),
  WP: () => ( tellOverridden),
  kb: () => ( tellRejected)
});

// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/ledger/mark.js
var mark = __webpack_require__(55251);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/webhook/send.js + 2 modules
var send = __webpack_require__(51109);
// EXTERNAL MODULE: ./build/approval/decision/record.js
var record = __webpack_require__(63372);
// EXTERNAL MODULE: ./build/approval/request/words.js
var words = __webpack_require__(78577);
// EXTERNAL MODULE: ./build/approval/request/write.js
var write = __webpack_require__(16167);
;// CONCATENATED MODULE: ./build/approval/notify/due.js

function isTold({ notify }, event) {
	return notify?.on.includes(event) === true;
}
function isReminderDue({ state, opening, closesAt }, request, policy, now) {
	if (policy.notify === undefined || !isTold(policy, 'reminder') || (0,record .Y4)(request))
		return false;
	const isLate = !opening.isOpen && (opening.opensAt === undefined || opening.opensAt >= closesAt);
	if (state.kind !== 'waiting' && !(state.kind === 'shut' && isLate))
		return false;
	const lead = Math.min(policy.notify.beforeExpiry, (closesAt - request.createdAt) / 2);
	return closesAt - lead <= now && now < closesAt;
}

// EXTERNAL MODULE: ./build/approval/case/subject.js
var case_subject = __webpack_require__(78687);
// EXTERNAL MODULE: ./build/approval/hours/clock.js
var clock = __webpack_require__(85536);
;// CONCATENATED MODULE: ./build/approval/notify/message.js

function messageOf(news) {
	const { event, subject, version, url, closesAt, by, reason } = news;
	const command = commandOf(news);
	return {
		title: `${titles[event]}: ${[subject.environment, subject.service, version, subject.sha.slice(0, 7)].filter((part) => part !== '').join(', ')}`,
		lines: linesOf(news).filter((line) => line !== ''),
		command,
		links: [{ title: 'Open the request', url }],
		data: {
			event,
			gate: subject.gate,
			environment: subject.environment,
			service: subject.service,
			version,
			sha: subject.sha,
			code: (0,case_subject .S9)(subject),
			command,
			by,
			reason,
			'expires-at': new Date(closesAt).toISOString(),
			'opens-at': opensAt(news),
			request: url,
		},
	};
}
const titles = {
	requested: 'Approval needed',
	reminder: 'A request for approval expires soon',
	rejected: 'Rejected',
	overridden: 'Opened without the required approvals',
};
function linesOf(news) {
	const { event, subject, policy, opening, closesAt, missing, by, reason } = news;
	const who = `${by === '' ? 'Somebody' : by}${reason === '' ? '' : `: ${reason}`}`;
	const from = `Gate ${subject.gate}, ${subject.ref.replace(/^refs\/(heads|tags)\//, '')}, requested by ${subject.actorLogin}.`;
	switch (event) {
		case 'requested': {
			const needed = policy.require.map((rule) => (0,words .vG)(rule.count, rule.from)).join(', ');
			return [
				from,
				`Needed: ${needed}.`,
				`Open until ${(0,clock .K9)(closesAt)}.`,
				(0,words .e_)(opening, closesAt, policy),
				'To approve, comment this on the request:',
			];
		}
		case 'reminder':
			return [
				from,
				missing === '' ? 'All approvals have been given.' : `Still needed: ${missing}.`,
				`It expires on ${(0,clock .K9)(closesAt)}.`,
				(0,words .e_)(opening, closesAt, policy),
				missing === '' ? '' : 'To approve, comment this on the request:',
			];
		case 'rejected':
			return [from, who, 'Run the job again to ask again.'];
		case 'overridden':
			return [from, who];
	}
}
function commandOf({ event, policy, subject, missing }) {
	const isWanted = event === 'requested' || (event === 'reminder' && missing !== '');
	return isWanted ? (0,words ._G)(policy, (0,case_subject .S9)(subject)) : '';
}
function opensAt({ opening }) {
	return opening.isOpen || opening.opensAt === undefined ? null : new Date(opening.opensAt).toISOString();
}

;// CONCATENATED MODULE: ./build/approval/notify/notify.js

class Messenger {
	#webhook;
	#host;
	#isDown = false;
	constructor(webhook, host) {
		this.#webhook = webhook;
		this.#host = host;
	}
	tells(policy, event) {
		return this.#webhook !== undefined && !this.#isDown && isTold(policy, event);
	}
	async tell(event, news) {
		try {
			const found = await news();
			if (found === undefined || this.#webhook === undefined)
				return;
			this.#isDown = true;
			await (0,send ._)(this.#webhook, messageOf(found), this.#host);
			this.#isDown = false;
		}
		catch (error) {
			this.#host.signal.throwIfAborted();
			const why = (0,printable .d)(error instanceof Error ? error.message : String(error), 400);
			this.#host.log.warning(`The webhook message for \`${event}\` could not be sent, which affects nothing else: ${why}`);
		}
	}
}
function newsOf(situation) {
	const { filed, facts, assessment, url } = situation;
	return {
		subject: filed.subject,
		version: filed.payload.version,
		policy: facts.policy,
		url,
		opening: assessment.opening,
		closesAt: assessment.closesAt,
		missing: (0,words .UV)(assessment.count),
	};
}
async function tellRejected(messenger, github, situation, written) {
	const { state } = situation.assessment;
	if (state.kind !== 'rejected' || (0,record .cn)(situation.facts.request) !== undefined)
		return;
	if (!messenger.tells(situation.facts.policy, 'rejected'))
		return;
	await messenger.tell('rejected', async () => {
		if (!(await isFirst(github, situation.filed.deployment.id, 'rejected', written)))
			return undefined;
		return { ...newsOf(situation), event: 'rejected', by: state.login, reason: state.reason };
	});
}
async function tellOverridden(messenger, situation) {
	const { override } = situation.assessment.count;
	const isFirstUse = situation.facts.request.statuses.every(({ phase }) => phase !== 'consumed');
	if (override === undefined || !isFirstUse || !messenger.tells(situation.facts.policy, 'overridden'))
		return;
	await messenger.tell('overridden', async () => ({
		...newsOf(situation),
		event: 'overridden',
		by: override.login,
		reason: override.reason,
	}));
}
async function remind(messenger, github, situation, now) {
	const { assessment, facts, filed } = situation;
	if (!isReminderDue(assessment, facts.request, facts.policy, now) || !messenger.tells(facts.policy, 'reminder'))
		return;
	await messenger.tell('reminder', async () => {
		const written = await (0,write .Lx)(github, filed.deployment.id, { phase: 'reminded', fields: {} });
		if (!(await isFirst(github, filed.deployment.id, 'reminded', written)))
			return undefined;
		return { ...newsOf(situation), event: 'reminder', by: '', reason: '' };
	});
}
async function isFirst(github, deployment, phase, written) {
	const same = (await (0,deployments .vM)(github, deployment)).filter(({ description }) => (0,mark .lw)(description)?.phase === phase);
	return same.every(({ id }) => id >= written.id);
}

}),

99628:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => ( asksOwners),
  x: () => ( withOwners)
});

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/github/connection/parse.js
var parse = __webpack_require__(91196);
;// CONCATENATED MODULE: ./build/github/repository/changed.js

const most = 300;
async function readChangedFiles(github, base, head) {
	const there = await compareFiles(github, base, head);
	if (there === undefined || there.behindBy === 0)
		return there?.files;
	const back = await compareFiles(github, head, base);
	return there.files && back?.files && [...new Set([...there.files, ...back.files])];
}
async function compareFiles(github, base, head) {
	return github.rest({
		purpose: `list the files that change in ${(0,printable .d)(`${base}...${head}`)}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
		parameters: { basehead: `${base}...${head}`, per_page: 1, page: 1 },
		repeat: 'harmless',
		parse: (answer) => {
			const comparison = (0,parse .g1)(answer, 'comparison');
			const files = (0,parse .p_)(comparison['files'] ?? [], 'files', parseFile);
			const isWhole = comparison['files'] !== undefined && files.length < most;
			const behindBy = (0,parse .nd)(comparison['behind_by'], 'behind_by');
			return { behindBy, files: isWhole ? [...new Set(files.flat())] : undefined };
		},
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
function parseFile(value, at) {
	const { filename, previous_filename: before } = (0,parse .g1)(value, at);
	const old = (0,parse .mR)(before, `${at}.previous_filename`);
	return [(0,parse .Qq)(filename, `${at}.filename`), ...(old === '' ? [] : [old])];
}

// EXTERNAL MODULE: ./build/github/repository/contents.js
var contents = __webpack_require__(27745);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/input/wildcard.js
var wildcard = __webpack_require__(75825);
;// CONCATENATED MODULE: ./build/approval/owners/codeowners.js

const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
function parseOwners(text) {
	return text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.flatMap((line) => parseLine(line) ?? []);
}
const ownerForm = /^(?:@[A-Za-z\d][\w-]{0,99}(?:\/[\w.-]{1,100})?|[^\s@]+@[^\s@]+)$/;
function parseLine(line) {
	const [, pattern = '', rest = ''] = /^\s*((?:\\.|[^\\\s#])(?:\\.|[^\\\s])*)(.*)$/.exec(line) ?? [];
	const owners = rest
		.replace(/\s#.*/, '')
		.split(/\s/)
		.filter((word) => word !== '');
	const parts = parsePattern(pattern);
	if (parts === undefined || !owners.every((owner) => ownerForm.test(owner)))
		return undefined;
	return { parts, owners: owners.map((owner) => owner.replace(/^@/, '')) };
}
function parsePattern(pattern) {
	if (/^(?:!|\\#)|[[\]]|\*\*\*/.test(pattern))
		return undefined;
	const whole = pattern.replace(/\\(.)/g, '$1');
	const parts = whole.replace(/^\//, '').split('/');
	if (parts.every((part) => part === ''))
		return undefined;
	const isAnywhere = !/\/./.test(whole);
	const placed = isAnywhere ? ['**', ...parts] : parts;
	return placed.at(-1) === '' ? [...placed.slice(0, -1), '**', '*'] : placed;
}
function ownersOf(rules, path) {
	const parts = path.split('/');
	return rules.findLast((rule) => fitsFile(rule.parts, parts))?.owners ?? [];
}
function fitsFile(pattern, path) {
	const last = pattern.at(-1);
	if ((0,wildcard .PL)(last === '**' ? [...pattern, '*'] : pattern, path))
		return true;
	return last !== '*' && (0,wildcard .PL)([...pattern, '**', '*'], path);
}
function areasOf(rules, files) {
	const owned = files === undefined
		? rules.map(({ parts, owners }) => ({ owners, file: parts.join('/') }))
		: files.map((file) => ({ owners: ownersOf(rules, file), file }));
	const byOwners = Map.groupBy(owned.filter(({ owners }) => owners.length > 0), ({ owners }) => [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(' '));
	return [...byOwners.values()].flatMap(([first]) => first ?? []);
}

;// CONCATENATED MODULE: ./build/approval/owners/read.js

function asksOwners({ require, override }) {
	return [...require.map(({ from }) => from), ...(override?.from ?? [])].some(({ kind }) => kind === 'codeowners');
}
async function withOwners(github, policy, { since, sha }) {
	if (!asksOwners(policy))
		return policy;
	const rules = parseOwners(await readOwners(github, policy));
	const files = since === '' ? undefined : await readChangedFiles(github, since, sha);
	const areas = areasOf(rules, files);
	const fill = (from) => (from.kind === 'codeowners' ? { ...from, areas } : from);
	const { require, override } = policy;
	return {
		...policy,
		require: require.map((rule) => ({ ...rule, from: fill(rule.from) })),
		override: override && { ...override, from: override.from.map(fill) },
	};
}
async function readOwners(github, { id }) {
	for (const file of ownerFiles) {
		const text = await (0,contents .TA)(github, file);
		if (text !== undefined)
			return text;
	}
	throw new user_error .y('no-codeowners', `Gate \`${id}\` needs code owners (\`codeowners: true\`), but the default branch has none of these files: ${ownerFiles.map((file) => `\`${file}\``).join(', ')}. Create one of them there, or name other people in the policy.`);
}

}),

4986:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => ( parseAcknowledged),
Y: () => ( formatAcknowledged)
});
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75800);

function parseAcknowledged(texts) {
	const words = texts
		.flatMap(_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .Bs)
		.filter(({ kind }) => kind === 'marked')
		.map(({ fields }) => fields.get('comments') ?? '');
	return new Map(words
		.flatMap((line) => line.split(','))
		.flatMap((word) => {
		const [, id, sign] = /^(\d{1,15})([+-])$/.exec(word) ?? [];
		return id === undefined ? [] : [[Number(id), sign === '+' ? '+1' : '-1']];
	}));
}
function formatAcknowledged(acknowledged) {
	const words = [...acknowledged].slice(-1_000).map(([id, content]) => `${id}${content.charAt(0)}`);
	return (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .gJ)((0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .xL)('marked', [['comments', words.join(',')]]));
}

}),

79103:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
HK: () => ( answerLate),
Lx: () => ( isClosed),
WU: () => ( overriddenMark),
_h: () => ( consumedMark),
bO: () => ( writeClosing)
});
var _github_conversation_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50772);
var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45493);
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75800);
var _markdown_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87968);
var _acknowledged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4986);
var _outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54394);
var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18525);
var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78577);
var _write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16167);

const closingMarker = (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ .xL)('gate-closing');
const closingKinds = ['gate-closing', 'gate-replaced'];
const mostNamed = 8;
function isClosed({ thread, facts }) {
	return (thread?.comments ?? []).some(({ author, body }) => facts.bots.includes(author.id) && (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ .Yr)(body).some(({ kind }) => closingKinds.includes(kind)));
}
function consumedMark(here, situation) {
	const { count, state } = situation.assessment;
	const isOverridden = 'isOverridden' in state && state.isOverridden;
	const filling = count.approvers.filter(({ rule }) => rule !== undefined);
	const fields = {
		run: String(here.run),
		attempt: String(here.attempt),
		override: isOverridden && count.override !== undefined ? String(count.override.id) : '',
		by: filling
			.slice(0, mostNamed)
			.map(({ id }) => id)
			.join(','),
		more: filling.length > mostNamed ? String(filling.length - mostNamed) : '',
		comments: filling.flatMap(({ comment }) => (comment > 0 ? [comment] : [])).join(','),
	};
	return { phase: 'consumed', fields };
}
const reasonLength = 95;
function overriddenMark({ assessment: { state, count } }) {
	if (!('isOverridden' in state) || !state.isOverridden || count.override === undefined)
		return undefined;
	let reason = count.override.reason;
	while (encodeURIComponent(reason.toWellFormed()).length > reasonLength)
		reason = reason.slice(0, -1);
	return { phase: 'overridden', fields: { by: String(count.override.id), reason } };
}
async function writeClosing(github, content) {
	const { situation } = content;
	if (situation.thread === undefined || isClosed(situation))
		return;
	await (0,_github_conversation_comments_js__WEBPACK_IMPORTED_MODULE_0__.createComment)(github, situation.issue, closingMarker, closingText(content), 'issue');
}
function closingText({ state, stated, situation, acknowledged }) {
	const { count } = situation.assessment;
	const urls = new Map(situation.thread?.comments.map(({ id, url }) => [id, url]));
	const rows = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_3__ .o)(situation).map(({ id, login, rule, at, comment, run, reason }) => [
		`${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .kq)(String(login))} (${id})`,
		(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .kq)(reason === undefined ? String(rule) : `override: ${reason}`),
		(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .kq)(String(at ?? '')),
		run === undefined ? `[comment](${urls.get(Number(comment)) ?? ''})` : `form, run ${run}`,
	]);
	const rejection = rejectionText(situation, urls);
	const given = [...count.inputs].map(([name, value]) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(name)} = ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(value)}`).join(', ');
	return [
		`${(0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ .gJ)(closingMarker)}\n**${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__ .Jw)(state))}**${rejection}`,
		(0,_text_js__WEBPACK_IMPORTED_MODULE_4__ .UH)(stated),
		rows.length === 0 ? 'There was no valid approval.' : (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__ .Q)(['by', 'as', 'at', 'where'], rows),
		given === '' ? '' : `Given: ${given}.`,
		acknowledged.size === 0 ? '' : (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_2__ .Y)(acknowledged),
	]
		.filter((part) => part !== '')
		.map((part) => part.trimEnd())
		.join('\n\n');
}
function rejectionText({ assessment }, urls) {
	const comment = (0,_write_js__WEBPACK_IMPORTED_MODULE_6__ .TS)(assessment);
	if (comment < 0)
		return ` In the form, run ${-comment}.`;
	const url = urls.get(comment);
	return url === undefined ? '' : ` In [this comment](${url}).`;
}
async function answerLate(github, situation, fresh, describe) {
	if (situation.thread === undefined || fresh.size === 0)
		return;
	const ids = [...fresh.keys()];
	const late = (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ .xL)('gate-late', [['comment', String(ids.at(-1) ?? 0)]]);
	const lines = ids.map((id) => `- ${describe(id)}`);
	const body = `${(0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ .gJ)(late)}\nThis request is over:\n\n${lines.join('\n')}\n\n${(0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_2__ .Y)(fresh)}`;
	await (0,_github_conversation_comments_js__WEBPACK_IMPORTED_MODULE_0__.createComment)(github, situation.issue, late, body, 'issue');
}

}),

54394:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( inputData),
o: () => ( approverData)
});
var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78577);

function approverData({ assessment, facts }) {
	const { count, state } = assessment;
	const times = new Map(facts.evidence?.comments.map(({ id, at }) => [id, new Date(at).toISOString()]));
	if ('isOverridden' in state && state.isOverridden && count.override !== undefined) {
		const { id, login, reason, comment } = count.override;
		const place = comment < 0 ? { run: -comment } : { comment };
		return [{ id, login, rule: 'override', reason, at: times.get(comment) ?? '', ...place }];
	}
	return count.approvers.flatMap(({ id, login, comment, rule }) => {
		const from = rule === undefined ? undefined : facts.policy.require[rule]?.from;
		const place = comment < 0 ? { run: -comment } : { comment };
		return from === undefined ? [] : [{ id, login, rule: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__ .Ov)(from), at: times.get(comment) ?? '', ...place }];
	});
}
function inputData({ count }, policy) {
	const types = new Map(policy.inputs.map(({ name, type }) => [name, type]));
	const typed = (name, value) => {
		const type = types.get(name);
		return type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value;
	};
	return Object.fromEntries([...count.inputs].map(([name, value]) => [name, typed(name, value)]));
}

}),

45277:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BK: () => ( findUnreadTeams),
ZY: () => ( readStanding),
ky: () => ( readPeople)
});
var _github_people_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43309);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10087);
var _votes_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31937);

const most = 40;
const mostRejecting = 200;
async function readPeople(github, candidates, policy) {
	const rejecting = candidates.filter(({ rejects }) => rejects);
	if (rejecting.length > mostRejecting)
		throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .y('too-many-people', `${rejecting.length} people rejected the request; at most ${mostRejecting} can be checked. Delete the comments that do not belong there, lock the conversation, and run the job again.`);
	const teams = teamsOf(policy);
	const possible = candidates.filter((candidate) => mayStand(policy, candidate));
	const rankOf = (candidate) => {
		if (isNamedIn(policy, candidate))
			return 0;
		if (candidate.rejects)
			return 1;
		return candidate.isDismissed ? 3 : 2;
	};
	const asked = new Set(possible
		.toSorted((one, other) => rankOf(one) - rankOf(other))
		.filter((candidate, index) => index < most || candidate.rejects));
	const people = [];
	for (const candidate of candidates)
		people.push(asked.has(candidate) ? await readPerson(github, candidate, teams) : nobodyOf(candidate));
	return { people, unreadTeams: [...teams.unread] };
}
const mostTeams = 20;
async function findUnreadTeams(github, policy) {
	const unread = [];
	for (const team of teamsOf(policy).owning.slice(0, mostTeams))
		if (!(await (0,_github_people_people_js__WEBPACK_IMPORTED_MODULE_0__ .Uj)(github, ...partsOf(team))))
			unread.push(team);
	return unread;
}
async function readStanding(github, candidate, policy) {
	return mayStand(policy, candidate) ? readPerson(github, candidate, teamsOf(policy)) : nobodyOf(candidate);
}
function nobodyOf({ id, login }) {
	return { id, login, permission: 'none', role: '', teams: [] };
}
function sourcesOf({ require, override }) {
	return [...require.map(({ from }) => from), ...(override?.from ?? [])];
}
function mayStand(policy, candidate) {
	return (sourcesOf(policy).some(({ kind }) => kind === 'role' || kind === 'team' || kind === 'codeowners') ||
		isNamedIn(policy, candidate));
}
function isNamedIn(policy, candidate) {
	return sourcesOf(policy).some((from) => 'members' in from && from.members.some((name) => (0,_votes_people_js__WEBPACK_IMPORTED_MODULE_2__ .ev)(name, candidate)));
}
async function readPerson(github, { id, login }, { named, owning, unread }) {
	const found = await (0,_github_people_people_js__WEBPACK_IMPORTED_MODULE_0__ .fP)(github, login);
	if (found === undefined || found.account.id !== id)
		return nobodyOf({ id, login });
	const joined = [];
	for (const team of named)
		if (await (0,_github_people_people_js__WEBPACK_IMPORTED_MODULE_0__ ._5)(github, ...partsOf(team), login))
			joined.push(team);
	for (const team of (0,_votes_people_js__WEBPACK_IMPORTED_MODULE_2__ .J)(found) ? owning : []) {
		if (unread.has(team))
			continue;
		const isIn = await (0,_github_people_people_js__WEBPACK_IMPORTED_MODULE_0__ .mS)(github, ...partsOf(team), login);
		if (isIn === undefined)
			unread.add(team);
		else if (isIn)
			joined.push(team);
	}
	return { id, login, permission: found.permission, role: found.role, teams: joined };
}
function teamsOf(policy) {
	const sources = sourcesOf(policy);
	const named = unique(sources.flatMap((from) => (from.kind === 'team' ? [from.team] : [])));
	const owners = sources
		.flatMap((from) => (from.kind === 'codeowners' ? (from.areas ?? []) : []))
		.flatMap((area) => area.owners)
		.filter((owner) => owner.includes('/') && !owner.includes('@'));
	const known = new Set(named.map((team) => team.toLowerCase()));
	return { named, owning: unique(owners).filter((team) => !known.has(team.toLowerCase())), unread: new Set() };
}
function unique(teams) {
	return [...new Map(teams.map((team) => [team.toLowerCase(), team])).values()];
}
function partsOf(team) {
	const [organization = '', slug = ''] = team.split('/');
	return [organization, slug];
}

}),

6030:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => ( readGatePolicy)
});

// EXTERNAL MODULE: ./build/github/repository/contents.js
var contents = __webpack_require__(27745);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/documents.js
var documents = __webpack_require__(6884);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/input/yaml.js
var yaml = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/approval/rules/combine.js
var combine = __webpack_require__(25359);
// EXTERNAL MODULE: ./build/input/duration.js
var duration = __webpack_require__(77939);
// EXTERNAL MODULE: ./build/approval/rules/pattern.js
var rules_pattern = __webpack_require__(84196);
;// CONCATENATED MODULE: ./build/approval/rules/inputs.js

function readInputRules(reader, location) {
	return [...reader.entries(location, 'a mapping from the names of inputs to what they accept')].map(([name, each]) => {
		if (!/^[a-z][\w-]{0,63}$/.test(name))
			reader.reportError(each, 'is not a valid name for an input; allowed: letters, digits, `_` and `-`, with a lowercase letter first');
		return readInput(reader, name, each);
	});
}
function readInput(reader, name, location) {
	const fields = reader.fields(location, ['type', 'required', 'pattern', 'options']);
	const typeSpot = reader.required(location, fields, 'type');
	const type = reader.choice(typeSpot, ['string', 'choice', 'boolean', 'number'], 'string');
	const pattern = fields.get('pattern');
	const options = type === 'choice' ? reader.required(location, fields, 'options') : fields.get('options');
	if (pattern !== undefined && type !== 'string')
		reader.reportError(pattern, 'is only for `type: string`');
	if (options !== undefined && type !== 'choice')
		reader.reportError(options, 'is only for `type: choice`');
	return {
		name,
		type,
		isRequired: reader.flag(fields.get('required'), true),
		pattern: pattern === undefined ? '' : readPattern(reader, pattern),
		options: reader
			.items(options, 1, 'a list of at least one option')
			.map((each) => reader.text(each, /^(?!["'`])[\x21-\x7e]{1,200}$/, 'text without spaces, at most 200 characters')),
	};
}
function readPattern(reader, location) {
	const text = reader.text(location, /./, 'a pattern');
	const pattern = (0,rules_pattern .E)(text);
	if (typeof pattern === 'string')
		reader.reportError(location, pattern);
	return text;
}

// EXTERNAL MODULE: ./build/approval/rules/policy.js
var policy = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/approval/rules/reader.js
var rules_reader = __webpack_require__(13847);
;// CONCATENATED MODULE: ./build/approval/rules/people.js

const kinds = ['role', 'group', 'team', 'users', 'codeowners'];
function readFrom(reader, location, groups) {
	const nobody = { kind: 'users', members: [] };
	if (location === undefined)
		return nobody;
	const fields = reader.fields(location, kinds);
	const given = kinds.filter((kind) => fields.has(kind));
	const kind = given[0];
	const value = kind && fields.get(kind);
	if (given.length !== 1 || value === undefined) {
		if (location.tree.kind === 'map')
			reader.reportError(location, `must have exactly one of ${(0,rules_reader .p)(kinds)}`);
		return nobody;
	}
	if (kind === 'users')
		return { kind, members: readUsers(reader, value) };
	if (kind === 'role')
		return { kind, role: readRole(reader, value) };
	if (kind === 'codeowners') {
		if (value.tree.kind !== 'scalar' || value.tree.value !== true)
			reader.refuse(value, '`true`');
		return { kind, areas: undefined };
	}
	if (kind === 'team') {
		const form = /^[A-Za-z\d][A-Za-z\d_-]{0,38}\/[\w-]{1,100}$/;
		return { kind, team: reader.text(value, form, 'a team as `organization/slug`') };
	}
	const name = reader.text(value, /./, 'a group of `groups`');
	const members = groups.get(name);
	if (name !== '' && members === undefined)
		reader.refuse(value, groups.size === 0 ? 'none, because there are no `groups`' : (0,rules_reader .p)([...groups.keys()]));
	return { kind: 'group', name, members: members ?? [] };
}
function readRole(reader, location) {
	if (location.tree.kind === 'scalar' && location.tree.value === 'read') {
		reader.refuse(location, `${(0,rules_reader .p)(policy .Ot)}; everybody can read a public repository, so name a group or users instead`);
		return 'admin';
	}
	return reader.choice(location, policy .Ot, 'admin');
}
function readUsers(reader, location) {
	const form = /^([A-Za-z\d][A-Za-z\d_-]{0,38})(?:#([1-9]\d{0,14}))?$/;
	return reader.items(location, 1, 'a list of at least one login').map((each) => {
		const value = reader.text(each, form, 'a login, or a login with its account number as `login#123`');
		const [, login = '', id] = form.exec(value) ?? [];
		return { login, id: id === undefined ? undefined : Number(id) };
	});
}

// EXTERNAL MODULE: ./build/approval/hours/clock.js
var clock = __webpack_require__(85536);
// EXTERNAL MODULE: ./build/approval/hours/opening.js
var opening = __webpack_require__(41950);
;// CONCATENATED MODULE: ./build/approval/rules/times.js

const mostHours = 20;
const mostFreezes = 100;
function readHours(reader, location) {
	if (location.tree.kind !== 'list')
		return [readOneHours(reader, location)];
	const items = reader.items(location, 1, 'a mapping with `days`, `from`, `to`, `zone`, or a list of these');
	if (items.length > mostHours)
		reader.reportError(location, `has ${items.length} items; allowed: ${mostHours}`);
	return items.map((each) => readOneHours(reader, each));
}
function readOneHours(reader, location) {
	const fields = reader.fields(location, ['days', 'from', 'to', 'zone']);
	const zoneSpot = reader.required(location, fields, 'zone');
	const [days, fromSpot, toSpot] = [fields.get('days'), fields.get('from'), fields.get('to')];
	const from = fromSpot === undefined ? 0 : readTime(reader, fromSpot, 24 * 60 - 1, '`00:00` to `23:59`');
	const to = toSpot === undefined ? 24 * 60 : readTime(reader, toSpot, 24 * 60, '`00:00` to `24:00`');
	if (from === to && toSpot !== undefined)
		reader.reportError(toSpot, 'is the same as `from`; for the whole day, write `00:00` and `24:00`');
	return {
		days: days === undefined ? opening .mx : readDays(reader, days),
		from,
		to,
		zone: zoneSpot === undefined ? 'UTC' : readZone(reader, zoneSpot),
	};
}
function readTime(reader, location, most, allowed) {
	const value = (0,opening .pe)(reader.text(location, /./, `a time in quotes, ${allowed}`));
	if (value !== undefined && value <= most)
		return value;
	if (isText(location))
		reader.refuse(location, `a time in quotes, ${allowed}`);
	return 0;
}
function isText({ tree }) {
	return tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value !== '';
}
const dayForms = `a day such as \`mon\`, days such as \`mon-fri\` or \`sat-mon\`, or a list of these; days are ${(0,rules_reader .p)(opening .mx)}`;
function readDays(reader, location) {
	const items = location.tree.kind === 'list' ? reader.items(location, 1, dayForms) : [location];
	const days = items.flatMap((each) => {
		const found = (0,opening .bs)(reader.text(each, /./, dayForms));
		if (found === undefined && isText(each))
			reader.refuse(each, dayForms);
		return found ?? [];
	});
	return opening .mx.filter((each) => days.includes(each));
}
function readZone(reader, location) {
	const allowed = 'the name of a time zone, such as `Europe/Berlin` or `UTC`; offsets have no daylight saving time';
	const name = reader.text(location, /./, allowed);
	if ((0,clock .DS)(name))
		return name;
	if (name !== '')
		reader.refuse(location, allowed);
	return 'UTC';
}
function readFreeze(reader, location) {
	const items = reader.items(location, 0, 'a list of `{ from, to, reason }`');
	if (items.length > mostFreezes)
		reader.reportError(location, `has ${items.length} items; allowed: ${mostFreezes}`);
	return items.map((each) => {
		const fields = reader.fields(each, ['from', 'to', 'reason']);
		const [fromSpot, toSpot] = [reader.required(each, fields, 'from'), reader.required(each, fields, 'to')];
		const reason = fields.get('reason');
		const [from, to] = [readMoment(reader, fromSpot), readMoment(reader, toSpot)];
		if (toSpot !== undefined && from !== undefined && to !== undefined && to <= from)
			reader.reportError(toSpot, 'is not after `from`');
		return {
			from: from ?? 0,
			to: to ?? 0,
			reason: reason === undefined ? '' : reader.text(reason, /^[^\p{Cc}]{1,200}$/u, 'text of up to 200 characters'),
		};
	});
}
const momentForm = 'a moment with its zone, such as `2026-12-20T00:00Z` or `2026-12-20T00:00+01:00`';
function readMoment(reader, location) {
	if (location === undefined)
		return undefined;
	const value = (0,opening .mI)(reader.text(location, /./, momentForm));
	if (value === undefined && isText(location))
		reader.refuse(location, momentForm);
	return value;
}
const hour = 3_600_000;
const leads = { least: hour / 12, most: 30 * 24 * hour, zero: false };
function readNotify(reader, location) {
	const fields = reader.fields(location, ['on', 'before-expiry']);
	const on = reader.required(location, fields, 'on');
	const before = fields.get('before-expiry');
	return {
		on: reader
			.items(on, 1, `a list of ${(0,rules_reader .p)(policy .$e)}`)
			.map((each) => reader.choice(each, policy .$e, 'requested')),
		beforeExpiry: before === undefined ? 4 * hour : readLead(reader, before),
	};
}
function readLead(reader, location) {
	const value = (0,duration .E9)(reader.text(location, /./, (0,duration .eS)(leads)), leads);
	if (value === undefined && isText(location))
		reader.refuse(location, (0,duration .eS)(leads));
	return value ?? 4 * hour;
}

;// CONCATENATED MODULE: ./build/approval/rules/gate.js

const gateKeys = [
	'require',
	'exclude',
	'expires',
	'inputs',
	'override',
	'on-new-request',
	'code',
	'allow-email',
	'allow-apps',
	'retry-after-failure',
	'environments',
	'branches',
	'unknown-authors',
	'hours',
	'freeze',
	'notify',
];
const writtenKeys = {
	require: 'require',
	exclude: 'exclude',
	expires: 'expires',
	inputs: 'inputs',
	override: 'override',
	onNewRequest: 'on-new-request',
	needsCode: 'code',
	allowsEmail: 'allow-email',
	allowedApps: 'allow-apps',
	retriesAfterFailure: 'retry-after-failure',
	environments: 'environments',
	branches: 'branches',
	refusesUnknownAuthors: 'unknown-authors',
	hours: 'hours',
	freeze: 'freeze',
	notify: 'notify',
};
const mostPeople = 50;
function readGate(reader, location, { groups, isInherited }) {
	const fields = reader.fields(location, gateKeys);
	const require = isInherited ? fields.get('require') : reader.required(location, fields, 'require');
	const given = (key, read) => {
		const at = fields.get(key);
		return at === undefined ? undefined : read(at);
	};
	return {
		require: require &&
			reader
				.items(require, 1, 'a list of at least one `{ count, from }`')
				.map((each) => readRule(reader, each, groups)),
		exclude: given('exclude', (at) => reader.items(at, 0, `a list of ${(0,rules_reader .p)(policy .Gu)}`).map((each) => reader.choice(each, policy .Gu, 'actor'))),
		expires: given('expires', (at) => readDuration(reader, at)),
		inputs: given('inputs', (at) => readInputRules(reader, at)),
		override: given('override', (at) => readOverride(reader, at, groups)),
		onNewRequest: given('on-new-request', (at) => reader.choice(at, ['supersede', 'refuse'], 'supersede')),
		needsCode: given('code', (at) => reader.choice(at, ['optional', 'required'], 'optional') === 'required'),
		allowsEmail: given('allow-email', (at) => reader.flag(at, false)),
		allowedApps: given('allow-apps', (at) => reader
			.items(at, 0, 'a list of slugs of Apps')
			.map((each) => reader.text(each, /^[a-z\d][a-z\d-]{0,99}$/, 'the slug of an App, as in its address'))),
		retriesAfterFailure: given('retry-after-failure', (at) => reader.flag(at, false)),
		environments: given('environments', (at) => reader
			.items(at, 1, 'a list of at least one environment')
			.map((each) => reader.text(each, /^[^\p{Cc}]{1,255}$/u, 'the name of an environment'))),
		branches: given('branches', (at) => [
			reader
				.items(at, 1, 'a list of at least one branch')
				.map((each) => reader.text(each, /^(?!-)[\w./@+#=*?-]{1,200}$/, branchForm)),
		]),
		hours: given('hours', (at) => [readHours(reader, at)]),
		freeze: given('freeze', (at) => readFreeze(reader, at)),
		notify: given('notify', (at) => readNotify(reader, at)),
		refusesUnknownAuthors: given('unknown-authors', (at) => reader.choice(at, ['allow', 'refuse'], 'allow') === 'refuse'),
	};
}
const branchForm = 'the name of a branch, such as `main` or `release/*`, or a whole ref, such as `refs/tags/v*`; `*` and `?` stop at a `/`, `**` does not';
function readRule(reader, location, groups) {
	const fields = reader.fields(location, ['count', 'from']);
	const countSpot = reader.required(location, fields, 'count');
	const fromSpot = reader.required(location, fields, 'from');
	const count = countSpot === undefined ? 1 : reader.integer(countSpot, 1, mostPeople);
	const from = readFrom(reader, fromSpot, groups);
	const members = from.kind === 'group' || from.kind === 'users' ? from.members : undefined;
	const people = new Set(members?.map(({ login }) => login.toLowerCase()));
	if (countSpot !== undefined && people.size > 0 && people.size < count)
		reader.reportError(countSpot, `is ${count}, but the number of named people is ${people.size}, so there can never be enough approvals`);
	return { count, from };
}
function readOverride(reader, location, groups) {
	const fields = reader.fields(location, ['from', 'reason']);
	return {
		from: [readFrom(reader, reader.required(location, fields, 'from'), groups)],
		needsReason: reader.choice(fields.get('reason'), ['required', 'optional'], 'required') === 'required',
	};
}
const gate_hour = 3_600_000;
const lifetimes = { least: gate_hour / 12, most: 365 * 24 * gate_hour, zero: false };
function readDuration(reader, location) {
	const value = (0,duration .E9)(reader.text(location, /./, (0,duration .eS)(lifetimes)), lifetimes);
	if (value === undefined)
		reader.refuse(location, (0,duration .eS)(lifetimes));
	return value ?? gate_hour;
}

;// CONCATENATED MODULE: ./build/approval/rules/source.js
const sourceForm = 'a file of a repository at a branch, tag or commit, as `organization/.github:gates.yml@main`';
const sourcePattern = /^([A-Za-z\d][A-Za-z\d_-]{0,38})\/([\w.-]{1,100}):((?!\/)(?!\.{1,2}\/)(?!.*\/\.{1,2}[/@])[\w./ -]{1,255})@([\w./-]{1,250})$/;
function parseSource(text) {
	const [whole, owner = '', name = '', path = '', ref = ''] = sourcePattern.exec(text) ?? [];
	return whole === undefined ? undefined : { owner, name, path, ref };
}
function formatSource({ owner, name, path, ref }) {
	return `${owner}/${name}:${path}@${ref}`;
}
function isSameSource(one, other) {
	const repository = ({ owner, name }) => `${owner}/${name}`.toLowerCase();
	return repository(one) === repository(other) && one.path === other.path && one.ref === other.ref;
}

;// CONCATENATED MODULE: ./build/approval/rules/parse.js

const fileKeys = ['extends', 'gates', 'groups'];
const nameForm = /^[A-Za-z\d][\w.-]{0,62}$/;
const nameWords = 'a name of letters, digits, `.`, `_` and `-`, at most 63 characters';
async function parsePolicy(text, file) {
	return (await openPolicy(text, file)).read(undefined);
}
async function openPolicy(text, place) {
	const reading = await (0,yaml .gM)(text, { aliases: 'refuse' });
	const file = typeof place === 'string' ? place : formatSource(place);
	const cure = typeof place === 'string'
		? 'Change it on the default branch.'
		: `Change it in \`${place.owner}/${place.name}\`, at \`${place.ref}\`.`;
	const describe = ({ position, what }) => `${file}:${position.line}:${position.column}: ${what}. ${cure}`;
	const extension = extensionOf(reading);
	return {
		inherits: extension?.kind === 'scalar' ? parseSource(extension.text) : undefined,
		faultOf: (what) => describe({ position: extension?.position ?? { line: 1, column: 1 }, what: `\`extends\` ${what}` }),
		read: (inherited) => {
			const reader = new rules_reader .y();
			const isRead = reading.kind === 'read';
			const policy = isRead ? readPolicy(reader, { path: '', tree: reading.value }, { file, inherited }) : nothing;
			const all = isRead ? reader.faults.toSorted(byPosition) : reading.faults;
			if (all.length === 0)
				return policy;
			throw new user_error .y('invalid-policy', all.slice(0, 50).map(describe));
		},
	};
}
const nothing = { kept: [], gates: new Map(), groups: new Map() };
function extensionOf(reading) {
	if (reading.kind !== 'read' || reading.value.kind !== 'map')
		return undefined;
	return reading.value.entries.find(({ key }) => key === 'extends')?.value;
}
function byPosition(one, other) {
	return one.position.line - other.position.line || one.position.column - other.position.column;
}
function readPolicy(reader, root, { file, inherited }) {
	if (root.tree.kind === 'scalar' && root.tree.text === '') {
		reader.reportError(root, 'is empty');
		return nothing;
	}
	const fields = reader.fields(root, fileKeys);
	const source = fields.get('extends');
	if (source !== undefined)
		reader.text(source, sourcePattern, sourceForm);
	const groups = new Map([...(inherited?.groups ?? []), ...readGroups(reader, fields.get('groups'))]);
	const gates = source === undefined ? reader.required(root, fields, 'gates') : fields.get('gates');
	const before = inherited ?? nothing;
	const named = [...before.gates.values()].flatMap(({ environments }) => environments ?? []);
	const kept = [...new Set([...before.kept, ...named])];
	return {
		gates: gates === undefined ? before.gates : readGates(reader, gates, { file, inherited, groups, kept }),
		kept,
		groups,
	};
}
function readGates(reader, location, { file, inherited, groups, kept }) {
	const entries = reader.entries(location, 'a mapping from the names of gates to what they require');
	if (entries.size === 0 && location.tree.kind === 'map')
		reader.reportError(location, 'names no gate');
	const before = inherited?.gates ?? nothing.gates;
	const own = [...entries].map(([id, at]) => {
		if (!nameForm.test(id))
			reader.reportError(at, `is not a valid name for a gate; allowed: ${nameWords}`);
		const known = before.get(id);
		const rules = readGate(reader, at, { groups, isInherited: known !== undefined });
		if (known === undefined)
			return [id, (0,combine .B2)(id, rules, kept)];
		return [id, { ...(0,combine .kL)(known, rules), idle: [...known.idle, ...idleOf(known, rules, at, file)] }];
	});
	return new Map([...before, ...own]);
}
function idleOf(inherited, own, { path, tree }, file) {
	return (0,combine .zA)(inherited, own).map((name) => {
		const key = writtenKeys[name];
		const found = tree.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined;
		const { line, column } = found?.position ?? tree.position;
		return `${file}:${line}:${column}: \`${path}.${key}\` has no effect, because the inherited value is stricter. Remove it, or ask for a change of the inherited policy.`;
	});
}
function readGroups(reader, location) {
	if (location === undefined)
		return new Map();
	const entries = reader.entries(location, 'a mapping from the names of groups to lists of logins');
	return new Map([...entries].map(([name, group]) => {
		if (!nameForm.test(name))
			reader.reportError(group, `is not a valid name for a group; allowed: ${nameWords}`);
		return [name, readUsers(reader, group)];
	}));
}

;// CONCATENATED MODULE: ./build/approval/request/policy.js

const mostInherited = 3;
async function readGatePolicy(github, file, gate) {
	const text = await (0,contents .TA)(github, file);
	if (text === undefined)
		throw new user_error .y('no-policy', `There is no file \`${(0,printable .d)(file)}\` on the default branch. Create it there (start from ${(0,documents .yE)('approval.md#set-it-up')}), or name another file in the input \`policy-file\`.`);
	const { gates } = await settle(github, await openPolicy(text, file), []);
	const found = gates.get(gate);
	if (found !== undefined)
		return found;
	const names = [...gates.keys()].map((name) => `\`${name}\``).join(', ');
	throw new user_error .y('unknown-gate', `Gate \`${(0,printable .d)(gate)}\` is not in \`${(0,printable .d)(file)}\` of the default branch, which has: ${names}. Add it there, or change the input \`gate\`.`);
}
async function settle(github, file, above) {
	const { inherits } = file;
	if (inherits === undefined)
		return file.read(undefined);
	const name = formatSource(inherits);
	if (above.some((source) => isSameSource(source, inherits)))
		throw new user_error .y('invalid-policy', file.faultOf(`leads back to \`${name}\`, which inherits from this file`));
	if (above.length === mostInherited)
		throw new user_error .y('invalid-policy', file.faultOf(`inherits through too many files; allowed: ${mostInherited}`));
	const text = await (0,contents .mH)(github, inherits, inherits.path, inherits.ref);
	if (text === undefined)
		throw await unreadable(github, file, inherits);
	return file.read(await settle(github, await openPolicy(text, inherits), [...above, inherits]));
}
async function unreadable(github, file, { owner, name, path, ref }) {
	const repository = `${owner}/${name}`;
	if (await (0,contents .KI)(github, { owner, name }))
		return new user_error .y('no-policy', file.faultOf(`names \`${(0,printable .d)(path)}\` of \`${repository}\` at \`${(0,printable .d)(ref)}\`, but that file or ref does not exist`));
	return new user_error .y('missing-permission', `${file.faultOf(`names the repository \`${repository}\`, which does not exist or cannot be read with this token`)} \`GITHUB_TOKEN\` cannot read other private repositories. Set \`token\` to a token of a GitHub App that is installed in both with \`contents: read\`, or make \`${repository}\` public.`);
}

}),

29767:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bt: () => ( writeResume),
KA: () => ( isPerson),
Pp: () => ( issueNumber),
V6: () => ( rivalsOf),
Wo: () => ( boundUrl),
X1: () => ( evidenceOf),
Xb: () => ( taskOf),
eP: () => ( writeSince),
fo: () => ( requestOf),
js: () => ( writeDoubted),
uD: () => ( writeAfter),
up: () => ( parseFiled)
});
var _github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _ledger_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55251);
var _ledger_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92874);
var _case_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78687);
var _changes_shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39901);
var _decision_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63372);

function writeResume(resume) {
	if (resume.kind === 'rerun')
		return {};
	return resume.kind === 'dispatch' ? { resume: resume.workflow } : { form: resume.workflow };
}
function writeDoubted(doubted) {
	return doubted === undefined ? {} : { doubted: doubted.id, doubt: doubted.why };
}
function writeSince(since) {
	return since === '' ? {} : { since };
}
function writeAfter(after) {
	return after === undefined ? {} : { after: `${after.issue} ${after.comment} ${after.sha}` };
}
function parseAfter(gate) {
	const after = (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(gate) ? gate['after'] : '';
	const [, issue, comment, sha = ''] = /^(\d{1,12}) (\d{1,15}) ([0-9a-f]{40,64})$/.exec(String(after ?? '')) ?? [];
	return sha === '' ? undefined : { issue: Number(issue), comment: Number(comment), sha };
}
function parseSince(gate) {
	const since = (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(gate) ? gate['since'] : '';
	return typeof since === 'string' && /^[0-9a-f]{40}$/.test(since) ? since : '';
}
function parseDoubted(gate) {
	const { doubted: id, doubt } = (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(gate) ? { doubted: gate['doubted'], doubt: gate['doubt'] } : {};
	const why = _changes_shown_js__WEBPACK_IMPORTED_MODULE_5__ .O.find((each) => each === doubt);
	return typeof id === 'number' && why !== undefined ? { id, why } : undefined;
}
function parseFiled(deployment) {
	const payload = (0,_ledger_payload_js__WEBPACK_IMPORTED_MODULE_2__ .e)(deployment.payload);
	const subject = (0,_case_subject_js__WEBPACK_IMPORTED_MODULE_3__ .Ci)(payload?.gate);
	if (payload === undefined || subject === undefined || deployment.task !== taskOf(subject.gate))
		return undefined;
	if (payload.service !== subject.service || deployment.sha !== subject.sha)
		return undefined;
	const shown = { id: payload.previous?.id ?? 0, doubted: parseDoubted(payload.gate), since: parseSince(payload.gate) };
	const { gate } = payload;
	return { deployment, payload, subject, resume: parseResume(gate), shown, after: parseAfter(gate) };
}
function parseResume(gate) {
	const { resume, form } = (0,_github_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(gate) ? { resume: gate['resume'], form: gate['form'] } : {};
	if (typeof resume === 'string')
		return { kind: 'dispatch', workflow: resume };
	return typeof form === 'string' ? { kind: 'form', workflow: form } : { kind: 'rerun' };
}
function taskOf(gate) {
	return `gate:${gate}`;
}
function requestOf({ deployment, payload, subject }, statuses) {
	return {
		id: deployment.id,
		createdAt: deployment.createdAt.getTime(),
		creator: deployment.creator.id,
		service: payload.service,
		subject,
		statuses: statuses.map(statusOf),
	};
}
function statusOf({ id, state, description, createdAt }) {
	const said = (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_1__ .lw)(description);
	const mark = said !== undefined && (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_1__ .ED)(state, said.phase) ? said : undefined;
	return { id, at: createdAt.getTime(), state, phase: mark?.phase ?? '', fields: mark?.fields ?? {} };
}
function boundUrl(statuses) {
	const binding = statuses
		.filter(({ state, description }) => state === 'pending' && (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_1__ .lw)(description)?.phase === 'waiting')
		.toReversed()
		.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id)[0];
	return binding?.logUrl ?? '';
}
function issueNumber(url, repository) {
	const [, owner, name, number] = /^https?:\/\/[^/]+\/([^/]+)\/([^/]+)\/issues\/(\d{1,12})$/.exec(url) ?? [];
	return `${owner}/${name}`.toLowerCase() === repository.toLowerCase() ? Number(number) : 0;
}
function rivalsOf(timelines, self, { now, lifetime }, isOurs) {
	return timelines
		.filter(({ record, payload }) => {
		const { id, creator } = record.deployment;
		return id !== self && (payload?.gate === undefined || isOurs(creator));
	})
		.map((timeline) => {
		const { deployment, statuses } = timeline.record;
		const subject = parseFiled(deployment)?.subject;
		const ends = subject === undefined ? Number.POSITIVE_INFINITY : Date.parse(subject.expiresAt);
		const closesAt = Math.min(ends, deployment.createdAt.getTime() + lifetime);
		return {
			id: deployment.id,
			sha: deployment.sha,
			service: timeline.payload?.service ?? '',
			run: timeline.payload?.run.id ?? 0,
			job: timeline.payload?.run.job ?? '',
			gate: subject?.gate ?? '',
			stage: timeline.isForeign ? foreignStage(timeline) : (0,_decision_record_js__WEBPACK_IMPORTED_MODULE_4__ .gV)(statuses.map(statusOf), closesAt, now),
		};
	});
}
function foreignStage({ verifiedAt }) {
	return verifiedAt === undefined ? 'closed' : 'begun';
}
function evidenceOf(url, deployment, { issue, comments, deletions, transfers }, apps, isAsFiled) {
	return {
		url,
		author: issue.author.id,
		deployment,
		editors: issue.lastEditedAt === undefined ? [] : [0],
		isAsFiled,
		isTransferred: transfers > 0,
		comments: comments.map((comment) => ({
			id: comment.id,
			at: comment.createdAt.getTime(),
			author: { ...comment.author, isPerson: isPerson(comment.author) },
			body: comment.body,
			isEdited: comment.lastEditedAt !== undefined,
			earlier: [],
			isMinimized: comment.isMinimized,
			isByEmail: comment.viaEmail,
			isDismissed: comment.isDismissed,
			app: apps.get(comment.id) ?? unknownApp,
		})),
		deletions: [
			...deletions.map(({ by, author }) => ({ by: by.id, author: author.id, login: author.login })),
			...strangeEdits(comments),
		],
	};
}
function isPerson({ id, type }) {
	return type === 'User' && id !== 0;
}
function strangeEdits(comments) {
	return (comments
		.filter(({ author, editor, lastEditedAt }) => isPerson(author) && lastEditedAt !== undefined && editor?.id !== author.id)
		.map(({ author, editor }) => ({ by: editor?.id || unknownEditor, author: author.id, login: author.login })));
}
const unknownEditor = -1;
const unknownApp = '?';

}),

50937:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => ( readSituation)
});

// EXTERNAL MODULE: ./build/github/connection/pages.js
var pages = __webpack_require__(94031);
// EXTERNAL MODULE: ./build/github/connection/parse.js
var connection_parse = __webpack_require__(91196);
// EXTERNAL MODULE: ./build/github/people/account.js
var account = __webpack_require__(12775);
;// CONCATENATED MODULE: ./build/github/conversation/evidence.js

const query = `query evidence(
  $owner: String!, $name: String!, $number: Int!
  $wantComments: Boolean!, $afterComment: String, $wantEvents: Boolean!, $afterEvent: String
) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      author { ...actor }
      body lastEditedAt state
      labels(first: 100) { nodes { name } }
      comments(first: 100, after: $afterComment) @include(if: $wantComments) {
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId body createdAt lastEditedAt createdViaEmail isMinimized url
          reactionGroups { content viewerHasReacted }
          author { ...actor }
          editor { ...actor }
        }
      }
      timelineItems(first: 100, after: $afterEvent, itemTypes: [COMMENT_DELETED_EVENT, TRANSFERRED_EVENT])
        @include(if: $wantEvents) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on CommentDeletedEvent { createdAt actor { ...actor } deletedCommentAuthor { ...actor } }
        }
      }
    }
  }
}
${account .H_}`;
async function readEvidence(github, number) {
	const comments = [];
	const events = [];
	for (let cursors = { comment: '', event: '' };;) {
		const answer = await ask(github, number, cursors);
		if (answer === undefined)
			return undefined;
		comments.push(...answer.comments.items);
		events.push(...answer.events.items);
		cursors = { comment: answer.comments.next, event: answer.events.next };
		if (cursors.comment !== undefined || cursors.event !== undefined)
			continue;
		const deletions = events.filter((event) => event !== undefined);
		return { issue: answer.issue, comments, deletions, transfers: events.length - deletions.length };
	}
}
async function ask(github, number, { comment, event }) {
	const { owner, name } = github.repository;
	return github.graphql({
		purpose: `read issue #${number} and what was said there`,
		needs: 'issues: read',
		query,
		variables: {
			owner,
			name,
			number,
			wantComments: comment !== undefined,
			afterComment: comment || null,
			wantEvents: event !== undefined,
			afterEvent: event || null,
		},
		repeat: 'harmless',
		parse: (data) => parseAnswer((0,connection_parse .g1)((0,connection_parse .g1)(data, 'data')['repository'], 'repository')['issue']),
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
async function listAppComments(github, number) {
	const ask = (page) => github.rest({
		purpose: `list the comments of issue #${number}`,
		needs: 'issues: read',
		route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
		parameters: { issue_number: number, per_page: pages .T, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ items: (0,connection_parse .p_)(answer, 'comments', parseAppComment), more }),
	});
	return new Map(await (0,pages .n)(ask));
}
function parseAppComment(value, at) {
	const comment = (0,connection_parse .g1)(value, at);
	const app = (0,account .dp)(comment['performed_via_github_app'], `${at}.performed_via_github_app`);
	return [(0,connection_parse .nd)(comment['id'], `${at}.id`), app];
}
function parseAnswer(value) {
	const issue = (0,connection_parse .g1)(value, 'issue');
	return {
		issue: {
			author: (0,account .fp)(issue['author'], 'issue.author'),
			body: (0,connection_parse .Qq)(issue['body'], 'issue.body'),
			lastEditedAt: (0,connection_parse .hY)(issue['lastEditedAt'], 'issue.lastEditedAt'),
			state: (0,connection_parse .yL)(issue['state'], ['OPEN', 'CLOSED'], 'issue.state') === 'OPEN' ? 'open' : 'closed',
			labels: (0,connection_parse .u4)(issue['labels'])
				? (0,connection_parse .p_)(issue['labels']['nodes'], 'labels', (label, at) => (0,connection_parse .Qq)((0,connection_parse .g1)(label, at)['name'], at))
				: [],
		},
		comments: parsePart(issue['comments'], 'comments', parseComment),
		events: parsePart(issue['timelineItems'], 'timelineItems', parseEvent),
	};
}
function parsePart(value, at, parse) {
	if (value === undefined)
		return { items: [], next: undefined };
	const { nodes, pageInfo } = (0,connection_parse .g1)(value, at);
	const { hasNextPage, endCursor } = (0,connection_parse .g1)(pageInfo, `${at}.pageInfo`);
	return {
		items: (0,connection_parse .p_)(nodes, at, parse),
		next: (0,connection_parse .Jt)(hasNextPage, `${at}.hasNextPage`) ? (0,connection_parse .Qq)(endCursor, `${at}.endCursor`) : undefined,
	};
}
function parseComment(value, at) {
	const comment = (0,connection_parse .g1)(value, at);
	const editor = comment['editor'];
	return {
		id: parseId(comment['fullDatabaseId'], `${at}.fullDatabaseId`),
		author: (0,account .fp)(comment['author'], `${at}.author`),
		body: (0,connection_parse .Qq)(comment['body'], `${at}.body`),
		createdAt: (0,connection_parse .n$)(comment['createdAt'], `${at}.createdAt`),
		lastEditedAt: (0,connection_parse .hY)(comment['lastEditedAt'], `${at}.lastEditedAt`),
		editor: (0,connection_parse .u4)(editor) ? (0,account .fp)(editor, `${at}.editor`) : undefined,
		viaEmail: (0,connection_parse .Jt)(comment['createdViaEmail'], `${at}.createdViaEmail`),
		isMinimized: (0,connection_parse .Jt)(comment['isMinimized'], `${at}.isMinimized`),
		isDismissed: isDismissed(comment['reactionGroups'], `${at}.reactionGroups`),
		url: (0,connection_parse .Qq)(comment['url'], `${at}.url`),
	};
}
function isDismissed(value, at) {
	const groups = Array.isArray(value) ? (0,connection_parse .p_)(value, at, connection_parse .g1) : [];
	return groups.some(({ content, viewerHasReacted }) => content === 'THUMBS_DOWN' && viewerHasReacted === true);
}
function parseId(value, at) {
	const digits = (0,connection_parse .mR)(typeof value === 'number' ? String(value) : value, at);
	if (!/^\d{1,15}$/.test(digits))
		throw new connection_parse .IO(at, 'whole number');
	return Number(digits);
}
function parseEvent(value, at) {
	const event = (0,connection_parse .g1)(value, at);
	if (event['__typename'] !== 'CommentDeletedEvent')
		return undefined;
	return {
		by: (0,account .fp)(event['actor'], `${at}.actor`),
		author: (0,account .fp)(event['deletedCommentAuthor'], `${at}.deletedCommentAuthor`),
		at: (0,connection_parse .n$)(event['createdAt'], `${at}.createdAt`),
	};
}

// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/github/people/people.js
var people = __webpack_require__(43309);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/approval/hours/opening.js
var hours_opening = __webpack_require__(41950);
// EXTERNAL MODULE: ./build/approval/votes/command.js
var command = __webpack_require__(63949);
;// CONCATENATED MODULE: ./build/approval/votes/comments.js

function listCommands(evidence) {
	const byId = new Map();
	for (const comment of evidence.comments) {
		const known = byId.get(comment.id);
		byId.set(comment.id, known === undefined ? comment : merge(known, comment));
	}
	return [...byId.values()]
		.sort((one, other) => one.at - other.at || one.id - other.id)
		.flatMap((comment) => {
		const command = worstCommand([comment.body, ...comment.earlier]);
		return command === undefined ? [] : [{ comment, command }];
	});
}
const worstFirst = ['reject', 'override', 'approve', 'unclear'];
function worstCommand(bodies) {
	const commands = [...new Set(bodies)].sort().flatMap((body) => (0,command .R)(body) ?? []);
	return worstFirst.flatMap((kind) => commands.find((command) => command.kind === kind) ?? [])[0];
}
function merge(one, other) {
	return {
		...one,
		earlier: [...one.earlier, other.body, ...other.earlier],
		isEdited: one.isEdited || other.isEdited || one.body !== other.body,
		isMinimized: one.isMinimized || other.isMinimized,
		isByEmail: one.isByEmail || other.isByEmail,
		isDismissed: one.isDismissed && other.isDismissed,
		app: one.app === '' ? other.app : one.app,
		author: { ...one.author, isPerson: one.author.isPerson && other.author.isPerson },
	};
}
function listCandidates(evidence) {
	const written = listCommands(evidence)
		.filter(({ comment, command }) => comment.author.isPerson && command.kind !== 'unclear')
		.map(({ comment: { author, ...comment }, command }) => ({
		...author,
		rejects: command.kind === 'reject',
		isDismissed: comment.isDismissed,
	}));
	const deleted = evidence.deletions
		.filter(isForeign)
		.map(({ author, login }) => ({ id: author, login, rejects: true, isDismissed: false }));
	const byId = Map.groupBy([...written, ...deleted], ({ id }) => id);
	return [...byId].map(([id, own]) => ({
		id,
		login: own.find(({ login }) => login !== '')?.login ?? '',
		rejects: own.some(({ rejects }) => rejects),
		isDismissed: own.every(({ isDismissed }) => isDismissed),
	}));
}
function isForeign({ by, author }) {
	return by !== 0 && by !== author && author !== 0;
}

// EXTERNAL MODULE: ./build/approval/votes/people.js
var votes_people = __webpack_require__(31937);
// EXTERNAL MODULE: ./build/approval/votes/tally.js
var tally = __webpack_require__(25686);
// EXTERNAL MODULE: ./build/approval/case/subject.js
var subject = __webpack_require__(78687);
// EXTERNAL MODULE: ./build/approval/rules/values.js
var values = __webpack_require__(15638);
;// CONCATENATED MODULE: ./build/approval/votes/votes.js

function countVotes(facts, hours) {
	const judge = new Judge(facts, hours);
	const judged = (facts.evidence === undefined ? [] : listCommands(facts.evidence)).flatMap((spoken) => {
		const finding = judge.judge(spoken);
		return finding === undefined ? [] : [{ ...spoken, ...finding }];
	});
	const counted = judged.filter(({ why }) => why === 'counted');
	const byAuthor = Map.groupBy(counted.filter(isApproval), ({ comment }) => comment.author.id);
	const approvals = [...byAuthor].flatMap(([author, own]) => {
		const person = judge.personOf(author);
		const inputs = new Map(own.flatMap(({ command }) => [...command.inputs]));
		const comment = own.at(-1)?.comment.id ?? 0;
		return person === undefined ? [] : [{ person, comment, rules: judge.rulesOf(person), inputs }];
	});
	const standing = new Set(approvals.map(({ comment }) => comment));
	const firstWord = (kind) => counted.flatMap(({ comment, command }) => {
		const person = judge.personOf(comment.author.id);
		return command.kind === kind && person !== undefined
			? [{ person, comment: comment.id, reason: command.reason }]
			: [];
	})[0];
	return {
		verdicts: judged.map(({ comment, command, why, detail }) => ({
			comment: comment.id,
			author: comment.author.id,
			login: comment.author.login,
			command: command.kind,
			why: why === 'counted' && command.kind === 'approve' && !standing.has(comment.id) ? 'replaced' : why,
			detail,
		})),
		approvals,
		rejection: firstWord('reject'),
		override: firstWord('override'),
		unread: [
			...new Set(judged.filter(({ why }) => why === 'people-unread').map(({ comment }) => comment.author.login)),
		],
		areSuspected: judged.some(({ isSuspected = false }) => isSuspected),
	};
}
function isApproval(each) {
	return each.command.kind === 'approve';
}
class Judge {
	#facts;
	#hours;
	#people;
	#excluded;
	#suspects;
	#code;
	constructor(facts, hours) {
		this.#facts = facts;
		this.#hours = hours;
		this.#people = new Map(facts.people.map((person) => [person.id, person]));
		this.#excluded = (0,votes_people .$2)(facts.policy, facts.request.subject);
		this.#suspects = (0,votes_people .$2)(facts.policy, { ...facts.request.subject, ...facts.suspects });
		this.#code = (0,subject .S9)(facts.request.subject);
	}
	judge({ comment, command }) {
		if (command.kind === 'unclear') {
			return comment.author.isPerson ? { why: 'near-miss', detail: command.detail } : undefined;
		}
		const why = this.#faultOfWriting(comment, command) ?? this.#faultOfPerson(comment, command);
		if (why !== undefined)
			return { why, detail: '' };
		if (command.kind !== 'approve')
			return { why: 'counted', detail: '' };
		const detail = (0,values .F)(this.#facts.policy.inputs, command.inputs);
		if (detail !== undefined)
			return { why: 'bad-input', detail };
		const isSuspected = this.#suspects.has(comment.author.id);
		return { why: isSuspected ? 'excluded' : 'counted', detail: '', isSuspected };
	}
	#faultOfWriting(comment, command) {
		const { policy } = this.#facts;
		const { opensAt, closesAt } = this.#hours;
		if (!comment.author.isPerson)
			return 'not-a-person';
		if (opensAt === undefined || comment.at < opensAt)
			return 'too-early';
		if (comment.at >= closesAt)
			return 'too-late';
		if (this.#isAfterEnd(comment, command))
			return this.#hours.ended?.why;
		if (command.kind === 'reject')
			return undefined;
		if (comment.app !== '' && !policy.allowedApps.includes(comment.app))
			return 'app';
		if (comment.isByEmail && !policy.allowsEmail)
			return 'email';
		if (comment.isEdited)
			return 'edited';
		return comment.isMinimized ? 'minimized' : undefined;
	}
	#isAfterEnd({ at }, { kind }) {
		const { ended } = this.#hours;
		if (ended === undefined)
			return false;
		return at > ended.at || (at === ended.at && ended.why === 'after-use' && kind === 'reject');
	}
	#faultOfPerson(comment, command) {
		const { policy } = this.#facts;
		const person = this.personOf(comment.author.id);
		if (person === undefined)
			return 'people-unread';
		if (command.kind === 'override') {
			if (policy.override === undefined)
				return 'no-override';
			if (!(0,votes_people .U_)(policy, person))
				return 'not-eligible';
			return policy.override.needsReason && command.reason === '' ? 'reason-missing' : undefined;
		}
		const isEligible = this.rulesOf(person).length > 0;
		if (command.kind === 'reject')
			return (0,votes_people .h7)(policy, person) ? undefined : 'not-eligible';
		if (!isEligible)
			return 'not-eligible';
		if (this.#excluded.has(person.id))
			return 'excluded';
		if (command.kind !== 'approve' || command.code === this.#code)
			return undefined;
		if (command.code !== '')
			return 'wrong-code';
		return policy.needsCode ? 'code-missing' : undefined;
	}
	rulesOf(person) {
		return this.#facts.policy.require.flatMap(({ from }, index) => ((0,votes_people .FB)(from, person) ? [index] : []));
	}
	personOf(id) {
		return this.#people.get(id);
	}
}

// EXTERNAL MODULE: ./build/approval/decision/record.js
var record = __webpack_require__(63372);
// EXTERNAL MODULE: ./build/approval/decision/rivals.js
var rivals = __webpack_require__(65072);
;// CONCATENATED MODULE: ./build/approval/decision/reduce.js

function reduce(facts) {
	const { request, policy } = facts;
	const hours = {
		opensAt: (0,record .IS)(request),
		closesAt: Math.min(Date.parse(request.subject.expiresAt), request.createdAt + policy.expires),
		ended: endOf(facts),
	};
	const votes = countVotes(facts, hours);
	const count = (0,tally .w)(facts, votes);
	const opening = (0,hours_opening .m$)(policy, facts.now);
	const state = closedState(facts, votes, hours) ?? openState(facts, votes, count, { ...hours, opening });
	const closedAt = state.kind === 'consumed' ? usesElsewhere(facts).at(-1)?.at : (0,record .cn)(request)?.at;
	const { opensAt, closesAt } = hours;
	return {
		state,
		count,
		verdicts: votes.verdicts,
		opensAt,
		closesAt,
		closedAt,
		announcements: (0,record .OZ)(request),
		opening,
	};
}
function endOf(facts) {
	const used = facts.policy.retriesAfterFailure ? undefined : usesElsewhere(facts)[0];
	if (used !== undefined)
		return { at: used.at, why: 'after-use' };
	const latch = (0,record .cn)(facts.request);
	return latch && { at: latch.at, why: 'after-end' };
}
function closedState(facts, votes, { closesAt }) {
	const { request } = facts;
	if (!facts.bots.includes(request.creator))
		return voidState('foreign-record', '');
	const taken = usesElsewhere(facts).at(-1);
	if (taken !== undefined && !mayRetry(facts))
		return { kind: 'consumed', run: taken.run, attempt: taken.attempt };
	const latched = latchedState(facts);
	if (latched !== undefined)
		return latched;
	if (facts.mismatches.length > 0)
		return voidState('subject-mismatch', facts.mismatches.join(', '));
	if (request.subject.policyDigest !== facts.policyDigest)
		return voidState('policy-changed', '');
	const fault = (0,record .IS)(request) === undefined ? undefined : evidenceProblem(facts);
	if (fault !== undefined)
		return voidState(fault, '');
	if (votes.rejection !== undefined) {
		const { person, reason } = votes.rejection;
		return { kind: 'rejected', by: person.id, login: person.login, reason, isLatched: false };
	}
	const successor = (0,rivals .g)(facts);
	if (successor !== undefined)
		return { kind: 'superseded', by: successor, isLatched: false };
	return facts.now < closesAt ? undefined : { kind: 'expired', isLatched: false };
}
function openState(facts, votes, count, { opensAt, opening }) {
	if (opensAt === undefined)
		return { kind: 'unbound' };
	if (votes.unread.length > 0)
		return { kind: 'error', why: 'people-unread', detail: votes.unread.join(', ') };
	const isFull = count.rules.every(({ missing }) => missing === 0) && count.unowned.length === 0;
	const isComplete = isFull && count.missingInputs.length === 0 && count.conflicts.length === 0;
	const isOverridden = (!isComplete || !opening.isOpen) && count.override !== undefined;
	if (!isComplete && !isOverridden)
		return votes.areSuspected ? voidState('subject-mismatch', 'authors') : { kind: 'waiting' };
	const isTaken = isTakenHere(facts);
	if (!opening.isOpen && !isOverridden && !isTaken)
		return { kind: 'shut', why: opening.why };
	const attempt = (0,record .nC)(facts.request);
	if (attempt > 0 && !isTaken)
		return { kind: 'resuming', isOverridden, attempt };
	return { kind: 'satisfied', isOverridden, isTaken };
}
function voidState(why, detail) {
	return { kind: 'void', why, detail, isLatched: false };
}
function latchedState({ request, people }) {
	const latch = (0,record .cn)(request);
	if (latch === undefined)
		return undefined;
	const { phase, by, why } = latch;
	if (phase === 'expired')
		return { kind: 'expired', isLatched: true };
	if (phase === 'superseded')
		return { kind: 'superseded', by, isLatched: true };
	if (phase === 'void')
		return { kind: 'void', why: 'latched', detail: why, isLatched: true };
	const login = people.find(({ id }) => id === by)?.login ?? '';
	return { kind: 'rejected', by, login, reason: '', isLatched: true };
}
function evidenceProblem(facts) {
	const { evidence, request, bots } = facts;
	if (evidence === undefined)
		return 'issue-gone';
	if (!bots.includes(evidence.author) || evidence.deployment !== request.id)
		return 'issue-foreign';
	if (evidence.isTransferred)
		return 'issue-transferred';
	if (!evidence.editors.every((editor) => bots.includes(editor)))
		return 'issue-edited';
	if (!evidence.isAsFiled)
		return 'issue-differs';
	return evidence.deletions.some((deletion) => isTampering(deletion, facts)) ? 'comment-deleted' : undefined;
}
function isTampering(deletion, { people, policy }) {
	if (!isForeign(deletion))
		return false;
	const author = people.find(({ id }) => id === deletion.author);
	return author === undefined || (0,votes_people .h7)(policy, author);
}
function isTakenHere({ request, here }) {
	return (0,record .V)(request).some(({ run, attempt }) => run === here?.run && attempt === here.attempt);
}
function usesElsewhere({ request, here }) {
	return (0,record .V)(request).filter(({ run, attempt }) => run !== here?.run || attempt !== here.attempt);
}
const failed = new Set(['failure', 'cancelled', 'timed_out']);
function mayRetry(facts) {
	const { request, policy, here, conclusions } = facts;
	if (!policy.retriesAfterFailure || here === undefined || (0,record .p4)(request))
		return false;
	const hasFailed = (attempt) => failed.has(conclusions.get(attempt));
	return usesElsewhere(facts).every(({ run, attempt }) => run === here.run && attempt < here.attempt && hasFailed(attempt));
}

;// CONCATENATED MODULE: ./build/approval/votes/witness.js

function withWitness(evidence, witness) {
	if (witness === undefined || (0,command .R)(witness.body) === undefined || witness.author.id === 0)
		return evidence;
	const { action, comment, body, at, author, sender } = witness;
	if (action === 'deleted' && sender.id !== author.id)
		return {
			...evidence,
			deletions: [...evidence.deletions, { by: sender.id || -1, author: author.id, login: author.login }],
		};
	const isGone = action === 'created' && evidence.comments.every(({ id }) => id !== comment);
	if (!isGone || (0,command .R)(body)?.kind !== 'reject')
		return evidence;
	const gone = {
		id: comment,
		at,
		author: { id: author.id, login: author.login, isPerson: author.type === 'User' },
		body,
		isEdited: false,
		earlier: [],
		isMinimized: false,
		isByEmail: false,
		isDismissed: false,
		app: '',
	};
	return { ...evidence, comments: [...evidence.comments, gone] };
}

// EXTERNAL MODULE: ./build/github/operations/runs.js
var operations_runs = __webpack_require__(90691);
// EXTERNAL MODULE: ./build/approval/request/record.js
var request_record = __webpack_require__(29767);
;// CONCATENATED MODULE: ./build/approval/request/forms.js

async function readForms(github, form, issue, since) {
	if (form.branch === '')
		return [];
	const runs = await (0,operations_runs .KJ)(github, { ...form, since });
	return runs.filter((run) => isOf(run, form)).flatMap((run) => commentOf(run, issue) ?? []);
}
function isOf({ event, branch, workflowPath }, form) {
	return (event === 'workflow_dispatch' && branch === form.branch && workflowPath === `.github/workflows/${form.workflow}`);
}
function commentOf({ id, title, createdAt, attempt, actor, triggeringActor }, issue) {
	const [, number, body] = /^#(\d{1,12}) (\/.*)$/.exec(title) ?? [];
	if (body === undefined || Number(number) !== issue)
		return undefined;
	return {
		id: -id,
		at: createdAt.getTime(),
		author: { id: actor.id, login: actor.login, isPerson: (0,request_record .KA)(actor) },
		body,
		isEdited: attempt !== 1 || actor.id !== triggeringActor.id,
		earlier: [],
		isMinimized: false,
		isByEmail: false,
		isDismissed: false,
		app: '',
	};
}

// EXTERNAL MODULE: ./build/approval/request/marks.js
var marks = __webpack_require__(16918);
// EXTERNAL MODULE: ./build/approval/request/people.js
var request_people = __webpack_require__(45277);
;// CONCATENATED MODULE: ./build/approval/request/situation.js

const looks = 3;
async function readSituation(github, filed, known) {
	const { policy, conclusions, form, timelines, isAsFiled, witness, ...rest } = known;
	const { id } = filed.deployment;
	const seen = timelines.find(({ record }) => record.deployment.id === id)?.record.statuses;
	const before = seen ?? (await (0,deployments .vM)(github, id));
	const url = (0,request_record .Wo)(before);
	const { owner, name } = github.repository;
	const issue = (0,request_record .Pp)(url, `${owner}/${name}`);
	const { thread, evidence: said } = await readThread(github, filed, { url, issue, isAsFiled });
	const forms = form && said && (await readForms(github, form, issue, filed.deployment.createdAt));
	const evidence = said && withWitness({ ...said, comments: [...said.comments, ...(forms ?? [])] }, witness);
	const spoke = await (0,request_people .ky)(github, evidence === undefined ? [] : listCandidates(evidence), policy);
	const bots = [await botOf(github, filed)];
	const statuses = issue === 0 && seen === undefined ? before : await (0,deployments .vM)(github, id);
	if ((0,request_record .Wo)(statuses) !== url)
		return readSituation(github, filed, { ...known, timelines: [] });
	const request = (0,request_record .fo)(filed, statuses);
	const isTaken = request.statuses.some(({ phase }) => phase === 'consumed');
	const facts = {
		...rest,
		request,
		policy,
		evidence,
		...spoke,
		bots,
		conclusions: isTaken ? await conclusions() : new Map(),
	};
	return { filed, statuses, url, issue, thread, facts, assessment: reduce(facts) };
}
async function readThread(github, { deployment }, { url, issue, isAsFiled }) {
	for (let look = 1; look <= looks && issue !== 0; look++) {
		const thread = await readEvidence(github, issue);
		if (thread === undefined)
			break;
		const apps = thread.comments.length === 0 ? new Map() : await listAppComments(github, issue);
		if (thread.comments.every(({ id }) => apps.has(id))) {
			const { body } = thread.issue;
			return { thread, evidence: (0,request_record .X1)(url, (0,marks .YY)(body), thread, apps, isAsFiled(body)) };
		}
		if (look === looks)
			throw new user_error .y('github-unavailable', `GitHub's two lists of the comments on ${url} differed ${looks} times in a row (deployment ${deployment.id}). Run this job again.`);
	}
	return { thread: undefined, evidence: undefined };
}
async function botOf(github, { deployment }) {
	return deployment.creator.type === 'Bot' ? deployment.creator.id : await (0,people .n)(github);
}

}),

97536:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D5: () => ( ownComments),
c_: () => ( tableOf),
l0: () => ( freshTable),
qK: () => ( tableText)
});
var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45493);
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75800);
var _markdown_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87968);
var _hours_opening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41950);
var _votes_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25686);
var _acknowledged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4986);
var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16918);
var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18525);
var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78577);

function tableOf({ thread, facts }) {
	const found = thread?.comments.find(({ author, body }) => facts.bots.includes(author.id) && (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .LV)(body, _marks_js__WEBPACK_IMPORTED_MODULE_4__ .xG));
	return found === undefined ? { id: 0, body: '' } : { id: found.id, body: found.body };
}
function ownComments({ thread, facts }) {
	return (thread?.comments ?? []).filter(({ author }) => facts.bots.includes(author.id)).map(({ body }) => body);
}
const listed = 20;
function tableText(content) {
	const { stated, starts, state, count: votes, verdicts, policy, acknowledged } = content;
	const notes = [state.kind === 'waiting' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .Fn)(votes.unreadTeams, policy) : '', content.note];
	const rows = votes.rules.map(({ from, count, missing }, index) => {
		const names = votes.approvers.filter(({ rule }) => rule === index).map(({ login }) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .kq)(login));
		const isMet = missing === 0 && (from.kind !== 'codeowners' || votes.unowned.length === 0);
		return [isMet ? '✅' : '⏳', (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .kq)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .vG)(count, from)), names.join(', ')];
	});
	const missing = state.kind === 'waiting' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .UV)(votes) : '';
	const given = [...votes.inputs].map(([name, value]) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(name)} = ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(value)}`).join(', ');
	return [
		stated === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__ .UH)(stated),
		`**${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(content.headline ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .Jw)(state, starts))}**${missing === '' ? '' : ` Still needed: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(missing)}.`}`,
		(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_8__ .Q)(['', 'needed', 'approved by'], rows).trimEnd(),
		state.kind === 'waiting' || state.kind === 'shut' ? openingText(content) : '',
		given === '' ? '' : `Given: ${given}.`,
		spareWords(votes, policy),
		faultsText(verdicts),
		...notes.map((note) => (note === '' ? '' : `> [!WARNING]\n> ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(note, 2_000)}`)),
		(0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_3__ .Y)(acknowledged),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}
function openingText({ opening, closesAt, policy }) {
	const now = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .e_)(opening, closesAt, policy);
	const always = policy.hours.length === 0 ? '' : `Its hours: ${(0,_hours_opening_js__WEBPACK_IMPORTED_MODULE_1__ .BG)(policy)}.`;
	return [now === '' ? '' : `⏰ ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(now)}`, (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(always)].filter((part) => part !== '').join(' ');
}
function freshTable(policy, stated, { now, closesAt, unreadTeams, }) {
	const none = {
		verdicts: [],
		approvals: [],
		rejection: undefined,
		override: undefined,
		unread: [],
		areSuspected: false,
	};
	const votes = (0,_votes_tally_js__WEBPACK_IMPORTED_MODULE_2__ .w)({ policy, unreadTeams }, none);
	return tableText({
		stated,
		starts: '',
		state: { kind: 'waiting' },
		count: votes,
		verdicts: [],
		policy,
		opening: (0,_hours_opening_js__WEBPACK_IMPORTED_MODULE_1__ .m$)(policy, now),
		closesAt,
		acknowledged: new Map(),
		note: '',
	});
}
function spareWords({ approvers }, { require }) {
	const spare = approvers.filter(({ rule }) => rule === undefined || require[rule] === undefined);
	return spare.length === 0 ? '' : `Also approved by ${spare.map(({ login }) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(login)).join(', ')}.`;
}
function faultsText(verdicts) {
	const faults = verdicts.filter(({ why }) => why !== 'counted' && why !== 'replaced');
	if (faults.length === 0)
		return '';
	const lines = faults.slice(-listed).map((verdict) => {
		const command = verdict.command === 'unclear' ? 'a comment' : `\`/${verdict.command}\``;
		return `- ${command} of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_7__ .EH)(verdict.login)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__ .XZ)(verdict)}.`;
	});
	const rest = faults.length > listed ? `- … and ${faults.length - listed} earlier ones.\n` : '';
	return `Did not count:\n\n${rest}${lines.join('\n')}`;
}

}),

18525:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Pv: () => ( statedFacts),
UH: () => ( statedLine),
al: () => ( issueTitle),
ur: () => ( statesFacts),
v4: () => ( issueText),
wd: () => ( factsTable),
xk: () => ( isIssueOf),
y6: () => ( issueBody)
});
var _markdown_address_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17436);
var _markdown_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72372);
var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45493);
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75800);
var _markdown_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87968);
var _case_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78687);
var _rules_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15638);
var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16918);
var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78577);

function statedFacts({ subject, payload: { version, previous } }, home) {
	return { subject, version, base: previous, home };
}
const summaryLength = 40_000;
const listedCommits = 50;
function issueTitle({ subject, version }) {
	return `Approve ${subject.environment}: ${version === '' ? '' : `${version}, `}${subject.sha.slice(0, 7)}`;
}
function issueText(content) {
	const own = (0,_markdown_bound_js__WEBPACK_IMPORTED_MODULE_0__ .o)(content.summary, summaryLength, 'characters', '\n\n*Cut here.*\n').text;
	return join([ownText(content), own === '' ? '' : `${summaryHeading}${own}`]);
}
function issueBody(deployment, text) {
	return `${(0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_1__ .gJ)((0,_marks_js__WEBPACK_IMPORTED_MODULE_4__ .Q_)(deployment))}\n${text}`;
}
function isIssueOf(body, deployment, content, knowsSummary) {
	const [found, whole] = [body, issueBody(deployment, issueText(content))].map(comparable);
	if (knowsSummary)
		return found === whole;
	const own = comparable(issueBody(deployment, ownText(content)));
	return found === own || found?.startsWith(`${own}\n\n${summaryHeading}`) === true;
}
function statesFacts(body, deployment, facts) {
	return comparable(body).startsWith(`${comparable(issueBody(deployment, factsTable(facts)))}\n\n`);
}
function comparable(text) {
	return text
		.replaceAll('\r\n', '\n')
		.replace(/ \(@[\w/.-]+(?:, @[\w/.-]+)*\)/g, '')
		.trimEnd();
}
const summaryHeading = '### From the workflow\n\n';
function ownText(content) {
	const { policy, range } = content;
	return join([
		factsTable({ ...content, base: range.base }),
		rejectionText(content),
		`### Who has to approve\n\n${policy.require.map(({ count, from }) => `- ${count} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__ .N8)(from)}`).join('\n')}`,
		`All of them different people.${exclusionWords(policy)}`,
		`### What to type\n\n${typingText(content)}`,
		valuesText(policy),
		changesText(content),
	]);
}
function rejectionText({ after, subject, home }) {
	if (after === undefined)
		return '';
	const { issue, comment, sha } = after;
	const request = `${home}/issues/${issue}`;
	const what = sha === subject.sha ? 'this commit' : `[\`${sha.slice(0, 7)}\`](${home}/commit/${sha})`;
	const where = comment === 0 ? '' : ` ([the rejection](${request}#issuecomment-${comment}))`;
	return `**[Request ${issue}](${request}) for ${what} was rejected${where}, and nothing was deployed since.**`;
}
function factsTable({ subject, version, base, home }) {
	const commit = (sha) => `[\`${sha.slice(0, 7)}\`](${home}/commit/${sha})`;
	const before = base && join([(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(base.version), commit(base.sha)], ', ');
	const run = `[run ${subject.runId}](${home}/actions/runs/${subject.runId})`;
	const rows = [
		['environment', (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(subject.environment)],
		['service', (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(subject.service)],
		['version', (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(version)],
		['commit', `${commit(subject.sha)} of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(subject.ref.replace(/^refs\/(heads|tags)\//, ''))}`],
		['runs now', before ?? 'nothing that is known'],
		['artifact', subject.digest === '' ? '' : (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(subject.digest)],
		['asked by', `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(subject.actorLogin)}, ${run}, gate ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)(subject.gate)}`],
		['until', timeWords(Date.parse(subject.expiresAt))],
		['code', `\`${(0,_case_subject_js__WEBPACK_IMPORTED_MODULE_2__ .S9)(subject)}\``],
	];
	return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__ .Q)(['what', ''], rows.filter(([, value]) => value !== ''));
}
function statedLine({ subject, version, home }) {
	const { environment, service, sha, ref } = subject;
	const parts = [
		`**${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .EH)(environment)}**`,
		service === '' ? '' : `service ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .EH)(service)}`,
		version === '' ? '' : `version ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .EH)(version)}`,
		`commit [\`${sha.slice(0, 7)}\`](${home}/commit/${sha}) of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .EH)(ref.replace(/^refs\/(heads|tags)\//, ''))}`,
		`code \`${(0,_case_subject_js__WEBPACK_IMPORTED_MODULE_2__ .S9)(subject)}\``,
	];
	return `${join(parts, ', ')}.`;
}
function timeWords(at) {
	return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function exclusionWords({ exclude }) {
	const words = {
		actor: 'who started the run',
		'triggering-actor': 'who started it again',
		'commit-authors': 'the authors of the commits',
		'pull-request-author': 'who opened the pull requests',
	};
	return exclude.length === 0
		? ''
		: ` Approvals by these people do not count: ${exclude.map((each) => words[each]).join(', ')}.`;
}
function typingText({ subject, policy, form, home }) {
	return join([
		`A comment that begins with exactly this line approves:\n\n\`\`\`text\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__ ._G)(policy, (0,_case_subject_js__WEBPACK_IMPORTED_MODULE_2__ .S9)(subject))}\n\`\`\``,
		form === ''
			? ''
			: `Or fill in [the form](${home}/actions/workflows/${(0,_markdown_address_js__WEBPACK_IMPORTED_MODULE_8__ .Y)(form)}) (*Run workflow*), with the number of this issue; for those who may write to the repository.`,
		'`/reject` with a reason rejects, for good.',
		policy.override === undefined
			? ''
			: `\`/override\` with a reason opens the gate without the approvals; for ${policy.override.from.map(_words_js__WEBPACK_IMPORTED_MODULE_5__ .N8).join(' who are also ')}.`,
		'A comment that is edited does not count: write another one. Changing this text, or changing or deleting a comment of somebody else, makes the request void.',
	]);
}
function valuesText({ inputs }) {
	if (inputs.length === 0)
		return '';
	const rows = inputs.map((rule) => [
		`\`${rule.name}\``,
		(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .kq)((0,_rules_values_js__WEBPACK_IMPORTED_MODULE_3__ .h)(rule)),
		rule.isRequired ? 'yes' : 'no',
	]);
	return `### What is asked with it\n\n${(0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_7__ .Q)(['value', 'takes', 'needed'], rows)}`;
}
function changesText({ range, subject, home }) {
	const { base, doubted, commits, further, isBackwards, authors } = range;
	const strangers = authors.unknown + further;
	const warning = strangers === 0 ? '' : `**Of ${strangers} authors GitHub knows no account, so they cannot be kept from approving.**`;
	const newest = commits.slice(-listedCommits).toReversed();
	const rest = commits.length + further - newest.length;
	const since = base && `[${commits.length + further} commits](${home}/compare/${base.since}...${subject.sha}) since what runs now.`;
	return join([
		`### What would change\n\n${since ?? `What runs now is not known. These are the newest ${commits.length} commits.`}${isBackwards ? ' **Commits that run now would be taken back.**' : ''}`,
		doubted === undefined ? '' : doubtWords(doubted),
		newest
			.map(({ sha, message }) => `- [\`${sha.slice(0, 7)}\`](${home}/commit/${sha}) ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_6__ .EH)(message)}`)
			.join('\n'),
		rest > 0 ? `… and ${rest} older ones.` : '',
		warning,
	]);
}
function doubtWords({ id, why }) {
	const rest = 'So the newest 100 commits count as well.';
	if (why === 'hidden')
		return `**Deployment ${id} is newer. A record says that it is over, and GitHub does not confirm it. ${rest}**`;
	const words = {
		'no-run': 'there is no run of which it is',
		'run-failed': 'its run did not end in success',
		'run-works': 'its run had not ended',
		'other-workflow': 'its run is of another workflow',
		'other-ref': 'its run is of a ref that is neither the default branch nor protected',
		'job-skipped': 'the job that deploys did not succeed in its run',
		'job-missing': 'its run has no job of the name of the one that deploys',
		tag: 'there is a tag that is named as the branch of its run, and GitHub does not say of which of them the run is',
		outdated: 'its run had ended before another deployment began',
	};
	return `**Deployment ${id} says that it runs, and GitHub does not confirm it: ${words[why]}. ${rest}**`;
}
function join(parts, between = '\n\n') {
	return parts
		.map((part) => part.trimEnd())
		.filter((part) => part !== '')
		.join(between);
}

}),

78577:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Fn: () => ( describeUnread),
Jw: () => ( describeState),
N8: () => ( mentionFrom),
Ov: () => ( nameFrom),
UV: () => ( describeMissing),
XZ: () => ( describeVerdict),
_G: () => ( approvalLine),
eV: () => ( describeRetry),
e_: () => ( describeOpening),
n7: () => ( exhaustedWords),
vG: () => ( describeCount)
});
var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45493);
var _decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);
var _hours_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85536);

function mentionFrom(from) {
	switch (from.kind) {
		case 'role':
			return `those with the role \`${from.role}\`${from.role === 'admin' ? '' : ' or a higher one'}`;
		case 'team':
			return `@${from.team}`;
		case 'group':
			return `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ .EH)(from.name)} (${from.members.map(({ login }) => `@${login}`).join(', ')})`;
		case 'users':
			return from.members.map(({ login }) => `@${login}`).join(', ');
		case 'codeowners':
			return `the owners of the files that change, and one of each file among them${ownersOf(from.areas ?? [])}`;
	}
}
const mostOwners = 20;
function ownersOf(areas) {
	const named = areas.flatMap(({ owners }) => owners).filter((owner) => !owner.includes('@'));
	const owners = [...new Set(named)].slice(0, mostOwners);
	return owners.length === 0 ? '' : ` (${owners.map((owner) => `@${owner}`).join(', ')})`;
}
function nameFrom(from) {
	switch (from.kind) {
		case 'role':
			return `role ${from.role}`;
		case 'team':
			return `team ${from.team}`;
		case 'group':
			return `group ${from.name}`;
		case 'users':
			return from.members.map(({ login }) => login).join(', ');
		case 'codeowners':
			return 'the code owners';
	}
}
function describeCount(count, from) {
	return `${count} ${from.kind === 'role' ? 'with' : 'of'} ${nameFrom(from)}`;
}
const mostFiles = 5;
function describeMissing({ rules, unowned, unreadTeams, missingInputs, conflicts }) {
	const unread = new Set(unreadTeams.map((team) => team.toLowerCase()));
	const named = (owner) => (unread.has(owner.toLowerCase()) ? `${owner} (cannot be read)` : owner);
	const people = rules.flatMap(({ from, missing }) => (missing > 0 ? [describeCount(missing, from)] : []));
	const files = unowned.map(({ file, owners }) => `an owner of ${file} (${owners.map(named).join(' or ')})`);
	const shown = files.length > mostFiles
		? [...files.slice(0, mostFiles), `owners of ${files.length - mostFiles} more file(s)`]
		: files;
	const values = missingInputs.map((name) => `a value for ${name}`);
	const contrary = conflicts.map((name) => `the same value for ${name} from all approvers`);
	return [...people, ...shown, ...values, ...contrary].join(', ');
}
function describeUnread(teams, { override }) {
	if (teams.length === 0)
		return '';
	const names = `${teams.slice(0, mostOwners).join(', ')}${teams.length > mostOwners ? ` and ${teams.length - mostOwners} more` : ''}`;
	const without = override === undefined ? '' : '; in an emergency `/override`';
	return `The members of these teams in CODEOWNERS do not count, because the token cannot read the teams or they were deleted: ${names}. Set the input \`token\` of the gate and of the receiver to a token that can read teams (\`GITHUB_TOKEN\` cannot), or name people or another team there${without}.`;
}
function approvalLine(policy, code) {
	const names = new Set(policy.inputs.filter(({ isRequired }) => isRequired).map(({ name }) => name));
	const values = [...names].map((name) => ` ${name}=…`);
	return `/approve${policy.needsCode ? ` ${code}` : ''}${values.join('')}`;
}
const verdicts = {
	counted: 'counts',
	'near-miss': 'is not a command',
	'not-a-person': 'was not written by a person',
	app: 'was written through an app',
	email: 'was sent by e-mail: write it on GitHub',
	edited: 'was edited: write a new comment instead',
	minimized: 'is hidden',
	'too-early': 'was written before the request was complete',
	'too-late': 'was written after the request had expired',
	'after-use': 'came after the approval was used and had no effect',
	'after-end': 'came after the request was over',
	excluded: 'is by somebody who took part in the change',
	'not-eligible': 'is by somebody who is not named in any rule',
	'code-missing': 'has no request code',
	'wrong-code': 'has the code of another request',
	'bad-input': 'has a value that is not allowed',
	'reason-missing': 'has no reason',
	'no-override': 'asks for an override, which the policy of this gate does not allow',
	replaced: 'was replaced by a later one from the same person',
	'people-unread': 'could not be checked: GitHub did not say which permissions its author has',
};
function describeVerdict({ why, detail, comment }) {
	if (why === 'edited' && comment < 0)
		return 'is from a form that was run again: fill in a new one instead';
	return detail === '' ? verdicts[why] : `${verdicts[why]}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_2__ .EH)(detail)}`;
}
const voids = {
	'foreign-record': 'its record was not written by this gate',
	'subject-mismatch': 'its record is not about this run',
	'policy-changed': 'the policy changed after it was filed, so people would approve under other rules',
	'issue-gone': 'its issue no longer exists',
	'issue-foreign': 'its issue was not written by this gate',
	'issue-edited': 'the text of its issue was edited',
	'issue-differs': 'the text of its issue is not what the gate writes for it',
	'issue-transferred': 'its issue came from another repository',
	'comment-deleted': "somebody deleted or changed another person's comment",
	latched: 'its record is marked as void',
};
function describeState(state, starts = '') {
	const then = starts === '' ? 'the job is being run again' : `${starts} is being started`;
	switch (state.kind) {
		case 'unbound':
			return 'The request is being filed.';
		case 'waiting':
			return 'Waiting for approval.';
		case 'shut':
			return 'Approved; the gate is not open yet.';
		case 'satisfied':
		case 'resuming':
			return `${state.isOverridden ? 'Overridden' : 'Approved'}; ${then}.`;
		case 'consumed':
			return `Used: attempt ${state.attempt} of run ${state.run} continued.`;
		case 'rejected': {
			const by = state.login === '' ? '' : ` by ${state.login}`;
			return `Rejected${by}${state.reason === '' ? '' : `: ${state.reason}`}. Run the job again for a new request.`;
		}
		case 'expired':
			return 'Expired. Run the job again for a new request.';
		case 'superseded':
			return 'Superseded: a newer request or deployment took its place.';
		case 'void':
			return `Void: ${voids[state.why]}${state.detail === '' ? '' : ` (${state.detail})`}. Run the job again for a new request.`;
		case 'error':
			return `GitHub did not say which permissions ${state.detail} has, so nothing is decided yet.`;
	}
}
function describeRetry({ state, count, opening, closesAt }, policy) {
	const missing = state.kind === 'waiting' ? describeMissing(count) : '';
	const shut = describeOpening(opening, closesAt, policy).replace(' Approvals are collected until then.', '');
	const parts = [
		missing === '' ? '' : `Still needed: ${missing}.`,
		shut,
		'A failed deployment is not started again automatically: if it fails, run the job again yourself.',
	];
	return parts.filter((part) => part !== '').join(' ');
}
function describeOpening(opening, closesAt, policy) {
	if (opening.isOpen)
		return '';
	const { why, reason, opensAt, zones } = opening;
	const because = why === 'frozen' ? `frozen${reason === '' ? '' : `: ${reason}`}` : 'outside its hours';
	const without = policy.override === undefined ? '' : ', or open it with `/override`';
	if (opensAt === undefined)
		return `The gate is shut (${because}), and its hours keep it shut for at least a year.`;
	const when = `The gate is shut (${because}) and opens on ${(0,_hours_clock_js__WEBPACK_IMPORTED_MODULE_1__ .D9)(zones, opensAt)}.`;
	return opensAt < closesAt
		? `${when} Approvals are collected until then.`
		: `${when} This request expires before that, on ${(0,_hours_clock_js__WEBPACK_IMPORTED_MODULE_1__ .K9)(closesAt)}: ask again later${without}.`;
}
function exhaustedWords({ resume, deployment }) {
	if (resume.kind !== 'dispatch')
		return '';
	return `${resume.workflow} was started ${_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ .ki} times but never reached its gate, so it is not started again. Check its runs, then run it by hand on the default branch with \`deployment-id\` ${deployment.id}; its gate checks the approval.`;
}

}),

16167:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
DN: () => ( closingMark),
Lx: () => ( writeMark),
S_: () => ( showTable),
TS: () => ( rejectionIn),
wS: () => ( closeIssue)
});
var _github_conversation_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50772);
var _github_conversation_issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20850);
var _github_operations_deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39485);
var _ledger_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55251);
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75800);
var _marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16918);
var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97536);

async function writeMark(github, deployment, mark, logUrl) {
	const draft = { state: (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_3__ .L4)(mark.phase), description: (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_3__ .ry)(mark) };
	return (0,_github_operations_deployments_js__WEBPACK_IMPORTED_MODULE_2__ .JB)(github, deployment, logUrl === undefined ? draft : { ...draft, logUrl });
}
function closingMark(closing, assessment) {
	const { phase } = closing;
	if (phase === 'expired')
		return { phase, fields: {} };
	if (phase === 'void')
		return { phase, fields: { why: closing.why } };
	const comment = phase === 'rejected' ? rejectionIn(assessment) : 0;
	return {
		phase,
		fields: { by: closing.by === 0 ? '' : String(closing.by), comment: comment > 0 ? String(comment) : '' },
	};
}
function rejectionIn({ state, verdicts }) {
	if (state.kind !== 'rejected')
		return 0;
	const found = verdicts.find(({ command, why, author }) => command === 'reject' && why === 'counted' && author === state.by);
	return found?.comment ?? 0;
}
async function showTable(github, situation, text) {
	const body = `${(0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_4__ .gJ)(_marks_js__WEBPACK_IMPORTED_MODULE_5__ .xG)}\n${text}`;
	const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_6__ .c_)(situation);
	if (situation.thread === undefined || table.body === body)
		return;
	if (table.id === 0)
		await (0,_github_conversation_comments_js__WEBPACK_IMPORTED_MODULE_0__.createComment)(github, situation.issue, _marks_js__WEBPACK_IMPORTED_MODULE_5__ .xG, body, 'issue');
	else
		await (0,_github_conversation_comments_js__WEBPACK_IMPORTED_MODULE_0__.updateComment)(github, table, body, 'issue');
}
async function closeIssue(github, { issue, thread }, stateReason) {
	if (thread?.issue.state === 'open')
		await (0,_github_conversation_issues_js__WEBPACK_IMPORTED_MODULE_1__ .tt)(github, issue, { state: 'closed', stateReason });
}

}),

25359:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
B2: () => ( settleGate),
kL: () => ( tighten),
sl: () => ( hasEnvironment),
zA: () => ( ineffectiveKeys)
});
var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);

const hour = 3_600_000;
const defaults = {
	exclude: ['actor', 'triggering-actor'],
	expires: 72 * hour,
	inputs: [],
	override: undefined,
	onNewRequest: 'supersede',
	needsCode: false,
	allowsEmail: false,
	allowedApps: [],
	retriesAfterFailure: false,
	environments: undefined,
	keptEnvironments: [],
	branches: [],
	refusesUnknownAuthors: false,
	idle: [],
	hours: [],
	freeze: [],
	notify: undefined,
};
function settleGate(id, own, kept) {
	const gate = { ...defaults, id, require: [], keptEnvironments: kept };
	for (const key of listKeys(stricter))
		takeKey(gate, key, own);
	return gate;
}
function tighten(inherited, own) {
	const gate = { ...inherited };
	for (const key of listKeys(stricter))
		tightenKey(gate, key, own);
	return gate;
}
function ineffectiveKeys(inherited, own) {
	const result = tighten(inherited, own);
	const text = (value) => JSON.stringify(value ?? null);
	return listKeys(stricter).filter((key) => own[key] !== undefined && text(result[key]) === text(inherited[key]) && text(own[key]) !== text(inherited[key]));
}
function tightenKey(gate, key, own) {
	const mine = own[key];
	if (mine !== undefined)
		gate[key] = stricter[key](gate[key], mine);
}
function takeKey(gate, key, own) {
	const mine = own[key];
	if (mine !== undefined)
		gate[key] = mine;
}
const stricter = {
	require: strictestRules,
	exclude: (inherited, own) => union(inherited, own),
	expires: Math.min,
	inputs: (inherited, own) => [...inherited, ...own],
	override: bothOverrides,
	onNewRequest: (inherited) => inherited,
	needsCode: either,
	allowsEmail: both,
	allowedApps: (inherited, own) => inherited.filter((app) => own.includes(app)),
	retriesAfterFailure: both,
	environments: (inherited, own) => inherited?.filter((name) => hasEnvironment(own, name)) ?? own,
	branches: (inherited, own) => [...inherited, ...own],
	refusesUnknownAuthors: either,
	hours: (inherited, own) => [...inherited, ...own],
	freeze: (inherited, own) => [...inherited, ...own],
	notify: (inherited, own) => (inherited === undefined ? own : bothNotified(inherited, own)),
};
function bothNotified(inherited, own) {
	return { on: union(inherited.on, own.on), beforeExpiry: Math.max(inherited.beforeExpiry, own.beforeExpiry) };
}
function either(one, other) {
	return one || other;
}
function both(one, other) {
	return one && other;
}
function union(one, other) {
	return [...new Set([...one, ...other])];
}
function hasEnvironment(list, name) {
	return list.some((each) => each.toLowerCase() === name.toLowerCase());
}
function strictestRules(inherited, own) {
	const asked = (rules, from) => rules.filter((rule) => isSame(rule.from, from)).reduce((sum, { count }) => sum + count, 0);
	const added = own.filter(({ from }, index) => own.findIndex((other) => isSame(other.from, from)) === index);
	const more = added.map(({ from }) => ({ from, count: asked(own, from) - asked(inherited, from) }));
	return [...inherited, ...more.filter(({ count }) => count > 0)];
}
function isSame(one, other) {
	const text = (from) => `${(0,_policy_js__WEBPACK_IMPORTED_MODULE_0__ .H9)(from)} ${JSON.stringify('members' in from ? from.members : [])}`;
	return text(one) === text(other);
}
function bothOverrides(inherited, own) {
	if (inherited === undefined)
		return undefined;
	const needsReason = inherited.needsReason || own.needsReason;
	return { from: [...inherited.from, ...own.from], needsReason };
}
function listKeys(table) {
	const isKey = (name) => name in table;
	return Object.keys(table).filter(isKey);
}

}),

84196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
E: () => ( parsePattern),
M: () => ( matchesPattern)
});
const longestPattern = 200;
const mostSteps = 4_000;
const mostRepeats = 200;
function parsePattern(text) {
	if (text.length > longestPattern)
		return `is longer than ${longestPattern} characters`;
	try {
		const reader = new PatternReader(text);
		const tree = reader.readAll();
		const states = [{ kind: 'end' }];
		const start = build(tree, 0, states);
		return { states, start };
	}
	catch (error) {
		if (error instanceof Fault)
			return error.message;
		throw error;
	}
}
function matchesPattern(pattern, text) {
	let live = reach(pattern, [pattern.start]);
	for (const character of text) {
		const next = [...live].flatMap((at) => {
			const step = pattern.states[at];
			return step?.kind === 'read' && step.accepts(character) ? [step.to] : [];
		});
		live = reach(pattern, next);
		if (live.size === 0)
			return false;
	}
	return live.has(0);
}
function reach({ states }, from) {
	const seen = new Set(from);
	for (const at of seen) {
		const step = states[at];
		if (step?.kind === 'split')
			for (const to of step.to)
				seen.add(to);
	}
	return seen;
}
class Fault extends Error {
}
function build(tree, to, states) {
	if (states.length > mostSteps)
		throw new Fault('repeats too much');
	switch (tree.kind) {
		case 'read':
			return states.push({ kind: 'read', accepts: tree.accepts, to }) - 1;
		case 'all':
			return tree.parts.reduceRight((next, part) => build(part, next, states), to);
		case 'any':
			return states.push({ kind: 'split', to: tree.parts.map((part) => build(part, to, states)) }) - 1;
		case 'repeat':
			return buildRepeat(tree, to, states);
	}
}
function buildRepeat({ part, least, most }, to, states) {
	let next = to;
	if (most === Number.POSITIVE_INFINITY) {
		const loop = states.push({ kind: 'split', to: [] }) - 1;
		states[loop] = { kind: 'split', to: [build(part, loop, states), to] };
		next = loop;
	}
	else {
		for (let each = least; each < most; each++)
			next = states.push({ kind: 'split', to: [build(part, next, states), to] }) - 1;
	}
	for (let each = 0; each < least; each++)
		next = build(part, next, states);
	return next;
}
const classes = new Map([
	['d', (character) => /\d/.test(character)],
	['w', (character) => /\w/.test(character)],
	['s', (character) => /\s/.test(character)],
	['D', (character) => /\D/.test(character)],
	['W', (character) => /\W/.test(character)],
	['S', (character) => /\S/.test(character)],
]);
class PatternReader {
	#text;
	#at = 0;
	#depth = 0;
	constructor(text) {
		this.#text = [...text];
	}
	readAll() {
		if (this.#peek() === '^')
			this.#at++;
		const tree = this.#readChoice();
		if (this.#at < this.#text.length)
			throw this.#fault('`)` without `(`');
		return tree;
	}
	#readChoice() {
		const parts = [this.#readSequence()];
		while (this.#take('|'))
			parts.push(this.#readSequence());
		return { kind: 'any', parts };
	}
	#readSequence() {
		const parts = [];
		while (this.#at < this.#text.length && this.#peek() !== '|' && this.#peek() !== ')') {
			if (this.#peek() === '$' && this.#at === this.#text.length - 1 && this.#depth === 0)
				this.#at++;
			else
				parts.push(this.#readRepeated());
		}
		return { kind: 'all', parts };
	}
	#readRepeated() {
		const part = this.#readAtom();
		const [least, most] = this.#readCount() ?? [1, 1];
		if (/[*+?{]/.test(this.#peek()))
			throw this.#fault('repetition directly after another one');
		return { kind: 'repeat', part, least, most };
	}
	#readCount() {
		const unlimited = Number.POSITIVE_INFINITY;
		if (this.#take('*'))
			return [0, unlimited];
		if (this.#take('+'))
			return [1, unlimited];
		if (this.#take('?'))
			return [0, 1];
		if (this.#peek() !== '{')
			return undefined;
		const found = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(this.#text.slice(this.#at, this.#at + 12).join(''));
		if (found === null)
			throw this.#fault('`{` that does not start a repetition; write `\\{`');
		const [whole, low, high] = found;
		const least = Number(low);
		const most = high === undefined ? least : high === '' ? unlimited : Number(high);
		if (most < least || Math.max(least, most === unlimited ? 0 : most) > mostRepeats)
			throw this.#fault(`repetition other than from 0 to ${mostRepeats}, the smaller number first`);
		this.#at += whole.length;
		return [least, most];
	}
	#readAtom() {
		const character = this.#next();
		if (character === '(')
			return this.#readGroup();
		if (character === '[')
			return { kind: 'read', accepts: this.#readSet() };
		if (character === '.')
			return { kind: 'read', accepts: () => true };
		if (character === '\\')
			return { kind: 'read', accepts: this.#readEscape() };
		if (/[*+?{}\]^$]/.test(character)) {
			this.#at--;
			throw this.#fault(`\`${character}\` out of place; write \`\\${character}\` for the character`);
		}
		return { kind: 'read', accepts: (each) => each === character };
	}
	#readGroup() {
		if (this.#take('?') && !this.#take(':'))
			throw this.#fault('kind of group that is not supported; use `(…)` or `(?:…)`');
		this.#depth++;
		const tree = this.#readChoice();
		if (!this.#take(')'))
			throw this.#fault('`(` without `)`');
		this.#depth--;
		return tree;
	}
	#readSet() {
		const isOpposite = this.#take('^');
		const parts = [];
		while (this.#peek() !== ']') {
			const first = this.#readMember();
			if (typeof first === 'string' && this.#peek() === '-' && this.#peek(1) !== ']') {
				this.#at++;
				const last = this.#readMember();
				if (typeof last !== 'string' || last < first)
					throw this.#fault('range that does not end after its start');
				parts.push((each) => each >= first && each <= last);
			}
			else
				parts.push(typeof first === 'string' ? (each) => each === first : first);
		}
		this.#at++;
		if (parts.length === 0)
			throw this.#fault('empty `[]`');
		return (each) => parts.some((accepts) => accepts(each)) !== isOpposite;
	}
	#readMember() {
		const character = this.#next();
		if (character !== '\\')
			return character;
		const escaped = this.#peek();
		const accepts = this.#readEscape();
		return classes.has(escaped) ? accepts : escaped;
	}
	#readEscape() {
		const character = this.#next();
		const known = classes.get(character);
		if (known !== undefined)
			return known;
		if (/[a-z\d]/i.test(character))
			throw this.#fault(`\`\\${character}\`, which is not supported`);
		return (each) => each === character;
	}
	#peek(ahead = 0) {
		return this.#text[this.#at + ahead] ?? '';
	}
	#next() {
		const character = this.#text[this.#at];
		if (character === undefined)
			throw this.#fault('missing part: the pattern ends too early');
		this.#at++;
		return character;
	}
	#take(character) {
		if (this.#peek() !== character)
			return false;
		this.#at++;
		return true;
	}
	#fault(what) {
		return new Fault(`has, at character ${this.#at + 1}, a ${what}`);
	}
}

}),

3626:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$e: () => ( notifications),
Al: () => ( needsClock),
Gu: () => ( exclusions),
H9: () => ( canonicalFrom),
Ot: () => ( roles),
XA: () => ( lifetimeOf),
p1: () => ( policyDigest)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const roles = ['triage', 'write', 'maintain', 'admin'];
const exclusions = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'];
const notifications = ['requested', 'reminder', 'rejected', 'overridden'];
const longestRerun = 29 * 24 * 3_600_000;
function lifetimeOf(policy, resume) {
	return resume === 'dispatch' ? policy.expires : Math.min(policy.expires, longestRerun);
}
function policyDigest(policy) {
	const sorted = (list) => [...new Set(list)].sort();
	const canonical = {
		id: policy.id,
		require: policy.require.map(({ count, from }) => `${count} ${canonicalFrom(from)}`).sort(),
		exclude: sorted(policy.exclude),
		expires: policy.expires,
		inputs: policy.inputs
			.map((rule) => JSON.stringify([rule.name, rule.type, rule.isRequired, rule.pattern, sorted(rule.options)]))
			.sort(),
		override: policy.override && [...policy.override.from.map(canonicalFrom).sort(), policy.override.needsReason],
		onNewRequest: policy.onNewRequest,
		flags: [policy.needsCode, policy.allowsEmail, policy.retriesAfterFailure],
		allowedApps: sorted(policy.allowedApps),
		environments: policy.environments && sorted(policy.environments),
		kept: used(sorted(policy.keptEnvironments)),
		branches: used(policy.branches.map((list) => JSON.stringify(sorted(list))).sort()),
		unknownAuthors: policy.refusesUnknownAuthors ? 'refuse' : undefined,
	};
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(canonical)).digest('hex');
}
function used(list) {
	return list.length === 0 ? undefined : list;
}
function canonicalFrom(from) {
	switch (from.kind) {
		case 'role':
			return JSON.stringify(['role', from.role]);
		case 'group':
			return JSON.stringify(['group', from.name]);
		case 'team':
			return JSON.stringify(['team', from.team.toLowerCase()]);
		case 'codeowners':
			return JSON.stringify(['codeowners']);
		case 'users': {
			const members = from.members.map(({ login, id }) => (id === undefined ? login.toLowerCase() : `#${id}`));
			return JSON.stringify(['users', [...new Set(members)].sort()]);
		}
	}
}
function needsClock({ hours, freeze, notify }) {
	return hours.length > 0 || freeze.length > 0 || notify?.on.includes('reminder') === true;
}

}),

13847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
p: () => ( list),
y: () => ( PolicyReader)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

class PolicyReader {
	faults = [];
	reportError({ path, tree }, what, position = tree.position) {
		this.faults.push({ position, what: `${path === '' ? 'the file' : `\`${path}\``} ${what}` });
	}
	refuse(location, allowed) {
		this.reportError(location, `is ${describeValue(location.tree)}; allowed: ${allowed}`);
	}
	fields(location, allowed) {
		const known = this.entries(location, `a mapping with ${list(allowed)}`);
		for (const [key, each] of known) {
			if (allowed.includes(key))
				continue;
			const near = { ...location, tree: each.tree };
			this.reportError(near, `has the unknown key \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(key, 60)}\`; allowed: ${list(allowed)}`, keyPosition(location, key));
		}
		return known;
	}
	entries(location, allowed) {
		const { path, tree } = location;
		if (tree.kind !== 'map') {
			this.refuse(location, allowed);
			return new Map();
		}
		for (const { isText, position } of tree.entries)
			if (!isText)
				this.reportError(location, 'has a key that is not text; put it in quotes', position);
		return new Map(tree.entries.map(({ key, value }) => [
			key,
			{ path: path === '' ? (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(key, 60) : `${path}.${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(key, 60)}`, tree: value },
		]));
	}
	items(location, least, allowed) {
		if (location === undefined)
			return [];
		const { path, tree } = location;
		if (tree.kind !== 'list' || tree.items.length < least) {
			this.refuse(location, allowed);
			return [];
		}
		return tree.items.map((item, at) => ({ path: `${path}[${at}]`, tree: item }));
	}
	text(location, pattern, allowed) {
		const value = location.tree.kind === 'scalar' ? location.tree.value : undefined;
		if (typeof value === 'string' && value.length <= 1_000 && pattern.test(value))
			return value;
		this.refuse(location, allowed);
		return '';
	}
	choice(location, allowed, otherwise) {
		if (location === undefined)
			return otherwise;
		const value = location.tree.kind === 'scalar' ? location.tree.value : undefined;
		const found = allowed.find((each) => each === value);
		if (found === undefined)
			this.refuse(location, list(allowed));
		return found ?? otherwise;
	}
	flag(location, otherwise) {
		if (location === undefined)
			return otherwise;
		const value = location.tree.kind === 'scalar' ? location.tree.value : undefined;
		if (typeof value === 'boolean')
			return value;
		this.refuse(location, '`true`, `false`');
		return otherwise;
	}
	integer(location, least, most) {
		const value = location.tree.kind === 'scalar' ? location.tree.value : undefined;
		if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
			return value;
		this.refuse(location, `a whole number from ${least} to ${most}`);
		return least;
	}
	required(location, fields, key) {
		const found = fields.get(key);
		if (found === undefined && location.tree.kind === 'map')
			this.reportError(location, `has no \`${key}\``);
		return found;
	}
}
function keyPosition({ tree }, key) {
	const entries = tree.kind === 'map' ? tree.entries : [];
	return entries.find((entry) => entry.key === key)?.position ?? tree.position;
}
function describeValue(tree) {
	if (tree.kind === 'map')
		return tree.entries.length === 0 ? 'an empty mapping' : 'a mapping';
	if (tree.kind === 'list')
		return tree.items.length === 0 ? 'an empty list' : 'a list';
	return typeof tree.value === 'string'
		? `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(tree.value, 80)}\``
		: `\`${String(tree.value)}\` (${tree.value === null ? 'nothing' : typeof tree.value})`;
}
function list(words) {
	return words.map((word) => `\`${word}\``).join(', ');
}

}),

15638:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
F: () => ( valueProblem),
h: () => ( allowedValues)
});
var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84196);

function valueProblem(rules, values) {
	for (const [name, value] of values) {
		const asking = rules.filter((each) => each.name === name);
		if (asking.length === 0)
			return `this gate has no input \`${name}\``;
		const strict = asking.find((rule) => !isAllowed(rule, value));
		if (strict !== undefined)
			return `\`${name}\` must be ${allowedValues(strict)}`;
	}
	return undefined;
}
function allowedValues(rule) {
	if (rule.type === 'boolean')
		return '`true` or `false`';
	if (rule.type === 'number')
		return 'a number';
	if (rule.type === 'choice')
		return `one of ${rule.options.map((option) => `\`${option}\``).join(', ')}`;
	return rule.pattern === '' ? 'text without spaces' : `text that matches \`${rule.pattern}\``;
}
function isAllowed(rule, value) {
	if (rule.type === 'boolean')
		return value === 'true' || value === 'false';
	if (rule.type === 'number')
		return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
	if (rule.type === 'choice')
		return rule.options.includes(value);
	if (rule.pattern === '')
		return true;
	const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__ .E)(rule.pattern);
	return typeof pattern !== 'string' && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__ .M)(pattern, value);
}

}),

63949:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
R: () => ( parseCommand)
});
const longestLine = 1_000;
const words = ['approve', 'reject', 'override'];
function parseCommand(body) {
	const line = (/[^\r\n]*/.exec(body)?.[0] ?? '').trimEnd();
	const word = /^\/[^ ]*/.exec(line)?.[0].slice(1) ?? '';
	if (line.length > longestLine)
		return isNear(word) ? unclear('the line is too long') : undefined;
	const rest = line.slice(word.length + 1).trim();
	if (word === 'approve')
		return parseApproval(rest);
	if (word === 'reject' || word === 'override')
		return { kind: word, reason: rest };
	return isNear(word) ? unclear(`\`/${plain(word)}\` is not a command`) : undefined;
}
function parseApproval(rest) {
	const inputs = new Map();
	let code = '';
	for (const [at, part] of rest.split(' ').entries()) {
		if (part === '')
			continue;
		const [, key = '', value = ''] = /^([a-z][\w-]{0,63})=([\x21-\x7e]{1,200})$/.exec(part) ?? [];
		if (at === 0 && /^[0-9a-f]{8}$/.test(part))
			code = part;
		else if (key === '')
			return unclear(`\`${plain(part)}\` is neither a code of eight digits nor \`key=value\``);
		else if (/^["'`]/.test(value))
			return unclear(`write the value of \`${key}\` without quotes`);
		else if (inputs.has(key))
			return unclear(`\`${key}\` is given twice`);
		else
			inputs.set(key, value);
	}
	return { kind: 'approve', code, inputs };
}
function unclear(detail) {
	return { kind: 'unclear', detail };
}
function isNear(word) {
	const lower = word.toLowerCase();
	if (lower.length > 20)
		return false;
	return words.some((each) => lower.startsWith(each) || distance(lower, each) <= 2);
}
function distance(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (const [column, each] of [...other].entries()) {
			const changed = (row[column] ?? 0) + (letter === each ? 0 : 1);
			next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row[other.length] ?? 0;
}
function plain(text) {
	return [...text.slice(0, 40)]
		.map((each) => (/[\x20-\x5f\x61-\x7e]/.test(each) ? each : `U+${each.codePointAt(0)?.toString(16).toUpperCase()}`))
		.join('');
}

}),

31937:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$2: () => ( excludedAccounts),
FB: () => ( isAmong),
J: () => ( mayWrite),
P_: () => ( fillRules),
S4: () => ( owns),
U_: () => ( mayOverride),
cH: () => ( mayHaveStanding),
ev: () => ( isNamed),
h7: () => ( hasStanding)
});
var _rules_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);

function isAmong(from, person) {
	if (person.permission === 'none')
		return false;
	if (from.kind === 'role')
		return rankOf(person) >= _rules_policy_js__WEBPACK_IMPORTED_MODULE_0__ .Ot.indexOf(from.role);
	if (from.kind === 'team')
		return person.teams.some((team) => team.toLowerCase() === from.team.toLowerCase());
	if (from.kind === 'codeowners')
		return isOwner(from.areas, person);
	return from.members.some((member) => isNamed(member, person));
}
function isOwner(areas, person) {
	if (areas === undefined || !mayWrite(person))
		return false;
	return areas.length === 0 || areas.some((area) => owns(area, person));
}
function owns({ owners }, person) {
	const { login, teams } = person;
	if (!mayWrite(person))
		return false;
	const names = [login, ...teams].map((name) => name.toLowerCase());
	return owners.some((owner) => names.includes(owner.toLowerCase()));
}
function mayWrite(person) {
	return rankOf(person) >= _rules_policy_js__WEBPACK_IMPORTED_MODULE_0__ .Ot.indexOf('write');
}
function rankOf({ role, permission }) {
	const known = ['none', 'read', ..._rules_policy_js__WEBPACK_IMPORTED_MODULE_0__ .Ot];
	const told = known.includes(role) ? role : permission;
	return _rules_policy_js__WEBPACK_IMPORTED_MODULE_0__ .Ot.findIndex((each) => each === told);
}
function isNamed(name, person) {
	return name.id === undefined ? name.login.toLowerCase() === person.login.toLowerCase() : name.id === person.id;
}
function mayOverride({ override }, person) {
	return override?.from.every((from) => isAmong(from, person) && ownsAll(from, person)) ?? false;
}
function ownsAll(from, person) {
	if (from.kind !== 'codeowners')
		return true;
	return from.areas !== undefined && from.areas.length > 0 && from.areas.every((area) => owns(area, person));
}
function hasStanding({ require, override }, person) {
	return [...require.map(({ from }) => from), ...(override?.from ?? [])].some((from) => isAmong(from, person));
}
function mayHaveStanding(policy, person) {
	const everybody = (from) => (from.kind === 'codeowners' ? { kind: 'role', role: 'write' } : from);
	const { require, override } = policy;
	return [...require.map(({ from }) => from), ...(override?.from ?? [])].some((from) => isAmong(everybody(from), person));
}
function excludedAccounts(policy, subject) {
	const accounts = {
		actor: [subject.actorId],
		'triggering-actor': [subject.triggeringActorId],
		'commit-authors': subject.authors,
		'pull-request-author': subject.pullRequestAuthors,
	};
	return new Set(policy.exclude.flatMap((each) => accounts[each]));
}
function fillRules(rules, eligible) {
	const places = rules.map(() => new Set());
	const settle = (person, seen) => {
		for (const index of eligible.get(person) ?? []) {
			const place = places[index];
			const count = rules[index]?.count ?? 0;
			if (place === undefined || seen.has(index))
				continue;
			seen.add(index);
			const leaver = place.size < count ? undefined : [...place].find((other) => settle(other, seen));
			if (place.size >= count && leaver === undefined)
				continue;
			if (leaver !== undefined)
				place.delete(leaver);
			place.add(person);
			return true;
		}
		return false;
	};
	for (const person of [...eligible.keys()].sort((one, other) => one - other))
		settle(person, new Set());
	return new Map(places.flatMap((place, index) => [...place].map((person) => [person, index])));
}

}),

25686:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
w: () => ( countApprovals)
});
var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31937);

function countApprovals({ policy, unreadTeams = [] }, { approvals, override }) {
	const places = (0,_people_js__WEBPACK_IMPORTED_MODULE_0__ .P_)(policy.require, new Map(approvals.map(({ person, rules }) => [person.id, rules])));
	const filled = (index) => [...places.values()].filter((each) => each === index).length;
	const values = valuesOf(approvals);
	const settled = [...values].flatMap(([name, [value = '', ...others]]) => others.length === 0 ? [[name, value]] : []);
	return {
		rules: policy.require.map(({ from, count }, index) => ({ from, count, missing: count - filled(index) })),
		approvers: approvals.map(({ person, comment }) => ({
			id: person.id,
			login: person.login,
			comment,
			rule: places.get(person.id),
		})),
		override: override && {
			id: override.person.id,
			login: override.person.login,
			reason: override.reason,
			comment: override.comment,
		},
		unowned: areasOf(policy).filter((area) => !approvals.some(({ person }) => (0,_people_js__WEBPACK_IMPORTED_MODULE_0__ .S4)(area, person))),
		unreadTeams,
		inputs: new Map(settled),
		missingInputs: [
			...new Set(policy.inputs.filter(({ name, isRequired }) => isRequired && !values.has(name)).map(({ name }) => name)),
		],
		conflicts: [...values].filter(([, each]) => each.length > 1).map(([name]) => name),
	};
}
function areasOf({ require }) {
	return require.flatMap(({ from }) => (from.kind === 'codeowners' ? [from.areas ?? []] : []))[0] ?? [];
}
function valuesOf(approvals) {
	const given = approvals.flatMap(({ inputs }) => [...inputs]);
	const names = [...new Set(given.map(([name]) => name))].sort();
	return new Map(names.map((name) => [name, [...new Set(given.filter(([each]) => each === name).map(([, value]) => value))]]));
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

27745:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
KI: () => ( canSee),
TA: () => ( readFile),
mH: () => ( readFileOf)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91196);

async function readFile(github, path, ref) {
	return github.rest({
		purpose: `read ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}${ref === undefined ? ' of the default branch' : ` at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(ref)}`}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/contents/{path}',
		parameters: { path, ...(ref === undefined ? {} : { ref }) },
		repeat: 'harmless',
		parse: (answer) => parseFile(answer, path),
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
async function readFileOf(github, { owner, name }, path, ref) {
	return github.rest({
		purpose: `read ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(`${owner}/${name}`)} at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(ref)}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/contents/{path}',
		parameters: { owner, repo: name, path, ref },
		repeat: 'harmless',
		parse: (answer) => parseFile(answer, path),
		refused: ({ status }) => (status === 404 || status === 403 ? { value: undefined } : undefined),
	});
}
async function canSee(github, { owner, name }) {
	return github.rest({
		purpose: `look for the repository ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(`${owner}/${name}`)}`,
		needs: 'metadata: read',
		route: 'GET /repos/{owner}/{repo}',
		parameters: { owner, repo: name },
		repeat: 'harmless',
		parse: () => true,
		refused: ({ status }) => (status === 404 || status === 403 ? { value: false } : undefined),
	});
}
function parseFile(value, path) {
	if (Array.isArray(value))
		return undefined;
	const file = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, 'file');
	if (file['type'] !== 'file')
		return undefined;
	if (file['encoding'] !== 'base64')
		throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('validation', `The file \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}\` is larger than 1 MB, which is GitHub's limit here: make it smaller.`);
	return Buffer.from((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(file['content'], 'content'), 'base64').toString('utf8');
}

}),

75825:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
PL: () => ( fitsParts),
b2: () => ( fitsWildcard),
eG: () => ( fitsPart)
});
const separator = '/';
function fitsWildcard(wildcard, text) {
	return fitsParts(wildcard.split(separator), text.split(separator));
}
function fitsParts(wildcard, parts) {
	return fits(wildcard, parts, (part) => part === '**', fitsPart);
}
function fitsPart(wildcard, part) {
	const isOne = (character, other) => character === '?' || character === other;
	return fits([...wildcard], [...part], (character) => character === '*', isOne);
}
function fits(wanted, given, isStar, isFit) {
	let at = 0;
	let star = -1;
	let taken = 0;
	for (let index = 0; index < given.length;) {
		const item = wanted[at];
		const other = given[index] ?? '';
		if (item !== undefined && isStar(item)) {
			star = at++;
			taken = index;
		}
		else if (item !== undefined && isFit(item, other)) {
			at++;
			index++;
		}
		else if (star >= 0) {
			at = star + 1;
			index = ++taken;
		}
		else
			return false;
	}
	return wanted.slice(at).every(isStar);
}

}),

69697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( findRecord),
k: () => ( findAttached)
});
function findRecord(timelines, draft) {
	const { run, service, version, rollbackOf } = draft.payload;
	const ofService = timelines.filter(({ payload }) => payload?.service === service);
	const same = ofService.filter(({ record }) => record.deployment.sha === draft.sha);
	const own = same.filter(({ payload }) => payload?.run.id === run.id);
	const isConsumed = ({ consumedBy }) => consumedBy?.run === run.id && consumedBy.attempt === run.attempt;
	const isMeant = ({ payload, record: { deployment } }) => payload?.gate !== undefined && (deployment.sha === draft.from || (version !== '' && payload.version === version));
	const consumed = draft.task === 'deploy' ? ofService.filter(isConsumed) : [];
	const filed = newest(consumed.filter((each) => same.includes(each))) ?? newest(consumed.filter(isMeant));
	return (filed ??
		newest(own.filter(({ record, payload }) => record.deployment.task === draft.task && payload?.rollbackOf === rollbackOf)));
}
function findAttached(timelines, { sha, run }) {
	const isOfRun = ({ url }) => `${url}/`.includes(`/actions/runs/${run}/`);
	return newest(timelines.filter(({ isForeign, record, events }) => isForeign && record.deployment.sha === sha && events.some(isOfRun)));
}
function newest(timelines) {
	return timelines.toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0];
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

72372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => ( boundMarkdown)
});
var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67559);

function boundMarkdown(markdown, limit, measure, ending) {
	const size = measure === 'bytes' ? (text) => Buffer.byteLength(text) : (text) => text.length;
	if (markdown.length <= limit && size(markdown) <= limit)
		return { text: markdown, cut: false };
	const room = limit - size(ending);
	let used = 0;
	let heading = 0;
	let line = 0;
	for (const each of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .zQ)(markdown)) {
		if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .F8)(each) > 0)
			heading = each.start;
		else if (!each.inert && !/^\s/.test(each.text))
			line = each.start;
		used += size(markdown.slice(each.start, each.end));
		if (used > room)
			break;
	}
	const kept = markdown.slice(0, heading > 0 ? heading : line).trimEnd();
	return { text: closeDetails(kept) + ending, cut: true };
}
function closeDetails(markdown) {
	const opened = markdown.lastIndexOf('<details>');
	return opened > markdown.lastIndexOf('</details>') ? markdown.slice(0, opened).trimEnd() : markdown;
}

}),

67559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
F8: () => ( headingLevel),
Gl: () => ( demoteHeadings),
QE: () => ( readableEnd),
zQ: () => ( markdownLines)
});
const blockTags = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|' +
	'figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|' +
	'p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const html = [
	[/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<![a-z]/i, />/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/],
	[new RegExp(`^ {0,3}</?(?:${blockTags})(?=[\\s>]|/>|$)`, 'i'), /^\s*$/],
];
function* markdownLines(markdown) {
	let block;
	let items = [];
	let isText = false;
	for (let start = 0; start < markdown.length;) {
		const feed = markdown.indexOf('\n', start);
		const end = feed === -1 ? markdown.length : feed + 1;
		const text = markdown.slice(start, end).replace(/\r?\n$/, '');
		const indent = text.trim() === '' ? Number.POSITIVE_INFINITY : text.search(/[^ ]/);
		if (block !== undefined && indent < block.indent)
			block = undefined;
		const isInside = block !== undefined;
		if (block !== undefined)
			block = block.isClosedBy(text.slice(block.indent)) ? undefined : block;
		else {
			items = isText && lazy.test(text) ? items : itemsOf(text, indent, items);
			block = openBlock(text, start, items.at(-1) ?? 0, isText);
		}
		isText = block === undefined && !isInside && !notText.test(text);
		yield { start, end, text, inert: isInside || block !== undefined };
		start = end;
	}
	return block === undefined || block.isClosedBy('') ? markdown.length : block.start;
}
const lazy = /^ *[^\s#>*+=<`~\d-]/;
const loneTag = [/^ {0,3}<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i, /^\s*$/];
const notText = /^\s*$|^ {0,3}(?:#|=+\s*$|[-*_][-*_ ]*$)/;
const deepestList = 20;
function itemsOf(text, indent, outer) {
	const items = outer.filter((item) => item <= indent);
	for (let at = items.at(-1) ?? 0; items.length < deepestList; items.push(at)) {
		const marker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| (?= )|$)/.exec(text.slice(at))?.[0];
		if (marker === undefined)
			break;
		at += marker.length;
	}
	return items;
}
function openBlock(text, start, indent, isBelowText) {
	const line = text.slice(indent);
	const [, mark, words = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	if (mark !== undefined && !(mark.startsWith('`') && words.includes('`')))
		return { start, indent, isClosedBy: (other) => isFenceEnd(other, mark) };
	const last = (isBelowText ? html : [...html, loneTag]).find(([first]) => first.test(line))?.[1];
	return last === undefined || last.test(line) ? undefined : { start, indent, isClosedBy: (other) => last.test(other) };
}
function isFenceEnd(line, mark) {
	const [, found, words] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	return found?.startsWith(mark) === true && words?.trim() === '';
}
function readableEnd(markdown) {
	const lines = markdownLines(markdown);
	for (;;) {
		const { done, value } = lines.next();
		if (done)
			return value;
	}
}
function headingLevel(line) {
	return line.inert ? 0 : (/^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1]?.length ?? 0);
}
function demoteHeadings(markdown, least) {
	const lines = [...markdownLines(markdown)];
	const highest = lines.reduce((level, line) => Math.min(level, headingLevel(line) || 7), 7);
	const shift = least - highest;
	if (shift <= 0 || highest === 7)
		return markdown;
	return lines
		.map((line) => {
		const whole = markdown.slice(line.start, line.end);
		const level = headingLevel(line);
		return level === 0 ? whole : whole.replace(/#{1,6}/, '#'.repeat(Math.min(6, level + shift)));
	})
		.join('');
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

95371:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Cx: () => ( proposalBase),
Xy: () => ( pullNumber),
gR: () => ( pullHead),
nk: () => ( eventRepository),
wG: () => ( isForkPull),
yd: () => ( commentedIssue)
});
var _files_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49889);

async function proposalBase(env) {
	const name = env['GITHUB_EVENT_NAME'] ?? '';
	const base = env['GITHUB_BASE_REF'] ?? '';
	if (name === 'merge_group')
		return await queueBase(env);
	if (name !== 'pull_request' && name !== 'pull_request_target')
		return undefined;
	return valueAt(await readPayload(env), 'pull_request', 'merged') === true ? undefined : base;
}
async function queueBase(env) {
	const ref = valueAt(await readPayload(env), 'merge_group', 'base_ref');
	return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
}
async function readPayload(env) {
	const path = env['GITHUB_EVENT_PATH'];
	return path === undefined || path === '' ? undefined : JSON.parse(await (0,_files_named_js__WEBPACK_IMPORTED_MODULE_0__ .u)(path));
}
function valueAt(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== 'object' || at === null)
			return undefined;
		at = new Map(Object.entries(at)).get(key);
	}
	return at;
}
async function pullNumber(env) {
	if (!/^pull_request(_target)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
		return undefined;
	const number = valueAt(await readPayload(env), 'pull_request', 'number');
	return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
async function pullHead(env) {
	if (!/^pull_request(_target|_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
		return undefined;
	const sha = valueAt(await readPayload(env), 'pull_request', 'head', 'sha');
	return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : '';
}
async function isForkPull(env) {
	if (!/^pull_request(_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
		return false;
	const home = valueAt(await readPayload(env), 'pull_request', 'head', 'repo', 'full_name');
	return home !== env['GITHUB_REPOSITORY'];
}
async function commentedIssue(env) {
	if (env['GITHUB_EVENT_NAME'] !== 'issue_comment')
		return undefined;
	const payload = await readPayload(env);
	const number = numberAt(payload, 'issue', 'number');
	const comment = numberAt(payload, 'comment', 'id');
	const action = textAt(payload, 'action');
	const isWhole = number !== 0 && comment !== 0 && action !== '';
	if (!isWhole || valueAt(payload, 'issue', 'pull_request') !== undefined)
		return undefined;
	return {
		number,
		issueBody: textAt(payload, 'issue', 'body'),
		action,
		comment,
		body: textAt(payload, 'comment', 'body'),
		at: Date.parse(textAt(payload, 'comment', 'created_at')) || 0,
		author: accountAt(payload, 'comment', 'user'),
		sender: accountAt(payload, 'sender'),
	};
}
function accountAt(payload, ...path) {
	return {
		id: numberAt(payload, ...path, 'id'),
		login: textAt(payload, ...path, 'login'),
		type: textAt(payload, ...path, 'type'),
	};
}
function numberAt(payload, ...path) {
	const value = valueAt(payload, ...path);
	return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
function textAt(payload, ...path) {
	const value = valueAt(payload, ...path);
	return typeof value === 'string' ? value : '';
}
async function eventRepository(env) {
	const payload = await readPayload(env);
	const branch = valueAt(payload, 'repository', 'default_branch');
	return {
		defaultBranch: typeof branch === 'string' ? branch : '',
		isPrivate: valueAt(payload, 'repository', 'private') !== false,
	};
}

}),

40596:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( serverUrl)
});
function serverUrl(env) {
	return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
}

})

};

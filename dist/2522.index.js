export const id = 2522;
export const ids = [2522];
export const modules = {

82522:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/github/connection/once.js
var once = __webpack_require__(26002);
// EXTERNAL MODULE: ./build/deployment-history/inputs.js
var deployment_history_inputs = __webpack_require__(16642);
;// CONCATENATED MODULE: ./build/deployment-history/outputs.js
const outputNames = [
	'result',
	'reason',
	'live',
	'history',
	'dora',
	'deployments',
	'change-lead-time-seconds',
	'deployment-frequency-per-day',
	'failed-deployment-recovery-time-seconds',
	'change-fail-rate',
	'deployment-rework-rate',
	'mttd-seconds',
	'mttr-seconds',
	'markdown-file',
	'json-file',
	'html-file',
	'badge-file',
];

;// CONCATENATED MODULE: ./build/deployment-history/action.js

const action = { inputs: deployment_history_inputs .vj, secrets: deployment_history_inputs ._y, outputs: outputNames, run };
async function run(host) {
	const inputs = await (0,deployment_history_inputs .Ko)(host);
	const github = await (0,once .e)(inputs.token, host)();
	const { historyReported } = await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(9971), __webpack_require__.e(6562), __webpack_require__.e(2985), __webpack_require__.e(7993)]).then(__webpack_require__.bind(__webpack_require__, 27993));
	return historyReported(inputs, github, host);
}

}),

16642:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ko: () => ( readInputs),
_y: () => ( secretInputs),
mv: () => ( fileKinds),
vj: () => ( inputNames)
});
var _dora_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72648);
var _input_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77939);
var _input_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96780);
var _version_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81410);
var _read_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44300);

const inputNames = [
	'token',
	'environment',
	'metrics-environment',
	'aliases',
	'incident-label',
	'service',
	'working-directory',
	'window',
	'lead-time-start',
	'minimum',
	'levels',
	'changes',
	'import',
	'rows',
	'markdown-file',
	'json-file',
	'html-file',
	'badge-file',
	'badge',
	'dry-run',
];
const secretInputs = { token: 'value' };
const badgeNames = [
	'live',
	'deployment-frequency',
	'change-lead-time',
	'change-fail-rate',
	'recovery-time',
	'rework-rate',
];
const fileKinds = ['markdown', 'json', 'html', 'badge'];
const longestWindow = 730;
async function readInputs(host) {
	const reader = new _input_reader_js__WEBPACK_IMPORTED_MODULE_2__ .i(host, inputNames, secretInputs);
	const inputs = {
		token: reader.text('token'),
		...readEnvironments(reader),
		aliases: readAliases(reader),
		incidentLabel: reader.text('incident-label'),
		metricsEnvironment: reader.text('metrics-environment'),
		service: reader.text('service'),
		workingDirectory: readPath(reader, 'working-directory'),
		windowDays: readWindow(reader),
		start: reader.choice('lead-time-start', _dora_measure_js__WEBPACK_IMPORTED_MODULE_0__ .jc, 'author'),
		minimum: reader.integer('minimum', { least: 1, most: 1_000, otherwise: 3 }),
		levels: reader.choice('levels', ['none', '2024'], 'none'),
		changes: reader.choice('changes', ['auto', 'none'], 'auto'),
		import: reader.choice('import', ['none', 'releases', 'tags'], 'none'),
		rows: reader.integer('rows', { least: 1, most: 500, otherwise: 50 }),
		files: {
			markdown: readPath(reader, 'markdown-file'),
			json: readPath(reader, 'json-file'),
			html: readPath(reader, 'html-file'),
			badge: readPath(reader, 'badge-file'),
		},
		badge: reader.choice('badge', badgeNames, 'live'),
		dryRun: reader.flag('dry-run'),
	};
	refuseContradictions(reader, inputs);
	reader.finish();
	const newName = (name) => inputs.aliases.get(name) ?? name;
	return {
		...inputs,
		environments: [...new Set(inputs.environments.map(newName))],
		metricsEnvironment: newName(inputs.metricsEnvironment),
	};
}
function readEnvironments(reader) {
	const lines = [...new Set(reader.lines('environment'))];
	const named = lines.filter((line) => !line.startsWith('!'));
	const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
	if (excluded.includes(''))
		reader.refuse('environment', '!', 'a name or pattern after `!`, such as `!preview-*`');
	return { environments: named.length === 1 && named[0] === 'all' ? [] : named, excluded };
}
function readAliases(reader) {
	const aliases = new Map();
	for (const line of reader.lines('aliases')) {
		const [former = '', name = '', ...others] = line.split(/:\s+/).map((part) => part.trim());
		if (former === '' || name === '' || others.length > 0 || aliases.has(former))
			reader.refuse('aliases', line, '`former: new` on each line, such as `prod: production`, each former name once');
		aliases.set(former, name);
	}
	const chained = [...aliases].find(([, name]) => aliases.has(name));
	if (chained !== undefined)
		reader.reportError('aliases', `renames \`${chained[0]}\` to \`${chained[1]}\`, which it renames again; use the final name`);
	return aliases;
}
const day = 86_400_000;
const windows = { least: day, most: longestWindow * day, zero: false };
function readWindow(reader) {
	const given = reader.text('window') || '90d';
	const days = ((0,_input_duration_js__WEBPACK_IMPORTED_MODULE_1__ .E9)(given, windows) ?? 0) / day;
	if (days >= 1 && Number.isInteger(days))
		return days;
	reader.refuse('window', given, `days or weeks, such as \`30d\` or \`12w\`, up to ${longestWindow} days`);
	return longestWindow;
}
function readPath(reader, name) {
	const given = reader.text(name);
	const path = given === '' ? '' : (0,_version_packages_js__WEBPACK_IMPORTED_MODULE_3__ .au)(given);
	if (path === undefined || (path === '' && given !== '' && name !== 'working-directory'))
		reader.refuse(name, given, 'a path inside the workspace, relative to `working-directory`');
	return path ?? '';
}
function refuseContradictions(reader, { environments, metricsEnvironment, files }) {
	if (environments.includes('all'))
		reader.reportError('environment', 'combines `all` with names of environments; use only one of the two');
	if (metricsEnvironment !== '' && environments.length > 0 && !isAmong(environments, metricsEnvironment))
		reader.refuse('metrics-environment', metricsEnvironment, `one of \`environment\`: ${environments.map((name) => `\`${name}\``).join(', ')}`);
	const paths = Object.values(files).filter((path) => path !== '');
	if (new Set(paths).size < paths.length)
		reader.reportError('html-file', 'names the same file as another input; use a different file for each');
}
function isAmong(environments, name) {
	return environments.includes(name) || environments.some((each) => (0,_read_names_js__WEBPACK_IMPORTED_MODULE_4__ .gU)(each, name) || (0,_read_names_js__WEBPACK_IMPORTED_MODULE_4__ .gU)(name, each));
}

}),

44300:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Js: () => ( fitsAny),
Pt: () => ( isPattern),
gU: () => ( fitsName)
});
var _input_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);

function isPattern(name) {
	return name.includes('*');
}
function fitsName(pattern, name) {
	return isPattern(pattern) ? (0,_input_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ .eG)(pattern, name) : pattern === name;
}
function fitsAny(patterns, name) {
	return patterns.some((pattern) => fitsName(pattern, name));
}

}),

72648:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  jc: () => ( leadTimeStarts),
  jk: () => ( measurer)
});

// EXTERNAL MODULE: ./build/ledger/timeline.js
var timeline = __webpack_require__(63445);
// EXTERNAL MODULE: ./build/dora/release.js
var dora_release = __webpack_require__(13392);
// EXTERNAL MODULE: ./build/dora/returns.js
var returns = __webpack_require__(81782);
;// CONCATENATED MODULE: ./build/dora/failure.js

function failuresOf(releases, evidence) {
	const { timelines } = evidence;
	const traffic = (0,returns .D$)(timelines);
	const cures = curesAmong(evidence, traffic);
	const incidents = Map.groupBy(evidence.incidents, (incident) => subjectOf(incident, traffic));
	return releases.flatMap((release) => {
		const own = release.timelines.flatMap(({ record }) => incidents.get(record.deployment.id) ?? []);
		const found = foundByCheck(release, timelines) ?? foundByPeople(release, cures, timelines) ?? foundByIncident(release, own);
		return found === undefined ? [] : [{ ...found, incidents: own }];
	});
}
function curesAmong({ timelines, hotfixes }, traffic) {
	const cures = new Map();
	const add = (id, timeline) => {
		const known = id === undefined ? undefined : (cures.get(id) ?? []);
		if (id !== undefined && known !== undefined && !known.includes(timeline))
			cures.set(id, [...known, timeline]);
	};
	for (const timeline of timelines)
		for (const id of [timeline.takesBack, timeline.payload?.hotfixOf])
			if (timeline.startedAt !== undefined)
				add(id, timeline);
	for (const { timelines: own } of hotfixes) {
		if (own.some(({ payload }) => payload?.hotfixOf !== undefined))
			continue;
		const first = own.find(({ liveAt }) => liveAt !== undefined);
		const before = first && traffic.slice(0, traffic.indexOf(first)).findLast((each) => !own.includes(each));
		if (first !== undefined)
			add(before && guiltyOf(before), first);
	}
	return cures;
}
function subjectOf({ deployment, openedAt }, traffic) {
	if (deployment !== undefined)
		return deployment;
	const live = traffic.findLast(({ liveAt }) => liveAt !== undefined && liveAt <= openedAt);
	return live && guiltyOf(live);
}
function guiltyOf({ record, isRollback, takesBack }) {
	return isRollback ? takesBack : record.deployment.id;
}
function foundByCheck(release, timelines) {
	const { failedAt } = release;
	const since = release.timelines.find((timeline) => timeline.failedAt?.getTime() === failedAt?.getTime())?.liveAt;
	if (failedAt === undefined || since === undefined)
		return undefined;
	const recoveredAt = recovery(release, since, failedAt, timelines);
	return { release, since, foundAt: failedAt, detectedAt: failedAt, recoveredAt };
}
function foundByPeople(release, cures, timelines) {
	const cured = release.timelines.find(({ record, liveAt }) => liveAt !== undefined && cures.has(record.deployment.id));
	const found = release.timelines.flatMap(({ record }) => cures.get(record.deployment.id) ?? []);
	const since = cured?.liveAt ?? release.liveAt;
	const foundAt = (0,dora_release .Qd)(found.map(({ record }) => record.deployment.createdAt));
	if (since === undefined || foundAt === undefined)
		return undefined;
	const byCure = (0,dora_release .Qd)(found.map(({ events }) => events.find(timeline .oJ)?.at));
	const begun = timelines.filter(({ record }) => record.deployment.createdAt > foundAt);
	const recoveredAt = byCure ?? recovery(release, since, foundAt, begun);
	return { release, since, foundAt, detectedAt: undefined, recoveredAt };
}
function foundByIncident(release, incidents) {
	const since = (0,dora_release .Qd)(incidents.map(({ openedAt }) => openedAt));
	if (since === undefined || release.liveAt === undefined)
		return undefined;
	const closed = incidents.map(({ closedAt }) => closedAt?.getTime() ?? Number.POSITIVE_INFINITY);
	const last = Math.max(...closed);
	const recoveredAt = last === Number.POSITIVE_INFINITY ? undefined : new Date(last);
	return { release, since, foundAt: since, detectedAt: undefined, recoveredAt };
}
function recovery(release, liveAt, since, timelines) {
	const later = timelines.filter((timeline) => timeline.liveAt !== undefined && timeline.liveAt >= liveAt);
	return (0,dora_release .Qd)([
		...release.timelines.map(({ restoredAt }) => restoredAt),
		...later.map((timeline) => successAfter(timeline, since)),
	]);
}
function successAfter({ events }, since) {
	return events.find((event) => (0,timeline .oJ)(event) && event.at > since)?.at;
}

;// CONCATENATED MODULE: ./build/dora/spread.js
const leastForP90 = 10;
function spreadOf(values, minimum) {
	const n = values.length;
	const sorted = values.toSorted((one, other) => one - other);
	const at = (rank) => sorted[rank - 1] ?? 0;
	if (n === 0 || n < minimum)
		return { n, mean: undefined, median: undefined, p90: undefined };
	return {
		n,
		mean: sorted.reduce((sum, value) => sum + value, 0) / n,
		median: (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2,
		p90: n < leastForP90 ? undefined : at(Math.ceil(n * 0.9)),
	};
}
function ratioOf(part, n, minimum) {
	return { part, n, value: n === 0 || n < minimum ? undefined : part / n };
}

;// CONCATENATED MODULE: ./build/dora/measure.js

const leadTimeStarts = ['author', 'commit', 'first-pr-commit', 'merge'];
const day = 86_400_000;
function measure(service) {
	return measurer(service)(service.window);
}
function measurer(service) {
	const { changes, incidents = [] } = service;
	const timelines = (0,dora_release .al)(service.timelines);
	const releases = (0,dora_release .Gm)(timelines);
	const isHotfix = ({ sha, isHotfix: isMarked, isFirst }) => isMarked || (isFirst && changes.get(sha)?.some(({ pull }) => pull?.isHotfix) === true);
	const hotfixes = releases.filter(isHotfix);
	const failures = failuresOf(releases, { timelines, hotfixes, incidents });
	return (window) => measureWindow({ ...service, timelines, releases, hotfixes, failures, window });
}
function measureWindow(measured) {
	const { timelines, releases, changes, window, start, minimum } = measured;
	const within = (at) => at !== undefined && at >= window.from && at < window.to;
	const verified = releases.filter(({ verifiedAt }) => within(verifiedAt));
	const live = releases.filter(({ liveAt }) => within(liveAt));
	const failures = measured.failures.filter(({ foundAt }) => within(foundAt));
	const earlier = failures.filter(({ release }) => !within(release.liveAt)).length;
	const { leadTimes, undated } = leadTimesOf(releases, changes, start, within);
	const over = failures.filter(({ recoveredAt }) => recoveredAt !== undefined);
	const days = (window.to.getTime() - window.from.getTime()) / day;
	const hotfixes = measured.hotfixes.filter(({ liveAt }) => within(liveAt));
	return {
		window,
		minimum,
		start,
		leadTime: { ...spreadOf(leadTimes, minimum), undated },
		frequency: {
			n: verified.length,
			perDay: verified.length === 0 || verified.length < minimum ? undefined : verified.length / days,
			between: spreadOf(gapsOf(verified), minimum),
		},
		recovery: { ...spreadOf(between(over, 'since', 'recoveredAt'), minimum), open: failures.length - over.length },
		failRate: { ...ratioOf(failures.length, live.length + earlier, minimum), earlier },
		reworkRate: ratioOf(hotfixes.length, live.length, minimum),
		detection: spreadOf(between(failures, 'since', 'detectedAt'), minimum),
		restoration: spreadOf(between(failures, 'detectedAt', 'recoveredAt'), minimum),
		rollbacks: timelines.filter(({ isRollback, verifiedAt }) => isRollback && within(verifiedAt)).length,
		samples: { leadTimes, releases: verified, failures },
	};
}
function leadTimesOf(releases, changes, start, within) {
	const seen = new Set();
	const times = releases.flatMap(({ sha, verifiedAt }) => {
		if (verifiedAt === undefined)
			return [];
		const fresh = (changes.get(sha) ?? []).filter((change) => !change.isMerge && !seen.has(change.sha));
		for (const change of fresh)
			seen.add(change.sha);
		return within(verifiedAt) ? startsOf(fresh, start).map((at) => secondsBetween(at, verifiedAt)) : [];
	});
	const leadTimes = times.filter((seconds) => seconds >= 0);
	return { leadTimes, undated: times.length - leadTimes.length };
}
function startsOf(changes, start) {
	if (start === 'author')
		return changes.map(({ authoredAt }) => authoredAt);
	if (start === 'commit')
		return changes.map(({ committedAt }) => committedAt);
	const direct = changes.filter(({ pull }) => pull === undefined);
	const byPull = Map.groupBy(changes.filter(({ pull }) => pull !== undefined), ({ pull }) => pull?.number);
	const ofPull = (same) => {
		const dates = same.map((change) => start === 'merge' ? (change.pull?.mergedAt ?? change.committedAt) : change.authoredAt);
		const order = dates.toSorted((one, other) => one.getTime() - other.getTime());
		return (start === 'merge' ? order.at(-1) : order[0]) ?? [];
	};
	return [
		...direct.map(({ authoredAt, committedAt }) => (start === 'merge' ? committedAt : authoredAt)),
		...[...byPull.values()].flatMap(ofPull),
	];
}
function gapsOf(releases) {
	const times = releases.flatMap(({ verifiedAt }) => verifiedAt ?? []);
	return times.slice(1).map((at, index) => secondsBetween(times[index] ?? at, at));
}
function between(failures, from, to) {
	return failures.flatMap((failure) => {
		const [start, end] = [failure[from], failure[to]];
		return start === undefined || end === undefined ? [] : secondsBetween(start, end);
	});
}
function secondsBetween(from, to) {
	return (to.getTime() - from.getTime()) / 1000;
}

}),

13392:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Gm: () => ( foldReleases),
Qd: () => ( earliest),
al: () => ( inOrder)
});
var _ledger_echo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96399);
var _ledger_timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63445);

const hotfixBranch = /^(?:refs\/heads\/)?hotfix[/-]/;
function foldReleases(timelines) {
	const ordered = inOrder(timelines);
	const bySha = Map.groupBy(ordered, ({ record }) => record.deployment.sha);
	const moves = movesOf(ordered);
	const releases = [...bySha.values()].flatMap((same) => {
		const own = same.filter(({ isRollback, startedAt }) => !isRollback && startedAt !== undefined);
		const groups = splitRuns(own, moves);
		const firstGood = groups.find((group) => group.some(({ liveAt }) => liveAt !== undefined)) ?? groups[0];
		return groups.map((group) => releaseOf(group, group === firstGood));
	});
	return releases.sort((one, other) => signOf(one) - signOf(other));
}
function movesOf(timelines) {
	return timelines.flatMap(({ record: { deployment }, liveAt }) => liveAt === undefined ? [] : [{ sha: deployment.sha, environment: deployment.environment, at: liveAt.getTime() }]);
}
function splitRuns(timelines, moves) {
	const groups = [];
	for (const timeline of timelines) {
		const run = runOf(timeline);
		const known = groups.findLast((group) => group.run === run);
		if (known !== undefined && run !== 0 && !isApart(known.timelines, timeline, moves))
			known.timelines.push(timeline);
		else
			groups.push({ run, timelines: [timeline] });
	}
	return groups.map((group) => group.timelines);
}
function isApart(earlier, later, moves) {
	const { environment, sha, createdAt } = later.record.deployment;
	const own = earlier.filter(({ record }) => record.deployment.environment === environment);
	const since = own.findLast(({ liveAt }) => liveAt !== undefined)?.liveAt?.getTime();
	if (since === undefined)
		return false;
	const until = createdAt.getTime();
	return moves.some((move) => move.environment === environment && move.sha !== sha && move.at > since && move.at < until);
}
function runOf({ consumedBy, payload, events }) {
	return consumedBy?.run ?? payload?.run.id ?? events.map(({ url }) => (0,_ledger_echo_js__WEBPACK_IMPORTED_MODULE_0__ .VO)(url)).find((run) => run !== 0) ?? 0;
}
function inOrder(timelines) {
	const byId = new Map(timelines.map((timeline) => [timeline.record.deployment.id, timeline]));
	return [...byId.values()].sort(({ record: { deployment: one } }, { record: { deployment: other } }) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id);
}
function earliest(moments) {
	return moments.reduce((least, at) => (least === undefined || (at !== undefined && at < least) ? at : least), undefined);
}
function releaseOf(timelines, isFirst) {
	const withTraffic = timelines.filter(({ liveAt }) => liveAt !== undefined);
	return {
		sha: timelines[0]?.record.deployment.sha ?? '',
		timelines,
		liveAt: earliest(timelines.map(({ liveAt }) => liveAt)),
		verifiedAt: earliest(timelines.map(({ events }) => events.find(_ledger_timeline_js__WEBPACK_IMPORTED_MODULE_1__ .oJ)?.at)),
		failedAt: earliest(withTraffic.map(({ failedAt }) => failedAt)),
		isHotfix: timelines.some(({ payload, record }) => payload?.hotfixOf !== undefined || hotfixBranch.test(record.deployment.ref)),
		isFirst,
	};
}
function signOf({ verifiedAt, liveAt, timelines }) {
	return (verifiedAt ?? liveAt ?? timelines[0]?.record.deployment.createdAt)?.getTime() ?? 0;
}

}),

81782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
B_: () => ( stepsOf),
D$: () => ( byTraffic),
zE: () => ( markReturns)
});
function stepsOf(timelines) {
	const firsts = new Map();
	let before;
	const steps = [];
	for (const timeline of byTraffic(timelines)) {
		const { sha } = timeline.record.deployment;
		const place = firsts.get(sha) ?? firsts.size;
		firsts.set(sha, place);
		const former = before?.record.deployment.sha;
		if (before !== undefined && former !== undefined && former !== sha)
			steps.push({ timeline, before, isOlder: place < (firsts.get(former) ?? 0) });
		before = timeline;
	}
	return steps;
}
function byTraffic(timelines) {
	const time = ({ liveAt }) => liveAt?.getTime() ?? 0;
	return timelines
		.filter(({ liveAt }) => liveAt !== undefined)
		.sort((one, other) => time(one) - time(other) || one.record.deployment.id - other.record.deployment.id);
}
function markReturns(timelines, isReturn) {
	const taken = new Map();
	for (const step of stepsOf(timelines)) {
		const { timeline, before, isOlder } = step;
		if (!timeline.isRollback && isMadeSince(step) && (isReturn(step) ?? isOlder))
			taken.set(timeline.record.deployment.id, before.record.deployment.id);
	}
	return timelines.map((timeline) => {
		const takesBack = taken.get(timeline.record.deployment.id);
		return takesBack === undefined ? timeline : { ...timeline, isRollback: true, takesBack };
	});
}
function isMadeSince({ timeline, before }) {
	return before.liveAt !== undefined && timeline.record.deployment.createdAt > before.liveAt;
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

96399:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Kx: () => ( withoutEchoes),
M2: () => ( withoutAutomatic),
VO: () => ( runIn)
});
var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63445);

function withoutAutomatic(timelines, { recording = 0, attaching = 0 } = {}) {
	const recorded = new Set(timelines.flatMap(({ payload, events, record }) => payload === undefined || isOfGate(events.at(-1)?.phase) ? [] : [keyOf(payload.run.id, record)]));
	const isEcho = ({ isForeign, record, events }) => isForeign &&
		events.every(({ phase, state }) => phase === state) &&
		events.some(({ url }) => {
			const run = runIn(url);
			return run !== 0 && run !== attaching && (run === recording || recorded.has(keyOf(run, record)));
		});
	return timelines.filter((timeline) => !isEcho(timeline));
}
function withoutEchoes(timelines, runs = {}) {
	return withoutRedeployed(withoutAutomatic(timelines, runs), (runs.recording ?? 0) || (runs.attaching ?? 0));
}
const longest = 6 * 3_600_000;
function withoutRedeployed(timelines, own) {
	const rollbacks = timelines.filter(({ isRollback, payload }) => isRollback && payload !== undefined);
	return timelines.filter((timeline) => {
		const run = timeline.payload?.run.id ?? timeline.events.map(({ url }) => runIn(url)).find((id) => id !== 0) ?? 0;
		if (timeline.isRollback || timeline.startedAt === undefined || run === 0 || run === own)
			return true;
		return !rollbacks.some((rollback) => rollback.payload?.run.id !== run && isCounted(rollback, own) && isPartOf(rollback, timeline, String(run)));
	});
}
function isCounted(rollback, own) {
	const isNaming = rollback.outcome === 'running' && redeployedBy(rollback) !== undefined;
	return rollback.verifiedAt !== undefined || isNaming || (own !== 0 && rollback.payload?.run.id === own);
}
function isPartOf(rollback, timeline, run) {
	const [to, made] = [rollback.record.deployment, timeline.record.deployment];
	const isOfService = timeline.payload === undefined || timeline.payload.service === rollback.payload?.service;
	if (to.environment !== made.environment || !isOfService)
		return false;
	const named = redeployedBy(rollback);
	if (named !== undefined)
		return named === run;
	const { startedAt } = rollback;
	const isMeanwhile = startedAt !== undefined && made.createdAt >= startedAt && made.createdAt <= endOf(rollback, startedAt);
	const isSameVersion = rollback.version !== '' && timeline.version === rollback.version;
	return isMeanwhile && (made.sha === to.sha || isSameVersion);
}
function redeployedBy({ events }) {
	return events.findLast(({ fields }) => fields['redeployed'])?.fields['redeployed'];
}
function endOf({ events, settledAt }, startedAt) {
	return events.find(_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)?.at ?? settledAt ?? new Date(startedAt.getTime() + longest);
}
function isOfGate(phase) {
	return phase === 'consumed' || phase === 'overridden';
}
function keyOf(run, { deployment }) {
	return `${run} ${deployment.environment}`;
}
function runIn(url) {
	return Number(/\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url)?.[1] ?? 0);
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

80371:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
B: () => ( readPythonTail),
s: () => ( writePythonTail)
});
const phases = {
	a: 'alpha',
	alpha: 'alpha',
	b: 'beta',
	beta: 'beta',
	c: 'rc',
	rc: 'rc',
	pre: 'rc',
	preview: 'rc',
};
const tail = /^(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d{0,15}))?(?:[-_.]?(post|rev|r|dev)[-_.]?(\d{0,15}))?(?:\+([0-9a-z]+(?:[-_.][0-9a-z]+)*))?$/i;
function readPythonTail(text) {
	const match = tail.exec(text);
	if (match === null)
		return undefined;
	const [, phase, phaseNumber, end, endNumber, local = ''] = match;
	const isDev = end?.toLowerCase() === 'dev';
	if (isDev && phase !== undefined)
		return undefined;
	const name = phase === undefined ? (isDev ? 'dev' : '') : (phases[phase.toLowerCase()] ?? '');
	return {
		prerelease: name && `${name}.${Number((isDev ? endNumber : phaseNumber) || '0')}`,
		post: end === undefined || isDev ? undefined : Number(endNumber || '0'),
		local,
	};
}
function writePythonTail(prerelease) {
	if (prerelease === '')
		return '';
	const match = /^([A-Za-z-]+)(?:\.?(\d+))?$/.exec(prerelease);
	if (match === null)
		return undefined;
	const phase = { alpha: 'a', beta: 'b', rc: 'rc' }[phases[(match[1] ?? '').toLowerCase()] ?? ''] ?? '.dev';
	return `${phase}${BigInt(match[2] ?? '0')}`;
}

}),

92298:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BR: () => ( highest),
V1: () => ( isPrerelease),
Zy: () => ( compareVersions),
cB: () => ( parseTypedVersion),
ot: () => ( parseVersion),
z2: () => ( coreOf)
});
var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78469);
var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58780);

function parseVersion(text) {
	return semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(text) === text ? text : undefined;
}
function parseTypedVersion(text) {
	const trimmed = text.trim();
	return parseVersion(trimmed.startsWith('v') ? trimmed.slice(1) : trimmed);
}
function compareVersions(a, b) {
	return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b);
}
function highest(versions) {
	return versions.reduce((top, each) => (top === undefined || compareVersions(each, top) > 0 ? each : top), undefined);
}
function coreOf(version) {
	const cut = version.indexOf('-');
	return cut < 0 ? version : version.slice(0, cut);
}
function isPrerelease(version) {
	return version.includes('-');
}

}),

81410:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Oo: () => ( parseGroups),
R_: () => ( parsePackages),
au: () => ( normalizeFolder),
wg: () => ( packageOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83639);

const defaultTag = '{name}-v{version}';
function parsePackages(given, reportError) {
	if (given === undefined || given === null)
		return [];
	if (typeof given !== 'object' || Array.isArray(given)) {
		reportError('is not a YAML mapping; allowed: lines of `path: name` or `path: { name: core, tag: "core-v{version}" }`');
		return [];
	}
	const packages = Object.entries(given).flatMap(([path, value]) => parsePackage(path, value, reportError));
	const spellings = {
		name: packages.map(({ name }) => name),
		folder: packages.map(({ path }) => path || '.'),
		tag: packages.map(tagOf),
	};
	for (const [what, all] of Object.entries(spellings)) {
		const doubled = all.find((each, index) => all.indexOf(each) !== index);
		if (doubled !== undefined)
			reportError(`uses the ${what} \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(doubled)}\` for two packages; each needs its own`);
	}
	return packages;
}
function parseGroups(kind, given, packages, reportError) {
	if (given === undefined || given === null)
		return [];
	const lists = Array.isArray(given) ? given : [undefined];
	const known = packages.map(({ name }) => name);
	return lists.flatMap((list) => {
		const names = Array.isArray(list) ? list : [];
		const odd = names.find((name) => typeof name !== 'string' || !known.includes(name));
		if (names.length < 2)
			reportError('is not a list of lists of at least two packages; allowed: lines of `- [core, web]`');
		else if (odd !== undefined)
			reportError(`names \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(String(odd))}\`, which is not a package; allowed: ${known.map((name) => `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(name)}\``).join(', ') || 'names of `packages`'}`);
		return [{ kind, names: names.filter((name) => typeof name === 'string') }];
	});
}
function parsePackage(path, value, reportError) {
	const at = `the package at \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}\``;
	const fields = typeof value === 'object' && value !== null ? { ...value } : { name: value };
	for (const key of Object.keys(fields)) {
		if (key !== 'name' && key !== 'tag')
			reportError(`has the unknown key \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(key)}\` for ${at}; allowed: \`name\`, \`tag\``);
	}
	const folder = normalizeFolder(path);
	if (folder === undefined)
		reportError(`has ${at}, which is outside the repository`);
	const { name, tag = defaultTag } = fields;
	if (typeof name !== 'string' || name.trim() === '')
		reportError(`has no name for ${at}; write \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}: its-name\``);
	if (folder === undefined || typeof name !== 'string')
		return [];
	const { form, errors } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__ .QC)(String(tag), name.trim());
	for (const message of errors)
		reportError(`has a tag for ${at} that cannot be used: ${message}; for example \`core-v{version}\``);
	return [{ path: folder, name: name.trim(), form }];
}
function tagOf({ form }) {
	return `${form.prefix}{version}${form.suffix}`;
}
function normalizeFolder(path) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\/|\/+$/g, '');
	if (folder === '.' || folder === '')
		return '';
	return folder.startsWith('/') || folder === '..' || folder.startsWith('../') ? undefined : folder;
}
function packageOf(file, packages) {
	let found;
	for (const each of packages) {
		const isInside = each.path === '' || file === each.path || file.startsWith(`${each.path}/`);
		if (isInside && (found === undefined || each.path.length > found.path.length))
			found = each;
	}
	return found;
}

}),

95849:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$P: () => ( isDate),
VX: () => ( readSpelling),
c0: () => ( compareReleases),
fm: () => ( compareSpelled),
k2: () => ( spellingOf),
lO: () => ( spell),
lV: () => ( dateAmong),
p: () => ( plainSpelling)
});
var _text_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80371);
var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92298);

const numbersPattern = /^\d{1,15}(?:\.\d{1,15}){0,5}/;
const metadata = /^[^+]+\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/;
const identifiers = /^-([0-9A-Za-z-]{1,100}(?:\.[0-9A-Za-z-]{1,100}){0,20})$/;
const earliestStamp = 100_000;
function readSpelling(given) {
	const text = metadata.test(given) ? given.slice(0, given.indexOf('+')) : given;
	const [written = ''] = numbersPattern.exec(text) ?? [];
	if (written === '' || given.length > 256)
		return undefined;
	const parts = written.split('.');
	const behind = text.slice(written.length);
	const numbers = parts.map(Number);
	const qualified = readQualified(text, numbers, behind);
	if (qualified !== undefined)
		return qualified;
	const python = /^[a-c]$/i.test(behind) ? undefined : (0,_text_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .B)(behind);
	const strict = parts.length >= 3 || python !== undefined ? identifiers.exec(behind)?.[1] : undefined;
	const tail = strict === undefined ? python : { prerelease: strict, post: undefined };
	if (tail === undefined)
		return undefined;
	const core = [...numbers, 0, 0].slice(0, Math.max(3, parts.length)).join('.');
	const version = parts.length > 3 ? undefined : (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .ot)(tail.prerelease ? `${core}-${tail.prerelease}` : core);
	if (parts.length <= 3 && version === undefined)
		return undefined;
	return {
		text,
		style: styleOf(parts, strict === undefined && behind !== ''),
		numbers,
		prerelease: tail.prerelease === '' ? [] : tail.prerelease.split('.'),
		post: tail.post ?? -1,
		version,
	};
}
const qualifier = /^(?:[.-](?:Final|RELEASE|GA)|\.SP(\d{1,9})|\.(CR|M)(\d{1,9}))$/;
function readQualified(text, numbers, behind) {
	const match = qualifier.exec(behind);
	if (match === null || numbers.length < 3)
		return undefined;
	const [, servicePack, phase, number = ''] = match;
	const prerelease = phase === undefined ? [] : [phase === 'CR' ? 'rc' : 'milestone', number];
	return { text, style: 'qualified', numbers, prerelease, post: Number(servicePack ?? -1), version: undefined };
}
function styleOf(parts, isPython) {
	if (parts.length > 3)
		return 'long';
	if (parts.some((part) => part.length > 1 && part.startsWith('0')))
		return 'padded';
	if (Number(parts[0]) >= earliestStamp)
		return 'stamp';
	if (isPython)
		return 'python';
	return parts.length < 3 ? 'short' : 'semver';
}
function compareSpelled(a, b) {
	return (compareNumbers(a.numbers, b.numbers) ||
		comparePrereleases(a.prerelease, b.prerelease, a.style === 'python' && b.style === 'python') ||
		a.post - b.post);
}
function compareReleases(a, b) {
	const [left, right] = [readSpelling(a), readSpelling(b)];
	return left === undefined || right === undefined ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)(a, b) : compareSpelled(left, right);
}
function compareNumbers(a, b) {
	for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
		const difference = (a[at] ?? 0) - (b[at] ?? 0);
		if (difference !== 0)
			return difference;
	}
	return 0;
}
function comparePrereleases(a, b, isPython) {
	if (a.length === 0 || b.length === 0)
		return b.length - a.length;
	if (isPython && (a[0] === 'dev') !== (b[0] === 'dev'))
		return a[0] === 'dev' ? -1 : 1;
	for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
		const difference = compareIdentifiers(a[at] ?? '', b[at] ?? '');
		if (difference !== 0)
			return difference;
	}
	return a.length - b.length;
}
function compareIdentifiers(a, b) {
	const isNumber = [/^\d+$/.test(a), /^\d+$/.test(b)];
	if (isNumber[0] && isNumber[1])
		return Number(a) - Number(b);
	if (isNumber[0] !== isNumber[1])
		return isNumber[0] ? -1 : 1;
	const [, words, count] = counted.exec(a) ?? [];
	const [, others, number] = counted.exec(b) ?? [];
	if (words !== undefined && words === others)
		return Number(count) - Number(number);
	return a === b ? 0 : a < b ? -1 : 1;
}
const counted = /^([A-Za-z-]*[A-Za-z])(\d{1,15})$/;
function isDate({ style }) {
	return style === 'padded' || style === 'stamp';
}
function dateAmong(standing) {
	const [newest] = standing;
	if (newest === undefined)
		return undefined;
	if (isDate(newest))
		return newest;
	const isAlike = ({ text, numbers }) => numbers.length > 1 && numbers.length === newest.numbers.length && text.indexOf('.') === newest.text.indexOf('.');
	const isOpen = ({ numbers, style }) => style !== 'padded' && numbers.slice(1).every((each) => each > 9);
	const telling = standing.find((each) => isAlike(each) && !isOpen(each));
	return telling?.style === 'padded' ? telling : undefined;
}
const plainSpelling = { python: false, widths: [], parts: 3 };
function spellingOf(standing) {
	const python = standing.find(({ prerelease, style }) => prerelease.length > 0 && style !== 'padded')?.style === 'python';
	const date = dateAmong(standing);
	if (date === undefined)
		return { ...plainSpelling, python };
	const parts = (numbersPattern.exec(date.text)?.[0] ?? '').split('.');
	return { python, widths: parts.map((part) => (part.length === 2 ? 2 : 1)), parts: parts.length };
}
function spell(version, { python, widths, parts }) {
	const [core = '', ...rest] = version.split('-');
	const prerelease = rest.join('-');
	const given = core.split('.');
	const least = given.slice(parts).every((part) => part === '0') ? parts : 3;
	const numbers = given.slice(0, least).map((part, at) => part.padStart(widths[at] ?? 1, '0'));
	const written = prerelease === '' ? '' : `-${prerelease}`;
	return (numbers.join('.') +
		(python && /^(alpha|beta|rc|dev)\.\d+$/.test(prerelease) ? ((0,_text_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .s)(prerelease) ?? written) : written));
}

}),

83639:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
LE: () => ( prefixForm),
LT: () => ( releaseForms),
QC: () => ( parseTemplate),
RK: () => ( splitTag),
_3: () => ( formatTag),
j7: () => ( floatingTag),
kS: () => ( detectPrefix),
pA: () => ( isRefName),
zW: () => ( readTag)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);
var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95849);

function prefixForm(prefix) {
	return { prefix, suffix: '' };
}
function parseTemplate(template, name) {
	const [before = '', behind, ...more] = template.split('{version}');
	const form = { prefix: before.replaceAll('{name}', name), suffix: (behind ?? '').replaceAll('{name}', name) };
	const shown = `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(template, 80)}\``;
	if (behind === undefined || more.length > 0)
		return { form, errors: [`${shown} must contain \`{version}\` exactly once`] };
	if (!isRefName(formatTag(form, '1.2.3-rc.1')))
		return { form, errors: [`${shown} does not give a valid tag name (git help check-ref-format)`] };
	return { form, errors: [] };
}
function formatTag({ prefix, suffix, spelling = _spelling_js__WEBPACK_IMPORTED_MODULE_0__ .p }, version) {
	return `${prefix}${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__ .lO)(version, spelling)}${suffix}`;
}
function floatingTag({ prefix, suffix }, line) {
	return `${prefix}${line}${suffix}`;
}
function readTag({ prefix, suffix }, tag) {
	if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
		return undefined;
	return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__ .VX)(tag.slice(prefix.length, tag.length - suffix.length));
}
function splitTag(tag, least) {
	if (tag.length > longestTag)
		return undefined;
	for (const { index } of tag.matchAll(/(?<!\d|\d\.)\d/g)) {
		const spelled = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__ .VX)(tag.slice(index));
		if (spelled !== undefined && spelled.numbers.length >= least)
			return { prefix: tag.slice(0, index), spelled };
	}
	return undefined;
}
const longestTag = 300;
const plainPrefix = /^(?:v\.?|(?:release|rel|version|ver)[-_/]?v?)?$/i;
function detectPrefix(tags) {
	const split = tags.flatMap((tag) => splitTag(tag, 1) ?? []);
	const isPlain = ({ prefix }) => plainPrefix.test(prefix);
	const isFull = ({ spelled: { numbers } }) => numbers.length > 1;
	const plain = split.filter((each) => isPlain(each) && isFull(each));
	const found = newest(plain.length > 0 ? plain : split.filter(isPlain));
	if (found !== undefined)
		return found.prefix;
	const unknown = new Set(split.filter(isFull).map(({ prefix }) => prefix));
	const [only] = unknown;
	return only !== undefined && unknown.size === 1 ? only : 'v';
}
function newest(all) {
	return all.reduce((top, each) => {
		const order = top === undefined ? 1 : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__ .fm)(each.spelled, top.spelled);
		return order > 0 || (order === 0 && each.prefix === 'v') ? each : top;
	}, undefined);
}
function releaseForms(tags, service) {
	const own = service === '' ? [] : ['-v', '@v', '/v', '-', '@', '/'].map((separator) => `${service}${separator}`);
	return [detectPrefix(tags), ...own].map(prefixForm);
}
function isRefName(name) {
	if (name === '' || name.startsWith('-') || /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$|^@$/.test(name))
		return false;
	return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}

})

};

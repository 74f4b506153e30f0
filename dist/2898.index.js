export const id = 2898;
export const ids = [2898];
export const modules = {

12898:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  measureOnce: () => ( measureOnce),
  runChecks: () => ( runChecks),
  valuesOf: () => ( valuesOf)
});

// EXTERNAL MODULE: ./build/network/ask.js + 1 modules
var ask = __webpack_require__(17441);
// EXTERNAL MODULE: ./build/network/connect.js
var connect = __webpack_require__(51235);
// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(29306);
// EXTERNAL MODULE: ./build/network/pool.js
var pool = __webpack_require__(11651);
// EXTERNAL MODULE: ./build/checks/answered.js
var checks_answered = __webpack_require__(42253);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/checks/progress-log.js

const mostLines = 12;
const longestSilence = 30_000;
const mostNames = 8;
class ProgressLog {
	#print;
	#told = new Map();
	#lastAt;
	constructor(print, at) {
		this.#print = print;
		this.#lastAt = at;
	}
	write(line, at) {
		this.#lastAt = at;
		this.#print(line);
	}
	report(id, before, after, measurement, at) {
		const told = this.#told.get(id) ?? { lines: 0, status: undefined };
		this.#told.set(id, told);
		const news = newsOf(before, after, measurement, told.status);
		told.status = measurement.status;
		if (news === undefined || (after.status === undefined && ++told.lines > mostLines))
			return;
		const more = told.lines === mostLines && after.status === undefined ? ' (further changes of this check are not shown)' : '';
		this.write(`${id}: ${news}${more}`, at);
	}
	beat(open, at) {
		if (at - this.#lastAt < longestSilence || open.length === 0)
			return;
		const more = open.length > mostNames ? `, … and ${open.length - mostNames} more` : '';
		this.write(`Waiting for ${open.slice(0, mostNames).join(', ')}${more}.`, at);
	}
}
function newsOf(before, after, { status, message }, last) {
	const text = (0,printable .d)(message, 300);
	const count = `${after.attempts} ${after.attempts === 1 ? 'attempt' : 'attempts'}`;
	if (after.status !== undefined) {
		const what = after.status === 'passed' && after.phase === 'verify' ? 'verified' : after.status;
		return `${what}${after.phase === 'bake' ? ' in the bake' : ''} after ${count}${after.status === status ? `: ${text}` : ''}`;
	}
	if (before.phase !== after.phase)
		return after.phase === 'bake' ? `verified again after ${count}` : `must be verified again: ${text}`;
	if (status === last || (status === 'passed' && last === undefined))
		return undefined;
	return `${status === 'passed' ? 'passes' : status} (attempt ${after.attempts}): ${text}`;
}

// EXTERNAL MODULE: ./build/checks/statistics.js
var statistics = __webpack_require__(72801);
;// CONCATENATED MODULE: ./build/checks/result.js

const longestMessage = 500;
const longestEvidence = 2_000;
function verdictOf(checks) {
	const critical = checks.filter(({ severity }) => severity === 'critical');
	if (critical.some(({ status }) => status === 'failed'))
		return 'failed';
	return critical.every(({ status }) => status === 'passed') ? 'passed' : 'inconclusive';
}
function verificationOf(watched, ending, startedAt, endedAt) {
	const results = watched.map((each) => resultOf(each, ending));
	const decisive = results.filter(({ status, severity }) => status === 'failed' && severity === 'critical');
	const times = decisive.flatMap(({ firstFailureAt }) => firstFailureAt?.getTime() ?? []);
	const firstFailureAt = times.length === 0 ? undefined : new Date(Math.min(...times));
	return { verdict: verdictOf(results), results, startedAt, endedAt, firstFailureAt };
}
function resultOf(watched, ending) {
	const { check, state: standing, last, durations, startedAt, endedAt } = watched;
	const status = statusOf(standing, ending);
	const shown = status === 'skipped' ? undefined : last.get(status);
	const isOpen = standing.status === undefined && status !== 'passed';
	const said = shown ?? last.get('failed') ?? last.get('inconclusive');
	const parts = [isOpen && ending !== undefined ? `stopped early: ${ending.why}` : '', said?.message ?? ''];
	return {
		id: check.id,
		kind: check.probe.kind,
		severity: check.policy.severity,
		status,
		phase: standing.phase,
		attempts: standing.attempts,
		consecutive: standing.passes,
		firstFailureAt: status === 'failed' ? new Date(standing.firstFailureAt ?? endedAt) : undefined,
		message: cut(parts.filter((part) => part !== '').join('; '), longestMessage),
		evidence: status === 'passed' ? '' : cut(said?.evidence ?? '', longestEvidence),
		durations: (0,statistics .DM)(durations),
		...(isInsecure(check) ? { isInsecure: true } : {}),
		startedAt: new Date(startedAt),
		endedAt: new Date(endedAt),
	};
}
function isInsecure({ probe }) {
	const requests = probe.kind === 'compare' ? [probe.candidate, probe.baseline] : 'request' in probe ? [probe.request] : [];
	return requests.some(({ trust }) => trust.insecure);
}
function statusOf({ status, phase, debt, errors }, ending) {
	if (status !== undefined)
		return status;
	if (ending?.kind === 'late')
		return 'inconclusive';
	if (phase === 'bake' && debt === 0 && errors === 0)
		return 'passed';
	return ending?.kind === 'yielding' ? 'inconclusive' : 'skipped';
}
function cut(text, length) {
	return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

;// CONCATENATED MODULE: ./build/checks/state.js
const defaultErrors = 4;
const longestPause = 5;
const growth = 1.5;
const jitter = 0.1;
function beginCheck(at, policy) {
	const counts = { attempts: 0, passes: 0, misses: 0, errors: 0, failures: 0, debt: 0 };
	const open = { status: undefined, firstFailureAt: undefined };
	return { phase: 'verify', deadline: at + policy.within, bakeEnd: undefined, ...counts, ...open };
}
function beginBake(state, at, bake) {
	const fresh = { errors: 0, misses: 0, debt: 0, firstFailureAt: undefined };
	return { ...state, ...fresh, phase: 'bake', status: undefined, bakeEnd: at + bake.for };
}
function record(state, { status }, at, policy, bake) {
	const isPass = status === 'passed';
	const next = {
		...state,
		attempts: state.attempts + 1,
		passes: isPass ? state.passes + 1 : 0,
		misses: isPass ? 0 : state.misses + 1,
		errors: status === 'inconclusive' ? state.errors + 1 : 0,
		failures: state.failures + (status === 'failed' ? 1 : 0),
		firstFailureAt: state.firstFailureAt ?? (status === 'failed' ? at : undefined),
	};
	if (next.phase === 'bake' && bake !== undefined)
		return weigh(next, status, at, policy, bake);
	const settled = settle(next, at, policy);
	const isBack = settled.status === 'passed' && settled.bakeEnd !== undefined && bake !== undefined;
	return isBack ? beginBake(settled, at, bake) : settled;
}
function settle(next, at, policy) {
	const { failureLimit, inconclusiveLimit } = policy;
	if (next.passes >= policy.consecutive)
		return { ...next, status: 'passed', firstFailureAt: undefined };
	if (failureLimit !== undefined && next.failures > failureLimit)
		return { ...next, status: 'failed' };
	if (inconclusiveLimit !== undefined && next.errors > inconclusiveLimit)
		return { ...next, status: 'inconclusive' };
	const isOver = next.misses >= policy.consecutive || at >= next.deadline + graceOf(policy);
	if (at < next.deadline || !isOver)
		return next;
	const isUnknown = next.failures === 0 || next.errors > (inconclusiveLimit ?? defaultErrors);
	return { ...next, status: isUnknown ? 'inconclusive' : 'failed' };
}
function graceOf({ within, consecutive, interval }) {
	return Math.max(within, 10 * consecutive * interval);
}
function weigh(next, status, at, policy, bake) {
	const { consecutive } = policy;
	const limit = policy.failureLimit ?? bake.failureLimit;
	const change = status === 'failed' ? consecutive : status === 'passed' ? -1 : 0;
	const debt = Math.max(0, next.debt + change);
	const now = { ...next, debt, firstFailureAt: debt === 0 ? undefined : next.firstFailureAt };
	const hasFailed = debt > limit * consecutive;
	const isLost = next.errors > (policy.inconclusiveLimit ?? defaultErrors);
	const isEarly = at < next.deadline && policy.failureLimit === undefined;
	if ((hasFailed || isLost) && isEarly)
		return { ...now, phase: 'verify', debt: 0, passes: 0 };
	if (hasFailed)
		return { ...now, status: 'failed' };
	if (isLost)
		return { ...now, status: 'inconclusive' };
	const { bakeEnd = at } = next;
	if (at < bakeEnd)
		return now;
	if (debt === 0 && next.errors === 0)
		return { ...now, status: 'passed' };
	return at < bakeEnd + graceOf(policy) ? now : { ...now, status: 'inconclusive' };
}
function pauseOf(state, at, policy, bake, random) {
	const { phase, misses, errors, debt, deadline, bakeEnd = at } = state;
	const spread = 1 + jitter * (2 * random - 1);
	const usual = policy.interval * spread;
	const grown = usual * Math.min(longestPause, growth ** Math.max(0, misses - 1));
	if (phase === 'bake' && bake !== undefined) {
		if (debt === 0 && errors === 0)
			return Math.max(0, Math.min(bake.every * spread, bakeEnd - at));
		return Math.min(bake.every, errors > 0 ? grown : usual);
	}
	if (state.attempts === 0)
		return policy.interval * jitter * random;
	return at < deadline ? Math.min(grown, deadline - at) : usual;
}
function longerPause(state, at, pause, asked) {
	const end = state.phase === 'bake' ? (state.bakeEnd ?? at) : state.deadline;
	return Math.max(pause, Math.min(asked ?? 0, end - at));
}

;// CONCATENATED MODULE: ./build/checks/engine.js

const mostDurations = 10_000;
const beat = 5_000;
class Stop extends Error {
}
async function runPlan(plan, run, measureOf) {
	return await new Engine(plan, run, measureOf).all();
}
class Engine {
	#plan;
	#run;
	#stop = new AbortController();
	#watched;
	#measures;
	#narrator;
	#scrub;
	#started;
	#ending;
	constructor(plan, run, measureOf) {
		this.#plan = plan;
		this.#run = run;
		this.#started = this.#now();
		for (const secret of plan.secrets)
			run.host.secrets.add(secret);
		this.#scrub = run.host.secrets.redact;
		this.#narrator = new ProgressLog(run.onProgress ?? run.host.log.info, this.#started);
		this.#measures = new Map(plan.checks.map((check) => [check, measureOf(check)]));
		this.#watched = plan.checks.map((check) => ({
			check,
			startedAt: this.#started,
			endedAt: this.#started,
			state: beginCheck(this.#started, check.policy),
			last: new Map(),
			durations: [],
		}));
	}
	async all() {
		const { signal } = this.#run.host;
		signal.throwIfAborted();
		const cancel = () => this.#stop.abort(signal.reason);
		signal.addEventListener('abort', cancel, { once: true });
		try {
			await Promise.race([this.#phases(), this.#tick(), whenAborted(this.#stop.signal)]);
		}
		catch (error) {
			if (!(error instanceof Stop))
				throw error;
		}
		finally {
			signal.removeEventListener('abort', cancel);
			this.#stop.abort(new Stop());
		}
		return this.#verification();
	}
	async #phases() {
		const { settle, bake } = this.#plan;
		if (settle > 0)
			this.#say(`Settling for ${settle / 1_000} s.`);
		await this.#pause(settle);
		const isGate = ({ check }) => check.probe.kind === 'version' && check.policy.severity === 'critical';
		await this.#verify(this.#watched.filter(isGate));
		await this.#verify(this.#watched.filter((each) => !isGate(each)));
		if (bake === undefined || !this.#run.bake || this.#verification().verdict !== 'passed')
			return;
		const baking = this.#watched.filter(({ check, state: standing }) => check.policy.bakes && standing.status === 'passed');
		if (baking.length === 0)
			return;
		this.#say(`Verified. The bake takes ${bake.for / 1_000} s.`);
		for (const each of baking)
			each.state = beginBake(each.state, this.#now(), bake);
		await Promise.all(baking.map((each) => this.#watch(each)));
	}
	async #verify(watched) {
		for (const each of watched) {
			each.startedAt = this.#now();
			each.state = beginCheck(each.startedAt, each.check.policy);
		}
		await Promise.all(watched.map((each) => this.#watch(each)));
	}
	async #watch(watched) {
		const { policy, id } = watched.check;
		const { bake } = this.#plan;
		let asked;
		while (watched.state.status === undefined) {
			const pause = pauseOf(watched.state, this.#now(), policy, bake, this.#run.host.random());
			await this.#pause(longerPause(watched.state, this.#now(), pause, asked));
			const measurement = await this.#measure(watched);
			asked = measurement.retryAfter;
			const before = watched.state;
			watched.endedAt = this.#now();
			watched.state = record(before, measurement, watched.endedAt, policy, bake);
			watched.last.set(measurement.status, measurement);
			watched.durations.push(...measurement.durations.slice(0, mostDurations - watched.durations.length));
			this.#narrator.report(id, before, watched.state, measurement, watched.endedAt);
		}
		if (watched.state.status === 'failed' && policy.severity === 'critical')
			this.#end({ kind: 'failed', why: `\`${id}\` failed` });
	}
	async #measure({ check, startedAt }) {
		const measure = this.#measures.get(check);
		const { signal } = this.#stop;
		const measurement = await measure?.(signal, startedAt).catch((error) => {
			const message = (0,errors .bD)(error);
			return { status: 'inconclusive', message, durations: [], evidence: '' };
		});
		signal.throwIfAborted();
		if (measurement === undefined)
			throw new Error(`there is no code to measure ${check.id}`);
		const { message, evidence } = measurement;
		return { ...measurement, message: this.#scrub(message), evidence: this.#scrub(evidence) };
	}
	async #pause(milliseconds) {
		if (milliseconds > 0)
			await this.#run.host.sleep(milliseconds, this.#stop.signal);
		this.#stop.signal.throwIfAborted();
	}
	async #tick() {
		const { timeout = 0 } = this.#run;
		const end = timeout > 0 ? this.#started + timeout : Number.POSITIVE_INFINITY;
		for (;;) {
			const now = this.#now();
			const kind = this.#plan.bake?.isUsual === true ? 'yielding' : 'late';
			if (now >= end)
				this.#end({ kind, why: `the time for all checks (${timeout / 1_000} s) has passed` });
			const open = this.#watched
				.filter(({ state: standing }) => standing.status === undefined)
				.map(({ check }) => check.id);
			this.#narrator.beat(open, now);
			await this.#pause(Math.min(beat, end - now));
		}
	}
	#end(ending) {
		this.#ending = ending;
		this.#stop.abort(new Stop());
		throw this.#stop.signal.reason;
	}
	#say(line) {
		this.#narrator.write(line, this.#now());
	}
	#now() {
		return this.#run.host.now().getTime();
	}
	#verification() {
		const [startedAt, endedAt] = [new Date(this.#started), new Date(this.#now())];
		return verificationOf(this.#watched, this.#ending, startedAt, endedAt);
	}
}
function whenAborted(signal) {
	return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

// EXTERNAL MODULE: ./build/checks/world.js
var checks_world = __webpack_require__(51372);
;// CONCATENATED MODULE: ./build/checks/run.js

const shortestSecret = 3;
async function runChecks(plan, run) {
	return await runPlan(plan, run, measurer(worldOf(plan, run)));
}
const patience = 5_000;
async function measureOnce(plan, run) {
	const world = worldOf(plan, run);
	const { signal } = run.host;
	for (const secret of plan.secrets)
		run.host.secrets.add(secret);
	const measurements = await Promise.all(plan.checks.map(({ probe, policy }) => measureProbe(probe, world, { timeout: Math.min(policy.timeout, patience), signal })));
	const { redact } = run.host.secrets;
	return measurements.map(({ message, evidence, ...rest }) => ({
		...rest,
		message: redact(message),
		evidence: redact(evidence),
	}));
}
function worldOf(plan, run) {
	const { host, answered = new checks_answered .O() } = run;
	return {
		host,
		values: valuesOf(plan, run),
		isSecret: (text) => plan.secrets.some((secret) => secret.length >= shortestSecret && text.includes(secret)),
		...answered.remember({ ask: (0,ask .l)(host.env), probePort: connect .Kd, certificateOf: connect .tq }, host.env),
		openPool: () => new pool .b({ keepAlive: true }),
		addressesOf: connect .sO,
		kubernetes: run.kubernetes,
	};
}
function valuesOf({ vars }, { expected, sha, vars: given }) {
	return new Map(Object.entries({ ...vars, ...given, expected, sha }));
}
function measurer(world) {
	return (check) => async (signal, since) => {
		const attempt = { timeout: check.policy.timeout, signal, since };
		return await measureProbe(check.probe, world, attempt);
	};
}
async function measureProbe(probe, world, attempt) {
	try {
		return await measureKind(probe, world, attempt);
	}
	catch (error) {
		if (error instanceof errors .Yb)
			return (0,checks_world .j)('failed', error.message);
		throw error;
	}
}
async function measureKind(probe, world, attempt) {
	switch (probe.kind) {
		case 'http':
			return (await __webpack_require__.e( 6820).then(__webpack_require__.bind(__webpack_require__, 76820))).measureHttp(probe, world, attempt);
		case 'version':
			return (await __webpack_require__.e( 6820).then(__webpack_require__.bind(__webpack_require__, 76820))).measureVersion(probe, world, attempt);
		case 'compare':
			return (await __webpack_require__.e( 6820).then(__webpack_require__.bind(__webpack_require__, 76820))).measureCompare(probe, world, attempt);
		case 'tls':
			return (await __webpack_require__.e( 88).then(__webpack_require__.bind(__webpack_require__, 50088))).measureTls(probe, world, attempt);
		case 'tcp':
			return (await __webpack_require__.e( 88).then(__webpack_require__.bind(__webpack_require__, 50088))).measureTcp(probe, world, attempt);
		case 'grpc':
			return (await __webpack_require__.e( 6820).then(__webpack_require__.bind(__webpack_require__, 76820))).measureGrpc(probe, world, attempt);
		case 'prometheus':
			return (await __webpack_require__.e( 6820).then(__webpack_require__.bind(__webpack_require__, 76820))).measurePrometheus(probe, world, attempt);
		case 'sql':
			return (await Promise.all( [__webpack_require__.e(2015), __webpack_require__.e(6632)]).then(__webpack_require__.bind(__webpack_require__, 16632))).measureSql(probe, world, attempt);
		case 'kubernetes':
			return (await __webpack_require__.e( 5274).then(__webpack_require__.bind(__webpack_require__, 45274))).measureKubernetes(probe, world, attempt);
		case 'command':
			return (await __webpack_require__.e( 221).then(__webpack_require__.bind(__webpack_require__, 50221))).measureCommand(probe, world, attempt);
	}
}

}),

72801:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
DM: () => ( durationsOf),
Fk: () => ( moreByChance),
IP: () => ( sorted),
SG: () => ( greaterByChance),
Ym: () => ( percentile)
});
function percentile(sorted, rank) {
	const place = ((sorted.length - 1) * rank) / 100;
	const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
	if (below === undefined || above === undefined)
		return Number.NaN;
	return below + (above - below) * (place - Math.floor(place));
}
function sorted(samples) {
	return samples.toSorted((a, b) => a - b);
}
function durationsOf(samples) {
	const all = sorted(samples);
	const [min] = all;
	return min === undefined ? undefined : { min, median: percentile(all, 50), p95: percentile(all, 95) };
}
function greaterByChance(left, right) {
	const [n, m] = [left.length, right.length];
	if (n === 0 || m === 0)
		return 1;
	const all = [...left.map((value) => ({ value, isLeft: true })), ...right.map((value) => ({ value, isLeft: false }))];
	all.sort((a, b) => a.value - b.value);
	let rankSum = 0;
	let ties = 0;
	for (let from = 0; from < all.length;) {
		let to = from;
		while (to < all.length && all[to]?.value === all[from]?.value)
			to++;
		const size = to - from;
		const rank = (from + to + 1) / 2;
		for (let index = from; index < to; index++)
			if (all[index]?.isLeft)
				rankSum += rank;
		ties += size ** 3 - size;
		from = to;
	}
	const u = rankSum - (n * (n + 1)) / 2;
	const total = n + m;
	const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
	return variance <= 0 ? 1 : upperTail((u - (n * m) / 2 - 0.5) / Math.sqrt(variance));
}
function upperTail(z) {
	if (z < 0)
		return 1 - upperTail(-z);
	const t = 1 / (1 + 0.2316419 * z);
	const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return series * Math.exp((-z * z) / 2) * 0.3989422804014327;
}
function moreByChance(a, n, b, m) {
	const errors = a + b;
	const all = logChoose(n + m, errors);
	let sum = 0;
	for (let x = a; x <= Math.min(n, errors); x++)
		if (errors - x <= m)
			sum += Math.exp(logChoose(n, x) + logChoose(m, errors - x) - all);
	return Math.min(1, sum);
}
function logChoose(n, k) {
	let sum = 0;
	for (let i = 1; i <= k; i++)
		sum += Math.log((n - k + i) / i);
	return sum;
}

}),

51372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( quoted),
j: () => ( measured)
});
var _input_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

function measured(status, message, durations = [], evidence = '') {
	return { status, message, durations, evidence };
}
function quoted(text, redact) {
	return `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)((0,_input_secret_js__WEBPACK_IMPORTED_MODULE_1__ .cT)(redact(text)), 120)}\``;
}

}),

51235:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Kd: () => ( probePort),
jh: () => ( refusePair),
sO: () => ( addressesOf),
tq: () => ( certificateOf)
});
var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29306);
var _timeout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69706);
var _tls_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15194);

async function addressesOf(name) {
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) !== 0)
		return [name];
	const found = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name, { all: true }).catch((error) => {
		throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .wO)(error), { cause: error });
	});
	return [...new Set(found.map(({ address }) => address))];
}
async function probePort(host, port, timeout, signal) {
	const began = performance.now();
	const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port });
	try {
		await opened(socket, 'connect', timeout, signal);
		return { isOpen: true, milliseconds: performance.now() - began };
	}
	catch (error) {
		signal.throwIfAborted();
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .H0)(error))
			throw failure(error);
		return { isOpen: false, milliseconds: performance.now() - began };
	}
	finally {
		socket.destroy();
	}
}
async function certificateOf(host, port, servername, timeout, signal, ca) {
	const name = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(servername) === 0 ? { servername } : {};
	const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ host, port, ...name, ...(ca === undefined ? {} : { ca }), rejectUnauthorized: false });
	try {
		await opened(socket, 'secureConnect', timeout, signal);
		return describe(socket, servername);
	}
	catch (error) {
		signal.throwIfAborted();
		throw failure(error);
	}
	finally {
		socket.destroy();
	}
}
function refusePair(cert, key) {
	try {
		(0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ cert, key });
	}
	catch (error) {
		const isOther = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .$N)(error) === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH';
		throw new Error(isOther ? 'the key does not belong to the certificate' : 'the certificate or its key cannot be read', {
			cause: error,
		});
	}
}
function describe(socket, host) {
	const { valid_to, subject, issuer, subjectaltname = '' } = socket.getPeerCertificate();
	const fault = socket.authorizationError;
	return {
		validTo: new Date(valid_to),
		subject: String(subject?.CN ?? ''),
		issuer: String(issuer?.CN ?? issuer?.O ?? ''),
		problem: fault ? ((0,_tls_errors_js__WEBPACK_IMPORTED_MODULE_4__ .Z)(fault, { host, names: subjectaltname }) ?? String(fault)) : '',
	};
}
function opened(socket, event, timeout, signal) {
	const open = new Promise((resolve, reject) => {
		socket.once(event, () => resolve()).on('error', reject);
	});
	return (0,_timeout_js__WEBPACK_IMPORTED_MODULE_5__ .w)(() => open, { timeout, signal });
}
function failure(error) {
	return new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .wO)(error), { cause: error });
}

}),

69706:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
i: () => ( startLimit),
w: () => ( withTimeout)
});
var _runner_timer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35534);

function startLimit({ timeout, signal }) {
	const end = performance.now() + timeout;
	return () => ({ timeout: Math.max(1, Math.ceil(end - performance.now())), signal });
}
async function withTimeout(start, { timeout, signal }) {
	const late = (0,_runner_timer_js__WEBPACK_IMPORTED_MODULE_0__ ._)(timeout);
	const either = AbortSignal.any([signal, late]);
	const end = Promise.withResolvers();
	const stop = () => end.reject(signal.aborted ? signal.reason : new Error(`no answer within ${timeout} ms`));
	either.addEventListener('abort', stop, { once: true });
	if (either.aborted)
		stop();
	try {
		return await Promise.race([start(either), end.promise]);
	}
	finally {
		either.removeEventListener('abort', stop);
	}
}

})

};

export const id = 5837;
export const ids = [5837];
export const modules = {

75837:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  reconcileReported: () => ( reconcileReported)
});

// EXTERNAL MODULE: ./build/approval/notify/notify.js + 2 modules
var notify = __webpack_require__(60387);
// EXTERNAL MODULE: ./build/github/conversation/issues.js
var issues = __webpack_require__(20850);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(95371);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
// EXTERNAL MODULE: ./build/approval/decision/record.js
var record = __webpack_require__(63372);
// EXTERNAL MODULE: ./build/approval/request/acknowledged.js
var request_acknowledged = __webpack_require__(4986);
// EXTERNAL MODULE: ./build/approval/request/closing.js
var closing = __webpack_require__(79103);
// EXTERNAL MODULE: ./build/approval/request/table.js
var table = __webpack_require__(97536);
// EXTERNAL MODULE: ./build/approval/request/text.js
var request_text = __webpack_require__(18525);
// EXTERNAL MODULE: ./build/approval/request/words.js
var words = __webpack_require__(78577);
// EXTERNAL MODULE: ./build/approval/request/write.js
var write = __webpack_require__(16167);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
// EXTERNAL MODULE: ./build/approval/request/record.js
var request_record = __webpack_require__(29767);
// EXTERNAL MODULE: ./build/github/connection/errors.js
var errors = __webpack_require__(36236);
// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/github/operations/runs.js
var runs = __webpack_require__(90691);
// EXTERNAL MODULE: ./build/github/operations/workflows.js
var workflows = __webpack_require__(17315);
// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/approval-reconcile/resume.js

const pause = 10_000;
const mostPauses = 6;
async function rerun(around, pauses) {
	const { github, host, filed, attempt, writes } = around;
	const { runId } = filed.subject;
	return (0,retry .L)((0,retry .S)(pause, pauses + 1), host, async (count) => {
		const run = await (0,runs .cI)(github, runId);
		if (run === undefined)
			return { value: failed('run-gone', '', 'Its run was deleted: start a new one.') };
		const { url } = run;
		if (run.attempt > attempt)
			return { value: { result: 'resumed', reason: 'resumed-elsewhere', url, cure: '' } };
		if (run.status === 'completed' && count > 1)
			return { value: { result: 'again', pauses: pauses + 1 - count } };
		if (run.status === 'completed') {
			if (writes)
				await (0,write .Lx)(github, filed.deployment.id, { phase: 'resuming', fields: { attempt: String(attempt) } });
			const resumed = await tryJob(github, filed, run);
			if (resumed !== undefined)
				return { value: resumed };
		}
		const cure = 'Other jobs of the run are still in progress.';
		return { end: () => ({ result: 'waiting', reason: 'run-in-progress', url, cure }) };
	});
}
async function tryJob(github, { subject }, { id, url }) {
	const job = (await (0,runs .N6)(github, id, 'latest')).find(({ name }) => name === subject.jobName);
	if (job === undefined)
		return failed('unknown-job', url, `Its run no longer has a job \`${(0,printable .d)(subject.jobName)}\`: start a new run.`);
	const answer = await (0,runs .sB)(github, job.id);
	if (answer.kind === 'running' || answer.kind === 'not-latest')
		return undefined;
	return answer.kind === 'started' ? { result: 'resumed', reason: 'job-started', url, cure: '' } : refusal(answer, url);
}
function refusal(answer, url) {
	switch (answer.kind) {
		case 'too-old':
			return failed('run-too-old', url, 'GitHub cannot run a job again more than 30 days after its run began: start a new run, and use `resume: dispatch` for such long waits.');
		case 'not-retriable':
			return failed('not-retriable', url, 'GitHub cannot run this job again: it was run 50 times or cancelled. Start a new run.');
		case 'refused':
			return failed('refused', url, `GitHub says: ${(0,printable .d)(answer.message, 200)}. Run the job again by hand; its gate checks the approval.`);
	}
}
function failed(reason, url, cure) {
	return { result: 'failed', reason, url, cure };
}
async function start(around, { workflow, branch, isRefused }) {
	const { github, filed, attempt } = around;
	const { id } = filed.deployment;
	const announce = { phase: 'resuming', fields: { attempt: String(attempt) } };
	if (isRefused) {
		const answer = await tryStart(github, filed, workflow, branch);
		if (answer.result === 'resumed')
			await (0,write .Lx)(github, id, announce);
		return answer;
	}
	const written = await (0,write .Lx)(github, id, announce);
	const now = (0,request_record .fo)(filed, await (0,deployments .vM)(github, id));
	if (!(0,record .re)(now, written.id, attempt))
		return { result: 'resumed', reason: 'resumed-elsewhere', url: '', cure: '' };
	const refused = async () => void (await (0,write .Lx)(github, id, { phase: 'unstarted', fields: { attempt: String(attempt) } }));
	try {
		const answer = await tryStart(github, filed, workflow, branch);
		if (answer.result === 'failed')
			await refused();
		return answer;
	}
	catch (error) {
		if ((0,errors .e0)(error, 'missing-permission'))
			await refused();
		throw error;
	}
}
async function tryStart(github, { deployment }, workflow, branch) {
	try {
		const inputs = { 'deployment-id': String(deployment.id) };
		const { url = '' } = await (0,workflows .i)(github, { workflow, ref: branch, inputs });
		return { result: 'resumed', reason: 'workflow-started', url, cure: '' };
	}
	catch (error) {
		if (!(0,errors .e0)(error, 'not-found') && !(0,errors .e0)(error, 'validation'))
			throw error;
		const cure = `${error.message} It needs \`on: workflow_dispatch\` with the input \`deployment-id\`, on \`${(0,printable .d)(branch)}\`. Then run *Gates* by hand.`;
		return failed('not-started', '', cure);
	}
}

;// CONCATENATED MODULE: ./build/approval-reconcile/apply.js

async function apply(plan, asked, around) {
	const { github } = around;
	const { situation, filed } = asked;
	const { step, reactions } = plan;
	const written = step.kind === 'close' && step.closing !== undefined
		? await (0,write .Lx)(github, filed.deployment.id, (0,write .DN)(step.closing, situation.assessment))
		: undefined;
	const resumed = await resume(plan, asked, around);
	if (resumed?.result === 'again')
		return resumed;
	for (const [comment, content] of reactions)
		await (0,issues .BB)(github, comment, content);
	if (step.kind === 'close')
		await end(plan, asked, github);
	else
		await (0,write .S_)(github, situation, tableOfPlan(plan, asked, resumed));
	if (written !== undefined)
		await (0,notify .kb)(around.messenger, github, situation, written);
	return resumed;
}
async function end({ reactions }, { situation, filed, home }, github) {
	const { state, verdicts } = situation.assessment;
	const stated = (0,request_text .Pv)(filed, home);
	const told = (comment) => {
		const verdict = verdicts.find((each) => each.comment === comment);
		if (verdict === undefined)
			return '';
		const command = verdict.command === 'unclear' ? 'A comment' : `\`/${verdict.command}\``;
		return `${command} of ${(0,markdown_escape .EH)(verdict.login)} ${(0,words .XZ)(verdict)}.`;
	};
	const late = new Map([...reactions].filter(([, content]) => content === '-1'));
	if ((0,closing .Lx)(situation))
		await (0,closing .HK)(github, situation, late, told);
	else
		await (0,closing .bO)(github, { state, stated, situation, acknowledged: reactions });
	await (0,write .wS)(github, situation, state.kind === 'consumed' ? 'completed' : 'not_planned');
}
async function resume({ step }, asked, { github, host, defaultBranch, pauses }) {
	if (step.kind !== 'resume' && step.kind !== 'watch')
		return undefined;
	const { filed, run } = asked;
	const { state } = asked.situation.assessment;
	if (step.kind === 'watch' && state.kind === 'resuming' && state.attempt < (run?.attempt ?? 0))
		return { result: 'resumed', reason: 'resumed-elsewhere', url: run?.url ?? '', cure: '' };
	const options = step.kind === 'resume' ? step : { attempt: run?.attempt ?? 0, writes: asked.situation.assessment.announcements < 1 };
	const around = { github, host, filed, attempt: options.attempt, writes: options.writes };
	return filed.resume.kind === 'dispatch'
		? start(around, {
			workflow: filed.resume.workflow,
			branch: defaultBranch,
			isRefused: (0,record .GD)(asked.situation.facts.request),
		})
		: rerun(around, pauses);
}
function tableOfPlan({ step, reactions }, { situation, policy, filed, home }, resumed) {
	const { state, count, verdicts, opening, closesAt } = situation.assessment;
	const acknowledged = new Map([...(0,request_acknowledged .Q)((0,table .D5)(situation)), ...reactions]);
	const starts = filed.resume.kind === 'dispatch' ? filed.resume.workflow : '';
	const what = starts === '' ? 'The job could not be run again yet.' : `${starts} could not be started yet.`;
	const failed = resumed === undefined || resumed.result === 'resumed' ? '' : `${what} ${resumed.cure}`;
	const note = step.kind === 'exhausted' ? (0,words .n7)(filed) : failed;
	return (0,table .qK)({
		stated: (0,request_text .Pv)(filed, home),
		starts,
		state: isShown(state),
		...(step.kind === 'exhausted' ? { headline: 'Approved; nothing more is started automatically.' } : {}),
		count,
		verdicts,
		policy,
		opening,
		closesAt,
		acknowledged,
		note,
	});
}
function isShown(state) {
	return state.kind === 'resuming' ? { kind: 'satisfied', isOverridden: state.isOverridden, isTaken: false } : state;
}

// EXTERNAL MODULE: ./build/approval/request/ours.js
var ours = __webpack_require__(14717);
// EXTERNAL MODULE: ./build/files/draft.js
var draft = __webpack_require__(92507);
// EXTERNAL MODULE: ./build/github/operations/records.js
var operations_records = __webpack_require__(47799);
// EXTERNAL MODULE: ./build/ledger/timeline.js
var timeline = __webpack_require__(63445);
// EXTERNAL MODULE: ./build/rows/csv.js
var csv = __webpack_require__(28108);
;// CONCATENATED MODULE: ./build/approval-reconcile/audit.js

const ends = new Set(['consumed', 'rejected', 'expired', 'superseded', 'void']);
async function readAudit(github, { since, until }) {
	const records = (await (0,operations_records .T)(github, { since })).filter(({ deployment }) => deployment.createdAt <= until);
	const requests = records.flatMap((record) => {
		const filed = (0,request_record .up)(record.deployment);
		return filed === undefined ? [] : [{ filed, timeline: (0,timeline .GR)(record) }];
	});
	const isOurs = await (0,ours .Z)(github, requests.map(({ filed }) => filed.deployment.creator));
	return requests
		.filter(({ filed }) => isOurs(filed.deployment.creator))
		.toReversed()
		.map(({ filed, timeline }) => decisionOf(filed, timeline));
}
function decisionOf({ deployment, payload, subject }, { events, record }) {
	const end = events.find(({ phase }) => ends.has(phase));
	const overridden = events.find(({ phase }) => phase === 'overridden');
	const spaced = (list = '') => list.replaceAll(',', ' ');
	const isUsed = end?.phase === 'consumed';
	const override = isUsed ? (end.fields['override'] ?? '') : '';
	return {
		'deployment-id': deployment.id,
		gate: subject.gate,
		environment: subject.environment,
		service: subject.service,
		version: payload.version,
		sha: subject.sha,
		ref: subject.ref,
		run: subject.runId,
		'requested-by': subject.actorLogin,
		'requested-at': deployment.createdAt.toISOString(),
		state: end === undefined ? 'waiting' : isUsed ? (override === '' ? 'used' : 'overridden') : end.phase,
		'decided-at': end?.at.toISOString() ?? '',
		by: isUsed || end?.phase === 'rejected' ? spaced(end.fields['by']) : '',
		comments: isUsed ? spaced(end.fields['comments']) : end?.phase === 'rejected' ? (end.fields['comment'] ?? '') : '',
		'overridden-by': override,
		reason: override === '' ? '' : (overridden?.fields['reason'] ?? ''),
		code: events.find(({ phase }) => phase === 'waiting')?.fields['code'] ?? '',
		url: (0,request_record .Wo)(record.statuses),
	};
}
async function writeAudit(decisions, { root, folder }) {
	const paths = { json: `${folder}/gates.json`, csv: `${folder}/gates.csv` };
	const file = (path) => ({ root, path, input: 'audit-folder' });
	await (0,draft ._h)(file(paths.json), Buffer.from(`${JSON.stringify(decisions, undefined, 2)}\n`));
	await (0,draft ._h)(file(paths.csv), Buffer.from(csvOf(decisions)));
	return paths;
}
const columns = [
	'deployment-id',
	'gate',
	'environment',
	'service',
	'version',
	'sha',
	'ref',
	'run',
	'requested-by',
	'requested-at',
	'state',
	'decided-at',
	'by',
	'comments',
	'overridden-by',
	'reason',
	'code',
	'url',
];
function csvOf(decisions) {
	const texts = columns.map((name) => ({ name, table: '', type: '', kind: 'text', length: 0, isUnsigned: false }));
	const writer = (0,csv .f)(texts, { binary: 'base64', escapeFormulas: true });
	const rows = decisions.map((decision) => columns.map((column) => String(decision[column])));
	return `${writer.rows(rows)}${writer.end()}`;
}

// EXTERNAL MODULE: ./build/approval/owners/read.js + 2 modules
var read = __webpack_require__(99628);
// EXTERNAL MODULE: ./build/approval/request/marks.js
var marks = __webpack_require__(16918);
// EXTERNAL MODULE: ./build/approval/request/policy.js + 6 modules
var request_policy = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/approval/request/situation.js + 6 modules
var request_situation = __webpack_require__(50937);
// EXTERNAL MODULE: ./build/approval/rules/policy.js
var rules_policy = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/ledger/record.js + 1 modules
var ledger_record = __webpack_require__(56803);
;// CONCATENATED MODULE: ./build/approval-reconcile/facts.js

const limit = 300;
async function readReconcileFacts(number, around) {
	const { github, policyFile, first, event, repositoryId, home, defaultBranch, now } = around;
	const issue = await (0,issues .OS)(github, number);
	const id = issue === undefined || issue.isPull ? 0 : (0,marks .YY)(issue.body);
	const filed = first?.filed.deployment.id === id ? first.filed : await readFiled(github, id);
	if (issue === undefined || filed === undefined)
		return { kind: 'none', issue: number };
	const { gate, environment, runId } = filed.subject;
	const written = first?.policy.id === gate ? first.policy : await (0,request_policy .c)(github, policyFile, gate);
	const policy = await (0,read .x)(github, written, { since: filed.shown.since, sha: filed.subject.sha });
	const run = await (0,runs .cI)(github, runId);
	const timelines = await (0,ledger_record .Hk)(github, { environment, limit });
	const isOurs = await (0,ours .Z)(github, (0,ours .t)(timelines));
	const situation = await (0,request_situation .Z)(github, filed, {
		policy,
		policyDigest: (0,rules_policy .p1)(policy),
		timelines,
		rivals: (0,request_record .V6)(timelines, filed.deployment.id, { now, lifetime: policy.expires }, isOurs),
		mismatches: mismatchesOf(filed, run, repositoryId),
		isAsFiled: (body) => (0,request_text .ur)(body, filed.deployment.id, (0,request_text .Pv)(filed, home)),
		witness: event,
		here: undefined,
		form: filed.resume.kind === 'form' ? { workflow: filed.resume.workflow, branch: defaultBranch } : undefined,
		conclusions: async () => new Map(),
		now,
	});
	return situation.issue === number
		? { kind: 'request', issue: number, filed, policy, situation, run, home }
		: { kind: 'none', issue: number };
}
async function readFiled(github, id) {
	const deployment = id === 0 ? undefined : await (0,deployments .iJ)(github, id);
	return deployment && (0,request_record .up)(deployment);
}
function mismatchesOf({ subject }, run, repositoryId) {
	const own = {
		repositoryId,
		runId: run?.id ?? 0,
		headSha: run?.sha ?? '',
		actorId: run?.actor.id ?? 0,
		actorLogin: run?.actor.login ?? '',
	};
	const names = ['repositoryId', 'runId', 'headSha', 'actorId', 'actorLogin'];
	return names.filter((name) => own[name] !== subject[name]);
}

// EXTERNAL MODULE: ./build/approval/decision/decide.js
var decide = __webpack_require__(7801);
;// CONCATENATED MODULE: ./build/approval-reconcile/plan.js

const mostReactions = 20;
function makePlan(facts, now) {
	const { assessment } = facts.situation;
	const known = (0,request_acknowledged .Q)((0,table .D5)(facts.situation));
	const fresh = assessment.verdicts
		.filter(({ comment }) => comment > 0)
		.map((verdict) => [verdict.comment, reactionTo(verdict)])
		.filter(([comment, content]) => known.get(comment) !== content);
	return { step: plan_decide(facts, now), reactions: new Map(fresh.slice(-mostReactions)) };
}
function reactionTo({ why }) {
	return why === 'counted' || why === 'replaced' ? '+1' : '-1';
}
function plan_decide({ situation, run, filed }, now) {
	const { assessment, facts } = situation;
	if (filed.resume.kind !== 'dispatch')
		return (0,decide .MD)(assessment, { attempt: run?.attempt ?? 0, isRunning: run?.status !== 'completed' });
	return (0,decide .VF)(assessment, facts.request, now);
}

// EXTERNAL MODULE: ./build/approval/notify/events.js
var events = __webpack_require__(89801);
// EXTERNAL MODULE: ./build/input/reason.js
var reason = __webpack_require__(60919);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(87968);
;// CONCATENATED MODULE: ./build/approval-reconcile/report.js

const results = ['failed', 'resumed', 'settled', 'waiting', 'dry-run', 'nothing'];
function report(runResults) {
	const reported = runResults.map((runResult) => ({ runResult, verdict: judge(runResult) }));
	const first = results.find((result) => reported.some(({ verdict }) => verdict.result === result));
	const verdict = reported.find(({ verdict: { result } }) => result === first)?.verdict ?? {
		result: 'nothing',
		reason: 'no-request',
	};
	const headline = reported.length === 0
		? 'No request is open.'
		: reported.map(({ runResult, verdict: each }) => lineOf(runResult, each)).join('\n');
	const outputs = {
		...verdict,
		json: '',
		csv: '',
		requests: JSON.stringify(reported.map(({ runResult, verdict: each }) => dataOf(runResult, each))),
	};
	const rows = reported.map(({ runResult, verdict: each }) => [
		`#${runResult.issue}`,
		each.result,
		each.reason,
		(0,markdown_escape .kq)(wordsOf(runResult)),
	]);
	const summary = `### Approvals\n\n${(0,markdown_table .Q)(['request', 'result', 'reason', ''], rows) || headline}\n`;
	const errors = runResults.flatMap((runResult) => errorOf(runResult) ?? []);
	if (errors.length === 0)
		return { outputs, summary, headline };
	const unknown = errors.find((each) => !(each instanceof user_error .y));
	const error = errors.length === 1 ? errors[0] : (unknown ?? new user_error .y(verdict.reason, errors.map(messageOf)));
	return { outputs, summary, headline, error };
}
function eventsOf(runResults, repository) {
	return runResults.flatMap(({ facts, plan, isTrial, error }) => {
		if (isTrial || error !== undefined || facts?.kind !== 'request')
			return [];
		if (plan?.step.kind !== 'close' || plan.step.closing === undefined)
			return [];
		const { filed, url, assessment } = facts.situation;
		const end = (0,events .p)(assessment.state);
		return end === undefined ? [] : [(0,events .w)(end.fate, repository, filed, { url, reason: end.reason })];
	});
}
function reportAudit(decisions, paths) {
	const counts = [...Map.groupBy(decisions, ({ state }) => state)].map(([state, own]) => [state, String(own.length)]);
	const result = paths.json === '' ? 'dry-run' : 'audited';
	const table = (0,markdown_table .Q)(['state', 'requests'], counts) || 'No request was created in this period.';
	return {
		outputs: { result, reason: 'audit', requests: '[]', ...paths },
		summary: `### Decisions of gates\n\n${table}\n`,
	};
}
function judge({ facts, plan, resumed, error, dismissed, isTrial }) {
	if (dismissed !== undefined)
		return { result: 'nothing', reason: dismissed };
	if (error !== undefined)
		return { result: 'failed', reason: (0,reason .A)(error) };
	if (facts === undefined || facts.kind === 'none' || plan === undefined)
		return { result: 'nothing', reason: 'not-a-request' };
	const { state } = facts.situation.assessment;
	if (state.kind === 'void' && plan.step.kind === 'nothing')
		return { result: 'nothing', reason: 'not-a-request' };
	if (isTrial && /^(resume|watch|close)$/.test(plan.step.kind))
		return { result: 'dry-run', reason: `would-${plan.step.kind}` };
	if (resumed !== undefined)
		return { result: resumed.result, reason: resumed.reason };
	if (plan.step.kind === 'started')
		return { result: 'waiting', reason: 'workflow-running' };
	if (plan.step.kind === 'exhausted')
		return { result: 'waiting', reason: 'not-arrived' };
	if (plan.step.kind === 'close')
		return { result: 'settled', reason: state.kind };
	return {
		result: 'waiting',
		reason: state.kind === 'waiting'
			? 'not-enough-approvals'
			: state.kind === 'error' || state.kind === 'shut'
				? state.why
				: state.kind,
	};
}
function wordsOf({ facts, plan, resumed, error, dismissed }) {
	if (dismissed === 'not-a-command')
		return 'The comment is not a command.';
	if (dismissed === 'not-eligible')
		return 'By the policy of the gate, the author of the comment may not decide.';
	if (error !== undefined)
		return messageOf(error);
	if (facts === undefined || facts.kind === 'none')
		return 'This issue was not created by a gate.';
	if (plan?.step.kind === 'exhausted')
		return (0,words .n7)(facts.filed);
	const { state, count, opening, closesAt } = facts.situation.assessment;
	const missing = state.kind === 'waiting' ? (0,words .UV)(count) : '';
	const isWaiting = state.kind === 'waiting' || state.kind === 'shut';
	return [
		(0,words .Jw)(state),
		missing === '' ? '' : `Still needed: ${missing}.`,
		isWaiting ? (0,words .e_)(opening, closesAt, facts.policy) : '',
		resumed?.cure ?? '',
	]
		.filter((part) => part !== '')
		.join(' ');
}
function lineOf(runResult, { result, reason }) {
	return `#${runResult.issue}: ${result} (${reason}). ${wordsOf(runResult)}`;
}
function dataOf({ issue, facts }, verdict) {
	const asked = facts?.kind === 'request' ? facts : undefined;
	return {
		issue,
		'deployment-id': asked?.filed.deployment.id ?? null,
		gate: asked?.filed.subject.gate ?? '',
		state: asked?.situation.assessment.state.kind ?? '',
		...verdict,
	};
}
function errorOf({ error, resumed, issue }) {
	if (error !== undefined)
		return error;
	return resumed?.result === 'failed'
		? new user_error .y(resumed.reason, `#${issue} was approved, but ${resumed.reason === 'not-started' ? 'its workflow could not be started' : 'its job could not be run again'}. ${resumed.cure}`)
		: undefined;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/approval/request/people.js
var people = __webpack_require__(45277);
// EXTERNAL MODULE: ./build/approval/votes/command.js
var command = __webpack_require__(63949);
// EXTERNAL MODULE: ./build/approval/votes/people.js
var votes_people = __webpack_require__(31937);
;// CONCATENATED MODULE: ./build/approval-reconcile/stranger.js

async function lookFirst(github, { action, comment, body, author, issueBody }, { policyFile, dryRun }) {
	const isNew = action === 'created';
	if (isNew && (0,command .R)(body) === undefined)
		return { kind: 'dismissed', reason: 'not-a-command' };
	const id = (0,marks .YY)(issueBody);
	const deployment = id === 0 ? undefined : await (0,deployments .iJ)(github, id);
	const filed = deployment && (0,request_record .up)(deployment);
	if (filed === undefined)
		return { kind: 'unknown' };
	const policy = await (0,request_policy .c)(github, policyFile, filed.subject.gate);
	const person = author.type === 'User' ? await (0,people .ZY)(github, author, policy) : undefined;
	if (person !== undefined && (0,votes_people .cH)(policy, person))
		return { kind: 'open', filed, policy };
	if (isNew && !dryRun)
		await (0,issues .BB)(github, comment, '-1');
	return { kind: 'dismissed', reason: 'not-eligible' };
}

;// CONCATENATED MODULE: ./build/approval-reconcile/reported.js

async function reconcileReported(inputs, github, host) {
	const event = await (0,runner_event .yd)(host.env);
	if (inputs.audit !== undefined) {
		const { folder } = inputs.audit;
		const decisions = await readAudit(github, inputs.audit);
		const paths = inputs.dryRun ? { json: '', csv: '' } : await writeAudit(decisions, { root: host.workspace, folder });
		return reportAudit(decisions, paths);
	}
	const messenger = new notify .e0(inputs.webhook, host);
	const results = [];
	for (const issue of await chooseIssues(inputs, event, github, host)) {
		const result = await reconcile(issue, { inputs, event, github, host, messenger });
		results.push(result);
		if (result.error !== undefined && (host.signal.aborted || !(result.error instanceof user_error .y)))
			break;
	}
	const { headline, ...reported } = report(results);
	host.log.info(headline);
	const events = eventsOf(results, host.env['GITHUB_REPOSITORY'] ?? '');
	return { ...reported, announcement: { to: inputs.eventsUrl, events } };
}
async function chooseIssues({ issue, label }, event, github, host) {
	if (issue !== 0)
		return [issue];
	if (event !== undefined)
		return [event.number];
	if (host.env['GITHUB_EVENT_NAME'] === 'issue_comment')
		return [];
	return (await (0,issues .ts)(github, { label, state: 'open' })).map(({ number }) => number);
}
async function reconcile(issue, { inputs, event, github, host, messenger }) {
	const result = {
		issue,
		isTrial: inputs.dryRun,
		facts: undefined,
		plan: undefined,
		resumed: undefined,
		error: undefined,
		dismissed: undefined,
	};
	try {
		const defaultBranch = (await (0,runner_event .nk)(host.env)).defaultBranch || (host.env['GITHUB_REF_NAME'] ?? '');
		const first = event?.number === issue ? await lookFirst(github, event, inputs) : undefined;
		if (first?.kind === 'dismissed')
			return { ...result, dismissed: first.reason };
		for (let pauses = mostPauses;;) {
			const facts = await look(issue, { inputs, event, first, github, host, defaultBranch });
			if (facts.kind === 'none')
				return { ...result, facts };
			const plan = makePlan(facts, host.now().getTime());
			if (inputs.dryRun)
				return { ...result, facts, plan };
			const resumed = await apply(plan, facts, { github, host, messenger, defaultBranch, pauses });
			if (resumed?.result !== 'again') {
				await (0,notify .Sc)(messenger, github, facts.situation, host.now().getTime());
				return { ...result, facts, plan, resumed };
			}
			pauses = resumed.pauses;
		}
	}
	catch (error) {
		return { ...result, error: host.signal.aborted ? host.signal.reason : error };
	}
}
const lag = 2_000;
async function look(issue, { inputs, event, first, github, host, defaultBranch, }) {
	const ask = () => readReconcileFacts(issue, {
		github,
		policyFile: inputs.policyFile,
		first: first?.kind === 'open' ? first : undefined,
		event: event?.number === issue ? event : undefined,
		home: `${(0,server .V)(host.env)}/${host.env['GITHUB_REPOSITORY'] ?? ''}`,
		repositoryId: Number(host.env['GITHUB_REPOSITORY_ID'] ?? 0),
		defaultBranch,
		now: host.now().getTime(),
	});
	const facts = await ask();
	if (facts.kind === 'none')
		return facts;
	const isNew = event?.action === 'created' && event.number === issue;
	const expected = isNew ? event.comment : ownForm(facts, host);
	const known = facts.situation.facts.evidence?.comments ?? [];
	if (expected === 0 || known.some(({ id }) => id === expected))
		return facts;
	await host.sleep(lag);
	return ask();
}
function ownForm({ filed: { resume } }, { env }) {
	const file = /\/\.github\/workflows\/([^@/]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
	return resume.kind === 'form' && file === resume.workflow ? -Number(env['GITHUB_RUN_ID'] ?? 0) : 0;
}

}),

92507:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ud: () => ( openDraft),
_h: () => ( writeFile)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
var _file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75307);
var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45875);

const permissions = 0o777;
class Draft {
	#file;
	#folder;
	#name;
	#draft;
	#handle;
	#isOpen = true;
	constructor(file, folder, { draft, handle }) {
		this.#file = file;
		this.#folder = folder;
		this.#name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Br)(file));
		this.#draft = draft;
		this.#handle = handle;
	}
	async write(bytes, position) {
		await this.#do(async () => {
			for (let from = 0; from < bytes.length;) {
				const { bytesWritten } = await this.#handle.write(bytes, from, bytes.length - from, position + from);
				from += bytesWritten;
			}
		});
	}
	async truncate(length) {
		await this.#do(() => this.#handle.truncate(length));
	}
	async finish(mode) {
		await this.#do(async () => {
			const there = await (0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Gt)(this.#file);
			const wanted = mode ?? (there === undefined ? undefined : there.mode & permissions);
			if (wanted !== undefined)
				await this.#handle.chmod(wanted);
			if (there !== undefined)
				await this.#handle.sync();
			await this.#close();
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(this.#at(this.#draft), this.#at(this.#name));
		});
		await this.#folder.handle?.close();
	}
	async discard() {
		await this.#close().catch(() => undefined);
		const left = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.#at(this.#draft), { force: true }).then(() => undefined, () => this.#draft);
		await this.#folder.handle?.close();
		return left;
	}
	#at(name) {
		return `${this.#folder.at}${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}${name}`;
	}
	async #close() {
		if (this.#isOpen)
			await this.#handle.close();
		this.#isOpen = false;
	}
	async #do(work) {
		try {
			await work();
		}
		catch (error) {
			throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .DG)(this.#file, 'written', error);
		}
	}
}
async function openDraft(file) {
	await (0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Gt)(file);
	let folder;
	try {
		folder = await enter(file);
		const draft = draftName((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Br)(file)));
		const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(`${folder.at}${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}${draft}`, flags, 0o666);
		return new Draft(file, folder, { draft, handle });
	}
	catch (error) {
		await folder?.handle?.close();
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .DG)(file, 'written', error);
	}
}
async function writeFile(file, bytes, mode) {
	const draft = await openDraft(file);
	try {
		await draft.write(bytes, 0);
		await draft.finish(mode);
	}
	catch (error) {
		const left = await draft.discard();
		throw left === undefined || !(error instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_5__ .f6) ? error : withLeftover(file, error, left);
	}
}
function withLeftover(file, error, left) {
	const what = `cannot be written, and its draft \`${left}\` next to it could not be removed: ${error.message}`;
	return new _file_error_js__WEBPACK_IMPORTED_MODULE_5__ .f6(file, 'unwritable', what, { cause: error });
}
async function enter(file) {
	let at = await hold(file.root);
	for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(file.root, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Br)(file))).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep)) {
		if (part === '')
			continue;
		const before = at;
		try {
			at = await make(`${before.at}${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}${part}`);
		}
		finally {
			await before.handle?.close();
		}
	}
	return at;
}
async function make(path) {
	try {
		return await hold(path);
	}
	catch (error) {
		if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .$N)(error) !== 'ENOENT')
			throw error;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((problem) => {
			if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .$N)(problem) !== 'EEXIST')
				throw problem;
		});
		return await hold(path);
	}
}
async function hold(path) {
	if ((0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)() === 'linux') {
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
		const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .b_)(handle.fd);
		if (await isThere(at))
			return { at, handle };
		await handle.close();
	}
	await refuseLink(path);
	return { at: path, handle: undefined };
}
async function refuseLink(path) {
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isSymbolicLink())
		return;
	throw Object.assign(new Error(`${path} is a symbolic link`), { code: 'ELOOP', syscall: 'open' });
}
async function isThere(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
}
function draftName(name) {
	const begin = Buffer.from(name).subarray(0, 150).toString('utf8');
	return `.${begin}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.slipway`;
}

}),

75307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$3: () => ( replaced),
$N: () => ( codeOf),
DG: () => ( refusedBySystem),
LO: () => ( missing),
OD: () => ( throughLink),
Tr: () => ( explainSystemError),
f6: () => ( FileError),
i0: () => ( special),
id: () => ( ledOut),
ox: () => ( gits),
qY: () => ( outside),
uE: () => ( isAFolder)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const usualReasons = {
	outside: 'invalid-input',
	link: 'invalid-input',
	git: 'invalid-input',
	folder: 'invalid-input',
	special: 'invalid-input',
	missing: 'invalid-input',
	unreadable: 'unreadable-file',
	unwritable: 'unwritable-file',
};
class FileError extends _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y {
	trouble;
	constructor(file, trouble, what, options) {
		super(file.reasons?.[trouble] ?? usualReasons[trouble], `${subjectOf(file)} ${what}`, options);
		this.name = 'FileError';
		this.trouble = trouble;
	}
}
function subjectOf({ input, path }) {
	return input === undefined ? `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\`` : `Input \`${input}\` names \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\`, which`;
}
function outside(file) {
	return new FileError(file, 'outside', 'is outside the workspace. Use a path inside it.');
}
function ledOut(file, link) {
	const what = `leads outside the workspace through the symbolic link \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(link)}\``;
	return new FileError(file, 'outside', `${what}. Use a path inside it, or replace the link with the file itself.`);
}
function gits(file) {
	return new FileError(file, 'git', 'belongs to git. Use a path outside `.git`.');
}
function throughLink(file, link) {
	const what = `is reached through the symbolic link \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(link)}\`, which is not followed here`;
	return new FileError(file, 'link', `${what}. Name its target, or replace the link.`);
}
function isAFolder(file) {
	return new FileError(file, 'folder', 'is a folder. Use the path of a file.');
}
function special(file) {
	return new FileError(file, 'special', 'is a pipe, a socket or a device. Use the path of a regular file.');
}
function replaced(file) {
	return new FileError(file, 'unreadable', 'was replaced while it was being read. Run this step while nothing else writes there.');
}
function missing(file) {
	const cure = 'Check the name, and that actions/checkout or the step that creates the file ran before this step.';
	return new FileError(file, 'missing', `does not exist. ${cure}`);
}
function refusedBySystem(file, doing, error) {
	if (error instanceof _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y || !isSystemError(error))
		return error;
	if (codeOf(error) === 'EISDIR')
		return isAFolder(file);
	const trouble = doing === 'read' ? 'unreadable' : 'unwritable';
	return new FileError(file, trouble, `cannot be ${doing}: ${explainSystemError(error)}.`, { cause: error });
}
const words = {
	EACCES: 'the user of this runner has no permission',
	EBUSY: 'it is in use',
	EDQUOT: 'the disk quota is used up; free some space',
	EFBIG: 'it is larger than this process may write (`ulimit -f`), or than the file system supports',
	EIO: 'the disk reports an error',
	EISDIR: 'it is a folder',
	ELOOP: 'its symbolic links form a loop',
	EMFILE: 'too many files are open (`ulimit -n`)',
	ENAMETOOLONG: 'its name is too long for the file system',
	ENFILE: 'too many files are open on this machine',
	ENOENT: 'it does not exist',
	ENOSPC: 'the disk is full; free some space, or use a runner with a larger disk',
	ENOTDIR: 'a part of its path is a file, not a folder',
	EPERM: 'the user of this runner has no permission',
	EROFS: 'the file system is read-only; use a path on a writable one',
};
function explainSystemError(error) {
	const code = codeOf(error);
	const known = words[code];
	if (known !== undefined)
		return known.replace(/(?=;)|$/, ` (${code})`);
	return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(error instanceof Error ? error.message : String(error), 200);
}
function codeOf(error) {
	const has = typeof error === 'object' && error !== null && 'code' in error;
	return has && typeof error.code === 'string' ? error.code : '';
}
function isSystemError(error) {
	return typeof error === 'object' && error !== null && 'syscall' in error;
}

}),

96497:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
O: () => ( belongsToGit)
});
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function belongsToGit(path) {
	return path.split(/[/\\]/).some(isGit);
}
function isGit(part) {
	const name = part
		.replace(ignoredByHfs, '')
		.toLowerCase()
		.replace(/:.*$/s, '')
		.replace(/[. ]+$/, '');
	return name === '.git' || name === 'git~1';
}

}),

45875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Br: () => ( pathBelow),
Fr: () => ( openUnlinked),
Gt: () => ( refuseUnwritable),
X$: () => ( openInside),
Yw: () => ( isBelow),
b_: () => ( descriptorPath),
gE: () => ( refuseLedOut),
hC: () => ( refuseOther)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75307);
var _git_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96497);

function isBelow(root, path) {
	return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
function pathBelow(file) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file.root, file.path);
	if (file.path.includes('\0') || !isBelow(file.root, path))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .qY)(file);
	if ((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_5__ .O)(path.slice(file.root.length)))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .ox)(file);
	return path;
}
async function refuseStray(file, real) {
	if (!isBelow(file.root, real))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, (await linkOut(file)) ?? file.path);
	if ((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_5__ .O)(real.slice(file.root.length)))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .ox)(file);
}
async function openInside(file) {
	return await openFile(file, (real) => refuseStray(file, real));
}
async function openUnlinked(file) {
	await refuseUnwritable(file);
	return await openFile(file, async (real) => {
		await refuseStray(file, real);
		if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'linux' && real !== pathBelow(file))
			throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .OD)(file, file.path);
	});
}
async function openFile(file, judge) {
	const path = pathBelow(file);
	let handle;
	try {
		handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
		await judge(await placeOf(handle, path, file));
		refuseOther(file, await handle.stat());
		return handle;
	}
	catch (error) {
		await handle?.close();
		throw await blame(file, error);
	}
}
function refuseOther(file, found) {
	if (found.isDirectory())
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .uE)(file);
	if (!found.isFile())
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .i0)(file);
}
async function refuseLedOut(file) {
	const path = pathBelow(file);
	const link = await linkOut(file);
	if (link !== undefined)
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, link);
	await refuseStray(file, await realOf(path));
}
async function realOf(path) {
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
	return real ?? (path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)));
}
async function placeOf(handle, path, file) {
	const place = await heldAt(handle.fd);
	if (place !== undefined)
		return place;
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
	const [held, found] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real, { bigint: true })]);
	if (held.dev !== found.dev || held.ino !== found.ino)
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .$3)(file);
	return real;
}
async function heldAt(descriptor) {
	if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() !== 'linux')
		return undefined;
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(descriptorPath(descriptor)).catch(() => undefined);
}
function descriptorPath(descriptor) {
	return `/proc/self/fd/${descriptor}`;
}
async function blame(file, error) {
	if (error instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_4__ .f6)
		return error;
	const link = await linkOut(file);
	if (link !== undefined)
		return (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, link);
	return (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .$N)(error) === 'ENOENT' ? (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .LO)(file) : (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .DG)(file, 'read', error);
}
async function linkOut({ root, path }) {
	let at = root;
	for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
		at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, part);
		const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(at).catch(() => undefined);
		if (target === undefined)
			continue;
		const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(at).catch(async () => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)), target));
		if (!isBelow(root, real))
			return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, at);
	}
	return undefined;
}
async function refuseUnwritable(file) {
	const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(file.root, pathBelow(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
	let at = file.root;
	for (const [index, part] of parts.entries()) {
		at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, part);
		const found = await look(at, file);
		if (found === undefined)
			return undefined;
		if (found.isSymbolicLink())
			throw await linkError(file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(file.root, at));
		if (index === parts.length - 1) {
			refuseOther(file, found);
			return found;
		}
	}
	return undefined;
}
async function look(path, file) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
	}
	catch (error) {
		if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .$N)(error) === 'ENOENT')
			return undefined;
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .DG)(file, 'written', error);
	}
}
async function linkError(file, link) {
	return (await linkOut(file)) === link ? (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, link) : (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .OD)(file, link);
}

}),

28108:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
f: () => ( csv)
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70709);

const csv = (columns, options) => {
	const cells = columns.map((column) => cellOf(column, options));
	let before = `${columns.map(({ name }) => quoted(defused(name, options))).join(',')}\r\n`;
	return {
		rows: (rows) => {
			let text = before;
			before = '';
			for (const row of rows) {
				for (let index = 0; index < cells.length; index++)
					text += (index === 0 ? '' : ',') + (cells[index]?.(row[index] ?? null) ?? '');
				text += '\r\n';
			}
			return text;
		},
		end: () => before,
	};
};
function cellOf(column, options) {
	const { binary } = options;
	if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__ .$i)(column))
		return (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__ .mG)(value, column, binary) ?? '';
	return (value) => {
		const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__ .mG)(value, column, binary);
		return text === undefined ? '' : quoted(defused(text, options));
	};
}
function quoted(text) {
	return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function defused(text, { escapeFormulas }) {
	return escapeFormulas && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
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

19897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
L: () => ( retry),
S: () => ( every)
});
function every(milliseconds, attempts = Number.POSITIVE_INFINITY) {
	return { attempts, first: milliseconds, longest: milliseconds, jitter: 0 };
}
async function retry(policy, world, attempt) {
	const { attempts, patience = Number.POSITIVE_INFINITY, deadline = Number.POSITIVE_INFINITY, signal } = policy;
	const began = world.now().getTime();
	let waited = 0;
	for (let count = 1;; count++) {
		const outcome = await attempt(count);
		if ('value' in outcome)
			return outcome.value;
		const pause = (outcome.after ?? 0) + pauseOf(policy, count, world.random());
		const isPast = waited + pause > patience || world.now().getTime() - began + pause > deadline;
		if (count >= attempts || isPast || isOver(signal))
			return outcome.end();
		if (outcome.why !== undefined)
			world.log.info(`${outcome.why}; trying again in ${inWords(pause, count + 1, attempts)}.`);
		await world.sleep(pause, signal).catch((error) => {
			if (!isOver(signal) || world.signal.aborted)
				throw error;
		});
		if (isOver(signal))
			return outcome.end();
		waited += pause;
	}
}
function isOver(signal) {
	return signal?.aborted === true;
}
function pauseOf({ first, longest, jitter }, count, chance) {
	return Math.round(Math.min(longest, first * 2 ** Math.min(count - 1, 40)) * (1 - jitter + jitter * chance));
}
function inWords(pause, next, attempts) {
	const seconds = `${(pause / 1000).toFixed(1)} s`;
	return Number.isFinite(attempts) ? `${seconds} (attempt ${next} of ${attempts})` : seconds;
}

})

};

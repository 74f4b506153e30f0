export const id = 787;
export const ids = [787];
export const modules = {

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/github/once.js
var once = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/request/marks.js
var marks = __webpack_require__(3008);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(5371);
// EXTERNAL MODULE: ./build/request/acknowledged.js
var request_acknowledged = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/request/table.js
var table = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/request/write.js
var write = __webpack_require__(9365);
// EXTERNAL MODULE: ./build/github/deployments.js
var deployments = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/github/runs.js
var runs = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/github/workflows.js
var workflows = __webpack_require__(4420);
// EXTERNAL MODULE: ./build/ledger/mark.js
var ledger_mark = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/approval-reconcile/resume.js






/** Milliseconds between two looks at a run that still works. */
const pause = 10_000;
/** How often a look at one request pauses: a minute in all. */
const mostPauses = 6;
/** Runs the waiting job again; where other jobs of its run still work, waits for them, `pauses` times at most. */
async function rerun(around, pauses) {
    const { github, host, filed, attempt, writes } = around;
    const { runId } = filed.subject;
    for (let left = pauses;; left--) {
        const run = await (0,runs/* readRun */.cI)(github, runId);
        if (run === undefined)
            return failed('run-gone', '', 'Its run was deleted: start a new one.');
        if (run.attempt > attempt)
            return { result: 'resumed', reason: 'resumed-elsewhere', url: run.url, cure: '' };
        if (run.status === 'completed') {
            // What the run did meanwhile may have been to take the request.
            if (left < pauses)
                return { result: 'again', pauses: left };
            if (writes)
                await (0,write/* writeMark */.Lx)(github, filed.deployment.id, { phase: 'resuming', fields: { attempt: String(attempt) } });
            const resumed = await tryJob(github, filed, run);
            if (resumed !== undefined)
                return resumed;
        }
        if (left === 0)
            return { result: 'waiting', reason: 'run-in-progress', url: run.url, cure: 'Other jobs of the run still work.' };
        await host.sleep(pause);
    }
}
/** Undefined where the run turned out to be working: somebody else may have been quicker. */
async function tryJob(github, { subject }, { id, url }) {
    const job = (await (0,runs/* listJobs */.N6)(github, id, 'latest')).find(({ name }) => name === subject.jobName);
    if (job === undefined)
        return failed('unknown-job', url, `Its run has no job \`${(0,printable/* brief */.d)(subject.jobName)}\` any more: start a new run.`);
    const answer = await (0,runs/* rerunJob */.sB)(github, job.id);
    if (answer.kind === 'running' || answer.kind === 'not-latest')
        return undefined;
    return answer.kind === 'started' ? { result: 'resumed', reason: 'job-started', url, cure: '' } : refusal(answer, url);
}
function refusal(answer, url) {
    switch (answer.kind) {
        case 'too-old':
            return failed('run-too-old', url, 'GitHub runs no job again 30 days after its run began: start a new run, and use `resume: dispatch` for waits as long as this.');
        case 'not-retriable':
            return failed('not-retriable', url, 'GitHub runs this one no more: it was run 50 times, or cancelled. Start a new run.');
        case 'refused':
            return failed('refused', url, `GitHub says: ${(0,printable/* brief */.d)(answer.message, 200)}. Run the job again by hand; its gate verifies.`);
    }
}
function failed(reason, url, cure) {
    return { result: 'failed', reason, url, cure };
}
/** Starts the workflow that goes on. Of two receivers that would, the one whose announcement came first does. */
async function start(around, workflow, branch) {
    const { github, filed, attempt } = around;
    const { id } = filed.deployment;
    const written = await (0,write/* writeMark */.Lx)(github, id, { phase: 'resuming', fields: { attempt: String(attempt) } });
    const isSame = (description) => {
        const mark = (0,ledger_mark/* parseMark */.lw)(description);
        return mark?.phase === 'resuming' && mark.fields['attempt'] === String(attempt);
    };
    const first = (await (0,deployments/* listStatuses */.vM)(github, id)).filter(({ description }) => isSame(description)).at(-1);
    if (first !== undefined && first.id < written.id)
        return { result: 'resumed', reason: 'resumed-elsewhere', url: '', cure: '' };
    const { url = '' } = await (0,workflows/* dispatchWorkflow */.i)(github, {
        workflow,
        ref: branch,
        inputs: { 'deployment-id': String(id) },
    });
    return { result: 'resumed', reason: 'workflow-started', url, cure: '' };
}

;// CONCATENATED MODULE: ./build/approval-reconcile/apply.js





/** Does what has to be done for one request: what speaks against it first, then the job, then what people see. */
async function apply(plan, asked, around) {
    const { github } = around;
    const { situation, filed } = asked;
    const { step, reactions } = plan;
    if (step.kind === 'close' && step.closing !== undefined)
        await (0,write/* writeMark */.Lx)(github, filed.deployment.id, (0,write/* closingMark */.DN)(step.closing));
    const resumed = await resume(plan, asked, around);
    if (resumed?.result === 'again')
        return resumed;
    for (const [comment, content] of reactions)
        await (0,issues/* addReaction */.BB)(github, comment, content);
    await (0,write/* showTable */.S_)(github, situation, tableOfPlan(plan, asked, resumed));
    if (step.kind === 'close')
        await (0,write/* closeIssue */.wS)(github, situation, situation.assessment.state.kind === 'consumed' ? 'completed' : 'not_planned');
    return resumed;
}
async function resume({ step }, asked, { github, host, defaultBranch, pauses }) {
    if (step.kind !== 'resume' && step.kind !== 'watch')
        return undefined;
    const { filed, run } = asked;
    const { state } = asked.situation.assessment;
    // An attempt after the one that was announced is at work: it takes the request by itself.
    if (step.kind === 'watch' && state.kind === 'resuming' && state.attempt < (run?.attempt ?? 0))
        return { result: 'resumed', reason: 'resumed-elsewhere', url: run?.url ?? '', cure: '' };
    const wish = step.kind === 'resume' ? step : { attempt: run?.attempt ?? 0, writes: asked.situation.assessment.announcements < 1 };
    const around = { github, host, filed, attempt: wish.attempt, writes: wish.writes };
    return filed.resume.kind === 'dispatch' ? start(around, filed.resume.workflow, defaultBranch) : rerun(around, pauses);
}
function tableOfPlan({ reactions }, { situation, policy }, resumed) {
    const { state, tally, verdicts } = situation.assessment;
    const acknowledged = new Map([...(0,request_acknowledged/* parseAcknowledged */.Q)((0,table/* tableOf */.c_)(situation).body), ...reactions]);
    const note = resumed === undefined || resumed.result === 'resumed' ? '' : `The job could not be run again yet. ${resumed.cure}`;
    return (0,table/* tableText */.qK)({ state: shown(state), tally, verdicts, policy, acknowledged, note });
}
/** People need not know that it was announced. */
function shown(state) {
    return state.kind === 'resuming' ? { kind: 'satisfied', isOverridden: state.isOverridden, isTaken: false } : state;
}

// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/ledger/record.js
var record = __webpack_require__(2855);
// EXTERNAL MODULE: ./build/request/policy.js + 3 modules
var request_policy = __webpack_require__(5214);
// EXTERNAL MODULE: ./build/request/record.js
var request_record = __webpack_require__(1513);
// EXTERNAL MODULE: ./build/request/situation.js + 9 modules
var request_situation = __webpack_require__(8290);
;// CONCATENATED MODULE: ./build/approval-reconcile/facts.js









/** Deployments of the environment that are looked at: a request for each hundred. */
const limit = 300;
/** Reads one issue, its record, and everything that they are judged by. */
async function readFacts(number, around) {
    const { github, policyFile, repositoryId, defaultBranch, now } = around;
    const issue = await (0,issues/* readIssue */.OS)(github, number);
    const id = issue === undefined || issue.isPull ? 0 : (0,marks/* markedDeployment */.YY)(issue.body);
    const deployment = id === 0 ? undefined : await (0,deployments/* readDeployment */.iJ)(github, id);
    const filed = deployment && (0,request_record/* parseFiled */.up)(deployment);
    if (issue === undefined || filed === undefined)
        return { kind: 'none', issue: number };
    const { gate, environment, runId } = filed.subject;
    const policy = await (0,request_policy/* readGatePolicy */.c)(github, policyFile, gate);
    const run = await (0,runs/* readRun */.cI)(github, runId);
    const lives = await (0,record/* readLives */.Ev)(github, { environment, limit });
    const situation = await (0,request_situation/* readSituation */.Z)(github, filed, {
        policy,
        policyDigest: (0,gate_policy/* policyDigest */.p1)(policy),
        rivals: (0,request_record/* rivalsOf */.V6)(lives, filed.deployment.id, now),
        mismatches: mismatchesOf(filed, run, repositoryId),
        here: undefined,
        form: filed.resume.kind === 'form' ? { workflow: filed.resume.workflow, branch: defaultBranch } : undefined,
        conclusions: async () => new Map(),
        now,
    });
    // Only the record says which issue is its own.
    return situation.issue === number
        ? { kind: 'request', issue: number, filed, policy, situation, run }
        : { kind: 'none', issue: number };
}
/** What the run says of itself; the gate compares the rest when it verifies. */
function mismatchesOf({ subject }, run, repositoryId) {
    const own = { repositoryId, runId: run?.id ?? 0, sha: run?.sha ?? '', actorId: run?.actor.id ?? 0 };
    return ['repositoryId', 'runId', 'sha', 'actorId'].filter((name) => own[name] !== subject[name]);
}

// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/approval-reconcile/inputs.js

/** Every input of action.yml. */
const inputNames = ['token', 'issue', 'policy-file', 'dry-run'];
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const token = reader.text('token');
    if (token !== '')
        host.log.mask(token);
    const inputs = {
        token,
        issue: reader.integer('issue', { least: 1, most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
        policyFile: reader.path('policy-file', '.github/gates.yml'),
        dryRun: reader.flag('dry-run'),
    };
    reader.finish();
    return inputs;
}

// EXTERNAL MODULE: ./build/gate/decide.js
var decide = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/gate/record.js
var gate_record = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/approval-reconcile/plan.js




/** Reactions of one look, each a request: a flood of comments is worked off in several. */
const mostReactions = 20;
/** Decides; a pure function. */
function makePlan(facts, now) {
    const { assessment } = facts.situation;
    const known = (0,request_acknowledged/* parseAcknowledged */.Q)((0,table/* tableOf */.c_)(facts.situation).body);
    const fresh = assessment.verdicts
        // A form is a run, which cannot be marked.
        .filter(({ comment }) => comment > 0)
        .map((verdict) => [verdict.comment, reactionTo(verdict)])
        .filter(([comment, content]) => known.get(comment) !== content);
    return { step: plan_decide(facts, now), reactions: new Map(fresh.slice(-mostReactions)) };
}
function reactionTo({ why }) {
    return why === 'counted' || why === 'replaced' ? '+1' : '-1';
}
/** Milliseconds in which a workflow that was started has to come to its gate; after that it is started again. */
const patience = 15 * 60_000;
function plan_decide({ situation, run, filed }, now) {
    const { assessment, facts } = situation;
    if (filed.resume.kind !== 'dispatch')
        return (0,decide/* decideReceiver */.M)(assessment, { attempt: run?.attempt ?? 0, isRunning: run?.status !== 'completed' });
    // GitHub re-runs a job once at a time; nothing keeps it from starting a workflow twice but what the record says.
    const starts = facts.request.statuses.filter(({ phase }) => phase === 'resuming');
    const step = (0,decide/* decideReceiver */.M)(assessment, { attempt: (0,gate_record/* resumedAttempt */.nC)(facts.request) + 1, isRunning: false });
    const isRecent = starts.some(({ at }) => now - at < patience);
    return step.kind === 'resume' && (isRecent || !step.writes) ? { kind: 'started' } : step;
}

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/request/words.js
var words = __webpack_require__(2511);
// EXTERNAL MODULE: ./build/runner/reason.js
var reason = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/approval-reconcile/report.js





/** Every output of action.yml. */
const outputNames = ['result', 'reason', 'requests'];
/** What output `result` says, of a request and of the whole: the first that holds of any request. */
const results = ['failed', 'resumed', 'settled', 'waiting', 'dry-run', 'nothing'];
/** Outputs and summary of all requests that were looked at. */
function report(stories) {
    const told = stories.map((story) => ({ story, verdict: judge(story) }));
    const first = results.find((result) => told.some(({ verdict }) => verdict.result === result));
    const verdict = told.find(({ verdict: { result } }) => result === first)?.verdict ?? {
        result: 'nothing',
        reason: 'no-request',
    };
    const headline = told.length === 0 ? 'No request is open.' : told.map(({ story, verdict: each }) => lineOf(story, each)).join('\n');
    const outputs = { ...verdict, requests: JSON.stringify(told.map(({ story, verdict: each }) => dataOf(story, each))) };
    const rows = told.map(({ story, verdict: each }) => [
        `#${story.issue}`,
        each.result,
        each.reason,
        (0,markdown_escape/* escapeCell */.kq)(wordsOf(story)),
    ]);
    const summary = `### Approvals\n\n${(0,markdown_table/* markdownTable */.Q)(['request', 'result', 'reason', ''], rows) || headline}\n`;
    const errors = stories.flatMap((story) => errorOf(story) ?? []);
    if (errors.length === 0)
        return { outputs, summary, headline };
    const error = errors.length === 1 ? errors[0] : new complaint/* Complaint */._(verdict.reason, errors.map(messageOf));
    return { outputs, summary, headline, error };
}
function judge({ facts, plan, resumed, error, isTrial }) {
    if (error !== undefined)
        return { result: 'failed', reason: (0,reason/* reasonOf */.A)(error) };
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
    if (plan.step.kind === 'close')
        return { result: 'settled', reason: state.kind };
    return {
        result: 'waiting',
        reason: state.kind === 'waiting' ? 'not-enough-approvals' : state.kind === 'error' ? state.why : state.kind,
    };
}
function wordsOf({ facts, resumed, error }) {
    if (error !== undefined)
        return messageOf(error);
    if (facts === undefined || facts.kind === 'none')
        return 'No gate filed this issue.';
    const { state, tally } = facts.situation.assessment;
    const missing = state.kind === 'waiting' ? (0,words/* missingWords */.y4)(tally) : '';
    return [(0,words/* stateWords */.Xu)(state), missing === '' ? '' : `Still needed: ${missing}.`, resumed?.cure ?? '']
        .filter((part) => part !== '')
        .join(' ');
}
function lineOf(story, { result, reason }) {
    return `#${story.issue}: ${result} (${reason}). ${wordsOf(story)}`;
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
/** A request that cannot go on makes the step red, so that somebody looks. */
function errorOf({ error, resumed, issue }) {
    if (error !== undefined)
        return error;
    return resumed?.result === 'failed'
        ? new complaint/* Complaint */._(resumed.reason, `#${issue} was approved, and its job could not be run again. ${resumed.cure}`)
        : undefined;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/approval-reconcile/action.js











/** Counts the approvals of waiting gates and resumes what they hold. */
const action = { inputs: inputNames, outputs: outputNames, run };
async function run(host) {
    const inputs = await readInputs(host);
    const event = await (0,runner_event/* commentedIssue */.yd)(host.env);
    const github = await (0,once/* connectOnce */.e)(inputs.token, host)();
    const stories = [];
    for (const issue of await chooseIssues(inputs, event, github, host)) {
        stories.push(await reconcile(issue, { inputs, event, github, host }));
    }
    const { headline, ...told } = report(stories);
    host.log.info(headline);
    return told;
}
/** Whichever event it was, it only says where to look. */
async function chooseIssues({ issue }, event, github, host) {
    if (issue !== 0)
        return [issue];
    if (event !== undefined)
        return [event.number];
    // A comment on a pull request has an issue too, which is none of ours.
    if (host.env['GITHUB_EVENT_NAME'] === 'issue_comment')
        return [];
    return (await (0,issues/* listIssues */.ts)(github, { label: marks/* label */.Pf, state: 'open' })).map(({ number }) => number);
}
/** One request; a fault of GitHub's or of the policy ends this one alone. */
async function reconcile(issue, { inputs, event, github, host }) {
    const story = {
        issue,
        isTrial: inputs.dryRun,
        facts: undefined,
        plan: undefined,
        resumed: undefined,
        error: undefined,
    };
    try {
        const defaultBranch = (await (0,runner_event/* eventRepository */.nk)(host.env)).defaultBranch || (host.env['GITHUB_REF_NAME'] ?? '');
        for (let pauses = mostPauses;;) {
            const facts = await look(issue, { inputs, event, github, host, defaultBranch });
            if (facts.kind === 'none')
                return { ...story, facts };
            const plan = makePlan(facts, host.now().getTime());
            if (inputs.dryRun)
                return { ...story, facts, plan };
            const resumed = await apply(plan, facts, { github, host, defaultBranch, pauses });
            if (resumed?.result !== 'again')
                return { ...story, facts, plan, resumed };
            pauses = resumed.pauses;
        }
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (!(error instanceof complaint/* Complaint */._))
            throw error;
        return { ...story, error };
    }
}
/** Milliseconds for GitHub's lists to show what there is already: the comment of the event, the run of the form. */
const lag = 2_000;
async function look(issue, { inputs, event, github, host, defaultBranch }) {
    const ask = () => readFacts(issue, {
        github,
        policyFile: inputs.policyFile,
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
/** The id under which this run speaks for the request, where it is its form; 0 where it is not. */
function ownForm({ filed: { resume } }, { env }) {
    const file = /\/\.github\/workflows\/([^@/]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    return resume.kind === 'form' && file === resume.workflow ? -Number(env['GITHUB_RUN_ID'] ?? 0) : 0;
}


/***/ })

};

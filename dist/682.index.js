export const id = 682;
export const ids = [682];
export const modules = {

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createComment: () => (/* binding */ createComment),
/* harmony export */   findComment: () => (/* binding */ findComment),
/* harmony export */   j: () => (/* binding */ commentLimit),
/* harmony export */   updateComment: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/** Characters; GitHub answers 422 to more. */
const commentLimit = 65_536;
const scopes = { issue: 'issues', 'pull request': 'pull-requests' };
/** Pages of a hundred that are read at most. */
const pages = 50;
/** The oldest trusted comment whose text begins with `mark`, which GitHub shows nothing of when it is an HTML comment; reads up to 5,000. */
async function findComment(github, number, mark, thread = 'pull request') {
    for (let page = 1; page <= pages; page++) {
        const { comments, more } = await listComments(github, number, page, thread);
        const found = comments.find(({ body, isTrusted }) => isTrusted && body.startsWith(mark));
        if (found !== undefined || !more)
            return found;
    }
    return undefined;
}
/** One page of a hundred comments, oldest first. */
async function listComments(github, number, page, thread = 'pull request') {
    return github.rest({
        purpose: `list the comments of ${thread} #${number}`,
        needs: `${scopes[thread]}: read`,
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, per_page: 100, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ comments: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer, 'comments', parseComment), more }),
    });
}
/** Writes a comment that begins with `mark`, by which an attempt of unknown outcome is found again. */
async function createComment(github, number, mark, body, thread = 'pull request') {
    const settled = async () => {
        const value = await findComment(github, number, mark, thread);
        return value === undefined ? undefined : { value };
    };
    return github.rest({
        purpose: `comment on ${thread} #${number}`,
        needs: `${scopes[thread]}: write`,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, body },
        repeat: settled,
        parse: (answer) => parseComment(answer),
    });
}
/** Replaces the text of a comment. */
async function updateComment(github, { id }, body, thread = 'pull request') {
    return github.rest({
        purpose: `update comment ${id}`,
        needs: `${scopes[thread]}: write`,
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id, body },
        repeat: 'harmless',
        parse: (answer) => parseComment(answer),
    });
}
function parseComment(value, at = 'comment') {
    const comment = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value, at);
    const user = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(comment['user']) ? comment['user'] : {};
    const association = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(comment['author_association'], `${at}.author_association`);
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(comment['id'], `${at}.id`),
        url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(comment['html_url'], `${at}.html_url`),
        body: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(comment['body'], `${at}.body`),
        author: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(user['login'], `${at}.user.login`),
        isTrusted: user['type'] === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association),
    };
}


/***/ }),

/***/ 4036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ addReaction),
/* harmony export */   Ko: () => (/* binding */ createIssue),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   Vg: () => (/* binding */ lockIssue),
/* harmony export */   ts: () => (/* binding */ listIssues),
/* harmony export */   tt: () => (/* binding */ updateIssue)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2270);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);



/** An issue by its number; undefined when there is none, or it was deleted. */
async function readIssue(github, number) {
    return github.rest({
        purpose: `read issue #${number}`,
        needs: 'issues: read',
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: { issue_number: number },
        repeat: 'harmless',
        parse: (answer) => parseIssue(answer),
        refused: ({ status }) => (status === 404 || status === 410 ? { value: undefined } : undefined),
    });
}
/** Issues without pull requests, newest first. */
async function listIssues(github, { label, state }) {
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)((page) => askForPage(github, page, { state, ...(label === undefined ? {} : { labels: label }) }));
    return all.flatMap(({ issue }) => (issue.isPull ? [] : [issue]));
}
async function askForPage(github, page, filter) {
    return github.rest({
        purpose: 'list issues',
        needs: 'issues: read',
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters: { ...filter, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ items: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(answer, 'issues', parseTrusted), more }),
    });
}
/** Creates an issue; labels and assignees that GitHub refuses are left out. */
async function createIssue(github, draft) {
    const { labels = [], assignees = [] } = draft;
    const extras = [...(assignees.length > 0 ? [{ labels, assignees }] : []), ...(labels.length > 0 ? [{ labels }] : [])];
    for (const extra of extras) {
        const created = await tryIssue(github, draft, extra);
        if (created !== undefined)
            return created;
    }
    return github.rest({ ...creation(github, draft, {}), parse: (answer) => parseIssue(answer) });
}
/** Undefined when GitHub finds the extras invalid. */
async function tryIssue(github, draft, extras) {
    return github.rest({
        ...creation(github, draft, extras),
        parse: (answer) => parseIssue(answer),
        refused: ({ status }) => (status === 422 ? { value: undefined } : undefined),
    });
}
function creation(github, { title, body, mark }, extras) {
    return {
        purpose: 'create an issue',
        needs: 'issues: write',
        route: 'POST /repos/{owner}/{repo}/issues',
        parameters: { title, body, ...extras },
        repeat: () => findCreated(github, mark),
    };
}
/** Ours would be among the newest; anybody could plant one in a public repository. */
async function findCreated(github, mark) {
    const { items } = await askForPage(github, 1, { state: 'all' });
    const found = items.find(({ issue, isTrusted }) => isTrusted && issue.body.includes(mark));
    return found === undefined ? undefined : { value: found.issue };
}
/** Changes an issue. */
async function updateIssue(github, number, changes) {
    const { stateReason, ...others } = changes;
    return github.rest({
        purpose: `update issue #${number}`,
        needs: 'issues: write',
        route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
        parameters: {
            issue_number: number,
            ...others,
            ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        },
        repeat: 'harmless',
        parse: (answer) => parseIssue(answer),
    });
}
/** Lets only those with write access comment. */
async function lockIssue(github, number) {
    await github.rest({
        purpose: `lock issue #${number}`,
        needs: 'issues: write',
        route: 'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock',
        parameters: { issue_number: number },
        repeat: 'harmless',
        parse: () => undefined,
    });
}
/** Reacts to a comment; reacting twice is as once, and a comment that is gone needs no reaction. */
async function addReaction(github, commentId, content) {
    await github.rest({
        purpose: `react to comment ${commentId}`,
        needs: 'issues: write',
        route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
        parameters: { comment_id: commentId, content },
        repeat: 'harmless',
        parse: () => undefined,
        refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
    });
}
function parseTrusted(value, at) {
    const issue = parseIssue(value, at);
    const association = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at)['author_association'], `${at}.author_association`);
    return { issue, isTrusted: issue.author.type === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association) };
}
function parseIssue(value, at = 'issue') {
    const issue = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    return {
        number: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(issue['number'], `${at}.number`),
        title: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(issue['title'], `${at}.title`),
        body: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(issue['body'], `${at}.body`),
        state: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(issue['state'], ['open', 'closed'], `${at}.state`),
        author: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccount */ .J5)(issue['user'], `${at}.user`),
        app: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApp */ .dp)(issue['performed_via_github_app'], `${at}.performed_via_github_app`),
        labels: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(issue['labels'], `${at}.labels`, (label, place) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(label) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(label['name'], `${place}.name`) : (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(label, place)),
        url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(issue['html_url'], `${at}.html_url`),
        createdAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(issue['created_at'], `${at}.created_at`),
        isPull: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(issue['pull_request']),
        locked: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(issue['locked'] ?? false, `${at}.locked`),
    };
}


/***/ }),

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ listStarted),
/* harmony export */   N6: () => (/* binding */ listJobs),
/* harmony export */   QS: () => (/* binding */ listDispatched),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   sB: () => (/* binding */ rerunJob)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2270);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);




/** GitHub's words for one status, 403. Nobody documents them; these were seen in issues of cli/cli (9221, 9989) and of others. */
const wordings = [
    [/already running/i, 'running'],
    [/only jobs from the current attempt/i, 'not-latest'],
    [/created over a month ago/i, 'too-old'],
    [/cannot be (retried|rerun)/i, 'not-retriable'],
];
/** A run in its newest attempt; undefined when there is none (any more). */
async function readRun(github, id) {
    return github.rest({
        purpose: `read workflow run ${id}`,
        needs: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
        parameters: { run_id: id },
        repeat: 'harmless',
        parse: (answer) => parseRun(answer),
        refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
    });
}
/** The runs of a workflow that `workflow_dispatch` started at this moment or later, newest first, at most 100. */
async function listDispatched(github, workflow, since) {
    return github.rest({
        purpose: `list the runs of the workflow ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(workflow, 80)}`,
        needs: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: startedSince(workflow, since),
        repeat: 'harmless',
        parse: parseRuns,
    });
}
/**
 * All runs of a workflow that `workflow_dispatch` started on a branch at this moment or later, newest first, as many as GitHub lists (1,000);
 * none where there is no such workflow.
 */
async function listStarted(github, { workflow, branch, since }) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .readPages */ .n)((page) => github.rest({
        purpose: `list the runs of the workflow ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(workflow, 80)}`,
        needs: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
        parameters: { ...startedSince(workflow, since), branch, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ items: parseRuns(answer), more }),
        refused: ({ status }) => (status === 404 ? { value: { items: [], more: false } } : undefined),
    }));
}
function startedSince(workflow, since) {
    const created = `>=${since.toISOString().replace(/\.\d+Z$/, 'Z')}`;
    return { workflow_id: workflow, event: 'workflow_dispatch', created, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pageSize */ .T };
}
function parseRuns(answer) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer, 'answer')['workflow_runs'], 'workflow_runs', parseRun);
}
/** The jobs of a run: of its newest attempt (those not run again are among them), or of all attempts. */
async function listJobs(github, runId, filter) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .readPages */ .n)((page) => github.rest({
        purpose: `list the jobs of workflow run ${runId}`,
        needs: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
        parameters: { run_id: runId, filter, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_3__/* .pageSize */ .T, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ items: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer, 'answer')['jobs'], 'jobs', parseJob), more }),
    }));
}
/** Runs a job and those that need it again, in a new attempt of its run. */
async function rerunJob(github, jobId) {
    return github.rest({
        purpose: `run job ${jobId} again`,
        needs: 'actions: write',
        route: 'POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun',
        parameters: { job_id: jobId },
        repeat: async () => ((await hasNewerAttempt(github, jobId)) ? { value: { kind: 'started' } } : undefined),
        parse: () => ({ kind: 'started' }),
        refused: ({ status, message }) => {
            if (status !== 403 || /not accessible by/i.test(message))
                return undefined;
            const kind = wordings.find(([words]) => words.test(message))?.[1];
            return { value: kind === undefined ? { kind: 'refused', message } : { kind } };
        },
    });
}
async function hasNewerAttempt(github, jobId) {
    const job = await github.rest({
        purpose: `read job ${jobId}`,
        needs: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}',
        parameters: { job_id: jobId },
        repeat: 'harmless',
        parse: (answer) => ({
            runId: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer, 'job')['run_id'], 'job.run_id'),
            attempt: parseJob(answer).attempt,
        }),
    });
    const run = await readRun(github, job.runId);
    return run !== undefined && run.attempt > job.attempt;
}
function parseRun(value, at = 'run') {
    const run = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    const head = run['head_repository'];
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run['id'], `${at}.id`),
        attempt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run['run_attempt'] ?? 1, `${at}.run_attempt`),
        status: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run['status'], `${at}.status`),
        conclusion: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run['conclusion'], `${at}.conclusion`),
        sha: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(run['head_sha'], `${at}.head_sha`),
        branch: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run['head_branch'], `${at}.head_branch`),
        event: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(run['event'], `${at}.event`),
        title: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run['display_title'], `${at}.display_title`),
        // Some answers add `@` and a ref.
        workflowPath: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(run['path'], `${at}.path`).split('@')[0] ?? '',
        workflowId: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run['workflow_id'], `${at}.workflow_id`),
        createdAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(run['created_at'], `${at}.created_at`),
        actor: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccount */ .J5)(run['actor'], `${at}.actor`),
        triggeringActor: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccount */ .J5)(run['triggering_actor'] ?? run['actor'], `${at}.triggering_actor`),
        url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(run['html_url'], `${at}.html_url`),
        headRepository: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(head) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(head['full_name'], `${at}.head_repository`) : '',
    };
}
function parseJob(value, at = 'job') {
    const job = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(job['id'], `${at}.id`),
        name: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(job['name'], `${at}.name`),
        status: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(job['status'], `${at}.status`),
        conclusion: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(job['conclusion'], `${at}.conclusion`),
        attempt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(job['run_attempt'] ?? 1, `${at}.run_attempt`),
        url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(job['html_url'], `${at}.html_url`),
        startedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalMoment */ .hY)(job['started_at'], `${at}.started_at`),
        completedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalMoment */ .hY)(job['completed_at'], `${at}.completed_at`),
    };
}


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listWorkflows),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3532);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2270);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);




/** The workflows of the default branch, and those that have run from others. */
async function listWorkflows(github) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)((page) => github.rest({
        purpose: 'list the workflows',
        needs: 'actions: read',
        route: 'GET /repos/{owner}/{repo}/actions/workflows',
        parameters: { per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T, page },
        repeat: 'harmless',
        parse: (answer, more) => ({
            items: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer, 'answer')['workflows'], 'workflows', parseWorkflow),
            more,
        }),
    }));
}
/** Starts a workflow, once at most: an attempt of unknown outcome ends in a Complaint that says so. */
async function dispatchWorkflow(github, dispatch) {
    const told = await send(github, dispatch, true);
    if (told !== undefined)
        return told;
    return (await send(github, dispatch, false)) ?? { runId: undefined, url: undefined };
}
/** Undefined when GitHub does not know how to tell the run. */
async function send(github, dispatch, withDetails) {
    const { workflow, ref, inputs } = dispatch;
    return github.rest({
        purpose: `start the workflow ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(String(workflow), 80)}`,
        needs: 'actions: write',
        route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        parameters: { workflow_id: workflow, ref, inputs, ...(withDetails ? { return_run_details: true } : {}) },
        repeat: async () => {
            throw unknownOutcome(dispatch);
        },
        parse: parseDispatched,
        refused: ({ status, message }) => withDetails && status === 422 && message.includes('return_run_details') ? { value: undefined } : undefined,
    });
}
function unknownOutcome({ workflow }) {
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._('github-unavailable', `GitHub did not answer when the workflow \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(String(workflow), 80)}\` was to be started: it may have started or not. Look at its runs (the repository's Actions page), and run this job again when there is no new one.`);
}
function parseDispatched(value) {
    // Octokit's word for 204, which has no body.
    if (value === '')
        return { runId: undefined, url: undefined };
    const run = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, 'run');
    return { runId: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run['workflow_run_id'], 'workflow_run_id'), url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(run['html_url'], 'html_url') };
}
function parseWorkflow(value, at) {
    const workflow = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(workflow['id'], `${at}.id`),
        name: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(workflow['name'], `${at}.name`),
        path: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(workflow['path'], `${at}.path`),
        state: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(workflow['state'], `${at}.state`),
    };
}


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findRecord),
/* harmony export */   k: () => (/* binding */ findAttached)
/* harmony export */ });
/**
 * The record that this deployment has already: the one that a gate filed, for this run or another that asked for it, and this very attempt
 * consumed; else the one that an earlier attempt of the same run made. `lives` are of the draft's environment.
 */
function findRecord(lives, draft) {
    const { run, service, rollbackOf } = draft.payload;
    const same = lives.filter(({ record, payload }) => record.deployment.sha === draft.sha && payload?.service === service);
    const own = same.filter(({ payload }) => payload?.run.id === run.id);
    const isConsumed = ({ consumedBy }) => consumedBy?.run === run.id && consumedBy.attempt === run.attempt;
    const filed = draft.task === 'deploy' ? newest(same.filter(isConsumed)) : undefined;
    return (filed ??
        newest(own.filter(({ record, payload }) => record.deployment.task === draft.task && payload?.rollbackOf === rollbackOf)));
}
/** The deployment that GitHub made by itself for a job of this run (`environment:` of the job), known by the address of its log. */
function findAttached(lives, { sha, run }) {
    const isOfRun = ({ url }) => `${url}/`.includes(`/actions/runs/${run}/`);
    return newest(lives.filter(({ isForeign, record, events }) => isForeign && record.deployment.sha === sha && events.some(isOfRun)));
}
/** Ids of deployments grow. */
function newest(lives) {
    return lives.toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0];
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ readLives),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Q6: () => (/* binding */ openDeployment),
/* harmony export */   hh: () => (/* binding */ supersede)
/* harmony export */ });
/* harmony import */ var _github_deployments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4882);
/* harmony import */ var _github_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8316);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9697);
/* harmony import */ var _good_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1515);
/* harmony import */ var _life_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(512);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5251);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2874);







const usualLimit = 200;
/** What became of an environment's deployments, newest first; a request for each hundred. */
async function readLives(github, wanted) {
    const { environment, service, limit = usualLimit } = wanted;
    const lives = (await (0,_github_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecords */ .T)(github, { environments: [environment], limit })).map(_life_js__WEBPACK_IMPORTED_MODULE_3__/* .readLife */ .$8);
    return service === undefined ? lives : lives.filter(({ payload }) => (payload?.service ?? '') === service);
}
/** The record of this deployment among `lives` (of its environment), or a new one; running it again makes no second one. */
async function openDeployment(github, lives, draft) {
    const found = (0,_find_js__WEBPACK_IMPORTED_MODULE_6__/* .findRecord */ .T)(lives, draft);
    if (found !== undefined)
        return found;
    const { sha, task, environment, payload } = draft;
    const deployment = await (0,_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .createDeployment */ .Yy)(github, {
        ref: sha,
        task,
        environment,
        description: '',
        payload: (0,_payload_js__WEBPACK_IMPORTED_MODULE_5__/* .writePayload */ .k)(payload),
        isOurs: (made) => (0,_find_js__WEBPACK_IMPORTED_MODULE_6__/* .findRecord */ .T)([(0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .readLife */ .$8)({ deployment: made, statuses: [] })], draft) !== undefined,
    });
    return (0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .readLife */ .$8)({ deployment, statuses: [] });
}
/** Writes a mark, unless it is the deployment's newest already; gives the life with it. */
async function mark(github, life, { state, logUrl, environmentUrl, ...said }) {
    const { deployment, statuses } = life.record;
    const draft = { state: state ?? (0,_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOf */ .L4)(said.phase), description: (0,_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMark */ .ry)(said) };
    if (statuses[0]?.state === draft.state && statuses[0].description === draft.description)
        return life;
    const written = await (0,_github_deployments_js__WEBPACK_IMPORTED_MODULE_0__/* .createStatus */ .JB)(github, deployment.id, {
        ...draft,
        ...(logUrl === undefined ? {} : { logUrl }),
        ...(environmentUrl === undefined ? {} : { environmentUrl }),
    });
    return (0,_life_js__WEBPACK_IMPORTED_MODULE_3__/* .readLife */ .$8)({ deployment, statuses: [written, ...statuses] });
}
/**
 * Says of exactly the deployment that was live before `by` that it no longer is: GitHub does not in production, and takes too many elsewhere.
 * Gives it as it is then; undefined where none was live.
 */
async function supersede(github, lives, by) {
    const { id } = by.record.deployment;
    const before = (0,_good_js__WEBPACK_IMPORTED_MODULE_2__/* .live */ .VD)(lives.filter(({ record }) => record.deployment.id !== id));
    if (before === undefined || before.record.statuses[0]?.state === 'inactive')
        return before;
    return mark(github, before, { phase: 'superseded', fields: { by: String(id) } });
}


/***/ })

};

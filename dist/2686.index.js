export const id = 2686;
export const ids = [2686];
export const modules = {

14717:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Z: () => ( findOurs),
t: () => ( requestersOf)
});
var _github_people_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43309);

async function findOurs(github, writers) {
	const viewer = writers.some(({ type }) => type !== 'Bot') ? await (0,_github_people_people_js__WEBPACK_IMPORTED_MODULE_0__ .n)(github) : 0;
	return ({ id, type }) => type === 'Bot' || (id !== 0 && id === viewer);
}
function requestersOf(timelines) {
	return timelines.flatMap(({ payload, record }) => (payload?.gate === undefined ? [] : [record.deployment.creator]));
}

}),

51594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$2: () => ( artifactPublished),
H$: () => ( migrationEvent),
K: () => ( serviceEvent),
S: () => ( testsFinished),
Y_: () => ( approvalEvent),
bf: () => ( incidentEvent),
sA: () => ( deploymentEvent)
});
const types = {
	published: 'dev.cdevents.artifact.published.0.3.0',
	deployed: 'dev.cdevents.service.deployed.0.3.0',
	upgraded: 'dev.cdevents.service.upgraded.0.3.0',
	rolledBack: 'dev.cdevents.service.rolledback.0.3.0',
	detected: 'dev.cdevents.incident.detected.0.3.0',
	resolved: 'dev.cdevents.incident.resolved.0.3.0',
	tested: 'dev.cdevents.testsuiterun.finished.0.3.0',
};
function artifactId(repository, { sha, version }) {
	const name = repository.toLowerCase().split('/').map(encoded).join('/');
	const what = sha || version;
	return `pkg:github/${name}${what === '' ? '' : `@${encoded(what)}`}`;
}
function encoded(text) {
	return encodeURIComponent(text.toWellFormed());
}
function artifactPublished(repository, release, folder, data) {
	const inside = folder === '' || folder === '.' ? '' : `#${folder.split('/').map(encoded).join('/')}`;
	return { type: types.published, subject: `${artifactId(repository, release)}${inside}`, content: {}, data };
}
function serviceEvent(what, place, release, deployment, data) {
	const artifact = artifactId(place.repository, release);
	const content = { environment: { id: place.environment }, artifactId: artifact };
	const apart = [place.environment, deployment, artifact];
	return { type: types[what], subject: serviceId(place), content, data: { ...data, deployment }, apart };
}
function incidentEvent(what, place, incident, data) {
	const content = {
		description: incident.description,
		environment: { id: place.environment },
		service: { id: serviceId(place) },
		artifactId: artifactId(place.repository, incident.release),
	};
	return { type: types[what], subject: `${place.repository}/deployments/${incident.deployment}`, content, data };
}
function deploymentEvent(fate, place, { deployment, release }, data) {
	const content = {
		environment: { id: place.environment },
		service: { id: serviceId(place) },
		artifactId: artifactId(place.repository, release),
		...data,
	};
	const subject = `${place.repository}/deployments/${deployment}`;
	return { type: `dev.cdeventsx.slipway-deployment.${fate}.0.1.0`, subject, content, data: {} };
}
function testsFinished(place, release, told, { deployment, checks }) {
	const content = { environment: { id: place.environment }, testSuite: { id: 'smoke-test' }, ...told };
	const subject = `${serviceId(place)}/${place.environment}/checks/${release.sha || release.version || 'unknown'}`;
	const data = { version: release.version, checks: checks.length };
	return { type: types.tested, subject, content, data, apart: [deployment, ...checks], isOfStep: true };
}
function approvalEvent(fate, request) {
	const subject = `${request.repository}/deployments/${request.deployment}`;
	return { type: `dev.cdeventsx.slipway-approval.${fate}.0.1.0`, subject, content: request.content, data: {} };
}
function migrationEvent(fate, database) {
	const { repository, environment, target, apart, content } = database;
	const subject = [repository, 'databases', environment, target].filter((part) => part !== '').join('/');
	const type = `dev.cdeventsx.slipway-migration.${fate}.0.1.0`;
	return { type, subject, content, data: {}, apart, isOfStep: true };
}
function serviceId({ repository, service }) {
	return service === '' ? repository : `${repository}/${service}`;
}

}),

50772:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
createComment: () => ( createComment),
findComment: () => ( findComment),
j: () => ( commentLimit),
updateComment: () => ( updateComment)
});
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75800);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91196);

const commentLimit = 65_536;
const scopes = { issue: 'issues', 'pull request': 'pull-requests' };
const pages = 50;
async function findComment(github, number, marker, thread = 'pull request') {
	for (let page = 1; page <= pages; page++) {
		const { comments, more } = await listComments(github, number, page, thread);
		const found = comments.find(({ body, isTrusted }) => isTrusted && (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .LV)(body, marker));
		if (found !== undefined || !more)
			return found;
	}
	return undefined;
}
async function listComments(github, number, page, thread = 'pull request') {
	return github.rest({
		purpose: `list the comments of ${thread} #${number}`,
		needs: `${scopes[thread]}: read`,
		route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
		parameters: { issue_number: number, per_page: 100, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ comments: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .p_)(answer, 'comments', parseComment), more }),
	});
}
async function createComment(github, number, marker, body, thread = 'pull request') {
	const settled = async () => {
		const value = await findComment(github, number, marker, thread);
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
	const comment = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, at);
	const user = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .u4)(comment['user']) ? comment['user'] : {};
	const association = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(comment['author_association'], `${at}.author_association`);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(comment['id'], `${at}.id`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(comment['html_url'], `${at}.html_url`),
		body: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(comment['body'], `${at}.body`),
		author: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(user['login'], `${at}.user.login`),
		isTrusted: user['type'] === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association),
	};
}

}),

90691:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
KJ: () => ( listStarted),
N6: () => ( listJobs),
QS: () => ( listDispatched),
cI: () => ( readRun),
ce: () => ( readAttempt),
sB: () => ( rerunJob)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94031);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _people_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12775);

const wordings = [
	[/already running/i, 'running'],
	[/only jobs from the current attempt/i, 'not-latest'],
	[/created over a month ago/i, 'too-old'],
	[/cannot be (retried|rerun)/i, 'not-retriable'],
];
async function readRun(github, id) {
	if (id === 0)
		return undefined;
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
async function readAttempt(github, id, attempt) {
	return github.rest({
		purpose: `read attempt ${attempt} of workflow run ${id}`,
		needs: 'actions: read',
		route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
		parameters: { run_id: id, attempt_number: attempt },
		repeat: 'harmless',
		parse: (answer) => parseRun(answer),
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
async function listDispatched(github, workflow, since) {
	return github.rest({
		purpose: `list the runs of the workflow ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(workflow, 80)}`,
		needs: 'actions: read',
		route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
		parameters: startedSince(workflow, since),
		repeat: 'harmless',
		parse: parseRuns,
	});
}
async function listStarted(github, { workflow, branch, since }) {
	return (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ .n)((page) => github.rest({
		purpose: `list the runs of the workflow ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(workflow, 80)}`,
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
	return { workflow_id: workflow, event: 'workflow_dispatch', created, per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ .T };
}
function parseRuns(answer) {
	return (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(answer, 'answer')['workflow_runs'], 'workflow_runs', parseRun);
}
async function listJobs(github, runId, filter) {
	return (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ .n)((page) => github.rest({
		purpose: `list the jobs of workflow run ${runId}`,
		needs: 'actions: read',
		route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
		parameters: { run_id: runId, filter, per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ .T, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ items: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(answer, 'answer')['jobs'], 'jobs', parseJob), more }),
	}));
}
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
			runId: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(answer, 'job')['run_id'], 'job.run_id'),
			attempt: parseJob(answer).attempt,
		}),
	});
	const run = await readRun(github, job.runId);
	return run !== undefined && run.attempt > job.attempt;
}
function parseRun(value, at = 'run') {
	const run = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	const head = run['head_repository'];
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(run['id'], `${at}.id`),
		attempt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(run['run_attempt'] ?? 1, `${at}.run_attempt`),
		status: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(run['status'], `${at}.status`),
		conclusion: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(run['conclusion'], `${at}.conclusion`),
		sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(run['head_sha'], `${at}.head_sha`),
		branch: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(run['head_branch'], `${at}.head_branch`),
		event: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(run['event'], `${at}.event`),
		title: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(run['display_title'], `${at}.display_title`),
		workflowPath: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(run['path'], `${at}.path`).split('@')[0] ?? '',
		workflowId: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(run['workflow_id'], `${at}.workflow_id`),
		createdAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(run['created_at'], `${at}.created_at`),
		actor: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .J5)(run['actor'], `${at}.actor`),
		triggeringActor: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .J5)(run['triggering_actor'] ?? run['actor'], `${at}.triggering_actor`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(run['html_url'], `${at}.html_url`),
		headRepository: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(head) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(head['full_name'], `${at}.head_repository`) : '',
	};
}
function parseJob(value, at = 'job') {
	const job = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(job['id'], `${at}.id`),
		name: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(job['name'], `${at}.name`),
		status: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(job['status'], `${at}.status`),
		conclusion: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(job['conclusion'], `${at}.conclusion`),
		attempt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(job['run_attempt'] ?? 1, `${at}.run_attempt`),
		sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(job['head_sha'], `${at}.head_sha`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(job['html_url'], `${at}.html_url`),
		startedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .hY)(job['started_at'], `${at}.started_at`),
		completedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .hY)(job['completed_at'], `${at}.completed_at`),
	};
}

}),

17315:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D: () => ( listWorkflows),
i: () => ( dispatchWorkflow)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64865);
var _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94031);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91196);

async function listWorkflows(github) {
	return (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .n)((page) => github.rest({
		purpose: 'list the workflows',
		needs: 'actions: read',
		route: 'GET /repos/{owner}/{repo}/actions/workflows',
		parameters: { per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .T, page },
		repeat: 'harmless',
		parse: (answer, more) => ({
			items: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .p_)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(answer, 'answer')['workflows'], 'workflows', parseWorkflow),
			more,
		}),
	}));
}
async function dispatchWorkflow(github, dispatch) {
	const told = await send(github, dispatch, true);
	if (told !== undefined)
		return told;
	return (await send(github, dispatch, false)) ?? { runId: undefined, url: undefined };
}
async function send(github, dispatch, withDetails) {
	const { workflow, ref, inputs } = dispatch;
	return github.rest({
		purpose: `start the workflow ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(String(workflow), 80)}`,
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
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('github-unavailable', `GitHub did not answer the request to start the workflow \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(String(workflow), 80)}\`: it may or may not have started. Look at its runs (the repository's Actions page), and run this job again if there is no new one.`);
}
function parseDispatched(value) {
	if (value === '')
		return { runId: undefined, url: undefined };
	const run = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, 'run');
	return { runId: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(run['workflow_run_id'], 'workflow_run_id'), url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(run['html_url'], 'html_url') };
}
function parseWorkflow(value, at) {
	const workflow = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(workflow['id'], `${at}.id`),
		name: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(workflow['name'], `${at}.name`),
		path: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(workflow['path'], `${at}.path`),
		state: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(workflow['state'], `${at}.state`),
	};
}

}),

43309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Uj: () => ( canReadTeam),
_5: () => ( isTeamMember),
fP: () => ( readRole),
mS: () => ( findInTeam),
n: () => ( readViewer)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64865);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91196);
var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12775);

async function readRole(github, login) {
	if (login === '')
		return undefined;
	return github.rest({
		purpose: `read the role of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(login, 60)}`,
		needs: 'metadata: read',
		route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
		parameters: { username: login },
		repeat: 'harmless',
		parse: parseRole,
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
function parseRole(value) {
	const answer = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, 'permission');
	return {
		account: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__ .J5)(answer['user'], 'permission.user'),
		role: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(answer['role_name'], 'permission.role_name'),
		permission: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(answer['permission'], 'permission.permission'),
	};
}
async function isTeamMember(github, organization, slug, login) {
	const found = await findInTeam(github, organization, slug, login);
	if (found === undefined)
		throw unreadable(organization, slug);
	return found;
}
async function findInTeam(github, organization, slug, login) {
	const team = { org: organization, team_slug: slug };
	const state = await ask(github, {
		purpose: `look for ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(login, 60)} in the team ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(`${organization}/${slug}`)}`,
		route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
		parameters: { ...team, username: login },
	});
	if (state !== undefined)
		return state === 'active';
	return (await canReadTeam(github, organization, slug)) ? false : undefined;
}
async function canReadTeam(github, organization, slug) {
	const seen = await ask(github, {
		purpose: `read the team ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(`${organization}/${slug}`)}`,
		route: 'GET /orgs/{org}/teams/{team_slug}',
		parameters: { org: organization, team_slug: slug },
	});
	return seen !== undefined;
}
async function ask(github, question) {
	return github.rest({
		...question,
		needs: 'metadata: read',
		repeat: 'harmless',
		parse: (answer) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(answer, 'team')['state'], 'team.state'),
		refused: ({ status }) => (status === 404 || status === 403 ? { value: undefined } : undefined),
	});
}
function unreadable(organization, slug) {
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('missing-permission', `The token cannot read the team \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(`${organization}/${slug}`)}\`, or the team does not exist. \`GITHUB_TOKEN\` cannot read teams: set \`token\` to a GitHub App token with the organization permission «Members: read», or to a personal access token with \`read:org\`.`);
}
async function readViewer(github) {
	return github.graphql({
		purpose: 'ask whose token this is',
		needs: 'metadata: read',
		query: 'query viewer { viewer { databaseId } }',
		variables: {},
		repeat: 'harmless',
		parse: (data) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .nd)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(data, 'data')['viewer'], 'viewer')['databaseId'] ?? 0, 'viewer.databaseId'),
	});
}

}),

45421:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K: () => ( gateStanding),
r: () => ( isGateOf)
});
function isGateOf({ payload, consumedBy }, run) {
	return payload?.gate !== undefined && [payload.run.id, consumedBy?.run].includes(run.id);
}
function gateStanding(timelines, run) {
	const gates = timelines.filter((timeline) => isGateOf(timeline, run)).sort(newestFirst);
	const newest = new Map(gates.toReversed().map((timeline) => [timeline.payload?.service, timeline]));
	const closed = [...newest.values()].find(({ consumedBy }) => consumedBy?.run !== run.id || consumedBy.attempt !== run.attempt);
	if (closed === undefined)
		return { allowed: true };
	const { outcome, events } = closed;
	const url = events.findLast((event) => event.phase === 'waiting' && event.url !== '')?.url ?? '';
	return { allowed: false, why: outcome === 'waiting' ? 'gate-waiting' : 'gate-not-consumed', url };
}
function newestFirst(one, other) {
	const [first, second] = [one.record.deployment, other.record.deployment];
	return second.createdAt.getTime() - first.createdAt.getTime() || second.id - first.id;
}

}),

56803:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Q6: () => ( openDeployment),
  Hk: () => ( readTimelines),
  hh: () => ( supersede),
  Kn: () => ( writeStatus)
});

// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/github/operations/records.js
var records = __webpack_require__(47799);
// EXTERNAL MODULE: ./build/ledger/find.js
var find = __webpack_require__(69697);
// EXTERNAL MODULE: ./build/ledger/good.js
var good = __webpack_require__(41515);
// EXTERNAL MODULE: ./build/ledger/mark.js
var mark = __webpack_require__(55251);
// EXTERNAL MODULE: ./build/ledger/payload.js
var ledger_payload = __webpack_require__(92874);
// EXTERNAL MODULE: ./build/ledger/guard.js
var guard = __webpack_require__(45421);
;// CONCATENATED MODULE: ./build/ledger/service.js

function ofService(timelines, service, run) {
	const isOwn = ownBy(timelines, service);
	const gates = run === undefined ? [] : timelines.filter((timeline) => (0,guard .r)(timeline, run));
	const wanted = new Set(gates.some(isOwn) ? [] : gates);
	return timelines.filter((timeline) => isOwn(timeline) || wanted.has(timeline));
}
function ownBy(timelines, service) {
	const recorded = timelines.filter(({ payload }) => payload !== undefined);
	const first = Math.min(...recorded.map(({ record }) => record.deployment.createdAt.getTime()));
	return ({ payload, record }) => payload === undefined
		? service === '' || record.deployment.createdAt.getTime() < first
		: payload.service === service;
}

// EXTERNAL MODULE: ./build/ledger/timeline.js
var ledger_timeline = __webpack_require__(63445);
;// CONCATENATED MODULE: ./build/ledger/record.js

const usualLimit = 200;
async function readTimelines(github, wanted) {
	const { environment, service, run, limit = usualLimit } = wanted;
	const timelines = (await (0,records .T)(github, { environments: [environment], limit })).map(ledger_timeline .GR);
	return service === undefined ? timelines : ofService(timelines, service, run);
}
async function openDeployment(github, timelines, draft) {
	const found = (0,find .T)(timelines, draft);
	if (found !== undefined)
		return found;
	const { sha, task, environment, payload } = draft;
	const deployment = await (0,deployments .Yy)(github, {
		ref: sha,
		task,
		environment,
		description: '',
		payload: (0,ledger_payload .k)(payload),
		isOurs: (made) => (0,find .T)([(0,ledger_timeline .GR)({ deployment: made, statuses: [] })], draft) !== undefined,
	});
	return (0,ledger_timeline .GR)({ deployment, statuses: [] });
}
async function writeStatus(github, timeline, { state, logUrl, environmentUrl, ...said }) {
	const { deployment, statuses } = timeline.record;
	const draft = { state: state ?? (0,mark .L4)(said.phase), description: (0,mark .ry)(said) };
	if (statuses[0]?.state === draft.state && statuses[0].description === draft.description)
		return timeline;
	const written = await (0,deployments .JB)(github, deployment.id, {
		...draft,
		...(logUrl === undefined ? {} : { logUrl }),
		...(environmentUrl === undefined ? {} : { environmentUrl }),
	});
	return (0,ledger_timeline .GR)({ deployment, statuses: [written, ...statuses] });
}
async function supersede(github, timelines, by) {
	const { id } = by.record.deployment;
	const before = (0,good .VD)(timelines.filter(({ record }) => record.deployment.id !== id));
	if (before === undefined || before.record.statuses[0]?.state === 'inactive')
		return before;
	return writeStatus(github, before, { phase: 'superseded', fields: { by: String(id) } });
}

}),

17436:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Y: () => ( addressPart)
});
function addressPart(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[()'!*~_]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

}),

51109:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  _: () => ( sendMessage)
});

// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/webhook/escape.js

const longest = 1_000;
const joint = '\u2060';
function escapeSlack(text) {
	const quiet = defuse(text).replace(/@(?=(?:here|channel|everyone|all)\b)/gi, `@${joint}`);
	return entities(quiet);
}
function entities(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function escapePlain(text) {
	return defuse(text).replace(/[@<](?=\S)/g, `$&${joint}`);
}
function escapeCard(text) {
	return (0,printable .d)(text, longest)
		.replace(/\{(?=\{)/g, `{${joint}`)
		.replace(/<(?=\/?at\b)/gi, `<${joint}`);
}
function defuse(text) {
	return (0,printable .d)(text, longest)
		.replaceAll('*', '∗')
		.replaceAll('~', '∼')
		.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '＿')
		.replace(/\](?=\()/g, `]${joint}`)
		.replace(/:(?=\/\/)/g, `:${joint}`)
		.replace(/(www|mailto)(?=[.:])/gi, `$1${joint}`)
		.replace(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, `:${joint}`)
		.replace(/^(?=[#>|=+-]|\d+[.)])/, joint);
}

;// CONCATENATED MODULE: ./build/webhook/message.js

function webhookBody(message, format) {
	const { title, lines, command, links, data } = message;
	switch (format) {
		case 'slack': {
			const typed = command === '' ? [] : [`\`${entities(command).replaceAll('`', "'")}\``];
			const addresses = links.map(({ url }) => entities(url));
			const text = [`*${escapeSlack(title)}*`, ...lines.map(escapeSlack), ...typed, ...addresses].join('\n');
			return JSON.stringify({ text });
		}
		case 'teams':
			return JSON.stringify(card(message));
		case 'json': {
			const typed = command === '' ? [] : [command];
			const addresses = links.map(({ url }) => url);
			const text = [escapePlain(title), ...lines.map(escapePlain), ...typed, ...addresses].join('\n');
			return JSON.stringify({ text, ...data });
		}
	}
}
function card({ title, lines, command, links }) {
	const block = (text, rest = {}) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...rest }] });
	return {
		type: 'message',
		attachments: [
			{
				contentType: 'application/vnd.microsoft.card.adaptive',
				content: {
					$schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
					type: 'AdaptiveCard',
					version: '1.4',
					body: [
						block(escapeCard(title), { weight: 'Bolder', size: 'Medium' }),
						...lines.map((line) => block(escapeCard(line))),
						...(command === '' ? [] : [block(command, { fontType: 'Monospace' })]),
					],
					actions: links.map((link) => ({ type: 'Action.OpenUrl', ...link })),
				},
			},
		],
	};
}

;// CONCATENATED MODULE: ./build/webhook/send.js

const within = 10_000;
async function sendMessage({ url, format }, message, host) {
	const letter = { url, contentType: 'application/json', body: webhookBody(message, format), isRepeatable: false };
	const { post } = await Promise.all( [__webpack_require__.e(7441), __webpack_require__.e(30)]).then(__webpack_require__.bind(__webpack_require__, 99471));
	await post(letter, { within, late: (0,timer ._)(within) }, host);
}

})

};

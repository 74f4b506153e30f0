export const id = 2985;
export const ids = [2985,6236];
export const modules = {

36236:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e0: () => ( isGitHubError),
hU: () => ( unavailable),
x5: () => ( refusal),
xd: () => ( rateLimited)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const protectedBranch = /protected branch|branch is protected|rule violations? found|must be made through a pull request|required status check|approving review|reference update failed|BRANCH_PROTECTION/i;
function refusal(call, answer) {
	const said = `GitHub refused to ${call.purpose} (${answer.status}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(answer.message, 300) || 'without a reason'}).`;
	const [reason, cure] = cureOf(call, answer);
	return userErrorOf(reason, cure === '' ? said : `${said} ${cure}`);
}
function rateLimited(call, answer, now) {
	const until = new Date(now.getTime() + answer.wait).toISOString().replace(/\.\d+Z$/, 'Z');
	return userErrorOf('rate-limited', `GitHub's rate limit stopped «${call.purpose}» (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(answer.message, 200) || 'without a message'}). It resets at ${until}: run this job again then, or set \`token\` to a token with its own limit.`);
}
function unavailable(call, answer, attempts) {
	return userErrorOf('github-unavailable', `GitHub did not answer «${call.purpose}»: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(answer.what, 120)}, ${attempts} ${attempts === 1 ? 'time' : 'times'}. See https://www.githubstatus.com, and run this job again; it continues where it stopped.`);
}
function isGitHubError(error, reason) {
	return error instanceof _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y && error.reason === reason;
}
function cureOf(call, { status, code, message, accepted }) {
	if (status === 401)
		return ['bad-token', 'Set the input `token` to a valid one; it may have expired or been revoked.'];
	if (protectedBranch.test(`${code} ${message}`))
		return [
			'protected-branch',
			'Use a pull request, or let this token bypass the rule (repository settings: Rules, or Branches).',
		];
	if (/not permitted to create or approve pull requests/i.test(message))
		return [
			'missing-permission',
			'Turn on «Allow GitHub Actions to create and approve pull requests» (repository settings: Actions, General), or set `token` to a GitHub App token.',
		];
	if (status === 410 && /issues (has been|are|were) disabled/i.test(message))
		return ['validation', 'Turn on Issues (repository settings: General, Features).'];
	const archived = /archived/i.test(message);
	if ((status === 403 && !archived) || (status === 404 && call.needs.endsWith('write')))
		return ['missing-permission', permissionCure(call, status, accepted)];
	if (status === 404)
		return ['not-found', `If it exists, the token needs \`${call.needs}\` to see it.`];
	return ['validation', ''];
}
function permissionCure({ needs }, status, accepted) {
	const lines = new Set([needs, ...(accepted.split(';')[0] ?? '').split(',').map(lineOf)]);
	const wanted = [...lines]
		.filter((line) => !/^$|^metadata:/.test(line) && !isCovered(line, lines))
		.map((line) => `\`${line}\``);
	if (wanted.length === 0)
		return 'This token is not allowed to do this: set `token` to a token of a person or App that has this right.';
	const also = status === 404 ? ' or it does not exist (GitHub gives the same answer for both)' : '';
	return `The token is missing a permission${also}: put ${wanted.join(' and ')} under \`permissions:\` of the job, or set \`token\` to one that has it.`;
}
function lineOf(accepted) {
	const [, scope, level] = /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(accepted) ?? [];
	return scope === undefined || level === undefined ? '' : `${scope.replaceAll('_', '-')}: ${level}`;
}
function isCovered(line, lines) {
	return line.endsWith(': read') && lines.has(line.replace(/read$/, 'write'));
}
function userErrorOf(reason, item) {
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y(reason, item);
}

}),

94031:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( pageSize),
n: () => ( readPages)
});
const pageSize = 100;
async function readPages(ask, limit = Number.POSITIVE_INFINITY) {
	const all = [];
	for (let page = 1; all.length < limit; page++) {
		const { items, more } = await ask(page);
		for (const item of items)
			all.push(item);
		if (!more)
			break;
	}
	return all.slice(0, limit);
}

}),

20850:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BB: () => ( addReaction),
Ko: () => ( createIssue),
OS: () => ( readIssue),
Vg: () => ( lockIssue),
ts: () => ( listIssues),
tt: () => ( updateIssue)
});
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75800);
var _connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94031);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91196);
var _people_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12775);

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
async function listIssues(github, { label, state, since }) {
	const all = await (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ .n)((page) => askForPage(github, page, {
		state,
		...(label === undefined ? {} : { labels: label }),
		...(since === undefined ? {} : { since: since.toISOString() }),
	}));
	return all.flatMap(({ issue }) => (issue.isPull ? [] : [issue]));
}
async function askForPage(github, page, filter) {
	return github.rest({
		purpose: 'list issues',
		needs: 'issues: read',
		route: 'GET /repos/{owner}/{repo}/issues',
		parameters: { ...filter, per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_3__ .T, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ items: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .p_)(answer, 'issues', parseTrusted), more }),
	});
}
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
async function tryIssue(github, draft, extras) {
	return github.rest({
		...creation(github, draft, extras),
		parse: (answer) => parseIssue(answer),
		refused: ({ status }) => (status === 422 ? { value: undefined } : undefined),
	});
}
function creation(github, { title, body, marker }, extras) {
	return {
		purpose: 'create an issue',
		needs: 'issues: write',
		route: 'POST /repos/{owner}/{repo}/issues',
		parameters: { title, body, ...extras },
		repeat: () => findCreated(github, marker),
	};
}
async function findCreated(github, marker) {
	const { items } = await askForPage(github, 1, { state: 'all' });
	const found = items.find(({ issue, isTrusted }) => isTrusted && (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .xY)(issue.body, marker));
	return found === undefined ? undefined : { value: found.issue };
}
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
	const association = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, at)['author_association'], `${at}.author_association`);
	return { issue, isTrusted: issue.author.type === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association) };
}
function parseIssue(value, at = 'issue') {
	const issue = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, at);
	return {
		number: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(issue['number'], `${at}.number`),
		title: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(issue['title'], `${at}.title`),
		body: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(issue['body'], `${at}.body`),
		state: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .yL)(issue['state'], ['open', 'closed'], `${at}.state`),
		author: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_2__ .J5)(issue['user'], `${at}.user`),
		app: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_2__ .dp)(issue['performed_via_github_app'], `${at}.performed_via_github_app`),
		labels: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .p_)(issue['labels'], `${at}.labels`, (label, place) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .u4)(label) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(label['name'], `${place}.name`) : (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(label, place)),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(issue['html_url'], `${at}.html_url`),
		createdAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .n$)(issue['created_at'], `${at}.created_at`),
		closedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .hY)(issue['closed_at'], `${at}.closed_at`),
		isPull: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .u4)(issue['pull_request']),
		locked: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Jt)(issue['locked'] ?? false, `${at}.locked`),
	};
}

}),

39485:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
JB: () => ( createStatus),
Jn: () => ( listDeployments),
L4: () => ( stateOf),
Md: () => ( payloadOf),
Yy: () => ( createDeployment),
iJ: () => ( readDeployment),
kC: () => ( listNamedDeployments),
vM: () => ( listStatuses)
});
var _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94031);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _people_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12775);

const descriptionLimit = 140;
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];
const lookBehind = 100;
async function listDeployments(github, filter, limit) {
	const size = Math.min(_connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .T, limit ?? _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .T);
	const ask = (page) => github.rest({
		purpose: 'list deployments',
		needs: 'deployments: read',
		route: 'GET /repos/{owner}/{repo}/deployments',
		parameters: { ...filter, per_page: size, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ items: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(answer, 'deployments', parseDeployment), more }),
	});
	return (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .n)(ask, limit);
}
async function listNamedDeployments(github, page) {
	return github.rest({
		purpose: 'list deployments',
		needs: 'deployments: read',
		route: 'GET /repos/{owner}/{repo}/deployments',
		parameters: { per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .T, page },
		repeat: 'harmless',
		parse: (answer) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(answer, 'deployments', (value, at) => {
			const deployment = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
			const isTransient = deployment['transient_environment'] === true;
			return { environment: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(deployment['environment'], `${at}.environment`), isTransient };
		}),
	});
}
async function readDeployment(github, id) {
	return github.rest({
		purpose: `read deployment ${id}`,
		needs: 'deployments: read',
		route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
		parameters: { deployment_id: id },
		repeat: 'harmless',
		parse: (answer) => parseDeployment(answer),
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
async function createDeployment(github, draft) {
	const { ref, task, environment, description, payload, isProduction, isOurs } = draft;
	checkDescription(description);
	return github.rest({
		purpose: `create a deployment to ${environment}`,
		needs: 'deployments: write',
		route: 'POST /repos/{owner}/{repo}/deployments',
		parameters: {
			ref,
			task,
			environment,
			description,
			payload,
			auto_merge: false,
			required_contexts: [],
			...(isProduction === undefined ? {} : { production_environment: isProduction }),
		},
		repeat: async () => {
			const value = (await listDeployments(github, { environment, task, ref }, lookBehind)).find(isOurs);
			return value === undefined ? undefined : { value };
		},
		parse: (answer) => parseDeployment(answer),
	});
}
async function listStatuses(github, id) {
	const ask = (page) => github.rest({
		purpose: `list the statuses of deployment ${id}`,
		needs: 'deployments: read',
		route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
		parameters: { deployment_id: id, per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .T, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ items: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(answer, 'statuses', parseStatus), more }),
	});
	return [...(await (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .n)(ask))].sort((a, b) => b.id - a.id);
}
async function createStatus(github, id, draft) {
	const { state, description, logUrl, environmentUrl } = draft;
	checkDescription(description);
	return github.rest({
		purpose: `write the status ${state} of deployment ${id}`,
		needs: 'deployments: write',
		route: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
		parameters: {
			deployment_id: id,
			state,
			description,
			auto_inactive: false,
			...(logUrl === undefined ? {} : { log_url: logUrl }),
			...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
		},
		repeat: async () => {
			const [value] = await listStatuses(github, id);
			return value?.state === state && value.description === description ? { value } : undefined;
		},
		parse: (answer) => parseStatus(answer),
	});
}
function checkDescription(description) {
	const length = [...description].length;
	if (length > descriptionLimit)
		throw new Error(`a description has ${length} characters, but GitHub accepts ${descriptionLimit}`);
}
function payloadOf(value) {
	if (typeof value !== 'string')
		return value;
	try {
		const parsed = JSON.parse(value);
		return typeof parsed === 'string' ? payloadOf(parsed) : parsed;
	}
	catch {
		return value;
	}
}
function stateOf(value, at) {
	const word = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(value, at).toLowerCase();
	return (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(word === 'waiting' ? 'pending' : word, states, at);
}
function parseDeployment(value, at = 'deployment') {
	const deployment = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(deployment['id'], `${at}.id`),
		sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(deployment['sha'], `${at}.sha`),
		ref: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(deployment['ref'], `${at}.ref`),
		task: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(deployment['task'], `${at}.task`),
		environment: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(deployment['environment'], `${at}.environment`),
		description: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(deployment['description'], `${at}.description`),
		payload: payloadOf(deployment['payload']),
		creator: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .J5)(deployment['creator'], `${at}.creator`),
		app: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .dp)(deployment['performed_via_github_app'], `${at}.performed_via_github_app`),
		createdAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(deployment['created_at'], `${at}.created_at`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(deployment['url'], `${at}.url`),
	};
}
function parseStatus(value, at = 'status') {
	const status = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(status['id'], `${at}.id`),
		state: stateOf(status['state'], `${at}.state`),
		description: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(status['description'], `${at}.description`),
		logUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(status['log_url'], `${at}.log_url`),
		environmentUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(status['environment_url'], `${at}.environment_url`),
		creator: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .J5)(status['creator'], `${at}.creator`),
		app: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .dp)(status['performed_via_github_app'], `${at}.performed_via_github_app`),
		createdAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(status['created_at'], `${at}.created_at`),
	};
}

}),

47799:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( readRecords)
});
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _people_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12775);
var _deployments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39485);

const sizes = [100, 50, 25, 10];
const query = `query deploymentRecords($owner: String!, $name: String!, $environments: [String!], $size: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(first: $size, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId commitOid task environment description payload createdAt
        ref { name }
        creator { ...actor }
        latestStatus { id }
        statuses(first: 30) {
          totalCount
          nodes { id state description logUrl environmentUrl createdAt creator { ...actor } }
        }
      }
    }
  }
}
${_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .H_}`;
async function readRecords(github, filter) {
	const { since, limit = Number.POSITIVE_INFINITY } = filter;
	const records = [];
	for await (const excerpts of readParts(github, filter)) {
		for (const { deployment, statuses, isWhole } of excerpts) {
			if (records.length >= limit || (since !== undefined && deployment.createdAt < since))
				return records;
			records.push({ deployment, statuses: isWhole ? statuses : await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_2__ .vM)(github, deployment.id) });
		}
	}
	return records;
}
async function* readParts(github, { environments = [], limit = Number.POSITIVE_INFINITY }) {
	const possible = [Math.min(limit, 100), ...sizes.filter((size) => size < Math.min(limit, 100))];
	let after;
	for (let [size = 1, ...smaller] = possible;;) {
		const part = await askForPart(github, { environments, after, size }, smaller.length > 0);
		if (part === undefined)
			[size = 1, ...smaller] = smaller;
		else {
			yield part.excerpts;
			if (part.next === undefined)
				return;
			after = part.next;
		}
	}
}
async function askForPart(github, { environments, after, size }, canShrink) {
	const { owner, name } = github.repository;
	return github.graphql({
		purpose: 'read the deployments and their statuses',
		needs: 'deployments: read',
		query,
		variables: {
			owner,
			name,
			size,
			after: after ?? null,
			environments: environments.length === 0 ? null : environments,
		},
		repeat: 'harmless',
		parse: parsePart,
		...(canShrink ? { heavy: () => ({ value: undefined }) } : {}),
	});
}
function parsePart(data) {
	const found = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(data, 'data')['repository'], 'repository')['deployments'], 'deployments');
	const page = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(found['pageInfo'], 'pageInfo');
	return {
		excerpts: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(found['nodes'], 'deployments', parseExcerpt),
		next: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)(page['hasNextPage'], 'hasNextPage') ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(page['endCursor'], 'endCursor') : undefined,
	};
}
function parseExcerpt(value, at) {
	const node = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	const statuses = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(node['statuses'], `${at}.statuses`);
	const nodes = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(statuses['nodes'], `${at}.statuses.nodes`, parseStatus);
	const latest = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(node['latestStatus']) ? node['latestStatus']['id'] : undefined;
	const newestFirst = nodes[0]?.nodeId === latest ? nodes : [...nodes].reverse();
	return {
		deployment: parseDeployment(node, at),
		statuses: newestFirst.map(({ status }) => status),
		isWhole: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(statuses['totalCount'], `${at}.statuses.totalCount`) === nodes.length,
	};
}
function parseDeployment(node, at) {
	const sha = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(node['commitOid'], `${at}.commitOid`);
	const ref = node['ref'];
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(node['databaseId'], `${at}.databaseId`),
		sha,
		ref: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(ref) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(ref['name'], `${at}.ref`) : sha,
		task: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(node['task'], `${at}.task`),
		environment: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(node['environment'], `${at}.environment`),
		description: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(node['description'], `${at}.description`),
		payload: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_2__ .Md)(node['payload']),
		creator: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .fp)(node['creator'], `${at}.creator`),
		app: '',
		createdAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(node['createdAt'], `${at}.createdAt`),
		url: '',
	};
}
function parseStatus(value, at) {
	const node = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		nodeId: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(node['id'], `${at}.id`),
		status: {
			id: 0,
			state: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_2__ .L4)(node['state'], `${at}.state`),
			description: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(node['description'], `${at}.description`),
			logUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(node['logUrl'], `${at}.logUrl`),
			environmentUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(node['environmentUrl'], `${at}.environmentUrl`),
			creator: (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .fp)(node['creator'], `${at}.creator`),
			app: '',
			createdAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(node['createdAt'], `${at}.createdAt`),
		},
	};
}

}),

12775:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
H_: () => ( actorFields),
J5: () => ( parseAccount),
dp: () => ( parseApp),
eP: () => ( nobody),
fp: () => ( parseActor)
});
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);

const nobody = { id: 0, login: '', type: '' };
const actorFields = `fragment actor on Actor {
  __typename login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;
function parseAccount(value, at) {
	if (!(0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value))
		return nobody;
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(value['id'], `${at}.id`),
		login: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(value['login'], `${at}.login`),
		type: typeOf(value['type']),
	};
}
function parseActor(value, at) {
	if (!(0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value))
		return nobody;
	const type = typeOf(value['__typename']);
	const login = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(value['login'], `${at}.login`);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(value['databaseId'] ?? 0, `${at}.databaseId`),
		login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
		type,
	};
}
function parseApp(value, at) {
	return (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(value['slug'], `${at}.slug`) : '';
}
function typeOf(value) {
	return value === 'User' || value === 'Bot' || value === 'Organization' || value === 'Mannequin' ? value : '';
}

})

};

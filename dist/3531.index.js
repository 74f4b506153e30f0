export const id = 3531;
export const ids = [3531];
export const modules = {

83531:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  gateReported: () => ( gateReported)
});

// EXTERNAL MODULE: ./build/approval/notify/notify.js + 2 modules
var notify = __webpack_require__(60387);
// EXTERNAL MODULE: ./build/approval/decision/record.js
var record = __webpack_require__(63372);
// EXTERNAL MODULE: ./build/approval/hours/opening.js
var hours_opening = __webpack_require__(41950);
// EXTERNAL MODULE: ./build/approval/request/closing.js
var closing = __webpack_require__(79103);
// EXTERNAL MODULE: ./build/approval/request/marks.js
var marks = __webpack_require__(16918);
// EXTERNAL MODULE: ./build/approval/request/record.js
var request_record = __webpack_require__(29767);
;// CONCATENATED MODULE: ./build/approval/request/replaced.js

const most = 5;
function replacedBy({ timelines, policy }, by) {
	if (policy.onNewRequest !== 'supersede')
		return [];
	return timelines
		.flatMap(({ outcome, record }) => {
		const filed = outcome === 'waiting' ? (0,request_record .up)(record.deployment) : undefined;
		const isSame = filed?.subject.gate === by.subject.gate && filed.subject.service === by.subject.service;
		const { id, creator } = record.deployment;
		const isOlder = creator.id === by.deployment.creator.id && id < by.deployment.id;
		return filed !== undefined && isSame && isOlder ? [{ filed, url: (0,request_record .Wo)(record.statuses) }] : [];
	})
		.slice(0, most);
}
function rejectedBefore(timelines, { gate, service }, repository) {
	for (const timeline of timelines) {
		const { record, events, payload } = timeline;
		if ((payload?.service ?? '') === service && wasDeployed(timeline))
			return undefined;
		const subject = (0,request_record .up)(record.deployment)?.subject;
		if (subject?.gate !== gate || subject.service !== service)
			continue;
		if (events.some(({ phase }) => phase === 'consumed'))
			return undefined;
		const rejection = events.find(({ phase }) => phase === 'rejected');
		const issue = (0,request_record .Pp)((0,request_record .Wo)(record.statuses), repository);
		const comment = /^\d{1,15}$/.exec(rejection?.fields['comment'] ?? '')?.[0] ?? '0';
		if (rejection !== undefined && issue !== 0)
			return { issue, comment: Number(comment), sha: subject.sha };
	}
	return undefined;
}
function wasDeployed({ verifiedAt, events }) {
	return verifiedAt !== undefined || events.some(({ phase }) => phase === 'started' || phase === 'verifying');
}

// EXTERNAL MODULE: ./build/approval/request/table.js
var request_table = __webpack_require__(97536);
// EXTERNAL MODULE: ./build/approval/request/text.js
var request_text = __webpack_require__(18525);
// EXTERNAL MODULE: ./build/approval/request/words.js
var words = __webpack_require__(78577);
// EXTERNAL MODULE: ./build/approval/request/write.js
var write = __webpack_require__(16167);
// EXTERNAL MODULE: ./build/github/conversation/comments.js
var comments = __webpack_require__(50772);
// EXTERNAL MODULE: ./build/github/conversation/issues.js
var conversation_issues = __webpack_require__(20850);
// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
// EXTERNAL MODULE: ./build/markdown/marker.js
var marker = __webpack_require__(75800);
// EXTERNAL MODULE: ./build/github/connection/errors.js
var errors = __webpack_require__(36236);
// EXTERNAL MODULE: ./build/github/connection/batch.js
var batch = __webpack_require__(91975);
// EXTERNAL MODULE: ./build/github/connection/parse.js
var parse = __webpack_require__(91196);
;// CONCATENATED MODULE: ./build/github/repository/authors.js

const atOnce = 100;
const fields = `fragment people on Commit {
  oid
  authors(first: 20) { nodes { name user { databaseId } } }
  committer { user { databaseId } }
}`;
const pullFields = `associatedPullRequests(first: 5) { nodes { author { ... on User { databaseId } } } }`;
async function readAuthors(github, shas, { pulls, tags }) {
	const { owner, name } = github.repository;
	const refs = [...new Set(tags)];
	const ask = (batch) => {
		const types = [
			...batch.map((_, index) => `$o${index}: GitObjectID!`),
			...refs.map((_, index) => `$t${index}: String!`),
		];
		const parts = [
			...batch.map((_, index) => `c${index}: object(oid: $o${index}) { ...people ${inlinePulls(pulls)} }`),
			...refs.map((_, index) => `t${index}: ref(qualifiedName: $t${index}) { prefix name }`),
		];
		return github.graphql({
			purpose: `read the authors of ${batch.length} commits`,
			needs: pulls ? 'pull-requests: read' : 'contents: read',
			query: `query authorsOfCommits($owner: String!, $name: String!, ${types.join(', ')}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${fields}`,
			variables: {
				owner,
				name,
				...Object.fromEntries(batch.map((sha, index) => [`o${index}`, sha])),
				...Object.fromEntries(refs.map((ref, index) => [`t${index}`, `refs/tags/${ref}`])),
			},
			repeat: 'harmless',
			parse: (data) => {
				const found = (0,parse .g1)((0,parse .g1)(data, 'data')['repository'], 'repository');
				const there = refs.filter((ref, index) => isTag(found[`t${index}`], ref));
				return batch.map((_, index) => ({ ...parseCommit(found[`c${index}`], `c${index}`, pulls), tags: there }));
			},
			...(batch.length > 1 ? { heavy: () => ({ value: undefined }) } : {}),
		});
	};
	const found = await (0,batch .D)([...new Set(shas)], atOnce, ask);
	return { ...joinAuthors(found), tags: [...new Set(found.flatMap((each) => each.tags))] };
}
function isTag(value, name) {
	return (0,parse .u4)(value) && value['prefix'] === 'refs/tags/' && value['name'] === name;
}
async function readAuthorsBehind(github, sha, { pulls }) {
	const { owner, name } = github.repository;
	return github.graphql({
		purpose: `read the authors of the commits up to ${sha}`,
		needs: pulls ? 'pull-requests: read' : 'contents: read',
		query: `query authorsBehind($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { history(first: ${atOnce}) { nodes { messageHeadline ...people ${inlinePulls(pulls)} } } } }
  }
}\n${fields}`,
		variables: { owner, name, sha },
		repeat: 'harmless',
		parse: (data) => {
			const commit = (0,parse .g1)((0,parse .g1)((0,parse .g1)(data, 'data')['repository'], 'repository')['object'], 'object');
			const nodes = (0,parse .g1)(commit['history'], 'history')['nodes'];
			return {
				commits: (0,parse .p_)(nodes, 'history', parseHeadline).toReversed(),
				authors: joinAuthors((0,parse .p_)(nodes, 'history', (node, at) => parseCommit(node, at, pulls))),
			};
		},
	});
}
function inlinePulls(pulls) {
	return pulls ? `... on Commit { ${pullFields} }` : '';
}
function parseHeadline(value, at) {
	const commit = (0,parse .g1)(value, at);
	return { sha: (0,parse .Qq)(commit['oid'], `${at}.oid`), message: (0,parse .Qq)(commit['messageHeadline'], `${at}.messageHeadline`) };
}
function joinAuthors(all) {
	return {
		accounts: [...new Set(all.flatMap(({ accounts }) => accounts))],
		unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
		pullRequestAuthors: [...new Set(all.flatMap(({ pullRequestAuthors }) => pullRequestAuthors))],
	};
}
function parseCommit(value, at, pulls) {
	if (value === null)
		return { accounts: [], unknown: 1, pullRequestAuthors: [] };
	const commit = (0,parse .g1)(value, at);
	const authors = nodesOf(commit['authors'], `${at}.authors`);
	const committer = (0,parse .u4)(commit['committer']) ? [commit['committer']] : [];
	const nameless = authors.filter((author) => !(0,parse .u4)(author['user']) && !isBot(author));
	const linked = pulls ? nodesOf(commit['associatedPullRequests'], `${at}.associatedPullRequests`) : [];
	return {
		accounts: [...authors, ...committer].flatMap(({ user }) => accountOf(user, `${at}.user`)),
		unknown: nameless.length,
		pullRequestAuthors: linked.flatMap(({ author }) => accountOf(author, `${at}.pull`)),
	};
}
function isBot(author) {
	return (0,parse .mR)(author['name'], 'author.name').endsWith('[bot]');
}
function accountOf(user, at) {
	if (!(0,parse .u4)(user))
		return [];
	const id = user['databaseId'] ?? 0;
	return id === 0 ? [] : [(0,parse .nd)(id, at)];
}
function nodesOf(connection, at) {
	const nodes = (0,parse .g1)(connection, at)['nodes'];
	if (!Array.isArray(nodes))
		throw new parse .IO(at, 'list');
	return nodes.filter(parse .u4);
}

// EXTERNAL MODULE: ./build/github/repository/compare.js
var compare = __webpack_require__(25096);
// EXTERNAL MODULE: ./build/github/operations/runs.js
var runs = __webpack_require__(90691);
// EXTERNAL MODULE: ./build/ledger/echo.js
var echo = __webpack_require__(96399);
// EXTERNAL MODULE: ./build/ledger/timeline.js
var ledger_timeline = __webpack_require__(63445);
;// CONCATENATED MODULE: ./build/approval/changes/base.js

const base_most = 4;
async function findBase(github, deployer) {
	let doubted;
	const left = [];
	const claims = claimsOf(deployer);
	for (const [at, timeline] of claims.slice(0, base_most).entries()) {
		const { id, sha } = timeline.record.deployment;
		const refuted = deployer.refuted.get(id);
		if (refuted !== undefined) {
			doubted ??= { id, why: refuted };
			continue;
		}
		const { since, branches, conclusion, ended, ...confirmed } = await base_confirm(github, timeline, deployer);
		const why = confirmed.why ?? orderDoubt({ timeline, ended }, claims.slice(at + 1));
		const isRunning = timeline.outcome === 'running';
		if (isRunning && conclusion !== '')
			left.push({ timeline, conclusion });
		if (why === undefined) {
			const base = { id, sha, since, version: timeline.version, branches };
			return { base, doubted: doubted ?? (await hiddenSince(github, { timeline, ended }, deployer)), left };
		}
		if (isRunning && (why === 'run-failed' || why === 'run-works'))
			continue;
		doubted ??= { id, why };
	}
	return { base: undefined, doubted, left };
}
async function confirmBase(github, { id, isDoubted }, deployer) {
	const claims = claimsOf(deployer);
	const at = claims.findIndex(({ record }) => record.deployment.id === id);
	const timeline = claims[at];
	if (timeline === undefined)
		return { base: undefined, doubted: { id, why: 'no-run' } };
	const { since, branches, ended, ...confirmed } = await base_confirm(github, timeline, deployer);
	const why = confirmed.why ?? orderDoubt({ timeline, ended }, claims.slice(at + 1));
	if (why !== undefined)
		return { base: undefined, doubted: { id, why } };
	const base = { id, sha: timeline.record.deployment.sha, since, version: timeline.version, branches };
	return { base, doubted: isDoubted ? undefined : await hiddenSince(github, { timeline, ended }, deployer) };
}
function orderDoubt(found, others) {
	return others.some((other) => isLater(other, found)) ? 'outdated' : undefined;
}
function isLater(other, { timeline, ended }) {
	return begunAt(other) > ended && runOf(other) !== runOf(timeline);
}
function runOf({ payload, events }) {
	return payload?.run.id ?? events.map(({ url }) => (0,echo .VO)(url)).find((run) => run !== 0) ?? 0;
}
const mostHidden = 20;
async function hiddenSince(github, found, deployer) {
	const { timelines, hidden, service, self } = deployer;
	const claims = claimsOf(deployer);
	const own = timelines.filter(({ record, payload, events }) => {
		const wentOut = events.some((event) => event.phase === 'consumed' || (0,ledger_timeline .oJ)(event));
		return wentOut && record.deployment.id !== self && (payload?.service ?? '') === service;
	});
	const later = [...own, ...(service === '' ? hidden.filter(({ outcome }) => outcome === 'verified') : [])]
		.filter((each) => isLater(each, found) && !claims.includes(each))
		.toSorted((one, other) => begunAt(other) - begunAt(one));
	let left = mostHidden;
	for (const timeline of later) {
		const places = [...placesOf(timeline)];
		for (const place of places) {
			left -= 1;
			const confirmed = left < 0 ? undefined : await base_confirm(github, timeline, deployer, place);
			if (confirmed === undefined || !isOver(timeline, confirmed))
				return { id: timeline.record.deployment.id, why: 'hidden' };
			if (place.attempt === undefined)
				places.push(...attemptsBefore(place.run, confirmed.attempt));
		}
	}
	return undefined;
}
function isOver({ events }, { why }) {
	if (why === 'run-works')
		return !events.some(ledger_timeline .oJ);
	return why === 'run-failed' || why === 'job-skipped';
}
function placesOf(timeline) {
	const { payload, events } = timeline;
	if (payload === undefined)
		return [{ run: runOf(timeline), attempt: undefined }];
	const taken = new Map((0,ledger_timeline .d$)(events).map((place) => [`${place.run} ${place.attempt}`, place]));
	const made = { run: payload.run.id, attempt: payload.run.attempt };
	return payload.gate !== undefined && taken.size > 0 ? [...taken.values()] : [made, ...taken.values()];
}
function attemptsBefore(run, attempt) {
	return Array.from({ length: Math.max(0, attempt - 1) }, (_, at) => ({ run, attempt: attempt - 1 - at }));
}
function begunAt({ record, events }) {
	const first = events.find((event) => event.phase === 'consumed' || (0,ledger_timeline .oJ)(event));
	return (first?.at ?? record.deployment.createdAt).getTime();
}
function claimsOf({ timelines, service, self, isOurs }) {
	const time = ({ verifiedAt, events }) => (verifiedAt ?? events.find(({ phase }) => phase === 'consumed')?.at)?.getTime() ?? 0;
	return timelines
		.filter((timeline) => timeline.record.deployment.id !== self && (timeline.payload?.service ?? '') === service)
		.filter(({ outcome, consumedBy }) => outcome === 'verified' || (outcome === 'running' && consumedBy !== undefined))
		.filter(isOurs)
		.toSorted((one, other) => time(other) - time(one) || other.record.deployment.id - one.record.deployment.id);
}
function placeOf({ payload, consumedBy, events }) {
	const own = payload && { run: payload.run.id, attempt: payload.run.attempt };
	return consumedBy ?? own ?? { run: (0,echo .VO)(events.at(-1)?.url ?? ''), attempt: undefined };
}
async function base_confirm(github, timeline, deployer, place = placeOf(timeline)) {
	const { payload } = timeline;
	const run = place.attempt === undefined ? await (0,runs .cI)(github, place.run) : await (0,runs .ce)(github, place.run, place.attempt);
	const never = { ended: Number.POSITIVE_INFINITY };
	if (run === undefined)
		return { why: 'no-run', since: '', branches: [], conclusion: '', attempt: 0, ...never };
	const known = { since: run.sha, branches: [run.branch], attempt: run.attempt };
	const conclusion = run.status === 'completed' ? run.conclusion : '';
	if (conclusion === '')
		return { why: 'run-works', ...known, conclusion, ...never };
	if (conclusion !== 'success')
		return { why: 'run-failed', ...known, conclusion, ...never };
	const misplaced = await placeDoubt(run, deployer.deploys, deployer);
	if (misplaced !== undefined)
		return { why: misplaced, ...known, conclusion, ...never };
	const { why, ended } = await judgeJob(github, run, deployer);
	const isElsewhere = payload !== undefined && payload.run.id !== run.id;
	if (why !== undefined || !isElsewhere)
		return { why, ...known, conclusion, ended };
	const { branch, ...asking } = await confirmAsking(github, timeline, deployer);
	return { ...known, ...asking, branches: [...new Set([run.branch, branch])], conclusion, ended };
}
async function confirmAsking(github, { record, payload }, deployer) {
	const isOfWorkflow = deployer.startedBy(record) === deployer.deploys;
	const asking = isOfWorkflow && payload ? await (0,runs .ce)(github, payload.run.id, payload.run.attempt) : undefined;
	if (asking === undefined)
		return { why: 'no-run', since: '', branch: '' };
	const { sha, branch } = asking;
	return { why: await placeDoubt(asking, deployer.asks, deployer), since: sha, branch };
}
async function placeDoubt(run, path, deployer) {
	if (run.workflowPath !== path)
		return 'other-workflow';
	const isOfBranch = run.headRepository.toLowerCase() === deployer.repository.toLowerCase();
	if (!isOfBranch || /^pull_request/.test(run.event) || run.branch === '')
		return 'other-ref';
	const isKept = run.branch === (await deployer.defaultBranch()) || (await deployer.isProtected(run.branch));
	return isKept ? undefined : 'other-ref';
}
async function judgeJob(github, run, { job, needsJob }) {
	const own = job === '' ? [] : (await (0,runs .N6)(github, run.id, 'all')).filter(isOwn);
	function isOwn({ name, attempt, conclusion }) {
		return attempt <= run.attempt && (name === job || (conclusion === 'skipped' && isSkippedName(name, job)));
	}
	const last = own.toSorted((one, other) => other.attempt - one.attempt)[0];
	const ended = last?.completedAt?.getTime() ?? Number.POSITIVE_INFINITY;
	if (last === undefined)
		return { why: job !== '' && needsJob ? 'job-missing' : undefined, ended };
	return { why: last.conclusion === 'success' ? undefined : 'job-skipped', ended };
}
function isSkippedName(name, job) {
	return job.startsWith(`${name} / `) || job.startsWith(`${name} (`);
}

;// CONCATENATED MODULE: ./build/approval/changes/range.js

const limit = 1_000;
async function readRange(github, wanted) {
	const { sha, pulls, shown } = wanted;
	const finding = await readBase(github, wanted);
	const { left, late } = finding;
	const compared = finding.base && (await readSince(github, finding.base, sha, pulls));
	const isTagged = compared !== undefined && compared.authors.tags.length > 0;
	const { base, doubted } = isTagged && shown === undefined ? withoutBase(finding) : finding;
	const isShown = base !== undefined && compared !== undefined && (shown === undefined || shown.id !== 0);
	const isSuspicious = isShown && (isTagged || late !== undefined);
	const isWhole = isShown && doubted === undefined && !isSuspicious;
	const behind = isWhole ? undefined : await readAuthorsBehind(github, sha, { pulls });
	const counted = isSuspicious && doubted === undefined ? [compared.authors] : [compared?.authors, behind?.authors];
	const authors = joinAuthors(counted.filter((each) => each !== undefined));
	if (isShown) {
		const suspects = isSuspicious ? behind?.authors : undefined;
		return {
			...compared,
			base,
			doubted,
			late,
			authors: { ...authors, unknown: compared.authors.unknown },
			suspects,
			left,
		};
	}
	const commits = behind?.commits ?? [];
	return {
		base: undefined,
		doubted,
		late: undefined,
		commits,
		further: 0,
		isBackwards: false,
		isOlder: compared?.isOlder ?? false,
		authors: { ...authors, unknown: behind?.authors.unknown ?? 0 },
		suspects: undefined,
		left,
	};
}
function withoutBase({ base, doubted }) {
	return { base: undefined, doubted: doubted ?? (base && { id: base.id, why: 'tag' }) };
}
async function readBase(github, { deployer, shown }) {
	if (shown === undefined || shown.id === 0) {
		const found = await findBase(github, deployer);
		return { ...found, ...(shown && { doubted: shown.doubted }), late: undefined };
	}
	const { base, doubted } = await confirmBase(github, { id: shown.id, isDoubted: shown.doubted !== undefined }, deployer);
	if (base === undefined)
		return { base, doubted, late: undefined, left: [] };
	return { base, doubted: shown.doubted, late: doubted, left: [] };
}
async function readSince(github, base, sha, pulls) {
	const asked = { pulls, tags: base.branches };
	if (base.since === sha)
		return {
			commits: [],
			further: 0,
			isBackwards: false,
			isOlder: false,
			authors: await readAuthors(github, [sha], asked),
		};
	try {
		const { commits, aheadBy, behindBy } = await (0,compare .U)(github, base.since, sha, { limit });
		return {
			commits,
			further: Math.max(0, aheadBy - commits.length),
			isBackwards: behindBy > 0,
			isOlder: behindBy > 0 && aheadBy === 0,
			authors: await readAuthors(github, [...commits.map((commit) => commit.sha), sha], asked),
		};
	}
	catch (error) {
		if ((0,errors .e0)(error, 'not-found'))
			return undefined;
		throw error;
	}
}

// EXTERNAL MODULE: ./build/approval/changes/shown.js
var shown = __webpack_require__(39901);
// EXTERNAL MODULE: ./build/approval/request/ours.js
var request_ours = __webpack_require__(14717);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/github/repository/branches.js

async function isProtectedBranch(github, branch) {
	return github.rest({
		purpose: `check whether ${(0,printable .d)(branch, 80)} is protected`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/branches/{branch}',
		parameters: { branch },
		repeat: 'harmless',
		parse: (answer) => (0,parse .Jt)((0,parse .g1)(answer, 'branch')['protected'], 'branch.protected'),
		refused: ({ status }) => (status === 404 ? { value: false } : undefined),
	});
}

// EXTERNAL MODULE: ./build/github/repository/commits.js
var commits = __webpack_require__(99689);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(95371);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
;// CONCATENATED MODULE: ./build/approval-gate/run/run.js

async function readRunningAttempt({ env }) {
	if (await (0,runner_event .wG)(env))
		throw new user_error .y('fork', 'This run is for a pull request from a fork. Its token cannot write anything, so nobody can be asked and the gate stays closed. Put the gate into a workflow that runs after the merge (`push`), or into one that maintainers start.');
	if (env['GITHUB_EVENT_NAME'] === 'merge_group')
		throw new user_error .y('merge-group', 'This run is for a merge group. A waiting gate is red, and GitHub removes a red group from the merge queue. Put the gate into a workflow that runs after the merge (`push`), and remove `merge_group` from this one.');
	const head = await (0,runner_event .gR)(env);
	if (head === '')
		throw new user_error .y('no-run', 'The event of this run names no commit of its pull request, so there is nothing to approve. Put the gate into a workflow with `on: pull_request`, `pull_request_target` or `push`.');
	const text = (name) => env[name] ?? '';
	const missing = needed.filter((name) => text(name) === '');
	const digits = numbers.filter((name) => !/^[1-9]\d{0,15}$/.test(text(name)));
	if (missing.length > 0 || digits.length > 0)
		throw new user_error .y('no-run', `This step does not run in a job of GitHub Actions: ${[...missing, ...digits].map((name) => `\`${name}\``).join(', ')} is missing or not a number.`);
	return {
		repository: text('GITHUB_REPOSITORY'),
		repositoryId: Number(text('GITHUB_REPOSITORY_ID')),
		server: (0,server .V)(env),
		id: Number(text('GITHUB_RUN_ID')),
		attempt: Number(text('GITHUB_RUN_ATTEMPT')),
		sha: head ?? text('GITHUB_SHA'),
		ref: text('GITHUB_REF'),
		isPull: head !== undefined,
		workflowRef: text('GITHUB_WORKFLOW_REF'),
		workflowSha: text('GITHUB_WORKFLOW_SHA'),
		actor: { id: Number(text('GITHUB_ACTOR_ID')), login: text('GITHUB_ACTOR') },
		triggeringActor: text('GITHUB_TRIGGERING_ACTOR') || text('GITHUB_ACTOR'),
		job: text('GITHUB_JOB'),
		step: text('GITHUB_ACTION'),
		...(await (0,runner_event .nk)(env)),
	};
}
const needed = [
	'GITHUB_REPOSITORY',
	'GITHUB_SHA',
	'GITHUB_REF',
	'GITHUB_ACTOR',
	'GITHUB_JOB',
	'GITHUB_WORKFLOW_REF',
];
const numbers = ['GITHUB_REPOSITORY_ID', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_ACTOR_ID'];
function workflowPath({ repository, workflowRef }) {
	const [place = ''] = workflowRef.split('@');
	return place.toLowerCase().startsWith(`${repository.toLowerCase()}/`) ? place.slice(repository.length + 1) : '';
}

;// CONCATENATED MODULE: ./build/approval-gate/changes.js

async function readChanges(github, inputs, asked) {
	const { subject, filed } = asked.origin;
	const pulls = asked.policy.exclude.includes('pull-request-author');
	const deployer = await deployerOf(github, inputs, asked);
	const range = await readRange(github, { sha: subject.sha, deployer, shown: filed?.shown, pulls });
	return { range, authors: authorsOf(range) };
}
async function deployerOf(github, { service, workflow }, { run, job, timelines, origin: { filed } }) {
	const isOurs = await (0,request_ours .Z)(github, timelines
		.filter(({ outcome, payload }) => payload !== undefined || outcome === 'verified' || outcome === 'running')
		.map(creatorOf));
	const own = workflowPath(run);
	const asking = filed?.resume.kind === 'dispatch' ? workflowPath({ ...run, workflowRef: filed.subject.workflowRef }) : own;
	const ours = timelines.filter((timeline) => isOurs(creatorOf(timeline)));
	const speaking = (0,echo .M2)(ours);
	return {
		timelines: speaking,
		hidden: ours.filter((timeline) => !speaking.includes(timeline)),
		service,
		self: filed?.deployment.id ?? 0,
		isOurs: (timeline) => isOurs(creatorOf(timeline)),
		repository: run.repository,
		defaultBranch: async () => run.defaultBranch || (0,commits .y)(github),
		asks: asking,
		deploys: workflow === '' ? own : `.github/workflows/${workflow}`,
		startedBy: ({ deployment }) => startedWorkflow((0,request_record .up)(deployment)),
		isProtected: (branch) => isProtectedBranch(github, branch),
		job: workflow === '' ? job.name : '',
		refuted: new Map(timelines.flatMap(({ events }) => events.flatMap(({ fields }) => refutedIn(fields)))),
		needsJob: filed?.resume.kind !== 'dispatch',
	};
}
function refutedIn({ base, doubt }) {
	const why = shown .O.find((each) => each === doubt);
	return base === undefined || why === undefined ? [] : [[Number(base), why]];
}
function refutation({ base, doubted, late }, shown) {
	if (late !== undefined)
		return { base: String(shown.id), doubt: 'outdated' };
	if (base !== undefined || doubted === undefined || doubted.id !== shown.id)
		return {};
	return { base: String(doubted.id), doubt: doubted.why };
}
function startedWorkflow(filed) {
	return filed?.resume.kind === 'dispatch' ? `.github/workflows/${filed.resume.workflow}` : '';
}
function creatorOf({ record }) {
	return record.deployment.creator;
}
function authorsOf({ authors, further, }) {
	return {
		authors: authors.accounts,
		unknownAuthors: authors.unknown + further,
		pullRequestAuthors: authors.pullRequestAuthors,
	};
}

// EXTERNAL MODULE: ./build/approval/case/subject.js
var case_subject = __webpack_require__(78687);
// EXTERNAL MODULE: ./build/approval/owners/read.js + 2 modules
var read = __webpack_require__(99628);
// EXTERNAL MODULE: ./build/ledger/payload.js
var ledger_payload = __webpack_require__(92874);
;// CONCATENATED MODULE: ./build/approval-gate/previous-report.js
function previousReport(inputs, { policy, range, run, after }, subject) {
	return {
		subject,
		version: inputs.version,
		policy,
		range,
		home: homeOf(run),
		form: inputs.form,
		summary: inputs.summary,
		after,
	};
}
function homeOf({ server, repository }) {
	return `${server}/${repository}`;
}

;// CONCATENATED MODULE: ./build/approval-gate/filing.js

const mostAssignees = 10;
async function fileRequest(github, inputs, facts, isNew) {
	const begun = isNew ? undefined : facts.situation?.filed;
	const filed = begun ?? (await createRecord(github, inputs, facts));
	const issue = (begun && (await findIssue(github, begun, inputs))) ?? (await openIssue(github, inputs, facts, filed));
	if (!facts.run.isPrivate && facts.policy.require.every(({ from }) => isWriter(from)))
		await (0,conversation_issues .Vg)(github, issue.number);
	const code = (0,case_subject .S9)(filed.subject);
	await (0,write .Lx)(github, filed.deployment.id, { phase: 'waiting', fields: { code } }, issue.url);
	return { filed, issue };
}
async function createRecord(github, inputs, { run, job, policy, subject, range, after }) {
	const { base } = range;
	const previous = base && { id: base.id, sha: base.sha, version: base.version };
	const resume = resumeOf(inputs);
	const since = (0,read .B)(policy) ? (base?.since ?? '') : '';
	const payload = {
		v: 1,
		service: subject.service,
		version: inputs.version,
		previous,
		run: { id: run.id, attempt: run.attempt, job: job.name },
		actor: run.actor,
		checks: '',
		schema: undefined,
		hotfixOf: undefined,
		rollbackOf: undefined,
		reason: '',
		eventSha: subject.sha === run.sha ? undefined : run.sha,
		gate: {
			...(0,case_subject .ED)(subject),
			...(0,request_record .Bt)(resume),
			...(0,request_record .js)(range.doubted),
			...(0,request_record .eP)(since),
			...(0,request_record .uD)(after),
		},
	};
	const deployment = await (0,deployments .Yy)(github, {
		ref: subject.sha,
		task: (0,request_record .Xb)(subject.gate),
		environment: subject.environment,
		description: '',
		payload: (0,ledger_payload .k)(payload),
		isOurs: (made) => isOfAttempt(made, subject, run.attempt),
	});
	return { deployment, payload, subject, resume, shown: { id: base?.id ?? 0, doubted: range.doubted, since }, after };
}
function resumeOf({ workflow, form }) {
	if (form !== '')
		return { kind: 'form', workflow: form };
	return workflow === '' ? { kind: 'rerun' } : { kind: 'dispatch', workflow };
}
function isOfAttempt(made, { runId, jobName, service }, attempt) {
	const filed = (0,request_record .up)(made);
	return (filed?.subject.runId === runId &&
		filed.subject.service === service &&
		filed.subject.jobName === jobName &&
		filed.payload.run.attempt === attempt);
}
async function findIssue(github, { deployment }, { labels: [label = ''] }) {
	const issues = await (0,conversation_issues .ts)(github, { label, state: 'open' });
	return issues.find(({ author, body }) => author.id === deployment.creator.id && (0,marks .YY)(body) === deployment.id);
}
async function openIssue(github, inputs, facts, filed) {
	const reported = previousReport(inputs, { ...facts, after: filed.after }, filed.subject);
	const marker = (0,marks .Q_)(filed.deployment.id);
	const body = (0,request_text .y6)(filed.deployment.id, (0,request_text .v4)(reported));
	return (0,conversation_issues .Ko)(github, {
		title: (0,request_text .al)(reported),
		body,
		labels: inputs.labels,
		assignees: assigneesOf(facts),
		marker,
	});
}
function assigneesOf({ policy }) {
	const named = policy.require.flatMap(({ from }) => namesIn(from));
	return [...new Set(named)].slice(0, mostAssignees);
}
function namesIn(from) {
	if ('members' in from)
		return from.members.map(({ login }) => login);
	const areas = from.kind === 'codeowners' ? (from.areas ?? []) : [];
	return areas.flatMap(({ owners }) => owners).filter((owner) => !/[@/]/.test(owner));
}
function isWriter(from) {
	return (from.kind === 'role' && from.role !== 'triage') || from.kind === 'codeowners';
}

;// CONCATENATED MODULE: ./build/approval-gate/apply.js

async function apply(plan, { github, messenger }, inputs, facts) {
	const { situation } = facts;
	if (plan.kind === 'request')
		return file({ github, messenger }, inputs, facts, plan.isNew);
	if (situation === undefined || plan.kind === 'stop')
		return nothing;
	if (plan.kind === 'wait')
		return wait(github, inputs, facts, situation);
	if (plan.kind === 'open') {
		const outcome = await apply_open(github, facts, situation, plan.writes);
		if (plan.writes && !outcome.isTaken && plan.result === 'overridden')
			await (0,notify .WP)(messenger, situation);
		return outcome;
	}
	const written = plan.closing && (await (0,write .Lx)(github, situation.filed.deployment.id, markOf(plan.closing, situation, facts)));
	const untidy = await tidy(async () => {
		await writeEnd(github, facts, situation, situation.assessment.state);
		await (0,write .wS)(github, situation, 'not_planned');
	});
	if (written !== undefined)
		await (0,notify .kb)(messenger, github, situation, written);
	return { ...nothing, untidy };
}
function markOf(closing, { filed, assessment }, { range }) {
	const { phase, fields } = (0,write .DN)(closing, assessment);
	return { phase, fields: phase === 'void' ? { ...fields, ...refutation(range, filed.shown) } : fields };
}
const nothing = { request: undefined, isTaken: false, untidy: [], replaced: [] };
async function wait(github, { deploymentId }, facts, situation) {
	const { run } = facts;
	const { state } = situation.assessment;
	const { id } = situation.filed.deployment;
	const attempt = (0,record .nC)(situation.facts.request);
	const untidy = await tidy(async () => {
		if (deploymentId !== 0 && state.kind === 'shut' && attempt > 0)
			await (0,write .Lx)(github, id, { ...record .OP, fields: { attempt: String(attempt), ...record .OP.fields } });
	}, async () => {
		if (!(0,record .h7)(situation.facts.request, { run: run.id, attempt: run.attempt }))
			return;
		const told = (0,marker .xL)('gate-retry', [['attempt', String(run.attempt)]]);
		const text = `Attempt ${run.attempt} is waiting at the gate. ${(0,words .eV)(situation.assessment, facts.policy)}`;
		await (0,comments.createComment)(github, situation.issue, told, `${(0,marker .gJ)(told)}\n${(0,markdown_escape .EH)(text, 1_000)}`, 'issue');
	});
	return { ...nothing, untidy };
}
async function file({ github, messenger }, inputs, facts, isNew) {
	const request = await fileRequest(github, inputs, facts, isNew);
	const { issue, filed } = request;
	const table = (0,request_table .l0)(facts.policy, (0,request_text .Pv)(filed, homeOf(facts.run)), {
		now: facts.now,
		closesAt: Date.parse(filed.subject.expiresAt),
		unreadTeams: facts.surroundings?.unreadTeams ?? [],
	});
	const replaced = [];
	const untidy = await tidy(async () => void (await (0,comments.createComment)(github, issue.number, marks .xG, `${(0,marker .gJ)(marks .xG)}\n${table}`, 'issue')), ...facts.range.left.map((left) => async () => endLeft(github, left)), ...replacedBy(facts, filed).map((old) => async () => replace(github, old, request, () => replaced.push(old))));
	await tellRequested(messenger, facts, request);
	return { request, isTaken: false, untidy, replaced };
}
async function tellRequested(messenger, { policy, now }, { filed, issue }) {
	if (!messenger.tells(policy, 'requested'))
		return;
	await messenger.tell('requested', async () => ({
		event: 'requested',
		subject: filed.subject,
		version: filed.payload.version,
		policy,
		url: issue.url,
		opening: (0,hours_opening .m$)(policy, now),
		closesAt: Date.parse(filed.subject.expiresAt),
		missing: '',
		by: '',
		reason: '',
	}));
}
async function endLeft(github, { timeline, conclusion }) {
	const state = conclusion === 'success' ? 'success' : conclusion === 'cancelled' ? 'error' : 'failure';
	const description = `The run ended as ${conclusion}; nothing else was recorded for this deployment.`;
	await (0,deployments .JB)(github, timeline.record.deployment.id, { state, description });
}
async function replace(github, old, by, onWritten) {
	const { owner, name } = github.repository;
	const number = (0,request_record .Pp)(old.url, `${owner}/${name}`);
	await (0,write .Lx)(github, old.filed.deployment.id, {
		phase: 'superseded',
		fields: { by: String(by.filed.deployment.id) },
	});
	onWritten();
	if (number === 0)
		return;
	const replaced = (0,marker .xL)('gate-replaced');
	await (0,comments.createComment)(github, number, replaced, `${(0,marker .gJ)(replaced)}\nA newer request replaces this one: #${by.issue.number}.`, 'issue');
	await (0,conversation_issues .tt)(github, number, { state: 'closed', stateReason: 'not_planned' });
}
async function apply_open(github, facts, situation, writes) {
	const { run } = facts;
	const { filed, statuses } = situation;
	const { id } = filed.deployment;
	if (writes) {
		await (0,write .Lx)(github, id, (0,closing ._h)({ run: run.id, attempt: run.attempt }, situation));
		const now = (0,request_record .fo)(filed, await (0,deployments .vM)(github, id));
		const taker = (0,record .N)((0,request_record .fo)(filed, statuses).statuses, now.statuses);
		if (taker?.run !== run.id || taker.attempt !== run.attempt)
			return { ...nothing, isTaken: true };
	}
	const overridden = writes ? (0,closing .WU)(situation) : undefined;
	const untidy = await tidy(async () => {
		if (overridden !== undefined)
			await (0,write .Lx)(github, id, overridden);
		const state = { kind: 'consumed', run: run.id, attempt: run.attempt };
		await writeEnd(github, facts, situation, state);
		await (0,write .wS)(github, situation, 'completed');
	});
	return { ...nothing, untidy };
}
async function writeEnd(github, { run }, situation, state) {
	const stated = (0,request_text .Pv)(situation.filed, homeOf(run));
	await (0,closing .bO)(github, { state, stated, situation, acknowledged: new Map() });
}
async function tidy(...works) {
	const untidy = [];
	for (const work of works) {
		try {
			await work();
		}
		catch (error) {
			if (!(error instanceof user_error .y))
				throw error;
			untidy.push(...error.items);
		}
	}
	return untidy;
}

// EXTERNAL MODULE: ./build/approval/decision/rivals.js
var decision_rivals = __webpack_require__(65072);
// EXTERNAL MODULE: ./build/approval/request/policy.js + 6 modules
var request_policy = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/approval/request/situation.js + 6 modules
var situation = __webpack_require__(50937);
// EXTERNAL MODULE: ./build/approval/rules/policy.js
var rules_policy = __webpack_require__(3626);
// EXTERNAL MODULE: ./build/ledger/record.js + 1 modules
var ledger_record = __webpack_require__(56803);
// EXTERNAL MODULE: ./build/input/yaml.js
var yaml = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/approval/hours/clock.js
var hours_clock = __webpack_require__(85536);
;// CONCATENATED MODULE: ./build/approval/hours/cron.js

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
function parseCron(text, zone = 'UTC') {
	const fields = text.trim().split(/\s+/);
	const [minutes, hours, dates, seasons, weekdays] = [
		parseField(fields[0], 0, 59),
		parseField(fields[1], 0, 23),
		parseField(fields[2], 1, 31),
		parseField(fields[3], 1, 12, months),
		parseField(fields[4], 0, 7, days),
	];
	if (fields.length !== 5 || minutes === undefined || hours === undefined || weekdays === undefined)
		return undefined;
	if (dates?.size !== 31 || seasons?.size !== 12)
		return undefined;
	return { minutes, hours, weekdays: new Set([...weekdays].map((weekday) => weekday % 7)), zone };
}
function parseField(field, least, most, words = []) {
	const found = new Set();
	const read = (word) => (/^\d{1,2}$/.test(word) ? Number(word) : words.indexOf(word.toLowerCase()) + least);
	for (const part of (field ?? '').split(',')) {
		const [, first = '', last, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
		const [from, to] = first === '*' ? [least, most] : [read(first), read(last ?? (step === undefined ? first : String(most)))];
		const by = Number(step ?? 1);
		if ((first === '*' && last !== undefined) || from < least || to > most || from > to || by < 1)
			return undefined;
		for (let value = from; value <= to; value += by)
			found.add(value);
	}
	return found;
}
const weeks = [Date.UTC(2026, 0, 4), Date.UTC(2026, 6, 5)];
function looksHourly(crons, { hours }) {
	const clocked = crons.map((times) => ({ ...times, clock: byQuarter((0,hours_clock .Xb)(times.zone)) }));
	const looks = (at) => clocked.some((times) => {
		const wall = times.clock(at);
		const isTime = times.minutes.has(Math.floor(wall / hours_clock .Vc) % 60) && times.hours.has(Math.floor(wall / hours_clock .nW) % 24);
		return isTime && times.weekdays.has((Math.floor(wall / hours_clock .vd) + 4) % 7);
	});
	return weeks.every((week) => looksIn(week, hours, looks));
}
function byQuarter(clock) {
	const quarter = hours_clock .nW / 4;
	let known = Number.NaN;
	let wall = 0;
	return (at) => {
		const from = Math.floor(at / quarter) * quarter;
		if (from !== known)
			[known, wall] = [from, clock(from)];
		return wall + at - from;
	};
}
function looksIn(week, hours, looks) {
	const end = week + 8 * hours_clock .vd;
	let isCut = true;
	let hasLooked = false;
	let due = Number.POSITIVE_INFINITY;
	for (let at = week; at < end;) {
		const opening = (0,hours_opening .m$)({ hours, freeze: [] }, at);
		if (opening.isOpen) {
			if (at > due)
				return false;
			if (looks(at))
				[hasLooked, due] = [true, at + hours_clock .nW];
			at = (Math.floor(at / hours_clock .Vc) + 1) * hours_clock .Vc;
		}
		else {
			if (!hasLooked && !isCut)
				return false;
			at = opening.opensAt ?? end;
			[isCut, hasLooked, due] = [false, false, at + hours_clock .nW - hours_clock .Vc];
		}
	}
	return hasLooked || !isCut;
}

;// CONCATENATED MODULE: ./build/approval/hours/receiver.js

async function inspectReceiver(source) {
	const reading = await (0,yaml .gM)(source);
	const file = reading.kind === 'broken' ? undefined : (0,yaml .oi)(reading.value);
	if (!(0,parse .u4)(file))
		return undefined;
	const events = file['on'];
	const schedules = listOf((0,parse .u4)(events) ? events['schedule'] : undefined).filter(parse .u4);
	const steps = membersOf(file['jobs'])
		.flatMap((job) => listOf(job['steps']))
		.filter(parse .u4)
		.filter(({ uses }) => /\/approval-reconcile(@|$)/.test(String(uses ?? '')));
	return {
		crons: schedules.map(({ cron }) => String(cron ?? '')),
		times: schedules.flatMap(({ cron, timezone }) => {
			const zone = String(timezone ?? 'UTC');
			return (0,hours_clock .DS)(zone) ? (parseCron(String(cron ?? ''), zone) ?? []) : [];
		}),
		hasWebhook: steps.length === 0 || steps.some((step) => (0,parse .u4)(step['with']) && isGiven(step['with'])),
	};
}
function isGiven(inputs) {
	return String(inputs['webhook-url'] ?? '').trim() !== '';
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function membersOf(value) {
	return (0,parse .u4)(value) ? Object.values(value).filter(parse .u4) : [];
}

// EXTERNAL MODULE: ./build/approval/request/people.js
var people = __webpack_require__(45277);
// EXTERNAL MODULE: ./build/github/operations/workflows.js
var operations_workflows = __webpack_require__(17315);
// EXTERNAL MODULE: ./build/github/repository/contents.js
var contents = __webpack_require__(27745);
;// CONCATENATED MODULE: ./build/approval-gate/run/workflow.js

async function inspectWorkflow(source, place) {
	const reading = await (0,yaml .gM)(source);
	if (reading.kind === 'broken')
		return { kind: 'unread', why: `it ${reading.faults.map(yaml .Qx).join('; it ')}` };
	const tree = branchOf('', reading.value);
	const jobs = member(tree, 'jobs')?.members ?? [];
	const home = jobs.find(({ key }) => key === place.job);
	if (home === undefined)
		return { kind: 'unread', why: `it has no job \`${place.job}\`; a reusable workflow has its jobs in another file` };
	const steps = member(home, 'steps')?.members ?? [];
	const at = steps.findIndex((step) => isGate(step, place.step));
	const gate = steps[at];
	if (gate === undefined)
		return { kind: 'unread', why: `job \`${place.job}\` has no step with this gate` };
	const id = textAt(gate, 'id');
	const later = steps
		.slice(at + 1)
		.map((step, index) => spotted(step, `step ${at + index + 2} of job \`${place.job}\``));
	const skipped = later.flatMap((step) => skipGuard(textAt(step, 'id')));
	const around = { jobs, home, guards: [...guardsOf(home, place.job, id), ...skipped] };
	return {
		kind: 'read',
		dangers: [...firing(later, around), ...firing(dependents(around), around)],
		traps: [...tolerant(gate, home, place.job), ...trapsOf(tree, home, place.job)],
		followers: [...later, ...dependents(around)].map(({ line, what, needs }) => ({ line, what, because: needs })),
	};
}
function branchOf(key, tree, line = tree.position.line) {
	if (tree.kind === 'scalar')
		return { key, line, text: tree.value === null ? '' : String(tree.value), members: [] };
	const members = tree.kind === 'list'
		? tree.items.map((item, index) => branchOf(String(index), item))
		:
			tree.entries.map(({ key: name, value, position }) => branchOf(name, value, position.line));
	return { key, line, text: '', members };
}
function member(branch, key) {
	return branch.members.find((each) => each.key === key);
}
function textAt(branch, key) {
	return member(branch, key)?.text ?? '';
}
function isGate(step, name) {
	const id = textAt(step, 'id');
	return id === '' || name.startsWith('__') ? /(^|\/)approval-gate(@|$)/.test(textAt(step, 'uses')) : id === name;
}
function spotted(branch, what) {
	return { ...branch, what, needs: 'it follows the gate' };
}
function dependents({ jobs, home }) {
	const reached = new Set([home.key]);
	for (let size = 0; size !== reached.size;) {
		size = reached.size;
		for (const job of jobs)
			if (needsOf(job).some((need) => reached.has(need)))
				reached.add(job.key);
	}
	return jobs
		.filter(({ key }) => key !== home.key && reached.has(key))
		.map((job) => ({ ...job, what: `job \`${job.key}\``, needs: `it needs \`${needsOf(job).join('`, `')}\`` }));
}
function needsOf(job) {
	const needs = member(job, 'needs');
	if (needs === undefined)
		return [];
	return needs.members.length > 0 ? needs.members.map(({ text }) => text) : [needs.text];
}
const fires = /\b(?:failure|always)\s*\(\s*\)|!\s*cancelled\s*\(\s*\)/i;
function firing(later, { guards }) {
	return later.flatMap((each) => {
		const condition = member(each, 'if');
		if (condition === undefined || !fires.test(condition.text))
			return [];
		if (guards.some((guard) => guard.test(condition.text)))
			return [];
		return [{ line: condition.line, what: each.what, because: `if: ${condition.text}` }];
	});
}
function skipGuard(id) {
	if (id === '')
		return [];
	const outcome = `steps\\.${quote(id)}\\.(?:outcome|conclusion)`;
	return [`${outcome}\\s*!=\\s*'skipped'`, `${outcome}\\s*==\\s*'(?:success|failure)'`].map((source) => new RegExp(`\\b${source}`));
}
function trapsOf(tree, home, job) {
	const strategy = member(home, 'strategy');
	const matrix = strategy && member(strategy, 'matrix');
	const isFast = matrix !== undefined && strategy !== undefined && textAt(strategy, 'fail-fast') !== 'false';
	const name = member(home, 'name');
	const changes = name !== undefined && /github\s*\.\s*run_attempt/i.test(name.text);
	return [
		...(isFast
			? [
				{
					line: matrix.line,
					what: `the matrix of job \`${job}\``,
					because: 'the first waiting gate is red and cancels the jobs that have not asked yet: set `fail-fast: false`',
				},
			]
			: []),
		...cancelling(tree, 'the workflow'),
		...cancelling(home, `job \`${job}\``),
		...(changes
			? [
				{
					line: name.line,
					what: `the name of job \`${job}\``,
					because: 'the name changes with each attempt, so no attempt finds the request of the previous one: remove `github.run_attempt` from it',
				},
			]
			: []),
	];
}
function cancelling(branch, what) {
	const concurrency = member(branch, 'concurrency');
	if (concurrency === undefined)
		return [];
	const cancel = member(concurrency, 'cancel-in-progress');
	if (cancel !== undefined && cancel.text !== 'false') {
		const because = 'a newer run cancels an approved deployment: remove `cancel-in-progress`';
		return [{ line: cancel.line, what: `\`concurrency\` of ${what}`, because }];
	}
	const group = textAt(concurrency, 'group') || concurrency.text;
	if (textAt(concurrency, 'queue') === 'max' || ownGroup.test(group))
		return [];
	const because = 'GitHub keeps only one waiting run and cancels it for the next, so a run that only asks can cancel an approved one: add `queue: max`, or remove `concurrency`';
	return [{ line: concurrency.line, what: `\`concurrency\` of ${what}`, because }];
}
const ownGroup = /github\s*\.\s*run_id\b/i;
function tolerant(gate, home, job) {
	const spots = [
		{ of: member(gate, 'continue-on-error'), what: `the gate's own step in job \`${job}\`` },
		{ of: member(home, 'continue-on-error'), what: `job \`${job}\`` },
	];
	return spots.flatMap(({ of, what }) => of === undefined || of.text === 'false'
		? []
		: [
			{
				line: of.line,
				what,
				because: `with \`continue-on-error: ${of.text}\` everything after it continues without approval: remove it`,
			},
		]);
}
function guardsOf(home, job, id) {
	const step = id === ''
		? []
		: [`steps\\.${quote(id)}\\.outputs\\.result`, `steps\\.${quote(id)}\\.(?:outcome|conclusion)\\s*==\\s*'success'`];
	const outputs = (member(home, 'outputs')?.members ?? [])
		.filter(({ text }) => id !== '' && text.includes(`steps.${id}.outputs.result`))
		.map(({ key }) => `needs\\.${quote(job)}\\.outputs\\.${quote(key)}`);
	const success = `needs\\.${quote(job)}\\.result\\s*==\\s*'success'`;
	return [...step, ...outputs, success].map((source) => new RegExp(`\\b${source}`));
}
function quote(name) {
	return name.replace(/[^\w]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/approval-gate/context.js

async function readGateContext(github, run, { form, policy }) {
	const file = workflowPath(run);
	const workflows = await (0,operations_workflows .D)(github);
	const stateOf = (wanted) => workflows.find(({ path }) => path === wanted)?.state ?? '';
	const formPath = `.github/workflows/${form}`;
	return {
		file,
		inspection: await inspect(github, file, run),
		receiver: stateOf(marks .Zl),
		received: dependsOnReceiver(policy) && stateOf(marks .Zl) === 'active' ? await readReceiver(github) : undefined,
		unreadTeams: await (0,people .BK)(github, policy),
		form: form === '' ? undefined : { path: formPath, state: stateOf(formPath) },
	};
}
function dependsOnReceiver(policy) {
	return (0,rules_policy .Al)(policy) || policy.notify !== undefined;
}
async function readReceiver(github) {
	const source = await (0,contents .TA)(github, marks .Zl);
	return source === undefined ? undefined : inspectReceiver(source);
}
async function inspect(github, file, { workflowSha, job, step }) {
	if (file === '')
		return { kind: 'unread', why: 'it is in another repository' };
	if (workflowSha === '')
		return { kind: 'unread', why: 'the server does not say which commit it is from' };
	const source = await (0,contents .TA)(github, file, workflowSha);
	return source === undefined
		? { kind: 'unread', why: 'it is not in the repository' }
		: inspectWorkflow(source, { job, step });
}

;// CONCATENATED MODULE: ./build/approval-gate/run/job.js

async function findJob(github, jobId, run) {
	const jobs = await (0,runs .N6)(github, run.id, 'latest');
	const job = jobs.find(({ id, name }) => (jobId === 0 ? name === run.job : id === jobId));
	if (job === undefined)
		throw new user_error .y('unknown-job', `GitHub lists no job ${jobId === 0 ? `named \`${(0,printable .d)(run.job)}\`` : jobId} in this run. Do not set the input \`job-id\`. If the server does not fill it in, remove the job's \`name:\` and \`strategy.matrix\`.`);
	if (jobs.filter(({ name }) => name === job.name).length > 1)
		throw new user_error .y('ambiguous-job', `Several jobs of this run are named \`${(0,printable .d)(job.name)}\`, so the waiting job could not be identified. Give each job a unique \`name:\`; with a matrix, include its values.`);
	return job;
}
async function readConclusions(github, runId, name) {
	const jobs = await (0,runs .N6)(github, runId, 'all');
	const ended = jobs.filter((job) => job.name === name && job.conclusion !== '');
	return new Map(ended.map(({ attempt, conclusion }) => [attempt, conclusion]));
}

;// CONCATENATED MODULE: ./build/approval-gate/run/origin.js

async function findOrigin(github, inputs, around) {
	return inputs.deploymentId === 0 ? ownOrigin(github, inputs, around) : namedOrigin(github, inputs, around);
}
async function ownOrigin(github, inputs, around) {
	const { run, job, policy, now } = around;
	const { gate, environment, service, digest, resume } = inputs;
	const sha = inputs.sha || run.sha;
	const filed = await newestOwn(github, inputs, { ...around, sha });
	const subject = {
		repositoryId: run.repositoryId,
		runId: run.id,
		gate,
		environment,
		service,
		sha,
		headSha: job.sha,
		ref: run.ref,
		workflowRef: run.workflowRef,
		workflowSha: run.workflowSha,
		actorId: run.actor.id,
		actorLogin: run.actor.login,
		triggeringActorId: await askingActor(github, run, filed),
		authors: [],
		unknownAuthors: 0,
		pullRequestAuthors: [],
		digest,
		policyDigest: (0,rules_policy .p1)(policy),
		jobName: job.name,
		expiresAt: new Date(now + (0,rules_policy .XA)(policy, resume)).toISOString(),
	};
	return {
		subject,
		filed,
		asking: undefined,
		compare: (given) => (filed === undefined ? [] : (0,case_subject .Ni)(filed.subject, given)),
	};
}
async function newestOwn(github, { gate, environment, service }, { run, job, sha, timelines, areMore }) {
	const claimsIn = (deployments) => claimsAmong(deployments, { runId: run.id, jobName: job.name, gate, sha, service });
	const known = claimsIn(timelines.map(({ record }) => record.deployment));
	const isListed = known.length > 0 || !areMore;
	const claimed = isListed ? known : claimsIn(await (0,deployments .Jn)(github, { sha, environment, task: (0,request_record .Xb)(gate) }));
	const isOurs = await (0,request_ours .Z)(github, claimed.map(({ deployment }) => deployment.creator));
	const own = claimed.filter(({ deployment }) => isOurs(deployment.creator));
	return own.toSorted((one, other) => other.deployment.id - one.deployment.id)[0];
}
function claimsAmong(deployments, wanted) {
	const names = ['runId', 'jobName', 'gate', 'sha', 'service'];
	return deployments
		.flatMap((deployment) => (0,request_record .up)(deployment) ?? [])
		.filter(({ subject }) => names.every((name) => subject[name] === wanted[name]));
}
async function askingActor(github, run, filed) {
	if (filed === undefined)
		return readTriggeringActor(github, run);
	const { attempt } = filed.payload.run;
	if (attempt === 1)
		return run.actor.id;
	return (await (0,runs .ce)(github, run.id, attempt))?.triggeringActor.id ?? 0;
}
async function readTriggeringActor(github, run) {
	if (run.triggeringActor === run.actor.login)
		return run.actor.id;
	return (await (0,runs .cI)(github, run.id))?.triggeringActor.id ?? 0;
}
async function namedOrigin(github, inputs, { run }) {
	const deployment = await (0,deployments .iJ)(github, inputs.deploymentId);
	const filed = deployment && (0,request_record .up)(deployment);
	if (filed === undefined)
		throw new user_error .y('unknown-request', `Deployment ${inputs.deploymentId} does not exist, or no gate created it. Set the input \`deployment-id\` to the output of the gate that asked.`);
	refuseOther(inputs, filed, run);
	const { subject } = filed;
	const asking = await (0,runs .cI)(github, subject.runId);
	const path = workflowPath({ repository: run.repository, workflowRef: subject.workflowRef });
	const own = {
		...subject,
		repositoryId: run.repositoryId,
		runId: asking?.id ?? 0,
		headSha: asking?.sha ?? '',
		actorId: asking?.actor.id ?? 0,
		actorLogin: asking?.actor.login ?? '',
		workflowRef: asking?.workflowPath === path ? subject.workflowRef : '',
	};
	return { subject: own, filed, asking, compare: (given) => (0,case_subject .Ni)(subject, given) };
}
function refuseOther(inputs, { subject, resume, deployment }, run) {
	const wrong = ['gate', 'environment', 'service', 'sha', 'digest'].filter((name) => !((name === 'sha' || name === 'digest') && inputs[name] === '') && inputs[name] !== subject[name]);
	if (wrong.length > 0)
		throw new user_error .y('other-request', wrong.map((name) => `Request ${deployment.id} is for ${name} \`${(0,printable .d)(subject[name])}\`, but this step is for \`${(0,printable .d)(inputs[name])}\`. Set the input \`${name}\` to the same value as in the gate that asked.`));
	const file = workflowPath(run);
	const isExpected = resume.kind === 'dispatch' && file === `.github/workflows/${resume.workflow}`;
	if (!isExpected || run.ref !== `refs/heads/${run.defaultBranch}`)
		throw new user_error .y('other-workflow', `Request ${deployment.id} ${resume.kind === 'dispatch' ? `starts \`.github/workflows/${(0,printable .d)(resume.workflow)}\` on \`${(0,printable .d)(run.defaultBranch)}\`` : 'continues in the run that created it'}. This workflow (\`${(0,printable .d)(file)}\` on \`${(0,printable .d)(run.ref)}\`) cannot use the request.`);
}

;// CONCATENATED MODULE: ./build/approval-gate/run/ref.js

async function readRef(github, { branches }, run, { subject, asking }) {
	const { ref, sha } = subject;
	if (branches.length === 0)
		return ref;
	if (asking === undefined) {
		if (run.isPull)
			return ref.startsWith('refs/pull/') ? ref : pullRef;
		return sha === run.sha || (await isOn(github, ref, sha)) ? ref : elsewhere(sha);
	}
	const isNamed = /^refs\/(?:heads|tags)\/(.*)$/.exec(ref)?.[1] === asking.branch;
	if (!isNamed || /^pull_request/.test(asking.event))
		return pullRef;
	for (const each of new Set([asking.sha, sha]))
		if (!(await isOn(github, ref, each)))
			return elsewhere(each);
	return ref;
}
const pullRef = 'refs/pull/head';
function elsewhere(sha) {
	return `commit ${sha.slice(0, 7)}`;
}
async function isOn(github, ref, sha) {
	const tip = await (0,commits .D)(github, ref.replace(/^refs\//, ''));
	if (tip === undefined)
		return false;
	try {
		return (await (0,compare .U)(github, tip, sha, { limit: 1 })).aheadBy === 0;
	}
	catch (error) {
		if ((0,errors .e0)(error, 'not-found'))
			return false;
		throw error;
	}
}

;// CONCATENATED MODULE: ./build/approval-gate/facts.js

const facts_limit = 300;
async function readGateFacts(inputs, github, host) {
	const run = await readRunningAttempt(host);
	const written = await (0,request_policy .c)(github, inputs.policyFile, inputs.gate);
	const job = await findJob(github, inputs.jobId, run);
	const now = Math.max(host.now().getTime(), job.startedAt?.getTime() ?? 0);
	const timelines = await (0,ledger_record .Hk)(github, { environment: inputs.environment, limit: facts_limit });
	const areMore = timelines.length >= facts_limit;
	const origin = await findOrigin(github, inputs, { run, job, policy: written, timelines, areMore, now });
	const ref = await readRef(github, written, run, origin);
	const isOurs = await (0,request_ours .Z)(github, (0,request_ours .t)(timelines));
	const rivals = (0,request_record .V6)(timelines, origin.filed?.deployment.id ?? 0, { now, lifetime: written.expires }, isOurs);
	const { range, authors } = await readChanges(github, inputs, { run, job, policy: written, timelines, origin });
	const policy = await (0,read .x)(github, written, changesOf(range, origin));
	const asked = { ...origin.subject, ...authors };
	const situation = await readOwn(github, inputs, { run, job, policy, timelines, rivals, now }, { origin, range, asked });
	const mayFile = inputs.deploymentId === 0 && (situation === undefined || facts_isOver(situation));
	const around = { run, job, policy, timelines, situation, ref, now };
	if (!mayFile)
		return {
			...around,
			subject: asked,
			range,
			surroundings: undefined,
			refusing: undefined,
			newer: undefined,
			after: undefined,
		};
	const again = situation && (await readAgain(github, inputs, { run, job, policy, timelines, origin }));
	return {
		...around,
		policy: again ? await (0,read .x)(github, written, changesOf(again.range, origin)) : policy,
		subject: again?.subject ?? asked,
		range: again?.range ?? range,
		surroundings: await readGateContext(github, run, { form: inputs.form, policy }),
		refusing: (0,decision_rivals .h)({ policy, rivals }, asked),
		after: rejectedBefore(timelines.filter(({ record }) => isOurs(record.deployment.creator)), asked, run.repository),
		newer: run.attempt > 1 && !inputs.allowOlder ? await findNewer(github, rivals, asked) : undefined,
	};
}
function changesOf({ base }, { subject }) {
	return { since: base?.since ?? '', sha: subject.sha };
}
async function findNewer(github, rivals, { runId, gate, service, sha }) {
	const open = rivals.filter((rival) => rival.stage === 'open' && rival.gate === gate && rival.service === service && rival.run !== runId);
	for (const rival of open)
		if (rival.sha !== sha && (await isAncestor(github, sha, rival.sha)))
			return rival.id;
	return undefined;
}
async function isAncestor(github, sha, of) {
	try {
		const { aheadBy, behindBy } = await (0,compare .U)(github, sha, of, { limit: 1 });
		return aheadBy > 0 && behindBy === 0;
	}
	catch (error) {
		if ((0,errors .e0)(error, 'not-found'))
			return false;
		throw error;
	}
}
async function readOwn(github, inputs, { run, job, policy, timelines, rivals, now, }, { origin, range, asked, }) {
	const { filed } = origin;
	if (filed === undefined)
		return undefined;
	return (0,situation .Z)(github, filed, {
		policy,
		policyDigest: (0,rules_policy .p1)(policy),
		timelines,
		rivals,
		...suspicionOf(range),
		mismatches: [...origin.compare(asked), ...(isNarrower(policy, range) ? ['authors'] : [])],
		isAsFiled: (body) => isFiled(body, filed, inputs, { policy, range, run }),
		witness: undefined,
		here: { run: run.id, attempt: run.attempt },
		form: inputs.form === '' ? undefined : await formOf(github, inputs.form, run),
		conclusions: async () => (policy.retriesAfterFailure ? readConclusions(github, run.id, job.name) : new Map()),
		now,
	});
}
function suspicionOf({ suspects }) {
	if (suspects === undefined)
		return {};
	return { suspects: { authors: suspects.accounts, pullRequestAuthors: suspects.pullRequestAuthors } };
}
function isNarrower(policy, { suspects }) {
	if (suspects === undefined)
		return false;
	return (0,read .B)(policy) || (policy.refusesUnknownAuthors && suspects.unknown > 0);
}
async function readAgain(github, inputs, { run, job, policy, timelines, origin }) {
	const fresh = { ...origin, filed: undefined };
	const { range, authors } = await readChanges(github, inputs, { run, job, policy, timelines, origin: fresh });
	const triggeringActorId = await readTriggeringActor(github, run);
	return { range, subject: { ...origin.subject, ...authors, triggeringActorId } };
}
function isFiled(body, { deployment, subject, payload, after }, inputs, facts) {
	const knowsSummary = inputs.deploymentId === 0;
	const version = knowsSummary ? inputs.version : payload.version;
	return (0,request_text .xk)(body, deployment.id, previousReport({ ...inputs, version }, { ...facts, after }, subject), knowsSummary);
}
async function formOf(github, workflow, { defaultBranch }) {
	return { workflow, branch: defaultBranch || (await (0,commits .y)(github)) };
}
function facts_isOver({ assessment: { state } }) {
	return state.kind !== 'waiting' && state.kind !== 'shut' && state.kind !== 'satisfied' && state.kind !== 'resuming';
}

// EXTERNAL MODULE: ./build/approval/decision/decide.js
var decide = __webpack_require__(7801);
// EXTERNAL MODULE: ./build/input/wildcard.js
var input_wildcard = __webpack_require__(75825);
// EXTERNAL MODULE: ./build/approval/rules/combine.js
var combine = __webpack_require__(25359);
// EXTERNAL MODULE: ./build/approval/rules/reader.js
var reader = __webpack_require__(13847);
;// CONCATENATED MODULE: ./build/approval/rules/admission.js

function refuseAdmission(policy, { environment, ref, unknownAuthors }) {
	const { id, environments, keptEnvironments, branches } = policy;
	if (environments !== undefined && !(0,combine .sl)(environments, environment))
		return {
			reason: 'other-environment',
			text: `Gate \`${id}\` cannot open \`${environment}\`: ${environments.length === 0 ? 'its own file and the inherited files have no environment in common' : `it opens only ${(0,reader .p)(environments)}`}. Name another gate, or add the environment to \`environments\` of the policy.`,
		};
	if ((0,combine .sl)(keptEnvironments, environment))
		return {
			reason: 'other-environment',
			text: `Environment \`${environment}\` belongs to a gate that the policy inherits, so gate \`${id}\` cannot open it. Name the inherited gate in the input \`gate\`.`,
		};
	const closed = branches.find((wildcards) => !wildcards.some((wildcard) => fitsRef(wildcard, ref)));
	if (closed !== undefined)
		return {
			reason: 'other-ref',
			text: `Gate \`${id}\` only accepts requests from ${(0,reader .p)(closed)}, but this one is from \`${ref}\`. Run the workflow there, or change \`branches\` of the policy.`,
		};
	if (policy.refusesUnknownAuthors && unknownAuthors > 0)
		return {
			reason: 'unknown-authors',
			text: `GitHub has no account for ${unknownAuthors === 1 ? 'one author' : `${unknownAuthors} authors`} of the commits. They could be among the approvers, and gate \`${id}\` has \`unknown-authors: refuse\`. Ask them to add the email address of their commits to their account, or recreate the commits.`,
		};
	return undefined;
}
function fitsRef(wildcard, ref) {
	return (0,input_wildcard .b2)(wildcard.startsWith('refs/') ? wildcard : `refs/heads/${wildcard}`, ref);
}

// EXTERNAL MODULE: ./build/text/documents.js
var documents = __webpack_require__(6884);
;// CONCATENATED MODULE: ./build/approval-gate/plan.js

function makePlan(inputs, facts) {
	const { situation, job, policy, subject, ref } = facts;
	const step = (0,decide .q7)(situation?.assessment, job.startedAt?.getTime() ?? 0);
	const refused = refuseAdmission(policy, { ...subject, ref });
	const isOver = step.kind === 'refuse' && refused?.reason === 'unknown-authors';
	if (refused !== undefined && !isOver)
		return stop(refused.reason, refused.text);
	switch (step.kind) {
		case 'file-request':
			return mayAsk(inputs, facts) ? planRequest(inputs, facts, step.isNew) : used(facts);
		case 'wait': {
			const state = situation?.assessment.state;
			return { kind: 'wait', reason: state?.kind === 'shut' ? state.why : 'not-enough-approvals' };
		}
		case 'go-on': {
			if (inputs.workflow !== '')
				return { kind: 'wait', reason: 'started-elsewhere' };
			const reason = !step.writes ? 'already-open' : step.result === 'overridden' ? 'override' : 'quorum';
			return { ...step, kind: 'open', reason };
		}
		case 'refuse':
			return { ...step, reason: reasonOf(situation?.assessment.state) };
	}
}
function mayAsk({ deploymentId }, { situation, run }) {
	if (deploymentId !== 0)
		return false;
	if (situation === undefined || run.attempt === 1)
		return true;
	const isAnother = situation.filed.resume.kind === 'dispatch';
	return isAnother || (0,record .nC)(situation.facts.request) !== run.attempt - 1;
}
function used({ situation }) {
	const state = situation?.assessment.state;
	const result = state?.kind === 'rejected' || state?.kind === 'expired' || state?.kind === 'superseded' ? state.kind : 'void';
	return { kind: 'refuse', result, reason: reasonOf(state), closing: undefined };
}
function reasonOf(state) {
	switch (state?.kind) {
		case 'consumed':
			return 'already-used';
		case 'void':
			return state.why === 'latched' ? latchedReason(state.detail) : state.why;
		case 'error':
			return state.why;
		default:
			return state?.kind ?? 'unbound';
	}
}
const voidReasons = [
	'foreign-record',
	'subject-mismatch',
	'policy-changed',
	'issue-gone',
	'issue-foreign',
	'issue-edited',
	'issue-differs',
	'issue-transferred',
	'comment-deleted',
];
function latchedReason(word) {
	return voidReasons.includes(word) ? word : 'latched';
}
function planRequest(inputs, facts, isNew) {
	const { refusing, surroundings, policy } = facts;
	const idle = policy.idle.map((text) => ({ text, line: 0 }));
	if (refusing !== undefined)
		return stop('request-open', `Another run's request for this gate is still open (deployment ${refusing}), and the policy has \`on-new-request: refuse\`. Approve or reject it, then run this job again.`);
	if (surroundings === undefined)
		throw new Error('the surroundings of a request were not read');
	const { inspection, file } = surroundings;
	const unsafe = inputs.resume === 'dispatch' ? requestProblem(inspection, file) : undefined;
	if (unsafe !== undefined)
		return stop('not-last', unsafe);
	if (isOlderAgain(inputs, facts))
		return stop('older-commit', `This is a later attempt of run ${facts.run.id}, and its commit is older than ${facts.newer === undefined ? 'the running version' : `the one in request ${facts.newer}`}. To prevent an accidental downgrade, no approval is requested. To go back on purpose, set the input \`allow-older: true\`, or start a new run for this commit${facts.newer === undefined ? '' : ', or reject the newer request first'}.`);
	return {
		kind: 'request',
		isNew,
		warnings: [...warningsOf(surroundings), ...warningsOfPolicy(inputs, facts), ...idle],
	};
}
function isOlderAgain({ allowOlder }, { run, range, newer }) {
	return !allowOlder && run.attempt > 1 && (range.isOlder || newer !== undefined);
}
function stop(reason, text) {
	return { kind: 'stop', error: new user_error .y(reason, text) };
}
function requestProblem(inspection, file) {
	if (inspection.kind === 'unread')
		return `With \`resume: dispatch\` the job ends green while it waits, so nothing may follow the gate. The workflow file could not be checked for this: ${inspection.why}.`;
	const [first] = inspection.followers;
	if (first === undefined)
		return undefined;
	const others = inspection.followers.length > 1 ? `, and ${inspection.followers.length - 1} more` : '';
	return `With \`resume: dispatch\` the job ends green while it waits, so ${first.what} (${(0,printable .d)(file)}:${first.line}${others}) would run without approval: ${first.because}. Move it into the workflow that the approval starts.`;
}
function warningsOf({ inspection, file, receiver, form }) {
	const guard = `check the gate's result in its condition, see ${(0,documents .yE)('approval.md#red-while-waiting-guard-what-runs-on-failure')}`;
	const dangers = inspection.kind === 'unread'
		? [
			{
				text: `The workflow file could not be checked for jobs and steps that run while the gate waits: ${inspection.why}.`,
				line: 0,
			},
		]
		: inspection.dangers.map(({ line, what, because }) => ({
			text: `${what} runs while the gate waits, as if the deployment had failed (\`${(0,printable .d)(because, 100)}\`, ${(0,printable .d)(file)}:${line}): ${guard}.`,
			line,
		}));
	const traps = inspection.kind === 'unread'
		? []
		: inspection.traps.map(({ line, what, because }) => ({
			text: `${what} (${(0,printable .d)(file)}:${line}): ${because}.`,
			line,
		}));
	return [...dangers, ...traps, ...warningOf(receiver), ...warningOfForm(form)];
}
function warningsOfPolicy({ webhook }, { policy, subject, now, surroundings }) {
	const opening = (0,hours_opening .m$)(policy, now);
	const closesAt = Date.parse(subject.expiresAt);
	const isTooLate = !opening.isOpen && (opening.opensAt === undefined || opening.opensAt >= closesAt);
	const texts = [
		isTooLate ? (0,words .e_)(opening, closesAt, policy) : '',
		(0,words .Fn)(surroundings?.unreadTeams ?? [], policy),
		clockProblem(policy, surroundings?.received),
		webhookProblem(policy, surroundings?.received),
		policy.notify !== undefined && webhook === undefined
			? `The policy has \`notify\` for gate \`${(0,printable .d)(policy.id)}\`, but the input \`webhook-url\` is empty, so this step notifies nobody.`
			: '',
		policy.notify === undefined && webhook !== undefined
			? `Input \`webhook-url\` is given, but the policy has no \`notify\` for gate \`${(0,printable .d)(policy.id)}\`, so nobody is notified.`
			: '',
	];
	return texts.filter((text) => text !== '').map((text) => ({ text, line: 0 }));
}
function clockProblem(policy, received) {
	if (received === undefined || !(0,rules_policy .Al)(policy) || looksHourly(received.times, policy))
		return '';
	const waits = `Gate \`${(0,printable .d)(policy.id)}\` waits for a time (\`hours\`, \`freeze\` or a reminder), but \`${marks .Zl}\``;
	const then = "add `- cron: '*/15 * * * *'` under `schedule:` there, or run *Gates* by hand at that time";
	return received.crons.length === 0
		? `${waits} has no \`schedule:\`, so nothing happens at that time: ${then}.`
		: `${waits} does not run in every hour when the gate may open (\`${(0,printable .d)(received.crons.join(', '), 200)}\`), so the gate would open late: ${then}.`;
}
function webhookProblem(policy, received) {
	const told = ['reminder', 'rejected'].filter((event) => policy.notify?.on.includes(event));
	if (received === undefined || received.hasWebhook || told.length === 0)
		return '';
	const events = told.map((event) => `\`${event}\``).join(' and ');
	return `The policy has \`notify\` for ${events} of gate \`${(0,printable .d)(policy.id)}\`, but the receiver's step in \`${marks .Zl}\` has no \`webhook-url\`, so nobody is notified of these. Give it the same \`webhook-url\` as this step.`;
}
function warningOf(receiver) {
	if (receiver === 'active')
		return [];
	const text = receiver === ''
		? `Approvals will not be counted automatically: there is no \`${marks .Zl}\` on the default branch. Copy it from Slipway's repository. Until then, run this job again by hand after the last approval.`
		: `Approvals will not be counted automatically: the workflow \`${marks .Zl}\` is ${(0,printable .d)(receiver, 40)}. Enable it on the Actions page of the repository.`;
	return [{ text, line: 0 }];
}
function warningOfForm(form) {
	if (form === undefined || form.state === 'active')
		return [];
	const state = form.state === '' ? 'missing' : (0,printable .d)(form.state, 40);
	return [
		{
			text: `The form cannot be used: the workflow \`${(0,printable .d)(form.path)}\` of the default branch is ${state}. Comments still count.`,
			line: 0,
		},
	];
}

// EXTERNAL MODULE: ./build/approval/notify/events.js
var events = __webpack_require__(89801);
// EXTERNAL MODULE: ./build/approval/request/outputs.js
var outputs = __webpack_require__(54394);
;// CONCATENATED MODULE: ./build/approval-gate/report.js

function report(runResult) {
	const verdict = judge(runResult);
	const headline = headlineOf(runResult, verdict);
	const reported = { outputs: outputsOf(runResult, verdict), summary: summaryOf(runResult, headline), headline };
	const isGreen = isOpen(verdict) ||
		(verdict.result === 'waiting' && runResult.inputs.workflow !== '' && runResult.outcome !== undefined);
	if (isGreen)
		return reported;
	const error = runResult.plan.kind === 'stop' ? runResult.plan.error : new user_error .y(verdict.reason, headline);
	return { ...reported, error };
}
function eventsOf({ facts, plan, outcome }, repository) {
	const { situation } = facts;
	if (outcome === undefined)
		return [];
	if (plan.kind === 'request' && outcome.request !== undefined) {
		const { filed, issue } = outcome.request;
		const ended = outcome.replaced.map((old) => (0,events .w)('superseded', repository, old.filed, { url: old.url, reason: '' }));
		return [...ended, (0,events .w)('requested', repository, filed, { url: issue.url })];
	}
	if (situation === undefined)
		return [];
	const { filed, url } = situation;
	if (plan.kind === 'open' && plan.writes && !outcome.isTaken) {
		const approvers = (0,outputs .o)(situation).map(({ login, rule }) => ({ login, rule }));
		return [(0,events .w)('granted', repository, filed, { url, overridden: plan.result === 'overridden', approvers })];
	}
	const end = plan.kind === 'refuse' && plan.closing !== undefined ? (0,events .p)(situation.assessment.state) : undefined;
	return end === undefined ? [] : [(0,events .w)(end.fate, repository, filed, { url, reason: end.reason })];
}
function isOpen({ result }) {
	return result === 'approved' || result === 'overridden';
}
function judge({ plan, outcome }) {
	switch (plan.kind) {
		case 'stop':
			return { result: 'error', reason: plan.error.reason };
		case 'request':
			return { result: 'waiting', reason: outcome === undefined ? 'dry-run' : 'requested' };
		case 'wait':
			return { result: 'waiting', reason: plan.reason };
		case 'refuse':
			return { result: plan.result, reason: plan.reason };
		case 'open':
			if (outcome === undefined)
				return { result: 'waiting', reason: 'dry-run' };
			return outcome.isTaken ? { result: 'void', reason: 'already-used' } : { result: plan.result, reason: plan.reason };
	}
}
function headlineOf({ facts, plan, outcome, inputs }, { result, reason }) {
	const { situation, policy, subject } = facts;
	const what = `${subject.environment}, ${subject.sha.slice(0, 7)}`;
	const url = urlOf({ facts, outcome });
	if (reason === 'dry-run')
		return plan.kind === 'open'
			? `${what}: the approvals are complete, but a dry run does not open the gate.`
			: `${what}: a normal run would ask for approval.`;
	if (plan.kind === 'stop')
		return plan.error.message;
	if (result === 'waiting') {
		const missing = situation === undefined || outcome?.request !== undefined ? '' : (0,words .UV)(situation.assessment.count);
		const lacks = missing === '' ? '' : `, ${missing} missing`;
		const then = inputs.workflow === ''
			? 'After the last approval, this job runs again.'
			: `After the last approval, ${inputs.workflow} is started.`;
		if (situation !== undefined &&
			outcome?.request === undefined &&
			(0,record .h7)(situation.facts.request, { run: facts.run.id, attempt: facts.run.attempt }))
			return `${what}: ${(0,words .eV)(situation.assessment, policy)} ${url}`;
		const code = (0,case_subject .S9)(situation?.filed.subject ?? subject);
		const closesAt = Date.parse((outcome?.request?.filed ?? situation?.filed)?.subject.expiresAt ?? subject.expiresAt);
		const shut = (0,words .e_)((0,hours_opening .m$)(policy, facts.now), closesAt, policy);
		if (situation?.assessment.state.kind === 'shut')
			return `${what}: approved. ${shut} ${url}`;
		return reason === 'started-elsewhere'
			? `${what}: approved; ${inputs.workflow} continues with it: ${url}`
			: `Waiting for approval of ${what}${lacks}: comment \`${(0,words ._G)(policy, code)}\` on ${url} . ${shut === '' ? then : shut}`;
	}
	if (isOpen({ result, reason })) {
		const names = situation === undefined ? [] : (0,outputs .o)(situation).map(({ login }) => String(login));
		return `${what}: ${result} by ${names.join(', ')}.`;
	}
	if (reason === 'already-used')
		return `${what}: this approval was already used, and each approval is valid for only one attempt: ${url}`;
	return `${what}: ${result} (${reason}). ${situation === undefined ? '' : (0,words .Jw)(situation.assessment.state)} ${url}`;
}
function urlOf({ facts, outcome }) {
	return outcome?.request?.issue.url ?? facts.situation?.url ?? '';
}
function outputsOf(runResult, verdict) {
	const { facts, outcome } = runResult;
	const { situation, policy, now } = facts;
	const isFresh = outcome?.request !== undefined;
	const filed = outcome?.request?.filed ?? situation?.filed;
	const assessment = isFresh ? undefined : situation?.assessment;
	const opened = assessment?.opensAt ?? now;
	return {
		...verdict,
		approvers: JSON.stringify(isFresh || situation === undefined ? [] : (0,outputs .o)(situation)),
		inputs: JSON.stringify(assessment === undefined ? {} : (0,outputs .T)(assessment, policy)),
		'request-url': urlOf(runResult),
		'deployment-id': filed === undefined ? '' : String(filed.deployment.id),
		code: (0,case_subject .S9)(filed?.subject ?? facts.subject),
		sha: facts.subject.sha,
		'opens-at': opensAtOf(runResult, verdict),
		'waited-seconds': String(Math.max(0, Math.round((now - opened) / 1000))),
	};
}
function opensAtOf({ facts: { policy, now } }, { result }) {
	const opening = (0,hours_opening .m$)(policy, now);
	if (result !== 'waiting' || opening.isOpen || opening.opensAt === undefined)
		return '';
	return new Date(opening.opensAt).toISOString();
}
function summaryOf(runResult, headline) {
	const { inputs, facts, plan, outcome } = runResult;
	const { situation, policy } = facts;
	const subject = outcome?.request?.filed.subject ?? situation?.filed.subject ?? facts.subject;
	const url = urlOf(runResult);
	const reported = previousReport(inputs, facts, subject);
	const warnings = plan.kind === 'request'
		? plan.warnings.map(({ text }) => `> [!WARNING]\n> ${(0,markdown_escape .uh)(text, (0,documents .Fd)(text), (line) => (0,markdown_escape .EH)(line, 2_000))}`)
		: [];
	const votes = situation === undefined || plan.kind === 'request'
		? (0,request_table .l0)(policy, undefined, {
			now: facts.now,
			closesAt: Date.parse(subject.expiresAt),
			unreadTeams: facts.surroundings?.unreadTeams ?? [],
		})
		: (0,request_table .qK)({
			...situation.assessment,
			state: stateAfter(runResult, situation.assessment.state),
			stated: undefined,
			starts: inputs.workflow,
			policy,
			acknowledged: new Map(),
			note: '',
		});
	return [
		`### Approval: ${(0,markdown_escape .EH)(inputs.gate)}`,
		(0,markdown_escape .uh)(headline, urlOf(runResult), (text) => (0,markdown_escape .EH)(text, 2_000)),
		url === '' ? '' : `[The request](${url})`,
		...warnings,
		votes,
		plan.kind === 'request' ? (0,request_text .v4)(reported) : (0,request_text .wd)({ ...reported, base: facts.range.base }),
		outcome === undefined || outcome.untidy.length === 0
			? ''
			: `Not cleaned up: ${outcome.untidy.map((item) => (0,markdown_escape .EH)(item)).join(' ')}`,
	]
		.filter((part) => part !== '')
		.map((part) => part.trimEnd())
		.join('\n\n');
}
function stateAfter({ facts: { run }, plan, outcome }, before) {
	const isTaken = plan.kind === 'open' && outcome !== undefined && !outcome.isTaken;
	return isTaken ? { kind: 'consumed', run: run.id, attempt: run.attempt } : before;
}

;// CONCATENATED MODULE: ./build/approval-gate/reported.js

async function gateReported(inputs, github, host) {
	const facts = await readGateFacts(inputs, github, host);
	const plan = makePlan(inputs, facts);
	const file = facts.surroundings?.file ?? '';
	if (plan.kind === 'request')
		for (const { text, line } of plan.warnings)
			host.log.warning(text, { title: 'approval-gate', ...(line === 0 ? {} : { file, line }) });
	const outcome = inputs.dryRun
		? undefined
		: await apply(plan, { github, messenger: new notify .e0(inputs.webhook, host) }, inputs, facts);
	for (const item of outcome?.untidy ?? [])
		host.log.warning(item, { title: 'approval-gate' });
	const { headline, ...told } = report({ inputs, facts, plan, outcome });
	host.log.info(headline);
	const events = eventsOf({ inputs, facts, plan, outcome }, host.env['GITHUB_REPOSITORY'] ?? '');
	return { ...told, announcement: { to: inputs.eventsUrl, events } };
}

}),

91975:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D: () => ( askInBatches)
});
async function askInBatches(items, size, ask) {
	const waiting = [];
	for (let from = 0; from < items.length; from += size)
		waiting.push(items.slice(from, from + size));
	const results = [];
	for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
		const found = await ask(batch);
		if (found !== undefined)
			for (const result of found)
				results.push(result);
		else
			waiting.unshift(...halvesOf(batch));
	}
	return results;
}
function halvesOf(batch) {
	if (batch.length < 2)
		throw new Error('a single item cannot be halved');
	const middle = Math.ceil(batch.length / 2);
	return [batch.slice(0, middle), batch.slice(middle)];
}

}),

99689:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D: () => ( commitOf),
y: () => ( readDefaultBranch)
});
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);

async function commitOf(github, ref) {
	return github.rest({
		purpose: 'read a commit',
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/commits/{ref}',
		parameters: { ref },
		repeat: 'harmless',
		parse: (answer) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(answer, 'commit')['sha'], 'commit.sha'),
		refused: ({ status }) => (status === 404 || status === 422 ? { value: undefined } : undefined),
	});
}
async function readDefaultBranch(github) {
	return github.rest({
		purpose: 'read the repository',
		needs: 'metadata: read',
		route: 'GET /repos/{owner}/{repo}',
		repeat: 'harmless',
		parse: (answer) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(answer, 'repository')['default_branch'], 'repository.default_branch'),
	});
}

}),

25096:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
U: () => ( compare)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64865);
var _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94031);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _people_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12775);

async function compare(github, base, head, { limit }) {
	let first;
	const commits = await (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .n)(async (page) => {
		const { items, more, ...totals } = await askForPage(github, `${base}...${head}`, page);
		first ??= totals;
		return { items, more };
	}, Math.max(1, limit));
	if (first === undefined)
		throw new Error('a comparison has a first page');
	return { ...first, commits: commits.slice(0, limit), more: first.aheadBy > Math.min(limit, commits.length) };
}
async function askForPage(github, basehead, page) {
	return github.rest({
		purpose: `compare ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(basehead)}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
		parameters: { basehead, per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .T, page },
		repeat: 'harmless',
		parse: (answer, more) => {
			const comparison = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(answer, 'comparison');
			return {
				status: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(comparison['status'], ['ahead', 'behind', 'diverged', 'identical'], 'status'),
				aheadBy: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(comparison['ahead_by'], 'ahead_by'),
				behindBy: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(comparison['behind_by'], 'behind_by'),
				items: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(comparison['commits'], 'commits', parseCommit),
				more,
			};
		},
	});
}
function parseCommit(value, at) {
	const { sha, commit: found, author, parents } = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	const commit = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(found, `${at}.commit`);
	const authored = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(commit['author'], `${at}.commit.author`);
	const committed = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(commit['committer'], `${at}.commit.committer`);
	return {
		sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(sha, `${at}.sha`),
		message: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(commit['message'], `${at}.commit.message`).split('\n', 1)[0] ?? '',
		author: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(author) && 'id' in author ? (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .J5)(author, `${at}.author`) : undefined,
		authorName: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(authored['name'], `${at}.commit.author.name`),
		authoredAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(authored['date'], `${at}.commit.author.date`),
		committedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(committed['date'], `${at}.commit.committer.date`),
		parents: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(parents, `${at}.parents`, () => 1).length,
	};
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

})

};

export const id = 3612;
export const ids = [3612,9899,6236];
export const modules = {

9951:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Kn: () => ( writeRestored),
M5: () => ( writeTag),
rV: () => ( writeCommit)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28801);

async function writeCommit(git, commit) {
	const env = { GIT_INDEX_FILE: commit.index };
	await git.run(['read-tree', commit.parent], { env });
	const entries = [];
	for (const file of commit.files) {
		const blob = await git.text(['hash-object', '-w', '--stdin'], { input: file.bytes });
		entries.push(`${file.mode} ${blob}\t${file.path}\0`);
	}
	await git.run(['update-index', '-z', '--index-info'], { env, input: entries.join('') });
	const tree = await git.text(['write-tree'], { env });
	return commitTree(git, { tree, ...commit });
}
async function commitTree(git, commit) {
	const sign = (await git.text(['config', '--type=bool', '--get', 'commit.gpgSign'], { allow: [1, 128] })) === 'true' ? ['-S'] : [];
	const seconds = `${Math.floor(commit.date.getTime() / 1000)} +0000`;
	const identity = {
		GIT_AUTHOR_NAME: commit.person.name,
		GIT_AUTHOR_EMAIL: commit.person.email,
		GIT_AUTHOR_DATE: seconds,
		GIT_COMMITTER_NAME: commit.person.name,
		GIT_COMMITTER_EMAIL: commit.person.email,
		GIT_COMMITTER_DATE: seconds,
	};
	try {
		return await git.text(['commit-tree', commit.tree, '-p', commit.parent, ...sign, '-F', '-'], {
			env: identity,
			input: commit.message.replace(/\n*$/, '\n'),
		});
	}
	catch (error) {
		throw sign.length > 0 && error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__ .XS ? unsigned('commits', '`commit.gpgSign`', error) : error;
	}
}
function unsigned(what, keys, error) {
	const cure = `Make the key available in a step before this one, unset ${keys}, or use \`commit-via: api\`.`;
	const text = `git is configured to sign ${what} (${keys}), but signing failed: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(error.stderr, 300)}.`;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('signing-failed', `${text} ${cure}`, { cause: error });
}
async function writeRestored(git, wanted) {
	const env = { GIT_INDEX_FILE: wanted.index };
	const read = async (commit) => {
		const { stdout } = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...wanted.paths]);
		return stdout
			.toString('utf8')
			.split('\0')
			.filter((line) => line !== '');
	};
	const [now, then] = [await read(wanted.parent), await read(wanted.source)];
	if (now.join('\0') === then.join('\0'))
		return undefined;
	const gone = now.map((line) => `0 ${'0'.repeat(40)}\t${line.slice(line.indexOf('\t') + 1)}\0`);
	await git.run(['read-tree', wanted.parent], { env });
	await git.run(['update-index', '-z', '--index-info'], { env, input: gone.join('') });
	await git.run(['update-index', '-z', '--index-info'], { env, input: then.map((line) => `${line}\0`).join('') });
	return commitTree(git, { tree: await git.text(['write-tree'], { env }), ...wanted });
}
async function writeTag(git, tag, folder) {
	if (await isTagSigned(git))
		return signTag(git, tag, folder);
	const { name, commit, message, person, date } = tag;
	const tagger = `${person.name.replace(/[<>\n]/g, '')} <${person.email.replace(/[<>\n]/g, '')}> ${Math.floor(date.getTime() / 1000)} +0000`;
	const body = `object ${commit}\ntype commit\ntag ${name}\ntagger ${tagger}\n\n${message.replace(/\n*$/, '\n')}`;
	return git.text(['mktag'], { input: body });
}
async function isTagSigned(git) {
	for (const key of ['tag.forceSignAnnotated', 'tag.gpgSign'])
		if ((await git.text(['config', '--type=bool', '--get', key], { allow: [1, 128] })) === 'true')
			return true;
	return false;
}
async function signTag(git, { name, commit, message, person, date }, folder) {
	const { stdout } = await git.run(['config', '-z', '--get-regexp', '^(gpg\\..+|user\\.signingkey)$'], { allow: [1] });
	const keys = stdout
		.toString('utf8')
		.split('\0')
		.filter((entry) => entry.includes('\n'))
		.map((entry) => [
		entry.slice(0, entry.indexOf('\n')),
		entry.slice(entry.indexOf('\n') + 1),
	]);
	const objects = await git.text(['rev-parse', '--path-format=absolute', '--git-path', 'objects']);
	await git.run(['init', '--quiet', '--bare', '--template=', folder]);
	const env = {
		GIT_DIR: folder,
		GIT_OBJECT_DIRECTORY: objects,
		GIT_COMMITTER_NAME: person.name,
		GIT_COMMITTER_EMAIL: person.email,
		GIT_COMMITTER_DATE: `${Math.floor(date.getTime() / 1000)} +0000`,
	};
	const signing = git.with(keys);
	try {
		await signing.run(['tag', '--sign', '--cleanup=verbatim', '-F', '-', name, commit], {
			env,
			input: message.replace(/\n*$/, '\n'),
		});
	}
	catch (error) {
		throw error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__ .XS ? unsigned('tags', '`tag.gpgSign` and `tag.forceSignAnnotated`', error) : error;
	}
	return signing.text(['rev-parse', '--verify', `refs/tags/${name}`], { env });
}

}),

66871:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( push)
});
var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28801);

async function push(git, remote, updates) {
	const leases = updates.flatMap(({ ref, expected }) => expected === undefined ? [] : [`--force-with-lease=${ref}:${expected}`]);
	const refspecs = updates.map(({ ref, object }) => `${object}:${ref}`);
	const args = ['push', '--atomic', '--porcelain', '--no-follow-tags', ...leases, remote, ...refspecs];
	const answer = await git.run(args, { allow: [1, 128] }).catch((error) => {
		if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_0__ .k8)
			return error;
		throw error;
	});
	if (answer instanceof _process_js__WEBPACK_IMPORTED_MODULE_0__ .k8)
		return { kind: 'unreachable', said: answer.stderr };
	const { code, stdout, stderr } = answer;
	const rows = rowsOf(stdout.toString('utf8'));
	if (code === 0)
		return { kind: rows.length > 0 && rows.every(({ flag }) => flag === '=') ? 'current' : 'pushed' };
	const refused = rows.filter(({ flag, summary }) => flag === '!' && !isConsequence.test(summary));
	return { kind: classify(refused, stderr), said: (0,_process_js__WEBPACK_IMPORTED_MODULE_0__ .G5)(messageOf(refused, stderr)) };
}
function rowsOf(porcelain) {
	return porcelain.split('\n').flatMap((line) => {
		const [flag = '', refs = '', summary] = line.split('\t');
		return summary === undefined ? [] : [{ flag, refs, summary }];
	});
}
const isConsequence = /\(atomic push fail(ed|ure)\)/;
const isOvertaken = /\((fetch first|non-fast-forward|stale info|already exists|needs force|remote ref updated since checkout|reference already exists|incorrect old value provided|failed to update ref|failed to lock|cannot lock ref\b.*)\)$/i;
const isClash = /'refs\/[^']+' exists; cannot create '/;
const isIll = /\((internal server error|internal error|failed|remote failed to report status|time.?out|unpacker error)\)$/i;
const isLocked = /cannot lock ref|reference already exists|Unable to create '.*\.lock'|incorrect old value/i;
const isSignIn = /returned error: 40[13]\b|\bHTTP 40[13]\b|Authentication failed|could not read (Username|Password)|Permission to \S+ denied|Permission denied|Write access to repository not granted|marked as read only|repository '.*' not found|Repository not found/i;
function classify(refused, stderr) {
	if (refused.length === 0)
		return isSignIn.test(ownWords(stderr).join('\n')) ? 'refused' : 'unreachable';
	const kinds = refused.map(({ summary }) => {
		if (isClash.test(summary) || isClash.test(stderr))
			return 'refused';
		if (isOvertaken.test(summary))
			return 'moved';
		if (/\(atomic transaction failed\)$/.test(summary))
			return isLocked.test(stderr) ? 'moved' : 'unreachable';
		return summary.startsWith('[rejected]') || isIll.test(summary) ? 'unreachable' : 'refused';
	});
	return kinds.find((kind) => kind === 'refused') ?? kinds.find((kind) => kind === 'moved') ?? 'unreachable';
}
function ownWords(stderr) {
	return stderr
		.split('\n')
		.filter((line) => /^(remote:|fatal:|ERROR:|error: (?!failed to push))/.test(line) && line.replace('remote:', '').trim() !== '');
}
function messageOf(refused, stderr) {
	const rows = refused.map(({ refs, summary }) => `${refs.replace(/^[^:]*:/, '')} ${summary}`);
	return [...ownWords(stderr), ...rows].map((line) => line.trim()).join('; ');
}

}),

85379:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( headQuery),
b: () => ( HeadLog)
});
var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37029);
var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48848);

const headQuery = { args: [`--format=${_output_js__WEBPACK_IMPORTED_MODULE_1__ .GP.plain}`], input: 'HEAD\n' };
class HeadLog {
	#log;
	async start(git) {
		this.#log = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__ .l)(git, { ...headQuery, env: { GIT_ALLOW_PROTOCOL: '' } });
		await this.#log.catch(() => { });
	}
	get log() {
		return this.#log;
	}
	async [Symbol.asyncDispose]() {
		const log = await this.#log?.catch(() => undefined);
		await log?.[Symbol.asyncDispose]();
	}
}

}),

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

65572:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G7: () => ( createPull),
bK: () => ( listPulls),
pZ: () => ( updatePull)
});
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);

const pages = 10;
async function listPulls(github, filter) {
	const head = filter.head === undefined ? {} : { head: `${github.repository.owner}:${filter.head}` };
	const base = filter.base === undefined ? {} : { base: filter.base };
	const all = [];
	for (let page = 1; page <= pages; page++) {
		const { pulls, more } = await github.rest({
			purpose: 'list pull requests',
			needs: 'pull-requests: read',
			route: 'GET /repos/{owner}/{repo}/pulls',
			parameters: { state: filter.state, ...head, ...base, per_page: 100, page },
			repeat: 'harmless',
			parse: (answer, next) => ({ pulls: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(answer, 'pulls', parsePull), more: next }),
		});
		all.push(...pulls);
		if (!more)
			break;
	}
	return all;
}
async function readPull(github, number) {
	return github.rest({
		purpose: `read pull request #${number}`,
		needs: 'pull-requests: read',
		route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
		parameters: { pull_number: number },
		repeat: 'harmless',
		parse: (answer) => parsePull(answer),
	});
}
async function createPull(github, head, wanted) {
	const settled = async () => {
		const [value] = await listPulls(github, { state: 'open', head, base: wanted.base });
		return value === undefined ? undefined : { value };
	};
	return github.rest({
		purpose: `open a pull request for ${head}`,
		needs: 'pull-requests: write',
		route: 'POST /repos/{owner}/{repo}/pulls',
		parameters: { head, ...wanted },
		repeat: settled,
		parse: (answer) => parsePull(answer),
	});
}
async function updatePull(github, number, changes) {
	return github.rest({
		purpose: `update pull request #${number}`,
		needs: 'pull-requests: write',
		route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
		parameters: { pull_number: number, ...changes },
		repeat: 'harmless',
		parse: (answer) => parsePull(answer),
	});
}
async function addLabels(github, number, labels) {
	await github.rest({
		purpose: `label pull request #${number}`,
		needs: 'pull-requests: write',
		route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
		parameters: { issue_number: number, labels },
		repeat: 'harmless',
		parse: () => undefined,
	});
}
function parsePull(value, at = 'pull') {
	const pull = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	const merged = pull['merged_at'] !== null && pull['merged_at'] !== undefined;
	return {
		number: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(pull['number'], `${at}.number`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['html_url'], `${at}.html_url`),
		state: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(pull['state'], ['open', 'closed'], `${at}.state`),
		merged,
		title: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['title'], `${at}.title`),
		body: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(pull['body'], `${at}.body`),
		draft: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)(pull['draft'] ?? false, `${at}.draft`),
		head: parseTip(pull['head'], `${at}.head`),
		base: parseTip(pull['base'], `${at}.base`),
		labels: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(pull['labels'], `${at}.labels`, (label, place) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(label, place)['name'], `${place}.name`)),
		mergeSha: merged ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(pull['merge_commit_sha'], `${at}.merge_commit_sha`) : '',
	};
}
function parseTip(value, at) {
	const tip = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return { branch: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(tip['ref'], `${at}.ref`), sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(tip['sha'], `${at}.sha`) };
}

}),

73612:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  release: () => ( attempt_release)
});

// EXTERNAL MODULE: ./build/github/conversation/pulls.js
var conversation_pulls = __webpack_require__(65572);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/github/connection/errors.js
var errors = __webpack_require__(36236);
// EXTERNAL MODULE: ./build/github/connection/parse.js
var parse = __webpack_require__(91196);
;// CONCATENATED MODULE: ./build/github/repository/refs.js

const zeroSha = '0'.repeat(40);
async function readRef(github, name) {
	const { target } = await github.rest({
		purpose: `read ${name}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
		parameters: { ref: shortOf(name) },
		repeat: 'harmless',
		parse: (answer) => ({ target: parseTarget(answer) }),
		refused: ({ status }) => (status === 404 ? { value: { target: undefined } } : undefined),
	});
	return target;
}
async function createTagObject(github, { tag, message, sha, tagger }) {
	return github.rest({
		purpose: `create the tag object ${tag}`,
		needs: 'contents: write',
		route: 'POST /repos/{owner}/{repo}/git/tags',
		parameters: { tag, message, object: sha, type: 'commit', ...(tagger === undefined ? {} : { tagger }) },
		repeat: 'harmless',
		parse: (answer) => (0,parse .Qq)((0,parse .g1)(answer, 'tag')['sha'], 'tag.sha'),
	});
}
async function createRef(github, name, sha) {
	return github.rest({
		purpose: `create ${name}`,
		needs: 'contents: write',
		route: 'POST /repos/{owner}/{repo}/git/refs',
		parameters: { ref: name, sha },
		repeat: async () => {
			const target = await readRef(github, name);
			return target === undefined ? undefined : { value: target.sha === sha ? 'created' : 'exists' };
		},
		parse: () => 'created',
		refused: ({ message }) => (/already exists/i.test(message) ? { value: 'exists' } : undefined),
	});
}
async function deleteRef(github, name) {
	await github.rest({
		purpose: `delete ${name}`,
		needs: 'contents: write',
		route: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
		parameters: { ref: shortOf(name) },
		repeat: 'harmless',
		parse: () => undefined,
		refused: ({ message }) => (/does not exist/i.test(message) ? { value: undefined } : undefined),
	});
}
async function updateRefs(github, changes) {
	const repositoryId = await readRepositoryId(github);
	const refUpdates = changes.map(({ name, before, after, force = false }) => ({
		name,
		beforeOid: before ?? zeroSha,
		afterOid: after ?? zeroSha,
		force,
	}));
	try {
		return await github.graphql({
			purpose: `update ${changes.map(({ name }) => name).join(', ')}`,
			needs: 'contents: write',
			query: 'mutation updateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
			variables: { input: { repositoryId, refUpdates } },
			repeat: () => settle(github, changes),
			parse: (data) => (0,parse .g1)((0,parse .g1)(data, 'data')['updateRefs'], 'updateRefs') && 'updated',
			refused: ({ code }) => (code === 'STALE_DATA' ? { value: 'moved' } : undefined),
		});
	}
	catch (error) {
		if ((0,errors .e0)(error, 'validation') && (await hasMoved(github, changes)))
			return 'moved';
		throw error;
	}
}
async function readRepositoryId(github) {
	const { owner, name } = github.repository;
	return github.graphql({
		purpose: 'read the repository',
		needs: 'contents: read',
		query: 'query repositoryId($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }',
		variables: { owner, name },
		repeat: 'harmless',
		parse: (data) => (0,parse .Qq)((0,parse .g1)((0,parse .g1)(data, 'data')['repository'], 'repository')['id'], 'repository.id'),
	});
}
async function settle(github, changes) {
	const isNew = ({ name, before }) => before === undefined && name.startsWith('refs/tags/');
	const telling = changes.find(isNew) ?? changes.find(({ before, after }) => before !== after);
	if (telling === undefined)
		return { value: 'updated' };
	const target = await readRef(github, telling.name);
	return target?.sha === telling.after ? { value: 'updated' } : undefined;
}
async function hasMoved(github, changes) {
	for (const { name, before } of changes)
		if ((await readRef(github, name))?.sha !== before)
			return true;
	return false;
}
function shortOf(name) {
	if (name.startsWith('refs/'))
		return name.slice('refs/'.length);
	throw new user_error .y('validation', `A ref must be complete, such as \`refs/heads/main\`; given: \`${name.slice(0, 100)}\`.`);
}
function parseTarget(answer) {
	const object = (0,parse .g1)((0,parse .g1)(answer, 'ref')['object'], 'ref.object');
	return {
		sha: (0,parse .Qq)(object['sha'], 'ref.object.sha'),
		type: (0,parse .yL)(object['type'], ['commit', 'tag', 'tree', 'blob'], 'ref.object.type'),
	};
}

// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/files/draft.js
var draft = __webpack_require__(92507);
// EXTERNAL MODULE: ./build/files/place.js
var files_place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/git/process.js + 1 modules
var process = __webpack_require__(28801);
// EXTERNAL MODULE: ./build/git/refs.js
var git_refs = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/git/remote.js
var git_remote = __webpack_require__(71245);
;// CONCATENATED MODULE: ./build/git/replay.js
const nobody = {
	GIT_AUTHOR_NAME: 'slipway',
	GIT_AUTHOR_EMAIL: 'slipway@localhost',
	GIT_COMMITTER_NAME: 'slipway',
	GIT_COMMITTER_EMAIL: 'slipway@localhost',
};
async function replay(git, onto, head) {
	const lines = await git.lines(['rev-list', '--reverse', '--topo-order', '--parents', head, `^${onto}`]);
	let tip = onto;
	for (const line of lines) {
		const [commit = '', parent, ...more] = line.split(' ');
		if (parent === undefined || more.length > 0)
			return undefined;
		const next = await replayOne(git, tip, commit, parent);
		if (next === undefined)
			return undefined;
		tip = next;
	}
	return tip;
}
async function replayOne(git, onto, commit, parent) {
	const raw = (await git.run(['cat-file', 'commit', commit])).stdout;
	const end = raw.indexOf('\n\n');
	const headers = raw.subarray(0, end).toString('latin1').split('\n');
	if (headers.some((header) => header.startsWith('gpgsig')))
		return undefined;
	const [before, target] = await git.lines(['rev-parse', `${parent}^{tree}`, `${onto}^{tree}`]);
	const tree = await mergedTree(git, target ?? '', commit, parent);
	if (tree === undefined)
		return undefined;
	if (tree === target && headers[0] !== `tree ${before}`)
		return onto;
	const rest = headers.filter((header) => !/^(tree|parent) /.test(header));
	const text = Buffer.from([`tree ${tree}`, `parent ${onto}`, ...rest].join('\n'), 'latin1');
	return git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: Buffer.concat([text, raw.subarray(end)]) });
}
async function mergedTree(git, onto, commit, parent) {
	const stand = await git.text(['commit-tree', onto, '-p', parent], { env: nobody, input: '' });
	const merged = await git.run(['merge-tree', '--write-tree', '--no-messages', stand, commit], {
		allow: [1, 128, 129],
	});
	return merged.code === 0 ? merged.stdout.toString('latin1').split('\n', 1)[0] : undefined;
}

// EXTERNAL MODULE: ./build/version-bump/tip/refs.js
var tip_refs = __webpack_require__(61100);
;// CONCATENATED MODULE: ./build/version-bump/tip/tip.js

async function readTip(repository, options, log, reading) {
	const { git, remote, head } = repository;
	if (head === undefined)
		throw new user_error .y('no-commits', 'The repository has no commits yet. Commit something before this step.');
	const branch = (0,tip_refs .rv)(repository, options);
	if (branch === undefined && options.needsBranch)
		throw detached(head);
	const refs = await (reading ?? (0,tip_refs .n6)(repository, options));
	const remoteTip = branch === undefined || !options.usesRemote || remote === undefined ? undefined : refs.branches.get(branch);
	const around = { head, branch, remote, remoteTip, refs, isReplayed: false };
	if (options.targetBranch !== '' && options.usesRemote && remote && remoteTip === undefined) {
		const commit = await newBranch(git, options.targetBranch, head, remote);
		if (!options.isHead)
			return { ...around, commit, unpushed: 0 };
	}
	if (options.isHead)
		return { ...around, commit: await localCommit(git, options, head), unpushed: 0 };
	if (remoteTip === undefined || remote === undefined || remoteTip === head.commit)
		return { ...around, commit: head.commit, unpushed: 0 };
	await fetchCommit(git, remote, `refs/heads/${branch}`, remoteTip);
	if (await (0,git_refs .QX)(git, head.commit, remoteTip)) {
		log.info(`\`${branch}\` has moved on from ${head.commit.slice(0, 7)} to ${remoteTip.slice(0, 7)} since the checkout: using the new commit.`);
		return { ...around, commit: remoteTip, unpushed: 0 };
	}
	const unpushed = Number(await git.text(['rev-list', '--count', `${remoteTip}..${head.commit}`]));
	if (await (0,git_refs .QX)(git, remoteTip, head.commit))
		return { ...around, commit: head.commit, unpushed };
	if (options.targetBranch !== '' && options.targetBranch !== head.branch)
		return { ...around, commit: remoteTip, unpushed: 0 };
	const commit = await replay(git, remoteTip, head.commit);
	if (commit === undefined)
		throw diverged(branch ?? '', remote, unpushed);
	const left = Number(await git.text(['rev-list', '--count', `${remoteTip}..${commit}`]));
	log.info(`\`${branch}\` has moved on to ${remoteTip.slice(0, 7)}: ${unpushed} commit(s) of HEAD were rebased onto it (${commit.slice(0, 7)}).`);
	return { ...around, commit, unpushed: left, isReplayed: true };
}
async function newBranch(git, branch, head, remote) {
	const found = branch === head.branch ? head.commit : await localBranch(git, branch);
	if (found === '')
		throw unknownBranch(branch, remote);
	return found;
}
function localBranch(git, branch) {
	return git.text(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`], { allow: [1] });
}
async function localCommit(git, options, head) {
	if (options.targetBranch === '' || options.targetBranch === head.branch || !options.needsBranch)
		return head.commit;
	const found = await localBranch(git, options.targetBranch);
	if (found !== '')
		return found;
	const cure = 'Check it out before this step, or change `target-branch`.';
	throw new user_error .y('unknown-branch', `\`target-branch\` is \`${(0,printable .d)(options.targetBranch)}\`, which the checkout does not have. ${cure}`);
}
async function fetchCommit(git, remote, ref, commit) {
	const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] });
	if (code !== 0)
		await (0,git_remote .hd)(git, remote, [ref]);
}
function detached(head) {
	const cure = 'Set `ref: ${{ github.ref_name }}` under `with:` of actions/checkout (after a tag push: the name of a branch), or `target-branch` here, or `mode: tag-only`.';
	return new user_error .y('detached-head', `HEAD is detached at ${head.commit.slice(0, 7)}, so there is no branch for the release commit. ${cure}`);
}
function unknownBranch(branch, remote) {
	const cure = 'Push that branch first, or change `target-branch` under `with:` of this step.';
	return new user_error .y('unknown-branch', `\`target-branch\` is \`${(0,printable .d)(branch)}\`, which exists neither on ${(0,printable .d)(remote.url)} nor in the checkout. ${cure}`);
}
function diverged(branch, remote, unpushed) {
	const what = `HEAD has ${unpushed} commit(s) that \`${(0,printable .d)(branch)}\` on ${remote.name} does not have; that branch has moved on meanwhile, and they cannot be rebased onto it automatically`;
	return new user_error .y('branch-diverged', `${what}. Run \`git pull --rebase\` before this step, or run the job again on the new tip.`);
}

;// CONCATENATED MODULE: ./build/version-bump/publish/checkout.js

async function writeFiles(directory, files) {
	const all = files.map((file) => ({ ...file, place: inTree(directory, file.path) }));
	for (const { place } of all)
		await (0,files_place .Gt)(place);
	for (const { place, bytes, mode } of all)
		await (0,draft ._h)(place, bytes, mode === '100755' ? 0o755 : undefined);
}
function inTree(directory, path) {
	const reason = 'unknown-file';
	return {
		root: directory,
		path,
		reasons: { outside: reason, link: reason, git: reason, folder: reason, special: reason },
	};
}
async function followRelease(git, remote, release) {
	const reported = (status, detail) => ({
		step: 'checkout',
		status,
		detail,
	});
	try {
		if (remote && !release.isLocal)
			await fetchRelease(git, remote, release);
		const head = await (0,git_refs .zy)(git);
		const isAhead = head !== undefined && (await mayFollow(git, head, release));
		const moves = [...release.objects].map(([name, object]) => `update refs/tags/${name}\0${object}\0\0`);
		if (isAhead && release.isLocal)
			moves.push(`update HEAD\0${release.commit}\0${head.commit}\0`);
		if (isAhead && !release.isLocal)
			await moveTree(git, head.commit, release.commit);
		await git.run(['update-ref', '-m', 'slipway: release', '--stdin', '-z'], { input: moves.join('') });
		if (!isAhead)
			return reported('skipped', 'another branch is checked out, and was left as it is');
		if (release.isLocal)
			await moveTree(git, head.commit, release.commit);
		else
			await moveHead(git, head.commit, release.commit);
		return head.commit === release.commit
			? reported('already', 'the checkout is at the release')
			: reported('done', `the checkout is at ${release.commit.slice(0, 7)}`);
	}
	catch (error) {
		const isOurs = error instanceof process .XS || (error instanceof user_error .y && error.reason !== 'cancelled');
		if (!isOurs || release.isLocal)
			throw error;
		const said = error instanceof process .XS ? error.stderr : error.message;
		return reported('skipped', `the release was made, but the checkout could not be updated: ${(0,printable .d)(said, 200)}`);
	}
}
async function fetchRelease(git, remote, { commit, branch, objects }) {
	if (branch)
		await fetchCommit(git, remote, `refs/heads/${branch}`, commit);
	for (const [name, object] of objects)
		await fetchCommit(git, remote, `refs/tags/${name}`, object);
}
async function mayFollow(git, head, { commit, branch, leaves }) {
	if (head.branch !== undefined && branch !== undefined && head.branch !== branch)
		return false;
	return head.commit === leaves || (await (0,git_refs .QX)(git, head.commit, commit));
}
async function moveTree(git, from, to) {
	const start = from === to ? await git.text(['rev-parse', '--verify', '--quiet', `${to}^`], { allow: [1] }) : from;
	if (start === '')
		return;
	await git.run(['update-index', '-q', '--refresh'], { allow: [1] });
	await stageSame(git, start, to);
	await git.run(['read-tree', '-m', '-u', start, to]);
}
async function moveHead(git, from, to) {
	if (from !== to)
		await git.run(['update-ref', '-m', 'slipway: release', 'HEAD', to, from]);
}
async function stageSame(git, from, to) {
	const paths = (await git.text(['diff-tree', '-r', '-z', '--no-renames', '--name-only', from, to])).split('\0');
	const wanted = new Map((await (0,tree .n)(git, to)).map((file) => [file.path, file]));
	const entries = [];
	for (const path of paths) {
		const file = wanted.get(path);
		if (file === undefined || !file.mode.startsWith('100'))
			continue;
		const bytes = await (0,read .TA)(inTree(git.directory, path)).catch(() => undefined);
		if (bytes === undefined)
			continue;
		const blob = await git.text(['hash-object', '--stdin', '--path', path], { input: bytes });
		if (blob === file.blob)
			entries.push(`${file.mode} ${blob}\t${path}\0`);
	}
	if (entries.length === 0)
		return;
	await git.run(['update-index', '-z', '--index-info'], { input: entries.join('') });
	await git.run(['update-index', '-q', '--refresh'], { allow: [1] });
}

;// CONCATENATED MODULE: ./build/version-bump/publish/refusal.js

const isRule = /GH006|GH013|protected|rule violation|repository rule|hook declined|Changes must be made through/i;
const isTagRule = /GH0\d\d[^;]* refs\/tags\//i;
const isBranchRefused = /\brefs\/heads\/\S+ \[remote rejected\]/;
function refusal(step, { kind, said }) {
	const where = step.branch ? `\`${(0,printable .d)(step.branch.name)}\`` : 'the tags';
	const text = `The push to ${where} was refused, and nothing of it arrived (no commit, no tag): ${(0,printable .d)(said, 500)}.`;
	if (kind === 'unreachable')
		return new user_error .y('remote-unreachable', `The push to ${where} failed, and nothing of it was found on the remote: ${(0,printable .d)(said, 500)}. Run the job again when the remote answers.`);
	if (/workflow/i.test(said) && /permission|scope/i.test(said)) {
		return new user_error .y('missing-permission', `${text} A commit that changes a workflow file needs a token with \`workflows: write\` (an App's), not GITHUB_TOKEN.`);
	}
	if (isRule.test(said))
		return new user_error .y('protected-branch', `${text} ${ruleCure(step, said)}`);
	return new user_error .y('missing-permission', `${text} Give the job \`permissions: contents: write\`, or set the \`token\` of actions/checkout to one that is allowed to push.`);
}
function ruleCure(step, said) {
	const app = 'set the `token` of actions/checkout to that of an App that is allowed to bypass the rule';
	if (step.branch === undefined || isTagRule.test(said) || !isBranchRefused.test(said))
		return `A rule of the repository blocks new tags (settings: Rules): ${app}, or change the rule.`;
	return `Use \`mode: pull-request\`, or \`mode: tag-only\`, or ${app}.`;
}

;// CONCATENATED MODULE: ./build/version-bump/apply.js

async function apply(steps, workshop) {
	const outcomes = [];
	let sha = workshop.tip;
	let ahead;
	let pullRequest;
	const end = (moved, error) => {
		const rest = steps
			.slice(outcomes.length)
			.map(({ kind }) => ({ step: kind, status: 'not-reached', detail: '' }));
		return { steps: [...outcomes, ...rest], sha, pullRequest, moved, error };
	};
	for (const step of steps) {
		try {
			workshop.host.signal.throwIfAborted();
			const done = await perform(step, { commit: sha, head: ahead ?? sha }, workshop);
			outcomes.push(done.outcome);
			sha = done.commit ?? sha;
			ahead = done.ahead ?? ahead;
			pullRequest = done.pullRequest ?? pullRequest;
			if (done.moved)
				return end(true);
		}
		catch (error) {
			outcomes.push({
				step: step.kind,
				status: 'failed',
				detail: (0,printable .d)(error instanceof Error ? error.message : String(error), 300),
			});
			return end(false, error);
		}
	}
	return end(false);
}
async function perform(step, at, workshop) {
	const reported = (status, detail) => ({
		step: step.kind,
		status,
		detail,
	});
	switch (step.kind) {
		case 'write':
			await writeFiles(workshop.git.directory, step.files);
			return { outcome: reported('done', `${step.files.length} file(s) written and left uncommitted`) };
		case 'commit': {
			const made = await workshop.transport.commit(step);
			if (made.kind === 'moved')
				return { outcome: reported('skipped', made.said), moved: true };
			return {
				outcome: reported('done', `${made.sha.slice(0, 7)} with ${step.files.length} file(s)`),
				commit: made.sha,
			};
		}
		case 'snapshot':
			return performSnapshot(step, at, workshop);
		case 'push':
			return performPush(step, at, workshop);
		case 'checkout': {
			const release = {
				commit: step.at ?? at.commit,
				branch: step.branch,
				objects: await tagObjects(step, at.commit, workshop),
				leaves: workshop.leaves,
				isLocal: workshop.isLocal,
			};
			return { outcome: await followRelease(workshop.git, workshop.remote, release) };
		}
		case 'close':
			await workshop.closePull(step.number);
			return { outcome: reported('done', `#${step.number} closed: there is nothing more to release`) };
		case 'pull-request': {
			const pullRequest = await workshop.pulls(step);
			return {
				outcome: reported(pullRequest.change === 'current' ? 'already' : 'done', `#${pullRequest.number} ${pullRequest.change}`),
				pullRequest,
			};
		}
	}
}
async function tagObjects({ tags, floating = [], standing = [] }, commit, { transport }) {
	const made = tags.length === 0 ? [] : await transport.tagObjects(tags, commit);
	return new Map([
		...made,
		...floating.map(({ name, at }) => [name, at ?? commit]),
		...standing.map(({ name, object }) => [name, object]),
	]);
}
async function performSnapshot(step, { commit }, { transport }) {
	const made = await transport.commit({ parent: commit, files: step.files, message: step.message });
	if (made.kind === 'moved')
		return { outcome: { step: 'snapshot', status: 'skipped', detail: made.said }, moved: true };
	const detail = `${made.sha.slice(0, 7)} with ${step.files.length} file(s), on top of the release`;
	return { outcome: { step: 'snapshot', status: 'done', detail }, ahead: made.sha };
}
async function performPush(step, at, { transport }) {
	const result = await transport.push(step, at);
	if (result.kind === 'pushed')
		return { outcome: { step: 'push', status: 'done', detail: refsOf(step).join(', ') } };
	if (result.kind === 'moved')
		return { outcome: { step: 'push', status: 'skipped', detail: result.said }, moved: true };
	throw refusal(step, result);
}
function refsOf(step) {
	return [
		...(step.branch ? [step.branch.name] : []),
		...step.tags.map(({ name }) => name),
		...step.floating.map(({ name }) => name),
	];
}

// EXTERNAL MODULE: ./build/commits/assess.js + 1 modules
var assess = __webpack_require__(58767);
// EXTERNAL MODULE: ./build/commits/graph.js
var graph = __webpack_require__(12241);
// EXTERNAL MODULE: ./build/commits/merges.js
var commits_merges = __webpack_require__(47764);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(68011);
// EXTERNAL MODULE: ./build/manifests/notation.js
var manifests_notation = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/text/pep440.js
var pep440 = __webpack_require__(80371);
;// CONCATENATED MODULE: ./build/manifests/spell.js

function writeNotation(notation, version, raw) {
	const prefix = /^v(?=\d)/i.exec(raw.trim())?.[0] ?? '';
	const parts = (0,manifests_notation .$J)(version);
	if (parts === undefined)
		throw new Error(`not a semantic version: ${version.slice(0, 80)}`);
	if (notation === 'core')
		return prefix + parts.core;
	if (notation === 'suffix')
		return parts.pre;
	if (notation === 'assembly')
		return /^\d+(\.\d+){3}$/.test(raw.trim()) ? `${parts.core}.0` : parts.core;
	if (notation === 'pep440')
		return prefix + writePython(parts);
	if (notation === 'ruby')
		return prefix + parts.core + (parts.pre && `.${parts.pre.replaceAll('-', '.')}`);
	if (notation === 'r')
		return writeR(parts);
	if (notation === 'pub' && parts.build === '')
		return prefix + version + (/\+[0-9A-Za-z.-]+$/.exec(raw.trim())?.[0] ?? '');
	return prefix + version;
}
function isSame(notation, raw, version) {
	if (raw === writeNotation(notation, version, raw))
		return true;
	const here = (0,manifests_notation .$J)((0,manifests_notation .R5)(notation, raw) ?? '');
	const there = (0,manifests_notation .$J)(version);
	if (here === undefined || there === undefined || here.core !== there.core)
		return false;
	if (there.build !== '' && there.build !== here.build)
		return false;
	return notation === 'core' || notation === 'assembly' || here.pre === there.pre;
}
function writeR({ core, pre }) {
	if (pre === '')
		return core;
	const allowed = 'exactly three numbers, such as `1.3.0`';
	throw new user_error .y('version-refused', `The prerelease \`${pre}\` cannot be written in a DESCRIPTION of R; allowed: ${allowed}. Release without a channel, or set \`manifests\` to leave the file out.`);
}
function writePython({ core, pre, build }) {
	const tail = (0,pep440 .s)(pre);
	if (tail === undefined)
		throw new user_error .y('version-refused', `The prerelease \`${pre}\` cannot be written in a Python manifest (PEP 440); allowed: one identifier and one number, such as \`beta.1\`. Change the channel's identifier.`);
	return core + tail + (build && `+${build.replaceAll('-', '.').toLowerCase()}`);
}

;// CONCATENATED MODULE: ./build/manifests/range.js

function isPeerKey(key) {
	return /(?:^|[.\]])peerDependencies[.[]/.test(key);
}
function admits(range, version) {
	return satisfies(version, range, { includePrerelease: true });
}
const protocol = /^(?:file|link|portal|patch|git|git\+[a-z]+|github|https?|catalog|npm|jsr|exec):|^[\w.@-]+\/|^[a-z][\w-]*$/i;
function rerange(dialect, range, from, to) {
	if (dialect === 'maven' || dialect === 'python')
		return repin(dialect, range, from, to);
	const [, space = '', asked = ''] = /^(workspace:)?(.*)$/s.exec(range) ?? [];
	const text = asked.trim();
	if (/^[*xX^~]?$/.test(text) || (dialect === 'npm' && protocol.test(text)))
		return { kind: 'open' };
	const match = /^(\^|~|=)?(\s*)(v?)(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text);
	if (match === null)
		return { kind: 'complex' };
	const [, operator = '', gap = '', letter = '', numbers = '', pre] = match;
	const plain = to.replace(/\+.*$/s, '');
	const parts = plain.includes('-') || pre !== undefined ? 3 : numbers.split('.').length;
	const target = parts === 3 ? plain : plain.split('.').slice(0, parts).join('.');
	const next = asked.replace(text, () => operator + gap + letter + target);
	if (space + next === range)
		return { kind: 'text', text: range };
	const meaning = dialect === 'cargo' && operator === '' ? `^${text}` : text;
	if (from.length > 0 && !from.some((old) => satisfies(old, meaning, { includePrerelease: true })))
		return { kind: 'elsewhere' };
	return { kind: 'text', text: space + next };
}
function repin(dialect, asked, from, to) {
	const notation = dialect === 'maven' ? 'semver' : 'pep440';
	const pin = dialect === 'maven' ? asked : /^===?\s*(\S+)$/.exec(asked)?.[1];
	if (pin === undefined || /\$\{/.test(pin))
		return { kind: 'open' };
	if ((0,manifests_notation .R5)(notation, pin) === undefined)
		return { kind: 'complex' };
	if (isSame(notation, pin, to))
		return { kind: 'text', text: asked };
	if (from.length > 0 && !from.some((old) => isSame(notation, pin, old)))
		return { kind: 'elsewhere' };
	return { kind: 'text', text: asked.replace(pin, () => writeNotation(notation, to, pin)) };
}

// EXTERNAL MODULE: ./build/version/bump.js
var version_bump = __webpack_require__(99723);
// EXTERNAL MODULE: ./build/input/glob.js
var glob = __webpack_require__(34049);
;// CONCATENATED MODULE: ./build/version/channels/match.js

function identifierFor(branch, channels) {
	const found = channels.find((channel) => channel.branch === branch) ?? channels.find((channel) => matchesBranch(channel, branch));
	return found?.identifier;
}
function matchesBranch(channel, branch) {
	const globs = { patterns: [channel.branch], source: 'Input `channels`', options: { dot: true } };
	return (0,glob.matchGlobs)(globs, [branch]).has(branch);
}

;// CONCATENATED MODULE: ./build/version/go.js
function moduleMajors(modulePath) {
	const [, digits] = /(?:^gopkg\.in\/.*\.|\/)v(\d{1,9})$/.exec(modulePath) ?? [];
	if (digits === undefined)
		return [0, 1];
	return [Number(digits)];
}
function firstOfModule(modulePath, asked) {
	const majors = moduleMajors(modulePath);
	return majors.includes(majorOf(asked)) ? asked : `${majors[0] ?? 0}.0.0`;
}
function moduleProblem(modulePath, version) {
	const major = majorOf(version);
	if (moduleMajors(modulePath).includes(major))
		return undefined;
	const bare = modulePath.replace(/[./]v\d{1,9}$/, '');
	const wanted = modulePath.startsWith('gopkg.in/') ? `${bare}.v${major}` : major < 2 ? bare : `${bare}/v${major}`;
	const rule = 'https://go.dev/ref/mod#major-version-suffixes';
	return `${version} cannot be a release of the Go module \`${modulePath}\`: its path must be \`${wanted}\` (${rule}). Change the \`module\` line of go.mod and the imports in a commit before this release, or choose a lower level with \`bump\`.`;
}
function majorOf(version) {
	return Number(version.split('.', 1)[0]);
}

// EXTERNAL MODULE: ./build/version/number.js
var version_number = __webpack_require__(92298);
// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(62338);
// EXTERNAL MODULE: ./build/version/spelling.js
var version_spelling = __webpack_require__(95849);
;// CONCATENATED MODULE: ./build/version/numbering.js

function raise(version, step) {
	const raised = inc(version, step);
	if (raised === null)
		throw new TypeError(`not a version: ${version}`);
	return raised;
}
function countedFor(version, identifier) {
	const text = prereleaseOf(version);
	if (text === undefined || !text.startsWith(identifier))
		return undefined;
	const rest = text.slice(identifier.length);
	const isJoined = /^-?\d/.test(rest) && /^[A-Za-z]+$/.test(identifier);
	if (rest !== '' && !rest.startsWith('.') && !isJoined)
		return undefined;
	const [, head = '', digits, tail = ''] = /^(.*\.)(\d{1,15})((?:\.[^.]*[A-Za-z-][^.]*)*)$/.exec(rest) ?? /^(-?)(\d{1,15})()$/.exec(rest) ?? [];
	if (digits === undefined)
		return isJoined ? undefined : { before: `${text}.`, number: 0, width: 1, behind: '' };
	return { before: identifier + head, number: Number(digits), width: digits.length, behind: tail };
}
function prereleaseOf(version) {
	const cut = version.indexOf('-');
	return cut < 0 ? undefined : version.slice(cut + 1);
}
function identifierOf(version) {
	const parts = prereleaseOf(version)?.split('.');
	if (parts === undefined || /^\d+$/.test(parts[0] ?? ''))
		return undefined;
	const [, word] = /^([A-Za-z]+)-?\d{1,15}$/.exec(parts[0] ?? '') ?? [];
	if (word !== undefined)
		return word;
	const at = parts.findIndex((each) => /^\d+$/.test(each));
	return (at < 0 ? parts : parts.slice(0, at)).join('.');
}
function hasIdentifier(version, identifier) {
	return countedFor(version, identifier) !== undefined;
}
function nextPrerelease(core, identifier, taken, first) {
	const all = [...taken].filter((version) => hasIdentifier(version, identifier)).sort(version_spelling .c0);
	const highest = all.findLast((version) => (0,version_number .z2)(version) === core);
	const newest = all.findLast((version) => (0,version_number .Zy)((0,version_number .z2)(version), core) < 0) ?? all.at(-1);
	const form = countedFor(highest ?? newest ?? '', identifier) ?? {
		before: `${identifier}.`,
		number: 0,
		width: 1,
		behind: '',
	};
	const isTaken = new Set(all);
	const spell = (number) => `${core}-${form.before}${String(number).padStart(form.width, '0')}${form.behind}`;
	let number = highest === undefined ? first : form.number + 1;
	while (isTaken.has(spell(number)))
		number += 1;
	return spell(number);
}
function nextUntaken(wanted, step, taken, elsewhere) {
	const version = stepOver(wanted, step, taken);
	return elsewhere.some((other) => (0,version_number .Zy)(other, version) <= 0) ? undefined : version;
}
function nextUntakenCore(wanted, step, taken) {
	return stepOver((0,version_number .z2)(wanted), step === 'prerelease' ? 'patch' : step, taken);
}
function stepOver(wanted, step, taken) {
	let version = wanted;
	while (taken.has(version))
		version = raise(version, step);
	return version;
}
function isSnapshot(version) {
	return /-SNAPSHOT$/i.test(version);
}
function snapshotAfter(version) {
	return `${(0,version_number .V1)(version) ? (0,version_number .z2)(version) : raise(version, 'patch')}-SNAPSHOT`;
}
function compareStanding(a, b) {
	const isSame = (0,version_number .Zy)((0,version_number .z2)(a), (0,version_number .z2)(b)) === 0;
	if (isSame && isSnapshot(a) !== isSnapshot(b))
		return isSnapshot(a) ? -1 : 1;
	return (0,version_spelling .c0)(a, b);
}

;// CONCATENATED MODULE: ./build/version/next.js

function decideVersion(question) {
	const { bump, channel, preid } = question;
	if (typeof bump === 'object')
		return giveExactly(question, bump.exact, `\`bump: ${bump.exact}\``);
	const standing = weigh(question);
	const identifier = bump === 'release' ? undefined : (channel ?? ((0,version_bump .x5)(bump) ? preid : undefined));
	return identifier === undefined ? decideFull(question, standing) : decidePrerelease(question, standing, identifier);
}
function softened(level, belowOne) {
	if (level === 'major' && belowOne !== 'major')
		return 'minor';
	return level === 'minor' && belowOne === 'patch' ? 'patch' : level;
}
function weigh(question) {
	const { base, prereleases, bump, belowOne, releaseAs } = question;
	const own = base !== undefined && (0,version_number .V1)(base) ? [{ version: base, level: question.level }] : [];
	const ancestors = prereleases
		.filter(({ version }) => base === undefined || compareStanding(version, base) > 0)
		.concat(own)
		.sort((a, b) => compareStanding(b.version, a.version));
	const taken = new Set([
		...question.taken,
		...prereleases.map(({ version }) => version),
		...(base === undefined ? [] : [base]),
	]);
	const forced = (0,version_bump .QK)(bump);
	const [top] = ancestors;
	const from = base ?? top?.version;
	const asked = base === undefined && top !== undefined ? top.level : question.level;
	const level = forced ?? (from?.startsWith('0.') ? softened(asked, belowOne) : asked);
	const raised = level === 'none'
		? undefined
		: from === undefined
			? question.initialVersion
			: raise(forced !== undefined && (0,version_bump .x5)(bump) ? (0,version_number .z2)(from) : from, level);
	const requested = forced === undefined && releaseAs !== undefined && !taken.has(releaseAs) ? releaseAs : undefined;
	return { taken, ancestors, raised, requested };
}
function decideFull(question, { taken, ancestors, raised, requested }) {
	const { bump, base, channels } = question;
	if (requested !== undefined)
		return giveExactly(question, requested, `\`Release-As: ${requested}\``);
	const [top] = ancestors;
	if (bump === 'release' && !top)
		return refuseGraduation(base);
	if (top?.level === 'none' && bump === 'auto' && !channels.includes(identifierOf(top.version) ?? '')) {
		return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
	}
	const wanted = (0,version_number .BR)([...defined(raised), ...defined(top && (0,version_number .z2)(top.version))]);
	if (wanted === undefined)
		return { kind: 'unchanged', reason: 'no-changes' };
	const step = (0,version_bump .HQ)(base, wanted);
	const version = nextUntaken(wanted, step, taken, question.elsewhere);
	if (version === undefined)
		return refuseOvertaking(wanted, (0,version_number .BR)(question.elsewhere) ?? wanted);
	const graduates = top !== undefined && (0,version_number .z2)(top.version) === wanted;
	return release(base, base, version, wanted, graduates ? `${top.version} becomes a full release` : reasonOf(question, step));
}
function decidePrerelease(question, standing, identifier) {
	const { bump, base, initialVersion } = question;
	const { taken, raised, requested } = standing;
	const ancestors = standing.ancestors.filter(({ version, level }) => level !== 'none' || !isSnapshot(version));
	const [top] = ancestors;
	const own = ancestors.find(({ version }) => hasIdentifier(version, identifier));
	const least = bump === 'prerelease' && !top ? (raised ?? (base === undefined ? initialVersion : raise(base, 'patch'))) : raised;
	const wanted = requested ?? (0,version_number .BR)([...defined(least), ...defined(top?.version)].map(version_number .z2));
	if (wanted === undefined)
		return { kind: 'unchanged', reason: 'no-changes' };
	if (requested !== undefined && base !== undefined && compareStanding(requested, base) <= 0) {
		return refuseBelow(requested, base, `\`Release-As: ${requested}\``);
	}
	const redirected = requested !== undefined && own !== undefined && (0,version_number .z2)(own.version) !== (0,version_number .z2)(requested);
	if (bump === 'auto' && own?.level === 'none' && !redirected)
		return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
	const why = requested === undefined ? reasonOf(question, (0,version_bump .HQ)(base, (0,version_number .z2)(wanted))) : `\`Release-As: ${requested}\``;
	const give = (wish) => {
		const core = nextUntakenCore(wish, (0,version_bump .HQ)(base, (0,version_number .z2)(wish)), taken);
		const version = nextPrerelease(core, identifier, taken, question.firstPrerelease);
		const free = `${(0,version_number .z2)(wish)}${version.slice(core.length)}`;
		const given = release(base, top?.version ?? base, version, free, `${why}, as a pre-release (${identifier})`);
		return requested === undefined ? given : { ...given, asked: why };
	};
	const next = give(wanted);
	if (top === undefined || compareStanding(next.version, top.version) > 0)
		return next;
	if (requested !== undefined)
		return refuseBelow(next.version, top.version, `\`Release-As: ${requested}\``);
	if (bump === 'auto' && top.level === 'none')
		return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
	return give(raise((0,version_number .z2)(top.version), (0,version_bump .QK)(bump) ?? (top.level === 'none' ? 'patch' : top.level)));
}
function giveExactly(question, version, asked) {
	const { base, taken, prereleases } = question;
	if (base !== undefined && compareStanding(version, base) <= 0)
		return refuseBelow(version, base, asked);
	const above = prereleases.find((each) => each.version !== version && compareStanding(each.version, version) > 0);
	if (above !== undefined)
		return refuseBelow(version, above.version, asked);
	if (taken.includes(version) || prereleases.some((each) => each.version === version)) {
		const message = `${asked}: the version ${version} is already used by a tag, and each version is used only once. Choose another one.`;
		return { kind: 'refused', reason: 'version-taken', message };
	}
	return { ...release(base, base, version, version, `asked for by ${asked}`), asked };
}
function release(base, previous, version, wanted, why) {
	const reason = version === wanted
		? why
		: `${why}; ${(0,version_number .z2)(wanted)} is used by a tag outside this branch, so this is the next free number`;
	return {
		kind: 'release',
		version,
		previous,
		bump: (0,version_bump .HQ)(base, version),
		prerelease: (0,version_number .V1)(version),
		why: reason,
	};
}
function reasonOf({ base, bump }, step) {
	if (base === undefined)
		return 'the first release';
	return bump === 'auto' ? `${step} changes since ${base}` : `\`bump: ${String(bump)}\` on top of ${base}`;
}
function refuseBelow(version, base, asked) {
	const message = `${asked}: the version ${version} is not higher than ${base}, on which this branch is based. Choose a higher one.`;
	return { kind: 'refused', reason: 'version-not-above-base', message };
}
function refuseGraduation(base) {
	const since = base === undefined ? '' : ` above ${base}`;
	const message = `\`bump: release\` turns a pre-release into a full release, but the history has none${since}. Use \`bump: auto\` or a level.`;
	return { kind: 'refused', reason: 'no-prerelease', message };
}
function refuseOvertaking(wanted, other) {
	const message = `${wanted} would be next, but ${other} is released from another branch, and this branch does not contain it: users of the newest version ` +
		'would lose the changes of that release. Merge it into this branch, or set the number yourself with `bump: x.y.z`.';
	return { kind: 'refused', reason: 'version-taken', message };
}
function defined(value) {
	return value === undefined ? [] : [value];
}

// EXTERNAL MODULE: ./build/version/packages.js
var version_packages = __webpack_require__(81410);
;// CONCATENATED MODULE: ./build/version/request.js

function requestOf({ releaseAs }) {
	return releaseAs === undefined ? undefined : (0,version_number .cB)(releaseAs);
}
function requestedVersion(assessed) {
	for (const each of assessed) {
		const version = requestOf(each);
		if (version !== undefined)
			return version;
	}
	return undefined;
}
function requestProblem(assessed) {
	const { commit, releaseAs } = assessed;
	if (releaseAs === undefined || requestOf(assessed) !== undefined)
		return undefined;
	const given = (0,printable .d)(releaseAs, 60);
	return `Commit ${commit.sha.slice(0, 7)} asks for \`Release-As: ${given}\`, which is not a version; write it as \`1.2.3\` in a new commit.`;
}

// EXTERNAL MODULE: ./build/version/rules.js
var version_rules = __webpack_require__(71860);
// EXTERNAL MODULE: ./build/version/wording.js
var version_wording = __webpack_require__(83623);
// EXTERNAL MODULE: ./build/version-bump/release.js
var version_bump_release = __webpack_require__(93871);
;// CONCATENATED MODULE: ./build/version-bump/decide.js

function decide(inputs, facts) {
	let decisions = facts.packages.map((each) => decidePackage(inputs, facts, each, []));
	for (let changed = true; changed;) {
		const next = align(inputs, facts, decide_settle(inputs, facts, decisions));
		changed = next.some((decision, index) => decision !== decisions[index]);
		decisions = next;
	}
	return decisions;
}
function decide_settle(inputs, facts, decisions) {
	const next = decisions.map((decision) => cascade(inputs, facts, decision, decisions));
	return next.some((decision, index) => decision !== decisions[index]) ? decide_settle(inputs, facts, next) : next;
}
function align(inputs, facts, decisions) {
	return inputs.groups.reduce((all, { kind, names }) => {
		const members = all.filter(({ facts: { package: pack } }) => names.includes(pack.name));
		const released = members.filter(({ outcome }) => outcome.kind === 'release');
		const target = groupVersion(released, members);
		if (target === undefined)
			return all;
		const moved = kind === 'fixed' ? members : released;
		return all.map((decision) => {
			const { outcome } = decision;
			const isThere = outcome.kind === 'refused' || (outcome.kind === 'release' && outcome.version === target);
			return isThere || !moved.includes(decision) ? decision : raiseTo(inputs, facts, decision, { target, kind, names });
		});
	}, decisions);
}
function groupVersion(released, members) {
	const given = released.flatMap(({ outcome }) => (outcome.kind === 'release' ? [outcome] : []));
	const top = (0,version_number .BR)(given.map(({ version }) => version));
	const standing = (0,version_number .BR)(members.flatMap(({ facts: { base, manifestBase } }) => [base?.version, manifestBase?.version].filter((each) => each !== undefined)));
	if (top === undefined || standing === undefined || (0,version_number .Zy)(top, standing) > 0)
		return top;
	const step = given.map(({ bump }) => (bump === 'prerelease' ? 'patch' : bump)).reduce(version_rules .Lf, 'patch');
	return raise(standing, step === 'none' ? 'patch' : step);
}
function raiseTo(inputs, facts, decision, group) {
	const raised = decidePackage({ ...inputs, bump: { exact: group.target } }, facts, decision.facts, decision.because);
	if (raised.outcome.kind !== 'release')
		return raised;
	const { asked, ...outcome } = raised.outcome;
	const others = group.names.filter((name) => name !== decision.facts.package.name);
	return { ...raised, outcome: { ...outcome, why: `${group.kind} with ${others.join(', ')}` } };
}
function cascade(inputs, facts, decision, all) {
	const { outcome: answer, because: known } = decision;
	if (answer.kind === 'refused' || known.length > 0)
		return decision;
	if (answer.kind === 'unchanged' && answer.reason === 'already-released')
		return decision;
	const released = all.flatMap((other) => other !== decision && other.outcome.kind === 'release' ? [{ other, version: other.outcome.version }] : []);
	const dependencies = decision.facts.manifests.facts.flatMap((fact) => fact.dependencies);
	const because = released.flatMap(({ other: { facts: released }, version }) => {
		const asked = dependencies.filter(({ name }) => released.manifests.described.names.includes(name));
		const levels = asked.map((dependency) => levelFor(dependency, version));
		const level = levels.reduce(version_rules .Lf, 'none');
		return level === 'none' ? [] : [{ name: released.package.name, version, level }];
	});
	if (because.every(({ level }) => level === 'patch' && answer.kind === 'release'))
		return decision;
	return decidePackage(inputs, facts, decision.facts, because);
}
function levelFor({ key, range }, version) {
	if (!isPeerKey(key) || range.includes(':'))
		return 'patch';
	return admits(range, version) ? 'none' : 'major';
}
function decidePackage(inputs, facts, each, because) {
	const { package: pack, releases, base, elsewhere, manifestBase, range } = each;
	const from = manifestBase?.version ?? base?.version;
	const assess = (commits) => assessed(inputs, facts, commits, pack);
	const own = assess(range);
	const least = because.reduce((top, { level }) => (0,version_rules .Lf)(top, level), 'none');
	const before = [...prereleasesAmong(range, releases), ...each.earlier].sort((a, b) => compareStanding(b.version, a.version));
	const highest = before.filter((each, index) => index === before.findIndex((other) => isSameLine(each, other)));
	const prereleases = highest.map(({ version, commit }) => {
		return { version, level: (0,version_rules .Lf)(least, levelOf(inputs, assess((0,graph .wk)(range, [commit])))) };
	});
	const current = before[0] ?? base;
	const found = {
		facts: each,
		assessed: own,
		because,
		current,
	};
	const channel = identifierFor(facts.channelBranch, inputs.channels);
	const done = releasedAlready(inputs.bump, facts, each, channel);
	if (done)
		return { ...found, outcome: { kind: 'unchanged', reason: 'already-released', by: done } };
	const module = moduleOf(each);
	const answer = decideVersion({
		base: from,
		level: (0,version_rules .Lf)(least, levelOf(inputs, own)),
		prereleases,
		taken: releases.map(({ version }) => version),
		elsewhere: elsewhere.map(({ version }) => version).filter((version) => !from || (0,version_number .Zy)(version, from) > 0),
		channel,
		channels: inputs.channels.flatMap(({ identifier }) => identifier ?? []),
		...bumpOptions(inputs, () => (before[0] ? assess((0,graph .wk)(range, [before[0].commit])) : own)),
		belowOne: inputs.belowOne,
		firstPrerelease: inputs.wording === undefined ? 1 : 0,
		initialVersion: module === undefined ? inputs.initialVersion : firstOfModule(module, inputs.initialVersion),
		releaseAs: requestedVersion(own),
	});
	return { ...found, outcome: sinceRelease(module === undefined ? answer : withinModule(answer, module), each) };
}
function sinceRelease(answer, { base, manifestBase }) {
	const isOff = answer.kind !== 'release' || answer.previous !== manifestBase?.version;
	if (isOff || base === undefined || manifestBase === undefined || !isSnapshot(manifestBase.version))
		return answer;
	return { ...answer, previous: base.version, bump: (0,version_bump .HQ)(base.version, answer.version) };
}
function moduleOf({ package: { path }, manifests }) {
	return manifests.facts.find((fact) => fact.kind === 'go-mod' && fact.path === (path === '' ? 'go.mod' : `${path}/go.mod`))?.name;
}
function withinModule(answer, module) {
	const message = answer.kind === 'release' ? moduleProblem(module, answer.version) : undefined;
	return message === undefined ? answer : { kind: 'refused', reason: 'module-major', message };
}
function prereleasesAmong(range, releases) {
	const prereleases = releases.filter(({ version }) => (0,version_number .V1)(version));
	const shas = new Set(prereleases.length > 0 ? range.map(({ sha }) => sha) : []);
	return prereleases.filter(({ commit }) => shas.has(commit));
}
function isSameLine(a, b) {
	return identifierOf(a.version) === identifierOf(b.version);
}
function assessed({ squashBodies, packages }, { repository, tip }, range, pack) {
	const all = (0,assess .b)(range, { squashBodies, repository });
	if (packages.length === 0)
		return all;
	const isInside = ({ files }) => files?.some((file) => (0,version_packages .wg)(file, packages)?.path === pack.path) === true;
	const merges = all.filter(({ commit, fate }) => commit.parents.length > 1 && fate.kind === 'counted');
	const mergeOf = merges.length > 0 ? (0,commits_merges .fU)(range, tip.commit, commits_merges .id) : undefined;
	const titled = new Set(range.flatMap((commit) => (isInside(commit) ? (mergeOf?.get(commit.sha)?.sha ?? []) : [])));
	return all.filter(({ commit }) => isInside(commit) || titled.has(commit.sha));
}
function levelOf({ wording, rules, defaultBump }, commits) {
	if (wording === undefined)
		return (0,version_rules .DT)(commits, rules, defaultBump);
	const { bump } = (0,version_wording .oV)(commits, wording);
	return bump === 'prerelease' ? 'patch' : bump;
}
function bumpOptions({ bump, wording, preid }, commits) {
	if (wording === undefined || bump !== 'auto')
		return { bump, preid };
	const found = (0,version_wording .oV)(commits(), wording);
	return found.bump === 'prerelease' ? { bump: 'prerelease', preid: found.identifier ?? preid } : { bump, preid };
}
function releasedAlready(bump, { tip, contained }, each, channel) {
	const { releases } = each;
	const later = contained.find((tag) => releases.includes(tag) && tag.commit !== tip.commit);
	if (later)
		return later;
	const begunOn = snapshotBase(tip.commit, each);
	if (typeof bump === 'object' || bump === 'auto' || (bump === 'release' && begunOn === undefined))
		return undefined;
	const isMet = (version) => !(0,version_number .V1)(version) || (bump !== 'release' && (channel === undefined || identifierOf(version) === channel));
	return releases.find(({ commit, version }) => (commit === tip.commit || commit === begunOn) && isMet(version));
}
function snapshotBase(tip, { manifestBase, range: [newest] }) {
	if (manifestBase?.since === tip)
		return manifestBase.begunOn;
	return newest?.sha === tip && (0,version_bump_release .YB)(newest.message) ? newest.parents[0] : undefined;
}

// EXTERNAL MODULE: ./build/git/manifests.js + 1 modules
var git_manifests = __webpack_require__(9170);
// EXTERNAL MODULE: ./build/input/pattern.js
var input_pattern = __webpack_require__(54289);
// EXTERNAL MODULE: ./build/manifests/syntax/json.js
var json = __webpack_require__(89859);
// EXTERNAL MODULE: ./build/manifests/syntax/leaf.js
var leaf = __webpack_require__(40905);
// EXTERNAL MODULE: ./build/manifests/syntax/source.js
var syntax_source = __webpack_require__(98708);
;// CONCATENATED MODULE: ./build/manifests/syntax/splice.js
function splice(text, splices) {
	let done = '';
	let at = 0;
	for (const each of [...splices].sort((a, b) => a.start - b.start)) {
		if (each.start < at) {
			if (done.endsWith(each.text) && each.end === at)
				continue;
			throw new Error(`two edits overlap at offset ${each.start}`);
		}
		done += text.slice(at, each.start) + each.text;
		at = each.end;
	}
	return done + text.slice(at);
}

// EXTERNAL MODULE: ./build/manifests/syntax/toml.js
var toml = __webpack_require__(8033);
// EXTERNAL MODULE: ./build/manifests/syntax/xml.js
var xml = __webpack_require__(77844);
// EXTERNAL MODULE: ./build/manifests/syntax/yaml.js
var yaml = __webpack_require__(14330);
;// CONCATENATED MODULE: ./build/manifests/files.js

const largestForRegex = 1_048_576;
async function matchFiles(paths, { path }) {
	if (paths.includes(path))
		return [path];
	const { matchGlobs } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 34049));
	const options = { dot: true, strictSlashes: true };
	const found = matchGlobs({ patterns: [path], source: 'Input `files`', options }, paths);
	if (found.size === 0)
		throw refused(`\`${(0,printable .d)(path, 120)}\` matches no tracked file; allowed: a path or a glob from the repository's root`);
	return [...found];
}
async function readByRule(path, text, rule) {
	return (await placesOf({ path, text }, rule)).map(({ start, end }) => text.slice(start, end));
}
async function writeByRule(path, text, rule, version) {
	const places = await placesOf({ path, text }, rule);
	const edits = places.map(({ start, end }) => {
		const before = text.slice(start, end);
		const same = (0,manifests_notation .R5)(rule.notation, before) !== undefined && isSame(rule.notation, before, version);
		return { start, end, before, text: same ? before : writeNotation(rule.notation, version, before) };
	});
	const sites = edits.map(({ start, before, text: after }) => {
		return { path, kind: 'files', key: spell(rule), line: (0,syntax_source .mh)(text, start), before, after };
	});
	const next = splice(text, edits);
	if (next !== text)
		await verify({ path, text: next }, rule, version, edits);
	return { text: next, sites, left: [] };
}
async function verify(source, rule, version, edits) {
	const cure = `${describe(source.path, rule)} would not find \`${version}\` again; widen its group, for example to (\\d[\\w.+-]*)`;
	const found = await readByRule(source.path, source.text, rule).catch((cause) => {
		throw refused(cure, cause);
	});
	if (found.length !== edits.length || found.some((each, at) => each !== edits[at]?.text))
		throw refused(cure);
}
async function placesOf(source, rule) {
	(0,syntax_source .Xs)(source);
	if (rule.place.by === 'regex')
		return search(source, rule, rule.place.pattern, rule.place.all);
	const { at, all } = rule.place;
	const found = (await leavesOf(source, rule.place.by)).filter(({ path }) => (0,leaf .i7)(path, at));
	if (found.length === 0)
		throw refused(`${describe(source.path, rule)} finds nothing`);
	if (found.length > 1 && !all)
		throw refused(`${describe(source.path, rule)} finds ${found.length} places; make it exact, or set \`all: true\``);
	const odd = found.find(({ editable }) => !editable);
	if (odd !== undefined)
		throw refused(`${describe(source.path, rule)} finds \`${(0,printable .d)(odd.value, 40)}\`, which is not a string on one line; write it in quotes`);
	const places = new Map(found.map((leaf) => [leaf.start, leaf]));
	return [...places.values()].toSorted((one, other) => one.start - other.start);
}
async function leavesOf(source, by) {
	if (by === 'json')
		return (0,json .q)(source, true);
	if (by === 'toml')
		return (0,toml .M)(source);
	if (by === 'xml')
		return (0,xml .N)(source, true);
	return (await (0,yaml .h)(source)).flat();
}
function search({ path, text }, rule, pattern, all) {
	if (text.length > largestForRegex)
		throw refused(`${describe(path, rule)}: the file is over 1 MiB, too large for \`regex\``);
	const spans = [];
	for (const match of matchesOf(path, text, rule, pattern)) {
		const group = match.indices?.[1];
		if (group === undefined || group[0] === group[1])
			throw refused(`${describe(path, rule)} matches with an empty group`);
		spans.push({ start: group[0], end: group[1] });
		if (spans.length > 1 && !all)
			throw refused(`${describe(path, rule)} matches more than once; make it exact, or set \`all: true\``);
	}
	if (spans.length === 0)
		throw refused(`${describe(path, rule)} matches nothing`);
	return spans;
}
function matchesOf(path, text, rule, source) {
	const pattern = (0,input_pattern .Z)(source, 'dgm');
	if (typeof pattern === 'string')
		throw refused(`${describe(path, rule)} ${pattern}`);
	try {
		return pattern.findAll(text);
	}
	catch (error) {
		if (error instanceof input_pattern .S)
			throw refused(`${describe(path, rule)}: ${error.message}`, error);
		throw error;
	}
}
function describe(path, rule) {
	return `${(0,printable .d)(path, 120)}: ${spell(rule)}`;
}
function spell({ place }) {
	return `\`${place.by}: ${(0,printable .d)(place.by === 'regex' ? place.pattern : (0,leaf .Bg)(place.at), 120)}\``;
}
function refused(what, cause) {
	return new user_error .y('invalid-input', `Input \`files\`: ${what}. Change it under \`with:\` of this step.`, { cause });
}

// EXTERNAL MODULE: ./build/manifests/names.js
var names = __webpack_require__(11101);
// EXTERNAL MODULE: ./build/manifests/locate.js + 10 modules
var locate = __webpack_require__(357);
;// CONCATENATED MODULE: ./build/manifests/owner.js

function ownerOf({ owner }, path, releases) {
	const folder = (0,syntax_source .yS)(path);
	if (owner.by === 'path') {
		const release = deepest(releases.filter(({ root }) => (0,syntax_source .UO)(folder, root)));
		return release && { release, below: release.root !== folder };
	}
	if (owner.by === 'folder') {
		const root = (0,syntax_source .uJ)(folder, owner.folder);
		return whole(releases.find((release) => release.root === root));
	}
	if (owner.by === 'name')
		return whole(releases.find(({ names }) => names.includes(owner.name)));
	return whole(heirs(path, releases, owner.here));
}
function whole(release) {
	return release && { release, below: false };
}
function deepest(releases) {
	return releases.reduce((best, release) => (best === undefined || release.root.length > best.root.length ? release : best), undefined);
}
function heirs(path, releases, here) {
	const folder = (0,syntax_source .yS)(path);
	const sharing = releases.filter(({ root, inherits }) => (here && root === folder) || (inherits === true && (0,syntax_source .UO)(root, folder)));
	const [first, ...rest] = sharing;
	const other = rest.find(({ to }) => to !== first?.to);
	if (first !== undefined && other !== undefined)
		throw new user_error .y('invalid-manifest', `${path}: \`${first.root}\` (${first.to}) and \`${other.root}\` (${other.to}) inherit one version from it. Make them one package under \`packages\`, or give one its own version.`);
	return first;
}

;// CONCATENATED MODULE: ./build/manifests/write.js

async function writeVersions(path, text, releases, kind = (0,names .Q)(path)) {
	const source = { path, text };
	if (kind === undefined || !mayConcern(kind, text, releases))
		return { text, sites: [], left: [] };
	const located = await (0,locate .x)(kind, source);
	const page = new Page(source, kind);
	for (const place of places(located).toSorted((a, b) => a.start - b.start)) {
		if ('notation' in place)
			decideSlot(page, place, located, releases);
		else
			decideRange(page, place, releases);
	}
	if (page.splices.length === 0)
		return { text, sites: page.sites, left: page.left };
	const next = splice(text, page.splices);
	await write_verify(kind, source, located, { path, text: next }, page.splices);
	return { text: next, sites: page.sites, left: page.left };
}
class Page {
	splices = [];
	sites = [];
	left = [];
	source;
	#kind;
	constructor(source, kind) {
		this.source = source;
		this.#kind = kind;
	}
	put({ key, start, end }, after) {
		const { path, text } = this.source;
		const before = text.slice(start, end);
		this.sites.push({ path, kind: this.#kind, key, line: (0,syntax_source .mh)(text, start), before, after });
		if (before !== after)
			this.splices.push({ start, end, text: after });
	}
	leave({ key, start, end }, why) {
		const { path, text } = this.source;
		this.left.push({ path, key, line: (0,syntax_source .mh)(text, start), text: text.slice(start, end), why });
	}
}
function decideSlot(page, slot, located, releases) {
	const owned = ownerOf(slot, page.source.path, releases);
	if (owned === undefined)
		return;
	const { release, below } = owned;
	const raw = page.source.text.slice(slot.start, slot.end);
	if (slot.notation === 'count') {
		if (release.counts === true && moves(page, located, release))
			page.put(slot, String(BigInt(raw) + 1n));
		return;
	}
	const isNamed = release.primary === page.source.path || release.named?.includes(page.source.path);
	const follows = slot.follows === true || (below && !isNamed);
	if ((0,manifests_notation .wK)(raw))
		page.leave(slot, 'placeholder');
	else if (slot.notation === 'suffix')
		page.put(slot, writeNotation('suffix', release.to, raw));
	else if (isSame(slot.notation, raw, release.to))
		page.put(slot, raw);
	else if ((0,manifests_notation .R5)(slot.notation, raw) === undefined) {
		if (!follows)
			page.leave(slot, 'foreign');
	}
	else if (follows && !isOld(page.source, slot, located, release))
		page.leave(slot, 'differs');
	else
		page.put(slot, counted(slot, release, writeNotation(slot.notation, release.to, raw)));
}
function counted({ notation }, { counts }, next) {
	if (notation !== 'pub' || counts !== true)
		return next;
	return next.replace(/\+(\d{1,15})$/, (_, digits) => `+${BigInt(digits) + 1n}`);
}
function moves({ source: { text } }, { slots }, { to }) {
	return slots.some(({ notation, start, end }) => notation !== 'count' && !isSame(notation, text.slice(start, end), to));
}
function isOld({ text }, slot, { slots }, release) {
	const raw = text.slice(slot.start, slot.end);
	if (oldVersions(release).some((old) => isSame(slot.notation, raw, old)))
		return true;
	const first = slots.find(({ notation }) => notation !== 'count');
	if (first === undefined || first === slot || slot.follows !== true)
		return false;
	const version = (0,manifests_notation .R5)(first.notation, text.slice(first.start, first.end));
	return version !== undefined && first.owner.by === 'path' && isSame(slot.notation, raw, version);
}
function decideRange(page, range, releases) {
	const release = releases.find(({ names }) => names.includes(range.name));
	if (release === undefined || isOwn(range, page.source.path, release))
		return;
	const text = page.source.text.slice(range.start, range.end);
	if (isPeerKey(range.key) && admits(text, release.to))
		return;
	const next = rerange(range.dialect, text, oldVersions(release), release.to);
	if (next.kind === 'text')
		page.put(range, next.text);
	else if (next.kind !== 'open')
		page.leave(range, next.kind);
}
function isOwn({ holder }, path, { root }) {
	return holder !== undefined && (0,syntax_source .uJ)((0,syntax_source .yS)(path), holder) === root;
}
function oldVersions({ from, version }) {
	return [from, version].filter((each) => each !== undefined);
}
function mayConcern(kind, text, releases) {
	if (kind !== 'pnpm-lock' && kind !== 'cargo-lock')
		return true;
	return releases.some(({ names }) => names.some((name) => text.includes(name)));
}
async function write_verify(kind, before, old, after, splices) {
	const located = await (0,locate .x)(kind, after);
	const written = new Map(splices.map((each) => [each.start, each.text]));
	const expected = places(old).map(({ key, start, end }) => `${key}\0${written.get(start) ?? before.text.slice(start, end)}`);
	const found = places(located).map(({ key, start, end }) => `${key}\0${after.text.slice(start, end)}`);
	if (expected.length !== found.length || expected.some((each, at) => each !== found[at]))
		throw new Error(`${after.path} would have other values after the edit than intended; nothing was changed`);
}
function places({ slots, ranges = [] }) {
	return [...slots, ...ranges];
}

;// CONCATENATED MODULE: ./build/version-bump/draft.js

async function draftFiles(git, inputs, facts, decisions) {
	const releases = decisions.flatMap((decision) => releaseOf(inputs, decision));
	if (releases.length === 0 || inputs.mode === 'tag-only')
		return { files: [], sites: [], left: [], snapshot: none, isProposed: false };
	if (facts.extra.problem)
		throw facts.extra.problem;
	const paths = [...new Set(decisions.flatMap((decision) => decision.facts.manifests.paths))];
	const kinds = new Map(decisions.flatMap((decision) => [...decision.facts.manifests.kinds]));
	const before = new Map();
	const texts = new Map();
	const sites = [];
	const left = [];
	const read = async (path) => {
		const [text = ''] = texts.has(path) ? [texts.get(path)] : await facts.tree.texts([path]);
		if (!before.has(path))
			before.set(path, text);
		return text;
	};
	for (const path of paths) {
		const edited = await writeVersions(path, await read(path), releases, kinds.get(path));
		texts.set(path, edited.text);
		sites.push(...edited.sites);
		left.push(...edited.left);
	}
	for (const { outcome, facts: found } of decisions)
		if (outcome.kind === 'release')
			left.push(...computed(found), ...linked(inputs, facts, found));
	for (const rule of inputs.files) {
		for (const path of await matchFiles((0,git_manifests .Kj)(facts.tree), rule)) {
			const version = versionFor(path, inputs, decisions);
			if (version === undefined)
				continue;
			const edited = await writeByRule(path, await read(path), rule, version);
			texts.set(path, edited.text);
			sites.push(...edited.sites);
		}
	}
	const files = [...texts]
		.filter(([path, text]) => text !== before.get(path))
		.map(([path, text]) => (0,git_manifests .tD)(facts.tree, path, text));
	const all = [...files, ...facts.extra.files.filter(({ path }) => !texts.has(path))];
	const snapshot = inputs.snapshot ? await draftSnapshot(facts, texts, releases) : none;
	return { files: all, sites, left, snapshot, isProposed: await isProposed(git, facts, all) };
}
const none = { files: [], versions: [] };
const snapshotKinds = new Set(['maven', 'gradle', 'gradle-properties']);
async function draftSnapshot({ tree }, texts, releases) {
	const following = releases.map((each) => {
		return { ...each, from: each.to, version: each.to, to: snapshotAfter(each.to), counts: false };
	});
	const files = [];
	const versions = new Set();
	for (const [path, text] of texts) {
		if (!snapshotKinds.has((0,names .Q)(path)))
			continue;
		const edited = await writeVersions(path, text, following);
		if (edited.text === text)
			continue;
		files.push((0,git_manifests .tD)(tree, path, edited.text));
		for (const { before, after } of edited.sites)
			if (before !== after)
				versions.add(after);
	}
	return { files, versions: [...versions] };
}
function computed({ manifests: { facts, kinds } }) {
	if (kinds.size > 0)
		return [];
	const dynamic = facts.filter(({ kind, absence }) => absence === 'dynamic' && kind !== 'python');
	return dynamic.map(({ path }) => ({ path, key: 'version', line: 1, text: '', why: 'dynamic' }));
}
function linked({ manifests }, { tree, packages }, { package: { path: root } }) {
	if (manifests !== 'auto')
		return [];
	const others = packages.map(({ package: { path } }) => path);
	return (0,git_manifests .gO)(tree, root, others).map((path) => ({ path, key: 'version', line: 1, text: '', why: 'link' }));
}
async function isProposed(git, { pulls, tip }, files) {
	if (!pulls?.branch || pulls.branch.parent !== tip.commit || pulls.branch.foreign > 0)
		return false;
	const names = await git.text(['diff', '--name-only', '-z', '--no-renames', tip.commit, pulls.branch.sha]);
	if (names.split('\0').filter((name) => name !== '').length !== files.length)
		return false;
	const proposed = await (0,git_manifests .Zc)(git, pulls.branch.sha);
	for (const { path, bytes, mode } of files) {
		const file = proposed.files.get(path);
		if (file?.mode !== mode || file.blob !== (await git.text(['hash-object', '--stdin'], { input: bytes })))
			return false;
	}
	return true;
}
function releaseOf(inputs, { outcome: answer, current, facts: { package: pack, manifests } }) {
	if (answer.kind !== 'release')
		return [];
	const { names, inherits, primary, version } = manifests.described;
	const from = current?.version ?? version;
	return [
		{
			root: pack.path,
			names,
			inherits,
			...(primary ? { primary } : {}),
			...(typeof inputs.manifests === 'object' ? { named: inputs.manifests } : {}),
			...(from ? { from } : {}),
			...(version ? { version } : {}),
			counts: inputs.buildNumber === 'increment',
			to: answer.version,
		},
	];
}
function versionFor(path, { packages }, decisions) {
	const owner = packages.length === 0 ? decisions[0]?.facts.package : (0,version_packages .wg)(path, packages);
	if (owner === undefined) {
		const cure = 'Name a file inside one of the folders under `packages`.';
		throw new user_error .y('unknown-file', `\`files\` names \`${(0,printable .d)(path)}\`, which does not belong to any package. ${cure}`);
	}
	const answer = decisions.find(({ facts }) => facts.package.path === owner.path)?.outcome;
	return answer?.kind === 'release' ? answer.version : undefined;
}

// EXTERNAL MODULE: ./build/commits/commit.js
var commits_commit = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
// EXTERNAL MODULE: ./build/markdown/table.js
var table = __webpack_require__(87968);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(83639);
;// CONCATENATED MODULE: ./build/version/passed-over.js

function newestPassedOver(form, tags, { newest, given }) {
	const isOwn = (tag) => tag.startsWith(form.prefix) && /^\d/.test(tag.slice(form.prefix.length));
	let top;
	for (const tag of tags) {
		if ((0,version_tag .zW)(form, tag)?.version !== undefined)
			continue;
		if ((newest !== undefined || given) && !isOwn(tag))
			continue;
		const weight = passed_over_weigh(isOwn(tag) ? tag.slice(form.prefix.length) : tag, newest === undefined ? 2 : 3);
		if (weight === undefined || (newest !== undefined && (0,version_spelling .fm)(weight, newest) <= 0))
			continue;
		if (top === undefined || (0,version_spelling .fm)(weight, top.weight) > 0)
			top = { tag, weight };
	}
	return top && { name: top.tag, prefix: (0,version_tag .RK)(top.tag, 2)?.prefix };
}
function passed_over_weigh(tag, least) {
	const [, numbers = ''] = /(?:^|[^\d.])(\d{1,15}(?:[._]\d{1,15})+)/.exec(tag) ?? [];
	const parts = numbers === '' ? [] : numbers.split(/[._]/);
	if (parts.length >= least)
		return (0,version_spelling .VX)(parts.slice(0, 6).join('.'));
	const stamp = least > 2 ? undefined : /(?:^|\D)((?:19|20)(?:\d{6,12}|\d\d-[01]\d(?:-[0-3]\d)?))(?:\D|$)/.exec(tag)?.[1];
	return stamp === undefined ? undefined : (0,version_spelling .VX)(stamp.replaceAll('-', '.'));
}

;// CONCATENATED MODULE: ./build/version-bump/explain.js

const listed = 200;
const shown = 50;
function describeCommits({ rules }, decisions) {
	const described = [];
	for (const each of weighed(decisions, listed)) {
		const vote = (0,version_rules ._M)(each, rules);
		described.push({
			sha: each.commit.sha,
			type: vote?.change?.type ?? '',
			scope: vote?.change?.scope ?? '',
			level: vote?.level ?? 'none',
			fate: each.fate.kind,
			subject: subjectOf(each.commit),
		});
	}
	return described;
}
function weighed(decisions, most = Number.POSITIVE_INFINITY) {
	const [only, ...others] = decisions;
	if (only === undefined || others.length === 0)
		return only?.assessed.slice(0, most) ?? [];
	const found = new Map();
	for (const { assessed } of decisions)
		for (const each of assessed) {
			if (found.size === most)
				break;
			if (!found.has(each.commit.sha))
				found.set(each.commit.sha, each);
		}
	return [...found.values()];
}
function subjectOf(commit) {
	return (0,markdown_escape .h0)((0,commits_commit .Z9)(commit).split('\n', 1)[0] ?? '', listed);
}
function announce(decisions) {
	return decisions.flatMap(({ outcome: answer, facts: { package: { name }, }, assessed, }) => {
		if (answer.kind !== 'release')
			return [];
		const from = answer.previous === undefined ? '' : `${answer.previous} → `;
		return [`${name && `${name}: `}${from}${answer.version} (${answer.why}; ${assessed.length} commit(s) weighed)`];
	});
}
function causeOf({ because }) {
	if (because.length === 0)
		return undefined;
	const all = because.map(({ name, version }) => `${name} ${version}`);
	const moved = because.filter(({ level }) => level === 'major').map(({ name }) => name);
	return `depends on ${all.join(', ')}${moved.length === 0 ? '' : `; the peer range of ${moved.join(', ')} must move`}`;
}
function hintOf({ wording, defaultBump }, decisions) {
	if (wording !== undefined || defaultBump !== 'none')
		return undefined;
	if (decisions.some(({ outcome }) => outcome.kind !== 'unchanged' || outcome.reason !== 'no-changes'))
		return undefined;
	const voters = new Set();
	for (const { assessed } of decisions)
		for (const { commit, fate } of assessed) {
			if (fate.kind === 'counted')
				return undefined;
			if (fate.kind === 'unconventional')
				voters.add(commit.sha);
		}
	if (voters.size === 0)
		return undefined;
	const what = `None of the ${voters.size} commit(s) begins with a type such as \`fix: …\` or \`feat: …\``;
	return `${what}. Set \`default-bump: patch\` under \`with:\` to release them anyway, \`strategy: wording\` to decide by words in the messages, or \`bump\` to choose the level yourself.`;
}
function problemsOf(decisions) {
	const asking = decisions.flatMap(({ assessed }) => assessed.filter(({ releaseAs }) => releaseAs !== undefined));
	return [...new Set(asking.flatMap((each) => requestProblem(each) ?? []))];
}
function explainCommits({ rules }, decisions) {
	const all = weighed(decisions);
	const rows = [];
	for (const each of all) {
		if (rows.length === shown)
			break;
		const level = (0,version_rules ._M)(each, rules)?.level ?? 'none';
		if (isTelling(each, level))
			rows.push(rowOf(each, level));
	}
	const rest = all.length - rows.length;
	const more = rest > 0 ? `\n${rest} more commit(s) were read; they need no release, or do not change its version.\n` : '';
	const problems = problemsOf(decisions).slice(0, 5);
	const warnings = problems.map((problem) => `\n> [!WARNING]\n> ${(0,markdown_escape .EH)(problem)}\n`);
	return `${(0,table .Q)(['commit', 'subject', 'level'], rows)}${more}${warnings.join('')}`;
}
function rowOf(each, level) {
	const { commit } = each;
	return [`\`${commit.sha.slice(0, 7)}\``, (0,markdown_escape .kq)(subjectOf(commit), 100), noteOf(each, level)];
}
function isTelling({ fate }, level) {
	if (level !== 'none')
		return true;
	return fate.kind === 'cancelled' || fate.kind === 'reverts' || fate.kind === 'skipped';
}
function noteOf(assessed, level) {
	const { fate } = assessed;
	if (fate.kind === 'cancelled')
		return `cancelled by \`${fate.by.slice(0, 7)}\``;
	if (fate.kind === 'reverts')
		return `reverts ${fate.shas
			.slice(0, 3)
			.map((sha) => `\`${sha.slice(0, 7)}\``)
			.join(', ')}, which is not released yet`;
	if (fate.kind === 'skipped')
		return '`[skip release]`';
	const version = requestOf(assessed);
	return version === undefined ? level : `${level}, asks for ${version}`;
}
function doubtsOf(inputs, facts, releases) {
	const counted = releases.filter(({ answer }) => answer.asked === undefined);
	return counted.flatMap(({ decision, tag }) => [...doubtTags(inputs, facts, decision, tag), ...doubtDate(decision)]);
}
function doubtTags(inputs, { tags }, { facts }, tag) {
	const { package: pack, releases, manifestBase } = facts;
	const newest = releases[0];
	const given = inputs.tagPrefix !== undefined || inputs.packages.length > 0;
	const standing = newest?.spelled ?? (given && manifestBase ? (0,version_spelling .VX)(manifestBase.version) : undefined);
	const found = newestPassedOver(pack.form, [...tags.keys()], { newest: standing, given });
	if (found === undefined)
		return [];
	const name = `\`${(0,printable .d)(found.name, 80)}\``;
	const exact = 'or set the number yourself with `bump: x.y.z`';
	if (newest !== undefined) {
		const what = `The tag ${name} looks like a version above \`${(0,printable .d)(newest.name, 80)}\`, on which \`${(0,printable .d)(tag, 80)}\` is based, but the next version cannot be computed from it`;
		return [`${what}. Set \`tag-prefix\` under \`with:\` to the prefix of the tags to continue, ${exact}.`];
	}
	const what = `\`${(0,printable .d)(tag, 80)}\` would be the first release, but this repository has tags that look like versions and were not used; the newest is ${name}`;
	const follow = found.prefix === undefined || found.prefix === pack.form.prefix
		? ''
		: `\`tag-prefix: '${(0,printable .d)(found.prefix, 60)}'\` under \`with:\` to continue from it, \`packages\` if these tags belong to packages, `;
	const beside = given || found.prefix === pack.form.prefix
		? ''
		: `\`tag-prefix: ${pack.form.prefix || "''"}\` to start separately from them, `;
	const cure = follow + beside === '' ? 'Set the version yourself with `bump: x.y.z`' : `Set ${follow}${beside}${exact}`;
	return [`${what}. ${cure}.`];
}
function doubtDate({ current, facts: { base, manifestBase, releases } }) {
	const from = manifestBase === undefined ? (current ?? base) : undefined;
	const below = from === undefined ? [] : releases.slice(releases.indexOf(from)).map(({ spelled }) => spelled);
	if (from === undefined || (0,version_spelling .lV)(below) === undefined)
		return [];
	const what = `The newest release \`${(0,printable .d)(from.name, 80)}\` is numbered by date, so Slipway cannot compute the next version from the kind of changes`;
	return [
		`${what}. Set the next one with \`bump\`, such as \`bump: 2026.1.31\` from \`date +%Y.%-m.%-d\` in a step before this one.`,
	];
}

// EXTERNAL MODULE: ./build/git/dated.js
var dated = __webpack_require__(83755);
;// CONCATENATED MODULE: ./build/git/branches.js

async function heldByBranches(git, remote, commits) {
	const { branches } = remote === undefined
		? await (0,git_refs .cw)(git)
		: await (0,git_remote .Zr)(remote, () => (0,git_refs .Jg)(git, remote.name, ['*']));
	if (remote !== undefined && !(await fetchMissing(git, remote, branches)))
		return commits;
	const found = await (0,git_refs .g3)(git, commits, [...branches.values()]);
	return found.size < commits.size && (await (0,dated .fE)(git)) ? commits : found;
}
async function fetchMissing(git, remote, branches) {
	const known = await (0,dated .y7)(git, [...branches.values()]);
	const missing = [...branches].filter(([, commit]) => !known.has(commit));
	try {
		if (missing.length > 0)
			await (0,git_remote .hd)(git, remote, missing.map(([name]) => `refs/heads/${name}`));
		return true;
	}
	catch (error) {
		if (error instanceof user_error .y && error.reason !== 'cancelled')
			return false;
		throw error;
	}
}

// EXTERNAL MODULE: ./build/git/depth.js
var depth = __webpack_require__(89298);
// EXTERNAL MODULE: ./build/git/range/history.js
var range_history = __webpack_require__(75434);
// EXTERNAL MODULE: ./build/github/repository/overrides.js + 1 modules
var overrides = __webpack_require__(95513);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(95371);
// EXTERNAL MODULE: ./build/version/releases.js
var version_releases = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
;// CONCATENATED MODULE: ./build/version-bump/tip/extra.js

async function readExtra(git, paths, tree, tip) {
	const files = [];
	for (const path of new Set(paths)) {
		const found = await readAdded(git, path);
		if (found instanceof user_error .y)
			return { files, problem: found };
		if (await isOvertaken(git, path, tip))
			return { files, problem: overtaken(path, tip) };
		const { bytes, blob } = await clean(git, path, found.bytes);
		const mode = found.isExecutable ? '100755' : '100644';
		const before = tree.files.get(path);
		if (before?.blob !== blob || before.mode !== mode)
			files.push({ path, mode, bytes });
	}
	return { files, problem: undefined };
}
async function readAdded(git, path) {
	const reason = 'unknown-file';
	const reasons = { outside: reason, link: reason, git: reason, folder: reason, special: reason };
	try {
		return (await (0,read .tb)({ root: git.directory, path, input: 'add', reasons })) ?? unknown(path);
	}
	catch (error) {
		if (error instanceof file_error .f6)
			return error;
		throw error;
	}
}
async function clean(git, path, bytes) {
	const plain = await git.text(['hash-object', '--no-filters', '--stdin'], { input: bytes });
	const blob = await git.text(['hash-object', '--stdin', '--path', path], { input: bytes });
	if (blob === plain)
		return { bytes, blob };
	await git.run(['hash-object', '-w', '--stdin', '--path', path], { input: bytes });
	return { bytes: (await git.run(['cat-file', 'blob', blob])).stdout, blob };
}
async function isOvertaken(git, path, tip) {
	if (tip.commit === tip.head.commit)
		return false;
	const isOther = tip.head.branch !== undefined && tip.head.branch !== tip.branch;
	return !isOther || (await hasChanged(git, path, tip));
}
async function hasChanged(git, path, tip) {
	const { code } = await git.run(['diff', '--quiet', tip.head.commit, tip.commit, '--', `:(top,literal)${path}`], {
		allow: [1],
	});
	return code === 1;
}
function unknown(path) {
	return new user_error .y('unknown-file', `\`add\` names \`${(0,printable .d)(path)}\`, which is not a file in the work tree. Use paths relative to the root of the repository.`);
}
function overtaken(path, { head, commit }) {
	const what = `\`add\` names \`${(0,printable .d)(path)}\`, which was made for ${head.commit.slice(0, 7)}, but the branch has moved on to ${commit.slice(0, 7)} since`;
	const cure = 'The run for the newer push releases both; or run this job on the new tip (`ref: ${{ github.ref_name }}` under `with:` of actions/checkout).';
	return new user_error .y('branch-diverged', `${what}. ${cure}`);
}

// EXTERNAL MODULE: ./build/manifests/read.js
var manifests_read = __webpack_require__(60417);
;// CONCATENATED MODULE: ./build/version-bump/tip/manifest-base.js

async function readManifestBase(git, tip, { releases, base, manifests, }) {
	const { version, primary } = manifests.described;
	if (version === undefined || primary === undefined)
		return undefined;
	const isBehind = base !== undefined && (0,version_number .Zy)(version, base.version) <= 0;
	if (isBehind || releases.some((release) => release.version === version))
		return undefined;
	const kind = manifests.kinds.get(primary);
	const since = await findWriting(git, tip, { path: primary, kind, version, except: base?.commit });
	if (since === undefined || !isSnapshot(version))
		return { version, path: primary, since };
	const [parents = '', ...lines] = (await git.text(['log', '-1', '--format=%P%n%B', since])).split('\n');
	const begunOn = (0,version_bump_release .YB)(lines.join('\n')) ? parents : undefined;
	return { version, path: primary, since, ...(begunOn === undefined ? {} : { begunOn }) };
}
async function findWriting(git, tip, { path, kind, version, except }) {
	const core = (0,version_number .z2)(version).replaceAll('.', '\\.');
	const limits = [...(except === undefined ? [] : [`^${except}`]), '--', `:(top,literal)${path}`];
	for (let from = tip;;) {
		const touched = await git.text(['log', '-1', '--format=%H %P', `-G${core}`, from, ...limits]);
		const [commit = '', parent = ''] = touched.split(' ');
		if (parent === '')
			return undefined;
		const { code, stdout } = await git.run(['cat-file', 'blob', `${parent}:${path}`], { allow: [1, 128] });
		if (code !== 0)
			return undefined;
		if ((await versionIn(path, stdout.toString('utf8'), kind)) !== version)
			return commit;
		from = parent;
	}
}
async function versionIn(path, text, kind) {
	try {
		return (await (0,manifests_read .W)(path, text, kind))?.version;
	}
	catch (error) {
		if (error instanceof user_error .y)
			return undefined;
		throw error;
	}
}

// EXTERNAL MODULE: ./build/markdown/marker.js
var marker = __webpack_require__(75800);
;// CONCATENATED MODULE: ./build/version-bump/marker.js

function formatTags(tags) {
	return (0,marker .gJ)((0,marker .xL)('release', tags.map(({ name, version }) => [name, version])));
}
function markedTags(body) {
	return [...((0,marker .jK)(body, 'release')?.fields ?? [])].map(([name, version]) => ({ name, version }));
}

;// CONCATENATED MODULE: ./build/version-bump/tip/pulls.js

async function readPulls(git, github, tip, packages) {
	const head = (0,version_bump_release .CT)(tip.branch ?? '');
	const pulls = await (0,conversation_pulls .bK)(github, { state: 'all', head, ...(tip.branch ? { base: tip.branch } : {}) });
	const merged = [];
	for (const pull of pulls)
		if (pull.merged)
			merged.push(...(await pending(git, pull, tip, packages)));
	const branch = await readBranch(git, tip, head);
	const isMerged = pulls.some((pull) => pull.merged && pull.head.sha === branch?.sha);
	return {
		open: pulls.find(({ state }) => state === 'open'),
		merged: merged.toReversed(),
		branch: branch && isMerged ? { ...branch, foreign: 0 } : branch,
	};
}
async function pending(git, pull, tip, packages) {
	const names = new Set(tip.refs.tags.map(({ name }) => name));
	const marked = markedTags(pull.body).filter(({ name, version }) => packages.some(({ package: { form } }) => (0,version_number .ot)(version) !== undefined && (0,version_tag ._3)(form, version) === name));
	const tags = (marked.length > 0 ? marked : await written(git, pull, packages)).filter(({ name }) => !names.has(name));
	if (tags.length === 0 || !(await (0,git_refs .QX)(git, pull.mergeSha, tip.commit)))
		return [];
	for (const { base } of packages)
		if (base && (await (0,git_refs .QX)(git, pull.mergeSha, base.commit)))
			return [];
	return [{ number: pull.number, url: pull.url, sha: pull.mergeSha, tags }];
}
async function written(git, pull, packages) {
	const found = [];
	for (const { package: pack, manifestBase } of packages) {
		if (manifestBase?.since === undefined)
			continue;
		const isBrought = (await (0,git_refs .QX)(git, manifestBase.since, pull.mergeSha)) &&
			!(await (0,git_refs .QX)(git, manifestBase.since, `${pull.mergeSha}^`));
		if (isBrought)
			found.push({ name: (0,version_tag ._3)(pack.form, manifestBase.version), version: manifestBase.version });
	}
	return found;
}
async function readBranch(git, tip, head) {
	const sha = tip.refs.branches.get(head);
	if (sha === undefined || tip.remote === undefined)
		return undefined;
	await fetchCommit(git, tip.remote, `refs/heads/${head}`, sha);
	const [parent, foreign] = await Promise.all([
		git.text(['rev-parse', '--verify', '--quiet', `${sha}^`], { allow: [1] }),
		git.text(['rev-list', '--count', '--no-merges', sha, `^${tip.commit}`]),
	]);
	return { sha, parent, foreign: Math.max(0, Number(foreign) - 1) };
}
async function writePull(github, step) {
	const { title, body, base, head } = step;
	const open = (await (0,conversation_pulls .bK)(github, { state: 'open', head, base }))[0];
	if (open === undefined) {
		const { number, url } = await (0,conversation_pulls .G7)(github, head, { title, body, base });
		return { number, url, change: 'opened' };
	}
	const { number, url } = open;
	if (open.title === title && open.body.replaceAll('\r\n', '\n') === body)
		return { number, url, change: 'current' };
	await (0,conversation_pulls .pZ)(github, number, { title, body });
	return { number, url, change: 'updated' };
}

;// CONCATENATED MODULE: ./build/version-bump/tip/resumed.js

const looked = 3;
function runLine({ env, random }) {
	const id = env['GITHUB_RUN_ID'];
	const chance = Math.floor(random() * 36 ** 8).toString(36);
	return id ? `Slipway-Run: ${id}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'} ${chance.padStart(8, '0')}` : '';
}
async function findResumed(git, tip, releases, { env }) {
	const id = env['GITHUB_RUN_ID'] ?? '';
	const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
	if (id === '' || !(attempt > 1))
		return [];
	const found = [];
	const asked = releases.flatMap((each) => each.filter(({ commit }, index) => index < looked || commit === tip.commit));
	for (const tag of asked) {
		if (tag.object === tag.commit)
			continue;
		if (tip.remote)
			await fetchCommit(git, tip.remote, `refs/tags/${tag.name}`, tag.object);
		const message = await git.text(['cat-file', 'tag', tag.object], { allow: [128] });
		const [, run, made] = /^Slipway-Run: (\d+)\/(\d+) \w+$/m.exec(message) ?? [];
		if (run === id && Number(made) < attempt)
			found.push(tag);
	}
	return found;
}

;// CONCATENATED MODULE: ./build/version-bump/facts.js

async function readBumpFacts(repository, github, inputs, host, ahead) {
	try {
		return await readFacts(repository, github, inputs, host, ahead);
	}
	finally {
		await ahead.history?.stop();
	}
}
async function readFacts(repository, github, inputs, host, ahead) {
	const { git, folder } = repository;
	const proposal = await (0,runner_event .Cx)(host.env);
	const isPreview = proposal !== undefined;
	const isTagOnly = inputs.mode === 'tag-only';
	const isSilent = isPreview || inputs.dryRun;
	const tip = await withRemoteTags(git, await readTip(repository, (0,tip_refs .SO)(inputs, isPreview), host.log, ahead.refs), inputs);
	const named = inputs.packages.length > 0 ? inputs.packages : [wholeRepository(inputs, folder, tip)];
	const packages = named.map((pack) => withSpelling(pack, tip));
	const releases = packages.map(({ form }) => (0,version_releases .w0)(form, tip.refs.tags));
	if (repository.isShallow)
		await completeHistory(git, tip, releases, host);
	const opening = (0,git_manifests .Zc)(git, tip.commit);
	const [tree, read] = await Promise.all([
		opening,
		readPackages(git, inputs, tip, opening, packages, releases, ahead.history),
	]);
	const found = inputs.commitOverrides ? await override(github, tip, read, host) : read;
	return {
		repository: host.env['GITHUB_REPOSITORY'] ?? '',
		tip,
		channelBranch: proposal || tip.branch || '',
		isPreview,
		packages: await Promise.all(found.map(async (each) => addElsewhere(git, tip, await addEarlier(git, each)))),
		tree,
		tags: new Map(tip.refs.tags.map((tag) => [tag.name, tag])),
		person: isSilent ? botPerson : await readPerson(git, inputs),
		dirty: isTagOnly || isSilent ? [] : await readDirty(git, inputs),
		extra: isTagOnly ? { files: [], problem: undefined } : await readExtra(git, inputs.add, tree, tip),
		contained: isTagOnly ? await findContaining(git, tip, found) : [],
		pulls: inputs.mode === 'pull-request' && !isPreview ? await readPulls(git, await github(), tip, found) : undefined,
		resumed: await findResumed(git, tip, found.map((each) => each.releases), host),
	};
}
async function withRemoteTags(git, tip, { skipPush }) {
	const { remote } = tip;
	if (!skipPush || remote === undefined)
		return tip;
	try {
		const { tags } = await (0,git_refs .Jg)(git, remote.name, []);
		const names = new Set(tags.map(({ name }) => name));
		return { ...tip, refs: { ...tip.refs, tags: [...tags, ...tip.refs.tags.filter(({ name }) => !names.has(name))] } };
	}
	catch (error) {
		throw error instanceof process .XS ? (0,git_remote .HB)(remote, error) : error;
	}
}
async function readPackages(git, inputs, tip, opening, packages, releases, ahead) {
	const [only, ...others] = packages;
	if (only && others.length === 0)
		return [await readOnly(git, inputs, tip, opening, only, releases[0] ?? [], ahead)];
	const tree = await opening;
	const bases = await (0,git_refs .uW)(git, tip.commit, releases.map(version_releases .PI));
	const found = [];
	for (const [index, pack] of packages.entries()) {
		const manifests = await (0,git_manifests .PX)(tree, pack, packages, inputs.manifests);
		const around = {
			package: pack,
			releases: releases[index] ?? [],
			base: bases[index],
			manifests,
			elsewhere: [],
			earlier: [],
		};
		found.push({ ...around, manifestBase: await readManifestBase(git, tip.commit, around), range: [] });
	}
	return readRanges(git, tip.commit, found, inputs.packages.length > 0);
}
async function override(github, tip, packages, host) {
	const commits = [...new Map(packages.flatMap(({ range }) => range.map((each) => [each.sha, each]))).values()];
	if (commits.length === 0)
		return packages;
	const range = {
		head: tip.commit,
		released: new Set(packages.flatMap(({ releases }) => releases.map(({ commit }) => commit))),
	};
	const linked = await (0,overrides .D)(await github(), commits, range);
	const { commits: amended, warnings } = (0,overrides .r)(commits, range, linked);
	for (const warning of warnings)
		host.log.warning(warning);
	const bySha = new Map(amended.map((each) => [each.sha, each]));
	return packages.map((each) => ({ ...each, range: each.range.map((commit) => bySha.get(commit.sha) ?? commit) }));
}
async function readOnly(git, inputs, tip, opening, pack, releases, ahead) {
	const stable = (0,version_releases .PI)(releases);
	const [likely] = stable;
	const range = { head: tip.commit, files: inputs.packages.length > 0 };
	const [since, manifests] = await Promise.all([
		likely && (ahead?.head === tip.commit ? ahead.since(likely.commit) : (0,range_history .$)(git, range, likely.commit)),
		opening.then((tree) => (0,git_manifests .PX)(tree, pack, [pack], inputs.manifests)),
	]);
	const [base] = since ? [likely] : await (0,git_refs .uW)(git, tip.commit, [stable]);
	const around = { package: pack, releases, base, manifests, elsewhere: [], earlier: [] };
	const manifestBase = await readManifestBase(git, tip.commit, around);
	const later = manifestBase?.since;
	if (since)
		return { ...around, manifestBase, range: later === undefined ? since : (0,graph .wk)(since, [later]) };
	const except = [base?.commit, later].filter((sha) => sha !== undefined);
	return { ...around, manifestBase, range: await (0,range_history .F)(git, { ...range, except }) };
}
async function addElsewhere(git, tip, facts) {
	const { base, releases } = facts;
	const above = (0,version_releases .PI)(releases).filter(({ spelled }) => !base || (0,version_spelling .fm)(spelled, base.spelled) > 0);
	if (above.length === 0)
		return facts;
	const held = await heldByBranches(git, tip.remote, new Set(above.map(({ commit }) => commit)));
	return { ...facts, elsewhere: above.filter(({ commit }) => held.has(commit)) };
}
async function addEarlier(git, facts) {
	const { base, releases, manifestBase } = facts;
	if (manifestBase?.since === undefined)
		return facts;
	const lines = new Map();
	for (const each of releases) {
		const isAbove = base === undefined || (0,version_spelling .fm)(each.spelled, base.spelled) > 0;
		const name = (0,version_number .V1)(each.version) && isAbove ? (identifierOf(each.version) ?? '') : undefined;
		if (name !== undefined)
			lines.set(name, [...(lines.get(name) ?? []), each]);
	}
	if (lines.size === 0)
		return facts;
	const found = await (0,git_refs .uW)(git, manifestBase.since, [...lines.values()]);
	return { ...facts, earlier: found.filter((each) => each !== undefined) };
}
function withSpelling(pack, tip) {
	const spelling = (0,version_spelling .k2)((0,version_releases .OP)(pack.form, tip.refs.tags).map(({ spelled }) => spelled));
	return { ...pack, form: { ...pack.form, spelling } };
}
function wholeRepository(inputs, folder, tip) {
	const prefix = inputs.tagPrefix ?? (0,version_tag .kS)(tip.refs.tags.map(({ name }) => name));
	return { path: folder, name: '', form: (0,version_tag .LE)(prefix) };
}
async function completeHistory(git, tip, releases, host) {
	const [only] = releases;
	const base = releases.length === 1 && only ? (0,version_releases .PI)(only)[0]?.commit : undefined;
	const ref = tip.remoteTip !== undefined && tip.branch !== undefined ? `refs/heads/${tip.branch}` : tip.commit;
	await (0,depth .g)(git, tip.remote, { tip: tip.commit, ref, base }, host.log);
}
async function readRanges(git, tip, packages, files) {
	const exceptOf = ({ base, manifestBase }) => [base?.commit, manifestBase?.since].filter((sha) => sha !== undefined);
	const all = packages.map(exceptOf);
	const common = all.some((except) => except.length === 0) ? [] : await commonAncestor(git, all.flat());
	const commits = await (0,range_history .F)(git, { head: tip, except: common, files });
	return packages.map((each, index) => ({ ...each, range: (0,graph .wk)(commits, all[index] ?? []) }));
}
async function commonAncestor(git, commits) {
	return git.lines(['merge-base', '--octopus', ...new Set(commits)], { allow: [1] });
}
async function findContaining(git, tip, packages) {
	const found = [];
	for (const { releases, base } of packages) {
		const newer = releases
			.filter(({ version }) => base === undefined || (0,version_number .Zy)(version, base.version) > 0)
			.slice(0, 3);
		for (const tag of newer) {
			if (tip.remote)
				await fetchCommit(git, tip.remote, `refs/tags/${tag.name}`, tag.commit);
			if (await (0,git_refs .QX)(git, tip.commit, tag.commit))
				found.push(tag);
		}
	}
	return found;
}
const botPerson = {
	name: 'github-actions[bot]',
	email: '41898282+github-actions[bot]@users.noreply.github.com',
};
async function readPerson(git, inputs) {
	if (inputs.author)
		return inputs.author;
	const { stdout } = await git.run(['config', '-z', '--get-regexp', '^user\\.(name|email)$'], { allow: [1] });
	const found = new Map();
	for (const entry of stdout.toString('utf8').split('\0')) {
		const [key = '', ...lines] = entry.split('\n');
		found.set(key, lines.join(' '));
	}
	const [name = '', email = ''] = [found.get('user.name'), found.get('user.email')];
	return name !== '' && email !== '' ? { name, email } : botPerson;
}
async function readDirty(git, inputs) {
	const output = await git.text(['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames']);
	const paths = output.split('\0').map((entry) => entry.slice(3));
	return paths.filter((path) => path !== '' && !inputs.add.includes(path));
}

;// CONCATENATED MODULE: ./build/version-bump/publish/message.js
function messageOf({ commitMessage }, releases) {
	const versions = releases.map(({ answer, decision }) => [decision.facts.package.name, answer.version].filter((part) => part !== '').join(' '));
	return commitMessage
		.replaceAll('{{version}}', () => versions.join(', '))
		.replaceAll('{{tag}}', () => releases.map(({ tag }) => tag).join(', '));
}

;// CONCATENATED MODULE: ./build/version-bump/propose.js

const propose_shown = 100;
function proposeSteps(inputs, facts, releases, draft) {
	const base = facts.tip.branch ?? '';
	const head = (0,version_bump_release .CT)(base);
	const message = messageOf(inputs, releases);
	const [title = ''] = message.split('\n');
	const pull = {
		kind: 'pull-request',
		title,
		body: bodyOf(releases, draft),
		head,
		base,
		number: facts.pulls?.open?.number,
	};
	if (draft.isProposed)
		return [pull];
	return [
		{ kind: 'commit', files: draft.files, message, parent: facts.tip.commit },
		{ kind: 'push', branch: { name: head, from: facts.pulls?.branch?.sha, force: true }, tags: [], floating: [] },
		pull,
	];
}
function bodyOf(releases, draft) {
	const rows = releases.map(({ tag, answer, decision }) => [
		(0,markdown_escape .kq)(decision.facts.package.name || tag),
		(0,markdown_escape .kq)(answer.previous ?? '–'),
		`**${(0,markdown_escape .kq)(answer.version)}**`,
		(0,markdown_escape .kq)(answer.bump),
		(0,markdown_escape .kq)(causeOf(decision) ?? answer.why),
	]);
	const files = draft.files.map(({ path }) => `- ${(0,markdown_escape .EH)(path)}`);
	return [
		formatTags(releases.map(({ tag, answer }) => ({ name: tag, version: answer.version }))),
		'Merging this pull request releases:\n',
		(0,table .Q)(['', 'now', 'next', 'bump', 'why'], rows.slice(0, propose_shown)),
		...(rows.length > propose_shown ? [`and ${rows.length - propose_shown} more.\n`] : []),
		`\nIt changes the version in:\n\n${files.slice(0, propose_shown).join('\n')}${files.length > propose_shown ? `\n- and ${files.length - propose_shown} more` : ''}`,
		'\nIt is updated automatically until it is merged; commits made to its branch by hand stop the updates.',
	].join('\n');
}
function refuseForeign({ branch }, target) {
	if (branch === undefined || branch.foreign === 0)
		return;
	const head = (0,version_bump_release .CT)(target);
	const cure = `Move them to \`${target}\` or merge the pull request, then delete \`${head}\`.`;
	throw new user_error .y('branch-diverged', `\`${head}\` has ${branch.foreign} commit(s) made by people, and an update would drop them. ${cure}`);
}

;// CONCATENATED MODULE: ./build/version-bump/plan.js

function makePlan(inputs, facts, decisions, draft, runLine) {
	if (facts.resumed.length > 0)
		return { kind: 'resumed', steps: resumedSteps(facts) };
	const merged = facts.pulls?.merged[0];
	if (merged && !inputs.skipTag)
		return { kind: 'merged', pull: merged, steps: mergedSteps(inputs, facts, merged, runLine) };
	const refused = decisions.flatMap(({ outcome: answer }) => (answer.kind === 'refused' ? [answer.message] : []));
	if (refused.length > 0)
		throw new user_error .y('version-refused', refused);
	const releases = decisions.flatMap((decision) => {
		const { outcome: answer, facts: { package: pack }, } = decision;
		return answer.kind === 'release' ? [{ decision, answer, tag: (0,version_tag ._3)(pack.form, answer.version) }] : [];
	});
	if (releases.length === 0)
		return unchanged(inputs, facts, decisions);
	const doubled = inputs.skipTag ? undefined : releases.find(({ tag }) => facts.tags.has(tag));
	if (doubled)
		throw doubledTag(doubled.tag);
	if (!inputs.skipTag)
		for (const { tag } of releases)
			refuseClash(tag, facts.tags);
	if (!facts.isPreview && !inputs.dryRun) {
		const doubts = doubtsOf(inputs, facts, releases);
		if (doubts.length > 0)
			throw new user_error .y('version-refused', doubts);
		if (!inputs.skipPush && facts.tip.remote === undefined)
			throw noRemote();
		refuseDirty(inputs, facts, draft);
	}
	if (inputs.mode === 'pull-request') {
		if (facts.pulls)
			refuseForeign(facts.pulls, facts.tip.branch ?? '');
		return { kind: 'propose', releases, steps: proposeSteps(inputs, facts, releases, draft) };
	}
	return { kind: 'release', releases, steps: releaseSteps(inputs, facts, releases, draft, runLine) };
}
function unchanged(inputs, facts, decisions) {
	const isDone = decisions.some(({ outcome: answer, current }) => 'by' in answer ? true : current?.commit === facts.tip.commit);
	const isEmpty = decisions.every(({ assessed }) => assessed.length === 0);
	const reason = isDone ? 'already-released' : isEmpty ? 'no-commits' : 'no-release-needed';
	const open = inputs.mode === 'pull-request' ? facts.pulls?.open : undefined;
	return { kind: 'unchanged', reason, steps: open ? [{ kind: 'close', number: open.number }] : [] };
}
function releaseSteps(inputs, facts, releases, draft, runLine) {
	const { tip } = facts;
	const tags = inputs.skipTag ? [] : releases.map((release) => newTag(release, runLine));
	const floating = inputs.skipTag ? [] : releases.flatMap((release) => floatingTags(inputs, facts.tags, release));
	const isCommitted = !inputs.skipCommit && draft.files.length > 0;
	const steps = [];
	if (inputs.skipCommit && draft.files.length > 0)
		steps.push({ kind: 'write', files: draft.files });
	if (isCommitted)
		steps.push({ kind: 'commit', files: draft.files, message: messageOf(inputs, releases), parent: tip.commit });
	const { files, versions } = draft.snapshot;
	if (files.length > 0)
		steps.push({ kind: 'snapshot', files, message: (0,version_bump_release .wn)(versions) });
	const branch = (isCommitted || files.length > 0 || tip.unpushed > 0) && tip.branch
		? { name: tip.branch, from: tip.remoteTip, force: false }
		: undefined;
	if (!inputs.skipPush && (branch || tags.length > 0))
		steps.push({ kind: 'push', branch, tags, floating });
	if (isCommitted || branch || tags.length > 0)
		steps.push({ kind: 'checkout', branch: branch?.name, tags, floating });
	return steps;
}
function mergedSteps(inputs, facts, pull, runLine) {
	const tags = pull.tags.map(({ name }) => ({ name, message: tagMessage(name, runLine), at: pull.sha }));
	const floating = pull.tags.flatMap(({ name, version }) => {
		const pack = facts.packages.find(({ package: { form } }) => (0,version_tag ._3)(form, version) === name);
		return pack ? floatingFor(inputs, facts.tags, pack, version, pull.sha) : [];
	});
	return [
		{ kind: 'push', branch: undefined, tags, floating },
		{ kind: 'checkout', branch: undefined, at: pull.sha, tags, floating },
	];
}
function resumedSteps({ tip, resumed, tags }) {
	const at = resumed[0]?.commit;
	if (at === undefined)
		return [];
	const standing = [...tags.values()].filter(({ commit }) => commit === at);
	return [{ kind: 'checkout', branch: tip.branch, at, tags: [], standing }];
}
function newTag({ tag }, runLine) {
	return { name: tag, message: tagMessage(tag, runLine), at: undefined };
}
function tagMessage(tag, runLine) {
	return runLine === '' ? tag : `${tag}\n\n${runLine}`;
}
function floatingTags(inputs, tags, { decision, answer }) {
	return floatingFor(inputs, tags, decision.facts, answer.version, undefined);
}
function floatingFor({ floatingTags: options }, tags, { package: { form }, releases, elsewhere }, version, at) {
	if (options === 'none' || (0,version_number .V1)(version))
		return [];
	const [major = '', minor = ''] = version.split('.');
	const lines = options === 'major' ? [major] : [major, `${major}.${minor}`];
	return lines.flatMap((line) => {
		const isOfLine = (other) => other.version.startsWith(`${line}.`);
		const isOvertaken = elsewhere.some(isOfLine) ||
			(0,version_releases .PI)(releases).some((other) => isOfLine(other) && (0,version_number .Zy)(other.version, version) > 0);
		const name = (0,version_tag .j7)(form, line);
		return isOvertaken ? [] : [{ name, from: tags.get(name)?.object, at }];
	});
}
function refuseDirty({ mode, skipCommit }, facts, draft) {
	const inTheWay = skipCommit
		? facts.dirty.filter((path) => draft.files.some((file) => file.path === path))
		: facts.dirty;
	if (mode === 'tag-only' || inTheWay.length === 0 || draft.files.length === 0)
		return;
	const names = inTheWay.slice(0, 5).map((path) => `\`${(0,printable .d)(path)}\``);
	const more = inTheWay.length > 5 ? ` and ${inTheWay.length - 5} more` : '';
	const cure = 'Run this step before the one that changes them, commit or restore them, or list them in `add` to release them too.';
	throw new user_error .y('dirty-tree', `The work tree has uncommitted changes: ${names.join(', ')}${more}. ${cure}`);
}
function noRemote() {
	const cure = 'Name one of them `origin` in a step before this one, or set `skip-push: true`.';
	return new user_error .y('remote-unreachable', `The checkout has no remote \`origin\`, and no other single remote, to push to. ${cure}`);
}
function refuseClash(tag, tags) {
	const clash = [...tags.keys()].find((other) => other.startsWith(`${tag}/`) || tag.startsWith(`${other}/`));
	if (clash === undefined)
		return;
	const cure = `Delete the tag \`${(0,printable .d)(clash)}\`, or choose another tag format with \`tag-prefix\` or \`packages\`.`;
	throw new user_error .y('version-refused', `git cannot have both tags \`${(0,printable .d)(tag)}\` and \`${(0,printable .d)(clash)}\`: one name would be the folder of the other. ${cure}`);
}
function doubledTag(tag) {
	const cure = 'Delete that tag if it is a leftover, or set another version with `bump`.';
	return new user_error .y('version-refused', `The tag \`${(0,printable .d)(tag)}\` already exists and does not belong to an earlier release of this branch. ${cure}`);
}

;// CONCATENATED MODULE: ./build/github/repository/commit.js

const lookBehind = 30;
const mutation = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
async function createCommitOnBranch(github, commit) {
	const { owner, name } = github.repository;
	const { branch, expectedHead, headline, body } = commit;
	const fileChanges = {
		additions: commit.additions.map(({ path, contents }) => ({
			path,
			contents: Buffer.from(contents).toString('base64'),
		})),
		deletions: commit.deletions.map((path) => ({ path })),
	};
	const input = {
		branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
		message: { headline, body },
		expectedHeadOid: expectedHead,
		fileChanges,
	};
	return github.graphql({
		purpose: `commit to ${branch}`,
		needs: 'contents: write',
		query: mutation,
		variables: { input },
		repeat: () => commit_settle(github, commit),
		parse: (data) => ({ kind: 'created', sha: parseSha(data) }),
		refused: ({ code, message }) => code === 'STALE_DATA' || code === 'NOT_FOUND' || /expected branch to point to/i.test(message)
			? { value: { kind: 'moved' } }
			: undefined,
	});
}
async function commit_settle(github, commit) {
	const commits = await github.rest({
		purpose: `read the commits of ${commit.branch}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/commits',
		parameters: { sha: commit.branch, per_page: lookBehind },
		repeat: 'harmless',
		parse: (answer) => (0,parse .p_)(answer, 'commits', parseCommit),
	});
	const ours = commits.find(({ parent, headline }) => parent === commit.expectedHead && headline === commit.headline);
	return ours === undefined ? undefined : { value: { kind: 'created', sha: ours.sha } };
}
function parseSha(data) {
	const made = (0,parse .g1)((0,parse .g1)((0,parse .g1)(data, 'data')['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit');
	return (0,parse .Qq)(made['oid'], 'commit.oid');
}
function parseCommit(value, at) {
	const { sha, commit, parents } = (0,parse .g1)(value, at);
	const message = (0,parse .Qq)((0,parse .g1)(commit, `${at}.commit`)['message'], `${at}.commit.message`);
	const [parent = ''] = (0,parse .p_)(parents, `${at}.parents`, (item, place) => (0,parse .Qq)((0,parse .g1)(item, place)['sha'], `${place}.sha`));
	return { sha: (0,parse .Qq)(sha, `${at}.sha`), parent, headline: message.split('\n', 1)[0] ?? '' };
}

;// CONCATENATED MODULE: ./build/version-bump/publish/via-api.js

const unsettled = new Set(['cancelled', 'github-unavailable', 'rate-limited', 'bad-token']);
function viaApi(github, pending, signature) {
	const objects = new Map();
	return {
		tagObjects: async () => objects,
		commit: async ({ parent, files, message }) => {
			const odd = files.filter(({ mode }) => mode !== '100644');
			if (odd.length > 0)
				throw oddMode(odd[0]?.path ?? '', odd[0]?.mode ?? '');
			await restart(github, pending, parent);
			const [headline = '', ...body] = message.split('\n');
			const additions = files.map(({ path, bytes }) => ({ path, contents: bytes }));
			const commit = { branch: pending, expectedHead: parent, headline, body: body.join('\n').trim() };
			const made = await cleaning(github, pending, () => createCommitOnBranch(github, { ...commit, additions, deletions: [] }));
			return made.kind === 'created' ? made : { kind: 'moved', said: `\`${pending}\` was moved meanwhile` };
		},
		push: async (step, standpoint) => {
			const move = async () => {
				for (const { name, message, at } of step.tags) {
					const tagger = { ...signature.person, date: signature.date.toISOString() };
					objects.set(name, await createTagObject(github, { tag: name, message, sha: at ?? standpoint.commit, tagger }));
				}
				return updateRefs(github, changesOf(step, standpoint, objects));
			};
			const result = await (step.branch ? cleaning(github, pending, move) : move());
			if (step.branch)
				await deleteRef(github, `refs/heads/${pending}`);
			return result === 'updated' ? { kind: 'pushed' } : { kind: 'moved', said: 'a ref had moved in the meantime' };
		},
	};
}
function changesOf(step, at, objects) {
	const before = new Map(step.floating.map(({ name, from }) => [`refs/tags/${name}`, from]));
	if (step.branch)
		before.set(`refs/heads/${step.branch.name}`, step.branch.from);
	return (0,version_bump_release .oV)(step, at, objects).map(({ ref, object, expected }) => {
		return { name: ref, before: before.get(ref), after: object, force: expected !== undefined };
	});
}
async function cleaning(github, pending, body) {
	try {
		return await body();
	}
	catch (error) {
		const isSettled = error instanceof user_error .y && !unsettled.has(error.reason);
		if (isSettled)
			await deleteRef(github, `refs/heads/${pending}`).catch(() => { });
		throw error;
	}
}
async function restart(github, pending, parent) {
	const name = `refs/heads/${pending}`;
	if ((await createRef(github, name, parent)) === 'created')
		return;
	const left = await readRef(github, name);
	if (left?.sha !== parent)
		await updateRefs(github, [{ name, before: left?.sha, after: parent, force: true }]);
}
function oddMode(path, mode) {
	const cure = 'Use `commit-via: git`, or make it a plain file.';
	return new user_error .y('file-mode', `\`commit-via: api\` can only write plain files, and \`${(0,printable .d)(path)}\` has mode ${mode} (executable or a link). ${cure}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/temporary.js
var temporary = __webpack_require__(63395);
// EXTERNAL MODULE: ./build/git/objects.js
var objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/push.js
var push = __webpack_require__(66871);
;// CONCATENATED MODULE: ./build/version-bump/publish/via-git.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
		env.stack.push({ value: value, dispose: dispose, async: async });
	}
	else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
	return function (env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
					}
					else s |= 1;
				}
				catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

const pushing = { attempts: 4, first: 2_000, longest: 8_000, jitter: 0.5 };
function viaGit(git, remote, signature, host) {
	const made = new Map();
	const write = async (tags, commit) => {
		const objects = new Map();
		for (const { name, message, at = commit } of tags) {
			const key = JSON.stringify([name, message, at]);
			const object = made.get(key) ?? (await writeOne(git, { name, message, commit: at, ...signature }, host));
			made.set(key, object);
			objects.set(name, object);
		}
		return objects;
	};
	return {
		commit: async ({ parent, files, message }) => {
			const env_1 = { stack: [], error: void 0, hasError: false };
			try {
				const folder = __addDisposableResource(env_1, await (0,temporary .w)(host.env, 'index'), true);
				const index = (0,external_node_path_.join)(folder.path, 'index');
				return { kind: 'created', sha: await (0,objects .rV)(git, { parent, files, message, index, ...signature }) };
			}
			catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			}
			finally {
				const result_1 = __disposeResources(env_1);
				if (result_1)
					await result_1;
			}
		},
		tagObjects: write,
		push: async (step, at) => {
			if (remote === undefined)
				throw new Error('the plan pushes without a remote');
			return persist(git, remote, (0,version_bump_release .oV)(step, at, await write(step.tags, at.commit)), host);
		},
	};
}
async function writeOne(git, tag, host) {
	const env_2 = { stack: [], error: void 0, hasError: false };
	try {
		const folder = __addDisposableResource(env_2, await (0,temporary .w)(host.env, 'tag'), true);
		return (0,objects .M5)(git, tag, folder.path);
	}
	catch (e_2) {
		env_2.error = e_2;
		env_2.hasError = true;
	}
	finally {
		const result_2 = __disposeResources(env_2);
		if (result_2)
			await result_2;
	}
}
async function persist(git, remote, updates, host) {
	let lost;
	return (0,retry .L)(pushing, host, async (count) => {
		if (lost !== undefined && (await hasArrived(git, remote, updates)))
			return { value: { kind: 'pushed' } };
		if (lost !== undefined && count === pushing.attempts)
			return { value: lost };
		const answer = await (0,push .V)(git, remote.name, updates);
		if (answer.kind === 'current')
			return { value: count > 1 ? { kind: 'pushed' } : pushedByOther };
		const isEcho = answer.kind === 'moved' && (count > 1 || via_git_newTag(updates) !== undefined);
		if (isEcho && (await hasArrived(git, remote, updates)))
			return { value: { kind: 'pushed' } };
		if (answer.kind !== 'unreachable')
			return { value: answer };
		lost = answer;
		return { end: () => answer, why: `The push failed (${(0,printable .d)(answer.said, 200)}); checking what arrived` };
	});
}
const pushedByOther = { kind: 'moved', said: 'someone else pushed exactly the same' };
function via_git_newTag(updates) {
	return updates.find(({ ref, expected }) => ref.startsWith('refs/tags/') && expected === undefined);
}
async function hasArrived(git, remote, updates) {
	const proof = updates.find(({ ref, expected }) => ref.startsWith('refs/tags/') && expected === undefined) ?? updates[0];
	if (proof === undefined)
		return true;
	try {
		const branch = /^refs\/heads\/(.+)$/.exec(proof.ref)?.[1];
		const refs = await (0,git_refs .Jg)(git, remote.name, branch === undefined ? [] : [branch]);
		const at = branch === undefined
			? refs.tags.find(({ name }) => `refs/tags/${name}` === proof.ref)?.object
			: refs.branches.get(branch);
		if (at === undefined || at === proof.object || proof.expected !== undefined)
			return at === proof.object;
		if (branch === undefined)
			return false;
		await fetchCommit(git, remote, proof.ref, at);
		return await (0,git_refs .QX)(git, proof.object, at);
	}
	catch (error) {
		if (error instanceof process .XS || (error instanceof user_error .y && error.reason !== 'cancelled'))
			return false;
		throw error;
	}
}

// EXTERNAL MODULE: ./build/events/drafts.js
var drafts = __webpack_require__(51594);
// EXTERNAL MODULE: ./build/input/reason.js
var reason = __webpack_require__(60919);
;// CONCATENATED MODULE: ./build/version-bump/summary.js

const headlines = {
	'no-commits': 'nothing was committed since the last release',
	'no-release-needed': 'no commit needs a release',
	'already-released': 'this commit is already released',
	resumed: 'released by an earlier attempt of this run',
	'pull-request-event': 'merging this pull request would release it',
	'would-release': 'a normal run would release it',
	'pull-request-opened': 'the release pull request was opened',
	'pull-request-updated': 'the release pull request was updated',
	'pull-request-current': 'the release pull request is up to date',
	released: 'released',
};
function summarize(runResult, verdict, rows) {
	const pull = runResult.outcome?.pullRequest;
	const hint = hintOf(runResult.inputs, runResult.decisions);
	const parts = [
		`### version-bump: ${headlineOf(runResult, verdict, rows)}\n`,
		pull ? `[#${pull.number}](${pull.url})\n` : '',
		...runResult.doubts.map((doubt) => `> [!WARNING]\n> ${(0,markdown_escape .EH)(doubt)}\n`),
		packageTable(rows, runResult.decisions),
		explainCommits(runResult.inputs, runResult.decisions),
		hint === undefined ? '' : `> [!TIP]\n> ${(0,markdown_escape .EH)(hint)}\n`,
		folded('Files', siteTable(runResult)),
		tagOnly(runResult, rows),
		folded('Left as they are', leftTable(runResult)),
		folded('Steps', stepTable(runResult)),
	];
	return parts.filter((part) => part !== '').join('\n');
}
function headlineOf({ outcome }, { result, reason }, rows) {
	const moved = rows.filter(({ bump, released }) => bump !== 'none' || released);
	const [only] = moved;
	const what = moved.length > 1 ? `${moved.length} packages, ` : only ? `${arrow(only)}, ` : '';
	const failed = outcome?.steps.find(({ status }) => status === 'failed');
	return `${what}${result === 'failed' ? `failed at the step ${failed?.step ?? ''}` : (headlines[reason] ?? reason)}`;
}
function arrow({ previous, version }) {
	return previous === '' ? version : `${previous} → ${version}`;
}
function packageTable(rows, decisions) {
	const cells = rows.map((row, index) => {
		const isMoved = row.bump !== 'none' || row.released;
		const name = (0,markdown_escape .kq)(row.name || row.path);
		return [
			name,
			row.previous || '–',
			isMoved ? `**${row.version}**` : '–',
			row.bump,
			(0,markdown_escape .kq)(row.tag || '–'),
			whyOf(decisions[index]),
		];
	});
	return (0,table .Q)(['package', 'before', 'now', 'bump', 'tag', 'why'], cells);
}
function whyOf(decision) {
	if (decision === undefined)
		return '';
	const { outcome: answer } = decision;
	const cause = causeOf(decision);
	if (cause !== undefined)
		return (0,markdown_escape .kq)(cause);
	if (answer.kind === 'release')
		return (0,markdown_escape .kq)(answer.why);
	return answer.kind === 'refused'
		? (0,markdown_escape .kq)(answer.message)
		: (headlines[answer.reason] ?? 'no commit needs a release');
}
function tagOnly({ inputs, draft }, rows) {
	const isAsked = inputs.mode === 'tag-only' || inputs.manifests === 'none';
	const isMoved = rows.some(({ bump, released }) => released || bump !== 'none');
	if (isAsked || !isMoved || draft.sites.length > 0)
		return '';
	return 'No file contains the version; only the tag does. Other places can be listed in `files`.\n';
}
function siteTable({ draft }) {
	const rows = draft.sites.slice(0, 200).map(({ path, line, key, before, after }) => {
		return [(0,markdown_escape .kq)(path), String(line), (0,markdown_escape .MZ)(key, 100), (0,markdown_escape .MZ)(before, 100), (0,markdown_escape .MZ)(after, 100)];
	});
	return (0,table .Q)(['file', 'line', 'place', 'before', 'after'], rows);
}
const leftBecause = {
	placeholder: 'a placeholder that some tool replaces',
	foreign: 'not a semantic version',
	differs: 'not the previous version of the package',
	complex: 'a range with more than one comparison',
	elsewhere: 'a range that did not include the old version',
	dynamic: 'a tool computes it; if it is written somewhere, name the place in `files`',
	link: 'a symbolic link; name its target in `manifests`, if that is in the repository',
};
function leftTable({ draft }) {
	const rows = draft.left
		.slice(0, 50)
		.map(({ path, line, key, text, why }) => [
		(0,markdown_escape .kq)(path),
		String(line),
		(0,markdown_escape .MZ)(key, 100),
		(0,markdown_escape .MZ)(text, 100),
		`${why}: ${leftBecause[why]}`,
	]);
	return (0,table .Q)(['file', 'line', 'place', 'text', 'why'], rows);
}
function stepTable({ plan, outcome }) {
	const planned = plan.steps.map(({ kind }) => ({ step: kind, status: 'planned', detail: '' }));
	const rows = (outcome?.steps ?? planned).map(({ step, status, detail }) => [
		step,
		status,
		(0,markdown_escape .kq)((0,markdown_escape .h0)(detail, 300)),
	]);
	return (0,table .Q)(['step', 'status', ''], rows);
}
function folded(title, table) {
	return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`;
}

;// CONCATENATED MODULE: ./build/version-bump/report.js

function report(runResult) {
	const verdict = judge(runResult);
	const rows = rowsOf(runResult, verdict.result === 'released');
	const outputs = outputsOf(runResult, verdict, rows);
	const reported = {
		outputs,
		summary: summarize(runResult, verdict, rows),
		headline: headlineOf(runResult, verdict, rows),
	};
	return runResult.outcome?.error === undefined ? reported : { ...reported, error: runResult.outcome.error };
}
function judge({ inputs, facts, plan, outcome }) {
	if (outcome?.error !== undefined)
		return { result: 'failed', reason: (0,reason .A)(outcome.error) };
	if (plan.kind === 'unchanged')
		return { result: 'unchanged', reason: plan.reason };
	if (plan.kind === 'resumed')
		return { result: 'released', reason: 'resumed' };
	if (facts.isPreview)
		return { result: 'preview', reason: 'pull-request-event' };
	if (inputs.dryRun || outcome === undefined)
		return { result: 'dry-run', reason: 'would-release' };
	if (plan.kind === 'propose')
		return { result: 'preview', reason: `pull-request-${outcome.pullRequest?.change ?? 'current'}` };
	return { result: 'released', reason: 'released' };
}
function rowsOf({ facts, decisions, plan }, isReleased) {
	return decisions.map((decision) => {
		const { outcome: answer, current, facts: { package: pack, base, manifestBase, releases }, } = decision;
		const around = { path: pack.path || '.', name: pack.name };
		const given = plan.kind === 'resumed' ? facts.resumed.find((tag) => releases.includes(tag)) : undefined;
		const announced = plan.kind === 'merged'
			? plan.pull.tags.find(({ name, version }) => name === (0,version_tag ._3)(pack.form, version))
			: undefined;
		const done = given ?? announced;
		if (done) {
			const before = releases.find(({ version }) => isBefore(version, done.version));
			return {
				...around,
				version: done.version,
				previous: before?.version ?? '',
				bump: (0,version_bump .HQ)(before?.version, done.version),
				tag: done.name,
				previousTag: before?.name ?? '',
				released: isReleased,
			};
		}
		const previousTag = current?.name ?? base?.name ?? '';
		if (answer.kind !== 'release' || plan.kind === 'merged') {
			const by = 'by' in answer ? answer.by : current;
			const stands = 'by' in answer ? [by] : [by, manifestBase];
			const version = (0,version_number .BR)(stands.flatMap((each) => each?.version ?? [])) ?? '';
			return { ...around, version, previous: version, bump: 'none', tag: by?.name ?? '', previousTag, released: false };
		}
		return {
			...around,
			version: answer.version,
			previous: answer.previous ?? '',
			bump: answer.bump,
			tag: (0,version_tag ._3)(pack.form, answer.version),
			previousTag: releases.find(({ version }) => version === answer.previous)?.name ?? base?.name ?? '',
			released: isReleased,
		};
	});
}
function eventsOf(runResult, repository) {
	const { result } = judge(runResult);
	const { skipPush, skipTag } = runResult.inputs;
	if (result !== 'released' || skipPush || skipTag)
		return [];
	const sha = shaOf(runResult);
	return rowsOf(runResult, true)
		.filter(({ released }) => released)
		.map(({ version, tag, path }) => (0,drafts .$2)(repository, { sha, version }, path, { version, tag }));
}
function isBefore(version, release) {
	return (0,version_number .Zy)(version, release) < 0 && ((0,version_number .V1)(release) || !(0,version_number .V1)(version));
}
function mainOf(rows) {
	const moved = rows.filter((row) => row.released || row.bump !== 'none');
	const eligible = moved.length > 0 ? moved : rows;
	return eligible.length === 1 ? eligible[0] : eligible.find(({ path }) => path === '.');
}
function shaOf({ facts, plan, outcome }) {
	if (plan.kind === 'merged')
		return plan.pull.sha;
	return plan.kind === 'resumed' ? (facts.resumed[0]?.commit ?? '') : (outcome?.sha ?? '');
}
function outputsOf(runResult, { result, reason }, rows) {
	const { inputs, decisions, facts, plan, outcome } = runResult;
	const main = mainOf(rows);
	const isReleased = result === 'released';
	const pull = outcome?.pullRequest?.number ?? (plan.kind === 'merged' ? plan.pull.number : facts.pulls?.open?.number);
	return {
		result,
		reason,
		version: main?.version ?? '',
		'previous-version': main?.previous ?? '',
		bump: main?.bump ?? 'none',
		tag: main?.tag ?? '',
		'previous-tag': main?.previousTag ?? '',
		sha: isReleased ? shaOf(runResult) : '',
		released: String(isReleased),
		prerelease: String(main !== undefined && main.version !== '' && (0,version_number .V1)(main.version)),
		packages: JSON.stringify(rows.map(({ previous, previousTag, ...row }) => ({
			...row,
			'previous-version': previous,
			'previous-tag': previousTag,
		}))),
		commits: JSON.stringify(describeCommits(inputs, decisions)),
		'pull-request': pull === undefined ? '' : String(pull),
		newTag: isReleased ? (main?.tag ?? '') : '',
	};
}

// EXTERNAL MODULE: ./build/version-bump/tip/ahead.js + 1 modules
var tip_ahead = __webpack_require__(89899);
;// CONCATENATED MODULE: ./build/version-bump/attempt.js

const following = { attempts: 10, first: 500, longest: 5_000, jitter: 1 };
function attempt_release(repository, github, inputs, host, ahead) {
	let first = ahead;
	return (0,retry .L)(following, host, async () => {
		const reading = first ?? (await (0,tip_ahead.startAhead)(repository, inputs, host));
		first = undefined;
		const result = await logResult(repository, github, inputs, host, reading);
		if (result.outcome?.moved)
			return { end: () => Promise.reject(tooBusy(result)), why: 'Somebody else pushed first' };
		await clear(result, github, host);
		return { value: finish(result, host) };
	});
}
function tooBusy({ outcome }) {
	const said = outcome?.steps.find(({ status }) => status === 'skipped')?.detail ?? '';
	const what = `Someone else pushed first ${following.attempts} times while this run tried to release (the last time: ${(0,printable .d)(said, 300)})`;
	return new user_error .y('too-busy', `${what}. Run the job again when fewer people push to the branch.`);
}
async function clear({ inputs, facts, outcome }, github, host) {
	const pending = (0,version_bump_release .Uf)(runOf(host));
	if (inputs.commitVia !== 'api' || outcome === undefined || outcome.error !== undefined)
		return;
	if (outcome.steps.some(({ step }) => step === 'push') || !facts.tip.refs.branches.has(pending))
		return;
	await deleteRef(await github(), `refs/heads/${pending}`);
}
function runOf({ env }) {
	return env['GITHUB_RUN_ID'] ?? 'local';
}
async function logResult(repository, github, inputs, host, ahead) {
	const facts = await readBumpFacts(repository, github, inputs, host, ahead);
	const decisions = decide(inputs, facts);
	for (const problem of problemsOf(decisions))
		host.log.warning(problem);
	const hint = hintOf(inputs, decisions);
	if (hint !== undefined)
		host.log.notice(hint);
	const draft = await draftFiles(repository.git, inputs, facts, decisions);
	const plan = makePlan(inputs, facts, decisions, draft, runLine(host));
	const doubts = 'releases' in plan ? doubtsOf(inputs, facts, plan.releases) : [];
	const result = { inputs, facts, decisions, draft, plan, doubts, outcome: undefined };
	if (inputs.dryRun || facts.isPreview) {
		for (const doubt of result.doubts)
			host.log.warning(doubt);
		return result;
	}
	for (const line of announce(decisions))
		host.log.info(line);
	return { ...result, outcome: await apply(plan.steps, await equip(plan, repository, github, inputs, facts, host)) };
}
function finish(result, host) {
	const { headline, ...reported } = report(result);
	for (const { step, status, detail } of result.outcome?.steps ?? [])
		host.log.info(`${step}: ${status}${detail && `, ${detail}`}`);
	host.log.info(headline);
	const events = eventsOf(result, host.env['GITHUB_REPOSITORY'] ?? '');
	return { ...reported, announcement: { to: result.inputs.eventsUrl, events } };
}
async function equip(plan, { git, remote }, github, inputs, facts, host) {
	const signature = { person: facts.person, date: host.now() };
	const isApi = inputs.commitVia === 'api' && plan.steps.some(({ kind }) => kind === 'push');
	if (isApi && facts.tip.unpushed > 0)
		throw unpushed(facts.tip.unpushed);
	return {
		git,
		remote,
		host,
		transport: isApi
			? viaApi(await github(), (0,version_bump_release .Uf)(runOf(host)), signature)
			: viaGit(git, remote, signature, host),
		pulls: async (step) => writePull(await github(), step),
		closePull: async (number) => void (await (0,conversation_pulls .pZ)(await github(), number, { state: 'closed' })),
		tip: facts.tip.commit,
		leaves: facts.tip.isReplayed ? facts.tip.head.commit : undefined,
		isLocal: inputs.skipPush,
	};
}
function unpushed(count) {
	const cure = 'Push them in a step before this one, or use `commit-via: git`, which pushes them too.';
	return new user_error .y('branch-diverged', `\`commit-via: api\` commits on GitHub, but HEAD has ${count} commit(s) that are not on GitHub. ${cure}`);
}

}),

93871:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
CT: () => ( releaseBranch),
Uf: () => ( pendingBranch),
YB: () => ( isSnapshotMessage),
oV: () => ( refUpdates),
sV: () => ( anyPending),
wn: () => ( snapshotMessage)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

function releaseBranch(target) {
	return `slipway/release/${target}`;
}
function pendingBranch(run) {
	return `slipway/pending/${run}`;
}
const anyPending = 'slipway/pending/*';
function refUpdates(step, { commit, head }, objects) {
	const branch = step.branch && [
		{
			ref: `refs/heads/${step.branch.name}`,
			object: head,
			...(step.branch.force ? { expected: step.branch.from ?? '' } : {}),
		},
	];
	const tags = step.tags.map((tag) => ({ ref: `refs/tags/${tag.name}`, object: objects.get(tag.name) ?? commit }));
	const floating = step.floating.map((tag) => ({
		ref: `refs/tags/${tag.name}`,
		object: tag.at ?? commit,
		expected: tag.from ?? '',
	}));
	return [...(branch ?? []), ...tags, ...floating];
}
function snapshotMessage(versions) {
	return `chore(release): begin ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(versions.join(', '), 200)}\n\n[skip release]`;
}
function isSnapshotMessage(message) {
	return /^chore\(release\): begin [^\n]+\n\n\[skip release\]\s*$/.test(message);
}

}),

89899:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  startAhead: () => ( startAhead)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/commits/commit.js
var commit = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/git/process.js + 1 modules
var process = __webpack_require__(28801);
// EXTERNAL MODULE: ./build/git/range/found.js + 1 modules
var found = __webpack_require__(97887);
// EXTERNAL MODULE: ./build/git/range/head.js
var range_head = __webpack_require__(85379);
// EXTERNAL MODULE: ./build/git/range/history.js
var range_history = __webpack_require__(75434);
// EXTERNAL MODULE: ./build/git/range/log.js + 1 modules
var range_log = __webpack_require__(37029);
// EXTERNAL MODULE: ./build/git/range/output.js
var output = __webpack_require__(48848);
// EXTERNAL MODULE: ./build/git/range/records.js
var records = __webpack_require__(44723);
;// CONCATENATED MODULE: ./build/git/range/ahead.js

const mostAhead = { bytes: 8 * 1024 ** 2, interval: 50 };
const mostUndated = 1_000;
const mostOlder = 100;
class HistoryAhead {
	head;
	#git;
	#log;
	#stopped = new AbortController();
	#isRead = false;
	constructor(git, head, log = (0,range_log .l)(git, { ...range_head .V, input: `${head}\n` })) {
		this.head = head;
		this.#git = git;
		this.#log = log;
		this.#watch().catch(() => { });
	}
	async stop() {
		this.#stopped.abort();
		await this.#log.then((log) => log[Symbol.asyncDispose](), () => { });
	}
	async since(base) {
		this.#isRead = true;
		if (this.#stopped.signal.aborted)
			return this.#readAgain(base);
		const search = new BaseSearch(this.head, base);
		const query = { ...range_head .V, input: `${this.head}\n` };
		const reader = new records .U(2, (text, places) => search.take(text, places));
		const reading = (0,range_log .x)(this.#git, query, (chunk) => reader.take(chunk), {
			enough: search.enough,
			started: this.#log,
		});
		try {
			if ((await Promise.race([reading, search.isFar])) === 'far')
				search.date = Number(await this.#git.text(['log', '-1', '--format=%ct', base, '--']));
			await reading;
		}
		catch (error) {
			search.end();
			if (error instanceof process .XS)
				return undefined;
			throw error;
		}
		reader.end();
		return search.isOther ? this.#readAgain(base) : search.commits;
	}
	#readAgain(base) {
		return (0,range_history .$)(this.#git, { head: this.head }, base);
	}
	async #watch() {
		const log = await this.#log;
		while (!this.#isRead && !this.#stopped.signal.aborted) {
			const bytes = await log.size();
			if (this.#isRead)
				return;
			if (bytes > mostAhead.bytes)
				await this.stop();
			await (0,promises_.setTimeout)(mostAhead.interval, undefined, { ref: false });
		}
	}
}
class BaseSearch {
	#head;
	#base;
	#found;
	#far = Promise.withResolvers();
	#ended = new AbortController();
	#isMet = false;
	#taken = 0;
	#older = 0;
	date = 0;
	isOther = false;
	constructor(head, base) {
		this.#head = head;
		this.#base = base;
		this.#found = new found .z({ head, except: [base] });
		this.#found.enough.addEventListener('abort', () => this.end());
	}
	get enough() {
		return this.#ended.signal;
	}
	get isFar() {
		return this.#far.promise;
	}
	get commits() {
		return this.#isMet ? this.#found.end() : undefined;
	}
	end() {
		this.#ended.abort();
	}
	take(text, [from = 0, second = 0, third = 0]) {
		if (this.#ended.signal.aborted)
			return;
		const ids = (0,output .UX)(text, from, second - 1);
		if (this.#taken === 0 && ids.sha !== this.#head) {
			this.isOther = true;
			this.end();
			return;
		}
		this.#taken += 1;
		if (ids.sha === this.#base)
			this.#isMet = true;
		if (this.#found.expects(ids))
			this.#found.add((0,commit .yE)(ids.sha, ids.parents, output .eP, (0,output .bD)(text, second, third - 1)));
		if (this.#isMet)
			return;
		if (this.#taken > mostUndated)
			this.#far.resolve('far');
		if (ids.date >= this.date)
			return;
		this.#older += 1;
		if (this.#older > mostOlder)
			this.end();
	}
}

// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(95371);
// EXTERNAL MODULE: ./build/version-bump/tip/refs.js
var tip_refs = __webpack_require__(61100);
;// CONCATENATED MODULE: ./build/version-bump/tip/ahead.js

async function startAhead(repository, inputs, { env }, log) {
	const { git, head, isShallow } = repository;
	if (head === undefined)
		return { history: undefined, refs: undefined };
	const options = (0,tip_refs .SO)(inputs, (await (0,runner_event .Cx)(env)) !== undefined);
	const hasTip = !options.needsBranch || (0,tip_refs .rv)(repository, options) !== undefined;
	const refs = hasTip ? (0,tip_refs .n6)(repository, options) : undefined;
	refs?.catch(() => { });
	const isUsual = !isShallow && inputs.packages.length === 0;
	return { history: isUsual ? new HistoryAhead(git, head.commit, log) : undefined, refs };
}

}),

61100:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
SO: () => ( tipOptions),
n6: () => ( readRefs),
rv: () => ( branchOfTip)
});
var _git_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);
var _git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71245);
var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93871);

function tipOptions(inputs, isPreview) {
	return {
		targetBranch: isPreview ? '' : inputs.targetBranch,
		isHead: isPreview || inputs.mode === 'tag-only' || inputs.skipPush || inputs.skipCommit,
		needsBranch: !isPreview && inputs.mode !== 'tag-only',
		usesRemote: !inputs.skipPush,
		withReleaseBranch: inputs.mode === 'pull-request',
	};
}
function branchOfTip({ head }, { targetBranch }) {
	return targetBranch || head?.branch;
}
function readRefs(repository, options) {
	const { git, remote } = repository;
	if (remote === undefined || !options.usesRemote)
		return (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__ .cw)(git);
	const branches = branchesOf(options, branchOfTip(repository, options));
	return (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ .Zr)(remote, () => (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__ .Jg)(git, remote.name, branches));
}
function branchesOf({ withReleaseBranch }, branch) {
	if (branch === undefined)
		return [_release_js__WEBPACK_IMPORTED_MODULE_2__ .sV];
	return withReleaseBranch ? [branch, (0,_release_js__WEBPACK_IMPORTED_MODULE_2__ .CT)(branch), _release_js__WEBPACK_IMPORTED_MODULE_2__ .sV] : [branch, _release_js__WEBPACK_IMPORTED_MODULE_2__ .sV];
}

})

};

export const id = 8402;
export const ids = [8402];
export const modules = {

42253:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$: () => ( placeOf),
O: () => ( AnsweredPlaces)
});
var _network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29306);
var _network_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88637);

class AnsweredPlaces {
	#places = new Map();
	know(places, when) {
		for (const place of places)
			this.#places.set(place, when);
	}
	remember({ ask, probePort, certificateOf }, env) {
		return {
			ask: (question) => {
				const place = question.address === undefined ? placeOf(question.url, env) : undefined;
				return place === undefined ? ask(question) : this.#hear(place, () => ask(question));
			},
			probePort: async (host, port, ...rest) => {
				const found = await probePort(host, port, ...rest);
				if (found.isOpen)
					this.#places.set(`${host}:${port}`, 'before');
				return found;
			},
			certificateOf: (host, port, ...rest) => this.#hear(`${host}:${port}`, () => certificateOf(host, port, ...rest)),
		};
	}
	async #hear(place, ask) {
		try {
			const answer = await ask();
			this.#places.set(place, 'before');
			return answer;
		}
		catch (error) {
			const when = this.#places.get(place);
			if (when === undefined || !(0,_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ .H0)(error))
				throw error;
			if ((0,_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ .dN)(error))
				throw new Error(`${(0,_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ .bD)(error)}: it answered ${when}, but a tunnel may have ended`, { cause: error });
			throw new _network_errors_js__WEBPACK_IMPORTED_MODULE_0__ .S1(`${(0,_network_errors_js__WEBPACK_IMPORTED_MODULE_0__ .bD)(error)}: it answered ${when}, but accepts no connections now`, { cause: error });
		}
	}
}
function placeOf(url, env) {
	if ((0,_network_proxy_js__WEBPACK_IMPORTED_MODULE_1__ .Bv)(url, env).kind !== 'direct')
		return undefined;
	return `${url.hostname}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

}),

23476:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Mk: () => ( escaped),
Qf: () => ( placeholdersIn),
Tf: () => ( builtins),
Uu: () => ( expandUrl),
fT: () => ( expand),
nh: () => ( expandPattern)
});
const builtins = ['expected', 'sha'];
const form = '\\{\\{([a-z][\\w-]{0,60})\\}\\}|\\{([a-z][\\w-]{0,60})\\}';
function placeholdersIn(template) {
	return [...template.matchAll(new RegExp(form, 'gi'))].flatMap(([, , name]) => name ?? []);
}
function expand(template, values, encode = (value) => value) {
	let text = '';
	let from = 0;
	for (const { 0: found, 1: literal, 2: name, index } of template.matchAll(new RegExp(form, 'gi'))) {
		text += template.slice(from, index);
		text += literal === undefined ? encode(values.get(name ?? '') ?? '', text, name ?? '') : `{${literal}}`;
		from = index + found.length;
	}
	return text + template.slice(from);
}
function expandUrl(template, values) {
	return expand(template, values, (value, before, name) => {
		if (before === '')
			return value;
		if (/[?#]/.test(before))
			return encodeURIComponent(value);
		if (!/^[^/]*:\/\/[^/]*\//.test(before))
			return encodeURIComponent(value).replaceAll('%3A', ':');
		return builtins.includes(name) ? encodeURIComponent(value) : value.split('/').map(encodeURIComponent).join('/');
	});
}
function expandPattern(source, values) {
	return expand(source, values, escaped);
}
function escaped(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

}),

40189:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
u: () => ( byPulls)
});
function byPulls({ commits, landings }, pulls) {
	const landed = new Map(landings.flatMap((sha) => pulls.get(sha) ?? []).map((pull) => [pull.number, pull]));
	const covered = new Set([...landed.values()].flatMap((pull) => pull.commits.map(({ sha }) => sha)));
	const own = commits.filter(({ sha, isMerge }) => !isMerge && !covered.has(sha) && !pulls.has(sha));
	return { pulls: [...landed.values()], commits: own };
}

}),

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

70307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
openRepository: () => ( openRepository)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _files_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73513);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64865);
var _dated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83755);
var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28801);
var _refs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26713);
var _remote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71245);
var _safety_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63261);

async function openRepository(host, folder, token, { first, asked } = {}) {
	const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.workspace, folder);
	if (!(await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ .lQ)(place)))
		throw none(folder);
	const git = new _process_js__WEBPACK_IMPORTED_MODULE_5__ .TU(place, host.env, host.signal);
	await first?.(git);
	try {
		const [{ top, prefix, ...state }, remote, keys] = await Promise.all([
			look(git),
			(0,_remote_js__WEBPACK_IMPORTED_MODULE_6__ .Zz)(git, host),
			readKeys(git, asked),
		]);
		const root = await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ .Ye)(top);
		if (root === undefined || !(0,_files_place_js__WEBPACK_IMPORTED_MODULE_1__ .Yw)(host.workspace, root))
			throw none(folder);
		if ((0,_safety_js__WEBPACK_IMPORTED_MODULE_7__ .zk)(keys))
			throw unsafe(folder);
		const plain = git.in(root).with((0,_safety_js__WEBPACK_IMPORTED_MODULE_7__ .b1)(keys));
		const signedIn = remote === undefined ? plain : (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__ .Jv)(plain, remote, token, keys, host.secrets);
		return { git: signedIn, folder: prefix.replace(/\/$/, ''), remote, ...state };
	}
	catch (error) {
		throw error instanceof _process_js__WEBPACK_IMPORTED_MODULE_5__ .XS ? none(folder, error) : error;
	}
}
async function readKeys(git, started) {
	const names = await git.text(['config', '--null', '--name-only', '--get-regexp', _safety_js__WEBPACK_IMPORTED_MODULE_7__ .q9], { allow: [1], started });
	return names.split('\0').filter((name) => name !== '');
}
async function look(git) {
	const where = ['rev-parse', '--show-toplevel', '--show-prefix'];
	const state = ['--is-shallow-repository', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD'];
	const lines = (await git.text([...where, ...state], { allow: [128] })).split('\n');
	const [top = '', prefix = '', shallow, commit, ref = ''] = lines;
	if (commit !== undefined && lines.length === 5 && /^(HEAD$|refs\/)/.test(ref))
		return { top, prefix, isShallow: shallow === 'true', head: { commit, branch: (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__ .W0)(ref) } };
	const [only = '', within = ''] = (await git.text(where)).split('\n');
	return { top: only, prefix: within, isShallow: await (0,_dated_js__WEBPACK_IMPORTED_MODULE_4__ .fE)(git), head: await (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__ .zy)(git) };
}
function unsafe(folder) {
	const where = folder === '' ? 'this repository' : `the repository of \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__ .d)(folder)}\``;
	const what = `The configuration of ${where} names a program for a remote (\`remote.<name>.uploadpack\`), and git would start this program to complete a partial clone`;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('unsafe-config', `${what}. Remove it from .git/config, or check out without \`filter\`.`);
}
function none(folder, cause) {
	const where = folder === '' ? 'The workspace' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__ .d)(folder)}\``;
	const cure = 'Run actions/checkout in a step before this one, or correct `working-directory`.';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('no-repository', `${where} is not inside a git repository that this job checked out. ${cure}`, {
		cause,
	});
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

29135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Mk: () => ( landedPull),
dl: () => ( parseLanding),
rQ: () => ( readLandedPulls)
});
var _connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91975);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);

const commitsAtOnce = 500;
const commitsAtOnceAfterwards = 100;
const mergeHeadline = /^Merge (?:branch|remote-tracking branch|pull request|commit|tag) /;
const landedPull = `fragment landedPull on PullRequest {
  number title url merged mergedAt headRefName author { login } baseRepository { nameWithOwner }
  mergeCommit { oid }
  labels(first: 10) { nodes { name } }
  commits(first: 50) { nodes { commit { oid authoredDate committedDate messageHeadline } } }
}`;
async function readLandedPulls(github, shas) {
	const distinct = [...new Set(shas)];
	let isHeavy = false;
	const ask = async (batch) => {
		if (!isHeavy || batch.length <= commitsAtOnceAfterwards) {
			const found = await askForPulls(github, batch);
			if (found !== undefined)
				return found;
			isHeavy = true;
		}
		return batch.length <= commitsAtOnceAfterwards ? undefined : (0,_connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ .D)(batch, commitsAtOnceAfterwards, ask);
	};
	const pulls = await (0,_connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ .D)(distinct, commitsAtOnce, ask);
	return new Map(distinct.flatMap((sha, index) => (pulls[index] === undefined ? [] : [[sha, pulls[index]]])));
}
async function askForPulls(github, shas) {
	const { owner, name } = github.repository;
	const parts = shas.map((_, index) => `c${index}: object(oid: $o${index}) { ... on Commit { associatedPullRequests(first: 3) { nodes { ...landedPull } } } }`);
	const types = shas.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
	return github.graphql({
		purpose: `read the pull requests that brought ${shas.length} commits`,
		needs: 'pull-requests: read',
		query: `query landedPulls($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${landedPull}`,
		variables: { owner, name, ...Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha])) },
		repeat: 'harmless',
		parse: (data) => {
			const found = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(data, 'data')['repository'], 'repository');
			return shas.map((sha, index) => parseLanding(found[`c${index}`], sha, `${owner}/${name}`));
		},
		...(shas.length > 1 ? { heavy: () => ({ value: undefined }) } : {}),
	});
}
function parseLanding(value, sha, repository) {
	const linked = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) ? value['associatedPullRequests'] : undefined;
	if (!(0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(linked))
		return undefined;
	const pulls = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(linked['nodes'], 'pulls', (node, at) => ((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(node) ? parsePull(node, at, repository) : []));
	const landed = pulls
		.flat()
		.filter(({ pull, mergeSha }) => mergeSha === sha || !pull.commits.some((each) => each.sha === sha));
	return (landed.find(({ mergeSha }) => mergeSha === sha) ?? landed[0])?.pull;
}
function parsePull(pull, at, repository) {
	const base = pull['baseRepository'];
	const home = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(base) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(base['nameWithOwner'], `${at}.baseRepository`) : '';
	if (pull['merged'] !== true || home.toLowerCase() !== repository.toLowerCase())
		return [];
	const { author, mergeCommit } = pull;
	const parsed = {
		number: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(pull['number'], `${at}.number`),
		title: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['title'], `${at}.title`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['url'], `${at}.url`),
		author: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(author) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(author['login'], `${at}.author`) : '',
		mergedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .hY)(pull['mergedAt'], `${at}.mergedAt`),
		branch: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(pull['headRefName'], `${at}.headRefName`),
		labels: nodesOf(pull['labels'], `${at}.labels`).map((label) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(label['name'], `${at}.labels.name`)),
		commits: nodesOf(pull['commits'], `${at}.commits`).map((node) => parseCommit(node['commit'], `${at}.commits`)),
	};
	return [{ pull: parsed, mergeSha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(mergeCommit) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(mergeCommit['oid'], `${at}.mergeCommit`) : '' }];
}
function parseCommit(value, at) {
	const commit = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(commit['oid'], `${at}.oid`),
		authoredAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(commit['authoredDate'], `${at}.authoredDate`),
		committedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(commit['committedDate'], `${at}.committedDate`),
		isMerge: mergeHeadline.test((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(commit['messageHeadline'], `${at}.messageHeadline`)),
	};
}
function nodesOf(connection, at) {
	if (connection === null)
		return [];
	return (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(connection, at)['nodes'], at, (node) => node).filter(_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4);
}

}),

73704:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G: () => ( readPath)
});
const longest = 1_000;
const mostDepth = 20;
const looseKey = /\.?([^\s.[\]'"$*]+)/y;
const nameKey = /\.?([\p{L}_][\p{L}\p{N}_-]*)/uy;
function readPath(text, form) {
	const trimmed = text.trim();
	if (trimmed.length > longest)
		return undefined;
	const isRooted = /^\$(?:$|[.[])/.test(trimmed);
	if (form.needsRoot && !isRooted)
		return undefined;
	const reader = new PathReader(trimmed, form, isRooted ? 1 : 0);
	try {
		return reader.whole();
	}
	catch (error) {
		if (error instanceof NoPath)
			return undefined;
		throw error;
	}
}
class NoPath extends Error {
}
class PathReader {
	#text;
	#form;
	#at;
	constructor(text, form, from) {
		this.#text = text;
		this.#form = form;
		this.#at = from;
	}
	whole() {
		const path = this.#steps(this.#at > 0, 0);
		if (this.#at < this.#text.length)
			throw new NoPath();
		return path;
	}
	#steps(isAfterRoot, depth) {
		const path = [];
		let isOpen = !isAfterRoot;
		for (;;) {
			const from = this.#at;
			if (this.#take(/\.\./y) !== undefined) {
				path.push({ wild: 'deep' });
				isOpen = true;
				continue;
			}
			const step = this.#bracket(depth) ?? this.#key(isOpen);
			if (step === undefined) {
				if (isOpen && path.length > 0)
					throw new NoPath();
				this.#at = from;
				return path;
			}
			path.push(step);
			isOpen = false;
		}
	}
	#key(isOpen) {
		const form = this.#form.hasLooseKeys ? looseKey : nameKey;
		const isDotted = this.#text[this.#at] === '.';
		const star = this.#take(/\.?\*/y);
		const key = star === undefined ? this.#take(form)?.[1] : undefined;
		if (star === undefined && key === undefined)
			return undefined;
		if (isDotted === isOpen)
			throw new NoPath();
		return key ?? { wild: 'one' };
	}
	#bracket(depth) {
		if (this.#take(/\[\*\]/y) !== undefined)
			return { wild: 'one' };
		const index = this.#take(/\[(-?\d{1,9})\]/y)?.[1];
		if (index !== undefined)
			return Number(index);
		if (this.#take(/\[\s*\?/y) !== undefined) {
			const filter = this.#any(depth + 1);
			if (this.#take(/\s*\]/y) === undefined)
				throw new NoPath();
			return { filter };
		}
		if (this.#take(/\[(?=["'])/y) === undefined)
			return undefined;
		const key = this.#quoted();
		if (key === undefined || this.#take(/\]/y) === undefined)
			throw new NoPath();
		return key;
	}
	#any(depth) {
		if (depth > mostDepth)
			throw new NoPath();
		const parts = [this.#all(depth)];
		while (this.#take(/\s*\|\|/y) !== undefined)
			parts.push(this.#all(depth));
		const [first] = parts;
		return parts.length === 1 && first !== undefined ? first : { kind: 'any', parts };
	}
	#all(depth) {
		const parts = [this.#term(depth)];
		while (this.#take(/\s*&&/y) !== undefined)
			parts.push(this.#term(depth));
		const [first] = parts;
		return parts.length === 1 && first !== undefined ? first : { kind: 'all', parts };
	}
	#term(depth) {
		if (this.#take(/\s*!(?!=)/y) !== undefined) {
			if (depth > mostDepth)
				throw new NoPath();
			return { kind: 'not', part: this.#term(depth + 1) };
		}
		if (this.#take(/\s*\(/y) !== undefined) {
			const inner = this.#any(depth + 1);
			if (this.#take(/\s*\)/y) === undefined)
				throw new NoPath();
			return inner;
		}
		if (this.#take(/\s*@/y) === undefined)
			throw new NoPath();
		const at = this.#steps(true, depth + 1).map((step) => {
			if (typeof step === 'object')
				throw new NoPath();
			return step;
		});
		const operator = operators.find((each) => each === this.#peek(/\s*(==|!=|<=|>=|<|>)\s*/y));
		if (operator === undefined)
			return { kind: 'exists', at };
		this.#take(/\s*(?:==|!=|<=|>=|<|>)\s*/y);
		return { kind: 'compare', at, operator, to: this.#literal() };
	}
	#literal() {
		const number = this.#take(/-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,6})?(?![\w.])/y)?.[0];
		if (number !== undefined)
			return { number };
		const word = this.#take(/true|false|null/y)?.[0];
		if (word !== undefined)
			return { value: word === 'null' ? null : word === 'true' };
		const value = this.#quoted();
		if (value === undefined)
			throw new NoPath();
		return { value };
	}
	#quoted() {
		const double = this.#take(/"((?:[^"\\]|\\.)*)"/y)?.[1];
		const single = double === undefined ? this.#take(/'((?:[^'\\]|\\.)*)'/y)?.[1] : undefined;
		const inner = double ?? single?.replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"));
		if (inner === undefined)
			return undefined;
		try {
			return String(JSON.parse(`"${inner}"`));
		}
		catch {
			throw new NoPath();
		}
	}
	#peek(form) {
		form.lastIndex = this.#at;
		return form.exec(this.#text)?.[1];
	}
	#take(form) {
		form.lastIndex = this.#at;
		const found = form.exec(this.#text);
		if (found === null)
			return undefined;
		this.#at = form.lastIndex;
		return found;
	}
}
const operators = ['==', '!=', '<=', '>=', '<', '>'];

}),

54289:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
S: () => ( SlowPattern),
Z: () => ( readPattern)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24255);
var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10087);

class SlowPattern extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__ .y {
	constructor(source, text, options) {
		const what = `The regular expression \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(source, 80)}\` needs more than ${_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .lT / 1_000} second for a text of ${text.length} characters`;
		const cure = 'a nested repetition, as in `(a+)+`, is the usual cause';
		super('invalid-input', `${what}; ${cure}`, options);
		this.name = 'SlowPattern';
	}
}
const longest = 2_000;
function readPattern(source, flags = '') {
	if (source.length > longest)
		return `is longer than ${longest} characters`;
	try {
		(0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(() => new RegExp(source, flags).test(''));
	}
	catch (error) {
		if (error instanceof _bounded_js__WEBPACK_IMPORTED_MODULE_0__ .fx)
			return 'is too large';
		if (error instanceof SyntaxError)
			return `is not a valid JavaScript regular expression: ${reasonOf(error, source)}`;
		throw error;
	}
	const attempt = (text, match) => {
		try {
			return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(() => match(new RegExp(source, flags)));
		}
		catch (error) {
			if (error instanceof _bounded_js__WEBPACK_IMPORTED_MODULE_0__ .fx)
				throw new SlowPattern(source, text, { cause: error });
			throw error;
		}
	};
	return {
		source,
		flags,
		test: (text) => attempt(text, (regex) => regex.test(text)),
		find: (text) => attempt(text, (regex) => regex.exec(text)) ?? undefined,
		findAll: (text) => attempt(text, (regex) => [...text.matchAll(regex.global ? regex : new RegExp(regex, `${flags}g`))]),
	};
}
function reasonOf({ message }, source) {
	const at = message.lastIndexOf(': ');
	return at < 0 || message.slice(at).includes(source) ? 'it cannot be read' : message.slice(at + 2).toLowerCase();
}

}),

59093:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
I: () => ( kindOf),
m$: () => ( isRolling),
rL: () => ( rollingKinds),
tY: () => ( rollingKindOf)
});
const appsKinds = ['Deployment', 'StatefulSet', 'DaemonSet'];
const workloadKinds = [...appsKinds, 'Rollout'];
const rollingKinds = [...workloadKinds, 'Canary'];
const versions = {
	Deployment: 'apps/v1',
	StatefulSet: 'apps/v1',
	DaemonSet: 'apps/v1',
	Rollout: 'argoproj.io/v1alpha1',
	Canary: 'flagger.app/v1beta1',
};
function kindOf(kind) {
	return { apiVersion: versions[kind], kind };
}
function isRolling({ apiVersion, kind }) {
	return rollingKindOf({ apiVersion, kind }) !== undefined;
}
function rollingKindOf({ apiVersion, kind }) {
	const known = rollingKinds.find((each) => each === kind);
	const group = known === undefined ? undefined : versions[known].split('/')[0];
	return apiVersion.split('/')[0] === group ? known : undefined;
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

29306:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$N: () => ( codeOf),
Ef: () => ( NotSpoken),
H0: () => ( isRefused),
S1: () => ( Gone),
Yb: () => ( KnownFault),
bD: () => ( messageOf),
dN: () => ( isRefusedOnLoopback),
wO: () => ( explainNetwork)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _tls_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15194);

const words = {
	ECONNREFUSED: 'connection refused',
	ECONNRESET: 'connection reset',
	EHOSTUNREACH: 'host unreachable',
	ENETUNREACH: 'network unreachable',
	ENOTFOUND: 'name not found',
	EAI_AGAIN: 'name cannot be resolved now',
	ETIMEDOUT: 'connection timed out',
	EPIPE: 'connection closed',
	Z_DATA_ERROR: 'the body is not compressed as its header says',
	Z_BUF_ERROR: 'the compressed body ends too early',
	ERR_INVALID_CHAR: 'a header of the request contains a character that is not allowed, such as a line break',
	HPE_HEADER_OVERFLOW: 'the headers of the answer are longer than 16 kB',
};
class KnownFault extends Error {
}
class NotSpoken extends KnownFault {
}
class Gone extends KnownFault {
}
function explainNetwork(error) {
	const first = firstOf(error);
	const message = messageOf(first);
	const code = codeOf(first);
	const said = words[code] ?? (0,_tls_errors_js__WEBPACK_IMPORTED_MODULE_1__ .Z)(first) ?? (code.startsWith('HPE_') ? 'the answer is not valid HTTP/1.1' : undefined);
	if (said === undefined)
		return message || code;
	const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? [];
	return place === undefined ? said : `${said} (${place})`;
}
function codeOf(error) {
	const code = fieldOf(firstOf(error), 'code');
	return typeof code === 'string' ? code : '';
}
const wayless = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL']);
function isRefused(error) {
	const codes = triesOf(error).map((each) => String(fieldOf(each, 'code')));
	return codes.length > 0 && codes.every((code) => code === 'ECONNREFUSED');
}
function isRefusedOnLoopback(error) {
	const addresses = triesOf(error).map((each) => String(fieldOf(each, 'address')));
	if (!isRefused(error))
		return false;
	const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
	loopback.addSubnet('127.0.0.0', 8);
	loopback.addAddress('::1', 'ipv6');
	return addresses.every((each) => loopback.check(each, each.includes(':') ? 'ipv6' : 'ipv4'));
}
function triesOf(error) {
	const cause = fieldOf(error, 'cause') ?? error;
	const errors = fieldOf(cause, 'errors');
	const all = Array.isArray(errors) ? errors : [cause];
	return all.filter((each) => !wayless.has(String(fieldOf(each, 'code'))));
}
function messageOf(error) {
	const message = fieldOf(error, 'message');
	return typeof message === 'string' ? message : String(error);
}
function firstOf(error) {
	const errors = fieldOf(error, 'errors');
	return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}
function fieldOf(value, name) {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

}),

80013:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K6: () => ( runForLines),
Of: () => ( refusalOf),
lA: () => ( describeEnd),
mB: () => ( runProgram)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73513);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64865);
var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42101);
var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72620);
var _supervise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88748);

async function runProgram(command, { env, workspace, signal }, { env: own, stdout, stderr, deadline }) {
	signal.throwIfAborted();
	const given = (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__ .Qc)(env, own);
	const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_3__ .g)(command, {
		platform: process.platform,
		env: given,
		directory: workspace,
		isFile: _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ .TV,
	});
	if ('why' in start)
		return { kind: 'not-started', why: start.why };
	const isGroup = process.platform !== 'win32';
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(start.file, start.args, {
		cwd: workspace,
		env: given,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: isGroup,
		windowsHide: true,
		windowsVerbatimArguments: start.isVerbatim,
	});
	let error;
	child.once('error', (cause) => {
		error = cause;
	});
	child.stdout.on('data', (chunk) => stdout.take(chunk));
	child.stderr.on('data', (chunk) => stderr.take(chunk));
	await (0,_supervise_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(child, isGroup, { signal, deadline });
	for (const sink of new Set([stdout, stderr]))
		sink.end();
	return error === undefined ? ended(child) : { kind: 'not-started', why: error.message };
}
function runForLines(command, host, { line, error = line, ...options }) {
	return runProgram(command, host, { ...options, stdout: (0,_output_js__WEBPACK_IMPORTED_MODULE_2__ .M)(line), stderr: (0,_output_js__WEBPACK_IMPORTED_MODULE_2__ .M)(error) });
}
function refusalOf(command, { env, workspace }) {
	const place = { platform: process.platform, env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__ .Qc)(env), directory: workspace, isFile: _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ .TV };
	const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_3__ .g)(command, place);
	return 'why' in start ? start.why : undefined;
}
function describeEnd(outcome) {
	if (outcome.kind === 'not-started')
		return `could not be started: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__ .d)(outcome.why, 300)}`;
	return outcome.code === undefined ? 'was ended by a signal' : `ended with exit code ${outcome.code}`;
}
function ended({ exitCode }) {
	return { kind: 'ended', code: exitCode ?? undefined };
}

}),

78402:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  perform: () => ( perform_perform),
  U: () => ( stateNames)
});

// EXTERNAL MODULE: ./build/checks/answered.js
var checks_answered = __webpack_require__(42253);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/input/yaml.js
var yaml = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/checks/template.js
var checks_template = __webpack_require__(23476);
// EXTERNAL MODULE: ./build/kubernetes/objects/kinds.js
var kinds = __webpack_require__(59093);
;// CONCATENATED MODULE: ./build/checks/file/cluster.js

const groups = {
	Deployment: 'apps/v1',
	StatefulSet: 'apps/v1',
	DaemonSet: 'apps/v1',
	ReplicaSet: 'apps/v1',
	Pod: 'v1',
	Service: 'v1',
	ConfigMap: 'v1',
	PersistentVolumeClaim: 'v1',
	Job: 'batch/v1',
	CronJob: 'batch/v1',
	Ingress: 'networking.k8s.io/v1',
	HorizontalPodAutoscaler: 'autoscaling/v2',
	Rollout: 'argoproj.io/v1alpha1',
	Canary: 'flagger.app/v1beta1',
};
function readKubernetes(fields) {
	const given = fields.needed('kind', 'Deployment');
	const [resource = '', ...rest] = given.split('.');
	const apiVersion = rest.length === 0 ? groups[resource] : groupOf(rest);
	if (given !== '' && (apiVersion === undefined || !/^[A-Z]\w*(?:\.[a-z0-9][a-z0-9-]*)*$/.test(given)))
		fields.refuse('kind', `${Object.keys(groups).join(', ')}, or a kind with its group such as \`Certificate.cert-manager.io\``);
	const rolls = apiVersion !== undefined && (0,kinds .m$)({ apiVersion, kind: resource });
	if (!rolls && fields.has('rollout'))
		fields.reportError('rollout', `is for ${kinds .rL.join(', ')} only`);
	const check = {
		kind: 'kubernetes',
		apiVersion: apiVersion ?? 'v1',
		resource,
		name: fields.needed('name', 'web'),
		namespace: fields.text('namespace') ?? 'default',
		container: fields.text('container'),
		imageContains: fields.text('image-contains'),
		imageTag: fields.text('image-tag'),
		conditions: readConditions(fields),
		phases: fields.texts('phase') ?? [],
		rollout: fields.flag('rollout', rolls),
	};
	if (check.imageTag === '')
		fields.refuse('image-tag', 'a tag such as `"{expected}"`');
	if (check.container !== undefined && check.imageContains === undefined && check.imageTag === undefined)
		fields.reportError('container', 'needs `image-tag` or `image-contains`');
	fields.finish();
	return check;
}
function readConditions(fields) {
	const tree = fields.tree('condition');
	if (tree === undefined)
		return [];
	if (tree.kind === 'map')
		return [readCondition(fields.map('condition'))].flat();
	if (tree.kind === 'list' && tree.items.some(({ kind }) => kind === 'map'))
		return (fields.items('condition') ?? []).flatMap(readCondition);
	return (fields.texts('condition') ?? []).map((text) => {
		const [, type = '', status = 'True'] = /^([^=\s]+)(?:=([^=\s]+))?$/.exec(text) ?? [];
		if (type === '')
			fields.reportError('condition', 'contains no condition; allowed: a type such as `Ready`, a type and its status such as `Degraded=False`, or a map such as `{ type: Ready, status: "False", reason: Expired }`');
		return { type, status: asStatus(status), reasons: [] };
	});
}
function readCondition(fields) {
	if (fields === undefined)
		return [];
	const condition = {
		type: fields.needed('type', 'Ready'),
		status: asStatus(fields.text('status') ?? 'True'),
		reasons: fields.texts('reason') ?? [],
	};
	fields.finish();
	return [condition];
}
function asStatus(text) {
	return /^(?:true|false|unknown)$/i.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1).toLowerCase()}` : text;
}
function groupOf([first = '', ...rest]) {
	return /^v\d+(?:(?:alpha|beta)\d+)?$/.test(first) && rest.length > 0
		? `${rest.join('.')}/${first}`
		: [first, ...rest].join('.');
}

// EXTERNAL MODULE: ./build/input/duration.js
var duration = __webpack_require__(77939);
// EXTERNAL MODULE: ./build/input/scalar.js
var scalar = __webpack_require__(55063);
// EXTERNAL MODULE: ./build/input/secret.js
var secret = __webpack_require__(4967);
;// CONCATENATED MODULE: ./build/checks/file/fields.js

class Problems {
	#name;
	#found = [];
	constructor(name) {
		this.#name = name;
	}
	add = (position, what) => {
		this.#found.push({ position, text: `${this.#name}:${position.line}:${position.column}: ${what}.` });
	};
	get lines() {
		const order = (a, b) => a.line - b.line || a.column - b.column;
		return this.#found.toSorted((a, b) => order(a.position, b.position)).map(({ text }) => text);
	}
}
class Fields {
	position;
	path;
	#entries;
	#isMap;
	#known = new Set();
	#problems;
	#variables;
	constructor(path, tree, problems, variables) {
		this.path = path;
		this.position = tree.position;
		this.#problems = problems;
		this.#variables = variables;
		this.#entries = new Map(tree.kind === 'map' ? tree.entries.map((entry) => [entry.key, entry]) : []);
		this.#isMap = tree.kind === 'map';
		if (!this.#isMap)
			problems.add(tree.position, `${describeValue(path)} is not a map such as \`{ key: value }\``);
	}
	has(name) {
		this.#known.add(name);
		return this.#entries.has(name);
	}
	get names() {
		return [...this.#entries.keys()];
	}
	tree(name) {
		this.#known.add(name);
		return this.#entries.get(name)?.value;
	}
	reportError(name, what) {
		const position = this.#entries.get(name)?.value.position ?? this.position;
		this.#problems.add(position, `\`${this.#at(name)}\` ${what}`);
	}
	complainOfAll(what) {
		if (this.#isMap)
			this.#problems.add(this.position, `${describeValue(this.path)} ${what}`);
	}
	refuse(name, allowed) {
		const tree = this.#entries.get(name)?.value;
		const given = tree?.kind === 'scalar' ? shown(name, tree.text) : `a ${tree?.kind ?? 'map'}`;
		this.reportError(name, `is ${given}; allowed: ${allowed}`);
	}
	text(name) {
		const tree = this.tree(name);
		if (tree === undefined)
			return undefined;
		return this.#textOf(name, tree);
	}
	openKey(name) {
		this.#requireKnown(name, name, this.#entries.get(name)?.position ?? this.position);
		return name;
	}
	needed(name, example) {
		if (!this.has(name))
			this.complainOfAll(`has no \`${name}\`, such as \`${example}\``);
		const text = this.text(name);
		if (text === '')
			this.refuse(name, `a text such as \`${example}\``);
		return text ?? '';
	}
	flag(name, otherwise) {
		const tree = this.tree(name);
		if (tree === undefined)
			return otherwise;
		if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
			return tree.value;
		this.refuse(name, '`true`, `false`');
		return otherwise;
	}
	choice(name, allowed) {
		const tree = this.tree(name);
		if (tree === undefined)
			return undefined;
		const found = tree.kind === 'scalar' ? allowed.find((each) => each === tree.value) : undefined;
		if (found === undefined)
			this.refuse(name, allowed.map((each) => `\`${each}\``).join(', '));
		return found;
	}
	integer(name, range) {
		const tree = this.tree(name);
		if (tree === undefined)
			return undefined;
		const value = tree.kind === 'scalar' && /^\d{1,9}$/.test(tree.text) ? tree.value : undefined;
		if (typeof value === 'number' && value >= range.least && value <= range.most)
			return value;
		this.refuse(name, (0,scalar ._O)(range));
		return undefined;
	}
	duration(name, { zero }) {
		const tree = this.tree(name);
		if (tree === undefined)
			return undefined;
		const range = zero ? duration .TJ : duration .jx;
		const value = tree.kind === 'scalar' ? (0,duration .E9)(tree.text, range) : undefined;
		if (value === undefined)
			this.refuse(name, (0,duration .eS)(range));
		return value;
	}
	texts(name) {
		const tree = this.tree(name);
		if (tree === undefined)
			return undefined;
		if (tree.kind !== 'list')
			return [this.#textOf(name, tree) ?? ''];
		if (tree.items.length === 0)
			this.refuse(name, 'one text, or a list of at least one');
		return tree.items.map((item, index) => this.#textOf(`${name}[${index}]`, item) ?? '');
	}
	pairs(name, isName, allowed) {
		const inner = this.map(name);
		if (inner === undefined)
			return {};
		const pairs = inner.names.map((key) => {
			if (!isName(key))
				inner.reportError(key, `is not a valid name; allowed: ${allowed}`);
			return [key, inner.text(key) ?? ''];
		});
		return Object.fromEntries(pairs);
	}
	map(name) {
		const tree = this.tree(name);
		return tree === undefined ? undefined : new Fields(this.#at(name), tree, this.#problems, this.#variables);
	}
	items(name) {
		const tree = this.tree(name);
		if (tree === undefined)
			return undefined;
		if (tree.kind !== 'list') {
			this.reportError(name, 'is not a list');
			return undefined;
		}
		return tree.items.map((item, index) => new Fields(`${this.#at(name)}[${index}]`, item, this.#problems, this.#variables));
	}
	finish() {
		for (const [name, { position }] of this.#entries) {
			if (this.#known.has(name))
				continue;
			const allowed = [...this.#known].map((each) => `\`${each}\``).join(', ');
			this.#problems.add(position, `\`${this.#at(name)}\` is not known; allowed: ${allowed}`);
		}
	}
	#textOf(name, tree) {
		if (tree.kind !== 'scalar' || tree.value === null) {
			const given = tree.kind === 'scalar' ? 'empty' : `a ${tree.kind}`;
			this.#problems.add(tree.position, `\`${this.#at(name)}\` is ${given}; allowed: a text`);
			return undefined;
		}
		this.#requireKnown(name, tree.text, tree.position);
		return tree.text;
	}
	#requireKnown(name, text, position) {
		for (const placeholder of (0,checks_template .Qf)(text)) {
			if (this.#variables.has(placeholder))
				continue;
			const isSecret = (0,secret .eh)(this.#at(name));
			const given = isSecret ? 'a text in braces' : `\`{${placeholder}}\``;
			const literal = isSecret ? 'double the braces' : `write \`{{${placeholder}}}\``;
			const known = [...this.#variables].map((each) => `\`{${each}}\``).join(', ');
			const rest = `known: ${known}; declare it under \`vars\`, or ${literal} to use the text itself`;
			this.#problems.add(position, `\`${this.#at(name)}\` contains ${given}, which is not a variable; ${rest}`);
		}
	}
	#at(name) {
		return this.path === '' ? shownKey(name) : `${this.path}.${shownKey(name)}`;
	}
}
function describeValue(path) {
	return path === '' ? 'the file' : `\`${path}\``;
}
function shownKey(name) {
	const [word = ''] = /^[\w.$-]{0,60}(?:\[\d+\]$)?/.exec(name) ?? [];
	return word === name ? word : `${word}…`;
}
function shown(name, text) {
	return (0,secret .eh)(name) ? 'a text that is not shown' : `\`${(0,printable .d)((0,secret .cT)(text), 80)}\``;
}

;// CONCATENATED MODULE: ./build/checks/file/request.js

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const usualRedirects = 5;
const isHeader = (name) => /^[!#$%&'*+.^`|~\w-]{1,200}$/.test(name);
const headerForms = 'the name of a header, such as `content-type`';
function readRequest(fields) {
	return { ...readCommon(fields), url: readUrl(fields, 'url') };
}
function readCommon(fields) {
	return {
		method: fields.choice('method', methods) ?? 'GET',
		headers: readHeaders(fields),
		body: fields.text('request-body'),
		redirects: readRedirects(fields),
		trust: readTrust(fields),
		http2: fields.flag('http2', false),
	};
}
function readHeaders(fields) {
	const headers = fields.pairs('request-headers', isHeader, headerForms);
	const inner = fields.map('request-headers') ?? fields;
	for (const [name, value] of Object.entries(headers))
		if (/(?!\t)\p{Cc}/u.test(value))
			inner.reportError(name, 'contains a control character, such as a line break, which headers must not contain');
	return headers;
}
function readRedirects(fields) {
	const isManual = fields.choice('redirect', ['follow', 'manual']) === 'manual';
	const most = fields.integer('max-redirects', { least: 1, most: 50 });
	if (isManual && fields.has('max-redirects'))
		fields.reportError('max-redirects', 'contradicts `redirect: manual`, which follows no redirects; remove one of them');
	return isManual ? 0 : (most ?? usualRedirects);
}
function readTrust(fields) {
	const insecure = fields.flag('insecure', false);
	const ca = readFile(fields, 'ca-file');
	const [cert, key] = [readFile(fields, 'cert-file'), readFile(fields, 'key-file')];
	if (insecure && ca !== undefined)
		fields.reportError('ca-file', 'contradicts `insecure: true`, which trusts every server; remove one of them');
	if ((cert === undefined) !== (key === undefined))
		fields.reportError(cert === undefined ? 'key-file' : 'cert-file', 'cannot be used alone; use `cert-file` and `key-file` together');
	return { insecure, ca, client: cert === undefined || key === undefined ? undefined : { cert, key } };
}
function readFile(fields, name) {
	const path = fields.text(name);
	if (path !== undefined && (path.trim() === '' || /[\n\0]|-----BEGIN/.test(path))) {
		fields.reportError(name, 'is not a path and is not shown; allowed: the path of a PEM file, such as `certs/ca.pem`');
		return undefined;
	}
	return path;
}
function readUrl(fields, name, example = 'https://app.example.com/health') {
	const url = fields.needed(name, example);
	const isUrl = /^\{[a-z]/i.test(url) || /^https?:\/\/[^/]/i.test(url);
	if (url !== '' && !isUrl)
		fields.refuse(name, 'an address that begins with `http://` or `https://`, or with a variable');
	else if (isUrl && (0,checks_template .Qf)(url).length === 0 && !URL.canParse(url))
		fields.refuse(name, 'a valid address, such as `https://app.example.com/health`');
	return url;
}

;// CONCATENATED MODULE: ./build/checks/file/grpc.js

const reserved = /^(?:grpc-.*|content-type|te|host|connection)$/i;
function readGrpc(fields) {
	const url = readUrl(fields, 'url');
	if (/^https?:\/\/[^/?#]*[/?#]./i.test(url))
		fields.refuse('url', 'only a scheme, a name and a port, such as `https://api.example.com` or `http://app.example.com:50051`');
	const headers = fields.pairs('request-headers', isHeader, headerForms);
	for (const name of Object.keys(headers))
		if (reserved.test(name))
			fields.map('request-headers')?.reportError(name, 'is set by gRPC itself; remove it');
	const how = { redirects: 0, trust: readTrust(fields), http2: true };
	const check = {
		kind: 'grpc',
		request: { url, method: 'POST', headers, body: undefined, ...how },
		service: fields.text('service') ?? '',
	};
	fields.finish();
	return check;
}

// EXTERNAL MODULE: ./build/rows/expect.js
var rows_expect = __webpack_require__(64175);
;// CONCATENATED MODULE: ./build/checks/file/other.js

const ports = { least: 1, most: 65_535 };
function readTls(fields) {
	const [, operator, days] = /^\s*(>=?)\s*(\d{1,5})\s*$/.exec(fields.text('days-left') ?? '>0') ?? [];
	if (days === undefined)
		fields.refuse('days-left', 'a bound such as `">14"`');
	const check = {
		kind: 'tls',
		host: fields.needed('host', 'app.example.com'),
		port: fields.integer('port', ports) ?? 443,
		servername: fields.text('servername'),
		ca: readFile(fields, 'ca-file'),
		daysLeft: { operator: operator === '>=' ? '>=' : '>', days: Number(days ?? 0) },
	};
	fields.finish();
	return check;
}
function readTcp(fields) {
	const host = fields.needed('host', 'db.example.com');
	if (!fields.has('port'))
		fields.complainOfAll('has no `port`, such as `3306`');
	const check = { kind: 'tcp', host, port: fields.integer('port', ports) ?? 1 };
	fields.finish();
	return check;
}
function readSql(fields, isSet) {
	const urlEnv = fields.needed('url-env', 'DB_URL');
	if (urlEnv !== '' && !/^[A-Za-z_]\w{0,200}$/.test(urlEnv))
		fields.reportError('url-env', 'is not a valid name and is not shown; allowed: the name of an environment variable that holds the URL');
	else if (urlEnv !== '' && !isSet(urlEnv))
		fields.refuse('url-env', 'a variable that is set; set it under `env:` of the step');
	const tree = fields.tree('expect');
	const given = tree === undefined ? undefined : plainOf(tree);
	const expect = (0,rows_expect .W)(given ?? { empty: false }, (what) => fields.reportError('expect', what));
	const check = {
		kind: 'sql',
		urlEnv,
		query: fields.needed('query', 'SELECT COUNT(*) FROM users'),
		expect: expect ?? { rows: undefined, value: undefined, empty: false },
	};
	fields.finish();
	return check;
}
function readCommand(fields) {
	const run = fields.texts('run') ?? [];
	if (!fields.has('run') || run[0] === '')
		fields.reportError('run', 'names no program; write a program and its arguments, such as `["./smoke.sh", "--fast"]`');
	const parse = fields.choice('parse', ['junit']);
	const report = fields.text('report');
	if (report !== undefined && parse === undefined)
		fields.reportError('report', 'needs `parse: junit`');
	const check = {
		kind: 'command',
		run,
		env: fields.pairs('env', (name) => /^[A-Za-z_]\w{0,200}$/.test(name), 'the name of an environment variable'),
		exitCodes: readExitCodes(fields),
		parse,
		report,
	};
	fields.finish();
	return check;
}
function readExitCodes(fields) {
	const inner = fields.map('exit-codes');
	const pairs = (inner?.names ?? []).flatMap((code) => {
		if (!/^\d{1,3}$/.test(code) || Number(code) > 255)
			inner?.reportError(code, 'is not an exit code; allowed: 0 to 255');
		const status = inner?.choice(code, ['passed', 'failed', 'inconclusive']);
		return status === undefined ? [] : [[String(Number(code)), status]];
	});
	return Object.fromEntries(pairs);
}
function plainOf(tree) {
	if (tree.kind === 'scalar')
		return typeof tree.value === 'number' ? tree.text : tree.value;
	if (tree.kind === 'list')
		return tree.items.map(plainOf);
	return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
}

;// CONCATENATED MODULE: ./build/checks/check.js
const severities = ['critical', 'warning'];

;// CONCATENATED MODULE: ./build/checks/file/policy.js

const builtIn = {
	timeout: 5_000,
	interval: 2_000,
	within: 120_000,
	consecutive: 3,
	failureLimit: undefined,
	inconclusiveLimit: undefined,
	severity: 'critical',
	bakes: true,
};
const ofKind = {
	command: { timeout: 600_000, consecutive: 1, bakes: false },
	compare: { consecutive: 1, bakes: false },
};
const bakeFailures = 5;
function readDefaults(fields) {
	if (fields === undefined)
		return {};
	const given = readGiven(fields);
	fields.finish();
	return given;
}
function readPolicy(fields, probe, { defaults, isUsualBake }) {
	const own = probe === undefined ? {} : (ofKind[probe.kind] ?? {});
	const bakes = fields.has('bake') ? fields.flag('bake', true) : undefined;
	const usual = isUsualBake && probe !== undefined && isCostly(probe) ? { bakes: false } : {};
	return { ...builtIn, ...withoutGaps(defaults), ...own, ...usual, ...withoutGaps({ ...readGiven(fields), bakes }) };
}
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);
function isCostly(probe) {
	return probe.kind === 'http' && (probe.load !== undefined || !harmless.has(probe.request.method));
}
function withoutGaps(given) {
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function readGiven(fields) {
	return {
		timeout: fields.duration('timeout', { zero: false }),
		interval: fields.duration('interval', { zero: false }),
		within: fields.duration('within', { zero: true }),
		consecutive: fields.integer('consecutive', { least: 1, most: 100 }),
		failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }),
		inconclusiveLimit: fields.integer('inconclusive-limit', { least: 0, most: 10_000 }),
		severity: fields.choice('severity', severities),
	};
}
const defaultBake = 60_000;
const bakeForms = 'a map such as `{ for: 5m }`, a time such as `5m`, or `off`';
function readBake(fields) {
	const tree = fields.tree('bake');
	if (tree === undefined)
		return { ...bakeOf(defaultBake), isUsual: true };
	if (tree.kind === 'scalar' && (tree.value === false || tree.value === 'off'))
		return undefined;
	if (tree.kind === 'list' || (tree.kind === 'scalar' && (0,duration .E9)(tree.text, duration .jx) === undefined)) {
		fields.refuse('bake', bakeForms);
		return undefined;
	}
	if (tree.kind === 'scalar')
		return bakeOf(fields.duration('bake', { zero: false }) ?? defaultBake);
	const inner = fields.map('bake');
	return inner && readBakeMap(inner);
}
function readBakeMap(fields) {
	if (!fields.has('for'))
		fields.complainOfAll('has no `for`, such as `5m`; to turn the bake off, write `bake: off`');
	const usual = bakeOf(fields.duration('for', { zero: false }) ?? defaultBake);
	const bake = {
		for: usual.for,
		every: fields.duration('every', { zero: false }) ?? usual.every,
		failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }) ?? usual.failureLimit,
	};
	fields.finish();
	return bake;
}
function bakeOf(time) {
	const every = Math.min(15_000, Math.max(2_000, Math.round(time / 30)));
	return { for: time, every, failureLimit: bakeFailures };
}

// EXTERNAL MODULE: ./build/rows/condition.js
var condition = __webpack_require__(16881);
// EXTERNAL MODULE: ./build/input/path.js
var path = __webpack_require__(73704);
// EXTERNAL MODULE: ./build/input/pattern.js
var pattern = __webpack_require__(54289);
;// CONCATENATED MODULE: ./build/checks/file/pattern.js

function readPattern(fields, name, text) {
	const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
	if (source === undefined)
		return { text };
	const values = new Map((0,checks_template .Qf)(source).map((each) => [each, 'x']));
	const read = /^[imsu]*$/.test(flags)
		? (0,pattern .Z)((0,checks_template .nh)(source, values), flags)
		: 'has flags other than i, m, s, u';
	if (typeof read === 'string')
		fields.reportError(name, read);
	return { source, flags };
}

;// CONCATENATED MODULE: ./build/checks/file/json.js

const pathForms = "a path such as `$.version`, `$.items[0].id`, `$.items[-1]`, `$.items[*].state`, `$..id` or `$.items[?(@.name=='web')].state`";
const orderForms = 'a bound such as `">2"`, `"<=0.5"`, `"!=0"`, or a number';
const json_form = { needsRoot: true, hasLooseKeys: false };
function readJsonPath(fields, name) {
	const text = fields.text(name);
	if (text === undefined)
		return undefined;
	const steps = (0,path .G)(text, json_form);
	if (steps === undefined)
		fields.refuse(name, pathForms);
	return { text, steps: steps ?? [] };
}
function readJson(fields) {
	if (fields.tree('json')?.kind === 'map')
		return readPaths(fields);
	const path = readJsonPath(fields, 'json');
	const equals = fields.text('equals');
	if ((path === undefined) !== (equals === undefined))
		fields.reportError(path === undefined ? 'equals' : 'json', 'cannot be used alone; use `json` and `equals` together');
	return path === undefined ? [] : [{ path, equals: readPattern(fields, 'equals', equals ?? '') }];
}
function readPaths(fields) {
	const inner = fields.map('json');
	if (fields.has('equals'))
		fields.reportError('equals', 'needs `json` to be one path; in a map, each path has its own condition');
	if (inner === undefined)
		return [];
	if (inner.names.length === 0)
		fields.refuse('json', 'a map such as `{ "$.status": ok, "$.items": { count: ">0" } }`');
	return inner.names.map((name) => {
		const steps = (0,path .G)(inner.openKey(name), json_form);
		if (steps === undefined)
			inner.reportError(name, `is not a path; allowed: ${pathForms}`);
		return { path: { text: name, steps: steps ?? [] }, ...readWanted(inner, name) };
	});
}
function readWanted(fields, name) {
	if (fields.tree(name)?.kind === 'map')
		return json_readConditions(fields.map(name), fields, name);
	const text = fields.text(name) ?? '';
	return /^\s*(?:[<>=]|!=)/.test(text)
		? { order: readOrder(fields, name, text) }
		: { equals: readPattern(fields, name, text) };
}
function json_readConditions(inner, fields, name) {
	if (inner === undefined)
		return {};
	const [equals, value, count] = [inner.text('equals'), inner.text('value'), inner.text('count')];
	const exists = inner.has('exists') ? inner.flag('exists', true) : undefined;
	if (inner.names.length === 0)
		fields.refuse(name, 'a map with `equals`, `value`, `exists` or `count`');
	if (exists === false && inner.names.length > 1)
		inner.reportError('exists', 'is `false`, so there is no value for other conditions');
	inner.finish();
	return {
		equals: equals === undefined ? undefined : readPattern(inner, 'equals', equals),
		order: value === undefined ? undefined : readOrder(inner, 'value', value),
		count: count === undefined ? undefined : readOrder(inner, 'count', count),
		exists,
	};
}
function readOrder(fields, name, text) {
	const [, sign = '', operand = ''] = /^\s*(==|!=|<=|>=|=|<|>)?\s*(.*?)\s*$/s.exec(text) ?? [];
	const operator = ['!=', '<=', '>=', '<', '>'].find((each) => each === sign) ?? '=';
	const isOrder = operator !== '=' && operator !== '!=';
	const isOpen = (0,checks_template .Qf)(operand).length > 0;
	const isFine = operand !== '' && (isOpen || (0,condition .Et)(operand) || !(isOrder || name === 'count'));
	if (isFine)
		return { operator, operand };
	fields.refuse(name, orderForms);
	return undefined;
}

;// CONCATENATED MODULE: ./build/checks/file/prometheus.js

const mostPoints = 1_000;
const least = 1_000;
function readPrometheus(fields) {
	const url = readUrl(fields, 'url', 'http://app.example.com:9090');
	if (/\/api\/v1\/|#/.test(url))
		fields.refuse('url', 'only the address of the server, such as `http://app.example.com:9090`');
	const headers = fields.pairs('request-headers', isHeader, headerForms);
	const how = { method: 'GET', body: undefined, redirects: 5, trust: readTrust(fields), http2: false };
	const check = {
		kind: 'prometheus',
		request: { url, headers, ...how },
		query: fields.needed('query', 'sum(rate(http_requests_total{code=~"5.."}[5m]))'),
		expect: readExpected(fields),
		range: readRange(fields),
	};
	fields.finish();
	return check;
}
function readExpected(fields) {
	const texts = fields.texts('expect');
	if (!fields.has('expect'))
		fields.complainOfAll('has no `expect`, such as `"<0.01"`');
	const orders = (texts ?? []).flatMap((text) => readOrder(fields, 'expect', text) ?? []);
	const isFine = orders.every(({ operand }) => (0,checks_template .Qf)(operand).length > 0 || (0,condition .Et)(operand));
	if (!isFine)
		fields.refuse('expect', 'a bound such as `"<0.01"`, a number, or a list of them');
	return orders;
}
function readRange(fields) {
	const length = fields.duration('range', { zero: false });
	const step = fields.duration('step', { zero: false });
	if (fields.has('step') && !fields.has('range'))
		fields.reportError('step', 'needs `range`, the period of the values');
	if (length === undefined)
		return undefined;
	const usual = Math.max(least, Math.ceil(length / 60 / least) * least);
	const own = step ?? usual;
	if (own < least || length / own > mostPoints)
		fields.reportError('step', `results in too many values; allowed: at least 1s, and at most ${mostPoints} values in \`range\``);
	return { length, step: own };
}

;// CONCATENATED MODULE: ./build/checks/file/secrets.js

const credentialsForm = /^(?:basic|bearer|digest|negotiate|token) +\S/i;
function secretsOf(value, ...names) {
	if (value === '' || !(names.some(secret .eh) || credentialsForm.test(value)))
		return [...(0,secret .gW)(value), ...(0,secret .o6)(value)];
	const [scheme = '', ...rest] = value.split(' ');
	const credentials = rest.at(-1) ?? scheme;
	const login = /^basic$/i.test(scheme) ? Buffer.from(credentials, 'base64').toString() : '';
	return [value, credentials, ...(login.includes(':') ? [login.slice(login.indexOf(':') + 1)] : [])];
}
function secretsOfProbe(probe, vars) {
	const values = new Map(Object.entries(vars));
	const named = pairsOf(probe).flatMap(([name, template]) => {
		const isFilled = (0,checks_template .Qf)(template).length > 0;
		if (isFilled && !/^(?:[\w-]+ )?\{[\w-]+\}$/.test(template))
			return [];
		return isFilled && !(0,checks_template .Qf)(template).every((each) => values.has(each))
			? []
			: secretsOf((0,checks_template .fT)(template, values), name);
	});
	const addresses = requestsOf(probe).map(({ url }) => url);
	return [...named, ...addresses.flatMap((url) => [...(0,secret .gW)(url), ...parametersOf(url, values)])];
}
function parametersOf(url, values) {
	return (0,secret .o6)(url).flatMap((template) => {
		const [, name] = /^\{([\w-]+)\}$/.exec(template) ?? [];
		if (name !== undefined)
			return values.get(name) ?? [];
		return (0,checks_template .Qf)(template).length > 0 ? [] : template;
	});
}
function pairsOf(probe) {
	if (probe.kind === 'command')
		return Object.entries(probe.env);
	const expected = probe.kind === 'http' ? Object.entries(probe.headers) : [];
	return [
		...requestsOf(probe).flatMap(({ headers }) => Object.entries(headers)),
		...expected.flatMap(([name, pattern]) => ('text' in pattern ? [[name, pattern.text]] : [])),
	];
}
function requestsOf(probe) {
	if ('request' in probe)
		return [probe.request];
	return probe.kind === 'compare' ? [probe.candidate, probe.baseline] : [];
}

// EXTERNAL MODULE: ./build/programs/environment.js
var environment = __webpack_require__(42101);
;// CONCATENATED MODULE: ./build/checks/file/vars.js

function readVars(tree, scope, problems) {
	const given = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'vars')?.value : undefined;
	if (given === undefined)
		return { vars: {}, secrets: [], known: [] };
	const offered = [...checks_template .Tf, ...Object.keys(scope.vars)];
	const names = given.kind === 'map' ? given.entries.map(({ key }) => key) : [];
	const fields = new Fields('vars', given, problems, new Set([...offered, ...names]));
	const values = new Map();
	const secrets = [];
	const env = (0,environment .Uo)(scope.env);
	for (const name of names) {
		if (!/^[a-z][\w-]{0,60}$/i.test(name))
			fields.reportError(name, 'is not a valid name; allowed: letters, digits, `_` and `-`');
		if (offered.includes(name))
			fields.reportError(name, 'is set by the action; choose another name');
		const text = fields.text(name) ?? '';
		if ((0,checks_template .Qf)(text).length > 0)
			fields.reportError(name, 'contains a placeholder; variables cannot contain other variables');
		const { value, variables } = fromEnvironment(text, env, (what) => fields.reportError(name, what));
		values.set(name, value);
		secrets.push(...secretsOf(value, name, ...variables));
	}
	return { vars: Object.fromEntries(values), secrets, known: names };
}
function fromEnvironment(text, env, reportError) {
	const variables = [];
	const value = text.replace(/\$\{\{([^{}]{0,240})\}\}/g, (_, inner) => {
		const expression = inner.trim();
		const [, name = ''] = /^env\.([A-Za-z_]\w{0,200})$/.exec(expression) ?? [];
		if (name === '')
			reportError(`contains ${shownExpression(expression)} in \`\${{ }}\`; allowed in a file: \`\${{ env.NAME }}\``);
		else if ((env[name] ?? '') === '')
			reportError((0,environment .Ys)(name)
				? `uses \`${name}\`, which belongs to the runner; allowed: the variables of a \`run:\` step, and those under \`env:\` of the step`
				: `needs the environment variable \`${name}\`, which is not set; set it under \`env:\` of the step`);
		variables.push(name);
		return env[name] ?? '';
	});
	return { value, variables };
}
function shownExpression(expression) {
	return /^[a-z]+\.[\w.-]{1,80}$/i.test(expression) ? `\`${(0,printable .d)(expression, 80)}\`` : 'an expression that is not shown';
}

;// CONCATENATED MODULE: ./build/checks/file/threshold.js
const thresholdForms = '`p(95)<400ms`, `avg<200ms`, `med<=150ms`, `min<1s`, `max<2s`, `errors<1%`, one text or a list of them';
function parseThreshold(text) {
	const form = /^(?:p\((\d{1,2}(?:\.\d{1,3})?)\)|(avg|med|min|max|errors))\s*(<=?)\s*(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|%)$/;
	const [, rank, name, sign, amount, unit] = form.exec(text.trim()) ?? [];
	if (sign === undefined || (name === 'errors') !== (unit === '%'))
		return undefined;
	const operator = sign === '<' ? '<' : '<=';
	const number = Number(amount);
	if (rank !== undefined)
		return { text, measure: { kind: 'percentile', rank: Number(rank) }, operator, limit: inMilliseconds(number, unit) };
	if (name === 'errors')
		return { text, measure: { kind: 'errors' }, operator, limit: number / 100 };
	const kind = ['avg', 'min', 'max'].find((each) => each === name);
	const measure = kind === undefined ? { kind: 'percentile', rank: 50 } : { kind };
	return { text, measure, operator, limit: inMilliseconds(number, unit) };
}
function inMilliseconds(amount, unit) {
	return unit === 's' ? amount * 1_000 : amount;
}

;// CONCATENATED MODULE: ./build/checks/file/web.js

const requestHeaders = new Set(['authorization', 'cookie', 'proxy-authorization']);
const defaultErrors = 'errors<5%';
function readHttp(fields) {
	const check = {
		kind: 'http',
		request: readRequest(fields),
		status: readStatus(fields),
		headers: web_readHeaders(fields),
		body: readBody(fields),
		load: readLoad(fields),
	};
	if (check.request.method === 'HEAD' && check.body !== undefined)
		fields.reportError('body', 'is expected, but answers to HEAD have none; use `method: GET`');
	fields.finish();
	return check;
}
function readVersion(fields) {
	const check = {
		kind: 'version',
		request: readRequest(fields),
		source: readPlace(fields),
		equals: fields.text('equals') ?? '{expected}',
		addresses: readAddresses(fields),
		cacheBusting: fields.flag('cache-busting', true),
	};
	fields.finish();
	return check;
}
function readCompare(fields) {
	const tolerance = fields.text('tolerance') ?? '10%';
	const [, percent] = /^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(tolerance) ?? [];
	if (percent === undefined)
		fields.refuse('tolerance', 'a share such as `20%`');
	const common = readCommon(fields);
	const check = {
		kind: 'compare',
		candidate: { ...common, url: readUrl(fields, 'candidate') },
		baseline: { ...common, url: readUrl(fields, 'baseline') },
		metric: fields.choice('metric', ['latency', 'errors']) ?? 'latency',
		samples: fields.integer('samples', { least: 1, most: 10_000 }) ?? 60,
		tolerance: Number(percent ?? 0) / 100,
	};
	fields.finish();
	return check;
}
function readStatus(fields) {
	const given = fields.texts('status') ?? ['2xx'];
	if (!given.every((each) => /^[1-5](?:\d\d|xx)$/.test(each)))
		fields.refuse('status', 'a status such as `200`, a class such as `2xx`, or a list of them');
	return given;
}
function web_readHeaders(fields) {
	const pairs = Object.entries(fields.pairs('headers', isHeader, headerForms));
	const inner = fields.map('headers') ?? fields;
	for (const [name] of pairs)
		if (requestHeaders.has(name.toLowerCase()))
			inner.reportError(name, 'is a header of requests and never part of an answer; to send it, write it under `request-headers`');
	return Object.fromEntries(pairs.map(([name, text]) => [name.toLowerCase(), readPattern(inner, name, text)]));
}
function readBody(fields) {
	const inner = fields.map('body');
	if (inner === undefined)
		return undefined;
	const matches = inner.text('matches');
	const pattern = matches === undefined ? undefined : readPattern(inner, 'matches', matches);
	if (pattern !== undefined && 'text' in pattern)
		inner.refuse('matches', 'a regular expression such as `/ready: \\d+/i`');
	const body = { contains: inner.texts('contains') ?? [], matches: pattern, json: readJson(inner) };
	if (body.contains.includes(''))
		inner.refuse('contains', 'a text that is not empty, because every body contains the empty text');
	inner.finish();
	if (inner.names.length === 0)
		fields.refuse('body', 'a map with `contains`, `matches`, or `json`');
	return body;
}
function readLoad(fields) {
	const samples = fields.integer('samples', { least: 1, most: 10_000 });
	const concurrency = fields.integer('concurrency', { least: 1, most: 100 });
	const given = fields.texts('thresholds');
	if (samples === undefined) {
		for (const name of ['concurrency', 'thresholds'])
			if (fields.has(name) && !fields.has('samples'))
				fields.reportError(name, 'needs `samples`, how many requests are sent');
		return undefined;
	}
	const texts = given ?? [];
	const all = texts.some((text) => text.startsWith('errors')) ? texts : [...texts, defaultErrors];
	const thresholds = all.flatMap((text) => parseThreshold(text) ?? []);
	if (thresholds.length < all.length)
		fields.reportError('thresholds', `are not valid; allowed: ${thresholdForms}`);
	return { samples, concurrency: concurrency ?? 1, thresholds };
}
function readPlace(fields) {
	const path = readJsonPath(fields, 'json');
	const header = fields.text('header');
	const text = fields.text('text');
	const given = ['json', 'header', 'text'].filter((name) => fields.has(name));
	if (given.length > 1)
		fields.reportError(given[1] ?? '', `cannot be combined with \`${given[0]}\`; remove one of them`);
	if (path !== undefined)
		return { kind: 'json', path };
	if (header !== undefined) {
		if (!isHeader(header))
			fields.refuse('header', headerForms);
		return { kind: 'header', name: header.toLowerCase() };
	}
	if (text === undefined)
		return { kind: 'text', pattern: undefined };
	const pattern = readPattern(fields, 'text', text);
	if ('text' in pattern)
		fields.refuse('text', 'a regular expression such as `/version: (\\S+)/`');
	return { kind: 'text', pattern };
}
function readAddresses(fields) {
	const tree = fields.tree('addresses');
	if (tree === undefined)
		return { kind: 'any' };
	if (tree.kind === 'scalar' && tree.value === 'dns')
		return { kind: 'dns' };
	if (tree.kind === 'list')
		return { kind: 'list', addresses: fields.texts('addresses') ?? [] };
	const inner = tree.kind === 'map' ? fields.map('addresses')?.map('pods') : undefined;
	if (inner === undefined) {
		fields.refuse('addresses', '`dns`, a list such as `[10.0.0.1, "10.0.0.2:8080"]`, or `{ pods: { selector: app=web } }`');
		return { kind: 'any' };
	}
	const pods = {
		kind: 'pods',
		namespace: inner.text('namespace') ?? 'default',
		selector: inner.needed('selector', 'app=web'),
		port: inner.integer('port', { least: 1, most: 65_535 }),
	};
	inner.finish();
	return pods;
}

;// CONCATENATED MODULE: ./build/checks/file/read.js

const mostChecks = 1_000;
const mostTold = 20;
const readers = {
	http: readHttp,
	version: readVersion,
	compare: readCompare,
	tls: readTls,
	tcp: readTcp,
	grpc: readGrpc,
	prometheus: readPrometheus,
	sql: (fields, { env }) => readSql(fields, (name) => (env[name] ?? '') !== ''),
	kubernetes: readKubernetes,
	command: readCommand,
};
const read_kinds = [
	'http',
	'version',
	'compare',
	'tls',
	'tcp',
	'grpc',
	'prometheus',
	'sql',
	'kubernetes',
	'command',
];
async function readChecks(text, name, scope) {
	const problems = new Problems(name);
	const reading = await (0,yaml .gM)(text);
	if (reading.kind === 'broken')
		for (const { position, what } of reading.faults)
			problems.add(position, `the file ${what}`);
	const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
	const plan = reading.kind === 'read' ? readPlan(reading.value, { name, digest, scope, problems }) : undefined;
	const { lines } = problems;
	if (plan !== undefined && lines.length === 0)
		return plan;
	const more = lines.length > mostTold ? [`… and ${lines.length - mostTold} more.`] : [];
	throw new user_error .y('invalid-checks', [...lines.slice(0, mostTold), ...more]);
}
function readPlan(tree, { name, digest, scope, problems }) {
	const { vars, secrets, known } = readVars(tree, scope, problems);
	const fields = new Fields('', tree, problems, new Set([...checks_template .Tf, ...Object.keys(scope.vars), ...known]));
	if (!fields.has('version'))
		fields.complainOfAll('has no `version`; write `version: 1`, the format of this file');
	fields.integer('version', { least: 1, most: 1 });
	fields.tree('vars');
	const policies = { defaults: readDefaults(fields.map('defaults')), isUsualBake: !fields.has('bake') };
	const checks = readList(fields).flatMap((each) => readCheck(each, policies, scope) ?? []);
	const plan = {
		name,
		digest,
		vars,
		secrets: [...secrets, ...checks.flatMap(({ probe }) => secretsOfProbe(probe, vars))],
		settle: fields.duration('settle', { zero: true }) ?? 0,
		bake: readBake(fields),
		checks,
	};
	fields.finish();
	complainOfTwins(fields, plan.checks);
	return plan;
}
function readList(fields) {
	const items = fields.items('checks');
	if (items === undefined && !fields.has('checks'))
		fields.complainOfAll('has no `checks`, a list of them');
	if (items !== undefined && (items.length === 0 || items.length > mostChecks))
		fields.reportError('checks', `has ${items.length} checks; allowed: 1 to ${mostChecks}`);
	return items ?? [];
}
function readCheck(fields, policies, scope) {
	const id = fields.needed('id', 'home');
	if (id !== '' && !/^[A-Za-z0-9][\w.-]{0,62}$/.test(id))
		fields.refuse('id', 'letters, digits, `_`, `.` and `-`, at most 63 characters');
	const given = read_kinds.filter((kind) => fields.has(kind));
	const [kind] = given;
	if (given.length !== 1) {
		const what = given.length === 0 ? 'has no kind' : `has ${given.map((each) => `\`${each}\``).join(' and ')}`;
		fields.complainOfAll(`${what}; a check has exactly one of ${read_kinds.map((each) => `\`${each}\``).join(', ')}`);
	}
	const inner = kind === undefined ? undefined : fields.map(kind);
	const probe = kind === undefined || inner === undefined ? undefined : readers[kind](inner, scope);
	const policy = readPolicy(fields, probe, policies);
	fields.finish();
	return probe && { id, policy, probe };
}
function complainOfTwins(fields, checks) {
	const ids = checks.map(({ id }) => id.toLowerCase());
	const twins = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
	for (const twin of twins)
		fields.reportError('checks', `has two checks with the id \`${(0,printable .d)(twin, 63)}\``);
}

;// CONCATENATED MODULE: ./build/checks/report/json.js
function json(verification) {
	const { verdict, startedAt, endedAt, firstFailureAt, results } = verification;
	const document = {
		version: 1,
		verdict,
		'started-at': startedAt.toISOString(),
		'ended-at': endedAt.toISOString(),
		'first-failure-at': firstFailureAt?.toISOString() ?? null,
		checks: results.map(checkOf),
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
function checkOf(result) {
	const { id, kind, severity, status, phase, attempts, consecutive, message, evidence, durations } = result;
	return {
		id,
		kind,
		severity,
		status,
		phase,
		attempts,
		consecutive,
		message,
		evidence,
		durations: durations === undefined ? null : rounded(durations),
		'started-at': result.startedAt.toISOString(),
		'ended-at': result.endedAt.toISOString(),
		'first-failure-at': result.firstFailureAt?.toISOString() ?? null,
	};
}
function rounded({ min, median, p95 }) {
	const round = (value) => Math.round(value * 100) / 100;
	return { min: round(min), median: round(median), p95: round(p95) };
}

;// CONCATENATED MODULE: ./build/checks/report/junit.js
function junit({ results, startedAt, endedAt }) {
	const count = (name) => results.filter((each) => elementOf(each) === name).length;
	const totals = attributes({
		name: 'smoke-test',
		tests: String(results.length),
		failures: String(count('failure')),
		errors: String(count('error')),
		skipped: String(count('skipped')),
		time: seconds(startedAt, endedAt),
	});
	const suite = `  <testsuite${totals}${attributes({ timestamp: startedAt.toISOString() })}>`;
	const cases = results.map(caseOf);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites${totals}>`,
		suite,
		...cases,
		'  </testsuite>',
		'</testsuites>',
		'',
	].join('\n');
}
function caseOf(result) {
	const { id, kind, status, severity, message, evidence, startedAt, endedAt } = result;
	const open = `    <testcase${attributes({ classname: kind, name: id, time: seconds(startedAt, endedAt) })}`;
	const name = elementOf(result);
	if (name === undefined)
		return `${open}/>`;
	const told = attributes(name !== 'skipped'
		? { message, type: severity }
		: { message: status === 'skipped' ? message : `${status}, warning only: ${message}` });
	const inner = evidence === '' ? `<${name}${told}/>` : `<${name}${told}>${escapeXml(evidence)}</${name}>`;
	return `${open}>\n      ${inner}\n    </testcase>`;
}
function elementOf({ status, severity }) {
	if (status === 'passed')
		return undefined;
	if (status === 'skipped' || severity === 'warning')
		return 'skipped';
	return status === 'failed' ? 'failure' : 'error';
}
function seconds(from, to) {
	return ((to.getTime() - from.getTime()) / 1_000).toFixed(3);
}
function attributes(given) {
	return Object.entries(given)
		.map(([name, value]) => ` ${name}="${escapeXml(value).replace(/\s/g, ' ')}"`)
		.join('');
}
function escapeXml(text) {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
		.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/checks/checks.js

async function runChecks(plan, run) {
	return (await Promise.all( [__webpack_require__.e(7441), __webpack_require__.e(2898)]).then(__webpack_require__.bind(__webpack_require__, 12898))).runChecks(plan, run);
}
async function measureOnce(plan, run) {
	return (await Promise.all( [__webpack_require__.e(7441), __webpack_require__.e(2898)]).then(__webpack_require__.bind(__webpack_require__, 12898))).measureOnce(plan, run);
}

// EXTERNAL MODULE: ./build/files/draft.js
var draft = __webpack_require__(92507);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/github/connection/client.js + 4 modules
var client = __webpack_require__(56491);
// EXTERNAL MODULE: ./build/runner/outputs.js + 2 modules
var outputs = __webpack_require__(57134);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
// EXTERNAL MODULE: ./build/markdown/table.js
var table = __webpack_require__(87968);
;// CONCATENATED MODULE: ./build/checks/report/table.js

const mostRows = 200;
const longestMessage = 300;
const mostNamed = 10;
const order = ['failed', 'inconclusive', 'skipped', 'passed'];
function table_table({ results }) {
	const all = order.flatMap((status) => results.filter((each) => each.status === status));
	const head = ['result', 'check', 'kind', 'attempts', 'median', 'p95', 'message'];
	const rest = all.slice(mostRows);
	const more = rest.length === 0
		? ''
		: `\n… and ${rest.length} more, of which ${rest.filter(({ status }) => status === 'passed').length} passed.\n`;
	return `${(0,table .Q)(head, all.slice(0, mostRows).map(rowOf))}${more}${warningOf(all)}`;
}
function warningOf(results) {
	const ids = results.filter(({ isInsecure }) => isInsecure).map(({ id }) => `\`${id}\``);
	if (ids.length === 0)
		return '';
	const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
	const who = `${ids.slice(0, mostNamed).join(', ')}${more}`;
	return `\n> [!WARNING]\n> ${who} checked no certificate (\`insecure: true\`), so anybody in between can answer instead of the service. Set \`ca-file\` instead.\n`;
}
function rowOf({ id, kind, severity, status, phase, attempts, durations, message }) {
	const where = phase === 'bake' && status !== 'passed' ? ' in the bake' : '';
	const weight = severity === 'warning' ? ', warning only' : '';
	return [
		status === 'passed' ? status : `**${status}${where}**`,
		`\`${id}\``,
		`${kind}${weight}`,
		String(attempts),
		durations === undefined ? '' : milliseconds(durations.median),
		durations === undefined ? '' : milliseconds(durations.p95),
		(0,markdown_escape .kq)(message, longestMessage),
	];
}
function milliseconds(value) {
	return value < 10
		? `${value.toFixed(1)} ms`
		: value < 10_000
			? `${Math.round(value)} ms`
			: `${(value / 1_000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/input/list.js
var list = __webpack_require__(38923);
// EXTERNAL MODULE: ./build/markdown/address.js
var address = __webpack_require__(17436);
// EXTERNAL MODULE: ./build/markdown/marker.js
var marker = __webpack_require__(75800);
// EXTERNAL MODULE: ./build/restore/tell/run-result.js
var run_result = __webpack_require__(30012);
;// CONCATENATED MODULE: ./build/restore/tell/went-in.js

const pullsShown = 20;
const commitsShown = 10;
function spanOf({ sha, walked }) {
	const { current, end } = walked;
	const before = current?.payload?.previous ?? end.target;
	const isKnown = before !== undefined && [before.sha, sha].every((each) => /^[0-9a-f]{40,64}$/.test(each));
	return isKnown && before.sha !== sha ? { before, sha } : undefined;
}
function comparison(runResult) {
	const span = spanOf(runResult);
	if (span === undefined)
		return '';
	const { before, sha } = span;
	return `[since ${(0,markdown_escape .EH)(before.version || before.sha.slice(0, 7), 100)}](${addressOf(runResult)}/compare/${before.sha}...${sha})`;
}
function wentInList(runResult, wentIn) {
	if (wentIn === undefined)
		return '';
	if (wentIn === 'not-permitted')
		return 'The pull requests of this release are not shown: add `pull-requests: read` under `permissions:` of the job to see them.';
	const { pulls, commits, isWhole } = wentIn;
	const at = addressOf(runResult);
	const shown = [
		...pulls
			.slice(0, pullsShown)
			.map(({ number, title, author }) => `${(0,markdown_escape .EH)(title, 120)} ([#${number}](${at}/pull/${number})${author === '' ? '' : ` by ${(0,markdown_escape .EH)(author, 60)}`})`),
		...commits
			.slice(0, commitsShown)
			.map(({ sha, subject, author }) => `${(0,markdown_escape .EH)(subject, 120)} ([${sha.slice(0, 7)}](${at}/commit/${(0,address .Y)(sha)})${author === '' ? '' : ` by ${(0,markdown_escape .EH)(author, 60)}`})`),
	];
	if (shown.length === 0)
		return '';
	const left = Math.max(0, pulls.length - pullsShown) + Math.max(0, commits.length - commitsShown);
	const rest = isWhole ? (left === 0 ? '' : `${left} more`) : left === 0 ? 'and more' : `${left} more, and others`;
	const cut = rest === '' ? [] : [`${rest}: ${comparison(runResult)} has all`];
	return `#### What changed\n\n${[...shown, ...cut].map((line) => `- ${line}`).join('\n')}`;
}
function addressOf({ server, repository }) {
	return `${server}/${repository}`;
}

;// CONCATENATED MODULE: ./build/restore/tell/message.js

function placeMarker({ environment, service }) {
	return (0,marker .xL)('incident-place', Object.entries({ environment, service }));
}
function incidentOf(runResult, deploymentId, wentIn) {
	const { environment, service, walked } = runResult;
	const own = (0,marker .xL)('incident', [['deployment', String(deploymentId)]]);
	const what = service === '' ? (0,run_result .Vb)(runResult) : `${service} ${(0,run_result .Vb)(runResult)}`;
	const parts = [
		`${(0,marker .gJ)(own)}${(0,marker .gJ)(placeMarker(runResult))}`,
		`**${(0,markdown_escape .EH)((0,run_result .Pl)(runResult))}**`,
		facts(runResult),
		checksTable(runResult),
		evidence(runResult),
		(0,markdown_escape .uh)((0,run_result .em)(walked.end.why), walked.end.url ?? '', (text) => (0,markdown_escape .EH)(text, 2_000)),
		wentInList(runResult, wentIn),
		whatToDo(runResult),
		'*The job that found the failure updates this issue. It is closed when a deployment to this environment is verified.*',
	];
	return {
		marker: own,
		title: `${environment}: ${what} failed`,
		body: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
	};
}
function facts(runResult) {
	const { server, repository, sha, runUrl, walked, reason } = runResult;
	const { mttd, mttr } = (0,run_result .TM)(walked);
	const by = walked.current?.payload?.actor.login || walked.current?.record.deployment.creator.login || '';
	const rows = [
		['Commit', `[\`${sha.slice(0, 7)}\`](${server}/${repository}/commit/${(0,address .Y)(sha)})`],
		['What changed', comparison(runResult)],
		['Deployed by', (0,markdown_escape .EH)(by, 100)],
		[
			'Run',
			`[${runUrl.replace(/^.*\/runs\//, 'run ').replace('/attempts/', ', attempt ')}](${runUrl}), [its evidence](${runUrl.replace(/\/attempts\/\d+$/, '')}#artifacts) if it was uploaded`,
		],
		['Deployments', deploymentLinks(runResult)],
		['Live now', (0,markdown_escape .EH)((0,run_result .IH)(runResult))],
		['Why', (0,markdown_escape .EH)(reason, 500)],
		['First failed sample', walked.failedAt?.toISOString() ?? ''],
		['Found after', mttd === '' ? '' : `${mttd} s`],
		['Restored after', mttr === '' ? '' : `${mttr} s`],
	];
	return rows.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`])).join('\n');
}
function checksTable({ walked }) {
	const all = (0,run_result .HH)({ ...walked, proof: undefined });
	const failed = all.filter(({ status }) => status !== 'skipped');
	const skipped = all.filter(({ status }) => status === 'skipped').slice(0, 20);
	const left = skipped.length === 0
		? ''
		: `\n\nStopped early because other checks had failed: ${skipped.map(({ id }) => `\`${id}\``).join(', ')}.`;
	const rows = failed
		.slice(0, 50)
		.map(({ id, status, severity, detail }) => [
		`\`${id}\``,
		severity === 'warning' ? `${status}, warning only` : status,
		(0,markdown_escape .kq)(detail, 300),
	]);
	return `${(0,table .Q)(['check', 'result', 'message'], rows).trimEnd()}${left}`.trimStart();
}
function deploymentLinks({ server, repository, environment, walked }) {
	const { current, rollback } = walked;
	const ids = [current, rollback].flatMap((timeline) => timeline?.record.deployment.id || []);
	const [own, taken] = ids;
	if (own === undefined)
		return '';
	const words = taken === undefined ? `${own}` : `${own}, its rollback is ${taken}`;
	return `[${words}](${server}/${repository}/deployments/${(0,address .Y)(environment)})`;
}
const checksShown = 3;
const linesShown = 6;
function evidence(runResult) {
	const problems = runResult.diagnostics.problems.slice(0, 20).map((line) => `- ${(0,markdown_escape .EH)(line, 300)}`);
	const lines = [...seenLines(runResult), ...problems];
	return lines.length === 0 ? '' : `#### Evidence\n\n${lines.join('\n')}`;
}
function seenLines({ diagnostics, walked }) {
	const seen = (walked.verification?.results ?? [])
		.filter(({ status, evidence: text }) => status === 'failed' && text.trim() !== '')
		.slice(0, checksShown)
		.flatMap(({ id, evidence: text }) => [`- \`${id}\` saw:`, ...spansOf((0,list .D)(text).slice(0, linesShown))]);
	const said = diagnostics.said.length === 0 ? [] : ['- the last lines of `diagnose-command`:', ...spansOf(diagnostics.said)];
	return [...seen, ...said];
}
function spansOf(lines) {
	return lines.map((line) => (0,markdown_escape .SS)(line, 200)).flatMap((span) => (span === '' ? [] : [`  - ${span}`]));
}
function whatToDo({ walked, environment }) {
	const { end } = walked;
	const step = (0,run_result .sk)(end);
	const isDown = end.result === 'rollback-failed' || end.result === 'held';
	const steps = [
		step,
		isDown ? `Tell the users of ${(0,markdown_escape .SS)(environment, 100)} that it may not be working.` : '',
		'Look for the cause in the changes and the evidence. A fix that is deployed with the branch or label `hotfix`, or with the input `hotfix-of`, counts as rework.',
	].filter((text) => text !== '');
	return `#### What to do\n\n${steps.map((text, index) => `${index + 1}. ${(0,markdown_escape .EH)(text, 1_000)}`).join('\n')}`;
}
function chatMessage(runResult) {
	const { environment, service, runUrl, walked, server } = runResult;
	const { result, reason, why, url = '' } = walked.end;
	const failed = (0,run_result .HH)(walked);
	const list = failed.map(({ id }) => id).join(', ');
	const { mttd, mttr } = (0,run_result .TM)(walked);
	return {
		title: (0,run_result .Pl)(runResult),
		lines: [why, list === '' ? '' : `Checks: ${list}`].filter((line) => line !== ''),
		command: '',
		links: [
			{ title: 'Open the run', url: runUrl },
			...(url.startsWith(`${server}/`) ? [{ title: 'Open the request', url }] : []),
		],
		data: {
			environment,
			service,
			result,
			reason,
			version: runResult.version,
			'live-version': (0,run_result .BO)(runResult).version,
			'failed-checks': failed,
			'mttd-seconds': mttd === '' ? null : Number(mttd),
			'mttr-seconds': mttr === '' ? null : Number(mttr),
			run: runUrl,
		},
	};
}

;// CONCATENATED MODULE: ./build/restore/report.js

const longest = 200_000;
function reportOf(result, reported, isGreen) {
	const { walked, diagnostics } = result;
	const { end, current } = walked;
	const live = (0,run_result .BO)(result);
	const { mttd, mttr } = (0,run_result .TM)(walked);
	const outputs = {
		result: end.result,
		reason: end.reason,
		'live-version': live.version,
		'live-sha': live.sha,
		'deployment-id': idOf(current?.record.deployment.id),
		'restored-deployment-id': end.result === 'restored' ? idOf(end.target?.deploymentId) : '',
		'failed-checks': failedJson(result),
		'mttd-seconds': mttd,
		'mttr-seconds': mttr,
		'report-json': reported.json,
		'report-junit': reported.junit,
		diagnostics: diagnostics.folder,
		'incident-url': reported.incident,
	};
	const summary = summarize(result, reported);
	return isGreen ? { outputs, summary } : { outputs, summary, error: userErrorOf(result) };
}
function idOf(id) {
	return id === undefined || id === 0 ? '' : String(id);
}
function failedJson({ walked }) {
	const failed = (0,run_result .HH)(walked).map((check) => ({ ...check, detail: check.detail.slice(0, 500) }));
	for (let count = failed.length;; count = Math.floor(count / 2)) {
		const text = JSON.stringify(failed.slice(0, count));
		if (text.length <= longest)
			return text;
	}
}
function userErrorOf(result) {
	const { end } = result.walked;
	const failed = (0,run_result .HH)(result.walked).filter(({ severity }) => severity === 'critical');
	const list = failed.slice(0, 5).map(({ id, detail }) => (0,run_result .em)(`\`${id}\`: ${detail}`));
	const parts = [(0,run_result .Pl)(result), (0,run_result .em)(end.why), ...list, (0,run_result .sk)(end), end.url ?? ''];
	return new user_error .y(end.reason, parts.filter((part) => part !== '').join(' '));
}
function summarize(result, reported) {
	const { walked, environment } = result;
	const { end, verification, proof } = walked;
	const parts = [
		`### ${(0,markdown_escape .EH)(environment)}: ${end.result}`,
		`**${(0,markdown_escape .EH)((0,run_result .Pl)(result))}**${end.why === '' ? '' : ` ${(0,markdown_escape .uh)((0,run_result .em)(end.why), end.url ?? '', (text) => (0,markdown_escape .EH)(text, 2_000))}`}`,
		(0,markdown_escape .EH)((0,run_result .sk)(end)),
		report_facts(result, reported),
		section(`Checks of ${(0,run_result .Vb)(result)}`, verification),
		end.target === undefined ? '' : section(`Checks of ${(0,run_result .Vb)(end.target)}`, proof),
		report_evidence(result),
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function report_facts(result, { incident }) {
	const { walked, plan, reason, diagnostics } = result;
	const { end, rollback, passedOver } = walked;
	const { mttd, mttr } = (0,run_result .TM)(walked);
	const rows = [
		['continue at', end.url ?? ''],
		['live now', (0,run_result .IH)(result)],
		['target', end.target === undefined ? '' : `${(0,run_result .Vb)(end.target)} (deployment ${end.target.deploymentId})`],
		[
			'took back',
			passedOver === undefined
				? ''
				: `a version that is not in the ledger; there, ${(0,run_result .Vb)(heldOf(passedOver))} is live`,
		],
		['strategy', plan],
		['rollback', rollback === undefined ? '' : `deployment ${rollback.record.deployment.id}`],
		['why', reason],
		['found after', mttd === '' ? '' : `${mttd} s`],
		['restored after', mttr === '' ? '' : `${mttr} s`],
		['incident', incident],
		['evidence', diagnostics.folder === '' ? '' : `in ${diagnostics.folder}, for upload`],
	];
	const addresses = [end.url, incident].filter((value) => value !== undefined && /^https?:\/\/[\w.:/-]+$/.test(value));
	return rows
		.flatMap(([name = '', value = '']) => value === '' ? [] : [`- ${name}: ${addresses.includes(value) ? value : (0,markdown_escape .EH)(value, 500)}`])
		.join('\n');
}
function heldOf({ version, record }) {
	return { version, sha: record.deployment.sha };
}
function section(title, verification) {
	return verification === undefined ? '' : `#### ${(0,markdown_escape .EH)(title)}\n\n${table_table(verification).trimEnd()}`;
}
function report_evidence(result) {
	const { problems, gaps } = result.diagnostics;
	const told = [...problems.slice(0, 50), ...gaps.slice(0, 10).map((gap) => `not gathered: ${gap}`)];
	const lines = [...seenLines(result), ...told.map((line) => `- ${(0,markdown_escape .EH)(line, 500)}`)];
	return lines.length === 0 ? '' : `#### Evidence\n\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./build/programs/run.js
var run = __webpack_require__(80013);
;// CONCATENATED MODULE: ./build/restore/strategies/command.js

const openCommand = ({ command }, host) => ({
	name: 'command',
	describe: ({ version, sha }) => `run \`${(0,printable .d)(command[0] ?? '', 80)}\` for ${version || sha}`,
	prepare: async () => {
		const why = (0,run .Of)(command, host);
		return why === undefined ? undefined : { reason: 'no-program', why: `\`command\` cannot be run here: ${why}.` };
	},
	restore: (target, { signal }) => runFor(command, target, { ...host, signal }),
});
async function runFor(command, target, host) {
	const name = (0,printable .d)(command[0] ?? '', 80);
	const options = { env: targetVariables(target), line: (line) => host.log.info(line) };
	try {
		const outcome = await host.log.group(`${name} for ${target.version || target.sha}`, () => (0,run .K6)(command, host, options));
		if (outcome.kind === 'ended' && outcome.code === 0)
			return { kind: 'done', detail: '' };
		return { kind: 'failed', why: `\`${name}\` ${(0,run .lA)(outcome)}; its output is in the log above.` };
	}
	catch (error) {
		if (!host.signal.aborted)
			throw error;
		return { kind: 'failed', why: `\`${name}\` was stopped.` };
	}
}
function targetVariables({ version, commit, deploymentId, schema }) {
	return {
		SLIPWAY_TARGET_VERSION: version,
		SLIPWAY_TARGET_SHA: commit,
		SLIPWAY_TARGET_DEPLOYMENT: String(deploymentId),
		SLIPWAY_TARGET_SCHEMA: schema,
	};
}

// EXTERNAL MODULE: ./build/github/operations/runs.js
var operations_runs = __webpack_require__(90691);
// EXTERNAL MODULE: ./build/github/operations/workflows.js
var workflows = __webpack_require__(17315);
// EXTERNAL MODULE: ./build/github/repository/commits.js
var repository_commits = __webpack_require__(99689);
// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
;// CONCATENATED MODULE: ./build/restore/strategies/redeploy.js

const pollTime = 5_000;
const quietPolls = 12;
const slack = 10_000;
const searches = 12;
function openRedeploy(options, host, { github }) {
	return {
		name: 'redeploy',
		describe: ({ version, sha }) => `run \`${(0,printable .d)(options.workflow, 80)}\` for ${version || sha}`,
		prepare: async (target) => {
			const ref = await findRef(await github(), options, target);
			return typeof ref === 'string' ? undefined : ref;
		},
		restore: async (target, attempt) => {
			const hub = await github();
			const ref = await findRef(hub, options, target);
			if (typeof ref !== 'string')
				return { kind: 'failed', why: ref.why };
			const dispatch = { workflow: options.workflow, ref, inputs: inputsFor(options, target) };
			const { id, url } = await start(hub, dispatch, attempt, host);
			if (id === undefined)
				return {
					kind: 'failed',
					why: `No run of ${(0,printable .d)(options.workflow, 80)} was found after GitHub was asked to start one.`,
				};
			host.log.info(`Following ${url}`);
			return follow(hub, id, attempt.signal, host);
		},
	};
}
async function findRef(github, options, target) {
	const isNamed = Object.values(options.inputs).some((value) => /\{(version|sha|deployment)\}/.test(value));
	if (options.ref !== '') {
		const commit = await (0,repository_commits .D)(github, options.ref);
		if (commit === undefined)
			return noRef(`There is no branch or tag \`${(0,printable .d)(options.ref, 80)}\` (\`workflow-ref\`).`);
		if (isNamed || commit === target.commit)
			return options.ref;
		return noRef(`\`${(0,printable .d)(options.ref, 80)}\` is at ${commit.slice(0, 7)}, not at ${target.commit.slice(0, 7)}, and \`workflow-inputs\` does not name the target, so the wrong version would be deployed.`);
	}
	const names = [target.ref, target.tag, target.version && `v${target.version}`, target.version];
	for (const name of new Set(names.filter((each) => each !== '' && each !== target.sha && each !== target.commit)))
		if ((await (0,repository_commits .D)(github, name)) === target.commit)
			return name;
	if (isNamed)
		return (0,repository_commits .y)(github);
	return noRef(`No branch or tag is at ${target.commit.slice(0, 7)}, and GitHub cannot start a workflow at a sha. Give \`workflow-ref\`, or name the target in \`workflow-inputs\`.`);
}
function noRef(why) {
	return { reason: 'no-ref', why };
}
function inputsFor({ inputs }, { version, commit, deploymentId, schema }) {
	const values = new Map(Object.entries({ version, sha: commit, deployment: String(deploymentId), schema }));
	const filled = Object.entries(inputs).map(([name, value]) => [
		name,
		value.replace(/\{(version|sha|deployment|schema)\}/g, (_, key) => values.get(key) ?? ''),
	]);
	return Object.fromEntries(filled);
}
async function start(github, dispatch, { begunAt, signal }, host) {
	if (begunAt !== undefined) {
		const known = await findStarted(github, dispatch, begunAt);
		if (known.id !== undefined)
			return known;
	}
	const before = host.now();
	const { runId, url = '' } = await (0,workflows .i)(github, dispatch);
	if (runId !== undefined)
		return { id: runId, url };
	return await (0,retry .L)({ ...(0,retry .S)(pollTime, searches), signal }, host, async () => {
		const found = await findStarted(github, dispatch, before);
		return found.id === undefined ? { end: () => found } : { value: found };
	});
}
async function findStarted(github, { workflow, ref }, since) {
	const runs = await (0,operations_runs .QS)(github, String(workflow), new Date(since.getTime() - slack));
	const found = runs.filter(({ branch }) => branch === '' || branch === ref.replace(/^refs\/(heads|tags)\//, '')).at(-1);
	return { id: found?.id, url: found?.url ?? '' };
}
async function follow(github, id, signal, host) {
	let reported = '';
	const late = () => ({
		kind: 'failed',
		why: `Run ${id} did not end in time and may still be running.`,
	});
	return await (0,retry .L)({ ...(0,retry .S)(pollTime), signal }, host, async (poll) => {
		if (signal.aborted)
			return { value: late() };
		const run = await (0,operations_runs .cI)(github, id);
		if (run === undefined)
			return { value: { kind: 'failed', why: `Run ${id} no longer exists.` } };
		if (run.status === 'completed' && run.conclusion === 'success')
			return { value: { kind: 'done', detail: `run ${id} deployed it`, run: id } };
		const why = `Run ${id} ended with \`${(0,printable .d)(run.conclusion, 40)}\`: ${run.url}`;
		if (run.status === 'completed')
			return { value: { kind: 'failed', why } };
		if (run.status !== reported || poll % quietPolls === 1)
			host.log.info(`Run ${id} is ${run.status}.`);
		reported = run.status;
		return { end: late };
	});
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/git/objects.js
var objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/open.js
var git_open = __webpack_require__(70307);
// EXTERNAL MODULE: ./build/git/push.js
var push = __webpack_require__(66871);
// EXTERNAL MODULE: ./build/git/refs.js
var refs = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/git/remote.js
var git_remote = __webpack_require__(71245);
// EXTERNAL MODULE: ./build/github/conversation/pulls.js
var pulls = __webpack_require__(65572);
;// CONCATENATED MODULE: ./build/restore/strategies/revert.js

const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
const pushing = { attempts: 5, first: 500, longest: 500, jitter: 0.5 };
function openRevert(options, host, tools) {
	return {
		name: 'git-revert',
		describe: ({ version, sha }) => `take ${options.paths.map((path) => `\`${(0,printable .d)(path, 80)}\``).join(', ')} back to ${version || sha}`,
		prepare: async (target) => {
			const yard = await openYard(options, host, tools);
			return isRefusal(yard) ? yard : missing(yard, options, target);
		},
		restore: async (target, attempt) => {
			const yard = await openYard(options, host, tools);
			if (isRefusal(yard))
				return { kind: 'failed', why: yard.why };
			const refusal = await missing(yard, options, target);
			if (refusal !== undefined)
				return { kind: 'failed', why: refusal.why };
			if (options.via === 'push')
				return pushBack(yard, options, target, host);
			return propose(yard, options, { target, attempt, github: await tools.github() }, host);
		},
	};
}
function isRefusal(yard) {
	return 'why' in yard;
}
async function openYard(options, host, { token }) {
	const { git, remote } = await (0,git_open.openRepository)(host, '', { value: token, isExplicit: false });
	if (remote === undefined)
		return { reason: 'no-remote', why: 'The checkout has no remote to push to.' };
	const branch = options.branch || (await (0,refs .zy)(git))?.branch;
	if (branch !== undefined)
		return { git, remote, branch };
	return {
		reason: 'no-branch',
		why: 'No branch is checked out. Set `branch` to the branch that the environment is deployed from.',
	};
}
async function missing({ git, remote }, { paths }, { commit, version }) {
	const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] });
	if (code !== 0)
		await (0,git_remote .hd)(git, remote, ['--depth=1', commit]);
	const found = await git.lines(['ls-tree', '--full-tree', commit, '--', ...paths]);
	if (found.length > 0)
		return undefined;
	return {
		reason: 'no-paths',
		why: `Commit ${commit.slice(0, 7)} (${version || 'the target'}) has none of the \`paths\`. Give paths from the root of the repository.`,
	};
}
async function makeCommit(yard, options, target, host) {
	const { git, remote, branch } = yard;
	await (0,git_remote .hd)(git, remote, [`refs/heads/${branch}`]);
	const tip = await git.text(['rev-parse', 'FETCH_HEAD']);
	const name = target.version || target.commit.slice(0, 7);
	const commit = await (0,objects .Kn)(git, {
		parent: tip,
		source: target.commit,
		paths: options.paths,
		message: `revert: return to ${name}\n\nSlipway-Rollback-To: ${target.commit}\n`,
		person: bot,
		index: (0,external_node_path_.join)(await git.text(['rev-parse', '--absolute-git-dir']), 'slipway-rollback-index'),
		date: host.now(),
	});
	return { tip, commit };
}
async function pushBack(yard, options, target, host) {
	const { git, remote, branch } = yard;
	const done = (detail) => ({ value: { kind: 'done', detail } });
	const failed = (why) => ({ kind: 'failed', why });
	return (0,retry .L)(pushing, host, async () => {
		const { commit } = await makeCommit(yard, options, target, host);
		if (commit === undefined)
			return done(`${branch} has it already`);
		const answer = await (0,push .V)(git, remote.name, [{ ref: `refs/heads/${branch}`, object: commit }]);
		if (answer.kind === 'pushed' || answer.kind === 'current')
			return done(`pushed ${commit.slice(0, 7)} to ${branch}`);
		if (answer.kind === 'refused')
			return {
				value: failed(`${branch} rejected the push: ${(0,printable .d)(answer.said, 300)}. Use \`revert-via: pull-request\`.`),
			};
		return {
			end: () => failed(`${branch} changed during each of ${pushing.attempts} attempts to push to it. Run this job again.`),
		};
	});
}
async function propose(yard, options, proposal, host) {
	const { git, remote, branch } = yard;
	const { target, attempt, github } = proposal;
	const head = `slipway/rollback-${attempt.recordId}`;
	const [known] = await (0,pulls .bK)(github, { state: 'all', head, base: branch });
	if (known?.merged === true)
		return { kind: 'done', detail: `pull request #${known.number} was merged` };
	if (known?.state === 'open')
		return handedOver(known.number, known.url);
	const { tip, commit } = await makeCommit(yard, options, target, host);
	if (commit === undefined)
		return { kind: 'done', detail: `${branch} has it already` };
	const { branches } = await (0,refs .Jg)(git, remote.name, [head]);
	const answer = branches.has(head)
		? { kind: 'current' }
		: await (0,push .V)(git, remote.name, [{ ref: `refs/heads/${head}`, object: commit, expected: '' }]);
	if (answer.kind === 'refused' || answer.kind === 'unreachable')
		return { kind: 'failed', why: `The branch ${head} could not be pushed: ${(0,printable .d)(answer.said, 300)}.` };
	const name = (0,markdown_escape .EH)(target.version || target.commit.slice(0, 7), 60);
	const paths = options.paths.map((path) => `- ${(0,markdown_escape .EH)(path, 200)}`).join('\n');
	const pull = await (0,pulls .G7)(github, head, {
		title: `revert: return to ${target.version || target.commit.slice(0, 7)}`,
		base: branch,
		body: `Restores these paths to their content at ${name} (${target.commit}), on top of ${tip.slice(0, 7)}:\n\n${paths}\n\nMerge this, then run the job that created it again: the job verifies the environment.\n`,
	});
	return handedOver(pull.number, pull.url);
}
function handedOver(number, url) {
	return { kind: 'handed-over', detail: `Pull request #${number} is waiting to be merged.`, url };
}

;// CONCATENATED MODULE: ./build/restore/strategies/open.js

async function openStrategy(options, host, tools) {
	switch (options.kind) {
		case 'command':
			return openCommand(options, host);
		case 'redeploy':
			return openRedeploy(options, host, tools);
		case 'git-revert':
			return openRevert(options, host, tools);
		case 'kubernetes':
			return (await __webpack_require__.e( 6137).then(__webpack_require__.bind(__webpack_require__, 6137))).openKubernetesStrategy(options, host);
		case 'helm':
			return (await __webpack_require__.e( 6137).then(__webpack_require__.bind(__webpack_require__, 6137))).openHelmStrategy(options, host);
		case 'blue-green':
			return (await __webpack_require__.e( 6137).then(__webpack_require__.bind(__webpack_require__, 6137))).openBlueGreenStrategy(options, host);
	}
}

// EXTERNAL MODULE: ./build/restore/tell/events.js
var events = __webpack_require__(76968);
// EXTERNAL MODULE: ./build/approval/request/ours.js
var ours = __webpack_require__(14717);
// EXTERNAL MODULE: ./build/github/connection/errors.js
var errors = __webpack_require__(36236);
// EXTERNAL MODULE: ./build/github/conversation/comments.js
var comments = __webpack_require__(50772);
// EXTERNAL MODULE: ./build/github/conversation/issues.js
var issues = __webpack_require__(20850);
// EXTERNAL MODULE: ./build/commits/by-pulls.js
var by_pulls = __webpack_require__(40189);
// EXTERNAL MODULE: ./build/github/connection/parse.js
var connection_parse = __webpack_require__(91196);
// EXTERNAL MODULE: ./build/github/repository/landed.js
var landed = __webpack_require__(29135);
;// CONCATENATED MODULE: ./build/github/repository/brought.js

const commitsAsked = 100;
async function readBrought(github, { base, head }) {
	const { owner, name } = github.repository;
	return github.graphql({
		purpose: `read the pull requests since ${base.slice(0, 7)}`,
		needs: 'pull-requests: read',
		query: `query brought($owner: String!, $name: String!, $base: GitObjectID!, $head: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    base: object(oid: $base) { ... on Commit { history(first: ${commitsAsked}) { nodes { oid } } } }
    head: object(oid: $head) { ... on Commit { history(first: ${commitsAsked}) { nodes {
      oid messageHeadline author { name user { login } }
      parents(first: 10) { nodes { oid } }
      associatedPullRequests(first: 3) { nodes { ...landedPull } }
    } } } }
  }
}\n${landed .Mk}`,
		variables: { owner, name, base, head },
		repeat: 'harmless',
		parse: (data) => {
			const found = (0,connection_parse .g1)((0,connection_parse .g1)(data, 'data')['repository'], 'repository');
			const before = historyOf(found['base'], 'base', (node, at) => (0,connection_parse .Qq)((0,connection_parse .g1)(node, at)['oid'], `${at}.oid`));
			const after = historyOf(found['head'], 'head', (node, at) => parseCommit(node, at, `${owner}/${name}`));
			return before && after && broughtSince(base, new Set(before), head, after);
		},
		heavy: () => ({ value: undefined }),
	});
}
function broughtSince(base, before, head, after) {
	const byBase = reach([base, ...before], after);
	const own = reach([head], after, byBase);
	const commits = after.filter(({ sha }) => own.has(sha));
	const places = new Map(commits.map((commit) => [commit.sha, commit]));
	const landings = [];
	for (let at = places.get(head); at !== undefined; at = places.get(at.parents[0] ?? ''))
		landings.push(at.sha);
	const pulls = new Map(commits.flatMap(({ sha, pull }) => (pull === undefined ? [] : [[sha, pull]])));
	const isWhole = commits.every(({ parents }) => parents.every((parent) => places.has(parent) || byBase.has(parent)));
	return { ...(0,by_pulls .u)({ commits, landings }, pulls), isWhole: isWhole || after.some(({ sha }) => sha === base) };
}
function reach(starts, commits, without = new Set()) {
	const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
	const reached = new Set();
	const waiting = [...starts];
	for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
		if (reached.has(sha) || without.has(sha))
			continue;
		reached.add(sha);
		waiting.push(...(parents.get(sha) ?? []));
	}
	return reached;
}
function historyOf(value, name, parse) {
	const history = (0,connection_parse .u4)(value) ? value['history'] : undefined;
	return (0,connection_parse .u4)(history) ? (0,connection_parse .p_)(history['nodes'], `${name}.history`, parse) : undefined;
}
function parseCommit(node, at, repository) {
	const commit = (0,connection_parse .g1)(node, at);
	const author = (0,connection_parse .u4)(commit['author']) ? commit['author'] : {};
	const user = (0,connection_parse .u4)(author['user']) ? author['user'] : {};
	const sha = (0,connection_parse .Qq)(commit['oid'], `${at}.oid`);
	const parents = (0,connection_parse .p_)((0,connection_parse .g1)(commit['parents'], `${at}.parents`)['nodes'], `${at}.parents`, (parent, place) => (0,connection_parse .Qq)((0,connection_parse .g1)(parent, place)['oid'], place));
	return {
		sha,
		subject: (0,connection_parse .Qq)(commit['messageHeadline'], `${at}.messageHeadline`),
		author: (0,connection_parse .mR)(user['login'], `${at}.author.login`) || (0,connection_parse .mR)(author['name'], `${at}.author.name`),
		parents,
		isMerge: parents.length > 1,
		pull: (0,landed .dl)(commit, sha, repository),
	};
}

// EXTERNAL MODULE: ./build/webhook/send.js + 2 modules
var send = __webpack_require__(51109);
;// CONCATENATED MODULE: ./build/restore/tell/notify.js

async function notify(result, options, github, host) {
	const url = options.incident
		? await careful('The incident issue', host, () => keepIncident(result, options, github, host))
		: '';
	const { end } = result.walked;
	const { webhook } = options;
	if (webhook !== undefined && end.result !== 'verified' && !(0,run_result .xB)(end))
		await careful('The webhook message', host, () => (0,send ._)(webhook, chatMessage(result), host));
	return url ?? '';
}
async function careful(what, host, body) {
	try {
		return await body();
	}
	catch (error) {
		host.signal.throwIfAborted();
		host.log.warning(`${what} could not be sent: ${(0,printable .d)(error instanceof Error ? error.message : String(error), 400)}`);
		return undefined;
	}
}
async function keepIncident(result, { labels }, github, host) {
	const { end, current, failedAt } = result.walked;
	const [label] = labels;
	const filter = label === undefined ? {} : { label };
	if (end.result === 'verified') {
		const open = await (0,issues .ts)(github, { ...filter, state: 'open' });
		const marked = open.filter(({ body }) => (0,marker .xY)(body, placeMarker(result)));
		for (const issue of await onlyOurs(marked, github))
			await notify_close(issue, result, github);
		return '';
	}
	if (current === undefined || (failedAt === undefined && current.failedAt === undefined))
		return '';
	const wentIn = await careful('What changed', host, () => readWentIn(result, github));
	const incident = incidentOf(result, current.record.deployment.id, wentIn);
	const all = await (0,issues .ts)(github, { ...filter, state: 'all' });
	const marked = all.filter(({ body }) => (0,marker .LV)(body, incident.marker));
	const [known] = await onlyOurs(marked, github);
	if (known === undefined)
		return (await (0,issues .Ko)(github, { ...incident, labels })).url;
	if (known.body.trim() !== incident.body.trim() || known.state === 'closed')
		await (0,issues .tt)(github, known.number, { title: incident.title, body: incident.body, state: 'open' });
	return known.url;
}
async function readWentIn(result, github) {
	const span = spanOf(result);
	if (span === undefined)
		return undefined;
	try {
		return await readBrought(github, { base: span.before.sha, head: span.sha });
	}
	catch (error) {
		if ((0,errors .e0)(error, 'missing-permission'))
			return 'not-permitted';
		throw error;
	}
}
async function onlyOurs(issues, github) {
	if (issues.length === 0)
		return issues;
	const isOurs = await (0,ours .Z)(github, issues.map(({ author }) => author));
	return issues.filter(({ author }) => isOurs(author));
}
async function notify_close({ number }, result, github) {
	const closed = (0,marker .xL)('incident-closed', [['deployment', String(result.walked.current?.record.deployment.id ?? 0)]]);
	const text = `${(0,marker .gJ)(closed)}\n${(0,markdown_escape .EH)((0,run_result .Pl)(result))} See ${result.runUrl}\n`;
	await (0,comments.createComment)(github, number, closed, text, 'issue');
	await (0,issues .tt)(github, number, { state: 'closed', stateReason: 'completed' });
}

// EXTERNAL MODULE: ./build/ledger/good.js
var good = __webpack_require__(41515);
// EXTERNAL MODULE: ./build/ledger/guard.js
var guard = __webpack_require__(45421);
;// CONCATENATED MODULE: ./build/restore/decide/schema.js
function judgeSchema(timelines, current, target) {
	const good = (target.verifiedAt ?? target.startedAt)?.getTime() ?? 0;
	const end = current.startedAt?.getTime() ?? 0;
	const start = ({ startedAt }) => startedAt?.getTime() ?? 0;
	const between = timelines
		.filter((timeline) => {
		const time = start(timeline);
		return time > 0 && time <= end && timeline.record.deployment.id !== target.record.deployment.id && time >= good;
	})
		.toSorted((one, other) => start(one) - start(other) || one.record.deployment.id - other.record.deployment.id);
	const changes = between.flatMap((timeline) => {
		const schema = schemaOf(timeline);
		return schema === undefined || schema.before === schema.after ? [] : [schema];
	});
	const known = schemaOf(target)?.after || (changes[0]?.before ?? '');
	const [only, ...more] = changes;
	if (only === undefined)
		return { isAhead: false, why: '', known };
	const name = target.version || target.record.deployment.sha.slice(0, 7);
	if (more.length > 0)
		return {
			isAhead: true,
			why: `The database's schema changed ${changes.length} times since ${name}, and nothing shows that this version can run on all of these changes. ${cure}`,
			known,
		};
	if (only.compatible === 'true')
		return { isAhead: false, why: '', known };
	const verb = only.compatible === 'false' ? 'cannot' : 'may not be able to';
	return {
		isAhead: true,
		why: `The database's schema is now at ${only.after}, and ${name} ${verb} run on it. ${cure}`,
		known,
	};
}
const cure = 'Deploy a version that fixes it, undo the schema change (`db-policy: undo`), or roll back anyway (`db-policy: ignore`).';
function schemaOf({ payload, events }) {
	return payload?.schema ?? events.map(schemaIn).findLast((schema) => schema !== undefined);
}
function schemaIn({ fields }) {
	const { before = '', after = '', compatible } = fields;
	if (before === '' && after === '')
		return undefined;
	return { before, after, compatible: compatible === 'true' || compatible === 'false' ? compatible : 'unknown' };
}

// EXTERNAL MODULE: ./build/restore/decide/target.js
var decide_target = __webpack_require__(94369);
;// CONCATENATED MODULE: ./build/restore/decide/decide.js

const stopReasons = ( null && ([
	'rollback-off',
	'dry-run',
	'newer-deployment',
	'no-target',
	'schema-ahead',
	'too-many-rollbacks',
	'is-a-rollback',
	'gate-waiting',
	'gate-not-consumed',
	'never-started',
	'already-live',
	'unknown-live',
	'tried-before',
]));
const most = 2;
const decide_window = 24 * 3_600_000;
function decide(given) {
	const { current, choice } = given;
	const gate = gateStop(given);
	if (gate !== undefined)
		return gate;
	if (current === undefined)
		return stop('held', 'never-started', 'The ledger of this environment has no deployment.');
	const isUnrecorded = given.isByHand && current.outcome === 'verified' && given.currentRuns === 'no';
	const obstacle = startStop(current) ??
		newerStop(given, current) ??
		triedStop(given, current) ??
		silentStop(given, current) ??
		(isUnrecorded ? undefined : repeatStop(given, current));
	if (obstacle !== undefined)
		return obstacle;
	const chosen = (0,decide_target .bx)(given.timelines, {
		choice,
		unwantedSha: isUnrecorded ? '' : current.record.deployment.sha,
		isForced: given.isByHand && given.isForced,
	});
	if (chosen.kind === 'none')
		return stop('held', 'no-target', chosen.why);
	const isCurrent = chosen.timeline.record.deployment.sha === current.record.deployment.sha;
	if (isCurrent && !given.isByHand)
		return stop('held', 'already-live', 'The target is the version that failed. Name another target.');
	if (isCurrent && !given.isForced && given.currentRuns === 'yes')
		return stop('held', 'already-live', 'The target is already running. To restore it anyway, set `force: true`.');
	const schema = judgeSchema(given.timelines, current, chosen.timeline);
	const target = targetOf(chosen.timeline, schema, given);
	if (schema.isAhead && given.dbPolicy === 'block')
		return stop('held', 'schema-ahead', schema.why, target);
	return { kind: 'go', target, isUnrecorded: isCurrent || isUnrecorded };
}
function asksWhatRuns({ timelines, current, choice, isByHand, isForced }) {
	if (!isByHand || current === undefined)
		return false;
	if (choice.kind === 'last-known-good')
		return current.outcome === 'verified';
	if (isForced)
		return false;
	const chosen = (0,decide_target .bx)(timelines, { choice, unwantedSha: '', isForced });
	return chosen.kind === 'found' && chosen.timeline.record.deployment.sha === current.record.deployment.sha;
}
function targetBegun(given, deploymentId) {
	const { timelines, current } = given;
	const timeline = timelines.find(({ record }) => record.deployment.id === deploymentId);
	if (timeline === undefined || current === undefined)
		return undefined;
	return targetOf(timeline, judgeSchema(timelines, current, timeline), given);
}
function targetFor(timeline) {
	return targetOf(timeline, { isAhead: false, why: '', known: '' }, { timelines: [timeline], dbPolicy: 'ignore' });
}
function targetOf(timeline, { known, isAhead }, { timelines, dbPolicy }) {
	const { version, record } = timeline;
	const { id, sha, ref } = record.deployment;
	return {
		version,
		sha,
		commit: sha,
		built: builtFrom(timeline, timelines),
		tag: '',
		ref,
		deploymentId: id,
		schema: known,
		undoesSchema: isAhead && dbPolicy === 'undo',
	};
}
function builtFrom({ record, payload }, timelines) {
	const built = payload?.eventSha ?? '';
	const isOfAnother = (other) => other.startedAt !== undefined &&
		other.record.deployment.sha !== record.deployment.sha &&
		(other.payload === undefined || other.payload.run.id !== payload?.run.id) &&
		[other.record.deployment.sha, other.payload?.eventSha].includes(built);
	return timelines.some(isOfAnother) ? '' : built;
}
function gateStop({ timelines, run }) {
	const standing = (0,guard .K)(timelines, run);
	if (standing.allowed)
		return undefined;
	const why = standing.why === 'gate-waiting'
		? 'The deployment is waiting for its approval.'
		: 'The gate has not approved this attempt.';
	return { ...stop('held', standing.why, why), url: standing.url };
}
function startStop({ startedAt, outcome, record }) {
	if (startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused')
		return undefined;
	return stop('held', 'never-started', `Deployment ${record.deployment.id} never started, so there is nothing to roll back.`);
}
function newerStop({ timelines, run }, current) {
	const newer = newerThan(timelines, current, run);
	if (newer === undefined)
		return undefined;
	const { id, sha } = newer.record.deployment;
	const what = newer.isRollback ? 'rollback' : 'deployment';
	const name = newer.version || sha.slice(0, 7);
	return {
		...stop('superseded', 'newer-deployment', `A newer ${what} (${id}, ${name}) is live in the environment now.`),
		by: id,
	};
}
function newerThan(timelines, current, run) {
	const { id } = current.record.deployment;
	const isOwnRollback = ({ payload, isRollback }) => payload?.run.id === run.id && isRollback && (payload.rollbackOf ?? id) === id;
	const isOwn = (timeline) => (0,guard .r)(timeline, run) || isOwnRollback(timeline);
	const start = ({ startedAt, record }) => (startedAt ?? record.deployment.createdAt).getTime();
	return timelines
		.filter((timeline) => timeline.record.deployment.id !== id && timeline.startedAt !== undefined && !isOwn(timeline))
		.filter((timeline) => timeline.outcome !== 'waiting' && timeline.outcome !== 'refused')
		.filter((timeline) => start(timeline) > start(current) || (start(timeline) === start(current) && timeline.record.deployment.id > id))
		.toSorted((one, other) => start(one) - start(other))
		.at(-1);
}
function triedStop({ timelines, run }, { record: { deployment } }) {
	const failed = timelines.some(({ payload, outcome }) => outcome === 'rollback-failed' && payload?.rollbackOf === deployment.id && payload?.run.id === run.id);
	if (!failed)
		return undefined;
	return stop('rollback-failed', 'tried-before', `The rollback of deployment ${deployment.id} failed before and is not repeated automatically. Use the action \`rollback\`.`);
}
function silentStop({ timelines, choice, isByHand, isForced, currentRuns }, current) {
	const isOpen = isByHand && choice.kind === 'last-known-good' && current.outcome === 'verified';
	if (!isOpen || isForced || currentRuns !== 'silent')
		return undefined;
	const { sha } = current.record.deployment;
	const before = (0,decide_target .bx)(timelines, { choice, unwantedSha: sha, isForced: false });
	const name = (0,decide_target .TL)(nameOf(current));
	const further = before.kind === 'none'
		? '.'
		: `, or ${(0,decide_target .TL)(nameOf(before.timeline))} if ${name} is the bad version. With \`force: true\`, Slipway assumes that ${name} is the bad version.`;
	return stop('held', 'unknown-live', `No check can tell which version runs now. It may be missing from the ledger, where ${name} is the newest version. Name the \`target\`: ${name} if something else was deployed since${further}`);
}
function nameOf({ version, record }) {
	return version || record.deployment.sha.slice(0, 7);
}
function repeatStop({ timelines, choice, isByHand, now }, current) {
	if (isByHand && choice.kind !== 'last-known-good')
		return undefined;
	const cure = 'Name the target in the action `rollback`, or deploy a version that fixes it.';
	const { id } = current.record.deployment;
	if (current.isRollback)
		return stop('held', 'is-a-rollback', `Deployment ${id} is itself a rollback, and rollbacks are not rolled back. ${cure}`);
	if (isByHand)
		return undefined;
	const others = timelines.filter(({ isRollback, startedAt, payload }) => isRollback &&
		startedAt !== undefined &&
		now.getTime() - startedAt.getTime() < decide_window &&
		payload?.rollbackOf !== id);
	if (others.length < most)
		return undefined;
	return stop('held', 'too-many-rollbacks', `There were ${others.length} rollbacks of this environment within 24 hours; another one could start an endless cycle. ${cure}`);
}
function stop(result, reason, why, target) {
	return { kind: 'stop', result, reason, why, target };
}

;// CONCATENATED MODULE: ./build/restore/walk/machine.js
function stateOf(events) {
	const said = events.filter(({ phase, state }) => phase !== state && phase !== 'cancelled' && phase !== 'held');
	const begun = said.findLast(({ phase }) => phase === 'rolling-back');
	const newest = said.at(-1);
	if (begun === undefined || newest === begun)
		return begun === undefined ? { at: 'verifying' } : { at: 'resuming', begun: begunIn(begun) };
	if (newest?.phase === 'restored')
		return { at: 'looking', begun: begunIn(begun), otherwise: 'renew' };
	if (newest?.phase === 'rollback-failed')
		return { at: 'looking', begun: begunIn(begun), otherwise: 'verify' };
	return { at: 'verifying' };
}
function begunIn({ at, fields }) {
	const to = fields['to'] ?? '';
	return { at, to: /^\d{1,15}$/.test(to) ? Number(to) : 0, version: fields['version'] ?? '' };
}
function advance(state, event, onInconclusive) {
	switch (event.kind) {
		case 'checked':
			if (state.at === 'verifying')
				return afterVerifying(event.verdict, onInconclusive);
			if (state.at === 'proving')
				return afterProving(state, event.verdict, onInconclusive);
			break;
		case 'diagnosed':
			if (state.at === 'failed')
				return { at: 'deciding' };
			break;
		case 'decided':
			if (state.at === 'deciding' || (isOpening(state) && event.decision.kind === 'stop'))
				return afterDeciding(event.decision);
			break;
		case 'looked':
			if (state.at === 'resuming' || state.at === 'looking')
				return afterLooking(state, event);
			break;
		case 'renewed':
			if (state.at === 'renewing')
				return { at: 'verifying' };
			break;
		case 'restored':
			if (state.at === 'rolling-back')
				return afterRestoring(state, event.restored);
			break;
	}
	throw new Error(`${event.kind} cannot happen while ${state.at}`);
}
function isOpening({ at }) {
	return at === 'renewing' || at === 'rolling-back';
}
function afterVerifying(verdict, onInconclusive) {
	if (verdict === 'passed')
		return ended('verified', 'passed');
	if (verdict === 'partial' && onInconclusive !== 'pass')
		return ended('held', 'not-verified', undefined, 'Critical checks need the version, but it is unknown.');
	if (verdict === 'failed')
		return { at: 'failed' };
	if (onInconclusive === 'fail')
		return { at: 'failed' };
	if (onInconclusive === 'pass')
		return ended('verified', 'inconclusive-passed');
	return ended('held', 'inconclusive');
}
function afterDeciding(decision) {
	if (decision.kind === 'go')
		return { at: 'rolling-back', target: decision.target, begunAt: undefined };
	const { result, reason, why, target, url = '' } = decision;
	return ended(result, reason, target, why, url);
}
function afterLooking(state, { answers, isProven, target }) {
	if (state.at === 'looking' && answers && isProven)
		return ended('restored', 'already-restored', target);
	if (state.at === 'looking' && !answers && state.otherwise !== 'roll-back')
		return { at: state.otherwise === 'renew' ? 'renewing' : 'verifying' };
	if (target === undefined)
		return ended('held', 'no-target', undefined, 'The target of the rollback is no longer in the ledger.');
	if (answers && isProven)
		return ended('restored', 'rolled-back', target);
	if (answers)
		return { at: 'proving', target, detail: '' };
	return { at: 'rolling-back', target, begunAt: state.begun.at };
}
function afterRestoring({ target }, restored) {
	switch (restored.kind) {
		case 'done':
			return { at: 'proving', target, detail: restored.detail, ...(restored.run && { run: restored.run }) };
		case 'handed-over':
			return ended('held', 'handed-over', target, restored.detail, restored.url);
		case 'failed':
			return ended('rollback-failed', 'strategy-failed', target, restored.why);
	}
}
function afterProving({ target, detail }, verdict, onInconclusive) {
	if (verdict === 'passed')
		return ended('restored', 'rolled-back', target, detail);
	if (verdict === 'none' || verdict === 'partial' || (verdict === 'inconclusive' && onInconclusive === 'pass'))
		return ended('restored', 'not-verified', target, detail);
	if (verdict === 'inconclusive' && onInconclusive === 'hold')
		return ended('held', 'inconclusive', target, detail);
	return ended('rollback-failed', 'restored-version-failed', target, detail);
}
function ended(result, reason, target, why = '', url = '') {
	return { at: 'ended', end: { result, reason, target, why, ...(url === '' ? {} : { url }) } };
}

// EXTERNAL MODULE: ./build/restore/walk/status-update.js
var status_update = __webpack_require__(86055);
;// CONCATENATED MODULE: ./build/restore/walk/walk.js

async function walk(world, task) {
	const walking = {
		world,
		task,
		progress: {
			current: undefined,
			passedOver: undefined,
			rollback: undefined,
			verification: undefined,
			proof: undefined,
			failedAt: undefined,
			restoredAt: undefined,
			over: [],
		},
	};
	let state = task.kind === 'release' ? await enter(walking) : await enterByHand(walking);
	while (state.at !== 'ended')
		state = advance(state, await perform(state, walking), task.onInconclusive);
	await walk_close(state.end, walking);
	return { ...walking.progress, end: state.end };
}
async function enter(walking) {
	const { world, task, progress } = walking;
	const timelines = await world.timelines();
	const gate = gateStop({ timelines, run: task.run });
	if (gate !== undefined)
		return { at: 'ended', end: gate };
	const skipped = stop('held', 'never-started', 'The deploy step was skipped, so there is nothing to verify.');
	if (task.deploy === 'skipped')
		return { at: 'ended', end: skipped };
	progress.current = await world.openDeployment(timelines, false);
	await passGate(walking, timelines, progress.current);
	const newer = newerStop({ timelines, run: task.run }, progress.current);
	return newer === undefined ? stateOf(progress.current.events) : { at: 'ended', end: newer };
}
async function enterByHand({ world, task, progress }) {
	const timelines = await world.timelines();
	const own = timelines.find(({ isRollback, payload }) => isRollback && payload?.run.id === task.run.id);
	const taken = timelines.find(({ record }) => record.deployment.id === own?.payload?.rollbackOf);
	const others = timelines.filter((timeline) => timeline !== own && !(0,guard .r)(timeline, task.run));
	const isUnrecorded = own !== undefined && own.payload?.rollbackOf === undefined;
	progress.current = isUnrecorded ? undefined : (taken ?? newest(others));
	progress.passedOver = isUnrecorded ? newest(others) : undefined;
	progress.rollback = own;
	const begun = isUnrecorded ? startOf(own) : taken?.events.findLast(({ phase }) => phase === 'rolling-back');
	const state = begun === undefined ? undefined : stateOf([begun]);
	if (state?.at !== 'resuming')
		return { at: 'deciding' };
	return own?.outcome === 'verified' ? { at: 'looking', begun: state.begun, otherwise: 'roll-back' } : state;
}
function startOf({ events }) {
	const started = events.find(({ phase }) => phase === 'started');
	return started && { ...started, phase: 'rolling-back', state: 'failure' };
}
async function passGate({ world, task }, timelines, to) {
	const gate = timelines.find((timeline) => (0,guard .r)(timeline, task.run) && timeline.consumedBy !== undefined && timeline.outcome === 'running');
	if (task.isDry || gate === undefined || gate.record.deployment.id === to?.record.deployment.id)
		return;
	const by = to && { phase: 'superseded', fields: { by: String(to.record.deployment.id) } };
	await world.writeStatus(gate, by ?? { phase: 'cancelled', fields: (0,status_update .Fz)(task.run) });
}
function newest(timelines) {
	const time = ({ startedAt }) => startedAt?.getTime() ?? 0;
	return timelines
		.filter(({ startedAt, outcome }) => startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused')
		.toSorted((one, other) => time(one) - time(other) || one.record.deployment.id - other.record.deployment.id)
		.at(-1);
}
function perform(state, walking) {
	switch (state.at) {
		case 'verifying':
			return verify(walking);
		case 'failed':
			return diagnose(walking);
		case 'deciding':
			return settle(walking);
		case 'resuming':
		case 'looking':
			return look(state, walking);
		case 'renewing':
			return renew(walking);
		case 'rolling-back':
			return restore(state, walking);
		case 'proving':
			return prove(state, walking);
	}
}
async function verify({ world, task, progress }) {
	await writeStatus({ world, task, progress }, { phase: 'verifying', fields: { ...(0,status_update .Fz)(task.run), ...task.ledgerFields } });
	if (task.deploy === 'failed')
		return { kind: 'checked', verdict: 'failed' };
	progress.verification = await world.check(undefined);
	return { kind: 'checked', verdict: verdictOf(progress.verification) };
}
async function diagnose({ world, task, progress }) {
	progress.failedAt = progress.current?.failedAt ?? progress.verification?.firstFailureAt ?? world.now();
	await writeStatus({ world, task, progress }, (0,status_update .Wx)((0,status_update .Gu)(progress.verification), progress.failedAt, progress.current));
	await world.diagnose(progress.verification);
	return { kind: 'diagnosed' };
}
async function settle(walking) {
	const { world, task, progress } = walking;
	const given = await named(await walk_caseOf(walking), world);
	const decision = decide(asksWhatRuns(given) ? { ...given, currentRuns: await currentRuns(given, world) } : given);
	const held = async () => {
		if (decision.kind === 'stop')
			return decision;
		const target = await world.complete(decision.target);
		if (decision.isUnrecorded) {
			if (task.choice.kind === 'last-known-good' && (await isBackAlready(given, world)))
				return backAlready;
			progress.passedOver = progress.current;
			progress.current = undefined;
		}
		if (!task.rollsBack)
			return stop('held', 'rollback-off', 'Nothing was rolled back: `rollback` is `none`.', target);
		const refusal = await world.prepare(target);
		if (refusal !== undefined)
			return { kind: 'stop', result: 'held', ...refusal, target };
		if (task.isDry)
			return stop('dry-run', 'dry-run', 'Nothing was changed: this is a dry run.', target);
		return { ...decision, target };
	};
	return { kind: 'decided', decision: await held() };
}
async function named(given, world) {
	const { timelines, choice, isForced } = given;
	const isKnown = choice.kind !== 'named' || (0,decide_target .bx)(timelines, { choice, unwantedSha: '', isForced }).kind === 'found';
	return isKnown ? given : { ...given, timelines: await world.withVersions(timelines) };
}
async function currentRuns({ current }, world) {
	return current === undefined ? 'unknown' : world.runs(await world.complete(targetFor(current)));
}
const backAlready = stop('held', 'already-live', 'Somebody has already rolled back: the last good version before the newest one in the ledger is running. Name the `target` to restore another version.');
async function isBackAlready(given, world) {
	const before = decide({ ...given, currentRuns: 'yes' });
	return before.kind === 'go' && (await world.runs(await world.complete(before.target))) === 'yes';
}
async function walk_caseOf({ world, task, progress }) {
	const { run, choice, dbPolicy, kind, isForced } = task;
	return {
		timelines: await world.timelines(),
		current: progress.current ?? progress.passedOver,
		run,
		choice,
		isByHand: kind === 'by-hand',
		isForced,
		currentRuns: 'unknown',
		dbPolicy,
		now: world.now(),
	};
}
async function look(state, walking) {
	const { world, task, progress } = walking;
	const given = await walk_caseOf(walking);
	const begun = targetBegun(given, state.begun.to);
	const target = begun && (await world.complete(begun));
	const own = given.timelines.find(({ payload, isRollback }) => isRollback && payload?.rollbackOf === progress.current?.record.deployment.id && payload?.run.id === task.run.id);
	progress.rollback = own;
	progress.failedAt = progress.current?.failedAt;
	const isProven = own?.outcome === 'verified';
	if (isProven)
		progress.restoredAt = own.verifiedAt;
	const found = target === undefined ? 'no' : await world.look(target);
	const answers = found === 'yes' || (found === 'unknown' && isProven && task.kind === 'by-hand');
	return { kind: 'looked', answers, isProven, target };
}
async function renew({ world, task, progress }) {
	const timelines = await world.timelines();
	const newer = progress.current && newerStop({ timelines, run: task.run }, progress.current);
	if (newer !== undefined)
		return { kind: 'decided', decision: newer };
	progress.current = await world.openDeployment(timelines, true);
	progress.rollback = undefined;
	progress.restoredAt = undefined;
	progress.failedAt = undefined;
	return { kind: 'renewed' };
}
async function restore({ target, begunAt }, walking) {
	const { world, task, progress } = walking;
	const from = progress.current ?? progress.passedOver;
	if (from === undefined)
		throw new Error('there is nothing to roll back');
	const timelines = await world.timelines();
	const newer = newerStop({ timelines, run: task.run }, from);
	if (newer !== undefined)
		return { kind: 'decided', decision: newer };
	if (task.kind === 'by-hand' && begunAt === undefined)
		await world.diagnose(undefined);
	progress.rollback = await world.openRollback(timelines, progress.current, target);
	if (task.kind === 'by-hand')
		await passGate(walking, timelines, progress.rollback);
	if (progress.rollback.startedAt === undefined)
		progress.rollback = await world.writeStatus(progress.rollback, {
			phase: 'started',
			fields: {
				...(0,status_update .Fz)(task.run),
				...(progress.current === undefined ? { to: String(target.deploymentId) } : {}),
			},
		});
	await writeStatus(walking, {
		phase: 'rolling-back',
		fields: {
			to: String(target.deploymentId),
			by: String(progress.rollback.record.deployment.id),
			version: target.version,
		},
	});
	const recordId = progress.rollback.record.deployment.id;
	return { kind: 'restored', restored: await world.restore(target, { begunAt, recordId }) };
}
async function prove({ target, run }, { world, task, progress }) {
	const redeployed = run === undefined ? {} : { redeployed: String(run) };
	if (progress.rollback !== undefined)
		progress.rollback = await world.writeStatus(progress.rollback, {
			phase: 'verifying',
			fields: { ...(0,status_update .Fz)(task.run), ...redeployed },
		});
	progress.proof = await world.check(target);
	return { kind: 'checked', verdict: verdictOf(progress.proof) };
}
function verdictOf(checked) {
	if (checked === undefined)
		return 'none';
	return checked.isPartial === true && checked.verdict === 'passed' ? 'partial' : checked.verdict;
}
async function walk_close(end, walking) {
	const { world, task, progress } = walking;
	if (task.kind === 'by-hand' && progress.rollback === undefined)
		await passGate(walking, await world.timelines(), undefined);
	if (task.isDry || (progress.current ?? progress.rollback) === undefined)
		return;
	if (end.result === 'verified')
		return closeVerified(walking);
	if (end.result === 'restored')
		return closeRestored(end, walking);
	const timelines = end.result === 'superseded' ? await world.timelines() : [];
	const newer = progress.current && newerStop({ timelines, run: task.run }, progress.current);
	if (newer?.by !== undefined)
		await writeStatus(walking, { phase: 'superseded', fields: { by: String(newer.by) } });
	const last = (0,status_update .ME)(end, progress.current?.failedAt !== undefined);
	if (last === undefined)
		return;
	if (progress.rollback !== undefined)
		progress.rollback = await world.writeStatus(progress.rollback, { ...last, state: 'error' });
	if (task.kind === 'release' || progress.rollback !== undefined)
		await writeStatus(walking, last);
}
async function closeVerified(walking) {
	const { world, task, progress } = walking;
	const version = task.ledgerFields['version'] || (progress.current?.version ?? '');
	const checks = progress.verification === undefined ? {} : { checks: (0,status_update .JZ)(progress.verification) };
	await writeStatus(walking, { phase: 'verified', fields: { version, ...checks } });
	if (progress.current === undefined)
		return;
	const timelines = await world.timelines();
	progress.over = (0,good .Q3)(timelines, progress.current);
	await world.supersede(timelines, progress.current);
}
async function closeRestored({ target, reason }, walking) {
	const { world, progress } = walking;
	if (progress.rollback === undefined || target === undefined)
		return;
	const checks = progress.proof === undefined ? {} : { checks: (0,status_update .JZ)(progress.proof) };
	const { version } = target;
	if (progress.rollback.outcome !== 'verified')
		progress.rollback = await world.writeStatus(progress.rollback, {
			phase: 'verified',
			fields: { version, ...checks },
		});
	progress.restoredAt ??= progress.rollback.verifiedAt;
	const timelines = await world.timelines();
	if (reason !== 'not-verified')
		progress.over = (0,good .Q3)(timelines, progress.rollback);
	await world.supersede(timelines, progress.rollback);
	const by = String(progress.rollback.record.deployment.id);
	if (progress.current?.outcome !== 'restored')
		await writeStatus(walking, {
			phase: 'restored',
			fields: { by, version, ...(reason === 'not-verified' ? { why: reason } : {}) },
		});
}
async function writeStatus({ world, task, progress }, update) {
	if (!task.isDry && progress.current !== undefined)
		progress.current = await world.writeStatus(progress.current, update);
}

// EXTERNAL MODULE: ./build/version/number.js
var number = __webpack_require__(92298);
// EXTERNAL MODULE: ./build/version/releases.js
var releases = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/version/tag.js
var tag = __webpack_require__(83639);
// EXTERNAL MODULE: ./build/github/repository/compare.js
var compare = __webpack_require__(25096);
// EXTERNAL MODULE: ./build/github/connection/pages.js
var pages = __webpack_require__(94031);
;// CONCATENATED MODULE: ./build/github/repository/tags.js

const tags_most = 2_000;
async function listTags(github) {
	return (0,pages .n)((page) => askForPage(github, page), tags_most);
}
async function askForPage(github, page) {
	return github.rest({
		purpose: 'list tags',
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/tags',
		parameters: { per_page: pages .T, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ items: (0,connection_parse .p_)(answer, 'tags', parseTag), more }),
	});
}
function parseTag(value, at) {
	const tag = (0,connection_parse .g1)(value, at);
	return {
		name: (0,connection_parse .Qq)(tag['name'], `${at}.name`),
		commit: (0,connection_parse .Qq)((0,connection_parse .g1)(tag['commit'], `${at}.commit`)['sha'], `${at}.commit.sha`),
	};
}

;// CONCATENATED MODULE: ./build/github/repository/release.js

async function findRelease(github, { version, service, sha }) {
	const recorded = { commit: sha, tag: '' };
	if (version === '' || sha === '')
		return recorded;
	const bare = version.replace(/^v(?=\d)/, '');
	const [plain, ...own] = (0,tag .LT)([], service).map(({ prefix }) => `${prefix}${bare}`);
	const tags = [...own, plain, bare].filter((tag) => tag !== undefined);
	const commits = await Promise.all(tags.map((tag) => (0,repository_commits .D)(github, `tags/${tag}`)));
	const places = tags.flatMap((tag, index) => {
		const commit = commits[index];
		return commit === undefined ? [] : [{ tag, commit }];
	});
	const exact = places.find(({ commit }) => commit === sha);
	if (exact !== undefined)
		return exact;
	for (const place of places)
		if (await descends(github, place.commit, sha))
			return place;
	return recorded;
}
async function descends(github, commit, from) {
	try {
		return (await (0,compare .U)(github, from, commit, { limit: 1 })).status === 'ahead';
	}
	catch (error) {
		if ((0,errors .e0)(error, 'not-found'))
			return false;
		throw error;
	}
}
async function taggedVersion(github, { sha, service }) {
	return (await taggedVersions(github, service))(sha);
}
async function taggedVersions(github, service) {
	const tags = await listTags(github);
	const names = tags.map(({ name }) => name);
	const known = (0,tag .LT)(names, service).flatMap((form) => (0,releases .OP)(form, tags));
	return (sha) => {
		const versions = known.flatMap(({ commit, spelled }) => (commit === sha ? (spelled.version ?? []) : []));
		return versions.toSorted(number .Zy).at(-1) ?? '';
	};
}

// EXTERNAL MODULE: ./build/ledger/echo.js
var echo = __webpack_require__(96399);
// EXTERNAL MODULE: ./build/ledger/record.js + 1 modules
var record = __webpack_require__(56803);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
;// CONCATENATED MODULE: ./build/restore/record/reach.js

const reach_length = 12;
function reachOf(plan, env) {
	const runner = runnerOf(env);
	const places = plan === undefined || runner === '' ? [] : placesOf(plan, env);
	const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([runner, ...places]));
	return { places, digest: places.length === 0 ? '' : digest.digest('hex').slice(0, reach_length) };
}
function withReach(update, { digest }) {
	const [passed = '', all] = update.fields['checks']?.split('/') ?? [];
	if (update.phase !== 'verified' || digest === '' || passed !== all)
		return update;
	return { ...update, fields: { ...update.fields, reach: digest } };
}
function recall(answered, { places, digest }, timelines) {
	const last = (0,good .VD)(timelines);
	const said = last?.events.findLast(({ phase }) => phase === 'verified')?.fields['reach'];
	if (last === undefined || digest === '' || said !== digest)
		return;
	answered.know(places, `when ${last.version || last.record.deployment.sha.slice(0, 7)} was verified`);
}
function placesOf({ checks, vars }, env) {
	const values = new Map(Object.entries(vars));
	const critical = checks.filter(({ policy }) => policy.severity === 'critical');
	return [...new Set(critical.flatMap(({ probe }) => placesOfProbe(probe, values, env)))].sort();
}
function placesOfProbe(probe, values, env) {
	const isOfAll = (template) => (0,checks_template .Qf)(template).every((name) => !checks_template .Tf.includes(name));
	switch (probe.kind) {
		case 'tls':
			return isOfAll(probe.host) ? [`${(0,checks_template .fT)(probe.host, values)}:${probe.port}`] : [];
		case 'http':
		case 'version':
		case 'grpc': {
			const { url: template } = probe.request;
			const isSingle = probe.kind === 'version' && probe.addresses.kind !== 'any';
			const url = isOfAll(template) && !isSingle ? URL.parse((0,checks_template .Uu)(template, values)) : null;
			const place = url === null ? undefined : (0,checks_answered .$)(url, env);
			return place === undefined ? [] : [place];
		}
		default:
			return [];
	}
}
const drawn = /-[b-df-hj-np-tv-xz24-9]{5}-runner-[b-df-hj-np-tv-xz24-9]{5}$/;
function runnerOf({ RUNNER_ENVIRONMENT: kind = '', RUNNER_NAME: name = '' }) {
	if (kind !== 'self-hosted')
		return kind;
	return name === '' ? '' : `${kind} ${name.replace(drawn, ' scale set')}`;
}

// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/ledger/payload.js
var ledger_payload = __webpack_require__(92874);
// EXTERNAL MODULE: ./build/ledger/timeline.js
var timeline = __webpack_require__(63445);
;// CONCATENATED MODULE: ./build/restore/record/records.js

async function openRelease(github, timelines, release, isNew) {
	const draft = draftOf(timelines, release);
	if (!isNew)
		return (0,record .Q6)(github, timelines, draft);
	const { run } = draft.payload;
	const deployment = await (0,deployments .Yy)(github, {
		ref: draft.sha,
		task: draft.task,
		environment: draft.environment,
		description: '',
		payload: (0,ledger_payload .k)(draft.payload),
		isOurs: ({ payload }) => {
			const made = (0,ledger_payload .e)(payload)?.run;
			return made?.id === run.id && made.attempt === run.attempt;
		},
	});
	return (0,timeline .GR)({ deployment, statuses: [] });
}
async function withSha(timelines, release, find) {
	if (release.sha !== '')
		return release;
	const { service, version, place } = release;
	const taken = timelines.find(({ payload, consumedBy }) => payload?.gate !== undefined &&
		payload.service === service &&
		consumedBy?.run === place.id &&
		consumedBy.attempt === place.attempt);
	const sha = taken?.record.deployment.sha ?? place.sha;
	return { ...release, sha: (await find({ version, service, sha })).commit, from: sha };
}
function imagineRelease(timelines, release, now) {
	const { sha, task, environment, payload } = draftOf(timelines, release);
	const creator = { ...release.place.actor, type: 'User' };
	const at = { creator, app: '', createdAt: now };
	return (0,timeline .GR)({
		deployment: {
			id: 0,
			sha,
			ref: sha,
			task,
			environment,
			description: '',
			payload: (0,ledger_payload .k)(payload),
			url: '',
			...at,
		},
		statuses: [{ id: 0, state: 'in_progress', description: 'started', logUrl: '', environmentUrl: '', ...at }],
	});
}
async function openRollback(github, timelines, of, target, { environment, service, checks, reason, place }) {
	const after = target.undoesSchema ? target.schema : ((of && schemaOf(of)?.after) ?? '');
	return (0,record .Q6)(github, timelines, {
		sha: target.sha,
		task: 'rollback',
		environment,
		payload: {
			v: 1,
			service,
			version: target.version,
			previous: of && earlier(of),
			run: runOf(place),
			actor: place.actor,
			checks,
			schema: after === '' ? undefined : { before: after, after, compatible: 'true' },
			hotfixOf: undefined,
			rollbackOf: of?.record.deployment.id,
			reason: (0,printable .d)(reason, 500),
			eventSha: target.built || undefined,
			gate: undefined,
		},
	});
}
function draftOf(timelines, release) {
	const { environment, service, version, sha, from, checks, schema, hotfixOf, reason, place } = release;
	const before = (0,good .VD)(timelines);
	return {
		sha,
		...(from === undefined ? {} : { from }),
		task: 'deploy',
		environment,
		payload: {
			v: 1,
			service,
			version,
			previous: before === undefined ? undefined : earlier(before),
			run: runOf(place),
			actor: place.actor,
			checks,
			schema,
			hotfixOf,
			rollbackOf: undefined,
			reason,
			eventSha: place.sha === sha || place.sha === '' ? undefined : place.sha,
			gate: undefined,
		},
	};
}
function runOf({ id, attempt, job }) {
	return { id, attempt, job };
}
function earlier({ version, record: { deployment } }) {
	return { id: deployment.id, sha: deployment.sha, version };
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/restore/tell/diagnostics.js

const nothing = { folder: '', files: 0, problems: [], gaps: [], said: [] };
const patience = 10_000;
const mostFiles = 200;
const mostCharacters = 1_000_000;
const mostLines = 20_000;
const diagnostics_linesShown = 10;
const commandFile = 'command.txt';
const none = { findings: [], problems: [], gaps: [] };
async function gather(sources, folder, host) {
	const signal = AbortSignal.any([host.signal, (0,timer ._)(patience)]);
	const parts = [
		async () => evidenceOf(sources.verification),
		async () => sources.strategy?.diagnose?.(signal) ?? none,
		() => ask(sources.command, { ...host, signal }),
	];
	const found = await Promise.all(parts.map(async (part) => {
		try {
			return await part();
		}
		catch (error) {
			host.signal.throwIfAborted();
			const why = signal.aborted ? `it took longer than ${patience / 1000} s` : (0,printable .d)(String(error), 300);
			host.log.warning(`Some evidence could not be collected: ${why}`);
			return { ...none, gaps: [why] };
		}
	}));
	return keep({
		findings: found.flatMap(({ findings }) => findings),
		problems: found.flatMap(({ problems }) => problems),
		gaps: found.flatMap(({ gaps }) => gaps),
	}, folder, host);
}
function evidenceOf(verification) {
	const failed = (verification?.results ?? []).filter(({ status }) => status === 'failed' || status === 'inconclusive');
	const findings = failed.map(({ id, status, message, evidence }) => ({
		file: `checks/${id}.txt`,
		text: `${status}: ${message}\n${evidence === '' ? '' : `\n${evidence}\n`}`,
	}));
	return { ...none, findings };
}
async function ask(command, host) {
	if (command.length === 0)
		return none;
	const lines = [];
	const line = (text) => void (lines.length < mostLines && lines.push(text));
	const end = await (0,run .K6)(command, host, { line }).then(run .lA, () => 'was stopped');
	const gaps = end === (0,run .lA)({ kind: 'ended', code: 0 }) ? [] : [`\`${(0,printable .d)(command[0] ?? '', 80)}\` ${end}`];
	return { ...none, findings: [{ file: commandFile, text: `${lines.join('\n')}\n` }], gaps };
}
async function keep(found, folder, host) {
	const { redact } = host.secrets;
	const findings = found.findings.map(({ file, text }) => ({ file, text: redact(text) }));
	const problems = found.problems.map(redact);
	const gaps = found.gaps.map(redact);
	const unwritten = [];
	let files = 0;
	for (const { file, text } of findings.slice(0, mostFiles))
		try {
			const place = { root: host.workspace, path: (0,posix_.join)(folder, safePath(file)), input: 'folder' };
			await (0,draft ._h)(place, Buffer.from(text.slice(-mostCharacters)));
			files++;
		}
		catch (error) {
			unwritten.push(`\`${(0,printable .d)(file, 100)}\` could not be written: ${(0,printable .d)(String(error), 300)}`);
		}
	if (unwritten[0] !== undefined)
		host.log.warning(`Some evidence could not be saved: ${unwritten[0]}`);
	for (const line of problems)
		host.log.info((0,printable .d)(line, 500));
	const said = (0,list .D)(findings.find(({ file }) => file === commandFile)?.text ?? '').slice(-diagnostics_linesShown);
	return { folder: files === 0 ? '' : folder, files, problems, gaps: [...gaps, ...unwritten], said };
}
function safePath(file) {
	const parts = file.split('/').map((part) => part
		.replace(/[^\w.-]/g, '_')
		.replace(/^\.+/, '_')
		.slice(0, 120));
	return parts.filter((part) => part !== '').join('/') || 'finding.txt';
}

;// CONCATENATED MODULE: ./build/restore/walk/probes.js
const probes_patience = 10_000;
const pause = 500;
function lookPlan(plan) {
	const checks = (plan?.checks ?? []).filter(({ probe }) => probe.kind === 'version');
	if (plan === undefined || checks.length === 0)
		return undefined;
	return {
		...plan,
		settle: 0,
		bake: undefined,
		checks: checks.map(({ policy, ...check }) => ({
			...check,
			policy: {
				...policy,
				severity: 'critical',
				within: Math.min(policy.within, probes_patience),
				interval: Math.min(policy.interval, pause),
			},
		})),
	};
}
function askingPlan(plan) {
	const look = lookPlan(plan);
	const checks = (look?.checks ?? []).filter(({ probe }) => JSON.stringify(probe).includes('{expected}'));
	return look === undefined || checks.length === 0 ? undefined : { ...look, checks };
}
function namelessPlan(plan) {
	return { ...plan, checks: plan.checks.filter(({ probe }) => !JSON.stringify(probe).includes('{expected}')) };
}
function asksCluster({ checks }) {
	return checks.some(({ probe }) => probe.kind === 'kubernetes' || (probe.kind === 'version' && probe.addresses.kind === 'pods'));
}

;// CONCATENATED MODULE: ./build/restore/world.js
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

function openWorld(parts) {
	const { inputs, strategy, github, host } = parts;
	const { environment, service, dryRun } = inputs;
	const { place } = parts.release;
	let release = parts.release;
	let gathered = nothing;
	const answered = new checks_answered .O();
	const reach = reachOf(parts.plan, host.env);
	const remembered = (timeline) => {
		parts.remember(timeline);
		return timeline;
	};
	return {
		timelines: async () => {
			const { id } = place;
			const runs = parts.attach === undefined ? { recording: id } : { attaching: id };
			return (0,echo .Kx)(await (0,record .Hk)(github, { environment, service, run: place }), runs);
		},
		openDeployment: async (timelines, isNew) => {
			recall(answered, reach, timelines);
			const find = ({ version, service: own, sha }) => parts.attach === undefined ? findRelease(github, { version, service: own, sha }) : { commit: sha, tag: '' };
			release = await withVersion(await withSha(timelines, parts.release, async (name) => find(name)), parts);
			const own = parts.attach?.(timelines, release);
			if (own !== undefined)
				return dryRun ? own : remembered(own);
			if (dryRun)
				return imagineRelease(timelines, release, host.now());
			return remembered(await openRelease(github, timelines, release, isNew));
		},
		openRollback: async (timelines, of, target) => {
			host.log.info(`Rolling ${environment} back to ${(0,run_result .Vb)(target)}: ${strategy?.describe(target) ?? ''}.`);
			return remembered(await openRollback(github, timelines, of, target, release));
		},
		writeStatus: (timeline, update) => (0,record .Kn)(github, timeline, { logUrl: place.url, ...withReach(update, reach) }),
		supersede: async (timelines, by) => {
			await (0,record .hh)(github, timelines, by);
		},
		check: (restored) => check({ ...parts, release, answered }, restored),
		withVersions: (timelines) => withVersions(parts, timelines),
		complete: (target) => complete(parts, target),
		runs: (target) => runs(parts, target),
		look: (target) => world_look(parts, target),
		diagnose: async (verification) => {
			const sources = { strategy, command: inputs.diagnoseCommand, verification };
			if (!dryRun)
				gathered = await gather(sources, `${inputs.folder}/diagnostics`, host);
		},
		prepare: (target) => prepare(parts, target),
		restore: (target, attempt) => world_restore(parts, target, attempt),
		now: host.now,
		gathered: () => gathered,
	};
}
async function check({ plan, release, inputs, host, answered }, restored) {
	if (plan === undefined)
		return undefined;
	const { version, sha } = restored ?? release;
	const isNamed = version !== '';
	const asked = isNamed ? plan : namelessPlan(plan);
	if (asked.checks.length < plan.checks.length)
		host.log.warning('The version is unknown, so the checks that use `{expected}` are skipped.');
	if (asked.checks.length === 0)
		return undefined;
	const run = {
		expected: version,
		sha,
		host,
		vars: {},
		bake: restored === undefined,
		timeout: inputs.timeout,
		answered,
	};
	const isPartial = plan.checks.some((each) => each.policy.severity === 'critical' && !asked.checks.includes(each));
	return host.log.group(`Checks of ${(0,run_result .Vb)({ version, sha })}`, async () => {
		const verification = await withCluster(asked, inputs, host, (kubernetes) => runChecks(asked, { ...run, ...kubernetes }));
		return isPartial ? { ...verification, isPartial } : verification;
	});
}
async function withVersion(release, { plan, github, host }) {
	const isAsked = plan !== undefined && namelessPlan(plan).checks.length < plan.checks.length;
	if (release.version !== '' || !isAsked)
		return release;
	try {
		return { ...release, version: await taggedVersion(github, release) };
	}
	catch (error) {
		host.signal.throwIfAborted();
		if (!(error instanceof user_error .y))
			throw error;
		host.log.warning(`The release tag of ${(0,printable .d)(release.sha, 7)} could not be looked up: ${error.message}`);
		return release;
	}
}
async function withVersions({ inputs: { service }, github, host }, timelines) {
	if (timelines.every(({ version }) => version !== ''))
		return timelines;
	try {
		const versionOf = await taggedVersions(github, service);
		return timelines.map((timeline) => timeline.version === '' ? { ...timeline, version: versionOf(timeline.record.deployment.sha) } : timeline);
	}
	catch (error) {
		host.signal.throwIfAborted();
		if (!(error instanceof user_error .y))
			throw error;
		host.log.warning(`The release tags could not be read: ${error.message}`);
		return timelines;
	}
}
async function complete({ inputs: { service }, github, host }, target) {
	const { sha } = target;
	try {
		const version = target.version || (await taggedVersion(github, { service, sha }));
		return { ...target, version, ...(await findRelease(github, { version, service, sha })) };
	}
	catch (error) {
		host.signal.throwIfAborted();
		if (!(error instanceof user_error .y))
			throw error;
		host.log.warning(`The release tag of ${(0,run_result .Vb)(target)} could not be looked up: ${error.message}`);
		return target;
	}
}
async function runs({ strategy, plan, inputs, host }, target) {
	const set = await strategy?.runs?.(target).catch((error) => {
		host.signal.throwIfAborted();
		if (!(error instanceof user_error .y))
			throw error;
		host.log.warning(`The strategy cannot tell which version runs: ${error.message}`);
		return 'unknown';
	});
	const { version, sha } = target;
	const asked = set === 'yes' || set === 'no' || version === '' ? undefined : askingPlan(plan);
	if (asked === undefined)
		return set ?? 'unknown';
	const seen = await withCluster(asked, inputs, host, (kubernetes) => measureOnce(asked, { expected: version, sha, host, vars: {}, bake: false, ...kubernetes }));
	if (seen.every(({ status }) => status === 'passed'))
		return 'yes';
	return seen.some((each) => each.status === 'failed' && (each.version ?? '').trim() !== '') ? 'no' : 'silent';
}
async function world_look({ plan, inputs, host }, { version, sha }) {
	const asked = version === '' ? undefined : lookPlan(plan);
	if (asked === undefined)
		return 'unknown';
	host.log.info(`Does ${(0,printable .d)(version, 80)} answer already?`);
	const { verdict } = await withCluster(asked, inputs, host, (kubernetes) => runChecks(asked, { expected: version, sha, host, vars: {}, bake: false, ...kubernetes }));
	return verdict === 'passed' ? 'yes' : 'no';
}
async function prepare({ strategy, host }, target) {
	if (strategy === undefined)
		return { reason: 'no-strategy', why: '`strategy` and `command` are both missing, so nothing can be rolled back.' };
	try {
		return await strategy.prepare(target);
	}
	catch (error) {
		host.signal.throwIfAborted();
		if (error instanceof user_error .y)
			return { reason: error.reason, why: error.message };
		throw error;
	}
}
async function withCluster(plan, { cluster }, host, body) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		if (!asksCluster(plan))
			return body({});
		const [{ findCluster }, { openKubernetes }] = await Promise.all([
			__webpack_require__.e( 7445).then(__webpack_require__.bind(__webpack_require__, 97445)),
			__webpack_require__.e( 8503).then(__webpack_require__.bind(__webpack_require__, 38503)),
		]);
		const found = await findCluster(cluster, host).catch((error) => {
			if (!(error instanceof user_error .y))
				throw error;
			host.log.warning(error.message);
			return undefined;
		});
		if (found === undefined)
			return body({});
		const kubernetes = __addDisposableResource(env_1, openKubernetes(found, host), true);
		return await body({ kubernetes });
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
}
async function world_restore({ strategy, inputs, host }, target, attempt) {
	if (strategy === undefined || inputs.strategy === undefined)
		throw new Error('there is no strategy to restore with');
	const { timeout } = inputs.strategy;
	const time = timeout === 0 ? [] : [(0,timer ._)(timeout)];
	const signal = AbortSignal.any([host.signal, ...time]);
	const late = new Promise((resolve) => {
		const why = `The strategy did not end within ${timeout / 1000} s (\`strategy-timeout\`); it may have changed something.`;
		signal.addEventListener('abort', () => resolve({ kind: 'failed', why }), { once: true });
	});
	const work = async () => {
		const undone = await undoSchema(inputs, target, { ...host, signal });
		return undone?.kind === 'failed' ? undone : strategy.restore(target, { ...attempt, signal });
	};
	const restored = await Promise.race([work().catch(failure), late]);
	host.signal.throwIfAborted();
	return restored;
}
async function undoSchema({ undoCommand }, target, host) {
	if (!target.undoesSchema || undoCommand.length === 0)
		return undefined;
	if (target.schema === '')
		return { kind: 'failed', why: 'The schema of the target is unknown, so the schema change cannot be undone.' };
	return runFor(undoCommand, target, host);
}
function failure(error) {
	return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
}

;// CONCATENATED MODULE: ./build/restore/perform.js

const stateNames = { deployments: 'deployments' };
async function perform_perform(task, host) {
	const { inputs, place } = task;
	const plan = await perform_readPlan(inputs.checks, task.areChecksOptional, host);
	for (const secret of plan?.secrets ?? [])
		host.secrets.add(secret);
	const github = await (0,client.connect)({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' });
	const tools = { github: async () => github, token: inputs.token };
	const strategy = inputs.strategy && (await openStrategy(inputs.strategy.options, host, tools));
	const { environment, service, choice, dbPolicy, dryRun: isDry, onInconclusive } = inputs;
	const release = { ...task.release, environment, service, checks: plan?.digest ?? '', place };
	const open = new Set();
	const world = openWorld({
		inputs,
		release,
		attach: task.attach,
		plan,
		strategy,
		github,
		host,
		remember: ({ record }) => {
			open.add(record.deployment.id);
			(0,outputs .Jq)(stateNames.deployments, [...open].join(' '), host.log);
		},
	});
	const { id, attempt } = place;
	const walked = await walk(world, { ...task.walk, run: { id, attempt }, choice, dbPolicy, isDry, onInconclusive });
	const target = walked.end.target;
	const runResult = {
		walked,
		environment,
		service,
		version: release.version || (walked.current?.version ?? ''),
		sha: release.sha || (walked.current?.record.deployment.sha ?? (task.walk.kind === 'release' ? place.sha : '')),
		repository: host.env['GITHUB_REPOSITORY'] ?? '',
		server: (0,server .V)(host.env),
		runUrl: place.url,
		plan: strategy === undefined || target === undefined ? '' : strategy.describe(target),
		diagnostics: world.gathered(),
		reason: release.reason,
	};
	const reported = {
		...(isDry ? { json: '', junit: '' } : await keepReports(walked, inputs.folder, host)),
		incident: isDry ? '' : await notify(runResult, inputs.notify, github, host),
	};
	const report = reportOf(runResult, reported, task.isGreen(walked));
	return { ...report, announcement: { to: inputs.eventsUrl, events: (0,events .X)(runResult, task.walk.kind) } };
}
async function perform_readPlan(options, areOptional, host) {
	try {
		return await perform_readGiven(options, areOptional, host);
	}
	catch (error) {
		if (!areOptional || !(error instanceof user_error .y))
			throw error;
		host.log.warning(`The checks cannot be used (${error.reason}), so nothing will be verified. ${error.message}`);
		return undefined;
	}
}
async function perform_readGiven({ text, file }, mayLack, host) {
	const scope = { env: host.env, vars: {} };
	if (text !== '')
		return readChecks(text, 'input checks', scope);
	const bytes = await (0,read .TA)({ root: host.workspace, path: file, input: 'checks-file' });
	if (bytes !== undefined)
		return readChecks(bytes.toString('utf8'), file, scope);
	if (mayLack) {
		host.log.warning(`There is no \`${(0,printable .d)(file)}\`, so nothing will be verified.`);
		return undefined;
	}
	const cure = 'Set `checks-file` to its path, or give `checks`. The file is in the workspace only after actions/checkout.';
	throw new user_error .y('no-checks', `The file of checks \`${(0,printable .d)(file)}\` does not exist. ${cure}`);
}
async function keepReports(walked, folder, host) {
	try {
		return await writeReports(walked, folder, host);
	}
	catch (error) {
		host.log.warning(`The reports could not be written to \`${(0,printable .d)(folder)}\`: ${(0,printable .d)(String(error), 300)}`);
		return { json: '', junit: '' };
	}
}
async function writeReports({ verification, proof }, folder, host) {
	const write = async (result, name) => {
		if (result === undefined)
			return { json: '', junit: '' };
		const paths = { json: `${folder}/${name}.json`, junit: `${folder}/${name}.xml` };
		const file = (path) => ({ root: host.workspace, path, input: 'folder' });
		await (0,draft ._h)(file(paths.json), Buffer.from(json(result)));
		await (0,draft ._h)(file(paths.junit), Buffer.from(junit(result)));
		return paths;
	};
	const first = await write(verification, 'checks');
	const second = await write(proof, 'restored');
	return first.json === '' ? second : first;
}

}),

76968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( leftOpenEvents),
X: () => ( eventsOf)
});
var _events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51594);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30012);

const outcomes = { passed: 'success', failed: 'failure', inconclusive: 'error' };
function eventsOf(result, kind) {
	const { end, verification, proof, current, failedAt } = result.walked;
	if ((0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__ .xB)(end) || end.result === 'dry-run')
		return [];
	const place = { repository: result.repository, service: result.service, environment: result.environment };
	const release = { sha: result.sha, version: result.version };
	const data = { result: end.result, reason: end.reason, version: release.version };
	const restored = end.target && { ...end.target, sha: end.target.commit || end.target.sha };
	const events = [];
	const deployment = current?.record.deployment.id ?? 0;
	if (verification !== undefined)
		events.push(tested(place, release, deployment, verification));
	const incident = { deployment, release, description: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)((0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__ .Pl)(result), 300) };
	const isFailed = failedAt !== undefined || current?.failedAt !== undefined;
	const isUnknown = end.result === 'superseded' || (end.result === 'held' && !isFailed);
	const isNew = kind === 'release' ? isFailed && end.result !== 'verified' : end.result === 'rollback-failed';
	if (isNew && deployment !== 0)
		events.push((0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .bf)('detected', place, incident, { ...data, checks: failedIds(result) }));
	if (kind === 'release' && isUnknown && deployment !== 0)
		events.push((0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .sA)(end.result === 'held' ? 'held' : 'superseded', place, { deployment, release }, data));
	if (end.result === 'verified') {
		const isFirst = current?.payload?.previous === undefined;
		events.push((0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .K)(isFirst ? 'deployed' : 'upgraded', place, release, deployment, data));
	}
	if (restored !== undefined && proof !== undefined)
		events.push(tested(place, restored, deployment, proof));
	if (end.result === 'restored' && restored !== undefined) {
		const from = { 'from-version': release.version, 'from-sha': release.sha };
		events.push((0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .K)('rolledBack', place, restored, deployment, { ...data, ...from, version: restored.version }));
		if (isFailed && end.reason !== 'not-verified' && deployment !== 0)
			events.push((0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .bf)('resolved', place, incident, data));
	}
	const told = end.result === 'restored' ? deployment : 0;
	const over = result.walked.over.filter(({ record }) => record.deployment.id !== told);
	return [...events, ...over.map((timeline) => resolved(timeline, result, data))];
}
function resolved(timeline, { environment, service, repository, walked }, { result, reason }) {
	const release = releaseOf(timeline);
	const by = walked.end.target ?? (walked.current && releaseOf(walked.current));
	const description = `${(0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(release)} had failed in ${environment}; ${by === undefined ? 'another version' : (0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(by)} is verified there now.`;
	const incident = { deployment: timeline.record.deployment.id, release, description: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(description, 300) };
	return (0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .bf)('resolved', { repository, service, environment }, incident, {
		result,
		reason,
		version: release.version,
	});
}
function leftOpenEvents(timeline, repository) {
	const { deployment } = timeline.record;
	const release = releaseOf(timeline);
	const place = { repository, service: timeline.payload?.service ?? '', environment: deployment.environment };
	const data = { result: 'cancelled', reason: 'cancelled', version: release.version };
	const ended = (0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .sA)('cancelled', place, { deployment: deployment.id, release }, data);
	if (timeline.isRollback || timeline.failedAt === undefined)
		return [ended];
	const description = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(`${(0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__ .Vb)(release)} failed in ${place.environment}, and the step was interrupted.`, 300);
	return [(0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .bf)('detected', place, { deployment: deployment.id, release, description }, data), ended];
}
function releaseOf({ record, version }) {
	return { sha: record.deployment.sha, version };
}
function tested(place, release, deployment, { verdict, results }) {
	const unwell = results.filter(({ status }) => status !== 'passed').map(({ id, status }) => `${id}: ${status}`);
	const told = { outcome: outcomes[verdict], reason: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(unwell.join(', '), 500) };
	return (0,_events_drafts_js__WEBPACK_IMPORTED_MODULE_0__ .S)(place, release, told, { deployment, checks: results.map(({ id }) => id) });
}
function failedIds({ walked }) {
	return (0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__ .HH)({ ...walked, proof: undefined })
		.filter(({ status }) => status !== 'skipped')
		.slice(0, 100)
		.map(({ id }) => id);
}

}),

30012:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BO: () => ( liveNow),
HH: () => ( failedChecks),
IH: () => ( liveText),
Pl: () => ( headline),
TM: () => ( secondsOf),
Vb: () => ( nameOf),
em: () => ( sentence),
sk: () => ( nextStep),
xB: () => ( isIdle)
});
var _walk_status_update_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86055);

function failedChecks({ verification, proof, current }) {
	const isProven = proof === undefined || proof.verdict === 'passed';
	const last = isProven ? verification : proof;
	const reported = current?.events.findLast(({ phase }) => phase === 'failed')?.fields['check'];
	if (last === undefined && reported !== undefined) {
		const detail = reported === _walk_status_update_js__WEBPACK_IMPORTED_MODULE_0__ .c7 ? 'the deploy step failed' : 'failed in an earlier attempt';
		return [{ id: reported, status: 'failed', severity: 'critical', detail }];
	}
	return (last?.results ?? [])
		.filter(({ status }) => status !== 'passed')
		.map(({ id, status, severity, message }) => ({ id, status, severity, detail: message }));
}
function nameOf({ version, sha }) {
	return version || sha.slice(0, 7) || 'unknown';
}
function sentence(text) {
	const line = text.trim();
	return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}
function headline({ walked, environment, ...runResult }) {
	const { end } = walked;
	const name = nameOf(runResult);
	const target = end.target === undefined ? '' : nameOf(end.target);
	switch (end.result) {
		case 'verified':
			return `${name} is live in ${environment} and verified.`;
		case 'restored':
			return end.reason === 'not-verified'
				? `${environment} was returned to ${target}; no check has verified it.`
				: `${environment} is back at ${target}, verified.`;
		case 'rollback-failed':
			return `${environment} could not be returned${target === '' ? '' : ` to ${target}`}: manual action is needed now.`;
		case 'superseded':
			return `${environment} was not changed, because something newer was deployed.`;
		case 'dry-run':
			return `${environment} would be returned to ${target}.`;
		case 'held':
			return heldHeadline({ walked, environment, name, target });
	}
}
function heldHeadline({ walked, environment, name, target }) {
	const { end, proof, failedAt } = walked;
	if (isIdle(end))
		return `Nothing was deployed to ${environment}, so nothing was done.`;
	if (proof !== undefined)
		return `${environment} was returned to ${target}; its checks were inconclusive.`;
	if (end.reason === 'handed-over')
		return `The rollback of ${environment} to ${target} is waiting for a person.`;
	if (failedAt !== undefined)
		return `${name} failed in ${environment}, and nothing was rolled back.`;
	if (end.reason === 'inconclusive' || end.reason === 'not-verified')
		return `${name} is not verified in ${environment}, and nothing was rolled back.`;
	return `Nothing was rolled back in ${environment}.`;
}
function isIdle({ reason }) {
	return reason === 'gate-waiting' || reason === 'gate-not-consumed' || reason === 'never-started';
}
function secondsOf({ current, failedAt, restoredAt }) {
	const liveAt = current?.liveAt ?? current?.startedAt;
	return { mttd: secondsBetween(liveAt, failedAt), mttr: secondsBetween(failedAt, restoredAt) };
}
function secondsBetween(from, to) {
	if (from === undefined || to === undefined)
		return '';
	return String(Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000)));
}
function liveNow({ walked, version, sha, }) {
	const { end, current } = walked;
	const nobody = { version: '', sha: '' };
	if (end.result === 'restored' || (end.result === 'held' && walked.proof !== undefined))
		return end.target ?? nobody;
	if (end.result === 'superseded' || end.result === 'rollback-failed' || current === undefined)
		return nobody;
	return { version: current.version || version, sha: current.record.deployment.sha || sha };
}
function liveText(runResult) {
	const { version, sha } = liveNow(runResult);
	const commit = sha.slice(0, 7);
	if (version !== '')
		return commit === '' ? version : `${version} (${commit})`;
	return commit || (runResult.walked.end.result === 'rollback-failed' ? 'unknown: check the environment' : '');
}
function nextStep({ result, reason, target }) {
	const again = 'Fix the check or what it depends on, and run this job again';
	const steps = {
		inconclusive: target === undefined
			? `A check was inconclusive, so the state of the version is unknown. ${again}; if the environment is down, use the action \`rollback\`.`
			: `Check the environment. ${again}: it continues from here.`,
		'rolled-back': 'Fix the version that was rolled back and deploy a new one. A rollback can return to the new version only after it is verified.',
		'not-verified': result === 'held' ? 'Give the input `version`, or put a release tag on the commit, and run this job again.' : '',
		'gate-waiting': 'Approve or reject the deployment there; this job needs nothing else.',
		'rollback-off': 'Roll back with the action `rollback`, or set `rollback: auto`.',
		'handed-over': 'Continue there, then run this job again: it verifies the environment.',
	};
	const failed = 'Check the environment, then use the action `rollback` with a `target` of your choice.';
	return steps[reason] ?? (result === 'rollback-failed' ? failed : '');
}

}),

86055:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Fz: () => ( runFields),
Gu: () => ( firstFailedCheck),
JZ: () => ( passedOfAll),
ME: () => ( closingStatus),
Wx: () => ( failedStatus),
c7: () => ( deployStep)
});
const deployStep = 'deploy';
function runFields({ id, attempt }) {
	return { run: String(id), attempt: String(attempt) };
}
function failedStatus(check, at, timeline) {
	const live = timeline?.liveAt === undefined ? {} : { live: timeline.liveAt.toISOString() };
	return { phase: 'failed', fields: { at: at.toISOString(), ...live, check } };
}
function passedOfAll({ results }) {
	return `${results.filter(({ status }) => status === 'passed').length}/${results.length}`;
}
function firstFailedCheck(verification) {
	if (verification === undefined)
		return deployStep;
	const critical = verification.results.filter(({ severity }) => severity === 'critical');
	const found = critical.find(({ status }) => status === 'failed') ?? critical.find(({ status }) => status !== 'passed');
	return found?.id ?? '';
}
function closingStatus({ result, reason, target }, hasFailed) {
	switch (result) {
		case 'rollback-failed':
			return { phase: 'rollback-failed', fields: { why: reason } };
		case 'held':
			return {
				phase: 'held',
				state: hasFailed ? 'failure' : 'error',
				fields: { why: reason, ...(target === undefined ? {} : { to: String(target.deploymentId) }) },
			};
		default:
			return undefined;
	}
}

}),

16881:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D3: () => ( conditionText),
Et: () => ( isNumber),
v9: () => ( holds),
zB: () => ( parseCondition)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

const operators = ['=', '!=', '<', '<=', '>', '>='];
function parseCondition(given) {
	if (given === null)
		return { operator: '=', operand: null };
	if (typeof given === 'number' || typeof given === 'boolean')
		return { operator: '=', operand: String(given) };
	if (typeof given !== 'string')
		return undefined;
	const [, sign = '', number = ''] = /^\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$/s.exec(given) ?? [];
	const operator = operators.find((each) => each === sign);
	if (operator === undefined)
		return { operator: '=', operand: given };
	const isOrder = operator !== '=' && operator !== '!=';
	return isOrder && !isNumber(number) ? undefined : { operator, operand: number };
}
function conditionText({ operator, operand }) {
	return `${operator === '=' ? '' : `${operator} `}${operand === null ? 'NULL' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(operand, 80)}\``}`;
}
function holds(value, { operator, operand }) {
	if (value === null || operand === null)
		return (value === operand) === (operator === '=');
	const order = isNumber(value) && isNumber(operand) ? compare(value, operand) : undefined;
	if (operator === '=')
		return order === undefined ? value === operand : order === 0;
	if (operator === '!=')
		return order === undefined ? value !== operand : order !== 0;
	if (order === undefined)
		return false;
	if (operator === '<')
		return order < 0;
	if (operator === '<=')
		return order <= 0;
	return operator === '>' ? order > 0 : order >= 0;
}
function isNumber(text) {
	return /^-?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][+-]?\d{1,3})?$/.test(text);
}
function compare(left, right) {
	if (/[eE]/.test(left + right))
		return Math.sign(Number(left) - Number(right));
	const scale = Math.max(decimalsOf(left).length, decimalsOf(right).length);
	const [a, b] = [scaled(left, scale), scaled(right, scale)];
	return a < b ? -1 : a > b ? 1 : 0;
}
function decimalsOf(text) {
	return text.split('.')[1] ?? '';
}
function scaled(text, scale) {
	return BigInt(text.replace('.', '') + '0'.repeat(scale - decimalsOf(text).length));
}

}),

64175:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
W: () => ( parseExpectation),
d: () => ( failuresOf)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);
var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16881);

function parseExpectation(given, reportError) {
	if (given === undefined || given === null)
		return undefined;
	if (typeof given !== 'object' || Array.isArray(given)) {
		reportError("is not a map such as `rows: '>0'`");
		return undefined;
	}
	const fields = new Map(Object.entries(given));
	for (const key of fields.keys())
		if (!['rows', 'value', 'scalar', 'empty'].includes(key))
			reportError(`has \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(key, 40)}\`; allowed: \`rows\`, \`value\`, \`scalar\`, \`empty\``);
	if (fields.has('value') && fields.has('scalar'))
		reportError('has `value` and `scalar`, which are the same');
	const empty = fields.get('empty');
	if (empty !== undefined && typeof empty !== 'boolean')
		reportError('has an `empty` that is neither `true` nor `false`');
	const rows = fields.has('rows') ? (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .zB)(fields.get('rows')) : undefined;
	if (fields.has('rows') && (rows === undefined || !/^\d+$/.test(rows.operand ?? '')))
		reportError("has `rows` that are not a number such as `3` or `'>0'`");
	const name = fields.has('scalar') ? 'scalar' : 'value';
	const value = fields.has(name) ? (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .zB)(fields.get(name)) : undefined;
	if (fields.has(name) && value === undefined)
		reportError(`has a \`${name}\` that is not a number, text or \`null\``);
	return { rows, value, empty: typeof empty === 'boolean' ? empty : undefined };
}
function failuresOf(expectation, shown, show) {
	if (shown === undefined)
		return ['there is no result set'];
	const { rows, value, empty } = expectation;
	const failures = [];
	const count = `there ${shown.rowCount === 1 ? 'is 1 row' : `are ${shown.rowCount} rows`}`;
	if (rows && !(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .v9)(String(shown.rowCount), rows))
		failures.push(`${count}, expected ${(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .D3)(rows)}`);
	if (empty !== undefined && empty !== (shown.rowCount === 0))
		failures.push(`${count}, expected ${empty ? 'none' : 'some'}`);
	if (value && !(shown.value !== undefined && (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .v9)(shown.value, value))) {
		const is = shown.value === undefined ? 'there is no value' : `the value is ${said(shown.value, show)}`;
		failures.push(`${is}, expected ${(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__ .D3)(value)}`);
	}
	return failures;
}
function said(value, show) {
	return value === null ? 'NULL' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(show(value), 80)}\``;
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

export const id = 2623;
export const ids = [2623];
export const modules = {

83755:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Kl: () => ( countApart),
QX: () => ( isAncestor),
Wn: () => ( readParents),
fE: () => ( isShallow),
h1: () => ( readDated),
u$: () => ( readDatedTags),
y7: () => ( readKnownCommits)
});
var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28801);

const fieldCount = 6;
async function readKnownCommits(git, shas) {
	const asked = [...new Set(shas)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
	if (asked.length === 0)
		return new Set();
	const lines = await git.lines(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
		input: asked.map((sha) => `${sha}\n`).join(''),
	});
	return new Set(lines.filter((line) => line.endsWith(' commit')).map((line) => line.split(' ')[0] ?? ''));
}
async function readDated(git, heads, base) {
	const format = '%H%x00%P%x00%at%x00%ct%x00%an%x00%s';
	const answer = await git.run(['log', '-z', '--no-color', '--topo-order', `--format=${format}`, '--stdin'], {
		input: [...heads, `^${base}`].map((revision) => `${revision}\n`).join(''),
	});
	const fields = answer.stdout.toString('utf8').split('\0');
	const commits = [];
	for (let at = 0; at + fieldCount <= fields.length; at += fieldCount)
		commits.push(commitOf(fields.slice(at, at + fieldCount)));
	return commits;
}
async function readParents(git, heads, base) {
	const lines = await git.lines(['rev-list', '--topo-order', '--parents', '--stdin'], {
		input: [...heads, `^${base}`].map((revision) => `${revision}\n`).join(''),
	});
	return lines.map((line) => {
		const [sha = '', ...parents] = line.split(' ');
		return { sha, parents };
	});
}
async function isAncestor(git, one, other) {
	const base = await git.lines(['rev-list', '--max-count=1', one, `^${other}`, '--']);
	return base.length === 0;
}
async function countApart(git, one, other) {
	try {
		const text = await git.text(['rev-list', '--count', '--left-right', `${one}...${other}`, '--']);
		const [behind = 0, ahead = 0] = text.split('\t').map(Number);
		return { ahead, behind };
	}
	catch (error) {
		if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_0__ .XS)
			return undefined;
		throw error;
	}
}
async function readDatedTags(git) {
	const form = '%(refname:lstrip=2)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)';
	const lines = await git.lines(['for-each-ref', `--format=${form}`, 'refs/tags']);
	return lines.map((line) => {
		const [name = '', object = '', peeled = '', seconds = ''] = line.split('\0');
		return { name, commit: peeled === '' ? object : peeled, at: momentOf(seconds) };
	});
}
async function isShallow(git) {
	return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}
function commitOf([sha = '', parents = '', authored = '', committed = '', author = '', subject = '',]) {
	return {
		sha,
		parents: parents === '' ? [] : parents.split(' '),
		authoredAt: momentOf(authored),
		committedAt: momentOf(committed),
		author,
		subject,
	};
}
function momentOf(seconds) {
	return new Date(Number(seconds) * 1000);
}

}),

70307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
h: () => ( openRepository)
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

async function openRepository(host, folder, token) {
	const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.workspace, folder);
	if (!(await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ .lQ)(place)))
		throw none(folder);
	const git = new _process_js__WEBPACK_IMPORTED_MODULE_5__ .TU(place, host.env, host.signal);
	try {
		const [{ top, prefix, ...state }, remote, keys] = await Promise.all([
			look(git),
			(0,_remote_js__WEBPACK_IMPORTED_MODULE_6__ .Zz)(git, host),
			readKeys(git),
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
async function readKeys(git) {
	const names = await git.text(['config', '--null', '--name-only', '--get-regexp', _safety_js__WEBPACK_IMPORTED_MODULE_7__ .q9], { allow: [1] });
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
	const what = `The configuration of ${where} names a program for a remote (\`remote.<name>.uploadpack\`), which git would start to complete a partial clone`;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('unsafe-config', `${what}. Remove it from .git/config, or check out without \`filter\`.`);
}
function none(folder, cause) {
	const where = folder === '' ? 'The workspace' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__ .d)(folder)}\``;
	const cure = 'Run actions/checkout in a step before this one, or correct `working-directory`.';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('no-repository', `${where} is not inside a git repository of this job. ${cure}`, { cause });
}

}),

28801:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  TU: () => ( Git),
  XS: () => ( GitError),
  k8: () => ( GitTimeout),
  G5: () => ( withoutPassword)
});

// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
// EXTERNAL MODULE: ./build/input/duration.js
var duration = __webpack_require__(77939);
// EXTERNAL MODULE: ./build/input/secret.js
var secret = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 4 modules
var exec = __webpack_require__(77859);
// EXTERNAL MODULE: ./build/files/workspace.js
var workspace = __webpack_require__(73513);
// EXTERNAL MODULE: ./build/programs/environment.js
var environment = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/programs/start.js
var start = __webpack_require__(72620);
// EXTERNAL MODULE: ./build/programs/supervise.js + 1 modules
var supervise = __webpack_require__(88748);
;// CONCATENATED MODULE: ./build/programs/execute.js

async function executeTool(file, args, { directory, env, own, input, stdout, stderr, ...limits }) {
	limits.signal.throwIfAborted();
	const capture = new Capture(limits);
	const running = capture.during(() => (0,exec .m)(quoted(file), [...args], {
		cwd: directory,
		env: { ...(0,environment .Qc)(env, own) },
		silent: true,
		ignoreReturnCode: true,
		input,
		delay: 2 * supervise .Fd,
		listeners: {
			stdout: (chunk) => stdout(takeOver(chunk)),
			stderr: (chunk) => stderr(takeOver(chunk)),
		},
	}));
	const code = await Promise.race([running, capture.stopped]);
	await capture.ended;
	return typeof code === 'number' ? code : undefined;
}
function findTool(name, env) {
	return (0,start .K)(name, { platform: process.platform, env, directory: '/', isFile: workspace .TV });
}
function quoted(file) {
	return `"${file.replaceAll('"', '\\"')}"`;
}
function takeOver(chunk) {
	const { buffer, byteLength } = chunk;
	if (!(buffer instanceof ArrayBuffer) || buffer.byteLength !== byteLength)
		return Buffer.from(chunk);
	return Buffer.from(buffer.transfer());
}
class Capture {
	stopped;
	ended = Promise.resolve();
	#limits;
	#stop;
	#child;
	#isGroup = false;
	constructor(limits) {
		const { promise, reject } = Promise.withResolvers();
		promise.catch(() => { });
		this.stopped = promise;
		this.#stop = reject;
		this.#limits = limits;
	}
	during(body) {
		listen();
		const running = captures.run(this, body);
		running.catch(() => { });
		return running;
	}
	see(child) {
		if (this.#child !== undefined)
			return;
		this.#child = child;
		child.once('spawn', () => {
			child.stdin?.on('error', () => { });
			this.ended = (0,supervise .zD)(child, this.#isGroup, this.#limits);
			this.ended.catch(this.#stop);
		});
	}
	adapt(child, options) {
		if (child !== this.#child)
			return;
		this.#isGroup = process.platform !== 'win32';
		Object.assign(options, { detached: this.#isGroup, windowsHide: true });
	}
}
const captures = new external_node_async_hooks_.AsyncLocalStorage();
const listener = { isOn: false };
function listen() {
	if (listener.isOn)
		return;
	listener.isOn = true;
	(0,external_node_diagnostics_channel_.subscribe)('child_process', (message) => {
		const { process: child } = partsOf(message);
		if (child instanceof external_node_child_process_.ChildProcess)
			captures.getStore()?.see(child);
	});
	(0,external_node_diagnostics_channel_.subscribe)('tracing:child_process.spawn:start', (message) => {
		const { process: child, options } = partsOf(message);
		if (child instanceof external_node_child_process_.ChildProcess && isObject(options))
			captures.getStore()?.adapt(child, options);
	});
}
function partsOf(message) {
	return isObject(message) ? message : {};
}
function isObject(value) {
	return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./build/programs/output.js
var output = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/git/safety.js
var safety = __webpack_require__(63261);
;// CONCATENATED MODULE: ./build/git/process.js

class GitError extends Error {
	code;
	stderr;
	constructor(args, code, stderr) {
		super(`git ${args[0] ?? ''} ended with ${code}: ${(0,printable .d)(withoutPassword(stderr), 400)}`);
		this.name = 'GitError';
		this.code = code;
		this.stderr = withoutPassword(stderr);
	}
}
class GitTimeout extends GitError {
	constructor(args, { message }) {
		super(args, 128, message);
		this.name = 'GitTimeout';
	}
}
class Git {
	directory;
	#env;
	#own;
	#signal;
	constructor(directory, env, signal, own) {
		this.directory = directory;
		this.#env = env;
		this.#own = own ?? { ...(0,safety .Ee)(env), ...configured(env, safety .HF) };
		this.#signal = signal;
	}
	with(config) {
		if (config.length === 0)
			return this;
		const own = { ...this.#own, ...configured(this.#own, config) };
		return new Git(this.directory, this.#env, this.#signal, own);
	}
	in(directory) {
		return new Git(directory, this.#env, this.#signal, this.#own);
	}
	async text(args, options) {
		return (await this.run(args, options)).stdout.toString('utf8').replace(/\n$/, '');
	}
	async lines(args, options) {
		return (await this.text(args, options)).split('\n').filter((line) => line !== '');
	}
	async run(args, options = {}) {
		const chunks = [];
		const answer = await this.stream(args, (chunk) => chunks.push(chunk), options);
		return { ...answer, stdout: Buffer.concat(chunks) };
	}
	async stream(args, take, options = {}) {
		const tool = findTool('git', this.#env);
		if (tool === undefined)
			throw missing(this.directory);
		const errors = new output .I({ head: mostErrors });
		const code = await executeTool(tool, (0,safety .S0)(args), {
			directory: this.directory,
			env: this.#env,
			own: { ...this.#own, ...options.env },
			input: Buffer.from(options.input ?? ''),
			stdout: take,
			stderr: (chunk) => errors.take(chunk),
			signal: this.#signal,
			deadline: deadlineOf(args, this.#env),
		}).catch((error) => {
			throw error instanceof supervise .Op ? new GitTimeout(args, error) : error;
		});
		const ending = { code: code ?? 128, stderr: errors.beginning };
		if (ending.code === 0 || options.allow?.includes(ending.code))
			return ending;
		throw (brokenFilter(args, ending.stderr) ??
			brokenDisk(args, ending.stderr) ??
			new GitError(args, ending.code, ending.stderr));
	}
}
const mostErrors = 1024 ** 2;
const minute = 60_000;
const networkDeadlines = {
	'ls-remote': 2 * minute,
	push: 5 * minute,
	fetch: 15 * minute,
};
const localDeadline = 30 * minute;
function deadlineOf([command = ''], env) {
	const usual = networkDeadlines[command];
	const given = env['SLIPWAY_GIT_TIMEOUT'] ?? '';
	if (usual === undefined || given === '')
		return usual ?? localDeadline;
	const deadline = (0,duration .E9)(given, duration .jx);
	if (deadline !== undefined)
		return deadline;
	const what = `The environment variable \`SLIPWAY_GIT_TIMEOUT\` is \`${(0,printable .d)(given, 80)}\``;
	throw new user_error .y('invalid-input', `${what}; allowed: ${(0,duration .eS)(duration .jx)}. Change it under \`env:\`.`);
}
const converting = new Set(['hash-object', 'read-tree', 'status', 'update-index']);
const filterErrors = /external filter|(clean|smudge) filter|filter-process|filter .*failed/i;
const conversationErrors = /hung up unexpectedly|bad line length|protocol error|unexpected line|unexpected flush packet/i;
function brokenFilter([command = ''], stderr) {
	const isFilter = filterErrors.test(stderr) || (conversationErrors.test(stderr) && !/promisor/i.test(stderr));
	if (!isFilter || !converting.has(command))
		return undefined;
	const what = `A filter that .gitattributes asks for does not work here: ${(0,printable .d)(withoutPassword(stderr), 300)}.`;
	const cure = 'Install what it needs (for LFS: git-lfs) in a step before this one, or correct `filter.<name>` of its configuration.';
	return new user_error .y('filter-failed', `${what} ${cure}`);
}
const diskErrors = [
	[/No space left on device/, 'ENOSPC'],
	[/Disk quota exceeded/, 'EDQUOT'],
	[/Read-only file system/, 'EROFS'],
	[/File too large/, 'EFBIG'],
];
function brokenDisk([command = ''], stderr) {
	const own = stderr.replace(/^remote:.*$/gm, '');
	const [, code] = diskErrors.find(([words]) => words.test(own)) ?? [];
	if (code === undefined)
		return undefined;
	const what = `git ${command} could not write its files: ${(0,file_error .Tr)({ code })}.`;
	return new user_error .y('unwritable-file', `${what} git says: ${(0,printable .d)(withoutPassword(own), 300)}`);
}
function missing(directory) {
	const cure = 'Use a runner image that has git, or install it in a step before this one';
	return new user_error .y('no-git', `git could not be started in \`${directory}\`. ${cure}; check too that \`working-directory\` exists.`);
}
function configured(env, config) {
	const before = /^\d{1,4}$/.test(env['GIT_CONFIG_COUNT'] ?? '') ? Number(env['GIT_CONFIG_COUNT']) : 0;
	const added = { GIT_CONFIG_COUNT: String(before + config.length) };
	for (const [index, [key, value]] of config.entries()) {
		added[`GIT_CONFIG_KEY_${before + index}`] = key;
		added[`GIT_CONFIG_VALUE_${before + index}`] = value;
	}
	return added;
}
function withoutPassword(text) {
	return (0,secret .$b)(text);
}

}),

26713:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Jg: () => ( readRemoteRefs),
QX: () => ( isAncestor),
W0: () => ( branchOf),
cw: () => ( readLocalRefs),
g3: () => ( readReachable),
uW: () => ( findBases),
zy: () => ( readHead)
});
async function readLocalRefs(git) {
	const form = '%(objectname)%00%(refname)%00%(*objectname)';
	const lines = await git.lines(['for-each-ref', `--format=${form}`, 'refs/tags', 'refs/heads']);
	return collect(lines.map((line) => {
		const [object = '', ref = '', peeled = ''] = line.split('\0');
		return { ref, object, peeled: peeled === '' ? object : peeled };
	}));
}
async function readRemoteRefs(git, remote, branches) {
	const lines = await git.lines([
		'ls-remote',
		'--quiet',
		remote,
		'refs/tags/*',
		...branches.map((branch) => `refs/heads/${branch}`),
	]);
	const peeled = new Map();
	const objects = new Map();
	for (const line of lines) {
		const [object = '', ref = ''] = line.split('\t');
		if (ref.endsWith('^{}'))
			peeled.set(ref.slice(0, -3), object);
		else
			objects.set(ref, object);
	}
	return collect([...objects].map(([ref, object]) => ({ ref, object, peeled: peeled.get(ref) ?? object })));
}
function collect(found) {
	const branches = new Map();
	const tags = [];
	for (const { ref, object, peeled } of found) {
		if (ref.startsWith('refs/heads/'))
			branches.set(ref.slice('refs/heads/'.length), object);
		else if (ref.startsWith('refs/tags/'))
			tags.push({ name: ref.slice('refs/tags/'.length), commit: peeled, object });
	}
	return { tags, branches };
}
async function readHead(git) {
	const [commit, ref] = await Promise.all([
		git.text(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { allow: [1] }),
		git.text(['symbolic-ref', '--quiet', 'HEAD'], { allow: [1] }),
	]);
	return commit === '' ? undefined : { commit, branch: branchOf(ref) };
}
function branchOf(ref) {
	return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
async function isAncestor(git, ancestor, commit) {
	const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, commit], { allow: [1, 128] });
	return code === 0;
}
async function readAncestors(git, commits, head) {
	return readReachable(git, commits, [head]);
}
async function readReachable(git, commits, heads) {
	const found = new Set();
	let rest = '';
	const take = (chunk) => {
		const lines = (rest + chunk.toString('latin1')).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines)
			if (commits.has(line))
				found.add(line);
	};
	await git.stream(['rev-list', '--stdin'], take, { input: heads.map((head) => `${head}\n`).join('') });
	return found;
}
const singly = 3;
async function findBases(git, tip, lists) {
	if (lists.length === 1) {
		for (const candidate of lists[0]?.slice(0, singly) ?? [])
			if (await isAncestor(git, candidate.commit, tip))
				return [candidate];
		if ((lists[0]?.length ?? 0) <= singly)
			return [undefined];
	}
	const wanted = new Set(lists.flatMap((list) => list.map(({ commit }) => commit)));
	if (wanted.size === 0)
		return lists.map(() => undefined);
	const ancestors = await readAncestors(git, wanted, tip);
	return lists.map((list) => list.find(({ commit }) => ancestors.has(commit)));
}

}),

71245:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
HB: () => ( unreachable),
Jv: () => ( signIn),
Zr: () => ( persist),
Zz: () => ( readRemote),
hd: () => ( fetch)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _runner_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19897);
var _runner_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40596);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64865);
var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28801);

const reading = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0.5 };
async function readRemote(git, host) {
	const rows = (await git.lines(['remote', '--verbose'])).map((line) => line.split('\t'));
	const names = new Set(rows.map(([each = '']) => each));
	const name = names.has('origin') ? 'origin' : names.size === 1 ? [...names][0] : undefined;
	if (name === undefined)
		return undefined;
	const urls = rows.flatMap(([each, url = '']) => (each === name && url.endsWith(' (push)') ? url.slice(0, -7) : []));
	const [given = ''] = urls.length === 1 ? urls : [await git.text(['remote', 'get-url', '--push', name])];
	const url = (0,_process_js__WEBPACK_IMPORTED_MODULE_1__ .G5)(given);
	const server = serverOf(url);
	const isElsewhere = server !== undefined && URL.parse(server)?.origin !== URL.parse((0,_runner_server_js__WEBPACK_IMPORTED_MODULE_2__ .V)(host.env))?.origin;
	return { name, url, isElsewhere, host };
}
function serverOf(url) {
	return /^https?:\/\/[^/]+/i.exec(url.replace('***@', ''))?.[0];
}
function signIn(git, remote, token, keys, secrets) {
	const server = serverOf(remote.url);
	if (server === undefined || remote.isElsewhere || token.value === '')
		return git;
	const header = `http.${server}/.extraheader`;
	if ((keys.includes(header) || remote.url.includes('://***@')) && !token.isExplicit)
		return git;
	secrets.addLogin('x-access-token', token.value);
	const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64');
	return git.with([
		['credential.helper', ''],
		[header, ''],
		[header, `AUTHORIZATION: basic ${basic}`],
	]);
}
async function fetch(git, remote, args) {
	const options = args.filter((arg) => arg.startsWith('--'));
	const refs = args.filter((arg) => !arg.startsWith('--'));
	await persist(remote, () => git.run(['fetch', '--quiet', '--no-tags', ...options, remote.name, ...refs]));
}
async function persist(remote, read) {
	return (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_3__ .L)(reading, remote.host, async () => {
		try {
			return { value: await read() };
		}
		catch (error) {
			if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__ .XS))
				throw error;
			const found = unreachable(remote, error);
			if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__ .k8 || found.reason !== 'remote-unreachable')
				throw found;
			return { end: () => Promise.reject(found) };
		}
	});
}
function unreachable(remote, error) {
	const said = `\`git\` could not read from \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ .d)(remote.url)}\`: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ .d)(error.stderr, 300)}.`;
	const isRefused = /returned error: 40[13]\b|Authentication failed|could not read (Username|Password)|Permission to \S+ denied|Permission denied/i.test(error.stderr);
	const cure = !isRefused
		? 'If the network or the server failed, run the job again.'
		: remote.isElsewhere
			? `It is not on the server of this run (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ .d)((0,_runner_server_js__WEBPACK_IMPORTED_MODULE_2__ .V)(remote.host.env))}), so no token of this run is sent to it: pass its own \`token\` to actions/checkout, or set up a credential helper of git.`
			: 'Give the job `permissions: contents: write` (or read, for a preview), or pass `token` to actions/checkout.';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y(isRefused ? 'missing-permission' : 'remote-unreachable', `${said} ${cure}`, { cause: error });
}

}),

63261:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ee: () => ( variables),
HF: () => ( configuration),
S0: () => ( safeArguments),
b1: () => ( againstNamed),
q9: () => ( namedKeys),
zk: () => ( isUnsafe)
});
const decisions = [
	{ keys: ['core.fsmonitor'], runs: 'never', config: [['core.fsmonitor', 'false']] },
	{
		keys: ['core.hooksPath', 'hook.<name>.command'],
		runs: 'never',
		config: [['core.hooksPath', '/dev/null']],
		options: { push: ['--no-verify'] },
		named: { key: /^hook\.(.*)\.command$/s, config: (name) => [[`hook.${name}.enabled`, 'false']] },
	},
	{
		keys: ['diff.external', 'diff.<name>.command', 'diff.<name>.textconv'],
		runs: 'never',
		options: Object.fromEntries(['diff', 'diff-tree', 'log'].map((command) => [command, ['--no-ext-diff', '--no-textconv']])),
	},
	{
		keys: ['merge.<name>.driver'],
		runs: 'never',
		named: { key: /^merge\.(.*)\.driver$/s, config: (name) => [[`merge.${name}.driver`, 'false']] },
	},
	{ keys: ['core.pager', 'pager.<command>'], runs: 'never', env: { GIT_PAGER: 'cat' } },
	{
		keys: ['core.editor', 'sequence.editor'],
		runs: 'never',
		env: { GIT_EDITOR: ':', GIT_SEQUENCE_EDITOR: ':' },
	},
	{
		keys: ['remote.<name>.uploadpack', 'remote.<name>.receivepack'],
		runs: 'never',
		options: {
			fetch: ['--upload-pack=git-upload-pack'],
			'ls-remote': ['--upload-pack=git-upload-pack'],
			push: ['--receive-pack=git-receive-pack'],
		},
	},
	{
		keys: ['core.alternateRefsCommand'],
		runs: 'never',
		named: { key: /^core\.alternaterefscommand()$/, config: () => [['core.alternateRefsCommand', 'true']] },
	},
	{ keys: ['core.gitProxy'], runs: 'never', env: { GIT_PROXY_COMMAND: '' } },
	{ keys: ['core.askPass'], runs: 'never', env: { GIT_ASKPASS: '' } },
	{
		keys: ['remote.<name>.vcs', 'url.ext::<command>.insteadOf'],
		runs: 'never',
		config: [['protocol.ext.allow', 'never']],
		env: { GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' },
	},
	{
		keys: ['alias.<name>', 'trailer.<name>.command', 'trailer.<name>.cmd', 'submodule.<name>.update'],
		runs: 'never',
		options: { fetch: ['--no-recurse-submodules'], push: ['--recurse-submodules=no'] },
	},
	{
		keys: ['filter.<name>.clean', 'filter.<name>.smudge', 'filter.<name>.process'],
		runs: 'for files that version-bump reads from or writes to the work tree (LFS, git-crypt); never for the other actions',
	},
	{
		keys: ['gpg.program', 'gpg.<format>.program', 'gpg.ssh.defaultKeyCommand'],
		runs: 'where version-bump or `git-revert` commits and `commit.gpgSign` is on, version-bump tags and `tag.gpgSign` or `tag.forceSignAnnotated` is on, or a push is made and `push.gpgSign` is on',
	},
	{ keys: ['core.sshCommand'], runs: 'where a remote is reached by ssh (the `ssh-key` of actions/checkout)' },
	{
		keys: ['credential.helper', 'credential.<url>.helper'],
		runs: 'where a remote asks for a sign-in, and no token of ours is sent to it',
	},
];
const configuration = [
	['safe.directory', '*'],
	['safe.bareRepository', 'explicit'],
	['i18n.logOutputEncoding', 'UTF-8'],
	['i18n.commitEncoding', 'UTF-8'],
	['log.showSignature', 'false'],
	['core.quotePath', 'false'],
	['gc.auto', '0'],
	['maintenance.auto', 'false'],
	['http.lowSpeedLimit', '1'],
	['http.lowSpeedTime', '60'],
	...decisions.flatMap(({ config = [] }) => config),
];
function variables(env) {
	const decided = Object.assign({}, ...decisions.map((decision) => decision.env ?? {}));
	const askPass = env['SSH_ASKPASS'] === undefined ? {} : { GIT_ASKPASS: env['SSH_ASKPASS'] };
	const own = ['GIT_ALLOW_PROTOCOL', 'GIT_ASKPASS', 'GIT_PROXY_COMMAND'].flatMap((name) => env[name] === undefined ? [] : [[name, env[name]]]);
	return {
		LC_ALL: 'C',
		GIT_TERMINAL_PROMPT: '0',
		GIT_OPTIONAL_LOCKS: '0',
		GIT_FLUSH: '0',
		...decided,
		...askPass,
		...Object.fromEntries(own),
	};
}
function safeArguments([command = '', ...rest]) {
	const options = decisions.flatMap((decision) => decision.options?.[command] ?? []);
	const before = command === 'status' ? ['-c', 'core.fsmonitor=false'] : [];
	return [...before, command, ...options, ...rest];
}
const namedKeys = '^(hook\\..*\\.command|merge\\..*\\.driver|core\\.alternaterefscommand|remote\\..*\\.(uploadpack|promisor)|extensions\\.partialclone|http\\..*\\.extraheader)$';
function againstNamed(keys) {
	return decisions.flatMap(({ named }) => named === undefined
		? []
		: keys.flatMap((key) => {
			const name = named.key.exec(key)?.[1];
			return name === undefined ? [] : named.config(name);
		}));
}
function isUnsafe(keys) {
	const isPartial = keys.some((key) => key === 'extensions.partialclone' || key.endsWith('.promisor'));
	return isPartial && keys.some((key) => key.endsWith('.uploadpack'));
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

75800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bs: () => ( markersOf),
LV: () => ( isMarkedWith),
U3: () => ( markerOfLine),
Yr: () => ( leadingMarkers),
gJ: () => ( formatMarker),
jK: () => ( leadingMarker),
xL: () => ( marker),
xY: () => ( hasMarker)
});
const kinds = new Set([
	'db-migrate',
	'gate',
	'gate-closing',
	'gate-late',
	'gate-replaced',
	'gate-retry',
	'gate-table',
	'incident',
	'incident-closed',
	'incident-place',
	'marked',
	'notes',
	'release',
]);
function marker(kind, fields = []) {
	return { kind, fields: new Map(fields) };
}
function formatMarker({ kind, fields }) {
	const words = [...fields].map(([key, value]) => ` ${encode(key)}=${encode(value)}`);
	return `<!-- slipway:${kind}${words.join('')} -->`;
}
function leadingMarkers(text) {
	const found = [];
	for (let rest = text;;) {
		const next = readMarker(rest);
		if (next === undefined)
			return found;
		found.push(next.marker);
		rest = rest.slice(next.length);
	}
}
function markersOf(text) {
	return text.split(/\r?\n/).flatMap(leadingMarkers);
}
function markerOfLine(line) {
	const found = readMarker(line);
	return found?.length === line.length ? found.marker : undefined;
}
function leadingMarker(text, kind) {
	return leadingMarkers(text).find((found) => found.kind === kind);
}
function isMarkedWith(text, wanted) {
	return leadingMarkers(text).some((found) => isSame(found, wanted));
}
function hasMarker(text, wanted) {
	return markersOf(text).some((found) => isSame(found, wanted));
}
function isSame(one, other) {
	return (one.kind === other.kind &&
		one.fields.size === other.fields.size &&
		[...one.fields].every(([key, value]) => other.fields.get(key) === value));
}
function encode(text) {
	return text
		.toWellFormed()
		.replace(/[^\w.:+,/@~-]/gu, (character) => [...new TextEncoder().encode(character)]
		.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
		.join(''))
		.replace(/-(?=-|$)|^-/g, '%2D');
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}
const form = /^<!-- slipway:([a-z][a-z-]{0,39})((?: [^\s<>=]+=[^\s<>=]*)*) -->/;
function readMarker(text) {
	const [whole = '', kind = '', words = ''] = form.exec(text) ?? [];
	if (!isKind(kind))
		return readOldMarker(text);
	const fields = new Map();
	for (const word of words.split(' ').slice(1)) {
		const [key, value] = word.split('=').map(decode);
		if (key === undefined || value === undefined || fields.has(key))
			return undefined;
		fields.set(key, value);
	}
	return { marker: { kind, fields }, length: whole.length };
}
function isKind(word) {
	return kinds.has(word);
}
const oldForms = [
	['marked', /^<!-- slipway:marked ([\d+ -]*)-->/, (words) => [['comments', words.trim().replaceAll(' ', ',')]]],
	['incident', /^<!-- slipway-incident (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
	[
		'incident-place',
		/^<!-- slipway-incident-of ([^\s<>]*) ([^\s<>]*) -->/,
		(environment, service) => [
			['environment', decode(environment)],
			['service', decode(service)],
		],
	],
	['incident-closed', /^<!-- slipway-closed (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
	['release', /^<!-- slipway-release (\[[^\n]{0,60000}?\]) -->/, releasesOf],
	['db-migrate', /^<!-- slipway: db-migrate ([0-9a-f]{16}) -->/, (plan) => [['plan', plan]]],
];
function readOldMarker(text) {
	for (const [kind, spelling, read] of oldForms) {
		const [whole, ...parts] = spelling.exec(text) ?? [];
		const fields = whole === undefined ? undefined : read(...parts);
		if (whole !== undefined && fields?.every(isWhole))
			return { marker: marker(kind, fields), length: whole.length };
	}
	return undefined;
}
function isWhole(field) {
	return field[1] !== undefined;
}
function releasesOf(json = '') {
	let list;
	try {
		list = JSON.parse(json);
	}
	catch {
		return undefined;
	}
	if (!Array.isArray(list))
		return undefined;
	return list.flatMap((entry) => {
		if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('version' in entry))
			return [];
		const { name, version } = entry;
		return typeof name === 'string' && typeof version === 'string' ? [[name, version]] : [];
	});
}

}),

40596:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( serverUrl)
});
function serverUrl(env) {
	return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
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

65837:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
OP: () => ( versionTags),
PI: () => ( stableOf),
w0: () => ( releasesOf)
});
var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92298);
var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95849);
var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83639);

function versionTags(form, tags) {
	const read = tags.flatMap((tag) => {
		const spelled = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__ .zW)(form, tag.name);
		return spelled === undefined ? [] : [{ ...tag, spelled }];
	});
	const isFloating = floatingAmong(read);
	return read.filter((tag) => !isFloating(tag)).sort((a, b) => (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__ .fm)(b.spelled, a.spelled));
}
function floatingAmong(all) {
	const isShort = ({ spelled: { style, prerelease } }) => style === 'short' && prerelease.length === 0;
	if (!all.some(isShort))
		return () => false;
	const fuller = new Set();
	const isFull = all.some(({ spelled: { numbers, prerelease } }) => numbers.length > 2 && prerelease.length === 0);
	for (const { spelled, commit } of all) {
		const { numbers, prerelease } = spelled;
		if (prerelease.length > 0)
			continue;
		for (let length = 1; length < numbers.length; length += 1) {
			const line = numbers.slice(0, length).join('.');
			fuller.add(`${line} ${commit}`);
			if (numbers.slice(length).every((each) => each === 0))
				fuller.add(line);
		}
	}
	return (tag) => {
		const line = tag.spelled.numbers.join('.');
		if (!isShort(tag))
			return false;
		return (isFull && tag.spelled.numbers.length === 1) || fuller.has(line) || fuller.has(`${line} ${tag.commit}`);
	};
}
function releasesOf(form, tags) {
	return versionTags(form, tags).flatMap(({ name, commit, object, spelled }) => spelled.version === undefined ? [] : [{ name, version: spelled.version, commit, object, spelled }]);
}
function stableOf(releases) {
	return releases.filter(({ version }) => !(0,_number_js__WEBPACK_IMPORTED_MODULE_0__ .V1)(version));
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
		return { form, errors: [`${shown} must hold \`{version}\` exactly once`] };
	if (!isRefName(formatTag(form, '1.2.3-rc.1')))
		return { form, errors: [`${shown} makes no valid tag name (git help check-ref-format)`] };
	return { form, errors: [] };
}
function formatTag({ prefix, suffix, spelling = _spelling_js__WEBPACK_IMPORTED_MODULE_0__ .p }, version) {
	return `${prefix}${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__ .lO)(version, spelling)}${suffix}`;
}
function floatingTag({ prefix, suffix }, line) {
	return `${prefix}${line}${suffix}`;
}
function readTag({ prefix, suffix }, tag) {
	if (!tag.startsWith(prefix) || !tag.endsWith(suffix) || tag.length <= prefix.length + suffix.length)
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

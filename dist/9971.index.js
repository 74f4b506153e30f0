export const id = 9971;
export const ids = [9971];
export const modules = {

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

63395:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
i: () => ( temporaryRoot),
w: () => ( makeTemporaryFolder)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64865);
var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75307);

async function temporaryRoot(env) {
	const path = env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch((error) => {
		throw unusable(path, error);
	});
}
async function makeTemporaryFolder(env, name) {
	const root = await temporaryRoot(env);
	const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `slipway-${name}-`)).catch((error) => {
		throw unusable(root, error);
	});
	return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }) };
}
function unusable(path, error) {
	const what = `The temporary folder \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ .d)(path)}\` (RUNNER_TEMP) cannot be used: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .Tr)(error)}.`;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('unwritable-file', what, { cause: error });
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
// EXTERNAL MODULE: ./build/files/temporary.js
var temporary = __webpack_require__(63395);
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
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var exec = __webpack_require__(95629);
// EXTERNAL MODULE: ./build/files/workspace.js
var workspace = __webpack_require__(73513);
// EXTERNAL MODULE: ./build/programs/environment.js
var environment = __webpack_require__(42101);
// EXTERNAL MODULE: ./build/programs/start.js
var start = __webpack_require__(72620);
// EXTERNAL MODULE: ./build/programs/supervise.js + 1 modules
var supervise = __webpack_require__(88748);
;// CONCATENATED MODULE: ./build/programs/execute.js

async function executeTool(file, args, { directory, env, own, input, stdout, stderr, started, ...limits }) {
	limits.signal.throwIfAborted();
	const capture = new Capture(limits, started);
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
async function executeInto(output, file, args, { directory, env, own, input, stderr, started, ...limits }) {
	limits.signal.throwIfAborted();
	const isGroup = process.platform !== 'win32';
	const child = (0,external_node_child_process_.spawn)(file, args, {
		cwd: directory,
		env: (0,environment .Qc)(env, own),
		stdio: ['pipe', output, 'pipe'],
		detached: isGroup,
		windowsHide: true,
	});
	const failure = Promise.withResolvers();
	child.once('error', failure.reject);
	failure.promise.catch(() => { });
	if (started !== undefined)
		child.once('spawn', started);
	child.stdin?.on('error', () => { }).end(input);
	child.stderr?.on('data', stderr);
	await (0,supervise .zD)(child, isGroup, limits);
	return child.pid === undefined ? failure.promise : (child.exitCode ?? undefined);
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
	#started;
	#child;
	#isGroup = false;
	constructor(limits, started) {
		const { promise, reject } = Promise.withResolvers();
		promise.catch(() => { });
		this.stopped = promise;
		this.#stop = reject;
		this.#limits = limits;
		this.#started = started;
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
			this.#started?.();
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
	makeTemporaryFolder(name) {
		return (0,temporary .w)(this.#env, name);
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
		const setting = {
			directory: this.directory,
			env: this.#env,
			own: { ...this.#own, ...options.env },
			input: Buffer.from(options.input ?? ''),
			stderr: (chunk) => errors.take(chunk),
			started: options.started,
			signal: options.enough === undefined ? this.#signal : AbortSignal.any([this.#signal, options.enough]),
			deadline: deadlineOf(args, this.#env),
		};
		const safe = (0,safety .S0)(args);
		const running = options.output === undefined
			? executeTool(tool, safe, { ...setting, stdout: take })
			: executeInto(options.output, tool, safe, setting);
		const code = await running.catch((error) => {
			if (options.enough?.aborted === true && !this.#signal.aborted)
				return 0;
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
	const what = `A filter from .gitattributes does not work here: ${(0,printable .d)(withoutPassword(stderr), 300)}.`;
	const cure = 'Install what it needs (for LFS: git-lfs) in a step before this one, or correct `filter.<name>` in the configuration of git.';
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
	const cure = 'Use a runner image with git, or install it in a step before this one';
	return new user_error .y('no-git', `git could not be started in \`${directory}\`. ${cure}; also check that \`working-directory\` exists.`);
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
			? `It is not on the server of this run (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ .d)((0,_runner_server_js__WEBPACK_IMPORTED_MODULE_2__ .V)(remote.host.env))}), so no token of this run is sent to it: pass its own \`token\` to actions/checkout, or set up a git credential helper.`
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

42101:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Qc: () => ( childEnvironment),
Uo: () => ( visibleEnvironment),
Ys: () => ( isWithheld)
});
const withheld = /^(INPUT|STATE|ACTIONS_RUNTIME|ACTIONS_ID_TOKEN|ACTIONS_RESULTS|ACTIONS_CACHE)_|^ACTIONS_(RESULTS|CACHE)$/i;
function isWithheld(name) {
	return withheld.test(name);
}
function visibleEnvironment(env) {
	const visible = {};
	for (const [name, value] of Object.entries(env))
		if (!isWithheld(name))
			visible[name] = value;
	return visible;
}
function childEnvironment(env, own = {}) {
	const child = {};
	for (const [name, value] of Object.entries({ ...visibleEnvironment(env), ...own }))
		if (value !== undefined)
			child[name] = value;
	return child;
}

}),

74331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
I: () => ( Excerpt),
M: () => ( lines)
});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

const longest = 65_536;
function lines(line) {
	const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
	let rest = '';
	const cut = (text) => {
		const parts = (rest + text).split(/\r\n|\n|\r(?!$)/);
		rest = parts.pop() ?? '';
		for (const part of parts)
			line(part);
		for (; rest.length > longest; rest = rest.slice(longest))
			line(rest.slice(0, longest));
	};
	return {
		take: (chunk) => cut(decoder.write(chunk)),
		end: () => {
			cut(decoder.end());
			if (rest !== '')
				line(rest.replace(/\r$/, ''));
		},
	};
}
class Excerpt {
	#head;
	#tail;
	#chunks = [];
	#size = 0;
	#end = Buffer.alloc(0);
	constructor({ head = 0, tail = 0 }) {
		this.#head = head;
		this.#tail = tail;
	}
	get beginning() {
		return Buffer.concat(this.#chunks).subarray(0, this.#head).toString();
	}
	get ending() {
		return this.#end.toString();
	}
	get endingLines() {
		if (this.#size <= this.#tail)
			return this.ending;
		const cut = this.#end.indexOf('\n');
		return cut < 0 ? '' : this.#end.subarray(cut + 1).toString();
	}
	take(chunk) {
		if (this.#size < this.#head)
			this.#chunks.push(chunk);
		this.#size += chunk.length;
		if (this.#tail > 0)
			this.#end = Buffer.concat([this.#end, chunk.subarray(-this.#tail)]).subarray(-this.#tail);
	}
	end() { }
}

}),

72620:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K: () => ( findProgram),
g: () => ( planStart)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function planStart([program = '', ...args], place) {
	if (program === '')
		return { why: 'no program is named' };
	if (place.platform !== 'win32')
		return { file: program, args, isVerbatim: false };
	const file = findProgram(program, place);
	if (file === undefined)
		return { why: `${program} was not found; Windows starts .exe, .com, .cmd and .bat files` };
	switch (node_path__WEBPACK_IMPORTED_MODULE_0__.win32.extname(file).toLowerCase()) {
		case '.exe':
		case '.com':
			return { file, args, isVerbatim: false };
		case '.cmd':
		case '.bat':
			return startBatch(file, args, place.env);
		default:
			return { why: `${file} is not a Windows program; name its interpreter first, such as bash or node` };
	}
}
function findProgram(program, { platform, env, directory, isFile }) {
	const isWindows = platform === 'win32';
	const { resolve, delimiter, isAbsolute } = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
	const names = isWindows ? namesOf(program, env) : [program];
	const hasPath = (isWindows ? /[\\/:]/ : /\//).test(program);
	const folders = hasPath ? [directory] : (variable(env, 'PATH') ?? '').split(delimiter);
	const paths = folders
		.filter((each) => isAbsolute(each))
		.flatMap((each) => names.map((name) => resolve(directory, each, name)));
	return program === '' ? undefined : paths.find(isFile);
}
function namesOf(program, env) {
	const extensions = (variable(env, 'PATHEXT') || '.COM;.EXE;.BAT;.CMD').split(';').filter((each) => each !== '');
	const isComplete = extensions.some((each) => each.toLowerCase() === node_path__WEBPACK_IMPORTED_MODULE_0__.win32.extname(program).toLowerCase());
	return [...(isComplete ? [program] : []), ...extensions.map((each) => `${program}${each.toLowerCase()}`)];
}
function variable(env, name) {
	return env[name] ?? Object.entries(env).find(([each]) => each.toUpperCase() === name)?.[1];
}
const longest = 8_191;
function startBatch(file, args, env) {
	const words = [file, ...args];
	const bad = words.find((word) => /[\r\n\0%]/.test(word));
	if (bad !== undefined)
		return {
			why: `${node_path__WEBPACK_IMPORTED_MODULE_0__.win32.basename(file)} is a batch file, and cmd.exe cannot pass on ${JSON.stringify(bad)}, which has a line end or % in it. Pass it in an environment variable, or name the program that the batch file starts, such as node with its script`,
		};
	const line = words.map(quoteForBatch).join(' ');
	if (line.length > longest - 100)
		return { why: `${node_path__WEBPACK_IMPORTED_MODULE_0__.win32.basename(file)} is a batch file, and cmd.exe accepts at most ${longest} characters` };
	const options = ['/d', '/e:on', '/v:off', '/s', '/c', `"${line}"`];
	return { file: variable(env, 'COMSPEC') || 'cmd.exe', args: options, isVerbatim: true };
}
function quoteForBatch(word) {
	return `"${word.replace(/(\\*)("|$)/g, (_, slashes, quote) => `${slashes}${slashes}${quote}${quote}`)}"`;
}

}),

88748:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Op: () => ( ProgramTimeout),
  Fd: () => ( grace),
  zD: () => ( supervise)
});

// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
;// CONCATENATED MODULE: ./build/programs/ending.js

function planEnding(platform, pid, isGroup, signal) {
	if (platform === 'win32')
		return { kind: 'program', command: ['taskkill', '/PID', String(pid), '/T', '/F'] };
	return { kind: 'signal', pid: isGroup ? -pid : pid, signal };
}
function endTree(child, isGroup, signal) {
	if (child.pid === undefined)
		return;
	const ending = planEnding(process.platform, child.pid, isGroup, signal);
	if (ending.kind === 'signal') {
		send(ending.pid, ending.signal);
		return;
	}
	const [program, ...args] = ending.command;
	(0,external_node_child_process_.spawn)(program, args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill('SIGKILL'));
}
function send(pid, signal) {
	try {
		process.kill(pid, signal);
	}
	catch (error) {
		if (!['ESRCH', 'EPERM'].includes((0,file_error .$N)(error)))
			throw error;
	}
}

;// CONCATENATED MODULE: ./build/programs/supervise.js

const grace = 5_000;
const aftermath = 200;
class ProgramTimeout extends Error {
	deadline;
	constructor(deadline) {
		super(`not done within ${deadline / 1_000} s`);
		this.name = 'ProgramTimeout';
		this.deadline = deadline;
	}
}
function supervise(child, isGroup, { signal, deadline }) {
	const stop = AbortSignal.any([signal, ...(deadline === undefined ? [] : [(0,timer ._)(deadline)])]);
	return new Promise((resolve, reject) => {
		let timer;
		const wait = (milliseconds, body) => {
			clearTimeout(timer);
			timer = setTimeout(body, milliseconds);
		};
		const kill = () => endTree(child, isGroup, 'SIGKILL');
		hold(kill);
		const settle = () => {
			running.delete(kill);
			clearTimeout(timer);
			stop.removeEventListener('abort', end);
			letGo(child);
			if (!stop.aborted)
				return resolve();
			if (isGroup)
				kill();
			reject(signal.aborted || deadline === undefined ? signal.reason : new ProgramTimeout(deadline));
		};
		const end = () => {
			endTree(child, isGroup, 'SIGTERM');
			wait(grace, () => {
				endTree(child, isGroup, 'SIGKILL');
				wait(aftermath, settle);
			});
		};
		child.once('error', settle).once('close', settle);
		child.once('exit', () => {
			if (!stop.aborted)
				wait(grace, settle);
		});
		if (stop.aborted)
			end();
		else
			stop.addEventListener('abort', end, { once: true });
	});
}
const running = new Set();
function hold(kill) {
	if (!process.listeners('exit').includes(killAll))
		process.on('exit', killAll);
	running.add(kill);
}
function killAll() {
	for (const kill of running)
		kill();
}
function letGo(child) {
	for (const pipe of [child.stdin, child.stdout, child.stderr])
		pipe?.destroy();
	child.unref();
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

}),

87647:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K: () => ( which)
});
async function which(tool) {
  return tool
}

})

};

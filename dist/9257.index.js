export const id = 9257;
export const ids = [9257];
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

})

};

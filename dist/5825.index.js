export const id = 5825;
export const ids = [5825];
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

async function openRepository(host, folder, token, asked) {
	const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.workspace, folder);
	if (!(await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ .lQ)(place)))
		throw none(folder);
	const git = new _process_js__WEBPACK_IMPORTED_MODULE_5__ .TU(place, host.env, host.signal);
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
		const code = await executeTool(tool, (0,safety .S0)(args), {
			directory: this.directory,
			env: this.#env,
			own: { ...this.#own, ...options.env },
			input: Buffer.from(options.input ?? ''),
			stdout: take,
			stderr: (chunk) => errors.take(chunk),
			started: options.started,
			signal: options.enough === undefined ? this.#signal : AbortSignal.any([this.#signal, options.enough]),
			deadline: deadlineOf(args, this.#env),
		}).catch((error) => {
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
	return Object.fromEntries(Object.entries(env).filter(([name]) => !isWithheld(name)));
}
function childEnvironment(env, own = {}) {
	const given = Object.entries({ ...visibleEnvironment(env), ...own });
	return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
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

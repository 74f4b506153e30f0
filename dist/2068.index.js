export const id = 2068;
export const ids = [2068];
export const modules = {

92507:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ud: () => ( openDraft),
_h: () => ( writeFile)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
var _file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75307);
var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45875);

const permissions = 0o777;
class Draft {
	#file;
	#folder;
	#name;
	#draft;
	#handle;
	#isOpen = true;
	constructor(file, folder, { draft, handle }) {
		this.#file = file;
		this.#folder = folder;
		this.#name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Br)(file));
		this.#draft = draft;
		this.#handle = handle;
	}
	async write(bytes, position) {
		await this.#do(async () => {
			for (let from = 0; from < bytes.length;) {
				const { bytesWritten } = await this.#handle.write(bytes, from, bytes.length - from, position + from);
				from += bytesWritten;
			}
		});
	}
	async truncate(length) {
		await this.#do(() => this.#handle.truncate(length));
	}
	async finish(mode) {
		await this.#do(async () => {
			const there = await (0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Gt)(this.#file);
			const wanted = mode ?? (there === undefined ? undefined : there.mode & permissions);
			if (wanted !== undefined)
				await this.#handle.chmod(wanted);
			if (there !== undefined)
				await this.#handle.sync();
			await this.#close();
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(this.#at(this.#draft), this.#at(this.#name));
		});
		await this.#folder.handle?.close();
	}
	async discard() {
		await this.#close().catch(() => undefined);
		const left = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.#at(this.#draft), { force: true }).then(() => undefined, () => this.#draft);
		await this.#folder.handle?.close();
		return left;
	}
	#at(name) {
		return `${this.#folder.at}${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}${name}`;
	}
	async #close() {
		if (this.#isOpen)
			await this.#handle.close();
		this.#isOpen = false;
	}
	async #do(work) {
		try {
			await work();
		}
		catch (error) {
			throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .DG)(this.#file, 'written', error);
		}
	}
}
async function openDraft(file) {
	await (0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Gt)(file);
	let folder;
	try {
		folder = await enter(file);
		const draft = draftName((0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Br)(file)));
		const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(`${folder.at}${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}${draft}`, flags, 0o666);
		return new Draft(file, folder, { draft, handle });
	}
	catch (error) {
		await folder?.handle?.close();
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .DG)(file, 'written', error);
	}
}
async function writeFile(file, bytes, mode) {
	const draft = await openDraft(file);
	try {
		await draft.write(bytes, 0);
		await draft.finish(mode);
	}
	catch (error) {
		const left = await draft.discard();
		throw left === undefined || !(error instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_5__ .f6) ? error : withLeftover(file, error, left);
	}
}
function withLeftover(file, error, left) {
	const what = `cannot be written, and its draft \`${left}\` next to it could not be removed: ${error.message}`;
	return new _file_error_js__WEBPACK_IMPORTED_MODULE_5__ .f6(file, 'unwritable', what, { cause: error });
}
async function enter(file) {
	let at = await hold(file.root);
	for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(file.root, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)((0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .Br)(file))).split(node_path__WEBPACK_IMPORTED_MODULE_4__.sep)) {
		if (part === '')
			continue;
		const before = at;
		try {
			at = await make(`${before.at}${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}${part}`);
		}
		finally {
			await before.handle?.close();
		}
	}
	return at;
}
async function make(path) {
	try {
		return await hold(path);
	}
	catch (error) {
		if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .$N)(error) !== 'ENOENT')
			throw error;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((problem) => {
			if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_5__ .$N)(problem) !== 'EEXIST')
				throw problem;
		});
		return await hold(path);
	}
}
async function hold(path) {
	if ((0,node_os__WEBPACK_IMPORTED_MODULE_3__.platform)() === 'linux') {
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
		const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__ .b_)(handle.fd);
		if (await isThere(at))
			return { at, handle };
		await handle.close();
	}
	await refuseLink(path);
	return { at: path, handle: undefined };
}
async function refuseLink(path) {
	if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isSymbolicLink())
		return;
	throw Object.assign(new Error(`${path} is a symbolic link`), { code: 'ELOOP', syscall: 'open' });
}
async function isThere(path) {
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).then(() => true, () => false);
}
function draftName(name) {
	const begin = Buffer.from(name).subarray(0, 150).toString('utf8');
	return `.${begin}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.slipway`;
}

}),

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

78766:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
DE: () => ( blobOf),
Pq: () => ( streamFile),
TA: () => ( readFile),
qE: () => ( findFile),
tb: () => ( readUnlinked)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75307);
var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45875);
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

async function readFile(file) {
	try {
		const env_1 = { stack: [], error: void 0, hasError: false };
		try {
			const handle = __addDisposableResource(env_1, await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__ .X$)(file), true);
			return await handle.readFile();
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
	catch (error) {
		if (error instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_2__ .f6 && error.trouble === 'missing')
			return undefined;
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .DG)(file, 'read', error);
	}
}
async function readUnlinked(file) {
	try {
		const env_2 = { stack: [], error: void 0, hasError: false };
		try {
			const handle = __addDisposableResource(env_2, await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__ .Fr)(file), true);
			const { mode } = await handle.stat();
			return { bytes: await handle.readFile(), isExecutable: (mode & 0o100) !== 0 };
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
	catch (error) {
		if (error instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_2__ .f6 && error.trouble === 'missing')
			return undefined;
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .DG)(file, 'read', error);
	}
}
async function* streamFile(file, pieceLength = 65_536) {
	try {
		const env_3 = { stack: [], error: void 0, hasError: false };
		try {
			const handle = __addDisposableResource(env_3, await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__ .X$)(file), true);
			for await (const piece of handle.createReadStream({ highWaterMark: pieceLength, autoClose: false }))
				yield piece;
		}
		catch (e_3) {
			env_3.error = e_3;
			env_3.hasError = true;
		}
		finally {
			const result_3 = __disposeResources(env_3);
			if (result_3)
				await result_3;
		}
	}
	catch (error) {
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .DG)(file, 'read', error);
	}
}
async function findFile(file) {
	try {
		const env_4 = { stack: [], error: void 0, hasError: false };
		try {
			const handle = __addDisposableResource(env_4, await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__ .X$)(file), true);
			const { size } = await handle.stat();
			return { path: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,_place_js__WEBPACK_IMPORTED_MODULE_3__ .Br)(file)), bytes: size };
		}
		catch (e_4) {
			env_4.error = e_4;
			env_4.hasError = true;
		}
		finally {
			const result_4 = __disposeResources(env_4);
			if (result_4)
				await result_4;
		}
	}
	catch (error) {
		if (error instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_2__ .f6 && error.trouble === 'missing')
			return undefined;
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .DG)(file, 'read', error);
	}
}
async function blobOf(file, type) {
	try {
		const env_5 = { stack: [], error: void 0, hasError: false };
		try {
			const _ = __addDisposableResource(env_5, await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__ .X$)(file), true);
			return await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,_place_js__WEBPACK_IMPORTED_MODULE_3__ .Br)(file)), { type });
		}
		catch (e_5) {
			env_5.error = e_5;
			env_5.hasError = true;
		}
		finally {
			const result_5 = __disposeResources(env_5);
			if (result_5)
				await result_5;
		}
	}
	catch (error) {
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .DG)(file, 'read', error);
	}
}

}),

87968:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => ( markdownTable)
});
function markdownTable(head, rows) {
	if (rows.length === 0)
		return '';
	const line = (cells) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].map((each) => `${each}\n`).join('');
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

28946:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
FT: () => ( sessionAfter),
fA: () => ( openSession),
pg: () => ( LARGEST_STATEMENT)
});
const LARGEST_STATEMENT = 1024 ** 3;
function openSession() {
	return {
		delimiter: ';',
		charset: '',
		noBackslashEscapes: false,
		ansiQuotes: false,
		standardStrings: true,
		sandboxed: false,
	};
}
function sessionAfter({ noBackslashEscapes, ansiQuotes, charset }) {
	return { ...openSession(), noBackslashEscapes, ansiQuotes, charset };
}

}),

12169:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D1: () => ( openWindow),
Im: () => ( isEmpty),
Jj: () => ( cut),
OE: () => ( scanBatches),
Yr: () => ( insert),
Zz: () => ( LOOKAHEAD),
cw: () => ( INVALID_SCRIPT),
hm: () => ( feed),
mm: () => ( scriptError),
s: () => ( take),
se: () => ( peek)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53434);
var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28946);

const INVALID_SCRIPT = 'invalid-script';
const LOOKAHEAD = 65_536;
function openWindow(options, session) {
	return {
		file: options.file,
		limit: options.maxStatementBytes ?? _script_js__WEBPACK_IMPORTED_MODULE_2__ .pg,
		session,
		data: _bytes_js__WEBPACK_IMPORTED_MODULE_1__ .K$,
		pos: 0,
		from: 0,
		final: false,
		line: 1,
		first: 1,
		pieces: [],
		held: 0,
		batch: [],
		barrier: false,
	};
}
function feed(window, chunk) {
	const { data, pos, from } = window;
	if (pos > from)
		keep(window, data.subarray(from, pos));
	if (pos === data.length)
		window.data = chunk;
	else {
		const rest = data.length - pos;
		window.data = new Uint8Array(rest + chunk.length);
		window.data.set(data.subarray(pos));
		window.data.set(chunk, rest);
	}
	window.pos = 0;
	window.from = 0;
}
function cut(window, to, next) {
	if (to > window.from)
		keep(window, window.data.subarray(window.from, to));
	window.from = next;
}
function insert(window, at, bytes) {
	cut(window, at, at);
	keep(window, bytes);
}
function keep(window, bytes) {
	window.pieces.push(bytes);
	window.held += bytes.length;
	if (window.held > window.limit)
		throw tooLong(window);
}
function isEmpty(window) {
	return window.held === 0 && window.from === window.pos;
}
function take(window, to, next) {
	const { pieces, from, held, data } = window;
	const last = data.subarray(from, to);
	if (held + last.length > window.limit)
		throw tooLong(window);
	window.from = next;
	if (pieces.length === 0)
		return last;
	const whole = new Uint8Array(held + last.length);
	let offset = 0;
	for (const piece of pieces) {
		whole.set(piece, offset);
		offset += piece.length;
	}
	whole.set(last, offset);
	window.pieces = [];
	window.held = 0;
	return whole;
}
function peek(window, to) {
	const whole = take(window, to, window.from);
	if (whole.byteLength > 0) {
		window.pieces = [whole];
		window.held = whole.length;
		window.from = to;
	}
	return whole;
}
function tooLong(window) {
	return scriptError(window, firstLine(window), `the statement that begins here is longer than ${window.limit} bytes, the maximum in memory. ` +
		'Is a quote, a comment or a delimiter missing? If not, split the statement.');
}
function firstLine({ pieces, data, from, first }) {
	const bytes = pieces[0] ?? data.subarray(from);
	let line = first;
	for (let pos = 0; (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__ .xC)(bytes[pos]); pos++)
		if (bytes[pos] === _bytes_js__WEBPACK_IMPORTED_MODULE_1__ .Jx.newline)
			line++;
	return line;
}
function scriptError(window, line, what) {
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y(INVALID_SCRIPT, `${window.file}:${line}: ${what}`);
}
function* scanBatches(window, scan) {
	do {
		window.barrier = false;
		let failure;
		try {
			scan();
		}
		catch (error) {
			failure = error;
		}
		if (window.batch.length > 0) {
			const batch = window.batch;
			window.batch = [];
			yield batch;
		}
		if (failure !== undefined)
			throw failure;
	} while (window.barrier);
}

}),

67220:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Xd: () => ( splitStatements),
  Ad: () => ( splitText),
  b6: () => ( textOf)
});

// EXTERNAL MODULE: ./build/sql/scan/bytes.js
var scan_bytes = __webpack_require__(53434);
;// CONCATENATED MODULE: ./build/sql/scan/body.js

function openBody(atomic) {
	return { atomic, kind: 'unknown', depth: 0, words: 0, word: '', last: '', ended: false, dotted: false };
}
function resetBody(body) {
	body.kind = 'unknown';
	body.depth = 0;
	body.words = 0;
	body.word = '';
	body.last = '';
	body.ended = false;
	body.dotted = false;
}
function followBody(body, data, start, end) {
	if (body.kind === 'other')
		return;
	for (let pos = start; pos < end; pos++) {
		const byte = data[pos] ?? 0;
		if ((0,scan_bytes .Jg)(byte)) {
			if (body.word.length < 16)
				body.word += String.fromCharCode(byte);
		}
		else {
			endWord(body);
			if (!(0,scan_bytes .xC)(byte))
				passToken(body);
			if (byte === scan_bytes .Jx.dot)
				body.dotted = true;
		}
	}
}
function endWord(body) {
	if (body.word === '')
		return;
	const word = body.word.toLowerCase();
	body.word = '';
	if (body.dotted)
		body.dotted = false;
	else
		readWord(body, word);
}
function passToken(body) {
	endWord(body);
	if (body.ended)
		closeBlock(body);
	body.dotted = false;
}
function isOpen(body) {
	passToken(body);
	return body.kind === 'program' && body.depth > 0;
}
const programs = new Set(['procedure', 'function', 'trigger', 'event', 'package']);
const others = new Set([
	'table',
	'view',
	'index',
	'database',
	'schema',
	'user',
	'role',
	'server',
	'sequence',
]);
const flows = new Set(['if', 'while', 'loop', 'repeat', 'for']);
function readWord(body, word) {
	const { last } = body;
	body.last = word;
	if (body.kind === 'other')
		return;
	if (body.kind === 'unknown') {
		readOpening(body, word, last);
		return;
	}
	if (body.ended) {
		body.ended = false;
		if (flows.has(word))
			return;
		body.depth--;
		if (word === 'case')
			return;
	}
	if (word === 'end')
		body.ended = body.depth > 0;
	else if (word === 'case' || (body.atomic ? word === 'atomic' && last === 'begin' : word === 'begin'))
		body.depth++;
}
function readOpening(body, word, last) {
	body.words++;
	if (body.words === 1) {
		if (word !== 'create' && word !== 'begin')
			body.kind = 'other';
	}
	else if (last === 'begin') {
		body.kind = word === 'not' && !body.atomic ? 'program' : 'other';
		body.depth = 1;
	}
	else if (programs.has(word))
		body.kind = 'program';
	else if (others.has(word) || body.words > 12)
		body.kind = 'other';
}
function closeBlock(body) {
	body.ended = false;
	body.depth--;
}

// EXTERNAL MODULE: ./build/sql/scan/script.js
var script = __webpack_require__(28946);
;// CONCATENATED MODULE: ./build/sql/scan/unix-lines.js

const MARK = [0xef, 0xbb, 0xbf];
function openUnixLines(returns = true) {
	let head = scan_bytes .K$;
	let held = false;
	const pass = (chunk) => {
		if (!returns)
			return chunk;
		const lead = held;
		held = chunk.length > 0 ? chunk.at(-1) === scan_bytes .Jx.return : held;
		if (chunk.length === 0)
			return chunk;
		if (!lead && chunk.indexOf(scan_bytes .Jx.return) < 0)
			return chunk;
		return withoutReturns(chunk, lead, held);
	};
	return {
		push: (chunk) => {
			if (head === undefined)
				return pass(chunk);
			const start = join(head, chunk);
			if (start.length < MARK.length && MARK.slice(0, start.length).every((byte, index) => start[index] === byte)) {
				head = start;
				return scan_bytes .K$;
			}
			head = undefined;
			return pass(MARK.every((byte, index) => start[index] === byte) ? start.subarray(MARK.length) : start);
		},
		end: () => {
			const rest = pass(head ?? scan_bytes .K$);
			head = undefined;
			return held ? join(rest, Uint8Array.of(scan_bytes .Jx.return)) : rest;
		},
	};
}
function withoutReturns(chunk, lead, hold) {
	const result = new Uint8Array(chunk.length + 1);
	let size = 0;
	if (lead && chunk[0] !== scan_bytes .Jx.newline)
		result[size++] = scan_bytes .Jx.return;
	const end = hold ? chunk.length - 1 : chunk.length;
	for (let pos = 0; pos < end; pos++) {
		const byte = chunk[pos] ?? 0;
		if (byte !== scan_bytes .Jx.return || chunk[pos + 1] !== scan_bytes .Jx.newline)
			result[size++] = byte;
	}
	return result.subarray(0, size);
}
function join(one, other) {
	if (one.length === 0)
		return other;
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}

// EXTERNAL MODULE: ./build/sql/scan/window.js
var scan_window = __webpack_require__(12169);
;// CONCATENATED MODULE: ./build/sql/mysql/wide.js
const upTo = (byte, from, to) => byte >= from && byte <= to;
const shiftJis = {
	isFirst: (byte) => upTo(byte, 0x81, 0x9f) || upTo(byte, 0xe0, 0xfc),
	isSecond: (byte) => upTo(byte, 0x40, 0x7e) || upTo(byte, 0x80, 0xfc),
	hasFour: false,
};
const chinese = {
	isFirst: (byte) => upTo(byte, 0x81, 0xfe),
	isSecond: (byte) => upTo(byte, 0x40, 0x7e) || upTo(byte, 0x80, 0xfe),
	hasFour: false,
};
const sets = {
	big5: {
		isFirst: (byte) => upTo(byte, 0xa1, 0xf9),
		isSecond: (byte) => upTo(byte, 0x40, 0x7e) || upTo(byte, 0xa1, 0xfe),
		hasFour: false,
	},
	cp932: shiftJis,
	sjis: shiftJis,
	gbk: chinese,
	gb18030: { ...chinese, hasFour: true },
	euckr: {
		isFirst: (byte) => upTo(byte, 0x81, 0xfe),
		isSecond: (byte) => upTo(byte, 0x41, 0x5a) || upTo(byte, 0x61, 0x7a) || upTo(byte, 0x81, 0xfe),
		hasFour: false,
	},
};
function wideFirsts(charset) {
	const set = Object.hasOwn(sets, charset) ? sets[charset] : undefined;
	return set === undefined ? undefined : Uint8Array.from({ length: 256 }, (_, byte) => Number(set.isFirst(byte)));
}
function wideLength(charset, data, pos, final) {
	const set = sets[charset];
	if (set === undefined || !set.isFirst(data[pos] ?? 0))
		return 1;
	const rest = data.length - pos;
	if (rest < 4 && !final && (set.hasFour || rest < 2))
		return undefined;
	if (rest >= 2 && set.isSecond(data[pos + 1] ?? 0))
		return 2;
	const isFour = set.hasFour && rest >= 4 && isDigit(data[pos + 1]) && set.isFirst(data[pos + 2] ?? 0);
	return isFour && isDigit(data[pos + 3]) ? 4 : 1;
}
function isDigit(byte) {
	return upTo(byte ?? 0, 0x30, 0x39);
}

;// CONCATENATED MODULE: ./build/sql/mysql/client.js

const SPACE = Uint8Array.of(scan_bytes .Jx.space);
const COMMENT = { none: 0, block: 1, line: 2 };
function openClient(window, session, smart) {
	return {
		window,
		session,
		smart,
		modes: { noBackslashEscapes: session.noBackslashEscapes, ansiQuotes: session.ansiQuotes },
		body: openBody(false),
		delimiter: '',
		bytes: scan_bytes .K$,
		stops: scan_bytes .K$,
		charset: '',
		wide: undefined,
		quote: 0,
		comment: COMMENT.none,
		executable: false,
		gap: false,
		blank: true,
		lone: false,
		closing: false,
		lineStart: true,
		quit: false,
	};
}
function refreshSession(client) {
	const { delimiter, charset } = client.session;
	if (delimiter === client.delimiter && charset === client.charset)
		return;
	client.delimiter = delimiter;
	client.charset = charset;
	client.wide = wideFirsts(charset);
	client.bytes = Buffer.from(delimiter, 'latin1');
	client.stops = new Uint8Array(256);
	const { newline, backslash, hash, dash, slash, star, single, double, backquote } = scan_bytes .Jx;
	for (const byte of [newline, backslash, hash, dash, slash, star, single, double, backquote, client.bytes[0] ?? 0])
		client.stops[byte] = 1;
	if (client.wide !== undefined)
		for (const [byte, isFirst] of client.wide.entries())
			client.stops[byte] ||= isFirst;
}
function atDelimiter(client, pos) {
	const { bytes, window } = client;
	const { data } = window;
	for (let index = 0; index < bytes.length; index++) {
		if (pos + index >= data.length)
			return window.final ? false : undefined;
		if (data[pos + index] !== bytes[index])
			return false;
	}
	return true;
}
function passLine(client) {
	client.window.line++;
	client.executable = false;
	client.gap = false;
}
function passStatement(client) {
	client.blank = true;
	client.closing = false;
	client.lone = false;
	client.window.first = client.window.line;
	resetBody(client.body);
}
function passCode(client, start, end) {
	const { window } = client;
	const { data } = window;
	if (client.gap)
		closeGap(client, start, end);
	if (client.blank) {
		let pos = start;
		while (pos < end && (0,scan_bytes .xC)(data[pos]))
			pos++;
		client.blank = pos === end;
	}
	if (client.smart)
		followBody(client.body, data, start, end);
	window.pos = end;
}
function closeGap(client, start, end) {
	const { data } = client.window;
	let pos = start;
	while (pos < end && (data[pos] ?? 0) >= 128)
		pos++;
	if (pos === end)
		return;
	client.gap = false;
	if (!(0,scan_bytes .xC)(data[pos]) && !(pos > start && (0,scan_bytes .Jg)(data[pos])))
		(0,scan_window .Yr)(client.window, pos, SPACE);
}

;// CONCATENATED MODULE: ./build/sql/mysql/command.js

const letters = {
	'?': 'help',
	c: 'clear',
	r: 'connect',
	d: 'delimiter',
	e: 'edit',
	G: 'ego',
	g: 'go',
	h: 'help',
	n: 'nopager',
	t: 'notee',
	P: 'pager',
	p: 'print',
	R: 'prompt',
	q: 'quit',
	'#': 'rehash',
	'-': 'sandbox',
	'.': 'source',
	s: 'status',
	'!': 'system',
	T: 'tee',
	u: 'use',
	C: 'charset',
	W: 'warnings',
	w: 'nowarning',
};
const parametric = new Set([
	'?',
	'help',
	'connect',
	'delimiter',
	'pager',
	'prompt',
	'source',
	'system',
	'tee',
	'use',
	'charset',
]);
const names = new Set([...Object.values(letters), '?', 'exit']);
const refused = new Set(['connect', 'edit', 'nopager', 'notee', 'pager', 'system', 'tee']);
const LONGEST_NAME = 9;
function commandIn(client, bytes, start) {
	const name = nameAt(bytes, start);
	if (name === undefined || bytes.length - start > scan_window .Zz)
		return undefined;
	return commandOf(client, (0,scan_bytes .Z)(bytes, start));
}
function nameAt(bytes, start) {
	let end = start;
	while (end < bytes.length && end - start <= LONGEST_NAME && !isBreak(bytes[end]))
		end++;
	const name = (0,scan_bytes .Z)(bytes, start, end).toLowerCase();
	return names.has(name) ? name : undefined;
}
function isBreak(byte) {
	return byte === scan_bytes .Jx.space || byte === scan_bytes .Jx.tab || byte === scan_bytes .Jx.newline;
}
function commandOf(client, text) {
	const [name = ''] = /^[^ \t]*/.exec(text) ?? [];
	const command = { name: name.toLowerCase(), rest: trimmed(text.slice(name.length)) };
	if (!names.has(command.name))
		return undefined;
	if (text.includes('\\g'))
		return undefined;
	if (text.includes(client.delimiter) && command.name !== 'delimiter')
		return undefined;
	if (command.rest === '')
		return command;
	return parametric.has(command.name) && argumentOf(command.rest) !== undefined ? command : undefined;
}
function trimmed(text) {
	const isBlank = (sign) => sign === ' ' || (sign !== undefined && sign >= '\t' && sign <= '\r');
	let [start, end] = [0, text.length];
	while (start < end && isBlank(text[start]))
		start++;
	while (start < end && isBlank(text[end - 1]))
		end--;
	return text.slice(start, end);
}
function runCommand(client, command, place) {
	const { window, session } = client;
	const { name, rest } = command;
	if (refused.has(name))
		throw (0,scan_window .mm)(window, place.line, `the client command “${name}” is refused: it would act on the runner, not on the database. Remove it.`);
	if (name === 'use')
		window.batch.push({ kind: 'use', database: required(client, command, place), ...place });
	else if (name === 'source')
		runSource(client, command, place);
	else if (name === 'delimiter')
		session.delimiter = newDelimiter(client, command, place);
	else if (name === 'charset') {
		const charset = required(client, command, place);
		if (!/^\w+$/.test(charset))
			throw (0,scan_window .mm)(window, place.line, 'charset must be followed by the name of a character set.');
		session.charset = charset.toLowerCase();
		const bytes = Buffer.from(`SET NAMES ${charset}`);
		window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: false });
	}
	else if (name === 'quit' || name === 'exit')
		client.quit = true;
	else if (name === 'sandbox' && rest === '')
		session.sandboxed = true;
}
function runSource(client, { rest }, place) {
	const { window, session, delimiter } = client;
	const path = rest.endsWith(delimiter) ? trimmed(rest.slice(0, -delimiter.length)) : rest;
	if (path === '')
		throw (0,scan_window .mm)(window, place.line, 'source must be followed by the path of a file.');
	if (session.sandboxed)
		throw (0,scan_window .mm)(window, place.line, 'source is not allowed: a script may not read files after its sandbox line.');
	if (!client.blank)
		throw (0,scan_window .mm)(window, place.line, 'source is inside a statement. End the statement first.');
	window.batch.push({ kind: 'source', path: Buffer.from(path, 'latin1').toString(), ...place });
	window.barrier = true;
}
function required(client, { name, rest }, place) {
	const argument = argumentOf(rest);
	if (argument !== undefined)
		return argument;
	const what = name === 'use' ? 'a database' : 'a character set';
	throw (0,scan_window .mm)(client.window, place.line, `${name} must be followed by the name of ${what}.`);
}
const LONGEST_DELIMITER = 15;
function newDelimiter(client, { rest }, place) {
	const delimiter = argumentOf(rest);
	if (delimiter === undefined)
		throw (0,scan_window .mm)(client.window, place.line, 'DELIMITER must be followed by a delimiter, such as $$ or //.');
	if (rest.includes('\\'))
		throw (0,scan_window .mm)(client.window, place.line, 'DELIMITER cannot contain a backslash.');
	if (delimiter.length > LONGEST_DELIMITER)
		throw (0,scan_window .mm)(client.window, place.line, `DELIMITER cannot be longer than ${LONGEST_DELIMITER} bytes.`);
	return delimiter;
}
function argumentOf(rest) {
	const quote = /^['"`]/.exec(rest)?.[0] ?? '';
	let argument = '';
	for (let index = quote.length; index < rest.length; index++) {
		const sign = rest[index] ?? '';
		if (sign === '\\' && index + 1 < rest.length)
			argument += rest[++index];
		else if (quote !== '' && sign === quote && rest[index + 1] === quote)
			argument += rest[++index];
		else if (quote === '' ? /[\t-\r ]/.test(sign) : sign === quote)
			return argument || undefined;
		else
			argument += sign;
	}
	return quote === '' && argument !== '' ? argument : undefined;
}

;// CONCATENATED MODULE: ./build/sql/mysql/statement.js

function endStatement(client, to, next, ending) {
	const { window, blank } = client;
	const bytes = (0,scan_bytes .s8)((0,scan_window .s)(window, to, next));
	let line = window.first;
	const start = firstByte(bytes, () => line++);
	window.pos = next;
	passStatement(client);
	if (start === bytes.length)
		return;
	const place = { line, endLine: window.line };
	const command = ending.commands && !blank ? commandIn(client, bytes, start) : undefined;
	if (command) {
		if (bytes.indexOf(scan_bytes .Jx.newline, start) >= 0)
			throw (0,scan_window .mm)(window, line, `${command.name} must be at the start of its own line.`);
		runCommand(client, command, place);
		return;
	}
	if (startsWithDelimiter(bytes, start))
		throw (0,scan_window .mm)(window, line, 'DELIMITER must be at the start of its own line.');
	window.batch.push({ kind: 'sql', bytes, ...place, vertical: ending.vertical === true, comment: blank });
	if (!blank)
		watchModes(client, bytes, start);
}
function firstByte(bytes, passLine) {
	let start = 0;
	while (start < bytes.length && (0,scan_bytes .xC)(bytes[start])) {
		if (bytes[start] === scan_bytes .Jx.newline)
			passLine();
		start++;
	}
	return start;
}
function startsWithDelimiter(bytes, start) {
	const letter = bytes[start];
	return (letter === 68 || letter === 100) && /^delimiter\s/i.test((0,scan_bytes .Z)(bytes, start, start + 10));
}
const LONGEST_SET = 4096;
const ANSI_MODES = new Set([
	'ANSI_QUOTES',
	'ANSI',
	'DB2',
	'MAXDB',
	'MSSQL',
	'ORACLE',
	'POSTGRESQL',
]);
function watchModes(client, bytes, start) {
	const letter = bytes[start] ?? 0;
	const candidate = letter === scan_bytes .Jx.slash || (letter | 32) === 115 || (letter | 32) === 101;
	if (!candidate || bytes.length > LONGEST_SET)
		return;
	const text = (0,scan_bytes .Z)(bytes, start);
	if (/^execute\b/i.test(text))
		client.window.barrier = true;
	if (!/^(?:\/\*M?!\d*\s*)?set\b/i.test(text))
		return;
	const assignment = /(?:[\s,]|@@)(global[\s.]+)?(?:session[\s.]+|local[\s.]+)?sql_mode\s*:?=\s*(?:'([^']*)'|"([^"]*)")?/gi;
	for (const [, global, single, double] of text.matchAll(assignment)) {
		if (global !== undefined)
			continue;
		const modes = (single ?? double)?.toUpperCase().split(',');
		client.session.noBackslashEscapes = modes?.includes('NO_BACKSLASH_ESCAPES') ?? client.modes.noBackslashEscapes;
		client.session.ansiQuotes = modes?.some((mode) => ANSI_MODES.has(mode)) ?? client.modes.ansiQuotes;
		client.window.barrier = true;
	}
}

;// CONCATENATED MODULE: ./build/sql/mysql/line.js

function runLineCommand(client) {
	const { window } = client;
	const { data, pos, final } = window;
	let start = pos;
	while ((0,scan_bytes .xC)(data[start]) && data[start] !== scan_bytes .Jx.newline)
		start++;
	if (data[start] === scan_bytes .Jx.newline)
		return true;
	const short = data.length - start <= LONGEST_NAME && data.indexOf(scan_bytes .Jx.newline, start) < 0;
	if (short && !final && start - pos < scan_window .Zz)
		return false;
	if (nameAt(data, start) === undefined)
		return true;
	const newline = data.indexOf(scan_bytes .Jx.newline, start);
	if (newline < 0 && !final && data.length - start < scan_window .Zz)
		return false;
	const end = newline < 0 ? data.length : newline;
	const command = end - start <= scan_window .Zz ? commandOf(client, (0,scan_bytes .Z)(data, start, end)) : undefined;
	if (command === undefined)
		return true;
	endStatement(client, pos, end, { commands: false });
	runCommand(client, command, { line: window.line, endLine: window.line });
	return true;
}
function runShortCommand(client, letter) {
	const { window } = client;
	const { pos } = window;
	const name = letters[letter];
	if (name === undefined)
		throw (0,scan_window .mm)(window, window.line, `the client has no command \\${letter}. A backslash outside quotes begins a command.`);
	if (parametric.has(name))
		return runWithRest(client, name);
	if (name === 'go' || name === 'ego' || name === 'quit')
		endStatement(client, pos, pos + 2, { commands: false, vertical: name === 'ego' });
	else if (name === 'clear') {
		(0,scan_window .se)(window, pos);
		window.pieces = [];
		window.held = 0;
		window.from = pos + 2;
		passStatement(client);
	}
	else
		(0,scan_window .Jj)(window, pos, pos + 2);
	window.pos = pos + 2;
	runCommand(client, { name, rest: '' }, { line: window.line, endLine: window.line });
	return true;
}
function runWithRest(client, name) {
	const { window } = client;
	const { data, pos, final } = window;
	const newline = data.indexOf(scan_bytes .Jx.newline, pos);
	const end = newline < 0 ? data.length : newline;
	if (newline < 0 && !final && end - pos < scan_window .Zz)
		return false;
	const line = data.subarray(pos + 2, Math.min(end, pos + scan_window .Zz));
	const place = { line: window.line, endLine: window.line };
	if (name === 'delimiter') {
		runCommand(client, { name, rest: trimmed((0,scan_bytes .Z)(line)) }, place);
		refreshSession(client);
	}
	const stop = Buffer.from(line.buffer, line.byteOffset, line.length).indexOf(client.executable ? '*/' : client.bytes);
	const rest = trimmed((0,scan_bytes .Z)(line, 0, stop < 0 ? line.length : stop));
	const skipped = stop < 0 ? line.length : stop + (client.executable ? 0 : client.bytes.length);
	(0,scan_window .Jj)(window, pos, pos + 2 + skipped);
	window.pos = pos + 2 + skipped;
	if (name !== 'delimiter')
		runCommand(client, { name, rest }, place);
	return true;
}

;// CONCATENATED MODULE: ./build/sql/mysql/quotes.js

function scanBlock(client) {
	const { window } = client;
	const { data, final } = window;
	for (let pos = window.pos; pos < data.length; pos++) {
		const byte = data[pos];
		window.pos = pos;
		const length = client.wide === undefined ? 1 : wideLength(client.charset, data, pos, final);
		if (length === undefined)
			return false;
		if (length > 1) {
			pos += length - 1;
			continue;
		}
		if (byte === scan_bytes .Jx.newline)
			passLine(client);
		else if (byte === scan_bytes .Jx.star || byte === scan_bytes .Jx.slash) {
			if (pos + 3 >= data.length && !final)
				return false;
			const next = data[pos + 1];
			if (byte === scan_bytes .Jx.star && next === scan_bytes .Jx.slash && !client.executable) {
				client.comment = COMMENT.none;
				client.gap = true;
				window.pos = pos + 2;
				return true;
			}
			if (byte === scan_bytes .Jx.star && next === scan_bytes .Jx.slash)
				client.executable = false;
			if (byte === scan_bytes .Jx.slash && next === scan_bytes .Jx.star && opensAgain(client, data[pos + 2], data[pos + 3])) {
				pos++;
				continue;
			}
		}
		if (client.gap)
			closeGap(client, pos, pos + 1);
	}
	window.pos = data.length;
	return true;
}
function opensAgain(client, third, fourth) {
	if (third === scan_bytes .Jx.bang)
		client.executable = true;
	return third !== scan_bytes .Jx.bang && !(third === scan_bytes .Jx.upperM && fourth === scan_bytes .Jx.bang);
}
function scanComment(client) {
	const { window } = client;
	const end = window.data.indexOf(scan_bytes .Jx.newline, window.pos);
	window.pos = end < 0 ? window.data.length : end;
	if (end < 0)
		return true;
	client.comment = COMMENT.none;
	if (client.lone || client.closing)
		endStatement(client, end, end, { commands: client.closing });
	return true;
}
function scanString(client) {
	const { window, quote, session, wide, charset } = client;
	const { data } = window;
	const plain = quote === scan_bytes .Jx.backquote || session.noBackslashEscapes || (quote === scan_bytes .Jx.double && session.ansiQuotes);
	for (let pos = window.pos; pos < data.length; pos++) {
		const byte = data[pos];
		if (wide?.[byte ?? 0] === 1) {
			const length = wideLength(charset, data, pos, window.final);
			window.pos = pos;
			if (length === undefined)
				return false;
			pos += length - 1;
			continue;
		}
		if (byte === quote) {
			client.quote = 0;
			window.pos = pos + 1;
			return true;
		}
		if (byte === scan_bytes .Jx.newline)
			passLine(client);
		else if (byte === scan_bytes .Jx.backslash && !plain) {
			window.pos = pos;
			if (pos + 1 >= data.length && !window.final)
				return false;
			if (pos + 1 >= data.length || data[pos + 1] === scan_bytes .Jx.newline)
				(0,scan_window .Jj)(window, pos, pos + 1);
			else
				pos++;
		}
	}
	window.pos = data.length;
	return true;
}

;// CONCATENATED MODULE: ./build/sql/mysql/mysql.js

function openMysqlSplitter(options) {
	const session = options.session ?? (0,script .fA)();
	const window = (0,scan_window .D1)(options, session);
	const client = openClient(window, session, options.smart === true);
	const lines = openUnixLines();
	const scan = () => scanScript(client);
	return {
		*push(chunk) {
			const nul = chunk.indexOf(0);
			(0,scan_window .hm)(window, lines.push(nul < 0 ? chunk : chunk.subarray(0, nul)));
			yield* (0,scan_window .OE)(window, scan);
			if (nul >= 0 && !client.quit)
				throw (0,scan_window .mm)(window, lineOfEnd(client), NUL);
		},
		*end() {
			(0,scan_window .hm)(window, lines.end());
			window.final = true;
			yield* (0,scan_window .OE)(window, scan);
		},
	};
}
const NUL = 'a NUL byte, which the mysql client does not accept either. Is the file UTF-16? Save it as UTF-8; write binary values in hex (0x…).';
function lineOfEnd({ window }) {
	return window.data.subarray(window.pos).reduce((line, byte) => (byte === scan_bytes .Jx.newline ? line + 1 : line), window.line);
}
function scanScript(client) {
	const { window } = client;
	while (!window.barrier && !client.quit) {
		refreshSession(client);
		if (client.lineStart && !startLine(client))
			return;
		if (window.barrier || client.quit)
			return;
		if (window.pos >= window.data.length)
			break;
		if (!step(client))
			return;
	}
	if (window.final && !window.barrier && !client.quit)
		endStatement(client, window.pos, window.pos, { commands: client.closing });
}
function step(client) {
	if (client.quote !== 0)
		return scanString(client);
	if (client.comment === COMMENT.block)
		return scanBlock(client);
	if (client.comment === COMMENT.line)
		return scanComment(client);
	return scanCode(client);
}
function startLine(client) {
	if (client.blank && client.quote === 0 && client.comment === COMMENT.none && !runLineCommand(client))
		return false;
	client.lineStart = false;
	return true;
}
function scanCode(client) {
	const { window, stops } = client;
	const { data, pos: start } = window;
	let pos = start;
	while (pos < data.length && stops[data[pos] ?? 0] === 0)
		pos++;
	if (pos > start) {
		passCode(client, start, pos);
		return true;
	}
	const byte = data[pos];
	if (client.wide?.[byte ?? 0] === 1) {
		const length = wideLength(client.charset, data, pos, window.final);
		if (length !== undefined)
			passCode(client, pos, pos + length);
		return length !== undefined;
	}
	if (byte === scan_bytes .Jx.newline)
		return endLine(client);
	if (byte === scan_bytes .Jx.backslash)
		return readBackslash(client);
	const ends = atDelimiter(client, pos);
	if (ends === undefined)
		return false;
	if (ends)
		return readDelimiter(client);
	return readSign(client, byte);
}
function endLine(client) {
	const { window } = client;
	const empty = (0,scan_window .Im)(window);
	if (client.smart)
		endWord(client.body);
	passLine(client);
	window.pos++;
	client.lineStart = true;
	if (empty) {
		window.from = window.pos;
		window.first = window.line;
	}
	return true;
}
function readSign(client, byte) {
	const { window } = client;
	const { data, pos, final } = window;
	if (pos + 3 >= data.length && !final && (byte === scan_bytes .Jx.dash || byte === scan_bytes .Jx.slash || byte === scan_bytes .Jx.star))
		return false;
	const next = data[pos + 1];
	if (byte === scan_bytes .Jx.hash || (byte === scan_bytes .Jx.dash && next === scan_bytes .Jx.dash && isLineComment(client))) {
		client.lone = (0,scan_window .Im)(window);
		client.comment = COMMENT.line;
		if (client.smart)
			endWord(client.body);
		return true;
	}
	if (byte === scan_bytes .Jx.slash && next === scan_bytes .Jx.star)
		return openBlock(client);
	if (byte === scan_bytes .Jx.star && next === scan_bytes .Jx.slash)
		client.executable = false;
	passCode(client, pos, pos + 1);
	if (byte === scan_bytes .Jx.single || byte === scan_bytes .Jx.double || byte === scan_bytes .Jx.backquote) {
		client.quote = byte;
		client.blank = false;
		if (client.smart)
			passToken(client.body);
	}
	return true;
}
function isLineComment({ window }) {
	const third = window.data[window.pos + 2];
	return third === undefined || (0,scan_bytes .xC)(third) || (0,scan_window .Im)(window);
}
function openBlock(client) {
	const { window } = client;
	const { data, pos } = window;
	const third = data[pos + 2];
	if (third === scan_bytes .Jx.bang || (third === scan_bytes .Jx.upperM && data[pos + 3] === scan_bytes .Jx.bang)) {
		client.executable ||= third === scan_bytes .Jx.bang;
		passCode(client, pos, pos + 3);
	}
	else {
		client.comment = COMMENT.block;
		if (client.smart)
			endWord(client.body);
		window.pos = pos + 2;
	}
	return true;
}
function readBackslash(client) {
	const { window } = client;
	const { data, pos, final } = window;
	const next = data[pos + 1];
	if (next === undefined && !final)
		return false;
	if (next === undefined || next === scan_bytes .Jx.newline) {
		(0,scan_window .Jj)(window, pos, pos + 1);
		window.pos = pos + 1;
		return true;
	}
	if (next !== scan_bytes .Jx.upperN)
		return runShortCommand(client, String.fromCharCode(next));
	const { gap } = client;
	client.gap = false;
	passCode(client, pos, pos + 2);
	client.gap = gap;
	return true;
}
function readDelimiter(client) {
	const { window } = client;
	const { data, pos, final } = window;
	const after = pos + client.bytes.length;
	if (client.smart && client.delimiter === ';' && isOpen(client.body)) {
		window.pos = after;
		return true;
	}
	let next = after;
	while ((0,scan_bytes .xC)(data[next]) && data[next] !== scan_bytes .Jx.newline)
		next++;
	if (next + 2 >= data.length && !final && next - after < scan_window .Zz)
		return false;
	const dashes = data[next] === scan_bytes .Jx.dash && data[next + 1] === scan_bytes .Jx.dash && (0,scan_bytes .xC)(data[next + 2]);
	if (data[next] === scan_bytes .Jx.hash || (dashes && data[next + 2] !== scan_bytes .Jx.newline)) {
		(0,scan_window .Jj)(window, pos, after);
		window.pos = next;
		client.comment = COMMENT.line;
		client.closing = true;
	}
	else
		endStatement(client, pos, next, { commands: true });
	return true;
}

;// CONCATENATED MODULE: ./build/sql/standard/copy.js

const LONGEST_COPY = 65_536;
function isCopyIn(bytes) {
	if (bytes.length > LONGEST_COPY)
		return false;
	const text = (0,scan_bytes .Z)(bytes).replace(/^(?:\s+|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/, '');
	return /^copy\s/i.test(text) && /\bfrom\s+stdin\b/i.test(text);
}
function beginCopy(copying) {
	copying.copying = 'line';
}
function scanCopy(copying) {
	if (copying.copying === 'line')
		return leaveLine(copying);
	const { window } = copying;
	const { data, pos, final } = window;
	const end = findEnd(window, copying.copying === 'data');
	const stop = end ?? (final ? data.length : endOfRows(data, pos));
	if (stop > pos) {
		const line = window.line;
		for (let at = data.indexOf(scan_bytes .Jx.newline, pos); at >= 0 && at < stop; at = data.indexOf(scan_bytes .Jx.newline, at + 1))
			window.line++;
		window.batch.push({ kind: 'copy-data', bytes: data.subarray(pos, stop), line, endLine: window.line });
	}
	window.pos = stop;
	window.from = stop;
	if (stop > pos)
		copying.copying = data[stop - 1] === scan_bytes .Jx.newline ? 'data' : 'row';
	if (end === undefined && !final)
		return false;
	window.batch.push({ kind: 'copy-end', line: window.line, endLine: window.line });
	if (end !== undefined)
		window.pos += 2;
	window.from = window.pos;
	window.first = window.line;
	copying.copying = 'no';
	return true;
}
function leaveLine(copying) {
	const { window } = copying;
	const { data, pos } = window;
	const newline = data.indexOf(scan_bytes .Jx.newline, pos);
	const end = newline < 0 ? data.length : newline;
	for (let at = pos; at < end; at++)
		if (!(0,scan_bytes .xC)(data[at]))
			throw (0,scan_window .mm)(window, window.line, 'nothing may follow COPY … FROM STDIN on its line: the rows begin on the next line.');
	window.pos = newline < 0 ? end : end + 1;
	window.from = window.pos;
	if (newline < 0 && !window.final)
		return true;
	window.line++;
	copying.copying = 'data';
	return true;
}
function findEnd({ data, pos, final }, atStart) {
	const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
	for (let at = bytes.indexOf('\\.', pos); at >= 0; at = bytes.indexOf('\\.', at + 1)) {
		const after = data[at + 2] === scan_bytes .Jx.return ? data[at + 3] : data[at + 2];
		const closes = after === scan_bytes .Jx.newline || (after === undefined && final);
		if (closes && (at === pos ? atStart : data[at - 1] === scan_bytes .Jx.newline))
			return at;
	}
	return undefined;
}
function endOfRows(data, pos) {
	const newline = data.lastIndexOf(scan_bytes .Jx.newline);
	if (newline >= pos)
		return newline + 1;
	return data.length - pos > scan_window .Zz ? data.length - 3 : pos;
}

;// CONCATENATED MODULE: ./build/sql/standard/reader.js

function reader_passCode(reader, start, end) {
	const { window } = reader;
	const { data } = window;
	if (reader.blank) {
		let pos = start;
		while (pos < end && (0,scan_bytes .xC)(data[pos]))
			pos++;
		reader.blank = pos === end;
	}
	followBody(reader.body, data, start, end);
	reader.before = end - start > 1 ? (data[end - 2] ?? 0) : reader.last;
	reader.last = data[end - 1] ?? 0;
	window.pos = end;
}

;// CONCATENATED MODULE: ./build/sql/standard/quotes.js

const BRACKET = 91;
const BRACKET_END = 93;
const LONGEST_TAG = 256;
function openQuotes(reader, byte) {
	const { window, traits, session } = reader;
	const prefixed = (reader.last | 32) === 101 && !(0,scan_bytes .Jg)(reader.before) && reader.before !== scan_bytes .Jx.dollar;
	passToken(reader.body);
	reader.blank = false;
	reader.quote = byte === BRACKET ? BRACKET_END : byte;
	reader.escapes = traits.postgres && byte === scan_bytes .Jx.single && (prefixed || !session.standardStrings);
	window.pos++;
}
function readDollar(reader) {
	const { window } = reader;
	const { data, pos, final } = window;
	let end = pos + 1;
	while ((0,scan_bytes .Jg)(data[end]) && end - pos < LONGEST_TAG)
		end++;
	if (end >= data.length && !final)
		return false;
	const first = data[pos + 1] ?? 0;
	const named = (0,scan_bytes .Jg)(reader.last) || reader.last === scan_bytes .Jx.dollar;
	if (data[end] !== scan_bytes .Jx.dollar || named || (first >= 48 && first <= 57)) {
		reader_passCode(reader, pos, pos + 1);
		return true;
	}
	reader.tag = Buffer.from(data.subarray(pos, end + 1));
	reader.blank = false;
	passToken(reader.body);
	window.pos = end + 1;
	return true;
}
function scanDollars(reader, tag) {
	const { window } = reader;
	const { data, pos, final } = window;
	const found = Buffer.from(data.buffer, data.byteOffset, data.length).indexOf(tag, pos);
	const end = found < 0 ? Math.max(pos, final ? data.length : data.length - tag.length + 1) : found + tag.length;
	countLines(window, end);
	window.pos = end;
	if (found < 0)
		return final;
	reader.tag = undefined;
	reader.before = 0;
	reader.last = scan_bytes .Jx.space;
	return true;
}
function countLines(window, end) {
	for (let at = window.data.indexOf(scan_bytes .Jx.newline, window.pos); at >= 0 && at < end; at = window.data.indexOf(scan_bytes .Jx.newline, at + 1))
		window.line++;
}
function scanQuotes(reader) {
	const { window, quote, escapes } = reader;
	const { data } = window;
	for (let pos = window.pos; pos < data.length; pos++) {
		const byte = data[pos];
		if (byte === quote) {
			reader.quote = 0;
			reader.before = 0;
			reader.last = quote;
			window.pos = pos + 1;
			return true;
		}
		if (byte === scan_bytes .Jx.newline)
			window.line++;
		else if (byte === scan_bytes .Jx.backslash && escapes) {
			if (pos + 1 >= data.length && !window.final) {
				window.pos = pos;
				return false;
			}
			if (data[pos + 1] === scan_bytes .Jx.newline)
				window.line++;
			pos++;
		}
	}
	window.pos = data.length;
	return true;
}
function scanComments(reader) {
	const { window, traits } = reader;
	const { data } = window;
	for (let pos = window.pos; pos < data.length; pos++) {
		const byte = data[pos];
		if (byte === scan_bytes .Jx.newline)
			window.line++;
		else if (byte === scan_bytes .Jx.star || byte === scan_bytes .Jx.slash) {
			if (pos + 1 >= data.length && !window.final) {
				window.pos = pos;
				return false;
			}
			const other = byte === scan_bytes .Jx.star ? scan_bytes .Jx.slash : scan_bytes .Jx.star;
			if (data[pos + 1] !== other || (byte === scan_bytes .Jx.slash && !traits.postgres))
				continue;
			reader.comments += byte === scan_bytes .Jx.star ? -1 : 1;
			pos++;
			if (reader.comments === 0)
				return leaveComment(reader, pos + 1);
		}
	}
	window.pos = data.length;
	return true;
}
function leaveComment(reader, pos) {
	reader.window.pos = pos;
	reader.before = 0;
	reader.last = scan_bytes .Jx.space;
	return true;
}
function scanLineComment(reader) {
	const { window } = reader;
	const end = window.data.indexOf(scan_bytes .Jx.newline, window.pos);
	if (end >= 0)
		reader.lineComment = false;
	return leaveComment(reader, end < 0 ? window.data.length : end);
}

;// CONCATENATED MODULE: ./build/sql/standard/standard.js

function openPostgresSplitter(options) {
	const { newline, single, double, dollar, dash, slash, semicolon, backslash } = scan_bytes .Jx;
	const stops = tableOf([newline, single, double, dollar, dash, slash, semicolon, backslash, OPEN, CLOSE]);
	return openReader(options, { postgres: true, stops });
}
function openSqliteSplitter(options) {
	const { newline, single, double, backquote, dash, slash, semicolon, dot } = scan_bytes .Jx;
	const stops = tableOf([newline, single, double, backquote, dash, slash, semicolon, dot, BRACKET]);
	return openReader(options, { postgres: false, stops });
}
const OPEN = 40;
const CLOSE = 41;
function tableOf(bytes) {
	const table = new Uint8Array(256);
	for (const byte of bytes)
		table[byte] = 1;
	return table;
}
function openReader(options, traits) {
	const session = options.session ?? (0,script .fA)();
	const window = (0,scan_window .D1)(options, session);
	const reader = {
		window,
		session,
		traits,
		body: openBody(traits.postgres),
		quote: 0,
		escapes: false,
		tag: undefined,
		comments: 0,
		lineComment: false,
		parentheses: 0,
		blank: true,
		last: 0,
		before: 0,
		copying: 'no',
	};
	const lines = openUnixLines(false);
	const scan = () => standard_scanScript(reader);
	return {
		*push(chunk) {
			(0,scan_window .hm)(window, lines.push(chunk));
			yield* (0,scan_window .OE)(window, scan);
		},
		*end() {
			(0,scan_window .hm)(window, lines.end());
			window.final = true;
			yield* (0,scan_window .OE)(window, scan);
		},
	};
}
function standard_scanScript(reader) {
	const { window } = reader;
	while (!window.barrier && window.pos < window.data.length)
		if (!standard_step(reader))
			return;
	if (!window.final || window.barrier)
		return;
	while (reader.copying !== 'no')
		scanCopy(reader);
	standard_endStatement(reader, window.pos, window.pos);
}
function standard_step(reader) {
	if (reader.copying !== 'no')
		return scanCopy(reader);
	if (reader.quote !== 0)
		return scanQuotes(reader);
	if (reader.tag !== undefined)
		return scanDollars(reader, reader.tag);
	if (reader.comments > 0)
		return scanComments(reader);
	if (reader.lineComment)
		return scanLineComment(reader);
	return standard_scanCode(reader);
}
function standard_scanCode(reader) {
	const { window } = reader;
	const { data, pos: start } = window;
	const { stops } = reader.traits;
	let pos = start;
	while (pos < data.length && stops[data[pos] ?? 0] === 0)
		pos++;
	if (pos === start)
		return standard_readSign(reader, data[pos]);
	reader_passCode(reader, start, pos);
	return true;
}
function standard_readSign(reader, byte) {
	const { window, traits } = reader;
	const { data, pos, final } = window;
	const next = data[pos + 1];
	if (next === undefined && !final && (byte === scan_bytes .Jx.dash || byte === scan_bytes .Jx.slash))
		return false;
	if (byte === scan_bytes .Jx.semicolon)
		return readSemicolon(reader);
	if (byte === scan_bytes .Jx.dash && next === scan_bytes .Jx.dash)
		reader.lineComment = true;
	else if (byte === scan_bytes .Jx.slash && next === scan_bytes .Jx.star) {
		reader.comments = 1;
		window.pos = pos + 2;
	}
	else if (byte === scan_bytes .Jx.single || byte === scan_bytes .Jx.double || byte === scan_bytes .Jx.backquote || byte === BRACKET)
		openQuotes(reader, byte);
	else if (byte === scan_bytes .Jx.dollar)
		return readDollar(reader);
	else if (byte === scan_bytes .Jx.backslash)
		return passRestriction(reader);
	else {
		if (byte === scan_bytes .Jx.dot && !traits.postgres && reader.blank && isLineStart(reader))
			throw (0,scan_window .mm)(window, window.line, DOT);
		if (byte === OPEN)
			reader.parentheses++;
		if (byte === CLOSE)
			reader.parentheses = Math.max(0, reader.parentheses - 1);
		if (byte === scan_bytes .Jx.newline)
			window.line++;
		reader_passCode(reader, pos, pos + 1);
		return true;
	}
	endWord(reader.body);
	return true;
}
function passRestriction(reader) {
	const { window } = reader;
	const { data, pos, final } = window;
	const newline = data.indexOf(scan_bytes .Jx.newline, pos);
	const end = newline < 0 ? data.length : newline;
	if (newline < 0 && !final && end - pos < scan_window .Zz)
		return false;
	const isAlone = reader.blank && isLineStart(reader);
	if (!isAlone || !/^\\(?:un)?restrict[ \t]+\w+\s*$/.test((0,scan_bytes .Z)(data, pos, Math.min(end, pos + 1_000))))
		throw (0,scan_window .mm)(window, window.line, META);
	(0,scan_window .Jj)(window, pos, end);
	window.pos = end;
	return true;
}
const META = 'a psql command (a backslash outside quotes), which is not SQL. Remove it; connections, variables and includes are inputs of the action.';
const DOT = 'a command of the sqlite3 shell (a line that begins with a dot), which is not SQL. Remove it.';
function isLineStart({ last }) {
	return last === 0 || last === scan_bytes .Jx.newline || last === scan_bytes .Jx.semicolon;
}
function readSemicolon(reader) {
	const { window } = reader;
	if (isOpen(reader.body) || reader.parentheses > 0)
		reader_passCode(reader, window.pos, window.pos + 1);
	else
		standard_endStatement(reader, window.pos, window.pos + 1);
	return true;
}
function standard_endStatement(reader, to, next) {
	const { window, traits, blank } = reader;
	const whole = (0,scan_bytes .s8)((0,scan_window .s)(window, to, next));
	let { first: line } = window;
	let start = 0;
	for (; start < whole.length && (0,scan_bytes .xC)(whole[start]); start++)
		if (whole[start] === scan_bytes .Jx.newline)
			line++;
	window.pos = next;
	window.first = window.line;
	reader.blank = true;
	reader.parentheses = 0;
	reader.before = 0;
	reader.last = scan_bytes .Jx.semicolon;
	resetBody(reader.body);
	const bytes = whole.subarray(start);
	if (bytes.length === 0)
		return;
	const place = { line, endLine: window.line };
	if (traits.postgres && !blank && isCopyIn(bytes)) {
		window.batch.push({ kind: 'copy', bytes, ...place });
		beginCopy(reader);
		return;
	}
	window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: blank });
	if (traits.postgres && !blank)
		watchStrings(reader, bytes);
}
function watchStrings({ session, window }, bytes) {
	if (bytes.length > 4096 || !/\bset\b/i.test((0,scan_bytes .Z)(bytes, 0, 512)))
		return;
	const setting = /\bset\s+(?:session\s+|local\s+)?standard_conforming_strings\s*(?:=|\sto\s)\s*'?(\w+)/i.exec((0,scan_bytes .Z)(bytes));
	if (!setting)
		return;
	session.standardStrings = !/^(?:off|false|no|0)$/i.test(setting[1] ?? '');
	window.barrier = true;
}

;// CONCATENATED MODULE: ./build/sql/split.js

function openSplitter(options) {
	if (options.dialect === 'postgres')
		return openPostgresSplitter(options);
	return options.dialect === 'sqlite' ? openSqliteSplitter(options) : openMysqlSplitter(options);
}
async function* splitStatements(chunks, options) {
	const splitter = openSplitter(options);
	for await (const chunk of chunks)
		yield* splitter.push(chunk);
	yield* splitter.end();
}
function splitText(script, options) {
	const splitter = openSplitter(options);
	const bytes = typeof script === 'string' ? Buffer.from(script) : script;
	return [...splitter.push(bytes), ...splitter.end()].flat();
}
function textOf(statement) {
	const { buffer, byteOffset, byteLength } = statement.bytes;
	return Buffer.from(buffer, byteOffset, byteLength).toString();
}

})

};

export const id = 6562;
export const ids = [6562];
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

})

};

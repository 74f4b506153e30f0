export const id = 9249;
export const ids = [9249,8782];
export const modules = {

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

37029:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => ( readLog),
  l: () => ( startLog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/files/growing.js

const piece = 256 * 1024;
const waits = { first: 1, longest: 4 };
async function startWriting(path, write) {
	const file = await (0,promises_.open)(path, 'w+');
	let isWritten = false;
	const writing = write(file.fd).finally(() => {
		isWritten = true;
	});
	writing.catch(() => { });
	const read = async (take, stop) => {
		const buffer = Buffer.alloc(piece);
		let wait = waits.first;
		for (let at = 0; !stop.aborted;) {
			const wasWritten = isWritten;
			const { bytesRead } = await file.read(buffer, 0, piece, at);
			at += bytesRead;
			if (bytesRead > 0)
				take(buffer.subarray(0, bytesRead));
			else if (wasWritten)
				return;
			if (bytesRead === piece || wasWritten)
				continue;
			await Promise.race([(0,external_node_timers_promises_.setTimeout)(wait), writing]);
			wait = Math.min(2 * wait, waits.longest);
		}
	};
	return {
		writing,
		size: async () => (await file.stat()).size,
		read: async (take, stop) => void (await Promise.all([writing, read(take, stop)])),
		[Symbol.asyncDispose]: () => file.close(),
	};
}

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
;// CONCATENATED MODULE: ./build/git/range/log.js
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

const usualMost = 64 * 1024 ** 2;
const usual = ['-z', '--no-color', '--stdin'];
async function startLog(git, { args, input, env = {} }) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const stop = new AbortController();
		const started = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		const folder = started.use(await git.makeTemporaryFolder('log'));
		const write = (output) => git.run(['log', ...usual, ...args], { input, env, enough: stop.signal, output });
		const file = started.use(await startWriting((0,external_node_path_.join)(folder.path, 'log'), write));
		started.defer(async () => {
			stop.abort();
			await file.writing.catch(() => { });
		});
		const parts = started.move();
		return {
			size: file.size,
			read: (take, enough) => {
				const end = () => stop.abort();
				if (enough.aborted)
					end();
				else
					enough.addEventListener('abort', end, { once: true });
				return file.read(take, stop.signal);
			},
			[Symbol.asyncDispose]: () => parts.disposeAsync(),
		};
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
async function readLog(git, query, take, { enough, most = usualMost, started = startLog(git, query) }) {
	const full = new AbortController();
	let taken = 0;
	const count = (chunk) => {
		taken += chunk.length;
		if (taken > most)
			full.abort();
		take(chunk);
	};
	try {
		const env_2 = { stack: [], error: void 0, hasError: false };
		try {
			const log = __addDisposableResource(env_2, await started, true);
			await log.read(count, AbortSignal.any([enough, full.signal]));
			if (!full.signal.aborted)
				return;
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
		if (!isFull(error))
			throw error;
	}
	let known = taken;
	const takeNew = (chunk) => {
		const from = Math.min(known, chunk.length);
		known -= from;
		if (from < chunk.length)
			take(chunk.subarray(from));
	};
	await git.stream(['log', ...usual, ...query.args], takeNew, { input: query.input, enough });
}
function isFull(error) {
	if (error instanceof user_error .y)
		return error.reason === 'unwritable-file';
	return error instanceof Error && 'syscall' in error;
}

}),

48848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
GP: () => ( format),
UX: () => ( idsOf),
bD: () => ( messageOf),
eP: () => ( nobody)
});
const format = { plain: '%x00%H %ct %P%x00%B', people: '%x00%H %ct %P%x00%an%n%ae%x00%B' };
function idsOf(text, from, end) {
	const afterSha = text.indexOf(' ', from);
	const sha = text.slice(from, afterSha);
	let at = afterSha + 1;
	let date = 0;
	for (; at < end && text.charCodeAt(at) !== space; at += 1)
		date = date * 10 + text.charCodeAt(at) - zero;
	const parentAt = (place) => text.slice(place, place + sha.length);
	const width = sha.length + 1;
	at += 1;
	if (at >= end)
		return { sha, parents: [], date };
	if (at + width >= end)
		return { sha, parents: [parentAt(at)], date };
	const parents = [parentAt(at), parentAt(at + width)];
	for (at += 2 * width; at < end; at += width)
		parents.push(parentAt(at));
	return { sha, parents, date };
}
const space = 32;
const zero = 48;
function messageOf(text, from, to) {
	let end = to;
	while (end > from && text.charCodeAt(end - 1) === 10)
		end -= 1;
	const message = text.slice(from, end);
	return isBlank(message.charCodeAt(0)) ? message.replace(/^(?:[ \t\r]*\n)+/, '') : message;
}
function isBlank(code) {
	return code === 32 || (code >= 9 && code <= 13);
}
const nobody = { name: '', email: '' };

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

37014:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
open: () => ( open)
});
var _git_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70307);
var _git_range_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85379);

function open(host, { workingDirectory, token, packages }) {
	const history = new _git_range_head_js__WEBPACK_IMPORTED_MODULE_1__ .b();
	const asked = Promise.withResolvers();
	const repository = (0,_git_open_js__WEBPACK_IMPORTED_MODULE_0__.openRepository)(host, workingDirectory, token, {
		...(packages.length === 0 && { first: (git) => history.start(git) }),
		asked: asked.resolve,
	});
	return { repository, asked: Promise.race([asked.promise, repository]), history };
}

})

};

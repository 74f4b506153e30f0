export const id = 5988;
export const ids = [5988];
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

export const id = 6473;
export const ids = [6473];
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

53408:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
AO: () => ( deleteAsset),
Mz: () => ( uploadAsset),
SM: () => ( assetName),
qs: () => ( listAssets),
uC: () => ( parseAsset)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _files_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78766);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91196);

const uploadTime = 1_000_000;
const contentTypes = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.gz': 'application/gzip',
	'.html': 'text/html',
	'.jar': 'application/java-archive',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.md': 'text/markdown',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.sh': 'application/x-sh',
	'.svg': 'image/svg+xml',
	'.tar': 'application/x-tar',
	'.tgz': 'application/gzip',
	'.txt': 'text/plain',
	'.wasm': 'application/wasm',
	'.xml': 'application/xml',
	'.yaml': 'application/yaml',
	'.yml': 'application/yaml',
	'.zip': 'application/zip',
};
function assetName(name) {
	const points = name.replace(/[^\w.+@-]+/g, '.');
	return points.replace(/^\.+/, '').replace(/(?<!\.)\.+$/, '');
}
async function listAssets(github, releaseId) {
	const all = [];
	for (let page = 1;; page++) {
		const { assets, more } = await github.rest({
			purpose: 'list the assets of a release',
			needs: 'contents: read',
			route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
			parameters: { release_id: releaseId, per_page: 100, page },
			repeat: 'harmless',
			parse: (answer, next) => ({ assets: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .p_)(answer, 'assets', parseAsset), more: next }),
		});
		all.push(...assets);
		if (!more)
			return all;
	}
}
async function uploadAsset(github, { release, name, file }) {
	const type = contentTypes[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(name).toLowerCase()] ?? 'application/octet-stream';
	const data = await (0,_files_read_js__WEBPACK_IMPORTED_MODULE_1__ .DE)(file, type);
	return github.rest({
		purpose: `upload ${name} to the release ${release.tag}`,
		needs: 'contents: write',
		route: `POST ${release.uploadUrl}`,
		parameters: { name, data, headers: { 'content-type': type } },
		repeat: () => settle(github, release.id, { name: assetName(name), size: data.size }),
		parse: (answer) => parseAsset(answer),
		timeout: uploadTime,
	});
}
async function deleteAsset(github, asset) {
	await github.rest({
		purpose: `delete the asset ${asset.name}`,
		needs: 'contents: write',
		route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
		parameters: { asset_id: asset.id },
		repeat: 'harmless',
		parse: () => undefined,
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
async function settle(github, releaseId, sent) {
	const left = (await listAssets(github, releaseId)).find(({ name }) => name === sent.name);
	if (left === undefined)
		return undefined;
	if (left.state === 'uploaded' && left.size === sent.size)
		return { value: left };
	await deleteAsset(github, left);
	return undefined;
}
function parseAsset(value, at = 'asset') {
	const asset = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(asset['id'], `${at}.id`),
		name: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .Qq)(asset['name'], `${at}.name`),
		size: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(asset['size'], `${at}.size`),
		state: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .yL)(asset['state'], ['uploaded', 'open', 'starter'], `${at}.state`),
		contentType: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .Qq)(asset['content_type'], `${at}.content_type`),
		downloadUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .Qq)(asset['browser_download_url'], `${at}.browser_download_url`),
		digest: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .mR)(asset['digest'], `${at}.digest`),
	};
}

}),

38339:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BG: () => ( updateRelease),
YG: () => ( createRelease),
dv: () => ( findRelease),
lb: () => ( deleteRelease),
tH: () => ( listReleases)
});
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);

const releaseBodyLimit = 125_000;
const draftPages = 10;
async function findRelease(github, tag) {
	const published = await github.rest({
		purpose: `read the release of ${tag}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
		parameters: { tag },
		repeat: 'harmless',
		parse: (answer) => ({ release: parseRelease(answer) }),
		refused: whenMissing({ release: undefined }),
	});
	return published.release ?? findDraft(github, tag);
}
async function findDraft(github, tag) {
	for (let page = 1; page <= draftPages; page++) {
		const { releases, more } = await listReleases(github, page);
		const found = releases.find((release) => release.tag === tag);
		if (found !== undefined || !more)
			return found;
	}
	return undefined;
}
async function listReleases(github, page) {
	return github.rest({
		purpose: 'list releases',
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/releases',
		parameters: { per_page: 100, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ releases: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(answer, 'releases', parseRelease), more }),
	});
}
async function createRelease(github, tag, changes) {
	return github.rest({
		purpose: `create the release ${tag}`,
		needs: 'contents: write',
		route: 'POST /repos/{owner}/{repo}/releases',
		parameters: { tag_name: tag, ...bodyOf(changes) },
		repeat: async () => found(await findRelease(github, tag)),
		parse: (answer) => parseRelease(answer),
	});
}
async function updateRelease(github, release, changes) {
	return github.rest({
		purpose: `update the release ${release.tag}`,
		needs: 'contents: write',
		route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
		parameters: { release_id: release.id, tag_name: release.tag, ...bodyOf(changes) },
		repeat: 'harmless',
		parse: (answer) => parseRelease(answer),
	});
}
async function deleteRelease(github, release) {
	await github.rest({
		purpose: `delete the release ${release.tag}`,
		needs: 'contents: write',
		route: 'DELETE /repos/{owner}/{repo}/releases/{release_id}',
		parameters: { release_id: release.id },
		repeat: 'harmless',
		parse: () => undefined,
		refused: whenMissing(undefined),
	});
}
function bodyOf(changes) {
	const { target, name, body, draft, prerelease, makeLatest } = changes;
	const all = { target_commitish: target, name, body, draft, prerelease, make_latest: makeLatest };
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
function whenMissing(value) {
	return ({ status }) => (status === 404 ? { value } : undefined);
}
function found(value) {
	return value === undefined ? undefined : { value };
}
function parseRelease(value, at = 'release') {
	const release = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(release['id'], `${at}.id`),
		tag: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['tag_name'], `${at}.tag_name`),
		target: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['target_commitish'], `${at}.target_commitish`),
		name: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(release['name'], `${at}.name`),
		body: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(release['body'], `${at}.body`),
		draft: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)(release['draft'], `${at}.draft`),
		prerelease: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)(release['prerelease'], `${at}.prerelease`),
		publishedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .hY)(release['published_at'], `${at}.published_at`),
		immutable: release['immutable'] === true,
		htmlUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['html_url'], `${at}.html_url`),
		uploadUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['upload_url'], `${at}.upload_url`),
		assets: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(release['assets'], `${at}.assets`, _assets_js__WEBPACK_IMPORTED_MODULE_1__ .uC),
	};
}

}),

72372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => ( boundMarkdown)
});
var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67559);

function boundMarkdown(markdown, limit, measure, ending) {
	const size = measure === 'bytes' ? (text) => Buffer.byteLength(text) : (text) => text.length;
	if (markdown.length <= limit && size(markdown) <= limit)
		return { text: markdown, cut: false };
	const room = limit - size(ending);
	let used = 0;
	let heading = 0;
	let line = 0;
	for (const each of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .zQ)(markdown)) {
		if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .F8)(each) > 0)
			heading = each.start;
		else if (!each.inert && !/^\s/.test(each.text))
			line = each.start;
		used += size(markdown.slice(each.start, each.end));
		if (used > room)
			break;
	}
	const kept = markdown.slice(0, heading > 0 ? heading : line).trimEnd();
	return { text: closeDetails(kept) + ending, cut: true };
}
function closeDetails(markdown) {
	const opened = markdown.lastIndexOf('<details>');
	return opened > markdown.lastIndexOf('</details>') ? markdown.slice(0, opened).trimEnd() : markdown;
}

}),

67559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
F8: () => ( headingLevel),
Gl: () => ( demoteHeadings),
QE: () => ( readableEnd),
zQ: () => ( markdownLines)
});
const blockTags = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|' +
	'figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|' +
	'p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const html = [
	[/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<![a-z]/i, />/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/],
	[new RegExp(`^ {0,3}</?(?:${blockTags})(?=[\\s>]|/>|$)`, 'i'), /^\s*$/],
];
function* markdownLines(markdown) {
	let block;
	let items = [];
	let isText = false;
	for (let start = 0; start < markdown.length;) {
		const feed = markdown.indexOf('\n', start);
		const end = feed === -1 ? markdown.length : feed + 1;
		const text = markdown.slice(start, end).replace(/\r?\n$/, '');
		const indent = text.trim() === '' ? Number.POSITIVE_INFINITY : text.search(/[^ ]/);
		if (block !== undefined && indent < block.indent)
			block = undefined;
		const isInside = block !== undefined;
		if (block !== undefined)
			block = block.isClosedBy(text.slice(block.indent)) ? undefined : block;
		else {
			items = isText && lazy.test(text) ? items : itemsOf(text, indent, items);
			block = openBlock(text, start, items.at(-1) ?? 0, isText);
		}
		isText = block === undefined && !isInside && !notText.test(text);
		yield { start, end, text, inert: isInside || block !== undefined };
		start = end;
	}
	return block === undefined || block.isClosedBy('') ? markdown.length : block.start;
}
const lazy = /^ *[^\s#>*+=<`~\d-]/;
const loneTag = [/^ {0,3}<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i, /^\s*$/];
const notText = /^\s*$|^ {0,3}(?:#|=+\s*$|[-*_][-*_ ]*$)/;
const deepestList = 20;
function itemsOf(text, indent, outer) {
	const items = outer.filter((item) => item <= indent);
	for (let at = items.at(-1) ?? 0; items.length < deepestList; items.push(at)) {
		const marker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| (?= )|$)/.exec(text.slice(at))?.[0];
		if (marker === undefined)
			break;
		at += marker.length;
	}
	return items;
}
function openBlock(text, start, indent, isBelowText) {
	const line = text.slice(indent);
	const [, mark, words = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	if (mark !== undefined && !(mark.startsWith('`') && words.includes('`')))
		return { start, indent, isClosedBy: (other) => isFenceEnd(other, mark) };
	const last = (isBelowText ? html : [...html, loneTag]).find(([first]) => first.test(line))?.[1];
	return last === undefined || last.test(line) ? undefined : { start, indent, isClosedBy: (other) => last.test(other) };
}
function isFenceEnd(line, mark) {
	const [, found, words] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	return found?.startsWith(mark) === true && words?.trim() === '';
}
function readableEnd(markdown) {
	const lines = markdownLines(markdown);
	for (;;) {
		const { done, value } = lines.next();
		if (done)
			return value;
	}
}
function headingLevel(line) {
	return line.inert ? 0 : (/^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1]?.length ?? 0);
}
function demoteHeadings(markdown, least) {
	const lines = [...markdownLines(markdown)];
	const highest = lines.reduce((level, line) => Math.min(level, headingLevel(line) || 7), 7);
	const shift = least - highest;
	if (shift <= 0 || highest === 7)
		return markdown;
	return lines
		.map((line) => {
		const whole = markdown.slice(line.start, line.end);
		const level = headingLevel(line);
		return level === 0 ? whole : whole.replace(/#{1,6}/, '#'.repeat(Math.min(6, level + shift)));
	})
		.join('');
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

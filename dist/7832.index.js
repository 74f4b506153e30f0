export const id = 7832;
export const ids = [7832];
export const modules = {

37648:
((module, __unused_webpack_exports, __webpack_require__) => {

const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild

}),

95425:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G: () => ( matchNames)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _input_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34049);

const portion = 2_000;
const magic = /[*?[\]{}()!+@]/;
async function* matchNames(folder, { pattern, source }) {
	const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(pattern.replaceAll('\\', '/')).split('/');
	const firstMagic = parts.findIndex((part) => magic.test(part));
	const plain = parts.slice(0, firstMagic < 0 ? -1 : firstMagic);
	const glob = parts.slice(plain.length).join('/');
	const base = plain.length === 0 ? '' : `${plain.join('/')}/`;
	(0,_input_glob_js__WEBPACK_IMPORTED_MODULE_2__ .Q)(glob, source, ['']);
	for await (const names of inPortions(namesBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, base), reachOf(glob))))
		for (const name of (0,_input_glob_js__WEBPACK_IMPORTED_MODULE_2__ .Q)(glob, source, names))
			yield `${base}${name}`;
}
function reachOf(glob) {
	const levels = (text) => text.split('/').length - 1;
	const [before = '', ...after] = glob.split('**');
	return {
		depth: after.length > 0 ? Number.POSITIVE_INFINITY : levels(glob),
		linkDepth: levels(before),
		names: new Set(glob.split(/[{},/]/)),
		hidden: /(?:^|[/{,(|])\./.test(glob),
	};
}
async function* namesBelow(folder, reach, below = '', level = 1) {
	for (const entry of await list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below))) {
		const name = `${below}${entry.name}`;
		yield name;
		if (level <= reach.depth && isEntered(entry, reach, level))
			yield* namesBelow(folder, reach, `${name}/`, level + 1);
	}
}
function isEntered(entry, { linkDepth, names, hidden }, level) {
	if (entry.isSymbolicLink())
		return level <= linkDepth && names.has(entry.name);
	return entry.isDirectory() && (hidden || !entry.name.startsWith('.'));
}
async function list(folder) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
	}
	catch {
		return [];
	}
}
async function* inPortions(names) {
	let some = [];
	for await (const name of names) {
		some.push(name);
		if (some.length < portion)
			continue;
		yield some;
		some = [];
	}
	yield some;
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

17436:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Y: () => ( addressPart)
});
function addressPart(text) {
	return encodeURIComponent(text.toWellFormed()).replace(/[()'!*~_]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
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

27832:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  notesReported: () => ( notesReported)
});

// EXTERNAL MODULE: ./build/events/drafts.js
var drafts = __webpack_require__(51594);
// EXTERNAL MODULE: ./build/github/connection/once.js
var once = __webpack_require__(26002);
// EXTERNAL MODULE: ./build/runner/memory.js
var memory = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/files/draft.js
var draft = __webpack_require__(92507);
// EXTERNAL MODULE: ./build/github/operations/assets.js
var operations_assets = __webpack_require__(53408);
// EXTERNAL MODULE: ./build/github/operations/releases.js
var operations_releases = __webpack_require__(38339);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
// EXTERNAL MODULE: ./build/files/match.js
var match = __webpack_require__(95425);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
;// CONCATENATED MODULE: ./build/release-notes/files.js

async function findAssets(workspace, folder, globs) {
	const sizes = new Map();
	const faults = [];
	for (const pattern of globs) {
		let found = 0;
		for await (const path of (0,match .G)((0,external_node_path_.join)(workspace, folder), { pattern, source: 'Input `assets`' })) {
			const whole = (0,external_node_path_.resolve)(workspace, folder, path);
			const file = await findAsset({ root: workspace, path: (0,external_node_path_.relative)(workspace, whole), input: 'assets' });
			if (file === undefined)
				continue;
			found++;
			sizes.set(whole, file.bytes);
		}
		if (found === 0)
			faults.push(`Input \`assets\` has \`${(0,printable .d)(pattern)}\`, which matches no file in \`${(0,printable .d)((0,external_node_path_.join)(workspace, folder))}\`. Build the file in a step before this one, or change the line.`);
	}
	const assets = [...sizes]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, size]) => {
		const file = { root: workspace, path: (0,external_node_path_.relative)(workspace, path), input: 'assets' };
		return { name: (0,operations_assets .SM)((0,external_node_path_.basename)(path)), file, size };
	});
	for (const [index, { name, file }] of assets.entries()) {
		const other = assets.findIndex((each) => each.name === name);
		if (other < index)
			faults.push(`Input \`assets\` names \`${(0,printable .d)(file.path)}\` and \`${(0,printable .d)(assets[other]?.file.path ?? '')}\`, which would both be named \`${(0,printable .d)(name)}\` on GitHub. Rename one of them.`);
	}
	if (faults.length > 0)
		throw new user_error .y('asset-not-found', faults);
	return assets;
}
async function findAsset(file) {
	try {
		return await (0,read .qE)(file);
	}
	catch (error) {
		if (error instanceof file_error .f6 && error.trouble === 'folder')
			return undefined;
		throw error;
	}
}
async function digestOf(file) {
	const hash = (0,external_node_crypto_.createHash)('sha256');
	for await (const piece of (0,read .Pq)(file))
		hash.update(piece);
	return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/release-notes/published.js

async function readRelease(github, inputs, workspace, { tag }) {
	const local = await findAssets(workspace, inputs.workingDirectory, inputs.assets);
	const found = await (0,operations_releases .dv)(github, tag);
	const release = found?.draft === true ? ((await listDrafts(github, tag))[0] ?? found) : found;
	const attached = release === undefined ? [] : await (0,operations_assets .qs)(github, release.id);
	const assets = [];
	for (const asset of local) {
		const existing = attached.find(({ name }) => name === asset.name);
		assets.push({ ...asset, existing, isSame: existing !== undefined && (await isSame(asset, existing)) });
	}
	return { release, assets, attached };
}
const pages = 10;
async function listDrafts(github, tag) {
	const drafts = [];
	for (let page = 1; page <= pages; page++) {
		const { releases, more } = await (0,operations_releases .tH)(github, page);
		drafts.push(...releases.filter((each) => each.draft && each.tag === tag));
		if (!more)
			break;
	}
	return drafts.sort((one, other) => one.id - other.id);
}
async function isSame(local, existing) {
	if (existing.state !== 'uploaded' || existing.size !== local.size)
		return false;
	return existing.digest === (await digestOf(local.file));
}

;// CONCATENATED MODULE: ./build/release-notes/steps.js
function labelOf(step) {
	switch (step.kind) {
		case 'notes-file':
		case 'changelog':
			return step.file.path;
		case 'asset':
			return step.name;
		case 'draft':
			return step.tag;
		case 'text':
			return step.release.tag;
		case 'publish':
			return step.changes.makeLatest === 'true' ? 'as the latest release' : '';
	}
}

;// CONCATENATED MODULE: ./build/release-notes/apply.js

async function apply(steps, workshop) {
	const { host } = workshop;
	const outcomes = [];
	let { release } = workshop;
	for (const step of steps) {
		try {
			host.signal.throwIfAborted();
			const done = step.done ?? (await perform(step, release, workshop));
			release = done.release ?? release;
			outcomes.push({ kind: step.kind, status: step.done?.status ?? 'done', detail: done.detail });
			host.log.info(`${step.kind}: ${step.done?.status ?? 'done'}, ${done.detail}`);
		}
		catch (error) {
			outcomes.push({ kind: step.kind, status: 'failed', detail: (0,printable .d)(messageOf(error), 300) });
			const rest = steps.slice(outcomes.length).map(notReached);
			return { steps: [...outcomes, ...rest], release, error };
		}
	}
	return { steps: outcomes, release, error: undefined };
}
function preview(steps) {
	return steps.map((step) => (step.done ? { kind: step.kind, ...step.done } : notReached(step)));
}
function notReached(step) {
	return { kind: step.kind, status: 'not-reached', detail: (0,printable .d)(labelOf(step), 200) };
}
async function perform(step, release, workshop) {
	const { host, github } = workshop;
	if ('bytes' in step) {
		const { root, path } = step.file;
		await (0,draft ._h)(step.file, step.bytes);
		const shown = root === host.workspace ? path : `${path} in the runner's temporary folder`;
		return { detail: `${(0,printable .d)(shown, 200)} ${step.isNew ? 'created' : 'updated'}` };
	}
	const api = await github();
	if (step.kind === 'draft')
		return createDraft(api, step);
	if (step.kind === 'text')
		return { release: await (0,operations_releases .BG)(api, step.release, step.changes), detail: 'name and text updated' };
	if (release === undefined)
		throw new Error(`the step ${step.kind} has no release to work on`);
	if (step.kind === 'asset')
		return attach(api, step, release);
	const published = await (0,operations_releases .BG)(api, release, step.changes);
	return { release: published, detail: `published at ${published.htmlUrl}` };
}
async function createDraft(github, { tag, changes }) {
	const made = await (0,operations_releases .YG)(github, tag, changes);
	const [oldest] = await listDrafts(github, tag);
	if (oldest === undefined || oldest.id >= made.id)
		return { release: made, detail: `draft ${made.id} created` };
	await (0,operations_releases .lb)(github, made);
	return { release: oldest, detail: `another job already created draft ${oldest.id}, so that one is used` };
}
async function attach(github, step, release) {
	if (release.immutable)
		throw immutable(step.name, release);
	if (step.replaces !== undefined)
		await (0,operations_assets .AO)(github, step.replaces);
	const asset = await (0,operations_assets .Mz)(github, { release, name: step.name, file: step.file });
	return { detail: `${(0,printable .d)(asset.name, 200)} ${step.replaces ? 'replaced' : 'uploaded'} (${asset.size} bytes)` };
}
function immutable(name, { tag }) {
	return new user_error .y('immutable-release', `The release ${(0,printable .d)(tag)} is published and immutable, so GitHub no longer accepts the asset \`${(0,printable .d)(name)}\`. Release a new version, or keep the release as a draft until everything is attached (\`release: draft\`).`);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/temporary.js
var temporary = __webpack_require__(63395);
// EXTERNAL MODULE: ./build/git/range/history.js
var range_history = __webpack_require__(75434);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/git/touched.js

async function readTouchedPaths(git, shas) {
	const found = new Map();
	if (shas.length === 0)
		return found;
	const input = shas.map((sha) => `${sha}\n`).join('');
	const format = ['-r', '-z', '--name-only', '--no-renames', '--format=%x00%H'];
	const output = await git.text(['diff-tree', '--stdin', ...format], { input });
	for (const record of output.slice(1).split('\0\0')) {
		const [sha = '', ...paths] = record.split('\0');
		const [first = '', ...others] = paths.filter((path) => path !== '');
		found.set(sha, [first.replace(/^\n/, ''), ...others]);
	}
	return found;
}
async function findHolders(git, wanted) {
	const reader = new PatchReader(wanted);
	if (wanted.size === 0)
		return reader.holders;
	const input = [...wanted.keys()].map((sha) => `${sha}\n`).join('');
	await git.stream(['diff-tree', '--stdin', '-r', '-p', '-U0', '--no-renames', '--no-color'], (chunk) => reader.take(chunk), { input });
	reader.end();
	return reader.holders;
}
const longest = 1024 * 1024;
const shared = 1024;
class PatchReader {
	holders = new Set();
	#wanted;
	#decoder = new external_node_string_decoder_.StringDecoder('utf8');
	#rest = '';
	#sha = '';
	#isContent = false;
	constructor(wanted) {
		this.#wanted = wanted;
	}
	take(chunk) {
		const lines = (this.#rest + this.#decoder.write(chunk)).split('\n');
		this.#rest = lines.pop() ?? '';
		for (const line of lines)
			this.#line(line);
		if (this.#rest.length <= longest)
			return;
		this.#line(this.#rest);
		this.#rest = `${this.#rest[0]}${this.#rest.slice(-shared)}`;
	}
	end() {
		this.#line(this.#rest + this.#decoder.end());
	}
	#line(line) {
		const isChange = this.#isContent && (line.startsWith('+') || line.startsWith('-'));
		if (isChange) {
			if (this.#wanted.get(this.#sha)?.some((text) => line.includes(text, 1)) === true)
				this.holders.add(this.#sha);
		}
		else if (line.startsWith('@@ '))
			this.#isContent = true;
		else if (line.startsWith('diff --git '))
			this.#isContent = false;
		else if (this.#wanted.has(line)) {
			this.#sha = line;
			this.#isContent = false;
		}
	}
}

// EXTERNAL MODULE: ./build/input/yaml.js
var yaml = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(95371);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
;// CONCATENATED MODULE: ./build/release-notes/changes/people.js
const machines = new Set([
	'copilot',
	'dependabot',
	'dependabot-preview',
	'github-actions',
	'greenkeeper',
	'imgbot',
	'mergify',
	'pre-commit-ci',
	'renovate',
	'renovate-bot',
	'semantic-release-bot',
	'snyk-bot',
	'web-flow',
]);
function isBot({ name, email, login }) {
	const account = (login || name).toLowerCase();
	return (account.endsWith('[bot]') ||
		machines.has(account.replace(/\s+/g, '-')) ||
		/\[bot\]@/i.test(email) ||
		/^no-?reply@/i.test(email));
}
function isDependencyBot({ name, login, email }) {
	return (/^(?:dependabot|dependabot-preview|renovate|renovate-bot|depfu|snyk-bot)(?:\[bot\])?$/i.test(login || name) ||
		/\b(?:dependabot|renovate)\[bot\]@/i.test(email));
}
function peopleOf({ author, message }) {
	const people = [person(author.name, author.email)];
	if (/co-authored-by:/i.test(message)) {
		const trailers = message.slice(0, 100_000).matchAll(/^co-authored-by:[ \t]*([^<\n]{1,200})<([^>\n]{1,254})>/gim);
		for (const [, name = '', email = ''] of trailers)
			people.push(person(name.trim(), email.trim()));
	}
	return people;
}
function person(name, email) {
	return {
		name,
		email,
		login: /^(?:\d{1,12}\+)?([\w-]{1,39}(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email)?.[1] ?? '',
	};
}
function joinNicknames(people) {
	const logins = people.map(({ login }) => login).filter((login) => login !== '');
	return people.map((each) => {
		const login = each.login === '' ? logins.find((known) => isNicknameOf(each, known.toLowerCase())) : undefined;
		return login === undefined ? each : { ...each, login };
	});
}
function isNicknameOf({ name, email }, login) {
	const nickname = /^\S*$/.test(name) ? name.toLowerCase() : '';
	return [nickname, email.toLowerCase().split('@')[0] ?? ''].some((word) => word.split(/[._+]/)[0] === login);
}
function marksOf({ name, email, login }) {
	const marks = [
		email === '' ? '' : `mail ${email.toLowerCase()}`,
		login === '' ? '' : `login ${login.toLowerCase()}`,
		/\S\s+\S/.test(name) || login === '' ? `name ${name.toLowerCase().replace(/\s+/g, ' ').trim()}` : '',
	];
	return marks.filter((mark) => mark !== '' && mark !== 'name ');
}
function contributorsOf(credits, earlier, newcomers) {
	const groups = [];
	const byMark = new Map();
	const bySpelling = new Map();
	for (let index = credits.length - 1; index >= 0; index--) {
		const { key, people } = credits[index] ?? { key: '', people: [] };
		for (const each of people) {
			const spelling = `${each.name}\n${each.email}\n${each.login}`;
			if (!bySpelling.has(spelling))
				bySpelling.set(spelling, isBot(each) ? undefined : recognize(each, key, byMark, groups));
			const group = bySpelling.get(spelling);
			if (group === undefined || group.last === key)
				continue;
			group.last = key;
			group.changes++;
		}
	}
	return groups.map(({ person: who, marks, changes, first }) => ({
		...who,
		changes,
		first,
		isNew: earlier === undefined ? newcomers?.has(who.login.toLowerCase()) : ![...marks].some((mark) => earlier.has(mark)),
	}));
}
function recognize(each, key, byMark, groups) {
	const marks = marksOf(each);
	const isOther = ({ login }) => login !== '' && each.login !== '' && fold(login) !== fold(each.login);
	const known = marks.map((mark) => byMark.get(mark)).find((group) => group !== undefined && !isOther(group.person));
	const group = known ?? { person: each, marks: new Set(), first: key, changes: 0, last: '' };
	if (known === undefined)
		groups.push(group);
	group.person = { ...group.person, login: group.person.login || each.login, name: group.person.name || each.name };
	for (const mark of marks) {
		group.marks.add(mark);
		byMark.set(mark, group);
	}
	return group;
}
function fold(login) {
	return login.toLowerCase();
}

// EXTERNAL MODULE: ./build/commits/pulls.js
var pulls = __webpack_require__(34509);
// EXTERNAL MODULE: ./build/manifests/names.js
var names = __webpack_require__(11101);
;// CONCATENATED MODULE: ./build/release-notes/changes/release.js

const written = /^(?:changelog|changes|history|news|releases?)(?:\.\w{1,10})?$|^(?:version|__version__|_version|__init__)(?:\.\w{1,10})?$|^yarn\.lock$|^\.release-please-manifest\.json$|^lerna\.json$/i;
const changeFile = /(?:^|\/)\.changeset\/[^/]+$/;
function isReleaseOnly(paths) {
	return (paths.length > 0 &&
		paths.every((path) => {
			const name = path.slice(path.lastIndexOf('/') + 1);
			return (0,names .Q)(path) !== undefined || written.test(name) || changeFile.test(path);
		}));
}
const releaseSubject = /^(?:(?:chore|build|ci|release)(?:\([^()]{0,60}\))?: ?)?(?:release:? |bump version to |version )?[\w@./-]{0,80}?v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,80})?$/i;
function isRelease({ title, shas, breaking }, releaseCommits) {
	if (!breaking && shas.length > 0 && shas.every((sha) => releaseCommits.has(sha)))
		return true;
	return title.length < 300 && releaseSubject.test((0,pulls .B1)(title));
}

// EXTERNAL MODULE: ./build/github/repository/history.js
var repository_history = __webpack_require__(18915);
// EXTERNAL MODULE: ./build/github/repository/overrides.js + 1 modules
var overrides = __webpack_require__(95513);
// EXTERNAL MODULE: ./build/version/spelling.js
var spelling = __webpack_require__(95849);
;// CONCATENATED MODULE: ./build/release-notes/range/range.js

function previousReleases(releases, target) {
	const { tag, spelled } = target;
	const isStable = spelled === undefined || spelled.prerelease.length === 0;
	return releases.filter((each) => each.name !== tag &&
		(spelled === undefined || (0,spelling .fm)(each.spelled, spelled) < 0) &&
		!(isStable && each.spelled.prerelease.length > 0));
}
function previousOfShape(tags, tag) {
	const shape = shapeOf(tag);
	return tags
		.filter(({ name }) => shapeOf(name) === shape && compareNumbersIn(name, tag) < 0)
		.toSorted((a, b) => compareNumbersIn(b.name, a.name));
}
function shapeOf(tag) {
	return tag.replaceAll(/\d+/g, '0');
}
function compareNumbersIn(a, b) {
	const others = b.match(/\d+/g) ?? [];
	for (const [at, digits] of (a.match(/\d+/g) ?? []).entries()) {
		const difference = BigInt(digits) - BigInt(others[at] ?? '0');
		if (difference !== 0n)
			return difference < 0n ? -1 : 1;
	}
	return 0;
}
function isHighest(releases, spelled) {
	return releases.every((each) => each.spelled.prerelease.length > 0 || (0,spelling .fm)(each.spelled, spelled) <= 0);
}
function releasedIn({ commit, releases, }) {
	return new Set(releases.map((release) => release.commit).filter((each) => each !== commit));
}

;// CONCATENATED MODULE: ./build/release-notes/enrich.js

async function enrich(git, inputs, around) {
	const { commits, target, host, github } = around;
	const nothing = { commits, pullOf: new Map(), newcomers: undefined };
	const isWanted = inputs.enrich === 'always' || (inputs.enrich === 'auto' && inputs.token !== '');
	const isAsked = inputs.commitOverrides || (isWanted && inputs.unit !== 'commits');
	if (!isAsked || commits.length === 0)
		return nothing;
	try {
		const api = await github();
		const range = { head: target.commit, released: releasedIn(target) };
		const linked = await (0,overrides .D)(api, commits, range);
		const amended = inputs.commitOverrides ? override(host, (0,overrides .r)(commits, range, linked)) : commits;
		const pullOf = new Map([...linked].map(([sha, pull]) => [sha, pullFrom(pull)]));
		if (inputs.unit === 'commits')
			return { ...nothing, commits: amended };
		if (target.previous === undefined || target.isWhole)
			return { commits: amended, pullOf, newcomers: undefined };
		const since = new Date(await git.text(['log', '-1', '--format=%cI', target.previous.commit]));
		return { commits: amended, pullOf, newcomers: await readNewcomers(api, pullOf, since) };
	}
	catch (error) {
		const isNeeded = inputs.enrich === 'always' || inputs.commitOverrides;
		if (isNeeded || !(error instanceof user_error .y) || error.reason === 'cancelled')
			throw error;
		host.log.notice(`The notes are made without labels and logins: ${error.message} (\`enrich: none\` turns this warning off, \`enrich: always\` makes it an error.)`);
		return nothing;
	}
}
function override(host, { commits, warnings }) {
	for (const warning of warnings)
		host.log.warning(warning);
	return commits;
}
function pullFrom({ number, title, author, labels, closes }) {
	return { number, title, author: author?.login ?? '', isBot: author?.bot === true, labels, closes };
}
async function readNewcomers(github, pulls, since) {
	const authors = new Set([...pulls.values()].filter(({ isBot, author }) => !isBot && author !== '').map(({ author }) => author));
	const found = await (0,repository_history .P)(github, [...authors], since);
	return new Set([...found].map((login) => login.toLowerCase()));
}

// EXTERNAL MODULE: ./build/release-notes/notes/criteria.js
var criteria = __webpack_require__(61483);
// EXTERNAL MODULE: ./build/git/dated.js
var dated = __webpack_require__(83755);
// EXTERNAL MODULE: ./build/git/depth.js
var depth = __webpack_require__(89298);
// EXTERNAL MODULE: ./build/git/process.js + 1 modules
var process = __webpack_require__(28801);
// EXTERNAL MODULE: ./build/git/refs.js
var refs = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/git/remote.js
var git_remote = __webpack_require__(71245);
// EXTERNAL MODULE: ./build/version/releases.js
var version_releases = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(83639);
;// CONCATENATED MODULE: ./build/release-notes/range/target.js

async function readTarget({ git, remote, head, isShallow: shallow }, options, host) {
	if (head === undefined)
		throw new user_error .y('no-commits', 'The repository has no commits yet. Commit something before this step.');
	const tags = await readTags(git, remote, shallow);
	const { tag, ref } = chooseTag(options, tags, head, host.env);
	const form = formOf(options, tag, tags);
	const releases = (0,version_releases .OP)(form, tags);
	const spelled = spelledIn(form, releases, tag, ref);
	const commit = ref?.commit ?? head.commit;
	if (remote && shallow && ref)
		await fetchCommit(git, remote, ref);
	const candidates = candidatesOf(options, tags, releases, { tag, spelled });
	if (shallow)
		await (0,depth .g)(git, remote, { tip: commit, ref: ref ? `refs/tags/${tag}` : commit, base: candidates[0]?.commit }, host.log);
	const previous = options.previousTag === '' ? (await (0,refs .uW)(git, commit, [candidates]))[0] : candidates[0];
	return {
		tag,
		spelled,
		commit,
		tagExists: ref !== undefined,
		previous: previous && { tag: previous.name, commit: previous.commit },
		releases,
		tags,
		tagged: versionsOf(tags),
		isWhole: !shallow || !(await (0,dated .fE)(git)),
	};
}
function versionsOf(tags) {
	const versions = new Map();
	for (const { name, commit } of tags) {
		const text = (0,version_tag .RK)(name, 2)?.spelled.text;
		const known = versions.get(commit);
		if (text !== undefined && known)
			known.push(text);
		else if (text !== undefined)
			versions.set(commit, [text]);
	}
	return versions;
}
function spelledIn(form, releases, tag, ref) {
	if (tag === '')
		return undefined;
	return ref === undefined ? (0,version_tag .zW)(form, tag) : releases.find(({ name }) => name === tag)?.spelled;
}
function candidatesOf({ previousTag }, tags, releases, target) {
	if (previousTag !== '')
		return [named(previousTag, tags)];
	const sameShape = target.spelled === undefined && target.tag !== '' ? previousOfShape(tags, target.tag) : [];
	return sameShape.length > 0 ? sameShape : previousReleases(releases, target);
}
async function readTags(git, remote, shallow) {
	const { tags } = await (0,refs .cw)(git);
	if (!shallow || remote === undefined)
		return tags;
	try {
		const found = await (0,refs .Jg)(git, remote.name, []);
		const known = new Set(found.tags.map(({ name }) => name));
		return [...found.tags, ...tags.filter(({ name }) => !known.has(name))];
	}
	catch (error) {
		throw error instanceof process .XS ? (0,git_remote .HB)(remote, error) : error;
	}
}
function chooseTag(options, tags, head, env) {
	const find = (name) => tags.find((each) => each.name === name);
	if (options.tag !== '')
		return { tag: options.tag, ref: find(options.tag) };
	const pushed = env['GITHUB_REF_TYPE'] === 'tag' ? find(env['GITHUB_REF_NAME'] ?? '') : undefined;
	if (pushed !== undefined && target_isRelease(options, pushed, tags))
		return { tag: pushed.name, ref: pushed };
	const releases = (0,version_releases .OP)(formOf(options, '', tags), tags);
	const release = releases.find(({ commit }) => commit === head.commit);
	return release === undefined ? { tag: '', ref: undefined } : { tag: release.name, ref: find(release.name) };
}
function target_isRelease(options, pushed, tags) {
	const form = formOf(options, pushed.name, tags);
	if ((0,version_tag .zW)(form, pushed.name) !== undefined)
		return (0,version_releases .OP)(form, tags).some(({ name }) => name === pushed.name);
	return (options.package === undefined && options.tagPrefix === undefined && previousOfShape(tags, pushed.name).length > 0);
}
function formOf(options, tag, tags) {
	if (options.package !== undefined)
		return options.package.form;
	if (options.tagPrefix !== undefined)
		return (0,version_tag .LE)(options.tagPrefix);
	const common = (0,version_tag .kS)(tags.map(({ name }) => name));
	return (0,version_tag .LE)((0,version_tag .RK)(tag, 2)?.prefix ?? common);
}
function named(tag, tags) {
	const found = tags.find(({ name }) => name === tag);
	if (found !== undefined)
		return found;
	const cure = 'Set a tag of the repository under `with:` of this step, and `fetch-depth: 0` for actions/checkout.';
	throw new user_error .y('unknown-tag', `Input \`previous-tag\` is \`${(0,printable .d)(tag)}\`, which is not a tag of this repository. ${cure}`);
}
async function fetchCommit(git, remote, { name, commit }) {
	const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] });
	if (code !== 0)
		await (0,git_remote .hd)(git, remote, ['--depth=1', `refs/tags/${name}`]);
}

// EXTERNAL MODULE: ./build/git/manifests.js + 1 modules
var manifests = __webpack_require__(9170);
;// CONCATENATED MODULE: ./build/release-notes/range/updated.js

async function readUpdated(git, { package: pack, packages }, { commit, tags }, commits) {
	if (pack === undefined)
		return [];
	const range = new Set([commit, ...commits.map(({ sha }) => sha)]);
	const released = packages.flatMap((other) => {
		const newest = other === pack ? undefined : (0,version_releases .OP)(other.form, tags).find((tag) => range.has(tag.commit));
		return newest === undefined ? [] : [{ other, newest }];
	});
	if (released.length === 0)
		return [];
	const tree = await (0,manifests .Zc)(git, commit);
	const own = await (0,manifests .PX)(tree, pack, packages, 'auto');
	const wanted = new Set(own.facts.flatMap(({ dependencies }) => dependencies.map(({ name }) => name)));
	const found = [];
	for (const { other, newest } of released) {
		const { described } = await (0,manifests .PX)(tree, other, packages, 'auto');
		if (described.names.some((name) => wanted.has(name)))
			found.push({ name: other.name, version: newest.spelled.text, tag: newest.name });
	}
	return found;
}

;// CONCATENATED MODULE: ./build/release-notes/facts.js

async function readNotesFacts(repository, inputs, host, github) {
	const { git } = repository;
	const target = await readTarget(repository, inputs, host);
	const isPreview = (await (0,runner_event .Cx)(host.env)) !== undefined;
	if (!isPreview)
		refuseUntagged(inputs, target);
	const [commits, date, earlier, categories, files] = await Promise.all([
		(0,range_history .F)(git, {
			head: target.commit,
			except: target.previous ? [target.previous.commit] : [],
			files: needsFiles(inputs),
			people: true,
		}),
		readDate(git, target.commit),
		readEarlier(git, target),
		inputs.sections === undefined ? readCategories(git, host.workspace) : undefined,
		readFiles(inputs, target, host),
	]);
	const { commits: told, pullOf, newcomers } = await enrich(git, inputs, { commits, target, host, github });
	const facts = {
		site: siteOf(host),
		target,
		date,
		count: commits.length,
		earlier,
		newcomers,
		releaseCommits: await readReleaseCommits(git, commits, target),
		updated: await readUpdated(git, inputs, target, commits),
		categories,
		match: await pathMatch(inputs, commits.flatMap(({ files: changed }) => changed ?? [])),
		isPreview,
		...files,
		published: inputs.release === 'none' || target.tag === '' || isPreview
			? undefined
			: await readRelease(await github(), inputs, host.workspace, target),
	};
	return { facts, history: { commits: told, pullOf } };
}
async function readReleaseCommits(git, commits, { tagged }) {
	const candidates = commits.filter(({ sha, parents }) => parents.length === 1 && tagged.has(sha)).map(({ sha }) => sha);
	const touched = await readTouchedPaths(git, candidates);
	const releases = candidates.filter((sha) => isReleaseOnly(touched.get(sha) ?? []));
	return findHolders(git, new Map(releases.map((sha) => [sha, tagged.get(sha) ?? []])));
}
function siteOf({ env }) {
	return {
		server: (0,server .V)(env),
		repository: env['GITHUB_REPOSITORY'] ?? '',
	};
}
function needsFiles({ package: pack, sections, exclude }) {
	return (pack !== undefined ||
		exclude.paths !== undefined ||
		sections?.some(({ takes }) => takes.paths !== undefined) === true);
}
async function pathMatch({ sections, exclude }, paths) {
	const patterns = [...(sections ?? []).map(({ takes }) => takes.paths), exclude.paths].filter((each) => each !== undefined);
	if (patterns.length === 0)
		return () => () => false;
	const { globMatcher } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 34049));
	const matcherFor = (globs) => globMatcher({ patterns: globs, source: 'Input `sections` or `exclude`', options: { dot: true } }, paths);
	const matchers = new Map(patterns.map((each) => [each, matcherFor(each)]));
	return (wanted) => matchers.get(wanted) ?? (() => false);
}
async function readEarlier(git, { previous, isWhole }) {
	if (previous === undefined || !isWhole)
		return undefined;
	const lines = await git.lines([
		'shortlog',
		'-s',
		'-e',
		'--group=author',
		'--group=trailer:co-authored-by',
		previous.commit,
	]);
	return new Set(lines.flatMap((line) => {
		const [, name = '', email = ''] = /^\s*\d+\s+(.*?) ?<([^<>]*)>$/.exec(line) ?? [];
		return marksOf(person(name, email));
	}));
}
async function readCategories(git, workspace) {
	for (const name of ['release.yml', 'release.yaml']) {
		const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(git.directory, '.github', name));
		const bytes = await (0,read .TA)({ root: workspace, path });
		if (bytes === undefined)
			continue;
		const reading = await (0,yaml .gM)(bytes.toString('utf8'));
		if (reading.kind === 'read')
			return (0,criteria .In)((0,yaml .oi)(reading.value));
		throw new user_error .y('invalid-input', reading.faults.map((fault) => `\`.github/${name}\` ${(0,yaml .Qx)(fault)}. Fix it, or set \`sections\` under \`with:\` of this step.`));
	}
	return undefined;
}
async function readFiles(inputs, { tag }, host) {
	const spare = `release-notes${tag === '' ? '' : `-${(0,operations_assets .SM)(tag)}`}`;
	const root = await (0,temporary .i)(host.env);
	const fact = async (path, input) => {
		const file = { root: host.workspace, path: (0,external_node_path_.join)(inputs.workingDirectory, path), input };
		await (0,place .Gt)(file);
		return { file, bytes: await (0,read .TA)(file) };
	};
	const spareFile = { root, path: `${spare}.${inputs.format === 'json' ? 'json' : 'md'}` };
	return {
		template: inputs.templateFile === '' ? inputs.template : await readTemplate(inputs, host),
		notesFile: inputs.notesFile === ''
			? { file: spareFile, bytes: await (0,read .TA)(spareFile) }
			: await fact(inputs.notesFile, 'notes-file'),
		spill: { file: { root, path: `${spare}-full.md` }, name: (0,operations_assets .SM)(`release-notes-${tag}.md`) },
		changelog: inputs.changelogFile === '' ? undefined : await fact(inputs.changelogFile, 'changelog-file'),
	};
}
async function readTemplate({ workingDirectory, templateFile }, { workspace }) {
	const path = (0,external_node_path_.join)(workingDirectory, templateFile);
	const bytes = await (0,read .TA)({ root: workspace, path, input: 'template-file' });
	if (bytes !== undefined)
		return bytes.toString('utf8');
	throw new user_error .y('invalid-input', `Input \`template-file\` names \`${(0,printable .d)(path)}\`, which does not exist. Change it under \`with:\` of this step, or check out the repository first.`);
}
async function readDate(git, commit) {
	return new Date(await git.text(['log', '-1', '--format=%cI', commit])).toISOString().slice(0, 10);
}
function refuseUntagged({ release, changelogFile }, { tag, spelled }) {
	const cure = 'Tag it before this step (version-bump does), or set `tag`. Without a changelog and a release, the notes list what is not released yet.';
	if (tag === '' && release !== 'none')
		throw new user_error .y('no-tag', `HEAD has no release tag, so there is nothing to release. ${cure}`);
	if (spelled === undefined && changelogFile !== '')
		throw new user_error .y('no-tag', `A changelog is organized by version, but ${tag === '' ? 'HEAD has no release tag' : `the tag \`${(0,printable .d)(tag)}\` contains none`}. ${cure}`);
}

// EXTERNAL MODULE: ./build/commits/assess.js + 1 modules
var assess = __webpack_require__(58767);
// EXTERNAL MODULE: ./build/commits/squash.js
var squash = __webpack_require__(79364);
// EXTERNAL MODULE: ./build/markdown/bound.js
var bound = __webpack_require__(72372);
// EXTERNAL MODULE: ./build/markdown/lines.js
var lines = __webpack_require__(67559);
// EXTERNAL MODULE: ./build/version/packages.js
var version_packages = __webpack_require__(81410);
// EXTERNAL MODULE: ./build/commits/conventional.js
var conventional = __webpack_require__(4755);
// EXTERNAL MODULE: ./build/commits/header.js
var commits_header = __webpack_require__(64884);
// EXTERNAL MODULE: ./build/commits/merge-message.js
var merge_message = __webpack_require__(98079);
;// CONCATENATED MODULE: ./build/release-notes/changes/dependencies.js
const dependencies_name = '`?((?:@|[\\w])[\\w@./:+-]{0,150})`?';
const version = '`?(?:v(?=\\d))?([\\w.+~^-]{1,80})`?';
function dependencyUpdates(title, message) {
	const single = new RegExp(`\\bbumps? ${dependencies_name}(?: requirement)? from ${version} to ${version}`, 'i').exec(title);
	if (single)
		return [updateOf(single)];
	const grouped = message
		.slice(0, 100_000)
		.matchAll(new RegExp(`^(?:Updates|Bumps) (?:the requirements on )?${dependencies_name} from ${version} to ${version}`, 'gm'));
	const updates = [...grouped].map(updateOf);
	if (updates.length > 0)
		return updates;
	const renovate = new RegExp(`\\b(?:update|pin|replace) (?:(?:dependency|module|helm release|rust crate|terraform) )?${dependencies_name}(?: [a-z-]{1,20}){0,3}(?: from ${version})? to ${version}`, 'i').exec(title);
	return renovate ? [updateOf(renovate)] : [];
}
function updateOf([, name = '', from = '', to = '']) {
	return { name, from: trimmed(from), to: trimmed(to) };
}
function trimmed(version) {
	return version.replace(/[.,]+$/, '');
}
function mergeUpdates(updates) {
	const byName = new Map();
	for (const update of updates)
		byName.set(update.name, [...(byName.get(update.name) ?? []), update]);
	return [...byName.entries()]
		.map(([name, all]) => ({ name, from: all.at(-1)?.from ?? '', to: all[0]?.to ?? '', updates: all }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/release-notes/changes/references.js
const target = /(?:([\w.-]{1,39}\/[\w.-]{1,100})?#(\d{1,9})|https?:\/\/[\w.-]{1,100}\/([\w.-]{1,39}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,9}))(?!\w)/;
function closedIssues(message, repository) {
	if (!/\b(?:close|fix|resolve)/i.test(message))
		return [];
	const pattern = new RegExp(`\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \\t]{1,4}(${target.source})`, 'gi');
	const found = [...message.slice(0, 20_000).matchAll(pattern)].flatMap(([, issue = '']) => references(issue, repository));
	return distinct(found);
}
function backportedPulls(title, message, repository) {
	if (!/back-?port|forward-?port/i.test(message))
		return [];
	const fromTitle = /^\s*(?:\[[^\]]{0,60}\bback-?port[^\]]{0,60}\]|(?:\w{1,20}\([^)]{0,60}\): )?\bback-?port)/i.test(title)
		? references(title, repository)
		: [];
	const lines = new RegExp(`^(?:[*-] )?(?:manual |automated |automatic )?(?:back|forward)-?port(?:s|ed)?(?: of)?(?: (?:pr|pull request))?:? ${target.source}`, 'gim');
	const fromBody = [...message.slice(0, 20_000).matchAll(lines)].map((found) => ownNumber(found, repository));
	return [
		...new Set([...fromTitle.filter((each) => each.repository === '').map((each) => each.number), ...fromBody]),
	].filter((number) => number > 0);
}
function pickedCommits(message) {
	if (!message.includes('cherry picked from commit'))
		return [];
	return [...message.matchAll(/^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm)].map(([, sha = '']) => sha);
}
function references(text, repository) {
	return [...text.matchAll(new RegExp(target.source, 'gi'))].map(([, short = '', number, long = '', longNumber]) => {
		const named = short || long;
		const own = named.toLowerCase() === repository.toLowerCase();
		return { repository: own ? '' : named, number: Number(number ?? longNumber) };
	});
}
function ownNumber(found, repository) {
	const [reference] = references(found[0], repository);
	return reference?.repository === '' ? reference.number : 0;
}
function distinct(all) {
	return [...new Map(all.map((each) => [`${each.repository}#${each.number}`.toLowerCase(), each])).values()];
}

;// CONCATENATED MODULE: ./build/release-notes/changes/changes.js

const typeOrder = ['feat', 'fix', 'perf', 'revert', 'refactor', 'docs', 'test', 'build', 'ci', 'style', 'chore'];
function describeUnit(unit, { repository, describedIn: told }) {
	const { merge, commits } = unit;
	const title = titleOf(unit);
	const inside = commits.flatMap(({ sha, amended }) => amended === undefined ? (told.get(sha) ?? []) : amended.flatMap((message) => (0,conventional .SL)(message) ?? []));
	const all = merge === undefined ? inside : [...inside, ...mergeTold(merge, title)];
	const header = (0,conventional .SL)(title);
	const subject = (0,pulls .B1)(header?.description ?? title);
	const messages = [...(merge ? [merge.message] : []), ...commits.map((commit) => commit.message)];
	const people = peopleOfUnit(unit);
	return {
		key: unit.number === 0 ? (commits[0]?.sha ?? '') : `#${unit.number}`,
		number: unit.number,
		sha: (merge ?? commits[0])?.sha ?? '',
		title,
		subject,
		type: (header ?? strongestOf(all))?.type ?? '',
		scope: (header ?? (all.length === 1 ? all[0] : undefined))?.scope ?? '',
		breaking: header?.breaking === true || all.some((each) => each.breaking),
		migration: migrationOf(all, subject),
		labels: unit.pull?.labels ?? [],
		paths: [...new Set(commits.flatMap((commit) => commit.files ?? []))],
		closes: closesOf(unit, messages, repository),
		people,
		updates: people[0] && isDependencyBot(people[0]) ? dependencyUpdates(title, messages.join('\n')) : undefined,
		shas: commits.map(({ sha }) => sha),
		picks: picksOf(commits),
		backports: backportedPulls(title, messages.join('\n'), repository).filter((number) => number !== unit.number),
	};
}
function picksOf(commits) {
	const picks = commits.flatMap(({ message }) => pickedCommits(message).at(-1) ?? []);
	return picks.length === commits.length ? picks : undefined;
}
function mergeTold(merge, title) {
	const parsed = (0,conventional .SL)(title + bodyOf(merge));
	return parsed === undefined ? [] : [parsed];
}
function titleOf({ merge, commits, pull }) {
	const only = merge === undefined && commits.length === 1 ? commits[0] : undefined;
	if (only !== undefined) {
		const header = tellingLine(only);
		return pull === undefined || pull.title === '' || (0,conventional .SL)(header) ? header : pull.title;
	}
	if (pull !== undefined && pull.title !== '')
		return pull.title;
	const teller = merge ?? commits.at(-1);
	const line = teller === undefined ? '' : tellingLine(teller);
	return (0,merge_message .ej)(line) ? (strongestLine(commits) ?? line) : line;
}
function tellingLine(commit) {
	const header = (0,commits_header .iH)(commit.message);
	const below = (0,merge_message .ej)(header) ? (0,commits_header .iH)(bodyOf(commit).trim()).replace(/^[*-][ \t]+/, '') : '';
	return below === '' ? header : below;
}
function strongestLine(commits) {
	const read = commits.flatMap(({ message }) => {
		const line = (0,commits_header .iH)(message);
		const change = (0,conventional .SL)(line);
		return change === undefined ? [] : [{ ...change, line }];
	});
	return (read.find(({ breaking }) => breaking) ?? strongestOf(read))?.line;
}
function bodyOf({ message }) {
	const end = message.indexOf('\n');
	return end === -1 ? '' : message.slice(end);
}
function strongestOf(all) {
	const rank = ({ type }) => (typeOrder.indexOf(type) + typeOrder.length + 1) % (typeOrder.length + 1);
	return all.toSorted((one, other) => rank(one) - rank(other))[0];
}
function migrationOf(all, subject) {
	const notes = all.flatMap((each) => each.breakingNotes.filter((note) => note !== each.description));
	return [...new Set(notes)].filter((note) => (0,pulls .B1)(note) !== subject);
}
function closesOf({ number, pull }, messages, repository) {
	const linked = (pull?.closes ?? []).flatMap(({ number: issue, url }) => {
		const named = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull)\/\d+$/.exec(url)?.[1] ?? '';
		return [{ repository: named.toLowerCase() === repository.toLowerCase() ? '' : named, number: issue }];
	});
	const written = messages.flatMap((message) => closedIssues(message, repository));
	return distinct([...linked, ...written]).filter((each) => each.repository !== '' || each.number !== number);
}
function peopleOfUnit({ pull, commits }) {
	const people = commits.toReversed().flatMap(peopleOf);
	const author = pull?.author ?? '';
	if (author === '')
		return joinNicknames(people);
	const login = pull?.isBot && !author.endsWith('[bot]') ? `${author}[bot]` : author;
	const [first, ...rest] = people;
	const isOther = first === undefined || (first.login !== '' && first.login.toLowerCase() !== login.toLowerCase());
	return joinNicknames(isOther ? [{ name: login, email: '', login }, ...people] : [{ ...first, login }, ...rest]);
}

;// CONCATENATED MODULE: ./build/release-notes/changes/units.js

function groupCommits(commits, { head, released, by, pullOf, counts }) {
	const claims = (0,pulls .B7)(commits, head, released);
	const units = new Map();
	for (const commit of commits) {
		const describing = (0,pulls .k_)(commit, claims);
		if (describing === undefined)
			continue;
		const pull = pullOf.get(describing.sha);
		const number = pull?.number ?? (0,pulls .Xy)(describing);
		const isOwn = by === 'commits' || (number === 0 && describing.parents.length < 2);
		const isAmended = commit.amended !== undefined && commit.amended.length > 0;
		if (isOwn && commit.parents.length > 1 && !isAmended)
			continue;
		const key = isOwn ? commit.sha : number === 0 ? describing.sha : `#${number}`;
		const unit = units.get(key) ?? { number, pull, merge: undefined, commits: [] };
		unit.pull ??= pull;
		if (commit.parents.length > 1 && !isOwn)
			unit.merge ??= commit;
		else if (counts(commit))
			unit.commits.push(commit);
		units.set(key, unit);
	}
	return [...units.values()].filter((unit) => unit.commits.length > 0).flatMap(amendedUnits);
}
function amendedUnits(unit) {
	const all = unit.merge ? [unit.merge, ...unit.commits] : unit.commits;
	const teller = all.find(({ amended }) => amended !== undefined && amended.length > 0);
	if (teller === undefined)
		return all.every(({ amended }) => amended !== undefined) ? [] : [unit];
	const files = [...new Set(all.flatMap((commit) => commit.files ?? []))];
	return (teller.amended ?? []).map((message) => {
		const commit = { ...(unit.commits[0] ?? teller), sha: teller.sha, message, amended: [message], files };
		return { number: unit.number, pull: unit.pull && { ...unit.pull, title: '' }, merge: undefined, commits: [commit] };
	});
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare-build.js
var compare_build = __webpack_require__(37648);
// EXTERNAL MODULE: ./build/markdown/marker.js
var marker = __webpack_require__(75800);
;// CONCATENATED MODULE: ./build/release-notes/notes/mark.js

function markOf(text) {
	return (0,marker .gJ)((0,marker .xL)('notes', [['sha256', mark_digestOf(text)]]));
}
function isMarkOf(line, text) {
	const found = (0,marker .U3)(line);
	return found?.kind === 'notes' && found.fields.get('sha256') === mark_digestOf(text);
}
function withMark(text) {
	return `${text.trimEnd()}\n\n${markOf(text.trimEnd())}\n`;
}
function isUntouched(text) {
	const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
	return isMarkOf(lines.at(-1) ?? '', lines.slice(0, -1).join('\n').trimEnd());
}
function mark_digestOf(text) {
	return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/release-notes/notes/changelog.js

const preamble = '# Changelog\n\nAll notable changes to this project are documented in this file.\n\n';
function editChangelog(existing, entry, overwrite = false) {
	if (existing?.subarray(0, byteOrderMark.length).equals(byteOrderMark) !== true)
		return edit(existing, entry, overwrite);
	const { change, bytes } = edit(existing.subarray(byteOrderMark.length), entry, overwrite);
	return { change, bytes: Buffer.concat([byteOrderMark, bytes]) };
}
const byteOrderMark = Buffer.from('\ufeff');
function edit(existing, entry, overwrite) {
	const before = existing?.toString('latin1') ?? '';
	const eol = before.slice(0, before.indexOf('\n') + 1).endsWith('\r\n') ? '\r\n' : '\n';
	const local = (text) => Buffer.from(text.replaceAll('\n', eol), 'utf8').toString('latin1');
	const section = local(sectionOf(entry));
	const start = before.trim() === '' ? before + local(preamble) : before;
	const own = outline(start).find((each) => each.version === entry.version);
	if (own === undefined) {
		const text = withReference(insert(start, section, entry.version, eol), entry, eol);
		return { change: existing === undefined ? 'created' : 'added', bytes: Buffer.from(text, 'latin1') };
	}
	const found = start.slice(own.start, own.end).trimEnd();
	const isSame = unixText(found) === unixText(section);
	if (!isSame && !overwrite && !isOurs(found))
		return { change: 'kept', bytes: Buffer.from(before, 'latin1') };
	const replaced = isSame ? start : start.slice(0, own.start) + section + start.slice(own.start + found.length);
	const text = withReference(replaced, entry, eol);
	return { change: text === before ? 'same' : 'replaced', bytes: Buffer.from(text, 'latin1') };
}
function sectionOf({ version, date, notes, url }) {
	const heading = `## ${url === undefined ? version : `[${version}]`} - ${date}`;
	const body = `${heading}\n\n${notes.trim()}`;
	return `${heading}\n${markOf(body)}\n\n${notes.trim()}`;
}
function isOurs(section) {
	const [heading = '', mark = '', ...rest] = unixText(section).split('\n');
	const body = Buffer.from(`${heading}\n\n${rest.join('\n').trim()}`, 'latin1').toString('utf8');
	return isMarkOf(mark, body);
}
function unixText(text) {
	return text.replaceAll('\r\n', '\n').trimEnd();
}
function outline(text) {
	const found = [];
	const limit = referencesStart(text);
	for (const { start, level, title } of headings(text)) {
		const last = found.at(-1);
		const version = level > 3 ? undefined : versionOf(title, level > 2 ? 3 : 2);
		if (last?.end === -1 && (version !== undefined || level <= last.level))
			last.end = start;
		if (version !== undefined)
			found.push({ version, level, start, end: -1 });
	}
	return found.map(({ version, start, end }) => ({ version, start, end: end === -1 ? limit : end }));
}
function* headings(text) {
	let before;
	let isAlone = false;
	for (const line of (0,lines .zQ)(text)) {
		const level = (0,lines .F8)(line);
		const underline = line.inert || !isAlone ? undefined : /^ {0,3}(?:(=+)|-+)[ \t]*$/.exec(line.text);
		if (level > 0)
			yield { start: line.start, level, title: line.text.replace(/^ {0,3}#+[ \t]+/, '') };
		else if (before !== undefined && underline)
			yield { start: before.start, level: underline[1] ? 1 : 2, title: before.text };
		isAlone =
			!line.inert &&
				/^ {0,3}[[\w]/.test(line.text) &&
				(before === undefined || before.inert || before.text.trim() === '');
		before = line;
	}
}
function versionOf(title, least) {
	return versionIn(/^ {0,3}\[?([^\s\](]{1,200})/.exec(title)?.[1] ?? '', least);
}
function versionIn(label, least) {
	const found = (0,version_tag .RK)(label, least);
	return found && label.slice(found.prefix.length);
}
function insert(text, section, version, eol) {
	const versions = outline(text);
	const next = versions.find((each) => isBelow(each.version, version));
	const at = next?.start ?? endOfVersions(text, versions.at(-1)?.end ?? text.length);
	const before = text.slice(0, at);
	const after = text.slice(at);
	return before + blankLine(before, eol) + section + eol + (after === '' ? '' : eol) + after;
}
function endOfVersions(text, from) {
	for (const { start, level } of headings(text))
		if (start >= from && level <= 2)
			return start;
	return referencesStart(text);
}
function isBelow(version, other) {
	const [a, b] = [(0,spelling .VX)(version), (0,spelling .VX)(other)];
	if (a === undefined || b === undefined)
		return false;
	const order = (0,spelling .fm)(a, b);
	if (order !== 0 || a.style !== 'semver' || b.style !== 'semver')
		return order < 0;
	return compare_build(version, other) < 0;
}
function blankLine(text, eol) {
	if (text === '' || /\n[ \t]*\r?\n$/.test(text.slice(-200)))
		return '';
	return text.endsWith('\n') ? eol : eol + eol;
}
const reference = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*\S/;
function referencesStart(text) {
	const limit = (0,lines .QE)(text);
	let start = limit;
	for (let end = limit; end > 0;) {
		const from = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
		const line = text.slice(from, end);
		if (reference.test(line))
			start = from;
		else if (line.trim() !== '')
			return start === end && !/^ {0,3}#/.test(line) ? limit : start;
		end = from;
	}
	return start;
}
function isReference(line) {
	return !line.inert && reference.test(line.text);
}
function withReference(text, { version, url }, eol) {
	if (url === undefined)
		return text;
	const references = [];
	for (const line of (0,lines .zQ)(text))
		if (isReference(line))
			references.push(line);
	const labelOf = (line) => (reference.exec(line.text)?.[1] ?? '').toLowerCase();
	if (references.some((line) => labelOf(line) === version.toLowerCase()))
		return text;
	const line = `[${version}]: ${url}${eol}`;
	const start = referencesStart(text);
	const trailing = references.filter((each) => each.start >= start);
	const next = trailing.find((each) => isBelow(versionIn(labelOf(each), 2) ?? '', version));
	if (next !== undefined)
		return text.slice(0, next.start) + line + text.slice(next.start);
	const end = trailing.at(-1)?.end ?? referencesStart(text);
	const before = text.slice(0, end);
	const gap = trailing.length === 0 ? blankLine(before, eol) : before.endsWith('\n') ? '' : eol;
	const after = text.slice(end);
	return before + gap + line + (trailing.length > 0 || after === '' ? '' : eol) + after;
}

// EXTERNAL MODULE: ./build/markdown/address.js
var address = __webpack_require__(17436);
;// CONCATENATED MODULE: ./build/release-notes/changes/duplicates.js

function dropCarried(changes) {
	const byKey = new Map(changes.flatMap((change) => ownKeys(change).map((key) => [key, change])));
	const dropped = new Set();
	const carriers = new Map();
	for (const change of changes.toReversed()) {
		const origins = originsOf(change, byKey);
		if (origins.length === 0)
			continue;
		const sources = origins.map((key) => byKey.get(key) ?? carriers.get(key));
		const isCarried = sources.every((source) => source !== undefined && source !== change && !dropped.has(source));
		if (isCarried)
			dropped.add(change);
		else
			for (const key of origins)
				if (!carriers.has(key))
					carriers.set(key, change);
	}
	return dropped.size === 0 ? changes : changes.filter((change) => !dropped.has(change));
}
function ownKeys({ key, sha, shas }) {
	return [key, sha, ...shas];
}
function originsOf(change, byKey) {
	if (change.picks !== undefined)
		return change.picks;
	if (change.backports.length > 0)
		return change.backports.map((number) => `#${number}`);
	const earlier = (0,pulls .GW)(change.title).filter((number) => number !== change.number);
	return earlier.map((number) => `#${number}`).filter((key) => byKey.get(key)?.subject === change.subject);
}

;// CONCATENATED MODULE: ./build/release-notes/notes/sections.js
const defaultSections = [
	['Features', ['feat', 'feature']],
	['Bug fixes', ['fix', 'bugfix', 'hotfix']],
	['Performance', ['perf']],
	['Reverts', ['revert']],
	['Documentation', ['docs', 'doc']],
	['Maintenance', ['build', 'chore', 'ci', 'refactor', 'style', 'test', 'tests', 'deps']],
].map(([title, types]) => ({
	title: String(title),
	takes: { types: [types ?? []].flat() },
	leaves: {},
	hidden: title === 'Maintenance',
}));
const otherTitle = 'Other changes';
function showAll(sections) {
	return sections.map((section) => ({ ...section, hidden: false }));
}
function isNamed(change, sections, match) {
	return sections.some(({ takes, leaves }) => hasAll(change, withoutAnything(takes), match) && !hasAny(change, leaves, match));
}
function withoutAnything(criteria) {
	return Object.fromEntries(Object.entries(criteria).filter(([, words]) => !words.includes('*')));
}
function hasAll(change, criteria, match) {
	const verdicts = verdictsOf(change, criteria, match);
	return verdicts.length > 0 && verdicts.every((verdict) => verdict.some);
}
function hasAny(change, criteria, match) {
	return verdictsOf(change, criteria, match).some((verdict) => verdict.whole);
}
function verdictsOf(change, criteria, match) {
	const verdicts = [];
	const judge = (wanted, given) => {
		if (wanted === undefined)
			return;
		const fits = wanted.includes('*') || given().some((each) => wanted.includes(each));
		verdicts.push({ some: fits, whole: fits });
	};
	judge(criteria.types, () => [change.type]);
	judge(criteria.scopes, () => [change.scope, ...change.scope.split(/[,/]/)].map(sections_fold));
	judge(criteria.labels, () => change.labels.map(sections_fold));
	judge(criteria.authors, () => change.people.flatMap(({ login, name, email }) => [login, `${login}[bot]`, name, email].map(sections_fold)));
	if (criteria.paths !== undefined) {
		const fits = match(criteria.paths);
		const whole = change.paths.length > 0 && change.paths.every(fits);
		verdicts.push({ some: change.paths.some(fits), whole });
	}
	return verdicts;
}
function sections_fold(text) {
	return text.trim().toLowerCase();
}
function fillSections(changes, sections, match) {
	const filled = new Map(sections.map(({ title, hidden }) => [title, { hidden, changes: [] }]));
	const other = sections.find(({ title }) => sections_fold(title) === sections_fold(otherTitle))?.title ?? otherTitle;
	if (!filled.has(other))
		filled.set(other, { hidden: false, changes: [] });
	for (const change of changes) {
		const section = sections.find(({ takes, leaves }) => hasAll(change, takes, match) && !hasAny(change, leaves, match));
		filled.get(section?.title ?? other)?.changes.push(change);
	}
	return [...filled].flatMap(([title, all]) => (all.changes.length === 0 ? [] : [{ title, ...all }]));
}

;// CONCATENATED MODULE: ./build/release-notes/notes/notes.js

function arrangeNotes(subject, changes, arrangement) {
	const { sections, hasOwnSections, sort, exclude, dependencies, releaseCommits, updated, earlier, newcomers, match } = arrangement;
	const told = dropCarried(changes.filter((change) => !isRelease(change, releaseCommits)));
	const wanted = told.filter((change) => !exclude.some((criteria) => hasAny(change, criteria, match)));
	const isUpdate = (change) => dependencies !== 'list' &&
		change.updates !== undefined &&
		!change.breaking &&
		!(dependencies === 'collapse' && hasOwnSections && isNamed(change, sections, match));
	const own = wanted.filter((change) => !isUpdate(change));
	const updates = dependencies === 'omit' ? [] : wanted.filter(isUpdate);
	const breaking = sorted(own.filter((change) => change.breaking), sort);
	const filled = fillSections(sorted(own.filter((change) => !change.breaking), sort), sections, match);
	return {
		subject,
		breaking,
		...hide(filled, breaking.length + updates.length + updated.length === 0),
		updated,
		dependencies: dependencyChanges(updates),
		contributors: contributorsOf(own, earlier, newcomers),
	};
}
function sorted(changes, sort) {
	if (sort === 'newest')
		return changes;
	if (sort === 'oldest')
		return changes.toReversed();
	const key = ({ scope, subject }) => `${scope.toLowerCase()}\n${subject.toLowerCase()}`;
	return changes.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}
function hide(filled, isAll) {
	const shown = filled.filter(({ hidden }) => !hidden);
	if (isAll && shown.length === 0)
		return { sections: filled, hidden: [] };
	return { sections: shown, hidden: filled.filter(({ hidden }) => hidden).flatMap(({ changes }) => changes) };
}
function dependencyChanges(changes) {
	const updates = changes.flatMap((change) => {
		const told = change.updates ?? [];
		return (told.length > 0 ? told : [{ name: change.subject, from: '', to: '' }]).map((update) => ({
			...update,
			change,
		}));
	});
	return mergeUpdates(updates).map(({ updates: all, ...update }) => ({
		...update,
		changes: [...new Set(all.map(({ change }) => change))],
	}));
}
function countEntries({ breaking, sections, updated, dependencies }) {
	return (breaking.length +
		updated.length +
		dependencies.length +
		sections.reduce((sum, { changes }) => sum + changes.length, 0));
}
function compareUrl({ site, previousTag, tag, head }) {
	if (previousTag === '' || site.repository === '')
		return undefined;
	return `${baseUrl(site)}/compare/${(0,address .Y)(previousTag)}...${(0,address .Y)(tag || head)}`;
}
function releaseUrl({ site, tag }) {
	return tag === '' || site.repository === '' ? undefined : `${baseUrl(site)}/releases/tag/${(0,address .Y)(tag)}`;
}
function issueUrl(site, number, kind, repository = site.repository) {
	return `${baseUrl({ ...site, repository })}/${kind}/${number}`;
}
function commitUrl(site, sha) {
	return `${baseUrl(site)}/commit/${sha}`;
}
function baseUrl({ server, repository }) {
	return `${server}/${repository.split('/').map(address .Y).join('/')}`;
}

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
;// CONCATENATED MODULE: ./build/release-notes/notes/view.js

function viewOf(notes, { byAuthor }) {
	const { subject, breaking, sections, hidden, updated, dependencies, contributors } = notes;
	const { site } = subject;
	const change = (each) => new LazyChange(each, site, byAuthor);
	const newcomers = contributors.filter((each) => each.isNew);
	const firsts = firstChanges(notes, newcomers);
	const person = (each) => contributorView(each, firsts.get(each.first), site);
	const people = contributors.map(person);
	return {
		tag: (0,markdown_escape .EH)(subject.tag),
		version: (0,markdown_escape .EH)(subject.version),
		'previous-tag': (0,markdown_escape .EH)(subject.previousTag),
		date: subject.date,
		package: (0,markdown_escape .EH)(subject.package),
		repository: (0,markdown_escape .EH)(site.repository),
		'compare-url': compareUrl(subject) ?? '',
		'release-url': releaseUrl(subject) ?? '',
		empty: countEntries(notes) === 0,
		breaking: breaking.length === 0 ? undefined : { changes: breaking.map(change) },
		sections: sections.map(({ title, changes }) => ({ title: (0,markdown_escape .EH)(title), changes: changes.map(change) })),
		updated: updated.length === 0 ? undefined : updatedView(updated, site),
		hidden: hidden.length === 0 ? undefined : { line: hiddenLine(hidden), count: hidden.length, changes: hidden.map(change) },
		dependencies: dependencies.length === 0
			? undefined
			: { count: dependencies.length, updates: dependencies.map((each) => dependencyView(each, site)) },
		contributors: people.length === 0 ? undefined : { list: listOf(people.map((each) => each.mention)), people },
		'new-contributors': newcomers.length === 0 ? undefined : { people: newcomers.map(person) },
	};
}
function firstChanges({ breaking, sections, hidden }, newcomers) {
	const keys = new Set(newcomers.map(({ first }) => first));
	const all = [breaking, hidden, ...sections.map(({ changes }) => changes)];
	return new Map(all.flatMap((changes) => changes.filter(({ key }) => keys.has(key)).map((change) => [change.key, change])));
}
class LazyChange {
	#change;
	#site;
	#byAuthor;
	constructor(change, site, byAuthor) {
		this.#change = change;
		this.#site = site;
		this.#byAuthor = byAuthor;
	}
	get line() {
		const scope = this.scope === '' ? '' : `**${this.scope}:** `;
		const closes = this.closes === '' ? '' : `, closes ${this.closes}`;
		const by = this.#byAuthor ? ` by ${this.authors}` : '';
		return `${scope}${this.subject}${by} (${this.reference}${closes})`;
	}
	get subject() {
		return (0,markdown_escape .EH)(this.#change.subject);
	}
	get type() {
		return (0,markdown_escape .EH)(this.#change.type);
	}
	get scope() {
		return (0,markdown_escape .EH)(this.#change.scope);
	}
	get breaking() {
		return this.#change.breaking;
	}
	get migration() {
		return this.#change.migration.map((note) => (0,markdown_escape .$o)(note).replace(/^(?=.)/gm, '  ')).join('\n\n');
	}
	get reference() {
		return referenceOf(this.#change, this.#site);
	}
	get number() {
		return this.#change.number;
	}
	get sha() {
		return this.#change.sha;
	}
	get url() {
		return urlOf(this.#change, this.#site);
	}
	get closes() {
		return listOf(this.#change.closes.map((each) => closedReference(each, this.#site)));
	}
	get authors() {
		return listOf(this.#change.people.map(mentionOf));
	}
	get labels() {
		return this.#change.labels.map((label) => (0,markdown_escape .EH)(label));
	}
}
function urlOf({ number, sha }, site) {
	if (site.repository === '')
		return '';
	return number > 0 ? issueUrl(site, number, 'pull') : commitUrl(site, sha);
}
function referenceOf(change, site) {
	const label = change.number > 0 ? `#${change.number}` : change.sha.slice(0, 7);
	const url = urlOf(change, site);
	return url === '' ? label : `[${label}](${url})`;
}
function closedReference({ repository, number }, site) {
	if (site.repository === '')
		return `#${number}`;
	const named = repository === '' ? '' : (0,markdown_escape .EH)(repository);
	return `[${named}#${number}](${issueUrl(site, number, 'issues', repository || site.repository)})`;
}
function dependencyView({ name, from, to, changes }, site) {
	const shown = { name: (0,markdown_escape .EH)(name), from: (0,markdown_escape .EH)(from), to: (0,markdown_escape .EH)(to) };
	const step = `${from === '' ? '' : ` from ${shown.from}`}${to === '' ? '' : ` to ${shown.to}`}`;
	return { ...shown, line: `${shown.name}${step} (${changes.map((each) => referenceOf(each, site)).join(', ')})` };
}
function contributorView(contributor, first, site) {
	const mention = mentionOf(contributor);
	return {
		line: first === undefined ? mention : `${mention} made their first contribution in ${referenceOf(first, site)}`,
		mention,
		login: (0,markdown_escape .EH)(contributor.login),
		name: (0,markdown_escape .EH)(contributor.name),
		changes: contributor.changes,
	};
}
function mentionOf({ login, name }) {
	return /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(login) ? `@${login}` : (0,markdown_escape .EH)(login || name, 100);
}
function updatedView(updated, site) {
	const packages = updated.map(({ name, version, tag }) => ({
		name: (0,markdown_escape .EH)(name),
		version: (0,markdown_escape .EH)(version),
		tag: (0,markdown_escape .EH)(tag),
		url: releaseUrl({ site, tag }) ?? '',
	}));
	const lines = packages.map(({ name, version, url }) => url === '' ? `${name} ${version}` : `[${name} ${version}](${url})`);
	return { line: listOf(lines), packages };
}
function hiddenLine(changes) {
	const types = [...new Set(changes.map(({ type }) => type))].filter((type) => type !== '').toSorted();
	const kinds = types.length === 0 ? '' : ` (${types.map((type) => (0,markdown_escape .EH)(type)).join(', ')})`;
	return `${changes.length} internal ${changes.length === 1 ? 'change' : 'changes'}${kinds}`;
}
function listOf(all) {
	if (all.length < 2)
		return all[0] ?? '';
	return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/release-notes/notes/json.js

function notesData(notes) {
	const { subject, breaking, sections, hidden, updated, dependencies, contributors } = notes;
	const { site } = subject;
	const change = (each) => changeData(each, notes);
	return {
		tag: subject.tag,
		version: subject.version,
		'previous-tag': subject.previousTag,
		date: subject.date,
		package: subject.package,
		repository: site.repository,
		'compare-url': compareUrl(subject) ?? '',
		'release-url': releaseUrl(subject) ?? '',
		breaking: breaking.map(change),
		sections: sections.map(({ title, changes }) => ({ title, changes: changes.map(change) })),
		hidden: hidden.map(change),
		updated,
		dependencies: dependencies.map(({ name, from, to, changes }) => ({
			name,
			from,
			to,
			urls: changes.map((each) => urlOf(each, site)),
		})),
		contributors: contributors.map(contributorData),
	};
}
function contributorData({ login, name, changes, isNew }) {
	return { login, name, changes, new: isNew === true };
}
function changeData(change, { subject: { site } }) {
	const { subject, type, scope, breaking, migration, number, sha, labels, closes, people } = change;
	return {
		subject,
		type,
		scope,
		breaking,
		migration,
		number,
		sha,
		url: urlOf(change, site),
		labels,
		closes: closes.map((each) => ({
			...each,
			url: site.repository === '' ? '' : issueUrl(site, each.number, 'issues', each.repository || site.repository),
		})),
		authors: people.map(({ login, name }) => ({ login, name })),
	};
}
function boundJson(data, limit) {
	const whole = JSON.stringify(data);
	if (Buffer.byteLength(whole) <= limit)
		return whole;
	const total = data.breaking.length + data.sections.reduce((sum, { changes }) => sum + changes.length, 0);
	let fitting = 0;
	for (let low = 0, high = total; low <= high;) {
		const middle = (low + high) >>> 1;
		const fits = Buffer.byteLength(JSON.stringify(json_firstChanges(data, middle))) <= limit;
		if (fits)
			fitting = middle;
		if (fits)
			low = middle + 1;
		else
			high = middle - 1;
	}
	return JSON.stringify(json_firstChanges(data, fitting));
}
function json_firstChanges(data, count) {
	let left = count - data.breaking.length;
	const sections = data.sections.map(({ title, changes }) => {
		const kept = changes.slice(0, Math.max(0, left));
		left -= changes.length;
		return { title, changes: kept };
	});
	return {
		...data,
		truncated: true,
		breaking: data.breaking.slice(0, count),
		sections: sections.filter(({ changes }) => changes.length > 0),
		hidden: [],
		dependencies: [],
		contributors: [],
	};
}

// EXTERNAL MODULE: ./build/input/bounded.js + 1 modules
var bounded = __webpack_require__(24255);
;// CONCATENATED MODULE: ./build/release-notes/notes/template.js

const defaultTemplate = `{{#breaking}}
## Breaking changes

{{#changes}}
- {{line}}
{{#migration}}

{{migration}}

{{/migration}}
{{/changes}}

{{/breaking}}
{{#sections}}
## {{title}}

{{#changes}}
- {{line}}
{{/changes}}

{{/sections}}
{{#updated}}
**Updated dependencies:** {{line}}

{{/updated}}
{{#dependencies}}
<details>
<summary>Dependencies ({{count}})</summary>

{{#updates}}
- {{line}}
{{/updates}}

</details>

{{/dependencies}}
{{#empty}}
No changes.

{{/empty}}
{{#new-contributors}}
## New contributors

{{#people}}
- {{line}}
{{/people}}

{{/new-contributors}}
{{#hidden}}
**Not listed:** {{line}}

{{/hidden}}
{{#contributors}}
**Contributors:** {{list}}

{{/contributors}}
{{#compare-url}}
**All changes:** {{compare-url}}
{{/compare-url}}
`;
const template_longest = 20_000_000;
const timeLimit = 5_000;
async function fillTemplate(template, view) {
	const { default: mustache } = await __webpack_require__.e( 562).then(__webpack_require__.bind(__webpack_require__, 40562));
	let made = 0;
	class BoundedWriter extends mustache.Writer {
		renderTokens(...given) {
			const text = super.renderTokens(...given);
			made += text.length;
			if (made > template_longest)
				throw new bounded .fx();
			return text;
		}
	}
	try {
		const writer = new BoundedWriter();
		const filled = (0,bounded .Mm)(() => writer.render(template, view, undefined, { escape: String }), timeLimit);
		return `${filled
			.replace(/(?<![ \t])[ \t]+$/gm, '')
			.replace(/\n{3,}/g, '\n\n')
			.trim()}\n`;
	}
	catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		const what = error instanceof bounded .fx
			? 'produces too much text; is a section nested in itself?'
			: `is not a valid Mustache template: ${(0,printable .d)(said, 200)}.`;
		throw new user_error .y('invalid-template', `Input \`template\` ${what} See https://mustache.github.io/mustache.5.html.`, {
			cause: error,
		});
	}
}

;// CONCATENATED MODULE: ./build/release-notes/release.js

const bodyLimit = 124_900;
function planRelease(inputs, facts, markdown) {
	const { published, target } = facts;
	if (published === undefined)
		return [];
	const { release } = published;
	const full = fullNotes(facts, markdown);
	const prerelease = isPrereleaseOf(inputs, facts);
	const text = { name: nameOf(inputs, facts), body: full?.body ?? withMark(markdown), prerelease };
	const first = release === undefined
		? { kind: 'draft', tag: target.tag, changes: { ...text, draft: true, target: target.commit } }
		: planText(inputs, release, text);
	const assets = [...published.assets, ...(full === undefined ? [] : [full.asset])];
	const steps = [
		...(full === undefined ? [] : [full.file]),
		first,
		...assets.map((asset) => planAsset(asset, published)),
	];
	if (inputs.release === 'draft')
		return steps;
	const publish = {
		kind: 'publish',
		changes: { draft: false, prerelease, makeLatest: latestOf(inputs, facts, prerelease) },
	};
	const isPublished = release !== undefined && !release.draft;
	return [...steps, isPublished ? { ...publish, done: { status: 'already', detail: 'it is published' } } : publish];
}
function isPrereleaseOf({ prerelease }, { target }) {
	if (prerelease !== 'auto')
		return prerelease === 'true';
	return target.spelled !== undefined && target.spelled.prerelease.length > 0;
}
function latestOf({ makeLatest }, { target }, prerelease) {
	if (prerelease)
		return 'false';
	if (makeLatest !== 'auto')
		return makeLatest;
	if (target.spelled?.version === undefined)
		return 'legacy';
	return isHighest(target.releases, target.spelled) ? 'true' : 'false';
}
function nameOf({ releaseName }, { target }) {
	return releaseName
		.replaceAll('{{tag}}', () => target.tag)
		.replaceAll('{{version}}', () => target.spelled?.text ?? target.tag);
}
function planText(inputs, release, wanted) {
	const isPersons = release.body.trim() !== '' && !isUntouched(release.body) && inputs.edited === 'keep';
	const isSameText = release_unixText(release.body) === release_unixText(wanted.body);
	const isSame = release.name === wanted.name && release.prerelease === wanted.prerelease && isSameText;
	const step = { kind: 'text', release, changes: wanted };
	if (isSame)
		return { ...step, done: { status: 'already', detail: 'the release already has this text' } };
	const detail = 'the release was edited by a person and is kept (to overwrite it, set edited: replace)';
	return isPersons ? { ...step, done: { status: 'skipped', detail } } : step;
}
function release_unixText(text) {
	return text.replaceAll('\r\n', '\n').trimEnd();
}
function planAsset({ name, file, existing, isSame }, { release }) {
	const step = { kind: 'asset', name, file, replaces: existing };
	const isKept = isSame || (release?.immutable === true && existing?.digest === '' && existing.state === 'uploaded');
	return isKept ? { ...step, done: { status: 'already', detail: 'the release has it' } } : step;
}
function fullNotes({ published, target, site, spill }, markdown) {
	const { name, file: whole } = spill;
	const page = releaseUrl({ site, tag: target.tag })?.replace('/releases/tag/', '/releases/download/');
	const ending = `\n\n**These notes are too long for a release. [The complete notes](${page}/${(0,address .Y)(name)}) are attached.**\n`;
	const { text, cut } = (0,bound .o)(markdown, bodyLimit, 'characters', ending);
	if (!cut)
		return undefined;
	const bytes = Buffer.from(markdown);
	const existing = published?.attached.find((each) => each.name === name);
	const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
	const isSame = existing?.state === 'uploaded' && existing.digest === digest;
	const file = { kind: 'notes-file', file: whole, bytes, isNew: true };
	return {
		body: withMark(text),
		file: isSame ? { ...file, done: { status: 'already', detail: 'the release has the complete notes' } } : file,
		asset: { name, file: whole, size: bytes.length, existing, isSame },
	};
}

;// CONCATENATED MODULE: ./build/release-notes/plan.js

const outputBytes = 60_000;
async function makePlan(inputs, facts, history) {
	const { changes, reverted, hasLabels } = describeAll(inputs, facts, history);
	const notes = arrange(inputs, facts, changes, hasLabels);
	const template = inputs.template || facts.template || defaultTemplate;
	const view = viewOf(notes, inputs);
	const markdown = await fillTemplate(template, view);
	const section = facts.changelog === undefined ? '' : await fillTemplate(template, { ...view, 'compare-url': '' });
	const data = inputs.format === 'json' ? notesData(notes) : undefined;
	const text = data === undefined ? markdown : `${JSON.stringify(data, undefined, 2)}\n`;
	return {
		notes,
		markdown,
		text,
		output: data === undefined ? boundNotes(markdown) : boundJson(data, outputBytes),
		steps: [...planFiles(inputs, facts, notes, { section, text }), ...planRelease(inputs, facts, markdown)],
		reverted,
	};
}
function boundNotes(markdown) {
	return (0,bound .o)(markdown, outputBytes, 'bytes', '\n\n*Cut here: the output `notes-file` has the path of the complete notes.*\n').text;
}
function isReverted({ fate }) {
	return fate.kind === 'cancelled' || fate.kind === 'reverts';
}
function describeAll({ unit, squashBodies, package: pack, packages }, { target, site }, { commits: read, pullOf }) {
	const commits = squashBodies === 'all' ? read.map(unfold) : read;
	const assessed = (0,assess .b)(commits, { squashBodies, repository: site.repository });
	const reverted = new Set(assessed.filter(isReverted).map(({ commit }) => commit.sha));
	const told = new Map(assessed.map(({ commit, fate }) => [commit.sha, fate.kind === 'counted' ? fate.changes : []]));
	const isInside = (commit) => pack === undefined || commit.files?.some((file) => (0,version_packages .wg)(file, packages) === pack) === true;
	const units = groupCommits(commits, {
		head: target.commit,
		released: releasedIn(target),
		by: unit === 'commits' ? 'commits' : 'pull-requests',
		pullOf,
		counts: (commit) => !reverted.has(commit.sha) && isInside(commit),
	});
	const changes = units
		.filter(({ number }) => unit !== 'pull-requests' || number > 0)
		.map((each) => describeUnit(each, { repository: site.repository, describedIn: told }));
	return { changes, reverted: reverted.size, hasLabels: pullOf.size > 0 };
}
function unfold(commit) {
	if (commit.amended !== undefined || commit.counted === undefined || commit.parents.length > 1)
		return commit;
	const messages = (0,squash .FW)(commit.message);
	return messages.length === 0 ? commit : { ...commit, amended: messages };
}
function arrange(inputs, facts, changes, hasLabels) {
	const { site, target, date, categories, releaseCommits, updated, earlier, newcomers, match } = facts;
	const subject = {
		site,
		tag: target.tag,
		version: target.spelled?.text ?? '',
		previousTag: target.previous?.tag ?? '',
		head: target.commit,
		date,
		package: inputs.package?.name ?? '',
	};
	const own = categories?.sections.length ? categories.sections : undefined;
	const chosen = inputs.sections ?? (hasLabels ? own : undefined);
	return arrangeNotes(subject, changes, {
		sections: chosen ?? (inputs.internal === 'show' ? showAll(defaultSections) : defaultSections),
		hasOwnSections: chosen !== undefined,
		sort: inputs.sort,
		exclude: [inputs.exclude, ...(categories ? [categories.exclude] : [])],
		dependencies: inputs.dependencies,
		releaseCommits,
		updated,
		earlier,
		newcomers,
		match,
	});
}
function planFiles(inputs, { notesFile, changelog, target, date }, { subject }, { section, text }) {
	const bytes = Buffer.from(text);
	const isSame = notesFile.bytes?.equals(bytes) === true;
	const file = { kind: 'notes-file', file: notesFile.file, bytes, isNew: notesFile.bytes === undefined };
	const steps = [
		isSame ? { ...file, done: { status: 'already', detail: 'the file already has this section' } } : file,
	];
	if (changelog === undefined || target.spelled === undefined)
		return steps;
	const entry = {
		version: target.spelled.text,
		date,
		notes: (0,lines .Gl)(section, 3),
		url: compareUrl(subject) ?? releaseUrl(subject),
	};
	const edit = editChangelog(changelog.bytes, entry, inputs.edited === 'replace');
	const step = {
		kind: 'changelog',
		file: changelog.file,
		bytes: edit.bytes,
		isNew: changelog.bytes === undefined,
	};
	if (edit.change === 'same')
		return [...steps, { ...step, done: { status: 'already', detail: `${target.spelled.text} is already there` } }];
	if (edit.change !== 'kept')
		return [...steps, step];
	const detail = `${target.spelled.text} was edited by a person and is kept (to overwrite it, set edited: replace)`;
	return [...steps, { ...step, done: { status: 'skipped', detail } }];
}

// EXTERNAL MODULE: ./build/input/reason.js
var reason = __webpack_require__(60919);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(87968);
;// CONCATENATED MODULE: ./build/release-notes/report.js

const summaryBytes = 200_000;
function report(inputs, facts, plan, ending) {
	const verdict = verdictOf(inputs, facts, ending);
	const { release } = ending;
	const told = {
		outputs: {
			...verdict,
			notes: plan.output,
			'notes-file': (0,external_node_path_.join)(facts.notesFile.file.root, facts.notesFile.file.path),
			tag: facts.target.tag,
			'previous-tag': facts.target.previous?.tag ?? '',
			'release-id': release === undefined ? '' : String(release.id),
			'html-url': release?.htmlUrl ?? '',
			'upload-url': release?.uploadUrl ?? '',
			contributors: report_contributorsOf(plan.notes),
		},
		summary: summaryOf(facts, plan, ending, verdict),
		headline: `${facts.target.tag || 'unreleased'}: ${verdict.result} (${verdict.reason}), ${scopeOf(facts, plan)}`,
	};
	return ending.error === undefined ? told : { ...told, error: ending.error };
}
function verdictOf(inputs, facts, { steps, release, error }) {
	if (error !== undefined)
		return { result: 'failed', reason: (0,reason .A)(error) };
	if (facts.isPreview)
		return { result: 'preview', reason: 'pull-request-event' };
	if (inputs.dryRun)
		return { result: 'dry-run', reason: 'would-write' };
	const asked = steps.filter(({ kind }) => kind !== 'notes-file' || inputs.notesFile !== '');
	const done = (asked.length === 0 ? steps : asked).filter(({ status }) => status === 'done');
	if (done.length === 0)
		return { result: 'unchanged', reason: asked.some(({ status }) => status === 'skipped') ? 'kept' : 'up-to-date' };
	const result = release === undefined ? 'written' : release.draft ? 'drafted' : 'published';
	return { result, reason: done.some(({ kind }) => isCreated(kind, facts)) ? 'created' : 'updated' };
}
function isCreated(kind, { published, changelog, notesFile }) {
	if (published !== undefined)
		return kind === 'draft';
	return kind === 'changelog' ? changelog?.bytes === undefined : notesFile.bytes === undefined;
}
function report_contributorsOf({ contributors }) {
	const all = contributors.map((each) => JSON.stringify(contributorData(each)));
	let used = 2;
	const kept = all.filter((each) => {
		used += Buffer.byteLength(each) + 1;
		return used < 50_000;
	});
	return `[${kept.join(',')}]`;
}
function scopeOf({ target, count }, { notes, reverted }) {
	const since = target.previous === undefined ? 'since the beginning' : `since ${target.previous.tag}`;
	const dropped = reverted > 0 ? ` (${reverted} of them cancel each other)` : '';
	return `${plural(countEntries(notes), 'entry', 'entries')} from ${plural(count, 'commit', 'commits')} ${since}${dropped}`;
}
function plural(count, one, many) {
	return `${count} ${count === 1 ? one : many}`;
}
function summaryOf(facts, plan, { steps, release }, { result, reason }) {
	const { subject } = plan.notes;
	const title = (0,markdown_escape .EH)(facts.target.tag || 'Unreleased');
	const compare = compareUrl(subject);
	const table = (0,markdown_table .Q)(['step', 'status', ''], steps.map(({ kind, status, detail }) => [
		kind,
		status,
		(0,markdown_escape .uh)(detail, release?.htmlUrl ?? '', markdown_escape .kq),
	]));
	const notes = (0,bound .o)(plan.markdown, summaryBytes, 'bytes', '\n\n*Cut here.*\n').text;
	return [
		`### Release notes: ${title}`,
		`**${result}** (${reason}) · ${(0,markdown_escape .EH)(scopeOf(facts, plan))}${compare ? ` · [compare](${compare})` : ''}`,
		table,
		'---',
		notes,
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

;// CONCATENATED MODULE: ./build/release-notes/reported.js

async function notesReported(repository, inputs, host) {
	(0,memory .P)();
	const github = (0,once .e)(inputs.token, host);
	const { facts, plan } = await decide(repository, inputs, host, github);
	const release = facts.published?.release;
	const isTrial = inputs.dryRun || facts.isPreview;
	const ending = isTrial
		? { steps: preview(plan.steps), release, error: undefined }
		: await apply(plan.steps, { host, github, release });
	const { headline, ...told } = report(inputs, facts, plan, ending);
	host.log.info(headline);
	const events = eventsOf(inputs, facts, ending.steps, host);
	return { ...told, announcement: { to: inputs.eventsUrl, events } };
}
function eventsOf({ package: pack }, { target }, steps, { env }) {
	if (!steps.some(({ kind, status }) => kind === 'publish' && status === 'done'))
		return [];
	const release = { sha: target.commit, version: target.spelled?.version ?? '' };
	const data = { version: release.version, tag: target.tag };
	return [(0,drafts .$2)(env['GITHUB_REPOSITORY'] ?? '', release, pack?.path ?? '', data)];
}
async function decide(repository, inputs, host, github) {
	const { facts, history } = await readNotesFacts(repository, inputs, host, github);
	return { facts, plan: await makePlan(inputs, facts, history) };
}

}),

40332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
P: () => ( keepMemoryLow),
g: () => ( memorySettler)
});
var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

function keepMemoryLow() {
	(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
const enough = 16 * 1024 ** 2;
const stride = 16;
function memorySettler() {
	let [calls, isSettled] = [0, false];
	return () => {
		if (isSettled || ++calls % stride !== 0)
			return;
		const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
		isSettled = young !== undefined && young.space_size >= enough;
		if (isSettled)
			keepMemoryLow();
	};
}

})

};

export const id = 8864;
export const ids = [8864];
export const modules = {

51331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Hr: () => ( readEventsUrl),
JW: () => ( eventsSecrets),
dq: () => ( eventsInputs)
});
var _nats_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38795);

const eventsInputs = ['events-url'];
const eventsSecrets = { 'events-url': 'value' };
function readEventsUrl(reader) {
	const given = reader.text('events-url');
	if (given === '')
		return '';
	const why = faultOf(given);
	if (why === undefined)
		return given;
	reader.reportError('events-url', why);
	return '';
}
function faultOf(given) {
	const url = URL.parse(given);
	if (url === null)
		return 'is not an address; give one that begins with `https://`, or `nats://host:4222/subject` (with `%40` for an `@` in a password, and so on)';
	if ((0,_nats_address_js__WEBPACK_IMPORTED_MODULE_0__ .X)(given)) {
		const read = (0,_nats_address_js__WEBPACK_IMPORTED_MODULE_0__ .J)(given);
		return 'why' in read ? read.why : undefined;
	}
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	return isWeb ? undefined : 'must begin with `https://` (or `http://`), or with `nats://` (or `tls://`)';
}

}),

38795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
J: () => ( readNatsAddress),
X: () => ( isNats)
});
const example = 'write it as `nats://host:4222/subject`';
function isNats(address) {
	return /^(nats|tls):/i.test(address);
}
function readNatsAddress(given) {
	const url = URL.parse(given);
	if (url === null || !/^(\[[\da-f:.]+\]|[\w.-]+)$/i.test(url.hostname) || url.port === '0')
		return { why: `names no NATS host; ${example}` };
	if (url.search !== '' || url.hash !== '')
		return {
			why: `has a \`?\` or \`#\`, which a NATS address cannot have; in a password, write \`%3F\` or \`%23\``,
		};
	const [subject, user, password] = [url.pathname.slice(1), url.username, url.password].map(decoded);
	if (subject === undefined || user === undefined || password === undefined)
		return { why: 'has a `%` that is not followed by two hexadecimal digits; write `%25` for a `%` itself' };
	if (!/^[^\s\p{Cc}./*>$][^\s\p{Cc}./*>]*(\.[^\s\p{Cc}./*>]+)*$/u.test(subject) || subject.length > 255)
		return {
			why: `has no subject to publish to; ${example}. A subject is one or more words with dots between them, such as \`releases.shop\`; it must not contain blanks, \`*\`, \`>\` or \`/\`, or begin with \`$\``,
		};
	const login = user === '' && password === '' ? undefined : password === '' ? { token: user } : { user, password };
	return {
		isSecure: url.protocol === 'tls:',
		hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
		server: `${url.hostname}:${url.port || '4222'}`,
		subject,
		login,
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}

}),

88864:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/events/inputs.js
var events_inputs = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/version/packages.js
var version_packages = __webpack_require__(81410);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(83639);
// EXTERNAL MODULE: ./build/release-notes/notes/criteria.js
var criteria = __webpack_require__(61483);
;// CONCATENATED MODULE: ./build/release-notes/inputs.js

const inputNames = [
	'token',
	'tag',
	'previous-tag',
	'tag-prefix',
	'packages',
	'package',
	'working-directory',
	'squash-bodies',
	'unit',
	'commit-overrides',
	'enrich',
	'sections',
	'exclude',
	'internal',
	'sort',
	'by-author',
	'dependencies',
	'template',
	'template-file',
	'format',
	'notes-file',
	'changelog-file',
	'release',
	'release-name',
	'assets',
	'prerelease',
	'make-latest',
	'edited',
	...events_inputs .dq,
	'dry-run',
];
const secretInputs = { token: 'value', ...events_inputs .JW };
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const packages = (0,version_packages .R_)(await reader.yaml('packages'), (what) => reader.reportError('packages', what));
	const verdicts = ['auto', 'true', 'false'];
	const inputs = {
		token: reader.text('token'),
		tag: readTag(reader, 'tag'),
		previousTag: readTag(reader, 'previous-tag'),
		tagPrefix: readPrefix(reader),
		packages,
		package: choosePackage(reader, packages),
		workingDirectory: readPath(reader, 'working-directory'),
		squashBodies: reader.choice('squash-bodies', ['auto', 'all', 'header'], 'auto'),
		unit: reader.choice('unit', ['auto', 'commits', 'pull-requests'], 'auto'),
		commitOverrides: reader.flag('commit-overrides'),
		enrich: reader.choice('enrich', ['auto', 'always', 'none'], 'auto'),
		sections: (0,criteria .MJ)(await reader.yaml('sections'), (what) => reader.reportError('sections', what)),
		exclude: (0,criteria .vP)(await reader.yaml('exclude'), '', (what) => reader.reportError('exclude', what)),
		internal: reader.choice('internal', ['hide', 'show'], 'hide'),
		sort: reader.choice('sort', ['newest', 'oldest', 'scope'], 'newest'),
		byAuthor: reader.flag('by-author'),
		dependencies: reader.choice('dependencies', ['collapse', 'list', 'omit'], 'collapse'),
		template: reader.text('template'),
		templateFile: readPath(reader, 'template-file'),
		format: reader.choice('format', ['markdown', 'json'], 'markdown'),
		notesFile: readPath(reader, 'notes-file'),
		changelogFile: readPath(reader, 'changelog-file'),
		release: reader.choice('release', ['none', 'draft', 'publish'], 'none'),
		releaseName: reader.text('release-name') || '{{tag}}',
		assets: readAssets(reader),
		prerelease: reader.choice('prerelease', verdicts, 'auto'),
		makeLatest: reader.choice('make-latest', verdicts, 'auto'),
		edited: reader.choice('edited', ['keep', 'replace'], 'keep'),
		eventsUrl: (0,events_inputs .Hr)(reader),
		dryRun: reader.flag('dry-run'),
	};
	refuseContradictions(reader, inputs);
	reader.finish();
	return inputs;
}
function readTag(reader, name) {
	const tag = reader.text(name).replace(/^refs\/tags\//, '');
	if (tag !== '' && !(0,version_tag .pA)(tag))
		reader.refuse(name, tag, 'the name of a tag, such as `v1.2.3`');
	return tag;
}
function readPrefix(reader) {
	const prefix = reader.text('tag-prefix');
	if (prefix !== 'auto' && !(0,version_tag .pA)(`${prefix}1.2.3`))
		reader.refuse('tag-prefix', prefix, '`auto`, or a prefix that git allows in a tag, such as `v` or `release-`');
	return prefix === 'auto' ? undefined : prefix;
}
function choosePackage(reader, packages) {
	const given = reader.text('package');
	if (packages.length === 0 && given !== '')
		reader.reportError('package', `is \`${(0,printable .d)(given)}\`, but the input \`packages\` is empty; set the same \`packages\` as for version-bump`);
	if (packages.length === 0)
		return undefined;
	const folder = (0,version_packages .au)(given);
	const found = packages.find(({ name, path }) => given !== '' && (name === given || path === folder));
	const names = packages.map(({ name }) => `\`${(0,printable .d)(name)}\``).join(', ');
	if (found === undefined)
		reader.refuse('package', given, `a name or folder of \`packages\`: ${names}`);
	return found;
}
function readPath(reader, name) {
	const given = reader.text(name);
	const path = given === '' ? '' : (0,version_packages .au)(given);
	if (path === undefined)
		reader.refuse(name, given, 'a path inside the workspace, relative to `working-directory`');
	return path ?? '';
}
function readAssets(reader) {
	const globs = reader.lines('assets');
	for (const glob of globs)
		if ((0,version_packages .au)(glob) === undefined)
			reader.refuse('assets', glob, 'globs inside the workspace, such as `dist/*.zip`, one per line');
	return globs;
}
function refuseContradictions(reader, inputs) {
	const { packages, tagPrefix, template, templateFile, release, assets, makeLatest, prerelease } = inputs;
	if (packages.length > 0 && tagPrefix !== undefined)
		reader.reportError('tag-prefix', 'is not used with `packages`; set `tag` for each package instead');
	if (template !== '' && templateFile !== '')
		reader.reportError('template', 'and `template-file` are both given; remove one of them');
	if (assets.length > 0 && release === 'none')
		reader.reportError('assets', 'is given, but `release` is `none`; set `release` to `draft` or `publish`');
	if (makeLatest === 'true' && prerelease === 'true')
		reader.reportError('make-latest', 'and `prerelease` are both `true`; on GitHub, a prerelease cannot be the latest release');
}

;// CONCATENATED MODULE: ./build/release-notes/outputs.js
const outputNames = [
	'result',
	'reason',
	'notes',
	'notes-file',
	'tag',
	'previous-tag',
	'release-id',
	'html-url',
	'upload-url',
	'contributors',
];

;// CONCATENATED MODULE: ./build/release-notes/action.js

const action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run };
async function run(host) {
	const inputs = await readInputs(host);
	host.log.info('release-notes: reading the history');
	const { openRepository } = await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(9971), __webpack_require__.e(8782)]).then(__webpack_require__.bind(__webpack_require__, 70307));
	const asked = Promise.withResolvers();
	const token = { value: inputs.token, isExplicit: false };
	const opening = openRepository(host, inputs.workingDirectory, token, { asked: asked.resolve });
	await Promise.race([asked.promise, opening]);
	const [repository, { notesReported }] = await Promise.all([opening, Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(4006), __webpack_require__.e(9971), __webpack_require__.e(6562), __webpack_require__.e(746), __webpack_require__.e(9194), __webpack_require__.e(7303), __webpack_require__.e(7832)]).then(__webpack_require__.bind(__webpack_require__, 27832))]);
	return notesReported(repository, inputs, host);
}

}),

61483:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
In: () => ( parseCategories),
MJ: () => ( parseSections),
vP: () => ( parseCriteria)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

const kinds = ['types', 'labels', 'scopes', 'paths', 'authors'];
function parseSections(value, reportError) {
	if (value === undefined || value === null)
		return undefined;
	if (!isRecord(value)) {
		reportError('is not a mapping; write `title: {types: [feat], labels: [...], scopes: [...], paths: [...]}` for each section');
		return undefined;
	}
	return Object.entries(value).map(([title, given]) => {
		const where = `has section \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(title, 60)}\`, which `;
		const { hidden = false, ...criteria } = isRecord(given) ? given : { types: given };
		if (typeof hidden !== 'boolean')
			reportError(`${where}has \`hidden: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(String(hidden), 60)}\`; allowed: \`true\` and \`false\``);
		const takes = parseCriteria(criteria, where, reportError);
		if (Object.keys(takes).length === 0)
			reportError(`${where}selects nothing; add types, labels, scopes, paths or authors`);
		return { title, takes, leaves: {}, hidden: hidden === true };
	});
}
function parseCriteria(value, where, reportError) {
	if (value === undefined || value === null)
		return {};
	if (!isRecord(value)) {
		reportError(`${where}is not a mapping; allowed: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`);
		return {};
	}
	const known = kinds;
	for (const name of Object.keys(value).filter((each) => !known.includes(each)))
		reportError(`${where}has \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(name, 60)}\`; allowed: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`);
	const found = kinds.flatMap((kind) => {
		const words = wordsOf(value[kind]);
		if (words === undefined)
			reportError(`${where}has \`${kind}\` that is neither a word nor a list of words`);
		const folded = kind === 'paths' ? words : words?.map((word) => word.toLowerCase());
		return folded === undefined || value[kind] === undefined ? [] : [[kind, folded]];
	});
	return Object.fromEntries(found);
}
function parseCategories(value) {
	const changelog = isRecord(value) && isRecord(value['changelog']) ? value['changelog'] : {};
	const categories = Array.isArray(changelog['categories']) ? changelog['categories'] : [];
	const sections = categories.flatMap((category) => {
		if (!isRecord(category) || typeof category['title'] !== 'string')
			return [];
		const takes = { labels: foldedWords(category['labels']) };
		return [{ title: category['title'], takes, leaves: parseExclusion(category['exclude']), hidden: false }];
	});
	return { sections, exclude: parseExclusion(changelog['exclude']) };
}
function parseExclusion(value) {
	if (!isRecord(value))
		return {};
	return { labels: foldedWords(value['labels']), authors: foldedWords(value['authors']) };
}
function foldedWords(value) {
	return (wordsOf(value) ?? []).map((word) => word.toLowerCase());
}
function wordsOf(value) {
	if (value === undefined || value === null)
		return [];
	const all = Array.isArray(value) ? value : [value];
	const isWord = (each) => ['string', 'number', 'boolean'].includes(typeof each);
	return all.every(isWord) ? all.map(String) : undefined;
}
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
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

81410:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Oo: () => ( parseGroups),
R_: () => ( parsePackages),
au: () => ( normalizeFolder),
wg: () => ( packageOf)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83639);

const defaultTag = '{name}-v{version}';
function parsePackages(given, reportError) {
	if (given === undefined || given === null)
		return [];
	if (typeof given !== 'object' || Array.isArray(given)) {
		reportError('is not a YAML mapping; allowed: lines of `path: name` or `path: { name: core, tag: "core-v{version}" }`');
		return [];
	}
	const packages = Object.entries(given).flatMap(([path, value]) => parsePackage(path, value, reportError));
	const spellings = {
		name: packages.map(({ name }) => name),
		folder: packages.map(({ path }) => path || '.'),
		tag: packages.map(tagOf),
	};
	for (const [what, all] of Object.entries(spellings)) {
		const doubled = all.find((each, index) => all.indexOf(each) !== index);
		if (doubled !== undefined)
			reportError(`uses the ${what} \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(doubled)}\` for two packages; each needs its own`);
	}
	return packages;
}
function parseGroups(kind, given, packages, reportError) {
	if (given === undefined || given === null)
		return [];
	const lists = Array.isArray(given) ? given : [undefined];
	const known = packages.map(({ name }) => name);
	return lists.flatMap((list) => {
		const names = Array.isArray(list) ? list : [];
		const odd = names.find((name) => typeof name !== 'string' || !known.includes(name));
		if (names.length < 2)
			reportError('is not a list of lists of at least two packages; allowed: lines of `- [core, web]`');
		else if (odd !== undefined)
			reportError(`names \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(String(odd))}\`, which is not a package; allowed: ${known.map((name) => `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(name)}\``).join(', ') || 'names of `packages`'}`);
		return [{ kind, names: names.filter((name) => typeof name === 'string') }];
	});
}
function parsePackage(path, value, reportError) {
	const at = `the package at \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}\``;
	const fields = typeof value === 'object' && value !== null ? { ...value } : { name: value };
	for (const key of Object.keys(fields)) {
		if (key !== 'name' && key !== 'tag')
			reportError(`has the unknown key \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(key)}\` for ${at}; allowed: \`name\`, \`tag\``);
	}
	const folder = normalizeFolder(path);
	if (folder === undefined)
		reportError(`has ${at}, which is outside the repository`);
	const { name, tag = defaultTag } = fields;
	if (typeof name !== 'string' || name.trim() === '')
		reportError(`has no name for ${at}; write \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}: its-name\``);
	if (folder === undefined || typeof name !== 'string')
		return [];
	const { form, errors } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__ .QC)(String(tag), name.trim());
	for (const message of errors)
		reportError(`has a tag for ${at} that cannot be used: ${message}; for example \`core-v{version}\``);
	return [{ path: folder, name: name.trim(), form }];
}
function tagOf({ form }) {
	return `${form.prefix}{version}${form.suffix}`;
}
function normalizeFolder(path) {
	const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\/|\/+$/g, '');
	if (folder === '.' || folder === '')
		return '';
	return folder.startsWith('/') || folder === '..' || folder.startsWith('../') ? undefined : folder;
}
function packageOf(file, packages) {
	let found;
	for (const each of packages) {
		const isInside = each.path === '' || file === each.path || file.startsWith(`${each.path}/`);
		if (isInside && (found === undefined || each.path.length > found.path.length))
			found = each;
	}
	return found;
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

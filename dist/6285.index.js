export const id = 6285;
export const ids = [6285];
export const modules = {

68511:
((module, __unused_webpack_exports, __webpack_require__) => {

const SemVer = __webpack_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major

}),

32603:
((module, __unused_webpack_exports, __webpack_require__) => {

const SemVer = __webpack_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor

}),

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

54289:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
S: () => ( SlowPattern),
Z: () => ( readPattern)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24255);
var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10087);

class SlowPattern extends _user_error_js__WEBPACK_IMPORTED_MODULE_1__ .y {
	constructor(source, text, options) {
		const what = `The regular expression \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(source, 80)}\` needs more than ${_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .lT / 1_000} second for a text of ${text.length} characters`;
		const cure = 'a nested repetition, as in `(a+)+`, is the usual cause';
		super('invalid-input', `${what}; ${cure}`, options);
		this.name = 'SlowPattern';
	}
}
const longest = 2_000;
function readPattern(source, flags = '') {
	if (source.length > longest)
		return `is longer than ${longest} characters`;
	try {
		(0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(() => new RegExp(source, flags).test(''));
	}
	catch (error) {
		if (error instanceof _bounded_js__WEBPACK_IMPORTED_MODULE_0__ .fx)
			return 'is too large';
		if (error instanceof SyntaxError)
			return `is not a valid JavaScript regular expression: ${reasonOf(error, source)}`;
		throw error;
	}
	const attempt = (text, match) => {
		try {
			return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(() => match(new RegExp(source, flags)));
		}
		catch (error) {
			if (error instanceof _bounded_js__WEBPACK_IMPORTED_MODULE_0__ .fx)
				throw new SlowPattern(source, text, { cause: error });
			throw error;
		}
	};
	return {
		source,
		flags,
		test: (text) => attempt(text, (regex) => regex.test(text)),
		find: (text) => attempt(text, (regex) => regex.exec(text)) ?? undefined,
		findAll: (text) => attempt(text, (regex) => [...text.matchAll(regex.global ? regex : new RegExp(regex, `${flags}g`))]),
	};
}
function reasonOf({ message }, source) {
	const at = message.lastIndexOf(': ');
	return at < 0 || message.slice(at).includes(source) ? 'it cannot be read' : message.slice(at + 2).toLowerCase();
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

76285:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/github/connection/once.js
var once = __webpack_require__(26002);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/events/inputs.js
var events_inputs = __webpack_require__(51331);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/input/pattern.js
var input_pattern = __webpack_require__(54289);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/manifests/syntax/leaf.js
var leaf = __webpack_require__(40905);
;// CONCATENATED MODULE: ./build/manifests/rules.js

const places = ['json', 'yaml', 'toml', 'xml', 'regex'];
const known = ['path', 'all', 'notation', ...places];
const example = '`- path: docs/install.md` with `regex: "version (\\\\S+)"` or `json: $.a.b`';
function parseFileRules(value) {
	if (value === undefined || value === null)
		return { rules: [], errors: [] };
	if (!Array.isArray(value))
		return { rules: [], errors: [`must be a list, such as ${example}`] };
	const read = value.map((entry, index) => parseRule(entry, `entry ${index + 1}`));
	return {
		rules: read.filter((each) => typeof each !== 'string'),
		errors: read.filter((each) => typeof each === 'string').map((fault) => `has a wrong ${fault}`),
	};
}
function parseRule(entry, name) {
	if (!isRecord(entry))
		return `${name}: it must be a mapping, such as ${example}`;
	const odd = Object.keys(entry).find((key) => !known.includes(key));
	if (odd !== undefined)
		return `${name}: \`${(0,printable .d)(odd, 40)}\` is not known; allowed: ${known.join(', ')}`;
	const { path, all = false, notation = 'semver' } = entry;
	if (typeof path !== 'string' || path.trim() === '')
		return `${name}: \`path\` must be a path or a glob`;
	if (typeof all !== 'boolean')
		return `${name}: \`all\` must be true or false`;
	if (notation !== 'semver' && notation !== 'pep440')
		return `${name}: \`notation\` must be semver or pep440`;
	const given = places.filter((place) => entry[place] !== undefined);
	const [by] = given;
	const text = by && entry[by];
	if (by === undefined || given.length > 1 || typeof text !== 'string')
		return `${name}: it needs exactly one of ${places.join(', ')}, as a string`;
	const place = by === 'regex' ? parsePattern(text, all) : parsePlace(by, text, all);
	if (typeof place === 'string')
		return `${name}: ${place}`;
	return { path: path.trim().replace(/^(?:\.\/)+/, ''), place, notation };
}
function parsePlace(by, text, all) {
	const at = (0,leaf .Rr)(by === 'xml' ? text.replace(/(?<=[\w\]])@/g, '.@') : text);
	return at === undefined
		? `\`${by}\` is \`${(0,printable .d)(text, 60)}\`; allowed: a path such as a.b[0].c, a["x.y"], a[*].b, $..a${by === 'xml' ? ' or a.b@c' : ''}`
		: { by, at, all: all || at.some((step) => typeof step === 'object') };
}
function parsePattern(source, all) {
	const pattern = (0,input_pattern .Z)(`${source}|`, 'dm');
	if (typeof pattern === 'string')
		return `\`regex\` ${pattern}`;
	const groups = (pattern.find('')?.length ?? 1) - 1;
	if (groups === 1)
		return { by: 'regex', pattern: source, all };
	return `\`regex\` has ${groups} groups; it needs exactly one, around the version (write (?:…) for the others)`;
}
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/version/bump.js
var version_bump = __webpack_require__(99723);
;// CONCATENATED MODULE: ./build/version/channels/read.js

function parseChannels(given) {
	if (given === undefined || given === null)
		return { channels: [], errors: [] };
	if (typeof given !== 'object' || Array.isArray(given)) {
		return { channels: [], errors: ['must be a mapping from branches to identifiers, such as `next: beta`'] };
	}
	const channels = [];
	const errors = [];
	for (const [branch, value] of Object.entries(given)) {
		if (value === null || value === '' || value === 'stable') {
			channels.push({ branch, identifier: undefined });
		}
		else if (typeof value === 'string' && isIdentifier(value)) {
			channels.push({ branch, identifier: value });
		}
		else {
			const named = `\`${(0,printable .d)(branch, 60)}\` the identifier \`${(0,printable .d)(String(value), 60)}\``;
			errors.push(`gives ${named}; allowed: letters, digits and \`-\` with at least one letter, or \`stable\` for a release branch`);
		}
	}
	return { channels, errors };
}
function isIdentifier(text) {
	return /^[0-9A-Za-z-]{1,50}$/.test(text) && /[A-Za-z]/.test(text);
}

// EXTERNAL MODULE: ./build/version/number.js
var number = __webpack_require__(92298);
// EXTERNAL MODULE: ./build/version/packages.js
var version_packages = __webpack_require__(81410);
;// CONCATENATED MODULE: ./build/version/predecessor.js

const formerInputs = [
	{ name: 'push', harmless: ['true'], cure: 'Write `skip-push: true` for `push: false`' },
	{
		name: 'default',
		harmless: [],
		cure: 'Write `default-bump` (for `default: prerelease`: `bump: prerelease`), and `strategy: wording` to keep deciding by words',
	},
	{
		name: 'tag-suffix',
		harmless: [],
		cure: "Set the tag format with `packages: { .: { name: app, tag: 'v{version}-suffix' } }`, or `preid` for a prerelease",
	},
	{
		name: 'bump-policy',
		harmless: ['all'],
		cure: 'Remove it: release commits are never counted again, and `[skip release]` in a message excludes a commit',
	},
	{
		name: 'check-last-commit-only',
		harmless: ['false'],
		cure: 'Remove it: all commits since the last release count, so none is lost',
	},
	{ name: 'packagejson_dir', harmless: [], cure: 'Write `working-directory`' },
	{ name: 'package_filename', harmless: ['package.json'], cure: 'Write `manifests` with the path of the file' },
	{
		name: 'custom-git-domain',
		harmless: ['github.com'],
		cure: 'Remove it: the action pushes to the remote of the checkout',
	},
	{
		name: 'git-no-verify',
		harmless: ['true', 'false'],
		cure: 'Remove it: hooks of the checkout do not run',
	},
	{ name: 'search-commit-body', harmless: ['true'], cure: 'Remove it: header and body are always read' },
];
const formerVariables = formerInputs
	.filter(({ name }) => name.includes('_'))
	.map((each) => ({ ...each, name: each.name.toUpperCase() }));
const formerNames = formerInputs.map(({ name }) => name);
function formerWords(env, inputOf) {
	const asked = (value, { harmless }) => value !== '' && !harmless.includes(value);
	const inputs = formerInputs.flatMap((each) => {
		const value = inputOf(each.name);
		return asked(value, each) ? [sentence(`Input \`${each.name}\``, value, each, '`with:`')] : [];
	});
	const variables = formerVariables.flatMap((each) => {
		const value = (env[each.name] ?? '').trim();
		return asked(value, each) ? [sentence(`The environment variable \`${each.name}\``, value, each, '`env:`')] : [];
	});
	return [...inputs, ...variables];
}
function sentence(subject, value, { cure }, place) {
	return `${subject} is \`${(0,printable .d)(value, 80)}\`, which belongs to phips28/gh-action-bump-version, not to this action. ${cure}. Change it under ${place} of this step.`;
}

// EXTERNAL MODULE: ./build/version/rules.js
var version_rules = __webpack_require__(71860);
// EXTERNAL MODULE: ./build/version/tag.js
var tag = __webpack_require__(83639);
// EXTERNAL MODULE: ./build/version/wording.js
var wording = __webpack_require__(83623);
;// CONCATENATED MODULE: ./build/version-bump/inputs.js

const inputNames = [
	'token',
	'mode',
	'bump',
	'strategy',
	'rules',
	'default-bump',
	'below-one',
	'initial-version',
	'squash-bodies',
	'commit-overrides',
	'channels',
	'preid',
	'packages',
	'linked',
	'fixed',
	'working-directory',
	'tag-prefix',
	'manifests',
	'build-number',
	'files',
	'add',
	'commit-message',
	'author',
	'commit-via',
	'floating-tags',
	'snapshot',
	'target-branch',
	'version-type',
	'major-wording',
	'minor-wording',
	'patch-wording',
	'rc-wording',
	'skip-tag',
	'skip-commit',
	'skip-push',
	...events_inputs .dq,
	'dry-run',
];
const secretInputs = { token: 'value', ...events_inputs .JW };
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const inputs = {
		token: readToken(reader, host),
		mode: reader.choice('mode', ['push', 'pull-request', 'tag-only'], 'push'),
		commitVia: reader.choice('commit-via', ['git', 'api'], 'git'),
		bump: readBump(reader),
		...(await readDecision(reader)),
		...(await readPackages(reader)),
		workingDirectory: readFolder(reader),
		tagPrefix: readPrefix(reader),
		manifests: readManifestWish(reader),
		buildNumber: reader.choice('build-number', ['keep', 'increment'], 'keep'),
		files: await readFileRules(reader),
		add: readPaths(reader, 'add'),
		commitMessage: reader.text('commit-message') || 'chore(release): {{tag}}',
		author: readAuthor(reader),
		floatingTags: reader.choice('floating-tags', ['none', 'major', 'minor'], 'none'),
		snapshot: reader.flag('snapshot'),
		targetBranch: readBranch(reader),
		skipTag: reader.flag('skip-tag'),
		skipCommit: reader.flag('skip-commit'),
		skipPush: reader.flag('skip-push'),
		eventsUrl: (0,events_inputs .Hr)(reader),
		dryRun: reader.flag('dry-run'),
	};
	refuseContradictions(reader, inputs);
	for (const sentence of formerWords(host.env, (name) => reader.foreign(name)))
		reader.reportSentence(sentence);
	reader.finish();
	return inputs;
}
function readToken(reader, host) {
	const fromEnv = host.env['GITHUB_TOKEN'] ?? '';
	const token = { value: fromEnv || reader.text('token'), isExplicit: fromEnv !== '' };
	host.secrets.add(token.value);
	return token;
}
async function readDecision(reader) {
	const { rules, errors } = (0,version_rules .NR)(await reader.yaml('rules'));
	for (const message of errors)
		reader.reportError('rules', message);
	const { channels, errors: channelErrors } = parseChannels(await reader.yaml('channels'));
	for (const message of channelErrors)
		reader.reportError('channels', message);
	const initial = reader.text('initial-version') || '0.1.0';
	const initialVersion = (0,number .cB)(initial);
	if (initialVersion === undefined)
		reader.refuse('initial-version', initial, 'a version such as `0.1.0`');
	const preid = reader.text('preid') || 'rc';
	if (!preid.split('.').every(isIdentifier))
		reader.refuse('preid', preid, 'letters, digits and `-`, with a letter, such as `rc`, or such words joined by dots');
	const isWording = readStrategy(reader) === 'wording';
	const defaultBump = reader.choice('default-bump', version_rules .yr, isWording ? 'patch' : 'none');
	return {
		rules,
		channels,
		wording: isWording ? readWording(reader, defaultBump) : undefined,
		preid,
		defaultBump,
		belowOne: reader.choice('below-one', ['major', 'minor', 'patch'], 'major'),
		initialVersion: initialVersion ?? '0.1.0',
		squashBodies: reader.choice('squash-bodies', ['auto', 'all', 'header'], 'auto'),
		commitOverrides: reader.flag('commit-overrides'),
	};
}
const wordings = ['major', 'minor', 'patch', 'rc'];
function readStrategy(reader) {
	const given = wordings.find((kind) => reader.text(`${kind}-wording`) !== '');
	const strategy = reader.choice('strategy', ['auto', 'conventional', 'wording'], 'auto');
	if (strategy === 'conventional' && given !== undefined)
		reader.reportError(`${given}-wording`, 'is only used with `strategy: wording`, but `strategy` is `conventional`; remove one of them');
	if (strategy !== 'auto')
		return strategy;
	return given === undefined ? 'conventional' : 'wording';
}
function readWording(reader, otherwise) {
	const words = (kind) => {
		const given = reader.text(`${kind}-wording`);
		return given === '' ? wording .IG[kind] : (0,wording .nl)(given);
	};
	return { major: words('major'), minor: words('minor'), patch: words('patch'), rc: words('rc'), otherwise };
}
function readBump(reader) {
	const own = reader.text('bump');
	const name = own === '' || own === 'auto' ? 'version-type' : 'bump';
	const given = reader.text(name) || 'auto';
	const bump = (0,version_bump .wV)(given);
	if (bump === undefined) {
		const words = version_bump .sY.map((each) => `\`${each}\``).join(', ');
		reader.refuse(name, given, `${words}, or a version such as \`2.0.0\``);
	}
	return bump ?? 'auto';
}
function readPrefix(reader) {
	const prefix = reader.text('tag-prefix');
	if (prefix !== 'auto' && !(0,tag .pA)(`${prefix}1.2.3`))
		reader.refuse('tag-prefix', prefix, '`auto`, or a prefix that git allows in a tag, such as `v` or `release-`');
	return prefix === 'auto' ? undefined : prefix;
}
function readBranch(reader) {
	const branch = reader.text('target-branch').replace(/^refs\/heads\//, '');
	if (branch !== '' && !(0,tag .pA)(branch))
		reader.refuse('target-branch', branch, 'a branch name such as `main`');
	return branch;
}
function readFolder(reader) {
	const given = reader.text('working-directory') || '.';
	const folder = (0,version_packages .au)(given);
	if (folder === undefined)
		reader.refuse('working-directory', given, 'a folder inside the workspace, such as `.` or `apps/web`');
	return folder ?? '';
}
function readManifestWish(reader) {
	const given = reader.text('manifests') || 'auto';
	return given === 'auto' || given === 'none' ? given : readPaths(reader, 'manifests');
}
async function readFileRules(reader) {
	const { rules, errors: faults } = parseFileRules(await reader.yaml('files'));
	for (const fault of faults)
		reader.reportError('files', fault);
	return rules;
}
async function readPackages(reader) {
	const packages = (0,version_packages .R_)(await reader.yaml('packages'), (what) => reader.reportError('packages', what));
	const groups = [];
	for (const kind of ['linked', 'fixed']) {
		const given = (0,version_packages .Oo)(kind, await reader.yaml(kind), packages, (what) => reader.reportError(kind, what));
		const twice = given
			.flatMap(({ names }) => names)
			.find((name, at, all) => all.indexOf(name) !== at || isIn(groups, name));
		if (twice !== undefined)
			reader.reportError(kind, `has \`${(0,printable .d)(twice)}\` in two groups; a package can be in only one`);
		groups.push(...given);
	}
	return { packages, groups };
}
function isIn(groups, name) {
	return groups.some(({ names }) => names.includes(name));
}
function readPaths(reader, name) {
	const paths = reader.lines(name);
	for (const path of paths) {
		const isOutside = path.startsWith('/') || external_node_path_.posix.normalize(path).startsWith('../');
		if (isOutside)
			reader.refuse(name, path, 'paths from the root of the repository, such as `CHANGELOG.md`');
	}
	return paths.map((path) => external_node_path_.posix.normalize(path));
}
function readAuthor(reader) {
	const given = reader.text('author');
	if (given === '')
		return undefined;
	const [, name, email] = /^([^<>\n]+?)\s*<([^<>\s]+)>$/.exec(given) ?? [];
	if (name === undefined || email === undefined)
		reader.refuse('author', given, '`Name <mail@example.com>`');
	return { name: name ?? '', email: email ?? '' };
}
function refuseContradictions(reader, inputs) {
	const { mode, skipCommit, skipPush, skipTag, commitVia, packages } = inputs;
	if (skipPush && mode === 'pull-request')
		reader.reportError('skip-push', 'is `true`, but `mode: pull-request` needs a push; change one of them');
	if (skipPush && commitVia === 'api')
		reader.reportError('skip-push', 'is `true`, but `commit-via: api` makes the commit on GitHub; change one of them');
	if (skipCommit && mode === 'pull-request')
		reader.reportError('skip-commit', 'is `true`, but a pull request needs a commit; change one of them');
	if (skipTag && mode === 'tag-only')
		reader.reportError('skip-tag', 'is `true`, but `mode: tag-only` only makes the tag; change one of them');
	const against = snapshotless(inputs);
	if (inputs.snapshot && against !== undefined)
		reader.reportError('snapshot', `is \`true\`, but with \`${against}\` there is no push for the second commit; change one of them`);
	if (packages.length > 0 && inputs.tagPrefix !== undefined)
		reader.reportError('tag-prefix', 'is not used with `packages`; set `tag` for each package instead');
}
function snapshotless({ mode, manifests, skipCommit, skipPush }) {
	if (mode !== 'push')
		return `mode: ${mode}`;
	if (manifests === 'none')
		return 'manifests: none';
	if (skipCommit)
		return 'skip-commit: true';
	return skipPush ? 'skip-push: true' : undefined;
}

;// CONCATENATED MODULE: ./build/version-bump/run-result.js
const outputNames = [
	'result',
	'reason',
	'version',
	'previous-version',
	'bump',
	'tag',
	'previous-tag',
	'sha',
	'released',
	'prerelease',
	'packages',
	'commits',
	'pull-request',
	'newTag',
];

;// CONCATENATED MODULE: ./build/version-bump/action.js
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

const action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run };
async function run(host) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const inputs = await readInputs(host);
		host.log.info('version-bump: reading the history');
		const { open } = await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(9971), __webpack_require__.e(9249)]).then(__webpack_require__.bind(__webpack_require__, 37014));
		const opening = open(host, inputs);
		const history = __addDisposableResource(env_1, opening.history, true);
		await opening.asked;
		const [repository, { startAhead }] = await Promise.all([opening.repository, Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(9971), __webpack_require__.e(746), __webpack_require__.e(9899)]).then(__webpack_require__.bind(__webpack_require__, 89899))]);
		const ahead = await startAhead(repository, inputs, host, history.log);
		if (ahead.history === undefined)
			await history[Symbol.asyncDispose]();
		const { release } = await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(4006), __webpack_require__.e(9876), __webpack_require__.e(9971), __webpack_require__.e(6562), __webpack_require__.e(746), __webpack_require__.e(9194), __webpack_require__.e(3612)]).then(__webpack_require__.bind(__webpack_require__, 73612));
		return await release(repository, (0,once .e)(inputs.token.value, host), inputs, host, ahead);
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

}),

99723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
HQ: () => ( bumpBetween),
QK: () => ( forcedLevel),
sY: () => ( bumpWords),
wV: () => ( parseBump),
x5: () => ( forcesPrerelease)
});
var semver_functions_major_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68511);
var semver_functions_minor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32603);
var _number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92298);
var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95849);

const bumpWords = [
	'auto',
	'major',
	'minor',
	'patch',
	'prerelease',
	'release',
	'premajor',
	'preminor',
	'prepatch',
];
function parseBump(text) {
	const word = bumpWords.find((each) => each === text.trim());
	const exact = word === undefined ? ((0,_number_js__WEBPACK_IMPORTED_MODULE_2__ .cB)(text) ?? parseDate(text)) : undefined;
	return word ?? (exact === undefined ? undefined : { exact });
}
function parseDate(text) {
	const spelled = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__ .VX)(text.trim().replace(/^v/, ''));
	return spelled !== undefined && (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__ .$P)(spelled) ? spelled.version : undefined;
}
function forcedLevel(bump) {
	if (bump === 'major' || bump === 'premajor')
		return 'major';
	if (bump === 'minor' || bump === 'preminor')
		return 'minor';
	if (bump === 'patch' || bump === 'prepatch')
		return 'patch';
	return undefined;
}
function forcesPrerelease(bump) {
	return typeof bump === 'string' && bump.startsWith('pre');
}
function bumpBetween(previous, next) {
	if ((0,_number_js__WEBPACK_IMPORTED_MODULE_2__ .V1)(next))
		return 'prerelease';
	const before = (0,_number_js__WEBPACK_IMPORTED_MODULE_2__ .z2)(previous ?? '0.0.0');
	if (semver_functions_major_js__WEBPACK_IMPORTED_MODULE_0__(next) !== semver_functions_major_js__WEBPACK_IMPORTED_MODULE_0__(before))
		return 'major';
	return semver_functions_minor_js__WEBPACK_IMPORTED_MODULE_1__(next) === semver_functions_minor_js__WEBPACK_IMPORTED_MODULE_1__(before) ? 'patch' : 'minor';
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

71860:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
DT: () => ( decideLevel),
Lf: () => ( maxLevel),
NR: () => ( parseRules),
_M: () => ( voteOf),
yr: () => ( levels)
});
var _commits_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64884);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const levels = ['none', 'patch', 'minor', 'major'];
const defaultRules = new Map([
	['*!', 'major'],
	['feat', 'minor'],
	['feature', 'minor'],
	['fix', 'patch'],
	['perf', 'patch'],
	['revert', 'patch'],
	['deps', 'patch'],
]);
function maxLevel(a, b) {
	return a === b || levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
function parseRules(given) {
	if (given === undefined || given === null)
		return { rules: defaultRules, errors: [] };
	if (typeof given !== 'object' || Array.isArray(given)) {
		return { rules: defaultRules, errors: ['must be a mapping from commit types to levels, such as `docs: patch`'] };
	}
	const rules = new Map(defaultRules);
	const errors = [];
	for (const [typed, value] of Object.entries(given)) {
		const key = normalizeKey(typed);
		const level = levels.find((each) => each === value);
		if (key === undefined) {
			errors.push(`has the key \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(typed, 60)}\`; allowed: \`type\`, \`type(scope)\`, \`*(scope)\`, \`*\`, each also with \`!\` at its end; a scope is a whole word, not a pattern`);
		}
		else if (level === undefined) {
			const names = levels.map((each) => `\`${each}\``).join(', ');
			errors.push(`gives \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(typed, 60)}\` the level \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(String(value), 60)}\`; allowed: ${names}`);
		}
		else {
			rules.set(key, level);
		}
	}
	return { rules, errors };
}
function levelOf({ type, scope, breaking }, rules) {
	const mark = breaking ? '!' : '';
	const scoped = scope === undefined || rules === defaultRules ? undefined : scopedLevelOf(type, scope, mark, rules);
	return scoped ?? rules.get(`${type}${mark}`) ?? rules.get(`*${mark}`) ?? 'none';
}
function scopedLevelOf(type, scope, mark, rules) {
	const scopes = [scope, ...scope.split(',')].map((each) => each.trim().toLowerCase());
	for (const name of [type, '*']) {
		const found = scopes.flatMap((each) => rules.get(`${name}(${each})${mark}`) ?? []);
		if (found.length > 0)
			return found.reduce(maxLevel);
	}
	return undefined;
}
function decideLevel(assessed, rules, otherwise = 'none') {
	let isAsked = false;
	let level = 'none';
	for (const { fate } of assessed) {
		if (fate.kind !== 'counted' && fate.kind !== 'unconventional')
			continue;
		isAsked = true;
		if (fate.kind === 'counted')
			for (const change of fate.changes)
				level = maxLevel(level, levelOf(change, rules));
		if (level === 'major')
			break;
	}
	return level === 'none' && isAsked ? otherwise : level;
}
function voteOf({ fate }, rules) {
	if (fate.kind === 'unconventional')
		return { level: 'none', change: undefined };
	if (fate.kind !== 'counted')
		return undefined;
	let top;
	for (const change of fate.changes) {
		const level = levelOf(change, rules);
		if (top === undefined || maxLevel(top.level, level) !== top.level)
			top = { level, change };
	}
	return top;
}
function normalizeKey(typed) {
	const key = typed.trim().toLowerCase();
	const found = /^(\*|[^()!\s]+)(?:\(([^()*?{}[\]]+)\))?(!?)$/.exec(key);
	const [, type = '', scope, mark = ''] = found ?? [];
	if (!found || (type !== '*' && ![...type].every((each) => (0,_commits_header_js__WEBPACK_IMPORTED_MODULE_0__ .Yt)(each.charCodeAt(0)))))
		return undefined;
	return `${type}${scope === undefined ? '' : `(${scope.trim()})`}${mark}`;
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

}),

83623:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
IG: () => ( defaultWording),
nl: () => ( parseWords),
oV: () => ( decideByWording)
});
var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68336);
var _commits_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64884);
var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38923);

const defaultWording = {
	major: ['BREAKING CHANGE', 'major'],
	minor: ['feat', 'minor'],
	patch: [],
	rc: ['pre-alpha', 'pre-beta', 'pre-rc'],
	otherwise: 'patch',
};
function parseWords(list) {
	return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__ .c)(list);
}
function decideByWording(assessed, wording) {
	const commits = assessed.filter(({ fate }) => fate.kind === 'counted' || fate.kind === 'unconventional');
	if (commits.length === 0)
		return { bump: 'none' };
	for (const bump of ['major', 'minor', 'patch', 'prerelease']) {
		const words = bump === 'prerelease' ? wording.rc : wording[bump];
		for (const { commit } of commits) {
			const text = (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ .Z9)(commit);
			const word = bump === 'major' && isMarked(text) ? '!' : words.find((each) => holdsWord(text, each));
			if (word === undefined)
				continue;
			const identifier = bump === 'prerelease' ? identifierOf(word) : undefined;
			return { bump, word, sha: commit.sha, ...(identifier === undefined ? undefined : { identifier }) };
		}
	}
	return { bump: wording.otherwise === 'prerelease' && wording.rc.length > 0 ? 'none' : wording.otherwise };
}
function holdsWord(text, word) {
	if (word === 'feat' && (0,_commits_header_js__WEBPACK_IMPORTED_MODULE_1__ .RW)((0,_commits_header_js__WEBPACK_IMPORTED_MODULE_1__ .iH)(text))?.type === 'feature')
		return true;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		const end = at + word.length;
		const opens = !isWordly(word.slice(0, 1)) || !isWordly(text.slice(Math.max(0, at - 1), at));
		const closes = !isWordly(word.slice(-1)) || !isWordly(text.slice(end, end + 1));
		if (opens && closes)
			return true;
	}
	return false;
}
function isWordly(character) {
	return /^[\p{L}\p{N}\p{M}_-]$/u.test(character);
}
function isMarked(message) {
	return /^[a-zA-Z]+(?:\([^()\n]+\))?!:/.test(message);
}
function identifierOf(word) {
	const part = word.split('-')[1];
	return part !== undefined && /^[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*$/.test(part) ? part : undefined;
}

})

};

export const id = 1147;
export const ids = [1147];
export const modules = {

62338:
((module, __unused_webpack_exports, __webpack_require__) => {

const SemVer = __webpack_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
	identifierBase = identifier
	identifier = options
	options = undefined
  }

  try {
	return new SemVer(
	  version instanceof SemVer ? version.version : version,
	  options
	).inc(release, identifier, identifierBase).version
  } catch (er) {
	return null
  }
}
module.exports = inc

}),

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

71147:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/git/open.js
var git_open = __webpack_require__(70307);
// EXTERNAL MODULE: ./build/github/connection/once.js
var once = __webpack_require__(26002);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/commits/assess.js + 1 modules
var assess = __webpack_require__(58767);
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
// EXTERNAL MODULE: ./build/version/channels.js
var version_channels = __webpack_require__(96775);
// EXTERNAL MODULE: ./build/version/next.js
var next = __webpack_require__(21618);
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
	const { channels, errors: channelErrors } = (0,version_channels .mq)(await reader.yaml('channels'));
	for (const message of channelErrors)
		reader.reportError('channels', message);
	const initial = reader.text('initial-version') || '0.1.0';
	const initialVersion = (0,number .cB)(initial);
	if (initialVersion === undefined)
		reader.refuse('initial-version', initial, 'a version such as `0.1.0`');
	const preid = reader.text('preid') || 'rc';
	if (!preid.split('.').every(version_channels ._5))
		reader.refuse('preid', preid, 'letters, digits and `-`, with a letter, such as `rc`, or such words joined by dots');
	const isWording = readStrategy(reader) === 'wording';
	const defaultBump = reader.choice('default-bump', version_rules .yr, isWording ? 'patch' : 'none');
	return {
		rules,
		channels,
		wording: isWording ? readWording(reader, defaultBump) : undefined,
		preid,
		defaultBump,
		belowOne: reader.choice('below-one', next .r, 'major'),
		initialVersion: initialVersion ?? '0.1.0',
		squashBodies: reader.choice('squash-bodies', assess .g, 'auto'),
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

const action = { inputs: inputNames, secrets: secretInputs, outputs: outputNames, run };
async function run(host) {
	const inputs = await readInputs(host);
	host.log.info('version-bump: reading the history');
	const asked = Promise.withResolvers();
	const opening = (0,git_open .h)(host, inputs.workingDirectory, inputs.token, asked.resolve);
	await Promise.race([asked.promise, opening]);
	const [repository, { startAhead }] = await Promise.all([opening, __webpack_require__.e( 9899).then(__webpack_require__.bind(__webpack_require__, 89899))]);
	const ahead = startAhead(repository, inputs);
	const { release } = await Promise.all( [__webpack_require__.e(8011), __webpack_require__.e(5988), __webpack_require__.e(8921), __webpack_require__.e(6556)]).then(__webpack_require__.bind(__webpack_require__, 66556));
	return release(repository, (0,once .e)(inputs.token.value, host), inputs, host, ahead);
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

96775:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
H9: () => ( identifierFor),
_5: () => ( isIdentifier),
mq: () => ( parseChannels)
});
var _input_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34049);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

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
			const named = `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(branch, 60)}\` the identifier \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(String(value), 60)}\``;
			errors.push(`gives ${named}; allowed: letters, digits and \`-\` with at least one letter, or \`stable\` for a release branch`);
		}
	}
	return { channels, errors };
}
function isIdentifier(text) {
	return /^[0-9A-Za-z-]{1,50}$/.test(text) && /[A-Za-z]/.test(text);
}
function identifierFor(branch, channels) {
	const found = channels.find((channel) => channel.branch === branch) ?? channels.find((channel) => matchesBranch(channel, branch));
	return found?.identifier;
}
function matchesBranch(channel, branch) {
	const globs = { patterns: [channel.branch], source: 'Input `channels`', options: { dot: true } };
	return (0,_input_glob_js__WEBPACK_IMPORTED_MODULE_0__.matchGlobs)(globs, [branch]).has(branch);
}

}),

21618:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
r: () => ( belowOnes),
v: () => ( decideVersion)
});
var _bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99723);
var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92298);
var _numbering_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15332);

const belowOnes = ['major', 'minor', 'patch'];
function decideVersion(question) {
	const { bump, channel, preid } = question;
	if (typeof bump === 'object')
		return giveExactly(question, bump.exact, `\`bump: ${bump.exact}\``);
	const standing = weigh(question);
	const identifier = bump === 'release' ? undefined : (channel ?? ((0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .x5)(bump) ? preid : undefined));
	return identifier === undefined ? decideFull(question, standing) : decidePrerelease(question, standing, identifier);
}
function softened(level, belowOne) {
	if (level === 'major' && belowOne !== 'major')
		return 'minor';
	return level === 'minor' && belowOne === 'patch' ? 'patch' : level;
}
function weigh(question) {
	const { base, prereleases, bump, belowOne, releaseAs } = question;
	const own = base !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .V1)(base) ? [{ version: base, level: question.level }] : [];
	const ancestors = prereleases
		.filter(({ version }) => base === undefined || (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .Ku)(version, base) > 0)
		.concat(own)
		.sort((a, b) => (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .Ku)(b.version, a.version));
	const taken = new Set([
		...question.taken,
		...prereleases.map(({ version }) => version),
		...(base === undefined ? [] : [base]),
	]);
	const forced = (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .QK)(bump);
	const [top] = ancestors;
	const from = base ?? top?.version;
	const asked = base === undefined && top !== undefined ? top.level : question.level;
	const level = forced ?? (from?.startsWith('0.') ? softened(asked, belowOne) : asked);
	const raised = level === 'none'
		? undefined
		: from === undefined
			? question.initialVersion
			: (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .xl)(forced !== undefined && (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .x5)(bump) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(from) : from, level);
	const requested = forced === undefined && releaseAs !== undefined && !taken.has(releaseAs) ? releaseAs : undefined;
	return { taken, ancestors, raised, requested };
}
function decideFull(question, { taken, ancestors, raised, requested }) {
	const { bump, base, channels } = question;
	if (requested !== undefined)
		return giveExactly(question, requested, `\`Release-As: ${requested}\``);
	const [top] = ancestors;
	if (bump === 'release' && !top)
		return refuseGraduation(base);
	if (top?.level === 'none' && bump === 'auto' && !channels.includes((0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .xP)(top.version) ?? '')) {
		return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
	}
	const wanted = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .BR)([...defined(raised), ...defined(top && (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(top.version))]);
	if (wanted === undefined)
		return { kind: 'unchanged', reason: 'no-changes' };
	const step = (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .HQ)(base, wanted);
	const version = (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .IM)(wanted, step, taken, question.elsewhere);
	if (version === undefined)
		return refuseOvertaking(wanted, (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .BR)(question.elsewhere) ?? wanted);
	const graduates = top !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(top.version) === wanted;
	return release(base, base, version, wanted, graduates ? `${top.version} becomes a full release` : reasonOf(question, step));
}
function decidePrerelease(question, standing, identifier) {
	const { bump, base, initialVersion } = question;
	const { taken, raised, requested } = standing;
	const ancestors = standing.ancestors.filter(({ version, level }) => level !== 'none' || !(0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .LR)(version));
	const [top] = ancestors;
	const own = ancestors.find(({ version }) => (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .eo)(version, identifier));
	const least = bump === 'prerelease' && !top ? (raised ?? (base === undefined ? initialVersion : (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .xl)(base, 'patch'))) : raised;
	const wanted = requested ?? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .BR)([...defined(least), ...defined(top?.version)].map(_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2));
	if (wanted === undefined)
		return { kind: 'unchanged', reason: 'no-changes' };
	if (requested !== undefined && base !== undefined && (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .Ku)(requested, base) <= 0) {
		return refuseBelow(requested, base, `\`Release-As: ${requested}\``);
	}
	const redirected = requested !== undefined && own !== undefined && (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(own.version) !== (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(requested);
	if (bump === 'auto' && own?.level === 'none' && !redirected)
		return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
	const why = requested === undefined ? reasonOf(question, (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .HQ)(base, (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(wanted))) : `\`Release-As: ${requested}\``;
	const give = (wish) => {
		const core = (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .Nm)(wish, (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .HQ)(base, (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(wish)), taken);
		const version = (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .ES)(core, identifier, taken, question.firstPrerelease);
		const free = `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(wish)}${version.slice(core.length)}`;
		const given = release(base, top?.version ?? base, version, free, `${why}, as a pre-release (${identifier})`);
		return requested === undefined ? given : { ...given, asked: why };
	};
	const next = give(wanted);
	if (top === undefined || (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .Ku)(next.version, top.version) > 0)
		return next;
	if (requested !== undefined)
		return refuseBelow(next.version, top.version, `\`Release-As: ${requested}\``);
	if (bump === 'auto' && top.level === 'none')
		return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
	return give((0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .xl)((0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(top.version), (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .QK)(bump) ?? (top.level === 'none' ? 'patch' : top.level)));
}
function giveExactly(question, version, asked) {
	const { base, taken, prereleases } = question;
	if (base !== undefined && (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .Ku)(version, base) <= 0)
		return refuseBelow(version, base, asked);
	const above = prereleases.find((each) => each.version !== version && (0,_numbering_js__WEBPACK_IMPORTED_MODULE_2__ .Ku)(each.version, version) > 0);
	if (above !== undefined)
		return refuseBelow(version, above.version, asked);
	if (taken.includes(version) || prereleases.some((each) => each.version === version)) {
		const message = `${asked}: the version ${version} is already used by a tag, and each version is used only once. Choose another one.`;
		return { kind: 'refused', reason: 'version-taken', message };
	}
	return { ...release(base, base, version, version, `asked for by ${asked}`), asked };
}
function release(base, previous, version, wanted, why) {
	const reason = version === wanted
		? why
		: `${why}; ${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(wanted)} is used by a tag outside this branch, so this is the next free number`;
	return {
		kind: 'release',
		version,
		previous,
		bump: (0,_bump_js__WEBPACK_IMPORTED_MODULE_0__ .HQ)(base, version),
		prerelease: (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .V1)(version),
		why: reason,
	};
}
function reasonOf({ base, bump }, step) {
	if (base === undefined)
		return 'the first release';
	return bump === 'auto' ? `${step} changes since ${base}` : `\`bump: ${String(bump)}\` on top of ${base}`;
}
function refuseBelow(version, base, asked) {
	const message = `${asked}: the version ${version} is not higher than ${base}, on which this branch is based. Choose a higher one.`;
	return { kind: 'refused', reason: 'version-not-above-base', message };
}
function refuseGraduation(base) {
	const since = base === undefined ? '' : ` above ${base}`;
	const message = `\`bump: release\` turns a pre-release into a full release, but the history has none${since}. Use \`bump: auto\` or a level.`;
	return { kind: 'refused', reason: 'no-prerelease', message };
}
function refuseOvertaking(wanted, other) {
	const message = `${wanted} would be next, but ${other} is released from another branch, and this branch does not contain it: users of the newest version ` +
		'would lose the changes of that release. Merge it into this branch, or set the number yourself with `bump: x.y.z`.';
	return { kind: 'refused', reason: 'version-taken', message };
}
function defined(value) {
	return value === undefined ? [] : [value];
}

}),

15332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
ES: () => ( nextPrerelease),
IM: () => ( nextUntaken),
Ku: () => ( compareStanding),
LR: () => ( isSnapshot),
Nm: () => ( nextUntakenCore),
eo: () => ( hasIdentifier),
fT: () => ( snapshotAfter),
xP: () => ( identifierOf),
xl: () => ( raise)
});
var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62338);
var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92298);
var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95849);

function raise(version, step) {
	const raised = semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_0__(version, step);
	if (raised === null)
		throw new TypeError(`not a version: ${version}`);
	return raised;
}
function countedFor(version, identifier) {
	const text = prereleaseOf(version);
	if (text === undefined || !text.startsWith(identifier))
		return undefined;
	const rest = text.slice(identifier.length);
	const isJoined = /^-?\d/.test(rest) && /^[A-Za-z]+$/.test(identifier);
	if (rest !== '' && !rest.startsWith('.') && !isJoined)
		return undefined;
	const [, head = '', digits, tail = ''] = /^(.*\.)(\d{1,15})((?:\.[^.]*[A-Za-z-][^.]*)*)$/.exec(rest) ?? /^(-?)(\d{1,15})()$/.exec(rest) ?? [];
	if (digits === undefined)
		return isJoined ? undefined : { before: `${text}.`, number: 0, width: 1, behind: '' };
	return { before: identifier + head, number: Number(digits), width: digits.length, behind: tail };
}
function prereleaseOf(version) {
	const cut = version.indexOf('-');
	return cut < 0 ? undefined : version.slice(cut + 1);
}
function identifierOf(version) {
	const parts = prereleaseOf(version)?.split('.');
	if (parts === undefined || /^\d+$/.test(parts[0] ?? ''))
		return undefined;
	const [, word] = /^([A-Za-z]+)-?\d{1,15}$/.exec(parts[0] ?? '') ?? [];
	if (word !== undefined)
		return word;
	const at = parts.findIndex((each) => /^\d+$/.test(each));
	return (at < 0 ? parts : parts.slice(0, at)).join('.');
}
function hasIdentifier(version, identifier) {
	return countedFor(version, identifier) !== undefined;
}
function nextPrerelease(core, identifier, taken, first) {
	const all = [...taken].filter((version) => hasIdentifier(version, identifier)).sort(_spelling_js__WEBPACK_IMPORTED_MODULE_2__ .c0);
	const highest = all.findLast((version) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(version) === core);
	const newest = all.findLast((version) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)((0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(version), core) < 0) ?? all.at(-1);
	const form = countedFor(highest ?? newest ?? '', identifier) ?? {
		before: `${identifier}.`,
		number: 0,
		width: 1,
		behind: '',
	};
	const isTaken = new Set(all);
	const spell = (number) => `${core}-${form.before}${String(number).padStart(form.width, '0')}${form.behind}`;
	let number = highest === undefined ? first : form.number + 1;
	while (isTaken.has(spell(number)))
		number += 1;
	return spell(number);
}
function nextUntaken(wanted, step, taken, elsewhere) {
	const version = stepOver(wanted, step, taken);
	return elsewhere.some((other) => (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)(other, version) <= 0) ? undefined : version;
}
function nextUntakenCore(wanted, step, taken) {
	return stepOver((0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(wanted), step === 'prerelease' ? 'patch' : step, taken);
}
function stepOver(wanted, step, taken) {
	let version = wanted;
	while (taken.has(version))
		version = raise(version, step);
	return version;
}
function isSnapshot(version) {
	return /-SNAPSHOT$/i.test(version);
}
function snapshotAfter(version) {
	return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .V1)(version) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(version) : raise(version, 'patch')}-SNAPSHOT`;
}
function compareStanding(a, b) {
	const isSame = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .Zy)((0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(a), (0,_number_js__WEBPACK_IMPORTED_MODULE_1__ .z2)(b)) === 0;
	if (isSame && isSnapshot(a) !== isSnapshot(b))
		return isSnapshot(a) ? -1 : 1;
	return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__ .c0)(a, b);
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

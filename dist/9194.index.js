export const id = 9194;
export const ids = [9194];
export const modules = {

58767:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => ( assessCommits)
});

// EXTERNAL MODULE: ./build/commits/commit.js
var commit = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/commits/conventional.js
var conventional = __webpack_require__(4755);
// EXTERNAL MODULE: ./build/commits/footers.js
var footers = __webpack_require__(25593);
// EXTERNAL MODULE: ./build/commits/header.js
var header = __webpack_require__(64884);
// EXTERNAL MODULE: ./build/commits/merge-message.js
var merge_message = __webpack_require__(98079);
// EXTERNAL MODULE: ./build/commits/graph.js
var graph = __webpack_require__(12241);
// EXTERNAL MODULE: ./build/commits/naming.js
var naming = __webpack_require__(14609);
;// CONCATENATED MODULE: ./build/commits/reverts.js

function resolveReverts(commits, repository) {
	const finder = new CommitFinder(commits);
	const resolved = new Map();
	const others = new Set();
	for (const commit of (0,graph .k_)(commits)) {
		const named = (0,naming .LD)(commit.message, repository);
		if (!named)
			continue;
		const found = finder.resolve(commit, named);
		if (found)
			resolved.set(commit.sha, found);
		if (named.wholly)
			others.add(commit.sha);
	}
	const standing = findStanding(resolved);
	const cancelled = new Map();
	const reverting = new Map();
	for (const [sha, { targets, undone, wholly }] of resolved) {
		if (!standing.has(sha))
			continue;
		for (const target of undone)
			if (!cancelled.has(target))
				cancelled.set(target, sha);
		if (wholly) {
			reverting.set(sha, targets);
			others.delete(sha);
		}
	}
	return { cancelled, reverting, others };
}
function findStanding(reverts) {
	const undecided = new Map();
	for (const { undone } of reverts.values()) {
		for (const target of undone)
			if (reverts.has(target))
				undecided.set(target, (undecided.get(target) ?? 0) + 1);
	}
	const standing = new Set();
	const fallen = new Set();
	const queue = [...reverts.keys()].filter((sha) => !undecided.has(sha));
	for (let sha = queue.pop(); sha !== undefined; sha = queue.pop()) {
		if (!fallen.has(sha))
			standing.add(sha);
		for (const target of reverts.get(sha)?.undone ?? []) {
			if (!reverts.has(target))
				continue;
			if (standing.has(sha))
				fallen.add(target);
			const left = (undecided.get(target) ?? 0) - 1;
			undecided.set(target, left);
			if (left === 0)
				queue.push(target);
		}
	}
	return standing;
}
class CommitFinder {
	#commits;
	#byPull;
	#sorted;
	#graph;
	constructor(commits) {
		this.#commits = commits;
	}
	resolve(commit, { shas, pulls, wholly }) {
		const bySha = shas.map((sha) => this.#commitNamed(sha));
		const byPull = pulls.map((pull) => this.#pulls().get(pull) ?? []);
		const targets = new Set([...bySha.flatMap((sha) => sha ?? []), ...byPull.flat()]);
		targets.delete(commit.sha);
		if (targets.size === 0)
			return undefined;
		const undone = new Set(targets);
		for (const target of targets)
			for (const sha of this.#broughtIn(target))
				undone.add(sha);
		undone.delete(commit.sha);
		const known = shas.length > 0 ? bySha.every((sha) => sha !== undefined) : byPull.every((found) => found.length > 0);
		return { targets: [...targets], undone, wholly: wholly && known };
	}
	#known() {
		return (0,graph .qh)(this.#commits).places;
	}
	#pulls() {
		if (this.#byPull)
			return this.#byPull;
		const found = new Map();
		for (const { sha, message } of this.#commits) {
			const pull = (0,naming .pv)(message);
			if (pull === undefined)
				continue;
			const known = found.get(pull) ?? [];
			if (known.length < 16)
				found.set(pull, [...known, sha]);
		}
		this.#byPull = found;
		return found;
	}
	#commitNamed(name) {
		if (this.#known().has(name))
			return name;
		this.#sorted ??= [...this.#known().keys()].sort();
		const sorted = this.#sorted;
		let low = 0;
		for (let high = sorted.length; low < high;) {
			const middle = (low + high) >>> 1;
			if ((sorted[middle] ?? '') < name)
				low = middle + 1;
			else
				high = middle;
		}
		const found = sorted[low];
		return found?.startsWith(name) && !sorted[low + 1]?.startsWith(name) ? found : undefined;
	}
	#broughtIn(sha) {
		const places = this.#known();
		const [main, ...others] = this.#commits[places.get(sha) ?? -1]?.parents ?? [];
		if (main === undefined || others.length === 0)
			return [];
		this.#graph ??= { commits: this.#commits, places, heights: (0,graph .cG)(this.#commits, (0,graph .qh)(this.#commits)) };
		return (0,graph .mL)(others, [main], this.#graph);
	}
}

// EXTERNAL MODULE: ./build/commits/squash.js
var squash = __webpack_require__(79364);
;// CONCATENATED MODULE: ./build/commits/assess.js

function assessCommits(commits, options) {
	const reverts = resolveReverts(commits, options.repository);
	return commits.map((commit) => {
		const fate = fateOf(commit, reverts, options.squashBodies);
		const releaseAs = requestOf(commit, fate);
		return releaseAs === undefined ? { commit, fate } : { commit, fate, releaseAs };
	});
}
function fateOf(commit, reverts, bodies) {
	const { sha, message } = commit;
	const by = reverts.cancelled.get(sha);
	if (by !== undefined)
		return { kind: 'cancelled', by };
	if (commit.amended !== undefined)
		return amendedFate(commit.amended);
	if (commit.skips)
		return { kind: 'skipped' };
	const shas = reverts.reverting.get(sha);
	if (shas)
		return { kind: 'reverts', shas };
	const { counted } = commit;
	if (commit.parents.length > 1)
		return counted ?? merge;
	if (counted && bodies !== 'all')
		return counted;
	const asRevert = (text) => reverts.others.has(sha) || (0,conventional .Ee)(text) ? (0,conventional .l$)(text) : undefined;
	const changes = changesOf(message, counted?.changes[0] ?? asRevert(message), bodies, asRevert);
	if (changes.length > 0)
		return { kind: 'counted', changes };
	const title = (0,conventional .SL)((0,merge_message .Ct)(message));
	return title === undefined ? unconventional : { kind: 'counted', changes: [title] };
}
const merge = { kind: 'merge' };
const unconventional = { kind: 'unconventional' };
function amendedFate(amended) {
	if (amended.some(commit .N0))
		return { kind: 'skipped' };
	const changes = amended.flatMap((message) => (0,conventional .SL)(message) ?? []);
	if (changes.length > 0)
		return { kind: 'counted', changes };
	return amended.length > 0 ? unconventional : merge;
}
function changesOf(message, own, bodies, asRevert) {
	if (bodies === 'header' || (bodies === 'auto' && own))
		return listOf(own);
	const { preface, listed } = (0,squash .bm)(message, bodies === 'auto' ? 'breaking' : 'all');
	const header = own && ((0,conventional .SL)(preface) ?? asRevert(preface));
	return [...listOf(header), ...(0,squash .D1)(listed)];
}
function listOf(change) {
	return change === undefined ? [] : [change];
}
function requestOf({ message, amended }, fate) {
	if (fate.kind === 'cancelled' || fate.kind === 'skipped' || fate.kind === 'reverts')
		return undefined;
	if (fate.kind !== 'counted')
		return amended === undefined ? (0,footers .z)(message, (0,header .iH)(message).length).releaseAs : undefined;
	if (fate.changes.length === 1)
		return fate.changes[0]?.releaseAs;
	let asked;
	for (const { releaseAs } of fate.changes)
		asked = releaseAs ?? asked;
	return asked;
}

}),

47764:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
fU: () => ( claimMerged),
id: () => ( isPullMerge),
qs: () => ( mergedNumber)
});
var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64884);
var _merge_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98079);

function mergedNumber({ message }) {
	return (0,_merge_message_js__WEBPACK_IMPORTED_MODULE_1__ .uC)((0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .iH)(message));
}
function isPullMerge({ message }) {
	return (0,_merge_message_js__WEBPACK_IMPORTED_MODULE_1__ .ej)((0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .iH)(message));
}
function claimMerged(commits, head, isPull) {
	const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
	const mergeOf = new Map();
	const seen = new Set();
	const tasks = [{ start: head, owner: undefined }];
	for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
		const { owner } = task;
		for (const commit of firstParents(task.start, bySha, seen)) {
			if (owner !== undefined)
				mergeOf.set(commit.sha, owner);
			const inner = commit.parents.length > 1 && isPull(commit) ? commit : owner;
			for (const start of commit.parents.slice(1).reverse())
				tasks.push({ start, owner: inner });
		}
	}
	return mergeOf;
}
function firstParents(start, bySha, seen) {
	const chain = [];
	for (let commit = bySha.get(start); commit && !seen.has(commit.sha); commit = bySha.get(commit.parents[0] ?? '')) {
		seen.add(commit.sha);
		chain.push(commit);
	}
	return chain;
}

}),

34509:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
B1: () => ( withoutNumbers),
B5: () => ( describingCommits),
B7: () => ( claim),
GW: () => ( statedNumbers),
Xy: () => ( pullNumber),
k_: () => ( describingCommit)
});
var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64884);
var _merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47764);

const trailingNumbers = /(?:\s*\(#\d{1,9}\)){1,9}\s*$/;
const tailLength = 150;
function pullNumber(commit) {
	return (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__ .qs)(commit) || (statedNumbers((0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .iH)(commit.message)).at(-1) ?? 0);
}
function statedNumbers(subject) {
	const numbers = trailingNumbers.exec(subject.slice(-tailLength))?.[0] ?? '';
	return [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number));
}
function withoutNumbers(subject) {
	const tail = subject.slice(-tailLength);
	return (subject.slice(0, -tailLength) + tail.replace(trailingNumbers, '')).trimEnd();
}
function describingCommit(commit, { mergeOf, promotions }) {
	const own = tellsOfPull(commit) && !promotions.has(commit.sha);
	if (commit.parents.length > 1)
		return own ? commit : undefined;
	return own ? commit : (mergeOf.get(commit.sha) ?? commit);
}
function tellsOfPull(commit) {
	return pullNumber(commit) > 0 || (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__ .id)(commit);
}
function claim(commits, head, released) {
	const promotions = new Set();
	for (;;) {
		const mergeOf = (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__ .fU)(commits, head, (merge) => tellsOfPull(merge) && !promotions.has(merge.sha));
		const found = [...released].flatMap((sha) => mergeOf.get(sha)?.sha ?? []);
		if (found.length === 0)
			return { mergeOf, promotions };
		for (const sha of found)
			promotions.add(sha);
	}
}
function describingCommits(commits, head, released) {
	const claims = claim(commits, head, released);
	return [...new Set(commits.flatMap((commit) => describingCommit(commit, claims) ?? []))];
}

}),

51594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$2: () => ( artifactPublished),
H$: () => ( migrationEvent),
K: () => ( serviceEvent),
S: () => ( testsFinished),
Y_: () => ( approvalEvent),
bf: () => ( incidentEvent),
sA: () => ( deploymentEvent)
});
const types = {
	published: 'dev.cdevents.artifact.published.0.3.0',
	deployed: 'dev.cdevents.service.deployed.0.3.0',
	upgraded: 'dev.cdevents.service.upgraded.0.3.0',
	rolledBack: 'dev.cdevents.service.rolledback.0.3.0',
	detected: 'dev.cdevents.incident.detected.0.3.0',
	resolved: 'dev.cdevents.incident.resolved.0.3.0',
	tested: 'dev.cdevents.testsuiterun.finished.0.3.0',
};
function artifactId(repository, { sha, version }) {
	const name = repository.toLowerCase().split('/').map(encoded).join('/');
	const what = sha || version;
	return `pkg:github/${name}${what === '' ? '' : `@${encoded(what)}`}`;
}
function encoded(text) {
	return encodeURIComponent(text.toWellFormed());
}
function artifactPublished(repository, release, folder, data) {
	const inside = folder === '' || folder === '.' ? '' : `#${folder.split('/').map(encoded).join('/')}`;
	return { type: types.published, subject: `${artifactId(repository, release)}${inside}`, content: {}, data };
}
function serviceEvent(what, place, release, deployment, data) {
	const artifact = artifactId(place.repository, release);
	const content = { environment: { id: place.environment }, artifactId: artifact };
	const apart = [place.environment, deployment, artifact];
	return { type: types[what], subject: serviceId(place), content, data: { ...data, deployment }, apart };
}
function incidentEvent(what, place, incident, data) {
	const content = {
		description: incident.description,
		environment: { id: place.environment },
		service: { id: serviceId(place) },
		artifactId: artifactId(place.repository, incident.release),
	};
	return { type: types[what], subject: `${place.repository}/deployments/${incident.deployment}`, content, data };
}
function deploymentEvent(fate, place, { deployment, release }, data) {
	const content = {
		environment: { id: place.environment },
		service: { id: serviceId(place) },
		artifactId: artifactId(place.repository, release),
		...data,
	};
	const subject = `${place.repository}/deployments/${deployment}`;
	return { type: `dev.cdeventsx.slipway-deployment.${fate}.0.1.0`, subject, content, data: {} };
}
function testsFinished(place, release, told, { deployment, checks }) {
	const content = { environment: { id: place.environment }, testSuite: { id: 'smoke-test' }, ...told };
	const subject = `${serviceId(place)}/${place.environment}/checks/${release.sha || release.version || 'unknown'}`;
	const data = { version: release.version, checks: checks.length };
	return { type: types.tested, subject, content, data, apart: [deployment, ...checks], isOfStep: true };
}
function approvalEvent(fate, request) {
	const subject = `${request.repository}/deployments/${request.deployment}`;
	return { type: `dev.cdeventsx.slipway-approval.${fate}.0.1.0`, subject, content: request.content, data: {} };
}
function migrationEvent(fate, database) {
	const { repository, environment, target, apart, content } = database;
	const subject = [repository, 'databases', environment, target].filter((part) => part !== '').join('/');
	const type = `dev.cdeventsx.slipway-migration.${fate}.0.1.0`;
	return { type, subject, content, data: {}, apart, isOfStep: true };
}
function serviceId({ repository, service }) {
	return service === '' ? repository : `${repository}/${service}`;
}

}),

89298:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
g: () => ( deepen)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _dated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83755);
var _refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26713);
var _remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71245);

const steps = [50, 500, 5_000];
async function deepen(git, remote, { tip, ref, base }, log) {
	if (remote === undefined)
		throw tooShallow('it has no remote to fetch from');
	const isExact = async () => base !== undefined && (await (0,_refs_js__WEBPACK_IMPORTED_MODULE_3__ .QX)(git, base, tip)) && (await countMerges(git, base, tip)) === 0;
	try {
		for (const step of base === undefined ? [] : steps) {
			if (!(await (0,_dated_js__WEBPACK_IMPORTED_MODULE_1__ .fE)(git)) || (await isExact()))
				return;
			log.info(`The clone is shallow: fetching ${step} more commits of its history. (\`fetch-depth: 0\` in actions/checkout saves this step.)`);
			await (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__ .hd)(git, remote, [`--deepen=${step}`, ref]);
		}
		if (!(await (0,_dated_js__WEBPACK_IMPORTED_MODULE_1__ .fE)(git)) || (await isExact()))
			return;
		log.info('The clone is shallow: fetching the rest of its history.');
		await (0,_remote_js__WEBPACK_IMPORTED_MODULE_2__ .hd)(git, remote, ['--unshallow', ref]);
	}
	catch (error) {
		if (error instanceof _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y && error.reason !== 'cancelled')
			throw tooShallow(error.message, error);
		throw error;
	}
}
async function countMerges(git, base, tip) {
	return Number(await git.text(['rev-list', '--count', '--merges', `${base}..${tip}`]));
}
function tooShallow(why, cause) {
	const cure = 'Set `fetch-depth: 0` under `with:` of actions/checkout.';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('shallow-history', `The clone is shallow, so the last release cannot be determined, and the rest could not be fetched: ${why} ${cure}`, { cause });
}

}),

9170:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  tD: () => ( changed),
  gO: () => ( linkedManifests),
  Kj: () => ( plainFiles),
  PX: () => ( readManifests),
  Zc: () => ( readTree)
});

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/manifests/names.js
var names = __webpack_require__(11101);
// EXTERNAL MODULE: ./build/manifests/syntax/source.js
var source = __webpack_require__(98708);
;// CONCATENATED MODULE: ./build/manifests/kind.js

const locks = ['npm-lock', 'pnpm-lock', 'bun-lock', 'cargo-lock', 'uv-lock', 'gem-lock'];
const nested = ['maven', 'gradle', 'cargo', 'dotnet', 'tauri', 'assembly-info'];
const foreign = /(?:^|\/)(?:node_modules|vendor|third[_-]party|target|tests?|__tests__|fixtures?|testdata|examples?|samples?|docs?|templates?|archetype-resources|\.[^/]*)(?:\/|$)/;
function detectManifests(paths, root, others = []) {
	const inner = others.filter((other) => other !== root && (0,source .UO)(other, root));
	const has = (name) => paths.some((path) => (0,source .yS)(path) === root && name.test(path));
	const beside = {
		python: has(/(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/),
		'ruby-version': has(/\.gemspec$/),
	};
	const found = paths.flatMap((path) => {
		const kind = (0,names .Q)(path);
		if (kind === undefined || inner.some((other) => (0,source .UO)(path, other)))
			return [];
		return concerns(path, kind, root, beside) ? [{ path, rank: names .l.indexOf(kind) }] : [];
	});
	return found
		.sort((a, b) => a.rank - b.rank || distance(a.path, root) - distance(b.path, root) || order(a.path, b.path))
		.map(({ path }) => path);
}
function concerns(path, kind, root, beside) {
	const folder = (0,source .yS)(path);
	if (folder === root)
		return (kind !== 'python' && kind !== 'ruby-version') || beside[kind];
	if ((0,source .UO)(root, folder))
		return locks.includes(kind) || kind === 'cargo' || kind === 'pnpm-workspace';
	if (!(0,source .UO)(folder, root))
		return false;
	const below = root === '' ? folder : folder.slice(root.length + 1);
	if (foreign.test(below))
		return false;
	if (kind === 'python')
		return beside.python && /^(?:src\/)?[^/]+$/.test(below);
	if (kind === 'ruby-version')
		return beside['ruby-version'] && /^lib(?:\/[^/]+){0,3}$/.test(below);
	return nested.includes(kind);
}
function distance(path, root) {
	return Math.abs(path.split('/').length - (root === '' ? 1 : root.split('/').length + 1));
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/manifests/read.js
var read = __webpack_require__(60417);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
;// CONCATENATED MODULE: ./build/git/manifests.js

async function readTree(git, commit) {
	const files = new Map((await (0,tree .n)(git, commit)).map((file) => [file.path, file]));
	const known = new Map();
	return {
		files,
		texts: async (paths) => {
			const missing = [...new Set(paths)].filter((path) => !known.has(path));
			const blobs = await (0,tree .b)(git, missing.map((path) => files.get(path)?.blob ?? ''));
			for (const [index, path] of missing.entries())
				known.set(path, (0,source .D4)(path, blobs[index] ?? Buffer.alloc(0)));
			return paths.map((path) => known.get(path) ?? '');
		},
	};
}
async function readManifests(tree, pack, packages, wish) {
	if (isEmpty(tree, pack))
		throw emptyPackage(pack);
	const listed = candidates(tree, pack, packages, wish);
	const telling = listed.filter((path) => !(0,names .Q)(path)?.endsWith('-lock'));
	const first = await readAll(tree, telling, new Map());
	const kinds = pointedFiles(tree, first);
	const paths = [...listed, ...[...kinds.keys()].filter((path) => !listed.includes(path))];
	const pointed = await readAll(tree, [...kinds.keys()], kinds);
	const facts = [...first.filter(({ path }) => !kinds.has(path)), ...pointed];
	return { paths, kinds, facts, described: (0,read .I)(pack.path, facts, new Set(kinds.keys())) };
}
async function readAll(tree, paths, kinds) {
	const texts = await tree.texts(paths);
	const facts = [];
	for (const [index, path] of paths.entries()) {
		const fact = await (0,read .W)(path, texts[index] ?? '', kinds.get(path) ?? (0,names .Q)(path));
		if (fact)
			facts.push(fact);
	}
	return facts;
}
function pointedFiles(tree, facts) {
	const found = new Map();
	for (const { path, points = [] } of facts) {
		for (const point of points) {
			const places = point.map((each) => (0,source .uJ)((0,source .yS)(path), each) ?? '');
			const file = places.find((each) => isPlain(tree.files.get(each)));
			if (file !== undefined)
				found.set(file, file.endsWith('.py') ? 'python-variable' : 'plain');
		}
	}
	return found;
}
function isEmpty({ files }, { name, path }) {
	if (name === '' || path === '')
		return false;
	for (const file of files.keys())
		if (file.startsWith(`${path}/`))
			return false;
	return true;
}
function emptyPackage({ path }) {
	const cure = 'Correct it under `with:` of this step, or remove the package.';
	return new user_error .y('unknown-file', `\`packages\` names the folder \`${(0,printable .d)(path)}\`, but the commit has no files in this folder. ${cure}`);
}
function candidates(tree, pack, packages, wish) {
	if (wish === 'none')
		return [];
	if (wish === 'auto')
		return detectManifests(plainFiles(tree), pack.path, packages.map(({ path }) => path));
	for (const path of wish)
		if (!isPlain(tree.files.get(path)) || (0,names .Q)(path) === undefined)
			throw unknownManifest(path, tree);
	return wish;
}
function plainFiles(tree) {
	return [...tree.files.values()].filter(isPlain).map(({ path }) => path);
}
function linkedManifests(tree, root, others) {
	const isLinked = ({ path, mode }) => mode === '120000' && (0,names .Q)(path)?.endsWith('-lock') === false;
	const links = new Set([...tree.files.values()].filter(isLinked).map(({ path }) => path));
	if (links.size === 0)
		return [];
	return detectManifests([...plainFiles(tree), ...links], root, others).filter((path) => links.has(path));
}
function isPlain(file) {
	return file?.mode.startsWith('100') === true;
}
function unknownManifest(path, { files }) {
	const given = `\`manifests\` names \`${(0,printable .d)(path)}\``;
	const file = files.get(path);
	if (file !== undefined && !isPlain(file))
		return new user_error .y('unknown-file', `${given}, which is a symbolic link. Name its target.`);
	if (file === undefined)
		return new user_error .y('unknown-file', `${given}, which is not in the commit. Use paths relative to the root of the repository.`);
	return new user_error .y('unknown-file', `${given}, which is not a known manifest. Describe its place in \`files\` (json, yaml, toml or regex).`);
}
function changed(tree, path, text) {
	return { path, mode: tree.files.get(path)?.mode ?? '100644', bytes: Buffer.from(text) };
}

}),

91651:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
b: () => ( readBlobs),
n: () => ( listTree)
});
async function listTree(git, commit) {
	const output = (await git.run(['ls-tree', '-r', '-z', '--full-tree', commit])).stdout.toString('utf8');
	const files = [];
	for (const entry of output.split('\0')) {
		const [, mode, type, blob, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
		if (type === 'blob' && mode && blob && path)
			files.push({ path, mode, blob });
	}
	return files;
}
async function readBlobs(git, blobs) {
	if (blobs.length === 0)
		return [];
	const { stdout } = await git.run(['cat-file', '--batch'], { input: `${blobs.join('\n')}\n` });
	const found = [];
	let at = 0;
	for (const blob of blobs) {
		const end = stdout.indexOf(10, at);
		const [, type, size] = stdout.subarray(at, end).toString('latin1').split(' ');
		if (type !== 'blob')
			throw new Error(`git has no blob ${blob}`);
		found.push(stdout.subarray(end + 1, end + 1 + Number(size)));
		at = end + 2 + Number(size);
	}
	return found;
}

}),

91196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
IO: () => ( Unreadable),
Jt: () => ( flag),
Qq: () => ( text),
g1: () => ( record),
hY: () => ( optionalMoment),
mR: () => ( optionalText),
n$: () => ( moment),
nd: () => ( integer),
p_: () => ( list),
u4: () => ( isRecord),
yL: () => ( oneOf)
});
class Unreadable extends Error {
	constructor(at, expected) {
		super(`the answer has no ${expected} at ${at}`);
		this.name = 'Unreadable';
	}
}
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function record(value, at) {
	if (!isRecord(value))
		throw new Unreadable(at, 'object');
	return value;
}
function text(value, at) {
	if (typeof value !== 'string')
		throw new Unreadable(at, 'text');
	return value;
}
function optionalText(value, at) {
	return value === null || value === undefined ? '' : text(value, at);
}
function integer(value, at) {
	if (typeof value !== 'number' || !Number.isSafeInteger(value))
		throw new Unreadable(at, 'whole number');
	return value;
}
function flag(value, at) {
	if (typeof value !== 'boolean')
		throw new Unreadable(at, 'boolean');
	return value;
}
function list(value, at, parse) {
	if (!Array.isArray(value))
		throw new Unreadable(at, 'list');
	return value.map((item, index) => parse(item, `${at}[${index}]`));
}
function oneOf(value, words, at) {
	const found = words.find((word) => word === value);
	if (found === undefined)
		throw new Unreadable(at, words.join(' or '));
	return found;
}
function moment(value, at) {
	const date = new Date(text(value, at));
	if (Number.isNaN(date.getTime()))
		throw new Unreadable(at, 'moment');
	return date;
}
function optionalMoment(value, at) {
	return value === null || value === undefined ? undefined : moment(value, at);
}

}),

18915:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K: () => ( readPullsOfCommits),
P: () => ( findNewcomers)
});
var _connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91975);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);

const commitsAtOnce = 100;
const peopleAtOnce = 50;
const linkedPull = `fragment linkedPull on PullRequest {
  number title body url merged authorAssociation baseRefName baseRepository { nameWithOwner }
  author { __typename login }
  mergeCommit { oid }
  labels(first: 20) { nodes { name } }
  closingIssuesReferences(first: 10) { nodes { number url } }
}`;
async function readPullsOfCommits(github, shas) {
	const distinct = [...new Set(shas)];
	const pulls = await (0,_connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ .D)(distinct, commitsAtOnce, (batch) => askForPulls(github, batch));
	return new Map(distinct.map((sha, index) => [sha, pulls[index] ?? []]));
}
async function askForPulls(github, shas) {
	const { owner, name } = github.repository;
	const parts = shas.map((_, index) => `c${index}: object(oid: $o${index}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ...linkedPull } } } }`);
	const types = shas.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
	return github.graphql({
		purpose: `read the pull requests of ${shas.length} commits`,
		needs: 'pull-requests: read',
		query: `query pullsOfCommits($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${linkedPull}`,
		variables: { owner, name, ...Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha])) },
		repeat: 'harmless',
		parse: (data) => {
			const found = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(data, 'data')['repository'], 'repository');
			return shas.map((_, index) => parseCommit(found[`c${index}`], `${owner}/${name}`));
		},
		...whenHeavy(shas),
	});
}
async function findNewcomers(github, logins, before) {
	const people = [...new Set(logins)].filter((login) => /^[\w-]{1,100}$/.test(login));
	const known = await (0,_connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ .D)(people, peopleAtOnce, (batch) => askForMerged(github, batch, before));
	return new Set(people.filter((_, index) => known[index] === 0));
}
async function askForMerged(github, logins, before) {
	const { owner, name } = github.repository;
	const moment = before.toISOString().replace(/\.\d+Z$/, 'Z');
	const queries = logins.map((login) => `repo:${owner}/${name} is:pr is:merged author:${login} merged:<${moment}`);
	const parts = logins.map((_, index) => `p${index}: search(type: ISSUE, first: 1, query: $q${index}) { issueCount }`);
	return github.graphql({
		purpose: `look for earlier pull requests of ${logins.length} people`,
		needs: 'pull-requests: read',
		query: `query mergedBefore(${logins.map((_, index) => `$q${index}: String!`).join(', ')}) {\n${parts.join('\n')}\n}`,
		variables: Object.fromEntries(queries.map((query, index) => [`q${index}`, query])),
		repeat: 'harmless',
		parse: (data) => {
			const found = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(data, 'data');
			return logins.map((_, index) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(found[`p${index}`], `p${index}`)['issueCount'], 'issueCount'));
		},
		...whenHeavy(logins),
	});
}
function whenHeavy(batch) {
	return batch.length > 1 ? { heavy: () => ({ value: undefined }) } : {};
}
function parseCommit(value, repository) {
	if (value === null)
		return [];
	const linked = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, 'commit')['associatedPullRequests'];
	if (linked === undefined || linked === null)
		return [];
	return (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(linked, 'associatedPullRequests')['nodes'], 'pulls', (node, at) => parsePull(node, at, repository)).flat();
}
function parsePull(value, at, repository) {
	if (value === null)
		return [];
	const pull = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	const base = pull['baseRepository'];
	const home = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(base) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(base['nameWithOwner'], `${at}.baseRepository`) : '';
	if (home.toLowerCase() !== repository.toLowerCase())
		return [];
	const merge = pull['mergeCommit'];
	return [
		{
			number: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(pull['number'], `${at}.number`),
			title: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['title'], `${at}.title`),
			body: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(pull['body'], `${at}.body`),
			url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['url'], `${at}.url`),
			merged: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)(pull['merged'], `${at}.merged`),
			isVouched: isVouched(pull),
			author: parseAuthor(pull['author'], `${at}.author`),
			labels: nodesOf(pull['labels'], `${at}.labels`).map((label) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(label['name'], `${at}.labels.name`)),
			base: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['baseRefName'], `${at}.baseRefName`),
			mergeSha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(merge) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(merge['oid'], `${at}.mergeCommit.oid`) : '',
			closes: nodesOf(pull['closingIssuesReferences'], `${at}.closes`).map((issue) => ({
				number: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(issue['number'], `${at}.closes.number`),
				url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(issue['url'], `${at}.closes.url`),
			})),
		},
	];
}
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
function isVouched({ merged, authorAssociation }) {
	return merged === true && insiders.has(authorAssociation);
}
function parseAuthor(value, at) {
	if (value === null)
		return undefined;
	const author = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	const type = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(author['__typename'], ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'], at);
	return { login: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(author['login'], `${at}.login`), bot: type === 'Bot' };
}
function nodesOf(connection, at) {
	if (connection === null)
		return [];
	const nodes = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(connection, at)['nodes'];
	if (!Array.isArray(nodes))
		throw new _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .IO(at, 'list');
	return nodes.filter(_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4);
}

}),

95513:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  r: () => ( overrideCommits),
  D: () => ( readPullOf)
});

// EXTERNAL MODULE: ./build/commits/header.js
var header = __webpack_require__(64884);
// EXTERNAL MODULE: ./build/commits/pulls.js
var pulls = __webpack_require__(34509);
// EXTERNAL MODULE: ./build/commits/squash.js
var squash = __webpack_require__(79364);
;// CONCATENATED MODULE: ./build/commits/overrides.js

const begin = 'BEGIN_COMMIT_OVERRIDE';
const end = 'END_COMMIT_OVERRIDE';
function overrideIn(body) {
	const from = body.indexOf(begin);
	const to = body.indexOf(end, from + begin.length);
	if (from < 0 || to < 0)
		return undefined;
	const messages = [];
	for (const line of body
		.slice(from + begin.length, to)
		.replaceAll('\r', '')
		.trim()
		.split('\n')) {
		const text = line.slice(Math.max(0, (0,header .S9)(line, 0)));
		const last = messages.at(-1);
		if (last === undefined || (0,squash .Ax)(text, 'all'))
			messages.push([text]);
		else
			last.push(line);
	}
	const found = messages.map((lines) => lines.join('\n').trim()).filter((message) => message !== '');
	return found.length === 0 ? undefined : found;
}
function amendCommits(commits, { head, released }, overrideOf) {
	const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
	const here = [...overrideOf.values()].filter(({ mergeSha }) => bySha.has(mergeSha));
	if (here.length === 0)
		return { commits, untold: [] };
	const claims = (0,pulls .B7)(commits, head, released);
	const overrideFor = (commit) => {
		const teller = commit && (0,pulls .k_)(commit, claims);
		return teller && overrideOf.get(teller.sha);
	};
	const isTold = ({ number, mergeSha }) => overrideFor(bySha.get(mergeSha))?.number === number;
	const told = new Set(here.filter(isTold).map(({ number }) => number));
	const brought = new Map();
	for (const commit of commits) {
		const number = overrideFor(commit)?.number;
		if (number === undefined || commit.files === undefined)
			continue;
		const files = brought.get(number) ?? new Set();
		for (const file of commit.files)
			files.add(file);
		brought.set(number, files);
	}
	const amended = commits.map((commit) => {
		const override = overrideFor(commit);
		if (override === undefined || !told.has(override.number))
			return commit;
		if (commit.sha !== override.mergeSha)
			return { ...commit, amended: [] };
		const files = brought.get(override.number);
		return { ...commit, amended: override.messages, ...(files && { files: [...files] }) };
	});
	return { commits: amended, untold: [...new Set(here.map(({ number }) => number))].filter((each) => !told.has(each)) };
}

// EXTERNAL MODULE: ./build/github/repository/history.js
var repository_history = __webpack_require__(18915);
;// CONCATENATED MODULE: ./build/github/repository/overrides.js

async function readPullOf(github, commits, { head, released }) {
	const asked = (0,pulls .B5)(commits, head, released);
	const linked = await (0,repository_history .K)(github, asked.map(({ sha }) => sha));
	return new Map(asked.flatMap((commit) => {
		const pull = choosePull(commit, linked.get(commit.sha) ?? []);
		return pull === undefined ? [] : [[commit.sha, pull]];
	}));
}
function choosePull(commit, linked) {
	const merged = linked.filter((each) => each.merged).toSorted((one, other) => one.number - other.number);
	const stated = (0,pulls .Xy)(commit);
	return (merged.find(({ number }) => number === stated) ??
		merged.find(({ mergeSha }) => mergeSha === commit.sha) ??
		merged[0]);
}
function overrideCommits(commits, range, pullOf) {
	const overrides = new Map();
	const refused = new Set();
	for (const [sha, { number, mergeSha, body, isVouched }] of pullOf) {
		const messages = overrideIn(body);
		if (messages === undefined)
			continue;
		if (isVouched)
			overrides.set(sha, { number, mergeSha, messages });
		else
			refused.add(number);
	}
	const { commits: amended, untold } = amendCommits(commits, range, overrides);
	return { commits: amended, warnings: [...[...refused].map(refusedOverride), ...untold.map(untoldOverride)] };
}
function untoldOverride(number) {
	return `The override in the text of #${number} does not count: its merge commit names no pull request or contains a release, so its commits count unchanged.`;
}
function refusedOverride(number) {
	return `The override in the text of #${number} does not count: according to GitHub, the author of the pull request is not an owner, member or collaborator of the repository. The author may have written the text. Commit the correct message in your own pull request.`;
}

}),

34049:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => ( matchFileGlob),
globMatcher: () => ( globMatcher),
matchGlobs: () => ( matchGlobs)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64865);
var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24255);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10087);

const longest = 2_000;
const portion = 500;
function matchGlobs({ patterns, source, options }, paths) {
	const given = patterns.filter((glob) => glob !== '');
	return new Set(select(given, source, () => picomatch__WEBPACK_IMPORTED_MODULE_3__(given, options), [...new Set(paths)]));
}
function matchFileGlob(glob, source, paths) {
	return select([glob], source, () => (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(path, glob), paths);
}
function globMatcher(globs, paths) {
	const known = new Set(paths);
	const fitting = matchGlobs(globs, known);
	return (path) => (known.has(path) ? fitting.has(path) : matchGlobs(globs, [path]).has(path));
}
function select(patterns, source, makeMatcher, paths) {
	const tooLong = patterns.find((glob) => glob.length > longest);
	if (tooLong !== undefined)
		throw refused(source, tooLong, `is longer than ${longest} characters`);
	try {
		const fits = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__ .Mm)(makeMatcher);
		const fitting = [];
		for (let at = 0; at < paths.length; at += portion) {
			const some = paths.slice(at, at + portion);
			for (const path of (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__ .Mm)(() => some.filter((each) => fits(each))))
				fitting.push(path);
		}
		return fitting;
	}
	catch (error) {
		if (!(error instanceof _bounded_js__WEBPACK_IMPORTED_MODULE_1__ .fx))
			throw error;
		const why = `needs more than ${_bounded_js__WEBPACK_IMPORTED_MODULE_1__ .lT / 1_000} second; use fewer \`*\` in one name, and fewer \`{a,b}\``;
		throw refused(source, patterns.join(' '), why, error);
	}
}
function refused(source, glob, why, cause) {
	const what = `${source} has the glob \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ .d)(glob, 80)}\`, which ${why}.`;
	return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__ .y('invalid-input', what, { cause });
}

}),

25950:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K: () => ( memberGlobs),
P: () => ( locateCargo)
});
var _syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40905);
var _syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8033);

async function locateCargo(source) {
	const leaves = await (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__ .M)(source);
	const own = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ .iZ)(leaves, 'package', 'version');
	const shared = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ .iZ)(leaves, 'workspace', 'package', 'version');
	const inherits = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ .iZ)(leaves, 'package', 'version', 'workspace')?.value === 'true';
	const name = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ .iZ)(leaves, 'package', 'name')?.value;
	const slots = [];
	if (own?.editable)
		slots.push(slotOf(own, { by: 'path' }));
	if (shared?.editable)
		slots.push(slotOf(shared, { by: 'heirs', here: own === undefined }));
	return {
		...(name === undefined ? {} : { name }),
		...(inherits && shared === undefined ? { absence: 'inherited' } : {}),
		slots,
		ranges: pathDependencies(leaves),
		uses: inheritedDependencies(leaves),
		members: memberGlobs(leaves, ['workspace']),
	};
}
function memberGlobs(leaves, table) {
	const at = table.length;
	return leaves
		.filter(({ path }) => path.length === at + 2 && table.every((key, index) => path[index] === key))
		.flatMap(({ path, value, editable }) => {
		if (!editable || typeof path[at + 1] !== 'number')
			return [];
		return path[at] === 'members' ? [value] : path[at] === 'exclude' ? [`!${value}`] : [];
	});
}
const dependencyTables = ['dependencies', 'dev-dependencies', 'build-dependencies'];
function pathDependencies(leaves) {
	const siblings = new Map();
	for (const leaf of leaves) {
		const table = leaf.path.at(-3);
		if (typeof table !== 'string' || !dependencyTables.includes(table) || !isTable(leaf.path.slice(0, -3)))
			continue;
		const key = JSON.stringify(leaf.path.slice(0, -1));
		siblings.set(key, (siblings.get(key) ?? new Map()).set(leaf.path.at(-1), leaf));
	}
	return [...siblings.values()].flatMap((fields) => {
		const version = fields.get('version');
		if (!fields.has('path') || !version?.editable)
			return [];
		const name = fields.get('package')?.value ?? String(version.path.at(-2));
		const { path, start, end } = version;
		const shared = path[0] === 'workspace';
		return [{ key: (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ ._R)(path), start, end, name, dialect: 'cargo', ...(shared ? { shared } : {}) }];
	});
}
function inheritedDependencies(leaves) {
	return leaves.flatMap(({ path, value }) => {
		const table = path.at(-3);
		const isDependency = typeof table === 'string' && dependencyTables.includes(table) && isTable(path.slice(0, -3));
		if (!isDependency || path.at(-1) !== 'workspace' || value !== 'true')
			return [];
		return [{ key: (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ ._R)(path), name: String(path.at(-2)) }];
	});
}
function isTable(prefix) {
	return (prefix.length === 0 ||
		(prefix.length === 1 && prefix[0] === 'workspace') ||
		(prefix.length === 2 && prefix[0] === 'target'));
}
function slotOf(leaf, owner, key = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_1__ ._R)(leaf.path)) {
	return { key, start: leaf.start, end: leaf.end, notation: 'semver', owner };
}

}),

62610:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Dn: () => ( locatePython),
KP: () => ( locateSetupCfg),
Q: () => ( normalizePython),
TH: () => ( locatePyproject)
});
var _syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40905);
var _syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8033);
var _cargo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25950);

async function locatePyproject(source) {
	const leaves = await (0,_syntax_toml_js__WEBPACK_IMPORTED_MODULE_0__ .M)(source);
	const computed = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'tool', 'poetry-dynamic-versioning', 'enable')?.value === 'true';
	const own = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'project', 'version');
	const poetry = computed ? undefined : (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'tool', 'poetry', 'version');
	const slots = [own, poetry].flatMap((leaf) => (leaf?.editable ? [slotOf(leaf)] : []));
	const dynamic = leaves.some(({ path, value }) => path[0] === 'project' && path[1] === 'dynamic' && value === 'version');
	const name = ((0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'project', 'name') ?? (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'tool', 'poetry', 'name'))?.value;
	return {
		...(name === undefined ? {} : { name }),
		...(slots.length === 0 && (dynamic || computed) ? { absence: 'dynamic' } : {}),
		slots,
		...(slots.length === 0 && dynamic ? { points: pointsOf(leaves) } : {}),
		...workspaceDependencies(leaves),
		members: (0,_cargo_js__WEBPACK_IMPORTED_MODULE_1__ .K)(leaves, ['tool', 'uv', 'workspace']),
	};
}
function normalizePython(name) {
	return name.toLowerCase().replace(/[-_.]+/g, '-');
}
const longestRequirement = 500;
function workspaceDependencies(leaves) {
	const sources = leaves.filter(({ path, value }) => path.length === 5 &&
		path.slice(0, 3).join('\0') === 'tool\0uv\0sources' &&
		((path[4] === 'workspace' && value === 'true') || path[4] === 'path'));
	const names = new Set(sources.map(({ path }) => normalizePython(String(path[3]))));
	const uses = [...names].map((name) => ({ key: `tool.uv.sources.${name}`, name }));
	const ranges = leaves.flatMap((leaf) => {
		const [section, key] = leaf.path;
		const isAsked = section === 'project' && (key === 'dependencies' || key === 'optional-dependencies');
		if (!leaf.editable || leaf.value.length > longestRequirement || !(isAsked || section === 'dependency-groups'))
			return [];
		const [whole, written = '', range = ''] = /^([\w.-]+)(?:\[[^\]]*\])?\s*([^;\s][^;]*?)?\s*(?:;|$)/.exec(leaf.value) ?? [];
		const name = normalizePython(written);
		if (whole === undefined || range === '' || !names.has(name))
			return [];
		const start = leaf.start + leaf.value.indexOf(range, written.length);
		return [{ key: (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ ._R)(leaf.path), start, end: start + range.length, name, dialect: 'python' }];
	});
	return { uses, ranges };
}
function pointsOf(leaves) {
	const hatch = ['pattern', 'expression', 'source'].some((key) => {
		const value = (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'tool', 'hatch', 'version', key)?.value;
		return value !== undefined && value !== 'regex';
	})
		? undefined
		: (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'tool', 'hatch', 'version', 'path');
	const named = [hatch, (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ .iZ)(leaves, 'tool', 'pdm', 'version', 'path')].flatMap((leaf) => leaf?.value ?? []);
	const dynamic = leaves.filter(({ path }) => path.slice(0, 4).join('\0') === 'tool\0setuptools\0dynamic\0version');
	const files = dynamic.filter(({ path }) => path[4] === 'file').map(({ value }) => value);
	const attributes = dynamic.filter(({ path }) => path[4] === 'attr').map(({ value }) => modulesOf(value));
	return [...[...named, ...files].map((path) => [path]), ...attributes];
}
function modulesOf(attribute) {
	const module = attribute.trim().split('.').slice(0, -1).join('/');
	if (!/^[\w/]+$/.test(module))
		return [];
	return ['', 'src/'].flatMap((root) => [`${root}${module}.py`, `${root}${module}/__init__.py`]);
}
function slotOf({ path, start, end }) {
	return { key: (0,_syntax_leaf_js__WEBPACK_IMPORTED_MODULE_2__ ._R)(path), start, end, notation: 'pep440', owner: { by: 'path' } };
}
function locateSetupCfg({ text }) {
	let section = '';
	let name;
	for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
		section = /^\[([^\]]*)\]/.exec(line.replace(/^\ufeff/, ''))?.[1]?.trim() ?? section;
		if (section !== 'metadata')
			continue;
		name ??= /^name[ \t]*[=:](.*)$/.exec(line)?.[1]?.trim();
		const match = /^version[ \t]*[=:][ \t]*/.exec(line);
		if (match === null)
			continue;
		const value = line.slice(match[0].length).trimEnd();
		const [, by, place = ''] = /^(attr|file):[ \t]*(.*)$/.exec(value) ?? [];
		const point = by === 'attr' ? modulesOf(place) : [place.split(',')[0]?.trim() ?? ''];
		if (by !== undefined)
			return { ...(name === undefined ? {} : { name }), absence: 'dynamic', slots: [], points: [point] };
		const start = index + match[0].length;
		const slot = {
			key: 'metadata.version',
			start,
			end: start + value.length,
			notation: 'pep440',
			owner: { by: 'path' },
		};
		return { ...(name === undefined ? {} : { name }), slots: value === '' ? [] : [slot] };
	}
	return { ...(name === undefined ? {} : { name }), slots: [] };
}
function locatePython({ text }) {
	const token = /#[^\n]*|"""|'''|"|'|^\ufeff?__version__\b(?:[ \t]*:[ \t]*\w+)?(?:[ \t]*=[ \t]*[A-Za-z_]\w*(?=[ \t]*=))?[ \t]*=[ \t]*(?:[uU]|[rR])?(?=["'])/gm;
	for (let match = token.exec(text); match !== null; match = token.exec(text)) {
		const found = match[0];
		if (found.startsWith('#'))
			continue;
		const start = token.lastIndex;
		if (!/^\ufeff?__version__/.test(found)) {
			token.lastIndex = endOfString(text, start, found);
			continue;
		}
		const quote = text.charAt(start);
		const end = text.startsWith(quote.repeat(3), start) ? -1 : endOfString(text, start + 1, quote) - 1;
		if (end < start || text.charAt(end) !== quote)
			return { slots: [] };
		return { slots: [{ key: '__version__', start: start + 1, end, notation: 'pep440', owner: { by: 'path' } }] };
	}
	return { absence: /^\ufeff?__version__\b/m.test(text) ? 'dynamic' : 'none', slots: [] };
}
function endOfString(text, from, quote) {
	for (let at = from; at < text.length; at++) {
		const character = text[at];
		if (character === '\\')
			at += text.startsWith('\r\n', at + 1) ? 2 : 1;
		else if (quote.length === 1 && character === '\n')
			return at;
		else if (text.startsWith(quote, at))
			return at + quote.length;
	}
	return text.length;
}

}),

357:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => ( locate)
});

// EXTERNAL MODULE: ./build/manifests/syntax/json.js
var json = __webpack_require__(89859);
// EXTERNAL MODULE: ./build/manifests/syntax/leaf.js
var syntax_leaf = __webpack_require__(40905);
;// CONCATENATED MODULE: ./build/manifests/formats/apps.js

function locateDeno(source) {
	const leaves = (0,json .q)(source, true);
	const name = (0,syntax_leaf .iZ)(leaves, 'name');
	const members = leaves.filter(({ path }) => path[0] === 'workspace' && typeof path.at(-1) === 'number');
	return {
		...(name?.editable ? { name: name.value } : {}),
		slots: slotsAt(leaves, ['version']),
		members: members.map(({ value }) => value),
	};
}
function locateTauri(source) {
	const leaves = (0,json .q)(source, true);
	const slots = [...slotsAt(leaves, ['version']), ...slotsAt(leaves, ['package', 'version'])];
	return { slots: slots.filter(({ start, end }) => !source.text.slice(start, end).includes('/')) };
}
function locateExpo(source) {
	const leaves = (0,json .q)(source, true);
	const slots = slotsAt(leaves, ['expo', 'version']);
	if (slots.length === 0)
		return { slots };
	const counts = [
		['expo', 'ios', 'buildNumber'],
		['expo', 'android', 'versionCode'],
	].flatMap((path) => countAt((0,syntax_leaf .iZ)(leaves, ...path)));
	return { slots: [...slots, ...counts] };
}
function slotsAt(leaves, path) {
	const leaf = (0,syntax_leaf .iZ)(leaves, ...path);
	return leaf?.editable ? [slotOf(leaf, 'semver')] : [];
}
function countAt(leaf) {
	return leaf !== undefined && /^\d{1,15}$/.test(leaf.value) ? [slotOf(leaf, 'count')] : [];
}
function slotOf({ path, start, end }, notation) {
	return { key: (0,syntax_leaf ._R)(path), start, end, notation, owner: { by: 'path' } };
}

// EXTERNAL MODULE: ./build/manifests/formats/cargo.js
var cargo = __webpack_require__(25950);
// EXTERNAL MODULE: ./build/manifests/syntax/yaml.js
var yaml = __webpack_require__(14330);
;// CONCATENATED MODULE: ./build/manifests/formats/chart.js

async function locateHelm(source) {
	const [leaves = []] = await (0,yaml .h)(source);
	const [chart] = slotAt(leaves, 'version', 'semver');
	const [application] = slotAt(leaves, 'appVersion', 'semver');
	const slots = chart === undefined ? [] : [chart];
	if (application !== undefined && application.start !== chart?.start)
		slots.push({ ...application, follows: true });
	return { ...nameOf(leaves), slots };
}
async function locatePub(source) {
	const [leaves = []] = await (0,yaml .h)(source);
	const members = leaves.filter(({ path }) => path[0] === 'workspace' && path.length === 2);
	return {
		...nameOf(leaves),
		slots: slotAt(leaves, 'version', 'pub'),
		ranges: leaves
			.filter(({ path, editable }) => editable && path.length === 2 && pubKeys.includes(String(path[0])))
			.map(({ path, start, end }) => ({ key: (0,syntax_leaf ._R)(path), start, end, name: String(path[1]), dialect: 'npm' })),
		uses: leaves
			.filter(({ path }) => path.length === 3 && path[2] === 'path' && pubKeys.includes(String(path[0])))
			.map(({ path }) => ({ key: (0,syntax_leaf ._R)(path), name: String(path[1]) })),
		members: members.map(({ value }) => value),
	};
}
const pubKeys = ['dependencies', 'dev_dependencies'];
function nameOf(leaves) {
	const name = (0,syntax_leaf .iZ)(leaves, 'name')?.value;
	return name === undefined ? {} : { name };
}
function slotAt(leaves, key, notation) {
	const leaf = (0,syntax_leaf .iZ)(leaves, key);
	return leaf?.editable ? [{ key, start: leaf.start, end: leaf.end, notation, owner: { by: 'path' } }] : [];
}

;// CONCATENATED MODULE: ./build/manifests/syntax/mask.js
const pythonic = { line: ['#'], block: [], quotes: ['"""', "'''", '"', "'"] };
const hashed = { line: ['#'], block: [], quotes: ['"""', '"', "'"] };
const slashed = { line: ['//'], block: [['/*', '*/']], quotes: ['"'] };
const basic = { line: ["'"], block: [], quotes: ['"'] };
const filler = '\u0001';
function maskCode(text, { line, block, quotes }) {
	const parts = [];
	let kept = 0;
	const cover = (from, to, by) => {
		parts.push(text.slice(kept, from), text.slice(from, to).replace(/[^\r\n]/g, by));
		kept = to;
	};
	for (let at = 0; at < text.length;) {
		const quote = quotes.find((each) => text.startsWith(each, at));
		const comment = block.find(([begin]) => text.startsWith(begin, at));
		if (quote !== undefined) {
			const end = endOfString(text, at + quote.length, quote);
			cover(at + quote.length, end, filler);
			at = end + quote.length;
		}
		else if (comment !== undefined) {
			const end = endOf(text, comment[1], at + comment[0].length);
			cover(at, end, ' ');
			at = end;
		}
		else if (line.some((each) => text.startsWith(each, at))) {
			const end = text.indexOf('\n', at);
			cover(at, end === -1 ? text.length : end, ' ');
			at = end === -1 ? text.length : end;
		}
		else
			at += 1;
	}
	return (parts.join('') + text.slice(kept)).replace(/^\ufeff/, ' ');
}
function endOf(text, mark, from) {
	const found = text.indexOf(mark, from);
	return found === -1 ? text.length : found + mark.length;
}
function endOfString(text, from, quote) {
	for (let at = from; at < text.length; at += 1) {
		if (text[at] === '\\')
			at += 1;
		else if (quote.length === 1 && text[at] === '\n')
			return at;
		else if (text.startsWith(quote, at))
			return at;
	}
	return text.length;
}
function directlyInside(masked, open) {
	const found = masked.split('').map((character) => (character === '\n' ? '\n' : ' '));
	let depth = 0;
	for (let at = open; at < masked.length; at += 1) {
		const character = masked[at] ?? '';
		if ('([{'.includes(character))
			depth += 1;
		else if (')]}'.includes(character)) {
			depth -= 1;
			if (depth === 0)
				break;
		}
		else if (depth === 1)
			found[at] = character;
	}
	return found.join('');
}

;// CONCATENATED MODULE: ./build/manifests/formats/code.js

function locateMix({ text }) {
	const masked = maskCode(text, hashed);
	const open = masked.indexOf('[', /\bdef[ \t]+project\b/.exec(masked)?.index ?? masked.length);
	if (open < 0)
		return { slots: [] };
	const inside = directlyInside(masked, open);
	const name = /\bapp:\s*:(\w+)/.exec(inside)?.[1];
	const attribute = /\bversion:\s*@(\w+)/.exec(inside)?.[1];
	const slot = attribute === undefined
		? literal('version', inside, /\bversion:\s*(?=")/g)
		: literal(`@${attribute}`, masked, new RegExp(`^[ \\t]*@${attribute}[ \\t]+(?=")`, 'gm'));
	return found(name, slot, attribute !== undefined || /\bversion:/.test(inside));
}
function locateBazel({ text }) {
	const masked = maskCode(text, pythonic);
	const call = /^ ?module[ \t]*\(/m.exec(masked);
	if (call === null)
		return { slots: [] };
	const inside = directlyInside(masked, call.index + call[0].length - 1);
	const name = literal('name', inside, /\bname\s*=\s*(?=["'])/g);
	return found(name && text.slice(name.start, name.end), literal('version', inside, /\bversion\s*=\s*(?=["'])/g), false);
}
function locateSetupPy({ text }) {
	const masked = maskCode(text, pythonic);
	const call = /(?:^|[^\w.])(?:setuptools\.)?setup[ \t]*\(/m.exec(masked);
	if (call === null)
		return { slots: [] };
	const inside = directlyInside(masked, call.index + call[0].length - 1);
	const name = literal('name', inside, /\bname\s*=\s*(?=["'])/g);
	const slot = literal('version', inside, /\bversion\s*=\s*(?=["'])/g, 'pep440');
	return found(name && text.slice(name.start, name.end), slot, /\bversion\s*=/.test(inside));
}
function locatePythonVariable({ text }) {
	const slot = literal('version', maskCode(text, pythonic), /^ ?(?:__version__|__VERSION__|VERSION|version)(?:[ \t]*:[ \t]*\w+)?[ \t]*=[ \t]*[uUrR]?(?=["'])/gm, 'pep440');
	return found(undefined, slot, false);
}
function locateGemspec({ text }) {
	const masked = maskCode(text, hashed);
	const name = literal('name', masked, /^[ \t]*\w+\.name[ \t]*=[ \t]*(?=["'])/gm);
	const slot = literal('version', masked, /^[ \t]*\w+\.version[ \t]*=[ \t]*(?=["'])/gm, 'ruby');
	return found(name && text.slice(name.start, name.end), slot, false);
}
function locateRubyVersion({ text }) {
	return found(undefined, literal('VERSION', maskCode(text, hashed), /^[ \t]*VERSION[ \t]*=[ \t]*(?=["'])/gm, 'ruby'), false);
}
function locateAssemblyInfo({ path, text }) {
	const lexis = path.endsWith('.vb') ? basic : slashed;
	const masked = maskCode(text, lexis);
	const slots = ['AssemblyInformationalVersion', 'AssemblyVersion', 'AssemblyFileVersion'].flatMap((key) => {
		const before = new RegExp(`^[ \\t]*[[<]\\s*assembly:\\s*(?:System\\.Reflection\\.)?${key}(?:Attribute)?\\s*\\(\\s*(?=")`, 'gim');
		const slot = literal(key, masked, before, key === 'AssemblyInformationalVersion' ? 'semver' : 'assembly');
		return slot === undefined ? [] : [slot];
	});
	return { slots: slots.map((slot, at) => ({ ...slot, follows: at > 0 })) };
}
function literal(key, masked, before, notation = 'semver') {
	const match = before.exec(masked);
	if (match === null)
		return undefined;
	const start = match.index + match[0].length + 1;
	let end = start;
	while (masked[end] === filler)
		end += 1;
	const quote = masked[start - 1];
	if (masked[end] !== quote || end === start)
		return undefined;
	return { key, start, end, notation, owner: { by: 'path' } };
}
function found(name, slot, isComputed) {
	const named = name === undefined ? {} : { name };
	if (slot !== undefined)
		return { ...named, slots: [slot] };
	return { ...named, ...(isComputed ? { absence: 'dynamic' } : {}), slots: [] };
}

// EXTERNAL MODULE: ./build/manifests/syntax/xml.js
var xml = __webpack_require__(77844);
;// CONCATENATED MODULE: ./build/manifests/formats/dotnet.js

async function locateDotnet(source) {
	const leaves = await (0,xml .N)(source);
	const all = (property) => leaves.filter(({ path, editable }) => editable && (0,syntax_leaf .ii)(path, ['Project', 'PropertyGroup', property]));
	const isWritten = all('Version').some(({ value }) => !value.includes('$('));
	const hasOwn = isWritten || all('VersionPrefix').length > 0;
	const slots = [
		...all('Version').map((leaf, at) => dotnet_slotOf(leaf, 'Version', 'semver', at > 0)),
		...(isWritten ? [] : prefixed(all('VersionPrefix'), all('VersionSuffix'))),
		...all('PackageVersion')
			.filter(({ value }) => !value.includes('$('))
			.map((leaf, at) => dotnet_slotOf(leaf, 'PackageVersion', 'semver', hasOwn || at > 0)),
		...['AssemblyVersion', 'FileVersion'].flatMap((key) => all(key).map((leaf) => dotnet_slotOf(leaf, key, 'assembly', true))),
	];
	const name = (0,syntax_leaf .iZ)(leaves, 'Project', 'PropertyGroup', 'PackageId')?.value;
	return { ...(name === undefined ? {} : { name }), slots };
}
function prefixed(prefixes, suffixes) {
	const suffix = suffixes.length === 1 && prefixes.length === 1 ? suffixes[0] : undefined;
	return [
		...prefixes.map((leaf, at) => dotnet_slotOf(leaf, 'VersionPrefix', 'core', at > 0)),
		...(suffix ? [dotnet_slotOf(suffix, 'VersionSuffix', 'suffix', false)] : []),
	];
}
function dotnet_slotOf({ start, end }, key, notation, follows) {
	return { key, start, end, notation, owner: { by: 'path' }, follows };
}

// EXTERNAL MODULE: ./build/manifests/syntax/toml.js
var toml = __webpack_require__(8033);
;// CONCATENATED MODULE: ./build/manifests/formats/locks.js

async function locateCargoLock(source) {
	const parts = packageParts(source.text);
	const own = parts.filter((part) => !/^source[ \t]*=/m.test(textOf(source, part)));
	const entries = await Promise.all(own.map((part) => readEntry(source, part)));
	const slots = [];
	const spelt = new Map();
	for (const fields of entries) {
		const name = fields.get('name')?.value;
		const version = fields.get('version');
		if (name === undefined || !version?.editable)
			continue;
		spelt.set(`${name} ${version.value}`, name);
		slots.push(locks_slotOf(version, 'semver', { by: 'name', name }, name));
	}
	const asking = parts.filter((part) => [...spelt.keys()].some((each) => textOf(source, part).includes(`"${each}"`)));
	for (const leaf of (await Promise.all(asking.map((part) => (0,toml .M)(source, part)))).flat()) {
		const name = leaf.path[2] === 'dependencies' ? spelt.get(leaf.value) : undefined;
		if (name === undefined)
			continue;
		const key = `dependency on ${name}`;
		slots.push({
			key,
			start: leaf.start + name.length + 1,
			end: leaf.end,
			notation: 'semver',
			owner: { by: 'name', name },
		});
	}
	return { slots };
}
async function locateUvLock(source) {
	const own = packageParts(source.text).filter((part) => /^source[ \t]*=[ \t]*\{[^\n]*\b(?:editable|virtual|directory)\b/m.test(textOf(source, part)));
	const entries = await Promise.all(own.map((part) => readEntry(source, part)));
	const slots = entries.flatMap((fields) => {
		const version = fields.get('version');
		const folder = fields.get('source.editable') ?? fields.get('source.virtual') ?? fields.get('source.directory');
		if (folder === undefined || !version?.editable)
			return [];
		const owner = folder.value === '.' ? { by: 'path' } : { by: 'folder', folder: folder.value };
		return [locks_slotOf(version, 'pep440', owner, fields.get('name')?.value ?? '')];
	});
	return { slots };
}
function locateGemLock({ text }) {
	const slots = [];
	let section = '';
	for (const { 0: line, index } of text.matchAll(/^.*$/gm)) {
		if (/^\ufeff?[A-Z]/.test(line))
			section = line.trim();
		const match = section === 'PATH' ? /^ {4}(\S+) \(([^()\s]+)\)/.exec(line) : null;
		if (match === null)
			continue;
		const [, name = '', version = ''] = match;
		const start = index + 4 + name.length + 2;
		slots.push({
			key: `PATH.${name}`,
			start,
			end: start + version.length,
			notation: 'ruby',
			owner: { by: 'name', name },
		});
	}
	return { slots };
}
function packageParts(text) {
	const starts = [...text.matchAll(/^\[\[package\]\]/gm)].map(({ index }) => index);
	return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
function textOf({ text }, { start, end }) {
	return text.slice(start, end);
}
async function readEntry(source, part) {
	const leaves = await (0,toml .M)(source, part);
	return new Map(leaves.map((leaf) => [(0,syntax_leaf ._R)(leaf.path.slice(2)), leaf]));
}
function locks_slotOf({ start, end }, notation, owner, name) {
	return { key: `package[name=${name}].version`, start, end, notation, owner };
}

;// CONCATENATED MODULE: ./build/manifests/formats/maven.js

async function locateMaven(source) {
	const leaves = await (0,xml .N)(source);
	const own = (0,syntax_leaf .iZ)(leaves, 'project', 'version');
	const parent = (0,syntax_leaf .iZ)(leaves, 'project', 'parent', 'version');
	const parentName = coordinates(leaves, ['project', 'parent']);
	const name = coordinates(leaves, ['project']);
	const slots = [];
	const property = own && /^\$\{([\w.-]+)\}/.exec(own.value)?.[1];
	const holder = property === undefined ? own : (0,syntax_leaf .iZ)(leaves, 'project', 'properties', property);
	if (holder?.editable)
		slots.push(maven_slotOf(holder, property === undefined ? 'version' : `properties.${property}`, { by: 'path' }));
	if (parent?.editable && parentName !== undefined)
		slots.push({ ...maven_slotOf(parent, 'parent.version', { by: 'name', name: parentName }), follows: true });
	const modules = leaves.filter(({ path }) => (0,syntax_leaf .ii)(path, ['project', 'modules', 'module']));
	return {
		...(name === undefined ? {} : { name }),
		...(holder === undefined && (parent !== undefined || property !== undefined) ? { absence: 'inherited' } : {}),
		slots,
		ranges: dependenciesOf(leaves),
		...(parentName === undefined ? {} : { uses: [{ key: 'parent', name: parentName }] }),
		members: modules.map(({ value }) => value),
	};
}
function coordinates(leaves, at) {
	const group = (0,syntax_leaf .iZ)(leaves, ...at, 'groupId') ?? (0,syntax_leaf .iZ)(leaves, 'project', 'parent', 'groupId');
	const artifact = (0,syntax_leaf .iZ)(leaves, ...at, 'artifactId');
	return artifact && `${group?.value ?? ''}:${artifact.value}`;
}
function dependenciesOf(leaves) {
	const group = (0,syntax_leaf .iZ)(leaves, 'project', 'groupId') ?? (0,syntax_leaf .iZ)(leaves, 'project', 'parent', 'groupId');
	return fieldsOfDependencies(leaves).flatMap((fields) => {
		const [groupId, artifactId, version] = [fields.get('groupId'), fields.get('artifactId'), fields.get('version')];
		if (groupId === undefined || artifactId === undefined || version === undefined)
			return [];
		const owner = groupId.value.replace(/^\$\{(?:project|pom)\.groupId\}$/, group?.value ?? '');
		const name = `${owner}:${artifactId.value}`;
		const property = /^\$\{([\w.-]+)\}$/.exec(version.value)?.[1];
		const holder = property === undefined ? version : (0,syntax_leaf .iZ)(leaves, 'project', 'properties', property);
		const { start, end } = holder?.editable ? holder : version;
		const key = holder?.editable && property !== undefined ? `properties.${property}` : `dependency on ${name}`;
		return [{ key, start, end, name, dialect: 'maven' }];
	});
}
function fieldsOfDependencies(leaves) {
	const found = [];
	for (const leaf of leaves) {
		const name = String(leaf.path.at(-1));
		if (leaf.path.at(-2) !== 'dependency' || leaf.path.at(-3) !== 'dependencies')
			continue;
		const last = found.at(-1);
		const isNext = last === undefined || last.has(name) || [...last.values()].some((each) => each.path.length !== leaf.path.length);
		if (isNext)
			found.push(new Map([[name, leaf]]));
		else
			last.set(name, leaf);
	}
	return found;
}
function maven_slotOf({ start, end }, key, owner) {
	return { key, start, end, notation: 'semver', owner };
}

;// CONCATENATED MODULE: ./build/manifests/formats/npm.js

const dependencyKeys = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
function locateNpm(source) {
	const leaves = (0,json .q)(source);
	const workspaces = leaves.filter(({ path }) => path[0] === 'workspaces' && (path.length === 2 || (path[1] === 'packages' && path.length === 3)));
	return {
		...npm_nameOf(leaves),
		slots: npm_slotAt(leaves),
		ranges: leaves
			.filter(({ path, editable }) => editable && path.length === 2 && dependencyKeys.includes(String(path[0])))
			.map((leaf) => rangeOf(leaf, '')),
		members: workspaces.filter(({ path }) => typeof path.at(-1) === 'number').map(({ value }) => value),
	};
}
function locateComposer(source) {
	const leaves = (0,json .q)(source);
	return { ...npm_nameOf(leaves), slots: npm_slotAt(leaves) };
}
function locateNpmLock(source) {
	const leaves = (0,json .q)(source);
	const slots = [...npm_slotAt(leaves)];
	const ranges = [];
	const linked = linkedFolders(leaves);
	for (const leaf of leaves) {
		const [section, place, key] = leaf.path;
		if (!leaf.editable || typeof place !== 'string')
			continue;
		const folder = section === 'dependencies' ? linked.get(place) : place;
		if (folder === undefined || isInstalled(folder))
			continue;
		if (section === 'packages')
			collectEntry(leaf, folder, slots, ranges);
		if (section === 'dependencies' && leaf.path.length === 4 && key === 'requires')
			ranges.push(rangeOf(leaf, folder));
	}
	return { ...npm_nameOf(leaves), slots, ranges };
}
function linkedFolders(leaves) {
	const links = leaves.filter(({ path, value }) => path.length === 3 && path[0] === 'dependencies' && path[2] === 'version' && value.startsWith('file:'));
	return new Map(links.map(({ path, value }) => [path[1], value.slice('file:'.length)]));
}
function locateBunLock(source) {
	const slots = [];
	const ranges = [];
	for (const leaf of (0,json .q)(source, true)) {
		const [section, folder] = leaf.path;
		if (section === 'workspaces' && typeof folder === 'string' && leaf.editable)
			collectEntry(leaf, folder, slots, ranges);
	}
	return { slots, ranges };
}
function collectEntry(leaf, folder, slots, ranges) {
	const [, , key] = leaf.path;
	if (leaf.path.length === 3 && key === 'version')
		slots.push(npm_slotOf(leaf, ownerAt(folder)));
	if (leaf.path.length === 4 && dependencyKeys.includes(String(key)))
		ranges.push(rangeOf(leaf, folder));
}
function npm_nameOf(leaves) {
	const name = (0,syntax_leaf .iZ)(leaves, 'name');
	return name?.editable ? { name: name.value } : {};
}
function npm_slotAt(leaves) {
	const leaf = (0,syntax_leaf .iZ)(leaves, 'version');
	return leaf?.editable ? [npm_slotOf(leaf, { by: 'path' })] : [];
}
function npm_slotOf({ path, start, end }, owner) {
	return { key: (0,syntax_leaf ._R)(path), start, end, notation: 'semver', owner };
}
function rangeOf({ path, start, end }, holder) {
	return { key: (0,syntax_leaf ._R)(path), start, end, name: String(path.at(-1)), dialect: 'npm', holder };
}
function ownerAt(folder) {
	return folder === '' ? { by: 'path' } : { by: 'folder', folder };
}
function isInstalled(folder) {
	return folder.split('/').includes('node_modules');
}

;// CONCATENATED MODULE: ./build/manifests/formats/plain.js
function locatePlain({ text }) {
	const value = text.replace(/^\ufeff/, '').trim();
	if (value === '')
		return { slots: [] };
	return { slots: [plain_slotOf('version', text.indexOf(value), value.length)] };
}
function locateGradleProperties({ text }) {
	let slot;
	let isContinued = false;
	for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
		const key = isContinued
			? undefined
			: /^\ufeff?[ \t\f]*(?:version|VERSION_NAME)(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+)(?=\S)/.exec(line)?.[0];
		if (key !== undefined)
			slot = plain_slotOf('version', index + key.length, line.slice(key.length).trimEnd().length);
		const isComment = !isContinued && /^\ufeff?[ \t\f]*[#!]/.test(line);
		isContinued = !isComment && /(?<!\\)(?:\\\\)*\\$/.test(line);
	}
	return { slots: slot === undefined ? [] : [slot] };
}
function locateGoMod({ text }) {
	const name = /^\ufeff?module[ \t]+(?:"([^"\n]+)"|`([^`\n]+)`|([^\s"`/]\S*))/m.exec(text);
	const path = name?.[1] ?? name?.[2] ?? name?.[3];
	return { ...(path === undefined ? {} : { name: path }), slots: [] };
}
function locateRDescription({ text }) {
	const name = /^\ufeff?Package:[ \t]*(\S+)/m.exec(text)?.[1];
	const version = /^Version:[ \t]*(?=\S)/m.exec(text);
	if (name === undefined || version === null)
		return { slots: [] };
	const start = version.index + version[0].length;
	const length = /^\S+/.exec(text.slice(start))?.[0].length ?? 0;
	return { name, slots: [{ ...plain_slotOf('Version', start, length), notation: 'r' }] };
}
const projectBlocks = ['allprojects', 'subprojects'];
function locateGradle({ text }) {
	const blocks = [];
	const slots = [];
	let word = '';
	let opens = true;
	const token = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?|[A-Za-z_][\w.]*|\S|\n/g;
	for (let match = token.exec(text); match !== null; match = token.exec(text)) {
		const found = match[0];
		if (found.startsWith('//') || found.startsWith('/*'))
			continue;
		if (/^(?:project\.)?version$/.test(found) && opens && blocks.every((block) => projectBlocks.includes(block))) {
			const slot = assigned(text, token.lastIndex);
			if (slot !== undefined)
				slots.unshift(slot);
			if (slot !== undefined)
				break;
		}
		if (opens && blocks.at(-1) === 'defaultConfig') {
			const slot = found === 'versionName' ? assigned(text, token.lastIndex, found) : counted(text, token.lastIndex, found);
			if (slot !== undefined)
				slots.push(slot);
		}
		if (found === '{')
			blocks.push(word);
		if (found === '}')
			blocks.pop();
		if (/^\w/.test(found) && opens)
			word = found;
		opens = found === '\n' || found === ';' || found === '{' || found === '}';
	}
	return {
		slots: slots.toSorted((one, other) => Number(one.notation === 'count') - Number(other.notation === 'count')),
	};
}
function assigned(text, from, key = 'version') {
	const match = /^(?:[ \t]*=[ \t]*|[ \t]+)(?:"([^"\\\n$]*)"|'([^'\\\n]*)')(?=[ \t]*(?:$|[;\r\n}]|\/\/|\/\*))/.exec(text.slice(from, from + 500));
	if (match === null)
		return undefined;
	const value = match[1] ?? match[2] ?? '';
	return plain_slotOf(key, from + match[0].length - 1 - value.length, value.length);
}
function counted(text, from, key) {
	const match = key === 'versionCode' ? /^[ \t]*=?[ \t]*(\d{1,10})(?![\w.])/.exec(text.slice(from, from + 100)) : null;
	const [all = '', digits = ''] = match ?? [];
	return match === null
		? undefined
		: { ...plain_slotOf(key, from + all.length - digits.length, digits.length), notation: 'count' };
}
function plain_slotOf(key, start, length) {
	return { key, start, end: start + length, notation: 'semver', owner: { by: 'path' } };
}

;// CONCATENATED MODULE: ./build/manifests/formats/pnpm.js

async function locatePnpmWorkspace(source) {
	const [leaves = []] = await (0,yaml .h)(source);
	const packages = leaves.filter(({ path }) => path[0] === 'packages' && path.length === 2);
	const catalogs = leaves.filter(({ path, editable }) => editable && ((path[0] === 'catalog' && path.length === 2) || (path[0] === 'catalogs' && path.length === 3)));
	return {
		slots: [],
		ranges: catalogs.map(({ path, start, end }) => ({
			key: (0,syntax_leaf ._R)(path),
			start,
			end,
			name: String(path.at(-1)),
			dialect: 'npm',
			shared: true,
		})),
		members: packages.map(({ value }) => value),
	};
}
async function locatePnpmLock(source) {
	const ranges = [];
	for (const { index } of source.text.matchAll(/^(?:catalogs|importers|specifiers):/gm)) {
		const [leaves = []] = await (0,yaml .h)({ path: source.path, text: sectionAt(source.text, index) });
		for (const leaf of leaves) {
			const [section, folder] = leaf.path;
			const name = leaf.path.at(-1) === 'specifier' ? leaf.path.at(-2) : leaf.path.at(-2) === 'specifiers' && leaf.path.at(-1);
			if (typeof name !== 'string' || !leaf.editable)
				continue;
			const [start, end] = [leaf.start + index, leaf.end + index];
			const place = section === 'catalogs' ? { shared: true } : { holder: section === 'importers' ? String(folder) : '' };
			ranges.push({ key: (0,syntax_leaf ._R)(leaf.path), start, end, name, dialect: 'npm', ...place });
		}
	}
	return { slots: [], ranges };
}
function sectionAt(text, from) {
	const head = text.indexOf('\n', from) + 1;
	const next = head === 0 ? -1 : text.slice(head).search(/^[^\s#]/m);
	return next === -1 ? text.slice(from) : text.slice(from, head + next);
}

// EXTERNAL MODULE: ./build/manifests/formats/python.js
var python = __webpack_require__(62610);
// EXTERNAL MODULE: ./build/manifests/syntax/source.js
var syntax_source = __webpack_require__(98708);
;// CONCATENATED MODULE: ./build/manifests/locate.js

const formats = {
	npm: locateNpm,
	deno: locateDeno,
	expo: locateExpo,
	tauri: locateTauri,
	'npm-lock': locateNpmLock,
	'bun-lock': locateBunLock,
	'pnpm-workspace': locatePnpmWorkspace,
	'pnpm-lock': locatePnpmLock,
	cargo: cargo .P,
	'cargo-lock': locateCargoLock,
	pyproject: python .TH,
	'setup-cfg': python .KP,
	'setup-py': locateSetupPy,
	'python-variable': locatePythonVariable,
	mix: locateMix,
	gemspec: locateGemspec,
	'ruby-version': locateRubyVersion,
	'gem-lock': locateGemLock,
	bazel: locateBazel,
	'go-mod': locateGoMod,
	'assembly-info': locateAssemblyInfo,
	'r-description': locateRDescription,
	'uv-lock': locateUvLock,
	python: python .Dn,
	maven: locateMaven,
	gradle: locateGradle,
	'gradle-properties': locateGradleProperties,
	helm: locateHelm,
	composer: locateComposer,
	pub: locatePub,
	dotnet: locateDotnet,
	plain: locatePlain,
};
async function locate(kind, source) {
	(0,syntax_source .Xs)(source);
	return formats[kind](source);
}

}),

11101:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => ( manifestKind),
l: () => ( manifestKinds)
});
const manifestKinds = [
	'npm',
	'deno',
	'cargo',
	'pyproject',
	'setup-cfg',
	'setup-py',
	'maven',
	'gradle',
	'gradle-properties',
	'helm',
	'composer',
	'pub',
	'mix',
	'gemspec',
	'dotnet',
	'bazel',
	'r-description',
	'expo',
	'tauri',
	'assembly-info',
	'plain',
	'python',
	'python-variable',
	'ruby-version',
	'go-mod',
	'pnpm-workspace',
	'npm-lock',
	'pnpm-lock',
	'bun-lock',
	'cargo-lock',
	'uv-lock',
	'gem-lock',
];
const names = {
	'package.json': 'npm',
	'package-lock.json': 'npm-lock',
	'npm-shrinkwrap.json': 'npm-lock',
	'deno.json': 'deno',
	'deno.jsonc': 'deno',
	'jsr.json': 'deno',
	'jsr.jsonc': 'deno',
	'app.json': 'expo',
	'tauri.conf.json': 'tauri',
	'bun.lock': 'bun-lock',
	'pnpm-workspace.yaml': 'pnpm-workspace',
	'pnpm-lock.yaml': 'pnpm-lock',
	'Cargo.toml': 'cargo',
	'Cargo.lock': 'cargo-lock',
	'pyproject.toml': 'pyproject',
	'setup.cfg': 'setup-cfg',
	'setup.py': 'setup-py',
	'uv.lock': 'uv-lock',
	'__init__.py': 'python',
	'__about__.py': 'python',
	'__version__.py': 'python',
	'_version.py': 'python',
	'version.py': 'python',
	'pom.xml': 'maven',
	'build.gradle': 'gradle',
	'build.gradle.kts': 'gradle',
	'gradle.properties': 'gradle-properties',
	'Chart.yaml': 'helm',
	'composer.json': 'composer',
	'pubspec.yaml': 'pub',
	'mix.exs': 'mix',
	'version.rb': 'ruby-version',
	'Gemfile.lock': 'gem-lock',
	'MODULE.bazel': 'bazel',
	'go.mod': 'go-mod',
	DESCRIPTION: 'r-description',
	'AssemblyInfo.cs': 'assembly-info',
	'AssemblyInfo.vb': 'assembly-info',
	'AssemblyInfo.fs': 'assembly-info',
	'Directory.Build.props': 'dotnet',
	VERSION: 'plain',
	'VERSION.txt': 'plain',
	'version.txt': 'plain',
};
function manifestKind(path) {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (Object.hasOwn(names, name))
		return names[name];
	if (name.endsWith('.gemspec'))
		return 'gemspec';
	return /\.(?:cs|fs|vb)proj$/.test(name) ? 'dotnet' : undefined;
}

}),

91407:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$J: () => ( splitVersion),
R5: () => ( readNotation),
wK: () => ( isPlaceholder)
});
var _text_pep440_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80371);

const longest = 256;
const number = '(?:0|[1-9]\\d*)';
const identifier = `(?:${number}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const semver = new RegExp(`^(${number}(?:\\.${number}){0,2})(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+([0-9A-Za-z.-]+))?$`);
function readNotation(notation, raw) {
	const text = raw.trim().replace(/^v(?=\d)/i, '');
	if (text.length > longest)
		return undefined;
	if (notation === 'pep440')
		return readPython(text) ?? compose(splitVersion(text));
	if (notation === 'count')
		return undefined;
	if (notation === 'ruby')
		return compose(splitVersion(text.replace(/^(\d+(?:\.\d+){0,2})\.(?=\d*[A-Za-z])/, '$1-')));
	if (notation === 'r')
		return compose(splitVersion(text.replace('-', '.').replace(/^(\d+\.\d+\.\d+)\.9\d{3}$/, '$1')));
	if (notation === 'assembly')
		return compose(splitVersion(text.replace(/^(\d+\.\d+\.\d+)\.0$/, '$1')));
	return compose(splitVersion(text));
}
function isPlaceholder(raw) {
	return /^v?0\.0\.0(?:[-.](?:dev(?:elopment)?(?:\.?0)?|semantic(?:ally)?-released?|placeholder|managed[a-z-]*))$/i.test(raw.trim());
}
function splitVersion(text) {
	const match = semver.exec(text);
	if (match === null)
		return undefined;
	const numbers = (match[1] ?? '').split('.');
	while (numbers.length < 3)
		numbers.push('0');
	return { core: numbers.join('.'), pre: match[2] ?? '', build: match[3] ?? '' };
}
function compose(parts) {
	if (parts === undefined)
		return undefined;
	return parts.core + (parts.pre && `-${parts.pre}`) + (parts.build && `+${parts.build}`);
}
function readPython(text) {
	const [numbers = ''] = /^\d+(?:\.\d+){0,2}/.exec(text) ?? [];
	const tail = numbers === '' ? undefined : (0,_text_pep440_js__WEBPACK_IMPORTED_MODULE_0__ .B)(text.slice(numbers.length));
	if (tail === undefined)
		return undefined;
	const core = numbers.split('.').map((each) => String(BigInt(each)));
	while (core.length < 3)
		core.push('0');
	return core.join('.') + (tail.prerelease && `-${tail.prerelease}`) + (tail.local && `+${tail.local}`);
}

}),

60417:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
I: () => ( describePackage),
W: () => ( readManifest)
});
var _formats_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62610);
var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(357);
var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11101);
var _notation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91407);
var _syntax_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98708);

async function readManifest(path, text, kind = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__ .Q)(path)) {
	if (kind === undefined)
		return undefined;
	const located = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__ .x)(kind, { path, text });
	const told = located.slots.filter(({ notation }) => notation !== 'count');
	const own = told.filter(({ owner }) => owner.by === 'path' || (owner.by === 'heirs' && owner.here));
	return {
		path,
		kind,
		...(located.name === undefined ? {} : { name: located.name }),
		...versionOf(text, own, located),
		dependencies: [
			...(located.ranges ?? [])
				.filter(({ shared }) => shared !== true)
				.map(({ key, name, start, end }) => ({ name, range: text.slice(start, end), key })),
			...(located.uses ?? []).map(({ key, name }) => ({ name, range: '', key })),
		],
		members: located.members ?? [],
		...(located.points === undefined ? {} : { points: located.points }),
	};
}
function versionOf(text, slots, { absence }) {
	const [first, second] = slots;
	if (first === undefined)
		return { absence: absence ?? 'none' };
	const raw = text.slice(first.start, first.end);
	if ((0,_notation_js__WEBPACK_IMPORTED_MODULE_3__ .wK)(raw))
		return { absence: 'placeholder' };
	const suffix = second?.notation === 'suffix' ? text.slice(second.start, second.end).trim() : '';
	const version = (0,_notation_js__WEBPACK_IMPORTED_MODULE_3__ .R5)(first.notation, suffix === '' ? raw : `${raw}-${suffix}`);
	return version === undefined ? { absence: 'foreign' } : { version };
}
function namesOf({ kind, name }) {
	if (name === undefined)
		return [];
	return kind === 'pyproject' || kind === 'setup-cfg' || kind === 'setup-py' ? [name, (0,_formats_python_js__WEBPACK_IMPORTED_MODULE_0__ .Q)(name)] : [name];
}
function describePackage(root, manifests, pointed = new Set()) {
	const telling = manifests.filter(({ kind }) => !kind.endsWith('-lock'));
	const here = telling.filter(({ path }) => (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_4__ .yS)(path) === root);
	const inherits = here.some(({ kind, absence }) => kind === 'cargo' && absence === 'inherited');
	const above = inherits
		? telling.filter(({ kind, path }) => kind === 'cargo' && (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_4__ .yS)(path).length < root.length)
		: [];
	const below = telling.filter(({ path }) => (0,_syntax_source_js__WEBPACK_IMPORTED_MODULE_4__ .yS)(path).length > root.length);
	const named = telling.filter(({ path }) => pointed.has(path));
	const primary = [...named, ...here, ...above, ...below].find(({ version }) => version !== undefined);
	const name = (primary?.name === undefined ? here : [primary]).find((each) => each.name !== undefined)?.name;
	const sharing = below.filter(({ version, absence }) => version === primary?.version || absence === 'inherited');
	return {
		root,
		...(name === undefined ? {} : { name }),
		...(primary?.version === undefined ? {} : { version: primary.version, primary: primary.path }),
		inherits,
		names: [...new Set([...here, ...sharing].flatMap(namesOf))],
	};
}

}),

89859:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
q: () => ( parseJson)
});
var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98708);

const deepest = 500;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function parseJson(source, relaxed = false) {
	return new JsonReader(source, relaxed).read();
}
class JsonReader {
	#source;
	#text;
	#relaxed;
	#path = [];
	#leaves = [];
	#at = 0;
	constructor(source, relaxed) {
		this.#source = source;
		this.#text = source.text;
		this.#relaxed = relaxed;
		if (this.#text.startsWith('\ufeff'))
			this.#at = 1;
	}
	read() {
		this.#value();
		if (this.#peek() !== '')
			throw this.#wrong();
		return this.#leaves.filter((leaf) => leaf !== undefined);
	}
	#value() {
		const first = this.#peek();
		if (this.#path.length > deepest)
			throw (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mw)(this.#source, this.#at, `is nested more than ${deepest} deep`);
		if (first === '{')
			this.#object();
		else if (first === '[')
			this.#array();
		else
			this.#scalar(first, this.#at);
	}
	#scalar(first, start) {
		if (first === '"') {
			const value = this.#string();
			this.#push(start + 1, this.#at - 1, value, true);
			return;
		}
		scalar.lastIndex = start;
		const match = scalar.exec(this.#text);
		if (match === null)
			throw this.#wrong();
		this.#at += match[0].length;
		this.#push(start, this.#at, match[0], false);
	}
	#push(start, end, value, editable) {
		this.#leaves.push({ path: [...this.#path], value, start, end, editable });
	}
	#object() {
		this.#at++;
		const seen = new Map();
		for (let first = true; !this.#closes('}', first); first = false) {
			if (this.#peek() !== '"')
				throw this.#wrong();
			const key = this.#string();
			this.#expect(':');
			const earlier = seen.get(key);
			if (earlier !== undefined)
				this.#leaves.fill(undefined, earlier.from, earlier.to);
			const from = this.#leaves.length;
			this.#path.push(key);
			this.#value();
			this.#path.pop();
			seen.set(key, { from, to: this.#leaves.length });
		}
	}
	#array() {
		this.#at++;
		for (let index = 0; !this.#closes(']', index === 0); index++) {
			this.#path.push(index);
			this.#value();
			this.#path.pop();
		}
	}
	#closes(bracket, first) {
		let next = this.#peek();
		if (!first && next === ',') {
			this.#at++;
			next = this.#peek();
			if (next === bracket && !this.#relaxed)
				throw this.#wrong();
		}
		else if (!first && next !== bracket)
			throw this.#wrong();
		if (next !== bracket)
			return false;
		this.#at++;
		return true;
	}
	#expect(character) {
		if (this.#peek() !== character)
			throw this.#wrong();
		this.#at++;
	}
	#peek() {
		for (;;) {
			const code = this.#text.charCodeAt(this.#at);
			if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09)
				this.#at++;
			else if (code !== 0x2f || !this.#relaxed || !this.#comment())
				return this.#text.charAt(this.#at);
		}
	}
	#comment() {
		const mark = this.#text.charAt(this.#at + 1);
		if (mark !== '/' && mark !== '*')
			return false;
		const end = this.#text.indexOf(mark === '/' ? '\n' : '*/', this.#at + 2);
		if (end === -1 && mark === '*')
			throw this.#wrong();
		this.#at = end === -1 ? this.#text.length : end + mark.length;
		if (mark === '*')
			this.#at++;
		return true;
	}
	#string() {
		const start = this.#at;
		for (let at = start + 1; at < this.#text.length; at++) {
			const code = this.#text.charCodeAt(at);
			if (code === 0x5c)
				at++;
			else if (code < 0x20)
				break;
			else if (code === 0x22) {
				this.#at = at + 1;
				return this.#unescape(start, this.#text.slice(start, this.#at));
			}
		}
		throw (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mw)(this.#source, start, 'has a string without an end');
	}
	#unescape(start, quoted) {
		if (!quoted.includes('\\'))
			return quoted.slice(1, -1);
		try {
			return String(JSON.parse(quoted));
		}
		catch {
			throw (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mw)(this.#source, start, 'has a string with an unknown escape');
		}
	}
	#wrong() {
		const found = this.#text.charAt(this.#at);
		return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mw)(this.#source, this.#at, `is not JSON: unexpected ${found === '' ? 'end of file' : `\`${found}\``}`);
	}
}

}),

98708:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D4: () => ( decode),
UO: () => ( isWithin),
Xs: () => ( refuseConflict),
kU: () => ( brokenLine),
mh: () => ( lineAt),
mw: () => ( broken),
uJ: () => ( joinPath),
yS: () => ( folderOf)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
		line++;
	return line;
}
function broken(source, offset, what) {
	return brokenLine(source.path, lineAt(source.text, offset), what);
}
function brokenLine(path, line, what) {
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('invalid-manifest', `${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path, 200)}:${line} ${what}. Fix the file and run again.`);
}
function decode(path, bytes) {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	}
	catch {
		const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		throw broken({ path, text: lossy }, firstLoss(bytes, lossy), 'is not UTF-8; slipway reads manifests in UTF-8 only');
	}
}
function firstLoss(bytes, lossy) {
	const encoder = new TextEncoder();
	let byte = 0;
	let from = 0;
	for (;;) {
		const at = lossy.indexOf('\ufffd', from);
		if (at === -1)
			return lossy.length;
		byte += encoder.encode(lossy.slice(from, at)).length;
		if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)
			return at;
		byte += 3;
		from = at + 1;
	}
}
function refuseConflict(source) {
	const ours = /^<{7}(?: |$)/m.exec(source.text);
	if (ours === null)
		return;
	const rest = source.text.slice(ours.index);
	if (/^={7}\r?$/m.test(rest) && /^>{7}(?: |\r?$)/m.test(rest))
		throw broken(source, ours.index, 'contains merge conflict markers');
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function isWithin(path, folder) {
	return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
function joinPath(folder, relative) {
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of relative.split(/[/\\]/)) {
		if (part === '' || part === '.')
			continue;
		if (part !== '..')
			parts.push(part);
		else if (parts.pop() === undefined)
			return undefined;
	}
	return parts.join('/');
}

}),

8033:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
M: () => ( parseToml)
});
var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98708);

async function parseToml(source, part) {
	const { parseTOML, ParseError } = await __webpack_require__.e( 9605).then(__webpack_require__.bind(__webpack_require__, 9605));
	const start = part?.start ?? (source.text.startsWith('\ufeff') ? 1 : 0);
	const leaves = [];
	try {
		const [top] = parseTOML(source.text.slice(start, part?.end), { tomlVersion: '1.1' }).body;
		for (const entry of top.body) {
			if (entry.type === 'TOMLKeyValue')
				collectPair(entry, [], leaves, source, start);
			else
				for (const pair of entry.body)
					collectPair(pair, entry.resolvedKey, leaves, source, start);
		}
	}
	catch (error) {
		if (error instanceof ParseError)
			throw (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .kU)(source.path, (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mh)(source.text, start) + error.lineNumber - 1, `is not TOML: ${error.message}`);
		if (error instanceof RangeError)
			throw (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mw)(source, start, 'is nested too deep or has too long a string');
		throw error;
	}
	return leaves;
}
function collectPair(pair, prefix, leaves, source, shift) {
	const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
	collect(pair.value, [...prefix, ...keys], leaves, source, shift);
}
function collect(node, path, leaves, source, shift) {
	if (node.type === 'TOMLArray') {
		for (const [at, element] of node.elements.entries())
			collect(element, [...path, at], leaves, source, shift);
		return;
	}
	if (node.type === 'TOMLInlineTable') {
		for (const pair of node.body)
			collectPair(pair, path, leaves, source, shift);
		return;
	}
	const [start, end] = [node.range[0] + shift, node.range[1] + shift];
	if (node.kind === 'string' && !node.multiline)
		leaves.push({ path, value: node.value, start: start + 1, end: end - 1, editable: true });
	else
		leaves.push({ path, value: source.text.slice(start, end), start, end, editable: false });
}

}),

77844:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
N: () => ( parseXml)
});
var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98708);

const deepest = 200;
async function parseXml(source, withAttributes = false) {
	const { SaxesParser } = await __webpack_require__.e( 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
	const parser = new SaxesParser({ xmlns: false });
	const open = [];
	const leaves = [];
	parser.on('error', (error) => {
		throw (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mw)(source, parser.position, `is not XML: ${error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')}`);
	});
	parser.on('doctype', (text) => {
		for (const [, name = ''] of text.matchAll(/<!ENTITY\s+([^\s%<>"']+)\s/g))
			parser.ENTITIES[name] = '';
	});
	parser.on('opentag', ({ name, isSelfClosing }) => {
		const above = open.at(-1);
		if (above !== undefined)
			above.parent = true;
		if (open.length >= deepest)
			throw (0,_source_js__WEBPACK_IMPORTED_MODULE_0__ .mw)(source, parser.position, `is nested more than ${deepest} deep`);
		open.push({ name, start: parser.position, parent: isSelfClosing });
		if (withAttributes)
			leaves.push(...attributesOf(source.text, parser.position, open.map((element) => element.name)));
	});
	parser.on('closetag', () => {
		const element = open.at(-1);
		if (element !== undefined && !element.parent) {
			const end = source.text.lastIndexOf('</', parser.position - 1);
			leaves.push(trimmed(source.text, element.start, end, open.map(({ name }) => name)));
		}
		open.pop();
	});
	parser.write(source.text).close();
	return leaves;
}
function attributesOf(text, end, path) {
	const start = text.lastIndexOf('<', end - 1);
	return [...text.slice(start, end).matchAll(/\s([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => {
		const [whole, name = '', double, single] = match;
		const value = double ?? single ?? '';
		const from = start + match.index + whole.length - 1 - value.length;
		return { path: [...path, `@${name}`], value, start: from, end: from + value.length, editable: !value.includes('&') };
	});
}
function trimmed(text, start, end, path) {
	if (!text.slice(start, end).includes('<'))
		return bare(text, start, end, path);
	const pieces = [];
	let at = start;
	for (const { 0: whole, 1: quoted, index } of text.slice(start, end).matchAll(markup)) {
		pieces.push([at, start + index]);
		const from = start + index + '<![CDATA['.length;
		if (quoted !== undefined)
			pieces.push([from, from + quoted.length]);
		at = start + index + whole.length;
	}
	const [only, ...more] = [...pieces, [at, end]].filter(([from, to]) => text.slice(from, to).trim() !== '');
	return only === undefined || more.length > 0 ? bare(text, start, end, path) : bare(text, only[0], only[1], path);
}
const markup = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>/g;
function bare(text, start, end, path) {
	const inner = text.slice(start, end);
	const value = inner.trim();
	const from = start + inner.length - inner.trimStart().length;
	return { path, value, start: from, end: from + value.length, editable: !/[<&]/.test(value) };
}

}),

14330:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
h: () => ( parseYaml)
});
var _input_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24255);
var _input_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3632);
var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98708);

async function parseYaml(source) {
	const yaml = await __webpack_require__.e( 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	try {
		return (0,_input_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(() => readAll(yaml, source), _input_yaml_js__WEBPACK_IMPORTED_MODULE_1__ .CV);
	}
	catch (error) {
		if (error instanceof _input_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .fx)
			throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__ .mw)(source, 0, `is nested too deep, or too large, or needs more than ${_input_yaml_js__WEBPACK_IMPORTED_MODULE_1__ .CV / 1_000} seconds to read`);
		throw error;
	}
}
function readAll(yaml, source) {
	const options = { prettyErrors: false, logLevel: 'silent', uniqueKeys: false };
	const parsed = yaml.parseAllDocuments(source.text, options);
	return (Array.isArray(parsed) ? parsed : []).map((document) => {
		for (const { pos, code, message } of document.errors)
			throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__ .mw)(source, pos[0], (0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_1__ .rU)(code, message));
		const leaves = [];
		if (document.contents !== null)
			new Collector(yaml, source, leaves).collect(document.contents, []);
		return leaves;
	});
}
class Collector {
	#yaml;
	#source;
	#leaves;
	#anchors = new Map();
	constructor(yaml, source, leaves) {
		this.#yaml = yaml;
		this.#source = source;
		this.#leaves = leaves;
	}
	collect(node, path) {
		const yaml = this.#yaml;
		if (!yaml.isAlias(node) && node.anchor !== undefined)
			this.#anchors.set(node.anchor, node);
		if (yaml.isMap(node)) {
			const seen = new Set();
			for (const { key, value } of node.items) {
				if (!yaml.isScalar(key))
					continue;
				const name = String(key.value);
				if (seen.has(name))
					throw (0,_source_js__WEBPACK_IMPORTED_MODULE_2__ .mw)(this.#source, key.range?.[0] ?? 0, 'is not YAML: a key is duplicated');
				seen.add(name);
				if (yaml.isNode(value))
					this.collect(value, [...path, name]);
			}
		}
		else if (yaml.isSeq(node)) {
			for (const [at, item] of node.items.entries())
				if (yaml.isNode(item))
					this.collect(item, [...path, at]);
		}
		else {
			const scalar = yaml.isAlias(node) ? this.#anchors.get(node.source) : node;
			if (yaml.isScalar(scalar))
				this.#add(scalar, path);
		}
	}
	#add(scalar, path) {
		if (!scalar.range)
			return;
		const quote = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
		const [start, end] = [scalar.range[0] + quote, scalar.range[1] - quote];
		const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
		this.#leaves.push({ path, value, start, end, editable: quote === 1 || (scalar.type === 'PLAIN' && start < end) });
	}
}

})

};

export const id = 6184;
export const ids = [6184];
export const modules = {

58767:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  b: () => ( assessCommits),
  g: () => ( squashBodies)
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

const squashBodies = ['auto', 'all', 'header'];
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

68336:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
N0: () => ( asksToSkip),
Z9: () => ( wordsOf),
yE: () => ( commitWith)
});
var _conventional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4755);
var _merge_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98079);
var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14609);

function commitWith(sha, parents, author, message) {
	const title = parents.length > 1 ? (0,_merge_message_js__WEBPACK_IMPORTED_MODULE_1__ .Ct)(message) : '';
	const said = (0,_conventional_js__WEBPACK_IMPORTED_MODULE_0__ .SL)(message) ?? (0,_conventional_js__WEBPACK_IMPORTED_MODULE_0__ .SL)(title);
	const counted = said && { kind: 'counted', changes: [said] };
	return { sha, parents, author, message, counted, mayRevert: (0,_naming_js__WEBPACK_IMPORTED_MODULE_2__ .OW)(message), skips: asksToSkip(message) };
}
function asksToSkip(message) {
	return message.includes('[') && /\[(?:skip release|release skip)\]/i.test(message);
}
function wordsOf({ message, amended }) {
	return amended?.join('\n\n') ?? message;
}

}),

4755:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ee: () => ( isRevertHeader),
SL: () => ( parseConventional),
l$: () => ( revertChange)
});
var _footers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25593);
var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64884);

function parseConventional(message) {
	const end = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .Bo)(message);
	const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .RW)(message, end);
	if (!header)
		return undefined;
	const { breakingNotes, releaseAs } = (0,_footers_js__WEBPACK_IMPORTED_MODULE_0__ .z)(message, end);
	return {
		type: header.type,
		scope: header.scope,
		breaking: header.breaking || breakingNotes.length > 0,
		description: header.description,
		breakingNotes: breakingNotes.length === 0 && header.breaking ? [header.description] : breakingNotes,
		releaseAs,
	};
}
function isRevertHeader(header) {
	return /^(?:Revert|Reapply) ["'“]/.test(header);
}
function revertChange(message) {
	const description = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .iH)(message);
	const counted = (0,_footers_js__WEBPACK_IMPORTED_MODULE_0__ .z)(message, description.length);
	return { type: 'revert', scope: undefined, description, breaking: counted.breakingNotes.length > 0, ...counted };
}

}),

25593:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( parseRemainder),
z: () => ( readCounted)
});
var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64884);
var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91878);

function parseRemainder(message, start) {
	if (!mayHoldFooter(message, start))
		return { body: tidy(message.slice(start)), footers: none, breakingNotes: none };
	const marks = [];
	let open;
	let before = 'header';
	(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__ .f)(message, start, (from, to, quoted) => {
		if (quoted) {
			before = 'text';
		}
		else if (isBlank(message, from, to)) {
			before = 'blank';
		}
		else if (isListedHeader(message, from, to, open !== undefined)) {
			if (open && before === 'blank') {
				open.end = from;
				open = undefined;
			}
			before = 'header';
		}
		else if (message.startsWith(squashSeparator, from) && to - from === squashSeparator.length) {
			if (open)
				open.end = Math.min(open.end, from);
			before = 'text';
		}
		else {
			const mark = open || before !== 'text' ? footerAt(message, from, to) : undefined;
			if (mark) {
				if (open)
					open.end = Math.min(open.end, from);
				marks.push(mark);
				open = mark;
			}
			before = 'text';
		}
	});
	return assemble(message, start, marks);
}
function readCounted(message, end) {
	if (end === message.length)
		return nothing;
	const isBreaking = message.includes('BREAKING', end);
	if (!isBreaking && !/release-as/i.test(message))
		return nothing;
	const start = message.indexOf('\n', end);
	if (start < 0)
		return nothing;
	const { footers, breakingNotes } = parseRemainder(message, start + 1);
	const asked = footers.findLast(({ token }) => token.toLowerCase() === 'release-as');
	return { breakingNotes, releaseAs: asked?.value.split('\n', 1)[0] };
}
const none = [];
const nothing = { breakingNotes: none, releaseAs: undefined };
function mayHoldFooter(message, start) {
	return message.includes(':', start) || message.includes(' #', start);
}
const squashSeparator = '---------';
function assemble(message, start, marks) {
	const footers = [];
	const breakingNotes = [];
	let bodyEnd = message.length;
	for (const { start: from, token, value, end } of marks) {
		const text = tidy(message.slice(value, end));
		if (text === '')
			continue;
		bodyEnd = Math.min(bodyEnd, from);
		footers.push({ token, value: text });
		if (isBreakingToken(token))
			breakingNotes.push(text);
	}
	return { body: tidy(message.slice(start, bodyEnd)), footers, breakingNotes };
}
function isListedHeader(text, start, end, inFooter) {
	const from = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .S9)(text, start);
	if (from < 0 || (inFooter && text.charAt(start) !== '*'))
		return false;
	return (0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .RW)(text.slice(from, end)) !== undefined;
}
function footerAt(text, start, end) {
	const breaking = text.charCodeAt(start) === capitalB ? breakingTokens.find((token) => text.startsWith(token, start)) : undefined;
	if (breaking) {
		const colon = start + breaking.length;
		const separated = text.startsWith(': ', colon) || (text.charAt(colon) === ':' && colon + 1 === end);
		return separated ? { start, token: breaking, value: colon + 1, end: Number.POSITIVE_INFINITY } : undefined;
	}
	if (!(0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .aU)(text.charCodeAt(start)))
		return undefined;
	let at = start;
	while ((0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .Yt)(text.charCodeAt(at)) && text.charCodeAt(at) !== underscore)
		at += 1;
	if (!text.startsWith(': ', at) && !text.startsWith(' #', at))
		return undefined;
	if (isBlank(text, at + 2, end))
		return undefined;
	return { start, token: text.slice(start, at), value: at + 2, end: Number.POSITIVE_INFINITY };
}
const underscore = 95;
const capitalB = 66;
const breakingTokens = ['BREAKING CHANGE', 'BREAKING-CHANGE'];
function isBreakingToken(token) {
	return breakingTokens.includes(token);
}
function isBlank(text, start, end) {
	for (let at = start; at < end; at += 1) {
		const value = text.charCodeAt(at);
		if (value !== 32 && value !== 9 && value !== 13)
			return false;
	}
	return true;
}
function tidy(text) {
	return text.trim().replaceAll('\r\n', '\n');
}

}),

12241:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
SP: () => ( Gathering),
cG: () => ( heightsOf),
k_: () => ( suspectsOf),
mL: () => ( reachedOnlyBy),
qh: () => ( indexOf),
wk: () => ( withoutReachable)
});
function withoutReachable(commits, tips) {
	const reached = reachable(commits, tips);
	return reached.size === 0 ? commits : commits.filter(({ sha }) => !reached.has(sha));
}
function reachable(commits, tips) {
	const reached = new Set();
	if (tips.length === 0)
		return reached;
	const { places } = indexOf(commits);
	const waiting = [...tips];
	for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
		const place = places.get(sha);
		if (place === undefined || reached.has(sha))
			continue;
		reached.add(sha);
		waiting.push(...(commits[place]?.parents ?? []));
	}
	return reached;
}
const indexes = new WeakMap();
const suspects = new WeakMap();
const expected = -1;
class Gathering {
	#commits = [];
	#places = new Map();
	#suspects = [];
	#isOrdered = true;
	#open = 0;
	add(commit) {
		for (const parent of commit.parents)
			if ((this.#places.get(parent) ?? expected) !== expected)
				this.#isOrdered = false;
		this.addWalked(commit);
	}
	addWalked(commit) {
		const { size } = this.#places;
		this.#places.set(commit.sha, this.#commits.length);
		if (this.#places.size === size)
			this.#open -= 1;
		this.#commits.push(commit);
		if (commit.mayRevert)
			this.#suspects.push(commit);
	}
	parentsOf(sha) {
		const place = this.#places.get(sha) ?? expected;
		return place === expected ? undefined : this.#commits[place]?.parents;
	}
	expect(sha) {
		const place = this.#places.get(sha);
		if (place !== undefined) {
			if (place !== expected)
				this.#isOrdered = false;
			return;
		}
		this.#places.set(sha, expected);
		this.#open += 1;
	}
	forget(sha) {
		if (this.#places.get(sha) !== expected)
			return;
		this.#places.delete(sha);
		this.#open -= 1;
	}
	get open() {
		return this.#open;
	}
	end() {
		if (this.#open > 0)
			for (const [sha, place] of this.#places)
				if (place === expected)
					this.#places.delete(sha);
		indexes.set(this.#commits, this.index);
		suspects.set(this.#commits, this.#suspects);
		return this.#commits;
	}
	get index() {
		return { places: this.#places, isOrdered: this.#isOrdered };
	}
}
function indexOf(commits) {
	const known = indexes.get(commits);
	if (known)
		return known;
	const gathering = new Gathering();
	for (const commit of commits)
		gathering.add(commit);
	indexes.set(commits, gathering.index);
	return gathering.index;
}
function suspectsOf(commits) {
	return suspects.get(commits) ?? commits.filter(({ mayRevert }) => mayRevert);
}
function heightsOf(commits, { places, isOrdered }) {
	const heights = new Uint32Array(commits.length);
	if (isOrdered)
		return heights.map((_, place) => commits.length - place);
	const waiting = [];
	for (let place = commits.length - 1; place >= 0; place -= 1) {
		waiting.push(place);
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const open = raise(next, commits, places, heights);
			if (open)
				waiting.push(next, ...open);
		}
	}
	return heights;
}
function raise(place, commits, places, heights) {
	let height = 1;
	let open;
	for (const parent of commits[place]?.parents ?? []) {
		const at = places.get(parent);
		const below = at === undefined ? 0 : (heights[at] ?? 0);
		if (at !== undefined && below === 0)
			open = [...(open ?? []), at];
		if (below >= height)
			height = below + 1;
	}
	if (open === undefined)
		heights[place] = height;
	return open;
}
function reachedOnlyBy(starts, except, { commits, places, heights }) {
	const isExcept = new Map();
	const waiting = [];
	let wanted = 0;
	const reach = (sha, marked) => {
		const place = places.get(sha);
		if (place === undefined)
			return;
		const before = isExcept.get(place);
		isExcept.set(place, marked || before === true);
		if (before === undefined)
			insert(waiting, place, heights);
		if (before === undefined && !marked)
			wanted += 1;
		if (before === false && marked)
			wanted -= 1;
	};
	for (const sha of except)
		reach(sha, true);
	for (const sha of starts)
		reach(sha, false);
	const found = [];
	for (let place = waiting.pop(); wanted > 0 && place !== undefined; place = waiting.pop()) {
		const marked = isExcept.get(place) === true;
		const { sha = '', parents = [] } = commits[place] ?? {};
		if (!marked)
			wanted -= 1;
		if (!marked)
			found.push(sha);
		for (const parent of parents)
			reach(parent, marked);
	}
	return found;
}
function insert(waiting, place, heights) {
	const height = heights[place] ?? 0;
	let at = waiting.length;
	while (at > 0 && (heights[waiting[at - 1] ?? 0] ?? 0) > height)
		at -= 1;
	waiting.splice(at, 0, place);
}

}),

64884:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bo: () => ( headerEnd),
QC: () => ( usualTypes),
RW: () => ( parseHeader),
S9: () => ( bulletEnd),
Yt: () => ( isWordCode),
aU: () => ( isLetterCode),
iH: () => ( headerLine)
});
function parseHeader(line, end = line.length) {
	let at = 0;
	if (!isLetterCode(line.charCodeAt(at)))
		return undefined;
	while (isWordCode(line.charCodeAt(at)))
		at += 1;
	const typed = line.slice(0, at);
	const type = usualTypes.get(typed) ?? typed.toLowerCase();
	let scope;
	if (line.charCodeAt(at) === parenthesis) {
		const closed = line.indexOf(')', at);
		if (closed < 0 || closed >= end)
			return undefined;
		const typed = line.slice(at + 1, closed).trim();
		if (typed.includes('('))
			return undefined;
		scope = typed === '' ? undefined : typed;
		at = closed + 1;
	}
	const breaking = line.charCodeAt(at) === exclamation;
	if (breaking)
		at += 1;
	if (!line.startsWith(': ', at))
		return undefined;
	const description = line.slice(at + 2, end).trim();
	return description === '' ? undefined : { type, scope, breaking, description };
}
const usualTypes = new Map('build chore ci deps docs feat fix perf refactor revert style test'.split(' ').map((type) => [type, type]));
function headerLine(message) {
	return message.slice(0, headerEnd(message));
}
function headerEnd(message) {
	const found = message.indexOf('\n');
	const end = found < 0 ? message.length : found;
	return message.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
}
function bulletEnd(text, start) {
	const mark = text.charCodeAt(start);
	return (mark === asterisk || mark === hyphen) && text.charCodeAt(start + 1) === space ? start + 2 : -1;
}
function isLetterCode(value) {
	const lower = value | 32;
	return lower >= 97 && lower <= 122;
}
function isWordCode(value) {
	return isLetterCode(value) || (value >= 48 && value <= 57) || value === hyphen || value === 95;
}
const space = 32;
const exclamation = 33;
const parenthesis = 40;
const asterisk = 42;
const hyphen = 45;
const carriageReturn = 13;

}),

91878:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
f: () => ( visitLines)
});
function visitLines(text, start, visit) {
	const closing = closingFinder(text);
	let quotedUntil = 0;
	for (let at = start; at < text.length;) {
		const next = endOfLine(text, at);
		const end = text.charCodeAt(next - 1) === carriageReturn && next > at ? next - 1 : next;
		if (at >= quotedUntil)
			quotedUntil = closing(at, end);
		visit(at, end, at < quotedUntil);
		at = next + 1;
	}
}
function endOfLine(text, start) {
	const found = text.indexOf('\n', start);
	return found < 0 ? text.length : found;
}
const carriageReturn = 13;
function closingFinder(text) {
	let patience = 8;
	return (start, end) => {
		const mark = text.charAt(start);
		if (patience === 0 || (mark !== '`' && mark !== '~' && mark !== '<'))
			return 0;
		const length = run(text, start, mark);
		if (mark === '<' ? !text.startsWith('<!--', start) : length < 3)
			return 0;
		const closed = mark === '<' ? text.indexOf('-->', start) : closingFence(text, end, mark, length);
		if (closed < 0)
			patience -= 1;
		return closed + 1;
	};
}
function closingFence(text, opened, mark, length) {
	for (let at = endOfLine(text, opened) + 1; at < text.length; at = endOfLine(text, at) + 1) {
		const found = run(text, at, mark);
		if (found >= length && text.slice(at + found, endOfLine(text, at)).trim() === '')
			return at;
	}
	return -1;
}
function run(text, start, mark) {
	let end = start;
	while (text.charAt(end) === mark)
		end += 1;
	return end - start;
}

}),

98079:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ct: () => ( mergedText),
ej: () => ( isMergeHeader),
uC: () => ( pullInHeader)
});
var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64884);

const mergeSubject = /^Merge pull request #(\d{1,9}) from /;
const forkSubject = 'Merge commit from fork';
function pullInHeader(header) {
	return Number(mergeSubject.exec(header)?.[1] ?? 0);
}
function isMergeHeader(header) {
	return mergeSubject.test(header) || header === forkSubject;
}
function mergedText(message) {
	const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__ .iH)(message);
	if (!isMergeHeader(header))
		return '';
	return message
		.slice(header.length)
		.trimStart()
		.replace(/^[*-][ \t]+/, '');
}

}),

14609:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
LD: () => ( namedReverts),
OW: () => ( mayRevert),
pv: () => ( pullOf)
});
var _conventional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4755);
var _footers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25593);
var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64884);
var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91878);
var _squash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79364);

function namedReverts(message, repository) {
	const { preface } = (0,_squash_js__WEBPACK_IMPORTED_MODULE_3__ .bm)(message);
	const shas = [];
	const pulls = [];
	let first;
	(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__ .f)(preface, (0,_header_js__WEBPACK_IMPORTED_MODULE_2__ .iH)(preface).length + 1, (start, end, quoted) => {
		const from = Math.max(start, (0,_header_js__WEBPACK_IMPORTED_MODULE_2__ .S9)(preface, start));
		const pull = quoted ? undefined : pullNamedAt(preface.slice(from, end), repository);
		const commits = quoted ? [] : commitsNamedAt(preface, from);
		shas.push(...commits);
		if (pull !== undefined)
			pulls.push(pull);
		if (end > start)
			first ??= commits.length > 0 || pull !== undefined;
	});
	const conventional = (0,_conventional_js__WEBPACK_IMPORTED_MODULE_0__ .SL)(preface);
	if (conventional?.type === 'revert')
		shas.push(...commitsInRefs(preface));
	if (shas.length === 0 && pulls.length === 0)
		return undefined;
	const header = conventional?.description ?? (0,_header_js__WEBPACK_IMPORTED_MODULE_2__ .iH)(preface);
	const says = conventional?.type === 'revert' || /^["']?(?:revert|reapply|roll ?back|back out|undo)/i.test(header);
	return { shas: [...new Set(shas)], pulls, wholly: says || first === true };
}
function mayRevert(message) {
	return message.includes('everts ') || /^revert/i.test(message);
}
function pullOf(message) {
	const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_2__ .iH)(message);
	const found = header.endsWith(')')
		? /\(#(\d{1,9})\)$/.exec(header)
		: header.startsWith('Merge ')
			? /^Merge pull request #(\d{1,9}) from /.exec(header)
			: undefined;
	return found ? Number(found[1]) : undefined;
}
function commitsNamedAt(text, start) {
	const opening = /This reverts (?:the )?(?:following )?(?:merge )?commits?:?\s+(?:[-*] )?/y;
	const sha = /[0-9a-f]{7,64}(?![\w-])/iy;
	const separator = /[\s,&]+(?:and\s+|[-*] )?/y;
	opening.lastIndex = start;
	if (!opening.test(text))
		return [];
	const found = [];
	for (let at = opening.lastIndex;; at = separator.lastIndex) {
		sha.lastIndex = at;
		const match = sha.exec(text);
		if (!match)
			return found;
		found.push(match[0].toLowerCase());
		separator.lastIndex = sha.lastIndex;
		if (!separator.test(text))
			return found;
	}
}
function pullNamedAt(line, repository) {
	const found = /^(?:This reverts|Reverts) (?:(?:pull request|PR) )?([\w.-]+\/[\w.-]+)?#(\d{1,9})(?!\w)/.exec(line);
	const named = found?.[1];
	if (!found || (named && repository && named.toLowerCase() !== repository.toLowerCase()))
		return undefined;
	return Number(found[2]);
}
function commitsInRefs(message) {
	const { footers } = (0,_footers_js__WEBPACK_IMPORTED_MODULE_1__ .T)(message, (0,_header_js__WEBPACK_IMPORTED_MODULE_2__ .iH)(message).length + 1);
	const refs = footers.filter(({ token }) => token.toLowerCase() === 'refs');
	return refs.flatMap(({ value }) => value.toLowerCase().split(/[\s,]/)).filter((word) => /^[0-9a-f]{7,64}$/.test(word));
}

}),

79364:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ax: () => ( isUsualHeader),
D1: () => ( listedChanges),
FW: () => ( squashedMessages),
bm: () => ( splitSquashed)
});
var _conventional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4755);
var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64884);
var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91878);

function splitSquashed(message, paragraphs = 'all') {
	const starts = [];
	let isAfterBlank = false;
	(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__ .f)(message, (0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .iH)(message).length + 1, (at, end, quoted) => {
		if (quoted) {
			isAfterBlank = false;
			return;
		}
		const line = message.slice(at, end);
		const text = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .S9)(message, at);
		if (text >= 0 && isListed(message.slice(text, end)))
			starts.push({ at, text });
		else if (isAfterBlank && isUsualHeader(line, paragraphs))
			starts.push({ at, text: at });
		isAfterBlank = line.trim() === '';
	});
	const [first] = starts;
	if (first === undefined)
		return { preface: message, listed: [] };
	return {
		preface: message.slice(0, first.at),
		listed: starts.map(({ at, text }, index) => {
			const own = message.slice(text, starts[index + 1]?.at).trim();
			return text === at ? own.replaceAll('\n  ', '\n') : own;
		}),
	};
}
function isUsualHeader(line, paragraphs) {
	const type = /^[a-z]+/.exec(line)?.[0] ?? '';
	const header = _header_js__WEBPACK_IMPORTED_MODULE_1__ .QC.has(type) ? (0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .RW)(line) : undefined;
	return header !== undefined && (paragraphs === 'all' || header.breaking);
}
function listedChanges(listed) {
	return standing(listed).flatMap((message) => (0,_conventional_js__WEBPACK_IMPORTED_MODULE_0__ .SL)(message) ?? ((0,_conventional_js__WEBPACK_IMPORTED_MODULE_0__ .Ee)((0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .iH)(message)) ? (0,_conventional_js__WEBPACK_IMPORTED_MODULE_0__ .l$)(message) : []));
}
function squashedMessages(message) {
	const { preface, listed } = splitSquashed(message);
	const counted = standing(listed);
	return counted.length === 0 ? [] : [preface.trimEnd(), ...counted];
}
function standing(listed) {
	const headers = listed.map(_header_js__WEBPACK_IMPORTED_MODULE_1__ .iH);
	const places = new Map();
	for (const [index, header] of headers.entries()) {
		const known = places.get(header);
		if (known)
			known.push(index);
		else
			places.set(header, [index]);
	}
	const cancelled = new Set();
	for (let at = headers.length - 1; at > 0; at -= 1) {
		const reverted = cancelled.has(at) ? undefined : revertedHeader(headers[at] ?? '');
		const candidates = reverted === undefined ? [] : (places.get(reverted) ?? []);
		while ((candidates.at(-1) ?? -1) >= at)
			candidates.pop();
		const target = candidates.pop();
		if (target !== undefined)
			cancelled.add(at).add(target);
	}
	return listed.filter((_, index) => !cancelled.has(index));
}
function isListed(line) {
	return (0,_header_js__WEBPACK_IMPORTED_MODULE_1__ .RW)(line) !== undefined || revertedHeader(line) !== undefined;
}
function revertedHeader(header) {
	return header.startsWith('Revert "') && header.endsWith('"') ? header.slice(8, -1) : undefined;
}

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

26002:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e: () => ( connectOnce)
});
function connectOnce(token, host) {
	let github;
	return () => {
		github ??= Promise.all( [__webpack_require__.e(6491), __webpack_require__.e(5095)]).then(__webpack_require__.bind(__webpack_require__, 56491)).then(({ connect }) => connect({ token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' }));
		return github;
	};
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

73704:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G: () => ( readPath)
});
const longest = 1_000;
const mostDepth = 20;
const looseKey = /\.?([^\s.[\]'"$*]+)/y;
const nameKey = /\.?([\p{L}_][\p{L}\p{N}_-]*)/uy;
function readPath(text, form) {
	const trimmed = text.trim();
	if (trimmed.length > longest)
		return undefined;
	const isRooted = /^\$(?:$|[.[])/.test(trimmed);
	if (form.needsRoot && !isRooted)
		return undefined;
	const reader = new PathReader(trimmed, form, isRooted ? 1 : 0);
	try {
		return reader.whole();
	}
	catch (error) {
		if (error instanceof NoPath)
			return undefined;
		throw error;
	}
}
class NoPath extends Error {
}
class PathReader {
	#text;
	#form;
	#at;
	constructor(text, form, from) {
		this.#text = text;
		this.#form = form;
		this.#at = from;
	}
	whole() {
		const path = this.#steps(this.#at > 0, 0);
		if (this.#at < this.#text.length)
			throw new NoPath();
		return path;
	}
	#steps(isAfterRoot, depth) {
		const path = [];
		let isOpen = !isAfterRoot;
		for (;;) {
			const from = this.#at;
			if (this.#take(/\.\./y) !== undefined) {
				path.push({ wild: 'deep' });
				isOpen = true;
				continue;
			}
			const step = this.#bracket(depth) ?? this.#key(isOpen);
			if (step === undefined) {
				if (isOpen && path.length > 0)
					throw new NoPath();
				this.#at = from;
				return path;
			}
			path.push(step);
			isOpen = false;
		}
	}
	#key(isOpen) {
		const form = this.#form.hasLooseKeys ? looseKey : nameKey;
		const isDotted = this.#text[this.#at] === '.';
		const star = this.#take(/\.?\*/y);
		const key = star === undefined ? this.#take(form)?.[1] : undefined;
		if (star === undefined && key === undefined)
			return undefined;
		if (isDotted === isOpen)
			throw new NoPath();
		return key ?? { wild: 'one' };
	}
	#bracket(depth) {
		if (this.#take(/\[\*\]/y) !== undefined)
			return { wild: 'one' };
		const index = this.#take(/\[(-?\d{1,9})\]/y)?.[1];
		if (index !== undefined)
			return Number(index);
		if (this.#take(/\[\s*\?/y) !== undefined) {
			const filter = this.#any(depth + 1);
			if (this.#take(/\s*\]/y) === undefined)
				throw new NoPath();
			return { filter };
		}
		if (this.#take(/\[(?=["'])/y) === undefined)
			return undefined;
		const key = this.#quoted();
		if (key === undefined || this.#take(/\]/y) === undefined)
			throw new NoPath();
		return key;
	}
	#any(depth) {
		if (depth > mostDepth)
			throw new NoPath();
		const parts = [this.#all(depth)];
		while (this.#take(/\s*\|\|/y) !== undefined)
			parts.push(this.#all(depth));
		const [first] = parts;
		return parts.length === 1 && first !== undefined ? first : { kind: 'any', parts };
	}
	#all(depth) {
		const parts = [this.#term(depth)];
		while (this.#take(/\s*&&/y) !== undefined)
			parts.push(this.#term(depth));
		const [first] = parts;
		return parts.length === 1 && first !== undefined ? first : { kind: 'all', parts };
	}
	#term(depth) {
		if (this.#take(/\s*!(?!=)/y) !== undefined) {
			if (depth > mostDepth)
				throw new NoPath();
			return { kind: 'not', part: this.#term(depth + 1) };
		}
		if (this.#take(/\s*\(/y) !== undefined) {
			const inner = this.#any(depth + 1);
			if (this.#take(/\s*\)/y) === undefined)
				throw new NoPath();
			return inner;
		}
		if (this.#take(/\s*@/y) === undefined)
			throw new NoPath();
		const at = this.#steps(true, depth + 1).map((step) => {
			if (typeof step === 'object')
				throw new NoPath();
			return step;
		});
		const operator = operators.find((each) => each === this.#peek(/\s*(==|!=|<=|>=|<|>)\s*/y));
		if (operator === undefined)
			return { kind: 'exists', at };
		this.#take(/\s*(?:==|!=|<=|>=|<|>)\s*/y);
		return { kind: 'compare', at, operator, to: this.#literal() };
	}
	#literal() {
		const number = this.#take(/-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,6})?(?![\w.])/y)?.[0];
		if (number !== undefined)
			return { number };
		const word = this.#take(/true|false|null/y)?.[0];
		if (word !== undefined)
			return { value: word === 'null' ? null : word === 'true' };
		const value = this.#quoted();
		if (value === undefined)
			throw new NoPath();
		return { value };
	}
	#quoted() {
		const double = this.#take(/"((?:[^"\\]|\\.)*)"/y)?.[1];
		const single = double === undefined ? this.#take(/'((?:[^'\\]|\\.)*)'/y)?.[1] : undefined;
		const inner = double ?? single?.replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"));
		if (inner === undefined)
			return undefined;
		try {
			return String(JSON.parse(`"${inner}"`));
		}
		catch {
			throw new NoPath();
		}
	}
	#peek(form) {
		form.lastIndex = this.#at;
		return form.exec(this.#text)?.[1];
	}
	#take(form) {
		form.lastIndex = this.#at;
		const found = form.exec(this.#text);
		if (found === null)
			return undefined;
		this.#at = form.lastIndex;
		return found;
	}
}
const operators = ['==', '!=', '<=', '>=', '<', '>'];

}),

40905:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bg: () => ( spellPattern),
Rr: () => ( parsePath),
_R: () => ( spellPath),
i7: () => ( fitsPath),
iZ: () => ( findLeaf),
ii: () => ( isAt)
});
var _input_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73704);

function findLeaf(leaves, ...path) {
	return leaves.findLast((leaf) => isAt(leaf.path, path));
}
function isAt(path, other) {
	return path.length === other.length && path.every((key, at) => key === other[at]);
}
function isBelow(path, prefix) {
	return path.length > prefix.length && prefix.every((key, at) => key === path[at]);
}
function spellPath(path) {
	return path
		.map((key, at) => {
		if (typeof key === 'number')
			return `[${key}]`;
		if (!/^[\w-]+$/.test(key))
			return `[${JSON.stringify(key)}]`;
		return at === 0 ? key : `.${key}`;
	})
		.join('');
}
function fitsPath(path, pattern, from = 0, at = 0) {
	const step = pattern[at];
	if (step === undefined)
		return from === path.length;
	if (typeof step === 'object' && step.wild === 'deep')
		return path.some((_, index) => index >= from && fitsPath(path, pattern, index, at + 1));
	const key = path[from];
	if (key === undefined)
		return false;
	return (typeof step === 'object' || String(key) === String(step)) && fitsPath(path, pattern, from + 1, at + 1);
}
function spellPattern(pattern) {
	return pattern.reduce((text, step, at) => {
		if (typeof step === 'object')
			return text + (step.wild === 'deep' ? (at === 0 ? '$.' : '.') : '[*]');
		const spelt = spellPath([step]);
		return text + (at === 0 || spelt.startsWith('[') ? spelt : `.${spelt}`);
	}, '');
}
function parsePath(text) {
	const path = (0,_input_path_js__WEBPACK_IMPORTED_MODULE_0__ .G)(text, { needsRoot: false, hasLooseKeys: true });
	const last = path?.at(-1);
	if (path === undefined || last === undefined || (typeof last === 'object' && 'wild' in last && last.wild === 'deep'))
		return undefined;
	const steps = path.filter((step) => typeof step !== 'object' || 'wild' in step);
	const depths = steps.filter((step) => typeof step === 'object' && step.wild === 'deep');
	const isBackward = steps.some((step) => typeof step === 'number' && step < 0);
	return steps.length < path.length || depths.length > 1 || isBackward ? undefined : steps;
}

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

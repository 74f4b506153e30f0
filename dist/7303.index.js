export const id = 7303;
export const ids = [7303];
export const modules = {

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

})

};

export const id = 475;
export const ids = [475];
export const modules = {

/***/ 1591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* binding */ assessCommits),
  hi: () => (/* binding */ requestedVersion),
  gb: () => (/* binding */ squashBodies)
});

// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/version/number.js
var number = __webpack_require__(2298);
// EXTERNAL MODULE: ./build/commits/conventional.js
var commits_conventional = __webpack_require__(4755);
// EXTERNAL MODULE: ./build/commits/footers.js
var footers = __webpack_require__(5593);
// EXTERNAL MODULE: ./build/commits/header.js
var commits_header = __webpack_require__(4884);
// EXTERNAL MODULE: ./build/commits/graph.js
var graph = __webpack_require__(2241);
// EXTERNAL MODULE: ./build/commits/lines.js
var lines = __webpack_require__(1878);
;// CONCATENATED MODULE: ./build/commits/squash.js



/**
 * Finds the commits that a squash commit lists in its body, as GitHub writes them: `* feat: a` (or `- feat: a`) at the start of a line,
 * each with its own body and footers up to the next one. Only conventional headers and `Revert "…"` are taken for commits; any other
 * list item belongs to the text it stands in.
 */
function splitSquashed(message) {
    const starts = [];
    (0,lines/* visitLines */.f)(message, (0,commits_header/* headerLine */.iH)(message).length + 1, (start, end, quoted) => {
        const text = quoted ? -1 : (0,commits_header/* bulletEnd */.S9)(message, start);
        if (text >= 0 && isListed(message.slice(text, end)))
            starts.push(start);
    });
    const [first] = starts;
    if (first === undefined)
        return { preface: message, listed: [] };
    return {
        preface: message.slice(0, first),
        listed: starts.map((start, index) => message.slice(start + 2, starts[index + 1]).trim()),
    };
}
/**
 * The conventional commits among the listed ones. `Revert "x"` cancels the nearest `x` above it, since the branch's own shas, which its
 * body names, are lost by squashing.
 */
function listedChanges(listed) {
    const headers = listed.map(commits_header/* headerLine */.iH);
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
    return listed.flatMap((message, index) => {
        if (cancelled.has(index))
            return [];
        return (0,commits_conventional/* parseConventional */.SL)(message) ?? ((0,commits_conventional/* isRevertHeader */.Ee)(headers[index] ?? '') ? (0,commits_conventional/* revertChange */.l$)(message) : []);
    });
}
function isListed(line) {
    return (0,commits_header/* parseHeader */.RW)(line) !== undefined || revertedHeader(line) !== undefined;
}
function revertedHeader(header) {
    return header.startsWith('Revert "') && header.endsWith('"') ? header.slice(8, -1) : undefined;
}

;// CONCATENATED MODULE: ./build/commits/naming.js




/**
 * Finds what a message reverts: git's `This reverts commit <sha>` (any number of them, lists, `, reversing changes made to <parent>`),
 * GitHub's `Reverts owner/name#12`, and `Refs: <sha>` under the type `revert`, which the specification's FAQ proposes. The sentences
 * count at the start of a line, above the commits that a squash lists; undefined where there is none.
 */
function namedReverts(message, repository) {
    if (!message.includes('everts ') && !/^revert/i.test(message))
        return undefined;
    const { preface } = splitSquashed(message);
    const shas = [];
    const pulls = [];
    let first;
    (0,lines/* visitLines */.f)(preface, (0,commits_header/* headerLine */.iH)(preface).length + 1, (start, end, quoted) => {
        const from = Math.max(start, (0,commits_header/* bulletEnd */.S9)(preface, start));
        const pull = quoted ? undefined : pullNamedAt(preface.slice(from, Math.min(end, from + 300)), repository);
        const commits = quoted ? [] : commitsNamedAt(preface, from);
        shas.push(...commits);
        if (pull !== undefined)
            pulls.push(pull);
        if (end > start)
            first ??= commits.length > 0 || pull !== undefined;
    });
    const conventional = (0,commits_conventional/* parseConventional */.SL)(preface);
    if (conventional?.type === 'revert')
        shas.push(...commitsInRefs(conventional));
    if (shas.length === 0 && pulls.length === 0)
        return undefined;
    const header = conventional?.description ?? (0,commits_header/* headerLine */.iH)(preface);
    const says = conventional?.type === 'revert' || /^["']?(?:revert|reapply|roll ?back|back out|undo)/i.test(header);
    return { shas: [...new Set(shas)], pulls, wholly: says || first === true };
}
/** The numbers by which a pull request can name this commit: squashed `title (#12)`, or `Merge pull request #12 from …`. */
function pullOf(message) {
    const header = (0,commits_header/* headerLine */.iH)(message);
    const found = /\(#(\d{1,9})\)$/.exec(header.slice(-12)) ?? /^Merge pull request #(\d{1,9}) from /.exec(header);
    return found ? Number(found[1]) : undefined;
}
function commitsNamedAt(text, start) {
    if (!text.startsWith('This reverts ', start))
        return [];
    const opening = /This reverts (?:the )?(?:following )?(?:merge )?commits?:?\s+(?:[-*] )?/y;
    const sha = /[0-9a-f]{7,64}(?![\w-])/iy;
    // what stands between two shas of a list; «, reversing changes made to <parent>» is no list, so it ends here
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
function commitsInRefs(commit) {
    const refs = commit.footers.filter(({ token }) => token.toLowerCase() === 'refs');
    return refs
        .flatMap(({ value }) => value.toLowerCase().split(/[\s,]+/))
        .filter((word) => /^[0-9a-f]{7,64}$/.test(word));
}

;// CONCATENATED MODULE: ./build/commits/reverts.js


/**
 * Resolves the reverts of a range as a graph, so the order of `commits` is of no matter: a commit is cancelled where a revert of it
 * stands, and a revert stands unless it is cancelled itself (the revert of a revert restores). Reverting a merge takes back what came in
 * with it. The whole range must be given: what a merge brought in is found by walking `parents`. Commits that revert each other in a
 * circle, which no real history can hold, all stand and cancel nothing. `repository` (`owner/name`) keeps `Reverts other/name#12` out.
 */
function resolveReverts(commits, repository) {
    const finder = new CommitFinder(commits);
    const resolved = new Map();
    const others = new Set();
    for (const commit of commits) {
        const named = namedReverts(commit.message, repository);
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
/** The reverts that are not cancelled: a revert is decided as soon as all reverts of it are; those in a circle never are. */
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
/** Finds the commits of a range by what messages call them; its indexes are built when first needed, since most ranges hold no revert. */
class CommitFinder {
    #commits;
    #places;
    #byPull;
    #sorted;
    #graph;
    constructor(commits) {
        this.#commits = commits;
    }
    /** Undefined where nothing that is named lies in the range. */
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
        // a pull request that is named besides its commit adds nothing where it cannot be found
        const known = shas.length > 0 ? bySha.every((sha) => sha !== undefined) : byPull.every((found) => found.length > 0);
        return { targets: [...targets], undone, wholly: wholly && known };
    }
    #known() {
        this.#places ??= (0,graph/* placesOf */.ek)(this.#commits);
        return this.#places;
    }
    #pulls() {
        if (this.#byPull)
            return this.#byPull;
        const found = new Map();
        for (const { sha, message } of this.#commits) {
            const pull = pullOf(message);
            if (pull === undefined)
                continue;
            const known = found.get(pull) ?? [];
            // a pull request's commit is there once, or once more by each backport; the bound only keeps hostile input small
            if (known.length < 16)
                found.set(pull, [...known, sha]);
        }
        this.#byPull = found;
        return found;
    }
    /** By whole sha or by an abbreviation that fits one commit of the range only. */
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
    /** What a merge added to its first parent's history: nothing for a commit that is no merge. */
    #broughtIn(sha) {
        const places = this.#known();
        const [main, ...others] = this.#commits[places.get(sha) ?? -1]?.parents ?? [];
        if (main === undefined || others.length === 0)
            return [];
        this.#graph ??= { commits: this.#commits, places, heights: (0,graph/* heightsOf */.cG)(this.#commits, places) };
        return (0,graph/* reachedOnlyBy */.mL)(others, [main], this.#graph);
    }
}

;// CONCATENATED MODULE: ./build/commits/assess.js







/** Whether the commits that a squash body lists count: where the header is not conventional, besides the header, or never. */
const squashBodies = ['auto', 'all', 'header'];
/**
 * Says of each commit, in the given order, what becomes of it. Needs the whole range (see `resolveReverts`): select a package's commits
 * afterwards.
 */
function assessCommits(commits, options) {
    const reverts = resolveReverts(commits, options.repository);
    return commits.map((commit) => {
        const fate = fateOf(commit, reverts, options.squashBodies);
        const asked = requestOf(commit, fate);
        return asked === undefined ? { commit, fate } : { commit, fate, ...readRequest(commit, asked) };
    });
}
/** The newest `Release-As` of commits that come newest first. */
function requestedVersion(assessed) {
    return assessed.find((each) => each.releaseAs !== undefined)?.releaseAs;
}
function fateOf({ sha, parents, message }, reverts, bodies) {
    const by = reverts.cancelled.get(sha);
    if (by !== undefined)
        return { kind: 'cancelled', by };
    if (asksToSkip(message))
        return { kind: 'skipped' };
    const shas = reverts.reverting.get(sha);
    if (shas)
        return { kind: 'reverts', shas };
    const isMerge = parents.length > 1;
    const reads = (text) => (0,commits_conventional/* parseConventional */.SL)(text) ??
        (!isMerge && (reverts.others.has(sha) || (0,commits_conventional/* isRevertHeader */.Ee)(text)) ? (0,commits_conventional/* revertChange */.l$)(text) : undefined);
    const changes = changesOf(message, isMerge ? 'header' : bodies, reads);
    if (changes.length > 0)
        return { kind: 'counted', changes };
    return { kind: isMerge ? 'merge' : 'unconventional' };
}
/** The changes that a message tells, most often one; none where it follows no convention. */
function changesOf(message, bodies, reads) {
    const own = reads(message);
    if (bodies === 'header' || (bodies === 'auto' && own))
        return own ? [own] : [];
    const { preface, listed } = splitSquashed(message);
    const header = own && reads(preface);
    return [...(header ? [header] : []), ...listedChanges(listed)];
}
function asksToSkip(message) {
    return message.includes('[') && /\[(?:skip release|release skip)\]/i.test(message);
}
/** The value of the last `Release-As` footer, whatever the header. */
function requestOf({ message }, fate) {
    if (fate.kind === 'cancelled' || fate.kind === 'skipped' || fate.kind === 'reverts')
        return undefined;
    if (fate.kind !== 'counted') {
        if (!message.includes(': ') || !/release-as: /i.test(message))
            return undefined;
        return lastRequest((0,footers/* parseRemainder */.T)(message, (0,commits_header/* headerLine */.iH)(message).length + 1).footers);
    }
    let asked;
    for (const { footers } of fate.changes)
        if (footers.length > 0)
            asked = lastRequest(footers) ?? asked;
    return asked;
}
function lastRequest(footers) {
    return footers.findLast(({ token }) => token.length === 10 && token.toLowerCase() === 'release-as')?.value;
}
function readRequest({ sha }, asked) {
    const [value = ''] = asked.split('\n', 1);
    const version = (0,number/* parseTypedVersion */.cB)(value);
    if (version !== undefined)
        return { releaseAs: version };
    const given = (0,printable/* brief */.d)(value, 60);
    return {
        problem: `Commit ${sha.slice(0, 7)} asks for \`Release-As: ${given}\`, which is no version; write it as \`1.2.3\` in a new commit.`,
    };
}


/***/ }),

/***/ 4755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ isRevertHeader),
/* harmony export */   SL: () => (/* binding */ parseConventional),
/* harmony export */   l$: () => (/* binding */ revertChange)
/* harmony export */ });
/* harmony import */ var _footers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5593);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);


/** Reads a whole commit message in one pass; undefined where its header is not conventional. */
function parseConventional(message) {
    const line = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .headerLine */ .iH)(message);
    const header = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeader */ .RW)(line);
    if (!header)
        return undefined;
    const start = message.indexOf('\n', line.length);
    if (start < 0)
        return { ...header, body: '', footers: [], breakingNotes: header.breaking ? [header.description] : [] };
    const remainder = (0,_footers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemainder */ .T)(message, start + 1);
    const notes = remainder.breakingNotes;
    return {
        type: header.type,
        scope: header.scope,
        breaking: header.breaking || notes.length > 0,
        description: header.description,
        body: remainder.body,
        footers: remainder.footers,
        breakingNotes: notes.length === 0 && header.breaking ? [header.description] : notes,
    };
}
/** Whether a header says in the words of git or GitHub that its commit is a revert, or the revert of one. */
function isRevertHeader(header) {
    return /^(?:Revert|Reapply) ["'“]/.test(header);
}
/** The change that an unconventional revert of something released is: type `revert`, described by its header. */
function revertChange(message) {
    const description = (0,_header_js__WEBPACK_IMPORTED_MODULE_0__/* .headerLine */ .iH)(message);
    const remainder = (0,_footers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRemainder */ .T)(message, description.length + 1);
    return { type: 'revert', scope: undefined, description, breaking: remainder.breakingNotes.length > 0, ...remainder };
}


/***/ }),

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRemainder)
/* harmony export */ });
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1878);


/**
 * Reads body and footers from offset `start` (specification, items 6 to 12 and 16). Footers begin at the start of a line, after a blank
 * line, after a header, or once there is a footer before; a line inside of a paragraph, indented, quoted with `>`, in a fenced code block
 * or in an HTML comment is none. A squash commit lists the headers of its commits: footers may follow those directly, too.
 */
function parseRemainder(message, start) {
    if (!mayHoldFooter(message, start))
        return { body: tidy(message.slice(start)), footers: none, breakingNotes: none };
    const marks = [];
    let open;
    let before = 'header';
    (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .visitLines */ .f)(message, start, (from, to, quoted) => {
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
const none = [];
/** Whether one of the separators of a footer stands anywhere: in most messages none does, and their lines need not be looked at. */
function mayHoldFooter(message, start) {
    return message.includes(':', start) || message.includes(' #', start);
}
/** GitHub puts this line between the bodies of squashed commits and the co-authors. */
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
/** In a footer's value only GitHub's own form of a list (`* `) ends it: `- api: gone` is how people list what breaks. */
function isListedHeader(text, start, end, inFooter) {
    const from = (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .bulletEnd */ .S9)(text, start);
    if (from < 0 || (inFooter && text.charAt(start) !== '*'))
        return false;
    return (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeader */ .RW)(text.slice(from, end)) !== undefined;
}
function footerAt(text, start, end) {
    const breaking = text.startsWith('BREAKING', start)
        ? breakingTokens.find((token) => text.startsWith(token, start))
        : undefined;
    if (breaking) {
        const colon = start + breaking.length;
        // git strips trailing blanks, so a value that begins on the next line leaves the colon alone
        const separated = text.startsWith(': ', colon) || (text.charAt(colon) === ':' && colon + 1 === end);
        return separated ? { start, token: breaking, value: colon + 1, end: Number.POSITIVE_INFINITY } : undefined;
    }
    if (!(0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .isLetterCode */ .aU)(text.charCodeAt(start)))
        return undefined;
    let at = start;
    while (at < end && (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .isWordCode */ .Yt)(text.charCodeAt(at)) && text.charCodeAt(at) !== underscore)
        at += 1;
    if (!text.startsWith(': ', at) && !text.startsWith(' #', at))
        return undefined;
    if (isBlank(text, at + 2, end))
        return undefined;
    return { start, token: text.slice(start, at), value: at + 2, end: Number.POSITIVE_INFINITY };
}
const underscore = 95;
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
    const trimmed = text.trim();
    return trimmed.includes('\r') ? trimmed.replaceAll('\r\n', '\n') : trimmed;
}


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ heightsOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   mL: () => (/* binding */ reachedOnlyBy),
/* harmony export */   wk: () => (/* binding */ withoutReachable)
/* harmony export */ });
/* unused harmony export reachable */
/** Those of `commits` that none of `tips` reaches, in the same order. Parents outside of `commits` end the walk. */
function withoutReachable(commits, tips) {
    const reached = reachable(commits, tips);
    return reached.size === 0 ? commits : commits.filter(({ sha }) => !reached.has(sha));
}
/** The shas among `commits` that one of `tips` reaches, the tips included. */
function reachable(commits, tips) {
    const parents = new Map(commits.map(({ sha, parents }) => [sha, parents]));
    const reached = new Set();
    const waiting = [...tips];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        const next = parents.get(sha);
        if (next === undefined || reached.has(sha))
            continue;
        reached.add(sha);
        waiting.push(...next);
    }
    return reached;
}
/** The place of each commit in its range, by sha. */
function placesOf(commits) {
    const places = new Map();
    for (let place = 0; place < commits.length; place += 1)
        places.set(commits[place]?.sha ?? '', place);
    return places;
}
/** How many commits stand one upon another from a root of the range up to each commit: always more than below any of its parents. */
function heightsOf(commits, places) {
    const heights = new Uint32Array(commits.length);
    const waiting = [];
    // parents mostly stand behind their children: from the end on, they are known when they are asked for
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
/** Sets the height of one commit, or gives the places of the parents whose heights it still needs. */
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
/**
 * The commits that `starts` reach and `except` do not, those given included. Walks from the highest commit down and ends where `except` have
 * reached all that is left, so that the merge of a short branch costs a few steps in a history of any length.
 */
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
/** Keeps `waiting` in the order of heights, the highest at its end. */
function insert(waiting, place, heights) {
    const height = heights[place] ?? 0;
    let at = waiting.length;
    while (at > 0 && (heights[waiting[at - 1] ?? 0] ?? 0) > height)
        at -= 1;
    waiting.splice(at, 0, place);
}


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   S9: () => (/* binding */ bulletEnd),
/* harmony export */   Yt: () => (/* binding */ isWordCode),
/* harmony export */   aU: () => (/* binding */ isLetterCode),
/* harmony export */   iH: () => (/* binding */ headerLine)
/* harmony export */ });
/**
 * Reads one line as a header of Conventional Commits 1.0.0, items 1 to 5; undefined where it is none. A type is an ASCII word that
 * begins with a letter. Scans by hand: a line may be a megabyte long.
 */
function parseHeader(line) {
    let at = 0;
    while (isWordCode(line.charCodeAt(at)))
        at += 1;
    if (at === 0 || !isLetterCode(line.charCodeAt(0)))
        return undefined;
    const type = line.slice(0, at).toLowerCase();
    let scope;
    if (line.charCodeAt(at) === parenthesis) {
        const closed = line.indexOf(')', at);
        if (closed < 0)
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
    const description = line.slice(at + 2).trim();
    return description === '' ? undefined : { type, scope, breaking, description };
}
/** The first line of a message, without its line end. */
function headerLine(message) {
    const end = message.indexOf('\n');
    const line = end < 0 ? message : message.slice(0, end);
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
/** Where the text of a list item begins on the line at `start`: after `* ` or `- ` at its very beginning; -1 where it is none. */
function bulletEnd(text, start) {
    const mark = text.charCodeAt(start);
    return (mark === asterisk || mark === hyphen) && text.charCodeAt(start + 1) === space ? start + 2 : -1;
}
/** Whether a UTF-16 code is an ASCII letter. */
function isLetterCode(value) {
    const lower = value | 32;
    return lower >= 97 && lower <= 122;
}
/** Whether a UTF-16 code is an ASCII letter, digit, `_` or `-`. */
function isWordCode(value) {
    return isLetterCode(value) || (value >= 48 && value <= 57) || value === hyphen || value === 95;
}
const space = 32;
const exclamation = 33;
const parenthesis = 40;
const asterisk = 42;
const hyphen = 45;


/***/ }),

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ visitLines)
/* harmony export */ });
/**
 * Walks the lines of `text` from offset `start`, in one pass. LF and CRLF end a line. A fence or comment that is never closed
 * quotes nothing: a stray ``` must not hide the footers below it.
 */
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
/** The offset of the line feed that ends the line at `start`, or the length of the text. */
function endOfLine(text, start) {
    const found = text.indexOf('\n', start);
    return found < 0 ? text.length : found;
}
const carriageReturn = 13;
/** Finds where the block that a line opens ends; 0 where it opens none. */
function closingFinder(text) {
    // each search that fails has read the rest of the text, so hostile input gets only a few of them
    let patience = 8;
    return (start, end) => {
        const mark = text.charAt(start);
        if (patience === 0 || (mark !== '`' && mark !== '~' && mark !== '<'))
            return 0;
        const length = mark === '<' ? 0 : run(text, start, mark);
        if (mark === '<' ? !text.startsWith('<!--', start) : length < 3)
            return 0;
        const closed = mark === '<' ? text.indexOf('-->', start) : closingFence(text, end, mark, length);
        if (closed < 0)
            patience -= 1;
        return closed + 1;
    };
}
/** The offset of the line that closes a code fence (CommonMark 0.31 section 4.5), or -1. */
function closingFence(text, opened, mark, length) {
    for (let at = endOfLine(text, opened) + 1; at < text.length; at = endOfLine(text, at) + 1) {
        if (text.charAt(at) !== mark)
            continue;
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


/***/ }),

/***/ 9217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findBases)
/* harmony export */ });
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6713);

/** How many candidates are asked one by one before the history is walked once for all. */
const patience = 3;
/**
 * For each list of candidates, the first that is an ancestor of `tip` (or `tip` itself); lists come best first. One list is mostly answered
 * by its head, so it is asked singly; many lists are answered by one walk.
 */
async function findBases(git, tip, lists) {
    if (lists.length === 1) {
        for (const candidate of lists[0]?.slice(0, patience) ?? [])
            if (await (0,_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .isAncestor */ .QX)(git, candidate.commit, tip))
                return [candidate];
        if ((lists[0]?.length ?? 0) <= patience)
            return [undefined];
    }
    const wanted = new Set(lists.flatMap((list) => list.map(({ commit }) => commit)));
    if (wanted.size === 0)
        return lists.map(() => undefined);
    const ancestors = await (0,_refs_js__WEBPACK_IMPORTED_MODULE_0__/* .readAncestors */ .nv)(git, wanted, tip);
    return lists.map((list) => list.find(({ commit }) => ancestors.has(commit)));
}


/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSince),
/* harmony export */   F: () => (/* binding */ readCommits)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);


/** Between records stands an empty token: no path is empty, and inside a record the places of the fields are fixed. */
const format = '%x00%H%x00%P%x00%an%n%ae%x00%cI%x00%B';
const fieldCount = 5;
/** The commits of a range, newest first, as `git log` walks them. Text is separated by NUL, which no commit message can contain. */
async function readCommits(git, range) {
    const commits = [];
    const authors = new Authors();
    const reader = new RecordReader((fields) => commits.push(commitOf(fields, authors, range.files === true)));
    const files = range.files ? ['--name-only', '--no-renames'] : [];
    const revisions = [range.head, ...range.except.map((sha) => `^${sha}`)].join('\n');
    await git.stream(['log', '-z', '--no-color', ...files, `--format=${format}`, '--stdin'], (chunk) => reader.take(chunk), { input: `${revisions}\n` });
    reader.end();
    return commits;
}
/**
 * The commits that `head` reaches and `base` does not; undefined where `base` is no ancestor of `head` or not there. Asking for both at once
 * spares a walk of the history: an ancestor outside of the range is the parent of some commit in it.
 */
async function readSince(git, range, base) {
    try {
        const commits = await readCommits(git, { ...range, except: [base] });
        const isBase = base === range.head || commits.findLast(({ parents }) => parents.includes(base)) !== undefined;
        return isBase ? commits : undefined;
    }
    catch (error) {
        if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS)
            return undefined;
        throw error;
    }
}
function commitOf(fields, authors, withFiles) {
    const [sha = '', parents = '', author = '', date = '', message = ''] = fields;
    const around = {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        author: authors.find(author),
        date,
        message: withoutEnd(message),
    };
    if (!withFiles)
        return around;
    const files = fields.slice(fieldCount);
    return { ...around, files: files.map((file, index) => (index === 0 ? file.replace(/^\n/, '') : file)) };
}
function withoutEnd(message) {
    let end = message.length;
    while (message.charCodeAt(end - 1) === 10)
        end -= 1;
    return message.slice(0, end);
}
/** A long history is the work of few people: each stands in memory once. */
class Authors {
    #known = new Map();
    /** Name and address, which git keeps in one line, come with a line end between them. */
    find(given) {
        const known = this.#known.get(given);
        if (known)
            return known;
        const [name = '', email = ''] = given.split('\n');
        const author = { name, email };
        this.#known.set(given, author);
        return author;
    }
}
/** Bytes that are decoded at once: fewer, larger strings, which V8 does not move about while they live. */
const batch = 256 * 1024;
/** Cuts a NUL-separated stream into records; chunks may end anywhere, also inside a character. */
class RecordReader {
    #found;
    // Decoding whole chunks and slicing the text is several times quicker than decoding each field.
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
    #chunks = [];
    #size = 0;
    #rest = '';
    #fields = [];
    #inside = false;
    constructor(found) {
        this.#found = found;
    }
    take(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size >= batch)
            this.#decode();
    }
    end() {
        this.#decode();
        this.#cut(this.#decoder.end());
        if (this.#rest !== '')
            this.#field(this.#rest);
        this.#flush();
    }
    #decode() {
        this.#cut(this.#decoder.write(Buffer.concat(this.#chunks)));
        this.#chunks = [];
        this.#size = 0;
    }
    #cut(text) {
        let from = 0;
        for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', from)) {
            const field = text.slice(from, at);
            this.#field(this.#rest === '' ? field : this.#rest + field);
            this.#rest = '';
            from = at + 1;
        }
        this.#rest += text.slice(from);
    }
    #field(text) {
        const isBoundary = text === '' && (!this.#inside || this.#fields.length >= fieldCount);
        if (!isBoundary)
            return void this.#fields.push(text);
        this.#flush();
        this.#inside = true;
    }
    #flush() {
        if (this.#fields.length >= fieldCount)
            this.#found(this.#fields);
        this.#fields = [];
    }
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ connectOnce)
/* harmony export */ });
/** The connection of a step, loaded and made when it is first used. */
function connectOnce(token, host) {
    let github;
    return () => {
        github ??= __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 6466)).then(({ connect }) => connect({ token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' }));
        return github;
    };
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   hY: () => (/* binding */ optionalMoment),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** GitHub's answer is not of the shape it documents: a proxy's page, or a body cut short. Counts as unknown outcome. */
class Unreadable extends Error {
    constructor(at, expected) {
        super(`the answer has no ${expected} at ${at}`);
        this.name = 'Unreadable';
    }
}
/** True for a JSON object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A JSON object. */
function record(value, at) {
    if (!isRecord(value))
        throw new Unreadable(at, 'object');
    return value;
}
/** A string. */
function text(value, at) {
    if (typeof value !== 'string')
        throw new Unreadable(at, 'text');
    return value;
}
/** A string, or '' for null and undefined. */
function optionalText(value, at) {
    return value === null || value === undefined ? '' : text(value, at);
}
/** A whole number that JavaScript holds exactly. */
function integer(value, at) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw new Unreadable(at, 'whole number');
    return value;
}
/** A boolean. */
function flag(value, at) {
    if (typeof value !== 'boolean')
        throw new Unreadable(at, 'boolean');
    return value;
}
/** An array, each item narrowed by `parse`. */
function list(value, at, parse) {
    if (!Array.isArray(value))
        throw new Unreadable(at, 'list');
    return value.map((item, index) => parse(item, `${at}[${index}]`));
}
/** One of the words that GitHub documents. */
function oneOf(value, words, at) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new Unreadable(at, words.join(' or '));
    return found;
}
/** A moment in GitHub's form, ISO 8601. */
function moment(value, at) {
    const date = new Date(text(value, at));
    if (Number.isNaN(date.getTime()))
        throw new Unreadable(at, 'moment');
    return date;
}
/** A moment, or undefined for null and undefined. */
function optionalMoment(value, at) {
    return value === null || value === undefined ? undefined : moment(value, at);
}


/***/ }),

/***/ 5493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ escapeBlock),
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   kq: () => (/* binding */ escapeCell)
/* harmony export */ });
/** GitHub looks for mentions and references after Markdown is parsed, so neither a backslash nor an entity for `@` helps: only a break does. */
const pause = '&#8203;';
/** The longest text that is kept of one line, in UTF-16 units. */
const lineLength = 500;
/**
 * Text that somebody typed, as one line of inline Markdown that shows it and does nothing: no mention, issue reference, link, image, HTML,
 * emphasis, maths, table border, list or heading, no control or reordering character. Code spans stay code spans.
 * Safe in a paragraph, a list item, a heading, a link's label and, through `escapeCell`, a table.
 */
function escapeLine(text, length = lineLength) {
    const line = plainLine(text, length);
    if (line.indexOf('`') === -1)
        return escapeStart(escapeRun(line));
    return escapeStart(codeSpans(line)
        .map((part) => (part.code ? part.text : escapeRun(part.text)))
        .join(''));
}
/** As `escapeLine`, for a cell of a table: a border inside a code span is escaped too. */
function escapeCell(text, length = lineLength) {
    return escapeLine(text, length).replace(/\\.|\|/g, (found) => (found === '|' ? '\\|' : found));
}
/** Text of several paragraphs, each line escaped by itself; at most `length` UTF-16 units of the original. No trailing line break. */
function escapeBlock(text, length = 4_000) {
    return text
        .slice(0, length)
        .split(/\r\n?|\n/)
        .map((line) => escapeLine(line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
/** One line without control, format and reordering characters, white space collapsed, at most `length` units; not yet escaped. */
function plainLine(text, length = lineLength) {
    const long = text.length > length * 4;
    const line = (long ? text.slice(0, length * 4) : text)
        .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '')
        .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    if (line.length <= length && !long)
        return line;
    return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** A place in the text that must not be read as Markdown, HTML or one of GitHub's references. */
const special = /[\\`*[\]|~$<&_@#]|:\/\/|www\.|gh-\d/i;
function escapeRun(text) {
    if (!special.test(text))
        return text;
    return text
        .replace(/[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/&(?=#?[a-z\d]+;)/gi, '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/@(?=[a-z\d])|#(?=\d)|\bgh-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${pause}`);
}
/** What opens a block at the start of a line, and the runner's `::`, in case somebody prints the notes in a later step. */
function escapeStart(line) {
    if (!/^[#+=>:\d-]/.test(line))
        return line;
    return line
        .replace(/^(?:#(?=[#\s]|$)|[+-](?=\s|$)|-(?=-*$)|=(?==*$)|>|:(?=:))/, '\\$&')
        .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
/** CommonMark: a run of backticks is closed by the next run of the same length. `##[` is a command of the runner, even inside a line. */
function codeSpans(line) {
    const parts = [];
    const runs = [...line.matchAll(/`+/g)];
    let from = 0;
    for (let index = 0; index < runs.length; index++) {
        const open = runs[index];
        const close = runs.findIndex((run, at) => at > index && run[0].length === open?.[0].length);
        if (open === undefined || close === -1)
            continue;
        const end = (runs[close]?.index ?? 0) + open[0].length;
        const text = line.slice(open.index, end);
        if (text.includes('##['))
            continue;
        parts.push({ text: line.slice(from, open.index), code: false }, { text, code: true });
        from = end;
        index = close;
    }
    return [...parts, { text: line.slice(from), code: false }];
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A table of GitHub's Markdown, '' without rows. Every cell is Markdown that is safe in a table (`escapeCell`), of one line. */
function markdownTable(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].map((each) => `${each}\n`).join('');
}


/***/ }),

/***/ 5399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ parsePackages),
/* harmony export */   au: () => (/* binding */ normalizeFolder),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _version_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3639);



const defaultTag = '{name}-v{version}';
/** Reads the input `packages` (already parsed YAML: path → name, or path → {name, tag}); every fault goes to `complain`. */
function parsePackages(given, complain) {
    if (given === undefined || given === null)
        return [];
    if (typeof given !== 'object' || Array.isArray(given)) {
        complain('is not a YAML mapping; allowed: lines of `path: name` or `path: { name: core, tag: "core-v{version}" }`');
        return [];
    }
    const packages = Object.entries(given).flatMap(([path, value]) => parsePackage(path, value, complain));
    const spellings = {
        name: packages.map(({ name }) => name),
        folder: packages.map(({ path }) => path || '.'),
        tag: packages.map(tagOf),
    };
    for (const [what, all] of Object.entries(spellings)) {
        const doubled = all.find((each, index) => all.indexOf(each) !== index);
        if (doubled !== undefined)
            complain(`gives the ${what} \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(doubled)}\` to two packages; each needs its own`);
    }
    return packages;
}
function parsePackage(path, value, complain) {
    const at = `the package at \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(path)}\``;
    const fields = typeof value === 'object' && value !== null ? { ...value } : { name: value };
    for (const key of Object.keys(fields)) {
        if (key !== 'name' && key !== 'tag')
            complain(`has the unknown key \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key)}\` for ${at}; allowed: \`name\`, \`tag\``);
    }
    const folder = normalizeFolder(path);
    if (folder === undefined)
        complain(`has ${at}, which is outside of the repository`);
    const { name, tag = defaultTag } = fields;
    if (typeof name !== 'string' || name.trim() === '')
        complain(`gives no name to ${at}; write \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(path)}: its-name\``);
    if (folder === undefined || typeof name !== 'string')
        return [];
    const { form, complaints } = (0,_version_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(String(tag), name.trim());
    for (const complaint of complaints)
        complain(`has a tag for ${at} that cannot be used: ${complaint}; for example \`core-v{version}\``);
    return [{ path: folder, name: name.trim(), form }];
}
function tagOf({ form }) {
    return `${form.prefix}{version}${form.suffix}`;
}
/** A folder as git spells it: forward slashes, no dots, '' for the root; undefined when it leads outside. */
function normalizeFolder(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/')).replace(/^\.\/|\/+$/g, '');
    if (folder === '.' || folder === '')
        return '';
    return folder.startsWith('/') || folder === '..' || folder.startsWith('../') ? undefined : folder;
}
/** Which of the packages a file belongs to: the one with the deepest folder around it. */
function packageOf(file, packages) {
    let found;
    for (const each of packages) {
        const isInside = each.path === '' || file === each.path || file.startsWith(`${each.path}/`);
        if (isInside && (found === undefined || each.path.length > found.path.length))
            found = each;
    }
    return found;
}


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ proposalBase),
/* harmony export */   Xy: () => (/* binding */ pullNumber),
/* harmony export */   nk: () => (/* binding */ eventRepository),
/* harmony export */   wG: () => (/* binding */ isForkPull),
/* harmony export */   yd: () => (/* binding */ commentedIssue)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/**
 * The branch that a pull request would be merged into, when this run is only about a proposal: `pull_request`, `pull_request_target` (merged
 * ones aside) and `merge_group`. Undefined where the run may release.
 */
async function proposalBase(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const base = env['GITHUB_BASE_REF'] ?? '';
    if (name === 'merge_group')
        return await queueBase(env);
    if (name !== 'pull_request' && name !== 'pull_request_target')
        return undefined;
    return valueAt(await readPayload(env), 'pull_request', 'merged') === true ? undefined : base;
}
/** Only the payload names the branch of a merge queue: the runner sets GITHUB_BASE_REF for pull requests alone. */
async function queueBase(env) {
    const ref = valueAt(await readPayload(env), 'merge_group', 'base_ref');
    return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
}
async function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    return path === undefined || path === '' ? undefined : JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
}
function valueAt(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null)
            return undefined;
        at = new Map(Object.entries(at)).get(key);
    }
    return at;
}
/** The number of the pull request that this run is for (`pull_request`, `pull_request_target`); undefined for other events. */
async function pullNumber(env) {
    if (!/^pull_request(_target)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const number = valueAt(await readPayload(env), 'pull_request', 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** True for an event of a pull request from another repository, whose token may write nothing. */
async function isForkPull(env) {
    if (!/^pull_request(_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
        return false;
    const home = valueAt(await readPayload(env), 'pull_request', 'head', 'repo', 'full_name');
    return home !== env['GITHUB_REPOSITORY'];
}
/** The issue of an `issue_comment` event with the comment; undefined for other events and for pull requests. */
async function commentedIssue(env) {
    if (env['GITHUB_EVENT_NAME'] !== 'issue_comment')
        return undefined;
    const payload = await readPayload(env);
    const number = valueAt(payload, 'issue', 'number');
    const comment = valueAt(payload, 'comment', 'id');
    const action = valueAt(payload, 'action');
    const isWhole = typeof number === 'number' && typeof comment === 'number' && typeof action === 'string';
    if (!isWhole || valueAt(payload, 'issue', 'pull_request') !== undefined)
        return undefined;
    return { number, comment, action };
}
/** What the event says of the repository; '' and true where it says nothing. */
async function eventRepository(env) {
    const payload = await readPayload(env);
    const branch = valueAt(payload, 'repository', 'default_branch');
    return {
        defaultBranch: typeof branch === 'string' ? branch : '',
        isPrivate: valueAt(payload, 'repository', 'private') !== false,
    };
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   eS: () => (/* binding */ durationForms),
/* harmony export */   i$: () => (/* binding */ withoutInputs),
/* harmony export */   i_: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


/**
 * Reads an action's inputs as the runner hands them over (`INPUT_<NAME>`, upper-cased, dashes kept, '' when not given), collects every
 * complaint and throws them together, so that a workflow is mended in one go.
 */
class InputReader {
    #env;
    #complaints = [];
    constructor(env, _names) {
        this.#env = env;
    }
    /** The input without surrounding white space; '' when it was not given. */
    text(name) {
        return this.raw(name).trim();
    }
    /** The input with its surrounding white space, as a password may have it; '' when it was not given. */
    raw(name) {
        return this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
    }
    /** One of `allowed`, exactly as spelt. */
    choice(name, allowed, otherwise) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        const found = allowed.find((each) => each === given);
        if (found === undefined)
            this.refuse(name, given, allowed.map((each) => `\`${each}\``).join(', '));
        return found ?? otherwise;
    }
    /** A boolean of YAML 1.2's core schema: anything else is an error, never silently false. */
    flag(name, otherwise = false) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        if (/^(true|True|TRUE)$/.test(given))
            return true;
        if (!/^(false|False|FALSE)$/.test(given))
            this.refuse(name, given, '`true`, `false`');
        return false;
    }
    /** A whole number from `least` to `most`. */
    integer(name, { least, most, otherwise }) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        const value = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        this.refuse(name, given, `a whole number from ${least} to ${most}`);
        return otherwise;
    }
    /** A time span in milliseconds (`500ms`, `5s`, `10m`, `2h`); 0 for `0`, which stands for none. */
    duration(name, otherwise) {
        const given = this.text(name);
        if (given === '')
            return otherwise;
        const value = parseDuration(given);
        if (value === undefined)
            this.refuse(name, given, durationForms);
        return value ?? otherwise;
    }
    /** A file of the repository, from its root; GitHub's API takes no other spelling of it. */
    path(name, otherwise) {
        const given = this.text(name).replace(/^\.\//, '') || otherwise;
        const parts = given.split('/');
        if (parts.some((part) => part === '' || part === '.' || part === '..'))
            this.refuse(name, given, `a path from the root of the repository, such as \`${otherwise}\``);
        return given;
    }
    /** The non-blank lines. */
    lines(name) {
        return this.text(name)
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** The input as YAML (undefined when not given); a syntax error is a complaint with line and column. */
    async yaml(name) {
        const given = this.text(name);
        if (given === '')
            return undefined;
        const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const document = parseDocument(given);
        for (const error of document.errors.slice(0, 3))
            this.complain(name, `is not YAML: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(error.message, 200)}`);
        return document.errors.length > 0 ? undefined : document.toJS();
    }
    /** Records that `given` is not among what is allowed. */
    refuse(name, given, allowed) {
        this.complain(name, `is \`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(given, 80)}\`; allowed: ${allowed}`);
    }
    /** Records anything else that is wrong with an input; `what` continues the sentence «Input `name` …». */
    complain(name, what) {
        this.#complaints.push(`Input \`${name}\` ${what}. Change it under \`with:\` of this step.`);
    }
    /** Throws all that was recorded as one complaint. */
    finish() {
        if (this.#complaints.length > 0)
            throw new _complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._('invalid-input', this.#complaints);
    }
}
/** What `parseDuration` takes, for complaints. */
const durationForms = 'a number with a unit, such as `500ms`, `5s`, `10m` or `2h`, up to 30 days; `0` for none';
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const longest = 30 * 24 * units.h;
/** Milliseconds of `500ms`, `5s`, `1.5m`, `2h`, 0 of `0`; undefined for anything else. */
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
    const size = new Map(Object.entries(units)).get(unit);
    if (size === undefined)
        return undefined;
    const milliseconds = Math.round(Number(amount) * size);
    return milliseconds <= longest ? milliseconds : undefined;
}
/** An environment for other programs: the step's inputs, which may hold secrets, are taken out of it. */
function withoutInputs(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}


/***/ }),

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cB: () => (/* binding */ parseTypedVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   z2: () => (/* binding */ coreOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

/** Reads exactly a version of semver.org (`1.2.3`, `1.2.3-rc.1`); undefined for `v1.2.3`, `1.2`, blanks around it or build metadata. */
function parseVersion(text) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.valid(text) === text ? text : undefined;
}
/** As `parseVersion`, for what people type: blanks around it and one leading `v` are dropped. */
function parseTypedVersion(text) {
    const trimmed = text.trim();
    return parseVersion(trimmed.startsWith('v') ? trimmed.slice(1) : trimmed);
}
/** The order of precedence (semver.org, 11): negative, 0 or positive. */
function compareVersions(a, b) {
    return semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
}
/** The version with the highest precedence; undefined of none. */
function highest(versions) {
    return versions.reduce((top, each) => (top === undefined || compareVersions(each, top) > 0 ? each : top), undefined);
}
/** `1.2.3` of `1.2.3-rc.1`. */
function coreOf(version) {
    const cut = version.indexOf('-');
    return cut < 0 ? version : version.slice(0, cut);
}
/** Whether it has a pre-release part (semver.org, 9). */
function isPrerelease(version) {
    return version.includes('-');
}


/***/ }),

/***/ 5837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ stableOf),
/* harmony export */   w: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2298);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3639);


/** The release tags of one form, highest version first; every other tag (floating, other packages') is left out. */
function releasesOf(form, tags) {
    return tags
        .flatMap(({ name, commit, object }) => {
        const version = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(form, name);
        return version === undefined ? [] : [{ name, version, commit, object }];
    })
        .sort((a, b) => (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(b.version, a.version));
}
/** Those that are no prereleases. */
function stableOf(releases) {
    return releases.filter(({ version }) => !(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrerelease */ .V1)(version));
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   LE: () => (/* binding */ prefixForm),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   kS: () => (/* binding */ detectPrefix),
/* harmony export */   pA: () => (/* binding */ isRefName)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2298);


/** The form of plain tags, `v1.2.3` for the prefix `v`. */
function prefixForm(prefix) {
    return { prefix, suffix: '' };
}
/**
 * The form of a template with `{version}` (once) and, where packages share a repository, `{name}`: `{name}@{version}`. `complaints`
 * continue the sentence «The tag template …».
 */
function parseTemplate(template, name) {
    const [before = '', behind, ...more] = template.split('{version}');
    const form = { prefix: before.replaceAll('{name}', name), suffix: (behind ?? '').replaceAll('{name}', name) };
    const shown = `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(template, 80)}\``;
    if (behind === undefined || more.length > 0)
        return { form, complaints: [`${shown} must hold \`{version}\` exactly once`] };
    if (!isRefName(formatTag(form, '1.2.3-rc.1')))
        return { form, complaints: [`${shown} makes no valid tag name (git help check-ref-format)`] };
    return { form, complaints: [] };
}
/** The tag of a version. */
function formatTag({ prefix, suffix }, version) {
    return `${prefix}${version}${suffix}`;
}
/**
 * The version of a release tag of this form; undefined for any other tag: a floating one (`v1`, `v1.2`), another package's
 * (`core-v1.2.3` under the prefix `v`), or what is no strict SemVer. Build metadata is dropped: it gives no number of its own.
 */
function parseTag({ prefix, suffix }, tag) {
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    const text = tag.slice(prefix.length, tag.length - suffix.length);
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(/^[^+]+\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/.test(text) ? text.slice(0, text.indexOf('+')) : text);
}
/** Prefixes that name no package, so a tag with one of them speaks for the whole repository. */
const plainPrefix = /^(?:v|(?:release|rel|version|ver)[-_/]?v?)?(?=\d+\.)/i;
/**
 * `tag-prefix: auto`: the prefix of the highest release tag among `v1.2.3`, `1.2.3` and forms such as `release-1.2.3` or `release/v1.2.3`;
 * `v` where there is none. Tags with any other prefix are taken for packages'.
 */
function detectPrefix(tags) {
    let newest;
    for (const tag of tags) {
        const prefix = plainPrefix.exec(tag)?.[0];
        const version = prefix === undefined ? undefined : parseTag(prefixForm(prefix), tag);
        if (prefix === undefined || version === undefined)
            continue;
        const order = newest ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, newest.version) : 1;
        if (order > 0 || (order === 0 && prefix === 'v'))
            newest = { prefix, version };
    }
    return newest?.prefix ?? 'v';
}
/** Whether git takes a name for a tag (git help check-ref-format). */
function isRefName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids them by name
    if (name === '' || name.startsWith('-') || /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$|^@$/.test(name))
        return false;
    return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}


/***/ })

};

export const id = 319;
export const ids = [319,466];
export const modules = {

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePath),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/** Reads `$.a.b`, `$.list[0]`, `$["odd name"]`; undefined for anything else. */
function parsePath(text) {
    if (!text.startsWith('$'))
        return undefined;
    const step = /\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\["((?:[^"\\]|\\.)*)"\]|\['([^'\\]*)'\]/y;
    const path = [];
    step.lastIndex = 1;
    while (step.lastIndex < text.length) {
        const [, name, index, quoted, single] = step.exec(text) ?? [];
        const key = name ?? single ?? (quoted === undefined ? undefined : unquoted(quoted));
        if (index === undefined && key === undefined)
            return undefined;
        path.push(key ?? Number(index));
    }
    return path;
}
function unquoted(text) {
    try {
        return String(JSON.parse(`"${text}"`));
    }
    catch {
        return undefined;
    }
}
/** The value at a path; undefined where there is none. */
function valueAt(value, path) {
    let at = value;
    for (const step of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step))
            return undefined;
        at = Reflect.get(at, step);
    }
    return at;
}


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ durationsOf),
/* harmony export */   Fk: () => (/* binding */ moreByChance),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   SG: () => (/* binding */ greaterByChance),
/* harmony export */   Ym: () => (/* binding */ percentile)
/* harmony export */ });
/** The value below which `rank` per cent of the samples lie, between two of them by their distance; NaN without samples. */
function percentile(sorted, rank) {
    const place = ((sorted.length - 1) * rank) / 100;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    if (below === undefined || above === undefined)
        return Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
}
/** Rising. */
function sorted(samples) {
    return samples.toSorted((a, b) => a - b);
}
/** Undefined without samples. */
function durationsOf(samples) {
    const all = sorted(samples);
    const [min] = all;
    return min === undefined ? undefined : { min, median: percentile(all, 50), p95: percentile(all, 95) };
}
/**
 * The probability that `left` would be so much greater than `right` if both came from one source: Mann-Whitney's U, one-sided, by the normal
 * approximation with a correction for ties and for continuity. It asks for no distribution, so a few outliers change little. 1 where either
 * is empty.
 */
function greaterByChance(left, right) {
    const [n, m] = [left.length, right.length];
    if (n === 0 || m === 0)
        return 1;
    const all = [...left.map((value) => ({ value, isLeft: true })), ...right.map((value) => ({ value, isLeft: false }))];
    all.sort((a, b) => a.value - b.value);
    let rankSum = 0;
    let ties = 0;
    for (let from = 0; from < all.length;) {
        let to = from;
        while (to < all.length && all[to]?.value === all[from]?.value)
            to++;
        const size = to - from;
        const rank = (from + to + 1) / 2;
        for (let index = from; index < to; index++)
            if (all[index]?.isLeft)
                rankSum += rank;
        ties += size ** 3 - size;
        from = to;
    }
    const u = rankSum - (n * (n + 1)) / 2;
    const total = n + m;
    const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
    return variance <= 0 ? 1 : upperTail((u - (n * m) / 2 - 0.5) / Math.sqrt(variance));
}
/** The normal distribution's area above `z`; Abramowitz and Stegun 26.2.17, exact to 7 digits. */
function upperTail(z) {
    if (z < 0)
        return 1 - upperTail(-z);
    const t = 1 / (1 + 0.2316419 * z);
    const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return series * Math.exp((-z * z) / 2) * 0.3989422804014327;
}
/** The probability of at least `a` errors among `n` where `a + b` of all `n + m` are errors: Fisher's exact test, one-sided. */
function moreByChance(a, n, b, m) {
    const errors = a + b;
    const all = logChoose(n + m, errors);
    let sum = 0;
    for (let x = a; x <= Math.min(n, errors); x++)
        if (errors - x <= m)
            sum += Math.exp(logChoose(n, x) + logChoose(m, errors - x) - all);
    return Math.min(1, sum);
}
function logChoose(n, k) {
    let sum = 0;
    for (let i = 1; i <= k; i++)
        sum += Math.log((n - k + i) / i);
    return sum;
}


/***/ }),

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ placeholdersIn),
/* harmony export */   Tf: () => (/* binding */ builtins),
/* harmony export */   Uu: () => (/* binding */ expandUrl),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   nh: () => (/* binding */ expandPattern)
/* harmony export */ });
/** What the action knows by itself. */
const builtins = ['expected', 'sha'];
/** `{name}`; `{{name}}` stands for that text in single braces. Braces of JSON are none, for a quotation mark follows them. */
const form = '\\{\\{([a-z][\\w-]{0,60})\\}\\}|\\{([a-z][\\w-]{0,60})\\}';
/** The names of the placeholders in a text. */
function placeholdersIn(template) {
    return [...template.matchAll(new RegExp(form, 'gi'))].flatMap(([, , name]) => name ?? []);
}
/** The text with its placeholders replaced, each once: what a value holds is not looked at again. */
function expand(template, values, encode = (value) => value) {
    let text = '';
    let from = 0;
    for (const { 0: found, 1: literal, 2: name, index } of template.matchAll(new RegExp(form, 'gi'))) {
        text += template.slice(from, index);
        text += literal === undefined ? encode(values.get(name ?? '') ?? '', text, name ?? '') : `{${literal}}`;
        from = index + found.length;
    }
    return text + template.slice(from);
}
/**
 * A URL. What opens it (`{base}/health`) stays as it is; further on a value is percent-encoded, so that it cannot become another part of the
 * URL. In a path the slashes of the file's own variables stay.
 */
function expandUrl(template, values) {
    return expand(template, values, (value, before, name) => {
        if (before === '')
            return value;
        if (/[?#]/.test(before))
            return encodeURIComponent(value);
        if (!/^[^/]*:\/\/[^/]*\//.test(before))
            return encodeURIComponent(value).replaceAll('%3A', ':');
        return builtins.includes(name) ? encodeURIComponent(value) : value.split('/').map(encodeURIComponent).join('/');
    });
}
/** A regular expression: a value stands for its own text. */
function expandPattern(source, values) {
    return expand(source, values, (value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
}


/***/ }),

/***/ 7081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   Fn: () => (/* binding */ urlSecrets),
/* harmony export */   bt: () => (/* binding */ urlForms),
/* harmony export */   pX: () => (/* binding */ passwordForms)
/* harmony export */ });
const schemes = {
    'mysql:': 'mysql',
    'mariadb:': 'mysql',
    'postgres:': 'postgres',
    'postgresql:': 'postgres',
};
/** The parameters behind `?`, with libpq's names beside our own. */
const parameters = {
    socket: 'socket',
    'ssl-mode': 'ssl-mode',
    sslmode: 'ssl-mode',
    'ssl-ca': 'ssl-ca',
    sslrootcert: 'ssl-ca',
    'ssl-cert': 'ssl-cert',
    sslcert: 'ssl-cert',
    'ssl-key': 'ssl-key',
    sslkey: 'ssl-key',
};
/** libpq's words for the modes. */
const modes = { disable: 'disabled', prefer: 'preferred', require: 'required' };
/** The forms that are read, for complaints. */
const urlForms = '`mysql://`, `mariadb://`, `postgres://`, `postgresql://`, `sqlite:`';
/**
 * Reads a connection URL; a text answers what is wrong with it, continuing «Input `url` …», without showing any of it but names of parameters.
 */
function parseUrl(text) {
    const file = /^sqlite:(?:\/\/(?=[/.]))?(.*)$/s.exec(text);
    if (file !== null)
        return { dialect: 'sqlite', fields: { database: file[1] ?? '' } };
    const url = URL.parse(text);
    const dialect = url === null ? undefined : schemes[url.protocol];
    if (url === null || dialect === undefined)
        return `is not a URL that is known (it is not shown: it may hold a password); allowed: ${urlForms}; in user and password \`@\`, \`:\`, \`/\`, \`#\`, \`?\` and \`%\` are written as %40, %3A, %2F, %23, %3F and %25`;
    if (url.hash !== '')
        return 'holds a `#`: in a password it is written as `%23`';
    try {
        return readParts(url, dialect);
    }
    catch {
        return 'holds a `%` that begins no percent-encoding: in a password it is written as `%25`';
    }
}
function readParts(url, dialect) {
    const fields = {
        host: decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1'),
        port: url.port,
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password),
        database: decodeURIComponent(url.pathname.slice(1)),
    };
    for (const [name, value] of url.searchParams) {
        const field = parameters[name];
        if (field === undefined)
            return `has the parameter \`${name.replaceAll('`', "'").slice(0, 40)}\`; allowed: ${Object.keys(parameters).join(', ')}`;
        fields[field] = field === 'ssl-mode' ? (modes[value] ?? value) : value;
    }
    return { dialect, fields };
}
/** Every form in which the password of a URL could show up, even where the URL cannot be read. */
function urlSecrets(text) {
    const between = /^[a-z]+:\/\/[^:@/]*:(.*)@/is.exec(text)?.[1];
    return between === undefined ? [] : passwordForms(between, decoded(between));
}
/** A password as it is and as a URL would hold it. */
function passwordForms(...passwords) {
    const all = passwords.flatMap((password) => [password, encodeURIComponent(password), encodeURI(password)]);
    return [...new Set(all)].filter((form) => form !== '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeRestored),
/* harmony export */   M5: () => (/* binding */ writeTag),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   rV: () => (/* binding */ writeCommit)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);



/** All files of a commit, by path from the root. Reads the tree, not the work tree. */
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
/** The bytes of several blobs, in the order asked, in one process. */
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
/**
 * Makes a commit with `files` changed against its parent, and nothing else: through an index of its own, so that neither the work tree,
 * nor what is staged, nor any ref is touched. Until a ref is moved, a kill leaves no trace but unreachable objects.
 */
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
/** Makes a commit of a tree, signed where git is configured so; no ref is touched. */
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
        throw sign.length > 0 && error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS ? unsigned(error) : error;
    }
}
function unsigned(error) {
    const cure = 'Make the key available in a step before this one, unset `commit.gpgSign`, or use `commit-via: api`.';
    const what = `git is configured to sign commits (\`commit.gpgSign\`) and could not: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(error.stderr, 300)}.`;
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._('signing-failed', `${what} ${cure}`, { cause: error });
}
/** Makes a commit that takes paths back, what they have gained since included; undefined where they are so already. */
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
/** Makes an annotated tag object without a ref: the push creates the ref, on the remote, together with the branch. */
async function writeTag(git, tag) {
    const tagger = `${tag.person.name.replace(/[<>\n]/g, '')} <${tag.person.email.replace(/[<>\n]/g, '')}> ${Math.floor(tag.date.getTime() / 1000)} +0000`;
    const body = `object ${tag.commit}\ntype commit\ntag ${tag.name}\ntagger ${tagger}\n\n${tag.message.replace(/\n*$/, '\n')}`;
    return git.text(['mktag'], { input: body });
}


/***/ }),

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);

/** Pushes all refs or none (`--atomic`). */
async function push(git, remote, updates) {
    const leases = updates.flatMap(({ ref, expected }) => expected === undefined ? [] : [`--force-with-lease=${ref}:${expected}`]);
    const refspecs = updates.map(({ ref, object }) => `${object}:${ref}`);
    const { code, stdout, stderr } = await git.run(['push', '--atomic', '--porcelain', '--no-follow-tags', ...leases, remote, ...refspecs], { allow: [1, 128] });
    const rows = rowsOf(stdout.toString('utf8'));
    if (code === 0)
        return { kind: rows.length > 0 && rows.every(({ flag }) => flag === '=') ? 'current' : 'pushed' };
    const refused = rows.filter(({ flag, summary }) => flag === '!' && !isConsequence.test(summary));
    return { kind: classify(refused, stderr), said: (0,_process_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPassword */ .G5)(messageOf(refused, stderr)) };
}
function rowsOf(porcelain) {
    return porcelain.split('\n').flatMap((line) => {
        const [flag = '', refs = '', summary] = line.split('\t');
        return summary === undefined ? [] : [{ flag, refs, summary }];
    });
}
/** Another ref of the same atomic push is the reason. */
const isConsequence = /\(atomic push fail(ed|ure)\)/;
const isOvertaken = /\((fetch first|non-fast-forward|stale info|already exists|needs force|remote ref updated since checkout|reference already exists|incorrect old value provided|failed to update ref|failed to lock|cannot lock ref\b.*)\)$/i;
const isIll = /\((internal server error|internal error|failed|remote failed to report status|time.?out|unpacker error)\)$/i;
const isLocked = /cannot lock ref|reference already exists|Unable to create '.*\.lock'|incorrect old value/i;
const isSignIn = /returned error: 40[13]\b|\bHTTP 40[13]\b|Authentication failed|could not read (Username|Password)|Permission to \S+ denied|Permission denied|Write access to repository not granted|marked as read only|repository '.*' not found|Repository not found/i;
/** The rows decide by what stands in their brackets: names and shas may hold any word, and a hook may print any. */
function classify(refused, stderr) {
    if (refused.length === 0)
        return isSignIn.test(ownWords(stderr).join('\n')) ? 'refused' : 'unreachable';
    const kinds = refused.map(({ summary }) => {
        if (isOvertaken.test(summary))
            return 'moved';
        if (/\(atomic transaction failed\)$/.test(summary))
            return isLocked.test(stderr) ? 'moved' : 'unreachable';
        return summary.startsWith('[rejected]') || isIll.test(summary) ? 'unreachable' : 'refused';
    });
    return kinds.find((kind) => kind === 'refused') ?? kinds.find((kind) => kind === 'moved') ?? 'unreachable';
}
/** What server and client say in sentences, without the boilerplate. */
function ownWords(stderr) {
    return stderr
        .split('\n')
        .filter((line) => /^(remote:|fatal:|ERROR:|error: (?!failed to push))/.test(line) && line.replace('remote:', '').trim() !== '');
}
/** The server's own sentences (`remote: …`) say more than the client's table; both are kept. */
function messageOf(refused, stderr) {
    const rows = refused.map(({ refs, summary }) => `${refs.replace(/^[^:]*:/, '')} ${summary}`);
    return [...ownWords(stderr), ...rows].map((line) => line.trim()).join('; ');
}


/***/ }),

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/github/parse.js
var github_parse = __webpack_require__(3205);
;// CONCATENATED MODULE: ./build/github/failure.js

/** A documented minimum: «If retry-after is not present … wait for at least one minute» (docs.github.com, REST best practices). */
const minute = 60_000;
const statusOfType = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
};
/** Sorts what octokit threw. What is not about GitHub (a fault of ours) is thrown again. */
function failureOf(error, now) {
    if (error instanceof github_parse/* Unreadable */.IO)
        return { kind: 'passing', what: error.message, heavy: false };
    if (!(0,github_parse/* isRecord */.u4)(error) || !isError(error))
        throw error;
    const response = error['response'];
    if ((0,github_parse/* isRecord */.u4)(response))
        return failureOfResponse(response, now);
    if (typeof error['status'] !== 'number')
        throw error;
    const root = rootOf(error);
    const timedOut = root.name === 'TimeoutError';
    return { kind: 'passing', what: timedOut ? 'no answer in time' : `no answer (${wordsOf(root)})`, heavy: timedOut };
}
/** Sorts the `errors` of a GraphQL answer with status 200. */
function failureOfGraphql(errors, headers, now) {
    const first = errors.find(github_parse/* isRecord */.u4) ?? {};
    const type = textOf(first['type']);
    const message = errors.map((error) => ((0,github_parse/* isRecord */.u4)(error) ? textOf(error['message']) : '')).join('; ');
    if (type === 'RATE_LIMITED' || /\brate limit\b/i.test(message))
        return limited(headers, message, now);
    if (message.includes('Something went wrong while executing your query'))
        return { kind: 'passing', what: 'an error inside of GitHub', heavy: message.includes('timeout') };
    const accepted = headerOf(headers, 'x-accepted-github-permissions');
    return { kind: 'refused', status: statusOfType[type] ?? 422, code: type, message, accepted };
}
function failureOfResponse(response, now) {
    const status = typeof response['status'] === 'number' ? response['status'] : 0;
    const headers = response['headers'];
    const message = messageOf(response['data']);
    const limits = status === 429 || (status === 403 && isLimit(headers, message));
    if (limits)
        return limited(headers, message, now);
    if (status >= 500 || status < 400)
        return { kind: 'passing', what: String(status), heavy: status === 502 || status === 504 };
    const accepted = headerOf(headers, 'x-accepted-github-permissions');
    return { kind: 'refused', status, code: codeOf(response['data']), message, accepted };
}
function isLimit(headers, message) {
    if (headerOf(headers, 'retry-after') !== '' || /\brate limit\b/i.test(message))
        return true;
    // The request that spends the last of the limit may be refused for another reason.
    return headerOf(headers, 'x-ratelimit-remaining') === '0' && !/not accessible|permi/i.test(message);
}
function limited(headers, message, now) {
    const after = headerOf(headers, 'retry-after');
    if (/^\d{1,9}$/.test(after))
        return { kind: 'limited', wait: Number(after) * 1000, message };
    const reset = headerOf(headers, 'x-ratelimit-reset');
    const spent = headerOf(headers, 'x-ratelimit-remaining') === '0';
    const wait = spent && /^\d{1,12}$/.test(reset) ? Math.max(1000, Number(reset) * 1000 - now.getTime()) : minute;
    return { kind: 'limited', wait, message };
}
function messageOf(data) {
    if (!(0,github_parse/* isRecord */.u4)(data))
        return '';
    const errors = Array.isArray(data['errors']) ? data['errors'] : [];
    return [textOf(data['message']), ...errors.map(detailOf)].filter((part) => part !== '').join('; ');
}
function detailOf(error) {
    if (!(0,github_parse/* isRecord */.u4)(error))
        return textOf(error);
    const said = textOf(error['message']);
    return said !== '' ? said : [error['resource'], error['field'], error['code']].map(textOf).join(' ').trim();
}
function codeOf(data) {
    const errors = (0,github_parse/* isRecord */.u4)(data) && Array.isArray(data['errors']) ? data['errors'] : [];
    const first = errors[0];
    return (0,github_parse/* isRecord */.u4)(first) ? textOf(first['code']) : '';
}
function headerOf(headers, name) {
    if (!(0,github_parse/* isRecord */.u4)(headers))
        return '';
    const value = headers[name];
    return typeof value === 'number' ? String(value) : textOf(value);
}
/** Fetch says «fetch failed» and puts the reason (refused, no such host, bad certificate) into its cause. */
function rootOf(error) {
    return isError(error.cause) ? rootOf(error.cause) : error;
}
function wordsOf(error) {
    const code = 'code' in error ? textOf(error.code) : '';
    return error.message.includes(code) ? error.message : `${code} ${error.message}`.trim();
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
// Not instanceof: an error of another realm (Node's own fetch seen from a test's sandbox) is none of ours.
function isError(value) {
    return (0,github_parse/* isRecord */.u4)(value) && typeof value['message'] === 'string' && typeof value['name'] === 'string';
}

// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(7307);
;// CONCATENATED MODULE: ./build/github/retry.js


/** How often a call is made at most. */
const attempts = 4;
/** Milliseconds one call waits in all: a secondary limit asks for a minute, and a job that stands longer costs more than a re-run. */
const patience = 90_000;
/** Milliseconds; the ceiling of the first backoff doubles up to the last. */
const firstBackoff = 1_000;
const lastBackoff = 8_000;
/** Milliseconds before a look at what a lost call did: GitHub's lists lag behind its writes, and a 502 may come before the effect. */
const settlingTime = 1_000;
/**
 * Makes a call until it is done, refused, or not worth another attempt. A rate limited call did nothing and is made again when GitHub
 * says. After an unknown outcome it is made again only when that is harmless or a look shows that it took no effect.
 */
async function persist(call, attempt, world) {
    let waited = 0;
    let unsure = false;
    for (let count = 1;; count++) {
        const outcome = await attempt();
        if (outcome.kind === 'done')
            return outcome.value;
        if (outcome.kind === 'refused')
            return answerOf(call, outcome, unsure);
        if (outcome.kind === 'passing' && outcome.heavy && call.heavy !== undefined)
            return call.heavy().value;
        unsure ||= outcome.kind === 'passing';
        const wait = waitOf(call, outcome, count, world);
        const last = count === attempts || waited + wait > patience;
        if (!last)
            await pause(call, outcome, { wait, next: count + 1 }, world);
        const found = unsure ? await look(call) : undefined;
        if (found !== undefined)
            return found.value;
        if (last)
            throw outcome.kind === 'limited' ? (0,errors/* rateLimited */.xd)(call, outcome, world.now()) : (0,errors/* unavailable */.hU)(call, outcome, count);
        waited += wait;
    }
}
/** After an unknown outcome a refusal (already exists, stale) may be the echo of our own success. */
async function answerOf(call, outcome, unsure) {
    const found = (unsure ? await look(call) : undefined) ?? call.refused?.(outcome);
    if (found === undefined)
        throw (0,errors/* refusal */.x5)(call, outcome);
    return found.value;
}
async function look(call) {
    return call.repeat === 'harmless' ? undefined : call.repeat();
}
/** Full jitter, so that jobs which failed together do not come back together. */
function waitOf(call, outcome, count, { random }) {
    const jitter = Math.round(random() * Math.min(lastBackoff, firstBackoff * 2 ** (count - 1)));
    if (outcome.kind === 'limited')
        return outcome.wait + jitter;
    return call.repeat === 'harmless' ? jitter : settlingTime + jitter;
}
async function pause(call, outcome, { wait, next }, { sleep, log }) {
    const why = outcome.kind === 'limited' ? 'rate limit' : (0,printable/* brief */.d)(outcome.what, 80);
    log.info(`GitHub: ${why} at «${call.purpose}»; again in ${(wait / 1000).toFixed(1)} s (attempt ${next} of ${attempts}).`);
    await sleep(wait);
}

;// CONCATENATED MODULE: ./build/github/client.js





/** The version of the REST API whose answers we parse. */
const apiVersion = '2022-11-28';
/** Milliseconds; GitHub itself ends a request after ten seconds. */
const answerTime = 30_000;
/** Connects to one repository. Loads octokit, so it is called only where the API is used; makes no request. */
async function connect({ token, host, repository }) {
    checkToken(token);
    host.log.mask(token);
    const place = repositoryOf(repository);
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const baseUrl = host.env['GITHUB_API_URL'] || 'https://api.github.com';
    const graphqlUrl = host.env['GITHUB_GRAPHQL_URL'] || `${baseUrl.replace(/\/v3\/?$/, '')}/graphql`;
    const { debug, info, warning, error } = host.log;
    const octokit = getOctokit(token, { baseUrl, userAgent: 'slipway', log: { debug, info, warn: warning, error } });
    const versioned = octokit.request.defaults({ headers: { 'x-github-api-version': apiVersion } });
    const request = (parameters) => versioned({ ...parameters });
    return {
        repository: place,
        rest: (call) => persist(call, () => attemptRest(call, place, request, host), host),
        graphql: (call) => persist(call, () => attemptGraphql(call, graphqlUrl, request, host), host),
    };
}
// A line break in a token would make fetch fail with the whole header, token included, in its message.
function checkToken(token) {
    const given = token === ''
        ? 'is empty'
        : /^[\x21-\x7e]+$/.test(token)
            ? ''
            : 'holds a space, a line break or a character outside of ASCII';
    if (given !== '')
        throw new complaint/* Complaint */._('bad-token', `Input \`token\` ${given}. Change it under \`with:\` of this step; the default is \`\${{ github.token }}\`.`);
}
function repositoryOf(given) {
    const [, owner, name] = /^([\w-]{1,100})\/(?!\.\.?$)([\w.-]{1,100})$/.exec(given) ?? [];
    if (owner !== undefined && name !== undefined)
        return { owner, name };
    throw new complaint/* Complaint */._('validation', `The repository is \`${(0,printable/* brief */.d)(given)}\`; it must be \`owner/name\` (GITHUB_REPOSITORY).`);
}
async function attemptRest(call, { owner, name }, request, host) {
    const [method = '', url = ''] = call.route.split(' ');
    // Octokit would make a query of them where the route has no such place.
    const place = url.includes('{owner}') ? { owner, repo: name } : {};
    return attempt(host, async () => {
        const signal = AbortSignal.any([host.signal, AbortSignal.timeout(call.timeout ?? answerTime)]);
        const answer = (0,github_parse/* record */.g1)(await request({ ...place, ...call.parameters, method, url, request: { signal } }), 'answer');
        return { kind: 'done', value: call.parse(answer['data'], hasNext(answer['headers'])) };
    });
}
async function attemptGraphql({ query, variables, parse }, url, request, host) {
    return attempt(host, async () => {
        const signal = AbortSignal.any([host.signal, AbortSignal.timeout(answerTime)]);
        const answer = (0,github_parse/* record */.g1)(await request({ method: 'POST', url, query, variables, request: { signal } }), 'answer');
        const { data, errors } = (0,github_parse/* record */.g1)(answer['data'], 'answer');
        if (Array.isArray(errors))
            return failureOfGraphql(errors, answer['headers'], host.now());
        return { kind: 'done', value: parse(data) };
    });
}
async function attempt(host, make) {
    host.signal.throwIfAborted();
    try {
        return await make();
    }
    catch (error) {
        host.signal.throwIfAborted();
        return failureOf(error, host.now());
    }
}
function hasNext(headers) {
    const link = (0,github_parse/* isRecord */.u4)(headers) ? headers['link'] : undefined;
    return typeof link === 'string' && /;\s*rel="next"/.test(link);
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/** The commit that a branch, tag or sha names; undefined when there is none. */
async function commitOf(github, ref) {
    return github.rest({
        purpose: 'read a commit',
        needs: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { ref },
        repeat: 'harmless',
        parse: (answer) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(answer, 'commit')['sha'], 'commit.sha'),
        refused: ({ status }) => (status === 404 || status === 422 ? { value: undefined } : undefined),
    });
}
/** The repository's default branch by its short name. */
async function readDefaultBranch(github) {
    return github.rest({
        purpose: 'read the repository',
        needs: 'metadata: read',
        route: 'GET /repos/{owner}/{repo}',
        repeat: 'harmless',
        parse: (answer) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(answer, 'repository')['default_branch'], 'repository.default_branch'),
    });
}


/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   vc: () => (/* binding */ isGitHubComplaint),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


const protectedBranch = /protected branch|branch is protected|rule violations? found|must be made through a pull request|required status check|approving review|reference update failed|BRANCH_PROTECTION/i;
/** A refusal as a complaint that names the cure. */
function refusal(call, answer) {
    const said = `GitHub would not ${call.purpose} (${answer.status}: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.message, 300) || 'without a reason'}).`;
    const [reason, cure] = cureOf(call, answer);
    return complaint(reason, cure === '' ? said : `${said} ${cure}`);
}
/** The rate limit outlasts our patience. */
function rateLimited(call, answer, now) {
    const until = new Date(now.getTime() + answer.wait).toISOString().replace(/\.\d+Z$/, 'Z');
    return complaint('rate-limited', `GitHub's rate limit stopped «${call.purpose}» (${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.message, 200) || 'without a message'}). It opens again at ${until}: run this job again then, or give \`token\` one with a limit of its own.`);
}
/** GitHub stayed ill over all attempts. */
function unavailable(call, answer, attempts) {
    return complaint('github-unavailable', `GitHub did not answer «${call.purpose}»: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.what, 120)}, ${attempts} ${attempts === 1 ? 'time' : 'times'}. See https://www.githubstatus.com, and run this job again; it goes on where it stopped.`);
}
/** True for a complaint of one of our reasons, for callers that go on without what they asked for. */
function isGitHubComplaint(error, reason) {
    return error instanceof _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._ && error.reason === reason;
}
function cureOf(call, { status, code, message, accepted }) {
    if (status === 401)
        return ['bad-token', 'Give a valid one in input `token`; it may have expired or been revoked.'];
    if (protectedBranch.test(`${code} ${message}`))
        return [
            'protected-branch',
            'Work through a pull request, or let this token bypass the rule (repository settings: Rules, or Branches).',
        ];
    if (/not permitted to create or approve pull requests/i.test(message))
        return [
            'missing-permission',
            'Switch on «Allow GitHub Actions to create and approve pull requests» (repository settings: Actions, General), or give `token` one of a GitHub App.',
        ];
    if (status === 410 && /issues (has been|are|were) disabled/i.test(message))
        return ['validation', 'Switch on Issues (repository settings: General, Features).'];
    const archived = /archived/i.test(message);
    if ((status === 403 && !archived) || (status === 404 && call.needs.endsWith('write')))
        return ['missing-permission', permissionCure(call, status, accepted)];
    if (status === 404)
        return ['not-found', `The token needs \`${call.needs}\` to see it, if it is there.`];
    return ['validation', ''];
}
function permissionCure({ needs }, status, accepted) {
    const lines = new Set([needs, ...(accepted.split(';')[0] ?? '').split(',').map(lineOf)]);
    const wanted = [...lines]
        .filter((line) => !/^$|^metadata:/.test(line) && !isCovered(line, lines))
        .map((line) => `\`${line}\``);
    // What every token may read, this one may not: no line of a workflow would help.
    if (wanted.length === 0)
        return 'This token may not do it: give `token` one of a person or App that may.';
    const also = status === 404 ? ' or it is not there (GitHub answers the same to both)' : '';
    return `The token lacks a permission${also}: put ${wanted.join(' and ')} under \`permissions:\` of the job, or give \`token\` one that has it.`;
}
/** `contents=write` as the workflow writes it; anything else is not repeated. */
function lineOf(accepted) {
    const [, scope, level] = /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(accepted) ?? [];
    return scope === undefined || level === undefined ? '' : `${scope.replaceAll('_', '-')}: ${level}`;
}
function isCovered(line, lines) {
    return line.endsWith(': read') && lines.has(line.replace(/read$/, 'write'));
}
function complaint(reason, item) {
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._(reason, item);
}


/***/ }),

/***/ 9922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ createPull),
/* harmony export */   bK: () => (/* binding */ listPulls),
/* harmony export */   pZ: () => (/* binding */ updatePull)
/* harmony export */ });
/* unused harmony exports readPull, addLabels */
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/** Pages of a hundred that are read at most: a release branch has few pull requests. */
const pages = 10;
/** Pull requests, newest first, at most 1,000. */
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
            parse: (answer, next) => ({ pulls: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer, 'pulls', parsePull), more: next }),
        });
        all.push(...pulls);
        if (!more)
            break;
    }
    return all;
}
/** A pull request by its number. */
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
/** Opens a pull request for a branch that has no open one into this base. */
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
/** Changes text, base or state of a pull request. */
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
/** Adds labels, keeping the others; GitHub creates those that the repository does not know. */
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
    const pull = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value, at);
    const merged = pull['merged_at'] !== null && pull['merged_at'] !== undefined;
    return {
        number: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(pull['number'], `${at}.number`),
        url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(pull['html_url'], `${at}.html_url`),
        state: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(pull['state'], ['open', 'closed'], `${at}.state`),
        merged,
        title: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(pull['title'], `${at}.title`),
        body: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(pull['body'], `${at}.body`),
        draft: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(pull['draft'] ?? false, `${at}.draft`),
        head: parseTip(pull['head'], `${at}.head`),
        base: parseTip(pull['base'], `${at}.base`),
        labels: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(pull['labels'], `${at}.labels`, (label, place) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(label, place)['name'], `${place}.name`)),
        // Before the merge it names a trial merge that will never be part of the history.
        mergeSha: merged ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(pull['merge_commit_sha'], `${at}.merge_commit_sha`) : '',
    };
}
function parseTip(value, at) {
    const tip = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value, at);
    return { branch: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tip['ref'], `${at}.ref`), sha: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(tip['sha'], `${at}.sha`) };
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutEchoes)
/* harmony export */ });
/**
 * Leaves out what GitHub made by itself for a job with `environment:` (without `deployment: false`) where the job's run has a record of ours:
 * it names the run's commit, which a rollback did not deploy, and succeeds with a job that is green though its version was taken back.
 * What was attached bears our marks. A record on which only the gate has written says nothing of the deployment, so GitHub's word counts.
 */
function withoutEchoes(lives, { recording = 0, attaching = 0 } = {}) {
    const recorded = new Set(lives.flatMap(({ payload, events, record }) => payload === undefined || events.at(-1)?.phase === 'consumed' ? [] : [keyOf(payload.run.id, record)]));
    const isEcho = ({ isForeign, record, events }) => isForeign &&
        events.every(({ phase, state }) => phase === state) &&
        events.some(({ url }) => {
            const run = runIn(url);
            return run !== 0 && run !== attaching && (run === recording || recorded.has(keyOf(run, record)));
        });
    return lives.filter((life) => !isEcho(life));
}
function keyOf(run, { deployment }) {
    return `${run} ${deployment.environment}`;
}
/** The run of a status's address; 0 for none. */
function runIn(url) {
    return Number(/\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url)?.[1] ?? 0);
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   wO: () => (/* binding */ explainNetwork)
/* harmony export */ });
const words = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ENOTFOUND: 'name not found',
    EAI_AGAIN: 'name cannot be resolved now',
    ETIMEDOUT: 'connection timed out',
    EPIPE: 'connection closed',
};
/** A network error in words, with the address where it is known. */
function explainNetwork(error) {
    const first = firstOf(error);
    const message = messageOf(first);
    const said = words[codeOf(first)];
    if (said === undefined)
        return message || codeOf(first);
    const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? [];
    return place === undefined ? said : `${said} (${place})`;
}
/** The code of an error of Node's; '' where it has none. */
function codeOf(error) {
    const code = fieldOf(firstOf(error), 'code');
    return typeof code === 'string' ? code : '';
}
/** What an error says. */
function messageOf(error) {
    const message = fieldOf(error, 'message');
    return typeof message === 'string' ? message : String(error);
}
/** Where several addresses were tried, the first one's error. */
function firstOf(error) {
    const errors = fieldOf(error, 'errors');
    return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime)
/* harmony export */ });
/** What the work comes to, unless the time is over or the signal is aborted before: then it rejects, and the work is left alone. */
async function inTime(work, timeout, signal) {
    const late = AbortSignal.timeout(timeout);
    const either = AbortSignal.any([signal, late]);
    const end = Promise.withResolvers();
    const stop = () => end.reject(signal.aborted ? signal.reason : new Error(`no answer within ${timeout} ms`));
    either.addEventListener('abort', stop, { once: true });
    if (either.aborted)
        stop();
    try {
        return await Promise.race([work, end.promise]);
    }
    finally {
        either.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ readRestoreInputs),
  Y: () => (/* binding */ restoreInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/restore/target.js
var target = __webpack_require__(4264);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/restore/strategy.js
/** Every strategy, as the input `strategy` spells it. */
const strategyNames = ['kubernetes', 'helm', 'blue-green', 'redeploy', 'git-revert', 'command'];

;// CONCATENATED MODULE: ./build/restore/wish.js


/** The inputs that say how an environment is returned to a target; `smoke-test` and `rollback` share them. */
const strategyInputs = [
    'strategy',
    'strategy-timeout',
    'command',
    'workflow',
    'workflow-ref',
    'workflow-inputs',
    'branch',
    'paths',
    'revert-via',
    'kubeconfig',
    'context',
    'namespace',
    'workload',
    'revision',
    'helm-release',
    'helm-version-value',
    'recover-pending',
    'kubernetes-service',
    'selector-label',
];
const defaultTimeout = 600_000;
/**
 * The strategy's inputs; what is wrong is recorded in the reader. Without `strategy` it is `command` where a command is given, otherwise
 * none (undefined).
 */
function readStrategy(reader, workflowInputs) {
    const command = reader.lines('command');
    const all = readWishes(reader, command, workflowInputs);
    const timeout = reader.duration('strategy-timeout', defaultTimeout);
    const isGiven = reader.text('strategy') !== '';
    const name = isGiven ? reader.choice('strategy', strategyNames, 'command') : 'command';
    if (!isGiven && command.length === 0)
        return undefined;
    refuseGaps(reader, name);
    return { wish: all[name], timeout };
}
function readWishes(reader, command, workflowInputs) {
    const cluster = {
        kubeconfig: reader.text('kubeconfig'),
        context: reader.text('context'),
        namespace: reader.text('namespace'),
    };
    const revision = reader.integer('revision', { least: 1, most: 1_000_000, otherwise: 0 });
    return {
        kubernetes: { kind: 'kubernetes', ...cluster, revision, workloads: readWorkloads(reader) },
        helm: {
            kind: 'helm',
            ...cluster,
            revision,
            release: reader.text('helm-release'),
            versionValue: reader.text('helm-version-value'),
            recoverPending: reader.flag('recover-pending'),
        },
        'blue-green': {
            kind: 'blue-green',
            ...cluster,
            service: reader.text('kubernetes-service'),
            label: reader.text('selector-label') || 'color',
        },
        redeploy: {
            kind: 'redeploy',
            workflow: reader.text('workflow'),
            ref: reader.text('workflow-ref'),
            inputs: readMap(reader, workflowInputs),
        },
        'git-revert': {
            kind: 'git-revert',
            branch: reader.text('branch'),
            paths: reader.lines('paths'),
            via: reader.choice('revert-via', ['pull-request', 'push'], 'pull-request'),
        },
        command: { kind: 'command', command },
    };
}
const kinds = {
    deployment: 'Deployment',
    statefulset: 'StatefulSet',
    daemonset: 'DaemonSet',
};
function readWorkloads(reader) {
    return reader.lines('workload').flatMap((line) => {
        const [, kind = '', name = ''] = /^(\w{1,20})\/([a-z0-9][a-z0-9.-]{0,252})$/.exec(line) ?? [];
        const known = kinds[kind.toLowerCase()];
        if (known !== undefined)
            return [{ kind: known, name }];
        reader.refuse('workload', line, '`deployment/name`, `statefulset/name`, `daemonset/name`, one a line');
        return [];
    });
}
function readMap(reader, value) {
    if (value === undefined)
        return {};
    const entries = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    if (entries.length === 0)
        reader.complain('workflow-inputs', 'is no map of names to values');
    const isPlain = (item) => ['string', 'number', 'boolean'].includes(typeof item);
    for (const [name, item] of entries)
        if (!isPlain(item))
            reader.complain('workflow-inputs', `has \`${(0,printable/* brief */.d)(name)}\`, which is no text, number or boolean`);
    return Object.fromEntries(entries.map(([name, item]) => [name, String(item)]));
}
const needs = {
    kubernetes: ['workload'],
    helm: ['helm-release'],
    'blue-green': ['kubernetes-service'],
    redeploy: ['workflow'],
    'git-revert': ['paths'],
    command: ['command'],
};
function refuseGaps(reader, name) {
    for (const input of needs[name])
        if (reader.text(input) === '')
            reader.complain(input, `is not given, and \`strategy: ${name}\` needs it`);
    // helm takes it as an argument, where a secret would be seen by every process of the machine.
    if (name === 'helm' && reader.text('kubeconfig').includes('\n'))
        reader.complain('kubeconfig', 'is the text of a file, and `strategy: helm` needs its path: write it in a step before');
}

;// CONCATENATED MODULE: ./build/restore/inputs.js



/** The inputs that `smoke-test` and `rollback` share. */
const restoreInputs = [
    'token',
    'environment',
    'service',
    'target',
    ...strategyInputs,
    'db-policy',
    'undo-command',
    'diagnose-command',
    'checks-file',
    'checks',
    'on-inconclusive',
    'timeout',
    'incident',
    'incident-labels',
    'webhook-url',
    'webhook-format',
    'folder',
    'dry-run',
];
/** The file of checks when the input says none. */
const usualChecks = 'smoke.yml';
const inputs_defaultTimeout = 1_800_000;
/** Reads the shared inputs; what is wrong is recorded in the reader. */
async function readRestoreInputs(reader) {
    const inputs = {
        token: reader.text('token'),
        environment: reader.text('environment'),
        service: reader.text('service'),
        choice: (0,target/* readChoice */.K)(reader.text('target')),
        strategy: readStrategy(reader, await reader.yaml('workflow-inputs')),
        dbPolicy: reader.choice('db-policy', ['block', 'undo', 'ignore'], 'block'),
        undoCommand: reader.lines('undo-command'),
        diagnoseCommand: reader.lines('diagnose-command'),
        cluster: { kubeconfig: reader.text('kubeconfig'), context: reader.text('context') },
        checks: { text: reader.raw('checks').trim(), file: readPath(reader, 'checks-file', usualChecks) },
        onInconclusive: reader.choice('on-inconclusive', ['hold', 'fail', 'pass'], 'hold'),
        timeout: reader.duration('timeout', inputs_defaultTimeout),
        tell: readTell(reader),
        folder: readPath(reader, 'folder', 'slipway-report'),
        dryRun: reader.flag('dry-run'),
    };
    if (inputs.environment === '')
        reader.complain('environment', 'is not given; it is the name of the environment');
    refuseUndo(reader, inputs);
    return inputs;
}
function readPath(reader, name, otherwise) {
    const path = external_node_path_.posix.normalize(reader.text(name) || otherwise);
    const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0');
    if (isOutside)
        reader.refuse(name, path, `a path inside the workspace, such as \`${otherwise}\``);
    return path;
}
function readTell(reader) {
    const webhook = reader.text('webhook-url');
    if (webhook !== '' && !URL.canParse(webhook))
        reader.complain('webhook-url', 'is no address');
    else if (webhook !== '' && !/^https?:$/.test(new URL(webhook).protocol))
        reader.complain('webhook-url', 'begins neither with `https://` nor with `http://`');
    const labels = reader.lines('incident-labels').flatMap((line) => line.split(',').map((label) => label.trim()));
    return {
        incident: reader.flag('incident', true),
        labels: labels.length === 0 ? ['incident'] : labels.filter((label) => label !== ''),
        webhook,
        format: reader.choice('webhook-format', ['auto', 'slack', 'teams', 'json'], 'auto'),
    };
}
/** Taking a schema back is a program of the user's, or a step of the workflow that deploys. */
function refuseUndo(reader, { dbPolicy, undoCommand, strategy }) {
    if (dbPolicy !== 'undo' || undoCommand.length > 0)
        return;
    const wish = strategy?.wish;
    const isHanded = wish?.kind === 'redeploy' && Object.values(wish.inputs).some((value) => value.includes('{schema}'));
    if (!isHanded)
        reader.complain('db-policy', 'is `undo`, and nothing says how: give `undo-command`, or hand `{schema}` to the workflow in `workflow-inputs`');
}


/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ perform_perform),
  U: () => (/* binding */ stateNames)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/checks/template.js
var template = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/checks/file/fields.js



/** What is wrong with a file, in the order of the file, told together. */
class Problems {
    #name;
    #found = [];
    constructor(name) {
        this.#name = name;
    }
    add = (spot, what) => {
        this.#found.push({ spot, text: `${this.#name}:${spot.line}:${spot.column}: ${what}.` });
    };
    get lines() {
        const order = (a, b) => a.line - b.line || a.column - b.column;
        return this.#found.toSorted((a, b) => order(a.spot, b.spot)).map(({ text }) => text);
    }
}
/** The fields of one map. Each is asked for by its name; `finish` complains of those that nobody asked for. */
class Fields {
    spot;
    path;
    #entries;
    #isMap;
    #known = new Set();
    #problems;
    #variables;
    constructor(path, tree, problems, variables) {
        this.path = path;
        this.spot = tree.spot;
        this.#problems = problems;
        this.#variables = variables;
        this.#entries = tree.kind === 'map' ? tree.entries : new Map();
        this.#isMap = tree.kind === 'map';
        if (!this.#isMap)
            problems.add(tree.spot, `${told(path)} is no map such as \`{ key: value }\``);
    }
    has(name) {
        this.#known.add(name);
        return this.#entries.has(name);
    }
    get names() {
        return [...this.#entries.keys()];
    }
    tree(name) {
        this.#known.add(name);
        return this.#entries.get(name)?.value;
    }
    /** `what` continues «`path.name` …». */
    complain(name, what) {
        const spot = this.#entries.get(name)?.value.spot ?? this.spot;
        this.#problems.add(spot, `\`${this.#at(name)}\` ${what}`);
    }
    /** `what` continues «`path` …». */
    complainOfAll(what) {
        if (this.#isMap)
            this.#problems.add(this.spot, `${told(this.path)} ${what}`);
    }
    refuse(name, allowed) {
        const tree = this.#entries.get(name)?.value;
        const given = tree?.kind === 'scalar' ? `\`${(0,printable/* brief */.d)(tree.text, 80)}\`` : `a ${tree?.kind ?? 'map'}`;
        this.complain(name, `is ${given}; allowed: ${allowed}`);
    }
    /** A text, number or boolean as it was written; undefined when it is not given. Placeholders must be known. */
    text(name) {
        const tree = this.tree(name);
        if (tree === undefined)
            return undefined;
        return this.#textOf(name, tree);
    }
    /** As `text`, but it must be given and not be empty. */
    needed(name, example) {
        if (!this.has(name))
            this.complainOfAll(`has no \`${name}\`, such as \`${example}\``);
        const text = this.text(name);
        if (text === '')
            this.refuse(name, `a text such as \`${example}\``);
        return text ?? '';
    }
    flag(name, otherwise) {
        const tree = this.tree(name);
        if (tree === undefined)
            return otherwise;
        if (tree.kind === 'scalar' && typeof tree.value === 'boolean')
            return tree.value;
        this.refuse(name, '`true`, `false`');
        return otherwise;
    }
    choice(name, allowed) {
        const tree = this.tree(name);
        if (tree === undefined)
            return undefined;
        const found = tree.kind === 'scalar' ? allowed.find((each) => each === tree.value) : undefined;
        if (found === undefined)
            this.refuse(name, allowed.map((each) => `\`${each}\``).join(', '));
        return found;
    }
    integer(name, { least, most }) {
        const tree = this.tree(name);
        if (tree === undefined)
            return undefined;
        const value = tree.kind === 'scalar' && /^\d{1,9}$/.test(tree.text) ? tree.value : undefined;
        if (typeof value === 'number' && value >= least && value <= most)
            return value;
        this.refuse(name, least === most ? `\`${least}\`` : `a whole number from ${least} to ${most}`);
        return undefined;
    }
    /** Milliseconds; 0 only where it makes sense. */
    duration(name, { zero }) {
        const tree = this.tree(name);
        if (tree === undefined)
            return undefined;
        const value = tree.kind === 'scalar' ? (0,inputs/* parseDuration */.E9)(tree.text) : undefined;
        if (value !== undefined && (value > 0 || zero))
            return value;
        this.refuse(name, zero ? inputs/* durationForms */.eS : inputs/* durationForms */.eS.replace('; `0` for none', ''));
        return undefined;
    }
    /** One text or a list of them. */
    texts(name) {
        const tree = this.tree(name);
        if (tree === undefined)
            return undefined;
        if (tree.kind !== 'list')
            return [this.#textOf(name, tree) ?? ''];
        if (tree.items.length === 0)
            this.refuse(name, 'one text, or a list of at least one');
        return tree.items.map((item, index) => this.#textOf(`${name}[${index}]`, item) ?? '');
    }
    /** A map of texts; empty when it is not given. */
    pairs(name, isName, allowed) {
        const inner = this.map(name);
        if (inner === undefined)
            return {};
        const pairs = inner.names.map((key) => {
            if (!isName(key))
                inner.complain(key, `is no name; allowed: ${allowed}`);
            return [key, inner.text(key) ?? ''];
        });
        return Object.fromEntries(pairs);
    }
    map(name) {
        const tree = this.tree(name);
        return tree === undefined ? undefined : new Fields(this.#at(name), tree, this.#problems, this.#variables);
    }
    items(name) {
        const tree = this.tree(name);
        if (tree === undefined)
            return undefined;
        if (tree.kind !== 'list') {
            this.complain(name, 'is no list');
            return undefined;
        }
        return tree.items.map((item, index) => new Fields(`${this.#at(name)}[${index}]`, item, this.#problems, this.#variables));
    }
    finish() {
        for (const [name, { spot }] of this.#entries) {
            if (this.#known.has(name))
                continue;
            const allowed = [...this.#known].map((each) => `\`${each}\``).join(', ');
            this.#problems.add(spot, `\`${this.#at((0,printable/* brief */.d)(name, 60))}\` is not known; allowed: ${allowed}`);
        }
    }
    #textOf(name, tree) {
        if (tree.kind !== 'scalar' || tree.value === null) {
            const given = tree.kind === 'scalar' ? 'empty' : `a ${tree.kind}`;
            this.#problems.add(tree.spot, `\`${this.#at(name)}\` is ${given}; allowed: a text`);
            return undefined;
        }
        for (const placeholder of (0,template/* placeholdersIn */.Qf)(tree.text)) {
            if (this.#variables.has(placeholder))
                continue;
            const known = [...this.#variables].map((each) => `\`{${each}}\``).join(', ');
            const rest = `known: ${known}; declare it under \`vars\`, or write \`{{${placeholder}}}\` for that very text`;
            this.#problems.add(tree.spot, `\`${this.#at(name)}\` holds \`{${placeholder}}\`, which is no variable; ${rest}`);
        }
        return tree.text;
    }
    #at(name) {
        return this.path === '' ? name : `${this.path}.${name}`;
    }
}
function told(path) {
    return path === '' ? 'the file' : `\`${path}\``;
}

// EXTERNAL MODULE: ./build/rows/expect.js
var rows_expect = __webpack_require__(4175);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/checks/file/tree.js


/** No file of checks is larger; aliases may make a small file huge. */
const mostNodes = 20_000;
const deepest = 20;
/** Reads YAML 1.2; undefined after a complaint. */
function parseTree(text, complain) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines });
    const spotAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    for (const error of document.errors)
        complain(spotAt(error.pos[0]), `is not YAML: ${(0,printable/* brief */.d)(error.message.split(' at line ')[0] ?? '', 200)}`);
    if (document.errors.length > 0)
        return undefined;
    return new Grower(document, spotAt, complain).grow(document.contents, { line: 1, column: 1 }, 0);
}
class Grower {
    #document;
    #spotAt;
    #complain;
    #nodes = 0;
    constructor(document, spotAt, complain) {
        this.#document = document;
        this.#spotAt = spotAt;
        this.#complain = complain;
    }
    grow(node, above, depth) {
        const spot = isNode(node) && node.range ? this.#spotAt(node.range[0]) : above;
        const nothing = { kind: 'scalar', spot, value: null, text: '' };
        if (++this.#nodes > mostNodes || depth > deepest) {
            if (this.#nodes <= mostNodes + 1)
                this.#complain(spot, 'holds too much, or is nested too deep');
            this.#nodes = mostNodes + 1;
            return nothing;
        }
        if ((0,dist.isAlias)(node))
            return this.grow(node.resolve(this.#document), spot, depth + 1);
        if ((0,dist.isMap)(node))
            return { kind: 'map', spot, entries: this.#entries(node.items, spot, depth) };
        if ((0,dist.isSeq)(node))
            return { kind: 'list', spot, items: node.items.map((item) => this.grow(item, spot, depth + 1)) };
        if (!(0,dist.isScalar)(node))
            return nothing;
        return scalarOf(node.value, node.source, spot);
    }
    #entries(pairs, spot, depth) {
        const entries = new Map();
        for (const { key, value } of pairs) {
            const name = this.grow(key, spot, depth + 1);
            if (name.kind !== 'scalar')
                this.#complain(name.spot, 'has a key that is no text');
            else
                entries.set(name.text, { spot: name.spot, value: this.grow(value, name.spot, depth + 1) });
        }
        return entries;
    }
}
function isNode(node) {
    return (0,dist.isScalar)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) || (0,dist.isAlias)(node);
}
function scalarOf(value, source, spot) {
    if (typeof value === 'string')
        return { kind: 'scalar', spot, value, text: value };
    const text = source ?? String(value ?? '');
    if (typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'scalar', spot, value, text };
    return { kind: 'scalar', spot, value: null, text };
}
/** The values alone. */
function plainOf(tree) {
    if (tree.kind === 'scalar')
        return typeof tree.value === 'number' ? tree.text : tree.value;
    if (tree.kind === 'list')
        return tree.items.map(plainOf);
    return Object.fromEntries([...tree.entries].map(([name, { value }]) => [name, plainOf(value)]));
}

;// CONCATENATED MODULE: ./build/checks/file/other.js


const ports = { least: 1, most: 65_535 };
/** The fields of `tls`. */
function readTls(fields) {
    const [, operator, days] = /^\s*(>=?)\s*(\d{1,5})\s*$/.exec(fields.text('days-left') ?? '>0') ?? [];
    if (days === undefined)
        fields.refuse('days-left', 'a bound such as `">14"`');
    const check = {
        kind: 'tls',
        host: fields.needed('host', 'app.example.com'),
        port: fields.integer('port', ports) ?? 443,
        servername: fields.text('servername'),
        daysLeft: { operator: operator === '>=' ? '>=' : '>', days: Number(days ?? 0) },
    };
    fields.finish();
    return check;
}
/** The fields of `tcp`. */
function readTcp(fields) {
    const host = fields.needed('host', 'db.example.com');
    if (!fields.has('port'))
        fields.complainOfAll('has no `port`, such as `3306`');
    const check = { kind: 'tcp', host, port: fields.integer('port', ports) ?? 1 };
    fields.finish();
    return check;
}
/** The fields of `sql`; `isSet` tells whether an environment variable has a value. */
function readSql(fields, isSet) {
    const urlEnv = fields.needed('url-env', 'DB_URL');
    if (urlEnv !== '' && !/^[A-Za-z_]\w{0,200}$/.test(urlEnv))
        fields.refuse('url-env', 'the name of an environment variable that holds the URL');
    else if (urlEnv !== '' && !isSet(urlEnv))
        fields.refuse('url-env', 'a variable that is set; give it under `env:` of the step');
    const tree = fields.tree('expect');
    const given = tree === undefined ? undefined : plainOf(tree);
    const expect = (0,rows_expect/* parseExpectation */.W)(given ?? { empty: false }, (what) => fields.complain('expect', what));
    const check = {
        kind: 'sql',
        urlEnv,
        query: fields.needed('query', 'SELECT COUNT(*) FROM users'),
        expect: expect ?? { rows: undefined, value: undefined, empty: false },
    };
    fields.finish();
    return check;
}
/** The kinds that need no group. Workloads are asked whether their roll-out is complete. */
const groups = {
    Deployment: 'apps/v1',
    StatefulSet: 'apps/v1',
    DaemonSet: 'apps/v1',
    ReplicaSet: 'apps/v1',
    Pod: 'v1',
    Service: 'v1',
    ConfigMap: 'v1',
    PersistentVolumeClaim: 'v1',
    Job: 'batch/v1',
    CronJob: 'batch/v1',
    Ingress: 'networking.k8s.io/v1',
    HorizontalPodAutoscaler: 'autoscaling/v2',
};
const workloads = ['Deployment', 'StatefulSet', 'DaemonSet'];
/** The fields of `kubernetes`. */
function readKubernetes(fields) {
    const given = fields.needed('kind', 'Deployment');
    const [resource = '', ...rest] = given.split('.');
    const apiVersion = rest.length === 0 ? groups[resource] : groupOf(rest);
    if (given !== '' && (apiVersion === undefined || !/^[A-Z]\w*(?:\.[a-z0-9][a-z0-9-]*)*$/.test(given)))
        fields.refuse('kind', `${Object.keys(groups).join(', ')}, or a kind with its group such as \`Certificate.cert-manager.io\``);
    const isWorkload = workloads.includes(resource) && rest.length === 0;
    if (!isWorkload && fields.has('rollout'))
        fields.complain('rollout', `is for ${workloads.join(', ')} only`);
    const check = {
        kind: 'kubernetes',
        apiVersion: apiVersion ?? 'v1',
        resource,
        name: fields.needed('name', 'web'),
        namespace: fields.text('namespace') ?? 'default',
        imageContains: fields.text('image-contains'),
        condition: fields.text('condition'),
        rollout: fields.flag('rollout', isWorkload),
    };
    fields.finish();
    return check;
}
/** As kubectl reads it: `Kind.group`, or `Kind.version.group`. */
function groupOf([first = '', ...rest]) {
    return /^v\d+(?:(?:alpha|beta)\d+)?$/.test(first) && rest.length > 0
        ? `${rest.join('.')}/${first}`
        : [first, ...rest].join('.');
}
/** The fields of `command`. */
function readCommand(fields) {
    const run = fields.texts('run') ?? [];
    if (!fields.has('run') || run[0] === '')
        fields.complain('run', 'names no program; write it with its arguments, such as `["./smoke.sh", "--fast"]`');
    const parse = fields.choice('parse', ['junit']);
    const report = fields.text('report');
    if (report !== undefined && parse === undefined)
        fields.complain('report', 'needs `parse: junit`');
    const check = {
        kind: 'command',
        run,
        env: fields.pairs('env', (name) => /^[A-Za-z_]\w{0,200}$/.test(name), 'the name of an environment variable'),
        exitCodes: readExitCodes(fields),
        parse,
        report,
    };
    fields.finish();
    return check;
}
function readExitCodes(fields) {
    const inner = fields.map('exit-codes');
    const pairs = (inner?.names ?? []).flatMap((code) => {
        if (!/^\d{1,3}$/.test(code) || Number(code) > 255)
            inner?.complain(code, 'is no exit code; allowed: 0 to 255');
        const status = inner?.choice(code, ['passed', 'failed', 'inconclusive']);
        return status === undefined ? [] : [[String(Number(code)), status]];
    });
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./build/checks/check.js
/** Only a `critical` check decides over the whole. */
const severities = ['critical', 'warning'];

;// CONCATENATED MODULE: ./build/checks/file/policy.js

const builtIn = {
    timeout: 5_000,
    interval: 2_000,
    within: 120_000,
    consecutive: 3,
    failureLimit: undefined,
    inconclusiveLimit: undefined,
    severity: 'critical',
    bakes: true,
};
/** These take long, and weigh many samples each time: what the file says for all was not meant for them. */
const ofKind = {
    command: { timeout: 600_000, consecutive: 1, bakes: false },
    compare: { consecutive: 1, bakes: false },
};
/** The bake's own limit: see standing.ts. */
const bakeFailures = 5;
/** What the file sets for all of its checks; empty where it says nothing. */
function readDefaults(fields) {
    if (fields === undefined)
        return {};
    const given = readGiven(fields);
    fields.finish();
    return given;
}
/** The policy of a check; `fields` are those beside its kind. */
function readPolicy(fields, kind, defaults) {
    const own = ofKind[kind] ?? {};
    const given = { ...readGiven(fields), bakes: fields.has('bake') ? fields.flag('bake', true) : undefined };
    return { ...builtIn, ...withoutGaps(defaults), ...own, ...withoutGaps(given) };
}
/** What is not given must not hide what is. */
function withoutGaps(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
function readGiven(fields) {
    return {
        timeout: fields.duration('timeout', { zero: false }),
        interval: fields.duration('interval', { zero: false }),
        within: fields.duration('within', { zero: true }),
        consecutive: fields.integer('consecutive', { least: 1, most: 100 }),
        failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }),
        inconclusiveLimit: fields.integer('inconclusive-limit', { least: 0, most: 10_000 }),
        severity: fields.choice('severity', severities),
    };
}
/** The bake; undefined where the file has none. */
function readBake(fields) {
    if (fields === undefined)
        return undefined;
    if (!fields.has('for'))
        fields.complainOfAll('has no `for`, such as `5m`');
    const bake = {
        for: fields.duration('for', { zero: false }) ?? 0,
        every: fields.duration('every', { zero: false }) ?? 15_000,
        failureLimit: fields.integer('failure-limit', { least: 0, most: 10_000 }) ?? bakeFailures,
    };
    fields.finish();
    return bake;
}

// EXTERNAL MODULE: ./build/database/url.js
var url = __webpack_require__(7081);
;// CONCATENATED MODULE: ./build/checks/file/secrets.js


/** What has such a name is not shown. */
const secretive = /token|secret|password|passwd|credential|auth|cookie|api[-_]?key|private/i;
/** What must not be shown of a value that goes by these names: all of it where a name says so, else the password of a URL. */
function secretsOf(value, ...names) {
    if (value === '' || !names.some((name) => secretive.test(name)))
        return (0,url/* urlSecrets */.Fn)(value);
    // `Bearer abc`: the scheme in front of it is known to all.
    return [value, ...value.split(' ').slice(-1)];
}
/** The secrets that a check holds itself, in headers that it sends and variables that it sets. */
function secretsOfProbe(probe) {
    const pairs = Object.entries(probe.kind === 'command' ? probe.env : headersOf(probe));
    return pairs.flatMap(([name, value]) => ((0,template/* placeholdersIn */.Qf)(value).length > 0 ? [] : secretsOf(value, name)));
}
function headersOf(probe) {
    if (probe.kind === 'http' || probe.kind === 'version')
        return probe.request.headers;
    return probe.kind === 'compare' ? probe.candidate.headers : {};
}

;// CONCATENATED MODULE: ./build/checks/file/vars.js




/** The file's own variables: texts, in which `${{ env.NAME }}` is the environment's, in a file as in a workflow. */
function readVars(tree, scope, problems) {
    const given = tree.kind === 'map' ? tree.entries.get('vars')?.value : undefined;
    if (given === undefined)
        return { vars: {}, secrets: [], known: [] };
    const offered = [...template/* builtins */.Tf, ...Object.keys(scope.vars)];
    const names = given.kind === 'map' ? [...given.entries.keys()] : [];
    const fields = new Fields('vars', given, problems, new Set([...offered, ...names]));
    const values = new Map();
    const secrets = [];
    for (const name of names) {
        if (!/^[a-z][\w-]{0,60}$/i.test(name))
            fields.complain(name, 'is no name; allowed: letters, digits, `_` and `-`');
        if (offered.includes(name))
            fields.complain(name, 'is given by the action; choose another name');
        const text = fields.text(name) ?? '';
        if ((0,template/* placeholdersIn */.Qf)(text).length > 0)
            fields.complain(name, 'holds a placeholder; a variable cannot hold another one');
        const { value, variables } = fromEnvironment(text, scope.env, (what) => fields.complain(name, what));
        values.set(name, value);
        secrets.push(...secretsOf(value, name, ...variables));
    }
    return { vars: Object.fromEntries(values), secrets, known: names };
}
function fromEnvironment(text, env, complain) {
    const variables = [];
    const value = text.replace(/\$\{\{([^{}]{0,240})\}\}/g, (_, inner) => {
        const expression = inner.trim();
        const [, name = ''] = /^env\.([A-Za-z_]\w{0,200})$/.exec(expression) ?? [];
        if (name === '')
            complain(`holds \`${(0,printable/* brief */.d)(expression, 80)}\` in \`\${{ }}\`; allowed in a file: \`\${{ env.NAME }}\``);
        else if ((env[name] ?? '') === '')
            complain(`needs the environment variable \`${name}\`, which is not set; give it under \`env:\` of the step`);
        variables.push(name);
        return env[name] ?? '';
    });
    return { value, variables };
}

// EXTERNAL MODULE: ./build/checks/path.js
var checks_path = __webpack_require__(3285);
;// CONCATENATED MODULE: ./build/checks/file/threshold.js
/** What `parseThreshold` takes, for complaints. */
const thresholdForms = '`p(95)<400ms`, `avg<200ms`, `med<=150ms`, `min<1s`, `max<2s`, `errors<1%`, one text or a list of them';
/** A bound in the words of k6; undefined for anything else. */
function parseThreshold(text) {
    const form = /^(?:p\((\d{1,2}(?:\.\d{1,3})?)\)|(avg|med|min|max|errors))\s*(<=?)\s*(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|%)$/;
    const [, rank, name, sign, amount, unit] = form.exec(text.trim()) ?? [];
    if (sign === undefined || (name === 'errors') !== (unit === '%'))
        return undefined;
    const operator = sign === '<' ? '<' : '<=';
    const number = Number(amount);
    if (rank !== undefined)
        return { text, measure: { kind: 'percentile', rank: Number(rank) }, operator, limit: inMilliseconds(number, unit) };
    if (name === 'errors')
        return { text, measure: { kind: 'errors' }, operator, limit: number / 100 };
    const kind = ['avg', 'min', 'max'].find((each) => each === name);
    const measure = kind === undefined ? { kind: 'percentile', rank: 50 } : { kind };
    return { text, measure, operator, limit: inMilliseconds(number, unit) };
}
function inMilliseconds(amount, unit) {
    return unit === 's' ? amount * 1_000 : amount;
}

;// CONCATENATED MODULE: ./build/checks/file/web.js



const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const isHeader = (name) => /^[!#$%&'*+.^`|~\w-]{1,200}$/.test(name);
const headerForms = 'the name of a header, such as `content-type`';
const pathForms = 'a path such as `$.version` or `$.items[0].id`';
/** Without an `errors` threshold, this one holds: a fast error page is no success. */
const defaultErrors = 'errors<5%';
/** The fields of `http`. */
function readHttp(fields) {
    const check = {
        kind: 'http',
        request: readRequest(fields),
        status: readStatus(fields),
        headers: readHeaders(fields),
        body: readBody(fields),
        load: readLoad(fields),
    };
    if (check.request.method === 'HEAD' && check.body !== undefined)
        fields.complain('body', 'is expected, but the answer to HEAD has none; use `method: GET`');
    fields.finish();
    return check;
}
/** The fields of `version`. */
function readVersion(fields) {
    const check = {
        kind: 'version',
        request: readRequest(fields),
        place: readPlace(fields),
        equals: fields.text('equals') ?? '{expected}',
        addresses: readAddresses(fields),
        cacheBusting: fields.flag('cache-busting', true),
    };
    fields.finish();
    return check;
}
/** The fields of `compare`. */
function readCompare(fields) {
    const tolerance = fields.text('tolerance') ?? '10%';
    const [, percent] = /^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(tolerance) ?? [];
    if (percent === undefined)
        fields.refuse('tolerance', 'a share such as `20%`');
    const common = readCommon(fields);
    const check = {
        kind: 'compare',
        candidate: { ...common, url: readUrl(fields, 'candidate') },
        baseline: { ...common, url: readUrl(fields, 'baseline') },
        metric: fields.choice('metric', ['latency', 'errors']) ?? 'latency',
        samples: fields.integer('samples', { least: 1, most: 10_000 }) ?? 60,
        tolerance: Number(percent ?? 0) / 100,
    };
    fields.finish();
    return check;
}
function readRequest(fields) {
    return { ...readCommon(fields), url: readUrl(fields, 'url') };
}
function readCommon(fields) {
    return {
        method: fields.choice('method', methods) ?? 'GET',
        headers: fields.pairs('request-headers', isHeader, headerForms),
        body: fields.text('request-body'),
        redirect: fields.choice('redirect', ['follow', 'manual']) ?? 'follow',
        insecure: fields.flag('insecure', false),
    };
}
function readUrl(fields, name) {
    const url = fields.needed(name, 'https://app.example.com/health');
    // What a variable holds shows when the checks run.
    const isUrl = /^\{[a-z]/i.test(url) || /^https?:\/\/[^/]/i.test(url);
    if (url !== '' && !isUrl)
        fields.refuse(name, 'an address that begins with `http://` or `https://`, or with a variable');
    return url;
}
function readStatus(fields) {
    const given = fields.texts('status') ?? ['2xx'];
    if (!given.every((each) => /^[1-5](?:\d\d|xx)$/.test(each)))
        fields.refuse('status', 'a status such as `200`, a class such as `2xx`, or a list of them');
    return given;
}
function readHeaders(fields) {
    const pairs = Object.entries(fields.pairs('headers', isHeader, headerForms));
    const inner = fields.map('headers') ?? fields;
    return Object.fromEntries(pairs.map(([name, text]) => [name.toLowerCase(), readPattern(inner, name, text)]));
}
/** `/…/` is a regular expression, with the flags i, m, s and u; everything else a text to be equal to. */
function readPattern(fields, name, text) {
    const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
    if (source === undefined)
        return { text };
    const values = new Map((0,template/* placeholdersIn */.Qf)(source).map((each) => [each, 'x']));
    if (!/^[imsu]*$/.test(flags) || !isRegex((0,template/* expandPattern */.nh)(source, values), flags))
        fields.complain(name, 'holds no regular expression of JavaScript with the flags i, m, s, u');
    return { source, flags };
}
function isRegex(source, flags) {
    try {
        return new RegExp(source, flags) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function readBody(fields) {
    const inner = fields.map('body');
    if (inner === undefined)
        return undefined;
    const matches = inner.text('matches');
    const pattern = matches === undefined ? undefined : readPattern(inner, 'matches', matches);
    if (pattern !== undefined && 'text' in pattern)
        inner.refuse('matches', 'a regular expression such as `/ready: \\d+/i`');
    const path = readPath(inner, 'json');
    const equals = inner.text('equals');
    if ((path === undefined) !== (equals === undefined))
        inner.complain(path === undefined ? 'equals' : 'json', 'stands alone; `json` and `equals` go together');
    const body = {
        contains: inner.texts('contains') ?? [],
        matches: pattern,
        json: path === undefined ? undefined : { path, equals: readPattern(inner, 'equals', equals ?? '') },
    };
    inner.finish();
    if (inner.names.length === 0)
        fields.refuse('body', 'a map with `contains`, `matches`, or `json` and `equals`');
    return body;
}
function readPath(fields, name) {
    const text = fields.text(name);
    if (text === undefined)
        return undefined;
    const path = (0,checks_path/* parsePath */.R)(text);
    if (path === undefined)
        fields.refuse(name, pathForms);
    return path ?? [];
}
function readLoad(fields) {
    const samples = fields.integer('samples', { least: 1, most: 10_000 });
    const concurrency = fields.integer('concurrency', { least: 1, most: 100 });
    const given = fields.texts('thresholds');
    if (samples === undefined) {
        for (const name of ['concurrency', 'thresholds'])
            if (fields.has(name) && !fields.has('samples'))
                fields.complain(name, 'needs `samples`, how many requests are sent');
        return undefined;
    }
    const texts = given ?? [];
    const all = texts.some((text) => text.startsWith('errors')) ? texts : [...texts, defaultErrors];
    const thresholds = all.flatMap((text) => parseThreshold(text) ?? []);
    if (thresholds.length < all.length)
        fields.complain('thresholds', `are not understood; allowed: ${thresholdForms}`);
    return { samples, concurrency: concurrency ?? 1, thresholds };
}
function readPlace(fields) {
    const path = readPath(fields, 'json');
    const header = fields.text('header');
    const text = fields.text('text');
    const given = ['json', 'header', 'text'].filter((name) => fields.has(name));
    if (given.length > 1)
        fields.complain(given[1] ?? '', `is given beside \`${given[0]}\`; leave one of them out`);
    if (path !== undefined)
        return { kind: 'json', path };
    if (header !== undefined) {
        if (!isHeader(header))
            fields.refuse('header', headerForms);
        return { kind: 'header', name: header.toLowerCase() };
    }
    if (text === undefined)
        return { kind: 'text', pattern: undefined };
    const pattern = readPattern(fields, 'text', text);
    if ('text' in pattern)
        fields.refuse('text', 'a regular expression such as `/version: (\\S+)/`');
    return { kind: 'text', pattern };
}
function readAddresses(fields) {
    const tree = fields.tree('addresses');
    if (tree === undefined)
        return { kind: 'any' };
    if (tree.kind === 'scalar' && tree.value === 'dns')
        return { kind: 'dns' };
    if (tree.kind === 'list')
        return { kind: 'list', addresses: fields.texts('addresses') ?? [] };
    const inner = tree.kind === 'map' ? fields.map('addresses')?.map('pods') : undefined;
    if (inner === undefined) {
        fields.refuse('addresses', '`dns`, a list such as `[10.0.0.1, "10.0.0.2:8080"]`, or `{ pods: { selector: app=web } }`');
        return { kind: 'any' };
    }
    const pods = {
        kind: 'pods',
        namespace: inner.text('namespace') ?? 'default',
        selector: inner.needed('selector', 'app=web'),
        port: inner.integer('port', { least: 1, most: 65_535 }),
    };
    inner.finish();
    return pods;
}

;// CONCATENATED MODULE: ./build/checks/file/read.js











const longest = 1_000_000;
const mostChecks = 1_000;
const mostTold = 20;
const readers = {
    http: readHttp,
    version: readVersion,
    compare: readCompare,
    tls: readTls,
    tcp: readTcp,
    sql: (fields, { env }) => readSql(fields, (name) => (env[name] ?? '') !== ''),
    kubernetes: readKubernetes,
    command: readCommand,
};
const kinds = ['http', 'version', 'compare', 'tls', 'tcp', 'sql', 'kubernetes', 'command'];
/** Reads a file of checks; `name` is what complaints call it. Throws a Complaint with reason `invalid-checks` that holds all that is wrong. */
function readChecks(text, name, scope) {
    const problems = new Problems(name);
    const isShort = text.length <= longest;
    if (!isShort)
        problems.add({ line: 1, column: 1 }, `the file has ${text.length} characters; allowed: ${longest}`);
    const tree = isShort ? parseTree(text, (spot, what) => problems.add(spot, `the file ${what}`)) : undefined;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    const plan = tree === undefined ? undefined : readPlan(tree, { name, digest, scope, problems });
    const { lines } = problems;
    if (plan !== undefined && lines.length === 0)
        return plan;
    const more = lines.length > mostTold ? [`… and ${lines.length - mostTold} more.`] : [];
    throw new complaint/* Complaint */._('invalid-checks', [...lines.slice(0, mostTold), ...more]);
}
function readPlan(tree, { name, digest, scope, problems }) {
    const { vars, secrets, known } = readVars(tree, scope, problems);
    const fields = new Fields('', tree, problems, new Set([...template/* builtins */.Tf, ...Object.keys(scope.vars), ...known]));
    if (!fields.has('version'))
        fields.complainOfAll('has no `version`; write `version: 1`, the form of this file');
    fields.integer('version', { least: 1, most: 1 });
    fields.tree('vars');
    const defaults = readDefaults(fields.map('defaults'));
    const checks = readList(fields).flatMap((each) => readCheck(each, defaults, scope) ?? []);
    const plan = {
        name,
        digest,
        vars,
        secrets: [...secrets, ...checks.flatMap(({ probe }) => secretsOfProbe(probe))],
        settle: fields.duration('settle', { zero: true }) ?? 0,
        bake: readBake(fields.map('bake')),
        checks,
    };
    fields.finish();
    complainOfTwins(fields, plan.checks);
    return plan;
}
function readList(fields) {
    const items = fields.items('checks');
    if (items === undefined && !fields.has('checks'))
        fields.complainOfAll('has no `checks`, a list of them');
    if (items !== undefined && (items.length === 0 || items.length > mostChecks))
        fields.complain('checks', `holds ${items.length} checks; allowed: 1 to ${mostChecks}`);
    return items ?? [];
}
function readCheck(fields, defaults, scope) {
    const id = fields.needed('id', 'home');
    if (id !== '' && !/^[A-Za-z0-9][\w.-]{0,62}$/.test(id))
        fields.refuse('id', 'letters, digits, `_`, `.` and `-`, at most 63 of them');
    const given = kinds.filter((kind) => fields.has(kind));
    const [kind] = given;
    if (given.length !== 1) {
        const what = given.length === 0 ? 'has no kind' : `has ${given.map((each) => `\`${each}\``).join(' and ')}`;
        fields.complainOfAll(`${what}; a check has exactly one of ${kinds.map((each) => `\`${each}\``).join(', ')}`);
    }
    const inner = kind === undefined ? undefined : fields.map(kind);
    const policy = readPolicy(fields, kind ?? 'http', defaults);
    fields.finish();
    if (kind === undefined || inner === undefined)
        return undefined;
    return { id, policy, probe: readers[kind](inner, scope) };
}
function complainOfTwins(fields, checks) {
    const ids = checks.map(({ id }) => id.toLowerCase());
    const twins = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    for (const twin of twins)
        fields.complain('checks', `has two checks with the id \`${(0,printable/* brief */.d)(twin, 63)}\``);
}

;// CONCATENATED MODULE: ./build/checks/report/json.js
/** The results as JSON, for programs: times in ISO 8601, durations in milliseconds. */
function json(verification) {
    const { verdict, startedAt, endedAt, firstFailureAt, results } = verification;
    const document = {
        version: 1,
        verdict,
        'started-at': startedAt.toISOString(),
        'ended-at': endedAt.toISOString(),
        'first-failure-at': firstFailureAt?.toISOString() ?? null,
        checks: results.map(checkOf),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function checkOf(result) {
    const { id, kind, severity, status, phase, attempts, consecutive, message, evidence, durations } = result;
    return {
        id,
        kind,
        severity,
        status,
        phase,
        attempts,
        consecutive,
        message,
        evidence,
        durations: durations === undefined ? null : rounded(durations),
        'started-at': result.startedAt.toISOString(),
        'ended-at': result.endedAt.toISOString(),
        'first-failure-at': result.firstFailureAt?.toISOString() ?? null,
    };
}
function rounded({ min, median, p95 }) {
    const round = (value) => Math.round(value * 100) / 100;
    return { min: round(min), median: round(median), p95: round(p95) };
}

;// CONCATENATED MODULE: ./build/checks/report/junit.js
/** The results in the form of JUnit that CI systems read. Inconclusive is an error there: the test could not be made. */
function junit({ results, startedAt, endedAt }) {
    const count = (status) => results.filter((each) => each.status === status).length;
    const totals = attributes({
        name: 'smoke-test',
        tests: String(results.length),
        failures: String(count('failed')),
        errors: String(count('inconclusive')),
        skipped: String(count('skipped')),
        time: seconds(startedAt, endedAt),
    });
    const suite = `  <testsuite${totals}${attributes({ timestamp: startedAt.toISOString() })}>`;
    const cases = results.map(caseOf);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${totals}>`,
        suite,
        ...cases,
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function caseOf(result) {
    const { id, kind, status, severity, message, evidence, startedAt, endedAt } = result;
    const open = `    <testcase${attributes({ classname: kind, name: id, time: seconds(startedAt, endedAt) })}`;
    const name = { failed: 'failure', inconclusive: 'error', skipped: 'skipped', passed: undefined }[status];
    if (name === undefined)
        return `${open}/>`;
    const told = attributes(name === 'skipped' ? { message } : { message, type: severity });
    const inner = evidence === '' ? `<${name}${told}/>` : `<${name}${told}>${escapeXml(evidence)}</${name}>`;
    return `${open}>\n      ${inner}\n    </testcase>`;
}
function seconds(from, to) {
    return ((to.getTime() - from.getTime()) / 1_000).toFixed(3);
}
function attributes(given) {
    return Object.entries(given)
        .map(([name, value]) => ` ${name}="${escapeXml(value).replace(/\s/g, ' ')}"`)
        .join('');
}
/** Text for XML 1.0, which has no form at all for some characters. */
function escapeXml(text) {
    return text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(9306);
;// CONCATENATED MODULE: ./build/network/ask.js






const mostBody = 1_048_576;
/** Connections for many questions to the same machine. */
class Pool {
    http;
    https;
    constructor(env, keepAlive) {
        const options = { keepAlive, proxyEnv: { ...env } };
        this.http = new external_node_http_.Agent(options);
        this.https = new external_node_https_.Agent(options);
    }
    [Symbol.dispose]() {
        this.http.destroy();
        this.https.destroy();
    }
}
/** Asks over HTTP/1.1, through the proxy of the environment (`HTTPS_PROXY`, `NO_PROXY`) unless an address is given. */
function asker(env) {
    // Nothing is kept in them, so they need no end.
    const [usual, direct] = [new Pool(env, false), new Pool({}, false)];
    return async (question) => {
        const late = AbortSignal.timeout(question.timeout);
        const signal = AbortSignal.any([question.signal, late]);
        const pool = question.pool ?? (question.address === undefined ? usual : direct);
        try {
            return await exchange(question, pool, signal);
        }
        catch (error) {
            question.signal.throwIfAborted();
            if (late.aborted)
                throw new Error(`no answer within ${question.timeout} ms`);
            throw new Error((0,errors/* explainNetwork */.wO)(error), { cause: error });
        }
    };
}
async function exchange(question, pool, signal) {
    let sentAt = performance.now();
    const response = await new Promise((resolve, reject) => {
        const request = send(question, pool, signal);
        request.on('response', resolve).on('error', reject);
        request.on('socket', (socket) => {
            const isTls = question.url.protocol === 'https:';
            if (socket.connecting)
                socket.once(isTls ? 'secureConnect' : 'connect', () => (sentAt = performance.now()));
            else
                sentAt = performance.now();
        });
        request.end(question.body);
    });
    const { text, isWhole } = await read(response);
    const headers = new Map(Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]));
    return { status: response.statusCode ?? 0, headers, body: text, isWhole, milliseconds: performance.now() - sentAt };
}
function send(question, pool, signal) {
    const { url, method, headers, insecure, address } = question;
    const name = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const options = {
        method,
        signal,
        headers: { 'user-agent': 'slipway', 'accept-encoding': 'identity', ...headers, host: headers['host'] ?? url.host },
        ...(address === undefined ? {} : { lookup: always(address.ip) }),
        ...(address?.port === undefined ? {} : { port: address.port }),
    };
    if (url.protocol !== 'https:')
        return external_node_http_.request(url, { ...options, agent: pool.http });
    const servername = (0,external_node_net_.isIP)(name) === 0 ? { servername: name } : {};
    return external_node_https_.request(url, { ...options, ...servername, rejectUnauthorized: !insecure, agent: pool.https });
}
/** Resolves every name to this address. */
function always(ip) {
    const family = (0,external_node_net_.isIP)(ip) === 6 ? 6 : 4;
    return (_name, options, done) => (options.all ? done(null, [{ address: ip, family }]) : done(null, ip, family));
}
async function read(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(response)) {
        if (!Buffer.isBuffer(chunk))
            continue;
        chunks.push(chunk);
        size += chunk.length;
        if (size > mostBody)
            break;
    }
    return { text: Buffer.concat(chunks).subarray(0, mostBody).toString(), isWhole: size <= mostBody };
}
/** Some servers compress what was asked for as it is. */
function decoded(response) {
    const decoders = new Map([
        ['gzip', external_node_zlib_.createGunzip],
        ['deflate', external_node_zlib_.createInflate],
        ['br', external_node_zlib_.createBrotliDecompress],
    ]);
    const decoder = decoders.get(response.headers['content-encoding']?.toLowerCase() ?? '')?.();
    // Errors come out of the last stream, too.
    return decoder === undefined ? response : (0,external_node_stream_.pipeline)(response, decoder, () => { });
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/network/late.js
var late = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/network/connect.js





/** Every address of a name, each once, in the order of the resolver. Rejects in words. */
async function addressesOf(name) {
    if ((0,external_node_net_.isIP)(name) !== 0)
        return [name];
    const found = await (0,promises_.lookup)(name, { all: true }).catch((error) => {
        throw new Error((0,errors/* explainNetwork */.wO)(error), { cause: error });
    });
    return [...new Set(found.map(({ address }) => address))];
}
/** Opens a connection and closes it. Rejects where there is neither an open port nor a refusal. */
async function knock(host, port, timeout, signal) {
    const began = performance.now();
    const socket = (0,external_node_net_.connect)({ host, port });
    try {
        await opened(socket, 'connect', timeout, signal);
        return { isOpen: true, milliseconds: performance.now() - began };
    }
    catch (error) {
        signal.throwIfAborted();
        if ((0,errors/* codeOf */.$N)(error) !== 'ECONNREFUSED')
            throw failure(error);
        return { isOpen: false, milliseconds: performance.now() - began };
    }
    finally {
        socket.destroy();
    }
}
/** The certificate that a server shows for a name, trusted or not. Rejects where none is shown. */
async function certificateOf(host, port, servername, timeout, signal) {
    const name = (0,external_node_net_.isIP)(servername) === 0 ? { servername } : {};
    // What is wrong with it is the answer, not an error: the connection is closed before anything is sent.
    const socket = (0,external_node_tls_.connect)({ host, port, ...name, rejectUnauthorized: false });
    try {
        await opened(socket, 'secureConnect', timeout, signal);
        return describe(socket);
    }
    catch (error) {
        signal.throwIfAborted();
        throw failure(error);
    }
    finally {
        socket.destroy();
    }
}
function describe(socket) {
    const { valid_to, subject, issuer } = socket.getPeerCertificate();
    const fault = socket.authorizationError;
    return {
        validTo: new Date(valid_to),
        subject: String(subject?.CN ?? ''),
        issuer: String(issuer?.CN ?? issuer?.O ?? ''),
        fault: fault ? String(fault instanceof Error ? fault.message : fault) : '',
    };
}
function opened(socket, event, timeout, signal) {
    const open = new Promise((resolve, reject) => {
        socket.once(event, () => resolve()).on('error', reject);
    });
    return (0,late/* inTime */.R)(open, timeout, signal);
}
function failure(error) {
    return new Error((0,errors/* explainNetwork */.wO)(error), { cause: error });
}

;// CONCATENATED MODULE: ./build/checks/narrator.js

/** A check that swings between good and bad would fill the log: so many lines of each are enough. */
const mostLines = 12;
/** Milliseconds of silence, at most. */
const longestSilence = 30_000;
/** So many names in one line. */
const mostNames = 8;
/** Tells what changes while the checks run: a line for each change of a check, and a sign of life. */
class Narrator {
    #print;
    #told = new Map();
    #lastAt;
    constructor(print, at) {
        this.#print = print;
        this.#lastAt = at;
    }
    say(line, at) {
        this.#lastAt = at;
        this.#print(line);
    }
    /** What a measurement changed, if anything. */
    tell(id, before, after, measurement, at) {
        const told = this.#told.get(id) ?? { lines: 0, status: undefined };
        this.#told.set(id, told);
        const news = newsOf(before, after, measurement, told.status);
        told.status = measurement.status;
        if (news === undefined || (after.status === undefined && ++told.lines > mostLines))
            return;
        const more = told.lines === mostLines && after.status === undefined ? ' (what else changes is not told)' : '';
        this.say(`${id}: ${news}${more}`, at);
    }
    /** Names what is still open when nothing was told for long. */
    beat(open, at) {
        if (at - this.#lastAt < longestSilence || open.length === 0)
            return;
        const more = open.length > mostNames ? `, … and ${open.length - mostNames} more` : '';
        this.say(`Waiting for ${open.slice(0, mostNames).join(', ')}${more}.`, at);
    }
}
function newsOf(before, after, { status, message }, last) {
    const text = (0,printable/* brief */.d)(message, 300);
    const count = `${after.attempts} ${after.attempts === 1 ? 'attempt' : 'attempts'}`;
    if (after.status !== undefined) {
        const what = after.status === 'passed' && after.phase === 'verify' ? 'verified' : after.status;
        return `${what}${after.phase === 'bake' ? ' in the bake' : ''} after ${count}${after.status === status ? `: ${text}` : ''}`;
    }
    if (before.phase !== after.phase)
        return after.phase === 'bake' ? `verified again after ${count}` : `to be verified again: ${text}`;
    // That the first attempts pass is what everybody expects.
    if (status === last || (status === 'passed' && last === undefined))
        return undefined;
    return `${status === 'passed' ? 'passes' : status} (attempt ${after.attempts}): ${text}`;
}

// EXTERNAL MODULE: ./build/checks/statistics.js
var statistics = __webpack_require__(2801);
;// CONCATENATED MODULE: ./build/checks/result.js

const longestMessage = 500;
const longestEvidence = 2_000;
/** Failed only where a critical check failed, inconclusive where one is neither passed nor failed. */
function verdictOf(checks) {
    const critical = checks.filter(({ severity }) => severity === 'critical');
    if (critical.some(({ status }) => status === 'failed'))
        return 'failed';
    return critical.every(({ status }) => status === 'passed') ? 'passed' : 'inconclusive';
}
/** What became of all; `ending` is undefined where every check was measured to its end. */
function verificationOf(watched, ending, startedAt, endedAt) {
    const results = watched.map((each) => resultOf(each, ending));
    const decisive = results.filter(({ status, severity }) => status === 'failed' && severity === 'critical');
    const times = decisive.flatMap(({ firstFailureAt }) => firstFailureAt?.getTime() ?? []);
    const firstFailureAt = times.length === 0 ? undefined : new Date(Math.min(...times));
    return { verdict: verdictOf(results), results, startedAt, endedAt, firstFailureAt };
}
function resultOf(watched, ending) {
    const { check, standing, last, durations, startedAt, endedAt } = watched;
    const status = statusOf(standing, ending);
    const shown = status === 'skipped' ? undefined : last.get(status);
    const isOpen = standing.status === undefined && status !== 'passed';
    const said = shown ?? last.get('failed') ?? last.get('inconclusive');
    const parts = [isOpen && ending !== undefined ? `not measured to its end: ${ending.why}` : '', said?.message ?? ''];
    return {
        id: check.id,
        kind: check.probe.kind,
        severity: check.policy.severity,
        status,
        phase: standing.phase,
        attempts: standing.attempts,
        consecutive: standing.passes,
        firstFailureAt: status === 'failed' ? new Date(standing.firstFailureAt ?? endedAt) : undefined,
        message: cut(parts.filter((part) => part !== '').join('; '), longestMessage),
        evidence: status === 'passed' ? '' : cut(said?.evidence ?? '', longestEvidence),
        durations: (0,statistics/* durationsOf */.DM)(durations),
        startedAt: new Date(startedAt),
        endedAt: new Date(endedAt),
    };
}
/** A check on a good way through the bake counts as passed when another one decides. */
function statusOf({ status, phase, debt, errors }, ending) {
    if (status !== undefined)
        return status;
    if (ending?.kind === 'late')
        return 'inconclusive';
    return phase === 'bake' && debt === 0 && errors === 0 ? 'passed' : 'skipped';
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** Blanks what must not be shown, also where it was percent-encoded. Texts of fewer than three characters are no secrets. */
function scrubber(secrets) {
    const forms = new Set(secrets.flatMap((secret) => [secret, encodeURIComponent(secret), encodeURI(secret)]));
    const all = [...forms].filter((form) => form.length > 2).sort((a, b) => b.length - a.length);
    return (text) => all.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}

;// CONCATENATED MODULE: ./build/checks/standing.js
/** Argo Rollouts' `consecutiveErrorLimit` has the same default. */
const standing_defaultErrors = 4;
/** How much longer the pause may grow while nothing passes, and by how much each time. */
const longestPause = 5;
const growth = 1.5;
/** Pauses are up to so much shorter or longer, so that checks do not march in step. */
const jitter = 0.1;
/** A check whose verification begins. */
function begin(at, policy) {
    const counts = { attempts: 0, passes: 0, misses: 0, errors: 0, failures: 0, debt: 0 };
    const open = { status: undefined, firstFailureAt: undefined };
    return { phase: 'verify', deadline: at + policy.within, bakeEnd: undefined, ...counts, ...open };
}
/** A verified check whose bake begins. */
function beginBake(standing, at, bake) {
    const fresh = { errors: 0, misses: 0, debt: 0, firstFailureAt: undefined };
    return { ...standing, ...fresh, phase: 'bake', status: undefined, bakeEnd: at + bake.for };
}
/** How a check stands after one more measurement, which ended `at`. */
function record(standing, { status }, at, policy, bake) {
    const isPass = status === 'passed';
    const next = {
        ...standing,
        attempts: standing.attempts + 1,
        passes: isPass ? standing.passes + 1 : 0,
        misses: isPass ? 0 : standing.misses + 1,
        errors: status === 'inconclusive' ? standing.errors + 1 : 0,
        failures: standing.failures + (status === 'failed' ? 1 : 0),
        firstFailureAt: standing.firstFailureAt ?? (status === 'failed' ? at : undefined),
    };
    if (next.phase === 'bake' && bake !== undefined)
        return weigh(next, status, at, policy, bake);
    const settled = settle(next, at, policy);
    const isBack = settled.status === 'passed' && settled.bakeEnd !== undefined && bake !== undefined;
    return isBack ? beginBake(settled, at, bake) : settled;
}
/**
 * The verification. `consecutive` measurements that pass in a row end it well. At the end of `within` it goes on until the last `consecutive`
 * ones agree: a late start, or one flaky answer at the wrong moment, decides nothing.
 */
function settle(next, at, policy) {
    const { failureLimit, inconclusiveLimit } = policy;
    if (next.passes >= policy.consecutive)
        return { ...next, status: 'passed', firstFailureAt: undefined };
    if (failureLimit !== undefined && next.failures > failureLimit)
        return { ...next, status: 'failed' };
    if (inconclusiveLimit !== undefined && next.errors > inconclusiveLimit)
        return { ...next, status: 'inconclusive' };
    const isOver = next.misses >= policy.consecutive || at >= next.deadline + graceOf(policy);
    if (at < next.deadline || !isOver)
        return next;
    const isUnknown = next.failures === 0 || next.errors > (inconclusiveLimit ?? standing_defaultErrors);
    return { ...next, status: isUnknown ? 'inconclusive' : 'failed' };
}
/** Milliseconds after the end of a phase in which its last measurements may still come to agree. */
function graceOf({ within, consecutive, interval }) {
    return Math.max(within, 10 * consecutive * interval);
}
/**
 * The bake. A failed measurement adds one to the debt, and `consecutive` that pass pay one off; above the limit the check has failed. With the
 * default of 3, what fails less than one time in four is forgiven in the long run, and what fails half of the time is caught within a minute,
 * for a check with debt is measured at `interval`. A debt at the end is settled first. Before the deadline of the verification a roll-out
 * may still be under way: too much debt means to verify once more.
 */
function weigh(next, status, at, policy, bake) {
    const { consecutive } = policy;
    const limit = policy.failureLimit ?? bake.failureLimit;
    // In parts of a failure, so that it stays a whole number.
    const change = status === 'failed' ? consecutive : status === 'passed' ? -1 : 0;
    const debt = Math.max(0, next.debt + change);
    const now = { ...next, debt, firstFailureAt: debt === 0 ? undefined : next.firstFailureAt };
    const hasFailed = debt > limit * consecutive;
    const isLost = next.errors > (policy.inconclusiveLimit ?? standing_defaultErrors);
    const isEarly = at < next.deadline && policy.failureLimit === undefined;
    if ((hasFailed || isLost) && isEarly)
        return { ...now, phase: 'verify', debt: 0, passes: 0 };
    if (hasFailed)
        return { ...now, status: 'failed' };
    if (isLost)
        return { ...now, status: 'inconclusive' };
    const { bakeEnd = at } = next;
    if (at < bakeEnd)
        return now;
    if (debt === 0 && next.errors === 0)
        return { ...now, status: 'passed' };
    return at < bakeEnd + graceOf(policy) ? now : { ...now, status: 'inconclusive' };
}
/** Milliseconds until the next measurement; `random` is from 0 up to 1. */
function pauseOf(standing, at, policy, bake, random) {
    const { phase, misses, errors, debt, deadline, bakeEnd = at } = standing;
    const spread = 1 + jitter * (2 * random - 1);
    const usual = policy.interval * spread;
    const grown = usual * Math.min(longestPause, growth ** Math.max(0, misses - 1));
    if (phase === 'bake' && bake !== undefined) {
        if (debt === 0 && errors === 0)
            return Math.max(0, Math.min(bake.every * spread, bakeEnd - at));
        return Math.min(bake.every, errors > 0 ? grown : usual);
    }
    // All begin at once, yet not in step.
    if (standing.attempts === 0)
        return policy.interval * jitter * random;
    // The last attempt is made when the time is over, not before.
    return at < deadline ? Math.min(grown, deadline - at) : usual;
}

;// CONCATENATED MODULE: ./build/checks/engine.js




/** A bake takes thousands of samples; the first ones are kept. */
const mostDurations = 10_000;
/** Milliseconds between two looks at whether a sign of life is due. */
const beat = 5_000;
/** Ends everything before its time; no error to anybody else. */
class Stop extends Error {
}
/**
 * Settle, verify, bake. Critical checks of kind `version` are verified first: until the new version answers, whatever else passes may be the
 * old one's. All others then run side by side. A critical check that fails ends everything at once, for it decides.
 */
async function runPlan(plan, run, measureOf) {
    return await new Engine(plan, run, measureOf).all();
}
class Engine {
    #plan;
    #run;
    #stop = new AbortController();
    #watched;
    #measures;
    #narrator;
    #scrub;
    #started;
    #ending;
    constructor(plan, run, measureOf) {
        this.#plan = plan;
        this.#run = run;
        this.#started = this.#now();
        this.#scrub = scrubber(plan.secrets);
        this.#narrator = new Narrator(run.onProgress ?? run.host.log.info, this.#started);
        this.#measures = new Map(plan.checks.map((check) => [check, measureOf(check)]));
        this.#watched = plan.checks.map((check) => ({
            check,
            startedAt: this.#started,
            endedAt: this.#started,
            standing: begin(this.#started, check.policy),
            last: new Map(),
            durations: [],
        }));
    }
    async all() {
        const { signal } = this.#run.host;
        signal.throwIfAborted();
        const cancel = () => this.#stop.abort(signal.reason);
        signal.addEventListener('abort', cancel, { once: true });
        try {
            // What is left behind sees the signal, and ends by itself.
            await Promise.race([this.#phases(), this.#tick(), whenAborted(this.#stop.signal)]);
        }
        catch (error) {
            if (!(error instanceof Stop))
                throw error;
        }
        finally {
            signal.removeEventListener('abort', cancel);
            this.#stop.abort(new Stop());
        }
        return this.#verification();
    }
    async #phases() {
        const { settle, bake } = this.#plan;
        if (settle > 0)
            this.#say(`Settling for ${settle / 1_000} s.`);
        await this.#pause(settle);
        const isGate = ({ check }) => check.probe.kind === 'version' && check.policy.severity === 'critical';
        await this.#verify(this.#watched.filter(isGate));
        await this.#verify(this.#watched.filter((each) => !isGate(each)));
        if (bake === undefined || !this.#run.bake || this.#verification().verdict !== 'passed')
            return;
        const baking = this.#watched.filter(({ check, standing }) => check.policy.bakes && standing.status === 'passed');
        if (baking.length === 0)
            return;
        this.#say(`Verified; the bake takes ${bake.for / 1_000} s.`);
        for (const each of baking)
            each.standing = beginBake(each.standing, this.#now(), bake);
        await Promise.all(baking.map((each) => this.#watch(each)));
    }
    async #verify(watched) {
        for (const each of watched) {
            each.startedAt = this.#now();
            each.standing = begin(each.startedAt, each.check.policy);
        }
        await Promise.all(watched.map((each) => this.#watch(each)));
    }
    /** Measures one check until it is settled. */
    async #watch(watched) {
        const { policy, id } = watched.check;
        const { bake } = this.#plan;
        while (watched.standing.status === undefined) {
            await this.#pause(pauseOf(watched.standing, this.#now(), policy, bake, this.#run.host.random()));
            const measurement = await this.#measure(watched.check);
            const before = watched.standing;
            watched.endedAt = this.#now();
            watched.standing = record(before, measurement, watched.endedAt, policy, bake);
            watched.last.set(measurement.status, measurement);
            watched.durations.push(...measurement.durations.slice(0, mostDurations - watched.durations.length));
            this.#narrator.tell(id, before, watched.standing, measurement, watched.endedAt);
        }
        if (watched.standing.status === 'failed' && policy.severity === 'critical')
            this.#end({ kind: 'failed', why: `\`${id}\` failed` });
    }
    async #measure(check) {
        const measure = this.#measures.get(check);
        const { signal } = this.#stop;
        const measurement = await measure?.(signal).catch((error) => {
            const message = (0,errors/* messageOf */.bD)(error);
            return { status: 'inconclusive', message, durations: [], evidence: '' };
        });
        signal.throwIfAborted();
        if (measurement === undefined)
            throw new Error(`nothing measures ${check.id}`);
        const { message, evidence } = measurement;
        return { ...measurement, message: this.#scrub(message), evidence: this.#scrub(evidence) };
    }
    async #pause(milliseconds) {
        if (milliseconds > 0)
            await this.#run.host.sleep(milliseconds, this.#stop.signal);
        this.#stop.signal.throwIfAborted();
    }
    /** Signs of life, and the end of the time that all have together. */
    async #tick() {
        const { timeout = 0 } = this.#run;
        const end = timeout > 0 ? this.#started + timeout : Number.POSITIVE_INFINITY;
        for (;;) {
            const now = this.#now();
            if (now >= end)
                this.#end({ kind: 'late', why: `the time for all checks (${timeout / 1_000} s) was over` });
            const open = this.#watched.filter(({ standing }) => standing.status === undefined).map(({ check }) => check.id);
            this.#narrator.beat(open, now);
            await this.#pause(Math.min(beat, end - now));
        }
    }
    #end(ending) {
        this.#ending = ending;
        this.#stop.abort(new Stop());
        throw this.#stop.signal.reason;
    }
    #say(line) {
        this.#narrator.say(line, this.#now());
    }
    #now() {
        return this.#run.host.now().getTime();
    }
    #verification() {
        const [startedAt, endedAt] = [new Date(this.#started), new Date(this.#now())];
        return verificationOf(this.#watched, this.#ending, startedAt, endedAt);
    }
}
function whenAborted(signal) {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

;// CONCATENATED MODULE: ./build/checks/run.js



/**
 * Runs all checks: settle, verify, bake. Answers whatever they come to; rejects only with the reason of the host's signal, soon after it was
 * aborted.
 */
async function runChecks(plan, run) {
    const { host } = run;
    for (const secret of plan.secrets)
        host.log.mask(secret);
    const world = {
        host,
        values: valuesOf(plan, run),
        ask: asker(host.env),
        openPool: () => new Pool(host.env, true),
        addressesOf: addressesOf,
        knock: knock,
        certificateOf: certificateOf,
        kubernetes: run.kubernetes,
    };
    return await runPlan(plan, run, measurer(world));
}
/** What the placeholders stand for. */
function valuesOf({ vars }, { expected, sha, vars: given }) {
    return new Map(Object.entries({ ...vars, ...given, expected, sha }));
}
/** Measures checks of every kind in a world. */
function measurer(world) {
    return (check) => async (signal) => {
        const attempt = { timeout: check.policy.timeout, signal };
        return await measureProbe(check.probe, world, attempt);
    };
}
/** Each kind is loaded when it is measured for the first time: drivers are big. */
async function measureProbe(probe, world, attempt) {
    switch (probe.kind) {
        case 'http':
            return (await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 5586))).measureHttp(probe, world, attempt);
        case 'version':
            return (await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 9591))).measureVersion(probe, world, attempt);
        case 'compare':
            return (await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 7207))).measureCompare(probe, world, attempt);
        case 'tls':
            return (await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.bind(__webpack_require__, 88))).measureTls(probe, world, attempt);
        case 'tcp':
            return (await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.bind(__webpack_require__, 88))).measureTcp(probe, world, attempt);
        case 'sql':
            return (await Promise.all(/* import() */[__webpack_require__.e(35), __webpack_require__.e(441), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 6632))).measureSql(probe, world, attempt);
        case 'kubernetes':
            return (await __webpack_require__.e(/* import() */ 320).then(__webpack_require__.bind(__webpack_require__, 2320))).measureKubernetes(probe, world, attempt);
        case 'command':
            return (await __webpack_require__.e(/* import() */ 526).then(__webpack_require__.bind(__webpack_require__, 7526))).measureCommand(probe, world, attempt);
    }
}

;// CONCATENATED MODULE: ./build/checks/checks.js






// EXTERNAL MODULE: ./build/github/client.js + 2 modules
var client = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/runner/state.js
var state = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/runner/workspace.js
var workspace = __webpack_require__(9042);
// EXTERNAL MODULE: ./build/runner/command.js
var runner_command = __webpack_require__(5094);
;// CONCATENATED MODULE: ./build/restore/command.js


/** Runs a program of the user's that makes the environment run the target. */
const openCommand = ({ command }, host) => ({
    name: 'command',
    describe: ({ version, sha }) => `run \`${(0,printable/* brief */.d)(command[0] ?? '', 80)}\` for ${version || sha}`,
    prepare: async () => undefined,
    restore: (target, { signal }) => runFor(command, target, { ...host, signal }),
});
/** Runs a program with the target in its environment; its lines go to the log. */
async function runFor(command, target, host) {
    const name = (0,printable/* brief */.d)(command[0] ?? '', 80);
    const code = await host.log.group(`${name} for ${target.version || target.sha}`, () => (0,runner_command/* runCommand */.d)(command, { host, env: targetVariables(target), line: (line) => host.log.info(line) }));
    if (host.signal.aborted)
        return { kind: 'failed', why: `\`${name}\` was ended.` };
    if (code === 0)
        return { kind: 'done', detail: '' };
    const why = code === undefined ? 'could not be started' : `ended with exit code ${code}`;
    return { kind: 'failed', why: `\`${name}\` ${why}; its lines are in the log above.` };
}
/** The target as programs find it in their environment. */
function targetVariables({ version, sha, deploymentId, schema }) {
    return {
        SLIPWAY_TARGET_VERSION: version,
        SLIPWAY_TARGET_SHA: sha,
        SLIPWAY_TARGET_DEPLOYMENT: String(deploymentId),
        SLIPWAY_TARGET_SCHEMA: schema,
    };
}

// EXTERNAL MODULE: ./build/github/commits.js
var commits = __webpack_require__(2628);
// EXTERNAL MODULE: ./build/github/runs.js
var github_runs = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/github/workflows.js
var workflows = __webpack_require__(4420);
;// CONCATENATED MODULE: ./build/restore/redeploy.js




/** Milliseconds between two looks at the run; how many of them make a line of the log, when nothing changes. */
const pollTime = 5_000;
const quietPolls = 12;
/** Milliseconds that GitHub's clock may be behind ours. */
const slack = 10_000;
/** How often a run is looked for that GitHub does not name. */
const searches = 12;
/** Starts the workflow that deploys, for the target, and follows its run to the end. */
function openRedeploy(wish, host, { github }) {
    return {
        name: 'redeploy',
        describe: ({ version, sha }) => `run \`${(0,printable/* brief */.d)(wish.workflow, 80)}\` for ${version || sha}`,
        prepare: async (target) => {
            const ref = await findRef(await github(), wish, target);
            return typeof ref === 'string' ? undefined : ref;
        },
        restore: async (target, attempt) => {
            const hub = await github();
            const ref = await findRef(hub, wish, target);
            if (typeof ref !== 'string')
                return { kind: 'failed', why: ref.why };
            const dispatch = { workflow: wish.workflow, ref, inputs: inputsFor(wish, target) };
            const { id, url } = await start(hub, dispatch, attempt, host);
            if (id === undefined)
                return { kind: 'failed', why: `GitHub started no run of ${(0,printable/* brief */.d)(wish.workflow, 80)} that could be found.` };
            host.log.info(`Following ${url}`);
            return follow(hub, id, attempt.signal, host);
        },
    };
}
/** A branch or tag to start the workflow at, so that it deploys the target. GitHub starts none at a sha. */
async function findRef(github, wish, target) {
    const isNamed = Object.values(wish.inputs).some((value) => /\{(version|sha|deployment)\}/.test(value));
    if (wish.ref !== '') {
        const commit = await (0,commits/* commitOf */.D)(github, wish.ref);
        if (commit === undefined)
            return noRef(`There is no branch or tag \`${(0,printable/* brief */.d)(wish.ref, 80)}\` (\`workflow-ref\`).`);
        if (isNamed || commit === target.sha)
            return wish.ref;
        return noRef(`\`${(0,printable/* brief */.d)(wish.ref, 80)}\` is at ${commit.slice(0, 7)}, not at ${target.sha.slice(0, 7)}, and nothing in \`workflow-inputs\` names the target, so the wrong version would be deployed.`);
    }
    const names = [target.ref, target.version && `v${target.version}`, target.version];
    for (const name of new Set(names.filter((each) => each !== '' && each !== target.sha)))
        if ((await (0,commits/* commitOf */.D)(github, name)) === target.sha)
            return name;
    if (isNamed)
        return (0,commits/* readDefaultBranch */.y)(github);
    return noRef(`No branch or tag is at ${target.sha.slice(0, 7)}, and GitHub starts no workflow at a sha. Give \`workflow-ref\`, or name the target in \`workflow-inputs\`.`);
}
function noRef(why) {
    return { reason: 'no-ref', why };
}
function inputsFor({ inputs }, { version, sha, deploymentId, schema }) {
    const values = new Map(Object.entries({ version, sha, deployment: String(deploymentId), schema }));
    const filled = Object.entries(inputs).map(([name, value]) => [
        name,
        value.replace(/\{(version|sha|deployment|schema)\}/g, (_, key) => values.get(key) ?? ''),
    ]);
    return Object.fromEntries(filled);
}
/** Starts it once: what an attempt that was killed had started is found by its time. */
async function start(github, dispatch, { begunAt, signal }, host) {
    if (begunAt !== undefined) {
        const known = await findStarted(github, dispatch, begunAt);
        if (known.id !== undefined)
            return known;
    }
    const before = host.now();
    const { runId, url = '' } = await (0,workflows/* dispatchWorkflow */.i)(github, dispatch);
    if (runId !== undefined)
        return { id: runId, url };
    for (let search = 0; search < searches && !signal.aborted; search++) {
        const found = await findStarted(github, dispatch, before);
        if (found.id !== undefined)
            return found;
        await host.sleep(pollTime);
    }
    return { id: undefined, url: '' };
}
async function findStarted(github, { workflow, ref }, since) {
    const runs = await (0,github_runs/* listDispatched */.QS)(github, String(workflow), new Date(since.getTime() - slack));
    const found = runs.filter(({ branch }) => branch === '' || branch === ref.replace(/^refs\/(heads|tags)\//, '')).at(-1);
    return { id: found?.id, url: found?.url ?? '' };
}
async function follow(github, id, signal, host) {
    let told = '';
    for (let poll = 0; !signal.aborted; poll++) {
        const run = await (0,github_runs/* readRun */.cI)(github, id);
        if (run === undefined)
            return { kind: 'failed', why: `Run ${id} is gone.` };
        if (run.status === 'completed' && run.conclusion === 'success')
            return { kind: 'done', detail: `run ${id} deployed it` };
        if (run.status === 'completed')
            return { kind: 'failed', why: `Run ${id} ended with \`${(0,printable/* brief */.d)(run.conclusion, 40)}\`: ${run.url}` };
        if (run.status !== told || poll % quietPolls === 0)
            host.log.info(`Run ${id} is ${run.status}.`);
        told = run.status;
        await host.sleep(pollTime);
    }
    return { kind: 'failed', why: `Run ${id} did not end in time; it may go on.` };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/git/objects.js
var objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/open.js
var git_open = __webpack_require__(307);
// EXTERNAL MODULE: ./build/git/push.js
var push = __webpack_require__(6871);
// EXTERNAL MODULE: ./build/git/refs.js
var refs = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/git/remote.js
var git_remote = __webpack_require__(1245);
// EXTERNAL MODULE: ./build/github/pulls.js
var pulls = __webpack_require__(9922);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/restore/revert.js









/** The account behind GITHUB_TOKEN; the number is its id on github.com. */
const bot = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** How often the branch may move under us. */
const attempts = 5;
/** Gives files of the branch that an environment is made from the content that they had at the target. */
function openRevert(wish, host, tools) {
    return {
        name: 'git-revert',
        describe: ({ version, sha }) => `take ${wish.paths.map((path) => `\`${(0,printable/* brief */.d)(path, 80)}\``).join(', ')} back to ${version || sha}`,
        prepare: async (target) => {
            const yard = await openYard(wish, host, tools);
            return isRefusal(yard) ? yard : missing(yard, wish, target);
        },
        restore: async (target, attempt) => {
            const yard = await openYard(wish, host, tools);
            if (isRefusal(yard))
                return { kind: 'failed', why: yard.why };
            const refusal = await missing(yard, wish, target);
            if (refusal !== undefined)
                return { kind: 'failed', why: refusal.why };
            if (wish.via === 'push')
                return pushBack(yard, wish, target, host);
            return propose(yard, wish, { target, attempt, github: await tools.github() }, host);
        },
    };
}
function isRefusal(yard) {
    return 'why' in yard;
}
async function openYard(wish, host, { token }) {
    const { git, remote } = await (0,git_open/* openRepository */.h)(host, '', { value: token, isExplicit: false });
    if (remote === undefined)
        return { reason: 'no-remote', why: 'The checkout has no remote to push to.' };
    const branch = wish.branch || (await (0,refs/* readHead */.zy)(git))?.branch;
    if (branch !== undefined)
        return { git, remote, branch };
    return {
        reason: 'no-branch',
        why: 'No branch is checked out. Give `branch`, the one that the environment is made from.',
    };
}
/** Fetches the target's commit; tells where it has none of the paths. */
async function missing({ git, remote }, { paths }, { sha, version }) {
    const { code } = await git.run(['cat-file', '-e', `${sha}^{commit}`], { allow: [1, 128] });
    if (code !== 0)
        await (0,git_remote/* fetch */.hd)(git, remote, ['--depth=1', sha]);
    const found = await git.lines(['ls-tree', '--full-tree', sha, '--', ...paths]);
    if (found.length > 0)
        return undefined;
    return {
        reason: 'no-paths',
        why: `Commit ${sha.slice(0, 7)} (${version || 'the target'}) has none of \`paths\`. Give them from the root of the repository.`,
    };
}
/** A commit on the tip of the branch that takes the paths back; undefined where they are so already. */
async function makeCommit(yard, wish, target, host) {
    const { git, remote, branch } = yard;
    await (0,git_remote/* fetch */.hd)(git, remote, [`refs/heads/${branch}`]);
    const tip = await git.text(['rev-parse', 'FETCH_HEAD']);
    const name = target.version || target.sha.slice(0, 7);
    const commit = await (0,objects/* writeRestored */.Kn)(git, {
        parent: tip,
        source: target.sha,
        paths: wish.paths,
        message: `revert: return to ${name}\n\nSlipway-Rollback-To: ${target.sha}\n`,
        person: bot,
        index: (0,external_node_path_.join)(await git.text(['rev-parse', '--absolute-git-dir']), 'slipway-rollback-index'),
        date: host.now(),
    });
    return { tip, commit };
}
async function pushBack(yard, wish, target, host) {
    const { git, remote, branch } = yard;
    for (let count = 1; count <= attempts; count++) {
        const { commit } = await makeCommit(yard, wish, target, host);
        if (commit === undefined)
            return { kind: 'done', detail: `${branch} has it already` };
        const answer = await (0,push/* push */.V)(git, remote.name, [{ ref: `refs/heads/${branch}`, object: commit }]);
        if (answer.kind === 'pushed' || answer.kind === 'current')
            return { kind: 'done', detail: `pushed ${commit.slice(0, 7)} to ${branch}` };
        if (answer.kind === 'refused')
            return {
                kind: 'failed',
                why: `${branch} takes no push: ${(0,printable/* brief */.d)(answer.said, 300)}. Use \`revert-via: pull-request\`.`,
            };
        await remote.wait(500);
    }
    return { kind: 'failed', why: `${branch} moved ${attempts} times while it was pushed to. Run this job again.` };
}
/** One branch and one pull request for a rollback, however often it is asked for. */
async function propose(yard, wish, proposal, host) {
    const { git, remote, branch } = yard;
    const { target, attempt, github } = proposal;
    const head = `slipway/rollback-${attempt.recordId}`;
    const [known] = await (0,pulls/* listPulls */.bK)(github, { state: 'all', head, base: branch });
    if (known?.merged === true)
        return { kind: 'done', detail: `pull request #${known.number} was merged` };
    if (known?.state === 'open')
        return handedOver(known.number, known.url);
    const { tip, commit } = await makeCommit(yard, wish, target, host);
    if (commit === undefined)
        return { kind: 'done', detail: `${branch} has it already` };
    const { branches } = await (0,refs/* readRemoteRefs */.Jg)(git, remote.name, [head]);
    const answer = branches.has(head)
        ? { kind: 'current' }
        : await (0,push/* push */.V)(git, remote.name, [{ ref: `refs/heads/${head}`, object: commit, expected: '' }]);
    if (answer.kind === 'refused' || answer.kind === 'unreachable')
        return { kind: 'failed', why: `The branch ${head} could not be pushed: ${(0,printable/* brief */.d)(answer.said, 300)}.` };
    const name = (0,markdown_escape/* escapeLine */.EH)(target.version || target.sha.slice(0, 7), 60);
    const paths = wish.paths.map((path) => `- ${(0,markdown_escape/* escapeLine */.EH)(path, 200)}`).join('\n');
    const pull = await (0,pulls/* createPull */.G7)(github, head, {
        title: `revert: return to ${target.version || target.sha.slice(0, 7)}`,
        base: branch,
        body: `Takes these paths back to what they were at ${name} (${target.sha}), on top of ${tip.slice(0, 7)}:\n\n${paths}\n\nMerge it, then run the job that asked for it again: it verifies the environment.\n`,
    });
    return handedOver(pull.number, pull.url);
}
function handedOver(number, url) {
    return { kind: 'handed-over', detail: `Pull request #${number} waits to be merged.`, url };
}

;// CONCATENATED MODULE: ./build/restore/open.js



/** Opens the strategy that the inputs name; what talks to a cluster is loaded only for those that do. */
async function openStrategy(wish, host, tools) {
    switch (wish.kind) {
        case 'command':
            return openCommand(wish, host);
        case 'redeploy':
            return openRedeploy(wish, host, tools);
        case 'git-revert':
            return openRevert(wish, host, tools);
        case 'kubernetes':
            return (await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 9419))).openKubernetesStrategy(wish, host);
        case 'helm':
            return (await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 9419))).openHelmStrategy(wish, host);
        case 'blue-green':
            return (await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 9419))).openBlueGreenStrategy(wish, host);
    }
}

// EXTERNAL MODULE: ./build/restore/report.js + 1 modules
var report = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/markdown/table.js
var table = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/restore/story.js
var restore_story = __webpack_require__(9580);
;// CONCATENATED MODULE: ./build/restore/message.js



/** What all incidents of an environment and service have in common; nobody sees it. */
function placeMark({ environment, service }) {
    return `<!-- slipway-incident-of ${encodeURIComponent(environment)} ${encodeURIComponent(service)} -->`;
}
/** The issue of one failed deployment, as it is to stand there now. */
function incidentOf(story, deploymentId) {
    const { environment, service, journey } = story;
    const mark = `<!-- slipway-incident ${deploymentId} -->`;
    const what = service === '' ? (0,restore_story/* nameOf */.Vb)(story) : `${service} ${(0,restore_story/* nameOf */.Vb)(story)}`;
    const parts = [
        `${mark}${placeMark(story)}`,
        `**${(0,markdown_escape/* escapeLine */.EH)((0,restore_story/* headline */.Pl)(story))}**`,
        facts(story),
        checksTable(story),
        evidence(story),
        (0,markdown_escape/* escapeLine */.EH)([(0,restore_story/* sentence */.em)(journey.end.why), (0,restore_story/* nextStep */.sk)(journey.end)].filter((text) => text !== '').join(' '), 2_000),
        '*Kept up to date by the job that found it; closed when a deployment to this environment is verified.*',
    ];
    return {
        mark,
        title: `${environment}: ${what} failed`,
        body: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
    };
}
function facts(story) {
    const { server, repository, sha, runUrl, journey, reason } = story;
    const { mttd, mttr } = (0,restore_story/* secondsOf */.TM)(journey);
    const rows = [
        ['Commit', `[\`${sha.slice(0, 7)}\`](${server}/${repository}/commit/${encodeURIComponent(sha)})`],
        ['Run', `[${runUrl.replace(/^.*\/runs\//, 'run ')}](${runUrl})`],
        ['Live now', (0,markdown_escape/* escapeLine */.EH)((0,restore_story/* liveText */.IH)(story))],
        ['Why', (0,markdown_escape/* escapeLine */.EH)(reason, 500)],
        ['First failed sample', journey.failedAt?.toISOString() ?? ''],
        ['Found after', mttd === '' ? '' : `${mttd} s`],
        ['Restored after', mttr === '' ? '' : `${mttr} s`],
    ];
    return rows.flatMap(([name, value]) => (value === '' ? [] : [`- ${name}: ${value}`])).join('\n');
}
function checksTable({ journey }) {
    const failed = (0,restore_story/* failedChecks */.HH)({ ...journey, proof: undefined });
    const rows = failed
        .slice(0, 50)
        .map(({ id, status, severity, detail }) => [
        `\`${id}\``,
        severity === 'warning' ? `${status}, warning only` : status,
        (0,markdown_escape/* escapeCell */.kq)(detail, 300),
    ]);
    return (0,table/* markdownTable */.Q)(['check', 'result', 'what it says'], rows).trimEnd();
}
function evidence({ diagnostics }) {
    const lines = diagnostics.complaints.slice(0, 20).map((line) => `- ${(0,markdown_escape/* escapeLine */.EH)(line, 300)}`);
    return lines.length === 0 ? '' : `Evidence:\n\n${lines.join('\n')}`;
}
/** What a webhook is sent. */
function webhookBody(story, format) {
    const { environment, service, runUrl, journey } = story;
    const { result, reason, why, url = '' } = journey.end;
    const failed = (0,restore_story/* failedChecks */.HH)(journey);
    const title = (0,restore_story/* headline */.Pl)(story);
    const list = failed.map(({ id }) => id).join(', ');
    const lines = [
        ...(why === '' ? [] : [why]),
        ...(list === '' ? [] : [`Checks: ${list}`]),
        ...(url === '' ? [] : [url]),
    ];
    if (format === 'slack')
        return JSON.stringify({ text: [`*${message_slack(title)}*`, ...lines.map(message_slack), runUrl].join('\n') });
    if (format === 'teams')
        return JSON.stringify(card(title, lines, runUrl));
    const { mttd, mttr } = (0,restore_story/* secondsOf */.TM)(journey);
    return JSON.stringify({
        text: [title, ...lines, runUrl].join('\n'),
        environment,
        service,
        result,
        reason,
        version: story.version,
        'live-version': (0,restore_story/* liveNow */.BO)(story).version,
        'failed-checks': failed,
        'mttd-seconds': mttd === '' ? null : Number(mttd),
        'mttr-seconds': mttr === '' ? null : Number(mttr),
        run: runUrl,
    });
}
/** Slack reads three characters as markup (docs.slack.dev, formatting message text). */
function message_slack(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/**
 * A message with one adaptive card, which Teams' workflows post (learn.microsoft.com, create incoming webhooks with Workflows). Its texts are
 * RichTextBlocks, since a TextBlock would read links and lists into what a service has answered (learn.microsoft.com, text features).
 */
function card(title, lines, url) {
    const block = (text, rest = {}) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...rest }] });
    return {
        type: 'message',
        attachments: [
            {
                contentType: 'application/vnd.microsoft.card.adaptive',
                content: {
                    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                    type: 'AdaptiveCard',
                    version: '1.4',
                    body: [block(title, { weight: 'Bolder', size: 'Medium' }), ...lines.map((line) => block(line))],
                    actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url }],
                },
            },
        ],
    };
}
/** The form that a webhook's host understands. */
function formatFor(url) {
    const { hostname } = new URL(url);
    if (/(^|\.)slack(-gov)?\.com$/.test(hostname))
        return 'slack';
    return /(^|\.)(webhook\.office\.com|logic\.azure\.com|powerplatform\.com|powerautomate\.com)$/.test(hostname)
        ? 'teams'
        : 'json';
}

;// CONCATENATED MODULE: ./build/restore/tell.js







/** Milliseconds for all attempts, since the job waits for it; and before the second. */
const answerTime = 10_000;
const pause = 1_000;
const tell_attempts = 3;
/** Tells people how it ended: an issue and a webhook. What cannot be told is a warning, and no more. Gives the issue's address. */
async function tell(story, wish, github, host) {
    const url = wish.incident ? await careful('The incident', host, () => keepIncident(story, wish, github)) : '';
    const { end } = story.journey;
    if (wish.webhook !== '' && end.result !== 'verified' && !(0,restore_story/* isIdle */.xB)(end))
        await careful('The webhook', host, () => callWebhook(story, wish, host));
    return url ?? '';
}
async function careful(what, host, body) {
    try {
        return await body();
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log.warning(`${what} could not be told: ${(0,printable/* brief */.d)(error instanceof Error ? error.message : String(error), 400)}`);
        return undefined;
    }
}
/** One issue for a failed deployment: found by its mark, written anew each time. All of the environment are closed once it is verified. */
async function keepIncident(story, { labels }, github) {
    const { end, current, failedAt } = story.journey;
    const [label] = labels;
    const filter = label === undefined ? {} : { label };
    if (end.result === 'verified') {
        const open = await (0,issues/* listIssues */.ts)(github, { ...filter, state: 'open' });
        for (const issue of open.filter(({ body }) => body.includes(placeMark(story))))
            await tell_close(issue, story, github);
        return '';
    }
    if (current === undefined || (failedAt === undefined && current.failedAt === undefined))
        return '';
    const incident = incidentOf(story, current.record.deployment.id);
    const known = (await (0,issues/* listIssues */.ts)(github, { ...filter, state: 'all' })).find(({ body }) => body.startsWith(incident.mark));
    if (known === undefined)
        return (await (0,issues/* createIssue */.Ko)(github, { ...incident, labels })).url;
    if (known.body.trim() !== incident.body.trim() || known.state === 'closed')
        await (0,issues/* updateIssue */.tt)(github, known.number, { title: incident.title, body: incident.body, state: 'open' });
    return known.url;
}
async function tell_close({ number }, story, github) {
    const mark = `<!-- slipway-closed ${story.journey.current?.record.deployment.id ?? 0} -->`;
    await (0,comments.createComment)(github, number, mark, `${mark}\n${(0,markdown_escape/* escapeLine */.EH)((0,restore_story/* headline */.Pl)(story))} See ${story.runUrl}\n`, 'issue');
    await (0,issues/* updateIssue */.tt)(github, number, { state: 'closed', stateReason: 'completed' });
}
async function callWebhook(story, { webhook, format }, host) {
    const body = webhookBody(story, format === 'auto' ? formatFor(webhook) : format);
    const ask = asker(host.env);
    const late = AbortSignal.timeout(answerTime);
    const signal = AbortSignal.any([host.signal, late]);
    for (let attempt = 1;; attempt++) {
        const said = await ask({
            url: new URL(webhook),
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
            insecure: false,
            address: undefined,
            timeout: answerTime,
            signal,
            pool: undefined,
        }).then(({ status }) => status, (error) => (error instanceof Error ? error.message : String(error)));
        if (typeof said === 'number' && said >= 200 && said < 300)
            return;
        if (late.aborted)
            throw new Error(`no answer within ${answerTime / 1000} s`);
        const isLast = attempt === tell_attempts || (typeof said === 'number' && said >= 400 && said < 500 && said !== 429);
        if (isLast)
            throw new Error(typeof said === 'number' ? `its host answered ${said}` : said);
        await host.sleep(pause * attempt);
    }
}

;// CONCATENATED MODULE: ./build/ledger/guard.js
/**
 * A job that waits for its approval is red, so a careless re-run, or `if: always()`, could pass it by. Where this run filed a gate's
 * record for the environment, or took one, the newest must have been consumed in this very attempt. `lives` are of one environment.
 */
function gateStands(lives, run) {
    const [newest] = lives
        .filter(({ payload, consumedBy }) => payload?.gate !== undefined && [payload.run.id, consumedBy?.run].includes(run.id))
        .sort(newestFirst);
    if (newest === undefined)
        return { allowed: true };
    const { consumedBy, outcome, events } = newest;
    if (consumedBy?.run === run.id && consumedBy.attempt === run.attempt)
        return { allowed: true };
    const url = events.findLast((event) => event.phase === 'waiting' && event.url !== '')?.url ?? '';
    return { allowed: false, why: outcome === 'waiting' ? 'gate-waiting' : 'gate-not-consumed', url };
}
function newestFirst(one, other) {
    const [first, second] = [one.record.deployment, other.record.deployment];
    return second.createdAt.getTime() - first.createdAt.getTime() || second.id - first.id;
}

;// CONCATENATED MODULE: ./build/restore/schema.js
/**
 * Compares the schema with the one that the target ran on. `db-migrate` says whether the version right before a change can live with it;
 * over two changes nobody has said so, and that counts as no.
 */
function judgeSchema(lives, current, target) {
    const good = (target.verifiedAt ?? target.startedAt)?.getTime() ?? 0;
    const end = current.startedAt?.getTime() ?? 0;
    const start = ({ startedAt }) => startedAt?.getTime() ?? 0;
    const between = lives
        .filter((life) => {
        const time = start(life);
        return time > 0 && time <= end && life.record.deployment.id !== target.record.deployment.id && time >= good;
    })
        .toSorted((one, other) => start(one) - start(other) || one.record.deployment.id - other.record.deployment.id);
    const changes = between.flatMap((life) => {
        const schema = schemaOf(life);
        return schema === undefined || schema.before === schema.after ? [] : [schema];
    });
    const known = schemaOf(target)?.after || (changes[0]?.before ?? '');
    const [only, ...more] = changes;
    if (only === undefined)
        return { isAhead: false, why: '', known };
    const name = target.version || target.record.deployment.sha.slice(0, 7);
    if (more.length > 0)
        return {
            isAhead: true,
            why: `The database's schema changed ${changes.length} times since ${name}, and nobody has shown that it can run on all of that. ${cure}`,
            known,
        };
    if (only.compatible === 'true')
        return { isAhead: false, why: '', known };
    const verb = only.compatible === 'false' ? 'cannot' : 'may not be able to';
    return {
        isAhead: true,
        why: `The database's schema went on to ${only.after}, on which ${name} ${verb} run. ${cure}`,
        known,
    };
}
const cure = 'Deploy a version that mends it, take the schema back (`db-policy: undo`), or go on all the same (`ignore`).';
/** What `db-migrate` said for a deployment: in its payload, or in a status where the payload was filed before. */
function schemaOf({ payload, events }) {
    return payload?.schema ?? events.map(schemaIn).findLast((schema) => schema !== undefined);
}
function schemaIn({ fields }) {
    const { before = '', after = '', compatible } = fields;
    if (before === '' && after === '')
        return undefined;
    return { before, after, compatible: compatible === 'true' || compatible === 'false' ? compatible : 'unknown' };
}

// EXTERNAL MODULE: ./build/restore/target.js
var restore_target = __webpack_require__(4264);
;// CONCATENATED MODULE: ./build/restore/decide.js



/** Every reason to roll nothing back that the ledger and the inputs give. */
const stopReasons = (/* unused pure expression or super */ null && ([
    'rollback-off',
    'dry-run',
    'newer-deployment',
    'no-target',
    'schema-ahead',
    'too-many-rollbacks',
    'is-a-rollback',
    'gate-waiting',
    'gate-not-consumed',
    'never-started',
    'already-live',
    'tried-before',
]));
/** Rollbacks of other deployments that are allowed before a person has to look, and the time they are counted in: milliseconds. */
const most = 2;
const decide_window = 24 * 3_600_000;
/** Decides; a pure function. The first obstacle is the one that is told. */
function decide(given) {
    const { current, choice } = given;
    if (current === undefined)
        return stop('held', 'never-started', 'Nothing was ever deployed to this environment, as far as its ledger knows.');
    const obstacle = gateStop(given) ??
        startStop(current) ??
        newerStop(given, current) ??
        triedStop(given, current) ??
        repeatStop(given, current);
    if (obstacle !== undefined)
        return obstacle;
    const chosen = (0,restore_target/* chooseTarget */.b)(given.lives, current, choice);
    if (chosen.kind === 'none')
        return stop('held', 'no-target', chosen.why);
    if (chosen.life.record.deployment.sha === current.record.deployment.sha)
        return stop('held', 'already-live', 'The ledger says that it is live already. To deploy it anew, run the deploy workflow.');
    const schema = judgeSchema(given.lives, current, chosen.life);
    const target = targetOf(chosen.life, schema, given.dbPolicy);
    if (schema.isAhead && given.dbPolicy === 'block')
        return stop('held', 'schema-ahead', schema.why, target);
    return { kind: 'go', target };
}
/** The target of a rollback that an earlier attempt began; undefined where the ledger does not know it any more. */
function targetBegun({ lives, current, dbPolicy }, deploymentId) {
    const life = lives.find(({ record }) => record.deployment.id === deploymentId);
    if (life === undefined || current === undefined)
        return undefined;
    return targetOf(life, judgeSchema(lives, current, life), dbPolicy);
}
function targetOf({ version, record }, { known, isAhead }, dbPolicy) {
    const { id, sha, ref } = record.deployment;
    return { version, sha, ref, deploymentId: id, schema: known, undoesSchema: isAhead && dbPolicy === 'undo' };
}
/** What stops a run before it looks at anything: its gate. */
function gateStop({ lives, run }) {
    const standing = gateStands(lives, run);
    if (standing.allowed)
        return undefined;
    const why = standing.why === 'gate-waiting'
        ? 'The deployment waits for its approval.'
        : 'This attempt was not let through by the gate.';
    return { ...stop('held', standing.why, why), url: standing.url };
}
function startStop({ startedAt, outcome, record }) {
    if (startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused')
        return undefined;
    return stop('held', 'never-started', `Deployment ${record.deployment.id} never started, so there is nothing to take back.`);
}
/** What stops a run whose deployment is no longer the newest. */
function newerStop({ lives, run }, current) {
    const newer = newerThan(lives, current, run);
    if (newer === undefined)
        return undefined;
    const { id, sha } = newer.record.deployment;
    const what = newer.isRollback ? 'rollback' : 'deployment';
    const name = newer.version || sha.slice(0, 7);
    return {
        ...stop('superseded', 'newer-deployment', `A newer ${what} (${id}, ${name}) has the environment now.`),
        by: id,
    };
}
/** The newest that started after this one; a rollback of it by the same run is a part of it. */
function newerThan(lives, current, run) {
    const { id } = current.record.deployment;
    const isOwn = ({ payload }) => payload?.rollbackOf === id && payload?.run.id === run.id;
    const start = ({ startedAt, record }) => (startedAt ?? record.deployment.createdAt).getTime();
    return lives
        .filter((life) => life.record.deployment.id !== id && life.startedAt !== undefined && !isOwn(life))
        .filter((life) => life.outcome !== 'waiting' && life.outcome !== 'refused')
        .filter((life) => start(life) > start(current) || (start(life) === start(current) && life.record.deployment.id > id))
        .toSorted((one, other) => start(one) - start(other))
        .at(-1);
}
/** One attempt: a rollback that failed is not tried again by itself, and whoever runs the job again has not changed that. */
function triedStop({ lives, run }, { record: { deployment } }) {
    const failed = lives.some(({ payload, outcome }) => outcome === 'rollback-failed' && payload?.rollbackOf === deployment.id && payload?.run.id === run.id);
    if (!failed)
        return undefined;
    return stop('rollback-failed', 'tried-before', `The rollback of deployment ${deployment.id} failed before and is not tried again by itself. Use the action \`rollback\`.`);
}
function repeatStop({ lives, choice, isByHand, now }, current) {
    if (isByHand && choice.kind !== 'last-known-good')
        return undefined;
    const cure = 'Name the target in the action `rollback`, or deploy a version that mends it.';
    const { id } = current.record.deployment;
    if (current.isRollback)
        return stop('held', 'is-a-rollback', `Deployment ${id} is a rollback itself, and rollbacks are not rolled back. ${cure}`);
    const others = lives.filter(({ isRollback, startedAt, payload }) => isRollback &&
        startedAt !== undefined &&
        now.getTime() - startedAt.getTime() < decide_window &&
        payload?.rollbackOf !== id);
    if (others.length < most)
        return undefined;
    return stop('held', 'too-many-rollbacks', `There were ${others.length} rollbacks of this environment within 24 hours; a further one would go round in a circle. ${cure}`);
}
/** A stop with its reason. */
function stop(result, reason, why, target) {
    return { kind: 'stop', result, reason, why, target };
}

;// CONCATENATED MODULE: ./build/restore/machine.js
/**
 * Where a deployment stands by its events, oldest first: there a re-run goes on. That it was cancelled or held changes nothing, nor does what
 * GitHub says of the job.
 */
function stateOf(events) {
    const said = events.filter(({ phase, state }) => phase !== state && phase !== 'cancelled' && phase !== 'held');
    const begun = said.findLast(({ phase }) => phase === 'rolling-back');
    const newest = said.at(-1);
    if (begun === undefined || newest === begun)
        return begun === undefined ? { at: 'verifying' } : { at: 'resuming', begun: begunIn(begun) };
    if (newest?.phase === 'restored')
        return { at: 'looking', begun: begunIn(begun), otherwise: 'renew' };
    if (newest?.phase === 'rollback-failed')
        return { at: 'looking', begun: begunIn(begun), otherwise: 'verify' };
    return { at: 'verifying' };
}
function begunIn({ at, fields }) {
    const to = fields['to'] ?? '';
    return { at, to: /^\d{1,15}$/.test(to) ? Number(to) : 0, version: fields['version'] ?? '' };
}
/** The next state; a pure function. Throws for what cannot happen in a state. */
function advance(state, happening, onInconclusive) {
    switch (happening.kind) {
        case 'checked':
            if (state.at === 'verifying')
                return afterVerifying(happening.verdict, onInconclusive);
            if (state.at === 'proving')
                return afterProving(state, happening.verdict, onInconclusive);
            break;
        case 'diagnosed':
            if (state.at === 'failed')
                return { at: 'deciding' };
            break;
        case 'decided':
            // Somebody else may have deployed just before a record is opened.
            if (state.at === 'deciding' || (isOpening(state) && happening.decision.kind === 'stop'))
                return afterDeciding(happening.decision);
            break;
        case 'looked':
            if (state.at === 'resuming' || state.at === 'looking')
                return afterLooking(state, happening);
            break;
        case 'renewed':
            if (state.at === 'renewing')
                return { at: 'verifying' };
            break;
        case 'restored':
            if (state.at === 'rolling-back')
                return afterRestoring(state, happening.restored);
            break;
    }
    throw new Error(`${happening.kind} cannot happen while ${state.at}`);
}
function isOpening({ at }) {
    return at === 'renewing' || at === 'rolling-back';
}
function afterVerifying(verdict, onInconclusive) {
    if (verdict === 'passed')
        return ended('verified', 'passed');
    if (verdict === 'failed')
        return { at: 'failed' };
    if (onInconclusive === 'fail')
        return { at: 'failed' };
    if (onInconclusive === 'pass')
        return ended('verified', 'inconclusive-passed');
    return ended('held', 'inconclusive');
}
function afterDeciding(decision) {
    if (decision.kind === 'go')
        return { at: 'rolling-back', target: decision.target, begunAt: undefined };
    const { result, reason, why, target, url = '' } = decision;
    return ended(result, reason, target, why, url);
}
function afterLooking(state, { answers, isProven, target }) {
    if (state.at === 'looking' && answers && isProven)
        return ended('restored', 'already-restored', target);
    if (state.at === 'looking' && !answers && state.otherwise !== 'roll-back')
        return { at: state.otherwise === 'renew' ? 'renewing' : 'verifying' };
    if (target === undefined)
        return ended('held', 'no-target', undefined, 'The ledger does not know its target any more.');
    if (answers && isProven)
        return ended('restored', 'rolled-back', target);
    if (answers)
        return { at: 'proving', target, detail: '' };
    return { at: 'rolling-back', target, begunAt: state.begun.at };
}
function afterRestoring({ target }, restored) {
    switch (restored.kind) {
        case 'done':
            return { at: 'proving', target, detail: restored.detail };
        case 'handed-over':
            return ended('held', 'handed-over', target, restored.detail, restored.url);
        case 'failed':
            return ended('rollback-failed', 'strategy-failed', target, restored.why);
    }
}
function afterProving({ target, detail }, verdict, onInconclusive) {
    if (verdict === 'passed')
        return ended('restored', 'rolled-back', target, detail);
    if (verdict === 'none' || (verdict === 'inconclusive' && onInconclusive === 'pass'))
        return ended('restored', 'not-verified', target, detail);
    if (verdict === 'inconclusive' && onInconclusive === 'hold')
        return ended('held', 'inconclusive', target, detail);
    return ended('rollback-failed', 'restored-version-failed', target, detail);
}
function ended(result, reason, target, why = '', url = '') {
    return { at: 'ended', end: { result, reason, target, why, ...(url === '' ? {} : { url }) } };
}

// EXTERNAL MODULE: ./build/restore/saying.js
var saying = __webpack_require__(9400);
;// CONCATENATED MODULE: ./build/restore/walk.js



/** Walks the machine to its end: in each state first the status that says so, then the effect. A walk that was cut off is walked again. */
async function walk(world, errand) {
    const walking = {
        world,
        errand,
        so: {
            current: undefined,
            rollback: undefined,
            verification: undefined,
            proof: undefined,
            failedAt: undefined,
            restoredAt: undefined,
        },
    };
    let state = errand.kind === 'release' ? await enter(walking) : await enterByHand(walking);
    while (state.at !== 'ended')
        state = advance(state, await perform(state, walking), errand.onInconclusive);
    await walk_close(state.end, walking);
    return { ...walking.so, end: state.end };
}
/** A release goes on where its record stands. */
async function enter({ world, errand, so }) {
    const lives = await world.lives();
    const gate = gateStop({ lives, run: errand.run });
    if (gate !== undefined)
        return { at: 'ended', end: gate };
    const skipped = stop('held', 'never-started', 'The deploy step was skipped, so there is nothing to verify.');
    if (errand.deploy === 'skipped')
        return { at: 'ended', end: skipped };
    so.current = await world.openDeployment(lives, false);
    const newer = newerStop({ lives, run: errand.run }, so.current);
    return newer === undefined ? stateOf(so.current.events) : { at: 'ended', end: newer };
}
/** What has the environment is taken back; where this run began to do so, it goes on there. */
async function enterByHand({ world, errand, so }) {
    const lives = await world.lives();
    const own = lives.find(({ isRollback, payload }) => isRollback && payload?.run.id === errand.run.id);
    const taken = lives.find(({ record }) => record.deployment.id === own?.payload?.rollbackOf);
    so.current = taken ?? newest(lives);
    so.rollback = own;
    const begun = taken?.events.findLast(({ phase }) => phase === 'rolling-back');
    const state = begun === undefined ? undefined : stateOf([begun]);
    if (state?.at !== 'resuming')
        return { at: 'deciding' };
    return own?.outcome === 'verified' ? { at: 'looking', begun: state.begun, otherwise: 'roll-back' } : state;
}
/** What was deployed last, good or not. */
function newest(lives) {
    const time = ({ startedAt }) => startedAt?.getTime() ?? 0;
    return lives
        .filter(({ startedAt, outcome }) => startedAt !== undefined && outcome !== 'waiting' && outcome !== 'refused')
        .toSorted((one, other) => time(one) - time(other) || one.record.deployment.id - other.record.deployment.id)
        .at(-1);
}
function perform(state, walking) {
    switch (state.at) {
        case 'verifying':
            return verify(walking);
        case 'failed':
            return diagnose(walking);
        case 'deciding':
            return walk_settle(walking);
        case 'resuming':
        case 'looking':
            return look(state, walking);
        case 'renewing':
            return renew(walking);
        case 'rolling-back':
            return restore(state, walking);
        case 'proving':
            return prove(state.target, walking);
    }
}
async function verify({ world, errand, so }) {
    await say({ world, errand, so }, { phase: 'verifying', fields: { ...(0,saying/* placeOf */.$t)(errand.run), ...errand.told } });
    if (errand.deploy === 'failed')
        return { kind: 'checked', verdict: 'failed' };
    so.verification = await world.check(undefined);
    return { kind: 'checked', verdict: so.verification?.verdict ?? 'none' };
}
async function diagnose({ world, errand, so }) {
    so.failedAt = so.current?.failedAt ?? so.verification?.firstFailureAt ?? world.now();
    await say({ world, errand, so }, (0,saying/* failing */.Jr)((0,saying/* culprit */.ik)(so.verification), so.failedAt, so.current));
    await world.diagnose(so.verification);
    return { kind: 'diagnosed' };
}
async function walk_settle(walking) {
    const { world, errand } = walking;
    const decision = decide(await walk_caseOf(walking));
    const held = async () => {
        if (decision.kind === 'stop')
            return decision;
        const { target } = decision;
        if (!errand.rollsBack)
            return stop('held', 'rollback-off', 'Nothing was rolled back: `rollback` is `none`.', target);
        const refusal = await world.prepare(target);
        if (refusal !== undefined)
            return { kind: 'stop', result: 'held', ...refusal, target };
        return errand.isDry ? stop('dry-run', 'dry-run', 'Nothing was changed: it is a dry run.', target) : decision;
    };
    return { kind: 'decided', decision: await held() };
}
async function walk_caseOf({ world, errand, so }) {
    const { run, choice, dbPolicy, kind } = errand;
    return {
        lives: await world.lives(),
        current: so.current,
        run,
        choice,
        isByHand: kind === 'by-hand',
        dbPolicy,
        now: world.now(),
    };
}
async function look(state, walking) {
    const { world, errand, so } = walking;
    const given = await walk_caseOf(walking);
    const target = targetBegun(given, state.begun.to);
    const own = given.lives.find(({ payload }) => payload?.rollbackOf === so.current?.record.deployment.id && payload?.run.id === errand.run.id);
    so.rollback = own;
    so.failedAt = so.current?.failedAt;
    const isProven = own?.outcome === 'verified';
    if (isProven)
        so.restoredAt = own.verifiedAt;
    const found = target === undefined ? 'no' : await world.look(target);
    // Without a check of the version nobody can tell: a person who asked once has got it, but a release may have been deployed again.
    const answers = found === 'yes' || (found === 'unknown' && isProven && errand.kind === 'by-hand');
    return { kind: 'looked', answers, isProven, target };
}
async function renew({ world, errand, so }) {
    const lives = await world.lives();
    const newer = so.current && newerStop({ lives, run: errand.run }, so.current);
    if (newer !== undefined)
        return { kind: 'decided', decision: newer };
    so.current = await world.openDeployment(lives, true);
    so.rollback = undefined;
    so.restoredAt = undefined;
    so.failedAt = undefined;
    return { kind: 'renewed' };
}
async function restore({ target, begunAt }, walking) {
    const { world, errand, so } = walking;
    if (so.current === undefined)
        throw new Error('there is nothing to roll back');
    const lives = await world.lives();
    const newer = newerStop({ lives, run: errand.run }, so.current);
    if (newer !== undefined)
        return { kind: 'decided', decision: newer };
    if (errand.kind === 'by-hand' && begunAt === undefined)
        await world.diagnose(undefined);
    so.rollback = await world.openRollback(lives, so.current, target);
    if (so.rollback.startedAt === undefined)
        so.rollback = await world.mark(so.rollback, { phase: 'started', fields: (0,saying/* placeOf */.$t)(errand.run) });
    await say(walking, {
        phase: 'rolling-back',
        fields: { to: String(target.deploymentId), by: String(so.rollback.record.deployment.id), version: target.version },
    });
    const recordId = so.rollback.record.deployment.id;
    return { kind: 'restored', restored: await world.restore(target, { begunAt, recordId }) };
}
async function prove(target, { world, errand, so }) {
    if (so.rollback !== undefined)
        so.rollback = await world.mark(so.rollback, { phase: 'verifying', fields: (0,saying/* placeOf */.$t)(errand.run) });
    so.proof = await world.check(target);
    return { kind: 'checked', verdict: so.proof?.verdict ?? 'none' };
}
/** Writes the last statuses: the new state of what is live first, so that the ledger never names what is gone. */
async function walk_close(end, walking) {
    const { world, errand, so } = walking;
    if (errand.isDry || so.current === undefined)
        return;
    if (end.result === 'verified')
        return closeVerified(walking);
    if (end.result === 'restored')
        return closeRestored(end, walking);
    const lives = end.result === 'superseded' ? await world.lives() : [];
    const newer = newerStop({ lives, run: errand.run }, so.current);
    if (newer?.by !== undefined)
        await say(walking, { phase: 'superseded', fields: { by: String(newer.by) } });
    const last = (0,saying/* closing */.ET)(end, so.current.failedAt !== undefined);
    if (last === undefined)
        return;
    if (so.rollback !== undefined)
        so.rollback = await world.mark(so.rollback, { ...last, state: 'error' });
    if (errand.kind === 'release' || so.rollback !== undefined)
        await say(walking, last);
}
async function closeVerified(walking) {
    const { world, errand, so } = walking;
    const version = errand.told['version'] ?? '';
    const checks = so.verification === undefined ? {} : { checks: (0,saying/* tally */.N4)(so.verification) };
    await say(walking, { phase: 'verified', fields: { version, ...checks } });
    if (so.current !== undefined)
        await world.supersede(await world.lives(), so.current);
}
async function closeRestored({ target, reason }, walking) {
    const { world, so } = walking;
    if (so.rollback === undefined || target === undefined)
        return;
    const checks = so.proof === undefined ? {} : { checks: (0,saying/* tally */.N4)(so.proof) };
    const { version } = target;
    if (so.rollback.outcome !== 'verified')
        so.rollback = await world.mark(so.rollback, { phase: 'verified', fields: { version, ...checks } });
    so.restoredAt ??= so.rollback.verifiedAt;
    await world.supersede(await world.lives(), so.rollback);
    const by = String(so.rollback.record.deployment.id);
    if (so.current?.outcome !== 'restored')
        await say(walking, {
            phase: 'restored',
            fields: { by, version, ...(reason === 'not-verified' ? { why: reason } : {}) },
        });
}
async function say({ world, errand, so }, saying) {
    if (!errand.isDry && so.current !== undefined)
        so.current = await world.mark(so.current, saying);
}

// EXTERNAL MODULE: ./build/ledger/echo.js
var echo = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/ledger/record.js
var ledger_record = __webpack_require__(2855);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./build/restore/diagnostics.js




/** Nothing was gathered, or there is nobody to ask. */
const nothing = { folder: '', files: 0, complaints: [], gaps: [] };
/** Milliseconds: the environment is bad meanwhile. */
const patience = 60_000;
const mostFiles = 200;
const mostCharacters = 1_000_000;
const diagnostics_mostLines = 20_000;
const none = { findings: [], complaints: [], gaps: [] };
/** Gathers what a failing version leaves behind into a folder. Never an error: a rollback must not wait for its evidence. */
async function gather(sources, folder, host) {
    const signal = AbortSignal.any([host.signal, AbortSignal.timeout(patience)]);
    const parts = [
        async () => evidenceOf(sources.verification),
        async () => sources.strategy?.diagnose?.(signal) ?? none,
        () => ask(sources.command, { ...host, signal }),
    ];
    const found = [];
    for (const part of parts)
        try {
            found.push(await part());
        }
        catch (error) {
            host.signal.throwIfAborted();
            const why = signal.aborted ? `it took longer than ${patience / 1000} s` : (0,printable/* brief */.d)(String(error), 300);
            host.log.warning(`Not all evidence could be gathered: ${why}`);
            found.push({ ...none, gaps: [why] });
        }
    return keep({
        findings: found.flatMap(({ findings }) => findings),
        complaints: found.flatMap(({ complaints }) => complaints),
        gaps: found.flatMap(({ gaps }) => gaps),
    }, folder, host);
}
/** What the checks that did not pass have seen. */
function evidenceOf(verification) {
    const failed = (verification?.results ?? []).filter(({ status }) => status === 'failed' || status === 'inconclusive');
    const findings = failed.map(({ id, status, message, evidence }) => ({
        file: `checks/${id}.txt`,
        text: `${status}: ${message}\n${evidence === '' ? '' : `\n${evidence}\n`}`,
    }));
    return { ...none, findings };
}
/** What a program of the user's has to say. */
async function ask(command, host) {
    if (command.length === 0)
        return none;
    const lines = [];
    const line = (text) => void (lines.length < diagnostics_mostLines && lines.push(text));
    const code = await (0,runner_command/* runCommand */.d)(command, { host, env: {}, line });
    const gaps = code === 0 ? [] : [`\`${(0,printable/* brief */.d)(command[0] ?? '', 80)}\` ended with ${code ?? 'an error'}`];
    return { ...none, findings: [{ file: 'command.txt', text: `${lines.join('\n')}\n` }], gaps };
}
async function keep({ findings, complaints, gaps }, folder, host) {
    const unwritten = [];
    let files = 0;
    for (const { file, text } of findings.slice(0, mostFiles))
        try {
            const path = await (0,workspace/* resolveInside */.LI)(host.workspace, (0,posix_.join)(folder, safePath(file)), 'folder');
            await (0,workspace/* writeWhole */.f8)(path, Buffer.from(text.slice(-mostCharacters)));
            files++;
        }
        catch (error) {
            unwritten.push(`\`${(0,printable/* brief */.d)(file, 100)}\` could not be written: ${(0,printable/* brief */.d)(String(error), 300)}`);
        }
    if (unwritten[0] !== undefined)
        host.log.warning(`Not all evidence could be kept: ${unwritten[0]}`);
    for (const line of complaints)
        host.log.info((0,printable/* brief */.d)(line, 500));
    return { folder: files === 0 ? '' : folder, files, complaints, gaps: [...gaps, ...unwritten] };
}
/** Names come from a cluster: nothing of them may leave the folder. */
function safePath(file) {
    const parts = file.split('/').map((part) => part
        .replace(/[^\w.-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 120));
    return parts.filter((part) => part !== '').join('/') || 'finding.txt';
}

;// CONCATENATED MODULE: ./build/restore/probes.js
/** Milliseconds: how long a short look waits for an answer. */
const probes_patience = 10_000;
const probes_pause = 500;
/**
 * The checks by which a short look tells whether a version answers: those of the version alone, at once. Undefined where there are none, as
 * nothing else can tell one version from another.
 */
function lookPlan(plan) {
    const checks = (plan?.checks ?? []).filter(({ probe }) => probe.kind === 'version');
    if (plan === undefined || checks.length === 0)
        return undefined;
    return {
        ...plan,
        settle: 0,
        bake: undefined,
        checks: checks.map(({ policy, ...check }) => ({
            ...check,
            policy: {
                ...policy,
                severity: 'critical',
                within: Math.min(policy.within, probes_patience),
                interval: Math.min(policy.interval, probes_pause),
            },
        })),
    };
}
/** The checks that a version can be held to of which nobody knows the name: without those that ask for it. */
function namelessPlan(plan) {
    return { ...plan, checks: plan.checks.filter(({ probe }) => !JSON.stringify(probe).includes('{expected}')) };
}
/** Whether the checks ask the cluster for something. */
function asksCluster({ checks }) {
    return checks.some(({ probe }) => probe.kind === 'kubernetes' || (probe.kind === 'version' && probe.addresses.kind === 'pods'));
}

// EXTERNAL MODULE: ./build/github/deployments.js
var deployments = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/ledger/good.js
var good = __webpack_require__(1515);
// EXTERNAL MODULE: ./build/ledger/life.js
var life = __webpack_require__(512);
// EXTERNAL MODULE: ./build/ledger/payload.js
var ledger_payload = __webpack_require__(2874);
;// CONCATENATED MODULE: ./build/restore/records.js







/** The record of this run's deployment, found or made; `anew` makes one though there is one. */
async function openRelease(github, lives, release, anew) {
    const draft = draftOf(lives, release);
    if (!anew)
        return (0,ledger_record/* openDeployment */.Q6)(github, lives, draft);
    const { run } = draft.payload;
    const deployment = await (0,deployments/* createDeployment */.Yy)(github, {
        ref: draft.sha,
        task: draft.task,
        environment: draft.environment,
        description: '',
        payload: (0,ledger_payload/* writePayload */.k)(draft.payload),
        isOurs: ({ payload }) => {
            const made = (0,ledger_payload/* parsePayload */.e)(payload)?.run;
            return made?.id === run.id && made.attempt === run.attempt;
        },
    });
    return (0,life/* readLife */.$8)({ deployment, statuses: [] });
}
/** What a dry run works on in place of a record: it has begun, and nobody else knows. */
function imagineRelease(lives, release, now) {
    const { sha, task, environment, payload } = draftOf(lives, release);
    const creator = { ...release.place.actor, type: 'User' };
    const at = { creator, app: '', createdAt: now };
    return (0,life/* readLife */.$8)({
        deployment: {
            id: 0,
            sha,
            ref: sha,
            task,
            environment,
            description: '',
            payload: (0,ledger_payload/* writePayload */.k)(payload),
            url: '',
            ...at,
        },
        statuses: [{ id: 0, state: 'in_progress', description: 'started', logUrl: '', environmentUrl: '', ...at }],
    });
}
/** The record of this run's rollback of a deployment, found or made. */
async function openRollback(github, lives, of, target, { environment, service, checks, reason, place }) {
    const after = target.undoesSchema ? target.schema : (schemaOf(of)?.after ?? '');
    return (0,ledger_record/* openDeployment */.Q6)(github, lives, {
        sha: target.sha,
        task: 'rollback',
        environment,
        payload: {
            v: 1,
            service,
            version: target.version,
            previous: earlier(of),
            run: runOf(place),
            actor: place.actor,
            checks,
            schema: after === '' ? undefined : { before: after, after, compatible: 'true' },
            hotfixOf: undefined,
            rollbackOf: of.record.deployment.id,
            reason: (0,printable/* brief */.d)(reason, 500),
            gate: undefined,
        },
    });
}
function draftOf(lives, release) {
    const { environment, service, version, sha, checks, schema, hotfixOf, reason, place } = release;
    const before = (0,good/* live */.VD)(lives);
    return {
        sha,
        task: 'deploy',
        environment,
        payload: {
            v: 1,
            service,
            version,
            previous: before === undefined ? undefined : earlier(before),
            run: runOf(place),
            actor: place.actor,
            checks,
            schema,
            hotfixOf,
            rollbackOf: undefined,
            reason,
            gate: undefined,
        },
    };
}
function runOf({ id, attempt, job }) {
    return { id, attempt, job };
}
function earlier({ version, record: { deployment } }) {
    return { id: deployment.id, sha: deployment.sha, version };
}

;// CONCATENATED MODULE: ./build/restore/world.js
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










/** GitHub's deployments, the checks of the file, and the strategy of the inputs. */
function openWorld(parts) {
    const { inputs, release, strategy, github, host } = parts;
    const { environment, service, dryRun } = inputs;
    const logUrl = release.place.url;
    let gathered = nothing;
    const remembered = (life) => {
        parts.remember(life);
        return life;
    };
    return {
        lives: async () => {
            const { id } = release.place;
            const runs = parts.attach === undefined ? { recording: id } : { attaching: id };
            return (0,echo/* withoutEchoes */.K)(await (0,ledger_record/* readLives */.Ev)(github, { environment, service }), runs);
        },
        openDeployment: async (lives, anew) => {
            const own = parts.attach?.(lives, release);
            if (own !== undefined)
                return dryRun ? own : remembered(own);
            if (dryRun)
                return imagineRelease(lives, release, host.now());
            return remembered(await openRelease(github, lives, release, anew));
        },
        openRollback: async (lives, of, target) => {
            host.log.info(`Rolling ${environment} back to ${(0,restore_story/* nameOf */.Vb)(target)}: ${strategy?.describe(target) ?? ''}.`);
            return remembered(await openRollback(github, lives, of, target, release));
        },
        mark: (life, saying) => (0,ledger_record/* mark */.Gy)(github, life, { logUrl, ...saying }),
        supersede: async (lives, by) => {
            await (0,ledger_record/* supersede */.hh)(github, lives, by);
        },
        check: (restored) => check(parts, restored),
        look: (target) => world_look(parts, target),
        diagnose: async (verification) => {
            const sources = { strategy, command: inputs.diagnoseCommand, verification };
            if (!dryRun)
                gathered = await gather(sources, `${inputs.folder}/diagnostics`, host);
        },
        prepare: (target) => prepare(parts, target),
        restore: (target, attempt) => world_restore(parts, target, attempt),
        now: host.now,
        gathered: () => gathered,
    };
}
async function check({ plan, release, inputs, host }, restored) {
    if (plan === undefined)
        return undefined;
    const { version, sha } = restored ?? release;
    const isNamed = version !== '';
    const asked = isNamed ? plan : namelessPlan(plan);
    if (asked.checks.length < plan.checks.length)
        host.log.warning('The version is not known, so the checks that ask for `{expected}` are left out.');
    if (asked.checks.length === 0)
        return undefined;
    const run = { expected: version, sha, host, vars: {}, bake: restored === undefined, timeout: inputs.timeout };
    return host.log.group(`Checks of ${(0,restore_story/* nameOf */.Vb)({ version, sha })}`, () => withCluster(asked, inputs, host, (kubernetes) => runChecks(asked, { ...run, ...kubernetes })));
}
async function world_look({ plan, inputs, host }, { version, sha }) {
    const asked = version === '' ? undefined : lookPlan(plan);
    if (asked === undefined)
        return 'unknown';
    host.log.info(`Does ${(0,printable/* brief */.d)(version, 80)} answer already?`);
    const { verdict } = await withCluster(asked, inputs, host, (kubernetes) => runChecks(asked, { expected: version, sha, host, vars: {}, bake: false, ...kubernetes }));
    return verdict === 'passed' ? 'yes' : 'no';
}
/** What the strategy cannot read (no cluster, no permission) is in its way as well. */
async function prepare({ strategy, host }, target) {
    if (strategy === undefined)
        return { reason: 'no-strategy', why: 'Neither `strategy` nor `command` is given, so nothing can be rolled back.' };
    try {
        return await strategy.prepare(target);
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (error instanceof complaint/* Complaint */._)
            return { reason: error.reason, why: error.message };
        throw error;
    }
}
/** Opens the cluster where a check asks it for something; without one those checks are inconclusive. */
async function withCluster(plan, { cluster }, host, body) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!asksCluster(plan))
            return body({});
        const [{ findCluster }, { openKubernetes }] = await Promise.all([
            __webpack_require__.e(/* import() */ 445).then(__webpack_require__.bind(__webpack_require__, 7445)),
            __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 804)),
        ]);
        const found = await findCluster(cluster, host).catch((error) => {
            if (!(error instanceof complaint/* Complaint */._))
                throw error;
            host.log.warning(error.message);
            return undefined;
        });
        if (found === undefined)
            return body({});
        const kubernetes = __addDisposableResource(env_1, openKubernetes(found, host), true);
        return await body({ kubernetes });
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
/** The strategy within its own time. What ends it too early may have had effects, so that it counts as failed. */
async function world_restore({ strategy, inputs, host }, target, attempt) {
    if (strategy === undefined || inputs.strategy === undefined)
        throw new Error('there is no strategy to restore with');
    const { timeout } = inputs.strategy;
    const time = timeout === 0 ? [] : [AbortSignal.timeout(timeout)];
    const signal = AbortSignal.any([host.signal, ...time]);
    const late = new Promise((resolve) => {
        const why = `The strategy did not end within ${timeout / 1000} s (\`strategy-timeout\`); it may have had effects.`;
        signal.addEventListener('abort', () => resolve({ kind: 'failed', why }), { once: true });
    });
    const work = async () => {
        const undone = await undoSchema(inputs, target, { ...host, signal });
        return undone?.kind === 'failed' ? undone : strategy.restore(target, { ...attempt, signal });
    };
    const restored = await Promise.race([work().catch(world_failure), late]);
    host.signal.throwIfAborted();
    return restored;
}
async function undoSchema({ undoCommand }, target, host) {
    if (!target.undoesSchema || undoCommand.length === 0)
        return undefined;
    if (target.schema === '')
        return { kind: 'failed', why: 'The schema of the target is not known, so it cannot be taken back to it.' };
    return runFor(undoCommand, target, host);
}
function world_failure(error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
}

;// CONCATENATED MODULE: ./build/restore/perform.js











/** Names of the post step's state. */
const stateNames = { deployments: 'deployments' };
/** Reads the checks, walks the machine, tells, and reports. */
async function perform_perform(task, host) {
    const { inputs, place } = task;
    const plan = await perform_readPlan(inputs.checks, task.checksMayLack, host);
    const github = await (0,client.connect)({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' });
    const tools = { github: async () => github, token: inputs.token };
    if (inputs.tell.webhook !== '')
        host.log.mask(inputs.tell.webhook);
    const strategy = inputs.strategy && (await openStrategy(inputs.strategy.wish, host, tools));
    const { environment, service, choice, dbPolicy, dryRun: isDry, onInconclusive } = inputs;
    const release = { ...task.release, environment, service, checks: plan?.digest ?? '', place };
    const open = new Set();
    const world = openWorld({
        inputs,
        release,
        attach: task.attach,
        plan,
        strategy,
        github,
        host,
        remember: ({ record }) => {
            open.add(record.deployment.id);
            (0,state/* saveState */.L)(stateNames.deployments, [...open].join(' '));
        },
    });
    const { id, attempt } = place;
    const journey = await walk(world, { ...task.errand, run: { id, attempt }, choice, dbPolicy, isDry, onInconclusive });
    const target = journey.end.target;
    const story = {
        journey,
        environment,
        service,
        version: release.version || (journey.current?.version ?? ''),
        sha: release.sha || (journey.current?.record.deployment.sha ?? ''),
        repository: host.env['GITHUB_REPOSITORY'] ?? '',
        server: host.env['GITHUB_SERVER_URL'] || 'https://github.com',
        runUrl: place.url,
        plan: strategy === undefined || target === undefined ? '' : strategy.describe(target),
        diagnostics: world.gathered(),
        reason: release.reason,
    };
    const told = {
        ...(isDry ? { json: '', junit: '' } : await keepReports(journey, inputs.folder, host)),
        incident: isDry ? '' : await tell(story, inputs.tell, github, host),
    };
    return (0,report/* reportOf */.E)(story, told, task.isGreen(journey));
}
/** The checks of the inputs; undefined where there are none and that is allowed. */
async function perform_readPlan({ text, file }, mayLack, host) {
    const scope = { env: host.env, vars: {} };
    if (text !== '')
        return readChecks(text, 'input checks', scope);
    const bytes = await (0,workspace/* readIfThere */.qC)(await (0,workspace/* resolveInside */.LI)(host.workspace, file, 'checks-file'));
    if (bytes !== undefined)
        return readChecks(bytes.toString('utf8'), file, scope);
    if (mayLack) {
        host.log.warning(`There is no \`${(0,printable/* brief */.d)(file)}\`, so nothing will be verified.`);
        return undefined;
    }
    const cure = 'Name it in `checks-file`, or give `checks`; actions/checkout brings it to the workspace.';
    throw new complaint/* Complaint */._('no-checks', `There is no file of checks \`${(0,printable/* brief */.d)(file)}\`. ${cure}`);
}
/** The reports, as far as they can be written: how it ended must not be lost with them. */
async function keepReports(journey, folder, host) {
    try {
        return await writeReports(journey, folder, host);
    }
    catch (error) {
        host.log.warning(`The reports could not be written to \`${(0,printable/* brief */.d)(folder)}\`: ${(0,printable/* brief */.d)(String(error), 300)}`);
        return { json: '', junit: '' };
    }
}
/** The reports of what was deployed, and beside them those of what was restored. */
async function writeReports({ verification, proof }, folder, host) {
    const write = async (result, name) => {
        if (result === undefined)
            return { json: '', junit: '' };
        const paths = { json: `${folder}/${name}.json`, junit: `${folder}/${name}.xml` };
        const place = (path) => (0,workspace/* resolveInside */.LI)(host.workspace, path, 'folder');
        await (0,workspace/* writeWhole */.f8)(await place(paths.json), Buffer.from(json(result)));
        await (0,workspace/* writeWhole */.f8)(await place(paths.junit), Buffer.from(junit(result)));
        return paths;
    };
    const first = await write(verification, 'checks');
    const second = await write(proof, 'restored');
    return first.json === '' ? second : first;
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readPlace)
/* harmony export */ });
/** Reads the runner's variables; 0 and '' where it is no job of GitHub's. */
function readPlace({ env }) {
    const id = numberIn(env['GITHUB_RUN_ID']);
    const attempt = numberIn(env['GITHUB_RUN_ATTEMPT']) || 1;
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    return {
        id,
        attempt,
        job: env['GITHUB_JOB'] ?? '',
        actor: { id: numberIn(env['GITHUB_ACTOR_ID']), login: env['GITHUB_ACTOR'] ?? '' },
        sha: env['GITHUB_SHA'] ?? '',
        url: `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${id}/attempts/${attempt}`,
    };
}
function numberIn(text = '') {
    return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}


/***/ }),

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ closeOpen)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var _github_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4882);
/* harmony import */ var _ledger_life_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(512);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2855);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3532);
/* harmony import */ var _runner_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _perform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7509);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(790);
/* harmony import */ var _saying_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9400);









const open = new Set(['started', 'consumed', 'verifying', 'failed', 'rolling-back']);
/**
 * Closes what a cancelled or killed step left open: a record that says «in progress» for ever would be taken for a deployment that runs.
 * The next attempt of the job goes on where this one stopped all the same.
 */
async function closeOpen(readToken, host) {
    const ids = (0,_runner_state_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .u)(host.env, _perform_js__WEBPACK_IMPORTED_MODULE_5__/* .stateNames */ .U.deployments)
        .split(' ')
        .filter((id) => /^\d{1,15}$/.test(id));
    if (ids.length === 0)
        return;
    const github = await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__.connect)({ token: await readToken(), host, repository: host.env['GITHUB_REPOSITORY'] ?? '' });
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlace */ .y)(host);
    for (const id of ids.map(Number)) {
        const deployment = await (0,_github_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .readDeployment */ .iJ)(github, id);
        const life = deployment && (0,_ledger_life_js__WEBPACK_IMPORTED_MODULE_2__/* .readLife */ .$8)({ deployment, statuses: await (0,_github_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .listStatuses */ .vM)(github, id) });
        if (life === undefined || !isOpen(life))
            continue;
        host.log.warning(`Deployment ${id} was left ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .brief */ .d)(life.events.at(-1)?.phase ?? 'open')}: it is marked as cancelled. Run the job again to go on.`);
        await (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_3__/* .mark */ .Gy)(github, life, { phase: 'cancelled', fields: (0,_saying_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(place), logUrl: place.url });
    }
}
function isOpen({ events }) {
    const newest = events.at(-1);
    return newest === undefined || open.has(newest.phase);
}


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ outputNames),
  E: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/markdown/table.js
var table = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/checks/report/table.js


/** A step summary holds 1 MiB, and others write into it too. */
const mostRows = 200;
const longestMessage = 300;
/** What matters first. */
const order = ['failed', 'inconclusive', 'skipped', 'passed'];
/** The results as a table of GitHub's Markdown, what failed first. */
function table_table({ results }) {
    const all = order.flatMap((status) => results.filter((each) => each.status === status));
    const head = ['result', 'check', 'kind', 'attempts', 'median', 'p95', 'what it says'];
    const rest = all.slice(mostRows);
    const more = rest.length === 0
        ? ''
        : `\n… and ${rest.length} more, of which ${rest.filter(({ status }) => status === 'passed').length} passed.\n`;
    return `${(0,table/* markdownTable */.Q)(head, all.slice(0, mostRows).map(rowOf))}${more}`;
}
function rowOf({ id, kind, severity, status, phase, attempts, durations, message }) {
    const where = phase === 'bake' && status !== 'passed' ? ' in the bake' : '';
    const weight = severity === 'warning' ? ', warning only' : '';
    return [
        status === 'passed' ? status : `**${status}${where}**`,
        `\`${id}\``,
        `${kind}${weight}`,
        String(attempts),
        durations === undefined ? '' : milliseconds(durations.median),
        durations === undefined ? '' : milliseconds(durations.p95),
        (0,markdown_escape/* escapeCell */.kq)(message, longestMessage),
    ];
}
function milliseconds(value) {
    return value < 10
        ? `${value.toFixed(1)} ms`
        : value < 10_000
            ? `${Math.round(value)} ms`
            : `${(value / 1_000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/restore/story.js
var restore_story = __webpack_require__(9580);
;// CONCATENATED MODULE: ./build/restore/report.js




/** Every output of both action.yml. */
const outputNames = [
    'result',
    'reason',
    'live-version',
    'live-sha',
    'deployment-id',
    'restored-deployment-id',
    'failed-checks',
    'mttd-seconds',
    'mttr-seconds',
    'report-json',
    'report-junit',
    'diagnostics',
    'incident-url',
];
/** Bytes: GitHub takes 1 MiB of outputs from a job in all. */
const longest = 200_000;
/** Outputs and step summary; `isGreen` are the results that leave the step green. */
function reportOf(story, told, isGreen) {
    const { journey, diagnostics } = story;
    const { end, current } = journey;
    const live = (0,restore_story/* liveNow */.BO)(story);
    const { mttd, mttr } = (0,restore_story/* secondsOf */.TM)(journey);
    const outputs = {
        result: end.result,
        reason: end.reason,
        'live-version': live.version,
        'live-sha': live.sha,
        'deployment-id': idOf(current?.record.deployment.id),
        'restored-deployment-id': end.result === 'restored' ? idOf(end.target?.deploymentId) : '',
        'failed-checks': failedJson(story),
        'mttd-seconds': mttd,
        'mttr-seconds': mttr,
        'report-json': told.json,
        'report-junit': told.junit,
        diagnostics: diagnostics.folder,
        'incident-url': told.incident,
    };
    const summary = summarize(story, told);
    return isGreen ? { outputs, summary } : { outputs, summary, error: complaintOf(story) };
}
/** An imagined record has no id. */
function idOf(id) {
    return id === undefined || id === 0 ? '' : String(id);
}
function failedJson({ journey }) {
    const failed = (0,restore_story/* failedChecks */.HH)(journey).map((check) => ({ ...check, detail: check.detail.slice(0, 500) }));
    for (let count = failed.length;; count = Math.floor(count / 2)) {
        const text = JSON.stringify(failed.slice(0, count));
        if (text.length <= longest)
            return text;
    }
}
function complaintOf(story) {
    const { end } = story.journey;
    const failed = (0,restore_story/* failedChecks */.HH)(story.journey).filter(({ severity }) => severity === 'critical');
    const list = failed.slice(0, 5).map(({ id, detail }) => (0,restore_story/* sentence */.em)(`\`${id}\`: ${detail}`));
    const parts = [(0,restore_story/* headline */.Pl)(story), (0,restore_story/* sentence */.em)(end.why), ...list, (0,restore_story/* nextStep */.sk)(end), end.url ?? ''];
    return new complaint/* Complaint */._(end.reason, parts.filter((part) => part !== '').join(' '));
}
function summarize(story, told) {
    const { journey, environment, diagnostics } = story;
    const { end, verification, proof } = journey;
    const parts = [
        `### ${(0,markdown_escape/* escapeLine */.EH)(environment)}: ${end.result}`,
        `**${(0,markdown_escape/* escapeLine */.EH)((0,restore_story/* headline */.Pl)(story))}**${end.why === '' ? '' : ` ${(0,markdown_escape/* escapeLine */.EH)((0,restore_story/* sentence */.em)(end.why), 2_000)}`}`,
        (0,markdown_escape/* escapeLine */.EH)((0,restore_story/* nextStep */.sk)(end)),
        facts(story, told),
        section(`Checks of ${(0,restore_story/* nameOf */.Vb)(story)}`, verification),
        end.target === undefined ? '' : section(`Checks of ${(0,restore_story/* nameOf */.Vb)(end.target)}`, proof),
        evidence(diagnostics),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function facts(story, { incident }) {
    const { journey, plan, reason, diagnostics } = story;
    const { end, rollback } = journey;
    const { mttd, mttr } = (0,restore_story/* secondsOf */.TM)(journey);
    const rows = [
        ['go on at', end.url ?? ''],
        ['live now', (0,restore_story/* liveText */.IH)(story)],
        ['target', end.target === undefined ? '' : `${(0,restore_story/* nameOf */.Vb)(end.target)} (deployment ${end.target.deploymentId})`],
        ['strategy', plan],
        ['rollback', rollback === undefined ? '' : `deployment ${rollback.record.deployment.id}`],
        ['why', reason],
        ['found after', mttd === '' ? '' : `${mttd} s`],
        ['restored after', mttr === '' ? '' : `${mttr} s`],
        ['incident', incident],
        ['evidence', diagnostics.folder === '' ? '' : `in ${diagnostics.folder}, for upload`],
    ];
    return rows
        .flatMap(([name = '', value = '']) => value === '' ? [] : [`- ${name}: ${isAddress(value) ? value : (0,markdown_escape/* escapeLine */.EH)(value, 500)}`])
        .join('\n');
}
/** An address of GitHub's, which stays one that can be followed. */
function isAddress(value) {
    return /^https?:\/\/[\w.:/-]+$/.test(value);
}
function section(title, verification) {
    return verification === undefined ? '' : `#### ${(0,markdown_escape/* escapeLine */.EH)(title)}\n\n${table_table(verification).trimEnd()}`;
}
function evidence({ complaints, gaps }) {
    const lines = [...complaints.slice(0, 50), ...gaps.slice(0, 10).map((gap) => `not gathered: ${gap}`)];
    if (lines.length === 0)
        return '';
    return `#### Evidence\n\n${lines.map((line) => `- ${(0,markdown_escape/* escapeLine */.EH)(line, 500)}`).join('\n')}`;
}


/***/ }),

/***/ 9400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   ik: () => (/* binding */ culprit)
/* harmony export */ });
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9580);

/** Fields of a status that names the attempt which wrote it. */
function placeOf({ id, attempt }) {
    return { run: String(id), attempt: String(attempt) };
}
/** The status of a deployment of which a critical check failed: `check` is the first that did, `live` since when it had traffic. */
function failing(check, at, life) {
    const live = life?.liveAt === undefined ? {} : { live: life.liveAt.toISOString() };
    return { phase: 'failed', fields: { at: at.toISOString(), ...live, check } };
}
/** Passed of all, as `9/9`. */
function tally({ results }) {
    return `${results.filter(({ status }) => status === 'passed').length}/${results.length}`;
}
/** The first critical check that did not pass; `deploy` stands for the deploy step. */
function culprit(verification) {
    if (verification === undefined)
        return _story_js__WEBPACK_IMPORTED_MODULE_0__/* .deployStep */ .c7;
    const critical = verification.results.filter(({ severity }) => severity === 'critical');
    const found = critical.find(({ status }) => status === 'failed') ?? critical.find(({ status }) => status !== 'passed');
    return found?.id ?? '';
}
/** The last status of a deployment that was taken back, or was not. Undefined where the statuses before say all. */
function closing({ result, reason, target }, hasFailed) {
    switch (result) {
        case 'rollback-failed':
            return { phase: 'rollback-failed', fields: { why: reason } };
        case 'held':
            return {
                phase: 'held',
                state: hasFailed ? 'failure' : 'error',
                fields: { why: reason, ...(target === undefined ? {} : { to: String(target.deploymentId) }) },
            };
        default:
            return undefined;
    }
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ liveNow),
/* harmony export */   HH: () => (/* binding */ failedChecks),
/* harmony export */   IH: () => (/* binding */ liveText),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   c7: () => (/* binding */ deployStep),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/**
 * The checks that did not pass: those of the restored version where it has such, else of what was deployed. Where this attempt made none, the
 * one that the ledger names.
 */
function failedChecks({ verification, proof, current }) {
    const isProven = proof === undefined || proof.verdict === 'passed';
    const last = isProven ? verification : proof;
    const told = current?.events.findLast(({ phase }) => phase === 'failed')?.fields['check'];
    if (last === undefined && told !== undefined) {
        const detail = told === deployStep ? 'the deploy step failed' : 'failed in an earlier attempt';
        return [{ id: told, status: 'failed', severity: 'critical', detail }];
    }
    return (last?.results ?? [])
        .filter(({ status }) => status !== 'passed')
        .map(({ id, status, severity, message }) => ({ id, status, severity, detail: message }));
}
/** Stands for the deploy step among the checks. */
const deployStep = 'deploy';
/** How a version is called: by itself, else by its commit. */
function nameOf({ version, sha }) {
    return version || sha.slice(0, 7) || 'unknown';
}
/** A remark as a sentence of its own; '' for none. */
function sentence(text) {
    const line = text.trim();
    return line === '' || /[.!?…]$/.test(line) ? line : `${line}.`;
}
/** How it ended, in one sentence without Markdown but code spans. */
function headline({ journey, environment, ...story }) {
    const { end } = journey;
    const name = nameOf(story);
    const target = end.target === undefined ? '' : nameOf(end.target);
    switch (end.result) {
        case 'verified':
            return `${name} is live in ${environment} and verified.`;
        case 'restored':
            return end.reason === 'not-verified'
                ? `${environment} was returned to ${target}; no check has verified it.`
                : `${environment} is back at ${target}, verified.`;
        case 'rollback-failed':
            return `${environment} could not be returned${target === '' ? '' : ` to ${target}`}: it needs a person now.`;
        case 'superseded':
            return `${environment} was left alone: something newer was deployed.`;
        case 'dry-run':
            return `${environment} would be returned to ${target}.`;
        case 'held':
            return heldHeadline({ journey, environment, name, target });
    }
}
function heldHeadline({ journey, environment, name, target }) {
    const { end, proof, failedAt } = journey;
    if (isIdle(end))
        return `Nothing was deployed to ${environment}, so nothing was done.`;
    if (proof !== undefined)
        return `${environment} was returned to ${target}; its checks came to no answer.`;
    if (end.reason === 'handed-over')
        return `The return of ${environment} to ${target} waits for a person.`;
    if (failedAt !== undefined)
        return `${name} failed in ${environment}, and nothing was rolled back.`;
    if (end.reason === 'inconclusive')
        return `${name} is not verified in ${environment}, and nothing was rolled back.`;
    return `Nothing was rolled back in ${environment}.`;
}
/** Nothing has happened that anybody must be told of: the run waits at its gate, or did not come to deploy. */
function isIdle({ reason }) {
    return reason === 'gate-waiting' || reason === 'gate-not-consumed' || reason === 'never-started';
}
/** Whole seconds from the start of the traffic to the first failed sample, and from there to the verified restored version. */
function secondsOf({ current, failedAt, restoredAt }) {
    const liveAt = current?.liveAt ?? current?.startedAt;
    return { mttd: secondsBetween(liveAt, failedAt), mttr: secondsBetween(failedAt, restoredAt) };
}
function secondsBetween(from, to) {
    if (from === undefined || to === undefined)
        return '';
    return String(Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000)));
}
/** What has the environment now, as far as anybody knows. */
function liveNow({ journey, version, sha, }) {
    const { end, current } = journey;
    const nobody = { version: '', sha: '' };
    if (end.result === 'restored' || (end.result === 'held' && journey.proof !== undefined))
        return end.target ?? nobody;
    if (end.result === 'superseded' || end.result === 'rollback-failed' || current === undefined)
        return nobody;
    return { version: current.version || version, sha: current.record.deployment.sha || sha };
}
/** The same in words; '' where it stays as it was. */
function liveText(story) {
    const { version, sha } = liveNow(story);
    const commit = sha.slice(0, 7);
    if (version !== '')
        return commit === '' ? version : `${version} (${commit})`;
    return commit || (story.journey.end.result === 'rollback-failed' ? 'not known: look at the environment' : '');
}
/** What a person does next; '' where there is nothing. */
function nextStep({ result, reason, target }) {
    const again = 'Mend the check or what it needs, and run this job again';
    const steps = {
        inconclusive: target === undefined
            ? `A check came to no answer, so nothing is known. ${again}; if the environment is down, use the action \`rollback\`.`
            : `Look at the environment. ${again}: it goes on from here.`,
        'rolled-back': 'Mend what was taken back and deploy a new version; until it is verified, it is no target of a rollback.',
        'gate-waiting': 'Approve or reject it there; this job needs nothing else.',
        'rollback-off': 'Roll back with the action `rollback`, or set `rollback: auto`.',
        'handed-over': 'Go on there, then run this job again: it verifies the environment.',
    };
    const failed = 'Look at the environment, then use the action `rollback` with a `target` of your choice.';
    return steps[reason] ?? (result === 'rollback-failed' ? failed : '');
}


/***/ }),

/***/ 4264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readChoice),
/* harmony export */   b: () => (/* binding */ chooseTarget)
/* harmony export */ });
/* harmony import */ var _ledger_good_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1515);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


/** How many known versions a message lists. */
const listed = 5;
/** The input `target`; '' is the last known good one. */
function readChoice(text) {
    return text === '' || text === 'last-known-good' ? { kind: 'last-known-good' } : { kind: 'named', name: text };
}
/** The deployment to go back to. What failed is no target, whoever names it. */
function chooseTarget(lives, current, choice) {
    if (choice.kind === 'named')
        return findNamed(lives, choice.name);
    const life = (0,_ledger_good_js__WEBPACK_IMPORTED_MODULE_0__/* .lastKnownGood */ .zf)(lives, { currentSha: current.record.deployment.sha });
    if (life !== undefined)
        return { kind: 'found', life };
    return none('The ledger knows no earlier version of this environment that was verified and did not fail since. Deploy one that is good; later ones can be rolled back to it.');
}
function findNamed(lives, name) {
    const known = lives.filter(({ verifiedAt }) => verifiedAt !== undefined).toSorted(newestFirst);
    const life = known.find((each) => isNamed(each, name));
    if (life === undefined)
        return none(`No deployment that was verified here has ${quoted(name)}. ${listOf(known)}`);
    if (!(0,_ledger_good_js__WEBPACK_IMPORTED_MODULE_0__/* .quarantinedShas */ .eC)(lives).has(life.record.deployment.sha))
        return { kind: 'found', life };
    return none(`${quoted(name)} failed here after it was last verified, so it is no target. Deploy it anew if it is good now.`);
}
/** By the deployment's id, its version (with or without `v`), or at least seven digits of its sha. */
function isNamed({ record: { deployment }, version }, name) {
    if (String(deployment.id) === name)
        return true;
    if (version !== '' && version.replace(/^v/, '') === name.replace(/^v/, ''))
        return true;
    return /^[0-9a-f]{7,40}$/.test(name.toLowerCase()) && deployment.sha.startsWith(name.toLowerCase());
}
function none(why) {
    return { kind: 'none', why };
}
function listOf(lives) {
    const names = [...new Set(lives.map(({ version, record }) => version || record.deployment.sha.slice(0, 7)))];
    return names.length === 0 ? 'None was ever verified.' : `There are ${names.slice(0, listed).map(quoted).join(', ')}.`;
}
function quoted(text) {
    return `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text, 60)}\``;
}
function newestFirst(one, other) {
    const time = ({ verifiedAt }) => verifiedAt?.getTime() ?? 0;
    return time(other) - time(one) || other.record.deployment.id - one.record.deployment.id;
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseExpectation),
/* harmony export */   d: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3532);

const operators = ['=', '!=', '<', '<=', '>', '>='];
/** Reads the input; `complain` is told what is wrong. */
function parseExpectation(given, complain) {
    if (given === undefined || given === null)
        return undefined;
    if (typeof given !== 'object' || Array.isArray(given)) {
        complain("is no map such as `rows: '>0'`");
        return undefined;
    }
    const fields = new Map(Object.entries(given));
    for (const key of fields.keys())
        if (!['rows', 'value', 'scalar', 'empty'].includes(key))
            complain(`has \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(key, 40)}\`; allowed: \`rows\`, \`value\`, \`scalar\`, \`empty\``);
    if (fields.has('value') && fields.has('scalar'))
        complain('has `value` and `scalar`, which are the same');
    const empty = fields.get('empty');
    if (empty !== undefined && typeof empty !== 'boolean')
        complain('has an `empty` that is neither `true` nor `false`');
    const rows = fields.has('rows') ? parseCondition(fields.get('rows')) : undefined;
    if (fields.has('rows') && (rows === undefined || !/^\d+$/.test(rows.operand ?? '')))
        complain("has `rows` that are no number such as `3` or `'>0'`");
    const name = fields.has('scalar') ? 'scalar' : 'value';
    const value = fields.has(name) ? parseCondition(fields.get(name)) : undefined;
    if (fields.has(name) && value === undefined)
        complain(`has a \`${name}\` that is no number, text or \`null\``);
    return { rows, value, empty: typeof empty === 'boolean' ? empty : undefined };
}
function parseCondition(given) {
    if (given === null)
        return { operator: '=', operand: null };
    if (typeof given === 'number' || typeof given === 'boolean')
        return { operator: '=', operand: String(given) };
    if (typeof given !== 'string')
        return undefined;
    const [, sign = '', number = ''] = /^\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$/s.exec(given) ?? [];
    const operator = operators.find((each) => each === sign);
    if (operator === undefined)
        return { operator: '=', operand: given };
    const isOrder = operator !== '=' && operator !== '!=';
    return isOrder && !isNumber(number) ? undefined : { operator, operand: number };
}
/** What does not hold, in words; empty when all does. The value is told by `show`, so that a masked one stays hidden. */
function failuresOf(expectation, shown, show) {
    if (shown === undefined)
        return ['there is no result set'];
    const { rows, value, empty } = expectation;
    const failures = [];
    const count = `there ${shown.rowCount === 1 ? 'is 1 row' : `are ${shown.rowCount} rows`}`;
    if (rows && !holds(String(shown.rowCount), rows))
        failures.push(`${count}, expected ${wordsOf(rows)}`);
    if (empty !== undefined && empty !== (shown.rowCount === 0))
        failures.push(`${count}, expected ${empty ? 'none' : 'some'}`);
    if (value && !(shown.value !== undefined && holds(shown.value, value))) {
        const is = shown.value === undefined ? 'there is no value' : `the value is ${said(shown.value, show)}`;
        failures.push(`${is}, expected ${wordsOf(value)}`);
    }
    return failures;
}
function said(value, show) {
    return value === null ? 'NULL' : `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(show(value), 80)}\``;
}
function wordsOf({ operator, operand }) {
    return `${operator === '=' ? '' : `${operator} `}${operand === null ? 'NULL' : `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(operand, 80)}\``}`;
}
function holds(value, { operator, operand }) {
    if (value === null || operand === null)
        return (value === operand) === (operator === '=');
    const order = isNumber(value) && isNumber(operand) ? compare(value, operand) : undefined;
    if (operator === '=')
        return order === undefined ? value === operand : order === 0;
    if (operator === '!=')
        return order === undefined ? value !== operand : order !== 0;
    if (order === undefined)
        return false;
    if (operator === '<')
        return order < 0;
    if (operator === '<=')
        return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
}
function isNumber(text) {
    return /^-?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][+-]?\d{1,3})?$/.test(text);
}
/** Exact for what BIGINT and DECIMAL hold; only an exponent makes a float of it. */
function compare(left, right) {
    if (/[eE]/.test(left + right))
        return Math.sign(Number(left) - Number(right));
    const scale = Math.max(decimalsOf(left).length, decimalsOf(right).length);
    const [a, b] = [scaled(left, scale), scaled(right, scale)];
    return a < b ? -1 : a > b ? 1 : 0;
}
function decimalsOf(text) {
    return text.split('.')[1] ?? '';
}
function scaled(text, scale) {
    return BigInt(text.replace('.', '') + '0'.repeat(scale - decimalsOf(text).length));
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ startChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Starts a program in a process group of its own, so that what it starts ends with it and holds none of its streams open. */
function startChild([program = '', ...args], { directory, env, signal, grace }) {
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: directory,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    let force;
    const stop = () => {
        endGroup(child.pid, 'SIGTERM');
        force = setTimeout(() => endGroup(child.pid, 'SIGKILL'), grace);
    };
    signal.addEventListener('abort', stop, { once: true });
    child.on('close', () => {
        clearTimeout(force);
        signal.removeEventListener('abort', stop);
    });
    return child;
}
function endGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, name);
    }
    catch (error) {
        // It has ended by itself.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2266);



/** Milliseconds that a program has to end by itself; the runner gives this process ten seconds. */
const grace = 5_000;
/**
 * Runs a program with arguments, without a shell, in the workspace; its exit code (a signal's counts as 1), undefined where it does not
 * start. Rejects with the host's signal where that came before.
 */
async function runCommand(command, { host, env, line, error: tell = line }) {
    const { workspace, signal } = host;
    const child = (0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .startChild */ .v)(command, {
        directory: workspace,
        env: { ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInputs */ .i$)(host.env), ...env },
        signal,
        grace,
    });
    (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.stdout }).on('line', line);
    (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.stderr }).on('line', tell);
    return new Promise((resolve) => {
        child.on('error', (error) => {
            tell(error.message);
            resolve(undefined);
        });
        child.on('close', (code) => resolve(code ?? 1));
    });
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ saveState),
/* harmony export */   u: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3838);

/** Hands a value to the post step of this action: the runner gives it as `STATE_<name>`. */
function saveState(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
}
/** What the main step handed over; '' for nothing. */
function readState(env, name) {
    return env[`STATE_${name}`] ?? '';
}


/***/ })

};

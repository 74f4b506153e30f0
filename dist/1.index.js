export const id = 1;
export const ids = [1];
export const modules = {

/***/ 3290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Lw: () => (/* binding */ overlay),
/* harmony export */   Sx: () => (/* binding */ parseTargets),
/* harmony export */   YO: () => (/* binding */ fanOut)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1127);
/* harmony import */ var _url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7081);



const names = /^[A-Za-z0-9][\w.-]{0,62}$/;
const most = 1_000;
/** Reads the input `targets`: a YAML list of maps; `complain` is told everything that is wrong, never a value that may be a secret. */
function parseTargets(value, complain) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value) || value.length === 0 || value.length > most) {
        complain(`is no list of 1 to ${most} targets such as \`- { name: shard-1, host: db-1.example.com }\``);
        return [];
    }
    const taken = new Set();
    return value.flatMap((entry, index) => {
        const target = parseTarget(entry, (what) => complain(`entry ${index + 1} ${what}`));
        const key = target?.name.toLowerCase();
        if (target === undefined || key === undefined)
            return [];
        if (taken.has(key))
            complain(`has two entries with the name \`${target.name}\``);
        taken.add(key);
        return [target];
    });
}
function parseTarget(entry, complain) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        complain('is no map such as `{ name: shard-1, host: db-1.example.com }`');
        return undefined;
    }
    const given = new Map();
    let name = '';
    for (const [key, value] of Object.entries(entry)) {
        const text = textOf(key, value);
        const field = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .targetInputs */ .lY.find((each) => each === key);
        if (text === undefined)
            complain(`has a \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 40)}\` that is no text`);
        else if (key === 'name')
            name = text;
        else if (field === undefined)
            complain(`has \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(key, 40)}\`; allowed: ${['name', ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .targetInputs */ .lY].map((each) => `\`${each}\``).join(', ')}`);
        else
            given.set(field, text);
    }
    if (!names.test(name))
        complain('has no `name` of letters, digits, `_`, `.` and `-`, at most 63 of them');
    return { name, given };
}
/** A password keeps its white space. */
function textOf(key, value) {
    if (typeof value === 'string')
        return key === 'password' ? value : value.trim();
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
/** What a target gives that no log may show. */
function secretsOf({ given }) {
    return [given.get('password'), given.get('ssl-key')].flatMap((secret) => secret || []);
}
const places = ['url', 'host', 'port', 'socket'];
/**
 * The connection's inputs for one target: what it gives wins. Where it gives its own place (`url`, `host` or `socket`), nothing of the step's
 * place counts; user, password, database and TLS are the step's unless it gives them, by themselves or in its `url`.
 */
function overlay(step, { given }) {
    const own = new Set(given.keys());
    const url = (0,_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .Dl)(given.get('url') ?? '');
    if (typeof url !== 'string')
        for (const [name, value] of Object.entries(url.fields))
            if (value !== '')
                own.add(name);
    if (own.has('url') || own.has('host') || own.has('socket'))
        for (const place of places)
            own.add(place);
    if (own.has('password') || own.has('password-env'))
        own.add('password').add('password-env');
    const inherited = Object.entries(step).filter(([name]) => !own.has(name));
    const fields = Object.fromEntries([...inherited, ...given]);
    return given.has('url') || fields.url === undefined ? fields : { ...fields, url: withoutParts(fields.url, own) };
}
/** The step's URL without what the target tells otherwise. */
function withoutParts(text, own) {
    const url = URL.parse(text);
    if (url === null || url.protocol === 'sqlite:')
        return text;
    if (own.has('database'))
        url.pathname = '';
    if (own.has('user'))
        url.username = '';
    if (own.has('password'))
        url.password = '';
    return url.href;
}
/**
 * Runs `work` for each target, in order, so many at a time. `work` answers its failure, told by `isFailed`; when it throws, no further one is
 * begun, and the error is thrown when those that run have ended.
 */
async function fanOut(targets, { concurrency, failFast, signal }, work, isFailed) {
    const fates = targets.map(() => undefined);
    const thrown = [];
    let next = 0;
    let isStopped = false;
    const take = async () => {
        while (next < targets.length && !isStopped && !signal.aborted) {
            const index = next++;
            const target = targets[index];
            if (target === undefined)
                return;
            try {
                const result = await work(target, index);
                fates[index] = result;
                if (failFast && isFailed(result))
                    isStopped = true;
            }
            catch (error) {
                thrown.push(error);
                isStopped = true;
            }
        }
    };
    const hands = Array.from({ length: Math.min(concurrency, targets.length) }, take);
    for (const hand of hands)
        await hand;
    if (thrown.length > 0)
        throw thrown[0];
    return fates;
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

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Jx: () => (/* binding */ BYTE),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   Z: () => (/* binding */ asciiOf),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   vw: () => (/* binding */ utf8Of),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/** The bytes that SQL scanners stop at. */
const BYTE = {
    tab: 9,
    newline: 10,
    return: 13,
    space: 32,
    bang: 33,
    double: 34,
    hash: 35,
    dollar: 36,
    single: 39,
    star: 42,
    dash: 45,
    dot: 46,
    slash: 47,
    semicolon: 59,
    upperM: 77,
    upperN: 78,
    backslash: 92,
    backquote: 96,
    delete: 127,
};
/** C's isspace in ASCII and UTF-8: tab, newline, vertical tab, form feed, return, space. */
function isSpace(byte) {
    return byte === BYTE.space || (byte !== undefined && byte >= BYTE.tab && byte <= BYTE.return);
}
/** Letters, digits, underscore and every byte above ASCII, of which names are made. */
function isWord(byte) {
    if (byte === undefined)
        return false;
    return ((byte >= 97 && byte <= 122) ||
        (byte >= 65 && byte <= 90) ||
        (byte >= 48 && byte <= 57) ||
        byte === 95 ||
        byte >= 128);
}
/** Text as latin1, for looking at ASCII words: bytes above ASCII come out as other characters, one each. */
function asciiOf(bytes, start = 0, end = bytes.length) {
    return bufferOf(bytes, start, end).toString('latin1');
}
/** Bytes as UTF-8 text. */
function utf8Of(bytes, start = 0, end = bytes.length) {
    return bufferOf(bytes, start, end).toString();
}
function bufferOf(bytes, start, end) {
    const from = Math.min(start, bytes.length);
    return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(end, bytes.length) - from));
}
/** Without what the MySQL client takes off the end: blanks, control characters and 0xFF, which is no letter in UTF-8. */
function trimEnd(bytes) {
    let end = bytes.length;
    while (end > 0) {
        const byte = bytes[end - 1] ?? 0;
        if (byte > BYTE.space && byte !== BYTE.delete && byte !== 0xff)
            break;
        end--;
    }
    return end === bytes.length ? bytes : bytes.subarray(0, end);
}
/** No bytes. Shared: of a thousand small scripts each would make several. */
const NOTHING = new Uint8Array(0);


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession),
/* harmony export */   p: () => (/* binding */ LARGEST_STATEMENT)
/* harmony export */ });
/** 1 GiB: the largest packet that a MySQL server can be told to take. */
const LARGEST_STATEMENT = 1024 ** 3;
/** The state that a client starts with. */
function openSession() {
    return {
        delimiter: ';',
        noBackslashEscapes: false,
        ansiQuotes: false,
        standardStrings: true,
        sandboxed: false,
    };
}


/***/ }),

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xd: () => (/* binding */ splitStatements),
  Ad: () => (/* binding */ splitText),
  b6: () => (/* binding */ textOf)
});

// UNUSED EXPORTS: openSplitter

// EXTERNAL MODULE: ./build/sql/bytes.js
var sql_bytes = __webpack_require__(2120);
;// CONCATENATED MODULE: ./build/sql/body.js

/** `atomic`: only BEGIN ATOMIC opens a body, as in PostgreSQL, where BEGIN alone starts a transaction. */
function openBody(atomic) {
    return { atomic, kind: 'unknown', depth: 0, words: 0, word: '', last: '', ended: false, dotted: false };
}
/** Forgets the statement before. */
function resetBody(body) {
    body.kind = 'unknown';
    body.depth = 0;
    body.words = 0;
    body.word = '';
    body.last = '';
    body.ended = false;
    body.dotted = false;
}
/** Reads code that is neither in quotes nor in a comment; words may be cut by the end of a run. */
function followBody(body, data, start, end) {
    if (body.kind === 'other')
        return;
    for (let pos = start; pos < end; pos++) {
        const byte = data[pos] ?? 0;
        if ((0,sql_bytes/* isWord */.Jg)(byte)) {
            if (body.word.length < 16)
                body.word += String.fromCharCode(byte);
        }
        else {
            endWord(body);
            if (!(0,sql_bytes/* isSpace */.xC)(byte))
                passToken(body);
            if (byte === sql_bytes/* BYTE */.Jx.dot)
                body.dotted = true;
        }
    }
}
/** A word ends here: at a comment or a line's end. */
function endWord(body) {
    if (body.word === '')
        return;
    const word = body.word.toLowerCase();
    body.word = '';
    if (body.dotted)
        body.dotted = false;
    else
        readWord(body, word);
}
/** Something else than a word follows: a sign, a quoted name, a string. */
function passToken(body) {
    endWord(body);
    if (body.ended)
        closeBlock(body);
    body.dotted = false;
}
/** Whether a delimiter at this place belongs to the body. */
function isOpen(body) {
    passToken(body);
    return body.kind === 'program' && body.depth > 0;
}
const programs = new Set(['procedure', 'function', 'trigger', 'event', 'package']);
const others = new Set([
    'table',
    'view',
    'index',
    'database',
    'schema',
    'user',
    'role',
    'server',
    'sequence',
]);
const flows = new Set(['if', 'while', 'loop', 'repeat', 'for']);
function readWord(body, word) {
    const { last } = body;
    body.last = word;
    if (body.kind === 'other')
        return;
    if (body.kind === 'unknown') {
        readOpening(body, word, last);
        return;
    }
    if (body.ended) {
        body.ended = false;
        if (flows.has(word))
            return;
        body.depth--;
        if (word === 'case')
            return;
    }
    if (word === 'end')
        body.ended = body.depth > 0;
    else if (word === 'case' || (body.atomic ? word === 'atomic' && last === 'begin' : word === 'begin'))
        body.depth++;
}
/** CREATE … PROCEDURE and its like within a dozen words (a DEFINER stands between), or MariaDB's BEGIN NOT ATOMIC. */
function readOpening(body, word, last) {
    body.words++;
    if (body.words === 1) {
        if (word !== 'create' && word !== 'begin')
            body.kind = 'other';
    }
    else if (last === 'begin') {
        body.kind = word === 'not' && !body.atomic ? 'program' : 'other';
        body.depth = 1;
    }
    else if (programs.has(word))
        body.kind = 'program';
    else if (others.has(word) || body.words > 12)
        body.kind = 'other';
}
function closeBlock(body) {
    body.ended = false;
    body.depth--;
}

// EXTERNAL MODULE: ./build/sql/window.js
var sql_window = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/sql/mysql-client.js



const SPACE = Uint8Array.of(sql_bytes/* BYTE */.Jx.space);
/** Which comment the client is in. */
const COMMENT = { none: 0, block: 1, line: 2 };
/** A client at the start of a script. */
function openClient(window, session, smart) {
    return {
        window,
        session,
        smart,
        modes: { noBackslashEscapes: session.noBackslashEscapes, ansiQuotes: session.ansiQuotes },
        body: openBody(false),
        delimiter: '',
        bytes: sql_bytes/* NOTHING */.K$,
        stops: sql_bytes/* NOTHING */.K$,
        quote: 0,
        comment: COMMENT.none,
        executable: false,
        gap: false,
        blank: true,
        lone: false,
        closing: false,
        lineStart: true,
        quit: false,
    };
}
/** Makes the tables of the session's delimiter, when it changed. */
function refreshDelimiter(client) {
    const { delimiter } = client.session;
    if (delimiter === client.delimiter)
        return;
    client.delimiter = delimiter;
    client.bytes = Buffer.from(delimiter);
    client.stops = new Uint8Array(256);
    const { newline, backslash, hash, dash, slash, star, single, double, backquote } = sql_bytes/* BYTE */.Jx;
    for (const byte of [newline, backslash, hash, dash, slash, star, single, double, backquote, client.bytes[0] ?? 0])
        client.stops[byte] = 1;
}
/** Whether the delimiter begins at `pos`; undefined when too few bytes are at hand to tell. */
function atDelimiter(client, pos) {
    const { bytes, window } = client;
    const { data } = window;
    for (let index = 0; index < bytes.length; index++) {
        if (pos + index >= data.length)
            return window.final ? false : undefined;
        if (data[pos + index] !== bytes[index])
            return false;
    }
    return true;
}
/** What the client forgets at the end of a line. */
function passLine(client) {
    client.window.line++;
    client.executable = false;
    client.gap = false;
}
/** What is forgotten at the end of a statement. */
function passStatement(client) {
    client.blank = true;
    client.closing = false;
    client.lone = false;
    client.window.first = client.window.line;
    resetBody(client.body);
}
/** Keeps plain code, after the client's space where a comment ended just before. */
function passCode(client, start, end) {
    const { window } = client;
    const { data } = window;
    if (client.gap)
        closeGap(client, start, end);
    if (client.blank) {
        let pos = start;
        while (pos < end && (0,sql_bytes/* isSpace */.xC)(data[pos]))
            pos++;
        client.blank = pos === end;
    }
    if (client.smart)
        followBody(client.body, data, start, end);
    window.pos = end;
}
/**
 * The client puts a space before the first sign of one byte behind a comment, unless it is a blank. Within a name that
 * begins with a letter of more bytes that would make two words of one: there it is left out.
 */
function closeGap(client, start, end) {
    const { data } = client.window;
    let pos = start;
    while (pos < end && (data[pos] ?? 0) >= 128)
        pos++;
    if (pos === end)
        return;
    client.gap = false;
    if (!(0,sql_bytes/* isSpace */.xC)(data[pos]) && !(pos > start && (0,sql_bytes/* isWord */.Jg)(data[pos])))
        (0,sql_window/* insert */.Yr)(client.window, pos, SPACE);
}

;// CONCATENATED MODULE: ./build/sql/mysql-command.js


/** The client's commands by their letters. */
const letters = {
    '?': 'help',
    c: 'clear',
    r: 'connect',
    d: 'delimiter',
    e: 'edit',
    G: 'ego',
    g: 'go',
    h: 'help',
    n: 'nopager',
    t: 'notee',
    P: 'pager',
    p: 'print',
    R: 'prompt',
    q: 'quit',
    '#': 'rehash',
    '-': 'sandbox',
    '.': 'source',
    s: 'status',
    '!': 'system',
    T: 'tee',
    u: 'use',
    C: 'charset',
    W: 'warnings',
    w: 'nowarning',
};
/** Those that take the rest of their line. */
const parametric = new Set([
    '?',
    'help',
    'connect',
    'delimiter',
    'pager',
    'prompt',
    'source',
    'system',
    'tee',
    'use',
    'charset',
]);
const names = new Set([...Object.values(letters), '?', 'exit']);
const refused = new Set(['connect', 'edit', 'nopager', 'notee', 'pager', 'system', 'tee']);
/** The longest name of a command. */
const LONGEST_NAME = 9;
/** The command that a statement is, in the client's eyes: its first word is a name, with arguments only if it takes any. */
function commandIn(client, bytes, start) {
    const name = nameAt(bytes, start);
    if (name === undefined || bytes.length - start > sql_window/* LOOKAHEAD */.Zz)
        return undefined;
    return commandOf(client, (0,sql_bytes/* utf8Of */.vw)(bytes, start));
}
/** The lower-case name at `start`, if it is one of a command: the client ends it at a space or a tab only. */
function nameAt(bytes, start) {
    let end = start;
    while (end < bytes.length && end - start <= LONGEST_NAME && !isBreak(bytes[end]))
        end++;
    const name = (0,sql_bytes/* asciiOf */.Z)(bytes, start, end).toLowerCase();
    return names.has(name) ? name : undefined;
}
function isBreak(byte) {
    return byte === sql_bytes/* BYTE */.Jx.space || byte === sql_bytes/* BYTE */.Jx.tab || byte === sql_bytes/* BYTE */.Jx.newline;
}
/** The command that a line is. */
function commandOf(client, text) {
    const [name = ''] = /^[^ \t]*/.exec(text) ?? [];
    const command = { name: name.toLowerCase(), rest: text.slice(name.length).trim() };
    if (!names.has(command.name))
        return undefined;
    if (text.includes('\\g'))
        return undefined;
    if (text.includes(client.delimiter) && command.name !== 'delimiter')
        return undefined;
    if (command.rest === '')
        return command;
    return parametric.has(command.name) && argumentOf(command.rest) !== undefined ? command : undefined;
}
/** Does what a command asks for, or refuses it. */
function runCommand(client, command, place) {
    const { window, session } = client;
    const { name, rest } = command;
    if (refused.has(name))
        throw (0,sql_window/* complaint */.U4)(window, place.line, `the client command “${name}” is refused: it would act on the runner, not on the database. Remove it.`);
    if (name === 'use')
        window.batch.push({ kind: 'use', database: required(client, command, place), ...place });
    else if (name === 'source')
        runSource(client, command, place);
    else if (name === 'delimiter')
        session.delimiter = newDelimiter(client, command, place);
    else if (name === 'charset') {
        const charset = required(client, command, place);
        if (!/^\w+$/.test(charset))
            throw (0,sql_window/* complaint */.U4)(window, place.line, 'charset must be followed by the name of a character set.');
        const bytes = Buffer.from(`SET NAMES ${charset}`);
        window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: false });
    }
    else if (name === 'quit' || name === 'exit')
        client.quit = true;
    else if (name === 'sandbox' && rest === '')
        session.sandboxed = true;
}
function runSource(client, { rest }, place) {
    const { window, session, delimiter } = client;
    const path = rest.endsWith(delimiter) ? rest.slice(0, -delimiter.length).trim() : rest;
    if (path === '')
        throw (0,sql_window/* complaint */.U4)(window, place.line, 'source must be followed by the path of a file.');
    if (session.sandboxed)
        throw (0,sql_window/* complaint */.U4)(window, place.line, 'source is refused: the script began with the sandbox line, after which no file may be read.');
    if (!client.blank)
        throw (0,sql_window/* complaint */.U4)(window, place.line, 'source stands inside a statement. End the statement first.');
    window.batch.push({ kind: 'source', path, ...place });
    window.barrier = true;
}
function required(client, { name, rest }, place) {
    const argument = argumentOf(rest);
    if (argument !== undefined)
        return argument;
    const what = name === 'use' ? 'a database' : 'a character set';
    throw (0,sql_window/* complaint */.U4)(client.window, place.line, `${name} must be followed by the name of ${what}.`);
}
/** The client keeps 15 bytes of a delimiter and cuts the rest silently. */
const LONGEST_DELIMITER = 15;
function newDelimiter(client, { rest }, place) {
    const delimiter = argumentOf(rest);
    if (delimiter === undefined)
        throw (0,sql_window/* complaint */.U4)(client.window, place.line, 'DELIMITER must be followed by a delimiter, such as $$ or //.');
    if (rest.includes('\\'))
        throw (0,sql_window/* complaint */.U4)(client.window, place.line, 'DELIMITER cannot contain a backslash.');
    if (Buffer.byteLength(delimiter) > LONGEST_DELIMITER)
        throw (0,sql_window/* complaint */.U4)(client.window, place.line, `DELIMITER cannot be longer than ${LONGEST_DELIMITER} bytes.`);
    return delimiter;
}
/** The first argument: in quotes, where a doubled quote is one, or up to white space; a backslash takes the next as it is. */
function argumentOf(rest) {
    const quote = /^['"`]/.exec(rest)?.[0] ?? '';
    let argument = '';
    for (let index = quote.length; index < rest.length; index++) {
        const sign = rest[index] ?? '';
        if (sign === '\\' && index + 1 < rest.length)
            argument += rest[++index];
        else if (quote !== '' && sign === quote && rest[index + 1] === quote)
            argument += rest[++index];
        else if (quote === '' ? /\s/.test(sign) : sign === quote)
            return argument || undefined;
        else
            argument += sign;
    }
    return quote === '' && argument !== '' ? argument : undefined;
}

;// CONCATENATED MODULE: ./build/sql/mysql-statement.js




/** Sends what stands before `to` on its way, if it is anything, and goes on at `next`. */
function endStatement(client, to, next, ending) {
    const { window, blank } = client;
    const bytes = (0,sql_bytes/* trimEnd */.s8)((0,sql_window/* take */.s)(window, to, next));
    let line = window.first;
    const start = firstByte(bytes, () => line++);
    window.pos = next;
    passStatement(client);
    if (start === bytes.length)
        return;
    const place = { line, endLine: window.line };
    const command = ending.commands && !blank ? commandIn(client, bytes, start) : undefined;
    if (command) {
        runCommand(client, command, place);
        return;
    }
    if (startsWithDelimiter(bytes, start))
        throw (0,sql_window/* complaint */.U4)(window, line, 'DELIMITER must stand at the start of a line of its own.');
    window.batch.push({ kind: 'sql', bytes, ...place, vertical: ending.vertical === true, comment: blank });
    if (!blank)
        watchModes(client, bytes, start);
}
function firstByte(bytes, passLine) {
    let start = 0;
    while (start < bytes.length && (0,sql_bytes/* isSpace */.xC)(bytes[start])) {
        if (bytes[start] === sql_bytes/* BYTE */.Jx.newline)
            passLine();
        start++;
    }
    return start;
}
function startsWithDelimiter(bytes, start) {
    const letter = bytes[start];
    return (letter === 68 || letter === 100) && /^delimiter\s/i.test((0,sql_bytes/* asciiOf */.Z)(bytes, start, start + 10));
}
/** The longest SET in which sql_mode is looked for, and the server's modes that imply ANSI_QUOTES. */
const LONGEST_SET = 4096;
const ANSI_MODES = new Set([
    'ANSI_QUOTES',
    'ANSI',
    'DB2',
    'MAXDB',
    'MSSQL',
    'ORACLE',
    'POSTGRESQL',
]);
/**
 * A script can change how its own strings are read. The batch ends there, so that the caller can put in what the server
 * says; until then a literal mode is believed, and a variable means going back to the modes of the start, as dumps do.
 */
function watchModes(client, bytes, start) {
    const letter = bytes[start] ?? 0;
    const candidate = letter === sql_bytes/* BYTE */.Jx.slash || (letter | 32) === 115 || (letter | 32) === 101;
    if (!candidate || bytes.length > LONGEST_SET)
        return;
    const text = (0,sql_bytes/* asciiOf */.Z)(bytes, start);
    if (/^execute\b/i.test(text))
        client.window.barrier = true;
    if (!/^(?:\/\*M?!\d*\s*)?set\b/i.test(text))
        return;
    const assignment = /(?:[\s,]|@@)(global[\s.]+)?(?:session[\s.]+|local[\s.]+)?sql_mode\s*:?=\s*(?:'([^']*)'|"([^"]*)")?/gi;
    for (const [, global, single, double] of text.matchAll(assignment)) {
        if (global !== undefined)
            continue;
        const modes = (single ?? double)?.toUpperCase().split(',');
        client.session.noBackslashEscapes = modes?.includes('NO_BACKSLASH_ESCAPES') ?? client.modes.noBackslashEscapes;
        client.session.ansiQuotes = modes?.some((mode) => ANSI_MODES.has(mode)) ?? client.modes.ansiQuotes;
        client.window.barrier = true;
    }
}

;// CONCATENATED MODULE: ./build/sql/mysql-line.js





/** Runs a command that stands on a line of its own where no statement is open. False: the line is not at hand yet. */
function runLineCommand(client) {
    const { window } = client;
    const { data, pos, final } = window;
    let start = pos;
    while ((0,sql_bytes/* isSpace */.xC)(data[start]) && data[start] !== sql_bytes/* BYTE */.Jx.newline)
        start++;
    if (data[start] === sql_bytes/* BYTE */.Jx.newline)
        return true;
    const short = data.length - start <= LONGEST_NAME && data.indexOf(sql_bytes/* BYTE */.Jx.newline, start) < 0;
    if (short && !final && start - pos < sql_window/* LOOKAHEAD */.Zz)
        return false;
    if (nameAt(data, start) === undefined)
        return true;
    const newline = data.indexOf(sql_bytes/* BYTE */.Jx.newline, start);
    if (newline < 0 && !final && data.length - start < sql_window/* LOOKAHEAD */.Zz)
        return false;
    const end = newline < 0 ? data.length : newline;
    const command = end - start <= sql_window/* LOOKAHEAD */.Zz ? commandOf(client, (0,sql_bytes/* utf8Of */.vw)(data, start, end)) : undefined;
    if (command === undefined)
        return true;
    endStatement(client, pos, end, { commands: false });
    runCommand(client, command, { line: window.line, endLine: window.line });
    return true;
}
/** Runs a backslash command at `pos`. False: the line is not at hand yet. */
function runShortCommand(client, letter) {
    const { window } = client;
    const { pos } = window;
    const name = letters[letter];
    if (name === undefined)
        throw (0,sql_window/* complaint */.U4)(window, window.line, `the client knows no command \\${letter}. A backslash outside of quotes is a command.`);
    if (parametric.has(name))
        return runWithRest(client, name);
    if (name === 'go' || name === 'ego' || name === 'quit')
        endStatement(client, pos, pos + 2, { commands: false, vertical: name === 'ego' });
    else if (name === 'clear') {
        (0,sql_window/* peek */.se)(window, pos);
        window.pieces = [];
        window.held = 0;
        window.from = pos + 2;
        passStatement(client);
    }
    else
        (0,sql_window/* cut */.Jj)(window, pos, pos + 2);
    window.pos = pos + 2;
    runCommand(client, { name, rest: '' }, { line: window.line, endLine: window.line });
    return true;
}
/** A command with an argument takes the text up to the delimiter (the new one, for \d) or the line's end. */
function runWithRest(client, name) {
    const { window } = client;
    const { data, pos, final } = window;
    const newline = data.indexOf(sql_bytes/* BYTE */.Jx.newline, pos);
    const end = newline < 0 ? data.length : newline;
    if (newline < 0 && !final && end - pos < sql_window/* LOOKAHEAD */.Zz)
        return false;
    const line = data.subarray(pos + 2, Math.min(end, pos + sql_window/* LOOKAHEAD */.Zz));
    const place = { line: window.line, endLine: window.line };
    if (name === 'delimiter') {
        runCommand(client, { name, rest: (0,sql_bytes/* utf8Of */.vw)(line).trim() }, place);
        refreshDelimiter(client);
    }
    const stop = Buffer.from(line.buffer, line.byteOffset, line.length).indexOf(client.executable ? '*/' : client.delimiter);
    const rest = (0,sql_bytes/* utf8Of */.vw)(line, 0, stop < 0 ? line.length : stop).trim();
    const skipped = stop < 0 ? line.length : stop + (client.executable ? 0 : client.bytes.length);
    (0,sql_window/* cut */.Jj)(window, pos, pos + 2 + skipped);
    window.pos = pos + 2 + skipped;
    if (name !== 'delimiter')
        runCommand(client, { name, rest }, place);
    return true;
}

;// CONCATENATED MODULE: ./build/sql/mysql-quotes.js




/** In a comment, `/*` is passed over as two bytes and `/*!` opens one more, which is why it is closed first. */
function scanBlock(client) {
    const { window } = client;
    const { data, final } = window;
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        window.pos = pos;
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            passLine(client);
        else if (byte === sql_bytes/* BYTE */.Jx.star || byte === sql_bytes/* BYTE */.Jx.slash) {
            if (pos + 3 >= data.length && !final)
                return false;
            const next = data[pos + 1];
            if (byte === sql_bytes/* BYTE */.Jx.star && next === sql_bytes/* BYTE */.Jx.slash && !client.executable) {
                client.comment = COMMENT.none;
                client.gap = true;
                window.pos = pos + 2;
                return true;
            }
            if (byte === sql_bytes/* BYTE */.Jx.star && next === sql_bytes/* BYTE */.Jx.slash)
                client.executable = false;
            if (byte === sql_bytes/* BYTE */.Jx.slash && next === sql_bytes/* BYTE */.Jx.star && opensAgain(client, data[pos + 2], data[pos + 3])) {
                pos++;
                continue;
            }
        }
        if (client.gap)
            closeGap(client, pos, pos + 1);
    }
    window.pos = data.length;
    return true;
}
function opensAgain(client, third, fourth) {
    if (third === sql_bytes/* BYTE */.Jx.bang)
        client.executable = true;
    return third !== sql_bytes/* BYTE */.Jx.bang && !(third === sql_bytes/* BYTE */.Jx.upperM && fourth === sql_bytes/* BYTE */.Jx.bang);
}
/** Reads up to the end of the line, which may end the statement. */
function scanComment(client) {
    const { window } = client;
    const end = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, window.pos);
    window.pos = end < 0 ? window.data.length : end;
    if (end < 0)
        return true;
    client.comment = COMMENT.none;
    if (client.lone || client.closing)
        endStatement(client, end, end, { commands: client.closing });
    return true;
}
/** Reads up to the closing quote. */
function scanString(client) {
    const { window, quote, session } = client;
    const { data } = window;
    const plain = quote === sql_bytes/* BYTE */.Jx.backquote || session.noBackslashEscapes || (quote === sql_bytes/* BYTE */.Jx.double && session.ansiQuotes);
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        if (byte === quote) {
            client.quote = 0;
            window.pos = pos + 1;
            return true;
        }
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            passLine(client);
        else if (byte === sql_bytes/* BYTE */.Jx.backslash && !plain) {
            window.pos = pos;
            if (pos + 1 >= data.length && !window.final)
                return false;
            if (pos + 1 >= data.length || data[pos + 1] === sql_bytes/* BYTE */.Jx.newline)
                (0,sql_window/* cut */.Jj)(window, pos, pos + 1);
            else
                pos++;
        }
    }
    window.pos = data.length;
    return true;
}

// EXTERNAL MODULE: ./build/sql/script.js
var script = __webpack_require__(3472);
;// CONCATENATED MODULE: ./build/sql/unix-lines.js

const MARK = [0xef, 0xbb, 0xbf];
/** `returns: false` leaves returns as they are and takes only the mark away. */
function openUnixLines(returns = true) {
    let head = sql_bytes/* NOTHING */.K$;
    let held = false;
    const pass = (chunk) => {
        if (!returns)
            return chunk;
        const lead = held;
        held = chunk.length > 0 ? chunk.at(-1) === sql_bytes/* BYTE */.Jx.return : held;
        if (chunk.length === 0)
            return chunk;
        if (!lead && chunk.indexOf(sql_bytes/* BYTE */.Jx.return) < 0)
            return chunk;
        return withoutReturns(chunk, lead, held);
    };
    return {
        push: (chunk) => {
            if (head === undefined)
                return pass(chunk);
            const start = join(head, chunk);
            if (start.length < MARK.length && MARK.slice(0, start.length).every((byte, index) => start[index] === byte)) {
                head = start;
                return sql_bytes/* NOTHING */.K$;
            }
            head = undefined;
            return pass(MARK.every((byte, index) => start[index] === byte) ? start.subarray(MARK.length) : start);
        },
        end: () => {
            const rest = pass(head ?? sql_bytes/* NOTHING */.K$);
            head = undefined;
            return held ? join(rest, Uint8Array.of(sql_bytes/* BYTE */.Jx.return)) : rest;
        },
    };
}
/** `lead`: a return was held back before the chunk; `hold`: the chunk's last byte is one, to be held back now. */
function withoutReturns(chunk, lead, hold) {
    const result = new Uint8Array(chunk.length + 1);
    let size = 0;
    if (lead && chunk[0] !== sql_bytes/* BYTE */.Jx.newline)
        result[size++] = sql_bytes/* BYTE */.Jx.return;
    const end = hold ? chunk.length - 1 : chunk.length;
    for (let pos = 0; pos < end; pos++) {
        const byte = chunk[pos] ?? 0;
        if (byte !== sql_bytes/* BYTE */.Jx.return || chunk[pos + 1] !== sql_bytes/* BYTE */.Jx.newline)
            result[size++] = byte;
    }
    return result.subarray(0, size);
}
function join(one, other) {
    if (one.length === 0)
        return other;
    const both = new Uint8Array(one.length + other.length);
    both.set(one);
    both.set(other, one.length);
    return both;
}

;// CONCATENATED MODULE: ./build/sql/mysql.js









/**
 * Splits as the `mysql` client does with --comments (its add_line in client/mysql.cc), quirks included: a statement is
 * whatever stands before a delimiter, returns before newlines are left out, `/*! ; * /` splits, a comment line of its own
 * is a statement. Where it differs, the client damages the script; the differences stand in the test against the client.
 */
function openMysqlSplitter(options) {
    const session = options.session ?? (0,script/* openSession */.f)();
    const window = (0,sql_window/* openWindow */.D1)(options, session);
    const client = openClient(window, session, options.smart === true);
    const lines = openUnixLines();
    const scan = () => scanScript(client);
    return {
        *push(chunk) {
            const nul = chunk.indexOf(0);
            (0,sql_window/* feed */.hm)(window, lines.push(nul < 0 ? chunk : chunk.subarray(0, nul)));
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
            if (nul >= 0 && !client.quit)
                throw (0,sql_window/* complaint */.U4)(window, lineOfEnd(client), NUL);
        },
        *end() {
            (0,sql_window/* feed */.hm)(window, lines.end());
            window.final = true;
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
        },
    };
}
const NUL = 'a NUL byte, which the mysql client does not take either. Is the file UTF-16? Save it as UTF-8; write binary values in hex (0x…).';
function lineOfEnd({ window }) {
    return window.data.subarray(window.pos).reduce((line, byte) => (byte === sql_bytes/* BYTE */.Jx.newline ? line + 1 : line), window.line);
}
function scanScript(client) {
    const { window } = client;
    while (!window.barrier && !client.quit) {
        refreshDelimiter(client);
        if (client.lineStart && !startLine(client))
            return;
        if (window.barrier || client.quit)
            return;
        if (window.pos >= window.data.length)
            break;
        if (!step(client))
            return;
    }
    if (window.final && !window.barrier && !client.quit)
        endStatement(client, window.pos, window.pos, { commands: client.closing });
}
/** Reads on within what is open. False: more bytes are needed. */
function step(client) {
    if (client.quote !== 0)
        return scanString(client);
    if (client.comment === COMMENT.block)
        return scanBlock(client);
    if (client.comment === COMMENT.line)
        return scanComment(client);
    return scanCode(client);
}
function startLine(client) {
    if (client.blank && client.quote === 0 && client.comment === COMMENT.none && !runLineCommand(client))
        return false;
    client.lineStart = false;
    return true;
}
function scanCode(client) {
    const { window, stops } = client;
    const { data, pos: start } = window;
    let pos = start;
    while (pos < data.length && stops[data[pos] ?? 0] === 0)
        pos++;
    if (pos > start) {
        passCode(client, start, pos);
        return true;
    }
    const byte = data[pos];
    if (byte === sql_bytes/* BYTE */.Jx.newline)
        return endLine(client);
    if (byte === sql_bytes/* BYTE */.Jx.backslash)
        return readBackslash(client);
    const ends = atDelimiter(client, pos);
    if (ends === undefined)
        return false;
    if (ends)
        return readDelimiter(client);
    return readSign(client, byte);
}
function endLine(client) {
    const { window } = client;
    const empty = (0,sql_window/* isEmpty */.Im)(window);
    if (client.smart)
        endWord(client.body);
    passLine(client);
    window.pos++;
    client.lineStart = true;
    if (empty) {
        window.from = window.pos;
        window.first = window.line;
    }
    return true;
}
function readSign(client, byte) {
    const { window } = client;
    const { data, pos, final } = window;
    if (pos + 3 >= data.length && !final && (byte === sql_bytes/* BYTE */.Jx.dash || byte === sql_bytes/* BYTE */.Jx.slash || byte === sql_bytes/* BYTE */.Jx.star))
        return false;
    const next = data[pos + 1];
    if (byte === sql_bytes/* BYTE */.Jx.hash || (byte === sql_bytes/* BYTE */.Jx.dash && next === sql_bytes/* BYTE */.Jx.dash && isLineComment(client))) {
        client.lone = (0,sql_window/* isEmpty */.Im)(window);
        client.comment = COMMENT.line;
        if (client.smart)
            endWord(client.body);
        return true;
    }
    if (byte === sql_bytes/* BYTE */.Jx.slash && next === sql_bytes/* BYTE */.Jx.star)
        return openBlock(client);
    if (byte === sql_bytes/* BYTE */.Jx.star && next === sql_bytes/* BYTE */.Jx.slash)
        client.executable = false;
    passCode(client, pos, pos + 1);
    if (byte === sql_bytes/* BYTE */.Jx.single || byte === sql_bytes/* BYTE */.Jx.double || byte === sql_bytes/* BYTE */.Jx.backquote) {
        client.quote = byte;
        client.blank = false;
        if (client.smart)
            passToken(client.body);
    }
    return true;
}
/** Two dashes begin a comment before white space, at a line's end, and at the very start of a statement. */
function isLineComment({ window }) {
    const third = window.data[window.pos + 2];
    return third === undefined || (0,sql_bytes/* isSpace */.xC)(third) || (0,sql_window/* isEmpty */.Im)(window);
}
function openBlock(client) {
    const { window } = client;
    const { data, pos } = window;
    const third = data[pos + 2];
    if (third === sql_bytes/* BYTE */.Jx.bang || (third === sql_bytes/* BYTE */.Jx.upperM && data[pos + 3] === sql_bytes/* BYTE */.Jx.bang)) {
        client.executable ||= third === sql_bytes/* BYTE */.Jx.bang;
        passCode(client, pos, pos + 3);
    }
    else {
        client.comment = COMMENT.block;
        if (client.smart)
            endWord(client.body);
        window.pos = pos + 2;
    }
    return true;
}
/** The client reads a backslash outside of strings as one of its commands, except \N; at a line's end it drops it. */
function readBackslash(client) {
    const { window } = client;
    const { data, pos, final } = window;
    const next = data[pos + 1];
    if (next === undefined && !final)
        return false;
    if (next === undefined || next === sql_bytes/* BYTE */.Jx.newline) {
        (0,sql_window/* cut */.Jj)(window, pos, pos + 1);
        window.pos = pos + 1;
        return true;
    }
    if (next !== sql_bytes/* BYTE */.Jx.upperN)
        return runShortCommand(client, String.fromCharCode(next));
    // The client's space after a comment waits for the next sign that is not \N.
    const { gap } = client;
    client.gap = false;
    passCode(client, pos, pos + 2);
    client.gap = gap;
    return true;
}
/** The end of a statement, unless a comment follows on the line, which the client sends along. */
function readDelimiter(client) {
    const { window } = client;
    const { data, pos, final } = window;
    const after = pos + client.bytes.length;
    if (client.smart && client.delimiter === ';' && isOpen(client.body)) {
        window.pos = after;
        return true;
    }
    let next = after;
    while ((0,sql_bytes/* isSpace */.xC)(data[next]) && data[next] !== sql_bytes/* BYTE */.Jx.newline)
        next++;
    if (next + 2 >= data.length && !final && next - after < sql_window/* LOOKAHEAD */.Zz)
        return false;
    const dashes = data[next] === sql_bytes/* BYTE */.Jx.dash && data[next + 1] === sql_bytes/* BYTE */.Jx.dash && (0,sql_bytes/* isSpace */.xC)(data[next + 2]);
    if (data[next] === sql_bytes/* BYTE */.Jx.hash || (dashes && data[next + 2] !== sql_bytes/* BYTE */.Jx.newline)) {
        (0,sql_window/* cut */.Jj)(window, pos, after);
        window.pos = next;
        client.comment = COMMENT.line;
        client.closing = true;
    }
    else
        endStatement(client, pos, next, { commands: true });
    return true;
}

;// CONCATENATED MODULE: ./build/sql/copy.js


const LONGEST_COPY = 65_536;
/** Whether a statement is COPY … FROM STDIN, whose rows follow in the script. */
function isCopyIn(bytes) {
    if (bytes.length > LONGEST_COPY)
        return false;
    const text = (0,sql_bytes/* asciiOf */.Z)(bytes).replace(/^(?:\s+|--[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*/, '');
    return /^copy\s/i.test(text) && /\bfrom\s+stdin\b/i.test(text);
}
/** The rows begin on the line below the command. */
function beginCopy(copying) {
    copying.copying = 'line';
}
/** Reads rows up to the line `\.`, or to the end of the script, as psql does. False: more bytes are needed. */
function scanCopy(copying) {
    if (copying.copying === 'line')
        return leaveLine(copying);
    const { window } = copying;
    const { data, pos, final } = window;
    const end = findEnd(window, copying.copying === 'data');
    const stop = end ?? (final ? data.length : endOfRows(data, pos));
    if (stop > pos) {
        const line = window.line;
        for (let at = data.indexOf(sql_bytes/* BYTE */.Jx.newline, pos); at >= 0 && at < stop; at = data.indexOf(sql_bytes/* BYTE */.Jx.newline, at + 1))
            window.line++;
        window.batch.push({ kind: 'copy-data', bytes: data.subarray(pos, stop), line, endLine: window.line });
    }
    window.pos = stop;
    window.from = stop;
    if (stop > pos)
        copying.copying = data[stop - 1] === sql_bytes/* BYTE */.Jx.newline ? 'data' : 'row';
    if (end === undefined && !final)
        return false;
    window.batch.push({ kind: 'copy-end', line: window.line, endLine: window.line });
    if (end !== undefined)
        window.pos += 2;
    window.from = window.pos;
    window.first = window.line;
    copying.copying = 'no';
    return true;
}
function leaveLine(copying) {
    const { window } = copying;
    const { data, pos } = window;
    const newline = data.indexOf(sql_bytes/* BYTE */.Jx.newline, pos);
    const end = newline < 0 ? data.length : newline;
    for (let at = pos; at < end; at++)
        if (!(0,sql_bytes/* isSpace */.xC)(data[at]))
            throw (0,sql_window/* complaint */.U4)(window, window.line, 'nothing may follow COPY … FROM STDIN on its line: the rows begin below it.');
    window.pos = newline < 0 ? end : end + 1;
    window.from = window.pos;
    if (newline < 0 && !window.final)
        return true;
    window.line++;
    copying.copying = 'data';
    return true;
}
/** Where the line `\.` begins that ends the rows. */
function findEnd({ data, pos, final }, atStart) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.length);
    for (let at = bytes.indexOf('\\.', pos); at >= 0; at = bytes.indexOf('\\.', at + 1)) {
        const after = data[at + 2] === sql_bytes/* BYTE */.Jx.return ? data[at + 3] : data[at + 2];
        const closes = after === sql_bytes/* BYTE */.Jx.newline || (after === undefined && final);
        if (closes && (at === pos ? atStart : data[at - 1] === sql_bytes/* BYTE */.Jx.newline))
            return at;
    }
    return undefined;
}
/** Up to where the bytes at hand are rows for sure: the last line may become `\.`, but not when it is long. */
function endOfRows(data, pos) {
    const newline = data.lastIndexOf(sql_bytes/* BYTE */.Jx.newline);
    if (newline >= pos)
        return newline + 1;
    return data.length - pos > sql_window/* LOOKAHEAD */.Zz ? data.length - 3 : pos;
}

;// CONCATENATED MODULE: ./build/sql/standard-reader.js


/** Keeps plain code. */
function standard_reader_passCode(reader, start, end) {
    const { window } = reader;
    const { data } = window;
    if (reader.blank) {
        let pos = start;
        while (pos < end && (0,sql_bytes/* isSpace */.xC)(data[pos]))
            pos++;
        reader.blank = pos === end;
    }
    followBody(reader.body, data, start, end);
    reader.before = end - start > 1 ? (data[end - 2] ?? 0) : reader.last;
    reader.last = data[end - 1] ?? 0;
    window.pos = end;
}

;// CONCATENATED MODULE: ./build/sql/standard-quotes.js



/** The byte that opens a name in SQLite as in [a b]. */
const BRACKET = 91;
const BRACKET_END = 93;
const LONGEST_TAG = 256;
/** Opens quotes of one byte at `pos`. */
function openQuotes(reader, byte) {
    const { window, traits, session } = reader;
    const prefixed = (reader.last | 32) === 101 && !(0,sql_bytes/* isWord */.Jg)(reader.before) && reader.before !== sql_bytes/* BYTE */.Jx.dollar;
    passToken(reader.body);
    reader.blank = false;
    reader.quote = byte === BRACKET ? BRACKET_END : byte;
    reader.escapes = traits.postgresql && byte === sql_bytes/* BYTE */.Jx.single && (prefixed || !session.standardStrings);
    window.pos++;
}
/** $tag$ opens a quote unless it goes on a name, as in a$b$; $1 is a parameter. */
function readDollar(reader) {
    const { window } = reader;
    const { data, pos, final } = window;
    let end = pos + 1;
    while ((0,sql_bytes/* isWord */.Jg)(data[end]) && end - pos < LONGEST_TAG)
        end++;
    if (end >= data.length && !final)
        return false;
    const first = data[pos + 1] ?? 0;
    const named = (0,sql_bytes/* isWord */.Jg)(reader.last) || reader.last === sql_bytes/* BYTE */.Jx.dollar;
    if (data[end] !== sql_bytes/* BYTE */.Jx.dollar || named || (first >= 48 && first <= 57)) {
        standard_reader_passCode(reader, pos, pos + 1);
        return true;
    }
    reader.tag = Buffer.from(data.subarray(pos, end + 1));
    reader.blank = false;
    passToken(reader.body);
    window.pos = end + 1;
    return true;
}
/** Reads up to the $tag$ that closes. */
function scanDollars(reader, tag) {
    const { window } = reader;
    const { data, pos, final } = window;
    const found = Buffer.from(data.buffer, data.byteOffset, data.length).indexOf(tag, pos);
    const end = found < 0 ? Math.max(pos, final ? data.length : data.length - tag.length + 1) : found + tag.length;
    countLines(window, end);
    window.pos = end;
    if (found < 0)
        return false;
    reader.tag = undefined;
    reader.before = 0;
    reader.last = sql_bytes/* BYTE */.Jx.space;
    return true;
}
function countLines(window, end) {
    for (let at = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, window.pos); at >= 0 && at < end; at = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, at + 1))
        window.line++;
}
/** Reads up to the closing quote. */
function scanQuotes(reader) {
    const { window, quote, escapes } = reader;
    const { data } = window;
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        if (byte === quote) {
            reader.quote = 0;
            reader.before = 0;
            reader.last = quote;
            window.pos = pos + 1;
            return true;
        }
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            window.line++;
        else if (byte === sql_bytes/* BYTE */.Jx.backslash && escapes) {
            if (pos + 1 >= data.length && !window.final) {
                window.pos = pos;
                return false;
            }
            if (data[pos + 1] === sql_bytes/* BYTE */.Jx.newline)
                window.line++;
            pos++;
        }
    }
    window.pos = data.length;
    return true;
}
/** Reads up to the end of the outermost block comment. */
function scanComments(reader) {
    const { window, traits } = reader;
    const { data } = window;
    for (let pos = window.pos; pos < data.length; pos++) {
        const byte = data[pos];
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            window.line++;
        else if (byte === sql_bytes/* BYTE */.Jx.star || byte === sql_bytes/* BYTE */.Jx.slash) {
            if (pos + 1 >= data.length && !window.final) {
                window.pos = pos;
                return false;
            }
            const other = byte === sql_bytes/* BYTE */.Jx.star ? sql_bytes/* BYTE */.Jx.slash : sql_bytes/* BYTE */.Jx.star;
            if (data[pos + 1] !== other || (byte === sql_bytes/* BYTE */.Jx.slash && !traits.postgresql))
                continue;
            reader.comments += byte === sql_bytes/* BYTE */.Jx.star ? -1 : 1;
            pos++;
            if (reader.comments === 0)
                return leaveComment(reader, pos + 1);
        }
    }
    window.pos = data.length;
    return true;
}
function leaveComment(reader, pos) {
    reader.window.pos = pos;
    reader.before = 0;
    reader.last = sql_bytes/* BYTE */.Jx.space;
    return true;
}
/** Reads up to the end of the line. */
function scanLineComment(reader) {
    const { window } = reader;
    const end = window.data.indexOf(sql_bytes/* BYTE */.Jx.newline, window.pos);
    if (end >= 0)
        reader.lineComment = false;
    return leaveComment(reader, end < 0 ? window.data.length : end);
}

;// CONCATENATED MODULE: ./build/sql/standard.js








/** Splits as psql does: at semicolons outside of quotes, comments, parentheses and BEGIN ATOMIC bodies. */
function openPostgresqlSplitter(options) {
    const { newline, single, double, dollar, dash, slash, semicolon, backslash } = sql_bytes/* BYTE */.Jx;
    const stops = tableOf([newline, single, double, dollar, dash, slash, semicolon, backslash, OPEN, CLOSE]);
    return openReader(options, { postgresql: true, stops });
}
/** Splits as the sqlite3 shell does: at semicolons outside of quotes, comments and the bodies of triggers. */
function openSqliteSplitter(options) {
    const { newline, single, double, backquote, dash, slash, semicolon, dot } = sql_bytes/* BYTE */.Jx;
    const stops = tableOf([newline, single, double, backquote, dash, slash, semicolon, dot, BRACKET]);
    return openReader(options, { postgresql: false, stops });
}
const OPEN = 40;
const CLOSE = 41;
function tableOf(bytes) {
    const table = new Uint8Array(256);
    for (const byte of bytes)
        table[byte] = 1;
    return table;
}
function openReader(options, traits) {
    const session = options.session ?? (0,script/* openSession */.f)();
    const window = (0,sql_window/* openWindow */.D1)(options, session);
    const reader = {
        window,
        session,
        traits,
        body: openBody(traits.postgresql),
        quote: 0,
        escapes: false,
        tag: undefined,
        comments: 0,
        lineComment: false,
        parentheses: 0,
        blank: true,
        last: 0,
        before: 0,
        copying: 'no',
    };
    const lines = openUnixLines(false);
    const scan = () => standard_scanScript(reader);
    return {
        *push(chunk) {
            (0,sql_window/* feed */.hm)(window, lines.push(chunk));
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
        },
        *end() {
            (0,sql_window/* feed */.hm)(window, lines.end());
            window.final = true;
            yield* (0,sql_window/* scanBatches */.OE)(window, scan);
        },
    };
}
function standard_scanScript(reader) {
    const { window } = reader;
    while (!window.barrier && window.pos < window.data.length)
        if (!standard_step(reader))
            return;
    if (!window.final || window.barrier)
        return;
    while (reader.copying !== 'no')
        scanCopy(reader);
    standard_endStatement(reader, window.pos, window.pos);
}
function standard_step(reader) {
    if (reader.copying !== 'no')
        return scanCopy(reader);
    if (reader.quote !== 0)
        return scanQuotes(reader);
    if (reader.tag !== undefined)
        return scanDollars(reader, reader.tag);
    if (reader.comments > 0)
        return scanComments(reader);
    if (reader.lineComment)
        return scanLineComment(reader);
    return standard_scanCode(reader);
}
function standard_scanCode(reader) {
    const { window } = reader;
    const { data, pos: start } = window;
    const { stops } = reader.traits;
    let pos = start;
    while (pos < data.length && stops[data[pos] ?? 0] === 0)
        pos++;
    if (pos === start)
        return standard_readSign(reader, data[pos]);
    standard_reader_passCode(reader, start, pos);
    return true;
}
function standard_readSign(reader, byte) {
    const { window, traits } = reader;
    const { data, pos, final } = window;
    const next = data[pos + 1];
    if (next === undefined && !final && (byte === sql_bytes/* BYTE */.Jx.dash || byte === sql_bytes/* BYTE */.Jx.slash))
        return false;
    if (byte === sql_bytes/* BYTE */.Jx.semicolon)
        return readSemicolon(reader);
    if (byte === sql_bytes/* BYTE */.Jx.dash && next === sql_bytes/* BYTE */.Jx.dash)
        reader.lineComment = true;
    else if (byte === sql_bytes/* BYTE */.Jx.slash && next === sql_bytes/* BYTE */.Jx.star) {
        reader.comments = 1;
        window.pos = pos + 2;
    }
    else if (byte === sql_bytes/* BYTE */.Jx.single || byte === sql_bytes/* BYTE */.Jx.double || byte === sql_bytes/* BYTE */.Jx.backquote || byte === BRACKET)
        openQuotes(reader, byte);
    else if (byte === sql_bytes/* BYTE */.Jx.dollar)
        return readDollar(reader);
    else if (byte === sql_bytes/* BYTE */.Jx.backslash)
        throw (0,sql_window/* complaint */.U4)(window, window.line, META);
    else {
        if (byte === sql_bytes/* BYTE */.Jx.dot && !traits.postgresql && reader.blank && isLineStart(reader))
            throw (0,sql_window/* complaint */.U4)(window, window.line, DOT);
        if (byte === OPEN)
            reader.parentheses++;
        if (byte === CLOSE)
            reader.parentheses = Math.max(0, reader.parentheses - 1);
        if (byte === sql_bytes/* BYTE */.Jx.newline)
            window.line++;
        standard_reader_passCode(reader, pos, pos + 1);
        return true;
    }
    endWord(reader.body);
    return true;
}
const META = 'a command of psql (a backslash outside of quotes), which is no SQL. Leave it out; connections, variables and includes are inputs of the action.';
const DOT = 'a command of the sqlite3 shell (a line that begins with a dot), which is no SQL. Leave it out.';
function isLineStart({ last }) {
    return last === 0 || last === sql_bytes/* BYTE */.Jx.newline || last === sql_bytes/* BYTE */.Jx.semicolon;
}
function readSemicolon(reader) {
    const { window } = reader;
    if (isOpen(reader.body) || reader.parentheses > 0)
        standard_reader_passCode(reader, window.pos, window.pos + 1);
    else
        standard_endStatement(reader, window.pos, window.pos + 1);
    return true;
}
/** Sends what stands before `to` on its way, if it is anything, and goes on at `next`. */
function standard_endStatement(reader, to, next) {
    const { window, traits, blank } = reader;
    const whole = (0,sql_bytes/* trimEnd */.s8)((0,sql_window/* take */.s)(window, to, next));
    let { first: line } = window;
    let start = 0;
    for (; start < whole.length && (0,sql_bytes/* isSpace */.xC)(whole[start]); start++)
        if (whole[start] === sql_bytes/* BYTE */.Jx.newline)
            line++;
    window.pos = next;
    window.first = window.line;
    reader.blank = true;
    reader.parentheses = 0;
    reader.before = 0;
    reader.last = sql_bytes/* BYTE */.Jx.semicolon;
    resetBody(reader.body);
    const bytes = whole.subarray(start);
    if (bytes.length === 0)
        return;
    const place = { line, endLine: window.line };
    if (traits.postgresql && !blank && isCopyIn(bytes)) {
        window.batch.push({ kind: 'copy', bytes, ...place });
        beginCopy(reader);
        return;
    }
    window.batch.push({ kind: 'sql', bytes, ...place, vertical: false, comment: blank });
    if (traits.postgresql && !blank)
        watchStrings(reader, bytes);
}
/** A script can change how its own strings are read; until the server says so, a literal is believed. */
function watchStrings({ session, window }, bytes) {
    if (bytes.length > 4096 || !/\bset\b/i.test((0,sql_bytes/* asciiOf */.Z)(bytes, 0, 512)))
        return;
    const setting = /\bset\s+(?:session\s+|local\s+)?standard_conforming_strings\s*(?:=|\sto\s)\s*'?(\w+)/i.exec((0,sql_bytes/* asciiOf */.Z)(bytes));
    if (!setting)
        return;
    session.standardStrings = !/^(?:off|false|no|0)$/i.test(setting[1] ?? '');
    window.barrier = true;
}

;// CONCATENATED MODULE: ./build/sql/split.js


/** The splitter of a dialect. */
function openSplitter(options) {
    if (options.dialect === 'postgresql')
        return openPostgresqlSplitter(options);
    return options.dialect === 'sqlite' ? openSqliteSplitter(options) : openMysqlSplitter(options);
}
/**
 * The statements of a script in order, in batches of about one per chunk. Memory stays within one statement and one chunk.
 * A batch ends early after whatever can change how the rest is to be split (source, sql_mode): run it, mend the session, go on.
 * Throws a Complaint with file and line for what cannot be split or is refused; the statements before it were yielded.
 */
async function* splitStatements(chunks, options) {
    const splitter = openSplitter(options);
    for await (const chunk of chunks)
        yield* splitter.push(chunk);
    yield* splitter.end();
}
/** The statements of a script that is in memory already. */
function splitText(script, options) {
    const splitter = openSplitter(options);
    const bytes = typeof script === 'string' ? Buffer.from(script) : script;
    return [...splitter.push(bytes), ...splitter.end()].flat();
}
/** The text of a statement: UTF-8, with replacement characters for what is not. For people and parsers; send the bytes. */
function textOf(statement) {
    const { buffer, byteOffset, byteLength } = statement.bytes;
    return Buffer.from(buffer, byteOffset, byteLength).toString();
}


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ openWindow),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OE: () => (/* binding */ scanBatches),
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   Yr: () => (/* binding */ insert),
/* harmony export */   Zz: () => (/* binding */ LOOKAHEAD),
/* harmony export */   cw: () => (/* binding */ INVALID_SCRIPT),
/* harmony export */   hm: () => (/* binding */ feed),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3472);



/** `reason` of every complaint about the text of a script. */
const INVALID_SCRIPT = 'invalid-script';
/** How many bytes are looked ahead at most for what must be seen whole: a client command, blanks behind a delimiter. */
const LOOKAHEAD = 65_536;
/** A window at the start of a script. */
function openWindow(options, session) {
    return {
        file: options.file,
        limit: options.maxStatementBytes ?? _script_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_STATEMENT */ .p,
        session,
        data: _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K$,
        pos: 0,
        from: 0,
        final: false,
        line: 1,
        first: 1,
        pieces: [],
        held: 0,
        batch: [],
        barrier: false,
    };
}
/** Puts a chunk behind what was left unread, and drops what was read. */
function feed(window, chunk) {
    const { data, pos, from } = window;
    if (pos > from)
        keep(window, data.subarray(from, pos));
    if (pos === data.length)
        window.data = chunk;
    else {
        const rest = data.length - pos;
        window.data = new Uint8Array(rest + chunk.length);
        window.data.set(data.subarray(pos));
        window.data.set(chunk, rest);
    }
    window.pos = 0;
    window.from = 0;
}
/** Takes the bytes from `to` up to `next` out of the current statement. */
function cut(window, to, next) {
    if (to > window.from)
        keep(window, window.data.subarray(window.from, to));
    window.from = next;
}
/** Adds bytes to the current statement that do not stand in the script, before `at`. */
function insert(window, at, bytes) {
    cut(window, at, at);
    keep(window, bytes);
}
function keep(window, bytes) {
    window.pieces.push(bytes);
    window.held += bytes.length;
    if (window.held > window.limit)
        throw tooLong(window);
}
/** Whether the current statement has no byte yet. */
function isEmpty(window) {
    return window.held === 0 && window.from === window.pos;
}
/** The bytes of the current statement up to `to`: a view where it stands in one chunk. Starts the next one at `next`. */
function take(window, to, next) {
    const { pieces, from, held, data } = window;
    const last = data.subarray(from, to);
    if (held + last.length > window.limit)
        throw tooLong(window);
    window.from = next;
    if (pieces.length === 0)
        return last;
    const whole = new Uint8Array(held + last.length);
    let offset = 0;
    for (const piece of pieces) {
        whole.set(piece, offset);
        offset += piece.length;
    }
    whole.set(last, offset);
    window.pieces = [];
    window.held = 0;
    return whole;
}
/** The whole bytes of the current statement up to `to`, left in place. */
function peek(window, to) {
    const whole = take(window, to, window.from);
    if (whole.byteLength > 0) {
        window.pieces = [whole];
        window.held = whole.length;
        window.from = to;
    }
    return whole;
}
function tooLong(window) {
    return complaint(window, firstLine(window), `the statement that begins here is longer than ${window.limit} bytes, the most that is held in memory. ` +
        'Is a quote, a comment or a delimiter missing? If not, split the statement.');
}
/** The line of the current statement's first byte that is not blank. */
function firstLine({ pieces, data, from, first }) {
    const bytes = pieces[0] ?? data.subarray(from);
    let line = first;
    for (let pos = 0; (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpace */ .xC)(bytes[pos]); pos++)
        if (bytes[pos] === _bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .BYTE */ .Jx.newline)
            line++;
    return line;
}
/** A complaint about a line of the script. */
function complaint(window, line, what) {
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._(INVALID_SCRIPT, `${window.file}:${line}: ${what}`);
}
/** Runs a scanner over the bytes at hand; a batch goes out before a barrier and before an error. */
function* scanBatches(window, scan) {
    do {
        window.barrier = false;
        let failure;
        try {
            scan();
        }
        catch (error) {
            failure = error;
        }
        if (window.batch.length > 0) {
            const batch = window.batch;
            window.batch = [];
            yield batch;
        }
        if (failure !== undefined)
            throw failure;
    } while (window.barrier);
}


/***/ })

};

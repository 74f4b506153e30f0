export const id = 19;
export const ids = [19];
export const modules = {

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3532);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9658);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1245);






/** Opens the repository that holds `folder` (from the workspace, '' for the workspace itself). */
async function openRepository(host, folder, token) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.workspace, folder);
    // git could not be started in a folder that is not there, which would look as if git were missing
    if (!(await isFolder(place)))
        throw none(folder);
    const git = new _process_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .TU(place, host.env, host.signal);
    try {
        const [where, remote] = await Promise.all([
            git.text(['rev-parse', '--show-toplevel', '--show-prefix']),
            (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .readRemote */ .Zz)(git, host),
        ]);
        const [top = '', prefix = ''] = where.split('\n');
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top);
        if (root !== host.workspace && !root.startsWith(`${host.workspace}/`))
            throw none(folder);
        const plain = new _process_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .TU(root, host.env, host.signal);
        const signedIn = remote === undefined ? plain : await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .signIn */ .Jv)(plain, remote, token, host.log);
        return { git: signedIn, folder: prefix.replace(/\/$/, ''), remote };
    }
    catch (error) {
        throw error instanceof _process_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS ? none(folder, error) : error;
    }
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
function none(folder, cause) {
    const where = folder === '' ? 'The workspace' : `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .brief */ .d)(folder)}\``;
    const cure = 'Run actions/checkout in a step before this one, or correct `working-directory`.';
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_2__/* .Complaint */ ._('no-repository', `${where} is not inside a git repository of this job. ${cure}`, { cause });
}


/***/ }),

/***/ 9658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ withoutPassword),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   XS: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);



/** git answered with an exit code that was not expected. The message holds no credentials: they travel in the environment only. */
class GitError extends Error {
    code;
    stderr;
    constructor(args, code, stderr) {
        super(`git ${args.find((arg) => /^[a-z]/.test(arg)) ?? ''} ended with ${code}: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(withoutPassword(stderr), 400)}`);
        this.name = 'GitError';
        this.code = code;
        this.stderr = withoutPassword(stderr);
    }
}
/** Runs git in one directory: argument arrays, no shell, no prompt, no translated or configured output. */
class Git {
    directory;
    #env;
    #signal;
    constructor(directory, env, signal) {
        this.directory = directory;
        this.#env = {
            ...env,
            LC_ALL: 'C',
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            ...configured(env, plainOutput),
        };
        this.#signal = signal;
    }
    /** The same directory with more configuration, given through the environment so that no value stands in an argument list. */
    with(config) {
        return new Git(this.directory, { ...this.#env, ...configured(this.#env, config) }, this.#signal);
    }
    /** Standard output as text without the final newline. Throws GitError on an exit code that is not allowed. */
    async text(args, options) {
        return (await this.run(args, options)).stdout.toString('utf8').replace(/\n$/, '');
    }
    /** Standard output's non-empty lines. */
    async lines(args, options) {
        return (await this.text(args, options)).split('\n').filter((line) => line !== '');
    }
    async run(args, options = {}) {
        const chunks = [];
        const answer = await this.stream(args, (chunk) => chunks.push(chunk), options);
        return { ...answer, stdout: Buffer.concat(chunks) };
    }
    /** Hands standard output to `take` as it comes, so that a long history never stands in memory twice. */
    async stream(args, take, options = {}) {
        this.#signal.throwIfAborted();
        const { code, stderr } = await this.#spawn(args, take, options);
        this.#signal.throwIfAborted();
        if (code !== 0 && !options.allow?.includes(code))
            throw new GitError(args, code, stderr);
        return { code, stderr };
    }
    #spawn(args, take, options) {
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, {
                cwd: this.directory,
                env: { ...this.#env, ...options.env },
                signal: this.#signal,
                windowsHide: true,
            });
            const stderr = [];
            child.stdout.on('data', take);
            child.stderr.on('data', (chunk) => stderr.push(chunk));
            // git may end before it has read all: its exit code tells, not the broken pipe
            child.stdin.on('error', () => { });
            child.stdin.end(options.input ?? '');
            child.on('error', (error) => {
                if (error.name === 'AbortError') {
                    letGo(child);
                    return reject(this.#signal.reason);
                }
                reject(error.code === 'ENOENT' ? missing(this.directory, error) : error);
            });
            child.on('close', (code) => resolve({ code: code ?? 128, stderr: Buffer.concat(stderr).toString('utf8') }));
        });
    }
}
/** What git started itself (a hook, a transport) may go on and hold its pipes open: this process must not wait for it. */
function letGo(child) {
    for (const pipe of [child.stdin, child.stdout, child.stderr])
        pipe.destroy();
    child.unref();
}
function missing(directory, cause) {
    const cure = 'Use a runner image that has git, or install it in a step before this one';
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .Complaint */ ._('no-git', `git could not be started in \`${directory}\`. ${cure}; check too that \`working-directory\` exists.`, { cause });
}
/** The workspace belongs to the job, whoever owns its files: in a container the user often differs, and git would refuse to read it. */
const plainOutput = [
    ['safe.directory', '*'],
    ['i18n.logOutputEncoding', 'UTF-8'],
    ['i18n.commitEncoding', 'UTF-8'],
    ['log.showSignature', 'false'],
    ['core.quotePath', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['gc.auto', '0'],
];
function configured(env, config) {
    const before = /^\d{1,4}$/.test(env['GIT_CONFIG_COUNT'] ?? '') ? Number(env['GIT_CONFIG_COUNT']) : 0;
    const added = { GIT_CONFIG_COUNT: String(before + config.length) };
    for (const [index, [key, value]] of config.entries()) {
        added[`GIT_CONFIG_KEY_${before + index}`] = key;
        added[`GIT_CONFIG_VALUE_${before + index}`] = value;
    }
    return added;
}
/** A remote's address may carry a password; git repeats the address in its messages. */
function withoutPassword(text) {
    return text.replace(/(\w:\/\/)[^/@\s]+@/g, '$1***@');
}


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ readRemoteRefs),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   cw: () => (/* binding */ readLocalRefs),
/* harmony export */   nv: () => (/* binding */ readAncestors),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/** The refs of the local repository. */
async function readLocalRefs(git) {
    const form = '%(objectname)%00%(refname)%00%(*objectname)';
    const lines = await git.lines(['for-each-ref', `--format=${form}`, 'refs/tags', 'refs/heads']);
    return collect(lines.map((line) => {
        const [object = '', ref = '', peeled = ''] = line.split('\0');
        return { ref, object, peeled: peeled === '' ? object : peeled };
    }));
}
/** The refs of a remote, in one round trip and without fetching anything: tags, and the branches named. Throws GitError. */
async function readRemoteRefs(git, remote, branches) {
    const lines = await git.lines([
        'ls-remote',
        '--quiet',
        remote,
        'refs/tags/*',
        ...branches.map((branch) => `refs/heads/${branch}`),
    ]);
    const peeled = new Map();
    const objects = new Map();
    for (const line of lines) {
        const [object = '', ref = ''] = line.split('\t');
        if (ref.endsWith('^{}'))
            peeled.set(ref.slice(0, -3), object);
        else
            objects.set(ref, object);
    }
    return collect([...objects].map(([ref, object]) => ({ ref, object, peeled: peeled.get(ref) ?? object })));
}
function collect(found) {
    const branches = new Map();
    const tags = [];
    for (const { ref, object, peeled } of found) {
        if (ref.startsWith('refs/heads/'))
            branches.set(ref.slice('refs/heads/'.length), object);
        else if (ref.startsWith('refs/tags/'))
            tags.push({ name: ref.slice('refs/tags/'.length), commit: peeled, object });
    }
    return { tags, branches };
}
/** Reads HEAD; undefined in a repository without a commit. */
async function readHead(git) {
    const [commit, ref] = await Promise.all([
        git.text(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { allow: [1] }),
        // not --short, which says `heads/a` where a tag is called `a`, too
        git.text(['symbolic-ref', '--quiet', 'HEAD'], { allow: [1] }),
    ]);
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
    return commit === '' ? undefined : { commit, branch };
}
/** Whether `ancestor` is reachable from `commit`; false too when the repository does not hold it. */
async function isAncestor(git, ancestor, commit) {
    const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, commit], { allow: [1, 128] });
    return code === 0;
}
/** Those of `commits` that `head` reaches, in one walk of the history. */
async function readAncestors(git, commits, head) {
    const found = new Set();
    let rest = '';
    await git.stream(['rev-list', head], (chunk) => {
        const lines = (rest + chunk.toString('latin1')).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            if (commits.has(line))
                found.add(line);
    });
    return found;
}


/***/ }),

/***/ 1245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Jv: () => (/* binding */ signIn),
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   Zz: () => (/* binding */ readRemote),
/* harmony export */   hd: () => (/* binding */ fetch)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9658);



/** How often something is read from a remote that fails in a way that may pass, and the first pause in milliseconds. */
const attempts = 3;
const pause = 500;
/** `origin`, or the only remote that there is; undefined without one. Without a host, attempts follow each other at once. */
async function readRemote(git, host) {
    const names = await git.lines(['remote']);
    const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
    if (name === undefined)
        return undefined;
    const url = (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPassword */ .G5)(await git.text(['remote', 'get-url', '--push', name]));
    return { name, url, wait: async (milliseconds) => host?.sleep(milliseconds * (0.5 + host.random() / 2)) };
}
/**
 * A git that can sign in to the remote. Credentials that stand in the configuration or in the remote's address (actions/checkout leaves
 * them) win, so that a token given there (an App's, to pass branch protection) is the one that pushes; without them `token` is used,
 * through the environment only.
 */
async function signIn(git, remote, token, log) {
    const server = /^https?:\/\/[^/]+/.exec(remote.url.replace('***@', ''))?.[0];
    if (server === undefined || token.value === '')
        return git;
    const header = `http.${server}/.extraheader`;
    const left = await git.lines(['config', '--get-all', header], { allow: [1] });
    if ((left.length > 0 || remote.url.includes('://***@')) && !token.isExplicit)
        return git;
    const basic = Buffer.from(`x-access-token:${token.value}`).toString('base64');
    log.mask(token.value);
    log.mask(basic);
    return git.with([
        [header, ''],
        [header, `AUTHORIZATION: basic ${basic}`],
    ]);
}
/** Fetches what the refspecs name. Throws a complaint that tells network, sign-in and missing refs apart. */
async function fetch(git, remote, args) {
    const options = args.filter((arg) => arg.startsWith('--'));
    const refs = args.filter((arg) => !arg.startsWith('--'));
    await persist(remote, () => git.run(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...options, remote.name, ...refs]));
}
/** Reads from a remote, again where the fault may pass. Throws a complaint that tells network and sign-in apart. */
async function persist(remote, read) {
    for (let attempt = 1;; attempt++) {
        try {
            return await read();
        }
        catch (error) {
            if (!(error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS))
                throw error;
            const complaint = unreachable(remote, error);
            if (complaint.reason !== 'remote-unreachable' || attempt === attempts)
                throw complaint;
            await remote.wait(pause * 2 ** attempt);
        }
    }
}
/** What to tell a person when the remote did not answer as it should. */
function unreachable(remote, error) {
    const said = `\`git\` could not read from \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(remote.url)}\`: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(error.stderr, 300)}.`;
    const isRefused = /returned error: 40[13]\b|Authentication failed|could not read (Username|Password)|Permission to \S+ denied|Permission denied/i.test(error.stderr);
    const cure = isRefused
        ? 'Give the job `permissions: contents: write` (or read, for a preview), or pass `token` to actions/checkout.'
        : 'If the network or the server failed, run the job again.';
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._(isRefused ? 'missing-permission' : 'remote-unreachable', `${said} ${cure}`, { cause: error });
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export optionalMoment */
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


/***/ })

};

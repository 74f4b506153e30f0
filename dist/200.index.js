export const id = 200;
export const ids = [200];
export const modules = {

/***/ 3755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ countApart),
/* harmony export */   Uj: () => (/* binding */ readKnown),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   h1: () => (/* binding */ readDated),
/* harmony export */   u$: () => (/* binding */ readDatedTags)
/* harmony export */ });
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9658);

const fieldCount = 6;
/** Those of `shas` that the repository has as commits. */
async function readKnown(git, shas) {
    const asked = [...new Set(shas)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
    if (asked.length === 0)
        return new Set();
    const lines = await git.lines(['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
        input: asked.map((sha) => `${sha}\n`).join(''),
    });
    return new Set(lines.filter((line) => line.endsWith(' commit')).map((line) => line.split(' ')[0] ?? ''));
}
/** The commits that `heads` reach and `base` does not, children before their parents; all shas must be there. */
async function readDated(git, heads, base) {
    const format = '%H%x00%P%x00%at%x00%ct%x00%an%x00%s';
    const answer = await git.run(['log', '-z', '--no-color', '--topo-order', `--format=${format}`, '--stdin'], {
        input: [...heads, `^${base}`].map((revision) => `${revision}\n`).join(''),
    });
    const fields = answer.stdout.toString('utf8').split('\0');
    const commits = [];
    for (let at = 0; at + fieldCount <= fields.length; at += fieldCount)
        commits.push(commitOf(fields.slice(at, at + fieldCount)));
    return commits;
}
/** How many commits `other` has that `one` has not, and the other way round; undefined where they have no commit in common. */
async function countApart(git, one, other) {
    try {
        const text = await git.text(['rev-list', '--count', '--left-right', `${one}...${other}`, '--']);
        const [behind = 0, ahead = 0] = text.split('\t').map(Number);
        return { ahead, behind };
    }
    catch (error) {
        if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return undefined;
        throw error;
    }
}
/** All tags with their dates. */
async function readDatedTags(git) {
    const form = '%(refname:lstrip=2)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)';
    const lines = await git.lines(['for-each-ref', `--format=${form}`, 'refs/tags']);
    return lines.map((line) => {
        const [name = '', object = '', peeled = '', seconds = ''] = line.split('\0');
        return { name, commit: peeled === '' ? object : peeled, at: momentOf(seconds) };
    });
}
/** Whether the repository lacks a part of its history, as actions/checkout leaves it by default. */
async function isShallow(git) {
    return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}
function commitOf([sha = '', parents = '', authored = '', committed = '', author = '', subject = '',]) {
    return {
        sha,
        parents: parents === '' ? [] : parents.split(' '),
        authoredAt: momentOf(authored),
        committedAt: momentOf(committed),
        author,
        subject,
    };
}
/** Of seconds since 1970. */
function momentOf(seconds) {
    return new Date(Number(seconds) * 1000);
}


/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3532);
/* harmony import */ var _dated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3755);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9658);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6713);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1245);








/** Opens the repository that holds `folder` (from the workspace, '' for the workspace itself). */
async function openRepository(host, folder, token) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.workspace, folder);
    // git could not be started in a folder that is not there, which would look as if git were missing
    if (!(await isFolder(place)))
        throw none(folder);
    const git = new _process_js__WEBPACK_IMPORTED_MODULE_4__/* .Git */ .TU(place, host.env, host.signal);
    try {
        const [{ top, prefix, ...state }, remote] = await Promise.all([look(git), (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .readRemote */ .Zz)(git, host)]);
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top);
        if (root !== host.workspace && !root.startsWith(`${host.workspace}/`))
            throw none(folder);
        const plain = new _process_js__WEBPACK_IMPORTED_MODULE_4__/* .Git */ .TU(root, host.env, host.signal);
        const signedIn = remote === undefined ? plain : await (0,_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .signIn */ .Jv)(plain, remote, token, host.log);
        return { git: signedIn, folder: prefix.replace(/\/$/, ''), remote, ...state };
    }
    catch (error) {
        throw error instanceof _process_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .XS ? none(folder, error) : error;
    }
}
/** Each process of git takes its time, so one is asked for all; where it cannot answer all (no commit yet), each question is put by itself. */
async function look(git) {
    const where = ['rev-parse', '--show-toplevel', '--show-prefix'];
    const state = ['--is-shallow-repository', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD'];
    const lines = (await git.text([...where, ...state], { allow: [128] })).split('\n');
    const [top = '', prefix = '', shallow, commit, ref = ''] = lines;
    if (commit !== undefined && lines.length === 5 && /^(HEAD$|refs\/)/.test(ref))
        return { top, prefix, isShallow: shallow === 'true', head: { commit, branch: (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .branchOf */ .W0)(ref) } };
    const [only = '', within = ''] = (await git.text(where)).split('\n');
    return { top: only, prefix: within, isShallow: await (0,_dated_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git), head: await (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(git) };
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
function none(folder, cause) {
    const where = folder === '' ? 'The workspace' : `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .brief */ .d)(folder)}\``;
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
            // git log would flush after each commit, and every commit would arrive by itself: that takes both sides half as long again
            GIT_FLUSH: '0',
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
/* harmony export */   W0: () => (/* binding */ branchOf),
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
    return commit === '' ? undefined : { commit, branch: branchOf(ref) };
}
/** The branch that a full ref names; undefined where it names none. */
function branchOf(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
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
    const rows = (await git.lines(['remote', '--verbose'])).map((line) => line.split('\t'));
    const names = new Set(rows.map(([each = '']) => each));
    const name = names.has('origin') ? 'origin' : names.size === 1 ? [...names][0] : undefined;
    if (name === undefined)
        return undefined;
    const urls = rows.flatMap(([each, url = '']) => (each === name && url.endsWith(' (push)') ? url.slice(0, -7) : []));
    // of several addresses, the listing does not tell which is first
    const [url] = urls.length === 1 ? urls : [await git.text(['remote', 'get-url', '--push', name])];
    return {
        name,
        url: (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutPassword */ .G5)(url ?? ''),
        wait: async (milliseconds) => host?.sleep(milliseconds * (0.5 + host.random() / 2)),
    };
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

/***/ 9042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   xq: () => (/* binding */ resolveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3532);




/** The bytes of a file; undefined where there is none. */
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** The real place of a path that may not exist yet. Throws a complaint when a symbolic link leads out of the workspace, or when it is git's own. */
async function resolveInside(workspace, path, input) {
    let existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const missing = [];
    for (;;) {
        try {
            const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(existing), ...missing);
            if (isGits(real.slice(workspace.length)))
                throw gits(path, input);
            if (real === workspace || real.startsWith(workspace + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
                return real;
            break;
        }
        catch (error) {
            if (codeOf(error) !== 'ENOENT' || existing === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing))
                throw error;
            missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(existing));
            existing = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(existing);
        }
    }
    throw new _complaint_js__WEBPACK_IMPORTED_MODULE_2__/* .Complaint */ ._('invalid-input', `Input \`${input}\` is \`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(path)}\`, which a symbolic link leads out of the workspace. Give a path inside it under \`with:\` of this step.`);
}
function isGits(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => part.toLowerCase() === '.git');
}
function gits(path, input) {
    const what = `Input \`${input}\` is \`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(path)}\`, which belongs to git`;
    return new _complaint_js__WEBPACK_IMPORTED_MODULE_2__/* .Complaint */ ._('invalid-input', `${what}. Give a path outside of \`.git\` under \`with:\` of this step.`);
}
/** The same for a file that is to be written: a complaint too where a folder is in its place. */
async function resolveFile(workspace, path, input) {
    const place = await resolveInside(workspace, path, input);
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        return place;
    throw new _complaint_js__WEBPACK_IMPORTED_MODULE_2__/* .Complaint */ ._('invalid-input', `Input \`${input}\` is \`${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(path)}\`, which is a folder. Give the path of a file under \`with:\` of this step.`);
}
/** Writes a file so that a kill leaves either the old or the new bytes; its mode stays. */
async function writeWhole(path, bytes) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const draft = `${path}.slipway`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, bytes);
    const mode = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.mode, () => undefined);
    if (mode !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(draft, mode & 0o777);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
}
function codeOf(error) {
    // not instanceof: an error of node:fs is of another realm in a test's sandbox
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}


/***/ })

};

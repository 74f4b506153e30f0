export const id = 166;
export const ids = [166];
export const modules = {

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isShallow),
/* harmony export */   g: () => (/* binding */ deepen)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6713);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1245);



const steps = [50, 500, 5_000];
/** Whether the repository lacks a part of its history, as actions/checkout leaves it by default. */
async function isShallow(git) {
    return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}
/**
 * Fetches history until `base` is found and everything between it and the tip is exact, or until the history is whole. A range that holds
 * a merge is not trusted in part: behind the cut, a side branch may have started before the base.
 */
async function deepen(git, remote, { tip, ref, base }, log) {
    if (remote === undefined)
        throw tooShallow('it has no remote to fetch from');
    const isExact = async () => base !== undefined && (await (0,_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .isAncestor */ .QX)(git, base, tip)) && (await countMerges(git, base, tip)) === 0;
    try {
        for (const step of base === undefined ? [] : steps) {
            if (!(await isShallow(git)) || (await isExact()))
                return;
            log.info(`The clone is shallow: fetching ${step} more commits of its history. (\`fetch-depth: 0\` in actions/checkout saves this step.)`);
            await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .hd)(git, remote, [`--deepen=${step}`, ref]);
        }
        if (!(await isShallow(git)) || (await isExact()))
            return;
        log.info('The clone is shallow: fetching the rest of its history.');
        await (0,_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .hd)(git, remote, ['--unshallow', ref]);
    }
    catch (error) {
        if (error instanceof _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._ && error.reason !== 'cancelled')
            throw tooShallow(error.message, error);
        throw error;
    }
}
async function countMerges(git, base, tip) {
    return Number(await git.text(['rev-list', '--count', '--merges', `${base}..${tip}`]));
}
function tooShallow(why, cause) {
    const cure = 'Set `fetch-depth: 0` under `with:` of actions/checkout.';
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._('shallow-history', `The clone is shallow, so the last release cannot be found for certain, and the rest could not be fetched: ${why} ${cure}`, { cause });
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

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3532);
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9298);
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
    return { top: only, prefix: within, isShallow: await (0,_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .f)(git), head: await (0,_refs_js__WEBPACK_IMPORTED_MODULE_6__/* .readHead */ .zy)(git) };
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


/***/ })

};

export const id = 988;
export const ids = [988];
export const modules = {

/***/ 6988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/git/open.js
var git_open = __webpack_require__(307);
// EXTERNAL MODULE: ./build/github/once.js
var once = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/github/pulls.js
var github_pulls = __webpack_require__(9922);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/github/parse.js
var parse = __webpack_require__(3205);
;// CONCATENATED MODULE: ./build/github/refs.js



const zeroSha = '0'.repeat(40);
/** What a ref (`refs/heads/main`) points at; undefined when there is none. */
async function readRef(github, name) {
    const { target } = await github.rest({
        purpose: `read ${name}`,
        needs: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: { ref: shortOf(name) },
        repeat: 'harmless',
        parse: (answer) => ({ target: parseTarget(answer) }),
        refused: ({ status }) => (status === 404 ? { value: { target: undefined } } : undefined),
    });
    return target;
}
/** Makes a tag object and gives its sha. Nothing points at it, so one too many is no harm: git forgets it. */
async function createTagObject(github, { tag, message, sha, tagger }) {
    return github.rest({
        purpose: `create the tag object ${tag}`,
        needs: 'contents: write',
        route: 'POST /repos/{owner}/{repo}/git/tags',
        parameters: { tag, message, object: sha, type: 'commit', ...(tagger === undefined ? {} : { tagger }) },
        repeat: 'harmless',
        parse: (answer) => (0,parse/* text */.Qq)((0,parse/* record */.g1)(answer, 'tag')['sha'], 'tag.sha'),
    });
}
/** Makes a ref where there is none; `exists` says that somebody else's is there, pointing elsewhere or not. */
async function createRef(github, name, sha) {
    return github.rest({
        purpose: `create ${name}`,
        needs: 'contents: write',
        route: 'POST /repos/{owner}/{repo}/git/refs',
        parameters: { ref: name, sha },
        repeat: async () => {
            const target = await readRef(github, name);
            return target === undefined ? undefined : { value: target.sha === sha ? 'created' : 'exists' };
        },
        parse: () => 'created',
        refused: ({ message }) => (/already exists/i.test(message) ? { value: 'exists' } : undefined),
    });
}
/** Deletes a ref; one that is gone already counts as deleted. */
async function deleteRef(github, name) {
    await github.rest({
        purpose: `delete ${name}`,
        needs: 'contents: write',
        route: 'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
        parameters: { ref: shortOf(name) },
        repeat: 'harmless',
        parse: () => undefined,
        refused: ({ message }) => (/does not exist/i.test(message) ? { value: undefined } : undefined),
    });
}
/** Changes several refs, all or none; `moved` says that one was not where it had to be, and nothing was changed. */
async function updateRefs(github, changes) {
    const repositoryId = await readRepositoryId(github);
    const refUpdates = changes.map(({ name, before, after, force = false }) => ({
        name,
        beforeOid: before ?? zeroSha,
        afterOid: after ?? zeroSha,
        force,
    }));
    try {
        return await github.graphql({
            purpose: `update ${changes.map(({ name }) => name).join(', ')}`,
            needs: 'contents: write',
            query: 'mutation updateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
            variables: { input: { repositoryId, refUpdates } },
            repeat: () => settle(github, changes),
            parse: (data) => (0,parse/* record */.g1)((0,parse/* record */.g1)(data, 'data')['updateRefs'], 'updateRefs') && 'updated',
            refused: ({ code }) => (code === 'STALE_DATA' ? { value: 'moved' } : undefined),
        });
    }
    catch (error) {
        // GitHub documents no wording for a ref that moved, so the refs themselves are asked.
        if ((0,errors/* isGitHubComplaint */.vc)(error, 'validation') && (await hasMoved(github, changes)))
            return 'moved';
        throw error;
    }
}
async function readRepositoryId(github) {
    const { owner, name } = github.repository;
    return github.graphql({
        purpose: 'read the repository',
        needs: 'contents: read',
        query: 'query repositoryId($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { id } }',
        variables: { owner, name },
        repeat: 'harmless',
        parse: (data) => (0,parse/* text */.Qq)((0,parse/* record */.g1)((0,parse/* record */.g1)(data, 'data')['repository'], 'repository')['id'], 'repository.id'),
    });
}
/** The update is atomic, so one change that took effect proves all; best a new ref, which stays where a branch goes on. */
async function settle(github, changes) {
    const isNew = ({ name, before }) => before === undefined && name.startsWith('refs/tags/');
    const telling = changes.find(isNew) ?? changes.find(({ before, after }) => before !== after);
    if (telling === undefined)
        return { value: 'updated' };
    const target = await readRef(github, telling.name);
    return target?.sha === telling.after ? { value: 'updated' } : undefined;
}
async function hasMoved(github, changes) {
    for (const { name, before } of changes)
        if ((await readRef(github, name))?.sha !== before)
            return true;
    return false;
}
function shortOf(name) {
    if (name.startsWith('refs/'))
        return name.slice('refs/'.length);
    throw new complaint/* Complaint */._('validation', `A ref must be whole, as \`refs/heads/main\`; given is \`${name.slice(0, 100)}\`.`);
}
function parseTarget(answer) {
    const object = (0,parse/* record */.g1)((0,parse/* record */.g1)(answer, 'ref')['object'], 'ref.object');
    return {
        sha: (0,parse/* text */.Qq)(object['sha'], 'ref.object.sha'),
        type: (0,parse/* oneOf */.yL)(object['type'], ['commit', 'tag', 'tree', 'blob'], 'ref.object.type'),
    };
}

// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/process.js
var process = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/git/refs.js
var git_refs = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/git/remote.js
var git_remote = __webpack_require__(1245);
;// CONCATENATED MODULE: ./build/git/replay.js
/** commit-tree asks for somebody; what it makes here is never kept. */
const nobody = {
    GIT_AUTHOR_NAME: 'slipway',
    GIT_AUTHOR_EMAIL: 'slipway@localhost',
    GIT_COMMITTER_NAME: 'slipway',
    GIT_COMMITTER_EMAIL: 'slipway@localhost',
};
/**
 * Makes the commits that `head` has and `onto` lacks anew on top of `onto`, as a clean rebase would, without touching index, work tree or
 * refs; gives the last of them. Undefined where that needs a person: a conflict, a merge among them, a signature that would be lost, or a
 * git before 2.38. The same commits give the same result each time.
 */
async function replay(git, onto, head) {
    const lines = await git.lines(['rev-list', '--reverse', '--topo-order', '--parents', head, `^${onto}`]);
    let tip = onto;
    for (const line of lines) {
        const [commit = '', parent, ...more] = line.split(' ');
        if (parent === undefined || more.length > 0)
            return undefined;
        const next = await replayOne(git, tip, commit, parent);
        if (next === undefined)
            return undefined;
        tip = next;
    }
    return tip;
}
async function replayOne(git, onto, commit, parent) {
    const raw = (await git.run(['cat-file', 'commit', commit])).stdout;
    const end = raw.indexOf('\n\n');
    const headers = raw.subarray(0, end).toString('latin1').split('\n');
    if (headers.some((header) => header.startsWith('gpgsig')))
        return undefined;
    const [before, upon] = await git.lines(['rev-parse', `${parent}^{tree}`, `${onto}^{tree}`]);
    const tree = await mergedTree(git, upon ?? '', commit, parent);
    if (tree === undefined)
        return undefined;
    // it was applied there already; a commit that was empty from the start is kept
    if (tree === upon && headers[0] !== `tree ${before}`)
        return onto;
    const rest = headers.filter((header) => !/^(tree|parent) /.test(header));
    const text = Buffer.from([`tree ${tree}`, `parent ${onto}`, ...rest].join('\n'), 'latin1');
    return git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: Buffer.concat([text, raw.subarray(end)]) });
}
/** `merge-tree` finds the base by itself: a stand-in with the commit's own parent makes that parent the base. */
async function mergedTree(git, upon, commit, parent) {
    const stand = await git.text(['commit-tree', upon, '-p', parent], { env: nobody, input: '' });
    const merged = await git.run(['merge-tree', '--write-tree', '--no-messages', stand, commit], {
        allow: [1, 128, 129],
    });
    return merged.code === 0 ? merged.stdout.toString('latin1').split('\n', 1)[0] : undefined;
}

;// CONCATENATED MODULE: ./build/version-bump/release.js
/** The branch of the release pull request. */
function releaseBranch(target) {
    return `slipway/release/${target}`;
}
/** The branch on which `commit-via: api` makes its commit before anything moves. */
function pendingBranch(run) {
    return `slipway/pending/${run}`;
}
/** Matches those of all runs. */
const anyPending = 'slipway/pending/*';
/** The refs of a push step as the transport wants them: object per ref. */
function refUpdates(step, commit, objects) {
    const branch = step.branch && [
        {
            ref: `refs/heads/${step.branch.name}`,
            object: commit,
            ...(step.branch.force ? { expected: step.branch.from ?? '' } : {}),
        },
    ];
    const tags = step.tags.map((tag) => ({ ref: `refs/tags/${tag.name}`, object: objects.get(tag.name) ?? commit }));
    const floating = step.floating.map((tag) => ({
        ref: `refs/tags/${tag.name}`,
        object: tag.at ?? commit,
        expected: tag.from ?? '',
    }));
    return [...(branch ?? []), ...tags, ...floating];
}

;// CONCATENATED MODULE: ./build/version-bump/tip.js






/** Finds the commit to release. A branch that moved on since the checkout is followed; one that went another way is a complaint. */
async function readTip({ git, remote, head }, wish, log) {
    if (head === undefined)
        throw new complaint/* Complaint */._('no-commits', 'The repository has no commit yet. Commit something before this step.');
    const branch = wish.targetBranch || head.branch;
    if (branch === undefined && wish.needsBranch)
        throw detached(head);
    const refs = remote && wish.usesRemote
        ? await (0,git_remote/* persist */.Zr)(remote, () => (0,git_refs/* readRemoteRefs */.Jg)(git, remote.name, branchesOf(wish, branch)))
        : await (0,git_refs/* readLocalRefs */.cw)(git);
    const remoteTip = branch === undefined || !wish.usesRemote || remote === undefined ? undefined : refs.branches.get(branch);
    const around = { head, branch, remote, remoteTip, refs, isReplayed: false };
    if (wish.targetBranch !== '' && wish.usesRemote && remote && remoteTip === undefined)
        throw unknownBranch(wish.targetBranch, remote);
    if (wish.isHead)
        return { ...around, commit: await localCommit(git, wish, head), unpushed: 0 };
    if (remoteTip === undefined || remote === undefined || remoteTip === head.commit)
        return { ...around, commit: head.commit, unpushed: 0 };
    await fetchCommit(git, remote, `refs/heads/${branch}`, remoteTip);
    if (await (0,git_refs/* isAncestor */.QX)(git, head.commit, remoteTip)) {
        log.info(`\`${branch}\` has moved on from ${head.commit.slice(0, 7)} to ${remoteTip.slice(0, 7)} since the checkout: deciding there.`);
        return { ...around, commit: remoteTip, unpushed: 0 };
    }
    const unpushed = Number(await git.text(['rev-list', '--count', `${remoteTip}..${head.commit}`]));
    if (await (0,git_refs/* isAncestor */.QX)(git, remoteTip, head.commit))
        return { ...around, commit: head.commit, unpushed };
    if (wish.targetBranch !== '' && wish.targetBranch !== head.branch)
        return { ...around, commit: remoteTip, unpushed: 0 };
    const commit = await replay(git, remoteTip, head.commit);
    if (commit === undefined)
        throw diverged(branch ?? '', remote, unpushed);
    const left = Number(await git.text(['rev-list', '--count', `${remoteTip}..${commit}`]));
    log.info(`\`${branch}\` has moved on to ${remoteTip.slice(0, 7)}: ${unpushed} commit(s) of HEAD were rebased onto it (${commit.slice(0, 7)}).`);
    return { ...around, commit, unpushed: left, isReplayed: true };
}
function branchesOf({ withReleaseBranch }, branch) {
    if (branch === undefined)
        return [anyPending];
    return withReleaseBranch ? [branch, releaseBranch(branch), anyPending] : [branch, anyPending];
}
async function localCommit(git, wish, head) {
    if (wish.targetBranch === '' || wish.targetBranch === head.branch || !wish.needsBranch)
        return head.commit;
    const found = await git.text(['rev-parse', '--verify', '--quiet', `refs/heads/${wish.targetBranch}^{commit}`], {
        allow: [1],
    });
    if (found !== '')
        return found;
    const cure = 'Check it out before this step, or change `target-branch`.';
    throw new complaint/* Complaint */._('unknown-branch', `\`target-branch\` is \`${(0,printable/* brief */.d)(wish.targetBranch)}\`, which the checkout does not have. ${cure}`);
}
/** Fetches a commit that the repository may lack. */
async function fetchCommit(git, remote, ref, commit) {
    const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] });
    if (code !== 0)
        await (0,git_remote/* fetch */.hd)(git, remote, [ref]);
}
function detached(head) {
    const cure = 'Set `ref: ${{ github.ref_name }}` under `with:` of actions/checkout (after the push of a tag: the name of a branch), or `target-branch` here, or `mode: tag-only`.';
    return new complaint/* Complaint */._('detached-head', `HEAD is detached at ${head.commit.slice(0, 7)}, so there is no branch to put the release commit on. ${cure}`);
}
function unknownBranch(branch, remote) {
    const cure = 'Push that branch first, or change `target-branch` under `with:` of this step.';
    return new complaint/* Complaint */._('unknown-branch', `\`target-branch\` is \`${(0,printable/* brief */.d)(branch)}\`, which ${(0,printable/* brief */.d)(remote.url)} does not have. ${cure}`);
}
function diverged(branch, remote, unpushed) {
    const what = `HEAD has ${unpushed} commit(s) that \`${(0,printable/* brief */.d)(branch)}\` on ${remote.name} does not have, that branch has moved on meanwhile, and they cannot be rebased onto it without a person`;
    return new complaint/* Complaint */._('branch-diverged', `${what}. Run \`git pull --rebase\` before this step, or run the job again on the new tip.`);
}

;// CONCATENATED MODULE: ./build/version-bump/checkout.js








/** Writes files into the work tree; one that already has these bytes stays as it is. */
async function writeFiles(directory, files) {
    for (const { path, bytes, mode } of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(directory, path), bytes);
        if (mode === '100755')
            await (0,promises_.chmod)((0,external_node_path_.join)(directory, path), 0o755);
    }
}
/**
 * Brings the checkout to the release, so that the steps after it build and publish the new version. A release on the remote stands
 * already: what is in the way here is said, not failed.
 */
async function followRelease(git, remote, release) {
    const told = (status, detail) => ({ step: 'checkout', status, detail });
    try {
        if (remote && !release.isLocal)
            await fetchRelease(git, remote, release);
        const head = await (0,git_refs/* readHead */.zy)(git);
        const isAhead = head !== undefined && (await mayFollow(git, head, release));
        const moves = [...release.objects].map(([name, object]) => `update refs/tags/${name}\0${object}\0\0`);
        if (isAhead && release.isLocal)
            moves.push(`update HEAD\0${release.commit}\0${head.commit}\0`);
        if (isAhead && !release.isLocal)
            await moveTree(git, head.commit, release.commit);
        await git.run(['update-ref', '-m', 'slipway: release', '--stdin', '-z'], { input: moves.join('') });
        if (!isAhead)
            return told('skipped', 'another branch is checked out, and stays');
        if (release.isLocal)
            await moveTree(git, head.commit, release.commit);
        else
            await moveHead(git, head.commit, release.commit);
        return head.commit === release.commit
            ? told('already', 'the checkout is at the release')
            : told('done', `the checkout is at ${release.commit.slice(0, 7)}`);
    }
    catch (error) {
        const isOurs = error instanceof process/* GitError */.XS || (error instanceof complaint/* Complaint */._ && error.reason !== 'cancelled');
        if (!isOurs || release.isLocal)
            throw error;
        const said = error instanceof process/* GitError */.XS ? error.stderr : error.message;
        return told('skipped', `the release stands, but the checkout could not follow: ${(0,printable/* brief */.d)(said, 200)}`);
    }
}
async function fetchRelease(git, remote, { commit, branch, objects }) {
    if (branch)
        await fetchCommit(git, remote, `refs/heads/${branch}`, commit);
    for (const [name, object] of objects)
        await fetchCommit(git, remote, `refs/tags/${name}`, object);
}
/** Forward only, and only the branch that was released; a HEAD without a branch may follow any. */
async function mayFollow(git, head, { commit, branch, leaves }) {
    if (head.branch !== undefined && branch !== undefined && head.branch !== branch)
        return false;
    return head.commit === leaves || (await (0,git_refs/* isAncestor */.QX)(git, head.commit, commit));
}
/**
 * Index and work tree from one commit to another, keeping what is changed besides; throws GitError where that would be overwritten. Where a
 * kill left the index behind the commit that HEAD names already, it starts from that commit's parent.
 */
async function moveTree(git, from, to) {
    const start = from === to ? await git.text(['rev-parse', '--verify', '--quiet', `${to}^`], { allow: [1] }) : from;
    if (start === '')
        return;
    // a workspace that was copied or cached has other times than the index knows, which read-tree would take for changes
    await git.run(['update-index', '-q', '--refresh'], { allow: [1] });
    await stageSame(git, start, to);
    await git.run(['read-tree', '-m', '-u', start, to]);
}
async function moveHead(git, from, to) {
    if (from !== to)
        await git.run(['update-ref', '-m', 'slipway: release', 'HEAD', to, from]);
}
/** Files that the work tree already has as the release has them (those of `add`) are no changes that stand in the way. */
async function stageSame(git, from, to) {
    const paths = (await git.text(['diff-tree', '-r', '-z', '--no-renames', '--name-only', from, to])).split('\0');
    const wanted = new Map((await (0,git_objects/* listTree */.nT)(git, to)).map((file) => [file.path, file]));
    const entries = [];
    for (const path of paths) {
        const file = wanted.get(path);
        if (file === undefined || !file.mode.startsWith('100'))
            continue;
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(git.directory, path)).catch(() => undefined);
        if (bytes === undefined)
            continue;
        const blob = await git.text(['hash-object', '--stdin', '--path', path], { input: bytes });
        if (blob === file.blob)
            entries.push(`${file.mode} ${blob}\t${path}\0`);
    }
    if (entries.length === 0)
        return;
    await git.run(['update-index', '-z', '--index-info'], { input: entries.join('') });
    await git.run(['update-index', '-q', '--refresh'], { allow: [1] });
}

;// CONCATENATED MODULE: ./build/version-bump/refusal.js


const isRule = /GH006|GH013|protected|rule violation|repository rule|hook declined|Changes must be made through/i;
const isTagRule = /GH0\d\d[^;]* refs\/tags\//i;
const isBranchRefused = /\brefs\/heads\/\S+ \[remote rejected\]/;
/** A refused push in the words of its cure; nothing of it arrived, since it is atomic. */
function refusal(step, { kind, said }) {
    const where = step.branch ? `\`${(0,printable/* brief */.d)(step.branch.name)}\`` : 'the tags';
    const text = `The push to ${where} was refused, and nothing of it arrived (no commit, no tag): ${(0,printable/* brief */.d)(said, 500)}.`;
    if (kind === 'unreachable')
        return new complaint/* Complaint */._('remote-unreachable', `The push to ${where} did not end well, and nothing of it was found on the remote: ${(0,printable/* brief */.d)(said, 500)}. Run the job again when the remote answers.`);
    if (/workflow/i.test(said) && /permission|scope/i.test(said)) {
        return new complaint/* Complaint */._('missing-permission', `${text} A commit that changes a workflow file needs a token with \`workflows: write\` (an App's), not GITHUB_TOKEN.`);
    }
    if (isRule.test(said))
        return new complaint/* Complaint */._('protected-branch', `${text} ${ruleCure(step, said)}`);
    return new complaint/* Complaint */._('missing-permission', `${text} Give the job \`permissions: contents: write\`, or actions/checkout a \`token\` that may push.`);
}
function ruleCure(step, said) {
    const app = 'give actions/checkout the `token` of an App that may bypass the rule';
    if (step.branch === undefined || isTagRule.test(said) || !isBranchRefused.test(said))
        return `A rule of the repository keeps tags from being made (settings: Rules): ${app}, or change the rule.`;
    return `Use \`mode: pull-request\`, or \`mode: tag-only\`, or ${app}.`;
}

;// CONCATENATED MODULE: ./build/version-bump/apply.js



/** Walks the plan's steps in order; stops at the first that fails, or that somebody else's push made void. */
async function apply(steps, workshop) {
    const outcomes = [];
    let sha = workshop.tip;
    let pullRequest;
    const end = (moved, error) => {
        const rest = steps
            .slice(outcomes.length)
            .map(({ kind }) => ({ step: kind, status: 'not-reached', detail: '' }));
        return { steps: [...outcomes, ...rest], sha, pullRequest, moved, error };
    };
    for (const step of steps) {
        try {
            workshop.host.signal.throwIfAborted();
            const done = await perform(step, sha, workshop);
            outcomes.push(done.outcome);
            sha = done.commit ?? sha;
            pullRequest = done.pullRequest ?? pullRequest;
            if (done.moved)
                return end(true);
        }
        catch (error) {
            outcomes.push({
                step: step.kind,
                status: 'failed',
                detail: (0,printable/* brief */.d)(error instanceof Error ? error.message : String(error), 300),
            });
            return end(false, error);
        }
    }
    return end(false);
}
async function perform(step, commit, workshop) {
    const told = (status, detail) => ({ step: step.kind, status, detail });
    switch (step.kind) {
        case 'write':
            await writeFiles(workshop.git.directory, step.files);
            return { outcome: told('done', `${step.files.length} file(s) written and left uncommitted`) };
        case 'commit': {
            const made = await workshop.transport.commit(step);
            if (made.kind === 'moved')
                return { outcome: told('skipped', made.said), moved: true };
            return { outcome: told('done', `${made.sha.slice(0, 7)} with ${step.files.length} file(s)`), commit: made.sha };
        }
        case 'push':
            return performPush(step, commit, workshop);
        case 'checkout': {
            const release = {
                commit: step.at ?? commit,
                branch: step.branch,
                objects: await tagObjects(step, commit, workshop),
                leaves: workshop.leaves,
                isLocal: workshop.isLocal,
            };
            return { outcome: await followRelease(workshop.git, workshop.remote, release) };
        }
        case 'close':
            await workshop.closePull(step.number);
            return { outcome: told('done', `#${step.number} closed: nothing is left to release`) };
        case 'pull-request': {
            const pullRequest = await workshop.pulls(step);
            return {
                outcome: told(pullRequest.change === 'current' ? 'already' : 'done', `#${pullRequest.number} ${pullRequest.change}`),
                pullRequest,
            };
        }
    }
}
/** Every tag's object, by name: floating tags are plain refs to the commit. */
async function tagObjects({ tags, floating = [], standing = [] }, commit, { transport }) {
    const made = tags.length === 0 ? [] : await transport.tagObjects(tags, commit);
    return new Map([
        ...made,
        ...floating.map(({ name, at }) => [name, at ?? commit]),
        ...standing.map(({ name, object }) => [name, object]),
    ]);
}
async function performPush(step, commit, { transport }) {
    const result = await transport.push(step, commit);
    if (result.kind === 'pushed')
        return { outcome: { step: 'push', status: 'done', detail: refsOf(step).join(', ') } };
    if (result.kind === 'moved')
        return { outcome: { step: 'push', status: 'skipped', detail: result.said }, moved: true };
    throw refusal(step, result);
}
function refsOf(step) {
    return [
        ...(step.branch ? [step.branch.name] : []),
        ...step.tags.map(({ name }) => name),
        ...step.floating.map(({ name }) => name),
    ];
}

// EXTERNAL MODULE: ./build/commits/assess.js + 3 modules
var commits_assess = __webpack_require__(1591);
// EXTERNAL MODULE: ./build/commits/graph.js
var graph = __webpack_require__(2241);
// EXTERNAL MODULE: ./build/packages/packages.js
var packages_packages = __webpack_require__(5399);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/version/channels.js


/**
 * Reads the mapping from branch patterns to identifiers that YAML has already parsed (undefined and null: no channels). '', null and
 * `stable` name a release branch. `complaints` continue the sentence «Input `channels` …».
 */
function parseChannels(given) {
    if (given === undefined || given === null)
        return { channels: [], complaints: [] };
    if (typeof given !== 'object' || Array.isArray(given)) {
        return { channels: [], complaints: ['must be a mapping from branches to identifiers, such as `next: beta`'] };
    }
    const channels = [];
    const complaints = [];
    for (const [branch, value] of Object.entries(given)) {
        if (value === null || value === '' || value === 'stable') {
            channels.push({ branch, identifier: undefined });
        }
        else if (typeof value === 'string' && isIdentifier(value)) {
            channels.push({ branch, identifier: value });
        }
        else {
            const named = `\`${(0,printable/* brief */.d)(branch, 60)}\` the identifier \`${(0,printable/* brief */.d)(String(value), 60)}\``;
            complaints.push(`gives ${named}; allowed: letters, digits and \`-\` with at least one letter, or \`stable\` for a release branch`);
        }
    }
    return { channels, complaints };
}
/**
 * Whether a text can name pre-releases: one identifier of semver.org, 9. One letter at least, since a number there would be taken for the
 * number of the pre-release.
 */
function isIdentifier(text) {
    return /^[0-9A-Za-z-]{1,50}$/.test(text) && /[A-Za-z]/.test(text);
}
/**
 * The identifier for the pre-releases of a branch (its short name, such as `release/1.x`); undefined where it makes full releases. A
 * channel of exactly this name goes before patterns; of those the first that matches counts. `*` stays within a `/`, `**` does not.
 */
function identifierFor(branch, channels) {
    const found = channels.find((channel) => channel.branch === branch) ??
        channels.find((channel) => picomatch.isMatch(branch, channel.branch, { dot: true }));
    return found?.identifier;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./build/version/number.js
var number = __webpack_require__(2298);
;// CONCATENATED MODULE: ./build/version/bump.js


/** The words that the inputs `bump` and `version-type` take besides a version. */
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
/** Reads the input; undefined where it is neither one of the words nor a version. */
function parseBump(text) {
    const word = bumpWords.find((each) => each === text.trim());
    const exact = word === undefined ? (0,number/* parseTypedVersion */.cB)(text) : undefined;
    return word ?? (exact === undefined ? undefined : { exact });
}
/** The level that a bump forces; undefined where the commits decide it. */
function forcedLevel(bump) {
    if (bump === 'major' || bump === 'premajor')
        return 'major';
    if (bump === 'minor' || bump === 'preminor')
        return 'minor';
    if (bump === 'patch' || bump === 'prepatch')
        return 'patch';
    return undefined;
}
/** Whether a bump makes a pre-release, be it outside of a channel. */
function forcesPrerelease(bump) {
    return typeof bump === 'string' && bump.startsWith('pre');
}
/** What the output `bump` says of a step: which number it moves, seen from the stable version before, or that it is a pre-release. */
function bumpBetween(previous, next) {
    if ((0,number/* isPrerelease */.V1)(next))
        return 'prerelease';
    const before = (0,number/* coreOf */.z2)(previous ?? '0.0.0');
    if (semver.major(next) !== semver.major(before))
        return 'major';
    return semver.minor(next) === semver.minor(before) ? 'patch' : 'minor';
}

;// CONCATENATED MODULE: ./build/version/numbering.js


/** The version one step further, as npm counts: 1.2.4-rc.1 raised by a patch is 1.2.4. */
function raise(version, step) {
    const raised = semver.inc(version, step);
    if (raised === null)
        throw new TypeError(`not a version: ${version}`);
    return raised;
}
/** `beta` of `1.2.0-beta.3`; undefined where there is none, or where it is only a number. */
function identifierOf(version) {
    const first = semver.prerelease(version)?.[0];
    return typeof first === 'string' ? first : undefined;
}
/** One more than the highest `n` among all `core-identifier.n`; 1 where there is none. `core-identifier` alone counts as 0. */
function nextNumber(core, identifier, taken) {
    let top = 0;
    const start = `${core}-${identifier}.`;
    for (const version of taken) {
        const rest = version.startsWith(start) ? version.slice(start.length) : '';
        if (/^\d{1,15}$/.test(rest))
            top = Math.max(top, Number(rest));
    }
    return top + 1;
}
/**
 * The first number from `wanted` on, in steps of one level, that no tag has; what is taken is a tag outside of the branch's history.
 * Undefined where that would overtake other people's releases: stable ones above `wanted`, of its major version for a minor step, of any
 * for a major one. A feature on a 1.2.x branch must not become 1.10.0 while 1.9.0, which it does not contain, is the newest: who follows
 * ^1 would lose what 1.3 to 1.9 brought. A tag that stands alone, left behind by a push that failed, is stepped over.
 */
function nextUntaken(wanted, step, taken) {
    if (!taken.has(wanted))
        return wanted;
    if (step === 'major' || step === 'minor') {
        const inTheWay = (version) => !(0,number/* isPrerelease */.V1)(version) &&
            semver.gt(version, wanted) &&
            (step === 'major' || semver.major(version) === semver.major(wanted));
        if ([...taken].some(inTheWay))
            return undefined;
    }
    return stepOver(wanted, step, taken);
}
/** As `nextUntaken` for the core of pre-releases, which nobody gets unasked: steps over whatever is in the way. */
function nextUntakenCore(wanted, step, taken) {
    return stepOver((0,number/* coreOf */.z2)(wanted), step === 'prerelease' ? 'patch' : step, taken);
}
function stepOver(wanted, step, taken) {
    let version = wanted;
    while (taken.has(version))
        version = raise(version, step);
    return version;
}

;// CONCATENATED MODULE: ./build/version/next.js



/**
 * Decides the next version of a package.
 *
 * - On a release branch: the base raised by the level of all commits since it. A pre-release in the history that was made for a higher
 *   version graduates: 1.2.0-beta.3 merged gives 1.2.0. One of a channel does so as soon as it is merged; one that `bump` made on the
 *   release branch itself as soon as commits follow that ask for a release, so that running again does not graduate it.
 * - On a channel: that same version, never below the one of the newest pre-release, with `-identifier.n`, where n counts from 1 over all
 *   tags, as semantic-release does: 1.2.0-beta.1, then 1.2.0-beta.2; 1.0.1-rc.1 and a feature give 1.1.0-rc.1. A release for which
 *   the identifier is new starts at 1 even where nothing but the branch has changed.
 * - `bump` goes before `Release-As`, which goes before the level. `Release-As` is met once its number is taken, and sets the core on a
 *   channel. A forced level counts from the base, but never gives less than a pre-release of the history.
 * - A number that a tag outside of the history has taken is not given again; see `nextUntaken` for what is given instead.
 */
function decideVersion(question) {
    const { bump, channel, preid } = question;
    if (typeof bump === 'object')
        return giveExactly(question, bump.exact, `\`bump: ${bump.exact}\``);
    const standing = weigh(question);
    const identifier = bump === 'release' ? undefined : (channel ?? (forcesPrerelease(bump) ? preid : undefined));
    return identifier === undefined ? decideFull(question, standing) : decidePrerelease(question, standing, identifier);
}
function weigh(question) {
    const { base, prereleases, bump, belowOne, releaseAs } = question;
    const own = base !== undefined && (0,number/* isPrerelease */.V1)(base) ? [{ version: base, level: question.level }] : [];
    const ancestors = prereleases
        .filter(({ version }) => base === undefined || (0,number/* compareVersions */.Zy)(version, base) > 0)
        .concat(own)
        .sort((a, b) => (0,number/* compareVersions */.Zy)(b.version, a.version));
    const taken = new Set([
        ...question.taken,
        ...prereleases.map(({ version }) => version),
        ...(base === undefined ? [] : [base]),
    ]);
    const forced = forcedLevel(bump);
    const softened = belowOne === 'minor' && question.level === 'major' && base?.startsWith('0.');
    const level = forced ?? (softened ? 'minor' : question.level);
    const raised = level === 'none' ? undefined : base === undefined ? question.initialVersion : raise(base, level);
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
    if (top?.level === 'none' && bump === 'auto' && !channels.includes(identifierOf(top.version) ?? '')) {
        return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
    }
    const wanted = (0,number/* highest */.BR)([...defined(raised), ...defined(top && (0,number/* coreOf */.z2)(top.version))]);
    if (wanted === undefined)
        return { kind: 'unchanged', reason: 'no-changes' };
    const step = bumpBetween(base, wanted);
    const version = nextUntaken(wanted, step, taken);
    if (version === undefined)
        return refuseOvertaking(wanted, step);
    const graduates = top !== undefined && (0,number/* coreOf */.z2)(top.version) === wanted;
    return release(base, base, version, wanted, graduates ? `${top.version} becomes a full release` : reasonOf(question, step));
}
function decidePrerelease(question, standing, identifier) {
    const { bump, base, initialVersion } = question;
    const { taken, ancestors, raised, requested } = standing;
    const [top] = ancestors;
    const own = ancestors.find(({ version }) => identifierOf(version) === identifier);
    const least = bump === 'prerelease' && !top ? (raised ?? (base === undefined ? initialVersion : raise(base, 'patch'))) : raised;
    const wanted = requested ?? (0,number/* highest */.BR)([...defined(least), ...defined(top?.version)].map(number/* coreOf */.z2));
    if (wanted === undefined)
        return { kind: 'unchanged', reason: 'no-changes' };
    if (requested !== undefined && base !== undefined && (0,number/* compareVersions */.Zy)(requested, base) <= 0) {
        return refuseBelow(requested, base, `\`Release-As: ${requested}\``);
    }
    const redirected = requested !== undefined && own !== undefined && (0,number/* coreOf */.z2)(own.version) !== (0,number/* coreOf */.z2)(requested);
    if (bump === 'auto' && own?.level === 'none' && !redirected)
        return { kind: 'unchanged', reason: 'no-changes-since-prerelease' };
    const step = bumpBetween(base, (0,number/* coreOf */.z2)(wanted));
    const core = nextUntakenCore(wanted, step, taken);
    const version = `${core}-${identifier}.${nextNumber(core, identifier, taken)}`;
    const why = requested === undefined ? reasonOf(question, step) : `\`Release-As: ${requested}\``;
    return release(base, top?.version ?? base, version, `${(0,number/* coreOf */.z2)(wanted)}${version.slice(core.length)}`, `${why}, as a pre-release (${identifier})`);
}
function giveExactly(question, version, asked) {
    const { base, taken, prereleases } = question;
    if (base !== undefined && (0,number/* compareVersions */.Zy)(version, base) <= 0)
        return refuseBelow(version, base, asked);
    if (taken.includes(version) || prereleases.some((each) => each.version === version)) {
        const complaint = `${asked}: the version ${version} is already given to a tag, and each number is given once. Ask for another one.`;
        return { kind: 'refused', reason: 'version-taken', complaint };
    }
    return release(base, base, version, version, `asked for by ${asked}`);
}
/** `base` is what the step is measured from, `wanted` what would have been given if it were free. */
function release(base, previous, version, wanted, why) {
    const reason = version === wanted
        ? why
        : `${why}; ${(0,number/* coreOf */.z2)(wanted)} is given to a tag outside of this branch, so the next free number`;
    return {
        kind: 'release',
        version,
        previous,
        bump: bumpBetween(base, version),
        prerelease: (0,number/* isPrerelease */.V1)(version),
        why: reason,
    };
}
function reasonOf({ base, bump }, step) {
    if (base === undefined)
        return 'the first release';
    return bump === 'auto' ? `${step} changes since ${base}` : `\`bump: ${String(bump)}\` on top of ${base}`;
}
function refuseBelow(version, base, asked) {
    const complaint = `${asked}: the version ${version} is not above ${base}, on which this branch builds. Ask for a higher one.`;
    return { kind: 'refused', reason: 'version-not-above-base', complaint };
}
function refuseGraduation(base) {
    const since = base === undefined ? '' : ` above ${base}`;
    const complaint = `\`bump: release\` turns a pre-release into a full release, but the history holds none${since}. Use \`bump: auto\` or a level.`;
    return { kind: 'refused', reason: 'no-prerelease', complaint };
}
function refuseOvertaking(wanted, step) {
    const complaint = `${wanted} would be next, but it and higher versions are given to tags outside of this branch. A ${step} release from here would ` +
        'overtake releases that it does not contain. Merge them into this branch, or give the number yourself with `bump: x.y.z`.';
    return { kind: 'refused', reason: 'version-taken', complaint };
}
function defined(value) {
    return value === undefined ? [] : [value];
}

// EXTERNAL MODULE: ./build/commits/header.js
var header = __webpack_require__(4884);
;// CONCATENATED MODULE: ./build/version/rules.js


/** How much a change moves the version, from least to most. */
const levels = ['none', 'patch', 'minor', 'major'];
/** Conventional Commits 1.0.0 and what its tools agree on besides: a performance gain, a revert and a dependency reach users, too. */
const defaultRules = new Map([
    ['*!', 'major'],
    ['feat', 'minor'],
    ['feature', 'minor'],
    ['fix', 'patch'],
    ['perf', 'patch'],
    ['revert', 'patch'],
    ['deps', 'patch'],
]);
/** The greater of two levels. */
function maxLevel(a, b) {
    return a === b || levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
/**
 * Reads the user's rules, a mapping that YAML has already parsed (undefined and null: none given), on top of the default ones.
 * `complaints` continue the sentence «Input `rules` …».
 */
function parseRules(given) {
    if (given === undefined || given === null)
        return { rules: defaultRules, complaints: [] };
    if (typeof given !== 'object' || Array.isArray(given)) {
        return { rules: defaultRules, complaints: ['must be a mapping from commit types to levels, such as `docs: patch`'] };
    }
    const rules = new Map(defaultRules);
    const complaints = [];
    for (const [typed, value] of Object.entries(given)) {
        const key = normalizeKey(typed);
        const level = levels.find((each) => each === value);
        if (key === undefined) {
            complaints.push(`has the key \`${(0,printable/* brief */.d)(typed, 60)}\`; allowed: \`type\`, \`type(scope)\`, \`*(scope)\`, \`*\`, each also with \`!\` at its end`);
        }
        else if (level === undefined) {
            const names = levels.map((each) => `\`${each}\``).join(', ');
            complaints.push(`gives \`${(0,printable/* brief */.d)(typed, 60)}\` the level \`${(0,printable/* brief */.d)(String(value), 60)}\`; allowed: ${names}`);
        }
        else {
            rules.set(key, level);
        }
    }
    return { rules, complaints };
}
/**
 * The level of one change. A rule with `!` speaks of breaking changes, one without of all others. The most specific one wins:
 * `type(scope)`, then `*(scope)`, then `type`, then `*`. Of the scopes in `(a,b)` the one with the highest level counts.
 */
function levelOf({ type, scope, breaking }, rules) {
    const mark = breaking ? '!' : '';
    // the default rules name no scope, and most runs have no others
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
/**
 * The highest level that the commits of a range ask for. Where they ask for none, but there is one at all that is neither a merge nor
 * cancelled nor skipped, it is `otherwise` (input `default-bump`).
 */
function decideLevel(assessed, rules, otherwise = 'none') {
    const votes = [];
    let level = 'none';
    for (const each of assessed) {
        const vote = voteOf(each, rules);
        if (vote === undefined)
            continue;
        votes.push(vote);
        level = maxLevel(level, vote.level);
    }
    return { level: level === 'none' && votes.length > 0 ? otherwise : level, votes };
}
function voteOf({ commit: { sha }, fate }, rules) {
    if (fate.kind === 'unconventional')
        return { sha, level: 'none', change: undefined };
    if (fate.kind !== 'counted')
        return undefined;
    let top;
    for (const change of fate.changes) {
        const level = levelOf(change, rules);
        if (top === undefined || maxLevel(top.level, level) !== top.level)
            top = { sha, level, change };
    }
    return top;
}
function normalizeKey(typed) {
    const key = typed.trim().toLowerCase();
    const found = /^(\*|[^()!\s]+)(?:\(([^()]+)\))?(!?)$/.exec(key);
    const [, type = '', scope, mark = ''] = found ?? [];
    if (!found || (type !== '*' && ![...type].every((each) => (0,header/* isWordCode */.Yt)(each.charCodeAt(0)))))
        return undefined;
    return `${type}${scope === undefined ? '' : `(${scope.trim()})`}${mark}`;
}

;// CONCATENATED MODULE: ./build/version/wording.js

/** The defaults of phips28/gh-action-bump-version 9 to 11 (its action.yml). */
const defaultWording = {
    major: ['BREAKING CHANGE', 'major'],
    minor: ['feat', 'minor'],
    patch: [],
    rc: ['pre-alpha', 'pre-beta', 'pre-rc'],
    otherwise: 'patch',
};
/** The words of a comma-separated list, without surrounding blanks and empty ones. */
function parseWords(list) {
    return list
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
}
/**
 * Decides as phips28/gh-action-bump-version does: the first of major, minor, patch and pre-release for which any message of the range,
 * header or body, holds a word, else `otherwise`; a header with `!` is major. It differs where the predecessor goes wrong:
 *
 * - words are whole: «defeat» holds no `feat`, `semver-major` no `major`. Case counts. A word cannot tell what a sentence means, so
 *   «docs: mention the major cities» is major, as it was; who minds gives `major-wording: BREAKING CHANGE`;
 * - `feature: x` still counts for the word `feat`, since the predecessor's README promises it;
 * - merges, commits that were taken back, and `[skip release]` do not count; where nothing else is there, it is `none`.
 *
 * As there, `otherwise: prerelease` together with words for pre-releases releases only where one of those is found.
 */
function decideByWording(assessed, wording) {
    const commits = assessed.filter(({ fate }) => fate.kind === 'counted' || fate.kind === 'unconventional');
    if (commits.length === 0)
        return { bump: 'none' };
    for (const bump of ['major', 'minor', 'patch', 'prerelease']) {
        const words = bump === 'prerelease' ? wording.rc : wording[bump];
        for (const { commit } of commits) {
            const word = bump === 'major' && isMarked(commit.message) ? '!' : words.find((each) => holdsWord(commit.message, each));
            if (word === undefined)
                continue;
            const identifier = bump === 'prerelease' ? wording_identifierOf(word) : undefined;
            return { bump, word, sha: commit.sha, ...(identifier === undefined ? undefined : { identifier }) };
        }
    }
    return { bump: wording.otherwise === 'prerelease' && wording.rc.length > 0 ? 'none' : wording.otherwise };
}
/**
 * Whether a text holds a word with no letter, digit, `_` or `-` next to it. Where the word itself begins or ends with another character
 * (`#major`, `fix:`), anything may stand on that side.
 */
function holdsWord(text, word) {
    if (word === 'feat' && (0,header/* parseHeader */.RW)((0,header/* headerLine */.iH)(text))?.type === 'feature')
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
/** The predecessor asks for no blank behind the colon. */
function isMarked(message) {
    return /^[a-zA-Z]+(?:\([^()\n]+\))?!:/.test(message);
}
/** As the predecessor: what stands between the first and the second `-` of the word. */
function wording_identifierOf(word) {
    const part = word.split('-')[1];
    return part !== undefined && /^[0-9A-Za-z]*[A-Za-z][0-9A-Za-z]*$/.test(part) ? part : undefined;
}

;// CONCATENATED MODULE: ./build/version-bump/decide.js









/** Decides for every package; a package that depends on a released one gets at least a patch. */
function decide(inputs, facts) {
    let decisions = facts.packages.map((each) => decidePackage(inputs, facts, each, []));
    for (let changed = true; changed;) {
        const next = decisions.map((decision) => cascade(inputs, facts, decision, decisions));
        changed = next.some((decision, index) => decision !== decisions[index]);
        decisions = next;
    }
    return decisions;
}
function cascade(inputs, facts, decision, all) {
    const { answer, because: known } = decision;
    if (answer.kind !== 'unchanged' || answer.reason === 'already-released' || known.length > 0)
        return decision;
    const wanted = new Set(decision.facts.manifests.facts.flatMap(({ dependencies }) => dependencies.map(({ name }) => name)));
    const released = all.filter((other) => other !== decision && other.answer.kind === 'release');
    const because = released.filter(({ facts: { manifests } }) => manifests.described.names.some((name) => wanted.has(name)));
    if (because.length === 0)
        return decision;
    const names = because.map(({ facts: { package: { name }, }, }) => name);
    return decidePackage(inputs, facts, decision.facts, names);
}
function decidePackage(inputs, facts, each, because) {
    const { package: pack, releases, base, manifestBase, range } = each;
    const assess = (commits) => assessed(inputs, commits, pack);
    const own = assess(range);
    const least = because.length > 0 ? 'patch' : 'none';
    const before = prereleasesAmong(range, releases);
    const highest = before.filter((each, index) => index === before.findIndex((other) => isSameLine(each, other)));
    const prereleases = highest.map(({ version, commit }) => {
        return { version, level: maxLevel(least, decide_levelOf(inputs, assess((0,graph/* withoutReachable */.wk)(range, [commit])))) };
    });
    const current = before[0] ?? base;
    const found = {
        facts: each,
        assessed: own,
        because,
        current,
        levels: decideLevel(own, inputs.rules, inputs.defaultBump),
    };
    const channel = identifierFor(facts.channelBranch, inputs.channels);
    const done = releasedAlready(inputs.bump, facts, each, channel);
    if (done)
        return { ...found, answer: { kind: 'unchanged', reason: 'already-released', by: done } };
    const answer = decideVersion({
        base: manifestBase?.version ?? base?.version,
        level: maxLevel(least, inputs.wording === undefined ? found.levels.level : decide_levelOf(inputs, own)),
        prereleases,
        taken: releases.map(({ version }) => version),
        channel,
        channels: inputs.channels.flatMap(({ identifier }) => identifier ?? []),
        ...wish(inputs, () => (before[0] ? assess((0,graph/* withoutReachable */.wk)(range, [before[0].commit])) : own)),
        belowOne: inputs.belowOne,
        initialVersion: inputs.initialVersion,
        releaseAs: (0,commits_assess/* requestedVersion */.hi)(own),
    });
    return { ...found, answer };
}
/** A range may be long, and most packages have no prerelease that could lie in it. */
function prereleasesAmong(range, releases) {
    const prereleases = releases.filter(({ version }) => (0,number/* isPrerelease */.V1)(version));
    const shas = new Set(prereleases.length > 0 ? range.map(({ sha }) => sha) : []);
    return prereleases.filter(({ commit }) => shas.has(commit));
}
function isSameLine(a, b) {
    return identifierOf(a.version) === identifierOf(b.version);
}
function assessed({ squashBodies, packages }, range, pack) {
    const all = (0,commits_assess/* assessCommits */.bS)(range, { squashBodies });
    if (packages.length === 0)
        return all;
    return all.filter(({ commit }) => commit.files?.some((file) => (0,packages_packages/* packageOf */.wg)(file, packages) === pack));
}
function decide_levelOf({ wording, rules, defaultBump }, commits) {
    if (wording === undefined)
        return decideLevel(commits, rules, defaultBump).level;
    const { bump } = decideByWording(commits, wording);
    // a word for prereleases moves a prerelease on, and asks for a patch where there is none yet
    return bump === 'prerelease' ? 'patch' : bump;
}
/** In `strategy: wording` a word since the newest release can ask for a prerelease; an explicit `bump` goes before it. */
function wish({ bump, wording, preid }, commits) {
    if (wording === undefined || bump !== 'auto')
        return { bump, preid };
    const found = decideByWording(commits(), wording);
    return found.bump === 'prerelease' ? { bump: 'prerelease', preid: found.identifier ?? preid } : { bump, preid };
}
/** A level asked for by hand is met once: on a commit that is released already, asking again (a repeated run) releases nothing. */
function releasedAlready(bump, { tip, contained }, { releases }, channel) {
    const later = contained.find((tag) => releases.includes(tag) && tag.commit !== tip.commit);
    if (later)
        return later;
    if (typeof bump === 'object' || bump === 'auto' || bump === 'release')
        return undefined;
    return releases.find(({ commit, version }) => commit === tip.commit && (!(0,number/* isPrerelease */.V1)(version) || channel === undefined || identifierOf(version) === channel));
}

;// CONCATENATED MODULE: ./build/manifests/source.js


/** The line of an offset, from 1. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** A file that cannot be read as what its name says; `what` continues «path:line …». */
function broken(source, offset, what) {
    return brokenLine(source.path, lineAt(source.text, offset), what);
}
/** As `broken`, where the line is known. */
function brokenLine(path, line, what) {
    return new complaint/* Complaint */._('invalid-manifest', `${(0,printable/* brief */.d)(path, 200)}:${line} ${what}. Mend the file and run again.`);
}
/** Decodes a file so that encoding it again gives the same bytes: a byte order mark stays; invalid UTF-8 is a complaint. */
function decode(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        throw broken({ path, text: lossy }, firstLoss(bytes, lossy), 'is not UTF-8; slipway reads manifests in UTF-8 only');
    }
}
/** A file may hold U+FFFD by right, so the first that the bytes do not spell is looked for. */
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
/** Complains about a merge conflict that was committed: each parser would name it by another, stranger error. */
function refuseConflict(source) {
    const ours = /^<{7}(?: |$)/m.exec(source.text);
    if (ours === null)
        return;
    const rest = source.text.slice(ours.index);
    if (/^={7}\r?$/m.test(rest) && /^>{7}(?: |\r?$)/m.test(rest))
        throw broken(source, ours.index, 'holds the markers of a merge conflict');
}
/** The folder of a path, '' for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** True when `path` is `folder` or lies below it. */
function isWithin(path, folder) {
    return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
/** Joins a folder and a relative path as they stand in manifests (`.`, `./a`, `../b`); undefined when it leaves the repository. */
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

;// CONCATENATED MODULE: ./build/manifests/json.js

/** Deeper than any manifest and shallow enough for the stack. */
const deepest = 500;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/**
 * The leaves of a JSON text (RFC 8259) with their places. Where a key is repeated the last one counts, as for JSON.parse. `relaxed` allows comments
 * and trailing commas. Our own because the positions are the whole point: the one library for it cannot be bundled (its UMD build hides its parts).
 */
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
            throw broken(this.#source, this.#at, `is nested more than ${deepest} deep`);
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
    /** Steps over a comma, or over the closing bracket and says so. */
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
    /** The next character that is neither white space nor comment, '' at the end. */
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
    /** Reads a string, quotes included, and gives its value. */
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
        throw broken(this.#source, start, 'has a string without an end');
    }
    #unescape(start, quoted) {
        if (!quoted.includes('\\'))
            return quoted.slice(1, -1);
        try {
            return String(JSON.parse(quoted));
        }
        catch {
            throw broken(this.#source, start, 'has a string with an unknown escape');
        }
    }
    #wrong() {
        const found = this.#text.charAt(this.#at);
        return broken(this.#source, this.#at, `is not JSON: unexpected ${found === '' ? 'end of file' : `\`${found}\``}`);
    }
}

;// CONCATENATED MODULE: ./build/manifests/leaf.js
/** The leaf at exactly this path, the last one where a key is repeated. */
function findLeaf(leaves, ...path) {
    return leaves.findLast((leaf) => isAt(leaf.path, path));
}
/** True when both paths are equal. */
function isAt(path, other) {
    return path.length === other.length && path.every((key, at) => key === other[at]);
}
/** True when `path` is below `prefix`. */
function isBelow(path, prefix) {
    return path.length > prefix.length && prefix.every((key, at) => key === path[at]);
}
/** The path for people: `packages["packages/a"].version`, `items[0]`. */
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
/**
 * Reads a path as people write it: `$.a.b`, `a.b[0].c`, `a["x.y"].b`, `a['x']`; undefined when it is none.
 * Deliberately without wildcards and filters: one path names one place.
 */
function parsePath(text) {
    const step = /\.?([^\s.[\]'"$]+)|\[(\d{1,9})\]|\["([^"\\]*)"\]|\['([^'\\]*)'\]/y;
    const path = [];
    const body = text.trim().replace(/^\$(?=[.[])\.?/, '');
    while (step.lastIndex < body.length) {
        const at = step.lastIndex;
        const match = step.exec(body);
        if (match === null || (at === 0 && body.startsWith('.')) || (at > 0 && match[1] !== undefined && body[at] !== '.'))
            return undefined;
        const index = match[2];
        path.push(index === undefined ? (match[1] ?? match[3] ?? match[4] ?? '') : Number(index));
    }
    return path.length > 0 ? path : undefined;
}

;// CONCATENATED MODULE: ./build/manifests/notation.js

const longest = 256;
const notation_number = '(?:0|[1-9]\\d*)';
const identifier = `(?:${notation_number}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const notation_semver = new RegExp(`^(${notation_number}(?:\\.${notation_number}){0,2})(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+([0-9A-Za-z.-]+))?$`);
/** The spelling as semver, undefined when it is none. A leading `v` and missing numbers (`1.2`) are understood. */
function readNotation(notation, raw) {
    const text = raw.trim().replace(/^v(?=\d)/i, '');
    if (text.length > longest)
        return undefined;
    if (notation === 'pep440')
        return readPython(text) ?? compose(split(text));
    if (notation === 'assembly')
        return compose(split(text.replace(/^(\d+\.\d+\.\d+)\.0$/, '$1')));
    return compose(split(text));
}
/** `version` (semver) spelt for its place; keeps what belongs to the place, such as a leading `v` or a build number. */
function writeNotation(notation, version, raw) {
    const prefix = /^v(?=\d)/i.exec(raw.trim())?.[0] ?? '';
    const parts = split(version);
    if (parts === undefined)
        throw new Error(`not a semantic version: ${version.slice(0, 80)}`);
    if (notation === 'core')
        return prefix + parts.core;
    if (notation === 'suffix')
        return parts.pre;
    if (notation === 'assembly')
        return /^\d+(\.\d+){3}$/.test(raw.trim()) ? `${parts.core}.0` : parts.core;
    if (notation === 'pep440')
        return prefix + writePython(parts);
    if (notation === 'pub' && parts.build === '')
        return prefix + version + (/\+[0-9A-Za-z.-]+$/.exec(raw.trim())?.[0] ?? '');
    return prefix + version;
}
/** True for the stand-ins that tools which never write versions put into manifests: they are no base and are left alone. */
function isPlaceholder(raw) {
    return /^v?0\.0\.0(?:[-.](?:dev(?:elopment)?(?:\.?0)?|semantic(?:ally)?-released?|placeholder|managed[a-z-]*))$/i.test(raw.trim());
}
/** True when `raw` is a spelling of `version` (semver); build metadata counts only where `version` has some. */
function isSame(notation, raw, version) {
    if (raw === writeNotation(notation, version, raw))
        return true;
    const here = split(readNotation(notation, raw) ?? '');
    const there = split(version);
    if (here === undefined || there === undefined || here.core !== there.core)
        return false;
    if (there.build !== '' && there.build !== here.build)
        return false;
    return notation === 'core' || notation === 'assembly' || here.pre === there.pre;
}
function split(text) {
    const match = notation_semver.exec(text);
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
const pythonPhases = {
    a: 'alpha',
    alpha: 'alpha',
    b: 'beta',
    beta: 'beta',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/**
 * PEP 440 (packaging.python.org, version specifiers) without epochs and without a `.devN` after another phase, which semver cannot order.
 * A post-release reads as its release: whatever comes next is above both.
 */
function readPython(text) {
    const match = /^(\d+(?:\.\d+){0,2})(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(post|rev|r|dev)[-_.]?(\d*))?(?:\+([0-9a-z]+(?:[-_.][0-9a-z]+)*))?$/i.exec(text);
    if (match === null)
        return undefined;
    const [, release = '', phase, phaseNumber, tail, tailNumber, local] = match;
    const dev = tail?.toLowerCase() === 'dev';
    if (dev && phase !== undefined)
        return undefined;
    const named = phase === undefined ? (dev ? 'dev' : '') : (pythonPhases[phase.toLowerCase()] ?? '');
    const core = release.split('.').map((each) => String(BigInt(each)));
    while (core.length < 3)
        core.push('0');
    const digits = (dev ? tailNumber : phaseNumber) || '0';
    return core.join('.') + (named && `-${named}.${BigInt(digits)}`) + (local === undefined ? '' : `+${local}`);
}
/** `-alpha.1` is `a1`, `-beta.1` `b1`, `-rc.1` `rc1`, any other identifier `.dev1`: PEP 440 knows no others, and `.devN` is below all three. */
function writePython({ core, pre, build }) {
    const local = build && `+${build.replaceAll('-', '.').toLowerCase()}`;
    if (pre === '')
        return core + local;
    const match = /^([A-Za-z-]+)(?:\.?(\d+))?$/.exec(pre);
    if (match === null)
        throw new complaint/* Complaint */._('version-refused', `The prerelease \`${pre}\` cannot be written in a Python manifest (PEP 440); allowed: one identifier and one number, such as \`beta.1\`. Change the channel's identifier.`);
    const phase = { alpha: 'a', beta: 'b', rc: 'rc' }[pythonPhases[(match[1] ?? '').toLowerCase()] ?? ''] ?? '.dev';
    return core + phase + BigInt(match[2] ?? '0') + local;
}

;// CONCATENATED MODULE: ./build/manifests/splice.js
/** Applies replacements that do not overlap; equal ones count once. All other characters stay as they are. */
function splice(text, splices) {
    let done = '';
    let at = 0;
    for (const each of [...splices].sort((a, b) => a.start - b.start)) {
        if (each.start < at) {
            if (done.endsWith(each.text) && each.end === at)
                continue;
            throw new Error(`two edits overlap at offset ${each.start}`);
        }
        done += text.slice(at, each.start) + each.text;
        at = each.end;
    }
    return done + text.slice(at);
}

;// CONCATENATED MODULE: ./build/manifests/toml.js

/**
 * The leaves of a TOML text (up to 1.1), or of a part of it that stands by itself, with their places in the whole; array tables are counted
 * (`package[0].name`).
 */
async function parseToml(source, part) {
    const { parseTOML, ParseError } = await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 9605));
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
            throw brokenLine(source.path, lineAt(source.text, start) + error.lineNumber - 1, `is not TOML: ${error.message}`);
        if (error instanceof RangeError)
            throw broken(source, start, 'is nested too deep or has too long a string');
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

;// CONCATENATED MODULE: ./build/manifests/xml.js

/** Deeper than any project file; the path of every element is kept. */
const xml_deepest = 200;
/**
 * The elements of an XML 1.0 text that hold text only, by the names on the way to them (`['project', 'version']`), white space around the
 * text left out. Equal paths occur as often as the elements do. What holds a comment, CDATA, an entity or children is not editable.
 */
async function parseXml(source) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
    const parser = new SaxesParser({ xmlns: false });
    const open = [];
    const leaves = [];
    parser.on('error', (error) => {
        throw broken(source, parser.position, `is not XML: ${error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, '')}`);
    });
    parser.on('opentag', ({ name, isSelfClosing }) => {
        const above = open.at(-1);
        if (above !== undefined)
            above.parent = true;
        if (open.length >= xml_deepest)
            throw broken(source, parser.position, `is nested more than ${xml_deepest} deep`);
        open.push({ name, start: parser.position, parent: isSelfClosing });
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
function trimmed(text, start, end, path) {
    const inner = text.slice(start, end);
    const value = inner.trim();
    const from = start + inner.length - inner.trimStart().length;
    return { path, value, start: from, end: from + value.length, editable: !/[<&]/.test(value) };
}

;// CONCATENATED MODULE: ./build/manifests/yaml.js

/** The leaves of each document of a YAML 1.2 stream with their places. An alias stands where its anchor stands. */
async function parseYaml(source) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const documents = readAll(yaml, source);
    return documents.map((document) => {
        for (const error of document.errors)
            throw broken(source, error.pos[0], `is not YAML: ${error.message.split('\n', 1)[0]?.replace(/ at line .*$/, '')}`);
        const leaves = [];
        if (document.contents !== null)
            yaml_collect(yaml, document, document.contents, [], leaves);
        return leaves;
    });
}
function readAll(yaml, source) {
    try {
        const parsed = yaml.parseAllDocuments(source.text, { prettyErrors: false, logLevel: 'silent' });
        return Array.isArray(parsed) ? parsed : [];
    }
    catch (error) {
        if (error instanceof RangeError)
            throw broken(source, 0, 'is nested too deep');
        throw error;
    }
}
function yaml_collect(yaml, document, node, path, leaves) {
    if (yaml.isMap(node)) {
        for (const { key, value } of node.items) {
            const name = yaml.isScalar(key) ? String(key.value) : undefined;
            if (name !== undefined && yaml.isNode(value))
                yaml_collect(yaml, document, value, [...path, name], leaves);
        }
    }
    else if (yaml.isSeq(node)) {
        for (const [at, item] of node.items.entries())
            if (yaml.isNode(item))
                yaml_collect(yaml, document, item, [...path, at], leaves);
    }
    else {
        const scalar = yaml.isAlias(node) ? node.resolve(document) : node;
        if (!yaml.isScalar(scalar) || !scalar.range)
            return;
        const quote = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? 1 : 0;
        const [start, end] = [scalar.range[0] + quote, scalar.range[1] - quote];
        const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
        leaves.push({ path, value, start, end, editable: quote === 1 || (scalar.type === 'PLAIN' && start < end) });
    }
}

;// CONCATENATED MODULE: ./build/manifests/files.js










/** A pattern of the user's may take exponential time and cannot be stopped in the process, so at least the text is bounded. Characters. */
const largestForRegex = 1_048_576;
/** The tracked files that a rule names; none is a complaint, since a misspelt path would never be noticed. */
async function matchFiles(paths, { path }) {
    if (paths.includes(path))
        return [path];
    const { default: picomatch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const matches = picomatch(path, { dot: true, strictSlashes: true });
    const found = paths.filter((each) => matches(each));
    if (found.length === 0)
        throw refused(`\`${(0,printable/* brief */.d)(path, 120)}\` matches no tracked file; allowed: a path or a glob from the repository's root`);
    return found;
}
/** The versions at the places of a rule, as they are spelt there. */
async function readByRule(path, text, rule) {
    return (await placesOf({ path, text }, rule)).map(({ start, end }) => text.slice(start, end));
}
/**
 * Writes `version` (semver) at the places of a rule; everything else stays, a leading `v` included. The rule must find its places again afterwards,
 * or a pattern that is too narrow for the new version would lose them for the next run.
 */
async function writeByRule(path, text, rule, version) {
    const places = await placesOf({ path, text }, rule);
    const edits = places.map(({ start, end }) => {
        const before = text.slice(start, end);
        const same = readNotation(rule.notation, before) !== undefined && isSame(rule.notation, before, version);
        return { start, end, before, text: same ? before : writeNotation(rule.notation, version, before) };
    });
    const sites = edits.map(({ start, before, text: after }) => {
        return { path, kind: 'files', key: spell(rule), line: lineAt(text, start), before, after };
    });
    const next = splice(text, edits);
    if (next !== text)
        await verify({ path, text: next }, rule, version, edits);
    return { text: next, sites, left: [] };
}
async function verify(source, rule, version, edits) {
    const cure = `${describe(source.path, rule)} would not find \`${version}\` again; widen its group, such as to (\\d[\\w.+-]*)`;
    const found = await readByRule(source.path, source.text, rule).catch((cause) => {
        throw refused(cure, cause);
    });
    if (found.length !== edits.length || found.some((each, at) => each !== edits[at]?.text))
        throw refused(cure);
}
async function placesOf(source, rule) {
    refuseConflict(source);
    if (rule.place.by === 'regex')
        return search(source, rule, rule.place.pattern, rule.place.all);
    const { at } = rule.place;
    const found = (await leavesOf(source, rule.place.by)).filter(({ path }) => isAt(path, at) || isAt(path, asKeys(at)));
    const [leaf] = found;
    if (leaf === undefined)
        throw refused(`${describe(source.path, rule)} finds nothing`);
    if (found.length > 1)
        throw refused(`${describe(source.path, rule)} finds ${found.length} places; it must find one`);
    if (!leaf.editable)
        throw refused(`${describe(source.path, rule)} finds \`${(0,printable/* brief */.d)(leaf.value, 40)}\`, which is no one-line text; write it in quotes`);
    return [leaf];
}
/** YAML keys such as `1` are names, although the path spells them like an index. */
function asKeys(path) {
    return path.map(String);
}
async function leavesOf(source, by) {
    if (by === 'json')
        return parseJson(source, true);
    if (by === 'toml')
        return parseToml(source);
    if (by === 'xml')
        return parseXml(source);
    return (await parseYaml(source)).flat();
}
function search({ path, text }, rule, pattern, all) {
    if (text.length > largestForRegex)
        throw refused(`${describe(path, rule)}: the file is over 1 MiB, too large for \`regex\``);
    const spans = [];
    for (const match of text.matchAll(new RegExp(pattern, 'dgm'))) {
        const group = match.indices?.[1];
        if (group === undefined || group[0] === group[1])
            throw refused(`${describe(path, rule)} matches with an empty group`);
        spans.push({ start: group[0], end: group[1] });
        if (spans.length > 1 && !all)
            throw refused(`${describe(path, rule)} matches more than once; make it exact, or say \`all: true\``);
    }
    if (spans.length === 0)
        throw refused(`${describe(path, rule)} matches nothing`);
    return spans;
}
function describe(path, rule) {
    return `${(0,printable/* brief */.d)(path, 120)}: ${spell(rule)}`;
}
function spell({ place }) {
    return `\`${place.by}: ${(0,printable/* brief */.d)(place.by === 'regex' ? place.pattern : spellPath(place.at), 120)}\``;
}
function refused(what, cause) {
    return new complaint/* Complaint */._('invalid-input', `Input \`files\`: ${what}. Change it under \`with:\` of this step.`, { cause });
}

;// CONCATENATED MODULE: ./build/manifests/manifest.js
/** The kinds of files that hold versions, in the order in which they speak for a package: the first with a version is its primary one. */
const manifestKinds = [
    'npm',
    'cargo',
    'pyproject',
    'setup-cfg',
    'maven',
    'gradle',
    'gradle-properties',
    'helm',
    'composer',
    'pub',
    'dotnet',
    'plain',
    'python',
    'pnpm-workspace',
    'npm-lock',
    'pnpm-lock',
    'bun-lock',
    'cargo-lock',
    'uv-lock',
];

;// CONCATENATED MODULE: ./build/manifests/kind.js


const names = {
    'package.json': 'npm',
    'package-lock.json': 'npm-lock',
    'npm-shrinkwrap.json': 'npm-lock',
    'bun.lock': 'bun-lock',
    'pnpm-workspace.yaml': 'pnpm-workspace',
    'pnpm-lock.yaml': 'pnpm-lock',
    'Cargo.toml': 'cargo',
    'Cargo.lock': 'cargo-lock',
    'pyproject.toml': 'pyproject',
    'setup.cfg': 'setup-cfg',
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
    'Directory.Build.props': 'dotnet',
    VERSION: 'plain',
    'VERSION.txt': 'plain',
    'version.txt': 'plain',
};
/** The format of a file by its name alone, undefined where it is none of ours. yarn.lock is not: it holds no version of the workspace's own. */
function manifestKind(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (Object.hasOwn(names, name))
        return names[name];
    return /\.(?:cs|fs|vb)proj$/.test(name) ? 'dotnet' : undefined;
}
/** Lock files serve a whole workspace, so they are looked for in the folders above a package as well. */
const locks = ['npm-lock', 'pnpm-lock', 'bun-lock', 'cargo-lock', 'uv-lock'];
/** Modules of one build that usually share one version; each is written only where it has the package's old one. */
const nested = ['maven', 'cargo', 'dotnet'];
/** Folders that hold copies, samples and templates, whose versions are nobody's (a template need not even be well-formed). */
const foreign = /(?:^|\/)(?:node_modules|vendor|third[_-]party|target|tests?|__tests__|fixtures?|testdata|examples?|samples?|docs?|templates?|archetype-resources|\.[^/]*)(?:\/|$)/;
/**
 * The files of `paths` (tracked files, from the repository's root) that concern the package in the folder `root` ('' for the root): those directly
 * in it, modules of the same Maven, Cargo or .NET build below it, Python's version modules beside a Python manifest, the workspace files and locks
 * above it. What lies in one of the folders of `others` (further packages) is theirs. The order is that of `manifestKinds`, nearer files first, so
 * the first with a version is the primary one.
 */
function detectManifests(paths, root, others = []) {
    const inner = others.filter((other) => other !== root && isWithin(other, root));
    const python = paths.some((path) => folderOf(path) === root && /(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(path));
    const found = paths.flatMap((path) => {
        const kind = manifestKind(path);
        if (kind === undefined || inner.some((other) => isWithin(path, other)))
            return [];
        return concerns(path, kind, root, python) ? [{ path, rank: manifestKinds.indexOf(kind) }] : [];
    });
    return found
        .sort((a, b) => a.rank - b.rank || distance(a.path, root) - distance(b.path, root) || order(a.path, b.path))
        .map(({ path }) => path);
}
function concerns(path, kind, root, python) {
    const folder = folderOf(path);
    if (folder === root)
        return kind !== 'python' || python;
    if (isWithin(root, folder))
        return locks.includes(kind) || kind === 'cargo';
    if (!isWithin(folder, root))
        return false;
    const below = root === '' ? folder : folder.slice(root.length + 1);
    if (foreign.test(below))
        return false;
    if (kind === 'python')
        return python && /^(?:src\/)?[^/]+$/.test(below);
    return nested.includes(kind);
}
function distance(path, root) {
    return Math.abs(path.split('/').length - (root === '' ? 1 : root.split('/').length + 1));
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/manifests/cargo.js


/**
 * Cargo.toml (doc.rust-lang.org/cargo/reference/manifest.html): `package.version`; with `version.workspace = true` the version stands in the
 * workspace root's `[workspace.package]`, which belongs to all members that inherit it. Dependencies count where they have a `path`.
 */
async function locateCargo(source) {
    const leaves = await parseToml(source);
    const own = findLeaf(leaves, 'package', 'version');
    const shared = findLeaf(leaves, 'workspace', 'package', 'version');
    const inherits = findLeaf(leaves, 'package', 'version', 'workspace')?.value === 'true';
    const name = findLeaf(leaves, 'package', 'name')?.value;
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
        members: memberGlobs(leaves, ['workspace']),
    };
}
/** `members` and `exclude` of a workspace table as globs. */
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
/** Dependencies by path that also ask for a version; `package` renames them. Also below `target.*` and `workspace`. */
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
        return [{ key: spellPath(path), start, end, name, dialect: 'cargo' }];
    });
}
function isTable(prefix) {
    return (prefix.length === 0 ||
        (prefix.length === 1 && prefix[0] === 'workspace') ||
        (prefix.length === 2 && prefix[0] === 'target'));
}
function slotOf(leaf, owner, key = spellPath(leaf.path)) {
    return { key, start: leaf.start, end: leaf.end, notation: 'semver', owner };
}

;// CONCATENATED MODULE: ./build/manifests/chart.js


/**
 * Chart.yaml (helm.sh, the Chart.yaml file): the chart's version, and that of the application in it where both are the same so far: a chart for
 * somebody else's application keeps that one's version. Quotes stay; dependencies are never touched.
 */
async function locateHelm(source) {
    const [leaves = []] = await parseYaml(source);
    const [chart] = slotAt(leaves, 'version', 'semver');
    const [application] = slotAt(leaves, 'appVersion', 'semver');
    const slots = chart === undefined ? [] : [chart];
    if (application !== undefined && application.start !== chart?.start)
        slots.push({ ...application, follows: true });
    return { ...nameOf(leaves), slots };
}
/** pubspec.yaml (dart.dev/tools/pub/pubspec): its version; the build number behind `+` belongs to the app stores and stays. */
async function locatePub(source) {
    const [leaves = []] = await parseYaml(source);
    return { ...nameOf(leaves), slots: slotAt(leaves, 'version', 'pub') };
}
function nameOf(leaves) {
    const name = findLeaf(leaves, 'name')?.value;
    return name === undefined ? {} : { name };
}
function slotAt(leaves, key, notation) {
    const leaf = findLeaf(leaves, key);
    return leaf?.editable ? [{ key, start: leaf.start, end: leaf.end, notation, owner: { by: 'path' } }] : [];
}

;// CONCATENATED MODULE: ./build/manifests/dotnet.js


/**
 * *.csproj, *.fsproj, *.vbproj, Directory.Build.props (learn.microsoft.com, MSBuild properties of .NET SDK projects): `Version`, else `VersionPrefix` with
 * `VersionSuffix` where that element exists. `AssemblyVersion`, `FileVersion` and repeated elements follow where they equal the old version.
 */
async function locateDotnet(source) {
    const leaves = await parseXml(source);
    const all = (property) => leaves.filter(({ path, editable }) => editable && isAt(path, ['Project', 'PropertyGroup', property]));
    const slots = [
        ...all('Version').map((leaf, at) => dotnet_slotOf(leaf, 'Version', 'semver', at > 0)),
        ...(all('Version').length > 0 ? [] : prefixed(all('VersionPrefix'), all('VersionSuffix'))),
        ...['AssemblyVersion', 'FileVersion'].flatMap((key) => all(key).map((leaf) => dotnet_slotOf(leaf, key, 'assembly', true))),
    ];
    const name = findLeaf(leaves, 'Project', 'PropertyGroup', 'PackageId')?.value;
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

;// CONCATENATED MODULE: ./build/manifests/locks.js


/**
 * Cargo.lock: the entries without a `source` are the workspace's own; the others came from a registry or from git, whatever their name. Where a
 * name occurs twice, those who depend on it name its version as well (`"demo 1.2.3"`), and follow.
 */
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
    for (const leaf of (await Promise.all(asking.map((part) => parseToml(source, part)))).flat()) {
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
/** uv.lock: the entries whose source is a folder of the workspace (`editable`, `virtual` or `directory`); `.` is the lock file's own. */
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
/** The `[[package]]` tables, cut by their headers: a lock file has thousands, and only a few are worth parsing. */
function packageParts(text) {
    const starts = [...text.matchAll(/^\[\[package\]\]/gm)].map(({ index }) => index);
    return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}
function textOf({ text }, { start, end }) {
    return text.slice(start, end);
}
/** The fields of one entry; inner keys are joined by dots (`source.editable`). */
async function readEntry(source, part) {
    const leaves = await parseToml(source, part);
    return new Map(leaves.map((leaf) => [spellPath(leaf.path.slice(2)), leaf]));
}
function locks_slotOf({ start, end }, notation, owner, name) {
    return { key: `package[name=${name}].version`, start, end, notation, owner };
}

;// CONCATENATED MODULE: ./build/manifests/maven.js


/**
 * pom.xml (maven.apache.org/pom.html): `project/version`; the parent's version where the parent is a released package; with a version that begins
 * with a property (`${revision}`, maven.apache.org/guides/mini/guide-maven-ci-friendly.html) the property. Dependencies and plugins are never touched.
 * A module without a version of its own inherits its parent's.
 */
async function locateMaven(source) {
    const leaves = await parseXml(source);
    const own = findLeaf(leaves, 'project', 'version');
    const parent = findLeaf(leaves, 'project', 'parent', 'version');
    const parentName = coordinates(leaves, ['project', 'parent']);
    const name = coordinates(leaves, ['project']);
    const slots = [];
    const property = own && /^\$\{([\w.-]+)\}/.exec(own.value)?.[1];
    const holder = property === undefined ? own : findLeaf(leaves, 'project', 'properties', property);
    if (holder?.editable)
        slots.push(maven_slotOf(holder, property === undefined ? 'version' : `properties.${property}`, { by: 'path' }));
    if (parent?.editable && parentName !== undefined)
        slots.push({ ...maven_slotOf(parent, 'parent.version', { by: 'name', name: parentName }), follows: true });
    const modules = leaves.filter(({ path }) => isAt(path, ['project', 'modules', 'module']));
    return {
        ...(name === undefined ? {} : { name }),
        ...(holder === undefined && (parent !== undefined || property !== undefined) ? { absence: 'inherited' } : {}),
        slots,
        members: modules.map(({ value }) => value),
    };
}
/** `groupId:artifactId`; a project without a group has its parent's. */
function coordinates(leaves, at) {
    const group = findLeaf(leaves, ...at, 'groupId') ?? findLeaf(leaves, 'project', 'parent', 'groupId');
    const artifact = findLeaf(leaves, ...at, 'artifactId');
    return artifact && `${group?.value ?? ''}:${artifact.value}`;
}
function maven_slotOf({ start, end }, key, owner) {
    return { key, start, end, notation: 'semver', owner };
}

;// CONCATENATED MODULE: ./build/manifests/npm.js


const dependencyKeys = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** package.json: its version, the ranges of its dependencies, the folders of its workspaces. */
function locateNpm(source) {
    const leaves = parseJson(source);
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
/** composer.json: its version, where it has one; Composer otherwise takes it from the tag. */
function locateComposer(source) {
    const leaves = parseJson(source);
    return { ...npm_nameOf(leaves), slots: npm_slotAt(leaves) };
}
/**
 * package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3 (docs.npmjs.com, package-lock-json): the root's version stands twice, each
 * workspace's once under its folder, and ranges between workspaces are repeated beside them and under `requires`.
 */
function locateNpmLock(source) {
    const leaves = parseJson(source);
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
/** Of the section that lists packages by name: those that are links to a folder. The others came from elsewhere, and so did what they require. */
function linkedFolders(leaves) {
    const links = leaves.filter(({ path, value }) => path.length === 3 && path[0] === 'dependencies' && path[2] === 'version' && value.startsWith('file:'));
    return new Map(links.map(({ path, value }) => [path[1], value.slice('file:'.length)]));
}
/** bun.lock: the versions and ranges of the workspaces are repeated under their folders. */
function locateBunLock(source) {
    const slots = [];
    const ranges = [];
    for (const leaf of parseJson(source, true)) {
        const [section, folder] = leaf.path;
        if (section === 'workspaces' && typeof folder === 'string' && leaf.editable)
            collectEntry(leaf, folder, slots, ranges);
    }
    return { slots, ranges };
}
/** The version or a range of a package that a lock file keeps under its folder. */
function collectEntry(leaf, folder, slots, ranges) {
    const [, , key] = leaf.path;
    if (leaf.path.length === 3 && key === 'version')
        slots.push(npm_slotOf(leaf, ownerAt(folder)));
    if (leaf.path.length === 4 && dependencyKeys.includes(String(key)))
        ranges.push(rangeOf(leaf, folder));
}
function npm_nameOf(leaves) {
    const name = findLeaf(leaves, 'name');
    return name?.editable ? { name: name.value } : {};
}
function npm_slotAt(leaves) {
    const leaf = findLeaf(leaves, 'version');
    return leaf?.editable ? [npm_slotOf(leaf, { by: 'path' })] : [];
}
function npm_slotOf({ path, start, end }, owner) {
    return { key: spellPath(path), start, end, notation: 'semver', owner };
}
function rangeOf({ path, start, end }, holder) {
    return { key: spellPath(path), start, end, name: String(path.at(-1)), dialect: 'npm', holder };
}
/** An entry without a folder is the lock file's own package. */
function ownerAt(folder) {
    return folder === '' ? { by: 'path' } : { by: 'folder', folder };
}
/** A package below node_modules came from elsewhere, even where its folder's name looks like a workspace's. */
function isInstalled(folder) {
    return folder.split('/').includes('node_modules');
}

;// CONCATENATED MODULE: ./build/manifests/plain.js
/** VERSION, version.txt: the whole file is a version, white space around it aside. */
function locatePlain({ text }) {
    const value = text.replace(/^\ufeff/, '').trim();
    if (value === '')
        return { slots: [] };
    return { slots: [plain_slotOf('version', text.indexOf(value), value.length)] };
}
/** gradle.properties (java.util.Properties): `version`, with `=`, `:` or white space. */
function locateGradleProperties({ text }) {
    const match = /^[ \t\f]*version(?:[ \t\f]*[=:][ \t\f]*|[ \t\f]+)(?=\S)/m.exec(text);
    if (match === null)
        return { slots: [] };
    const start = match.index + match[0].length;
    const value = /^.*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
    return { slots: [plain_slotOf('version', start, value.length)] };
}
/** Blocks whose `version` is the project's; in any other (`plugins`, `dependencies`, `publishing` …) it is something else's. */
const projectBlocks = ['allprojects', 'subprojects'];
/**
 * build.gradle and build.gradle.kts: `version = "1.2.3"` or Groovy's `version '1.2.3'` as a statement of the script itself or of `allprojects` and
 * `subprojects`. Not a parser of Groovy or Kotlin: comments, strings and braces are told apart, which is what it takes.
 */
function locateGradle({ text }) {
    const blocks = [];
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
                return { slots: [slot] };
        }
        if (found === '{')
            blocks.push(word);
        if (found === '}')
            blocks.pop();
        if (/^\w/.test(found) && opens)
            word = found;
        opens = found === '\n' || found === ';' || found === '{' || found === '}';
    }
    return { slots: [] };
}
/** The literal that the statement assigns, if it is one literal and nothing more. */
function assigned(text, from) {
    const match = /^(?:[ \t]*=[ \t]*|[ \t]+)(?:"([^"\\\n$]*)"|'([^'\\\n]*)')(?=[ \t]*(?:$|[;\r\n}]|\/\/|\/\*))/.exec(text.slice(from, from + 500));
    if (match === null)
        return undefined;
    const value = match[1] ?? match[2] ?? '';
    return plain_slotOf('version', from + match[0].length - 1 - value.length, value.length);
}
function plain_slotOf(key, start, length) {
    return { key, start, end: start + length, notation: 'semver', owner: { by: 'path' } };
}

;// CONCATENATED MODULE: ./build/manifests/pnpm.js


/** pnpm-workspace.yaml: the folders of the workspace's packages (pnpm.io/pnpm-workspace_yaml). */
async function locatePnpmWorkspace(source) {
    const [leaves = []] = await parseYaml(source);
    const packages = leaves.filter(({ path }) => path[0] === 'packages' && path.length === 2);
    return { slots: [], members: packages.map(({ value }) => value) };
}
/**
 * pnpm-lock.yaml: holds no versions of workspace packages (they are `link:`), but repeats the ranges that their manifests ask for as `specifier`, and
 * a frozen install refuses it when they disagree. Lockfile versions 5 (`specifiers`) to 9. Only the section of the importers is parsed: the rest is
 * by far the larger part.
 */
async function locatePnpmLock(source) {
    const from = /^(?:importers|specifiers):/m.exec(source.text)?.index;
    if (from === undefined)
        return { slots: [] };
    const head = source.text.indexOf('\n', from) + 1;
    const rest = source.text.slice(head);
    const next = head === 0 ? -1 : rest.search(/^[^\s#]/m);
    const section = next === -1 ? source.text.slice(from) : source.text.slice(from, head + next);
    const [leaves = []] = await parseYaml({ path: source.path, text: section });
    const ranges = [];
    for (const leaf of leaves) {
        const [section, folder] = leaf.path;
        const name = leaf.path.at(-1) === 'specifier' ? leaf.path.at(-2) : leaf.path.at(-2) === 'specifiers' && leaf.path.at(-1);
        if (typeof name !== 'string' || !leaf.editable)
            continue;
        const [start, end] = [leaf.start + from, leaf.end + from];
        const holder = section === 'importers' ? String(folder) : '';
        ranges.push({ key: spellPath(leaf.path), start, end, name, dialect: 'npm', holder });
    }
    return { slots: [], ranges };
}

;// CONCATENATED MODULE: ./build/manifests/python.js



/**
 * pyproject.toml: `[project]` (packaging.python.org, pyproject.toml specification), where `dynamic = ["version"]` means that it stands elsewhere, and
 * Poetry's `[tool.poetry]`, unless a plugin computes it.
 */
async function locatePyproject(source) {
    const leaves = await parseToml(source);
    const computed = findLeaf(leaves, 'tool', 'poetry-dynamic-versioning', 'enable')?.value === 'true';
    const own = findLeaf(leaves, 'project', 'version');
    const poetry = computed ? undefined : findLeaf(leaves, 'tool', 'poetry', 'version');
    const slots = [own, poetry].flatMap((leaf) => (leaf?.editable ? [python_slotOf(leaf)] : []));
    const dynamic = leaves.some(({ path, value }) => path[0] === 'project' && path[1] === 'dynamic' && value === 'version');
    const name = (findLeaf(leaves, 'project', 'name') ?? findLeaf(leaves, 'tool', 'poetry', 'name'))?.value;
    return {
        ...(name === undefined ? {} : { name }),
        ...(slots.length === 0 && (dynamic || computed) ? { absence: 'dynamic' } : {}),
        slots,
        members: memberGlobs(leaves, ['tool', 'uv', 'workspace']),
    };
}
function python_slotOf({ path, start, end }) {
    return { key: spellPath(path), start, end, notation: 'pep440', owner: { by: 'path' } };
}
/** setup.cfg: `version` of `[metadata]`; `attr:` and `file:` point elsewhere (setuptools.pypa.io, declarative config). */
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
        if (/^(?:attr|file):/.test(value))
            return { ...(name === undefined ? {} : { name }), absence: 'dynamic', slots: [] };
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
/**
 * A Python module: `__version__ = "1.2.3"` at the beginning of a line, with a type or a second name or without. What stands in a comment or inside
 * another string is passed over.
 */
function locatePython({ text }) {
    const token = /#[^\n]*|"""|'''|"|'|^__version__\b(?:[ \t]*:[ \t]*\w+)?(?:[ \t]*=[ \t]*[A-Za-z_]\w*(?=[ \t]*=))?[ \t]*=[ \t]*(?:[uU]|[rR])?(?=["'])/gm;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const found = match[0];
        if (found.startsWith('#'))
            continue;
        const start = token.lastIndex;
        if (!found.startsWith('__version__')) {
            token.lastIndex = endOfString(text, start, found);
            continue;
        }
        const quote = text.charAt(start);
        const end = text.startsWith(quote.repeat(3), start) ? -1 : endOfString(text, start + 1, quote) - 1;
        if (end < start || text.charAt(end) !== quote)
            return { slots: [] };
        return { slots: [{ key: '__version__', start: start + 1, end, notation: 'pep440', owner: { by: 'path' } }] };
    }
    return { absence: /^__version__\b/m.test(text) ? 'dynamic' : 'none', slots: [] };
}
/** Where the string that is open at `from` has been left; a plain string ends with its line at the latest. */
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '\\')
            at++;
        else if (quote.length === 1 && character === '\n')
            return at;
        else if (text.startsWith(quote, at))
            return at + quote.length;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/manifests/locate.js










const formats = {
    npm: locateNpm,
    'npm-lock': locateNpmLock,
    'bun-lock': locateBunLock,
    'pnpm-workspace': locatePnpmWorkspace,
    'pnpm-lock': locatePnpmLock,
    cargo: locateCargo,
    'cargo-lock': locateCargoLock,
    pyproject: locatePyproject,
    'setup-cfg': locateSetupCfg,
    'uv-lock': locateUvLock,
    python: locatePython,
    maven: locateMaven,
    gradle: locateGradle,
    'gradle-properties': locateGradleProperties,
    helm: locateHelm,
    composer: locateComposer,
    pub: locatePub,
    dotnet: locateDotnet,
    plain: locatePlain,
};
/** Finds the versions of a file in its format. Parsers other than JSON's are loaded at the first file that needs them. */
async function locate(kind, source) {
    refuseConflict(source);
    return formats[kind](source);
}

;// CONCATENATED MODULE: ./build/manifests/owner.js


/** Whose version the slot of a file is among the releases, undefined when nobody's. */
function ownerOf({ owner }, path, releases) {
    const folder = folderOf(path);
    if (owner.by === 'path') {
        const release = owner_deepest(releases.filter(({ root }) => isWithin(folder, root)));
        return release && { release, below: release.root !== folder };
    }
    if (owner.by === 'folder') {
        const root = joinPath(folder, owner.folder);
        return whole(releases.find((release) => release.root === root));
    }
    if (owner.by === 'name')
        return whole(releases.find(({ names }) => names.includes(owner.name)));
    return whole(heirs(path, releases, owner.here));
}
function whole(release) {
    return release && { release, below: false };
}
function owner_deepest(releases) {
    return releases.reduce((best, release) => (best === undefined || release.root.length > best.root.length ? release : best), undefined);
}
/** All that inherit one version must get the same one. */
function heirs(path, releases, here) {
    const folder = folderOf(path);
    const sharing = releases.filter(({ root, inherits }) => (here && root === folder) || (inherits === true && isWithin(root, folder)));
    const [first, ...rest] = sharing;
    const other = rest.find(({ to }) => to !== first?.to);
    if (first !== undefined && other !== undefined)
        throw new complaint/* Complaint */._('invalid-manifest', `${path}: \`${first.root}\` (${first.to}) and \`${other.root}\` (${other.to}) inherit one version from it. Make them one package under \`packages\`, or give one a version of its own.`);
    return first;
}

// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
;// CONCATENATED MODULE: ./build/manifests/range.js

/** Not ranges of versions but places, tags and catalogues; what they point to moves by itself. */
const protocol = /^(?:file|link|portal|patch|git|git\+[a-z]+|github|https?|catalog|npm|jsr|exec):|^[\w.@-]+\/|^[a-z][\w-]*$/i;
/**
 * The range that asks for `to` as the old one asked for any of `from`: the operator (`^`, `~`, `=`, none) and the number of parts are kept, except that
 * a prerelease is written whole. A range that admitted none of `from` meant a published version, not the workspace's.
 */
function rerange(dialect, range, from, to) {
    const [, space = '', asked = ''] = /^(workspace:)?(.*)$/s.exec(range) ?? [];
    const text = asked.trim();
    if (/^[*xX^~]?$/.test(text) || (dialect === 'npm' && protocol.test(text)))
        return { kind: 'open' };
    const match = /^(\^|~|=)?(\s*)(v?)(\d+(?:\.\d+){0,2})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text);
    if (match === null)
        return { kind: 'complex' };
    const [, operator = '', gap = '', letter = '', numbers = '', pre] = match;
    const plain = to.replace(/\+.*$/s, '');
    const parts = plain.includes('-') || pre !== undefined ? 3 : numbers.split('.').length;
    const target = parts === 3 ? plain : plain.split('.').slice(0, parts).join('.');
    const next = asked.replace(text, () => operator + gap + letter + target);
    if (space + next === range)
        return { kind: 'text', text: range };
    const meaning = dialect === 'cargo' && operator === '' ? `^${text}` : text;
    if (from.length > 0 && !from.some((old) => satisfies(old, meaning, { includePrerelease: true })))
        return { kind: 'elsewhere' };
    return { kind: 'text', text: space + next };
}

;// CONCATENATED MODULE: ./build/manifests/write.js







/**
 * Writes the new versions of all releases into one file: those that the file holds for them, and the ranges by which it depends on them.
 * Every other byte stays. Writing twice is writing once. The result is read back and compared before it is returned.
 */
async function writeVersions(path, text, releases) {
    const kind = manifestKind(path);
    const source = { path, text };
    if (kind === undefined || !mayConcern(kind, text, releases))
        return { text, sites: [], left: [] };
    const located = await locate(kind, source);
    const page = new Page(source, kind);
    for (const place of places(located).toSorted((a, b) => a.start - b.start)) {
        if ('notation' in place)
            decideSlot(page, place, located, releases);
        else
            decideRange(page, place, releases);
    }
    if (page.splices.length === 0)
        return { text, sites: page.sites, left: page.left };
    const next = splice(text, page.splices);
    await write_verify(kind, source, located, { path, text: next }, page.splices);
    return { text: next, sites: page.sites, left: page.left };
}
/** What is being decided about one file. */
class Page {
    splices = [];
    sites = [];
    left = [];
    source;
    #kind;
    constructor(source, kind) {
        this.source = source;
        this.#kind = kind;
    }
    put({ key, start, end }, after) {
        const { path, text } = this.source;
        const before = text.slice(start, end);
        this.sites.push({ path, kind: this.#kind, key, line: lineAt(text, start), before, after });
        if (before !== after)
            this.splices.push({ start, end, text: after });
    }
    leave({ key, start, end }, why) {
        const { path, text } = this.source;
        this.left.push({ path, key, line: lineAt(text, start), text: text.slice(start, end), why });
    }
}
function decideSlot(page, slot, located, releases) {
    const owned = ownerOf(slot, page.source.path, releases);
    if (owned === undefined)
        return;
    const { release, below } = owned;
    const raw = page.source.text.slice(slot.start, slot.end);
    const isNamed = release.primary === page.source.path || release.named?.includes(page.source.path);
    const follows = slot.follows === true || (below && !isNamed);
    if (isPlaceholder(raw))
        page.leave(slot, 'placeholder');
    else if (slot.notation === 'suffix')
        page.put(slot, writeNotation('suffix', release.to, raw));
    else if (isSame(slot.notation, raw, release.to))
        page.put(slot, raw);
    else if (readNotation(slot.notation, raw) === undefined) {
        if (!follows)
            page.leave(slot, 'foreign');
    }
    else if (follows && !isOld(page.source, slot, located, release))
        page.leave(slot, 'differs');
    else
        page.put(slot, writeNotation(slot.notation, release.to, raw));
}
/** True when a following slot has the version that its package had, by its tags, its primary manifest or the first slot of the same file. */
function isOld({ text }, slot, { slots }, release) {
    const raw = text.slice(slot.start, slot.end);
    if (oldVersions(release).some((old) => isSame(slot.notation, raw, old)))
        return true;
    const first = slots[0];
    if (first === undefined || first === slot || slot.follows !== true)
        return false;
    const version = readNotation(first.notation, text.slice(first.start, first.end));
    return version !== undefined && first.owner.by === 'path' && isSame(slot.notation, raw, version);
}
function decideRange(page, range, releases) {
    const release = releases.find(({ names }) => names.includes(range.name));
    if (release === undefined || isOwn(range, page.source.path, release))
        return;
    const next = rerange(range.dialect, page.source.text.slice(range.start, range.end), oldVersions(release), release.to);
    if (next.kind === 'text')
        page.put(range, next.text);
    else if (next.kind !== 'open')
        page.leave(range, next.kind);
}
function isOwn({ holder }, path, { root }) {
    return holder !== undefined && joinPath(folderOf(path), holder) === root;
}
function oldVersions({ from, version }) {
    return [from, version].filter((each) => each !== undefined);
}
/** Large lock files are not parsed where no name or folder of a release occurs in them. */
function mayConcern(kind, text, releases) {
    if (kind !== 'pnpm-lock' && kind !== 'cargo-lock')
        return true;
    return releases.some(({ names }) => names.some((name) => text.includes(name)));
}
/** The guard behind every edit: read again, all places are where they were, the changed ones read as written, the rest as before. */
async function write_verify(kind, before, old, after, splices) {
    const located = await locate(kind, after);
    const written = new Map(splices.map((each) => [each.start, each.text]));
    const expected = places(old).map(({ key, start, end }) => `${key}\0${written.get(start) ?? before.text.slice(start, end)}`);
    const found = places(located).map(({ key, start, end }) => `${key}\0${after.text.slice(start, end)}`);
    if (expected.length !== found.length || expected.some((each, at) => each !== found[at]))
        throw new Error(`the edit of ${after.path} did not read back as written; nothing was changed`);
}
function places({ slots, ranges = [] }) {
    return [...slots, ...ranges];
}

;// CONCATENATED MODULE: ./build/manifests/read.js




/** What a manifest says, undefined where the file is none by its name. A broken file is a complaint that names file and line. */
async function readManifest(path, text) {
    const kind = manifestKind(path);
    if (kind === undefined)
        return undefined;
    const located = await locate(kind, { path, text });
    const own = located.slots.filter(({ owner }) => owner.by === 'path' || (owner.by === 'heirs' && owner.here));
    return {
        path,
        kind,
        ...(located.name === undefined ? {} : { name: located.name }),
        ...versionOf(text, own, located),
        dependencies: (located.ranges ?? []).map(({ key, name, start, end }) => ({
            name,
            range: text.slice(start, end),
            key,
        })),
        members: located.members ?? [],
    };
}
function versionOf(text, slots, { absence }) {
    const [first, second] = slots;
    if (first === undefined)
        return { absence: absence ?? 'none' };
    const raw = text.slice(first.start, first.end);
    if (isPlaceholder(raw))
        return { absence: 'placeholder' };
    const suffix = second?.notation === 'suffix' ? text.slice(second.start, second.end).trim() : '';
    const version = readNotation(first.notation, suffix === '' ? raw : `${raw}-${suffix}`);
    return version === undefined ? { absence: 'foreign' } : { version };
}
/**
 * Joins what the manifests of one package say; `manifests` in the order of `detectManifests`. The first in the package's own folder that tells a version
 * is the primary one; then the workspace's root above it, where the package inherits; then a module below it. Lock files never are.
 */
function describePackage(root, manifests) {
    const telling = manifests.filter(({ kind }) => !kind.endsWith('-lock'));
    const here = telling.filter(({ path }) => folderOf(path) === root);
    const inherits = here.some(({ kind, absence }) => kind === 'cargo' && absence === 'inherited');
    const above = inherits
        ? telling.filter(({ kind, path }) => kind === 'cargo' && folderOf(path).length < root.length)
        : [];
    const below = telling.filter(({ path }) => folderOf(path).length > root.length);
    const primary = [...here, ...above, ...below].find(({ version }) => version !== undefined);
    const name = (primary?.name === undefined ? here : [primary]).find((each) => each.name !== undefined)?.name;
    const sharing = below.filter(({ version, absence }) => version === primary?.version || absence === 'inherited');
    return {
        root,
        ...(name === undefined ? {} : { name }),
        ...(primary?.version === undefined ? {} : { version: primary.version, primary: primary.path }),
        inherits,
        names: [...new Set([...here, ...sharing].flatMap((each) => (each.name === undefined ? [] : [each.name])))],
    };
}

;// CONCATENATED MODULE: ./build/version-bump/manifests.js






/** Opens the tree of a commit. */
async function readTree(git, commit) {
    const files = new Map((await (0,git_objects/* listTree */.nT)(git, commit)).map((file) => [file.path, file]));
    const known = new Map();
    return {
        files,
        texts: async (paths) => {
            const missing = [...new Set(paths)].filter((path) => !known.has(path));
            const blobs = await (0,git_objects/* readBlobs */.b4)(git, missing.map((path) => files.get(path)?.blob ?? ''));
            for (const [index, path] of missing.entries())
                known.set(path, decode(path, blobs[index] ?? Buffer.alloc(0)));
            return paths.map((path) => known.get(path) ?? '');
        },
    };
}
/** Finds and reads the manifests of one package. Lock files are only found: they tell nothing that the manifests do not. */
async function readManifests(tree, pack, packages, wish) {
    if (isEmpty(tree, pack))
        throw emptyPackage(pack);
    const paths = candidates(tree, pack, packages, wish);
    const telling = paths.filter((path) => !manifestKind(path)?.endsWith('-lock'));
    const texts = await tree.texts(telling);
    const facts = [];
    for (const [index, path] of telling.entries()) {
        const fact = await readManifest(path, texts[index] ?? '');
        if (fact)
            facts.push(fact);
    }
    return { paths, facts, described: describePackage(pack.path, facts) };
}
/** A misspelt folder would never be released, and nobody would be told. */
function isEmpty({ files }, { name, path }) {
    if (name === '' || path === '')
        return false;
    for (const file of files.keys())
        if (file.startsWith(`${path}/`))
            return false;
    return true;
}
function emptyPackage({ path }) {
    const cure = 'Correct it under `with:` of this step, or leave the package out.';
    return new complaint/* Complaint */._('unknown-file', `\`packages\` names the folder \`${(0,printable/* brief */.d)(path)}\`, in which the commit has no file. ${cure}`);
}
function candidates(tree, pack, packages, wish) {
    if (wish === 'none')
        return [];
    const plain = [...tree.files.values()].filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path);
    if (wish === 'auto')
        return detectManifests(plain, pack.path, packages.map(({ path }) => path));
    for (const path of wish)
        if (!tree.files.has(path) || manifestKind(path) === undefined)
            throw unknownManifest(path, tree.files.has(path));
    return wish;
}
function unknownManifest(path, exists) {
    const given = `\`manifests\` names \`${(0,printable/* brief */.d)(path)}\``;
    if (!exists)
        return new complaint/* Complaint */._('unknown-file', `${given}, which the commit does not hold. Give paths from the root of the repository.`);
    return new complaint/* Complaint */._('unknown-file', `${given}, which is no manifest that is known. Give its place under \`files\` (json, yaml, toml or regex).`);
}
/** A changed file of the tip, ready to be committed: the mode stays. */
function changed(tree, path, text) {
    return { path, mode: tree.files.get(path)?.mode ?? '100644', bytes: Buffer.from(text) };
}

;// CONCATENATED MODULE: ./build/version-bump/draft.js






/** Puts the new versions into the manifests and the places of `files`, in memory. */
async function draftFiles(git, inputs, facts, decisions) {
    const releases = decisions.flatMap((decision) => releaseOf(inputs, decision));
    if (releases.length === 0 || inputs.mode === 'tag-only')
        return { files: [], sites: [], left: [], isProposed: false };
    if (facts.extra.trouble)
        throw facts.extra.trouble;
    const paths = [...new Set(decisions.flatMap((decision) => decision.facts.manifests.paths))];
    const before = new Map();
    const texts = new Map();
    const sites = [];
    const left = [];
    const read = async (path) => {
        const [text = ''] = texts.has(path) ? [texts.get(path)] : await facts.tree.texts([path]);
        if (!before.has(path))
            before.set(path, text);
        return text;
    };
    for (const path of paths) {
        const edited = await writeVersions(path, await read(path), releases);
        texts.set(path, edited.text);
        sites.push(...edited.sites);
        left.push(...edited.left);
    }
    for (const rule of inputs.files) {
        for (const path of await matchFiles([...facts.tree.files.keys()], rule)) {
            const version = versionFor(path, inputs, decisions);
            if (version === undefined)
                continue;
            const edited = await writeByRule(path, await read(path), rule, version);
            texts.set(path, edited.text);
            sites.push(...edited.sites);
        }
    }
    const files = [...texts]
        .filter(([path, text]) => text !== before.get(path))
        .map(([path, text]) => changed(facts.tree, path, text));
    const all = [...files, ...facts.extra.files.filter(({ path }) => !texts.has(path))];
    return { files: all, sites, left, isProposed: await isProposed(git, facts, all) };
}
async function isProposed(git, { pulls, tip }, files) {
    if (!pulls?.branch || pulls.branch.parent !== tip.commit || pulls.branch.foreign > 0)
        return false;
    const names = await git.text(['diff', '--name-only', '-z', '--no-renames', tip.commit, pulls.branch.sha]);
    if (names.split('\0').filter((name) => name !== '').length !== files.length)
        return false;
    const proposed = await readTree(git, pulls.branch.sha);
    for (const { path, bytes, mode } of files) {
        const file = proposed.files.get(path);
        if (file?.mode !== mode || file.blob !== (await git.text(['hash-object', '--stdin'], { input: bytes })))
            return false;
    }
    return true;
}
function releaseOf(inputs, { answer, current, facts: { package: pack, manifests } }) {
    if (answer.kind !== 'release')
        return [];
    const { names, inherits, primary, version } = manifests.described;
    const from = current?.version ?? version;
    return [
        {
            root: pack.path,
            names,
            inherits,
            ...(primary ? { primary } : {}),
            ...(typeof inputs.manifests === 'object' ? { named: inputs.manifests } : {}),
            ...(from ? { from } : {}),
            ...(version ? { version } : {}),
            to: answer.version,
        },
    ];
}
function versionFor(path, { packages }, decisions) {
    const owner = packages.length === 0 ? decisions[0]?.facts.package : (0,packages_packages/* packageOf */.wg)(path, packages);
    if (owner === undefined) {
        const cure = 'Name a file inside one of the folders under `packages`.';
        throw new complaint/* Complaint */._('unknown-file', `\`files\` names \`${(0,printable/* brief */.d)(path)}\`, which belongs to none of the packages. ${cure}`);
    }
    const answer = decisions.find(({ facts }) => facts.package === owner)?.answer;
    return answer?.kind === 'release' ? answer.version : undefined;
}

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/markdown/table.js
var table = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/version-bump/explain.js


const listed = 200;
const shown = 50;
/** The commits that were weighed, newest first, each once, 200 at most. */
function describeCommits(decisions) {
    const described = [];
    for (const { each, vote } of explain_weigh(decisions)) {
        if (described.length === listed)
            break;
        described.push({
            sha: each.commit.sha,
            type: vote?.change?.type ?? '',
            scope: vote?.change?.scope ?? '',
            level: vote?.level ?? 'none',
            fate: each.fate.kind,
            subject: subjectOf(each.commit),
        });
    }
    return described;
}
/** One at a time: a range may be long, and the first ones are mostly all that is told of it. */
function* explain_weigh(decisions) {
    const seen = new Set();
    for (const { levels, assessed } of decisions) {
        // the votes stand in the order of the commits that gave them
        let at = 0;
        for (const each of assessed) {
            const { sha } = each.commit;
            const vote = levels.votes[at]?.sha === sha ? levels.votes[at++] : undefined;
            if (seen.has(sha))
                continue;
            if (decisions.length > 1)
                seen.add(sha);
            yield { each, vote };
        }
    }
}
function subjectOf({ message }) {
    return (0,markdown_escape/* plainLine */.h0)(message.split('\n', 1)[0] ?? '', listed);
}
/** Each package's decision in a line of the log, before anything is written. */
function announce(decisions) {
    return decisions.flatMap(({ answer, facts: { package: { name }, }, assessed, }) => {
        if (answer.kind !== 'release')
            return [];
        const from = answer.previous === undefined ? '' : `${answer.previous} → `;
        return [`${name && `${name}: `}${from}${answer.version} (${answer.why}; ${assessed.length} commit(s) weighed)`];
    });
}
/** What is wrong with footers that ask for a version, each once. */
function problemsOf(decisions) {
    return [...new Set(decisions.flatMap(({ assessed }) => assessed.flatMap(({ problem }) => problem ?? [])))];
}
/** A table of the commits that decided, and of those that were set aside with the reason; the rest is counted. */
function explainCommits(decisions) {
    const rows = [];
    const problems = [];
    let rest = 0;
    for (const { each, vote } of explain_weigh(decisions)) {
        const { commit, problem } = each;
        if (problem && problems.length < 5)
            problems.push(`\n> [!WARNING]\n> ${(0,markdown_escape/* escapeLine */.EH)(problem)}\n`);
        if (rows.length < shown && isTelling(each, vote))
            rows.push([
                `\`${commit.sha.slice(0, 7)}\``,
                (0,markdown_escape/* escapeCell */.kq)(subjectOf(commit), 100),
                noteOf(each, vote?.level ?? 'none'),
            ]);
        else
            rest += 1;
    }
    const more = rest > 0 ? `\n${rest} more commit(s) were read; they call for no release or would not change it.\n` : '';
    return `${(0,table/* markdownTable */.Q)(['commit', 'subject', 'level'], rows)}${more}${problems.join('')}`;
}
function isTelling({ fate }, vote) {
    if (vote !== undefined && vote.level !== 'none')
        return true;
    return fate.kind === 'cancelled' || fate.kind === 'reverts' || fate.kind === 'skipped';
}
function noteOf({ fate, releaseAs }, level) {
    if (fate.kind === 'cancelled')
        return `cancelled by \`${fate.by.slice(0, 7)}\``;
    if (fate.kind === 'reverts')
        return `reverts ${fate.shas
            .slice(0, 3)
            .map((sha) => `\`${sha.slice(0, 7)}\``)
            .join(', ')}, which is not released yet`;
    if (fate.kind === 'skipped')
        return '`[skip release]`';
    return releaseAs ? `${level}, asks for ${releaseAs}` : level;
}

// EXTERNAL MODULE: ./build/git/bases.js
var git_bases = __webpack_require__(9217);
// EXTERNAL MODULE: ./build/git/depth.js
var depth = __webpack_require__(9298);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(5371);
// EXTERNAL MODULE: ./build/version/releases.js
var version_releases = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/version/tag.js
var tag = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/version-bump/extra.js




/** Reads the files of the input `add` from the work tree. */
async function readExtra(git, paths, tree, tip) {
    const files = [];
    for (const path of paths) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(git.directory, path)).catch(() => undefined);
        if (!found?.isFile())
            return { files, trouble: unknown(path) };
        if (await isOvertaken(git, path, tip))
            return { files, trouble: overtaken(path, tip) };
        const { bytes, blob } = await clean(git, path, await (0,promises_.readFile)((0,external_node_path_.join)(git.directory, path)));
        const mode = (found.mode & 0o100) !== 0 ? '100755' : '100644';
        const before = tree.files.get(path);
        if (before?.blob !== blob || before.mode !== mode)
            files.push({ path, mode, bytes });
    }
    return { files, trouble: undefined };
}
/** A file of the work tree as `git add` would store it: line ends, LFS and other filters of .gitattributes applied. */
async function clean(git, path, bytes) {
    const plain = await git.text(['hash-object', '--no-filters', '--stdin'], { input: bytes });
    const blob = await git.text(['hash-object', '--stdin', '--path', path], { input: bytes });
    if (blob === plain)
        return { bytes, blob };
    await git.run(['hash-object', '-w', '--stdin', '--path', path], { input: bytes });
    return { bytes: (await git.run(['cat-file', 'blob', blob])).stdout, blob };
}
/**
 * A file that was made for HEAD tells nothing of what came since: a changelog would lack commits that the release holds, maybe under a number
 * that is not given. For a release of another branch than the one checked out, only its own changes count.
 */
async function isOvertaken(git, path, tip) {
    if (tip.commit === tip.head.commit)
        return false;
    const isOther = tip.head.branch !== undefined && tip.head.branch !== tip.branch;
    return !isOther || (await hasChanged(git, path, tip));
}
async function hasChanged(git, path, tip) {
    const { code } = await git.run(['diff', '--quiet', tip.head.commit, tip.commit, '--', `:(top,literal)${path}`], {
        allow: [1],
    });
    return code === 1;
}
function unknown(path) {
    return new complaint/* Complaint */._('unknown-file', `\`add\` names \`${(0,printable/* brief */.d)(path)}\`, which is no file in the work tree. Give paths from the root of the repository.`);
}
function overtaken(path, { head, commit }) {
    const what = `\`add\` names \`${(0,printable/* brief */.d)(path)}\`, which was made for ${head.commit.slice(0, 7)}, and the branch has moved on to ${commit.slice(0, 7)} since`;
    const cure = 'The run of the newer push releases both; or run this job on the new tip (`ref: ${{ github.ref_name }}` under `with:` of actions/checkout).';
    return new complaint/* Complaint */._('branch-diverged', `${what}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/version-bump/manifest-base.js



/** The manifest's version as the base, where it is ahead of the base tag (or there is none) and was never tagged itself. */
async function readManifestBase(git, tip, { releases, base, manifests, }) {
    const { version, primary } = manifests.described;
    if (version === undefined || primary === undefined)
        return undefined;
    const isBehind = base !== undefined && (0,number/* compareVersions */.Zy)(version, base.version) <= 0;
    if (isBehind || releases.some((release) => release.version === version))
        return undefined;
    const since = await findWriting(git, tip, { path: primary, version, except: base?.commit });
    return { version, path: primary, since };
}
/** The commit that gave the manifest this version; undefined where the manifest came with it. */
async function findWriting(git, tip, { path, version, except }) {
    const core = (0,number/* coreOf */.z2)(version).replaceAll('.', '\\.');
    const limits = [...(except === undefined ? [] : [`^${except}`]), '--', `:(top,literal)${path}`];
    for (let from = tip;;) {
        const touched = await git.text(['log', '-1', '--format=%H %P', `-G${core}`, from, ...limits]);
        const [commit = '', parent = ''] = touched.split(' ');
        if (parent === '')
            return undefined;
        const { code, stdout } = await git.run(['cat-file', 'blob', `${parent}:${path}`], { allow: [1, 128] });
        if (code !== 0)
            return undefined;
        // the digits may stand for something else in the same file, such as a dependency
        if ((await versionIn(path, stdout.toString('utf8'))) !== version)
            return commit;
        from = parent;
    }
}
/** Undefined too where an old state of the file cannot be read. */
async function versionIn(path, text) {
    try {
        return (await readManifest(path, text))?.version;
    }
    catch (error) {
        if (error instanceof complaint/* Complaint */._)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/version-bump/message.js
/** The release commit's message; `{{version}}` and `{{tag}}` hold several, comma-separated, where several packages are released. */
function messageOf({ commitMessage }, releases) {
    const versions = releases.map(({ answer, decision }) => [decision.facts.package.name, answer.version].filter((part) => part !== '').join(' '));
    return commitMessage
        .replaceAll('{{version}}', () => versions.join(', '))
        .replaceAll('{{tag}}', () => releases.map(({ tag }) => tag).join(', '));
}

;// CONCATENATED MODULE: ./build/version-bump/propose.js





/** How many packages, and how many files, the pull request lists: GitHub takes 65,536 characters. */
const propose_shown = 100;
/** Brings release branch and pull request up to date; the commit is left out where the branch has it already. */
function proposeSteps(inputs, facts, releases, draft) {
    const base = facts.tip.branch ?? '';
    const head = releaseBranch(base);
    const message = messageOf(inputs, releases);
    const [title = ''] = message.split('\n');
    const pull = {
        kind: 'pull-request',
        title,
        body: bodyOf(releases, draft),
        head,
        base,
        number: facts.pulls?.open?.number,
    };
    if (draft.isProposed)
        return [pull];
    return [
        { kind: 'commit', files: draft.files, message, parent: facts.tip.commit },
        { kind: 'push', branch: { name: head, from: facts.pulls?.branch?.sha, force: true }, tags: [], floating: [] },
        pull,
    ];
}
function bodyOf(releases, draft) {
    const rows = releases.map(({ tag, answer, decision }) => [
        (0,markdown_escape/* escapeCell */.kq)(decision.facts.package.name || tag),
        (0,markdown_escape/* escapeCell */.kq)(answer.previous ?? '–'),
        `**${(0,markdown_escape/* escapeCell */.kq)(answer.version)}**`,
        (0,markdown_escape/* escapeCell */.kq)(answer.bump),
        (0,markdown_escape/* escapeCell */.kq)(decision.because.length > 0 ? `depends on ${decision.because.join(', ')}` : answer.why),
    ]);
    const files = draft.files.map(({ path }) => `- ${(0,markdown_escape/* escapeLine */.EH)(path)}`);
    return [
        markerOf(releases),
        'Merging this pull request releases:\n',
        (0,table/* markdownTable */.Q)(['', 'now', 'next', 'bump', 'why'], rows.slice(0, propose_shown)),
        ...(rows.length > propose_shown ? [`and ${rows.length - propose_shown} more.\n`] : []),
        `\nIt changes the version in:\n\n${files.slice(0, propose_shown).join('\n')}${files.length > propose_shown ? `\n- and ${files.length - propose_shown} more` : ''}`,
        '\nIt is kept up to date until it is merged; what is committed to its branch by hand stops that.',
    ].join('\n');
}
/** Read back by `parseMarker` when the pull request is merged. */
function markerOf(releases) {
    const tags = releases.map(({ tag, answer }) => ({ name: tag, version: answer.version }));
    return `<!-- slipway-release ${JSON.stringify(tags).replace(/[<>]/g, (found) => (found === '<' ? '\\u003c' : '\\u003e'))} -->`;
}
/** The tags that a release pull request's body announces; empty where it holds no marker that can be read. */
function parseMarker(body) {
    const [, json = ''] = /^<!-- slipway-release (\[.{0,60000}?\]) -->/.exec(body) ?? [];
    let value;
    try {
        value = JSON.parse(json || '[]');
    }
    catch {
        return [];
    }
    if (!Array.isArray(value))
        return [];
    return value.flatMap((entry) => {
        if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('version' in entry))
            return [];
        const { name, version } = entry;
        return typeof name === 'string' && typeof version === 'string' ? [{ name, version }] : [];
    });
}
/** People's commits on the release branch would be lost when it is made anew. */
function refuseForeign({ branch }, target) {
    if (branch === undefined || branch.foreign === 0)
        return;
    const head = releaseBranch(target);
    const cure = `Move them to \`${target}\` or merge the pull request, then delete \`${head}\`.`;
    throw new complaint/* Complaint */._('branch-diverged', `\`${head}\` has ${branch.foreign} commit(s) that people made, and updating it would drop them. ${cure}`);
}

;// CONCATENATED MODULE: ./build/version-bump/pulls.js







/** Reads what stands of release pull requests for the tip's branch; one request. */
async function readPulls(git, github, tip, packages) {
    const head = releaseBranch(tip.branch ?? '');
    const pulls = await (0,github_pulls/* listPulls */.bK)(github, { state: 'all', head, ...(tip.branch ? { base: tip.branch } : {}) });
    const merged = [];
    for (const pull of pulls)
        if (pull.merged)
            merged.push(...(await pending(git, pull, tip, packages)));
    const branch = await readBranch(git, tip, head);
    // what was merged is no longer at risk, even where the branch was left standing
    const isMerged = pulls.some((pull) => pull.merged && pull.head.sha === branch?.sha);
    return {
        open: pulls.find(({ state }) => state === 'open'),
        merged: merged.toReversed(),
        branch: branch && isMerged ? { ...branch, foreign: 0 } : branch,
    };
}
/** A merged pull request with those of its tags that do not exist yet. */
async function pending(git, pull, tip, packages) {
    const names = new Set(tip.refs.tags.map(({ name }) => name));
    const marked = parseMarker(pull.body).filter(({ name, version }) => packages.some(({ package: { form } }) => (0,tag/* parseTag */.ED)(form, name) === version && (0,number/* parseVersion */.ot)(version) !== undefined));
    const tags = (marked.length > 0 ? marked : await written(git, pull, packages)).filter(({ name }) => !names.has(name));
    if (tags.length === 0 || !(await (0,git_refs/* isAncestor */.QX)(git, pull.mergeSha, tip.commit)))
        return [];
    for (const { base } of packages)
        if (base && (await (0,git_refs/* isAncestor */.QX)(git, pull.mergeSha, base.commit)))
            return [];
    return [{ number: pull.number, url: pull.url, sha: pull.mergeSha, tags }];
}
/** People emptied or forged the body: the versions that the merge brought into the manifests, and that no tag has yet, are what it released. */
async function written(git, pull, packages) {
    const found = [];
    for (const { package: pack, manifestBase } of packages) {
        if (manifestBase?.since === undefined)
            continue;
        const isBrought = (await (0,git_refs/* isAncestor */.QX)(git, manifestBase.since, pull.mergeSha)) &&
            !(await (0,git_refs/* isAncestor */.QX)(git, manifestBase.since, `${pull.mergeSha}^`));
        if (isBrought)
            found.push({ name: (0,tag/* formatTag */._3)(pack.form, manifestBase.version), version: manifestBase.version });
    }
    return found;
}
async function readBranch(git, tip, head) {
    const sha = tip.refs.branches.get(head);
    if (sha === undefined || tip.remote === undefined)
        return undefined;
    await fetchCommit(git, tip.remote, `refs/heads/${head}`, sha);
    const [parent, foreign] = await Promise.all([
        git.text(['rev-parse', '--verify', '--quiet', `${sha}^`], { allow: [1] }),
        git.text(['rev-list', '--count', '--no-merges', sha, `^${tip.commit}`]),
    ]);
    return { sha, parent, foreign: Math.max(0, Number(foreign) - 1) };
}
/** Opens the release pull request, or changes what differs of the open one. */
async function writePull(github, step) {
    const { title, body, base, head } = step;
    const open = (await (0,github_pulls/* listPulls */.bK)(github, { state: 'open', head, base }))[0];
    if (open === undefined) {
        const { number, url } = await (0,github_pulls/* createPull */.G7)(github, head, { title, body, base });
        return { number, url, change: 'opened' };
    }
    const { number, url } = open;
    if (open.title === title && open.body.replaceAll('\r\n', '\n') === body)
        return { number, url, change: 'current' };
    await (0,github_pulls/* updatePull */.pZ)(github, number, { title, body });
    return { number, url, change: 'updated' };
}

;// CONCATENATED MODULE: ./build/version-bump/resumed.js

/** How many of the newest tags of a package are asked whose they are, besides those of the tip itself. */
const looked = 3;
/**
 * The line in a tag's message that says which run made it; a later attempt of that run finds its own release by it. The last word is
 * chance: two jobs of one run never make the same tag object, so that each can tell whether a tag that stands is its own.
 */
function runLine({ env, random }) {
    const id = env['GITHUB_RUN_ID'];
    const chance = Math.floor(random() * 36 ** 8).toString(36);
    return id ? `Slipway-Run: ${id}/${env['GITHUB_RUN_ATTEMPT'] ?? '1'} ${chance.padStart(8, '0')}` : '';
}
/** Release tags made by an earlier attempt of this run, which was cut off before it could tell. */
async function findResumed(git, tip, releases, { env }) {
    const id = env['GITHUB_RUN_ID'] ?? '';
    const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
    if (id === '' || !(attempt > 1))
        return [];
    const found = [];
    const asked = releases.flatMap((each) => each.filter(({ commit }, index) => index < looked || commit === tip.commit));
    for (const tag of asked) {
        if (tag.object === tag.commit)
            continue;
        if (tip.remote)
            await fetchCommit(git, tip.remote, `refs/tags/${tag.name}`, tag.object);
        const message = await git.text(['cat-file', 'tag', tag.object], { allow: [128] });
        const [, run, made] = /^Slipway-Run: (\d+)\/(\d+) \w+$/m.exec(message) ?? [];
        if (run === id && Number(made) < attempt)
            found.push(tag);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/version-bump/facts.js

















/** Reads everything: refs, history and manifests of the tip. `github` is only connected in `mode: pull-request`. */
async function readFacts(repository, github, inputs, host) {
    const { git, folder } = repository;
    const proposal = await (0,runner_event/* proposalBase */.Cx)(host.env);
    const isPreview = proposal !== undefined;
    const isTagOnly = inputs.mode === 'tag-only';
    const isSilent = isPreview || inputs.dryRun;
    const tip = await withRemoteTags(git, await readTip(repository, tipWish(inputs, isPreview), host.log), inputs);
    const packages = inputs.packages.length > 0 ? inputs.packages : [wholeRepository(inputs, folder, tip)];
    const releases = packages.map(({ form }) => (0,version_releases/* releasesOf */.w)(form, tip.refs.tags));
    if (repository.isShallow)
        await completeHistory(git, tip, releases, host);
    // the tree is listed while the history is read
    const opening = readTree(git, tip.commit);
    const [tree, found] = await Promise.all([opening, readPackages(git, inputs, tip, opening, packages)]);
    return {
        tip,
        channelBranch: proposal || tip.branch || '',
        isPreview,
        packages: found,
        tree,
        tags: new Map(tip.refs.tags.map((tag) => [tag.name, tag])),
        person: isSilent ? botPerson : await readPerson(git, inputs),
        dirty: isTagOnly || isSilent ? [] : await readDirty(git, inputs),
        extra: isTagOnly ? { files: [], trouble: undefined } : await readExtra(git, inputs.add, tree, tip),
        contained: isTagOnly ? await findContaining(git, tip, found) : [],
        pulls: inputs.mode === 'pull-request' && !isPreview ? await readPulls(git, await github(), tip, found) : undefined,
        resumed: await findResumed(git, tip, found.map((each) => each.releases), host),
    };
}
function tipWish(inputs, isPreview) {
    return {
        targetBranch: isPreview ? '' : inputs.targetBranch,
        isHead: isPreview || inputs.mode === 'tag-only' || inputs.skipPush || inputs.skipCommit,
        needsBranch: !isPreview && inputs.mode !== 'tag-only',
        usesRemote: !inputs.skipPush,
        withReleaseBranch: inputs.mode === 'pull-request',
    };
}
/** Without a push the checkout's own tags count as well as the remote's: an earlier run made them, or the clone came without any. */
async function withRemoteTags(git, tip, { skipPush }) {
    const { remote } = tip;
    if (!skipPush || remote === undefined)
        return tip;
    try {
        const { tags } = await (0,git_refs/* readRemoteRefs */.Jg)(git, remote.name, []);
        const names = new Set(tags.map(({ name }) => name));
        return { ...tip, refs: { ...tip.refs, tags: [...tags, ...tip.refs.tags.filter(({ name }) => !names.has(name))] } };
    }
    catch (error) {
        throw error instanceof process/* GitError */.XS ? (0,git_remote/* unreachable */.HB)(remote, error) : error;
    }
}
async function readPackages(git, inputs, tip, opening, packages) {
    const [only, ...others] = packages;
    if (only && others.length === 0)
        return [await readOnly(git, inputs, tip, opening, only)];
    const tree = await opening;
    const releases = packages.map(({ form }) => (0,version_releases/* releasesOf */.w)(form, tip.refs.tags));
    const bases = await (0,git_bases/* findBases */.u)(git, tip.commit, releases.map(version_releases/* stableOf */.P));
    const found = [];
    for (const [index, pack] of packages.entries()) {
        const manifests = await readManifests(tree, pack, packages, inputs.manifests);
        const around = { package: pack, releases: releases[index] ?? [], base: bases[index], manifests };
        found.push({ ...around, manifestBase: await readManifestBase(git, tip.commit, around), range: [] });
    }
    return readRanges(git, tip.commit, found, inputs.packages.length > 0);
}
/** One package, as most repositories are: its highest stable release is tried as the base while the range since it is read. */
async function readOnly(git, inputs, tip, opening, pack) {
    const releases = (0,version_releases/* releasesOf */.w)(pack.form, tip.refs.tags);
    const stable = (0,version_releases/* stableOf */.P)(releases);
    const [likely] = stable;
    const range = { head: tip.commit, files: inputs.packages.length > 0 };
    const [since, manifests] = await Promise.all([
        likely && (0,git_history/* readSince */.$)(git, range, likely.commit),
        opening.then((tree) => readManifests(tree, pack, [pack], inputs.manifests)),
    ]);
    const [base] = since ? [likely] : await (0,git_bases/* findBases */.u)(git, tip.commit, [stable]);
    const around = { package: pack, releases, base, manifests };
    const manifestBase = await readManifestBase(git, tip.commit, around);
    const later = manifestBase?.since;
    if (since)
        return { ...around, manifestBase, range: later === undefined ? since : (0,graph/* withoutReachable */.wk)(since, [later]) };
    const except = [base?.commit, later].filter((sha) => sha !== undefined);
    return { ...around, manifestBase, range: await (0,git_history/* readCommits */.F)(git, { ...range, except }) };
}
function wholeRepository(inputs, folder, tip) {
    const prefix = inputs.tagPrefix ?? (0,tag/* detectPrefix */.kS)(tip.refs.tags.map(({ name }) => name));
    return { path: folder, name: '', form: (0,tag/* prefixForm */.LE)(prefix) };
}
async function completeHistory(git, tip, releases, host) {
    const [only] = releases;
    const base = releases.length === 1 && only ? (0,version_releases/* stableOf */.P)(only)[0]?.commit : undefined;
    const ref = tip.remoteTip !== undefined && tip.branch !== undefined ? `refs/heads/${tip.branch}` : tip.commit;
    await (0,depth/* deepen */.g)(git, tip.remote, { tip: tip.commit, ref, base }, host.log);
}
/** Packages that start from the same commits share one reading of the history. */
async function readRanges(git, tip, packages, files) {
    const exceptOf = ({ base, manifestBase }) => [base?.commit, manifestBase?.since].filter((sha) => sha !== undefined);
    const all = packages.map(exceptOf);
    const common = all.some((except) => except.length === 0) ? [] : await commonAncestor(git, all.flat());
    const commits = await (0,git_history/* readCommits */.F)(git, { head: tip, except: common, files });
    return packages.map((each, index) => ({ ...each, range: (0,graph/* withoutReachable */.wk)(commits, all[index] ?? []) }));
}
async function commonAncestor(git, commits) {
    return git.lines(['merge-base', '--octopus', ...new Set(commits)], { allow: [1] });
}
/** Which newer releases contain the tip; more than a few newer ones are not asked, since the newest contains the others. */
async function findContaining(git, tip, packages) {
    const found = [];
    for (const { releases, base } of packages) {
        const newer = releases
            .filter(({ version }) => base === undefined || (0,number/* compareVersions */.Zy)(version, base.version) > 0)
            .slice(0, 3);
        for (const tag of newer) {
            if (tip.remote)
                await fetchCommit(git, tip.remote, `refs/tags/${tag.name}`, tag.commit);
            if (await (0,git_refs/* isAncestor */.QX)(git, tip.commit, tag.commit))
                found.push(tag);
        }
    }
    return found;
}
/** The account behind GITHUB_TOKEN; the number is its id on github.com. */
const botPerson = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
async function readPerson(git, inputs) {
    if (inputs.author)
        return inputs.author;
    const { stdout } = await git.run(['config', '-z', '--get-regexp', '^user\\.(name|email)$'], { allow: [1] });
    const found = new Map();
    for (const entry of stdout.toString('utf8').split('\0')) {
        const [key = '', ...lines] = entry.split('\n');
        found.set(key, lines.join(' '));
    }
    const [name = '', email = ''] = [found.get('user.name'), found.get('user.email')];
    return name !== '' && email !== '' ? { name, email } : botPerson;
}
async function readDirty(git, inputs) {
    const output = await git.text(['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames']);
    const paths = output.split('\0').map((entry) => entry.slice(3));
    return paths.filter((path) => path !== '' && !inputs.add.includes(path));
}

;// CONCATENATED MODULE: ./build/manifests/rules.js


const rules_places = ['json', 'yaml', 'toml', 'xml', 'regex'];
const known = ['path', 'all', 'notation', ...rules_places];
const example = '`- path: docs/install.md` with `regex: "version (\\\\S+)"` or `json: $.a.b`';
const longestPattern = 1_000;
/** Reads the input `files`, a list of `{path, json | yaml | toml | xml | regex, all?, notation?}`. */
function parseFileRules(value) {
    if (value === undefined || value === null)
        return { rules: [], faults: [] };
    if (!Array.isArray(value))
        return { rules: [], faults: [`must be a list, such as ${example}`] };
    const read = value.map((entry, index) => parseRule(entry, `entry ${index + 1}`));
    return {
        rules: read.filter((each) => typeof each !== 'string'),
        faults: read.filter((each) => typeof each === 'string').map((fault) => `has a wrong ${fault}`),
    };
}
function parseRule(entry, name) {
    if (!isRecord(entry))
        return `${name}: it must be a mapping, such as ${example}`;
    const odd = Object.keys(entry).find((key) => !known.includes(key));
    if (odd !== undefined)
        return `${name}: \`${(0,printable/* brief */.d)(odd, 40)}\` is not known; allowed: ${known.join(', ')}`;
    const { path, all = false, notation = 'semver' } = entry;
    if (typeof path !== 'string' || path.trim() === '')
        return `${name}: \`path\` must be a path or a glob`;
    if (typeof all !== 'boolean')
        return `${name}: \`all\` must be true or false`;
    if (notation !== 'semver' && notation !== 'pep440')
        return `${name}: \`notation\` must be semver or pep440`;
    const given = rules_places.filter((place) => entry[place] !== undefined);
    const [by] = given;
    const text = by && entry[by];
    if (by === undefined || given.length > 1 || typeof text !== 'string')
        return `${name}: it needs exactly one of ${rules_places.join(', ')}, as text`;
    const place = by === 'regex' ? parsePattern(text, all) : parsePlace(by, text, all);
    if (typeof place === 'string')
        return `${name}: ${place}`;
    return { path: path.trim().replace(/^(?:\.\/)+/, ''), place, notation };
}
function parsePlace(by, text, all) {
    const at = parsePath(text);
    if (all)
        return '`all` belongs to `regex` only';
    return at === undefined
        ? `\`${by}\` is \`${(0,printable/* brief */.d)(text, 60)}\`; allowed: a path such as a.b[0].c or a["x.y"]`
        : { by, at };
}
function parsePattern(pattern, all) {
    if (pattern.length > longestPattern)
        return `\`regex\` is longer than ${longestPattern} characters`;
    try {
        const groups = (new RegExp(`${pattern}|`).exec('')?.length ?? 1) - 1;
        if (groups === 1)
            return { by: 'regex', pattern, all };
        return `\`regex\` has ${groups} groups; it needs exactly one, around the version (write (?:…) for the others)`;
    }
    catch (error) {
        return `\`regex\` is no regular expression: ${(0,printable/* brief */.d)(error instanceof Error ? error.message : '', 120)}`;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/version-bump/inputs.js











/** Every input of action.yml. */
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
    'channels',
    'preid',
    'packages',
    'working-directory',
    'tag-prefix',
    'manifests',
    'files',
    'add',
    'commit-message',
    'author',
    'commit-via',
    'floating-tags',
    'target-branch',
    'version-type',
    'major-wording',
    'minor-wording',
    'patch-wording',
    'rc-wording',
    'skip-tag',
    'skip-commit',
    'skip-push',
    'dry-run',
];
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const inputs = {
        token: readToken(reader, host),
        mode: reader.choice('mode', ['push', 'pull-request', 'tag-only'], 'push'),
        commitVia: reader.choice('commit-via', ['git', 'api'], 'git'),
        bump: readBump(reader),
        ...(await readDecision(reader)),
        packages: (0,packages_packages/* parsePackages */.R_)(await reader.yaml('packages'), (what) => reader.complain('packages', what)),
        workingDirectory: readFolder(reader),
        tagPrefix: readPrefix(reader),
        manifests: readManifestWish(reader),
        files: await readFileRules(reader),
        add: readPaths(reader, 'add'),
        commitMessage: reader.text('commit-message') || 'chore(release): {{tag}}',
        author: readAuthor(reader),
        floatingTags: reader.choice('floating-tags', ['none', 'major', 'minor'], 'none'),
        targetBranch: inputs_readBranch(reader),
        skipTag: reader.flag('skip-tag'),
        skipCommit: reader.flag('skip-commit'),
        skipPush: reader.flag('skip-push'),
        dryRun: reader.flag('dry-run'),
    };
    refuseContradictions(reader, inputs);
    reader.finish();
    return inputs;
}
function readToken(reader, host) {
    const fromEnv = host.env['GITHUB_TOKEN'] ?? '';
    const token = { value: fromEnv || reader.text('token'), isExplicit: fromEnv !== '' };
    if (token.value !== '')
        host.log.mask(token.value);
    return token;
}
async function readDecision(reader) {
    const { rules, complaints } = parseRules(await reader.yaml('rules'));
    for (const complaint of complaints)
        reader.complain('rules', complaint);
    const { channels, complaints: channelComplaints } = parseChannels(await reader.yaml('channels'));
    for (const complaint of channelComplaints)
        reader.complain('channels', complaint);
    const initial = reader.text('initial-version') || '0.1.0';
    const initialVersion = (0,number/* parseTypedVersion */.cB)(initial);
    if (initialVersion === undefined)
        reader.refuse('initial-version', initial, 'a version such as `0.1.0`');
    const preid = reader.text('preid') || 'rc';
    if (!isIdentifier(preid))
        reader.refuse('preid', preid, 'letters, digits and `-`, with a letter, such as `rc`');
    const isWording = readStrategy(reader) === 'wording';
    const defaultBump = reader.choice('default-bump', levels, isWording ? 'patch' : 'none');
    return {
        rules,
        channels,
        wording: isWording ? readWording(reader, defaultBump) : undefined,
        preid,
        defaultBump,
        belowOne: reader.choice('below-one', ['major', 'minor'], 'major'),
        initialVersion: initialVersion ?? '0.1.0',
        squashBodies: reader.choice('squash-bodies', commits_assess/* squashBodies */.gb, 'auto'),
    };
}
const wordings = ['major', 'minor', 'patch', 'rc'];
function readStrategy(reader) {
    const given = wordings.find((kind) => reader.text(`${kind}-wording`) !== '');
    const strategy = reader.choice('strategy', ['auto', 'conventional', 'wording'], 'auto');
    if (strategy === 'conventional' && given !== undefined)
        reader.complain(`${given}-wording`, 'is only read with `strategy: wording`, and `strategy` is `conventional`; leave one of them out');
    if (strategy !== 'auto')
        return strategy;
    return given === undefined ? 'conventional' : 'wording';
}
function readWording(reader, otherwise) {
    const words = (kind) => {
        const given = reader.text(`${kind}-wording`);
        return given === '' ? defaultWording[kind] : parseWords(given);
    };
    return { major: words('major'), minor: words('minor'), patch: words('patch'), rc: words('rc'), otherwise };
}
function readBump(reader) {
    const own = reader.text('bump');
    const name = own === '' || own === 'auto' ? 'version-type' : 'bump';
    const given = reader.text(name) || 'auto';
    const bump = parseBump(given);
    if (bump === undefined) {
        const words = bumpWords.map((each) => `\`${each}\``).join(', ');
        reader.refuse(name, given, `${words}, or a version such as \`2.0.0\``);
    }
    return bump ?? 'auto';
}
function readPrefix(reader) {
    const prefix = reader.text('tag-prefix');
    if (prefix !== 'auto' && !(0,tag/* isRefName */.pA)(`${prefix}1.2.3`))
        reader.refuse('tag-prefix', prefix, '`auto`, or what git allows in a tag, such as `v` or `release-`');
    return prefix === 'auto' ? undefined : prefix;
}
function inputs_readBranch(reader) {
    const branch = reader.text('target-branch').replace(/^refs\/heads\//, '');
    if (branch !== '' && !(0,tag/* isRefName */.pA)(branch))
        reader.refuse('target-branch', branch, 'a branch name such as `main`');
    return branch;
}
function readFolder(reader) {
    const given = reader.text('working-directory') || '.';
    const folder = (0,packages_packages/* normalizeFolder */.au)(given);
    if (folder === undefined)
        reader.refuse('working-directory', given, 'a folder inside the workspace, such as `.` or `apps/web`');
    return folder ?? '';
}
function readManifestWish(reader) {
    const given = reader.text('manifests') || 'auto';
    return given === 'auto' || given === 'none' ? given : readPaths(reader, 'manifests');
}
async function readFileRules(reader) {
    const { rules, faults } = parseFileRules(await reader.yaml('files'));
    for (const fault of faults)
        reader.complain('files', fault);
    return rules;
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
        reader.complain('skip-push', 'is `true`, and `mode: pull-request` is nothing but a push; set one of them otherwise');
    if (skipPush && commitVia === 'api')
        reader.complain('skip-push', 'is `true`, and `commit-via: api` makes the commit on GitHub; set one of them otherwise');
    if (skipCommit && mode === 'pull-request')
        reader.complain('skip-commit', 'is `true`, and a pull request needs a commit; set one of them otherwise');
    if (skipTag && mode === 'tag-only')
        reader.complain('skip-tag', 'is `true`, and `mode: tag-only` makes nothing but the tag; set one of them otherwise');
    if (packages.length > 0 && inputs.tagPrefix !== undefined)
        reader.complain('tag-prefix', 'has no meaning with `packages`; give each package its `tag`');
}

;// CONCATENATED MODULE: ./build/version-bump/plan.js







/** Turns decisions into steps. Throws a complaint where a version, a tag or the checkout stands against it. */
function makePlan(inputs, facts, decisions, draft, runLine) {
    if (facts.resumed.length > 0)
        return { kind: 'resumed', steps: resumedSteps(facts) };
    const merged = facts.pulls?.merged[0];
    if (merged && !inputs.skipTag)
        return { kind: 'merged', pull: merged, steps: mergedSteps(inputs, facts, merged, runLine) };
    const refused = decisions.flatMap(({ answer }) => (answer.kind === 'refused' ? [answer.complaint] : []));
    if (refused.length > 0)
        throw new complaint/* Complaint */._('version-refused', refused);
    const releases = decisions.flatMap((decision) => {
        const { answer, facts: { package: pack }, } = decision;
        return answer.kind === 'release' ? [{ decision, answer, tag: (0,tag/* formatTag */._3)(pack.form, answer.version) }] : [];
    });
    if (releases.length === 0)
        return unchanged(inputs, facts, decisions);
    const doubled = inputs.skipTag ? undefined : releases.find(({ tag }) => facts.tags.has(tag));
    if (doubled)
        throw doubledTag(doubled.tag);
    if (!facts.isPreview && !inputs.dryRun) {
        if (!inputs.skipPush && facts.tip.remote === undefined)
            throw noRemote();
        refuseDirty(inputs, facts, draft);
    }
    if (inputs.mode === 'pull-request') {
        if (facts.pulls)
            refuseForeign(facts.pulls, facts.tip.branch ?? '');
        return { kind: 'propose', releases, steps: proposeSteps(inputs, facts, releases, draft) };
    }
    return { kind: 'release', releases, steps: releaseSteps(inputs, facts, releases, draft, runLine) };
}
function unchanged(inputs, facts, decisions) {
    const isDone = decisions.some(({ answer, current }) => ('by' in answer ? true : current?.commit === facts.tip.commit));
    const isEmpty = decisions.every(({ assessed }) => assessed.length === 0);
    const reason = isDone ? 'already-released' : isEmpty ? 'no-commits' : 'no-release-needed';
    const open = inputs.mode === 'pull-request' ? facts.pulls?.open : undefined;
    return { kind: 'unchanged', reason, steps: open ? [{ kind: 'close', number: open.number }] : [] };
}
function releaseSteps(inputs, facts, releases, draft, runLine) {
    const { tip } = facts;
    const tags = inputs.skipTag ? [] : releases.map((release) => newTag(release, runLine));
    const floating = inputs.skipTag ? [] : releases.flatMap((release) => floatingTags(inputs, facts.tags, release));
    const isCommitted = !inputs.skipCommit && draft.files.length > 0;
    const steps = [];
    if (inputs.skipCommit && draft.files.length > 0)
        steps.push({ kind: 'write', files: draft.files });
    if (isCommitted)
        steps.push({ kind: 'commit', files: draft.files, message: messageOf(inputs, releases), parent: tip.commit });
    const branch = (isCommitted || tip.unpushed > 0) && tip.branch
        ? { name: tip.branch, from: tip.remoteTip, force: false }
        : undefined;
    if (!inputs.skipPush && (branch || tags.length > 0))
        steps.push({ kind: 'push', branch, tags, floating });
    if (isCommitted || branch || tags.length > 0)
        steps.push({ kind: 'checkout', branch: branch?.name, tags, floating });
    return steps;
}
function mergedSteps(inputs, facts, pull, runLine) {
    const tags = pull.tags.map(({ name }) => ({ name, message: tagMessage(name, runLine), at: pull.sha }));
    const floating = pull.tags.flatMap(({ name, version }) => {
        const pack = facts.packages.find(({ package: { form } }) => (0,tag/* formatTag */._3)(form, version) === name);
        return pack ? floatingFor(inputs, facts.tags, pack, version, pull.sha) : [];
    });
    return [
        { kind: 'push', branch: undefined, tags, floating },
        { kind: 'checkout', branch: undefined, at: pull.sha, tags, floating },
    ];
}
/** The steps after this one shall find the release checked out, as they would have in the attempt that made it. */
function resumedSteps({ tip, resumed, tags }) {
    const at = resumed[0]?.commit;
    if (at === undefined)
        return [];
    const standing = [...tags.values()].filter(({ commit }) => commit === at);
    return [{ kind: 'checkout', branch: tip.branch, at, tags: [], standing }];
}
function newTag({ tag }, runLine) {
    return { name: tag, message: tagMessage(tag, runLine), at: undefined };
}
function tagMessage(tag, runLine) {
    return runLine === '' ? tag : `${tag}\n\n${runLine}`;
}
function floatingTags(inputs, tags, { decision, answer }) {
    return floatingFor(inputs, tags, decision.facts, answer.version, undefined);
}
/** v1 and v1.2 follow the highest stable version of their line, so a fix of an old line does not move them back. */
function floatingFor({ floatingTags: wish }, tags, { package: { form }, releases }, version, at) {
    if (wish === 'none' || (0,number/* isPrerelease */.V1)(version))
        return [];
    const [major = '', minor = ''] = version.split('.');
    const lines = wish === 'major' ? [major] : [major, `${major}.${minor}`];
    return lines.flatMap((line) => {
        const isOvertaken = (0,version_releases/* stableOf */.P)(releases).some((other) => other.version.startsWith(`${line}.`) && (0,number/* compareVersions */.Zy)(other.version, version) > 0);
        const name = (0,tag/* formatTag */._3)(form, line);
        return isOvertaken ? [] : [{ name, from: tags.get(name)?.object, at }];
    });
}
function refuseDirty({ mode, skipCommit }, facts, draft) {
    const inTheWay = skipCommit
        ? facts.dirty.filter((path) => draft.files.some((file) => file.path === path))
        : facts.dirty;
    if (mode === 'tag-only' || inTheWay.length === 0 || draft.files.length === 0)
        return;
    const names = inTheWay.slice(0, 5).map((path) => `\`${(0,printable/* brief */.d)(path)}\``);
    const more = inTheWay.length > 5 ? ` and ${inTheWay.length - 5} more` : '';
    const cure = 'Run this step before the one that changes them, commit or restore them, or list them under `add` to release them too.';
    throw new complaint/* Complaint */._('dirty-tree', `The work tree has changes that are not committed: ${names.join(', ')}${more}. ${cure}`);
}
function noRemote() {
    const cure = 'Name one of them `origin` in a step before this one, or set `skip-push: true`.';
    return new complaint/* Complaint */._('remote-unreachable', `The checkout has no remote \`origin\`, nor a single other one, to push to. ${cure}`);
}
function doubledTag(tag) {
    const cure = 'Delete that tag if it is a leftover, or give another version with `bump`.';
    return new complaint/* Complaint */._('version-refused', `The tag \`${(0,printable/* brief */.d)(tag)}\` exists already and is no ancestor's release. ${cure}`);
}

// EXTERNAL MODULE: ./build/runner/reason.js
var reason = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/version-bump/summary.js



const headlines = {
    'no-commits': 'nothing was committed since the last release',
    'no-release-needed': 'no commit calls for a release',
    'already-released': 'this commit is released already',
    resumed: 'released by an earlier attempt of this run',
    'pull-request-event': 'merging this pull request would release it',
    'would-release': 'a real run would release it',
    'pull-request-opened': 'the release pull request was opened',
    'pull-request-updated': 'the release pull request was updated',
    'pull-request-current': 'the release pull request is up to date',
    released: 'released',
};
/** The step summary: what happened at a glance, then why, then which files and steps. */
function summarize(story, verdict, rows) {
    const pull = story.outcome?.pullRequest;
    const parts = [
        `### version-bump: ${headlineOf(story, verdict, rows)}\n`,
        pull ? `[#${pull.number}](${pull.url})\n` : '',
        packageTable(rows, story.decisions),
        explainCommits(story.decisions),
        folded('Files', siteTable(story)),
        folded('Left as they are', leftTable(story)),
        folded('Steps', stepTable(story)),
    ];
    return parts.filter((part) => part !== '').join('\n');
}
/** One line for the log; versions are our own. */
function headlineOf({ outcome }, { result, reason }, rows) {
    const moved = rows.filter(({ bump, released }) => bump !== 'none' || released);
    const [only] = moved;
    const what = moved.length > 1 ? `${moved.length} packages, ` : only ? `${arrow(only)}, ` : '';
    const failed = outcome?.steps.find(({ status }) => status === 'failed');
    return `${what}${result === 'failed' ? `failed at the step ${failed?.step ?? ''}` : (headlines[reason] ?? reason)}`;
}
function arrow({ previous, version }) {
    return previous === '' ? version : `${previous} → ${version}`;
}
function packageTable(rows, decisions) {
    const cells = rows.map((row, index) => {
        const isMoved = row.bump !== 'none' || row.released;
        const name = (0,markdown_escape/* escapeCell */.kq)(row.name || row.path);
        return [
            name,
            row.previous || '–',
            isMoved ? `**${row.version}**` : '–',
            row.bump,
            (0,markdown_escape/* escapeCell */.kq)(row.tag || '–'),
            whyOf(decisions[index]),
        ];
    });
    return (0,table/* markdownTable */.Q)(['package', 'before', 'now', 'bump', 'tag', 'why'], cells);
}
function whyOf(decision) {
    if (decision === undefined)
        return '';
    if (decision.because.length > 0)
        return (0,markdown_escape/* escapeCell */.kq)(`depends on ${decision.because.join(', ')}`);
    const { answer } = decision;
    if (answer.kind === 'release')
        return (0,markdown_escape/* escapeCell */.kq)(answer.why);
    return answer.kind === 'refused'
        ? (0,markdown_escape/* escapeCell */.kq)(answer.complaint)
        : (headlines[answer.reason] ?? 'no commit calls for a release');
}
function siteTable({ draft }) {
    const rows = draft.sites.slice(0, 200).map(({ path, line, key, before, after }) => {
        return [(0,markdown_escape/* escapeCell */.kq)(path), String(line), code(key), code(before), code(after)];
    });
    return (0,table/* markdownTable */.Q)(['file', 'line', 'place', 'before', 'after'], rows);
}
function leftTable({ draft }) {
    const rows = draft.left
        .slice(0, 50)
        .map(({ path, line, key, text, why }) => [(0,markdown_escape/* escapeCell */.kq)(path), String(line), code(key), code(text), why]);
    return (0,table/* markdownTable */.Q)(['file', 'line', 'place', 'text', 'why'], rows);
}
function stepTable({ plan, outcome }) {
    const planned = plan.steps.map(({ kind }) => ({ step: kind, status: 'planned', detail: '' }));
    const rows = (outcome?.steps ?? planned).map(({ step, status, detail }) => [
        step,
        status,
        (0,markdown_escape/* escapeCell */.kq)((0,markdown_escape/* plainLine */.h0)(detail, 300)),
    ]);
    return (0,table/* markdownTable */.Q)(['step', 'status', ''], rows);
}
/** Text of a file in a code span of a table. */
function code(text) {
    const plain = (0,markdown_escape/* plainLine */.h0)(text, 100).replaceAll('`', "'").replaceAll('|', '\\|');
    return plain === '' ? '' : `\`${plain}\``;
}
function folded(title, table) {
    return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`;
}

;// CONCATENATED MODULE: ./build/version-bump/report.js






/** Every output of action.yml. */
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
/** Outputs and step summary of a run that came to an end. */
function report(story) {
    const verdict = judge(story);
    const rows = rowsOf(story, verdict.result === 'released');
    const outputs = outputsOf(story, verdict, rows);
    const told = { outputs, summary: summarize(story, verdict, rows), headline: headlineOf(story, verdict, rows) };
    return story.outcome?.error === undefined ? told : { ...told, error: story.outcome.error };
}
function judge({ inputs, facts, plan, outcome }) {
    if (outcome?.error !== undefined)
        return { result: 'failed', reason: (0,reason/* reasonOf */.A)(outcome.error) };
    if (plan.kind === 'unchanged')
        return { result: 'unchanged', reason: plan.reason };
    if (plan.kind === 'resumed')
        return { result: 'released', reason: 'resumed' };
    if (facts.isPreview)
        return { result: 'preview', reason: 'pull-request-event' };
    if (inputs.dryRun || outcome === undefined)
        return { result: 'dry-run', reason: 'would-release' };
    if (plan.kind === 'propose')
        return { result: 'preview', reason: `pull-request-${outcome.pullRequest?.change ?? 'current'}` };
    return { result: 'released', reason: 'released' };
}
function rowsOf({ facts, decisions, plan }, isReleased) {
    return decisions.map((decision) => {
        const { answer, current, facts: { package: pack, base, manifestBase, releases }, } = decision;
        const around = { path: pack.path || '.', name: pack.name };
        const given = plan.kind === 'resumed' ? facts.resumed.find((tag) => releases.includes(tag)) : undefined;
        const announced = plan.kind === 'merged'
            ? plan.pull.tags.find(({ name, version }) => name === (0,tag/* formatTag */._3)(pack.form, version))
            : undefined;
        const done = given ?? announced;
        if (done) {
            const before = releases.find(({ version }) => isBefore(version, done.version));
            return {
                ...around,
                version: done.version,
                previous: before?.version ?? '',
                bump: bumpBetween(before?.version, done.version),
                tag: done.name,
                previousTag: before?.name ?? '',
                released: isReleased,
            };
        }
        const previousTag = current?.name ?? base?.name ?? '';
        if (answer.kind !== 'release' || plan.kind === 'merged') {
            const by = 'by' in answer ? answer.by : current;
            const stands = 'by' in answer ? [by] : [by, manifestBase];
            const version = (0,number/* highest */.BR)(stands.flatMap((each) => each?.version ?? [])) ?? '';
            return { ...around, version, previous: version, bump: 'none', tag: by?.name ?? '', previousTag, released: false };
        }
        return {
            ...around,
            version: answer.version,
            previous: answer.previous ?? '',
            bump: answer.bump,
            tag: (0,tag/* formatTag */._3)(pack.form, answer.version),
            previousTag: releases.find(({ version }) => version === answer.previous)?.name ?? base?.name ?? '',
            released: isReleased,
        };
    });
}
/** As a decision has it: a full release follows the full release below it, whatever prereleases stand between. */
function isBefore(version, release) {
    return (0,number/* compareVersions */.Zy)(version, release) < 0 && ((0,number/* isPrerelease */.V1)(release) || !(0,number/* isPrerelease */.V1)(version));
}
/**
 * The row that the outputs of one version speak of: the only one that moves, else the root. A root that stands still among packages that
 * move is not it: its tag is an old one.
 */
function mainOf(rows) {
    const moved = rows.filter((row) => row.released || row.bump !== 'none');
    const eligible = moved.length > 0 ? moved : rows;
    return eligible.length === 1 ? eligible[0] : eligible.find(({ path }) => path === '.');
}
function outputsOf({ decisions, facts, plan, outcome }, { result, reason }, rows) {
    const main = mainOf(rows);
    const isReleased = result === 'released';
    const sha = plan.kind === 'merged'
        ? plan.pull.sha
        : plan.kind === 'resumed'
            ? (facts.resumed[0]?.commit ?? '')
            : (outcome?.sha ?? '');
    const pull = outcome?.pullRequest?.number ?? (plan.kind === 'merged' ? plan.pull.number : facts.pulls?.open?.number);
    return {
        result,
        reason,
        version: main?.version ?? '',
        'previous-version': main?.previous ?? '',
        bump: main?.bump ?? 'none',
        tag: main?.tag ?? '',
        'previous-tag': main?.previousTag ?? '',
        sha: isReleased ? sha : '',
        released: String(isReleased),
        prerelease: String(main !== undefined && main.version !== '' && (0,number/* isPrerelease */.V1)(main.version)),
        packages: JSON.stringify(rows.map(({ previous, previousTag, ...row }) => ({
            ...row,
            'previous-version': previous,
            'previous-tag': previousTag,
        }))),
        commits: JSON.stringify(describeCommits(decisions)),
        'pull-request': pull === undefined ? '' : String(pull),
        newTag: isReleased ? (main?.tag ?? '') : '',
    };
}

;// CONCATENATED MODULE: ./build/github/commit.js

/** How far behind the branch's tip our commit is looked for after an unknown outcome. */
const lookBehind = 30;
const mutation = `mutation createCommitOnBranch($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** Commits to a branch that is at `expectedHead`. */
async function createCommitOnBranch(github, commit) {
    const { owner, name } = github.repository;
    const { branch, expectedHead, headline, body } = commit;
    const fileChanges = {
        additions: commit.additions.map(({ path, contents }) => ({
            path,
            contents: Buffer.from(contents).toString('base64'),
        })),
        deletions: commit.deletions.map((path) => ({ path })),
    };
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
        message: { headline, body },
        expectedHeadOid: expectedHead,
        fileChanges,
    };
    return github.graphql({
        purpose: `commit to ${branch}`,
        needs: 'contents: write',
        query: mutation,
        variables: { input },
        repeat: () => commit_settle(github, commit),
        parse: (data) => ({ kind: 'created', sha: parseSha(data) }),
        refused: ({ code, message }) => code === 'STALE_DATA' || code === 'NOT_FOUND' || /expected branch to point to/i.test(message)
            ? { value: { kind: 'moved' } }
            : undefined,
    });
}
/** A branch has one successor of `expectedHead` at most; with our headline it is ours. */
async function commit_settle(github, commit) {
    const commits = await github.rest({
        purpose: `read the commits of ${commit.branch}`,
        needs: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/commits',
        parameters: { sha: commit.branch, per_page: lookBehind },
        repeat: 'harmless',
        parse: (answer) => (0,parse/* list */.p_)(answer, 'commits', parseCommit),
    });
    const ours = commits.find(({ parent, headline }) => parent === commit.expectedHead && headline === commit.headline);
    return ours === undefined ? undefined : { value: { kind: 'created', sha: ours.sha } };
}
function parseSha(data) {
    const made = (0,parse/* record */.g1)((0,parse/* record */.g1)((0,parse/* record */.g1)(data, 'data')['createCommitOnBranch'], 'createCommitOnBranch')['commit'], 'commit');
    return (0,parse/* text */.Qq)(made['oid'], 'commit.oid');
}
function parseCommit(value, at) {
    const { sha, commit, parents } = (0,parse/* record */.g1)(value, at);
    const message = (0,parse/* text */.Qq)((0,parse/* record */.g1)(commit, `${at}.commit`)['message'], `${at}.commit.message`);
    const [parent = ''] = (0,parse/* list */.p_)(parents, `${at}.parents`, (item, place) => (0,parse/* text */.Qq)((0,parse/* record */.g1)(item, place)['sha'], `${place}.sha`));
    return { sha: (0,parse/* text */.Qq)(sha, `${at}.sha`), parent, headline: message.split('\n', 1)[0] ?? '' };
}

;// CONCATENATED MODULE: ./build/version-bump/via-api.js





/** Reasons after which GitHub is not asked for more. */
const unsettled = new Set(['cancelled', 'github-unavailable', 'rate-limited', 'bad-token']);
/**
 * Lets GitHub make the commit, so that it is verified: on a branch of our own, from where branch and tags move in one atomic update.
 * A kill in between leaves that branch only; the next attempt of the same run takes it up.
 */
function viaApi(github, pending, signature) {
    const objects = new Map();
    return {
        tagObjects: async () => objects,
        commit: async ({ parent, files, message }) => {
            const odd = files.filter(({ mode }) => mode !== '100644');
            if (odd.length > 0)
                throw oddMode(odd[0]?.path ?? '', odd[0]?.mode ?? '');
            await restart(github, pending, parent);
            const [headline = '', ...body] = message.split('\n');
            const additions = files.map(({ path, bytes }) => ({ path, contents: bytes }));
            const commit = { branch: pending, expectedHead: parent, headline, body: body.join('\n').trim() };
            const made = await cleaning(github, pending, () => createCommitOnBranch(github, { ...commit, additions, deletions: [] }));
            return made.kind === 'created' ? made : { kind: 'moved', said: `\`${pending}\` was moved meanwhile` };
        },
        push: async (step, commit) => {
            const move = async () => {
                for (const { name, message, at } of step.tags) {
                    const tagger = { ...signature.person, date: signature.date.toISOString() };
                    objects.set(name, await createTagObject(github, { tag: name, message, sha: at ?? commit, tagger }));
                }
                return updateRefs(github, changesOf(step, commit, objects));
            };
            const result = await (step.branch ? cleaning(github, pending, move) : move());
            if (step.branch)
                await deleteRef(github, `refs/heads/${pending}`);
            return result === 'updated' ? { kind: 'pushed' } : { kind: 'moved', said: 'a ref was not where it was seen' };
        },
    };
}
function changesOf(step, commit, objects) {
    const before = new Map(step.floating.map(({ name, from }) => [`refs/tags/${name}`, from]));
    if (step.branch)
        before.set(`refs/heads/${step.branch.name}`, step.branch.from);
    return refUpdates(step, commit, objects).map(({ ref, object, expected }) => {
        return { name: ref, before: before.get(ref), after: object, force: expected !== undefined };
    });
}
/** Takes the pending branch away when GitHub refuses what it was made for. */
async function cleaning(github, pending, body) {
    try {
        return await body();
    }
    catch (error) {
        const isSettled = error instanceof complaint/* Complaint */._ && !unsettled.has(error.reason);
        // what is told is the refusal; a branch that cannot be deleted either is taken up by the next attempt
        if (isSettled)
            await deleteRef(github, `refs/heads/${pending}`).catch(() => { });
        throw error;
    }
}
/** Puts the pending branch at `parent`, whatever an earlier attempt left there. */
async function restart(github, pending, parent) {
    const name = `refs/heads/${pending}`;
    if ((await createRef(github, name, parent)) === 'created')
        return;
    const left = await readRef(github, name);
    if (left?.sha !== parent)
        await updateRefs(github, [{ name, before: left?.sha, after: parent, force: true }]);
}
function oddMode(path, mode) {
    const cure = 'Use `commit-via: git`, or make it a plain file.';
    return new complaint/* Complaint */._('file-mode', `\`commit-via: api\` can only write plain files, and \`${(0,printable/* brief */.d)(path)}\` has mode ${mode} (executable or a link). ${cure}`);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/git/push.js
var push = __webpack_require__(6871);
;// CONCATENATED MODULE: ./build/version-bump/via-git.js











/** How often a push is tried whose end is unknown, and half the first pause in milliseconds. */
const attempts = 3;
const pause = 1_000;
/** Commits with git and pushes with `--atomic`. */
function viaGit(git, remote, signature, host) {
    return {
        commit: async ({ parent, files, message }) => {
            const index = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `slipway-index-${Math.floor(host.random() * 1e15)}`);
            try {
                return { kind: 'created', sha: await (0,git_objects/* writeCommit */.rV)(git, { parent, files, message, index, ...signature }) };
            }
            finally {
                await (0,promises_.rm)(index, { force: true });
            }
        },
        // the same name, commit, message and date make the same object each time
        tagObjects: (tags, commit) => writeTags(git, tags, commit, signature),
        push: async (step, commit) => {
            if (remote === undefined)
                throw new Error('the plan pushes without a remote');
            return persist(git, remote, refUpdates(step, commit, await writeTags(git, step.tags, commit, signature)), host);
        },
    };
}
async function writeTags(git, tags, commit, signature) {
    const objects = new Map();
    for (const { name, message, at } of tags)
        objects.set(name, await (0,git_objects/* writeTag */.M5)(git, { name, message, commit: at ?? commit, ...signature }));
    return objects;
}
/** Network and server faults are answered by looking what arrived, then pushing again: the push is atomic and tied to what was seen. */
async function persist(git, remote, updates, host) {
    for (let attempt = 1;; attempt++) {
        const answer = await (0,push/* push */.V)(git, remote.name, updates);
        // the same commit and tags from another job of the same second: the release is that job's, unless it is our own lost attempt
        if (answer.kind === 'current')
            return attempt > 1 ? { kind: 'pushed' } : { kind: 'moved', said: 'somebody else pushed just the same' };
        // libcurl sends a request again by itself when the connection breaks: «moved» may be the echo of our own success
        const isEcho = answer.kind === 'moved' && (attempt > 1 || via_git_newTag(updates) !== undefined);
        if (isEcho && (await hasArrived(git, remote, updates)))
            return { kind: 'pushed' };
        if (answer.kind !== 'unreachable')
            return answer;
        host.log.info(`The push did not end well: ${(0,printable/* brief */.d)(answer.said, 200)}. Looking what arrived (attempt ${attempt} of ${attempts}).`);
        await host.sleep(pause * 2 ** attempt * (0.5 + host.random() / 2));
        if (await hasArrived(git, remote, updates))
            return { kind: 'pushed' };
        if (attempt === attempts)
            return answer;
    }
}
/** A tag that only this process can have made: its message says so. */
function via_git_newTag(updates) {
    return updates.find(({ ref, expected }) => ref.startsWith('refs/tags/') && expected === undefined);
}
/** One ref proves all: best a new tag, which nobody moves; a branch may have gone on from our commit meanwhile. */
async function hasArrived(git, remote, updates) {
    const proof = updates.find(({ ref, expected }) => ref.startsWith('refs/tags/') && expected === undefined) ?? updates[0];
    if (proof === undefined)
        return true;
    try {
        const branch = /^refs\/heads\/(.+)$/.exec(proof.ref)?.[1];
        const refs = await (0,git_refs/* readRemoteRefs */.Jg)(git, remote.name, branch === undefined ? [] : [branch]);
        const at = branch === undefined
            ? refs.tags.find(({ name }) => `refs/tags/${name}` === proof.ref)?.object
            : refs.branches.get(branch);
        if (at === undefined || at === proof.object || proof.expected !== undefined)
            return at === proof.object;
        if (branch === undefined)
            return false;
        await fetchCommit(git, remote, proof.ref, at);
        return await (0,git_refs/* isAncestor */.QX)(git, proof.object, at);
    }
    catch (error) {
        if (error instanceof process/* GitError */.XS || (error instanceof complaint/* Complaint */._ && error.reason !== 'cancelled'))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/version-bump/action.js



















/** How often a branch that moves under us is followed. */
const action_attempts = 10;
const action_pause = 250;
/** Decides the next version from the history, writes it into the manifests, commits, tags and pushes. */
const action = { inputs: inputNames, outputs: outputNames, run };
async function run(host) {
    const inputs = await readInputs(host);
    host.log.info('version-bump: reading the history');
    const repository = await (0,git_open/* openRepository */.h)(host, inputs.workingDirectory, inputs.token);
    const github = (0,once/* connectOnce */.e)(inputs.token.value, host);
    let said = '';
    for (let attempt = 1; attempt <= action_attempts; attempt++) {
        const story = await tell(repository, github, inputs, host);
        if (!story.outcome?.moved) {
            await clear(story, github, host);
            return finish(story, host);
        }
        said = story.outcome.steps.find(({ status }) => status === 'skipped')?.detail ?? '';
        host.log.info(`Somebody else pushed first; deciding again (attempt ${attempt} of ${action_attempts}).`);
        await host.sleep(Math.min(action_pause * 2 ** attempt, 5_000) * host.random());
    }
    const cure = 'Run the job again when it is quieter.';
    const what = `Somebody else was first ${action_attempts} times while this run tried to release (the last time: ${(0,printable/* brief */.d)(said, 300)})`;
    throw new complaint/* Complaint */._('too-busy', `${what}. ${cure}`);
}
/** Deletes the pending branch that an attempt of this run left when it was cut off after its release, or by a race it lost. */
async function clear({ inputs, facts, outcome }, github, host) {
    const pending = pendingBranch(runOf(host));
    if (inputs.commitVia !== 'api' || outcome === undefined || outcome.error !== undefined)
        return;
    if (outcome.steps.some(({ step }) => step === 'push') || !facts.tip.refs.branches.has(pending))
        return;
    await deleteRef(await github(), `refs/heads/${pending}`);
}
function runOf({ env }) {
    return env['GITHUB_RUN_ID'] ?? 'local';
}
/** Facts, decision, plan and its execution, once. */
async function tell(repository, github, inputs, host) {
    const facts = await readFacts(repository, github, inputs, host);
    const decisions = decide(inputs, facts);
    for (const problem of problemsOf(decisions))
        host.log.warning(problem);
    const draft = await draftFiles(repository.git, inputs, facts, decisions);
    const plan = makePlan(inputs, facts, decisions, draft, runLine(host));
    const story = { inputs, facts, decisions, draft, plan, outcome: undefined };
    if (inputs.dryRun || facts.isPreview)
        return story;
    for (const line of announce(decisions))
        host.log.info(line);
    return { ...story, outcome: await apply(plan.steps, await equip(plan, repository, github, inputs, facts, host)) };
}
function finish(story, host) {
    const { headline, ...told } = report(story);
    for (const { step, status, detail } of story.outcome?.steps ?? [])
        host.log.info(`${step}: ${status}${detail && `, ${detail}`}`);
    host.log.info(headline);
    return told;
}
async function equip(plan, { git, remote }, github, inputs, facts, host) {
    const signature = { person: facts.person, date: host.now() };
    const isApi = inputs.commitVia === 'api' && plan.steps.some(({ kind }) => kind === 'push');
    if (isApi && facts.tip.unpushed > 0)
        throw unpushed(facts.tip.unpushed);
    return {
        git,
        remote,
        host,
        transport: isApi
            ? viaApi(await github(), pendingBranch(runOf(host)), signature)
            : viaGit(git, remote, signature, host),
        pulls: async (step) => writePull(await github(), step),
        closePull: async (number) => void (await (0,github_pulls/* updatePull */.pZ)(await github(), number, { state: 'closed' })),
        tip: facts.tip.commit,
        leaves: facts.tip.isReplayed ? facts.tip.head.commit : undefined,
        isLocal: inputs.skipPush,
    };
}
function unpushed(count) {
    const cure = 'Push them in a step before this one, or use `commit-via: git`, which pushes them along.';
    return new complaint/* Complaint */._('branch-diverged', `\`commit-via: api\` commits on GitHub, and HEAD has ${count} commit(s) that GitHub does not have. ${cure}`);
}


/***/ })

};

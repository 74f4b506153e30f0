export const id = 672;
export const ids = [672];
export const modules = {

/***/ 3291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/github/once.js
var once = __webpack_require__(6629);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/runner/workspace.js
var runner_workspace = __webpack_require__(9042);
;// CONCATENATED MODULE: ./build/deployment-history/apply.js



/** Writes the files in order and stops at the first that fails. */
async function apply(steps, host) {
    const outcomes = [];
    for (const step of steps) {
        const place = { kind: step.kind, path: (0,external_node_path_.relative)(host.workspace, step.path) };
        try {
            host.signal.throwIfAborted();
            const bytes = Buffer.from(step.text);
            const isThere = (await (0,runner_workspace/* readIfThere */.qC)(step.path))?.equals(bytes) === true;
            if (!isThere)
                await (0,runner_workspace/* writeWhole */.f8)(step.path, bytes);
            outcomes.push({ ...place, status: isThere ? 'already' : 'done' });
            host.log.info(`${step.kind}: ${(0,printable/* brief */.d)(place.path, 200)} ${isThere ? 'is up to date' : 'written'}`);
        }
        catch (error) {
            outcomes.push({ ...place, status: 'failed' });
            return { steps: [...outcomes, ...notReached(steps.slice(outcomes.length), host)], error };
        }
    }
    return { steps: outcomes, error: undefined };
}
/** What a dry run says of each file. */
function notReached(steps, { workspace }) {
    return steps.map(({ kind, path }) => ({ kind, path: (0,external_node_path_.relative)(workspace, path), status: 'not-reached' }));
}

// EXTERNAL MODULE: ./build/ledger/life.js
var ledger_life = __webpack_require__(512);
;// CONCATENATED MODULE: ./build/dora/release.js

/** GitFlow's name for such branches. */
const hotfixBranch = /^(?:refs\/heads\/)?hotfix[/-]/;
/** The releases of one environment and service, in the order of their first sign of life; lives may come in any order and more than once. */
function foldReleases(lives) {
    const bySha = new Map();
    for (const life of inOrder(lives)) {
        if (life.isRollback || life.startedAt === undefined)
            continue;
        const { sha } = life.record.deployment;
        const known = bySha.get(sha);
        if (known)
            known.push(life);
        else
            bySha.set(sha, [life]);
    }
    return [...bySha].map(([sha, same]) => releaseOf(sha, same)).sort((one, other) => signOf(one) - signOf(other));
}
/** Each deployment once, oldest first. */
function inOrder(lives) {
    const byId = new Map(lives.map((life) => [life.record.deployment.id, life]));
    return [...byId.values()].sort(({ record: { deployment: one } }, { record: { deployment: other } }) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id);
}
/** The earliest of some moments; undefined of none. */
function earliest(moments) {
    return moments.reduce((least, at) => (least === undefined || (at !== undefined && at < least) ? at : least), undefined);
}
function releaseOf(sha, lives) {
    const withTraffic = lives.filter(({ liveAt }) => liveAt !== undefined);
    return {
        sha,
        lives,
        liveAt: earliest(lives.map(({ liveAt }) => liveAt)),
        verifiedAt: earliest(lives.map(({ events }) => events.find(ledger_life/* isSuccess */.oJ)?.at)),
        failedAt: earliest(withTraffic.map(({ failedAt }) => failedAt)),
        isHotfix: lives.some(({ payload, record }) => payload?.hotfixOf !== undefined || hotfixBranch.test(record.deployment.ref)),
    };
}
function signOf({ verifiedAt, liveAt, lives }) {
    return (verifiedAt ?? liveAt ?? lives[0]?.record.deployment.createdAt)?.getTime() ?? 0;
}

// EXTERNAL MODULE: ./build/git/process.js
var process = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/git/dated.js

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
        if (error instanceof process/* GitError */.XS)
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
/** Whether the checkout holds only the newest commits, as actions/checkout fetches them by default. */
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

// EXTERNAL MODULE: ./build/git/open.js
var git_open = __webpack_require__(307);
// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/github/batch.js
var github_batch = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/github/parse.js
var parse = __webpack_require__(3205);
;// CONCATENATED MODULE: ./build/github/landed.js


/** Commits in one request; once GitHub finds that too heavy, this many from then on. */
const commitsAtOnce = 500;
const commitsAtOnceAfterwards = 100;
const mergeHeadline = /^Merge (?:branch|remote-tracking branch|pull request|commit|tag) /;
const landedPull = `fragment landedPull on PullRequest {
  number title url merged mergedAt headRefName author { login } baseRepository { nameWithOwner }
  mergeCommit { oid }
  labels(first: 10) { nodes { name } }
  commits(first: 50) { nodes { commit { oid authoredDate committedDate messageHeadline } } }
}`;
/** The pull request by which each commit came into the history, one request for 500 commits; nothing for one that was pushed directly. */
async function readLandedPulls(github, shas) {
    const distinct = [...new Set(shas)];
    let isHeavy = false;
    const ask = async (batch) => {
        if (!isHeavy || batch.length <= commitsAtOnceAfterwards) {
            const found = await askForPulls(github, batch);
            if (found !== undefined)
                return found;
            isHeavy = true;
        }
        return batch.length <= commitsAtOnceAfterwards ? undefined : (0,github_batch/* askInBatches */.D)(batch, commitsAtOnceAfterwards, ask);
    };
    const pulls = await (0,github_batch/* askInBatches */.D)(distinct, commitsAtOnce, ask);
    return new Map(distinct.flatMap((sha, index) => (pulls[index] === undefined ? [] : [[sha, pulls[index]]])));
}
async function askForPulls(github, shas) {
    const { owner, name } = github.repository;
    const parts = shas.map((_, index) => `c${index}: object(oid: $o${index}) { ... on Commit { associatedPullRequests(first: 3) { nodes { ...landedPull } } } }`);
    const types = shas.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
    return github.graphql({
        purpose: `read the pull requests that brought ${shas.length} commits`,
        needs: 'pull-requests: read',
        query: `query landedPulls($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${landedPull}`,
        variables: { owner, name, ...Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha])) },
        repeat: 'harmless',
        parse: (data) => {
            const found = (0,parse/* record */.g1)((0,parse/* record */.g1)(data, 'data')['repository'], 'repository');
            return shas.map((sha, index) => parseLanding(found[`c${index}`], sha, `${owner}/${name}`));
        },
        ...(shas.length > 1 ? { heavy: () => ({ value: undefined }) } : {}),
    });
}
/**
 * Of the pull requests that have a commit, the one that put it where it is: not one that only carries it on, such as `main` into a release
 * branch, which has the commit itself among its own.
 */
function parseLanding(value, sha, repository) {
    const linked = (0,parse/* isRecord */.u4)(value) ? value['associatedPullRequests'] : undefined;
    if (!(0,parse/* isRecord */.u4)(linked))
        return undefined;
    const pulls = (0,parse/* list */.p_)(linked['nodes'], 'pulls', (node, at) => ((0,parse/* isRecord */.u4)(node) ? parsePull(node, at, repository) : []));
    const landed = pulls
        .flat()
        .filter(({ pull, mergeSha }) => mergeSha === sha || !pull.commits.some((each) => each.sha === sha));
    return (landed.find(({ mergeSha }) => mergeSha === sha) ?? landed[0])?.pull;
}
function parsePull(pull, at, repository) {
    const base = pull['baseRepository'];
    const home = (0,parse/* isRecord */.u4)(base) ? (0,parse/* text */.Qq)(base['nameWithOwner'], `${at}.baseRepository`) : '';
    if (pull['merged'] !== true || home.toLowerCase() !== repository.toLowerCase())
        return [];
    const { author, mergeCommit } = pull;
    const parsed = {
        number: (0,parse/* integer */.nd)(pull['number'], `${at}.number`),
        title: (0,parse/* text */.Qq)(pull['title'], `${at}.title`),
        url: (0,parse/* text */.Qq)(pull['url'], `${at}.url`),
        author: (0,parse/* isRecord */.u4)(author) ? (0,parse/* text */.Qq)(author['login'], `${at}.author`) : '',
        mergedAt: (0,parse/* optionalMoment */.hY)(pull['mergedAt'], `${at}.mergedAt`),
        branch: (0,parse/* optionalText */.mR)(pull['headRefName'], `${at}.headRefName`),
        labels: nodesOf(pull['labels'], `${at}.labels`).map((label) => (0,parse/* text */.Qq)(label['name'], `${at}.labels.name`)),
        commits: nodesOf(pull['commits'], `${at}.commits`).map((node) => parseCommit(node['commit'], `${at}.commits`)),
    };
    return [{ pull: parsed, mergeSha: (0,parse/* isRecord */.u4)(mergeCommit) ? (0,parse/* text */.Qq)(mergeCommit['oid'], `${at}.mergeCommit`) : '' }];
}
function parseCommit(value, at) {
    const commit = (0,parse/* record */.g1)(value, at);
    return {
        sha: (0,parse/* text */.Qq)(commit['oid'], `${at}.oid`),
        authoredAt: (0,parse/* moment */.n$)(commit['authoredDate'], `${at}.authoredDate`),
        committedAt: (0,parse/* moment */.n$)(commit['committedDate'], `${at}.committedDate`),
        // Asking for parents would cost a point of the rate limit for every hundred commits.
        isMerge: mergeHeadline.test((0,parse/* text */.Qq)(commit['messageHeadline'], `${at}.messageHeadline`)),
    };
}
/** GraphQL leaves null where the token may not look. */
function nodesOf(connection, at) {
    if (connection === null)
        return [];
    return (0,parse/* list */.p_)((0,parse/* record */.g1)(connection, at)['nodes'], at, (node) => node).filter(parse/* isRecord */.u4);
}

// EXTERNAL MODULE: ./build/github/records.js
var records = __webpack_require__(8316);
// EXTERNAL MODULE: ./build/ledger/good.js
var good = __webpack_require__(1515);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/github/compare.js
var compare = __webpack_require__(7241);
;// CONCATENATED MODULE: ./build/deployment-history/range.js
/** The first release that was verified: what it brought cannot be known, what those after it brought can. */
function baseOf(releases) {
    return releases.findIndex(({ verifiedAt }) => verifiedAt !== undefined);
}
/**
 * What each release brought, by its sha: the commits that it reaches and that no verified release before it reached. A release that failed
 * takes nothing from those after it. `commits` are those since the base, children before their parents.
 */
function rangesOf(releases, commits) {
    const places = new Map(commits.map((commit, index) => [commit.sha, { commit, index }]));
    const shipped = new Set();
    const ranges = new Map();
    for (const { sha, verifiedAt } of releases.slice(baseOf(releases) + 1)) {
        if (!places.has(sha))
            continue;
        const reached = reach(sha, (each) => (shipped.has(each) ? undefined : places.get(each)?.commit.parents));
        const found = [...reached].flatMap((each) => places.get(each) ?? []).sort((one, other) => one.index - other.index);
        const landings = [];
        for (let at = sha; reached.has(at); at = places.get(at)?.commit.parents[0] ?? '')
            landings.push(at);
        ranges.set(sha, { commits: found.map(({ commit }) => commit), landings, isWhole: true });
        if (verifiedAt !== undefined)
            for (const each of reached)
                shipped.add(each);
    }
    return ranges;
}
/** What `start` reaches; `parentsOf` gives nothing where the walk ends before a commit. */
function reach(start, parentsOf) {
    const reached = new Set();
    const waiting = [start];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        const parents = reached.has(sha) ? undefined : parentsOf(sha);
        if (parents === undefined)
            continue;
        reached.add(sha);
        waiting.push(...parents);
    }
    return reached;
}

;// CONCATENATED MODULE: ./build/deployment-history/changes.js




/** Of one comparison by GitHub. */
const comparedCommits = 100;
/** What the releases brought, from the checkout: one walk of the history since the first release that was good. */
async function rangesByGit(git, releases) {
    const known = await readKnown(git, releases.map(({ sha }) => sha));
    const present = releases.filter(({ sha }) => known.has(sha));
    const [base, ...rest] = present.slice(Math.max(0, baseOf(present)));
    if (base === undefined || rest.length === 0)
        return new Map();
    const commits = await readDated(git, rest.map(({ sha }) => sha), base.sha);
    return rangesOf(present, commits.map((commit) => ({ ...commit, isMerge: commit.parents.length > 1 })));
}
/** The same from GitHub, a request each, for the newest `limit` releases; one that GitHub does not know any more has none. */
async function rangesByApi(github, releases, limit) {
    const ranges = new Map();
    const pairs = releases.flatMap(({ sha }, index) => {
        const before = releases.slice(0, index).findLast(({ verifiedAt }) => verifiedAt !== undefined);
        return before === undefined ? [] : [{ sha, before: before.sha }];
    });
    for (const { sha, before } of limit > 0 ? pairs.slice(-limit) : []) {
        const comparison = await compareIfKnown(github, before, sha);
        if (comparison === undefined)
            continue;
        const commits = comparison.commits.map(sourceOf).reverse();
        ranges.set(sha, { commits, landings: commits.map((commit) => commit.sha), isWhole: !comparison.more });
    }
    return ranges;
}
/** How far each of `others` is from `base`, by the checkout; those that it does not hold are left out. */
async function apartByGit(git, base, others) {
    const known = await readKnown(git, [base, ...others]);
    const apart = new Map();
    for (const other of known.has(base) ? new Set(others) : []) {
        const counts = known.has(other) ? await countApart(git, base, other) : undefined;
        if (counts !== undefined)
            apart.set(other, counts);
    }
    return apart;
}
/** The same by GitHub, a request each. */
async function apartByApi(github, base, others) {
    const apart = new Map();
    for (const other of new Set(others)) {
        if (other === base)
            apart.set(other, { ahead: 0, behind: 0 });
        const found = other === base ? undefined : await compareIfKnown(github, base, other);
        if (found !== undefined)
            apart.set(other, { ahead: found.aheadBy, behind: found.behindBy });
    }
    return apart;
}
async function compareIfKnown(github, base, head) {
    try {
        return await (0,compare/* compare */.U)(github, base, head, { limit: comparedCommits });
    }
    catch (error) {
        if ((0,errors/* isGitHubComplaint */.vc)(error, 'not-found'))
            return undefined;
        throw error;
    }
}
function sourceOf({ sha, message, author, authorName, authoredAt, committedAt, parents, }) {
    return { sha, subject: message, author: author?.login ?? authorName, authoredAt, committedAt, isMerge: parents > 1 };
}

// EXTERNAL MODULE: ./build/github/account.js
var account = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/github/releases.js
var github_releases = __webpack_require__(7734);
// EXTERNAL MODULE: ./build/version/number.js
var number = __webpack_require__(2298);
// EXTERNAL MODULE: ./build/version/tag.js
var tag = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/deployment-history/versions.js



/** The version of each commit that has a release tag: the highest where it has several. */
async function readVersions(git, service) {
    return versionsOf(await readDatedTags(git), service);
}
/** The same, of tags that are known. Tags of the service itself (`shop-v1.2.3`, `shop@1.2.3`, `shop/v1.2.3`) count beside the plain ones. */
function versionsOf(tags, service) {
    const forms = formsOf(tags, service);
    const versions = new Map();
    for (const { name, commit } of tags)
        for (const form of forms) {
            const version = (0,tag/* parseTag */.ED)(form, name);
            const known = versions.get(commit);
            if (version !== undefined && (known === undefined || (0,number/* compareVersions */.Zy)(version, known) > 0))
                versions.set(commit, version);
        }
    return versions;
}
function formsOf(tags, service) {
    const plain = (0,tag/* detectPrefix */.kS)(tags.map(({ name }) => name));
    const own = service === '' ? [] : ['-v', '@v', '/v', '-', '@', '/'].map((separator) => `${service}${separator}`);
    return [plain, ...own].map((prefix) => ({ prefix, suffix: '' }));
}

;// CONCATENATED MODULE: ./build/deployment-history/import.js





/** Pages of a hundred releases that are read. */
const releasePages = 10;
/** Published releases or tags, as deployments that succeeded when they were published; only those from before the first recorded one. */
async function importLives(kind, recorded, environment, { git, github }) {
    if (kind === 'none' || git === undefined)
        return [];
    const tags = await readDatedTags(git);
    const versions = versionsOf(tags, '');
    const stable = tags.filter(({ commit }) => versions.get(commit)?.includes('-') === false);
    const published = kind === 'tags' ? stable.map(ofTag) : await readReleases(github, tags);
    const own = recorded.filter(({ record }) => record.deployment.environment === environment);
    const first = Math.min(...own.map(({ record }) => record.deployment.createdAt.getTime()));
    return published
        .filter(({ at }) => at.getTime() < first)
        .map((each, index) => lifeOf(each, -1 - index, environment, versions.get(each.sha) ?? each.tag));
}
function ofTag({ name, commit, at }) {
    return { sha: commit, tag: name, at, url: '' };
}
/** GitHub tells no sha of a release, the checkout's tags do. */
async function readReleases(github, tags) {
    const shas = new Map(tags.map(({ name, commit }) => [name, commit]));
    const found = [];
    for (let page = 1; page <= releasePages; page++) {
        const { releases, more } = await (0,github_releases/* listReleases */.tH)(github, page);
        for (const { tag, prerelease, publishedAt, htmlUrl } of releases) {
            const sha = shas.get(tag);
            if (sha !== undefined && !prerelease && publishedAt !== undefined)
                found.push({ sha, tag, at: publishedAt, url: htmlUrl });
        }
        if (!more)
            break;
    }
    return found;
}
/** Ids below zero are not GitHub's. */
function lifeOf({ sha, tag, at, url }, id, environment, version) {
    const around = { creator: account/* nobody */.eP, app: '', description: '', createdAt: at };
    const life = (0,ledger_life/* readLife */.$8)({
        deployment: { ...around, id, sha, ref: tag, task: 'deploy', environment, payload: undefined, url: '' },
        statuses: [{ ...around, id: 0, state: 'success', logUrl: url, environmentUrl: '' }],
    });
    return { ...life, version };
}

;// CONCATENATED MODULE: ./build/dora/failure.js


/**
 * The change failures among `releases`. One failed where a check failed on it under traffic, a rollback took it back, or a hotfix mended it. It
 * is over with the next thing that was verified: itself, run again; the version before it; or a later one.
 */
function failuresOf(releases, lives) {
    const cures = new Map();
    for (const life of lives)
        for (const id of new Set([life.payload?.rollbackOf, life.payload?.hotfixOf]))
            if (id !== undefined && life.startedAt !== undefined)
                cures.set(id, [...(cures.get(id) ?? []), life]);
    return releases.flatMap((release) => {
        const { liveAt, failedAt } = release;
        const cured = release.lives.flatMap(({ record }) => cures.get(record.deployment.id) ?? []);
        const since = failedAt ?? earliest(cured.map(({ record }) => record.deployment.createdAt));
        if (liveAt === undefined || since === undefined)
            return [];
        return [{ release, liveAt, detectedAt: failedAt, recoveredAt: recovery(release, liveAt, since, lives) }];
    });
}
function recovery(release, liveAt, since, lives) {
    const later = lives.filter((life) => life.liveAt !== undefined && life.liveAt >= liveAt);
    return earliest([
        ...release.lives.map(({ restoredAt }) => restoredAt),
        ...later.map(({ events }) => events.find((event) => (0,ledger_life/* isSuccess */.oJ)(event) && event.at > since)?.at),
    ]);
}

;// CONCATENATED MODULE: ./build/dora/spread.js
/** Below ten values the ninetieth percentile is nothing but the largest. */
const leastForP90 = 10;
/** The spread of `values`; all of it undefined below `minimum` of them. The median of an even number lies between the middle two. */
function spreadOf(values, minimum) {
    const n = values.length;
    const sorted = values.toSorted((one, other) => one - other);
    const at = (rank) => sorted[rank - 1] ?? 0;
    if (n === 0 || n < minimum)
        return { n, mean: undefined, median: undefined, p90: undefined };
    return {
        n,
        mean: sorted.reduce((sum, value) => sum + value, 0) / n,
        median: (at(Math.ceil(n / 2)) + at(Math.floor(n / 2) + 1)) / 2,
        p90: n < leastForP90 ? undefined : at(Math.ceil(n * 0.9)),
    };
}
/** `part` of `n`; undefined below `minimum`. */
function ratioOf(part, n, minimum) {
    return { part, n, value: n === 0 || n < minimum ? undefined : part / n };
}

;// CONCATENATED MODULE: ./build/dora/measure.js



/** From which moment of a change its lead time counts. */
const leadTimeStarts = ['author', 'commit', 'first-pr-commit', 'merge'];
const day = 86_400_000;
/** Measures; the order of the lives, and whether one comes twice, does not matter. */
function measure({ lives: given, changes, window, start, minimum }) {
    const lives = inOrder(given);
    const releases = foldReleases(lives);
    const within = (at) => at !== undefined && at >= window.from && at < window.to;
    const verified = releases.filter(({ verifiedAt }) => within(verifiedAt));
    const live = releases.filter(({ liveAt }) => within(liveAt));
    const failures = failuresOf(live, lives);
    const { leadTimes, undated } = leadTimesOf(verified, changes, start);
    const over = failures.filter(({ recoveredAt }) => recoveredAt !== undefined);
    const days = (window.to.getTime() - window.from.getTime()) / day;
    const hotfixes = live.filter(({ sha, isHotfix }) => isHotfix || changes.get(sha)?.some(({ pull }) => pull?.isHotfix));
    return {
        window,
        minimum,
        start,
        leadTime: { ...spreadOf(leadTimes, minimum), undated },
        frequency: {
            n: verified.length,
            perDay: verified.length === 0 || verified.length < minimum ? undefined : verified.length / days,
            between: spreadOf(gapsOf(verified), minimum),
        },
        recovery: { ...spreadOf(between(over, 'liveAt', 'recoveredAt'), minimum), open: failures.length - over.length },
        failRate: ratioOf(failures.length, live.length, minimum),
        reworkRate: ratioOf(hotfixes.length, live.length, minimum),
        detection: spreadOf(between(failures, 'liveAt', 'detectedAt'), minimum),
        restoration: spreadOf(between(failures, 'detectedAt', 'recoveredAt'), minimum),
        rollbacks: lives.filter(({ isRollback, verifiedAt }) => isRollback && within(verifiedAt)).length,
        samples: { leadTimes, releases: verified, failures },
    };
}
/** One value a commit, or one a pull request where the start is one of its own; a change counts with the first release that brought it. */
function leadTimesOf(releases, changes, start) {
    const seen = new Set();
    const times = releases.flatMap(({ sha, verifiedAt }) => {
        const fresh = (changes.get(sha) ?? []).filter((change) => !change.isMerge && !seen.has(change.sha));
        for (const change of fresh)
            seen.add(change.sha);
        return startsOf(fresh, start).map((at) => secondsBetween(at, verifiedAt ?? at));
    });
    const leadTimes = times.filter((seconds) => seconds >= 0);
    return { leadTimes, undated: times.length - leadTimes.length };
}
function startsOf(changes, start) {
    if (start === 'author')
        return changes.map(({ authoredAt }) => authoredAt);
    if (start === 'commit')
        return changes.map(({ committedAt }) => committedAt);
    const direct = changes.filter(({ pull }) => pull === undefined);
    const byPull = Map.groupBy(changes.filter(({ pull }) => pull !== undefined), ({ pull }) => pull?.number);
    const ofPull = (same) => {
        const dates = same.map((change) => start === 'merge' ? (change.pull?.mergedAt ?? change.committedAt) : change.authoredAt);
        const order = dates.toSorted((one, other) => one.getTime() - other.getTime());
        return (start === 'merge' ? order.at(-1) : order[0]) ?? [];
    };
    return [
        ...direct.map(({ authoredAt, committedAt }) => (start === 'merge' ? committedAt : authoredAt)),
        ...[...byPull.values()].flatMap(ofPull),
    ];
}
function gapsOf(releases) {
    const times = releases.flatMap(({ verifiedAt }) => verifiedAt ?? []);
    return times.slice(1).map((at, index) => secondsBetween(times[index] ?? at, at));
}
function between(failures, from, to) {
    return failures.flatMap((failure) => {
        const [start, end] = [failure[from], failure[to]];
        return start === undefined || end === undefined ? [] : secondsBetween(start, end);
    });
}
function secondsBetween(from, to) {
    return (to.getTime() - from.getTime()) / 1000;
}

// EXTERNAL MODULE: ./build/packages/packages.js
var packages_packages = __webpack_require__(5399);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/deployment-history/inputs.js



/** Every input of action.yml. */
const inputNames = [
    'token',
    'environment',
    'metrics-environment',
    'service',
    'working-directory',
    'window',
    'lead-time-start',
    'minimum',
    'levels',
    'changes',
    'import',
    'rows',
    'markdown-file',
    'json-file',
    'html-file',
    'badge-file',
    'badge',
    'dry-run',
];
/** What a badge can say. */
const badgeNames = [
    'live',
    'deployment-frequency',
    'change-lead-time',
    'change-fail-rate',
    'recovery-time',
    'rework-rate',
];
/** The forms in which the report is written, each into a file of its own. */
const fileKinds = ['markdown', 'json', 'html', 'badge'];
/** Days. */
const longestWindow = 730;
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const token = reader.text('token');
    if (token !== '')
        host.log.mask(token);
    const inputs = {
        token,
        environments: readEnvironments(reader),
        metricsEnvironment: reader.text('metrics-environment'),
        service: reader.text('service'),
        workingDirectory: readPath(reader, 'working-directory'),
        windowDays: readWindow(reader),
        start: reader.choice('lead-time-start', leadTimeStarts, 'author'),
        minimum: reader.integer('minimum', { least: 1, most: 1_000, otherwise: 3 }),
        levels: reader.choice('levels', ['none', '2024'], 'none'),
        changes: reader.choice('changes', ['auto', 'none'], 'auto'),
        import: reader.choice('import', ['none', 'releases', 'tags'], 'none'),
        rows: reader.integer('rows', { least: 1, most: 500, otherwise: 50 }),
        files: {
            markdown: readPath(reader, 'markdown-file'),
            json: readPath(reader, 'json-file'),
            html: readPath(reader, 'html-file'),
            badge: readPath(reader, 'badge-file'),
        },
        badge: reader.choice('badge', badgeNames, 'live'),
        dryRun: reader.flag('dry-run'),
    };
    refuseContradictions(reader, inputs);
    reader.finish();
    return inputs;
}
function readEnvironments(reader) {
    const names = [...new Set(reader.lines('environment'))];
    return names.length === 1 && names[0] === 'all' ? [] : names;
}
function readWindow(reader) {
    const given = reader.text('window') || '90d';
    const [, amount = '', unit = ''] = /^(\d{1,4})([dw])$/.exec(given) ?? [];
    const days = Number(amount) * (unit === 'w' ? 7 : 1);
    if (days >= 1 && days <= longestWindow)
        return days;
    reader.refuse('window', given, `days or weeks, such as \`30d\` or \`12w\`, up to ${longestWindow} days`);
    return longestWindow;
}
function readPath(reader, name) {
    const given = reader.text(name);
    const path = given === '' ? '' : (0,packages_packages/* normalizeFolder */.au)(given);
    if (path === undefined || (path === '' && given !== '' && name !== 'working-directory'))
        reader.refuse(name, given, 'a path inside the workspace, relative to `working-directory`');
    return path ?? '';
}
function refuseContradictions(reader, { environments, metricsEnvironment, files }) {
    if (environments.includes('all'))
        reader.complain('environment', 'names environments beside `all`; give either');
    if (metricsEnvironment !== '' && environments.length > 0 && !environments.includes(metricsEnvironment))
        reader.refuse('metrics-environment', metricsEnvironment, `one of \`environment\`: ${environments.map((name) => `\`${name}\``).join(', ')}`);
    const paths = Object.values(files).filter((path) => path !== '');
    if (new Set(paths).size < paths.length)
        reader.complain('html-file', 'and the inputs of the other files name one file twice; give each its own');
}

;// CONCATENATED MODULE: ./build/deployment-history/places.js
/** The places that the deployments are of: those of `first` first, then the one that was deployed to last. */
function placesOf(lives, first) {
    const byEnvironment = Map.groupBy(withoutEchoes(lives), ({ record }) => record.deployment.environment);
    const places = [...byEnvironment].flatMap(([environment, same]) => splitServices(environment, same));
    const rank = ({ environment }) => (environment === first ? 0 : 1);
    const last = ({ lives: [newest] }) => newest?.record.deployment.createdAt.getTime() ?? 0;
    return places.sort((one, other) => rank(one) - rank(other) || last(other) - last(one));
}
/** The environment that the metrics are of, where no input says it. */
function chooseEnvironment(lives, named) {
    const counts = new Map();
    for (const { record } of lives) {
        const { environment } = record.deployment;
        counts.set(environment, (counts.get(environment) ?? 0) + 1);
    }
    if (counts.has('production') && (named.length === 0 || named.includes('production')))
        return 'production';
    const most = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
    return named[0] ?? most ?? 'production';
}
/** Deployments without a service are those of others, or of a time before there were several. */
function splitServices(environment, lives) {
    const byService = Map.groupBy(lives, ({ payload }) => payload?.service ?? '');
    const named = [...byService.keys()].filter((service) => service !== '');
    if (named.length === 1)
        return [{ environment, service: named[0] ?? '', lives: newestFirst(lives) }];
    return [...byService].map(([service, same]) => ({ environment, service, lives: newestFirst(same) }));
}
/** GitHub's own deployment of a job (`environment:` without `deployment: false`) tells of one that we recorded again. */
function withoutEchoes(lives) {
    const key = ({ record: { deployment } }, run) => `${run} ${deployment.sha} ${deployment.environment}`;
    const ours = new Set(lives.flatMap((life) => (life.payload === undefined ? [] : key(life, String(life.payload.run.id)))));
    const runsOf = ({ events }) => events.flatMap(({ url }) => /\/actions\/runs\/(\d{1,15})/.exec(url)?.[1] ?? []);
    return lives.filter((life) => !life.isForeign || !runsOf(life).some((run) => ours.has(key(life, run))));
}
function newestFirst(lives) {
    return lives.toSorted(({ record: { deployment: one } }, { record: { deployment: other } }) => other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id);
}

;// CONCATENATED MODULE: ./build/deployment-history/facts.js
















/** Days before the window that are read too: the release before the first of the window says what that one brought. */
const lookBack = 90;
/** Of an environment that was named and had nothing in that time. */
const olderDeployments = 100;
/** Places whose changes are asked for: the others have their history all the same. */
const placesWithChanges = 10;
/** A request each, so only so many. */
const apiReleases = 50;
const withoutCheckout = `What went in is known for the newest ${apiReleases} deployments only: run actions/checkout with \`fetch-depth: 0\` before this step to know all.`;
const facts_day = 86_400_000;
/** Reads the ledger, the history of the repository and the pull requests. */
async function readFacts(inputs, github, host) {
    const now = host.now();
    const files = await placeFiles(inputs, host);
    const window = { from: new Date(now.getTime() - inputs.windowDays * facts_day), to: now };
    const git = await openGit(inputs, host);
    const recorded = await readLedger(inputs, window, github);
    const metricsEnvironment = inputs.metricsEnvironment || chooseEnvironment(recorded, inputs.environments);
    const imported = await importLives(inputs.import, recorded, metricsEnvironment, { git, github });
    const places = placesOf([...recorded, ...imported], metricsEnvironment);
    const history = git !== undefined && (await tells(git, places)) ? git : undefined;
    const notices = [];
    const withRanges = await readRanges(places, inputs, { git: history, github, notices });
    const { owner, name } = github.repository;
    return {
        repository: `${host.env['GITHUB_SERVER_URL'] || 'https://github.com'}/${owner}/${name}`,
        now,
        window,
        metricsEnvironment,
        places: withRanges,
        pulls: await readPulls(withRanges, { github, notices }),
        versions: git === undefined ? new Map() : await readVersions(git, inputs.service),
        apart: inputs.changes === 'none' ? new Map() : await readApart(places, metricsEnvironment, { git: history, github }),
        files,
        notices,
    };
}
async function placeFiles({ files, workingDirectory }, { workspace }) {
    const places = new Map();
    for (const kind of fileKinds)
        if (files[kind] !== '')
            places.set(kind, await (0,runner_workspace/* resolveFile */.xq)(workspace, (0,external_node_path_.join)(workingDirectory, files[kind]), `${kind}-file`));
    return places;
}
/** The checkout, where there is one that fits. */
async function openGit(inputs, host) {
    try {
        const { git } = await (0,git_open/* openRepository */.h)(host, inputs.workingDirectory, { value: '', isExplicit: false });
        return git;
    }
    catch (error) {
        const isNone = error instanceof complaint/* Complaint */._ && (error.reason === 'no-repository' || error.reason === 'no-git');
        if (!isNone || inputs.import !== 'none')
            throw error;
        return undefined;
    }
}
/** Not of one commit, which is what actions/checkout fetches unless it is told otherwise, and not of another repository. */
async function tells(git, places) {
    const shas = places.flatMap(({ lives }) => lives.map(({ record }) => record.deployment.sha));
    return !(await isShallow(git)) && (await readKnown(git, shas)).size > 0;
}
async function readLedger(inputs, window, github) {
    const { environments, service } = inputs;
    const since = new Date(window.from.getTime() - lookBack * facts_day);
    const lives = (await (0,records/* readRecords */.T)(github, { environments, since })).map(ledger_life/* readLife */.$8);
    const silent = environments.filter((name) => !lives.some((life) => isSettled(life, name, window.from)));
    for (const name of silent) {
        const known = lives.filter(({ record }) => record.deployment.environment === name).length;
        if (known >= olderDeployments)
            continue;
        const older = await (0,records/* readRecords */.T)(github, { environments: [name], limit: olderDeployments });
        lives.push(...older.map(ledger_life/* readLife */.$8).filter(({ record }) => record.deployment.createdAt < since));
    }
    return service === '' ? lives : lives.filter(({ payload }) => payload?.service === service);
}
/** Whether a deployment of the environment was good before the window began. */
function isSettled({ record, verifiedAt }, environment, before) {
    return record.deployment.environment === environment && verifiedAt !== undefined && verifiedAt < before;
}
async function readRanges(places, inputs, sources) {
    const { git, github, notices } = sources;
    const read = rangesReader(git, github, notices);
    const facts = [];
    for (const [index, place] of places.entries()) {
        const releases = foldReleases(place.lives);
        const isAsked = inputs.changes === 'auto' && index < placesWithChanges;
        facts.push({ ...place, releases, ranges: isAsked ? await read(releases) : new Map() });
    }
    return facts;
}
function rangesReader(git, github, notices) {
    if (git !== undefined)
        return (releases) => rangesByGit(git, releases);
    let left = apiReleases;
    return async (releases) => {
        // The first has nothing before it to be compared with.
        if (releases.length - 1 > left && !notices.includes(withoutCheckout))
            notices.push(withoutCheckout);
        const ranges = await rangesByApi(github, releases, left);
        left -= ranges.size;
        return ranges;
    };
}
/** Titles, dates and labels; without the permission, the history tells of commits alone. */
async function readPulls(places, { github, notices }) {
    const landings = places.flatMap(({ ranges }) => [...ranges.values()].flatMap((range) => range.landings));
    try {
        return await readLandedPulls(github, landings);
    }
    catch (error) {
        if (!(0,errors/* isGitHubComplaint */.vc)(error, 'missing-permission'))
            throw error;
        notices.push('Pull requests are left out: put `pull-requests: read` under `permissions:` of the job to see them.');
        return new Map();
    }
}
async function readApart(places, metricsEnvironment, { git, github }) {
    const shaOf = ({ lives }) => (0,good/* serving */.fO)(lives)?.record.deployment.sha;
    const base = places
        .filter(({ environment }) => environment === metricsEnvironment)
        .flatMap((place) => shaOf(place) ?? []);
    const others = places.slice(0, placesWithChanges).flatMap((place) => shaOf(place) ?? []);
    const [first, ...more] = base;
    if (first === undefined || more.length > 0)
        return new Map();
    return git === undefined ? apartByApi(github, first, others) : apartByGit(git, first, others);
}

;// CONCATENATED MODULE: ./build/deployment-history/wording.js
const minute = 60;
const hour = 60 * minute;
const wording_day = 24 * hour;
/** `45 s`, `12 min`, `2 h 5 min`, `3 d 4 h`, `40 d`; `n/a` for undefined. */
function describeSeconds(seconds) {
    if (seconds === undefined)
        return 'n/a';
    if (seconds < minute)
        return `${Math.round(seconds)} s`;
    if (seconds < hour)
        return `${Math.round(seconds / minute)} min`;
    if (seconds < wording_day)
        return pair(seconds / minute, 60, 'h', 'min');
    return seconds < 30 * wording_day ? pair(seconds / hour, 24, 'd', 'h') : `${Math.round(seconds / wording_day)} d`;
}
/** `2026-01-02 03:04`, in UTC. */
function describeMoment(at) {
    return at.toISOString().slice(0, 16).replace('T', ' ');
}
/** `12.5 %`; `n/a` for undefined. */
function describeRatio(ratio) {
    return ratio === undefined ? 'n/a' : `${round(ratio * 100)} %`;
}
/** `2.5 a day`, `3 a week`, `1.2 a month`: by whichever is at least one; `n/a` for undefined. */
function describeFrequency(perDay) {
    if (perDay === undefined)
        return 'n/a';
    if (perDay >= 1)
        return `${round(perDay)} a day`;
    return perDay * 7 >= 1 ? `${round(perDay * 7)} a week` : `${round(perDay * (365.25 / 12))} a month`;
}
/** `1 commit`, `2 commits`. */
function count(amount, thing) {
    return `${amount} ${thing}${amount === 1 ? '' : 's'}`;
}
/** The version, else the beginning of the sha. */
function nameOf({ version, life }) {
    return version || life.record.deployment.sha.slice(0, 7);
}
/** Whether it names a commit, and so can be part of an address. */
function isSha(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}
/** What became of it, in words. */
function describeOutcome({ life, isRerun }) {
    const isSuperseded = life.outcome === 'cancelled' && life.events.at(-1)?.phase === 'superseded';
    const good = life.isForeign ? 'succeeded' : 'verified';
    const words = isSuperseded ? 'superseded' : life.outcome === 'verified' ? good : outcomes[life.outcome];
    const what = life.isRollback ? 'rollback ' : isRerun ? 'deployed again: ' : '';
    return `${what}${words}`;
}
/** How it looks: good, bad, doubtful, or nothing of these. */
function moodOf({ life }) {
    if (life.outcome === 'verified')
        return 'good';
    if (life.outcome === 'failed' || life.outcome === 'restored' || life.outcome === 'rollback-failed')
        return 'bad';
    return life.outcome === 'held' || life.outcome === 'cancelled' ? 'doubt' : 'plain';
}
/** `production`, `production: shop`. */
function placeName({ environment, service, }) {
    return service === '' ? environment : `${environment}: ${service}`;
}
/** `3 commits ahead, 1 behind`, `the same`, '' where it is not known. */
function describeApart(apart) {
    if (apart === undefined)
        return '';
    const { ahead, behind } = apart;
    if (ahead === 0 && behind === 0)
        return 'the same';
    if (behind === 0)
        return `${count(ahead, 'commit')} ahead`;
    return ahead === 0 ? `${count(behind, 'commit')} behind` : `${count(ahead, 'commit')} ahead, ${behind} behind`;
}
const outcomes = {
    waiting: 'waits for approval',
    refused: 'refused',
    running: 'running',
    failed: 'failed',
    restored: 'failed, rolled back',
    'rollback-failed': 'failed, and so did its rollback',
    held: 'held',
    cancelled: 'cancelled',
    unknown: 'without a status',
};
function pair(amount, size, large, small) {
    const whole = Math.round(amount);
    const rest = whole % size;
    return rest === 0 ? `${whole / size} ${large}` : `${(whole - rest) / size} ${large} ${rest} ${small}`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/deployment-history/badge.js

/** A badge; colours judge nothing but whether what is live is good, since the metrics are no marks. */
function badgeOf(name, story) {
    if (name === 'live')
        return liveBadge(story);
    const { dora } = story;
    const messages = {
        'deployment-frequency': describeFrequency(dora?.frequency.perDay),
        'change-lead-time': describeSeconds(dora?.leadTime.median),
        'change-fail-rate': describeRatio(dora?.failRate.value),
        'recovery-time': describeSeconds(dora?.recovery.median),
        'rework-rate': describeRatio(dora?.reworkRate.value),
    };
    const message = messages[name];
    return {
        schemaVersion: 1,
        label: name.replaceAll('-', ' '),
        message,
        color: message === 'n/a' ? 'lightgrey' : 'blue',
    };
}
function liveBadge({ places, metricsEnvironment }) {
    const live = places.find(({ environment, live }) => environment === metricsEnvironment && live !== undefined)?.live;
    const label = metricsEnvironment;
    if (live === undefined)
        return { schemaVersion: 1, label, message: 'nothing', color: 'lightgrey' };
    const color = { good: 'brightgreen', bad: 'red', doubt: 'orange', plain: 'blue' }[moodOf(live)];
    return { schemaVersion: 1, label, message: nameOf(live), color };
}

;// CONCATENATED MODULE: ./build/deployment-history/json.js
/** What is live, one object for each place that has something. */
function liveData({ places, metricsEnvironment }) {
    return places.flatMap(({ environment, service, live }) => {
        if (live === undefined)
            return [];
        const { version, life, at, by, url, apart } = live;
        const base = environment === metricsEnvironment ? { ahead: 0, behind: 0 } : undefined;
        const { ahead = null, behind = null } = apart ?? base ?? {};
        const { sha } = life.record.deployment;
        const since = at.toISOString();
        return [
            { environment, service, version, sha, since, by, id: idOf(live), outcome: life.outcome, url, ahead, behind },
        ];
    });
}
/** Every deployment of the window, newest first, whatever its place. */
function historyData({ places }) {
    const all = places.flatMap(({ environment, service, entries }) => entries.map((entry) => ({ environment, service, entry })));
    const newestFirst = all.sort((one, other) => other.entry.at.getTime() - one.entry.at.getTime());
    return newestFirst.map(({ environment, service, entry }) => entryData(environment, service, entry));
}
function entryData(environment, service, entry) {
    const { life, version, at, by, seconds, rollbackOf, isRerun, brought, url } = entry;
    return {
        id: idOf(entry),
        environment,
        service,
        version,
        sha: life.record.deployment.sha,
        at: at.toISOString(),
        by,
        outcome: life.outcome,
        rerun: isRerun,
        rollback: life.isRollback,
        'duration-seconds': seconds ?? null,
        'rollback-of': rollbackOf === undefined || rollbackOf.id === 0 ? null : rollbackOf.id,
        pulls: brought?.pulls.map(({ number, title, author }) => ({ number, title, author })) ?? null,
        commits: brought?.commits.map(({ sha, subject, author }) => ({ sha, subject, author })) ?? null,
        url,
    };
}
/** The metrics; null where there is no answer. */
function doraData({ dora, levels, window, metricsEnvironment }) {
    if (dora === undefined)
        return null;
    const { frequency, failRate, reworkRate, recovery, leadTime, detection, restoration } = dora;
    return {
        environment: metricsEnvironment,
        from: window.from.toISOString(),
        to: window.to.toISOString(),
        minimum: dora.minimum,
        'change-lead-time': {
            start: dora.start,
            ...spreadData(leadTime, 'median'),
            undated: leadTime.undated,
            ...levelData(levels?.leadTime),
        },
        'deployment-frequency': {
            value: frequency.perDay ?? null,
            unit: 'per day',
            n: frequency.n,
            'between-seconds': spreadData(frequency.between, 'median'),
            ...levelData(levels?.frequency),
        },
        'failed-deployment-recovery-time': {
            ...spreadData(recovery, 'median'),
            open: recovery.open,
            ...levelData(levels?.recovery),
        },
        'change-fail-rate': {
            value: failRate.value ?? null,
            part: failRate.part,
            n: failRate.n,
            ...levelData(levels?.failRate),
        },
        'deployment-rework-rate': { value: reworkRate.value ?? null, part: reworkRate.part, n: reworkRate.n },
        mttd: spreadData(detection, 'mean'),
        mttr: spreadData(restoration, 'mean'),
        rollbacks: dora.rollbacks,
    };
}
/** Everything, for the file. */
function wholeData(story) {
    return {
        repository: story.repository,
        at: story.now.toISOString(),
        live: liveData(story),
        dora: doraData(story),
        history: historyData(story),
        notices: story.notices,
    };
}
/** Seconds. */
function spreadData(spread, value) {
    const { n, mean = null, median = null, p90 = null } = spread;
    return { value: spread[value] ?? null, unit: 'seconds', n, mean, median, p90 };
}
function levelData(level) {
    return level === undefined ? {} : { level };
}
/** What was imported has no deployment on GitHub. */
function idOf({ life }) {
    const { id } = life.record.deployment;
    return id > 0 ? id : null;
}

// EXTERNAL MODULE: ./build/markdown/bound.js
var bound = __webpack_require__(2372);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/dora/series.js
const series_day = 86_400_000;
/** Seconds, and what stands beside each: the spans in which DORA asks for lead times, with the first of them split. */
const spans = [
    [3_600, '< 1 h'],
    [6 * 3_600, '1-6 h'],
    [24 * 3_600, '6-24 h'],
    [3 * 86_400, '1-3 d'],
    [7 * 86_400, '3-7 d'],
    [30 * 86_400, '1-4 wk'],
    [Number.POSITIVE_INFINITY, '> 1 mo'],
];
/** Releases, failures and recoveries of each week that the window touches, oldest first. */
function weeksOf({ window, samples }) {
    const first = mondayOf(window.from);
    const count = Math.ceil((window.to.getTime() - first) / (7 * series_day));
    const indexOf = (at) => Math.floor((at.getTime() - first) / (7 * series_day));
    const tally = (moments) => {
        const counts = new Map();
        for (const at of moments)
            if (at !== undefined)
                counts.set(indexOf(at), (counts.get(indexOf(at)) ?? 0) + 1);
        return counts;
    };
    const releases = tally(samples.releases.map(({ verifiedAt }) => verifiedAt));
    const failures = tally(samples.failures.map(({ liveAt }) => liveAt));
    const recoveries = tally(samples.failures.map(({ recoveredAt }) => recoveredAt));
    return Array.from({ length: count }, (_, index) => ({
        from: new Date(first + index * 7 * series_day),
        releases: releases.get(index) ?? 0,
        failures: failures.get(index) ?? 0,
        recoveries: recoveries.get(index) ?? 0,
    }));
}
/** How the lead times are distributed. */
function leadTimeBins({ samples }) {
    const place = (seconds) => spans.findIndex(([end]) => seconds < end);
    const counts = samples.leadTimes.map(place);
    return spans.map(([, name], index) => ({ name, count: counts.filter((each) => each === index).length }));
}
function mondayOf(at) {
    const midnight = Math.floor(at.getTime() / series_day) * series_day;
    // getUTCDay: Sunday is 0.
    return midnight - ((at.getUTCDay() + 6) % 7) * series_day;
}

;// CONCATENATED MODULE: ./build/deployment-history/mermaid.js

/** Deployments a week, how lead times are distributed, failures and recoveries; '' for what has nothing to show. */
function chartsOf(dora) {
    const weeks = weeksOf(dora);
    const labels = weeks.map(({ from }) => from.toISOString().slice(5, 10));
    const bins = leadTimeBins(dora);
    const charts = [
        { title: 'Deployments per week', labels, axis: 'deployments', bars: weeks.map(({ releases }) => releases) },
        { title: 'Lead times', labels: bins.map(({ name }) => name), axis: 'changes', bars: bins.map((bin) => bin.count) },
        {
            title: 'Failures (bars) and recoveries (line) per week',
            labels,
            axis: 'failures',
            bars: weeks.map(({ failures }) => failures),
            line: weeks.map(({ recoveries }) => recoveries),
        },
    ];
    return charts
        .map(draw)
        .filter((chart) => chart !== '')
        .join('\n');
}
function draw({ title, labels, axis, bars, line }) {
    const most = Math.max(...bars, ...(line ?? []));
    if (most <= 0)
        return '';
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${title}"`,
        `  x-axis [${labels.map((label) => `"${label}"`).join(', ')}]`,
        `  y-axis "${axis}" 0 --> ${most}`,
        `  bar [${bars.join(', ')}]`,
        ...(line === undefined ? [] : [`  line [${line.join(', ')}]`]),
        '```',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/deployment-history/metrics.js

/** The five metrics, then detection and restoration. */
function metricRows(dora, levels) {
    const { leadTime, frequency, recovery, failRate, reworkRate, detection, restoration } = dora;
    const open = recovery.open === 0 ? '' : `, ${recovery.open} not over yet`;
    const between = frequency.between.median === undefined ? '' : `every ${describeSeconds(frequency.between.median)}`;
    return [
        {
            name: 'Change lead time',
            value: describeSeconds(leadTime.median),
            of: count(leadTime.n, dora.start === 'merge' || dora.start === 'first-pr-commit' ? 'pull request' : 'commit'),
            spread: p90(leadTime),
            level: levels?.leadTime,
        },
        {
            name: 'Deployment frequency',
            value: describeFrequency(frequency.perDay),
            of: count(frequency.n, 'deployment'),
            spread: between,
            level: levels?.frequency,
        },
        {
            name: 'Failed deployment recovery time',
            value: describeSeconds(recovery.median),
            of: `${count(recovery.n, 'failure')}${open}`,
            spread: p90(recovery),
            level: levels?.recovery,
        },
        {
            name: 'Change fail rate',
            value: describeRatio(failRate.value),
            of: `${failRate.part} of ${failRate.n}`,
            spread: '',
            level: levels?.failRate,
        },
        {
            name: 'Deployment rework rate',
            value: describeRatio(reworkRate.value),
            of: `${reworkRate.part} of ${reworkRate.n}`,
            spread: '',
            level: undefined,
        },
        timeRow('Mean time to detect', detection),
        timeRow('Mean time to restore', restoration),
    ];
}
function timeRow(name, spread) {
    const middle = spread.median === undefined ? '' : `median ${describeSeconds(spread.median)}`;
    return { name, value: describeSeconds(spread.mean), of: count(spread.n, 'failure'), spread: middle, level: undefined };
}
function p90(spread) {
    return spread.p90 === undefined ? '' : `p90 ${describeSeconds(spread.p90)}`;
}

;// CONCATENATED MODULE: ./build/deployment-history/markdown.js






/** Bytes: a summary over 1 MiB is dropped whole. */
const limit = 900_000;
/** Of one deployment, in a cell. */
const pullsShown = 5;
const commitsShown = 3;
/** The report: what is live, the metrics, then up to `rows` deployments of each place. Whatever others typed is shown as text. */
function markdownOf(story, rows) {
    const parts = [
        `### ${headlineOf(story)}\n`,
        story.notices.map((notice) => `> ${(0,markdown_escape/* escapeLine */.EH)(notice)}\n`).join('>\n'),
        liveTable(story),
        metricsPart(story),
        ...story.places.map((place) => historyPart(place, rows, story.repository)),
    ];
    const whole = parts.filter((part) => part !== '').join('\n');
    return (0,bound/* boundMarkdown */.o)(whole, limit, 'bytes', '\n\n*Cut here: the files that the inputs name hold all.*\n').text;
}
/** The answer in one line: `production has 1.4.2 since 2026-01-02 03:04 (2 d 5 h)`. */
function headlineOf(story) {
    const { metricsEnvironment, places, now } = story;
    const place = places.find(({ environment, live }) => environment === metricsEnvironment && live !== undefined);
    const { live } = place ?? {};
    if (place === undefined || live === undefined)
        return `Nothing is live in ${(0,markdown_escape/* escapeLine */.EH)(metricsEnvironment, 100)}`;
    const since = `${describeMoment(live.at)} (${describeSeconds((now.getTime() - live.at.getTime()) / 1000)})`;
    const doubt = moodOf(live) === 'good' ? '' : `, ${describeOutcome(live)}`;
    return `${(0,markdown_escape/* escapeLine */.EH)(placeName(place), 100)} has ${(0,markdown_escape/* escapeLine */.EH)(nameOf(live), 100)} since ${since}${doubt}`;
}
function liveTable(story) {
    const { places, metricsEnvironment, repository } = story;
    const apartFrom = `against ${(0,markdown_escape/* escapeCell */.kq)(metricsEnvironment, 60)}`;
    const rows = places.flatMap((place) => {
        const { live } = place;
        const name = (0,markdown_escape/* escapeCell */.kq)(placeName(place), 100);
        if (live === undefined)
            return [[name, 'nothing', '', '', '', '', '']];
        const isBase = place.environment === metricsEnvironment;
        return [
            [
                name,
                `**${(0,markdown_escape/* escapeCell */.kq)(nameOf(live), 100)}**`,
                commitLink(live, repository),
                describeMoment(live.at),
                person(live.by),
                markdown_badgeOf(live),
                isBase ? '' : describeApart(live.apart),
            ],
        ];
    });
    return (0,markdown_table/* markdownTable */.Q)(['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', apartFrom], rows);
}
function metricsPart({ dora, levels, window, metricsEnvironment, reason }) {
    const title = `#### DORA metrics of ${(0,markdown_escape/* escapeLine */.EH)(metricsEnvironment, 100)}\n`;
    if (reason === 'several-services')
        return `${title}\nSeveral services are deployed there: name one in input \`service\`, since the metrics are of one alone.\n`;
    if (dora === undefined || reason === 'no-deployments')
        return '';
    const rows = metricRows(dora, levels).map(({ name, value, of, spread, level }) => [
        name,
        value === 'n/a' ? value : `**${value}**`,
        of,
        spread,
        ...(levels === undefined ? [] : [level ?? '']),
    ]);
    const days = Math.round((window.to.getTime() - window.from.getTime()) / 86_400_000);
    const foot = [
        `${days} days up to ${describeMoment(window.to)} UTC`,
        `lead time from ${startWords[dora.start]}`,
        `n/a is of fewer than ${dora.minimum}`,
        dora.rollbacks === 0 ? '' : count(dora.rollbacks, 'rollback'),
        dora.leadTime.undated === 0 ? '' : `${count(dora.leadTime.undated, 'change')} dated after the deployment left out`,
    ];
    const head = ['metric', 'value', 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])];
    const charts = chartsOf(dora);
    return [title, (0,markdown_table/* markdownTable */.Q)(head, rows), `${foot.filter((part) => part !== '').join(' · ')}.\n`, charts]
        .filter((part) => part !== '')
        .join('\n');
}
/** From which of its dates a change counts. */
const startWords = {
    author: 'the author date of each commit',
    commit: 'the commit date of each commit',
    'first-pr-commit': 'the first commit of each pull request',
    merge: 'the merge of each pull request',
};
function historyPart(place, rows, repository) {
    const { entries } = place;
    if (entries.length === 0)
        return '';
    const more = entries.length > rows ? `\n${entries.length - rows} earlier ones are in the files.\n` : '';
    const table = (0,markdown_table/* markdownTable */.Q)(['when (UTC)', 'version', 'commit', 'by', 'result', 'took', 'what went in'], entries
        .slice(0, rows)
        .map((entry) => [
        entry.url === '' ? describeMoment(entry.at) : markdown_link(describeMoment(entry.at), entry.url),
        (0,markdown_escape/* escapeCell */.kq)(nameOf(entry), 100),
        commitLink(entry, repository),
        person(entry.by),
        `${markdown_badgeOf(entry)}${rollbackWords(entry)}`,
        entry.seconds === undefined ? '' : describeSeconds(entry.seconds),
        broughtCell(entry, repository),
    ]));
    return `#### ${(0,markdown_escape/* escapeLine */.EH)(placeName(place), 100)}: ${count(entries.length, 'deployment')}\n\n${table}${more}`;
}
function rollbackWords({ rollbackOf }) {
    if (rollbackOf === undefined || rollbackOf.id === 0)
        return '';
    return ` of ${(0,markdown_escape/* escapeCell */.kq)(rollbackOf.version || `#${rollbackOf.id}`, 100)}`;
}
function broughtCell({ brought, isRerun, life }, repository) {
    if (life.isRollback || isRerun || life.startedAt === undefined)
        return '';
    if (brought === undefined)
        return '?';
    const { pulls, commits, isWhole } = brought;
    const shown = [
        ...pulls
            .slice(0, pullsShown)
            .map(({ number, title }) => `${(0,markdown_escape/* escapeCell */.kq)(title, 120)} ([#${number}](${repository}/pull/${number}))`),
        ...commits
            .slice(0, commitsShown)
            .map(({ subject, sha }) => `${(0,markdown_escape/* escapeCell */.kq)(subject, 120)} ([${sha.slice(0, 7)}](${repository}/commit/${sha}))`),
    ];
    const left = Math.max(0, pulls.length - pullsShown) + Math.max(0, commits.length - commitsShown);
    const rest = [left > 0 ? `${left} more` : '', isWhole ? '' : 'and others'].filter((part) => part !== '');
    return shown.length === 0 ? 'nothing new' : [...shown, ...rest].join('<br>');
}
function markdown_badgeOf(entry) {
    const sign = { good: '✅ ', bad: '❌ ', doubt: '⚠️ ', plain: '' }[moodOf(entry)];
    return `${sign}${describeOutcome(entry)}`;
}
function commitLink({ life }, repository) {
    const { sha } = life.record.deployment;
    return isSha(sha) ? `[\`${sha.slice(0, 7)}\`](${repository}/commit/${sha})` : (0,markdown_escape/* escapeCell */.kq)(sha, 40);
}
function person(login) {
    return (0,markdown_escape/* escapeCell */.kq)(login, 60);
}
/** A link to a log; an address that is none is not linked. */
function markdown_link(text, url) {
    return /^https?:\/\/[\w.:/?&=%#-]{1,500}$/.test(url) ? `[${text}](${url})` : text;
}

;// CONCATENATED MODULE: ./build/deployment-history/svg.js


/** Text that somebody typed, for HTML and SVG: shown, never markup; no control or reordering character. */
function escapeHtml(text, length = 300) {
    return (0,markdown_escape/* plainLine */.h0)(text, length).replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}
const width = 720;
const height = 200;
const margin = { left: 36, bottom: 28, top: 8 };
/** A bar chart; every bar tells its number to whoever points at it. '' where all of it is zero. */
function barChart({ title, labels, series }) {
    const most = Math.max(0, ...series.flatMap(({ values }) => values));
    if (most === 0)
        return '';
    const room = height - margin.bottom - margin.top;
    const step = (width - margin.left) / labels.length;
    const bar = (step * 0.8) / series.length;
    const bars = series.flatMap(({ name, tone, values }, place) => values.map((value, index) => {
        const tall = (value / most) * room;
        const x = margin.left + index * step + step * 0.1 + place * bar;
        const told = `${labels[index] ?? ''}, ${name}: ${value}`;
        return `<rect class="${tone}" x="${fix(x)}" y="${fix(margin.top + room - tall)}" width="${fix(bar)}" height="${fix(tall)}"><title>${escapeHtml(told)}</title></rect>`;
    }));
    const every = Math.ceil(labels.length / 13);
    const names = labels.map((label, index) => index % every === 0
        ? `<text x="${fix(margin.left + (index + 0.5) * step)}" y="${height - 8}" text-anchor="middle">${escapeHtml(label)}</text>`
        : '');
    const axis = `<path class="axis" d="M${margin.left} ${margin.top}V${height - margin.bottom}H${width}"/>`;
    const scale = `<text x="${margin.left - 6}" y="${margin.top + 10}" text-anchor="end">${most}</text><text x="${margin.left - 6}" y="${height - margin.bottom}" text-anchor="end">0</text>`;
    return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${axis}${scale}${bars.join('')}${names.join('')}</svg></figure>`;
}
const lane = 34;
const nameWidth = 170;
/** A lane for each place, a mark for each deployment: round, or square for a rollback. '' where nothing was deployed. */
function timeline(places, { from, to }) {
    const shown = places.filter(({ entries }) => entries.length > 0);
    if (shown.length === 0)
        return '';
    const span = to.getTime() - from.getTime();
    const xOf = (at) => nameWidth + ((at.getTime() - from.getTime()) / span) * (width - nameWidth - 10);
    const lanes = shown.map((place, index) => {
        const y = index * lane + lane / 2;
        const marks = place.entries.map((entry) => {
            const told = `${describeMoment(entry.at)} UTC: ${nameOf(entry)}, ${describeOutcome(entry)}${entry.by === '' ? '' : `, by ${entry.by}`}`;
            const x = Math.min(xOf(entry.at), width - 8);
            const shape = entry.life.isRollback
                ? `<rect class="${moodOf(entry)}" x="${fix(x - 5)}" y="${y - 5}" width="10" height="10">`
                : `<circle class="${moodOf(entry)}" cx="${fix(x)}" cy="${y}" r="5">`;
            return `${shape}<title>${escapeHtml(told)}</title>${entry.life.isRollback ? '</rect>' : '</circle>'}`;
        });
        return `<text x="0" y="${y + 4}">${escapeHtml(placeName(place), 24)}</text><path class="axis" d="M${nameWidth} ${y}H${width}"/>${marks.join('')}`;
    });
    const tall = shown.length * lane + 20;
    const ends = [from, to].map((at, index) => {
        const place = index === 0 ? `x="${nameWidth}"` : `x="${width}" text-anchor="end"`;
        return `<text ${place} y="${tall - 4}">${at.toISOString().slice(0, 10)}</text>`;
    });
    return `<figure><figcaption>Timeline</figcaption><svg viewBox="0 0 ${width} ${tall}" role="img" aria-label="Timeline of deployments">${lanes.join('')}${ends.join('')}</svg></figure>`;
}
/** A coordinate with one decimal. */
function fix(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./build/deployment-history/page.js





/** Of one deployment. */
const page_pullsShown = 20;
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #656d76; --line: #d1d9e0; --paper: #fff; --main: #0969da; --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700; --plain: #818b98 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --main: #4493f8; --good: #3fb950; --bad: #f85149; --doubt: #d29922; --plain: #656c76 } }
body { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2.5rem } small, figcaption { color: var(--soft) }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top } th { color: var(--soft); font-weight: 600 }
a { color: var(--main) } code { font-size: .9em } ul { margin: 0; padding-left: 1.1rem } .note { border-left: 3px solid var(--doubt); padding-left: .8rem }
.charts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)) } figure { margin: 1rem 0 } svg { width: 100%; height: auto } svg text { fill: var(--soft); font-size: 11px } .axis { fill: none; stroke: var(--line) }
.main { fill: var(--main) } .good { fill: var(--good); color: var(--good) } .bad { fill: var(--bad); color: var(--bad) } .doubt { fill: var(--doubt); color: var(--doubt) } .plain { fill: var(--plain); color: var(--plain) }
`;
/** A page of one file: no script, nothing loaded, which its own policy enforces; everything that others typed is text. */
function pageOf(story) {
    const title = `Deployments of ${story.repository.replace(/^https?:\/\/[^/]+\//, '')}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p><small>${describeMoment(story.window.from)} to ${describeMoment(story.now)} UTC</small></p>
${story.notices.map((notice) => `<p class="note">${escapeHtml(notice, 500)}</p>`).join('\n')}
${livePart(story)}
${story.dora === undefined ? '' : page_metricsPart(story, story.dora)}
${timeline(story.places, story.window)}
${story.places.map((place) => page_historyPart(place, story.repository)).join('\n')}
</body>
</html>
`;
}
function livePart({ places, metricsEnvironment, repository }) {
    const rows = places.map((place) => {
        const { live } = place;
        const name = escapeHtml(placeName(place));
        if (live === undefined)
            return [name, 'nothing', '', '', '', '', ''];
        const apart = place.environment === metricsEnvironment ? '' : describeApart(live.apart);
        return [
            name,
            `<strong>${escapeHtml(nameOf(live))}</strong>`,
            page_commitOf(live, repository),
            describeMoment(live.at),
            escapeHtml(live.by),
            stateOf(live),
            apart,
        ];
    });
    const against = `against ${escapeHtml(metricsEnvironment)}`;
    return `<h2>Live now</h2>${table(['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', against], rows)}`;
}
function page_metricsPart({ levels, metricsEnvironment }, dora) {
    const rows = metricRows(dora, levels).map(({ name, value, of, spread, level }) => [
        name,
        `<strong>${value}</strong>`,
        of,
        spread,
        ...(levels === undefined ? [] : [level ?? '']),
    ]);
    const head = ['metric', 'value', 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])];
    const weeks = weeksOf(dora);
    const bins = leadTimeBins(dora);
    const labels = weeks.map(({ from }) => from.toISOString().slice(0, 10));
    const charts = [
        barChart({
            title: 'Deployments per week',
            labels,
            series: [{ name: 'deployments', tone: 'main', values: weeks.map(({ releases }) => releases) }],
        }),
        barChart({
            title: 'Lead times',
            labels: bins.map(({ name }) => name),
            series: [{ name: 'changes', tone: 'main', values: bins.map((bin) => bin.count) }],
        }),
        barChart({
            title: 'Failures and recoveries per week',
            labels,
            series: [
                { name: 'failures', tone: 'bad', values: weeks.map(({ failures }) => failures) },
                { name: 'recoveries', tone: 'good', values: weeks.map(({ recoveries }) => recoveries) },
            ],
        }),
    ];
    const foot = `Lead time from ${startWords[dora.start]}; n/a is of fewer than ${dora.minimum}; ${count(dora.rollbacks, 'rollback')}.`;
    return `<h2>DORA metrics of ${escapeHtml(metricsEnvironment)}</h2>${table(head, rows)}<p><small>${foot}</small></p><div class="charts">${charts.join('')}</div>`;
}
function page_historyPart(place, repository) {
    if (place.entries.length === 0)
        return '';
    const rows = place.entries.map((entry) => [
        describeMoment(entry.at),
        escapeHtml(nameOf(entry)),
        page_commitOf(entry, repository),
        escapeHtml(entry.by),
        `${stateOf(entry)}${page_rollbackWords(entry)}`,
        entry.seconds === undefined ? '' : describeSeconds(entry.seconds),
        page_broughtCell(entry, repository),
    ]);
    const head = ['when (UTC)', 'version', 'commit', 'by', 'result', 'took', 'what went in'];
    return `<h2>${escapeHtml(placeName(place))}: ${count(rows.length, 'deployment')}</h2>${table(head, rows)}`;
}
function page_broughtCell({ brought, isRerun, life }, repository) {
    if (life.isRollback || isRerun || life.startedAt === undefined)
        return '';
    if (brought === undefined)
        return '?';
    const { pulls, commits, isWhole } = brought;
    const items = [
        ...pulls.map(({ number, title }) => `${escapeHtml(title)} <a href="${repository}/pull/${number}">#${number}</a>`),
        ...commits.map(({ sha, subject }) => `${escapeHtml(subject)} <a href="${repository}/commit/${sha}"><code>${sha.slice(0, 7)}</code></a>`),
    ];
    const left = items.length - page_pullsShown;
    const shown = [
        ...items.slice(0, page_pullsShown),
        ...(left > 0 ? [`${left} more`] : []),
        ...(isWhole ? [] : ['and others']),
    ];
    return shown.length === 0 ? 'nothing new' : `<ul>${shown.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
function page_rollbackWords({ rollbackOf }) {
    if (rollbackOf === undefined || rollbackOf.id === 0)
        return '';
    return ` of ${escapeHtml(rollbackOf.version || `#${rollbackOf.id}`)}`;
}
function stateOf(entry) {
    return `<span class="${moodOf(entry)}">${describeOutcome(entry)}</span>`;
}
function page_commitOf({ life }, repository) {
    const { sha } = life.record.deployment;
    const text = `<code>${escapeHtml(sha.slice(0, 7))}</code>`;
    return isSha(sha) ? `<a href="${repository}/commit/${sha}">${text}</a>` : text;
}
function table(head, rows) {
    const line = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    return `<div class="scroll"><table><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/dora/levels.js
const levels_hour = 3_600;
const levels_day = 24 * levels_hour;
const week = 7 * levels_day;
const month = 365.25 * (levels_day / 12);
/**
 * Where each metric lies among the clusters of the Accelerate State of DevOps Report 2024 (dora.dev/research/2024): the report gives spans for
 * three of them and, for the fail rate, one number each (5, 20, 10, 40 %), where `high` is worse than `medium`. The levels are of teams that
 * answered a survey, not a ladder; later reports have none.
 */
function levelsOf({ frequency, leadTime, failRate, recovery }) {
    const perDay = frequency.perDay;
    return {
        // «On demand» is taken for more than once a day.
        frequency: perDay === undefined ? undefined : upTo(levels_day / perDay, [levels_day, week, month], ['elite', 'high', 'medium', 'low']),
        leadTime: upTo(leadTime.median, [levels_day, week, month], ['elite', 'high', 'medium', 'low']),
        failRate: upTo(failRate.value, [0.05, 0.1, 0.2], ['elite', 'medium', 'high', 'low']),
        recovery: upTo(recovery.median, [levels_hour, levels_day, week], ['elite', 'high', 'medium', 'low']),
    };
}
function upTo(value, [first, second, third], levels) {
    if (value === undefined)
        return undefined;
    if (value <= first)
        return levels[0];
    if (value <= second)
        return levels[1];
    return value <= third ? levels[2] : levels[3];
}

;// CONCATENATED MODULE: ./build/deployment-history/brought.js
const hotfix = /^hotfix(?:$|[/-])/i;
/**
 * Pull requests with the commits that were made for them, which a squash or a rebase replaces in the history; then what belongs to none.
 * `pulls` are by the commit that brought them in.
 */
function broughtOf({ commits, landings, isWhole }, pulls) {
    const landed = new Map(landings.flatMap((sha) => pulls.get(sha) ?? []).map((pull) => [pull.number, pull]));
    const covered = new Set([...landed.values()].flatMap((pull) => pull.commits.map(({ sha }) => sha)));
    const own = commits.filter(({ sha, isMerge }) => !isMerge && !covered.has(sha) && !pulls.has(sha));
    return {
        pulls: [...landed.values()],
        commits: own,
        changes: [...[...landed.values()].flatMap((pull) => changesOf(pull, commits, pulls)), ...own.map(directChange)],
        isWhole,
    };
}
/** A pull request whose commits cannot be seen counts by the commits that brought it in. */
function changesOf(pull, commits, pulls) {
    const { number, mergedAt, branch, labels } = pull;
    const about = { number, mergedAt, isHotfix: hotfix.test(branch) || labels.some((label) => hotfix.test(label)) };
    const seen = pull.commits.length > 0 ? pull.commits : commits.filter(({ sha }) => pulls.get(sha)?.number === number);
    return seen.map(({ sha, authoredAt, committedAt, isMerge }) => ({
        sha,
        authoredAt,
        committedAt,
        isMerge,
        pull: about,
    }));
}
function directChange({ sha, authoredAt, committedAt, isMerge }) {
    return { sha, authoredAt, committedAt, isMerge, pull: undefined };
}

;// CONCATENATED MODULE: ./build/deployment-history/tell.js





/** Makes the story of the facts. */
function tell(inputs, facts) {
    const { repository, now, window, metricsEnvironment, places, notices } = facts;
    const brought = places.map(({ ranges }) => new Map([...ranges].map(([sha, range]) => [sha, broughtOf(range, facts.pulls)])));
    const measured = places.flatMap((place, index) => place.environment === metricsEnvironment ? [{ place, brought: brought[index] ?? new Map() }] : []);
    const [only, ...others] = measured;
    const changes = new Map([...(only?.brought ?? [])].map(([sha, each]) => [sha, each.changes]));
    const { start, minimum } = inputs;
    const dora = others.length > 0 ? undefined : measure({ lives: only?.place.lives ?? [], changes, window, start, minimum });
    return {
        repository,
        now,
        window,
        metricsEnvironment,
        places: places.map((place, index) => placeStory(place, brought[index] ?? new Map(), facts)),
        dora,
        levels: dora !== undefined && inputs.levels === '2024' ? levelsOf(dora) : undefined,
        reason: places.length === 0 ? 'no-deployments' : dora === undefined ? 'several-services' : reasonOf(dora),
        notices,
    };
}
function reasonOf({ frequency, failRate, leadTime }) {
    const values = [frequency.perDay, failRate.value, leadTime.median];
    return values.every((value) => value === undefined) ? 'too-few' : 'measured';
}
function placeStory(place, brought, facts) {
    const { environment, service, lives } = place;
    const told = firstOfEach(lives);
    const byId = new Map(lives.map((life) => [life.record.deployment.id, life]));
    const entryOf = (life) => {
        const { deployment } = life.record;
        const isFirst = told.has(deployment.id);
        return {
            life,
            version: versionOf(life, facts),
            at: tell_momentOf(life),
            by: life.payload?.actor.login || deployment.creator.login,
            seconds: secondsOf(life),
            rollbackOf: rollbackOf(life, byId, facts),
            isRerun: !isFirst && !life.isRollback && life.startedAt !== undefined,
            brought: isFirst ? brought.get(deployment.sha) : undefined,
            url: life.events.findLast(({ url }) => url !== '')?.url ?? '',
        };
    };
    const live = (0,good/* serving */.fO)(lives);
    const recent = lives.map(entryOf).filter(({ at }) => at >= facts.window.from);
    return {
        environment,
        service,
        live: live && { ...entryOf(live), apart: facts.apart.get(live.record.deployment.sha) },
        entries: recent.sort((one, other) => other.at.getTime() - one.at.getTime() || tell_idOf(other) - tell_idOf(one)),
    };
}
/** The deployment of each sha that tells what went in: the first. */
function firstOfEach(lives) {
    return new Set(foldReleases(lives).flatMap(({ lives: [first] }) => first?.record.deployment.id ?? []));
}
function versionOf({ version, record }, { versions }) {
    return version || (versions.get(record.deployment.sha) ?? '');
}
function tell_momentOf({ liveAt, startedAt, record }) {
    return liveAt ?? startedAt ?? record.deployment.createdAt;
}
function secondsOf({ startedAt, settledAt }) {
    if (startedAt === undefined || settledAt === undefined)
        return undefined;
    return Math.max(0, settledAt.getTime() - startedAt.getTime()) / 1000;
}
function rollbackOf(life, byId, facts) {
    const id = life.payload?.rollbackOf;
    if (!life.isRollback)
        return undefined;
    const taken = id === undefined ? undefined : byId.get(id);
    return { id: id ?? 0, version: taken === undefined ? '' : versionOf(taken, facts) };
}
function tell_idOf({ life }) {
    return life.record.deployment.id;
}

;// CONCATENATED MODULE: ./build/deployment-history/plan.js






/** Decides; a pure function. */
function makePlan(inputs, facts) {
    const story = tell(inputs, facts);
    const steps = fileKinds.flatMap((kind) => {
        const path = facts.files.get(kind);
        return path === undefined ? [] : [{ kind, path, text: textOf(kind, inputs, story) }];
    });
    return { story, steps };
}
function textOf(kind, inputs, story) {
    if (kind === 'markdown')
        return markdownOf(story, Number.POSITIVE_INFINITY);
    if (kind === 'json')
        return `${JSON.stringify(wholeData(story), undefined, 2)}\n`;
    return kind === 'html' ? pageOf(story) : `${JSON.stringify(badgeOf(inputs.badge, story))}\n`;
}

// EXTERNAL MODULE: ./build/runner/reason.js
var runner_reason = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/deployment-history/report.js





/** Every output of action.yml. */
const outputNames = [
    'result',
    'reason',
    'live',
    'history',
    'dora',
    'deployments',
    'change-lead-time-seconds',
    'deployment-frequency-per-day',
    'failed-deployment-recovery-time-seconds',
    'change-fail-rate',
    'deployment-rework-rate',
    'mttd-seconds',
    'mttr-seconds',
    'markdown-file',
    'json-file',
    'html-file',
    'badge-file',
];
/** Bytes of one output: all of a job's may hold 50 MB, but a workflow's expressions choke on much less. */
const outputBytes = 500_000;
/** Outputs and summary; `headline` is for the log. */
function report(inputs, { story }, outcome) {
    const { steps, error } = outcome;
    const files = (0,markdown_table/* markdownTable */.Q)(['file', '', 'status'], steps.map(({ kind, path, status }) => [kind, (0,markdown_escape/* escapeCell */.kq)(path), status]));
    const told = {
        outputs: { ...verdictOf(inputs, story.reason, error), ...valuesOf(inputs, story), ...pathsOf(outcome) },
        summary: [markdownOf(story, inputs.rows), files].filter((part) => part !== '').join('\n'),
        headline: headlineOf(story),
    };
    return error === undefined ? told : { ...told, error };
}
function verdictOf({ dryRun }, reason, error) {
    if (error !== undefined)
        return { result: 'failed', reason: (0,runner_reason/* reasonOf */.A)(error) };
    return dryRun ? { result: 'dry-run', reason: 'would-write' } : { result: 'reported', reason };
}
function valuesOf({ rows }, story) {
    const { dora } = story;
    return {
        live: bounded(liveData(story)),
        history: bounded(historyData(story).slice(0, rows)),
        dora: JSON.stringify(doraData(story)),
        deployments: String(dora?.frequency.n ?? ''),
        'change-lead-time-seconds': numberOf(dora?.leadTime.median),
        'deployment-frequency-per-day': numberOf(dora?.frequency.perDay),
        'failed-deployment-recovery-time-seconds': numberOf(dora?.recovery.median),
        'change-fail-rate': numberOf(dora?.failRate.value),
        'deployment-rework-rate': numberOf(dora?.reworkRate.value),
        'mttd-seconds': numberOf(dora?.detection.mean),
        'mttr-seconds': numberOf(dora?.restoration.mean),
    };
}
function pathsOf({ steps }) {
    const pathOf = (kind) => steps.find((step) => step.kind === kind && (step.status === 'done' || step.status === 'already'))?.path ?? '';
    return {
        'markdown-file': pathOf('markdown'),
        'json-file': pathOf('json'),
        'html-file': pathOf('html'),
        'badge-file': pathOf('badge'),
    };
}
/** At most four decimals; '' for n/a. */
function numberOf(value) {
    return value === undefined ? '' : String(Math.round(value * 10_000) / 10_000);
}
/** JSON of as many items as fit, from the first on. */
function bounded(items) {
    let used = 2;
    const texts = items.map((item) => JSON.stringify(item));
    const end = texts.findIndex((text) => {
        used += Buffer.byteLength(text) + 1;
        return used > outputBytes;
    });
    return `[${(end === -1 ? texts : texts.slice(0, end)).join(',')}]`;
}

;// CONCATENATED MODULE: ./build/deployment-history/action.js






/** Answers what is deployed where, since when, with which changes; computes the five DORA metrics. */
const action = { inputs: inputNames, outputs: outputNames, run };
async function run(host) {
    const inputs = await readInputs(host);
    const facts = await readFacts(inputs, await (0,once/* connectOnce */.e)(inputs.token, host)(), host);
    for (const notice of facts.notices)
        host.log.notice(notice, { title: 'deployment-history' });
    const plan = makePlan(inputs, facts);
    const outcome = inputs.dryRun
        ? { steps: notReached(plan.steps, host), error: undefined }
        : await apply(plan.steps, host);
    const { headline, ...told } = report(inputs, plan, outcome);
    host.log.info(headline);
    return told;
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3532);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2270);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);




/** Compares two branches, tags or shas, a request for each hundred commits. One that GitHub does not know is a Complaint `not-found`. */
async function compare(github, base, head, { limit }) {
    let first;
    const commits = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)(async (page) => {
        const { items, more, ...totals } = await askForPage(github, `${base}...${head}`, page);
        first ??= totals;
        return { items, more };
    }, Math.max(1, limit));
    if (first === undefined)
        throw new Error('a comparison has a first page');
    return { ...first, commits: commits.slice(0, limit), more: first.aheadBy > Math.min(limit, commits.length) };
}
async function askForPage(github, basehead, page) {
    return github.rest({
        purpose: `compare ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(basehead)}`,
        needs: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T, page },
        repeat: 'harmless',
        parse: (answer, more) => {
            const comparison = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer, 'comparison');
            return {
                status: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(comparison['status'], ['ahead', 'behind', 'diverged', 'identical'], 'status'),
                aheadBy: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(comparison['ahead_by'], 'ahead_by'),
                behindBy: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(comparison['behind_by'], 'behind_by'),
                items: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(comparison['commits'], 'commits', parseCommit),
                more,
            };
        },
    });
}
function parseCommit(value, at) {
    const { sha, commit: found, author, parents } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    const commit = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(found, `${at}.commit`);
    const authored = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(commit['author'], `${at}.commit.author`);
    const committed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(commit['committer'], `${at}.commit.committer`);
    return {
        sha: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(sha, `${at}.sha`),
        message: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(commit['message'], `${at}.commit.message`).split('\n', 1)[0] ?? '',
        // GitHub also answers with an empty object.
        author: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(author) && 'id' in author ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccount */ .J5)(author, `${at}.author`) : undefined,
        authorName: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(authored['name'], `${at}.commit.author.name`),
        authoredAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(authored['date'], `${at}.commit.author.date`),
        committedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(committed['date'], `${at}.commit.committer.date`),
        parents: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parents, `${at}.parents`, () => 1).length,
    };
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

export const id = 301;
export const ids = [301];
export const modules = {

/***/ 2301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/github/once.js
var once = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/runner/memory.js
var memory = __webpack_require__(332);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/github/assets.js
var github_assets = __webpack_require__(5753);
// EXTERNAL MODULE: ./build/github/releases.js
var github_releases = __webpack_require__(7734);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/runner/workspace.js
var workspace = __webpack_require__(9042);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(4085);
;// CONCATENATED MODULE: ./build/release-notes/files.js








/** The files that globs name, by path. Throws one complaint for all globs that name none, and for two files of one name. */
async function findAssets(folder, globs) {
    const paths = new Set();
    const faults = [];
    for (const pattern of globs) {
        const before = paths.size;
        let found = 0;
        for await (const path of (0,promises_.glob)(pattern, { cwd: folder })) {
            const whole = (0,external_node_path_.resolve)(folder, path);
            if (!(await (0,promises_.stat)(whole)).isFile())
                continue;
            found++;
            paths.add(whole);
        }
        if (found === 0 && before === paths.size)
            faults.push(`Input \`assets\` has \`${(0,printable/* brief */.d)(pattern)}\`, which no file in \`${(0,printable/* brief */.d)(folder)}\` fits. Build the file in a step before this one, or change the line.`);
    }
    const assets = await Promise.all([...paths].sort().map(async (path) => ({ name: (0,github_assets/* assetName */.SM)((0,external_node_path_.basename)(path)), path, size: (await (0,promises_.stat)(path)).size })));
    for (const [index, { name, path }] of assets.entries()) {
        const other = assets.findIndex((each) => each.name === name);
        if (other < index)
            faults.push(`Input \`assets\` names \`${(0,printable/* brief */.d)((0,external_node_path_.relative)(folder, path))}\` and \`${(0,printable/* brief */.d)((0,external_node_path_.relative)(folder, assets[other]?.path ?? ''))}\`, which GitHub would both call \`${(0,printable/* brief */.d)(name)}\`. Rename one of them.`);
    }
    if (faults.length > 0)
        throw new complaint/* Complaint */._('asset-not-found', faults);
    return assets;
}
/** `sha256:…` of a file, as GitHub gives it for an asset; read as a stream, since assets may be gigabytes. */
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/release-notes/published.js



/** Reads the release of the tag and compares its assets with the files to attach. */
async function readRelease(github, inputs, folder, { tag }) {
    const local = await findAssets(folder, inputs.assets);
    const found = await (0,github_releases/* findRelease */.dv)(github, tag);
    const release = found?.draft === true ? ((await listDrafts(github, tag))[0] ?? found) : found;
    const attached = release === undefined ? [] : await (0,github_assets/* listAssets */.qs)(github, release.id);
    const assets = [];
    for (const asset of local) {
        const existing = attached.find(({ name }) => name === asset.name);
        assets.push({ ...asset, existing, isSame: existing !== undefined && (await isSame(asset, existing)) });
    }
    return { release, assets, attached };
}
/** Pages of a hundred in which drafts are looked for: GitHub sorts them by their commit's date, so they need not come first. */
const pages = 10;
/** All drafts of a tag, oldest first: GitHub lets several have one tag, so jobs that run at once may each have made one. */
async function listDrafts(github, tag) {
    const drafts = [];
    for (let page = 1; page <= pages; page++) {
        const { releases, more } = await (0,github_releases/* listReleases */.tH)(github, page);
        drafts.push(...releases.filter((each) => each.draft && each.tag === tag));
        if (!more)
            break;
    }
    return drafts.sort((one, other) => one.id - other.id);
}
async function isSame(local, existing) {
    if (existing.state !== 'uploaded' || existing.size !== local.size)
        return false;
    return existing.digest === (await digestOf(local.path));
}

;// CONCATENATED MODULE: ./build/release-notes/steps.js
/** What a step is about, for the summary. */
function labelOf(step) {
    switch (step.kind) {
        case 'notes-file':
        case 'changelog':
            return step.path;
        case 'asset':
            return step.name;
        case 'draft':
            return step.tag;
        case 'text':
            return step.release.tag;
        case 'publish':
            return step.changes.makeLatest === 'true' ? 'as the latest release' : '';
    }
}

;// CONCATENATED MODULE: ./build/release-notes/apply.js








/** Walks the plan's steps in order and stops at the first that fails; the others are then not reached. */
async function apply(steps, workshop) {
    const { host } = workshop;
    const outcomes = [];
    let { release } = workshop;
    for (const step of steps) {
        try {
            host.signal.throwIfAborted();
            const done = step.done ?? (await perform(step, release, workshop));
            release = done.release ?? release;
            outcomes.push({ kind: step.kind, status: step.done?.status ?? 'done', detail: done.detail });
            host.log.info(`${step.kind}: ${step.done?.status ?? 'done'}, ${done.detail}`);
        }
        catch (error) {
            outcomes.push({ kind: step.kind, status: 'failed', detail: (0,printable/* brief */.d)(messageOf(error), 300) });
            const rest = steps.slice(outcomes.length).map(notReached);
            return { steps: [...outcomes, ...rest], release, error };
        }
    }
    return { steps: outcomes, release, error: undefined };
}
/** What a dry run says of each step. */
function preview(steps) {
    return steps.map((step) => (step.done ? { kind: step.kind, ...step.done } : notReached(step)));
}
function notReached(step) {
    return { kind: step.kind, status: 'not-reached', detail: (0,printable/* brief */.d)(labelOf(step), 200) };
}
async function perform(step, release, workshop) {
    const { host, github } = workshop;
    if ('bytes' in step) {
        await (0,workspace/* writeWhole */.f8)(step.path, step.bytes);
        const place = (0,external_node_path_.relative)(host.workspace, step.path);
        const shown = place.startsWith('..') ? step.path : place;
        return { detail: `${(0,printable/* brief */.d)(shown, 200)} ${step.isNew ? 'created' : 'updated'}` };
    }
    const api = await github();
    if (step.kind === 'draft')
        return createDraft(api, step);
    if (step.kind === 'text')
        return { release: await (0,github_releases/* updateRelease */.BG)(api, step.release, step.changes), detail: 'name and text updated' };
    if (release === undefined)
        throw new Error(`the step ${step.kind} has no release to work on`);
    if (step.kind === 'asset')
        return attach(api, step, release);
    const published = await (0,github_releases/* updateRelease */.BG)(api, release, step.changes);
    return { release: published, detail: `published at ${published.htmlUrl}` };
}
/** Jobs that run at once may each have made a draft: all of them go on with the oldest, and each removes its own. */
async function createDraft(github, { tag, changes }) {
    const made = await (0,github_releases/* createRelease */.YG)(github, tag, changes);
    const [oldest] = await listDrafts(github, tag);
    if (oldest === undefined || oldest.id >= made.id)
        return { release: made, detail: `draft ${made.id} created` };
    await (0,github_releases/* deleteRelease */.lb)(github, made);
    return { release: oldest, detail: `another job had made draft ${oldest.id}, which is used` };
}
async function attach(github, step, release) {
    if (release.immutable)
        throw immutable(step.name, release);
    if (step.replaces !== undefined)
        await (0,github_assets/* deleteAsset */.AO)(github, step.replaces);
    const asset = await (0,github_assets/* uploadAsset */.Mz)(github, { release, name: step.name, path: step.path });
    return { detail: `${(0,printable/* brief */.d)(asset.name, 200)} ${step.replaces ? 'replaced' : 'uploaded'} (${asset.size} bytes)` };
}
function immutable(name, { tag }) {
    return new complaint/* Complaint */._('immutable-release', `The release ${(0,printable/* brief */.d)(tag)} is published and immutable, so GitHub takes no asset \`${(0,printable/* brief */.d)(name)}\` any more. Release a new version, or keep the release as a draft until everything is attached (\`release: draft\`).`);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/git/open.js
var git_open = __webpack_require__(307);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(5371);
;// CONCATENATED MODULE: ./build/release-notes/criteria.js

const kinds = ['types', 'labels', 'scopes', 'paths', 'authors'];
/** Reads the YAML of input `sections`: title → {types, labels, scopes, paths, authors}, or title → a list of types. */
function parseSections(value, complain) {
    if (value === undefined || value === null)
        return undefined;
    if (!isRecord(value)) {
        complain('is no mapping; write `title: {types: [feat], labels: [...], scopes: [...], paths: [...]}` for each section');
        return undefined;
    }
    return Object.entries(value).map(([title, given]) => {
        const where = `has section \`${(0,printable/* brief */.d)(title, 60)}\`, which `;
        const takes = parseCriteria(Array.isArray(given) ? { types: given } : given, where, complain);
        if (Object.keys(takes).length === 0)
            complain(`${where}takes nothing; name types, labels, scopes, paths or authors`);
        return { title, takes, leaves: {} };
    });
}
/** Reads criteria: a mapping of the five kinds, each to a word or a list of words. `where` stands in front of a complaint. */
function parseCriteria(value, where, complain) {
    if (value === undefined || value === null)
        return {};
    if (!isRecord(value)) {
        complain(`${where}is no mapping; allowed: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`);
        return {};
    }
    const known = kinds;
    for (const name of Object.keys(value).filter((each) => !known.includes(each)))
        complain(`${where}has \`${(0,printable/* brief */.d)(name, 60)}\`; allowed: ${kinds.map((kind) => `\`${kind}\``).join(', ')}`);
    const found = kinds.flatMap((kind) => {
        const words = wordsOf(value[kind]);
        if (words === undefined)
            complain(`${where}has \`${kind}\` that is neither a word nor a list of words`);
        const folded = kind === 'paths' ? words : words?.map((word) => word.toLowerCase());
        return folded === undefined || value[kind] === undefined ? [] : [[kind, folded]];
    });
    return Object.fromEntries(found);
}
/** Reads `.github/release.yml` (docs.github.com, «Automatically generated release notes»); anything that is not of its form is passed over. */
function parseCategories(value) {
    const changelog = isRecord(value) && isRecord(value['changelog']) ? value['changelog'] : {};
    const categories = Array.isArray(changelog['categories']) ? changelog['categories'] : [];
    const sections = categories.flatMap((category) => {
        if (!isRecord(category) || typeof category['title'] !== 'string')
            return [];
        const takes = { labels: foldedWords(category['labels']) };
        return [{ title: category['title'], takes, leaves: parseExclusion(category['exclude']) }];
    });
    return { sections, exclude: parseExclusion(changelog['exclude']) };
}
function parseExclusion(value) {
    if (!isRecord(value))
        return {};
    return { labels: foldedWords(value['labels']), authors: foldedWords(value['authors']) };
}
function foldedWords(value) {
    return (wordsOf(value) ?? []).map((word) => word.toLowerCase());
}
/** A word or a list of words; empty for nothing, undefined for anything else. YAML makes numbers and booleans of some words. */
function wordsOf(value) {
    if (value === undefined || value === null)
        return [];
    const all = Array.isArray(value) ? value : [value];
    const isWord = (each) => ['string', 'number', 'boolean'].includes(typeof each);
    return all.every(isWord) ? all.map(String) : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/github/batch.js
var batch = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/github/parse.js
var parse = __webpack_require__(3205);
;// CONCATENATED MODULE: ./build/github/history.js


/** Commits in one request, and people in one: GitHub runs a search for each person. */
const commitsAtOnce = 100;
const peopleAtOnce = 50;
const linkedPull = `fragment linkedPull on PullRequest {
  number title body url merged baseRefName baseRepository { nameWithOwner }
  author { __typename login }
  mergeCommit { oid }
  labels(first: 20) { nodes { name } }
  closingIssuesReferences(first: 10) { nodes { number url } }
}`;
/**
 * The pull requests of this repository behind each commit, in one request for 100 commits; fewer at once where GitHub finds that too
 * heavy. A commit that GitHub does not know, or that came without a pull request, has an empty list.
 */
async function readPullsOfCommits(github, shas) {
    const distinct = [...new Set(shas)];
    const pulls = await (0,batch/* askInBatches */.D)(distinct, commitsAtOnce, (batch) => askForPulls(github, batch));
    return new Map(distinct.map((sha, index) => [sha, pulls[index] ?? []]));
}
async function askForPulls(github, shas) {
    const { owner, name } = github.repository;
    const parts = shas.map((_, index) => `c${index}: object(oid: $o${index}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ...linkedPull } } } }`);
    const types = shas.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
    return github.graphql({
        purpose: `read the pull requests of ${shas.length} commits`,
        needs: 'pull-requests: read',
        query: `query pullsOfCommits($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${linkedPull}`,
        variables: { owner, name, ...Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha])) },
        repeat: 'harmless',
        parse: (data) => {
            const found = (0,parse/* record */.g1)((0,parse/* record */.g1)(data, 'data')['repository'], 'repository');
            return shas.map((_, index) => parseCommit(found[`c${index}`], `${owner}/${name}`));
        },
        ...whenHeavy(shas),
    });
}
/**
 * Of these people, those without a pull request merged into this repository before a moment: with one merged since, they are
 * first-time contributors. One request for 50 people.
 */
async function findNewcomers(github, logins, before) {
    // What is no login would become search syntax; it names nobody, so nobody is welcomed.
    const people = [...new Set(logins)].filter((login) => /^[\w-]{1,100}$/.test(login));
    const known = await (0,batch/* askInBatches */.D)(people, peopleAtOnce, (batch) => askForMerged(github, batch, before));
    return new Set(people.filter((_, index) => known[index] === 0));
}
async function askForMerged(github, logins, before) {
    const { owner, name } = github.repository;
    const moment = before.toISOString().replace(/\.\d+Z$/, 'Z');
    const queries = logins.map((login) => `repo:${owner}/${name} is:pr is:merged author:${login} merged:<${moment}`);
    const parts = logins.map((_, index) => `p${index}: search(type: ISSUE, first: 1, query: $q${index}) { issueCount }`);
    return github.graphql({
        purpose: `look for earlier pull requests of ${logins.length} people`,
        needs: 'pull-requests: read',
        query: `query mergedBefore(${logins.map((_, index) => `$q${index}: String!`).join(', ')}) {\n${parts.join('\n')}\n}`,
        variables: Object.fromEntries(queries.map((query, index) => [`q${index}`, query])),
        repeat: 'harmless',
        parse: (data) => {
            const found = (0,parse/* record */.g1)(data, 'data');
            return logins.map((_, index) => (0,parse/* integer */.nd)((0,parse/* record */.g1)(found[`p${index}`], `p${index}`)['issueCount'], 'issueCount'));
        },
        ...whenHeavy(logins),
    });
}
function whenHeavy(batch) {
    return batch.length > 1 ? { heavy: () => ({ value: undefined }) } : {};
}
/** Null is a commit that was never pushed; an object without the field is no commit. */
function parseCommit(value, repository) {
    if (value === null)
        return [];
    const linked = (0,parse/* record */.g1)(value, 'commit')['associatedPullRequests'];
    if (linked === undefined || linked === null)
        return [];
    return (0,parse/* list */.p_)((0,parse/* record */.g1)(linked, 'associatedPullRequests')['nodes'], 'pulls', (node, at) => parsePull(node, at, repository)).flat();
}
/** Nothing for null and for a pull request of a fork, which has numbers of its own. */
function parsePull(value, at, repository) {
    if (value === null)
        return [];
    const pull = (0,parse/* record */.g1)(value, at);
    const base = pull['baseRepository'];
    const home = (0,parse/* isRecord */.u4)(base) ? (0,parse/* text */.Qq)(base['nameWithOwner'], `${at}.baseRepository`) : '';
    if (home.toLowerCase() !== repository.toLowerCase())
        return [];
    const merge = pull['mergeCommit'];
    return [
        {
            number: (0,parse/* integer */.nd)(pull['number'], `${at}.number`),
            title: (0,parse/* text */.Qq)(pull['title'], `${at}.title`),
            body: (0,parse/* optionalText */.mR)(pull['body'], `${at}.body`),
            url: (0,parse/* text */.Qq)(pull['url'], `${at}.url`),
            merged: (0,parse/* flag */.Jt)(pull['merged'], `${at}.merged`),
            author: parseAuthor(pull['author'], `${at}.author`),
            labels: nodesOf(pull['labels'], `${at}.labels`).map((label) => (0,parse/* text */.Qq)(label['name'], `${at}.labels.name`)),
            base: (0,parse/* text */.Qq)(pull['baseRefName'], `${at}.baseRefName`),
            mergeSha: (0,parse/* isRecord */.u4)(merge) ? (0,parse/* text */.Qq)(merge['oid'], `${at}.mergeCommit.oid`) : '',
            closes: nodesOf(pull['closingIssuesReferences'], `${at}.closes`).map((issue) => ({
                number: (0,parse/* integer */.nd)(issue['number'], `${at}.closes.number`),
                url: (0,parse/* text */.Qq)(issue['url'], `${at}.closes.url`),
            })),
        },
    ];
}
function parseAuthor(value, at) {
    if (value === null)
        return undefined;
    const author = (0,parse/* record */.g1)(value, at);
    const type = (0,parse/* oneOf */.yL)(author['__typename'], ['User', 'Bot', 'Mannequin', 'Organization', 'EnterpriseUserAccount'], at);
    return { login: (0,parse/* text */.Qq)(author['login'], `${at}.login`), bot: type === 'Bot' };
}
/** GraphQL leaves null where the token may not look. */
function nodesOf(connection, at) {
    if (connection === null)
        return [];
    const nodes = (0,parse/* record */.g1)(connection, at)['nodes'];
    if (!Array.isArray(nodes))
        throw new parse/* Unreadable */.IO(at, 'list');
    return nodes.filter(parse/* isRecord */.u4);
}

// EXTERNAL MODULE: ./build/commits/header.js
var commits_header = __webpack_require__(4884);
;// CONCATENATED MODULE: ./build/release-notes/units.js

const mergeSubject = /^Merge pull request #(\d{1,9}) from /;
const trailingNumbers = /(?:\s*\(#\d{1,9}\)){1,9}\s*$/;
/** The expression is quadratic in white space, and a subject may be a megabyte. */
const tailLength = 150;
/** The number of the pull request that a commit's own message names: GitHub's merge commits and squash commits. 0 where it names none. */
function pullNumber(commit) {
    const header = (0,commits_header/* headerLine */.iH)(commit.message);
    const merged = commit.parents.length > 1 ? mergeSubject.exec(header)?.[1] : undefined;
    return Number(merged ?? statedNumbers(header).at(-1) ?? 0);
}
/** The numbers at the end of a subject, in order: a picked squash commit has those of both pull requests. */
function statedNumbers(subject) {
    const numbers = trailingNumbers.exec(subject.slice(-tailLength))?.[0] ?? '';
    return [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number));
}
/** A subject without the numbers that squashing and picking put behind it. */
function withoutNumbers(subject) {
    const tail = subject.slice(-tailLength);
    return (subject.slice(0, -tailLength) + tail.replace(trailingNumbers, '')).trimEnd();
}
/**
 * The merge commit of a pull request that brought each commit. Follows first parents from `head`, oldest merge first, then the merged
 * branches in the same way, so that a commit belongs to the innermost pull request. One pass over the range, whatever its shape.
 */
function claimMerged(commits, head) {
    const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
    const mergeOf = new Map();
    const seen = new Set();
    const tasks = [{ start: head, owner: undefined }];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
        const { owner } = task;
        for (const commit of firstParents(task.start, bySha, seen)) {
            if (owner !== undefined)
                mergeOf.set(commit.sha, owner);
            const inner = commit.parents.length > 1 && pullNumber(commit) > 0 ? commit : owner;
            for (const start of commit.parents.slice(1).reverse())
                tasks.push({ start, owner: inner });
        }
    }
    return mergeOf;
}
/** Newest first. */
function firstParents(start, bySha, seen) {
    const chain = [];
    for (let commit = bySha.get(start); commit && !seen.has(commit.sha); commit = bySha.get(commit.parents[0] ?? '')) {
        seen.add(commit.sha);
        chain.push(commit);
    }
    return chain;
}
/** The commit whose message, or which on GitHub, tells of the pull request of another: its merge, or itself; undefined for plain merges. */
function tellerOf(commit, mergeOf) {
    const own = pullNumber(commit) > 0;
    if (commit.parents.length > 1)
        return own ? commit : undefined;
    return own ? commit : (mergeOf.get(commit.sha) ?? commit);
}
/** The commits to ask GitHub about: one for each pull request that is known, and each commit of which nothing is known. */
function tellers(commits, head) {
    const mergeOf = claimMerged(commits, head);
    return [...new Set(commits.flatMap((commit) => tellerOf(commit, mergeOf) ?? []))];
}
/**
 * Makes units of a range (newest first): one for each pull request, as far as messages, merges or GitHub tell, one for each other commit.
 * By `commits` every commit stands for itself. Merge commits themselves are no change.
 */
function groupCommits(commits, { head, by, pullOf, counts }) {
    const mergeOf = claimMerged(commits, head);
    const units = new Map();
    for (const commit of commits) {
        const teller = tellerOf(commit, mergeOf);
        if (teller === undefined)
            continue;
        const pull = pullOf.get(teller.sha);
        const number = pull?.number ?? pullNumber(teller);
        const isOwn = by === 'commits' || number === 0;
        if (isOwn && commit.parents.length > 1)
            continue;
        const key = isOwn ? commit.sha : `#${number}`;
        const unit = units.get(key) ?? { number, pull, merge: undefined, commits: [] };
        unit.pull ??= pull;
        if (commit.parents.length > 1)
            unit.merge ??= commit;
        else if (counts(commit))
            unit.commits.push(commit);
        units.set(key, unit);
    }
    return [...units.values()].filter((unit) => unit.commits.length > 0);
}

;// CONCATENATED MODULE: ./build/release-notes/enrich.js



/** What GitHub adds to the range. With `auto`, notes without labels and logins are better than no release: what GitHub does not tell is said, not failed. */
async function enrich(git, inputs, { commits, target, host, github }) {
    const nothing = { pullOf: new Map(), newcomers: undefined };
    const isWanted = inputs.enrich === 'always' || (inputs.enrich === 'auto' && inputs.token !== '');
    if (!isWanted || inputs.unit === 'commits' || commits.length === 0)
        return nothing;
    try {
        const api = await github();
        const pullOf = await readPulls(api, commits, target.commit);
        if (target.previous === undefined || target.isWhole)
            return { pullOf, newcomers: undefined };
        const since = new Date(await git.text(['log', '-1', '--format=%cI', target.previous.commit]));
        return { pullOf, newcomers: await readNewcomers(api, pullOf, since) };
    }
    catch (error) {
        if (inputs.enrich === 'always' || !(error instanceof complaint/* Complaint */._) || error.reason === 'cancelled')
            throw error;
        host.log.notice(`The notes are made without labels and logins: ${error.message} (\`enrich: none\` silences this, \`enrich: always\` fails.)`);
        return nothing;
    }
}
/** The pull request of each commit that tells of one, in one request for 100 of them. */
async function readPulls(github, commits, head) {
    const asked = tellers(commits, head);
    const linked = await readPullsOfCommits(github, asked.map(({ sha }) => sha));
    return new Map(asked.flatMap((commit) => {
        const pull = choosePull(commit, linked.get(commit.sha) ?? []);
        return pull === undefined ? [] : [[commit.sha, pull]];
    }));
}
/**
 * Of the pull requests that a commit is part of, the one that its message names, else the one that made it, else the first merged: later
 * ones only carried it on, as a pull request from develop to main does.
 */
function choosePull(commit, linked) {
    const merged = linked.filter((each) => each.merged).toSorted((one, other) => one.number - other.number);
    const stated = pullNumber(commit);
    const chosen = merged.find(({ number }) => number === stated) ??
        merged.find(({ mergeSha }) => mergeSha === commit.sha) ??
        merged[0];
    if (chosen === undefined)
        return undefined;
    const { number, title, author, labels, closes } = chosen;
    return { number, title, author: author?.login ?? '', isBot: author?.bot === true, labels, closes };
}
/** Of the authors of these pull requests, those without one before `since`; asked only where the history before is not here. */
async function readNewcomers(github, pulls, since) {
    const authors = new Set([...pulls.values()].filter(({ isBot, author }) => !isBot && author !== '').map(({ author }) => author));
    const found = await findNewcomers(github, [...authors], since);
    return new Set([...found].map((login) => login.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/release-notes/people.js
const machines = new Set([
    'copilot',
    'dependabot',
    'dependabot-preview',
    'github-actions',
    'greenkeeper',
    'imgbot',
    'mergify',
    'pre-commit-ci',
    'renovate',
    'renovate-bot',
    'semantic-release-bot',
    'snyk-bot',
    'web-flow',
]);
/** Whether a machine wrote it: GitHub's `[bot]` accounts and the well-known bots that are plain users. */
function isBot({ name, email, login }) {
    const account = (login || name).toLowerCase();
    return (account.endsWith('[bot]') ||
        machines.has(account.replace(/\s+/g, '-')) ||
        /\[bot\]@/i.test(email) ||
        /^no-?reply@/i.test(email));
}
/** Whether it is one of the bots that keep dependencies fresh. */
function isDependencyBot({ name, login, email }) {
    return (/^(?:dependabot|dependabot-preview|renovate|renovate-bot|depfu|snyk-bot)(?:\[bot\])?$/i.test(login || name) ||
        /\b(?:dependabot|renovate)\[bot\]@/i.test(email));
}
/** Author and co-authors of a commit; git's `Co-authored-by` trailer is read wherever it stands at the start of a line. */
function peopleOf({ author, message }) {
    const people = [person(author.name, author.email)];
    if (/co-authored-by:/i.test(message)) {
        const trailers = message.slice(0, 100_000).matchAll(/^co-authored-by:[ \t]*([^<\n]{1,200})<([^>\n]{1,254})>/gim);
        for (const [, name = '', email = ''] of trailers)
            people.push(person(name.trim(), email.trim()));
    }
    return people;
}
/** A person by name and address. */
function person(name, email) {
    return {
        name,
        email,
        login: /^(?:\d{1,12}\+)?([\w-]{1,39}(?:\[bot\])?)@users\.noreply\.github\.com$/i.exec(email)?.[1] ?? '',
    };
}
/** All by which a person is recognised: two that share one of these count as the same. */
function marksOf({ name, email, login }) {
    const marks = [
        email === '' ? '' : `mail ${email.toLowerCase()}`,
        login === '' ? '' : `login ${login.toLowerCase()}`,
        // one word is a nickname that two people may have
        /\S\s+\S/.test(name) || login === '' ? `name ${name.toLowerCase().replace(/\s+/g, ' ').trim()}` : '',
    ];
    return marks.filter((mark) => mark !== '' && mark !== 'name ');
}
/**
 * Those who took part, bots left out, in order of their first change. `earlier` holds the marks of everybody before; where that is not
 * known, `newcomers` the lower-case logins of those who are new.
 */
function contributorsOf(credits, earlier, newcomers) {
    const groups = [];
    const byMark = new Map();
    const bySpelling = new Map();
    for (let index = credits.length - 1; index >= 0; index--) {
        const { key, people } = credits[index] ?? { key: '', people: [] };
        for (const each of people) {
            const spelling = `${each.name}\n${each.email}\n${each.login}`;
            if (!bySpelling.has(spelling))
                bySpelling.set(spelling, isBot(each) ? undefined : recognize(each, key, byMark, groups));
            const group = bySpelling.get(spelling);
            if (group === undefined || group.last === key)
                continue;
            group.last = key;
            group.changes++;
        }
    }
    return groups.map(({ person: who, marks, changes, first }) => ({
        ...who,
        changes,
        first,
        isNew: earlier === undefined ? newcomers?.has(who.login.toLowerCase()) : ![...marks].some((mark) => earlier.has(mark)),
    }));
}
/** The group of a person seen under this spelling for the first time: one with a mark in common, or a new one. */
function recognize(each, key, byMark, groups) {
    const marks = marksOf(each);
    const known = marks.map((mark) => byMark.get(mark)).find((group) => group !== undefined);
    const group = known ?? { person: each, marks: new Set(), first: key, changes: 0, last: '' };
    if (known === undefined)
        groups.push(group);
    group.person = { ...group.person, login: group.person.login || each.login, name: group.person.name || each.name };
    for (const mark of marks) {
        group.marks.add(mark);
        byMark.set(mark, group);
    }
    return group;
}

// EXTERNAL MODULE: ./build/git/bases.js
var bases = __webpack_require__(9217);
// EXTERNAL MODULE: ./build/git/depth.js
var depth = __webpack_require__(9298);
// EXTERNAL MODULE: ./build/git/process.js
var process = __webpack_require__(9658);
// EXTERNAL MODULE: ./build/git/refs.js
var refs = __webpack_require__(6713);
// EXTERNAL MODULE: ./build/git/remote.js
var git_remote = __webpack_require__(1245);
// EXTERNAL MODULE: ./build/version/releases.js
var version_releases = __webpack_require__(5837);
// EXTERNAL MODULE: ./build/version/tag.js
var version_tag = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/version/number.js
var number = __webpack_require__(2298);
;// CONCATENATED MODULE: ./build/release-notes/range.js

/**
 * The releases that notes may start from, best first. A stable release, and what is not released yet, starts from a stable one, so that
 * it tells everything its prereleases told; a prerelease starts from the release before it, of either kind. Never by date.
 */
function previousReleases(releases, target) {
    const { tag, version } = target;
    const isStable = version === undefined || !(0,number/* isPrerelease */.V1)(version);
    return releases.filter((each) => each.name !== tag &&
        (version === undefined || (0,number/* compareVersions */.Zy)(each.version, version) < 0) &&
        !(isStable && (0,number/* isPrerelease */.V1)(each.version)));
}
/** Whether a release would be the highest stable one of its form, wherever the others are. */
function isHighest(releases, version) {
    return releases.every((each) => (0,number/* isPrerelease */.V1)(each.version) || (0,number/* compareVersions */.Zy)(each.version, version) <= 0);
}
/** Where the version begins in a tag of any form (`release-1.2.3`, `core@1.2.3`); undefined in a tag that holds none. */
function prefixOf(tag) {
    return /^(.{0,200}?)\d{1,10}\.\d{1,10}\.\d{1,10}(?:[-+][\w.+-]{1,200})?$/.exec(tag)?.[1];
}

;// CONCATENATED MODULE: ./build/release-notes/target.js










/** Finds the tag, its commit and the release before it; a shallow clone is deepened until the answer is certain. */
async function readTarget(git, remote, wish, host) {
    const [head, shallow] = await Promise.all([(0,refs/* readHead */.zy)(git), (0,depth/* isShallow */.f)(git)]);
    if (head === undefined)
        throw new complaint/* Complaint */._('no-commits', 'The repository has no commit yet. Commit something before this step.');
    const tags = await readTags(git, remote, shallow);
    const { tag, ref } = chooseTag(wish, tags, head, host.env);
    const form = formOf(wish, tag, tags);
    const releases = (0,version_releases/* releasesOf */.w)(form, tags);
    const version = tag === '' ? undefined : (0,version_tag/* parseTag */.ED)(form, tag);
    const commit = ref?.commit ?? head.commit;
    if (remote && shallow && ref)
        await fetchCommit(git, remote, ref);
    const candidates = wish.previousTag === '' ? previousReleases(releases, { tag, version }) : [named(wish.previousTag, tags)];
    if (shallow)
        await (0,depth/* deepen */.g)(git, remote, { tip: commit, ref: ref ? `refs/tags/${tag}` : commit, base: candidates[0]?.commit }, host.log);
    const previous = wish.previousTag === '' ? (await (0,bases/* findBases */.u)(git, commit, [candidates]))[0] : candidates[0];
    return {
        tag,
        version,
        commit,
        tagExists: ref !== undefined,
        previous: previous && { tag: previous.name, commit: previous.commit },
        releases,
        isWhole: !(await (0,depth/* isShallow */.f)(git)),
    };
}
/** A full clone holds every tag; a shallow one mostly none, so its remote is asked. */
async function readTags(git, remote, shallow) {
    const { tags } = await (0,refs/* readLocalRefs */.cw)(git);
    if (!shallow || remote === undefined)
        return tags;
    try {
        const found = await (0,refs/* readRemoteRefs */.Jg)(git, remote.name, []);
        const known = new Set(found.tags.map(({ name }) => name));
        return [...found.tags, ...tags.filter(({ name }) => !known.has(name))];
    }
    catch (error) {
        throw error instanceof process/* GitError */.XS ? (0,git_remote/* unreachable */.HB)(remote, error) : error;
    }
}
function chooseTag(wish, tags, head, env) {
    const find = (name) => tags.find((each) => each.name === name);
    if (wish.tag !== '')
        return { tag: wish.tag, ref: find(wish.tag) };
    const pushed = env['GITHUB_REF_TYPE'] === 'tag' ? find(env['GITHUB_REF_NAME'] ?? '') : undefined;
    const form = formOf(wish, pushed?.name ?? '', tags);
    if (pushed !== undefined && (0,version_tag/* parseTag */.ED)(form, pushed.name) !== undefined)
        return { tag: pushed.name, ref: pushed };
    const [release] = (0,version_releases/* releasesOf */.w)(form, tags.filter(({ commit }) => commit === head.commit));
    return release === undefined ? { tag: '', ref: undefined } : { tag: release.name, ref: find(release.name) };
}
/** The package's own form; else the prefix that was given, that of the tag, or that of the newest release. */
function formOf(wish, tag, tags) {
    if (wish.package !== undefined)
        return wish.package.form;
    if (wish.tagPrefix !== undefined)
        return (0,version_tag/* prefixForm */.LE)(wish.tagPrefix);
    return (0,version_tag/* prefixForm */.LE)(prefixOf(tag) ?? (0,version_tag/* detectPrefix */.kS)(tags.map(({ name }) => name)));
}
function named(tag, tags) {
    const found = tags.find(({ name }) => name === tag);
    if (found !== undefined)
        return found;
    const cure = 'Give a tag that the repository has under `with:` of this step, and `fetch-depth: 0` to actions/checkout.';
    throw new complaint/* Complaint */._('unknown-tag', `Input \`previous-tag\` is \`${(0,printable/* brief */.d)(tag)}\`, which is no tag of this repository. ${cure}`);
}
async function fetchCommit(git, remote, { name, commit }) {
    const { code } = await git.run(['cat-file', '-e', `${commit}^{commit}`], { allow: [1, 128] });
    if (code !== 0)
        await (0,git_remote/* fetch */.hd)(git, remote, ['--depth=1', `refs/tags/${name}`]);
}

;// CONCATENATED MODULE: ./build/release-notes/facts.js














/** Reads everything: history, files, and GitHub where it adds something. */
async function readFacts(inputs, host, github) {
    const folder = (0,external_node_path_.join)(host.workspace, inputs.workingDirectory);
    const { git, remote } = await (0,git_open/* openRepository */.h)(host, inputs.workingDirectory, {
        value: inputs.token,
        isExplicit: false,
    });
    const target = await readTarget(git, remote, inputs, host);
    const isPreview = (await (0,runner_event/* proposalBase */.Cx)(host.env)) !== undefined;
    if (!isPreview)
        refuseUntagged(inputs, target);
    const [commits, earlier, categories, files] = await Promise.all([
        (0,git_history/* readCommits */.F)(git, {
            head: target.commit,
            except: target.previous ? [target.previous.commit] : [],
            files: needsFiles(inputs),
        }),
        readEarlier(git, target),
        inputs.sections === undefined ? readCategories(git) : undefined,
        readFiles(inputs, folder, target, host),
    ]);
    const { pullOf, newcomers } = await enrich(git, inputs, { commits, target, host, github });
    const facts = {
        site: siteOf(host),
        target,
        date: await readDate(git, target.commit),
        count: commits.length,
        earlier,
        newcomers,
        categories,
        match: await pathMatch(inputs),
        isPreview,
        ...files,
        published: inputs.release === 'none' || target.tag === '' || isPreview
            ? undefined
            : await readRelease(await github(), inputs, folder, target),
    };
    return { facts, history: { commits, pullOf } };
}
function siteOf({ env }) {
    return {
        server: (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, ''),
        repository: env['GITHUB_REPOSITORY'] ?? '',
    };
}
function needsFiles({ package: pack, sections, exclude }) {
    return (pack !== undefined ||
        exclude.paths !== undefined ||
        sections?.some(({ takes }) => takes.paths !== undefined) === true);
}
async function pathMatch({ sections, exclude }) {
    const patterns = [...(sections ?? []).map(({ takes }) => takes.paths), exclude.paths].filter((each) => each !== undefined);
    if (patterns.length === 0)
        return () => () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const matchers = new Map(patterns.map((each) => [each, picomatch([...each], { dot: true })]));
    return (wanted) => matchers.get(wanted) ?? (() => false);
}
/** One line for each author and co-author, however long the history. */
async function readEarlier(git, { previous, isWhole }) {
    if (previous === undefined || !isWhole)
        return undefined;
    const lines = await git.lines([
        'shortlog',
        '-s',
        '-e',
        '--group=author',
        '--group=trailer:co-authored-by',
        previous.commit,
    ]);
    return new Set(lines.flatMap((line) => {
        const [, name = '', email = ''] = /^\s*\d+\s+(.*?) ?<([^<>]*)>$/.exec(line) ?? [];
        return marksOf(person(name, email));
    }));
}
async function readCategories(git) {
    for (const name of ['release.yml', 'release.yaml']) {
        const bytes = await (0,workspace/* readIfThere */.qC)((0,external_node_path_.join)(git.directory, '.github', name));
        if (bytes === undefined)
            continue;
        const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const document = parseDocument(bytes.toString('utf8'));
        const [error] = document.errors;
        if (error)
            throw new complaint/* Complaint */._('invalid-input', `\`.github/${name}\` is not YAML: ${(0,printable/* brief */.d)(error.message, 200)}. Mend it, or give \`sections\` under \`with:\` of this step.`);
        return parseCategories(document.toJS());
    }
    return undefined;
}
async function readFiles(inputs, folder, { tag }, host) {
    const inside = (path, input) => (0,workspace/* resolveInside */.LI)(host.workspace, (0,external_node_path_.join)(folder, path), input);
    const fact = async (path) => ({ path, bytes: await (0,workspace/* readIfThere */.qC)(path) });
    const spare = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), `release-notes${tag === '' ? '' : `-${(0,github_assets/* assetName */.SM)(tag)}`}`);
    const spareFile = `${spare}.${inputs.format === 'json' ? 'json' : 'md'}`;
    const notesPath = inputs.notesFile === '' ? spareFile : await inside(inputs.notesFile, 'notes-file');
    return {
        template: inputs.templateFile === ''
            ? inputs.template
            : await readTemplate(await inside(inputs.templateFile, 'template-file')),
        notesFile: await fact(notesPath),
        spill: { path: `${spare}-full.md`, name: (0,github_assets/* assetName */.SM)(`release-notes-${tag}.md`) },
        changelog: inputs.changelogFile === '' ? undefined : await fact(await inside(inputs.changelogFile, 'changelog-file')),
    };
}
async function readTemplate(path) {
    const bytes = await (0,workspace/* readIfThere */.qC)(path);
    if (bytes !== undefined)
        return bytes.toString('utf8');
    throw new complaint/* Complaint */._('invalid-input', `Input \`template-file\` names \`${(0,printable/* brief */.d)(path)}\`, which is not there. Change it under \`with:\` of this step, or check out the repository before.`);
}
async function readDate(git, commit) {
    return new Date(await git.text(['log', '-1', '--format=%cI', commit])).toISOString().slice(0, 10);
}
function refuseUntagged({ release, changelogFile }, { tag, version }) {
    const cure = 'Tag it before this step (version-bump does), or give `tag`, or ask for neither: the notes then tell what is not released yet.';
    if (tag === '' && release !== 'none')
        throw new complaint/* Complaint */._('no-tag', `HEAD has no release tag, so there is nothing to release. ${cure}`);
    if (version === undefined && changelogFile !== '')
        throw new complaint/* Complaint */._('no-tag', `A changelog is kept by version, and ${tag === '' ? 'HEAD has no release tag' : `the tag \`${(0,printable/* brief */.d)(tag)}\` holds none`}. ${cure}`);
}

// EXTERNAL MODULE: ./build/packages/packages.js
var packages_packages = __webpack_require__(5399);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/release-notes/inputs.js





/** Every input of action.yml. */
const inputNames = [
    'token',
    'tag',
    'previous-tag',
    'tag-prefix',
    'packages',
    'package',
    'working-directory',
    'unit',
    'enrich',
    'sections',
    'exclude',
    'dependencies',
    'template',
    'template-file',
    'format',
    'notes-file',
    'changelog-file',
    'release',
    'release-name',
    'assets',
    'prerelease',
    'make-latest',
    'edited',
    'dry-run',
];
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const packages = (0,packages_packages/* parsePackages */.R_)(await reader.yaml('packages'), (what) => reader.complain('packages', what));
    const verdicts = ['auto', 'true', 'false'];
    const inputs = {
        token: readToken(reader, host),
        tag: readTag(reader, 'tag'),
        previousTag: readTag(reader, 'previous-tag'),
        tagPrefix: readPrefix(reader),
        packages,
        package: choosePackage(reader, packages),
        workingDirectory: readPath(reader, 'working-directory'),
        unit: reader.choice('unit', ['auto', 'commits', 'pull-requests'], 'auto'),
        enrich: reader.choice('enrich', ['auto', 'always', 'none'], 'auto'),
        sections: parseSections(await reader.yaml('sections'), (what) => reader.complain('sections', what)),
        exclude: parseCriteria(await reader.yaml('exclude'), '', (what) => reader.complain('exclude', what)),
        dependencies: reader.choice('dependencies', ['collapse', 'list', 'omit'], 'collapse'),
        template: reader.text('template'),
        templateFile: readPath(reader, 'template-file'),
        format: reader.choice('format', ['markdown', 'json'], 'markdown'),
        notesFile: readPath(reader, 'notes-file'),
        changelogFile: readPath(reader, 'changelog-file'),
        release: reader.choice('release', ['none', 'draft', 'publish'], 'none'),
        releaseName: reader.text('release-name') || '{{tag}}',
        assets: readAssets(reader),
        prerelease: reader.choice('prerelease', verdicts, 'auto'),
        makeLatest: reader.choice('make-latest', verdicts, 'auto'),
        edited: reader.choice('edited', ['keep', 'replace'], 'keep'),
        dryRun: reader.flag('dry-run'),
    };
    refuseContradictions(reader, inputs);
    reader.finish();
    return inputs;
}
function readToken(reader, host) {
    const token = reader.text('token');
    if (token !== '')
        host.log.mask(token);
    return token;
}
function readTag(reader, name) {
    const tag = reader.text(name).replace(/^refs\/tags\//, '');
    if (tag !== '' && !(0,version_tag/* isRefName */.pA)(tag))
        reader.refuse(name, tag, 'the name of a tag, such as `v1.2.3`');
    return tag;
}
function readPrefix(reader) {
    const prefix = reader.text('tag-prefix');
    if (prefix !== 'auto' && !(0,version_tag/* isRefName */.pA)(`${prefix}1.2.3`))
        reader.refuse('tag-prefix', prefix, '`auto`, or what git allows in a tag, such as `v` or `release-`');
    return prefix === 'auto' ? undefined : prefix;
}
function choosePackage(reader, packages) {
    const given = reader.text('package');
    if (packages.length === 0 && given !== '')
        reader.complain('package', `is \`${(0,printable/* brief */.d)(given)}\`, but input \`packages\` names none; give the same \`packages\` as version-bump`);
    if (packages.length === 0)
        return undefined;
    const folder = (0,packages_packages/* normalizeFolder */.au)(given);
    const found = packages.find(({ name, path }) => given !== '' && (name === given || path === folder));
    const names = packages.map(({ name }) => `\`${(0,printable/* brief */.d)(name)}\``).join(', ');
    if (found === undefined)
        reader.refuse('package', given, `a name or folder of \`packages\`: ${names}`);
    return found;
}
function readPath(reader, name) {
    const given = reader.text(name);
    const path = given === '' ? '' : (0,packages_packages/* normalizeFolder */.au)(given);
    if (path === undefined)
        reader.refuse(name, given, 'a path inside the workspace, relative to `working-directory`');
    return path ?? '';
}
function readAssets(reader) {
    const globs = reader.lines('assets');
    for (const glob of globs)
        if ((0,packages_packages/* normalizeFolder */.au)(glob) === undefined)
            reader.refuse('assets', glob, 'globs inside the workspace, such as `dist/*.zip`, one a line');
    return globs;
}
function refuseContradictions(reader, inputs) {
    const { packages, tagPrefix, template, templateFile, release, assets, makeLatest, prerelease } = inputs;
    if (packages.length > 0 && tagPrefix !== undefined)
        reader.complain('tag-prefix', 'has no meaning with `packages`; give each package its `tag`');
    if (template !== '' && templateFile !== '')
        reader.complain('template', 'and `template-file` are both given; leave one of them out');
    if (assets.length > 0 && release === 'none')
        reader.complain('assets', 'is given, and `release` is `none`; set `release` to `draft` or `publish`');
    if (makeLatest === 'true' && prerelease === 'true')
        reader.complain('make-latest', 'and `prerelease` are both `true`; GitHub takes no prerelease for the latest release');
}

// EXTERNAL MODULE: ./build/commits/assess.js + 3 modules
var assess = __webpack_require__(1591);
// EXTERNAL MODULE: ./build/markdown/bound.js
var bound = __webpack_require__(2372);
// EXTERNAL MODULE: ./build/markdown/lines.js
var lines = __webpack_require__(7559);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./build/release-notes/mark.js

const mark = /^<!-- slipway:notes sha256=([0-9a-f]{16}) -->$/;
/** An invisible line that says what we wrote, so that a later run can tell whether a person changed it since. */
function markOf(text) {
    return `<!-- slipway:notes sha256=${mark_digestOf(text)} -->`;
}
/** Whether a line is our mark, and that of this text. */
function isMarkOf(line, text) {
    return mark.exec(line)?.[1] === mark_digestOf(text);
}
/** The text with its mark as last line. */
function withMark(text) {
    return `${text.trimEnd()}\n\n${markOf(text.trimEnd())}\n`;
}
/** Whether a text that `withMark` made has not been changed since, but for line breaks, which GitHub's editor turns into CRLF. */
function isUntouched(text) {
    const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
    return isMarkOf(lines.at(-1) ?? '', lines.slice(0, -1).join('\n').trimEnd());
}
function mark_digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/release-notes/changelog.js



const preamble = '# Changelog\n\nAll notable changes to this project are documented in this file.\n\n';
/**
 * Puts a version into a changelog (https://keepachangelog.com): newest first, below `Unreleased`, its link reference among the others.
 * Works on bytes, so that everything else stays as it is, whatever its encoding and line breaks. A section that we wrote and nobody
 * touched is replaced, which its marker's digest tells; any other section of this version stays, unless `overwrite`.
 */
function editChangelog(existing, entry, overwrite = false) {
    // latin1 maps every byte to one character and back, whatever the file's encoding
    const before = existing?.toString('latin1') ?? '';
    const eol = before.slice(0, before.indexOf('\n') + 1).endsWith('\r\n') ? '\r\n' : '\n';
    const local = (text) => Buffer.from(text.replaceAll('\n', eol), 'utf8').toString('latin1');
    const section = local(sectionOf(entry));
    const start = before.trim() === '' ? before + local(preamble) : before;
    const own = outline(start).find((each) => each.version === entry.version);
    if (own === undefined) {
        const text = withReference(insert(start, section, entry.version, eol), entry, eol);
        return { change: existing === undefined ? 'created' : 'added', bytes: Buffer.from(text, 'latin1') };
    }
    const found = start.slice(own.start, own.end).trimEnd();
    const isSame = unixText(found) === unixText(section);
    if (!isSame && !overwrite && !isOurs(found))
        return { change: 'kept', bytes: Buffer.from(before, 'latin1') };
    const replaced = isSame ? start : start.slice(0, own.start) + section + start.slice(own.start + found.length);
    const text = withReference(replaced, entry, eol);
    return { change: text === before ? 'same' : 'replaced', bytes: Buffer.from(text, 'latin1') };
}
function sectionOf({ version, date, notes, url }) {
    const heading = `## ${url === undefined ? version : `[${version}]`} - ${date}`;
    const body = `${heading}\n\n${notes.trim()}`;
    return `${heading}\n${markOf(body)}\n\n${notes.trim()}`;
}
/** True when the section is, but for line breaks, what we once wrote. */
function isOurs(section) {
    const [heading = '', mark = '', ...rest] = unixText(section).split('\n');
    const body = Buffer.from(`${heading}\n\n${rest.join('\n').trim()}`, 'latin1').toString('utf8');
    return isMarkOf(mark, body);
}
function unixText(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
/** The versions of a changelog in the order of the file; other tools' headings count too (`# [1.0.0](…)`, `### v1.0.1 (2020-01-01)`). */
function outline(text) {
    const found = [];
    const limit = referencesStart(text);
    for (const line of (0,lines/* markdownLines */.zQ)(text)) {
        const level = (0,lines/* headingLevel */.F8)(line);
        const last = found.at(-1);
        const version = level === 0 || level > 3 ? undefined : versionOf(line.text);
        if (last?.end === -1 && level > 0 && (version !== undefined || level <= last.level))
            last.end = line.start;
        if (version !== undefined)
            found.push({ version, level, start: line.start, end: -1 });
    }
    return found.map(({ version, start, end }) => ({ version, start, end: end === -1 ? limit : end }));
}
function versionOf(heading) {
    const label = /^ {0,3}#+[ \t]+\[?([^\s\](]{1,200})/.exec(heading)?.[1] ?? '';
    return semanticVersion(label);
}
function semanticVersion(label) {
    return /^(?:.*[^\d.])??(\d{1,10}\.\d{1,10}\.\d{1,10}(?:-[\dA-Za-z.-]+)?(?:\+[\dA-Za-z.-]+)?)$/.exec(label)?.[1];
}
function insert(text, section, version, eol) {
    const versions = outline(text);
    const at = versions.find((each) => isBelow(each.version, version))?.start ?? versions.at(-1)?.end ?? referencesStart(text);
    const before = text.slice(0, at);
    const after = text.slice(at);
    return before + blankLine(before, eol) + section + eol + (after === '' ? '' : eol) + after;
}
function isBelow(version, other) {
    try {
        return (0,semver.compareBuild)(version, other) < 0;
    }
    catch {
        // a person's heading such as 01.2.3 is no semantic version: it is passed over
        return false;
    }
}
/** What is missing between a text and a block after it. */
function blankLine(text, eol) {
    if (text === '' || /\n[ \t]*\r?\n$/.test(text.slice(-200)))
        return '';
    return text.endsWith('\n') ? eol : eol + eol;
}
const reference = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*\S/;
/**
 * Where the link references at the end of the file begin; the end of the file when there are none. Read from the end: no fence or comment
 * can be open there, since the line that closes it is no reference.
 */
function referencesStart(text) {
    let start = text.length;
    for (let end = text.length; end > 0;) {
        const from = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
        const line = text.slice(from, end);
        if (reference.test(line))
            start = from;
        else if (line.trim() !== '')
            break;
        end = from;
    }
    return start;
}
function isReference(line) {
    return !line.inert && reference.test(line.text);
}
function withReference(text, { version, url }, eol) {
    if (url === undefined)
        return text;
    const references = [];
    for (const line of (0,lines/* markdownLines */.zQ)(text))
        if (isReference(line))
            references.push(line);
    const labelOf = (line) => (reference.exec(line.text)?.[1] ?? '').toLowerCase();
    if (references.some((line) => labelOf(line) === version.toLowerCase()))
        return text;
    const line = `[${version}]: ${url}${eol}`;
    const start = referencesStart(text);
    const trailing = references.filter((each) => each.start >= start);
    const next = trailing.find((each) => isBelow(semanticVersion(labelOf(each)) ?? '', version));
    if (next !== undefined)
        return text.slice(0, next.start) + line + text.slice(next.start);
    const end = trailing.at(-1)?.end ?? text.length;
    const before = text.slice(0, end);
    const gap = trailing.length === 0 ? blankLine(before, eol) : before.endsWith('\n') ? '' : eol;
    return before + gap + line + text.slice(end);
}

// EXTERNAL MODULE: ./build/commits/conventional.js
var conventional = __webpack_require__(4755);
;// CONCATENATED MODULE: ./build/release-notes/dependencies.js
const dependencies_name = '`?((?:@|[\\w])[\\w@./:+-]{0,150})`?';
const version = '`?(?:v(?=\\d))?([\\w.+~^-]{1,80})`?';
/**
 * What a dependency bot's title and message say was updated: Dependabot's `Bump x from 1 to 2` and, for groups, its lines `Updates x
 * from 1 to 2`; Renovate's `Update dependency x to v2`. Empty for any other text.
 */
function dependencyUpdates(title, message) {
    const single = new RegExp(`\\bbumps? ${dependencies_name}(?: requirement)? from ${version} to ${version}`, 'i').exec(title);
    if (single)
        return [updateOf(single)];
    const grouped = message
        .slice(0, 100_000)
        .matchAll(new RegExp(`^(?:Updates|Bumps) (?:the requirements on )?${dependencies_name} from ${version} to ${version}`, 'gm'));
    const updates = [...grouped].map(updateOf);
    if (updates.length > 0)
        return updates;
    const renovate = new RegExp(`\\b(?:update|pin|replace) (?:(?:dependency|module|helm release|rust crate|terraform) )?${dependencies_name}(?: [a-z-]{1,20}){0,3}(?: from ${version})? to ${version}`, 'i').exec(title);
    return renovate ? [updateOf(renovate)] : [];
}
function updateOf([, name = '', from = '', to = '']) {
    return { name, from: trimmed(from), to: trimmed(to) };
}
function trimmed(version) {
    return version.replace(/[.,]+$/, '');
}
/** One line a dependency: from where the oldest update started to where the newest ended. `updates` come newest first. */
function mergeUpdates(updates) {
    const byName = new Map();
    for (const update of updates)
        byName.set(update.name, [...(byName.get(update.name) ?? []), update]);
    return [...byName.entries()]
        .map(([name, all]) => ({ name, from: all.at(-1)?.from ?? '', to: all[0]?.to ?? '', updates: all }))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/release-notes/references.js
/** `#12`, `owner/name#12` or an issue's address; every part is bounded, since the text is anybody's. */
const target = /(?:([\w.-]{1,39}\/[\w.-]{1,100})?#(\d{1,9})|https?:\/\/[\w.-]{1,100}\/([\w.-]{1,39}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,9}))(?!\w)/;
/** The issues that a message closes when it reaches the default branch, by GitHub's nine keywords; each once, in order. */
function closedIssues(message, repository) {
    if (!/\b(?:close|fix|resolve)/i.test(message))
        return [];
    // as GitHub has it, each issue needs a keyword of its own: «closes #1, #2» closes one
    const pattern = new RegExp(`\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \\t]{1,4}(${target.source})`, 'gi');
    const found = [...message.slice(0, 20_000).matchAll(pattern)].flatMap(([, issue = '']) => references(issue, repository));
    return distinct(found);
}
/** The pull requests of this repository that a message says it carries to another branch (`Backport of #12`, `[Backport] … (#12)`). */
function backportedPulls(title, message, repository) {
    if (!/back-?port|forward-?port/i.test(message))
        return [];
    const fromTitle = /^\s*(?:\[[^\]]{0,60}\bback-?port[^\]]{0,60}\]|(?:\w{1,20}\([^)]{0,60}\): )?\bback-?port)/i.test(title)
        ? references(title, repository)
        : [];
    const lines = new RegExp(`^(?:[*-] )?(?:manual |automated |automatic )?(?:back|forward)-?port(?:s|ed)?(?: of)?(?: (?:pr|pull request))?:? ${target.source}`, 'gim');
    const fromBody = [...message.slice(0, 20_000).matchAll(lines)].map((found) => ownNumber(found, repository));
    return [
        ...new Set([...fromTitle.filter((each) => each.repository === '').map((each) => each.number), ...fromBody]),
    ].filter((number) => number > 0);
}
/** The commits that a message says it was picked from (`git cherry-pick -x`). */
function pickedCommits(message) {
    if (!message.includes('cherry picked from commit'))
        return [];
    return [...message.matchAll(/^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm)].map(([, sha = '']) => sha);
}
function references(text, repository) {
    return [...text.matchAll(new RegExp(target.source, 'gi'))].map(([, short = '', number, long = '', longNumber]) => {
        const named = short || long;
        const own = named.toLowerCase() === repository.toLowerCase();
        return { repository: own ? '' : named, number: Number(number ?? longNumber) };
    });
}
function ownNumber(found, repository) {
    const [reference] = references(found[0], repository);
    return reference?.repository === '' ? reference.number : 0;
}
/** Each reference once, in order. */
function distinct(all) {
    return [...new Map(all.map((each) => [`${each.repository}#${each.number}`.toLowerCase(), each])).values()];
}

;// CONCATENATED MODULE: ./build/release-notes/changes.js






/** From the strongest down: what a pull request with a title that tells no type counts as. */
const typeOrder = ['feat', 'fix', 'perf', 'revert', 'refactor', 'docs', 'test', 'build', 'ci', 'style', 'chore'];
/** Reads what a unit's messages and its pull request say. */
function describeUnit(unit, { repository, told }) {
    const { merge, commits } = unit;
    const title = titleOf(unit);
    const inside = commits.flatMap(({ sha }) => told.get(sha) ?? []);
    const all = merge === undefined ? inside : [...inside, ...mergeTold(merge, title)];
    const header = (0,conventional/* parseConventional */.SL)(title);
    const subject = withoutNumbers(header?.description ?? title);
    const messages = [...(merge ? [merge.message] : []), ...commits.map((commit) => commit.message)];
    const people = peopleOfUnit(unit);
    return {
        key: unit.number === 0 ? (commits[0]?.sha ?? '') : `#${unit.number}`,
        number: unit.number,
        sha: (merge ?? commits[0])?.sha ?? '',
        title,
        subject,
        type: (header ?? strongestOf(all))?.type ?? '',
        scope: (header ?? (all.length === 1 ? all[0] : undefined))?.scope ?? '',
        breaking: header?.breaking === true || all.some((each) => each.breaking),
        migration: migrationOf(all, subject),
        labels: unit.pull?.labels ?? [],
        paths: [...new Set(commits.flatMap((commit) => commit.files ?? []))],
        closes: closesOf(unit, messages, repository),
        people,
        updates: people[0] && isDependencyBot(people[0]) ? dependencyUpdates(title, messages.join('\n')) : undefined,
        shas: commits.map(({ sha }) => sha),
        picks: picksOf(commits),
        backports: backportedPulls(title, messages.join('\n'), repository).filter((number) => number !== unit.number),
    };
}
function picksOf(commits) {
    const picks = commits.flatMap(({ message }) => pickedCommits(message).at(-1) ?? []);
    return picks.length === commits.length ? picks : undefined;
}
const releaseSubject = /^(?:(?:chore|build|ci|release)(?:\([^()]{0,60}\))?: ?)?(?:release:? |bump version to |version )?[\w@./-]{0,80}?v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,80})?$/i;
/** Whether a change is nothing but the commit of a release (`chore(release): v1.2.3`, `1.2.3`), which tells readers nothing. */
function isRelease({ title }) {
    return title.length < 300 && releaseSubject.test(withoutNumbers(title));
}
/** What a pull request's merge commit says below GitHub's line: title and text of the pull request. */
function mergeTold(merge, title) {
    const parsed = (0,conventional/* parseConventional */.SL)(title + bodyOf(merge));
    return parsed === undefined ? [] : [parsed];
}
/** The header of a squash commit where it is conventional, since the version was decided by it; else the pull request's title. */
function titleOf({ merge, commits, pull }) {
    const only = merge === undefined && commits.length === 1 ? commits[0] : undefined;
    if (only !== undefined) {
        const header = (0,commits_header/* headerLine */.iH)(only.message);
        return pull === undefined || pull.title === '' || (0,conventional/* parseConventional */.SL)(header) ? header : pull.title;
    }
    if (pull !== undefined && pull.title !== '')
        return pull.title;
    if (merge === undefined)
        return (0,commits_header/* headerLine */.iH)(commits.at(-1)?.message ?? '');
    const header = (0,commits_header/* headerLine */.iH)(merge.message);
    const body = bodyOf(merge).trim();
    return header.startsWith('Merge pull request #') && body !== '' ? (0,commits_header/* headerLine */.iH)(body) : header;
}
function bodyOf({ message }) {
    const end = message.indexOf('\n');
    return end === -1 ? '' : message.slice(end);
}
function strongestOf(all) {
    const rank = ({ type }) => (typeOrder.indexOf(type) + typeOrder.length + 1) % (typeOrder.length + 1);
    return all.toSorted((one, other) => rank(one) - rank(other))[0];
}
/** A `!` alone makes the description its note, which the entry shows anyhow. */
function migrationOf(all, subject) {
    const notes = all.flatMap((each) => each.breakingNotes.filter((note) => note !== each.description));
    return [...new Set(notes)].filter((note) => withoutNumbers(note) !== subject);
}
function closesOf({ number, pull }, messages, repository) {
    const linked = (pull?.closes ?? []).flatMap(({ number: issue, url }) => {
        const named = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:issues|pull)\/\d+$/.exec(url)?.[1] ?? '';
        return [{ repository: named.toLowerCase() === repository.toLowerCase() ? '' : named, number: issue }];
    });
    const written = messages.flatMap((message) => closedIssues(message, repository));
    return distinct([...linked, ...written]).filter((each) => each.repository !== '' || each.number !== number);
}
/** The pull request's author first: whose account it is, the commits do not always tell. */
function peopleOfUnit({ pull, commits }) {
    const people = commits.toReversed().flatMap(peopleOf);
    const author = pull?.author ?? '';
    if (author === '')
        return people;
    const login = pull?.isBot && !author.endsWith('[bot]') ? `${author}[bot]` : author;
    const [first, ...rest] = people;
    const isOther = first === undefined || (first.login !== '' && first.login.toLowerCase() !== login.toLowerCase());
    return isOther ? [{ name: login, email: '', login }, ...people] : [{ ...first, login }, ...rest];
}

;// CONCATENATED MODULE: ./build/release-notes/duplicates.js

/**
 * The changes without those that carry another one of them to this branch, and with one of several that carry the same: cherry-picks
 * (`git cherry-pick -x`), backports that name their pull request, picked squash commits (`title (#12) (#15)`). Newest first.
 */
function dropCarried(changes) {
    const byKey = new Map(changes.flatMap((change) => ownKeys(change).map((key) => [key, change])));
    const dropped = new Set();
    const carriers = new Map();
    for (const change of changes.toReversed()) {
        const origins = originsOf(change, byKey);
        if (origins.length === 0)
            continue;
        const sources = origins.map((key) => byKey.get(key) ?? carriers.get(key));
        const isCarried = sources.every((source) => source !== undefined && source !== change && !dropped.has(source));
        if (isCarried)
            dropped.add(change);
        else
            for (const key of origins)
                if (!carriers.has(key))
                    carriers.set(key, change);
    }
    return dropped.size === 0 ? changes : changes.filter((change) => !dropped.has(change));
}
function ownKeys({ key, sha, shas }) {
    return [key, sha, ...shas];
}
/** Everything that the change only carries; empty when a part of it is its own. */
function originsOf(change, byKey) {
    if (change.picks !== undefined)
        return change.picks;
    if (change.backports.length > 0)
        return change.backports.map((number) => `#${number}`);
    const earlier = statedNumbers(change.title).filter((number) => number !== change.number);
    return earlier.map((number) => `#${number}`).filter((key) => byKey.get(key)?.subject === change.subject);
}

;// CONCATENATED MODULE: ./build/release-notes/sections.js
/** The sections where neither the input nor the repository's `.github/release.yml` names any. */
const defaultSections = [
    ['Features', ['feat', 'feature']],
    ['Bug fixes', ['fix', 'bugfix', 'hotfix']],
    ['Performance', ['perf']],
    ['Reverts', ['revert']],
    ['Documentation', ['docs', 'doc']],
    ['Maintenance', ['build', 'chore', 'ci', 'refactor', 'style', 'test', 'tests', 'deps']],
].map(([title, types]) => ({ title: String(title), takes: { types: [types ?? []].flat() }, leaves: {} }));
/** Where what no section takes is shown. */
const otherTitle = 'Other changes';
/** True when the change has at least one of every kind that is asked for. */
function hasAll(change, criteria, match) {
    const verdicts = verdictsOf(change, criteria, match);
    return verdicts.length > 0 && verdicts.every((verdict) => verdict.some);
}
/** True when the change has one of any kind that is named; of paths, when all that it touches are named. */
function hasAny(change, criteria, match) {
    return verdictsOf(change, criteria, match).some((verdict) => verdict.whole);
}
function verdictsOf(change, criteria, match) {
    const verdicts = [];
    const judge = (wanted, given) => {
        if (wanted === undefined)
            return;
        const fits = wanted.includes('*') || given().some((each) => wanted.includes(each));
        verdicts.push({ some: fits, whole: fits });
    };
    judge(criteria.types, () => [change.type]);
    judge(criteria.scopes, () => [change.scope, ...change.scope.split(/[,/]/)].map(fold));
    judge(criteria.labels, () => change.labels.map(fold));
    judge(criteria.authors, () => change.people.flatMap(({ login, name, email }) => [login, `${login}[bot]`, name, email].map(fold)));
    if (criteria.paths !== undefined) {
        const fits = match(criteria.paths);
        const whole = change.paths.length > 0 && change.paths.every(fits);
        verdicts.push({ some: change.paths.some(fits), whole });
    }
    return verdicts;
}
function fold(text) {
    return text.trim().toLowerCase();
}
/** Each section with its changes, in the order given; the first that takes a change has it. Empty sections are left out. */
function fillSections(changes, sections, match) {
    const filled = new Map(sections.map(({ title }) => [title, []]));
    if (!filled.has(otherTitle))
        filled.set(otherTitle, []);
    for (const change of changes) {
        const section = sections.find(({ takes, leaves }) => hasAll(change, takes, match) && !hasAny(change, leaves, match));
        filled.get(section?.title ?? otherTitle)?.push(change);
    }
    return [...filled].flatMap(([title, all]) => (all.length === 0 ? [] : [{ title, changes: all }]));
}

;// CONCATENATED MODULE: ./build/release-notes/notes.js





/** Arranges the changes of a range, newest first: breaking ones apart, what is said twice once, bots' updates by dependency. */
function arrangeNotes(subject, changes, arrangement) {
    const { sections, exclude, dependencies, earlier, newcomers, match } = arrangement;
    const told = dropCarried(changes.filter((change) => !isRelease(change)));
    const wanted = told.filter((change) => !exclude.some((criteria) => hasAny(change, criteria, match)));
    const isUpdate = (change) => dependencies !== 'list' && change.updates !== undefined && !change.breaking;
    const own = wanted.filter((change) => !isUpdate(change));
    const updates = dependencies === 'omit' ? [] : wanted.filter(isUpdate);
    return {
        subject,
        breaking: own.filter((change) => change.breaking),
        sections: fillSections(own.filter((change) => !change.breaking), sections, match),
        dependencies: dependencyChanges(updates),
        contributors: contributorsOf(own, earlier, newcomers),
    };
}
/** By name; an update whose message does not tell what it updates stands under its own subject. */
function dependencyChanges(changes) {
    const updates = changes.flatMap((change) => {
        const told = change.updates ?? [];
        return (told.length > 0 ? told : [{ name: change.subject, from: '', to: '' }]).map((update) => ({
            ...update,
            change,
        }));
    });
    return mergeUpdates(updates).map(({ updates: all, ...update }) => ({
        ...update,
        changes: [...new Set(all.map(({ change }) => change))],
    }));
}
/** How many entries the notes have; a dependency counts once. */
function countEntries({ breaking, sections, dependencies }) {
    return breaking.length + dependencies.length + sections.reduce((sum, { changes }) => sum + changes.length, 0);
}
/** The page that shows all commits between two tags; undefined for a first release. */
function compareUrl({ site, previousTag, tag, head }) {
    if (previousTag === '' || site.repository === '')
        return undefined;
    return `${baseUrl(site)}/compare/${urlPart(previousTag)}...${urlPart(tag || head)}`;
}
/** The page of the release; undefined without a tag. */
function releaseUrl({ site, tag }) {
    return tag === '' || site.repository === '' ? undefined : `${baseUrl(site)}/releases/tag/${urlPart(tag)}`;
}
/** The page of a pull request or an issue, where GitHub redirects from one to the other. */
function issueUrl(site, number, kind, repository = site.repository) {
    return `${baseUrl({ ...site, repository })}/${kind}/${number}`;
}
/** The page of a commit. */
function commitUrl(site, sha) {
    return `${baseUrl(site)}/commit/${sha}`;
}
function baseUrl({ server, repository }) {
    return `${server}/${repository.split('/').map(urlPart).join('/')}`;
}
/** One part of an address, safe inside a Markdown link too. */
function urlPart(text) {
    return encodeURIComponent(text).replace(/[()'!*~_]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/release-notes/view.js


/** Turns notes into what templates show. */
function viewOf(notes) {
    const { subject, breaking, sections, dependencies, contributors } = notes;
    const { site } = subject;
    const change = (each) => new LazyChange(each, site);
    const newcomers = contributors.filter((each) => each.isNew);
    const firsts = firstChanges(notes, newcomers);
    const person = (each) => contributorView(each, firsts.get(each.first), site);
    const people = contributors.map(person);
    return {
        tag: (0,markdown_escape/* escapeLine */.EH)(subject.tag),
        version: (0,markdown_escape/* escapeLine */.EH)(subject.version),
        'previous-tag': (0,markdown_escape/* escapeLine */.EH)(subject.previousTag),
        date: subject.date,
        package: (0,markdown_escape/* escapeLine */.EH)(subject.package),
        repository: (0,markdown_escape/* escapeLine */.EH)(site.repository),
        'compare-url': compareUrl(subject) ?? '',
        'release-url': releaseUrl(subject) ?? '',
        empty: countEntries(notes) === 0,
        breaking: breaking.length === 0 ? undefined : { changes: breaking.map(change) },
        sections: sections.map(({ title, changes }) => ({ title: (0,markdown_escape/* escapeLine */.EH)(title), changes: changes.map(change) })),
        dependencies: dependencies.length === 0
            ? undefined
            : { count: dependencies.length, updates: dependencies.map((each) => dependencyView(each, site)) },
        contributors: people.length === 0 ? undefined : { list: listOf(people.map((each) => each.mention)), people },
        'new-contributors': newcomers.length === 0 ? undefined : { people: newcomers.map(person) },
    };
}
/** The changes that newcomers came with, by key. */
function firstChanges({ breaking, sections }, newcomers) {
    const keys = new Set(newcomers.map(({ first }) => first));
    const all = [breaking, ...sections.map(({ changes }) => changes)];
    return new Map(all.flatMap((changes) => changes.filter(({ key }) => keys.has(key)).map((change) => [change.key, change])));
}
/** A class, since a release may have ten thousands of changes and a template shows a few of these only: prototypes cost nothing. */
class LazyChange {
    #change;
    #site;
    constructor(change, site) {
        this.#change = change;
        this.#site = site;
    }
    get line() {
        const scope = this.scope === '' ? '' : `**${this.scope}:** `;
        const closes = this.closes === '' ? '' : `, closes ${this.closes}`;
        return `${scope}${this.subject} (${this.reference}${closes})`;
    }
    get subject() {
        return (0,markdown_escape/* escapeLine */.EH)(this.#change.subject);
    }
    get type() {
        return (0,markdown_escape/* escapeLine */.EH)(this.#change.type);
    }
    get scope() {
        return (0,markdown_escape/* escapeLine */.EH)(this.#change.scope);
    }
    get breaking() {
        return this.#change.breaking;
    }
    get migration() {
        return this.#change.migration.map((note) => (0,markdown_escape/* escapeBlock */.$o)(note).replace(/^(?=.)/gm, '  ')).join('\n\n');
    }
    get reference() {
        return referenceOf(this.#change, this.#site);
    }
    get number() {
        return this.#change.number;
    }
    get sha() {
        return this.#change.sha;
    }
    get url() {
        return urlOf(this.#change, this.#site);
    }
    get closes() {
        return listOf(this.#change.closes.map((each) => closedReference(each, this.#site)));
    }
    get authors() {
        return listOf(this.#change.people.map(mentionOf));
    }
    get labels() {
        return this.#change.labels.map((label) => (0,markdown_escape/* escapeLine */.EH)(label));
    }
}
/** The address of a change's own page; '' where the repository is not known. */
function urlOf({ number, sha }, site) {
    if (site.repository === '')
        return '';
    return number > 0 ? issueUrl(site, number, 'pull') : commitUrl(site, sha);
}
function referenceOf(change, site) {
    const label = change.number > 0 ? `#${change.number}` : change.sha.slice(0, 7);
    const url = urlOf(change, site);
    return url === '' ? label : `[${label}](${url})`;
}
function closedReference({ repository, number }, site) {
    if (site.repository === '')
        return `#${number}`;
    const named = repository === '' ? '' : (0,markdown_escape/* escapeLine */.EH)(repository);
    return `[${named}#${number}](${issueUrl(site, number, 'issues', repository || site.repository)})`;
}
function dependencyView({ name, from, to, changes }, site) {
    const shown = { name: (0,markdown_escape/* escapeLine */.EH)(name), from: (0,markdown_escape/* escapeLine */.EH)(from), to: (0,markdown_escape/* escapeLine */.EH)(to) };
    const step = `${from === '' ? '' : ` from ${shown.from}`}${to === '' ? '' : ` to ${shown.to}`}`;
    return { ...shown, line: `${shown.name}${step} (${changes.map((each) => referenceOf(each, site)).join(', ')})` };
}
function contributorView(contributor, first, site) {
    const mention = mentionOf(contributor);
    return {
        line: first === undefined ? mention : `${mention} made their first contribution in ${referenceOf(first, site)}`,
        mention,
        login: (0,markdown_escape/* escapeLine */.EH)(contributor.login),
        name: (0,markdown_escape/* escapeLine */.EH)(contributor.name),
        changes: contributor.changes,
    };
}
/** Only what can be a login becomes a mention. */
function mentionOf({ login, name }) {
    return /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(login) ? `@${login}` : (0,markdown_escape/* escapeLine */.EH)(login || name, 100);
}
function listOf(all) {
    if (all.length < 2)
        return all[0] ?? '';
    return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/release-notes/json.js


/** The notes as data, for `format: json`; texts are as people typed them. */
function notesData(notes) {
    const { subject, breaking, sections, dependencies, contributors } = notes;
    const { site } = subject;
    const change = (each) => changeData(each, notes);
    return {
        tag: subject.tag,
        version: subject.version,
        'previous-tag': subject.previousTag,
        date: subject.date,
        package: subject.package,
        repository: site.repository,
        'compare-url': compareUrl(subject) ?? '',
        'release-url': releaseUrl(subject) ?? '',
        breaking: breaking.map(change),
        sections: sections.map(({ title, changes }) => ({ title, changes: changes.map(change) })),
        dependencies: dependencies.map(({ name, from, to, changes }) => ({
            name,
            from,
            to,
            urls: changes.map((each) => urlOf(each, site)),
        })),
        contributors: contributors.map(contributorData),
    };
}
/** As the output `contributors` has it. */
function contributorData({ login, name, changes, isNew }) {
    return { login, name, changes, new: isNew === true };
}
function changeData(change, { subject: { site } }) {
    const { subject, type, scope, breaking, migration, number, sha, labels, closes, people } = change;
    return {
        subject,
        type,
        scope,
        breaking,
        migration,
        number,
        sha,
        url: urlOf(change, site),
        labels,
        closes: closes.map((each) => ({
            ...each,
            url: site.repository === '' ? '' : issueUrl(site, each.number, 'issues', each.repository || site.repository),
        })),
        authors: people.map(({ login, name }) => ({ login, name })),
    };
}
/** The data as JSON of at most `limit` bytes: where it is longer, changes are left out from the end, and `truncated` is true. */
function boundJson(data, limit) {
    const whole = JSON.stringify(data);
    if (Buffer.byteLength(whole) <= limit)
        return whole;
    const total = data.breaking.length + data.sections.reduce((sum, { changes }) => sum + changes.length, 0);
    let fitting = 0;
    for (let low = 0, high = total; low <= high;) {
        const middle = (low + high) >>> 1;
        const fits = Buffer.byteLength(JSON.stringify(json_firstChanges(data, middle))) <= limit;
        if (fits)
            fitting = middle;
        if (fits)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return JSON.stringify(json_firstChanges(data, fitting));
}
function json_firstChanges(data, count) {
    let left = count - data.breaking.length;
    const sections = data.sections.map(({ title, changes }) => {
        const kept = changes.slice(0, Math.max(0, left));
        left -= changes.length;
        return { title, changes: kept };
    });
    return {
        ...data,
        truncated: true,
        breaking: data.breaking.slice(0, count),
        sections: sections.filter(({ changes }) => changes.length > 0),
        dependencies: [],
        contributors: [],
    };
}

;// CONCATENATED MODULE: ./build/release-notes/release.js






/** Characters: GitHub answers 422 to more than 125,000, and the mark at the end of a body needs some. */
const bodyLimit = 124_900;
/** What is to be done on GitHub: a draft with its text, then the assets, then publishing. */
function planRelease(inputs, facts, markdown) {
    const { published, target } = facts;
    if (published === undefined)
        return [];
    const { release } = published;
    const full = fullNotes(facts, markdown);
    const prerelease = isPrereleaseOf(inputs, facts);
    const text = { name: nameOf(inputs, facts), body: full?.body ?? withMark(markdown), prerelease };
    const first = release === undefined
        ? { kind: 'draft', tag: target.tag, changes: { ...text, draft: true, target: target.commit } }
        : planText(inputs, release, text);
    const assets = [...published.assets, ...(full === undefined ? [] : [full.asset])];
    const steps = [
        ...(full === undefined ? [] : [full.file]),
        first,
        ...assets.map((asset) => planAsset(asset, published)),
    ];
    if (inputs.release === 'draft')
        return steps;
    const publish = {
        kind: 'publish',
        changes: { draft: false, prerelease, makeLatest: latestOf(inputs, facts, prerelease) },
    };
    const isPublished = release !== undefined && !release.draft;
    return [...steps, isPublished ? { ...publish, done: { status: 'already', detail: 'it is published' } } : publish];
}
/** Whether the release counts as a prerelease. */
function isPrereleaseOf({ prerelease }, { target }) {
    if (prerelease !== 'auto')
        return prerelease === 'true';
    return target.version !== undefined && (0,number/* isPrerelease */.V1)(target.version);
}
/** GitHub takes no prerelease for the latest; a lower version published later (1.9.1 after 2.0.0) is not the latest either. */
function latestOf({ makeLatest }, { target }, prerelease) {
    if (prerelease)
        return 'false';
    if (makeLatest !== 'auto')
        return makeLatest;
    if (target.version === undefined)
        return 'legacy';
    return isHighest(target.releases, target.version) ? 'true' : 'false';
}
function nameOf({ releaseName }, { target }) {
    // by function: `$&` is no pattern in a tag
    return releaseName
        .replaceAll('{{tag}}', () => target.tag)
        .replaceAll('{{version}}', () => target.version ?? target.tag);
}
function planText(inputs, release, wanted) {
    const isPersons = release.body.trim() !== '' && !isUntouched(release.body) && inputs.edited === 'keep';
    const isSameText = release_unixText(release.body) === release_unixText(wanted.body);
    const isSame = release.name === wanted.name && release.prerelease === wanted.prerelease && isSameText;
    const step = { kind: 'text', release, changes: wanted };
    if (isSame)
        return { ...step, done: { status: 'already', detail: 'the release says so already' } };
    const detail = "the release is there in a person's words, which stay (edited: replace overwrites them)";
    return isPersons ? { ...step, done: { status: 'skipped', detail } } : step;
}
function release_unixText(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}
function planAsset({ name, path, existing, isSame }, { release }) {
    const step = { kind: 'asset', name, path, replaces: existing };
    // a server that tells no digest leaves the size, and an immutable release cannot be changed anyhow
    const isKept = isSame || (release?.immutable === true && existing?.digest === '' && existing.state === 'uploaded');
    return isKept ? { ...step, done: { status: 'already', detail: 'the release has it' } } : step;
}
/** Notes that are too long for a release's body go along as an asset; the body is cut and says where they are. */
function fullNotes({ published, target, site, spill }, markdown) {
    const { name, path } = spill;
    const page = releaseUrl({ site, tag: target.tag })?.replace('/releases/tag/', '/releases/download/');
    const ending = `\n\n**These notes are too long for a release. [The whole of them](${page}/${encodeURIComponent(name)}) is attached.**\n`;
    const { text, cut } = (0,bound/* boundMarkdown */.o)(markdown, bodyLimit, 'characters', ending);
    if (!cut)
        return undefined;
    const bytes = Buffer.from(markdown);
    const existing = published?.attached.find((each) => each.name === name);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    const isSame = existing?.state === 'uploaded' && existing.digest === digest;
    const file = { kind: 'notes-file', path, bytes, isNew: true };
    return {
        body: withMark(text),
        file: isSame ? { ...file, done: { status: 'already', detail: 'the release has the whole notes' } } : file,
        asset: { name, path, size: bytes.length, existing, isSame },
    };
}

;// CONCATENATED MODULE: ./build/release-notes/template.js


/** The template where the user gives none (https://mustache.github.io/mustache.5.html). */
const defaultTemplate = `{{#breaking}}
## Breaking changes

{{#changes}}
- {{line}}
{{#migration}}

{{migration}}

{{/migration}}
{{/changes}}

{{/breaking}}
{{#sections}}
## {{title}}

{{#changes}}
- {{line}}
{{/changes}}

{{/sections}}
{{#dependencies}}
<details>
<summary>Dependencies ({{count}})</summary>

{{#updates}}
- {{line}}
{{/updates}}

</details>

{{/dependencies}}
{{#empty}}
No changes.

{{/empty}}
{{#new-contributors}}
## New contributors

{{#people}}
- {{line}}
{{/people}}

{{/new-contributors}}
{{#contributors}}
**Contributors:** {{list}}

{{/contributors}}
{{#compare-url}}
**All changes:** {{compare-url}}
{{/compare-url}}
`;
/** Fills a template in. Every value is safe Markdown already, so \`{{x}}\` and \`{{{x}}}\` give the same. Throws a complaint for a broken one. */
async function fillTemplate(template, view) {
    const { default: mustache } = await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 562));
    try {
        const filled = mustache.render(template, view, undefined, { escape: String });
        return `${filled
            .replace(/[ \t]+$/gm, '')
            .replace(/\n{3,}/g, '\n\n')
            .trim()}\n`;
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        throw new complaint/* Complaint */._('invalid-template', `Input \`template\` is no Mustache template: ${(0,printable/* brief */.d)(said, 200)}. See https://mustache.github.io/mustache.5.html.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/release-notes/plan.js













/** Bytes of the output `notes`; a job's outputs together must stay under 1 MiB. */
const outputBytes = 60_000;
/** Decides what the notes say and what is to be written. Pure, but for loading the template language. */
async function makePlan(inputs, facts, history) {
    const { changes, reverted, hasLabels } = describeAll(inputs, facts, history);
    const notes = arrange(inputs, facts, changes, hasLabels);
    const template = inputs.template || facts.template || defaultTemplate;
    const view = viewOf(notes);
    const markdown = await fillTemplate(template, view);
    // the version's heading is the link there
    const section = facts.changelog === undefined ? '' : await fillTemplate(template, { ...view, 'compare-url': '' });
    const data = inputs.format === 'json' ? notesData(notes) : undefined;
    const text = data === undefined ? markdown : `${JSON.stringify(data, undefined, 2)}\n`;
    return {
        notes,
        markdown,
        text,
        output: data === undefined ? boundNotes(markdown) : boundJson(data, outputBytes),
        steps: [...planFiles(inputs, facts, notes, { section, text }), ...planRelease(inputs, facts, markdown)],
        reverted,
    };
}
function boundNotes(markdown) {
    return (0,bound/* boundMarkdown */.o)(markdown, outputBytes, 'bytes', '\n\n*Cut here: the output `notes-file` names the whole.*\n')
        .text;
}
function isReverted({ fate }) {
    return fate.kind === 'cancelled' || fate.kind === 'reverts';
}
function describeAll({ unit, package: pack, packages }, { target, site }, { commits, pullOf }) {
    const assessed = (0,assess/* assessCommits */.bS)(commits, { squashBodies: 'auto', repository: site.repository });
    const reverted = new Set(assessed.filter(isReverted).map(({ commit }) => commit.sha));
    const told = new Map(assessed.map(({ commit, fate }) => [commit.sha, fate.kind === 'counted' ? fate.changes : []]));
    const isInside = (commit) => pack === undefined || commit.files?.some((file) => (0,packages_packages/* packageOf */.wg)(file, packages) === pack) === true;
    const units = groupCommits(commits, {
        head: target.commit,
        by: unit === 'commits' ? 'commits' : 'pull-requests',
        pullOf,
        counts: (commit) => !reverted.has(commit.sha) && isInside(commit),
    });
    const changes = units
        .filter(({ number }) => unit !== 'pull-requests' || number > 0)
        .map((each) => describeUnit(each, { repository: site.repository, told }));
    return { changes, reverted: reverted.size, hasLabels: pullOf.size > 0 };
}
function arrange(inputs, facts, changes, hasLabels) {
    const { site, target, date, categories, earlier, newcomers, match } = facts;
    const subject = {
        site,
        tag: target.tag,
        version: target.version ?? '',
        previousTag: target.previous?.tag ?? '',
        head: target.commit,
        date,
        package: inputs.package?.name ?? '',
    };
    const own = categories?.sections.length ? categories.sections : undefined;
    return arrangeNotes(subject, changes, {
        // labels are only known from GitHub: without them its categories would put everything into one
        sections: inputs.sections ?? (hasLabels ? own : undefined) ?? defaultSections,
        exclude: [inputs.exclude, ...(categories ? [categories.exclude] : [])],
        dependencies: inputs.dependencies,
        earlier,
        newcomers,
        match,
    });
}
function planFiles(inputs, { notesFile, changelog, target, date }, { subject }, { section, text }) {
    const bytes = Buffer.from(text);
    const isSame = notesFile.bytes?.equals(bytes) === true;
    const file = { kind: 'notes-file', path: notesFile.path, bytes, isNew: notesFile.bytes === undefined };
    const steps = [isSame ? { ...file, done: { status: 'already', detail: 'the file says so already' } } : file];
    if (changelog === undefined || target.version === undefined)
        return steps;
    const entry = {
        version: target.version,
        date,
        notes: (0,lines/* demoteHeadings */.Gl)(section, 3),
        url: compareUrl(subject) ?? releaseUrl(subject),
    };
    const edit = editChangelog(changelog.bytes, entry, inputs.edited === 'replace');
    const step = {
        kind: 'changelog',
        path: changelog.path,
        bytes: edit.bytes,
        isNew: changelog.bytes === undefined,
    };
    if (edit.change === 'same')
        return [...steps, { ...step, done: { status: 'already', detail: `${target.version} is there` } }];
    if (edit.change !== 'kept')
        return [...steps, step];
    const detail = `${target.version} is there in a person's words, which stay (edited: replace overwrites them)`;
    return [...steps, { ...step, done: { status: 'skipped', detail } }];
}

// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/runner/reason.js
var reason = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/release-notes/report.js






/** Every output of action.yml. */
const outputNames = [
    'result',
    'reason',
    'notes',
    'notes-file',
    'tag',
    'previous-tag',
    'release-id',
    'html-url',
    'upload-url',
    'contributors',
];
/** Bytes of the notes in the summary, which itself holds 1 MiB. */
const summaryBytes = 200_000;
/** Outputs and summary of a run; `headline` is for the log. */
function report(inputs, facts, plan, ending) {
    const verdict = verdictOf(inputs, facts, ending);
    const { release } = ending;
    const told = {
        outputs: {
            ...verdict,
            notes: plan.output,
            'notes-file': facts.notesFile.path,
            tag: facts.target.tag,
            'previous-tag': facts.target.previous?.tag ?? '',
            'release-id': release === undefined ? '' : String(release.id),
            'html-url': release?.htmlUrl ?? '',
            'upload-url': release?.uploadUrl ?? '',
            contributors: report_contributorsOf(plan.notes),
        },
        summary: summaryOf(facts, plan, ending, verdict),
        headline: `${facts.target.tag || 'unreleased'}: ${verdict.result} (${verdict.reason}), ${scopeOf(facts, plan)}`,
    };
    return ending.error === undefined ? told : { ...told, error: ending.error };
}
function verdictOf(inputs, facts, { steps, release, error }) {
    if (error !== undefined)
        return { result: 'failed', reason: (0,reason/* reasonOf */.A)(error) };
    if (facts.isPreview)
        return { result: 'preview', reason: 'pull-request-event' };
    if (inputs.dryRun)
        return { result: 'dry-run', reason: 'would-write' };
    // the spare file in the temporary folder is new in every run, so it tells nothing unless it is all there is
    const asked = steps.filter(({ kind }) => kind !== 'notes-file' || inputs.notesFile !== '');
    const done = (asked.length === 0 ? steps : asked).filter(({ status }) => status === 'done');
    if (done.length === 0)
        return { result: 'unchanged', reason: asked.some(({ status }) => status === 'skipped') ? 'kept' : 'up-to-date' };
    const result = release === undefined ? 'written' : release.draft ? 'drafted' : 'published';
    return { result, reason: done.some(({ kind }) => isCreated(kind, facts)) ? 'created' : 'updated' };
}
/** Whether a step that was done made something that was not there; with a release it is the release that counts. */
function isCreated(kind, { published, changelog, notesFile }) {
    if (published !== undefined)
        return kind === 'draft';
    return kind === 'changelog' ? changelog?.bytes === undefined : notesFile.bytes === undefined;
}
/** JSON of at most 50,000 bytes: the last to come are left out first. */
function report_contributorsOf({ contributors }) {
    const all = contributors.map((each) => JSON.stringify(contributorData(each)));
    let used = 2;
    const kept = all.filter((each) => {
        used += Buffer.byteLength(each) + 1;
        return used < 50_000;
    });
    return `[${kept.join(',')}]`;
}
/** What the notes cover, in one phrase. */
function scopeOf({ target, count }, { notes, reverted }) {
    const since = target.previous === undefined ? 'since the beginning' : `since ${target.previous.tag}`;
    const dropped = reverted > 0 ? ` (${reverted} of them take each other back)` : '';
    return `${plural(countEntries(notes), 'entry', 'entries')} from ${plural(count, 'commit', 'commits')} ${since}${dropped}`;
}
function plural(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
function summaryOf(facts, plan, { steps }, { result, reason }) {
    const { subject } = plan.notes;
    const title = (0,markdown_escape/* escapeLine */.EH)(facts.target.tag || 'Unreleased');
    const compare = compareUrl(subject);
    const table = (0,markdown_table/* markdownTable */.Q)(['step', 'status', ''], steps.map(({ kind, status, detail }) => [kind, status, (0,markdown_escape/* escapeCell */.kq)(detail)]));
    const notes = (0,bound/* boundMarkdown */.o)(plan.markdown, summaryBytes, 'bytes', '\n\n*Cut here.*\n').text;
    return [
        `### Release notes: ${title}`,
        `**${result}** (${reason}) · ${(0,markdown_escape/* escapeLine */.EH)(scopeOf(facts, plan))}${compare ? ` · [compare](${compare})` : ''}`,
        table,
        '---',
        notes,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/release-notes/action.js







/** Writes what changed, for people: notes, changelog, GitHub release. */
const action = { inputs: inputNames, outputs: outputNames, run };
async function run(host) {
    (0,memory/* keepMemoryLow */.P)();
    const inputs = await readInputs(host);
    host.log.info('release-notes: reading the history');
    const github = (0,once/* connectOnce */.e)(inputs.token, host);
    const { facts, plan } = await decide(inputs, host, github);
    const release = facts.published?.release;
    const isTrial = inputs.dryRun || facts.isPreview;
    const ending = isTrial
        ? { steps: preview(plan.steps), release, error: undefined }
        : await apply(plan.steps, { host, github, release });
    const { headline, ...told } = report(inputs, facts, plan, ending);
    host.log.info(headline);
    return told;
}
/** A function of its own, so that the history does not outlive the plan. */
async function decide(inputs, host, github) {
    const { facts, history } = await readFacts(inputs, host, github);
    return { facts, plan: await makePlan(inputs, facts, history) };
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keepMemoryLow),
/* harmony export */   g: () => (/* binding */ memorySettler)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Keeps V8's young generation small for actions that read long histories: by default it grows to 64 MB and more, of which most is garbage
 * that was never collected. Notes of 20,000 commits then take 175 MiB instead of 290, in the same time.
 */
function keepMemoryLow() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Bytes. Smaller, what lives is copied too often: half of the time of a long stream; larger, memory grows by as much again, for nothing. */
const enough = 16 * 1024 ** 2;
/** After how many calls it is looked at how large it is. */
const stride = 16;
/**
 * Answers a function to be called now and then while values that live shortly stream by: it ends the growth of V8's young generation once that
 * is large enough for them.
 */
function memorySettler() {
    let [calls, isSettled] = [0, false];
    return () => {
        if (isSettled || ++calls % stride !== 0)
            return;
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
        isSettled = young !== undefined && young.space_size >= enough;
        if (isSettled)
            keepMemoryLow();
    };
}


/***/ })

};

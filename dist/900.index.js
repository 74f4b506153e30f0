export const id = 900;
export const ids = [900];
export const modules = {

/***/ 4165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ actorFields),
/* harmony export */   J5: () => (/* binding */ parseAccount),
/* harmony export */   dp: () => (/* binding */ parseApp),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   fp: () => (/* binding */ parseActor)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/** What stands for an account that is gone. */
const nobody = { id: 0, login: '', type: '' };
/** The fields of an actor that `parseActor` reads, for a GraphQL query that uses `...actor`. */
const actorFields = `fragment actor on Actor {
  __typename login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;
/** A user as REST tells it; null is one that is gone. */
function parseAccount(value, at) {
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return nobody;
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(value['id'], `${at}.id`),
        login: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value['login'], `${at}.login`),
        type: typeOf(value['type']),
    };
}
/** An actor as GraphQL tells it, which leaves `[bot]` out of a bot's login. */
function parseActor(value, at) {
    if (!(0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return nobody;
    const type = typeOf(value['__typename']);
    const login = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value['login'], `${at}.login`);
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(value['databaseId'] ?? 0, `${at}.databaseId`),
        login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login,
        type,
    };
}
/** The App through which something was done, of a field `performed_via_github_app`; '' where a person did it directly. */
function parseApp(value, at) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(value['slug'], `${at}.slug`) : '';
}
function typeOf(value) {
    return value === 'User' || value === 'Bot' || value === 'Organization' || value === 'Mannequin' ? value : '';
}


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ createStatus),
/* harmony export */   Jn: () => (/* binding */ listDeployments),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   Yy: () => (/* binding */ createDeployment),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   vM: () => (/* binding */ listStatuses)
/* harmony export */ });
/* unused harmony export descriptionLimit */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2270);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);



/** Characters of a description; GitHub answers 422 to more (docs.github.com, REST, deployment statuses). */
const descriptionLimit = 140;
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];
/** How many are looked through for ours after an attempt of unknown outcome. */
const lookBehind = 100;
/** Deployments, newest first, a request for each hundred. */
async function listDeployments(github, filter, limit) {
    const size = Math.min(_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T, limit ?? _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T);
    const ask = (page) => github.rest({
        purpose: 'list deployments',
        needs: 'deployments: read',
        route: 'GET /repos/{owner}/{repo}/deployments',
        parameters: { ...filter, per_page: size, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ items: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(answer, 'deployments', parseDeployment), more }),
    });
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)(ask, limit);
}
/** A deployment by its id; undefined when there is none (any more). */
async function readDeployment(github, id) {
    return github.rest({
        purpose: `read deployment ${id}`,
        needs: 'deployments: read',
        route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}',
        parameters: { deployment_id: id },
        repeat: 'harmless',
        parse: (answer) => parseDeployment(answer),
        refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
    });
}
/** Creates a deployment. GitHub neither merges anything into the ref nor waits for checks, as it does by default. */
async function createDeployment(github, draft) {
    const { ref, task, environment, description, payload, isProduction, isOurs } = draft;
    checkDescription(description);
    return github.rest({
        purpose: `create a deployment to ${environment}`,
        needs: 'deployments: write',
        route: 'POST /repos/{owner}/{repo}/deployments',
        parameters: {
            ref,
            task,
            environment,
            description,
            payload,
            auto_merge: false,
            required_contexts: [],
            ...(isProduction === undefined ? {} : { production_environment: isProduction }),
        },
        repeat: async () => {
            const value = (await listDeployments(github, { environment, task, ref }, lookBehind)).find(isOurs);
            return value === undefined ? undefined : { value };
        },
        parse: (answer) => parseDeployment(answer),
    });
}
/** All statuses of a deployment, newest first. */
async function listStatuses(github, id) {
    const ask = (page) => github.rest({
        purpose: `list the statuses of deployment ${id}`,
        needs: 'deployments: read',
        route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        parameters: { deployment_id: id, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ items: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(answer, 'statuses', parseStatus), more }),
    });
    // GitHub documents no order; ids grow.
    return [...(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)(ask))].sort((a, b) => b.id - a.id);
}
/** Adds a status; other deployments of the environment keep theirs. */
async function createStatus(github, id, draft) {
    const { state, description, logUrl, environmentUrl } = draft;
    checkDescription(description);
    return github.rest({
        purpose: `write the status ${state} of deployment ${id}`,
        needs: 'deployments: write',
        route: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
        parameters: {
            deployment_id: id,
            state,
            description,
            auto_inactive: false,
            ...(logUrl === undefined ? {} : { log_url: logUrl }),
            ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
        },
        repeat: async () => {
            const [value] = await listStatuses(github, id);
            return value?.state === state && value.description === description ? { value } : undefined;
        },
        parse: (answer) => parseStatus(answer),
    });
}
function checkDescription(description) {
    const length = [...description].length;
    if (length > descriptionLimit)
        throw new Error(`a description has ${length} characters, GitHub takes ${descriptionLimit}`);
}
/** Deployments made by other tools may carry a payload of any form, and GraphQL gives it as JSON. */
function payloadOf(value) {
    if (typeof value !== 'string')
        return value;
    try {
        const parsed = JSON.parse(value);
        return typeof parsed === 'string' ? payloadOf(parsed) : parsed;
    }
    catch {
        return value;
    }
}
/** A state as REST or GraphQL writes it; `WAITING` (for an environment's protection rules) is of GraphQL alone, and still to come. */
function stateOf(value, at) {
    const word = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value, at).toLowerCase();
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(word === 'waiting' ? 'pending' : word, states, at);
}
function parseDeployment(value, at = 'deployment') {
    const deployment = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(deployment['id'], `${at}.id`),
        sha: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(deployment['sha'], `${at}.sha`),
        ref: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(deployment['ref'], `${at}.ref`),
        task: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(deployment['task'], `${at}.task`),
        environment: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(deployment['environment'], `${at}.environment`),
        description: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(deployment['description'], `${at}.description`),
        payload: payloadOf(deployment['payload']),
        creator: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccount */ .J5)(deployment['creator'], `${at}.creator`),
        app: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApp */ .dp)(deployment['performed_via_github_app'], `${at}.performed_via_github_app`),
        createdAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(deployment['created_at'], `${at}.created_at`),
        url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(deployment['url'], `${at}.url`),
    };
}
function parseStatus(value, at = 'status') {
    const status = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(status['id'], `${at}.id`),
        state: stateOf(status['state'], `${at}.state`),
        description: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(status['description'], `${at}.description`),
        logUrl: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(status['log_url'], `${at}.log_url`),
        environmentUrl: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(status['environment_url'], `${at}.environment_url`),
        creator: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccount */ .J5)(status['creator'], `${at}.creator`),
        app: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApp */ .dp)(status['performed_via_github_app'], `${at}.performed_via_github_app`),
        createdAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(status['created_at'], `${at}.created_at`),
    };
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pageSize),
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/** GitHub's largest page. */
const pageSize = 100;
/** All items of a list, page after page from 1 on, until there are no more or `limit` are there. */
async function readPages(ask, limit = Number.POSITIVE_INFINITY) {
    const all = [];
    for (let page = 1; all.length < limit; page++) {
        const { items, more } = await ask(page);
        for (const item of items)
            all.push(item);
        if (!more)
            break;
    }
    return all.slice(0, limit);
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

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4882);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3205);



/** Deployments in one request; the next smaller number where GitHub finds that too heavy. */
const sizes = [100, 50, 25, 10];
const query = `query deploymentRecords($owner: String!, $name: String!, $environments: [String!], $size: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(first: $size, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId commitOid task environment description payload createdAt
        ref { name }
        creator { ...actor }
        latestStatus { id }
        statuses(first: 30) {
          totalCount
          nodes { id state description logUrl environmentUrl createdAt creator { ...actor } }
        }
      }
    }
  }
}
${_account_js__WEBPACK_IMPORTED_MODULE_0__/* .actorFields */ .H_}`;
/** Deployments with their statuses, newest first: one request for a hundred, one more for each that has over 30 statuses. */
async function readRecords(github, filter) {
    const { since, limit = Number.POSITIVE_INFINITY } = filter;
    const records = [];
    for await (const excerpts of readParts(github, filter)) {
        for (const { deployment, statuses, isWhole } of excerpts) {
            if (records.length >= limit || (since !== undefined && deployment.createdAt < since))
                return records;
            records.push({ deployment, statuses: isWhole ? statuses : await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .listStatuses */ .vM)(github, deployment.id) });
        }
    }
    return records;
}
async function* readParts(github, { environments = [], limit = Number.POSITIVE_INFINITY }) {
    const possible = [Math.min(limit, 100), ...sizes.filter((size) => size < Math.min(limit, 100))];
    let after;
    for (let [size = 1, ...smaller] = possible;;) {
        const part = await askForPart(github, { environments, after, size }, smaller.length > 0);
        if (part === undefined)
            [size = 1, ...smaller] = smaller;
        else {
            yield part.excerpts;
            if (part.next === undefined)
                return;
            after = part.next;
        }
    }
}
async function askForPart(github, { environments, after, size }, canShrink) {
    const { owner, name } = github.repository;
    return github.graphql({
        purpose: 'read the deployments and their statuses',
        needs: 'deployments: read',
        query,
        variables: {
            owner,
            name,
            size,
            after: after ?? null,
            environments: environments.length === 0 ? null : environments,
        },
        repeat: 'harmless',
        parse: parsePart,
        ...(canShrink ? { heavy: () => ({ value: undefined }) } : {}),
    });
}
function parsePart(data) {
    const found = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(data, 'data')['repository'], 'repository')['deployments'], 'deployments');
    const page = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(found['pageInfo'], 'pageInfo');
    return {
        excerpts: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(found['nodes'], 'deployments', parseExcerpt),
        next: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(page['hasNextPage'], 'hasNextPage') ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(page['endCursor'], 'endCursor') : undefined,
    };
}
function parseExcerpt(value, at) {
    const node = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value, at);
    const statuses = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(node['statuses'], `${at}.statuses`);
    const nodes = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(statuses['nodes'], `${at}.statuses.nodes`, parseStatus);
    const latest = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(node['latestStatus']) ? node['latestStatus']['id'] : undefined;
    // GitHub documents no order of the list, and moments of one second are equal.
    const newestFirst = nodes[0]?.nodeId === latest ? nodes : [...nodes].reverse();
    return {
        deployment: parseDeployment(node, at),
        statuses: newestFirst.map(({ status }) => status),
        isWhole: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(statuses['totalCount'], `${at}.statuses.totalCount`) === nodes.length,
    };
}
function parseDeployment(node, at) {
    const sha = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(node['commitOid'], `${at}.commitOid`);
    const ref = node['ref'];
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(node['databaseId'], `${at}.databaseId`),
        sha,
        // Null where it was deployed by its sha, or the branch is gone.
        ref: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(ref) ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(ref['name'], `${at}.ref`) : sha,
        task: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(node['task'], `${at}.task`),
        environment: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(node['environment'], `${at}.environment`),
        description: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(node['description'], `${at}.description`),
        payload: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .payloadOf */ .Md)(node['payload']),
        creator: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseActor */ .fp)(node['creator'], `${at}.creator`),
        app: '',
        createdAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(node['createdAt'], `${at}.createdAt`),
        url: '',
    };
}
function parseStatus(value, at) {
    const node = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value, at);
    return {
        nodeId: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(node['id'], `${at}.id`),
        status: {
            id: 0,
            state: (0,_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(node['state'], `${at}.state`),
            description: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(node['description'], `${at}.description`),
            logUrl: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(node['logUrl'], `${at}.logUrl`),
            environmentUrl: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(node['environmentUrl'], `${at}.environmentUrl`),
            creator: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseActor */ .fp)(node['creator'], `${at}.creator`),
            app: '',
            createdAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n$)(node['createdAt'], `${at}.createdAt`),
        },
    };
}


/***/ }),

/***/ 1515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   eC: () => (/* binding */ quarantinedShas),
/* harmony export */   fO: () => (/* binding */ serving),
/* harmony export */   zf: () => (/* binding */ lastKnownGood)
/* harmony export */ });
/* harmony import */ var _life_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(512);

/**
 * The newest deployment whose last word is a success, of another sha than the current one, and of none that failed after its last
 * success. A rollback that was verified counts with the sha that it restored. All lives are of one environment and service.
 */
function lastKnownGood(lives, { currentSha, quarantined = [] }) {
    const unwanted = new Set([currentSha, ...quarantined, ...quarantinedShas(lives)]);
    return newestOf(lives.filter((life) => life.outcome === 'verified' && !unwanted.has(life.record.deployment.sha)));
}
/** The shas with a failed deployment after their last success. */
function quarantinedShas(lives) {
    const good = lastTimes(lives, _life_js__WEBPACK_IMPORTED_MODULE_0__/* .isSuccess */ .oJ);
    const bad = lastTimes(lives, _life_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    return new Set([...bad].filter(([sha, at]) => at > (good.get(sha) ?? 0)).map(([sha]) => sha));
}
/** When something was last said of each sha, in milliseconds of the clock. */
function lastTimes(lives, says) {
    const times = new Map();
    for (const { record, events } of lives) {
        const at = events.findLast(says)?.at.getTime() ?? 0;
        const { sha } = record.deployment;
        if (at > (times.get(sha) ?? 0))
            times.set(sha, at);
    }
    return times;
}
/** What runs now and is good: the deployment or rollback that was verified last. */
function live(lives) {
    return newestOf(lives.filter(({ outcome }) => outcome === 'verified'));
}
/** What has the traffic now, good or not: one that failed and was not taken back has it still. Undefined where all was taken down. */
function serving(lives) {
    const undone = new Set(lives.flatMap((life) => (life.outcome === 'verified' ? (life.payload?.rollbackOf ?? []) : [])));
    return newestOf(lives.filter(({ record, liveAt, outcome, events }) => {
        const isDown = outcome === 'restored' || events.at(-1)?.state === 'inactive';
        return liveAt !== undefined && !isDown && !undone.has(record.deployment.id);
    }));
}
/** By the time it went live, not by the time it was filed: a deployment may wait for its approval while others pass. */
function newestOf(lives) {
    const time = ({ verifiedAt, liveAt }) => (verifiedAt ?? liveAt)?.getTime() ?? 0;
    return lives.reduce((newest, life) => {
        if (newest === undefined)
            return life;
        const later = time(life) - time(newest) || life.record.deployment.id - newest.record.deployment.id;
        return later > 0 ? life : newest;
    }, undefined);
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ readLife),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   oJ: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2874);


/** What a phase makes of a deployment that was `before`; a later status always speaks about the same deployment. */
const steps = {
    waiting: () => 'waiting',
    resuming: () => 'waiting',
    pending: () => 'waiting',
    queued: () => 'waiting',
    consumed: () => 'running',
    started: () => 'running',
    verifying: () => 'running',
    in_progress: () => 'running',
    rejected: () => 'refused',
    expired: () => 'refused',
    void: () => 'refused',
    superseded: ended,
    inactive: ended,
    verified: () => 'verified',
    success: () => 'verified',
    failed: () => 'failed',
    'rolling-back': () => 'failed',
    failure: () => 'failed',
    error: () => 'failed',
    restored: () => 'restored',
    'rollback-failed': () => 'rollback-failed',
    held: () => 'held',
    cancelled: () => 'cancelled',
};
/** What was live and is no longer was a success all the same; what was on its way will not be one any more. */
function ended(before) {
    if (before === 'running')
        return 'cancelled';
    return before === 'waiting' || before === 'unknown' ? 'refused' : before;
}
const failures = new Set(['failed', 'rolling-back', 'restored', 'failure', 'error']);
const starts = new Set(['consumed', 'started', 'verifying', 'in_progress']);
const unsettled = new Set(['waiting', 'resuming', 'consumed', 'started', 'verifying']);
const successes = new Set(['verified', 'success']);
/** Whether a status says that the deployed version itself is bad: not that it was refused, cancelled, or that a rollback went wrong. */
function isFailure({ phase, state }) {
    return phase === 'held' ? state === 'failure' : failures.has(phase);
}
/** Whether a status says that the deployed version is good. */
function isSuccess({ phase }) {
    return successes.has(phase);
}
/** Reads what became of a deployment; the order of its statuses matters only among those of one second that have no ids. */
function readLife(record) {
    const { deployment } = record;
    const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePayload */ .e)(deployment.payload);
    const events = withoutEchoes(readEvents(record.statuses));
    const { outcome, settledAt } = settle(events);
    const verifiedAt = events.findLast(isSuccess)?.at;
    const liveAt = liveAtOf(events, deployment.createdAt);
    const failure = events.find((event) => isFailure(event) && (liveAt === undefined || event.at >= liveAt));
    return {
        record,
        payload,
        outcome,
        version: payload?.version || (events.findLast(({ fields }) => fields['version'])?.fields['version'] ?? ''),
        events,
        startedAt: events.find(({ phase }) => starts.has(phase))?.at ?? (verifiedAt && deployment.createdAt),
        liveAt,
        settledAt,
        verifiedAt,
        failedAt: failure && timeOf(failure, 'at', deployment.createdAt),
        restoredAt: events.findLast(({ phase }) => phase === 'restored')?.at,
        isRollback: deployment.task === 'rollback' || payload?.rollbackOf !== undefined,
        consumedBy: consumerOf(events),
        isForeign: payload === undefined,
    };
}
/** Oldest first; each status once, as far as they have ids. Those of one second stand as GitHub told them: newest first. */
function readEvents(statuses) {
    const known = new Set();
    const isNew = ({ id }) => id === 0 || (!known.has(id) && known.add(id));
    const oldestFirst = statuses.filter(isNew).reverse().sort(byTime);
    return oldestFirst.map(({ state, description, logUrl, createdAt }) => {
        const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMark */ .lw)(description);
        const fits = mark !== undefined && (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .carries */ .ED)(state, mark.phase);
        return { phase: fits ? mark.phase : state, state, fields: fits ? mark.fields : {}, at: createdAt, url: logUrl };
    });
}
function byTime(one, other) {
    return one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id;
}
/** Once a mark of ours has settled it, a plain state, which GitHub adds when the job ends, is no news; that it was taken down is. */
function withoutEchoes(events) {
    let isSettled = false;
    return events.filter(({ phase, state }) => {
        const isMark = phase !== state;
        if (isMark)
            isSettled = !unsettled.has(phase);
        return isMark || !isSettled || state === 'inactive';
    });
}
function settle(events) {
    let outcome = 'unknown';
    let settledAt;
    for (const { phase, at } of events) {
        const next = steps[phase](outcome);
        if (next !== outcome)
            settledAt = next === 'waiting' || next === 'running' ? undefined : at;
        outcome = next;
    }
    return { outcome, settledAt };
}
/**
 * A mark says it in `live` (`no` before there is traffic); else a check after the deploy step, which is what `verifying` begins, sees what
 * has traffic. Of a deployment that is not ours only a success tells.
 */
function liveAtOf(events, least) {
    const told = events.findLast(({ fields }) => fields['live']);
    if (told !== undefined && told.fields['live'] !== 'no')
        return timeOf(told, 'live', least);
    const sign = events.find((event) => isSuccess(event) || (told === undefined && event.phase === 'verifying'));
    return sign?.at;
}
/** The time in a field, kept between the deployment's and the status's own; the status's time where there is none. */
function timeOf({ fields, at }, field, least) {
    const told = Date.parse(fields[field] ?? '');
    return Number.isNaN(told) ? at : new Date(Math.min(Math.max(told, least.getTime()), at.getTime()));
}
function consumerOf(events) {
    const fields = events.findLast(({ phase }) => phase === 'consumed')?.fields;
    const [run, attempt] = [fields?.['run'], fields?.['attempt']].map((text = '') => /^\d{1,15}$/.test(text) ? text : '');
    return run && attempt ? { run: Number(run), attempt: Number(attempt) } : undefined;
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/** Every phase of a deployment that we record, with the states of the status that may carry it. */
const states = {
    waiting: ['pending'],
    resuming: ['queued'],
    consumed: ['in_progress'],
    rejected: ['failure'],
    expired: ['inactive'],
    superseded: ['inactive'],
    void: ['error'],
    started: ['in_progress'],
    verifying: ['in_progress'],
    verified: ['success'],
    failed: ['failure'],
    'rolling-back': ['failure'],
    restored: ['failure'],
    'rollback-failed': ['error'],
    // A critical check failed and nothing was rolled back, or the checks came to no answer.
    held: ['failure', 'error'],
    cancelled: ['error'],
};
/** Characters; GitHub answers 422 to a longer description. */
const descriptionLimit = 140;
/**
 * A status's description: `failed check=home at=2026-01-02T03:04:05Z`. A field that is empty, or that would make it longer than GitHub
 * takes, is left out, so that what is read back is never half a value: put the important ones first.
 */
function formatMark({ phase, fields }) {
    let text = phase;
    for (const [name, value] of Object.entries(fields)) {
        const part = ` ${name}=${encodeValue(value)}`;
        if (value !== '' && text.length + part.length <= descriptionLimit)
            text += part;
    }
    return text;
}
/** The mark in a description; undefined for words that are not ours. */
function parseMark(description) {
    if (description.length > descriptionLimit)
        return undefined;
    const [word = '', ...parts] = description.split(' ');
    const pairs = parts.map(parsePair);
    const known = pairs.filter((pair) => pair !== undefined);
    if (!isPhase(word) || known.length < pairs.length)
        return undefined;
    return { phase: word, fields: Object.fromEntries(known) };
}
/** The first state that carries a phase; `held` of checks that came to no answer is an `error` instead. */
function stateOf(phase) {
    return states[phase][0];
}
/** Whether a status of this state may carry the phase: another says only what its state says. */
function carries(state, phase) {
    return states[phase].some((each) => each === state);
}
function isPhase(word) {
    return Object.hasOwn(states, word);
}
function parsePair(text) {
    const [, name, value] = /^([a-z][a-z-]*)=([^\s=]+)$/.exec(text) ?? [];
    const decoded = value === undefined ? undefined : decodeValue(value);
    return name === undefined || decoded === undefined ? undefined : [name, decoded];
}
/** What needs no quoting stays readable: versions, ids, dates, addresses without a query. */
function encodeValue(value) {
    return encodeURIComponent(value.toWellFormed()).replace(/%(?:3A|2F|2B|2C|40)/g, (found) => decodeURIComponent(found));
}
function decodeValue(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return undefined; // a stray per cent sign: not written by us
    }
}


/***/ }),

/***/ 2874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parsePayload),
/* harmony export */   k: () => (/* binding */ writePayload)
/* harmony export */ });
/* harmony import */ var _github_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/**
 * The payload of one of our deployments; undefined for anybody else's, also for one of a later form. GitHub gives a payload back as JSON in
 * a string where it was sent as one.
 */
function parsePayload(value) {
    const given = typeof value === 'string' ? parseJson(value) : value;
    if (!(0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(given) || given['v'] !== 1 || typeof given['service'] !== 'string')
        return undefined;
    const run = parseRun(given['run']);
    if (run === undefined)
        return undefined;
    return {
        v: 1,
        service: given['service'],
        version: textOf(given['version']),
        previous: parseEarlier(given['previous']),
        run,
        actor: parseActor(given['actor']),
        checks: textOf(given['checks']),
        schema: parseSchema(given['schema']),
        hotfixOf: idOf(given['hotfix-of']),
        rollbackOf: idOf(given['rollback-of']),
        reason: textOf(given['reason']),
        gate: (0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(given['gate']) ? given['gate'] : undefined,
    };
}
/** The payload as it is sent; what is undefined is left out. */
function writePayload(payload) {
    const { hotfixOf, rollbackOf, ...rest } = payload;
    const all = { ...rest, 'hotfix-of': hotfixOf, 'rollback-of': rollbackOf };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // somebody else's payload may be any text
    }
}
function parseRun(value) {
    const id = (0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? idOf(value['id']) : undefined;
    const attempt = (0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? idOf(value['attempt']) : undefined;
    if (!(0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || id === undefined || attempt === undefined)
        return undefined;
    return { id, attempt, job: textOf(value['job']) };
}
function parseEarlier(value) {
    const id = (0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? idOf(value['id']) : undefined;
    if (!(0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || id === undefined)
        return undefined;
    return { id, sha: textOf(value['sha']), version: textOf(value['version']) };
}
function parseActor(value) {
    return (0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? { id: idOf(value['id']) ?? 0, login: textOf(value['login']) } : { id: 0, login: '' };
}
function parseSchema(value) {
    if (!(0,_github_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const compatible = value['compatible'];
    return {
        before: textOf(value['before']),
        after: textOf(value['after']),
        compatible: compatible === 'true' || compatible === 'false' ? compatible : 'unknown',
    };
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function idOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
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


/***/ })

};

export const id = 804;
export const ids = [804];
export const modules = {

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKubernetes: () => (/* binding */ openKubernetes)
});

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/kubernetes/object.js
var object = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/kubernetes/refusal.js



/** «get deployments/web in namespace prod», for sentences. */
function describeWish({ verb, resource, namespace, name }) {
    const thing = name === '' ? resource : `${resource}/${name}`;
    return `${verb} ${thing}${namespace === '' ? '' : ` in namespace ${namespace}`}`;
}
/** The complaint for an answer that says no; `body` is the API's Status object. */
function refusalOf(status, body, wish, source) {
    const said = (0,printable/* brief */.d)((0,object/* textAt */.$6)(body, 'message'), 300) || `HTTP ${status}`;
    const what = `Kubernetes would not ${describeWish(wish)}: ${said}.`;
    if (status === 401)
        return new complaint/* Complaint */._('kubernetes-unauthorized', `${what} It does not know us (${source}). Renew the token or certificate.`);
    if (status === 403)
        return new complaint/* Complaint */._('kubernetes-forbidden', `${what} ${roleFor(wish)}`);
    return new complaint/* Complaint */._('kubernetes-refused', `${what} (HTTP ${status}, ${source})`);
}
/** The rule that a Role needs for a wish, to paste. */
function roleFor({ verb, group, resource, namespace }) {
    const rule = `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]}`;
    return `Add to the Role of this service account in namespace \`${namespace}\`: \`${rule}\`.`;
}
/**
 * Whether a 422 says that a JSON patch could not be applied, which with ours means that the object has changed since it was read: its `test`
 * failed. The API server says no more than this (seen at 1.36); an object that would not be valid is named with its fields instead.
 */
function isUnapplied(body) {
    return (0,object/* textAt */.$6)(body, 'message').startsWith('the server rejected our request due to an error in our request');
}

;// CONCATENATED MODULE: ./build/kubernetes/resources.js

/** The kinds that this suite touches by itself: known without asking the server's discovery. */
const known = {
    'apps/v1 Deployment': 'deployments',
    'apps/v1 StatefulSet': 'statefulsets',
    'apps/v1 DaemonSet': 'daemonsets',
    'apps/v1 ReplicaSet': 'replicasets',
    'apps/v1 ControllerRevision': 'controllerrevisions',
    'v1 Pod': 'pods',
    'v1 Event': 'events',
    'v1 Service': 'services',
    'discovery.k8s.io/v1 EndpointSlice': 'endpointslices',
};
/** The resource of a kind that needs no discovery. */
function knownResource({ apiVersion, kind }) {
    const plural = known[`${apiVersion} ${kind}`];
    return plural === undefined ? undefined : { group: groupOf(apiVersion), apiVersion, plural, isNamespaced: true };
}
/** The path of a group version's discovery document (APIResourceList), and the prefix of its objects. */
function groupPath(apiVersion) {
    const parts = apiVersion.split('/').map(encodeURIComponent);
    return parts.length === 1 ? `/api/${parts[0]}` : `/apis/${parts.join('/')}`;
}
/** The resource of a kind in a discovery document; undefined when the server does not have it. */
function findResource(document, { apiVersion, kind }) {
    const found = (0,object/* plainsAt */.xw)(document, 'resources').find((each) => (0,object/* textAt */.$6)(each, 'kind') === kind && !(0,object/* textAt */.$6)(each, 'name').includes('/'));
    if (found === undefined)
        return undefined;
    const plural = (0,object/* textAt */.$6)(found, 'name');
    return { group: groupOf(apiVersion), apiVersion, plural, isNamespaced: found['namespaced'] === true };
}
/** The path of an object or, without a name, of the list. */
function objectPath({ apiVersion, plural, isNamespaced }, namespace, name = '') {
    const place = isNamespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
    return `${groupPath(apiVersion)}${place}/${plural}${name === '' ? '' : `/${encodeURIComponent(name)}`}`;
}
function groupOf(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/kubernetes/transport.js


/** Milliseconds until a silent API server counts as gone. */
const silence = 20_000;
/** The connection to one cluster. Node's fetch takes no certificate authority of our own, so this is node:https. */
function createTransport(cluster, host) {
    const proxy = cluster.proxy === undefined ? {} : { proxyEnv: { HTTPS_PROXY: cluster.proxy, HTTP_PROXY: cluster.proxy } };
    const agent = new external_node_https_.Agent({
        keepAlive: true,
        maxSockets: 8,
        rejectUnauthorized: !cluster.isInsecure,
        ...proxy,
        ...(cluster.ca === undefined ? {} : { ca: cluster.ca }),
        ...(cluster.serverName === undefined ? {} : { servername: cluster.serverName }),
    });
    return {
        send: (asked, credentials) => sendOnce(asked, credentials, { cluster, agent, host }),
        close: () => agent.destroy(),
    };
}
function sendOnce(asked, credentials, { cluster, agent, host }) {
    const { server } = cluster;
    const url = new URL(server.pathname.replace(/\/$/, '') + asked.path, server);
    const headers = {
        accept: 'application/json',
        'user-agent': 'slipway',
        ...(credentials.token === undefined ? {} : { authorization: `Bearer ${credentials.token}` }),
        ...(asked.body === undefined
            ? {}
            : { 'content-type': asked.type ?? 'application/json', 'content-length': String(Buffer.byteLength(asked.body)) }),
    };
    const { cert, key } = credentials;
    const certificate = cert === undefined || key === undefined ? {} : { cert, key };
    const options = { method: asked.method, headers, signal: host.signal, timeout: silence };
    return new Promise((resolve, reject) => {
        const sent = url.protocol === 'https:' ? (0,external_node_https_.request)(url, { ...options, ...certificate, agent }) : (0,external_node_http_.request)(url, options);
        sent.on('timeout', () => sent.destroy(new Error(`no answer within ${silence / 1000} s`)));
        sent.on('error', reject);
        sent.on('response', (response) => {
            const chunks = [];
            let size = 0;
            const wait = Number(response.headers['retry-after']);
            const finish = () => {
                const body = Buffer.concat(chunks).subarray(0, asked.most).toString('utf8');
                resolve({ status: response.statusCode ?? 0, wait: Number.isFinite(wait) ? wait * 1000 : undefined, body });
            };
            response.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size <= asked.most)
                    return;
                if (asked.cut === true)
                    finish();
                sent.destroy(new Error(`the answer is longer than ${asked.most} bytes`));
            });
            response.on('end', finish);
            response.on('error', reject);
        });
        sent.end(asked.body);
    });
}

;// CONCATENATED MODULE: ./build/kubernetes/client.js






const pageSize = 250;
const attempts = 4;
const firstBackoff = 500;
/** Milliseconds that a Retry-After may ask for at most. */
const patience = 30_000;
const mebibyte = 1024 * 1024;
const longest = 64 * mebibyte;
/** Opens a client; makes no request. */
function openKubernetes(cluster, host) {
    const ask = createAsk(cluster, host);
    const found = new Map();
    const resolve = async (kind) => {
        const key = `${kind.apiVersion} ${kind.kind}`;
        const resource = found.get(key) ?? knownResource(kind) ?? (await discover(kind, ask, cluster.source));
        found.set(key, resource);
        return resource;
    };
    return {
        source: `${cluster.server.host} (${cluster.source})`,
        namespace: cluster.namespace,
        get: async (kind, namespace, name) => readObject(await resolve(kind), { namespace, name }, ask),
        list: async (kind, namespace, labels = '', fields = '') => readList(await resolve(kind), { namespace, labels, fields }, ask),
        patch: async (kind, namespace, name, steps) => patchObject(await resolve(kind), { namespace, name }, steps, ask),
        log: (namespace, pod, wish) => readLog({ namespace, name: pod }, wish, ask),
        [Symbol.asyncDispose]: async () => ask.close(),
    };
}
function createAsk(cluster, host) {
    const transport = createTransport(cluster, host);
    let credentials;
    const attempt = async (asked, wish, count) => {
        credentials ??= await cluster.credentials();
        try {
            const answer = await transport.send(asked, credentials);
            if (answer.status === 401 && count === 1) {
                credentials = undefined;
                return 0;
            }
            const isBusy = answer.status === 429 || (answer.status >= 500 && asked.method === 'GET');
            if (!isBusy || count === attempts)
                return answer;
            return Math.min(answer.wait ?? backoff(count, host), patience);
        }
        catch (error) {
            host.signal.throwIfAborted();
            if (asked.method !== 'GET' || count === attempts)
                throw unreachable(cluster, wish, error);
            return backoff(count, host);
        }
    };
    const send = async (asked, wish, allowed = []) => {
        for (let count = 1;; count++) {
            const answer = await attempt(asked, wish, count);
            if (typeof answer === 'number') {
                if (answer > 0)
                    host.log.info(`Kubernetes: ${describeWish(wish)} again in ${(answer / 1000).toFixed(1)} s.`);
                await host.sleep(answer);
            }
            else if ((answer.status >= 200 && answer.status < 300) || allowed.includes(answer.status))
                return answer;
            else
                throw refusalOf(answer.status, parse(answer.body), wish, cluster.source);
        }
    };
    return { send, close: transport.close };
}
function backoff(count, { random }) {
    return Math.round(firstBackoff * 2 ** (count - 1) * (0.5 + random() / 2));
}
function unreachable(cluster, wish, error) {
    const why = error instanceof Error ? (0,printable/* brief */.d)(error.message, 200) : 'unknown';
    const what = `The API server ${cluster.server.host} (${cluster.source}) did not answer «${describeWish(wish)}»: ${why}.`;
    return new complaint/* Complaint */._('kubernetes-unreachable', `${what} Check its address, network policy and certificate.`, {
        cause: error,
    });
}
async function discover(given, ask, source) {
    const read = async (path) => {
        const wish = { verb: 'get', group: '', resource: path, namespace: '', name: '' };
        const answer = await ask.send({ method: 'GET', path, most: 16 * mebibyte }, wish, [404]);
        return answer.status === 404 ? undefined : parse(answer.body);
    };
    const isGroup = given.apiVersion.includes('.') && !given.apiVersion.includes('/');
    const group = isGroup ? await read(`/apis/${encodeURIComponent(given.apiVersion)}`) : undefined;
    const kind = isGroup ? { ...given, apiVersion: (0,object/* textAt */.$6)(group, 'preferredVersion', 'groupVersion') } : given;
    const resource = kind.apiVersion === '' ? undefined : findResource(await read(groupPath(kind.apiVersion)), kind);
    if (resource !== undefined)
        return resource;
    throw new complaint/* Complaint */._('kubernetes-unknown-kind', `The API server (${source}) knows no \`${(0,printable/* brief */.d)(given.kind)}\` in \`${(0,printable/* brief */.d)(given.apiVersion)}\`. Check the spelling, and that its CustomResourceDefinition is installed.`);
}
async function readObject(resource, { namespace, name }, ask) {
    const wish = { verb: 'get', group: resource.group, resource: resource.plural, namespace, name };
    const path = objectPath(resource, namespace, name);
    const answer = await ask.send({ method: 'GET', path, most: longest }, wish, [404]);
    return answer.status === 404 ? undefined : parsePlain(answer.body, wish);
}
async function readList(resource, { namespace, labels, fields }, ask) {
    const wish = { verb: 'list', group: resource.group, resource: resource.plural, namespace, name: '' };
    const items = [];
    let next = '';
    do {
        const query = new URLSearchParams({ limit: String(pageSize) });
        if (labels !== '')
            query.set('labelSelector', labels);
        if (fields !== '')
            query.set('fieldSelector', fields);
        if (next !== '')
            query.set('continue', next);
        const path = `${objectPath(resource, namespace)}?${query}`;
        const answer = await ask.send({ method: 'GET', path, most: longest }, wish, [410]);
        // 410: the list's snapshot is gone on the server, so the rest of it cannot be had any more.
        if (answer.status === 410)
            return readList(resource, { namespace, labels, fields }, ask);
        const page = parsePlain(answer.body, wish);
        items.push(...(0,object/* plainsAt */.xw)(page, 'items'));
        next = (0,object/* textAt */.$6)(page, 'metadata', 'continue');
    } while (next !== '');
    return items;
}
async function patchObject(resource, { namespace, name }, steps, ask) {
    const wish = { verb: 'patch', group: resource.group, resource: resource.plural, namespace, name };
    const path = `${objectPath(resource, namespace, name)}?fieldManager=slipway`;
    const asked = { method: 'PATCH', path, body: JSON.stringify(steps), most: longest };
    const type = 'application/json-patch+json';
    const answer = await ask.send({ ...asked, type }, wish, [409, 422, 500, 502, 503, 504]).catch((error) => {
        if (error instanceof complaint/* Complaint */._ && error.reason === 'kubernetes-unreachable')
            return undefined;
        throw error;
    });
    if (answer === undefined || answer.status === 409 || answer.status >= 500)
        return 'changed';
    if (answer.status !== 422)
        return parsePlain(answer.body, wish);
    if (isUnapplied(parse(answer.body)))
        return 'changed';
    throw refusalOf(422, parse(answer.body), wish, resource.apiVersion);
}
async function readLog({ namespace, name }, wish, ask) {
    const query = new URLSearchParams({
        container: wish.container,
        tailLines: String(wish.lines),
        limitBytes: String(wish.bytes),
        timestamps: 'true',
        ...(wish.previous ? { previous: 'true' } : {}),
    });
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(name)}/log?${query}`;
    const asked = { method: 'GET', path, most: wish.bytes, cut: true };
    const right = { verb: 'get', group: '', resource: 'pods/log', namespace, name };
    // 400: the container has not started, or there was none before it.
    const answer = await ask.send(asked, right, [400, 404]);
    return answer.status === 200 ? answer.body : undefined;
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        // A proxy's page, or an answer cut short: whoever needs a field of it finds none.
        return undefined;
    }
}
function parsePlain(body, wish) {
    const value = parse(body);
    if ((0,object/* isPlain */.$i)(value))
        return value;
    throw new complaint/* Complaint */._('kubernetes-unreachable', `The answer to «${describeWish(wish)}» is no JSON object: ${(0,printable/* brief */.d)(body, 100)}. Is that address an API server?`);
}


/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   xw: () => (/* binding */ plainsAt),
/* harmony export */   y1: () => (/* binding */ plainAt)
/* harmony export */ });
/** True for a JSON object. */
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What is found along `path`, numbers counting in lists; undefined where it ends early. */
function at(value, ...path) {
    let found = value;
    for (const step of path) {
        if (typeof step === 'number')
            found = Array.isArray(found) ? found[step] : undefined;
        else
            found = isPlain(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    }
    return found;
}
/** The object along `path`; {} where there is none. */
function plainAt(value, ...path) {
    const found = at(value, ...path);
    return isPlain(found) ? found : {};
}
/** The list of objects along `path`; [] where there is none. */
function plainsAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found.filter(isPlain) : [];
}
/** The text along `path`; '' where there is none. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : '';
}
/** The number along `path`; `otherwise` where the API leaves out a zero or a default. */
function numberAt(otherwise, value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isFinite(found) ? found : otherwise;
}


/***/ })

};

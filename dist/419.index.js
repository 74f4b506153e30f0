export const id = 419;
export const ids = [419,445,804];
export const modules = {

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findCluster: () => (/* binding */ findCluster)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/command.js
var runner_command = __webpack_require__(5094);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/kubernetes/object.js
var object = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/kubernetes/kubeconfig.js



/** Reads one context of a kubeconfig (already parsed from YAML); '' takes its `current-context`. Throws Complaint with what is missing. */
function readKubeconfig(value, wanted, file) {
    const name = wanted || (0,object/* textAt */.$6)(value, 'current-context');
    const names = (0,object/* plainsAt */.xw)(value, 'contexts').map((entry) => (0,object/* textAt */.$6)(entry, 'name'));
    if (name === '')
        throw refuse(file, `has no \`current-context\`. Set \`context\` to one of: ${told(names)}`);
    const context = named(value, 'contexts', name, 'context');
    if (context === undefined)
        throw refuse(file, `has no context \`${(0,printable/* brief */.d)(name)}\`. It has: ${told(names)}`);
    const cluster = named(value, 'clusters', (0,object/* textAt */.$6)(context, 'cluster'), 'cluster');
    if (cluster === undefined)
        throw refuse(file, `has no cluster \`${(0,printable/* brief */.d)((0,object/* textAt */.$6)(context, 'cluster'))}\`, which context \`${(0,printable/* brief */.d)(name)}\` names`);
    const user = named(value, 'users', (0,object/* textAt */.$6)(context, 'user'), 'user');
    if (user === undefined && (0,object/* textAt */.$6)(context, 'user') !== '')
        throw refuse(file, `has no user \`${(0,printable/* brief */.d)((0,object/* textAt */.$6)(context, 'user'))}\`, which context \`${(0,printable/* brief */.d)(name)}\` names`);
    return {
        name,
        server: (0,object/* textAt */.$6)(cluster, 'server'),
        ca: decoded((0,object/* textAt */.$6)(cluster, 'certificate-authority-data')),
        caFile: (0,object/* textAt */.$6)(cluster, 'certificate-authority'),
        serverName: (0,object/* textAt */.$6)(cluster, 'tls-server-name'),
        isInsecure: cluster['insecure-skip-tls-verify'] === true,
        proxy: (0,object/* textAt */.$6)(cluster, 'proxy-url'),
        namespace: (0,object/* textAt */.$6)(context, 'namespace'),
        user: readUser(user ?? {}, file),
    };
}
function readUser(user, file) {
    if (user['auth-provider'] !== undefined)
        throw refuse(file, 'uses `auth-provider`, which Kubernetes removed in 1.26. Use an `exec` plugin or a service account');
    if (user['username'] !== undefined)
        throw refuse(file, 'uses a user name and password, which Kubernetes removed in 1.19. Use a token or a certificate');
    return {
        token: (0,object/* textAt */.$6)(user, 'token'),
        tokenFile: (0,object/* textAt */.$6)(user, 'tokenFile'),
        certificate: decoded((0,object/* textAt */.$6)(user, 'client-certificate-data')),
        certificateFile: (0,object/* textAt */.$6)(user, 'client-certificate'),
        key: decoded((0,object/* textAt */.$6)(user, 'client-key-data')),
        keyFile: (0,object/* textAt */.$6)(user, 'client-key'),
        plugin: user['exec'] === undefined ? undefined : readPlugin((0,object/* plainAt */.y1)(user, 'exec')),
    };
}
function readPlugin(exec) {
    const env = (0,object/* plainsAt */.xw)(exec, 'env').map((entry) => [(0,object/* textAt */.$6)(entry, 'name'), (0,object/* textAt */.$6)(entry, 'value')]);
    const args = (0,object.at)(exec, 'args');
    const given = Array.isArray(args) ? args.filter((each) => typeof each === 'string') : [];
    return {
        command: [(0,object/* textAt */.$6)(exec, 'command'), ...given],
        env: Object.fromEntries(env),
        apiVersion: (0,object/* textAt */.$6)(exec, 'apiVersion'),
    };
}
function named(config, list, name, key) {
    const entry = (0,object/* plainsAt */.xw)(config, list).find((each) => each['name'] === name);
    return entry === undefined ? undefined : (0,object/* plainAt */.y1)(entry, key);
}
function decoded(base64) {
    return Buffer.from(base64, 'base64').toString('utf8');
}
function told(names) {
    return names.length === 0
        ? 'no context at all'
        : names
            .slice(0, 20)
            .map((name) => `\`${(0,printable/* brief */.d)(name)}\``)
            .join(', ');
}
function refuse(file, what) {
    return new complaint/* Complaint */._('kubernetes-config', `The kubeconfig \`${(0,printable/* brief */.d)(file)}\` ${what}.`);
}

;// CONCATENATED MODULE: ./build/kubernetes/access.js







/** Where Kubernetes mounts a pod's service account. */
const podFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
/** Finds the API server and who we are to it. Throws Complaint where there is none. */
async function findCluster(inputs, host) {
    if (inputs.kubeconfig.includes('\n'))
        return fromText(inputs.kubeconfig, inputs, { file: 'input kubeconfig', folder: host.workspace }, host);
    const file = inputs.kubeconfig || firstPath(host.env['KUBECONFIG']);
    if (file !== '')
        return fromFile((0,external_node_path_.resolve)(host.workspace, file), inputs, host);
    const pod = await fromPod(host);
    if (pod !== undefined)
        return pod;
    const home = (0,external_node_path_.join)(host.env['HOME'] ?? '/', '.kube', 'config');
    if (await isThere(home))
        return fromFile(home, inputs, host);
    throw new complaint/* Complaint */._('kubernetes-config', 'There is no API server to talk to: input `kubeconfig` and KUBECONFIG are empty, this is no pod with a service account, and ~/.kube/config is not there. Give one of them; in Actions Runner Controller’s kubernetes mode the job runs in the workflow pod, whose service account a hook template sets.');
}
async function fromPod({ env, log }) {
    const address = env['KUBERNETES_SERVICE_HOST'] ?? '';
    const folder = env['SLIPWAY_SERVICE_ACCOUNT'] || podFolder;
    if (address === '' || !(await isThere((0,external_node_path_.join)(folder, 'token'))))
        return undefined;
    const shown = address.includes(':') ? `[${address}]` : address;
    return {
        server: new URL(`https://${shown}:${env['KUBERNETES_SERVICE_PORT'] || '443'}`),
        ca: await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'ca.crt'), 'utf8'),
        serverName: undefined,
        isInsecure: false,
        proxy: undefined,
        namespace: (await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'namespace'), 'utf8')).trim() || 'default',
        source: 'service account of this pod',
        credentials: async () => {
            const token = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'token'), 'utf8')).trim();
            log.mask(token);
            return { token };
        },
    };
}
async function fromFile(file, inputs, host) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        throw new complaint/* Complaint */._('kubernetes-config', `The kubeconfig \`${(0,printable/* brief */.d)(file)}\` cannot be read: ${whyOf(error)}.`, {
            cause: error,
        });
    });
    return fromText(text, inputs, { file, folder: (0,external_node_path_.dirname)(file) }, host);
}
async function fromText(text, inputs, { file, folder }, host) {
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text);
    // The parser's message quotes the line, which may hold the secret.
    if (document.errors.length > 0)
        throw new complaint/* Complaint */._('kubernetes-config', `The kubeconfig \`${(0,printable/* brief */.d)(file)}\` is not YAML.`);
    const context = readKubeconfig(document.toJS(), inputs.context, file);
    const place = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path));
    return {
        server: serverOf(context, file),
        ca: context.ca || (context.caFile === '' ? undefined : await (0,promises_.readFile)(place(context.caFile), 'utf8')),
        serverName: context.serverName || undefined,
        isInsecure: context.isInsecure,
        proxy: context.proxy || undefined,
        namespace: context.namespace || 'default',
        source: `context ${(0,printable/* brief */.d)(context.name)} of ${(0,printable/* brief */.d)(file)}${context.isInsecure ? ', certificate not checked' : ''}`,
        credentials: () => credentialsOf(context.user, place, host),
    };
}
function serverOf({ server, name }, file) {
    const url = URL.canParse(server) ? new URL(server) : undefined;
    if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(url.hostname)))
        return url;
    const what = `Context \`${(0,printable/* brief */.d)(name)}\` of \`${(0,printable/* brief */.d)(file)}\` has the server \`${(0,printable/* brief */.d)(server)}\``;
    throw new complaint/* Complaint */._('kubernetes-config', `${what}; it must be an https:// address (http:// only on this machine).`);
}
function isLocal(name) {
    return name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name);
}
async function credentialsOf(user, place, host) {
    const read = async (text, file) => text || (file === '' ? '' : await (0,promises_.readFile)(place(file), 'utf8'));
    if (user.plugin !== undefined)
        return askPlugin(user.plugin, place, host);
    const token = (await read(user.token, user.tokenFile)).trim();
    const cert = await read(user.certificate, user.certificateFile);
    const key = await read(user.key, user.keyFile);
    for (const secret of [token, key])
        if (secret !== '')
            host.log.mask(secret);
    return { ...(token === '' ? {} : { token }), ...(cert === '' ? {} : { cert }), ...(key === '' ? {} : { key }) };
}
/** Runs an exec plugin as client-go does: without a shell, without a terminal. Its output holds the secret, so it is never shown. */
async function askPlugin({ command, env, apiVersion }, place, host) {
    const [program = '', ...args] = command;
    const version = apiVersion || 'client.authentication.k8s.io/v1';
    const information = JSON.stringify({ apiVersion: version, kind: 'ExecCredential', spec: { interactive: false } });
    const output = [];
    const code = await (0,runner_command/* runCommand */.d)([program.includes('/') ? place(program) : program, ...args], {
        host,
        env: { ...env, KUBERNETES_EXEC_INFO: information },
        line: (text) => void output.push(text),
        error: (text) => host.log.info(`${(0,printable/* brief */.d)(program, 60)}: ${(0,printable/* brief */.d)(text, 300)}`),
    });
    const status = code === 0 ? statusOf(output.join('\n')) : undefined;
    const token = (0,object/* textAt */.$6)(status, 'token');
    const cert = (0,object/* textAt */.$6)(status, 'clientCertificateData');
    const key = (0,object/* textAt */.$6)(status, 'clientKeyData');
    for (const secret of [token, key])
        if (secret !== '')
            host.log.mask(secret);
    if (token !== '')
        return { token };
    if (cert !== '' && key !== '')
        return { cert, key };
    const what = code === undefined ? 'could not be started' : code === 0 ? 'gave no credential' : `ended with ${code}`;
    throw new complaint/* Complaint */._('kubernetes-config', `The kubeconfig’s \`exec\` plugin \`${(0,printable/* brief */.d)(program)}\` ${what}. Install it on the runner, or use a service account’s token.`);
}
function statusOf(output) {
    try {
        return (0,object.at)(JSON.parse(output), 'status');
    }
    catch {
        // What is no JSON is no credential; the caller says so without showing it.
        return undefined;
    }
}
/** KUBECONFIG may list several files, which kubectl merges; the first is taken. */
function firstPath(list = '') {
    return list.split(':').find((each) => each !== '') ?? '';
}
async function isThere(file) {
    return (0,promises_.readFile)(file).then(() => true, () => false);
}
function whyOf(error) {
    return error instanceof Error ? (0,printable/* brief */.d)(error.message, 200) : '';
}


/***/ }),

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


/***/ }),

/***/ 9419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBlueGreenStrategy: () => (/* binding */ openBlueGreenStrategy),
  openHelmStrategy: () => (/* binding */ openHelmStrategy),
  openKubernetesStrategy: () => (/* binding */ openKubernetesStrategy)
});

// EXTERNAL MODULE: ./build/kubernetes/access.js + 1 modules
var access = __webpack_require__(7445);
// EXTERNAL MODULE: ./build/kubernetes/client.js + 3 modules
var client = __webpack_require__(804);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/kubernetes/object.js
var kubernetes_object = __webpack_require__(2369);
;// CONCATENATED MODULE: ./build/kubernetes/diagnose.js


const mostPods = 10;
const mostEvents = 200;
const logLines = 500;
const logBytes = 256 * 1024;
/** Gathers events, then pod states, then logs and the logs of the containers before: in the order in which they are likely to be lost. */
async function diagnose(kubernetes, patient) {
    const findings = [];
    const gaps = [];
    const attempt = async (what, make) => {
        try {
            return await make();
        }
        catch (error) {
            gaps.push(`${what}: ${error instanceof Error ? (0,printable/* brief */.d)(error.message, 300) : 'unknown'}`);
            return undefined;
        }
    };
    const selector = (await attempt('workload', patient.selector)) ?? '';
    const events = await attempt('events', () => kubernetes.list({ apiVersion: 'v1', kind: 'Event' }, patient.namespace));
    if (events !== undefined)
        findings.push({ file: 'events.txt', text: eventsText(events, patient.name) });
    const podList = async () => selector === '' ? [] : kubernetes.list({ apiVersion: 'v1', kind: 'Pod' }, patient.namespace, selector);
    const pods = sickFirst((await attempt('pods', podList)) ?? []).slice(0, mostPods);
    if (pods.length > 0)
        findings.push({ file: 'pods.txt', text: pods.map(podText).join('\n') });
    for (const pod of pods)
        for (const wish of logWishes(pod)) {
            const text = await attempt(`log of ${wish.name}`, () => kubernetes.log(patient.namespace, wish.pod, wish));
            if (text !== undefined && text !== '')
                findings.push({ file: wish.name, text });
        }
    return { findings, complaints: pods.flatMap(complaintsOf), gaps };
}
function eventsText(events, name) {
    // A workload's ReplicaSets and pods bear its name and a dash.
    const ours = events.filter((event) => {
        const about = (0,kubernetes_object/* textAt */.$6)(event, 'involvedObject', 'name');
        return about === name || about.startsWith(`${name}-`);
    });
    const timed = ours.map((event) => ({ event, time: timeOf(event) }));
    const sorted = timed.toSorted((one, other) => (one.time < other.time ? -1 : 1)).slice(-mostEvents);
    const lines = sorted.map(({ event, time }) => {
        const about = `${(0,kubernetes_object/* textAt */.$6)(event, 'involvedObject', 'kind')}/${(0,kubernetes_object/* textAt */.$6)(event, 'involvedObject', 'name')}`;
        const count = (0,kubernetes_object/* numberAt */.tk)(1, event, 'count');
        const message = (0,kubernetes_object/* textAt */.$6)(event, 'message').replace(/\s+/g, ' ');
        return `${time}  ${(0,kubernetes_object/* textAt */.$6)(event, 'type')}  ${(0,kubernetes_object/* textAt */.$6)(event, 'reason')}  ${about}  x${count}  ${message}`;
    });
    return lines.length === 0 ? 'no events\n' : `${lines.join('\n')}\n`;
}
function timeOf(event) {
    return (0,kubernetes_object/* textAt */.$6)(event, 'lastTimestamp') || (0,kubernetes_object/* textAt */.$6)(event, 'eventTime') || (0,kubernetes_object/* textAt */.$6)(event, 'metadata', 'creationTimestamp');
}
/** Not ready before ready, newest first: the new version's pods are the ones in question. */
function sickFirst(pods) {
    const rank = (pod) => `${isReady(pod) ? 0 : 1}${(0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'creationTimestamp')}`;
    return pods.toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1));
}
function isReady(pod) {
    return (0,kubernetes_object/* plainsAt */.xw)(pod, 'status', 'conditions').some(({ type, status }) => type === 'Ready' && status === 'True');
}
function containersOf(pod) {
    return [...(0,kubernetes_object/* plainsAt */.xw)(pod, 'status', 'initContainerStatuses'), ...(0,kubernetes_object/* plainsAt */.xw)(pod, 'status', 'containerStatuses')];
}
function podText(pod) {
    const name = (0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'name');
    const node = (0,kubernetes_object/* textAt */.$6)(pod, 'spec', 'nodeName') || 'no node yet';
    const conditions = (0,kubernetes_object/* plainsAt */.xw)(pod, 'status', 'conditions')
        .filter(({ status }) => status !== 'True')
        .map((each) => `  ${(0,kubernetes_object/* textAt */.$6)(each, 'type')}: ${(0,kubernetes_object/* textAt */.$6)(each, 'reason')} ${(0,kubernetes_object/* textAt */.$6)(each, 'message')}`);
    const containers = containersOf(pod).map((each) => {
        const restarts = (0,kubernetes_object/* numberAt */.tk)(0, each, 'restartCount');
        return `  ${(0,kubernetes_object/* textAt */.$6)(each, 'name')}  ${(0,kubernetes_object/* textAt */.$6)(each, 'image')}  ${stateOf(each, 'state')}  restarts ${restarts}  before: ${stateOf(each, 'lastState')}`;
    });
    return [`${name}  ${(0,kubernetes_object/* textAt */.$6)(pod, 'status', 'phase')}  ${node}`, ...conditions, ...containers, ''].join('\n');
}
function stateOf(container, key) {
    const [kind = 'none', detail] = Object.entries((0,kubernetes_object/* plainAt */.y1)(container, key))[0] ?? [];
    const code = (0,kubernetes_object/* numberAt */.tk)(-1, detail, 'exitCode');
    const told = [(0,kubernetes_object/* textAt */.$6)(detail, 'reason'), code < 0 ? '' : `exit code ${code}`, (0,kubernetes_object/* textAt */.$6)(detail, 'message')];
    return [kind, ...told.filter((each) => each !== '')].join(' ');
}
function complaintsOf(pod) {
    if (isReady(pod))
        return [];
    const name = (0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'name');
    const sick = containersOf(pod).filter(({ ready }) => ready !== true);
    const states = sick.map((each) => `${(0,kubernetes_object/* textAt */.$6)(each, 'name')}: ${stateOf(each, 'state')}`);
    return [`${name}: ${states.join('; ') || (0,kubernetes_object/* textAt */.$6)(pod, 'status', 'phase') || 'unknown'}`];
}
function logWishes(pod) {
    const name = (0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'name');
    return containersOf(pod).flatMap((each) => {
        const container = (0,kubernetes_object/* textAt */.$6)(each, 'name');
        const wish = { pod: name, container, lines: logLines, bytes: logBytes };
        const path = `pods/${fileName(name)}/${fileName(container)}`;
        const now = { ...wish, previous: false, name: `${path}.log` };
        const before = { ...wish, previous: true, name: `${path}.previous.log` };
        return (0,kubernetes_object/* numberAt */.tk)(0, each, 'restartCount') > 0 ? [now, before] : [now];
    });
}
function fileName(name) {
    return name.replace(/[^\w.-]|^\.+/g, '_');
}

// EXTERNAL MODULE: ./build/runner/command.js
var runner_command = __webpack_require__(5094);
;// CONCATENATED MODULE: ./build/kubernetes/helm.js



/** How many revisions are asked for their values at most. */
const deepest = 20;
/** Looks for the revision to go back to; reads only. */
async function planHelm(wish, wanted, host) {
    const { code, output, told } = await askHelm(['history', wish.release, '--max', '256'], wish, host);
    if (code === undefined)
        return refuse('no-helm', '`helm` is not on this runner’s PATH. Install it in a step before this one.');
    const history = code === 0 && Array.isArray(output) ? output.filter(kubernetes_object/* isPlain */.$i).map(readRevision) : undefined;
    const said = `\`helm history ${(0,printable/* brief */.d)(wish.release)}\` ended with ${code}: ${(0,printable/* brief */.d)(told, 300)}`;
    if (history === undefined)
        return refuse('not-found', `${said}. Check the release, its namespace and the cluster.`);
    const newest = history.toSorted((one, other) => other.number - one.number);
    const stuck = pendingOf(newest, wish);
    if (stuck !== undefined)
        return stuck;
    const wasLive = newest.filter(isLive);
    const revision = await findRevision(wasLive, wish, wanted, host);
    if (revision !== undefined)
        return { kind: revision === newest[0] ? 'already' : 'ready', revision };
    const target = wish.revision > 0 ? `revision ${wish.revision}` : `version ${(0,printable/* brief */.d)(wanted.version)}`;
    const kept = wasLive.slice(0, 10).map((each) => `${each.number} (${(0,printable/* brief */.d)(each.appVersion || each.chart, 60)})`);
    const cure = `Kept are ${kept.join(', ') || 'none'}. Give one as \`revision\`, set the chart’s \`appVersion\` at each release, or name the value that holds the version in \`helm-version-value\`.`;
    return refuse('no-revision', `Release ${(0,printable/* brief */.d)(wish.release)} has no revision that was live with ${target}. ${cure}`);
}
/** Rolls back to an explicit revision. Whether it works is for the verification to judge, so helm does not wait. */
async function rollbackHelm(wish, wanted, host) {
    const plan = await planHelm(wish, wanted, host);
    if (plan.kind === 'refused')
        return plan;
    const detail = `release ${wish.release} is at revision ${plan.revision.number}`;
    if (plan.kind === 'already')
        return { kind: 'done', detail: `${detail} already` };
    let last = '';
    const line = (text) => {
        last = text;
        host.log.info(`helm: ${text}`);
    };
    const command = ['helm', 'rollback', wish.release, String(plan.revision.number), ...flags(wish)];
    const code = await (0,runner_command/* runCommand */.d)(command, { host, env: {}, line });
    if (code === 0)
        return { kind: 'done', detail: `${detail} again` };
    return { kind: 'failed', why: `\`helm rollback\` ended with ${code ?? 'no start'}: ${(0,printable/* brief */.d)(last, 300)}` };
}
async function findRevision(wasLive, wish, wanted, host) {
    if (wish.revision > 0)
        return wasLive.find(({ number }) => number === wish.revision);
    if (wish.versionValue === '')
        return wasLive.find((each) => isVersion(each, wanted.version));
    for (const revision of wasLive.slice(0, deepest)) {
        const asked = ['get', 'values', wish.release, '--all', '--revision', String(revision.number)];
        const value = (0,kubernetes_object.at)((await askHelm(asked, wish, host)).output, ...wish.versionValue.split('.'));
        const isWanted = bare(String(value)) === bare(wanted.version) || (wanted.sha !== '' && value === wanted.sha);
        if (isWanted)
            return revision;
    }
    return undefined;
}
function pendingOf(newest, wish) {
    const current = newest[0];
    if (current === undefined || !current.status.startsWith('pending-') || wish.recoverPending)
        return undefined;
    const last = newest.find(isLive)?.number ?? 'REVISION';
    const space = wish.namespace === '' ? '' : ` -n ${(0,printable/* brief */.d)(wish.namespace)}`;
    const cure = `If no other helm is at work on it, settle it with \`helm rollback ${(0,printable/* brief */.d)(wish.release)} ${last}${space}\` or set \`recover-pending: true\`.`;
    return refuse('pending', `Release ${(0,printable/* brief */.d)(wish.release)} is in ${current.status} at revision ${current.number}. ${cure}`);
}
async function askHelm(args, wish, host) {
    const output = [];
    let told = '';
    const code = await (0,runner_command/* runCommand */.d)(['helm', ...args, '--output', 'json', ...flags(wish)], {
        host,
        env: {},
        line: (text) => void output.push(text),
        error: (text) => {
            told = text;
        },
    });
    return { code, output: parse(output.join('\n')), told };
}
function flags({ namespace, kubeconfig, context }) {
    return [
        ...(namespace === '' ? [] : ['--namespace', namespace]),
        ...(kubeconfig === '' ? [] : ['--kubeconfig', kubeconfig]),
        ...(context === '' ? [] : ['--kube-context', context]),
    ];
}
function parse(output) {
    try {
        return JSON.parse(output);
    }
    catch {
        // No JSON is no answer; the caller says what helm printed.
        return undefined;
    }
}
function readRevision(entry) {
    return {
        number: (0,kubernetes_object/* numberAt */.tk)(0, entry, 'revision'),
        status: (0,kubernetes_object/* textAt */.$6)(entry, 'status'),
        chart: (0,kubernetes_object/* textAt */.$6)(entry, 'chart'),
        appVersion: (0,kubernetes_object/* textAt */.$6)(entry, 'app_version'),
    };
}
function isLive({ status }) {
    return status === 'deployed' || status === 'superseded';
}
function isVersion({ appVersion, chart }, version) {
    return version !== '' && (bare(appVersion) === bare(version) || chart.endsWith(`-${bare(version)}`));
}
function bare(version) {
    return version.replace(/^v(?=\d)/, '');
}
function refuse(reason, why) {
    return { kind: 'refused', reason, why };
}

;// CONCATENATED MODULE: ./build/kubernetes/workload.js

/** The kinds of workload that have a history of their own. */
const workloadKinds = (/* unused pure expression or super */ null && (['Deployment', 'StatefulSet', 'DaemonSet']));
/** The API's name of a workload kind. */
function kindOf(kind) {
    return { apiVersion: 'apps/v1', kind };
}
/** Reads a workload of the API. */
function readWorkload(kind, object) {
    return {
        kind,
        namespace: (0,kubernetes_object/* textAt */.$6)(object, 'metadata', 'namespace'),
        name: (0,kubernetes_object/* textAt */.$6)(object, 'metadata', 'name'),
        uid: (0,kubernetes_object/* textAt */.$6)(object, 'metadata', 'uid'),
        resourceVersion: (0,kubernetes_object/* textAt */.$6)(object, 'metadata', 'resourceVersion'),
        isPaused: (0,kubernetes_object/* plainAt */.y1)(object, 'spec')['paused'] === true,
        strategy: (0,kubernetes_object/* textAt */.$6)(object, 'spec', 'updateStrategy', 'type'),
        selector: selectorText((0,kubernetes_object/* plainAt */.y1)(object, 'spec', 'selector')),
        template: (0,kubernetes_object/* plainAt */.y1)(object, 'spec', 'template'),
        owner: ownerOf(object),
        object,
    };
}
/** Whether a controller ref of `object` names the workload. */
function isOwnedBy(object, { uid }) {
    return (0,kubernetes_object/* plainsAt */.xw)(object, 'metadata', 'ownerReferences').some((owner) => owner['uid'] === uid && owner['controller'] === true);
}
/** The images of a pod template, init containers last. */
function imagesOf(template) {
    const containers = [...(0,kubernetes_object/* plainsAt */.xw)(template, 'spec', 'containers'), ...(0,kubernetes_object/* plainsAt */.xw)(template, 'spec', 'initContainers')];
    return containers.map((container) => (0,kubernetes_object/* textAt */.$6)(container, 'image')).filter((image) => image !== '');
}
/** How many replicas are asked for; the API's default is 1. */
function replicasOf(object) {
    return (0,kubernetes_object/* numberAt */.tk)(1, object, 'spec', 'replicas');
}
/** A label selector as a list takes it: `a=b,c in (d,e)`. */
function selectorText(selector) {
    const labels = Object.entries((0,kubernetes_object/* plainAt */.y1)(selector, 'matchLabels')).map(([key, value]) => `${key}=${String(value)}`);
    const expressions = (0,kubernetes_object/* plainsAt */.xw)(selector, 'matchExpressions').map((each) => {
        const key = (0,kubernetes_object/* textAt */.$6)(each, 'key');
        const values = Array.isArray(each['values']) ? each['values'].join(',') : '';
        const forms = {
            In: `${key} in (${values})`,
            NotIn: `${key} notin (${values})`,
            Exists: key,
            DoesNotExist: `!${key}`,
        };
        return forms[(0,kubernetes_object/* textAt */.$6)(each, 'operator')] ?? key;
    });
    return [...labels, ...expressions].join(',');
}
/** The GitOps controller that left its marks on an object and would undo an undo within minutes; '' for none. */
function ownerOf(object) {
    const { labels, annotations } = { labels: {}, annotations: {}, ...(0,kubernetes_object/* plainAt */.y1)(object, 'metadata') };
    const names = [...Object.keys((0,kubernetes_object/* plainAt */.y1)(labels)), ...Object.keys((0,kubernetes_object/* plainAt */.y1)(annotations))];
    const managers = (0,kubernetes_object/* plainsAt */.xw)(object, 'metadata', 'managedFields').map((field) => (0,kubernetes_object/* textAt */.$6)(field, 'manager'));
    if (names.some((name) => name.startsWith('argocd.argoproj.io/')) || managers.some((name) => /^argocd\b/.test(name)))
        return 'Argo CD';
    if (names.some((name) => /^(kustomize|helm)\.toolkit\.fluxcd\.io\//.test(name)))
        return 'Flux';
    return '';
}

;// CONCATENATED MODULE: ./build/kubernetes/revisions.js


/** The annotation by which kubectl tells why a revision was made. */
const changeCause = 'kubernetes.io/change-cause';
const revisionMark = 'deployment.kubernetes.io/revision';
/** A Deployment's revisions from ReplicaSets, newest first. */
function fromReplicaSets(workload, replicaSets) {
    const owned = replicaSets.filter((each) => isOwnedBy(each, workload));
    return newestFirst(owned.map((each) => {
        const template = withoutHash((0,kubernetes_object/* plainAt */.y1)(each, 'spec', 'template'));
        return revisionOf(each, Number((0,kubernetes_object/* textAt */.$6)(each, 'metadata', 'annotations', revisionMark)) || 0, template);
    }));
}
/** A StatefulSet's or DaemonSet's revisions from ControllerRevisions, newest first. */
function fromControllerRevisions(workload, revisions) {
    const owned = revisions.filter((each) => isOwnedBy(each, workload));
    return newestFirst(owned.map((each) => {
        // The data is a strategic merge patch, whose directive is no part of the template.
        const { $patch: _, ...template } = (0,kubernetes_object/* plainAt */.y1)(each, 'data', 'spec', 'template');
        return revisionOf(each, (0,kubernetes_object/* numberAt */.tk)(0, each, 'revision'), template);
    }));
}
/** The newest revision that runs what is wanted; undefined when none does. */
function revisions_findRevision(revisions, wanted) {
    if (wanted.revision > 0)
        return revisions.find(({ number }) => number === wanted.revision);
    return revisions.find((revision) => runs(revision, wanted));
}
/** Whether a template bears the version or sha: in an image's tag, in `app.kubernetes.io/version`, or word by word in its change-cause. */
function runs({ template, images, cause }, wanted) {
    const names = namesOf(wanted);
    const labels = (0,kubernetes_object/* plainAt */.y1)(template, 'metadata', 'labels');
    const annotations = (0,kubernetes_object/* plainAt */.y1)(template, 'metadata', 'annotations');
    const told = [labels, annotations].map((each) => (0,kubernetes_object/* textAt */.$6)(each, 'app.kubernetes.io/version'));
    const words = [...told, ...images.map(tagOf), ...cause.split(/[\s,;=:]+/)];
    const { sha } = wanted;
    const isSha = (word) => sha !== '' && word.length >= 7 && sha.startsWith(word.replace(/^sha-/, ''));
    return words.some((word) => word !== '' && (names.includes(word) || (/^(sha-)?[0-9a-f]{7,40}$/.test(word) && isSha(word))));
}
/** Whether two pod templates are the same, whatever the order of their keys. */
function isSameTemplate(one, other) {
    return canonical(withoutHash(one)) === canonical(withoutHash(other));
}
function namesOf({ version }) {
    if (version === '')
        return [];
    const bare = version.replace(/^v(?=\d)/, '');
    return [bare, `v${bare}`, version];
}
/** `1.4.2` of `registry:5000/team/web:1.4.2@sha256:…`; '' without a tag. */
function tagOf(image) {
    const name = (image.split('@')[0] ?? '').split('/').at(-1) ?? '';
    return name.includes(':') ? name.slice(name.indexOf(':') + 1) : '';
}
function revisionOf(object, number, template) {
    return {
        number,
        name: (0,kubernetes_object/* textAt */.$6)(object, 'metadata', 'name'),
        template,
        images: imagesOf(template),
        cause: (0,kubernetes_object/* textAt */.$6)(object, 'metadata', 'annotations', changeCause),
        createdAt: (0,kubernetes_object/* textAt */.$6)(object, 'metadata', 'creationTimestamp'),
    };
}
function newestFirst(revisions) {
    return revisions.toSorted((one, other) => other.number - one.number);
}
/** The controller adds this label to a ReplicaSet's pods; in the Deployment's own template it would tie it to that ReplicaSet. */
function withoutHash(template) {
    const metadata = (0,kubernetes_object/* plainAt */.y1)(template, 'metadata');
    const { 'pod-template-hash': _, ...labels } = (0,kubernetes_object/* plainAt */.y1)(metadata, 'labels');
    return { ...template, metadata: { ...metadata, labels } };
}
/** JSON with sorted keys; nulls (`creationTimestamp: null`) and empty objects are left out, as the API gives them in some answers only. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!(0,kubernetes_object/* isPlain */.$i)(value))
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value)
        .map(([key, each]) => [key, canonical(each)])
        .filter(([, each]) => each !== 'null' && each !== '{}')
        .toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${each}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/kubernetes/switch.js




const serviceKind = { apiVersion: 'v1', kind: 'Service' };
const podKind = { apiVersion: 'v1', kind: 'Pod' };
const sliceKind = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' };
const pollTime = 500;
const attempts = 5;
/** Looks whether the other colour runs the wanted version and is ready; reads only. */
async function planSwitch(kubernetes, wish) {
    const service = await kubernetes.get(serviceKind, wish.namespace, wish.service);
    if (service === undefined)
        return switch_refuse(wish, 'not-found', 'is not there', 'Check its name and namespace.');
    const selector = (0,kubernetes_object/* plainAt */.y1)(service, 'spec', 'selector');
    const from = (0,kubernetes_object/* textAt */.$6)(selector, wish.key);
    if (from === '') {
        const cure = `It selects by ${Object.keys(selector)
            .map((key) => `\`${(0,printable/* brief */.d)(key)}\``)
            .join(', ') || 'nothing'}. Give the label that tells the colours apart.`;
        return switch_refuse(wish, 'no-selector', `does not select by the label \`${(0,printable/* brief */.d)(wish.key)}\``, cure);
    }
    const owner = ownerOf(service);
    if (owner !== '')
        return switch_refuse(wish, 'gitops-owned', `is owned by ${owner}, which would switch back`, 'Use `strategy: git-revert`.');
    const rest = Object.entries(selector).filter(([key]) => key !== wish.key);
    const labels = rest.map(([key, value]) => `${key}=${String(value)}`).join(',');
    const pods = await kubernetes.list(podKind, wish.namespace, labels);
    const running = pods.filter((pod) => runsWanted(pod, wish.wanted) && (0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'labels', wish.key) !== '');
    const ready = running.filter(switch_isReady).map((pod) => (0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'labels', wish.key));
    const resourceVersion = (0,kubernetes_object/* textAt */.$6)(service, 'metadata', 'resourceVersion');
    const to = ready.find((colour) => colour !== from) ?? ready[0];
    if (ready.includes(from))
        return { kind: 'already', from, to: from, resourceVersion };
    if (to !== undefined)
        return { kind: 'ready', from, to, resourceVersion };
    return running.length > 0
        ? switch_refuse(wish, 'not-ready', 'has pods of the wanted version, but none is ready', 'Scale that colour up, then start again.')
        : switch_refuse(wish, 'no-revision', 'has no pod of the wanted version behind another colour', 'Keep the old colour running until the new one is verified, or use `strategy: redeploy`.');
}
function runsWanted(pod, wanted) {
    return runs({ template: pod, images: imagesOf(pod), cause: '' }, wanted);
}
function switch_isReady(pod) {
    const isEnding = (0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'deletionTimestamp') !== '';
    const conditions = (0,kubernetes_object/* plainsAt */.xw)(pod, 'status', 'conditions');
    return !isEnding && conditions.some(({ type, status }) => type === 'Ready' && status === 'True');
}
/** Switches the Service and waits until it leads to ready pods of the other colour alone. */
async function switchService(kubernetes, wish, host, signal) {
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const plan = await planSwitch(kubernetes, wish);
        if (plan.kind === 'refused')
            return plan;
        if (plan.kind === 'already')
            return follow(kubernetes, wish, plan, signal, host);
        host.log.info(`Kubernetes: Service ${wish.namespace}/${wish.service} goes from ${(0,printable/* brief */.d)(plan.from)} to ${(0,printable/* brief */.d)(plan.to)}.`);
        const patched = await kubernetes.patch(serviceKind, wish.namespace, wish.service, [
            { op: 'test', path: '/metadata/resourceVersion', value: plan.resourceVersion },
            { op: 'replace', path: `/spec/selector/${pointer(wish.key)}`, value: plan.to },
        ]);
        if (patched !== 'changed')
            return follow(kubernetes, wish, plan, signal, host);
        await host.sleep(pollTime * host.random());
    }
    return {
        kind: 'failed',
        why: `Service ${wish.namespace}/${wish.service} changed ${attempts} times while it was to be switched`,
    };
}
async function follow(kubernetes, wish, { from, to }, signal, host) {
    let others = 'no ready pod';
    while (!signal.aborted) {
        const behind = await coloursBehind(kubernetes, wish).catch((error) => {
            if (!signal.aborted)
                throw error;
            return new Set();
        });
        if (behind.size > 0 && [...behind].every((colour) => colour === to)) {
            const detail = `Service ${wish.namespace}/${wish.service} leads to ${(0,printable/* brief */.d)(to)}`;
            return { kind: 'done', detail: from === to ? `${detail} already` : detail };
        }
        others = [...behind].map((colour) => (0,printable/* brief */.d)(colour || 'unknown')).join(', ') || others;
        await host.sleep(pollTime);
    }
    return { kind: 'failed', why: `the Service still led to ${others} when the time was up` };
}
/** The label's values of the pods that the Service sends traffic to now; '' for an endpoint that is no pod. */
async function coloursBehind(kubernetes, wish) {
    const slices = await kubernetes.list(sliceKind, wish.namespace, `kubernetes.io/service-name=${wish.service}`);
    const endpoints = slices.flatMap((slice) => (0,kubernetes_object/* plainsAt */.xw)(slice, 'endpoints'));
    const serving = endpoints.filter((endpoint) => (0,kubernetes_object/* plainAt */.y1)(endpoint, 'conditions')['ready'] !== false);
    const names = new Set(serving.map((endpoint) => (0,kubernetes_object/* textAt */.$6)(endpoint, 'targetRef', 'name')));
    const pods = await kubernetes.list(podKind, wish.namespace);
    const colours = new Map(pods.map((pod) => [(0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'name'), (0,kubernetes_object/* textAt */.$6)(pod, 'metadata', 'labels', wish.key)]));
    return new Set([...names].map((name) => colours.get(name) ?? ''));
}
function pointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function switch_refuse({ namespace, service }, reason, why, cure) {
    return { kind: 'refused', reason, why: `Service ${namespace}/${service} ${why}.`, cure };
}

;// CONCATENATED MODULE: ./build/kubernetes/rollout.js


/**
 * Reads a workload's status as `kubectl rollout status` does. A ProgressDeadlineExceeded that was already there when the patch was
 * answered (`stale`, its lastUpdateTime) is of the roll-out before ours: kubernetes/kubernetes#49637.
 */
function readRollout(kind, object, stale) {
    const generation = (0,kubernetes_object/* numberAt */.tk)(0, object, 'metadata', 'generation');
    if (generation > (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'observedGeneration'))
        return waiting('its controller has not seen the change yet');
    if (kind === 'Deployment')
        return readDeployment(object, stale);
    return kind === 'StatefulSet' ? readStatefulSet(object) : readDaemonSet(object);
}
/** The lastUpdateTime of a Deployment's expired progress deadline; '' when it has none. */
function expiredAt(object) {
    const condition = (0,kubernetes_object/* plainsAt */.xw)(object, 'status', 'conditions').find(isExpired);
    return condition === undefined ? '' : (0,kubernetes_object/* textAt */.$6)(condition, 'lastUpdateTime');
}
function isExpired(condition) {
    return condition['type'] === 'Progressing' && condition['reason'] === 'ProgressDeadlineExceeded';
}
function readDeployment(object, stale) {
    const expired = expiredAt(object);
    if (expired !== '' && expired !== stale)
        return failed('its progress deadline was exceeded');
    const wanted = replicasOf(object);
    const updated = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'updatedReplicas');
    if (updated < wanted)
        return waiting(`${updated} of ${wanted} replicas are updated`);
    const all = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'replicas');
    if (all > updated)
        return waiting(`${all - updated} old replicas are still ending`);
    const available = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'availableReplicas');
    return available < updated
        ? waiting(`${available} of ${updated} updated replicas are available`)
        : { kind: 'complete' };
}
function readStatefulSet(object) {
    const wanted = replicasOf(object);
    const ready = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'readyReplicas');
    if (ready < wanted)
        return waiting(`${ready} of ${wanted} pods are ready`);
    const updated = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'updatedReplicas');
    const partition = (0,kubernetes_object/* numberAt */.tk)(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
    if (partition > 0)
        return updated < wanted - partition
            ? waiting(`${updated} of ${wanted - partition} pods above the partition are updated`)
            : { kind: 'complete' };
    if ((0,kubernetes_object/* textAt */.$6)(object, 'status', 'updateRevision') !== (0,kubernetes_object/* textAt */.$6)(object, 'status', 'currentRevision'))
        return waiting(`${updated} of ${wanted} pods are updated`);
    return { kind: 'complete' };
}
function readDaemonSet(object) {
    const wanted = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'desiredNumberScheduled');
    const updated = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'updatedNumberScheduled');
    if (updated < wanted)
        return waiting(`${updated} of ${wanted} pods are updated`);
    const available = (0,kubernetes_object/* numberAt */.tk)(0, object, 'status', 'numberAvailable');
    return available < wanted ? waiting(`${available} of ${wanted} updated pods are available`) : { kind: 'complete' };
}
function waiting(why) {
    return { kind: 'waiting', why };
}
function failed(why) {
    return { kind: 'failed', why };
}

;// CONCATENATED MODULE: ./build/kubernetes/undo.js





const undo_pollTime = 1_000;
/** How often a workload that changes under us is read again. */
const undo_attempts = 5;
/** Looks whether the workload can go back; reads only. */
async function planUndo(kubernetes, wish) {
    const object = await kubernetes.get(kindOf(wish.kind), wish.namespace, wish.name);
    if (object === undefined)
        return undo_refuse(wish, 'not-found', 'is not there', 'Check the kind, name and namespace.');
    const workload = readWorkload(wish.kind, object);
    const obstacle = obstacleOf(workload, wish);
    if (obstacle !== undefined)
        return obstacle;
    const { template } = workload;
    const cause = (0,kubernetes_object/* plainAt */.y1)(object, 'metadata', 'annotations')[changeCause];
    const current = { template, images: imagesOf(template), cause: typeof cause === 'string' ? cause : '' };
    const revisions = await readRevisions(kubernetes, workload);
    const revision = revisions_findRevision(revisions, wish.wanted);
    const isThere = revision === undefined ? wish.wanted.revision === 0 && runs(current, wish.wanted) : false;
    if (isThere || (revision !== undefined && isSameTemplate(revision.template, template)))
        return { kind: 'already', workload };
    return revision === undefined ? missing(wish, revisions) : { kind: 'ready', workload, revision };
}
function obstacleOf({ isPaused, owner, strategy }, wish) {
    const resume = `Resume it (\`kubectl rollout resume ${wish.kind.toLowerCase()}/${wish.name} -n ${wish.namespace}\`) and start again.`;
    if (isPaused)
        return undo_refuse(wish, 'paused', 'is paused', resume);
    const put = `${owner} would put the bad version back within minutes. Use \`strategy: git-revert\`.`;
    if (owner !== '')
        return undo_refuse(wish, 'gitops-owned', `is owned by ${owner}`, put);
    const rolling = 'Nothing would roll by itself. Set its update strategy to RollingUpdate, or delete its pods one by one.';
    return strategy === 'OnDelete' ? undo_refuse(wish, 'on-delete', 'has the update strategy OnDelete', rolling) : undefined;
}
async function readRevisions(kubernetes, workload) {
    const { namespace, selector } = workload;
    if (workload.kind === 'Deployment') {
        const kind = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
        return fromReplicaSets(workload, await kubernetes.list(kind, namespace, selector));
    }
    const kind = { apiVersion: 'apps/v1', kind: 'ControllerRevision' };
    return fromControllerRevisions(workload, await kubernetes.list(kind, namespace, selector));
}
function missing(wish, revisions) {
    const { version, sha, revision } = wish.wanted;
    const target = revision > 0 ? `revision ${revision}` : [version, sha.slice(0, 12)].filter((each) => each !== '').join(' or ');
    const keep = 'Set `revisionHistoryLimit` above 0 (10 is the default), or use `strategy: redeploy`.';
    if (revisions.length <= 1)
        return undo_refuse(wish, 'no-history', 'has no earlier revision', keep);
    const kept = revisions
        .slice(0, 10)
        .map(({ number, images }) => `${number} (${images.map((image) => (0,printable/* brief */.d)(image, 80)).join(', ')})`);
    const cure = `Kept are ${kept.join('; ')}. Give one of them as \`revision\`, or label the pod template with \`app.kubernetes.io/version\` so that versions are found.`;
    return undo_refuse(wish, 'no-revision', `has no revision that runs ${(0,printable/* brief */.d)(target)}`, cure);
}
function undo_refuse({ kind, namespace, name }, reason, why, cure) {
    return { kind: 'refused', reason, why: `${kind} ${namespace}/${name} ${why}.`, cure };
}
/** Puts the workload back and waits until it has rolled out or the signal says that the time is up. Running it twice changes nothing more. */
async function undo(kubernetes, wish, host, signal) {
    const place = `${wish.kind} ${wish.namespace}/${wish.name}`;
    for (let attempt = 1; attempt <= undo_attempts; attempt++) {
        const plan = await planUndo(kubernetes, wish);
        if (plan.kind === 'refused')
            return plan;
        // Put back before us, perhaps by a run that was killed: what had expired then says nothing about now.
        if (plan.kind === 'already')
            return undo_follow(kubernetes, wish, { stale: expiredAt(plan.workload.object), signal, detail: `${place} runs it already` }, host);
        const { revision, workload } = plan;
        host.log.info(`Kubernetes: ${place} goes back to revision ${revision.number}.`);
        const steps = patchSteps(workload, revision, wish.cause);
        const patched = await kubernetes.patch(kindOf(wish.kind), wish.namespace, wish.name, steps);
        const detail = `${place} is back at revision ${revision.number}`;
        if (patched !== 'changed')
            return undo_follow(kubernetes, wish, { stale: expiredAt(patched), signal, detail }, host);
        host.log.info('Kubernetes: it changed meanwhile; looking again.');
        await host.sleep(undo_pollTime * host.random());
    }
    return { kind: 'failed', why: `${place} changed ${undo_attempts} times while it was to be put back` };
}
/** The patch fails unless the workload is still what was read. */
function patchSteps({ resourceVersion, object }, { template }, cause) {
    const hasAnnotations = Object.keys((0,kubernetes_object/* plainAt */.y1)(object, 'metadata', 'annotations')).length > 0;
    const stamp = hasAnnotations
        ? { op: 'add', path: `/metadata/annotations/${changeCause.replace('/', '~1')}`, value: cause }
        : { op: 'add', path: '/metadata/annotations', value: { [changeCause]: cause } };
    return [
        { op: 'test', path: '/metadata/resourceVersion', value: resourceVersion },
        { op: 'replace', path: '/spec/template', value: template },
        stamp,
    ];
}
async function undo_follow(kubernetes, wish, { stale, signal, detail }, host) {
    let told = 'no word of it yet';
    while (!signal.aborted) {
        const object = await kubernetes.get(kindOf(wish.kind), wish.namespace, wish.name).catch((error) => {
            if (!signal.aborted)
                throw error;
        });
        if (signal.aborted)
            break;
        const state = readRollout(wish.kind, object ?? {}, stale);
        if (state.kind === 'complete')
            return { kind: 'done', detail };
        if (state.kind === 'failed')
            return { kind: 'failed', why: `${wish.name}: ${state.why}` };
        if (state.why !== told)
            host.log.info(`Kubernetes: ${wish.name}: ${state.why}.`);
        told = state.why;
        await host.sleep(undo_pollTime);
    }
    return { kind: 'failed', why: `${wish.name} had not rolled out in time: ${told}` };
}

;// CONCATENATED MODULE: ./build/kubernetes/strategy.js
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








/** Puts Deployments, StatefulSets and DaemonSets back to the revision that ran the target. */
const openKubernetesStrategy = (wish, host) => ({
    name: 'kubernetes',
    describe: ({ version, sha }) => {
        const names = wish.workloads.map(({ kind, name }) => `${kind} ${placeOf(wish)}${name}`).join(', ');
        return `set ${names} back to the revision that runs ${wish.revision > 0 ? wish.revision : version || sha}`;
    },
    prepare: (target) => withCluster(wish, host, async (kubernetes) => {
        for (const workload of wish.workloads) {
            const plan = await planUndo(kubernetes, undoWish(wish, workload, target, kubernetes));
            if (plan.kind === 'refused')
                return refusalOf(plan);
        }
        return undefined;
    }),
    restore: (target, attempt) => withCluster(wish, timed(host, attempt), async (kubernetes) => {
        const done = [];
        for (const workload of wish.workloads) {
            const result = await undo(kubernetes, undoWish(wish, workload, target, kubernetes), host, attempt.signal);
            if (result.kind === 'refused')
                return strategy_failed(`${result.why} ${result.cure}`, done);
            if (result.kind === 'failed')
                return strategy_failed(result.why, done);
            done.push(result.detail);
        }
        return { kind: 'done', detail: done.join('; ') };
    }),
    diagnose: (signal) => withCluster(wish, { ...host, signal }, async (kubernetes) => {
        const parts = [];
        for (const { kind, name } of wish.workloads) {
            const namespace = wish.namespace || kubernetes.namespace;
            const selector = async () => {
                const object = await kubernetes.get(kindOf(kind), namespace, name);
                return object === undefined ? '' : readWorkload(kind, object).selector;
            };
            parts.push(await diagnose(kubernetes, { namespace, name, selector }));
        }
        return joined(parts, wish.workloads.map(({ name }) => name));
    }),
});
/** Rolls a Helm release back to the revision that ran the target. */
const openHelmStrategy = (wish, host) => ({
    name: 'helm',
    describe: ({ version }) => `roll release ${wish.release} back to ${wish.revision > 0 ? `revision ${wish.revision}` : `the revision of ${version}`}`,
    prepare: async (target) => {
        const plan = await planHelm(wish, wantedOf(target, wish.revision), host);
        return plan.kind === 'refused' ? { reason: plan.reason, why: plan.why } : undefined;
    },
    restore: async (target, attempt) => {
        const result = await rollbackHelm(wish, wantedOf(target, wish.revision), timed(host, attempt));
        return result.kind === 'refused' ? strategy_failed(result.why, []) : result;
    },
    diagnose: (signal) => withCluster(wish, { ...host, signal }, (kubernetes) => {
        const selector = async () => `app.kubernetes.io/instance=${wish.release}`;
        return diagnose(kubernetes, { namespace: wish.namespace || kubernetes.namespace, name: wish.release, selector });
    }),
});
/** Points a Service at the pods that run the target. */
const openBlueGreenStrategy = (wish, host) => ({
    name: 'blue-green',
    describe: ({ version, sha }) => `switch Service ${placeOf(wish)}${wish.service} to the pods that run ${version || sha}`,
    prepare: (target) => withCluster(wish, host, async (kubernetes) => {
        const plan = await planSwitch(kubernetes, switchWish(wish, target, kubernetes));
        return plan.kind === 'refused' ? refusalOf(plan) : undefined;
    }),
    restore: (target, attempt) => withCluster(wish, timed(host, attempt), async (kubernetes) => {
        const result = await switchService(kubernetes, switchWish(wish, target, kubernetes), host, attempt.signal);
        return result.kind === 'refused' ? strategy_failed(`${result.why} ${result.cure}`, []) : result;
    }),
    diagnose: (signal) => withCluster(wish, { ...host, signal }, (kubernetes) => {
        const patient = behindService(kubernetes, wish.namespace || kubernetes.namespace, wish.service);
        return diagnose(kubernetes, patient);
    }),
});
function behindService(kubernetes, namespace, name) {
    const selector = async () => {
        const service = await kubernetes.get({ apiVersion: 'v1', kind: 'Service' }, namespace, name);
        return selectorText({ matchLabels: (0,kubernetes_object/* plainAt */.y1)(service, 'spec', 'selector') });
    };
    return { namespace, name, selector };
}
/** The host of one attempt: its requests end when the strategy's time is up. */
function timed(host, { signal }) {
    return { ...host, signal };
}
async function withCluster(wish, host, body) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const kubernetes = __addDisposableResource(env_1, (0,client.openKubernetes)(await (0,access.findCluster)(wish, host), host), true);
        return await body(kubernetes);
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
function undoWish(wish, workload, target, kubernetes) {
    return {
        ...workload,
        namespace: wish.namespace || kubernetes.namespace,
        wanted: wantedOf(target, wish.revision),
        cause: `rolled back to ${target.version || target.sha.slice(0, 12)} by slipway`,
    };
}
function switchWish(wish, target, kubernetes) {
    const namespace = wish.namespace || kubernetes.namespace;
    return { namespace, service: wish.service, key: wish.label, wanted: wantedOf(target, 0) };
}
function wantedOf({ version, sha }, revision) {
    return { version, sha, revision };
}
function placeOf({ namespace }) {
    return namespace === '' ? '' : `${namespace}/`;
}
function refusalOf({ reason, why, cure, }) {
    return { reason, why: `${why} ${cure}` };
}
function strategy_failed(why, done) {
    return { kind: 'failed', why: done.length === 0 ? why : `${why} (done before: ${done.join('; ')})` };
}
function joined(parts, names) {
    const folder = (index) => (parts.length === 1 ? '' : `${names[index]}/`);
    return {
        findings: parts.flatMap(({ findings }, index) => findings.map(({ file, text }) => ({ file: `${folder(index)}${file}`, text }))),
        complaints: parts.flatMap(({ complaints }) => complaints),
        gaps: parts.flatMap(({ gaps }) => gaps),
    };
}


/***/ })

};

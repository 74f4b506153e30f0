export const id = 445;
export const ids = [445];
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

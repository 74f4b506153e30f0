export const id = 6137;
export const ids = [6137,7445,8503,9826,884];
export const modules = {

49889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
u: () => ( readTrustedFile)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function readTrustedFile(path) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}

}),

97445:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  findCluster: () => ( findCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
// EXTERNAL MODULE: ./build/files/named.js
var named = __webpack_require__(49889);
// EXTERNAL MODULE: ./build/input/secret.js
var secret = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/input/yaml.js
var yaml = __webpack_require__(3632);
// EXTERNAL MODULE: ./build/programs/output.js
var output = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/programs/run.js
var run = __webpack_require__(80013);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/kubernetes/objects/object.js
var object = __webpack_require__(35299);
;// CONCATENATED MODULE: ./build/kubernetes/kubeconfig.js

function readKubeconfig(value, wanted, file) {
	const name = wanted || (0,object .$6)(value, 'current-context');
	const names = (0,object .xw)(value, 'contexts').map((entry) => (0,object .$6)(entry, 'name'));
	if (name === '')
		throw refuse(file, `has no \`current-context\`. Set \`context\` to one of: ${told(names)}`);
	const context = kubeconfig_named(value, 'contexts', name, 'context');
	if (context === undefined)
		throw refuse(file, `has no context \`${(0,printable .d)(name)}\`. It has: ${told(names)}`);
	const cluster = kubeconfig_named(value, 'clusters', (0,object .$6)(context, 'cluster'), 'cluster');
	if (cluster === undefined)
		throw refuse(file, `has no cluster \`${(0,printable .d)((0,object .$6)(context, 'cluster'))}\`, which context \`${(0,printable .d)(name)}\` names`);
	const user = kubeconfig_named(value, 'users', (0,object .$6)(context, 'user'), 'user');
	if (user === undefined && (0,object .$6)(context, 'user') !== '')
		throw refuse(file, `has no user \`${(0,printable .d)((0,object .$6)(context, 'user'))}\`, which context \`${(0,printable .d)(name)}\` names`);
	return {
		name,
		server: (0,object .$6)(cluster, 'server'),
		ca: decoded((0,object .$6)(cluster, 'certificate-authority-data')),
		caFile: (0,object .$6)(cluster, 'certificate-authority'),
		serverName: (0,object .$6)(cluster, 'tls-server-name'),
		isInsecure: cluster['insecure-skip-tls-verify'] === true,
		proxy: (0,object .$6)(cluster, 'proxy-url'),
		namespace: (0,object .$6)(context, 'namespace'),
		user: readUser(user ?? {}, file),
	};
}
function readUser(user, file) {
	if (user['auth-provider'] !== undefined)
		throw refuse(file, 'uses `auth-provider`, which Kubernetes removed in 1.26. Use an `exec` plugin or a service account');
	if (user['username'] !== undefined)
		throw refuse(file, 'uses a user name and password, which Kubernetes removed in 1.19. Use a token or a certificate');
	return {
		token: (0,object .$6)(user, 'token'),
		tokenFile: (0,object .$6)(user, 'tokenFile'),
		certificate: decoded((0,object .$6)(user, 'client-certificate-data')),
		certificateFile: (0,object .$6)(user, 'client-certificate'),
		key: decoded((0,object .$6)(user, 'client-key-data')),
		keyFile: (0,object .$6)(user, 'client-key'),
		plugin: user['exec'] === undefined ? undefined : readPlugin((0,object .y1)(user, 'exec')),
	};
}
function readPlugin(exec) {
	const env = (0,object .xw)(exec, 'env').map((entry) => [(0,object .$6)(entry, 'name'), (0,object .$6)(entry, 'value')]);
	const args = (0,object.at)(exec, 'args');
	const given = Array.isArray(args) ? args.filter((each) => typeof each === 'string') : [];
	return {
		command: [(0,object .$6)(exec, 'command'), ...given],
		env: Object.fromEntries(env),
		apiVersion: (0,object .$6)(exec, 'apiVersion'),
	};
}
function kubeconfig_named(config, list, name, key) {
	const entry = (0,object .xw)(config, list).find((each) => each['name'] === name);
	return entry === undefined ? undefined : (0,object .y1)(entry, key);
}
function decoded(base64) {
	return Buffer.from(base64, 'base64').toString('utf8');
}
function told(names) {
	return names.length === 0
		? 'no context at all'
		: names
			.slice(0, 20)
			.map((name) => `\`${(0,printable .d)(name)}\``)
			.join(', ');
}
function refuse(file, what) {
	return new user_error .y('kubernetes-config', `The kubeconfig \`${(0,printable .d)(file)}\` ${what}.`);
}

;// CONCATENATED MODULE: ./build/kubernetes/access.js

const mostOutput = 1024 ** 2;
const podFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
async function findCluster(inputs, host) {
	if (inputs.kubeconfig.includes('\n'))
		return fromText(inputs.kubeconfig, inputs, { file: 'input kubeconfig', folder: host.workspace }, host);
	const file = inputs.kubeconfig || firstPath(host.env['KUBECONFIG']);
	if (file !== '')
		return fromFile((0,external_node_path_.resolve)(host.workspace, file), inputs, host);
	const pod = await fromPod(host);
	if (pod !== undefined)
		return pod;
	const home = (0,external_node_path_.join)(host.env['HOME'] || host.env['USERPROFILE'] || '/', '.kube', 'config');
	if (await isThere(home))
		return fromFile(home, inputs, host);
	throw new user_error .y('kubernetes-config', 'No API server was found: the input `kubeconfig` and KUBECONFIG are empty, this is not a pod with a service account, and ~/.kube/config does not exist. Provide one of them. In Actions Runner Controller’s kubernetes mode the job runs in the workflow pod, and a hook template sets the service account of this pod.');
}
async function fromPod({ env, secrets }) {
	const address = env['KUBERNETES_SERVICE_HOST'] ?? '';
	const folder = env['SLIPWAY_SERVICE_ACCOUNT'] || podFolder;
	if (address === '' || !(await isThere((0,external_node_path_.join)(folder, 'token'))))
		return undefined;
	const shown = address.includes(':') ? `[${address}]` : address;
	return {
		server: new URL(`https://${shown}:${env['KUBERNETES_SERVICE_PORT'] || '443'}`),
		ca: await readNamed((0,external_node_path_.join)(folder, 'ca.crt'), mounted),
		serverName: undefined,
		isInsecure: false,
		proxy: undefined,
		namespace: (await readNamed((0,external_node_path_.join)(folder, 'namespace'), mounted)).trim() || 'default',
		source: 'service account of this pod',
		credentials: async () => {
			const token = (await readNamed((0,external_node_path_.join)(folder, 'token'), mounted)).trim();
			secrets.add(token);
			return { token };
		},
	};
}
async function fromFile(file, inputs, host) {
	const text = await readNamed(file, 'The kubeconfig');
	return fromText(text, inputs, { file, folder: (0,external_node_path_.dirname)(file) }, host);
}
async function fromText(text, inputs, { file, folder }, host) {
	const reading = await (0,yaml .gM)(text);
	if (reading.kind === 'broken') {
		const faults = reading.faults.map(yaml .Qx).join('; ');
		throw new user_error .y('kubernetes-config', `The kubeconfig \`${(0,printable .d)(file)}\` ${faults}.`);
	}
	const context = readKubeconfig((0,yaml .oi)(reading.value), inputs.context, file);
	for (const secret of [context.user.token, context.user.key])
		host.secrets.add(secret);
	const place = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path));
	return {
		server: serverOf(context, file),
		ca: context.ca || (context.caFile === '' ? undefined : await readNamed(place(context.caFile), access_named)),
		serverName: context.serverName || undefined,
		isInsecure: context.isInsecure,
		proxy: context.proxy || undefined,
		namespace: context.namespace || 'default',
		source: `context ${(0,printable .d)(context.name)} of ${(0,printable .d)(file)}${context.isInsecure ? ', certificate not checked' : ''}`,
		credentials: (signal) => credentialsOf(context.user, place, { ...host, signal }),
	};
}
function serverOf({ server, name }, file) {
	const url = URL.canParse(server) ? new URL(server) : undefined;
	if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal(url.hostname)))
		return url;
	const what = `Context \`${(0,printable .d)(name)}\` of \`${(0,printable .d)(file)}\` has the server \`${(0,printable .d)((0,secret .$b)(server))}\``;
	throw new user_error .y('kubernetes-config', `${what}; it must be an https:// address (http:// only on this machine).`);
}
function isLocal(name) {
	return name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name);
}
async function credentialsOf(user, place, host) {
	const read = async (text, file) => text || (file === '' ? '' : await readNamed(place(file), access_named));
	if (user.plugin !== undefined)
		return askPlugin(user.plugin, place, host);
	const token = (await read(user.token, user.tokenFile)).trim();
	const cert = await read(user.certificate, user.certificateFile);
	const key = await read(user.key, user.keyFile);
	for (const secret of [token, key])
		host.secrets.add(secret);
	return { ...(token === '' ? {} : { token }), ...(cert === '' ? {} : { cert }), ...(key === '' ? {} : { key }) };
}
async function askPlugin({ command, env, apiVersion }, place, host) {
	const [program = '', ...args] = command;
	const version = apiVersion || 'client.authentication.k8s.io/v1';
	const information = JSON.stringify({ apiVersion: version, kind: 'ExecCredential', spec: { interactive: false } });
	const stdout = new output .I({ head: mostOutput });
	const stderr = (0,output .M)((text) => host.log.info(`${(0,printable .d)(program, 60)}: ${(0,printable .d)(text, 300)}`));
	const outcome = await (0,run .mB)([/[\\/]/.test(program) ? place(program) : program, ...args], host, {
		env: { ...env, KUBERNETES_EXEC_INFO: information },
		stdout,
		stderr,
	});
	const isDone = outcome.kind === 'ended' && outcome.code === 0;
	const status = isDone ? statusOf(stdout.beginning) : undefined;
	const token = (0,object .$6)(status, 'token');
	const cert = (0,object .$6)(status, 'clientCertificateData');
	const key = (0,object .$6)(status, 'clientKeyData');
	for (const secret of [token, key])
		host.secrets.add(secret);
	if (token !== '')
		return { token };
	if (cert !== '' && key !== '')
		return { cert, key };
	const what = isDone ? 'returned no credential' : (0,run .lA)(outcome);
	throw new user_error .y('kubernetes-config', `The kubeconfig’s \`exec\` plugin \`${(0,printable .d)(program)}\` ${what}. Install it on the runner, or use a service account’s token.`);
}
function statusOf(output) {
	try {
		return (0,object.at)(JSON.parse(output), 'status');
	}
	catch {
		return undefined;
	}
}
function firstPath(list = '') {
	return list.split(external_node_path_.delimiter).find((each) => each !== '') ?? '';
}
const mounted = 'The file of the pod’s service account';
const access_named = 'The file that the kubeconfig names';
async function readNamed(file, what) {
	return (0,named .u)(file).catch((error) => {
		const message = `${what} \`${(0,printable .d)(file)}\` cannot be read: ${(0,file_error .Tr)(error)}.`;
		throw new user_error .y('kubernetes-config', message, { cause: error });
	});
}
async function isThere(file) {
	return (0,named .u)(file).then(() => true, () => false);
}

}),

38503:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openKubernetes: () => ( openKubernetes)
});

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/network/timeout.js
var timeout = __webpack_require__(69706);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/kubernetes/objects/object.js
var object = __webpack_require__(35299);
;// CONCATENATED MODULE: ./build/kubernetes/refusal.js

function describeAction({ verb, resource, namespace, name }) {
	const thing = name === '' ? resource : `${resource}/${name}`;
	return `${verb} ${thing}${namespace === '' ? '' : ` in namespace ${namespace}`}`;
}
function refusalOf({ status, body, wait }, { action, source, attempts }) {
	const said = (0,printable .d)((0,object .$6)((0,object .qF)(body), 'message'), 300) || `HTTP ${status}`;
	const what = `Kubernetes refused to ${describeAction(action)}: ${said}.`;
	if (status === 401)
		return new user_error .y('kubernetes-unauthorized', `${what} It rejected the credentials (${source}). Renew the token or certificate.`);
	if (status === 403)
		return new user_error .y('kubernetes-forbidden', `${what} ${roleFor(action)}`);
	const times = attempts > 1 ? `, ${attempts} attempts` : '';
	const pause = wait === undefined ? '' : `, next attempt allowed in ${Math.ceil(wait / 1000)} s`;
	return new user_error .y('kubernetes-refused', `${what} (HTTP ${status}${times}${pause}, ${source})`);
}
function roleFor({ verb, group, resource, namespace }) {
	const rule = `{apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"]}`;
	return `Add to the Role of this service account in namespace \`${namespace}\`: \`${rule}\`.`;
}
function isUnapplied(body) {
	return (0,object .$6)(body, 'message').startsWith('the server rejected our request due to an error in our request');
}

// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(29306);
// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/network/exchange.js
var exchange = __webpack_require__(26716);
// EXTERNAL MODULE: ./build/network/pool.js
var network_pool = __webpack_require__(11651);
// EXTERNAL MODULE: ./build/network/proxy.js
var proxy = __webpack_require__(88637);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
;// CONCATENATED MODULE: ./build/kubernetes/transport.js

const silence = 20_000;
const longest = 60_000;
const mostConnections = 8;
function createTransport(cluster, host) {
	const { server, ca, serverName, isInsecure, source } = cluster;
	const route = cluster.proxy === undefined ? (0,proxy .Bv)(server, host.env) : (0,proxy .YR)(cluster.proxy, '`proxy-url`');
	if (route.kind === 'invalid')
		throw new user_error .y('kubernetes-config', `The API server (${source}) is behind a proxy that cannot be used: ${route.why}`);
	if (route.kind === 'proxy')
		host.secrets.addUrl(route.url.href);
	const pool = new network_pool .b({ keepAlive: true, most: mostConnections, ca, serverName });
	const send = async (asked, { token, cert, key }, signal) => {
		const { method, path, body, type = 'application/json', most, cut = false } = asked;
		const url = new URL(server.pathname.replace(/\/$/, '') + path, server);
		const headers = {
			accept: 'application/json',
			'user-agent': 'slipway',
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...(body === undefined ? {} : { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) }),
		};
		const late = (0,timer ._)(longest);
		const bounds = { most, silence, signal: AbortSignal.any([signal, late]) };
		const outgoing = { url, method, headers, route, insecure: isInsecure, cert, key };
		const reply = await (0,exchange .cv)(pool, outgoing, body, bounds).catch((error) => {
			if (late.aborted && !signal.aborted)
				throw new Error(`its answer did not end within ${longest / 1000} s`);
			throw error;
		});
		if (!reply.isWhole && !cut)
			throw tooLong(cluster, path, most);
		const wait = waitOf(reply.headers.get('retry-after'), host.now());
		return { status: reply.status, wait, body: reply.body.toString('utf8') };
	};
	return { send, close: () => pool[Symbol.dispose]() };
}
function tooLong({ server, source }, path, most) {
	const what = `The answer of the API server ${server.host} (${source}) to \`${(0,printable .d)(path, 200)}\` is longer than ${most} bytes.`;
	return new user_error .y('kubernetes-refused', `${what} Request less, for example with a selector or another namespace.`);
}
function waitOf(text, now) {
	if (text === undefined)
		return undefined;
	const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
	return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

;// CONCATENATED MODULE: ./build/kubernetes/request.js

const policy = { attempts: 4, first: 500, longest: 30_000, jitter: 0.5 };
function createRequests(cluster, host) {
	const transport = createTransport(cluster, host);
	const closed = new AbortController();
	const login = createLogin(cluster, AbortSignal.any([closed.signal, host.signal]));
	const send = async (request, action, limit, allowed = []) => {
		const signal = AbortSignal.any([limit.signal, host.signal, closed.signal]);
		const left = (0,timeout .i)({ timeout: limit.timeout, signal });
		let attempts = 0;
		const attempt = async (ended, isRenewed) => {
			attempts++;
			const credentials = await login.get({ ...left(), signal: ended });
			const response = await transport.send(request, credentials, ended);
			if (response.status === 401 && !isRenewed) {
				login.renew();
				return await attempt(ended, true);
			}
			return isBusy(request, response) ? again(response, action) : { value: response };
		};
		const careful = (ended, count) => attempt(ended, count > 1).catch((error) => {
			if (error instanceof user_error .y || ended.aborted || request.method !== 'GET')
				throw error;
			const why = `Kubernetes: ${describeAction(action)}: ${(0,printable .d)((0,errors .wO)(error), 200)}`;
			return { end: () => Promise.reject(error), why };
		});
		try {
			const limited = { ...policy, attempts: limit.attempts ?? policy.attempts, deadline: limit.timeout };
			const response = await (0,timeout .w)((ended) => (0,retry .L)({ ...limited, signal: ended }, host, (count) => careful(ended, count)), left());
			if ((response.status >= 200 && response.status < 300) || allowed.includes(response.status))
				return response;
			throw refusalOf(response, { action, source: cluster.source, attempts });
		}
		catch (error) {
			signal.throwIfAborted();
			throw error instanceof user_error .y ? error : unreachable(cluster, { action, error, attempts });
		}
	};
	const close = () => {
		closed.abort(new Error('the client is closed'));
		transport.close();
	};
	return { send, close };
}
function isBusy({ method }, { status }) {
	return status === 429 || (status >= 500 && method === 'GET');
}
function again(response, action) {
	const why = `Kubernetes: HTTP ${response.status} to «${describeAction(action)}»`;
	return { end: () => response, after: response.wait ?? 0, why };
}
function createLogin(cluster, closed) {
	let common;
	return {
		get: (limit) => {
			const current = common ?? cluster.credentials(closed);
			common = current;
			current.catch(() => {
				if (common === current)
					common = undefined;
			});
			return (0,timeout .w)(() => current, limit);
		},
		renew: () => {
			common = undefined;
		},
	};
}
function unreachable({ server, source }, { action, error, attempts }) {
	const why = (0,printable .d)((0,errors .wO)(error), 200) || 'unknown';
	const times = attempts > 1 ? ` in ${attempts} attempts` : '';
	const what = `The API server ${server.host} (${source}) did not answer «${describeAction(action)}»${times}: ${why}.`;
	return new user_error .y('kubernetes-unreachable', `${what} Check its address, proxy, network policy and certificate.`, {
		cause: error,
	});
}

;// CONCATENATED MODULE: ./build/kubernetes/resources.js

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
function knownResource({ apiVersion, kind }) {
	const plural = known[`${apiVersion} ${kind}`];
	return plural === undefined ? undefined : { group: groupOf(apiVersion), apiVersion, plural, isNamespaced: true };
}
function groupPath(apiVersion) {
	const parts = apiVersion.split('/').map(encodeURIComponent);
	return parts.length === 1 ? `/api/${parts[0]}` : `/apis/${parts.join('/')}`;
}
function findResource(document, { apiVersion, kind }) {
	const found = (0,object .xw)(document, 'resources').find((each) => (0,object .$6)(each, 'kind') === kind && !(0,object .$6)(each, 'name').includes('/'));
	if (found === undefined)
		return undefined;
	const plural = (0,object .$6)(found, 'name');
	return { group: groupOf(apiVersion), apiVersion, plural, isNamespaced: found['namespaced'] === true };
}
function objectPath({ apiVersion, plural, isNamespaced }, namespace, name = '') {
	const place = isNamespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
	return `${groupPath(apiVersion)}${place}/${plural}${name === '' ? '' : `/${encodeURIComponent(name)}`}`;
}
function groupOf(apiVersion) {
	return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}

;// CONCATENATED MODULE: ./build/kubernetes/client.js

const pageSize = 250;
const mostRestarts = 3;
const usualTime = 120_000;
const mebibyte = 1024 * 1024;
const client_longest = 64 * mebibyte;
const longestList = 256 * mebibyte;
function openKubernetes(cluster, host) {
	const requests = createRequests(cluster, host);
	const begin = (limit = { timeout: usualTime, signal: host.signal }) => {
		const left = (0,timeout .i)(limit);
		return {
			source: cluster.source,
			send: (request, action, allowed) => requests.send(request, action, { ...limit, ...left() }, allowed),
		};
	};
	const found = new Map();
	const resolve = async (kind, operation) => {
		const key = `${kind.apiVersion} ${kind.kind}`;
		const resource = found.get(key) ?? knownResource(kind) ?? (await discover(kind, operation));
		found.set(key, resource);
		return resource;
	};
	return {
		source: `${cluster.server.host} (${cluster.source})`,
		namespace: cluster.namespace,
		get: async (kind, namespace, name, limit) => {
			const operation = begin(limit);
			return await readObject(await resolve(kind, operation), { namespace, name }, operation);
		},
		list: async (kind, namespace, labels = '', limit) => {
			const operation = begin(limit);
			return await readList(await resolve(kind, operation), { namespace, labels }, operation);
		},
		patch: async (kind, namespace, name, steps, part) => {
			const operation = begin();
			return await patchObject(await resolve(kind, operation), { namespace, name, part }, steps, operation);
		},
		mayI: (right, namespace, limit) => askRight(right, namespace, begin(limit)),
		whoAmI: (limit) => askName(begin(limit)),
		log: (namespace, pod, options, limit) => readLog({ namespace, name: pod }, options, begin(limit)),
		[Symbol.asyncDispose]: async () => requests.close(),
	};
}
async function discover(given, operation) {
	const read = async (path) => {
		const options = { verb: 'get', group: '', resource: path, namespace: '', name: '' };
		const answer = await operation.send({ method: 'GET', path, most: 16 * mebibyte }, options, [404]);
		return answer.status === 404 ? undefined : (0,object .qF)(answer.body);
	};
	const isGroup = given.apiVersion.includes('.') && !given.apiVersion.includes('/');
	const group = isGroup ? await read(`/apis/${encodeURIComponent(given.apiVersion)}`) : undefined;
	const kind = isGroup ? { ...given, apiVersion: (0,object .$6)(group, 'preferredVersion', 'groupVersion') } : given;
	const resource = kind.apiVersion === '' ? undefined : findResource(await read(groupPath(kind.apiVersion)), kind);
	if (resource !== undefined)
		return resource;
	throw new user_error .y('kubernetes-unknown-kind', `The API server (${operation.source}) has no \`${(0,printable .d)(given.kind)}\` in \`${(0,printable .d)(given.apiVersion)}\`. Check the spelling, and that its CustomResourceDefinition is installed.`);
}
async function readObject(resource, { namespace, name }, operation) {
	const options = { verb: 'get', group: resource.group, resource: resource.plural, namespace, name };
	const path = objectPath(resource, namespace, name);
	const answer = await operation.send({ method: 'GET', path, most: client_longest }, options, [404]);
	return answer.status === 404 ? undefined : parsePlain(answer.body, options);
}
async function readList(resource, { namespace, labels }, operation, restarts = mostRestarts) {
	const action = { verb: 'list', group: resource.group, resource: resource.plural, namespace, name: '' };
	const items = [];
	let [next, size] = ['', 0];
	do {
		const query = new URLSearchParams({ limit: String(pageSize) });
		if (labels !== '')
			query.set('labelSelector', labels);
		if (next !== '')
			query.set('continue', next);
		const path = `${objectPath(resource, namespace)}?${query}`;
		const most = Math.min(client_longest, longestList - size);
		const answer = await operation.send({ method: 'GET', path, most }, action, restarts > 0 ? [410] : []);
		if (answer.status === 410)
			return await readList(resource, { namespace, labels }, operation, restarts - 1);
		const page = parsePlain(answer.body, action);
		for (const item of (0,object .xw)(page, 'items'))
			items.push(item);
		size += answer.body.length;
		next = (0,object .$6)(page, 'metadata', 'continue');
	} while (next !== '');
	return items;
}
async function patchObject(resource, { namespace, name, part }, steps, operation) {
	const below = part === undefined ? '' : `/${part}`;
	const right = `${resource.plural}${below}`;
	const options = { verb: 'patch', group: resource.group, resource: right, namespace, name };
	const path = `${objectPath(resource, namespace, name)}${below}?fieldManager=slipway`;
	const asked = { method: 'PATCH', path, body: JSON.stringify(steps), most: client_longest };
	const type = 'application/json-patch+json';
	const answer = await operation
		.send({ ...asked, type }, options, [409, 422, 500, 502, 503, 504])
		.catch((error) => {
		if (error instanceof user_error .y && error.reason === 'kubernetes-unreachable')
			return undefined;
		throw error;
	});
	if (answer === undefined || answer.status === 409 || answer.status >= 500)
		return 'changed';
	if (answer.status !== 422)
		return parsePlain(answer.body, options);
	if (isUnapplied((0,object .qF)(answer.body)))
		return 'changed';
	throw refusalOf(answer, { action: options, source: operation.source, attempts: 1 });
}
async function readLog({ namespace, name }, options, operation) {
	const query = new URLSearchParams({
		container: options.container,
		tailLines: String(options.lines),
		limitBytes: String(options.bytes),
		timestamps: 'true',
		...(options.previous ? { previous: 'true' } : {}),
	});
	const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(name)}/log?${query}`;
	const asked = { method: 'GET', path, most: options.bytes, cut: true };
	const right = { verb: 'get', group: '', resource: 'pods/log', namespace, name };
	const answer = await operation.send(asked, right, [400, 404]);
	return answer.status === 200 ? answer.body : undefined;
}
async function askRight({ verb, group, resource }, namespace, operation) {
	const [name = '', subresource = ''] = resource.split('/');
	const attributes = { namespace, verb, group, resource: name, ...(subresource === '' ? {} : { subresource }) };
	const review = await createReview('authorization.k8s.io/v1', 'SelfSubjectAccessReview', attributes, operation);
	return (0,object.at)(review, 'status', 'allowed') === true;
}
async function askName(operation) {
	const review = await createReview('authentication.k8s.io/v1', 'SelfSubjectReview', undefined, operation);
	return (0,object .$6)(review, 'status', 'userInfo', 'username');
}
async function createReview(apiVersion, kind, resourceAttributes, operation) {
	const resource = `${kind.toLowerCase()}s`;
	const group = apiVersion.split('/')[0] ?? '';
	const action = { verb: 'create', group, resource, namespace: '', name: '' };
	const body = JSON.stringify({ apiVersion, kind, ...(resourceAttributes && { spec: { resourceAttributes } }) });
	const path = `${groupPath(apiVersion)}/${resource}`;
	const answer = await operation.send({ method: 'POST', path, body, most: mebibyte }, action, [404]);
	return answer.status === 404 ? undefined : parsePlain(answer.body, action);
}
function parsePlain(body, options) {
	const value = (0,object .qF)(body);
	if ((0,object .$i)(value))
		return value;
	throw new user_error .y('kubernetes-unreachable', `The answer to «${describeAction(options)}» is not a JSON object: ${(0,printable .d)(body, 100)}. Check that the address is that of an API server.`);
}

}),

48615:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
O_: () => ( observedOf),
Oz: () => ( isCurrent),
rI: () => ( conditionOf),
yb: () => ( conditionsOf)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

function conditionsOf(object) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'status', 'conditions').map((each) => ({
		type: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'type'),
		status: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'status'),
		reason: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'reason'),
		message: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'message'),
		updatedAt: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'lastUpdateTime'),
		observed: generationAt(each),
	}));
}
function conditionOf(object, type) {
	return conditionsOf(object).find((condition) => condition.type === type);
}
function observedOf(object) {
	return generationAt((0,_object_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'status'));
}
function isCurrent(object, observed) {
	return observed === undefined || observed >= (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .tk)(0, object, 'metadata', 'generation');
}
function generationAt(status) {
	const found = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$i)(status) ? status['observedGeneration'] : undefined;
	if (typeof found === 'number' && Number.isFinite(found))
		return found;
	return typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : undefined;
}

}),

65468:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$I: () => ( needsPromotion),
A3: () => ( canaryTarget),
DS: () => ( readFlaggerCanary),
d_: () => ( isPromoted),
f5: () => ( updateUnderWay),
gv: () => ( isPromotedTo),
vp: () => ( readArgoRollout)
});
var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48615);
var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35299);
var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30935);

const workloadGeneration = 'rollout.argoproj.io/workload-generation';
function readArgoRollout(object) {
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	const referenced = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(object, 'metadata', 'annotations', workloadGeneration);
	const seen = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'workloadObservedGeneration');
	if (!(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .Oz)(object, (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .O_)(object)) || (referenced !== '' && seen !== '' && referenced !== seen))
		return _state_js__WEBPACK_IMPORTED_MODULE_0__ .n;
	if (status['controllerPause'] === true && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .xw)(status, 'pauseConditions').length === 0)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__ .e)('its controller has not noticed the end of the pause yet');
	const [phase, message] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'phase'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'message')];
	const detail = message === '' ? '' : `: ${message}`;
	if (phase === 'Healthy')
		return { kind: 'complete' };
	if (phase === 'Degraded')
		return { kind: 'failed', why: `it is degraded${detail}` };
	if (phase === '')
		return _state_js__WEBPACK_IMPORTED_MODULE_0__ .n;
	return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__ .e)(`${phase === 'Paused' ? 'it is paused' : 'it is progressing'}${detail}`);
}
function readFlaggerCanary(object) {
	const phase = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(object, 'status', 'phase');
	if (phase === 'Succeeded' || phase === 'Initialized')
		return { kind: 'complete' };
	const message = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .rI)(object, 'Promoted')?.message ?? '';
	if (phase === 'Failed')
		return { kind: 'failed', why: `its analysis failed${message === '' ? '' : `: ${message}`}` };
	return phase === '' ? _state_js__WEBPACK_IMPORTED_MODULE_0__ .n : (0,_state_js__WEBPACK_IMPORTED_MODULE_0__ .e)(`its phase is ${phase}`);
}
function canaryTarget(object) {
	const target = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'targetRef');
	const [kind, name] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(target, 'kind'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(target, 'name')];
	if ((kind !== 'Deployment' && kind !== 'DaemonSet') || name === '')
		return undefined;
	return { kind, name, primary: `${name}-primary` };
}
const handedOn = ['image', 'command', 'args', 'env', 'envFrom'];
function isPromoted(own, primary) {
	const [mine, theirs] = [own, primary].map((object) => (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'spec', 'template'));
	const annotations = Object.entries((0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(mine, 'metadata', 'annotations'));
	if (annotations.some(([key, value]) => !isHandedOn(value, (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(theirs, 'metadata', 'annotations')[key])))
		return false;
	if (!isHandedOn((0,_object_js__WEBPACK_IMPORTED_MODULE_1__.at)(mine, 'spec', 'volumes'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__.at)(theirs, 'spec', 'volumes')))
		return false;
	const containers = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .xw)(theirs, 'spec', 'containers');
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .xw)(mine, 'spec', 'containers').every((container, index) => handedOn.every((key) => isHandedOn(container[key], containers[index]?.[key])));
}
function isHandedOn(own, primary) {
	if (own === primary)
		return true;
	if (typeof own === 'string')
		return primary === `${own}-primary`;
	if (Array.isArray(own))
		return (Array.isArray(primary) && own.length === primary.length && own.every((each, at) => isHandedOn(each, primary[at])));
	if (!(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$i)(own) || !(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$i)(primary))
		return false;
	return Object.keys({ ...own, ...primary }).every((key) => isHandedOn(own[key], primary[key]));
}
function updateUnderWay(object, hash) {
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	const [stable, current] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'stableRS'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash')];
	return hash !== '' && stable === hash && current !== hash && status['abort'] !== true;
}
function needsPromotion(object, hash) {
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	if (hash === '' || (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash') !== hash || (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'stableRS') === hash)
		return false;
	return status['promoteFull'] !== true && (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .Oz)(object, (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .O_)(object));
}
function isPromotedTo(kind, object, hash, rollout) {
	if (kind !== 'Rollout' || hash === '')
		return rollout;
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	const isThere = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'stableRS') === hash && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash') === hash;
	if (rollout.kind === 'complete')
		return isThere ? rollout : _state_js__WEBPACK_IMPORTED_MODULE_0__ .n;
	return rollout.kind === 'failed' && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash') !== hash ? _state_js__WEBPACK_IMPORTED_MODULE_0__ .n : rollout;
}

}),

45478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D: () => ( bareVersion),
_Z: () => ( containerImages),
cO: () => ( tagOf),
fO: () => ( isVariantOf),
ke: () => ( isTagOf)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

const deepest = 12;
function containerImages(object) {
	const found = [...inside((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'spec')), ...inside((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'template'))];
	const own = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'spec', 'image');
	if (found.length === 0 && own !== '')
		return [{ name: '', image: own, isInit: false }];
	return [...found.filter(({ isInit }) => !isInit), ...found.filter(({ isInit }) => isInit)];
}
function inside(value, depth = 0) {
	if (depth > deepest)
		return [];
	if (Array.isArray(value))
		return value.flatMap((each) => inside(each, depth + 1));
	if (!(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$i)(value))
		return [];
	const own = [...listed((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(value, 'containers'), false), ...listed((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(value, 'initContainers'), true)];
	const rest = Object.entries(value).filter(([key]) => key !== 'containers' && key !== 'initContainers');
	return [...own, ...rest.flatMap(([, each]) => inside(each, depth + 1))];
}
function listed(containers, isInit) {
	return containers
		.map((each) => ({ name: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'name'), image: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'image'), isInit }))
		.filter(({ image }) => image !== '');
}
function tagOf(image) {
	const name = (image.split('@')[0] ?? '').split('/').at(-1) ?? '';
	return name.includes(':') ? name.slice(name.indexOf(':') + 1) : '';
}
function isTagOf(tag, version) {
	return tag === version || spellings(version).includes(bareVersion(tag));
}
const platform = /^(?:alpine|slim|debian|ubuntu|bookworm|bullseye|buster|trixie|focal|jammy|noble|distroless|scratch|static|nonroot|rootless|debug|musl|glibc|ubi|centos|rhel|rocky|fedora|amazonlinux|al|wolfi|chainguard|busybox|bitnami|linux|windows|windowsservercore|nanoserver|ltsc|amd|arm|armhf|aarch|x86|i|s390x|ppc64le|riscv|jdk|jre|java|node|python|php|fpm|cli|apache|nginx|cpu|gpu|cuda|rocm|fips)(?:v?\d[\d.]*(?:le)?)?$/i;
function isVariantOf(tag, version) {
	const bare = bareVersion(tag);
	return spellings(version).some((each) => {
		if (!bare.startsWith(`${each}-`))
			return false;
		const parts = bare
			.slice(each.length + 1)
			.replaceAll(/(?<![^-_])x86_64(?![^-_])/gi, 'x86')
			.split(/[-_]/);
		return parts.every((part, index) => platform.test(part) || isArmVariant(part, parts[index - 1]));
	});
}
function isArmVariant(part, before = '') {
	return /^v\d{1,2}[a-z]?$/i.test(part) && /^(?:arm|armhf|aarch)\d*$/i.test(before);
}
function spellings(version) {
	const bare = bareVersion(version);
	return [bare, bare.replaceAll('+', '_'), bare.replaceAll('+', '-')];
}
function bareVersion(version) {
	return version.replace(/^v(?=\d)/, '');
}

}),

35299:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$6: () => ( textAt),
$i: () => ( isPlain),
at: () => ( at),
qF: () => ( parseJson),
tk: () => ( numberAt),
xw: () => ( plainsAt),
y1: () => ( plainAt)
});
function isPlain(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
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
function plainAt(value, ...path) {
	const found = at(value, ...path);
	return isPlain(found) ? found : {};
}
function plainsAt(value, ...path) {
	const found = at(value, ...path);
	return Array.isArray(found) ? found.filter(isPlain) : [];
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === 'string' ? found : '';
}
function numberAt(otherwise, value, ...path) {
	const found = at(value, ...path);
	return typeof found === 'number' && Number.isFinite(found) ? found : otherwise;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}

}),

35433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
C: () => ( takesTraffic),
i: () => ( isReady)
});
var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48615);
var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35299);

function isReady(pod) {
	return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__ .rI)(pod, 'Ready')?.status === 'True';
}
function takesTraffic(pod) {
	return isReady(pod) && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(pod, 'metadata', 'deletionTimestamp') === '';
}

}),

53579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G6: () => ( readRolloutSince),
S9: () => ( keptByPartition),
Xw: () => ( expiredAt),
wW: () => ( readRollout)
});
var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48615);
var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65468);
var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35299);
var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30935);
var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66629);

function readRollout(kind, object) {
	if (kind === 'Rollout')
		return (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__ .vp)(object);
	if (kind === 'Canary')
		return (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__ .DS)(object);
	const observed = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .O_)(object) ?? 0;
	if (!(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .Oz)(object, observed) || (kind === 'StatefulSet' && observed === 0))
		return _state_js__WEBPACK_IMPORTED_MODULE_1__ .n;
	if (kind === 'Deployment')
		return readDeployment(object);
	return kind === 'StatefulSet' ? readStatefulSet(object) : readDaemonSet(object);
}
function readRolloutSince(kind, object, stale) {
	const rollout = readRollout(kind, object);
	if (rollout.kind !== 'failed' || stale === '' || expiredAt(object) !== stale)
		return rollout;
	return readReplicas(object);
}
function expiredAt(object) {
	const condition = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .rI)(object, 'Progressing');
	return condition?.reason === 'ProgressDeadlineExceeded' ? condition.updatedAt : '';
}
function keptByPartition(kind, object) {
	const partition = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
	const kept = Math.min(partition, (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__ .N4)(object));
	const [current, update] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'currentRevision'), (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'updateRevision')];
	if (kind !== 'StatefulSet' || kept === 0 || current === update)
		return '';
	return `its partition ${partition} keeps ${kept === 1 ? 'pod 0' : `pods 0 to ${kept - 1}`} at ${current}`;
}
function readDeployment(object) {
	if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .rI)(object, 'Progressing')?.reason === 'ProgressDeadlineExceeded')
		return { kind: 'failed', why: 'its progress deadline was exceeded' };
	return readReplicas(object);
}
function readReplicas(object) {
	const wanted = (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__ .N4)(object);
	const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'updatedReplicas');
	if (updated < wanted)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${updated} of ${wanted} replicas are updated`);
	const all = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'replicas');
	if (all > updated)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${all - updated} old replicas are still terminating`);
	const available = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'availableReplicas');
	if (available < updated)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${available} of ${updated} updated replicas are available`);
	return { kind: 'complete' };
}
function readStatefulSet(object) {
	const wanted = (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__ .N4)(object);
	const ready = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'readyReplicas');
	if (ready < wanted)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${ready} of ${wanted} pods are ready`);
	if (isOnDelete(object))
		return { kind: 'complete' };
	const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'updatedReplicas');
	const partition = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
	const due = wanted - partition;
	if (updated < due)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${updated} of ${due} pods ${partition > 0 ? 'above the partition ' : ''}are updated`);
	if ((0,_object_js__WEBPACK_IMPORTED_MODULE_3__.at)(object, 'spec', 'updateStrategy', 'rollingUpdate') !== undefined)
		return { kind: 'complete' };
	const isLast = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'updateRevision') === (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'currentRevision');
	return isLast ? { kind: 'complete' } : (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)('its update is not complete');
}
function readDaemonSet(object) {
	const wanted = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'desiredNumberScheduled');
	const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'updatedNumberScheduled');
	if (updated < wanted && !isOnDelete(object))
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${updated} of ${wanted} pods are updated`);
	const available = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'numberAvailable');
	if (available < wanted)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${available} of ${wanted} pods are available`);
	return { kind: 'complete' };
}
function isOnDelete(object) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'spec', 'updateStrategy', 'type') === 'OnDelete';
}

}),

30935:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e: () => ( waiting),
n: () => ( unseen)
});
function waiting(why) {
	return { kind: 'waiting', why };
}
const unseen = waiting('its controller has not noticed the change yet');

}),

66629:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D0: () => ( isOwnedBy),
Ez: () => ( readWorkload),
IC: () => ( imagesOf),
N4: () => ( replicasOf),
bf: () => ( ownerOf),
gN: () => ( operatorOf),
nM: () => ( selectorText)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

function readWorkload(kind, object, holder) {
	const name = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'metadata', 'name');
	const holding = holder ?? { kind, name, object };
	const own = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'spec', 'selector');
	return {
		kind,
		namespace: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'metadata', 'namespace'),
		name,
		uid: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'metadata', 'uid'),
		isPaused: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'spec')['paused'] === true,
		strategy: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'spec', 'updateStrategy', 'type'),
		selector: selectorText(Object.keys(own).length > 0 ? own : (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(holding.object, 'spec', 'selector')),
		template: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(holding.object, 'spec', 'template'),
		object,
		holder: holding,
	};
}
function isOwnedBy(object, { uid }) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'metadata', 'ownerReferences').some((owner) => owner['uid'] === uid && owner['controller'] === true);
}
function imagesOf(template) {
	const containers = [...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(template, 'spec', 'containers'), ...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(template, 'spec', 'initContainers')];
	return containers.map((container) => (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(container, 'image')).filter((image) => image !== '');
}
function replicasOf(object) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .tk)(1, object, 'spec', 'replicas');
}
function selectorText(selector) {
	const labels = Object.entries((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(selector, 'matchLabels')).map(([key, value]) => `${key}=${String(value)}`);
	const expressions = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(selector, 'matchExpressions').map((each) => {
		const key = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'key');
		const values = Array.isArray(each['values']) ? each['values'].join(',') : '';
		const forms = {
			In: `${key} in (${values})`,
			NotIn: `${key} notin (${values})`,
			Exists: key,
			DoesNotExist: `!${key}`,
		};
		return forms[(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'operator')] ?? key;
	});
	return [...labels, ...expressions].join(',');
}
function ownerOf(object) {
	const { labels, annotations } = { labels: {}, annotations: {}, ...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'metadata') };
	const names = [...Object.keys((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(labels)), ...Object.keys((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(annotations))];
	const managers = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'metadata', 'managedFields').map((field) => (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(field, 'manager'));
	if (names.some((name) => name.startsWith('argocd.argoproj.io/')) || managers.some((name) => /^argocd\b/.test(name)))
		return 'Argo CD';
	if (names.some((name) => /^(kustomize|helm)\.toolkit\.fluxcd\.io\//.test(name)))
		return 'Flux';
	return '';
}
function operatorOf(object) {
	const owner = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'metadata', 'ownerReferences').find((each) => each['controller'] === true);
	if (owner === undefined)
		return undefined;
	return { apiVersion: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(owner, 'apiVersion'), kind: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(owner, 'kind'), name: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(owner, 'name') };
}

}),

14213:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
x: () => ( readBody)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
var _runner_timer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35534);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29306);

const nothing = Buffer.alloc(0);
async function readBody(answer, headers, { most, late, patience }) {
	const { source, unknownCoding, isEmpty } = decoded(answer, headers.get('content-encoding') ?? '');
	let isLate = false;
	const stop = () => {
		isLate = true;
		source.destroy();
	};
	const isEvents = /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
	if (isEvents && patience !== undefined)
		return { bytes: nothing, isWhole: false, isLate: true };
	const ends = [late, patience === undefined ? undefined : (0,_runner_timer_js__WEBPACK_IMPORTED_MODULE_3__ ._)(patience)].filter((each) => each !== undefined);
	const cut = AbortSignal.any(ends);
	const chunks = [];
	let size = 0;
	cut.addEventListener('abort', stop, { once: true });
	try {
		if (cut.aborted)
			stop();
		for await (const chunk of source) {
			if (!Buffer.isBuffer(chunk))
				continue;
			chunks.push(chunk);
			size += chunk.length;
			if (size > most)
				break;
		}
	}
	catch (error) {
		if (isEmpty())
			return { bytes: nothing, isWhole: true, isLate: false };
		if (patience !== undefined && isOfDecoding(error))
			return { bytes: nothing, isWhole: false, isLate: false };
		if (!isLate)
			throw error;
	}
	finally {
		cut.removeEventListener('abort', stop);
	}
	const bytes = Buffer.concat(chunks).subarray(0, most);
	if (unknownCoding !== undefined && size > 0)
		return { bytes, isWhole: false, isLate, unknownCoding };
	return { bytes, isWhole: size <= most && !isLate, isLate };
}
function decoded(answer, encoding) {
	const coding = encoding.trim().toLowerCase();
	const decoders = new Map([
		['gzip', node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip],
		['x-gzip', node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip],
		['deflate', node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate],
		['br', node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress],
	]);
	const decoder = decoders.get(coding)?.();
	if (decoder === undefined) {
		const unknownCoding = coding === '' || coding === 'identity' ? undefined : coding;
		return { source: answer, unknownCoding, isEmpty: () => false };
	}
	let hasCome = false;
	const meter = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
		transform: (chunk, _, done) => {
			hasCome = true;
			done(null, chunk);
		},
	});
	const source = (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(answer, meter, decoder, () => { });
	return { source, unknownCoding: undefined, isEmpty: () => answer.readableEnded && !hasCome };
}
function isOfDecoding(error) {
	return /^(?:Z_|ERR__)|BROTLI/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .$N)(error));
}

}),

26716:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
cv: () => ( exchange),
iH: () => ( mostInterim),
zu: () => ( withinBounds)
});
var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14213);

const mostInterim = 20;
async function exchange(pool, outgoing, body, bounds) {
	const { silence, late } = bounds;
	const signal = late === undefined ? bounds.signal : AbortSignal.any([bounds.signal, late]);
	signal.throwIfAborted();
	const request = pool.request(outgoing, signal);
	return await withinBounds(bounds, () => request.destroy(), (begun, fail) => {
		if (silence !== undefined)
			request.setTimeout(silence, () => {
				request.destroy();
				fail(new Error(`no answer within ${silence} ms`));
			});
		return converse(request, body, bounds, begun);
	});
}
async function withinBounds({ signal, late }, destroy, work) {
	const end = Promise.withResolvers();
	const stop = () => {
		destroy();
		end.reject(signal.reason);
	};
	const giveUp = () => {
		destroy();
		end.reject(late?.reason);
	};
	signal.addEventListener('abort', stop, { once: true });
	late?.addEventListener('abort', giveUp, { once: true });
	const forget = () => late?.removeEventListener('abort', giveUp);
	try {
		return await Promise.race([work(forget, end.reject), end.promise]);
	}
	finally {
		signal.removeEventListener('abort', stop);
		forget();
	}
}
async function converse(request, body, bounds, begun) {
	let sentAt = performance.now();
	const begin = () => {
		sentAt = performance.now();
		bounds.onConnected?.();
	};
	request.on('socket', (socket) => {
		const isTls = socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_0__.TLSSocket;
		const isOpening = isTls ? Reflect.get(socket, 'secureConnecting') === true : socket.connecting;
		if (isOpening)
			socket.once(isTls ? 'secureConnect' : 'connect', begin);
		else
			begin();
	});
	const response = await answerTo(request, body);
	begun();
	const answeredAt = performance.now();
	try {
		const { headersDistinct, statusCode: status = 0 } = response;
		const headers = new Map(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]));
		const { bytes, ...ends } = await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__ .x)(response, headers, bounds);
		const milliseconds = (ends.isLate ? answeredAt : performance.now()) - sentAt;
		return { status, headers, cookies: headersDistinct['set-cookie'] ?? [], body: bytes, ...ends, milliseconds };
	}
	finally {
		if (!response.readableEnded)
			request.destroy();
	}
}
function answerTo(request, body) {
	return new Promise((resolve, reject) => {
		let interim = 0;
		const switched = () => reject(new Error('the server switched to another protocol (101) without being asked'));
		request.on('response', resolve).on('error', reject).on('upgrade', switched);
		request.on('information', () => {
			interim++;
			if (interim > mostInterim)
				request.destroy(new Error(`more than ${mostInterim} interim answers`));
		});
		request.end(body);
	});
}

}),

11651:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( tlsOf),
b: () => ( Pool)
});
var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
var _tunnel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37847);

class Pool {
	sessions;
	#http;
	#https;
	#options;
	constructor(options) {
		const { keepAlive, most } = options;
		const common = { keepAlive, ...(most === undefined ? {} : { maxSockets: most }) };
		this.#http = new TunnelAgent(common);
		this.#https = new SecureTunnelAgent(common);
		this.#options = options;
		this.sessions = keepAlive ? new Map() : undefined;
	}
	request(outgoing, signal) {
		const { url, method, headers, route, address } = outgoing;
		const common = {
			method,
			headers: { ...headers, host: headers['host'] ?? url.host },
			...(address === undefined ? {} : { lookup: always(address.ip) }),
			...(address?.port === undefined ? {} : { port: address.port }),
			...(route.kind === 'proxy' ? { tunnel: new Tunnel(route.url, signal) } : {}),
		};
		if (url.protocol === 'https:')
			return node_https__WEBPACK_IMPORTED_MODULE_1__.request(url, { ...common, ...tlsOf(outgoing, this.#options), agent: this.#https });
		if (route.kind === 'proxy' && route.url.protocol.startsWith('http'))
			return this.#viaProxy(outgoing, route.url);
		return node_http__WEBPACK_IMPORTED_MODULE_0__.request(url, { ...common, agent: this.#http });
	}
	[Symbol.dispose]() {
		this.#http.destroy();
		this.#https.destroy();
		for (const session of this.sessions?.values() ?? [])
			void session.then(({ close }) => close()).catch(() => { });
	}
	#viaProxy({ url, method, headers }, proxy) {
		const target = new URL(url);
		const auth = url.username === '' ? {} : { auth: (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__ .YN)(url).join(':') };
		target.username = '';
		target.password = '';
		target.hash = '';
		const authorization = (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__ .YB)(proxy);
		const options = {
			method,
			host: (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__ .n0)(proxy.hostname),
			port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
			path: target.href,
			headers: {
				...headers,
				host: headers['host'] ?? url.host,
				...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
			},
			...auth,
		};
		if (proxy.protocol !== 'https:')
			return node_http__WEBPACK_IMPORTED_MODULE_0__.request({ ...options, agent: this.#http });
		const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(options.host) === 0 ? options.host : '';
		return node_https__WEBPACK_IMPORTED_MODULE_1__.request({ ...options, servername, agent: this.#https });
	}
}
function tlsOf({ url, insecure, ca, cert, key }, { ca: common, serverName }) {
	const host = (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__ .n0)(url.hostname);
	const name = serverName ?? ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 ? host : undefined);
	const trusted = ca ?? common;
	return {
		rejectUnauthorized: !insecure,
		...(name === undefined ? {} : { servername: name }),
		...(trusted === undefined ? {} : { ca: trusted }),
		...(cert === undefined || key === undefined ? {} : { cert, key }),
	};
}
class Tunnel {
	proxy;
	signal;
	constructor(proxy, signal) {
		this.proxy = proxy;
		this.signal = signal;
	}
}
class TunnelAgent extends node_http__WEBPACK_IMPORTED_MODULE_0__.Agent {
	createConnection(options, done) {
		return throughTunnel(options, done, () => super.createConnection(options, done), (socket) => socket);
	}
}
class SecureTunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
	createConnection(options, done) {
		const open = () => super.createConnection(options, done);
		const secure = (socket) => {
			const inside = { ...options, socket };
			return super.createConnection(inside) ?? socket;
		};
		return throughTunnel(options, done, open, secure);
	}
}
function throughTunnel(options, done, direct, ready) {
	const tunnel = tunnelOf(options);
	if (tunnel === undefined || done === undefined)
		return direct();
	const destination = { host: (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__ .n0)(options.host ?? ''), port: Number(options.port ?? options.defaultPort) };
	(0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__ .X)(tunnel.proxy, destination, tunnel.signal)
		.then((socket) => begun(socket, ready))
		.then((stream) => done(null, stream), (error) => Reflect.apply(done, undefined, [error]));
	return undefined;
}
function begun(socket, ready) {
	try {
		return ready(socket);
	}
	catch (error) {
		socket.destroy();
		throw error;
	}
}
function tunnelOf(options) {
	const tunnel = Reflect.get(options, 'tunnel');
	return tunnel instanceof Tunnel ? tunnel : undefined;
}
function always(ip) {
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(ip) === 6 ? 6 : 4;
	return (_name, options, done) => (options.all ? done(null, [{ address: ip, family }]) : done(null, ip, family));
}

}),

69706:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
i: () => ( startLimit),
w: () => ( withTimeout)
});
var _runner_timer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35534);

function startLimit({ timeout, signal }) {
	const end = performance.now() + timeout;
	return () => ({ timeout: Math.max(1, Math.ceil(end - performance.now())), signal });
}
async function withTimeout(start, { timeout, signal }) {
	const late = (0,_runner_timer_js__WEBPACK_IMPORTED_MODULE_0__ ._)(timeout);
	const either = AbortSignal.any([signal, late]);
	const end = Promise.withResolvers();
	const stop = () => end.reject(signal.aborted ? signal.reason : new Error(`no answer within ${timeout} ms`));
	either.addEventListener('abort', stop, { once: true });
	if (either.aborted)
		stop();
	try {
		return await Promise.race([start(either), end.promise]);
	}
	finally {
		either.removeEventListener('abort', stop);
	}
}

}),

37847:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
X: () => ( openTunnel),
YB: () => ( proxyAuthorization),
YN: () => ( credentialsOf),
n0: () => ( bareHost)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29306);

const longestAnswer = 16_384;
async function openTunnel(proxy, to, signal, { mayGreet } = { mayGreet: false }) {
	signal.throwIfAborted();
	const socket = reach(proxy);
	const stop = () => socket.destroy();
	signal.addEventListener('abort', stop, { once: true });
	try {
		await connected(socket, proxy.protocol === 'https:' ? 'secureConnect' : 'connect');
		await (proxy.protocol.startsWith('socks5')
			? greetSocks(socket, proxy, to, mayGreet)
			: askConnect(socket, proxy, to, mayGreet));
		signal.throwIfAborted();
		return socket;
	}
	catch (error) {
		socket.destroy();
		signal.throwIfAborted();
		throw new Error(`the proxy ${proxy.host} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .wO)(error)}`, { cause: error });
	}
	finally {
		signal.removeEventListener('abort', stop);
	}
}
function proxyAuthorization(proxy) {
	if (proxy.username === '')
		return undefined;
	const [user, password] = credentialsOf(proxy);
	return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
function bareHost(hostname) {
	return hostname.replace(/^\[(.*)\]$/, '$1');
}
function reach(proxy) {
	const host = bareHost(proxy.hostname);
	const ports = { 'http:': 80, 'https:': 443 };
	const port = proxy.port === '' ? (ports[proxy.protocol] ?? 1080) : Number(proxy.port);
	if (proxy.protocol !== 'https:')
		return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host, port });
	return (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port, ...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {}) });
}
function connected(socket, event) {
	return new Promise((resolve, reject) => {
		socket.once(event, resolve);
		socket.once('error', (error) => reject(new Error(`cannot be reached: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .wO)(error)}`)));
		socket.once('close', () => reject(new Error('closed the connection')));
	});
}
async function askConnect(socket, proxy, { host, port }, mayGreet) {
	const place = `${(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? `[${host}]` : host}:${port}`;
	const authorization = proxyAuthorization(proxy);
	const lines = [`CONNECT ${place} HTTP/1.1`, `Host: ${place}`, 'User-Agent: slipway'];
	if (authorization !== undefined)
		lines.push(`Proxy-Authorization: ${authorization}`);
	socket.write(`${lines.join('\r\n')}\r\n\r\n`);
	const head = await take(socket, (bytes) => bytes.indexOf('\r\n\r\n') + 4, 4, mayGreet);
	const [, status = ''] = /^HTTP\/1\.[01] (\d{3})\b/.exec(head.toString('latin1')) ?? [];
	if (status.startsWith('2'))
		return;
	if (status === '407')
		throw new Error('requires a user and a password (407): add them to its address');
	throw new Error(status === '' ? 'does not speak HTTP' : `answered ${status} to CONNECT ${place}`);
}
const refusals = {
	1: 'failed',
	2: 'does not allow it',
	3: 'cannot reach that network',
	4: 'cannot reach that host',
	5: 'could not connect, because that host refused the connection',
	6: 'waited too long',
};
async function greetSocks(socket, proxy, { host, port }, mayGreet) {
	const methods = proxy.username === '' ? [0] : [0, 2];
	socket.write(Buffer.from([5, methods.length, ...methods]));
	const [version, method] = await take(socket, () => 2, 1);
	if (version !== 5)
		throw new Error('does not speak SOCKS5');
	if (method === 2 && proxy.username !== '')
		await signIn(socket, proxy);
	else if (method !== 0)
		throw new Error('accepts none of the supported ways to sign in: a user and a password may be missing in its address');
	const place = Buffer.from([port >> 8, port & 255]);
	socket.write(Buffer.concat([Buffer.from([5, 1, 0]), socksAddress(host), place]));
	const answer = await take(socket, answerLength, 1, mayGreet);
	const code = answer[1] ?? 1;
	if (code !== 0)
		throw new Error(`${refusals[code] ?? `answered ${code}`} (${host}:${port})`);
}
async function signIn(socket, proxy) {
	const parts = credentialsOf(proxy).map((text) => Buffer.from(text));
	if (parts.some(({ length }) => length > 255))
		throw new Error('accepts no user or password of more than 255 bytes');
	socket.write(Buffer.concat([Buffer.from([1]), ...parts.flatMap((part) => [Buffer.from([part.length]), part])]));
	const answer = await take(socket, () => 2, 1);
	if (answer[1] !== 0)
		throw new Error('rejected the user or the password in its address');
}
function socksAddress(host) {
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(host))
		return Buffer.from([1, ...host.split('.').map(Number)]);
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6)
		return Buffer.from([4, ...bytesOf(host)]);
	const name = Buffer.from(host);
	if (name.length > 255)
		throw new Error('accepts no name of more than 255 bytes');
	return Buffer.concat([Buffer.from([3, name.length]), name]);
}
function bytesOf(address) {
	const [head = '', tail] = bareHost(new URL(`http://[${address}]`).hostname).split('::');
	const groups = (text) => text.split(':').filter((group) => group !== '');
	const [before, after] = [groups(head), groups(tail ?? '')];
	const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
	return [...before, ...zeros, ...after].map((group) => Number(`0x${group}`)).flatMap((each) => [each >> 8, each & 255]);
}
function answerLength(bytes) {
	const [, , , type, first = 0] = bytes;
	if (bytes.length < 5)
		return 0;
	return 6 + (type === 1 ? 4 : type === 4 ? 16 : 1 + first);
}
function credentialsOf(address) {
	return [decoded(address.username), decoded(address.password)];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}
async function take(socket, lengthOf, least, mayGreet = false) {
	let bytes = Buffer.alloc(0);
	for (;;) {
		const length = lengthOf(bytes);
		if (length >= least && bytes.length > length && mayGreet) {
			socket.unshift(bytes.subarray(length));
			return bytes.subarray(0, length);
		}
		if (length >= least && bytes.length > length)
			throw new Error('sent data after its answer');
		if (length >= least && bytes.length === length)
			return bytes;
		if (bytes.length > longestAnswer)
			throw new Error(`answered with more than ${longestAnswer} bytes`);
		const chunk = await nextChunk(socket);
		bytes = Buffer.concat([bytes, chunk]);
	}
}
function nextChunk(socket) {
	const next = Promise.withResolvers();
	const look = () => {
		const chunk = socket.read();
		if (Buffer.isBuffer(chunk))
			next.resolve(chunk);
	};
	const fail = (error) => next.reject(error ?? new Error('closed the connection'));
	const end = () => fail();
	socket.on('readable', look).on('end', end).on('close', end).on('error', fail);
	look();
	return next.promise.finally(() => {
		socket.off('readable', look).off('end', end).off('close', end).off('error', fail);
	});
}

}),

6137:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openBlueGreenStrategy: () => ( openBlueGreenStrategy),
  openHelmStrategy: () => ( openHelmStrategy),
  openKubernetesStrategy: () => ( openKubernetesStrategy)
});

// EXTERNAL MODULE: ./build/kubernetes/access.js + 1 modules
var access = __webpack_require__(97445);
// EXTERNAL MODULE: ./build/kubernetes/client.js + 4 modules
var client = __webpack_require__(38503);
// EXTERNAL MODULE: ./build/network/timeout.js
var timeout = __webpack_require__(69706);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/kubernetes/objects/condition.js
var condition = __webpack_require__(48615);
// EXTERNAL MODULE: ./build/kubernetes/objects/object.js
var objects_object = __webpack_require__(35299);
// EXTERNAL MODULE: ./build/kubernetes/objects/ready.js
var objects_ready = __webpack_require__(35433);
;// CONCATENATED MODULE: ./build/kubernetes/diagnose.js

const mostPods = 10;
const mostEvents = 200;
const logLines = 500;
const logBytes = 256 * 1024;
const patience = 10_000;
const logPatience = 4_000;
async function diagnose(kubernetes, workload, signal) {
	const left = (0,timeout .i)({ timeout: patience, signal });
	const limit = (most = patience) => ({ signal, attempts: 1, timeout: Math.min(most, left().timeout) });
	const [events, pods] = await Promise.all([
		attempt('events', () => kubernetes.list({ apiVersion: 'v1', kind: 'Event' }, workload.namespace, '', limit())),
		readPods(kubernetes, workload, limit),
	]);
	const sick = sickFirst(pods.value ?? []).slice(0, mostPods);
	const logs = await Promise.all(sick.flatMap(logWishes).map(async (wish) => {
		const read = () => kubernetes.log(workload.namespace, wish.pod, wish, limit(logPatience));
		return { name: wish.name, ...(await attempt(`log of ${wish.name}`, read)) };
	}));
	const findings = [
		...(events.value === undefined ? [] : [{ file: 'events.txt', text: eventsText(events.value, workload.name) }]),
		...(sick.length === 0 ? [] : [{ file: 'pods.txt', text: sick.map(podText).join('\n') }]),
		...logs.flatMap(({ name, value = '' }) => (value === '' ? [] : [{ file: name, text: value }])),
	];
	return { findings, problems: sick.flatMap(problemsOf), gaps: [pods, events, ...logs].flatMap(({ gaps }) => gaps) };
}
async function attempt(what, make) {
	try {
		return { value: await make(), gaps: [] };
	}
	catch (error) {
		return { gaps: [`${what}: ${error instanceof Error ? (0,printable .d)(error.message, 300) : 'unknown'}`] };
	}
}
async function readPods(kubernetes, { namespace, selector }, limit) {
	const found = await attempt('workload', () => selector(limit()));
	if (found.value === undefined || found.value === '')
		return { gaps: found.gaps };
	const labels = found.value;
	return await attempt('pods', () => kubernetes.list({ apiVersion: 'v1', kind: 'Pod' }, namespace, labels, limit()));
}
function eventsText(events, name) {
	const ours = events.filter((event) => {
		const about = (0,objects_object .$6)(event, 'involvedObject', 'name');
		return about === name || about.startsWith(`${name}-`);
	});
	const timed = ours.map((event) => ({ event, time: timeOf(event) }));
	const sorted = timed.toSorted((one, other) => (one.time < other.time ? -1 : 1)).slice(-mostEvents);
	const lines = sorted.map(({ event, time }) => {
		const about = `${(0,objects_object .$6)(event, 'involvedObject', 'kind')}/${(0,objects_object .$6)(event, 'involvedObject', 'name')}`;
		const count = (0,objects_object .tk)(1, event, 'count');
		const message = (0,objects_object .$6)(event, 'message').replace(/\s+/g, ' ');
		return `${time}  ${(0,objects_object .$6)(event, 'type')}  ${(0,objects_object .$6)(event, 'reason')}  ${about}  x${count}  ${message}`;
	});
	return lines.length === 0 ? 'no events\n' : `${lines.join('\n')}\n`;
}
function timeOf(event) {
	return (0,objects_object .$6)(event, 'lastTimestamp') || (0,objects_object .$6)(event, 'eventTime') || (0,objects_object .$6)(event, 'metadata', 'creationTimestamp');
}
function sickFirst(pods) {
	const rank = (pod) => `${(0,objects_ready .i)(pod) ? 0 : 1}${(0,objects_object .$6)(pod, 'metadata', 'creationTimestamp')}`;
	return pods.toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1));
}
function containersOf(pod) {
	return [...(0,objects_object .xw)(pod, 'status', 'initContainerStatuses'), ...(0,objects_object .xw)(pod, 'status', 'containerStatuses')];
}
function podText(pod) {
	const name = (0,objects_object .$6)(pod, 'metadata', 'name');
	const node = (0,objects_object .$6)(pod, 'spec', 'nodeName') || 'no node yet';
	const conditions = (0,condition .yb)(pod)
		.filter(({ status }) => status !== 'True')
		.map(({ type, reason, message }) => `  ${type}: ${reason} ${message}`);
	const containers = containersOf(pod).map((each) => {
		const restarts = (0,objects_object .tk)(0, each, 'restartCount');
		return `  ${(0,objects_object .$6)(each, 'name')}  ${(0,objects_object .$6)(each, 'image')}  ${stateOf(each, 'state')}  restarts ${restarts}  before: ${stateOf(each, 'lastState')}`;
	});
	return [`${name}  ${(0,objects_object .$6)(pod, 'status', 'phase')}  ${node}`, ...conditions, ...containers, ''].join('\n');
}
function stateOf(container, key) {
	const [kind = 'none', detail] = Object.entries((0,objects_object .y1)(container, key))[0] ?? [];
	const code = (0,objects_object .tk)(-1, detail, 'exitCode');
	const told = [(0,objects_object .$6)(detail, 'reason'), code < 0 ? '' : `exit code ${code}`, (0,objects_object .$6)(detail, 'message')];
	return [kind, ...told.filter((each) => each !== '')].join(' ');
}
function problemsOf(pod) {
	if ((0,objects_ready .i)(pod))
		return [];
	const name = (0,objects_object .$6)(pod, 'metadata', 'name');
	const sick = containersOf(pod).filter(({ ready }) => ready !== true);
	const states = sick.map((each) => `${(0,objects_object .$6)(each, 'name')}: ${stateOf(each, 'state')}`);
	return [`${name}: ${states.join('; ') || (0,objects_object .$6)(pod, 'status', 'phase') || 'unknown'}`];
}
function logWishes(pod) {
	const name = (0,objects_object .$6)(pod, 'metadata', 'name');
	return containersOf(pod).flatMap((each) => {
		const container = (0,objects_object .$6)(each, 'name');
		const options = { pod: name, container, lines: logLines, bytes: logBytes };
		const path = `pods/${fileName(name)}/${fileName(container)}`;
		const now = { ...options, previous: false, name: `${path}.log` };
		const before = { ...options, previous: true, name: `${path}.previous.log` };
		return (0,objects_object .tk)(0, each, 'restartCount') > 0 ? [now, before] : [now];
	});
}
function fileName(name) {
	return name.replace(/[^\w.-]|^\.+/g, '_');
}

// EXTERNAL MODULE: ./build/kubernetes/objects/workload.js
var objects_workload = __webpack_require__(66629);
// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/kubernetes/objects/images.js
var objects_images = __webpack_require__(45478);
;// CONCATENATED MODULE: ./build/kubernetes/objects/versions.js

const versionLabel = 'app.kubernetes.io/version';
const defaultContainer = 'kubectl.kubernetes.io/default-container';
function statesRunning(states, name, wanted) {
	const whole = runningBy(states, name, nameTest(wanted, objects_images .ke));
	return whole.states.length > 0 ? whole : runningBy(states, name, nameTest(wanted, objects_images .fO));
}
function statesBuilt(states, name, { built = '' }, isCurrent) {
	if (built === '')
		return [];
	return statesRunning(states, name, { version: '', commits: [built] }).states.filter((state) => !isCurrent(state));
}
function runningBy(states, name, isNamed) {
	const byImage = runningByImage(states, name, isNamed);
	const labels = states.map(({ template }) => labelsOf(template));
	const labelled = states.filter((_, index) => labels[index]?.some(isNamed));
	const tellsApart = isMixed(labels.map(String)) || !isMixed(states.map(({ template }) => mainOf(template, name)?.image ?? ''));
	if (labelled.length > 0 && tellsApart) {
		const both = labelled.filter((state) => byImage.states.includes(state));
		const told = both.length > 0 ? both : labelled;
		return { states: told, isSure: !isMixed(told.map(({ template }) => mainOf(template, name)?.image ?? '')) };
	}
	if (byImage.states.length > 0)
		return byImage;
	const namesNothing = (state) => labelsOf(state.template).length === 0 && !namesVersion(state, states, name);
	const told = states.filter((state) => namesNothing(state) && state.cause.split(/[\s,;=:]+/).some(isNamed));
	return { states: told, isSure: false };
}
function runningByImage(states, name, isNamed) {
	const mains = states.map(({ template }) => mainOf(template, name));
	const byMain = states.filter((_, index) => isNamed((0,objects_images .cO)(mains[index]?.image ?? '')));
	const isMainMixed = isMixed(mains.map((main) => main?.image ?? ''));
	const whole = mains.every((main) => main?.isSure) ? [] : bearingAll(states, isNamed);
	if (whole.length > 0)
		return { states: whole, isSure: isMainMixed };
	if (isMainMixed && (byMain.length > 0 || mains.every((main) => main?.isSure)))
		return { states: byMain, isSure: true };
	for (const container of differing(states)) {
		const found = states.filter(({ template }) => isNamed((0,objects_images .cO)(imageOf(template, container))));
		if (found.length > 0)
			return { states: found, isSure: false };
	}
	return { states: byMain, isSure: byMain.length < 2 };
}
function bearingAll(states, isNamed) {
	const bears = ({ template }, container) => isNamed((0,objects_images .cO)(imageOf(template, container)));
	const bearing = differing(states).filter((container) => states.some((state) => bears(state, container)));
	return bearing.length < 2 ? [] : states.filter((state) => bearing.every((container) => bears(state, container)));
}
function mainOf(template, name) {
	const containers = applicationsOf(template);
	const named = (0,objects_object .$6)(template, 'metadata', 'annotations', defaultContainer);
	const found = containers.find((each) => each.name === named) ??
		containers.find((each) => each.name === name) ??
		containers.find(({ image }) => repositoryOf(image) === name) ??
		(containers.length === 1 ? containers[0] : undefined);
	const main = found ?? containers[0];
	return main === undefined ? undefined : { ...main, isSure: found !== undefined };
}
function differing(states) {
	const names = new Set(states.flatMap(({ template }) => applicationsOf(template).map((each) => each.name)));
	return [...names].filter((name) => isMixed(states.map(({ template }) => imageOf(template, name))));
}
function namesVersion({ template }, states, name) {
	const names = new Set([mainOf(template, name)?.name, ...differing(states)]);
	const images = applicationsOf(template).filter((each) => names.has(each.name));
	return images.some(({ image }) => /^v?\d+(?:\.|$)|\d\.\d|^(?:sha-)?[0-9a-f]{7,40}$/.test((0,objects_images .cO)(image)));
}
function applicationsOf(template) {
	return (0,objects_images ._Z)(template).filter(({ isInit }) => !isInit);
}
function imageOf(template, container) {
	return applicationsOf(template).find(({ name }) => name === container)?.image ?? '';
}
function repositoryOf(image) {
	return (image.split('@')[0] ?? '').split('/').at(-1)?.split(':')[0] ?? '';
}
function labelsOf(template) {
	const metadata = (0,objects_object .y1)(template, 'metadata');
	return ['labels', 'annotations'].map((each) => (0,objects_object .$6)(metadata, each, versionLabel)).filter((each) => each !== '');
}
function isMixed(values) {
	return new Set(values).size > 1;
}
function nameTest({ version, commits }, isVersion) {
	return (word) => {
		if (word === '')
			return false;
		if (version !== '' && isVersion(word, version))
			return true;
		const digits = /^(?:sha-)?([0-9a-f]{7,40})$/.exec(word)?.[1];
		return digits !== undefined && commits.some((commit) => commit.startsWith(digits));
	};
}

;// CONCATENATED MODULE: ./build/kubernetes/obstacle.js

function ownershipOf(object, allowed = '') {
	const gitops = (0,objects_workload .bf)(object);
	if (gitops !== '')
		return {
			reason: 'gitops-owned',
			why: `is owned by ${gitops}`,
			cure: `${gitops} would restore the bad version within minutes. Use \`strategy: git-revert\`.`,
		};
	const operator = (0,objects_workload .gN)(object);
	if (operator === undefined || operator.kind === allowed)
		return undefined;
	const { kind, name, apiVersion } = operator;
	const instead = kind === 'Canary' || kind === 'Rollout'
		? `Set \`workload\` of \`strategy: kubernetes\` to \`${kind.toLowerCase()}/${(0,printable .d)(name)}\`.`
		: 'Change that object with `strategy: redeploy`, `git-revert` or `command`.';
	return {
		reason: 'operator-owned',
		why: `is controlled by the ${(0,printable .d)(kind)} ${(0,printable .d)(name)} (${(0,printable .d)(apiVersion)})`,
		cure: `Its operator would restore its own version. ${instead}`,
	};
}

;// CONCATENATED MODULE: ./build/kubernetes/switch.js

const serviceKind = { apiVersion: 'v1', kind: 'Service' };
const podKind = { apiVersion: 'v1', kind: 'Pod' };
const sliceKind = { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice' };
const switchedMark = 'slipway/switched';
const pollTime = 500;
const changing = { attempts: 5, first: pollTime, longest: pollTime, jitter: 1 };
async function planSwitch(kubernetes, options) {
	const service = await kubernetes.get(serviceKind, options.namespace, options.service);
	if (service === undefined)
		return refuse(options, 'not-found', 'does not exist', 'Check its name and namespace.');
	const selector = (0,objects_object .y1)(service, 'spec', 'selector');
	const from = (0,objects_object .$6)(selector, options.key);
	if (from === '') {
		const cure = `It selects by ${Object.keys(selector)
			.map((key) => `\`${(0,printable .d)(key)}\``)
			.join(', ') || 'nothing'}. Set the label that distinguishes the colours.`;
		return refuse(options, 'no-selector', `does not select by the label \`${(0,printable .d)(options.key)}\``, cure);
	}
	const owner = ownershipOf(service) ?? rolloutOf(service);
	if (owner !== undefined)
		return refuse(options, owner.reason, owner.why, owner.cure);
	const resourceVersion = (0,objects_object .$6)(service, 'metadata', 'resourceVersion');
	const isMarked = Object.keys((0,objects_object .y1)(service, 'metadata', 'annotations')).length > 0;
	if (options.record !== undefined &&
		(0,objects_object .$6)(service, 'metadata', 'annotations', switchedMark) === markOf(options, from))
		return { kind: 'already', from, to: from, resourceVersion, isMarked };
	const rest = Object.entries(selector).filter(([key]) => key !== options.key);
	const labels = rest.map(([key, value]) => `${key}=${String(value)}`).join(',');
	const pods = await kubernetes.list(podKind, options.namespace, labels);
	const coloured = pods.filter((pod) => (0,objects_object .$6)(pod, 'metadata', 'labels', options.key) !== '');
	const states = coloured.map((pod) => ({ template: pod, cause: '', pod }));
	const isCurrent = ({ pod }) => (0,objects_object .$6)(pod, 'metadata', 'labels', options.key) === from;
	const { states: named } = statesRunning(states, options.service, options.wanted);
	const found = named.length > 0 ? named : statesBuilt(states, options.service, options.wanted, isCurrent);
	const running = found.map(({ pod }) => pod);
	const ready = running.filter(objects_ready .C).map((pod) => (0,objects_object .$6)(pod, 'metadata', 'labels', options.key));
	const [to] = ready;
	if (ready.includes(from))
		return { kind: 'already', from, to: from, resourceVersion, isMarked };
	if (to !== undefined)
		return { kind: 'ready', from, to, resourceVersion, isMarked };
	return running.length > 0
		? refuse(options, 'not-ready', 'has pods of the wanted version, but none is ready', 'Scale that colour up, then run the job again.')
		: refuse(options, 'no-revision', 'has no pod of the wanted version with another colour', 'Keep the old colour running until the new one is verified, or use `strategy: redeploy`.');
}
function rolloutOf(service) {
	const name = (0,objects_object .$6)(service, 'metadata', 'annotations', 'argo-rollouts.argoproj.io/managed-by-rollouts');
	if (name === '')
		return undefined;
	return {
		reason: 'operator-owned',
		why: `is managed by the Rollout ${(0,printable .d)(name)}`,
		cure: `Argo Rollouts would switch it back. Set \`workload\` of \`strategy: kubernetes\` to \`rollout/${(0,printable .d)(name)}\`.`,
	};
}
async function switchService(kubernetes, options, host, signal) {
	const why = `Service ${options.namespace}/${options.service} changed ${changing.attempts} times while it was being switched`;
	return await (0,retry .L)({ ...changing, signal }, host, async () => {
		const plan = await planSwitch(kubernetes, options);
		if (plan.kind === 'refused')
			return { value: plan };
		if (plan.kind === 'already')
			return { value: await follow(kubernetes, options, plan, signal, host) };
		host.log.info(`Kubernetes: Service ${options.namespace}/${options.service} is switched from ${(0,printable .d)(plan.from)} to ${(0,printable .d)(plan.to)}.`);
		const patched = await kubernetes.patch(serviceKind, options.namespace, options.service, [
			{ op: 'test', path: '/metadata/resourceVersion', value: plan.resourceVersion },
			{ op: 'replace', path: `/spec/selector/${pointer(options.key)}`, value: plan.to },
			...markSteps(options, plan),
		]);
		if (patched !== 'changed')
			return { value: await follow(kubernetes, options, plan, signal, host) };
		return { end: () => ({ kind: 'failed', why }), why: 'Kubernetes: the Service changed in the meantime' };
	});
}
function markSteps(options, { to, isMarked }) {
	if (options.record === undefined)
		return [];
	const value = markOf(options, to);
	return isMarked
		? [{ op: 'add', path: `/metadata/annotations/${pointer(switchedMark)}`, value }]
		: [{ op: 'add', path: '/metadata/annotations', value: { [switchedMark]: value } }];
}
function markOf({ record = 0 }, colour) {
	return `${record} ${colour}`;
}
async function follow(kubernetes, options, { from, to }, signal, host) {
	let others = 'no ready pod';
	const late = () => ({
		kind: 'failed',
		why: `the Service still sent traffic to ${others} when the time limit was reached`,
	});
	return await (0,retry .L)({ ...(0,retry .S)(pollTime), signal }, host, async () => {
		const behind = await coloursBehind(kubernetes, options).catch((error) => {
			if (!signal.aborted)
				throw error;
			return new Set();
		});
		if (behind.size > 0 && [...behind].every((colour) => colour === to)) {
			const detail = `${from === to ? 'already ' : ''}sends traffic to ${(0,printable .d)(to)}`;
			return { value: { kind: 'done', detail: `Service ${options.namespace}/${options.service} ${detail}` } };
		}
		others = [...behind].map((colour) => (0,printable .d)(colour || 'unknown')).join(', ') || others;
		return { end: late };
	});
}
async function coloursBehind(kubernetes, options) {
	const slices = await kubernetes.list(sliceKind, options.namespace, `kubernetes.io/service-name=${options.service}`);
	const endpoints = slices.flatMap((slice) => (0,objects_object .xw)(slice, 'endpoints'));
	const serving = endpoints.filter((endpoint) => (0,objects_object .y1)(endpoint, 'conditions')['ready'] !== false);
	const names = new Set(serving.map((endpoint) => (0,objects_object .$6)(endpoint, 'targetRef', 'name')));
	const pods = await kubernetes.list(podKind, options.namespace);
	const colours = new Map(pods.map((pod) => [(0,objects_object .$6)(pod, 'metadata', 'name'), (0,objects_object .$6)(pod, 'metadata', 'labels', options.key)]));
	return new Set([...names].map((name) => colours.get(name) ?? ''));
}
function pointer(key) {
	return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
function refuse({ namespace, service }, reason, why, cure) {
	return { kind: 'refused', reason, why: `Service ${namespace}/${service} ${why}.`, cure };
}

// EXTERNAL MODULE: ./build/kubernetes/objects/delivery.js
var delivery = __webpack_require__(65468);
// EXTERNAL MODULE: ./build/kubernetes/objects/kinds.js
var kinds = __webpack_require__(59093);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
;// CONCATENATED MODULE: ./build/kubernetes/delivery.js

async function abortUpdate(kubernetes, workload, { hash }, host) {
	if (!(0,delivery .f5)(workload.object, hash))
		return;
	host.log.info(`Kubernetes: the update of Rollout ${workload.namespace}/${workload.name} is aborted.`);
	await patchStatus(kubernetes, workload, workload.object, 'abort', host);
}
async function promoteFully(kubernetes, name, object, hash, host) {
	if (!(0,delivery .$I)(object, hash))
		return true;
	host.log.info(`Kubernetes: Rollout ${name.namespace}/${name.name} is promoted in full.`);
	return await patchStatus(kubernetes, name, object, 'promoteFull', host);
}
async function patchStatus(kubernetes, { namespace, name }, object, field, host) {
	const steps = [
		{ op: 'test', path: '/metadata/generation', value: (0,objects_object.at)(object, 'metadata', 'generation') },
		{ op: 'add', path: `/status/${field}`, value: true },
	];
	try {
		await kubernetes.patch((0,kinds .I)('Rollout'), namespace, name, steps, 'status');
		return true;
	}
	catch (error) {
		if (!(error instanceof user_error .y) || error.reason !== 'kubernetes-forbidden')
			throw error;
		host.log.warning(`Rollout ${namespace}/${name} is rolled back without \`${field}\`: ${error.message}`);
		return false;
	}
}

;// CONCATENATED MODULE: ./build/kubernetes/objects/foreign.js

const elementKeys = {
	containers: 'name',
	initContainers: 'name',
	volumes: 'name',
	env: 'name',
	imagePullSecrets: 'name',
	ports: 'containerPort',
	volumeMounts: 'mountPath',
	volumeDevices: 'devicePath',
	hostAliases: 'ip',
	topologySpreadConstraints: 'topologyKey',
	resourceClaims: 'name',
};
function withoutForeign(template, now, noted) {
	const kept = Object.entries(template).flatMap(([key, value]) => {
		const own = ownValue(key, value, now[key], noted[key]);
		return own === undefined ? [] : [[key, own]];
	});
	return Object.fromEntries(kept);
}
function ownValue(key, value, now, noted) {
	if (now === undefined)
		return value;
	if ((0,objects_object .$i)(value) && (0,objects_object .$i)(now)) {
		const own = withoutForeign(value, now, (0,objects_object .$i)(noted) ? noted : {});
		return Object.keys(own).length > 0 || (0,objects_object .$i)(noted) ? own : undefined;
	}
	const name = elementKeys[key];
	if (name === undefined || !isList(value) || !isList(now))
		return noted === undefined ? undefined : value;
	const own = ownElements(name, value, now, isList(noted) ? noted : []);
	return own.length > 0 || noted !== undefined ? own : undefined;
}
function ownElements(name, elements, now, noted) {
	return elements.flatMap((element) => {
		const same = (each) => each[name] === element[name] && protocolOf(name, each) === protocolOf(name, element);
		const [before, own] = [now.find(same), noted.find(same)];
		if (before === undefined)
			return element;
		return own === undefined ? [] : withoutForeign(element, before, own);
	});
}
function protocolOf(name, element) {
	return name === 'containerPort' ? (0,objects_object .$6)(element, 'protocol') || 'TCP' : '';
}
function isList(value) {
	return Array.isArray(value) && value.every(objects_object .$i);
}

;// CONCATENATED MODULE: ./build/kubernetes/objects/applied.js

const lastAppliedMark = 'kubectl.kubernetes.io/last-applied-configuration';
const mostAnnotations = 256 * 1024;
function notedTemplate(object, template) {
	const annotations = (0,objects_object .y1)(object, 'metadata', 'annotations');
	const before = (0,objects_object .$6)(annotations, lastAppliedMark);
	if (before === '')
		return { kind: 'none' };
	const noted = (0,objects_object .qF)(before);
	if (!(0,objects_object .$i)(noted) || !(0,objects_object .$i)(noted['spec']))
		return { kind: 'impossible', why: 'it is not the JSON of a workload' };
	const own = withoutForeign(bare(template), (0,objects_object .y1)(object, 'spec', 'template'), (0,objects_object .y1)(noted, 'spec', 'template'));
	const after = `${JSON.stringify({ ...noted, spec: { ...noted['spec'], template: own } })}\n`;
	const size = Buffer.byteLength(JSON.stringify(annotations)) - before.length + Buffer.byteLength(after);
	if (size > mostAnnotations)
		return { kind: 'impossible', why: 'it would be too long' };
	return { kind: 'replace', before, after };
}
function bare(template) {
	const { creationTimestamp: _, ...metadata } = (0,objects_object .y1)(template, 'metadata');
	return { ...template, metadata };
}
function otherAppliers(object) {
	const managers = (0,objects_object .xw)(object, 'metadata', 'managedFields')
		.filter((each) => each['operation'] === 'Apply' && (0,objects_object .$i)((0,objects_object .y1)(each, 'fieldsV1', 'f:spec')['f:template']))
		.map((each) => (0,objects_object .$6)(each, 'manager'));
	const release = (0,objects_object .$6)(object, 'metadata', 'annotations', 'meta.helm.sh/release-name');
	return [
		...[...new Set(managers)].map((manager) => `Field manager \`${(0,printable .d)(manager, 100)}\` applied it on the server. Its next apply conflicts with \`slipway\` until it is run with \`--force-conflicts\`, and keeps containers, variables and volumes that only the restored version has: remove them then.`),
		...(release === ''
			? []
			: [
				`It belongs to the Helm release \`${(0,printable .d)(release, 100)}\`, which still treats the previous version as the current one: its next upgrade keeps what only the restored version has. Use \`strategy: helm\`.`,
			]),
	];
}

;// CONCATENATED MODULE: ./build/kubernetes/objects/revisions.js

const changeCause = 'kubernetes.io/change-cause';
const restoredMark = 'slipway/restored';
const ownCause = /^rolled back to .* by slipway$/s;
const revisionMarks = ['deployment.kubernetes.io/revision', 'rollout.argoproj.io/revision'];
const hashLabels = ['pod-template-hash', 'rollouts-pod-template-hash'];
const ephemeralMark = 'rollout.argoproj.io/ephemeral-metadata';
function fromReplicaSets(workload, replicaSets) {
	const owned = replicaSets.filter((each) => (0,objects_workload .D0)(each, workload));
	return newestFirst(owned.map((each) => {
		const template = withoutEphemeral(withoutHash((0,objects_object .y1)(each, 'spec', 'template')), each);
		const [number = 0] = revisionMarks
			.map((mark) => Number((0,objects_object .$6)(each, 'metadata', 'annotations', mark)))
			.filter(Boolean);
		return revisionOf(each, number, template);
	}));
}
function fromControllerRevisions(workload, revisions) {
	const owned = revisions.filter((each) => (0,objects_workload .D0)(each, workload));
	return newestFirst(owned.map((each) => {
		const { $patch: _, ...template } = (0,objects_object .y1)(each, 'data', 'spec', 'template');
		return revisionOf(each, (0,objects_object .tk)(0, each, 'revision'), template);
	}));
}
function findRevision({ name, template, holder }, revisions, wanted) {
	const now = revisions.find((each) => isSameTemplate(each.template, template));
	const found = (revision, isCurrentToo = false) => revision === now || isSameTemplate(revision.template, template)
		? { kind: 'current', revision }
		: { kind: 'earlier', revision, isCurrentToo };
	if (wanted.revision > 0) {
		const revision = revisions.find(({ number }) => number === wanted.revision);
		return revision === undefined ? undefined : found(revision);
	}
	const [restored = '', version = ''] = (0,objects_object .$6)(holder.object, 'metadata', 'annotations', restoredMark).split(' ');
	if (now !== undefined && restored === now.name && [wanted.version, ...wanted.commits].includes(version))
		return { kind: 'current', revision: now };
	const unrecorded = { template, cause: '', revision: undefined };
	const states = revisions.map((revision) => ({ template: revision.template, cause: revision.cause, revision }));
	const all = now === undefined ? [unrecorded, ...states] : states;
	const running = statesRunning(all, name, wanted);
	const isCurrent = (state) => state.revision === now;
	const current = running.states.find(isCurrent);
	const earlier = running.states.find((state) => !isCurrent(state));
	const chosen = running.isSure ? (current ?? earlier) : (earlier ?? current);
	if (chosen === undefined) {
		const isNow = (state) => isCurrent(state) || isSameTemplate(state.template, template);
		const built = statesBuilt(all, name, wanted, isNow)[0]?.revision;
		return built && { kind: 'earlier', revision: built, isCurrentToo: false };
	}
	return chosen.revision === undefined
		? { kind: 'current', revision: undefined }
		: found(chosen.revision, current !== undefined);
}
function isSameTemplate(one, other) {
	return canonical(withoutHash(one)) === canonical(withoutHash(other));
}
function revisionOf(object, number, template) {
	const name = (0,objects_object .$6)(object, 'metadata', 'name');
	const annotations = (0,objects_object .y1)(object, 'metadata', 'annotations');
	const cause = (0,objects_object .$6)(annotations, changeCause);
	const isCopied = ownCause.test(cause) && (0,objects_object .$6)(annotations, restoredMark).split(' ')[0] !== name;
	return {
		number,
		name,
		hash: hashLabels.map((label) => (0,objects_object .$6)(object, 'metadata', 'labels', label)).find((each) => each !== '') ?? '',
		template,
		images: (0,objects_workload .IC)(template),
		cause: isCopied ? '' : cause,
		createdAt: (0,objects_object .$6)(object, 'metadata', 'creationTimestamp'),
	};
}
function newestFirst(revisions) {
	return revisions.toSorted((one, other) => other.number - one.number);
}
function withoutHash(template) {
	const metadata = (0,objects_object .y1)(template, 'metadata');
	const labels = Object.entries((0,objects_object .y1)(metadata, 'labels')).filter(([key]) => !hashLabels.some((each) => each === key));
	return { ...template, metadata: { ...metadata, labels: Object.fromEntries(labels) } };
}
function withoutEphemeral(template, replicaSet) {
	const text = (0,objects_object .$6)(replicaSet, 'metadata', 'annotations', ephemeralMark);
	if (text === '')
		return template;
	const added = (0,objects_object .qF)(text);
	const metadata = (0,objects_object .y1)(template, 'metadata');
	const rest = (key) => {
		const kept = Object.entries((0,objects_object .y1)(metadata, key)).filter(([name]) => !(name in (0,objects_object .y1)(added, key)));
		return key in metadata ? { [key]: Object.fromEntries(kept) } : {};
	};
	return { ...template, metadata: { ...metadata, ...rest('labels'), ...rest('annotations') } };
}
function canonical(value) {
	if (Array.isArray(value))
		return `[${value.map(canonical).join(',')}]`;
	if (!(0,objects_object .$i)(value))
		return JSON.stringify(value) ?? 'null';
	const entries = Object.entries(value)
		.map(([key, each]) => [key, canonical(each)])
		.filter(([, each]) => each !== 'null' && each !== '{}')
		.toSorted(([one], [other]) => (one < other ? -1 : 1));
	return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${each}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./build/kubernetes/objects/patch.js

function restoreSteps({ object }, { template, name }, { cause, version }) {
	const metadata = (0,objects_object .y1)(object, 'metadata');
	const annotations = (0,objects_object .y1)(metadata, 'annotations');
	const marks = { [changeCause]: cause, [restoredMark]: `${name} ${version}` };
	const replace = { op: 'replace', path: '/spec/template', value: template };
	if (Object.keys(annotations).length === 0)
		return [
			same('/metadata/resourceVersion', (0,objects_object .$6)(metadata, 'resourceVersion')),
			replace,
			{ op: 'add', path: '/metadata/annotations', value: marks },
		];
	const note = notedTemplate(object, template);
	return [
		same('/metadata/uid', metadata['uid']),
		same('/metadata/generation', metadata['generation']),
		...(note.kind === 'replace' ? [same(annotation(lastAppliedMark), note.before)] : []),
		replace,
		...Object.entries(marks).map(([key, value]) => ({ op: 'add', path: annotation(key), value })),
		...(note.kind === 'replace'
			? [{ op: 'replace', path: annotation(lastAppliedMark), value: note.after }]
			: []),
	];
}
function same(path, value) {
	return { op: 'test', path, value };
}
function annotation(key) {
	return `/metadata/annotations/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

// EXTERNAL MODULE: ./build/kubernetes/objects/rollout.js
var rollout = __webpack_require__(53579);
;// CONCATENATED MODULE: ./build/kubernetes/stuck.js

async function adviceForStuck(kubernetes, namespace, statefulSet, limit) {
	const labels = (0,objects_workload .nM)((0,objects_object .y1)(statefulSet, 'spec', 'selector'));
	const update = (0,objects_object .$6)(statefulSet, 'status', 'updateRevision');
	const list = () => kubernetes.list({ apiVersion: 'v1', kind: 'Pod' }, namespace, labels, limit);
	const pods = labels === '' || update === '' ? [] : await list().catch(() => []);
	const stuck = pods.find((pod) => !(0,objects_ready .i)(pod) && (0,objects_object .$6)(pod, 'metadata', 'labels', 'controller-revision-hash') !== update);
	const name = (0,objects_object .$6)(stuck, 'metadata', 'name');
	if (name === '')
		return '';
	const command = `kubectl delete pod ${name} -n ${namespace}`;
	return `Pod ${name} belongs to the failed version and never became ready; the controller of a StatefulSet does not replace such a pod. Delete it (\`${command}\`): the new pod gets the restored version.`;
}

;// CONCATENATED MODULE: ./build/kubernetes/undo.js

const undo_pollTime = 1_000;
const patienceWithPods = 4;
const undo_changing = { attempts: 5, first: undo_pollTime, longest: undo_pollTime, jitter: 1 };
async function findWorkload(kubernetes, { kind, namespace, name }, limit) {
	const object = await kubernetes.get((0,kinds .I)(kind), namespace, name, limit);
	if (object === undefined)
		return undefined;
	const reference = (0,objects_object .y1)(object, 'spec', 'workloadRef');
	if (kind !== 'Rollout' || (0,objects_object .$6)(reference, 'kind') !== 'Deployment')
		return (0,objects_workload .Ez)(kind, object);
	const holder = { kind: 'Deployment', name: (0,objects_object .$6)(reference, 'name') };
	const referenced = await kubernetes.get((0,kinds .I)('Deployment'), namespace, holder.name, limit);
	return referenced === undefined ? undefined : (0,objects_workload .Ez)(kind, object, { ...holder, object: referenced });
}
async function planUndo(kubernetes, options) {
	const workload = await findWorkload(kubernetes, options);
	if (workload === undefined)
		return undo_refuse(options, 'not-found', 'does not exist', 'Check the kind, name and namespace.');
	const obstacle = obstacleOf(workload, options);
	if (obstacle !== undefined)
		return obstacle;
	const revisions = await readRevisions(kubernetes, workload);
	const found = findRevision(workload, revisions, options.wanted);
	if (found === undefined)
		return missing(options, revisions);
	if (found.kind === 'current')
		return { kind: 'already', workload, revision: found.revision };
	return { kind: 'ready', workload, revision: found.revision, isCurrentToo: found.isCurrentToo };
}
function obstacleOf(workload, options) {
	const { kind, namespace, name } = options;
	const command = kind === 'Rollout' ? 'kubectl argo rollouts promote' : 'kubectl rollout resume';
	const called = kind === 'Rollout' ? name : `${kind.toLowerCase()}/${name}`;
	const resume = `Resume it (\`${command} ${called} -n ${namespace}\`) and run the job again.`;
	if (workload.isPaused)
		return undo_refuse(options, 'paused', 'is paused', resume);
	const owned = [workload.object, workload.holder.object].map((each) => ownershipOf(each, options.allowedOwner));
	const owner = owned.find((each) => each !== undefined);
	const abort = `\`kubectl argo rollouts abort ${name} -n ${namespace}\` stops the traffic to the new version meanwhile.`;
	if (owner !== undefined)
		return undo_refuse(options, owner.reason, owner.why, kind === 'Rollout' ? `${owner.cure} ${abort}` : owner.cure);
	const rolling = 'Nothing would be restarted automatically. Set its update strategy to RollingUpdate, or delete its pods one by one.';
	if (workload.strategy !== 'OnDelete')
		return undefined;
	return undo_refuse(options, 'on-delete', 'has the update strategy OnDelete', rolling);
}
async function readRevisions(kubernetes, workload) {
	const { namespace, selector } = workload;
	if (workload.kind === 'Deployment' || workload.kind === 'Rollout') {
		const kind = { apiVersion: 'apps/v1', kind: 'ReplicaSet' };
		return fromReplicaSets(workload, await kubernetes.list(kind, namespace, selector));
	}
	const kind = { apiVersion: 'apps/v1', kind: 'ControllerRevision' };
	return fromControllerRevisions(workload, await kubernetes.list(kind, namespace, selector));
}
function missing(options, revisions) {
	const { version, commits, revision } = options.wanted;
	const names = [version, ...commits.map((commit) => commit.slice(0, 12))].filter((each) => each !== '');
	const target = revision > 0 ? `revision ${revision}` : names.join(' or ');
	const keep = 'Set `revisionHistoryLimit` above 0 (10 is the default), or use `strategy: redeploy`.';
	if (revisions.length <= 1)
		return undo_refuse(options, 'no-history', 'has no earlier revision', keep);
	const kept = revisions
		.slice(0, 10)
		.map(({ number, images }) => `${number} (${images.map((image) => (0,printable .d)(image, 80)).join(', ')})`);
	const cure = `Available: ${kept.join('; ')}. Set \`revision\` to one of them, or label the pod template with \`app.kubernetes.io/version\` so that versions are found.`;
	return undo_refuse(options, 'no-revision', `has no revision that runs ${(0,printable .d)(target)}`, cure);
}
function undo_refuse({ kind, namespace, name }, reason, why, cure) {
	return { kind: 'refused', reason, why: `${kind} ${namespace}/${name} ${why}.`, cure };
}
async function undo(kubernetes, options, host, signal) {
	const place = `${options.kind} ${options.namespace}/${options.name}`;
	const why = `${place} changed ${undo_changing.attempts} times while it was being rolled back`;
	return await (0,retry .L)({ ...undo_changing, signal }, host, async () => {
		const plan = await planUndo(kubernetes, options);
		if (plan.kind === 'refused')
			return { value: plan };
		const watch = async (stale, detail) => ({
			value: await undo_follow(kubernetes, options, { stale, signal, detail, hash: plan.revision?.hash ?? '' }, host),
		});
		const { workload } = plan;
		const before = (0,rollout .Xw)(workload.object);
		if (plan.kind === 'already')
			return await watch(before, `${place} already runs it`);
		const { revision } = plan;
		if (options.kind === 'Rollout')
			await abortUpdate(kubernetes, workload, revision, host);
		host.log.info(`Kubernetes: ${place} goes back to revision ${revision.number}.`);
		const { holder } = workload;
		const reason = { cause: options.cause, version: options.wanted.version || (options.wanted.commits[0] ?? '') };
		const steps = restoreSteps(holder, revision, reason);
		const patched = await kubernetes.patch((0,kinds .I)(holder.kind), options.namespace, holder.name, steps);
		if (patched === 'changed')
			return { end: () => ({ kind: 'failed', why }), why: 'Kubernetes: the workload changed in the meantime' };
		warnOfApplies(holder.object, revision, place, host);
		const expired = options.kind === holder.kind ? (0,rollout .Xw)(patched) : before;
		return await watch(expired, `${place} is back at revision ${revision.number}`);
	});
}
function warnOfApplies(object, { template }, place, host) {
	const note = notedTemplate(object, template);
	const warnings = [
		...(note.kind === 'impossible'
			? [
				`The \`last-applied-configuration\` of \`kubectl apply\` could not be set to the restored version, because ${note.why}: the next apply keeps what only that version has.`,
			]
			: []),
		...otherAppliers(object),
	];
	for (const each of warnings)
		host.log.warning(`${place}: ${each}`);
}
async function undo_follow(kubernetes, options, { stale, signal, detail, hash }, host) {
	let progress = 'no status yet';
	let mayPromote = true;
	let [still, advice] = [0, ''];
	const late = () => {
		const why = `${options.name} did not roll out in time: ${progress}`;
		return { kind: 'failed', why: advice === '' ? why : `${why}. ${advice}` };
	};
	return await (0,retry .L)({ ...(0,retry .S)(undo_pollTime), signal }, host, async () => {
		const read = kubernetes.get((0,kinds .I)(options.kind), options.namespace, options.name);
		const object = await read.catch((error) => {
			if (!signal.aborted)
				throw error;
		});
		if (signal.aborted)
			return { value: late() };
		const state = (0,delivery .gv)(options.kind, object, hash, (0,rollout .G6)(options.kind, object, stale));
		if (state.kind === 'complete') {
			const kept = (0,rollout .S9)(options.kind, object);
			return { value: { kind: 'done', detail: kept === '' ? detail : `${detail}; ${kept}` } };
		}
		if (state.kind === 'failed')
			return { value: { kind: 'failed', why: `${options.name}: ${state.why}` } };
		if (options.kind === 'Rollout' && mayPromote)
			mayPromote = await promoteFully(kubernetes, options, object, hash, host);
		if (state.why !== progress)
			host.log.info(`Kubernetes: ${options.name}: ${state.why}.`);
		still = state.why === progress ? still + 1 : 0;
		progress = state.why;
		if (options.kind === 'StatefulSet' && still === patienceWithPods) {
			advice = await adviceForStuck(kubernetes, options.namespace, object, { timeout: 10_000, signal });
			if (advice !== '')
				host.log.warning(`${options.name}: ${advice}`);
		}
		return { end: late };
	});
}

;// CONCATENATED MODULE: ./build/kubernetes/workload.js

const mostRounds = 3;
async function planWorkload(kubernetes, wish) {
	const found = await partsOf(kubernetes, wish);
	if (found.kind === 'refused')
		return found;
	const plans = [];
	for (const part of found.parts) {
		const plan = await planUndo(kubernetes, part);
		if (plan.kind === 'refused')
			return plan;
		plans.push(plan);
	}
	const isRunning = plans.every((plan) => plan.kind === 'already' || (plan.kind === 'ready' && plan.isCurrentToo));
	return { kind: plans.every(({ kind }) => kind === 'already') ? 'already' : 'ready', isRunning };
}
async function undoWorkload(kubernetes, wish, host, signal) {
	let details = [];
	for (let round = 1; round <= mostRounds; round++) {
		const found = await partsOf(kubernetes, wish);
		if (found.kind === 'refused')
			return found;
		const done = [];
		for (const part of found.parts) {
			const result = await undo(kubernetes, part, host, signal);
			if (result.kind !== 'done')
				return result;
			done.push(result.detail);
		}
		details = round === 1 ? done : details;
		if (found.parts.length === 1 || (await planWorkload(kubernetes, wish)).kind === 'already')
			return { kind: 'done', detail: details.join(', ') };
	}
	const place = `Canary ${wish.namespace}/${wish.name}`;
	return {
		kind: 'failed',
		why: `${place}: Flagger promoted another version ${mostRounds} times while it was being rolled back`,
	};
}
async function diagnosedParts(kubernetes, { kind, namespace, name }, signal) {
	const part = (own, called) => ({
		namespace,
		name: called,
		selector: async (limit) => (await findWorkload(kubernetes, { kind: own, namespace, name: called }, limit))?.selector ?? '',
	});
	if (kind !== 'Canary')
		return [part(kind, name)];
	const limit = { timeout: 3_000, signal, attempts: 1 };
	const canary = await kubernetes.get((0,kinds .I)('Canary'), namespace, name, limit).catch(() => undefined);
	const target = (0,delivery .A3)(canary) ?? { kind: 'Deployment', name, primary: `${name}-primary` };
	return [part(target.kind, target.name), part(target.kind, target.primary)];
}
async function partsOf(kubernetes, wish) {
	const { kind, namespace, name, ...rest } = wish;
	if (kind !== 'Canary')
		return { kind: 'parts', parts: [{ ...rest, kind, namespace, name }] };
	const canary = await kubernetes.get((0,kinds .I)(kind), namespace, name);
	const place = `Canary ${namespace}/${name}`;
	if (canary === undefined)
		return {
			kind: 'refused',
			reason: 'not-found',
			why: `${place} does not exist.`,
			cure: 'Check its name and namespace.',
		};
	const owner = ownershipOf(canary);
	if (owner !== undefined && owner.reason === 'operator-owned')
		return { kind: 'refused', reason: owner.reason, why: `${place} ${owner.why}.`, cure: owner.cure };
	const target = (0,delivery .A3)(canary);
	if (target === undefined)
		return {
			kind: 'refused',
			reason: 'no-history',
			why: `${place} does not target a Deployment or DaemonSet.`,
			cure: 'Use `strategy: redeploy`.',
		};
	if (wish.wanted.revision > 0)
		return {
			kind: 'refused',
			reason: 'no-revision',
			why: `${place} has two workloads with separate revision numbers.`,
			cure: 'Remove `revision`: then Slipway finds the revision of each by its version.',
		};
	const part = { ...rest, kind: target.kind, namespace, allowedOwner: 'Canary' };
	return { kind: 'parts', parts: [target.name, target.primary].map((each) => ({ ...part, name: each })) };
}

// EXTERNAL MODULE: ./build/programs/output.js
var output = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/programs/run.js
var run = __webpack_require__(80013);
// EXTERNAL MODULE: ./build/programs/supervise.js + 1 modules
var supervise = __webpack_require__(88748);
;// CONCATENATED MODULE: ./build/restore/strategies/helm.js

const deepest = 20;
const readTime = 120_000;
const mostOutput = 16 * 1024 ** 2;
async function planHelm(options, wanted, host, deadline = readTime) {
	const ask = (args) => askHelm(args, options, host, deadline);
	const { outcome, output, told: reported } = await ask(['history', options.release, '--max', '256']);
	if (outcome.kind === 'not-started')
		return helm_refuse('no-helm', '`helm` is not on this runner’s PATH. Install it in a step before this one.');
	const history = isSuccess(outcome) && Array.isArray(output) ? output.filter(objects_object .$i).map(readRevision) : undefined;
	const said = `\`helm history ${(0,printable .d)(options.release)}\` ${(0,run .lA)(outcome)}: ${(0,printable .d)(reported, 300)}`;
	if (history === undefined)
		return helm_refuse('not-found', `${said}. Check the release, its namespace and the cluster.`);
	const newest = history.toSorted((one, other) => other.number - one.number);
	const stuck = pendingOf(newest, options);
	if (stuck !== undefined)
		return stuck;
	const wasLive = newest.filter(isLive);
	const revision = await helm_findRevision(wasLive, newest[0], options, wanted, ask);
	if (revision !== undefined)
		return { kind: revision === newest[0] ? 'already' : 'ready', revision };
	const target = options.revision > 0 ? `revision ${options.revision}` : `version ${(0,printable .d)(wanted.version)}`;
	const kept = wasLive.slice(0, 10).map((each) => `${each.number} (${(0,printable .d)(each.appVersion || each.chart, 60)})`);
	const cure = `Available: ${kept.join(', ') || 'none'}. Set \`revision\` to one of them, set the chart’s \`appVersion\` at each release, or set \`helm-version-value\` to the value that contains the version.`;
	return helm_refuse('no-revision', `Release ${(0,printable .d)(options.release)} has no revision that was live with ${target}. ${cure}`);
}
async function rollbackHelm(options, wanted, host) {
	const plan = await planHelm(options, wanted, host);
	if (plan.kind === 'refused')
		return plan;
	const place = `at revision ${plan.revision.number}`;
	if (plan.kind === 'already')
		return { kind: 'done', detail: `release ${options.release} is already ${place}` };
	let last = '';
	const line = (text) => {
		last = text;
		host.log.info(`helm: ${text}`);
	};
	const command = ['helm', 'rollback', options.release, String(plan.revision.number), ...flags(options)];
	const outcome = await (0,run .K6)(command, host, { line });
	if (isSuccess(outcome))
		return { kind: 'done', detail: `release ${options.release} is back ${place}` };
	return { kind: 'failed', why: `\`helm rollback\` ${(0,run .lA)(outcome)}: ${(0,printable .d)(last, 300)}` };
}
async function helm_findRevision(wasLive, current, options, wanted, ask) {
	if (options.revision > 0)
		return wasLive.find(({ number }) => number === options.revision);
	const { version, commits, built = '' } = wanted;
	if (options.versionValue === '')
		return (wasLive.find((each) => isVersion(each, version)) ??
			wasLive.find(({ appVersion }) => version !== '' && (0,objects_images .fO)(appVersion, version)));
	let variant;
	let byEvent;
	for (const revision of wasLive.slice(0, deepest)) {
		const asked = ['get', 'values', options.release, '--all', '--revision', String(revision.number)];
		const value = (0,objects_object.at)((await ask(asked)).output, ...options.versionValue.split('.'));
		const isWanted = isExactly(String(value), version) || commits.some((commit) => commit === value);
		if (isWanted)
			return revision;
		if (version !== '' && (0,objects_images .fO)(String(value), version))
			variant ??= revision;
		if (built !== '' && value === built && revision !== current)
			byEvent ??= revision;
	}
	return variant ?? byEvent;
}
function pendingOf(newest, options) {
	const current = newest[0];
	if (current === undefined || !current.status.startsWith('pending-') || options.recoverPending)
		return undefined;
	const last = newest.find(isLive)?.number ?? 'REVISION';
	const space = options.namespace === '' ? '' : ` -n ${(0,printable .d)(options.namespace)}`;
	const cure = `If no other helm process is changing it, resolve this with \`helm rollback ${(0,printable .d)(options.release)} ${last}${space}\` or set \`recover-pending: true\`.`;
	return helm_refuse('pending', `Release ${(0,printable .d)(options.release)} is in ${current.status} at revision ${current.number}. ${cure}`);
}
async function askHelm(args, options, host, deadline) {
	const stdout = new output .I({ head: mostOutput });
	let reported = '';
	const stderr = (0,output .M)((text) => {
		reported = text;
	});
	const command = ['helm', ...args, '--output', 'json', ...flags(options)];
	const outcome = await (0,run .mB)(command, host, { stdout, stderr, deadline }).catch((error) => {
		if (!(error instanceof supervise .Op))
			throw error;
		const what = `\`helm ${(0,printable .d)(args.slice(0, 2).join(' '), 80)}\` was ${error.message}`;
		throw new user_error .y('kubernetes-unreachable', `${what}. Check that the cluster can be reached from this runner.`);
	});
	return { outcome, output: parse(stdout.beginning), told: reported };
}
function isSuccess(outcome) {
	return outcome.kind === 'ended' && outcome.code === 0;
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
		return undefined;
	}
}
function readRevision(entry) {
	return {
		number: (0,objects_object .tk)(0, entry, 'revision'),
		status: (0,objects_object .$6)(entry, 'status'),
		chart: (0,objects_object .$6)(entry, 'chart'),
		appVersion: (0,objects_object .$6)(entry, 'app_version'),
	};
}
function isLive({ status }) {
	return status === 'deployed' || status === 'superseded';
}
function isVersion({ appVersion, chart }, version) {
	return isExactly(appVersion, version) || (version !== '' && chart.endsWith(`-${(0,objects_images .D)(version)}`));
}
function isExactly(text, version) {
	return version !== '' && (0,objects_images .ke)(text, version);
}
function helm_refuse(reason, why) {
	return { kind: 'refused', reason, why };
}

;// CONCATENATED MODULE: ./build/restore/strategies/kubernetes.js
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

const openKubernetesStrategy = (options, host) => ({
	name: 'kubernetes',
	describe: ({ version, sha }) => {
		const names = options.workloads.map(({ kind, name }) => `${kind} ${placeOf(options)}${name}`).join(', ');
		return `set ${names} back to the revision that runs ${options.revision > 0 ? options.revision : version || sha}`;
	},
	prepare: (target) => withCluster(options, host, async (kubernetes) => {
		for (const workload of options.workloads) {
			const plan = await planWorkload(kubernetes, undoWish(options, workload, target, kubernetes));
			if (plan.kind === 'refused')
				return refusalOf(plan);
		}
		return undefined;
	}),
	restore: (target, attempt) => withCluster(options, timed(host, attempt), async (kubernetes) => {
		const done = [];
		for (const workload of options.workloads) {
			const result = await undoWorkload(kubernetes, undoWish(options, workload, target, kubernetes), host, attempt.signal);
			if (result.kind === 'refused')
				return failed(`${result.why} ${result.cure}`, done);
			if (result.kind === 'failed')
				return failed(result.why, done);
			done.push(result.detail);
		}
		return { kind: 'done', detail: done.join('; ') };
	}),
	runs: (target) => withCluster(options, host, async (kubernetes) => {
		if (options.revision > 0)
			return 'unknown';
		const plans = options.workloads.map((workload) => planWorkload(kubernetes, undoWish(options, workload, target, kubernetes)));
		return together((await Promise.all(plans)).map((plan) => ('isRunning' in plan && plan.isRunning ? 'already' : plan.kind)));
	}),
	diagnose: (signal) => withCluster(options, { ...host, signal }, async (kubernetes) => {
		const namespace = options.namespace || kubernetes.namespace;
		const diagnosed = (await Promise.all(options.workloads.map((each) => diagnosedParts(kubernetes, { ...each, namespace }, signal)))).flat();
		const parts = await Promise.all(diagnosed.map((each) => diagnose(kubernetes, each, signal)));
		return joined(parts, diagnosed.map(({ name }) => name));
	}),
});
const openHelmStrategy = (options, host) => ({
	name: 'helm',
	describe: ({ version }) => `roll release ${options.release} back to ${options.revision > 0 ? `revision ${options.revision}` : `the revision of ${version}`}`,
	prepare: async (target) => {
		const plan = await planHelm(options, wantedOf(target, options.revision), host);
		return plan.kind === 'refused' ? { reason: plan.reason, why: plan.why } : undefined;
	},
	restore: async (target, attempt) => {
		const result = await rollbackHelm(options, wantedOf(target, options.revision), timed(host, attempt));
		return result.kind === 'refused' ? failed(result.why, []) : result;
	},
	runs: async (target) => {
		if (options.revision > 0)
			return 'unknown';
		return together([(await planHelm(options, wantedOf(target, 0), host)).kind]);
	},
	diagnose: (signal) => withCluster(options, { ...host, signal }, (kubernetes) => {
		const selector = async () => `app.kubernetes.io/instance=${options.release}`;
		const namespace = options.namespace || kubernetes.namespace;
		return diagnose(kubernetes, { namespace, name: options.release, selector }, signal);
	}),
});
const openBlueGreenStrategy = (options, host) => ({
	name: 'blue-green',
	describe: ({ version, sha }) => `switch Service ${placeOf(options)}${options.service} to the pods that run ${version || sha}`,
	prepare: (target) => withCluster(options, host, async (kubernetes) => {
		const plan = await planSwitch(kubernetes, switchWish(options, target, kubernetes));
		return plan.kind === 'refused' ? refusalOf(plan) : undefined;
	}),
	restore: (target, attempt) => withCluster(options, timed(host, attempt), async (kubernetes) => {
		const wish = { ...switchWish(options, target, kubernetes), record: attempt.recordId };
		const result = await switchService(kubernetes, wish, host, attempt.signal);
		return result.kind === 'refused' ? failed(`${result.why} ${result.cure}`, []) : result;
	}),
	runs: (target) => withCluster(options, host, async (kubernetes) => together([(await planSwitch(kubernetes, switchWish(options, target, kubernetes))).kind])),
	diagnose: (signal) => withCluster(options, { ...host, signal }, (kubernetes) => {
		const diagnosed = behindService(kubernetes, options.namespace || kubernetes.namespace, options.service);
		return diagnose(kubernetes, diagnosed, signal);
	}),
});
function together(plans) {
	if (plans.includes('ready'))
		return 'no';
	return plans.length > 0 && plans.every((plan) => plan === 'already') ? 'yes' : 'unknown';
}
function behindService(kubernetes, namespace, name) {
	const selector = async (limit) => {
		const service = await kubernetes.get({ apiVersion: 'v1', kind: 'Service' }, namespace, name, limit);
		return (0,objects_workload .nM)({ matchLabels: (0,objects_object .y1)(service, 'spec', 'selector') });
	};
	return { namespace, name, selector };
}
function timed(host, { signal }) {
	return { ...host, signal };
}
async function withCluster(options, host, body) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const kubernetes = __addDisposableResource(env_1, (0,client.openKubernetes)(await (0,access.findCluster)(options, host), host), true);
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
function undoWish(options, workload, target, kubernetes) {
	return {
		...workload,
		namespace: options.namespace || kubernetes.namespace,
		wanted: wantedOf(target, options.revision),
		cause: `rolled back to ${target.version || target.sha.slice(0, 12)} by slipway`,
	};
}
function switchWish(options, target, kubernetes) {
	const namespace = options.namespace || kubernetes.namespace;
	return { namespace, service: options.service, key: options.label, wanted: wantedOf(target, 0) };
}
function wantedOf({ version, sha, commit, built }, revision) {
	return { version, commits: [...new Set([sha, commit])].filter((each) => each !== ''), built, revision };
}
function placeOf({ namespace }) {
	return namespace === '' ? '' : `${namespace}/`;
}
function refusalOf({ reason, why, cure, }) {
	return { reason, why: `${why} ${cure}` };
}
function failed(why, done) {
	return { kind: 'failed', why: done.length === 0 ? why : `${why} (done before: ${done.join('; ')})` };
}
function joined(parts, names) {
	const folder = (index) => (parts.length === 1 ? '' : `${names[index]}/`);
	return {
		findings: parts.flatMap(({ findings }, index) => findings.map(({ file, text }) => ({ file: `${folder(index)}${file}`, text }))),
		problems: parts.flatMap(({ problems }) => problems),
		gaps: parts.flatMap(({ gaps }) => gaps),
	};
}

})

};

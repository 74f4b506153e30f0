export const id = 884;
export const ids = [884];
export const modules = {

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

})

};

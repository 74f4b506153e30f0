export const id = 8503;
export const ids = [8503,884];
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

})

};

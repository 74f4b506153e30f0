export const id = 7178;
export const ids = [7178];
export const modules = {

64014:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  examine: () => ( examine)
});

// EXTERNAL MODULE: ./build/runner/process.js
var process = __webpack_require__(31794);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
;// CONCATENATED MODULE: ./build/kubernetes/objects/rights.js
const rules = [
	{
		use: 'workloads',
		group: 'apps',
		resources: ['deployments', 'statefulsets', 'daemonsets'],
		verbs: ['get', 'list', 'patch'],
	},
	{ use: 'workloads', group: 'apps', resources: ['replicasets', 'controllerrevisions'], verbs: ['get', 'list'] },
	{ use: 'workloads', group: '', resources: ['pods', 'events'], verbs: ['get', 'list'] },
	{ use: 'workloads', group: '', resources: ['pods/log'], verbs: ['get'] },
	{ use: 'rollout', group: 'argoproj.io', resources: ['rollouts'], verbs: ['get', 'patch'] },
	{ use: 'rollout', group: 'argoproj.io', resources: ['rollouts/status'], verbs: ['patch'] },
	{ use: 'canary', group: 'flagger.app', resources: ['canaries'], verbs: ['get'] },
	{ use: 'blue-green', group: '', resources: ['services'], verbs: ['get', 'patch'] },
	{ use: 'blue-green', group: 'discovery.k8s.io', resources: ['endpointslices'], verbs: ['list'] },
];
function rightsFor(uses) {
	return rules
		.filter(({ use }) => uses.includes(use))
		.flatMap(({ group, resources, verbs }) => resources.flatMap((resource) => verbs.map((verb) => ({ verb, group, resource }))));
}
function describeRights(rights) {
	const verbs = new Map();
	for (const right of rights) {
		const key = `${right.group}/${right.resource}`;
		const known = verbs.get(key);
		if (known === undefined)
			verbs.set(key, { right, verbs: [right.verb] });
		else
			known.verbs.push(right.verb);
	}
	return [...verbs.values()].map(({ right, verbs: all }) => `{apiGroups: ["${right.group}"], resources: ["${right.resource}"], verbs: [${all.map((verb) => `"${verb}"`).join(', ')}]}`);
}

// EXTERNAL MODULE: ./build/network/proxy.js
var proxy = __webpack_require__(88637);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/doctor/finding.js

const checkNames = [
	'node',
	'git',
	'ca',
	'disk',
	'proxy',
	'dns',
	'github',
	'clock',
	'token',
	'permission',
	'database',
	'cluster',
	'account',
	'rights',
	'helm',
];
function fine(check, what) {
	return { check, state: 'ok', what, cure: '', code: '' };
}
function missing(check, what, cure) {
	return { check, state: 'missing', what, cure, code: '' };
}
function unknown(check, what, cure) {
	return { check, state: 'unknown', what, cure, code: '' };
}
function refused(check, { items, reason }) {
	return { ...told(check, items.join(' ')), code: reason };
}
function told(check, sentences) {
	const [, what, cure] = /^(.+)\. ([A-Z«`].*)$/s.exec(sentences) ?? [];
	return what === undefined || cure === undefined ? missing(check, sentences, '') : missing(check, what, cure);
}
function orRefused(check) {
	return (error) => {
		if (error instanceof user_error .y)
			return refused(check, error);
		throw error;
	};
}

// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
// EXTERNAL MODULE: ./build/files/named.js
var named = __webpack_require__(49889);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/files/space.js

async function freeSpace(folder) {
	const disk = await (0,promises_.statfs)(folder).catch(() => undefined);
	return disk === undefined ? undefined : disk.bavail * disk.bsize;
}

// EXTERNAL MODULE: ./build/programs/run.js
var run = __webpack_require__(80013);
;// CONCATENATED MODULE: ./build/doctor/machine.js

const leastNode = 24;
const proxyNode = [24, 14];
const leastGit = [2, 31];
const leastSpace = 512 * 1024 ** 2;
const programTime = 5_000;
function lookAtNode(version, { env }) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const what = `Node ${version}`;
	const cure = 'Update the runner, or its image: Node comes with it, under `externals/node24`.';
	if (major < leastNode)
		return missing('node', `${what}; the actions run on ${leastNode}`, cure);
	const isProxied = (0,proxy .Bv)(apiOf(env), env).kind === 'proxy';
	if (isProxied && isBelow([major, minor], proxyNode))
		return missing('node', `${what} does not support a proxy, but GitHub is reached through one; ${proxyNode.join('.')} and later support it`, cure);
	return fine('node', what);
}
function apiOf(env) {
	return new URL(env['GITHUB_API_URL'] || 'https://api.github.com');
}
function isBelow([major, minor], [least, more]) {
	return major < least || (major === least && minor < more);
}
async function lookAtGit(host, isNeeded) {
	const cure = 'Use a runner image with git, or install it in a step before this one: `apt-get install -y git`.';
	const said = await firstLineOf(['git', '--version'], host);
	if (said === undefined)
		return isNeeded
			? missing('git', 'git is in no folder of PATH, or cannot be started', cure)
			: unknown('git', 'not installed, but nothing that is checked here needs it', '');
	const [, major = '', minor = ''] = /^git version (\d+)\.(\d+)/.exec(said) ?? [];
	if (major === '')
		return missing('git', `git does not work: ${said || 'it printed nothing'}`, cure);
	if (isBelow([Number(major), Number(minor)], leastGit))
		return missing('git', `${said}; ${leastGit.join('.')} is needed`, 'Update git in the runner image.');
	return fine('git', said);
}
async function lookAtHelm(host) {
	const said = await firstLineOf(['helm', 'version', '--short'], host);
	return said === undefined
		? missing('helm', 'helm is in no folder of PATH', 'Add helm 3 or 4 to the runner image, or install it in a step before this one.')
		: fine('helm', `helm ${said}`);
}
async function firstLineOf(command, host) {
	let first = '';
	const line = (text) => {
		first ||= (0,printable .d)(text, 200);
	};
	const outcome = await (0,run .K6)(command, host, { line, deadline: programTime });
	return outcome.kind === 'not-started' ? undefined : first;
}
const bundles = [
	'/etc/ssl/certs/ca-certificates.crt',
	'/etc/pki/tls/certs/ca-bundle.crt',
	'/etc/ssl/ca-bundle.pem',
	'/etc/ssl/cert.pem',
];
async function lookAtAuthorities({ env }, isNeeded) {
	const extra = env['NODE_EXTRA_CA_CERTS'] ?? '';
	const own = extra === '' ? fine('ca', 'Node trusts its built-in certificate authorities') : await bundleOf(extra);
	if (!isNeeded || env['RUNNER_OS'] === 'Windows')
		return [own];
	const [name = '', given = ''] = Object.entries(env).find(([key, value]) => isBundle(key) && value !== '') ?? [];
	if (given !== '')
		return [own, await bundleOf(given, name)];
	const found = await Promise.all(bundles.map(async (file) => ((await textOf(file)) === '' ? '' : file)));
	const bundle = found.find((file) => file !== '');
	return [
		own,
		bundle === undefined
			? missing('ca', 'git finds no certificate authorities on this machine', 'Install them in the runner image: `apt-get install -y ca-certificates`.')
			: fine('ca', `git trusts ${bundle}`),
	];
}
function isBundle(name) {
	return name === 'GIT_SSL_CAINFO' || name === 'SSL_CERT_FILE';
}
async function bundleOf(file, variable = 'NODE_EXTRA_CA_CERTS') {
	const text = await (0,named .u)(file).catch((error) => `: ${(0,file_error .Tr)(error)}`);
	if (text.includes('-----BEGIN CERTIFICATE-----'))
		return fine('ca', `${variable} names ${(0,printable .d)(file)}`);
	const why = text.startsWith(': ') ? `which cannot be read${text}` : 'which contains no certificate';
	return missing('ca', `${variable} names \`${(0,printable .d)(file)}\`, ${why}`, `Mount a PEM file with the authority’s certificate there, or correct ${variable} in the runner’s environment; it is read when a program starts.`);
}
async function textOf(file) {
	return (0,named .u)(file).catch(() => '');
}
async function lookAtDisk({ env, workspace }) {
	const folders = [...new Set([workspace, env['RUNNER_TEMP'] || workspace])];
	return Promise.all(folders.map(async (folder) => {
		const free = await freeSpace(folder);
		if (free === undefined)
			return unknown('disk', `the system does not report the free space at ${(0,printable .d)(folder)}`, '');
		const what = `${Math.floor(free / 1024 ** 2)} MiB free at ${(0,printable .d)(folder)}`;
		if (free >= leastSpace)
			return fine('disk', what);
		return missing('disk', `${what}; ${leastSpace / 1024 ** 2} MiB are needed`, 'Give the runner a larger work volume, or clean it up in a step before this one.');
	}));
}

// EXTERNAL MODULE: ./build/doctor/needs.js
var needs = __webpack_require__(5439);
// EXTERNAL MODULE: ./build/network/connect.js
var connect = __webpack_require__(51235);
// EXTERNAL MODULE: ./build/network/timeout.js
var timeout = __webpack_require__(69706);
// EXTERNAL MODULE: ./build/network/tunnel.js
var tunnel = __webpack_require__(37847);
;// CONCATENATED MODULE: ./build/doctor/network.js

const nameTime = 4_000;
const answerTime = 5_000;
async function lookUp(name, signal) {
	const host = (0,tunnel .n0)(name);
	if (host === 'localhost')
		return undefined;
	try {
		const found = await (0,timeout .w)(() => (0,connect .sO)(host), { timeout: nameTime, signal });
		if (found[0] === host)
			return undefined;
		return fine('dns', `${(0,printable .d)(host)} is ${found.slice(0, 3).join(', ')}`);
	}
	catch (error) {
		signal.throwIfAborted();
		const why = (0,printable .d)(error instanceof Error ? error.message : String(error));
		return missing('dns', `${(0,printable .d)(host)}: ${why}`, 'Check the name (in a cluster `<service>.<namespace>.svc`). In a pod, its NetworkPolicy must allow egress by UDP and TCP 53 to the cluster’s DNS.');
	}
}
function wayTo(url, { env, secrets }) {
	const route = (0,proxy .Bv)(url, env);
	if (route.kind === 'invalid')
		return { route, finding: told('proxy', `${route.why} Change it in the environment of the runner.`) };
	if (route.kind === 'direct')
		return { route, finding: fine('proxy', `none to ${url.host}`) };
	secrets.addUrl(route.url.href);
	return { route, finding: fine('proxy', `${route.url.host} (${route.source}) to ${url.host}`) };
}

;// CONCATENATED MODULE: ./build/doctor/cluster.js
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

async function lookAtCluster(wish, host) {
	const helm = wish.strategy === 'helm' ? [await lookAtHelm(host)] : [];
	const { findCluster } = await __webpack_require__.e( 9826).then(__webpack_require__.bind(__webpack_require__, 97445));
	const cluster = await findCluster(wish, host).catch(orRefused('account'));
	if ('state' in cluster)
		return [...helm, cluster];
	const { finding: way, route } = wayTo(cluster.server, host);
	if (cluster.proxy === undefined && route.kind === 'invalid')
		return [...helm, way];
	const isPod = cluster.source.startsWith('service account');
	const detour = isPod && route.kind === 'proxy' ? detourOf(cluster) : way;
	const name = cluster.proxy === undefined && route.kind === 'direct'
		? await lookUp(cluster.server.hostname, host.signal)
		: undefined;
	const known = [...helm, ...(cluster.proxy === undefined ? [detour] : []), ...(name === undefined ? [] : [name])];
	if (name?.state === 'missing')
		return [...known, unknown('cluster', 'its name cannot be resolved', '')];
	return [...known, ...(await ask(cluster, wish, host))];
}
function detourOf({ server }) {
	return missing('proxy', `requests to the API server ${server.host} of this pod’s own cluster would go through the proxy`, proxy .R3.avoid(server.hostname));
}
async function ask(cluster, wish, host) {
	const limit = { timeout: answerTime, attempts: 1, signal: host.signal };
	try {
		const env_1 = { stack: [], error: void 0, hasError: false };
		try {
			const { openKubernetes } = await __webpack_require__.e( 884).then(__webpack_require__.bind(__webpack_require__, 38503));
			const kubernetes = __addDisposableResource(env_1, openKubernetes(cluster, host), true);
			const user = await kubernetes.whoAmI(limit);
			const here = [
				fine('cluster', `${kubernetes.source} answers`),
				fine('account', user === '' ? 'the server (before Kubernetes 1.28) does not report our name' : `we are ${(0,printable .d)(user)}`),
			];
			if (wish.strategy === 'helm')
				return [
					...here,
					unknown('rights', 'what helm needs depends on the chart', 'Try `helm upgrade --dry-run=server`.'),
				];
			const namespace = wish.namespace || kubernetes.namespace;
			const rights = rightsFor((0,needs .NP)(wish.strategy, wish.kinds));
			const lacking = await lackingOf(kubernetes, rights, namespace, limit);
			return [...here, judge({ user, namespace, rights, lacking })];
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
	catch (error) {
		host.signal.throwIfAborted();
		if (!(error instanceof user_error .y))
			throw error;
		return [refused(error.reason === 'kubernetes-unauthorized' ? 'account' : 'cluster', error)];
	}
}
async function lackingOf(kubernetes, rights, namespace, limit) {
	const answers = await Promise.all(rights.map((right) => kubernetes.mayI(right, namespace, limit)));
	return rights.filter((_, index) => answers[index] === false);
}
function judge({ user, namespace, rights, lacking }) {
	const place = `namespace ${(0,printable .d)(namespace)}`;
	if (lacking.length === 0)
		return fine('rights', `all ${rights.length} in ${place}`);
	const what = `${lacking.length} of ${rights.length} are missing in ${place}: ${lacking.map(({ verb, resource }) => `${verb} ${resource}`).join(', ')}`;
	const [, home, name] = /^system:serviceaccount:([^:]+):(.+)$/.exec(user) ?? [];
	const subject = name === undefined ? 'this user' : `service account \`${(0,printable .d)(name)}\` of namespace \`${(0,printable .d)(home ?? '')}\``;
	const hook = name === 'default'
		? ' This is the default account of a workflow pod: in Actions Runner Controller’s kubernetes mode, `spec.serviceAccountName` of the hook template gives it another.'
		: '';
	const lines = describeRights(lacking).map((line) => `\`${line}\``);
	return missing('rights', what, `Bind ${subject} to a Role in \`${(0,printable .d)(namespace)}\` with ${lines.join(', ')}.${hook}`);
}

// EXTERNAL MODULE: ./build/database/connect.js + 4 modules
var database_connect = __webpack_require__(72015);
// EXTERNAL MODULE: ./build/database/session/target.js
var session_target = __webpack_require__(65474);
;// CONCATENATED MODULE: ./build/doctor/database.js
var database_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var database_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

async function lookAtDatabase(wish, host) {
	const { target, isNamed } = wish;
	const name = await lookUp(target.host, host.signal);
	if (name?.state === 'missing')
		return [name, unknown('database', 'its name cannot be resolved', '')];
	const names = name === undefined ? [] : [name];
	const port = await knock(target, host);
	if (port !== undefined)
		return [...names, port];
	if (isNamed)
		return [...names, await signIn(target, host)];
	return [
		...names,
		fine('database', `${(0,session_target .ff)(target)} takes connections`),
		unknown('database', 'TLS and sign-in', 'Give `user` and `password` to try them.'),
	];
}
async function knock(target, { signal }) {
	const cure = `Check host and port, and that the server is running. In a cluster, two NetworkPolicies must allow it: egress of the runner’s namespace to TCP ${target.port}, and ingress at the database.`;
	const what = (0,session_target .ff)(target);
	try {
		const { isOpen } = await (0,connect .Kd)(target.host, target.port, answerTime, signal);
		return isOpen ? undefined : missing('database', `${what} refuses connections`, cure);
	}
	catch (error) {
		signal.throwIfAborted();
		return missing('database', `${what}: ${(0,printable .d)(error instanceof Error ? error.message : String(error))}`, cure);
	}
}
async function signIn(target, host) {
	try {
		const env_1 = { stack: [], error: void 0, hasError: false };
		try {
			const connection = database_addDisposableResource(env_1, await (0,database_connect .N)(target, { lockWait: 0, statement: 0, total: 0 }, host), true);
			const { product, version } = connection.server;
			return fine('database', `${(0,session_target .ff)(target)}: ${product} ${(0,printable .d)(version, 60)}, ${connection.security}`);
		}
		catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		}
		finally {
			const result_1 = database_disposeResources(env_1);
			if (result_1)
				await result_1;
		}
	}
	catch (error) {
		host.signal.throwIfAborted();
		return orRefused('database')(error);
	}
}

// EXTERNAL MODULE: ./build/github/connection/once.js
var once = __webpack_require__(26002);
// EXTERNAL MODULE: ./build/github/connection/parse.js
var parse = __webpack_require__(91196);
;// CONCATENATED MODULE: ./build/github/people/token.js

const routes = {
	contents: 'GET /repos/{owner}/{repo}/commits/{ref}',
	'pull-requests': 'GET /repos/{owner}/{repo}/pulls',
	issues: 'GET /repos/{owner}/{repo}/issues',
	actions: 'GET /repos/{owner}/{repo}/actions/workflows',
	deployments: 'GET /repos/{owner}/{repo}/deployments',
};
async function canRead(github, scope) {
	return github.rest({
		purpose: `look at ${scope}`,
		needs: `${scope}: read`,
		route: routes[scope],
		parameters: scope === 'contents' ? { ref: 'HEAD' } : { per_page: 1 },
		repeat: 'harmless',
		parse: () => true,
		refused: ({ status }) => {
			if (status === 403 || status === 404)
				return { value: false };
			return status === 409 || status === 410 ? { value: true } : undefined;
		},
	});
}
async function readTokenLogin(github) {
	return github.graphql({
		purpose: 'ask whose token this is',
		needs: 'metadata: read',
		query: 'query viewer { viewer { login } }',
		variables: {},
		repeat: 'harmless',
		parse: (data) => (0,parse .Qq)((0,parse .g1)((0,parse .g1)(data, 'data')['viewer'], 'viewer')['login'], 'viewer.login'),
	});
}

// EXTERNAL MODULE: ./build/github/repository/contents.js
var contents = __webpack_require__(27745);
// EXTERNAL MODULE: ./build/network/ask.js + 1 modules
var network_ask = __webpack_require__(17441);
// EXTERNAL MODULE: ./build/input/yaml.js
var yaml = __webpack_require__(3632);
;// CONCATENATED MODULE: ./build/doctor/permissions.js

async function grantOf(source, job) {
	const reading = await (0,yaml .gM)(source);
	if (reading.kind === 'broken')
		return undefined;
	const workflow = (0,yaml .oi)(reading.value);
	const own = memberOf(memberOf(workflow, 'jobs'), job);
	if (own === undefined)
		return undefined;
	const given = memberOf(own, 'permissions') ?? memberOf(workflow, 'permissions');
	if (given === undefined)
		return () => undefined;
	if (given === 'write-all')
		return () => 'write';
	if (given === 'read-all')
		return () => 'read';
	return (scope) => {
		const level = memberOf(given, scope);
		return level === 'write' || level === 'read' ? level : 'none';
	};
}
function memberOf(value, key) {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

;// CONCATENATED MODULE: ./build/doctor/github.js

const leeway = 60_000;
async function lookAtGitHub(wish, host) {
	const api = apiOf(host.env);
	const { route, finding: way } = wayTo(api, host);
	if (route.kind === 'invalid')
		return [way, unknown('github', 'the route to it is unknown', '')];
	const name = route.kind === 'direct' ? await lookUp(api.hostname, host.signal) : undefined;
	const known = name === undefined ? [way] : [way, name];
	if (name?.state === 'missing')
		return [...known, unknown('github', 'its name cannot be resolved', '')];
	const answer = await reach(api, wish.token, host);
	if (answer instanceof Error)
		return [...known, unreachable(api, answer)];
	const token = lookAtToken(wish.token, answer);
	const permissions = token.state === 'ok' ? await lookAtPermissions(wish, answer, host) : [];
	return [...known, fine('github', `${api.host} answers`), lookAtClock(answer, host), token, ...permissions];
}
async function reach(api, token, { env, signal }) {
	const url = new URL(`${api.pathname.replace(/\/$/, '')}/repos/${env['GITHUB_REPOSITORY'] ?? ''}`, api);
	const isSendable = /^[\x21-\x7e]+$/.test(token);
	const question = {
		url,
		method: 'GET',
		headers: { accept: 'application/vnd.github+json', ...(isSendable ? { authorization: `token ${token}` } : {}) },
		body: undefined,
		insecure: false,
		http2: false,
		address: undefined,
		timeout: answerTime,
		signal,
		pool: undefined,
	};
	return (0,network_ask .l)(env)(question).catch((error) => {
		signal.throwIfAborted();
		return error instanceof Error ? error : new Error(String(error));
	});
}
function unreachable({ host }, { message }) {
	const isTls = /certificate|TLS/.test(message);
	return missing('github', `${host}: ${(0,printable .d)(message, 300)}`, isTls
		? 'If a proxy inspects TLS, give the runner its certificate authority as a PEM file in NODE_EXTRA_CA_CERTS.'
		: `Allow the runner to reach it by HTTPS (firewall, NetworkPolicy egress to TCP 443), or ${proxy .R3.use}.`);
}
function lookAtClock({ headers }, { now }) {
	const theirs = Date.parse(headers.get('date') ?? '');
	if (Number.isNaN(theirs))
		return unknown('clock', 'GitHub’s answer has no date', '');
	const seconds = Math.round((now().getTime() - theirs) / 1000);
	if (Math.abs(seconds) * 1000 <= leeway)
		return fine('clock', 'within a minute of GitHub’s');
	const way = seconds > 0 ? 'ahead of' : 'behind';
	return missing('clock', `this machine’s is ${Math.abs(seconds)} s ${way} GitHub’s`, 'Synchronize the clock of the node (chrony or systemd-timesyncd); a container uses the clock of its node.');
}
function lookAtToken(token, { status }) {
	const cure = 'The default of input `token` is `${{ github.token }}`; a token of an App or a person may have expired or been revoked.';
	if (token === '')
		return missing('token', 'input `token` is empty', cure);
	if (status === 401)
		return missing('token', 'GitHub rejects it (401)', cure);
	if (status === 404)
		return missing('token', 'it has no access to this repository (404)', 'Set `token` to one that has access to this repository.');
	if (status === 403 || status === 429)
		return missing('token', `GitHub refuses it (${status})`, 'Its rate limit may be used up, or the organization blocks it.');
	return status < 300 ? fine('token', 'it sees this repository') : unknown('token', `GitHub answered ${status}`, '');
}
async function lookAtPermissions(wish, answer, host) {
	const wanted = Object.entries((0,needs .mr)(wish.actions, wish.strategy));
	if (wish.actions.length === 0 && wanted.length === 0)
		return [unknown('permission', 'no action is named', 'List the actions that the job uses in `for`.')];
	if (wanted.length === 0)
		return [fine('permission', 'none is needed')];
	try {
		const github = await (0,once .e)(wish.token, host)();
		const scopes = answer.headers.get('x-oauth-scopes');
		const grant = scopes === undefined ? await readGrant(github, host) : grantOfScopes(scopes);
		return await Promise.all(wanted.map(([scope, level]) => lookAtPermission(github, scope, level, grant)));
	}
	catch (error) {
		host.signal.throwIfAborted();
		if (error instanceof user_error .y)
			return [refused('permission', error)];
		throw error;
	}
}
function grantOfScopes(scopes) {
	const isWide = /(?:^|[\s,])(?:public_)?repo(?:[\s,]|$)/.test(scopes);
	return () => (isWide ? 'write' : undefined);
}
async function readGrant(github, { env }) {
	const login = await readTokenLogin(github);
	if (login.replace(/\[bot\]$/, '') !== 'github-actions')
		return undefined;
	const [, owner = '', name = '', path = ''] = /^([^/]+)\/([^/]+)\/(\.github\/workflows\/[^@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
	const ref = env['GITHUB_WORKFLOW_SHA'] ?? '';
	if (path === '' || ref === '')
		return undefined;
	const source = await (0,contents .mH)(github, { owner, name }, path, ref);
	return source === undefined ? undefined : await grantOf(source, env['GITHUB_JOB'] ?? '');
}
async function lookAtPermission(github, scope, level, grant) {
	const line = `\`${scope}: ${level}\``;
	const cure = `Add ${line} under \`permissions:\` of the job, or give \`token\` the token of an App that has it.`;
	const given = grant?.(scope);
	if (given !== undefined && given !== 'write' && given !== level)
		return missing('permission', `${line}: the workflow file gives ${given === 'none' ? 'none' : `\`${scope}: ${given}\``}`, cure);
	if (!(await canRead(github, scope)))
		return missing('permission', `${line}: the token cannot even read it`, cure);
	if (level === 'read' || given === 'write')
		return fine('permission', line);
	return unknown('permission', `${line}: it can be read; only a write would show whether writing is allowed`, `A repository setting decides if the workflow has no \`permissions:\`: add ${line} under \`permissions:\` of the job.`);
}

;// CONCATENATED MODULE: ./build/doctor/examine.js

const patience = 10_000;
async function examine(inputs, host) {
	const late = (0,timer ._)(patience);
	const signal = AbortSignal.any([host.signal, late]);
	const bounded = { ...host, signal, sleep: (milliseconds) => host.sleep(milliseconds, signal) };
	const git = (0,needs .mB)(inputs.actions, inputs.strategy);
	const looks = [
		['node', Promise.resolve(lookAtNode((0,process .bA)(), host))],
		['git', lookAtGit(bounded, git)],
		['ca', lookAtAuthorities(bounded, git)],
		['disk', lookAtDisk(bounded)],
		['github', lookAtGitHub(inputs, bounded)],
		['database', databaseOf(inputs, bounded)],
		['cluster', clusterOf(inputs, bounded)],
	];
	const found = await Promise.all(looks.map(([check, look]) => inTime(check, look, host, signal)));
	const rank = ({ check }) => checkNames.indexOf(check);
	return found.flat().toSorted((one, other) => rank(one) - rank(other));
}
async function databaseOf(inputs, host) {
	if (inputs.database !== undefined)
		return lookAtDatabase(inputs.database, host);
	if (inputs.actions.length > 0 && !(0,needs .FH)(inputs.actions))
		return [];
	return [unknown('database', 'none is named', 'Set `url`, or `host` and the other inputs of the action.')];
}
async function clusterOf(inputs, host) {
	if (inputs.wantsCluster)
		return lookAtCluster(inputs, host);
	const usesOne = inputs.actions.some((name) => name === 'rollback' || name === 'smoke-test');
	if (inputs.actions.length > 0 && !usesOne)
		return [];
	return [
		unknown('cluster', 'none is given', 'Set `strategy: kubernetes`, and `namespace` to that of the application.'),
	];
}
async function inTime(check, look, { signal: cancelled }, signal) {
	const end = Promise.withResolvers();
	const stop = () => end.reject(signal.reason);
	signal.addEventListener('abort', stop, { once: true });
	try {
		return [await Promise.race([look, end.promise])].flat();
	}
	catch (error) {
		cancelled.throwIfAborted();
		if (!signal.aborted)
			throw error;
		return [
			unknown(check, `no answer within ${patience / 1000} s`, 'Run it again; the cause is often a firewall that drops packets.'),
		];
	}
	finally {
		signal.removeEventListener('abort', stop);
	}
}

}),

75307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$3: () => ( replaced),
$N: () => ( codeOf),
DG: () => ( refusedBySystem),
LO: () => ( missing),
OD: () => ( throughLink),
Tr: () => ( explainSystemError),
f6: () => ( FileError),
i0: () => ( special),
id: () => ( ledOut),
ox: () => ( gits),
qY: () => ( outside),
uE: () => ( isAFolder)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const usualReasons = {
	outside: 'invalid-input',
	link: 'invalid-input',
	git: 'invalid-input',
	folder: 'invalid-input',
	special: 'invalid-input',
	missing: 'invalid-input',
	unreadable: 'unreadable-file',
	unwritable: 'unwritable-file',
};
class FileError extends _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y {
	trouble;
	constructor(file, trouble, what, options) {
		super(file.reasons?.[trouble] ?? usualReasons[trouble], `${subjectOf(file)} ${what}`, options);
		this.name = 'FileError';
		this.trouble = trouble;
	}
}
function subjectOf({ input, path }) {
	return input === undefined ? `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\`` : `Input \`${input}\` names \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\`, which`;
}
function outside(file) {
	return new FileError(file, 'outside', 'is outside the workspace. Use a path inside it.');
}
function ledOut(file, link) {
	const what = `leads outside the workspace through the symbolic link \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(link)}\``;
	return new FileError(file, 'outside', `${what}. Use a path inside it, or replace the link with the file itself.`);
}
function gits(file) {
	return new FileError(file, 'git', 'belongs to git. Use a path outside `.git`.');
}
function throughLink(file, link) {
	const what = `is reached through the symbolic link \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(link)}\`, which is not followed here`;
	return new FileError(file, 'link', `${what}. Name its target, or replace the link.`);
}
function isAFolder(file) {
	return new FileError(file, 'folder', 'is a folder. Use the path of a file.');
}
function special(file) {
	return new FileError(file, 'special', 'is a pipe, a socket or a device. Use the path of a regular file.');
}
function replaced(file) {
	return new FileError(file, 'unreadable', 'was replaced while it was being read. Run this step while nothing else writes there.');
}
function missing(file) {
	const cure = 'Check the name, and that actions/checkout or the step that creates the file ran before this step.';
	return new FileError(file, 'missing', `does not exist. ${cure}`);
}
function refusedBySystem(file, doing, error) {
	if (error instanceof _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y || !isSystemError(error))
		return error;
	if (codeOf(error) === 'EISDIR')
		return isAFolder(file);
	const trouble = doing === 'read' ? 'unreadable' : 'unwritable';
	return new FileError(file, trouble, `cannot be ${doing}: ${explainSystemError(error)}.`, { cause: error });
}
const words = {
	EACCES: 'the user of this runner has no permission',
	EBUSY: 'it is in use',
	EDQUOT: 'the disk quota is used up; free some space',
	EFBIG: 'it is larger than this process may write (`ulimit -f`), or than the file system supports',
	EIO: 'the disk reports an error',
	EISDIR: 'it is a folder',
	ELOOP: 'its symbolic links form a loop',
	EMFILE: 'too many files are open (`ulimit -n`)',
	ENAMETOOLONG: 'its name is too long for the file system',
	ENFILE: 'too many files are open on this machine',
	ENOENT: 'it does not exist',
	ENOSPC: 'the disk is full; free some space, or use a runner with a larger disk',
	ENOTDIR: 'a part of its path is a file, not a folder',
	EPERM: 'the user of this runner has no permission',
	EROFS: 'the file system is read-only; use a path on a writable one',
};
function explainSystemError(error) {
	const code = codeOf(error);
	const known = words[code];
	if (known !== undefined)
		return known.replace(/(?=;)|$/, ` (${code})`);
	return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(error instanceof Error ? error.message : String(error), 200);
}
function codeOf(error) {
	const has = typeof error === 'object' && error !== null && 'code' in error;
	return has && typeof error.code === 'string' ? error.code : '';
}
function isSystemError(error) {
	return typeof error === 'object' && error !== null && 'syscall' in error;
}

}),

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

26002:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e: () => ( connectOnce)
});
function connectOnce(token, host) {
	let github;
	return () => {
		github ??= Promise.all( [__webpack_require__.e(6491), __webpack_require__.e(5095)]).then(__webpack_require__.bind(__webpack_require__, 56491)).then(({ connect }) => connect({ token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' }));
		return github;
	};
}

}),

91196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
IO: () => ( Unreadable),
Jt: () => ( flag),
Qq: () => ( text),
g1: () => ( record),
hY: () => ( optionalMoment),
mR: () => ( optionalText),
n$: () => ( moment),
nd: () => ( integer),
p_: () => ( list),
u4: () => ( isRecord),
yL: () => ( oneOf)
});
class Unreadable extends Error {
	constructor(at, expected) {
		super(`the answer has no ${expected} at ${at}`);
		this.name = 'Unreadable';
	}
}
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function record(value, at) {
	if (!isRecord(value))
		throw new Unreadable(at, 'object');
	return value;
}
function text(value, at) {
	if (typeof value !== 'string')
		throw new Unreadable(at, 'text');
	return value;
}
function optionalText(value, at) {
	return value === null || value === undefined ? '' : text(value, at);
}
function integer(value, at) {
	if (typeof value !== 'number' || !Number.isSafeInteger(value))
		throw new Unreadable(at, 'whole number');
	return value;
}
function flag(value, at) {
	if (typeof value !== 'boolean')
		throw new Unreadable(at, 'boolean');
	return value;
}
function list(value, at, parse) {
	if (!Array.isArray(value))
		throw new Unreadable(at, 'list');
	return value.map((item, index) => parse(item, `${at}[${index}]`));
}
function oneOf(value, words, at) {
	const found = words.find((word) => word === value);
	if (found === undefined)
		throw new Unreadable(at, words.join(' or '));
	return found;
}
function moment(value, at) {
	const date = new Date(text(value, at));
	if (Number.isNaN(date.getTime()))
		throw new Unreadable(at, 'moment');
	return date;
}
function optionalMoment(value, at) {
	return value === null || value === undefined ? undefined : moment(value, at);
}

}),

27745:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
KI: () => ( canSee),
TA: () => ( readFile),
mH: () => ( readFileOf)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91196);

async function readFile(github, path, ref) {
	return github.rest({
		purpose: `read ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}${ref === undefined ? ' of the default branch' : ` at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(ref)}`}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/contents/{path}',
		parameters: { path, ...(ref === undefined ? {} : { ref }) },
		repeat: 'harmless',
		parse: (answer) => parseFile(answer, path),
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
async function readFileOf(github, { owner, name }, path, ref) {
	return github.rest({
		purpose: `read ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)} of ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(`${owner}/${name}`)} at ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(ref)}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/contents/{path}',
		parameters: { owner, repo: name, path, ref },
		repeat: 'harmless',
		parse: (answer) => parseFile(answer, path),
		refused: ({ status }) => (status === 404 || status === 403 ? { value: undefined } : undefined),
	});
}
async function canSee(github, { owner, name }) {
	return github.rest({
		purpose: `look for the repository ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(`${owner}/${name}`)}`,
		needs: 'metadata: read',
		route: 'GET /repos/{owner}/{repo}',
		parameters: { owner, repo: name },
		repeat: 'harmless',
		parse: () => true,
		refused: ({ status }) => (status === 404 || status === 403 ? { value: false } : undefined),
	});
}
function parseFile(value, path) {
	if (Array.isArray(value))
		return undefined;
	const file = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, 'file');
	if (file['type'] !== 'file')
		return undefined;
	if (file['encoding'] !== 'base64')
		throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('validation', `The file \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(path)}\` is larger than 1 MB, which is GitHub's limit here: make it smaller.`);
	return Buffer.from((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(file['content'], 'content'), 'base64').toString('utf8');
}

}),

51235:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Kd: () => ( probePort),
jh: () => ( refusePair),
sO: () => ( addressesOf),
tq: () => ( certificateOf)
});
var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29306);
var _timeout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69706);
var _tls_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15194);

async function addressesOf(name) {
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(name) !== 0)
		return [name];
	const found = await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(name, { all: true }).catch((error) => {
		throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .wO)(error), { cause: error });
	});
	return [...new Set(found.map(({ address }) => address))];
}
async function probePort(host, port, timeout, signal) {
	const began = performance.now();
	const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({ host, port });
	try {
		await opened(socket, 'connect', timeout, signal);
		return { isOpen: true, milliseconds: performance.now() - began };
	}
	catch (error) {
		signal.throwIfAborted();
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .H0)(error))
			throw failure(error);
		return { isOpen: false, milliseconds: performance.now() - began };
	}
	finally {
		socket.destroy();
	}
}
async function certificateOf(host, port, servername, timeout, signal, ca) {
	const name = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(servername) === 0 ? { servername } : {};
	const socket = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ host, port, ...name, ...(ca === undefined ? {} : { ca }), rejectUnauthorized: false });
	try {
		await opened(socket, 'secureConnect', timeout, signal);
		return describe(socket, servername);
	}
	catch (error) {
		signal.throwIfAborted();
		throw failure(error);
	}
	finally {
		socket.destroy();
	}
}
function refusePair(cert, key) {
	try {
		(0,node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext)({ cert, key });
	}
	catch (error) {
		const isOther = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .$N)(error) === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH';
		throw new Error(isOther ? 'the key does not belong to the certificate' : 'the certificate or its key cannot be read', {
			cause: error,
		});
	}
}
function describe(socket, host) {
	const { valid_to, subject, issuer, subjectaltname = '' } = socket.getPeerCertificate();
	const fault = socket.authorizationError;
	return {
		validTo: new Date(valid_to),
		subject: String(subject?.CN ?? ''),
		issuer: String(issuer?.CN ?? issuer?.O ?? ''),
		problem: fault ? ((0,_tls_errors_js__WEBPACK_IMPORTED_MODULE_4__ .Z)(fault, { host, names: subjectaltname }) ?? String(fault)) : '',
	};
}
function opened(socket, event, timeout, signal) {
	const open = new Promise((resolve, reject) => {
		socket.once(event, () => resolve()).on('error', reject);
	});
	return (0,_timeout_js__WEBPACK_IMPORTED_MODULE_5__ .w)(() => open, { timeout, signal });
}
function failure(error) {
	return new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__ .wO)(error), { cause: error });
}

}),

29306:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$N: () => ( codeOf),
Ef: () => ( NotSpoken),
H0: () => ( isRefused),
S1: () => ( Gone),
Yb: () => ( KnownFault),
bD: () => ( messageOf),
dN: () => ( isRefusedOnLoopback),
wO: () => ( explainNetwork)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var _tls_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15194);

const words = {
	ECONNREFUSED: 'connection refused',
	ECONNRESET: 'connection reset',
	EHOSTUNREACH: 'host unreachable',
	ENETUNREACH: 'network unreachable',
	ENOTFOUND: 'name not found',
	EAI_AGAIN: 'name cannot be resolved now',
	ETIMEDOUT: 'connection timed out',
	EPIPE: 'connection closed',
	Z_DATA_ERROR: 'the body is not compressed as its header says',
	Z_BUF_ERROR: 'the compressed body ends too early',
	ERR_INVALID_CHAR: 'a header of the request contains a character that is not allowed, such as a line break',
	HPE_HEADER_OVERFLOW: 'the headers of the answer are longer than 16 kB',
};
class KnownFault extends Error {
}
class NotSpoken extends KnownFault {
}
class Gone extends KnownFault {
}
function explainNetwork(error) {
	const first = firstOf(error);
	const message = messageOf(first);
	const code = codeOf(first);
	const said = words[code] ?? (0,_tls_errors_js__WEBPACK_IMPORTED_MODULE_1__ .Z)(first) ?? (code.startsWith('HPE_') ? 'the answer is not valid HTTP/1.1' : undefined);
	if (said === undefined)
		return message || code;
	const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? [];
	return place === undefined ? said : `${said} (${place})`;
}
function codeOf(error) {
	const code = fieldOf(firstOf(error), 'code');
	return typeof code === 'string' ? code : '';
}
const wayless = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL']);
function isRefused(error) {
	const codes = triesOf(error).map((each) => String(fieldOf(each, 'code')));
	return codes.length > 0 && codes.every((code) => code === 'ECONNREFUSED');
}
function isRefusedOnLoopback(error) {
	const addresses = triesOf(error).map((each) => String(fieldOf(each, 'address')));
	if (!isRefused(error))
		return false;
	const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
	loopback.addSubnet('127.0.0.0', 8);
	loopback.addAddress('::1', 'ipv6');
	return addresses.every((each) => loopback.check(each, each.includes(':') ? 'ipv6' : 'ipv4'));
}
function triesOf(error) {
	const cause = fieldOf(error, 'cause') ?? error;
	const errors = fieldOf(cause, 'errors');
	const all = Array.isArray(errors) ? errors : [cause];
	return all.filter((each) => !wayless.has(String(fieldOf(each, 'code'))));
}
function messageOf(error) {
	const message = fieldOf(error, 'message');
	return typeof message === 'string' ? message : String(error);
}
function firstOf(error) {
	const errors = fieldOf(error, 'errors');
	return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}
function fieldOf(value, name) {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

}),

88637:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bv: () => ( routeTo),
R3: () => ( proxyCures),
YR: () => ( parseProxy)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

const schemes = ['http:', 'https:', 'socks5:', 'socks5h:'];
function routeTo(url, env) {
	const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
	const [source, text] = variable(name, env);
	if (text === '')
		return { kind: 'direct' };
	const host = hostOf(url);
	const port = url.port || (url.protocol === 'https:' ? '443' : '80');
	const [, exceptions] = variable('no_proxy', env);
	return isLoopback(host) || isException(exceptions, host, port) ? { kind: 'direct' } : parseProxy(text, source);
}
function parseProxy(text, source) {
	const trimmed = text.trim();
	const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`);
	const given = `${source} is \`${withoutUser(trimmed).slice(0, 200)}\``;
	const example = 'Write it as `http://proxy.example.com:3128`.';
	if (url === null || url.hostname === '')
		return { kind: 'invalid', why: `${given}, which is not an address. ${example}` };
	if (schemes.includes(url.protocol))
		return { kind: 'proxy', url, source };
	const allowed = schemes.map((scheme) => scheme.slice(0, -1)).join(', ');
	return { kind: 'invalid', why: `${given}; allowed schemes: ${allowed}. ${example}` };
}
const proxyCures = {
	use: 'name the proxy in HTTPS_PROXY',
	avoid: (host) => `Add \`${host}\`, or the network of the cluster’s services, to NO_PROXY in the runner’s environment.`,
};
function variable(name, env) {
	for (const each of [name, name.toUpperCase()]) {
		const value = env[each]?.trim() ?? '';
		if (value !== '')
			return [each, value];
	}
	return [name.toUpperCase(), ''];
}
function withoutUser(text) {
	return text.replace(/^([a-z][a-z\d+.-]*:\/\/)?.*@/is, '$1***@');
}
function hostOf({ hostname }) {
	return hostname
		.replace(/^\[(.*)\]$/, '$1')
		.replace(/\.$/, '')
		.toLowerCase();
}
function isLoopback(host) {
	return host === 'localhost' || isInside(host, '127.0.0.0', 8) || isInside(host, '::1', 128);
}
function isException(list, host, port) {
	const entries = list
		.toLowerCase()
		.split(/[\s,]+/)
		.filter((entry) => entry !== '');
	return entries.includes('*') || entries.some((entry) => isMatch(entry, host, port));
}
function isMatch(entry, host, port) {
	const [, network = '', bits] = /^([\d.a-f:]+)\/(\d{1,3})$/.exec(entry) ?? [];
	if (bits !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network) !== 0)
		return isInside(host, network, Number(bits));
	const { name, ownPort } = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6 ? { name: entry, ownPort: '' } : split(entry);
	if (ownPort !== '' && ownPort !== port)
		return false;
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name);
	if (family !== 0)
		return isInside(host, name, family === 4 ? 32 : 128);
	const domain = name.replace(/^\*(?=\.)/, '');
	if (domain === '')
		return false;
	if (domain.startsWith('.'))
		return host.endsWith(domain);
	return host === domain || host.endsWith(`.${domain}`);
}
function split(entry) {
	const [, bracketed, plain = '', ownPort = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d*))?$/.exec(entry) ?? [];
	return { name: bracketed ?? plain, ownPort };
}
function isInside(host, network, bits) {
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network) === 4 ? 'ipv4' : 'ipv6';
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 || bits > (family === 'ipv4' ? 32 : 128))
		return false;
	const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
	list.addSubnet(network, bits, family);
	return list.check(host, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 ? 'ipv4' : 'ipv6');
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

15194:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Z: () => ( explainTls)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

const extra = '`ca-file` of the check, or in NODE_EXTRA_CA_CERTS (under `env:` of the step)';
const unknown = `the server's certificate is from an authority that is not trusted here: name a PEM file with the authority's certificate in ${extra}`;
const ofCertificate = {
	CERT_HAS_EXPIRED: "the server's certificate has expired: renew it",
	CERT_NOT_YET_VALID: "the server's certificate is not valid yet: check its dates and the clock of this machine",
	CERT_REVOKED: "the server's certificate has been revoked",
	DEPTH_ZERO_SELF_SIGNED_CERT: `the server's certificate is self-signed: name a PEM file with it in ${extra}`,
	SELF_SIGNED_CERT_IN_CHAIN: unknown,
	UNABLE_TO_GET_ISSUER_CERT: unknown,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknown,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: `the server only sends its own certificate, and the issuer is not known here: let the server send the intermediate certificates too, or name a PEM file with the authority's certificate in ${extra}`,
};
const wantsClient = 'the server requires a client certificate: name it in `cert-file` and `key-file` of the check';
const refusesClient = "the server does not accept the client's certificate";
const speaksNoTls = 'the server does not use TLS: the address may need `http`, or the port may be wrong';
const tooOld = 'the server supports no secure version of TLS (1.2 or 1.3)';
const ofHandshake = {
	TLSV13_ALERT_CERTIFICATE_REQUIRED: wantsClient,
	SSLV3_ALERT_HANDSHAKE_FAILURE: 'the server rejected the TLS handshake: it may require a client certificate or other ciphers',
	TLSV1_ALERT_UNKNOWN_CA: refusesClient,
	SSLV3_ALERT_BAD_CERTIFICATE: refusesClient,
	SSLV3_ALERT_UNSUPPORTED_CERTIFICATE: refusesClient,
	SSLV3_ALERT_CERTIFICATE_EXPIRED: refusesClient,
	SSLV3_ALERT_CERTIFICATE_REVOKED: refusesClient,
	SSLV3_ALERT_CERTIFICATE_UNKNOWN: refusesClient,
	TLSV1_ALERT_ACCESS_DENIED: refusesClient,
	TLSV1_ALERT_PROTOCOL_VERSION: tooOld,
	UNSUPPORTED_PROTOCOL: tooOld,
	TLSV1_UNRECOGNIZED_NAME: 'the server has no certificate for that name',
	TLSV1_ALERT_INTERNAL_ERROR: 'the server ended the TLS handshake because of an internal error',
	WRONG_VERSION_NUMBER: speaksNoTls,
	PACKET_LENGTH_TOO_LONG: speaksNoTls,
	HTTP_REQUEST: speaksNoTls,
};
function explainTls(error, shown = {}) {
	const code = typeof error === 'string' ? error : textAt(error, 'code');
	if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
		return wrongName(error, shown);
	const known = ofCertificate[code] ?? ofHandshake[code.replace(/^ERR_SSL_/, '')] ?? ofHandshake[asCode(error)];
	if (known !== undefined)
		return known;
	if (/^(?:ERR_(?:SSL|OSSL|TLS)_|EPROTO$)/.test(code))
		return `TLS failed: ${reasonOf(error, code)}`;
	return /^(?:CERT_|CRL_|UNABLE_TO_|INVALID_(?:CA|PURPOSE)$|HOSTNAME_|PATH_LENGTH_|ERROR_IN_C)/.test(code)
		? `the server's certificate is not trusted (${wordsOf(code)})`
		: undefined;
}
function wrongName(error, shown) {
	const host = shown.host || textAt(error, 'host');
	const names = (shown.names || textAt(fieldOf(error, 'cert'), 'subjectaltname'))
		.split(', ')
		.map((name) => name.replace(/^(?:DNS|IP Address|URI|email):/, ''))
		.filter((name) => name !== '');
	const listed = names.slice(0, mostNames).map((name) => `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(name, 80)}\``);
	const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
	const given = names.length === 0 ? 'is for no host' : `is for ${listed.join(', ')}${more}`;
	const asked = host === '' ? 'the requested host' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(host, 80)}\``;
	return `the server's certificate ${given}, not for ${asked}: use a name that it is for, or get a certificate for this name`;
}
const mostNames = 5;
function reasonOf(error, code) {
	return (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(saidBy(error) || wordsOf(code.replace(/^ERR_(?:SSL|OSSL|TLS)_/, '')), 120);
}
function saidBy(error) {
	const [, words = ''] = /:SSL routines:[^:]*:([^:]{1,200})/.exec(textAt(error, 'message')) ?? [];
	return textAt(error, 'reason') || words;
}
function asCode(error) {
	return saidBy(error).toUpperCase().replace(/\W+/g, '_');
}
function wordsOf(code) {
	return code.toLowerCase().replaceAll('_', ' ');
}
function textAt(value, name) {
	const found = fieldOf(value, name);
	return typeof found === 'string' ? found : '';
}
function fieldOf(value, name) {
	return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

}),

42101:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Qc: () => ( childEnvironment),
Uo: () => ( visibleEnvironment),
Ys: () => ( isWithheld)
});
const withheld = /^(INPUT|STATE|ACTIONS_RUNTIME|ACTIONS_ID_TOKEN|ACTIONS_RESULTS|ACTIONS_CACHE)_|^ACTIONS_(RESULTS|CACHE)$/i;
function isWithheld(name) {
	return withheld.test(name);
}
function visibleEnvironment(env) {
	const visible = {};
	for (const [name, value] of Object.entries(env))
		if (!isWithheld(name))
			visible[name] = value;
	return visible;
}
function childEnvironment(env, own = {}) {
	const child = {};
	for (const [name, value] of Object.entries({ ...visibleEnvironment(env), ...own }))
		if (value !== undefined)
			child[name] = value;
	return child;
}

}),

74331:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
I: () => ( Excerpt),
M: () => ( lines)
});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

const longest = 65_536;
function lines(line) {
	const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
	let rest = '';
	const cut = (text) => {
		const parts = (rest + text).split(/\r\n|\n|\r(?!$)/);
		rest = parts.pop() ?? '';
		for (const part of parts)
			line(part);
		for (; rest.length > longest; rest = rest.slice(longest))
			line(rest.slice(0, longest));
	};
	return {
		take: (chunk) => cut(decoder.write(chunk)),
		end: () => {
			cut(decoder.end());
			if (rest !== '')
				line(rest.replace(/\r$/, ''));
		},
	};
}
class Excerpt {
	#head;
	#tail;
	#chunks = [];
	#size = 0;
	#end = Buffer.alloc(0);
	constructor({ head = 0, tail = 0 }) {
		this.#head = head;
		this.#tail = tail;
	}
	get beginning() {
		return Buffer.concat(this.#chunks).subarray(0, this.#head).toString();
	}
	get ending() {
		return this.#end.toString();
	}
	get endingLines() {
		if (this.#size <= this.#tail)
			return this.ending;
		const cut = this.#end.indexOf('\n');
		return cut < 0 ? '' : this.#end.subarray(cut + 1).toString();
	}
	take(chunk) {
		if (this.#size < this.#head)
			this.#chunks.push(chunk);
		this.#size += chunk.length;
		if (this.#tail > 0)
			this.#end = Buffer.concat([this.#end, chunk.subarray(-this.#tail)]).subarray(-this.#tail);
	}
	end() { }
}

}),

80013:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K6: () => ( runForLines),
Of: () => ( refusalOf),
lA: () => ( describeEnd),
mB: () => ( runProgram)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73513);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64865);
var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42101);
var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74331);
var _start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72620);
var _supervise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88748);

async function runProgram(command, { env, workspace, signal }, { env: own, stdout, stderr, deadline }) {
	signal.throwIfAborted();
	const given = (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__ .Qc)(env, own);
	const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_3__ .g)(command, {
		platform: process.platform,
		env: given,
		directory: workspace,
		isFile: _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ .TV,
	});
	if ('why' in start)
		return { kind: 'not-started', why: start.why };
	const isGroup = process.platform !== 'win32';
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(start.file, start.args, {
		cwd: workspace,
		env: given,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: isGroup,
		windowsHide: true,
		windowsVerbatimArguments: start.isVerbatim,
	});
	let error;
	child.once('error', (cause) => {
		error = cause;
	});
	child.stdout.on('data', (chunk) => stdout.take(chunk));
	child.stderr.on('data', (chunk) => stderr.take(chunk));
	await (0,_supervise_js__WEBPACK_IMPORTED_MODULE_4__ .zD)(child, isGroup, { signal, deadline });
	for (const sink of new Set([stdout, stderr]))
		sink.end();
	return error === undefined ? ended(child) : { kind: 'not-started', why: error.message };
}
function runForLines(command, host, { line, error = line, ...options }) {
	return runProgram(command, host, { ...options, stdout: (0,_output_js__WEBPACK_IMPORTED_MODULE_2__ .M)(line), stderr: (0,_output_js__WEBPACK_IMPORTED_MODULE_2__ .M)(error) });
}
function refusalOf(command, { env, workspace }) {
	const place = { platform: process.platform, env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__ .Qc)(env), directory: workspace, isFile: _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ .TV };
	const start = (0,_start_js__WEBPACK_IMPORTED_MODULE_3__ .g)(command, place);
	return 'why' in start ? start.why : undefined;
}
function describeEnd(outcome) {
	if (outcome.kind === 'not-started')
		return `could not be started: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__ .d)(outcome.why, 300)}`;
	return outcome.code === undefined ? 'was ended by a signal' : `ended with exit code ${outcome.code}`;
}
function ended({ exitCode }) {
	return { kind: 'ended', code: exitCode ?? undefined };
}

}),

72620:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K: () => ( findProgram),
g: () => ( planStart)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function planStart([program = '', ...args], place) {
	if (program === '')
		return { why: 'no program is named' };
	if (place.platform !== 'win32')
		return { file: program, args, isVerbatim: false };
	const file = findProgram(program, place);
	if (file === undefined)
		return { why: `${program} was not found; Windows starts .exe, .com, .cmd and .bat files` };
	switch (node_path__WEBPACK_IMPORTED_MODULE_0__.win32.extname(file).toLowerCase()) {
		case '.exe':
		case '.com':
			return { file, args, isVerbatim: false };
		case '.cmd':
		case '.bat':
			return startBatch(file, args, place.env);
		default:
			return { why: `${file} is not a Windows program; name its interpreter first, such as bash or node` };
	}
}
function findProgram(program, { platform, env, directory, isFile }) {
	const isWindows = platform === 'win32';
	const { resolve, delimiter, isAbsolute } = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
	const names = isWindows ? namesOf(program, env) : [program];
	const hasPath = (isWindows ? /[\\/:]/ : /\//).test(program);
	const folders = hasPath ? [directory] : (variable(env, 'PATH') ?? '').split(delimiter);
	const paths = folders
		.filter((each) => isAbsolute(each))
		.flatMap((each) => names.map((name) => resolve(directory, each, name)));
	return program === '' ? undefined : paths.find(isFile);
}
function namesOf(program, env) {
	const extensions = (variable(env, 'PATHEXT') || '.COM;.EXE;.BAT;.CMD').split(';').filter((each) => each !== '');
	const isComplete = extensions.some((each) => each.toLowerCase() === node_path__WEBPACK_IMPORTED_MODULE_0__.win32.extname(program).toLowerCase());
	return [...(isComplete ? [program] : []), ...extensions.map((each) => `${program}${each.toLowerCase()}`)];
}
function variable(env, name) {
	return env[name] ?? Object.entries(env).find(([each]) => each.toUpperCase() === name)?.[1];
}
const longest = 8_191;
function startBatch(file, args, env) {
	const words = [file, ...args];
	const bad = words.find((word) => /[\r\n\0%]/.test(word));
	if (bad !== undefined)
		return {
			why: `${node_path__WEBPACK_IMPORTED_MODULE_0__.win32.basename(file)} is a batch file, and cmd.exe cannot pass on ${JSON.stringify(bad)}, which has a line end or % in it. Pass it in an environment variable, or name the program that the batch file starts, such as node with its script`,
		};
	const line = words.map(quoteForBatch).join(' ');
	if (line.length > longest - 100)
		return { why: `${node_path__WEBPACK_IMPORTED_MODULE_0__.win32.basename(file)} is a batch file, and cmd.exe accepts at most ${longest} characters` };
	const options = ['/d', '/e:on', '/v:off', '/s', '/c', `"${line}"`];
	return { file: variable(env, 'COMSPEC') || 'cmd.exe', args: options, isVerbatim: true };
}
function quoteForBatch(word) {
	return `"${word.replace(/(\\*)("|$)/g, (_, slashes, quote) => `${slashes}${slashes}${quote}${quote}`)}"`;
}

}),

88748:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Op: () => ( ProgramTimeout),
  Fd: () => ( grace),
  zD: () => ( supervise)
});

// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
;// CONCATENATED MODULE: ./build/programs/ending.js

function planEnding(platform, pid, isGroup, signal) {
	if (platform === 'win32')
		return { kind: 'program', command: ['taskkill', '/PID', String(pid), '/T', '/F'] };
	return { kind: 'signal', pid: isGroup ? -pid : pid, signal };
}
function endTree(child, isGroup, signal) {
	if (child.pid === undefined)
		return;
	const ending = planEnding(process.platform, child.pid, isGroup, signal);
	if (ending.kind === 'signal') {
		send(ending.pid, ending.signal);
		return;
	}
	const [program, ...args] = ending.command;
	(0,external_node_child_process_.spawn)(program, args, { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill('SIGKILL'));
}
function send(pid, signal) {
	try {
		process.kill(pid, signal);
	}
	catch (error) {
		if (!['ESRCH', 'EPERM'].includes((0,file_error .$N)(error)))
			throw error;
	}
}

;// CONCATENATED MODULE: ./build/programs/supervise.js

const grace = 5_000;
const aftermath = 200;
class ProgramTimeout extends Error {
	deadline;
	constructor(deadline) {
		super(`not done within ${deadline / 1_000} s`);
		this.name = 'ProgramTimeout';
		this.deadline = deadline;
	}
}
function supervise(child, isGroup, { signal, deadline }) {
	const stop = AbortSignal.any([signal, ...(deadline === undefined ? [] : [(0,timer ._)(deadline)])]);
	return new Promise((resolve, reject) => {
		let timer;
		const wait = (milliseconds, body) => {
			clearTimeout(timer);
			timer = setTimeout(body, milliseconds);
		};
		const kill = () => endTree(child, isGroup, 'SIGKILL');
		hold(kill);
		const settle = () => {
			running.delete(kill);
			clearTimeout(timer);
			stop.removeEventListener('abort', end);
			letGo(child);
			if (!stop.aborted)
				return resolve();
			if (isGroup)
				kill();
			reject(signal.aborted || deadline === undefined ? signal.reason : new ProgramTimeout(deadline));
		};
		const end = () => {
			endTree(child, isGroup, 'SIGTERM');
			wait(grace, () => {
				endTree(child, isGroup, 'SIGKILL');
				wait(aftermath, settle);
			});
		};
		child.once('error', settle).once('close', settle);
		child.once('exit', () => {
			if (!stop.aborted)
				wait(grace, settle);
		});
		if (stop.aborted)
			end();
		else
			stop.addEventListener('abort', end, { once: true });
	});
}
const running = new Set();
function hold(kill) {
	if (!process.listeners('exit').includes(killAll))
		process.on('exit', killAll);
	running.add(kill);
}
function killAll() {
	for (const kill of running)
		kill();
}
function letGo(child) {
	for (const pipe of [child.stdin, child.stdout, child.stderr])
		pipe?.destroy();
	child.unref();
}

}),

19897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
L: () => ( retry),
S: () => ( every)
});
function every(milliseconds, attempts = Number.POSITIVE_INFINITY) {
	return { attempts, first: milliseconds, longest: milliseconds, jitter: 0 };
}
async function retry(policy, world, attempt) {
	const { attempts, patience = Number.POSITIVE_INFINITY, deadline = Number.POSITIVE_INFINITY, signal } = policy;
	const began = world.now().getTime();
	let waited = 0;
	for (let count = 1;; count++) {
		const outcome = await attempt(count);
		if ('value' in outcome)
			return outcome.value;
		const pause = (outcome.after ?? 0) + pauseOf(policy, count, world.random());
		const isPast = waited + pause > patience || world.now().getTime() - began + pause > deadline;
		if (count >= attempts || isPast || isOver(signal))
			return outcome.end();
		if (outcome.why !== undefined)
			world.log.info(`${outcome.why}; trying again in ${inWords(pause, count + 1, attempts)}.`);
		await world.sleep(pause, signal).catch((error) => {
			if (!isOver(signal) || world.signal.aborted)
				throw error;
		});
		if (isOver(signal))
			return outcome.end();
		waited += pause;
	}
}
function isOver(signal) {
	return signal?.aborted === true;
}
function pauseOf({ first, longest, jitter }, count, chance) {
	return Math.round(Math.min(longest, first * 2 ** Math.min(count - 1, 40)) * (1 - jitter + jitter * chance));
}
function inWords(pause, next, attempts) {
	const seconds = `${(pause / 1000).toFixed(1)} s`;
	return Number.isFinite(attempts) ? `${seconds} (attempt ${next} of ${attempts})` : seconds;
}

})

};

export const id = 9826;
export const ids = [9826];
export const modules = {

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

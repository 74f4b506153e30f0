export const id = 6491;
export const ids = [6491];
export const modules = {

56491:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  connect: () => ( connect)
});

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/network/proxy.js
var proxy = __webpack_require__(88637);
;// CONCATENATED MODULE: ./build/network/fetch.js

class Oversized extends Error {
	constructor(most) {
		super(`an answer of more than ${Math.round(most / 1024 ** 2)} MiB`);
		this.name = 'Oversized';
	}
}
function boundedFetch(env) {
	const lead = proxying(env);
	return async (url, init, most) => {
		await lead(new URL(url));
		const response = await fetch(url, init);
		if (response.body === null)
			return response;
		const { status, statusText, headers } = response;
		return new Response(await readAtMost(response.body, most), { status, statusText, headers });
	};
}
async function readAtMost(body, most) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > most)
			throw new Oversized(most);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function proxying(env) {
	const ways = new Map();
	return async (url) => {
		if (ways.has(url.origin))
			return;
		const route = (0,proxy .Bv)(url, env);
		if (route.kind === 'invalid')
			throw new Error(route.why);
		ways.set(url.origin, route);
		const direct = [];
		const proxies = {};
		for (const [origin, way] of ways) {
			const { protocol, host } = new URL(origin);
			if (way.kind === 'direct')
				direct.push(host);
			else
				proxies[protocol === 'https:' ? 'https_proxy' : 'http_proxy'] = way.url.href;
		}
		if (Object.keys(proxies).length === 0)
			return;
		const http = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
		http.setGlobalProxyFromEnv?.({ ...proxies, no_proxy: direct.join(',') });
	};
}

// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/network/tls-errors.js
var tls_errors = __webpack_require__(15194);
// EXTERNAL MODULE: ./build/github/connection/parse.js
var connection_parse = __webpack_require__(91196);
;// CONCATENATED MODULE: ./build/github/connection/failure.js

const minute = 60_000;
const statusOfType = {
	FORBIDDEN: 403,
	INSUFFICIENT_SCOPES: 403,
	NOT_FOUND: 404,
};
function failureOf(error, now) {
	if (error instanceof connection_parse .IO)
		return { kind: 'passing', what: error.message, heavy: false };
	if (!(0,connection_parse .u4)(error) || !isError(error))
		throw error;
	const response = error['response'];
	if ((0,connection_parse .u4)(response))
		return failureOfResponse(response, now);
	if (typeof error['status'] !== 'number')
		throw error;
	const root = rootOf(error);
	if (root.name === 'Oversized')
		return { kind: 'passing', what: root.message, heavy: true, isFinal: true };
	const timedOut = root.name === 'TimeoutError';
	return { kind: 'passing', what: timedOut ? 'no answer in time' : `no answer (${wordsOf(root)})`, heavy: timedOut };
}
function failureOfGraphql(errors, headers, now) {
	const first = errors.find(connection_parse .u4) ?? {};
	const type = textOf(first['type']);
	const message = errors.map((error) => ((0,connection_parse .u4)(error) ? textOf(error['message']) : '')).join('; ');
	if (type === 'RATE_LIMITED' || /\brate limit\b/i.test(message))
		return limited(headers, message, now);
	if (message.includes('Something went wrong while executing your query'))
		return { kind: 'passing', what: 'an internal error of GitHub', heavy: message.includes('timeout') };
	const accepted = headerOf(headers, 'x-accepted-github-permissions');
	return { kind: 'refused', status: statusOfType[type] ?? 422, code: type, message, accepted };
}
function failureOfResponse(response, now) {
	const status = typeof response['status'] === 'number' ? response['status'] : 0;
	const headers = response['headers'];
	const message = messageOf(response['data']);
	const limits = status === 429 || (status === 403 && isLimit(headers, message));
	if (limits)
		return limited(headers, message, now);
	if (status >= 500 || status < 400)
		return { kind: 'passing', what: String(status), heavy: status === 502 || status === 504 };
	const accepted = headerOf(headers, 'x-accepted-github-permissions');
	return { kind: 'refused', status, code: codeOf(response['data']), message, accepted };
}
function isLimit(headers, message) {
	if (headerOf(headers, 'retry-after') !== '' || /\brate limit\b/i.test(message))
		return true;
	return headerOf(headers, 'x-ratelimit-remaining') === '0' && !/not accessible|permi/i.test(message);
}
function limited(headers, message, now) {
	const after = headerOf(headers, 'retry-after');
	if (/^\d{1,9}$/.test(after))
		return { kind: 'limited', wait: Number(after) * 1000, message };
	const reset = headerOf(headers, 'x-ratelimit-reset');
	const spent = headerOf(headers, 'x-ratelimit-remaining') === '0';
	const wait = spent && /^\d{1,12}$/.test(reset) ? Math.max(1000, Number(reset) * 1000 - now.getTime()) : minute;
	return { kind: 'limited', wait, message };
}
function messageOf(data) {
	if (!(0,connection_parse .u4)(data))
		return '';
	const errors = Array.isArray(data['errors']) ? data['errors'] : [];
	return [textOf(data['message']), ...errors.map(detailOf)].filter((part) => part !== '').join('; ');
}
function detailOf(error) {
	if (!(0,connection_parse .u4)(error))
		return textOf(error);
	const said = textOf(error['message']);
	return said !== '' ? said : [error['resource'], error['field'], error['code']].map(textOf).join(' ').trim();
}
function codeOf(data) {
	const errors = (0,connection_parse .u4)(data) && Array.isArray(data['errors']) ? data['errors'] : [];
	const first = errors[0];
	return (0,connection_parse .u4)(first) ? textOf(first['code']) : '';
}
function headerOf(headers, name) {
	if (!(0,connection_parse .u4)(headers))
		return '';
	const value = headers[name];
	return typeof value === 'number' ? String(value) : textOf(value);
}
function rootOf(error) {
	return isError(error.cause) ? rootOf(error.cause) : error;
}
function wordsOf(error) {
	const code = 'code' in error ? textOf(error.code) : '';
	const told = (0,tls_errors .Z)(error);
	if (told !== undefined)
		return told;
	return error.message.includes(code) ? error.message : `${code} ${error.message}`.trim();
}
function textOf(value) {
	return typeof value === 'string' ? value : '';
}
function isError(value) {
	return (0,connection_parse .u4)(value) && typeof value['message'] === 'string' && typeof value['name'] === 'string';
}

;// CONCATENATED MODULE: ./build/github/connection/pace.js
const burst = 10;
const gap = 1_000;
const mostPerHour = 500;
const hour = 3_600_000;
const pace_long = 5_000;
function isContent(route) {
	return /^(POST|PATCH|PUT) (?!\/repos\/{owner}\/{repo}\/(git|actions)\/)/.test(route);
}
function pacer(host) {
	let sent = [];
	let due = 0;
	return async () => {
		const now = host.now().getTime();
		sent = sent.filter((at) => at > now - hour);
		const oldest = sent.length < mostPerHour ? undefined : sent.at(-mostPerHour);
		const pause = Math.max(0, due - (burst - 1) * gap - now, oldest === undefined ? 0 : oldest + hour - now);
		sent = [...sent, now + pause];
		due = Math.max(due, now + pause) + gap;
		if (pause >= pace_long)
			host.log.info(`GitHub: the limit of ${mostPerHour} writes per hour is reached; waiting ${Math.ceil(pause / 1000)} s.`);
		if (pause > 0)
			await host.sleep(pause);
	};
}

// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/github/connection/errors.js
var errors = __webpack_require__(36236);
;// CONCATENATED MODULE: ./build/github/connection/retry.js

const policy = { attempts: 4, first: 1_000, longest: 8_000, jitter: 1, patience: 90_000 };
const settlingTime = 1_000;
async function retryCall(call, attempt, world) {
	let unsure = false;
	return (0,retry .L)(policy, world, async (count) => {
		const earlier = unsure ? await look(call) : undefined;
		if (earlier !== undefined)
			return earlier;
		const outcome = await attempt();
		if (outcome.kind === 'done')
			return outcome;
		if (outcome.kind === 'refused')
			return { value: await answerOf(call, outcome, unsure) };
		if (outcome.kind === 'passing' && outcome.heavy && call.heavy !== undefined)
			return call.heavy();
		unsure ||= outcome.kind === 'passing';
		const end = async () => {
			const found = unsure ? await look(call) : undefined;
			if (found !== undefined)
				return found.value;
			throw outcome.kind === 'limited' ? (0,errors .xd)(call, outcome, world.now()) : (0,errors .hU)(call, outcome, count);
		};
		if (outcome.kind === 'limited')
			return { end, after: outcome.wait, why: `GitHub: rate limit at «${call.purpose}»` };
		if (outcome.isFinal)
			return { value: await end() };
		const after = call.repeat === 'harmless' ? 0 : settlingTime;
		return { end, after, why: `GitHub: ${(0,printable .d)(outcome.what, 80)} at «${call.purpose}»` };
	});
}
async function answerOf(call, outcome, unsure) {
	const found = (unsure ? await look(call) : undefined) ?? call.refused?.(outcome);
	if (found === undefined)
		throw (0,errors .x5)(call, outcome);
	return found.value;
}
async function look(call) {
	return call.repeat === 'harmless' ? undefined : call.repeat();
}

;// CONCATENATED MODULE: ./build/github/connection/client.js

const apiVersion = '2022-11-28';
const answerTime = 30_000;
const answerSize = 64 * 1024 ** 2;
async function connect({ token, host, repository }) {
	checkToken(token);
	host.secrets.add(token);
	const place = repositoryOf(repository);
	const { getOctokit } = await Promise.all( [__webpack_require__.e(2413), __webpack_require__.e(5817)]).then(__webpack_require__.bind(__webpack_require__, 92413));
	const baseUrl = host.env['GITHUB_API_URL'] || 'https://api.github.com';
	const graphqlUrl = host.env['GITHUB_GRAPHQL_URL'] || `${baseUrl.replace(/\/v3\/?$/, '')}/graphql`;
	const { debug, info, warning, error } = host.log;
	const octokit = getOctokit(token, { baseUrl, userAgent: 'slipway', log: { debug, info, warn: warning, error } });
	checkProxy(baseUrl, host);
	const versioned = octokit.request.defaults({ headers: { 'x-github-api-version': apiVersion } });
	const request = (parameters) => versioned({ ...parameters });
	const wire = { request, fetch: boundedFetch(host.env), pace: pacer(host) };
	return {
		repository: place,
		rest: (call) => retryCall(call, () => attemptRest(call, place, wire, host), host),
		graphql: (call) => retryCall(call, () => attemptGraphql(call, graphqlUrl, wire, host), host),
	};
}
function checkProxy(baseUrl, { env }) {
	const url = URL.parse(baseUrl);
	const route = url === null ? { kind: 'direct' } : (0,proxy .Bv)(url, env);
	if (route.kind === 'invalid')
		throw new user_error .y('invalid-input', `${route.why} Change it in the environment of the runner or under \`env:\`.`);
}
function checkToken(token) {
	const given = token === ''
		? 'is empty'
		: /^[\x21-\x7e]+$/.test(token)
			? ''
			: 'contains a space, a line break or a non-ASCII character';
	if (given !== '')
		throw new user_error .y('bad-token', `Input \`token\` ${given}. Change it under \`with:\` of this step; the default is \`\${{ github.token }}\`.`);
}
function repositoryOf(given) {
	const [, owner, name] = /^([\w-]{1,100})\/(?!\.\.?$)([\w.-]{1,100})$/.exec(given) ?? [];
	if (owner !== undefined && name !== undefined)
		return { owner, name };
	throw new user_error .y('validation', `The repository is \`${(0,printable .d)(given)}\`; it must be \`owner/name\` (GITHUB_REPOSITORY).`);
}
async function attemptRest(call, { owner, name }, { request, fetch, pace }, host) {
	const [method = '', url = ''] = call.route.split(' ');
	const place = url.includes('{owner}') ? { owner, repo: name } : {};
	return attempt(host, async () => {
		if (isContent(call.route))
			await pace();
		const signal = AbortSignal.any([host.signal, (0,timer ._)(call.timeout ?? answerTime)]);
		const options = { signal, fetch: bounded(fetch, call.most) };
		const answer = (0,connection_parse .g1)(await request({ ...place, ...call.parameters, method, url, request: options }), 'answer');
		return { kind: 'done', value: call.parse(answer['data'], hasNext(answer['headers'])) };
	});
}
async function attemptGraphql({ query, variables, parse }, url, { request, fetch }, host) {
	return attempt(host, async () => {
		const signal = AbortSignal.any([host.signal, (0,timer ._)(answerTime)]);
		const options = { signal, fetch: bounded(fetch) };
		const answer = (0,connection_parse .g1)(await request({ method: 'POST', url, query, variables, request: options }), 'answer');
		const { data, errors } = (0,connection_parse .g1)(answer['data'], 'answer');
		if (Array.isArray(errors))
			return failureOfGraphql(errors, answer['headers'], host.now());
		return { kind: 'done', value: parse(data) };
	});
}
function bounded(fetch, most = answerSize) {
	return (url, init) => fetch(url, init, most);
}
async function attempt(host, make) {
	host.signal.throwIfAborted();
	try {
		return await make();
	}
	catch (error) {
		host.signal.throwIfAborted();
		return failureOf(error, host.now());
	}
}
function hasNext(headers) {
	const link = (0,connection_parse .u4)(headers) ? headers['link'] : undefined;
	return typeof link === 'string' && /;\s*rel="next"/.test(link);
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

})

};

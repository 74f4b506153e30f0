export const id = 7353;
export const ids = [7353];
export const modules = {

17441:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  l: () => ( requester)
});

// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
;// CONCATENATED MODULE: ./build/network/charset.js
function decodeBody(bytes, contentType) {
	const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]{1,60})"|([^\s;"]{1,60}))/i.exec(contentType) ?? [];
	const label = markOf(bytes) ?? quoted ?? plain ?? (/^text\/html\b/i.test(contentType) ? metaOf(bytes) : undefined);
	return decoderOf(label ?? 'utf-8').decode(bytes);
}
function decoderOf(label) {
	try {
		return new TextDecoder(label);
	}
	catch {
		return new TextDecoder();
	}
}
function markOf([first, second, third]) {
	if (first === 0xef && second === 0xbb && third === 0xbf)
		return 'utf-8';
	if (first === 0xfe && second === 0xff)
		return 'utf-16be';
	return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}
function metaOf(bytes) {
	const begin = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1');
	const [, label] = /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,60})/i.exec(begin) ?? [];
	return label === undefined || /^utf-?16/i.test(label) ? undefined : label;
}

// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(29306);
// EXTERNAL MODULE: ./build/network/exchange.js
var exchange = __webpack_require__(26716);
// EXTERNAL MODULE: ./build/network/pool.js
var pool = __webpack_require__(11651);
// EXTERNAL MODULE: ./build/network/proxy.js
var proxy = __webpack_require__(88637);
;// CONCATENATED MODULE: ./build/network/ask.js

const mostBody = 1_048_576;
function requester(env) {
	const single = new pool .b({ keepAlive: false });
	return async (question) => {
		const { url, address, body, timeout, signal, patience, onConnected } = question;
		const route = address === undefined ? (0,proxy .Bv)(url, env) : { kind: 'direct' };
		if (route.kind === 'invalid')
			throw new Error(route.why);
		const late = (0,timer ._)(timeout);
		const bounds = { most: mostBody, silence: undefined, signal, late, patience, onConnected };
		const headers = { 'user-agent': 'slipway', 'accept-encoding': 'identity', ...question.headers };
		try {
			const speak = question.http2 ? (await __webpack_require__.e( 171).then(__webpack_require__.bind(__webpack_require__, 80171))).exchangeHttp2 : exchange .cv;
			const reply = await speak(question.pool ?? single, { ...question, headers, route }, body, bounds);
			const text = decodeBody(reply.body, reply.headers.get('content-type') ?? '');
			return { trailers: new Map(), ...reply, bytes: reply.body, body: text };
		}
		catch (error) {
			signal.throwIfAborted();
			if (late.aborted)
				throw new Error(`no answer within ${timeout} ms`);
			throw error instanceof errors .Ef ? error : new Error((0,errors .wO)(error), { cause: error });
		}
	};
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
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
function isRefused(error) {
	const codes = triesOf(error).map((each) => String(fieldOf(each, 'code')));
	return codes.length > 0 && codes.every((code) => code === 'ECONNREFUSED');
}
function isRefusedOnLoopback(error) {
	const addresses = triesOf(error).map((each) => String(fieldOf(each, 'address')));
	return isRefused(error) && addresses.every((each) => loopback.check(each, each.includes(':') ? 'ipv6' : 'ipv4'));
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

export const id = 7441;
export const ids = [7441];
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

export const id = 171;
export const ids = [171];
export const modules = {

80171:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
exchangeHttp2: () => ( exchangeHttp2)
});
var node_http2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32467);
var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41692);
var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14213);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29306);
var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26716);
var _pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11651);
var _tunnel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37847);

const ofHttp1 = new Set([
	'connection',
	'keep-alive',
	'proxy-connection',
	'transfer-encoding',
	'upgrade',
	'http2-settings',
	'host',
]);
class Http2Session {
	#session;
	hasSpoken = false;
	constructor(session) {
		this.#session = session;
		session
			.on('error', () => { })
			.once('remoteSettings', () => {
			this.hasSpoken = true;
		});
	}
	get isOpen() {
		return !this.#session.closed && !this.#session.destroyed;
	}
	close = () => {
		this.#session.destroy();
	};
	request(headers, isBodiless) {
		return this.#session.request(headers, { endStream: isBodiless });
	}
}
async function exchangeHttp2(pool, outgoing, body, bounds) {
	const { signal, late } = bounds;
	signal.throwIfAborted();
	const session = await sessionOf(pool, outgoing, late === undefined ? signal : AbortSignal.any([signal, late]));
	let stream;
	try {
		bounds.onConnected?.();
		const opened = session.request(headersOf(outgoing), body === undefined);
		stream = opened;
		return await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_5__ .zu)(bounds, () => opened.destroy(), (begun) => converse(opened, body, bounds, begun));
	}
	catch (error) {
		throw inWords(error, session.hasSpoken);
	}
	finally {
		stream?.destroy();
		if (pool.sessions === undefined)
			session.close();
	}
}
async function converse(stream, body, bounds, begun) {
	const sentAt = performance.now();
	const trailers = new Map();
	stream.on('trailers', (found) => {
		for (const [name, value] of pairsOf(found))
			trailers.set(name, value);
	});
	const answered = await answerTo(stream, body);
	begun();
	const answeredAt = performance.now();
	const headers = pairsOf(answered);
	const { bytes, ...ends } = await (0,_body_js__WEBPACK_IMPORTED_MODULE_3__ .x)(stream, headers, bounds);
	const milliseconds = (ends.isLate ? answeredAt : performance.now()) - sentAt;
	const status = Number(headers.get(':status') ?? 0);
	headers.delete(':status');
	return { status, headers, trailers, cookies: answered['set-cookie'] ?? [], body: bytes, ...ends, milliseconds };
}
function answerTo(stream, body) {
	return new Promise((resolve, reject) => {
		let interim = 0;
		stream.on('response', resolve).on('error', reject);
		stream.on('close', () => reject(new Error('connection closed')));
		stream.on('headers', () => {
			interim++;
			if (interim > _exchange_js__WEBPACK_IMPORTED_MODULE_5__ .iH)
				stream.destroy(new Error(`more than ${_exchange_js__WEBPACK_IMPORTED_MODULE_5__ .iH} interim answers`));
		});
		if (body !== undefined)
			stream.end(body);
	});
}
function headersOf({ url, method, headers }) {
	const kept = Object.entries(headers).filter(([name]) => !ofHttp1.has(name));
	const login = url.username === '' && url.password === '' ? undefined : basic(url);
	return {
		...(login === undefined ? {} : { authorization: login }),
		...Object.fromEntries(kept),
		':method': method,
		':scheme': url.protocol.slice(0, -1),
		':authority': headers['host'] ?? url.host,
		':path': `${url.pathname}${url.search}`,
	};
}
function basic(url) {
	return `Basic ${Buffer.from((0,_tunnel_js__WEBPACK_IMPORTED_MODULE_7__ .YN)(url).join(':')).toString('base64')}`;
}
function pairsOf(headers) {
	return new Map(Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]]));
}
async function sessionOf(pool, outgoing, signal) {
	const { sessions } = pool;
	if (sessions === undefined)
		return await openSession(outgoing, signal);
	const { url, address } = outgoing;
	const key = [url.origin, address?.ip, address?.port].join(' ');
	const known = sessions.get(key);
	if (known !== undefined) {
		const kept = await known.catch(() => undefined);
		if (kept instanceof Http2Session && kept.isOpen)
			return kept;
		if (sessions.get(key) !== known)
			return await sessionOf(pool, outgoing, signal);
	}
	const opening = openSession(outgoing, signal);
	sessions.set(key, opening);
	return await opening;
}
async function openSession(outgoing, signal) {
	const { url, route, address } = outgoing;
	const port = address?.port ?? Number(url.port || (url.protocol === 'https:' ? 443 : 80));
	const to = { host: (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_7__ .n0)(address?.ip ?? url.hostname), port };
	const raw = route.kind === 'proxy' ? await (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_7__ .X)(route.url, to, signal, { mayGreet: true }) : (0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(to);
	const stop = () => raw.destroy();
	signal.addEventListener('abort', stop, { once: true });
	try {
		if (route.kind === 'direct')
			await happened(raw, 'connect');
		const socket = url.protocol === 'https:' ? await secured(raw, outgoing) : raw;
		signal.throwIfAborted();
		const session = (0,node_http2__WEBPACK_IMPORTED_MODULE_0__.connect)(url.origin, { createConnection: () => socket, settings: { enablePush: false } });
		return new Http2Session(session);
	}
	catch (error) {
		raw.destroy();
		signal.throwIfAborted();
		throw error;
	}
	finally {
		signal.removeEventListener('abort', stop);
	}
}
async function secured(socket, outgoing) {
	const host = (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_7__ .n0)(outgoing.url.hostname);
	const secure = (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({ ...(0,_pool_js__WEBPACK_IMPORTED_MODULE_6__ .V)(outgoing, {}), host, socket, ALPNProtocols: ['h2', 'http/1.1'] });
	await happened(secure, 'secureConnect');
	if (secure.alpnProtocol === 'h2')
		return secure;
	secure.destroy();
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .Ef('the server does not offer HTTP/2');
}
function happened(socket, event) {
	return new Promise((resolve, reject) => {
		socket.once(event, () => resolve());
		socket.on('error', reject);
		socket.once('close', () => reject(new Error('connection closed')));
	});
}
function inWords(error, hasSpoken) {
	const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__ .$N)(error);
	if (code === 'ERR_HTTP2_ERROR' || code === 'ERR_HTTP2_SESSION_ERROR')
		return hasSpoken
			? new Error('the server ended the connection', { cause: error })
			: new _errors_js__WEBPACK_IMPORTED_MODULE_4__ .Ef('the server does not speak HTTP/2', { cause: error });
	if (code !== 'ERR_HTTP2_STREAM_ERROR')
		return error;
	const [name = ''] = /NGHTTP2_\w+/.exec(String(error)) ?? [];
	return new Error(`the server ended the request${name === '' ? '' : ` (${name.slice('NGHTTP2_'.length)})`}`, {
		cause: error,
	});
}

})

};

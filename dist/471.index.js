export const id = 471;
export const ids = [471];
export const modules = {

/***/ 67008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requester)
/* harmony export */ });
/* harmony import */ var _runner_timer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35534);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29306);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26716);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53334);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88637);





const mostBody = 1_048_576;
function requester(env) {
    const single = new _pool_js__WEBPACK_IMPORTED_MODULE_2__/* .Pool */ .b({ keepAlive: false });
    return async (question) => {
        const { url, address, body, timeout } = question;
        const route = address === undefined ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .routeTo */ .B)(url, env) : { kind: 'direct' };
        if (route.kind === 'invalid')
            throw new Error(route.why);
        const late = (0,_runner_timer_js__WEBPACK_IMPORTED_MODULE_4__/* .timeoutSignal */ ._)(timeout);
        const bounds = { most: mostBody, silence: undefined, signal: AbortSignal.any([question.signal, late]) };
        const headers = { 'user-agent': 'slipway', 'accept-encoding': 'identity', ...question.headers };
        try {
            const reply = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(question.pool ?? single, { ...question, headers, route }, body, bounds);
            return { ...reply, body: reply.body.toString() };
        }
        catch (error) {
            question.signal.throwIfAborted();
            if (late.aborted)
                throw new Error(`no answer within ${timeout} ms`);
            throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNetwork */ .wO)(error), { cause: error });
        }
    };
}


/***/ }),

/***/ 29306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   wO: () => (/* binding */ explainNetwork)
/* harmony export */ });
const words = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    ENOTFOUND: 'name not found',
    EAI_AGAIN: 'name cannot be resolved now',
    ETIMEDOUT: 'connection timed out',
    EPIPE: 'connection closed',
};
function explainNetwork(error) {
    const first = firstOf(error);
    const message = messageOf(first);
    const said = words[codeOf(first)];
    if (said === undefined)
        return message || codeOf(first);
    const [, place] = /(?:ECONN\w+|E\w+UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) ([\w.:[\]-]{1,260})/.exec(message) ?? [];
    return place === undefined ? said : `${said} (${place})`;
}
function codeOf(error) {
    const code = fieldOf(firstOf(error), 'code');
    return typeof code === 'string' ? code : '';
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


/***/ }),

/***/ 26716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);



const mostInterim = 20;
async function exchange(pool, outgoing, body, { most, silence, signal }) {
    signal.throwIfAborted();
    const request = pool.request(outgoing, signal);
    const end = Promise.withResolvers();
    const stop = () => {
        request.destroy();
        end.reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    if (silence !== undefined)
        request.setTimeout(silence, () => {
            request.destroy();
            end.reject(new Error(`no answer within ${silence} ms`));
        });
    try {
        return await Promise.race([converse(request, body, most), end.promise]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
async function converse(request, body, most) {
    let sentAt = performance.now();
    request.on('socket', (socket) => {
        const isTls = socket instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket;
        const isOpening = isTls ? Reflect.get(socket, 'secureConnecting') === true : socket.connecting;
        if (isOpening)
            socket.once(isTls ? 'secureConnect' : 'connect', () => (sentAt = performance.now()));
        else
            sentAt = performance.now();
    });
    const response = await answerTo(request, body);
    try {
        const { bytes, isWhole } = await read(response, most);
        const headers = new Map(Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]));
        const milliseconds = performance.now() - sentAt;
        return { status: response.statusCode ?? 0, headers, body: bytes, isWhole, milliseconds };
    }
    finally {
        if (!response.readableEnded)
            request.destroy();
    }
}
function answerTo(request, body) {
    return new Promise((resolve, reject) => {
        let interim = 0;
        request.on('response', resolve).on('error', reject);
        request.on('information', () => {
            interim++;
            if (interim > mostInterim)
                request.destroy(new Error(`more than ${mostInterim} interim answers`));
        });
        request.end(body);
    });
}
async function read(response, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of decoded(response)) {
        if (!Buffer.isBuffer(chunk))
            continue;
        chunks.push(chunk);
        size += chunk.length;
        if (size > most)
            break;
    }
    return { bytes: Buffer.concat(chunks).subarray(0, most), isWhole: size <= most };
}
function decoded(response) {
    const decoders = new Map([
        ['gzip', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip],
        ['deflate', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflate],
        ['br', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createBrotliDecompress],
    ]);
    const decoder = decoders.get(response.headers['content-encoding']?.toLowerCase() ?? '')?.();
    return decoder === undefined ? response : (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(response, decoder, () => { });
}


/***/ }),

/***/ 53334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ Pool)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(29306);
;// CONCATENATED MODULE: ./build/network/tunnel.js



const longestAnswer = 16_384;
async function openTunnel(proxy, to, signal) {
    signal.throwIfAborted();
    const socket = reach(proxy);
    const stop = () => socket.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
        await connected(socket, proxy.protocol === 'https:' ? 'secureConnect' : 'connect');
        await (proxy.protocol.startsWith('socks5') ? greetSocks(socket, proxy, to) : askConnect(socket, proxy, to));
        signal.throwIfAborted();
        return socket;
    }
    catch (error) {
        socket.destroy();
        signal.throwIfAborted();
        throw new Error(`the proxy ${proxy.host} ${(0,errors/* explainNetwork */.wO)(error)}`, { cause: error });
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
        return (0,external_node_net_.connect)({ host, port });
    return (0,external_node_tls_.connect)({ host, port, ...((0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {}) });
}
function connected(socket, event) {
    return new Promise((resolve, reject) => {
        socket.once(event, resolve);
        socket.once('error', (error) => reject(new Error(`cannot be reached: ${(0,errors/* explainNetwork */.wO)(error)}`)));
        socket.once('close', () => reject(new Error('closed the connection')));
    });
}
async function askConnect(socket, proxy, { host, port }) {
    const place = `${(0,external_node_net_.isIP)(host) === 6 ? `[${host}]` : host}:${port}`;
    const authorization = proxyAuthorization(proxy);
    const lines = [`CONNECT ${place} HTTP/1.1`, `Host: ${place}`, 'User-Agent: slipway'];
    if (authorization !== undefined)
        lines.push(`Proxy-Authorization: ${authorization}`);
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    const head = await take(socket, (bytes) => bytes.indexOf('\r\n\r\n') + 4, 4);
    const [, status = ''] = /^HTTP\/1\.[01] (\d{3})\b/.exec(head.toString('latin1')) ?? [];
    if (status.startsWith('2'))
        return;
    if (status === '407')
        throw new Error('asks for a user and a password (407): add them to its address');
    throw new Error(status === '' ? 'speaks no HTTP' : `answered ${status} to CONNECT ${place}`);
}
const refusals = {
    1: 'failed',
    2: 'does not allow it',
    3: 'cannot reach that network',
    4: 'cannot reach that host',
    5: 'was refused the connection',
    6: 'waited too long',
};
async function greetSocks(socket, proxy, { host, port }) {
    const methods = proxy.username === '' ? [0] : [0, 2];
    socket.write(Buffer.from([5, methods.length, ...methods]));
    const [version, method] = await take(socket, () => 2, 1);
    if (version !== 5)
        throw new Error('speaks no SOCKS5');
    if (method === 2 && proxy.username !== '')
        await signIn(socket, proxy);
    else if (method !== 0)
        throw new Error('takes none of our ways to sign in: its address may lack a user and a password');
    const place = Buffer.from([port >> 8, port & 255]);
    socket.write(Buffer.concat([Buffer.from([5, 1, 0]), socksAddress(host), place]));
    const answer = await take(socket, answerLength, 1);
    const code = answer[1] ?? 1;
    if (code !== 0)
        throw new Error(`${refusals[code] ?? `answered ${code}`} (${host}:${port})`);
}
async function signIn(socket, proxy) {
    const parts = credentialsOf(proxy).map((text) => Buffer.from(text));
    if (parts.some(({ length }) => length > 255))
        throw new Error('takes no user or password of more than 255 bytes');
    socket.write(Buffer.concat([Buffer.from([1]), ...parts.flatMap((part) => [Buffer.from([part.length]), part])]));
    const answer = await take(socket, () => 2, 1);
    if (answer[1] !== 0)
        throw new Error('refuses the user or the password of its address');
}
function socksAddress(host) {
    if ((0,external_node_net_.isIPv4)(host))
        return Buffer.from([1, ...host.split('.').map(Number)]);
    if ((0,external_node_net_.isIP)(host) === 6)
        return Buffer.from([4, ...bytesOf(host)]);
    const name = Buffer.from(host);
    if (name.length > 255)
        throw new Error('takes no name of more than 255 bytes');
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
async function take(socket, lengthOf, least) {
    let bytes = Buffer.alloc(0);
    for (;;) {
        const length = lengthOf(bytes);
        if (length >= least && bytes.length > length)
            throw new Error('sent more than an answer');
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

;// CONCATENATED MODULE: ./build/network/pool.js




class Pool {
    #http;
    #https;
    #options;
    constructor(options) {
        const { keepAlive, most } = options;
        const common = { keepAlive, ...(most === undefined ? {} : { maxSockets: most }) };
        this.#http = new TunnelAgent(common);
        this.#https = new SecureTunnelAgent(common);
        this.#options = options;
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
            return external_node_https_.request(url, { ...common, ...this.#tls(outgoing), agent: this.#https });
        if (route.kind === 'proxy' && route.url.protocol.startsWith('http'))
            return this.#viaProxy(outgoing, route.url);
        return external_node_http_.request(url, { ...common, agent: this.#http });
    }
    [Symbol.dispose]() {
        this.#http.destroy();
        this.#https.destroy();
    }
    #tls({ url, insecure, cert, key }) {
        const { ca, serverName } = this.#options;
        const host = bareHost(url.hostname);
        const name = serverName ?? ((0,external_node_net_.isIP)(host) === 0 ? host : undefined);
        return {
            rejectUnauthorized: !insecure,
            ...(name === undefined ? {} : { servername: name }),
            ...(ca === undefined ? {} : { ca }),
            ...(cert === undefined || key === undefined ? {} : { cert, key }),
        };
    }
    #viaProxy({ url, method, headers }, proxy) {
        const target = new URL(url);
        const auth = url.username === '' ? {} : { auth: credentialsOf(url).join(':') };
        target.username = '';
        target.password = '';
        target.hash = '';
        const authorization = proxyAuthorization(proxy);
        const options = {
            method,
            host: bareHost(proxy.hostname),
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
            return external_node_http_.request({ ...options, agent: this.#http });
        const servername = (0,external_node_net_.isIP)(options.host) === 0 ? options.host : '';
        return external_node_https_.request({ ...options, servername, agent: this.#https });
    }
}
class Tunnel {
    proxy;
    signal;
    constructor(proxy, signal) {
        this.proxy = proxy;
        this.signal = signal;
    }
}
class TunnelAgent extends external_node_http_.Agent {
    createConnection(options, done) {
        return throughTunnel(options, done, () => super.createConnection(options, done), (socket) => socket);
    }
}
class SecureTunnelAgent extends external_node_https_.Agent {
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
    const destination = { host: bareHost(options.host ?? ''), port: Number(options.port ?? options.defaultPort) };
    openTunnel(tunnel.proxy, destination, tunnel.signal)
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
    const family = (0,external_node_net_.isIP)(ip) === 6 ? 6 : 4;
    return (_name, options, done) => (options.all ? done(null, [{ address: ip, family }]) : done(null, ip, family));
}


/***/ }),

/***/ 99471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67008);


const policy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0 };
async function post({ url, contentType, body }, { within, late }, host) {
    const ask = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .requester */ .l)(host.env);
    const question = {
        url: new URL(url),
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
        insecure: false,
        address: undefined,
        timeout: within,
        signal: AbortSignal.any([host.signal, late]),
        pool: undefined,
    };
    await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)({ ...policy, signal: late }, host, async () => {
        const said = await ask(question).then(({ status }) => status, (error) => (error instanceof Error ? error.message : String(error)));
        if (typeof said === 'number' && said >= 200 && said < 300)
            return { value: undefined };
        const why = typeof said === 'number' ? `its host answered ${said}` : said;
        if (typeof said === 'number' && said >= 400 && said < 500 && said !== 429)
            throw new Error(why);
        return { end: () => Promise.reject(new Error(late.aborted ? `no answer within ${within / 1000} s` : why)) };
    });
}


/***/ }),

/***/ 88637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ routeTo),
/* harmony export */   Y: () => (/* binding */ parseProxy)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

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
    const example = 'Give it as `http://proxy.example.com:3128`.';
    if (url === null || url.hostname === '')
        return { kind: 'invalid', why: `${given}, which is no address. ${example}` };
    if (schemes.includes(url.protocol))
        return { kind: 'proxy', url, source };
    const allowed = schemes.map((scheme) => scheme.slice(0, -1)).join(', ');
    return { kind: 'invalid', why: `${given}; allowed are the schemes ${allowed}. ${example}` };
}
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


/***/ })

};

export const id = 6428;
export const ids = [6428,30];
export const modules = {

63885:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  deliver: () => ( deliver)
});

// EXTERNAL MODULE: ./build/network/post.js
var post = __webpack_require__(99471);
// EXTERNAL MODULE: ./build/runner/process.js
var process = __webpack_require__(31794);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/events/envelope.js

const specVersion = '0.5.1';
function cloudEvent(draft, origin) {
	const { type, subject, content, data } = draft;
	const { source, runUrl } = origin;
	const id = eventId(draft, origin);
	const time = origin.at.toISOString();
	return {
		specversion: '1.0',
		id,
		source,
		type,
		subject,
		time,
		datacontenttype: 'application/json',
		data: {
			context: { specversion: specVersion, id, source, type, timestamp: time },
			subject: { id: subject, source, content },
			customData: { ...data, run: runUrl },
			customDataContentType: 'application/json',
		},
	};
}
const mostText = 4_000;
function textOf(event) {
	return JSON.stringify(event, (_, value) => typeof value === 'string' && value.length > mostText ? `${value.slice(0, mostText - 1).toWellFormed()}…` : value);
}
function eventId({ type, subject, apart, isOfStep }, { run, attempt, step }) {
	const more = isOfStep === true ? [step, ...(apart ?? [])] : apart;
	const parts = [run, attempt, type, subject, ...(more === undefined ? [] : [more])];
	const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
	return `${run}-${attempt}-${digest.slice(0, 24)}`;
}

// EXTERNAL MODULE: ./build/events/nats-address.js
var nats_address = __webpack_require__(38795);
;// CONCATENATED MODULE: ./build/events/deliver.js

const patience = { usual: 10_000, cancelled: 2_000 };
const mediaType = 'application/cloudevents+json';
async function deliver({ to, events }, given) {
	const host = (0,process .vt)(given);
	const origin = originOf(host);
	const time = timeFor(given.signal);
	const letters = events.map((draft) => {
		const event = cloudEvent(draft, origin);
		return { id: event.id, body: host.secrets.redact(textOf(event)) };
	});
	const { problems, how } = await ((0,nats_address .X)(to) ? publish(to, letters, time, host) : postAll(to, letters, time, host));
	const [why] = problems;
	if (why === undefined)
		host.log.info(`Events: ${letters.length} delivered${how}.`);
	else
		host.log.warning(`${problems.length} of ${letters.length} events were not delivered, which affects nothing else: ${(0,printable .d)(host.secrets.redact(why), 400)}`, { title: 'events-url' });
}
function timeFor(cancelled) {
	if (cancelled.aborted)
		return { within: patience.cancelled, late: (0,timer ._)(patience.cancelled) };
	const cut = new AbortController();
	const time = { within: patience.usual, late: AbortSignal.any([(0,timer ._)(patience.usual), cut.signal]) };
	const shorten = () => {
		time.within = patience.cancelled;
		(0,timer ._)(patience.cancelled).addEventListener('abort', () => cut.abort(), { once: true });
	};
	cancelled.addEventListener('abort', shorten, { once: true });
	return time;
}
async function postAll(url, letters, time, host) {
	const problems = [];
	for (const { body } of letters) {
		try {
			await (0,post.post)({ url, contentType: `${mediaType}; charset=utf-8`, body, isRepeatable: true }, time, host);
		}
		catch (error) {
			problems.push(error instanceof Error ? error.message : String(error));
		}
	}
	return { problems, how: '' };
}
async function publish(to, letters, time, host) {
	const address = (0,nats_address .J)(to);
	if ('why' in address)
		throw new Error(`The address ${address.why}.`);
	const { publishAll } = await Promise.all( [__webpack_require__.e(4413), __webpack_require__.e(3121)]).then(__webpack_require__.bind(__webpack_require__, 36885));
	return publishAll(letters, { address, contentType: mediaType, time, host });
}
function originOf({ env, now }) {
	const source = `${(0,server .V)(env)}/${env['GITHUB_REPOSITORY'] ?? ''}`;
	const run = env['GITHUB_RUN_ID'] || '0';
	const attempt = env['GITHUB_RUN_ATTEMPT'] || '1';
	const step = JSON.stringify([env['GITHUB_JOB'] ?? '', env['GITHUB_ACTION'] ?? '']);
	return { source, run, attempt, step, runUrl: `${source}/actions/runs/${run}/attempts/${attempt}`, at: now() };
}

}),

38795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
J: () => ( readNatsAddress),
X: () => ( isNats)
});
const example = 'write it as `nats://host:4222/subject`';
function isNats(address) {
	return /^(nats|tls):/i.test(address);
}
function readNatsAddress(given) {
	const url = URL.parse(given);
	if (url === null || !/^(\[[\da-f:.]+\]|[\w.-]+)$/i.test(url.hostname) || url.port === '0')
		return { why: `names no NATS host; ${example}` };
	if (url.search !== '' || url.hash !== '')
		return {
			why: `has a \`?\` or \`#\`, which a NATS address cannot have; in a password, write \`%3F\` or \`%23\``,
		};
	const [subject, user, password] = [url.pathname.slice(1), url.username, url.password].map(decoded);
	if (subject === undefined || user === undefined || password === undefined)
		return { why: 'has a `%` that is not followed by two hexadecimal digits; write `%25` for a `%` itself' };
	if (!/^[^\s\p{Cc}./*>$][^\s\p{Cc}./*>]*(\.[^\s\p{Cc}./*>]+)*$/u.test(subject) || subject.length > 255)
		return {
			why: `has no subject to publish to; ${example}. A subject is one or more words with dots between them, such as \`releases.shop\`; it must not contain blanks, \`*\`, \`>\` or \`/\`, or begin with \`$\``,
		};
	const login = user === '' && password === '' ? undefined : password === '' ? { token: user } : { user, password };
	return {
		isSecure: url.protocol === 'tls:',
		hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
		server: `${url.hostname}:${url.port || '4222'}`,
		subject,
		login,
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
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

99471:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
post: () => ( post)
});
var _runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17441);

const policy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0 };
const bodyPatience = 250;
async function post({ url, contentType, body, isRepeatable }, time, host) {
	const ask = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__ .l)(host.env);
	const { within, late } = time;
	const question = {
		url: new URL(url),
		method: 'POST',
		headers: { 'content-type': contentType },
		body,
		insecure: false,
		http2: false,
		address: undefined,
		timeout: within,
		signal: AbortSignal.any([host.signal, late]),
		pool: undefined,
		patience: bodyPatience,
	};
	await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ .L)({ ...policy, signal: late }, host, async () => {
		let isSent = false;
		const said = await ask({ ...question, onConnected: () => (isSent = true) }).then(({ status }) => status, (error) => (error instanceof Error ? error.message : String(error)));
		if (typeof said === 'number' && said >= 200 && said < 300)
			return { value: undefined };
		const why = late.aborted ? `no answer within ${time.within / 1000} s` : describe(said);
		const isRefused = typeof said === 'number' && said >= 300 && said < 500 && said !== 429;
		const mayHaveArrived = isSent && said !== 429;
		if (isRefused || (mayHaveArrived && !isRepeatable))
			throw new Error(why);
		return { end: () => Promise.reject(new Error(why)) };
	});
}
function describe(said) {
	if (typeof said !== 'number')
		return said;
	const isRedirect = said >= 300 && said < 400;
	return `its host answered ${said}${isRedirect ? ', and redirects are not followed; use the address that it leads to' : ''}`;
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

}),

40596:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( serverUrl)
});
function serverUrl(env) {
	return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
}

})

};

export const id = 6820;
export const ids = [6820];
export const modules = {

91282:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
c: () => ( identityOf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75307);
var _files_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49889);
var _network_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51235);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64865);
var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23476);

async function identityOf({ insecure, ca, client }, world) {
	if (ca === undefined && client === undefined)
		return { insecure, ca, cert: undefined, key: undefined };
	const [authorities, cert, key] = await Promise.all([
		ca === undefined ? undefined : readPem('ca-file', ca, /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, world),
		client && readPem('cert-file', client.cert, /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, world),
		client && readPem('key-file', client.key, /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/, world),
	]);
	if (key !== undefined)
		world.host.secrets.add(key);
	if (cert !== undefined && key !== undefined)
		(0,_network_connect_js__WEBPACK_IMPORTED_MODULE_4__ .jh)(cert, key);
	return { insecure, ca: authorities, cert, key };
}
async function readPem(field, template, form, world) {
	const path = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__ .fT)(template, world.values);
	const what = `\`${field}\` (\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__ .d)(path, 200)}\`)`;
	const text = await (0,_files_named_js__WEBPACK_IMPORTED_MODULE_3__ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.host.workspace, path)).catch((error) => {
		throw new Error(`${what} cannot be read: ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .Tr)(error)}`);
	});
	if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
		throw new Error(`${what} is encrypted; give a key without a passphrase`);
	if (!form.test(text))
		throw new Error(`${what} contains no ${field === 'key-file' ? 'private key' : 'certificate'} in PEM form`);
	if (field !== 'key-file' && !certificatesIn(text).every(isReadable))
		throw new Error(`${what} contains a certificate that cannot be read: the file may be incomplete or changed`);
	return text;
}
function certificatesIn(text) {
	const [begin, end] = ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----'];
	const parts = text.split(begin).slice(1);
	return parts.map((part) => `${begin}${part.includes(end) ? part.slice(0, part.indexOf(end)) + end : part}\n`);
}
function isReadable(pem) {
	try {
		return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).serialNumber !== '';
	}
	catch {
		return false;
	}
}

}),

76820:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  measureCompare: () => ( measureCompare),
  measureGrpc: () => ( measureGrpc),
  measureHttp: () => ( measureHttp),
  measurePrometheus: () => ( measurePrometheus),
  measureVersion: () => ( measureVersion)
});

// EXTERNAL MODULE: ./build/checks/statistics.js
var statistics = __webpack_require__(72801);
// EXTERNAL MODULE: ./build/checks/world.js
var checks_world = __webpack_require__(51372);
// EXTERNAL MODULE: ./build/input/secret.js
var input_secret = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/network/timeout.js
var timeout = __webpack_require__(69706);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/checks/cookies.js
const mostCookies = 50;
const longest = 4_096;
class CookieJar {
	#byOrigin = new Map();
	take(url, given, now) {
		for (const text of given) {
			const read = text.length > longest ? undefined : readCookie(text, url, now);
			if (read === undefined)
				continue;
			const { cookie, isOver } = read;
			const others = (this.#byOrigin.get(url.origin) ?? []).filter(({ name, path }) => name !== cookie.name || path !== cookie.path);
			const kept = isOver ? others : [...others, cookie].slice(-mostCookies);
			this.#byOrigin.set(url.origin, kept);
		}
	}
	headerFor(url, own) {
		const fitting = (this.#byOrigin.get(url.origin) ?? [])
			.filter(({ path }) => fitsPath(url.pathname, path))
			.toSorted((a, b) => b.path.length - a.path.length);
		if (fitting.length === 0)
			return own;
		const names = new Set(fitting.map(({ name }) => name));
		const kept = (own ?? '').split(/;\s*/).filter((pair) => pair !== '' && !names.has(pair.split('=')[0] ?? ''));
		return [...kept, ...fitting.map(({ name, value }) => `${name}=${value}`)].join('; ');
	}
}
function readCookie(text, url, now) {
	const [pair = '', ...rest] = text.split(';');
	const split = pair.indexOf('=');
	const [name, value] = [pair.slice(0, split).trim(), pair.slice(split + 1).trim()];
	if (split < 1 || !/^[!-:<-~]+$/.test(name) || !/^[ -:<-~]*$/.test(value))
		return undefined;
	const attributes = new Map(rest.map((each) => {
		const [key = '', ...words] = each.split('=');
		return [key.trim().toLowerCase(), words.join('=').trim()];
	}));
	if (attributes.has('secure') && url.protocol !== 'https:')
		return undefined;
	if (!isOwnDomain(attributes.get('domain') ?? '', url.hostname))
		return undefined;
	const given = attributes.get('path') ?? '';
	const path = given.startsWith('/') ? given : url.pathname.replace(/\/[^/]*$/, '') || '/';
	return { cookie: { name, value, path }, isOver: isOver(attributes, now) };
}
function isOwnDomain(domain, host) {
	const bare = domain.replace(/^\./, '').toLowerCase();
	return bare === '' || bare === host || host.endsWith(`.${bare}`);
}
function isOver(attributes, now) {
	const age = attributes.get('max-age') ?? '';
	if (/^-?\d+$/.test(age))
		return Number(age) <= 0;
	const end = Date.parse(attributes.get('expires') ?? '');
	return !Number.isNaN(end) && end <= now.getTime();
}
function fitsPath(path, own) {
	return path === own || path.startsWith(own.endsWith('/') ? own : `${own}/`);
}

;// CONCATENATED MODULE: ./build/checks/redirect.js

const personal = /key|session|jwt|hmac|assertion|signature|digest|bearer|pwd|^x-forwarded-|^proxy-/i;
const ofBody = new Set(['content-encoding', 'content-language', 'content-length', 'content-location', 'content-type']);
function followRedirect({ url, method, headers, body, withheld }, { status, location }, isSecret) {
	if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
		return { kind: 'answer' };
	const next = URL.parse(location, url.href);
	if (next === null || !/^https?:$/.test(next.protocol))
		return { kind: 'refused', why: 'a redirect to an address that does not begin with http:// or https://' };
	const isGet = (status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST');
	const isOther = next.origin !== url.origin;
	if (isOther && !isGet && body !== undefined) {
		const what = `a redirect (${status}) to another origin, ${next.origin}: the body is not sent there`;
		return { kind: 'refused', why: `${what}; request that address directly, or set \`redirect: manual\`` };
	}
	const isPrivate = (name, value) => (0,input_secret .eh)(name) || personal.test(name) || isSecret(value);
	const given = Object.entries(headers);
	const secret = isOther ? given.filter(([name, value]) => isPrivate(name, value)).map(([name]) => name) : [];
	const kept = given.filter(([name]) => !secret.includes(name) && !(isGet && ofBody.has(name)) && !(isOther && name === 'host'));
	const rest = isGet ? { method: 'GET', body: undefined } : { method, body };
	const sent = { ...rest, url: next, headers: Object.fromEntries(kept), withheld: [...withheld, ...secret] };
	return { kind: 'ask', sent };
}

// EXTERNAL MODULE: ./build/checks/template.js
var checks_template = __webpack_require__(23476);
// EXTERNAL MODULE: ./build/checks/kinds/trust.js
var kinds_trust = __webpack_require__(91282);
;// CONCATENATED MODULE: ./build/checks/kinds/page.js

async function getPage(request, world, attempt, { address, pool, fresh, patience, url = urlOf(request, world, fresh) } = {}) {
	const left = (0,timeout .i)(attempt);
	const { cert, key, ...trust } = await (0,timeout .w)(() => (0,kinds_trust .c)(request.trust, world), left());
	const jar = new CookieJar();
	let sent = {
		url,
		method: request.method,
		headers: headersOf(request, world, fresh),
		body: request.body === undefined ? undefined : (0,checks_template .fT)(request.body, world.values),
		withheld: [],
	};
	let milliseconds = 0;
	for (let hops = 0;; hops++) {
		const isOwn = sent.url.origin === url.origin;
		const own = isOwn ? { address, cert, key } : { address: undefined };
		const cookie = jar.headerFor(sent.url, sent.headers['cookie']);
		const headers = cookie === undefined ? sent.headers : { ...sent.headers, cookie };
		const question = { ...sent, headers, ...left(), ...trust, ...own, http2: request.http2, pool, patience };
		const answer = await world.ask(question).catch((error) => {
			attempt.signal.throwIfAborted();
			if (left().timeout > 1)
				throw error;
			throw new Error(`no answer within ${attempt.timeout} ms${hops === 0 ? '' : `, after ${hops} redirects`}`);
		});
		milliseconds += answer.milliseconds;
		const location = answer.headers.get('location');
		const next = followRedirect(sent, { status: answer.status, location }, world.isSecret);
		if (next.kind === 'answer' || request.redirects === 0)
			return { ...answer, milliseconds, withheld: sent.withheld, asked: url, answered: sent.url };
		if (next.kind === 'refused')
			throw new Error(next.why);
		if (hops === request.redirects)
			throw new Error(`more than ${hops} ${hops === 1 ? 'redirect' : 'redirects'}`);
		jar.take(sent.url, answer.cookies, world.host.now());
		sent = next.sent;
	}
}
function urlOf(request, world, fresh = undefined) {
	const text = (0,checks_template .Uu)(request.url, world.values);
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol))
		throw new Error(`\`${(0,input_secret .cT)(world.host.secrets.redact(text)).slice(0, 200)}\` is not an address that begins with http:// or https://`);
	if (fresh === 'by-parameter')
		url.searchParams.append('_', `${world.host.now().getTime().toString(36)}${Math.floor(world.host.random() * 1e6)}`);
	return url;
}
function headersOf(request, world, fresh = undefined) {
	const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), (0,checks_template .fT)(value, world.values)]);
	return {
		...(fresh !== undefined ? { 'cache-control': 'no-cache', pragma: 'no-cache' } : {}),
		...Object.fromEntries(given),
	};
}
function reasonOf({ withheld }) {
	if (withheld.length === 0)
		return '';
	return `; a redirect led to another origin, to which ${withheld.map((name) => `\`${name}\``).join(', ')} was not sent`;
}
const mostAddress = 200;
const mostBegun = 60;
function shownAddress({ href }, { secrets }) {
	return `\`${(0,printable .d)((0,input_secret .cT)(secrets.redact(href)).replace(/([?&]_)=\w+$/, '$1=…'), mostAddress)}\``;
}
function beginningOf({ asked, answered, status, body }, { host }) {
	const led = answered.href === asked.href ? '' : `, which led to ${shownAddress(answered, host)},`;
	const begun = (0,printable .d)(host.secrets.redact(body.slice(0, mostBegun + longestSecret)), mostBegun);
	return `${shownAddress(asked, host)}${led} answered ${status}${begun === '' ? ' with an empty body' : ` and began \`${begun}\``}`;
}
function pauseAskedFor({ status, headers }, now) {
	const text = headers.get('retry-after')?.trim() ?? '';
	if (text === '' || (status !== 429 && status !== 503))
		return undefined;
	const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
	return wait > 0 ? wait : undefined;
}
const mostBody = 1_000;
const longestSecret = 20_000;
const mostHeaders = 20;
const tellingHeader = /^(?:content-(?:type|length|encoding|language|range)|date|server|via|age|expires|cache-control|last-modified|retry-after|allow|vary|connection|transfer-encoding|grpc-status|x-powered-by|x-served-by|x-cache(?:-hits)?|cf-ray|cf-cache-status|x-amz-cf-pop|(?:x-)?ratelimit-[\w-]+|x-(?:request|correlation)-id|traceparent)$/;
function shownHeader(name, value) {
	if (name === 'grpc-message')
		return percentDecoded(value);
	if (tellingHeader.test(name))
		return value;
	if (name === 'location')
		return value.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*@/i, '$1//***@').replace(/[?#].*$/s, '?…');
	if (name === 'www-authenticate' || name === 'proxy-authenticate')
		return value.replace(/[\s,].*$/s, ' …');
	return undefined;
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}
function excerptOf({ status, headers, body }, { host }) {
	const { redact } = host.secrets;
	const names = [...headers].slice(0, mostHeaders);
	const lines = names.flatMap(([name, value]) => {
		const shown = shownHeader(name, value);
		return shown === undefined
			? []
			: [
				`${name}: ${redact(shown)
					.replace(/[\r\n]+/g, ' ')
					.slice(0, 200)}`,
			];
	});
	return [`HTTP ${status}`, ...lines, '', redact(body.slice(0, mostBody + longestSecret)).slice(0, mostBody)]
		.join('\n')
		.trim();
}

;// CONCATENATED MODULE: ./build/checks/kinds/compare.js
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

const fewest = 20;
const significance = 0.01;
async function measureCompare(check, world, attempt) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const candidate = { request: check.candidate, durations: [], errors: 0 };
		const baseline = { request: check.baseline, durations: [], errors: 0 };
		const pool = __addDisposableResource(env_1, world.openPool(), false);
		for (let index = 0; index < check.samples; index++) {
			const turn = index % 2 === 0 ? [candidate, baseline] : [baseline, candidate];
			for (const side of turn)
				await sample(side, world, attempt, pool);
		}
		return check.metric === 'latency' ? judgeLatency(check, candidate, baseline) : judgeErrors(check, candidate, baseline);
	}
	catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	}
	finally {
		__disposeResources(env_1);
	}
}
async function sample(side, world, attempt, pool) {
	try {
		const { status, milliseconds, isLate } = await getPage(side.request, world, attempt, { pool });
		if (status >= 500 || isLate)
			side.errors++;
		else
			side.durations.push(milliseconds);
	}
	catch {
		attempt.signal.throwIfAborted();
		side.errors++;
	}
}
function judgeLatency({ tolerance }, candidate, baseline) {
	const [ours, theirs] = [candidate.durations, baseline.durations];
	if (ours.length < fewest || theirs.length < fewest) {
		const counts = `candidate ${ours.length}, baseline ${theirs.length}`;
		return (0,checks_world .j)('inconclusive', `too few answers to compare (${counts}); each side needs at least ${fewest}`, ours);
	}
	const chance = (0,statistics .SG)(ours.map((each) => each / (1 + tolerance)), theirs);
	const [our, their] = [(0,statistics .Ym)((0,statistics .IP)(ours), 50), (0,statistics .Ym)((0,statistics .IP)(theirs), 50)];
	const change = `${our >= their ? '+' : '−'}${Math.abs((our / their - 1) * 100).toFixed(0)} %`;
	const told = `median ${round(our)} ms against ${round(their)} ms (${change}, tolerance ${round(tolerance * 100)} %)`;
	return chance < significance ? (0,checks_world .j)('failed', `slower: ${told}`, ours) : (0,checks_world .j)('passed', told, ours);
}
function judgeErrors({ tolerance, samples }, candidate, baseline) {
	const { durations } = candidate;
	if (samples < fewest || baseline.errors === samples) {
		const why = samples < fewest ? `at least ${fewest} samples are needed` : 'the baseline never answered';
		return (0,checks_world .j)('inconclusive', `cannot compare: ${why}`, durations);
	}
	if (candidate.errors === samples && durations.length === 0 && baseline.errors * 2 > samples)
		return (0,checks_world .j)('inconclusive', 'neither side answers', durations);
	const chance = (0,statistics .Fk)(candidate.errors, samples, baseline.errors, samples);
	const [our, their] = [candidate.errors / samples, baseline.errors / samples];
	const told = `${round(our * 100)} % errors against ${round(their * 100)} % (tolerance ${round(tolerance * 100)} points)`;
	const isWorse = chance < significance && our - their > tolerance;
	return isWorse ? (0,checks_world .j)('failed', `more errors: ${told}`, durations) : (0,checks_world .j)('passed', told, durations);
}
function round(value) {
	return String(Math.round(value * 10) / 10);
}

// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(29306);
;// CONCATENATED MODULE: ./build/checks/kinds/grpc.js

const method = '/grpc.health.v1.Health/Check';
const serving = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'];
const codes = `OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED
FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED`.split(/\s+/);
async function measureGrpc(check, world, attempt) {
	const { request } = check;
	const url = urlOf(request, world);
	if (url.pathname !== '/' || url.search !== '')
		throw new Error(`gRPC has no paths: write only scheme, name and port in \`url\``);
	const service = (0,checks_template .fT)(check.service, world.values);
	const own = {
		'content-type': 'application/grpc',
		te: 'trailers',
		'grpc-timeout': `${attempt.timeout}m`,
	};
	const question = { url: new URL(method, url), method: 'POST', headers: { ...headersOf(request, world), ...own } };
	const trust = await (0,timeout .w)(() => (0,kinds_trust .c)(request.trust, world), attempt);
	const bounds = { ...attempt, ...trust, http2: true, address: undefined, pool: undefined, body: requestFor(service) };
	try {
		const answer = await world.ask({ ...question, ...bounds });
		if (answer.isLate)
			throw new Error(`no answer within ${attempt.timeout} ms`);
		const fault = faultOf(answer, service, world);
		const who = service === '' ? 'the server' : (0,checks_world .T)(service, world.host.secrets.redact);
		if (fault === '')
			return (0,checks_world .j)('passed', `${who} is SERVING, in ${Math.round(answer.milliseconds)} ms`, [answer.milliseconds]);
		return (0,checks_world .j)('failed', fault, [answer.milliseconds], excerptOf({ ...answer, body: '' }, world));
	}
	catch (error) {
		if (error instanceof errors .Ef)
			return (0,checks_world .j)('failed', `${error.message}, which gRPC needs`);
		throw error;
	}
}
function faultOf(answer, service, { host }) {
	const { redact } = host.secrets;
	const { status, headers, trailers, bytes } = answer;
	const type = headers.get('content-type') ?? '';
	if (status !== 200)
		return `HTTP status ${status}; a gRPC server answers 200`;
	if (!type.startsWith('application/grpc'))
		return `the answer is not gRPC; its content type is ${(0,checks_world .T)(type || 'not set', redact)}`;
	const code = trailers.get('grpc-status') ?? headers.get('grpc-status');
	const said = percentDecoded(trailers.get('grpc-message') ?? headers.get('grpc-message') ?? '');
	if (code !== '0')
		return refusal(code, said, service, redact);
	const found = statusIn(bytes);
	if (found === undefined)
		return 'the answer is not a HealthCheckResponse';
	const name = serving[found] ?? `in the unknown status ${found}`;
	return name === 'SERVING'
		? ''
		: `${service === '' ? 'the server' : (0,checks_world .T)(service, redact)} is ${name}, expected SERVING`;
}
function refusal(code, said, service, redact) {
	const name = codes[Number(code)] ?? (code === undefined ? 'no status at all' : `status ${code}`);
	const words = {
		NOT_FOUND: `the server has no service ${(0,checks_world .T)(service, redact)}: set \`service\` to its registered name`,
		UNIMPLEMENTED: 'the server has no `grpc.health.v1.Health`: register the gRPC health service',
		UNAUTHENTICATED: 'the server requires authentication: add the credentials under `request-headers`',
	};
	const rest = said === '' ? '' : `; its message is ${(0,checks_world .T)(said, redact)}`;
	const known = words[name];
	return known === undefined ? `the server answered ${name}${rest}` : `${known} (${name})${rest}`;
}
function requestFor(service) {
	const name = Buffer.from(service);
	const message = service === '' ? Buffer.alloc(0) : Buffer.concat([Buffer.from([0x0a]), varint(name.length), name]);
	const head = Buffer.alloc(5);
	head.writeUInt32BE(message.length, 1);
	return Buffer.concat([head, message]);
}
function varint(value) {
	const bytes = [];
	let left = value;
	for (; left > 127; left >>>= 7)
		bytes.push((left & 127) | 128);
	return Buffer.from([...bytes, left]);
}
function statusIn(bytes) {
	const frame = Buffer.from(bytes);
	if (frame.length < 5 || frame[0] !== 0 || frame.length !== 5 + frame.readUInt32BE(1))
		return undefined;
	let status = 0;
	for (let at = 5; at < frame.length;) {
		const tag = readVarint(frame, at);
		const field = tag === undefined ? undefined : fieldAt(frame, tag);
		if (tag === undefined || field === undefined)
			return undefined;
		if (tag.value === 8)
			status = field.value;
		at = field.end;
	}
	return status;
}
function readVarint(bytes, from) {
	let value = 0;
	for (let index = 0; index < 10; index++) {
		const byte = bytes[from + index];
		if (byte === undefined)
			return undefined;
		value += (byte & 127) * 2 ** (7 * index);
		if (byte < 128)
			return { value, end: from + index + 1 };
	}
	return undefined;
}
function fieldAt(bytes, { value: tag, end }) {
	const size = { 1: 8, 5: 4 };
	const type = tag % 8;
	if (type === 0)
		return readVarint(bytes, end);
	const length = type === 2 ? readVarint(bytes, end) : { value: size[type] ?? Number.NaN, end };
	if (length === undefined || !(length.end + length.value <= bytes.length))
		return undefined;
	return { value: 0, end: length.end + length.value };
}

// EXTERNAL MODULE: ./build/input/pattern.js
var input_pattern = __webpack_require__(54289);
// EXTERNAL MODULE: ./build/rows/condition.js
var condition = __webpack_require__(16881);
;// CONCATENATED MODULE: ./build/checks/json/value.js
class JsonNumber {
	#source;
	constructor(source) {
		this.#source = source;
	}
	toString() {
		return this.#source;
	}
	toJSON() {
		const usual = Number(this.#source);
		if (Number.isSafeInteger(usual) && String(usual) === this.#source)
			return usual;
		if (isSameNumber(String(usual), this.#source))
			return usual;
		const raw = Reflect.get(JSON, 'rawJSON');
		return typeof raw === 'function' ? raw(this.#source) : this.#source;
	}
}
function parsed(text) {
	try {
		return { value: JSON.parse(text.replace(/^\ufeff/, ''), withSource) };
	}
	catch (error) {
		if (!(error instanceof RangeError))
			return undefined;
		throw new Error('the JSON of the body is nested too deeply to be read', { cause: error });
	}
}
function withSource(_key, value, ...[context]) {
	if (typeof value !== 'number' || typeof context !== 'object' || context === null)
		return value;
	const source = Reflect.get(context, 'source');
	return typeof source === 'string' ? new JsonNumber(source) : value;
}
function textOf(value) {
	if (value === undefined || typeof value === 'string')
		return value;
	return value instanceof JsonNumber ? String(value) : JSON.stringify(value);
}
function isSameNumber(one, other) {
	const decimal = decimalOf(one);
	return decimal !== undefined && decimal === decimalOf(other);
}
function decimalOf(text) {
	const parts = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]?\d{1,6}))?$/i.exec(text);
	if (parts === null)
		return undefined;
	const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
	const digits = `${whole}${fraction}`.replace(/^0+/, '');
	const bare = digits.replace(/0+$/, '');
	if (bare === '')
		return '0';
	return `${sign}${bare}e${Number(exponent) - fraction.length + digits.length - bare.length}`;
}

;// CONCATENATED MODULE: ./build/checks/json/select.js

const mostVisits = 2_000_000;
function valuesAt(document, { text, steps }, fill) {
	let left = mostVisits;
	const visit = (count = 1) => {
		left -= count;
		if (left < 0)
			throw new Error(`\`${text.slice(0, 120)}\` matches more than ${mostVisits} values; make it more specific`);
	};
	let found = [document];
	for (const step of steps) {
		const next = [];
		for (const value of found) {
			visit();
			if (typeof step === 'object' && 'wild' in step && step.wild === 'deep')
				descend(value, next, visit);
			else
				for (const child of childrenAt(value, step, fill, visit))
					next.push(child);
		}
		found = next;
	}
	return found;
}
function isDefinite({ steps }) {
	return steps.every((step) => typeof step !== 'object');
}
function descend(value, into, visit) {
	const open = [value];
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		visit(1);
		into.push(at);
		for (const child of childrenOf(at).toReversed())
			if (child !== undefined)
				open.push(child);
	}
}
function childrenOf(value) {
	if (Array.isArray(value))
		return value;
	return typeof value === 'object' && value !== null && !(value instanceof JsonNumber) ? Object.values(value) : [];
}
function childrenAt(value, step, fill, visit) {
	if (typeof step !== 'object')
		return valueAt(value, typeof step === 'string' ? fill(step) : step);
	const children = childrenOf(value);
	visit(children.length);
	return 'filter' in step ? children.filter((child) => fitsFilter(child, step.filter, fill)) : children;
}
function valueAt(value, key) {
	if (Array.isArray(value)) {
		const found = typeof key === 'number' ? value.at(key) : undefined;
		return found === undefined ? [] : [found];
	}
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
		return [];
	return [Reflect.get(value, key)];
}
function fitsFilter(value, filter, fill) {
	switch (filter.kind) {
		case 'all':
			return filter.parts.every((part) => fitsFilter(value, part, fill));
		case 'any':
			return filter.parts.some((part) => fitsFilter(value, part, fill));
		case 'not':
			return !fitsFilter(value, filter.part, fill);
		case 'exists':
			return at(value, filter.at, fill).length > 0;
		case 'compare':
			return compares(at(value, filter.at, fill)[0], filter.operator, filledIn(filter.to, fill));
	}
}
function at(value, keys, fill) {
	const filled = keys.map((key) => (typeof key === 'string' ? fill(key) : key));
	return filled.reduce((found, key) => found.flatMap((each) => valueAt(each, key)), [value]);
}
function filledIn(literal, fill) {
	return 'value' in literal && typeof literal.value === 'string' ? { value: fill(literal.value) } : literal;
}
function compares(value, operator, to) {
	if (operator === '!=')
		return !compares(value, '==', to);
	if (value instanceof JsonNumber && 'number' in to) {
		const [one, other] = [String(value), to.number];
		if (operator === '==')
			return isSameNumber(one, other);
		const order = ['<', '<=', '>', '>='].find((each) => each === operator);
		return order !== undefined && (0,condition .v9)(one, { operator: order, operand: other });
	}
	if ('number' in to)
		return false;
	if (operator === '==')
		return value === to.value;
	if (typeof value !== 'string' || typeof to.value !== 'string')
		return operator.length === 2 && value === to.value;
	const order = value < to.value ? -1 : value > to.value ? 1 : 0;
	if (operator === '<')
		return order < 0;
	if (operator === '<=')
		return order <= 0;
	return operator === '>' ? order > 0 : order >= 0;
}

;// CONCATENATED MODULE: ./build/checks/json/expectation.js

function jsonFault(document, { path, ...wanted }, words) {
	const where = (0,checks_world .T)(path.text, words.redact);
	const found = valuesAt(document, path, (text) => (0,checks_template .fT)(text, words.values));
	if (wanted.exists === false)
		return found.length === 0 ? '' : `the body has a value at ${where}: ${shown(found[0], words)}`;
	const list = found[0];
	const isOne = isDefinite(path);
	if (isOne && found.length === 0)
		return `the body has no value at ${where}`;
	if (wanted.count !== undefined) {
		if (isOne && !Array.isArray(list))
			return `${where} is ${shown(list, words)}, which is not a list, so it cannot be counted`;
		const count = String(isOne && Array.isArray(list) ? list.length : found.length);
		if (!fitsOrder(count, wanted.count, words))
			return `${where} has ${count} ${count === '1' ? 'value' : 'values'}, expected ${orderText(wanted.count, words)}`;
	}
	if (found.length === 0)
		return wanted.count === undefined ? `the body has no value at ${where}` : '';
	const wrong = found.find((value) => !isExpected(value, wanted, words));
	if (wrong === undefined)
		return '';
	const share = found.length === 1 ? '' : ` (one of ${found.length} values)`;
	return `${where} is ${shown(wrong, words)}${share}, expected ${expectedText(wanted, words)}`;
}
function isExpected(value, { equals, order }, words) {
	const text = textOf(value) ?? '';
	if (order !== undefined && !fitsOrder(text, order, words))
		return false;
	if (equals === undefined || words.fits(text, equals))
		return true;
	return value instanceof JsonNumber && 'text' in equals && isSameNumber(text, (0,checks_template .fT)(equals.text, words.values));
}
function fitsOrder(text, { operator, operand }, { values }) {
	return (0,condition .v9)(text, { operator, operand: (0,checks_template .fT)(operand, values) });
}
function expectedText({ equals, order }, words) {
	return [
		...(order === undefined ? [] : [orderText(order, words)]),
		...(equals === undefined ? [] : [words.wordsOf(equals)]),
	].join(' and ');
}
function orderText({ operator, operand }, { values, redact }) {
	return (0,checks_world .T)(`${operator}${(0,checks_template .fT)(operand, values)}`, redact);
}
function shown(value, { redact }) {
	return (0,checks_world .T)(textOf(value) ?? '', redact);
}

;// CONCATENATED MODULE: ./build/checks/kinds/judge.js

function faultsOf(check, answer, world) {
	const { values } = world;
	const { redact } = world.host.secrets;
	const { status, headers, body } = check;
	const isExpected = status.some((each) => each === String(answer.status) || each === `${String(answer.status)[0]}xx`);
	const faults = isExpected ? [] : [`status ${answer.status}, expected ${status.join(' or ')}`];
	for (const [name, pattern] of Object.entries(headers)) {
		const value = answer.headers.get(name);
		if (value === undefined)
			faults.push(`no header \`${name}\``);
		else if (!fits(value, pattern, values) && (0,input_secret .eh)(name))
			faults.push(`header \`${name}\` is not as expected; its value is not shown`);
		else if (!fits(value, pattern, values))
			faults.push(`header \`${name}\` is ${(0,checks_world .T)(value, redact)}, expected ${wordsOf(pattern, world)}`);
	}
	if (body === undefined)
		return faults;
	const bodies = bodyFaults(body, answer, world);
	if (faults.length === 0 && (bodies.length > 0 || restsOnTheEnd(body, answer, values)))
		requireWhole(answer);
	return [...faults, ...bodies];
}
class Unread extends Error {
}
const continuations = ['x', ' ', '\n', '0'];
function restsOnTheEnd({ matches }, { body, isWhole }, values) {
	if (isWhole || matches === undefined)
		return false;
	const isNegative = 'source' in matches && matches.source.includes('(?!');
	return isNegative || !continuations.every((more) => fits(body + more, matches, values));
}
function requireWhole({ isWhole, isLate, unknownCoding }) {
	if (unknownCoding !== undefined)
		throw new Unread(`the body has the encoding \`${(0,printable .d)(unknownCoding, 40)}\`, which is not supported; allowed: gzip, deflate, br`);
	if (isLate)
		throw new Unread('the body did not end within the time of the check; the rest was not read');
	if (!isWhole)
		throw new Unread('the body is longer than 1 MiB; the rest was not read');
}
function bodyFaults(body, answer, world) {
	const { values } = world;
	const { redact } = world.host.secrets;
	const faults = body.contains
		.map((template) => (0,checks_template .fT)(template, values))
		.filter((text) => !answer.body.includes(text))
		.map((text) => `the body does not contain ${(0,checks_world .T)(text, redact)}`);
	if (body.matches !== undefined && !fits(answer.body, body.matches, values))
		faults.push(`the body does not match ${wordsOf(body.matches, world)}`);
	if (body.json.length === 0)
		return faults;
	const document = parsed(answer.body);
	if (document === undefined)
		return [...faults, 'the body is not JSON'];
	const words = {
		values,
		redact,
		fits: (value, pattern) => fits(value, pattern, values),
		wordsOf: (pattern) => wordsOf(pattern, world),
	};
	return [...faults, ...body.json.map((each) => jsonFault(document.value, each, words)).filter((fault) => fault !== '')];
}
function fits(value, pattern, values) {
	return 'text' in pattern ? value === (0,checks_template .fT)(pattern.text, values) : regexOf(pattern, values).test(value);
}
function regexOf({ source, flags }, values) {
	const pattern = (0,input_pattern .Z)((0,checks_template .nh)(source, values), flags);
	if (typeof pattern === 'string')
		throw new Error(`the expression /${(0,printable .d)(source, 80)}/ ${pattern}`);
	return pattern;
}
function wordsOf(pattern, { values, host }) {
	const { redact } = host.secrets;
	if ('text' in pattern)
		return (0,checks_world .T)((0,checks_template .fT)(pattern.text, values), redact);
	const source = (0,checks_template .fT)(pattern.source, values, (value) => {
		const clean = redact(value);
		return clean === value ? (0,checks_template .Mk)(value) : clean;
	});
	return (0,checks_world .T)(`/${source}/${pattern.flags}`, redact);
}

;// CONCATENATED MODULE: ./build/checks/kinds/http.js
var http_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var http_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

async function measureHttp(check, world, attempt) {
	if (check.load !== undefined)
		return await measureLoad(check, check.load, world, attempt);
	const patience = needsBody(check) ? undefined : bodyPatience;
	const answer = await getPage(check.request, world, attempt, { patience });
	const faults = faultsOf(check, answer, world);
	const durations = [answer.milliseconds];
	if (faults.length > 0)
		return {
			...(0,checks_world .j)('failed', `${faults.join('; ')}${reasonOf(answer)}`, durations, excerptOf(answer, world)),
			retryAfter: pauseAskedFor(answer, world.host.now()),
		};
	return (0,checks_world .j)('passed', `status ${answer.status} in ${Math.round(answer.milliseconds)} ms`, durations);
}
const bodyPatience = 1_000;
function needsBody({ body }) {
	return body !== undefined;
}
function isEvents({ headers }) {
	return /^text\/event-stream\b/i.test(headers.get('content-type') ?? '');
}
function faultIn(error) {
	if (error instanceof errors .Yb)
		return error.message;
	throw error;
}
async function measureLoad(check, { samples, concurrency, thresholds }, world, attempt) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const sampled = { durations: [], wrong: 0, lost: 0, unread: 0, said: '', evidence: '' };
		const pool = http_addDisposableResource(env_1, world.openPool(), false);
		let left = samples;
		const work = async () => {
			while (left-- > 0)
				await http_sample(check, world, attempt, pool, sampled);
		};
		await Promise.all(Array.from({ length: Math.min(concurrency, samples) }, work));
		return judgeLoad(sampled, samples, thresholds);
	}
	catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	}
	finally {
		http_disposeResources(env_1);
	}
}
async function http_sample(check, world, attempt, pool, sampled) {
	try {
		const patience = needsBody(check) ? undefined : attempt.timeout;
		const answer = await getPage(check.request, world, attempt, { pool, patience }).catch(faultIn);
		if (typeof answer === 'string') {
			sampled.wrong++;
			sampled.said = answer;
			return;
		}
		if (answer.isLate && !isEvents(answer))
			throw new Error(`the body did not end within ${attempt.timeout} ms`);
		sampled.durations.push(answer.milliseconds);
		const [fault] = faultsOf(check, answer, world);
		if (fault === undefined)
			return;
		sampled.wrong++;
		sampled.said = `${fault}${reasonOf(answer)}`;
		sampled.evidence = excerptOf(answer, world);
	}
	catch (error) {
		attempt.signal.throwIfAborted();
		if (error instanceof Unread)
			sampled.unread++;
		else
			sampled.lost++;
		if (sampled.wrong === 0)
			sampled.said = (0,errors .bD)(error);
	}
}
function judgeLoad(sampled, samples, thresholds) {
	const { wrong, lost, unread, said, evidence } = sampled;
	const durations = (0,statistics .IP)(sampled.durations);
	if (lost * 2 > samples)
		return (0,checks_world .j)('inconclusive', `${lost} of ${samples} requests had no answer: ${said}`, durations);
	const levels = (errors) => thresholds.map((threshold) => ({ threshold, value: levelOf(threshold, durations, errors / samples) }));
	const values = levels(wrong + lost);
	const crossed = values.filter(({ threshold, value }) => !holds(threshold, value));
	const told = (crossed.length > 0 ? crossed : values)
		.map(({ threshold, value }) => http_wordsOf(threshold, value))
		.join('; ');
	if (crossed.length > 0)
		return (0,checks_world .j)('failed', `${told} (${samples} requests)${said === '' ? '' : `: ${said}`}`, durations, evidence);
	if (levels(wrong + lost + unread).every(({ threshold, value }) => holds(threshold, value)))
		return (0,checks_world .j)('passed', `${samples} requests: ${told}`, durations);
	return (0,checks_world .j)('inconclusive', `${unread} of ${samples} answers cannot be judged: ${said}`, durations);
}
function levelOf({ measure }, durations, errors) {
	if (measure.kind === 'errors')
		return errors;
	if (measure.kind === 'percentile')
		return (0,statistics .Ym)(durations, measure.rank);
	if (measure.kind === 'avg')
		return durations.reduce((sum, each) => sum + each, 0) / durations.length;
	return (measure.kind === 'min' ? durations[0] : durations.at(-1)) ?? Number.NaN;
}
function holds({ operator, limit }, value) {
	return operator === '<' ? value < limit : value <= limit;
}
function http_wordsOf({ text, measure }, value) {
	const shown = measure.kind === 'errors' ? `${(value * 100).toFixed(1)} %` : `${Math.round(value)} ms`;
	return `${text}: ${shown}`;
}

;// CONCATENATED MODULE: ./build/checks/kinds/prometheus.js

const mostLines = 20;
async function measurePrometheus(check, world, attempt) {
	const page = await getPage(check.request, world, attempt, { url: addressOf(check, world, attempt) }).catch(asUnknown);
	const series = seriesOf(answerOf(page, world), world);
	const duration = [page.milliseconds];
	const orders = check.expect.map(({ operator, operand }) => ({ operator, operand: (0,checks_template .fT)(operand, world.values) }));
	const bounds = orders.map(({ operator, operand }) => `${operator === '=' ? '' : operator}${operand}`);
	const { redact } = world.host.secrets;
	const wanted = (0,checks_world .T)(bounds.join(' and '), redact);
	const lines = series.map(({ name, values }) => `${name} ${values.join(' ')}`);
	const evidence = redact(lines.slice(0, mostLines).join('\n'));
	const all = series.flatMap(({ name, values }) => values.map((value) => ({ name, value })));
	const wrong = all.find(({ value }) => value !== 'NaN' && !orders.every((order) => isWithin(value, order)));
	if (wrong !== undefined) {
		const others = all.length === 1 ? '' : ` (one of ${all.length} values)`;
		const which = wrong.name === '' ? 'the value' : (0,checks_world .T)(wrong.name, redact);
		return (0,checks_world .j)('failed', `${which} is ${(0,checks_world .T)(wrong.value, redact)}${others}, expected ${wanted}`, duration, evidence);
	}
	const empty = emptyOf(series, world);
	if (empty !== '')
		return (0,checks_world .j)('inconclusive', empty, duration, evidence);
	const known = all.filter(({ value }) => value !== 'NaN');
	const told = known.length === 1 ? (0,checks_world .T)(known[0]?.value ?? '', redact) : `${known.length} values`;
	return (0,checks_world .j)('passed', `${told}, as expected (${wanted})`, duration);
}
function asUnknown(error) {
	throw error instanceof errors .Yb ? new Error(error.message, { cause: error }) : error;
}
function emptyOf(series, { host }) {
	if (series.length === 0)
		return 'no data: the query returns no series';
	const silent = series.find(({ values }) => values.every((value) => value === 'NaN'));
	if (silent === undefined)
		return '';
	const which = silent.name === '' ? 'the value' : (0,checks_world .T)(silent.name, host.secrets.redact);
	return `no data: ${which} is NaN, the result of 0/0 when there was no traffic`;
}
function prometheus_filledIn(query, values) {
	return (0,checks_template .fT)(query, values, (value) => value.replace(/["'`\\]/g, '\\$&').replaceAll('\n', '\\n'));
}
function addressOf({ request, query, range }, world, attempt) {
	const { timeout, since = 0 } = attempt;
	const url = urlOf(request, world);
	url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/${range === undefined ? 'query' : 'query_range'}`;
	url.searchParams.set('query', prometheus_filledIn(query, world.values));
	url.searchParams.set('timeout', `${timeout}ms`);
	if (range === undefined)
		return url;
	const now = world.host.now().getTime();
	url.searchParams.set('start', String(Math.min(now, Math.max(now - range.length, since)) / 1_000));
	url.searchParams.set('end', String(now / 1_000));
	url.searchParams.set('step', `${range.step}ms`);
	return url;
}
function answerOf(page, world) {
	const { redact } = world.host.secrets;
	requireWhole(page);
	const document = prometheus_parsed(page.body);
	const said = textAt(document, 'error');
	if (said !== '') {
		const type = textAt(document, 'errorType');
		throw new Error(`Prometheus rejected the query${type === '' ? '' : ` (${(0,printable .d)(type, 40)})`}: ${(0,checks_world .T)(said, redact)}`);
	}
	const data = fieldOf(document, 'data');
	if (page.status === 200 && textAt(document, 'status') === 'success' && data !== undefined)
		return data;
	const begun = (0,checks_world .T)(excerptOf(page, world).split('\n').at(-1) ?? '', redact);
	throw new Error(`status ${page.status}, which is not an answer of the Prometheus API: ${begun}`);
}
function prometheus_parsed(text) {
	try {
		const value = JSON.parse(text);
		return value;
	}
	catch {
		return undefined;
	}
}
function seriesOf(data, { host }) {
	const type = textAt(data, 'resultType');
	const result = fieldOf(data, 'result');
	if (type === 'scalar')
		return [{ name: '', values: valueIn(result) }];
	if ((type !== 'vector' && type !== 'matrix') || !Array.isArray(result))
		throw new Error(`the query returns ${(0,checks_world .T)(type || 'nothing', host.secrets.redact)}, expected a number or series of numbers`);
	return result.map((each) => {
		const points = type === 'vector' ? [fieldOf(each, 'value')] : fieldOf(each, 'values');
		const values = Array.isArray(points) ? points.flatMap(valueIn) : [];
		if (values.length === 0)
			throw new Error('the query returns series without numbers, such as histograms');
		return { name: nameOf(fieldOf(each, 'metric')), values };
	});
}
function valueIn(pair) {
	const value = Array.isArray(pair) ? pair[1] : undefined;
	return typeof value === 'string' ? [value] : [];
}
function nameOf(metric) {
	if (typeof metric !== 'object' || metric === null)
		return '';
	const { __name__: name = '', ...labels } = Object.fromEntries(Object.entries(metric));
	const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
	return `${String(name)}${pairs.length === 0 ? '' : `{${pairs.join(', ')}}`}`;
}
function isWithin(value, { operator, operand }) {
	const infinite = /^([+-]?)Inf$/.exec(value);
	if (infinite === null)
		return (0,condition .v9)(value, { operator, operand });
	const isAbove = infinite[1] !== '-';
	return operator === '!=' || (isAbove ? operator.startsWith('>') : operator.startsWith('<'));
}
function textAt(value, name) {
	const found = fieldOf(value, name);
	return typeof found === 'string' ? found : '';
}
function fieldOf(value, name) {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? Reflect.get(value, name)
		: undefined;
}

// EXTERNAL MODULE: ./build/kubernetes/objects/object.js
var object = __webpack_require__(35299);
// EXTERNAL MODULE: ./build/kubernetes/objects/ready.js
var ready = __webpack_require__(35433);
;// CONCATENATED MODULE: ./build/checks/kinds/pods.js

async function podAddresses({ namespace, selector, port }, { kubernetes, values }, limit) {
	if (kubernetes === undefined)
		throw new Error('there is no cluster to ask for its pods');
	const pod = { apiVersion: 'v1', kind: 'Pod' };
	const [space, labels] = [(0,checks_template .fT)(namespace, values), (0,checks_template .fT)(selector, values)];
	const pods = await (0,timeout .w)((signal) => kubernetes.list(pod, space, labels, { ...limit, signal }), limit);
	return pods.filter(ready .C).flatMap((each) => {
		const ip = (0,object .$6)(each, 'status', 'podIP');
		return ip === '' ? [] : [{ ip, port }];
	});
}

;// CONCATENATED MODULE: ./build/checks/kinds/version.js

const mostReplicas = 500;
async function measureVersion(check, world, attempt) {
	const replicas = await replicasOf(check, world, attempt);
	if (replicas.length === 0)
		return (0,checks_world .j)('inconclusive', 'no replica is ready');
	if (replicas.length > mostReplicas)
		return (0,checks_world .j)('inconclusive', `more than ${mostReplicas} replicas`);
	const seen = await Promise.all(replicas.map((address) => look(check, world, attempt, address)));
	const durations = seen.flatMap(({ milliseconds }) => milliseconds ?? []);
	const worst = seen.find(({ status }) => status === 'failed') ?? seen.find(({ status }) => status === 'inconclusive');
	if (worst === undefined) {
		const [first] = seen;
		const all = seen.length === 1 ? '' : ` (all ${seen.length} replicas)`;
		return (0,checks_world .j)('passed', `${first?.message ?? ''}${all}`, durations);
	}
	const others = seen.filter(({ status }) => status === worst.status).length;
	const share = seen.length === 1 ? '' : ` (${others} of ${seen.length} replicas)`;
	const { retryAfter } = worst;
	const result = (0,checks_world .j)(worst.status, `${worst.message}${share}`, durations, worst.evidence);
	return { ...result, retryAfter, ...(worst.version === undefined ? {} : { version: worst.version }) };
}
async function look(check, world, attempt, address) {
	const who = address === undefined ? '' : `${address.ip}: `;
	try {
		const { answer, found, before } = await ask(check, world, attempt, address);
		const expected = (0,checks_template .fT)(check.equals, world.values);
		if (found.version === undefined && found.isOfBody)
			requireWhole(answer);
		const isRight = found.version !== undefined && bare(found.version) === bare(expected);
		const message = found.version === undefined ? found.fault : `version ${(0,checks_world .T)(found.version, world.host.secrets.redact)}`;
		if (!isRight && check.source.kind === 'text' && found.version !== undefined)
			requireWhole(answer);
		const milliseconds = answer.milliseconds + (before?.milliseconds ?? 0);
		if (isRight)
			return { status: 'passed', message, milliseconds, evidence: '', version: found.version };
		const evidence = excerptOf(answer, world);
		const told = [before, answer].flatMap((page) => (page === undefined ? [] : beginningOf(page, world))).join('; ');
		const why = `${who}${message}, expected ${(0,checks_world .T)(expected, world.host.secrets.redact)}${reasonOf(answer)}: ${told}`;
		const retryAfter = pauseAskedFor(answer, world.host.now());
		return { status: 'failed', message: why, milliseconds, evidence, version: found.version, retryAfter };
	}
	catch (error) {
		attempt.signal.throwIfAborted();
		const message = `${who}${(0,errors .bD)(error)}`;
		const status = error instanceof errors .Yb ? 'failed' : 'inconclusive';
		return { status, message, milliseconds: undefined, evidence: '', version: undefined };
	}
}
async function ask(check, world, attempt, address) {
	const { request, cacheBusting } = check;
	const fresh = cacheBusting ? 'by-parameter' : undefined;
	const answer = await getPage(request, world, attempt, { address, fresh });
	const found = versionIn(answer, check, world);
	const first = { answer, found, before: undefined };
	if (!cacheBusting || isSure(found, check, world) || answer.status >= 500)
		return first;
	const rest = { ...attempt, timeout: Math.max(1, attempt.timeout - Math.ceil(answer.milliseconds)) };
	const plain = await getPage(request, world, rest, { address, fresh: 'by-headers' }).catch(() => undefined);
	if (plain === undefined || isCached(plain))
		return first;
	const second = versionIn(plain, check, world);
	return second.version === undefined && found.version !== undefined
		? first
		: { answer: plain, found: second, before: answer };
}
function isCached({ headers }) {
	return Number(headers.get('age') ?? 0) > 0;
}
function bare(version) {
	return version.trim().replace(/^v(?=\d)/i, '');
}
function versionIn(answer, { source: place, equals }, world) {
	const { status, headers, body } = answer;
	const expected = (0,checks_template .fT)(equals, world.values);
	const nothing = (fault, isOfBody = false) => ({ version: undefined, fault, isOfBody });
	if (status < 200 || status > 299)
		return nothing(`status ${status}`);
	if (place.kind === 'header') {
		const version = headers.get(place.name);
		return version === undefined ? nothing(`no header \`${place.name}\``) : { version };
	}
	if (place.kind === 'text') {
		if (place.pattern === undefined)
			return wholeText(body.trim(), expected);
		const found = 'text' in place.pattern ? undefined : regexOf(place.pattern, world.values).find(body);
		if (found === undefined)
			return nothing('no version in the body', true);
		const isCut = !answer.isWhole && found.index + found[0].length === body.length;
		return isCut ? nothing('the version in the body is cut off', true) : { version: found[1] ?? found[0] };
	}
	const document = parsed(body);
	if (document === undefined)
		return nothing('the body is not JSON', true);
	const found = valuesAt(document.value, place.path, (text) => (0,checks_template .fT)(text, world.values)).map((each) => textOf(each) ?? '');
	const other = found.find((version) => bare(version) !== bare(expected));
	const version = other ?? found[0];
	return version === undefined
		? nothing(`no value at ${(0,checks_world .T)(place.path.text, world.host.secrets.redact)}`)
		: { version };
}
function wholeText(text, expected) {
	const nothing = (fault) => ({ version: undefined, fault, isOfBody: true });
	if (bare(text) === bare(expected))
		return { version: text };
	if (text === '')
		return nothing('the body is empty');
	if (text.startsWith('<'))
		return nothing('the body is an HTML page, not a version; set `text` to say where the version is');
	if (/[\r\n]/.test(text))
		return nothing('the body has several lines, so it is not a version; set `text` to say where the version is');
	return { version: text.slice(0, 1_000) };
}
function isSure({ version }, { source, equals }, world) {
	if (version === undefined || source.kind !== 'text' || source.pattern !== undefined)
		return version !== undefined;
	if (bare(version) === bare((0,checks_template .fT)(equals, world.values)))
		return true;
	return /^v?\d+(?:\.\w[\w.+-]*)?$/i.test(version) || /^[\da-f]{7,64}$/i.test(version);
}
async function replicasOf({ addresses, request }, world, attempt) {
	if (addresses.kind === 'any')
		return [undefined];
	if (addresses.kind === 'pods')
		return await podAddresses(addresses, world, attempt);
	const find = (name) => (0,timeout .w)(() => world.addressesOf(name), attempt);
	if (addresses.kind === 'list') {
		const given = addresses.addresses.map((text) => version_addressOf((0,checks_template .fT)(text, world.values)));
		return await Promise.all(given.map(async ({ ip, port }) => ({ ip: (await find(ip))[0] ?? ip, port })));
	}
	const name = URL.parse((0,checks_template .Uu)(request.url, world.values))?.hostname ?? '';
	return (await find(name.replace(/^\[(.*)\]$/, '$1'))).map((ip) => ({ ip, port: undefined }));
}
function version_addressOf(text) {
	const [, bracketed, plain, port] = /^(?:\[([^\]]{1,60})\]|([^:]{1,60}))(?::(\d{1,5}))?$/.exec(text) ?? [];
	return { ip: bracketed ?? plain ?? text, port: port === undefined ? undefined : Number(port) };
}

;// CONCATENATED MODULE: ./build/checks/kinds/web.js

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

48615:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
O_: () => ( observedOf),
Oz: () => ( isCurrent),
rI: () => ( conditionOf),
yb: () => ( conditionsOf)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

function conditionsOf(object) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'status', 'conditions').map((each) => ({
		type: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'type'),
		status: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'status'),
		reason: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'reason'),
		message: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'message'),
		updatedAt: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'lastUpdateTime'),
		observed: generationAt(each),
	}));
}
function conditionOf(object, type) {
	return conditionsOf(object).find((condition) => condition.type === type);
}
function observedOf(object) {
	return generationAt((0,_object_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'status'));
}
function isCurrent(object, observed) {
	return observed === undefined || observed >= (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .tk)(0, object, 'metadata', 'generation');
}
function generationAt(status) {
	const found = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$i)(status) ? status['observedGeneration'] : undefined;
	if (typeof found === 'number' && Number.isFinite(found))
		return found;
	return typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : undefined;
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

35433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
C: () => ( takesTraffic),
i: () => ( isReady)
});
var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48615);
var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35299);

function isReady(pod) {
	return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__ .rI)(pod, 'Ready')?.status === 'True';
}
function takesTraffic(pod) {
	return isReady(pod) && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(pod, 'metadata', 'deletionTimestamp') === '';
}

})

};

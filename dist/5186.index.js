export const id = 5186;
export const ids = [5186];
export const modules = {

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureGrpc: () => (/* binding */ measureGrpc)
/* harmony export */ });
/* harmony import */ var _input_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4967);
/* harmony import */ var _network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29306);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23476);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30791);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74912);






const method = '/grpc.health.v1.Health/Check';
const serving = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN'];
const codes = `OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED
FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED`.split(/\s+/);
async function measureGrpc(check, world, attempt) {
    const { request } = check;
    const url = (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .urlOf */ .rs)(request, world);
    if (url.pathname !== '/' || url.search !== '')
        throw new Error(`gRPC has no paths: give \`url\` scheme, name and port alone`);
    const service = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .expand */ .fT)(check.service, world.values);
    const own = {
        'content-type': 'application/grpc',
        te: 'trailers',
        'grpc-timeout': `${attempt.timeout}m`,
    };
    const { insecure, http2 } = request;
    const question = { url: new URL(method, url), method: 'POST', headers: { ...(0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .headersOf */ .Yl)(request, world), ...own } };
    const bounds = { ...attempt, insecure, http2, address: undefined, pool: undefined, body: requestFor(service) };
    try {
        const answer = await world.ask({ ...question, ...bounds });
        const fault = faultOf(answer, service, world);
        const who = service === '' ? 'the server' : (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(service);
        if (fault === '')
            return (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .measured */ .j)('passed', `${who} is SERVING, in ${Math.round(answer.milliseconds)} ms`, [answer.milliseconds]);
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .measured */ .j)('failed', fault, [answer.milliseconds], (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .zU)({ ...answer, body: '' }, world));
    }
    catch (error) {
        if (error instanceof _network_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotSpoken */ .Ef)
            return (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .measured */ .j)('failed', `${error.message}, which gRPC needs`);
        throw error;
    }
}
function faultOf(answer, service, { host }) {
    const { status, headers, trailers, bytes } = answer;
    const type = headers.get('content-type') ?? '';
    if (status !== 200)
        return `status ${status} of HTTP; a server of gRPC answers 200`;
    if (!type.startsWith('application/grpc'))
        return `the answer is no gRPC, but ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(type || 'of no type')}`;
    const code = trailers.get('grpc-status') ?? headers.get('grpc-status');
    const said = decoded(trailers.get('grpc-message') ?? headers.get('grpc-message') ?? '');
    if (code !== '0')
        return refusal(code, host.secrets.redact(said), service);
    const found = statusIn(bytes);
    if (found === undefined)
        return 'the answer is no HealthCheckResponse';
    const name = serving[found] ?? `of the unknown status ${found}`;
    return name === 'SERVING' ? '' : `${service === '' ? 'the server' : (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(service)} is ${name}, expected SERVING`;
}
function refusal(code, said, service) {
    const name = codes[Number(code)] ?? (code === undefined ? 'no status at all' : `status ${code}`);
    const words = {
        NOT_FOUND: `the server knows no service ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(service)}: give \`service\` the name that it was registered with`,
        UNIMPLEMENTED: 'the server has no `grpc.health.v1.Health`: register the health service of gRPC',
        UNAUTHENTICATED: 'the server asks who calls: give it under `request-headers`',
    };
    const rest = said === '' ? '' : `; it said ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,_input_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSecrets */ .cT)(said))}`;
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
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 57012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ JsonNumber),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oG: () => (/* binding */ isSameNumber)
/* harmony export */ });
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
    catch {
        return undefined;
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


/***/ }),

/***/ 30791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ Unread),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Z7: () => (/* binding */ requireWhole),
/* harmony export */   jB: () => (/* binding */ regexOf),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* unused harmony export fits */
/* harmony import */ var _input_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54289);
/* harmony import */ var _input_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64865);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13285);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23476);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57012);






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
        else if (!fits(value, pattern, values) && (0,_input_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name))
            faults.push(`header \`${name}\` is not as expected; its value is not shown`);
        else if (!fits(value, pattern, values))
            faults.push(`header \`${name}\` is ${quoted(redact(value))}, expected ${wordsOf(pattern, values)}`);
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
function requireWhole({ isWhole }) {
    if (!isWhole)
        throw new Unread('the body is longer than 1 MiB; what is beyond was not read');
}
function bodyFaults(body, answer, { values, host }) {
    const { redact } = host.secrets;
    const faults = body.contains
        .map((template) => (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(template, values))
        .filter((text) => !answer.body.includes(text))
        .map((text) => `the body does not contain ${quoted(text)}`);
    if (body.matches !== undefined && !fits(answer.body, body.matches, values))
        faults.push(`the body does not match ${wordsOf(body.matches, values)}`);
    if (body.json === undefined)
        return faults;
    const { path, equals } = body.json;
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(answer.body);
    const found = document === undefined ? undefined : (0,_path_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .f)(document.value, path);
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(found);
    const isNumber = found instanceof _json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonNumber */ .WP && 'text' in equals;
    if (document === undefined)
        faults.push('the body is no JSON');
    else if (value === undefined)
        faults.push(`the body has nothing at \`${pathText(path)}\``);
    else if (!fits(value, equals, values) && !(isNumber && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameNumber */ .oG)(value, (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(equals.text, values))))
        faults.push(`\`${pathText(path)}\` is ${quoted(redact(value))}, expected ${wordsOf(equals, values)}`);
    return faults;
}
function fits(value, pattern, values) {
    return 'text' in pattern ? value === (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(pattern.text, values) : regexOf(pattern, values).test(value);
}
function regexOf({ source, flags }, values) {
    const pattern = (0,_input_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .Z)((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expandPattern */ .nh)(source, values), flags);
    if (typeof pattern === 'string')
        throw new Error(`the expression /${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .brief */ .d)(source, 80)}/ ${pattern}`);
    return pattern;
}
function wordsOf(pattern, values) {
    if ('text' in pattern)
        return quoted((0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .fT)(pattern.text, values));
    return quoted(`/${(0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .expandPattern */ .nh)(pattern.source, values)}/${pattern.flags}`);
}
function pathText(path) {
    return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}
function quoted(text) {
    return `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .brief */ .d)(text, 120)}\``;
}


/***/ }),

/***/ 74912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VI: () => (/* binding */ beginningOf),
  zU: () => (/* binding */ excerptOf),
  WE: () => (/* binding */ getPage),
  Yl: () => (/* binding */ headersOf),
  A3: () => (/* binding */ reasonOf),
  rs: () => (/* binding */ urlOf)
});

// EXTERNAL MODULE: ./build/input/secret.js
var input_secret = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/checks/redirect.js

const mostRedirects = 5;
const personal = /key|session|jwt|hmac|assertion|signature|digest|bearer|pwd|^x-forwarded-|^proxy-/i;
const ofBody = new Set(['content-encoding', 'content-language', 'content-length', 'content-location', 'content-type']);
function followRedirect({ url, method, headers, body, withheld }, { status, location }, isSecret) {
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return { kind: 'answer' };
    const next = URL.parse(location, url.href);
    if (next === null || !/^https?:$/.test(next.protocol))
        return { kind: 'refused', why: 'a redirect to what is no address that begins with http:// or https://' };
    const isGet = (status === 303 && method !== 'HEAD') || (status < 303 && method === 'POST');
    const isOther = next.origin !== url.origin;
    if (isOther && !isGet && body !== undefined) {
        const what = `a redirect (${status}) to another origin, ${next.origin}, where the body is not sent`;
        return { kind: 'refused', why: `${what}; ask that address itself, or set \`redirect: manual\`` };
    }
    const isPrivate = (name, value) => (0,input_secret/* isSecretName */.eh)(name) || personal.test(name) || isSecret(value);
    const given = Object.entries(headers);
    const secret = isOther ? given.filter(([name, value]) => isPrivate(name, value)).map(([name]) => name) : [];
    const kept = given.filter(([name]) => !secret.includes(name) && !(isGet && ofBody.has(name)) && !(isOther && name === 'host'));
    const rest = isGet ? { method: 'GET', body: undefined } : { method, body };
    const sent = { ...rest, url: next, headers: Object.fromEntries(kept), withheld: [...withheld, ...secret] };
    return { kind: 'ask', sent };
}

// EXTERNAL MODULE: ./build/checks/template.js
var template = __webpack_require__(23476);
;// CONCATENATED MODULE: ./build/checks/kinds/page.js





async function getPage(request, world, { timeout, signal }, { address, pool, fresh } = {}) {
    const { insecure, http2, redirect } = request;
    const late = (0,timer/* timeoutSignal */._)(timeout);
    const bounds = { timeout, signal: AbortSignal.any([signal, late]) };
    let sent = {
        url: urlOf(request, world, fresh),
        method: request.method,
        headers: headersOf(request, world, fresh),
        body: request.body === undefined ? undefined : (0,template/* expand */.fT)(request.body, world.values),
        withheld: [],
    };
    const asked = sent.url;
    const { origin } = asked;
    let milliseconds = 0;
    for (let hops = 0;; hops++) {
        const target = sent.url.origin === origin ? address : undefined;
        const answer = await world
            .ask({ ...sent, ...bounds, insecure, http2, address: target, pool })
            .catch((error) => {
            signal.throwIfAborted();
            if (late.aborted)
                throw new Error(`no answer within ${timeout} ms${hops === 0 ? '' : `, after ${hops} redirects`}`);
            throw error;
        });
        milliseconds += answer.milliseconds;
        const location = answer.headers.get('location');
        const next = followRedirect(sent, { status: answer.status, location }, world.isSecret);
        if (next.kind === 'answer' || redirect === 'manual')
            return { ...answer, milliseconds, withheld: sent.withheld, asked, answered: sent.url };
        if (next.kind === 'refused')
            throw new Error(next.why);
        if (hops === mostRedirects)
            throw new Error(`more than ${mostRedirects} redirects`);
        sent = next.sent;
    }
}
function urlOf(request, world, fresh = undefined) {
    const text = (0,template/* expandUrl */.Uu)(request.url, world.values);
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        throw new Error(`\`${(0,input_secret/* withoutSecrets */.cT)(text).slice(0, 200)}\` is no address that begins with http:// or https://`);
    if (fresh === 'by-parameter')
        url.searchParams.append('_', `${world.host.now().getTime().toString(36)}${Math.floor(world.host.random() * 1e6)}`);
    return url;
}
function headersOf(request, world, fresh = undefined) {
    const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), (0,template/* expand */.fT)(value, world.values)]);
    return {
        ...(fresh !== undefined ? { 'cache-control': 'no-cache', pragma: 'no-cache' } : {}),
        ...Object.fromEntries(given),
    };
}
function reasonOf({ withheld }) {
    if (withheld.length === 0)
        return '';
    return `; a redirect led to another origin, where ${withheld.map((name) => `\`${name}\``).join(', ')} was not sent`;
}
const mostAddress = 200;
const mostBegun = 60;
function shownAddress({ href }) {
    return `\`${(0,printable/* brief */.d)((0,input_secret/* withoutSecrets */.cT)(href).replace(/([?&]_)=\w+$/, '$1=…'), mostAddress)}\``;
}
function beginningOf({ asked, answered, status, body }, { host }) {
    const led = answered.href === asked.href ? '' : `, which led to ${shownAddress(answered)},`;
    const begun = (0,printable/* brief */.d)(host.secrets.redact(body.slice(0, mostBegun + longestSecret)), mostBegun);
    return `${shownAddress(asked)}${led} answered ${status}${begun === '' ? ' with an empty body' : ` and began \`${begun}\``}`;
}
const mostBody = 1_000;
const longestSecret = 20_000;
const mostHeaders = 20;
function excerptOf({ status, headers, body }, { host }) {
    const { redact } = host.secrets;
    const shown = [...headers].filter(([name]) => name !== 'set-cookie').slice(0, mostHeaders);
    const lines = shown.map(([name, value]) => `${name}: ${redact(value).slice(0, 200)}`);
    return [`HTTP ${status}`, ...lines, '', redact(body.slice(0, mostBody + longestSecret)).slice(0, mostBody)]
        .join('\n')
        .trim();
}


/***/ })

};

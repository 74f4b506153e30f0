export const id = 9591;
export const ids = [9591];
export const modules = {

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


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureVersion: () => (/* binding */ measureVersion)
});

// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(29306);
// EXTERNAL MODULE: ./build/network/timeout.js
var timeout = __webpack_require__(69706);
// EXTERNAL MODULE: ./build/checks/path.js
var path = __webpack_require__(13285);
// EXTERNAL MODULE: ./build/checks/template.js
var template = __webpack_require__(23476);
// EXTERNAL MODULE: ./build/checks/world.js
var checks_world = __webpack_require__(51372);
// EXTERNAL MODULE: ./build/checks/kinds/json.js
var json = __webpack_require__(57012);
// EXTERNAL MODULE: ./build/checks/kinds/judge.js
var judge = __webpack_require__(30791);
// EXTERNAL MODULE: ./build/checks/kinds/page.js + 1 modules
var kinds_page = __webpack_require__(74912);
// EXTERNAL MODULE: ./build/kubernetes/objects/object.js
var object = __webpack_require__(35299);
// EXTERNAL MODULE: ./build/kubernetes/objects/ready.js
var ready = __webpack_require__(35433);
;// CONCATENATED MODULE: ./build/checks/kinds/pods.js




async function podAddresses({ namespace, selector, port }, { kubernetes, values }, limit) {
    if (kubernetes === undefined)
        throw new Error('there is no cluster to ask for its pods');
    const pod = { apiVersion: 'v1', kind: 'Pod' };
    const [space, labels] = [(0,template/* expand */.fT)(namespace, values), (0,template/* expand */.fT)(selector, values)];
    const pods = await (0,timeout/* withTimeout */.w)((signal) => kubernetes.list(pod, space, labels, { ...limit, signal }), limit);
    return pods.filter(ready/* takesTraffic */.C).flatMap((each) => {
        const ip = (0,object/* textAt */.$6)(each, 'status', 'podIP');
        return ip === '' ? [] : [{ ip, port }];
    });
}

;// CONCATENATED MODULE: ./build/checks/kinds/version.js









const mostReplicas = 500;
async function measureVersion(check, world, attempt) {
    const replicas = await replicasOf(check, world, attempt);
    if (replicas.length === 0)
        return (0,checks_world/* measured */.j)('inconclusive', 'no replica is ready');
    if (replicas.length > mostReplicas)
        return (0,checks_world/* measured */.j)('inconclusive', `more than ${mostReplicas} replicas`);
    const seen = await Promise.all(replicas.map((address) => look(check, world, attempt, address)));
    const durations = seen.flatMap(({ milliseconds }) => milliseconds ?? []);
    const worst = seen.find(({ status }) => status === 'failed') ?? seen.find(({ status }) => status === 'inconclusive');
    if (worst === undefined) {
        const [first] = seen;
        const all = seen.length === 1 ? '' : ` (all ${seen.length} replicas)`;
        return (0,checks_world/* measured */.j)('passed', `${first?.message ?? ''}${all}`, durations);
    }
    const others = seen.filter(({ status }) => status === worst.status).length;
    const share = seen.length === 1 ? '' : ` (${others} of ${seen.length} replicas)`;
    const result = (0,checks_world/* measured */.j)(worst.status, `${worst.message}${share}`, durations, worst.evidence);
    return worst.version === undefined ? result : { ...result, version: worst.version };
}
async function look(check, world, attempt, address) {
    const who = address === undefined ? '' : `${address.ip}: `;
    try {
        const { answer, found, before } = await ask(check, world, attempt, address);
        const expected = (0,template/* expand */.fT)(check.equals, world.values);
        if (found.version === undefined && found.isOfBody)
            (0,judge/* requireWhole */.Z7)(answer);
        const isRight = found.version !== undefined && bare(found.version) === bare(expected);
        const message = found.version === undefined ? found.fault : `version ${(0,judge/* quoted */.TL)(world.host.secrets.redact(found.version))}`;
        const milliseconds = answer.milliseconds + (before?.milliseconds ?? 0);
        if (isRight)
            return { status: 'passed', message, milliseconds, evidence: '', version: found.version };
        const evidence = (0,kinds_page/* excerptOf */.zU)(answer, world);
        const told = [before, answer].flatMap((page) => (page === undefined ? [] : (0,kinds_page/* beginningOf */.VI)(page, world))).join('; ');
        const why = `${who}${message}, expected ${(0,judge/* quoted */.TL)(expected)}${(0,kinds_page/* reasonOf */.A3)(answer)}: ${told}`;
        return { status: 'failed', message: why, milliseconds, evidence, version: found.version };
    }
    catch (error) {
        attempt.signal.throwIfAborted();
        const message = `${who}${(0,errors/* messageOf */.bD)(error)}`;
        const status = error instanceof errors/* KnownFault */.Yb ? 'failed' : 'inconclusive';
        return { status, message, milliseconds: undefined, evidence: '', version: undefined };
    }
}
async function ask(check, world, attempt, address) {
    const { request, source, cacheBusting } = check;
    const fresh = cacheBusting ? 'by-parameter' : undefined;
    const answer = await (0,kinds_page/* getPage */.WE)(request, world, attempt, { address, fresh });
    const found = versionIn(answer, source, world);
    const first = { answer, found, before: undefined };
    if (!cacheBusting || found.version !== undefined || answer.status >= 500)
        return first;
    const rest = { ...attempt, timeout: Math.max(1, attempt.timeout - Math.ceil(answer.milliseconds)) };
    const plain = await (0,kinds_page/* getPage */.WE)(request, world, rest, { address, fresh: 'by-headers' }).catch(() => undefined);
    if (plain === undefined || isCached(plain))
        return first;
    return { answer: plain, found: versionIn(plain, source, world), before: answer };
}
function isCached({ headers }) {
    return Number(headers.get('age') ?? 0) > 0;
}
function bare(version) {
    return version.trim().replace(/^v(?=\d)/i, '');
}
function versionIn(answer, place, world) {
    const { status, headers, body } = answer;
    const nothing = (fault, isOfBody = false) => ({ version: undefined, fault, isOfBody });
    if (status < 200 || status > 299)
        return nothing(`status ${status}`);
    if (place.kind === 'header') {
        const version = headers.get(place.name);
        return version === undefined ? nothing(`no header \`${place.name}\``) : { version };
    }
    if (place.kind === 'text') {
        if (place.pattern === undefined)
            return { version: body.trim().slice(0, 1_000) };
        const found = 'text' in place.pattern ? undefined : (0,judge/* regexOf */.jB)(place.pattern, world.values).find(body);
        if (found === undefined)
            return nothing('no version in the body', true);
        const isCut = !answer.isWhole && found.index + found[0].length === body.length;
        return isCut ? nothing('the version in the body is cut off', true) : { version: found[1] ?? found[0] };
    }
    const document = (0,json/* parsed */.Yz)(body);
    if (document === undefined)
        return nothing('the body is no JSON', true);
    const version = (0,json/* textOf */.b6)((0,path/* valueAt */.f)(document.value, place.path));
    return version === undefined ? nothing(`nothing at \`${(0,judge/* pathText */.LF)(place.path)}\``) : { version };
}
async function replicasOf({ addresses, request }, world, attempt) {
    if (addresses.kind === 'any')
        return [undefined];
    if (addresses.kind === 'pods')
        return await podAddresses(addresses, world, attempt);
    const find = (name) => (0,timeout/* withTimeout */.w)(() => world.addressesOf(name), attempt);
    if (addresses.kind === 'list') {
        const given = addresses.addresses.map((text) => addressOf((0,template/* expand */.fT)(text, world.values)));
        return await Promise.all(given.map(async ({ ip, port }) => ({ ip: (await find(ip))[0] ?? ip, port })));
    }
    const name = URL.parse((0,template/* expandUrl */.Uu)(request.url, world.values))?.hostname ?? '';
    return (await find(name.replace(/^\[(.*)\]$/, '$1'))).map((ip) => ({ ip, port: undefined }));
}
function addressOf(text) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]{1,60})\]|([^:]{1,60}))(?::(\d{1,5}))?$/.exec(text) ?? [];
    return { ip: bracketed ?? plain ?? text, port: port === undefined ? undefined : Number(port) };
}


/***/ }),

/***/ 48615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ observedOf),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   rI: () => (/* binding */ conditionOf),
/* harmony export */   yb: () => (/* binding */ conditionsOf)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

function conditionsOf(object) {
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(object, 'status', 'conditions').map((each) => ({
        type: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'type'),
        status: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'status'),
        reason: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'reason'),
        message: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'message'),
        updatedAt: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'lastUpdateTime'),
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
    return observed === undefined || observed >= (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(0, object, 'metadata', 'generation');
}
function generationAt(status) {
    const found = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(status) ? status['observedGeneration'] : undefined;
    if (typeof found === 'number' && Number.isFinite(found))
        return found;
    return typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : undefined;
}


/***/ }),

/***/ 35299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   xw: () => (/* binding */ plainsAt),
/* harmony export */   y1: () => (/* binding */ plainAt)
/* harmony export */ });
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


/***/ }),

/***/ 35433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ takesTraffic),
/* harmony export */   i: () => (/* binding */ isReady)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48615);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35299);


function isReady(pod) {
    return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionOf */ .rI)(pod, 'Ready')?.status === 'True';
}
function takesTraffic(pod) {
    return isReady(pod) && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pod, 'metadata', 'deletionTimestamp') === '';
}


/***/ })

};

export const id = 591;
export const ids = [591];
export const modules = {

/***/ 5173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ conditionOf)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3285);

/** A condition of an object by its type; undefined where it has none. */
function conditionOf(object, type) {
    const all = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(object, ['status', 'conditions']);
    const found = Array.isArray(all) ? all.find((each) => (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(each, ['type']) === type) : undefined;
    if (found === undefined)
        return undefined;
    const text = (name) => String((0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(found, [name]) ?? '');
    return { status: text('status'), reason: text('reason'), message: text('message') };
}


/***/ }),

/***/ 791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jB: () => (/* binding */ regexOf),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* unused harmony export fits */
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3285);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3476);



/** What an answer lacks of what is expected, in words; empty when nothing. */
function faultsOf(check, answer, values) {
    const { status, headers, body } = check;
    const isExpected = status.some((each) => each === String(answer.status) || each === `${String(answer.status)[0]}xx`);
    const faults = isExpected ? [] : [`status ${answer.status}, expected ${status.join(' or ')}`];
    for (const [name, pattern] of Object.entries(headers)) {
        const value = answer.headers.get(name);
        if (value === undefined)
            faults.push(`no header \`${name}\``);
        else if (!fits(value, pattern, values))
            faults.push(`header \`${name}\` is ${quoted(value)}, expected ${wordsOf(pattern, values)}`);
    }
    return body === undefined ? faults : [...faults, ...bodyFaults(body, answer, values)];
}
function bodyFaults(body, answer, values) {
    const faults = body.contains
        .map((template) => (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(template, values))
        .filter((text) => !answer.body.includes(text))
        .map((text) => `the body does not contain ${quoted(text)}`);
    if (body.matches !== undefined && !fits(answer.body, body.matches, values))
        faults.push(`the body does not match ${wordsOf(body.matches, values)}`);
    if (body.json === undefined)
        return faults;
    const { path, equals } = body.json;
    const document = parsed(answer.body);
    const value = document === undefined ? undefined : textOf((0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(document.value, path));
    if (document === undefined)
        faults.push(answer.isWhole ? 'the body is no JSON' : 'the body is too long for JSON');
    else if (value === undefined)
        faults.push(`the body has nothing at \`${pathText(path)}\``);
    else if (!fits(value, equals, values))
        faults.push(`\`${pathText(path)}\` is ${quoted(value)}, expected ${wordsOf(equals, values)}`);
    return faults;
}
/** Whether a text is equal to a pattern's, or matches it. */
function fits(value, pattern, values) {
    return 'text' in pattern ? value === (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(pattern.text, values) : regexOf(pattern, values).test(value);
}
/** The regular expression of a pattern with its placeholders filled in. */
function regexOf(pattern, values) {
    return new RegExp((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern.source, values), pattern.flags);
}
function wordsOf(pattern, values) {
    if ('text' in pattern)
        return quoted((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(pattern.text, values));
    return quoted(`/${(0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern.source, values)}/${pattern.flags}`);
}
/** Wrapped, so that the document `null` is one. */
function parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** A value of JSON as text; undefined for what is not there. */
function textOf(value) {
    if (value === undefined || typeof value === 'string')
        return value;
    return JSON.stringify(value);
}
/** A path as a file would say it. */
function pathText(path) {
    return `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}
/** Text of others inside a sentence. */
function quoted(text) {
    return `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(text, 120)}\``;
}


/***/ }),

/***/ 1805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ getPage),
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3476);

const mostRedirects = 5;
/** What belongs to one site only. */
const personal = new Set(['authorization', 'cookie', 'proxy-authorization']);
/** The answer to a request, its redirects followed when that is asked for. Times add up. Rejects where there is none. */
async function getPage(request, world, { timeout, signal }, { address, pool, isFresh = false } = {}) {
    const first = urlOf(request, world, isFresh);
    let { method } = request;
    let body = request.body === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(request.body, world.values);
    let headers = headersOf(request, world, isFresh);
    let url = first;
    let milliseconds = 0;
    for (let hops = 0;; hops++) {
        const target = url.origin === first.origin ? address : undefined;
        const { insecure } = request;
        const answer = await world.ask({ url, method, headers, body, insecure, address: target, timeout, signal, pool });
        milliseconds += answer.milliseconds;
        const location = answer.headers.get('location');
        const isRedirect = [301, 302, 303, 307, 308].includes(answer.status) && location !== undefined;
        if (!isRedirect || request.redirect === 'manual')
            return { ...answer, milliseconds };
        if (hops === mostRedirects)
            throw new Error(`more than ${mostRedirects} redirects`);
        const next = URL.parse(location, url.href);
        if (next === null || !/^https?:$/.test(next.protocol))
            throw new Error('a redirect to what is no address');
        if (next.origin !== url.origin)
            headers = impersonal(headers);
        // As browsers do, and the Fetch standard says.
        if (answer.status === 303 || (answer.status < 303 && method === 'POST'))
            [method, body] = ['GET', undefined];
        url = next;
    }
}
function urlOf(request, world, isFresh) {
    const text = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandUrl */ .Uu)(request.url, world.values);
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol))
        throw new Error(`\`${text.slice(0, 200)}\` is no address that begins with http:// or https://`);
    // A parameter that nobody knows makes an address that no cache has seen.
    if (isFresh)
        url.searchParams.append('_', `${world.host.now().getTime().toString(36)}${Math.floor(world.host.random() * 1e6)}`);
    return url;
}
function headersOf(request, world, isFresh) {
    const given = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(value, world.values)]);
    return { ...(isFresh ? { 'cache-control': 'no-cache', pragma: 'no-cache' } : {}), ...Object.fromEntries(given) };
}
function impersonal(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !personal.has(name)));
}
const mostBody = 1_000;
const mostHeaders = 20;
/** What was seen, for people: status, headers, the beginning of the body. Cookies are left out. */
function excerptOf({ status, headers, body }) {
    const shown = [...headers].filter(([name]) => name !== 'set-cookie').slice(0, mostHeaders);
    const lines = shown.map(([name, value]) => `${name}: ${value.slice(0, 200)}`);
    return [`HTTP ${status}`, ...lines, '', body.slice(0, mostBody)].join('\n').trim();
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
var errors = __webpack_require__(9306);
// EXTERNAL MODULE: ./build/network/late.js
var late = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/checks/path.js
var path = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/checks/template.js
var template = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/checks/world.js
var checks_world = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/checks/kinds/judge.js
var judge = __webpack_require__(791);
// EXTERNAL MODULE: ./build/checks/kinds/page.js
var page = __webpack_require__(1805);
// EXTERNAL MODULE: ./build/checks/kinds/condition.js
var condition = __webpack_require__(5173);
;// CONCATENATED MODULE: ./build/checks/kinds/pods.js




/** The addresses of the pods that take traffic: ready, and not about to end. */
async function podAddresses({ namespace, selector, port }, { kubernetes, values }, { timeout, signal }) {
    if (kubernetes === undefined)
        throw new Error('there is no cluster to ask for its pods');
    const pod = { apiVersion: 'v1', kind: 'Pod' };
    const all = kubernetes.list(pod, (0,template/* expand */.fT)(namespace, values), (0,template/* expand */.fT)(selector, values));
    const pods = await (0,late/* inTime */.R)(all, timeout, signal);
    return pods.filter(isReady).flatMap((each) => {
        const ip = (0,path/* valueAt */.f)(each, ['status', 'podIP']);
        return typeof ip === 'string' ? [{ ip, port }] : [];
    });
}
function isReady(pod) {
    if ((0,path/* valueAt */.f)(pod, ['metadata', 'deletionTimestamp']) !== undefined)
        return false;
    return (0,condition/* conditionOf */.r)(pod, 'Ready')?.status === 'True';
}

;// CONCATENATED MODULE: ./build/checks/kinds/version.js








/** No deployment that a job watches has more replicas. */
const mostReplicas = 500;
/** Asks which version answers: the service, or each of its replicas. All must be the expected one. */
async function measureVersion(check, world, attempt) {
    const replicas = await replicasOf(check, world, attempt);
    if (replicas.length === 0)
        return (0,checks_world/* measured */.j)('inconclusive', 'no replica is ready');
    if (replicas.length > mostReplicas)
        return (0,checks_world/* measured */.j)('inconclusive', `more than ${mostReplicas} replicas`);
    const seen = await Promise.all(replicas.map((address) => look(check, world, attempt, address)));
    const durations = seen.flatMap(({ milliseconds }) => milliseconds ?? []);
    // One replica with another version is enough to say no; one that says nothing is not.
    const worst = seen.find(({ status }) => status === 'failed') ?? seen.find(({ status }) => status === 'inconclusive');
    if (worst === undefined) {
        const [first] = seen;
        const all = seen.length === 1 ? '' : ` (all ${seen.length} replicas)`;
        return (0,checks_world/* measured */.j)('passed', `${first?.message ?? ''}${all}`, durations);
    }
    const others = seen.filter(({ status }) => status === worst.status).length;
    const share = seen.length === 1 ? '' : ` (${others} of ${seen.length} replicas)`;
    return (0,checks_world/* measured */.j)(worst.status, `${worst.message}${share}`, durations, worst.evidence);
}
async function look(check, world, attempt, address) {
    const who = address === undefined ? '' : `${address.ip}: `;
    try {
        const answer = await (0,page/* getPage */.W)(check.request, world, attempt, { address, isFresh: check.cacheBusting });
        const expected = (0,template/* expand */.fT)(check.equals, world.values);
        const found = versionIn(answer, check.place, world);
        const isRight = found.version !== undefined && bare(found.version) === bare(expected);
        const message = found.version === undefined ? found.fault : `version ${(0,judge/* quoted */.TL)(found.version)}`;
        const { milliseconds } = answer;
        if (isRight)
            return { status: 'passed', message, milliseconds, evidence: '' };
        const evidence = (0,page/* excerptOf */.z)(answer);
        return { status: 'failed', message: `${who}${message}, expected ${(0,judge/* quoted */.TL)(expected)}`, milliseconds, evidence };
    }
    catch (error) {
        attempt.signal.throwIfAborted();
        const message = `${who}${(0,errors/* messageOf */.bD)(error)}`;
        return { status: 'inconclusive', message, milliseconds: undefined, evidence: '' };
    }
}
/** Tags have a `v` that many programs do not print. */
function bare(version) {
    return version.trim().replace(/^v(?=\d)/i, '');
}
function versionIn(answer, place, world) {
    const { status, headers, body } = answer;
    const nothing = (fault) => ({ version: undefined, fault });
    if (status < 200 || status > 299)
        return nothing(`status ${status}`);
    if (place.kind === 'header') {
        const version = headers.get(place.name);
        return version === undefined ? nothing(`no header \`${place.name}\``) : { version };
    }
    if (place.kind === 'text') {
        if (place.pattern === undefined)
            return { version: body.trim().slice(0, 1_000) };
        const found = 'text' in place.pattern ? null : (0,judge/* regexOf */.jB)(place.pattern, world.values).exec(body);
        return found === null ? nothing('no version in the body') : { version: found[1] ?? found[0] };
    }
    const document = (0,judge/* parsed */.Yz)(body);
    if (document === undefined)
        return nothing('the body is no JSON');
    const version = (0,judge/* textOf */.b6)((0,path/* valueAt */.f)(document.value, place.path));
    return version === undefined ? nothing(`nothing at \`${(0,judge/* pathText */.LF)(place.path)}\``) : { version };
}
async function replicasOf({ addresses, request }, world, attempt) {
    if (addresses.kind === 'any')
        return [undefined];
    if (addresses.kind === 'pods')
        return await podAddresses(addresses, world, attempt);
    const find = (name) => (0,late/* inTime */.R)(world.addressesOf(name), attempt.timeout, attempt.signal);
    if (addresses.kind === 'list') {
        const given = addresses.addresses.map((text) => addressOf((0,template/* expand */.fT)(text, world.values)));
        return await Promise.all(given.map(async ({ ip, port }) => ({ ip: (await find(ip))[0] ?? ip, port })));
    }
    const name = URL.parse((0,template/* expandUrl */.Uu)(request.url, world.values))?.hostname ?? '';
    return (await find(name.replace(/^\[(.*)\]$/, '$1'))).map((ip) => ({ ip, port: undefined }));
}
/** `10.0.0.1`, `10.0.0.1:8080`, `[::1]:8080`, `::1`; a name in place of the number, too. */
function addressOf(text) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]{1,60})\]|([^:]{1,60}))(?::(\d{1,5}))?$/.exec(text) ?? [];
    return { ip: bracketed ?? plain ?? text, port: port === undefined ? undefined : Number(port) };
}


/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/** A measurement in short. */
function measured(status, message, durations = [], evidence = '') {
    return { status, message, durations, evidence };
}


/***/ })

};

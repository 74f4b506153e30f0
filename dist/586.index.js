export const id = 586;
export const ids = [586];
export const modules = {

/***/ 5586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureHttp: () => (/* binding */ measureHttp)
/* harmony export */ });
/* harmony import */ var _network_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9306);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2801);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(791);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1805);
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





/** Asks once, or many times where the check has samples. */
async function measureHttp(check, world, attempt) {
    if (check.load !== undefined)
        return await measureLoad(check, check.load, world, attempt);
    const answer = await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .getPage */ .W)(check.request, world, attempt);
    const faults = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .faultsOf */ .xm)(check, answer, world.values);
    const durations = [answer.milliseconds];
    if (faults.length > 0)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .j)('failed', faults.join('; '), durations, (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(answer));
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .j)('passed', `status ${answer.status} in ${Math.round(answer.milliseconds)} ms`, durations);
}
async function measureLoad(check, { samples, concurrency, thresholds }, world, attempt) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const sampled = { durations: [], wrong: 0, lost: 0, said: '', evidence: '' };
        const pool = __addDisposableResource(env_1, world.openPool(), false);
        let left = samples;
        const work = async () => {
            while (left-- > 0)
                await sample(check, world, attempt, pool, sampled);
        };
        await Promise.all(Array.from({ length: Math.min(concurrency, samples) }, work));
        return judgeLoad(sampled, samples, thresholds);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function sample(check, world, attempt, pool, sampled) {
    try {
        const answer = await (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .getPage */ .W)(check.request, world, attempt, { pool });
        sampled.durations.push(answer.milliseconds);
        const [fault] = (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .faultsOf */ .xm)(check, answer, world.values);
        if (fault === undefined)
            return;
        sampled.wrong++;
        sampled.said = fault;
        sampled.evidence = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(answer);
    }
    catch (error) {
        attempt.signal.throwIfAborted();
        sampled.lost++;
        if (sampled.wrong === 0)
            sampled.said = (0,_network_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    }
}
/** Without an answer to half of the requests there is no data; fewer lost ones are errors like wrong answers. */
function judgeLoad(sampled, samples, thresholds) {
    const { wrong, lost, said, evidence } = sampled;
    const durations = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(sampled.durations);
    if (lost * 2 > samples)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .j)('inconclusive', `${lost} of ${samples} requests had no answer: ${said}`, durations);
    const errors = (wrong + lost) / samples;
    const values = thresholds.map((threshold) => ({ threshold, value: levelOf(threshold, durations, errors) }));
    const crossed = values.filter(({ threshold, value }) => !holds(threshold, value));
    const told = (crossed.length > 0 ? crossed : values)
        .map(({ threshold, value }) => wordsOf(threshold, value))
        .join('; ');
    if (crossed.length === 0)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .j)('passed', `${samples} requests: ${told}`, durations);
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_3__/* .measured */ .j)('failed', `${told} (${samples} requests)${said === '' ? '' : `: ${said}`}`, durations, evidence);
}
function levelOf({ measure }, durations, errors) {
    if (measure.kind === 'errors')
        return errors;
    if (measure.kind === 'percentile')
        return (0,_statistics_js__WEBPACK_IMPORTED_MODULE_4__/* .percentile */ .Ym)(durations, measure.rank);
    if (measure.kind === 'avg')
        return durations.reduce((sum, each) => sum + each, 0) / durations.length;
    return (measure.kind === 'min' ? durations[0] : durations.at(-1)) ?? Number.NaN;
}
function holds({ operator, limit }, value) {
    return operator === '<' ? value < limit : value <= limit;
}
function wordsOf({ text, measure }, value) {
    const shown = measure.kind === 'errors' ? `${(value * 100).toFixed(1)} %` : `${Math.round(value)} ms`;
    return `${text}: ${shown}`;
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

export const id = 207;
export const ids = [207];
export const modules = {

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureCompare: () => (/* binding */ measureCompare)
/* harmony export */ });
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2801);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1372);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1805);
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



/** Of each side: with fewer, chance alone looks like a difference. */
const fewest = 20;
/** The candidate is called worse only where chance would show as much less than once in a hundred times. */
const significance = 0.01;
/**
 * Asks candidate and baseline in turns, in the same window, so that whatever slows both of them shows on both. The candidate's times are taken
 * down by the tolerance first, so the test is whether it is slower by more than that.
 */
async function measureCompare(check, world, attempt) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const candidate = { request: check.candidate, durations: [], errors: 0 };
        const baseline = { request: check.baseline, durations: [], errors: 0 };
        const pool = __addDisposableResource(env_1, world.openPool(), false);
        for (let index = 0; index < check.samples; index++) {
            // Neither side is always the first one.
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
        const { status, milliseconds } = await (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .getPage */ .W)(side.request, world, attempt, { pool });
        if (status >= 500)
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
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('inconclusive', `too few answers to compare (${counts}); at least ${fewest} of each are needed`, ours);
    }
    const chance = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .greaterByChance */ .SG)(ours.map((each) => each / (1 + tolerance)), theirs);
    const [our, their] = [(0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)((0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .sorted */ .IP)(ours), 50), (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .percentile */ .Ym)((0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .sorted */ .IP)(theirs), 50)];
    const change = `${our >= their ? '+' : '−'}${Math.abs((our / their - 1) * 100).toFixed(0)} %`;
    const told = `median ${round(our)} ms against ${round(their)} ms (${change}, tolerance ${round(tolerance * 100)} %)`;
    return chance < significance ? (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('failed', `slower: ${told}`, ours) : (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('passed', told, ours);
}
function judgeErrors({ tolerance, samples }, candidate, baseline) {
    const { durations } = candidate;
    if (samples < fewest || baseline.errors === samples) {
        const why = samples < fewest ? `at least ${fewest} samples are needed` : 'the baseline did not answer once';
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('inconclusive', `cannot compare: ${why}`, durations);
    }
    if (candidate.errors === samples && durations.length === 0 && baseline.errors * 2 > samples)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('inconclusive', 'neither side answers', durations);
    const chance = (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .moreByChance */ .Fk)(candidate.errors, samples, baseline.errors, samples);
    const [our, their] = [candidate.errors / samples, baseline.errors / samples];
    const told = `${round(our * 100)} % errors against ${round(their * 100)} % (tolerance ${round(tolerance * 100)} points)`;
    const isWorse = chance < significance && our - their > tolerance;
    return isWorse ? (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('failed', `more errors: ${told}`, durations) : (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('passed', told, durations);
}
function round(value) {
    return String(Math.round(value * 10) / 10);
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

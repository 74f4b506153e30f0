export const id = 7207;
export const ids = [7207];
export const modules = {

/***/ 17207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureCompare: () => (/* binding */ measureCompare)
/* harmony export */ });
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72801);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51372);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84222);
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
        const { status, milliseconds, isLate } = await (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .getPage */ .WE)(side.request, world, attempt, { pool });
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

/***/ 84222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VI: () => (/* binding */ beginningOf),
  zU: () => (/* binding */ excerptOf),
  WE: () => (/* binding */ getPage),
  Yl: () => (/* binding */ headersOf),
  A3: () => (/* binding */ reasonOf),
  sT: () => (/* binding */ retryAfterOf),
  rs: () => (/* binding */ urlOf)
});

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
// EXTERNAL MODULE: ./build/checks/kinds/trust.js
var kinds_trust = __webpack_require__(91282);
;// CONCATENATED MODULE: ./build/checks/kinds/page.js







async function getPage(request, world, attempt, { address, pool, fresh, patience, url = urlOf(request, world, fresh) } = {}) {
    const left = (0,timeout/* startLimit */.i)(attempt);
    const { cert, key, ...trust } = await (0,kinds_trust/* identityOf */.c)(request.trust, world);
    const jar = new CookieJar();
    let sent = {
        url,
        method: request.method,
        headers: headersOf(request, world, fresh),
        body: request.body === undefined ? undefined : (0,template/* expand */.fT)(request.body, world.values),
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
function retryAfterOf({ status, headers }, now) {
    const text = headers.get('retry-after')?.trim() ?? '';
    if (text === '' || (status !== 429 && status !== 503))
        return undefined;
    const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now.getTime();
    return wait > 0 ? wait : undefined;
}
const mostBody = 1_000;
const longestSecret = 20_000;
const mostHeaders = 20;
const tellingHeader = /^(?:content-(?:type|length|encoding|language|range)|date|server|via|age|expires|cache-control|last-modified|retry-after|allow|vary|connection|transfer-encoding|grpc-status|grpc-message|x-powered-by|x-served-by|x-cache(?:-hits)?|cf-ray|cf-cache-status|x-amz-cf-pop|(?:x-)?ratelimit-[\w-]+|x-(?:request|correlation)-id|traceparent)$/;
function shownHeader(name, value) {
    if (tellingHeader.test(name))
        return value;
    if (name === 'location')
        return value.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*@/i, '$1//***@').replace(/[?#].*$/s, '?…');
    if (name === 'www-authenticate' || name === 'proxy-authenticate')
        return value.replace(/[\s,].*$/s, ' …');
    return undefined;
}
function excerptOf({ status, headers, body }, { host }) {
    const { redact } = host.secrets;
    const names = [...headers].slice(0, mostHeaders);
    const lines = names.flatMap(([name, value]) => {
        const shown = shownHeader(name, value);
        return shown === undefined ? [] : [`${name}: ${redact(shown).slice(0, 200)}`];
    });
    return [`HTTP ${status}`, ...lines, '', redact(body.slice(0, mostBody + longestSecret)).slice(0, mostBody)]
        .join('\n')
        .trim();
}


/***/ }),

/***/ 91282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/* unused harmony export readPem */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75307);
/* harmony import */ var _files_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49889);
/* harmony import */ var _network_connect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51235);
/* harmony import */ var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64865);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23476);






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
        (0,_network_connect_js__WEBPACK_IMPORTED_MODULE_3__/* .refusePair */ .jh)(cert, key);
    return { insecure, ca: authorities, cert, key };
}
async function readPem(field, template, form, world) {
    const path = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(template, world.values);
    const what = `\`${field}\` (\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .brief */ .d)(path, 200)}\`)`;
    const text = await (0,_files_named_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrustedFile */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.host.workspace, path)).catch((error) => {
        throw new Error(`${what} cannot be read: ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSystemError */ .Tr)(error)}`);
    });
    if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
        throw new Error(`${what} is encrypted; give a key without a passphrase`);
    if (!form.test(text))
        throw new Error(`${what} holds no ${field === 'key-file' ? 'private key' : 'certificate'} in PEM form`);
    return text;
}


/***/ }),

/***/ 49889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readTrustedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function readTrustedFile(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}


/***/ })

};

export const id = 526;
export const ids = [526];
export const modules = {

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureCommand: () => (/* binding */ measureCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(9306);
// EXTERNAL MODULE: ./build/runner/inputs.js
var inputs = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/runner/child.js
var runner_child = __webpack_require__(613);
;// CONCATENATED MODULE: ./build/runner/program.js

const tailLength = 1_000;
/** Milliseconds between SIGTERM and SIGKILL: the runner itself waits not much longer. */
const grace = 2_000;
/** Runs a program to its end. Rejects where it cannot be started, and with the signal's reason where that ended it. */
async function runProgram(command, { keep, ...options }) {
    const child = (0,runner_child/* startChild */.v)(command, { ...options, grace });
    const [stdout, stderr] = [new Output(child.stdout, keep), new Output(child.stderr, 0)];
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    options.signal.throwIfAborted();
    const tail = [stdout.tail, stderr.tail].filter((text) => text !== '').join('\n');
    return { code: code ?? undefined, stdout: stdout.beginning, tail };
}
/** The beginning and the end of a stream. */
class Output {
    #most;
    #chunks = [];
    #size = 0;
    #end = Buffer.alloc(0);
    constructor(stream, most) {
        this.#most = most;
        stream.on('data', (chunk) => this.#add(chunk));
    }
    get beginning() {
        return Buffer.concat(this.#chunks).subarray(0, this.#most).toString();
    }
    get tail() {
        return this.#end.toString().slice(-tailLength);
    }
    #add(chunk) {
        if (this.#size < this.#most)
            this.#chunks.push(chunk);
        this.#size += chunk.length;
        // A character takes up to four bytes.
        this.#end = Buffer.concat([this.#end, chunk.subarray(-tailLength * 4)]).subarray(-tailLength * 4);
    }
}

// EXTERNAL MODULE: ./build/checks/template.js
var template = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/checks/world.js
var world = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/checks/kinds/judge.js
var judge = __webpack_require__(791);
;// CONCATENATED MODULE: ./build/checks/kinds/suite.js
const mostTold = 10;
const deepest = 100;
/** Reads JUnit's XML; rejects where it is none. It counts the cases itself, for the totals of some tools are wrong. */
async function readSuite(text) {
    const { SaxesParser } = await __webpack_require__.e(/* import() */ 800).then(__webpack_require__.t.bind(__webpack_require__, 9800, 19));
    const parser = new SaxesParser({ xmlns: false });
    const count = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    const told = [];
    let depth = 0;
    let root = '';
    let name = '';
    let fate;
    parser.on('error', (error) => {
        throw new Error(`the report is not XML: ${error.message}`);
    });
    parser.on('opentag', (tag) => {
        if (depth === 0)
            root = tag.name;
        if (++depth > deepest)
            throw new Error('the report is nested too deep');
        if (tag.name === 'testcase') {
            ;
            [name, fate] = [[tag.attributes['classname'], tag.attributes['name']].filter(Boolean).join(' › '), undefined];
            count.tests++;
        }
        const found = { failure: 'failures', error: 'errors', skipped: 'skipped' }[tag.name];
        if (found === undefined || fate !== undefined)
            return;
        fate = found;
        count[found]++;
        if (found !== 'skipped' && told.length < mostTold)
            told.push([name, tag.attributes['message']].filter(Boolean).join(': '));
    });
    parser.on('closetag', () => {
        depth--;
    });
    parser.write(text).close();
    if (root !== 'testsuites' && root !== 'testsuite')
        throw new Error('the report is not in the form of JUnit');
    return { ...count, told };
}

;// CONCATENATED MODULE: ./build/checks/kinds/command.js
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









/** What these programs mean by their exit codes: of all others but 0, nothing is known. */
const programs = {
    k6: { '99': 'failed' },
    hurl: { '4': 'failed' },
    goss: { '1': 'failed' },
};
/** They start the program that counts. */
const starters = new Set(['npx', 'pnpx', 'bunx', 'env', 'exec']);
const mostReport = 8_388_608;
/** Milliseconds by which the clock of a file system may be behind. */
const clockGrain = 20;
/** From here on a shell tells of itself: not found, not to be executed, ended by a signal. */
const firstOfShell = 126;
/** Runs a program: its exit code says how it went, or the report that it leaves. */
async function measureCommand(check, world, attempt) {
    const { host, values } = world;
    const late = AbortSignal.timeout(attempt.timeout);
    const signal = AbortSignal.any([attempt.signal, late]);
    const own = Object.entries(check.env).map(([name, value]) => [name, (0,template/* expand */.fT)(value, values)]);
    const given = { SLIPWAY_EXPECTED: values.get('expected'), SLIPWAY_SHA: values.get('sha') };
    const env = { ...(0,inputs/* withoutInputs */.i$)(host.env), ...given, ...Object.fromEntries(own) };
    const argv = check.run.map((each) => (0,template/* expand */.fT)(each, values));
    const options = { directory: host.workspace, env, signal, keep: check.parse === undefined ? 0 : mostReport };
    const began = host.now().getTime();
    const outcome = await runProgram(argv, options).catch((error) => {
        attempt.signal.throwIfAborted();
        if (late.aborted)
            throw new Error(`not done within ${attempt.timeout / 1_000} s`);
        throw new Error(`cannot be started: ${(0,errors/* messageOf */.bD)(error)}`);
    });
    const durations = [host.now().getTime() - began];
    const byCode = { ...judgeCode(outcome, argv, check.exitCodes), durations };
    return check.parse === undefined
        ? byCode
        : { ...(await judgeReport(check, world, outcome, began, byCode)), durations };
}
function judgeCode({ code, tail }, argv, own) {
    const message = code === undefined ? 'ended by a signal' : `exit code ${code}`;
    return (0,world/* measured */.j)(code === undefined ? 'inconclusive' : meaningOf(code, argv, own), message, [], tail);
}
/** The file's own codes, those of programs that are known, and else what every shell takes them for. */
function meaningOf(code, argv, own) {
    const stated = own[String(code)];
    if (stated !== undefined)
        return stated;
    if (code === 0)
        return 'passed';
    const name = argv.map((each) => (0,external_node_path_.basename)(each)).find((each) => !starters.has(each) && !each.startsWith('-')) ?? '';
    const known = programs[name.replace(/@.*$/, '')];
    if (known !== undefined)
        return known[String(code)] ?? 'inconclusive';
    return code < firstOfShell ? 'failed' : 'inconclusive';
}
async function judgeReport(check, { host, values }, outcome, began, byCode) {
    const file = check.report === undefined ? undefined : (0,external_node_path_.resolve)(host.workspace, (0,template/* expand */.fT)(check.report, values));
    const read = file === undefined ? Promise.resolve(outcome.stdout) : readReport(file, began);
    const suite = await read.then(readSuite).catch((error) => (0,errors/* messageOf */.bD)(error));
    // The tests may not even have begun, whatever the exit code.
    if (typeof suite === 'string')
        return (0,world/* measured */.j)('inconclusive', `${byCode.message}; ${suite}`, [], byCode.evidence);
    const told = suite.told.join('\n');
    const evidence = told === '' ? byCode.evidence : told;
    const message = wordsOf(suite);
    if (suite.failures > 0)
        return (0,world/* measured */.j)('failed', message, [], evidence);
    if (suite.errors > 0 || suite.tests === suite.skipped)
        return (0,world/* measured */.j)('inconclusive', message, [], evidence);
    if (byCode.status === 'passed')
        return (0,world/* measured */.j)('passed', message);
    return (0,world/* measured */.j)('inconclusive', `${message}, but ${byCode.message}`, [], byCode.evidence);
}
function wordsOf({ tests, failures, errors, skipped, told }) {
    const count = `${tests} ${tests === 1 ? 'test' : 'tests'}: ${failures} failed, ${errors} with errors, ${skipped} skipped`;
    return told[0] === undefined ? count : `${count}; ${(0,judge/* quoted */.TL)(told[0])}`;
}
async function readReport(file, began) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(file), true);
        const { size, mtimeMs } = await handle.stat();
        if (size > mostReport)
            throw new Error(`the report has ${size} bytes; allowed: ${mostReport}`);
        // An attempt before this one may have left it.
        if (mtimeMs + clockGrain < began)
            throw new Error('the report was there before, and is not written anew');
        return await handle.readFile('utf8');
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
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

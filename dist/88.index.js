export const id = 88;
export const ids = [88];
export const modules = {

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

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureTcp: () => (/* binding */ measureTcp),
/* harmony export */   measureTls: () => (/* binding */ measureTls)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3476);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(791);



const day = 86_400_000;
/** Whether a port takes connections. A refusal is an answer, and so a failure; silence is not. */
async function measureTcp(check, world, { timeout, signal }) {
    const { isOpen, milliseconds } = await world.knock((0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(check.host, world.values), check.port, timeout, signal);
    const spent = `${Math.round(milliseconds)} ms`;
    return isOpen
        ? (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('passed', `port ${check.port} open, in ${spent}`, [milliseconds])
        : (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('failed', `port ${check.port} refuses connections`, [milliseconds]);
}
/** Whether a certificate is trusted, is for that name, and lasts long enough. */
async function measureTls(check, world, { timeout, signal }) {
    const host = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(check.host, world.values);
    const name = check.servername === undefined ? host : (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(check.servername, world.values);
    const { validTo, subject, issuer, fault } = await world.certificateOf(host, check.port, name, timeout, signal);
    const days = Math.floor((validTo.getTime() - world.host.now().getTime()) / day);
    const until = validTo.toISOString().slice(0, 10);
    const evidence = `subject: ${subject}\nissuer: ${issuer}\nvalid until: ${validTo.toISOString()}`;
    if (fault !== '')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('failed', `the certificate is not to be trusted: ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(fault)}`, [], evidence);
    const { operator, days: bound } = check.daysLeft;
    const isLong = operator === '>' ? days > bound : days >= bound;
    const message = `${days} days left, until ${until}`;
    return isLong
        ? (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('passed', message)
        : (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .measured */ .j)('failed', `${message}; expected ${operator} ${bound}`, [], evidence);
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

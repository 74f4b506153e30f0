export const id = 707;
export const ids = [707];
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
        return Number(this.#source);
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
    if (faults.length === 0 && bodies.length > 0)
        requireWhole(answer);
    return [...faults, ...bodies];
}
function requireWhole({ isWhole }) {
    if (!isWhole)
        throw new Error('the body is longer than 1 MiB; what is beyond was not read');
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

/***/ 50088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureTcp: () => (/* binding */ measureTcp),
/* harmony export */   measureTls: () => (/* binding */ measureTls)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23476);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30791);



const day = 86_400_000;
async function measureTcp(check, world, { timeout, signal }) {
    const { isOpen, milliseconds } = await world.probePort((0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(check.host, world.values), check.port, timeout, signal);
    const spent = `${Math.round(milliseconds)} ms`;
    return isOpen
        ? (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)('passed', `port ${check.port} open, in ${spent}`, [milliseconds])
        : (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)('failed', `port ${check.port} refuses connections`, [milliseconds]);
}
async function measureTls(check, world, { timeout, signal }) {
    const host = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(check.host, world.values);
    const name = check.servername === undefined ? host : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .expand */ .fT)(check.servername, world.values);
    const { validTo, subject, issuer, problem: fault, } = await world.certificateOf(host, check.port, name, timeout, signal);
    const days = Math.floor((validTo.getTime() - world.host.now().getTime()) / day);
    const until = validTo.toISOString().slice(0, 10);
    const evidence = `subject: ${subject}\nissuer: ${issuer}\nvalid until: ${validTo.toISOString()}`;
    if (fault !== '')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)('failed', `the certificate is not to be trusted: ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(fault)}`, [], evidence);
    const { operator, days: bound } = check.daysLeft;
    const isLong = operator === '>' ? days > bound : days >= bound;
    const message = `${days} days left, until ${until}`;
    return isLong
        ? (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)('passed', message)
        : (0,_world_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .j)('failed', `${message}; expected ${operator} ${bound}`, [], evidence);
}


/***/ }),

/***/ 51372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
function measured(status, message, durations = [], evidence = '') {
    return { status, message, durations, evidence };
}


/***/ })

};

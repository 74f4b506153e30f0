export const id = 5274;
export const ids = [5274];
export const modules = {

/***/ 13591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ valuesAt),
/* harmony export */   N: () => (/* binding */ isDefinite)
/* harmony export */ });
/* harmony import */ var _rows_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16881);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81026);


const mostVisits = 2_000_000;
function valuesAt(document, { text, steps }, fill) {
    let left = mostVisits;
    const visit = (count = 1) => {
        left -= count;
        if (left < 0)
            throw new Error(`\`${text.slice(0, 120)}\` leads to more than ${mostVisits} values; name more of its keys`);
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
    return typeof value === 'object' && value !== null && !(value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .WP) ? Object.values(value) : [];
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
            return at(value, filter.at).length > 0;
        case 'compare':
            return compares(at(value, filter.at)[0], filter.operator, filledIn(filter.to, fill));
    }
}
function at(value, keys) {
    return keys.reduce((found, key) => found.flatMap((each) => valueAt(each, key)), [value]);
}
function filledIn(literal, fill) {
    return 'value' in literal && typeof literal.value === 'string' ? { value: fill(literal.value) } : literal;
}
function compares(value, operator, to) {
    if (operator === '!=')
        return !compares(value, '==', to);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonNumber */ .WP && 'number' in to) {
        const [one, other] = [String(value), to.number];
        if (operator === '==')
            return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameNumber */ .oG)(one, other);
        const order = ['<', '<=', '>', '>='].find((each) => each === operator);
        return order !== undefined && (0,_rows_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(one, { operator: order, operand: other });
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


/***/ }),

/***/ 81026:
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


/***/ }),

/***/ 62279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I_: () => (/* binding */ Unread),
  xm: () => (/* binding */ faultsOf),
  TL: () => (/* binding */ judge_quoted),
  jB: () => (/* binding */ regexOf),
  Z7: () => (/* binding */ requireWhole)
});

// UNUSED EXPORTS: fits

// EXTERNAL MODULE: ./build/input/pattern.js
var input_pattern = __webpack_require__(54289);
// EXTERNAL MODULE: ./build/input/secret.js
var secret = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/rows/condition.js
var condition = __webpack_require__(16881);
// EXTERNAL MODULE: ./build/checks/template.js
var checks_template = __webpack_require__(23476);
// EXTERNAL MODULE: ./build/checks/json/select.js
var json_select = __webpack_require__(13591);
// EXTERNAL MODULE: ./build/checks/json/value.js
var json_value = __webpack_require__(81026);
;// CONCATENATED MODULE: ./build/checks/json/expectation.js





function jsonFault(document, { path, ...wanted }, words) {
    const where = quoted(path.text);
    const found = (0,json_select/* valuesAt */.I)(document, path, (text) => (0,checks_template/* expand */.fT)(text, words.values));
    if (wanted.exists === false)
        return found.length === 0 ? '' : `there is something at ${where}: ${shown(found[0], words)}`;
    const list = found[0];
    const isOne = (0,json_select/* isDefinite */.N)(path);
    if (isOne && found.length === 0)
        return `the body has nothing at ${where}`;
    if (wanted.count !== undefined) {
        if (isOne && !Array.isArray(list))
            return `${where} is ${shown(list, words)}, which is no list to count`;
        const count = String(isOne && Array.isArray(list) ? list.length : found.length);
        if (!fitsOrder(count, wanted.count, words))
            return `${where} has ${count} values, expected ${orderText(wanted.count, words)}`;
    }
    if (found.length === 0)
        return wanted.count === undefined ? `the body has nothing at ${where}` : '';
    const wrong = found.find((value) => !isExpected(value, wanted, words));
    if (wrong === undefined)
        return '';
    const share = found.length === 1 ? '' : ` (one of ${found.length} values)`;
    return `${where} is ${shown(wrong, words)}${share}, expected ${expectedText(wanted, words)}`;
}
function isExpected(value, { equals, order }, words) {
    const text = (0,json_value/* textOf */.b6)(value) ?? '';
    if (order !== undefined && !fitsOrder(text, order, words))
        return false;
    if (equals === undefined || words.fits(text, equals))
        return true;
    return value instanceof json_value/* JsonNumber */.WP && 'text' in equals && (0,json_value/* isSameNumber */.oG)(text, (0,checks_template/* expand */.fT)(equals.text, words.values));
}
function fitsOrder(text, { operator, operand }, { values }) {
    return (0,condition/* holds */.v9)(text, { operator, operand: (0,checks_template/* expand */.fT)(operand, values) });
}
function expectedText({ equals, order }, words) {
    return [
        ...(order === undefined ? [] : [orderText(order, words)]),
        ...(equals === undefined ? [] : [words.wordsOf(equals)]),
    ].join(' and ');
}
function orderText({ operator, operand }, { values }) {
    return quoted(`${operator}${(0,checks_template/* expand */.fT)(operand, values)}`);
}
function shown(value, { redact }) {
    return quoted(redact((0,json_value/* textOf */.b6)(value) ?? ''));
}
function quoted(text) {
    return `\`${(0,printable/* brief */.d)(text, 120)}\``;
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
        else if (!fits(value, pattern, values) && (0,secret/* isSecretName */.eh)(name))
            faults.push(`header \`${name}\` is not as expected; its value is not shown`);
        else if (!fits(value, pattern, values))
            faults.push(`header \`${name}\` is ${judge_quoted(redact(value))}, expected ${wordsOf(pattern, values)}`);
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
function requireWhole({ isWhole, isLate }) {
    if (isLate)
        throw new Unread('the body did not end in the time of the check; what is beyond was not read');
    if (!isWhole)
        throw new Unread('the body is longer than 1 MiB; what is beyond was not read');
}
function bodyFaults(body, answer, { values, host }) {
    const { redact } = host.secrets;
    const faults = body.contains
        .map((template) => (0,checks_template/* expand */.fT)(template, values))
        .filter((text) => !answer.body.includes(text))
        .map((text) => `the body does not contain ${judge_quoted(text)}`);
    if (body.matches !== undefined && !fits(answer.body, body.matches, values))
        faults.push(`the body does not match ${wordsOf(body.matches, values)}`);
    if (body.json.length === 0)
        return faults;
    const document = (0,json_value/* parsed */.Yz)(answer.body);
    if (document === undefined)
        return [...faults, 'the body is no JSON'];
    const words = {
        values,
        redact,
        fits: (value, pattern) => fits(value, pattern, values),
        wordsOf: (pattern) => wordsOf(pattern, values),
    };
    return [...faults, ...body.json.map((each) => jsonFault(document.value, each, words)).filter((fault) => fault !== '')];
}
function fits(value, pattern, values) {
    return 'text' in pattern ? value === (0,checks_template/* expand */.fT)(pattern.text, values) : regexOf(pattern, values).test(value);
}
function regexOf({ source, flags }, values) {
    const pattern = (0,input_pattern/* readPattern */.Z)((0,checks_template/* expandPattern */.nh)(source, values), flags);
    if (typeof pattern === 'string')
        throw new Error(`the expression /${(0,printable/* brief */.d)(source, 80)}/ ${pattern}`);
    return pattern;
}
function wordsOf(pattern, values) {
    if ('text' in pattern)
        return judge_quoted((0,checks_template/* expand */.fT)(pattern.text, values));
    return judge_quoted(`/${(0,checks_template/* expandPattern */.nh)(pattern.source, values)}/${pattern.flags}`);
}
function judge_quoted(text) {
    return `\`${(0,printable/* brief */.d)(text, 120)}\``;
}


/***/ }),

/***/ 45274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureKubernetes: () => (/* binding */ measureKubernetes)
/* harmony export */ });
/* harmony import */ var _kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48615);
/* harmony import */ var _kubernetes_objects_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65468);
/* harmony import */ var _kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45478);
/* harmony import */ var _kubernetes_objects_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59093);
/* harmony import */ var _kubernetes_objects_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35299);
/* harmony import */ var _kubernetes_objects_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53579);
/* harmony import */ var _network_timeout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69706);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23476);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51372);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62279);










const stale = 'its controller has not seen the change yet';
async function measureKubernetes(check, { kubernetes, values }, limit) {
    if (kubernetes === undefined)
        throw new Error('there is no cluster to ask: no kubeconfig, and not inside one');
    const { apiVersion, resource: kind } = check;
    const [namespace, name] = [(0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(check.namespace, values), (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(check.name, values)];
    const read = (wanted, called) => (0,_network_timeout_js__WEBPACK_IMPORTED_MODULE_5__/* .withTimeout */ .w)((signal) => kubernetes.get(wanted, namespace, called, { ...limit, signal }), limit);
    const object = await read({ apiVersion, kind }, name);
    if (object === undefined)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .measured */ .j)('failed', `there is no ${kind} ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} in ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(namespace)}`);
    const faults = [
        imageFault(object, check, values),
        ...check.conditions.map((condition) => conditionFault(object, condition)),
        phaseFault(object, check.phases),
        check.rollout ? await rolloutFault(check, object, read) : '',
    ].filter((fault) => fault !== '');
    if (faults.length > 0)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .measured */ .j)('failed', [...new Set(faults)].join('; '), [], evidenceOf(object));
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .measured */ .j)('passed', `${kind} ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is as expected`);
}
async function rolloutFault({ apiVersion, resource }, object, read) {
    const kind = (0,_kubernetes_objects_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .rollingKindOf */ .tY)({ apiVersion, kind: resource });
    if (kind === undefined)
        return '';
    const rollout = (0,_kubernetes_objects_rollout_js__WEBPACK_IMPORTED_MODULE_2__/* .readRollout */ .wW)(kind, object);
    if (rollout.kind !== 'complete')
        return rollout.why;
    return kind === 'Canary' ? await promotionFault(object, read) : '';
}
async function promotionFault(canary, read) {
    const target = (0,_kubernetes_objects_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryTarget */ .A3)(canary);
    if (target === undefined)
        return '';
    const [own = '', primary = ''] = (await Promise.all([target.name, target.primary].map((name) => read((0,_kubernetes_objects_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(target.kind), name)))).map((each) => textOf((0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_7__/* .containerImages */ ._Z)(each)));
    return own === primary
        ? ''
        : `${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(target.primary)} runs ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(primary || 'nothing')}, and not yet ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(own)}`;
}
function imageFault(object, { container, imageContains, imageTag }, values) {
    if (imageContains === undefined && imageTag === undefined)
        return '';
    const images = (0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_7__/* .containerImages */ ._Z)(object).filter(({ name }) => container === undefined || name === container);
    const applications = container === undefined ? images.filter(({ isInit }) => !isInit) : images;
    const there = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(textOf(images) || 'there is none');
    const whose = container === undefined ? '' : ` of container ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(container)}`;
    if (imageTag !== undefined) {
        const tag = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(imageTag, values);
        if (!applications.some(({ image }) => (0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_7__/* .isTagOf */ .ke)((0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_7__/* .tagOf */ .cO)(image), tag)))
            return `no image${whose} has the tag ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)}: ${there}`;
    }
    if (imageContains === undefined)
        return '';
    const asked = imageContains.includes('{expected}') ? applications : images;
    if (asked.some(({ image }) => contains(image, imageContains, values)))
        return '';
    return `no image${whose} contains ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)((0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(imageContains, values))}: ${there}`;
}
function contains(image, template, values) {
    const expected = values.get('expected') ?? '';
    const isWholeAtStart = expected !== '' && template.startsWith('{expected}');
    const isWholeAtEnd = expected !== '' && template.endsWith('{expected}') && !template.endsWith('{{expected}}');
    const text = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(template, values);
    return [text, text.replaceAll('+', '_'), text.replaceAll('+', '-')].some((each) => {
        for (let index = image.indexOf(each); index >= 0; index = image.indexOf(each, index + 1)) {
            const [before, after] = [image.slice(0, index), image.slice(index + each.length)];
            if ((!isWholeAtStart || isBoundaryBefore(before)) && (!isWholeAtEnd || isBoundaryAfter(after)))
                return true;
        }
        return false;
    });
}
function isBoundaryBefore(before) {
    return !/[0-9a-z]\.?$/i.test(before.replace(/(^|[^0-9a-z])v$/i, '$1'));
}
function isBoundaryAfter(after) {
    return !/^(?:[0-9a-z]|\.\d|[-.](?:alpha|beta|rc|cr|pre|preview|dev|snapshot|canary|next|nightly|milestone)(?![a-z]))/i.test(after);
}
function textOf(images) {
    return images.map(({ image }) => image).join(', ');
}
function conditionFault(object, { type, status, reasons }) {
    if (!(0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__/* .isCurrent */ .Oz)(object, (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__/* .observedOf */ .O_)(object)))
        return stale;
    const condition = (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__/* .conditionOf */ .rI)(object, type);
    if (condition === undefined)
        return `it has no condition ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(type)}`;
    const said = (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(`${condition.reason} ${condition.message}`.trim());
    if (!(0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__/* .isCurrent */ .Oz)(object, condition.observed))
        return `condition ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(type)} is of generation ${condition.observed}: ${stale}`;
    if (condition.status !== status) {
        const wanted = status === 'True' ? '' : `, expected ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(status)}`;
        return `condition ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(type)} is ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(condition.status)}${wanted}: ${said}`;
    }
    if (reasons.length === 0 || reasons.includes(condition.reason))
        return '';
    return `condition ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(type)} is ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(status)} with the reason ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(condition.reason)}, expected ${reasons.map(_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(' or ')}`;
}
function phaseFault(object, phases) {
    if (phases.length === 0)
        return '';
    if (!(0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__/* .isCurrent */ .Oz)(object, (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__/* .observedOf */ .O_)(object)))
        return stale;
    const phase = (0,_kubernetes_objects_object_js__WEBPACK_IMPORTED_MODULE_9__/* .textAt */ .$6)(object, 'status', 'phase');
    if (phases.includes(phase))
        return '';
    return `its phase is ${(0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(phase || 'not set')}, expected ${phases.map(_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(' or ')}`;
}
function evidenceOf(object) {
    return (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_8__/* .conditionsOf */ .yb)(object)
        .map(({ type, status, reason, message }) => `${type}=${status} ${reason} ${message}`)
        .join('\n');
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

/***/ 65468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ needsPromotion),
/* harmony export */   A3: () => (/* binding */ canaryTarget),
/* harmony export */   DS: () => (/* binding */ readFlaggerCanary),
/* harmony export */   f5: () => (/* binding */ updateUnderWay),
/* harmony export */   gv: () => (/* binding */ isPromotedTo),
/* harmony export */   vp: () => (/* binding */ readArgoRollout)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48615);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35299);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30935);



const workloadGeneration = 'rollout.argoproj.io/workload-generation';
function readArgoRollout(object) {
    const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAt */ .y1)(object, 'status');
    const referenced = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'metadata', 'annotations', workloadGeneration);
    const seen = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'workloadObservedGeneration');
    if (!(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(object, (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .observedOf */ .O_)(object)) || (referenced !== '' && seen !== '' && referenced !== seen))
        return _state_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n;
    if (status['controllerPause'] === true && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .plainsAt */ .xw)(status, 'pauseConditions').length === 0)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .waiting */ .e)('its controller has not seen the end of the pause yet');
    const [phase, message] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'phase'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'message')];
    const detail = message === '' ? '' : `: ${message}`;
    if (phase === 'Healthy')
        return { kind: 'complete' };
    if (phase === 'Degraded')
        return { kind: 'failed', why: `it is degraded${detail}` };
    if (phase === '')
        return _state_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n;
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .waiting */ .e)(`${phase === 'Paused' ? 'it is paused' : 'it is progressing'}${detail}`);
}
function readFlaggerCanary(object) {
    const phase = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(object, 'status', 'phase');
    if (phase === 'Succeeded' || phase === 'Initialized')
        return { kind: 'complete' };
    const message = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionOf */ .rI)(object, 'Promoted')?.message ?? '';
    if (phase === 'Failed')
        return { kind: 'failed', why: `its analysis failed${message === '' ? '' : `: ${message}`}` };
    return phase === '' ? _state_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n : (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .waiting */ .e)(`its phase is ${phase}`);
}
function canaryTarget(object) {
    const target = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'targetRef');
    const [kind, name] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(target, 'kind'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(target, 'name')];
    if ((kind !== 'Deployment' && kind !== 'DaemonSet') || name === '')
        return undefined;
    return { kind, name, primary: `${name}-primary` };
}
function updateUnderWay(object, hash) {
    const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAt */ .y1)(object, 'status');
    const [stable, current] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'stableRS'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'currentPodHash')];
    return hash !== '' && stable === hash && current !== hash && status['abort'] !== true;
}
function needsPromotion(object, hash) {
    const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAt */ .y1)(object, 'status');
    if (hash === '' || (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'currentPodHash') !== hash || (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'stableRS') === hash)
        return false;
    return status['promoteFull'] !== true && (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(object, (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .observedOf */ .O_)(object));
}
function isPromotedTo(kind, object, hash, rollout) {
    if (kind !== 'Rollout' || hash === '')
        return rollout;
    const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .plainAt */ .y1)(object, 'status');
    const isThere = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'stableRS') === hash && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'currentPodHash') === hash;
    if (rollout.kind === 'complete')
        return isThere ? rollout : _state_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n;
    return rollout.kind === 'failed' && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(status, 'currentPodHash') !== hash ? _state_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n : rollout;
}


/***/ }),

/***/ 45478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ bareVersion),
/* harmony export */   _Z: () => (/* binding */ containerImages),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   fO: () => (/* binding */ isVariantOf),
/* harmony export */   ke: () => (/* binding */ isTagOf)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

const deepest = 12;
function containerImages(object) {
    const found = [...inside((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(object, 'spec')), ...inside((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(object, 'template'))];
    const own = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object, 'spec', 'image');
    if (found.length === 0 && own !== '')
        return [{ name: '', image: own, isInit: false }];
    return [...found.filter(({ isInit }) => !isInit), ...found.filter(({ isInit }) => isInit)];
}
function inside(value, depth = 0) {
    if (depth > deepest)
        return [];
    if (Array.isArray(value))
        return value.flatMap((each) => inside(each, depth + 1));
    if (!(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(value))
        return [];
    const own = [...listed((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(value, 'containers'), false), ...listed((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(value, 'initContainers'), true)];
    const rest = Object.entries(value).filter(([key]) => key !== 'containers' && key !== 'initContainers');
    return [...own, ...rest.flatMap(([, each]) => inside(each, depth + 1))];
}
function listed(containers, isInit) {
    return containers
        .map((each) => ({ name: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'name'), image: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'image'), isInit }))
        .filter(({ image }) => image !== '');
}
function tagOf(image) {
    const name = (image.split('@')[0] ?? '').split('/').at(-1) ?? '';
    return name.includes(':') ? name.slice(name.indexOf(':') + 1) : '';
}
function isTagOf(tag, version) {
    return tag === version || spellings(version).includes(bareVersion(tag));
}
const platform = /^(?:alpine|slim|debian|ubuntu|bookworm|bullseye|buster|trixie|focal|jammy|noble|distroless|scratch|static|nonroot|rootless|debug|musl|glibc|ubi|centos|rhel|rocky|fedora|amazonlinux|al|wolfi|chainguard|busybox|bitnami|linux|windows|windowsservercore|nanoserver|ltsc|amd|arm|armhf|aarch|x86|i|s390x|ppc64le|riscv|jdk|jre|java|node|python|php|fpm|cli|apache|nginx|cpu|gpu|cuda|rocm|fips)(?:v?\d[\d.]*(?:le)?)?$/i;
function isVariantOf(tag, version) {
    const bare = bareVersion(tag);
    return spellings(version).some((each) => {
        const parts = bare.startsWith(`${each}-`) ? bare.slice(each.length + 1).split(/[-_]/) : [];
        return parts.length > 0 && parts.every((part) => platform.test(part));
    });
}
function spellings(version) {
    const bare = bareVersion(version);
    return [bare, bare.replaceAll('+', '_'), bare.replaceAll('+', '-')];
}
function bareVersion(version) {
    return version.replace(/^v(?=\d)/, '');
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

/***/ 53579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ readRolloutSince),
/* harmony export */   S9: () => (/* binding */ keptByPartition),
/* harmony export */   Xw: () => (/* binding */ expiredAt),
/* harmony export */   wW: () => (/* binding */ readRollout)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48615);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65468);
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35299);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30935);
/* harmony import */ var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66629);





function readRollout(kind, object) {
    if (kind === 'Rollout')
        return (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .readArgoRollout */ .vp)(object);
    if (kind === 'Canary')
        return (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlaggerCanary */ .DS)(object);
    const observed = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .observedOf */ .O_)(object) ?? 0;
    if (!(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(object, observed) || (kind === 'StatefulSet' && observed === 0))
        return _state_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .n;
    if (kind === 'Deployment')
        return readDeployment(object);
    return kind === 'StatefulSet' ? readStatefulSet(object) : readDaemonSet(object);
}
function readRolloutSince(kind, object, stale) {
    const rollout = readRollout(kind, object);
    if (rollout.kind !== 'failed' || stale === '' || expiredAt(object) !== stale)
        return rollout;
    return readReplicas(object);
}
function expiredAt(object) {
    const condition = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionOf */ .rI)(object, 'Progressing');
    return condition?.reason === 'ProgressDeadlineExceeded' ? condition.updatedAt : '';
}
function keptByPartition(kind, object) {
    const partition = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
    const kept = Math.min(partition, (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .replicasOf */ .N4)(object));
    const [current, update] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object, 'status', 'currentRevision'), (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object, 'status', 'updateRevision')];
    if (kind !== 'StatefulSet' || kept === 0 || current === update)
        return '';
    return `its partition ${partition} keeps ${kept === 1 ? 'pod 0' : `pods 0 to ${kept - 1}`} at ${current}`;
}
function readDeployment(object) {
    if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionOf */ .rI)(object, 'Progressing')?.reason === 'ProgressDeadlineExceeded')
        return { kind: 'failed', why: 'its progress deadline was exceeded' };
    return readReplicas(object);
}
function readReplicas(object) {
    const wanted = (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .replicasOf */ .N4)(object);
    const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'updatedReplicas');
    if (updated < wanted)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)(`${updated} of ${wanted} replicas are updated`);
    const all = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'replicas');
    if (all > updated)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)(`${all - updated} old replicas are still ending`);
    const available = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'availableReplicas');
    if (available < updated)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)(`${available} of ${updated} updated replicas are available`);
    return { kind: 'complete' };
}
function readStatefulSet(object) {
    const wanted = (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__/* .replicasOf */ .N4)(object);
    const ready = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'readyReplicas');
    if (ready < wanted)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)(`${ready} of ${wanted} pods are ready`);
    if (isOnDelete(object))
        return { kind: 'complete' };
    const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'updatedReplicas');
    const partition = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
    const due = wanted - partition;
    if (updated < due)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)(`${updated} of ${due} pods ${partition > 0 ? 'above the partition ' : ''}are updated`);
    if ((0,_object_js__WEBPACK_IMPORTED_MODULE_3__.at)(object, 'spec', 'updateStrategy', 'rollingUpdate') !== undefined)
        return { kind: 'complete' };
    const isLast = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object, 'status', 'updateRevision') === (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object, 'status', 'currentRevision');
    return isLast ? { kind: 'complete' } : (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)('its update is not complete');
}
function readDaemonSet(object) {
    const wanted = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'desiredNumberScheduled');
    const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'updatedNumberScheduled');
    if (updated < wanted && !isOnDelete(object))
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)(`${updated} of ${wanted} pods are updated`);
    const available = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(0, object, 'status', 'numberAvailable');
    if (available < wanted)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .e)(`${available} of ${wanted} pods are available`);
    return { kind: 'complete' };
}
function isOnDelete(object) {
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(object, 'spec', 'updateStrategy', 'type') === 'OnDelete';
}


/***/ }),

/***/ 30935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ waiting),
/* harmony export */   n: () => (/* binding */ unseen)
/* harmony export */ });
function waiting(why) {
    return { kind: 'waiting', why };
}
const unseen = waiting('its controller has not seen the change yet');


/***/ }),

/***/ 66629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   Ez: () => (/* binding */ readWorkload),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   N4: () => (/* binding */ replicasOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   gN: () => (/* binding */ operatorOf),
/* harmony export */   nM: () => (/* binding */ selectorText)
/* harmony export */ });
/* harmony import */ var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

function readWorkload(kind, object, holder) {
    const name = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object, 'metadata', 'name');
    const holding = holder ?? { kind, name, object };
    const own = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(object, 'spec', 'selector');
    return {
        kind,
        namespace: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object, 'metadata', 'namespace'),
        name,
        uid: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object, 'metadata', 'uid'),
        isPaused: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(object, 'spec')['paused'] === true,
        strategy: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object, 'spec', 'updateStrategy', 'type'),
        selector: selectorText(Object.keys(own).length > 0 ? own : (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(holding.object, 'spec', 'selector')),
        template: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(holding.object, 'spec', 'template'),
        object,
        holder: holding,
    };
}
function isOwnedBy(object, { uid }) {
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(object, 'metadata', 'ownerReferences').some((owner) => owner['uid'] === uid && owner['controller'] === true);
}
function imagesOf(template) {
    const containers = [...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(template, 'spec', 'containers'), ...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(template, 'spec', 'initContainers')];
    return containers.map((container) => (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(container, 'image')).filter((image) => image !== '');
}
function replicasOf(object) {
    return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(1, object, 'spec', 'replicas');
}
function selectorText(selector) {
    const labels = Object.entries((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(selector, 'matchLabels')).map(([key, value]) => `${key}=${String(value)}`);
    const expressions = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(selector, 'matchExpressions').map((each) => {
        const key = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'key');
        const values = Array.isArray(each['values']) ? each['values'].join(',') : '';
        const forms = {
            In: `${key} in (${values})`,
            NotIn: `${key} notin (${values})`,
            Exists: key,
            DoesNotExist: `!${key}`,
        };
        return forms[(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(each, 'operator')] ?? key;
    });
    return [...labels, ...expressions].join(',');
}
function ownerOf(object) {
    const { labels, annotations } = { labels: {}, annotations: {}, ...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(object, 'metadata') };
    const names = [...Object.keys((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(labels)), ...Object.keys((0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainAt */ .y1)(annotations))];
    const managers = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(object, 'metadata', 'managedFields').map((field) => (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(field, 'manager'));
    if (names.some((name) => name.startsWith('argocd.argoproj.io/')) || managers.some((name) => /^argocd\b/.test(name)))
        return 'Argo CD';
    if (names.some((name) => /^(kustomize|helm)\.toolkit\.fluxcd\.io\//.test(name)))
        return 'Flux';
    return '';
}
function operatorOf(object) {
    const owner = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .plainsAt */ .xw)(object, 'metadata', 'ownerReferences').find((each) => each['controller'] === true);
    if (owner === undefined)
        return undefined;
    return { apiVersion: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(owner, 'apiVersion'), kind: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(owner, 'kind'), name: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(owner, 'name') };
}


/***/ })

};

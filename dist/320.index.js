export const id = 320;
export const ids = [320];
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

/***/ 2320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureKubernetes: () => (/* binding */ measureKubernetes)
});

// EXTERNAL MODULE: ./build/network/late.js
var late = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/checks/path.js
var path = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/checks/template.js
var template = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/checks/world.js
var world = __webpack_require__(1372);
// EXTERNAL MODULE: ./build/checks/kinds/condition.js
var kinds_condition = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/checks/kinds/judge.js
var judge = __webpack_require__(791);
;// CONCATENATED MODULE: ./build/checks/kinds/rollout.js


/** Why a workload is not rolled out yet, by the rules of `kubectl rollout status`; '' when it is. */
function rolloutFault(kind, object) {
    const generation = count(object, 'metadata', 'generation');
    if (count(object, 'status', 'observedGeneration') < generation)
        return 'its controller has not seen the change yet';
    if (kind === 'Deployment')
        return deploymentFault(object);
    return kind === 'StatefulSet' ? statefulSetFault(object) : daemonSetFault(object);
}
function deploymentFault(object) {
    const wanted = count(object, 'spec', 'replicas', 1);
    const [updated, all] = [count(object, 'status', 'updatedReplicas'), count(object, 'status', 'replicas')];
    const available = count(object, 'status', 'availableReplicas');
    if ((0,kinds_condition/* conditionOf */.r)(object, 'Progressing')?.reason === 'ProgressDeadlineExceeded')
        return 'its roll-out exceeded its progress deadline';
    if (updated < wanted)
        return `${updated} of ${wanted} replicas are updated`;
    if (all > updated)
        return `${all - updated} old replicas are still there`;
    return available < updated ? `${available} of ${updated} replicas are available` : '';
}
function statefulSetFault(object) {
    const wanted = count(object, 'spec', 'replicas', 1);
    const ready = count(object, 'status', 'readyReplicas');
    if (ready < wanted)
        return `${ready} of ${wanted} replicas are ready`;
    if ((0,path/* valueAt */.f)(object, ['spec', 'updateStrategy', 'type']) === 'OnDelete')
        return '';
    const partition = (0,path/* valueAt */.f)(object, ['spec', 'updateStrategy', 'rollingUpdate', 'partition']);
    const due = wanted - (typeof partition === 'number' ? partition : 0);
    const updated = count(object, 'status', 'updatedReplicas');
    return updated < due ? `${updated} of ${due} replicas are updated` : '';
}
function daemonSetFault(object) {
    const wanted = count(object, 'status', 'desiredNumberScheduled');
    const updated = count(object, 'status', 'updatedNumberScheduled');
    const available = count(object, 'status', 'numberAvailable');
    if ((0,path/* valueAt */.f)(object, ['spec', 'updateStrategy', 'type']) !== 'OnDelete' && updated < wanted)
        return `${updated} of ${wanted} pods are updated`;
    return available < wanted ? `${available} of ${wanted} pods are available` : '';
}
function count(object, part, field, otherwise = 0) {
    const value = (0,path/* valueAt */.f)(object, [part, field]);
    return typeof value === 'number' ? value : otherwise;
}

;// CONCATENATED MODULE: ./build/checks/kinds/kubernetes.js







/** Whether an object is there, and as it should be. */
async function measureKubernetes(check, { kubernetes, values }, { timeout, signal }) {
    if (kubernetes === undefined)
        throw new Error('there is no cluster to ask: no kubeconfig, and not inside one');
    const { apiVersion, resource: kind } = check;
    const [namespace, name] = [(0,template/* expand */.fT)(check.namespace, values), (0,template/* expand */.fT)(check.name, values)];
    const object = await (0,late/* inTime */.R)(kubernetes.get({ apiVersion, kind }, namespace, name), timeout, signal);
    if (object === undefined)
        return (0,world/* measured */.j)('failed', `there is no ${kind} ${(0,judge/* quoted */.TL)(name)} in ${(0,judge/* quoted */.TL)(namespace)}`);
    const faults = [
        check.imageContains === undefined ? '' : imageFault(object, (0,template/* expand */.fT)(check.imageContains, values)),
        check.condition === undefined ? '' : conditionFault(object, check.condition),
        check.rollout ? rolloutFault(kind, object) : '',
    ].filter((fault) => fault !== '');
    if (faults.length > 0)
        return (0,world/* measured */.j)('failed', faults.join('; '), [], evidenceOf(object));
    return (0,world/* measured */.j)('passed', `${kind} ${(0,judge/* quoted */.TL)(name)} is as expected`);
}
function imageFault(object, text) {
    const template = (0,path/* valueAt */.f)(object, ['spec', 'template', 'spec']) ?? (0,path/* valueAt */.f)(object, ['spec']);
    const containers = (0,path/* valueAt */.f)(template, ['containers']);
    const images = (Array.isArray(containers) ? containers : []).map((each) => String((0,path/* valueAt */.f)(each, ['image']) ?? ''));
    if (images.some((image) => image.includes(text)))
        return '';
    return `no image contains ${(0,judge/* quoted */.TL)(text)}: ${(0,judge/* quoted */.TL)(images.join(', ') || 'there is none')}`;
}
function conditionFault(object, type) {
    const [observed, generation] = [
        (0,path/* valueAt */.f)(object, ['status', 'observedGeneration']),
        (0,path/* valueAt */.f)(object, ['metadata', 'generation']),
    ];
    if (typeof observed === 'number' && typeof generation === 'number' && observed < generation)
        return 'its controller has not seen the change yet';
    const condition = (0,kinds_condition/* conditionOf */.r)(object, type);
    if (condition === undefined)
        return `it has no condition ${(0,judge/* quoted */.TL)(type)}`;
    if (condition.status === 'True')
        return '';
    return `condition ${(0,judge/* quoted */.TL)(type)} is ${(0,judge/* quoted */.TL)(condition.status)}: ${(0,judge/* quoted */.TL)(`${condition.reason} ${condition.message}`)}`;
}
/** All conditions, a line each. */
function evidenceOf(object) {
    const all = (0,path/* valueAt */.f)(object, ['status', 'conditions']);
    if (!Array.isArray(all))
        return '';
    const part = (each, name) => String((0,path/* valueAt */.f)(each, [name]) ?? '');
    return all
        .map((each) => `${part(each, 'type')}=${part(each, 'status')} ${part(each, 'reason')} ${part(each, 'message')}`)
        .join('\n');
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

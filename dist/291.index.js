export const id = 291;
export const ids = [291];
export const modules = {

/***/ 291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/restore/perform.js + 35 modules
var perform = __webpack_require__(7509);
// EXTERNAL MODULE: ./build/restore/place.js
var restore_place = __webpack_require__(790);
// EXTERNAL MODULE: ./build/restore/post.js
var post = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/restore/report.js + 1 modules
var report = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/ledger/find.js
var find = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/smoke-test/attach.js



/** The deployment that GitHub made for this job by itself. */
function attach(lives, { sha, place, environment }) {
    const found = (0,find/* findAttached */.k)(lives, { sha, run: place.id });
    if (found !== undefined)
        return found;
    throw new complaint/* Complaint */._('no-deployment', `Input \`attach\` is true, and GitHub has no deployment of this run to \`${(0,printable/* brief */.d)(environment)}\`. Name the environment under \`environment:\` of the job (without \`deployment: false\`), or leave \`attach\` out.`);
}

// EXTERNAL MODULE: ./build/restore/inputs.js + 2 modules
var restore_inputs = __webpack_require__(533);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/smoke-test/inputs.js


/** Every input of action.yml. */
const inputNames = [
    ...restore_inputs/* restoreInputs */.Y,
    'version',
    'sha',
    'deploy-outcome',
    'attach',
    'rollback',
    'schema-before',
    'schema-after',
    'schema-compatible',
    'hotfix-of',
    'fail-on-rollback',
];
const outcomes = { success: 'done', failure: 'failed', cancelled: 'failed', skipped: 'skipped' };
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const outcome = reader.choice('deploy-outcome', ['success', 'failure', 'cancelled', 'skipped'], 'success');
    const hotfixOf = reader.integer('hotfix-of', { least: 1, most: Number.MAX_SAFE_INTEGER, otherwise: 0 });
    const inputs = {
        ...(await (0,restore_inputs/* readRestoreInputs */.E)(reader)),
        version: reader.text('version').replace(/^v(?=\d)/, ''),
        sha: reader.text('sha').toLowerCase(),
        deploy: outcomes[outcome],
        attach: reader.flag('attach'),
        rollsBack: reader.choice('rollback', ['none', 'auto'], 'none') === 'auto',
        schema: readSchema(reader),
        hotfixOf: hotfixOf === 0 ? undefined : hotfixOf,
        failOnRollback: reader.flag('fail-on-rollback', true),
    };
    if (inputs.sha !== '' && !/^[0-9a-f]{40}$/.test(inputs.sha))
        reader.refuse('sha', inputs.sha, 'all 40 digits of a sha');
    if (/[\p{Cc}\u2028\u2029]/u.test(inputs.version) || inputs.version.length > 200)
        reader.refuse('version', inputs.version, 'one line of at most 200 characters');
    if (inputs.attach && inputs.service !== '')
        reader.complain('attach', 'is `true`, and GitHub’s own deployments know no `service`; leave one of the two out');
    if (inputs.rollsBack && inputs.strategy === undefined)
        reader.complain('rollback', 'is `auto`, and neither `strategy` nor `command` says how');
    reader.finish();
    return inputs;
}
function readSchema(reader) {
    const before = reader.text('schema-before');
    const after = reader.text('schema-after');
    const compatible = reader.choice('schema-compatible', ['true', 'false', 'unknown'], 'unknown');
    return before === '' && after === '' ? undefined : { before, after, compatible };
}

;// CONCATENATED MODULE: ./build/smoke-test/action.js






/** Verifies a deployment; takes it back when a critical check failed. */
const action = {
    inputs: inputNames,
    outputs: report/* outputNames */.g,
    run,
    post: (host) => (0,post/* closeOpen */.r)(async () => (await readInputs(host)).token, host),
};
// Reads and writes take turns here, as the state machine does: each status must stand before the effect that it announces.
async function run(host) {
    const inputs = await readInputs(host);
    const place = (0,restore_place/* readPlace */.y)(host);
    const { version, schema, hotfixOf, deploy, rollsBack, failOnRollback } = inputs;
    return (0,perform/* perform */.y)({
        inputs,
        place,
        release: { version, sha: inputs.sha || place.sha, schema, hotfixOf, reason: '' },
        errand: { kind: 'release', deploy, rollsBack, told: toldOf(inputs) },
        attach: inputs.attach ? attach : undefined,
        checksMayLack: false,
        isGreen: ({ end }) => end.result === 'verified' || (end.result === 'restored' && !failOnRollback),
    }, host);
}
function toldOf({ version, schema }) {
    return schema === undefined ? { version } : { version, ...schema };
}


/***/ })

};

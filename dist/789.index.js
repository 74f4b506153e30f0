export const id = 789;
export const ids = [789];
export const modules = {

/***/ 789:
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
var place = __webpack_require__(790);
// EXTERNAL MODULE: ./build/restore/post.js
var post = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/restore/report.js + 1 modules
var report = __webpack_require__(6179);
// EXTERNAL MODULE: ./build/restore/inputs.js + 2 modules
var restore_inputs = __webpack_require__(533);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/rollback/inputs.js


/** Every input of action.yml. */
const inputNames = [...restore_inputs/* restoreInputs */.Y, 'reason'];
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const inputs = { ...(await (0,restore_inputs/* readRestoreInputs */.E)(reader)), reason: reader.text('reason') };
    if (inputs.strategy === undefined && !inputs.dryRun)
        reader.complain('strategy', 'is not given, and neither is `command`; one of them says how the environment is returned');
    reader.finish();
    return inputs;
}

;// CONCATENATED MODULE: ./build/rollback/action.js





/** Returns an environment to a version that was verified in it, because somebody asks for it. */
const action = {
    inputs: inputNames,
    outputs: report/* outputNames */.g,
    run,
    post: (host) => (0,post/* closeOpen */.r)(async () => (await readInputs(host)).token, host),
};
async function run(host) {
    const { reason, ...inputs } = await readInputs(host);
    return (0,perform/* perform */.y)({
        inputs,
        place: (0,place/* readPlace */.y)(host),
        release: { version: '', sha: '', schema: undefined, hotfixOf: undefined, reason },
        errand: { kind: 'by-hand', deploy: 'done', rollsBack: true, told: {} },
        attach: undefined,
        checksMayLack: true,
        isGreen: ({ end }) => end.result === 'restored' || end.result === 'dry-run',
    }, host);
}


/***/ })

};

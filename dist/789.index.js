export const id = 789;
export const ids = [789];
export const modules = {

50789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/restore/perform.js + 41 modules
var perform = __webpack_require__(92020);
// EXTERNAL MODULE: ./build/restore/post.js + 1 modules
var post = __webpack_require__(27286);
// EXTERNAL MODULE: ./build/restore/record/place.js
var place = __webpack_require__(15872);
// EXTERNAL MODULE: ./build/restore/report.js + 1 modules
var report = __webpack_require__(26179);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/restore/inputs.js + 1 modules
var restore_inputs = __webpack_require__(70316);
;// CONCATENATED MODULE: ./build/rollback/inputs.js

const inputNames = [...restore_inputs .Yl, 'reason', 'force'];
const secretInputs = restore_inputs .cw;
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const inputs = {
		...(await (0,restore_inputs .Ez)(reader)),
		reason: reader.text('reason'),
		isForced: reader.flag('force'),
	};
	if (inputs.strategy === undefined && !inputs.dryRun)
		reader.reportError('strategy', 'and `command` are both missing; set one of them to say how to roll back the environment');
	reader.finish();
	return inputs;
}

;// CONCATENATED MODULE: ./build/rollback/action.js

const action = {
	inputs: inputNames,
	secrets: secretInputs,
	outputs: report .g,
	run,
	post: (host) => (0,post .r)(() => readInputs(host), host),
};
async function run(host) {
	const { reason, isForced, ...inputs } = await readInputs(host);
	return (0,perform .y)({
		inputs,
		place: (0,place .h)(host),
		release: { version: '', sha: '', schema: undefined, hotfixOf: undefined, reason },
		walk: { kind: 'by-hand', deploy: 'done', rollsBack: true, isForced, ledgerFields: {} },
		attach: undefined,
		areChecksOptional: true,
		isGreen: ({ end }) => end.result === 'restored' || end.result === 'dry-run',
	}, host);
}

})

};

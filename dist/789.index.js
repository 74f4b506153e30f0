export const id = 789;
export const ids = [789];
export const modules = {

50789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action)
});

// EXTERNAL MODULE: ./build/restore/outputs.js
var outputs = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/restore/record/place.js
var place = __webpack_require__(15872);
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
	outputs: outputs .g,
	run,
	post: async (host) => (await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(1920), __webpack_require__.e(9971), __webpack_require__.e(6562), __webpack_require__.e(2985), __webpack_require__.e(2686), __webpack_require__.e(6491), __webpack_require__.e(8402), __webpack_require__.e(3590)]).then(__webpack_require__.bind(__webpack_require__, 27286))).closeOpen(() => readInputs(host), host),
};
async function run(host) {
	const { reason, isForced, ...inputs } = await readInputs(host);
	const { perform } = await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(1920), __webpack_require__.e(9971), __webpack_require__.e(6562), __webpack_require__.e(2985), __webpack_require__.e(2686), __webpack_require__.e(6491), __webpack_require__.e(8402), __webpack_require__.e(9697)]).then(__webpack_require__.bind(__webpack_require__, 78402));
	return perform({
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

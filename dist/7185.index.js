export const id = 7185;
export const ids = [7185,9697];
export const modules = {

69697:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
T: () => ( findRecord),
k: () => ( findAttached)
});
function findRecord(timelines, draft) {
	const { run, service, version, rollbackOf } = draft.payload;
	const ofService = timelines.filter(({ payload }) => payload?.service === service);
	const same = ofService.filter(({ record }) => record.deployment.sha === draft.sha);
	const own = same.filter(({ payload }) => payload?.run.id === run.id);
	const isConsumed = ({ consumedBy }) => consumedBy?.run === run.id && consumedBy.attempt === run.attempt;
	const isMeant = ({ payload, record: { deployment } }) => payload?.gate !== undefined && (deployment.sha === draft.from || (version !== '' && payload.version === version));
	const consumed = draft.task === 'deploy' ? ofService.filter(isConsumed) : [];
	const filed = newest(consumed.filter((each) => same.includes(each))) ?? newest(consumed.filter(isMeant));
	return (filed ??
		newest(own.filter(({ record, payload }) => record.deployment.task === draft.task && payload?.rollbackOf === rollbackOf)));
}
function findAttached(timelines, { sha, run }) {
	const isOfRun = ({ url }) => `${url}/`.includes(`/actions/runs/${run}/`);
	return newest(timelines.filter(({ isForeign, record, events }) => isForeign && record.deployment.sha === sha && events.some(isOfRun)));
}
function newest(timelines) {
	return timelines.toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0];
}

}),

27185:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  action: () => ( action),
  attach: () => ( attach)
});

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/ledger/find.js
var find = __webpack_require__(69697);
// EXTERNAL MODULE: ./build/restore/outputs.js
var outputs = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/restore/record/place.js
var record_place = __webpack_require__(15872);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/input/reader.js
var input_reader = __webpack_require__(96780);
// EXTERNAL MODULE: ./build/restore/inputs.js + 1 modules
var restore_inputs = __webpack_require__(70316);
;// CONCATENATED MODULE: ./build/smoke-test/inputs.js

const inputNames = [
	...restore_inputs .Yl,
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
const secretInputs = restore_inputs .cw;
const outcomes = { success: 'done', failure: 'failed', cancelled: 'failed', skipped: 'skipped' };
async function readInputs(host) {
	const reader = new input_reader .i(host, inputNames, secretInputs);
	const outcome = reader.choice('deploy-outcome', ['success', 'failure', 'cancelled', 'skipped'], 'success');
	const hotfixOf = reader.integer('hotfix-of', { least: 1, most: Number.MAX_SAFE_INTEGER, otherwise: 0 });
	const inputs = {
		...(await (0,restore_inputs .Ez)(reader)),
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
		reader.reportError('attach', 'is `true`, but GitHub’s own deployments have no `service`; remove one of the two');
	if (inputs.rollsBack && inputs.strategy === undefined)
		reader.reportError('rollback', 'is `auto`, but `strategy` and `command` are both missing');
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

const action = {
	inputs: inputNames,
	secrets: secretInputs,
	outputs: outputs .g,
	run,
	post: async (host) => (await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(1920), __webpack_require__.e(9971), __webpack_require__.e(6562), __webpack_require__.e(2985), __webpack_require__.e(2686), __webpack_require__.e(6491), __webpack_require__.e(8402), __webpack_require__.e(7286)]).then(__webpack_require__.bind(__webpack_require__, 27286))).closeOpen(() => readInputs(host), host),
};
async function run(host) {
	const inputs = await readInputs(host);
	const place = (0,record_place .h)(host);
	const { version, schema, hotfixOf, deploy, rollsBack, failOnRollback } = inputs;
	const { perform } = await Promise.all( [__webpack_require__.e(5629), __webpack_require__.e(1920), __webpack_require__.e(9971), __webpack_require__.e(6562), __webpack_require__.e(2985), __webpack_require__.e(2686), __webpack_require__.e(6491), __webpack_require__.e(8402)]).then(__webpack_require__.bind(__webpack_require__, 78402));
	return perform({
		inputs,
		place,
		release: { version, sha: inputs.sha, schema, hotfixOf, reason: '' },
		walk: { kind: 'release', deploy, rollsBack, isForced: false, ledgerFields: ledgerFieldsOf(inputs) },
		attach: inputs.attach ? attach : undefined,
		areChecksOptional: false,
		isGreen: ({ end }) => end.result === 'verified' || (end.result === 'restored' && !failOnRollback),
	}, host);
}
function ledgerFieldsOf({ version, schema }) {
	return schema === undefined ? { version } : { version, ...schema };
}
function attach(timelines, { sha, place, environment }) {
	const found = (0,find .k)(timelines, { sha, run: place.id });
	if (found !== undefined)
		return found;
	throw new user_error .y('no-deployment', `Input \`attach\` is true, but GitHub has no deployment of this run to \`${(0,printable .d)(environment)}\`. Name the environment under \`environment:\` of the job (without \`deployment: false\`), or leave \`attach\` out.`);
}

})

};

export const id = 3590;
export const ids = [3590,7286,9697];
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

27286:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  closeOpen: () => ( closeOpen)
});

// EXTERNAL MODULE: ./build/github/connection/client.js + 4 modules
var client = __webpack_require__(56491);
// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/ledger/record.js + 1 modules
var record = __webpack_require__(56803);
// EXTERNAL MODULE: ./build/ledger/timeline.js
var ledger_timeline = __webpack_require__(63445);
;// CONCATENATED MODULE: ./build/runner/state.js
function readState(env, name) {
	return env[`STATE_${name}`] ?? '';
}

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/restore/perform.js + 39 modules
var perform = __webpack_require__(78402);
// EXTERNAL MODULE: ./build/restore/record/place.js
var record_place = __webpack_require__(15872);
// EXTERNAL MODULE: ./build/restore/tell/events.js
var tell_events = __webpack_require__(76968);
// EXTERNAL MODULE: ./build/restore/walk/status-update.js
var status_update = __webpack_require__(86055);
;// CONCATENATED MODULE: ./build/restore/post.js

const post_open = new Set(['started', 'consumed', 'overridden', 'verifying', 'failed', 'rolling-back']);
async function closeOpen(readInputs, host) {
	const ids = readState(host.env, perform .U.deployments)
		.split(' ')
		.filter((id) => /^\d{1,15}$/.test(id));
	if (ids.length === 0)
		return undefined;
	const { token, eventsUrl } = await readInputs();
	const repository = host.env['GITHUB_REPOSITORY'] ?? '';
	const github = await (0,client.connect)({ token, host, repository });
	const events = [];
	const place = (0,record_place .h)(host);
	for (const id of ids.map(Number)) {
		const deployment = await (0,deployments .iJ)(github, id);
		const timeline = deployment && (0,ledger_timeline .GR)({ deployment, statuses: await (0,deployments .vM)(github, id) });
		if (timeline === undefined || !isOpen(timeline))
			continue;
		host.log.warning(`Deployment ${id} was left in the state ${(0,printable .d)(timeline.events.at(-1)?.phase ?? 'open')} and is now marked as cancelled. Run the job again to continue.`);
		await (0,record .Kn)(github, timeline, { phase: 'cancelled', fields: (0,status_update .Fz)(place), logUrl: place.url });
		events.push(...(0,tell_events .T)(timeline, repository));
	}
	return { to: eventsUrl, events };
}
function isOpen({ events }) {
	const newest = events.at(-1);
	return newest === undefined || post_open.has(newest.phase);
}

})

};

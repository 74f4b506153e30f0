export const id = 9697;
export const ids = [9697];
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

})

};

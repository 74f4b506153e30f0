export const id = 6236;
export const ids = [6236];
export const modules = {

36236:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e0: () => ( isGitHubError),
hU: () => ( unavailable),
x5: () => ( refusal),
xd: () => ( rateLimited)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const protectedBranch = /protected branch|branch is protected|rule violations? found|must be made through a pull request|required status check|approving review|reference update failed|BRANCH_PROTECTION/i;
function refusal(call, answer) {
	const said = `GitHub refused to ${call.purpose} (${answer.status}: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(answer.message, 300) || 'without a reason'}).`;
	const [reason, cure] = cureOf(call, answer);
	return userErrorOf(reason, cure === '' ? said : `${said} ${cure}`);
}
function rateLimited(call, answer, now) {
	const until = new Date(now.getTime() + answer.wait).toISOString().replace(/\.\d+Z$/, 'Z');
	return userErrorOf('rate-limited', `GitHub's rate limit stopped «${call.purpose}» (${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(answer.message, 200) || 'without a message'}). It resets at ${until}: run this job again then, or set \`token\` to a token with its own limit.`);
}
function unavailable(call, answer, attempts) {
	return userErrorOf('github-unavailable', `GitHub did not answer «${call.purpose}»: ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(answer.what, 120)}, ${attempts} ${attempts === 1 ? 'time' : 'times'}. See https://www.githubstatus.com, and run this job again; it continues where it stopped.`);
}
function isGitHubError(error, reason) {
	return error instanceof _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y && error.reason === reason;
}
function cureOf(call, { status, code, message, accepted }) {
	if (status === 401)
		return ['bad-token', 'Set the input `token` to a valid one; it may have expired or been revoked.'];
	if (protectedBranch.test(`${code} ${message}`))
		return [
			'protected-branch',
			'Use a pull request, or let this token bypass the rule (repository settings: Rules, or Branches).',
		];
	if (/not permitted to create or approve pull requests/i.test(message))
		return [
			'missing-permission',
			'Turn on «Allow GitHub Actions to create and approve pull requests» (repository settings: Actions, General), or set `token` to a GitHub App token.',
		];
	if (status === 410 && /issues (has been|are|were) disabled/i.test(message))
		return ['validation', 'Turn on Issues (repository settings: General, Features).'];
	const archived = /archived/i.test(message);
	if ((status === 403 && !archived) || (status === 404 && call.needs.endsWith('write')))
		return ['missing-permission', permissionCure(call, status, accepted)];
	if (status === 404)
		return ['not-found', `If it exists, the token needs \`${call.needs}\` to see it.`];
	return ['validation', ''];
}
function permissionCure({ needs }, status, accepted) {
	const lines = new Set([needs, ...(accepted.split(';')[0] ?? '').split(',').map(lineOf)]);
	const wanted = [...lines]
		.filter((line) => !/^$|^metadata:/.test(line) && !isCovered(line, lines))
		.map((line) => `\`${line}\``);
	if (wanted.length === 0)
		return 'This token is not allowed to do this: set `token` to a token of a person or App that has this right.';
	const also = status === 404 ? ' or it does not exist (GitHub gives the same answer for both)' : '';
	return `The token is missing a permission${also}: put ${wanted.join(' and ')} under \`permissions:\` of the job, or set \`token\` to one that has it.`;
}
function lineOf(accepted) {
	const [, scope, level] = /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(accepted) ?? [];
	return scope === undefined || level === undefined ? '' : `${scope.replaceAll('_', '-')}: ${level}`;
}
function isCovered(line, lines) {
	return line.endsWith(': read') && lines.has(line.replace(/read$/, 'write'));
}
function userErrorOf(reason, item) {
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y(reason, item);
}

})

};

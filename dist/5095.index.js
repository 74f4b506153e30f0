export const id = 5095;
export const ids = [5095,6236];
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

}),

91196:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
IO: () => ( Unreadable),
Jt: () => ( flag),
Qq: () => ( text),
g1: () => ( record),
hY: () => ( optionalMoment),
mR: () => ( optionalText),
n$: () => ( moment),
nd: () => ( integer),
p_: () => ( list),
u4: () => ( isRecord),
yL: () => ( oneOf)
});
class Unreadable extends Error {
	constructor(at, expected) {
		super(`the answer has no ${expected} at ${at}`);
		this.name = 'Unreadable';
	}
}
function isRecord(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function record(value, at) {
	if (!isRecord(value))
		throw new Unreadable(at, 'object');
	return value;
}
function text(value, at) {
	if (typeof value !== 'string')
		throw new Unreadable(at, 'text');
	return value;
}
function optionalText(value, at) {
	return value === null || value === undefined ? '' : text(value, at);
}
function integer(value, at) {
	if (typeof value !== 'number' || !Number.isSafeInteger(value))
		throw new Unreadable(at, 'whole number');
	return value;
}
function flag(value, at) {
	if (typeof value !== 'boolean')
		throw new Unreadable(at, 'boolean');
	return value;
}
function list(value, at, parse) {
	if (!Array.isArray(value))
		throw new Unreadable(at, 'list');
	return value.map((item, index) => parse(item, `${at}[${index}]`));
}
function oneOf(value, words, at) {
	const found = words.find((word) => word === value);
	if (found === undefined)
		throw new Unreadable(at, words.join(' or '));
	return found;
}
function moment(value, at) {
	const date = new Date(text(value, at));
	if (Number.isNaN(date.getTime()))
		throw new Unreadable(at, 'moment');
	return date;
}
function optionalMoment(value, at) {
	return value === null || value === undefined ? undefined : moment(value, at);
}

}),

19897:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
L: () => ( retry),
S: () => ( every)
});
function every(milliseconds, attempts = Number.POSITIVE_INFINITY) {
	return { attempts, first: milliseconds, longest: milliseconds, jitter: 0 };
}
async function retry(policy, world, attempt) {
	const { attempts, patience = Number.POSITIVE_INFINITY, deadline = Number.POSITIVE_INFINITY, signal } = policy;
	const began = world.now().getTime();
	let waited = 0;
	for (let count = 1;; count++) {
		const outcome = await attempt(count);
		if ('value' in outcome)
			return outcome.value;
		const pause = (outcome.after ?? 0) + pauseOf(policy, count, world.random());
		const isPast = waited + pause > patience || world.now().getTime() - began + pause > deadline;
		if (count >= attempts || isPast || isOver(signal))
			return outcome.end();
		if (outcome.why !== undefined)
			world.log.info(`${outcome.why}; trying again in ${inWords(pause, count + 1, attempts)}.`);
		await world.sleep(pause, signal).catch((error) => {
			if (!isOver(signal) || world.signal.aborted)
				throw error;
		});
		if (isOver(signal))
			return outcome.end();
		waited += pause;
	}
}
function isOver(signal) {
	return signal?.aborted === true;
}
function pauseOf({ first, longest, jitter }, count, chance) {
	return Math.round(Math.min(longest, first * 2 ** Math.min(count - 1, 40)) * (1 - jitter + jitter * chance));
}
function inWords(pause, next, attempts) {
	const seconds = `${(pause / 1000).toFixed(1)} s`;
	return Number.isFinite(attempts) ? `${seconds} (attempt ${next} of ${attempts})` : seconds;
}

})

};

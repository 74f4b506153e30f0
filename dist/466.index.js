export const id = 466;
export const ids = [466];
export const modules = {

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/github/parse.js
var github_parse = __webpack_require__(3205);
;// CONCATENATED MODULE: ./build/github/failure.js

/** A documented minimum: «If retry-after is not present … wait for at least one minute» (docs.github.com, REST best practices). */
const minute = 60_000;
const statusOfType = {
    FORBIDDEN: 403,
    INSUFFICIENT_SCOPES: 403,
    NOT_FOUND: 404,
};
/** Sorts what octokit threw. What is not about GitHub (a fault of ours) is thrown again. */
function failureOf(error, now) {
    if (error instanceof github_parse/* Unreadable */.IO)
        return { kind: 'passing', what: error.message, heavy: false };
    if (!(0,github_parse/* isRecord */.u4)(error) || !isError(error))
        throw error;
    const response = error['response'];
    if ((0,github_parse/* isRecord */.u4)(response))
        return failureOfResponse(response, now);
    if (typeof error['status'] !== 'number')
        throw error;
    const root = rootOf(error);
    const timedOut = root.name === 'TimeoutError';
    return { kind: 'passing', what: timedOut ? 'no answer in time' : `no answer (${wordsOf(root)})`, heavy: timedOut };
}
/** Sorts the `errors` of a GraphQL answer with status 200. */
function failureOfGraphql(errors, headers, now) {
    const first = errors.find(github_parse/* isRecord */.u4) ?? {};
    const type = textOf(first['type']);
    const message = errors.map((error) => ((0,github_parse/* isRecord */.u4)(error) ? textOf(error['message']) : '')).join('; ');
    if (type === 'RATE_LIMITED' || /\brate limit\b/i.test(message))
        return limited(headers, message, now);
    if (message.includes('Something went wrong while executing your query'))
        return { kind: 'passing', what: 'an error inside of GitHub', heavy: message.includes('timeout') };
    const accepted = headerOf(headers, 'x-accepted-github-permissions');
    return { kind: 'refused', status: statusOfType[type] ?? 422, code: type, message, accepted };
}
function failureOfResponse(response, now) {
    const status = typeof response['status'] === 'number' ? response['status'] : 0;
    const headers = response['headers'];
    const message = messageOf(response['data']);
    const limits = status === 429 || (status === 403 && isLimit(headers, message));
    if (limits)
        return limited(headers, message, now);
    if (status >= 500 || status < 400)
        return { kind: 'passing', what: String(status), heavy: status === 502 || status === 504 };
    const accepted = headerOf(headers, 'x-accepted-github-permissions');
    return { kind: 'refused', status, code: codeOf(response['data']), message, accepted };
}
function isLimit(headers, message) {
    if (headerOf(headers, 'retry-after') !== '' || /\brate limit\b/i.test(message))
        return true;
    // The request that spends the last of the limit may be refused for another reason.
    return headerOf(headers, 'x-ratelimit-remaining') === '0' && !/not accessible|permi/i.test(message);
}
function limited(headers, message, now) {
    const after = headerOf(headers, 'retry-after');
    if (/^\d{1,9}$/.test(after))
        return { kind: 'limited', wait: Number(after) * 1000, message };
    const reset = headerOf(headers, 'x-ratelimit-reset');
    const spent = headerOf(headers, 'x-ratelimit-remaining') === '0';
    const wait = spent && /^\d{1,12}$/.test(reset) ? Math.max(1000, Number(reset) * 1000 - now.getTime()) : minute;
    return { kind: 'limited', wait, message };
}
function messageOf(data) {
    if (!(0,github_parse/* isRecord */.u4)(data))
        return '';
    const errors = Array.isArray(data['errors']) ? data['errors'] : [];
    return [textOf(data['message']), ...errors.map(detailOf)].filter((part) => part !== '').join('; ');
}
function detailOf(error) {
    if (!(0,github_parse/* isRecord */.u4)(error))
        return textOf(error);
    const said = textOf(error['message']);
    return said !== '' ? said : [error['resource'], error['field'], error['code']].map(textOf).join(' ').trim();
}
function codeOf(data) {
    const errors = (0,github_parse/* isRecord */.u4)(data) && Array.isArray(data['errors']) ? data['errors'] : [];
    const first = errors[0];
    return (0,github_parse/* isRecord */.u4)(first) ? textOf(first['code']) : '';
}
function headerOf(headers, name) {
    if (!(0,github_parse/* isRecord */.u4)(headers))
        return '';
    const value = headers[name];
    return typeof value === 'number' ? String(value) : textOf(value);
}
/** Fetch says «fetch failed» and puts the reason (refused, no such host, bad certificate) into its cause. */
function rootOf(error) {
    return isError(error.cause) ? rootOf(error.cause) : error;
}
function wordsOf(error) {
    const code = 'code' in error ? textOf(error.code) : '';
    return error.message.includes(code) ? error.message : `${code} ${error.message}`.trim();
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
// Not instanceof: an error of another realm (Node's own fetch seen from a test's sandbox) is none of ours.
function isError(value) {
    return (0,github_parse/* isRecord */.u4)(value) && typeof value['message'] === 'string' && typeof value['name'] === 'string';
}

// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(7307);
;// CONCATENATED MODULE: ./build/github/retry.js


/** How often a call is made at most. */
const attempts = 4;
/** Milliseconds one call waits in all: a secondary limit asks for a minute, and a job that stands longer costs more than a re-run. */
const patience = 90_000;
/** Milliseconds; the ceiling of the first backoff doubles up to the last. */
const firstBackoff = 1_000;
const lastBackoff = 8_000;
/** Milliseconds before a look at what a lost call did: GitHub's lists lag behind its writes, and a 502 may come before the effect. */
const settlingTime = 1_000;
/**
 * Makes a call until it is done, refused, or not worth another attempt. A rate limited call did nothing and is made again when GitHub
 * says. After an unknown outcome it is made again only when that is harmless or a look shows that it took no effect.
 */
async function persist(call, attempt, world) {
    let waited = 0;
    let unsure = false;
    for (let count = 1;; count++) {
        const outcome = await attempt();
        if (outcome.kind === 'done')
            return outcome.value;
        if (outcome.kind === 'refused')
            return answerOf(call, outcome, unsure);
        if (outcome.kind === 'passing' && outcome.heavy && call.heavy !== undefined)
            return call.heavy().value;
        unsure ||= outcome.kind === 'passing';
        const wait = waitOf(call, outcome, count, world);
        const last = count === attempts || waited + wait > patience;
        if (!last)
            await pause(call, outcome, { wait, next: count + 1 }, world);
        const found = unsure ? await look(call) : undefined;
        if (found !== undefined)
            return found.value;
        if (last)
            throw outcome.kind === 'limited' ? (0,errors/* rateLimited */.xd)(call, outcome, world.now()) : (0,errors/* unavailable */.hU)(call, outcome, count);
        waited += wait;
    }
}
/** After an unknown outcome a refusal (already exists, stale) may be the echo of our own success. */
async function answerOf(call, outcome, unsure) {
    const found = (unsure ? await look(call) : undefined) ?? call.refused?.(outcome);
    if (found === undefined)
        throw (0,errors/* refusal */.x5)(call, outcome);
    return found.value;
}
async function look(call) {
    return call.repeat === 'harmless' ? undefined : call.repeat();
}
/** Full jitter, so that jobs which failed together do not come back together. */
function waitOf(call, outcome, count, { random }) {
    const jitter = Math.round(random() * Math.min(lastBackoff, firstBackoff * 2 ** (count - 1)));
    if (outcome.kind === 'limited')
        return outcome.wait + jitter;
    return call.repeat === 'harmless' ? jitter : settlingTime + jitter;
}
async function pause(call, outcome, { wait, next }, { sleep, log }) {
    const why = outcome.kind === 'limited' ? 'rate limit' : (0,printable/* brief */.d)(outcome.what, 80);
    log.info(`GitHub: ${why} at «${call.purpose}»; again in ${(wait / 1000).toFixed(1)} s (attempt ${next} of ${attempts}).`);
    await sleep(wait);
}

;// CONCATENATED MODULE: ./build/github/client.js





/** The version of the REST API whose answers we parse. */
const apiVersion = '2022-11-28';
/** Milliseconds; GitHub itself ends a request after ten seconds. */
const answerTime = 30_000;
/** Connects to one repository. Loads octokit, so it is called only where the API is used; makes no request. */
async function connect({ token, host, repository }) {
    checkToken(token);
    host.log.mask(token);
    const place = repositoryOf(repository);
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(817)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const baseUrl = host.env['GITHUB_API_URL'] || 'https://api.github.com';
    const graphqlUrl = host.env['GITHUB_GRAPHQL_URL'] || `${baseUrl.replace(/\/v3\/?$/, '')}/graphql`;
    const { debug, info, warning, error } = host.log;
    const octokit = getOctokit(token, { baseUrl, userAgent: 'slipway', log: { debug, info, warn: warning, error } });
    const versioned = octokit.request.defaults({ headers: { 'x-github-api-version': apiVersion } });
    const request = (parameters) => versioned({ ...parameters });
    return {
        repository: place,
        rest: (call) => persist(call, () => attemptRest(call, place, request, host), host),
        graphql: (call) => persist(call, () => attemptGraphql(call, graphqlUrl, request, host), host),
    };
}
// A line break in a token would make fetch fail with the whole header, token included, in its message.
function checkToken(token) {
    const given = token === ''
        ? 'is empty'
        : /^[\x21-\x7e]+$/.test(token)
            ? ''
            : 'holds a space, a line break or a character outside of ASCII';
    if (given !== '')
        throw new complaint/* Complaint */._('bad-token', `Input \`token\` ${given}. Change it under \`with:\` of this step; the default is \`\${{ github.token }}\`.`);
}
function repositoryOf(given) {
    const [, owner, name] = /^([\w-]{1,100})\/(?!\.\.?$)([\w.-]{1,100})$/.exec(given) ?? [];
    if (owner !== undefined && name !== undefined)
        return { owner, name };
    throw new complaint/* Complaint */._('validation', `The repository is \`${(0,printable/* brief */.d)(given)}\`; it must be \`owner/name\` (GITHUB_REPOSITORY).`);
}
async function attemptRest(call, { owner, name }, request, host) {
    const [method = '', url = ''] = call.route.split(' ');
    // Octokit would make a query of them where the route has no such place.
    const place = url.includes('{owner}') ? { owner, repo: name } : {};
    return attempt(host, async () => {
        const signal = AbortSignal.any([host.signal, AbortSignal.timeout(call.timeout ?? answerTime)]);
        const answer = (0,github_parse/* record */.g1)(await request({ ...place, ...call.parameters, method, url, request: { signal } }), 'answer');
        return { kind: 'done', value: call.parse(answer['data'], hasNext(answer['headers'])) };
    });
}
async function attemptGraphql({ query, variables, parse }, url, request, host) {
    return attempt(host, async () => {
        const signal = AbortSignal.any([host.signal, AbortSignal.timeout(answerTime)]);
        const answer = (0,github_parse/* record */.g1)(await request({ method: 'POST', url, query, variables, request: { signal } }), 'answer');
        const { data, errors } = (0,github_parse/* record */.g1)(answer['data'], 'answer');
        if (Array.isArray(errors))
            return failureOfGraphql(errors, answer['headers'], host.now());
        return { kind: 'done', value: parse(data) };
    });
}
async function attempt(host, make) {
    host.signal.throwIfAborted();
    try {
        return await make();
    }
    catch (error) {
        host.signal.throwIfAborted();
        return failureOf(error, host.now());
    }
}
function hasNext(headers) {
    const link = (0,github_parse/* isRecord */.u4)(headers) ? headers['link'] : undefined;
    return typeof link === 'string' && /;\s*rel="next"/.test(link);
}


/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   vc: () => (/* binding */ isGitHubComplaint),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


const protectedBranch = /protected branch|branch is protected|rule violations? found|must be made through a pull request|required status check|approving review|reference update failed|BRANCH_PROTECTION/i;
/** A refusal as a complaint that names the cure. */
function refusal(call, answer) {
    const said = `GitHub would not ${call.purpose} (${answer.status}: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.message, 300) || 'without a reason'}).`;
    const [reason, cure] = cureOf(call, answer);
    return complaint(reason, cure === '' ? said : `${said} ${cure}`);
}
/** The rate limit outlasts our patience. */
function rateLimited(call, answer, now) {
    const until = new Date(now.getTime() + answer.wait).toISOString().replace(/\.\d+Z$/, 'Z');
    return complaint('rate-limited', `GitHub's rate limit stopped «${call.purpose}» (${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.message, 200) || 'without a message'}). It opens again at ${until}: run this job again then, or give \`token\` one with a limit of its own.`);
}
/** GitHub stayed ill over all attempts. */
function unavailable(call, answer, attempts) {
    return complaint('github-unavailable', `GitHub did not answer «${call.purpose}»: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.what, 120)}, ${attempts} ${attempts === 1 ? 'time' : 'times'}. See https://www.githubstatus.com, and run this job again; it goes on where it stopped.`);
}
/** True for a complaint of one of our reasons, for callers that go on without what they asked for. */
function isGitHubComplaint(error, reason) {
    return error instanceof _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._ && error.reason === reason;
}
function cureOf(call, { status, code, message, accepted }) {
    if (status === 401)
        return ['bad-token', 'Give a valid one in input `token`; it may have expired or been revoked.'];
    if (protectedBranch.test(`${code} ${message}`))
        return [
            'protected-branch',
            'Work through a pull request, or let this token bypass the rule (repository settings: Rules, or Branches).',
        ];
    if (/not permitted to create or approve pull requests/i.test(message))
        return [
            'missing-permission',
            'Switch on «Allow GitHub Actions to create and approve pull requests» (repository settings: Actions, General), or give `token` one of a GitHub App.',
        ];
    if (status === 410 && /issues (has been|are|were) disabled/i.test(message))
        return ['validation', 'Switch on Issues (repository settings: General, Features).'];
    const archived = /archived/i.test(message);
    if ((status === 403 && !archived) || (status === 404 && call.needs.endsWith('write')))
        return ['missing-permission', permissionCure(call, status, accepted)];
    if (status === 404)
        return ['not-found', `The token needs \`${call.needs}\` to see it, if it is there.`];
    return ['validation', ''];
}
function permissionCure({ needs }, status, accepted) {
    const lines = new Set([needs, ...(accepted.split(';')[0] ?? '').split(',').map(lineOf)]);
    const wanted = [...lines]
        .filter((line) => !/^$|^metadata:/.test(line) && !isCovered(line, lines))
        .map((line) => `\`${line}\``);
    // What every token may read, this one may not: no line of a workflow would help.
    if (wanted.length === 0)
        return 'This token may not do it: give `token` one of a person or App that may.';
    const also = status === 404 ? ' or it is not there (GitHub answers the same to both)' : '';
    return `The token lacks a permission${also}: put ${wanted.join(' and ')} under \`permissions:\` of the job, or give \`token\` one that has it.`;
}
/** `contents=write` as the workflow writes it; anything else is not repeated. */
function lineOf(accepted) {
    const [, scope, level] = /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(accepted) ?? [];
    return scope === undefined || level === undefined ? '' : `${scope.replaceAll('_', '-')}: ${level}`;
}
function isCovered(line, lines) {
    return line.endsWith(': read') && lines.has(line.replace(/read$/, 'write'));
}
function complaint(reason, item) {
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._(reason, item);
}


/***/ })

};

export const id = 9899;
export const ids = [9899];
export const modules = {

85379:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( headQuery),
b: () => ( HeadLog)
});
var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37029);
var _output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48848);

const headQuery = { args: [`--format=${_output_js__WEBPACK_IMPORTED_MODULE_1__ .GP.plain}`], input: 'HEAD\n' };
class HeadLog {
	#log;
	async start(git) {
		this.#log = (0,_log_js__WEBPACK_IMPORTED_MODULE_0__ .l)(git, { ...headQuery, env: { GIT_ALLOW_PROTOCOL: '' } });
		await this.#log.catch(() => { });
	}
	get log() {
		return this.#log;
	}
	async [Symbol.asyncDispose]() {
		const log = await this.#log?.catch(() => undefined);
		await log?.[Symbol.asyncDispose]();
	}
}

}),

93871:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
CT: () => ( releaseBranch),
Uf: () => ( pendingBranch),
YB: () => ( isSnapshotMessage),
oV: () => ( refUpdates),
sV: () => ( anyPending),
wn: () => ( snapshotMessage)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

function releaseBranch(target) {
	return `slipway/release/${target}`;
}
function pendingBranch(run) {
	return `slipway/pending/${run}`;
}
const anyPending = 'slipway/pending/*';
function refUpdates(step, { commit, head }, objects) {
	const branch = step.branch && [
		{
			ref: `refs/heads/${step.branch.name}`,
			object: head,
			...(step.branch.force ? { expected: step.branch.from ?? '' } : {}),
		},
	];
	const tags = step.tags.map((tag) => ({ ref: `refs/tags/${tag.name}`, object: objects.get(tag.name) ?? commit }));
	const floating = step.floating.map((tag) => ({
		ref: `refs/tags/${tag.name}`,
		object: tag.at ?? commit,
		expected: tag.from ?? '',
	}));
	return [...(branch ?? []), ...tags, ...floating];
}
function snapshotMessage(versions) {
	return `chore(release): begin ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(versions.join(', '), 200)}\n\n[skip release]`;
}
function isSnapshotMessage(message) {
	return /^chore\(release\): begin [^\n]+\n\n\[skip release\]\s*$/.test(message);
}

}),

89899:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  startAhead: () => ( startAhead)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/commits/commit.js
var commit = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/git/process.js + 1 modules
var process = __webpack_require__(28801);
// EXTERNAL MODULE: ./build/git/range/found.js + 1 modules
var found = __webpack_require__(97887);
// EXTERNAL MODULE: ./build/git/range/head.js
var range_head = __webpack_require__(85379);
// EXTERNAL MODULE: ./build/git/range/history.js
var range_history = __webpack_require__(75434);
// EXTERNAL MODULE: ./build/git/range/log.js + 1 modules
var range_log = __webpack_require__(37029);
// EXTERNAL MODULE: ./build/git/range/output.js
var output = __webpack_require__(48848);
// EXTERNAL MODULE: ./build/git/range/records.js
var records = __webpack_require__(44723);
;// CONCATENATED MODULE: ./build/git/range/ahead.js

const mostAhead = { bytes: 8 * 1024 ** 2, interval: 50 };
const mostUndated = 1_000;
const mostOlder = 100;
class HistoryAhead {
	head;
	#git;
	#log;
	#stopped = new AbortController();
	#isRead = false;
	constructor(git, head, log = (0,range_log .l)(git, { ...range_head .V, input: `${head}\n` })) {
		this.head = head;
		this.#git = git;
		this.#log = log;
		this.#watch().catch(() => { });
	}
	async stop() {
		this.#stopped.abort();
		await this.#log.then((log) => log[Symbol.asyncDispose](), () => { });
	}
	async since(base) {
		this.#isRead = true;
		if (this.#stopped.signal.aborted)
			return this.#readAgain(base);
		const search = new BaseSearch(this.head, base);
		const query = { ...range_head .V, input: `${this.head}\n` };
		const reader = new records .U(2, (text, places) => search.take(text, places));
		const reading = (0,range_log .x)(this.#git, query, (chunk) => reader.take(chunk), {
			enough: search.enough,
			started: this.#log,
		});
		try {
			if ((await Promise.race([reading, search.isFar])) === 'far')
				search.date = Number(await this.#git.text(['log', '-1', '--format=%ct', base, '--']));
			await reading;
		}
		catch (error) {
			search.end();
			if (error instanceof process .XS)
				return undefined;
			throw error;
		}
		reader.end();
		return search.isOther ? this.#readAgain(base) : search.commits;
	}
	#readAgain(base) {
		return (0,range_history .$)(this.#git, { head: this.head }, base);
	}
	async #watch() {
		const log = await this.#log;
		while (!this.#isRead && !this.#stopped.signal.aborted) {
			const bytes = await log.size();
			if (this.#isRead)
				return;
			if (bytes > mostAhead.bytes)
				await this.stop();
			await (0,promises_.setTimeout)(mostAhead.interval, undefined, { ref: false });
		}
	}
}
class BaseSearch {
	#head;
	#base;
	#found;
	#far = Promise.withResolvers();
	#ended = new AbortController();
	#isMet = false;
	#taken = 0;
	#older = 0;
	date = 0;
	isOther = false;
	constructor(head, base) {
		this.#head = head;
		this.#base = base;
		this.#found = new found .z({ head, except: [base] });
		this.#found.enough.addEventListener('abort', () => this.end());
	}
	get enough() {
		return this.#ended.signal;
	}
	get isFar() {
		return this.#far.promise;
	}
	get commits() {
		return this.#isMet ? this.#found.end() : undefined;
	}
	end() {
		this.#ended.abort();
	}
	take(text, [from = 0, second = 0, third = 0]) {
		if (this.#ended.signal.aborted)
			return;
		const ids = (0,output .UX)(text, from, second - 1);
		if (this.#taken === 0 && ids.sha !== this.#head) {
			this.isOther = true;
			this.end();
			return;
		}
		this.#taken += 1;
		if (ids.sha === this.#base)
			this.#isMet = true;
		if (this.#found.expects(ids))
			this.#found.add((0,commit .yE)(ids.sha, ids.parents, output .eP, (0,output .bD)(text, second, third - 1)));
		if (this.#isMet)
			return;
		if (this.#taken > mostUndated)
			this.#far.resolve('far');
		if (ids.date >= this.date)
			return;
		this.#older += 1;
		if (this.#older > mostOlder)
			this.end();
	}
}

// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(95371);
// EXTERNAL MODULE: ./build/version-bump/tip/refs.js
var tip_refs = __webpack_require__(61100);
;// CONCATENATED MODULE: ./build/version-bump/tip/ahead.js

async function startAhead(repository, inputs, { env }, log) {
	const { git, head, isShallow } = repository;
	if (head === undefined)
		return { history: undefined, refs: undefined };
	const options = (0,tip_refs .SO)(inputs, (await (0,runner_event .Cx)(env)) !== undefined);
	const hasTip = !options.needsBranch || (0,tip_refs .rv)(repository, options) !== undefined;
	const refs = hasTip ? (0,tip_refs .n6)(repository, options) : undefined;
	refs?.catch(() => { });
	const isUsual = !isShallow && inputs.packages.length === 0;
	return { history: isUsual ? new HistoryAhead(git, head.commit, log) : undefined, refs };
}

}),

61100:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
SO: () => ( tipOptions),
n6: () => ( readRefs),
rv: () => ( branchOfTip)
});
var _git_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);
var _git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71245);
var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93871);

function tipOptions(inputs, isPreview) {
	return {
		targetBranch: isPreview ? '' : inputs.targetBranch,
		isHead: isPreview || inputs.mode === 'tag-only' || inputs.skipPush || inputs.skipCommit,
		needsBranch: !isPreview && inputs.mode !== 'tag-only',
		usesRemote: !inputs.skipPush,
		withReleaseBranch: inputs.mode === 'pull-request',
	};
}
function branchOfTip({ head }, { targetBranch }) {
	return targetBranch || head?.branch;
}
function readRefs(repository, options) {
	const { git, remote } = repository;
	if (remote === undefined || !options.usesRemote)
		return (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__ .cw)(git);
	const branches = branchesOf(options, branchOfTip(repository, options));
	return (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ .Zr)(remote, () => (0,_git_refs_js__WEBPACK_IMPORTED_MODULE_1__ .Jg)(git, remote.name, branches));
}
function branchesOf({ withReleaseBranch }, branch) {
	if (branch === undefined)
		return [_release_js__WEBPACK_IMPORTED_MODULE_2__ .sV];
	return withReleaseBranch ? [branch, (0,_release_js__WEBPACK_IMPORTED_MODULE_2__ .CT)(branch), _release_js__WEBPACK_IMPORTED_MODULE_2__ .sV] : [branch, _release_js__WEBPACK_IMPORTED_MODULE_2__ .sV];
}

})

};

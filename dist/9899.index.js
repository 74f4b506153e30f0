export const id = 9899;
export const ids = [9899];
export const modules = {

97887:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  z: () => ( Found)
});

// EXTERNAL MODULE: ./build/commits/graph.js
var graph = __webpack_require__(12241);
;// CONCATENATED MODULE: ./build/git/range/walk.js
const slop = 100;
class RangeWalk {
	#excluded;
	#gathered;
	#date = Number.POSITIVE_INFINITY;
	#left = slop;
	#isMistaken = false;
	constructor(head, except, gathered) {
		this.#excluded = new Set(except);
		this.#gathered = gathered;
		if (!this.#excluded.has(head))
			gathered.expect(head);
	}
	take(sha, parents, date) {
		if (this.#excluded.has(sha)) {
			this.#exclude(parents);
			this.#left = this.#gathered.open > 0 || this.#date <= date ? slop : this.#left - 1;
			return false;
		}
		for (const parent of parents)
			if (!this.#excluded.has(parent))
				this.#gathered.expect(parent);
		this.#date = date;
		this.#left = slop;
		return true;
	}
	get isDone() {
		return this.#left === 0;
	}
	get mistaken() {
		return this.#isMistaken ? this.#excluded : undefined;
	}
	#exclude(parents) {
		const waiting = [...parents];
		for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
			if (this.#excluded.has(sha))
				continue;
			this.#excluded.add(sha);
			this.#gathered.forget(sha);
			const own = this.#gathered.parentsOf(sha);
			if (own === undefined)
				continue;
			this.#isMistaken = true;
			waiting.push(...own);
		}
	}
}

;// CONCATENATED MODULE: ./build/git/range/found.js

class Found {
	#commits = new graph .SP();
	#walk;
	#enough = new AbortController();
	constructor(range) {
		this.#walk = range && new RangeWalk(range.head, range.except, this.#commits);
	}
	get enough() {
		return this.#enough.signal;
	}
	expects({ sha, parents, date }) {
		if (this.#walk === undefined)
			return true;
		const isInside = !this.#walk.isDone && this.#walk.take(sha, parents, date);
		if (this.#walk.isDone)
			this.#enough.abort();
		return isInside;
	}
	add(commit) {
		if (this.#walk === undefined)
			this.#commits.add(commit);
		else
			this.#commits.addWalked(commit);
	}
	end() {
		const mistaken = this.#walk?.mistaken;
		const commits = this.#commits.end();
		return mistaken === undefined ? commits : commits.filter(({ sha }) => !mistaken.has(sha));
	}
}

}),

75434:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$: () => ( readSince),
F: () => ( readCommits)
});
var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68336);
var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28801);
var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97887);
var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37029);
var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48848);
var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44723);

async function readCommits(git, range) {
	const authors = new Authors();
	const isWalk = range.except.length > 0 && !range.files && [range.head, ...range.except].every(isSha);
	const found = new _found_js__WEBPACK_IMPORTED_MODULE_2__ .z(isWalk ? range : undefined);
	const reader = range.files
		? new _records_js__WEBPACK_IMPORTED_MODULE_5__ .J(range.people ? 3 : 2, (fields) => {
			const author = range.people ? authors.find(fields[1] ?? '') : _output_js__WEBPACK_IMPORTED_MODULE_4__ .eP;
			const [ids = '', message = ''] = [fields[0], fields[range.people ? 2 : 1]];
			const { sha, parents } = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__ .UX)(ids, 0, ids.length);
			const files = filesOf(fields.slice(range.people ? 3 : 2));
			found.add({ ...(0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ .yE)(sha, parents, author, (0,_output_js__WEBPACK_IMPORTED_MODULE_4__ .bD)(message, 0, message.length)), files });
		})
		: new _records_js__WEBPACK_IMPORTED_MODULE_5__ .U(range.people ? 3 : 2, (text, [from = 0, second = 0, third = 0, end = 0]) => {
			const ids = (0,_output_js__WEBPACK_IMPORTED_MODULE_4__ .UX)(text, from, second - 1);
			if (!found.expects(ids))
				return;
			const author = range.people ? authors.find(text.slice(second, third - 1)) : _output_js__WEBPACK_IMPORTED_MODULE_4__ .eP;
			const message = range.people ? (0,_output_js__WEBPACK_IMPORTED_MODULE_4__ .bD)(text, third, end - 1) : (0,_output_js__WEBPACK_IMPORTED_MODULE_4__ .bD)(text, second, third - 1);
			found.add((0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ .yE)(ids.sha, ids.parents, author, message));
		});
	const files = range.files ? ['--name-only', '--no-renames'] : [];
	const others = range.except.map((sha) => (isWalk ? sha : `^${sha}`));
	await (0,_log_js__WEBPACK_IMPORTED_MODULE_3__ .x)(git, [...files, `--format=${range.people ? _output_js__WEBPACK_IMPORTED_MODULE_4__ .GP.people : _output_js__WEBPACK_IMPORTED_MODULE_4__ .GP.plain}`], (chunk) => reader.take(chunk), { input: `${[range.head, ...others].join('\n')}\n`, enough: found.enough });
	reader.end();
	return found.end();
}
function isSha(name) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name);
}
async function readSince(git, range, base) {
	try {
		const commits = await readCommits(git, { ...range, except: [base] });
		const isBase = base === range.head || commits.findLast(({ parents }) => parents.includes(base)) !== undefined;
		return isBase ? commits : undefined;
	}
	catch (error) {
		if (error instanceof _process_js__WEBPACK_IMPORTED_MODULE_1__ .XS)
			return undefined;
		throw error;
	}
}
function filesOf(paths) {
	return paths.map((path, index) => (index === 0 ? path.replace(/^\n/, '') : path));
}
class Authors {
	#known = new Map();
	find(given) {
		const known = this.#known.get(given);
		if (known)
			return known;
		const [name = '', email = ''] = given.split('\n');
		const author = { name, email };
		this.#known.set(given, author);
		return author;
	}
}

}),

37029:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  x: () => ( readLog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/files/growing.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
		env.stack.push({ value: value, dispose: dispose, async: async });
	}
	else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
	return function (env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
					}
					else s |= 1;
				}
				catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

const piece = 256 * 1024;
const waits = { first: 1, longest: 4 };
async function readWhileWritten(path, write, take, stop) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w+'), true);
		let isWritten = false;
		const writing = write(file.fd).finally(() => {
			isWritten = true;
		});
		const read = async () => {
			const buffer = Buffer.alloc(piece);
			let wait = waits.first;
			for (let at = 0; !stop.aborted;) {
				const wasWritten = isWritten;
				const { bytesRead } = await file.read(buffer, 0, piece, at);
				at += bytesRead;
				if (bytesRead > 0)
					take(buffer.subarray(0, bytesRead));
				else if (wasWritten)
					return;
				if (bytesRead === piece || wasWritten)
					continue;
				await Promise.race([(0,external_node_timers_promises_.setTimeout)(wait), writing]);
				wait = Math.min(2 * wait, waits.longest);
			}
		};
		await Promise.all([writing, read()]);
	}
	catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	}
	finally {
		const result_1 = __disposeResources(env_1);
		if (result_1)
			await result_1;
	}
}

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
;// CONCATENATED MODULE: ./build/git/range/log.js
var log_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
		env.stack.push({ value: value, dispose: dispose, async: async });
	}
	else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var log_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
	return function (env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
					}
					else s |= 1;
				}
				catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

const usualMost = 64 * 1024 ** 2;
const usual = ['-z', '--no-color', '--stdin'];
async function readLog(git, args, take, { input, enough, most = usualMost }) {
	const full = new AbortController();
	const stop = AbortSignal.any([enough, full.signal]);
	let taken = 0;
	const count = (chunk) => {
		taken += chunk.length;
		if (taken > most)
			full.abort();
		take(chunk);
	};
	try {
		const env_1 = { stack: [], error: void 0, hasError: false };
		try {
			const folder = log_addDisposableResource(env_1, await git.makeTemporaryFolder('log'), true);
			const path = (0,external_node_path_.join)(folder.path, 'log');
			const write = (output) => git.run(['log', ...usual, ...args], { input, enough: stop, output });
			await readWhileWritten(path, write, count, stop);
			if (!full.signal.aborted)
				return;
		}
		catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		}
		finally {
			const result_1 = log_disposeResources(env_1);
			if (result_1)
				await result_1;
		}
	}
	catch (error) {
		if (!isFull(error))
			throw error;
	}
	let known = taken;
	const takeNew = (chunk) => {
		const from = Math.min(known, chunk.length);
		known -= from;
		if (from < chunk.length)
			take(chunk.subarray(from));
	};
	await git.stream(['log', ...usual, ...args], takeNew, { input, enough });
}
function isFull(error) {
	if (error instanceof user_error .y)
		return error.reason === 'unwritable-file';
	return error instanceof Error && 'syscall' in error;
}

}),

48848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
GP: () => ( format),
UX: () => ( idsOf),
bD: () => ( messageOf),
eP: () => ( nobody)
});
const format = { plain: '%x00%H %ct %P%x00%B', people: '%x00%H %ct %P%x00%an%n%ae%x00%B' };
function idsOf(text, from, end) {
	const afterSha = text.indexOf(' ', from);
	const sha = text.slice(from, afterSha);
	let at = afterSha + 1;
	let date = 0;
	for (; at < end && text.charCodeAt(at) !== space; at += 1)
		date = date * 10 + text.charCodeAt(at) - zero;
	const parentAt = (place) => text.slice(place, place + sha.length);
	const width = sha.length + 1;
	at += 1;
	if (at >= end)
		return { sha, parents: [], date };
	if (at + width >= end)
		return { sha, parents: [parentAt(at)], date };
	const parents = [parentAt(at), parentAt(at + width)];
	for (at += 2 * width; at < end; at += width)
		parents.push(parentAt(at));
	return { sha, parents, date };
}
const space = 32;
const zero = 48;
function messageOf(text, from, to) {
	let end = to;
	while (end > from && text.charCodeAt(end - 1) === 10)
		end -= 1;
	const message = text.slice(from, end);
	return isBlank(message.charCodeAt(0)) ? message.replace(/^(?:[ \t\r]*\n)+/, '') : message;
}
function isBlank(code) {
	return code === 32 || (code >= 9 && code <= 13);
}
const nobody = { name: '', email: '' };

}),

44723:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
J: () => ( RecordReader),
U: () => ( FieldReader)
});
var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46193);

class FieldReader {
	#places;
	#found;
	#decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
	#rest = '';
	constructor(fieldCount, found) {
		this.#places = Array.from({ length: fieldCount + 1 }, () => 0);
		this.#found = found;
	}
	take(chunk) {
		this.#cut(this.#decoder.write(chunk));
	}
	end() {
		this.#cut(this.#decoder.end());
	}
	#cut(more) {
		if (this.#rest !== '' && !more.includes('\0')) {
			this.#rest += more;
			return;
		}
		const text = this.#rest + more;
		let from = 0;
		for (let next = this.#find(text, from); next !== -1; next = this.#find(text, from)) {
			this.#found(text, this.#places);
			from = next;
		}
		this.#rest = text.slice(from);
	}
	#find(text, from) {
		const places = this.#places;
		let at = from + 1;
		for (let field = 0; field < places.length - 1; field += 1) {
			places[field] = at;
			const end = text.indexOf('\0', at);
			if (end === -1)
				return -1;
			at = end + 1;
		}
		places[places.length - 1] = at;
		return at;
	}
}
class RecordReader {
	#fieldCount;
	#found;
	#decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder('utf8');
	#rest = '';
	#fields = [];
	#inside = false;
	constructor(fieldCount, found) {
		this.#fieldCount = fieldCount;
		this.#found = found;
	}
	take(chunk) {
		this.#cut(this.#decoder.write(chunk));
	}
	end() {
		this.#cut(this.#decoder.end());
		if (this.#rest !== '')
			this.#field(this.#rest);
		this.#flush();
	}
	#cut(text) {
		let from = 0;
		for (let at = text.indexOf('\0'); at !== -1; at = text.indexOf('\0', from)) {
			const field = text.slice(from, at);
			this.#field(this.#rest === '' ? field : this.#rest + field);
			this.#rest = '';
			from = at + 1;
		}
		this.#rest += text.slice(from);
	}
	#field(text) {
		const isBoundary = text === '' && (!this.#inside || this.#fields.length >= this.#fieldCount);
		if (!isBoundary)
			return void this.#fields.push(text);
		this.#flush();
		this.#inside = true;
	}
	#flush() {
		if (this.#fields.length >= this.#fieldCount)
			this.#found(this.#fields);
		this.#fields = [];
	}
}

}),

89899:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  startAhead: () => ( startAhead)
});

// EXTERNAL MODULE: ./build/commits/commit.js
var commits_commit = __webpack_require__(68336);
// EXTERNAL MODULE: ./build/git/process.js + 1 modules
var process = __webpack_require__(28801);
// EXTERNAL MODULE: ./build/git/range/found.js + 1 modules
var range_found = __webpack_require__(97887);
// EXTERNAL MODULE: ./build/git/range/history.js
var range_history = __webpack_require__(75434);
// EXTERNAL MODULE: ./build/git/range/log.js + 1 modules
var log = __webpack_require__(37029);
// EXTERNAL MODULE: ./build/git/range/output.js
var output = __webpack_require__(48848);
// EXTERNAL MODULE: ./build/git/range/records.js
var records = __webpack_require__(44723);
;// CONCATENATED MODULE: ./build/git/range/ahead.js

const mostAhead = 8 * 1024 ** 2;
const mostUndated = 1_000;
const mostOlder = 100;
class HistoryAhead {
	head;
	#git;
	#stopped = new AbortController();
	#reading;
	#early = [];
	#earlyBytes = 0;
	#base;
	#isMet = false;
	#dateOfBase = 0;
	#older = 0;
	#taken = 0;
	#isFar = Promise.withResolvers();
	constructor(git, head) {
		this.head = head;
		this.#git = git;
		const reader = new records .U(2, (text, [from = 0, second = 0, third = 0]) => {
			const ids = (0,output .UX)(text, from, second - 1);
			const commit = () => (0,commits_commit .yE)(ids.sha, ids.parents, output .eP, (0,output .bD)(text, second, third - 1));
			if (this.#base === undefined)
				this.#early.push({ ids, commit: commit() });
			else
				this.#take(ids, commit);
		});
		const take = (chunk) => {
			reader.take(chunk);
			if (this.#base === undefined)
				this.#earlyBytes += chunk.length;
			if (this.#earlyBytes > mostAhead)
				this.stop();
		};
		const options = { input: `${head}\n`, enough: this.#stopped.signal };
		this.#reading = (0,log .x)(git, [`--format=${output .GP.plain}`], take, options).then(() => reader.end());
		this.#reading.catch(() => { });
	}
	stop() {
		this.#early = [];
		this.#stopped.abort();
	}
	async since(base) {
		if (this.#stopped.signal.aborted)
			return (0,range_history .$)(this.#git, { head: this.head }, base);
		const found = new range_found .z({ head: this.head, except: [base] });
		found.enough.addEventListener('abort', () => this.stop());
		this.#base = { sha: base, found };
		for (const { ids, commit } of this.#early)
			this.#take(ids, () => commit);
		this.#early = [];
		try {
			if ((await Promise.race([this.#reading, this.#isFar.promise])) === 'far')
				this.#dateOfBase = Number(await this.#git.text(['log', '-1', '--format=%ct', base, '--']));
			await this.#reading;
		}
		catch (error) {
			this.stop();
			if (error instanceof process .XS)
				return undefined;
			throw error;
		}
		return this.#isMet ? found.end() : undefined;
	}
	#take(ids, commit) {
		if (this.#base === undefined)
			return;
		const { sha, found } = this.#base;
		if (ids.sha === sha)
			this.#isMet = true;
		if (found.expects(ids))
			found.add(commit());
		this.#taken += 1;
		if (this.#isMet)
			return;
		if (this.#taken > mostUndated)
			this.#isFar.resolve('far');
		if (ids.date >= this.#dateOfBase)
			return;
		this.#older += 1;
		if (this.#older > mostOlder)
			this.stop();
	}
}

;// CONCATENATED MODULE: ./build/version-bump/tip/ahead.js

function startAhead({ git, head, isShallow }, { packages }) {
	return head === undefined || isShallow || packages.length > 0 ? undefined : new HistoryAhead(git, head.commit);
}

})

};

export const id = 746;
export const ids = [746];
export const modules = {

12241:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
SP: () => ( Gathering),
cG: () => ( heightsOf),
k_: () => ( suspectsOf),
mL: () => ( reachedOnlyBy),
qh: () => ( indexOf),
wk: () => ( withoutReachable)
});
function withoutReachable(commits, tips) {
	const reached = reachable(commits, tips);
	return reached.size === 0 ? commits : commits.filter(({ sha }) => !reached.has(sha));
}
function reachable(commits, tips) {
	const reached = new Set();
	if (tips.length === 0)
		return reached;
	const { places } = indexOf(commits);
	const waiting = [...tips];
	for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
		const place = places.get(sha);
		if (place === undefined || reached.has(sha))
			continue;
		reached.add(sha);
		waiting.push(...(commits[place]?.parents ?? []));
	}
	return reached;
}
const indexes = new WeakMap();
const suspects = new WeakMap();
const expected = -1;
class Gathering {
	#commits = [];
	#places = new Map();
	#suspects = [];
	#isOrdered = true;
	#open = 0;
	add(commit) {
		for (const parent of commit.parents)
			if ((this.#places.get(parent) ?? expected) !== expected)
				this.#isOrdered = false;
		this.addWalked(commit);
	}
	addWalked(commit) {
		const { size } = this.#places;
		this.#places.set(commit.sha, this.#commits.length);
		if (this.#places.size === size)
			this.#open -= 1;
		this.#commits.push(commit);
		if (commit.mayRevert)
			this.#suspects.push(commit);
	}
	parentsOf(sha) {
		const place = this.#places.get(sha) ?? expected;
		return place === expected ? undefined : this.#commits[place]?.parents;
	}
	expect(sha) {
		const place = this.#places.get(sha);
		if (place !== undefined) {
			if (place !== expected)
				this.#isOrdered = false;
			return;
		}
		this.#places.set(sha, expected);
		this.#open += 1;
	}
	forget(sha) {
		if (this.#places.get(sha) !== expected)
			return;
		this.#places.delete(sha);
		this.#open -= 1;
	}
	get open() {
		return this.#open;
	}
	end() {
		if (this.#open > 0)
			for (const [sha, place] of this.#places)
				if (place === expected)
					this.#places.delete(sha);
		indexes.set(this.#commits, this.index);
		suspects.set(this.#commits, this.#suspects);
		return this.#commits;
	}
	get index() {
		return { places: this.#places, isOrdered: this.#isOrdered };
	}
}
function indexOf(commits) {
	const known = indexes.get(commits);
	if (known)
		return known;
	const gathering = new Gathering();
	for (const commit of commits)
		gathering.add(commit);
	indexes.set(commits, gathering.index);
	return gathering.index;
}
function suspectsOf(commits) {
	return suspects.get(commits) ?? commits.filter(({ mayRevert }) => mayRevert);
}
function heightsOf(commits, { places, isOrdered }) {
	const heights = new Uint32Array(commits.length);
	if (isOrdered)
		return heights.map((_, place) => commits.length - place);
	const waiting = [];
	for (let place = commits.length - 1; place >= 0; place -= 1) {
		waiting.push(place);
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			const open = raise(next, commits, places, heights);
			if (open)
				waiting.push(next, ...open);
		}
	}
	return heights;
}
function raise(place, commits, places, heights) {
	let height = 1;
	let open;
	for (const parent of commits[place]?.parents ?? []) {
		const at = places.get(parent);
		const below = at === undefined ? 0 : (heights[at] ?? 0);
		if (at !== undefined && below === 0)
			open = [...(open ?? []), at];
		if (below >= height)
			height = below + 1;
	}
	if (open === undefined)
		heights[place] = height;
	return open;
}
function reachedOnlyBy(starts, except, { commits, places, heights }) {
	const isExcept = new Map();
	const waiting = [];
	let wanted = 0;
	const reach = (sha, marked) => {
		const place = places.get(sha);
		if (place === undefined)
			return;
		const before = isExcept.get(place);
		isExcept.set(place, marked || before === true);
		if (before === undefined)
			insert(waiting, place, heights);
		if (before === undefined && !marked)
			wanted += 1;
		if (before === false && marked)
			wanted -= 1;
	};
	for (const sha of except)
		reach(sha, true);
	for (const sha of starts)
		reach(sha, false);
	const found = [];
	for (let place = waiting.pop(); wanted > 0 && place !== undefined; place = waiting.pop()) {
		const marked = isExcept.get(place) === true;
		const { sha = '', parents = [] } = commits[place] ?? {};
		if (!marked)
			wanted -= 1;
		if (!marked)
			found.push(sha);
		for (const parent of parents)
			reach(parent, marked);
	}
	return found;
}
function insert(waiting, place, heights) {
	const height = heights[place] ?? 0;
	let at = waiting.length;
	while (at > 0 && (heights[waiting[at - 1] ?? 0] ?? 0) > height)
		at -= 1;
	waiting.splice(at, 0, place);
}

}),

49889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
u: () => ( readTrustedFile)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function readTrustedFile(path) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}

}),

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
	const query = {
		args: [...files, `--format=${range.people ? _output_js__WEBPACK_IMPORTED_MODULE_4__ .GP.people : _output_js__WEBPACK_IMPORTED_MODULE_4__ .GP.plain}`],
		input: `${[range.head, ...others].join('\n')}\n`,
	};
	await (0,_log_js__WEBPACK_IMPORTED_MODULE_3__ .x)(git, query, (chunk) => reader.take(chunk), { enough: found.enough });
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
  x: () => ( readLog),
  l: () => ( startLog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/files/growing.js

const piece = 256 * 1024;
const waits = { first: 1, longest: 4 };
async function startWriting(path, write) {
	const file = await (0,promises_.open)(path, 'w+');
	let isWritten = false;
	const writing = write(file.fd).finally(() => {
		isWritten = true;
	});
	writing.catch(() => { });
	const read = async (take, stop) => {
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
	return {
		writing,
		size: async () => (await file.stat()).size,
		read: async (take, stop) => void (await Promise.all([writing, read(take, stop)])),
		[Symbol.asyncDispose]: () => file.close(),
	};
}

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
;// CONCATENATED MODULE: ./build/git/range/log.js
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

const usualMost = 64 * 1024 ** 2;
const usual = ['-z', '--no-color', '--stdin'];
async function startLog(git, { args, input, env = {} }) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const stop = new AbortController();
		const started = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		const folder = started.use(await git.makeTemporaryFolder('log'));
		const write = (output) => git.run(['log', ...usual, ...args], { input, env, enough: stop.signal, output });
		const file = started.use(await startWriting((0,external_node_path_.join)(folder.path, 'log'), write));
		started.defer(async () => {
			stop.abort();
			await file.writing.catch(() => { });
		});
		const parts = started.move();
		return {
			size: file.size,
			read: (take, enough) => {
				const end = () => stop.abort();
				if (enough.aborted)
					end();
				else
					enough.addEventListener('abort', end, { once: true });
				return file.read(take, stop.signal);
			},
			[Symbol.asyncDispose]: () => parts.disposeAsync(),
		};
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
async function readLog(git, query, take, { enough, most = usualMost, started = startLog(git, query) }) {
	const full = new AbortController();
	let taken = 0;
	const count = (chunk) => {
		taken += chunk.length;
		if (taken > most)
			full.abort();
		take(chunk);
	};
	try {
		const env_2 = { stack: [], error: void 0, hasError: false };
		try {
			const log = __addDisposableResource(env_2, await started, true);
			await log.read(count, AbortSignal.any([enough, full.signal]));
			if (!full.signal.aborted)
				return;
		}
		catch (e_2) {
			env_2.error = e_2;
			env_2.hasError = true;
		}
		finally {
			const result_2 = __disposeResources(env_2);
			if (result_2)
				await result_2;
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
	await git.stream(['log', ...usual, ...query.args], takeNew, { input: query.input, enough });
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

95371:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Cx: () => ( proposalBase),
Xy: () => ( pullNumber),
gR: () => ( pullHead),
nk: () => ( eventRepository),
wG: () => ( isForkPull),
yd: () => ( commentedIssue)
});
var _files_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49889);

async function proposalBase(env) {
	const name = env['GITHUB_EVENT_NAME'] ?? '';
	const base = env['GITHUB_BASE_REF'] ?? '';
	if (name === 'merge_group')
		return await queueBase(env);
	if (name !== 'pull_request' && name !== 'pull_request_target')
		return undefined;
	return valueAt(await readPayload(env), 'pull_request', 'merged') === true ? undefined : base;
}
async function queueBase(env) {
	const ref = valueAt(await readPayload(env), 'merge_group', 'base_ref');
	return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
}
async function readPayload(env) {
	const path = env['GITHUB_EVENT_PATH'];
	return path === undefined || path === '' ? undefined : JSON.parse(await (0,_files_named_js__WEBPACK_IMPORTED_MODULE_0__ .u)(path));
}
function valueAt(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== 'object' || at === null)
			return undefined;
		at = new Map(Object.entries(at)).get(key);
	}
	return at;
}
async function pullNumber(env) {
	if (!/^pull_request(_target)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
		return undefined;
	const number = valueAt(await readPayload(env), 'pull_request', 'number');
	return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
async function pullHead(env) {
	if (!/^pull_request(_target|_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
		return undefined;
	const sha = valueAt(await readPayload(env), 'pull_request', 'head', 'sha');
	return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : '';
}
async function isForkPull(env) {
	if (!/^pull_request(_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
		return false;
	const home = valueAt(await readPayload(env), 'pull_request', 'head', 'repo', 'full_name');
	return home !== env['GITHUB_REPOSITORY'];
}
async function commentedIssue(env) {
	if (env['GITHUB_EVENT_NAME'] !== 'issue_comment')
		return undefined;
	const payload = await readPayload(env);
	const number = numberAt(payload, 'issue', 'number');
	const comment = numberAt(payload, 'comment', 'id');
	const action = textAt(payload, 'action');
	const isWhole = number !== 0 && comment !== 0 && action !== '';
	if (!isWhole || valueAt(payload, 'issue', 'pull_request') !== undefined)
		return undefined;
	return {
		number,
		issueBody: textAt(payload, 'issue', 'body'),
		action,
		comment,
		body: textAt(payload, 'comment', 'body'),
		at: Date.parse(textAt(payload, 'comment', 'created_at')) || 0,
		author: accountAt(payload, 'comment', 'user'),
		sender: accountAt(payload, 'sender'),
	};
}
function accountAt(payload, ...path) {
	return {
		id: numberAt(payload, ...path, 'id'),
		login: textAt(payload, ...path, 'login'),
		type: textAt(payload, ...path, 'type'),
	};
}
function numberAt(payload, ...path) {
	const value = valueAt(payload, ...path);
	return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
function textAt(payload, ...path) {
	const value = valueAt(payload, ...path);
	return typeof value === 'string' ? value : '';
}
async function eventRepository(env) {
	const payload = await readPayload(env);
	const branch = valueAt(payload, 'repository', 'default_branch');
	return {
		defaultBranch: typeof branch === 'string' ? branch : '',
		isPrivate: valueAt(payload, 'repository', 'private') !== false,
	};
}

}),

40596:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( serverUrl)
});
function serverUrl(env) {
	return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
}

})

};

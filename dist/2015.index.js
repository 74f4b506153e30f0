export const id = 2015;
export const ids = [2015];
export const modules = {

72015:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  N: () => ( connect)
});

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/database/session/wire.js
var wire = __webpack_require__(38470);
;// CONCATENATED MODULE: ./build/database/flow.js

class Flow {
	#request;
	#throttle;
	#onError;
	#resultSets = [];
	#stopped = Promise.withResolvers();
	#queue = [];
	#draining;
	#isDropped = false;
	#error;
	constructor(request, throttle, onError) {
		this.#request = request;
		this.#throttle = throttle;
		this.#onError = onError;
	}
	get resultSets() {
		return this.#resultSets;
	}
	get rowCount() {
		return this.#resultSets.reduce((sum, { rowCount }) => sum + rowCount, 0);
	}
	get error() {
		return this.#error;
	}
	columns(columns) {
		this.#resultSets.push({ columns, rowCount: 0 });
		if (this.#request.onColumns !== undefined)
			this.#add({ columns });
	}
	row(row) {
		const current = this.#resultSets.at(-1);
		if (current === undefined || this.#isDropped)
			return;
		current.rowCount++;
		if (this.#request.onRows === undefined)
			return;
		const last = this.#queue.at(-1);
		if (last !== undefined && 'rows' in last)
			last.rows.push(row);
		else
			this.#add({ rows: [row] });
	}
	wire(rows) {
		const current = this.#resultSets.at(-1);
		if (current === undefined || this.#isDropped)
			return;
		current.rowCount += rows.count;
		const { onWire, onRows } = this.#request;
		if (onWire === undefined) {
			if (onRows !== undefined)
				this.#add({ rows: [...rows.read()] });
			return;
		}
		if (this.#draining !== undefined) {
			this.#add(rows.copy());
			return;
		}
		try {
			const taking = onWire(rows);
			if (taking !== undefined)
				this.#draining = this.#drain(taking);
		}
		catch (cause) {
			this.#fail(cause);
		}
	}
	drop() {
		this.#isDropped = true;
		this.#queue = [];
		this.#stopped.resolve();
	}
	isDropping() {
		return this.#isDropped;
	}
	async finish() {
		while (this.#draining !== undefined && !this.#isDropped)
			await Promise.race([this.#draining, this.#stopped.promise]);
	}
	#hand(entry) {
		const { onColumns, onRows, onWire } = this.#request;
		if (entry instanceof wire .br)
			return onWire?.(entry);
		return 'rows' in entry ? onRows?.(entry.rows) : onColumns?.(entry.columns);
	}
	#add(entry) {
		if (this.#isDropped)
			return;
		this.#queue.push(entry);
		this.#draining ??= this.#drain(undefined);
	}
	async #drain(begun) {
		await Promise.resolve();
		try {
			await this.#wait(begun);
			for (let entry = this.#queue.shift(); entry !== undefined; entry = this.#queue.shift())
				await this.#wait(this.#hand(entry));
		}
		catch (cause) {
			this.#fail(cause);
		}
		finally {
			this.#draining = undefined;
			if (!this.#isDropped)
				this.#throttle.resume();
		}
	}
	async #wait(taking) {
		if (taking === undefined)
			return;
		this.#throttle.pause();
		await taking;
	}
	#fail(cause) {
		this.#error = { cause };
		this.drop();
		this.#onError();
	}
}

;// CONCATENATED MODULE: ./build/database/guarded.js
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

const grace = 250;
const killPatience = 3_000;
const endPatience = 3_000;
const warningsPatience = 10_000;
const mostWarnings = 100;
class GuardedConnection {
	#session;
	#around;
	#end;
	#isRunning = false;
	constructor(session, around) {
		this.#session = session;
		this.#around = around;
	}
	get dialect() {
		return this.#session.dialect;
	}
	get server() {
		return this.#session.server;
	}
	get id() {
		return this.#session.id;
	}
	get security() {
		return this.#session.security;
	}
	get largest() {
		return this.#session.largest;
	}
	get limit() {
		return this.#session.limit;
	}
	run = async (sql, request = {}) => {
		if (this.#isRunning)
			throw new Error('A connection runs one statement at a time.');
		const started = performance.now();
		const refusal = this.#refusal() ?? this.#excess(sql, request.parameters ?? []);
		if (refusal !== undefined)
			return failed(refusal, started, 0);
		this.#isRunning = true;
		try {
			return await this.#guarded(sql, request, started);
		}
		finally {
			this.#isRunning = false;
		}
	};
	warnings = async () => {
		if (this.#refusal() !== undefined)
			return [];
		const asked = this.#session.warnings().catch(() => undefined);
		const warnings = await within(warningsPatience, asked);
		if (warnings === undefined)
			this.#session.destroy();
		return (warnings ?? [])
			.slice(0, mostWarnings)
			.map((warning) => ({ ...warning, message: this.#shown(warning.message) }));
	};
	settle = async () => {
		const { bounds } = this.#session;
		if (bounds !== undefined)
			await this.run(bounds);
	};
	kill = async () => {
		this.#end?.('cancelled');
		if (this.#end === undefined)
			await this.#around.killSession(this.id);
	};
	close() {
		return this.#session.close();
	}
	[Symbol.asyncDispose]() {
		return this.close();
	}
	#refusal() {
		if (!this.#session.isOpen())
			return own('server-gone', 'The connection was lost before this statement.');
		if (this.#around.host.signal.aborted)
			return own('cancelled', 'The job was cancelled before this statement.');
		if (performance.now() >= this.#around.deadline)
			return own('timeout', 'The total time limit was reached before this statement.');
		return undefined;
	}
	#excess(sql, parameters) {
		const { largest, limit } = this.#session;
		const values = parameters.reduce((sum, value) => sum + sizeOf(value), 0);
		const bytes = Math.max(values, bytesOf(sql, largest));
		if (bytes <= largest)
			return undefined;
		const what = values === bytes ? 'The parameters have' : 'The statement has';
		return own('packet-too-large', `${what} ${bytes} bytes, but the server accepts at most ${largest} (${limit}); nothing was sent`);
	}
	async #guarded(sql, request, started) {
		const env_1 = { stack: [], error: void 0, hasError: false };
		try {
			const ended = Promise.withResolvers();
			const flow = new Flow(request, this.#session, () => ended.resolve('taker'));
			const work = this.#work(sql, request, flow, started);
			const watch = __addDisposableResource(env_1, this.#watch(request.timeout ?? 0, ended.resolve), false);
			this.#end = watch.end;
			const first = await Promise.race([work, ended.promise]);
			this.#end = undefined;
			if (typeof first !== 'string')
				return first;
			flow.drop();
			const outcome = await this.#endStatement(work);
			await this.#absorbKill();
			if (flow.error !== undefined)
				throw flow.error.cause;
			if (outcome?.isDone === true && outcome.resultSets.length === 0)
				return outcome;
			return failed(this.#ending(first, outcome), started, flow.rowCount);
		}
		catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		}
		finally {
			__disposeResources(env_1);
		}
	}
	async #work(sql, request, flow, started) {
		try {
			const finished = await this.#session.execute(sql, request, flow);
			await flow.finish();
			if (flow.error !== undefined)
				throw flow.error.cause;
			return done(finished, flow, started);
		}
		catch (error) {
			if (flow.error !== undefined)
				throw flow.error.cause;
			const failure = this.#session.explainError(error);
			return failed({ ...failure, message: this.#shown(failure.message) }, started, flow.rowCount);
		}
	}
	#watch(limit, end) {
		const { guards, host, deadline } = this.#around;
		const own = guards.statement > 0 ? guards.statement + grace : Number.POSITIVE_INFINITY;
		const statement = Math.min(limit > 0 ? limit : Number.POSITIVE_INFINITY, own);
		const timers = [
			guarded_timer(statement, () => end('statement-timeout')),
			guarded_timer(deadline - performance.now(), () => end('timeout')),
		];
		const onAbort = () => end('cancelled');
		host.signal.addEventListener('abort', onAbort, { once: true });
		return {
			end,
			[Symbol.dispose]: () => {
				for (const each of timers)
					clearTimeout(each);
				host.signal.removeEventListener('abort', onAbort);
			},
		};
	}
	async #endStatement(work) {
		const quiet = work.then((outcome) => ({ outcome }), () => ({ outcome: undefined }));
		this.#session.pause();
		await within(killPatience, this.#around.killSession(this.id).catch(() => undefined));
		this.#session.resume();
		const ended = await within(endPatience, quiet);
		if (ended !== undefined)
			return ended.outcome;
		this.#session.destroy();
		await within(endPatience, quiet);
		return undefined;
	}
	async #absorbKill() {
		if (this.#refusal() !== undefined)
			return;
		const absorbed = this.#session.absorbKill?.() ?? Promise.resolve();
		const done = absorbed.then(() => true, () => true);
		if ((await within(endPatience, done)) === undefined)
			this.#session.destroy();
	}
	#ending(why, outcome) {
		const reason = why === 'taker' ? 'cancelled' : why;
		const what = {
			'statement-timeout': 'The statement took longer than its timeout',
			timeout: 'The total time limit was reached',
			cancelled: 'The statement was cancelled',
		}[reason];
		if (outcome === undefined)
			return own(reason, `${what}; the server did not confirm within ${(killPatience + endPatience) / 1_000} s that it ended, so it may still run there.`);
		if (outcome.isDone)
			return own(reason, `${what}; the server ended it.`);
		return { ...outcome, reason, message: `${what}; the server ended it: ${outcome.message}` };
	}
	#shown(text) {
		return (0,printable .g)(this.#around.redact(text)).slice(0, 2_000);
	}
}
function own(reason, message) {
	return { reason, code: '', state: '', message, line: null };
}
function bytesOf(sql, largest) {
	if (typeof sql !== 'string')
		return sql.length;
	return sql.length * 3 <= largest ? 0 : (0,raw .r$)(sql);
}
function sizeOf(value) {
	if (typeof value === 'string')
		return Buffer.byteLength(value);
	return Buffer.isBuffer(value) ? value.length : 0;
}
function failed(failure, started, rowCount) {
	const { reason, code, state, message, line } = failure;
	return { isDone: false, reason, code, state, message, line, rowCount, milliseconds: performance.now() - started };
}
function done(finished, flow, started) {
	const { resultSets, rowCount } = flow;
	return { isDone: true, resultSets, rowCount, ...finished, milliseconds: performance.now() - started };
}
function guarded_timer(milliseconds, strike) {
	return milliseconds < 2 ** 31 ? setTimeout(strike, Math.max(0, milliseconds)) : undefined;
}
async function within(milliseconds, work) {
	const late = Promise.withResolvers();
	const clock = setTimeout(() => late.resolve(undefined), milliseconds);
	try {
		return await Promise.race([work, late.promise]);
	}
	finally {
		clearTimeout(clock);
	}
}

// EXTERNAL MODULE: ./build/database/session/failure.js
var failure = __webpack_require__(68701);
// EXTERNAL MODULE: ./build/database/session/protocol.js
var protocol = __webpack_require__(18163);
// EXTERNAL MODULE: ./build/database/session/target.js
var session_target = __webpack_require__(65474);
;// CONCATENATED MODULE: ./build/database/refusal.js

const startingCodes = ['ECONNREFUSED', 'ENOENT', 'EAI_AGAIN', '57P03', '53300', 'ER_CON_COUNT_ERROR'];
function isStarting(error) {
	return !(error instanceof user_error .y) && allParts(error).some(({ code }) => startingCodes.includes(code));
}
function allParts(error) {
	const several = typeof error === 'object' && error !== null && 'errors' in error ? error.errors : [];
	return [error, ...(Array.isArray(several) ? several : [])].map(failure .CI);
}
const denied = ['access-denied', 'Change `user` and `password`, or allow this user from this host on the server.'];
const noDatabase = ['unknown-database', 'Change `database`, or create it first.'];
const unencrypted = ['tls-failed', 'Set `ssl-mode: required` or stronger.'];
const noTls = ['tls-failed', 'Set `ssl-mode: preferred` or `disabled`, or turn on TLS on the server.'];
const badTls = [
	'tls-failed',
	'Check `ssl-ca`, and that the certificate covers the given host; `ssl-mode: verify-ca` does not check the name.',
];
const noName = [
	'cannot-connect',
	'Check the host name; the name of a cluster’s service resolves only inside that cluster.',
];
const unsound = ['cannot-connect', 'Check host and port: the server there does not speak this database protocol.'];
const nobody = [
	'cannot-connect',
	'Check host and port, that the server is running, and that the runner can reach it.',
];
const cures = {
	ER_ACCESS_DENIED_ERROR: denied,
	ER_ACCESS_DENIED_NO_PASSWORD_ERROR: denied,
	ER_DBACCESS_DENIED_ERROR: denied,
	ER_HOST_NOT_PRIVILEGED: denied,
	ER_HOST_IS_BLOCKED: denied,
	ER_ACCOUNT_HAS_BEEN_LOCKED: denied,
	ER_MUST_CHANGE_PASSWORD_LOGIN: denied,
	ER_BAD_DB_ERROR: noDatabase,
	ER_SECURE_TRANSPORT_REQUIRED: unencrypted,
	HANDSHAKE_NO_SSL_SUPPORT: noTls,
	HANDSHAKE_SSL_ERROR: badTls,
	'28P01': denied,
	'28000': denied,
	'42501': denied,
	'3D000': noDatabase,
	ENOTFOUND: noName,
	EAI_AGAIN: noName,
	[protocol .pT]: unsound,
	ERR_OUT_OF_RANGE: unsound,
	ERR_BUFFER_OUT_OF_BOUNDS: unsound,
};
function userErrorFor(error, target, limit, redact) {
	if (error instanceof user_error .y && error.message !== 'late')
		return error;
	const parts = allParts(error);
	const [reason, cure] = parts.map(({ code }) => cures[code]).find((each) => each !== undefined) ?? tlsCure(error) ?? nobody;
	const isLate = error instanceof user_error .y;
	const what = isLate ? `no answer within ${limit / 1_000} s (\`connect-timeout\`)` : (0,printable .d)(redact(wordsOf(parts)), 400);
	return new user_error .y(reason, `Cannot connect to ${(0,session_target .ff)(target)}: ${what}. ${cure}`, { cause: error });
}
function wordsOf(parts) {
	if (parts.some(({ code }) => /^ERR_(OUT_OF_RANGE|BUFFER_OUT_OF_BOUNDS)$/.test(code)))
		return 'The server sent a malformed packet';
	const said = parts.map(({ message, code }) => message || code).find(Boolean) ?? 'the server refused without a message';
	return said.replace(/\.+$/, '');
}
function tlsCure(error) {
	const { code, message } = (0,failure .CI)(error);
	if (message === 'The server does not support SSL connections')
		return noTls;
	return /^ERR_(TLS|SSL|OSSL)_|^EPROTO$|CERT|SELF_SIGNED|^UNABLE_TO_/.test(code) ? badTls : undefined;
}

// EXTERNAL MODULE: ./build/programs/output.js
var output = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/programs/run.js
var run = __webpack_require__(80013);
// EXTERNAL MODULE: ./build/programs/supervise.js + 1 modules
var supervise = __webpack_require__(88748);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
// EXTERNAL MODULE: ./build/text/grouped.js
var grouped = __webpack_require__(47384);
;// CONCATENATED MODULE: ./build/database/target/sign-in.js

const most = 65_536;
const mostWords = 4_096;
async function signIn(target, host, limit) {
	const { passwordCommand: command = [], ...server } = target;
	if (command.length === 0)
		return target;
	const words = new output .I({ tail: mostWords });
	const printed = await printedBy(command, target, host, limit, words);
	const found = 'fault' in printed ? printed : read(printed.bytes, server.user, host.secrets);
	if (!('fault' in found))
		return { ...server, user: found.user, password: () => found.password };
	showWords(words.endingLines, host);
	const said = words.endingLines.trim() === '' ? '' : ' Its error output is in the log above.';
	const name = (0,printable .d)(command[0] ?? '', 100);
	throw new user_error .y('password-failed', `There is no password to sign in with: the program of \`password-command\`, \`${name}\`, ${found.fault}.${said}`);
}
async function printedBy(command, { host: name, port, user, database }, host, limit, words) {
	const flood = new AbortController();
	const chunks = [];
	let size = 0;
	const take = (chunk) => {
		size += chunk.length;
		if (size <= most)
			chunks.push(chunk);
		else
			flood.abort(new Error('too much'));
	};
	const options = {
		env: { SLIPWAY_HOST: name, SLIPWAY_PORT: String(port), SLIPWAY_USER: user, SLIPWAY_DATABASE: database },
		stdout: { take, end: () => { } },
		stderr: words,
		deadline: limit,
	};
	const signal = AbortSignal.any([host.signal, flood.signal]);
	try {
		const outcome = await (0,run .mB)(command, { ...host, signal }, options);
		const printed = Buffer.concat(chunks);
		if (outcome.kind === 'ended' && outcome.code === 0 && size <= most)
			return { bytes: printed };
		host.secrets.add(printed.toString().trim());
		return { fault: size > most ? tooLong : describeFailure(command, outcome) };
	}
	catch (error) {
		host.signal.throwIfAborted();
		host.secrets.add(Buffer.concat(chunks).toString().trim());
		if (error instanceof supervise .Op)
			return { fault: `did not finish within ${(0,duration .a)(limit)} (\`connect-timeout\`)` };
		if (size > most)
			return { fault: tooLong };
		throw error;
	}
}
const tooLong = `printed more than ${(0,grouped .z)(most)} bytes; it must print only the password`;
function describeFailure([program = ''], outcome) {
	const end = (0,run .lA)(outcome);
	if (outcome.kind === 'ended')
		return end;
	const isLine = /\s/.test(program);
	const cure = isLine
		? 'the first line is the program, and each argument is on its own line'
		: 'install it in an earlier step, or set its path';
	return `${end}; ${cure}`;
}
function read(printed, user, secrets) {
	const text = textOf(printed)?.replace(/\r?\n$/, '');
	if (text === undefined) {
		secrets.add(printed.toString().trim());
		return { fault: 'printed bytes that are not text in UTF-8' };
	}
	if (user === '')
		return readPair(text, secrets);
	secrets.add(text);
	if (text === '')
		return { fault: 'printed nothing to its standard output' };
	const count = text.split('\n').length;
	if (count > 1)
		return { fault: `printed ${count} lines; with \`user\` it must print only the password` };
	if (/\p{Cc}/u.test(text))
		return { fault: 'printed control characters, which cannot be a password' };
	return { user, password: text };
}
function textOf(bytes) {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	}
	catch {
		return undefined;
	}
}
function readPair(text, secrets) {
	const fields = fieldsOf(text);
	const user = fields.get('username');
	const password = fields.get('password');
	if (typeof password === 'string')
		secrets.add(password);
	else
		secrets.add(text.trim());
	if (typeof user === 'string' && user !== '' && typeof password === 'string' && password !== '')
		return { user, password };
	return {
		fault: 'printed no JSON object with `username` and `password`, which is required without `user`; with `user` it must print only the password',
	};
}
function fieldsOf(text) {
	try {
		const value = JSON.parse(text);
		return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
	}
	catch {
		return new Map();
	}
}
function showWords(text, { log, secrets }) {
	const sink = (0,output .M)((line) => log.info(`password-command: ${secrets.redact(line)}`));
	sink.take(Buffer.from(text));
	sink.end();
}

;// CONCATENATED MODULE: ./build/database/connect.js

const starting = { attempts: Number.POSITIVE_INFINITY, first: 200, longest: 3_000, jitter: 0.5 };
async function connect(target, guards, host) {
	const deadline = guards.total > 0 ? performance.now() + guards.total : Number.POSITIVE_INFINITY;
	const open = await driverOf(target);
	const at = await credentialsFor(target, guards, host);
	const session = await openPatiently(open, at, guards, host);
	return new GuardedConnection(session, {
		guards,
		host,
		deadline,
		killSession: (id) => killSession({ open, target, at, host }, id),
		redact: host.secrets.redact,
	});
}
async function driverOf(target) {
	if (target.dialect === 'mysql')
		return (await Promise.all( [__webpack_require__.e(909), __webpack_require__.e(6482)]).then(__webpack_require__.bind(__webpack_require__, 24601))).open;
	if (target.dialect === 'postgres')
		return (await Promise.all( [__webpack_require__.e(3849), __webpack_require__.e(1658)]).then(__webpack_require__.bind(__webpack_require__, 91658))).open;
	return (await __webpack_require__.e( 406).then(__webpack_require__.bind(__webpack_require__, 406))).open;
}
async function credentialsFor(target, { total }, host) {
	if (target.dialect === 'sqlite')
		return target;
	return await signIn(target, host, total > 0 ? Math.min(total, target.connectTimeout) : target.connectTimeout);
}
async function openPatiently(open, target, guards, host) {
	const patience = target.dialect === 'sqlite' ? 60_000 : target.connectTimeout;
	const limit = guards.total > 0 ? Math.min(guards.total, patience) : patience;
	const end = performance.now() + limit;
	return (0,retry .L)({ ...starting, deadline: limit }, host, async () => {
		try {
			return { value: await openOnce(open, target, guards, host, end) };
		}
		catch (error) {
			host.signal.throwIfAborted();
			const found = userErrorFor(error, target, limit, host.secrets.redact);
			if (!isStarting(error))
				throw found;
			const why = (0,printable .d)(host.secrets.redact((0,failure .CI)(error).message || (0,failure .CI)(error).code), 200);
			return { end: () => Promise.reject(found), why: `${(0,session_target .ff)(target)} does not answer yet (${why})` };
		}
	});
}
async function openOnce(open, target, guards, host, end) {
	const late = new AbortController();
	const clock = setTimeout(() => late.abort(new user_error .y('cannot-connect', 'late')), (0,timer .B)(Math.max(1, end - performance.now())));
	try {
		return await open(target, guards, AbortSignal.any([host.signal, late.signal]));
	}
	finally {
		clearTimeout(clock);
	}
}
const killTimeout = 2_500;
async function killSession(opened, id) {
	const signal = (0,timer ._)(killTimeout);
	const killer = await openAgain(opened, signal);
	const giveUp = () => killer.destroy();
	signal.addEventListener('abort', giveUp, { once: true });
	try {
		signal.throwIfAborted();
		await killer.killOther(id);
	}
	finally {
		signal.removeEventListener('abort', giveUp);
		await killer.close();
	}
}
async function openAgain({ open, target, at, host }, signal) {
	const none = { lockWait: 0, statement: 0, total: 0 };
	try {
		return await open(at, none, signal);
	}
	catch (error) {
		const { reason } = userErrorFor(error, at, killTimeout, host.secrets.redact);
		if (target.dialect === 'sqlite' || target === at || reason !== 'access-denied')
			throw error;
		return await open(await signIn(target, { ...host, signal }, killTimeout), none, signal);
	}
}

}),

68701:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
CI: () => ( partsOf),
GG: () => ( explainSqlite),
IY: () => ( explainMysql),
fE: () => ( explainPostgres),
qO: () => ( unsupported)
});
function partsOf(error) {
	const fields = new Map(typeof error === 'object' && error !== null ? Object.entries(error) : []);
	const text = (key) => {
		const value = fields.get(key);
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	};
	const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
	return {
		message: typeof message === 'string' ? message : '',
		code: text('code'),
		errno: text('errno'),
		state: text('sqlState'),
	};
}
const mysqlReasons = {
	1153: 'packet-too-large',
	1205: 'lock-timeout',
	1213: 'deadlock',
	3572: 'lock-timeout',
	3024: 'statement-timeout',
	1969: 'statement-timeout',
	1317: 'cancelled',
	1053: 'server-gone',
	1080: 'server-gone',
	1152: 'server-gone',
	1927: 'server-gone',
	3169: 'server-gone',
	4031: 'server-gone',
};
function explainMysql(error) {
	const { message, code, errno, state } = partsOf(error);
	if (!/^\d+$/.test(errno) || state === '')
		return broken(message, code);
	const line = /^42000$/.test(state) ? /\bat line (\d{1,9})$/.exec(message)?.[1] : undefined;
	const reason = mysqlReasons[errno] ?? 'sql-error';
	return { reason, code: errno, state, message, line: line === undefined ? null : Number(line) };
}
const postgresReasons = {
	'40001': 'deadlock',
	'40P01': 'deadlock',
	'55P03': 'lock-timeout',
	'25P03': 'server-gone',
	'57014': 'cancelled',
	'57P01': 'server-gone',
	'57P02': 'server-gone',
	'57P05': 'server-gone',
};
const unsupported = 'SLIPWAY_UNSUPPORTED';
function explainPostgres(error, sql) {
	const { message, code } = partsOf(error);
	if (code === unsupported)
		return { reason: 'sql-error', code: '', state: '', message, line: null };
	if (!/^[0-9A-Z]{5}$/.test(code) || !isServerError(error))
		return broken(message, code);
	const known = code.startsWith('08') ? 'server-gone' : postgresReasons[code];
	const isTimeout = code === '57014' && message.includes('statement timeout');
	const reason = isTimeout ? 'statement-timeout' : (known ?? 'sql-error');
	return { reason, code, state: code, message: withDetail(error, message), line: lineAt(error, sql) };
}
function isServerError(error) {
	return typeof error === 'object' && error !== null && 'severity' in error;
}
function withDetail(error, message) {
	const detail = typeof error === 'object' && error !== null && 'detail' in error ? error.detail : undefined;
	return typeof detail === 'string' ? `${message} (${detail})` : message;
}
function lineAt(error, sql) {
	const position = typeof error === 'object' && error !== null && 'position' in error ? Number(error.position) : NaN;
	if (!(position >= 1))
		return null;
	let [line, at] = [1, 0];
	for (const character of sql) {
		if (++at >= position)
			break;
		if (character === '\n')
			line++;
	}
	return line;
}
function explainSqlite(error) {
	const { message } = partsOf(error);
	const number = typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) : NaN;
	const code = Number.isInteger(number) ? String(number) : '';
	const primary = number & 0xff;
	return { reason: primary === 5 || primary === 6 ? 'lock-timeout' : 'sql-error', code, state: '', message, line: null };
}
function broken(message, code) {
	return { reason: 'server-gone', code: '', state: '', message: message === '' ? code : message, line: null };
}

}),

18163:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Hb: () => ( mostWhileOpening),
fC: () => ( ProtocolFault),
pT: () => ( protocolFault)
});
const protocolFault = 'SLIPWAY_PROTOCOL';
class ProtocolFault extends Error {
	code = protocolFault;
	constructor(what) {
		super(`The server sent ${what}`);
		this.name = 'ProtocolFault';
	}
}
const mostWhileOpening = 1_048_576;

}),

38470:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ir: () => ( lengthAt),
OY: () => ( lengthSize),
T_: () => ( headLength),
br: () => ( WireRows),
t2: () => ( nullMark)
});
const headLength = 4;
const nullMark = 0xfb;
function lengthSize(first) {
	if (first <= nullMark)
		return 1;
	return first === 0xfc ? 3 : first === 0xfd ? 4 : 9;
}
function lengthAt(bytes, at) {
	const first = bytes[at] ?? 0;
	if (first < nullMark)
		return first;
	if (first === nullMark)
		return 0;
	if (first === 0xfc)
		return bytes.readUInt16LE(at + 1);
	return first === 0xfd ? bytes.readUIntLE(at + 1, 3) : Number(bytes.readBigUInt64LE(at + 1));
}
class WireRows {
	bytes;
	count;
	columns;
	constructor(bytes, count, columns) {
		this.bytes = bytes;
		this.count = count;
		this.columns = columns;
	}
	copy() {
		return new WireRows(Buffer.from(this.bytes), this.count, this.columns);
	}
	read() {
		const readers = this.columns.map(readerOf);
		const rows = [];
		let at = 0;
		for (let count = 0; count < this.count; count++) {
			const row = [];
			at += headLength;
			for (const read of readers) {
				const first = this.bytes[at] ?? 0;
				const start = at + lengthSize(first);
				const end = start + lengthAt(this.bytes, at);
				row.push(first === nullMark ? null : read(this.bytes, start, end));
				at = end;
			}
			rows.push(row);
		}
		return rows;
	}
}
function readerOf({ kind, encoding: other }) {
	if (kind === 'binary' || kind === 'bit')
		return (bytes, start, end) => Buffer.from(bytes.subarray(start, end));
	if (kind === 'text' && other !== undefined) {
		const decoder = new TextDecoder(other);
		return (bytes, start, end) => decoder.decode(bytes.subarray(start, end));
	}
	const encoding = kind === 'text' || kind === 'json' ? 'utf8' : 'latin1';
	return (bytes, start, end) => bytes.toString(encoding, start, end);
}

}),

29556:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
a: () => ( formatDuration)
});
function formatDuration(milliseconds) {
	if (milliseconds < 1_000)
		return `${Math.round(milliseconds)} ms`;
	const seconds = milliseconds / 1_000;
	if (seconds < 120)
		return `${seconds.toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

}),

47384:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
z: () => ( grouped)
});
function grouped(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

}),

84432:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Mt: () => ( rawBytes),
eQ: () => ( encodable),
iL: () => ( rawText),
r$: () => ( rawLength)
});
const escapes = 0xdc00;
function rawText(bytes) {
	const units = new Uint16Array(bytes.length);
	let size = 0;
	for (let at = 0; at < bytes.length;) {
		const byte = bytes[at] ?? 0;
		const length = byte < 0x80 ? 1 : letterLength(bytes, at);
		if (length === 0)
			units[size++] = escapes + byte;
		else if (length === 1)
			units[size++] = byte;
		else
			size = putLetter(units, size, codePointOf(bytes, at, length));
		at += Math.max(1, length);
	}
	return Buffer.from(units.buffer, 0, size * 2).toString('utf16le');
}
function rawBytes(text) {
	if (text.isWellFormed())
		return Buffer.from(text);
	const bytes = new Uint8Array(text.length * 3);
	let size = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit < 0x80)
			bytes[size++] = unit;
		else if (unit >= escapes + 0x80 && unit <= escapes + 0xff)
			bytes[size++] = unit - escapes;
		else {
			const letter = text.codePointAt(at) ?? 0;
			if (letter > 0xffff)
				at++;
			size = putBytes(bytes, size, letter);
		}
	}
	return bytes.slice(0, size);
}
function rawLength(text) {
	const length = Buffer.byteLength(text);
	if (text.isWellFormed())
		return length;
	return length - 2 * (text.match(/[\udc80-\udcff]/gu)?.length ?? 0);
}
function encodable(text) {
	return text.isWellFormed() ? text : rawBytes(text);
}
function putBytes(bytes, start, point) {
	const length = point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
	bytes[start] = ((0xf00 >> length) & 0xff) | (point >> (6 * (length - 1)));
	for (let next = 1; next < length; next++)
		bytes[start + next] = 0x80 | ((point >> (6 * (length - 1 - next))) & 0x3f);
	return start + length;
}
function putLetter(units, size, point) {
	if (point < 0x1_0000) {
		units[size] = point;
		return size + 1;
	}
	units[size] = 0xd7c0 + (point >> 10);
	units[size + 1] = escapes + (point & 0x3ff);
	return size + 2;
}
function letterLength(bytes, at) {
	const first = bytes[at] ?? 0;
	const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
	const second = bytes[at + 1] ?? 0;
	const from = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
	const to = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
	if (length === 0 || second < from || second > to)
		return 0;
	for (let next = at + 2; next < at + length; next++)
		if (((bytes[next] ?? 0) & 0xc0) !== 0x80)
			return 0;
	return length;
}
function codePointOf(bytes, at, length) {
	let point = (bytes[at] ?? 0) & (0xff >> (length + 1));
	for (let next = at + 1; next < at + length; next++)
		point = (point << 6) | ((bytes[next] ?? 0) & 0x3f);
	return point;
}

})

};

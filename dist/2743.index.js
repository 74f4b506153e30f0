export const id = 2743;
export const ids = [2743];
export const modules = {

38479:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
K: () => ( passingPolicy),
W: () => ( isPassing)
});
const passingPolicy = { attempts: 4, first: 500, longest: 4_000, jitter: 0.5 };
function isPassing({ reason }) {
	return reason === 'deadlock' || reason === 'lock-timeout';
}

}),

15598:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
F: () => ( rollBack)
});
async function rollBack(connection) {
	const outcome = await connection.run('ROLLBACK');
	if (!outcome.isDone || !outcome.warningCount)
		return false;
	return (await connection.warnings()).some(({ code }) => code === '1196');
}

}),

25758:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
B: () => ( changesBefore),
p: () => ( appliedOf)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _statements_prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4433);

function appliedOf({ series, history }) {
	const rows = series === undefined ? [] : history.slice(series.after).filter(({ action }) => action === 'up');
	const keys = rows.map(({ key }) => key);
	return series === undefined || keys.includes(series.last) ? undefined : keys;
}
function changesBefore(facts, { folder, placeholders }) {
	const { catalogue, history, home, modes } = facts;
	const { layout } = catalogue;
	if (layout === undefined)
		return [];
	const around = {
		dialect: home.dialect,
		modes,
		layout,
		folder,
		placeholders,
		storage: undefined,
		finished: new Set(),
	};
	const checksums = new Map(history.map(({ key, checksum }) => [key, checksum]));
	return (appliedOf(facts) ?? []).map((key) => {
		const script = catalogue.scripts.find((each) => each.key === key);
		if (script === undefined || script.checksum !== checksums.get(key))
			return [];
		try {
			const prepared = (0,_statements_prepare_js__WEBPACK_IMPORTED_MODULE_1__ .i)(script, 'up', around);
			return prepared?.statements.flatMap(({ changes }) => changes) ?? [];
		}
		catch (error) {
			if (error instanceof _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y)
				return [];
			throw error;
		}
	});
}

}),

22743:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  runLocked: () => ( runLocked)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/database/connect.js + 4 modules
var connect = __webpack_require__(72015);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
// EXTERNAL MODULE: ./build/db-migrate/describe-step.js
var describe_step = __webpack_require__(33213);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/db-migrate/ledger/stored.js
var ledger_stored = __webpack_require__(29698);
;// CONCATENATED MODULE: ./build/db-migrate/ledger/progress.js

function readProgress(stored) {
	if (stored === '')
		return undefined;
	const fields = (0,ledger_stored .P)((0,ledger_stored .T)(stored));
	const [given, batches] = [fields.get('last'), fields.get('batches')];
	const end = readKey(fields.get('end'));
	const last = readKey(given);
	const isWhole = end !== undefined && (given === undefined || last?.length === end.length);
	if (!isWhole || typeof batches !== 'number' || !Number.isSafeInteger(batches) || batches < 0)
		return 'damaged';
	return { last, end, batches };
}
function readKey(value) {
	if (!Array.isArray(value) || value.length === 0)
		return undefined;
	const parts = value.map(readPart);
	return parts.every((part) => part !== undefined) ? parts : undefined;
}
const progress_forms = {
	n: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
	s: /^/,
	b: /^([0-9a-f]{2})*$/,
};
function readPart(value) {
	const [kind, text, ...more] = Array.isArray(value) ? value : [];
	if ((kind !== 'n' && kind !== 's' && kind !== 'b') || typeof text !== 'string' || more.length > 0)
		return undefined;
	return progress_forms[kind].test(text) ? [kind, text] : undefined;
}

// EXTERNAL MODULE: ./build/db-migrate/ledger/records.js
var records = __webpack_require__(86015);
// EXTERNAL MODULE: ./build/db-migrate/server/ask.js
var server_ask = __webpack_require__(13514);
// EXTERNAL MODULE: ./build/db-migrate/server/engine.js
var engine = __webpack_require__(90309);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/db-migrate/server/engines.js + 5 modules
var engines = __webpack_require__(81486);
;// CONCATENATED MODULE: ./build/db-migrate/journal/snapshot.js

function subjectKey({ kind, schema, name, table }, current) {
	return JSON.stringify([kind, schema ?? current, name, ...(table === undefined ? [] : [table])]);
}
async function snapshotOf(connection, subjects, current) {
	const found = {};
	for (const subject of subjects) {
		const resolved = { ...subject, schema: subject.schema ?? current };
		found[subjectKey(subject, current)] = await definitionOf(connection, resolved);
	}
	return found;
}
function subjectsOf(stored) {
	return Object.keys(readSnapshot(stored)).flatMap((key) => {
		const parts = (0,ledger_stored .T)(key);
		const [kind, schema, name, table] = Array.isArray(parts) ? parts.map(String) : [];
		const known = subjectKinds.find((each) => each === kind);
		if (known === undefined || name === undefined)
			return [];
		return [{ kind: known, schema, name, ...(table === undefined ? {} : { table }) }];
	});
}
function readSnapshot(stored) {
	return Object.fromEntries([...(0,ledger_stored .P)((0,ledger_stored .T)(stored))].map(([key, text]) => [key, String(text)]));
}
const subjectKinds = [
	'table',
	'column',
	'view',
	'index',
	'procedure',
	'function',
	'trigger',
	'event',
	'database',
];
async function definitionOf(connection, subject) {
	const text = await (0,engines.engineOf)(connection.dialect).definition(connection, subject);
	if (text === undefined)
		return 'absent';
	return text === engine .M1 ? text : (0,external_node_crypto_.hash)('sha256', text, 'hex');
}

;// CONCATENATED MODULE: ./build/db-migrate/journal/doubt.js

function judgeRecovery(row, now) {
	if (row.effect === 'batch')
		return readProgress(row.progress) === 'damaged' ? 'unknown' : 'not-begun';
	if (row.effect === 'data')
		return 'not-begun';
	if (row.effect === 'session' || row.effect === 'repeatable')
		return 'not-begun';
	if (row.effect !== 'schema')
		return 'unknown';
	const before = Object.entries(readSnapshot(row.before));
	if (before.length === 0)
		return 'unknown';
	const changed = before.filter(([key, definition]) => now[key] !== definition);
	if (changed.length === 0)
		return 'not-begun';
	const isWhole = changed.length === before.length && changed.every(([key]) => now[key] !== engine .M1);
	return isWhole ? 'done' : 'unknown';
}

;// CONCATENATED MODULE: ./build/db-migrate/journal/recover.js

async function recover(rows, resolution, context, command) {
	if (command === 'repair')
		return [];
	const recoveries = [];
	for (const row of rows.filter(({ state }) => state === 'begun')) {
		const recovery = await settleRow(row, resolution, context);
		recoveries.push(recovery);
		context.host.log.info(`${placeOf(row)} was in doubt: ${recovery.why}`);
	}
	return recoveries;
}
async function settleRow(row, resolution, context) {
	const { connection, home } = context;
	try {
		const recovery = decide(row, resolution, judgeRecovery(row, await snapshotOf(connection, subjectsOf(row.before), home.schema)));
		const { decided, why } = recovery;
		if (row.effect === 'batch' && decided === 'not-begun' && readProgress(row.progress) !== 'damaged')
			return recovery;
		await (0,server_ask .g7)(connection, decided === 'not-begun' ? (0,records .Kr)(home, row) : (0,records .l_)(home, row, decided, why));
		return recovery;
	}
	catch (error) {
		throw error instanceof server_ask .ug ? (0,server_ask .x5)('looking at a statement in doubt', error) : error;
	}
}
function decide(row, resolution, verdict) {
	if (verdict === 'done')
		return { row, decided: 'done', why: 'the live schema shows that it finished; it is not run again.' };
	if (verdict === 'not-begun') {
		const isRolledBack = row.effect === 'data' || row.effect === 'batch';
		const sign = isRolledBack
			? 'it was rolled back together with its journal entry'
			: 'the live schema shows no sign of it';
		return { row, decided: 'not-begun', why: `${sign}; it runs now.` };
	}
	if (resolution === undefined || resolution.key !== row.key || resolution.position !== row.position)
		throw doubtful(row);
	const isSkip = resolution.verb === 'skip';
	return { row, decided: isSkip ? 'skipped' : 'not-begun', why: `the input \`in-doubt\` says ${resolution.verb}.` };
}
function placeOf({ key, position }) {
	return `Statement ${position} of ${(0,printable .d)(key)}`;
}
function doubtful(row) {
	const { key, position, line, runner, startedAt, progress } = row;
	const place = `${(0,printable .d)(key)}:${position}`;
	const begun = `${placeOf(row)} (line ${line}) was started at ${startedAt} UTC by ${(0,printable .d)(runner, 250)}`;
	if (row.effect === 'batch')
		return new user_error .y('in-doubt', [
			`${begun}, but the progress of its batches cannot be read from \`slipway_journal\`: \`${(0,printable .d)(progress, 120)}\`. Look at the database, then run this again with one of:`,
			`\`in-doubt: resume ${place}\` if running it twice does no harm: it starts again at the first row, and then the rest of the script runs.`,
			`\`in-doubt: skip ${place}\` if all its rows are done: it is recorded as done, and the rest of the script runs.`,
			`\`command: repair\` if you have restored the database to its state before the script: the next run starts the script again.`,
		]);
	return new user_error .y('in-doubt', [
		`${begun}, which ended before the server answered, and the live schema does not show whether it was executed. Look at the database, then run this again with one of:`,
		`\`in-doubt: resume ${place}\` if it did nothing: it runs, and then the rest of the script.`,
		`\`in-doubt: skip ${place}\` if it was executed: it is recorded as done, and the rest of the script runs.`,
		`\`command: repair\` if you have restored the database to its state before the script: the next run starts it again.`,
	]);
}

// EXTERNAL MODULE: ./build/db-migrate/ledger/ledger.js
var ledger = __webpack_require__(52532);
// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/db-migrate/server/literal.js
var literal = __webpack_require__(38156);
;// CONCATENATED MODULE: ./build/db-migrate/lock/pooler.js
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

const rounds = 12;
const patience = 10_000;
const cleaning = (0,retry .S)(100, 50);
async function refuseSharing(waiting) {
	const { connection, home } = waiting;
	const { proxySign } = connection.server;
	if (proxySign === undefined)
		return;
	const { pooling } = (0,engines.engineOf)(home.dialect);
	if (pooling === undefined)
		throw proxied(proxySign);
	try {
		const { key, holder } = await compareClients(waiting, pooling);
		await waitForCleaning(waiting, pooling, key, holder);
		await connection.settle();
	}
	catch (error) {
		throw error instanceof server_ask .ug ? (0,server_ask .x5)('looking at the pooler', error) : error;
	}
}
async function compareClients(waiting, pooling) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const { connection } = waiting;
		const other = __addDisposableResource(env_1, await secondClient(waiting), true);
		const holder = other.id;
		for (let round = 0; round < rounds; round++) {
			await beginOn(other, pooling);
			const theirs = await numberOf(other, pooling);
			const ours = theirs === connection.id ? '' : await numberOf(connection, pooling);
			if (ours !== connection.id || theirs !== holder)
				throw shared('two clients got the same session, one after the other (transaction pooling)', pooling);
			await (0,server_ask .g7)(other, 'COMMIT');
		}
		const key = (0,external_node_crypto_.randomInt)(2 ** 31 - 1);
		await (0,server_ask .g7)(other, pooling.mark(key));
		return { key, holder };
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
async function secondClient({ side }) {
	try {
		return await side();
	}
	catch (error) {
		if (!(error instanceof user_error .y))
			throw error;
		const why = 'With a pooler, this run needs two sessions: one does the work, the other ends statements that take too long and checks that sessions are kept';
		throw new user_error .y(error.reason, `${error.message} ${why}. Allow two sessions (PgBouncer: \`pool_size\`).`, {
			cause: error,
		});
	}
}
async function beginOn(other, pooling) {
	const begun = await other.run('BEGIN');
	if (begun.isDone)
		return;
	if (!(0,server_ask .ST)(begun) || /transaction/i.test(begun.message))
		throw shared('it does not allow transactions (statement pooling)', pooling);
	throw new server_ask .ug(begun);
}
async function numberOf(connection, { session }) {
	let number = '';
	const outcome = await connection.run(session, {
		timeout: patience,
		onRows: ([row]) => {
			number = (0,server_ask .b6)(row?.[0]);
		},
	});
	if (!outcome.isDone && outcome.reason !== 'statement-timeout')
		throw new server_ask .ug(outcome);
	return number;
}
async function waitForCleaning({ connection, host }, pooling, key, holder) {
	await (0,retry .L)(cleaning, host, async () => {
		const marked = await (0,server_ask .RO)(connection, pooling.marked(key));
		if (marked.length === 0)
			return { value: undefined };
		const sign = `session ${holder} still holds the lock of a disconnected client`;
		const why = 'A killed run would leave its lock behind, and the settings of a run would reach other clients';
		const cure = 'Make it reset sessions (PgBouncer: `server_reset_query = DISCARD ALL`), or use the address of the server.';
		return {
			end: () => Promise.reject(new user_error .y('proxy', `The pooler reuses sessions without resetting them: ${sign}. ${why}. ${cure}`)),
		};
	});
}
function shared(sign, { cure }) {
	const why = 'Locks are not reliable through it, and scripts share sessions with others';
	return new user_error .y('proxy', `A pooler in front of the database shares sessions: ${sign}. ${why}. ${cure}`);
}
function proxied(sign) {
	const why = 'A proxy may send each statement to a different server or session, so locks are not reliable through it';
	return new user_error .y('proxy', `There is a proxy in front of the database: ${sign}. ${why}. Use the address of the server itself.`);
}

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
;// CONCATENATED MODULE: ./build/db-migrate/lock/wait.js

function tooLong(holder, patience) {
	const cure = 'Wait until it has ended and run this again, or raise the input `lock-timeout`.';
	return new user_error .y('locked', `Another runner has been working on this database for longer than ${(0,duration .a)(patience)}: ${holder}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/lock/lease.js

const term = 60;
const beat = 15;
const tick = 100;
const waiting = { ...(0,retry .S)(1_000), jitter: 0.5 };
const making = { ...(0,retry .S)(100, 20), jitter: 0.5 };
async function takeLease(leasing) {
	const { lease: words, now, session, pooling } = (0,engines.engineOf)(leasing.home.dialect);
	if (words === undefined)
		throw new Error('no lease for this engine');
	if (pooling !== undefined)
		await refuseSharing(leasing);
	const token = (0,external_node_crypto_.randomUUID)();
	const lease = { ...leasing, words, token, now, table: (0,records .Cm)(leasing.home, 'lock') };
	try {
		await prepareRow(lease);
		await acquire(lease);
		const side = await leasing.side().catch(async (error) => {
			await leasing.connection.run(freeing(lease));
			throw error;
		});
		const heart = new Heart(lease, side);
		const held = `l.token = '${token}' AND l.expires_at > ${now}`;
		return {
			fence: `(SELECT CASE WHEN ${held} THEN ${session} END FROM ${lease.table} l WHERE l.id = 1)`,
			kind: 'lease',
			release: () => heart.stop(),
		};
	}
	catch (error) {
		throw error instanceof server_ask .ug ? (0,server_ask .x5)('taking the lease', error) : error;
	}
}
async function prepareRow({ connection, home, host, words, table, now }) {
	const row = words.once(`INSERT INTO ${table} (id, token, environment, runner, connection_id, server, since, expires_at) ` +
		`VALUES (1, '', '', '', 0, '', ${now}, ${now})`);
	await (0,retry .L)(making, host, async () => {
		const outcome = await connection.run(row);
		if (outcome.isDone)
			return { value: undefined };
		if (!(0,server_ask .J0)(outcome))
			throw new server_ask .ug(outcome);
		for (const statement of (0,records .BM)(home)) {
			const made = await connection.run(statement);
			if (!made.isDone && !(0,server_ask .Ik)(made) && made.state !== '42P07')
				throw new server_ask .ug(made);
		}
		return { end: () => Promise.reject(new server_ask .ug(outcome)) };
	});
}
async function acquire(lease) {
	const { connection, home, patience, host, runner, words, token, table, now } = lease;
	const { session } = (0,engines.engineOf)(home.dialect);
	const take = `UPDATE ${table} SET token = '${token}', runner = ${(0,literal .e)(home.dialect, runner)}, connection_id = ${session}, ` +
		`server = ${words.server(token)}, since = ${now}, expires_at = ${words.later(term)} ` +
		`WHERE id = 1 AND (token = '' OR expires_at < ${now}) AND ${words.isLeft}`;
	if (words.introduce !== undefined)
		await (0,server_ask .g7)(connection, words.introduce(token));
	return (0,retry .L)({ ...waiting, deadline: patience }, host, async (count) => {
		if (words.evict !== undefined)
			await connection.run(words.evict(table));
		const taken = await connection.run(take);
		if (!taken.isDone && !isRaced(taken))
			throw new server_ask .ug(taken);
		const [row] = await (0,server_ask .RO)(connection, `SELECT token, runner, since FROM ${table} WHERE id = 1`);
		const [held, holder = '', since = ''] = (row ?? []).map(server_ask .b6);
		if (held === token)
			return { value: undefined };
		const who = `${(0,printable .d)(holder, 250)}, since ${since} UTC`;
		if (count % 30 === 1)
			host.log.info(`Waiting for another runner: ${who}`);
		return { end: () => Promise.reject(tooLong(who, patience)) };
	});
}
function isRaced({ state, reason }) {
	return state === '40001' || reason === 'lock-timeout';
}
function freeing({ table, token }) {
	return `UPDATE ${table} SET token = '', expires_at = since WHERE id = 1 AND token = '${token}'`;
}
const bounded = { timeout: beat * 1_000 };
class Heart {
	#lease;
	#beating;
	#side;
	#isOver = false;
	constructor(lease, side) {
		this.#lease = lease;
		this.#side = side;
		this.#beating = this.#beatOn();
	}
	async stop() {
		this.#isOver = true;
		await this.#beating;
		const free = freeing(this.#lease);
		const freed = await this.#side.run(free, bounded);
		if (!freed.isDone)
			await this.#lease.connection.run(free, bounded);
		await this.#side.close();
	}
	async #beatOn() {
		const { host } = this.#lease;
		for (let waited = 0; !this.#isOver && !host.signal.aborted; waited += tick) {
			await host.sleep(tick).catch(() => undefined);
			if (waited < beat * 1_000)
				continue;
			if (await this.#renew())
				waited = 0;
		}
	}
	async #renew() {
		const { words, table, token, side } = this.#lease;
		const renewed = await this.#side.run(`UPDATE ${table} SET expires_at = ${words.later(term)} WHERE id = 1 AND token = '${token}'`, bounded);
		if (renewed.isDone || !(0,server_ask .ST)(renewed))
			return renewed.isDone;
		const again = await side().catch(() => undefined);
		if (again !== undefined)
			this.#side = again;
		return false;
	}
}

;// CONCATENATED MODULE: ./build/db-migrate/lock/lock.js

const turn = 2_000;
async function takeLock(waiting) {
	const { connection, home } = waiting;
	await refuseSharing(waiting);
	const lock = (0,engines.engineOf)(home.dialect).lock(home.schema);
	if (lock === undefined)
		return { fence: '0', kind: 'transactions', release: () => Promise.resolve() };
	try {
		for (const sql of lock.before)
			await (0,server_ask .g7)(connection, sql);
		await wait(waiting, lock);
		const [row] = await (0,server_ask .RO)(connection, `SELECT ${lock.fence}`);
		if ((0,server_ask .b6)(row?.[0]) !== connection.id)
			throw proxied('the server gave the lock to a different session');
	}
	catch (error) {
		if (!(error instanceof server_ask .ug))
			throw error;
		if (lock.forbidden.has(error.failure.code))
			return undefined;
		throw (0,server_ask .x5)('taking the lock', error);
	}
	return { fence: lock.fence, kind: lock.kind, release: () => release(connection, lock.release) };
}
async function release(connection, sql) {
	await connection.run(sql);
}
async function wait({ connection, home, patience, host }, lock) {
	const start = host.now().getTime();
	let text = 0;
	for (;;) {
		const asked = host.now().getTime();
		const [row] = await (0,server_ask .RO)(connection, lock.take);
		if ((0,server_ask .b6)(row?.[0]) === '1')
			return;
		const now = host.now().getTime();
		const who = `${await holderOf(connection, lock)}${await noted(connection, home)}`;
		if (now - start >= patience)
			throw tooLong(who, patience);
		if (text === 0 || now - text > 30_000) {
			host.log.info(`Waiting for another runner: ${who}`);
			text = now;
		}
		await host.sleep(Math.max(0, Math.min(turn, 100 + host.random() * 200) - (now - asked)));
	}
}
async function holderOf(connection, { holder, hidden }) {
	const [row] = await (0,server_ask .RO)(connection, holder);
	if (row === undefined)
		return hidden;
	const [id = '', who = '', running = '', seconds = ''] = row.map(server_ask .b6);
	const what = running === '' ? 'between two statements' : `running \`${(0,printable .d)(running, 120)}\` for ${seconds} s`;
	return `session ${id} of ${(0,printable .d)(who)}, ${what}`;
}
async function noted(connection, home) {
	const sql = `SELECT runner, since FROM ${(0,records .Cm)(home, 'lock')} WHERE id = 1`;
	const [row] = await (0,server_ask .wE)(server_ask .J0, connection, sql);
	if (row === undefined)
		return '';
	const [runner = '', since = ''] = row.map(server_ask .b6);
	return ` (${(0,printable .d)(runner, 250)}, since ${since} UTC)`;
}

// EXTERNAL MODULE: ./build/db-migrate/plan/facts.js + 19 modules
var plan_facts = __webpack_require__(20439);
// EXTERNAL MODULE: ./build/db-migrate/plan/plan.js + 3 modules
var plan_plan = __webpack_require__(72644);
// EXTERNAL MODULE: ./build/db-migrate/statements/storage.js
var statements_storage = __webpack_require__(87039);
// EXTERNAL MODULE: ./build/database/passing.js
var passing = __webpack_require__(38479);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
;// CONCATENATED MODULE: ./build/db-migrate/journal/again.js

function runAgain(place, { host, repeats }, attempt, failureOf) {
	return (0,retry .L)(passing .K, host, async (count) => {
		if (count > 1)
			repeats.count++;
		const result = await attempt(count);
		const failure = failureOf(result);
		if (failure === undefined || !(0,passing .W)(failure))
			return { value: result };
		repeats.last = `${failure.code} ${(0,markdown_escape .h0)(failure.message, 200)}`.trim();
		return { end: () => result, why: `${place} was rolled back: ${repeats.last}` };
	});
}
function describeRepeats({ repeats: { count, last } }) {
	if (count === 0)
		return '';
	return `rolled back and run again ${count === 1 ? 'once' : `${count} times`}: ${last}`;
}

// EXTERNAL MODULE: ./build/db-migrate/journal/context.js
var journal_context = __webpack_require__(5476);
// EXTERNAL MODULE: ./build/db-migrate/scripts/script.js
var script = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/programs/run.js
var run = __webpack_require__(80013);
;// CONCATENATED MODULE: ./build/db-migrate/run/backup.js

const backup_beat = 30_000;
async function runBackup(command, context) {
	const { host, connection, target, home } = context;
	const name = (0,printable .d)(command[0] ?? '', 100);
	host.log.info(`Backup: ${name}`);
	const running = { isOver: false };
	const finished = (0,run .K6)(command, host, {
		env: { SLIPWAY_TARGET: target, SLIPWAY_DATABASE: home.schema },
		line: (text) => host.log.info(`backup: ${text}`),
	}).finally(() => {
		running.isOver = true;
	});
	const alive = stayAlive(running, context);
	alive.catch(() => { });
	const outcome = await finished;
	await alive;
	if (outcome.kind === 'ended' && outcome.code === 0)
		return;
	const cure = 'Its output is above. Fix it, or run without a backup with `backup: none`.';
	await connection.run('SELECT 1');
	throw new user_error .y('backup-failed', `The backup \`${name}\` ${(0,run .lA)(outcome)}, so nothing was changed. ${cure}`);
}
async function stayAlive(running, { host, connection }) {
	let last = host.now().getTime();
	while (!running.isOver) {
		await host.sleep(100);
		if (host.now().getTime() - last < backup_beat)
			continue;
		await connection.run('SELECT 1');
		last = host.now().getTime();
	}
}

// EXTERNAL MODULE: ./build/database/rollback.js
var rollback = __webpack_require__(15598);
// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/sql/statement/lexer.js
var lexer = __webpack_require__(66023);
// EXTERNAL MODULE: ./build/db-migrate/statements/effect.js
var effect = __webpack_require__(14625);
;// CONCATENATED MODULE: ./build/db-migrate/journal/carry.js

function mayCarry(sql) {
	if (sql.length > effect ._.characters || hasNested(sql))
		return false;
	const readings = sql.includes('\\') ? [{}, { noBackslashEscapes: true }, { ansiQuotes: true }] : [{}];
	return readings.every((reading) => isWhole((0,lexer .q)(sql, { dialect: 'mysql', ...reading })));
}
function isWhole({ tokens, complete }) {
	const isProgram = tokens.slice(0, effect ._.tokens).some(({ value }) => program.test(value));
	return complete && !isProgram && tokens.every(({ kind, text }) => kind !== 'sign' || text !== ';');
}
const program = /^(?:procedure|function|trigger|event|package)$/;
function hasNested(sql) {
	return /\/\*(?:(?!\*\/).)*\/\*/s.test(sql);
}

;// CONCATENATED MODULE: ./build/db-migrate/journal/foreign-keys.js

const most = 10;
async function readBroken({ connection }) {
	const found = await (0,engines.engineOf)(connection.dialect).brokenKeys(connection);
	return new Map(found.map((each) => [JSON.stringify([each.table, each.parent]), each]));
}
function describeBroken(before, now) {
	const broken = [...now].filter(([key, { count }]) => count > (before.get(key)?.count ?? 0));
	const said = broken.slice(0, most).map(([key, each]) => describe(each, before.get(key)?.count ?? 0));
	return [...said, ...(broken.length > most ? [`${broken.length - most} more pairs of tables`] : [])].join('; ');
}
function describe({ table, parent, count, row, error }, earlier) {
	if (error !== '')
		return `the server says \`${(0,printable .d)(error, 200)}\``;
	const added = count - earlier;
	const rows = `${added} ${added === 1 ? 'row' : 'rows'} of \`${(0,printable .d)(table)}\``;
	const which = earlier > 0 || row === '' ? '' : added === 1 ? ` (row ${row})` : ` (the first is row ${row})`;
	return `${rows}${which} would refer to a missing row in \`${(0,printable .d)(parent)}\``;
}
function brokenKeysError(path, broken, state) {
	const why = 'SQLite can only rewrite a table while foreign keys are off. So they are off while a script runs, and nothing cascades';
	const cure = 'Make the script delete or change those rows too.';
	return new user_error .y('foreign-key', `\`${(0,printable .d)(path)}\`: ${broken}. ${state} ${why}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/journal/journal.js

function runNoted(work, context) {
	const { sendsPackets } = (0,engines.engineOf)(context.home.dialect);
	return sendsPackets && mayCarry(work.statement.sql) ? runPacket(work, context) : runSteps(work, context);
}
const rowsVariable = '@slipway_rows';
async function runPacket(work, context) {
	const { connection, home, signature } = context;
	const { row, statement, after, timeout } = work;
	const done = (0,records .l_)(home, row, 'done', '', rowsVariable);
	const ran = [`${statement.sql}\n`, `SET ${rowsVariable} = ROW_COUNT()`];
	const body = row.effect === 'data'
		? ['START TRANSACTION', ...ran, done, ...after, 'COMMIT']
		: [...ran, ...(after.length > 0 ? after : [done])];
	const packet = [`SET ${rowsVariable} = NULL`, (0,records .Dy)(home, row, signature), ...body].join(';');
	if ((0,raw .r$)(packet) > connection.largest)
		return runSteps(work, context);
	const outcome = await connection.run(packet, { timeout });
	if (outcome.isDone)
		return { kind: 'done' };
	const [ranRows] = await (0,server_ask .wE)(server_ask .ST, connection, `SELECT ${rowsVariable}`);
	return (0,server_ask .b6)(ranRows?.[0]) === '' ? settle(row, outcome, context) : settleNote(row, outcome, context);
}
async function runSteps(work, context) {
	const { connection, home, signature } = context;
	const { row, statement, timeout } = work;
	const isData = row.effect === 'data';
	for (const sql of [(0,records .Dy)(home, row, signature), ...(isData ? [(0,engines.engineOf)(home.dialect).begin] : [])]) {
		const outcome = await connection.run(sql, { timeout });
		if (!outcome.isDone)
			return settle(row, outcome, context);
	}
	const outcome = await connection.run(statement.sql, { timeout, ...inputOf(statement) });
	if (!outcome.isDone)
		return settle(row, outcome, context);
	return writeEnd([(0,records .l_)(home, row, 'done')], work, context);
}
async function writeEnd(notes, { row, after }, context) {
	const { connection } = context;
	const isOpen = row.effect === 'data' || row.effect === 'batch';
	for (const sql of [...notes, ...(isOpen ? fenceOf(row, context) : [])]) {
		const outcome = await connection.run(sql);
		if (!outcome.isDone)
			return settleNote(row, outcome, context);
	}
	if (after.length > 0) {
		const what = describeBroken(context.keys.before, await readBroken(context));
		if (what !== '')
			return settleBroken(row, what, isOpen, context);
	}
	for (const sql of [...after, ...(isOpen ? ['COMMIT'] : [])]) {
		const outcome = await connection.run(sql);
		if (!outcome.isDone)
			return settleNote(row, outcome, context);
	}
	return { kind: 'done' };
}
function inputOf({ rows }) {
	return rows === undefined ? {} : { input: rows };
}
function fenceOf(row, { home, signature }) {
	if (!(0,engines.engineOf)(home.dialect).sendsPackets)
		return [];
	const fence = { ...row, position: 0 };
	return [(0,records .Dy)(home, fence, signature), (0,records .Kr)(home, fence)];
}
async function settle(row, failure, context) {
	const { connection, home } = context;
	const isLeft = await (0,rollback .F)(connection);
	const noted = await noteOf(connection, home, row);
	if (isClaim(failure, noted, connection))
		return { kind: 'claimed' };
	if ((0,server_ask .i3)(failure) && noted?.state !== 'begun')
		return { kind: 'fenced' };
	if (noted?.state === 'begun')
		await connection.run((0,records .l_)(home, row, 'failed', failure.message.slice(0, 1_000)));
	return { kind: 'failed', failure, isLeft };
}
async function settleNote(row, failure, context) {
	const { connection, home } = context;
	const isRolledBack = row.effect === 'data' || row.effect === 'batch';
	await connection.run('ROLLBACK');
	if (!isRolledBack)
		await connection.run((0,records .l_)(home, row, 'done'));
	if ((0,server_ask .i3)(failure))
		return { kind: 'fenced' };
	if (isClaim(failure, await noteOf(connection, home, row), connection))
		return { kind: 'claimed' };
	if (isRolledBack)
		await connection.run((0,records .l_)(home, row, 'failed', failure.message.slice(0, 1_000)));
	return { kind: 'unnoted', failure, isKept: !isRolledBack };
}
async function settleBroken(row, what, isOpen, { connection, home }) {
	if (!isOpen)
		return { kind: 'broken', what, isKept: true };
	await (0,server_ask .g7)(connection, 'ROLLBACK');
	await (0,server_ask .g7)(connection, (0,records .l_)(home, row, 'failed', what.slice(0, 1_000)));
	return { kind: 'broken', what, isKept: false };
}
function isClaim(failure, noted, { id }) {
	const isOther = noted !== undefined && noted.connection !== id && id !== '';
	return (0,server_ask .Ik)(failure) && (isOther || /slipway_(?:journal|history)/.test(failure.message));
}
async function noteOf(connection, home, row) {
	const sql = `SELECT state, connection_id FROM ${(0,records .Cm)(home, 'journal')} WHERE script_key = ${(0,literal .e)(home.dialect, row.key)} ` +
		`AND revision = ${row.revision} AND position = ${row.position}`;
	const rows = await (0,server_ask .wE)(server_ask .ST, connection, sql);
	const [state, id] = (rows[0] ?? []).map(server_ask .b6);
	return state === undefined || id === undefined ? undefined : { state, connection: id };
}
async function beforeOf({ effect }, current, context) {
	if (effect.kind !== 'schema')
		return '';
	const { connection, home } = context;
	const [only] = effect.subjects;
	if (effect.isCreation && only !== undefined && only.schema === undefined && current === home.schema) {
		const tables = await context.tables();
		const isNew = !tables.has(only.name.toLowerCase());
		tables.add(only.name.toLowerCase());
		if (isNew)
			return JSON.stringify({ [subjectKey(only, current)]: 'absent' });
	}
	return JSON.stringify(await snapshotOf(connection, effect.subjects, current));
}

// EXTERNAL MODULE: ./build/db-migrate/statements/batch-shape.js
var batch_shape = __webpack_require__(98086);
;// CONCATENATED MODULE: ./build/db-migrate/batch/key-range.js

function keyPart(value) {
	if (Buffer.isBuffer(value))
		return ['b', value.toString('hex')];
	if (typeof value === 'number' || typeof value === 'bigint')
		return ['n', String(value)];
	return ['s', value ?? ''];
}
function written(dialect, [kind, text]) {
	if (kind === 'n')
		return text;
	if (kind === 'b')
		return (0,engines.engineOf)(dialect).bytes(text);
	return (0,literal .e)(dialect, text);
}
function after(dialect, columns, key) {
	return compare(dialect, columns, key, '>', '>');
}
function upTo(dialect, columns, key) {
	return compare(dialect, columns, key, '<', '<=');
}
function compare(dialect, [column = '', ...columns], [part = ['s', ''], ...key], strict, last) {
	const value = written(dialect, part);
	if (columns.length === 0)
		return `${column} ${last} ${value}`;
	const rest = compare(dialect, columns, key, strict, last);
	return `(${column} ${strict}= ${value} AND (${column} ${strict} ${value} OR ${rest}))`;
}

;// CONCATENATED MODULE: ./build/db-migrate/batch/throttle.js

const look = 1_000;
async function throttleBatch(pause, context) {
	const { host, throttle, connection, signature } = context;
	await host.sleep(pause ?? throttle.pause);
	await (0,retry .L)((0,retry .S)(look), host, async (count) => {
		const why = await tooMuch(context);
		if (why !== undefined && count % 30 === 1)
			host.log.info(`Waiting between two batches: ${why}`);
		return why === undefined ? { value: undefined } : { end: () => undefined };
	});
	const [row] = await (0,server_ask .RO)(connection, `SELECT ${signature.fence}`);
	if ((0,server_ask .b6)(row?.[0]) === '')
		throw new user_error .y('lock-lost', 'This run no longer holds the lock. The finished work is recorded; run this again.');
}
async function tooMuch({ throttle, connection }) {
	const { maxReplicaLag, maxThreadsRunning } = throttle;
	const engine = (0,engines.engineOf)(connection.dialect);
	if (maxThreadsRunning > 0) {
		const [row] = await (0,server_ask .RO)(connection, engine.running);
		const running = Number((0,server_ask .b6)(row?.[1]));
		if (running > maxThreadsRunning)
			return `${running} statements are running on the server; the limit is ${maxThreadsRunning}`;
	}
	if (maxReplicaLag === 0)
		return undefined;
	const lag = await engine.lag(connection, throttle.replicas);
	if (lag * 1_000 <= maxReplicaLag)
		return undefined;
	return `a replica ${Number.isFinite(lag) ? `is ${lag} s behind` : 'does not replicate'}; the limit is ${maxReplicaLag / 1_000} s`;
}

;// CONCATENATED MODULE: ./build/db-migrate/batch/batches.js

const told = 10;
async function runBatches(work, context) {
	const { connection, home, signature } = context;
	const walk = await prepareWalk(work, context);
	const noted = await connection.run(work.earlier === undefined ? (0,records .Dy)(home, work.row, signature) : (0,records .f7)(home, work.row, signature));
	if (!noted.isDone)
		return settle(work.row, noted, context);
	let progress = progressOf(work) ?? (await begin(walk, context));
	const clock = { started: context.host.now().getTime(), told: 0, from: progress?.batches ?? 0 };
	while (progress !== undefined) {
		const upper = await nextKey(walk, progress, context);
		const answer = await runRange(work, walk, progress, upper, context);
		if (answer.kind !== 'done')
			return answer;
		if (upper === undefined)
			return answer;
		progress = { ...progress, last: upper, batches: progress.batches + 1 };
		logProgress(work, walk, progress, clock, context);
		await throttleBatch(work.statement.directives.pause, context);
	}
	return transact([], [(0,records .l_)(home, work.row, 'done')], work.after, work, context);
}
async function prepareWalk({ statement, path }, context) {
	const { home } = context;
	const shape = (0,batch_shape .F5)(statement.sql, home.dialect);
	const refuse = (why) => new user_error .y('invalid-script', `\`${(0,printable .d)(path)}\` line ${statement.line} cannot be run in batches: ${why}. Remove \`batch\`, or rewrite the statement.`);
	if (typeof shape === 'string')
		throw refuse(shape);
	const names = await keyColumns(shape, context);
	const fault = (0,batch_shape .mk)(shape, names);
	if (fault !== undefined)
		throw refuse(fault);
	const bare = names.map((name) => (0,literal .A)(home.dialect, name));
	return {
		shape,
		bare,
		columns: bare.map((name) => `${shape.alias}.${name}`),
		table: shape.table.map((part) => (0,literal .A)(home.dialect, part)).join('.'),
		size: statement.directives.batch ?? 1_000,
	};
}
async function keyColumns({ table }, { connection, home }) {
	const sql = (0,engines.engineOf)(home.dialect).primaryKey(table, home.schema);
	const rows = await isRequested(() => (0,server_ask .RO)(connection, sql));
	return rows.map(([column]) => (0,server_ask .b6)(column));
}
function progressOf({ earlier, path, row }) {
	const progress = readProgress(earlier?.progress ?? '');
	if (progress !== 'damaged')
		return progress;
	const what = `The progress of the batches of \`${(0,printable .d)(path)}\` line ${row.line} cannot be read from \`slipway_journal\`: \`${(0,printable .d)(earlier?.progress ?? '', 120)}\``;
	throw new user_error .y('in-doubt', `${what}. Look at the database, restore it to its state before the script, and run \`command: repair\`: the next run starts the script again.`);
}
async function begin({ bare, table }, { connection }) {
	const order = bare.map((name) => `${name} DESC`).join(', ');
	const [row] = await isRequested(() => (0,server_ask .RO)(connection, `SELECT ${bare.join(', ')} FROM ${table} ORDER BY ${order} LIMIT 1`));
	return row === undefined ? undefined : { last: undefined, end: row.map(keyPart), batches: 0 };
}
async function nextKey({ bare, table, size }, { last, end }, { connection, home }) {
	const bounds = [...(last === undefined ? [] : [after(home.dialect, bare, last)]), upTo(home.dialect, bare, end)];
	const sql = `SELECT ${bare.join(', ')} FROM ${table} WHERE ${bounds.join(' AND ')} ORDER BY ${bare.join(', ')} ` +
		`LIMIT 1 OFFSET ${size - 1}`;
	const [row] = await isRequested(() => (0,server_ask .RO)(connection, sql));
	return row?.map(keyPart);
}
async function runRange(work, { columns, shape }, { last, end, batches }, upper, context) {
	const { dialect } = context.home;
	const bounds = [...(last === undefined ? [] : [after(dialect, columns, last)]), upTo(dialect, columns, upper ?? end)];
	const progress = { last: upper ?? end, end, batches: batches + 1 };
	const isLast = upper === undefined;
	const note = isLast
		? (0,records .l_)(context.home, work.row, 'done')
		: (0,records .J4)(context.home, work.row, JSON.stringify(progress));
	const range = shape.within(`(${bounds.join(' AND ')})`);
	return transact([range], [note], isLast ? work.after : [], work, context);
}
async function transact(range, notes, after, work, context) {
	const { connection, home, signature } = context;
	const { row, path } = work;
	const attempt = async (count) => {
		if (count > 1)
			await (0,server_ask .g7)(connection, (0,records .f7)(home, row, signature));
		return sendRange(range, notes, { ...work, after }, context);
	};
	const failureOf = (answer) => (answer.kind === 'failed' ? answer.failure : undefined);
	return runAgain(`A batch of ${path} line ${row.line}`, context, attempt, failureOf);
}
async function sendRange(range, notes, work, context) {
	const { connection, home } = context;
	const { row, after, timeout } = work;
	const { begin, sendsPackets } = (0,engines.engineOf)(home.dialect);
	const packet = [
		begin,
		...fenceOf(row, context),
		...range.map((sql) => `${sql}\n`),
		...notes,
		...after,
		'COMMIT',
	].join(';');
	if (sendsPackets && range.every(mayCarry) && Buffer.byteLength(packet) <= connection.largest) {
		const outcome = await connection.run(packet, { timeout });
		if (outcome.isDone)
			return { kind: 'done' };
		if (!(0,server_ask .i3)(outcome))
			return settle(row, outcome, context);
		await connection.run('ROLLBACK');
		return { kind: 'fenced' };
	}
	for (const sql of [begin, ...range]) {
		const outcome = await connection.run(sql, { timeout });
		if (!outcome.isDone)
			return settle(row, outcome, context);
	}
	return writeEnd(notes, work, context);
}
function logProgress({ path, statement }, { size }, { last, end, batches }, clock, { host }) {
	const now = host.now().getTime();
	if (now - clock.told < told * 1_000 && clock.told !== 0)
		return;
	clock.told = now;
	const [at, goal] = [Number(last?.[0]?.[1]), Number(end[0]?.[1])];
	const share = goal > 0 && at >= 0 && at <= goal ? at / goal : undefined;
	const pace = (now - clock.started) / Math.max(1, batches - clock.from);
	const left = share === undefined || share === 0
		? ''
		: `, ${Math.floor(share * 100)} %, about ${(0,duration .a)((pace * batches * (1 - share)) / share)} left`;
	host.log.info(`${path} line ${statement.line}: ${batches} ${batches === 1 ? 'batch' : 'batches'} of ${size} rows${left}`);
}
async function isRequested(ask) {
	try {
		return await ask();
	}
	catch (error) {
		throw error instanceof server_ask .ug ? (0,server_ask .x5)('looking for the next batch', error) : error;
	}
}

;// CONCATENATED MODULE: ./build/db-migrate/run/session.js

async function rememberSession(prepared, { connection, home }) {
	const isSet = prepared.statements.some(({ effect, sql }) => effect.kind === 'session' || setting.test(sql));
	return isSet ? await (0,engines.engineOf)(home.dialect).remember(connection, home.schema) : async () => { };
}
const setting = /\bset_config\b|\bpragma\b/i;
function schemaAt({ statements }, position, home) {
	const use = statements.findLast(({ sql, position: at }) => at < position && /^\s*USE\s/i.test(sql));
	return use === undefined
		? home
		: use.sql
			.trim()
			.replace(/^USE\s+/i, '')
			.replace(/^`|`$/g, '')
			.replaceAll('``', '`');
}

;// CONCATENATED MODULE: ./build/db-migrate/run/simple.js

const largest = 4_000;
function additionsOf({ statements }, tables, own) {
	if (statements.length === 0 || statements.reduce((sum, { sql }) => sum + sql.length, 0) > largest)
		return undefined;
	const found = [];
	for (const statement of statements) {
		const added = additionOf(statement, tables, own);
		if (added === undefined)
			return undefined;
		found.push(added);
	}
	return found;
}
function additionOf(statement, tables, own) {
	const { effect, directives, sql } = statement;
	if (directives.timeout !== undefined || directives.batch !== undefined || !mayCarry(sql))
		return undefined;
	if (effect.kind === 'data')
		return [];
	const [subject, ...others] = effect.subjects;
	const isPlain = effect.kind === 'schema' && others.length === 0 && !/\/\*M?!/.test(sql);
	if (!isPlain || subject === undefined || subject.schema !== undefined)
		return undefined;
	return effect.isCreation ? createdBy(sql, subject, tables, own) : addedBy(statement, subject, own);
}
const borrowing = /\b(?:like|select|values|versioning)\b|\btable\b.*\btable\b/is;
function createdBy(sql, table, tables, own) {
	const name = table.name.toLowerCase();
	if (tables.has(name) || /\bengine\b(?!\s*=?\s*innodb\b)/i.test(sql))
		return undefined;
	tables.add(name);
	if (!borrowing.test(sql))
		own.set(name, wordsOf(sql));
	return [table];
}
function addedBy({ sql, changes }, table, own) {
	const words = own.get(table.name.toLowerCase());
	if (words === undefined)
		return undefined;
	const added = changes.map((change) => partOf(change, table));
	const names = new Set();
	for (const part of added) {
		const name = part?.name.toLowerCase() ?? '';
		if (!/^\w+$/.test(name) || words.has(name) || names.has(name))
			return undefined;
		names.add(name);
	}
	for (const word of wordsOf(sql))
		words.add(word);
	return added.flatMap((part) => part ?? []);
}
function partOf(change, { name, schema }) {
	if (!('table' in change) || change.table?.name !== name || change.table.schema !== '')
		return undefined;
	if (change.kind === 'add-column' && !change.isGuarded)
		return { kind: 'column', schema, name: change.column.name.name, table: name };
	if (change.kind === 'add-index' && change.index !== undefined)
		return { kind: 'index', schema, name: change.index.name, table: name };
	return undefined;
}
function wordsOf(sql) {
	return new Set(sql.toLowerCase().match(/\w+/g) ?? []);
}
function forgetOwn({ statements }, own) {
	for (const { effect } of statements) {
		if (effect.isCreation)
			continue;
		if (effect.kind === 'unseen' || effect.subjects.some(({ kind }) => kind === 'database'))
			own.clear();
		for (const { name } of effect.subjects)
			own.delete(name.toLowerCase());
	}
}

// EXTERNAL MODULE: ./build/db-migrate/ledger/history.js
var ledger_history = __webpack_require__(99873);
;// CONCATENATED MODULE: ./build/db-migrate/run/storage.js

async function heedStorage({ prepared, journal }, { storage, host }) {
	if (prepared.statements.every(({ effect }) => effect.kind !== 'data'))
		return prepared;
	const finished = (0,ledger_history .kX)(journal);
	const { path, isWhole } = prepared;
	const { statements, faults } = (0,statements_storage .Ep)(prepared.statements, { limits: await storage(), isWhole, finished });
	if (faults.length > 0)
		throw new user_error .y('invalid-script', faults.map(({ line, what }) => `\`${(0,printable .d)(path)}\` line ${line} ${what}.`));
	const changed = statements.find((statement, index) => statement !== prepared.statements[index]);
	if (changed === undefined)
		return prepared;
	host.log.warning(`${(0,printable .d)(path)} line ${changed.line} writes to a table that cannot roll back. This was not known when the run was planned, so the script runs statement by statement.`);
	return { ...prepared, statements, mode: 'journal' };
}

;// CONCATENATED MODULE: ./build/db-migrate/run/perform.js

async function performScript(given, context) {
	Object.assign(context.repeats, { count: 0, last: '' });
	context.keys.before =
		given.journal.length > 0 ? new Map() : await readBroken(context).catch(explain('looking at foreign keys'));
	const order = { ...given, prepared: await heedStorage(given, context) };
	forgetOwn(given.prepared, context.own);
	if (given.prepared.statements.some(({ effect }) => effect.kind === 'schema' || effect.kind === 'unseen'))
		context.forgetStorage();
	const restore = await rememberSession(order.prepared, context);
	try {
		return order.prepared.mode === 'transaction'
			? await runWhole(order, restore, context)
			: await runJournalled(order, context);
	}
	finally {
		await restore();
	}
}
async function runWhole(order, restore, context) {
	const attempt = async (count) => {
		if (count > 1)
			await restore();
		return runOnce(order, context);
	};
	const failureOf = (result) => (result.kind === 'failed' && !result.isLeft ? result.failure : undefined);
	const result = await runAgain(order.prepared.path, context, attempt, failureOf);
	if (result.kind === 'failed')
		throw result.error;
	return result.kind;
}
async function runOnce(order, context) {
	const { connection } = context;
	const { statements, path } = order.prepared;
	const fail = async (failure, error) => {
		const isLeft = await (0,rollback .F)(connection);
		if (error instanceof journal_context .M)
			return { kind: 'failed', failure, isLeft, error: error.with({ isLeft }) };
		return { kind: 'failed', failure, isLeft, error };
	};
	await (0,server_ask .g7)(connection, (0,engines.engineOf)(connection.dialect).begin).catch(explain('beginning the transaction'));
	const claim = await connection.run(recordOf(order, context));
	if (!claim.isDone && (0,server_ask .Ik)(claim)) {
		await connection.run('ROLLBACK');
		return { kind: 'already' };
	}
	if (!claim.isDone)
		return fail(claim, claimRefused(claim));
	for (const statement of statements) {
		const outcome = await connection.run(statement.sql, {
			timeout: timeoutOf(statement, context),
			...inputOf(statement),
		});
		if (!outcome.isDone)
			return fail(outcome, refusedAt(order, statement, 0, outcome, context));
	}
	const broken = describeBroken(context.keys.before, await readBroken(context).catch(explain('checking foreign keys')));
	if (broken !== '') {
		await connection.run('ROLLBACK');
		throw brokenKeysError(path, broken, 'No change of this script remains.');
	}
	const committed = await connection.run('COMMIT');
	return committed.isDone ? { kind: 'done' } : fail(committed, (0,server_ask .x5)('committing', new server_ask .ug(committed)));
}
function refusedAt({ prepared: { path, statements, mode } }, statement, kept, failure, context) {
	const at = { path, statement, kept, total: statements.length, mode, again: describeRepeats(context), isLeft: false };
	return new journal_context .M(at, failure);
}
async function runJournalled(order, context) {
	const { prepared, revision, journal } = order;
	const { statements, script } = prepared;
	const finished = finishedOf(order);
	if (journal.some(({ state }) => state === 'failed'))
		await (0,server_ask .g7)(context.connection, (0,records .tA)(context.home, { key: script.key, revision }, 'failed'));
	const rest = statements.filter(({ position }) => !finished.has(position));
	for (const statement of statements) {
		const isLast = statement === rest.at(-1);
		if (finished.has(statement.position)) {
			if (statement.effect.kind === 'session')
				await runOwn(order, statement, context);
		}
		else if (await runOne(order, statement, isLast, context))
			return 'already';
	}
	if (rest.length === 0) {
		const broken = describeBroken(context.keys.before, await readBroken(context).catch(explain('checking foreign keys')));
		if (broken !== '')
			throw brokenKeysError(prepared.path, broken, doneUnrecorded);
		await (0,server_ask .g7)(context.connection, recordOf(order, context)).catch(explain('writing the history'));
	}
	return 'done';
}
async function runOne(order, statement, isLast, context) {
	const { prepared } = order;
	const isBatch = statement.directives.batch !== undefined && statement.effect.kind === 'data';
	const current = schemaAt(prepared, statement.position, context.home.schema);
	const before = isBatch ? '' : await beforeOf(statement, current, context);
	const row = { ...rowOf(order, statement, before, context), ...(isBatch ? { effect: 'batch' } : {}) };
	const after = isLast ? [recordOf(order, context)] : [];
	const earlier = order.journal.find(({ position }) => position === statement.position);
	const work = { row, after, statement, timeout: timeoutOf(statement, context) };
	const answer = isBatch
		? await runBatches({ ...work, path: prepared.path, earlier }, context)
		: await runPatiently(work, prepared.path, context);
	if (answer.kind === 'done' || answer.kind === 'claimed')
		return answer.kind === 'claimed';
	const kept = prepared.statements.filter(({ position }) => position < statement.position).length;
	throw answer.kind === 'failed'
		? refusedAt(order, statement, kept, answer.failure, context).with({ isLeft: answer.isLeft })
		: errorOf(answer, prepared, statement);
}
async function runPatiently(work, path, context) {
	const { connection, home } = context;
	const { effect, sql, position } = work.statement;
	const isWhole = /^(?:data|schema|session|repeatable)$/.test(effect.kind) && !/\bconcurrently\b/i.test(sql);
	const attempt = async (count) => {
		if (count > 1)
			await (0,server_ask .g7)(connection, (0,records .Kr)(home, work.row));
		return runNoted(work, context);
	};
	const failureOf = (answer) => isWhole && answer.kind === 'failed' && !answer.isLeft ? answer.failure : undefined;
	return runAgain(`${path}, statement ${position}`, context, attempt, failureOf);
}
const doneUnrecorded = 'All its statements are done and recorded, but the script is not recorded as applied: correct those rows by hand and run this again.';
function errorOf(answer, { path, statements }, { line, position }) {
	if (answer.kind === 'broken')
		return brokenKeysError(path, answer.what, answer.isKept ? doneUnrecorded : 'Its last statement is rolled back.');
	if (answer.kind !== 'unnoted')
		return lockLost();
	const { failure, isKept } = answer;
	const what = `\`${(0,printable .d)(path)}\` line ${line}, statement ${position} of ${statements.length} was executed by the server, but recording it failed`;
	const code = failure.code === '' ? '' : `${failure.code} `;
	const state = isKept
		? 'The statement remains in effect: run this again, and it continues after it'
		: 'It was rolled back: run this again';
	const reason = failure.reason === 'sql-error' ? 'database-error' : failure.reason;
	return new user_error .y(reason, `${what}: ${code}\`${(0,printable .d)(failure.message, 400)}\`. ${state}.`);
}
function rowOf({ prepared, revision }, statement, before, context) {
	return {
		key: prepared.script.key,
		revision,
		direction: prepared.direction,
		position: statement.position,
		line: statement.line,
		fingerprint: statement.fingerprint,
		effect: statement.effect.kind,
		before,
		progress: '',
		state: 'begun',
		connection: context.connection.id,
		runner: context.signature.runner,
		startedAt: '',
	};
}
async function runOwn(order, statement, context) {
	const outcome = await context.connection.run(statement.sql);
	if (!outcome.isDone)
		throw refusedAt(order, statement, statement.position, outcome, context);
}
function finishedOf({ prepared, journal }) {
	const begun = journal.filter(({ effect, progress }) => effect === 'batch' && progress !== '');
	const finished = journal.filter(({ state }) => state === 'done' || state === 'skipped');
	for (const { position, fingerprint, line } of [...finished, ...begun]) {
		if (prepared.statements[position - 1]?.fingerprint === fingerprint)
			continue;
		const what = `Statement ${position} of \`${prepared.path}\` (line ${line} at the time) was run by an earlier, unfinished run`;
		const cure = 'Restore it and change only the statements after it, or restore the database by hand to its state before the script and use `command: repair`.';
		throw new user_error .y('edited-script', `${what}, and has changed since. ${cure}`);
	}
	return new Set(finished.map(({ position }) => position));
}
function historyRow({ prepared, revision }) {
	const { script, direction } = prepared;
	return { key: script.key, revision, action: direction, script: script.file.path, checksum: script.checksum };
}
function recordOf(order, { home, signature }) {
	return (0,records .So)(home, historyRow(order), 'slipway', signature);
}
function timeoutOf({ directives }, { statementTimeout }) {
	return directives.timeout ?? statementTimeout;
}
function claimRefused(failure) {
	return (0,server_ask .i3)(failure) ? lockLost() : (0,server_ask .x5)('writing the history', new server_ask .ug(failure));
}
function lockLost() {
	const what = 'This run no longer holds the lock: its session was replaced, or a script released all locks';
	return new user_error .y('lock-lost', `${what}. Nothing was run after that. Run it again; connect to the server directly, not through a proxy.`);
}
function explain(doing) {
	return (error) => {
		throw error instanceof server_ask .ug ? (0,server_ask .x5)(doing, error) : error;
	};
}

;// CONCATENATED MODULE: ./build/db-migrate/run/group.js

const groupSize = 100;
const mostStatements = 400;
async function groupOf(orders, context) {
	if (!(0,engines.engineOf)(context.home.dialect).sendsPackets || orders.length < 2 || context.statementTimeout > 0)
		return [];
	const tables = await context.tables();
	if ((await context.storage())?.isDefaultSafe !== true)
		return [];
	const group = [];
	let statements = 0;
	let bytes = 0;
	for (const order of orders.slice(0, groupSize)) {
		statements += order.prepared.statements.length;
		if (statements > mostStatements ||
			order.journal.length > 0 ||
			(await heedStorage(order, context)) !== order.prepared)
			break;
		const added = additionsOf(order.prepared, tables, context.own);
		if (added === undefined)
			break;
		bytes += Buffer.byteLength(packetOf([{ order, added }], context).join(';'));
		if (bytes > context.connection.largest)
			break;
		group.push({ order, added });
	}
	return group.length > 1 ? group : [];
}
async function performGroup(group, context) {
	const outcome = await context.connection.run(packetOf(group, context).join(';'));
	if (outcome.isDone)
		return { done: group.length, error: undefined };
	const isLeft = await (0,rollback .F)(context.connection);
	const settled = await settleGroup(group, outcome, context);
	return settled.error instanceof journal_context .M ? { ...settled, error: settled.error.with({ isLeft }) } : settled;
}
const counter = '@slipway_count';
function packetOf(group, context) {
	const { home, signature } = context;
	const rows = group.flatMap((member) => rowsFor(member, context));
	const packet = [`SET ${counter} = NULL`, ...(0,records .Ip)(home, rows, signature), `SET ${counter} = 0`];
	let waiting = [];
	let count = 0;
	const record = () => {
		const sql = (0,records .wz)(home, waiting, 'slipway', signature);
		waiting = [];
		return sql;
	};
	for (const { order } of group) {
		const { statements, mode } = order.prepared;
		waiting.push(historyRow(order));
		if (mode === 'transaction')
			packet.push('START TRANSACTION', ...record());
		for (const statement of statements) {
			const isLast = statement === statements.at(-1);
			const sql = `${statement.sql}\n`;
			if (mode === 'transaction' || statement.effect.kind !== 'data')
				packet.push(sql);
			else {
				const done = (0,records .l_)(home, group_placeOf(order, statement), 'done');
				packet.push('START TRANSACTION', sql, done, ...(isLast ? record() : []), 'COMMIT');
			}
			if (mode === 'transaction' && isLast)
				packet.push('COMMIT');
			packet.push(`SET ${counter} = ${++count}`);
		}
	}
	return waiting.length === 0 ? packet : [...packet, ...record()];
}
function group_placeOf({ prepared, revision }, { position }) {
	return { key: prepared.script.key, revision, position };
}
function rowsFor({ order, added }, context) {
	if (order.prepared.mode === 'transaction')
		return [];
	return order.prepared.statements.map((statement, index) => {
		const subjects = added[index] ?? [];
		const before = subjects.map((subject) => [subjectKey(subject, context.home.schema), 'absent']);
		return rowOf(order, statement, before.length === 0 ? '' : JSON.stringify(Object.fromEntries(before)), context);
	});
}
async function settleGroup(group, failure, context) {
	const { connection, home } = context;
	const count = await readCount(context);
	if (count === undefined) {
		await connection.run((0,records .sK)(home));
		return { done: 0, error: (0,server_ask .i3)(failure) ? lockLost() : interrupted(failure) };
	}
	const { done, order, statement } = placeAt(group, count);
	const isOurs = (0,server_ask .i3)(failure) || ((0,server_ask .Ik)(failure) && /slipway_/.test(failure.message));
	const isFault = order !== undefined && statement !== undefined && !isOurs;
	if (isFault && order.prepared.mode === 'journal')
		await settle(rowOf(order, statement, '', context), failure, context);
	if (order !== undefined && statement !== undefined)
		await connection.run((0,records .wS)(home, group_placeOf(order, statement)));
	const isRecorded = await recordMissing(group.slice(0, done), context);
	if (!isFault || !isRecorded)
		return { done: isRecorded ? done : 0, error: (0,server_ask .i3)(failure) ? lockLost() : interrupted(failure) };
	await connection.run((0,records .Xb)(home));
	await connection.run((0,records .sK)(home));
	const { statements, path, mode } = order.prepared;
	const kept = mode === 'transaction' ? 0 : statement.position - 1;
	const at = { path, statement, kept, total: statements.length, mode, again: '', isLeft: false };
	return { done, error: new journal_context .M(at, failure) };
}
async function readCount({ connection }) {
	const [row] = await (0,server_ask .wE)(server_ask .ST, connection, `SELECT ${counter}`);
	const text = (0,server_ask .b6)(row?.[0]);
	return text === '' ? undefined : Number(text);
}
function placeAt(group, count) {
	let left = count;
	for (const [done, { order }] of group.entries()) {
		const { statements } = order.prepared;
		if (left < statements.length)
			return { done, order, statement: statements[left] };
		left -= statements.length;
	}
	return { done: group.length, order: undefined, statement: undefined };
}
async function recordMissing(members, { connection, home, signature }) {
	const rows = members.map(({ order }) => historyRow(order));
	if (rows.length === 0)
		return true;
	const keys = rows.map(({ key, revision }) => `(${(0,literal .e)(home.dialect, key)}, ${revision})`);
	const there = `SELECT script_key FROM ${(0,records .Cm)(home, 'history')} WHERE (script_key, revision) IN (${keys.join(', ')})`;
	const found = await (0,server_ask .wE)(server_ask .ST, connection, there);
	const known = new Set(found.map(([key]) => (0,server_ask .b6)(key)));
	const missing = rows.filter(({ key }) => !known.has(key));
	if (missing.length === 0)
		return true;
	for (const sql of (0,records .wz)(home, missing, 'slipway', signature))
		if (!(await connection.run(sql)).isDone)
			return false;
	return true;
}
function interrupted(failure) {
	return (0,server_ask .x5)('running a group of scripts', new server_ask .ug(failure));
}

;// CONCATENATED MODULE: ./build/db-migrate/run/apply.js

async function apply(steps, inputs, context) {
	const outcomes = [];
	const alone = new Set();
	const stop = (error) => {
		const rest = steps.slice(outcomes.length).map((each) => (0,describe_step .E)(each, inputs, 'not-reached', '', 0));
		return { steps: [...outcomes, ...rest], error };
	};
	while (outcomes.length < steps.length) {
		const taken = await take(steps.slice(outcomes.length, outcomes.length + groupSize), inputs, context, alone);
		outcomes.push(...taken.steps);
		if (taken.error === undefined)
			continue;
		await bringAlong(outcomes, context);
		return stop(taken.error);
	}
	await bringAlong(outcomes, context);
	return { steps: outcomes, error: undefined };
}
async function take(steps, inputs, context, alone) {
	const { now, signal } = { now: () => context.host.now().getTime(), signal: context.host.signal };
	const [step] = steps;
	if (step === undefined)
		return { steps: [], error: undefined };
	const started = now();
	try {
		signal.throwIfAborted();
		const orders = steps.slice(0, runsAtFront(steps)).flatMap((each) => (each.kind === 'run' ? [orderOf(each)] : []));
		const group = alone.has(step) ? [] : await groupOf(orders, context);
		if (group.length > 0) {
			const taken = await takeGroup(steps.slice(0, group.length), group, inputs, context);
			const next = steps[taken.steps.length - 1];
			if (next === undefined || !isRolledBack(taken.error))
				return taken;
			alone.add(next);
			return { steps: taken.steps.slice(0, -1), error: undefined };
		}
		const { status, detail } = await perform(step, inputs, context);
		return { steps: [(0,describe_step .E)(step, inputs, status, detail, now() - started)], error: undefined };
	}
	catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		return { steps: [(0,describe_step .E)(step, inputs, 'failed', said, now() - started)], error };
	}
}
function isRolledBack(error) {
	return error instanceof journal_context .M && error.mode === 'transaction' && !error.isLeft && (0,passing .W)(error.failure);
}
async function takeGroup(steps, group, inputs, context) {
	const started = context.host.now().getTime();
	const { done, error } = await performGroup(group, context);
	const each = (context.host.now().getTime() - started) / Math.max(1, done);
	const lines = steps.slice(0, done).flatMap((step) => (step.kind === 'run' ? [line(step, 'done', context)] : []));
	if (lines.length > 0)
		context.host.log.info(lines.join('\n'));
	const finished = steps.slice(0, done).map((step) => (0,describe_step .E)(step, inputs, 'done', '', each));
	const failed = steps.slice(done, error === undefined ? done : done + 1);
	const said = error instanceof Error ? error.message : String(error);
	return { steps: [...finished, ...failed.map((step) => (0,describe_step .E)(step, inputs, 'failed', said, 0))], error };
}
function runsAtFront(steps) {
	const end = steps.findIndex(({ kind }) => kind !== 'run');
	return end === -1 ? steps.length : end;
}
function orderOf({ prepared, chosen }) {
	return { prepared, journal: chosen.journal, revision: chosen.revision };
}
async function bringAlong(outcomes, { connection, home }) {
	const isRun = outcomes.some(({ action }) => action === 'up' || action === 'down');
	if (isRun && (0,engines.engineOf)(home.dialect).sendsPackets)
		await connection.run((0,records .Xb)(home));
}
async function perform(step, inputs, context) {
	const { connection, home, signature, host } = context;
	switch (step.kind) {
		case 'create':
			await (0,ledger .M)(connection, home);
			return { status: 'done', detail: 'the tables `slipway_history`, `slipway_journal` and `slipway_lock`' };
		case 'import':
			await recordAll((0,records .wz)(home, step.rows, step.tool, signature), context);
			return { status: 'done', detail: `${step.rows.length} from \`${step.from}\`` };
		case 'backup':
			await runBackup(inputs.backup, context);
			return { status: 'done', detail: '' };
		case 'record':
			await recordAll((0,records .wz)(home, step.rows, 'slipway', signature), context);
			return { status: 'done', detail: step.rows.map(({ key }) => key).join(', ') };
		case 'clear':
			await recordAll([(0,records .tA)(home, step)], context);
			return { status: 'done', detail: 'its unfinished run was discarded; it starts again' };
		case 'run': {
			const status = await performScript(orderOf(step), context);
			const what = status === 'already' ? 'another runner was faster' : describeRepeats(context);
			host.log.info(line(step, status, context));
			return { status, detail: what };
		}
	}
}
function line({ prepared }, status, { target }) {
	const where = target === '' ? '' : `${target}: `;
	return `${where}${prepared.direction} ${(0,script .nR)(prepared.script.key, prepared.path)}: ${status}`;
}
async function recordAll(statements, { connection }) {
	try {
		await (0,server_ask .g7)(connection, (0,engines.engineOf)(connection.dialect).begin);
		for (const statement of statements)
			await (0,server_ask .g7)(connection, statement);
		await (0,server_ask .g7)(connection, 'COMMIT');
	}
	catch (error) {
		await connection.run('ROLLBACK');
		throw error instanceof server_ask .ug ? (0,server_ask .x5)('writing the history', error) : error;
	}
}

// EXTERNAL MODULE: ./build/db-migrate/ledger/series.js
var ledger_series = __webpack_require__(60972);
// EXTERNAL MODULE: ./build/db-migrate/plan/series.js
var plan_series = __webpack_require__(25758);
;// CONCATENATED MODULE: ./build/db-migrate/run/series.js

async function beginSeries({ steps }, facts, context) {
	const runs = steps.flatMap((step) => (step.kind === 'run' && step.prepared.direction === 'up' ? [step.chosen] : []));
	const last = runs.at(-1)?.script.key;
	if (last === undefined || (0,plan_series .p)(facts) !== undefined)
		return;
	const { connection, home, signature } = context;
	const series = { after: facts.history.length, last };
	const row = {
		...ledger_series .n6,
		direction: 'up',
		line: 0,
		fingerprint: '',
		effect: 'series',
		before: '',
		progress: JSON.stringify(series),
		state: 'begun',
		connection: connection.id,
		runner: signature.runner,
		startedAt: '',
	};
	try {
		if (facts.series !== undefined)
			await (0,server_ask .g7)(connection, (0,records .Kr)(home, ledger_series .n6));
		await (0,server_ask .g7)(connection, (0,records .Dy)(home, row, signature));
	}
	catch (error) {
		if (!(error instanceof server_ask .ug))
			throw error;
		if (!(0,server_ask .Ik)(error.failure))
			throw (0,server_ask .x5)('writing the journal', error);
	}
}
async function endSeries({ steps }, { connection, home }) {
	if (steps.some(({ kind }) => kind === 'run'))
		await connection.run((0,records .Kr)(home, ledger_series .n6));
}

;// CONCATENATED MODULE: ./build/db-migrate/run/run-locked.js

const sideWait = 20_000;
async function runLocked(job, facts, plan) {
	for (const sql of (0,engines.engineOf)(job.connection.dialect).opening)
		await (0,server_ask .g7)(job.connection, sql);
	const lock = await lockFor(job, facts);
	try {
		await workLocked(job, lock, facts, plan);
	}
	finally {
		await lock.release();
	}
}
async function lockFor({ connection, target, inputs, host }, { home }) {
	const side = () => (0,connect .N)(target.at, { ...inputs.guards, lockWait: sideWait, statement: 0 }, host);
	const waiting = { connection, home, patience: inputs.lockTimeout, host, side };
	const named = inputs.lock === 'auto' ? await takeLock(waiting) : undefined;
	if (named !== undefined)
		return named;
	return takeLease({ ...waiting, runner: runnerName(host) });
}
async function workLocked(job, lock, before, planned) {
	const { connection, scripts, inputs, log } = job;
	const context = equip(job, lock, before);
	if (!before.hasLedger)
		await (0,ledger .M)(connection, before.home);
	const hasNote = lock.kind === 'GET_LOCK' || lock.kind === 'advisory lock';
	if (hasNote)
		await connection.run((0,records .hD)(before.home, context.signature));
	let facts = await (0,plan_facts .W)(connection, job.target.at, scripts, inputs);
	const hasDoubt = facts.journal.some(({ state }) => state === 'begun');
	const doubts = hasDoubt ? (0,plan_plan .C)(inputs, facts).doubts : [];
	const recoveries = await recover(doubts, inputs.inDoubt, context, inputs.command);
	if (recoveries.length > 0)
		facts = await (0,plan_facts .W)(connection, job.target.at, scripts, inputs);
	const { findings, estimates, compatible } = planned;
	const plan = isSame(before, facts) ? planned : { ...(0,plan_plan .C)(inputs, facts), findings, estimates, compatible };
	log({ facts, plan, recoveries });
	(0,plan_plan .n)(plan);
	await beginSeries(plan, facts, context);
	const applied = await apply(plan.steps, inputs, context);
	if (applied.error === undefined)
		await endSeries(plan, context);
	await context.close();
	log({ steps: [...overtaken(planned, plan, inputs), ...applied.steps], error: applied.error });
}
function isSame(left, right) {
	return (isSameStorage(left.storage, right.storage) &&
		(0,external_node_util_.isDeepStrictEqual)(left.history, right.history) &&
		(0,external_node_util_.isDeepStrictEqual)(left.journal, right.journal) &&
		(0,external_node_util_.isDeepStrictEqual)(left.foreign, right.foreign));
}
function isSameStorage(left, right) {
	if (left === undefined || right === undefined)
		return left === right;
	const isSameTables = [...left.unsafe].every(([name, engine]) => right.unsafe.get(name) === engine);
	return isSameTables && left.unsafe.size === right.unsafe.size && left.isDefaultSafe === right.isDefaultSafe;
}
function overtaken(before, now, inputs) {
	const left = new Set(now.steps.flatMap((step) => (step.kind === 'run' ? [step.chosen.script.key] : [])));
	return before.steps
		.filter((step) => step.kind === 'run' && !left.has(step.chosen.script.key))
		.map((step) => (0,describe_step .E)(step, inputs, 'already', 'another runner was faster', 0));
}
function equip({ connection, target, inputs, host }, { fence }, { home, catalogue }) {
	const others = (0,statements_storage .KM)(catalogue.scripts);
	const signature = { runner: runnerName(host), environment: inputs.environment.slice(0, 100), fence };
	let tables;
	let replicas;
	let storage;
	return {
		connection,
		home,
		signature,
		host,
		statementTimeout: inputs.guards.statement,
		throttle: {
			pause: inputs.batchPause,
			maxReplicaLag: inputs.maxReplicaLag,
			maxThreadsRunning: inputs.maxThreadsRunning,
			replicas: () => {
				replicas ??= connectReplicas(target, inputs, host);
				return replicas;
			},
		},
		target: target.name,
		own: new Map(),
		repeats: { count: 0, last: '' },
		keys: { before: new Map() },
		storage: () => {
			storage ??= (0,engines.engineOf)(home.dialect).storage(connection, home.schema, others);
			return storage;
		},
		forgetStorage: () => {
			storage = undefined;
		},
		close: async () => {
			for (const replica of (await replicas?.catch(() => [])) ?? [])
				await replica.close();
		},
		tables: () => {
			tables ??= readTables(connection, home.schema);
			return tables;
		},
	};
}
async function connectReplicas({ at }, inputs, host) {
	if (at.dialect === 'sqlite')
		return [];
	const found = [];
	for (const address of inputs.replicas) {
		const [, name = address, port] = /^(.*?)(?::(\d{1,5}))?$/.exec(address) ?? [];
		const { socket: _, ...server } = at;
		found.push(await (0,connect .N)({ ...server, host: name, port: port === undefined ? at.port : Number(port) }, inputs.guards, host));
	}
	return found;
}
async function readTables(connection, schema) {
	const sql = (0,engines.engineOf)(connection.dialect).tables(schema);
	return new Set((await (0,server_ask .RO)(connection, sql)).map(([name]) => (0,server_ask .b6)(name).toLowerCase()));
}
function runnerName({ env }) {
	const run = env['GITHUB_RUN_ID'];
	const where = run ? `, ${(0,server .V)(env)}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` : '';
	const who = env['GITHUB_ACTOR'] || (0,external_node_os_.userInfo)().username;
	return `${who} on ${env['RUNNER_NAME'] || (0,external_node_os_.hostname)()}${where}`.slice(0, 250);
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

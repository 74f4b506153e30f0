export const id = 3959;
export const ids = [3959];
export const modules = {

33213:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
E: () => ( describeStep)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

function describeStep(step, { folder }, status, detail, milliseconds) {
	const around = { status, detail: (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(detail, 300), milliseconds };
	if (step.kind !== 'run') {
		const key = step.kind === 'clear' ? step.key : step.kind;
		return { step: key, version: '', action: step.kind, path: '', ...around };
	}
	const { script, direction } = step.chosen;
	const path = step.prepared.path || `${folder}/${script.file.path}`;
	return { step: script.key, version: script.version ?? '', action: direction, path, ...around };
}

}),

5476:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
M: () => ( StatementError),
c: () => ( lineOf)
});
class StatementError extends Error {
	path;
	statement;
	failure;
	kept;
	total;
	mode;
	again;
	isLeft;
	constructor(at, failure) {
		super(failure.message);
		this.name = 'StatementFault';
		this.path = at.path;
		this.statement = at.statement;
		this.failure = failure;
		this.kept = at.kept;
		this.total = at.total;
		this.mode = at.mode;
		this.again = at.again;
		this.isLeft = at.isLeft;
	}
	with(more) {
		return new StatementError({ ...this, ...more }, this.failure);
	}
}
function lineOf({ statement, failure }) {
	if (failure.line === null)
		return statement.line;
	return statement.line + Math.max(0, failure.line - 1 - statement.offset);
}

}),

99873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ql: () => ( scriptStates),
kX: () => ( finishedIn),
sw: () => ( historyActions)
});
const historyActions = ['up', 'down', 'import', 'baseline', 'repair'];
function scriptStates(rows) {
	const states = new Map();
	for (const { key, revision, action, script, checksum } of rows) {
		states.delete(key);
		states.set(key, { isApplied: action !== 'down', checksum, script, next: revision + 1 });
	}
	return states;
}
function finishedIn(journal) {
	return new Set(journal.flatMap(({ position, state }) => (state === 'done' || state === 'skipped' ? [position] : [])));
}

}),

52532:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
M: () => ( createLedger),
S: () => ( readLedger)
});
var _server_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13514);
var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99873);
var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86015);
var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60972);

async function readLedger(connection, home) {
	try {
		const history = (await (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .RO)(connection, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__ .x1)(home))).map(readHistoryRow);
		const rows = (await (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .RO)(connection, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__ .sL)(home))).map(readJournalRow);
		const note = rows.find(_series_js__WEBPACK_IMPORTED_MODULE_2__ .VW);
		const journal = rows.filter((row) => !(0,_series_js__WEBPACK_IMPORTED_MODULE_2__ .VW)(row));
		return { history, journal, series: note === undefined ? undefined : (0,_series_js__WEBPACK_IMPORTED_MODULE_2__ .wF)(note) };
	}
	catch (error) {
		if (!(error instanceof _server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .ug))
			throw error;
		if ((0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .J0)(error.failure))
			return undefined;
		throw (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .x5)('reading the history', error);
	}
}
async function createLedger(connection, home) {
	try {
		for (const statement of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__ .BM)(home))
			await (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .g7)(connection, statement);
	}
	catch (error) {
		throw error instanceof _server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .ug ? (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .x5)('creating the tables `slipway_*`', error) : error;
	}
}
function readHistoryRow([key, revision, action, script, checksum]) {
	const name = (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(action);
	return {
		key: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(key),
		revision: Number(revision),
		action: _history_js__WEBPACK_IMPORTED_MODULE_3__ .sw.find((each) => each === name) ?? 'up',
		script: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(script),
		checksum: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(checksum),
	};
}
const states = ['begun', 'done', 'failed', 'skipped'];
function readJournalRow(row) {
	const [key, revision, direction, position, line, fingerprint, effect, before, progress, state, id, runner, at] = row;
	const name = (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(state);
	return {
		key: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(key),
		revision: Number(revision),
		direction: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(direction) === 'down' ? 'down' : 'up',
		position: Number(position),
		line: Number(line),
		fingerprint: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(fingerprint),
		effect: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(effect),
		before: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(before),
		progress: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(progress),
		state: states.find((each) => each === name) ?? 'begun',
		connection: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(id),
		runner: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(runner),
		startedAt: (0,_server_ask_js__WEBPACK_IMPORTED_MODULE_0__ .b6)(at),
	};
}

}),

86015:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BM: () => ( tableStatements),
Cm: () => ( tableName),
Dy: () => ( insertJournal),
Ip: () => ( insertJournals),
J4: () => ( progressJournal),
Kr: () => ( clearRow),
So: () => ( insertHistory),
Xb: () => ( settleJournal),
f7: () => ( resumeJournal),
hD: () => ( noteHolder),
l_: () => ( finishJournal),
sK: () => ( withdrawJournal),
sL: () => ( selectJournal),
tA: () => ( clearJournal),
wS: () => ( finishEarlier),
wz: () => ( insertHistories),
x1: () => ( selectHistory)
});
var _server_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81486);
var _server_literal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38156);

function tableName({ dialect, schema }, table) {
	return `${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .A)(dialect, schema)}.${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .A)(dialect, `slipway_${table}`)}`;
}
function tableStatements(home) {
	const { time, serial, long, end } = (0,_server_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(home.dialect).ledger;
	const key = 'script_key VARCHAR(150) NOT NULL, revision INT NOT NULL';
	const who = `environment VARCHAR(100) NOT NULL, runner VARCHAR(250) NOT NULL, connection_id BIGINT NOT NULL`;
	return [
		`CREATE TABLE IF NOT EXISTS ${tableName(home, 'history')} (id ${serial}, ${key}, action VARCHAR(10) NOT NULL, ` +
			`script VARCHAR(250) NOT NULL, checksum VARCHAR(64) NOT NULL, origin VARCHAR(20) NOT NULL, ${who}, ` +
			`recorded_at ${time} NOT NULL, UNIQUE (script_key, revision)${end}`,
		`CREATE TABLE IF NOT EXISTS ${tableName(home, 'journal')} (${key}, position INT NOT NULL, direction VARCHAR(4) NOT NULL, ` +
			`line INT NOT NULL, fingerprint CHAR(64) NOT NULL, effect VARCHAR(12) NOT NULL, state VARCHAR(8) NOT NULL, ` +
			`before_state ${long}, progress ${long}, message ${long}, affected BIGINT, ${who}, started_at ${time} NOT NULL, ` +
			`finished_at ${time} NULL, PRIMARY KEY (script_key, revision, position)${end}`,
		`CREATE TABLE IF NOT EXISTS ${tableName(home, 'lock')} (id INT NOT NULL PRIMARY KEY, token VARCHAR(64) NOT NULL, ` +
			`${who}, server VARCHAR(250) NOT NULL, since ${time} NOT NULL, expires_at ${time} NOT NULL${end}`,
	];
}
function insertSigned(head, rows, { dialect }, { fence }) {
	const [first, ...others] = rows;
	if (first === undefined)
		return [];
	const { now, session } = (0,_server_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(dialect);
	const signed = (row, id) => `(${row}, ${id}, ${now})`;
	const rest = others.map((row) => signed(row, session)).join(', ');
	return [`${head} VALUES ${signed(first, fence)}`, ...(rest === '' ? [] : [`${head} VALUES ${rest}`])];
}
function insertHistories(home, rows, origin, signature) {
	const { environment, runner } = signature;
	const head = `INSERT INTO ${tableName(home, 'history')} (script_key, revision, action, script, checksum, origin, environment, runner, ` +
		'connection_id, recorded_at)';
	const written = rows.map((row) => listed(home, [row.key, row.revision, row.action, row.script, row.checksum, origin, environment, runner]));
	const chunks = Array.from({ length: Math.ceil(written.length / chunk) }, (_, index) => written.slice(index * chunk, (index + 1) * chunk));
	return chunks.flatMap((part) => insertSigned(head, part, home, signature));
}
const chunk = 500;
function insertHistory(home, row, origin, signature) {
	return insertHistories(home, [row], origin, signature).join('');
}
function listed({ dialect }, values) {
	return values.map((value) => (0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(dialect, value)).join(', ');
}
function insertJournals(home, rows, signature) {
	const { environment, runner } = signature;
	const head = `INSERT INTO ${tableName(home, 'journal')} (script_key, revision, position, direction, line, fingerprint, effect, state, ` +
		'before_state, progress, environment, runner, connection_id, started_at)';
	const written = rows.map((row) => {
		const { key, revision, position, direction, line, fingerprint, effect, state } = row;
		const texts = [row.before || null, row.progress || null, environment, runner];
		return listed(home, [key, revision, position, direction, line, fingerprint, effect, state, ...texts]);
	});
	return insertSigned(head, written, home, signature);
}
function insertJournal(home, row, signature) {
	return insertJournals(home, [row], signature).join('');
}
function finishJournal(home, place, state, message = '', affected = (0,_server_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(home.dialect).affected) {
	const { dialect } = home;
	const { now } = (0,_server_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(dialect);
	const said = message === '' ? '' : `, message = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(dialect, message)}`;
	return (`UPDATE ${tableName(home, 'journal')} SET affected = ${state === 'done' ? affected : 'NULL'}, ` +
		`state = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(dialect, state)}${said}, finished_at = ${now}${wherePlace(home, place)}`);
}
function finishEarlier(home, { key, revision, position }) {
	const { dialect } = home;
	return (`UPDATE ${tableName(home, 'journal')} SET state = 'done', finished_at = ${(0,_server_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(dialect).now} WHERE state = 'begun' ` +
		`AND script_key = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(dialect, key)} AND revision = ${revision} AND position < ${position}`);
}
function withdrawJournal(home) {
	return `DELETE FROM ${tableName(home, 'journal')} WHERE state = 'begun' AND script_key <> '' AND connection_id = CONNECTION_ID()`;
}
function settleJournal(home) {
	const [journal, history] = [tableName(home, 'journal'), tableName(home, 'history')];
	return (`UPDATE ${journal} j JOIN ${history} h ON h.script_key = j.script_key AND h.revision = j.revision ` +
		`SET j.state = 'done', j.finished_at = h.recorded_at WHERE j.state = 'begun'`);
}
function progressJournal(home, place, progress) {
	return `UPDATE ${tableName(home, 'journal')} SET progress = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(home.dialect, progress)}${wherePlace(home, place)}`;
}
function resumeJournal(home, place, { runner, fence }) {
	const set = `state = 'begun', connection_id = ${fence}, runner = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(home.dialect, runner)}, finished_at = NULL`;
	return `UPDATE ${tableName(home, 'journal')} SET ${set}${wherePlace(home, place)}`;
}
function clearJournal(home, { key, revision }, state) {
	const { dialect } = home;
	const only = state === undefined ? '' : ` AND state = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(dialect, state)} AND effect <> 'batch'`;
	return (`DELETE FROM ${tableName(home, 'journal')} WHERE script_key = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(dialect, key)} ` +
		`AND revision = ${revision}${only}`);
}
function clearRow(home, place) {
	return `DELETE FROM ${tableName(home, 'journal')}${wherePlace(home, place)}`;
}
function wherePlace({ dialect }, { key, revision, position }) {
	return ` WHERE script_key = ${(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(dialect, key)} AND revision = ${revision} AND position = ${position}`;
}
function noteHolder(home, { environment, runner }) {
	const { now, session, replace } = (0,_server_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(home.dialect);
	const [where, who] = [(0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(home.dialect, environment), (0,_server_literal_js__WEBPACK_IMPORTED_MODULE_1__ .e)(home.dialect, runner)];
	const columns = ['id', 'token', 'environment', 'runner', 'connection_id', 'server', 'since', 'expires_at'];
	return replace(tableName(home, 'lock'), columns, ['1', "''", where, who, session, "''", now, now]);
}
function selectHistory(home) {
	return `SELECT script_key, revision, action, script, checksum FROM ${tableName(home, 'history')} ORDER BY id`;
}
function selectJournal(home) {
	return ('SELECT j.script_key, j.revision, j.direction, j.position, j.line, j.fingerprint, j.effect, j.before_state, j.progress, ' +
		`j.state, j.connection_id, j.runner, j.started_at FROM ${tableName(home, 'journal')} j ` +
		`WHERE NOT EXISTS (SELECT 1 FROM ${tableName(home, 'history')} h WHERE h.script_key = j.script_key ` +
		'AND h.revision = j.revision) ORDER BY j.script_key, j.position');
}

}),

60972:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
VW: () => ( isOfSeries),
n6: () => ( seriesPlace),
wF: () => ( readSeries)
});
var _stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29698);

const seriesPlace = { key: '', revision: 0, position: 0 };
function isOfSeries({ key }) {
	return key === seriesPlace.key;
}
function readSeries({ progress }) {
	const fields = (0,_stored_js__WEBPACK_IMPORTED_MODULE_0__ .P)((0,_stored_js__WEBPACK_IMPORTED_MODULE_0__ .T)(progress));
	const [after, last] = [fields.get('after'), fields.get('last')];
	return typeof after === 'number' && typeof last === 'string' ? { after, last } : undefined;
}

}),

29698:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
P: () => ( fieldsOf),
T: () => ( parseStored)
});
function parseStored(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}
function fieldsOf(value) {
	return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}

}),

20439:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  W: () => ( readMigrationFacts),
  b: () => ( readScripts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/files/git-paths.js
var git_paths = __webpack_require__(96497);
// EXTERNAL MODULE: ./build/files/place.js
var files_place = __webpack_require__(45875);
;// CONCATENATED MODULE: ./build/files/folder.js

function readFolder(folder, isWanted, isListed = () => false) {
	const read = (at, below) => (0,external_node_fs_.readdirSync)(at, { withFileTypes: true }).flatMap((entry) => {
		const place = `${at}${external_node_path_.sep}${entry.name}`;
		const path = `${below}${entry.name}`;
		const named = () => ({ ...folder, path: (0,external_node_path_.join)(folder.path, path) });
		if (entry.isDirectory())
			return entry.name.startsWith('.') ? [] : unchanged(place, named, () => read(place, `${path}/`));
		if (!isWanted(entry.name))
			return isListed(entry.name) ? [{ path, text: '' }] : [];
		const isLink = entry.isSymbolicLink();
		if (!isLink && !entry.isFile())
			throw (0,file_error .i0)(named());
		return readText(path, place, isLink, named);
	});
	const real = (0,external_node_fs_.realpathSync)((0,files_place .Br)(folder));
	refuseStray(folder, real);
	return unchanged(real, () => folder, () => read(real, ''));
}
function unchanged(path, named, work) {
	const before = (0,external_node_fs_.lstatSync)(path);
	const result = work();
	const after = (0,external_node_fs_.lstatSync)(path);
	if (before.ino === after.ino && before.dev === after.dev && before.isDirectory())
		return result;
	throw (0,file_error .$3)(named());
}
function placeOf(descriptor) {
	try {
		return (0,external_node_fs_.readlinkSync)((0,files_place .b_)(descriptor));
	}
	catch (error) {
		if ((0,file_error .$N)(error) === 'ENOENT')
			return undefined;
		throw error;
	}
}
function refuseStray(file, real) {
	if (!(0,files_place .Yw)(file.root, real))
		throw (0,file_error .id)(file, file.path);
	if ((0,git_paths .O)((0,external_node_path_.relative)(file.root, real)))
		throw (0,file_error .ox)(file);
}
function readText(path, place, isLink, named) {
	let descriptor;
	try {
		descriptor = (0,external_node_fs_.openSync)(place, external_node_fs_.constants.O_RDONLY | (isLink ? external_node_fs_.constants.O_NONBLOCK : external_node_fs_.constants.O_NOFOLLOW));
		if (isLink) {
			const file = named();
			refuseStray(file, ((0,external_node_os_.platform)() === 'linux' ? placeOf(descriptor) : undefined) ?? (0,external_node_fs_.realpathSync)(place));
			(0,files_place .hC)(file, (0,external_node_fs_.fstatSync)(descriptor));
		}
		const text = (0,external_node_fs_.readFileSync)(descriptor, 'utf8');
		if (!text.includes('\ufffd'))
			return { path, text };
		const bytes = bytesOf(descriptor);
		return { path, text: (0,external_node_buffer_.isUtf8)(bytes) ? text : (0,raw .iL)(bytes) };
	}
	catch (error) {
		throw (0,file_error .DG)(named(), 'read', error);
	}
	finally {
		if (descriptor !== undefined)
			(0,external_node_fs_.closeSync)(descriptor);
	}
}
function bytesOf(descriptor) {
	const bytes = Buffer.alloc((0,external_node_fs_.fstatSync)(descriptor).size);
	return bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, 0));
}

// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/documents.js
var documents = __webpack_require__(6884);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/db-migrate/scripts/version.js
var scripts_version = __webpack_require__(58496);
// EXTERNAL MODULE: ./build/db-migrate/server/ask.js
var ask = __webpack_require__(13514);
;// CONCATENATED MODULE: ./build/db-migrate/peers/reading.js

function keyOfVersion(version) {
	return scripts_version .D8.test(version) ? `V${(0,scripts_version .Bp)(version)}` : version;
}
function keyOfName(name) {
	return keyOfVersion(/^\d+/.exec(name)?.[0] ?? name);
}
function isTrue(value) {
	return /^(1|t|true|y|yes)$/i.test(Buffer.isBuffer(value) ? String(value[0]) : (0,ask .b6)(value));
}
function isEmpty(value) {
	return (0,ask .b6)(value) === '';
}
function isDigestOf(text, algorithm, hexadecimal) {
	return digestsOf(text, algorithm).includes(hexadecimal.toLowerCase());
}
function digestsOf(text, algorithm) {
	const windows = text.replaceAll('\n', '\r\n');
	return [text, windows, `\ufeff${text}`, `\ufeff${windows}`].map((form) => (0,external_node_crypto_.hash)(algorithm, (0,raw .eQ)(form), 'hex'));
}
function quoted(value) {
	return `'${(0,printable .d)(value.replaceAll("'", "''"))}'`;
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/atlas.js

const atlas = {
	name: 'atlas',
	title: 'Atlas',
	layouts: ['plain', 'golang-migrate', 'goose', 'dbmate', 'slipway'],
	tables: ['atlas_schema_revisions', 'atlas_schema_revisions.atlas_schema_revisions'],
	columns: ['version', 'type', 'applied', 'total', 'hash'],
	optional: ['error'],
	order: ['version'],
	interpret,
};
function interpret(rows, around) {
	const revisions = rows.filter(([version]) => !(0,ask .b6)(version).startsWith('.'));
	const isWhole = ([, , applied, total]) => Number((0,ask .b6)(applied)) >= Number((0,ask .b6)(total));
	const whole = revisions.filter(isWhole);
	const checkpoints = new Map(around.baselines.map(({ version, key }) => [`V${version}`, key]));
	const hashes = new Map(whole.map(([version, , , , hash]) => {
		const key = keyOfVersion((0,ask .b6)(version));
		return [checkpoints.get(key) ?? key, (0,ask .b6)(hash)];
	}));
	const edited = checkpoints.size > 0 ? undefined : firstEdited(around.scripts, hashes);
	return {
		applied: [...hashes.keys()].map((key) => ({ key, isSame: (script) => script !== edited })),
		baseline: versionBefore(whole, around.scripts),
		unfinished: revisions.filter((row) => !isWhole(row)).map((row) => halfWay(row, around)),
	};
}
function versionBefore(revisions, scripts) {
	const [first] = revisions
		.map(([version]) => (0,ask .b6)(version))
		.filter((version) => scripts_version .D8.test(version))
		.map(scripts_version .Bp)
		.toSorted(scripts_version .Zy);
	const versions = scripts.flatMap(({ version }) => version ?? []);
	return first === undefined ? undefined : versions.findLast((version) => (0,scripts_version .Zy)(version, first) < 0);
}
function firstEdited(scripts, hashes) {
	const isOwn = scripts.every(({ undo, version, file }) => {
		return undo === undefined && version !== undefined && !/^\s*--\s*atlas:sum/m.test(file.text);
	});
	const keys = new Set(scripts.map(({ key }) => key));
	if (!isOwn || [...hashes.keys()].some((key) => !keys.has(key)))
		return undefined;
	const [unix, windows] = [firstDifference(scripts, hashes, '\n'), firstDifference(scripts, hashes, '\r\n')];
	return unix === undefined || windows === undefined ? undefined : scripts[Math.max(unix, windows)];
}
function firstDifference(scripts, hashes, newline) {
	const running = (0,external_node_crypto_.createHash)('sha256');
	for (const [index, { key, file }] of scripts.entries()) {
		const stored = hashes.get(key)?.replace(/^h1:/, '') ?? '';
		if (stored === '')
			return undefined;
		running.update(file.path).update((0,raw .eQ)(file.text.replaceAll('\n', newline)));
		if (running.copy().digest('base64') !== stored)
			return index;
	}
	return undefined;
}
function halfWay([version, , applied, total, , error], { table }) {
	const [count, all] = [(0,ask .b6)(applied), (0,ask .b6)(total)];
	const said = (0,ask .b6)(error) === '' ? '' : `: \`${(0,printable .d)((0,ask .b6)(error), 200)}\``;
	const which = `WHERE version = ${quoted((0,ask .b6)(version))}`;
	const cure = `Run the rest of it by hand, then \`UPDATE ${table} SET applied = total ${which}\`; or undo by hand what it did, then \`DELETE FROM ${table} ${which}\`.`;
	return `\`${table}\` says that Atlas ran ${(0,printable .d)(count)} of ${(0,printable .d)(all)} statements of version \`${(0,printable .d)((0,ask .b6)(version))}\`${said}. ${cure}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/d1.js

const d1 = {
	name: 'd1',
	title: 'D1 (wrangler)',
	layouts: ['plain', 'drizzle'],
	tables: ['d1_migrations'],
	columns: ['name', 'applied_at'],
	order: ['id'],
	interpret: (rows, { scripts }) => {
		const keys = new Map(scripts.map(({ file, key }) => [file.path, key]));
		return {
			applied: rows.map(([name]) => ({ key: keys.get((0,ask .b6)(name)) ?? keyOfName((0,ask .b6)(name)), isSame: undefined })),
			baseline: undefined,
			unfinished: [],
		};
	},
};

;// CONCATENATED MODULE: ./build/db-migrate/peers/dbmate.js

const dbmate = {
	name: 'dbmate',
	title: 'dbmate',
	layouts: ['dbmate'],
	tables: ['schema_migrations'],
	columns: ['version'],
	isCommon: true,
	order: ['version'],
	interpret: (rows) => ({
		applied: rows.map(([version]) => ({ key: keyOfVersion((0,ask .b6)(version)), isSame: undefined })),
		baseline: undefined,
		unfinished: [],
	}),
};

;// CONCATENATED MODULE: ./build/db-migrate/peers/drizzle.js

const drizzle = {
	name: 'drizzle',
	title: 'Drizzle',
	layouts: ['drizzle', 'plain'],
	tables: ['__drizzle_migrations', 'drizzle.__drizzle_migrations'],
	columns: ['hash', 'created_at'],
	optional: ['name'],
	order: ['created_at'],
	interpret: drizzle_interpret,
};
function drizzle_interpret(rows, { scripts, table }) {
	const byIdentity = new Map();
	for (const script of scripts) {
		if (script.identity?.tool !== 'drizzle')
			continue;
		byIdentity.set(String(script.identity.when), script).set(script.identity.name, script);
	}
	const byDigest = new Map(scripts.flatMap((script) => digestsOf(script.file.text, 'sha256').map((sum) => [sum, script])));
	const found = rows.map(([hash, when, name]) => {
		const digest = (0,ask .b6)(hash);
		const isSame = ({ file }) => isDigestOf(file.text, 'sha256', digest);
		const script = byIdentity.get((0,ask .b6)(name)) ??
			byIdentity.get((0,ask .b6)(when).replace(/\.0+$/, '')) ??
			byDigest.get(digest.toLowerCase());
		return { script, when: (0,ask .b6)(when), isSame };
	});
	const isBare = byIdentity.size === 0;
	const known = new Set(found.map(({ script }) => script));
	const last = Math.max(...found.map(({ when }) => Number(when)));
	const skipped = scripts.filter((script) => {
		return script.identity?.tool === 'drizzle' && script.identity.when <= last && !known.has(script);
	});
	const lost = isBare || skipped.length > 0 ? found.filter(({ script }) => script === undefined) : [];
	return {
		applied: found.map(({ script, when, isSame }) => ({
			key: script?.key ?? `drizzle:${when}`,
			isSame: script === undefined ? undefined : isSame,
		})),
		baseline: undefined,
		unfinished: lost.map(({ when }) => {
			const cure = isBare
				? 'Commit the folder `meta` next to the scripts, with `_journal.json`: it says which script that is.'
				: `Restore \`meta/_journal.json\`: there, the script has \`when\` ${(0,printable .d)(when)}.`;
			return `\`${table}\` has a migration of Drizzle (\`created_at\` ${(0,printable .d)(when)}) that matches no script by time or by hash. ${cure}`;
		}),
	};
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/sql/placeholders.js
var sql_placeholders = __webpack_require__(10821);
;// CONCATENATED MODULE: ./build/db-migrate/peers/flyway.js

const flyway = {
	name: 'flyway',
	title: 'Flyway',
	layouts: ['slipway'],
	tables: ['flyway_schema_history', 'schema_version'],
	columns: ['version', 'description', 'type', 'checksum', 'success'],
	order: ['installed_rank'],
	interpret: flyway_interpret,
};
function flyway_interpret(rows, around) {
	const applied = new Map();
	const failed = new Map();
	let baseline;
	for (const [version, description, type, checksum, success] of rows) {
		const number = (0,ask .b6)(version);
		const [kind, name] = [(0,ask .b6)(type).toUpperCase(), (0,ask .b6)(description)];
		const key = keyOf(number, name, kind);
		if (kind === 'SCHEMA')
			continue;
		if (/^UNDO_|^DELETE$/.test(kind)) {
			if (isTrue(success) || kind === 'DELETE')
				applied.delete(key);
			if (kind === 'DELETE')
				failed.delete(key);
			else if (!isTrue(success))
				failed.set(key, failure(number, name, around.table));
		}
		else if (isTrue(success)) {
			applied.set(key, { key, isSame: isEmpty(checksum) ? undefined : sameAs(Number((0,ask .b6)(checksum)), around) });
			failed.delete(key);
			if (/BASELINE$/.test(kind))
				baseline = newer(number, baseline);
		}
		else
			failed.set(key, failure(number, name, around.table));
	}
	return { applied: [...applied.values()], baseline, unfinished: [...failed.values()] };
}
function keyOf(version, description, kind) {
	if (version === '')
		return `R__${description.replaceAll(' ', '_')}`;
	const key = keyOfVersion(version);
	return kind.endsWith('_BASELINE') ? key.replace(/^V/, 'B') : key;
}
function newer(version, other) {
	if (!scripts_version .D8.test(version))
		return other;
	const canonical = (0,scripts_version .Bp)(version);
	return other === undefined || (0,scripts_version .Zy)(canonical, other) > 0 ? canonical : other;
}
function failure(version, description, table) {
	const [what, which] = version === ''
		? [`\`${(0,printable .d)(description)}\``, `version IS NULL AND description = ${quoted(description)}`]
		: [`version \`${(0,printable .d)(version)}\``, `version = ${quoted(version)}`];
	const cure = `Undo by hand what it left behind, then delete its row, as Flyway's repair does: \`DELETE FROM ${table} WHERE ${which} AND NOT success\`.`;
	return `\`${table}\` says that Flyway failed in ${what}. ${cure}`;
}
function sameAs(checksum, { placeholders }) {
	return ({ isRepeatable, file }) => checksum === flywayChecksum(file.text) ||
		(isRepeatable && checksum === flywayChecksum(filled(file.text, placeholders, file.path)));
}
function filled(text, placeholders, path) {
	try {
		return (0,sql_placeholders .C)(text, placeholders, path);
	}
	catch (error) {
		if (error instanceof user_error .y)
			return text;
		throw error;
	}
}
function flywayChecksum(text) {
	return (0,external_node_zlib_.crc32)(text.replaceAll(/[\r\n]/g, '')) | 0;
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/golang-migrate.js

const golangMigrate = {
	name: 'golang-migrate',
	title: 'golang-migrate',
	layouts: ['golang-migrate'],
	tables: ['schema_migrations'],
	columns: ['version', 'dirty'],
	order: ['version'],
	interpret: golang_migrate_interpret,
};
function golang_migrate_interpret(rows, around) {
	const [stored, dirty] = rows.at(-1) ?? [];
	const text = (0,ask .b6)(stored);
	const version = scripts_version .D8.test(text) ? (0,scripts_version .Bp)(text) : undefined;
	const versions = around.scripts.flatMap((script) => script.version ?? []);
	if (isTrue(dirty))
		return { applied: [], baseline: undefined, unfinished: [dirtyAt(text, version, versions, around)] };
	if (version === undefined)
		return { applied: [], baseline: undefined, unfinished: [] };
	const applied = versions.filter((each) => (0,scripts_version .Zy)(each, version) <= 0);
	return {
		applied: applied.map((each) => ({ key: `V${each}`, isSame: undefined })),
		baseline: undefined,
		unfinished: applied.includes(version) ? [] : [unknownVersion(text, around)],
	};
}
function dirtyAt(text, version, versions, { table }) {
	const what = `\`${table}\` says that golang-migrate stopped halfway through version \`${(0,printable .d)(text)}\``;
	const before = version === undefined ? undefined : versions.findLast((each) => (0,scripts_version .Zy)(each, version) < 0);
	const none = before === undefined
		? `\`DELETE FROM ${table}\``
		: `\`UPDATE ${table} SET version = ${(0,printable .d)(before)}, dirty = false\``;
	const cure = `Check which of its statements were run. Run the rest by hand, then \`UPDATE ${table} SET dirty = false\`; or undo them by hand, then ${none}.`;
	return `${what}. ${cure} This needs no tool.`;
}
function unknownVersion(text, { table }) {
	const what = `\`${table}\` says that golang-migrate is at version ${quoted(text)}, and no script has that version`;
	const cure = 'Check out the commit that has it. If the table belongs to other scripts, set the input `history-table` to yours, or to `none`.';
	return `${what}. ${cure}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/goose.js

const goose = {
	name: 'goose',
	title: 'goose',
	layouts: ['goose'],
	tables: ['goose_db_version'],
	columns: ['version_id', 'is_applied'],
	order: ['id'],
	interpret: goose_interpret,
};
function goose_interpret(rows) {
	const applied = new Map();
	for (const [version, is] of rows)
		applied.set((0,ask .b6)(version), isTrue(is));
	applied.delete('0');
	return {
		applied: [...applied].flatMap(([version, is]) => (is ? [{ key: keyOfVersion(version), isSame: undefined }] : [])),
		baseline: undefined,
		unfinished: [],
	};
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/liquibase.js

const liquibase = {
	name: 'liquibase',
	title: 'Liquibase',
	layouts: ['liquibase'],
	tables: ['databasechangelog'],
	columns: ['id', 'author', 'filename', 'md5sum', 'exectype'],
	order: ['orderexecuted'],
	interpret: liquibase_interpret,
};
function liquibase_interpret(rows, around) {
	const byName = new Map();
	for (const script of around.scripts) {
		const { identity } = script;
		if (identity?.tool !== 'liquibase')
			continue;
		const name = nameOf(identity.id, identity.author);
		byName.set(name, [...(byName.get(name) ?? []), script]);
	}
	const strays = [];
	const applied = rows.map(([id, author, filename, md5]) => {
		const [number, who, file] = [(0,ask .b6)(id), (0,ask .b6)(author), (0,ask .b6)(filename)];
		const same = byName.get(nameOf(number, who)) ?? [];
		const script = scriptOf(file, same);
		if (script === undefined && same.length > 0)
			strays.push({ file, same });
		const sum = /^9:([0-9a-f]{32})$/.exec((0,ask .b6)(md5))?.[1];
		return {
			key: script?.key ?? `${file}::${number}::${who}`,
			isSame: sum === undefined || script === undefined ? undefined : (each) => isSumOf(each, sum),
		};
	});
	const keys = new Set(applied.map(({ key }) => key));
	const moved = strays.flatMap(({ file, same }) => {
		const open = same.find(({ key }) => !keys.has(key));
		return open === undefined ? [] : [elsewhere(file, open, around)];
	});
	return { applied, baseline: undefined, unfinished: moved };
}
function elsewhere(file, { key }, { table }) {
	const what = `\`${table}\` has \`${(0,printable .d)(key)}\` from another file, \`${(0,printable .d)(file)}\``;
	const cure = `If it is the same change set, name that file in it: \`logicalFilePath:${(0,printable .d)(file)}\` at the end of its \`--changeset\` line. If it is a different one, give it another id.`;
	return `${what}. ${cure}`;
}
function nameOf(id, author) {
	return JSON.stringify([id, author]);
}
function scriptOf(filename, same) {
	const theirs = plainPath(filename);
	const paths = same.flatMap((script) => {
		return script.identity?.tool === 'liquibase' ? [{ script, ours: plainPath(script.identity.path) }] : [];
	});
	const [closest] = paths
		.filter(({ ours }) => theirs === ours || theirs.endsWith(`/${ours}`) || ours.endsWith(`/${theirs}`))
		.toSorted((left, right) => {
		return Number(right.ours === theirs) - Number(left.ours === theirs) || right.ours.length - left.ours.length;
	});
	return closest?.script;
}
function plainPath(path) {
	return path
		.replaceAll('\\', '/')
		.replace(/^classpath:/, '')
		.replace(/^(\.?\/)+/, '');
}
const directive = /^\s*--\s*(liquibase\s*formatted|changeset\s|rollback\s|preconditions?\b|comments?:?\s|validchecksum|property\s)/i;
function isSumOf({ file }, sum) {
	if (/\$\{|ignorelines|^\s*\/\*\s*liquibase/im.test(file.text))
		return true;
	const body = file.text
		.split('\n')
		.filter((line) => !directive.test(line))
		.join('')
		.replaceAll(/[ \t\r]/g, '');
	return (0,external_node_crypto_.hash)('md5', `9:${(0,external_node_crypto_.hash)('md5', body, 'hex')}:`, 'hex') === sum;
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/prisma.js

const prisma = {
	name: 'prisma',
	title: 'Prisma',
	layouts: ['prisma'],
	tables: ['_prisma_migrations'],
	columns: ['migration_name', 'checksum', 'finished_at', 'rolled_back_at'],
	order: ['started_at'],
	interpret: prisma_interpret,
};
function prisma_interpret(rows, around) {
	const keys = new Map(around.scripts.flatMap(({ identity, key }) => identity?.tool === 'prisma' ? [[identity.migrationName, key]] : []));
	const applied = new Map();
	const open = new Map();
	for (const [migration, checksum, finished, rolledBack] of rows) {
		const name = (0,ask .b6)(migration);
		const digest = (0,ask .b6)(checksum);
		if (!isEmpty(rolledBack))
			open.set(name, 'was marked as rolled back');
		else if (isEmpty(finished))
			open.set(name, 'did not finish');
		else
			applied.set(name, { key: keys.get(name) ?? keyOfName(name), isSame: prisma_sameAs(digest) });
	}
	const unfinished = [...open].filter(([name]) => !applied.has(name)).map(([name, what]) => prisma_halfWay(name, what, around));
	return { applied: [...applied.values()], baseline: undefined, unfinished };
}
function prisma_sameAs(digest) {
	return /^[0-9a-f]{64}$/i.test(digest) ? ({ file }) => isDigestOf(file.text, 'sha256', digest) : undefined;
}
function prisma_halfWay(name, what, { table }) {
	const which = `WHERE migration_name = ${quoted(name)}`;
	const done = `\`UPDATE ${table} SET finished_at = CURRENT_TIMESTAMP, rolled_back_at = NULL ${which}\``;
	const cure = `If all of it is in the database, record that: ${done}. Otherwise undo by hand what is left of it, then \`DELETE FROM ${table} ${which}\`: it is run again.`;
	return `\`${table}\` says that \`${(0,printable .d)(name)}\` of Prisma ${what}. ${cure}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/sqlx.js

const sqlx = {
	name: 'sqlx',
	title: 'sqlx',
	layouts: ['plain', 'golang-migrate'],
	tables: ['_sqlx_migrations'],
	columns: ['version', 'success', 'checksum'],
	order: ['version'],
	interpret: sqlx_interpret,
};
function sqlx_interpret(rows, around) {
	return {
		applied: rows
			.filter(([, success]) => isTrue(success))
			.map(([version, , checksum]) => {
			const digest = hexadecimal(checksum);
			return { key: keyOfVersion((0,ask .b6)(version)), isSame: ({ file }) => isDigestOf(file.text, 'sha384', digest) };
		}),
		baseline: undefined,
		unfinished: rows.filter(([, success]) => !isTrue(success)).map(([version]) => sqlx_halfWay((0,ask .b6)(version), around)),
	};
}
function hexadecimal(checksum) {
	return Buffer.isBuffer(checksum) ? checksum.toString('hex') : (0,ask .b6)(checksum).replace(/^\\x/, '');
}
function sqlx_halfWay(version, { table }) {
	const which = `WHERE version = ${(0,printable .d)(version)}`;
	const cure = `Run the rest of it by hand, then \`UPDATE ${table} SET success = true ${which}\`; or undo by hand what it left behind, then \`DELETE FROM ${table} ${which}\`.`;
	return `\`${table}\` says that sqlx stopped halfway through version \`${(0,printable .d)(version)}\`. ${cure}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/peers/supabase.js

const supabase = {
	name: 'supabase',
	title: 'Supabase',
	layouts: ['plain'],
	tables: ['supabase_migrations.schema_migrations'],
	columns: ['version'],
	never: ['dirty', 'success', 'hash', 'inserted_at', 'run_on'],
	order: ['version'],
	interpret: (rows) => ({
		applied: rows.map(([version]) => ({ key: keyOfVersion((0,ask .b6)(version)), isSame: undefined })),
		baseline: undefined,
		unfinished: [],
	}),
};

;// CONCATENATED MODULE: ./build/db-migrate/peers/peers.js

const peers = [
	flyway,
	dbmate,
	golangMigrate,
	goose,
	prisma,
	drizzle,
	atlas,
	supabase,
	sqlx,
	d1,
	liquibase,
];

;// CONCATENATED MODULE: ./build/db-migrate/peers/programs.js
const programTools = [
	{ title: 'Alembic', table: 'alembic_version', columns: ['version_num'] },
	{ title: 'Diesel', table: '__diesel_schema_migrations', columns: ['version', 'run_on'] },
	{ title: 'Django', table: 'django_migrations', columns: ['app', 'name', 'applied'] },
	{ title: 'Doctrine', table: 'doctrine_migration_versions', columns: ['version', 'executed_at'] },
	{ title: 'Ecto', table: 'schema_migrations', columns: ['version', 'inserted_at'] },
	{ title: 'Entity Framework', table: '__efmigrationshistory', columns: ['migrationid'] },
	{ title: 'Knex', table: 'knex_migrations', columns: ['name', 'batch', 'migration_time'] },
	{ title: 'Kysely', table: 'kysely_migration', columns: ['name', 'timestamp'] },
	{ title: 'Laravel', table: 'migrations', columns: ['migration', 'batch'] },
	{ title: 'MikroORM', table: 'mikro_orm_migrations', columns: ['name', 'executed_at'] },
	{ title: 'node-pg-migrate', table: 'pgmigrations', columns: ['name', 'run_on'] },
	{ title: 'Phinx', table: 'phinxlog', columns: ['version', 'migration_name'] },
	{ title: 'Rails', table: 'schema_migrations', columns: ['version'], beside: 'ar_internal_metadata' },
	{ title: 'Sequelize', table: 'sequelizemeta', columns: ['name'] },
	{ title: 'TypeORM', table: 'migrations', columns: ['timestamp', 'name'] },
];

;// CONCATENATED MODULE: ./build/db-migrate/adopt/choose.js

const wayOut = '`none` starts without a history';
function chooseHistory(fitting, others, around) {
	const [first, ...more] = fitting;
	if (first === undefined) {
		if (others.length > 0)
			throw noneFits(others, around);
		return undefined;
	}
	const ours = fitting.filter((history) => isAbout(history, around.catalogue));
	if (more.length > 0 && ours.length !== 1)
		throw several(ours.length > 0 ? ours : fitting, around);
	const chosen = ours[0] ?? first;
	if (chosen.peer.isCommon === true && ours.length === 0)
		throw noneKnown(chosen, around);
	return chosen;
}
function isAbout({ record }, { scripts }) {
	const keys = new Set(scripts.map(({ key }) => key));
	return record.baseline !== undefined || record.applied.some(({ key }) => keys.has(key));
}
function several(histories, { folder }) {
	const list = histories.map(({ peer, table }) => `\`${(0,printable .d)(table)}\` (${peer.title})`).join(', ');
	const cure = `Set the input \`history-table\` to the one that belongs to \`${(0,printable .d)(folder)}\`; ${wayOut}.`;
	return new user_error .y('foreign-history', `The database has several histories that match the scripts: ${list}. ${cure}`);
}
function noneFits(others, { catalogue, folder }) {
	const list = others.map(({ peer, table }) => `\`${(0,printable .d)(table)}\` (${peer.title})`).join(', ');
	const what = `The database has a history of another tool, ${list}, but the scripts in \`${(0,printable .d)(folder)}\` have the layout ${layoutOf(catalogue)}, which does not match it`;
	const cure = `A history can only be taken over if the scripts are named as its tool requires. If your history is in another table, set the input \`history-table\` to that table; ${wayOut}.`;
	return new user_error .y('foreign-history', `${what}. ${cure}`);
}
function noneKnown({ peer, table, record }, { folder }) {
	const count = record.applied.length;
	const what = `\`${(0,printable .d)(table)}\` looks like the history of ${peer.title}, but none of its ${count} version(s) matches a script in \`${(0,printable .d)(folder)}\``;
	const cure = `It may belong to another application. Set the input \`history-table\`: \`${(0,printable .d)(table)}\` uses it anyway, another name uses that table, and ${wayOut}.`;
	return new user_error .y('foreign-history', `${what}. ${cure}`);
}
function layoutOf({ layout }) {
	return layout === 'slipway' ? 'of Flyway' : `\`${layout ?? 'none'}\``;
}

// EXTERNAL MODULE: ./build/db-migrate/server/engines.js + 5 modules
var engines = __webpack_require__(81486);
// EXTERNAL MODULE: ./build/db-migrate/server/literal.js
var literal = __webpack_require__(38156);
;// CONCATENATED MODULE: ./build/db-migrate/adopt/tables.js

async function findTables(connection, { dialect }, schemas, names) {
	const list = (texts) => [...new Set(texts)].map((text) => (0,literal .e)(dialect, text)).join(', ');
	const found = new Map();
	for (const row of await (0,ask .RO)(connection, (0,engines.engineOf)(dialect).columns(list(schemas), list(names)))) {
		const [schema = '', name = '', column = ''] = row.map(ask .b6);
		const key = JSON.stringify([schema, name]);
		const table = found.get(key) ?? { schema, name, columns: new Map() };
		table.columns.set(column.toLowerCase(), column);
		found.set(key, table);
	}
	return [...found.values()];
}
function readRows(connection, home, table, { columns, optional = [], order }) {
	const { dialect } = home;
	const quote = (column) => (0,literal .A)(dialect, table.columns.get(column) ?? column);
	const list = [...columns, ...optional]
		.map((column) => (table.columns.has(column) ? quote(column) : 'NULL'))
		.join(', ');
	const sorted = order.filter((column) => table.columns.has(column)).map(quote);
	const by = sorted.length === 0 ? '' : ` ORDER BY ${sorted.join(', ')}`;
	const full = `${(0,literal .A)(dialect, table.schema)}.${(0,literal .A)(dialect, table.name)}`;
	return (0,ask .RO)(connection, `SELECT ${list} FROM ${full}${by}`);
}
function isSameSchema(left, right) {
	return left.toLowerCase() === right.toLowerCase();
}
function written({ schema, name }, home) {
	const { bareName } = (0,engines.engineOf)(home.dialect);
	const part = (text) => (bareName.test(text) ? text : (0,literal .A)(home.dialect, text));
	return isSameSchema(schema, home.schema) ? part(name) : `${part(schema)}.${part(name)}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/adopt/find.js

async function findForeign(connection, home, wanted) {
	const { historyTable, catalogue } = wanted;
	if (catalogue.layout === undefined || historyTable === 'none')
		return { history: undefined, notes: [] };
	const search = new Search(connection, home, wanted);
	try {
		return historyTable === '' ? await search.usual() : { history: await search.named(historyTable), notes: [] };
	}
	catch (error) {
		throw error instanceof ask .ug ? (0,ask .x5)("reading another tool's history", error) : error;
	}
}
class Search {
	#connection;
	#home;
	#wanted;
	constructor(connection, home, wanted) {
		this.#connection = connection;
		this.#home = home;
		this.#wanted = wanted;
	}
	async usual() {
		const places = peers.flatMap(({ tables }) => tables.map(find_placeOf));
		const schemas = [this.#home.schema, ...places.flatMap(({ schema }) => schema ?? [])];
		const beside = programTools.flatMap(({ table, beside: other }) => [table, ...(other === undefined ? [] : [other])]);
		const tables = await this.#tables(schemas, [...places.map(({ table }) => table), ...beside]);
		const candidates = tables.flatMap((table) => peers.filter((peer) => this.#isPlaceOf(peer, table) && hasColumns(peer, table)).map((peer) => ({ peer, table })));
		const fitting = candidates.filter(({ peer }) => this.#fits(peer));
		const histories = [];
		for (const { peer, table } of fitting)
			histories.push(...(await this.#read(peer, table)));
		const programs = this.#programs(tables);
		const isProgram = ({ table }) => programs.some(({ table: own }) => own === table);
		const others = candidates.filter((each) => !this.#fits(each.peer) && !isProgram(each));
		const history = chooseHistory(histories, fitting.length > 0 ? [] : await this.#withRows(others), this.#wanted);
		return { history, notes: history === undefined ? programs.map(({ tool, table }) => this.#note(tool, table)) : [] };
	}
	async named(given) {
		const { schema, table: name } = find_placeOf(given);
		const tables = await this.#tables([schema ?? this.#home.schema], [name.toLowerCase()]);
		const table = tables.find((each) => each.name === name) ?? tables[0];
		if (table === undefined)
			throw notThere(given);
		const known = peers.filter((peer) => hasColumns(peer, table));
		if (known.length === 0)
			throw unknownColumns(given, table);
		const fitting = known.filter((peer) => this.#fits(peer));
		const [peer] = fitting.toSorted((left, right) => right.columns.length - left.columns.length);
		if (peer === undefined)
			throw misfit(given, known, this.#wanted);
		return (await this.#read(peer, table))[0];
	}
	#tables(schemas, names) {
		return findTables(this.#connection, this.#home, schemas, names);
	}
	#fits({ layouts }) {
		const { layout } = this.#wanted.catalogue;
		return layout !== undefined && layouts.includes(layout);
	}
	#isPlaceOf({ tables }, { schema, name }) {
		return tables.map(find_placeOf).some((place) => {
			return place.table === name.toLowerCase() && isSameSchema(place.schema ?? this.#home.schema, schema);
		});
	}
	async #read(peer, found) {
		const rows = await readRows(this.#connection, this.#home, found, peer);
		if (rows.length === 0)
			return [];
		const { catalogue, placeholders } = this.#wanted;
		const table = written(found, this.#home);
		return [{ peer, table, record: peer.interpret(rows, { ...catalogue, placeholders, table }) }];
	}
	async #withRows(candidates) {
		const read = [];
		for (const { peer, table } of candidates) {
			const rows = await readRows(this.#connection, this.#home, table, peer);
			if (rows.length > 0)
				read.push({ peer, table: written(table, this.#home) });
		}
		return read;
	}
	#programs(tables) {
		const own = tables.filter(({ schema }) => isSameSchema(schema, this.#home.schema));
		const names = new Set(own.map(({ name }) => name.toLowerCase()));
		return own.flatMap((table) => {
			const tool = programTools.find(({ table: name, columns, beside }) => {
				const isNamed = name === table.name.toLowerCase() && columns.every((column) => table.columns.has(column));
				return isNamed && (beside === undefined || names.has(beside));
			});
			return tool === undefined ? [] : [{ tool, table }];
		});
	}
	#note({ title }, table) {
		const name = (0,printable .d)(written(table, this.#home));
		return `The database has a history of ${title}: \`${name}\`. It cannot be taken over: what ${title} applied does not count as applied here.`;
	}
}
function find_placeOf(written) {
	const dot = written.lastIndexOf('.');
	return { schema: dot < 0 ? undefined : written.slice(0, dot), table: written.slice(dot + 1) };
}
function hasColumns({ columns, isCommon = false, never = [] }, table) {
	const isWhole = columns.every((column) => table.columns.has(column));
	return (isWhole && (!isCommon || table.columns.size === columns.length) && !never.some((each) => table.columns.has(each)));
}
function notThere(given) {
	const cure = 'Set it to the table of the previous tool (`table` or `schema.table`), to `none` to start without one, or leave it empty to look for the usual names.';
	return new user_error .y('invalid-input', `Input \`history-table\` is \`${(0,printable .d)(given)}\`, but the database has no such table. ${cure}`);
}
function unknownColumns(given, { columns }) {
	const has = [...columns.keys()].map((name) => `\`${(0,printable .d)(name)}\``).join(', ');
	const known = peers.map(({ title, columns: names }) => `${title} (${names.join(', ')})`).join('; ');
	return new user_error .y('invalid-input', `Input \`history-table\` is \`${(0,printable .d)(given)}\`, but its columns ${has} do not match any known tool. Known tools: ${known}.`);
}
function misfit(given, known, { catalogue, folder }) {
	const titles = known.map(({ title }) => title).join(' or ');
	const what = `Input \`history-table\` is \`${(0,printable .d)(given)}\`, a history of ${titles}, but the scripts in \`${(0,printable .d)(folder)}\` have the layout ${layoutOf(catalogue)}`;
	return new user_error .y('foreign-history', `${what}. Rename the scripts as that tool requires, or set the input to the table of the tool that the scripts are named for.`);
}

;// CONCATENATED MODULE: ./build/db-migrate/ledger/home.js

async function findHome(connection, at) {
	const { dialect } = connection;
	if (at.dialect === 'mysql' && at.database !== '')
		return { dialect, schema: at.database };
	const engine = (0,engines.engineOf)(dialect);
	const schema = await engine.schemaOf(connection);
	if (schema === '')
		throw new user_error .y('invalid-input', engine.noSchema);
	return { dialect, schema };
}

// EXTERNAL MODULE: ./build/db-migrate/ledger/ledger.js
var ledger_ledger = __webpack_require__(52532);
// EXTERNAL MODULE: ./build/db-migrate/scripts/flyway.js
var scripts_flyway = __webpack_require__(86382);
// EXTERNAL MODULE: ./build/db-migrate/scripts/layout.js + 1 modules
var scripts_layout = __webpack_require__(87207);
// EXTERNAL MODULE: ./build/db-migrate/scripts/liquibase.js + 1 modules
var scripts_liquibase = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/db-migrate/statements/storage.js
var statements_storage = __webpack_require__(87039);
;// CONCATENATED MODULE: ./build/db-migrate/plan/facts.js

async function readScripts(workspace, { folder, layout, allowEmpty }) {
	const reasons = { outside: 'outside-workspace', git: 'outside-workspace' };
	const named = { root: workspace, path: folder, input: 'scripts', reasons };
	const others = [];
	const found = (0,scripts_layout .sW)(readNamed(named, others), folder, layout);
	if (found.scripts.length + found.baselines.length === 0 && !allowEmpty)
		throw noScripts(folder, others);
	if (found.layout !== 'slipway')
		return found;
	return { ...found, notes: [...found.notes, ...(0,scripts_flyway .ix)(await readAbove(workspace, folder))] };
}
async function readAbove(workspace, folder) {
	const places = new Set([external_node_path_.posix.dirname(folder), '.'].filter((place) => place !== folder));
	const found = new Map();
	for (const place of places)
		for (const name of scripts_flyway .cS) {
			const path = external_node_path_.posix.join(place, name);
			try {
				const bytes = await (0,read .TA)({ root: workspace, path, input: 'scripts' });
				if (bytes !== undefined)
					found.set(path, bytes.toString());
			}
			catch (error) {
				if (!(error instanceof file_error .f6))
					throw error;
			}
		}
	return found;
}
const isSql = (name) => /\.sql$/i.test(name);
const mostOthers = 5;
function noScripts(folder, others) {
	const shown = others.slice(0, mostOthers).map((name) => `\`${(0,printable .d)(name)}\``);
	const more = others.length > mostOthers ? ` and ${others.length - mostOthers} more` : '';
	const held = others.length === 0 ? '' : ` It contains ${shown.join(', ')}${more}.`;
	const isProgram = others.some((name) => /\.(?:[cm]?[jt]s|py|rb|php|java|kt|go|cs|exs?)$/.test(name));
	const programs = isProgram
		? ` Convert migrations that are programs to SQL with their own tool first; ${(0,documents .yE)('migrating.md')} says how.`
		: '';
	const cure = 'Set the input `scripts` to the right folder, or set `allow-empty: true` if there are none yet.';
	return new user_error .y('no-scripts', `There is no script in the folder \`${(0,printable .d)(folder)}\`.${held}${programs} ${cure}`);
}
function readNamed(folder, others) {
	const isWanted = (name) => {
		const is = isSql(name) || (0,scripts_layout .ZT)(name);
		if (!is && !(0,scripts_layout .qi)(name) && !name.startsWith('.'))
			others.push(name);
		return is;
	};
	try {
		return readFolder(folder, isWanted, scripts_layout .qi);
	}
	catch (error) {
		if (error instanceof user_error .y || (0,file_error .$N)(error) === '')
			throw error;
		const cure = 'Check it out before this step, or set the input `scripts` to another folder.';
		const what = `The folder \`${(0,printable .d)(folder.path)}\` cannot be read`;
		throw new user_error .y('invalid-input', `${what}: ${(0,file_error .Tr)(error)}. ${cure}`, { cause: error });
	}
}
const noForeign = { history: undefined, notes: [] };
async function readMigrationFacts(connection, at, scripts, { historyTable, folder, placeholders }) {
	const home = await findHome(connection, at);
	const ledger = await (0,ledger_ledger .S)(connection, home);
	const history = ledger?.history ?? [];
	const catalogued = forServer(scripts, connection.server.product);
	const wanted = { historyTable, catalogue: catalogued, folder, placeholders };
	const foreign = history.length > 0 ? noForeign : await findForeign(connection, home, wanted);
	const { journal = [], series } = ledger ?? {};
	const engine = (0,engines.engineOf)(home.dialect);
	const modes = await engine.modes(connection);
	const applied = new Set(history.map(({ key }) => key));
	const others = (0,statements_storage .KM)(catalogued.scripts.filter(({ key }) => !applied.has(key)));
	const storage = await engine.storage(connection, home.schema, others);
	const packet = { largest: connection.largest, limit: connection.limit };
	const hasLedger = ledger !== undefined;
	return { home, catalogue: catalogued, hasLedger, history, journal, series, modes, storage, packet, foreign };
}
function forServer(scripts, product) {
	const others = scripts.scripts.filter(({ servers }) => !(0,scripts_liquibase .B5)(servers, product));
	if (others.length === 0)
		return scripts;
	const shown = others.slice(0, 10).map(({ key }) => `\`${(0,printable .d)(key)}\``);
	const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
	const note = `Skipped, because \`dbms\` does not include ${product}: ${shown.join(', ')}${more}.`;
	const kept = scripts.scripts.filter((script) => !others.includes(script));
	return { ...scripts, scripts: kept, notes: [...scripts.notes, note] };
}

}),

72644:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => ( makePlan),
  n: () => ( refuseProblems)
});

// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/db-migrate/scripts/layout.js + 1 modules
var layout = __webpack_require__(87207);
// EXTERNAL MODULE: ./build/db-migrate/scripts/version.js
var scripts_version = __webpack_require__(58496);
;// CONCATENATED MODULE: ./build/db-migrate/adopt/adopt.js

function adopt({ record }, { scripts, baselines }) {
	const { applied, baseline } = record;
	const byKey = new Map([...scripts, ...baselines].map((script) => [script.key, script]));
	const rows = new Map();
	const edited = [];
	for (const { key, isSame } of applied) {
		const script = byKey.get(key);
		if (script === undefined && key.length > layout .CS)
			continue;
		const isKept = script === undefined || isSame === undefined || isBelow(script, baseline) || isSame(script);
		if (!isKept && script.isRepeatable)
			continue;
		if (!isKept)
			edited.push(script);
		const checksum = script === undefined || isBelow(script, baseline) ? '' : script.checksum;
		rows.set(key, { key, revision: 0, action: 'import', script: script?.file.path ?? '', checksum });
	}
	for (const script of scripts)
		if (isBelow(script, baseline) && !rows.has(script.key))
			rows.set(script.key, { key: script.key, revision: 0, action: 'baseline', script: script.file.path, checksum: '' });
	return { rows: [...rows.values()], edited };
}
function isBelow({ version }, baseline) {
	return version !== undefined && baseline !== undefined && (0,scripts_version .Zy)(version, baseline) <= 0;
}

// EXTERNAL MODULE: ./build/db-migrate/ledger/history.js
var ledger_history = __webpack_require__(99873);
// EXTERNAL MODULE: ./build/db-migrate/statements/prepare.js + 4 modules
var prepare = __webpack_require__(4433);
// EXTERNAL MODULE: ./build/db-migrate/scripts/script.js
var script = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/db-migrate/plan/choice.js

function choose(inputs, facts, taken) {
	const states = (0,ledger_history .Ql)([...taken, ...facts.history]);
	const scripts = withBaseline(facts.catalogue, states, inputs.target);
	const isApplied = ({ key }) => states.get(key)?.isApplied === true;
	const current = highest([...states].flatMap(([key, { isApplied: is }]) => (is ? versionOf(key) : [])));
	const edited = scripts.filter((script) => !script.isRepeatable && isEdited(script, states));
	const pending = scripts.filter((script) => !isApplied(script) || (script.isRepeatable && isEdited(script, states)));
	const known = new Set([...facts.catalogue.scripts, ...facts.catalogue.baselines].map(({ key }) => key));
	const missing = [...states].filter(([key, { isApplied: is }]) => is && !known.has(key)).map(([key]) => key);
	const open = openOf(facts.journal, states);
	const hasVersions = facts.catalogue.layout !== 'liquibase';
	const around = { inputs, states, current, scripts, pending, open, hasVersions };
	const picked = pick(around);
	return {
		chosen: picked.chosen,
		pending,
		problems: [...editedProblems(inputs, edited), ...picked.problems],
		missing,
		edited,
		unfinished: [...new Set(open.map(({ key }) => key))],
		current,
		states,
	};
}
function withBaseline({ scripts, baselines }, states, target) {
	const applied = new Set([...states].flatMap(([key, { isApplied }]) => (isApplied ? [key] : [])));
	const isWanted = ({ key, version }) => applied.size > 0 ? applied.has(key) : target === undefined || (0,scripts_version .Zy)(version ?? '0', target) <= 0;
	const newest = baselines.findLast(isWanted);
	if (newest?.version === undefined)
		return scripts;
	const floor = newest.version;
	const stands = scripts.filter(({ key, version }) => version === undefined || applied.has(key) || (0,scripts_version .Zy)(version, floor) > 0);
	return [newest, ...stands];
}
function pick(around) {
	const { command, target } = around.inputs;
	if (!around.hasVersions && target !== undefined && target !== '0')
		return { chosen: [], problems: [noVersions(target, command)] };
	if (command === 'up' || command === 'plan')
		return pickUp(around, target);
	if (command === 'down')
		return pickDown(around, target);
	if (command !== 'to' || target === undefined)
		return { chosen: [], problems: [] };
	const down = pickDown(around, target);
	if (down.chosen.length > 0 || down.problems.length > 0)
		return down;
	return pickUp(around, target);
}
function pickUp(around, target) {
	const { inputs, current, scripts, pending, open } = around;
	if (target !== undefined && !scripts.some(({ version }) => version === target) && current !== target)
		return { chosen: [], problems: [unknownTarget(target, scripts)] };
	const halfDown = open.find(({ direction }) => direction === 'down');
	if (halfDown !== undefined)
		return { chosen: [], problems: [halfUndone(halfDown)] };
	const versioned = pending.filter(({ version }) => version !== undefined && (target === undefined || (0,scripts_version .Zy)(version, target) <= 0));
	const isWhole = target === undefined;
	const wanted = [...versioned, ...(isWhole ? pending.filter(({ version }) => version === undefined) : [])];
	const late = current === undefined
		? []
		: versioned
			.filter(({ version }) => version !== undefined && (0,scripts_version .Zy)(version, current) < 0)
			.map((script) => outOfOrder(script, current, inputs.folder));
	return {
		chosen: wanted.slice(0, inputs.steps).map((script) => chosen(script, 'up', around)),
		problems: inputs.outOfOrder === 'refuse' ? late : [],
	};
}
function pickDown(around, target) {
	const { inputs, scripts, open } = around;
	const halfUp = open.find(({ direction }) => direction === 'up');
	if (halfUp !== undefined && inputs.command === 'down')
		return { chosen: [], problems: [halfApplied(halfUp)] };
	const applied = latestFirst(around);
	if (target !== undefined &&
		target !== '0' &&
		inputs.command === 'down' &&
		!applied.some(({ version }) => version === target))
		return { chosen: [], problems: [unknownTarget(target, scripts)] };
	const above = target === undefined
		? applied.slice(0, inputs.steps ?? 1)
		: applied.filter(({ version }) => target === '0' || (0,scripts_version .Zy)(version, target) > 0);
	const found = above.map(({ key }) => ({ key, script: scripts.find((script) => script.key === key) }));
	const problems = found.flatMap(({ key, script }) => (script === undefined ? [missingScript(key)] : []));
	return { chosen: found.flatMap(({ script }) => (script ? [chosen(script, 'down', around)] : [])), problems };
}
function latestFirst({ states, hasVersions, }) {
	const applied = [...states].filter(([, { isApplied }]) => isApplied);
	if (!hasVersions)
		return applied.map(([key]) => ({ key, version: '' })).toReversed();
	return applied
		.flatMap(([key]) => versionOf(key).map((version) => ({ key, version })))
		.toSorted((left, right) => (0,scripts_version .Zy)(right.version, left.version));
}
function chosen(script, direction, { states, open }) {
	const revision = states.get(script.key)?.next ?? 0;
	return { script, direction, revision, journal: open.filter(({ key }) => key === script.key) };
}
function openOf(journal, states) {
	return journal.filter(({ key, revision }) => revision === (states.get(key)?.next ?? 0));
}
function isEdited({ key, checksum }, states) {
	const standing = states.get(key);
	return standing?.isApplied === true && standing.checksum !== '' && standing.checksum !== checksum;
}
function versionOf(key) {
	const version = (0,scripts_version .NA)(key);
	return version === undefined ? [] : [version];
}
function highest(versions) {
	return versions.reduce((best, version) => (best === undefined || (0,scripts_version .Zy)(version, best) > 0 ? version : best), undefined);
}
function editedProblems({ folder, command }, edited) {
	if (command === 'repair' || command === 'status')
		return [];
	return edited.map(({ file, key }) => {
		const path = `${folder}/${file.path}`;
		const cure = 'Restore it and write the change as a new script. If every environment should accept the changed script instead, run `command: repair`.';
		return {
			reason: 'edited-script',
			text: `\`${(0,printable .d)((0,script .nR)(key, path))}\` was changed after it was applied. ${cure}`,
			file: path,
		};
	});
}
function outOfOrder({ file, key }, current, folder) {
	const path = `${folder}/${file.path}`;
	const cure = `Give it a higher version, or run it anyway with \`out-of-order: allow\`. If the database already has its changes, record it with \`command: baseline\` and \`target: ${key.slice(1)}\`.`;
	return {
		reason: 'out-of-order',
		text: `\`${(0,printable .d)(path)}\` (\`${(0,printable .d)(key)}\`) is not applied, but the later \`V${current}\` is already applied. ${cure}`,
		file: path,
	};
}
function unknownTarget(target, scripts) {
	const known = scripts.flatMap(({ version }) => (version === undefined ? [] : [`\`${version}\``])).slice(-10);
	const list = known.length === 0 ? 'there are none' : `the newest are ${known.join(', ')}`;
	return {
		reason: 'unknown-target',
		text: `Input \`target\` is \`${target}\`, but no script has that version; ${list}.`,
	};
}
function noVersions(target, command) {
	const way = command === 'baseline'
		? 'Record them with `liquibase changelog-sync`: Slipway takes over its table.'
		: 'Remove it, or give a number with `steps`.';
	return {
		reason: 'unknown-target',
		text: `Input \`target\` is \`${target}\`, but Liquibase change sets have no versions. ${way}`,
	};
}
function missingScript(key) {
	const cure = 'Check out the commit that has it.';
	return {
		reason: 'missing-script',
		text: `\`${(0,printable .d)(key)}\` is applied, but its script is not in the folder, so it cannot be undone. ${cure}`,
	};
}
function halfUndone({ key }) {
	const cure = 'Run `command: down` to finish it, or restore the database by hand and run `command: repair`.';
	return { reason: 'unfinished-script', text: `The undo of \`${(0,printable .d)(key)}\` did not finish. ${cure}` };
}
function halfApplied({ key }) {
	const cure = 'Run `command: up` to finish it first, or restore the database by hand and run `command: repair`.';
	return { reason: 'unfinished-script', text: `\`${(0,printable .d)(key)}\` was started but did not finish. ${cure}` };
}

// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
;// CONCATENATED MODULE: ./build/db-migrate/plan/size.js

function sizeProblems({ path, statements }, { largest, limit }) {
	return statements.flatMap(({ sql, line }) => {
		const bytes = sql.length * 3 <= largest ? 0 : (0,raw .r$)(sql);
		if (bytes <= largest)
			return [];
		const what = `\`${(0,printable .d)(path)}\` line ${line}: the statement has ${bytes} bytes, but the server accepts at most ${largest} (${limit})`;
		const cure = 'Split it into several, or raise the limit on the server.';
		return [{ reason: 'packet-too-large', text: `${what}. ${cure}`, file: path }];
	});
}

;// CONCATENATED MODULE: ./build/db-migrate/plan/plan.js

function makePlan(inputs, facts) {
	const { history } = facts.foreign;
	const taken = history === undefined ? { rows: [], edited: [] } : adopt(history, facts.catalogue);
	const choice = choose(inputs, facts, taken.rows);
	const { runs, problems } = prepareAll(inputs, facts, choice);
	const doubts = facts.journal.filter(({ key, revision, state }) => state === 'begun' && revision === (choice.states.get(key)?.next ?? 0));
	const sizes = runs.flatMap(({ prepared }) => sizeProblems(prepared, facts.packet));
	const all = [...foreignProblems(inputs, facts, taken), ...choice.problems, ...problems, ...sizes];
	return {
		steps: stepsOf(inputs, facts, taken, choice, runs),
		choice,
		problems: all,
		doubts,
		findings: [],
		estimates: [],
		compatible: runs.length === 0 ? true : undefined,
		goal: goalOf(choice, runs),
	};
}
function refuseProblems({ problems }) {
	const [first] = problems;
	if (first === undefined)
		return;
	throw new user_error .y(first.reason, problems.slice(0, 20).map(({ text }) => text));
}
function prepareAll({ folder, placeholders }, { catalogue, home, modes, storage }, { chosen }) {
	const { layout } = catalogue;
	const problems = [];
	const errors = [];
	let limits = storage;
	const runs = chosen.flatMap((each) => {
		if (layout === undefined)
			return [];
		try {
			const finished = (0,ledger_history .kX)(each.journal);
			const around = { dialect: home.dialect, modes, layout, folder, placeholders, storage: limits, finished };
			const prepared = (0,prepare .i)(each.script, each.direction, around);
			limits = prepared?.storage ?? limits;
			if (prepared === undefined)
				problems.push(noUndo(each.script, folder));
			return prepared === undefined ? [] : [{ chosen: each, prepared }];
		}
		catch (error) {
			if (!(error instanceof user_error .y))
				throw error;
			errors.push(...error.items);
			return [];
		}
	});
	if (errors.length > 0)
		throw new user_error .y('invalid-script', [...new Set(errors)].slice(0, 20));
	return { runs, problems };
}
function stepsOf(inputs, facts, taken, choice, runs) {
	const { command } = inputs;
	if (command === 'status' || command === 'validate')
		return [];
	const rows = command === 'baseline' ? baselineRows(inputs, facts, choice) : command === 'repair' ? repairRows(choice) : [];
	const cleared = command === 'repair' ? choice.unfinished : [];
	const steps = [
		...(taken.rows.length > 0
			? [
				{
					kind: 'import',
					from: facts.foreign.history?.table ?? '',
					tool: facts.foreign.history?.peer.name ?? '',
					rows: taken.rows,
				},
			]
			: []),
		...(inputs.backup.length > 0 && runs.length > 0 ? [{ kind: 'backup' }] : []),
		...runs.map((run) => ({ kind: 'run', ...run })),
		...(rows.length > 0 ? [{ kind: 'record', rows }] : []),
		...cleared.map((key) => ({ kind: 'clear', key, revision: choice.states.get(key)?.next ?? 0 })),
	];
	return steps.length === 0 || facts.hasLedger ? steps : [{ kind: 'create' }, ...steps];
}
function baselineRows({ target }, { catalogue }, { states }) {
	if (target === undefined)
		return [];
	const below = catalogue.scripts.filter(({ version }) => version !== undefined && (0,scripts_version .Zy)(version, target) <= 0);
	const rows = below
		.filter(({ key }) => states.get(key)?.isApplied !== true)
		.map(({ key, file, checksum }) => ({ key, script: file.path, checksum }));
	const isThere = below.some(({ version }) => version === target) || states.get(`V${target}`)?.isApplied === true;
	const bare = isThere ? [] : [{ key: `V${target}`, script: '', checksum: '' }];
	return [...rows, ...bare].map((row) => ({ ...row, action: 'baseline', revision: states.get(row.key)?.next ?? 0 }));
}
function repairRows({ edited, states }) {
	return edited.map(({ key, file, checksum }) => ({
		key,
		revision: states.get(key)?.next ?? 0,
		action: 'repair',
		script: file.path,
		checksum,
	}));
}
function goalOf({ states }, runs) {
	const versions = new Set([...states].filter(([, { isApplied }]) => isApplied).flatMap(([key]) => (0,scripts_version .NA)(key) ?? []));
	for (const { chosen } of runs) {
		if (chosen.script.version === undefined)
			continue;
		if (chosen.direction === 'up')
			versions.add(chosen.script.version);
		else
			versions.delete(chosen.script.version);
	}
	return highest([...versions]);
}
function foreignProblems({ folder, command }, { foreign: { history } }, { edited }) {
	if (command === 'status' || history === undefined)
		return [];
	const { peer, table, record } = history;
	const unfinished = record.unfinished.map((text) => ({ reason: 'foreign-unfinished', text }));
	if (command === 'repair')
		return unfinished;
	const changed = edited.map(({ file }) => {
		const path = `${folder}/${file.path}`;
		const what = `\`${(0,printable .d)(path)}\` is not what ${peer.title} applied: its checksum differs from the one in \`${(0,printable .d)(table)}\``;
		const cure = 'Restore it and write the change as a new script. If every environment should accept the changed script instead, run `command: repair`.';
		return { reason: 'edited-script', text: `${what}. ${cure}`, file: path };
	});
	return [...unfinished, ...changed];
}
function noUndo({ file, key }, folder) {
	const path = `${folder}/${file.path}`;
	const cure = 'Write one, or revert the change in a new script.';
	return {
		reason: 'missing-undo',
		text: `\`${(0,printable .d)(key)}\` has no undo script (\`${(0,printable .d)(path)}\`). ${cure}`,
		file: path,
	};
}

}),

75132:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  migrateReported: () => ( migrateReported)
});

// EXTERNAL MODULE: ./build/files/draft.js
var draft = __webpack_require__(92507);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(75307);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/database/session/target.js
var target = __webpack_require__(65474);
// EXTERNAL MODULE: ./build/github/conversation/comments.js
var comments = __webpack_require__(50772);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/markdown/bound.js
var bound = __webpack_require__(72372);
// EXTERNAL MODULE: ./build/markdown/marker.js
var marker = __webpack_require__(75800);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(95371);
;// CONCATENATED MODULE: ./build/db-migrate/comment.js

async function commentPlan(host, inputs, summary, isNews) {
	if (inputs.comment === 'off' || inputs.token === '')
		return;
	const number = await (0,runner_event .Xy)(host.env);
	if (number === undefined)
		return;
	const { connect } = await Promise.all( [__webpack_require__.e(6491), __webpack_require__.e(6236)]).then(__webpack_require__.bind(__webpack_require__, 56491));
	const { createComment, findComment, updateComment } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 50772));
	const own = (0,marker .xL)('db-migrate', [['plan', identityOf(inputs)]]);
	const ending = '\n\nThe rest is in the summary of the workflow run.\n';
	const intro = inputs.commentIntro === '' ? '' : `${inputs.commentIntro}\n\n`;
	const { text } = (0,bound .o)(`${(0,marker .gJ)(own)}\n${intro}${summary}`, comments .j, 'characters', ending);
	try {
		const github = await connect({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' });
		const found = await findComment(github, number, own);
		if (found !== undefined && found.body !== text)
			await updateComment(github, found, text);
		if (found === undefined && (isNews || intro !== ''))
			await createComment(github, number, own, text);
	}
	catch (error) {
		if (!(error instanceof user_error .y))
			throw error;
		const way = 'The plan is in the step summary. `comment: off` turns this warning off.';
		host.log.warning(`The plan could not be shown in the pull request. ${error.items.join(' ')} ${way}`, {
			title: 'db-migrate',
		});
	}
}
function identityOf({ folder, environment, targets }) {
	const parts = [folder, environment, ...targets.map(({ at }) => (0,target .ff)(at))];
	return (0,external_node_crypto_.hash)('sha256', parts.join('\0'), 'hex').slice(0, 16);
}

// EXTERNAL MODULE: ./build/events/drafts.js
var drafts = __webpack_require__(51594);
// EXTERNAL MODULE: ./build/input/reason.js
var reason = __webpack_require__(60919);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/db-migrate/journal/context.js
var context = __webpack_require__(5476);
// EXTERNAL MODULE: ./build/db-migrate/server/ask.js
var ask = __webpack_require__(13514);
;// CONCATENATED MODULE: ./build/db-migrate/fault.js

const existing = /^(1050|1060|1061|1062|42P07|42701|42710)$/;
function userErrorOf({ target, error }) {
	if (error instanceof context .M) {
		const { failure } = error;
		const reason = failure.reason === 'sql-error' ? 'sql-error' : failure.reason;
		return new user_error .y(reason, prefixed(target, sentence(error)), { cause: error });
	}
	if (error instanceof ask .ug)
		return userErrorOf({ target, error: (0,ask .x5)('working on the database', error) });
	if (error instanceof user_error .y && target !== '')
		return new user_error .y(error.reason, error.items.map((item) => prefixed(target, item)), { cause: error });
	return error;
}
function annotate({ error, plan, facts, target }, log) {
	for (const note of facts?.foreign.notes ?? [])
		log.warning(prefixed(target, note));
	if (error instanceof context .M) {
		const { failure } = error;
		log.error(prefixed(target, `${codeOf(error)}${failure.message}`), {
			file: error.path,
			line: (0,context .c)(error),
			title: 'db-migrate',
		});
		return;
	}
	for (const { level, rule, file, line, message, advice, waived } of plan?.findings ?? []) {
		if (waived !== undefined)
			continue;
		const place = { file, line, title: `db-migrate: ${rule}` };
		const text = prefixed(target, `${message} ${advice}`);
		if (level === 'error')
			log.error(text, place);
		else
			log.warning(text, place);
	}
	for (const { file, text } of plan?.problems ?? [])
		if (file !== undefined)
			log.error(prefixed(target, text), { file, line: 1, title: 'db-migrate' });
}
function sentence(fault) {
	const { path, statement, failure, total, again } = fault;
	const place = `\`${(0,printable .d)(path)}\` line ${(0,context .c)(fault)}`;
	const what = `${place}, statement ${statement.position} of ${total} failed: ${codeOf(fault)}\`${(0,printable .d)(failure.message, 400)}\``;
	const text = `The statement: \`${(0,printable .d)(statement.sql.slice(0, 2_000).trim(), 160)}\``;
	const repeated = again === '' ? '' : ` It was ${again}.`;
	return `${what}. ${text}.${repeated} ${stateOfScript(fault)} ${cureOf(fault)}`;
}
function codeOf({ failure }) {
	return failure.code === '' ? '' : `${failure.code} `;
}
function stateOfScript({ kept, mode, statement, failure, isLeft }) {
	const nothing = 'No change of this script remains.';
	if (isLeft)
		return 'It was rolled back, except for what a trigger or a function wrote to a table without transactions (such as MyISAM): the server reports that this remains.';
	if (mode === 'transaction')
		return nothing;
	const before = kept === 0
		? ''
		: kept === 1
			? 'The statement before it is done and recorded.'
			: `The ${kept} statements before it are done and recorded.`;
	const { effect, directives } = statement;
	const own = directives.batch !== undefined && effect.kind === 'data'
		? 'Its batches before this one are done and recorded.'
		: (0,ask .ST)(failure)
			? 'It is not yet known whether the server has executed it.'
			: effect.kind === 'unseen'
				? 'What it did before it failed remains.'
				: '';
	return [before, own].filter((text) => text !== '').join(' ') || nothing;
}
function cureOf({ failure, kept, isLeft, statement }) {
	if (isLeft)
		return 'Correct that by hand, fix the script and run this again.';
	if (failure.reason === 'statement-timeout')
		return 'Give it more time (`statement-timeout`, or `-- slipway: timeout=` above the statement) and run this again: it continues from there.';
	if (/^(server-gone|cancelled|timeout)$/.test(failure.reason))
		return 'Run this again: the journal shows what happened to it, and the run continues from there.';
	if (failure.reason === 'deadlock')
		return 'Other sessions were changing the same rows; the script needs no fix. Run this again when there is less traffic.';
	if (failure.reason === 'packet-too-large')
		return 'Split the statement into several, or raise the limit on the server.';
	if (failure.reason === 'lock-timeout')
		return 'Another session has locked the table or the rows. Run this again when there is less traffic, or raise `lock-wait-timeout`.';
	const known = existing.test(failure.code)
		? ' If the database was changed by hand, `command: baseline` records scripts as applied.'
		: '';
	const isHalf = statement.effect.kind === 'unseen';
	const again = kept === 0
		? `${isHalf ? 'Check what it has done, remove that from the script, fix the rest' : 'Fix the script'} and run this again.`
		: 'Fix this statement and run this again: it continues here. Do not change the statements before it.';
	return `${again}${known}`;
}
function prefixed(target, text) {
	return target === '' ? text : `${target}: ${text}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/events.js

const mostScripts = 100;
function eventsOf({ command, dryRun, environment }, results, repository) {
	if (dryRun || !/^(up|down|to)$/.test(command))
		return [];
	return results.flatMap((result) => {
		const scripts = (result.steps ?? []).filter(({ action }) => action === 'up' || action === 'down');
		const done = scripts.filter(({ status }) => status === 'done');
		const isDown = scripts.some(({ action }) => action === 'down');
		if (result.error === undefined && done.length === 0)
			return [];
		const fate = result.error !== undefined ? 'failed' : isDown ? 'undone' : 'applied';
		const content = {
			environment,
			target: result.target,
			dialect: result.at.dialect,
			reason: result.error === undefined ? '' : (0,reason .A)(userErrorOf(result)),
			done: done.length,
			scripts: scripts.slice(0, mostScripts).map(({ step, version, action, status }) => ({
				script: step,
				version,
				action,
				status,
			})),
		};
		const apart = [(0,target .ff)(result.at), ...scripts.map(({ step, action }) => `${action} ${step}`)];
		return [(0,drafts .H$)(fate, { repository, environment, target: result.target, apart, content })];
	});
}

// EXTERNAL MODULE: ./build/database/connect.js + 4 modules
var connect = __webpack_require__(72015);
// EXTERNAL MODULE: ./build/db-migrate/plan/facts.js + 19 modules
var plan_facts = __webpack_require__(20439);
// EXTERNAL MODULE: ./build/db-migrate/plan/plan.js + 3 modules
var plan_plan = __webpack_require__(72644);
;// CONCATENATED MODULE: ./build/db-migrate/migrate.js
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

async function migrate(target, scripts, inputs, host) {
	const started = host.now().getTime();
	const draft = { target: target.name, at: target.at, server: '', facts: undefined, plan: undefined, steps: undefined };
	const state = { result: { ...draft, recoveries: [], error: undefined } };
	const log = (more) => {
		state.result = { ...state.result, ...more };
	};
	try {
		const env_1 = { stack: [], error: void 0, hasError: false };
		try {
			const connection = __addDisposableResource(env_1, await (0,connect .N)(target.at, inputs.guards, host), true);
			log({ server: `${connection.server.product} ${connection.server.version}, ${connection.security}` });
			await work({ connection, target, scripts, inputs, host, log });
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
	catch (error) {
		log({ error: error instanceof ask .ug ? (0,ask .x5)('reading the database', error) : error });
	}
	return { ...state.result, milliseconds: host.now().getTime() - started };
}
async function work(job) {
	const { connection, scripts, inputs, log } = job;
	const facts = await (0,plan_facts .W)(connection, job.target.at, scripts, inputs);
	log({ facts });
	const draft = (0,plan_plan .C)(inputs, facts);
	log({ plan: draft });
	const isRunning = draft.steps.some(({ kind }) => kind === 'run');
	const plan = isRunning
		? await (await __webpack_require__.e( 3259).then(__webpack_require__.bind(__webpack_require__, 53259))).inspect(connection, draft, facts, inputs, job.host)
		: draft;
	log({ plan });
	(0,plan_plan .n)(plan);
	const isPreview = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command);
	const isNothing = plan.steps.length === 0 && plan.doubts.length === 0;
	if (isPreview || isNothing)
		return;
	announce(plan, job);
	const { runLocked: carryOut } = await __webpack_require__.e( 2743).then(__webpack_require__.bind(__webpack_require__, 22743));
	await carryOut(job, facts, plan);
}
function announce(plan, { target, host }) {
	const where = target.name === '' ? '' : `${target.name}: `;
	const runs = plan.steps.filter(({ kind }) => kind === 'run').length;
	const { current } = plan.choice;
	const hasVersions = current !== undefined || plan.goal !== undefined;
	const versions = hasVersions ? `; ${current ?? 'nothing applied'} → ${plan.goal ?? 'nothing applied'}` : '';
	host.log.info(`${where}${runs} script(s) to run${versions}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/fleet.js

async function migrateAll(scripts, inputs, host) {
	const [canary, ...others] = inputs.targets;
	if (canary === undefined)
		return [];
	const isReading = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command);
	const results = [await migrate(canary, scripts, inputs, host)];
	for (let at = 0; at < others.length; at += inputs.waveSize) {
		const wave = others.slice(at, at + inputs.waveSize);
		const isStopped = results.some(({ error }) => error !== undefined) && !isReading;
		const text = isStopped
			? wave.map(notReached)
			: await Promise.all(wave.map((target) => migrate(target, scripts, inputs, host)));
		results.push(...text);
	}
	return results;
}
function notReached({ name, at }) {
	const nothing = { server: '', facts: undefined, plan: undefined, steps: [], recoveries: [], error: undefined };
	return { target: name, at, ...nothing, milliseconds: 0 };
}

// EXTERNAL MODULE: ./build/db-migrate/describe-step.js
var describe_step = __webpack_require__(33213);
;// CONCATENATED MODULE: ./build/db-migrate/plan-file.js

function planDocument(results, inputs) {
	return {
		format: 1,
		command: inputs.command,
		environment: inputs.environment,
		targets: results.map((result) => ({
			target: result.target,
			database: (0,target .ff)(result.at),
			server: result.server,
			current: result.plan?.choice.current ?? '',
			goal: result.plan?.goal ?? '',
			compatible: result.plan?.compatible ?? 'unknown',
			problems: result.plan?.problems ?? [],
			findings: result.plan?.findings ?? [],
			estimates: result.plan?.estimates ?? [],
			steps: (result.plan?.steps ?? []).map((step) => {
				const { action, version, path } = (0,describe_step .E)(step, inputs, 'planned', '', 0);
				const around = { action, version, path };
				return step.kind === 'run' ? { ...around, ...scriptOf(step.prepared) } : around;
			}),
		})),
	};
}
function scriptOf({ script, mode, statements }) {
	return {
		script: script.key,
		checksum: script.checksum,
		mode,
		statements: statements.map(({ position, line, sql, effect, directives: { batch } }) => ({
			position,
			line,
			effect: batch === undefined ? effect.kind : 'batch',
			...(batch === undefined ? {} : { batch }),
			sql: sql.trim(),
		})),
	};
}

// EXTERNAL MODULE: ./build/db-migrate/scripts/version.js
var scripts_version = __webpack_require__(58496);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(87968);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(29556);
// EXTERNAL MODULE: ./build/text/grouped.js
var grouped = __webpack_require__(47384);
;// CONCATENATED MODULE: ./build/db-migrate/findings.js

const most = 100;
function describeInspection({ steps, findings, estimates, compatible }) {
	if (!steps.some(({ kind }) => kind === 'run'))
		return '';
	const parts = [verdictOf(compatible), findingTable(findings), adviceList(findings), estimateTable(estimates)];
	return parts.filter((part) => part !== '').join('\n');
}
function verdictOf(compatible) {
	if (compatible === true)
		return 'The previous version of the application can still run on the result: **yes**.\n';
	if (compatible === false)
		return 'The previous version of the application can still run on the result: **no**, see the findings.\n';
	return 'Whether the previous version of the application can still run on the result **is unknown**, see the findings.\n';
}
const marks = { error: '⛔ error', warn: '⚠️ warning' };
function findingTable(findings) {
	const rows = findings.slice(0, most).map(({ rule, level, file, line, message, waived }) => {
		const mark = waived === undefined ? marks[level] : `waived: ${(0,markdown_escape .kq)(waived, 200)}`;
		return [(0,markdown_escape .kq)(`${file}:${line}`), `\`${rule}\``, mark, (0,markdown_escape .kq)(message, 600)];
	});
	return (0,markdown_table .Q)(['place', 'rule', 'level', 'what breaks'], rows) + rest(findings.length);
}
function rest(count) {
	return count > most ? `\n${count - most} more are not shown.\n` : '';
}
function adviceList(findings) {
	const advice = new Map(findings.filter(({ waived }) => waived === undefined).map((each) => [each.rule, each.advice]));
	if (advice.size === 0)
		return '';
	const lines = [...advice].map(([rule, text]) => `- \`${rule}\`: ${(0,markdown_escape .EH)(text, 600)}\n`).join('');
	return `<details><summary>What to do instead</summary>\n\n${lines}\n</details>\n`;
}
const locks = {
	instant: 'instant',
	inplace: 'in place, others continue',
	shared: 'in place, writes wait',
	copy: 'copy, writes wait',
};
function estimateTable(estimates) {
	const rows = estimates
		.slice(0, most)
		.map(({ path, line, table, rows: count, lock, note }) => [
		(0,markdown_escape .kq)(`${path}:${line}`),
		(0,markdown_escape .kq)(table),
		count === undefined ? '' : `≈ ${(0,grouped .z)(count)}`,
		lock === undefined ? (note === '' ? '' : 'could not be asked') : locks[lock],
		(0,markdown_escape .kq)(note, 300),
	]);
	return (0,markdown_table .Q)(['place', 'table', 'rows', 'lock', 'the server says'], rows) + rest(estimates.length);
}

// EXTERNAL MODULE: ./build/db-migrate/scripts/script.js
var scripts_script = __webpack_require__(28729);
;// CONCATENATED MODULE: ./build/db-migrate/summary.js

const headlines = {
	'nothing-pending': 'the database is up to date',
	'already-done': 'another runner did it',
	pending: 'changes are pending',
	'would-change': 'a real run would change the database',
	migrated: 'migrated',
	undone: 'undone',
	baselined: 'recorded as applied',
	repaired: 'repaired',
	status: 'status',
	valid: 'scripts and history agree',
};
const summary_most = 200;
function summarize(inputs, rows, { result, reason }) {
	const headline = result === 'failed' ? `failed (${reason})` : (headlines[reason] ?? reason);
	const where = inputs.environment === '' ? '' : ` ${(0,markdown_escape .kq)(inputs.environment)}:`;
	const parts = [`### db-migrate:${where} ${headline}\n`, ...rows.map((row) => section(inputs, row, rows.length > 1))];
	return { headline: `${headline}${versionsOf(rows)}`, summary: parts.filter((part) => part !== '').join('\n') };
}
function versionsOf(rows) {
	const [only] = rows;
	const plan = only?.result.plan;
	if (rows.length !== 1 || plan === undefined || plan.choice.current === plan.goal)
		return '';
	return ` (${plan.choice.current ?? 'nothing'} → ${plan.goal ?? 'nothing'})`;
}
function section(inputs, { result: runResult, steps }, isOne) {
	const { plan, facts } = runResult;
	const title = isOne ? `#### ${(0,markdown_escape .kq)(runResult.target)}\n` : '';
	const about = [(0,target .ff)(runResult.at), runResult.server]
		.filter((text) => text !== '')
		.map((text) => (0,markdown_escape .kq)(text));
	const error = userErrorOf({ ...runResult, target: '' });
	const said = error instanceof user_error .y ? error.items : error instanceof Error ? [error.message] : [];
	const problems = said.slice(0, 20).map((text) => `- ${(0,markdown_escape .EH)(text, 2_000)}\n`);
	return [
		title,
		`${about.join(', ')}. ${summary_stateOfScript(runResult)}\n`,
		problems.join(''),
		stepTable(steps),
		listTable(inputs, runResult),
		...(plan?.choice.missing.length ? [`Applied, but no longer in the folder: ${names(plan.choice.missing)}\n`] : []),
		...runResult.recoveries.map(({ row, why }) => `- Statement ${row.position} of ${(0,markdown_escape .kq)(row.key)} was in doubt: ${(0,markdown_escape .kq)(why)}\n`),
		...(plan?.doubts.length && runResult.recoveries.length === 0
			? [`In doubt since an earlier run: ${names(plan.doubts.map(({ key, position }) => `${key}:${position}`))}\n`]
			: []),
		...(plan === undefined ? [] : [describeInspection(plan)]),
		statements(runResult),
		...(facts?.catalogue.notes.map((note) => `- ${(0,markdown_escape .EH)(note, 2_000)}\n`) ?? []),
		...describeForeign(runResult),
	]
		.filter((part) => part !== '')
		.join('\n');
}
function describeForeign({ facts }) {
	const { history, notes = [] } = facts?.foreign ?? {};
	const taken = history === undefined
		? []
		: [`Taken over from ${(0,markdown_escape .SS)(history.table)} of ${history.peer.title}, which is not changed.\n`];
	return [...taken, ...notes.map((note) => `${(0,markdown_escape .EH)(note, 600)}\n`)];
}
function summary_stateOfScript({ plan, facts, error }) {
	if (plan === undefined)
		return error === undefined ? 'Not reached.' : '';
	const { current, states, pending } = plan.choice;
	if (facts?.catalogue.layout === 'liquibase') {
		const applied = [...states.values()].filter(({ isApplied }) => isApplied).length;
		return `Before this run: ${applied} change set(s) applied, ${pending.length} pending.`;
	}
	const arrow = current === plan.goal ? `at ${current ?? 'nothing'}` : `${current ?? 'nothing'} → ${plan.goal ?? 'nothing'}`;
	return `Version: **${arrow}**.`;
}
function names(list) {
	const shown = list.slice(0, 20).map((each) => (0,markdown_escape .kq)(each));
	return `${shown.join(', ')}${list.length > shown.length ? ` and ${list.length - shown.length} more` : ''}.`;
}
function stepTable(steps) {
	const rows = steps.slice(0, summary_most).map(({ step, action, path, status, milliseconds, detail }) => {
		const time = milliseconds > 0 || status === 'done' ? (0,duration .a)(milliseconds) : '';
		return [(0,markdown_escape .kq)((0,scripts_script .nR)(step, path)), action, status, time, (0,markdown_escape .kq)((0,markdown_escape .h0)(detail, 300))];
	});
	const more = steps.length > summary_most ? `\n${steps.length - summary_most} more are not shown.\n` : '';
	return (0,markdown_table .Q)(['script', 'action', 'status', 'time', ''], rows) + more;
}
function listTable({ command, folder }, { plan, facts }) {
	if (command !== 'status' || plan === undefined || facts === undefined)
		return '';
	const { states, edited, unfinished, pending } = plan.choice;
	const { scripts, baselines } = facts.catalogue;
	const stood = baselines.filter(({ key }) => states.get(key)?.isApplied === true || pending.some((each) => each.key === key));
	const rows = [...stood, ...scripts].slice(-summary_most).map((script) => {
		const isApplied = states.get(script.key)?.isApplied === true;
		const open = pending.includes(script) ? 'pending' : 'below the baseline';
		const state = unfinished.includes(script.key) ? 'unfinished' : isApplied ? 'applied' : open;
		return [
			(0,markdown_escape .kq)((0,scripts_script .nR)(script.key, `${folder}/${script.file.path}`)),
			script.version ?? '',
			edited.includes(script) ? 'edited' : state,
		];
	});
	return (0,markdown_table .Q)(['script', 'version', 'state'], rows);
}
function statements({ plan }) {
	const prepared = (plan?.steps ?? []).flatMap((step) => (step.kind === 'run' ? [step.prepared] : []));
	const rows = prepared.slice(0, 50).flatMap((each) => each.statements.slice(0, 20).map((statement) => {
		const text = (0,markdown_escape .MZ)(statement.sql.slice(0, 2_000), 160);
		return [(0,markdown_escape .kq)(each.path), String(statement.line), text, noteOf(each, statement)];
	}));
	if (rows.length === 0)
		return '';
	const table = (0,markdown_table .Q)(['script', 'line', 'statement', 'runs'], rows);
	return `<details><summary>Statements</summary>\n\n${table}\n</details>\n`;
}
function noteOf({ mode }, { directives: { batch } }) {
	if (batch !== undefined)
		return `in batches of ${batch} rows`;
	return mode === 'transaction' ? 'in one transaction' : 'separately, with a journal';
}

;// CONCATENATED MODULE: ./build/db-migrate/report.js

function report(inputs, results, milliseconds) {
	const verdict = judge(inputs, results);
	const rows = results.map((result) => ({ result, steps: stepsOf(result, inputs) }));
	const { headline, summary } = summarize(inputs, rows, verdict);
	const outputs = {
		result: verdict.result,
		reason: verdict.reason,
		applied: JSON.stringify(rows.flatMap(({ result, steps }) => steps.filter(isScript).map((step) => entry(result, step)))),
		pending: JSON.stringify(results.flatMap((result) => pendingOf(result, inputs))),
		'current-version': lowest(results.map(currentOf)),
		'previous-version': lowest(results.map(({ plan }) => plan?.choice.current)),
		compatible: compatibleOf(results),
		plan: summary,
		'plan-file': inputs.planFile,
		'duration-ms': String(Math.round(milliseconds)),
	};
	const error = errorOf(results);
	const whole = inputs.planFile === '' ? {} : { whole: inputs.planFile };
	return { outputs, summary, headline, ...whole, ...(error === undefined ? {} : { error }) };
}
function judge(inputs, results) {
	const error = errorOf(results);
	if (error !== undefined)
		return { result: 'failed', reason: (0,reason .A)(error) };
	const { command, dryRun } = inputs;
	if (command === 'status' || command === 'validate')
		return { result: 'unchanged', reason: command === 'status' ? 'status' : 'valid' };
	const isPlanned = results.some(({ plan }) => (plan?.steps.length ?? 0) > 0 || (plan?.doubts.length ?? 0) > 0);
	if (command === 'plan')
		return { result: 'planned', reason: isPlanned ? 'pending' : 'nothing-pending' };
	const steps = results.flatMap((result) => result.steps ?? []);
	if (!isPlanned && steps.length === 0)
		return { result: 'unchanged', reason: 'nothing-pending' };
	if (dryRun)
		return { result: 'dry-run', reason: 'would-change' };
	if (!steps.some(({ status, action }) => status === 'done' && action !== 'create'))
		return { result: 'unchanged', reason: 'already-done' };
	const reasons = { baseline: 'baselined', repair: 'repaired', down: 'undone', up: 'migrated', to: 'migrated' };
	const isDown = steps.some(({ action }) => action === 'down');
	return { result: 'changed', reason: isDown ? 'undone' : reasons[command] };
}
function errorOf(results) {
	const errors = results.filter(({ error }) => error !== undefined).map(userErrorOf);
	const [first] = errors;
	const others = errors.filter((error) => error instanceof user_error .y);
	if (errors.length < 2 || others.length < errors.length)
		return errors.find((error) => !(error instanceof user_error .y)) ?? first;
	return new user_error .y('targets-failed', others.flatMap(({ items }) => items));
}
function stepsOf(result, inputs) {
	return result.steps ?? (result.plan?.steps ?? []).map((step) => (0,describe_step .E)(step, inputs, 'planned', '', 0));
}
const isScript = ({ action }) => action === 'up' || action === 'down';
function entry({ target }, { step, version, action, status, milliseconds, detail }) {
	return { target, script: step, version, action, status, milliseconds, reason: detail };
}
function pendingOf({ target, plan, steps }, { command }) {
	const done = new Set((steps ?? []).filter(({ status }) => status === 'done' || status === 'already').map(({ step }) => step));
	const isRecorded = command === 'baseline' && (steps ?? []).some(({ action, status }) => action === 'record' && status === 'done');
	const recorded = new Set(isRecorded
		? (plan?.steps ?? []).flatMap((step) => (step.kind === 'record' ? step.rows.map(({ key }) => key) : []))
		: []);
	return (plan?.choice.pending ?? [])
		.filter(({ key }) => !done.has(key) && !recorded.has(key))
		.map(({ key, version }) => ({ target, script: key, version: version ?? '', action: 'up' }));
}
function currentOf({ plan, steps }) {
	if (plan === undefined)
		return undefined;
	const versions = new Set([...plan.choice.states].filter(([, { isApplied }]) => isApplied).flatMap(([key]) => (0,scripts_version .NA)(key) ?? []));
	for (const { action, status, version } of steps ?? []) {
		if (status !== 'done' && status !== 'already')
			continue;
		if (action === 'up' && version !== '')
			versions.add(version);
		if (action === 'down')
			versions.delete(version);
		if (action !== 'record')
			continue;
		for (const step of plan.steps)
			if (step.kind === 'record')
				for (const each of step.rows.flatMap(({ key }) => (0,scripts_version .NA)(key) ?? []))
					versions.add(each);
	}
	return [...versions].toSorted(scripts_version .Zy).at(-1);
}
function lowest(versions) {
	if (versions.some((version) => version === undefined))
		return '';
	return versions.flatMap((version) => version ?? []).toSorted(scripts_version .Zy)[0] ?? '';
}
function compatibleOf(results) {
	const answers = results.map(({ plan }) => plan?.compatible);
	if (answers.includes(false))
		return 'false';
	return answers.every((answer) => answer === true) ? 'true' : 'unknown';
}

;// CONCATENATED MODULE: ./build/db-migrate/reported.js

async function migrateReported(inputs, host, started) {
	const scripts = await (0,plan_facts .b)(host.workspace, inputs);
	if (inputs.planFile !== '')
		await (0,place .Gt)(planFile(inputs, host));
	const results = await migrateAll(scripts, inputs, host);
	for (const result of results)
		annotate(result, host.log);
	for (const note of new Set(results.flatMap(({ facts }) => facts?.catalogue.notes ?? [])))
		host.log.notice(note);
	const problem = inputs.planFile === '' ? undefined : await writePlan(results, inputs, host);
	const { headline, ...text } = report(inputs, results, host.now().getTime() - started);
	host.log.info(`db-migrate: ${headline}`);
	const isNews = results.some(({ plan, error }) => error !== undefined || (plan?.steps.length ?? 0) > 0);
	await commentPlan(host, inputs, text.summary, isNews);
	const events = eventsOf(inputs, results, host.env['GITHUB_REPOSITORY'] ?? '');
	const told = { ...text, announcement: { to: inputs.eventsUrl, events } };
	return problem === undefined || told.error !== undefined ? told : withoutPlan(told, problem);
}
function planFile({ planFile: path }, { workspace }) {
	return {
		root: workspace,
		path,
		input: 'plan-file',
		reasons: { outside: 'outside-workspace', git: 'outside-workspace' },
	};
}
async function writePlan(results, inputs, host) {
	const text = `${JSON.stringify(planDocument(results, inputs), null, 2)}\n`;
	try {
		await (0,draft ._h)(planFile(inputs, host), Buffer.from(text));
		return undefined;
	}
	catch (error) {
		if (error instanceof file_error .f6)
			return error;
		throw error;
	}
}
function withoutPlan(report, problem) {
	return { ...report, outputs: { ...report.outputs, result: 'failed', reason: problem.reason }, error: problem };
}

}),

21983:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Kh: () => ( plainSettings),
R3: () => ( verifySum),
Zx: () => ( isCheckpoint)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64865);
var _text_raw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84432);

function directivesOf({ text, line }) {
	if (!text.includes('atlas:'))
		return [];
	const lines = text.split('\n');
	const end = lines.findIndex((each) => !/^\s*(?:--|#|$)/.test(each));
	return lines.slice(0, end < 0 ? lines.length : end).flatMap((each, index) => {
		const [, name, value = ''] = /^(?:--|#)\s*atlas:(\w+)(?:\s(.*))?$/.exec(each) ?? [];
		return name === undefined ? [] : [{ name, value: value.trim(), line: line + index }];
	});
}
function isCheckpoint(text) {
	return directivesOf({ text, line: 1 }).some(({ name }) => name === 'checkpoint');
}
function plainSettings(file) {
	let transaction = file.text.startsWith('-- no-transaction') ? false : undefined;
	let delimiter;
	for (const { name, value, line } of directivesOf(file)) {
		const refuse = (why) => new _input_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .y('invalid-script', `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(file.path)}\` line ${line}: \`atlas:${name} ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(value)}\` ${why}`);
		if (name === 'txmode' && value === 'none')
			transaction = false;
		else if (name === 'txmode' && value !== 'file')
			throw refuse('is not supported. Known: `none`, `file`.');
		else if (name === 'delimiter')
			delimiter = value;
		else if (/^(?:import|assert|txtar)$/.test(name))
			throw refuse('is not supported: what it imports is not in any script. Write the statements themselves.');
	}
	return { transaction, delimiter };
}
function verifySum(sum, files, folder) {
	const running = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
	const total = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
	for (const [name, text] of [...files].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
		running.update(name);
		if (/^[ -~]*atlas:sum +ignore/.test(text))
			continue;
		running.update((0,_text_raw_js__WEBPACK_IMPORTED_MODULE_3__ .eQ)(text));
		total.update(name).update(running.copy().digest('base64'));
	}
	if (sum.split(/\r?\n/, 1)[0] === `h1:${total.digest('base64')}`)
		return;
	const path = `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_2__ .d)(`${folder}/atlas.sum`)}\``;
	const cure = 'Restore the scripts; or, if the change is intended, run `atlas migrate hash` and commit the file.';
	throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_1__ .y('invalid-script', `${path} does not match the scripts: one was changed, added or removed. ${cure}`);
}

}),

80058:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
W$: () => ( millisecondsOf),
X_: () => ( drizzleSegments),
a0: () => ( readJournal),
vl: () => ( noJournal),
xy: () => ( journalFaults)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const noJournal = new Map();
function readJournal(text, path) {
	const entries = entriesOf(text);
	if (entries !== undefined)
		return new Map(entries);
	const cure = 'Restore the file, or generate it again with `drizzle-kit generate`.';
	const what = 'is not what drizzle-kit writes: `entries`, each with `tag` and `when`';
	throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('invalid-script', `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\` ${what}. ${cure}`);
}
function entriesOf(text) {
	const list = fieldOf(parse(text), 'entries');
	if (!Array.isArray(list))
		return undefined;
	const entries = list.flatMap((entry) => {
		const [tag, when] = [fieldOf(entry, 'tag'), fieldOf(entry, 'when')];
		return typeof tag === 'string' && typeof when === 'number' ? [[tag, when]] : [];
	});
	return entries.length === list.length ? entries : undefined;
}
function parse(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}
function fieldOf(value, name) {
	if (typeof value !== 'object' || value === null)
		return undefined;
	return new Map(Object.entries(value)).get(name);
}
function journalFaults(journal, tags, folder) {
	if (journal.size === 0)
		return [];
	const path = `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(`${folder}/meta/_journal.json`)}\``;
	const known = new Set(tags);
	const order = [...journal.keys()].filter((tag) => known.has(tag));
	const numbered = tags.filter((tag) => journal.has(tag));
	const misplaced = order.find((tag, index) => tag !== numbered[index]);
	const cure = 'Generate it again with `drizzle-kit generate`, or remove the file.';
	return [
		...tags
			.filter((tag) => !journal.has(tag))
			.map((tag) => `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(`${folder}/${tag}.sql`)}\` is not in ${path}, so Drizzle does not run it. ${cure}`),
		...[...journal.keys()]
			.filter((tag) => !known.has(tag))
			.map((tag) => `${path} lists \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(tag)}\`, but there is no such script. Restore it, or remove the entry.`),
		...(misplaced === undefined
			? []
			: [`${path} lists \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(misplaced)}\` at a place that does not match its number. Renumber it.`]),
	];
}
function millisecondsOf(stamp) {
	const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)?.slice(1).map(Number);
	if (parts === undefined)
		return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
	return Date.UTC(year, month - 1, day, hour, minute, second);
}
function drizzleSegments({ text, line: first }) {
	let line = first;
	return text.split('--> statement-breakpoint').map((part) => {
		const segment = { text: part, line, isWhole: false };
		line += part.split('\n').length - 1;
		return segment;
	});
}

}),

86382:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
cS: () => ( configurations),
ix: () => ( configurationNotes),
mP: () => ( isCallback),
r0: () => ( callbackNotes),
ue: () => ( flywaySettings)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

const events = /^(?:(?:before|after)(?:Each)?(?:Migrate|Undo)(?:Statement)?(?:Error)?|beforeRepeatables|beforeVersioned|(?:before|after)(?:Validate|Baseline|Repair|Clean|Info|Deploy|Connect)(?:Error|OperationFinish)?|after(?:Versioned|MigrateApplied|MigrateOperationFinish|UndoOperationFinish)|createSchema|beforeCreateSchema)(?:__.*)?\.sql$/;
function isCallback(base) {
	return events.test(base);
}
const configurations = ['flyway.conf', 'flyway.toml', 'flyway.user.toml'];
function callbackNotes(paths) {
	const callbacks = paths.filter((path) => isCallback(path.slice(path.lastIndexOf('/') + 1)));
	const list = callbacks.slice(0, 10).map((path) => `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\``);
	const more = callbacks.length > list.length ? ` and ${callbacks.length - list.length} more` : '';
	const cure = 'Make them steps of the workflow, or repeatable scripts.';
	return list.length > 0 ? [`Flyway callbacks are not run: ${list.join(', ')}${more}. ${cure}`] : [];
}
function configurationNotes(found) {
	return [...found].flatMap(([path, text]) => {
		const set = unread(text);
		const what = set.map((name) => `\`${name}\``).join(', ');
		return set.length === 0 ? [] : [`\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\` is not read, but sets ${what}. ${elsewhere}`];
	});
}
const elsewhere = 'Use the input `placeholders` for placeholders; scripts must have the prefixes `V`, `U`, `B`, `R` and the separator `__`.';
const meaningful = /^[\t ]*(?:flyway\.)?(placeholders?\w*|sqlMigration\w+|undoSqlMigrationPrefix|repeatableSqlMigrationPrefix|baselineMigrationPrefix)\b(?:\.\w+)*[\t ]*=/gim;
function unread(text) {
	const names = [...text.matchAll(meaningful)].map(([, name = '']) => name);
	const table = /^[\t ]*\[flyway\.placeholders\]/im.test(text) ? ['placeholders'] : [];
	return [...new Set([...names, ...table])].slice(0, 10);
}
function flywaySettings(conf) {
	const settings = { isFilled: true, transaction: undefined };
	for (const [index, each] of conf.text.split('\n').entries()) {
		const equals = each.indexOf('=');
		const [key, value] = [each.slice(0, Math.max(equals, 0)).trim(), each.slice(equals + 1).trim()];
		if (key === '' || /^[#!]/.test(key))
			continue;
		const name = key.replace(/^flyway\./, '');
		if (name === 'executeInTransaction' && isFlag(value))
			settings.transaction = value === 'true' ? undefined : false;
		else if (name === 'placeholderReplacement' && isFlag(value))
			settings.isFilled = value === 'true';
		else if (!(name === 'encoding' && /^utf-?8$/i.test(value)) && !(name === 'shouldExecute' && value === 'true'))
			throw unknownSetting(conf, index + 1, name, value);
	}
	return { ...settings, values: {} };
}
const isFlag = (value) => value === 'true' || value === 'false';
function unknownSetting({ path }, line, name, value) {
	const known = '`executeInTransaction=true|false`, `placeholderReplacement=true|false`, `encoding=UTF-8`, `shouldExecute=true`';
	const cure = name === 'encoding'
		? 'Save the script as UTF-8.'
		: name === 'shouldExecute'
			? 'Keep scripts for only some databases in a separate folder.'
			: 'Remove the line.';
	const given = `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(name)}=${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(value, 60)}\``;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('invalid-script', `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(path)}\` line ${line}: ${given} is not supported. Known: ${known}. ${cure}`);
}

}),

87207:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  sW: () => ( catalogue),
  ZT: () => ( isBeside),
  qi: () => ( isMark),
  CS: () => ( longestKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/db-migrate/scripts/atlas.js
var atlas = __webpack_require__(21983);
// EXTERNAL MODULE: ./build/db-migrate/scripts/drizzle.js
var drizzle = __webpack_require__(80058);
// EXTERNAL MODULE: ./build/db-migrate/scripts/flyway.js
var flyway = __webpack_require__(86382);
// EXTERNAL MODULE: ./build/db-migrate/scripts/liquibase.js + 1 modules
var liquibase = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/db-migrate/scripts/script.js
var script = __webpack_require__(28729);
// EXTERNAL MODULE: ./build/db-migrate/scripts/version.js
var scripts_version = __webpack_require__(58496);
;// CONCATENATED MODULE: ./build/db-migrate/scripts/names.js

const names_flyway = /^(?:([VUB])(\d+(?:[._]\d+)*)(?:__(.*))?|(R)__(.+))\.sql$/;
const golang = /^(\d+)_(.+)\.(up|down)\.sql$/;
const numbered = /^(\d+)(?:_(.*))?\.sql$/;
const dbmateName = /^(\d+)[_-]?(.*)\.sql$/;
const inFolder = /^((\d+)(?:_(.*))?)\/(migration|down)\.sql$/;
const dbmateMark = /^[^\S\n]*--[^\S\n]*migrate:up\b/m;
const gooseMark = /^[^\S\n]*--[^\S\n]*\+goose[^\S\n]+up\b/im;
const breakpoint = '--> statement-breakpoint';
const baseOf = (path) => path.slice(path.lastIndexOf('/') + 1);
function guess({ path, text }) {
	const base = baseOf(path);
	if (names_flyway.test(base) || (0,flyway .mP)(base))
		return 'slipway';
	if (inFolder.test(path))
		return 'folder';
	if (base !== path)
		return undefined;
	if (golang.test(base))
		return 'golang-migrate';
	if (dbmateName.test(base) && dbmateMark.test(text))
		return 'dbmate';
	if (!numbered.test(base))
		return undefined;
	if (gooseMark.test(text))
		return 'goose';
	return text.includes(breakpoint) ? 'drizzle' : 'plain';
}
function readName(file, layout, journal) {
	if (layout === 'slipway')
		return flywayName(file);
	if (layout === 'prisma' || (layout === 'drizzle' && file.path.includes('/')))
		return folderName(file, layout);
	if (file.path.includes('/'))
		return undefined;
	if (layout === 'golang-migrate') {
		const [, count, title = '', suffix] = golang.exec(file.path) ?? [];
		return count === undefined ? undefined : named(file, suffix === 'down' ? 'down' : 'up', count, title);
	}
	const [, stamp, subject = ''] = (layout === 'dbmate' ? dbmateName : numbered).exec(file.path) ?? [];
	if (stamp === undefined || golang.test(file.path))
		return undefined;
	const marks = { dbmate: dbmateMark.test(file.text), goose: gooseMark.test(file.text) };
	if (layout === 'dbmate' || layout === 'goose')
		return marks[layout] ? named(file, 'up', stamp, subject) : undefined;
	if (marks.dbmate || marks.goose)
		return undefined;
	if (layout === 'plain')
		return named(file, (0,atlas .Zx)(file.text) ? 'baseline' : 'up', stamp, subject);
	const tag = file.path.slice(0, -'.sql'.length);
	const when = journal.get(tag);
	return named(file, 'up', stamp, subject, when === undefined ? undefined : { tool: 'drizzle', when, name: tag });
}
function flywayName(file) {
	const [, letter, number, words = '', repeatable, title = ''] = names_flyway.exec(baseOf(file.path)) ?? [];
	if (repeatable !== undefined)
		return named(file, 'up', undefined, title);
	if (number === undefined)
		return undefined;
	return named(file, letter === 'U' ? 'down' : letter === 'B' ? 'baseline' : 'up', number, words);
}
function folderName(file, layout) {
	const [, name, stamp, words = '', base] = inFolder.exec(file.path) ?? [];
	if (name === undefined || stamp === undefined)
		return undefined;
	if (layout === 'prisma')
		return named(file, base === 'down' ? 'down' : 'up', stamp, words, { tool: 'prisma', migrationName: name });
	const when = (0,drizzle .W$)(stamp);
	if (base === 'down' || when === undefined)
		return undefined;
	return named(file, 'up', stamp, words, { tool: 'drizzle', when, name });
}
function named(file, direction, number, words, identity) {
	const version = number === undefined ? undefined : (0,scripts_version .Bp)(number);
	const key = version === undefined ? `R__${words}` : `${direction === 'baseline' ? 'B' : 'V'}${version}`;
	return { direction, key, version, name: words.replaceAll('_', ' '), file, identity };
}
const expected = {
	slipway: '`V1.2__name.sql`, `U1.2__name.sql`, `B1.2__name.sql`, `R__name.sql`',
	dbmate: '`1_name.sql` with `-- migrate:up` in it',
	'golang-migrate': '`1_name.up.sql`, `1_name.down.sql`',
	goose: '`1_name.sql` with `-- +goose Up` in it',
	prisma: '`20260131120000_name/migration.sql`, with `down.sql` next to it',
	drizzle: '`0001_name.sql`, or `20260131120000_name/migration.sql`',
	plain: '`1_name.sql` without marks of another tool',
};
function misfit({ path }, layout, folder) {
	const shown = `\`${(0,printable .d)(`${folder}/${path}`)}\``;
	const cure = 'Rename it, or move it out of the folder (input `scripts`).';
	if (!path.endsWith('.sql'))
		return `${shown} must end in \`.sql\`, in lower case. ${cure}`;
	if (layout === undefined) {
		const known = [...Object.values(expected), '`--liquibase formatted sql` as the first line'].join('; ');
		return `${shown} is not a script of a known layout. Known: ${known}. ${cure}`;
	}
	const isMarked = layout === 'dbmate' || layout === 'goose';
	const way = isMarked ? 'Write the mark, or move it out of the folder (input `scripts`).' : cure;
	return `${shown} is not a script of the layout \`${(0,script .kH)(layout)}\`: ${expected[layout]}. ${way}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/scripts/layout.js

function isBeside(name) {
	return /^(?:_journal\.json|migration_lock\.toml|atlas\.sum|flyway(?:\.user)?\.(?:conf|toml))$|\.sql\.conf$|\.(?:xml|ya?ml)$/.test(name);
}
function isMark(name) {
	return name === 'snapshot.json';
}
function catalogue(found, folder, wanted) {
	const isScript = ({ path }) => /\.sql$/i.test(path);
	const files = found.filter(isScript).map(({ path, text }) => ({ path, text: normalizeText(text), line: 1 }));
	const beside = new Map(found.filter((file) => !isScript(file)).map(({ path, text }) => [path, text]));
	const layout = wanted ?? detect(files, beside, folder);
	if (layout === undefined && files.length === 0) {
		refuseMasters(beside, folder);
		return { layout, scripts: [], baselines: [], notes: [] };
	}
	if (layout === 'liquibase')
		return ofLiquibase(files, beside, folder);
	const sums = beside.get('atlas.sum');
	const raw = found.filter(isScript).filter(({ path }) => !path.includes('/'));
	if (layout === 'plain' && sums !== undefined)
		(0,atlas .R3)(sums, new Map(raw.map(({ path, text }) => [path, text])), folder);
	return ofFiles(files, beside, folder, layout);
}
function ofLiquibase(files, beside, folder) {
	refuseMasters(beside, folder);
	const { scripts, faults, notes } = (0,liquibase .cj)(files, folder);
	const all = [...faults, ...scripts.flatMap((script) => lengthFault(script, folder)), ...doubled(scripts, folder)];
	if (all.length > 0)
		throw new user_error .y('invalid-script', all.slice(0, 10));
	return { layout: 'liquibase', scripts, baselines: [], notes };
}
function refuseMasters(beside, folder) {
	const masters = [...beside].filter(([path, text]) => /\.(?:xml|ya?ml)$/.test(path) && text.includes('databaseChangeLog'));
	if (masters.length === 0)
		return;
	throw new user_error .y('invalid-script', masters.slice(0, 10).map(([path]) => (0,liquibase .TH)(path, folder)));
}
function ofFiles(files, beside, folder, layout) {
	const journalText = beside.get('meta/_journal.json');
	const isJournalled = layout === 'drizzle' && journalText !== undefined;
	const journal = isJournalled ? (0,drizzle .a0)(journalText, `${folder}/meta/_journal.json`) : drizzle .vl;
	const named = [];
	const faults = [];
	for (const file of files) {
		if (layout === 'slipway' && (0,flyway .mP)(baseOf(file.path)))
			continue;
		const read = layout === undefined ? undefined : readName(file, layout, journal);
		if (read === undefined)
			faults.push(misfit(file, layout, folder));
		else
			named.push(read);
	}
	faults.push(...named.flatMap((each) => lengthFault(each, folder)), ...doubled(named, folder));
	if (layout === undefined || faults.length > 0)
		throw new user_error .y('invalid-script', faults.slice(0, 10));
	const { scripts, baselines } = pair(named, layout, beside, folder);
	const others = [...orderFaults(scripts, layout, folder), ...journalled(scripts, journal, folder)];
	if (others.length > 0)
		throw new user_error .y('invalid-script', others.slice(0, 10));
	const settings = new Map([...beside].filter(([path]) => flyway .cS.some((name) => name === baseOf(path))));
	const notes = [...(0,flyway .r0)(files.map(({ path }) => path)), ...(0,flyway .ix)(settings)];
	return { layout, scripts, baselines, notes: layout === 'slipway' ? notes : [] };
}
function journalled(scripts, journal, folder) {
	const tags = scripts.map(({ file }) => file.path.replace(/\.sql$/, ''));
	return (0,drizzle .xy)(journal, tags, folder);
}
function detect(files, beside, folder) {
	if (files.some(liquibase .$w))
		return 'liquibase';
	const guesses = new Map();
	for (const file of files) {
		const layout = guess(file);
		if (layout !== undefined && !guesses.has(layout))
			guesses.set(layout, file.path);
	}
	const plain = guesses.get('plain');
	if (plain !== undefined && beside.has('meta/_journal.json'))
		guesses.set('drizzle', plain);
	if (['dbmate', 'goose', 'drizzle'].some((each) => [...guesses.keys()].some((layout) => layout === each)))
		guesses.delete('plain');
	if (guesses.size > 1)
		throw mixed(guesses, folder);
	const [only] = guesses.keys();
	return only === 'folder' ? folderLayout(files, beside, folder) : only;
}
function folderLayout(files, beside, folder) {
	if (beside.has('migration_lock.toml'))
		return 'prisma';
	const hasSnapshot = [...beside.keys()].some((path) => path.endsWith('/snapshot.json'));
	if (hasSnapshot || files.some(({ text }) => text.includes('--> statement-breakpoint')))
		return 'drizzle';
	const shown = `\`${(0,printable .d)(`${folder}/${files[0]?.path ?? ''}`)}\``;
	const what = `${shown} could be Prisma's or Drizzle's, but there is neither \`migration_lock.toml\` nor \`snapshot.json\``;
	throw new user_error .y('mixed-layouts', `${what}. Set the input \`layout\`: \`prisma\` or \`drizzle\`.`);
}
function mixed(guesses, folder) {
	const seen = [...guesses].map(([layout, path]) => `${layout === 'folder' ? 'prisma or drizzle' : (0,script .kH)(layout)} (\`${(0,printable .d)(`${folder}/${path}`)}\`)`);
	const cure = 'Use one layout for all, or keep them in separate folders and migrate each with its own step.';
	return new user_error .y('mixed-layouts', `The scripts follow several layouts: ${seen.join(', ')}. ${cure}`);
}
const longestKey = 150;
const longestPath = 250;
function lengthFault({ key, file }, folder) {
	if (key.length <= longestKey && file.path.length <= longestPath)
		return [];
	const what = `has a name that is too long for the history: at most ${longestKey} characters for the name and ${longestPath} for the path`;
	return [`\`${(0,printable .d)(`${folder}/${file.path}`)}\` ${what}. Rename it.`];
}
function doubled(all, folder) {
	const seen = new Map();
	return all.flatMap((each) => {
		const place = `${each.direction ?? ''} ${each.key}`;
		const other = seen.get(place);
		seen.set(place, each);
		if (other === undefined)
			return [];
		const both = [other, each].map(({ file }) => `\`${(0,printable .d)(`${folder}/${file.path}`)}\``).join(' and ');
		return [`${both} have the same version or name (\`${(0,printable .d)(each.key)}\`). Give one of them another.`];
	});
}
function pair(all, layout, beside, folder) {
	const undos = new Map(all.filter(({ direction }) => direction === 'down').map(({ key, file }) => [key, file]));
	const keys = new Set(all.flatMap(({ key, direction }) => (direction === 'up' ? [key] : [])));
	const alone = [...undos].filter(([key]) => !keys.has(key));
	if (alone.length > 0) {
		const items = alone.map(([, { path }]) => `\`${(0,printable .d)(`${folder}/${path}`)}\` undoes a script that does not exist.`);
		throw new user_error .y('invalid-script', items.slice(0, 10));
	}
	const isOneFile = layout === 'dbmate' || layout === 'goose';
	const script = ({ key, version, name, file, identity }) => {
		const undo = isOneFile ? file : undos.get(key);
		const checksum = (0,external_node_crypto_.hash)('sha256', (0,raw .eQ)(file.text), 'hex');
		const companion = layout === 'slipway' ? configuration(file, beside) : undefined;
		const isRepeatable = version === undefined;
		return { key, version, isRepeatable, name, file, undo, checksum, identity, companion, servers: [] };
	};
	const of = (direction) => all
		.filter((each) => each.direction === direction)
		.map(script)
		.toSorted(byVersion);
	return { scripts: of('up'), baselines: of('baseline') };
}
function configuration({ path }, beside) {
	const text = beside.get(`${path}.conf`);
	return text === undefined ? undefined : { path: `${path}.conf`, text: normalizeText(text), line: 1 };
}
function orderFaults(scripts, layout, folder) {
	if (layout !== 'prisma')
		return [];
	return scripts.flatMap(({ file }, index) => {
		const before = scripts[index - 1]?.file.path ?? '';
		if (before <= file.path)
			return [];
		const both = `\`${(0,printable .d)(`${folder}/${file.path}`)}\` before \`${(0,printable .d)(`${folder}/${before}`)}\``;
		return [
			`Prisma sorts by name and runs ${both}, although the first has the higher number. Give both numbers the same length.`,
		];
	});
}
function byVersion(left, right) {
	if (left.version !== undefined && right.version !== undefined)
		return (0,scripts_version .Zy)(left.version, right.version);
	if (left.version !== undefined || right.version !== undefined)
		return left.version === undefined ? 1 : -1;
	return left.key < right.key ? -1 : 1;
}
function normalizeText(text) {
	const body = text.startsWith('\ufeff') ? text.slice(1) : text;
	return body.replaceAll('\r\n', '\n');
}

}),

5200:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B5: () => ( isForServer),
  $w: () => ( isFormatted),
  RG: () => ( liquibaseSection),
  tr: () => ( liquibaseSettings),
  cj: () => ( readChangeSets),
  TH: () => ( refusedMaster)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
;// CONCATENATED MODULE: ./build/db-migrate/scripts/liquibase-lines.js
const ignoreLines = /^\s*--\s*ignoreLines:(\w+)/i;
const blockEnd = /\*\/\s*$/;
function ignoring() {
	let left = 0;
	return (line) => {
		const word = ignoreLines.exec(line)?.[1]?.toLowerCase();
		if (left > 0) {
			left = left === Number.POSITIVE_INFINITY && word === 'end' ? 0 : left - 1;
			return true;
		}
		if (word === 'start')
			left = Number.POSITIVE_INFINITY;
		else if (word !== undefined)
			left = Number(word) || 0;
		return word !== undefined;
	};
}
function linesOf({ text }) {
	const up = [];
	const down = [];
	const isIgnored = ignoring();
	let hasRollback = false;
	let isInside = false;
	let isUndone = false;
	for (const line of text.split('\n')) {
		const isLeft = isInside || isIgnored(line) || isMark(line);
		const rollback = isLeft ? null : /^\s*--\s*rollback(?:\s+(.*))?$/i.exec(line);
		const opens = !isLeft && /^\s*\/\*\s*liquibase\s+rollback\s*$/i.test(line);
		up.push(isLeft || opens || rollback !== null ? '' : line);
		const body = isInside ? line.replace(blockEnd, '') : (rollback?.[1] ?? '');
		const isElsewhere = /\bchangesetid:/i.test(body);
		hasRollback ||= opens || (rollback !== null && !isElsewhere);
		const isNone = !isUndone && /^\s*(?:empty|not required)\b/i.test(body);
		const undone = isNone || isElsewhere ? '' : body;
		down.push(undone);
		isUndone ||= undone.trim() !== '';
		isInside = opens || (isInside && !blockEnd.test(line));
	}
	return { up, down, hasRollback };
}
function isMark(line) {
	return /^\s*--\s*(?:changeset|comment|validCheckSum|preconditions?|property)\b/i.test(line);
}

;// CONCATENATED MODULE: ./build/db-migrate/scripts/liquibase.js

const firstLine = /^\s*--\s*liquibase\s+formatted\s+sql\b(.*)/i;
const changeSet = /^\s*--\s*changeset\s(\s*"[^"]+"|[^:"]+):("[^"]+"|\S+)(.*)$/i;
const anyChangeSet = /^\s*--\s*changeset\b/i;
function isFormatted({ text }) {
	return firstLine.test(text);
}
function readChangeSets(files, folder) {
	const scripts = [];
	const faults = [];
	const left = [];
	for (const file of files.toSorted((one, other) => (one.path < other.path ? -1 : 1))) {
		const shown = `\`${(0,printable .d)(`${folder}/${file.path}`)}\``;
		if (!isFormatted(file)) {
			faults.push(`${shown} does not begin with \`--liquibase formatted sql\`, unlike the others. Add it.`);
			continue;
		}
		const { head, parts } = partsOf(file);
		faults.push(...headFaults(head, shown));
		for (const part of parts) {
			const read = readPart(part, file, head);
			if (typeof read === 'string')
				faults.push(`${shown} line ${part.line} ${read}`);
			else if (isLeftOut(part))
				left.push(read.key);
			else
				scripts.push(read);
		}
	}
	const shown = left.slice(0, 10).map((key) => `\`${(0,printable .d)(key)}\``);
	const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
	return {
		scripts,
		faults,
		notes: left.length === 0 ? [] : [`Skipped because of \`ignore:true\`: ${shown.join(', ')}${more}.`],
	};
}
function partsOf({ path, text }) {
	const lines = text.split('\n');
	const starts = changeSetsIn(lines);
	const partOf = (start, end) => {
		return { path, text: lines.slice(start, end).join('\n'), line: start + 1 };
	};
	return { head: partOf(0, starts[0]), parts: starts.map((start, at) => partOf(start, starts[at + 1])) };
}
function changeSetsIn(lines) {
	const isIgnored = ignoring();
	return lines.flatMap((line, at) => (!isIgnored(line) && anyChangeSet.test(line) ? [at] : []));
}
function headFaults({ text }, shown) {
	const ahead = Array.from(text.matchAll(/\s+|--.*|\/\*[\s\S]*?(?:\*\/|$)/gy), ([each]) => each).join('');
	if (ahead === text)
		return [];
	const line = ahead.split('\n').length;
	return [
		`${shown} line ${line} is before the first \`--changeset author:id\`, so it belongs to no change set. Move it.`,
	];
}
function readPart(part, file, head) {
	const [, author = '', id = ''] = (changeSet.exec(firstOf(part)) ?? []).map(unquoted);
	if (id === '')
		return 'is not `--changeset author:id`. Write it that way, without a blank before the id.';
	const attributes = attributesOf(part);
	const path = attributes.get('logicalfilepath') || (logicalPath(head) ?? file.path);
	const servers = attributes.get('dbms')?.split(',') ?? [];
	return {
		key: `${path}::${id}::${author}`,
		version: undefined,
		isRepeatable: says(attributes, 'runonchange', 'true'),
		name: `${author}:${id}`,
		file: part,
		undo: part,
		checksum: (0,external_node_crypto_.hash)('sha256', (0,raw .eQ)(meaningOf(part)), 'hex'),
		identity: { tool: 'liquibase', author, id, path },
		companion: head,
		servers: servers.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''),
	};
}
function logicalPath({ text }) {
	return /\blogicalFilePath:(\S+)/i.exec(firstLine.exec(text)?.[1] ?? '')?.[1];
}
function isLeftOut(part) {
	return says(attributesOf(part), 'ignore', 'true');
}
const unquoted = (text) => text.trim().replace(/^"(.*)"$/, '$1');
function firstOf({ text }) {
	const [line = ''] = text.split('\n', 1);
	return line;
}
function attributesOf(part) {
	const rest = changeSet.exec(firstOf(part))?.[3] ?? '';
	return new Map([...rest.matchAll(/\b(\w+):("[^"]*"|\S*)/g)].map(([, name = '', value = '']) => [
		name.toLowerCase(),
		unquoted(value),
	]));
}
function says(attributes, name, value) {
	return attributes.get(name)?.toLowerCase() === value;
}
function meaningOf(part) {
	const { up } = linesOf(part);
	return up
		.filter((line) => !/^\s*(?:--|$)/.test(line))
		.map((line) => line.trimEnd())
		.join('\n');
}
function isForServer(servers, product) {
	const name = product.toLowerCase();
	if (servers.includes('all'))
		return true;
	if (servers.includes('none') || servers.includes(`!${name}`))
		return false;
	return servers.includes(name) || servers.every((each) => each.startsWith('!'));
}
const refused = new Map([
	[
		'runalways',
		'A change set that runs each time is not a migration. Use `runOnChange:true`, or a separate step with `mysql-query`.',
	],
	['failonerror', 'An error always stops the run. Write the statement so that it does not fail.'],
	[
		'context',
		'Contexts are not supported. Put such change sets into a separate folder, and run them in a separate step.',
	],
	['labels', 'Labels are not supported. Put such change sets into a separate folder, and run them in a separate step.'],
	['runwith', 'Scripts are not run by other programs. Remove it.'],
	['runorder', 'Change sets are run in the order of the files. Move it to its place.'],
]);
const noPrecondition = 'A plan cannot know whether it would run. Write the statement so that it works either way (`IF NOT EXISTS`).';
const obeyed = new Set([
	'runonchange',
	'splitstatements',
	'enddelimiter',
	'rollbacksplitstatements',
	'rollbackenddelimiter',
	'stripcomments',
	'runintransaction',
	'dbms',
	'ignore',
	'logicalfilepath',
	'objectquotingstrategy',
	'created',
]);
const neutral = new Map([
	['runalways', 'false'],
	['failonerror', 'true'],
]);
function liquibaseSection(file, direction) {
	const attributes = attributesOf(file);
	const { up, down, hasRollback } = linesOf(file);
	if (direction === 'down' && !hasRollback)
		return undefined;
	const faults = [...attributeFaults(attributes, file), ...preconditionFaults(file)];
	if (faults.length > 0)
		throw new user_error .y('invalid-script', faults);
	const [lines, prefix] = direction === 'up' ? [up, ''] : [down, 'rollback'];
	const hasText = (line) => line.trim() !== '';
	const first = lines.findIndex(hasText);
	const segment = {
		text: lines.slice(first, lines.findLastIndex(hasText) + 1).join('\n'),
		line: file.line + first,
		isWhole: says(attributes, `${prefix}splitstatements`, 'false'),
		delimiter: attributes.get(`${prefix}enddelimiter`) || undefined,
	};
	const transaction = says(attributes, 'runintransaction', 'false') ? false : undefined;
	return { file, segments: first < 0 ? [] : [segment], transaction };
}
const placeOf = (file, index) => `\`${(0,printable .d)(file.path)}\` line ${file.line + index}:`;
function attributeFaults(attributes, file) {
	return [...attributes].flatMap(([name, value]) => {
		const plain = name === 'contextfilter' ? 'context' : name === 'runwithspoolfile' ? 'runwith' : name;
		if (obeyed.has(plain) || neutral.get(plain) === value.toLowerCase() || (value === '' && refused.has(plain)))
			return [];
		const why = refused.get(plain) ?? 'Slipway does not know it. Remove it.';
		return [`${placeOf(file, 0)} \`${(0,printable .d)(name, 40)}:${(0,printable .d)(value, 60)}\` is not supported. ${why}`];
	});
}
function preconditionFaults(file) {
	const isIgnored = ignoring();
	return file.text
		.split('\n')
		.flatMap((line, index) => !isIgnored(line) && /^\s*--\s*preconditions?\b/i.test(line)
		? [`${placeOf(file, index)} \`${(0,printable .d)(line.trim(), 80)}\` is not supported. ${noPrecondition}`]
		: []);
}
function liquibaseSettings(head) {
	const values = new Map();
	for (const line of head.text.split('\n')) {
		const rest = /^\s*--\s*property\s+(.*)/i.exec(line)?.[1];
		if (rest === undefined || /\b(?:dbms|context\w*|labels):/i.test(rest))
			continue;
		const [name, value] = [/\bname:\s*(\S+)/i.exec(rest)?.[1], /\bvalue:\s*(\S+)/i.exec(rest)?.[1]];
		if (name !== undefined && value !== undefined && !values.has(name))
			values.set(name, value);
	}
	return { isFilled: true, values: Object.fromEntries(values), transaction: undefined };
}
function refusedMaster(path, folder) {
	const way = 'Set the input `scripts` to the folder of the `--liquibase formatted sql` files: they are run in the order of their names.';
	const other = 'Convert what is written in XML or YAML to SQL with `liquibase update-sql`.';
	return `\`${(0,printable .d)(`${folder}/${path}`)}\` is a Liquibase changelog that is not SQL, so it cannot be read. ${way} ${other}`;
}

}),

19290:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Z: () => ( sectionOf),
f: () => ( settingsOf)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64865);
var _atlas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21983);
var _drizzle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80058);
var _flyway_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86382);
var _liquibase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5200);

function settingsOf({ companion }, layout) {
	if (companion === undefined)
		return { isFilled: true, values: {}, transaction: undefined };
	return layout === 'liquibase' ? (0,_liquibase_js__WEBPACK_IMPORTED_MODULE_4__ .tr)(companion) : (0,_flyway_js__WEBPACK_IMPORTED_MODULE_3__ .ue)(companion);
}
function sectionOf(script, layout, direction) {
	const file = direction === 'up' ? script.file : script.undo;
	if (file === undefined)
		return undefined;
	if (layout === 'dbmate')
		return dbmateSection(file, direction);
	if (layout === 'goose')
		return gooseSection(file, direction);
	if (layout === 'liquibase')
		return (0,_liquibase_js__WEBPACK_IMPORTED_MODULE_4__ .RG)(file, direction);
	if (layout === 'drizzle')
		return { file, segments: (0,_drizzle_js__WEBPACK_IMPORTED_MODULE_2__ .X_)(file), transaction: undefined };
	const segment = { text: file.text, line: file.line, isWhole: false };
	if (layout !== 'plain' && layout !== 'golang-migrate') {
		const { transaction } = direction === 'up' ? settingsOf(script, layout) : { transaction: undefined };
		return { file, segments: [segment], transaction };
	}
	const { transaction, delimiter } = (0,_atlas_js__WEBPACK_IMPORTED_MODULE_1__ .Kh)(file);
	return { file, segments: [{ ...segment, delimiter }], transaction };
}
function strayLine(file, line, mark) {
	const what = `is before \`${mark}\`, so it belongs to neither direction`;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('invalid-script', `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ .d)(file.path)}\` line ${line} ${what}. Move it after the mark.`);
}
const isNothing = (line) => /^\s*(?:--|$)/.test(line);
function dbmateSection(file, direction) {
	let current;
	let transaction;
	let first = 0;
	const lines = [];
	for (const [index, line] of file.text.split('\n').entries()) {
		const [, mark, options = ''] = /^\s*--\s*migrate:(up|down)\b(.*)$/.exec(line) ?? [];
		if (mark === 'up' || mark === 'down') {
			current = mark;
			if (current !== direction)
				continue;
			first = file.line + index + 1;
			const [, requested] = /\btransaction:\s*(true|false)\b/.exec(options) ?? [];
			transaction = requested === undefined ? undefined : requested === 'true';
		}
		else if (current === direction)
			lines.push(line);
		else if (current === undefined && !isNothing(line))
			throw strayLine(file, file.line + index, '-- migrate:up');
	}
	if (first === 0)
		return undefined;
	return { file, segments: [{ text: lines.join('\n'), line: first, isWhole: false }], transaction };
}
function gooseSection(file, direction) {
	const segments = [];
	const reading = { direction: undefined, begun: 0, open: undefined };
	let transaction;
	let isFound = false;
	const close = () => {
		const { open, begun } = reading;
		if (open?.lines.some((line) => line.trim() !== ''))
			segments.push({ text: open.lines.join('\n'), line: open.line, isWhole: begun > 0 });
		reading.open = undefined;
	};
	for (const [index, line] of file.text.split('\n').entries()) {
		const mark = /^--\s*\+goose\s+(\S.*)$/i.exec(line.trim())?.[1]?.toLowerCase();
		if (mark === undefined) {
			if (reading.direction === undefined && !isNothing(line))
				throw strayLine(file, index + 1, '-- +goose Up');
			if (reading.direction !== direction)
				continue;
			reading.open ??= { line: index + 1, lines: [] };
			reading.open.lines.push(line);
			continue;
		}
		close();
		if (reading.begun > 0 && mark !== 'statementend')
			throw unended(file, reading.begun);
		if (mark === 'up' || mark === 'down')
			reading.direction = mark;
		else if (mark === 'statementbegin')
			reading.begun = index + 1;
		else if (mark === 'statementend')
			reading.begun = 0;
		else if (mark === 'no transaction')
			transaction = false;
		else
			throw unknownMark(file, index + 1, line);
		if (mark === direction)
			isFound = true;
	}
	if (reading.begun > 0)
		throw unended(file, reading.begun);
	close();
	return isFound ? { file, segments, transaction } : undefined;
}
function unended({ path }, line) {
	const what = '`-- +goose StatementBegin` has no `-- +goose StatementEnd`. Write it after the statement.';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('invalid-script', `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ .d)(path)}\` line ${line}: ${what}`);
}
function unknownMark({ path }, line, text) {
	const known = '`Up`, `Down`, `StatementBegin`, `StatementEnd`, `NO TRANSACTION`';
	const cure = 'For variables use the input `placeholders` and `${name}` instead of ENVSUB.';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y('invalid-script', `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ .d)(path)}\` line ${line}: \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ .d)(text, 80)}\` is not a goose mark that Slipway knows. Known: ${known}. ${cure}`);
}

}),

38156:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
A: () => ( quoteName),
e: () => ( literal)
});
var _engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81486);

function literal(dialect, value) {
	if (value === null)
		return 'NULL';
	return typeof value === 'number' ? String(Math.trunc(value)) : (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(dialect).text(value);
}
function quoteName(dialect, name) {
	return (0,_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(dialect).quote(name);
}

}),

98086:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
F5: () => ( shapeOf),
LW: () => ( notBatched),
mk: () => ( keyFault)
});
var _sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66023);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64865);

const whole = /^(order|limit|group|having|distinct|union|intersect|except|window|offset|fetch|top)$/;
const aggregate = /^(count|sum|min|max|avg|group_concat|string_agg|array_agg|json_arrayagg|rank|row_number)$/;
const notBatched = 'only UPDATE, DELETE and INSERT … SELECT FROM a table can';
function keyFault({ table, sets }, key) {
	if (key.length === 0)
		return `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(table.join('.'))}\` has no primary key`;
	const set = key.find((name) => sets.includes(name.toLowerCase()));
	return set === undefined ? undefined : `it changes \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_0__ .d)(set)}\`, which is part of the primary key`;
}
function shapeOf(sql, dialect) {
	const { tokens, complete } = (0,_sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_1__ .q)(sql, { dialect });
	if (!complete)
		return 'it cannot be parsed completely';
	const end = tokens.findIndex(isEnd);
	if (end !== -1 && !tokens.slice(end).every(isEnd))
		return 'it contains several statements';
	return shapeOfOne(sql.slice(0, tokens[end]?.start), tokens);
}
function isEnd({ text }) {
	return text === ';';
}
function shapeOfOne(sql, tokens) {
	const deep = withDepth(tokens);
	const top = deep.filter(({ depth }) => depth === 0);
	const stopper = top.find(({ kind, value }) => kind === 'word' && whole.test(value));
	if (stopper !== undefined)
		return `${stopper.text.toUpperCase()} works on all rows together`;
	const verb = top[0]?.value;
	if (verb === 'update')
		return shapeUpdate(sql, top);
	if (verb === 'delete')
		return shapeDelete(sql, top);
	if (verb === 'insert' || verb === 'replace')
		return shapeInsert(sql, top);
	return notBatched;
}
function withDepth(tokens) {
	let depth = 0;
	return tokens.map((token) => {
		if (token.text === ')')
			depth--;
		const deep = { ...token, depth };
		if (token.text === '(')
			depth++;
		return deep;
	});
}
function find(top, word, from = 0) {
	return top.findIndex(({ kind, value }, at) => at >= from && kind === 'word' && value === word);
}
function shapeUpdate(sql, top) {
	const from = top.findIndex(({ kind, value }, at) => at > 0 && !(kind === 'word' && /^(low_priority|ignore|only)$/.test(value)));
	const set = find(top, 'set');
	const table = readTable(top, from);
	if (table === undefined || set === -1)
		return 'its table cannot be read';
	const where = find(top, 'where');
	const assigned = top.slice(set, where === -1 ? undefined : where);
	const sets = assigned.flatMap(({ value }, at) => (assigned[at + 1]?.text === '=' ? [value.toLowerCase()] : []));
	return { ...table, sets, within: insertion(sql, top, where, find(top, 'returning')) };
}
function shapeDelete(sql, top) {
	const from = find(top, 'from');
	const isPlain = top.slice(1, from).every(({ value }) => /^(low_priority|quick|ignore)$/.test(value));
	const table = readTable(top, from + 1);
	if (table === undefined || !isPlain || find(top, 'using') !== -1 || find(top, 'join') !== -1)
		return 'a DELETE from several tables is not supported';
	return { ...table, sets: [], within: insertion(sql, top, find(top, 'where'), find(top, 'returning')) };
}
function shapeInsert(sql, top) {
	const select = find(top, 'select');
	const from = find(top, 'from', select);
	const table = readTable(top, from + 1);
	if (select === -1 || from === -1 || table === undefined)
		return notBatched;
	const called = top
		.slice(select, from)
		.find(({ value }, at) => aggregate.test(value) && top[select + at + 1]?.text === '(');
	if (called !== undefined)
		return `${called.text.toUpperCase()} works on all rows together`;
	const on = top.findIndex(({ value }, at) => at > from && value === 'on' && /^(duplicate|conflict)$/.test(top[at + 1]?.value ?? ''));
	const tail = on === -1 ? find(top, 'returning', from) : on;
	return { ...table, sets: [], within: insertion(sql, top, find(top, 'where', from), tail) };
}
const notAlias = /^(set|where|join|inner|left|right|cross|natural|straight_join|on|from|returning|use|force)$/;
function readTable(top, at) {
	const [first, dot, second] = [top[at], top[at + 1], top[at + 2]];
	if (!isName(first))
		return undefined;
	const table = dot?.text === '.' && isName(second) ? [nameOf(first), nameOf(second)] : [nameOf(first)];
	const next = at + (table.length === 1 ? 1 : 3);
	const follows = top[top[next]?.value === 'as' ? next + 1 : next];
	const isAlias = isName(follows) && (follows.kind === 'name' || !notAlias.test(follows.value));
	return {
		table,
		alias: isAlias
			? follows.text
			: top
				.slice(at, next)
				.map(({ text }) => text)
				.join(''),
	};
}
function isName(token) {
	return token?.kind === 'name' || token?.kind === 'word';
}
function nameOf({ kind, value, text }) {
	return kind === 'name' ? value : text;
}
function insertion(sql, top, where, tail) {
	const end = top[tail]?.start ?? sql.length;
	const found = top[where];
	return (range) => {
		if (found === undefined)
			return `${sql.slice(0, end)}\nWHERE ${range}\n${sql.slice(end)}`;
		const start = found.start + found.text.length;
		return `${sql.slice(0, start)} ${range} AND (${sql.slice(start, end)}\n)\n${sql.slice(end)}`;
	};
}

}),

14625:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$: () => ( effectOf),
_: () => ( horizon)
});
var _sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66023);
var _server_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81486);

const kinds = {
	TABLE: 'table',
	VIEW: 'view',
	INDEX: 'index',
	PROCEDURE: 'procedure',
	FUNCTION: 'function',
	TRIGGER: 'trigger',
	EVENT: 'event',
	DATABASE: 'database',
	SCHEMA: 'database',
};
const verbs = {
	INSERT: 'data',
	UPDATE: 'data',
	DELETE: 'data',
	REPLACE: 'data',
	LOAD: 'data',
	MERGE: 'data',
	WITH: 'data',
	VALUES: 'data',
	SELECT: 'data',
	COPY: 'data',
	USE: 'session',
	PREPARE: 'session',
	DEALLOCATE: 'session',
	SHOW: 'repeatable',
	EXPLAIN: 'repeatable',
	DESCRIBE: 'repeatable',
	DESC: 'repeatable',
	GRANT: 'repeatable',
	REVOKE: 'repeatable',
	ANALYZE: 'repeatable',
	OPTIMIZE: 'repeatable',
	CHECK: 'repeatable',
	FLUSH: 'repeatable',
	COMMENT: 'repeatable',
	PRAGMA: 'repeatable',
	VACUUM: 'repeatable',
	REINDEX: 'repeatable',
	REFRESH: 'repeatable',
	BEGIN: 'transaction',
	START: 'transaction',
	COMMIT: 'transaction',
	ROLLBACK: 'transaction',
	SAVEPOINT: 'transaction',
	RELEASE: 'transaction',
	END: 'transaction',
	ABORT: 'transaction',
	XA: 'transaction',
	LOCK: 'table-lock',
	UNLOCK: 'table-lock',
};
const programs = new Set(['procedure', 'function', 'trigger', 'event']);
const horizon = { characters: 20_000, tokens: 400 };
function effectOf(sql, dialect, read) {
	const { tokens: all } = read ?? (0,_sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_1__ .q)(sql.slice(0, horizon.characters), { dialect });
	const [first] = all;
	if (first === undefined)
		return plain('unseen');
	const verb = first.text.toUpperCase();
	const known = verbs[verb];
	const effect = known === undefined ? effectOfDefinition(verb, all, dialect) : plain(known);
	if (effect.kind === 'transaction')
		return effect;
	const isProgram = verb !== 'DROP' && effect.subjects.some(({ kind }) => programs.has(kind));
	const isUnsure = (holdsSeveral(all) && !isProgram) || (verb === 'ALTER' && sql.length > horizon.characters);
	return isUnsure ? plain('unseen') : effect;
}
function holdsSeveral(all) {
	const isEnd = ({ text }) => text === ';';
	const first = all.findIndex(isEnd);
	return first !== -1 && all.slice(first).some((token) => !isEnd(token));
}
function effectOfDefinition(verb, all, dialect) {
	const tokens = all.map((token) => simplify(token, dialect));
	if (verb === 'CREATE')
		return readCreate(tokens);
	if (verb === 'ALTER')
		return readAlter(tokens);
	if (verb === 'DROP')
		return readDrop(tokens);
	if (verb === 'RENAME')
		return readRename(tokens);
	return plain(verb === 'SET' ? readSet(tokens) : 'unseen');
}
function simplify({ kind, value, text }, dialect) {
	if (kind === 'name')
		return { kind, value, name: value };
	if (kind !== 'word' && kind !== 'variable')
		return { kind: 'other', value, name: value };
	return { kind: 'word', value: value.toUpperCase(), name: (0,_server_engines_js__WEBPACK_IMPORTED_MODULE_0__.engineOf)(dialect).stored(text) };
}
function plain(kind) {
	return { kind, subjects: [], isCreation: false };
}
function schema(subjects, isCreation = false) {
	return subjects.length === 0 ? plain('unseen') : { kind: 'schema', subjects, isCreation };
}
function readSet(tokens) {
	const begin = valuesOf(tokens.slice(0, 2)).join(' ');
	const isAutocommit = tokens.some(({ kind, value }) => kind !== 'other' && /^(@@((SESSION|LOCAL)\.)?)?AUTOCOMMIT$/i.test(value));
	if (isAutocommit || begin === 'SET TRANSACTION')
		return 'transaction';
	if (begin === 'SET STATEMENT')
		return 'unseen';
	const isWide = / (GLOBAL|PERSIST|PERSIST_ONLY|PASSWORD|DEFAULT|@@(GLOBAL|PERSIST|PERSIST_ONLY)\..*)$/.test(begin);
	return isWide ? 'repeatable' : 'session';
}
function valuesOf(tokens) {
	return tokens.map(({ value }) => value);
}
function findKind(tokens) {
	for (const [at, { kind: form, value }] of tokens.entries()) {
		const kind = form === 'word' ? kinds[value] : undefined;
		if (kind !== undefined)
			return { kind, at };
	}
	return undefined;
}
function readCreate(tokens) {
	const found = findKind(tokens.slice(0, 26));
	if (found === undefined)
		return plain('unseen');
	const { kind, at } = found;
	const head = valuesOf(tokens.slice(0, at));
	if (head.includes('TEMPORARY') || head.includes('TEMP'))
		return plain('session');
	const next = skipExtras(tokens, at + 1);
	const extras = valuesOf(tokens.slice(0, next));
	const subject = readSubject(tokens, next, kind);
	if (subject === undefined || head.includes('PACKAGE'))
		return plain('unseen');
	if (kind !== 'index')
		return schema([subject], kind === 'table' && !extras.includes('IF') && !head.includes('REPLACE'));
	const table = tableOfIndex(tokens);
	if (!extras.includes('CONCURRENTLY'))
		return schema([table ?? subject]);
	return tokens[next]?.value === 'ON' ? plain('unseen') : schema([{ ...subject, schema: table?.schema }]);
}
function tableOfIndex(tokens) {
	const on = tokens.findIndex(({ kind, value }) => kind === 'word' && value === 'ON');
	return on === -1 ? undefined : readSubject(tokens, skipExtras(tokens, on + 1), 'table');
}
function readAlter(tokens) {
	const found = findKind(tokens.slice(0, 26));
	const isHidden = tokens.some(({ kind, value }) => kind === 'word' && /^(TRUNCATE|DISCARD|IMPORT|EXCHANGE)$/.test(value));
	if (found === undefined || found.kind === 'database' || isHidden)
		return plain('unseen');
	const subject = readSubject(tokens, skipExtras(tokens, found.at + 1), found.kind);
	return subject === undefined ? plain('unseen') : schema([subject]);
}
function readDrop(tokens) {
	if (tokens[1]?.value === 'TEMPORARY')
		return plain('session');
	const found = findKind(tokens.slice(0, 4));
	if (found === undefined)
		return plain('unseen');
	const next = skipExtras(tokens, found.at + 1);
	const table = found.kind === 'index' ? tableOfIndex(tokens) : undefined;
	return schema(table === undefined ? listNames(tokens, next, found.kind) : [table]);
}
function readRename(tokens) {
	const isTable = tokens[1]?.value === 'TABLE' || tokens[1]?.value === 'TABLES';
	return isTable ? schema(listNames(tokens, skipExtras(tokens, 2), 'table')) : plain('unseen');
}
function skipExtras(tokens, from) {
	let next = from;
	while (isExtra(tokens[next]))
		next++;
	return next;
}
function isExtra(token) {
	return token?.kind === 'word' && /^(IF|NOT|EXISTS|CONCURRENTLY|ONLY)$/.test(token.value);
}
function listNames(tokens, from, kind) {
	const found = [];
	for (let at = from;; at++) {
		const subject = readSubject(tokens, at, kind);
		if (subject === undefined)
			return found;
		found.push(subject);
		at += subject.schema === undefined ? 1 : 3;
		const sign = tokens[at]?.value;
		if (sign !== ',' && sign !== 'TO')
			return found;
	}
}
function readSubject(tokens, at, kind) {
	const first = nameAt(tokens, at);
	if (first === undefined)
		return undefined;
	if (tokens[at + 1]?.value !== '.')
		return { kind, schema: undefined, name: first };
	const second = nameAt(tokens, at + 2);
	return second === undefined ? undefined : { kind, schema: first, name: second };
}
function nameAt(tokens, at) {
	const token = tokens[at];
	return token === undefined || token.kind === 'other' ? undefined : token.name;
}

}),

4433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  i: () => ( prepare)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/lint/reading/read.js + 6 modules
var read = __webpack_require__(47135);
// EXTERNAL MODULE: ./build/sql/placeholders.js
var placeholders = __webpack_require__(10821);
// EXTERNAL MODULE: ./build/sql/scan/script.js
var script = __webpack_require__(28946);
// EXTERNAL MODULE: ./build/sql/split.js + 13 modules
var split = __webpack_require__(67220);
// EXTERNAL MODULE: ./build/sql/statement/lexer.js
var lexer = __webpack_require__(66023);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/db-migrate/scripts/sections.js
var sections = __webpack_require__(19290);
// EXTERNAL MODULE: ./build/db-migrate/server/engines.js + 5 modules
var engines = __webpack_require__(81486);
// EXTERNAL MODULE: ./build/db-migrate/server/literal.js
var literal = __webpack_require__(38156);
// EXTERNAL MODULE: ./build/db-migrate/statements/batch-shape.js
var batch_shape = __webpack_require__(98086);
;// CONCATENATED MODULE: ./build/db-migrate/statements/comments.js

const suspect = /(?:--|#|\/\*)[^\S\n]*slipway(?:[^\S\n]*:|[^\S\n]+(?:transaction|batch|pause|timeout|allow)=)/i;
const inBlock = /^[\s/*]*slipway(?:[^\S\n]*:|[^\S\n]+(?:transaction|batch|pause|timeout|allow)=)/i;
const word = /slipway(?:[^\S\n]*:|[^\S\n]+\w+=)/i;
const below = 'Write it as `-- slipway: …` on its own line, above its statement';
const faults = {
	behind: `has a \`slipway:\` comment inside or after a statement. ${below}`,
	block: `has \`slipway:\` in a block comment, where it is not read. ${below}`,
	last: `has a \`slipway:\` comment that no statement follows. ${below}`,
	open: `has a \`slipway\` comment without the colon after the word. ${below}`,
	unread: `has \`slipway:\` where no comment is read: two dashes need a space after them, \`#\` begins a comment only in MySQL, and a client command uses its whole line. ${below}`,
	outside: 'has a `slipway:` comment outside the parts of the script. Write it below the mark of its part',
};
function attachComments(split, reading) {
	const attached = [];
	const found = [];
	let waiting = [];
	let ended = 0;
	for (const { segment, pieces } of split) {
		const isAsked = word.test(segment.text);
		const read = new Set();
		for (const piece of pieces) {
			const places = isAsked && (piece.kind === 'data' || word.test(piece.sql)) ? placesIn(piece, reading) : [];
			for (const { line, kind, text } of places) {
				read.add(line);
				const isBehind = kind === 'behind' || (kind === 'above' && line === ended);
				if (isBehind)
					found.push({ line, what: faults.behind });
				else if (kind === 'block' || kind === 'open')
					found.push({ line, what: faults[kind] });
				else if (kind === 'above')
					waiting.push({ line, text });
			}
			if (piece.kind !== 'statement')
				continue;
			attached.push({ sql: piece.sql, rows: piece.rows, line: piece.line, comments: waiting });
			waiting = [];
			ended = piece.endLine;
		}
		if (isAsked)
			found.push(...unreadLines(segment, read));
	}
	return { pieces: attached, faults: [...found, ...faultsOfLast(waiting)] };
}
function faultsOfLast(comments) {
	return comments.map(({ line }) => ({ line, what: faults.last }));
}
function faultsOutside({ text, line: first }, parts) {
	if (!word.test(text))
		return [];
	const inside = new Set(parts.flatMap((part) => part.text.split('\n').map((_, index) => part.line + index)));
	return text
		.split('\n')
		.flatMap((each, index) => suspect.test(each) && !inside.has(first + index) ? [{ line: first + index, what: faults.outside }] : []);
}
function unreadLines({ text, line }, read) {
	return text
		.split('\n')
		.flatMap((each, index) => suspect.test(each) && !read.has(line + index) ? [{ line: line + index, what: faults.unread }] : []);
}
function placesIn(piece, reading) {
	const { sql, line, endLine, kind } = piece;
	if (kind === 'data')
		return Array.from({ length: endLine - line + 1 }, (_, index) => ({ line: line + index, kind: 'text', text: '' }));
	if (sql.startsWith('--') && !sql.includes('\n'))
		return lineComment(sql, line, 'above');
	const { tokens, comments } = (0,lexer .q)(sql, reading);
	const first = tokens[0]?.start ?? sql.length;
	const lineOfComment = lineCounter(sql, line);
	const lineOfToken = lineCounter(sql, line);
	const verb = tokens[0]?.value;
	const isProgram = verb === 'create' || verb === 'do';
	return [
		...comments.flatMap(({ text, start, conditional }) => {
			if (!word.test(text))
				return [];
			const at = lineOfComment(start);
			if (text.startsWith('/*'))
				return blockComment(text, at);
			return lineComment(text, at, start < first && !conditional ? 'above' : 'behind');
		}),
		...tokens.flatMap((token) => (word.test(token.text) ? textPlaces(token, lineOfToken(token.start), isProgram) : [])),
	];
}
function lineCounter(text, first) {
	let [line, at] = [first, text.indexOf('\n')];
	return (offset) => {
		for (; at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
			line++;
		return line;
	};
}
function lineComment(comment, line, kind) {
	const text = /^(?:--|#)[^\S\n]*slipway[^\S\n]*:([^\n]*)/i.exec(comment)?.[1];
	if (text !== undefined)
		return [{ line, kind, text }];
	const isOpen = comment.search(suspect) === 0;
	return [{ line, kind: isOpen ? 'open' : 'text', text: '' }];
}
function blockComment(comment, line) {
	return comment.split('\n').map((text, index) => ({
		line: line + index,
		kind: inBlock.test(text) ? 'block' : 'text',
		text,
	}));
}
function textPlaces({ text }, line, isProgram) {
	return text.split('\n').map((each, index) => {
		const isDirective = isProgram && /^[^\S\n]*--[^\S\n]*slipway[^\S\n]*:/i.test(each);
		return { line: line + index, kind: isDirective ? 'behind' : 'text', text: each };
	});
}

// EXTERNAL MODULE: ./build/input/duration.js
var duration = __webpack_require__(77939);
// EXTERNAL MODULE: ./build/lint/rule.js
var rule = __webpack_require__(25796);
;// CONCATENATED MODULE: ./build/db-migrate/statements/directives.js

function readHead(comments) {
	const draft = { values: {}, lines: new Map(), waivers: [], faults: [] };
	for (const comment of comments)
		readComment(comment, draft);
	const { values, lines, waivers, faults } = draft;
	return { directives: values, lines, waivers, faults };
}
const known = 'Known: `transaction=true|false`, `batch=<rows>`, `pause=<time>`, `timeout=<time>`, `allow=<rule>[,<rule>] reason="…" [compatible=true|false]`';
function readComment({ text, line }, draft) {
	const waiver = { seen: new Set(), rules: [], reason: '', compatible: undefined, isFaulty: false };
	const report = (what, isWaiver = false) => {
		draft.faults.push({ line, what, isWaiver });
		if (isWaiver)
			waiver.isFaulty = true;
	};
	const settings = settingsIn(text);
	if (settings.length === 0)
		report(`says \`slipway:\` with nothing after it. ${known}`);
	for (const { key, value, given } of settings) {
		if (value === undefined)
			report(wrongForm(given), isWaiverPart(key));
		else if (isDirective(key))
			readDirective(key, value, { line, draft, report });
		else if (isWaiverPart(key))
			readPart(key, value, given, waiver, (what) => report(what, true));
		else
			report(`has \`${(0,printable .d)(given, 80)}\`, which is not a directive. ${known}`);
	}
	if (waiver.seen.size > 0)
		takeWaiver(waiver, line, draft, (what) => report(what, true));
}
function wrongForm(given) {
	if (/^[^\s"]+="[^"]*$/.test(given))
		return `has a quote that is not closed: \`${(0,printable .d)(given, 80)}\``;
	return `has \`${(0,printable .d)(given, 80)}\`, which is not a directive. ${known}`;
}
function settingsIn(text) {
	const settings = [];
	const setting = /([^\s="]+)=(?:"([^"]*)"|([^\s"]*)(?!\S))|\S+/y;
	let at = 0;
	for (;;) {
		while (/\s/.test(text[at] ?? ''))
			at++;
		setting.lastIndex = at;
		const found = setting.exec(text);
		if (found === null)
			return settings;
		const [given, named, quoted, bare] = found;
		const key = (named ?? given.split('=')[0] ?? '').toLowerCase();
		const value = quoted ?? bare;
		const isOpen = value === undefined && given.includes('="');
		const close = key === 'allow' && bare?.includes('(') ? text.indexOf(')', at) : -1;
		const end = isOpen ? text.length : Math.max(at + given.length, close + 1);
		settings.push({ key, value, given: text.slice(at, end) });
		at = end;
	}
}
function isDirective(key) {
	return key === 'transaction' || key === 'batch' || key === 'timeout' || key === 'pause';
}
function readDirective(key, value, { line, draft, report }) {
	const before = draft.lines.get(key);
	if (before !== undefined) {
		report(`sets \`${key}\` again; line ${before} already sets it. Keep one of them`);
		return;
	}
	draft.lines.set(key, line);
	const refuse = (forms) => report(`has \`${key}=${(0,printable .d)(value, 60)}\`. Allowed: ${forms}`);
	if (key === 'transaction') {
		if (value === 'true' || value === 'false')
			draft.values.transaction = value === 'true';
		else
			refuse('`true`, `false`');
	}
	else if (key === 'batch') {
		if (/^[1-9]\d{0,8}$/.test(value))
			draft.values.batch = Number(value);
		else
			refuse('a number of rows, from 1 to 999999999');
	}
	else {
		const time = (0,duration .E9)(value);
		if (time === undefined)
			refuse((0,duration .eS)());
		else
			draft.values[key] = time;
	}
}
function isWaiverPart(key) {
	return key === 'allow' || key === 'reason' || key === 'compatible';
}
function readPart(key, value, given, waiver, report) {
	if (waiver.seen.has(key)) {
		report(`sets \`${key}\` twice in one comment. Write each waiver in its own comment`);
		return;
	}
	waiver.seen.add(key);
	if (key === 'allow')
		waiver.rules = readRules(value, report);
	else if (key === 'reason') {
		waiver.reason = given.endsWith('"') ? value.trim() : '';
		if (waiver.reason === '')
			report('has a waiver without a reason in double quotes: `reason="…"`');
	}
	else if (value === 'true' || value === 'false')
		waiver.compatible = value === 'true';
	else
		report(`has \`compatible=${(0,printable .d)(value, 60)}\`. Allowed: \`true\`, \`false\``);
}
function readRules(value, report) {
	const names = value.split(',');
	const rules = names.filter(rule .Nd);
	const [unknown] = names.filter((name) => !(0,rule .Nd)(name));
	const old = /^([a-z-]*)\(/.exec(value)?.[1];
	if (value === '')
		report('has a waiver without a rule: write `allow=<rule>`');
	else if (old !== undefined)
		report(`has \`allow=${(0,printable .d)(old, 60)}(…)\`, which is no longer supported. Write \`allow=${(0,printable .d)(old, 60)} reason="…"\``);
	else if (unknown !== undefined)
		report(`waives \`${(0,printable .d)(unknown, 60)}\`, which is not a rule`);
	else if (new Set(rules).size < rules.length)
		report('waives a rule twice');
	return rules;
}
function takeWaiver(waiver, line, draft, report) {
	const { seen, rules, reason, compatible } = waiver;
	if (!seen.has('allow'))
		report('has a part of a waiver without `allow=<rule>`');
	else if (!seen.has('reason') && !waiver.isFaulty)
		report('has a waiver without a reason: add `reason="…"`');
	const doubled = draft.waivers.find((other) => other.rules.some((rule) => rules.includes(rule)));
	if (doubled !== undefined)
		report(`repeats the waiver in line ${doubled.line}. Keep one of them`);
	if (!waiver.isFaulty)
		draft.waivers.push({ rules, reason, compatible, line });
}

;// CONCATENATED MODULE: ./build/db-migrate/statements/direct.js

function direct({ drafts, isWrapped, last }, section, dialect) {
	const heads = drafts.map(({ comments }) => readHead(comments));
	const [first] = heads;
	const script = first?.directives ?? {};
	const statements = drafts.map(({ comments: _, ...draft }, index) => {
		const { directives, waivers, faults } = heads[index] ?? readHead([]);
		const own = index === 0 ? {} : directives;
		const { batch, transaction: __, ...others } = { ...script, ...own };
		const isBatch = batch !== undefined && (own.batch !== undefined || isBatchable(draft, dialect));
		const settled = { ...others, ...(isBatch ? { batch } : {}) };
		return { ...draft, directives: settled, waivers, waiverFaults: faults.filter(({ isWaiver }) => isWaiver) };
	});
	const faults = [
		...heads.flatMap((head) => head.faults.filter(({ isWaiver }) => !isWaiver)),
		...faultsOfLast(last),
		...(first === undefined ? [] : faultsOfScript(first, statements, isWrapped, section, dialect)),
		...faultsOfTemporary(statements, dialect),
		...heads.slice(1).flatMap((head, index) => faultsOfStatement(head, statements[index + 1], dialect)),
	];
	return { statements, transaction: script.transaction, faults };
}
function faultsOfScript({ directives: { transaction, batch, pause, timeout }, lines }, statements, isWrapped, section, dialect) {
	const batched = statements.find(({ directives }) => directives.batch !== undefined);
	const faults = [];
	const report = (key, what) => faults.push({ line: lines.get(key) ?? 1, what });
	if (batch !== undefined && batched === undefined)
		report('batch', `asks for \`batch\`, but no statement of the script can be run in batches: ${batch_shape .LW}. Remove it`);
	if (pause !== undefined && batched === undefined)
		report('pause', noBatch);
	if (transaction === true && batched !== undefined)
		report('transaction', 'asks for one transaction and for batches, but each batch is its own transaction. Remove one of them');
	if (transaction !== undefined && section.transaction !== undefined && transaction !== section.transaction)
		report('transaction', `says \`transaction=${transaction}\`, but the mark of its part says the opposite. Remove one of them`);
	if (transaction === false && isWrapped)
		report('transaction', 'says `transaction=false`, but the script is enclosed in BEGIN and COMMIT. Remove one of them');
	if (transaction === true)
		faults.push(...statements.flatMap((statement) => faultsOfWhole(statement, dialect)));
	if (isTooMuch(timeout, dialect))
		report('timeout', noTimeout);
	return faults;
}
function faultsOfTemporary(statements, dialect) {
	const made = new Set();
	return statements.flatMap(({ sql, line, changes, directives }) => {
		for (const change of changes)
			if (change.kind === 'create-table' && change.isTemporary)
				made.add(change.table.name.toLowerCase());
		const shape = directives.batch === undefined ? undefined : (0,batch_shape .F5)(sql, dialect);
		const table = typeof shape === 'object' ? shape.table.at(-1) : undefined;
		if (table === undefined || !made.has(table.toLowerCase()))
			return [];
		const why = `\`${(0,printable .d)(table)}\` is a temporary table, which disappears when the run stops`;
		return [{ line, what: `cannot be run in batches: ${why}. Remove \`batch\`, or use a permanent table` }];
	});
}
const noBatch = 'asks for a `pause`, which is only used between batches, but not for a `batch`. Add `batch`, or remove `pause`';
const noTimeout = 'asks for a `timeout`, but SQLite cannot stop a statement. Remove it';
function isTooMuch(timeout, dialect) {
	return timeout !== undefined && timeout > 0 && !(0,engines.engineOf)(dialect).endsStatements;
}
function faultsOfWhole({ effect, line }, dialect) {
	if (!(0,engines.engineOf)(dialect).sendsPackets || isRows(effect) || effect.kind === 'transaction')
		return [];
	const what = 'cannot be part of one transaction: MySQL and MariaDB commit when they run it, or may do so';
	return [{ line, what: `${what}. Remove \`transaction=true\`, or keep rows and definitions in separate scripts` }];
}
function faultsOfStatement({ directives: { transaction, pause, timeout }, lines }, statement, dialect) {
	const faults = [];
	const report = (key, what) => faults.push({ line: lines.get(key) ?? 1, what });
	const later = 'says `transaction` above a later statement, but it applies to the whole script. Write it above the first';
	if (transaction !== undefined)
		report('transaction', later);
	if (pause !== undefined && statement?.directives.batch === undefined)
		report('pause', noBatch);
	if (isTooMuch(timeout, dialect))
		report('timeout', noTimeout);
	return faults;
}
function isBatchable({ sql, effect }, dialect) {
	return effect.kind === 'data' && (0,batch_shape .F5)(sql, dialect) !== batch_shape .LW;
}
function isRows({ kind }) {
	return kind === 'data' || kind === 'session';
}

// EXTERNAL MODULE: ./build/db-migrate/statements/effect.js
var statements_effect = __webpack_require__(14625);
;// CONCATENATED MODULE: ./build/db-migrate/statements/frame.js

function withoutFrame(drafts, dialect) {
	const pair = wrapOf(drafts);
	const dumped = (0,engines.engineOf)(dialect).sendsPackets ? [...locksOf(drafts), ...commitsOf(drafts)] : [];
	const left = new Set([...pair, ...dumped]);
	const kept = [];
	let waiting = [];
	for (const draft of drafts) {
		const comments = [...waiting, ...draft.comments];
		waiting = [];
		if (left.has(draft))
			waiting = comments;
		else
			kept.push({ ...draft, comments, position: kept.length + 1 });
	}
	return { drafts: kept, isWrapped: pair.length > 0, last: waiting };
}
function isDump(text) {
	return /^-- (?:(?:MySQL|MariaDB) dump \d|PostgreSQL database dump$)/m.test(text.slice(0, 1_000));
}
const pragma = /^(?:\s|--[^\n]*\n|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*PRAGMA\b/i;
function wrapOf(drafts) {
	const isInside = ({ effect, sql }) => effect.kind !== 'session' && !pragma.test(sql.slice(0, 2_000));
	const [begin, end] = [drafts.find(isInside), drafts.findLast(isInside)];
	const isControl = (draft, words) => draft?.effect.kind === 'transaction' && words.test(draft.sql.trim());
	const begins = isControl(begin, /\b(BEGIN|START\s+TRANSACTION)(\s+(WORK|TRANSACTION|IMMEDIATE|DEFERRED|EXCLUSIVE))?$/i);
	const commits = isControl(end, /\b(COMMIT|END)(\s+(WORK|TRANSACTION))?$/i);
	return begin !== undefined && end !== undefined && begins && commits ? [begin, end] : [];
}
function locksOf(drafts) {
	const found = [];
	let lock;
	for (const draft of drafts) {
		if (draft.effect.kind === 'table-lock') {
			const isEnd = /\bunlock\b/i.test(draft.sql);
			if (isEnd && lock !== undefined)
				found.push(lock, draft);
			lock = isEnd ? undefined : draft;
		}
		else if (lock !== undefined && !fills(draft))
			lock = undefined;
	}
	return found;
}
function commitsOf(drafts) {
	const first = drafts.findIndex(setsAutocommit);
	if (first === -1)
		return [];
	const rest = drafts.slice(first);
	const isPlain = rest.every((draft) => fills(draft) || ['schema', 'repeatable', 'table-lock'].includes(draft.effect.kind));
	return isPlain ? rest.filter(({ effect }) => effect.kind === 'transaction') : [];
}
function fills(draft) {
	const { effect, sql } = draft;
	if (effect.kind === 'transaction')
		return setsAutocommit(draft) || /^\s*commit\s*$/i.test(sql);
	if (effect.kind === 'schema')
		return /\b(?:dis|en)able\s+keys\b/i.test(sql.slice(0, 1_000));
	return effect.kind === 'session' || (effect.kind === 'data' && isInsertOfValues(sql));
}
function setsAutocommit({ effect, sql }) {
	return effect.kind === 'transaction' && /\bset\b[^;]*\bautocommit\b/i.test(sql.slice(0, 1_000));
}
function isInsertOfValues(sql) {
	const { tokens } = (0,lexer .q)(sql.slice(0, statements_effect ._.characters), { dialect: 'mysql' });
	const [verb, ...rest] = tokens.filter(({ kind }) => kind === 'word').map(({ value }) => value);
	const source = rest.find((word) => /^(?:values?|select|with|table|set)$/.test(word));
	return (verb === 'insert' || verb === 'replace') && source?.startsWith('value') === true;
}

// EXTERNAL MODULE: ./build/db-migrate/statements/storage.js
var storage = __webpack_require__(87039);
;// CONCATENATED MODULE: ./build/db-migrate/statements/prepare.js

function prepare(script, direction, around) {
	const file = direction === 'up' ? script.file : script.undo;
	if (file === undefined)
		return undefined;
	const path = `${around.folder}/${file.path}`;
	const { isFilled, values } = (0,sections .f)(script, around.layout);
	const given = { ...values, ...around.placeholders };
	const filled = isFilled && !isDump(file.text) ? { ...file, text: (0,placeholders .C)(file.text, given, path, file.line) } : file;
	const both = { ...script, file: filled, undo: filled };
	const section = (0,sections .Z)(both, around.layout, direction);
	if (section === undefined)
		return undefined;
	if (!(0,engines.engineOf)(around.dialect).takesBytes)
		refuseRaw(file, path);
	const other = (0,sections .Z)(both, around.layout, direction === 'up' ? 'down' : 'up');
	const faults = [...faultsOutside(filled, [...section.segments, ...(other?.segments ?? [])])];
	if (around.layout === 'liquibase' && script.companion !== undefined)
		faults.push(...faultsOutside(script.companion, []));
	const split = section.segments.map((segment) => ({ segment, pieces: splitSegment(segment, path, around, faults) }));
	const { dialect, modes } = around;
	const attached = attachComments(split, { dialect, ...modes });
	const drafts = attached.pieces.map((piece, index) => readPiece(piece, index, around));
	const body = withoutFrame(drafts, dialect);
	const directed = direct(body, section, dialect);
	faults.push(...attached.faults, ...directed.faults);
	faults.push(...directed.statements.flatMap((statement) => problemOf(statement, dialect)));
	const isWhole = directed.transaction === true;
	const stored = (0,storage .Ep)(directed.statements, { limits: around.storage, isWhole, finished: around.finished });
	faults.push(...stored.faults);
	if (faults.length > 0)
		throw errorAbout(path, [...faults, ...directed.statements.flatMap((each) => each.waiverFaults)]);
	const { statements, after } = stored;
	const isBegun = around.finished.size > 0;
	const mode = isBegun ? 'journal' : modeOf(statements, directed.transaction ?? section.transaction, dialect);
	return { script, direction, path, statements, mode, isWhole, storage: after };
}
function refuseRaw({ text, line }, path) {
	const at = text.search(/[\udc80-\udcff]/u);
	if (at === -1)
		return;
	const what = 'is not UTF-8. Save the script as UTF-8 (`pg_dump --encoding=UTF8`)';
	throw errorAbout(path, [{ line: line + text.slice(0, at).split('\n').length - 1, what }]);
}
function splitSegment(segment, path, { dialect, modes }, faults) {
	const { text, line: first, isWhole, delimiter } = segment;
	if (isWhole && (0,engines.engineOf)(dialect).sendsPackets)
		return [{ kind: 'statement', sql: text, line: first, endLine: first + text.split('\n').length - 1 }];
	const isEnded = delimiter !== undefined && delimiter !== ';';
	if (isEnded && !((0,engines.engineOf)(dialect).hasDelimiters && isDelimiter(delimiter))) {
		const known = 'Allowed: two or more symbols such as `//`, `$$`, `;;`, on MySQL and MariaDB';
		const what = `asks for the delimiter \`${(0,printable .d)(delimiter, 40)}\`, which is not supported. ${known}`;
		faults.push({
			line: first,
			what: `${what}; functions and procedures need none, because their bodies are kept whole`,
		});
	}
	const session = { ...(0,script .fA)(), ...modes, ...(isEnded ? { delimiter } : {}) };
	const options = { dialect, file: path, smart: true, session };
	return (0,split .Ad)((0,raw .Mt)(text), options).flatMap((found, index, all) => {
		const [line, endLine] = [first + found.line - 1, first + found.endLine - 1];
		if (found.kind === 'sql') {
			const sql = rawOf(found);
			const blank = /^\s*/.exec(sql)?.[0].split('\n').length ?? 1;
			return [{ kind: found.comment ? 'comment' : 'statement', sql, line: line - blank + 1, endLine }];
		}
		if (found.kind === 'use')
			return [
				{
					kind: 'statement',
					sql: `USE ${(0,literal .A)('mysql', Buffer.from(found.database, 'latin1').toString())}`,
					line,
					endLine,
				},
			];
		if (found.kind === 'copy') {
			const end = all.findIndex(({ kind }, at) => at > index && kind === 'copy-end');
			const rows = all.slice(index, end).flatMap((each) => (each.kind === 'copy-data' ? [each.bytes] : []));
			return [{ kind: 'statement', sql: rawOf(found), rows: Buffer.concat(rows), line, endLine }];
		}
		if (found.kind === 'source')
			faults.push({ line, what: 'runs another file, which the checksum would not cover. Make it a separate script' });
		return [{ kind: 'data', sql: '', line, endLine }];
	});
}
function isDelimiter(text) {
	return /^[/$;|@#~%!&]{2,8}$/.test(text);
}
function rawOf(found) {
	return (0,external_node_buffer_.isUtf8)(found.bytes) ? (0,split .b6)(found) : (0,raw .iL)(found.bytes);
}
function readPiece({ sql, rows, line, comments }, index, { dialect, modes }) {
	const offset = headLines(sql);
	const fingerprint = (0,external_node_crypto_.createHash)('sha256')
		.update((0,raw .eQ)(sql))
		.update(rows ?? '')
		.digest('hex');
	const isRead = sql.length <= statements_effect ._.characters || holdsSeveral(sql, dialect, modes);
	const tokens = isRead ? (0,lexer .q)(sql, { dialect, ...modes }) : undefined;
	const effect = (0,statements_effect .$)(sql, dialect, tokens);
	const changes = (0,read .c)(sql, dialect, tokens);
	return { position: index + 1, sql, rows, line: line + offset, offset, fingerprint, effect, changes, comments };
}
function holdsSeveral(sql, dialect, modes) {
	if (!(0,engines.engineOf)(dialect).sendsPackets || !sql.includes(';'))
		return false;
	const found = (0,split .Ad)((0,raw .Mt)(sql), { dialect, file: '', smart: true, session: { ...(0,script .fA)(), ...modes } });
	return found.filter((each) => each.kind !== 'sql' || !each.comment).length > 1;
}
function headLines(sql) {
	const blank = /\s+|--[^\n]*|#[^\n]*/y;
	let at = 0;
	for (;;) {
		blank.lastIndex = at;
		const isExecutable = sql.startsWith('/*!', at) || sql.startsWith('/*M!', at);
		const close = sql.startsWith('/*', at) && !isExecutable ? sql.indexOf('*/', at) : -1;
		if (close !== -1)
			at = close + 2;
		else if (blank.test(sql))
			at = blank.lastIndex;
		else
			break;
	}
	return sql.slice(0, at).split('\n').length - 1;
}
const ours = /^slipway_(?:history|journal|lock)$/i;
function problemOf({ effect, line, sql, directives }, dialect) {
	if (effect.subjects.some(({ name }) => ours.test(name)))
		return [{ line, what: 'changes a table in which Slipway records what was run. Remove it' }];
	const shape = directives.batch === undefined ? undefined : (0,batch_shape .F5)(sql, dialect);
	if (typeof shape === 'string')
		return [{ line, what: `cannot be run in batches: ${shape}. Remove \`batch\`, or rewrite the statement` }];
	if (effect.kind === 'transaction') {
		const cure = 'Each script is one transaction if the server supports it; use a separate script for each part';
		return [{ line, what: `opens or ends its own transaction. ${cure}` }];
	}
	if (effect.kind !== 'table-lock')
		return [];
	return [
		{
			line,
			what: 'locks tables, which blocks the journal. Remove it: only one runner at a time changes this database',
		},
	];
}
function modeOf(statements, transaction, dialect) {
	const isBatched = statements.some(({ directives }) => directives.batch !== undefined);
	if (transaction === false || isBatched)
		return 'journal';
	if (!(0,engines.engineOf)(dialect).sendsPackets)
		return 'transaction';
	return statements.every(({ effect }) => isRows(effect)) ? 'transaction' : 'journal';
}
function errorAbout(path, faults) {
	const items = faults
		.toSorted((left, right) => left.line - right.line)
		.slice(0, 10)
		.map(({ line, what }) => `\`${(0,printable .d)(path)}\` line ${line} ${what}.`);
	return new user_error .y('invalid-script', items);
}

}),

87039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Ep: () => ( applyStorage),
KM: () => ( schemasNamed)
});
var _sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66023);

function applyStorage(given, { limits, isWhole, finished }) {
	if (limits === undefined)
		return { statements: given, after: undefined, faults: [] };
	const state = { unsafe: new Map(limits.unsafe), isDefaultSafe: limits.isDefaultSafe, schema: limits.schema };
	const faults = [];
	const statements = given.map((statement) => {
		const isFinished = finished.has(statement.position);
		if (statement.effect.kind !== 'data') {
			if (!isFinished)
				follow(statement, state);
			return statement;
		}
		if (state.unsafe.size === 0)
			return statement;
		const table = writtenUnsafe(statement, state);
		if (table === undefined)
			return statement;
		if (!isFinished)
			faults.push(...faultsOf(statement, table, isWhole));
		return { ...statement, effect: { ...statement.effect, kind: 'unseen' } };
	});
	const after = { ...limits, unsafe: state.unsafe };
	return { statements, after, faults };
}
const mostSchemas = 200;
function schemasNamed(scripts) {
	const names = new Set();
	for (const { file } of scripts)
		for (const [, quoted, plain, used] of file.text.matchAll(schemaName)) {
			if (names.size < mostSchemas)
				names.add(quoted ?? plain ?? used ?? '');
		}
	return [...names];
}
const schemaName = /`([^`\n]{1,64})`\s{0,3}\.|\b([A-Za-z_$][\w$]{0,63})\s{0,3}\.\s{0,3}[`A-Za-z_$]|\buse\s{1,9}`?([\w$-]{1,64})/gi;
function faultsOf({ line, directives }, { name, engine }, isWhole) {
	const why = `writes \`${name}\`, whose engine (${engine}) cannot roll back`;
	const batch = `${why}, so a batch cannot be rolled back if the run ends during it. Remove \`batch\`, or change the engine first`;
	const whole = `${why}, so the script cannot be one transaction. Remove \`transaction=true\`, or change the engine first`;
	return [
		...(directives.batch === undefined ? [] : [{ line, what: batch }]),
		...(isWhole ? [{ line, what: whole }] : []),
	];
}
function writtenUnsafe({ sql }, { unsafe, schema }) {
	const { tokens } = (0,_sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_0__ .q)(sql, { dialect: 'mysql' });
	const verb = tokens[0]?.value;
	const isInsert = verb === 'insert' || verb === 'replace';
	const from = isInsert ? tokens.findIndex(({ kind, value }, at) => at > 0 && !isModifier(kind, value)) : 0;
	const last = isInsert ? from + 1 : tokens.length;
	for (let at = from; at < last;) {
		const named = nameAt(tokens, at, schema);
		at = named?.next ?? at + 1;
		const engine = named === undefined ? undefined : unsafe.get(named.key);
		if (named !== undefined && engine !== undefined)
			return { name: named.name, engine };
	}
	return undefined;
}
function isModifier(kind, value) {
	return kind === 'word' && /^(?:low_priority|high_priority|delayed|ignore|into)$/.test(value);
}
function nameAt(tokens, at, schema) {
	const isName = (token) => token?.kind === 'word' || token?.kind === 'name';
	const [first, dot, second] = tokens.slice(at, at + 3);
	if (!isName(first) || first === undefined)
		return undefined;
	const isQualified = dot?.text === '.' && isName(second);
	const [owner, name] = isQualified ? [first.value, second?.value ?? ''] : [schema, first.value];
	return { key: tableKey(owner, name), name, next: at + (isQualified ? 3 : 1) };
}
function tableKey(schema, name) {
	return `${schema}.${name}`.toLowerCase();
}
function follow({ sql, effect }, state) {
	if (effect.kind !== 'schema' && effect.kind !== 'session')
		return;
	const { tokens } = (0,_sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_0__ .q)(sql.slice(0, 200_000), { dialect: 'mysql' });
	const [verb, what, ...rest] = tokens.map(({ value }) => value.toLowerCase());
	const isTable = [what, ...rest.slice(0, 2)].includes('table');
	if (verb === 'use')
		state.schema = tokens[1]?.value ?? state.schema;
	else if (verb === 'set')
		followSet(tokens, state);
	else if (verb === 'rename')
		followRename(tokens, 2, state);
	else if (verb === 'drop' && what === 'table')
		followDrop(tokens, state);
	else if (verb === 'drop' && (what === 'database' || what === 'schema'))
		followDropSchema(tokens, state);
	else if (verb === 'create' && isTable)
		followCreate(tokens, state);
	else if (verb === 'alter' && isTable)
		followAlter(tokens, state);
}
const modifiers = /^(?:if|not|exists)$/;
function firstTable(tokens, { schema }) {
	const at = tokens.findIndex(({ value }) => value === 'table');
	const from = tokens.findIndex(({ kind, value }, index) => index > at && !(kind === 'word' && modifiers.test(value)));
	return { at, named: nameAt(tokens, from, schema) };
}
function followCreate(tokens, state) {
	const { named } = firstTable(tokens, state);
	if (named === undefined || tokens.slice(0, 4).some(({ value }) => value === 'temporary'))
		return;
	const isGuarded = tokens.slice(0, 6).some(({ kind, value }) => kind === 'word' && value === 'exists');
	const like = tokens.findIndex(({ kind, value }, at) => at >= named.next && kind === 'word' && value === 'like');
	const isLike = like !== -1 && like - named.next <= 1;
	const source = isLike ? nameAt(tokens, like + 1, state.schema) : undefined;
	const engine = source === undefined ? engineIn(tokens, state) : state.unsafe.get(source.key);
	if (engine !== undefined)
		state.unsafe.set(named.key, engine);
	else if (!isGuarded)
		state.unsafe.delete(named.key);
}
function engineIn(tokens, { isDefaultSafe }) {
	const given = engineOption(tokens);
	if (given !== undefined)
		return isSafe(given) ? undefined : given;
	return isDefaultSafe ? undefined : "the server's default";
}
function engineOption(tokens) {
	let depth = 0;
	let found;
	for (const [at, token] of tokens.entries()) {
		if (token.text === '(')
			depth++;
		if (token.text === ')')
			depth--;
		if (depth > 0 || token.kind !== 'word' || token.value !== 'engine')
			continue;
		const hasSign = tokens[at + 1]?.text === '=';
		const value = tokens[at + (hasSign ? 2 : 1)];
		const name = value?.kind === 'word' ? value.text : value?.value;
		if (name !== undefined && (hasSign || engines.test(name)))
			found = name;
	}
	return found;
}
const transactional = /^(?:innodb|ndb|ndbcluster|rocksdb|tokudb|sequence)$/i;
const engines = /^(?:innodb|ndb|ndbcluster|rocksdb|tokudb|sequence|myisam|aria|memory|heap|csv|archive|merge|mrg_myisam|blackhole|federated|connect|s3|spider|columnstore)$/i;
function isSafe(engine) {
	return transactional.test(engine);
}
function followAlter(tokens, state) {
	const { named } = firstTable(tokens, state);
	if (named === undefined)
		return;
	const given = engineOption(tokens);
	if (given !== undefined && isSafe(given))
		state.unsafe.delete(named.key);
	else if (given !== undefined)
		state.unsafe.set(named.key, given);
	const rename = tokens.findIndex(({ kind, value }, at) => at >= named.next && kind === 'word' && value === 'rename');
	if (rename === -1)
		return;
	const word = tokens[rename + 1];
	const isWord = word?.kind === 'word' && /^(?:to|as)$/.test(word.value);
	const isPart = word?.kind === 'word' && /^(?:column|index|key)$/.test(word.value);
	const to = isPart ? undefined : nameAt(tokens, rename + (isWord ? 2 : 1), state.schema);
	if (to !== undefined)
		move(named.key, to.key, state);
}
function followRename(tokens, from, state) {
	let old = nameAt(tokens, from, state.schema);
	while (old !== undefined) {
		const to = nameAt(tokens, old.next + 1, state.schema);
		if (to === undefined)
			return;
		move(old.key, to.key, state);
		old = nameAt(tokens, to.next + 1, state.schema);
	}
}
function move(from, to, { unsafe }) {
	const engine = unsafe.get(from);
	unsafe.delete(from);
	if (engine === undefined)
		unsafe.delete(to);
	else
		unsafe.set(to, engine);
}
function followDrop(tokens, state) {
	let { named } = firstTable(tokens, state);
	while (named !== undefined) {
		state.unsafe.delete(named.key);
		named = nameAt(tokens, named.next + 1, state.schema);
	}
}
function followDropSchema(tokens, { unsafe }) {
	const prefix = `${tokens.at(-1)?.value ?? ''}.`.toLowerCase();
	for (const key of unsafe.keys())
		if (key.startsWith(prefix))
			unsafe.delete(key);
}
function followSet(tokens, state) {
	for (const [at, { kind, value }] of tokens.entries()) {
		if (kind !== 'word' && kind !== 'variable')
			continue;
		if (!/^(?:@@)?(?:(?:session|local)\.)?(?:default_)?storage_engine$/i.test(value))
			continue;
		const given = tokens.slice(at + 1).find(({ text }) => text !== '=' && text !== ':');
		if (given !== undefined && given.value !== 'default')
			state.isDefaultSafe = isSafe(given.value);
	}
}

}),

51594:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$2: () => ( artifactPublished),
H$: () => ( migrationEvent),
K: () => ( serviceEvent),
S: () => ( testsFinished),
Y_: () => ( approvalEvent),
bf: () => ( incidentEvent),
sA: () => ( deploymentEvent)
});
const types = {
	published: 'dev.cdevents.artifact.published.0.3.0',
	deployed: 'dev.cdevents.service.deployed.0.3.0',
	upgraded: 'dev.cdevents.service.upgraded.0.3.0',
	rolledBack: 'dev.cdevents.service.rolledback.0.3.0',
	detected: 'dev.cdevents.incident.detected.0.3.0',
	resolved: 'dev.cdevents.incident.resolved.0.3.0',
	tested: 'dev.cdevents.testsuiterun.finished.0.3.0',
};
function artifactId(repository, { sha, version }) {
	const name = repository.toLowerCase().split('/').map(encoded).join('/');
	const what = sha || version;
	return `pkg:github/${name}${what === '' ? '' : `@${encoded(what)}`}`;
}
function encoded(text) {
	return encodeURIComponent(text.toWellFormed());
}
function artifactPublished(repository, release, folder, data) {
	const inside = folder === '' || folder === '.' ? '' : `#${folder.split('/').map(encoded).join('/')}`;
	return { type: types.published, subject: `${artifactId(repository, release)}${inside}`, content: {}, data };
}
function serviceEvent(what, place, release, deployment, data) {
	const artifact = artifactId(place.repository, release);
	const content = { environment: { id: place.environment }, artifactId: artifact };
	const apart = [place.environment, deployment, artifact];
	return { type: types[what], subject: serviceId(place), content, data: { ...data, deployment }, apart };
}
function incidentEvent(what, place, incident, data) {
	const content = {
		description: incident.description,
		environment: { id: place.environment },
		service: { id: serviceId(place) },
		artifactId: artifactId(place.repository, incident.release),
	};
	return { type: types[what], subject: `${place.repository}/deployments/${incident.deployment}`, content, data };
}
function deploymentEvent(fate, place, { deployment, release }, data) {
	const content = {
		environment: { id: place.environment },
		service: { id: serviceId(place) },
		artifactId: artifactId(place.repository, release),
		...data,
	};
	const subject = `${place.repository}/deployments/${deployment}`;
	return { type: `dev.cdeventsx.slipway-deployment.${fate}.0.1.0`, subject, content, data: {} };
}
function testsFinished(place, release, told, { deployment, checks }) {
	const content = { environment: { id: place.environment }, testSuite: { id: 'smoke-test' }, ...told };
	const subject = `${serviceId(place)}/${place.environment}/checks/${release.sha || release.version || 'unknown'}`;
	const data = { version: release.version, checks: checks.length };
	return { type: types.tested, subject, content, data, apart: [deployment, ...checks], isOfStep: true };
}
function approvalEvent(fate, request) {
	const subject = `${request.repository}/deployments/${request.deployment}`;
	return { type: `dev.cdeventsx.slipway-approval.${fate}.0.1.0`, subject, content: request.content, data: {} };
}
function migrationEvent(fate, database) {
	const { repository, environment, target, apart, content } = database;
	const subject = [repository, 'databases', environment, target].filter((part) => part !== '').join('/');
	const type = `dev.cdeventsx.slipway-migration.${fate}.0.1.0`;
	return { type, subject, content, data: {}, apart, isOfStep: true };
}
function serviceId({ repository, service }) {
	return service === '' ? repository : `${repository}/${service}`;
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

50772:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
createComment: () => ( createComment),
findComment: () => ( findComment),
j: () => ( commentLimit),
updateComment: () => ( updateComment)
});
var _markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75800);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91196);

const commentLimit = 65_536;
const scopes = { issue: 'issues', 'pull request': 'pull-requests' };
const pages = 50;
async function findComment(github, number, marker, thread = 'pull request') {
	for (let page = 1; page <= pages; page++) {
		const { comments, more } = await listComments(github, number, page, thread);
		const found = comments.find(({ body, isTrusted }) => isTrusted && (0,_markdown_marker_js__WEBPACK_IMPORTED_MODULE_0__ .LV)(body, marker));
		if (found !== undefined || !more)
			return found;
	}
	return undefined;
}
async function listComments(github, number, page, thread = 'pull request') {
	return github.rest({
		purpose: `list the comments of ${thread} #${number}`,
		needs: `${scopes[thread]}: read`,
		route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
		parameters: { issue_number: number, per_page: 100, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ comments: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .p_)(answer, 'comments', parseComment), more }),
	});
}
async function createComment(github, number, marker, body, thread = 'pull request') {
	const settled = async () => {
		const value = await findComment(github, number, marker, thread);
		return value === undefined ? undefined : { value };
	};
	return github.rest({
		purpose: `comment on ${thread} #${number}`,
		needs: `${scopes[thread]}: write`,
		route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
		parameters: { issue_number: number, body },
		repeat: settled,
		parse: (answer) => parseComment(answer),
	});
}
async function updateComment(github, { id }, body, thread = 'pull request') {
	return github.rest({
		purpose: `update comment ${id}`,
		needs: `${scopes[thread]}: write`,
		route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
		parameters: { comment_id: id, body },
		repeat: 'harmless',
		parse: (answer) => parseComment(answer),
	});
}
function parseComment(value, at = 'comment') {
	const comment = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .g1)(value, at);
	const user = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .u4)(comment['user']) ? comment['user'] : {};
	const association = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(comment['author_association'], `${at}.author_association`);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .nd)(comment['id'], `${at}.id`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .Qq)(comment['html_url'], `${at}.html_url`),
		body: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(comment['body'], `${at}.body`),
		author: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_1__ .mR)(user['login'], `${at}.user.login`),
		isTrusted: user['type'] === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association),
	};
}

}),

19541:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
JB: () => ( readColumn),
Wf: () => ( readReference),
hq: () => ( readType)
});
var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5125);

const attributes = new Set(('not null default auto_increment autoincrement unique primary key comment collate character charset check references ' +
	'constraint generated as stored virtual persistent on first after using invisible visible identity storage compression ' +
	'column_format serial always deferrable initially enable without srid ascii unicode').split(' '));
const typeTails = ['without time zone', 'with time zone', 'with local time zone'];
const typeWords = new Set('unsigned signed zerofill varying precision binary byte big int integer char character varchar text array'.split(' '));
const fields = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'to']);
function readColumn(name, tokens) {
	const cursor = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .cg)(tokens);
	const type = readType(cursor);
	const isSerial = /^(big|small)?serial\d?$/.test(type);
	const draft = {
		charset: '',
		isNotNull: isSerial,
		hasDefault: false,
		isFilled: isSerial,
		isComputed: isSerial,
		isGenerated: false,
		isUnique: false,
		reference: undefined,
		checked: undefined,
	};
	while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .B6)(cursor))
		if (!readAttribute(cursor, draft))
			break;
	return { column: { name, type, ...draft }, strange: cursor.tokens[cursor.at] };
}
function readType(cursor) {
	let type = '';
	while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .B6)(cursor)) {
		const tail = typeTails.find((words) => type !== '' && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, words));
		if (tail !== undefined) {
			type += ` ${tail}`;
			continue;
		}
		if (attributes.has((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor)) && !(type === '' && /^(character|serial)$/.test((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor))))
			break;
		const inner = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .z8)(cursor);
		if (inner !== undefined) {
			type += `(${inner.map(({ text }) => text).join('')})`;
			continue;
		}
		const token = cursor.tokens[cursor.at];
		if (/^interval\b/.test(type) && fields.has((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor))) {
			type += ` ${(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor)}`;
			cursor.at++;
			continue;
		}
		if (type !== '' && token?.kind === 'word' && !/[.]$/.test(type) && !typeWords.has(token.value))
			break;
		if (token === undefined || (token.kind === 'sign' && !/^[.[\]]$/.test(token.text)) || token.kind === 'string')
			break;
		const text = token.kind === 'name' ? token.text : token.value;
		type += type === '' || token.kind === 'sign' || /[.[]$/.test(type) ? text : ` ${text}`;
		cursor.at++;
	}
	return type;
}
function readAttribute(cursor, draft) {
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'not null'))
		draft.isNotNull = true;
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'primary key')) {
		draft.isNotNull = true;
		draft.isUnique = true;
	}
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'unique')) {
		(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'key');
		draft.isUnique = true;
	}
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .d2)(cursor, filling) !== '')
		draft.isFilled = true;
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'default'))
		readDefault(cursor, draft);
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor) === 'generated' || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor) === 'as')
		return readGenerated(cursor, draft);
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'check')) {
		const inner = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .z8)(cursor);
		if (inner === undefined)
			return false;
		draft.checked = inner
			.filter(({ kind }) => kind === 'word' || kind === 'name')
			.map(({ value }) => value.toLowerCase());
	}
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'references')) {
		draft.reference = readReference(cursor);
	}
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'character set') || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'charset'))
		draft.charset = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .MQ)(cursor)?.name.toLowerCase() ?? '';
	else
		return passPlain(cursor);
	return true;
}
const filling = new Set(['auto_increment', 'autoincrement']);
const stables = /^(now|current_timestamp|current_date|current_time|localtime|localtimestamp|transaction_timestamp|statement_timestamp|datetime|date|json_object|json_array|true|false|null)$/;
function readDefault(cursor, draft) {
	const first = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor);
	draft.hasDefault = first !== 'null';
	const from = cursor.at;
	cursor.at++;
	while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .B6)(cursor) && !attributes.has((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor))) {
		if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .pw)(cursor) === '(') {
			if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .z8)(cursor) === undefined)
				return;
		}
		else
			cursor.at++;
	}
	const written = cursor.tokens.slice(from, cursor.at);
	draft.isComputed ||= written.some(({ kind, value }, index) => kind === 'word' && written[index + 1]?.text === '(' && !stables.test(value));
}
function readGenerated(cursor, draft) {
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'generated')) {
		if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'always') && !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'by default on null'))
			(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'by default');
	}
	if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'as'))
		return false;
	draft.isFilled = true;
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'identity')) {
		(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .z8)(cursor);
		draft.isComputed = true;
		return true;
	}
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .z8)(cursor) === undefined)
		return false;
	draft.isGenerated = true;
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'virtual'))
		return true;
	draft.isComputed = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'stored') || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'persistent');
	return true;
}
const actions = new Set('on delete update cascade restrict set null default no action match full partial simple not deferrable initially deferred immediate valid'.split(' '));
function readReference(cursor) {
	const table = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .MQ)(cursor);
	(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .z8)(cursor);
	while (actions.has((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor))) {
		if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor) === 'not' && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor, 1) === 'null')
			return table;
		if (/^(null|default)$/.test((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor)) && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor, -1) !== 'set')
			return table;
		cursor.at++;
	}
	return table;
}
function passPlain(cursor) {
	const word = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .E7)(cursor);
	if (/^(null|key|first|invisible|visible|virtual|stored|persistent)$/.test(word))
		cursor.at++;
	else if (/^(collate|after|constraint|storage|compression|column_format)$/.test(word)) {
		cursor.at++;
		return (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .MQ)(cursor) !== undefined;
	}
	else if (word === 'comment') {
		cursor.at += 2;
		return true;
	}
	else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .p2)(cursor, 'on update')) {
		cursor.at++;
		(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .z8)(cursor);
	}
	else if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__ .Fk)(cursor, ';'))
		return false;
	return true;
}

}),

17420:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
a: () => ( readConstraint),
w: () => ( notNullColumns)
});
var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19541);
var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5125);

function readConstraint(table, cursor, start) {
	const isNamed = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'constraint') &&
		((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'if not exists') ||
			!/^(primary|unique|foreign|check|exclude|not)$/.test((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor)) ||
			(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor, 1) === (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor));
	const base = { kind: 'add-constraint', start, table, constraint: isNamed ? (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .MQ)(cursor) : undefined };
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'not null'))
		return readNotNull(base, cursor);
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'foreign key'))
		return readForeignKey(base, cursor);
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'check')) {
		const inner = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .z8)(cursor);
		if (inner === undefined)
			return undefined;
		(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'no inherit');
		const isLater = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'not valid') || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'not enforced');
		(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'enforced');
		return [{ ...base, form: 'check', isLater, notNull: notNullColumns(inner) }];
	}
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor) === 'exclude') {
		cursor.at = cursor.tokens.length;
		return [{ ...base, form: 'exclusion', isLater: false, notNull: [] }];
	}
	const form = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'primary key') ? 'primary-key' : (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'unique') ? 'unique' : undefined;
	const isIndex = ['index', 'key', 'fulltext', 'spatial', 'vector'].reduce((is, word) => (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, word) || is, false);
	if (form === undefined && !isIndex && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor) !== '')
		return undefined;
	(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'index');
	(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'key');
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'using index')) {
		if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .MQ)(cursor) === undefined)
			return undefined;
		passTail(cursor);
		return [{ ...base, form: form ?? 'unique', isLater: true, notNull: [] }];
	}
	(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'nulls not distinct');
	(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'nulls distinct');
	const isGuarded = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'if not exists');
	const hasType = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'using btree') || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'using hash');
	const name = hasType ? undefined : (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .MQ)(cursor);
	if (name !== undefined)
		passIndexType(cursor);
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .z8)(cursor) === undefined)
		return undefined;
	passTail(cursor);
	if (form !== undefined)
		return [{ ...base, form, isLater: false, constraint: base.constraint ?? name, notNull: [] }];
	return [{ kind: 'add-index', start, table, index: isGuarded ? undefined : name, isUnique: false, isConcurrent: true }];
}
function readNotNull(base, cursor) {
	const column = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .MQ)(cursor);
	if (column === undefined)
		return undefined;
	(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'no inherit');
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'not valid'))
		return [{ ...base, form: 'check', isLater: true, notNull: [column] }];
	return [{ kind: 'set-not-null', start: base.start, table: base.table, column }];
}
function notNullColumns(condition) {
	const cursor = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .cg)(condition);
	const columns = [];
	do {
		const inner = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .z8)(cursor);
		const part = inner === undefined ? cursor : (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .cg)(inner);
		if (inner !== undefined && (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(part, 1) !== 'is') {
			const nested = notNullColumns(inner);
			if (nested.length === 0)
				return [];
			columns.push(...nested);
			continue;
		}
		const column = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .MQ)(part);
		if (column === undefined || !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(part, 'is not null') || (inner !== undefined && !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .B6)(part)))
			return [];
		columns.push(column);
	} while ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'and'));
	return (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .B6)(cursor) ? columns : [];
}
function readForeignKey(base, cursor) {
	(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'if not exists');
	const name = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .MQ)(cursor);
	if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .z8)(cursor) === undefined || !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'references'))
		return undefined;
	(0,_column_js__WEBPACK_IMPORTED_MODULE_0__ .Wf)(cursor);
	const isLater = cursor.tokens.some(({ value, kind }, at) => kind === 'word' && value === 'not' && cursor.tokens[at + 1]?.value === 'valid');
	return [{ ...base, constraint: base.constraint ?? name, form: 'foreign-key', isLater, notNull: [] }];
}
function passIndexType(cursor) {
	if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'using btree'))
		(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .p2)(cursor, 'using hash');
}
const tails = /^(using|btree|hash|comment|with|parser|ngram|key_block_size|visible|invisible|deferrable|initially|deferred|immediate|not|include|tablespace|ignored|on|conflict|enforced)$/;
function passTail(cursor) {
	while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .B6)(cursor)) {
		const token = cursor.tokens[cursor.at];
		const isValue = token?.kind === 'string' || token?.kind === 'number' || token?.text === '=';
		if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor) === 'include' || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor) === 'with') {
			cursor.at++;
			(0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .z8)(cursor);
		}
		else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor) === 'tablespace')
			cursor.at += 2;
		else if (isValue || tails.test((0,_cursor_js__WEBPACK_IMPORTED_MODULE_1__ .E7)(cursor)))
			cursor.at++;
		else
			return;
	}
}

}),

5125:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
B6: () => ( isAtEnd),
E7: () => ( wordAt),
EO: () => ( splitAtCommas),
Fk: () => ( passSign),
MQ: () => ( readName),
Z9: () => ( wordsOf),
aV: () => ( findWord),
cg: () => ( cursorOf),
d2: () => ( passOneOf),
lr: () => ( startAt),
p2: () => ( passWords),
pw: () => ( signAt),
z8: () => ( readParenthesis)
});
function cursorOf(tokens) {
	return { tokens, at: 0 };
}
function wordAt({ tokens, at }, ahead = 0) {
	const token = tokens[at + ahead];
	return token?.kind === 'word' ? token.value : '';
}
function signAt({ tokens, at }, ahead = 0) {
	const token = tokens[at + ahead];
	return token?.kind === 'sign' ? token.text : '';
}
function isAtEnd({ tokens, at }) {
	return at >= tokens.length;
}
function startAt({ tokens, at }) {
	return (tokens[at] ?? tokens.at(-1))?.start ?? 0;
}
function passWords(cursor, words) {
	const first = wordAt(cursor);
	if (first === '' || !words.startsWith(first))
		return false;
	const wanted = words.split(' ');
	if (!wanted.every((word, index) => wordAt(cursor, index) === word))
		return false;
	cursor.at += wanted.length;
	return true;
}
function passOneOf(cursor, words) {
	const word = wordAt(cursor);
	if (!words.has(word))
		return '';
	cursor.at++;
	return word;
}
function passSign(cursor, sign) {
	if (signAt(cursor) !== sign)
		return false;
	cursor.at++;
	return true;
}
function readName(cursor) {
	const start = startAt(cursor);
	const parts = [];
	for (;;) {
		const token = cursor.tokens[cursor.at];
		if (token === undefined || !/^(word|name|string)$/.test(token.kind))
			break;
		parts.push(token.kind === 'word' ? token.text : token.value);
		cursor.at++;
		if (!passSign(cursor, '.'))
			break;
	}
	const name = parts.at(-1);
	if (name === undefined)
		return undefined;
	const last = cursor.tokens[cursor.at - 1];
	const end = (last?.start ?? start) + (last?.text.length ?? 0);
	return { shown: parts.join('.'), schema: parts.at(-2) ?? '', name, isQuoted: last?.kind !== 'word', start, end };
}
function readParenthesis(cursor) {
	if (signAt(cursor) !== '(')
		return undefined;
	const close = closingOf(cursor.tokens, cursor.at);
	if (close === undefined)
		return undefined;
	const inner = cursor.tokens.slice(cursor.at + 1, close);
	cursor.at = close + 1;
	return inner;
}
function closingOf(tokens, open) {
	let depth = 0;
	for (let at = open; at < tokens.length; at++) {
		const text = tokens[at]?.kind === 'sign' ? tokens[at]?.text : '';
		if (text === '(')
			depth++;
		if (text === ')' && --depth === 0)
			return at;
	}
	return undefined;
}
function splitAtCommas(tokens) {
	const parts = [[]];
	let depth = 0;
	for (const token of tokens) {
		const sign = token.kind === 'sign' ? token.text : '';
		if (sign === '(' || sign === '[')
			depth++;
		if (sign === ')' || sign === ']')
			depth--;
		if (sign === ',' && depth === 0)
			parts.push([]);
		else
			parts.at(-1)?.push(token);
	}
	return parts.filter((part) => part.length > 0);
}
function findWord(tokens, words, from = 0) {
	let depth = 0;
	for (let at = from; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind === 'sign' && token.text === '(')
			depth++;
		else if (token?.kind === 'sign' && token.text === ')')
			depth--;
		else if (depth === 0 && token?.kind === 'word' && words.has(token.value))
			return at;
	}
	return -1;
}
function wordsOf(tokens) {
	const shown = tokens.slice(0, 8).map(({ text }) => (text.length > 40 ? `${text.slice(0, 40)}…` : text));
	return `${shown.join(' ')}${tokens.length > 8 ? ' …' : ''}`;
}

}),

47135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  c: () => ( readStatement)
});

// EXTERNAL MODULE: ./build/sql/statement/lexer.js
var lexer = __webpack_require__(66023);
// EXTERNAL MODULE: ./build/lint/reading/column.js
var reading_column = __webpack_require__(19541);
// EXTERNAL MODULE: ./build/lint/reading/cursor.js
var reading_cursor = __webpack_require__(5125);
;// CONCATENATED MODULE: ./build/lint/reading/alter-column.js

function readAlterColumn(table, cursor, start) {
	if (/^(index|check|constraint)$/.test((0,reading_cursor .E7)(cursor)) && !/^(set|drop|type)$/.test((0,reading_cursor .E7)(cursor, 1)))
		return readSwitch(table, cursor, start);
	(0,reading_cursor .p2)(cursor, 'column');
	(0,reading_cursor .p2)(cursor, 'if exists');
	const column = (0,reading_cursor .MQ)(cursor);
	if (column === undefined)
		return undefined;
	const around = { start, table, column };
	if ((0,reading_cursor .p2)(cursor, 'set data type') || (0,reading_cursor .p2)(cursor, 'type'))
		return readSetType(around, cursor);
	if ((0,reading_cursor .p2)(cursor, 'set not null'))
		return [{ kind: 'set-not-null', ...around }];
	if ((0,reading_cursor .p2)(cursor, 'drop default'))
		return [{ kind: 'drop-default', ...around }];
	if ((0,reading_cursor .p2)(cursor, 'drop not null'))
		return [{ kind: 'drop-not-null', ...around }];
	if ((0,reading_cursor .p2)(cursor, 'set visible') || (0,reading_cursor .p2)(cursor, 'set invisible'))
		return [{ kind: 'harmless', start, table }];
	const generated = readGeneration(around, cursor);
	if (generated !== undefined)
		return generated;
	if ((0,reading_cursor .p2)(cursor, 'set default') || (0,reading_cursor .p2)(cursor, 'set statistics') || (0,reading_cursor .p2)(cursor, 'set storage'))
		return toEnd(cursor, { kind: 'harmless', start, table });
	if ((0,reading_cursor .p2)(cursor, 'set') || (0,reading_cursor .p2)(cursor, 'reset'))
		return (0,reading_cursor .z8)(cursor) === undefined ? undefined : [{ kind: 'harmless', start, table }];
	return undefined;
}
function readGeneration(around, cursor) {
	const { start, table } = around;
	if ((0,reading_cursor .p2)(cursor, 'add generated always') || (0,reading_cursor .p2)(cursor, 'set generated always'))
		return toEnd(cursor, { kind: 'set-generated', ...around });
	if ((0,reading_cursor .p2)(cursor, 'add generated by default') || (0,reading_cursor .p2)(cursor, 'set generated by default'))
		return toEnd(cursor, { kind: 'harmless', start, table });
	if ((0,reading_cursor .p2)(cursor, 'set expression'))
		return toEnd(cursor, { kind: 'rewrite', start, table, what: 'SET EXPRESSION' });
	if (!(0,reading_cursor .p2)(cursor, 'drop identity') && !(0,reading_cursor .p2)(cursor, 'drop expression'))
		return undefined;
	(0,reading_cursor .p2)(cursor, 'if exists');
	return [{ kind: 'drop-default', ...around }];
}
function toEnd(cursor, change) {
	cursor.at = cursor.tokens.length;
	return [change];
}
function readSwitch(table, cursor, start) {
	cursor.at++;
	if ((0,reading_cursor .MQ)(cursor) === undefined)
		return undefined;
	const isRead = ['visible', 'invisible', 'ignored', 'not ignored', 'not enforced'].some((words) => (0,reading_cursor .p2)(cursor, words));
	return isRead ? [{ kind: 'harmless', start, table }] : undefined;
}
function readSetType(around, cursor) {
	const type = (0,reading_column .hq)(cursor);
	if (type === '')
		return undefined;
	const isCollated = (0,reading_cursor .p2)(cursor, 'collate') && (0,reading_cursor .MQ)(cursor) !== undefined;
	const isUsing = (0,reading_cursor .p2)(cursor, 'using');
	const isConverted = isUsing && !isCast(cursor, around.column, type);
	if (isUsing)
		cursor.at = cursor.tokens.length;
	return [{ kind: 'set-type', ...around, type, isCollated, isConverted }];
}
function isCast(cursor, column, type) {
	const own = (0,reading_cursor .cg)(cursor.tokens.slice(cursor.at));
	const list = (0,reading_cursor .z8)(own);
	const inner = (0,reading_cursor .cg)(list !== undefined && (0,reading_cursor .B6)(own) ? list : cursor.tokens.slice(cursor.at));
	const call = (0,reading_cursor .p2)(inner, 'cast') ? (0,reading_cursor .z8)(inner) : undefined;
	const body = call === undefined ? inner : (0,reading_cursor .cg)(call);
	if ((0,reading_cursor .MQ)(body)?.name.toLowerCase() !== column.name.toLowerCase())
		return false;
	if ((0,reading_cursor .B6)(body))
		return call === undefined;
	const isTyped = call === undefined ? (0,reading_cursor .Fk)(body, ':') && (0,reading_cursor .Fk)(body, ':') : (0,reading_cursor .p2)(body, 'as');
	return isTyped && (0,reading_column .hq)(body) === type && (0,reading_cursor .B6)(body) && (0,reading_cursor .B6)(inner);
}

;// CONCATENATED MODULE: ./build/lint/reading/change.js
function unknownChange(start, what) {
	return { kind: 'unseen', start, what };
}

// EXTERNAL MODULE: ./build/lint/reading/constraint.js
var constraint = __webpack_require__(17420);
;// CONCATENATED MODULE: ./build/lint/reading/options.js

const rewriting = new Set('engine row_format key_block_size compression encryption page_compressed page_compression_level encrypted encryption_key_id tablespace transactional'.split(' '));
const plain = new Set('algorithm lock comment auto_increment stats_persistent stats_auto_recalc stats_sample_pages avg_row_length max_rows min_rows checksum delay_key_write pack_keys insert_method secondary_engine_attribute engine_attribute autoextend_size'.split(' '));
function readOptions(table, cursor, start, dialect) {
	const changes = [];
	while (!(0,reading_cursor .B6)(cursor)) {
		const read = dialect === 'postgres' ? readStorage : readOption;
		const found = read(table, cursor, changes.length === 0 ? start : (0,reading_cursor .lr)(cursor));
		if (found === undefined)
			break;
		changes.push(found);
	}
	return changes.length === 0 ? undefined : changes;
}
function readOption(table, cursor, start) {
	const harmless = { kind: 'harmless', start, table };
	const word = (0,reading_cursor .E7)(cursor);
	if ((0,reading_cursor .p2)(cursor, 'convert to character set') || (0,reading_cursor .p2)(cursor, 'convert to charset')) {
		const charset = (0,reading_cursor .MQ)(cursor)?.name.toLowerCase() ?? '';
		if ((0,reading_cursor .p2)(cursor, 'collate'))
			(0,reading_cursor .MQ)(cursor);
		return { kind: 'convert-charset', start, table, charset };
	}
	if (rewriting.has(word) || plain.has(word)) {
		cursor.at++;
		(0,reading_cursor .Fk)(cursor, '=');
		cursor.at++;
		return plain.has(word) ? harmless : { kind: 'rewrite', start, table, what: word.toUpperCase() };
	}
	const isRewrite = ['force', 'rebuild partition', 'optimize partition', 'remove partitioning'].find((words) => (0,reading_cursor .p2)(cursor, words));
	if (isRewrite?.includes('partition'))
		cursor.at = cursor.tokens.length;
	if (isRewrite !== undefined)
		return { kind: 'rewrite', start, table, what: isRewrite.toUpperCase() };
	(0,reading_cursor .p2)(cursor, 'default');
	if ((0,reading_cursor .p2)(cursor, 'character set') || (0,reading_cursor .p2)(cursor, 'charset') || (0,reading_cursor .p2)(cursor, 'collate')) {
		(0,reading_cursor .Fk)(cursor, '=');
		return (0,reading_cursor .MQ)(cursor) === undefined ? undefined : harmless;
	}
	return (0,reading_cursor .p2)(cursor, 'enable keys') || (0,reading_cursor .p2)(cursor, 'disable keys') ? harmless : undefined;
}
const security = [
	['enable row level security', true],
	['force row level security', true],
	['disable row level security', false],
	['no force row level security', false],
];
function readStorage(table, cursor, start) {
	const harmless = { kind: 'harmless', start, table };
	const word = (0,reading_cursor .E7)(cursor);
	const secured = security.find(([words]) => (0,reading_cursor .p2)(cursor, words));
	if (secured !== undefined)
		return { kind: 'row-security', start, table, what: secured[0].toUpperCase(), isStricter: secured[1] };
	const isRewrite = ['set logged', 'set unlogged', 'set tablespace', 'set access method'].find((words) => (0,reading_cursor .p2)(cursor, words));
	if (isRewrite !== undefined) {
		if (/space|method/.test(isRewrite))
			(0,reading_cursor .MQ)(cursor);
		return { kind: 'rewrite', start, table, what: isRewrite.toUpperCase() };
	}
	if (/^(owner|enable|disable)$/.test(word)) {
		const what = (0,reading_cursor .Z9)(cursor.tokens.slice(cursor.at));
		cursor.at = cursor.tokens.length;
		return { kind: 'unseen', start, what, table };
	}
	if ((0,reading_cursor .p2)(cursor, 'cluster on') || (0,reading_cursor .p2)(cursor, 'replica identity using index'))
		return (0,reading_cursor .MQ)(cursor) === undefined ? undefined : harmless;
	const isSwitch = [
		'replica identity full',
		'replica identity default',
		'replica identity nothing',
		'set without cluster',
	].some((words) => (0,reading_cursor .p2)(cursor, words));
	if (isSwitch)
		return harmless;
	if (/^(set|reset)$/.test(word) && cursor.tokens[cursor.at + 1]?.text === '(') {
		cursor.at++;
		return (0,reading_cursor .z8)(cursor) === undefined ? undefined : harmless;
	}
	return undefined;
}

;// CONCATENATED MODULE: ./build/lint/reading/alter.js

function readAlterTable(cursor, dialect) {
	const start = (0,reading_cursor .lr)(cursor);
	(0,reading_cursor .p2)(cursor, 'if exists');
	(0,reading_cursor .p2)(cursor, 'only');
	const table = (0,reading_cursor .MQ)(cursor);
	if (table === undefined)
		return [unknownChange(start, 'ALTER TABLE without a name')];
	(0,reading_cursor .Fk)(cursor, '*');
	if ((0,reading_cursor .p2)(cursor, 'wait'))
		cursor.at++;
	else
		(0,reading_cursor .p2)(cursor, 'nowait');
	const clauses = (0,reading_cursor .EO)(cursor.tokens.slice(cursor.at));
	if (clauses.length === 0)
		return [unknownChange(start, 'ALTER TABLE without a clause')];
	return clauses.flatMap((tokens) => readClause(table, tokens, dialect));
}
function readClause(table, tokens, dialect) {
	const cursor = (0,reading_cursor .cg)(tokens);
	const start = (0,reading_cursor .lr)(cursor);
	const changes = readKnown(table, cursor, start, dialect);
	if (changes === undefined)
		return [unknownChange(start, (0,reading_cursor .Z9)(tokens))];
	return (0,reading_cursor .B6)(cursor) ? changes : [...changes, unknownChange((0,reading_cursor .lr)(cursor), (0,reading_cursor .Z9)(tokens.slice(cursor.at)))];
}
function readKnown(table, cursor, start, dialect) {
	if ((0,reading_cursor .p2)(cursor, 'add'))
		return readAdd(table, cursor, start);
	if ((0,reading_cursor .p2)(cursor, 'drop'))
		return readDrop(table, cursor, start);
	if ((0,reading_cursor .p2)(cursor, 'rename'))
		return readRename(table, cursor, start);
	if ((0,reading_cursor .p2)(cursor, 'modify'))
		return readModify(table, cursor, start, false);
	if ((0,reading_cursor .p2)(cursor, 'change'))
		return readModify(table, cursor, start, true);
	if ((0,reading_cursor .p2)(cursor, 'alter'))
		return readAlterColumn(table, cursor, start);
	if ((0,reading_cursor .p2)(cursor, 'validate constraint')) {
		const constraint = (0,reading_cursor .MQ)(cursor);
		return constraint === undefined ? undefined : [{ kind: 'validate-constraint', start, table, constraint }];
	}
	if ((0,reading_cursor .p2)(cursor, 'truncate partition')) {
		const what = (0,reading_cursor .Z9)(cursor.tokens);
		cursor.at = cursor.tokens.length;
		return [{ kind: 'truncate', start, table, what }];
	}
	if ((0,reading_cursor .p2)(cursor, 'attach partition')) {
		const partition = (0,reading_cursor .MQ)(cursor);
		cursor.at = cursor.tokens.length;
		return partition && [{ kind: 'attach-partition', start, table, partition, isCreated: false }];
	}
	if ((0,reading_cursor .p2)(cursor, 'detach partition'))
		return readDetach(table, cursor, start);
	if ((0,reading_cursor .p2)(cursor, 'set schema')) {
		const to = (0,reading_cursor .MQ)(cursor);
		return to === undefined
			? undefined
			: [{ kind: 'rename-table', start, table, to: { ...to, shown: `${to.shown}.${table.name}` } }];
	}
	return readOptions(table, cursor, start, dialect);
}
function readDetach(table, cursor, start) {
	const partition = (0,reading_cursor .MQ)(cursor);
	if (partition === undefined)
		return undefined;
	if ((0,reading_cursor .p2)(cursor, 'finalize'))
		return [{ kind: 'harmless', start, table }];
	const isConcurrent = (0,reading_cursor .p2)(cursor, 'concurrently');
	const change = { kind: 'detach-partition', start, table, partition, isConcurrent };
	return isConcurrent ? [{ kind: 'alone', start, what: 'DETACH PARTITION CONCURRENTLY' }, change] : [change];
}
const constraints = new Set([
	'constraint',
	'primary',
	'unique',
	'foreign',
	'check',
	'exclude',
	'not',
	'index',
	'key',
	'fulltext',
	'spatial',
	'vector',
]);
function readAdd(table, cursor, start) {
	if ((0,reading_cursor .p2)(cursor, 'partition')) {
		const isDealt = (0,reading_cursor .p2)(cursor, 'partitions');
		cursor.at = cursor.tokens.length;
		return [isDealt ? { kind: 'rewrite', start, table, what: 'ADD PARTITION' } : { kind: 'harmless', start, table }];
	}
	if (constraints.has((0,reading_cursor .E7)(cursor)))
		return (0,constraint .a)(table, cursor, start);
	(0,reading_cursor .p2)(cursor, 'column');
	const isGuarded = (0,reading_cursor .p2)(cursor, 'if not exists');
	const list = (0,reading_cursor .z8)(cursor);
	if (list !== undefined)
		return (0,reading_cursor .EO)(list).flatMap((part) => {
			const inner = (0,reading_cursor .cg)(part);
			const at = (0,reading_cursor .lr)(inner);
			if (constraints.has((0,reading_cursor .E7)(inner)))
				return (0,constraint .a)(table, inner, at) ?? [unknownChange(at, (0,reading_cursor .Z9)(part))];
			return readNewColumn(table, inner, at, isGuarded) ?? [unknownChange(at, (0,reading_cursor .Z9)(part))];
		});
	return readNewColumn(table, cursor, start, isGuarded);
}
function readNewColumn(table, cursor, start, isGuarded) {
	const name = (0,reading_cursor .MQ)(cursor);
	if (name === undefined)
		return undefined;
	const { column, strange } = (0,reading_column .JB)(name, cursor.tokens.slice(cursor.at));
	cursor.at = cursor.tokens.length;
	const added = { kind: 'add-column', start, table, column, isGuarded };
	return strange === undefined
		? [added]
		: [added, unknownChange(strange.start, (0,reading_cursor .Z9)(cursor.tokens.slice(cursor.tokens.indexOf(strange))))];
}
function readModify(table, cursor, start, isRenamed) {
	(0,reading_cursor .p2)(cursor, 'column');
	(0,reading_cursor .p2)(cursor, 'if exists');
	const name = (0,reading_cursor .MQ)(cursor);
	if (name === undefined)
		return undefined;
	const to = isRenamed ? (0,reading_cursor .MQ)(cursor) : undefined;
	if (isRenamed && to === undefined)
		return undefined;
	const { column, strange } = (0,reading_column .JB)(name, cursor.tokens.slice(cursor.at));
	const left = strange === undefined ? [] : cursor.tokens.slice(cursor.tokens.indexOf(strange));
	cursor.at = cursor.tokens.length;
	const renamed = to === undefined || to.name.toLowerCase() === name.name.toLowerCase()
		? []
		: [{ kind: 'rename-column', start, table, column: name, to }];
	const more = strange === undefined ? [] : [unknownChange(strange.start, (0,reading_cursor .Z9)(left))];
	return [...renamed, { kind: 'modify-column', start, table, column }, ...more];
}
const ends = new Set(['cascade', 'restrict']);
function readDrop(table, cursor, start) {
	if ((0,reading_cursor .p2)(cursor, 'partition')) {
		const what = (0,reading_cursor .Z9)(cursor.tokens);
		cursor.at = cursor.tokens.length;
		return [{ kind: 'truncate', start, table, what }];
	}
	const isIndex = (0,reading_cursor .p2)(cursor, 'index') || (0,reading_cursor .p2)(cursor, 'key');
	if (!isIndex) {
		const dropped = readDropConstraint(table, cursor, start);
		if (dropped !== undefined)
			return dropped;
		(0,reading_cursor .p2)(cursor, 'column');
	}
	(0,reading_cursor .p2)(cursor, 'if exists');
	const name = (0,reading_cursor .MQ)(cursor);
	if (name === undefined)
		return undefined;
	if (isIndex)
		return [{ kind: 'drop-index', start, table, index: name, isConcurrent: true }];
	const column = { kind: 'drop-column', start, table, column: name };
	const isCascade = (0,reading_cursor .d2)(cursor, ends) === 'cascade';
	return isCascade ? [column, unknownChange(start, 'CASCADE: dependent objects are dropped too')] : [column];
}
const dropped = {
	'primary key': 'primary-key',
	'foreign key': 'foreign-key',
	check: 'check',
	constraint: undefined,
};
function readDropConstraint(table, cursor, start) {
	const words = Object.keys(dropped).find((each) => (0,reading_cursor .p2)(cursor, each));
	if (words === undefined)
		return undefined;
	(0,reading_cursor .p2)(cursor, 'if exists');
	const constraint = words === 'primary key' ? undefined : (0,reading_cursor .MQ)(cursor);
	if (words !== 'primary key' && constraint === undefined)
		return [unknownChange(start, (0,reading_cursor .Z9)(cursor.tokens))];
	const isCascade = (0,reading_cursor .d2)(cursor, ends) === 'cascade';
	return [{ kind: 'drop-constraint', start, table, form: dropped[words], constraint, isCascade }];
}
function readRename(table, cursor, start) {
	if ((0,reading_cursor .p2)(cursor, 'index') || (0,reading_cursor .p2)(cursor, 'key') || (0,reading_cursor .p2)(cursor, 'constraint')) {
		const isRead = (0,reading_cursor .MQ)(cursor) !== undefined && (0,reading_cursor .p2)(cursor, 'to') && (0,reading_cursor .MQ)(cursor) !== undefined;
		return isRead ? [{ kind: 'harmless', start, table }] : undefined;
	}
	if ((0,reading_cursor .p2)(cursor, 'to') || (0,reading_cursor .p2)(cursor, 'as') || (0,reading_cursor .Fk)(cursor, '='))
		return renameTo(table, cursor, start);
	const isColumn = (0,reading_cursor .p2)(cursor, 'column');
	(0,reading_cursor .p2)(cursor, 'if exists');
	const column = (0,reading_cursor .MQ)(cursor);
	if (column === undefined)
		return undefined;
	if (!isColumn && (0,reading_cursor .B6)(cursor))
		return [{ kind: 'rename-table', start, table, to: column }];
	const to = (0,reading_cursor .p2)(cursor, 'to') ? (0,reading_cursor .MQ)(cursor) : undefined;
	return to === undefined ? undefined : [{ kind: 'rename-column', start, table, column, to }];
}
function renameTo(table, cursor, start) {
	const to = (0,reading_cursor .MQ)(cursor);
	return to === undefined ? undefined : [{ kind: 'rename-table', start, table, to }];
}

;// CONCATENATED MODULE: ./build/lint/reading/data.js

const mains = new Set([
	'select',
	'insert',
	'update',
	'delete',
	'merge',
	'replace',
	'values',
	'table',
]);
const where = new Set(['where']);
const modifiers = new Set(['low_priority', 'quick', 'ignore', 'from', 'only']);
function readData(cursor, start, dialect) {
	const { tokens } = cursor;
	const at = (0,reading_cursor .E7)(cursor) === 'with' ? (0,reading_cursor .aV)(tokens, mains, 1) : 0;
	const nested = nestedWrites(tokens);
	const main = tokens[at === -1 ? 0 : at];
	const verb = main?.kind === 'word' ? main.value : (0,reading_cursor .pw)(cursor) === '(' ? 'select' : '';
	const harmless = { kind: 'harmless', start };
	if (at === -1)
		return undefined;
	if (verb === 'delete' || verb === 'update')
		return [...nested, ...readWrite(tokens.slice(at), verb, start)];
	if (/^(insert|replace|merge|values|table)$/.test(verb))
		return [...nested, /^(insert|replace|merge)$/.test(verb) ? { kind: 'write', start } : harmless];
	if (verb === 'copy')
		return isFilling(tokens) ? [{ kind: 'write', start }] : undefined;
	if (verb === 'select')
		return [...nested, ...readSelect(tokens, start, dialect)];
	if (nested.length > 0)
		return undefined;
	return readSession(cursor, verb, start, dialect);
}
function isFilling(tokens) {
	return tokens.some(({ value }, at) => value === 'from' && tokens[at + 1]?.value === 'stdin');
}
function readWrite(tokens, verb, start) {
	const at = (0,reading_cursor .aV)(tokens, where);
	const condition = at === -1 ? [] : tokens.slice(at + 1);
	const isSome = at === -1 ? isLimited(tokens, verb) : !isAlways(condition);
	if (isSome)
		return [{ kind: 'write', start }];
	const tables = writtenTables(tokens, verb);
	if (tables.length === 0)
		return [{ kind: 'write-all', start, table: undefined, verb }];
	return tables.map((table, index) => ({ kind: 'write-all', start: index === 0 ? start : table.start, table, verb }));
}
const joins = new Set(['join']);
const bounds = new Set(['limit', 'fetch']);
function isLimited(statement, verb) {
	if ((0,reading_cursor .aV)(statement, bounds) !== -1)
		return true;
	const tokens = joinedTables(statement, verb);
	for (let at = (0,reading_cursor .aV)(tokens, joins); at !== -1; at = (0,reading_cursor .aV)(tokens, joins, at + 1)) {
		const before = tokens.slice(Math.max(0, at - 2), at).map(({ value }) => value);
		const isOuter = before.some((word) => /^(left|right|full|cross)$/.test(word));
		const on = (0,reading_cursor .aV)(tokens, conditions, at + 1);
		const isUsing = tokens[on]?.value === 'using';
		const end = (0,reading_cursor .aV)(tokens, data_ends, on + 1);
		const condition = tokens.slice(on + 1, end === -1 ? undefined : end);
		const isNatural = before.at(-1) === 'natural';
		if (!isOuter && (isNatural || (on !== -1 && (isUsing || !isAlways(condition)))))
			return true;
	}
	return false;
}
function joinedTables(tokens, verb) {
	if (verb === 'update')
		return tokens.slice(0, (0,reading_cursor .aV)(tokens, sets));
	const using = (0,reading_cursor .aV)(tokens, usings);
	if (using === -1 || tokens[using + 1]?.text === '(')
		return tokens;
	const joined = [...aliasesOf((0,reading_cursor .cg)(tokens.slice(using + 1))).values()].map(({ name }) => name);
	return writtenTables(tokens, verb).some(({ name }) => joined.includes(name)) ? tokens.slice(using) : [];
}
const sets = new Set(['set']);
const usings = new Set(['using']);
const conditions = new Set(['on', 'using']);
const data_ends = new Set(['join', 'set', 'order', 'left', 'right', 'inner', 'cross']);
const sources = new Set(['from', 'using']);
function writtenTables(tokens, verb) {
	const cursor = (0,reading_cursor .cg)(tokens);
	cursor.at = 1;
	while ((0,reading_cursor .d2)(cursor, modifiers) !== '')
		;
	const named = readNames(cursor);
	const [first] = named;
	const from = verb === 'delete' ? (0,reading_cursor .aV)(tokens, sources, cursor.at) : -1;
	if (first === undefined || from === -1 || named.length === 0)
		return first === undefined ? [] : [first];
	const aliases = aliasesOf((0,reading_cursor .cg)(tokens.slice(from + 1)));
	return named.map((name) => {
		const real = name.schema === '' ? aliases.get(name.name.toLowerCase()) : undefined;
		return real === undefined ? name : { ...real, start: name.start, end: name.end };
	});
}
function readNames(cursor) {
	const names = [];
	do {
		const name = (0,reading_cursor .MQ)(cursor);
		if (name === undefined)
			break;
		names.push(name);
		(0,reading_cursor .Fk)(cursor, '*');
	} while ((0,reading_cursor .Fk)(cursor, ','));
	return names;
}
function aliasesOf(cursor) {
	const aliases = new Map();
	while (!(0,reading_cursor .B6)(cursor)) {
		const table = (0,reading_cursor .MQ)(cursor);
		if (table === undefined)
			cursor.at++;
		else {
			(0,reading_cursor .p2)(cursor, 'as');
			const alias = isClause((0,reading_cursor .E7)(cursor)) ? undefined : (0,reading_cursor .MQ)(cursor);
			aliases.set((alias ?? table).name.toLowerCase(), table);
		}
		const next = cursor.tokens.findIndex(({ kind, value, text }, at) => at >= cursor.at && ((kind === 'word' && value === 'join') || text === ','));
		if (next === -1)
			break;
		cursor.at = next + 1;
	}
	return aliases;
}
function isClause(word) {
	return /^(on|using|join|inner|left|right|cross|natural|straight_join|where|set|order|limit|partition|returning)$/.test(word);
}
function isAlways(condition) {
	return (/^(1|true|1=1|\(1\)|\(1=1\)|\(true\))$/.test(condition
		.slice(0, 6)
		.map(({ value }) => value)
		.join('')) && condition.length <= 5);
}
function nestedWrites(tokens) {
	return tokens.flatMap((token, index) => {
		const isOpened = tokens[index - 1]?.kind === 'sign' && tokens[index - 1]?.text === '(';
		if (!isOpened || token.kind !== 'word' || (token.value !== 'delete' && token.value !== 'update'))
			return [];
		const cursor = (0,reading_cursor .cg)(tokens);
		cursor.at = index - 1;
		const inner = (0,reading_cursor .z8)(cursor);
		return inner === undefined
			? [unknownChange(token.start, (0,reading_cursor .Z9)(tokens.slice(index)))]
			: readWrite(inner, token.value, token.start);
	});
}
const computing = new Set(('select count max min sum avg coalesce nullif greatest least lower upper trim length substr substring replace concat round abs now ' +
	'current_timestamp setval set_config currval lastval exists in any all some values from join on where and or not as over by when then ' +
	'else case between like using union except intersect cast to_char date_trunc extract row array distinct filter lateral limit offset with having').split(' '));
function readSelect(tokens, start, dialect) {
	if (tokens.some(({ kind, value }) => kind === 'word' && value === 'into'))
		return [unknownChange(start, 'SELECT … INTO')];
	const call = dialect === 'postgres' ? tokens.findIndex((token, index) => isCall(token, tokens[index + 1])) : -1;
	return call === -1
		? [{ kind: 'harmless', start }]
		: [unknownChange(tokens[call]?.start ?? start, `the function ${tokens[call]?.text}()`)];
}
function isCall(token, next) {
	return next?.text === '(' && (token.kind === 'name' || (token.kind === 'word' && !computing.has(token.value)));
}
const quiet = /^(show|explain|describe|desc|analyze|analyse|grant|comment|flush|check|checksum|begin|start|commit|savepoint|release)$/;
function readSession(cursor, verb, start, dialect) {
	const { tokens } = cursor;
	const rest = tokens.map(({ value }) => value.toLowerCase());
	if (verb === 'use')
		return [{ kind: 'use', start, schema: tokens.length === 2 ? tokens[1]?.value : undefined }];
	if (verb === 'set')
		return readSet(cursor, start);
	if ((verb === 'explain' || verb === 'analyze') && dialect === 'postgres' && rest.some((word) => mains.has(word)))
		return undefined;
	if (verb === 'begin' &&
		rest.length > 1 &&
		!/^(work|transaction|immediate|deferred|exclusive|isolation|read)$/.test(rest[1] ?? ''))
		return undefined;
	if (quiet.test(verb))
		return [{ kind: 'harmless', start }];
	if (verb === 'pragma')
		return /^(foreign_keys|encoding|journal_mode|synchronous|cache_size|busy_timeout|integrity_check|foreign_key_check|user_version|defer_foreign_keys|temp_store|legacy_alter_table)$/.test(rest[1] ?? '')
			? [{ kind: 'harmless', start }]
			: undefined;
	if (verb === 'vacuum') {
		const alone = { kind: 'alone', start, what: 'VACUUM' };
		return rest.includes('full') || dialect === 'sqlite'
			? [alone, { kind: 'lock', start, what: 'VACUUM rewrites the table and blocks all access' }]
			: [alone];
	}
	const isConcurrent = rest.includes('concurrently');
	if (verb === 'reindex' && isConcurrent)
		return [{ kind: 'alone', start, what: 'REINDEX CONCURRENTLY' }];
	if (verb === 'refresh' && isConcurrent)
		return [{ kind: 'harmless', start }];
	if (/^(reindex|refresh|cluster|optimize|repair|lock)$/.test(verb)) {
		const table = (0,reading_cursor .p2)(cursor, 'refresh materialized view') ? (0,reading_cursor .MQ)(cursor) : undefined;
		return [{ kind: 'lock', start, what: lockOf(verb, dialect), ...(table === undefined ? {} : { table }) }];
	}
	return undefined;
}
function lockOf(verb, dialect) {
	if (verb === 'reindex' && dialect === 'postgres')
		return 'REINDEX blocks writes to the table, and reads through the index, until it is done';
	return `${verb.toUpperCase()} holds its lock until it is done`;
}
const reaching = /^@@(?:global(?!\.gtid_purged$)|persist)/i;
function readSet(cursor, start) {
	cursor.at++;
	if (/^(global|persist|persist_only|password|default|role|resource)$/.test((0,reading_cursor .E7)(cursor)))
		return undefined;
	if (cursor.tokens.some(({ kind, text }) => kind === 'variable' && reaching.test(text)))
		return undefined;
	(0,reading_cursor .p2)(cursor, 'session');
	(0,reading_cursor .p2)(cursor, 'local');
	if ((0,reading_cursor .E7)(cursor) !== 'search_path')
		return [{ kind: 'harmless', start }];
	cursor.at += 2;
	const schema = (0,reading_cursor .MQ)(cursor);
	return [
		{
			kind: 'use',
			start: schema === undefined ? (0,reading_cursor .lr)(cursor) : start,
			schema: (0,reading_cursor .B6)(cursor) ? schema?.name : undefined,
		},
	];
}

;// CONCATENATED MODULE: ./build/lint/reading/objects.js

const kinds = {
	view: 'view',
	procedure: 'routine',
	function: 'routine',
	aggregate: 'routine',
	trigger: 'trigger',
	schema: 'schema',
	database: 'schema',
	sequence: 'sequence',
	type: 'type',
	domain: 'type',
	event: 'event',
	extension: 'extension',
	user: 'role',
	role: 'role',
};
function readCreate(cursor, start, dialect) {
	const isReplaced = (0,reading_cursor .p2)(cursor, 'or replace');
	const isTemporary = ['global', 'local', 'temporary', 'temp'].reduce((is, word) => (0,reading_cursor .p2)(cursor, word) || is, false);
	(0,reading_cursor .p2)(cursor, 'unlogged');
	if ((0,reading_cursor .p2)(cursor, 'table'))
		return readCreateTable(cursor, start, isTemporary, isReplaced);
	const isUnique = (0,reading_cursor .p2)(cursor, 'unique');
	const isOther = ['fulltext', 'spatial', 'online', 'offline', 'vector'].reduce((is, word) => (0,reading_cursor .p2)(cursor, word) || is, false);
	if ((0,reading_cursor .p2)(cursor, 'index'))
		return readCreateIndex(cursor, start, isUnique, dialect);
	if (isUnique || isOther)
		return [];
	if (dialect === 'postgres' && (0,reading_cursor .p2)(cursor, 'event trigger'))
		return [];
	const trigger = readTrigger(cursor, start);
	if (trigger !== undefined)
		return trigger;
	const at = cursor.tokens
		.slice(0, 20)
		.findIndex(({ kind, value }, index) => index >= cursor.at && kind === 'word' && value in kinds);
	const object = kinds[cursor.tokens[at]?.value ?? ''];
	if (object === undefined)
		return [];
	cursor.at = at + 1;
	(0,reading_cursor .p2)(cursor, 'if not exists');
	const name = (0,reading_cursor .MQ)(cursor);
	if (name === undefined)
		return [];
	if (isTemporary)
		return [{ kind: 'harmless', start }];
	const isDomain = cursor.tokens[at]?.value === 'domain';
	const isConstrained = isDomain && cursor.tokens.some(({ kind, value }) => kind === 'word' && /^(check|not)$/.test(value));
	return [{ kind: 'create-object', start, object, name, isReplaced, isConstrained }];
}
const onTable = new Set(['on', 'to']);
function readTrigger(cursor, start) {
	const at = cursor.tokens.slice(0, 20).findIndex(({ kind, value }, index) => {
		return index >= cursor.at && kind === 'word' && (/^(trigger|rule|policy)$/.test(value) || value in kinds);
	});
	const word = cursor.tokens[at]?.value;
	const what = word === 'trigger' || word === 'rule' || word === 'policy' ? word : undefined;
	if (what === undefined)
		return undefined;
	const inner = { tokens: cursor.tokens, at: at + 1 };
	(0,reading_cursor .p2)(inner, 'if not exists');
	const name = (0,reading_cursor .MQ)(inner);
	if (name === undefined)
		return undefined;
	if (what === 'rule')
		(0,reading_cursor .p2)(inner, 'as');
	const on = (0,reading_cursor .aV)(cursor.tokens, onTable, what === 'rule' ? inner.at + 1 : inner.at);
	inner.at = on + 1;
	const table = on === -1 ? undefined : (0,reading_cursor .MQ)(inner);
	if (table === undefined)
		return undefined;
	return [{ kind: 'create-trigger', start, table, what, name }];
}
function readCreateTable(cursor, start, isTemporary, isReplaced) {
	const isGuarded = (0,reading_cursor .p2)(cursor, 'if not exists');
	const table = (0,reading_cursor .MQ)(cursor);
	if (table === undefined)
		return [];
	const dropped = isReplaced ? [{ kind: 'drop-table', start, table, isTemporary }] : [];
	const created = { kind: 'create-table', start, table, isGuarded, isTemporary };
	const parent = (0,reading_cursor .p2)(cursor, 'partition of') ? (0,reading_cursor .MQ)(cursor) : undefined;
	if (parent === undefined)
		return [...dropped, created];
	return [...dropped, { kind: 'attach-partition', start, table: parent, partition: table, isCreated: true }, created];
}
function readCreateIndex(cursor, start, isUnique, dialect) {
	const isConcurrent = (0,reading_cursor .p2)(cursor, 'concurrently');
	const isGuarded = (0,reading_cursor .p2)(cursor, 'if not exists');
	const name = (0,reading_cursor .E7)(cursor) === 'on' ? undefined : (0,reading_cursor .MQ)(cursor);
	if ((0,reading_cursor .p2)(cursor, 'using'))
		cursor.at++;
	if (!(0,reading_cursor .p2)(cursor, 'on'))
		return [];
	(0,reading_cursor .p2)(cursor, 'only');
	const table = (0,reading_cursor .MQ)(cursor);
	if (table === undefined)
		return [];
	const index = {
		kind: 'add-index',
		start,
		table,
		index: isGuarded ? undefined : name,
		isUnique,
		isConcurrent: isConcurrent || dialect !== 'postgres',
	};
	return isConcurrent ? [{ kind: 'alone', start, what: 'CREATE INDEX CONCURRENTLY' }, index] : [index];
}
const objects_ends = new Set(['cascade', 'restrict', 'force', 'wait', 'nowait']);
function objects_readDrop(cursor, start) {
	const isTemporary = (0,reading_cursor .p2)(cursor, 'temporary');
	if ((0,reading_cursor .p2)(cursor, 'policy'))
		return readPolicy(cursor, start, 'drop');
	const isMaterialized = (0,reading_cursor .p2)(cursor, 'materialized') || (0,reading_cursor .p2)(cursor, 'foreign');
	if ((0,reading_cursor .p2)(cursor, 'index'))
		return readDropIndex(cursor, start);
	const word = (0,reading_cursor .d2)(cursor, new Set(['table', 'tables', ...Object.keys(kinds)]));
	if (word === '')
		return [];
	(0,reading_cursor .p2)(cursor, 'if exists');
	const changes = [];
	do {
		const name = (0,reading_cursor .MQ)(cursor);
		if (name === undefined)
			return changes;
		passArguments(cursor);
		changes.push(dropOf(word, name, changes.length === 0 ? start : name.start, isTemporary));
	} while ((0,reading_cursor .Fk)(cursor, ','));
	if ((0,reading_cursor .p2)(cursor, 'on'))
		(0,reading_cursor .MQ)(cursor);
	const isCascade = (0,reading_cursor .E7)(cursor) === 'cascade' && !isMaterialized;
	(0,reading_cursor .d2)(cursor, objects_ends);
	if (isCascade)
		changes.push(unknownChange(start, 'CASCADE: dependent objects are dropped too'));
	if (!(0,reading_cursor .B6)(cursor) && !isCascade)
		changes.push(unknownChange((0,reading_cursor .lr)(cursor), (0,reading_cursor .Z9)(cursor.tokens.slice(cursor.at))));
	return changes;
}
function dropOf(word, name, start, isTemporary) {
	if (word === 'table' || word === 'tables')
		return { kind: 'drop-table', start, table: name, isTemporary };
	return { kind: 'drop-object', start, object: kinds[word] ?? 'other', name };
}
function passArguments(cursor) {
	if (!(0,reading_cursor .Fk)(cursor, '('))
		return;
	while (!(0,reading_cursor .B6)(cursor) && !(0,reading_cursor .Fk)(cursor, ')'))
		cursor.at++;
}
function readDropIndex(cursor, start) {
	const isConcurrent = (0,reading_cursor .p2)(cursor, 'concurrently');
	(0,reading_cursor .p2)(cursor, 'if exists');
	const changes = isConcurrent ? [{ kind: 'alone', start, what: 'DROP INDEX CONCURRENTLY' }] : [];
	do {
		const index = (0,reading_cursor .MQ)(cursor);
		if (index === undefined)
			return [];
		const table = (0,reading_cursor .p2)(cursor, 'on') ? (0,reading_cursor .MQ)(cursor) : undefined;
		changes.push({ kind: 'drop-index', start, table, index, isConcurrent });
	} while ((0,reading_cursor .Fk)(cursor, ','));
	return changes;
}
function readPolicy(cursor, start, verb) {
	(0,reading_cursor .p2)(cursor, 'if exists');
	const name = (0,reading_cursor .MQ)(cursor);
	const table = (0,reading_cursor .p2)(cursor, 'on') ? (0,reading_cursor .MQ)(cursor) : undefined;
	return name === undefined || table === undefined ? [] : [{ kind: 'change-policy', start, table, name, verb }];
}
function readAlterDomain(cursor, start, name) {
	const change = { kind: 'change-domain', start, name };
	const isAdded = (0,reading_cursor .E7)(cursor) === 'add' || (0,reading_cursor .p2)(cursor, 'set not null');
	if (isAdded) {
		const words = cursor.tokens.slice(cursor.at).map(({ value }) => value);
		return { ...change, verb: 'add-check', isLater: words.slice(-2).join(' ') === 'not valid' };
	}
	if ((0,reading_cursor .p2)(cursor, 'drop constraint') || (0,reading_cursor .p2)(cursor, 'drop not null'))
		return { ...change, verb: 'drop-constraint', isLater: false };
	if ((0,reading_cursor .p2)(cursor, 'drop default'))
		return { ...change, verb: 'drop-default', isLater: false };
	if ((0,reading_cursor .p2)(cursor, 'set default') || (0,reading_cursor .p2)(cursor, 'validate constraint'))
		return { kind: 'harmless', start };
	return undefined;
}
const own = ['sequence', 'function', 'procedure', 'aggregate', 'view', 'materialized view', 'schema', 'type', 'domain'];
function readAlterOwn(cursor, start) {
	const what = (0,reading_cursor .Z9)(cursor.tokens);
	if (!own.some((words) => (0,reading_cursor .p2)(cursor, words)))
		return [];
	(0,reading_cursor .p2)(cursor, 'if exists');
	const name = (0,reading_cursor .MQ)(cursor);
	return name === undefined ? [] : [{ kind: 'alter-object', start, name, what }];
}
function readAlterObject(cursor, start, dialect) {
	if ((0,reading_cursor .p2)(cursor, 'type')) {
		const name = (0,reading_cursor .MQ)(cursor);
		if (name === undefined)
			return [];
		if ((0,reading_cursor .p2)(cursor, 'add value'))
			return [{ kind: 'harmless', start }];
		if ((0,reading_cursor .p2)(cursor, 'rename value'))
			return [{ kind: 'rename-value', start, name }];
		return [{ kind: 'alter-object', start, name, what: (0,reading_cursor .Z9)(cursor.tokens) }];
	}
	if ((0,reading_cursor .p2)(cursor, 'policy'))
		return readPolicy(cursor, start, 'alter');
	if ((0,reading_cursor .E7)(cursor) === 'domain') {
		const inner = { tokens: cursor.tokens, at: cursor.at + 1 };
		const name = (0,reading_cursor .MQ)(inner);
		const change = name && readAlterDomain(inner, start, name);
		if (change !== undefined)
			return [change];
	}
	if ((0,reading_cursor .p2)(cursor, 'index')) {
		(0,reading_cursor .p2)(cursor, 'if exists');
		if ((0,reading_cursor .MQ)(cursor) === undefined)
			return [];
		const isKnown = (0,reading_cursor .p2)(cursor, 'rename to') || (0,reading_cursor .p2)(cursor, 'attach partition');
		return isKnown && (0,reading_cursor .MQ)(cursor) !== undefined && (0,reading_cursor .B6)(cursor) ? [{ kind: 'harmless', start }] : [];
	}
	if (dialect === 'mysql' && (0,reading_cursor .p2)(cursor, 'view')) {
		const name = (0,reading_cursor .MQ)(cursor);
		return name === undefined
			? []
			: [{ kind: 'create-object', start, object: 'view', name, isReplaced: true, isConstrained: false }];
	}
	return dialect === 'postgres' ? readAlterOwn(cursor, start) : [];
}
const on = new Set(['on']);
const granted = new Set('schema sequence function procedure routine type domain database foreign language'.split(' '));
function readRevoke(cursor, start) {
	const what = (0,reading_cursor .Z9)(cursor.tokens);
	const at = (0,reading_cursor .aV)(cursor.tokens, on, cursor.at);
	if (at === -1)
		return [];
	cursor.at = at + 1;
	const object = (0,reading_cursor .d2)(cursor, granted);
	if (object === '')
		(0,reading_cursor .p2)(cursor, 'table');
	const changes = [];
	do {
		const name = (0,reading_cursor .MQ)(cursor);
		if (name === undefined)
			return [];
		passArguments(cursor);
		changes.push(object === '' ? { kind: 'unseen', start, what, table: name } : { kind: 'alter-object', start, what, name });
	} while ((0,reading_cursor .Fk)(cursor, ','));
	return (0,reading_cursor .E7)(cursor) === 'from' && (0,reading_cursor .E7)(cursor, -1) !== '.' ? changes : [];
}

;// CONCATENATED MODULE: ./build/lint/reading/read.js

function readStatement(sql, dialect, read) {
	if (sql.length > large) {
		if (isPlainInsert(sql))
			return [{ kind: 'write', start: 0 }];
		if (sql.length > largest)
			return [unknownChange(0, `a statement of ${Math.round(sql.length / 1024 ** 2)} MiB`)];
	}
	const { tokens, complete } = read ?? (0,lexer .q)(sql, { dialect });
	if (!complete)
		return [unknownChange(tokens[0]?.start ?? 0, 'a quote or a comment that is not closed')];
	const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ';');
	const isBody = isProgram(tokens);
	if (end >= 0 && end < tokens.length - 1 && !isBody)
		return [unknownChange(tokens[end + 1]?.start ?? 0, 'a second statement behind a semicolon')];
	const own = end === tokens.length - 1 && end >= 0 ? tokens.slice(0, -1) : tokens;
	const whole = readTokens(own, dialect);
	const plain = own.filter(({ conditional }) => !conditional);
	if (plain.length === own.length || plain.length === 0)
		return whole;
	const isNew = (change) => !whole.some(({ kind, start }) => kind === change.kind && start === change.start);
	return [...whole, ...readTokens(plain, dialect).filter(isNew)];
}
function readTokens(tokens, dialect) {
	const cursor = (0,reading_cursor .cg)(tokens);
	const changes = readVerb(cursor, dialect);
	return changes.length === 0 ? [unknownChange(tokens[0]?.start ?? 0, (0,reading_cursor .Z9)(tokens))] : changes;
}
const large = 64 * 1024;
const largest = 4 * 1024 ** 2;
function isPlainInsert(sql) {
	return /^\s{0,100}(?:INSERT|REPLACE)\s/i.test(sql.slice(0, 200)) && !sql.includes(';') && !sql.includes('/*');
}
function isProgram(tokens) {
	const head = tokens.slice(0, 14).map(({ value }) => value);
	return head[0] === 'create' && head.some((word) => /^(procedure|function|trigger|event|package)$/.test(word));
}
function readVerb(cursor, dialect) {
	const start = (0,reading_cursor .lr)(cursor);
	if ((0,reading_cursor .p2)(cursor, 'alter')) {
		(0,reading_cursor .p2)(cursor, 'online');
		(0,reading_cursor .p2)(cursor, 'ignore');
		if ((0,reading_cursor .p2)(cursor, 'table'))
			return readAlterTable(cursor, dialect);
		return readAlterObject(cursor, start, dialect);
	}
	if ((0,reading_cursor .p2)(cursor, 'create'))
		return readCreate(cursor, start, dialect);
	if ((0,reading_cursor .p2)(cursor, 'drop'))
		return objects_readDrop(cursor, start);
	if ((0,reading_cursor .p2)(cursor, 'rename table') || (0,reading_cursor .p2)(cursor, 'rename tables'))
		return readRenames(cursor);
	if ((0,reading_cursor .p2)(cursor, 'truncate'))
		return readTruncate(cursor, start);
	if ((0,reading_cursor .p2)(cursor, 'revoke'))
		return readRevoke(cursor, start);
	return readData(cursor, start, dialect) ?? [];
}
function readRenames(cursor) {
	const changes = [];
	(0,reading_cursor .p2)(cursor, 'if exists');
	do {
		const start = (0,reading_cursor .lr)(cursor);
		const table = (0,reading_cursor .MQ)(cursor);
		if ((0,reading_cursor .p2)(cursor, 'wait'))
			cursor.at++;
		else
			(0,reading_cursor .p2)(cursor, 'nowait');
		const to = (0,reading_cursor .p2)(cursor, 'to') ? (0,reading_cursor .MQ)(cursor) : undefined;
		if (table === undefined || to === undefined)
			return [...changes, unknownChange(start, (0,reading_cursor .Z9)(cursor.tokens))];
		changes.push({ kind: 'rename-table', start, table, to });
	} while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0);
	return cursor.at < cursor.tokens.length
		? [...changes, unknownChange((0,reading_cursor .lr)(cursor), (0,reading_cursor .Z9)(cursor.tokens))]
		: changes;
}
function readTruncate(cursor, start) {
	(0,reading_cursor .p2)(cursor, 'table');
	(0,reading_cursor .p2)(cursor, 'only');
	const changes = [];
	do {
		const table = (0,reading_cursor .MQ)(cursor);
		if (table === undefined)
			return [...changes, unknownChange(start, 'TRUNCATE without a name')];
		changes.push({ kind: 'truncate', start: changes.length === 0 ? start : table.start, table, what: 'TRUNCATE' });
	} while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0);
	const isKnown = cursor.tokens
		.slice(cursor.at)
		.every(({ value }) => /^(restart|continue|identity|cascade|restrict|wait|nowait|\d+|\*)$/.test(value));
	const isCascade = (0,reading_cursor .E7)(cursor) === 'cascade' || cursor.tokens.at(-1)?.value === 'cascade';
	if (!isKnown || isCascade)
		changes.push(unknownChange((0,reading_cursor .lr)(cursor), `${isCascade ? 'CASCADE: other tables' : (0,reading_cursor .Z9)(cursor.tokens.slice(cursor.at))}`));
	return changes;
}

}),

72372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => ( boundMarkdown)
});
var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67559);

function boundMarkdown(markdown, limit, measure, ending) {
	const size = measure === 'bytes' ? (text) => Buffer.byteLength(text) : (text) => text.length;
	if (markdown.length <= limit && size(markdown) <= limit)
		return { text: markdown, cut: false };
	const room = limit - size(ending);
	let used = 0;
	let heading = 0;
	let line = 0;
	for (const each of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .zQ)(markdown)) {
		if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .F8)(each) > 0)
			heading = each.start;
		else if (!each.inert && !/^\s/.test(each.text))
			line = each.start;
		used += size(markdown.slice(each.start, each.end));
		if (used > room)
			break;
	}
	const kept = markdown.slice(0, heading > 0 ? heading : line).trimEnd();
	return { text: closeDetails(kept) + ending, cut: true };
}
function closeDetails(markdown) {
	const opened = markdown.lastIndexOf('<details>');
	return opened > markdown.lastIndexOf('</details>') ? markdown.slice(0, opened).trimEnd() : markdown;
}

}),

67559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
F8: () => ( headingLevel),
Gl: () => ( demoteHeadings),
QE: () => ( readableEnd),
zQ: () => ( markdownLines)
});
const blockTags = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|' +
	'figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|' +
	'p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const html = [
	[/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<![a-z]/i, />/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/],
	[new RegExp(`^ {0,3}</?(?:${blockTags})(?=[\\s>]|/>|$)`, 'i'), /^\s*$/],
];
function* markdownLines(markdown) {
	let block;
	let items = [];
	let isText = false;
	for (let start = 0; start < markdown.length;) {
		const feed = markdown.indexOf('\n', start);
		const end = feed === -1 ? markdown.length : feed + 1;
		const text = markdown.slice(start, end).replace(/\r?\n$/, '');
		const indent = text.trim() === '' ? Number.POSITIVE_INFINITY : text.search(/[^ ]/);
		if (block !== undefined && indent < block.indent)
			block = undefined;
		const isInside = block !== undefined;
		if (block !== undefined)
			block = block.isClosedBy(text.slice(block.indent)) ? undefined : block;
		else {
			items = isText && lazy.test(text) ? items : itemsOf(text, indent, items);
			block = openBlock(text, start, items.at(-1) ?? 0, isText);
		}
		isText = block === undefined && !isInside && !notText.test(text);
		yield { start, end, text, inert: isInside || block !== undefined };
		start = end;
	}
	return block === undefined || block.isClosedBy('') ? markdown.length : block.start;
}
const lazy = /^ *[^\s#>*+=<`~\d-]/;
const loneTag = [/^ {0,3}<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i, /^\s*$/];
const notText = /^\s*$|^ {0,3}(?:#|=+\s*$|[-*_][-*_ ]*$)/;
const deepestList = 20;
function itemsOf(text, indent, outer) {
	const items = outer.filter((item) => item <= indent);
	for (let at = items.at(-1) ?? 0; items.length < deepestList; items.push(at)) {
		const marker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| (?= )|$)/.exec(text.slice(at))?.[0];
		if (marker === undefined)
			break;
		at += marker.length;
	}
	return items;
}
function openBlock(text, start, indent, isBelowText) {
	const line = text.slice(indent);
	const [, mark, words = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	if (mark !== undefined && !(mark.startsWith('`') && words.includes('`')))
		return { start, indent, isClosedBy: (other) => isFenceEnd(other, mark) };
	const last = (isBelowText ? html : [...html, loneTag]).find(([first]) => first.test(line))?.[1];
	return last === undefined || last.test(line) ? undefined : { start, indent, isClosedBy: (other) => last.test(other) };
}
function isFenceEnd(line, mark) {
	const [, found, words] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	return found?.startsWith(mark) === true && words?.trim() === '';
}
function readableEnd(markdown) {
	const lines = markdownLines(markdown);
	for (;;) {
		const { done, value } = lines.next();
		if (done)
			return value;
	}
}
function headingLevel(line) {
	return line.inert ? 0 : (/^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1]?.length ?? 0);
}
function demoteHeadings(markdown, least) {
	const lines = [...markdownLines(markdown)];
	const highest = lines.reduce((level, line) => Math.min(level, headingLevel(line) || 7), 7);
	const shift = least - highest;
	if (shift <= 0 || highest === 7)
		return markdown;
	return lines
		.map((line) => {
		const whole = markdown.slice(line.start, line.end);
		const level = headingLevel(line);
		return level === 0 ? whole : whole.replace(/#{1,6}/, '#'.repeat(Math.min(6, level + shift)));
	})
		.join('');
}

}),

75800:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Bs: () => ( markersOf),
LV: () => ( isMarkedWith),
U3: () => ( markerOfLine),
Yr: () => ( leadingMarkers),
gJ: () => ( formatMarker),
jK: () => ( leadingMarker),
xL: () => ( marker),
xY: () => ( hasMarker)
});
const kinds = new Set([
	'db-migrate',
	'gate',
	'gate-closing',
	'gate-late',
	'gate-replaced',
	'gate-retry',
	'gate-table',
	'incident',
	'incident-closed',
	'incident-place',
	'marked',
	'notes',
	'release',
]);
function marker(kind, fields = []) {
	return { kind, fields: new Map(fields) };
}
function formatMarker({ kind, fields }) {
	const words = [...fields].map(([key, value]) => ` ${encode(key)}=${encode(value)}`);
	return `<!-- slipway:${kind}${words.join('')} -->`;
}
function leadingMarkers(text) {
	const found = [];
	for (let rest = text;;) {
		const next = readMarker(rest);
		if (next === undefined)
			return found;
		found.push(next.marker);
		rest = rest.slice(next.length);
	}
}
function markersOf(text) {
	return text.split(/\r?\n/).flatMap(leadingMarkers);
}
function markerOfLine(line) {
	const found = readMarker(line);
	return found?.length === line.length ? found.marker : undefined;
}
function leadingMarker(text, kind) {
	return leadingMarkers(text).find((found) => found.kind === kind);
}
function isMarkedWith(text, wanted) {
	return leadingMarkers(text).some((found) => isSame(found, wanted));
}
function hasMarker(text, wanted) {
	return markersOf(text).some((found) => isSame(found, wanted));
}
function isSame(one, other) {
	return (one.kind === other.kind &&
		one.fields.size === other.fields.size &&
		[...one.fields].every(([key, value]) => other.fields.get(key) === value));
}
function encode(text) {
	return text
		.toWellFormed()
		.replace(/[^\w.:+,/@~-]/gu, (character) => [...new TextEncoder().encode(character)]
		.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
		.join(''))
		.replace(/-(?=-|$)|^-/g, '%2D');
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}
const form = /^<!-- slipway:([a-z][a-z-]{0,39})((?: [^\s<>=]+=[^\s<>=]*)*) -->/;
function readMarker(text) {
	const [whole = '', kind = '', words = ''] = form.exec(text) ?? [];
	if (!isKind(kind))
		return readOldMarker(text);
	const fields = new Map();
	for (const word of words.split(' ').slice(1)) {
		const [key, value] = word.split('=').map(decode);
		if (key === undefined || value === undefined || fields.has(key))
			return undefined;
		fields.set(key, value);
	}
	return { marker: { kind, fields }, length: whole.length };
}
function isKind(word) {
	return kinds.has(word);
}
const oldForms = [
	['marked', /^<!-- slipway:marked ([\d+ -]*)-->/, (words) => [['comments', words.trim().replaceAll(' ', ',')]]],
	['incident', /^<!-- slipway-incident (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
	[
		'incident-place',
		/^<!-- slipway-incident-of ([^\s<>]*) ([^\s<>]*) -->/,
		(environment, service) => [
			['environment', decode(environment)],
			['service', decode(service)],
		],
	],
	['incident-closed', /^<!-- slipway-closed (\d{1,15}) -->/, (deployment) => [['deployment', deployment]]],
	['release', /^<!-- slipway-release (\[[^\n]{0,60000}?\]) -->/, releasesOf],
	['db-migrate', /^<!-- slipway: db-migrate ([0-9a-f]{16}) -->/, (plan) => [['plan', plan]]],
];
function readOldMarker(text) {
	for (const [kind, spelling, read] of oldForms) {
		const [whole, ...parts] = spelling.exec(text) ?? [];
		const fields = whole === undefined ? undefined : read(...parts);
		if (whole !== undefined && fields?.every(isWhole))
			return { marker: marker(kind, fields), length: whole.length };
	}
	return undefined;
}
function isWhole(field) {
	return field[1] !== undefined;
}
function releasesOf(json = '') {
	let list;
	try {
		list = JSON.parse(json);
	}
	catch {
		return undefined;
	}
	if (!Array.isArray(list))
		return undefined;
	return list.flatMap((entry) => {
		if (typeof entry !== 'object' || entry === null || !('name' in entry) || !('version' in entry))
			return [];
		const { name, version } = entry;
		return typeof name === 'string' && typeof version === 'string' ? [[name, version]] : [];
	});
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

10821:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
C: () => ( fillPlaceholders)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _scan_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12169);

const NAME = /^[A-Za-z_][\w.:-]{0,127}\}/;
function fillPlaceholders(text, values, file, first = 1) {
	const parts = [];
	const unknown = [];
	let from = 0;
	let line = first;
	let counted = 0;
	for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at + 2)) {
		const name = NAME.exec(text.slice(at + 2, at + 132))?.[0].slice(0, -1);
		if (name === undefined)
			continue;
		const escaped = at > from && text[at - 1] === '$';
		parts.push(text.slice(from, escaped ? at - 1 : at));
		from = at + name.length + 3;
		if (escaped)
			parts.push(text.slice(at, from));
		else if (Object.hasOwn(values, name))
			parts.push(values[name] ?? '');
		else {
			for (; counted < at; counted++)
				if (text[counted] === '\n')
					line++;
			unknown.push(`${file}:${line}: \${${name}} has no value. ${known(values)}Write $\${${name}} to keep it as text.`);
		}
	}
	if (unknown.length > 0)
		throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y(_scan_window_js__WEBPACK_IMPORTED_MODULE_1__ .cw, unknown);
	return parts.join('') + text.slice(from);
}
function known(values) {
	const names = Object.keys(values);
	return names.length > 0 ? `These have a value: ${names.join(', ')}. ` : 'No placeholders are given. ';
}

}),

53434:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Jg: () => ( isWord),
Jx: () => ( BYTE),
K$: () => ( NOTHING),
Z: () => ( asciiOf),
s8: () => ( trimEnd),
vw: () => ( utf8Of),
xC: () => ( isSpace)
});
const BYTE = {
	tab: 9,
	newline: 10,
	return: 13,
	space: 32,
	bang: 33,
	double: 34,
	hash: 35,
	dollar: 36,
	single: 39,
	star: 42,
	dash: 45,
	dot: 46,
	slash: 47,
	semicolon: 59,
	upperM: 77,
	upperN: 78,
	backslash: 92,
	backquote: 96,
	delete: 127,
};
function isSpace(byte) {
	return byte === BYTE.space || (byte !== undefined && byte >= BYTE.tab && byte <= BYTE.return);
}
function isWord(byte) {
	if (byte === undefined)
		return false;
	return ((byte >= 97 && byte <= 122) ||
		(byte >= 65 && byte <= 90) ||
		(byte >= 48 && byte <= 57) ||
		byte === 95 ||
		byte >= 128);
}
function asciiOf(bytes, start = 0, end = bytes.length) {
	return bufferOf(bytes, start, end).toString('latin1');
}
function utf8Of(bytes, start = 0, end = bytes.length) {
	return bufferOf(bytes, start, end).toString();
}
function bufferOf(bytes, start, end) {
	const from = Math.min(start, bytes.length);
	return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(end, bytes.length) - from));
}
function trimEnd(bytes) {
	let end = bytes.length;
	while (end > 0) {
		const byte = bytes[end - 1] ?? 0;
		if (byte > BYTE.space && byte !== BYTE.delete && byte !== 0xff)
			break;
		end--;
	}
	return end === bytes.length ? bytes : bytes.subarray(0, end);
}
const NOTHING = new Uint8Array(0);

}),

66023:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
q: () => ( tokenize)
});
function tokenize(text, options) {
	const lexer = { text, options, tokens: [], comments: [], pos: 0, conditional: false, complete: true };
	while (lexer.pos < text.length)
		readToken(lexer);
	return { tokens: lexer.tokens, comments: lexer.comments, complete: lexer.complete && !lexer.conditional };
}
function readToken(lexer) {
	const { text, pos, options } = lexer;
	const sign = text[pos] ?? '';
	if (/[ \t\n\v\f\r]/.test(sign))
		lexer.pos++;
	else if (readComment(lexer, sign))
		return;
	else if (sign === "'" || sign === '"' || (sign === '`' && options.dialect !== 'postgres'))
		readQuotes(lexer, sign);
	else if (sign === '[' && options.dialect === 'sqlite')
		readQuotes(lexer, ']');
	else if (sign === '$' && options.dialect === 'postgres' && readDollars(lexer))
		return;
	else if (isNameStart(sign))
		readWord(lexer);
	else if (/[0-9]/.test(sign) || (sign === '.' && beginsNumber(lexer)))
		readNumber(lexer);
	else if (sign === '@')
		readVariable(lexer);
	else
		add(lexer, 'sign', pos + 1);
}
function add(lexer, kind, end, value) {
	const { text, pos, conditional } = lexer;
	const own = text.slice(pos, end);
	if (conditional && own.includes('*/'))
		lexer.complete = false;
	if (own === '\0')
		lexer.complete = false;
	lexer.tokens.push({ kind, text: own, value: value ?? own, start: pos, conditional });
	lexer.pos = end;
}
function readComment(lexer, sign) {
	const { text, pos, options } = lexer;
	const mysql = options.dialect === 'mysql';
	if (mysql && sign === '#')
		return passLine(lexer);
	if (sign === '-' && text[pos + 1] === '-' && (!mysql || isDashComment(text[pos + 2])))
		return passLine(lexer);
	if (mysql && lexer.conditional && sign === '*' && text[pos + 1] === '/') {
		lexer.conditional = false;
		lexer.pos += 2;
		return true;
	}
	if (sign !== '/' || text[pos + 1] !== '*')
		return false;
	const executable = mysql ? executableAt(text, pos) : undefined;
	if (executable !== undefined) {
		if (lexer.conditional)
			lexer.complete = false;
		lexer.conditional = true;
		lexer.pos = executable;
	}
	else
		passBlock(lexer);
	return true;
}
function isDashComment(third) {
	return third === undefined || third <= ' ' || third === '\u007f';
}
function executableAt(text, pos) {
	let end = pos + 2;
	if (text[end] === 'M' && text[end + 1] === '!')
		end++;
	if (text[end] !== '!')
		return undefined;
	end++;
	const digits = /^\d{5,6}/.exec(text.slice(end, end + 6))?.[0] ?? '';
	if (digits === '999999')
		return undefined;
	return end + digits.length;
}
function passLine(lexer) {
	const end = lexer.text.indexOf('\n', lexer.pos);
	const next = end < 0 ? lexer.text.length : end + 1;
	if (lexer.conditional && lexer.text.slice(lexer.pos, next).includes('*/'))
		lexer.complete = false;
	addComment(lexer, next);
	return true;
}
function addComment(lexer, end) {
	const { text, pos, conditional } = lexer;
	lexer.comments.push({ text: text.slice(pos, end), start: pos, conditional });
	lexer.pos = end;
}
function passBlock(lexer) {
	const { text, options } = lexer;
	let depth = 1;
	let pos = lexer.pos + 2;
	while (pos < text.length && depth > 0) {
		const close = text.indexOf('*/', pos);
		const open = options.dialect === 'postgres' ? text.indexOf('/*', pos) : -1;
		if (close < 0)
			break;
		const inner = open >= 0 && open < close;
		depth += inner ? 1 : -1;
		pos = (inner ? open : close) + 2;
	}
	if (depth > 0 || lexer.conditional)
		lexer.complete = false;
	addComment(lexer, depth > 0 ? text.length : pos);
}
function readQuotes(lexer, close, prefix = 0) {
	const { text, pos } = lexer;
	const open = text[pos + prefix] ?? '';
	const escapes = escapesIn(lexer, open, text.slice(pos, pos + prefix));
	let value = '';
	let at = pos + prefix + 1;
	let from = at;
	for (; at < text.length; at++) {
		if (text[at] === '\\' && escapes)
			at++;
		else if (text[at] === close) {
			if (text[at + 1] !== close || open === '[')
				break;
			value += text.slice(from, at);
			from = ++at;
		}
	}
	if (at >= text.length)
		lexer.complete = false;
	value += text.slice(from, at);
	add(lexer, isName(lexer.options, open) ? 'name' : 'string', Math.min(at + 1, text.length), value);
}
function escapesIn({ options }, open, prefix) {
	if (options.dialect === 'sqlite' || open === '`' || open === '[')
		return false;
	if (options.dialect === 'postgres')
		return open === "'" && (prefix.toLowerCase() === 'e' || (prefix === '' && options.standardStrings === false));
	return options.noBackslashEscapes !== true && !(open === '"' && options.ansiQuotes === true);
}
function isName(options, open) {
	return open === '`' || open === '[' || (open === '"' && (options.dialect !== 'mysql' || options.ansiQuotes === true));
}
function readDollars(lexer) {
	const { text, pos } = lexer;
	const tag = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/.exec(text.slice(pos, pos + 256))?.[0];
	if (tag === undefined)
		return false;
	const end = text.indexOf(tag, pos + tag.length);
	if (end < 0)
		lexer.complete = false;
	const close = end < 0 ? text.length : end;
	add(lexer, 'string', Math.min(close + tag.length, text.length), text.slice(pos + tag.length, close));
	return true;
}
function isNameStart(sign) {
	return /[A-Za-z_]/.test(sign) || sign > '\u007f';
}
function endOfName(text, start) {
	let end = start;
	while (end < text.length && /[\w$\u0080-\uffff]/.test(text[end] ?? ''))
		end++;
	return end;
}
function readWord(lexer) {
	const { text, pos, options } = lexer;
	const end = endOfName(text, pos);
	const word = text.slice(pos, end);
	if (text[end] === "'" && options.dialect === 'postgres' && /^e$/i.test(word))
		readQuotes(lexer, "'", word.length);
	else
		add(lexer, 'word', end, word.toLowerCase());
}
function readNumber(lexer) {
	const { text, pos, options } = lexer;
	const end = endOfName(text, pos);
	const name = text.slice(pos, end);
	const literal = /^(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+(?:[eE]\d+)?)/.exec(name)?.[0] ?? '';
	if (options.dialect === 'mysql' && text[pos] !== '.' && literal !== name && !/^\d+[eE]$/.test(name))
		add(lexer, 'word', end, name.toLowerCase());
	else if (/^(?:0[xXbB])/.test(literal))
		add(lexer, 'number', pos + literal.length);
	else
		add(lexer, 'number', endOfDecimal(text, pos));
}
function endOfDecimal(text, pos) {
	const digits = (from) => {
		let end = from;
		while (/[0-9]/.test(text[end] ?? ''))
			end++;
		return end;
	};
	let end = digits(pos);
	if (text[end] === '.')
		end = digits(end + 1);
	const exponent = /^[eE][+-]?[0-9]/.exec(text.slice(end, end + 3))?.[0];
	return exponent === undefined ? end : digits(end + exponent.length);
}
function beginsNumber({ text, pos, tokens }) {
	const last = tokens.at(-1);
	const qualified = last !== undefined && last.start + last.text.length === pos && (last.kind === 'word' || last.kind === 'name');
	return !qualified && /[0-9]/.test(text[pos + 1] ?? '');
}
function readVariable(lexer) {
	const { text, pos } = lexer;
	let end = pos + 1;
	if (text[end] === '@')
		end++;
	const quote = text[end];
	if (quote === "'" || quote === '"' || quote === '`') {
		const close = text.indexOf(quote, end + 1);
		if (close < 0)
			lexer.complete = false;
		add(lexer, 'variable', close < 0 ? text.length : close + 1);
		return;
	}
	while (end < text.length && /[\w$.\u0080-\uffff]/.test(text[end] ?? ''))
		end++;
	add(lexer, 'variable', end, text.slice(pos, end).toLowerCase());
}

})

};

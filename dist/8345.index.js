export const id = 8345;
export const ids = [8345];
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

95425:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G: () => ( matchNames)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _input_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34049);

const portion = 2_000;
const magic = /[*?[\]{}()!+@]/;
async function* matchNames(folder, { pattern, source }) {
	const parts = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(pattern.replaceAll('\\', '/')).split('/');
	const firstMagic = parts.findIndex((part) => magic.test(part));
	const plain = parts.slice(0, firstMagic < 0 ? -1 : firstMagic);
	const glob = parts.slice(plain.length).join('/');
	const base = plain.length === 0 ? '' : `${plain.join('/')}/`;
	(0,_input_glob_js__WEBPACK_IMPORTED_MODULE_2__ .Q)(glob, source, ['']);
	for await (const names of inPortions(namesBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, base), reachOf(glob))))
		for (const name of (0,_input_glob_js__WEBPACK_IMPORTED_MODULE_2__ .Q)(glob, source, names))
			yield `${base}${name}`;
}
function reachOf(glob) {
	const levels = (text) => text.split('/').length - 1;
	const [before = '', ...after] = glob.split('**');
	return {
		depth: after.length > 0 ? Number.POSITIVE_INFINITY : levels(glob),
		linkDepth: levels(before),
		names: new Set(glob.split(/[{},/]/)),
		hidden: /(?:^|[/{,(|])\./.test(glob),
	};
}
async function* namesBelow(folder, reach, below = '', level = 1) {
	for (const entry of await list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below))) {
		const name = `${below}${entry.name}`;
		yield name;
		if (level <= reach.depth && isEntered(entry, reach, level))
			yield* namesBelow(folder, reach, `${name}/`, level + 1);
	}
}
function isEntered(entry, { linkDepth, names, hidden }, level) {
	if (entry.isSymbolicLink())
		return level <= linkDepth && names.has(entry.name);
	return entry.isDirectory() && (hidden || !entry.name.startsWith('.'));
}
async function list(folder) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
	}
	catch {
		return [];
	}
}
async function* inPortions(names) {
	let some = [];
	for await (const name of names) {
		some.push(name);
		if (some.length < portion)
			continue;
		yield some;
		some = [];
	}
	yield some;
}

}),

63395:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
i: () => ( temporaryRoot),
w: () => ( makeTemporaryFolder)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64865);
var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75307);

async function temporaryRoot(env) {
	const path = env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch((error) => {
		throw unusable(path, error);
	});
}
async function makeTemporaryFolder(env, name) {
	const root = await temporaryRoot(env);
	const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `slipway-${name}-`)).catch((error) => {
		throw unusable(root, error);
	});
	return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }) };
}
function unusable(path, error) {
	const what = `The temporary folder \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ .d)(path)}\` (RUNNER_TEMP) cannot be used: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .Tr)(error)}.`;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('unwritable-file', what, { cause: error });
}

}),

34049:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q: () => ( matchFileGlob),
globMatcher: () => ( globMatcher),
matchGlobs: () => ( matchGlobs)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64865);
var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24255);
var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10087);

const longest = 2_000;
const portion = 500;
function matchGlobs({ patterns, source, options }, paths) {
	const given = patterns.filter((glob) => glob !== '');
	return new Set(select(given, source, () => picomatch__WEBPACK_IMPORTED_MODULE_3__(given, options), [...new Set(paths)]));
}
function matchFileGlob(glob, source, paths) {
	return select([glob], source, () => (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.matchesGlob)(path, glob), paths);
}
function globMatcher(globs, paths) {
	const known = new Set(paths);
	const fitting = matchGlobs(globs, known);
	return (path) => (known.has(path) ? fitting.has(path) : matchGlobs(globs, [path]).has(path));
}
function select(patterns, source, makeMatcher, paths) {
	const tooLong = patterns.find((glob) => glob.length > longest);
	if (tooLong !== undefined)
		throw refused(source, tooLong, `is longer than ${longest} characters`);
	try {
		const fits = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__ .Mm)(makeMatcher);
		const fitting = [];
		for (let at = 0; at < paths.length; at += portion) {
			const some = paths.slice(at, at + portion);
			for (const path of (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__ .Mm)(() => some.filter((each) => fits(each))))
				fitting.push(path);
		}
		return fitting;
	}
	catch (error) {
		if (!(error instanceof _bounded_js__WEBPACK_IMPORTED_MODULE_1__ .fx))
			throw error;
		const why = `needs more than ${_bounded_js__WEBPACK_IMPORTED_MODULE_1__ .lT / 1_000} second; use fewer \`*\` in one name, and fewer \`{a,b}\``;
		throw refused(source, patterns.join(' '), why, error);
	}
}
function refused(source, glob, why, cause) {
	const what = `${source} has the glob \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_4__ .d)(glob, 80)}\`, which ${why}.`;
	return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__ .y('invalid-input', what, { cause });
}

}),

88345:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  queryReported: () => ( queryReported)
});

// EXTERNAL MODULE: ./build/database/passing.js
var passing = __webpack_require__(38479);
// EXTERNAL MODULE: ./build/database/session/target.js
var session_target = __webpack_require__(65474);
// EXTERNAL MODULE: ./build/database/target/targets.js
var targets = __webpack_require__(51690);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/rows/expect.js
var rows_expect = __webpack_require__(64175);
// EXTERNAL MODULE: ./build/runner/retry.js
var retry = __webpack_require__(19897);
// EXTERNAL MODULE: ./build/sql/scan/bytes.js
var bytes = __webpack_require__(53434);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/mysql-query/record/describe.js

function describeSql(sql, length = 160) {
	const start = (0,bytes .vw)(sql, 0, length * 8);
	return (0,printable .d)(start
		.replace(/\b(identified\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?)(['"]).*/gis, "$1'***'…")
		.replace(/\b((?:set\s+password|password\s*\()[^'"]{0,200})(['"]).*/gis, "$1'***'…"), length);
}
function count(number, noun) {
	return `${number} ${noun}${Number(number) === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/mysql-query/record/journal.js

const journal_length = 500;
class Journal {
	#first = [];
	#failed = [];
	#done = 0;
	#failures = 0;
	#skipped = 0;
	#affected = 0n;
	#settled = 0;
	#settledRows = 0n;
	get records() {
		return [...this.#first, ...this.#failed];
	}
	get counts() {
		return { done: this.#done, failed: this.#failures, skipped: this.#skipped };
	}
	get affectedRows() {
		return this.#affected;
	}
	get settled() {
		return this.#settled;
	}
	get unsettled() {
		return this.#done - this.#settled;
	}
	settle() {
		this.#settled = this.#done;
		this.#settledRows = this.#affected;
	}
	undo() {
		let done = 0;
		for (const [index, record] of this.#first.entries()) {
			if (record.status === 'done' && ++done > this.#settled)
				this.#first[index] = { ...record, status: 'rolled-back' };
		}
		this.#done = this.#settled;
		this.#affected = this.#settledRows;
	}
	skip(piece) {
		this.#skipped++;
		this.#add('skipped', () => recordOf(piece, 'skipped'));
	}
	add(piece, outcome, rows, warnings) {
		const { milliseconds } = outcome;
		if (outcome.isDone) {
			const { affectedRows, insertId } = outcome;
			this.#done++;
			this.#affected += affectedRows ?? 0n;
			this.#add('done', () => ({
				...recordOf(piece, 'done'),
				affectedRows,
				insertId,
				rows,
				warnings,
				milliseconds,
			}));
		}
		else {
			const { code, state, message } = outcome;
			this.#failures++;
			this.#add('failed', () => ({ ...recordOf(piece, 'failed'), rows, milliseconds, code, state, message }));
		}
	}
	#add(status, make) {
		if (this.#first.length < journal_length)
			this.#first.push(make());
		else if (status === 'failed' && this.#failed.length < journal_length)
			this.#failed.push(make());
	}
}
function recordOf({ file, line, sql }, status) {
	return unsent({ file, line, statement: describeSql(sql) }, status);
}
function unsent({ file, line, statement }, status) {
	const nothing = { rows: 0, affectedRows: null, insertId: null, warnings: null, milliseconds: 0 };
	return { file, line, statement, status, ...nothing, code: '', state: '', message: '' };
}

// EXTERNAL MODULE: ./build/rows/value.js
var rows_value = __webpack_require__(70709);
;// CONCATENATED MODULE: ./build/rows/json.js

const json = (columns, { binary }) => {
	const encode = rowEncoder(columns, binary);
	let before = '[\n';
	return {
		rows: (rows) => {
			let text = '';
			for (const row of rows) {
				text += before + encode(row);
				before = ',\n';
			}
			return text;
		},
		end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
	};
};
const ndjson = (columns, { binary }) => {
	const encode = rowEncoder(columns, binary);
	return {
		rows: (rows) => {
			let text = '';
			for (const row of rows)
				text += `${encode(row)}\n`;
			return text;
		},
		end: () => '',
	};
};
function rowEncoder(columns, binary) {
	const names = uniqueNames(columns.map(({ name }) => name));
	const keys = names.map((name, index) => `${index === 0 ? '' : ','}${JSON.stringify(name)}:`);
	const encoders = columns.map((column) => encoderOf(column, binary));
	return (row) => {
		let text = '{';
		for (let index = 0; index < encoders.length; index++)
			text += (keys[index] ?? '') + (encoders[index]?.(row[index] ?? null) ?? '');
		return `${text}}`;
	};
}
function encoderOf(column, binary) {
	const text = encoderOfText(column);
	return (value) => {
		if (typeof value === 'string')
			return text(value);
		if (value === null)
			return 'null';
		if (Buffer.isBuffer(value))
			return `"${(0,rows_value .gm)(value, column, binary)}"`;
		return typeof value === 'number' && Number.isFinite(value) ? String(value) : `"${value}"`;
	};
}
function encoderOfText({ kind, type }) {
	if ((kind === 'integer' && type !== 'bigint') || kind === 'float')
		return encodeNumber;
	return kind === 'json' ? encodeJson : JSON.stringify;
}
function encodeNumber(text) {
	if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text))
		return text;
	const bare = text.replace(/^0+(?=\d)/, '');
	return bare !== text && /^\d+(?:\.\d+)?$/.test(bare) ? bare : JSON.stringify(text);
}
function encodeJson(text) {
	try {
		JSON.parse(text);
	}
	catch {
		return JSON.stringify(text);
	}
	return text.replace(/[\r\n]+/g, ' ');
}
function uniqueNames(names) {
	const given = new Set(names);
	const taken = new Set();
	return names.map((name) => {
		let unique = name;
		for (let count = 2; taken.has(unique); count++) {
			const next = `${name}_${count}`;
			unique = given.has(next) ? unique : next;
		}
		taken.add(unique);
		return unique;
	});
}

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
;// CONCATENATED MODULE: ./build/rows/markdown.js

const markdown = (columns, { binary }) => {
	let before = headOf(columns);
	return {
		rows: (rows) => {
			let text = before;
			before = '';
			for (const row of rows)
				text += `| ${columns.map((column, index) => cellOf(row[index] ?? null, column, binary)).join(' | ')} |\n`;
			return text;
		},
		end: () => before,
	};
};
function headOf(columns) {
	const names = columns.map(({ name }) => (0,markdown_escape .kq)(name, 200) || ' ');
	const rules = columns.map(({ kind }) => kind === 'integer' || kind === 'decimal' || kind === 'float' ? '---:' : '---');
	return `| ${names.join(' | ')} |\n| ${rules.join(' | ')} |\n`;
}
function cellOf(value, column, binary, length = Number.POSITIVE_INFINITY) {
	const text = (0,rows_value .mG)(value, column, binary);
	return text === undefined ? '*NULL*' : (0,markdown_escape .PI)(text, length);
}

// EXTERNAL MODULE: ./build/runner/memory.js
var memory = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/mysql-query/rows/collected-rows.js

const cellLength = 200;
function keepsMore({ rows, lines, rowCount }) {
	return rows.length === rowCount || lines.length === rowCount;
}
function keepFirst(list, rows, most, bytes, make) {
	let left = bytes - list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	for (const row of rows) {
		if (list.length >= most)
			return;
		const text = make(row);
		left -= Buffer.byteLength(text) + 1;
		if (left < 0)
			return;
		list.push(text);
	}
}
function lineOf(row, columns) {
	return `| ${columns.map((column, index) => cellOf(row[index] ?? null, column, 'hex', cellLength)).join(' | ')} |\n`;
}
function firstValue(row, columns) {
	const [column] = columns;
	if (row === undefined || column === undefined)
		return undefined;
	return (0,rows_value .mG)(row[0] ?? null, column, 'hex') ?? null;
}
function hide(row, masked) {
	return row.map((value, index) => (masked[index] && value !== null ? '***' : value));
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/files/temporary.js
var temporary = __webpack_require__(63395);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/draft.js
var draft = __webpack_require__(92507);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/workspace.js
var files_workspace = __webpack_require__(73513);
;// CONCATENATED MODULE: ./build/mysql-query/rows/row-file.js

const pieceLength = 524_288;
class RowFile {
	name;
	#draft;
	#piece = Buffer.allocUnsafe(pieceLength);
	#spare = Buffer.allocUnsafe(pieceLength);
	#length = 0;
	#writing = Promise.resolve();
	#bytes = 0;
	#kept = 0;
	#error;
	constructor(name, draft) {
		this.name = name;
		this.#draft = draft;
	}
	add(chunk) {
		if (mostBytes(chunk) > pieceLength - this.#length)
			return this.#addBehind(Buffer.from(chunk));
		this.#length += put(chunk, this.#piece, this.#length);
		return undefined;
	}
	async keep() {
		await this.#flush();
		await this.#settled();
		this.#kept = this.#bytes;
	}
	async shorten() {
		this.#length = 0;
		await this.#settled();
		await this.#draft.truncate(this.#kept);
		this.#bytes = this.#kept;
	}
	async finish() {
		try {
			await this.keep();
			await this.#draft.finish();
		}
		catch (error) {
			await this.discard();
			throw error;
		}
	}
	async discard() {
		await this.#writing;
		await this.#draft.discard();
	}
	async #addBehind(bytes) {
		await this.#flush();
		if (bytes.length <= pieceLength) {
			this.#length = put(bytes, this.#piece, 0);
			return;
		}
		await this.#settled();
		this.#begin(bytes);
	}
	async #flush() {
		await this.#settled();
		if (this.#length === 0)
			return;
		const full = this.#piece;
		this.#begin(full.subarray(0, this.#length));
		this.#piece = this.#spare;
		this.#spare = full;
		this.#length = 0;
	}
	#begin(bytes) {
		const at = this.#bytes;
		this.#bytes += bytes.length;
		this.#writing = this.#draft.write(bytes, at).catch((error) => {
			this.#error = error;
		});
	}
	async #settled() {
		await this.#writing;
		if (this.#error !== undefined)
			throw this.#error;
	}
}
const reasons = {
	outside: 'outside-workspace',
	git: 'outside-workspace',
	link: 'unwritable-file',
	folder: 'unwritable-file',
	special: 'unwritable-file',
};
async function refuseRows(name, workspace, read) {
	const path = await (0,files_workspace .Ye)((0,external_node_path_.join)(workspace, name));
	if (path !== undefined && read.has(path))
		throw new user_error .y('unwritable-file', `\`${(0,printable .d)(name)}\` is a script that this step runs, so it is not overwritten with rows. Set \`output-file\` to another name.`);
	await (0,place .Gt)({ root: workspace, path: name, reasons });
}
async function openRowFile(name, workspace, read = new Set()) {
	await refuseRows(name, workspace, read);
	return new RowFile(name, await (0,draft .Ud)({ root: workspace, path: name, reasons }));
}
function mostBytes(chunk) {
	return typeof chunk === 'string' ? chunk.length * 3 : chunk.length;
}
function put(chunk, piece, at) {
	return typeof chunk === 'string' ? piece.write(chunk, at) : chunk.copy(piece, at);
}

// EXTERNAL MODULE: ./build/rows/csv.js
var csv = __webpack_require__(28108);
;// CONCATENATED MODULE: ./build/rows/table.js

const sample = 1_000;
const sampleLength = 4_000_000;
const table = (columns, { binary }) => {
	let held = [];
	let length = 0;
	let layout = { columns, widths: [] };
	const open = (rows) => {
		held = undefined;
		const names = columns.map(({ name }) => shown(name));
		layout = { columns, widths: columns.map((_, index) => widest([names, ...rows], index)) };
		return `${border(layout)}${table_lineOf(names, layout)}${border(layout)}${rows.map((cells) => table_lineOf(cells, layout)).join('')}`;
	};
	return {
		rows: (rows) => {
			const cells = rows.map((row) => cellsOf(row, columns, binary));
			if (held === undefined)
				return cells.map((each) => table_lineOf(each, layout)).join('');
			held.push(...cells);
			for (const each of cells)
				for (const cell of each)
					length += cell.length;
			return held.length >= sample || length >= sampleLength ? open(held) : '';
		},
		end: () => (held === undefined ? '' : open(held)) + border(layout),
	};
};
function cellsOf(row, columns, binary) {
	return columns.map((column, index) => shown((0,rows_value .mG)(row[index] ?? null, column, binary) ?? 'NULL'));
}
function widest(rows, index) {
	return rows.reduce((width, cells) => Math.max(width, widthOf(cells[index] ?? '')), 0);
}
function widthOf(text) {
	const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g);
	return text.length - (pairs?.length ?? 0);
}
function table_lineOf(cells, { columns, widths }) {
	const padded = cells.map((cell, index) => {
		const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
		const kind = columns[index]?.kind;
		return kind === 'integer' || kind === 'decimal' || kind === 'float' ? space + cell : cell + space;
	});
	return `| ${padded.join(' | ')} |\n`;
}
function border({ widths }) {
	return `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+\n`;
}
function shown(text) {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (found) => {
		const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' }[found];
		return known ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
	});
}

// EXTERNAL MODULE: ./build/database/session/wire.js
var wire = __webpack_require__(38470);
;// CONCATENATED MODULE: ./build/rows/wire-tsv.js

const [tab, newline, backslash] = [9, 10, 92];
const nullText = Buffer.from('NULL');
const escapes = new Uint8Array(256);
escapes[0] = 0x30;
escapes[tab] = 0x74;
escapes[newline] = 0x6e;
escapes[backslash] = backslash;
const growth = nullText.length + 1;
function wireTsv({ bytes, count, columns: { length: columns } }) {
	let out = bytes;
	let [from, to] = [0, 0];
	for (let row = 0; row < count; row++) {
		from += wire .T_;
		for (let column = 1; column <= columns; column++) {
			const first = bytes[from] ?? 0;
			const length = (0,wire .Ir)(bytes, from);
			from += (0,wire .OY)(first);
			if (first === wire .t2) {
				out = withRoom(growth, out, to, bytes, from);
				to += nullText.copy(out, to);
			}
			for (const end = from + length; from < end;) {
				const byte = bytes[from++] ?? 0;
				const sign = escapes[byte] ?? 0;
				if (sign === 0)
					out[to++] = byte;
				else {
					out = withRoom(3, out, to, bytes, from);
					out[to++] = backslash;
					out[to++] = sign;
				}
			}
			out[to++] = column === columns ? newline : tab;
		}
	}
	return out.subarray(0, to);
}
function withRoom(wanted, out, to, bytes, from) {
	if (out !== bytes || to + wanted <= from)
		return out;
	const roomy = Buffer.allocUnsafe(to + growth * (bytes.length - from + 2));
	out.copy(roomy, 0, 0, to);
	return roomy;
}

;// CONCATENATED MODULE: ./build/rows/tsv.js

const tsv = (columns, { binary }) => {
	const cells = columns.map((column) => tsv_cellOf(column, binary));
	const mayHoldBytes = binary === 'raw' && columns.some(({ kind }) => kind === 'binary' || kind === 'bit' || kind === 'dynamic');
	let before = `${columns.map(({ name }) => name).join('\t')}\n`;
	const takeHead = () => {
		const head = before;
		before = '';
		return head;
	};
	return {
		rows: (rows) => mayHoldBytes && rows.some(holdsBytes) ? bytesOf(takeHead(), rows, cells) : textOf(takeHead(), rows, cells),
		...(binary === 'raw' ? { wire: (rows) => headed(takeHead(), wireTsv(rows)) } : {}),
		end: () => '',
	};
};
function headed(head, rows) {
	return head === '' ? rows : Buffer.concat([Buffer.from(head), rows]);
}
function holdsBytes(row) {
	return row.some((value) => Buffer.isBuffer(value));
}
function textOf(head, rows, cells) {
	let text = head;
	for (const row of rows) {
		for (let index = 0; index < cells.length; index++)
			text += (index === 0 ? '' : '\t') + (cells[index]?.(row[index] ?? null) ?? '');
		text += '\n';
	}
	return text;
}
function bytesOf(head, rows, cells) {
	const pieces = [Buffer.from(head)];
	for (const row of rows) {
		row.forEach((value, index) => {
			if (index > 0)
				pieces.push(Buffer.from('\t'));
			if (Buffer.isBuffer(value))
				pieces.push(Buffer.from(escaped(value.toString('latin1')), 'latin1'));
			else
				pieces.push(Buffer.from(cells[index]?.(value) ?? ''));
		});
		pieces.push(Buffer.from('\n'));
	}
	return Buffer.concat(pieces);
}
function tsv_cellOf(column, binary) {
	if ((0,rows_value .$i)(column))
		return (value) => (0,rows_value .mG)(value, column, binary) ?? 'NULL';
	return (value) => {
		const text = (0,rows_value .mG)(value, column, binary);
		return text === undefined ? 'NULL' : escaped(text);
	};
}
const tsv_escapes = { '\0': '\\0', '\t': '\\t', '\n': '\\n', '\\': '\\\\' };
const special = /[\0\t\n\\]/;
function escaped(text) {
	if (!special.test(text))
		return text;
	return text.replace(/[\0\t\n\\]/g, (found) => tsv_escapes[found] ?? found);
}

;// CONCATENATED MODULE: ./build/rows/open.js

const formats = { json: json, ndjson: ndjson, csv: csv .f, tsv: tsv, markdown: markdown, table: table };
function openWriter(format, columns, options) {
	return formats[format](columns, options);
}

;// CONCATENATED MODULE: ./build/mysql-query/rows/row-files.js

function fileName(outputFile, target, number) {
	const { dir, name, ext } = external_node_path_.posix.parse(outputFile);
	const stem = `${name}${number > 1 ? `-${number}` : ''}${target === '' ? '' : `.${target}`}`;
	return external_node_path_.posix.join(dir, `${stem}${ext}`);
}
class RowFiles {
	#wish;
	#target;
	#workspace;
	#read;
	#finished = [];
	#sets = 0;
	#hasWhole = false;
	#file;
	#writer;
	#bytes = 0;
	constructor(options, target, workspace, read) {
		this.#wish = options;
		this.#target = target;
		this.#workspace = workspace;
		this.#read = read;
	}
	async begin(columns) {
		const { format, outputFile } = this.#wish;
		this.#sets++;
		this.#bytes = 0;
		if (this.#file === undefined) {
			const name = fileName(outputFile, this.#target, this.#isOne ? 1 : this.#sets);
			this.#file = await openRowFile(name, this.#workspace, this.#read);
		}
		this.#writer = openWriter(format, columns, this.#wish);
	}
	skip() {
		this.#sets++;
	}
	add(rows) {
		return this.#put(this.#writer?.rows(rows) ?? '');
	}
	get takesWire() {
		return this.#writer?.wire !== undefined;
	}
	addWire(rows) {
		return this.#put(this.#writer?.wire?.(rows) ?? '');
	}
	async addWithin(rows, maxBytes) {
		for (const [index, row] of rows.entries()) {
			const chunk = this.#writer?.rows([row]) ?? '';
			if (this.#bytes + Buffer.byteLength(chunk) > maxBytes)
				return index;
			await this.#put(chunk);
		}
		return rows.length;
	}
	async end(isWhole) {
		const file = this.#file;
		if (file === undefined || this.#writer === undefined)
			return;
		if (isWhole)
			await this.#put(this.#writer.end());
		this.#writer = undefined;
		if (this.#isOne) {
			this.#hasWhole ||= isWhole;
			await (isWhole ? file.keep() : file.shorten());
		}
		else {
			this.#file = undefined;
			await this.#close(file, isWhole);
		}
	}
	async close() {
		const file = this.#file;
		this.#file = undefined;
		if (file !== undefined)
			await this.#close(file, this.#hasWhole);
		return this.#finished;
	}
	get #isOne() {
		return this.#wish.format === 'tsv';
	}
	async #close(file, isWhole) {
		if (!isWhole)
			return await file.discard();
		await file.finish();
		this.#finished.push(file.name);
	}
	#put(chunk) {
		if (this.#wish.maxBytes > 0)
			this.#bytes += Buffer.byteLength(chunk);
		return this.#file?.add(chunk);
	}
}

;// CONCATENATED MODULE: ./build/mysql-query/rows/spool.js

class Spool {
	#folder;
	#parts = [];
	#files = 0;
	constructor(folder) {
		this.#folder = folder;
	}
	async open(target, number, columns) {
		const name = `${++this.#files}.rows`;
		const file = await openRowFile(name, this.#folder.path);
		const parts = this.#parts[number] ?? new Map();
		this.#parts[number] = parts;
		parts.set(target, { target, columns, name });
		return file;
	}
	async merge(targets, options, workspace, read) {
		const files = new RowFiles(options, '', workspace, read);
		const notes = [];
		for (const [number, byTarget] of this.#parts.entries()) {
			const parts = targets.flatMap((target) => byTarget.get(target) ?? []);
			const [first] = parts;
			if (first === undefined)
				continue;
			const isAlike = parts.every(({ columns }) => namesOf(columns) === namesOf(first.columns));
			if (!isAlike) {
				notes.push(`Result set ${number + 1} has different columns on different targets, so no combined file was written.`);
				files.skip();
				continue;
			}
			await files.begin([targetColumn, ...first.columns]);
			for (const part of parts)
				await this.#copy(part, files);
			await files.end(true);
		}
		return { files: await files.close(), notes };
	}
	async [Symbol.asyncDispose]() {
		await this.#folder[Symbol.asyncDispose]();
	}
	async #copy({ target, name }, files) {
		const lines = (0,external_node_readline_.createInterface)({ input: external_node_stream_.Readable.from((0,read .Pq)({ root: this.#folder.path, path: name })) });
		for await (const line of lines)
			await files.add([[target, ...readRow(line)]]);
	}
}
async function openSpool({ env }) {
	return new Spool(await (0,temporary .w)(env, 'rows'));
}
const targetColumn = {
	name: 'target',
	table: '',
	type: 'varchar',
	kind: 'text',
	length: 63,
	isUnsigned: false,
};
function spooled(rows) {
	const plain = (value) => (Buffer.isBuffer(value) ? [value.toString('base64')] : value);
	return rows.map((row) => `${JSON.stringify(row.map(plain))}\n`).join('');
}
function readRow(line) {
	const values = JSON.parse(line);
	if (!Array.isArray(values))
		throw new Error('not a row of the spool');
	return values.map((value) => {
		if (Array.isArray(value))
			return Buffer.from(String(value[0]), 'base64');
		return typeof value === 'string' || typeof value === 'number' ? value : null;
	});
}
function namesOf(columns) {
	return JSON.stringify(columns.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./build/mysql-query/rows/row-collector.js

class RowLimitReached extends Error {
}
const jsonRows = 1_000;
const jsonBytes = 262_144;
const sheetRows = 100;
const sheets = 200;
class RowCollector {
	#to;
	#sheets = [];
	#summaryBytes;
	#set;
	#last;
	#number = 0;
	#rowCount = 0;
	#piece;
	#canStop = false;
	#settle = (0,memory .g)();
	constructor(to) {
		this.#to = to;
		this.#summaryBytes = to.summaryBytes;
	}
	get sheets() {
		return this.#sheets;
	}
	get last() {
		return this.#last;
	}
	get rowCount() {
		return this.#rowCount;
	}
	expect(piece, canStop) {
		this.#piece = piece;
		this.#canStop = canStop;
		this.#rowCount = 0;
	}
	onColumns = async (columns) => {
		await this.end(true);
		const { options, files, spool, target } = this.#to;
		const isMasked = columns.map(({ name }) => options.masked.has(name.toLowerCase()));
		this.#set = {
			title: describeSql(this.#piece?.sql ?? bytes .K$, 100),
			columns,
			masked: isMasked.includes(true) ? isMasked : undefined,
			encode: this.#encoder(columns),
			spooled: await spool?.open(target, this.#number++, columns),
			rows: [],
			bytes: 0,
			head: headOf(columns),
			lines: [],
			rowCount: 0,
			truncated: false,
			value: undefined,
			rawValue: undefined,
		};
		await files?.begin(columns);
	};
	onRows = (batch) => {
		const set = this.#set;
		if (set === undefined || set.truncated)
			return this.#stop();
		this.#settle();
		if (set.rowCount === 0)
			set.rawValue = firstValue(batch[0], set.columns);
		const { masked } = set;
		const all = masked === undefined ? batch : batch.map((row) => hide(row, masked));
		const { maxRows, maxBytes } = this.#to.options;
		const room = maxRows === 0 ? all.length : maxRows - set.rowCount;
		const rows = all.length > room ? all.slice(0, room) : all;
		if (maxBytes > 0)
			return this.#takeWithin(set, rows, all.length);
		const written = this.#write(set, rows);
		if (rows.length === all.length)
			return written;
		set.truncated = true;
		return written === undefined ? this.#stop() : written.then(() => this.#stop());
	};
	onWire = (batch) => {
		const set = this.#set;
		if (set === undefined || !this.#takesWire(set))
			return this.onRows(batch.read());
		if (keepsMore(set))
			this.#note(set, batch.read());
		else
			set.rowCount += batch.count;
		return this.#to.files?.addWire(batch);
	};
	async end(isWhole) {
		const set = this.#set;
		if (set === undefined)
			return;
		this.#set = undefined;
		await this.#to.files?.end(isWhole);
		if (isWhole)
			await set.spooled?.finish();
		else
			await set.spooled?.discard();
		if (!isWhole)
			return;
		const { rowCount, truncated, rows, value, rawValue } = set;
		this.#rowCount += rowCount;
		this.#last = { rowCount, truncated: truncated || rows.length < rowCount, rows, value, rawValue };
		this.#addSheet(set);
	}
	#encoder(columns) {
		const { target, options } = this.#to;
		const binary = options.binary === 'base64' ? 'base64' : 'hex';
		if (target === '')
			return rowEncoder(columns, binary);
		const encode = rowEncoder([targetColumn, ...columns], binary);
		return (row) => encode([target, ...row]);
	}
	#takesWire({ masked, spooled }) {
		const { options, files } = this.#to;
		const isLimited = options.maxRows > 0 || options.maxBytes > 0;
		return masked === undefined && spooled === undefined && !isLimited && (files?.takesWire ?? true);
	}
	#stop() {
		if (this.#canStop)
			throw new RowLimitReached();
	}
	async #takeWithin(set, rows, wanted) {
		const { files, options } = this.#to;
		const fitting = files === undefined ? this.#countWithin(set, rows) : await files.addWithin(rows, options.maxBytes);
		const taken = rows.slice(0, fitting);
		await set.spooled?.add(spooled(taken));
		this.#note(set, taken);
		if (fitting === wanted)
			return;
		set.truncated = true;
		this.#stop();
	}
	#countWithin(set, rows) {
		const index = rows.findIndex((row) => {
			set.bytes += Buffer.byteLength(set.encode(row)) + 2;
			return set.bytes > this.#to.options.maxBytes;
		});
		return index === -1 ? rows.length : index;
	}
	#write(set, rows) {
		const written = this.#to.files?.add(rows);
		this.#note(set, rows);
		const put = set.spooled?.add(spooled(rows));
		return put === undefined ? written : put.then(() => written);
	}
	#note(set, rows) {
		const [first] = rows;
		if (set.rowCount === 0)
			set.value = firstValue(first, set.columns);
		set.rawValue ??= set.value;
		if (set.rows.length === set.rowCount)
			keepFirst(set.rows, rows, jsonRows, jsonBytes, set.encode);
		if (set.lines.length === set.rowCount)
			keepFirst(set.lines, rows, sheetRows, this.#summaryBytes, (row) => lineOf(row, set.columns));
		set.rowCount += rows.length;
	}
	#addSheet({ title, head, lines, rowCount, truncated }) {
		const markdown = rowCount === 0 ? '' : head + lines.join('');
		const bytes = Buffer.byteLength(markdown);
		const fits = bytes <= this.#summaryBytes && this.#sheets.length < sheets;
		if (fits)
			this.#summaryBytes -= bytes;
		const shown = fits ? lines.length : 0;
		if (this.#sheets.length < sheets)
			this.#sheets.push({ title, markdown: fits ? markdown : '', shown, rowCount, truncated });
	}
}

// EXTERNAL MODULE: ./build/database/connect.js + 4 modules
var connect = __webpack_require__(72015);
// EXTERNAL MODULE: ./build/database/rollback.js
var rollback = __webpack_require__(15598);
// EXTERNAL MODULE: ./build/sql/scan/script.js
var scan_script = __webpack_require__(28946);
// EXTERNAL MODULE: ./build/sql/statement/permit.js + 3 modules
var permit = __webpack_require__(71934);
;// CONCATENATED MODULE: ./build/mysql-query/ahead.js
async function workAhead(source, work, isDecisive) {
	try {
		for (let next = await source.next(); !next.done;) {
			const { value } = next;
			const worked = work(value);
			if (isDecisive(value))
				await worked;
			const [done, following] = await Promise.allSettled([worked, source.next()]);
			if (done.status === 'rejected')
				throw done.reason;
			if (following.status === 'rejected')
				throw following.reason;
			next = following.value;
		}
	}
	finally {
		await source.return(undefined);
	}
}

// EXTERNAL MODULE: ./build/mysql-query/parameters.js
var parameters = __webpack_require__(77830);
// EXTERNAL MODULE: ./build/files/match.js
var match = __webpack_require__(95425);
// EXTERNAL MODULE: ./build/sql/split.js + 13 modules
var split = __webpack_require__(67220);
;// CONCATENATED MODULE: ./build/mysql-query/scripts.js

const longestStatement = 256 * 1024 ** 2;
const deepest = 16;
function inlineScript(text) {
	return { name: 'query', path: undefined, text };
}
async function findScripts(patterns, workspace) {
	const scripts = [];
	for (const pattern of patterns) {
		const names = [];
		if ((await (0,files_workspace .Ye)((0,external_node_path_.join)(workspace, pattern))) !== undefined)
			names.push(pattern);
		else
			for await (const name of (0,match .G)(workspace, { pattern, source: 'Input `file`' }))
				names.push(name);
		if (names.length === 0)
			names.push(pattern);
		scripts.push(...(await Promise.all(names.toSorted().map((name) => fileScript(name, workspace)))));
	}
	return scripts;
}
const scripts_reasons = {
	outside: 'outside-workspace',
	git: 'outside-workspace',
	missing: 'no-file',
	folder: 'unreadable-file',
	special: 'unreadable-file',
};
async function fileScript(name, workspace) {
	const found = await (0,read .qE)({ root: workspace, path: name, reasons: scripts_reasons });
	if (found === undefined)
		throw noFile(name);
	return { name: (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(workspace, name)), path: found.path, text: '' };
}
function noFile(name) {
	const cure = 'Check `file`, and that actions/checkout ran before this step.';
	return new user_error .y('no-file', `There is no file \`${(0,printable .d)(name)}\` in the workspace. ${cure}`);
}
async function* piecesOf(script, workspace, session = (0,scan_script .fA)(), depth = 0) {
	const options = { dialect: 'mysql', file: script.name, session, maxStatementBytes: longestStatement };
	const settle = (0,memory .g)();
	for await (const batch of (0,split .Xd)(chunksOf(script, workspace), options)) {
		settle();
		for (const statement of batch) {
			if (statement.kind === 'source') {
				if (depth === deepest)
					throw invalid(script, statement, `\`source\` goes deeper than ${deepest} files`);
				const inner = await fileScript(sourcePath(statement.path, workspace), workspace);
				yield* piecesOf(inner, workspace, session, depth + 1);
			}
			else {
				const sql = bytesToSend(statement);
				if (sql.length > 0)
					yield { sql, file: script.name, line: statement.line, path: script.path };
			}
		}
	}
}
function sourcePath(path, workspace) {
	return path.startsWith('/') ? (0,external_node_path_.relative)(workspace, path) : path;
}
function bytesToSend(statement) {
	if (statement.kind === 'use')
		return Buffer.from(`USE \`${statement.database.replaceAll('`', '``')}\``, 'latin1');
	return statement.kind !== 'sql' || statement.comment ? bytes .K$ : statement.bytes;
}
function invalid({ name }, { line }, what) {
	return new user_error .y('invalid-script', `${name}:${line}: ${what}.`);
}
function chunksOf({ path, text }, workspace) {
	return path === undefined ? [Buffer.from(text)] : (0,read .Pq)({ root: workspace, path, reasons: scripts_reasons }, 262_144);
}

;// CONCATENATED MODULE: ./build/mysql-query/facts.js

const listLength = 500;
const refusalLength = 20;
async function readFacts(inputs, host) {
	const { query, files } = inputs;
	const scripts = files.length === 0 ? [inlineScript(query)] : await findScripts(files, host.workspace);
	const binder = new parameters .V(inputs.parameters);
	const listed = [];
	const refused = [];
	const paths = new Set(scripts.flatMap(({ path }) => path ?? []));
	let [statements, sent] = [0, 0];
	let longest = { file: '', line: 0, bytes: 0 };
	let session = (0,scan_script .fA)();
	for (const script of scripts) {
		session = (0,scan_script .FT)(session);
		for await (const piece of piecesOf(script, host.workspace, session)) {
			host.signal.throwIfAborted();
			statements++;
			if (piece.path !== undefined)
				paths.add(piece.path);
			binder.bind(piece.sql, { dialect: 'mysql' });
			if (isSent(piece, inputs))
				sent++;
			const bytes = sentBytes(piece, inputs);
			if (bytes > longest.bytes)
				longest = { file: piece.file, line: piece.line, bytes };
			if (listed.length < listLength)
				listed.push(listedOf(piece, inputs));
			const fault = refused.length < refusalLength ? failureOf(piece, inputs) : undefined;
			if (fault !== undefined)
				refused.push(fault);
		}
	}
	if (inputs.rows.outputFile !== '')
		await refuseRows(inputs.rows.outputFile, host.workspace, paths);
	return { scripts, paths, statements, sent, listed, refused, missing: binder.gaps(), longest };
}
function listedOf({ file, line, sql }, { explain }) {
	const sent = explain ? explained(sql) : sql;
	return { file, line, statement: describeSql(sent ?? sql), isSent: sent !== undefined };
}
function isSent({ sql }, { explain }) {
	return !explain || explained(sql) !== undefined;
}
function sentBytes({ sql }, { explain }) {
	return (explain ? explained(sql) : sql)?.length ?? 0;
}
function failureOf(piece, inputs) {
	const { mode, transaction, explain } = inputs;
	const isFile = piece.path !== undefined;
	if (mode === 'read-only') {
		const why = isSent(piece, inputs) ? (0,permit .x5)(piece.sql) : undefined;
		return why === undefined ? undefined : { ...listedOf(piece, inputs), reason: 'not-read-only', why, isFile };
	}
	const why = transaction === 'none' || explain ? undefined : (0,permit .D3)(piece.sql);
	return why === undefined ? undefined : { ...listedOf(piece, inputs), reason: 'implicit-commit', why, isFile };
}
const plannable = new Set('select with table values insert replace update delete'.split(' '));
function explained(sql) {
	const [verb = ''] = (0,permit .Cb)(sql, 1);
	if (verb === 'use')
		return sql;
	return plannable.has(verb) ? Buffer.concat([Buffer.from('EXPLAIN '), sql]) : undefined;
}

;// CONCATENATED MODULE: ./build/mysql-query/record/progress-log.js

const told = 200;
const stride = 10_000;
class ProgressLog {
	journal = new Journal();
	warnings = [];
	server = '';
	#log;
	#prefix;
	#count = 0;
	constructor({ log }, target) {
		this.#log = log;
		this.#prefix = target === '' ? '' : `[${target}] `;
	}
	done(piece, outcome, rows) {
		this.#count++;
		if (this.#count > told && this.#count % stride !== 0)
			return;
		const number = this.#count > told ? `${this.#count}. ` : '';
		const result = outcome.isDone && outcome.resultSets.length > 0 ? count(rows, 'row') : affectedOf(outcome);
		this.write(`${number}${piece.file}:${piece.line}: ${describeSql(piece.sql, 100)} → ${result}, ${Math.round(outcome.milliseconds)} ms`);
	}
	write(text) {
		this.#log.info(`${this.#prefix}${text}`);
	}
	warn(text) {
		this.#log.warning(`${this.#prefix}${text}`);
	}
	fail({ message, target: queryTarget }) {
		this.#log.error(`${this.#prefix}${message}`, { title: 'mysql-query', ...queryTarget });
	}
}
function affectedOf(outcome) {
	if (!outcome.isDone)
		return 'failed';
	return outcome.affectedRows === null ? 'done' : `${count(outcome.affectedRows, 'row')} affected`;
}

;// CONCATENATED MODULE: ./build/mysql-query/run.js
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

const mostWarnings = 100;
class Stop extends Error {
}
class Repeat extends Error {
}
async function runOn(run) {
	const { target } = run.step;
	const where = (0,session_target .ff)(target.target);
	const log = new ProgressLog(run.host, target.name);
	const failures = [];
	let repeat;
	try {
		const env_1 = { stack: [], error: void 0, hasError: false };
		try {
			const guards = { ...run.inputs.guards, total: run.timeLeft };
			const connection = __addDisposableResource(env_1, await (0,connect .N)(target.target, guards, run.host), true);
			log.server = `${connection.server.product} ${connection.server.version}, ${connection.security}`;
			await new Runner(run, connection, log, failures).all();
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
		if (error instanceof user_error .y) {
			const failure = { reason: error.reason, message: error.items.join(' '), target: undefined };
			failures.push(failure);
			log.fail(failure);
		}
		else if (error instanceof Repeat)
			repeat = error.message;
		else if (!(error instanceof Stop))
			throw error;
	}
	const { records, counts, affectedRows } = log.journal;
	return { where, server: log.server, records, counts, affectedRows, warnings: log.warnings, failures, repeat };
}
class Runner {
	#run;
	#connection;
	#teller;
	#failures;
	#binder;
	#session = (0,scan_script .fA)();
	#charset = 'utf8mb4';
	#mayStand = false;
	constructor(run, connection, log, failures) {
		this.#run = run;
		this.#connection = connection;
		this.#teller = log;
		this.#failures = failures;
		this.#binder = new parameters .V(run.inputs.parameters);
	}
	async all() {
		const { step, facts, host, inputs } = this.#run;
		const { frame } = step;
		this.#teller.write(`Connected: ${this.#teller.server}`);
		if (inputs.parameters.kind !== 'none' && this.#connection.server.proxySign !== undefined)
			this.#teller.warn('There is a proxy in front of the server. `parameters` are sent separately from the SQL, so the routing rules of the proxy do not see their values. Write the value into the query, put a routing hint into a comment, or connect to the server directly.');
		this.#refuseLongest();
		await this.#learnModes();
		if (frame === 'read-only')
			await this.#must(`SET SESSION TRANSACTION READ ONLY`);
		if (frame === 'read-only' || frame === 'single')
			await this.#begin();
		for (const script of facts.scripts) {
			if (frame === 'per-file')
				await this.#begin();
			this.#session = (0,scan_script .FT)(this.#session);
			const pieces = piecesOf(script, host.workspace, this.#session);
			await workAhead(pieces, (piece) => this.#handle(piece), setsModes);
			if (frame === 'per-file')
				await this.#commit();
		}
		if (frame === 'single')
			await this.#commit();
		if (frame === 'read-only')
			await this.#connection.run('ROLLBACK');
	}
	async #handle(piece) {
		const { inputs } = this.#run;
		const fault = failureOf(piece, inputs);
		if (fault !== undefined)
			throw new user_error .y(fault.reason, `${fault.file}:${fault.line}: ${fault.why}.`);
		const sql = inputs.explain ? explained(piece.sql) : piece.sql;
		if (sql === undefined)
			return this.#teller.journal.skip(piece);
		const bound = this.#binder.bind(sql, { dialect: 'mysql', ...this.#session });
		this.#mustSpeakUtf8(piece, bound.parameters ?? []);
		if (/^(?:call|execute)$/.test((0,permit .Cb)(bound.sql, 1)[0] ?? ''))
			this.#mayStand = true;
		const outcome = await this.#send(piece, bound.sql, bound.parameters);
		if (!outcome.isDone)
			return await this.#failed(piece, outcome);
		if (setsModes(piece))
			await this.#learnModes();
		if (inputs.parameters.kind !== 'none' && setsCharset(piece))
			await this.#must('SELECT @@character_set_client', (value) => {
				this.#charset = value;
			});
	}
	async #send(piece, sql, parameters) {
		const { collector, host } = this.#run;
		const started = host.now().getTime();
		collector.expect(piece, this.#mayEnd(sql));
		const request = { onColumns: collector.onColumns, onRows: collector.onRows, onWire: collector.onWire };
		const outcome = await this.#connection
			.run(sql, parameters === undefined ? request : { ...request, parameters })
			.catch((error) => hasEnough(error, host.now().getTime() - started));
		await collector.end(outcome.isDone);
		const rows = outcome.isDone ? collector.rowCount : outcome.rowCount;
		const warnings = outcome.isDone ? await this.#warningsOf(piece, outcome.warningCount) : null;
		this.#teller.journal.add(piece, outcome, rows, warnings);
		this.#teller.done(piece, outcome, rows);
		return outcome;
	}
	#mustSpeakUtf8({ file, line }, parameters) {
		const isAscii = parameters.every((value) => typeof value !== 'string' || /^[\0-\x7f]*$/.test(value));
		if (isAscii || this.#charset.startsWith('utf8'))
			return;
		const cure = 'Write `SET NAMES utf8mb4` before this statement, or write the values into it.';
		throw new user_error .y('invalid-parameters', `${file}:${line}: The texts of \`parameters\` are sent as UTF-8, but the script has set the character set to \`${(0,printable .d)(this.#charset, 40)}\`. ${cure}`);
	}
	#mayEnd(sql) {
		const { step, inputs } = this.#run;
		if (step.frame === 'read-only')
			return true;
		const isLimited = inputs.rows.maxRows > 0 || inputs.rows.maxBytes > 0;
		return isLimited && (0,permit .Cb)(sql, 1)[0] === 'select' && (0,permit .x5)(sql) === undefined;
	}
	async #warningsOf(piece, counted) {
		const { warnings } = this.#teller;
		if (counted === 0 || this.#run.inputs.explain || warnings.length >= mostWarnings)
			return counted;
		const found = await this.#connection.warnings();
		for (const { level, code, message } of found.slice(0, mostWarnings - warnings.length))
			warnings.push(`${piece.file}:${piece.line}: ${level} ${code}: ${message}`);
		return counted ?? found.length;
	}
	async #failed(piece, failure) {
		const { step, inputs } = this.#run;
		const { journal } = this.#teller;
		const isOver = inputs.onError === 'stop' || !continuable.has(failure.reason);
		const { done } = journal.counts;
		const undone = journal.unsettled;
		const inTransaction = step.frame === 'single' || step.frame === 'per-file';
		if (inTransaction)
			await this.#rollBack();
		if (this.#isRepeatable(failure))
			throw new Repeat(`${piece.file}:${piece.line}: ${failure.code} ${failure.message}`);
		const line = piece.line + Math.max(0, (failure.line ?? 1) - 1);
		const before = inTransaction ? storyOf(done - undone, undone) : storyOf(step.frame === 'read-only' ? 0 : done, 0);
		const code = [failure.code && `error ${failure.code}`, failure.state && `SQLSTATE ${failure.state}`].filter(Boolean);
		const where = code.length === 0 ? '' : ` (${code.join(', ')})`;
		const message = `${piece.file}:${line}: ${failure.message}${where} in: \`${describeSql(piece.sql)}\`. ${before}`;
		const target = piece.path === undefined ? undefined : { file: piece.file, line };
		const told = { reason: failure.reason, message: message.trim(), target };
		this.#failures.push(told);
		this.#teller.fail(told);
		if (isOver)
			throw new Stop();
		if (step.frame === 'read-only')
			await this.#begin();
	}
	async #learnModes() {
		let modes = '';
		await this.#must('SELECT @@sql_mode', (value) => {
			modes = value;
		});
		const all = modes.toUpperCase().split(',');
		this.#session.noBackslashEscapes = all.includes('NO_BACKSLASH_ESCAPES');
		this.#session.ansiQuotes = all.includes('ANSI_QUOTES');
	}
	#begin() {
		return this.#must(this.#run.step.frame === 'read-only' ? 'START TRANSACTION READ ONLY' : 'START TRANSACTION');
	}
	async #commit() {
		const outcome = await this.#connection.run('COMMIT');
		if (outcome.isDone)
			return this.#teller.journal.settle();
		const isKnown = outcome.code !== '';
		if (isKnown)
			await this.#rollBack();
		if (this.#isRepeatable(outcome))
			throw new Repeat(`COMMIT: ${outcome.code} ${outcome.message}`);
		const ended = isKnown ? 'nothing of it was kept' : 'it is not known whether it was kept';
		throw new user_error .y(outcome.reason, `COMMIT failed, ${ended}: ${outcome.message}`);
	}
	#isRepeatable(failure) {
		const { step, mayRepeat } = this.#run;
		const inTransaction = step.frame === 'single' || step.frame === 'per-file';
		return mayRepeat && inTransaction && (0,passing .W)(failure) && this.#teller.journal.settled === 0 && !this.#mayStand;
	}
	#refuseLongest() {
		const { file, line, bytes } = this.#run.facts.longest;
		const { largest, limit } = this.#connection;
		if (bytes <= largest)
			return;
		throw new user_error .y('packet-too-large', `${file}:${line}: the statement has ${bytes} bytes, but the server accepts at most ${largest} (${limit}). Nothing was sent. Split it into several, or raise the limit on the server.`);
	}
	async #rollBack() {
		if (await (0,rollback .F)(this.#connection))
			this.#mayStand = true;
		this.#teller.journal.undo();
	}
	async #must(sql, take) {
		const outcome = await this.#connection.run(sql, { onRows: ([row]) => take?.(String(row?.[0] ?? '')) });
		if (!outcome.isDone)
			throw new user_error .y(outcome.reason, `\`${sql}\` failed: ${outcome.message}`);
	}
}
function setsModes({ sql }) {
	return /\bsql_mode\b/i.test((0,bytes .Z)(sql, 0, 4_000));
}
function setsCharset({ sql }) {
	return /\b(?:names|charset|character)/i.test((0,bytes .Z)(sql, 0, 4_000));
}
const continuable = new Set([
	'sql-error',
	'deadlock',
	'statement-timeout',
	'lock-timeout',
	'packet-too-large',
]);
function storyOf(standing, undone) {
	const stands = standing === 0
		? ''
		: `${count(standing, 'statement')} before it ${standing === 1 ? 'was' : 'were'} run and not rolled back.`;
	const rolled = undone === 0 ? '' : `${count(undone, 'statement')} before it ${undone === 1 ? 'was' : 'were'} rolled back.`;
	return [stands, rolled].filter((part) => part !== '').join(' ');
}
function hasEnough(error, milliseconds) {
	if (!(error instanceof RowLimitReached))
		throw error;
	return {
		isDone: true,
		resultSets: [{ columns: [], rowCount: 0 }],
		rowCount: 0,
		affectedRows: null,
		insertId: null,
		warningCount: 0,
		milliseconds,
	};
}

;// CONCATENATED MODULE: ./build/mysql-query/apply.js
var apply_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var apply_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

const summaryBytes = 600_000;
async function apply(steps, inputs, facts, host, started) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const { concurrency, failFast, rows } = inputs;
		const isSpread = steps.length > 1;
		const spool = apply_addDisposableResource(env_1, isSpread && rows.outputFile !== '' ? await openSpool(host) : undefined, true);
		const work = (step) => runStep(step, { inputs, facts, host, spool, started, share: steps.length });
		const spread = { concurrency, failFast, signal: host.signal };
		const outcomes = await (0,targets .YO)(steps, spread, work, ({ status }) => status === 'failed');
		const places = outcomes.map((outcome, index) => outcome ?? notReached(steps[index], facts, host));
		const answered = places.filter(({ status }) => status === 'done').map(({ name }) => name);
		const merged = await spool?.merge(answered, rows, host.workspace, facts.paths);
		return {
			places,
			merged: merged?.files ?? [],
			notes: [...(merged?.notes ?? []), ...places.flatMap(({ note }) => note ?? [])],
		};
	}
	catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	}
	finally {
		const result_1 = apply_disposeResources(env_1);
		if (result_1)
			await result_1;
	}
}
async function runStep(step, { inputs, facts, host, spool, started, share }) {
	const { name } = step.target;
	const { rows: options, guards } = inputs;
	const bytes = Math.floor(summaryBytes / share);
	const once = async (mayRepeat) => {
		const files = options.outputFile === '' ? undefined : new RowFiles(options, name, host.workspace, facts.paths);
		const collector = new RowCollector({ options, files, spool, target: name, summaryBytes: bytes });
		const elapsed = host.now().getTime() - started;
		const timeLeft = guards.total === 0 ? 0 : Math.max(1, guards.total - elapsed);
		return { files, collector, ...(await runOn({ step, inputs, facts, host, collector, timeLeft, mayRepeat })) };
	};
	const { files, collector, repeat: _, ...ran } = await patiently(once, name, host);
	const closed = await closeFiles(collector, files, host);
	const before = [...ran.failures, ...closed.failures];
	const failures = [...before, ...unexpected(inputs, collector, before, name, host)];
	const { last, sheets } = collector;
	const truncated = sheets.some((sheet) => sheet.truncated) || last?.truncated === true;
	const status = failures.length > 0 ? 'failed' : 'done';
	const rest = status === 'done' ? [] : facts.listed.slice(ran.records.length);
	const records = [...ran.records, ...rest.map((each) => unsent(each, 'not-reached'))];
	return { name, status, ...ran, records, failures, sheets, last, truncated, files: closed.names };
}
async function patiently(once, name, host) {
	let why = '';
	let last;
	const sent = (0,retry .L)(passing .K, host, async (count) => {
		const run = await once(count < passing .K.attempts);
		const times = count === 2 ? 'once' : `${count - 1} times`;
		const value = count === 1 ? run : { ...run, note: `${prefixOf(name)}Rolled back and sent again ${times}: ${why}` };
		if (run.repeat === undefined)
			return { value };
		why = run.repeat;
		last = value;
		await closeFiles(run.collector, run.files, host);
		return { end: () => value, why: `${prefixOf(name)}The transaction was rolled back: ${why}` };
	});
	return sent.catch((error) => {
		if (last === undefined || !host.signal.aborted)
			throw error;
		const message = `The job was cancelled, and the transaction was rolled back: ${why}`;
		return { ...last, failures: [{ reason: 'cancelled', message, target: undefined }] };
	});
}
function prefixOf(name) {
	return name === '' ? '' : `${name}: `;
}
async function closeFiles(collector, files, { log }) {
	try {
		await collector.end(false);
		return { names: (await files?.close()) ?? [], failures: [] };
	}
	catch (error) {
		if (!(error instanceof user_error .y))
			throw error;
		const failure = { reason: error.reason, message: error.items.join(' '), target: undefined };
		log.error(failure.message, { title: 'mysql-query' });
		return { names: [], failures: [failure] };
	}
}
function unexpected({ expect, rows }, { last }, failures, name, host) {
	if (expect === undefined || failures.length > 0)
		return [];
	const shown = last && { rowCount: last.rowCount, value: last.rawValue };
	const isMasked = rows.masked.size > 0 && last?.value !== last?.rawValue;
	return (0,rows_expect .d)(expect, shown, (value) => (isMasked ? '***' : value)).map((what) => {
		const message = `${name === '' ? '' : `${name}: `}The result does not match \`expect\`: ${what}.`;
		host.log.error(message, { title: 'mysql-query' });
		return { reason: 'unexpected', message, target: undefined };
	});
}
function notReached(step, { listed }, { signal }) {
	const failure = signal.aborted
		? [{ reason: 'cancelled', message: 'The job was cancelled before this target was started.', target: undefined }]
		: [];
	return {
		name: step?.target.name ?? '',
		where: step === undefined ? '' : (0,session_target .ff)(step.target.target),
		status: 'not-reached',
		server: '',
		records: listed.map((each) => unsent(each, 'not-reached')),
		counts: { done: 0, failed: 0, skipped: 0 },
		affectedRows: 0n,
		sheets: [],
		warnings: [],
		last: undefined,
		truncated: false,
		files: [],
		failures: failure,
	};
}

;// CONCATENATED MODULE: ./build/mysql-query/plan.js

function makePlan(inputs, facts) {
	const error = refuse(inputs, facts);
	if (error !== undefined)
		return { kind: 'refuse', error, refused: facts.refused };
	if (inputs.dryRun)
		return { kind: 'list' };
	const frame = inputs.mode === 'read-only' ? 'read-only' : inputs.explain ? 'none' : inputs.transaction;
	return { kind: 'run', steps: inputs.places.map((target) => ({ target, frame })) };
}
function refuse({ transaction }, { statements, refused, missing: gaps }) {
	if (statements === 0)
		return new user_error .y('invalid-script', '`query` or `file` contains no statement, only blanks and comments.');
	const [first] = refused;
	if (first !== undefined) {
		const others = refused.length > 1 ? `, and ${refused.length - 1} more` : '';
		const cure = first.reason === 'not-read-only'
			? 'Nothing was sent. If the statement is meant to change something, set `mode: read-write`.'
			: `It cannot be part of \`transaction: ${transaction}\`. Nothing was sent. Use \`transaction: none\`, or remove it.`;
		const what = `${first.file}:${first.line}: \`${first.statement}\` is refused${others}: ${first.why}.`;
		return new user_error .y(first.reason, `${what} ${cure}`);
	}
	const { missing, unused } = gaps;
	if (missing.length > 0)
		return new user_error .y('invalid-parameters', `\`parameters\` has no value for placeholders: ${missing.slice(0, 20).join(', ')}.`);
	if (unused.length > 0)
		return new user_error .y('invalid-parameters', `\`parameters\` has values without a placeholder: ${unused.slice(0, 20).join(', ')} (in ${count(statements, 'statement')}).`);
	return undefined;
}

// EXTERNAL MODULE: ./build/text/bounded-list.js
var bounded_list = __webpack_require__(8092);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(87968);
;// CONCATENATED MODULE: ./build/mysql-query/record/summary.js

const failureLines = 50;
const statementLines = 200;
const warningLines = 100;
function summarize(result, headline) {
	const { outcome, plan, inputs, facts } = result;
	const parts = [`### mysql-query: ${headline}\n`, summary_headOf(result), failureList(outcome?.places ?? [])];
	if (plan.kind === 'refuse')
		parts.push(`${(0,markdown_escape .EH)(plan.error.items[0] ?? '', 1_000)}\n`, listedTable(plan.refused, 'why'));
	else if (outcome === undefined) {
		const more = facts.statements > statementLines ? `\n${facts.statements - statementLines} more.\n` : '';
		parts.push(listedTable(facts.listed, ''), more);
	}
	else
		parts.push(...outcome.places.flatMap((queryTarget) => queryTarget.sheets.map((sheet) => sheetOf(sheet, queryTarget.name))), fileList([...outcome.merged, ...outcome.places.flatMap(({ files }) => files)]), outcome.notes.map((note) => `${(0,markdown_escape .EH)(note)}\n`).join('\n'), folded('Warnings of the server', warningTable(outcome.places, inputs.places.length > 1)), folded('Statements', statementTable(outcome.places, inputs.places.length > 1)));
	return parts.filter((part) => part !== '').join('\n');
}
function summary_headOf({ inputs, outcome, plan }) {
	const named = inputs.places.length > 1;
	const head = [...(named ? ['target'] : []), 'server', 'mode', 'statements', 'status'];
	const mode = plan.kind === 'run' && plan.steps[0]?.frame === 'read-only' ? 'read-only' : inputs.mode;
	const rows = inputs.places.map(({ name, target }, index) => {
		const queryTarget = outcome?.places[index];
		const server = [(0,session_target .ff)(target), queryTarget?.server ?? ''].filter((text) => text !== '').join(': ');
		const { done = 0, failed = 0, skipped = 0 } = queryTarget?.counts ?? {};
		const counts = [`${done} done`, failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : ''];
		const told = queryTarget === undefined ? '–' : counts.filter((text) => text !== '').join(', ');
		const status = queryTarget?.status === 'done' ? 'done' : `**${queryTarget?.status ?? 'not connected'}**`;
		return [...(named ? [(0,markdown_escape .kq)(name)] : []), (0,markdown_escape .kq)(server, 300), mode, told, status];
	});
	return (0,markdown_table .Q)(head, rows);
}
function failureList(places) {
	const named = places.length > 1;
	const lines = places.flatMap(({ name, failures }) => failures.map(({ message }) => `- ${named ? `${(0,markdown_escape .EH)(name)}: ` : ''}${(0,markdown_escape .EH)(message, 1_500)}\n`));
	const more = lines.length > failureLines ? `- and ${lines.length - failureLines} more\n` : '';
	return lines.slice(0, failureLines).join('') + more;
}
function sheetOf({ title, markdown, shown, rowCount, truncated }, target) {
	const heading = `#### ${target === '' ? '' : `${(0,markdown_escape .EH)(target)}: `}${(0,markdown_escape .SS)(title)}\n`;
	const rest = shown < rowCount || truncated ? `${shown} of ${truncated ? 'more than ' : ''}${count(rowCount, 'row')}.\n` : '';
	return `${heading}\n${rowCount === 0 ? 'No rows.\n' : markdown}${rest === '' ? '' : `\n${rest}`}`;
}
function fileList(files) {
	return files.length === 0 ? '' : `Rows in ${files.map((file) => (0,markdown_escape .SS)(file)).join(', ')}.\n`;
}
function warningTable(places, named) {
	const lines = places.flatMap(({ name, warnings }) => warnings.map((text) => [...(named ? [(0,markdown_escape .kq)(name)] : []), (0,markdown_escape .kq)(text, 400)]));
	return (0,markdown_table .Q)([...(named ? ['target'] : []), 'warning'], lines.slice(0, warningLines));
}
function statementTable(places, named) {
	const rows = places.flatMap(({ name, records }) => records.map((record) => [
		...(named ? [(0,markdown_escape .kq)(name)] : []),
		(0,markdown_escape .kq)(`${record.file}:${record.line}`),
		(0,markdown_escape .MZ)(record.statement),
		record.status,
		String(record.affectedRows ?? record.rows),
		`${Math.round(record.milliseconds)} ms`,
	]));
	const head = [...(named ? ['target'] : []), 'place', 'statement', 'status', 'rows', 'time'];
	const more = rows.length > statementLines ? `\n${rows.length - statementLines} more.\n` : '';
	return (0,markdown_table .Q)(head, rows.slice(0, statementLines)) + more;
}
function listedTable(listed, last) {
	const rows = listed
		.slice(0, statementLines)
		.map(({ file, line, statement, why = '' }) => [
		(0,markdown_escape .kq)(`${file}:${line}`),
		(0,markdown_escape .MZ)(statement),
		...(last === '' ? [] : [(0,markdown_escape .kq)(why)]),
	]);
	return (0,markdown_table .Q)(['place', 'statement', ...(last === '' ? [] : [last])], rows);
}
function folded(title, table) {
	return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`;
}

;// CONCATENATED MODULE: ./build/mysql-query/report.js

const rowLimit = 1_000;
const rowBytes = 262_144;
const valueLength = 65_536;
const resultBytes = 262_144;
function report(runResult) {
	const verdict = judge(runResult);
	const headline = headlineOf(runResult, verdict);
	const told = { outputs: outputsOf(runResult, verdict), summary: summarize(runResult, headline), headline };
	if (runResult.plan.kind === 'refuse')
		return { ...told, error: runResult.plan.error };
	return verdict.result === 'failed' ? { ...told, error: new user_error .y(verdict.reason, `${headline}.`) } : told;
}
function judge({ inputs, plan, outcome }) {
	if (plan.kind === 'refuse')
		return { result: 'failed', reason: plan.error.reason };
	if (plan.kind === 'list' || outcome === undefined)
		return { result: 'dry-run', reason: 'would-send' };
	const [failure] = outcome.places.flatMap(({ failures }) => failures);
	if (failure !== undefined)
		return { result: 'failed', reason: failure.reason };
	return { result: 'done', reason: inputs.expect === undefined ? 'done' : 'expected' };
}
function headlineOf({ facts, inputs, plan, outcome }, { result, reason }) {
	const targets = inputs.places.length > 1 ? ` on ${count(inputs.places.length, 'target')}` : '';
	if (plan.kind === 'refuse')
		return `nothing was sent: ${reason}`;
	if (outcome === undefined)
		return `would send ${count(facts.sent, 'statement')}${targets}`;
	const places = outcome.places;
	const done = places.reduce((sum, { counts }) => sum + counts.done, 0);
	const failed = places.reduce((sum, { counts }) => sum + counts.failed, 0);
	if (result === 'done')
		return `${count(done, 'statement')} done${targets}`;
	const bad = places.filter(({ status }) => status !== 'done').length;
	const where = inputs.places.length > 1 ? `, ${bad} of ${count(places.length, 'target')} not successful` : '';
	return `failed (${reason}): ${count(done, 'statement')} done, ${failed} failed${where}`;
}
function outputsOf({ inputs, facts, outcome, milliseconds }, { result, reason }) {
	const places = outcome?.places ?? [];
	const lasts = places.flatMap(({ last }) => last ?? []);
	const rows = bounded(lasts.flatMap((last) => last.rows), rowLimit, rowBytes);
	const rowCount = lasts.reduce((sum, last) => sum + last.rowCount, 0);
	const value = lasts.find((last) => last.value !== undefined)?.value ?? '';
	const isTruncated = rows.length < rowCount || value.length > valueLength || places.some((queryTarget) => queryTarget.truncated);
	const listed = inputs.dryRun
		? facts.listed.map((each) => resultOf('', unsent(each, each.isSent ? 'planned' : 'skipped')))
		: [];
	const sent = places.flatMap(({ name, records }) => records.map((record) => resultOf(name, record)));
	return {
		result,
		reason,
		rows: `[${rows.join(',')}]`,
		truncated: String(isTruncated),
		'row-count': String(rowCount),
		'affected-rows': String(places.reduce((sum, { affectedRows }) => sum + affectedRows, 0n)),
		'first-row': rows[0] ?? '',
		value: value.slice(0, valueLength),
		'output-file': [...(outcome?.merged ?? []), ...places.flatMap(({ files }) => files)].join('\n'),
		results: (0,bounded_list .H)(outcome === undefined ? listed : sent, resultBytes, 'the summary and the log of this step').text,
		'duration-ms': String(Math.round(milliseconds)),
	};
}
function resultOf(target, record) {
	const { file, line, statement, status, rows, affectedRows, insertId, warnings, milliseconds, code, state, message } = record;
	return {
		target,
		file,
		line,
		statement,
		status,
		rows,
		'affected-rows': affectedRows === null ? null : String(affectedRows),
		'insert-id': insertId === null ? null : String(insertId),
		warnings,
		milliseconds: Math.round(milliseconds),
		code,
		state,
		message,
	};
}
function bounded(texts, most, bytes) {
	let left = bytes;
	const end = texts.findIndex((text, index) => {
		left -= Buffer.byteLength(text) + 1;
		return index >= most || left < 0;
	});
	return end === -1 ? texts : texts.slice(0, end);
}

;// CONCATENATED MODULE: ./build/mysql-query/reported.js

async function queryReported(inputs, host, started) {
	const facts = await readFacts(inputs, host);
	const plan = makePlan(inputs, facts);
	if (plan.kind === 'refuse')
		annotate(plan, host);
	if (plan.kind === 'list')
		for (const { file, line, statement, isSent } of facts.listed)
			host.log.info(`${file}:${line}: ${statement}${isSent ? '' : ' (left out: it has no plan)'}`);
	const outcome = plan.kind === 'run' ? await apply(plan.steps, inputs, facts, host, started) : undefined;
	const milliseconds = host.now().getTime() - started;
	const { headline, ...told } = report({ inputs, facts, plan, outcome, milliseconds });
	host.log.info(headline);
	return told;
}
function annotate({ refused }, { log }) {
	for (const { file, line, why, isFile } of refused)
		if (isFile)
			log.error(`${why}; nothing was sent`, { file, line, title: 'mysql-query' });
}

}),

28108:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
f: () => ( csv)
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70709);

const csv = (columns, options) => {
	const cells = columns.map((column) => cellOf(column, options));
	let before = `${columns.map(({ name }) => quoted(defused(name, options))).join(',')}\r\n`;
	return {
		rows: (rows) => {
			let text = before;
			before = '';
			for (const row of rows) {
				for (let index = 0; index < cells.length; index++)
					text += (index === 0 ? '' : ',') + (cells[index]?.(row[index] ?? null) ?? '');
				text += '\r\n';
			}
			return text;
		},
		end: () => before,
	};
};
function cellOf(column, options) {
	const { binary } = options;
	if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__ .$i)(column))
		return (value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__ .mG)(value, column, binary) ?? '';
	return (value) => {
		const text = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__ .mG)(value, column, binary);
		return text === undefined ? '' : quoted(defused(text, options));
	};
}
function quoted(text) {
	return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function defused(text, { escapeFormulas }) {
	return escapeFormulas && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

}),

70709:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$i: () => ( isPlain),
gm: () => ( textOfBytes),
mG: () => ( textOfValue)
});
function textOfValue(value, column, binary) {
	if (typeof value === 'string')
		return value;
	if (value === null)
		return undefined;
	return Buffer.isBuffer(value) ? textOfBytes(value, column, binary) : String(value);
}
function textOfBytes(bytes, { kind }, binary) {
	if (kind === 'bit')
		return bytes.length === 0 ? '0' : BigInt(`0x${bytes.toString('hex')}`).toString();
	return bytes.toString(binary === 'base64' ? 'base64' : 'hex');
}
function isPlain({ kind }) {
	return kind === 'integer' || kind === 'decimal' || kind === 'float' || kind === 'time';
}

}),

40332:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
P: () => ( keepMemoryLow),
g: () => ( memorySettler)
});
var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

function keepMemoryLow() {
	(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
const enough = 16 * 1024 ** 2;
const stride = 16;
function memorySettler() {
	let [calls, isSettled] = [0, false];
	return () => {
		if (isSettled || ++calls % stride !== 0)
			return;
		const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
		isSettled = young !== undefined && young.space_size >= enough;
		if (isSettled)
			keepMemoryLow();
	};
}

}),

71934:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  D3: () => ( commitOf),
  Cb: () => ( firstWords),
  x5: () => ( refusal)
});

// EXTERNAL MODULE: ./build/sql/scan/bytes.js
var bytes = __webpack_require__(53434);
// EXTERNAL MODULE: ./build/sql/statement/lexer.js
var lexer = __webpack_require__(66023);
;// CONCATENATED MODULE: ./build/sql/statement/object.js
const types = new Set(('table view index procedure function trigger event database schema user role server sequence tablespace type extension ' +
	'policy rule domain aggregate operator language publication subscription package statistics collation column constraint ' +
	'cast conversion logfile instance resource foreign').split(' '));
function readObject(verb, tokens) {
	const of = (type, at) => ({ type, names: namesAt(tokens, at), temporary: false });
	switch (verb) {
		case 'create':
		case 'alter':
		case 'drop':
		case 'comment':
			return readDefinition(tokens);
		case 'rename':
			return { type: singular(tokens[1]?.value ?? ''), names: renamed(tokens), temporary: false };
		case 'truncate':
			return of('table', tokens[1]?.value === 'table' ? 2 : 1);
		case 'call':
			return of('procedure', 1);
		case 'use':
			return of('database', 1);
		case 'insert':
		case 'replace':
			return of('table', after(tokens, verb, /^(?:low_priority|delayed|high_priority|ignore|into|or|abort|fail|rollback|replace)$/));
		case 'update':
			return of('table', after(tokens, verb, /^(?:low_priority|ignore|only|or|abort|fail|rollback|replace)$/));
		case 'delete':
			return of('table', after(tokens, verb, /^(?:low_priority|quick|ignore|from|only)$/));
		default:
			return undefined;
	}
}
function singular(word) {
	return word === 'tables' ? 'table' : word;
}
function after(tokens, verb, between) {
	let at = tokens.findIndex((token) => token.kind === 'word' && token.value === verb) + 1;
	while (tokens[at]?.kind === 'word' && between.test(tokens[at]?.value ?? ''))
		at++;
	return at;
}
function readDefinition(tokens) {
	const head = tokens.slice(0, 24);
	const at = head.findIndex((token, index) => index > 0 && token.kind === 'word' && types.has(singular(token.value)));
	if (at < 0)
		return undefined;
	const temporary = head.slice(1, at).some((token) => /^temp(?:orary)?$/.test(token.value));
	const foreign = head[at]?.value === 'foreign' && head[at + 1]?.value === 'table' ? 1 : 0;
	let next = at + 1 + foreign;
	while (tokens[next]?.kind === 'word' && /^(?:if|not|exists|concurrently|only|on)$/.test(tokens[next]?.value ?? ''))
		next++;
	return { type: foreign ? 'table' : singular(head[at]?.value ?? ''), names: namesAt(tokens, next), temporary };
}
function namesAt(tokens, at) {
	const names = [];
	let next = at;
	for (;;) {
		const [name, end] = nameAt(tokens, next);
		if (name === undefined)
			return names;
		names.push(name);
		if (tokens[end]?.text !== ',')
			return names;
		next = end + 1;
	}
}
function nameAt(tokens, at) {
	const parts = [];
	let next = at;
	for (;;) {
		const token = tokens[next];
		if (token === undefined || !/^(?:word|name|number|string)$/.test(token.kind))
			return [parts.length > 0 ? parts.join('.') : undefined, next];
		parts.push(token.kind === 'word' ? token.text : token.value);
		next++;
		if (tokens[next]?.text !== '.')
			return [parts.join('.'), next];
		next++;
	}
}
function renamed(tokens) {
	const names = [];
	for (let at = 2; at < tokens.length;) {
		const [name, end] = nameAt(tokens, at);
		if (name !== undefined)
			names.push(name);
		const comma = tokens.findIndex((token, index) => index >= end && token.text === ',');
		if (comma < 0)
			break;
		at = comma + 1;
	}
	return names;
}

;// CONCATENATED MODULE: ./build/sql/statement/safety.js
const escaping = /^(?:set_config|dblink\w*|lo_import|lo_export|pg_file_\w+|sys_exec|sys_eval|sys_set|load_extension|writefile|edit)$/;
const writing = new Set(['insert', 'update', 'delete', 'merge', 'replace']);
const harmless = new Set(['show', 'desc', 'describe', 'help', 'use']);
function isReadOnlyVerb(verb, tokens, dialect) {
	if (verb === 'select' || verb === 'values' || verb === 'table')
		return isPlainQuery(tokens, dialect);
	if (verb === 'explain' || ((verb === 'desc' || verb === 'describe') && dialect === 'mysql'))
		return isSafePlan(tokens, dialect);
	if (verb === 'analyze')
		return dialect === 'mysql' && isQueryAnalysis(tokens, dialect);
	if (verb === 'set')
		return dialect === 'mysql' && setsOwnVariables(tokens);
	if (verb === 'pragma')
		return isReadingPragma(tokens);
	return harmless.has(verb);
}
function isPlainQuery(tokens, dialect) {
	return tokens.every((token, index) => {
		if (token.kind !== 'word' && token.kind !== 'name')
			return true;
		const next = tokens[index + 1];
		if (next?.text === '(' && escaping.test(token.value.toLowerCase()))
			return false;
		if (token.kind === 'name')
			return true;
		const previous = tokens[index - 1];
		if (previous?.text === '.' && isQualifier(tokens[index - 2]))
			return true;
		if (token.value === 'into')
			return dialect === 'mysql' && next?.kind === 'variable' && !next.text.startsWith('@@');
		if (token.value === 'for')
			return !/^(?:update|share|no|key)$/.test(next?.value ?? '');
		if (token.value === 'lock')
			return next?.value !== 'in';
		if (writing.has(token.value))
			return !opensStatement(previous, next);
		return true;
	});
}
function isQualifier(token) {
	return token?.kind === 'word' || token?.kind === 'name';
}
function opensStatement(previous, next) {
	return (previous?.text === '(' || previous?.text === ')' || previous === undefined) && next?.text !== '(';
}
const planned = new Set([
	'select',
	'with',
	'values',
	'table',
	'insert',
	'update',
	'delete',
	'replace',
	'merge',
	'create',
	'execute',
	'declare',
	'refresh',
	'call',
	'do',
]);
function isSafePlan(tokens, dialect) {
	const at = tokens.findIndex((token, index) => index > 0 && token.kind === 'word' && planned.has(token.value));
	const head = at < 0 ? tokens : tokens.slice(0, at);
	if (!head.some((token) => token.value === 'analyze' || token.value === 'analyse'))
		return at < 0 || !hasEscape(tokens);
	return at >= 0 && isQueryFrom(tokens.slice(at), dialect);
}
function hasEscape(tokens) {
	return tokens.some((token, index) => tokens[index + 1]?.text === '(' && escaping.test(token.value.toLowerCase()));
}
function isQueryAnalysis(tokens, dialect) {
	const at = tokens.findIndex((token) => token.kind === 'word' && planned.has(token.value));
	return at >= 0 && tokens[at]?.value !== 'table' && isQueryFrom(tokens.slice(at), dialect);
}
function isQueryFrom(tokens, dialect) {
	const verb = tokens[0]?.value;
	if (verb !== 'select' && verb !== 'with' && verb !== 'values' && verb !== 'table')
		return false;
	if (verb === 'with' && tokens.some((token) => token.kind === 'word' && writing.has(token.value)))
		return false;
	return isPlainQuery(tokens, dialect);
}
function setsOwnVariables(tokens) {
	if (hasEscape(tokens))
		return false;
	if (tokens[1]?.value === 'names')
		return tokens.length <= 5 && !tokens.some((token) => token.text === ',');
	let depth = 0;
	return (tokens.every((token, index) => {
		if (token.text === '(')
			depth++;
		if (token.text === ')')
			depth--;
		const starts = index > 0 && (index === 1 || (depth === 0 && tokens[index - 1]?.text === ','));
		return !starts || (token.kind === 'variable' && !token.text.startsWith('@@'));
	}) && tokens.length > 1);
}
const reading = new Set(('table_info table_xinfo table_list index_list index_info index_xinfo foreign_key_list foreign_key_check database_list ' +
	'collation_list function_list module_list pragma_list compile_options user_version schema_version application_id encoding ' +
	'page_count page_size freelist_count integrity_check quick_check').split(' '));
function isReadingPragma(tokens) {
	const at = tokens[2]?.text === '.' ? 3 : 1;
	const name = tokens[at]?.value ?? '';
	if (!reading.has(name) || tokens.some((token) => token.text === '='))
		return false;
	return tokens[at + 1] === undefined || /_(?:info|xinfo|list|check)$/.test(name);
}

;// CONCATENATED MODULE: ./build/sql/statement/statement.js

const unknown = {
	verb: 'unknown',
	causesImplicitCommit: true,
	isReadOnly: false,
	endsTransaction: true,
	returnsRows: true,
};
function classify(text, reading) {
	const { tokens, complete } = (0,lexer .q)(text, reading);
	if (!complete)
		return unknown;
	const whole = classifyTokens(tokens, reading);
	if (!tokens.some((token) => token.conditional))
		return whole;
	const plain = tokens.filter((token) => !token.conditional);
	return plain.length === 0 ? whole : bothOf(whole, classifyTokens(plain, reading));
}
function bothOf(whole, plain) {
	return {
		...whole,
		causesImplicitCommit: whole.causesImplicitCommit || plain.causesImplicitCommit,
		isReadOnly: whole.isReadOnly && plain.isReadOnly,
		endsTransaction: whole.endsTransaction || plain.endsTransaction,
		returnsRows: whole.returnsRows || plain.returnsRows,
	};
}
function classifyTokens(all, reading) {
	const end = all.findIndex((token) => token.text === ';');
	if (end >= 0 && all.slice(end).some((token) => token.text !== ';'))
		return unknown;
	const tokens = withoutParentheses(end < 0 ? all : all.slice(0, end));
	const verb = verbOf(tokens);
	if (verb === 'unknown')
		return unknown;
	const object = readObject(verb, tokens);
	return {
		verb,
		...(object && { object }),
		causesImplicitCommit: reading.dialect === 'mysql' && commitsImplicitly(verb, tokens, object),
		isReadOnly: isReadOnlyVerb(verb, tokens, reading.dialect),
		endsTransaction: endsTransaction(verb, tokens),
		returnsRows: returnsRows(verb, tokens),
	};
}
function withoutParentheses(tokens) {
	const first = tokens.findIndex((token) => token.text !== '(');
	const word = tokens[first];
	return first > 0 && word?.kind === 'word' && queries.has(word.value) ? tokens.slice(first) : tokens;
}
const queries = new Set(['select', 'with', 'values', 'table']);
const verbs = new Set(('abort alter analyze analyse attach backup begin binlog cache call change check checkpoint checksum clone close cluster ' +
	'comment commit copy create deallocate declare delete desc describe detach discard do drop end execute explain fetch flush ' +
	'get grant handler help import insert install kill listen load lock merge move notify optimize pragma prepare purge reassign ' +
	'refresh reindex release rename repair replace reset resignal restart revoke rollback savepoint security select set show ' +
	'shutdown signal start stop table truncate uninstall unlisten unlock update use vacuum values with xa').split(' '));
function verbOf(tokens) {
	const first = tokens[0];
	if (first?.kind !== 'word' || !verbs.has(first.value))
		return 'unknown';
	if (first.value === 'begin' && tokens[1]?.value === 'not')
		return 'block';
	if (first.value !== 'with')
		return first.value === 'analyse' ? 'analyze' : first.value;
	return mainVerb(tokens);
}
const mains = new Set([
	'select',
	'insert',
	'update',
	'delete',
	'merge',
	'values',
	'table',
	'replace',
]);
function mainVerb(tokens) {
	let depth = 0;
	for (const token of tokens.slice(1)) {
		if (token.text === '(')
			depth++;
		else if (token.text === ')')
			depth--;
		else if (depth === 0 && token.kind === 'word' && mains.has(token.value))
			return token.value;
	}
	return 'unknown';
}
const enders = new Set([
	'commit',
	'begin',
	'start',
	'end',
	'abort',
	'xa',
	'block',
	'call',
	'execute',
]);
function endsTransaction(verb, tokens) {
	const words = tokens.slice(1).map((token) => token.value);
	if (verb === 'rollback')
		return !words.includes('to');
	if (verb === 'start')
		return words[0] === 'transaction';
	if (verb === 'set')
		return words.some((word) => /^(?:@@(?:\w+\.)?)?autocommit$/.test(word));
	if (verb === 'prepare')
		return words[0] === 'transaction';
	return enders.has(verb);
}
const answering = new Set('analyze call check checksum desc describe execute explain fetch handler help optimize pragma repair show table values block'.split(' '));
function returnsRows(verb, tokens) {
	const words = tokens.filter((token) => token.kind === 'word').map((token) => token.value);
	if (verb === 'select')
		return !words.includes('into');
	if (isMaintenance(tokens))
		return true;
	return answering.has(verb) || (mains.has(verb) && words.includes('returning'));
}
const committing = new Set('alter begin block cache call change execute flush grant install lock rename repair optimize revoke truncate uninstall unlock shutdown restart import'.split(' '));
function isMaintenance(tokens) {
	const [first, ...rest] = tokens.slice(0, 3).map((token) => token.value);
	return (/^(?:analyze|check|optimize|repair)$/.test(first ?? '') &&
		rest.some((word) => word === 'table' || word === 'tables'));
}
function commitsImplicitly(verb, tokens, object) {
	const second = tokens[1]?.value;
	if (verb === 'create' || verb === 'drop')
		return !(object?.type === 'table' && object.temporary);
	if (verb === 'start')
		return true;
	if (verb === 'stop' || verb === 'reset')
		return second !== 'persist';
	if (verb === 'set')
		return setsCommitting(tokens);
	if (verb === 'load')
		return second === 'index';
	return committing.has(verb) || isMaintenance(tokens);
}
function setsCommitting(tokens) {
	return tokens.some(({ value }) => value === 'password' || /^(?:@@(?:\w+\.)?)?autocommit$/.test(value));
}

;// CONCATENATED MODULE: ./build/sql/statement/permit.js

function textOf(sql, length = sql.length) {
	return typeof sql === 'string' ? sql.slice(0, length) : (0,bytes .Z)(sql, 0, length);
}
const readings = [
	{ dialect: 'mysql' },
	{ dialect: 'mysql', noBackslashEscapes: true },
	{ dialect: 'mysql', ansiQuotes: true },
	{ dialect: 'mysql', ansiQuotes: true, noBackslashEscapes: true },
];
const permit_harmless = new Set(['do', 'checksum']);
function refusal(sql) {
	const text = textOf(sql);
	for (const reading of readings) {
		const why = refusalOf(classify(text, reading));
		if (why !== undefined)
			return why;
	}
	return changesCharset(sql) ? 'it changes the character set, and so how strings are read' : undefined;
}
function refusalOf(statement) {
	const { verb, isReadOnly, causesImplicitCommit, endsTransaction } = statement;
	if (verb === 'unknown')
		return 'its effect is unknown';
	if (verb === 'call' || verb === 'execute')
		return `the effect of a ${callable[verb]} is unknown`;
	if (endsTransaction)
		return 'it would end the read-only transaction';
	if (causesImplicitCommit)
		return 'it writes, and would end the read-only transaction';
	if (isReadOnly || permit_harmless.has(verb))
		return undefined;
	if (verb === 'set')
		return 'it sets more than variables such as `@name`';
	return verb === 'select' ? 'it does more than read: it locks, or writes a file' : 'it does more than read';
}
const callable = { call: 'procedure', execute: 'prepared text' };
function changesCharset(sql) {
	const [verb, second] = firstWords(sql, 2);
	return verb === 'set' && second === 'names';
}
const data = new Set('insert replace update delete select with values table do show use'.split(' '));
function commitOf(sql) {
	const [verb = ''] = firstWords(sql, 1);
	if (data.has(verb))
		return undefined;
	const { causesImplicitCommit, endsTransaction, verb: whole } = classify(textOf(sql), { dialect: 'mysql' });
	if (whole === 'call' || whole === 'execute')
		return undefined;
	if (endsTransaction)
		return 'it ends the transaction';
	return causesImplicitCommit ? 'it commits everything before it' : undefined;
}
function firstWords(sql, count) {
	for (let length = 4_096;; length *= 16) {
		const { tokens } = (0,lexer .q)(textOf(sql, length), { dialect: 'mysql' });
		const words = tokens.filter(({ text }) => text !== '(').slice(0, count);
		if (words.length === count || length >= sql.length) {
			const end = words.findIndex(({ kind }) => kind !== 'word');
			return words.slice(0, end === -1 ? words.length : end).map(({ value }) => value);
		}
	}
}

})

};

export const id = 406;
export const ids = [406];
export const modules = {

29187:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
X: () => ( noSink),
g: () => ( sqlText)
});
function sqlText(sql) {
	return typeof sql === 'string' ? sql : Buffer.from(sql.buffer, sql.byteOffset, sql.length).toString();
}
const noSink = { columns: () => { }, row: () => { }, wire: () => { }, isDropping: () => false };

}),

95611:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
d: () => ( isAtLeast),
n: () => ( versionNumbers)
});
function versionNumbers(version) {
	const [, major = '0', minor = '0', patch = '0'] = /(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(version) ?? [];
	return [Number(major), Number(minor), Number(patch)];
}
function isAtLeast(numbers, least) {
	for (const [index, number] of least.entries()) {
		const given = numbers[index] ?? 0;
		if (given !== number)
			return given > number;
	}
	return true;
}

}),

406:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
open: () => ( open)
});
var node_sqlite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80099);
var _files_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
var _sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66023);
var _session_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68701);
var _session_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29187);
var _session_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95611);

const rowsAtOnce = 500;
const longestText = 1_000_000_000;
const reasons = { outside: 'outside-workspace', git: 'outside-workspace' };
const open = async (target, guards) => {
	if (target.dialect !== 'sqlite')
		throw new Error('not a file');
	if (target.workspace !== undefined)
		await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_1__ .gE)({ root: target.workspace, path: target.file, input: 'url', reasons });
	const options = { timeout: guards.lockWait, allowExtension: false, enableForeignKeyConstraints: false };
	const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_0__.DatabaseSync(target.file, options);
	return new SqliteSession(database);
};
class SqliteSession {
	dialect = 'sqlite';
	server;
	id = '';
	security = 'local file';
	explainError = _session_failure_js__WEBPACK_IMPORTED_MODULE_2__ .GG;
	largest = longestText;
	limit = 'SQLITE_MAX_SQL_LENGTH';
	#database;
	#isPaused = false;
	#wake = Promise.withResolvers();
	#isStopped = false;
	constructor(database) {
		this.#database = database;
		const found = database.prepare('SELECT sqlite_version() AS version').get();
		const version = String(found?.['version'] ?? '');
		this.server = { product: 'SQLite', version, numbers: (0,_session_version_js__WEBPACK_IMPORTED_MODULE_4__ .n)(version), proxySign: undefined };
	}
	isOpen = () => this.#database.isOpen;
	pause = () => {
		this.#isPaused = true;
	};
	resume = () => {
		this.#isPaused = false;
		this.#wake.resolve();
		this.#wake = Promise.withResolvers();
	};
	async execute(sql, { parameters }, sink) {
		this.#isStopped = false;
		const text = (0,_session_session_js__WEBPACK_IMPORTED_MODULE_3__ .g)(sql);
		const statement = this.#database.prepare(text);
		if (!isBlank(text.slice(statement.sourceSQL.length)))
			throw new Error('The text contains several statements; only one is run at a time');
		statement.setReadBigInts(true);
		statement.setReturnArrays(true);
		const values = (parameters ?? []).map(bindable);
		const columns = statement.columns();
		if (columns.length === 0)
			return finished(statement.run(...values));
		sink.columns(columns.map(describe));
		await this.#read(statement, values, sink);
		return { affectedRows: null, insertId: null, warningCount: 0 };
	}
	warnings() {
		return Promise.resolve([]);
	}
	killOther() {
		return Promise.resolve();
	}
	close() {
		if (this.#database.isOpen)
			this.#database.close();
		return Promise.resolve();
	}
	destroy() {
		this.#isStopped = true;
		this.resume();
	}
	async #read(statement, values, sink) {
		let count = 0;
		for (const row of statement.iterate(...values)) {
			sink.row(readRow(row));
			if (++count % rowsAtOnce !== 0)
				continue;
			await new Promise(setImmediate);
			while (this.#isPaused && !this.#isStopped && !sink.isDropping())
				await this.#wake.promise;
			if (this.#isStopped || sink.isDropping())
				throw new Error('The statement was abandoned.');
		}
	}
}
function isBlank(rest) {
	return (0,_sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_5__ .q)(rest, { dialect: 'sqlite' }).tokens.every(({ text }) => text === ';');
}
function describe(column) {
	const { name, table, type } = column;
	return { name, table: table ?? '', type: (type ?? '').toLowerCase(), kind: 'dynamic', length: 0, isUnsigned: false };
}
function bindable(parameter) {
	return typeof parameter === 'boolean' ? Number(parameter) : parameter;
}
function readRow(row) {
	return Array.isArray(row) ? row.map(readValue) : [];
}
function readValue(value) {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
		return value;
	return value instanceof Uint8Array ? Buffer.from(value) : null;
}
function finished({ changes, lastInsertRowid, }) {
	return { affectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), warningCount: 0 };
}

}),

96497:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
O: () => ( belongsToGit)
});
const ignoredByHfs = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function belongsToGit(path) {
	return path.split(/[/\\]/).some(isGit);
}
function isGit(part) {
	const name = part
		.replace(ignoredByHfs, '')
		.toLowerCase()
		.replace(/:.*$/s, '')
		.replace(/[. ]+$/, '');
	return name === '.git' || name === 'git~1';
}

}),

45875:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Br: () => ( pathBelow),
Fr: () => ( openUnlinked),
Gt: () => ( refuseUnwritable),
X$: () => ( openInside),
Yw: () => ( isBelow),
b_: () => ( descriptorPath),
gE: () => ( refuseLedOut),
hC: () => ( refuseOther)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75307);
var _git_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96497);

function isBelow(root, path) {
	return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_3__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
}
function pathBelow(file) {
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(file.root, file.path);
	if (file.path.includes('\0') || !isBelow(file.root, path))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .qY)(file);
	if ((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_5__ .O)(path.slice(file.root.length)))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .ox)(file);
	return path;
}
async function refuseStray(file, real) {
	if (!isBelow(file.root, real))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, (await linkOut(file)) ?? file.path);
	if ((0,_git_paths_js__WEBPACK_IMPORTED_MODULE_5__ .O)(real.slice(file.root.length)))
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .ox)(file);
}
async function openInside(file) {
	return await openFile(file, (real) => refuseStray(file, real));
}
async function openUnlinked(file) {
	await refuseUnwritable(file);
	return await openFile(file, async (real) => {
		await refuseStray(file, real);
		if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() === 'linux' && real !== pathBelow(file))
			throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .OD)(file, file.path);
	});
}
async function openFile(file, judge) {
	const path = pathBelow(file);
	let handle;
	try {
		handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
		await judge(await placeOf(handle, path, file));
		refuseOther(file, await handle.stat());
		return handle;
	}
	catch (error) {
		await handle?.close();
		throw await blame(file, error);
	}
}
function refuseOther(file, found) {
	if (found.isDirectory())
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .uE)(file);
	if (!found.isFile())
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .i0)(file);
}
async function refuseLedOut(file) {
	const path = pathBelow(file);
	const link = await linkOut(file);
	if (link !== undefined)
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, link);
	await refuseStray(file, await realOf(path));
}
async function realOf(path) {
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
	return real ?? (path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await realOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)));
}
async function placeOf(handle, path, file) {
	const place = await heldAt(handle.fd);
	if (place !== undefined)
		return place;
	const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
	const [held, found] = await Promise.all([handle.stat({ bigint: true }), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real, { bigint: true })]);
	if (held.dev !== found.dev || held.ino !== found.ino)
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .$3)(file);
	return real;
}
async function heldAt(descriptor) {
	if ((0,node_os__WEBPACK_IMPORTED_MODULE_2__.platform)() !== 'linux')
		return undefined;
	return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(descriptorPath(descriptor)).catch(() => undefined);
}
function descriptorPath(descriptor) {
	return `/proc/self/fd/${descriptor}`;
}
async function blame(file, error) {
	if (error instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_4__ .f6)
		return error;
	const link = await linkOut(file);
	if (link !== undefined)
		return (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, link);
	return (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .$N)(error) === 'ENOENT' ? (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .LO)(file) : (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .DG)(file, 'read', error);
}
async function linkOut({ root, path }) {
	let at = root;
	for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep)) {
		at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, part);
		const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(at).catch(() => undefined);
		if (target === undefined)
			continue;
		const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(at).catch(async () => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at)), target));
		if (!isBelow(root, real))
			return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, at);
	}
	return undefined;
}
async function refuseUnwritable(file) {
	const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(file.root, pathBelow(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep);
	let at = file.root;
	for (const [index, part] of parts.entries()) {
		at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(at, part);
		const found = await look(at, file);
		if (found === undefined)
			return undefined;
		if (found.isSymbolicLink())
			throw await linkError(file, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(file.root, at));
		if (index === parts.length - 1) {
			refuseOther(file, found);
			return found;
		}
	}
	return undefined;
}
async function look(path, file) {
	try {
		return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
	}
	catch (error) {
		if ((0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .$N)(error) === 'ENOENT')
			return undefined;
		throw (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .DG)(file, 'written', error);
	}
}
async function linkError(file, link) {
	return (await linkOut(file)) === link ? (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .id)(file, link) : (0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__ .OD)(file, link);
}

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

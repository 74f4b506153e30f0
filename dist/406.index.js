export const id = 406;
export const ids = [406];
export const modules = {

/***/ 29187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ noSink),
/* harmony export */   g: () => (/* binding */ sqlText)
/* harmony export */ });
function sqlText(sql) {
    return typeof sql === 'string' ? sql : Buffer.from(sql.buffer, sql.byteOffset, sql.length).toString();
}
const noSink = { columns: () => { }, row: () => { }, wire: () => { }, isDropping: () => false };


/***/ }),

/***/ 95611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   n: () => (/* binding */ versionNumbers)
/* harmony export */ });
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


/***/ }),

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   open: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80099);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
/* harmony import */ var _sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66023);
/* harmony import */ var _session_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68701);
/* harmony import */ var _session_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29187);
/* harmony import */ var _session_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95611);






const rowsAtOnce = 500;
const longestText = 1_000_000_000;
const reasons = { outside: 'outside-workspace', git: 'outside-workspace' };
const open = async (target, guards) => {
    if (target.dialect !== 'sqlite')
        throw new Error('not a file');
    if (target.workspace !== undefined)
        await (0,_files_place_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLedOut */ .gE)({ root: target.workspace, path: target.file, input: 'url', reasons });
    const options = { timeout: guards.lockWait, allowExtension: false, enableForeignKeyConstraints: false };
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_0__.DatabaseSync(target.file, options);
    return new SqliteSession(database);
};
class SqliteSession {
    dialect = 'sqlite';
    server;
    id = '';
    security = 'local file';
    explainError = _session_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .explainSqlite */ .GG;
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
        this.server = { product: 'SQLite', version, numbers: (0,_session_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionNumbers */ .n)(version), proxySign: undefined };
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
        const text = (0,_session_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlText */ .g)(sql);
        const statement = this.#database.prepare(text);
        if (!isBlank(text.slice(statement.sourceSQL.length)))
            throw new Error('The text holds several statements; only one is run at a time');
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
                throw new Error('The statement was given up.');
        }
    }
}
function isBlank(rest) {
    return (0,_sql_statement_lexer_js__WEBPACK_IMPORTED_MODULE_5__/* .tokenize */ .q)(rest, { dialect: 'sqlite' }).tokens.every(({ text }) => text === ';');
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


/***/ })

};

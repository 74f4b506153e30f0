export const id = 406;
export const ids = [406];
export const modules = {

/***/ 406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   open: () => (/* binding */ open)
/* harmony export */ });
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2234);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8628);



/** Rows between two looks at the clock and at signals: SQLite runs in this thread. */
const rowsAtOnce = 500;
/** Opens a file of SQLite, made when it is missing. */
const open = async (target, guards) => {
    if (target.dialect !== 'sqlite')
        throw new Error('not a file');
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_0__.DatabaseSync(target.file, { timeout: guards.lockWait, allowExtension: false });
    return new SqliteSession(database);
};
/**
 * SQLite in this process. Nobody can end a statement from outside: timeouts and cancellation act between rows.
 */
class SqliteSession {
    dialect = 'sqlite';
    server;
    id = '';
    security = 'local file';
    explainError = _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSqlite */ .GG;
    #database;
    #isPaused = false;
    #wake = Promise.withResolvers();
    #isStopped = false;
    constructor(database) {
        this.#database = database;
        const found = database.prepare('SELECT sqlite_version() AS version').get();
        const version = String(found?.['version'] ?? '');
        this.server = { product: 'SQLite', version, numbers: (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNumbers */ .n)(version), isProxy: false };
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
    async execute(sql, parameters, sink) {
        this.#isStopped = false;
        const statement = this.#database.prepare(sql);
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
            // A turn of the event loop, so that timers and signals are heard and the taker begins.
            await new Promise(setImmediate);
            while (this.#isPaused && !this.#isStopped && !sink.isDropping())
                await this.#wake.promise;
            if (this.#isStopped || sink.isDropping())
                throw new Error('The statement was given up.');
        }
    }
}
function describe(column) {
    const { name, table, type } = column;
    return { name, table: table ?? '', type: (type ?? '').toLowerCase(), kind: 'dynamic', length: 0, isUnsigned: false };
}
function bindable(parameter) {
    return typeof parameter === 'boolean' ? Number(parameter) : parameter;
}
/** node:sqlite's types say records; with `setReturnArrays` they are arrays. */
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


/***/ }),

/***/ 8628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   n: () => (/* binding */ versionNumbers)
/* harmony export */ });
/** The first numbers of a server's version text, `10.11.19-MariaDB-0+deb12u1` → [10, 11, 19]; 0 where one is missing. */
function versionNumbers(version) {
    const [, major = '0', minor = '0', patch = '0'] = /(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(version) ?? [];
    return [Number(major), Number(minor), Number(patch)];
}
/** Whether a version is at least another. */
function isAtLeast(numbers, least) {
    for (const [index, number] of least.entries()) {
        const given = numbers[index] ?? 0;
        if (given !== number)
            return given > number;
    }
    return true;
}


/***/ })

};

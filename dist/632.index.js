export const id = 632;
export const ids = [632];
export const modules = {

/***/ 6632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureSql: () => (/* binding */ measureSql)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _database_connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6761);
/* harmony import */ var _database_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1127);
/* harmony import */ var _rows_expect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4175);
/* harmony import */ var _rows_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(709);
/* harmony import */ var _sql_permit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5701);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1372);
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








/** Runs one query, which cannot write, and holds what it shows against what is expected. An error of the server's is inconclusive. */
async function measureSql(check, world, { timeout, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const target = targetOf(check, world, timeout);
        // It would be made, empty.
        if (target.dialect === 'sqlite' && target.file !== ':memory:')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(target.file);
        const query = (0,_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(check.query, world.values);
        const why = target.dialect === 'mysql' ? (0,_sql_permit_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x5)(query) : undefined;
        if (why !== undefined)
            throw new Error(`the query is not sent, for ${why}`);
        const guards = { lockWait: timeout, statement: timeout, total: timeout };
        const connection = __addDisposableResource(env_1, await (0,_database_connect_js__WEBPACK_IMPORTED_MODULE_1__/* .connect */ .N)(target, guards, { ...world.host, signal }), true);
        for (const sql of guardsOf[target.dialect])
            done(await connection.run(sql));
        return await ask(connection, query, check);
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
/** What keeps a query from writing. Prepared, as `ask` has it, it is one statement, and so cannot end the transaction. */
const guardsOf = {
    mysql: ['SET SESSION TRANSACTION READ ONLY', 'START TRANSACTION READ ONLY'],
    postgres: ['BEGIN TRANSACTION READ ONLY'],
    sqlite: ['PRAGMA query_only = ON'],
};
async function ask(connection, query, { expect }) {
    let first;
    const onRows = (rows) => {
        first ??= rows[0];
    };
    const { resultSets, milliseconds } = done(await connection.run(query, { parameters: [], onRows }));
    const [set] = resultSets;
    if (set === undefined)
        throw new Error('the query has no result; write one that shows rows, such as a SELECT');
    const [column] = set.columns;
    const isShown = first !== undefined && column !== undefined;
    const value = isShown ? ((0,_rows_value_js__WEBPACK_IMPORTED_MODULE_5__/* .textOfValue */ .mG)(first?.[0] ?? null, column, 'hex') ?? null) : undefined;
    const failures = (0,_rows_expect_js__WEBPACK_IMPORTED_MODULE_6__/* .failuresOf */ .d)(expect, { rowCount: set.rowCount, value }, (text) => text);
    if (failures.length > 0)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .measured */ .j)('failed', failures.join('; '), [milliseconds]);
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .measured */ .j)('passed', `as expected, in ${Math.round(milliseconds)} ms`, [milliseconds]);
}
function targetOf(check, { host }, timeout) {
    const { env, workspace, log } = host;
    const complaints = [];
    const complain = (name, what) => {
        complaints.push(`${name === 'url' ? `\`${check.urlEnv}\`` : `the ${name} in \`${check.urlEnv}\``} ${what}`);
    };
    const given = { url: env[check.urlEnv] ?? '', 'connect-timeout': `${timeout}ms` };
    const target = (0,_database_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarget */ ._E)(given, { env, workspace, mask: log.mask, complain });
    if (target === undefined)
        throw new Error(complaints.join('; '));
    return target;
}
function done(outcome) {
    if (outcome.isDone)
        return outcome;
    throw new Error(`${outcome.reason}${outcome.code === '' ? '' : ` ${outcome.code}`}: ${outcome.message}`);
}


/***/ }),

/***/ 1372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measured)
/* harmony export */ });
/** A measurement in short. */
function measured(status, message, durations = [], evidence = '') {
    return { status, message, durations, evidence };
}


/***/ })

};

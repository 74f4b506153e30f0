export const id = 913;
export const ids = [913];
export const modules = {

/***/ 7913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/database/connect.js + 3 modules
var connect = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/db-migrate/ask.js
var db_migrate_ask = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/runner/command.js
var runner_command = __webpack_require__(5094);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/db-migrate/backup.js



/** Milliseconds between two signs of life to the server, which ends silent sessions. */
const beat = 30_000;
/** Runs the backup; throws a complaint when it fails, so that nothing is changed. */
async function runBackup(command, shop) {
    const { host, connection, target, home } = shop;
    const name = (0,printable/* brief */.d)(command[0] ?? '', 100);
    host.log.info(`Backup: ${name}`);
    const running = { isOver: false };
    const finished = (0,runner_command/* runCommand */.d)(command, {
        host,
        env: { SLIPWAY_TARGET: target, SLIPWAY_DATABASE: home.schema },
        line: (text) => host.log.info(`backup: ${text}`),
    }).finally(() => {
        running.isOver = true;
    });
    const alive = stayAlive(running, shop);
    const code = await finished;
    await alive;
    if (code === 0)
        return;
    const what = code === undefined ? 'could not be started' : `ended with ${code}`;
    const cure = 'Its output is above. Mend it, or run without a backup with `backup: none`.';
    await connection.run('SELECT 1');
    throw new complaint/* Complaint */._('backup-failed', `The backup \`${name}\` ${what}, so nothing was changed. ${cure}`);
}
async function stayAlive(running, { host, connection }) {
    let last = host.now().getTime();
    while (!running.isOver) {
        await host.sleep(100);
        if (host.now().getTime() - last < beat)
            continue;
        await connection.run('SELECT 1');
        last = host.now().getTime();
    }
}

// EXTERNAL MODULE: ./build/sql/lexer.js
var lexer = __webpack_require__(7805);
// EXTERNAL MODULE: ./build/db-migrate/literal.js
var literal = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/db-migrate/engines.js



const safe = "'InnoDB', 'ndbcluster', 'ROCKSDB', 'TokuDB', 'SEQUENCE'";
/** Asks for the engines of all tables, and for that of the next one. */
async function readEngines(connection, schema) {
    const sql = `SELECT table_name, NULL FROM information_schema.tables WHERE table_schema = ${(0,literal/* literal */.e)('mysql', schema)} AND table_type = 'BASE TABLE' ` +
        `AND engine NOT IN (${safe}) UNION ALL SELECT NULL, @@default_storage_engine IN (${safe})`;
    const rows = await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql);
    const names = rows.flatMap(([name]) => (name === null ? [] : [(0,db_migrate_ask/* textOf */.b6)(name).toLowerCase()]));
    return { unsafe: new Set(names), isDefaultSafe: rows.some(([, isSafe]) => (0,db_migrate_ask/* textOf */.b6)(isSafe) === '1') };
}
/** Whether a table that this statement makes can roll back. */
function makesSafe(sql, { isDefaultSafe }) {
    if (/\bengine\s*=?\s*['"`]?innodb\b/i.test(sql))
        return true;
    return isDefaultSafe && !/\bengine\b/i.test(sql);
}
/**
 * A script as its tables allow it: what touches a table that cannot roll back is run by itself, and should the run end on it, nobody can say
 * what became of it.
 */
async function heedEngines(prepared, shop) {
    if (shop.home.dialect !== 'mysql' || prepared.statements.every(({ effect }) => effect.kind !== 'data'))
        return prepared;
    const engines = await shop.engines();
    const made = prepared.statements.filter(({ effect, sql }) => effect.isCreation && !makesSafe(sql, engines));
    const names = made.flatMap(({ effect }) => effect.subjects.map(({ name }) => name.toLowerCase()));
    const unsafe = new Set([...engines.unsafe, ...names]);
    if (unsafe.size === 0)
        return prepared;
    const statements = prepared.statements.map((statement) => touches(statement, unsafe) ? unseen(statement) : statement);
    const isChanged = statements.some((statement, index) => statement !== prepared.statements[index]);
    return isChanged ? { ...prepared, statements, mode: 'journal' } : prepared;
}
function touches({ sql, effect }, tables) {
    if (effect.kind !== 'data')
        return false;
    const { tokens } = (0,lexer/* tokenize */.q)(sql, { dialect: 'mysql' });
    return tokens.some(({ kind, value }) => (kind === 'word' || kind === 'name') && tables.has(value.toLowerCase()));
}
function unseen(statement) {
    const { batch: _, ...directives } = statement.directives;
    return { ...statement, effect: { ...statement.effect, kind: 'unseen' }, directives };
}

// EXTERNAL MODULE: ./build/db-migrate/records.js
var records = __webpack_require__(3561);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/db-migrate/snapshot.js



/** The name of a subject in a snapshot, with its schema, so that it means the same after a `USE`. */
function subjectKey({ kind, schema, name, table }, current) {
    return JSON.stringify([kind, schema ?? current, name, ...(table === undefined ? [] : [table])]);
}
/** What the live schema says of these subjects. `current` is the schema of names without one. */
async function snapshotOf(connection, subjects, current) {
    const found = {};
    for (const subject of subjects) {
        const resolved = { ...subject, schema: subject.schema ?? current };
        found[subjectKey(subject, current)] = await definitionOf(connection, resolved);
    }
    return found;
}
/** The subjects that a stored snapshot is about. */
function subjectsOf(stored) {
    return Object.keys(readSnapshot(stored)).flatMap((key) => {
        const parts = JSON.parse(key);
        const [kind, schema, name, table] = Array.isArray(parts) ? parts.map(String) : [];
        const known = subjectKinds.find((each) => each === kind);
        if (known === undefined || name === undefined)
            return [];
        return [{ kind: known, schema, name, ...(table === undefined ? {} : { table }) }];
    });
}
/** A snapshot as it stands in the journal; empty where there is none. */
function readSnapshot(stored) {
    const value = stored === '' ? {} : JSON.parse(stored);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.map(([key, text]) => [key, String(text)]));
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
    const ask = { mysql: askMysql, postgres: askPostgres, sqlite: askSqlite }[connection.dialect];
    const text = await ask(connection, subject);
    return text === undefined ? 'absent' : (0,external_node_crypto_.hash)('sha256', text, 'hex');
}
/** Errors that say that something is not there: database, table, program, trigger, event. */
const absent = new Set(['1049', '1146', '1305', '1360', '1539', '1109']);
async function askMysql(connection, subject) {
    const { kind, schema, name, table } = subject;
    if (table !== undefined)
        return await askPart(connection, { ...subject, table });
    const full = kind === 'database' ? (0,literal/* quoteName */.A)('mysql', name) : qualify('mysql', schema, name);
    const what = kind === 'index' ? 'table' : kind;
    try {
        const rows = await (0,db_migrate_ask/* rowsOf */.RO)(connection, `SHOW CREATE ${what.toUpperCase()} ${full}`);
        // The counter moves with every row that the application writes.
        return rows
            .map((row) => row.map(db_migrate_ask/* textOf */.b6).join('\n'))
            .join('\n')
            .replace(/ AUTO_INCREMENT=\d+/g, '');
    }
    catch (error) {
        if (error instanceof db_migrate_ask/* RefusedStatement */.ug && absent.has(error.failure.code))
            return undefined;
        throw error;
    }
}
/** A column or an index of MySQL by its own. */
async function askPart(connection, { kind, schema = '', name, table }) {
    const [view, column, told] = kind === 'column' ? ['COLUMNS', 'COLUMN_NAME', 'COLUMN_TYPE'] : ['STATISTICS', 'INDEX_NAME', 'COLUMN_NAME'];
    const rows = await (0,db_migrate_ask/* rowsOf */.RO)(connection, `SELECT ${told} FROM information_schema.${view} WHERE TABLE_SCHEMA = ${(0,literal/* literal */.e)('mysql', schema)} ` +
        `AND TABLE_NAME = ${(0,literal/* literal */.e)('mysql', table)} AND ${column} = ${(0,literal/* literal */.e)('mysql', name)}`);
    return rows.length === 0 ? undefined : rows.map(([text]) => (0,db_migrate_ask/* textOf */.b6)(text)).join('\n');
}
async function askPostgres(connection, { kind, schema, name }) {
    const full = (0,literal/* literal */.e)('postgres', qualify('postgres', schema, name));
    const queries = {
        table: `SELECT a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a ` +
            `LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = to_regclass(${full}) ` +
            `AND a.attnum > 0 AND NOT a.attisdropped UNION ALL SELECT conname, true, pg_get_constraintdef(oid), NULL FROM pg_constraint ` +
            `WHERE conrelid = to_regclass(${full}) UNION ALL SELECT indexrelid::regclass::text, indisvalid, pg_get_indexdef(indexrelid), NULL ` +
            `FROM pg_index WHERE indrelid = to_regclass(${full}) ORDER BY 1`,
        index: `SELECT indisvalid, pg_get_indexdef(indexrelid) FROM pg_index WHERE indexrelid = to_regclass(${full})`,
        view: `SELECT pg_get_viewdef(to_regclass(${full})) WHERE to_regclass(${full}) IS NOT NULL`,
        database: `SELECT nspname FROM pg_namespace WHERE nspname = ${(0,literal/* literal */.e)('postgres', name)}`,
    };
    const query = queries[kind] ?? `SELECT prosrc FROM pg_proc WHERE proname = ${(0,literal/* literal */.e)('postgres', name)} ORDER BY oid`;
    const rows = await (0,db_migrate_ask/* rowsOf */.RO)(connection, query);
    return rows.length === 0 ? undefined : rows.map((row) => row.map(db_migrate_ask/* textOf */.b6).join(' ')).join('\n');
}
async function askSqlite(connection, { name }) {
    const same = `lower(${(0,literal/* literal */.e)('sqlite', name)})`;
    const query = `SELECT type, sql FROM main.sqlite_master WHERE lower(name) = ${same} OR lower(tbl_name) = ${same} ORDER BY type, name`;
    const rows = await (0,db_migrate_ask/* rowsOf */.RO)(connection, query);
    return rows.length === 0 ? undefined : rows.map((row) => row.map(db_migrate_ask/* textOf */.b6).join(' ')).join('\n');
}
function qualify(dialect, schema, name) {
    return schema === undefined ? (0,literal/* quoteName */.A)(dialect, name) : `${(0,literal/* quoteName */.A)(dialect, schema)}.${(0,literal/* quoteName */.A)(dialect, name)}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/journal.js




/**
 * MySQL: note, statement and note in one packet. The server runs them in order and stops at the first that fails, so the second note follows
 * the statement at once, even when the client is gone by then. A data change and its note are one transaction.
 */
async function runPacket(work, shop) {
    const packet = [(0,records/* insertJournal */.Dy)(shop.home, work.row, shop.signature), ...bodyOf(work, shop)];
    const outcome = await shop.connection.run(packet.join(';'), { timeout: work.timeout });
    if (outcome.isDone)
        return { kind: 'done' };
    return settle(work.row, outcome, shop);
}
/** A statement and its second note. Where the history's row follows, that is the note: the journal is brought along at the end of the run. */
function bodyOf({ row, statement, after }, { home }) {
    // A line break: the statement may end in a comment.
    const sql = `${statement.sql}\n`;
    const done = (0,records/* finishJournal */.l_)(home, row, 'done');
    if (row.effect === 'data')
        return ['START TRANSACTION', sql, done, ...after, 'COMMIT'];
    return after.length > 0 ? [sql, ...after] : [sql, done];
}
/** PostgreSQL and SQLite: the same, one by one. */
async function runSteps({ row, statement, after, timeout }, shop) {
    const { connection, home, signature } = shop;
    const isData = row.effect === 'data';
    const noted = await connection.run((0,records/* insertJournal */.Dy)(home, row, signature));
    if (!noted.isDone)
        return settle(row, noted, shop);
    const begun = isData ? ['BEGIN'] : [];
    const ending = [(0,records/* finishJournal */.l_)(home, row, 'done'), ...after, ...(isData ? ['COMMIT'] : [])];
    for (const sql of [...begun, statement.sql, ...ending]) {
        const outcome = await connection.run(sql, { timeout });
        if (!outcome.isDone)
            return settle(row, outcome, shop);
    }
    return { kind: 'done' };
}
/** Which of the writes failed is read from the journal; what can still be recorded is. */
async function settle(row, failure, { connection, home }) {
    await connection.run('ROLLBACK');
    const noted = await noteOf(connection, home, row);
    const isOther = noted !== undefined && noted.connection !== connection.id && connection.id !== '';
    if ((0,db_migrate_ask/* isDoubledRow */.eQ)(failure) && (isOther || /slipway_journal/.test(failure.message)))
        return { kind: 'claimed' };
    if ((0,db_migrate_ask/* isFenced */.i3)(failure) && noted?.state !== 'begun')
        return { kind: 'fenced' };
    if (noted?.state === 'begun')
        await connection.run((0,records/* finishJournal */.l_)(home, row, 'failed', failure.message.slice(0, 1_000)));
    return { kind: 'failed', failure };
}
/** The row as the database has it; undefined where there is none, or where nobody can say any more. */
async function noteOf(connection, home, row) {
    const sql = `SELECT state, connection_id FROM ${(0,records/* tableName */.Cm)(home, 'journal')} WHERE script_key = ${(0,literal/* literal */.e)(home.dialect, row.key)} ` +
        `AND revision = ${row.revision} AND position = ${row.position}`;
    const rows = await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql).catch(() => []);
    const [state, id] = (rows[0] ?? []).map(db_migrate_ask/* textOf */.b6);
    return state === undefined || id === undefined ? undefined : { state, connection: id };
}
/** The definitions that a statement is about to change, as JSON for the journal. */
async function beforeOf({ effect }, current, shop) {
    if (effect.kind !== 'schema')
        return '';
    const { connection, home } = shop;
    const [only] = effect.subjects;
    // A table that was not there at the start needs no question: its CREATE fails where it is there after all.
    if (effect.isCreation && only !== undefined && only.schema === undefined && current === home.schema) {
        const tables = await shop.tables();
        const isNew = !tables.has(only.name.toLowerCase());
        tables.add(only.name.toLowerCase());
        if (isNew)
            return JSON.stringify({ [subjectKey(only, current)]: 'absent' });
    }
    return JSON.stringify(await snapshotOf(connection, effect.subjects, current));
}

// EXTERNAL MODULE: ./build/db-migrate/batch-shape.js
var batch_shape = __webpack_require__(1867);
// EXTERNAL MODULE: ./build/db-migrate/duration.js
var duration = __webpack_require__(419);
;// CONCATENATED MODULE: ./build/db-migrate/key-range.js

/** A value as the driver gives it. MySQL and PostgreSQL say numbers as text, which they take as such again. */
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
        return dialect === 'postgres' ? `'\\x${text}'` : `x'${text}'`;
    return (0,literal/* literal */.e)(dialect, text);
}
/** The condition «after this key»: written out, since servers use no index for a comparison of rows. */
function after(dialect, columns, key) {
    return compare(dialect, columns, key, '>', '>');
}
/** The condition «up to this key, it included». */
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

;// CONCATENATED MODULE: ./build/db-migrate/throttle.js



/** Milliseconds between two looks while something is too high. */
const look = 1_000;
/** Pauses, then waits until replicas and server have caught up, and makes sure that the lock is still ours. */
async function holdBack(pause, shop) {
    const { host, throttle, connection, signature } = shop;
    await host.sleep(pause ?? throttle.pause);
    for (let turn = 0;; turn++) {
        const why = await tooMuch(shop);
        if (why === undefined)
            break;
        if (turn % 30 === 0)
            host.log.info(`Waiting between two batches: ${why}`);
        await host.sleep(look);
    }
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, `SELECT ${signature.fence}`);
    if ((0,db_migrate_ask/* textOf */.b6)(row?.[0]) === '')
        throw new complaint/* Complaint */._('lock-lost', 'This run no longer holds the lock. What is done is noted; run it again.');
}
async function tooMuch({ throttle, connection }) {
    const { maxReplicaLag, maxThreadsRunning } = throttle;
    if (maxThreadsRunning > 0) {
        const running = await threadsRunning(connection);
        if (running > maxThreadsRunning)
            return `${running} statements run on the server, ${maxThreadsRunning} may`;
    }
    if (maxReplicaLag === 0)
        return undefined;
    const lag = await replicaLag(connection, throttle);
    if (lag * 1_000 <= maxReplicaLag)
        return undefined;
    return `a replica is ${Number.isFinite(lag) ? `${lag} s` : 'no longer'} behind, ${maxReplicaLag / 1_000} s are allowed`;
}
async function threadsRunning(connection) {
    const sql = {
        mysql: "SHOW GLOBAL STATUS LIKE 'Threads_running'",
        postgres: "SELECT '', count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid()",
        sqlite: 'SELECT 0, 0',
    }[connection.dialect];
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql);
    return Number((0,db_migrate_ask/* textOf */.b6)(row?.[1]));
}
/** Seconds; infinite where a replica does not replicate. */
async function replicaLag(connection, { replicas }) {
    if (connection.dialect === 'sqlite')
        return 0;
    if (connection.dialect === 'postgres') {
        const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, 'SELECT COALESCE(MAX(EXTRACT(EPOCH FROM replay_lag)), 0) FROM pg_stat_replication');
        return Number((0,db_migrate_ask/* textOf */.b6)(row?.[0]));
    }
    const lags = [];
    for (const replica of await replicas())
        lags.push(await lagOf(replica));
    return Math.max(0, ...lags);
}
async function lagOf(replica) {
    let column = -1;
    let value = '';
    // The old word is the only one that MySQL 5.6 to 8.3 and MariaDB share, the new one the only one of MySQL 8.4 and later.
    for (const sql of ['SHOW REPLICA STATUS', 'SHOW SLAVE STATUS']) {
        const outcome = await replica.run(sql, {
            onColumns: (columns) => {
                column = columns.findIndex(({ name }) => /^Seconds_Behind_(Source|Master)$/.test(name));
            },
            onRows: ([row]) => {
                value = (0,db_migrate_ask/* textOf */.b6)(row?.[column]);
            },
        });
        if (outcome.isDone)
            return value === '' ? Number.POSITIVE_INFINITY : Number(value);
        if (/denied/i.test(outcome.message))
            throw new complaint/* Complaint */._('database-error', `A replica does not tell its lag: \`${(0,printable/* brief */.d)(outcome.message)}\`. Grant REPLICATION CLIENT.`);
    }
    return Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/db-migrate/batches.js










/** Seconds between two lines of progress. */
const told = 10;
/** Runs a big statement by ranges of the primary key, each with its note in one transaction, so that it goes on where it was stopped. */
async function runBatches(work, shop) {
    const { connection, home, signature } = shop;
    const walk = await prepareWalk(work, shop);
    const noted = await connection.run(work.earlier === undefined ? (0,records/* insertJournal */.Dy)(home, work.row, signature) : (0,records/* resumeJournal */.f7)(home, work.row, signature));
    if (!noted.isDone)
        return settle(work.row, noted, shop);
    let progress = readProgress(work.earlier) ?? (await begin(walk, shop));
    const clock = { started: shop.host.now().getTime(), told: 0, from: progress?.batches ?? 0 };
    while (progress !== undefined) {
        const upper = await nextKey(walk, progress, shop);
        const answer = await runRange(work, walk, progress, upper, shop);
        if (answer.kind !== 'done')
            return answer;
        if (upper === undefined)
            return answer;
        progress = { ...progress, last: upper, batches: progress.batches + 1 };
        tell(work, walk, progress, clock, shop);
        await holdBack(work.statement.directives.pause, shop);
    }
    const empty = [(0,records/* finishJournal */.l_)(home, work.row, 'done'), ...work.after];
    return transact(empty, work, shop);
}
async function prepareWalk({ statement, path }, shop) {
    const { home } = shop;
    const shape = (0,batch_shape/* shapeOf */.F)(statement.sql, home.dialect);
    const refuse = (why) => new complaint/* Complaint */._('invalid-script', `\`${(0,printable/* brief */.d)(path)}\` line ${statement.line} cannot be run in batches: ${why}. Take \`batch\` away, or write the statement otherwise.`);
    if (typeof shape === 'string')
        throw refuse(shape);
    const names = await keyColumns(shape, shop);
    if (names.length === 0)
        throw refuse(`\`${(0,printable/* brief */.d)(shape.table.join('.'))}\` has no primary key`);
    const set = names.find((name) => shape.sets.includes(name.toLowerCase()));
    if (set !== undefined)
        throw refuse(`it changes \`${(0,printable/* brief */.d)(set)}\`, which is part of the primary key`);
    const bare = names.map((name) => (0,literal/* quoteName */.A)(home.dialect, name));
    return {
        shape,
        bare,
        columns: bare.map((name) => `${shape.alias}.${name}`),
        table: shape.table.map((part) => (0,literal/* quoteName */.A)(home.dialect, part)).join('.'),
        size: statement.directives.batch ?? 1_000,
    };
}
async function keyColumns({ table }, { connection, home }) {
    const [name = '', schema = home.schema] = table.toReversed();
    const quoted = (0,literal/* literal */.e)(home.dialect, name);
    const queries = {
        mysql: "SELECT column_name FROM information_schema.key_column_usage WHERE constraint_name = 'PRIMARY' " +
            `AND table_schema = ${(0,literal/* literal */.e)('mysql', schema)} AND table_name = ${quoted} ORDER BY ordinal_position`,
        postgres: 'SELECT a.attname FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, place) ' +
            'JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE i.indisprimary AND i.indrelid = ' +
            `to_regclass(${(0,literal/* literal */.e)('postgres', table.map((part) => (0,literal/* quoteName */.A)('postgres', part)).join('.'))}) ORDER BY k.place`,
        sqlite: `SELECT name FROM pragma_table_info(${quoted}) WHERE pk > 0 ORDER BY pk`,
    };
    const rows = await asked(() => (0,db_migrate_ask/* rowsOf */.RO)(connection, queries[home.dialect]));
    return rows.map(([column]) => (0,db_migrate_ask/* textOf */.b6)(column));
}
function readProgress(earlier) {
    if (earlier === undefined || earlier.progress === '')
        return undefined;
    const value = JSON.parse(earlier.progress);
    return value;
}
/** The end is fixed at the beginning: what the application adds meanwhile is written by the new rules already. Undefined: no rows. */
async function begin({ bare, table }, { connection }) {
    const order = bare.map((name) => `${name} DESC`).join(', ');
    const [row] = await asked(() => (0,db_migrate_ask/* rowsOf */.RO)(connection, `SELECT ${bare.join(', ')} FROM ${table} ORDER BY ${order} LIMIT 1`));
    return row === undefined ? undefined : { last: undefined, end: row.map(keyPart), batches: 0 };
}
/** The last key of the next range; undefined where it is the last range. */
async function nextKey({ bare, table, size }, { last, end }, { connection, home }) {
    const bounds = [...(last === undefined ? [] : [after(home.dialect, bare, last)]), upTo(home.dialect, bare, end)];
    const sql = `SELECT ${bare.join(', ')} FROM ${table} WHERE ${bounds.join(' AND ')} ORDER BY ${bare.join(', ')} ` +
        `LIMIT 1 OFFSET ${size - 1}`;
    const [row] = await asked(() => (0,db_migrate_ask/* rowsOf */.RO)(connection, sql));
    return row?.map(keyPart);
}
async function runRange(work, { columns, shape }, { last, end, batches }, upper, shop) {
    const { dialect } = shop.home;
    const bounds = [...(last === undefined ? [] : [after(dialect, columns, last)]), upTo(dialect, columns, upper ?? end)];
    const progress = { last: upper ?? end, end, batches: batches + 1 };
    const note = upper === undefined
        ? [(0,records/* finishJournal */.l_)(shop.home, work.row, 'done'), ...work.after]
        : [(0,records/* progressJournal */.J4)(shop.home, work.row, JSON.stringify(progress))];
    return transact([shape.within(`(${bounds.join(' AND ')})`), ...note], work, shop);
}
async function transact(statements, { row, timeout }, shop) {
    const { connection, home } = shop;
    const all = [home.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN', ...statements, 'COMMIT'];
    const packets = home.dialect === 'mysql' ? [all.join(';')] : all;
    for (const sql of packets) {
        const outcome = await connection.run(sql, { timeout });
        if (!outcome.isDone)
            return settle(row, outcome, shop);
    }
    return { kind: 'done' };
}
function tell({ path, statement }, { size }, { last, end, batches }, clock, { host }) {
    const now = host.now().getTime();
    if (now - clock.told < told * 1_000 && clock.told !== 0)
        return;
    clock.told = now;
    const [at, goal] = [Number(last?.[0]?.[1]), Number(end[0]?.[1])];
    const share = goal > 0 && at >= 0 && at <= goal ? at / goal : undefined;
    const pace = (now - clock.started) / Math.max(1, batches - clock.from);
    const left = share === undefined || share === 0
        ? ''
        : `, ${Math.floor(share * 100)} %, about ${(0,duration/* formatDuration */.a)((pace * batches * (1 - share)) / share)} left`;
    host.log.info(`${path} line ${statement.line}: ${batches} batches of ${size} rows${left}`);
}
async function asked(ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw error instanceof db_migrate_ask/* RefusedStatement */.ug ? (0,db_migrate_ask/* refusal */.x5)('looking for the next batch', error) : error;
    }
}

;// CONCATENATED MODULE: ./build/db-migrate/session.js


/** What scripts (dumps above all) set for themselves and leave behind. */
const settings = [
    'sql_mode',
    'foreign_key_checks',
    'unique_checks',
    'time_zone',
    'sql_notes',
    'character_set_client',
    'character_set_results',
    'collation_connection',
];
/** What brings the session back to where it was, so that no script runs under the settings of the one before it. */
async function rememberSession(prepared, { connection, home }) {
    if (prepared.statements.every(({ effect }) => effect.kind !== 'session'))
        return [];
    if (home.dialect === 'postgres')
        return [`SET search_path TO ${await searchPath(connection)}`];
    if (home.dialect === 'sqlite')
        return [];
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, `SELECT ${settings.map((name) => `@@SESSION.${name}`).join(', ')}`);
    const values = (row ?? []).map(db_migrate_ask/* textOf */.b6);
    const set = settings.map((name, index) => `SESSION ${name} = ${settingValue(values[index] ?? '')}`);
    return [`USE ${(0,literal/* quoteName */.A)('mysql', home.schema)}`, `SET ${set.join(', ')}`];
}
function settingValue(value) {
    return /^\d+$/.test(value) ? value : (0,literal/* literal */.e)('mysql', value);
}
async function searchPath(connection) {
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, 'SHOW search_path');
    return (0,db_migrate_ask/* textOf */.b6)(row?.[0]);
}
/** The database that names without one mean at a statement: that of the last `USE` before it. */
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

;// CONCATENATED MODULE: ./build/db-migrate/simple.js
/** Characters of a script that shares a packet. */
const largest = 4_000;
/**
 * For each statement of a simple script what it adds, and what is surely not there before it: should the run end in between, the live schema
 * tells by itself whether it was done. Rows that it writes add nothing. Undefined where anything else is in the script.
 */
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
    if (directives.timeout !== undefined || directives.batch !== undefined)
        return undefined;
    if (effect.kind === 'data')
        return [];
    const [subject, ...others] = effect.subjects;
    // What stands in an executable comment is read by some servers only.
    const isPlain = effect.kind === 'schema' && others.length === 0 && !/\/\*M?!/.test(sql);
    if (!isPlain || subject === undefined || subject.schema !== undefined)
        return undefined;
    return effect.isCreation ? createdBy(sql, subject, tables, own) : addedBy(statement, subject, own);
}
/** Takes a definition from elsewhere, or has columns that it does not name. */
const borrowing = /\b(?:like|select|values|versioning)\b|\btable\b.*\btable\b/is;
function createdBy(sql, table, tables, own) {
    const name = table.name.toLowerCase();
    // A table of another engine could not roll back what is written to it.
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
/** What is run by itself may change a table in any way: of such a table nothing is known any more. */
function forgetOwn({ statements }, own) {
    for (const { effect } of statements) {
        // What is there makes it fail.
        if (effect.isCreation)
            continue;
        if (effect.kind === 'unseen' || effect.subjects.some(({ kind }) => kind === 'database'))
            own.clear();
        for (const { name } of effect.subjects)
            own.delete(name.toLowerCase());
    }
}

// EXTERNAL MODULE: ./build/db-migrate/workshop.js
var workshop = __webpack_require__(9166);
;// CONCATENATED MODULE: ./build/db-migrate/perform.js









/** Runs one script and records it. Throws StatementFault where the server refuses a statement. */
async function performScript(given, shop) {
    const order = { ...given, prepared: await heedEngines(given.prepared, shop) };
    forgetOwn(given.prepared, shop.own);
    if (given.prepared.statements.some(({ effect }) => effect.kind === 'schema' || effect.kind === 'unseen'))
        shop.forgetEngines();
    const restoring = await rememberSession(order.prepared, shop);
    try {
        return order.prepared.mode === 'transaction' ? await runWhole(order, shop) : await runJournalled(order, shop);
    }
    finally {
        for (const sql of restoring)
            await shop.connection.run(sql);
    }
}
const perform_begin = { mysql: 'START TRANSACTION', postgres: 'BEGIN', sqlite: 'BEGIN IMMEDIATE' };
/** All or nothing. The history's row comes first: it is the claim that no second runner can make. */
async function runWhole(order, shop) {
    const { prepared } = order;
    const { connection } = shop;
    const { statements, path } = prepared;
    await (0,db_migrate_ask/* execute */.g7)(connection, perform_begin[connection.dialect]).catch(explain('beginning the transaction'));
    const claim = await connection.run(recordOf(order, shop));
    if (!claim.isDone) {
        await connection.run('ROLLBACK');
        if ((0,db_migrate_ask/* isDoubledRow */.eQ)(claim))
            return 'already';
        throw claimRefused(claim);
    }
    for (const statement of statements) {
        const outcome = await connection.run(statement.sql, { timeout: timeoutOf(statement, shop) });
        if (outcome.isDone)
            continue;
        await connection.run('ROLLBACK');
        throw new workshop/* StatementFault */.G({ path, statement, kept: 0, total: statements.length }, outcome);
    }
    await (0,db_migrate_ask/* execute */.g7)(connection, 'COMMIT').catch(explain('committing'));
    return 'done';
}
/** Statement by statement, each noted before and after; goes on where an earlier run stopped. */
async function runJournalled(order, shop) {
    const { prepared, revision, journal } = order;
    const { statements, script } = prepared;
    const finished = finishedOf(order);
    if (journal.some(({ state }) => state === 'failed'))
        await (0,db_migrate_ask/* execute */.g7)(shop.connection, (0,records/* clearJournal */.tA)(shop.home, { key: script.key, revision }, 'failed'));
    const rest = statements.filter(({ position }) => !finished.has(position));
    for (const statement of statements) {
        const isLast = statement === rest.at(-1);
        if (finished.has(statement.position)) {
            if (statement.effect.kind === 'session')
                await runOwn(order, statement, shop);
        }
        else if (await runOne(order, statement, isLast, shop))
            return 'already';
    }
    if (rest.length === 0)
        await (0,db_migrate_ask/* execute */.g7)(shop.connection, recordOf(order, shop)).catch(explain('writing the history'));
    return 'done';
}
/** True when another runner has claimed it. */
async function runOne(order, statement, isLast, shop) {
    const { prepared } = order;
    const isBatch = statement.directives.batch !== undefined && statement.effect.kind === 'data';
    const current = schemaAt(prepared, statement.position, shop.home.schema);
    const before = isBatch ? '' : await beforeOf(statement, current, shop);
    const row = { ...rowOf(order, statement, before, shop), ...(isBatch ? { effect: 'batch' } : {}) };
    const after = isLast ? [recordOf(order, shop)] : [];
    const earlier = order.journal.find(({ position }) => position === statement.position);
    const work = { row, after, statement, timeout: timeoutOf(statement, shop) };
    const answer = isBatch
        ? await runBatches({ ...work, path: prepared.path, earlier }, shop)
        : await (shop.connection.dialect === 'mysql' ? runPacket(work, shop) : runSteps(work, shop));
    if (answer.kind === 'fenced')
        throw lockLost();
    if (answer.kind !== 'failed')
        return answer.kind === 'claimed';
    const kept = order.prepared.statements.filter(({ position }) => position < statement.position).length;
    throw new workshop/* StatementFault */.G({ path: prepared.path, statement, kept, total: prepared.statements.length }, answer.failure);
}
/** The journal's row of a statement that is about to run. */
function rowOf({ prepared, revision }, statement, before, shop) {
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
        connection: shop.connection.id,
        runner: shop.signature.runner,
        startedAt: '',
    };
}
/** A statement of the session, said again because the session that heard it is gone. */
async function runOwn({ prepared }, statement, { connection }) {
    const outcome = await connection.run(statement.sql);
    const total = prepared.statements.length;
    if (!outcome.isDone)
        throw new workshop/* StatementFault */.G({ path: prepared.path, statement, kept: statement.position, total }, outcome);
}
/** Positions that need not be run again. What was run must still stand in the file as it was. */
function finishedOf({ prepared, journal }) {
    const begun = journal.filter(({ effect, progress }) => effect === 'batch' && progress !== '');
    const finished = journal.filter(({ state }) => state === 'done' || state === 'skipped');
    for (const { position, fingerprint, line } of [...finished, ...begun]) {
        if (prepared.statements[position - 1]?.fingerprint === fingerprint)
            continue;
        const what = `Statement ${position} of \`${prepared.path}\` (line ${line} at the time) was run by an earlier, unfinished run`;
        const cure = 'Restore it and change only what comes after it; or bring the database back by hand to where the script began and use `command: repair`.';
        throw new complaint/* Complaint */._('edited-script', `${what}, and reads differently now. ${cure}`);
    }
    return new Set(finished.map(({ position }) => position));
}
/** The history's row of a script that is done. */
function historyRow({ prepared, revision }) {
    const { script, direction } = prepared;
    return { key: script.key, revision, action: direction, script: script.file.path, checksum: script.checksum };
}
/** Writes that row. */
function recordOf(order, { home, signature }) {
    return (0,records/* insertHistory */.So)(home, historyRow(order), 'slipway', signature);
}
function timeoutOf({ directives }, { statementTimeout }) {
    return directives.timeout ?? statementTimeout;
}
function claimRefused(failure) {
    return (0,db_migrate_ask/* isFenced */.i3)(failure) ? lockLost() : (0,db_migrate_ask/* refusal */.x5)('writing the history', new db_migrate_ask/* RefusedStatement */.ug(failure));
}
/** The complaint of a run that lost its lock. */
function lockLost() {
    const what = 'This run no longer holds the lock: its session was replaced, or a script released all locks';
    return new complaint/* Complaint */._('lock-lost', `${what}. Nothing was run after that. Run it again; connect to the server itself, not through a proxy.`);
}
function explain(doing) {
    return (error) => {
        throw error instanceof db_migrate_ask/* RefusedStatement */.ug ? (0,db_migrate_ask/* refusal */.x5)(doing, error) : error;
    };
}

;// CONCATENATED MODULE: ./build/db-migrate/group.js









/** The most scripts of one packet, and the most statements. */
const groupSize = 100;
const mostStatements = 400;
/**
 * The scripts at the front that can share one packet: small ones that make new tables, add to tables that this run made, or write rows, of
 * which nothing has to be asked before they run. A thousand of them then cost a few dozen round trips. All first notes of a packet are one
 * write before its first statement: should the run end in between, each is in doubt, and for each the live schema tells.
 */
async function groupOf(orders, shop) {
    if (shop.home.dialect !== 'mysql' || orders.length < 2 || shop.statementTimeout > 0)
        return [];
    const tables = await shop.tables();
    if (!(await shop.engines()).isDefaultSafe)
        return [];
    const group = [];
    let statements = 0;
    for (const order of orders.slice(0, groupSize)) {
        statements += order.prepared.statements.length;
        if (statements > mostStatements ||
            order.journal.length > 0 ||
            (await heedEngines(order.prepared, shop)) !== order.prepared)
            break;
        const added = additionsOf(order.prepared, tables, shop.own);
        if (added === undefined)
            break;
        group.push({ order, added });
    }
    return group.length > 1 ? group : [];
}
/** Runs a group in one packet; the server counts in a variable of the session how far it came. */
async function performGroup(group, shop) {
    const outcome = await shop.connection.run(packetOf(group, shop).join(';'));
    if (outcome.isDone)
        return { done: group.length, error: undefined };
    await shop.connection.run('ROLLBACK');
    return await settleGroup(group, outcome, shop);
}
const counter = '@slipway_count';
function packetOf(group, shop) {
    const { home, signature } = shop;
    const rows = group.flatMap((member) => rowsFor(member, shop));
    const packet = [`SET ${counter} = NULL`, ...(0,records/* insertJournals */.Ip)(home, rows, signature), `SET ${counter} = 0`];
    // The history's rows of scripts that end in a definition wait for the next transaction, or for the end.
    let waiting = [];
    let count = 0;
    const record = () => {
        const sql = (0,records/* insertHistories */.wz)(home, waiting, 'slipway', signature);
        waiting = [];
        return sql;
    };
    for (const { order } of group) {
        const { statements, mode } = order.prepared;
        waiting.push(historyRow(order));
        // In a transaction the history's row comes first: it is the claim that no second runner can make.
        if (mode === 'transaction')
            packet.push('START TRANSACTION', ...record());
        for (const statement of statements) {
            const isLast = statement === statements.at(-1);
            // A line break: the statement may end in a comment.
            const sql = `${statement.sql}\n`;
            if (mode === 'transaction' || statement.effect.kind !== 'data')
                packet.push(sql);
            else {
                const done = (0,records/* finishJournal */.l_)(home, placeOf(order, statement), 'done');
                packet.push('START TRANSACTION', sql, done, ...(isLast ? record() : []), 'COMMIT');
            }
            if (mode === 'transaction' && isLast)
                packet.push('COMMIT');
            packet.push(`SET ${counter} = ${++count}`);
        }
    }
    return waiting.length === 0 ? packet : [...packet, ...record()];
}
function placeOf({ prepared, revision }, { position }) {
    return { key: prepared.script.key, revision, position };
}
function rowsFor({ order, added }, shop) {
    if (order.prepared.mode === 'transaction')
        return [];
    return order.prepared.statements.map((statement, index) => {
        const subjects = added[index] ?? [];
        const before = subjects.map((subject) => [subjectKey(subject, shop.home.schema), 'absent']);
        return rowOf(order, statement, before.length === 0 ? '' : JSON.stringify(Object.fromEntries(before)), shop);
    });
}
/** Records what is done, marks what failed, and takes out the notes of what was not reached. */
async function settleGroup(group, failure, shop) {
    const { connection, home } = shop;
    const count = await readCount(shop);
    if (count === undefined) {
        await connection.run((0,records/* withdrawJournal */.sK)(home));
        return { done: 0, error: (0,db_migrate_ask/* isFenced */.i3)(failure) ? lockLost() : interrupted(failure) };
    }
    const { done, order, statement } = placeAt(group, count);
    const isOurs = (0,db_migrate_ask/* isFenced */.i3)(failure) || ((0,db_migrate_ask/* isDoubledRow */.eQ)(failure) && /slipway_/.test(failure.message));
    const isFault = order !== undefined && statement !== undefined && !isOurs;
    // First what must not be taken for done.
    if (isFault && order.prepared.mode === 'journal')
        await settle(rowOf(order, statement, '', shop), failure, shop);
    if (order !== undefined && statement !== undefined)
        await connection.run((0,records/* finishEarlier */.wS)(home, placeOf(order, statement)));
    const isRecorded = await recordMissing(group.slice(0, done), shop);
    if (!isFault || !isRecorded)
        return { done: isRecorded ? done : 0, error: (0,db_migrate_ask/* isFenced */.i3)(failure) ? lockLost() : interrupted(failure) };
    await connection.run((0,records/* settleJournal */.Xb)(home));
    await connection.run((0,records/* withdrawJournal */.sK)(home));
    const { statements, path, mode } = order.prepared;
    const kept = mode === 'transaction' ? 0 : statement.position - 1;
    return { done, error: new workshop/* StatementFault */.G({ path, statement, kept, total: statements.length }, failure) };
}
/** Statements that the server has finished; undefined where it has not come to the first, or cannot say any more. */
async function readCount({ connection }) {
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, `SELECT ${counter}`).catch(() => []);
    const text = (0,db_migrate_ask/* textOf */.b6)(row?.[0]);
    return text === '' ? undefined : Number(text);
}
/** How many scripts come to their end with so many statements, and which statement is the next. */
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
/** Scripts that are done, and whose rows still waited. */
async function recordMissing(members, { connection, home, signature }) {
    const rows = members.map(({ order }) => historyRow(order));
    if (rows.length === 0)
        return true;
    const keys = rows.map(({ key, revision }) => `(${(0,literal/* literal */.e)(home.dialect, key)}, ${revision})`);
    const there = `SELECT script_key FROM ${(0,records/* tableName */.Cm)(home, 'history')} WHERE (script_key, revision) IN (${keys.join(', ')})`;
    const found = await (0,db_migrate_ask/* rowsOf */.RO)(connection, there).catch(() => undefined);
    if (found === undefined)
        return false;
    const known = new Set(found.map(([key]) => (0,db_migrate_ask/* textOf */.b6)(key)));
    const missing = rows.filter(({ key }) => !known.has(key));
    if (missing.length === 0)
        return true;
    for (const sql of (0,records/* insertHistories */.wz)(home, missing, 'slipway', signature))
        if (!(await connection.run(sql)).isDone)
            return false;
    return true;
}
function interrupted(failure) {
    return (0,db_migrate_ask/* refusal */.x5)('running a group of scripts', new db_migrate_ask/* RefusedStatement */.ug(failure));
}

// EXTERNAL MODULE: ./build/db-migrate/ledger.js
var ledger = __webpack_require__(9454);
// EXTERNAL MODULE: ./build/db-migrate/told.js
var db_migrate_told = __webpack_require__(654);
;// CONCATENATED MODULE: ./build/db-migrate/apply.js







/** Walks the steps in order and stops at the first that fails. */
async function apply(steps, inputs, shop) {
    const outcomes = [];
    const stop = (error) => {
        const rest = steps.slice(outcomes.length).map((each) => (0,db_migrate_told/* told */.E)(each, inputs, 'not-reached', '', 0));
        return { steps: [...outcomes, ...rest], error };
    };
    while (outcomes.length < steps.length) {
        const taken = await take(steps.slice(outcomes.length, outcomes.length + groupSize), inputs, shop);
        outcomes.push(...taken.steps);
        if (taken.error === undefined)
            continue;
        await bringAlong(outcomes, shop);
        return stop(taken.error);
    }
    await bringAlong(outcomes, shop);
    return { steps: outcomes, error: undefined };
}
/** The next step, or as many scripts at the front as share a packet. */
async function take(steps, inputs, shop) {
    const { now, signal } = { now: () => shop.host.now().getTime(), signal: shop.host.signal };
    const [step] = steps;
    if (step === undefined)
        return { steps: [], error: undefined };
    const started = now();
    try {
        signal.throwIfAborted();
        const orders = steps.slice(0, runsAtFront(steps)).flatMap((each) => (each.kind === 'run' ? [orderOf(each)] : []));
        const group = await groupOf(orders, shop);
        if (group.length > 0)
            return await takeGroup(steps.slice(0, group.length), group, inputs, shop);
        const { status, detail } = await perform(step, inputs, shop);
        return { steps: [(0,db_migrate_told/* told */.E)(step, inputs, status, detail, now() - started)], error: undefined };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return { steps: [(0,db_migrate_told/* told */.E)(step, inputs, 'failed', said, now() - started)], error };
    }
}
async function takeGroup(steps, group, inputs, shop) {
    const started = shop.host.now().getTime();
    const { done, error } = await performGroup(group, shop);
    const each = (shop.host.now().getTime() - started) / Math.max(1, done);
    // One write for all: a thousand small ones take longer, here and in the runner that reads them.
    const lines = steps.slice(0, done).flatMap((step) => (step.kind === 'run' ? [line(step, 'done', shop)] : []));
    if (lines.length > 0)
        shop.host.log.info(lines.join('\n'));
    const finished = steps.slice(0, done).map((step) => (0,db_migrate_told/* told */.E)(step, inputs, 'done', '', each));
    const failed = steps.slice(done, error === undefined ? done : done + 1);
    const said = error instanceof Error ? error.message : String(error);
    return { steps: [...finished, ...failed.map((step) => (0,db_migrate_told/* told */.E)(step, inputs, 'failed', said, 0))], error };
}
function runsAtFront(steps) {
    const end = steps.findIndex(({ kind }) => kind !== 'run');
    return end === -1 ? steps.length : end;
}
function orderOf({ prepared, chosen }) {
    return { prepared, journal: chosen.journal, revision: chosen.revision };
}
/** The journal's rows whose second note stands in the history. */
async function bringAlong(outcomes, { connection, home }) {
    const isRun = outcomes.some(({ action }) => action === 'up' || action === 'down');
    if (isRun && home.dialect === 'mysql')
        await connection.run((0,records/* settleJournal */.Xb)(home));
}
async function perform(step, inputs, shop) {
    const { connection, home, signature, host } = shop;
    switch (step.kind) {
        case 'create':
            await (0,ledger/* createLedger */.M)(connection, home);
            return { status: 'done', detail: 'the tables `slipway_history`, `slipway_journal` and `slipway_lock`' };
        case 'import':
            await recordAll((0,records/* insertHistories */.wz)(home, step.rows, step.tool, signature), shop);
            return { status: 'done', detail: `${step.rows.length} from \`${step.from}\`` };
        case 'backup':
            await runBackup(inputs.backup, shop);
            return { status: 'done', detail: '' };
        case 'record':
            await recordAll((0,records/* insertHistories */.wz)(home, step.rows, 'slipway', signature), shop);
            return { status: 'done', detail: step.rows.map(({ key }) => key).join(', ') };
        case 'clear':
            await recordAll([(0,records/* clearJournal */.tA)(home, step)], shop);
            return { status: 'done', detail: 'its unfinished run is forgotten; it begins anew' };
        case 'run': {
            const status = await performScript(orderOf(step), shop);
            const what = status === 'already' ? 'another runner was faster' : '';
            host.log.info(line(step, status, shop));
            return { status, detail: what };
        }
    }
}
function line({ prepared }, status, { target }) {
    const where = target === '' ? '' : `${target}: `;
    return `${where}${prepared.direction} ${prepared.path}: ${status}`;
}
/** Rows that belong together: all of them or none. */
async function recordAll(statements, { connection }) {
    try {
        await (0,db_migrate_ask/* execute */.g7)(connection, connection.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN');
        for (const statement of statements)
            await (0,db_migrate_ask/* execute */.g7)(connection, statement);
        await (0,db_migrate_ask/* execute */.g7)(connection, 'COMMIT');
    }
    catch (error) {
        await connection.run('ROLLBACK');
        throw error instanceof db_migrate_ask/* RefusedStatement */.ug ? (0,db_migrate_ask/* refusal */.x5)('writing the history', error) : error;
    }
}

// EXTERNAL MODULE: ./build/db-migrate/facts.js + 4 modules
var db_migrate_facts = __webpack_require__(3066);
;// CONCATENATED MODULE: ./build/db-migrate/lease.js







/** Seconds that a lease holds without a sign of life, and between two of them. */
const term = 60;
const lease_beat = 15;
/**
 * Where the server forbids GET_LOCK (Galera, some proxies' clusters): a row that names its holder until a time of the server's clock. It is
 * renewed while its holder lives and free a minute after it died; every write of ours checks it in the same statement.
 */
async function takeLease(leasing) {
    const token = (0,external_node_crypto_.randomUUID)();
    try {
        await prepareRow(leasing);
        await acquire(leasing, token);
        const side = await leasing.side();
        const life = { isOver: false };
        const beating = keepAlive(side, life, leasing, token);
        const table = (0,records/* tableName */.Cm)(leasing.home, 'lock');
        return {
            fence: `(SELECT IF(l.token = '${token}' AND l.expires_at > UTC_TIMESTAMP(3), CONNECTION_ID(), NULL) FROM ${table} l WHERE l.id = 1)`,
            kind: 'lease',
            release: async () => {
                life.isOver = true;
                await beating;
                await side.run(`UPDATE ${table} SET token = '', expires_at = since WHERE id = 1 AND token = '${token}'`);
                await side.close();
            },
        };
    }
    catch (error) {
        throw error instanceof db_migrate_ask/* RefusedStatement */.ug ? (0,db_migrate_ask/* refusal */.x5)('taking the lease', error) : error;
    }
}
async function prepareRow({ connection, home }) {
    for (const statement of (0,records/* tableStatements */.BM)(home))
        await (0,db_migrate_ask/* execute */.g7)(connection, statement);
    await (0,db_migrate_ask/* execute */.g7)(connection, `INSERT IGNORE INTO ${(0,records/* tableName */.Cm)(home, 'lock')} (id, token, environment, runner, connection_id, server, since, expires_at) ` +
        `VALUES (1, '', '', '', 0, '', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`);
}
async function acquire(leasing, token) {
    const { connection, home, patience, host, runner } = leasing;
    const table = (0,records/* tableName */.Cm)(home, 'lock');
    const start = host.now().getTime();
    const take = `UPDATE ${table} SET token = '${token}', runner = ${(0,literal/* literal */.e)('mysql', runner)}, connection_id = CONNECTION_ID(), ` +
        `server = @@hostname, since = UTC_TIMESTAMP(3), expires_at = UTC_TIMESTAMP(3) + INTERVAL ${term} SECOND WHERE id = 1 ` +
        `AND (token = '' OR expires_at < UTC_TIMESTAMP(3)) AND NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST p ` +
        // A statement of a dead holder that the server still runs keeps the lease.
        `WHERE p.ID = connection_id AND server = @@hostname AND p.COMMAND = 'Query' AND p.ID <> CONNECTION_ID())`;
    for (let turn = 0;; turn++) {
        await (0,db_migrate_ask/* execute */.g7)(connection, take);
        const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, `SELECT token, runner, since FROM ${table} WHERE id = 1`);
        const [held, holder = '', since = ''] = (row ?? []).map(db_migrate_ask/* textOf */.b6);
        if (held === token)
            return;
        const who = `${(0,printable/* brief */.d)(holder, 250)}, since ${since} UTC`;
        if (host.now().getTime() - start >= patience)
            throw tooLong(who, patience);
        if (turn % 30 === 0)
            host.log.info(`Waiting for another runner: ${who}`);
        await host.sleep(500 + host.random() * 500);
    }
}
async function keepAlive(side, life, { home, host }, token) {
    const renew = `UPDATE ${(0,records/* tableName */.Cm)(home, 'lock')} SET expires_at = UTC_TIMESTAMP(3) + INTERVAL ${term} SECOND ` +
        `WHERE id = 1 AND token = '${token}' AND expires_at > UTC_TIMESTAMP(3)`;
    let last = host.now().getTime();
    while (!life.isOver && !host.signal.aborted) {
        await host.sleep(100).catch(() => undefined);
        if (host.now().getTime() - last < lease_beat * 1_000)
            continue;
        await side.run(renew);
        last = host.now().getTime();
    }
}
function tooLong(holder, patience) {
    const cure = 'Wait until it has ended and run this again, or give more time in the input `lock-timeout`.';
    return new complaint/* Complaint */._('locked', `Another runner has worked on this database for longer than ${(0,duration/* formatDuration */.a)(patience)}: ${holder}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/lock.js







/** Seconds that the server waits for a silent session: a runner whose machine lost power holds the lock no longer. */
const silence = 180;
/** Milliseconds of one wait inside the server; between two of them the holder is looked at. */
const turn = 2_000;
const errorsOfForbidden = new Set(['1235', '1105', '1370', '1305', '1047', '1128']);
/**
 * Waits until no other runner works on this database. The lock belongs to the session that also runs the scripts: it ends with the session,
 * so it cannot stick, and while the server still runs a statement of a killed runner it is held. Undefined where the server forbids GET_LOCK.
 */
async function takeLock(waiting) {
    const { connection } = waiting;
    refuseProxy(connection);
    if (connection.dialect === 'sqlite')
        return { fence: '0', kind: 'transactions', release: () => Promise.resolve() };
    try {
        return connection.dialect === 'mysql' ? await takeNamed(waiting) : await takeAdvisory(waiting);
    }
    catch (error) {
        if (!(error instanceof db_migrate_ask/* RefusedStatement */.ug))
            throw error;
        if (connection.dialect === 'mysql' && errorsOfForbidden.has(error.failure.code))
            return undefined;
        throw (0,db_migrate_ask/* refusal */.x5)('taking the lock', error);
    }
}
/** The name of MySQL's lock: at most 64 characters, one for each database of a server. */
function lockName(schema) {
    return `slipway:${(0,external_node_crypto_.hash)('sha256', schema, 'hex').slice(0, 40)}`;
}
async function takeNamed(waiting) {
    const { connection, home } = waiting;
    const name = (0,literal/* literal */.e)('mysql', lockName(home.schema));
    await (0,db_migrate_ask/* execute */.g7)(connection, `SET SESSION wait_timeout = ${silence}`);
    const seconds = turn / 1_000;
    await wait(waiting, `SELECT GET_LOCK(${name}, ${seconds})`, () => mysqlHolder(connection, name));
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, `SELECT IS_USED_LOCK(${name}), CONNECTION_ID()`);
    const [holder, id] = (row ?? []).map(db_migrate_ask/* textOf */.b6);
    if (holder !== id || id !== connection.id)
        throw proxied(`the lock belongs to session ${holder}, this one is ${id}`);
    return {
        fence: `IF(IS_USED_LOCK(${name}) = CONNECTION_ID(), CONNECTION_ID(), NULL)`,
        kind: 'GET_LOCK',
        release: () => letGo(connection, `SELECT RELEASE_LOCK(${name})`),
    };
}
async function takeAdvisory(waiting) {
    const { connection, home } = waiting;
    const digest = (0,external_node_crypto_.hash)('sha256', `slipway:${home.schema}`, 'buffer');
    const [high, low] = [digest.readInt32BE(0), digest.readInt32BE(4)];
    // A machine that lost power is noticed after a minute, not after two hours.
    await (0,db_migrate_ask/* execute */.g7)(connection, 'SET tcp_keepalives_idle = 30');
    await (0,db_migrate_ask/* execute */.g7)(connection, 'SET tcp_keepalives_interval = 10');
    await (0,db_migrate_ask/* execute */.g7)(connection, 'SET tcp_keepalives_count = 3');
    await wait(waiting, `SELECT pg_try_advisory_lock(${high}, ${low})::int`, () => postgresHolder(connection, high, low));
    const held = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${high >>> 0} AND objid = ${low >>> 0} ` +
        'AND objsubid = 2 AND granted AND pid = pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())';
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, held);
    if ((0,db_migrate_ask/* textOf */.b6)(row?.[0]) !== connection.id)
        throw proxied('the lock was given to another session than this one');
    return {
        fence: `(${held})`,
        kind: 'advisory lock',
        release: () => letGo(connection, `SELECT pg_advisory_unlock(${high}, ${low})`),
    };
}
/** The session may be gone already, and the lock with it. */
async function letGo(connection, sql) {
    await connection.run(sql);
}
/** Asks again and again until the answer is 1. */
async function wait({ connection, home, patience, host }, sql, holder) {
    const start = host.now().getTime();
    let told = 0;
    for (;;) {
        const asked = host.now().getTime();
        const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql);
        if ((0,db_migrate_ask/* textOf */.b6)(row?.[0]) === '1')
            return;
        const now = host.now().getTime();
        const who = `${await holder()}${await noted(connection, home)}`;
        if (now - start >= patience)
            throw lock_tooLong(who, patience);
        if (told === 0 || now - told > 30_000) {
            host.log.info(`Waiting for another runner: ${who}`);
            told = now;
        }
        // PostgreSQL answers at once; MySQL has waited inside the server already.
        await host.sleep(Math.max(0, Math.min(turn, 100 + host.random() * 200) - (now - asked)));
    }
}
async function mysqlHolder(connection, name) {
    const sql = `SELECT ID, USER, HOST, TIME, COMMAND, LEFT(INFO, 200) FROM information_schema.PROCESSLIST WHERE ID = IS_USED_LOCK(${name})`;
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql).catch(() => []);
    if (row === undefined)
        return 'a session that this user may not see';
    const [id = '', user = '', from = '', seconds = '', command = '', info = ''] = row.map(db_migrate_ask/* textOf */.b6);
    return describeHolder(id, `${user} from ${from}`, command === 'Sleep' ? '' : info, seconds);
}
async function postgresHolder(connection, high, low) {
    const sql = `SELECT a.pid, a.usename, COALESCE(a.client_addr::text, 'this machine'), EXTRACT(EPOCH FROM now() - a.query_start)::int, ` +
        `CASE WHEN a.state = 'active' THEN LEFT(a.query, 200) ELSE '' END FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid ` +
        `WHERE l.locktype = 'advisory' AND l.classid = ${high >>> 0} AND l.objid = ${low >>> 0} AND l.granted`;
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql).catch(() => []);
    if (row === undefined)
        return 'a session that has just ended';
    const [id = '', user = '', from = '', seconds = '', info = ''] = row.map(db_migrate_ask/* textOf */.b6);
    return describeHolder(id, `${user} from ${from}`, info, seconds);
}
function describeHolder(id, who, running, seconds) {
    const what = running === '' ? 'between two statements' : `running \`${(0,printable/* brief */.d)(running, 120)}\` for ${seconds} s`;
    return `session ${id} of ${(0,printable/* brief */.d)(who)}, ${what}`;
}
/** What the holder wrote about itself. */
async function noted(connection, home) {
    const sql = `SELECT runner, since FROM ${(0,records/* tableName */.Cm)(home, 'lock')} WHERE id = 1`;
    const [row] = await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql).catch(() => []);
    if (row === undefined)
        return '';
    const [runner = '', since = ''] = row.map(db_migrate_ask/* textOf */.b6);
    return ` (${(0,printable/* brief */.d)(runner, 250)}, since ${since} UTC)`;
}
function lock_tooLong(holder, patience) {
    const cure = 'Wait until it has ended and run this again, or give more time in the input `lock-timeout`.';
    return new complaint/* Complaint */._('locked', `Another runner has worked on this database for longer than ${(0,duration/* formatDuration */.a)(patience)}: ${holder}. ${cure}`);
}
function refuseProxy({ server }) {
    if (server.isProxy)
        throw proxied(`the server calls itself ${(0,printable/* brief */.d)(`${server.product} ${server.version}`)}`);
}
function proxied(sign) {
    const why = 'A proxy may send each statement to another server, or another session, so no lock holds through it';
    return new complaint/* Complaint */._('proxy', `There is a proxy before the database: ${sign}. ${why}. Give the address of the server itself.`);
}

// EXTERNAL MODULE: ./build/db-migrate/plan.js + 2 modules
var db_migrate_plan = __webpack_require__(9505);
;// CONCATENATED MODULE: ./build/db-migrate/doubt.js

/**
 * Judges a statement in doubt by the definitions of its subjects before it and now. Data changes stand in one transaction with their mark in
 * the journal, so without the mark they were rolled back. The definition of a subject that shows no change: the statement did nothing, or what
 * it does twice it does once.
 */
function judge(row, now) {
    if (row.effect === 'data' || row.effect === 'batch')
        return 'not-begun';
    if (row.effect === 'session' || row.effect === 'repeatable')
        return 'not-begun';
    if (row.effect !== 'schema')
        return 'unknown';
    const before = Object.entries(readSnapshot(row.before));
    if (before.length === 0)
        return 'unknown';
    const changed = before.filter(([key, definition]) => now[key] !== definition).length;
    if (changed === 0)
        return 'not-begun';
    return changed === before.length ? 'done' : 'unknown';
}

;// CONCATENATED MODULE: ./build/db-migrate/recover.js






/**
 * Settles every statement that was begun and has no end in the journal. The lock is held: whoever ran it is gone, and so is what the server
 * was still running for it. Throws a complaint with the input to give where the live schema does not tell.
 */
async function recover(rows, resolution, shop, command) {
    // The journal of an unfinished script is forgotten anyway.
    if (command === 'repair')
        return [];
    const recoveries = [];
    for (const row of rows.filter(({ state }) => state === 'begun')) {
        const recovery = await settleRow(row, resolution, shop);
        recoveries.push(recovery);
        shop.host.log.info(`${recover_placeOf(row)} was in doubt: ${recovery.why}`);
    }
    return recoveries;
}
async function settleRow(row, resolution, shop) {
    const { connection, home } = shop;
    try {
        const recovery = decide(row, resolution, judge(row, await snapshotOf(connection, subjectsOf(row.before), home.schema)));
        const { decided, why } = recovery;
        if (row.effect === 'batch' && decided === 'not-begun')
            return recovery;
        await (0,db_migrate_ask/* execute */.g7)(connection, decided === 'not-begun' ? (0,records/* clearRow */.Kr)(home, row) : (0,records/* finishJournal */.l_)(home, row, decided, why));
        return recovery;
    }
    catch (error) {
        throw error instanceof db_migrate_ask/* RefusedStatement */.ug ? (0,db_migrate_ask/* refusal */.x5)('looking at a statement in doubt', error) : error;
    }
}
function decide(row, resolution, verdict) {
    if (verdict === 'done')
        return { row, decided: 'done', why: 'the live schema shows that it was finished; it is not run again.' };
    if (verdict === 'not-begun') {
        const isRolledBack = row.effect === 'data' || row.effect === 'batch';
        const sign = isRolledBack ? 'it was rolled back with its note' : 'the live schema shows nothing of it';
        return { row, decided: 'not-begun', why: `${sign}; it is run now.` };
    }
    if (resolution === undefined || resolution.key !== row.key || resolution.position !== row.position)
        throw doubtful(row);
    const isSkip = resolution.verb === 'skip';
    return { row, decided: isSkip ? 'skipped' : 'not-begun', why: `the input \`in-doubt\` says ${resolution.verb}.` };
}
function recover_placeOf({ key, position }) {
    return `Statement ${position} of ${(0,printable/* brief */.d)(key)}`;
}
function doubtful(row) {
    const { key, position, line, runner, startedAt } = row;
    const place = `${(0,printable/* brief */.d)(key)}:${position}`;
    return new complaint/* Complaint */._('in-doubt', [
        `${recover_placeOf(row)} (line ${line}) was begun at ${startedAt} UTC by ${(0,printable/* brief */.d)(runner, 250)}, which ended before the server answered, and the live schema does not tell whether it was done. Look at the database, then run this again with one of:`,
        `\`in-doubt: resume ${place}\` when it did nothing: it is run, and the rest of the script after it.`,
        `\`in-doubt: skip ${place}\` when it is done: it is noted as done, and the rest of the script is run.`,
        `\`command: repair\` when you brought the database back to where the script began: the next run begins it anew.`,
    ]);
}

// EXTERNAL MODULE: ./build/db-migrate/series.js
var series = __webpack_require__(1810);
;// CONCATENATED MODULE: ./build/db-migrate/carry.js















/** Does what was planned, under the lock. Throws what stops it, and tells the job how far it came. */
async function carryOut(job, facts, plan) {
    // A server may be set so that sessions begin without it, and nothing of ours would be kept.
    if (job.connection.dialect === 'mysql')
        await (0,db_migrate_ask/* execute */.g7)(job.connection, 'SET SESSION autocommit = 1');
    const lock = await lockFor(job, facts);
    try {
        await workLocked(job, lock, facts, plan);
    }
    finally {
        await lock.release();
    }
}
async function lockFor({ connection, target, inputs, host }, { home }) {
    const waiting = { connection, home, patience: inputs.lockTimeout, host };
    const named = inputs.lock === 'auto' ? await takeLock(waiting) : undefined;
    if (named !== undefined)
        return named;
    return takeLease({ ...waiting, runner: runnerName(host), side: () => (0,connect/* connect */.N)(target.at, inputs.guards, host) });
}
/** What was read before the lock may be old: another runner may have been at work. */
async function workLocked(job, lock, before, planned) {
    const { connection, scripts, inputs, tell } = job;
    const shop = equip(job, lock, before);
    if (!before.hasLedger)
        await (0,ledger/* createLedger */.M)(connection, before.home);
    const hasNote = connection.dialect !== 'sqlite' && lock.kind !== 'lease';
    if (hasNote)
        await connection.run((0,records/* noteHolder */.hD)(before.home, shop.signature));
    let facts = await (0,db_migrate_facts/* readFacts */.M)(connection, job.target.at, scripts);
    const hasDoubt = facts.journal.some(({ state }) => state === 'begun');
    const doubts = hasDoubt ? (0,db_migrate_plan/* makePlan */.C)(inputs, facts).doubts : [];
    const recoveries = await recover(doubts, inputs.inDoubt, shop, inputs.command);
    if (recoveries.length > 0)
        facts = await (0,db_migrate_facts/* readFacts */.M)(connection, job.target.at, scripts);
    const { findings, estimates, compatible } = planned;
    const plan = isSame(before, facts) ? planned : { ...(0,db_migrate_plan/* makePlan */.C)(inputs, facts), findings, estimates, compatible };
    tell({ facts, plan, recoveries });
    (0,db_migrate_plan/* refuseProblems */.n)(plan);
    await (0,series/* beginSeries */.B3)(plan, facts, shop);
    const applied = await apply(plan.steps, inputs, shop);
    if (applied.error === undefined)
        await (0,series/* endSeries */.dX)(plan, shop);
    await shop.close();
    tell({ steps: [...overtaken(planned, plan, inputs), ...applied.steps], error: applied.error });
}
function isSame(left, right) {
    return (left.history.length === right.history.length &&
        left.journal.length === right.journal.length &&
        left.journal.every(({ state }, index) => state === right.journal[index]?.state));
}
/** Scripts that were planned and are done by now, by somebody else. */
function overtaken(before, now, inputs) {
    const left = new Set(now.steps.flatMap((step) => (step.kind === 'run' ? [step.chosen.script.key] : [])));
    return before.steps
        .filter((step) => step.kind === 'run' && !left.has(step.chosen.script.key))
        .map((step) => (0,db_migrate_told/* told */.E)(step, inputs, 'already', 'another runner was faster', 0));
}
function equip({ connection, target, inputs, host }, { fence }, { home }) {
    const signature = { runner: runnerName(host), environment: inputs.environment.slice(0, 100), fence };
    let tables;
    let replicas;
    let engines;
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
        engines: () => {
            engines ??= readEngines(connection, home.schema);
            return engines;
        },
        forgetEngines: () => {
            engines = undefined;
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
        found.push(await (0,connect/* connect */.N)({ ...server, host: name, port: port === undefined ? at.port : Number(port) }, inputs.guards, host));
    }
    return found;
}
async function readTables(connection, schema) {
    const sql = connection.dialect === 'sqlite'
        ? 'SELECT name FROM sqlite_master'
        : `SELECT table_name FROM information_schema.tables WHERE table_schema = ${(0,literal/* literal */.e)(connection.dialect, schema)}`;
    return new Set((await (0,db_migrate_ask/* rowsOf */.RO)(connection, sql)).map(([name]) => (0,db_migrate_ask/* textOf */.b6)(name).toLowerCase()));
}
/** Who this run is, for the history and for those who wait. */
function runnerName({ env }) {
    const run = env['GITHUB_RUN_ID'];
    const where = run ? `, ${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` : '';
    const who = env['GITHUB_ACTOR'] || (0,external_node_os_.userInfo)().username;
    return `${who} on ${env['RUNNER_NAME'] || (0,external_node_os_.hostname)()}${where}`.slice(0, 250);
}


/***/ }),

/***/ 613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ startChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Starts a program in a process group of its own, so that what it starts ends with it and holds none of its streams open. */
function startChild([program = '', ...args], { directory, env, signal, grace }) {
    signal.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: directory,
        env: { ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    let force;
    const stop = () => {
        endGroup(child.pid, 'SIGTERM');
        force = setTimeout(() => endGroup(child.pid, 'SIGKILL'), grace);
    };
    signal.addEventListener('abort', stop, { once: true });
    child.on('close', () => {
        clearTimeout(force);
        signal.removeEventListener('abort', stop);
    });
    return child;
}
function endGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, name);
    }
    catch (error) {
        // It has ended by itself.
        if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH'))
            throw error;
    }
}


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2266);



/** Milliseconds that a program has to end by itself; the runner gives this process ten seconds. */
const grace = 5_000;
/**
 * Runs a program with arguments, without a shell, in the workspace; its exit code (a signal's counts as 1), undefined where it does not
 * start. Rejects with the host's signal where that came before.
 */
async function runCommand(command, { host, env, line, error: tell = line }) {
    const { workspace, signal } = host;
    const child = (0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .startChild */ .v)(command, {
        directory: workspace,
        env: { ...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInputs */ .i$)(host.env), ...env },
        signal,
        grace,
    });
    (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.stdout }).on('line', line);
    (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: child.stderr }).on('line', tell);
    return new Promise((resolve) => {
        child.on('error', (error) => {
            tell(error.message);
            resolve(undefined);
        });
        child.on('close', (code) => resolve(code ?? 1));
    });
}


/***/ })

};

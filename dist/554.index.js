export const id = 554;
export const ids = [554];
export const modules = {

/***/ 554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/database/target.js
var target = __webpack_require__(6031);
// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/markdown/bound.js
var bound = __webpack_require__(2372);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(5371);
;// CONCATENATED MODULE: ./build/db-migrate/comment.js






/**
 * Shows the summary as a comment of the pull request that this run is for: one comment for each folder, environment and set of databases,
 * replaced by the next run. Nothing pending and no comment yet: none is written. What GitHub refuses is a warning: the summary has it all.
 */
async function commentPlan(host, inputs, summary, isNews) {
    if (inputs.comment === 'off' || inputs.token === '')
        return;
    const number = await (0,runner_event/* pullNumber */.X)(host.env);
    if (number === undefined)
        return;
    const { connect } = await __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 4085));
    const { createComment, findComment, updateComment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5274));
    const mark = `<!-- slipway: db-migrate ${identityOf(inputs)} -->`;
    const ending = '\n\nThe rest is in the summary of the workflow run.\n';
    const { text } = (0,bound/* boundMarkdown */.o)(`${mark}\n${summary}`, comments/* commentLimit */.j, 'characters', ending);
    try {
        const github = await connect({ token: inputs.token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' });
        const found = await findComment(github, number, mark);
        if (found !== undefined && found.body !== text)
            await updateComment(github, found, text);
        if (found === undefined && isNews)
            await createComment(github, number, mark, text);
    }
    catch (error) {
        if (!(error instanceof complaint/* Complaint */._))
            throw error;
        const way = 'The plan is in the step summary. `comment: off` ends this warning.';
        host.log.warning(`The plan could not be shown in the pull request. ${error.items.join(' ')} ${way}`, {
            title: 'db-migrate',
        });
    }
}
/** Hashed, so that no name ends the HTML comment. */
function identityOf({ folder, environment, targets }) {
    const parts = [folder, environment, ...targets.map(({ at }) => (0,target/* describeTarget */.ff)(at))];
    return (0,external_node_crypto_.hash)('sha256', parts.join('\0'), 'hex').slice(0, 16);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/db-migrate/ask.js


/** What the server said no to, beside what it was asked. */
class RefusedStatement extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.name = 'RefusedStatement';
        this.failure = failure;
    }
}
/** All rows of a small query of ours; throws RefusedStatement. */
async function rowsOf(connection, sql) {
    const rows = [];
    const outcome = await connection.run(sql, { onRows: (more) => void rows.push(...more) });
    if (!outcome.isDone)
        throw new RefusedStatement(outcome);
    return rows;
}
/** Runs a statement of ours; throws RefusedStatement. */
async function execute(connection, sql) {
    const outcome = await connection.run(sql);
    if (!outcome.isDone)
        throw new RefusedStatement(outcome);
}
/** A value as text; '' for NULL. */
function textOf(value) {
    if (value === undefined || value === null)
        return '';
    return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
/** Whether a failure says that a table is not there. */
function isMissingTable({ code, state, message }) {
    return code === '1146' || state === '42P01' || /^no such table/.test(message);
}
/** Whether a failure says that a row of the same key is there already. */
function isDoubledRow({ code, state, message }) {
    return code === '1062' || state === '23505' || /^UNIQUE constraint failed/.test(message);
}
/** Whether a failure says that a column that must hold something was given NULL: how a fence answers. */
function isFenced({ code, state, message }) {
    const isNull = code === '1048' || state === '23502' || /^NOT NULL constraint failed/.test(message);
    return isNull && message.includes('connection_id');
}
/** The complaint for a statement of our own that the server refused: what was tried, what it said. */
function refusal(doing, { failure }) {
    const code = failure.code === '' ? '' : ` (${failure.code})`;
    const cure = /denied|permission/i.test(failure.message)
        ? ' Give the user of the migrations the right to create, read and write tables in this database.'
        : '';
    const reason = failure.reason === 'sql-error' ? 'database-error' : failure.reason;
    return new complaint/* Complaint */._(reason, `While ${doing} the server said${code}: \`${(0,printable/* brief */.d)(failure.message, 400)}\`.${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/literal.js
/**
 * A value written into a statement of ours. The journal's writes share a packet with the statement that they are about, where there is no
 * place for parameters; so text is written in a form that no setting of the session (NO_BACKSLASH_ESCAPES, ANSI_QUOTES,
 * standard_conforming_strings, the connection's character set) can read in another way.
 */
function literal(dialect, value) {
    if (value === null)
        return 'NULL';
    if (typeof value === 'number')
        return String(Math.trunc(value));
    const isPlain = /^[\w .,:;/()+=@-]*$/.test(value);
    if (dialect === 'mysql')
        return isPlain ? `'${value}'` : `_utf8mb4 x'${Buffer.from(value).toString('hex')}'`;
    const text = value.replaceAll('\0', '').replaceAll("'", "''");
    if (dialect === 'postgres' && !isPlain)
        return `E'${text.replaceAll('\\', '\\\\')}'`;
    return `'${text}'`;
}
/** A name as an identifier of the dialect. */
function quoteName(dialect, name) {
    return dialect === 'mysql' ? `\`${name.replaceAll('`', '``')}\`` : `"${name.replaceAll('"', '""')}"`;
}

;// CONCATENATED MODULE: ./build/db-migrate/foreign-tables.js


const tables = ['flyway_schema_history', 'schema_migrations', 'goose_db_version'];
/** What Flyway, dbmate, golang-migrate or goose recorded in this schema; undefined where none did. Their tables are only read. */
async function readForeign(connection, home) {
    try {
        const columns = await columnsOf(connection, home);
        for (const table of tables) {
            const found = columns.get(table);
            if (found !== undefined)
                return await readTable(connection, home, table, found);
        }
        return undefined;
    }
    catch (error) {
        throw error instanceof RefusedStatement ? refusal("reading another tool's history", error) : error;
    }
}
async function columnsOf(connection, { dialect, schema }) {
    const names = tables.map((name) => literal(dialect, name)).join(', ');
    const sql = dialect === 'sqlite'
        ? `SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.name IN (${names})`
        : `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ${literal(dialect, schema)} ` +
            `AND table_name IN (${names})`;
    const found = new Map();
    for (const [table, column] of await rowsOf(connection, sql)) {
        const columns = found.get(textOf(table)) ?? new Set();
        found.set(textOf(table), columns.add(textOf(column).toLowerCase()));
    }
    return found;
}
async function readTable(connection, { dialect, schema }, table, columns) {
    const name = `${quoteName(dialect, schema)}.${quoteName(dialect, table)}`;
    const read = (list, order) => rowsOf(connection, `SELECT ${list} FROM ${name} ORDER BY ${order}`);
    if (table === 'flyway_schema_history')
        return flyway(table, await read('version, description, type, checksum, success', 'installed_rank'));
    if (table === 'goose_db_version')
        return goose(table, await read('version_id, is_applied', 'id'));
    return columns.has('dirty')
        ? golang(table, await read('version, dirty', 'version'))
        : dbmate(table, await read('version', 'version'));
}
function told(tool, table, rows, dirty) {
    return { tool, table, rows, dirty };
}
const isTrue = (value) => /^(1|t|true)$/i.test(Buffer.isBuffer(value) ? String(value[0]) : textOf(value));
/** The last row of a version counts: an undo, or a deletion by Flyway's repair, takes it back. */
function flyway(table, rows) {
    const applied = new Map();
    let dirty;
    for (const [version, description, type, checksum, success] of rows) {
        const text = textOf(version);
        const key = text === '' ? `R ${textOf(description)}` : text;
        if (!isTrue(success))
            dirty = key;
        else if (dirty === key)
            dirty = undefined;
        if (/^(UNDO_SQL|DELETE)$/.test(textOf(type)))
            applied.delete(key);
        else if (isTrue(success) && textOf(type) !== 'SCHEMA')
            applied.set(key, {
                version: text === '' ? undefined : text,
                description: textOf(description),
                checksum: textOf(checksum) === '' ? undefined : Number(textOf(checksum)),
                isBaseline: textOf(type) === 'BASELINE',
            });
    }
    return told('flyway', table, [...applied.values()], dirty);
}
function goose(table, rows) {
    const applied = new Map();
    for (const [version, is] of rows)
        applied.set(textOf(version), isTrue(is));
    applied.delete('0');
    return told('goose', table, [...applied].flatMap(([version, is]) => (is ? [plainRow(version)] : [])));
}
function golang(table, rows) {
    const last = rows.at(-1);
    const version = textOf(last?.[0]);
    if (version === '')
        return told('golang-migrate', table, []);
    return told('golang-migrate', table, [plainRow(version)], isTrue(last?.[1]) ? version : undefined);
}
function dbmate(table, rows) {
    return told('dbmate', table, rows.map(([version]) => plainRow(textOf(version))));
}
function plainRow(version) {
    return { version, description: '', checksum: undefined, isBaseline: false };
}

;// CONCATENATED MODULE: ./build/db-migrate/home.js


/** Where the tables of Slipway are: in the database, or PostgreSQL's schema, that the connection begins in. */
async function findHome(connection, at) {
    const { dialect } = connection;
    if (at.dialect === 'mysql' && at.database !== '')
        return { dialect, schema: at.database };
    if (dialect === 'sqlite')
        return { dialect, schema: 'main' };
    const [row] = await rowsOf(connection, dialect === 'mysql' ? 'SELECT DATABASE()' : 'SELECT current_schema()');
    const schema = textOf(row?.[0]);
    if (schema !== '')
        return { dialect, schema };
    const cure = dialect === 'mysql'
        ? 'Name the database to migrate in the input `database`, or in the path of `url`.'
        : 'No schema of the `search_path` exists. Create it, or set another `search_path` for the user.';
    throw new complaint/* Complaint */._('invalid-input', `The connection has no default ${dialect === 'mysql' ? 'database' : 'schema'}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/version.js
/** The form of a version: numbers, separated by dots or underscores (`7`, `1.2`, `1_2`, `20260131120000`). */
const versionPattern = /^\d+(?:[._]\d+)*$/;
/** One spelling for equal versions: dots, no leading zeros, no trailing `.0`. `001` and `1.0` are `1`. */
function canonicalVersion(text) {
    const parts = text.split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ''));
    while (parts.length > 1 && parts.at(-1) === '0')
        parts.pop();
    return parts.join('.');
}
/** Order of two canonical versions, number by number; timestamps are longer than what a JavaScript number holds exactly, so as text. */
function compareVersions(left, right) {
    if (!left.includes('.') && !right.includes('.'))
        return compareNumbers(left, right);
    const a = left.split('.');
    const b = right.split('.');
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const order = compareNumbers(a[index] ?? '0', b[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareNumbers(left, right) {
    if (left.length !== right.length)
        return left.length - right.length;
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/db-migrate/layout.js




const layout_flyway = /^(?:([VU])(\d+(?:[._]\d+)*)|(R))__(.+)\.sql$/;
const layout_golang = /^(\d+)_(.+)\.(up|down)\.sql$/;
const timestamped = /^(\d+)_(.+)\.sql$/;
const dbmateMark = /^\s*--\s*migrate:up\b/m;
const gooseMark = /^\s*--\s*\+goose\s+up\b/im;
/** Detects the layout and orders the scripts. Throws one complaint about all names that do not fit, are doubled, or of several layouts. */
function catalogue(files, folder) {
    const named = [];
    const faults = [];
    for (const file of files) {
        const found = readName(file);
        if (found === undefined)
            faults.push(misfit(file, folder));
        else
            named.push(found);
    }
    const layouts = new Set(named.map(({ layout }) => layout));
    if (layouts.size > 1)
        throw mixed(named, folder);
    faults.push(...doubled(named, folder));
    if (faults.length > 0)
        throw new complaint/* Complaint */._('invalid-script', faults.slice(0, 10));
    const [layout] = layouts;
    return { layout, scripts: layout === undefined ? [] : pair(named, layout, folder) };
}
function readName(file) {
    const base = file.path.slice(file.path.lastIndexOf('/') + 1);
    const [, letter, number, repeatable, words = ''] = layout_flyway.exec(base) ?? [];
    if (repeatable !== undefined)
        return named(file, 'slipway', 'up', undefined, words);
    if (number !== undefined)
        return named(file, 'slipway', letter === 'U' ? 'down' : 'up', number, words);
    if (file.path !== base)
        return undefined;
    const [, count, title = '', suffix] = layout_golang.exec(base) ?? [];
    if (count !== undefined)
        return named(file, 'golang-migrate', suffix === 'down' ? 'down' : 'up', count, title);
    const [, stamp, subject = ''] = timestamped.exec(base) ?? [];
    if (stamp === undefined)
        return undefined;
    if (dbmateMark.test(file.text))
        return named(file, 'dbmate', 'up', stamp, subject);
    return gooseMark.test(file.text) ? named(file, 'goose', 'up', stamp, subject) : undefined;
}
function named(file, layout, direction, number, words) {
    const version = number === undefined ? undefined : canonicalVersion(number);
    const key = version === undefined ? `R__${words}` : `V${version}`;
    return { layout, direction, key, version, name: words.replaceAll('_', ' '), file };
}
function misfit({ path }, folder) {
    const forms = '`V1.2__name.sql`, `U1.2__name.sql`, `R__name.sql`, `1_name.up.sql`, `1_name.down.sql`';
    const marked = '`1_name.sql` with `-- migrate:up` or `-- +goose Up` in it';
    const cure = 'Rename it, or move it out of the folder (input `scripts`).';
    return `\`${(0,printable/* brief */.d)(`${folder}/${path}`)}\` is no script of a known layout. Known: ${forms}, ${marked}. ${cure}`;
}
function mixed(all, folder) {
    const first = new Map(all.map(({ layout, file }) => [layout, `${folder}/${file.path}`]));
    const seen = [...first].map(([layout, path]) => `${layout} (\`${(0,printable/* brief */.d)(path)}\`)`).join(', ');
    const cure = 'Bring them to one layout, or keep them in folders of their own and migrate each with its own step.';
    return new complaint/* Complaint */._('mixed-layouts', `The scripts follow several layouts: ${seen}. ${cure}`);
}
function doubled(all, folder) {
    const seen = new Map();
    return all.flatMap((each) => {
        const place = `${each.direction} ${each.key}`;
        const other = seen.get(place);
        seen.set(place, each);
        if (other === undefined)
            return [];
        const both = [other, each].map(({ file }) => `\`${(0,printable/* brief */.d)(`${folder}/${file.path}`)}\``).join(' and ');
        return [`${both} have the same version or name (\`${(0,printable/* brief */.d)(each.key)}\`). Give one of them another.`];
    });
}
function pair(all, layout, folder) {
    const undos = new Map(all.filter(({ direction }) => direction === 'down').map(({ key, file }) => [key, file]));
    const ups = all.filter(({ direction }) => direction === 'up');
    const keys = new Set(ups.map(({ key }) => key));
    const alone = [...undos].filter(([key]) => !keys.has(key));
    if (alone.length > 0) {
        const items = alone.map(([, { path }]) => `\`${(0,printable/* brief */.d)(`${folder}/${path}`)}\` undoes a script that is not there.`);
        throw new complaint/* Complaint */._('invalid-script', items.slice(0, 10));
    }
    const isOneFile = layout === 'dbmate' || layout === 'goose';
    return ups
        .map(({ key, version, name, file }) => {
        const undo = isOneFile ? file : undos.get(key);
        return { key, version, name, file, undo, checksum: checksumOf(file.text) };
    })
        .toSorted(byVersion);
}
function byVersion(left, right) {
    if (left.version !== undefined && right.version !== undefined)
        return compareVersions(left.version, right.version);
    if (left.version !== undefined || right.version !== undefined)
        return left.version !== undefined ? -1 : 1;
    return left.key < right.key ? -1 : 1;
}
/** As `checksumOfText` of src/sql, of a text that is normalised already. */
function checksumOf(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'hex');
}
/** A script's bytes as its checksum sees them: no byte order mark, LF only. */
function normalizeText(text) {
    const body = text.startsWith('\ufeff') ? text.slice(1) : text;
    return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body;
}

;// CONCATENATED MODULE: ./build/db-migrate/history.js
/** What a row of the history says happened to a script. */
const historyActions = ['up', 'down', 'import', 'baseline', 'repair'];
/** The last word of the history on each script. */
function standingsOf(rows) {
    const standings = new Map();
    for (const { key, revision, action, script, checksum } of rows)
        standings.set(key, { isApplied: action !== 'down', checksum, script, next: revision + 1 });
    return standings;
}

;// CONCATENATED MODULE: ./build/db-migrate/records.js

const now = {
    mysql: 'UTC_TIMESTAMP(3)',
    postgres: 'clock_timestamp()',
    sqlite: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
};
/** A table of Slipway by its full name, so that a `USE` in a script does not move it. */
function tableName({ dialect, schema }, table) {
    return `${quoteName(dialect, schema)}.${quoteName(dialect, `slipway_${table}`)}`;
}
/** The statements that make the tables where they are missing. A key has at most 150 characters: MySQL 5.6 indexes 767 bytes. */
function tableStatements(home) {
    const { dialect } = home;
    const isMysql = dialect === 'mysql';
    const time = { mysql: 'DATETIME(3)', postgres: 'TIMESTAMPTZ(3)', sqlite: 'TEXT' }[dialect];
    const serial = {
        mysql: 'BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY',
        postgres: 'BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY',
        sqlite: 'INTEGER PRIMARY KEY AUTOINCREMENT',
    }[dialect];
    const long = isMysql ? 'MEDIUMTEXT' : 'TEXT';
    const end = isMysql ? ') ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin' : ')';
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
/** Adds rows to the history; key and revision are unique, so a second one of the same change is refused by the server. */
function insertHistory(home, rows, origin, { environment, runner, fence }) {
    const { dialect } = home;
    const written = rows.map((row) => {
        const values = [row.key, row.revision, row.action, row.script, row.checksum, origin, environment, runner];
        return `(${values.map((value) => literal(dialect, value)).join(', ')}, ${fence}, ${now[dialect]})`;
    });
    return (`INSERT INTO ${tableName(home, 'history')} (script_key, revision, action, script, checksum, origin, environment, runner, ` +
        `connection_id, recorded_at) VALUES ${written.join(', ')}`);
}
/** Written before statements: one row for each. */
function insertJournal(home, rows, { environment, runner, fence }) {
    const { dialect } = home;
    const written = rows.map((row) => {
        const values = [
            row.key,
            row.revision,
            row.position,
            row.direction,
            row.line,
            row.fingerprint,
            row.effect,
            row.state,
        ];
        const more = [row.before || null, row.progress || null, environment, runner];
        return `(${[...values, ...more].map((value) => literal(dialect, value)).join(', ')}, ${fence}, ${now[dialect]})`;
    });
    return (`INSERT INTO ${tableName(home, 'journal')} (script_key, revision, position, direction, line, fingerprint, effect, state, ` +
        `before_state, progress, environment, runner, connection_id, started_at) VALUES ${written.join(', ')}`);
}
/** Written after a statement. `affected` is right only when the statement comes just before, in the same session. */
function finishJournal(home, place, state, message = '') {
    const { dialect } = home;
    const affected = { mysql: 'ROW_COUNT()', postgres: 'NULL', sqlite: 'changes()' }[dialect];
    const said = message === '' ? '' : `, message = ${literal(dialect, message)}`;
    return (`UPDATE ${tableName(home, 'journal')} SET affected = ${state === 'done' ? affected : 'NULL'}, ` +
        `state = ${literal(dialect, state)}${said}, finished_at = ${now[dialect]}${wherePlace(home, place)}`);
}
/** Written after several statements of a script that were run without a note of their own: those before this one. */
function finishEarlier(home, { key, revision, position }) {
    const { dialect } = home;
    return (`UPDATE ${tableName(home, 'journal')} SET state = 'done', finished_at = ${now[dialect]} WHERE state = 'begun' ` +
        `AND script_key = ${literal(dialect, key)} AND revision = ${revision} AND position < ${position}`);
}
/** Takes out what this session noted before statements that were not reached. */
function withdrawJournal(home) {
    return `DELETE FROM ${tableName(home, 'journal')} WHERE state = 'begun' AND connection_id = CONNECTION_ID()`;
}
/** Brings the journal along for scripts that the history says are done. */
function settleJournal(home) {
    const [journal, history] = [tableName(home, 'journal'), tableName(home, 'history')];
    return (`UPDATE ${journal} j JOIN ${history} h ON h.script_key = j.script_key AND h.revision = j.revision ` +
        `SET j.state = 'done', j.finished_at = h.recorded_at WHERE j.state = 'begun'`);
}
/** How far a batch came; in the same transaction as the batch. */
function progressJournal(home, place, progress) {
    return `UPDATE ${tableName(home, 'journal')} SET progress = ${literal(home.dialect, progress)}${wherePlace(home, place)}`;
}
/** A batch that goes on. */
function resumeJournal(home, place, { runner, fence }) {
    const set = `state = 'begun', connection_id = ${fence}, runner = ${literal(home.dialect, runner)}, finished_at = NULL`;
    return `UPDATE ${tableName(home, 'journal')} SET ${set}${wherePlace(home, place)}`;
}
/** Takes rows of a script out of the journal: those that failed (how far a batch came stays), or all. */
function clearJournal(home, { key, revision }, state) {
    const { dialect } = home;
    const only = state === undefined ? '' : ` AND state = ${literal(dialect, state)} AND effect <> 'batch'`;
    return (`DELETE FROM ${tableName(home, 'journal')} WHERE script_key = ${literal(dialect, key)} ` +
        `AND revision = ${revision}${only}`);
}
/** Takes one row out of the journal: its statement did nothing. */
function clearRow(home, place) {
    return `DELETE FROM ${tableName(home, 'journal')}${wherePlace(home, place)}`;
}
function wherePlace({ dialect }, { key, revision, position }) {
    return ` WHERE script_key = ${literal(dialect, key)} AND revision = ${revision} AND position = ${position}`;
}
/** Who holds the lock, for those who wait. */
function noteHolder(home, { environment, runner }) {
    const { dialect } = home;
    const id = dialect === 'mysql' ? 'CONNECTION_ID()' : 'pg_backend_pid()';
    const values = [literal(dialect, environment), literal(dialect, runner), id, "''", now[dialect], now[dialect]].join(', ');
    const columns = 'id, token, environment, runner, connection_id, server, since, expires_at';
    if (dialect === 'mysql')
        return `REPLACE INTO ${tableName(home, 'lock')} (${columns}) VALUES (1, '', ${values})`;
    return (`INSERT INTO ${tableName(home, 'lock')} (${columns}) VALUES (1, '', ${values}) ON CONFLICT (id) DO UPDATE SET ` +
        'environment = excluded.environment, runner = excluded.runner, connection_id = excluded.connection_id, since = excluded.since');
}
/** Reads the history in the order of its making. */
function selectHistory(home) {
    return `SELECT script_key, revision, action, script, checksum FROM ${tableName(home, 'history')} ORDER BY id`;
}
/** Reads the journal of the scripts that did not come to their end. */
function selectJournal(home) {
    return ('SELECT j.script_key, j.revision, j.direction, j.position, j.line, j.fingerprint, j.effect, j.before_state, j.progress, ' +
        `j.state, j.connection_id, j.runner, j.started_at FROM ${tableName(home, 'journal')} j ` +
        `WHERE NOT EXISTS (SELECT 1 FROM ${tableName(home, 'history')} h WHERE h.script_key = j.script_key ` +
        'AND h.revision = j.revision) ORDER BY j.script_key, j.position');
}

;// CONCATENATED MODULE: ./build/db-migrate/ledger.js



/** Reads history and journal; undefined where this database has none yet. Two round trips, however many rows. */
async function readLedger(connection, home) {
    try {
        const history = (await rowsOf(connection, selectHistory(home))).map(readHistoryRow);
        const journal = (await rowsOf(connection, selectJournal(home))).map(readJournalRow);
        return { history, journal };
    }
    catch (error) {
        if (!(error instanceof RefusedStatement))
            throw error;
        if (isMissingTable(error.failure))
            return undefined;
        throw refusal('reading the history', error);
    }
}
/** Makes the tables that are missing. */
async function createLedger(connection, home) {
    try {
        for (const statement of tableStatements(home))
            await execute(connection, statement);
    }
    catch (error) {
        throw error instanceof RefusedStatement ? refusal('making the tables `slipway_*`', error) : error;
    }
}
function readHistoryRow([key, revision, action, script, checksum]) {
    const name = textOf(action);
    return {
        key: textOf(key),
        revision: Number(revision),
        action: historyActions.find((each) => each === name) ?? 'up',
        script: textOf(script),
        checksum: textOf(checksum),
    };
}
const states = ['begun', 'done', 'failed', 'skipped'];
function readJournalRow(row) {
    const [key, revision, direction, position, line, fingerprint, effect, before, progress, state, id, runner, at] = row;
    const name = textOf(state);
    return {
        key: textOf(key),
        revision: Number(revision),
        direction: textOf(direction) === 'down' ? 'down' : 'up',
        position: Number(position),
        line: Number(line),
        fingerprint: textOf(fingerprint),
        effect: textOf(effect),
        before: textOf(before),
        progress: textOf(progress),
        state: states.find((each) => each === name) ?? 'begun',
        connection: textOf(id),
        runner: textOf(runner),
        startedAt: textOf(at),
    };
}

;// CONCATENATED MODULE: ./build/db-migrate/facts.js








/** Reads the scripts of a folder. Synchronous: a thousand small files take a tenth of the time that a thousand promises take. */
function readScripts(workspace, folder) {
    let names;
    try {
        names = listScripts(`${workspace}/${folder}`, '');
    }
    catch (error) {
        const cure = 'Check it out before this step, or name another in the input `scripts`.';
        throw new complaint/* Complaint */._('invalid-input', `The folder \`${(0,printable/* brief */.d)(folder)}\` cannot be read. ${cure}`, { cause: error });
    }
    const files = names.map((path) => ({ path, text: readScript(`${workspace}/${folder}/${path}`, path) }));
    return catalogue(files, folder);
}
function listScripts(root, below) {
    return (0,external_node_fs_.readdirSync)(`${root}/${below}`, { withFileTypes: true }).flatMap((entry) => {
        const path = `${below}${entry.name}`;
        if (entry.isDirectory())
            return entry.name.startsWith('.') ? [] : listScripts(root, `${path}/`);
        return path.endsWith('.sql') ? [path] : [];
    });
}
function readScript(path, name) {
    const text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    // What is not UTF-8 reads as this character; so does the character itself.
    if (text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)((0,external_node_fs_.readFileSync)(path)))
        throw new complaint/* Complaint */._('invalid-script', `\`${(0,printable/* brief */.d)(name)}\` is not UTF-8. Save it as UTF-8.`);
    return normalizeText(text);
}
/** Reads what the database knows. */
async function readFacts(connection, at, scripts) {
    const home = await findHome(connection, at);
    const ledger = await readLedger(connection, home);
    const history = ledger?.history ?? [];
    const foreign = history.length > 0 ? undefined : await readForeign(connection, home);
    return { home, catalogue: scripts, hasLedger: ledger !== undefined, history, journal: ledger?.journal ?? [], foreign };
}

;// CONCATENATED MODULE: ./build/db-migrate/workshop.js
/** A statement that the server refused, beside where it stands and what was run before it. */
class StatementFault extends Error {
    path;
    statement;
    failure;
    /** How many statements of the script were run and stay. */
    kept;
    total;
    constructor(at, failure) {
        super(failure.message);
        this.name = 'StatementFault';
        this.path = at.path;
        this.statement = at.statement;
        this.failure = failure;
        this.kept = at.kept;
        this.total = at.total;
    }
}
/** The line of the file that a failure is about. */
function lineOf({ statement, failure }) {
    if (failure.line === null)
        return statement.line;
    return statement.line + Math.max(0, failure.line - 1 - statement.offset);
}

;// CONCATENATED MODULE: ./build/db-migrate/fault.js



/** Errors of the servers that mean «the same thing is there already», with what to do about it. */
const existing = /^(1050|1060|1061|1062|42P07|42701|42710)$/;
/** A story's error as the complaint that is reported; other errors stay what they are. */
function complaintOf({ target, error }) {
    if (error instanceof StatementFault) {
        const { failure } = error;
        const reason = failure.reason === 'sql-error' ? 'sql-error' : failure.reason;
        return new complaint/* Complaint */._(reason, prefixed(target, sentence(error)), { cause: error });
    }
    if (error instanceof complaint/* Complaint */._ && target !== '')
        return new complaint/* Complaint */._(error.reason, error.items.map((item) => prefixed(target, item)), { cause: error });
    return error;
}
/** Marks the line of the script that the server refused, and the files of problems. */
function annotate({ error, plan, target }, log) {
    if (error instanceof StatementFault) {
        const { failure } = error;
        log.error(prefixed(target, `${codeOf(error)}${failure.message}`), {
            file: error.path,
            line: lineOf(error),
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
    const { path, statement, failure, kept, total } = fault;
    const place = `\`${(0,printable/* brief */.d)(path)}\` line ${lineOf(fault)}`;
    const what = `${place}, statement ${statement.position} of ${total} failed: ${codeOf(fault)}\`${(0,printable/* brief */.d)(failure.message, 400)}\``;
    const text = `The statement: \`${(0,printable/* brief */.d)(statement.sql.slice(0, 2_000).trim(), 160)}\``;
    return `${what}. ${text}. ${standing(kept)} ${cureOf(fault)}`;
}
function codeOf({ failure }) {
    return failure.code === '' ? '' : `${failure.code} `;
}
function standing(kept) {
    if (kept === 0)
        return 'Nothing of this script is left behind.';
    return kept === 1
        ? 'The statement before it is done and noted.'
        : `The ${kept} statements before it are done and noted.`;
}
function cureOf({ failure, kept }) {
    if (/^(server-gone|cancelled|timeout|statement-timeout)$/.test(failure.reason))
        return 'Run this again: the journal tells what became of it, and it goes on from there.';
    if (failure.reason === 'lock-timeout')
        return 'Somebody else holds the table or the rows. Run this again when it is quieter, or raise `lock-wait-timeout`.';
    const known = existing.test(failure.code)
        ? ' If the database was changed by hand, `command: baseline` records scripts as applied.'
        : '';
    const again = kept === 0
        ? 'Mend the script and run this again.'
        : 'Mend this statement and run this again: it goes on here. Leave those before it as they are.';
    return `${again}${known}`;
}
function prefixed(target, text) {
    return target === '' ? text : `${target}: ${text}`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/database/connect.js + 3 modules
var connect = __webpack_require__(6761);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/runner/command.js



/** Runs a program with arguments, without a shell, in the workspace; its exit code (a signal's counts as 1), undefined where it does not start. */
function runCommand([program = '', ...args], options) {
    const { host, line } = options;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: host.workspace,
            env: { ...(0,runner_inputs/* withoutInputs */.i$)(host.env), ...options.env },
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        for (const stream of [child.stdout, child.stderr])
            (0,external_node_readline_.createInterface)({ input: stream }).on('line', line);
        const stop = () => child.kill('SIGTERM');
        host.signal.addEventListener('abort', stop, { once: true });
        const end = (code) => {
            host.signal.removeEventListener('abort', stop);
            resolve(code);
        };
        child.on('error', (error) => {
            line(error.message);
            end(undefined);
        });
        child.on('close', (code) => end(code ?? 1));
    });
}

;// CONCATENATED MODULE: ./build/db-migrate/backup.js



/** Milliseconds between two signs of life to the server, which ends silent sessions. */
const beat = 30_000;
/** Runs the backup; throws a complaint when it fails, so that nothing is changed. */
async function runBackup(command, shop) {
    const { host, connection, target, home } = shop;
    const name = (0,printable/* brief */.d)(command[0] ?? '', 100);
    host.log.info(`Backup: ${name}`);
    const running = { isOver: false };
    const finished = runCommand(command, {
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
;// CONCATENATED MODULE: ./build/db-migrate/engines.js



/** Tables of a MySQL database whose engine cannot roll back (MyISAM, Aria, MEMORY), in lower case. */
async function readUnsafe(connection, schema) {
    if (connection.dialect !== 'mysql')
        return new Set();
    const sql = `SELECT table_name FROM information_schema.tables WHERE table_schema = ${literal('mysql', schema)} AND table_type = 'BASE TABLE' ` +
        "AND engine NOT IN ('InnoDB', 'ndbcluster', 'ROCKSDB', 'TokuDB', 'SEQUENCE')";
    return new Set((await rowsOf(connection, sql)).map(([name]) => textOf(name).toLowerCase()));
}
/**
 * A script as its tables allow it: what touches a table that cannot roll back is run by itself, and should the run end on it, nobody can say
 * what became of it.
 */
async function heedEngines(prepared, shop) {
    if (shop.home.dialect !== 'mysql' || prepared.statements.every(({ effect }) => effect.kind !== 'data'))
        return prepared;
    const unsafe = await shop.unsafe();
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
    const full = kind === 'database' ? quoteName('mysql', name) : qualify('mysql', schema, name);
    const what = kind === 'index' ? 'table' : kind;
    try {
        const rows = await rowsOf(connection, `SHOW CREATE ${what.toUpperCase()} ${full}`);
        // The counter moves with every row that the application writes.
        return rows
            .map((row) => row.map(textOf).join('\n'))
            .join('\n')
            .replace(/ AUTO_INCREMENT=\d+/g, '');
    }
    catch (error) {
        if (error instanceof RefusedStatement && absent.has(error.failure.code))
            return undefined;
        throw error;
    }
}
/** A column or an index of MySQL by its own. */
async function askPart(connection, { kind, schema = '', name, table }) {
    const [view, column, told] = kind === 'column' ? ['COLUMNS', 'COLUMN_NAME', 'COLUMN_TYPE'] : ['STATISTICS', 'INDEX_NAME', 'COLUMN_NAME'];
    const rows = await rowsOf(connection, `SELECT ${told} FROM information_schema.${view} WHERE TABLE_SCHEMA = ${literal('mysql', schema)} ` +
        `AND TABLE_NAME = ${literal('mysql', table)} AND ${column} = ${literal('mysql', name)}`);
    return rows.length === 0 ? undefined : rows.map(([text]) => textOf(text)).join('\n');
}
async function askPostgres(connection, { kind, schema, name }) {
    const full = literal('postgres', qualify('postgres', schema, name));
    const queries = {
        table: `SELECT a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a ` +
            `LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = to_regclass(${full}) ` +
            `AND a.attnum > 0 AND NOT a.attisdropped UNION ALL SELECT conname, true, pg_get_constraintdef(oid), NULL FROM pg_constraint ` +
            `WHERE conrelid = to_regclass(${full}) UNION ALL SELECT indexrelid::regclass::text, indisvalid, pg_get_indexdef(indexrelid), NULL ` +
            `FROM pg_index WHERE indrelid = to_regclass(${full}) ORDER BY 1`,
        index: `SELECT indisvalid, pg_get_indexdef(indexrelid) FROM pg_index WHERE indexrelid = to_regclass(${full})`,
        view: `SELECT pg_get_viewdef(to_regclass(${full})) WHERE to_regclass(${full}) IS NOT NULL`,
        database: `SELECT nspname FROM pg_namespace WHERE nspname = ${literal('postgres', name)}`,
    };
    const query = queries[kind] ?? `SELECT prosrc FROM pg_proc WHERE proname = ${literal('postgres', name)} ORDER BY oid`;
    const rows = await rowsOf(connection, query);
    return rows.length === 0 ? undefined : rows.map((row) => row.map(textOf).join(' ')).join('\n');
}
async function askSqlite(connection, { name }) {
    const same = `lower(${literal('sqlite', name)})`;
    const query = `SELECT type, sql FROM main.sqlite_master WHERE lower(name) = ${same} OR lower(tbl_name) = ${same} ORDER BY type, name`;
    const rows = await rowsOf(connection, query);
    return rows.length === 0 ? undefined : rows.map((row) => row.map(textOf).join(' ')).join('\n');
}
function qualify(dialect, schema, name) {
    return schema === undefined ? quoteName(dialect, name) : `${quoteName(dialect, schema)}.${quoteName(dialect, name)}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/journal.js




/**
 * MySQL: note, statement and note in one packet. The server runs them in order and stops at the first that fails, so the second note follows
 * the statement at once, even when the client is gone by then. A data change and its note are one transaction.
 */
async function runPacket(work, shop) {
    const packet = [insertJournal(shop.home, [work.row], shop.signature), ...bodyOf(work, shop)];
    const outcome = await shop.connection.run(packet.join(';'), { timeout: work.timeout });
    if (outcome.isDone)
        return { kind: 'done' };
    return settle(work.row, outcome, shop);
}
/** A statement and its second note. Where the history's row follows, that is the note: the journal is brought along at the end of the run. */
function bodyOf({ row, statement, after }, { home }) {
    // A line break: the statement may end in a comment.
    const sql = `${statement.sql}\n`;
    const done = finishJournal(home, row, 'done');
    if (row.effect === 'data')
        return ['START TRANSACTION', sql, done, ...after, 'COMMIT'];
    return after.length > 0 ? [sql, ...after] : [sql, done];
}
/** PostgreSQL and SQLite: the same, one by one. */
async function runSteps({ row, statement, after, timeout }, shop) {
    const { connection, home, signature } = shop;
    const isData = row.effect === 'data';
    const noted = await connection.run(insertJournal(home, [row], signature));
    if (!noted.isDone)
        return settle(row, noted, shop);
    const begun = isData ? ['BEGIN'] : [];
    const ending = [finishJournal(home, row, 'done'), ...after, ...(isData ? ['COMMIT'] : [])];
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
    if (isDoubledRow(failure) && (isOther || /slipway_journal/.test(failure.message)))
        return { kind: 'claimed' };
    if (isFenced(failure) && noted?.state !== 'begun')
        return { kind: 'fenced' };
    if (noted?.state === 'begun')
        await connection.run(finishJournal(home, row, 'failed', failure.message.slice(0, 1_000)));
    return { kind: 'failed', failure };
}
/** The row as the database has it; undefined where there is none, or where nobody can say any more. */
async function noteOf(connection, home, row) {
    const sql = `SELECT state, connection_id FROM ${tableName(home, 'journal')} WHERE script_key = ${literal(home.dialect, row.key)} ` +
        `AND revision = ${row.revision} AND position = ${row.position}`;
    const rows = await rowsOf(connection, sql).catch(() => []);
    const [state, id] = (rows[0] ?? []).map(textOf);
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

;// CONCATENATED MODULE: ./build/db-migrate/dialect.js
/** The dialect by the name that the splitter has for it. */
function splitterDialect(dialect) {
    return dialect === 'postgres' ? 'postgresql' : dialect;
}

;// CONCATENATED MODULE: ./build/db-migrate/batch-shape.js


/** What makes a statement mean something else when it is run range by range. */
const whole = /^(order|limit|group|having|distinct|union|intersect|except|window|offset|fetch|top)$/;
const aggregate = /^(count|sum|min|max|avg|group_concat|string_agg|array_agg|json_arrayagg|rank|row_number)$/;
/** What is no statement over the rows of a table. */
const notWalked = 'only UPDATE, DELETE and INSERT … SELECT FROM a table can';
/** Takes an UPDATE, a DELETE or an INSERT … SELECT apart; a text says why it cannot be. It continues «… cannot be run in batches: ». */
function shapeOf(sql, dialect) {
    const { tokens, complete } = (0,lexer/* tokenize */.q)(sql, { dialect: splitterDialect(dialect) });
    if (!complete)
        return 'it cannot be read to its end';
    const deep = withDepth(tokens);
    const top = deep.filter(({ depth }) => depth === 0);
    const stopper = top.find(({ kind, value }) => kind === 'word' && whole.test(value));
    if (stopper !== undefined)
        return `${stopper.text.toUpperCase()} looks at all rows together`;
    const verb = top[0]?.value;
    if (verb === 'update')
        return shapeUpdate(sql, top);
    if (verb === 'delete')
        return shapeDelete(sql, top);
    if (verb === 'insert' || verb === 'replace')
        return shapeInsert(sql, top);
    return notWalked;
}
function withDepth(tokens) {
    let depth = 0;
    return tokens.map((token) => {
        if (token.kind === 'sign' && token.text === ')')
            depth--;
        const deep = { ...token, depth };
        if (token.kind === 'sign' && token.text === '(')
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
    const table = batch_shape_readTable(top, from);
    if (table === undefined || set === -1)
        return 'its table cannot be read';
    const where = find(top, 'where');
    const assigned = top.slice(set + 1, where === -1 ? undefined : where);
    const sets = assigned.flatMap(({ value }, at) => (assigned[at + 1]?.text === '=' ? [value.toLowerCase()] : []));
    return { ...table, sets, within: insertion(sql, top, where, find(top, 'returning')) };
}
function shapeDelete(sql, top) {
    const from = find(top, 'from');
    const isPlain = top.slice(1, from).every(({ value }) => /^(low_priority|quick|ignore)$/.test(value));
    const table = batch_shape_readTable(top, from + 1);
    if (table === undefined || !isPlain || find(top, 'using') !== -1 || find(top, 'join') !== -1)
        return 'a DELETE of several tables is not known here';
    return { ...table, sets: [], within: insertion(sql, top, find(top, 'where'), find(top, 'returning')) };
}
function shapeInsert(sql, top) {
    const select = find(top, 'select');
    const from = find(top, 'from', select);
    const table = batch_shape_readTable(top, from + 1);
    if (select === -1 || from === -1 || table === undefined)
        return notWalked;
    const called = top
        .slice(select, from)
        .find(({ value }, at) => aggregate.test(value) && top[select + at + 1]?.text === '(');
    if (called !== undefined)
        return `${called.text.toUpperCase()} looks at all rows together`;
    const on = top.findIndex(({ value }, at) => at > from && value === 'on' && /^(duplicate|conflict)$/.test(top[at + 1]?.value ?? ''));
    const tail = on === -1 ? find(top, 'returning', from) : on;
    return { ...table, sets: [], within: insertion(sql, top, find(top, 'where', from), tail) };
}
/** `name`, `schema.name`, each with an alias behind it or not. */
function batch_shape_readTable(top, at) {
    const isName = (token) => token !== undefined && (token.kind === 'name' || token.kind === 'word');
    const name = (token) => (token?.kind === 'name' ? token.value : (token?.text ?? ''));
    if (!isName(top[at]))
        return undefined;
    const isQualified = top[at + 1]?.text === '.' && isName(top[at + 2]);
    const table = isQualified ? [name(top[at]), name(top[at + 2])] : [name(top[at])];
    const next = at + (isQualified ? 3 : 1);
    const after = top[next]?.value === 'as' ? next + 1 : next;
    const follows = top[after];
    const isAlias = isName(follows) &&
        (follows?.kind === 'name' ||
            !/^(set|where|join|inner|left|right|cross|natural|straight_join|on|from|returning|use|force)$/.test(follows?.value ?? ''));
    return {
        table,
        alias: isAlias
            ? (follows?.text ?? '')
            : top
                .slice(at, next)
                .map(({ text }) => text)
                .join(''),
    };
}
/** Line breaks around what was there: it may end in a comment. */
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

;// CONCATENATED MODULE: ./build/db-migrate/duration.js
/** Milliseconds for people: `850 ms`, `12.3 s`, `4 min 10 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1_000;
    if (seconds < 120)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

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
    return literal(dialect, text);
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
    const [row] = await rowsOf(connection, `SELECT ${signature.fence}`);
    if (textOf(row?.[0]) === '')
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
    const [row] = await rowsOf(connection, sql);
    return Number(textOf(row?.[1]));
}
/** Seconds; infinite where a replica does not replicate. */
async function replicaLag(connection, { replicas }) {
    if (connection.dialect === 'sqlite')
        return 0;
    if (connection.dialect === 'postgres') {
        const [row] = await rowsOf(connection, 'SELECT COALESCE(MAX(EXTRACT(EPOCH FROM replay_lag)), 0) FROM pg_stat_replication');
        return Number(textOf(row?.[0]));
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
                value = textOf(row?.[column]);
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
const batches_told = 10;
/** Runs a big statement by ranges of the primary key, each with its note in one transaction, so that it goes on where it was stopped. */
async function runBatches(work, shop) {
    const { connection, home, signature } = shop;
    const walk = await prepareWalk(work, shop);
    const noted = await connection.run(work.earlier === undefined ? insertJournal(home, [work.row], signature) : resumeJournal(home, work.row, signature));
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
    const empty = [finishJournal(home, work.row, 'done'), ...work.after];
    return transact(empty, work, shop);
}
async function prepareWalk({ statement, path }, shop) {
    const { home } = shop;
    const shape = shapeOf(statement.sql, home.dialect);
    const refuse = (why) => new complaint/* Complaint */._('invalid-script', `\`${(0,printable/* brief */.d)(path)}\` line ${statement.line} cannot be run in batches: ${why}. Take \`batch\` away, or write the statement otherwise.`);
    if (typeof shape === 'string')
        throw refuse(shape);
    const names = await keyColumns(shape, shop);
    if (names.length === 0)
        throw refuse(`\`${(0,printable/* brief */.d)(shape.table.join('.'))}\` has no primary key`);
    const set = names.find((name) => shape.sets.includes(name.toLowerCase()));
    if (set !== undefined)
        throw refuse(`it changes \`${(0,printable/* brief */.d)(set)}\`, which is part of the primary key`);
    const bare = names.map((name) => quoteName(home.dialect, name));
    return {
        shape,
        bare,
        columns: bare.map((name) => `${shape.alias}.${name}`),
        table: shape.table.map((part) => quoteName(home.dialect, part)).join('.'),
        size: statement.directives.batch ?? 1_000,
    };
}
async function keyColumns({ table }, { connection, home }) {
    const [name = '', schema = home.schema] = table.toReversed();
    const quoted = literal(home.dialect, name);
    const queries = {
        mysql: "SELECT column_name FROM information_schema.key_column_usage WHERE constraint_name = 'PRIMARY' " +
            `AND table_schema = ${literal('mysql', schema)} AND table_name = ${quoted} ORDER BY ordinal_position`,
        postgres: 'SELECT a.attname FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, place) ' +
            'JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE i.indisprimary AND i.indrelid = ' +
            `to_regclass(${literal('postgres', table.map((part) => quoteName('postgres', part)).join('.'))}) ORDER BY k.place`,
        sqlite: `SELECT name FROM pragma_table_info(${quoted}) WHERE pk > 0 ORDER BY pk`,
    };
    const rows = await asked(() => rowsOf(connection, queries[home.dialect]));
    return rows.map(([column]) => textOf(column));
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
    const [row] = await asked(() => rowsOf(connection, `SELECT ${bare.join(', ')} FROM ${table} ORDER BY ${order} LIMIT 1`));
    return row === undefined ? undefined : { last: undefined, end: row.map(keyPart), batches: 0 };
}
/** The last key of the next range; undefined where it is the last range. */
async function nextKey({ bare, table, size }, { last, end }, { connection, home }) {
    const bounds = [...(last === undefined ? [] : [after(home.dialect, bare, last)]), upTo(home.dialect, bare, end)];
    const sql = `SELECT ${bare.join(', ')} FROM ${table} WHERE ${bounds.join(' AND ')} ORDER BY ${bare.join(', ')} ` +
        `LIMIT 1 OFFSET ${size - 1}`;
    const [row] = await asked(() => rowsOf(connection, sql));
    return row?.map(keyPart);
}
async function runRange(work, { columns, shape }, { last, end, batches }, upper, shop) {
    const { dialect } = shop.home;
    const bounds = [...(last === undefined ? [] : [after(dialect, columns, last)]), upTo(dialect, columns, upper ?? end)];
    const progress = { last: upper ?? end, end, batches: batches + 1 };
    const note = upper === undefined
        ? [finishJournal(shop.home, work.row, 'done'), ...work.after]
        : [progressJournal(shop.home, work.row, JSON.stringify(progress))];
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
    if (now - clock.told < batches_told * 1_000 && clock.told !== 0)
        return;
    clock.told = now;
    const [at, goal] = [Number(last?.[0]?.[1]), Number(end[0]?.[1])];
    const share = goal > 0 && at >= 0 && at <= goal ? at / goal : undefined;
    const pace = (now - clock.started) / Math.max(1, batches - clock.from);
    const left = share === undefined || share === 0
        ? ''
        : `, ${Math.floor(share * 100)} %, about ${formatDuration((pace * batches * (1 - share)) / share)} left`;
    host.log.info(`${path} line ${statement.line}: ${batches} batches of ${size} rows${left}`);
}
async function asked(ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw error instanceof RefusedStatement ? refusal('looking for the next batch', error) : error;
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
    const [row] = await rowsOf(connection, `SELECT ${settings.map((name) => `@@SESSION.${name}`).join(', ')}`);
    const values = (row ?? []).map(textOf);
    const set = settings.map((name, index) => `SESSION ${name} = ${settingValue(values[index] ?? '')}`);
    return [`USE ${quoteName('mysql', home.schema)}`, `SET ${set.join(', ')}`];
}
function settingValue(value) {
    return /^\d+$/.test(value) ? value : literal('mysql', value);
}
async function searchPath(connection) {
    const [row] = await rowsOf(connection, 'SHOW search_path');
    return textOf(row?.[0]);
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

;// CONCATENATED MODULE: ./build/db-migrate/perform.js









/** Runs one script and records it. Throws StatementFault where the server refuses a statement. */
async function performScript(given, shop) {
    const order = { ...given, prepared: await heedEngines(given.prepared, shop) };
    forgetOwn(given.prepared, shop.own);
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
    await execute(connection, perform_begin[connection.dialect]).catch(explain('beginning the transaction'));
    const claim = await connection.run(insertHistory(shop.home, [historyRow(order)], 'slipway', shop.signature));
    if (!claim.isDone) {
        await connection.run('ROLLBACK');
        if (isDoubledRow(claim))
            return 'already';
        throw claimRefused(claim);
    }
    for (const statement of statements) {
        const outcome = await connection.run(statement.sql, { timeout: timeoutOf(statement, shop) });
        if (outcome.isDone)
            continue;
        await connection.run('ROLLBACK');
        throw new StatementFault({ path, statement, kept: 0, total: statements.length }, outcome);
    }
    await execute(connection, 'COMMIT').catch(explain('committing'));
    return 'done';
}
/** Statement by statement, each noted before and after; goes on where an earlier run stopped. */
async function runJournalled(order, shop) {
    const { prepared, revision, journal } = order;
    const { statements, script } = prepared;
    const finished = finishedOf(order);
    if (journal.some(({ state }) => state === 'failed'))
        await execute(shop.connection, clearJournal(shop.home, { key: script.key, revision }, 'failed'));
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
        await execute(shop.connection, recordOf(order, shop)).catch(explain('writing the history'));
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
    throw new StatementFault({ path: prepared.path, statement, kept, total: prepared.statements.length }, answer.failure);
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
        throw new StatementFault({ path: prepared.path, statement, kept: statement.position, total }, outcome);
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
    return insertHistory(home, [historyRow(order)], 'slipway', signature);
}
function timeoutOf({ directives }, { statementTimeout }) {
    return directives.timeout ?? statementTimeout;
}
function claimRefused(failure) {
    return isFenced(failure) ? lockLost() : refusal('writing the history', new RefusedStatement(failure));
}
/** The complaint of a run that lost its lock. */
function lockLost() {
    const what = 'This run no longer holds the lock: its session was replaced, or a script released all locks';
    return new complaint/* Complaint */._('lock-lost', `${what}. Nothing was run after that. Run it again; connect to the server itself, not through a proxy.`);
}
function explain(doing) {
    return (error) => {
        throw error instanceof RefusedStatement ? refusal(doing, error) : error;
    };
}

;// CONCATENATED MODULE: ./build/db-migrate/group.js









/** The most scripts of one packet. */
const groupSize = 40;
/**
 * The scripts at the front that can share one packet: small ones that make new tables, add to tables that this run made, or write rows, of
 * which nothing has to be asked before they run. A thousand of them then cost a few dozen round trips. All first notes of a packet are one
 * write before its first statement: should the run end in between, each is in doubt, and for each the live schema tells.
 */
async function groupOf(orders, shop) {
    if (shop.home.dialect !== 'mysql' || orders.length < 2 || shop.statementTimeout > 0)
        return [];
    const tables = await shop.tables();
    const group = [];
    for (const order of orders.slice(0, groupSize)) {
        if (order.journal.length > 0 || (await heedEngines(order.prepared, shop)) !== order.prepared)
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
    const notes = rows.length === 0 ? [] : [insertJournal(home, rows, signature)];
    const packet = [`SET ${counter} = NULL`, ...notes, `SET ${counter} = 0`];
    // The history's rows of scripts that end in a definition wait for the next transaction, or for the end.
    let waiting = [];
    let count = 0;
    const record = () => {
        const sql = insertHistory(home, waiting, 'slipway', signature);
        waiting = [];
        return sql;
    };
    for (const { order } of group) {
        const { statements, mode } = order.prepared;
        waiting.push(historyRow(order));
        // In a transaction the history's row comes first: it is the claim that no second runner can make.
        if (mode === 'transaction')
            packet.push('START TRANSACTION', record());
        for (const statement of statements) {
            const isLast = statement === statements.at(-1);
            // A line break: the statement may end in a comment.
            const sql = `${statement.sql}\n`;
            if (mode === 'transaction' || statement.effect.kind !== 'data')
                packet.push(sql);
            else {
                const done = finishJournal(home, placeOf(order, statement), 'done');
                packet.push('START TRANSACTION', sql, done, ...(isLast ? [record()] : []), 'COMMIT');
            }
            if (mode === 'transaction' && isLast)
                packet.push('COMMIT');
            packet.push(`SET ${counter} = ${++count}`);
        }
    }
    return waiting.length === 0 ? packet : [...packet, record()];
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
    if (count === undefined)
        return { done: 0, error: isFenced(failure) ? lockLost() : interrupted(failure) };
    const { done, order, statement } = placeAt(group, count);
    const isOurs = isFenced(failure) || (isDoubledRow(failure) && /slipway_/.test(failure.message));
    const isFault = order !== undefined && statement !== undefined && !isOurs;
    // First what must not be taken for done.
    if (isFault && order.prepared.mode === 'journal')
        await settle(rowOf(order, statement, '', shop), failure, shop);
    if (order !== undefined && statement !== undefined)
        await connection.run(finishEarlier(home, placeOf(order, statement)));
    const isRecorded = await recordMissing(group.slice(0, done), shop);
    if (!isFault || !isRecorded)
        return { done: isRecorded ? done : 0, error: isFenced(failure) ? lockLost() : interrupted(failure) };
    await connection.run(settleJournal(home));
    await connection.run(withdrawJournal(home));
    const { statements, path, mode } = order.prepared;
    const kept = mode === 'transaction' ? 0 : statement.position - 1;
    return { done, error: new StatementFault({ path, statement, kept, total: statements.length }, failure) };
}
/** Statements that the server has finished; undefined where it has not come to the first, or cannot say any more. */
async function readCount({ connection }) {
    const [row] = await rowsOf(connection, `SELECT ${counter}`).catch(() => []);
    const text = textOf(row?.[0]);
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
    const keys = rows.map(({ key, revision }) => `(${literal(home.dialect, key)}, ${revision})`);
    const there = `SELECT script_key FROM ${tableName(home, 'history')} WHERE (script_key, revision) IN (${keys.join(', ')})`;
    const found = await rowsOf(connection, there).catch(() => undefined);
    if (found === undefined)
        return false;
    const known = new Set(found.map(([key]) => textOf(key)));
    const missing = rows.filter(({ key }) => !known.has(key));
    if (missing.length === 0)
        return true;
    return (await connection.run(insertHistory(home, missing, 'slipway', signature))).isDone;
}
function interrupted(failure) {
    return refusal('running a group of scripts', new RefusedStatement(failure));
}

;// CONCATENATED MODULE: ./build/db-migrate/told.js

/** A step as the report tells it. */
function told_told(step, { folder }, status, detail, milliseconds) {
    const around = { status, detail: (0,printable/* brief */.d)(detail, 300), milliseconds };
    if (step.kind !== 'run') {
        const key = step.kind === 'clear' ? step.key : step.kind;
        return { step: key, version: '', action: step.kind, path: '', ...around };
    }
    const { script, direction } = step.chosen;
    const path = step.prepared.path || `${folder}/${script.file.path}`;
    return { step: script.key, version: script.version ?? '', action: direction, path, ...around };
}

;// CONCATENATED MODULE: ./build/db-migrate/apply.js







/** Walks the steps in order and stops at the first that fails. */
async function apply(steps, inputs, shop) {
    const outcomes = [];
    const stop = (error) => {
        const rest = steps.slice(outcomes.length).map((each) => told_told(each, inputs, 'not-reached', '', 0));
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
        return { steps: [told_told(step, inputs, status, detail, now() - started)], error: undefined };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return { steps: [told_told(step, inputs, 'failed', said, now() - started)], error };
    }
}
async function takeGroup(steps, group, inputs, shop) {
    const started = shop.host.now().getTime();
    const { done, error } = await performGroup(group, shop);
    const each = (shop.host.now().getTime() - started) / Math.max(1, done);
    for (const step of steps.slice(0, done))
        if (step.kind === 'run')
            shop.host.log.info(line(step, 'done', shop));
    const finished = steps.slice(0, done).map((step) => told_told(step, inputs, 'done', '', each));
    const failed = steps.slice(done, error === undefined ? done : done + 1);
    const said = error instanceof Error ? error.message : String(error);
    return { steps: [...finished, ...failed.map((step) => told_told(step, inputs, 'failed', said, 0))], error };
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
        await connection.run(settleJournal(home));
}
async function perform(step, inputs, shop) {
    const { connection, home, signature, host } = shop;
    switch (step.kind) {
        case 'create':
            await createLedger(connection, home);
            return { status: 'done', detail: 'the tables `slipway_history`, `slipway_journal` and `slipway_lock`' };
        case 'import':
            await recordAll([insertHistory(home, step.rows, step.tool, signature)], shop);
            return { status: 'done', detail: `${step.rows.length} from \`${step.from}\`` };
        case 'backup':
            await runBackup(inputs.backup, shop);
            return { status: 'done', detail: '' };
        case 'record':
            await recordAll([insertHistory(home, step.rows, 'slipway', signature)], shop);
            return { status: 'done', detail: step.rows.map(({ key }) => key).join(', ') };
        case 'clear':
            await recordAll([clearJournal(home, step)], shop);
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
        await execute(connection, connection.dialect === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN');
        for (const statement of statements)
            await execute(connection, statement);
        await execute(connection, 'COMMIT');
    }
    catch (error) {
        await connection.run('ROLLBACK');
        throw error instanceof RefusedStatement ? refusal('writing the history', error) : error;
    }
}

;// CONCATENATED MODULE: ./build/lint/advice.js
const expand = 'Expand first, contract later:';
const general = {
    'drop-table': `${expand} release a version that no longer uses the table, and drop it with a script of a later release.`,
    'drop-column': `${expand} release a version that neither reads nor writes the column, and drop it with a script of a later release.`,
    'rename-table': `${expand} create the table under the new name (or a view under the old one), let the application use the new name, and remove the old one in a later release.`,
    'rename-column': `${expand} add a column of the new name, write both, copy the old values in batches, read the new one, and drop the old one in a later release.`,
    'add-not-null-without-default': 'Give it a DEFAULT, or add it without NOT NULL, fill it in batches, and set NOT NULL in a later release.',
    'set-not-null': `${expand} release a version that always writes the column, fill the rows that have none in batches, and set NOT NULL in a later release.`,
    'drop-default': 'Release a version that always writes the column first.',
    'narrow-type': `${expand} add a column of the new type, write both, copy in batches, switch over, and drop the old one in a later release.`,
    'change-enum': 'Add new values at the end only. Remove a value in a later release, when no version writes it and no row has it.',
    'add-unique': 'Look for doubled rows first, and release a version that no longer writes any.',
    'add-foreign-key': 'Look for rows without a parent first, and release a version that keeps the order of writing.',
    'add-check': 'Look for rows that break it first, and release a version that no longer writes any.',
    'drop-index': 'Make sure that no query needs it: make it invisible first where the server can, and drop it later.',
    'drop-object': `${expand} release a version that does not use it, and drop it in a later release.`,
    'replace-object': 'Keep names, columns and parameters that the running version uses; add new ones beside them.',
    truncate: 'Keep the rows: rename or copy the table, or delete in batches what is known to be old.',
    'delete-without-where': 'Say which rows with WHERE, and use `-- slipway: batch=5000` for many.',
    'update-without-where': 'Say which rows with WHERE, and use `-- slipway: batch=5000` for many.',
    'create-index-locks': 'Use CREATE INDEX CONCURRENTLY in a script of its own with `-- slipway: transaction=false`.',
    'rewrite-table': 'Run it when it is quiet, or add a new column or table, copy in batches, and switch over.',
    'long-lock': 'Run it when it is quiet, or with a tool that copies the table beside the running one.',
    'mixed-ddl-and-dml': 'Write the rows with a script of their own.',
    'non-transactional': 'Put it into a script of its own that begins with `-- slipway: transaction=false`.',
    'missing-undo': 'Write one, so that `down` can take the change back.',
    unseen: 'Look at it by hand: whether it breaks the running version or locks for long could not be read.',
    waiver: 'Write `-- slipway: allow=RULE reason="why"` directly above the statement that has the finding.',
};
const special = {
    'postgresql set-not-null': 'Add CHECK (column IS NOT NULL) NOT VALID, fill the rows in batches, VALIDATE it in another script, and set NOT NULL in a later release: then nothing is scanned under the lock.',
    'postgresql add-foreign-key': 'Add it NOT VALID, and VALIDATE CONSTRAINT in a script of its own, which does not block writing.',
    'postgresql add-check': 'Add it NOT VALID, and VALIDATE CONSTRAINT in a script of its own, which does not block writing.',
    'postgresql add-unique': 'Build it with CREATE UNIQUE INDEX CONCURRENTLY in a script of its own, then ADD CONSTRAINT … UNIQUE USING INDEX.',
    'postgresql drop-index': 'Use DROP INDEX CONCURRENTLY in a script of its own with `-- slipway: transaction=false`, when no query needs the index.',
};
/** What to do instead of what a rule found. */
function adviceFor(rule, dialect) {
    return special[`${dialect} ${rule}`] ?? general[rule];
}

;// CONCATENATED MODULE: ./build/lint/scene.js
/** The scene before the first script; `changes` are those of all scripts. */
function openScene(dialect, known, changes) {
    const scene = {
        dialect,
        known,
        tables: new Set(),
        columns: new Set(),
        moved: new Set(),
        objects: new Set(),
        schema: '',
    };
    const made = changes.flatMap((change) => (change.kind === 'create-object' ? [keyOf(change.name, scene)] : []));
    return { ...scene, objects: new Set(made) };
}
/** What names are compared by: as the dialect folds them, so that two tables never count as one. */
function keyOf({ schema, name, isQuoted }, scene) {
    const own = scene.known?.schema;
    const place = schema === '' ? scene.schema : schema === own ? '' : schema;
    return `${place}\0${foldName(name, isQuoted, scene.dialect)}`;
}
function foldName(name, isQuoted, dialect) {
    if (dialect === 'sqlite')
        return name.toLowerCase();
    return dialect === 'postgresql' && !isQuoted ? name.toLowerCase() : name;
}
function columnKey(table, column, scene) {
    const name = scene.dialect === 'postgresql' ? foldName(column.name, column.isQuoted, scene.dialect) : column.name.toLowerCase();
    return `${keyOf(table, scene)}\0${name}`;
}
/** What is known of a table: undefined where it is not there or cannot be told. */
function knownTable(table, scene) {
    const key = keyOf(table, scene);
    if (scene.known === undefined || !key.startsWith('\0'))
        return undefined;
    const name = key.slice(1);
    return (scene.known.tables.get(name) ??
        scene.known.tables.get([...scene.known.tables.keys()].find((each) => each.toLowerCase() === name.toLowerCase()) ?? ''));
}
/** What is known of a column as it was before the scripts. */
function knownColumn(table, column, scene) {
    const columns = knownTable(table, scene)?.columns;
    if (columns === undefined)
        return undefined;
    const found = columns.get(column.name);
    if (found !== undefined)
        return found;
    return columns.get([...columns.keys()].find((each) => each.toLowerCase() === column.name.toLowerCase()) ?? '');
}
/** Whether the scripts made this table, or the database is known not to have it. */
function isFresh(table, scene) {
    return scene.tables.has(keyOf(table, scene)) || isAbsent(table, scene);
}
/** Whether the scripts added this column. */
function isFreshColumn(table, column, scene) {
    return isFresh(table, scene) || scene.columns.has(columnKey(table, column, scene));
}
/** Whether the database is known to have no table or view of this name. */
function isAbsent(name, scene) {
    const key = keyOf(name, scene);
    if (scene.known === undefined || !key.startsWith('\0') || scene.moved.has(key))
        return false;
    return knownTable(name, scene) === undefined;
}
/** Takes a change into account for those that follow. */
function advance(scene, change) {
    if (change.kind === 'use')
        scene.schema = schemaOf(change, scene);
    if (change.kind === 'create-table' && (!change.isGuarded || isAbsent(change.table, scene)))
        scene.tables.add(keyOf(change.table, scene));
    if (change.kind === 'rename-table')
        moveTable(change.table, change.to, scene);
    if (change.kind === 'drop-table')
        scene.tables.delete(keyOf(change.table, scene));
    if (change.kind === 'add-column' && (!change.isGuarded || isNewColumn(change.table, change.column.name, scene)))
        scene.columns.add(columnKey(change.table, change.column.name, scene));
    if (change.kind === 'rename-column' && isFreshColumn(change.table, change.column, scene))
        scene.columns.add(columnKey(change.table, change.to, scene));
}
/** ADD COLUMN IF NOT EXISTS adds nothing where there is one. */
function isNewColumn(table, column, scene) {
    return knownTable(table, scene) !== undefined && knownColumn(table, column, scene) === undefined;
}
function moveTable(from, to, scene) {
    const isOwn = isFresh(from, scene);
    scene.tables.delete(keyOf(from, scene));
    if (isOwn)
        scene.tables.add(keyOf(to, scene));
    else
        scene.moved.add(keyOf(to, scene));
}
/** A schema that cannot be told is none of those before it. */
function schemaOf({ schema, start }, scene) {
    if (schema === undefined)
        return `?${start}:${scene.tables.size}`;
    return schema === scene.known?.schema ? '' : schema;
}

;// CONCATENATED MODULE: ./build/lint/type.js
const aliases = [
    [/^(int|integer|int4|mediumint|int3|smallint|int2|tinyint|int1|bigint|int8)\(\d+\)/, '$1'],
    [/^(integer|int4)\b/, 'int'],
    [/^int2\b/, 'smallint'],
    [/^int8\b/, 'bigint'],
    [/^(bool|boolean)$/, 'boolean'],
    [/^(character varying|varchar2|nvarchar|national varchar)\b/, 'varchar'],
    [/^(character|bpchar|nchar|national char)\b/, 'char'],
    [/^(numeric|dec|fixed)\b/, 'decimal'],
    [/^double precision$/, 'double'],
    [/^float8$/, 'double'],
    [/^(float4|real)$/, 'float'],
    [/^timestamp( without time zone)?$/, 'timestamp'],
    [/^(timestamp) with time zone$/, 'timestamptz'],
];
const ladders = [
    ['tinyint', 'smallint', 'mediumint', 'int', 'bigint'],
    ['float', 'double'],
    ['tinytext', 'text', 'mediumtext', 'longtext'],
    ['tinyblob', 'blob', 'mediumblob', 'longblob'],
    ['json', 'jsonb'],
];
/** Compares two types as the server or a script writes them. */
function compareTypes(from, to, dialect) {
    const [left, right] = [type_shapeOf(from, dialect), type_shapeOf(to, dialect)];
    if (left.base === right.base && /^(enum|set)$/.test(left.base))
        return compareValues(left.values, right.values);
    const isNumber = ladders[0]?.includes(left.base) === true && ladders[0].includes(right.base);
    if (left.base === right.base || isNumber) {
        if (left.isUnsigned !== right.isUnsigned)
            return isWiderSigned(left, right) ? 'wider' : 'sign';
    }
    if (left.base === right.base)
        return compareSizes(left, right);
    const ladder = ladders.find((words) => words.includes(left.base) && words.includes(right.base));
    if (ladder !== undefined)
        return ladder.indexOf(right.base) > ladder.indexOf(left.base) ? 'wider' : 'narrower';
    return compareTexts(left, right);
}
/** UNSIGNED fits into the next larger signed type. */
function isWiderSigned(left, right) {
    const rank = (base) => ladders[0]?.indexOf(base) ?? -1;
    return left.isUnsigned && rank(right.base) > rank(left.base);
}
function type_shapeOf(type, dialect) {
    const plain = aliases.reduce((text, [from, to]) => text.replace(from, to), type.toLowerCase().replace(/\s+/g, ' ').trim());
    const [, base = '', inner = ''] = /^([^(]*)(?:\((.*)\))?/.exec(plain) ?? [];
    const isList = /^(enum|set)\s*$/.test(base);
    // Digits of a second, where none are said.
    const digits = /^(datetime|time|timestamp|timestamptz)$/.test(base) ? [dialect === 'postgresql' ? 6 : 0] : [];
    return {
        base: base.replace(/ (unsigned|signed|zerofill)\b/g, '').trim(),
        sizes: isList || inner === '' ? digits : inner.split(',').map(Number),
        values: isList ? valuesOf(type) : [],
        isUnsigned: !isList && /\b(unsigned|zerofill)\b/.test(plain),
    };
}
/** The values of ENUM('a','b'): their case counts. */
function valuesOf(type) {
    return [...type.matchAll(/'((?:[^'\\]|''|\\.)*)'/g)].map(([, value = '']) => value.replaceAll("''", "'"));
}
function compareValues(from, to) {
    if (from.every((value, index) => to[index] === value))
        return from.length === to.length ? 'same' : 'wider';
    return 'enum';
}
function compareSizes({ base, sizes: from }, { sizes: to }) {
    if (from.join() === to.join())
        return 'same';
    if (base === 'decimal') {
        const [[size = 10, scale = 0], [newSize = 10, newScale = 0]] = [from, to];
        if (to.length === 0 && from.length > 0)
            return 'other';
        return newScale >= scale && newSize - newScale >= size - scale ? 'wider' : 'narrower';
    }
    // Without a length VARCHAR is unbounded in PostgreSQL, and CHAR is CHAR(1): of others nothing is certain.
    if (to.length === 0)
        return base === 'varchar' ? 'wider' : 'other';
    if (from.length === 0)
        return base === 'varchar' ? 'narrower' : 'other';
    return (to[0] ?? 0) > (from[0] ?? 0) ? 'wider' : 'narrower';
}
const bytes = {
    tinytext: 255,
    text: 65_535,
    mediumtext: 16_777_215,
    longtext: 4_294_967_295,
};
/** CHAR, VARCHAR and the TEXT types: by how much fits; a character takes up to four bytes of a TEXT. */
function compareTexts(left, right) {
    const isText = ({ base }) => base === 'char' || base === 'varchar' || base in bytes;
    if (!isText(left) || !isText(right))
        return 'other';
    const isSized = (base) => base === 'char' || base === 'varchar';
    if (isSized(left.base) && isSized(right.base)) {
        if (right.base === 'char')
            return 'other';
        return right.sizes.length === 0 || (right.sizes[0] ?? 0) >= (left.sizes[0] ?? 1) ? 'wider' : 'narrower';
    }
    if (isSized(right.base))
        return 'narrower';
    const room = bytes[right.base] ?? 0;
    return left.sizes.length === 0 || (left.sizes[0] ?? 0) * 4 <= room ? 'wider' : 'narrower';
}

;// CONCATENATED MODULE: ./build/lint/judge-column.js


/** What a change of a column means; undefined for changes of something else. */
function judgeColumn(change, scene) {
    if (change.kind === 'add-column')
        return judgeAdd(change, scene);
    const column = columnOf(change);
    if (column === undefined)
        return undefined;
    if (isFreshColumn(column.table, column.name, scene))
        return [];
    if (change.kind === 'modify-column')
        return judgeModify(change, scene);
    if (change.kind === 'set-type')
        return [
            ...judgeType(change.table, change.column, change.type, '', change.start, scene),
            ...judgeRewrite(change, scene),
        ];
    return judgeLoss(change, `\`${quote(column.table.shown)}.${quote(column.name.name)}\``, scene);
}
function judgeLoss(change, name, scene) {
    const { start } = change;
    if (change.kind === 'drop-column') {
        const lost = `Drops ${name}: its values are lost, and whatever still reads or writes it fails.`;
        return [found('drop-column', start, lost, false)];
    }
    if (change.kind === 'rename-column') {
        const renamed = `Renames ${name} to \`${quote(change.to.name)}\`: the running version still uses the old name.`;
        return [found('rename-column', start, renamed, false)];
    }
    if (change.kind === 'drop-default') {
        const bare = `${name} has no default any more: what leaves it out writes NULL or fails.`;
        return [found('drop-default', start, bare, undefined)];
    }
    if (change.kind !== 'set-not-null' || knownColumn(change.table, change.column, scene)?.isNotNull === true)
        return [];
    const strict = `${name} may no longer be NULL: the running version may still leave it out.`;
    return [found('set-not-null', start, strict, false)];
}
function columnOf(change) {
    if (!('column' in change))
        return undefined;
    const name = 'type' in change.column ? change.column.name : change.column;
    return { table: change.table, name };
}
function found(rule, start, message, compatible) {
    return { rule, start, message, compatible };
}
function quote(text) {
    return text.replaceAll('`', "'");
}
function judgeAdd({ table, column, start }, scene) {
    const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``;
    const findings = [];
    if (column.isNotNull && !column.hasDefault && !column.isFilled)
        findings.push(found('add-not-null-without-default', start, `${name} is NOT NULL without a default: every INSERT of the running version, which does not know it, fails.`, false));
    if (column.isComputed && scene.dialect !== 'sqlite')
        findings.push(found('rewrite-table', start, `${name} has a value of its own in each row, so the whole table is written anew, and writing waits.`, true));
    // With a default every row gets the same value.
    if (column.isUnique && column.hasDefault && !column.isComputed)
        findings.push(found('add-unique', start, `${name} is unique and has a default: the second row of the running version fails.`, false));
    if ((column.isReference || column.isChecked) && column.hasDefault)
        findings.push(found(column.isReference ? 'add-foreign-key' : 'add-check', start, `${name} has a default that every row of the running version gets: it must fit.`, undefined));
    return findings;
}
function judgeModify(change, scene) {
    const { table, column, start } = change;
    const before = knownColumn(table, column.name, scene);
    const name = `\`${quote(table.shown)}.${quote(column.name.name)}\``;
    const findings = [...judgeType(table, column.name, column.type, column.charset, start, scene)];
    if (column.isNotNull && before?.isNotNull !== true)
        findings.push(found('set-not-null', start, `${name} ${before === undefined ? 'may be made NOT NULL by this' : 'may no longer be NULL'}: the running version may still leave it out.`, before === undefined ? undefined : false));
    if (before?.hasDefault === true && !column.hasDefault && !column.isFilled)
        findings.push(found('drop-default', start, `${name} loses its default, which this definition does not repeat.`, undefined));
    return findings;
}
const words = {
    narrower: 'values that are there, or that the running version writes, may not fit',
    sign: 'the sign changes, so values that are there, or that the running version writes, may not fit',
    enum: 'values are removed, renamed or reordered, and rows or the running version may use them',
    other: 'values may not fit, and the running version may read or write them in another form',
};
function judgeType(table, column, type, charset, start, scene) {
    const before = knownColumn(table, column, scene);
    const name = `\`${quote(table.shown)}.${quote(column.name)}\``;
    if (before === undefined)
        return [
            found('narrow-type', start, `${name} becomes \`${quote(type)}\`; what it was could not be read, so values may not fit.`, undefined),
        ];
    const isCharset = charset !== '' && before.charset !== '' && charset !== before.charset && charset !== 'utf8mb4';
    const comparison = compareTypes(before.type, type, scene.dialect);
    const lost = isCharset
        ? [
            found('narrow-type', start, `${name} changes its character set from ${quote(before.charset)} to ${quote(charset)}: characters may be lost.`, undefined),
        ]
        : [];
    if (comparison === 'same' || comparison === 'wider')
        return lost;
    const rule = comparison === 'enum' ? 'change-enum' : 'narrow-type';
    const from = `${name} changes from \`${quote(before.type)}\` to \`${quote(type)}\``;
    return [...lost, found(rule, start, `${from}: ${words[comparison]}.`, comparison === 'other' ? undefined : false)];
}
/** PostgreSQL keeps the rows as they are only where the new type holds the old one's bytes: a longer or no limit of varchar, numeric alike. */
function judgeRewrite({ table, column, type, start }, scene) {
    const before = knownColumn(table, column, scene);
    const comparison = before === undefined ? 'other' : compareTypes(before.type, type, scene.dialect);
    const isText = /^(varchar|character varying|text|numeric|decimal)/i;
    const isKept = before !== undefined &&
        (comparison === 'same' || (comparison === 'wider' && isText.test(before.type) && isText.test(type)));
    if (isKept || scene.dialect !== 'postgresql')
        return [];
    const rows = knownTable(table, scene)?.rows;
    const size = rows === undefined ? '' : ` (about ${rows} rows)`;
    return [
        found('rewrite-table', start, `The new type may write \`${quote(table.shown)}\`${size} anew; nobody can read or write it meanwhile.`, true),
    ];
}

;// CONCATENATED MODULE: ./build/lint/judge.js


/** What a change means for those who use the database meanwhile; nothing for what the scripts themselves made. */
function judge(change, scene) {
    if (change.kind === 'unseen')
        return [raw('unseen', change, `Not read: \`${quoted(change.what)}\`.`, undefined)];
    if ('table' in change && change.table !== undefined && isFresh(change.table, scene))
        return [];
    return judgeTable(change, scene) ?? judgeColumn(change, scene) ?? judgeOther(change, scene);
}
/** A finding of a rule at a change. */
function raw(rule, { start }, message, compatible) {
    return { rule, start, message, compatible };
}
/** A name or a piece of a statement inside a code span. */
function quoted(text) {
    return text.replaceAll('`', "'");
}
/** `, about 1,200 rows` where the server has an estimate. */
function judge_rowsOf(table, scene) {
    const rows = table === undefined ? undefined : knownTable(table, scene)?.rows;
    return rows === undefined ? '' : ` (about ${String(rows).replace(/\B(?=(\d{3})+$)/g, ',')} rows)`;
}
function judgeTable(change, scene) {
    const name = 'table' in change && change.table !== undefined ? `\`${quoted(change.table.shown)}\`` : 'the table';
    const table = 'table' in change ? `${name}${judge_rowsOf(change.table, scene)}` : '';
    const found = (rule, message, compatible) => [
        raw(rule, change, message, compatible),
    ];
    switch (change.kind) {
        case 'drop-table':
            if (change.isTemporary)
                return [];
            return found('drop-table', `Drops ${table}: its rows are lost, and whatever still uses it fails.`, false);
        case 'rename-table': {
            const to = `\`${quoted(change.to.shown)}\``;
            return found('rename-table', `Renames ${name} to ${to}: the running version still asks for the old name.`, false);
        }
        case 'truncate':
            return found('truncate', `Takes rows out of ${table}: \`${quoted(change.what)}\`. They are lost.`, undefined);
        case 'write-all': {
            const verb = change.verb === 'delete' ? 'Deletes' : 'Changes';
            return found(`${change.verb}-without-where`, `${verb} every row of ${table}.`, undefined);
        }
        case 'rewrite':
            return found('rewrite-table', `${change.what} writes ${table} anew, and blocks writing meanwhile.`, true);
        case 'convert-charset':
            return judgeCharset(change, table);
        default:
            return undefined;
    }
}
function judgeCharset(change, table) {
    const rewrite = `The conversion writes ${table} anew, and blocks writing meanwhile.`;
    const lost = `Converts ${table} to \`${quoted(change.charset)}\`: characters that it does not have are lost or refused.`;
    const narrow = change.charset === 'utf8mb4' ? [] : [raw('narrow-type', change, lost, undefined)];
    return [raw('rewrite-table', change, rewrite, true), ...narrow];
}
function judgeOther(change, scene) {
    switch (change.kind) {
        case 'add-index':
            return judgeIndex(change, scene);
        case 'drop-index':
            return [
                raw('drop-index', change, `Drops the index \`${quoted(change.index.shown)}\`: queries that use it become slow.`, true),
            ];
        case 'add-constraint':
            return judgeConstraint(change, scene);
        case 'rename-value':
            return [
                raw('change-enum', change, `Renames a value of \`${quoted(change.name.shown)}\`: the running version still writes the old one.`, false),
            ];
        case 'create-object':
            if (!change.isReplaced || isAbsentView(change, scene))
                return [];
            return [
                raw('replace-object', change, `Replaces \`${quoted(change.name.shown)}\`: what the running version relies on there may be gone.`, undefined),
            ];
        case 'drop-object':
            return judgeDrop(change, scene);
        case 'lock':
            return [raw('long-lock', change, `${change.what}.`, true)];
        default:
            return [];
    }
}
function isAbsentView({ object, name }, scene) {
    return object === 'view' && isAbsent(name, scene);
}
function judgeDrop(change, scene) {
    if (isAbsentView(change, scene))
        return [];
    const name = `\`${quoted(change.name.shown)}\``;
    if (change.object === 'schema')
        return [raw('drop-table', change, `Drops ${name} with all its tables.`, false)];
    if (scene.objects.has(keyOf(change.name, scene)))
        return [
            raw('replace-object', change, `Replaces ${name}: between dropping and creating it is not there, and what the running version relies on there may be gone.`, undefined),
        ];
    const compatible = change.object === 'view' || change.object === 'routine' ? false : undefined;
    return [raw('drop-object', change, `Drops ${name}: whatever still uses it fails.`, compatible)];
}
function judgeIndex(change, scene) {
    const table = `\`${quoted(change.table.shown)}\`${judge_rowsOf(change.table, scene)}`;
    const unique = change.isUnique
        ? [
            raw('add-unique', change, `A unique index on ${table} fails when rows are doubled, and refuses what the running version may write.`, undefined),
        ]
        : [];
    const locks = change.isConcurrent
        ? []
        : [raw('create-index-locks', change, `Nothing can be written to ${table} until the index is built.`, true)];
    return [...unique, ...locks];
}
function judgeConstraint(change, scene) {
    const { form, isLater } = change;
    const table = `\`${quoted(change.table.shown)}\`${judge_rowsOf(change.table, scene)}`;
    if (form === 'unique' && isLater)
        return [];
    if (form === 'unique' || form === 'exclusion')
        return [
            raw('add-unique', change, `A unique key on ${table} fails when rows are doubled, and refuses what the running version may write.`, undefined),
        ];
    const rule = form === 'check' ? 'add-check' : 'add-foreign-key';
    const what = form === 'check' ? 'The check' : 'The foreign key';
    const scan = isLater ? '' : ` Every row of ${table} is checked first, and writing waits.`;
    return [raw(rule, change, `${what} refuses what the running version may still write.${scan}`, undefined)];
}

;// CONCATENATED MODULE: ./build/lint/cursor.js
/** A cursor at the first token. */
function cursorOf(tokens) {
    return { tokens, at: 0 };
}
/** The bare word here, in lower case; '' for anything else. */
function wordAt({ tokens, at }, ahead = 0) {
    const token = tokens[at + ahead];
    return token?.kind === 'word' ? token.value : '';
}
/** The sign here; '' for anything else. */
function signAt({ tokens, at }, ahead = 0) {
    const token = tokens[at + ahead];
    return token?.kind === 'sign' ? token.text : '';
}
/** Whether nothing is left. */
function isAtEnd({ tokens, at }) {
    return at >= tokens.length;
}
/** Offset in the statement of the token here, or of the last one. */
function startAt({ tokens, at }) {
    return (tokens[at] ?? tokens.at(-1))?.start ?? 0;
}
/** Passes over words when they all stand here in this order: `if exists`. */
function passWords(cursor, words) {
    const wanted = words.split(' ');
    if (!wanted.every((word, index) => wordAt(cursor, index) === word))
        return false;
    cursor.at += wanted.length;
    return true;
}
/** Passes over one of the words; '' when none of them stands here. */
function passOneOf(cursor, words) {
    const word = wordAt(cursor);
    if (!words.has(word))
        return '';
    cursor.at++;
    return word;
}
/** Passes over a sign. */
function passSign(cursor, sign) {
    if (signAt(cursor) !== sign)
        return false;
    cursor.at++;
    return true;
}
/** Reads `a`, `a.b`, `a.b.c`; undefined, passing over nothing, when no name stands here. */
function cursor_readName(cursor) {
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
/** The tokens of a parenthesis here, without its own two signs; undefined when none opens here or it never closes. */
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
/** The parts between commas that stand outside of parentheses. */
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
/** The index of the first word of a set outside of parentheses, from `from`; -1 when there is none. */
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

;// CONCATENATED MODULE: ./build/lint/column.js

const attributes = new Set(('not null default auto_increment autoincrement unique primary key comment collate character charset check references ' +
    'constraint generated as stored virtual persistent on first after using invisible visible identity storage compression ' +
    'column_format serial always deferrable initially enable without srid ascii unicode').split(' '));
/** Words that look like attributes and belong to the type: `timestamp without time zone`. */
const typeTails = ['without time zone', 'with time zone', 'with local time zone'];
/** Words that go on with a type: `double precision`, `int unsigned`, `character varying`, `long varchar`. */
const typeWords = new Set('unsigned signed zerofill varying precision binary byte big int integer char character varchar text array'.split(' '));
/** Reads a column's definition behind its name, up to the end of the tokens. */
function readColumn(name, tokens) {
    const cursor = cursorOf(tokens);
    const type = readType(cursor);
    const isSerial = /^(big|small)?serial\d?$/.test(type);
    const draft = {
        charset: '',
        isNotNull: isSerial,
        hasDefault: false,
        isFilled: isSerial,
        isComputed: isSerial,
        isUnique: false,
        isReference: false,
        isChecked: false,
    };
    while (!isAtEnd(cursor))
        if (!readAttribute(cursor, draft))
            break;
    return { column: { name, type, ...draft }, strange: cursor.tokens[cursor.at] };
}
/** Reads a type up to the first attribute, in lower case, with single blanks. */
function readType(cursor) {
    let type = '';
    while (!isAtEnd(cursor)) {
        const tail = typeTails.find((words) => type !== '' && passWords(cursor, words));
        if (tail !== undefined) {
            type += ` ${tail}`;
            continue;
        }
        // `character varying` is a type, `varchar(9) character set utf8` is not.
        if (attributes.has(wordAt(cursor)) && !(type === '' && /^(character|serial)$/.test(wordAt(cursor))))
            break;
        const inner = readParenthesis(cursor);
        if (inner !== undefined) {
            type += `(${inner.map(({ text }) => text).join('')})`;
            continue;
        }
        const token = cursor.tokens[cursor.at];
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
    if (passWords(cursor, 'not null'))
        draft.isNotNull = true;
    else if (passWords(cursor, 'primary key')) {
        draft.isNotNull = true;
        draft.isUnique = true;
    }
    else if (passWords(cursor, 'unique')) {
        passWords(cursor, 'key');
        draft.isUnique = true;
    }
    else if (passOneOf(cursor, filling) !== '')
        draft.isFilled = true;
    else if (passWords(cursor, 'default'))
        readDefault(cursor, draft);
    else if (wordAt(cursor) === 'generated' || wordAt(cursor) === 'as')
        return readGenerated(cursor, draft);
    else if (passWords(cursor, 'check')) {
        draft.isChecked = true;
        if (readParenthesis(cursor) === undefined)
            return false;
    }
    else if (passWords(cursor, 'references')) {
        draft.isReference = true;
        readReference(cursor);
    }
    else if (passWords(cursor, 'character set') || passWords(cursor, 'charset'))
        draft.charset = cursor_readName(cursor)?.name.toLowerCase() ?? '';
    else
        return passPlain(cursor);
    return true;
}
const filling = new Set(['auto_increment', 'autoincrement']);
const stables = /^(now|current_timestamp|current_date|current_time|localtime|localtimestamp|transaction_timestamp|statement_timestamp|datetime|date|json_object|json_array|true|false|null)$/;
/** Up to the next attribute. A call of a function that is not known to give every row the same makes it computed. */
function readDefault(cursor, draft) {
    const first = wordAt(cursor);
    draft.hasDefault = first !== 'null';
    const from = cursor.at;
    cursor.at++;
    while (!isAtEnd(cursor) && !attributes.has(wordAt(cursor))) {
        if (signAt(cursor) === '(') {
            if (readParenthesis(cursor) === undefined)
                return;
        }
        else
            cursor.at++;
    }
    const written = cursor.tokens.slice(from, cursor.at);
    draft.isComputed ||= written.some(({ kind, value }, index) => kind === 'word' && written[index + 1]?.text === '(' && !stables.test(value));
}
function readGenerated(cursor, draft) {
    if (passWords(cursor, 'generated')) {
        if (!passWords(cursor, 'always') && !passWords(cursor, 'by default on null'))
            passWords(cursor, 'by default');
    }
    if (!passWords(cursor, 'as'))
        return false;
    draft.isFilled = true;
    if (passWords(cursor, 'identity')) {
        readParenthesis(cursor);
        draft.isComputed = true;
        return true;
    }
    if (readParenthesis(cursor) === undefined)
        return false;
    if (passWords(cursor, 'virtual'))
        return true;
    draft.isComputed = passWords(cursor, 'stored') || passWords(cursor, 'persistent');
    return true;
}
const actions = new Set('on delete update cascade restrict set null default no action match full partial simple not deferrable initially deferred immediate valid'.split(' '));
/** Behind REFERENCES: the table, its columns and what follows. NOT NULL behind it is an attribute of its own. */
function readReference(cursor) {
    cursor_readName(cursor);
    readParenthesis(cursor);
    while (actions.has(wordAt(cursor))) {
        if (wordAt(cursor) === 'not' && wordAt(cursor, 1) === 'null')
            return;
        if (/^(null|default)$/.test(wordAt(cursor)) && wordAt(cursor, -1) !== 'set')
            return;
        cursor.at++;
    }
}
function passPlain(cursor) {
    const word = wordAt(cursor);
    if (/^(null|key|first|invisible|visible|virtual|stored|persistent)$/.test(word))
        cursor.at++;
    else if (/^(collate|after|constraint|storage|compression|column_format)$/.test(word)) {
        cursor.at++;
        return cursor_readName(cursor) !== undefined;
    }
    else if (word === 'comment') {
        cursor.at += 2;
        return true;
    }
    else if (passWords(cursor, 'on update')) {
        cursor.at++;
        readParenthesis(cursor);
    }
    else if (!passSign(cursor, ';'))
        return false;
    return true;
}

;// CONCATENATED MODULE: ./build/lint/alter-column.js


/** Reads ALTER [COLUMN] name … of MySQL and PostgreSQL, behind ALTER; undefined for what is not understood. */
function readAlterColumn(table, cursor, start) {
    if (/^(index|check|constraint)$/.test(wordAt(cursor)) && !/^(set|drop|type)$/.test(wordAt(cursor, 1)))
        return readSwitch(table, cursor, start);
    passWords(cursor, 'column');
    passWords(cursor, 'if exists');
    const column = cursor_readName(cursor);
    if (column === undefined)
        return undefined;
    const around = { start, table, column };
    if (passWords(cursor, 'set data type') || passWords(cursor, 'type'))
        return readSetType(around, cursor);
    if (passWords(cursor, 'set not null'))
        return [{ kind: 'set-not-null', ...around }];
    if (passWords(cursor, 'drop default'))
        return [{ kind: 'drop-default', ...around }];
    if (passWords(cursor, 'drop not null') || passWords(cursor, 'set visible') || passWords(cursor, 'set invisible'))
        return [{ kind: 'harmless', start, table }];
    // The previous version of the application gave the value itself or took what was the default: either still works.
    if (passWords(cursor, 'set default') || passWords(cursor, 'set statistics') || passWords(cursor, 'set storage'))
        return toEnd(cursor, { kind: 'harmless', start, table });
    if (passWords(cursor, 'set') || passWords(cursor, 'reset'))
        return readParenthesis(cursor) === undefined ? undefined : [{ kind: 'harmless', start, table }];
    if (passWords(cursor, 'add generated'))
        return toEnd(cursor, { kind: 'harmless', start, table });
    return undefined;
}
function toEnd(cursor, change) {
    cursor.at = cursor.tokens.length;
    return [change];
}
/** MySQL: ALTER INDEX i INVISIBLE, ALTER CHECK c NOT ENFORCED. */
function readSwitch(table, cursor, start) {
    cursor.at++;
    if (cursor_readName(cursor) === undefined)
        return undefined;
    const isRead = ['visible', 'invisible', 'ignored', 'not ignored', 'not enforced'].some((words) => passWords(cursor, words));
    return isRead ? [{ kind: 'harmless', start, table }] : undefined;
}
function readSetType(around, cursor) {
    const type = readType(cursor);
    if (type === '')
        return undefined;
    if (passWords(cursor, 'collate'))
        cursor_readName(cursor);
    const isConverted = passWords(cursor, 'using');
    if (isConverted)
        cursor.at = cursor.tokens.length;
    return [{ kind: 'set-type', ...around, type, isConverted }];
}

;// CONCATENATED MODULE: ./build/lint/change.js
/** A change that could not be read; `what` is quoted to the user. */
function change_unseen(start, what) {
    return { kind: 'unseen', start, what };
}

;// CONCATENATED MODULE: ./build/lint/constraint.js


/** Reads a constraint or an index behind ADD; undefined for what is not understood. */
function readConstraint(table, cursor, start) {
    if (passWords(cursor, 'constraint')) {
        passWords(cursor, 'if not exists');
        if (!/^(primary|unique|foreign|check|exclude)$/.test(wordAt(cursor)) || wordAt(cursor, 1) === wordAt(cursor))
            cursor_readName(cursor);
    }
    if (passWords(cursor, 'foreign key'))
        return readForeignKey(table, cursor, start);
    if (passWords(cursor, 'check')) {
        if (readParenthesis(cursor) === undefined)
            return undefined;
        passWords(cursor, 'no inherit');
        const isLater = passWords(cursor, 'not valid') || passWords(cursor, 'not enforced');
        passWords(cursor, 'enforced');
        return [{ kind: 'add-constraint', start, table, form: 'check', isLater }];
    }
    if (wordAt(cursor) === 'exclude') {
        cursor.at = cursor.tokens.length;
        return [{ kind: 'add-constraint', start, table, form: 'exclusion', isLater: false }];
    }
    const isUnique = passWords(cursor, 'primary key') || passWords(cursor, 'unique');
    const isIndex = ['index', 'key', 'fulltext', 'spatial', 'vector'].reduce((is, word) => passWords(cursor, word) || is, false);
    if (!isUnique && !isIndex && wordAt(cursor) !== '')
        return undefined;
    passWords(cursor, 'index');
    passWords(cursor, 'key');
    if (passWords(cursor, 'using index')) {
        if (cursor_readName(cursor) === undefined)
            return undefined;
        passTail(cursor);
        return [{ kind: 'add-constraint', start, table, form: 'unique', isLater: true }];
    }
    passWords(cursor, 'nulls not distinct');
    passWords(cursor, 'nulls distinct');
    const isGuarded = passWords(cursor, 'if not exists');
    const hasType = passWords(cursor, 'using btree') || passWords(cursor, 'using hash');
    const name = hasType ? undefined : cursor_readName(cursor);
    if (name !== undefined)
        passIndexType(cursor);
    if (readParenthesis(cursor) === undefined)
        return undefined;
    passTail(cursor);
    if (isUnique)
        return [{ kind: 'add-constraint', start, table, form: 'unique', isLater: false }];
    // Within ALTER TABLE the whole statement decides about locks, so an index of its own is not judged here.
    return [{ kind: 'add-index', start, table, index: isGuarded ? undefined : name, isUnique: false, isConcurrent: true }];
}
function readForeignKey(table, cursor, start) {
    passWords(cursor, 'if not exists');
    cursor_readName(cursor);
    if (readParenthesis(cursor) === undefined || !passWords(cursor, 'references'))
        return undefined;
    readReference(cursor);
    // `valid` is passed over together with the words around it.
    const isLater = cursor.tokens.some(({ value, kind }, at) => kind === 'word' && value === 'not' && cursor.tokens[at + 1]?.value === 'valid');
    return [{ kind: 'add-constraint', start, table, form: 'foreign-key', isLater }];
}
function passIndexType(cursor) {
    if (!passWords(cursor, 'using btree'))
        passWords(cursor, 'using hash');
}
const tails = /^(using|btree|hash|comment|with|parser|ngram|key_block_size|visible|invisible|deferrable|initially|deferred|immediate|not|include|tablespace|ignored|on|conflict|enforced)$/;
/** What may follow an index: passed over as long as it is known. */
function passTail(cursor) {
    while (!isAtEnd(cursor)) {
        const token = cursor.tokens[cursor.at];
        const isValue = token?.kind === 'string' || token?.kind === 'number' || token?.text === '=';
        if (wordAt(cursor) === 'include' || wordAt(cursor) === 'with') {
            cursor.at++;
            readParenthesis(cursor);
        }
        else if (wordAt(cursor) === 'tablespace')
            cursor.at += 2;
        else if (isValue || tails.test(wordAt(cursor)))
            cursor.at++;
        else
            return;
    }
}

;// CONCATENATED MODULE: ./build/lint/options.js

/** Options whose change makes the server write the whole table anew. */
const rewriting = new Set('engine row_format key_block_size compression encryption page_compressed page_compression_level encrypted encryption_key_id tablespace transactional'.split(' '));
const plain = new Set('algorithm lock comment auto_increment stats_persistent stats_auto_recalc stats_sample_pages avg_row_length max_rows min_rows checksum delay_key_write pack_keys insert_method secondary_engine_attribute engine_attribute autoextend_size'.split(' '));
/** Reads the options of a table, which may follow each other without commas; undefined where the first is none. */
function readOptions(table, cursor, start) {
    const changes = [];
    while (!isAtEnd(cursor)) {
        const found = readOption(table, cursor, changes.length === 0 ? start : startAt(cursor));
        if (found === undefined)
            break;
        changes.push(found);
    }
    return changes.length === 0 ? undefined : changes;
}
function readOption(table, cursor, start) {
    const harmless = { kind: 'harmless', start, table };
    const word = wordAt(cursor);
    if (passWords(cursor, 'convert to character set') || passWords(cursor, 'convert to charset')) {
        const charset = cursor_readName(cursor)?.name.toLowerCase() ?? '';
        if (passWords(cursor, 'collate'))
            cursor_readName(cursor);
        return { kind: 'convert-charset', start, table, charset };
    }
    if (rewriting.has(word) || plain.has(word)) {
        cursor.at++;
        passSign(cursor, '=');
        cursor.at++;
        return plain.has(word) ? harmless : { kind: 'rewrite', start, table, what: word.toUpperCase() };
    }
    const isRewrite = [
        'force',
        'set logged',
        'set unlogged',
        'rebuild partition',
        'optimize partition',
        'remove partitioning',
    ].find((words) => passWords(cursor, words));
    if (isRewrite?.includes('partition'))
        cursor.at = cursor.tokens.length;
    if (isRewrite !== undefined)
        return { kind: 'rewrite', start, table, what: isRewrite.toUpperCase() };
    if (passWords(cursor, 'set tablespace') || passWords(cursor, 'set access method')) {
        cursor_readName(cursor);
        return { kind: 'rewrite', start, table, what: 'SET TABLESPACE' };
    }
    // It counts for columns that are still to come.
    passWords(cursor, 'default');
    if (passWords(cursor, 'character set') || passWords(cursor, 'charset') || passWords(cursor, 'collate')) {
        passSign(cursor, '=');
        return cursor_readName(cursor) === undefined ? undefined : harmless;
    }
    if (passWords(cursor, 'cluster on') || passWords(cursor, 'replica identity using index'))
        return cursor_readName(cursor) === undefined ? undefined : harmless;
    const isSwitch = [
        'enable keys',
        'disable keys',
        'replica identity full',
        'replica identity default',
        'replica identity nothing',
        'set without cluster',
    ].some((words) => passWords(cursor, words));
    if (isSwitch)
        return harmless;
    if (/^(set|reset)$/.test(word) && cursor.tokens[cursor.at + 1]?.text === '(') {
        cursor.at++;
        return readParenthesis(cursor) === undefined ? undefined : harmless;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/lint/alter.js






/** Reads ALTER TABLE behind these two words: one change or more of each clause, `unseen` for what is not understood. */
function readAlterTable(cursor) {
    const start = startAt(cursor);
    passWords(cursor, 'if exists');
    passWords(cursor, 'only');
    const table = cursor_readName(cursor);
    if (table === undefined)
        return [change_unseen(start, 'ALTER TABLE without a name')];
    passSign(cursor, '*');
    if (passWords(cursor, 'wait'))
        cursor.at++;
    else
        passWords(cursor, 'nowait');
    const clauses = splitAtCommas(cursor.tokens.slice(cursor.at));
    if (clauses.length === 0)
        return [change_unseen(start, 'ALTER TABLE without a clause')];
    return clauses.flatMap((tokens) => readClause(table, tokens));
}
/** What a clause says, for messages. */
function alter_wordsOf(tokens) {
    const shown = tokens.slice(0, 8).map(({ text }) => (text.length > 40 ? `${text.slice(0, 40)}…` : text));
    return `${shown.join(' ')}${tokens.length > 8 ? ' …' : ''}`;
}
function readClause(table, tokens) {
    const cursor = cursorOf(tokens);
    const start = startAt(cursor);
    const changes = readKnown(table, cursor, start);
    if (changes === undefined)
        return [change_unseen(start, alter_wordsOf(tokens))];
    return isAtEnd(cursor) ? changes : [...changes, change_unseen(startAt(cursor), alter_wordsOf(tokens.slice(cursor.at)))];
}
function readKnown(table, cursor, start) {
    if (passWords(cursor, 'add'))
        return readAdd(table, cursor, start);
    if (passWords(cursor, 'drop'))
        return readDrop(table, cursor, start);
    if (passWords(cursor, 'rename'))
        return readRename(table, cursor, start);
    if (passWords(cursor, 'modify'))
        return readModify(table, cursor, start, false);
    if (passWords(cursor, 'change'))
        return readModify(table, cursor, start, true);
    if (passWords(cursor, 'alter'))
        return readAlterColumn(table, cursor, start);
    if (passWords(cursor, 'validate constraint')) {
        cursor_readName(cursor);
        return [{ kind: 'harmless', start, table }];
    }
    if (passWords(cursor, 'truncate partition')) {
        const what = alter_wordsOf(cursor.tokens);
        cursor.at = cursor.tokens.length;
        return [{ kind: 'truncate', start, table, what }];
    }
    if (passWords(cursor, 'attach partition')) {
        // The bounds are checked against the rows of the table that is attached, not of this one.
        cursor.at = cursor.tokens.length;
        return [{ kind: 'harmless', start, table }];
    }
    if (passWords(cursor, 'set schema')) {
        const to = cursor_readName(cursor);
        return to === undefined
            ? undefined
            : [{ kind: 'rename-table', start, table, to: { ...to, shown: `${to.shown}.${table.name}` } }];
    }
    return readOptions(table, cursor, start);
}
const constraints = new Set([
    'constraint',
    'primary',
    'unique',
    'foreign',
    'check',
    'exclude',
    'index',
    'key',
    'fulltext',
    'spatial',
    'vector',
]);
function readAdd(table, cursor, start) {
    if (passWords(cursor, 'partition')) {
        cursor.at = cursor.tokens.length;
        return [{ kind: 'harmless', start, table }];
    }
    if (constraints.has(wordAt(cursor)))
        return readConstraint(table, cursor, start);
    passWords(cursor, 'column');
    const isGuarded = passWords(cursor, 'if not exists');
    const list = readParenthesis(cursor);
    if (list !== undefined)
        return splitAtCommas(list).flatMap((part) => {
            const inner = cursorOf(part);
            const at = startAt(inner);
            if (constraints.has(wordAt(inner)))
                return readConstraint(table, inner, at) ?? [change_unseen(at, alter_wordsOf(part))];
            return readNewColumn(table, inner, at, isGuarded) ?? [change_unseen(at, alter_wordsOf(part))];
        });
    return readNewColumn(table, cursor, start, isGuarded);
}
function readNewColumn(table, cursor, start, isGuarded) {
    const name = cursor_readName(cursor);
    if (name === undefined)
        return undefined;
    const { column, strange } = readColumn(name, cursor.tokens.slice(cursor.at));
    cursor.at = cursor.tokens.length;
    const added = { kind: 'add-column', start, table, column, isGuarded };
    return strange === undefined
        ? [added]
        : [added, change_unseen(strange.start, alter_wordsOf(cursor.tokens.slice(cursor.tokens.indexOf(strange))))];
}
function readModify(table, cursor, start, isRenamed) {
    passWords(cursor, 'column');
    passWords(cursor, 'if exists');
    const name = cursor_readName(cursor);
    if (name === undefined)
        return undefined;
    const to = isRenamed ? cursor_readName(cursor) : undefined;
    if (isRenamed && to === undefined)
        return undefined;
    const { column, strange } = readColumn(name, cursor.tokens.slice(cursor.at));
    const left = strange === undefined ? [] : cursor.tokens.slice(cursor.tokens.indexOf(strange));
    cursor.at = cursor.tokens.length;
    const renamed = to === undefined || to.name.toLowerCase() === name.name.toLowerCase()
        ? []
        : [{ kind: 'rename-column', start, table, column: name, to }];
    const more = strange === undefined ? [] : [change_unseen(strange.start, alter_wordsOf(left))];
    return [...renamed, { kind: 'modify-column', start, table, column }, ...more];
}
const ends = new Set(['cascade', 'restrict']);
function readDrop(table, cursor, start) {
    if (passWords(cursor, 'partition')) {
        const what = alter_wordsOf(cursor.tokens);
        cursor.at = cursor.tokens.length;
        return [{ kind: 'truncate', start, table, what }];
    }
    const isIndex = passWords(cursor, 'index') || passWords(cursor, 'key');
    const isConstraint = !isIndex && (passWords(cursor, 'constraint') || passWords(cursor, 'foreign key') || passWords(cursor, 'check'));
    if (!isIndex && !isConstraint && passWords(cursor, 'primary key'))
        return [{ kind: 'harmless', start, table }];
    if (!isIndex && !isConstraint)
        passWords(cursor, 'column');
    passWords(cursor, 'if exists');
    const name = cursor_readName(cursor);
    if (name === undefined)
        return undefined;
    passOneOf(cursor, ends);
    if (isIndex)
        return [{ kind: 'drop-index', start, table, index: name, isConcurrent: true }];
    return isConstraint ? [{ kind: 'harmless', start, table }] : [{ kind: 'drop-column', start, table, column: name }];
}
function readRename(table, cursor, start) {
    if (passWords(cursor, 'index') || passWords(cursor, 'key') || passWords(cursor, 'constraint')) {
        const isRead = cursor_readName(cursor) !== undefined && passWords(cursor, 'to') && cursor_readName(cursor) !== undefined;
        return isRead ? [{ kind: 'harmless', start, table }] : undefined;
    }
    if (passWords(cursor, 'to') || passWords(cursor, 'as') || passSign(cursor, '='))
        return renameTo(table, cursor, start);
    const isColumn = passWords(cursor, 'column');
    passWords(cursor, 'if exists');
    const column = cursor_readName(cursor);
    if (column === undefined)
        return undefined;
    // MySQL: RENAME new_name.
    if (!isColumn && isAtEnd(cursor))
        return [{ kind: 'rename-table', start, table, to: column }];
    const to = passWords(cursor, 'to') ? cursor_readName(cursor) : undefined;
    return to === undefined ? undefined : [{ kind: 'rename-column', start, table, column, to }];
}
function renameTo(table, cursor, start) {
    const to = cursor_readName(cursor);
    return to === undefined ? undefined : [{ kind: 'rename-table', start, table, to }];
}

;// CONCATENATED MODULE: ./build/lint/data.js



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
/** Reads statements about rows, sessions and rights; undefined for what is not known. */
function readData(cursor, start, dialect) {
    const { tokens } = cursor;
    const at = wordAt(cursor) === 'with' ? findWord(tokens, mains, 1) : 0;
    const nested = nestedWrites(tokens);
    const main = tokens[at === -1 ? 0 : at];
    const verb = main?.kind === 'word' ? main.value : signAt(cursor) === '(' ? 'select' : '';
    const harmless = { kind: 'harmless', start };
    if (at === -1)
        return undefined;
    if (verb === 'delete' || verb === 'update')
        return [...nested, ...readWrite(tokens.slice(at), verb, start)];
    if (/^(insert|replace|merge|values|table)$/.test(verb))
        return [...nested, /^(insert|replace|merge)$/.test(verb) ? { kind: 'write', start } : harmless];
    if (verb === 'select')
        return [...nested, ...readSelect(tokens, start, dialect)];
    if (nested.length > 0)
        return undefined;
    return readSession(cursor, verb, start, dialect);
}
function readWrite(tokens, verb, start) {
    const at = findWord(tokens, where);
    const condition = at === -1 ? [] : tokens.slice(at + 1);
    const isAll = at === -1 || isAlways(condition);
    if (!isAll)
        return [{ kind: 'write', start }];
    const cursor = cursorOf(tokens);
    cursor.at = 1;
    while (passOneOf(cursor, modifiers) !== '')
        ;
    return [{ kind: 'write-all', start, table: cursor_readName(cursor), verb }];
}
/** `WHERE 1`, `WHERE true`, `WHERE 1 = 1`. */
function isAlways(condition) {
    return (/^(1|true|1=1|\(1\)|\(1=1\)|\(true\))$/.test(condition
        .slice(0, 6)
        .map(({ value }) => value)
        .join('')) && condition.length <= 5);
}
/** Writing in a WITH (PostgreSQL): `(DELETE FROM t)`. */
function nestedWrites(tokens) {
    return tokens.flatMap((token, index) => {
        const isOpened = tokens[index - 1]?.kind === 'sign' && tokens[index - 1]?.text === '(';
        if (!isOpened || token.kind !== 'word' || (token.value !== 'delete' && token.value !== 'update'))
            return [];
        const cursor = cursorOf(tokens);
        cursor.at = index - 1;
        const inner = readParenthesis(cursor);
        return inner === undefined
            ? [change_unseen(token.start, alter_wordsOf(tokens.slice(index)))]
            : readWrite(inner, token.value, token.start);
    });
}
/** Functions and words before a parenthesis that only compute. In PostgreSQL any other function may change anything. */
const computing = new Set(('select count max min sum avg coalesce nullif greatest least lower upper trim length substr substring replace concat round abs now ' +
    'current_timestamp setval set_config currval lastval exists in any all some values from join on where and or not as over by when then ' +
    'else case between like using union except intersect cast to_char date_trunc extract row array distinct filter lateral limit offset with having').split(' '));
function readSelect(tokens, start, dialect) {
    if (tokens.some(({ kind, value }) => kind === 'word' && value === 'into'))
        return [change_unseen(start, 'SELECT … INTO')];
    const call = dialect === 'postgresql' ? tokens.findIndex((token, index) => isCall(token, tokens[index + 1])) : -1;
    return call === -1
        ? [{ kind: 'harmless', start }]
        : [change_unseen(tokens[call]?.start ?? start, `the function ${tokens[call]?.text}()`)];
}
function isCall(token, next) {
    return next?.text === '(' && (token.kind === 'name' || (token.kind === 'word' && !computing.has(token.value)));
}
/** Verbs of which every form is known to neither break nor lock. */
const quiet = /^(show|explain|describe|desc|analyze|analyse|grant|comment|flush|check|checksum|begin|start|commit|savepoint|release)$/;
function readSession(cursor, verb, start, dialect) {
    const { tokens } = cursor;
    const rest = tokens.map(({ value }) => value.toLowerCase());
    if (verb === 'use')
        return [{ kind: 'use', start, schema: tokens.length === 2 ? tokens[1]?.value : undefined }];
    if (verb === 'set')
        return readSet(cursor, start);
    if ((verb === 'explain' || verb === 'analyze') && dialect === 'postgresql' && rest.some((word) => mains.has(word)))
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
            ? [alone, { kind: 'lock', start, what: 'VACUUM writes the table anew and shuts everybody out' }]
            : [alone];
    }
    const isConcurrent = rest.includes('concurrently');
    if (verb === 'reindex' && isConcurrent)
        return [{ kind: 'alone', start, what: 'REINDEX CONCURRENTLY' }];
    if (verb === 'refresh' && isConcurrent)
        return [{ kind: 'harmless', start }];
    if (/^(reindex|refresh|cluster|optimize|repair|lock)$/.test(verb))
        return [{ kind: 'lock', start, what: `${verb.toUpperCase()} holds its lock until it is done` }];
    return undefined;
}
function readSet(cursor, start) {
    cursor.at++;
    if (/^(global|persist|persist_only|password|default|role|resource)$/.test(wordAt(cursor)))
        return undefined;
    if (cursor.tokens.some(({ kind, text }) => kind === 'variable' && /^@@(global|persist)/i.test(text)))
        return undefined;
    passWords(cursor, 'session');
    passWords(cursor, 'local');
    if (wordAt(cursor) !== 'search_path')
        return [{ kind: 'harmless', start }];
    cursor.at += 2;
    const schema = cursor_readName(cursor);
    return [
        {
            kind: 'use',
            start: schema === undefined ? startAt(cursor) : start,
            schema: isAtEnd(cursor) ? schema?.name : undefined,
        },
    ];
}

;// CONCATENATED MODULE: ./build/lint/objects.js



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
/** Reads CREATE behind that word. */
function readCreate(cursor, start, dialect) {
    const isReplaced = passWords(cursor, 'or replace');
    const isTemporary = ['global', 'local', 'temporary', 'temp'].reduce((is, word) => passWords(cursor, word) || is, false);
    passWords(cursor, 'unlogged');
    if (passWords(cursor, 'table'))
        return readCreateTable(cursor, start, isTemporary, isReplaced);
    const isUnique = passWords(cursor, 'unique');
    const isOther = ['fulltext', 'spatial', 'online', 'offline', 'vector'].reduce((is, word) => passWords(cursor, word) || is, false);
    if (passWords(cursor, 'index'))
        return readCreateIndex(cursor, start, isUnique, dialect);
    if (isUnique || isOther)
        return [];
    const at = cursor.tokens
        .slice(0, 20)
        .findIndex(({ kind, value }, index) => index >= cursor.at && kind === 'word' && value in kinds);
    const object = kinds[cursor.tokens[at]?.value ?? ''];
    if (object === undefined)
        return [];
    cursor.at = at + 1;
    passWords(cursor, 'if not exists');
    const name = cursor_readName(cursor);
    if (name === undefined)
        return [];
    return isTemporary ? [{ kind: 'harmless', start }] : [{ kind: 'create-object', start, object, name, isReplaced }];
}
function readCreateTable(cursor, start, isTemporary, isReplaced) {
    const isGuarded = passWords(cursor, 'if not exists');
    const table = cursor_readName(cursor);
    if (table === undefined)
        return [];
    const dropped = isReplaced ? [{ kind: 'drop-table', start, table, isTemporary }] : [];
    return [...dropped, { kind: 'create-table', start, table, isGuarded, isTemporary }];
}
function readCreateIndex(cursor, start, isUnique, dialect) {
    const isConcurrent = passWords(cursor, 'concurrently');
    const isGuarded = passWords(cursor, 'if not exists');
    const name = wordAt(cursor) === 'on' ? undefined : cursor_readName(cursor);
    if (passWords(cursor, 'using'))
        cursor.at++;
    if (!passWords(cursor, 'on'))
        return [];
    passWords(cursor, 'only');
    const table = cursor_readName(cursor);
    if (table === undefined)
        return [];
    const index = {
        kind: 'add-index',
        start,
        table,
        index: isGuarded ? undefined : name,
        isUnique,
        isConcurrent: isConcurrent || dialect !== 'postgresql',
    };
    return isConcurrent ? [{ kind: 'alone', start, what: 'CREATE INDEX CONCURRENTLY' }, index] : [index];
}
const objects_ends = new Set(['cascade', 'restrict', 'force', 'wait', 'nowait']);
/** Reads DROP behind that word. */
function objects_readDrop(cursor, start) {
    const isTemporary = passWords(cursor, 'temporary');
    const isMaterialized = passWords(cursor, 'materialized') || passWords(cursor, 'foreign');
    if (passWords(cursor, 'index'))
        return readDropIndex(cursor, start);
    const word = passOneOf(cursor, new Set(['table', 'tables', ...Object.keys(kinds)]));
    if (word === '')
        return [];
    passWords(cursor, 'if exists');
    const changes = [];
    do {
        const name = cursor_readName(cursor);
        if (name === undefined)
            return changes;
        passArguments(cursor);
        changes.push(dropOf(word, name, changes.length === 0 ? start : name.start, isTemporary));
    } while (passSign(cursor, ','));
    if (passWords(cursor, 'on'))
        cursor_readName(cursor);
    const isCascade = wordAt(cursor) === 'cascade' && !isMaterialized;
    passOneOf(cursor, objects_ends);
    if (isCascade)
        changes.push(change_unseen(start, 'CASCADE: what depends on it is dropped too'));
    if (!isAtEnd(cursor) && !isCascade)
        changes.push(change_unseen(startAt(cursor), alter_wordsOf(cursor.tokens.slice(cursor.at))));
    return changes;
}
function dropOf(word, name, start, isTemporary) {
    if (word === 'table' || word === 'tables')
        return { kind: 'drop-table', start, table: name, isTemporary };
    return { kind: 'drop-object', start, object: kinds[word] ?? 'other', name };
}
/** The argument types of a function. */
function passArguments(cursor) {
    if (!passSign(cursor, '('))
        return;
    while (!isAtEnd(cursor) && !passSign(cursor, ')'))
        cursor.at++;
}
function readDropIndex(cursor, start) {
    const isConcurrent = passWords(cursor, 'concurrently');
    passWords(cursor, 'if exists');
    const changes = isConcurrent ? [{ kind: 'alone', start, what: 'DROP INDEX CONCURRENTLY' }] : [];
    do {
        const index = cursor_readName(cursor);
        if (index === undefined)
            return [];
        const table = passWords(cursor, 'on') ? cursor_readName(cursor) : undefined;
        changes.push({ kind: 'drop-index', start, table, index, isConcurrent });
    } while (passSign(cursor, ','));
    return changes;
}
/** Reads ALTER of anything but a table, behind that word. */
function readAlterObject(cursor, start, dialect) {
    if (passWords(cursor, 'type')) {
        const name = cursor_readName(cursor);
        if (name === undefined)
            return [];
        if (passWords(cursor, 'add value'))
            return [{ kind: 'harmless', start }];
        return passWords(cursor, 'rename value') ? [{ kind: 'rename-value', start, name }] : [];
    }
    if (passWords(cursor, 'index')) {
        passWords(cursor, 'if exists');
        const isRead = cursor_readName(cursor) !== undefined && passWords(cursor, 'rename to') && cursor_readName(cursor) !== undefined;
        return isRead && isAtEnd(cursor) ? [{ kind: 'harmless', start }] : [];
    }
    if (dialect === 'mysql' && passWords(cursor, 'view')) {
        const name = cursor_readName(cursor);
        return name === undefined ? [] : [{ kind: 'create-object', start, object: 'view', name, isReplaced: true }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/lint/read.js






/** Reads what one statement changes. Whatever it does not understand is `unseen`; a statement is never without a change. */
function readStatement(sql, dialect) {
    if (sql.length > large) {
        if (isPlainInsert(sql))
            return [{ kind: 'write', start: 0 }];
        if (sql.length > read_largest)
            return [change_unseen(0, `a statement of ${Math.round(sql.length / 1024 ** 2)} MiB`)];
    }
    const { tokens, complete } = (0,lexer/* tokenize */.q)(sql, { dialect });
    if (!complete)
        return [change_unseen(tokens[0]?.start ?? 0, 'a quote or a comment that does not end')];
    const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ';');
    const isBody = isProgram(tokens);
    if (end >= 0 && end < tokens.length - 1 && !isBody)
        return [change_unseen(tokens[end + 1]?.start ?? 0, 'a second statement behind a semicolon')];
    const own = end === tokens.length - 1 && end >= 0 ? tokens.slice(0, -1) : tokens;
    const whole = readTokens(own, dialect);
    const plain = own.filter(({ conditional }) => !conditional);
    if (plain.length === own.length || plain.length === 0)
        return whole;
    // What stands in an executable comment is run by some servers only, so both readings count.
    const isNew = (change) => !whole.some(({ kind, start }) => kind === change.kind && start === change.start);
    return [...whole, ...readTokens(plain, dialect).filter(isNew)];
}
function readTokens(tokens, dialect) {
    const cursor = cursorOf(tokens);
    const changes = read(cursor, dialect);
    return changes.length === 0 ? [change_unseen(tokens[0]?.start ?? 0, alter_wordsOf(tokens))] : changes;
}
/** Characters: from here on rows are not read one by one, and from there on nothing is. */
const large = 64 * 1024;
const read_largest = 4 * 1024 ** 2;
/** Rows of a dump: nothing in it can end the statement, or be run by some servers only. */
function isPlainInsert(sql) {
    return /^\s{0,100}(?:INSERT|REPLACE)\s/i.test(sql.slice(0, 200)) && !sql.includes(';') && !sql.includes('/*');
}
function isProgram(tokens) {
    const head = tokens.slice(0, 14).map(({ value }) => value);
    return head[0] === 'create' && head.some((word) => /^(procedure|function|trigger|event|package)$/.test(word));
}
function read(cursor, dialect) {
    const start = startAt(cursor);
    if (passWords(cursor, 'alter')) {
        passWords(cursor, 'online');
        passWords(cursor, 'ignore');
        if (passWords(cursor, 'table'))
            return readAlterTable(cursor);
        return readAlterObject(cursor, start, dialect);
    }
    if (passWords(cursor, 'create'))
        return readCreate(cursor, start, dialect);
    if (passWords(cursor, 'drop'))
        return objects_readDrop(cursor, start);
    if (passWords(cursor, 'rename table') || passWords(cursor, 'rename tables'))
        return readRenames(cursor);
    if (passWords(cursor, 'truncate'))
        return readTruncate(cursor, start);
    return readData(cursor, start, dialect) ?? [];
}
function readRenames(cursor) {
    const changes = [];
    passWords(cursor, 'if exists');
    do {
        const start = startAt(cursor);
        const table = cursor_readName(cursor);
        if (passWords(cursor, 'wait'))
            cursor.at++;
        else
            passWords(cursor, 'nowait');
        const to = passWords(cursor, 'to') ? cursor_readName(cursor) : undefined;
        if (table === undefined || to === undefined)
            return [...changes, change_unseen(start, alter_wordsOf(cursor.tokens))];
        changes.push({ kind: 'rename-table', start, table, to });
    } while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0);
    return cursor.at < cursor.tokens.length ? [...changes, change_unseen(startAt(cursor), alter_wordsOf(cursor.tokens))] : changes;
}
function readTruncate(cursor, start) {
    passWords(cursor, 'table');
    passWords(cursor, 'only');
    const changes = [];
    do {
        const table = cursor_readName(cursor);
        if (table === undefined)
            return [...changes, change_unseen(start, 'TRUNCATE without a name')];
        changes.push({ kind: 'truncate', start: changes.length === 0 ? start : table.start, table, what: 'TRUNCATE' });
    } while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0);
    const isKnown = cursor.tokens
        .slice(cursor.at)
        .every(({ value }) => /^(restart|continue|identity|cascade|restrict|wait|nowait|\d+|\*)$/.test(value));
    const isCascade = wordAt(cursor) === 'cascade' || cursor.tokens.at(-1)?.value === 'cascade';
    if (!isKnown || isCascade)
        changes.push(change_unseen(startAt(cursor), `${isCascade ? 'CASCADE: other tables' : alter_wordsOf(cursor.tokens.slice(cursor.at))}`));
    return changes;
}

;// CONCATENATED MODULE: ./build/lint/rule.js
/** Every rule with the level that it has when the input `lint` says nothing. */
const defaults = {
    'drop-table': 'error',
    'drop-column': 'error',
    'rename-table': 'error',
    'rename-column': 'error',
    'add-not-null-without-default': 'error',
    'set-not-null': 'error',
    'drop-default': 'warn',
    'narrow-type': 'error',
    'change-enum': 'error',
    'add-unique': 'warn',
    'add-foreign-key': 'warn',
    'add-check': 'warn',
    'drop-index': 'warn',
    'drop-object': 'warn',
    'replace-object': 'warn',
    truncate: 'error',
    'delete-without-where': 'warn',
    'update-without-where': 'warn',
    'create-index-locks': 'warn',
    'rewrite-table': 'warn',
    'long-lock': 'warn',
    'mixed-ddl-and-dml': 'warn',
    'non-transactional': 'error',
    'missing-undo': 'warn',
    unseen: 'warn',
    waiver: 'error',
};
/** The names of all rules, in the order of the documentation. */
const rules = Object.keys(defaults).filter(isRule);
/** Whether a word is a rule's name. */
function isRule(word) {
    return Object.hasOwn(defaults, word);
}
/** Whether a word is a level. */
function isLevel(word) {
    return word === 'off' || word === 'warn' || word === 'error';
}

;// CONCATENATED MODULE: ./build/lint/waiver.js

/**
 * Reads `-- slipway: allow=drop-column,drop-index reason="never read since 3.2" compatible=true` among the lines of comments in front of a
 * statement; `line` is that of the first of them.
 */
function readWaivers(comments, line) {
    const waivers = [];
    const faults = [];
    if (!comments.includes('slipway:'))
        return { waivers, faults };
    for (const [index, text] of comments.split('\n').entries()) {
        const [, given] = /^\s*(?:--|#)\s*slipway:\s*allow(?![=a-z,-]*\()(?=[\s=]|$)(.{0,2000})/i.exec(text) ?? [];
        if (given === undefined)
            continue;
        const read = readWaiver(given, line + index);
        if (typeof read === 'string')
            faults.push({ line: line + index, message: read });
        else
            waivers.push(read);
    }
    return { waivers, faults };
}
/** Adds waivers of the form `allow=rule(reason)`, which are read with the other directives. */
function mergeWaivers({ waivers, faults }, allow) {
    const taken = allow.flatMap(({ rule, reason, line }) => isRule(rule) ? [{ rules: [rule], reason, compatible: undefined, line }] : []);
    const unknown = allow
        .filter(({ rule }) => !isRule(rule))
        .map(({ rule, line }) => ({ line, message: `A waiver names \`${rule}\`, which is no rule.` }));
    return { waivers: [...waivers, ...taken], faults: [...faults, ...unknown] };
}
function readWaiver(given, line) {
    const [, names = '', rest = ''] = /^=([a-z,-]*)(?:\s(.*))?$/.exec(given.trimEnd()) ?? [];
    const rules = names.split(',').filter((name) => name !== '');
    const [unknown] = rules.filter((name) => !isRule(name));
    if (rules.length === 0)
        return 'A waiver names no rule.';
    if (unknown !== undefined)
        return `A waiver names \`${unknown}\`, which is no rule.`;
    const [, reason = ''] = /(?:^|\s)reason="([^"]*)"/.exec(rest) ?? [];
    const left = rest.replace(/(?:^|\s)reason="[^"]*"/, '').trim();
    if (reason.trim() === '')
        return 'A waiver gives no reason, so it is not taken.';
    if (left !== '' && !/^compatible=(true|false)$/.test(left))
        return 'A waiver says something that is not known, so it is not taken.';
    const compatible = left === '' ? undefined : left === 'compatible=true';
    return { rules: rules.filter(isRule), reason: reason.trim(), compatible, line };
}

;// CONCATENATED MODULE: ./build/lint/lint.js





/** Lints scripts in the order in which they will run. Rules that are off, and waivers, hide findings; they do not change the verdict. */
function lint(scripts, settings) {
    const read = scripts.map((script) => ({
        script,
        statements: script.statements.map((statement) => ({
            statement,
            changes: statement.changes ?? readStatement(statement.sql, settings.dialect),
        })),
    }));
    const scene = openScene(settings.dialect, settings.known, read.flatMap(({ statements }) => statements.flatMap(({ changes }) => changes)));
    const all = [];
    for (const { script, statements } of read) {
        if (script.hasUndo === false)
            all.push(place('missing-undo', 1, 'Nothing undoes this script.', script, true));
        const pace = { hasDefinition: false, isTold: false };
        for (const { statement, changes } of statements)
            all.push(...lintStatement(statement, changes, script, scene, pace));
    }
    const verdicts = all.map(({ compatible }) => compatible);
    return {
        findings: all.flatMap((found) => findingOf(found, settings)),
        compatible: verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true,
    };
}
function place(rule, line, message, script, compatible) {
    return { rule, line, message, compatible, waived: undefined, script };
}
function lintStatement(statement, changes, script, scene, pace) {
    const { sql, line, offset } = statement;
    const raws = [];
    for (const change of changes) {
        raws.push(...judge(change, scene), ...judgePace(change, script, scene, pace));
        advance(scene, change);
    }
    const told = statement.lock === undefined ? raws : withLock(raws, changes, statement.lock, scene);
    const head = sql.split('\n', offset).join('\n');
    const { waivers, faults } = mergeWaivers(readWaivers(head, line), statement.allow ?? []);
    const used = new Set();
    const placed = told.map(({ rule, start, message, compatible }) => {
        const waiver = waivers.find(({ rules }) => rules.includes(rule));
        if (waiver !== undefined)
            used.add(waiver);
        const judged = waiver?.compatible ?? compatible;
        return { ...place(rule, line + lineBreaks(sql, start), message, script, judged), waived: waiver?.reason };
    });
    const idle = waivers
        .filter((waiver) => !used.has(waiver))
        .map((waiver) => place('waiver', waiver.line, `The waiver of \`${waiver.rules.join('`, `')}\` waives nothing.`, script, true));
    return [...placed, ...idle, ...faults.map((fault) => place('waiver', fault.line, fault.message, script, true))];
}
/** What the server says takes the place of what was guessed from the text. */
function withLock(raws, changes, lock, scene) {
    const others = raws.filter(({ rule }) => rule !== 'rewrite-table');
    const [first] = changes;
    if (first === undefined || lock.algorithm === 'instant' || lock.algorithm === 'inplace')
        return others;
    const table = 'table' in first ? first.table : undefined;
    const name = table === undefined ? 'the table' : `\`${quoted(table.shown)}\`${judge_rowsOf(table, scene)}`;
    const how = lock.algorithm === 'copy' ? 'copies' : 'rebuilds';
    const message = `The server ${how} ${name}, and writing waits until it is done. It says: \`${quoted(lock.reason)}\`.`;
    return [...others, { rule: 'long-lock', start: first.start, message, compatible: true }];
}
function lineBreaks(text, end) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}
/** What a statement means for those before it in the same script. */
function judgePace(change, { mode }, scene, pace) {
    const { start } = change;
    if (change.kind === 'alone' && mode === 'transaction')
        return [
            {
                rule: 'non-transactional',
                start,
                message: `${change.what} cannot run inside a transaction, and this script is run in one.`,
                compatible: true,
            },
        ];
    const isWrite = change.kind === 'write' || change.kind === 'write-all';
    if (isWrite && pace.hasDefinition && !pace.isTold) {
        pace.isTold = true;
        const cost = mode === 'transaction'
            ? 'the locks of the definitions are held until the rows are written'
            : 'a failure in between leaves the script half done';
        return [
            {
                rule: 'mixed-ddl-and-dml',
                start,
                message: `The script changes definitions and writes rows: ${cost}.`,
                compatible: true,
            },
        ];
    }
    if (!isWrite &&
        change.kind !== 'create-table' &&
        'table' in change &&
        change.table !== undefined &&
        !isFresh(change.table, scene))
        pace.hasDefinition = true;
    return [];
}
function findingOf({ rule, line, message, compatible, waived, script }, { levels, dialect }) {
    const level = levels[rule];
    if (level === 'off')
        return [];
    const own = script.isUndo || waived !== undefined ? 'warn' : level;
    return [{ rule, level: own, file: script.path, line, message, advice: adviceFor(rule, dialect), compatible, waived }];
}

;// CONCATENATED MODULE: ./build/db-migrate/known.js


/** How many names one question holds. */
const chunk = 200;
/** Reads what the database knows of the tables and views that the changes name. Throws RefusedStatement. */
async function known_readKnown(connection, home, changes) {
    const names = [...new Set(changes.flatMap(namesOf))];
    const tables = new Map();
    for (let from = 0; from < names.length; from += chunk) {
        const list = names
            .slice(from, from + chunk)
            .map((name) => literal(home.dialect, name))
            .join(', ');
        for (const row of await rowsOf(connection, questions[home.dialect](home, list)))
            add(tables, row);
    }
    return { schema: home.schema, tables };
}
function namesOf(change) {
    const names = [
        'table' in change ? change.table : undefined,
        'name' in change ? change.name : undefined,
        change.kind === 'rename-table' ? change.to : undefined,
    ];
    return names.flatMap((name) => (name === undefined ? [] : [name.name.toLowerCase()]));
}
function add(tables, row) {
    const [table = '', rows = '', column = '', type = '', isNullable, hasDefault, charset] = row.map(textOf);
    const known = tables.get(table) ?? { rows: /^\d+$/.test(rows) ? Number(rows) : undefined, columns: new Map() };
    tables.set(table, known);
    if (column === '')
        return;
    known.columns.set(column, {
        type,
        isNotNull: isNullable === '0',
        hasDefault: hasDefault === '1',
        charset: charset ?? '',
    });
}
/** One row for each column: table, estimated rows, column, type, nullable (1), default (1), character set. */
const questions = {
    // MariaDB says NULL in words where there is no default.
    mysql: ({ schema }, names) => "SELECT t.TABLE_NAME, t.TABLE_ROWS, c.COLUMN_NAME, c.COLUMN_TYPE, c.IS_NULLABLE = 'YES', " +
        "c.COLUMN_DEFAULT IS NOT NULL AND c.COLUMN_DEFAULT <> 'NULL', c.CHARACTER_SET_NAME " +
        'FROM information_schema.TABLES t LEFT JOIN information_schema.COLUMNS c ' +
        'ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME ' +
        `WHERE t.TABLE_SCHEMA = ${literal('mysql', schema)} AND LOWER(t.TABLE_NAME) IN (${names})`,
    // A bare name means the first table of that name along the search path.
    postgres: (_, names) => 'SELECT c.relname, CASE WHEN c.reltuples < 0 THEN NULL ELSE c.reltuples::bigint END, a.attname, ' +
        'pg_catalog.format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 0 ELSE 1 END, ' +
        "CASE WHEN a.atthasdef OR a.attidentity <> '' THEN 1 ELSE 0 END, NULL " +
        'FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ' +
        "WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_catalog.pg_table_is_visible(c.oid) " +
        `AND pg_catalog.lower(c.relname) IN (${names})`,
    sqlite: (_, names) => 'SELECT m.name, NULL, c.name, c.type, 1 - c."notnull", c.dflt_value IS NOT NULL, NULL ' +
        `FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND lower(m.name) IN (${names})`,
};

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/db-migrate/probe.js



/** Milliseconds that one question may take: the clone is empty, so only a lock on the original can make it long. */
const patience = 10_000;
/**
 * Asks MySQL or MariaDB how it would change each table: the statements are run on empty clones (`CREATE TABLE … LIKE`), which are dropped
 * before this returns. Only statements that were read in full are run, and none that would reach beyond its clone.
 */
async function probeLocks(connection, asked, salt) {
    const clones = new Map();
    const answers = [];
    try {
        for (const statement of asked)
            answers.push(await probe(connection, statement, clones, salt));
    }
    finally {
        for (const clone of clones.values())
            if (clone !== '')
                await connection.run(`DROP TABLE IF EXISTS ${clone}`);
    }
    return answers;
}
async function probe(connection, { sql, changes }, clones, salt) {
    const table = probedTable(sql, changes);
    if (table === undefined)
        return undefined;
    const clone = await cloneOf(connection, table, clones, salt);
    if (clone === undefined)
        return { refused: `no empty copy of ${table.shown} could be made` };
    return askAll(connection, sql, table, clone);
}
/** What may be run on a clone: changes of one table that stay within it. A foreign key would lock the other table. */
const inside = new Set([
    'add-column',
    'drop-column',
    'rename-column',
    'modify-column',
    'add-index',
    'drop-index',
    'convert-charset',
    'rewrite',
    'drop-default',
    'harmless',
]);
function probedTable(sql, changes) {
    if (!/^\s*(?:ALTER|CREATE|DROP)\b/i.test(withoutComments(sql)) || sql.includes('/*!') || sql.includes('/*M!'))
        return undefined;
    if (/\b(?:ALGORITHM|LOCK)\b|\bPARTITION/i.test(sql))
        return undefined;
    const tables = changes.map((change) => ('table' in change ? change.table : undefined));
    const [first] = tables;
    const isWithin = changes.every((change) => inside.has(change.kind) || isOwnConstraint(change));
    const isOne = tables.every((table) => table !== undefined && table.start === first?.start);
    if (first === undefined || !isWithin || !isOne)
        return undefined;
    const hasReference = changes.some((change) => change.kind === 'add-column' && change.column.isReference);
    return hasReference ? undefined : first;
}
function isOwnConstraint(change) {
    return change.kind === 'add-constraint' && change.form === 'unique';
}
/** The comments in front taken off. */
function withoutComments(sql) {
    let rest = sql;
    for (;;) {
        const next = rest.replace(/^\s*(?:--[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[^!]*?\*\/)/, '');
        if (next === rest)
            return rest;
        rest = next;
    }
}
/** The clone of a table; undefined where none could be made. Several statements about a table go on with the same clone. */
async function cloneOf(connection, table, clones, salt) {
    const original = [table.schema, table.name]
        .filter((part) => part !== '')
        .map((part) => quoteName('mysql', part))
        .join('.');
    const known = clones.get(original);
    if (known !== undefined)
        return known === '' ? undefined : known;
    const name = quoteName('mysql', `slipway_probe_${(0,external_node_crypto_.hash)('sha256', `${salt}\0${original}`, 'hex').slice(0, 16)}`);
    const clone = table.schema === '' ? name : `${quoteName('mysql', table.schema)}.${name}`;
    // Noted before it is made: what a cut connection leaves open is dropped too.
    clones.set(original, clone);
    const made = await connection.run(`CREATE TABLE ${clone} LIKE ${original}`, { timeout: patience });
    if (made.isDone)
        return clone;
    clones.set(original, '');
    return undefined;
}
const attempts = [
    { algorithm: 'instant', options: ['ALGORITHM=INSTANT'] },
    { algorithm: 'inplace', options: ['ALGORITHM=INPLACE', 'LOCK=NONE'] },
    { algorithm: 'shared', options: ['ALGORITHM=INPLACE', 'LOCK=SHARED'] },
];
/** From the best algorithm to the worst: the first that the server takes is the one that it will use. */
async function askAll(connection, sql, table, clone) {
    let reason = '';
    for (const { algorithm, options } of attempts) {
        const outcome = await connection.run(rewrite(sql, table, clone, options), { timeout: patience });
        if (outcome.isDone)
            return { algorithm, reason: algorithm === 'shared' ? reason : '' };
        if (!isUnsupported(outcome))
            return { refused: (0,markdown_escape/* plainLine */.h0)(outcome.message, 200) };
        // Of INSTANT it says nothing about locks.
        if (algorithm !== 'instant')
            reason = (0,markdown_escape/* plainLine */.h0)(outcome.message, 300);
    }
    const copied = await connection.run(rewrite(sql, table, clone, []), { timeout: patience });
    return copied.isDone ? { algorithm: 'copy', reason } : { refused: (0,markdown_escape/* plainLine */.h0)(copied.message, 200) };
}
/** 1845 and 1846: not with this algorithm or lock; 1800 and 1064: a server that does not know INSTANT yet. */
function isUnsupported({ code }) {
    return /^(1845|1846|1800|1064|1221)$/.test(code);
}
function rewrite(sql, table, clone, options) {
    const body = sql.slice(table.end).replace(/;\s*$/, '');
    const head = `${sql.slice(0, table.start)}${clone}`;
    if (options.length === 0)
        return head + body;
    const isAlter = /^\s*ALTER\b/i.test(withoutComments(sql));
    // What stands behind an index has no commas; in ALTER the options come first, so that a comment at the end does not swallow them.
    return isAlter ? `${head} ${options.join(', ')}, ${body}` : `${head}${body}\n${options.join(' ')}`;
}

;// CONCATENATED MODULE: ./build/db-migrate/sections.js


/** What is run of a script in one direction; undefined where it has nothing for it. Throws a complaint about marks that do not fit. */
function sectionOf(script, layout, direction) {
    const file = direction === 'up' ? script.file : script.undo;
    if (file === undefined)
        return undefined;
    if (layout === 'dbmate')
        return dbmateSection(file, direction);
    if (layout === 'goose')
        return gooseSection(file, direction);
    return { file, segments: [{ text: file.text, line: 1, isWhole: false }], transaction: undefined };
}
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
            first = index + 2;
            const [, wish] = /\btransaction:\s*(true|false)\b/.exec(options) ?? [];
            transaction = wish === undefined ? undefined : wish === 'true';
        }
        else if (current === direction)
            lines.push(line);
    }
    if (first === 0)
        return undefined;
    return { file, segments: [{ text: lines.join('\n'), line: first, isWhole: false }], transaction };
}
function gooseSection(file, direction) {
    const segments = [];
    const reading = { direction: undefined, isWhole: false, open: undefined };
    let transaction;
    let isFound = false;
    const close = () => {
        const { open, isWhole } = reading;
        if (open?.lines.some((line) => line.trim() !== ''))
            segments.push({ text: open.lines.join('\n'), line: open.line, isWhole });
        reading.open = undefined;
    };
    for (const [index, line] of file.text.split('\n').entries()) {
        const mark = /^\s*--\s*\+goose\s+(.*?)\s*$/i.exec(line)?.[1]?.toLowerCase();
        if (mark === undefined) {
            if (reading.direction !== direction)
                continue;
            reading.open ??= { line: index + 1, lines: [] };
            reading.open.lines.push(line);
            continue;
        }
        close();
        if (mark === 'up' || mark === 'down')
            reading.direction = mark;
        else if (mark === 'statementbegin')
            reading.isWhole = true;
        else if (mark === 'statementend')
            reading.isWhole = false;
        else if (mark === 'no transaction')
            transaction = false;
        else
            throw unknownMark(file, index + 1, line);
        if (mark === direction)
            isFound = true;
    }
    close();
    return isFound ? { file, segments, transaction } : undefined;
}
function unknownMark({ path }, line, text) {
    const known = '`Up`, `Down`, `StatementBegin`, `StatementEnd`, `NO TRANSACTION`';
    const cure = 'For variables use the input `placeholders` and `${name}` instead of ENVSUB.';
    return new complaint/* Complaint */._('invalid-script', `\`${(0,printable/* brief */.d)(path)}\` line ${line}: \`${(0,printable/* brief */.d)(text, 80)}\` is no mark of goose that is known here. Known: ${known}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/inspect.js







/** Lints what a plan runs, with what the database knows of the tables, and asks MySQL about locks. Nothing is asked where nothing runs. */
async function inspect(connection, plan, facts, inputs, host) {
    const runs = plan.steps.flatMap((step) => (step.kind === 'run' ? [step.prepared] : []));
    if (runs.length === 0)
        return { findings: [], compatible: plan.compatible, estimates: [] };
    const dialect = splitterDialect(facts.home.dialect);
    const asked = runs.map(({ statements }) => statements.map(({ sql, changes }) => ({ sql, changes })));
    const known = await knownTo(connection, facts, asked.flat(), host);
    const answers = await locksOf(connection, asked.flat(), known, inputs, host);
    const locks = new Map(asked.flat().map((each, index) => [each, answers[index]]));
    const scripts = runs.map((run, at) => lintScript(run, facts, (index) => locks.get(asked[at]?.[index] ?? nothing)));
    const verdict = lint(scripts, { dialect, levels: inputs.lint, known });
    const estimates = runs.flatMap((run, at) => estimatesOf(run, asked[at] ?? [], locks, known));
    const isDown = plan.steps.some((step) => step.kind === 'run' && step.prepared.direction === 'down');
    return { findings: verdict.findings, compatible: isDown ? undefined : verdict.compatible, estimates };
}
const nothing = { sql: '', changes: [] };
/** Without what the database knows the lint still works, only less exactly. */
async function knownTo(connection, { home }, asked, host) {
    try {
        return await known_readKnown(connection, home, asked.flatMap(({ changes }) => changes));
    }
    catch (error) {
        if (!(error instanceof RefusedStatement))
            throw error;
        host.log.info(`The lint goes without the definitions of the tables: ${(0,printable/* brief */.d)(error.message)}`);
        return undefined;
    }
}
async function locksOf(connection, asked, known, inputs, host) {
    const isWanted = inputs.probe === 'auto' && !inputs.dryRun && connection.dialect === 'mysql' && known !== undefined;
    if (!isWanted || connection.server.isProxy)
        return [];
    // A `USE` in between would move the names, and what the scripts make themselves is not there yet.
    const isPlain = asked.every(({ changes }) => changes.every(({ kind }) => kind !== 'use'));
    if (!isPlain)
        return [];
    const names = new Set([...known.tables.keys()].map((name) => name.toLowerCase()));
    const isThere = ({ changes }) => changes.every((change) => 'table' in change &&
        change.table !== undefined &&
        change.table.schema === '' &&
        names.has(change.table.name.toLowerCase()));
    const mine = asked.map((each) => (each.changes.length > 0 && isThere(each) ? each : nothing));
    return probeLocks(connection, mine, `${connection.id}:${host.random()}`);
}
function lintScript(run, { catalogue }, answer) {
    const { script, direction, path, mode } = run;
    const isUndo = direction === 'down';
    const layout = catalogue.layout ?? 'slipway';
    const isOneFile = layout === 'dbmate' || layout === 'goose';
    const isUndoUsual = isOneFile || catalogue.scripts.some(({ undo }) => undo !== undefined);
    const isJudged = !isUndo && script.version !== undefined && isUndoUsual;
    const hasUndo = isJudged ? sectionOf(script, layout, 'down') !== undefined : undefined;
    const statements = run.statements.map(({ sql, changes, line, offset, directives }, index) => {
        const lock = answer(index);
        const told = lock !== undefined && 'algorithm' in lock ? lock : undefined;
        return { sql, changes, line: line - offset, offset, lock: told, allow: directives.allow };
    });
    return { path, statements, mode, hasUndo, isUndo };
}
function estimatesOf(run, asked, locks, known) {
    return run.statements.flatMap(({ line }, index) => {
        const each = asked[index] ?? nothing;
        const change = each.changes.find((found) => 'table' in found && found.table !== undefined);
        if (change === undefined || !('table' in change) || change.table === undefined)
            return [];
        const { name, shown } = change.table;
        const rows = known?.tables.get(name)?.rows;
        const answer = locks.get(each);
        if (rows === undefined && answer === undefined)
            return [];
        const lock = answer !== undefined && 'algorithm' in answer ? answer.algorithm : undefined;
        const note = answer === undefined ? '' : 'algorithm' in answer ? answer.reason : answer.refused;
        return [{ path: run.path, line, table: shown, rows, lock, note }];
    });
}

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
        const table = tableName(leasing.home, 'lock');
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
        throw error instanceof RefusedStatement ? refusal('taking the lease', error) : error;
    }
}
async function prepareRow({ connection, home }) {
    for (const statement of tableStatements(home))
        await execute(connection, statement);
    await execute(connection, `INSERT IGNORE INTO ${tableName(home, 'lock')} (id, token, environment, runner, connection_id, server, since, expires_at) ` +
        `VALUES (1, '', '', '', 0, '', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`);
}
async function acquire(leasing, token) {
    const { connection, home, patience, host, runner } = leasing;
    const table = tableName(home, 'lock');
    const start = host.now().getTime();
    const take = `UPDATE ${table} SET token = '${token}', runner = ${literal('mysql', runner)}, connection_id = CONNECTION_ID(), ` +
        `server = @@hostname, since = UTC_TIMESTAMP(3), expires_at = UTC_TIMESTAMP(3) + INTERVAL ${term} SECOND WHERE id = 1 ` +
        `AND (token = '' OR expires_at < UTC_TIMESTAMP(3)) AND NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST p ` +
        // A statement of a dead holder that the server still runs keeps the lease.
        `WHERE p.ID = connection_id AND server = @@hostname AND p.COMMAND = 'Query' AND p.ID <> CONNECTION_ID())`;
    for (let turn = 0;; turn++) {
        await execute(connection, take);
        const [row] = await rowsOf(connection, `SELECT token, runner, since FROM ${table} WHERE id = 1`);
        const [held, holder = '', since = ''] = (row ?? []).map(textOf);
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
    const renew = `UPDATE ${tableName(home, 'lock')} SET expires_at = UTC_TIMESTAMP(3) + INTERVAL ${term} SECOND ` +
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
    return new complaint/* Complaint */._('locked', `Another runner has worked on this database for longer than ${formatDuration(patience)}: ${holder}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/levels.js


/** The level of each rule: the defaults, with what the input `lint` says put over them; `all` stands for every rule. */
function levelsFrom(given, complain) {
    const levels = { ...defaults };
    if (given === undefined || given === null)
        return levels;
    if (typeof given !== 'object' || Array.isArray(given)) {
        complain('is not a map such as `drop-column: warn`');
        return levels;
    }
    // YAML 1.1 in people's heads: `off` may come as a boolean.
    const entries = Object.entries(given).map(([name, level]) => [name, level === false ? 'off' : level]);
    for (const [name, level] of entries.toSorted(([left], [right]) => Number(right === 'all') - Number(left === 'all'))) {
        if (!isLevel(level))
            complain(`gives \`${(0,printable/* brief */.d)(name)}\` the level \`${(0,printable/* brief */.d)(String(level))}\`; allowed: \`off\`, \`warn\`, \`error\``);
        else if (name === 'all')
            for (const rule of rules)
                levels[rule] = level;
        else if (isRule(name))
            levels[name] = level;
        else
            complain(`names \`${(0,printable/* brief */.d)(name)}\`, which is no rule; known: \`all\`, ${rules.map((rule) => `\`${rule}\``).join(', ')}`);
    }
    return levels;
}
/** Findings of level `error` stand against going on. */
function lintProblems(findings) {
    return findings
        .filter(({ level, waived }) => level === 'error' && waived === undefined)
        .map(({ rule, file, line, message, advice }) => {
        const way = `If it is meant, write \`-- slipway: allow=${rule} reason="…"\` above the statement, or set \`${rule}: warn\` in the input \`lint\`.`;
        const cure = rule === 'waiver' ? advice : `${advice} ${way}`;
        return { reason: 'lint', text: `\`${(0,printable/* brief */.d)(file)}\` line ${line}: ${message} ${cure}` };
    });
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
        if (!(error instanceof RefusedStatement))
            throw error;
        if (connection.dialect === 'mysql' && errorsOfForbidden.has(error.failure.code))
            return undefined;
        throw refusal('taking the lock', error);
    }
}
/** The name of MySQL's lock: at most 64 characters, one for each database of a server. */
function lockName(schema) {
    return `slipway:${(0,external_node_crypto_.hash)('sha256', schema, 'hex').slice(0, 40)}`;
}
async function takeNamed(waiting) {
    const { connection, home } = waiting;
    const name = literal('mysql', lockName(home.schema));
    await execute(connection, `SET SESSION wait_timeout = ${silence}`);
    const seconds = turn / 1_000;
    await wait(waiting, `SELECT GET_LOCK(${name}, ${seconds})`, () => mysqlHolder(connection, name));
    const [row] = await rowsOf(connection, `SELECT IS_USED_LOCK(${name}), CONNECTION_ID()`);
    const [holder, id] = (row ?? []).map(textOf);
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
    await execute(connection, 'SET tcp_keepalives_idle = 30');
    await execute(connection, 'SET tcp_keepalives_interval = 10');
    await execute(connection, 'SET tcp_keepalives_count = 3');
    await wait(waiting, `SELECT pg_try_advisory_lock(${high}, ${low})::int`, () => postgresHolder(connection, high, low));
    const held = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${high >>> 0} AND objid = ${low >>> 0} ` +
        'AND objsubid = 2 AND granted AND pid = pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())';
    const [row] = await rowsOf(connection, held);
    if (textOf(row?.[0]) !== connection.id)
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
        const [row] = await rowsOf(connection, sql);
        if (textOf(row?.[0]) === '1')
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
    const [row] = await rowsOf(connection, sql).catch(() => []);
    if (row === undefined)
        return 'a session that this user may not see';
    const [id = '', user = '', from = '', seconds = '', command = '', info = ''] = row.map(textOf);
    return describeHolder(id, `${user} from ${from}`, command === 'Sleep' ? '' : info, seconds);
}
async function postgresHolder(connection, high, low) {
    const sql = `SELECT a.pid, a.usename, COALESCE(a.client_addr::text, 'this machine'), EXTRACT(EPOCH FROM now() - a.query_start)::int, ` +
        `CASE WHEN a.state = 'active' THEN LEFT(a.query, 200) ELSE '' END FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid ` +
        `WHERE l.locktype = 'advisory' AND l.classid = ${high >>> 0} AND l.objid = ${low >>> 0} AND l.granted`;
    const [row] = await rowsOf(connection, sql).catch(() => []);
    if (row === undefined)
        return 'a session that has just ended';
    const [id = '', user = '', from = '', seconds = '', info = ''] = row.map(textOf);
    return describeHolder(id, `${user} from ${from}`, info, seconds);
}
function describeHolder(id, who, running, seconds) {
    const what = running === '' ? 'between two statements' : `running \`${(0,printable/* brief */.d)(running, 120)}\` for ${seconds} s`;
    return `session ${id} of ${(0,printable/* brief */.d)(who)}, ${what}`;
}
/** What the holder wrote about itself. */
async function noted(connection, home) {
    const sql = `SELECT runner, since FROM ${tableName(home, 'lock')} WHERE id = 1`;
    const [row] = await rowsOf(connection, sql).catch(() => []);
    if (row === undefined)
        return '';
    const [runner = '', since = ''] = row.map(textOf);
    return ` (${(0,printable/* brief */.d)(runner, 250)}, since ${since} UTC)`;
}
function lock_tooLong(holder, patience) {
    const cure = 'Wait until it has ended and run this again, or give more time in the input `lock-timeout`.';
    return new complaint/* Complaint */._('locked', `Another runner has worked on this database for longer than ${formatDuration(patience)}: ${holder}. ${cure}`);
}
function refuseProxy({ server }) {
    if (server.isProxy)
        throw proxied(`the server calls itself ${(0,printable/* brief */.d)(`${server.product} ${server.version}`)}`);
}
function proxied(sign) {
    const why = 'A proxy may send each statement to another server, or another session, so no lock holds through it';
    return new complaint/* Complaint */._('proxy', `There is a proxy before the database: ${sign}. ${why}. Give the address of the server itself.`);
}

;// CONCATENATED MODULE: ./build/db-migrate/choice.js



/** Chooses what a command runs. `taken` is what another tool's history adds to ours. */
function choose(inputs, facts, taken) {
    const standings = standingsOf([...taken, ...facts.history]);
    const { scripts } = facts.catalogue;
    const isApplied = ({ key }) => standings.get(key)?.isApplied === true;
    const current = highest([...standings].flatMap(([key, { isApplied: is }]) => (is ? versionOf(key) : [])));
    const edited = scripts.filter((script) => script.version !== undefined && isEdited(script, standings));
    const pending = scripts.filter((script) => !isApplied(script) || (script.version === undefined && isEdited(script, standings)));
    const known = new Set(scripts.map(({ key }) => key));
    const missing = [...standings].filter(([key, { isApplied: is }]) => is && !known.has(key)).map(([key]) => key);
    const open = openOf(facts.journal, standings);
    const around = { inputs, standings, current, scripts, pending, open };
    const picked = pick(around);
    return {
        chosen: picked.chosen,
        pending,
        problems: [...editedProblems(inputs, edited), ...picked.problems],
        missing,
        edited,
        unfinished: [...new Set(open.map(({ key }) => key))],
        current,
        standings,
    };
}
function pick(around) {
    const { command, target } = around.inputs;
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
    if (target !== undefined && !scripts.some(({ version }) => version === target) && around.current !== target)
        return { chosen: [], problems: [unknownTarget(target, scripts)] };
    const halfDown = open.find(({ direction }) => direction === 'down');
    if (halfDown !== undefined)
        return { chosen: [], problems: [halfUndone(halfDown)] };
    const versioned = pending.filter(({ version }) => version !== undefined && (target === undefined || compareVersions(version, target) <= 0));
    const isWhole = target === undefined;
    const wanted = [...versioned, ...(isWhole ? pending.filter(({ version }) => version === undefined) : [])];
    const late = current === undefined
        ? []
        : versioned.filter(({ version }) => version !== undefined && compareVersions(version, current) < 0);
    const problems = inputs.outOfOrder === 'refuse' ? late.map((script) => outOfOrder(script, current ?? '', inputs.folder)) : [];
    return { chosen: wanted.slice(0, inputs.steps).map((script) => chosen(script, 'up', around)), problems };
}
function pickDown(around, target) {
    const { inputs, standings, scripts, open } = around;
    const halfUp = open.find(({ direction }) => direction === 'up');
    if (halfUp !== undefined && inputs.command === 'down')
        return { chosen: [], problems: [halfApplied(halfUp)] };
    const applied = [...standings]
        .flatMap(([key, { isApplied }]) => (isApplied ? versionOf(key).map((version) => ({ key, version })) : []))
        .toSorted((left, right) => compareVersions(right.version, left.version));
    if (target !== undefined &&
        target !== '0' &&
        inputs.command === 'down' &&
        !applied.some(({ version }) => version === target))
        return { chosen: [], problems: [unknownTarget(target, scripts)] };
    const above = target === undefined
        ? applied.slice(0, inputs.steps ?? 1)
        : applied.filter(({ version }) => compareVersions(version, target) > 0);
    const found = above.map(({ key }) => ({ key, script: scripts.find((script) => script.key === key) }));
    const problems = found.flatMap(({ key, script }) => (script === undefined ? [missingScript(key)] : []));
    return { chosen: found.flatMap(({ script }) => (script ? [chosen(script, 'down', around)] : [])), problems };
}
function chosen(script, direction, { standings, open }) {
    const revision = standings.get(script.key)?.next ?? 0;
    return { script, direction, revision, journal: open.filter(({ key }) => key === script.key) };
}
/** Rows of the journal that belong to the next change of their script. */
function openOf(journal, standings) {
    return journal.filter(({ key, revision }) => revision === (standings.get(key)?.next ?? 0));
}
function isEdited({ key, checksum }, standings) {
    const standing = standings.get(key);
    return standing?.isApplied === true && standing.checksum !== '' && standing.checksum !== checksum;
}
/** The version in a key, as a list of none or one. */
function versionOf(key) {
    return /^V\d/.test(key) ? [key.slice(1)] : [];
}
/** The highest of some versions. */
function highest(versions) {
    return versions.reduce((best, version) => (best === undefined || compareVersions(version, best) > 0 ? version : best), undefined);
}
function editedProblems({ folder, command }, edited) {
    if (command === 'repair' || command === 'status')
        return [];
    return edited.map(({ file }) => {
        const path = `${folder}/${file.path}`;
        const cure = 'Restore it and put the change into a new script; or, when every environment is to accept it as it is, run `command: repair`.';
        return { reason: 'edited-script', text: `\`${(0,printable/* brief */.d)(path)}\` was changed after it was applied. ${cure}`, file: path };
    });
}
function outOfOrder({ file, key }, current, folder) {
    const path = `${folder}/${file.path}`;
    const cure = 'Give it a higher version, or run it anyway with `out-of-order: allow`.';
    return {
        reason: 'out-of-order',
        text: `\`${(0,printable/* brief */.d)(path)}\` (\`${(0,printable/* brief */.d)(key)}\`) is not applied and comes before \`V${current}\`, which is. ${cure}`,
        file: path,
    };
}
function unknownTarget(target, scripts) {
    const known = scripts.flatMap(({ version }) => (version === undefined ? [] : [`\`${version}\``])).slice(-10);
    const list = known.length === 0 ? 'there are none' : `the newest are ${known.join(', ')}`;
    return {
        reason: 'unknown-target',
        text: `Input \`target\` is \`${target}\`, and no script has that version; ${list}.`,
    };
}
function missingScript(key) {
    const cure = 'Check out the commit that has it.';
    return {
        reason: 'missing-script',
        text: `\`${(0,printable/* brief */.d)(key)}\` is applied, and its script is not in the folder, so it cannot be undone. ${cure}`,
    };
}
function halfUndone({ key }) {
    const cure = 'Run `command: down` to finish it, or bring the database back by hand and run `command: repair`.';
    return { reason: 'unfinished-script', text: `Undoing \`${(0,printable/* brief */.d)(key)}\` did not come to its end. ${cure}` };
}
function halfApplied({ key }) {
    const cure = 'Run `command: up` to finish it first, or bring the database back by hand and run `command: repair`.';
    return { reason: 'unfinished-script', text: `\`${(0,printable/* brief */.d)(key)}\` was begun and did not come to its end. ${cure}` };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/db-migrate/foreign.js


/** What is recorded for us of what another tool applied. */
function takeOver(foreign, { scripts }) {
    const applied = foreign.tool === 'golang-migrate' ? foreign_upTo(foreign, scripts) : foreign.rows;
    const byKey = new Map(scripts.map((script) => [script.key, script]));
    const edited = [];
    const rows = applied.flatMap((row) => {
        const version = row.version === undefined || !versionPattern.test(row.version) ? undefined : canonicalVersion(row.version);
        const key = version === undefined ? `R__${row.description.replaceAll(' ', '_')}` : `V${version}`;
        const script = byKey.get(key);
        if (script !== undefined &&
            row.checksum !== undefined &&
            !row.isBaseline &&
            row.checksum !== flywayChecksum(script.file.text)) {
            // A repeatable script that changed is simply due again.
            if (script.version === undefined)
                return [];
            edited.push(script);
        }
        return [{ key, revision: 0, action: 'import', script: script?.file.path ?? '', checksum: script?.checksum ?? '' }];
    });
    return { rows: [...new Map(rows.map((row) => [row.key, row])).values()], edited };
}
/** golang-migrate records the newest version only. */
function foreign_upTo({ rows }, scripts) {
    const newest = rows[0]?.version;
    if (newest === undefined)
        return [];
    const below = scripts.flatMap(({ version, name }) => version !== undefined && compareVersions(version, canonicalVersion(newest)) <= 0
        ? [{ version, description: name, checksum: undefined, isBaseline: false }]
        : []);
    return below.length > 0 ? below : rows;
}
/** Flyway's checksum: CRC32 over the lines without their ends (org.flywaydb.core.internal.resource.loader), as a signed number. */
function flywayChecksum(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return (0,external_node_zlib_.crc32)(lines.join('')) | 0;
}

// EXTERNAL MODULE: ./build/sql/window.js
var sql_window = __webpack_require__(7947);
;// CONCATENATED MODULE: ./build/sql/directives.js


const KEYS = 'transaction=true|false, batch=<rows>, pause=<time>, timeout=<time> (500ms, 30s, 10m, 2h), allow=<rule>(<reason>)';
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/**
 * The directives in the comments before the first word of a script or of a statement: lines such as
 * `-- slipway: transaction=false batch=5000 timeout=10m allow=drop-column(the column was never read)`, also with `#`.
 * `line` is the line of the text's first byte. What is misspelt, doubled or without a reason is one complaint with all lines.
 */
function readDirectives(text, file, line = 1) {
    const complaints = [];
    const settings = new Map();
    const allow = [];
    for (const comment of headComments(text, line)) {
        const directive = /^[ \t]*slipway[ \t]*:(.*)$/i.exec(comment.text)?.[1];
        // `allow=rule reason="…"` is the lint's, which reports what is wrong with it as a finding.
        if (directive === undefined || /^\s*allow(?:=[a-z,-]*)?(?:\s|$)/.test(directive))
            continue;
        const complain = (what) => complaints.push(`${file}:${comment.line}: ${what} Known are: ${KEYS}.`);
        for (const [key, value] of settingsIn(directive, complain)) {
            if (key === 'allow')
                addWaiver(value, comment.line, allow, complain);
            else if (settings.has(key))
                complain(`${key} is given twice.`);
            else if (parseValue(key, value) === undefined)
                complain(`“${key}=${value}” is no directive.`);
            else
                settings.set(key, value);
        }
    }
    if (complaints.length > 0)
        throw new complaint/* Complaint */._(sql_window/* INVALID_SCRIPT */.cw, complaints);
    const values = Object.fromEntries([...settings].map(([key, value]) => [key, parseValue(key, value)]));
    return { ...values, allow };
}
/** The line comments before the first thing that is none; block comments and blank lines are passed over. */
function headComments(text, first) {
    const comments = [];
    let line = first;
    let pos = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (pos < text.length) {
        const sign = text[pos] ?? '';
        if (/\s/.test(sign)) {
            if (sign === '\n')
                line++;
            pos++;
        }
        else if (sign === '#' || text.startsWith('--', pos)) {
            const newline = text.indexOf('\n', pos);
            const end = newline < 0 ? text.length : newline;
            comments.push({ text: text.slice(pos + (sign === '#' ? 1 : 2), end).trimEnd(), line });
            pos = end;
        }
        else if (text.startsWith('/*', pos) && text[pos + 2] !== '!' && !text.startsWith('M!', pos + 2)) {
            const close = text.indexOf('*/', pos + 2);
            const end = close < 0 ? text.length : close + 2;
            for (; pos < end; pos++)
                if (text[pos] === '\n')
                    line++;
        }
        else
            break;
    }
    return comments;
}
/** key=value pairs; a value in parentheses behind a rule's name may hold blanks. */
function settingsIn(directive, complain) {
    const settings = [];
    let rest = directive.trim();
    if (rest === '')
        complain('“slipway:” is followed by no directive.');
    while (rest !== '') {
        const word = /^[^\s(]+/.exec(rest)?.[0] ?? '';
        let end = word.length;
        if (rest[end] === '(') {
            const close = rest.indexOf(')', end);
            end = close < 0 ? rest.length : close + 1;
        }
        const given = rest.slice(0, Math.max(end, 1));
        const equals = given.indexOf('=');
        if (equals < 1)
            complain(`“${given}” is no directive.`);
        else
            settings.push([given.slice(0, equals).toLowerCase(), given.slice(equals + 1)]);
        rest = rest.slice(given.length).replace(/^[\s,]+/, '');
    }
    return settings;
}
function addWaiver(value, line, allow, complain) {
    const [, rule, reason] = /^([a-z][a-z0-9-]*)\((.*)\)$/.exec(value) ?? [];
    if (rule === undefined || reason === undefined || reason.trim() === '')
        complain(`“allow=${value}” needs a rule and a reason.`);
    else
        allow.push({ rule, reason: reason.trim(), line });
}
function parseValue(key, value) {
    if (key === 'transaction')
        return value === 'true' ? true : value === 'false' ? false : undefined;
    if (key === 'batch')
        return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
    if (key !== 'timeout' && key !== 'pause')
        return undefined;
    const [, amount, unit] = /^(\d{1,9})(ms|s|m|h)$/.exec(value) ?? [];
    return amount === undefined || unit === undefined ? undefined : Number(amount) * (UNITS[unit] ?? 1);
}

;// CONCATENATED MODULE: ./build/sql/placeholders.js


const NAME = /^[A-Za-z_][\w.:-]{0,127}\}/;
/**
 * Puts values for `${name}` wherever it stands: also in strings, names and comments, as Flyway does, since that is where
 * schema names and paths are wanted. A value goes in as it is and is not read again, so it must be trusted like the script.
 * `$${name}` stands for `${name}`. What looks different, such as `${}`, `${1}` or `$${1,2}$$`, is left alone. Unknown
 * names are one complaint with all their lines.
 */
function fillPlaceholders(text, values, file) {
    const parts = [];
    const unknown = [];
    let from = 0;
    let line = 1;
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
        throw new complaint/* Complaint */._(sql_window/* INVALID_SCRIPT */.cw, unknown);
    return parts.join('') + text.slice(from);
}
function known(values) {
    const names = Object.keys(values);
    return names.length > 0 ? `Given are: ${names.join(', ')}. ` : 'No placeholders are given. ';
}

// EXTERNAL MODULE: ./build/sql/split.js + 12 modules
var split = __webpack_require__(5038);
;// CONCATENATED MODULE: ./build/db-migrate/effect.js


const effect_kinds = {
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
/** How much is looked at: names stand at the front, and a statement may be megabytes of values. */
const horizon = { characters: 20_000, tokens: 400 };
/** Reads what a statement does; whatever it does not know is `unseen`. */
function effectOf(sql, dialect) {
    const tokens = firstTokens(sql, dialect);
    const verb = tokens[0]?.value ?? '';
    if (verb === 'CREATE')
        return effect_readCreate(tokens);
    if (verb === 'ALTER')
        return readAlter(tokens);
    if (verb === 'DROP')
        return effect_readDrop(tokens);
    if (verb === 'RENAME')
        return schema(listNames(tokens, 2, 'table'));
    if (verb === 'SET')
        return effect_plain(effect_readSet(tokens));
    return effect_plain(verbs[verb] ?? 'unseen');
}
function firstTokens(sql, dialect) {
    const { tokens } = (0,lexer/* tokenize */.q)(sql.slice(0, horizon.characters), { dialect: splitterDialect(dialect) });
    return tokens.slice(0, horizon.tokens).map(({ kind, value, text }) => {
        if (kind === 'name')
            return { kind, value, raw: text };
        const isWord = kind === 'word' || kind === 'variable';
        return { kind: isWord ? 'word' : 'other', value: isWord ? value.toUpperCase() : value, raw: text };
    });
}
function effect_plain(kind) {
    return { kind, subjects: [], isCreation: false };
}
function schema(subjects, isCreation = false) {
    return subjects.length === 0 ? effect_plain('unseen') : { kind: 'schema', subjects, isCreation };
}
/** `SET GLOBAL`, a password or a role reaches beyond the session, and does the same twice. */
function effect_readSet(tokens) {
    const names = tokens.map(({ value }) => value);
    if (names.some((name) => /^(@@(SESSION\.)?)?AUTOCOMMIT$/.test(name)) || names[1] === 'TRANSACTION')
        return 'transaction';
    return /^(GLOBAL|PERSIST|PERSIST_ONLY|PASSWORD|DEFAULT|@@GLOBAL)$/.test(names[1] ?? '') ? 'repeatable' : 'session';
}
function effect_readCreate(tokens) {
    const at = tokens.findIndex(({ kind, value }, index) => index > 0 && kind === 'word' && value in effect_kinds);
    const kind = effect_kinds[tokens[at]?.value ?? ''];
    const head = tokens.slice(1, at).map(({ value }) => value);
    if (kind === undefined || at > 25)
        return effect_plain('unseen');
    if (head.includes('TEMPORARY') || head.includes('TEMP'))
        return effect_plain('session');
    const { next, isGuarded } = skipIfExists(tokens, at + 1);
    const subject = readSubject(tokens, next, kind);
    if (subject === undefined)
        return effect_plain('unseen');
    if (kind === 'index' && head.every((word) => word !== 'CONCURRENTLY'))
        return ofIndex(tokens, next, subject);
    return schema([subject], kind === 'table' && !isGuarded && !head.includes('REPLACE'));
}
/** MySQL keeps an index with its table; where both are named, either's definition tells. */
function ofIndex(tokens, from, index) {
    const on = tokens.findIndex(({ value }, at) => at >= from && value === 'ON');
    const { next } = skipIfExists(tokens, on + 1);
    const table = on === -1 ? undefined : readSubject(tokens, next, 'table');
    return schema([table ?? index]);
}
function readAlter(tokens) {
    const at = tokens.findIndex(({ kind, value }, index) => index > 0 && kind === 'word' && value in effect_kinds);
    const kind = effect_kinds[tokens[at]?.value ?? ''];
    if (kind === undefined || at > 25 || kind === 'database')
        return effect_plain('unseen');
    const { next } = skipIfExists(tokens, at + 1);
    const subject = readSubject(tokens, next, kind);
    const rest = tokens.slice(next);
    // Of these nothing shows in the definition.
    const isHidden = rest.some(({ kind: form, value }) => form === 'word' && /^(TRUNCATE|DISCARD|IMPORT|EXCHANGE)$/.test(value));
    if (subject === undefined || isHidden || tokens.length === horizon.tokens)
        return effect_plain('unseen');
    return schema([subject]);
}
function effect_readDrop(tokens) {
    const at = tokens.findIndex(({ value }, index) => index > 0 && value in effect_kinds);
    const kind = effect_kinds[tokens[at]?.value ?? ''];
    if (tokens[1]?.value === 'TEMPORARY')
        return effect_plain('session');
    if (kind === undefined || at > 3)
        return effect_plain('unseen');
    const { next } = skipIfExists(tokens, at + 1);
    const subject = readSubject(tokens, next, kind);
    if (kind === 'index' && subject !== undefined && tokens.some(({ value }) => value === 'ON'))
        return ofIndex(tokens, next, subject);
    return schema(listNames(tokens, next, kind));
}
function skipIfExists(tokens, from) {
    let next = from;
    while (/^(IF|NOT|EXISTS|CONCURRENTLY|ONLY)$/.test(tokens[next]?.kind === 'word' ? (tokens[next]?.value ?? '') : ''))
        next++;
    return { next, isGuarded: tokens[from]?.value === 'IF' };
}
/** The names of a list such as `a, b.c` or `a TO b, c TO d`. */
function listNames(tokens, from, kind) {
    const found = [];
    let at = skipIfExists(tokens, from).next;
    while (at < tokens.length) {
        const subject = readSubject(tokens, at, kind);
        if (subject === undefined)
            break;
        found.push(subject);
        at += subject.schema === undefined ? 1 : 3;
        const sign = tokens[at]?.value;
        if (sign !== ',' && sign !== 'TO')
            break;
        at++;
    }
    return found;
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
    if (token === undefined || token.kind === 'other')
        return undefined;
    return token.kind === 'name' ? token.value : token.raw;
}

;// CONCATENATED MODULE: ./build/db-migrate/prepare.js












/** Splits a script and reads what its statements do. Throws a complaint about all that cannot be run as it stands. */
function prepare(script, direction, around) {
    const file = direction === 'up' ? script.file : script.undo;
    if (file === undefined)
        return undefined;
    const path = `${around.folder}/${file.path}`;
    const filled = { ...file, text: fillPlaceholders(file.text, around.placeholders, path) };
    const section = sectionOf({ ...script, file: filled, undo: filled }, around.layout, direction);
    if (section === undefined)
        return undefined;
    const [first] = section.segments;
    const directives = first === undefined ? none : readDirectives(first.text, path, first.line);
    const faults = [];
    const pieces = section.segments.flatMap((segment) => splitSegment(segment, path, around.dialect, faults));
    const statements = withoutWrap(number(pieces, directives, path, around.dialect));
    faults.push(...statements.flatMap((statement) => faultOf(statement, around.dialect)));
    if (faults.length > 0)
        throw complaintAbout(path, faults);
    return { script, direction, path, statements, mode: modeOf(statements, directives, section, around.dialect) };
}
const none = { allow: [] };
function splitSegment(segment, path, dialect, faults) {
    if (segment.isWhole)
        return [{ sql: segment.text, line: segment.line }];
    const options = { dialect: splitterDialect(dialect), file: path, smart: true };
    return (0,split/* splitText */.Ad)(segment.text, options).flatMap((found) => {
        const line = segment.line + found.line - 1;
        if (found.kind === 'sql')
            return found.comment ? [] : [{ sql: (0,split/* textOf */.b6)(found), line }];
        if (found.kind === 'use')
            return [{ sql: `USE ${quoteName('mysql', found.database)}`, line }];
        if (found.kind === 'copy')
            faults.push({ line, what: 'reads rows from standard input (COPY). Write them as INSERT' });
        if (found.kind === 'source')
            faults.push({ line, what: 'runs another file, which the checksum would not cover. Make it a script of its own' });
        return [];
    });
}
/** A directive before the first statement counts for the whole script, one before a later statement for that one. */
function number(pieces, script, path, dialect) {
    return pieces.map(({ sql, line }, index) => {
        const offset = headLines(sql);
        const own = index === 0 || !sql.includes('slipway') ? none : readDirectives(sql, path, line);
        const fingerprint = (0,external_node_crypto_.hash)('sha256', sql, 'hex');
        const effect = effectOf(sql, dialect);
        const changes = readStatement(sql, splitterDialect(dialect));
        const around = { position: index + 1, sql, line: line + offset, offset, fingerprint, effect, changes };
        const { batch: _, ...unbatched } = script;
        const base = script.batch !== undefined && isBatchable(sql, effect, dialect) ? script : unbatched;
        return { ...around, directives: { ...base, ...own } };
    });
}
/** A script may have statements beside the big ones; what is big and cannot be taken apart is a complaint later. */
function isBatchable(sql, { kind }, dialect) {
    return kind === 'data' && shapeOf(sql, dialect) !== notWalked;
}
/** How many lines of comments and blanks stand before the first word. */
function headLines(sql) {
    let at = 0;
    for (;;) {
        const rest = /^(?:\s+|--[^\n]*|#[^\n]*)/.exec(sql.slice(at, at + 10_000))?.[0];
        const close = sql.startsWith('/*', at) && !/^\/\*M?!/.test(sql.slice(at, at + 4)) ? sql.indexOf('*/', at) : -1;
        if (rest === undefined && close === -1)
            break;
        at = close === -1 ? at + (rest?.length ?? 0) : close + 2;
    }
    return sql.slice(0, at).split('\n').length - 1;
}
/** A pair of BEGIN and COMMIT around the whole script says what is done anyway. */
function withoutWrap(statements) {
    const isControl = (statement, words) => statement?.effect.kind === 'transaction' && words.test(statement.sql.slice(-60).trim());
    const begins = isControl(statements[0], /\b(BEGIN|START\s+TRANSACTION)(\s+(WORK|TRANSACTION|IMMEDIATE|DEFERRED|EXCLUSIVE))?$/i);
    const commits = isControl(statements.at(-1), /\b(COMMIT|END)(\s+(WORK|TRANSACTION))?$/i);
    if (!begins || !commits || statements.length < 2)
        return statements;
    return statements.slice(1, -1).map((statement, index) => ({ ...statement, position: index + 1 }));
}
function faultOf({ effect, line, sql, directives }, dialect) {
    const shape = directives.batch === undefined ? undefined : shapeOf(sql, dialect);
    if (typeof shape === 'string')
        return [{ line, what: `cannot be run in batches: ${shape}. Take \`batch\` away, or write the statement otherwise` }];
    if (effect.kind === 'transaction') {
        const cure = 'Each script is one transaction where the server can; make a script of its own for each part';
        return [{ line, what: `opens or ends a transaction of its own. ${cure}` }];
    }
    if (effect.kind !== 'table-lock')
        return [];
    return [
        { line, what: 'locks tables, which shuts the journal out. Remove it: one runner at a time changes this database' },
    ];
}
function modeOf(statements, { transaction }, section, dialect) {
    const isBatched = statements.some(({ directives }) => directives.batch !== undefined);
    if ((transaction ?? section.transaction) === false || isBatched)
        return 'journal';
    if (dialect !== 'mysql')
        return 'transaction';
    const isData = statements.every(({ effect }) => effect.kind === 'data' || effect.kind === 'session');
    return isData ? 'transaction' : 'journal';
}
function complaintAbout(path, faults) {
    const items = faults.slice(0, 10).map(({ line, what }) => `\`${(0,printable/* brief */.d)(path)}\` line ${line} ${what}.`);
    return new complaint/* Complaint */._('invalid-script', items);
}

;// CONCATENATED MODULE: ./build/db-migrate/plan.js






/** Turns what is known into steps. Throws a complaint about scripts that cannot be run as they stand. */
function makePlan(inputs, facts) {
    const taken = facts.foreign === undefined ? { rows: [], edited: [] } : takeOver(facts.foreign, facts.catalogue);
    const choice = choose(inputs, facts, taken.rows);
    const { runs, problems } = prepareAll(inputs, facts, choice);
    const doubts = facts.journal.filter(({ key, revision, state }) => state === 'begun' && revision === (choice.standings.get(key)?.next ?? 0));
    const all = [...foreignProblems(inputs, facts, taken), ...choice.problems, ...problems];
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
/** Every script is split before the first is run: what cannot be run at all is found before anything is changed. */
function prepareAll({ folder, placeholders }, { catalogue, home }, { chosen }) {
    const { layout } = catalogue;
    const problems = [];
    const complaints = [];
    const runs = chosen.flatMap((each) => {
        if (layout === undefined)
            return [];
        try {
            const prepared = prepare(each.script, each.direction, { dialect: home.dialect, layout, folder, placeholders });
            if (prepared === undefined)
                problems.push(noUndo(each.script, folder));
            return prepared === undefined ? [] : [{ chosen: each, prepared }];
        }
        catch (error) {
            if (!(error instanceof complaint/* Complaint */._))
                throw error;
            complaints.push(...error.items);
            return [];
        }
    });
    if (complaints.length > 0)
        throw new complaint/* Complaint */._('invalid-script', complaints.slice(0, 20));
    return { runs, problems };
}
function stepsOf(inputs, facts, taken, choice, runs) {
    const { command } = inputs;
    if (command === 'status' || command === 'validate')
        return [];
    const rows = command === 'baseline' ? baselineRows(inputs, facts, choice) : command === 'repair' ? repairRows(choice) : [];
    const cleared = command === 'repair' ? choice.unfinished : [];
    const isNothing = runs.length + rows.length + cleared.length + taken.rows.length === 0;
    if (isNothing)
        return [];
    return [
        ...(facts.hasLedger ? [] : [{ kind: 'create' }]),
        ...(taken.rows.length > 0
            ? [
                {
                    kind: 'import',
                    from: facts.foreign?.table ?? '',
                    tool: facts.foreign?.tool ?? '',
                    rows: taken.rows,
                },
            ]
            : []),
        ...(inputs.backup.length > 0 && runs.length > 0 ? [{ kind: 'backup' }] : []),
        ...runs.map((run) => ({ kind: 'run', ...run })),
        ...(rows.length > 0 ? [{ kind: 'record', rows }] : []),
        ...cleared.map((key) => ({ kind: 'clear', key, revision: choice.standings.get(key)?.next ?? 0 })),
    ];
}
function baselineRows({ target }, { catalogue }, { standings }) {
    if (target === undefined)
        return [];
    const below = catalogue.scripts.filter(({ version }) => version !== undefined && compareVersions(version, target) <= 0);
    const rows = below
        .filter(({ key }) => standings.get(key)?.isApplied !== true)
        .map(({ key, file, checksum }) => ({ key, script: file.path, checksum }));
    const isThere = below.some(({ version }) => version === target) || standings.get(`V${target}`)?.isApplied === true;
    const bare = isThere ? [] : [{ key: `V${target}`, script: '', checksum: '' }];
    return [...rows, ...bare].map((row) => ({ ...row, action: 'baseline', revision: standings.get(row.key)?.next ?? 0 }));
}
function repairRows({ edited, standings }) {
    return edited.map(({ key, file, checksum }) => ({
        key,
        revision: standings.get(key)?.next ?? 0,
        action: 'repair',
        script: file.path,
        checksum,
    }));
}
function goalOf({ current, standings }, runs) {
    const versions = new Set([...standings].filter(([key, { isApplied }]) => isApplied && /^V/.test(key)).map(([key]) => key.slice(1)));
    for (const { chosen } of runs) {
        if (chosen.script.version === undefined)
            continue;
        if (chosen.direction === 'up')
            versions.add(chosen.script.version);
        else
            versions.delete(chosen.script.version);
    }
    if (runs.length === 0)
        return current;
    return [...versions].toSorted(compareVersions).at(-1);
}
function foreignProblems({ folder, command }, { foreign }, { edited }) {
    if (command === 'status')
        return [];
    const dirty = foreign?.dirty === undefined
        ? []
        : [
            {
                reason: 'foreign-unfinished',
                text: `\`${foreign.table}\` says that ${foreign.tool} stopped half-way in \`${(0,printable/* brief */.d)(foreign.dirty)}\`. Bring the database in order and clear that mark with ${foreign.tool} first.`,
            },
        ];
    const changed = edited.map(({ file }) => {
        const path = `${folder}/${file.path}`;
        return {
            reason: 'edited-script',
            text: `\`${(0,printable/* brief */.d)(path)}\` is not what Flyway applied: its checksum differs from \`${foreign?.table ?? ''}\`. Restore it, or run Flyway's own repair first.`,
            file: path,
        };
    });
    return [...dirty, ...changed];
}
function noUndo({ file, key }, folder) {
    const path = `${folder}/${file.path}`;
    const cure = 'Write one, or go forward with a new script that takes the change back.';
    return {
        reason: 'missing-undo',
        text: `\`${(0,printable/* brief */.d)(key)}\` has nothing that undoes it (\`${(0,printable/* brief */.d)(path)}\`). ${cure}`,
        file: path,
    };
}

;// CONCATENATED MODULE: ./build/db-migrate/doubt.js

/**
 * Judges a statement in doubt by the definitions of its subjects before it and now. Data changes stand in one transaction with their mark in
 * the journal, so without the mark they were rolled back. The definition of a subject that shows no change: the statement did nothing, or what
 * it does twice it does once.
 */
function doubt_judge(row, now) {
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
        const recovery = decide(row, resolution, doubt_judge(row, await snapshotOf(connection, subjectsOf(row.before), home.schema)));
        const { decided, why } = recovery;
        if (row.effect === 'batch' && decided === 'not-begun')
            return recovery;
        await execute(connection, decided === 'not-begun' ? clearRow(home, row) : finishJournal(home, row, decided, why));
        return recovery;
    }
    catch (error) {
        throw error instanceof RefusedStatement ? refusal('looking at a statement in doubt', error) : error;
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

















/** Migrates one database: reads, plans, and, where something is to be done, does it under the lock. Never throws. */
async function migrate(target, scripts, inputs, host) {
    const started = host.now().getTime();
    const draft = { target: target.name, at: target.at, server: '', facts: undefined, plan: undefined, steps: undefined };
    const state = { story: { ...draft, recoveries: [], error: undefined } };
    const tell = (more) => {
        state.story = { ...state.story, ...more };
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const connection = __addDisposableResource(env_1, await (0,connect/* connect */.N)(target.at, inputs.guards, host), true);
            tell({ server: `${connection.server.product} ${connection.server.version}, ${connection.security}` });
            await work({ connection, target, scripts, inputs, host, tell });
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
        tell({ error: error instanceof RefusedStatement ? refusal('reading the database', error) : error });
    }
    return { ...state.story, milliseconds: host.now().getTime() - started };
}
async function work(job) {
    const { connection, scripts, inputs, tell } = job;
    const facts = await readFacts(connection, job.target.at, scripts);
    tell({ facts });
    const draft = makePlan(inputs, facts);
    tell({ plan: draft });
    const inspection = await inspect(connection, draft, facts, inputs, job.host);
    const plan = { ...draft, ...inspection, problems: [...draft.problems, ...lintProblems(inspection.findings)] };
    tell({ plan });
    refuseProblems(plan);
    const isPreview = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command);
    const isNothing = plan.steps.length === 0 && plan.doubts.length === 0;
    if (isPreview || isNothing)
        return;
    announce(plan, job);
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
        await createLedger(connection, before.home);
    const hasNote = connection.dialect !== 'sqlite' && lock.kind !== 'lease';
    if (hasNote)
        await connection.run(noteHolder(before.home, shop.signature));
    let facts = await readFacts(connection, job.target.at, scripts);
    const hasDoubt = facts.journal.some(({ state }) => state === 'begun');
    const doubts = hasDoubt ? makePlan(inputs, facts).doubts : [];
    const recoveries = await recover(doubts, inputs.inDoubt, shop, inputs.command);
    if (recoveries.length > 0)
        facts = await readFacts(connection, job.target.at, scripts);
    const { findings, estimates, compatible } = planned;
    const plan = isSame(before, facts) ? planned : { ...makePlan(inputs, facts), findings, estimates, compatible };
    tell({ facts, plan, recoveries });
    refuseProblems(plan);
    const applied = await apply(plan.steps, inputs, shop);
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
        .map((step) => told_told(step, inputs, 'already', 'another runner was faster', 0));
}
function equip({ connection, target, inputs, host }, { fence }, { home }) {
    const signature = { runner: runnerName(host), environment: inputs.environment.slice(0, 100), fence };
    let tables;
    let replicas;
    let unsafe;
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
        unsafe: () => {
            unsafe ??= readUnsafe(connection, home.schema);
            return unsafe;
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
        : `SELECT table_name FROM information_schema.tables WHERE table_schema = ${literal(connection.dialect, schema)}`;
    return new Set((await rowsOf(connection, sql)).map(([name]) => textOf(name).toLowerCase()));
}
/** Who this run is, for the history and for those who wait. */
function runnerName({ env }) {
    const run = env['GITHUB_RUN_ID'];
    const where = run ? `, ${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/actions/runs/${run}` : '';
    const who = env['GITHUB_ACTOR'] || (0,external_node_os_.userInfo)().username;
    return `${who} on ${env['RUNNER_NAME'] || (0,external_node_os_.hostname)()}${where}`.slice(0, 250);
}
function announce(plan, { target, host }) {
    const where = target.name === '' ? '' : `${target.name}: `;
    const runs = plan.steps.filter(({ kind }) => kind === 'run').length;
    host.log.info(`${where}${runs} script(s) to run; ${plan.choice.current ?? 'nothing applied'} → ${plan.goal ?? 'nothing applied'}`);
}
function refuseProblems({ problems }) {
    const [first] = problems;
    if (first === undefined)
        return;
    throw new complaint/* Complaint */._(first.reason, problems.slice(0, 20).map(({ text }) => text));
}

;// CONCATENATED MODULE: ./build/db-migrate/fleet.js

/** Migrates all databases: the first alone, as the canary, then the others in waves; what fails keeps later waves from beginning. */
async function migrateAll(scripts, inputs, host) {
    const [canary, ...others] = inputs.targets;
    if (canary === undefined)
        return [];
    const isReading = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command);
    const stories = [await migrate(canary, scripts, inputs, host)];
    for (let at = 0; at < others.length; at += inputs.waveSize) {
        const wave = others.slice(at, at + inputs.waveSize);
        const isStopped = stories.some(({ error }) => error !== undefined) && !isReading;
        // Each database is a world of its own: what is written to one does not depend on what is written to another.
        const told = isStopped
            ? wave.map(notReached)
            : await Promise.all(wave.map((target) => migrate(target, scripts, inputs, host)));
        stories.push(...told);
    }
    return stories;
}
function notReached({ name, at }) {
    const nothing = { server: '', facts: undefined, plan: undefined, steps: [], recoveries: [], error: undefined };
    return { target: name, at, ...nothing, milliseconds: 0 };
}

// EXTERNAL MODULE: ./build/database/inputs.js
var database_inputs = __webpack_require__(1127);
;// CONCATENATED MODULE: ./build/db-migrate/targets.js

/** Reads the YAML list of targets; `complain` continues the sentence «Input `targets` …». */
function readTargets(value, complain) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value)) {
        complain('is no list; write `- name: …` for each database');
        return [];
    }
    const names = new Set();
    return value.flatMap((entry, index) => {
        if (typeof entry !== 'object' || entry === null) {
            complain(`: entry ${index + 1} is no map with \`name\``);
            return [];
        }
        const fields = new Map(Object.entries(entry).map(([key, text]) => [key, String(text ?? '')]));
        const name = fields.get('name') ?? '';
        fields.delete('name');
        if (!/^[\w.-]{1,60}$/.test(name) || names.has(name))
            complain(`: entry ${index + 1} needs a \`name\` of its own, of letters, digits, \`.\`, \`-\` and \`_\``);
        names.add(name);
        const unknown = [...fields.keys()].filter((key) => !database_inputs/* targetInputs */.lY.some((input) => input === key));
        if (unknown.length > 0)
            complain(`: \`${name}\` has \`${unknown.join('`, `')}\`; known: ${database_inputs/* targetInputs */.lY.join(', ')}`);
        return [{ name, fields: Object.fromEntries(fields) }];
    });
}

;// CONCATENATED MODULE: ./build/db-migrate/inputs.js






const commands = ['plan', 'up', 'down', 'to', 'status', 'validate', 'baseline', 'repair'];
/** Every input of action.yml. */
const inputNames = [
    'command',
    'scripts',
    'target',
    'steps',
    'out-of-order',
    'environment',
    'placeholders',
    ...database_inputs/* targetInputs */.lY,
    'targets',
    'wave-size',
    'lock',
    'lock-timeout',
    ...database_inputs/* guardInputs */.xt,
    'in-doubt',
    'batch-pause',
    'max-replica-lag',
    'replicas',
    'max-threads-running',
    'backup',
    'backup-command',
    'lint',
    'probe',
    'comment',
    'token',
    'plan-file',
    'dry-run',
];
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const environment = reader.text('environment');
    const inputs = {
        command: readCommand(reader, host),
        folder: readPath(reader, 'scripts', 'migrations'),
        target: readVersion(reader),
        steps: reader.text('steps') === '' ? undefined : reader.integer('steps', { least: 1, most: 100_000, otherwise: 1 }),
        outOfOrder: reader.choice('out-of-order', ['refuse', 'allow'], 'refuse'),
        environment,
        placeholders: { environment, ...(await readPlaceholders(reader)) },
        targets: await readAllTargets(reader, host),
        waveSize: reader.integer('wave-size', { least: 1, most: 64, otherwise: 4 }),
        lock: reader.choice('lock', ['auto', 'lease'], 'auto'),
        lockTimeout: reader.duration('lock-timeout', 600_000),
        guards: (0,database_inputs/* readGuards */.hL)(reader, { lockWait: 30_000, statement: 0, total: 0 }),
        inDoubt: readResolution(reader),
        batchPause: reader.duration('batch-pause', 50),
        maxReplicaLag: reader.duration('max-replica-lag', 0),
        replicas: reader.lines('replicas'),
        maxThreadsRunning: reader.integer('max-threads-running', { least: 0, most: 100_000, otherwise: 0 }),
        backup: readBackup(reader),
        lint: await readLevels(reader),
        probe: reader.choice('probe', ['auto', 'off'], 'auto'),
        comment: reader.choice('comment', ['auto', 'off'], 'auto'),
        token: reader.text('token'),
        planFile: reader.text('plan-file') === '' ? '' : readPath(reader, 'plan-file', ''),
        dryRun: reader.flag('dry-run'),
    };
    refuseContradictions(reader, inputs);
    reader.finish();
    return inputs;
}
function readCommand(reader, { env }) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const otherwise = /^(pull_request(_target)?|merge_group)$/.test(event) ? 'plan' : 'up';
    return reader.choice('command', commands, otherwise);
}
function readPath(reader, name, otherwise) {
    const given = reader.text(name) || otherwise;
    const path = external_node_path_.posix.normalize(given).replace(/(?<=.)\/$/, '');
    const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0');
    if (isOutside)
        reader.refuse(name, given, 'a path inside the workspace, such as `migrations`');
    return path;
}
function readVersion(reader) {
    const given = reader.text('target').replace(/^V(?=\d)/, '');
    if (given === '')
        return undefined;
    if (!versionPattern.test(given))
        reader.refuse('target', given, 'a version such as `7`, `1.2` or `20260131120000`');
    return canonicalVersion(given);
}
async function readPlaceholders(reader) {
    const value = await reader.yaml('placeholders');
    if (value === undefined || value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value)) {
        reader.complain('placeholders', 'is not a map such as `schema: shop`');
        return {};
    }
    const entries = Object.entries(value).map(([name, text]) => {
        if (typeof text === 'object')
            reader.complain('placeholders', `gives \`${name}\` no plain value`);
        return [name, String(text)];
    });
    return Object.fromEntries(entries);
}
async function readAllTargets(reader, host) {
    const common = (0,database_inputs/* targetFields */.lU)(reader);
    const around = { env: host.env, workspace: host.workspace, mask: host.log.mask };
    const one = (fields, name) => {
        const complain = (field, what) => name === '' ? reader.complain(field, what) : reader.complain('targets', `: in \`${name}\`, \`${field}\` ${what}`);
        const at = (0,database_inputs/* readTarget */._E)(fields, { ...around, complain });
        if (at === undefined)
            return [];
        return [{ name, at: at.dialect === 'mysql' ? { ...at, manyStatements: true } : at }];
    };
    const listed = readTargets(await reader.yaml('targets'), (what) => reader.complain('targets', what));
    if (listed.length === 0)
        return one(common, '');
    return listed.flatMap(({ name, fields }) => one({ ...common, ...fields }, name));
}
function readResolution(reader) {
    const given = reader.text('in-doubt');
    if (given === '')
        return undefined;
    const [, verb, key = '', position = ''] = /^(resume|skip)\s+(\S.*):(\d{1,6})$/.exec(given) ?? [];
    if (verb === 'resume' || verb === 'skip')
        return { verb, key, position: Number(position) };
    reader.refuse('in-doubt', given, '`resume SCRIPT:STATEMENT` or `skip SCRIPT:STATEMENT`, such as `skip V3:2`');
    return undefined;
}
async function readLevels(reader) {
    return levelsFrom(await reader.yaml('lint'), (what) => reader.complain('lint', what));
}
function readBackup(reader) {
    const command = reader.lines('backup-command');
    const wish = reader.choice('backup', ['command', 'none'], command.length > 0 ? 'command' : 'none');
    if (wish === 'command' && command.length === 0)
        reader.complain('backup', 'is `command`, and `backup-command` is not given');
    return wish === 'command' ? command : [];
}
function refuseContradictions(reader, inputs) {
    const { command, target, steps, lock, maxReplicaLag, replicas, targets } = inputs;
    if ((command === 'to' || command === 'baseline') && target === undefined)
        reader.complain('target', `is needed with \`command: ${command}\``);
    if (target !== undefined && steps !== undefined)
        reader.complain('steps', 'cannot be given together with `target`');
    if (steps !== undefined && command !== 'up' && command !== 'down' && command !== 'plan')
        reader.complain('steps', 'is only for `up` and `down`');
    const isMysql = targets.some(({ at }) => at.dialect === 'mysql');
    if (maxReplicaLag > 0 && isMysql && replicas.length === 0)
        reader.complain('max-replica-lag', 'needs `replicas` for MySQL, where only a replica knows how far it is behind');
    if (lock === 'lease' && targets.some(({ at }) => at.dialect !== 'mysql'))
        reader.complain('lock', 'is `lease`, which is for MySQL and MariaDB only');
}

;// CONCATENATED MODULE: ./build/db-migrate/plan-file.js


/** The plan as it is written to `plan-file`: for people who review it, and for tools. */
function planDocument(stories, inputs) {
    return {
        format: 1,
        command: inputs.command,
        environment: inputs.environment,
        targets: stories.map((story) => ({
            target: story.target,
            database: (0,target/* describeTarget */.ff)(story.at),
            server: story.server,
            current: story.plan?.choice.current ?? '',
            goal: story.plan?.goal ?? '',
            compatible: story.plan?.compatible ?? 'unknown',
            problems: story.plan?.problems ?? [],
            findings: story.plan?.findings ?? [],
            estimates: story.plan?.estimates ?? [],
            steps: (story.plan?.steps ?? []).map((step) => {
                const { action, version, path } = told_told(step, inputs, 'planned', '', 0);
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
        statements: statements.map(({ position, line, sql, effect }) => ({
            position,
            line,
            effect: effect.kind,
            sql: sql.trim(),
        })),
    };
}

// EXTERNAL MODULE: ./build/runner/reason.js
var reason = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/db-migrate/findings.js


/** How many rows a table has. */
const most = 100;
/** What the inspection of a plan found, as Markdown: the verdict, the findings, what the server says of tables and locks. */
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
    return 'Whether the previous version of the application can still run on the result **cannot be told**, see the findings.\n';
}
const marks = { error: '⛔ error', warn: '⚠️ warning' };
function findingTable(findings) {
    const rows = findings.slice(0, most).map(({ rule, level, file, line, message, waived }) => {
        const mark = waived === undefined ? marks[level] : `waived: ${(0,markdown_escape/* escapeCell */.kq)(waived, 200)}`;
        return [(0,markdown_escape/* escapeCell */.kq)(`${file}:${line}`), `\`${rule}\``, mark, (0,markdown_escape/* escapeCell */.kq)(message, 600)];
    });
    return (0,markdown_table/* markdownTable */.Q)(['place', 'rule', 'level', 'what breaks'], rows) + rest(findings.length);
}
function rest(count) {
    return count > most ? `\n${count - most} more are not shown.\n` : '';
}
/** What to do instead, once for each rule. */
function adviceList(findings) {
    const advice = new Map(findings.filter(({ waived }) => waived === undefined).map((each) => [each.rule, each.advice]));
    if (advice.size === 0)
        return '';
    const lines = [...advice].map(([rule, text]) => `- \`${rule}\`: ${(0,markdown_escape/* escapeLine */.EH)(text, 600)}\n`).join('');
    return `<details><summary>What to do instead</summary>\n\n${lines}\n</details>\n`;
}
const locks = {
    instant: 'instant',
    inplace: 'in place, others go on',
    shared: 'in place, writing waits',
    copy: 'copy, writing waits',
};
function estimateTable(estimates) {
    const rows = estimates
        .slice(0, most)
        .map(({ path, line, table, rows: count, lock, note }) => [
        (0,markdown_escape/* escapeCell */.kq)(`${path}:${line}`),
        (0,markdown_escape/* escapeCell */.kq)(table),
        count === undefined ? '' : `≈ ${String(count).replace(/\B(?=(\d{3})+$)/g, ',')}`,
        lock === undefined ? (note === '' ? '' : 'could not be asked') : locks[lock],
        (0,markdown_escape/* escapeCell */.kq)(note, 300),
    ]);
    return (0,markdown_table/* markdownTable */.Q)(['place', 'table', 'rows', 'lock', 'the server says'], rows) + rest(estimates.length);
}

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
/** How many rows a table of the summary has. */
const summary_most = 200;
/** The step summary and its headline: what happened at a glance, then the scripts, then their statements. */
function summarize(inputs, rows, { result, reason }) {
    const headline = result === 'failed' ? `failed (${reason})` : (headlines[reason] ?? reason);
    const where = inputs.environment === '' ? '' : ` ${(0,markdown_escape/* escapeCell */.kq)(inputs.environment)}:`;
    const parts = [`### db-migrate:${where} ${headline}\n`, ...rows.map((row) => section(inputs, row, rows.length > 1))];
    return { headline: `${headline}${versionsOf(rows)}`, summary: parts.filter((part) => part !== '').join('\n') };
}
function versionsOf(rows) {
    const [only] = rows;
    const plan = only?.story.plan;
    if (rows.length !== 1 || plan === undefined || plan.choice.current === plan.goal)
        return '';
    return ` (${plan.choice.current ?? 'nothing'} → ${plan.goal ?? 'nothing'})`;
}
function section(inputs, { story, steps }, isOne) {
    const { plan, facts } = story;
    const title = isOne ? `#### ${(0,markdown_escape/* escapeCell */.kq)(story.target)}\n` : '';
    const about = [(0,target/* describeTarget */.ff)(story.at), story.server].filter((text) => text !== '').map((text) => (0,markdown_escape/* escapeCell */.kq)(text));
    const error = complaintOf({ ...story, target: '' });
    const said = error instanceof complaint/* Complaint */._ ? error.items : error instanceof Error ? [error.message] : [];
    const problems = said.slice(0, 20).map((text) => `- ${(0,markdown_escape/* escapeLine */.EH)(text, 2_000)}\n`);
    return [
        title,
        `${about.join(', ')}. ${summary_standing(story)}\n`,
        problems.join(''),
        stepTable(steps),
        listTable(inputs, story),
        ...(plan?.choice.missing.length ? [`Applied, and no longer in the folder: ${names(plan.choice.missing)}\n`] : []),
        ...story.recoveries.map(({ row, why }) => `- Statement ${row.position} of ${(0,markdown_escape/* escapeCell */.kq)(row.key)} was in doubt: ${(0,markdown_escape/* escapeCell */.kq)(why)}\n`),
        ...(plan?.doubts.length && story.recoveries.length === 0
            ? [`In doubt since an earlier run: ${names(plan.doubts.map(({ key, position }) => `${key}:${position}`))}\n`]
            : []),
        ...(plan === undefined ? [] : [describeInspection(plan)]),
        statements(story),
        facts?.foreign ? `Taken over from \`${facts.foreign.table}\`, which stays as it is.\n` : '',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function summary_standing({ plan, error }) {
    if (plan === undefined)
        return error === undefined ? 'Not reached.' : '';
    const { current } = plan.choice;
    const arrow = current === plan.goal ? `at ${current ?? 'nothing'}` : `${current ?? 'nothing'} → ${plan.goal ?? 'nothing'}`;
    return `Version: **${arrow}**.`;
}
function names(list) {
    const shown = list.slice(0, 20).map((each) => (0,markdown_escape/* escapeCell */.kq)(each));
    return `${shown.join(', ')}${list.length > shown.length ? ` and ${list.length - shown.length} more` : ''}.`;
}
function stepTable(steps) {
    const rows = steps.slice(0, summary_most).map(({ step, action, path, status, milliseconds, detail }) => {
        const time = milliseconds > 0 || status === 'done' ? formatDuration(milliseconds) : '';
        return [(0,markdown_escape/* escapeCell */.kq)(path || step), action, status, time, (0,markdown_escape/* escapeCell */.kq)((0,markdown_escape/* plainLine */.h0)(detail, 300))];
    });
    const more = steps.length > summary_most ? `\n${steps.length - summary_most} more are not shown.\n` : '';
    return (0,markdown_table/* markdownTable */.Q)(['script', 'action', 'status', 'time', ''], rows) + more;
}
/** `status` lists every script. */
function listTable({ command, folder }, { plan, facts }) {
    if (command !== 'status' || plan === undefined || facts === undefined)
        return '';
    const { standings, edited, unfinished } = plan.choice;
    const rows = facts.catalogue.scripts.slice(-summary_most).map((script) => {
        const isApplied = standings.get(script.key)?.isApplied === true;
        const state = unfinished.includes(script.key) ? 'unfinished' : isApplied ? 'applied' : 'pending';
        return [
            (0,markdown_escape/* escapeCell */.kq)(`${folder}/${script.file.path}`),
            script.version ?? '',
            edited.includes(script) ? 'edited' : state,
        ];
    });
    return (0,markdown_table/* markdownTable */.Q)(['script', 'version', 'state'], rows);
}
function statements({ plan }) {
    const prepared = (plan?.steps ?? []).flatMap((step) => (step.kind === 'run' ? [step.prepared] : []));
    const rows = prepared.slice(0, 50).flatMap((each) => each.statements.slice(0, 20).map((statement) => {
        const text = (0,markdown_escape/* plainLine */.h0)(statement.sql.slice(0, 2_000), 160).replaceAll('`', "'").replaceAll('|', '\\|');
        return [(0,markdown_escape/* escapeCell */.kq)(each.path), String(statement.line), `\`${text}\``, summary_noteOf(each)];
    }));
    if (rows.length === 0)
        return '';
    const table = (0,markdown_table/* markdownTable */.Q)(['script', 'line', 'statement', 'runs'], rows);
    return `<details><summary>Statements</summary>\n\n${table}\n</details>\n`;
}
function summary_noteOf({ mode }) {
    return mode === 'transaction' ? 'in one transaction' : 'by itself, journalled';
}

;// CONCATENATED MODULE: ./build/db-migrate/report.js






/** Every output of action.yml. */
const outputNames = [
    'result',
    'reason',
    'applied',
    'pending',
    'current-version',
    'previous-version',
    'compatible',
    'plan-file',
    'duration-ms',
];
/** Outputs and step summary of a run that came to an end. */
function report(inputs, stories, milliseconds) {
    const verdict = report_judge(inputs, stories);
    const rows = stories.map((story) => ({ story, steps: report_stepsOf(story, inputs) }));
    const outputs = {
        result: verdict.result,
        reason: verdict.reason,
        applied: JSON.stringify(rows.flatMap(({ story, steps }) => steps.filter(isScript).map((step) => entry(story, step)))),
        pending: JSON.stringify(stories.flatMap((story) => pendingOf(story, inputs))),
        'current-version': lowest(stories.map(currentOf)),
        'previous-version': lowest(stories.map(({ plan }) => plan?.choice.current)),
        compatible: compatibleOf(stories),
        'plan-file': inputs.planFile,
        'duration-ms': String(Math.round(milliseconds)),
    };
    const { headline, summary } = summarize(inputs, rows, verdict);
    const error = errorOf(stories);
    return { outputs, summary, headline, ...(error === undefined ? {} : { error }) };
}
function report_judge(inputs, stories) {
    const error = errorOf(stories);
    if (error !== undefined)
        return { result: 'failed', reason: (0,reason/* reasonOf */.A)(error) };
    const { command, dryRun } = inputs;
    if (command === 'status' || command === 'validate')
        return { result: 'unchanged', reason: command === 'status' ? 'status' : 'valid' };
    const isPlanned = stories.some(({ plan }) => (plan?.steps.length ?? 0) > 0 || (plan?.doubts.length ?? 0) > 0);
    if (command === 'plan')
        return { result: 'planned', reason: isPlanned ? 'pending' : 'nothing-pending' };
    const steps = stories.flatMap((story) => story.steps ?? []);
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
/** One error as it is; of several targets all their words, under one reason. */
function errorOf(stories) {
    const errors = stories.filter(({ error }) => error !== undefined).map(complaintOf);
    const [first] = errors;
    const others = errors.filter((error) => error instanceof complaint/* Complaint */._);
    if (errors.length < 2 || others.length < errors.length)
        return errors.find((error) => !(error instanceof complaint/* Complaint */._)) ?? first;
    return new complaint/* Complaint */._('targets-failed', others.flatMap(({ items }) => items));
}
function report_stepsOf(story, inputs) {
    return story.steps ?? (story.plan?.steps ?? []).map((step) => told_told(step, inputs, 'planned', '', 0));
}
const isScript = ({ action }) => action === 'up' || action === 'down';
function entry({ target }, { step, version, action, status, milliseconds, detail }) {
    return { target, script: step, version, action, status, milliseconds, reason: detail };
}
/** What is not applied after this run. */
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
/** The highest applied version after this run. */
function currentOf({ plan, steps }) {
    if (plan === undefined)
        return undefined;
    const versions = new Set([...plan.choice.standings]
        .filter(([key, { isApplied }]) => isApplied && /^V\d/.test(key))
        .map(([key]) => key.slice(1)));
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
                for (const { key } of step.rows)
                    if (/^V\d/.test(key))
                        versions.add(key.slice(1));
    }
    return [...versions].toSorted(compareVersions).at(-1);
}
function lowest(versions) {
    if (versions.some((version) => version === undefined))
        return '';
    return versions.flatMap((version) => version ?? []).toSorted(compareVersions)[0] ?? '';
}
function compatibleOf(stories) {
    const answers = stories.map(({ plan }) => plan?.compatible);
    if (answers.includes(false))
        return 'false';
    return answers.every((answer) => answer === true) ? 'true' : 'unknown';
}

;// CONCATENATED MODULE: ./build/db-migrate/action.js









/** Applies versioned SQL scripts, each once. */
const action = { inputs: inputNames, outputs: outputNames, run };
async function run(host) {
    const started = host.now().getTime();
    const inputs = await readInputs(host);
    const scripts = readScripts(host.workspace, inputs.folder);
    const stories = await migrateAll(scripts, inputs, host);
    for (const story of stories)
        annotate(story, host.log);
    if (inputs.planFile !== '')
        writePlan(stories, inputs, host);
    const { headline, ...told } = report(inputs, stories, host.now().getTime() - started);
    host.log.info(`db-migrate: ${headline}`);
    const isNews = stories.some(({ plan, error }) => error !== undefined || (plan?.steps.length ?? 0) > 0);
    await commentPlan(host, inputs, told.summary, isNews);
    return told;
}
function writePlan(stories, inputs, host) {
    const path = (0,external_node_path_.join)(host.workspace, inputs.planFile);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(planDocument(stories, inputs), null, 2)}\n`);
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createComment: () => (/* binding */ createComment),
/* harmony export */   findComment: () => (/* binding */ findComment),
/* harmony export */   j: () => (/* binding */ commentLimit),
/* harmony export */   updateComment: () => (/* binding */ updateComment)
/* harmony export */ });
/* unused harmony export listComments */
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/** Characters; GitHub answers 422 to more. */
const commentLimit = 65_536;
/** Pages of a hundred that are read at most. */
const pages = 50;
/** The oldest trusted comment whose text begins with `mark`, which GitHub shows nothing of when it is an HTML comment; reads up to 5,000. */
async function findComment(github, number, mark) {
    for (let page = 1; page <= pages; page++) {
        const { comments, more } = await listComments(github, number, page);
        const found = comments.find(({ body, isTrusted }) => isTrusted && body.startsWith(mark));
        if (found !== undefined || !more)
            return found;
    }
    return undefined;
}
/** One page of a hundred comments of a pull request, oldest first. */
async function listComments(github, number, page) {
    return github.rest({
        purpose: `list the comments of pull request #${number}`,
        needs: 'pull-requests: read',
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, per_page: 100, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ comments: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer, 'comments', parseComment), more }),
    });
}
/** Writes a comment that begins with `mark`, by which an attempt of unknown outcome is found again. */
async function createComment(github, number, mark, body) {
    const settled = async () => {
        const value = await findComment(github, number, mark);
        return value === undefined ? undefined : { value };
    };
    return github.rest({
        purpose: `comment on pull request #${number}`,
        needs: 'pull-requests: write',
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, body },
        repeat: settled,
        parse: (answer) => parseComment(answer),
    });
}
/** Replaces the text of a comment. */
async function updateComment(github, { id }, body) {
    return github.rest({
        purpose: `update comment ${id}`,
        needs: 'pull-requests: write',
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { comment_id: id, body },
        repeat: 'harmless',
        parse: (answer) => parseComment(answer),
    });
}
function parseComment(value, at = 'comment') {
    const comment = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value, at);
    const user = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(comment['user']) ? comment['user'] : {};
    const association = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(comment['author_association'], `${at}.author_association`);
    return {
        id: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(comment['id'], `${at}.id`),
        url: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(comment['html_url'], `${at}.html_url`),
        body: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(comment['body'], `${at}.body`),
        author: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(user['login'], `${at}.user.login`),
        isTrusted: user['type'] === 'Bot' || /^(OWNER|MEMBER|COLLABORATOR)$/.test(association),
    };
}


/***/ }),

/***/ 3205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** GitHub's answer is not of the shape it documents: a proxy's page, or a body cut short. Counts as unknown outcome. */
class Unreadable extends Error {
    constructor(at, expected) {
        super(`the answer has no ${expected} at ${at}`);
        this.name = 'Unreadable';
    }
}
/** True for a JSON object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A JSON object. */
function record(value, at) {
    if (!isRecord(value))
        throw new Unreadable(at, 'object');
    return value;
}
/** A string. */
function text(value, at) {
    if (typeof value !== 'string')
        throw new Unreadable(at, 'text');
    return value;
}
/** A string, or '' for null and undefined. */
function optionalText(value, at) {
    return value === null || value === undefined ? '' : text(value, at);
}
/** A whole number that JavaScript holds exactly. */
function integer(value, at) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw new Unreadable(at, 'whole number');
    return value;
}
/** A boolean. */
function flag(value, at) {
    if (typeof value !== 'boolean')
        throw new Unreadable(at, 'boolean');
    return value;
}
/** An array, each item narrowed by `parse`. */
function list(value, at, parse) {
    if (!Array.isArray(value))
        throw new Unreadable(at, 'list');
    return value.map((item, index) => parse(item, `${at}[${index}]`));
}
/** One of the words that GitHub documents. */
function oneOf(value, words, at) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new Unreadable(at, words.join(' or '));
    return found;
}


/***/ }),

/***/ 2372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ boundMarkdown)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7559);

/**
 * Markdown of at most `limit`: whole when it fits, else cut before the last heading that leaves room for `ending`, which then says where
 * the rest is. A first section that is itself too long is cut between two lines, outside code blocks where that is possible.
 */
function boundMarkdown(markdown, limit, measure, ending) {
    const size = measure === 'bytes' ? (text) => Buffer.byteLength(text) : (text) => text.length;
    if (markdown.length <= limit && size(markdown) <= limit)
        return { text: markdown, cut: false };
    const room = limit - size(ending);
    let used = 0;
    let heading = 0;
    let line = 0;
    for (const each of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLines */ .zQ)(markdown)) {
        if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .headingLevel */ .F8)(each) > 0)
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
/** A fold that the cut left open would swallow the ending. */
function closeDetails(markdown) {
    const opened = markdown.lastIndexOf('<details>');
    return opened > markdown.lastIndexOf('</details>') ? markdown.slice(0, opened).trimEnd() : markdown;
}


/***/ }),

/***/ 7559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ headingLevel),
/* harmony export */   Gl: () => (/* binding */ demoteHeadings),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/** The lines of a text, each told whether Markdown structure can begin there (CommonMark's fences and HTML comments). */
function* markdownLines(markdown) {
    let fence = '';
    let comment = false;
    let start = 0;
    while (start < markdown.length) {
        const feed = markdown.indexOf('\n', start);
        const end = feed === -1 ? markdown.length : feed + 1;
        const text = markdown.slice(start, end).replace(/\r?\n$/, '');
        const mark = comment ? undefined : /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(text);
        const inert = fence !== '' || comment;
        if (fence !== '') {
            if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '')
                fence = '';
        }
        else if (mark?.[1] !== undefined && !(mark[1].startsWith('`') && mark[2]?.includes('`')))
            fence = mark[1];
        else if (comment)
            comment = !text.includes('-->');
        else if (/^ {0,3}<!--/.test(text))
            comment = !text.includes('-->', text.indexOf('<!--') + 4);
        yield { start, end, text, inert: inert || fence !== '' || comment };
        start = end;
    }
}
/** The level of an ATX heading, 1 to 6; 0 for any other line. */
function headingLevel(line) {
    return line.inert ? 0 : (/^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1]?.length ?? 0);
}
/** The Markdown with its headings pushed down (never up), so that the highest of them has at least level `least`; 6 is the deepest. */
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


/***/ }),

/***/ 5371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ proposalBase),
/* harmony export */   X: () => (/* binding */ pullNumber)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/**
 * The branch that a pull request would be merged into, when this run is only about a proposal: `pull_request`, `pull_request_target` (merged
 * ones aside) and `merge_group`. Undefined where the run may release.
 */
async function proposalBase(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const base = env['GITHUB_BASE_REF'] ?? '';
    if (name === 'merge_group')
        return await queueBase(env);
    if (name !== 'pull_request' && name !== 'pull_request_target')
        return undefined;
    return valueAt(await readPayload(env), 'pull_request', 'merged') === true ? undefined : base;
}
/** Only the payload names the branch of a merge queue: the runner sets GITHUB_BASE_REF for pull requests alone. */
async function queueBase(env) {
    const ref = valueAt(await readPayload(env), 'merge_group', 'base_ref');
    return typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '';
}
async function readPayload(env) {
    const path = env['GITHUB_EVENT_PATH'];
    return path === undefined || path === '' ? undefined : JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
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
/** The number of the pull request that this run is for (`pull_request`, `pull_request_target`); undefined for other events. */
async function pullNumber(env) {
    if (!/^pull_request(_target)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const number = valueAt(await readPayload(env), 'pull_request', 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}


/***/ })

};

export const id = 1486;
export const ids = [1486];
export const modules = {

13514:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
H0: () => ( isRefused),
Ik: () => ( isDuplicateRow),
J0: () => ( isMissingTable),
RO: () => ( rowsOf),
ST: () => ( isGone),
b6: () => ( textOf),
g7: () => ( execute),
i3: () => ( isFenced),
ug: () => ( RefusedStatement),
wE: () => ( rowsUnless),
x5: () => ( refusal)
});
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64865);

class RefusedStatement extends Error {
	failure;
	constructor(failure) {
		super(failure.message);
		this.name = 'RefusedStatement';
		this.failure = failure;
	}
}
async function rowsOf(connection, sql) {
	const rows = [];
	const outcome = await connection.run(sql, { onRows: (more) => void rows.push(...more) });
	if (!outcome.isDone)
		throw new RefusedStatement(outcome);
	return rows;
}
async function rowsUnless(isExcused, connection, sql) {
	try {
		return await rowsOf(connection, sql);
	}
	catch (error) {
		if (error instanceof RefusedStatement && isExcused(error.failure))
			return [];
		throw error;
	}
}
async function execute(connection, sql) {
	const outcome = await connection.run(sql);
	if (!outcome.isDone)
		throw new RefusedStatement(outcome);
}
function textOf(value) {
	if (value === undefined || value === null)
		return '';
	return Buffer.isBuffer(value) ? value.toString('utf8') : String(value);
}
function isMissingTable({ code, state, message }) {
	return code === '1146' || state === '42P01' || /^no such table/.test(message);
}
function isGone({ reason }) {
	return reason === 'server-gone' || reason === 'timeout' || reason === 'cancelled';
}
function isRefused(failure) {
	return !isGone(failure);
}
function isDuplicateRow({ code, state, message }) {
	return code === '1062' || state === '23505' || /^UNIQUE constraint failed/.test(message);
}
function isFenced({ code, state, message }) {
	const isNull = code === '1048' || state === '23502' || /^NOT NULL constraint failed/.test(message);
	return isNull && message.includes('connection_id');
}
function refusal(doing, { failure }) {
	const code = failure.code === '' ? '' : ` (${failure.code})`;
	const cure = /denied|permission/i.test(failure.message)
		? ' Give the migration user the privileges to create, read and write tables in this database.'
		: /read[- ]?only/i.test(failure.message)
			? ' Use the address of the server that accepts writes.'
			: isGone(failure)
				? ' Run this again: it continues from the state in the journal.'
				: '';
	const reason = failure.reason === 'sql-error' ? 'database-error' : failure.reason;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y(reason, `While ${doing}, the server said${code}: \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .d)(failure.message, 400)}\`.${cure}`);
}

}),

90309:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$i: () => ( isPlain),
LX: () => ( qualified),
M1: () => ( unfinished),
UN: () => ( doubleQuoted),
el: () => ( upsert),
g7: () => ( standardModes)
});
const unfinished = 'unfinished';
const standardModes = { noBackslashEscapes: false, ansiQuotes: false };
function qualified(quote, schema, name) {
	return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`;
}
function doubleQuoted(name) {
	return `"${name.replaceAll('"', '""')}"`;
}
function isPlain(value) {
	return /^[\w .,:;/()+=@-]*$/.test(value);
}
function upsert(table, columns, values) {
	const set = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);
	return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')}) ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}`;
}

}),

81486:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  engineOf: () => ( engineOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/db-migrate/server/ask.js
var ask = __webpack_require__(13514);
// EXTERNAL MODULE: ./build/db-migrate/server/engine.js
var engine = __webpack_require__(90309);
;// CONCATENATED MODULE: ./build/db-migrate/server/leases.js
const mysqlLease = {
	later: (seconds) => `UTC_TIMESTAMP(3) + INTERVAL ${seconds} SECOND`,
	server: () => '@@hostname',
	introduce: undefined,
	once: (insert) => insert.replace(/^INSERT/, 'INSERT IGNORE'),
	isLeft: 'NOT EXISTS (SELECT 1 FROM information_schema.PROCESSLIST p ' +
		"WHERE p.ID = connection_id AND server = @@hostname AND p.COMMAND = 'Query' AND p.ID <> CONNECTION_ID())",
	evict: undefined,
};
const nameOf = (token) => `slipway ${token}`;
const postgresLease = {
	later: (seconds) => `clock_timestamp() + interval '${seconds} seconds'`,
	server: (token) => `'${nameOf(token)}'`,
	introduce: (token) => `SET application_name = '${nameOf(token)}'`,
	once: (insert) => `${insert} ON CONFLICT (id) DO NOTHING`,
	isLeft: 'NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.pid = connection_id AND a.application_name = server ' +
		"AND a.pid <> pg_backend_pid() AND (token <> '' OR a.state IS DISTINCT FROM 'idle'))",
	evict: (table) => `SELECT pg_terminate_backend(a.pid) FROM ${table} l JOIN pg_stat_activity a ON a.pid = l.connection_id ` +
		"AND a.application_name = l.server WHERE l.id = 1 AND l.token <> '' AND l.expires_at < clock_timestamp() AND a.state LIKE 'idle%'",
};

;// CONCATENATED MODULE: ./build/db-migrate/server/mysql.js

const silence = 180;
const turn = 2;
const mysql = {
	dialect: 'mysql',
	sendsPackets: true,
	takesBytes: true,
	hasDelimiters: true,
	answersProbes: true,
	endsStatements: true,
	lease: mysqlLease,
	pooling: undefined,
	asksReplicas: true,
	bareName: /^[a-z_]\w*$/i,
	stored: (name) => name,
	quote,
	text: mysql_text,
	bytes: (hex) => `x'${hex}'`,
	begin: 'START TRANSACTION',
	opening: ['SET SESSION autocommit = 1'],
	now: 'UTC_TIMESTAMP(3)',
	session: 'CONNECTION_ID()',
	affected: 'ROW_COUNT()',
	ledger: {
		time: 'DATETIME(3)',
		serial: 'BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY',
		long: 'MEDIUMTEXT',
		end: ') ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
	},
	replace: (table, columns, values) => `REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
	schemaOf: async (connection) => (0,ask .b6)((await (0,ask .RO)(connection, 'SELECT DATABASE()'))[0]?.[0]),
	noSchema: 'The connection has no default database. Set the input `database` to the database to migrate, or name it in the path of `url`.',
	modes: async (connection) => {
		const [row] = await (0,ask .RO)(connection, 'SELECT @@SESSION.sql_mode');
		const modes = (0,ask .b6)(row?.[0]).toUpperCase().split(',');
		return { noBackslashEscapes: modes.includes('NO_BACKSLASH_ESCAPES'), ansiQuotes: modes.includes('ANSI_QUOTES') };
	},
	lock: namedLock,
	tables: (schema) => `SELECT table_name FROM information_schema.tables WHERE table_schema = ${mysql_text(schema)}`,
	occupant: (schema) => `SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ${mysql_text(schema)} AND LEFT(TABLE_NAME, 8) <> 'slipway_' ` +
		`UNION ALL SELECT 1 FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ${mysql_text(schema)} ` +
		`UNION ALL SELECT 1 FROM information_schema.EVENTS WHERE EVENT_SCHEMA = ${mysql_text(schema)} LIMIT 1`,
	columns: (schemas, names) => `SELECT table_schema, table_name, column_name FROM information_schema.columns WHERE table_schema IN (${schemas}) ` +
		`AND LOWER(table_name) IN (${names})`,
	details: (schema, names) => "SELECT t.TABLE_NAME, t.TABLE_ROWS, c.COLUMN_NAME, c.COLUMN_TYPE, c.IS_NULLABLE = 'YES', " +
		"(c.COLUMN_DEFAULT IS NOT NULL AND c.COLUMN_DEFAULT <> 'NULL') OR c.EXTRA LIKE '%auto_increment%', " +
		"c.CHARACTER_SET_NAME, SUBSTRING_INDEX(t.TABLE_COLLATION, '_', 1), c.COLUMN_KEY = 'PRI', " +
		"c.EXTRA REGEXP '(^|[^_])(GENERATED|PERSISTENT|VIRTUAL)' " +
		'FROM information_schema.TABLES t LEFT JOIN information_schema.COLUMNS c ' +
		'ON c.TABLE_SCHEMA = t.TABLE_SCHEMA AND c.TABLE_NAME = t.TABLE_NAME ' +
		`WHERE t.TABLE_SCHEMA = ${mysql_text(schema)} AND LOWER(t.TABLE_NAME) IN (${names})`,
	constraints,
	domains: undefined,
	timestampDefaults: "SHOW VARIABLES LIKE 'explicit_defaults_for_timestamp'",
	primaryKey: (table, current) => {
		const [name = '', schema = current] = table.toReversed();
		return ("SELECT column_name FROM information_schema.key_column_usage WHERE constraint_name = 'PRIMARY' " +
			`AND table_schema = ${mysql_text(schema)} AND table_name = ${mysql_text(name)} ORDER BY ordinal_position`);
	},
	definition,
	brokenKeys: async () => [],
	storage,
	remember,
	running: "SHOW GLOBAL STATUS LIKE 'Threads_running'",
	lag: async (_, replicas) => {
		const lags = [];
		for (const replica of await replicas())
			lags.push(await lagOf(replica));
		return Math.max(0, ...lags);
	},
};
function constraints(names) {
	const clause = (more) => ", COALESCE((SELECT CONCAT('CHECK (', c.CHECK_CLAUSE, ')') FROM information_schema.CHECK_CONSTRAINTS c " +
		`WHERE c.CONSTRAINT_SCHEMA = t.CONSTRAINT_SCHEMA AND c.CONSTRAINT_NAME = t.CONSTRAINT_NAME${more}), '')`;
	const form = "WHEN 'PRIMARY KEY' THEN 'p' WHEN 'UNIQUE' THEN 'u' WHEN 'FOREIGN KEY' THEN 'f' WHEN 'CHECK' THEN 'c'";
	return (`SELECT t.TABLE_NAME, t.CONSTRAINT_NAME, CASE t.CONSTRAINT_TYPE ${form} END, 1 /*!80016 AND t.ENFORCED = 'YES' */, ` +
		`CONCAT(''/*!80016 ${clause('')}*//*M!100310 ${clause(' AND c.TABLE_NAME = t.TABLE_NAME')}*/) ` +
		'FROM information_schema.TABLE_CONSTRAINTS t WHERE t.TABLE_SCHEMA = DATABASE() ' +
		`AND LOWER(t.TABLE_NAME) IN (${names})`);
}
function quote(name) {
	return `\`${name.replaceAll('`', '``')}\``;
}
function mysql_text(value) {
	return (0,engine .$i)(value) ? `'${value}'` : `_utf8mb4 x'${Buffer.from(value).toString('hex')}'`;
}
function lockName(schema) {
	return `slipway:${(0,external_node_crypto_.hash)('sha256', schema, 'hex').slice(0, 40)}`;
}
const forbidden = new Set(['1235', '1105', '1370', '1305', '1047', '1128']);
function namedLock(schema) {
	const name = mysql_text(lockName(schema));
	return {
		kind: 'GET_LOCK',
		before: [`SET SESSION wait_timeout = ${silence}`],
		take: `SELECT GET_LOCK(${name}, ${turn})`,
		fence: `IF(IS_USED_LOCK(${name}) = CONNECTION_ID(), CONNECTION_ID(), NULL)`,
		release: `SELECT RELEASE_LOCK(${name})`,
		holder: "SELECT ID, CONCAT(USER, ' from ', HOST), IF(COMMAND = 'Sleep', '', LEFT(INFO, 200)), TIME " +
			`FROM information_schema.PROCESSLIST WHERE ID = IS_USED_LOCK(${name})`,
		hidden: 'a session that this user may not see',
		forbidden,
	};
}
const absent = new Set(['1049', '1146', '1305', '1360', '1539', '1109']);
async function definition(connection, of) {
	const { kind, schema, name, table } = of;
	if (table !== undefined)
		return await partOf(connection, of, table);
	const full = kind === 'database' ? quote(name) : (0,engine .LX)(quote, schema, name);
	const what = kind === 'index' ? 'table' : kind;
	try {
		const rows = await (0,ask .RO)(connection, `SHOW CREATE ${what.toUpperCase()} ${full}`);
		return rows
			.map((row) => row.map(ask .b6).join('\n'))
			.join('\n')
			.replace(/ AUTO_INCREMENT=\d+/g, '');
	}
	catch (error) {
		if (error instanceof ask .ug && absent.has(error.failure.code))
			return undefined;
		throw error;
	}
}
async function partOf(connection, { kind, schema = '', name }, table) {
	const [view, column, said] = kind === 'column' ? ['COLUMNS', 'COLUMN_NAME', 'COLUMN_TYPE'] : ['STATISTICS', 'INDEX_NAME', 'COLUMN_NAME'];
	const rows = await (0,ask .RO)(connection, `SELECT ${said} FROM information_schema.${view} WHERE TABLE_SCHEMA = ${mysql_text(schema)} ` +
		`AND TABLE_NAME = ${mysql_text(table)} AND ${column} = ${mysql_text(name)}`);
	return rows.length === 0 ? undefined : rows.map(([each]) => (0,ask .b6)(each)).join('\n');
}
const safe = "'InnoDB', 'ndbcluster', 'ROCKSDB', 'TokuDB', 'SEQUENCE'";
async function storage(connection, schema, others) {
	const schemas = [schema, ...others].map(mysql_text).join(', ');
	const sql = `SELECT table_schema, table_name, engine FROM information_schema.tables WHERE table_schema IN (${schemas}) ` +
		`AND table_type = 'BASE TABLE' AND engine NOT IN (${safe}) ` +
		`UNION ALL SELECT NULL, NULL, @@default_storage_engine IN (${safe})`;
	const unsafe = new Map();
	let isDefaultSafe = false;
	for (const [owner, name, engine] of await (0,ask .RO)(connection, sql)) {
		if (name === null)
			isDefaultSafe = (0,ask .b6)(engine) === '1';
		else
			unsafe.set(`${(0,ask .b6)(owner)}.${(0,ask .b6)(name)}`.toLowerCase(), (0,ask .b6)(engine));
	}
	if (unsafe.size > 0)
		await addViews(connection, schemas, unsafe);
	return { unsafe, isDefaultSafe, schema };
}
async function addViews(connection, schemas, unsafe) {
	const sql = `SELECT table_schema, table_name, view_definition FROM information_schema.views WHERE table_schema IN (${schemas})`;
	let left = (await (0,ask .RO)(connection, sql)).map((row) => {
		const [owner = '', name = '', definition = ''] = row.map((value) => (0,ask .b6)(value).toLowerCase());
		const named = [...definition.matchAll(/`([^`]+)`\.`([^`]+)`/g)].map(([, first, second]) => `${first}.${second}`);
		return { key: `${owner}.${name}`, named };
	});
	for (let isNew = true; isNew;) {
		const found = left.flatMap(({ key, named }) => {
			const engine = named.map((name) => unsafe.get(name)).find((each) => each !== undefined);
			return engine === undefined ? [] : [{ key, engine }];
		});
		for (const { key, engine } of found)
			unsafe.set(key, engine);
		left = left.filter(({ key }) => !unsafe.has(key));
		isNew = found.length > 0;
	}
}
const mysql_volatile = /^(?:timestamp|identity|insert_id|last_insert_id|rand_seed\d|pseudo_|error_count|warning_count|in_transaction|last_gtid|gtid_|proxy_|external_user|server_uuid|innodb_buffer_pool_(?:load|dump))/;
async function remember(connection, schema) {
	const before = await variablesOf(connection);
	return async () => {
		await connection.run(`USE ${quote(schema)}`);
		await connection.run('SET timestamp = DEFAULT');
		const after = await variablesOf(connection).catch(() => before);
		for (const [name, value] of before)
			if (after.get(name) !== value)
				await connection.run(`SET SESSION ${name} = ${settingValue(value)}`);
	};
}
async function variablesOf(connection) {
	const rows = await (0,ask .RO)(connection, 'SHOW SESSION VARIABLES');
	const pairs = rows.map(([name, value]) => [(0,ask .b6)(name), (0,ask .b6)(value)]);
	return new Map(pairs.filter(([name]) => /^\w+$/.test(name) && !mysql_volatile.test(name)));
}
function settingValue(value) {
	return /^-?\d+(?:\.\d+)?$/.test(value) ? value : mysql_text(value);
}
async function lagOf(replica) {
	let column = -1;
	let value = '';
	for (const sql of lagQueries) {
		const outcome = await replica.run(sql, {
			onColumns: (columns) => {
				column = columns.findIndex(({ name }) => /^Seconds_Behind_(Source|Master)$/.test(name));
			},
			onRows: ([row]) => {
				value = (0,ask .b6)(row?.[column]);
			},
		});
		if (outcome.isDone)
			return value === '' ? Number.POSITIVE_INFINITY : Number(value);
		if (outcome.code !== unknownWord || sql === lagQueries.at(-1))
			throw lagRefused(outcome);
	}
	return Number.POSITIVE_INFINITY;
}
const lagQueries = ['SHOW REPLICA STATUS', 'SHOW SLAVE STATUS'];
const unknownWord = '1064';
function lagRefused({ message, reason }) {
	const cure = /denied/i.test(message)
		? 'Grant REPLICATION CLIENT.'
		: 'Run this again when it answers, or without `max-replica-lag`: the finished batches are recorded.';
	const what = `A replica does not report its lag: \`${(0,printable .d)(message)}\``;
	return new user_error .y(reason === 'sql-error' ? 'database-error' : reason, `${what}. ${cure}`);
}

;// CONCATENATED MODULE: ./build/db-migrate/server/pooling.js
const markClass = 0x736c6970;
const postgresPooling = {
	session: 'SELECT pg_backend_pid()',
	mark: (key) => `SELECT pg_advisory_lock(${markClass}, ${key})`,
	marked: (key) => `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${markClass} AND objid = ${key} AND objsubid = 2 AND granted`,
	cure: 'Use the address of the server itself, or of a session pool: PgBouncer with `pool_mode = session` for this database, ' +
		'Supabase port 5432 instead of 6543, Neon the host without `-pooler`.',
};

;// CONCATENATED MODULE: ./build/db-migrate/server/postgres.js

const postgres = {
	dialect: 'postgres',
	sendsPackets: false,
	takesBytes: false,
	hasDelimiters: false,
	answersProbes: false,
	endsStatements: true,
	lease: postgresLease,
	pooling: postgresPooling,
	asksReplicas: false,
	bareName: /^[a-z_][a-z0-9_]*$/,
	stored: (name) => name.toLowerCase(),
	quote: engine .UN,
	text: postgres_text,
	bytes: (hex) => `E'\\\\x${hex}'`,
	begin: 'BEGIN',
	opening: [],
	now: 'clock_timestamp()',
	session: 'pg_backend_pid()',
	affected: 'NULL',
	ledger: {
		time: 'TIMESTAMPTZ(3)',
		serial: 'BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY',
		long: 'TEXT',
		end: ')',
	},
	replace: engine .el,
	schemaOf: async (connection) => (0,ask .b6)((await (0,ask .RO)(connection, 'SELECT current_schema()'))[0]?.[0]),
	noSchema: 'The connection has no default schema: no schema in the `search_path` exists. Create it, or set another `search_path` for the user.',
	modes: async () => engine .g7,
	lock: advisoryLock,
	tables: (schema) => `SELECT table_name FROM information_schema.tables WHERE table_schema = ${postgres_text(schema)}`,
	occupant: () => "SELECT 1 FROM (SELECT relnamespace AS home FROM pg_catalog.pg_class WHERE pg_catalog.left(relname, 8) <> 'slipway_' " +
		'UNION ALL SELECT pronamespace FROM pg_catalog.pg_proc) AS found JOIN pg_catalog.pg_namespace n ON n.oid = found.home ' +
		"WHERE pg_catalog.left(n.nspname, 3) <> 'pg_' AND n.nspname <> 'information_schema' LIMIT 1",
	columns: (schemas, names) => 'SELECT n.nspname, c.relname, a.attname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace ' +
		'JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ' +
		`WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname IN (${schemas}) AND pg_catalog.lower(c.relname) IN (${names}) ` +
		'ORDER BY n.nspname, c.relname, a.attnum',
	details: (_, names) => 'SELECT c.relname, CASE WHEN c.reltuples < 0 THEN NULL ELSE c.reltuples::bigint END, a.attname, ' +
		'pg_catalog.format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 0 ELSE 1 END, ' +
		"CASE WHEN a.atthasdef OR a.attidentity <> '' THEN 1 ELSE 0 END, NULL, NULL " +
		'FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ' +
		"WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND pg_catalog.pg_table_is_visible(c.oid) " +
		`AND pg_catalog.lower(c.relname) IN (${names})`,
	constraints: (names) => 'SELECT c.relname, k.conname, k.contype, CASE WHEN k.convalidated THEN 1 ELSE 0 END, pg_catalog.pg_get_constraintdef(k.oid) ' +
		'FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid ' +
		`WHERE pg_catalog.pg_table_is_visible(c.oid) AND pg_catalog.lower(c.relname) IN (${names})`,
	domains: "SELECT t.typname FROM pg_catalog.pg_type t WHERE t.typtype = 'd' AND (t.typnotnull OR EXISTS " +
		'(SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid))',
	timestampDefaults: undefined,
	primaryKey: (table) => 'SELECT a.attname FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, place) ' +
		'JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE i.indisprimary AND i.indrelid = ' +
		`to_regclass(${postgres_text(table.map(engine .UN).join('.'))}) ORDER BY k.place`,
	definition: postgres_definition,
	brokenKeys: async () => [],
	storage: async () => undefined,
	remember: postgres_remember,
	running: "SELECT '', count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid()",
	lag: async (connection) => {
		const sql = 'SELECT COALESCE(MAX(EXTRACT(EPOCH FROM replay_lag)), 0) FROM pg_stat_replication';
		return Number((0,ask .b6)((await (0,ask .RO)(connection, sql))[0]?.[0]));
	},
};
async function postgres_remember(connection) {
	const rows = await (0,ask .RO)(connection, "SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session'");
	const calls = rows.map((row) => `pg_catalog.set_config(${row.map((value) => postgres_text((0,ask .b6)(value))).join(', ')}, false)`);
	const again = calls.length === 0 ? [] : [`SELECT ${calls.join(', ')}`];
	return async () => {
		for (const sql of ['RESET SESSION AUTHORIZATION', 'RESET ROLE', 'RESET ALL', ...again])
			await connection.run(sql);
	};
}
function postgres_text(value) {
	const quoted = value.replaceAll('\0', '').replaceAll("'", "''");
	return (0,engine .$i)(value) ? `'${quoted}'` : `E'${quoted.replaceAll('\\', '\\\\')}'`;
}
function advisoryLock(schema) {
	const digest = (0,external_node_crypto_.hash)('sha256', `slipway:${schema}`, 'buffer');
	const [high, low] = [digest.readInt32BE(0), digest.readInt32BE(4)];
	const isThis = `locktype = 'advisory' AND classid = ${high >>> 0} AND objid = ${low >>> 0}`;
	return {
		kind: 'advisory lock',
		before: ['SET tcp_keepalives_idle = 30', 'SET tcp_keepalives_interval = 10', 'SET tcp_keepalives_count = 3'],
		take: `SELECT pg_try_advisory_lock(${high}, ${low})::int`,
		fence: `(SELECT pid FROM pg_locks WHERE ${isThis} AND objsubid = 2 AND granted AND pid = pg_backend_pid() ` +
			'AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))',
		release: `SELECT pg_advisory_unlock(${high}, ${low})`,
		holder: "SELECT a.pid, concat(a.usename, ' from ', COALESCE(a.client_addr::text, 'this machine')), " +
			"CASE WHEN a.state = 'active' THEN LEFT(a.query, 200) ELSE '' END, EXTRACT(EPOCH FROM now() - a.query_start)::int " +
			`FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.${isThis.replaceAll(' AND ', ' AND l.')} AND l.granted`,
		hidden: 'a session that has just ended',
		forbidden: new Set(['0A000', '42883']),
	};
}
async function postgres_definition(connection, { kind, schema, name }) {
	const full = postgres_text((0,engine .LX)(engine .UN, schema, name));
	const queries = {
		table: `SELECT a.attname, a.attnotnull, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a ` +
			`LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = to_regclass(${full}) ` +
			`AND a.attnum > 0 AND NOT a.attisdropped UNION ALL SELECT conname, true, pg_get_constraintdef(oid), NULL FROM pg_constraint ` +
			`WHERE conrelid = to_regclass(${full}) UNION ALL SELECT indexrelid::regclass::text, indisvalid, pg_get_indexdef(indexrelid), NULL ` +
			`FROM pg_index WHERE indrelid = to_regclass(${full}) ORDER BY 1`,
		index: `SELECT indisvalid, pg_get_indexdef(indexrelid) FROM pg_index WHERE indexrelid = to_regclass(${full})`,
		view: `SELECT pg_get_viewdef(to_regclass(${full})) WHERE to_regclass(${full}) IS NOT NULL`,
		database: `SELECT nspname FROM pg_namespace WHERE nspname = ${postgres_text(name)}`,
	};
	const query = queries[kind] ?? `SELECT prosrc FROM pg_proc WHERE proname = ${postgres_text(name)} ORDER BY oid`;
	const rows = await (0,ask .RO)(connection, query);
	if (kind === 'index' && rows.some(([isValid]) => isValid === 'f'))
		return engine .M1;
	return rows.length === 0 ? undefined : rows.map((row) => row.map(ask .b6).join(' ')).join('\n');
}

;// CONCATENATED MODULE: ./build/db-migrate/server/sqlite.js

const sqlite = {
	dialect: 'sqlite',
	sendsPackets: false,
	takesBytes: false,
	hasDelimiters: false,
	answersProbes: false,
	endsStatements: false,
	lease: undefined,
	pooling: undefined,
	asksReplicas: false,
	bareName: /^[a-z_]\w*$/i,
	stored: (name) => name,
	quote: engine .UN,
	text: sqlite_text,
	bytes: (hex) => `x'${hex}'`,
	begin: 'BEGIN IMMEDIATE',
	opening: [],
	now: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
	session: '0',
	affected: 'changes()',
	ledger: { time: 'TEXT', serial: 'INTEGER PRIMARY KEY AUTOINCREMENT', long: 'TEXT', end: ')' },
	replace: engine .el,
	schemaOf: async () => 'main',
	noSchema: '',
	modes: async () => engine .g7,
	lock: () => undefined,
	tables: () => 'SELECT name FROM sqlite_master',
	occupant: () => "SELECT 1 FROM sqlite_schema WHERE substr(tbl_name, 1, 8) <> 'slipway_' LIMIT 1",
	columns: (schemas, names) => `SELECT 'main', m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ` +
		`WHERE 'main' IN (${schemas}) AND lower(m.name) IN (${names})`,
	details: (_, names) => 'SELECT m.name, NULL, c.name, c.type, 1 - c."notnull", c.dflt_value IS NOT NULL, NULL, NULL ' +
		`FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view') AND lower(m.name) IN (${names})`,
	constraints: undefined,
	domains: undefined,
	timestampDefaults: undefined,
	primaryKey: (table) => `SELECT name FROM pragma_table_info(${sqlite_text(table.at(-1) ?? '')}) WHERE pk > 0 ORDER BY pk`,
	definition: async (connection, { name }) => {
		const same = `lower(${sqlite_text(name)})`;
		const query = `SELECT type, sql FROM main.sqlite_master WHERE lower(name) = ${same} OR lower(tbl_name) = ${same} ORDER BY type, name`;
		const rows = await (0,ask .RO)(connection, query);
		return rows.length === 0 ? undefined : rows.map((row) => row.map(ask .b6).join(' ')).join('\n');
	},
	brokenKeys,
	storage: async () => undefined,
	remember: sqlite_remember,
	running: 'SELECT 0, 0',
	lag: async () => 0,
};
const settings = [
	'foreign_keys',
	'ignore_check_constraints',
	'legacy_alter_table',
	'recursive_triggers',
	'query_only',
	'writable_schema',
];
async function sqlite_remember(connection) {
	const before = [];
	for (const name of settings) {
		const [row] = await (0,ask .RO)(connection, `PRAGMA ${name}`);
		before.push(`PRAGMA ${name} = ${(0,ask .b6)(row?.[0] ?? '0')}`);
	}
	return async () => {
		for (const sql of before)
			await connection.run(sql);
	};
}
async function brokenKeys(connection) {
	const children = "SELECT DISTINCT m.name FROM main.sqlite_master m JOIN pragma_foreign_key_list(m.name) WHERE m.type = 'table'";
	const found = [];
	for (const [name] of await (0,ask .RO)(connection, children))
		found.push(...(await brokenKeysOf(connection, (0,ask .b6)(name))));
	return found;
}
async function brokenKeysOf(connection, table) {
	const sql = `SELECT "parent", count(*), min("rowid") FROM pragma_foreign_key_check(${sqlite_text(table)}) GROUP BY 1 ORDER BY 1`;
	try {
		const rows = await (0,ask .RO)(connection, sql);
		return rows.map(([parent, count, row]) => ({
			table,
			parent: (0,ask .b6)(parent),
			count: Number(count),
			row: (0,ask .b6)(row),
			error: '',
		}));
	}
	catch (error) {
		if (!(error instanceof ask .ug) || !/^foreign key mismatch/.test(error.failure.message))
			throw error;
		return [{ table, parent: '', count: 1, row: '', error: error.failure.message }];
	}
}
function sqlite_text(value) {
	return `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./build/db-migrate/server/engines.js

const engines = { mysql: mysql, postgres: postgres, sqlite: sqlite };
function engineOf(dialect) {
	return engines[dialect];
}

})

};

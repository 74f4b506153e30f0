export const id = 997;
export const ids = [997];
export const modules = {

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

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
    const [left, right] = [shapeOf(from, dialect), shapeOf(to, dialect)];
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
function shapeOf(type, dialect) {
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
function rowsOf(table, scene) {
    const rows = table === undefined ? undefined : knownTable(table, scene)?.rows;
    return rows === undefined ? '' : ` (about ${String(rows).replace(/\B(?=(\d{3})+$)/g, ',')} rows)`;
}
function judgeTable(change, scene) {
    const name = 'table' in change && change.table !== undefined ? `\`${quoted(change.table.shown)}\`` : 'the table';
    const table = 'table' in change ? `${name}${rowsOf(change.table, scene)}` : '';
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
    const table = `\`${quoted(change.table.shown)}\`${rowsOf(change.table, scene)}`;
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
    const table = `\`${quoted(change.table.shown)}\`${rowsOf(change.table, scene)}`;
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

// EXTERNAL MODULE: ./build/lint/read.js + 9 modules
var lint_read = __webpack_require__(4920);
// EXTERNAL MODULE: ./build/lint/rule.js
var lint_rule = __webpack_require__(5796);
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
    const taken = allow.flatMap(({ rule, reason, line }) => (0,lint_rule/* isRule */.Nd)(rule) ? [{ rules: [rule], reason, compatible: undefined, line }] : []);
    const unknown = allow
        .filter(({ rule }) => !(0,lint_rule/* isRule */.Nd)(rule))
        .map(({ rule, line }) => ({ line, message: `A waiver names \`${rule}\`, which is no rule.` }));
    return { waivers: [...waivers, ...taken], faults: [...faults, ...unknown] };
}
function readWaiver(given, line) {
    const [, names = '', rest = ''] = /^=([a-z,-]*)(?:\s(.*))?$/.exec(given.trimEnd()) ?? [];
    const rules = names.split(',').filter((name) => name !== '');
    const [unknown] = rules.filter((name) => !(0,lint_rule/* isRule */.Nd)(name));
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
    return { rules: rules.filter(lint_rule/* isRule */.Nd), reason: reason.trim(), compatible, line };
}

;// CONCATENATED MODULE: ./build/lint/lint.js





/** Lints scripts in the order in which they will run. Rules that are off, and waivers, hide findings; they do not change the verdict. */
function lint(scripts, settings) {
    const read = scripts.map((script) => ({
        script,
        statements: script.statements.map((statement) => ({
            statement,
            changes: statement.changes ?? (0,lint_read/* readStatement */.c)(statement.sql, settings.dialect),
        })),
    }));
    const scene = openScene(settings.dialect, settings.known, read.flatMap(({ statements }) => statements.flatMap(({ changes }) => changes)));
    for (const changes of settings.before ?? []) {
        scene.schema = '';
        for (const change of changes)
            advance(scene, change);
    }
    const all = [];
    for (const { script, statements } of read) {
        // Each script begins in the connection's own schema.
        scene.schema = '';
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
    const name = table === undefined ? 'the table' : `\`${quoted(table.shown)}\`${rowsOf(table, scene)}`;
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

// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/db-migrate/ask.js
var ask = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/db-migrate/dialect.js
var db_migrate_dialect = __webpack_require__(2617);
// EXTERNAL MODULE: ./build/db-migrate/literal.js
var literal = __webpack_require__(5792);
;// CONCATENATED MODULE: ./build/db-migrate/known.js


/** How many names one question holds. */
const chunk = 200;
/** Reads what the database knows of the tables and views that the changes name. Throws RefusedStatement. */
async function readKnown(connection, home, changes) {
    const names = [...new Set(changes.flatMap(namesOf))];
    const tables = new Map();
    for (let from = 0; from < names.length; from += chunk) {
        const list = names
            .slice(from, from + chunk)
            .map((name) => (0,literal/* literal */.e)(home.dialect, name))
            .join(', ');
        for (const row of await (0,ask/* rowsOf */.RO)(connection, questions[home.dialect](home, list)))
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
    const [table = '', rows = '', column = '', type = '', isNullable, hasDefault, charset] = row.map(ask/* textOf */.b6);
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
        `WHERE t.TABLE_SCHEMA = ${(0,literal/* literal */.e)('mysql', schema)} AND LOWER(t.TABLE_NAME) IN (${names})`,
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

// EXTERNAL MODULE: ./build/db-migrate/levels.js
var levels = __webpack_require__(6960);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/db-migrate/sweep.js


/** The lock of MySQL that a run holds while it has clones of tables; it ends with the run's session. */
function probeLock(token) {
    return `slipway:probe:${token}`;
}
/**
 * Drops clones that a killed run left behind in a schema of MySQL: tables with the name of one, without a row, whose run holds its lock no
 * longer. What the server does not tell or let is left as it is; the next run tries again.
 */
async function sweepProbes(connection, schema) {
    const like = `SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = ${(0,literal/* literal */.e)('mysql', schema)} AND TABLE_NAME LIKE 'slipway@_probe@_%' ESCAPE '@'`;
    for (const [name] of await (0,ask/* rowsOf */.RO)(connection, like).catch(() => [])) {
        const table = (0,ask/* textOf */.b6)(name);
        const [, token] = /^slipway_probe_([0-9a-f]{16})_\d+$/.exec(table) ?? [];
        if (token === undefined)
            continue;
        const clone = `${(0,literal/* quoteName */.A)('mysql', schema)}.${(0,literal/* quoteName */.A)('mysql', table)}`;
        const [row] = await (0,ask/* rowsOf */.RO)(connection, `SELECT IS_FREE_LOCK('${probeLock(token)}') AND NOT EXISTS (SELECT 1 FROM ${clone})`).catch(() => []);
        if ((0,ask/* textOf */.b6)(row?.[0]) === '1')
            await connection.run(`DROP TABLE IF EXISTS ${clone}`);
    }
}

;// CONCATENATED MODULE: ./build/db-migrate/probe.js




/** Milliseconds that one question may take: the clone is empty, so only a lock on the original can make it long. */
const patience = 10_000;
/**
 * Asks MySQL or MariaDB how it would change each table: the statements are run on empty clones (`CREATE TABLE … LIKE`), which are dropped
 * before this returns. Only statements that were read in full are run, and none that would reach beyond its clone.
 */
async function probeLocks(connection, asked, salt) {
    const clones = { token: (0,external_node_crypto_.hash)('sha256', salt, 'hex').slice(0, 16), made: new Map() };
    const answers = [];
    try {
        for (const statement of asked)
            answers.push(await probe(connection, statement, clones));
    }
    finally {
        for (const clone of clones.made.values())
            if (clone !== '')
                await connection.run(`DROP TABLE IF EXISTS ${clone}`);
        if (clones.made.size > 0)
            await connection.run(`SELECT RELEASE_LOCK('${probeLock(clones.token)}')`);
    }
    return answers;
}
async function probe(connection, { sql, changes }, clones) {
    const table = probedTable(sql, changes);
    if (table === undefined)
        return undefined;
    const clone = await cloneOf(connection, table, clones);
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
async function cloneOf(connection, table, { token, made: clones }) {
    const original = [table.schema, table.name]
        .filter((part) => part !== '')
        .map((part) => (0,literal/* quoteName */.A)('mysql', part))
        .join('.');
    const known = clones.get(original);
    if (known !== undefined)
        return known === '' ? undefined : known;
    // Held before there is a clone: one whose lock is free belongs to nobody any more.
    if (clones.size === 0)
        await connection.run(`SELECT GET_LOCK('${probeLock(token)}', 0)`);
    const name = (0,literal/* quoteName */.A)('mysql', `slipway_probe_${token}_${clones.size}`);
    const clone = table.schema === '' ? name : `${(0,literal/* quoteName */.A)('mysql', table.schema)}.${name}`;
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

// EXTERNAL MODULE: ./build/db-migrate/sections.js
var sections = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/db-migrate/series.js
var series = __webpack_require__(1810);
;// CONCATENATED MODULE: ./build/db-migrate/inspect.js










/** Lints what a plan runs, with what the database knows of the tables, and asks MySQL about locks: the plan with what that came to. */
async function inspect(connection, plan, facts, inputs, host) {
    const runs = plan.steps.flatMap((step) => (step.kind === 'run' ? [step.prepared] : []));
    const dialect = (0,db_migrate_dialect/* splitterDialect */.K)(facts.home.dialect);
    const asked = runs.map(({ statements }) => statements.map(({ sql, changes }) => ({ sql, changes })));
    const known = await knownTo(connection, facts, asked.flat(), host);
    const answers = await locksOf(connection, asked.flat(), known, inputs, host);
    const locks = new Map(asked.flat().map((each, index) => [each, answers[index]]));
    const scripts = runs.map((run, at) => lintScript(run, facts, (index) => locks.get(asked[at]?.[index] ?? nothing)));
    const verdict = lint(scripts, { dialect, levels: inputs.lint, known, before: (0,series/* changesBefore */.B2)(facts, inputs) });
    const estimates = runs.flatMap((run, at) => estimatesOf(run, asked[at] ?? [], locks, known));
    const isDown = plan.steps.some((step) => step.kind === 'run' && step.prepared.direction === 'down');
    const { findings } = verdict;
    const problems = [...plan.problems, ...(0,levels/* lintProblems */.w)(findings)];
    return { ...plan, findings, estimates, problems, compatible: isDown ? undefined : verdict.compatible };
}
const nothing = { sql: '', changes: [] };
/** Without what the database knows the lint still works, only less exactly. */
async function knownTo(connection, { home }, asked, host) {
    try {
        return await readKnown(connection, home, asked.flatMap(({ changes }) => changes));
    }
    catch (error) {
        if (!(error instanceof ask/* RefusedStatement */.ug))
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
    await sweepProbes(connection, known.schema);
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
    const hasUndo = isJudged ? (0,sections/* sectionOf */.Z)(script, layout, 'down') !== undefined : undefined;
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


/***/ })

};

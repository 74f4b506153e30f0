export const id = 441;
export const ids = [441];
export const modules = {

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   mG: () => (/* binding */ textOfValue)
/* harmony export */ });
/** A value as text for people and spreadsheets; undefined for NULL. Bytes of a BIT are a decimal number, others what `binary` says. */
function textOfValue(value, column, binary) {
    if (typeof value === 'string')
        return value;
    if (value === null)
        return undefined;
    return Buffer.isBuffer(value) ? textOfBytes(value, column, binary) : String(value);
}
/** Bytes as text. */
function textOfBytes(bytes, { kind }, binary) {
    if (kind === 'bit')
        return bytes.length === 0 ? '0' : BigInt(`0x${bytes.toString('hex')}`).toString();
    return bytes.toString(binary === 'base64' ? 'base64' : 'hex');
}
/** Whether the column's values, as the server writes them, hold nothing but digits, signs and a few letters. */
function isPlain({ kind }) {
    return kind === 'integer' || kind === 'decimal' || kind === 'float' || kind === 'time';
}


/***/ }),

/***/ 5701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D3: () => (/* binding */ commitOf),
  Cb: () => (/* binding */ firstWords),
  x5: () => (/* binding */ refusal)
});

// EXTERNAL MODULE: ./build/sql/lexer.js
var lexer = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/sql/statement-commit.js
/** Statements that always commit: the list in MySQL's manual, “Statements That Cause an Implicit Commit”, and MariaDB's. */
const committing = new Set('alter begin block cache call change execute flush grant install lock rename repair optimize revoke truncate uninstall unlock shutdown restart import'.split(' '));
/** ANALYZE, CHECK, OPTIMIZE and REPAIR of tables, which MySQL commits for and answers with rows. */
function isMaintenance(tokens) {
    const [first, ...rest] = tokens.slice(0, 3).map((token) => token.value);
    return (/^(?:analyze|check|optimize|repair)$/.test(first ?? '') &&
        rest.some((word) => word === 'table' || word === 'tables'));
}
/** Whether MySQL or MariaDB commits the open transaction for the statement, or may: CALL and EXECUTE can do anything. */
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

;// CONCATENATED MODULE: ./build/sql/statement-object.js
const types = new Set(('table view index procedure function trigger event database schema user role server sequence tablespace type extension ' +
    'policy rule domain aggregate operator language publication subscription package statistics collation column constraint ' +
    'cast conversion logfile instance resource foreign').split(' '));
/** The object of a definition or a change of rows; undefined where the statement names none that is recognised. */
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
/** The first word of the verb's own that is none of those in between. */
function after(tokens, verb, between) {
    let at = tokens.findIndex((token) => token.kind === 'word' && token.value === verb) + 1;
    while (tokens[at]?.kind === 'word' && between.test(tokens[at]?.value ?? ''))
        at++;
    return at;
}
/** The kind of object stands within the first words, behind OR REPLACE, TEMPORARY, UNIQUE, a DEFINER and the like. */
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
/** a.b, `c d` … from `at` on, as long as commas follow. */
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
/** RENAME TABLE a TO b, c TO d: the names before. */
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

;// CONCATENATED MODULE: ./build/sql/statement-safety.js
/** Functions that act outside of the transaction they are called in, or change whether it may write. */
const escaping = /^(?:set_config|dblink\w*|lo_import|lo_export|pg_file_\w+|sys_exec|sys_eval|sys_set|load_extension|writefile|edit)$/;
const writing = new Set(['insert', 'update', 'delete', 'merge', 'replace']);
const harmless = new Set(['show', 'desc', 'describe', 'help', 'use']);
/** Whether a statement of this verb can only read, whatever it calls, within a READ ONLY transaction. */
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
/** No INTO but into variables, no locks, no writing in a WITH, no function that escapes. */
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
/** A writing verb where a statement can begin: behind the parenthesis or the end of a WITH, and not called as a function. */
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
/** EXPLAIN shows a plan; with ANALYZE it also runs the statement. */
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
/** MariaDB's ANALYZE SELECT runs the query; ANALYZE TABLE writes statistics. */
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
/** SET @a = 1, @b = 2 and SET NAMES: nothing of the server or the session's transaction. */
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
/** SQLite's PRAGMA sets what it is given: only those are let through that answer, without a value. */
function isReadingPragma(tokens) {
    const at = tokens[2]?.text === '.' ? 3 : 1;
    const name = tokens[at]?.value ?? '';
    if (!reading.has(name) || tokens.some((token) => token.text === '='))
        return false;
    return tokens[at + 1] === undefined || /_(?:info|xinfo|list|check)$/.test(name);
}

;// CONCATENATED MODULE: ./build/sql/statement.js




/** What nothing is known of: never called safe. */
const unknown = {
    verb: 'unknown',
    causesImplicitCommit: true,
    isReadOnly: false,
    endsTransaction: true,
    returnsRows: true,
};
/**
 * Reads what one statement does. Comments are looked through; the content of MySQL's executable comments counts, and as a
 * server may skip it, a statement is only as safe as both readings. More than one statement is `unknown`.
 */
function classify(text, reading) {
    const { tokens, complete } = (0,lexer/* tokenize */.q)(text, reading);
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
/** A query may stand in parentheses, as in (SELECT 1) UNION (SELECT 2). */
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
/** The verb behind WITH a AS (…), b AS (…): the first outside of parentheses. */
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

;// CONCATENATED MODULE: ./build/sql/permit.js


/** Every way in which a server may read the quotes, depending on its sql_mode. */
const readings = [
    { dialect: 'mysql' },
    { dialect: 'mysql', noBackslashEscapes: true },
    { dialect: 'mysql', ansiQuotes: true },
    { dialect: 'mysql', ansiQuotes: true, noBackslashEscapes: true },
];
/** What reads beside queries: in a read-only transaction the functions that they call cannot write. */
const permit_harmless = new Set(['do', 'checksum']);
/**
 * Why a statement must not be sent in a read-only transaction; undefined when it only reads and cannot end the transaction, whichever way the
 * server reads its quotes. What cannot be told is refused.
 */
function refusal(sql) {
    for (const reading of readings) {
        const why = refusalOf(classify(sql, reading));
        if (why !== undefined)
            return why;
    }
    return changesCharset(sql) ? 'it changes the character set, and with it how strings are read' : undefined;
}
function refusalOf(statement) {
    const { verb, isReadOnly, causesImplicitCommit, endsTransaction } = statement;
    if (verb === 'unknown')
        return 'what it does cannot be told';
    if (verb === 'call' || verb === 'execute')
        return `what a ${callable[verb]} does cannot be told`;
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
/** In some character sets a backslash is the second byte of a letter, so a quote behind it ends the string. */
function changesCharset(sql) {
    const [verb, second] = firstWords(sql, 2);
    return verb === 'set' && second === 'names';
}
/** These never commit, and may be long. */
const data = new Set('insert replace update delete select with values table do show use'.split(' '));
/** Why a statement would not stay inside the transaction around it; undefined when it does, as far as its words tell. */
function commitOf(sql) {
    const [verb = ''] = firstWords(sql, 1);
    if (data.has(verb))
        return undefined;
    const { causesImplicitCommit, endsTransaction, verb: whole } = classify(sql, { dialect: 'mysql' });
    // What a procedure does is its author's to know.
    if (whole === 'call' || whole === 'execute')
        return undefined;
    if (endsTransaction)
        return 'it ends the transaction';
    return causesImplicitCommit ? 'it commits what came before it' : undefined;
}
/** The first words of a statement in lower case, those in executable comments included, parentheses left out. */
function firstWords(sql, count) {
    for (let length = 4_096;; length *= 16) {
        const { tokens } = (0,lexer/* tokenize */.q)(sql.slice(0, length), { dialect: 'mysql' });
        const words = tokens.filter(({ text }) => text !== '(').slice(0, count);
        // A long comment may stand before the first word.
        if (words.length === count || length >= sql.length) {
            const end = words.findIndex(({ kind }) => kind !== 'word');
            return words.slice(0, end === -1 ? words.length : end).map(({ value }) => value);
        }
    }
}


/***/ })

};

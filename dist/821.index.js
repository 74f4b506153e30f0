export const id = 821;
export const ids = [821];
export const modules = {

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/database/target.js
var database_target = __webpack_require__(6031);
// EXTERNAL MODULE: ./build/database/targets.js
var targets = __webpack_require__(3290);
// EXTERNAL MODULE: ./build/rows/expect.js
var rows_expect = __webpack_require__(4175);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/mysql-query/describe.js

/** A statement in one line for people, at most `length` characters, without backticks and without what is the password of an account. */
function describeSql(sql, length = 160) {
    const start = sql.slice(0, length * 8);
    return (0,printable/* brief */.d)(start
        .replace(/\b(identified\s+(?:with\s+\S+\s+)?(?:by|as)\s+(?:password\s+)?)(['"]).*/gis, "$1'***'…")
        .replace(/\b((?:set\s+password|password\s*\()[^'"]{0,200})(['"]).*/gis, "$1'***'…"), length);
}
/** `1 statement`, `2 statements`. */
function count(number, noun) {
    return `${number} ${noun}${Number(number) === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/mysql-query/journal.js

/** How many statements are kept; of those that failed as many again. */
const journal_length = 500;
/** What became of the statements on one server, bounded. */
class Journal {
    #first = [];
    #failed = [];
    #done = 0;
    #failures = 0;
    #skipped = 0;
    #affected = 0n;
    /** Statements and rows before these numbers are committed. */
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
    /** How many were done since the last commit. */
    get unsettled() {
        return this.#done - this.#settled;
    }
    /** All that was done stands. */
    settle() {
        this.#settled = this.#done;
        this.#settledRows = this.#affected;
    }
    /** What was done since the last `settle` does not stand. */
    undo() {
        let done = 0;
        for (const [index, record] of this.#first.entries()) {
            if (record.status === 'done' && ++done > this.#settled)
                this.#first[index] = { ...record, status: 'rolled-back' };
        }
        this.#done = this.#settled;
        this.#affected = this.#settledRows;
    }
    /** A statement that was not sent. */
    skip(piece) {
        this.#skipped++;
        this.#add('skipped', () => recordOf(piece, 'skipped'));
    }
    /** A statement that was sent; `rows` is how many were taken. */
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
    /** Of a long script most is not kept, and need not be made. */
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
/** A statement of which nothing is known but that it is there. */
function unsent({ file, line, statement }, status) {
    const nothing = { rows: 0, affectedRows: null, insertId: null, warnings: null, milliseconds: 0 };
    return { file, line, statement, status, ...nothing, code: '', state: '', message: '' };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/rows/value.js
var rows_value = __webpack_require__(709);
;// CONCATENATED MODULE: ./build/rows/csv.js

/** RFC 4180 with a line of names: CRLF, quotes where they are needed. NULL is nothing at all, an empty text is a pair of quotes. */
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
    if ((0,rows_value/* isPlain */.$i)(column))
        return (value) => (0,rows_value/* textOfValue */.mG)(value, column, binary) ?? '';
    return (value) => {
        const text = (0,rows_value/* textOfValue */.mG)(value, column, binary);
        return text === undefined ? '' : quoted(defused(text, options));
    };
}
function quoted(text) {
    return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** What spreadsheets run when a cell begins with it, as OWASP's page on CSV injection lists it. */
function defused(text, { escapeFormulas }) {
    return escapeFormulas && /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

;// CONCATENATED MODULE: ./build/rows/names.js
/** The names made unique, for a JSON object: the second `name` becomes `name_2`, unless that stands there too. */
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

;// CONCATENATED MODULE: ./build/rows/json.js


/** One JSON array of objects, a row a line. */
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
/** One JSON object a line (ndjson.org). */
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
/** Makes the encoder of a row: a JSON object without line breaks. BIGINT and DECIMAL are strings, so that no reader rounds them. */
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
            return `"${(0,rows_value/* textOfBytes */.gm)(value, column, binary)}"`;
        return typeof value === 'number' && Number.isFinite(value) ? String(value) : `"${value}"`;
    };
}
function encoderOfText({ kind, type }) {
    if ((kind === 'integer' && type !== 'bigint') || kind === 'float')
        return encodeNumber;
    return kind === 'json' ? encodeJson : JSON.stringify;
}
/** RFC 8259, section 6; ZEROFILL puts zeros before a number. */
function encodeNumber(text) {
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text))
        return text;
    const bare = text.replace(/^0+(?=\d)/, '');
    return bare !== text && /^\d+(?:\.\d+)?$/.test(bare) ? bare : JSON.stringify(text);
}
/** As it stands, so that its numbers keep their digits; MariaDB's JSON is text that somebody may have checked, or not. */
function encodeJson(text) {
    try {
        JSON.parse(text);
    }
    catch {
        return JSON.stringify(text);
    }
    return text.replace(/[\r\n]+/g, ' ');
}

// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
;// CONCATENATED MODULE: ./build/rows/markdown.js


/** A table of GitHub's Markdown in which every value is shown and does nothing. */
const markdown = (columns, { binary }) => {
    let before = headOf(columns);
    return {
        rows: (rows) => {
            let text = before;
            before = '';
            for (const row of rows)
                text += `| ${columns.map((column, index) => markdown_cellOf(row[index] ?? null, column, binary)).join(' | ')} |\n`;
            return text;
        },
        end: () => before,
    };
};
/** The two first lines of a table. */
function headOf(columns) {
    const names = columns.map(({ name }) => (0,markdown_escape/* escapeCell */.kq)(name, 200) || ' ');
    const rules = columns.map(({ kind }) => kind === 'integer' || kind === 'decimal' || kind === 'float' ? '---:' : '---');
    return `| ${names.join(' | ')} |\n| ${rules.join(' | ')} |\n`;
}
/** A value in a cell, at most `length` UTF-16 units of it; NULL is in italics, so no text looks like it. */
function markdown_cellOf(value, column, binary, length = Number.POSITIVE_INFINITY) {
    const text = (0,rows_value/* textOfValue */.mG)(value, column, binary);
    return text === undefined ? '*NULL*' : (0,markdown_escape/* escapeCell */.kq)(text, length);
}

;// CONCATENATED MODULE: ./build/rows/table.js

/** How many rows the widths of the columns are learnt from, and how many characters of them are held at most. */
const sample = 1_000;
const sampleLength = 4_000_000;
/** A table of plain text as the mysql client shows it; a value longer than those of the first rows moves the rest of its line. */
const table = (columns, { binary }) => {
    let held = [];
    let length = 0;
    let layout = { columns, widths: [] };
    const open = (rows) => {
        held = undefined;
        const names = columns.map(({ name }) => shown(name));
        layout = { columns, widths: columns.map((_, index) => widest([names, ...rows], index)) };
        return `${border(layout)}${lineOf(names, layout)}${border(layout)}${rows.map((cells) => lineOf(cells, layout)).join('')}`;
    };
    return {
        rows: (rows) => {
            const cells = rows.map((row) => cellsOf(row, columns, binary));
            if (held === undefined)
                return cells.map((each) => lineOf(each, layout)).join('');
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
    return columns.map((column, index) => shown((0,rows_value/* textOfValue */.mG)(row[index] ?? null, column, binary) ?? 'NULL'));
}
function widest(rows, index) {
    return rows.reduce((width, cells) => Math.max(width, widthOf(cells[index] ?? '')), 0);
}
/** Characters, not UTF-16 units. */
function widthOf(text) {
    const pairs = text.match(/[\ud800-\udbff][\udc00-\udfff]/g);
    return text.length - (pairs?.length ?? 0);
}
function lineOf(cells, { columns, widths }) {
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
/** On one line: what moves the cursor, paints or reorders is written as an escape. */
function shown(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (found) => {
        const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' }[found];
        return known ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

// EXTERNAL MODULE: ./build/database/wire.js
var wire = __webpack_require__(7215);
;// CONCATENATED MODULE: ./build/rows/wire-tsv.js

const [tab, newline, backslash] = [9, 10, 92];
const nullText = Buffer.from('NULL');
/** What stands behind a backslash in the place of a byte; 0 for a byte that stays as it is. */
const escapes = new Uint8Array(256);
escapes[0] = 0x30;
escapes[tab] = 0x74;
escapes[newline] = 0x6e;
escapes[backslash] = backslash;
/** What one byte can become at most: a NULL, and the tab behind it. */
const growth = nullText.length + 1;
/** Rows as `mysql --batch` writes them, without making values of them. They are written over what was read as long as there is room. */
function wireTsv({ bytes, count, columns: { length: columns } }) {
    let out = bytes;
    let [from, to] = [0, 0];
    for (let row = 0; row < count; row++) {
        from += wire/* headLength */.T_;
        for (let column = 1; column <= columns; column++) {
            const first = bytes[from] ?? 0;
            const length = (0,wire/* lengthAt */.Ir)(bytes, from);
            from += (0,wire/* lengthSize */.OY)(first);
            if (first === wire/* nullMark */.t2) {
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
/** Where to write on: another place, large enough for all that can follow, when so many bytes would reach into what is not yet read. */
function withRoom(wanted, out, to, bytes, from) {
    if (out !== bytes || to + wanted <= from)
        return out;
    const roomy = Buffer.allocUnsafe(to + growth * (bytes.length - from + 2));
    out.copy(roomy, 0, 0, to);
    return roomy;
}

;// CONCATENATED MODULE: ./build/rows/tsv.js


/** What `mysql --batch` writes: names and values with tabs between them, a result set without rows is nothing at all. */
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
/** Each byte a character of Latin-1, so that bytes that are no UTF-8 come out as they are. */
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
    if ((0,rows_value/* isPlain */.$i)(column))
        return (value) => (0,rows_value/* textOfValue */.mG)(value, column, binary) ?? 'NULL';
    return (value) => {
        const text = (0,rows_value/* textOfValue */.mG)(value, column, binary);
        return text === undefined ? 'NULL' : escaped(text);
    };
}
const tsv_escapes = { '\0': '\\0', '\t': '\\t', '\n': '\\n', '\\': '\\\\' };
const special = /[\0\t\n\\]/;
/** As the client's `safe_put_field`. */
function escaped(text) {
    if (!special.test(text))
        return text;
    return text.replace(/[\0\t\n\\]/g, (found) => tsv_escapes[found] ?? found);
}

;// CONCATENATED MODULE: ./build/rows/open.js





const formats = { json: json, ndjson: ndjson, csv: csv, tsv: tsv, markdown: markdown, table: table };
/** A writer of the format for a result set with these columns. */
function openWriter(format, columns, options) {
    return formats[format](columns, options);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/mysql-query/row-file.js




/** Bytes that are put together before they are written; one such piece is on its way while the next is filled. */
const pieceLength = 524_288;
/** A file that stands under its name only when it is whole. */
class RowFile {
    /** Path from the workspace. */
    name;
    #path;
    #handle;
    #piece = Buffer.allocUnsafe(pieceLength);
    #spare = Buffer.allocUnsafe(pieceLength);
    /** Bytes of the piece that are filled. */
    #length = 0;
    #writing = Promise.resolve();
    #bytes = 0;
    #kept = 0;
    #error;
    constructor(name, path, handle) {
        this.name = name;
        this.#path = path;
        this.#handle = handle;
    }
    /** Takes a chunk, and has a copy of it when it returns; a promise means that the disk is behind. */
    add(chunk) {
        if (mostBytes(chunk) > pieceLength - this.#length)
            return this.#addBehind(Buffer.from(chunk));
        this.#length += put(chunk, this.#piece, this.#length);
        return undefined;
    }
    /** From here on `shorten` goes back to this place. */
    async keep() {
        await this.#flush();
        await this.#settled();
        this.#kept = this.#bytes;
    }
    /** Takes away what came after the last `keep`. */
    async shorten() {
        this.#length = 0;
        await this.#settled();
        await this.#handle.truncate(this.#kept);
        this.#bytes = this.#kept;
    }
    /** Gives the file its name. */
    async finish() {
        await this.keep();
        await this.#handle.close();
        await guarded(this.name, () => (0,promises_.rename)(partial(this.#path), this.#path));
    }
    /** Leaves nothing behind. */
    async discard() {
        await this.#writing;
        await this.#handle.close().catch(() => undefined);
        await (0,promises_.rm)(partial(this.#path), { force: true });
    }
    /** Adds what has no room in the piece at hand. */
    async #addBehind(bytes) {
        await this.#flush();
        if (bytes.length <= pieceLength) {
            this.#length = put(bytes, this.#piece, 0);
            return;
        }
        await this.#settled();
        this.#begin(bytes);
    }
    /** Sends the piece at hand on its way, once the one before it has arrived. */
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
        this.#writing = this.#write(bytes, at).catch((error) => {
            this.#error = error;
        });
    }
    async #write(bytes, at) {
        for (let from = 0; from < bytes.length;) {
            const { bytesWritten } = await this.#handle.write(bytes, from, bytes.length - from, at + from);
            from += bytesWritten;
        }
    }
    async #settled() {
        await this.#writing;
        if (this.#error !== undefined)
            throw unwritable(this.name, this.#error);
    }
}
/** Refuses a file that is one of `read`, real paths of scripts: what stood in the rows would be run as SQL. */
async function refuseRead(name, workspace, read) {
    const path = await (0,promises_.realpath)((0,external_node_path_.join)(workspace, name)).catch(() => undefined);
    if (path !== undefined && read.has(path))
        throw new complaint/* Complaint */._('unwritable-file', `\`${(0,printable/* brief */.d)(name)}\` is a script that this step runs, so rows are not written over it. Give \`output-file\` another name.`);
}
/** Opens a file of the workspace, with the folders above it; what leads out of the workspace, or is one of `read`, is refused. */
async function openRowFile(name, workspace, read = new Set()) {
    const path = (0,external_node_path_.join)(workspace, name);
    await refuseRead(name, workspace, read);
    return await guarded(name, async () => {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const folder = (0,external_node_path_.relative)(workspace, await (0,promises_.realpath)((0,external_node_path_.dirname)(path)));
        if (folder === '..' || folder.startsWith('../') || folder.startsWith('/'))
            throw new complaint/* Complaint */._('outside-workspace', `\`${(0,printable/* brief */.d)(name)}\` is outside the workspace, and is not written.`);
        await (0,promises_.rm)(partial(path), { force: true });
        return new RowFile(name, path, await (0,promises_.open)(partial(path), 'wx'));
    });
}
function partial(path) {
    return `${path}.partial`;
}
/** A UTF-16 unit becomes at most three bytes of UTF-8. */
function mostBytes(chunk) {
    return typeof chunk === 'string' ? chunk.length * 3 : chunk.length;
}
function put(chunk, piece, at) {
    return typeof chunk === 'string' ? piece.write(chunk, at) : chunk.copy(piece, at);
}
async function guarded(name, work) {
    try {
        return await work();
    }
    catch (error) {
        throw error instanceof complaint/* Complaint */._ ? error : unwritable(name, error);
    }
}
function unwritable(name, error) {
    const why = error instanceof Error ? (0,printable/* brief */.d)(error.message) : '';
    return new complaint/* Complaint */._('unwritable-file', `\`${(0,printable/* brief */.d)(name)}\` cannot be written: ${why}`, { cause: error });
}

;// CONCATENATED MODULE: ./build/mysql-query/row-files.js



/** The name of the file for the nth result set (from 1) of a target: `out/rows-2.shard-1.csv`. No two of them can be the same. */
function fileName(outputFile, target, number) {
    const { dir, name, ext } = external_node_path_.posix.parse(outputFile);
    const stem = `${name}${number > 1 ? `-${number}` : ''}${target === '' ? '' : `.${target}`}`;
    return external_node_path_.posix.join(dir, `${stem}${ext}`);
}
/** The files of one target: a file for each result set; `tsv` has one for all, as the mysql client prints them. */
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
    /** `read`: real paths of scripts, which no file may replace. */
    constructor(wish, target, workspace, read) {
        this.#wish = wish;
        this.#target = target;
        this.#workspace = workspace;
        this.#read = read;
    }
    /** Begins a result set. */
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
    /** A result set that gets no file. */
    skip() {
        this.#sets++;
    }
    /** Writes rows; a promise means that the disk is behind. */
    add(rows) {
        return this.#put(this.#writer?.rows(rows) ?? '');
    }
    /** Whether the rows of this result set need not be taken apart. */
    get takesWire() {
        return this.#writer?.wire !== undefined;
    }
    /** As `add`, for rows that are not taken apart. */
    addWire(rows) {
        return this.#put(this.#writer?.wire?.(rows) ?? '');
    }
    /** Writes rows as long as they fit `maxBytes`; how many did. */
    async addWithin(rows, maxBytes) {
        for (const [index, row] of rows.entries()) {
            const chunk = this.#writer?.rows([row]) ?? '';
            if (this.#bytes + Buffer.byteLength(chunk) > maxBytes)
                return index;
            await this.#put(chunk);
        }
        return rows.length;
    }
    /** Ends a result set; one that is not whole leaves no trace. */
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
    /** The names of the files, once no result set comes any more. */
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

// EXTERNAL MODULE: ./build/database/connect.js + 3 modules
var connect = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/sql/permit.js + 4 modules
var permit = __webpack_require__(5701);
// EXTERNAL MODULE: ./build/sql/script.js
var sql_script = __webpack_require__(3472);
;// CONCATENATED MODULE: ./build/mysql-query/ahead.js
/**
 * Does work on one value after the other, and gets the next while it goes on, except after a value that the next depends on. What the work
 * throws wins over what the getting throws.
 */
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

// EXTERNAL MODULE: ./build/sql/lexer.js
var lexer = __webpack_require__(7805);
;// CONCATENATED MODULE: ./build/mysql-query/parameters.js

/** Reads the input; `complain` is told what is wrong, without the values. */
function parseParameters(text, complain) {
    if (text === '')
        return { kind: 'none' };
    let given;
    try {
        given = JSON.parse(text);
    }
    catch {
        complain('is not JSON; allowed: a list such as `[1, "a"]` or a map such as `{ "id": 1 }`');
        return { kind: 'none' };
    }
    if (Array.isArray(given))
        return { kind: 'positional', values: given.map((value, at) => parse(value, at, complain)) };
    if (typeof given !== 'object' || given === null) {
        complain('is neither a list nor a map');
        return { kind: 'none' };
    }
    const entries = Object.entries(given).map(([name, value]) => [name, parse(value, name, complain)]);
    for (const [name] of entries)
        if (!/^[A-Za-z_]\w*$/.test(name))
            complain('has a name that is not made of letters, digits and `_`');
    return { kind: 'named', values: new Map(entries) };
}
/** A list or a map goes as JSON text, for columns of that type. */
function parse(value, at, complain) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'number')
        return JSON.stringify(value);
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
        complain(`has at \`${at}\` a number beyond 2^53 that JSON rounds; write it as a string`);
    return value;
}
/** Fills the placeholders of one statement after the other. */
class Binder {
    #parameters;
    #missing = new Set();
    #used = new Set();
    #next = 0;
    constructor(parameters) {
        this.#parameters = parameters;
    }
    /** The statement with `?` for every placeholder, and their values. */
    bind(sql, reading) {
        if (this.#parameters.kind === 'none')
            return { sql, parameters: undefined };
        const values = [];
        let text = '';
        let from = 0;
        for (const { start, end, name } of placeholdersOf(sql, reading, this.#parameters.kind)) {
            values.push(this.#valueOf(name));
            text += `${sql.slice(from, start)}?`;
            from = end;
        }
        return values.length === 0 ? { sql, parameters: undefined } : { sql: text + sql.slice(from), parameters: values };
    }
    /** What does not fit, once all statements were bound. */
    gaps() {
        const { kind } = this.#parameters;
        if (kind === 'none')
            return { missing: [], unused: [] };
        if (kind === 'named') {
            const unused = [...this.#parameters.values.keys()].filter((name) => !this.#used.has(name));
            return { missing: [...this.#missing], unused: unused.map((name) => `:${name}`) };
        }
        const { length } = this.#parameters.values;
        const more = this.#next > length ? [`${this.#next - length} more`] : [];
        return { missing: more, unused: this.#next < length ? [`${length - this.#next} of ${length}`] : [] };
    }
    #valueOf(name) {
        if (this.#parameters.kind === 'positional')
            return this.#parameters.values[this.#next++] ?? null;
        const value = this.#parameters.kind === 'named' ? this.#parameters.values.get(name) : undefined;
        this.#used.add(name);
        if (value === undefined)
            this.#missing.add(`:${name}`);
        return value ?? null;
    }
}
function* placeholdersOf(sql, reading, kind) {
    let colon;
    for (const { text, start, kind: is } of (0,lexer/* tokenize */.q)(sql, reading).tokens) {
        const end = start + text.length;
        const isName = is === 'word' && /^[A-Za-z_]\w*$/.test(text);
        if (kind === 'named' && colon === start && isName)
            yield { start: colon - 1, end, name: text };
        if (kind === 'positional' && text === '?')
            yield { start, end, name: '' };
        colon = text === ':' ? end : undefined;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/runner/memory.js
var memory = __webpack_require__(332);
// EXTERNAL MODULE: ./build/sql/split.js + 12 modules
var split = __webpack_require__(5038);
;// CONCATENATED MODULE: ./build/mysql-query/scripts.js









/** Bytes of a statement that are held at most: it becomes one text. */
const longestStatement = 256 * 1024 ** 2;
/** How deep `source` may go. */
const deepest = 16;
/** The input `query` as a script. */
function inlineScript(text) {
    return { name: 'query', path: undefined, text };
}
/** The files of the patterns, in their order; those of one pattern in the order of their names, by code unit. */
async function findScripts(patterns, workspace) {
    const scripts = [];
    for (const pattern of patterns) {
        const isFile = await (0,promises_.stat)((0,external_node_path_.join)(workspace, pattern)).catch(() => undefined);
        const names = [];
        if (isFile)
            names.push(pattern);
        else
            for await (const name of (0,promises_.glob)(pattern, { cwd: workspace }))
                names.push(name);
        const found = await Promise.all(names.toSorted().map((name) => fileScript(name, workspace)));
        if (names.length === 0)
            throw noFile(pattern);
        scripts.push(...found);
    }
    return scripts;
}
/** A file by its path from the workspace; a link that leads out of it is refused. */
async function fileScript(name, workspace) {
    const path = await (0,promises_.realpath)((0,external_node_path_.join)(workspace, name)).catch(() => undefined);
    // The same words for what is outside, whether it is there or not.
    const inside = path === undefined ? (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(workspace, name)) : (0,external_node_path_.relative)(workspace, path);
    if (inside === '..' || inside.startsWith('../') || inside.startsWith('/'))
        throw new complaint/* Complaint */._('outside-workspace', `\`${(0,printable/* brief */.d)(name)}\` is outside the workspace, and is not read.`);
    if (path === undefined)
        throw noFile(name);
    if (!(await (0,promises_.stat)(path)).isFile())
        throw new complaint/* Complaint */._('unreadable-file', `\`${(0,printable/* brief */.d)(name)}\` is not a file.`);
    return { name: (0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(workspace, name)), path, text: '' };
}
function noFile(name) {
    const cure = 'Check `file`, and that actions/checkout ran before.';
    return new complaint/* Complaint */._('no-file', `There is no file \`${(0,printable/* brief */.d)(name)}\` in the workspace. ${cure}`);
}
/**
 * The statements of a script, and of what it sources, one by one as the mysql client would send them. The session is shared with what it
 * sources. What only comments is left out: a server answers it with nothing.
 */
async function* piecesOf(script, workspace, session = (0,sql_script/* openSession */.f)(), depth = 0) {
    const options = { dialect: 'mysql', file: script.name, session, maxStatementBytes: longestStatement };
    const settle = (0,memory/* memorySettler */.g)();
    for await (const batch of (0,split/* splitStatements */.Xd)(chunksOf(script), options)) {
        settle();
        for (const statement of batch) {
            if (statement.kind === 'source') {
                if (depth === deepest)
                    throw invalid(script, statement, `\`source\` goes deeper than ${deepest} files`);
                const inner = await fileScript(sourcePath(statement.path, workspace), workspace);
                yield* piecesOf(inner, workspace, session, depth + 1);
            }
            else {
                const sql = textToSend(statement, script);
                if (sql !== '')
                    yield { sql, file: script.name, line: statement.line, path: script.path };
            }
        }
    }
}
/** The client takes a path from where it was started: here that is the workspace. */
function sourcePath(path, workspace) {
    return path.startsWith('/') ? (0,external_node_path_.relative)(workspace, path) : path;
}
function textToSend(statement, script) {
    if (statement.kind === 'use')
        return `USE \`${statement.database.replaceAll('`', '``')}\``;
    if (statement.kind !== 'sql' || statement.comment)
        return '';
    if ((0,external_node_buffer_.isUtf8)(statement.bytes))
        return (0,split/* textOf */.b6)(statement);
    throw invalid(script, statement, 'the statement that begins here is not UTF-8; save the script as UTF-8');
}
function invalid({ name }, { line }, what) {
    return new complaint/* Complaint */._('invalid-script', `${name}:${line}: ${what}.`);
}
async function* chunksOf({ path, text, name }) {
    if (path === undefined)
        return yield Buffer.from(text);
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 262_144 }))
            yield chunk;
    }
    catch (error) {
        const why = error instanceof Error ? (0,printable/* brief */.d)(error.message) : '';
        throw new complaint/* Complaint */._('unreadable-file', `\`${(0,printable/* brief */.d)(name)}\` cannot be read: ${why}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/mysql-query/facts.js





/** How many statements are listed, and how many refusals. */
const listLength = 500;
const refusalLength = 20;
/** Reads all scripts once, without a connection. */
async function readFacts(inputs, host) {
    const { query, files } = inputs;
    const scripts = files.length === 0 ? [inlineScript(query)] : await findScripts(files, host.workspace);
    const binder = new Binder(inputs.parameters);
    const listed = [];
    const refused = [];
    const paths = new Set(scripts.flatMap(({ path }) => path ?? []));
    let [statements, sent] = [0, 0];
    for (const script of scripts)
        for await (const piece of piecesOf(script, host.workspace)) {
            host.signal.throwIfAborted();
            statements++;
            if (piece.path !== undefined)
                paths.add(piece.path);
            binder.bind(piece.sql, { dialect: 'mysql' });
            if (isSent(piece, inputs))
                sent++;
            if (listed.length < listLength)
                listed.push(listedOf(piece, inputs));
            const fault = refused.length < refusalLength ? faultOf(piece, inputs) : undefined;
            if (fault !== undefined)
                refused.push(fault);
        }
    if (inputs.rows.outputFile !== '')
        await refuseRead(inputs.rows.outputFile, host.workspace, paths);
    return { scripts, paths, statements, sent, listed, refused, gaps: binder.gaps() };
}
function listedOf({ file, line, sql }, { explain }) {
    const sent = explain ? explained(sql) : sql;
    return { file, line, statement: describeSql(sent ?? sql), isSent: sent !== undefined };
}
function isSent({ sql }, { explain }) {
    return !explain || explained(sql) !== undefined;
}
/** What is wrong with sending this statement under these inputs. */
function faultOf(piece, inputs) {
    const { mode, transaction, explain } = inputs;
    const isFile = piece.path !== undefined;
    if (mode === 'read-only') {
        // A server explains a write only where it would also do it.
        const why = isSent(piece, inputs) ? (0,permit/* refusal */.x5)(piece.sql) : undefined;
        return why === undefined ? undefined : { ...listedOf(piece, inputs), reason: 'not-read-only', why, isFile };
    }
    const why = transaction === 'none' || explain ? undefined : (0,permit/* commitOf */.D3)(piece.sql);
    return why === undefined ? undefined : { ...listedOf(piece, inputs), reason: 'implicit-commit', why, isFile };
}
const plannable = new Set('select with table values insert replace update delete'.split(' '));
/** The statement that asks for the plan of another; undefined where it has none. `use` is run, so that names are found. */
function explained(sql) {
    const [verb = ''] = (0,permit/* firstWords */.Cb)(sql, 1);
    if (verb === 'use')
        return sql;
    return plannable.has(verb) ? `EXPLAIN ${sql}` : undefined;
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/mysql-query/spool.js






/** Rows of all targets on disk, a JSON list a line, so that they can be written together, in the order of the targets. */
class Spool {
    #folder;
    /** By the number of the result set, from 0, then by target. */
    #parts = [];
    #files = 0;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Begins the nth result set of a target, from 0. */
    async open(target, number, columns) {
        const name = `${++this.#files}.rows`;
        const file = await openRowFile(name, this.#folder);
        const parts = this.#parts[number] ?? new Map();
        this.#parts[number] = parts;
        parts.set(target, { target, columns, name });
        return file;
    }
    /** Writes a file for each result set that has the same columns everywhere, with the target before them. */
    async merge(targets, wish, workspace, read) {
        const files = new RowFiles(wish, '', workspace, read);
        const notes = [];
        for (const [number, byTarget] of this.#parts.entries()) {
            const parts = targets.flatMap((target) => byTarget.get(target) ?? []);
            const [first] = parts;
            if (first === undefined)
                continue;
            const isAlike = parts.every(({ columns }) => namesOf(columns) === namesOf(first.columns));
            if (!isAlike) {
                notes.push(`Result set ${number + 1} has other columns on other targets, so there is no file of all of them.`);
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
    /** Leaves nothing behind. */
    async [Symbol.asyncDispose]() {
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    async #copy({ target, name }, files) {
        const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(this.#folder, name)) });
        for await (const line of lines)
            await files.add([[target, ...readRow(line)]]);
    }
}
/** A spool in a folder of its own, below the runner's folder for such things. */
async function openSpool(temporary) {
    return new Spool(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'slipway-rows-')));
}
/** The column that tells the target. */
const targetColumn = {
    name: 'target',
    table: '',
    type: 'varchar',
    kind: 'text',
    length: 63,
    isUnsigned: false,
};
/** Rows as lines of the spool; bytes are a list of one text. */
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

;// CONCATENATED MODULE: ./build/mysql-query/taking.js


/** UTF-16 units of a value that a table of the summary shows. */
const cellLength = 200;
/** Whether outputs and summary may still want rows of it. */
function keepsMore({ rows, lines, rowCount }) {
    return rows.length === rowCount || lines.length === rowCount;
}
/** Adds to a list what is made of the rows, up to so many and so many bytes in all. */
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
/** A row as a line of a table. */
function taking_lineOf(row, columns) {
    return `| ${columns.map((column, index) => markdown_cellOf(row[index] ?? null, column, 'hex', cellLength)).join(' | ')} |\n`;
}
/** The first value as text; undefined without a row. */
function firstValue(row, columns) {
    const [column] = columns;
    if (row === undefined || column === undefined)
        return undefined;
    return (0,rows_value/* textOfValue */.mG)(row[0] ?? null, column, 'hex') ?? null;
}
/** NULL stays: that it is NULL tells little, and counts in a check. */
function hide(row, masked) {
    return row.map((value, index) => (masked[index] && value !== null ? '***' : value));
}

;// CONCATENATED MODULE: ./build/mysql-query/taker.js






/** Thrown to end a statement whose further rows nobody wants. */
class Enough extends Error {
}
/** Bounds of the output `rows`. */
const jsonRows = 1_000;
const jsonBytes = 262_144;
/** Bounds of a table of the summary. */
const sheetRows = 100;
const sheets = 200;
/** Takes the result sets of one target, one after the other: rows to the files, the first of them for outputs and summary. */
class Taker {
    #to;
    #sheets = [];
    #summaryBytes;
    #set;
    #last;
    #number = 0;
    #rowCount = 0;
    #piece;
    #canStop = false;
    #settle = (0,memory/* memorySettler */.g)();
    constructor(to) {
        this.#to = to;
        this.#summaryBytes = to.summaryBytes;
    }
    get sheets() {
        return this.#sheets;
    }
    /** The last result set that came in whole. */
    get last() {
        return this.#last;
    }
    /** How many rows of the statement at hand were taken, all its result sets together. */
    get rowCount() {
        return this.#rowCount;
    }
    /** What comes now is of this statement; `canStop`: it only reads, so it may be ended early. */
    expect(piece, canStop) {
        this.#piece = piece;
        this.#canStop = canStop;
        this.#rowCount = 0;
    }
    onColumns = async (columns) => {
        await this.end(true);
        const { wish, files, spool, target } = this.#to;
        const isMasked = columns.map(({ name }) => wish.masked.has(name.toLowerCase()));
        this.#set = {
            title: describeSql(this.#piece?.sql ?? '', 100),
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
        const { maxRows, maxBytes } = this.#to.wish;
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
    /** Rows as bytes: beyond those that are kept they are only counted, and written by a format that needs no values. */
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
    /** Ends the result set at hand; one that failed on its way leaves no trace in files and outputs. */
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
    /** A row as JSON, with the target first where there are several. */
    #encoder(columns) {
        const { target, wish } = this.#to;
        const binary = wish.binary === 'base64' ? 'base64' : 'hex';
        if (target === '')
            return rowEncoder(columns, binary);
        const encode = rowEncoder([targetColumn, ...columns], binary);
        return (row) => encode([target, ...row]);
    }
    /** Whether nobody but the file needs the values of all rows. */
    #takesWire({ masked, spooled }) {
        const { wish, files } = this.#to;
        const isLimited = wish.maxRows > 0 || wish.maxBytes > 0;
        return masked === undefined && spooled === undefined && !isLimited && (files?.takesWire ?? true);
    }
    #stop() {
        if (this.#canStop)
            throw new Enough();
    }
    async #takeWithin(set, rows, wanted) {
        const { files, wish } = this.#to;
        const fitting = files === undefined ? this.#countWithin(set, rows) : await files.addWithin(rows, wish.maxBytes);
        const taken = rows.slice(0, fitting);
        await set.spooled?.add(spooled(taken));
        this.#note(set, taken);
        if (fitting === wanted)
            return;
        set.truncated = true;
        this.#stop();
    }
    /** Without a file, the bytes of the JSON count. */
    #countWithin(set, rows) {
        const index = rows.findIndex((row) => {
            set.bytes += Buffer.byteLength(set.encode(row)) + 2;
            return set.bytes > this.#to.wish.maxBytes;
        });
        return index === -1 ? rows.length : index;
    }
    #write(set, rows) {
        const written = this.#to.files?.add(rows);
        this.#note(set, rows);
        const put = set.spooled?.add(spooled(rows));
        return put === undefined ? written : put.then(() => written);
    }
    /** Counts, and keeps the first rows for outputs and summary. */
    #note(set, rows) {
        const [first] = rows;
        if (set.rowCount === 0)
            set.value = firstValue(first, set.columns);
        set.rawValue ??= set.value;
        if (set.rows.length === set.rowCount)
            keepFirst(set.rows, rows, jsonRows, jsonBytes, set.encode);
        if (set.lines.length === set.rowCount)
            keepFirst(set.lines, rows, sheetRows, this.#summaryBytes, (row) => taking_lineOf(row, set.columns));
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

;// CONCATENATED MODULE: ./build/mysql-query/teller.js


/** How many statements are told one by one in the log, and after how many the rest is. */
const told = 200;
const stride = 10_000;
/** Tells the log, and keeps what is told. */
class Teller {
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
    /** One line for a statement. */
    done(piece, outcome, rows) {
        this.#count++;
        if (this.#count > told && this.#count % stride !== 0)
            return;
        const number = this.#count > told ? `${this.#count}. ` : '';
        const result = outcome.isDone && outcome.resultSets.length > 0 ? count(rows, 'row') : affectedOf(outcome);
        this.say(`${number}${piece.file}:${piece.line}: ${describeSql(piece.sql, 100)} → ${result}, ${Math.round(outcome.milliseconds)} ms`);
    }
    say(text) {
        this.#log.info(`${this.#prefix}${text}`);
    }
    warn(text) {
        this.#log.warning(`${this.#prefix}${text}`);
    }
    fail({ message, place }) {
        this.#log.error(`${this.#prefix}${message}`, { title: 'mysql-query', ...place });
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












/** How many warnings are asked for. */
const mostWarnings = 100;
/** A failure that ends the run on this server. */
class Stop extends Error {
}
/** Sends all statements to one server, one a packet; answers what happened, whatever that is. */
async function runOn(run) {
    const { place } = run.step;
    const where = (0,database_target/* describeTarget */.ff)(place.target);
    const teller = new Teller(run.host, place.name);
    const failures = [];
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const guards = { ...run.inputs.guards, total: run.timeLeft };
            const connection = __addDisposableResource(env_1, await (0,connect/* connect */.N)(place.target, guards, run.host), true);
            teller.server = `${connection.server.product} ${connection.server.version}, ${connection.security}`;
            await new Runner(run, connection, teller, failures).all();
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
        if (error instanceof complaint/* Complaint */._) {
            const failure = { reason: error.reason, message: error.items.join(' '), place: undefined };
            failures.push(failure);
            teller.fail(failure);
        }
        else if (!(error instanceof Stop))
            throw error;
    }
    const { records, counts, affectedRows } = teller.journal;
    return { where, server: teller.server, records, counts, affectedRows, warnings: teller.warnings, failures };
}
class Runner {
    #run;
    #connection;
    #teller;
    #failures;
    #binder;
    #session = (0,sql_script/* openSession */.f)();
    constructor(run, connection, teller, failures) {
        this.#run = run;
        this.#connection = connection;
        this.#teller = teller;
        this.#failures = failures;
        this.#binder = new Binder(run.inputs.parameters);
    }
    async all() {
        const { step, facts, host, inputs } = this.#run;
        const { frame } = step;
        this.#teller.say(`Connected: ${this.#teller.server}`);
        if (inputs.parameters.kind !== 'none' && this.#connection.server.isProxy)
            this.#teller.warn('A proxy answered. `parameters` are sent apart from the SQL, so a rule that routes by a literal in it does not see them. Write the literal into the query, keep a hint in a comment, or connect to the server itself.');
        await this.#learnModes();
        if (frame === 'read-only')
            await this.#must(`SET SESSION TRANSACTION READ ONLY`);
        if (frame === 'read-only' || frame === 'single')
            await this.#begin();
        for (const script of facts.scripts) {
            if (frame === 'per-file')
                await this.#begin();
            // A DELIMITER ends with its file; the server's modes stay.
            const { noBackslashEscapes, ansiQuotes } = this.#session;
            this.#session = { ...(0,sql_script/* openSession */.f)(), noBackslashEscapes, ansiQuotes };
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
        // Read a second time, a file may be another one.
        const fault = faultOf(piece, inputs);
        if (fault !== undefined)
            throw new complaint/* Complaint */._(fault.reason, `${fault.file}:${fault.line}: ${fault.why}.`);
        const sql = inputs.explain ? explained(piece.sql) : piece.sql;
        if (sql === undefined)
            return this.#teller.journal.skip(piece);
        const bound = this.#binder.bind(sql, { dialect: 'mysql', ...this.#session });
        const outcome = await this.#send(piece, bound.sql, bound.parameters);
        if (!outcome.isDone)
            return await this.#failed(piece, outcome);
        if (setsModes(piece))
            await this.#learnModes();
    }
    async #send(piece, sql, parameters) {
        const { taker, host } = this.#run;
        const started = host.now().getTime();
        taker.expect(piece, this.#mayEnd(sql));
        const request = { onColumns: taker.onColumns, onRows: taker.onRows, onWire: taker.onWire };
        const outcome = await this.#connection
            .run(sql, parameters === undefined ? request : { ...request, parameters })
            .catch((error) => enough(error, host.now().getTime() - started));
        await taker.end(outcome.isDone);
        const rows = outcome.isDone ? taker.rowCount : outcome.rowCount;
        const warnings = outcome.isDone ? await this.#warningsOf(piece, outcome.warningCount) : null;
        this.#teller.journal.add(piece, outcome, rows, warnings);
        this.#teller.done(piece, outcome, rows);
        return outcome;
    }
    /** Whether nothing is lost when a statement is ended because nobody wants its further rows. */
    #mayEnd(sql) {
        const { step, inputs } = this.#run;
        if (step.frame === 'read-only')
            return true;
        const isLimited = inputs.rows.maxRows > 0 || inputs.rows.maxBytes > 0;
        return isLimited && (0,permit/* firstWords */.Cb)(sql, 1)[0] === 'select' && (0,permit/* refusal */.x5)(sql) === undefined;
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
    /** Tells a failure; goes on only where that was asked for and there is something to go on with. */
    async #failed(piece, failure) {
        const { step, inputs } = this.#run;
        const { journal } = this.#teller;
        const isOver = inputs.onError === 'stop' || !continuable.has(failure.reason);
        const { done } = journal.counts;
        const undone = journal.unsettled;
        const inTransaction = step.frame === 'single' || step.frame === 'per-file';
        if (inTransaction)
            await this.#rollBack();
        const line = piece.line + Math.max(0, (failure.line ?? 1) - 1);
        const before = inTransaction ? storyOf(done - undone, undone) : storyOf(step.frame === 'read-only' ? 0 : done, 0);
        const code = [failure.code && `error ${failure.code}`, failure.state && `SQLSTATE ${failure.state}`].filter(Boolean);
        const where = code.length === 0 ? '' : ` (${code.join(', ')})`;
        const message = `${piece.file}:${line}: ${failure.message}${where} in: \`${describeSql(piece.sql)}\`. ${before}`;
        const place = piece.path === undefined ? undefined : { file: piece.file, line };
        const told = { reason: failure.reason, message: message.trim(), place };
        this.#failures.push(told);
        this.#teller.fail(told);
        if (isOver)
            throw new Stop();
        // A deadlock, for one, ends the transaction.
        if (step.frame === 'read-only')
            await this.#begin();
    }
    /** How strings are read depends on what the server says of its modes. */
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
        const fate = isKnown ? 'nothing of it stands' : 'whether it stands is not known';
        throw new complaint/* Complaint */._(outcome.reason, `COMMIT failed, ${fate}: ${outcome.message}`);
    }
    /** A connection that is lost rolls back by itself. */
    async #rollBack() {
        await this.#connection.run('ROLLBACK');
        this.#teller.journal.undo();
    }
    /** A statement of our own, without which nothing else may be sent. */
    async #must(sql, take) {
        const outcome = await this.#connection.run(sql, { onRows: ([row]) => take?.(String(row?.[0] ?? '')) });
        if (!outcome.isDone)
            throw new complaint/* Complaint */._(outcome.reason, `\`${sql}\` failed: ${outcome.message}`);
    }
}
/** The splitter, too, waits after such a statement. */
function setsModes({ sql }) {
    return /\bsql_mode\b/i.test(sql.slice(0, 4_000));
}
/** After these the connection is good, and time is left. */
const continuable = new Set(['sql-error', 'statement-timeout', 'lock-timeout', 'invalid-data']);
function storyOf(standing, undone) {
    const stands = standing === 0
        ? ''
        : `${count(standing, 'statement')} before it ${standing === 1 ? 'was' : 'were'} done and stand${standing === 1 ? 's' : ''}.`;
    const rolled = undone === 0 ? '' : `${count(undone, 'statement')} before it ${undone === 1 ? 'was' : 'were'} rolled back.`;
    return [stands, rolled].filter((part) => part !== '').join(' ');
}
/** A statement that was ended because nobody wanted its further rows has done its work. */
function enough(error, milliseconds) {
    if (!(error instanceof Enough))
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









/** Bytes of the summary that all tables may take together. */
const summaryBytes = 600_000;
/** Runs on every server, some at a time; then writes what all of them gave into one file. `started`: when the step began, of the host's clock. */
async function apply(steps, inputs, facts, host, started) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { concurrency, failFast, rows } = inputs;
        const isSpread = steps.length > 1;
        const spool = apply_addDisposableResource(env_1, isSpread && rows.outputFile !== '' ? await openSpool(temporary(host)) : undefined, true);
        const work = (step) => runStep(step, { inputs, facts, host, spool, started, share: steps.length });
        const spread = { concurrency, failFast, signal: host.signal };
        const fates = await (0,targets/* fanOut */.YO)(steps, spread, work, ({ status }) => status === 'failed');
        const places = fates.map((fate, index) => fate ?? notReached(steps[index], facts, host));
        const answered = places.filter(({ status }) => status === 'done').map(({ name }) => name);
        const merged = await spool?.merge(answered, rows, host.workspace, facts.paths);
        return { places, merged: merged?.files ?? [], notes: merged?.notes ?? [] };
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
    const { name } = step.place;
    const { rows: wish, guards } = inputs;
    const files = wish.outputFile === '' ? undefined : new RowFiles(wish, name, host.workspace, facts.paths);
    const bytes = Math.floor(summaryBytes / share);
    const taker = new Taker({ wish, files, spool, target: name, summaryBytes: bytes });
    const elapsed = host.now().getTime() - started;
    const timeLeft = guards.total === 0 ? 0 : Math.max(1, guards.total - elapsed);
    const ran = await runOn({ step, inputs, facts, host, taker, timeLeft });
    const closed = await closeFiles(taker, files, host);
    const before = [...ran.failures, ...closed.failures];
    const failures = [...before, ...unexpected(inputs, taker, before, name, host)];
    const { last, sheets } = taker;
    const truncated = sheets.some((sheet) => sheet.truncated) || last?.truncated === true;
    const status = failures.length > 0 ? 'failed' : 'done';
    // Each statement has a record, in order, so what is listed beyond them was not reached.
    const rest = status === 'done' ? [] : facts.listed.slice(ran.records.length);
    const records = [...ran.records, ...rest.map((each) => unsent(each, 'not-reached'))];
    return { name, status, ...ran, records, failures, sheets, last, truncated, files: closed.names };
}
/** Ends what is open; a file that cannot be finished is a failure like that of a statement. */
async function closeFiles(taker, files, { log }) {
    try {
        await taker.end(false);
        return { names: (await files?.close()) ?? [], failures: [] };
    }
    catch (error) {
        if (!(error instanceof complaint/* Complaint */._))
            throw error;
        const failure = { reason: error.reason, message: error.items.join(' '), place: undefined };
        log.error(failure.message, { title: 'mysql-query' });
        return { names: [], failures: [failure] };
    }
}
/** What `expect` asks of the last result set; not asked when that never came. */
function unexpected({ expect, rows }, { last }, failures, name, host) {
    if (expect === undefined || failures.length > 0)
        return [];
    const shown = last && { rowCount: last.rowCount, value: last.rawValue };
    const isMasked = rows.masked.size > 0 && last?.value !== last?.rawValue;
    return (0,rows_expect/* failuresOf */.d)(expect, shown, (value) => (isMasked ? '***' : value)).map((what) => {
        const message = `${name === '' ? '' : `${name}: `}\`expect\` does not hold: ${what}.`;
        host.log.error(message, { title: 'mysql-query' });
        return { reason: 'unexpected', message, place: undefined };
    });
}
function notReached(step, { listed }, { signal }) {
    const failure = signal.aborted
        ? [{ reason: 'cancelled', message: 'The job was cancelled before this target was begun.', place: undefined }]
        : [];
    return {
        name: step?.place.name ?? '',
        where: step === undefined ? '' : (0,database_target/* describeTarget */.ff)(step.place.target),
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
function temporary({ env }) {
    const folder = env['RUNNER_TEMP'] || env['TMPDIR'] || '/tmp';
    if (folder.includes('\0'))
        throw new complaint/* Complaint */._('invalid-input', 'RUNNER_TEMP is not a path.');
    return folder;
}

// EXTERNAL MODULE: ./build/database/inputs.js
var database_inputs = __webpack_require__(1127);
;// CONCATENATED MODULE: ./build/rows/format.js
/** The formats that rows can be written in. */
const formatNames = ['json', 'ndjson', 'csv', 'tsv', 'markdown', 'table'];

// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/mysql-query/inputs.js







/** Every input of action.yml. */
const inputNames = [
    'query',
    'file',
    'parameters',
    'mode',
    'transaction',
    'on-error',
    ...database_inputs/* targetInputs */.lY,
    'targets',
    'concurrency',
    'target-failure',
    'max-rows',
    'max-bytes',
    'output-file',
    'format',
    'binary',
    'escape-formulas',
    'columns-masked',
    ...database_inputs/* guardInputs */.xt,
    'explain',
    'expect',
    'dry-run',
];
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const inputs = {
        query: reader.text('query'),
        files: readFiles(reader),
        parameters: parseParameters(reader.text('parameters'), (what) => reader.complain('parameters', what)),
        mode: reader.choice('mode', ['read-only', 'read-write'], 'read-only'),
        transaction: reader.choice('transaction', ['none', 'per-file', 'single'], 'none'),
        onError: reader.choice('on-error', ['stop', 'continue'], 'stop'),
        places: await readPlaces(reader, host),
        concurrency: reader.integer('concurrency', { least: 1, most: 100, otherwise: 4 }),
        failFast: reader.choice('target-failure', ['fail-fast', 'continue-on-error'], 'fail-fast') === 'fail-fast',
        rows: readRowsWish(reader),
        guards: (0,database_inputs/* readGuards */.hL)(reader),
        explain: reader.flag('explain'),
        expect: (0,rows_expect/* parseExpectation */.W)(await reader.yaml('expect'), (what) => reader.complain('expect', what)),
        dryRun: reader.flag('dry-run'),
    };
    refuseContradictions(reader, inputs);
    reader.finish();
    return inputs;
}
function readFiles(reader) {
    const files = reader.lines('file').map((line) => external_node_path_.posix.normalize(line));
    for (const file of files)
        refuseOutside(reader, 'file', file);
    return files;
}
function refuseOutside(reader, name, path) {
    const isOutside = path.startsWith('/') || path === '..' || path.startsWith('../') || path.includes('\0');
    if (isOutside)
        reader.refuse(name, path, 'a path inside the workspace, such as `sql/report.sql`');
}
async function readPlaces(reader, host) {
    const fields = (0,database_inputs/* targetFields */.lU)(reader);
    const named = (0,targets/* parseTargets */.Sx)(await reader.yaml('targets'), (what) => reader.complain('targets', what));
    if (reader.text('targets') === '')
        return readPlace('', fields, reader, host);
    return named.flatMap((target) => readOverlaid(target, fields, reader, host));
}
function readOverlaid(target, step, reader, host) {
    for (const secret of (0,targets/* secretsOf */.Fj)(target))
        host.log.mask(secret);
    return readPlace(target.name, (0,targets/* overlay */.Lw)(step, target), reader, host);
}
function readPlace(name, fields, reader, host) {
    const target = (0,database_inputs/* readTarget */._E)(fields, {
        env: host.env,
        workspace: host.workspace,
        mask: host.log.mask,
        complain: (input, what) => name === ''
            ? reader.complain(input, what)
            : reader.complain('targets', `has with \`${name}\` a \`${input}\` that ${what}`),
    });
    if (target === undefined)
        return [];
    if (target.dialect === 'mysql')
        return [{ name, target }];
    reader.complain(name === '' ? 'url' : 'targets', 'names a database that is neither MySQL nor MariaDB; allowed: `mysql://`, `mariadb://`');
    return [];
}
const endings = {
    json: 'json',
    ndjson: 'ndjson',
    jsonl: 'ndjson',
    csv: 'csv',
    tsv: 'tsv',
    md: 'markdown',
    txt: 'table',
};
function readRowsWish(reader) {
    const given = reader.text('output-file');
    const outputFile = given === '' ? '' : external_node_path_.posix.normalize(given);
    refuseOutside(reader, 'output-file', outputFile);
    if (outputFile.endsWith('/') || outputFile === '.')
        reader.refuse('output-file', given, 'the name of a file');
    const format = reader.choice('format', formatNames, endings[external_node_path_.posix.extname(outputFile).slice(1)] ?? 'json');
    const masked = reader.lines('columns-masked').flatMap((line) => line.split(','));
    const auto = format === 'tsv' ? 'raw' : 'hex';
    return {
        maxRows: reader.integer('max-rows', { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
        maxBytes: readBytes(reader),
        outputFile,
        format,
        binary: reader.text('binary') === '' ? auto : reader.choice('binary', ['hex', 'base64'], 'hex'),
        escapeFormulas: reader.flag('escape-formulas'),
        masked: new Set(masked.map((name) => name.trim().toLowerCase()).filter((name) => name !== '')),
    };
}
const units = { '': 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
function readBytes(reader) {
    const given = reader.text('max-bytes') || '0';
    const [, amount = '', unit = ''] = /^(\d{1,12}) ?(KiB|MiB|GiB)?$/.exec(given) ?? [];
    if (amount === '')
        reader.refuse('max-bytes', given, 'a number of bytes such as `1048576`, `512KiB`, `10MiB` or `1GiB`');
    return Number(amount || 0) * (units[unit] ?? 1);
}
function refuseContradictions(reader, inputs) {
    const { query, files, mode, transaction, onError, expect, explain } = inputs;
    if (query === '' && files.length === 0)
        reader.complain('query', 'is not given, and neither is `file`; give one of them');
    if (query !== '' && files.length > 0)
        reader.complain('file', 'is given beside `query`; leave one of them out');
    if (mode === 'read-only' && transaction !== 'none')
        reader.complain('transaction', `is \`${transaction}\`, and \`mode: read-only\` runs all in one transaction anyway`);
    if (transaction !== 'none' && onError === 'continue')
        reader.complain('on-error', 'is `continue`, and a transaction stands or falls as a whole; use `transaction: none`');
    if (expect !== undefined && explain)
        reader.complain('expect', 'is given, and `explain: true` runs nothing');
}

;// CONCATENATED MODULE: ./build/mysql-query/plan.js


/** Decides; a pure function. */
function makePlan(inputs, facts) {
    const complaint = refuse(inputs, facts);
    if (complaint !== undefined)
        return { kind: 'refuse', complaint, refused: facts.refused };
    if (inputs.dryRun)
        return { kind: 'list' };
    const frame = inputs.mode === 'read-only' ? 'read-only' : inputs.explain ? 'none' : inputs.transaction;
    return { kind: 'run', steps: inputs.places.map((place) => ({ place, frame })) };
}
function refuse({ transaction }, { statements, refused, gaps }) {
    if (statements === 0)
        return new complaint/* Complaint */._('invalid-script', 'There is no statement in `query` or `file`, only blanks and comments.');
    const [first] = refused;
    if (first !== undefined) {
        const others = refused.length > 1 ? `, and ${refused.length - 1} more` : '';
        const cure = first.reason === 'not-read-only'
            ? 'Nothing was sent. If it is meant to change something, set `mode: read-write`.'
            : `It cannot be part of \`transaction: ${transaction}\`. Nothing was sent. Use \`transaction: none\`, or take it out.`;
        const what = `${first.file}:${first.line}: \`${first.statement}\` is refused${others}: ${first.why}.`;
        return new complaint/* Complaint */._(first.reason, `${what} ${cure}`);
    }
    const { missing, unused } = gaps;
    if (missing.length > 0)
        return new complaint/* Complaint */._('invalid-parameters', `\`parameters\` lacks what placeholders ask for: ${missing.slice(0, 20).join(', ')}.`);
    if (unused.length > 0)
        return new complaint/* Complaint */._('invalid-parameters', `\`parameters\` has what no placeholder asks for: ${unused.slice(0, 20).join(', ')} (in ${count(statements, 'statement')}).`);
    return undefined;
}

// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(7968);
;// CONCATENATED MODULE: ./build/mysql-query/summary.js




/** How many lines of each kind are shown. */
const failureLines = 50;
const statementLines = 200;
const warningLines = 100;
/** The step summary: what happened at a glance, then the rows, then the statements. Everything a server or a script says is shown as text. */
function summarize(story, headline) {
    const { outcome, plan, inputs, facts } = story;
    const parts = [`### mysql-query: ${headline}\n`, summary_headOf(story), failureList(outcome?.places ?? [])];
    if (plan.kind === 'refuse')
        parts.push(`${(0,markdown_escape/* escapeLine */.EH)(plan.complaint.items[0] ?? '', 1_000)}\n`, listedTable(plan.refused, 'why'));
    else if (outcome === undefined) {
        const more = facts.statements > statementLines ? `\n${facts.statements - statementLines} more.\n` : '';
        parts.push(listedTable(facts.listed, ''), more);
    }
    else
        parts.push(...outcome.places.flatMap((place) => place.sheets.map((sheet) => sheetOf(sheet, place.name))), fileList([...outcome.merged, ...outcome.places.flatMap(({ files }) => files)]), outcome.notes.map((note) => `${(0,markdown_escape/* escapeLine */.EH)(note)}\n`).join('\n'), folded('Warnings of the server', warningTable(outcome.places, inputs.places.length > 1)), folded('Statements', statementTable(outcome.places, inputs.places.length > 1)));
    return parts.filter((part) => part !== '').join('\n');
}
function summary_headOf({ inputs, outcome, plan }) {
    const named = inputs.places.length > 1;
    const head = [...(named ? ['target'] : []), 'server', 'mode', 'statements', 'status'];
    const mode = plan.kind === 'run' && plan.steps[0]?.frame === 'read-only' ? 'read-only' : inputs.mode;
    const rows = inputs.places.map(({ name, target }, index) => {
        const place = outcome?.places[index];
        const server = [(0,database_target/* describeTarget */.ff)(target), place?.server ?? ''].filter((text) => text !== '').join(': ');
        const { done = 0, failed = 0, skipped = 0 } = place?.counts ?? {};
        const counts = [`${done} done`, failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : ''];
        const told = place === undefined ? '–' : counts.filter((text) => text !== '').join(', ');
        const status = place?.status === 'done' ? 'done' : `**${place?.status ?? 'not connected'}**`;
        return [...(named ? [(0,markdown_escape/* escapeCell */.kq)(name)] : []), (0,markdown_escape/* escapeCell */.kq)(server, 300), mode, told, status];
    });
    return (0,markdown_table/* markdownTable */.Q)(head, rows);
}
function failureList(places) {
    const named = places.length > 1;
    const lines = places.flatMap(({ name, failures }) => failures.map(({ message }) => `- ${named ? `${(0,markdown_escape/* escapeLine */.EH)(name)}: ` : ''}${(0,markdown_escape/* escapeLine */.EH)(message, 1_500)}\n`));
    const more = lines.length > failureLines ? `- and ${lines.length - failureLines} more\n` : '';
    return lines.slice(0, failureLines).join('') + more;
}
function sheetOf({ title, markdown, shown, rowCount, truncated }, target) {
    const heading = `#### ${target === '' ? '' : `${(0,markdown_escape/* escapeLine */.EH)(target)}: `}${code(title)}\n`;
    const rest = shown < rowCount || truncated ? `${shown} of ${truncated ? 'more than ' : ''}${count(rowCount, 'row')}.\n` : '';
    return `${heading}\n${rowCount === 0 ? 'No rows.\n' : markdown}${rest === '' ? '' : `\n${rest}`}`;
}
function fileList(files) {
    return files.length === 0 ? '' : `Rows in ${files.map((file) => code(file)).join(', ')}.\n`;
}
function warningTable(places, named) {
    const lines = places.flatMap(({ name, warnings }) => warnings.map((text) => [...(named ? [(0,markdown_escape/* escapeCell */.kq)(name)] : []), (0,markdown_escape/* escapeCell */.kq)(text, 400)]));
    return (0,markdown_table/* markdownTable */.Q)([...(named ? ['target'] : []), 'warning'], lines.slice(0, warningLines));
}
function statementTable(places, named) {
    const rows = places.flatMap(({ name, records }) => records.map((record) => [
        ...(named ? [(0,markdown_escape/* escapeCell */.kq)(name)] : []),
        (0,markdown_escape/* escapeCell */.kq)(`${record.file}:${record.line}`),
        cell(record.statement),
        record.status,
        String(record.affectedRows ?? record.rows),
        `${Math.round(record.milliseconds)} ms`,
    ]));
    const head = [...(named ? ['target'] : []), 'place', 'statement', 'status', 'rows', 'time'];
    const more = rows.length > statementLines ? `\n${rows.length - statementLines} more.\n` : '';
    return (0,markdown_table/* markdownTable */.Q)(head, rows.slice(0, statementLines)) + more;
}
function listedTable(listed, last) {
    const rows = listed
        .slice(0, statementLines)
        .map(({ file, line, statement, why = '' }) => [
        (0,markdown_escape/* escapeCell */.kq)(`${file}:${line}`),
        cell(statement),
        ...(last === '' ? [] : [(0,markdown_escape/* escapeCell */.kq)(why)]),
    ]);
    return (0,markdown_table/* markdownTable */.Q)(['place', 'statement', ...(last === '' ? [] : [last])], rows);
}
/** The text has no backtick: `describeSql` and `brief` see to that. */
function code(text) {
    const plain = text.replaceAll('`', "'").replaceAll('\n', ' ');
    return plain === '' ? '' : `\`${plain}\``;
}
function cell(text) {
    return code(text).replaceAll('|', '\\|');
}
function folded(title, table) {
    return table === '' ? '' : `<details><summary>${title}</summary>\n\n${table}\n</details>\n`;
}

;// CONCATENATED MODULE: ./build/mysql-query/report.js




/** Every output of action.yml. */
const outputNames = [
    'result',
    'reason',
    'rows',
    'truncated',
    'row-count',
    'affected-rows',
    'first-row',
    'value',
    'output-file',
    'results',
    'duration-ms',
];
/** Bounds of the outputs `rows`, `value` and `results`. */
const rowLimit = 1_000;
const rowBytes = 262_144;
const valueLength = 65_536;
const resultBytes = 524_288;
/** Outputs and step summary of a run that came to an end. */
function report(story) {
    const verdict = judge(story);
    const headline = headlineOf(story, verdict);
    const told = { outputs: outputsOf(story, verdict), summary: summarize(story, headline), headline };
    if (story.plan.kind === 'refuse')
        return { ...told, error: story.plan.complaint };
    return verdict.result === 'failed' ? { ...told, error: new complaint/* Complaint */._(verdict.reason, `${headline}.`) } : told;
}
function judge({ inputs, plan, outcome }) {
    if (plan.kind === 'refuse')
        return { result: 'failed', reason: plan.complaint.reason };
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
    const where = inputs.places.length > 1 ? `, ${bad} of ${count(places.length, 'target')} not well` : '';
    return `failed (${reason}): ${count(done, 'statement')} done, ${failed} failed${where}`;
}
function outputsOf({ inputs, facts, outcome, milliseconds }, { result, reason }) {
    const places = outcome?.places ?? [];
    const lasts = places.flatMap(({ last }) => last ?? []);
    const rows = bounded(lasts.flatMap((last) => last.rows), rowLimit, rowBytes);
    const rowCount = lasts.reduce((sum, last) => sum + last.rowCount, 0);
    const value = lasts.find((last) => last.value !== undefined)?.value ?? '';
    const isTruncated = rows.length < rowCount || value.length > valueLength || places.some((place) => place.truncated);
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
        results: `[${bounded(outcome === undefined ? listed : sent, 10_000, resultBytes).join(',')}]`,
        'duration-ms': String(Math.round(milliseconds)),
    };
}
function resultOf(target, record) {
    const { file, line, statement, status, rows, affectedRows, insertId, warnings, milliseconds, code, state, message } = record;
    return JSON.stringify({
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
    });
}
/** The first texts, up to so many and so many bytes in all. */
function bounded(texts, most, bytes) {
    let left = bytes;
    const end = texts.findIndex((text, index) => {
        left -= Buffer.byteLength(text) + 1;
        return index >= most || left < 0;
    });
    return end === -1 ? texts : texts.slice(0, end);
}

;// CONCATENATED MODULE: ./build/mysql-query/action.js





/** Runs SQL on a MySQL or MariaDB; rows come back as files, outputs and a summary. */
const action = { inputs: inputNames, outputs: outputNames, run };
async function run(host) {
    const started = host.now().getTime();
    const inputs = await readInputs(host);
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
/** Points at the lines of what is refused, beside the one message that ends the step. */
function annotate({ refused }, { log }) {
    for (const { file, line, why, isFile } of refused)
        if (isFile)
            log.error(`${why}; nothing was sent`, { file, line, title: 'mysql-query' });
}


/***/ }),

/***/ 4175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseExpectation),
/* harmony export */   d: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3532);

const operators = ['=', '!=', '<', '<=', '>', '>='];
/** Reads the input; `complain` is told what is wrong. */
function parseExpectation(given, complain) {
    if (given === undefined || given === null)
        return undefined;
    if (typeof given !== 'object' || Array.isArray(given)) {
        complain("is no map such as `rows: '>0'`");
        return undefined;
    }
    const fields = new Map(Object.entries(given));
    for (const key of fields.keys())
        if (!['rows', 'value', 'scalar', 'empty'].includes(key))
            complain(`has \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(key, 40)}\`; allowed: \`rows\`, \`value\`, \`scalar\`, \`empty\``);
    if (fields.has('value') && fields.has('scalar'))
        complain('has `value` and `scalar`, which are the same');
    const empty = fields.get('empty');
    if (empty !== undefined && typeof empty !== 'boolean')
        complain('has an `empty` that is neither `true` nor `false`');
    const rows = fields.has('rows') ? parseCondition(fields.get('rows')) : undefined;
    if (fields.has('rows') && (rows === undefined || !/^\d+$/.test(rows.operand ?? '')))
        complain("has `rows` that are no number such as `3` or `'>0'`");
    const name = fields.has('scalar') ? 'scalar' : 'value';
    const value = fields.has(name) ? parseCondition(fields.get(name)) : undefined;
    if (fields.has(name) && value === undefined)
        complain(`has a \`${name}\` that is no number, text or \`null\``);
    return { rows, value, empty: typeof empty === 'boolean' ? empty : undefined };
}
function parseCondition(given) {
    if (given === null)
        return { operator: '=', operand: null };
    if (typeof given === 'number' || typeof given === 'boolean')
        return { operator: '=', operand: String(given) };
    if (typeof given !== 'string')
        return undefined;
    const [, sign = '', number = ''] = /^\s*(!=|<=|>=|=|<|>)\s*(.*?)\s*$/s.exec(given) ?? [];
    const operator = operators.find((each) => each === sign);
    if (operator === undefined)
        return { operator: '=', operand: given };
    const isOrder = operator !== '=' && operator !== '!=';
    return isOrder && !isNumber(number) ? undefined : { operator, operand: number };
}
/** What does not hold, in words; empty when all does. The value is told by `show`, so that a masked one stays hidden. */
function failuresOf(expectation, shown, show) {
    if (shown === undefined)
        return ['there is no result set'];
    const { rows, value, empty } = expectation;
    const failures = [];
    const count = `there ${shown.rowCount === 1 ? 'is 1 row' : `are ${shown.rowCount} rows`}`;
    if (rows && !holds(String(shown.rowCount), rows))
        failures.push(`${count}, expected ${wordsOf(rows)}`);
    if (empty !== undefined && empty !== (shown.rowCount === 0))
        failures.push(`${count}, expected ${empty ? 'none' : 'some'}`);
    if (value && !(shown.value !== undefined && holds(shown.value, value))) {
        const is = shown.value === undefined ? 'there is no value' : `the value is ${said(shown.value, show)}`;
        failures.push(`${is}, expected ${wordsOf(value)}`);
    }
    return failures;
}
function said(value, show) {
    return value === null ? 'NULL' : `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(show(value), 80)}\``;
}
function wordsOf({ operator, operand }) {
    return `${operator === '=' ? '' : `${operator} `}${operand === null ? 'NULL' : `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(operand, 80)}\``}`;
}
function holds(value, { operator, operand }) {
    if (value === null || operand === null)
        return (value === operand) === (operator === '=');
    const order = isNumber(value) && isNumber(operand) ? compare(value, operand) : undefined;
    if (operator === '=')
        return order === undefined ? value === operand : order === 0;
    if (operator === '!=')
        return order === undefined ? value !== operand : order !== 0;
    if (order === undefined)
        return false;
    if (operator === '<')
        return order < 0;
    if (operator === '<=')
        return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
}
function isNumber(text) {
    return /^-?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][+-]?\d{1,3})?$/.test(text);
}
/** Exact for what BIGINT and DECIMAL hold; only an exponent makes a float of it. */
function compare(left, right) {
    if (/[eE]/.test(left + right))
        return Math.sign(Number(left) - Number(right));
    const scale = Math.max(decimalsOf(left).length, decimalsOf(right).length);
    const [a, b] = [scaled(left, scale), scaled(right, scale)];
    return a < b ? -1 : a > b ? 1 : 0;
}
function decimalsOf(text) {
    return text.split('.')[1] ?? '';
}
function scaled(text, scale) {
    return BigInt(text.replace('.', '') + '0'.repeat(scale - decimalsOf(text).length));
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keepMemoryLow),
/* harmony export */   g: () => (/* binding */ memorySettler)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Keeps V8's young generation small for actions that read long histories: by default it grows to 64 MB and more, of which most is garbage
 * that was never collected. Notes of 20,000 commits then take 175 MiB instead of 290, in the same time.
 */
function keepMemoryLow() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
/** Bytes. Smaller, what lives is copied too often: half of the time of a long stream; larger, memory grows by as much again, for nothing. */
const enough = 16 * 1024 ** 2;
/** After how many calls it is looked at how large it is. */
const stride = 16;
/**
 * Answers a function to be called now and then while values that live shortly stream by: it ends the growth of V8's young generation once that
 * is large enough for them.
 */
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


/***/ })

};

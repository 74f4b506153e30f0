export const id = 444;
export const ids = [444];
export const modules = {

/***/ 7444:
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
    const number = await (0,runner_event/* pullNumber */.Xy)(host.env);
    if (number === undefined)
        return;
    const { connect } = await __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 6466));
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

// EXTERNAL MODULE: ./build/db-migrate/facts.js + 4 modules
var db_migrate_facts = __webpack_require__(3066);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/db-migrate/workshop.js
var workshop = __webpack_require__(9166);
;// CONCATENATED MODULE: ./build/db-migrate/fault.js



/** Errors of the servers that mean «the same thing is there already», with what to do about it. */
const existing = /^(1050|1060|1061|1062|42P07|42701|42710)$/;
/** A story's error as the complaint that is reported; other errors stay what they are. */
function complaintOf({ target, error }) {
    if (error instanceof workshop/* StatementFault */.G) {
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
    if (error instanceof workshop/* StatementFault */.G) {
        const { failure } = error;
        log.error(prefixed(target, `${codeOf(error)}${failure.message}`), {
            file: error.path,
            line: (0,workshop/* lineOf */.c)(error),
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
    const place = `\`${(0,printable/* brief */.d)(path)}\` line ${(0,workshop/* lineOf */.c)(fault)}`;
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

// EXTERNAL MODULE: ./build/database/connect.js + 3 modules
var connect = __webpack_require__(6761);
// EXTERNAL MODULE: ./build/db-migrate/ask.js
var ask = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/db-migrate/plan.js + 2 modules
var db_migrate_plan = __webpack_require__(9505);
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
        tell({ error: error instanceof ask/* RefusedStatement */.ug ? (0,ask/* refusal */.x5)('reading the database', error) : error });
    }
    return { ...state.story, milliseconds: host.now().getTime() - started };
}
async function work(job) {
    const { connection, scripts, inputs, tell } = job;
    const facts = await (0,db_migrate_facts/* readFacts */.M)(connection, job.target.at, scripts);
    tell({ facts });
    const draft = (0,db_migrate_plan/* makePlan */.C)(inputs, facts);
    tell({ plan: draft });
    // The lint and what runs scripts are read only where there is something for them.
    const isRunning = draft.steps.some(({ kind }) => kind === 'run');
    const plan = isRunning
        ? await (await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 8997))).inspect(connection, draft, facts, inputs, job.host)
        : draft;
    tell({ plan });
    (0,db_migrate_plan/* refuseProblems */.n)(plan);
    const isPreview = inputs.dryRun || /^(plan|status|validate)$/.test(inputs.command);
    const isNothing = plan.steps.length === 0 && plan.doubts.length === 0;
    if (isPreview || isNothing)
        return;
    announce(plan, job);
    const { carryOut } = await __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 7913));
    await carryOut(job, facts, plan);
}
function announce(plan, { target, host }) {
    const where = target.name === '' ? '' : `${target.name}: `;
    const runs = plan.steps.filter(({ kind }) => kind === 'run').length;
    host.log.info(`${where}${runs} script(s) to run; ${plan.choice.current ?? 'nothing applied'} → ${plan.goal ?? 'nothing applied'}`);
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
// EXTERNAL MODULE: ./build/database/targets.js
var targets = __webpack_require__(3290);
// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/db-migrate/levels.js
var levels = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/db-migrate/version.js
var version = __webpack_require__(5479);
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
    if (!version/* versionPattern */.D8.test(given))
        reader.refuse('target', given, 'a version such as `7`, `1.2` or `20260131120000`');
    return (0,version/* canonicalVersion */.Bp)(given);
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
        const complain = (field, what) => name === ''
            ? reader.complain(field, what)
            : reader.complain('targets', `has with \`${name}\` a \`${field}\` that ${what}`);
        const at = (0,database_inputs/* readTarget */._E)(fields, { ...around, complain });
        if (at === undefined)
            return [];
        return [{ name, at: at.dialect === 'mysql' ? { ...at, manyStatements: true } : at }];
    };
    const listed = (0,targets/* parseTargets */.Sx)(await reader.yaml('targets'), (what) => reader.complain('targets', what));
    if (reader.text('targets') === '')
        return one(common, '');
    for (const secret of listed.flatMap(targets/* secretsOf */.Fj))
        host.log.mask(secret);
    return listed.flatMap((target) => one((0,targets/* overlay */.Lw)(common, target), target.name));
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
    return (0,levels/* levelsFrom */.s)(await reader.yaml('lint'), (what) => reader.complain('lint', what));
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

// EXTERNAL MODULE: ./build/db-migrate/told.js
var told = __webpack_require__(654);
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
                const { action, version, path } = (0,told/* told */.E)(step, inputs, 'planned', '', 0);
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
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/db-migrate/duration.js
var duration = __webpack_require__(419);
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
        const time = milliseconds > 0 || status === 'done' ? (0,duration/* formatDuration */.a)(milliseconds) : '';
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
        return [(0,markdown_escape/* escapeCell */.kq)(each.path), String(statement.line), `\`${text}\``, noteOf(each)];
    }));
    if (rows.length === 0)
        return '';
    const table = (0,markdown_table/* markdownTable */.Q)(['script', 'line', 'statement', 'runs'], rows);
    return `<details><summary>Statements</summary>\n\n${table}\n</details>\n`;
}
function noteOf({ mode }) {
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
    const verdict = judge(inputs, stories);
    const rows = stories.map((story) => ({ story, steps: stepsOf(story, inputs) }));
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
function judge(inputs, stories) {
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
function stepsOf(story, inputs) {
    return story.steps ?? (story.plan?.steps ?? []).map((step) => (0,told/* told */.E)(step, inputs, 'planned', '', 0));
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
    return [...versions].toSorted(version/* compareVersions */.Zy).at(-1);
}
function lowest(versions) {
    if (versions.some((version) => version === undefined))
        return '';
    return versions.flatMap((version) => version ?? []).toSorted(version/* compareVersions */.Zy)[0] ?? '';
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
    const scripts = (0,db_migrate_facts/* readScripts */.b)(host.workspace, inputs.folder);
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

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ isMissingTable),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eQ: () => (/* binding */ isDoubledRow),
/* harmony export */   g7: () => (/* binding */ execute),
/* harmony export */   i3: () => (/* binding */ isFenced),
/* harmony export */   ug: () => (/* binding */ RefusedStatement),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


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
        : /read[- ]?only/i.test(failure.message)
            ? ' Give the address of the server that takes writes.'
            : '';
    const reason = failure.reason === 'sql-error' ? 'database-error' : failure.reason;
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._(reason, `While ${doing} the server said${code}: \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(failure.message, 400)}\`.${cure}`);
}


/***/ }),

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   G: () => (/* binding */ notWalked)
/* harmony export */ });
/* harmony import */ var _sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7805);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2617);


/** What makes a statement mean something else when it is run range by range. */
const whole = /^(order|limit|group|having|distinct|union|intersect|except|window|offset|fetch|top)$/;
const aggregate = /^(count|sum|min|max|avg|group_concat|string_agg|array_agg|json_arrayagg|rank|row_number)$/;
/** What is no statement over the rows of a table. */
const notWalked = 'only UPDATE, DELETE and INSERT … SELECT FROM a table can';
/** Takes an UPDATE, a DELETE or an INSERT … SELECT apart; a text says why it cannot be. It continues «… cannot be run in batches: ». */
function shapeOf(sql, dialect) {
    const { tokens, complete } = (0,_sql_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenize */ .q)(sql, { dialect: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .splitterDialect */ .K)(dialect) });
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
    const table = readTable(top, from);
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
    const table = readTable(top, from + 1);
    if (table === undefined || !isPlain || find(top, 'using') !== -1 || find(top, 'join') !== -1)
        return 'a DELETE of several tables is not known here';
    return { ...table, sets: [], within: insertion(sql, top, find(top, 'where'), find(top, 'returning')) };
}
function shapeInsert(sql, top) {
    const select = find(top, 'select');
    const from = find(top, 'from', select);
    const table = readTable(top, from + 1);
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
function readTable(top, at) {
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


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ splitterDialect)
/* harmony export */ });
/** The dialect by the name that the splitter has for it. */
function splitterDialect(dialect) {
    return dialect === 'postgres' ? 'postgresql' : dialect;
}


/***/ }),

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Milliseconds for people: `850 ms`, `12.3 s`, `4 min 10 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1_000;
    if (seconds < 120)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}


/***/ }),

/***/ 3066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readFacts),
  b: () => (/* binding */ readScripts)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/db-migrate/ask.js
var ask = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/db-migrate/literal.js
var literal = __webpack_require__(5792);
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
        throw error instanceof ask/* RefusedStatement */.ug ? (0,ask/* refusal */.x5)("reading another tool's history", error) : error;
    }
}
async function columnsOf(connection, { dialect, schema }) {
    const names = tables.map((name) => (0,literal/* literal */.e)(dialect, name)).join(', ');
    const sql = dialect === 'sqlite'
        ? `SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.name IN (${names})`
        : `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = ${(0,literal/* literal */.e)(dialect, schema)} ` +
            `AND table_name IN (${names})`;
    const found = new Map();
    for (const [table, column] of await (0,ask/* rowsOf */.RO)(connection, sql)) {
        const columns = found.get((0,ask/* textOf */.b6)(table)) ?? new Set();
        found.set((0,ask/* textOf */.b6)(table), columns.add((0,ask/* textOf */.b6)(column).toLowerCase()));
    }
    return found;
}
async function readTable(connection, { dialect, schema }, table, columns) {
    const name = `${(0,literal/* quoteName */.A)(dialect, schema)}.${(0,literal/* quoteName */.A)(dialect, table)}`;
    const read = (list, order) => (0,ask/* rowsOf */.RO)(connection, `SELECT ${list} FROM ${name} ORDER BY ${order}`);
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
const isTrue = (value) => /^(1|t|true)$/i.test(Buffer.isBuffer(value) ? String(value[0]) : (0,ask/* textOf */.b6)(value));
/** The last row of a version counts: an undo, or a deletion by Flyway's repair, takes it back. */
function flyway(table, rows) {
    const applied = new Map();
    let dirty;
    for (const [version, description, type, checksum, success] of rows) {
        const text = (0,ask/* textOf */.b6)(version);
        const key = text === '' ? `R ${(0,ask/* textOf */.b6)(description)}` : text;
        if (!isTrue(success))
            dirty = key;
        else if (dirty === key)
            dirty = undefined;
        if (/^(UNDO_SQL|DELETE)$/.test((0,ask/* textOf */.b6)(type)))
            applied.delete(key);
        else if (isTrue(success) && (0,ask/* textOf */.b6)(type) !== 'SCHEMA')
            applied.set(key, {
                version: text === '' ? undefined : text,
                description: (0,ask/* textOf */.b6)(description),
                checksum: (0,ask/* textOf */.b6)(checksum) === '' ? undefined : Number((0,ask/* textOf */.b6)(checksum)),
                isBaseline: (0,ask/* textOf */.b6)(type) === 'BASELINE',
            });
    }
    return told('flyway', table, [...applied.values()], dirty);
}
function goose(table, rows) {
    const applied = new Map();
    for (const [version, is] of rows)
        applied.set((0,ask/* textOf */.b6)(version), isTrue(is));
    applied.delete('0');
    return told('goose', table, [...applied].flatMap(([version, is]) => (is ? [plainRow(version)] : [])));
}
function golang(table, rows) {
    const last = rows.at(-1);
    const version = (0,ask/* textOf */.b6)(last?.[0]);
    if (version === '')
        return told('golang-migrate', table, []);
    return told('golang-migrate', table, [plainRow(version)], isTrue(last?.[1]) ? version : undefined);
}
function dbmate(table, rows) {
    return told('dbmate', table, rows.map(([version]) => plainRow((0,ask/* textOf */.b6)(version))));
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
    const [row] = await (0,ask/* rowsOf */.RO)(connection, dialect === 'mysql' ? 'SELECT DATABASE()' : 'SELECT current_schema()');
    const schema = (0,ask/* textOf */.b6)(row?.[0]);
    if (schema !== '')
        return { dialect, schema };
    const cure = dialect === 'mysql'
        ? 'Name the database to migrate in the input `database`, or in the path of `url`.'
        : 'No schema of the `search_path` exists. Create it, or set another `search_path` for the user.';
    throw new complaint/* Complaint */._('invalid-input', `The connection has no default ${dialect === 'mysql' ? 'database' : 'schema'}. ${cure}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/db-migrate/version.js
var db_migrate_version = __webpack_require__(5479);
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
        else if (found.key.length > longestKey || file.path.length > longestPath)
            faults.push(tooLong(file, folder));
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
/** Characters that the history keeps of a script's version or name, and of its path. */
const longestKey = 150;
const longestPath = 250;
function tooLong({ path }, folder) {
    const what = `has a longer name than the history keeps: ${longestKey} characters of the name, ${longestPath} of the path`;
    return `\`${(0,printable/* brief */.d)(`${folder}/${path}`)}\` ${what}. Rename it.`;
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
    const version = number === undefined ? undefined : (0,db_migrate_version/* canonicalVersion */.Bp)(number);
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
        return (0,db_migrate_version/* compareVersions */.Zy)(left.version, right.version);
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

// EXTERNAL MODULE: ./build/db-migrate/ledger.js
var db_migrate_ledger = __webpack_require__(9454);
;// CONCATENATED MODULE: ./build/db-migrate/modes.js

/** Asks MySQL for the modes that sessions begin with. */
async function readModes(connection) {
    const rows = connection.dialect === 'mysql' ? await (0,ask/* rowsOf */.RO)(connection, 'SELECT @@SESSION.sql_mode') : [];
    const modes = (0,ask/* textOf */.b6)(rows[0]?.[0]).toUpperCase().split(',');
    return { noBackslashEscapes: modes.includes('NO_BACKSLASH_ESCAPES'), ansiQuotes: modes.includes('ANSI_QUOTES') };
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
    const ledger = await (0,db_migrate_ledger/* readLedger */.S)(connection, home);
    const history = ledger?.history ?? [];
    const foreign = history.length > 0 ? undefined : await readForeign(connection, home);
    const { journal = [], series } = ledger ?? {};
    const modes = await readModes(connection);
    return { home, catalogue: scripts, hasLedger: ledger !== undefined, history, journal, series, modes, foreign };
}


/***/ }),

/***/ 379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingsOf),
/* harmony export */   s: () => (/* binding */ historyActions)
/* harmony export */ });
/** What a row of the history says happened to a script. */
const historyActions = ['up', 'down', 'import', 'baseline', 'repair'];
/** The last word of the history on each script. */
function standingsOf(rows) {
    const standings = new Map();
    for (const { key, revision, action, script, checksum } of rows)
        standings.set(key, { isApplied: action !== 'down', checksum, script, next: revision + 1 });
    return standings;
}


/***/ }),

/***/ 9454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createLedger),
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3694);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(379);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3561);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1810);




/** Reads history and journal; undefined where this database has none yet. Two round trips, however many rows. */
async function readLedger(connection, home) {
    try {
        const history = (await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(connection, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .selectHistory */ .x1)(home))).map(readHistoryRow);
        const rows = (await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(connection, (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .selectJournal */ .sL)(home))).map(readJournalRow);
        const note = rows.find(_series_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfSeries */ .VW);
        const journal = rows.filter((row) => !(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfSeries */ .VW)(row));
        return { history, journal, series: note === undefined ? undefined : (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .readSeries */ .wF)(note) };
    }
    catch (error) {
        if (!(error instanceof _ask_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedStatement */ .ug))
            throw error;
        if ((0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingTable */ .J0)(error.failure))
            return undefined;
        throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)('reading the history', error);
    }
}
/** Makes the tables that are missing. */
async function createLedger(connection, home) {
    try {
        for (const statement of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .tableStatements */ .BM)(home))
            await (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(connection, statement);
    }
    catch (error) {
        throw error instanceof _ask_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedStatement */ .ug ? (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)('making the tables `slipway_*`', error) : error;
    }
}
function readHistoryRow([key, revision, action, script, checksum]) {
    const name = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(action);
    return {
        key: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(key),
        revision: Number(revision),
        action: _history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyActions */ .s.find((each) => each === name) ?? 'up',
        script: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(script),
        checksum: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(checksum),
    };
}
const states = ['begun', 'done', 'failed', 'skipped'];
function readJournalRow(row) {
    const [key, revision, direction, position, line, fingerprint, effect, before, progress, state, id, runner, at] = row;
    const name = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(state);
    return {
        key: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(key),
        revision: Number(revision),
        direction: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(direction) === 'down' ? 'down' : 'up',
        position: Number(position),
        line: Number(line),
        fingerprint: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(fingerprint),
        effect: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(effect),
        before: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(before),
        progress: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(progress),
        state: states.find((each) => each === name) ?? 'begun',
        connection: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(id),
        runner: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(runner),
        startedAt: (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(at),
    };
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ levelsFrom),
/* harmony export */   w: () => (/* binding */ lintProblems)
/* harmony export */ });
/* harmony import */ var _lint_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5796);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


/** The level of each rule: the defaults, with what the input `lint` says put over them; `all` stands for every rule. */
function levelsFrom(given, complain) {
    const levels = { ..._lint_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT };
    if (given === undefined || given === null)
        return levels;
    if (typeof given !== 'object' || Array.isArray(given)) {
        complain('is not a map such as `drop-column: warn`');
        return levels;
    }
    // YAML 1.1 in people's heads: `off` may come as a boolean.
    const entries = Object.entries(given).map(([name, level]) => [name, level === false ? 'off' : level]);
    for (const [name, level] of entries.toSorted(([left], [right]) => Number(right === 'all') - Number(left === 'all'))) {
        if (!(0,_lint_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isLevel */ .NW)(level))
            complain(`gives \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(name)}\` the level \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(String(level))}\`; allowed: \`off\`, \`warn\`, \`error\``);
        else if (name === 'all')
            for (const rule of _lint_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO)
                levels[rule] = level;
        else if ((0,_lint_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isRule */ .Nd)(name))
            levels[name] = level;
        else
            complain(`names \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(name)}\`, which is no rule; known: \`all\`, ${_lint_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .aO.map((rule) => `\`${rule}\``).join(', ')}`);
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
        return { reason: 'lint', text: `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(file)}\` line ${line}: ${message} ${cure}` };
    });
}


/***/ }),

/***/ 5792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteName),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
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


/***/ }),

/***/ 9505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  n: () => (/* binding */ refuseProblems)
});

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
// EXTERNAL MODULE: ./build/db-migrate/history.js
var db_migrate_history = __webpack_require__(379);
// EXTERNAL MODULE: ./build/db-migrate/version.js
var db_migrate_version = __webpack_require__(5479);
;// CONCATENATED MODULE: ./build/db-migrate/choice.js



/** Chooses what a command runs. `taken` is what another tool's history adds to ours. */
function choose(inputs, facts, taken) {
    const standings = (0,db_migrate_history/* standingsOf */.F)([...taken, ...facts.history]);
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
    const versioned = pending.filter(({ version }) => version !== undefined && (target === undefined || (0,db_migrate_version/* compareVersions */.Zy)(version, target) <= 0));
    const isWhole = target === undefined;
    const wanted = [...versioned, ...(isWhole ? pending.filter(({ version }) => version === undefined) : [])];
    const late = current === undefined
        ? []
        : versioned.filter(({ version }) => version !== undefined && (0,db_migrate_version/* compareVersions */.Zy)(version, current) < 0);
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
        .toSorted((left, right) => (0,db_migrate_version/* compareVersions */.Zy)(right.version, left.version));
    if (target !== undefined &&
        target !== '0' &&
        inputs.command === 'down' &&
        !applied.some(({ version }) => version === target))
        return { chosen: [], problems: [unknownTarget(target, scripts)] };
    const above = target === undefined
        ? applied.slice(0, inputs.steps ?? 1)
        : applied.filter(({ version }) => (0,db_migrate_version/* compareVersions */.Zy)(version, target) > 0);
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
    return versions.reduce((best, version) => (best === undefined || (0,db_migrate_version/* compareVersions */.Zy)(version, best) > 0 ? version : best), undefined);
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
    const applied = foreign.tool === 'golang-migrate' ? upTo(foreign, scripts) : foreign.rows;
    const byKey = new Map(scripts.map((script) => [script.key, script]));
    const edited = [];
    const rows = applied.flatMap((row) => {
        const version = row.version === undefined || !db_migrate_version/* versionPattern */.D8.test(row.version) ? undefined : (0,db_migrate_version/* canonicalVersion */.Bp)(row.version);
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
function upTo({ rows }, scripts) {
    const newest = rows[0]?.version;
    if (newest === undefined)
        return [];
    const below = scripts.flatMap(({ version, name }) => version !== undefined && (0,db_migrate_version/* compareVersions */.Zy)(version, (0,db_migrate_version/* canonicalVersion */.Bp)(newest)) <= 0
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

// EXTERNAL MODULE: ./build/db-migrate/prepare.js + 3 modules
var prepare = __webpack_require__(8736);
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
/** Throws the complaint about what stands against a plan. */
function refuseProblems({ problems }) {
    const [first] = problems;
    if (first === undefined)
        return;
    throw new complaint/* Complaint */._(first.reason, problems.slice(0, 20).map(({ text }) => text));
}
/** Every script is split before the first is run: what cannot be run at all is found before anything is changed. */
function prepareAll({ folder, placeholders }, { catalogue, home, modes }, { chosen }) {
    const { layout } = catalogue;
    const problems = [];
    const complaints = [];
    const runs = chosen.flatMap((each) => {
        if (layout === undefined)
            return [];
        try {
            const around = { dialect: home.dialect, modes, layout, folder, placeholders };
            const prepared = (0,prepare/* prepare */.i)(each.script, each.direction, around);
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
    const below = catalogue.scripts.filter(({ version }) => version !== undefined && (0,db_migrate_version/* compareVersions */.Zy)(version, target) <= 0);
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
    return [...versions].toSorted(db_migrate_version/* compareVersions */.Zy).at(-1);
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


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/lint/read.js + 9 modules
var read = __webpack_require__(4920);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
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

// EXTERNAL MODULE: ./build/sql/lexer.js
var lexer = __webpack_require__(7805);
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

// EXTERNAL MODULE: ./build/sql/script.js
var script = __webpack_require__(3472);
// EXTERNAL MODULE: ./build/sql/split.js + 12 modules
var split = __webpack_require__(5038);
// EXTERNAL MODULE: ./build/db-migrate/batch-shape.js
var batch_shape = __webpack_require__(1867);
// EXTERNAL MODULE: ./build/db-migrate/dialect.js
var db_migrate_dialect = __webpack_require__(2617);
;// CONCATENATED MODULE: ./build/db-migrate/effect.js


const kinds = {
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
/** Reads what a statement does; whatever it does not know is `unseen`. `read` are its tokens, where somebody has read them already. */
function effectOf(sql, dialect, read) {
    const { tokens: all } = read ?? (0,lexer/* tokenize */.q)(sql.slice(0, horizon.characters), { dialect: (0,db_migrate_dialect/* splitterDialect */.K)(dialect) });
    const known = verbs[all[0]?.text.toUpperCase() ?? ''];
    if (known !== undefined)
        return plain(known);
    const tokens = all.slice(0, horizon.tokens).map(simplify);
    const verb = tokens[0]?.value ?? '';
    if (verb === 'CREATE')
        return readCreate(tokens);
    if (verb === 'ALTER')
        return readAlter(tokens);
    if (verb === 'DROP')
        return readDrop(tokens);
    if (verb === 'RENAME')
        return schema(listNames(tokens, 2, 'table'));
    if (verb === 'SET')
        return plain(readSet(tokens));
    return plain('unseen');
}
function simplify({ kind, value, text }) {
    if (kind === 'name')
        return { kind, value, raw: text };
    const isWord = kind === 'word' || kind === 'variable';
    return { kind: isWord ? 'word' : 'other', value: isWord ? value.toUpperCase() : value, raw: text };
}
function plain(kind) {
    return { kind, subjects: [], isCreation: false };
}
function schema(subjects, isCreation = false) {
    return subjects.length === 0 ? plain('unseen') : { kind: 'schema', subjects, isCreation };
}
/** `SET GLOBAL`, a password or a role reaches beyond the session, and does the same twice. */
function readSet(tokens) {
    const names = tokens.map(({ value }) => value);
    if (names.some((name) => /^(@@(SESSION\.)?)?AUTOCOMMIT$/.test(name)) || names[1] === 'TRANSACTION')
        return 'transaction';
    return /^(GLOBAL|PERSIST|PERSIST_ONLY|PASSWORD|DEFAULT|@@GLOBAL)$/.test(names[1] ?? '') ? 'repeatable' : 'session';
}
function readCreate(tokens) {
    const at = tokens.findIndex(({ kind, value }, index) => index > 0 && kind === 'word' && value in kinds);
    const kind = kinds[tokens[at]?.value ?? ''];
    const head = tokens.slice(1, at).map(({ value }) => value);
    if (kind === undefined || at > 25)
        return plain('unseen');
    if (head.includes('TEMPORARY') || head.includes('TEMP'))
        return plain('session');
    const { next, isGuarded } = skipIfExists(tokens, at + 1);
    const subject = readSubject(tokens, next, kind);
    if (subject === undefined)
        return plain('unseen');
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
    const at = tokens.findIndex(({ kind, value }, index) => index > 0 && kind === 'word' && value in kinds);
    const kind = kinds[tokens[at]?.value ?? ''];
    if (kind === undefined || at > 25 || kind === 'database')
        return plain('unseen');
    const { next } = skipIfExists(tokens, at + 1);
    const subject = readSubject(tokens, next, kind);
    const rest = tokens.slice(next);
    // Of these nothing shows in the definition.
    const isHidden = rest.some(({ kind: form, value }) => form === 'word' && /^(TRUNCATE|DISCARD|IMPORT|EXCHANGE)$/.test(value));
    if (subject === undefined || isHidden || tokens.length === horizon.tokens)
        return plain('unseen');
    return schema([subject]);
}
function readDrop(tokens) {
    const at = tokens.findIndex(({ value }, index) => index > 0 && value in kinds);
    const kind = kinds[tokens[at]?.value ?? ''];
    if (tokens[1]?.value === 'TEMPORARY')
        return plain('session');
    if (kind === undefined || at > 3)
        return plain('unseen');
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

// EXTERNAL MODULE: ./build/db-migrate/literal.js
var literal = __webpack_require__(5792);
// EXTERNAL MODULE: ./build/db-migrate/sections.js
var sections = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/db-migrate/prepare.js














/** Splits a script and reads what its statements do. Throws a complaint about all that cannot be run as it stands. */
function prepare(script, direction, around) {
    const file = direction === 'up' ? script.file : script.undo;
    if (file === undefined)
        return undefined;
    const path = `${around.folder}/${file.path}`;
    const filled = { ...file, text: fillPlaceholders(file.text, around.placeholders, path) };
    const section = (0,sections/* sectionOf */.Z)({ ...script, file: filled, undo: filled }, around.layout, direction);
    if (section === undefined)
        return undefined;
    const [first] = section.segments;
    const directives = first === undefined ? none : readDirectives(first.text, path, first.line);
    const faults = [];
    const pieces = section.segments.flatMap((segment) => splitSegment(segment, path, around, faults));
    const statements = withoutWrap(number(pieces, directives, path, around));
    faults.push(...statements.flatMap((statement) => faultOf(statement, around.dialect)));
    if (faults.length > 0)
        throw complaintAbout(path, faults);
    return { script, direction, path, statements, mode: modeOf(statements, directives, section, around.dialect) };
}
const none = { allow: [] };
function splitSegment(segment, path, { dialect, modes }, faults) {
    if (segment.isWhole)
        return [{ sql: segment.text, line: segment.line }];
    const session = { ...(0,script/* openSession */.f)(), ...modes };
    const options = { dialect: (0,db_migrate_dialect/* splitterDialect */.K)(dialect), file: path, smart: true, session };
    return (0,split/* splitText */.Ad)(segment.text, options).flatMap((found) => {
        const line = segment.line + found.line - 1;
        if (found.kind === 'sql')
            return found.comment ? [] : [{ sql: (0,split/* textOf */.b6)(found), line }];
        if (found.kind === 'use')
            return [{ sql: `USE ${(0,literal/* quoteName */.A)('mysql', found.database)}`, line }];
        if (found.kind === 'copy')
            faults.push({ line, what: 'reads rows from standard input (COPY). Write them as INSERT' });
        if (found.kind === 'source')
            faults.push({ line, what: 'runs another file, which the checksum would not cover. Make it a script of its own' });
        return [];
    });
}
/** A directive before the first statement counts for the whole script, one before a later statement for that one. */
function number(pieces, script, path, { dialect, modes }) {
    return pieces.map(({ sql, line }, index) => {
        const offset = headLines(sql);
        const own = index === 0 || !sql.includes('slipway') ? none : readDirectives(sql, path, line);
        const fingerprint = (0,external_node_crypto_.hash)('sha256', sql, 'hex');
        const reading = { dialect: (0,db_migrate_dialect/* splitterDialect */.K)(dialect), ...modes };
        const tokens = sql.length > horizon.characters ? undefined : (0,lexer/* tokenize */.q)(sql, reading);
        const effect = effectOf(sql, dialect, tokens);
        const changes = (0,read/* readStatement */.c)(sql, reading.dialect, tokens);
        const around = { position: index + 1, sql, line: line + offset, offset, fingerprint, effect, changes };
        const { batch: _, ...unbatched } = script;
        const base = script.batch !== undefined && isBatchable(sql, effect, dialect) ? script : unbatched;
        return { ...around, directives: { ...base, ...own } };
    });
}
/** A script may have statements beside the big ones; what is big and cannot be taken apart is a complaint later. */
function isBatchable(sql, { kind }, dialect) {
    return kind === 'data' && (0,batch_shape/* shapeOf */.F)(sql, dialect) !== batch_shape/* notWalked */.G;
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
/** Tables of ours: a script that changed them could undo the record of itself. */
const ours = /^slipway_(?:history|journal|lock)$/i;
function faultOf({ effect, line, sql, directives }, dialect) {
    if (effect.subjects.some(({ name }) => ours.test(name)))
        return [{ line, what: 'changes a table in which Slipway records what was run. Take it out' }];
    const shape = directives.batch === undefined ? undefined : (0,batch_shape/* shapeOf */.F)(sql, dialect);
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


/***/ }),

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ tableStatements),
/* harmony export */   Cm: () => (/* binding */ tableName),
/* harmony export */   Dy: () => (/* binding */ insertJournal),
/* harmony export */   Ip: () => (/* binding */ insertJournals),
/* harmony export */   J4: () => (/* binding */ progressJournal),
/* harmony export */   Kr: () => (/* binding */ clearRow),
/* harmony export */   So: () => (/* binding */ insertHistory),
/* harmony export */   Xb: () => (/* binding */ settleJournal),
/* harmony export */   f7: () => (/* binding */ resumeJournal),
/* harmony export */   hD: () => (/* binding */ noteHolder),
/* harmony export */   l_: () => (/* binding */ finishJournal),
/* harmony export */   sK: () => (/* binding */ withdrawJournal),
/* harmony export */   sL: () => (/* binding */ selectJournal),
/* harmony export */   tA: () => (/* binding */ clearJournal),
/* harmony export */   wS: () => (/* binding */ finishEarlier),
/* harmony export */   wz: () => (/* binding */ insertHistories),
/* harmony export */   x1: () => (/* binding */ selectHistory)
/* harmony export */ });
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5792);

const now = {
    mysql: 'UTC_TIMESTAMP(3)',
    postgres: 'clock_timestamp()',
    sqlite: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
};
/** A table of Slipway by its full name, so that a `USE` in a script does not move it. */
function tableName({ dialect, schema }, table) {
    return `${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(dialect, schema)}.${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .A)(dialect, `slipway_${table}`)}`;
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
/** The session's number, as the fence gives it. */
const session = {
    mysql: 'CONNECTION_ID()',
    postgres: 'pg_backend_pid()',
    sqlite: '0',
};
/**
 * Inserts rows, all signed. The first goes alone and carries the fence: without strict mode, MySQL takes NULL for 0 where an INSERT has several
 * rows.
 */
function insertSigned(head, rows, { dialect }, { fence }) {
    const [first, ...others] = rows;
    if (first === undefined)
        return [];
    const signed = (row, id) => `(${row}, ${id}, ${now[dialect]})`;
    const rest = others.map((row) => signed(row, session[dialect])).join(', ');
    return [`${head} VALUES ${signed(first, fence)}`, ...(rest === '' ? [] : [`${head} VALUES ${rest}`])];
}
/** Adds rows to the history; key and revision are unique, so a second one of the same change is refused by the server. */
function insertHistories(home, rows, origin, signature) {
    const { environment, runner } = signature;
    const head = `INSERT INTO ${tableName(home, 'history')} (script_key, revision, action, script, checksum, origin, environment, runner, ` +
        'connection_id, recorded_at)';
    const written = rows.map((row) => listed(home, [row.key, row.revision, row.action, row.script, row.checksum, origin, environment, runner]));
    return insertSigned(head, written, home, signature);
}
/** Adds one row to the history. */
function insertHistory(home, row, origin, signature) {
    return insertHistories(home, [row], origin, signature).join('');
}
function listed({ dialect }, values) {
    return values.map((value) => (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, value)).join(', ');
}
/** Written before statements: one row for each. */
function insertJournals(home, rows, signature) {
    const { environment, runner } = signature;
    const head = `INSERT INTO ${tableName(home, 'journal')} (script_key, revision, position, direction, line, fingerprint, effect, state, ` +
        'before_state, progress, environment, runner, connection_id, started_at)';
    const written = rows.map((row) => {
        const { key, revision, position, direction, line, fingerprint, effect, state } = row;
        const texts = [row.before || null, row.progress || null, environment, runner];
        return listed(home, [key, revision, position, direction, line, fingerprint, effect, state, ...texts]);
    });
    return insertSigned(head, written, home, signature);
}
/** Written before a statement. */
function insertJournal(home, row, signature) {
    return insertJournals(home, [row], signature).join('');
}
/** Written after a statement. `affected` is right only when the statement comes just before, in the same session. */
function finishJournal(home, place, state, message = '') {
    const { dialect } = home;
    const affected = { mysql: 'ROW_COUNT()', postgres: 'NULL', sqlite: 'changes()' }[dialect];
    const said = message === '' ? '' : `, message = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, message)}`;
    return (`UPDATE ${tableName(home, 'journal')} SET affected = ${state === 'done' ? affected : 'NULL'}, ` +
        `state = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, state)}${said}, finished_at = ${now[dialect]}${wherePlace(home, place)}`);
}
/** Written after several statements of a script that were run without a note of their own: those before this one. */
function finishEarlier(home, { key, revision, position }) {
    const { dialect } = home;
    return (`UPDATE ${tableName(home, 'journal')} SET state = 'done', finished_at = ${now[dialect]} WHERE state = 'begun' ` +
        `AND script_key = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, key)} AND revision = ${revision} AND position < ${position}`);
}
/** Takes out what this session noted before statements that were not reached. */
function withdrawJournal(home) {
    return `DELETE FROM ${tableName(home, 'journal')} WHERE state = 'begun' AND script_key <> '' AND connection_id = CONNECTION_ID()`;
}
/** Brings the journal along for scripts that the history says are done. */
function settleJournal(home) {
    const [journal, history] = [tableName(home, 'journal'), tableName(home, 'history')];
    return (`UPDATE ${journal} j JOIN ${history} h ON h.script_key = j.script_key AND h.revision = j.revision ` +
        `SET j.state = 'done', j.finished_at = h.recorded_at WHERE j.state = 'begun'`);
}
/** How far a batch came; in the same transaction as the batch. */
function progressJournal(home, place, progress) {
    return `UPDATE ${tableName(home, 'journal')} SET progress = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(home.dialect, progress)}${wherePlace(home, place)}`;
}
/** A batch that goes on. */
function resumeJournal(home, place, { runner, fence }) {
    const set = `state = 'begun', connection_id = ${fence}, runner = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(home.dialect, runner)}, finished_at = NULL`;
    return `UPDATE ${tableName(home, 'journal')} SET ${set}${wherePlace(home, place)}`;
}
/** Takes rows of a script out of the journal: those that failed (how far a batch came stays), or all. */
function clearJournal(home, { key, revision }, state) {
    const { dialect } = home;
    const only = state === undefined ? '' : ` AND state = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, state)} AND effect <> 'batch'`;
    return (`DELETE FROM ${tableName(home, 'journal')} WHERE script_key = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, key)} ` +
        `AND revision = ${revision}${only}`);
}
/** Takes one row out of the journal: its statement did nothing. */
function clearRow(home, place) {
    return `DELETE FROM ${tableName(home, 'journal')}${wherePlace(home, place)}`;
}
function wherePlace({ dialect }, { key, revision, position }) {
    return ` WHERE script_key = ${(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, key)} AND revision = ${revision} AND position = ${position}`;
}
/** Who holds the lock, for those who wait. */
function noteHolder(home, { environment, runner }) {
    const { dialect } = home;
    const id = dialect === 'mysql' ? 'CONNECTION_ID()' : 'pg_backend_pid()';
    const values = [(0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, environment), (0,_literal_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .e)(dialect, runner), id, "''", now[dialect], now[dialect]].join(', ');
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


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sectionOf)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


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
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._('invalid-script', `\`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(path)}\` line ${line}: \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(text, 80)}\` is no mark of goose that is known here. Known: ${known}. ${cure}`);
}


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ changesBefore),
/* harmony export */   B3: () => (/* binding */ beginSeries),
/* harmony export */   VW: () => (/* binding */ isOfSeries),
/* harmony export */   dX: () => (/* binding */ endSeries),
/* harmony export */   wF: () => (/* binding */ readSeries)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3694);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8736);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3561);




/** Its row in the journal: of no script. */
const place = { key: '', revision: 0, position: 0 };
/** Whether a row of the journal is about a series. */
function isOfSeries({ key }) {
    return key === place.key;
}
/** The series of a row; undefined where it cannot be read. */
function readSeries({ progress }) {
    const value = JSON.parse(progress || '{}');
    const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    const [after, last] = [fields.get('after'), fields.get('last')];
    return typeof after === 'number' && typeof last === 'string' ? { after, last } : undefined;
}
/** Keys of the scripts that the interrupted series has applied so far; undefined where none was interrupted. */
function appliedOf({ series, history }) {
    const rows = series === undefined ? [] : history.slice(series.after).filter(({ action }) => action === 'up');
    const keys = rows.map(({ key }) => key);
    return series === undefined || keys.includes(series.last) ? undefined : keys;
}
/** Notes what a run sets out to do; one that goes on with an interrupted series leaves its note as it is. */
async function beginSeries({ steps }, facts, shop) {
    const runs = steps.flatMap((step) => (step.kind === 'run' && step.prepared.direction === 'up' ? [step.chosen] : []));
    const last = runs.at(-1)?.script.key;
    if (last === undefined || appliedOf(facts) !== undefined)
        return;
    const { connection, home, signature } = shop;
    const series = { after: facts.history.length, last };
    const row = {
        ...place,
        direction: 'up',
        line: 0,
        fingerprint: '',
        effect: 'series',
        before: '',
        progress: JSON.stringify(series),
        state: 'begun',
        connection: connection.id,
        runner: signature.runner,
        startedAt: '',
    };
    try {
        if (facts.series !== undefined)
            await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(connection, (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .clearRow */ .Kr)(home, place));
        await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(connection, (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .insertJournal */ .Dy)(home, row, signature));
    }
    catch (error) {
        if (!(error instanceof _ask_js__WEBPACK_IMPORTED_MODULE_1__/* .RefusedStatement */ .ug))
            throw error;
        // SQLite has no lock around a whole run: another runner has set out to do the same.
        if (!(0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .isDoubledRow */ .eQ)(error.failure))
            throw (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)('writing the journal', error);
    }
}
/** Takes the note out when all of a plan is done. */
async function endSeries({ steps }, { connection, home }) {
    if (steps.some(({ kind }) => kind === 'run'))
        await connection.run((0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .clearRow */ .Kr)(home, place));
}
/**
 * What each script of an interrupted series has changed so far, for the lint: the tables and columns that they made are still nobody else's.
 * A script that was edited since, or that cannot be read as it stands, counts for nothing.
 */
function changesBefore(facts, { folder, placeholders }) {
    const { catalogue, history, home, modes } = facts;
    const { layout } = catalogue;
    if (layout === undefined)
        return [];
    const checksums = new Map(history.map(({ key, checksum }) => [key, checksum]));
    return (appliedOf(facts) ?? []).map((key) => {
        const script = catalogue.scripts.find((each) => each.key === key);
        if (script === undefined || script.checksum !== checksums.get(key))
            return [];
        try {
            const prepared = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(script, 'up', { dialect: home.dialect, modes, layout, folder, placeholders });
            return prepared?.statements.flatMap(({ changes }) => changes) ?? [];
        }
        catch (error) {
            if (error instanceof _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._)
                return [];
            throw error;
        }
    });
}


/***/ }),

/***/ 654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3532);

/** A step as the report tells it. */
function told(step, { folder }, status, detail, milliseconds) {
    const around = { status, detail: (0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .brief */ .d)(detail, 300), milliseconds };
    if (step.kind !== 'run') {
        const key = step.kind === 'clear' ? step.key : step.kind;
        return { step: key, version: '', action: step.kind, path: '', ...around };
    }
    const { script, direction } = step.chosen;
    const path = step.prepared.path || `${folder}/${script.file.path}`;
    return { step: script.key, version: script.version ?? '', action: direction, path, ...around };
}


/***/ }),

/***/ 5479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   D8: () => (/* binding */ versionPattern),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
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


/***/ }),

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ StatementFault),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
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


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createComment: () => (/* binding */ createComment),
/* harmony export */   findComment: () => (/* binding */ findComment),
/* harmony export */   j: () => (/* binding */ commentLimit),
/* harmony export */   updateComment: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/** Characters; GitHub answers 422 to more. */
const commentLimit = 65_536;
const scopes = { issue: 'issues', 'pull request': 'pull-requests' };
/** Pages of a hundred that are read at most. */
const pages = 50;
/** The oldest trusted comment whose text begins with `mark`, which GitHub shows nothing of when it is an HTML comment; reads up to 5,000. */
async function findComment(github, number, mark, thread = 'pull request') {
    for (let page = 1; page <= pages; page++) {
        const { comments, more } = await listComments(github, number, page, thread);
        const found = comments.find(({ body, isTrusted }) => isTrusted && body.startsWith(mark));
        if (found !== undefined || !more)
            return found;
    }
    return undefined;
}
/** One page of a hundred comments, oldest first. */
async function listComments(github, number, page, thread = 'pull request') {
    return github.rest({
        purpose: `list the comments of ${thread} #${number}`,
        needs: `${scopes[thread]}: read`,
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, per_page: 100, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ comments: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer, 'comments', parseComment), more }),
    });
}
/** Writes a comment that begins with `mark`, by which an attempt of unknown outcome is found again. */
async function createComment(github, number, mark, body, thread = 'pull request') {
    const settled = async () => {
        const value = await findComment(github, number, mark, thread);
        return value === undefined ? undefined : { value };
    };
    return github.rest({
        purpose: `comment on ${thread} #${number}`,
        needs: `${scopes[thread]}: write`,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, body },
        repeat: settled,
        parse: (answer) => parseComment(answer),
    });
}
/** Replaces the text of a comment. */
async function updateComment(github, { id }, body, thread = 'pull request') {
    return github.rest({
        purpose: `update comment ${id}`,
        needs: `${scopes[thread]}: write`,
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
/* harmony export */   hY: () => (/* binding */ optionalMoment),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   n$: () => (/* binding */ moment),
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
/** A moment in GitHub's form, ISO 8601. */
function moment(value, at) {
    const date = new Date(text(value, at));
    if (Number.isNaN(date.getTime()))
        throw new Unreadable(at, 'moment');
    return date;
}
/** A moment, or undefined for null and undefined. */
function optionalMoment(value, at) {
    return value === null || value === undefined ? undefined : moment(value, at);
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readStatement)
});

// EXTERNAL MODULE: ./build/sql/lexer.js
var lexer = __webpack_require__(7805);
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
    // Most calls end here: splitting is for those that may fit.
    const first = wordAt(cursor);
    if (first === '' || !words.startsWith(first))
        return false;
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
function readName(cursor) {
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
        draft.charset = readName(cursor)?.name.toLowerCase() ?? '';
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
    readName(cursor);
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
        return readName(cursor) !== undefined;
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
    const column = readName(cursor);
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
    if (readName(cursor) === undefined)
        return undefined;
    const isRead = ['visible', 'invisible', 'ignored', 'not ignored', 'not enforced'].some((words) => passWords(cursor, words));
    return isRead ? [{ kind: 'harmless', start, table }] : undefined;
}
function readSetType(around, cursor) {
    const type = readType(cursor);
    if (type === '')
        return undefined;
    if (passWords(cursor, 'collate'))
        readName(cursor);
    const isConverted = passWords(cursor, 'using');
    if (isConverted)
        cursor.at = cursor.tokens.length;
    return [{ kind: 'set-type', ...around, type, isConverted }];
}

;// CONCATENATED MODULE: ./build/lint/change.js
/** A change that could not be read; `what` is quoted to the user. */
function unseen(start, what) {
    return { kind: 'unseen', start, what };
}

;// CONCATENATED MODULE: ./build/lint/constraint.js


/** Reads a constraint or an index behind ADD; undefined for what is not understood. */
function readConstraint(table, cursor, start) {
    if (passWords(cursor, 'constraint')) {
        passWords(cursor, 'if not exists');
        if (!/^(primary|unique|foreign|check|exclude)$/.test(wordAt(cursor)) || wordAt(cursor, 1) === wordAt(cursor))
            readName(cursor);
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
        if (readName(cursor) === undefined)
            return undefined;
        passTail(cursor);
        return [{ kind: 'add-constraint', start, table, form: 'unique', isLater: true }];
    }
    passWords(cursor, 'nulls not distinct');
    passWords(cursor, 'nulls distinct');
    const isGuarded = passWords(cursor, 'if not exists');
    const hasType = passWords(cursor, 'using btree') || passWords(cursor, 'using hash');
    const name = hasType ? undefined : readName(cursor);
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
    readName(cursor);
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
        const charset = readName(cursor)?.name.toLowerCase() ?? '';
        if (passWords(cursor, 'collate'))
            readName(cursor);
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
        readName(cursor);
        return { kind: 'rewrite', start, table, what: 'SET TABLESPACE' };
    }
    // It counts for columns that are still to come.
    passWords(cursor, 'default');
    if (passWords(cursor, 'character set') || passWords(cursor, 'charset') || passWords(cursor, 'collate')) {
        passSign(cursor, '=');
        return readName(cursor) === undefined ? undefined : harmless;
    }
    if (passWords(cursor, 'cluster on') || passWords(cursor, 'replica identity using index'))
        return readName(cursor) === undefined ? undefined : harmless;
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
    const table = readName(cursor);
    if (table === undefined)
        return [unseen(start, 'ALTER TABLE without a name')];
    passSign(cursor, '*');
    if (passWords(cursor, 'wait'))
        cursor.at++;
    else
        passWords(cursor, 'nowait');
    const clauses = splitAtCommas(cursor.tokens.slice(cursor.at));
    if (clauses.length === 0)
        return [unseen(start, 'ALTER TABLE without a clause')];
    return clauses.flatMap((tokens) => readClause(table, tokens));
}
/** What a clause says, for messages. */
function wordsOf(tokens) {
    const shown = tokens.slice(0, 8).map(({ text }) => (text.length > 40 ? `${text.slice(0, 40)}…` : text));
    return `${shown.join(' ')}${tokens.length > 8 ? ' …' : ''}`;
}
function readClause(table, tokens) {
    const cursor = cursorOf(tokens);
    const start = startAt(cursor);
    const changes = readKnown(table, cursor, start);
    if (changes === undefined)
        return [unseen(start, wordsOf(tokens))];
    return isAtEnd(cursor) ? changes : [...changes, unseen(startAt(cursor), wordsOf(tokens.slice(cursor.at)))];
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
        readName(cursor);
        return [{ kind: 'harmless', start, table }];
    }
    if (passWords(cursor, 'truncate partition')) {
        const what = wordsOf(cursor.tokens);
        cursor.at = cursor.tokens.length;
        return [{ kind: 'truncate', start, table, what }];
    }
    if (passWords(cursor, 'attach partition')) {
        // The bounds are checked against the rows of the table that is attached, not of this one.
        cursor.at = cursor.tokens.length;
        return [{ kind: 'harmless', start, table }];
    }
    if (passWords(cursor, 'set schema')) {
        const to = readName(cursor);
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
                return readConstraint(table, inner, at) ?? [unseen(at, wordsOf(part))];
            return readNewColumn(table, inner, at, isGuarded) ?? [unseen(at, wordsOf(part))];
        });
    return readNewColumn(table, cursor, start, isGuarded);
}
function readNewColumn(table, cursor, start, isGuarded) {
    const name = readName(cursor);
    if (name === undefined)
        return undefined;
    const { column, strange } = readColumn(name, cursor.tokens.slice(cursor.at));
    cursor.at = cursor.tokens.length;
    const added = { kind: 'add-column', start, table, column, isGuarded };
    return strange === undefined
        ? [added]
        : [added, unseen(strange.start, wordsOf(cursor.tokens.slice(cursor.tokens.indexOf(strange))))];
}
function readModify(table, cursor, start, isRenamed) {
    passWords(cursor, 'column');
    passWords(cursor, 'if exists');
    const name = readName(cursor);
    if (name === undefined)
        return undefined;
    const to = isRenamed ? readName(cursor) : undefined;
    if (isRenamed && to === undefined)
        return undefined;
    const { column, strange } = readColumn(name, cursor.tokens.slice(cursor.at));
    const left = strange === undefined ? [] : cursor.tokens.slice(cursor.tokens.indexOf(strange));
    cursor.at = cursor.tokens.length;
    const renamed = to === undefined || to.name.toLowerCase() === name.name.toLowerCase()
        ? []
        : [{ kind: 'rename-column', start, table, column: name, to }];
    const more = strange === undefined ? [] : [unseen(strange.start, wordsOf(left))];
    return [...renamed, { kind: 'modify-column', start, table, column }, ...more];
}
const ends = new Set(['cascade', 'restrict']);
function readDrop(table, cursor, start) {
    if (passWords(cursor, 'partition')) {
        const what = wordsOf(cursor.tokens);
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
    const name = readName(cursor);
    if (name === undefined)
        return undefined;
    passOneOf(cursor, ends);
    if (isIndex)
        return [{ kind: 'drop-index', start, table, index: name, isConcurrent: true }];
    return isConstraint ? [{ kind: 'harmless', start, table }] : [{ kind: 'drop-column', start, table, column: name }];
}
function readRename(table, cursor, start) {
    if (passWords(cursor, 'index') || passWords(cursor, 'key') || passWords(cursor, 'constraint')) {
        const isRead = readName(cursor) !== undefined && passWords(cursor, 'to') && readName(cursor) !== undefined;
        return isRead ? [{ kind: 'harmless', start, table }] : undefined;
    }
    if (passWords(cursor, 'to') || passWords(cursor, 'as') || passSign(cursor, '='))
        return renameTo(table, cursor, start);
    const isColumn = passWords(cursor, 'column');
    passWords(cursor, 'if exists');
    const column = readName(cursor);
    if (column === undefined)
        return undefined;
    // MySQL: RENAME new_name.
    if (!isColumn && isAtEnd(cursor))
        return [{ kind: 'rename-table', start, table, to: column }];
    const to = passWords(cursor, 'to') ? readName(cursor) : undefined;
    return to === undefined ? undefined : [{ kind: 'rename-column', start, table, column, to }];
}
function renameTo(table, cursor, start) {
    const to = readName(cursor);
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
    return [{ kind: 'write-all', start, table: readName(cursor), verb }];
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
            ? [unseen(token.start, wordsOf(tokens.slice(index)))]
            : readWrite(inner, token.value, token.start);
    });
}
/** Functions and words before a parenthesis that only compute. In PostgreSQL any other function may change anything. */
const computing = new Set(('select count max min sum avg coalesce nullif greatest least lower upper trim length substr substring replace concat round abs now ' +
    'current_timestamp setval set_config currval lastval exists in any all some values from join on where and or not as over by when then ' +
    'else case between like using union except intersect cast to_char date_trunc extract row array distinct filter lateral limit offset with having').split(' '));
function readSelect(tokens, start, dialect) {
    if (tokens.some(({ kind, value }) => kind === 'word' && value === 'into'))
        return [unseen(start, 'SELECT … INTO')];
    const call = dialect === 'postgresql' ? tokens.findIndex((token, index) => isCall(token, tokens[index + 1])) : -1;
    return call === -1
        ? [{ kind: 'harmless', start }]
        : [unseen(tokens[call]?.start ?? start, `the function ${tokens[call]?.text}()`)];
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
    const schema = readName(cursor);
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
    const name = readName(cursor);
    if (name === undefined)
        return [];
    return isTemporary ? [{ kind: 'harmless', start }] : [{ kind: 'create-object', start, object, name, isReplaced }];
}
function readCreateTable(cursor, start, isTemporary, isReplaced) {
    const isGuarded = passWords(cursor, 'if not exists');
    const table = readName(cursor);
    if (table === undefined)
        return [];
    const dropped = isReplaced ? [{ kind: 'drop-table', start, table, isTemporary }] : [];
    return [...dropped, { kind: 'create-table', start, table, isGuarded, isTemporary }];
}
function readCreateIndex(cursor, start, isUnique, dialect) {
    const isConcurrent = passWords(cursor, 'concurrently');
    const isGuarded = passWords(cursor, 'if not exists');
    const name = wordAt(cursor) === 'on' ? undefined : readName(cursor);
    if (passWords(cursor, 'using'))
        cursor.at++;
    if (!passWords(cursor, 'on'))
        return [];
    passWords(cursor, 'only');
    const table = readName(cursor);
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
        const name = readName(cursor);
        if (name === undefined)
            return changes;
        passArguments(cursor);
        changes.push(dropOf(word, name, changes.length === 0 ? start : name.start, isTemporary));
    } while (passSign(cursor, ','));
    if (passWords(cursor, 'on'))
        readName(cursor);
    const isCascade = wordAt(cursor) === 'cascade' && !isMaterialized;
    passOneOf(cursor, objects_ends);
    if (isCascade)
        changes.push(unseen(start, 'CASCADE: what depends on it is dropped too'));
    if (!isAtEnd(cursor) && !isCascade)
        changes.push(unseen(startAt(cursor), wordsOf(cursor.tokens.slice(cursor.at))));
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
        const index = readName(cursor);
        if (index === undefined)
            return [];
        const table = passWords(cursor, 'on') ? readName(cursor) : undefined;
        changes.push({ kind: 'drop-index', start, table, index, isConcurrent });
    } while (passSign(cursor, ','));
    return changes;
}
/** Reads ALTER of anything but a table, behind that word. */
function readAlterObject(cursor, start, dialect) {
    if (passWords(cursor, 'type')) {
        const name = readName(cursor);
        if (name === undefined)
            return [];
        if (passWords(cursor, 'add value'))
            return [{ kind: 'harmless', start }];
        return passWords(cursor, 'rename value') ? [{ kind: 'rename-value', start, name }] : [];
    }
    if (passWords(cursor, 'index')) {
        passWords(cursor, 'if exists');
        const isRead = readName(cursor) !== undefined && passWords(cursor, 'rename to') && readName(cursor) !== undefined;
        return isRead && isAtEnd(cursor) ? [{ kind: 'harmless', start }] : [];
    }
    if (dialect === 'mysql' && passWords(cursor, 'view')) {
        const name = readName(cursor);
        return name === undefined ? [] : [{ kind: 'create-object', start, object: 'view', name, isReplaced: true }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/lint/read.js






/**
 * Reads what one statement changes. Whatever it does not understand is `unseen`; a statement is never without a change. `read` are its tokens,
 * where somebody has read them already.
 */
function readStatement(sql, dialect, read) {
    if (sql.length > large) {
        if (isPlainInsert(sql))
            return [{ kind: 'write', start: 0 }];
        if (sql.length > largest)
            return [unseen(0, `a statement of ${Math.round(sql.length / 1024 ** 2)} MiB`)];
    }
    const { tokens, complete } = read ?? (0,lexer/* tokenize */.q)(sql, { dialect });
    if (!complete)
        return [unseen(tokens[0]?.start ?? 0, 'a quote or a comment that does not end')];
    const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === ';');
    const isBody = isProgram(tokens);
    if (end >= 0 && end < tokens.length - 1 && !isBody)
        return [unseen(tokens[end + 1]?.start ?? 0, 'a second statement behind a semicolon')];
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
    const changes = readVerb(cursor, dialect);
    return changes.length === 0 ? [unseen(tokens[0]?.start ?? 0, wordsOf(tokens))] : changes;
}
/** Characters: from here on rows are not read one by one, and from there on nothing is. */
const large = 64 * 1024;
const largest = 4 * 1024 ** 2;
/** Rows of a dump: nothing in it can end the statement, or be run by some servers only. */
function isPlainInsert(sql) {
    return /^\s{0,100}(?:INSERT|REPLACE)\s/i.test(sql.slice(0, 200)) && !sql.includes(';') && !sql.includes('/*');
}
function isProgram(tokens) {
    const head = tokens.slice(0, 14).map(({ value }) => value);
    return head[0] === 'create' && head.some((word) => /^(procedure|function|trigger|event|package)$/.test(word));
}
function readVerb(cursor, dialect) {
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
        const table = readName(cursor);
        if (passWords(cursor, 'wait'))
            cursor.at++;
        else
            passWords(cursor, 'nowait');
        const to = passWords(cursor, 'to') ? readName(cursor) : undefined;
        if (table === undefined || to === undefined)
            return [...changes, unseen(start, wordsOf(cursor.tokens))];
        changes.push({ kind: 'rename-table', start, table, to });
    } while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0);
    return cursor.at < cursor.tokens.length ? [...changes, unseen(startAt(cursor), wordsOf(cursor.tokens))] : changes;
}
function readTruncate(cursor, start) {
    passWords(cursor, 'table');
    passWords(cursor, 'only');
    const changes = [];
    do {
        const table = readName(cursor);
        if (table === undefined)
            return [...changes, unseen(start, 'TRUNCATE without a name')];
        changes.push({ kind: 'truncate', start: changes.length === 0 ? start : table.start, table, what: 'TRUNCATE' });
    } while (cursor.tokens[cursor.at]?.text === ',' && ++cursor.at > 0);
    const isKnown = cursor.tokens
        .slice(cursor.at)
        .every(({ value }) => /^(restart|continue|identity|cascade|restrict|wait|nowait|\d+|\*)$/.test(value));
    const isCascade = wordAt(cursor) === 'cascade' || cursor.tokens.at(-1)?.value === 'cascade';
    if (!isKnown || isCascade)
        changes.push(unseen(startAt(cursor), `${isCascade ? 'CASCADE: other tables' : wordsOf(cursor.tokens.slice(cursor.at))}`));
    return changes;
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   Nd: () => (/* binding */ isRule),
/* harmony export */   aO: () => (/* binding */ rules)
/* harmony export */ });
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
/* harmony export */   Cx: () => (/* binding */ proposalBase),
/* harmony export */   Xy: () => (/* binding */ pullNumber),
/* harmony export */   nk: () => (/* binding */ eventRepository),
/* harmony export */   wG: () => (/* binding */ isForkPull),
/* harmony export */   yd: () => (/* binding */ commentedIssue)
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
/** True for an event of a pull request from another repository, whose token may write nothing. */
async function isForkPull(env) {
    if (!/^pull_request(_review|_review_comment)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
        return false;
    const home = valueAt(await readPayload(env), 'pull_request', 'head', 'repo', 'full_name');
    return home !== env['GITHUB_REPOSITORY'];
}
/** The issue of an `issue_comment` event with the comment; undefined for other events and for pull requests. */
async function commentedIssue(env) {
    if (env['GITHUB_EVENT_NAME'] !== 'issue_comment')
        return undefined;
    const payload = await readPayload(env);
    const number = valueAt(payload, 'issue', 'number');
    const comment = valueAt(payload, 'comment', 'id');
    const action = valueAt(payload, 'action');
    const isWhole = typeof number === 'number' && typeof comment === 'number' && typeof action === 'string';
    if (!isWhole || valueAt(payload, 'issue', 'pull_request') !== undefined)
        return undefined;
    return { number, comment, action };
}
/** What the event says of the repository; '' and true where it says nothing. */
async function eventRepository(env) {
    const payload = await readPayload(env);
    const branch = valueAt(payload, 'repository', 'default_branch');
    return {
        defaultBranch: typeof branch === 'string' ? branch : '',
        isPrivate: valueAt(payload, 'repository', 'private') !== false,
    };
}


/***/ })

};

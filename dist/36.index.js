export const id = 36;
export const ids = [36];
export const modules = {

/***/ 9316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ decideReceiver),
/* harmony export */   q: () => (/* binding */ decideGate)
/* harmony export */ });
/** GitHub keeps a limited number of statuses; an announcement carries no authority, so later ones are left out. */
const mostAnnouncements = 3;
/**
 * The gate step's next move. `assessment` is that of the newest request of this run's job, undefined where there is none; `since` is when
 * this attempt began: only what was over before then makes room for a new request, so that a rejection is not answered by asking again.
 */
function decideGate(assessment, since) {
    if (assessment === undefined)
        return { kind: 'file-request', isNew: true };
    const { state, closedAt } = assessment;
    const isPast = closedAt !== undefined && closedAt < since;
    switch (state.kind) {
        case 'unbound':
            return { kind: 'file-request', isNew: false };
        case 'waiting':
            return { kind: 'wait' };
        case 'satisfied':
        case 'resuming': {
            const writes = state.kind === 'resuming' || !state.isTaken;
            return { kind: 'go-on', writes, result: state.isOverridden ? 'overridden' : 'approved' };
        }
        case 'consumed':
            return isPast ? { kind: 'file-request', isNew: true } : { kind: 'refuse', result: 'void', closing: undefined };
        case 'error':
            return { kind: 'refuse', result: 'error', closing: undefined };
        default:
            if (state.isLatched && isPast)
                return { kind: 'file-request', isNew: true };
            return { kind: 'refuse', result: state.kind, closing: closingOf(state) };
    }
}
/** The receiver's next move; `run` is the latest attempt of the run that waits. */
function decideReceiver({ state, announcements }, run) {
    switch (state.kind) {
        case 'unbound':
        case 'waiting':
        case 'error':
            return { kind: 'nothing' };
        case 'satisfied':
        case 'resuming': {
            if (run.isRunning)
                return { kind: 'watch' };
            const isAnnounced = state.kind === 'resuming' && state.attempt >= run.attempt;
            return { kind: 'resume', writes: !isAnnounced && announcements < mostAnnouncements, attempt: run.attempt };
        }
        case 'consumed':
            return { kind: 'close', closing: undefined };
        default:
            // A record that is not ours is left alone.
            if (state.kind === 'void' && state.why === 'foreign-record')
                return { kind: 'nothing' };
            return { kind: 'close', closing: closingOf(state) };
    }
}
function closingOf(state) {
    if (state.isLatched)
        return undefined;
    switch (state.kind) {
        case 'rejected':
            return { phase: 'rejected', by: state.by };
        case 'expired':
            return { phase: 'expired' };
        case 'superseded':
            return { phase: 'superseded', by: state.by };
        case 'void':
            return state.why === 'foreign-record' ? undefined : { phase: 'void', why: state.why };
    }
}


/***/ }),

/***/ 3636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern),
/* harmony export */   M: () => (/* binding */ matchesPattern)
/* harmony export */ });
/** The longest pattern, in characters, and the most steps that its repetitions may make of it. */
const longestPattern = 200;
const mostSteps = 4_000;
const mostRepeats = 200;
/** Reads a pattern; a text says what is wrong with it, and where. */
function parsePattern(text) {
    if (text.length > longestPattern)
        return `is longer than ${longestPattern} characters`;
    try {
        const reader = new PatternReader(text);
        const tree = reader.readAll();
        const states = [{ kind: 'end' }];
        const start = build(tree, 0, states);
        return { states, start };
    }
    catch (error) {
        if (error instanceof Fault)
            return error.message;
        throw error;
    }
}
/** True where the whole text is one of the pattern's. */
function matchesPattern(pattern, text) {
    let live = reach(pattern, [pattern.start]);
    for (const character of text) {
        const next = [...live].flatMap((at) => {
            const step = pattern.states[at];
            return step?.kind === 'read' && step.accepts(character) ? [step.to] : [];
        });
        live = reach(pattern, next);
        if (live.size === 0)
            return false;
    }
    return live.has(0);
}
/** The states that are reached without reading. */
function reach({ states }, from) {
    const seen = new Set(from);
    for (const at of seen) {
        const step = states[at];
        if (step?.kind === 'split')
            for (const to of step.to)
                seen.add(to);
    }
    return seen;
}
/** A pattern that cannot be read; the message continues «`pattern` …». */
class Fault extends Error {
}
/** Adds the states of a tree that lead to `to`; returns the first of them. */
function build(tree, to, states) {
    if (states.length > mostSteps)
        throw new Fault('repeats too much');
    switch (tree.kind) {
        case 'read':
            return states.push({ kind: 'read', accepts: tree.accepts, to }) - 1;
        case 'all':
            return tree.parts.reduceRight((next, part) => build(part, next, states), to);
        case 'any':
            return states.push({ kind: 'split', to: tree.parts.map((part) => build(part, to, states)) }) - 1;
        case 'repeat':
            return buildRepeat(tree, to, states);
    }
}
function buildRepeat({ part, least, most }, to, states) {
    let next = to;
    if (most === Number.POSITIVE_INFINITY) {
        const loop = states.push({ kind: 'split', to: [to] }) - 1;
        states[loop] = { kind: 'split', to: [build(part, loop, states), to] };
        next = loop;
    }
    else {
        for (let each = least; each < most; each++)
            next = states.push({ kind: 'split', to: [build(part, next, states), to] }) - 1;
    }
    for (let each = 0; each < least; each++)
        next = build(part, next, states);
    return next;
}
const classes = new Map([
    ['d', (character) => /\d/.test(character)],
    ['w', (character) => /\w/.test(character)],
    ['s', (character) => /\s/.test(character)],
    ['D', (character) => /\D/.test(character)],
    ['W', (character) => /\W/.test(character)],
    ['S', (character) => /\S/.test(character)],
]);
/** Reads a pattern from left to right. */
class PatternReader {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = [...text];
    }
    readAll() {
        if (this.#peek() === '^')
            this.#at++;
        const tree = this.#readChoice();
        if (this.#at < this.#text.length)
            throw this.#fault('`)` without `(`');
        return tree;
    }
    #readChoice() {
        const parts = [this.#readSequence()];
        while (this.#take('|'))
            parts.push(this.#readSequence());
        return { kind: 'any', parts };
    }
    #readSequence() {
        const parts = [];
        while (this.#at < this.#text.length && this.#peek() !== '|' && this.#peek() !== ')') {
            if (this.#peek() === '$' && this.#at === this.#text.length - 1 && this.#depth === 0)
                this.#at++;
            else
                parts.push(this.#readRepeated());
        }
        return { kind: 'all', parts };
    }
    #readRepeated() {
        const part = this.#readAtom();
        const [least, most] = this.#readCount() ?? [1, 1];
        if (/[*+?{]/.test(this.#peek()))
            throw this.#fault('one repetition behind another');
        return least === 1 && most === 1 ? part : { kind: 'repeat', part, least, most };
    }
    #readCount() {
        const unlimited = Number.POSITIVE_INFINITY;
        if (this.#take('*'))
            return [0, unlimited];
        if (this.#take('+'))
            return [1, unlimited];
        if (this.#take('?'))
            return [0, 1];
        if (this.#peek() !== '{')
            return undefined;
        const [whole = '', low = '', comma = '', high = ''] = /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.#text.slice(this.#at, this.#at + 12).join('')) ?? [];
        const least = Number(low);
        const most = comma === '' ? least : high === '' ? unlimited : Number(high);
        if (whole === '' || (comma === '' && high !== ''))
            throw this.#fault('`{` that begins no repetition; write `\\{`');
        if (most < least || Math.max(least, most === unlimited ? 0 : most) > mostRepeats)
            throw this.#fault(`repetition other than from 0 to ${mostRepeats}, the smaller number first`);
        this.#at += whole.length;
        return [least, most];
    }
    #readAtom() {
        const character = this.#next();
        if (character === '(')
            return this.#readGroup();
        if (character === '[')
            return { kind: 'read', accepts: this.#readSet() };
        if (character === '.')
            return { kind: 'read', accepts: () => true };
        if (character === '\\')
            return { kind: 'read', accepts: this.#readEscape() };
        if (/[*+?{}\]^$]/.test(character)) {
            this.#at--;
            throw this.#fault(`\`${character}\` out of place; write \`\\${character}\` for the character`);
        }
        return { kind: 'read', accepts: (each) => each === character };
    }
    #readGroup() {
        if (this.#take('?') && !this.#take(':'))
            throw this.#fault('kind of group that is not supported; use `(…)` or `(?:…)`');
        this.#depth++;
        const tree = this.#readChoice();
        if (!this.#take(')'))
            throw this.#fault('`(` without `)`');
        this.#depth--;
        return tree;
    }
    /** Behind `[`. */
    #readSet() {
        const isOpposite = this.#take('^');
        const parts = [];
        while (this.#peek() !== ']') {
            const first = this.#readMember();
            if (typeof first === 'string' && this.#peek() === '-' && this.#peek(1) !== ']') {
                this.#at++;
                const last = this.#readMember();
                if (typeof last !== 'string' || last < first)
                    throw this.#fault('range whose end is not above its beginning');
                parts.push((each) => each >= first && each <= last);
            }
            else
                parts.push(typeof first === 'string' ? (each) => each === first : first);
        }
        this.#at++;
        if (parts.length === 0)
            throw this.#fault('empty `[]`');
        return (each) => parts.some((accepts) => accepts(each)) !== isOpposite;
    }
    #readMember() {
        const character = this.#next();
        if (character !== '\\')
            return character;
        const escaped = this.#peek();
        const accepts = this.#readEscape();
        return classes.has(escaped) ? accepts : escaped;
    }
    /** Behind a backslash: a class, or a character that is no letter or digit. */
    #readEscape() {
        const character = this.#next();
        const known = classes.get(character);
        if (known !== undefined)
            return known;
        if (/[a-z\d]/i.test(character))
            throw this.#fault(`\`\\${character}\`, which is not supported`);
        return (each) => each === character;
    }
    #peek(ahead = 0) {
        return this.#text[this.#at + ahead] ?? '';
    }
    #next() {
        const character = this.#text[this.#at];
        if (character === undefined)
            throw this.#fault('end where something must follow');
        this.#at++;
        return character;
    }
    #take(character) {
        if (this.#peek() !== character)
            return false;
        this.#at++;
        return true;
    }
    #fault(what) {
        return new Fault(`has at character ${this.#at + 1} a ${what}`);
    }
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ excludedAccounts),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   P_: () => (/* binding */ fillRules)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7642);

/** True where the person is among those whom a rule names, as far as is known now. */
function isAmong(from, person) {
    if (person.permission === 'none')
        return false;
    if (from.kind === 'role')
        return rankOf(person) >= _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .Ot.indexOf(from.role);
    if (from.kind === 'team')
        return person.teams.some((team) => team.toLowerCase() === from.team.toLowerCase());
    return from.members.some((member) => isNamed(member, person));
}
/**
 * Index of the person's role in `roles`, -1 for less. A custom role counts as what GitHub maps it to in `permission`, where maintain is
 * told as write and triage as read.
 */
function rankOf({ role, permission }) {
    const known = ['none', 'read', ..._policy_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .Ot];
    const told = known.includes(role) ? role : permission;
    return _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .Ot.findIndex((each) => each === told);
}
/** GitHub's logins know no upper and lower case. A pinned number decides alone: the login may have changed. */
function isNamed(name, person) {
    return name.id === undefined ? name.login.toLowerCase() === person.login.toLowerCase() : name.id === person.id;
}
/** Accounts whose approval does not count for this subject. */
function excludedAccounts(policy, subject) {
    const accounts = {
        actor: [subject.actorId],
        'triggering-actor': [subject.triggeringActorId],
        'commit-authors': subject.authors,
        'pull-request-author': subject.pullRequestAuthors,
    };
    return new Set(policy.exclude.flatMap((each) => accounts[each]));
}
/**
 * Gives each person at most one rule so that as many places as possible are filled: a maximum matching, by augmenting paths. The answer
 * depends on who is there, not on their order. `eligible` holds, per person, the indexes of the rules that they satisfy.
 */
function fillRules(rules, eligible) {
    const places = rules.map(() => new Set());
    const settle = (person, seen) => {
        for (const index of eligible.get(person) ?? []) {
            const place = places[index];
            const count = rules[index]?.count ?? 0;
            if (place === undefined || seen.has(index))
                continue;
            seen.add(index);
            const leaver = place.size < count ? undefined : [...place].find((other) => settle(other, seen));
            if (place.size >= count && leaver === undefined)
                continue;
            if (leaver !== undefined)
                place.delete(leaver);
            place.add(person);
            return true;
        }
        return false;
    };
    for (const person of [...eligible.keys()].sort((one, other) => one - other))
        settle(person, new Set());
    return new Map(places.flatMap((place, index) => [...place].map((person) => [person, index])));
}


/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ exclusions),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   XA: () => (/* binding */ lifetimeOf),
/* harmony export */   p1: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Permission on a repository, from least to most. `read` is no rule: in a public repository everybody has it. */
const roles = ['triage', 'write', 'maintain', 'admin'];
/** Whose approval does not count, however entitled they are. */
const exclusions = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'];
/** A job can be re-run within 30 days of its run's start; the last day is left for the job itself. Milliseconds. */
const longestRerun = 29 * 24 * 3_600_000;
/** How long a request stays open, in milliseconds: no longer than the way to resume allows. */
function lifetimeOf(policy, resume) {
    return resume === 'dispatch' ? policy.expires : Math.min(policy.expires, longestRerun);
}
/**
 * SHA-256 of what the gate asks, in hexadecimal digits. Comments, the order of keys and defaults that are written out change nothing, and
 * neither do the members of a group: who is in it counts when it is looked at, as with teams.
 */
function policyDigest(policy) {
    const sorted = (list) => [...new Set(list)].sort();
    const canonical = {
        id: policy.id,
        require: policy.require.map(({ count, from }) => `${count} ${canonicalFrom(from)}`).sort(),
        exclude: sorted(policy.exclude),
        expires: policy.expires,
        inputs: policy.inputs
            .map((rule) => JSON.stringify([rule.name, rule.type, rule.isRequired, rule.pattern, sorted(rule.options)]))
            .sort(),
        override: policy.override && [canonicalFrom(policy.override.from), policy.override.needsReason],
        onNewRequest: policy.onNewRequest,
        flags: [policy.needsCode, policy.allowsEmail, policy.retriesAfterFailure],
        allowedApps: sorted(policy.allowedApps),
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(canonical)).digest('hex');
}
function canonicalFrom(from) {
    switch (from.kind) {
        case 'role':
            return JSON.stringify(['role', from.role]);
        case 'group':
            return JSON.stringify(['group', from.name]);
        case 'team':
            return JSON.stringify(['team', from.team.toLowerCase()]);
        case 'users': {
            const members = from.members.map(({ login, id }) => (id === undefined ? login.toLowerCase() : `#${id}`));
            return JSON.stringify(['users', [...new Set(members)].sort()]);
        }
    }
}


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ boundAt),
/* harmony export */   OZ: () => (/* binding */ announcementsOf),
/* harmony export */   V: () => (/* binding */ consumptions),
/* harmony export */   cn: () => (/* binding */ latchOf),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   nC: () => (/* binding */ resumedAttempt),
/* harmony export */   p4: () => (/* binding */ isVerified)
/* harmony export */ });
const closings = ['rejected', 'void', 'superseded', 'expired'];
/** When the request was bound to its issue: its first status `waiting`. Undefined while it is not. */
function boundAt(request) {
    return marks(request, 'waiting')[0]?.at;
}
/** The first closing in the record; of several kinds the one that people should hear of first. */
function latchOf(request) {
    for (const phase of closings) {
        const found = request.statuses.filter((status) => phaseOf(status) === phase).sort(byId)[0];
        if (found !== undefined)
            return { phase, at: found.at, by: count(found.fields['by']), why: found.fields['why'] ?? '' };
    }
    return undefined;
}
/** GitHub itself sets deployments inactive when a newer one of the environment succeeds. */
function phaseOf(status) {
    return status.phase === '' && status.state === 'inactive' ? 'superseded' : status.phase;
}
/** The attempts that took the request, in order; run and attempt are 0 where the mark does not say them. */
function consumptions(request) {
    return marks(request, 'consumed').map(({ at, fields }) => ({
        at,
        run: count(fields['run']),
        attempt: count(fields['attempt']),
    }));
}
/** The highest attempt of which somebody announced that they re-run it; 0 = none. */
function resumedAttempt(request) {
    return Math.max(0, ...marks(request, 'resuming').map(({ fields }) => count(fields['attempt'])));
}
/** How many statuses announce a re-run. */
function announcementsOf(request) {
    return new Set(marks(request, 'resuming').map(({ id }) => id)).size;
}
/** True where the deployment was verified after it was taken. */
function isVerified(request) {
    return marks(request, 'verified').length > 0;
}
/** How far a request or another deployment with our statuses has come, for others of its environment. */
function stageOf(statuses, closesAt, now) {
    const waits = ['', 'waiting', 'resuming'];
    const phases = statuses.map(phaseOf);
    const isClosing = (phase) => closings.some((each) => each === phase);
    if (phases.some((phase) => !waits.includes(phase) && !isClosing(phase)))
        return 'begun';
    return phases.some(isClosing) || now >= closesAt ? 'closed' : 'open';
}
function marks(request, phase) {
    return request.statuses.filter((status) => status.phase === phase).sort(byId);
}
function byId(one, other) {
    return one.id - other.id;
}
function count(text) {
    return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}


/***/ }),

/***/ 9913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ supersededBy),
/* harmony export */   h: () => (/* binding */ refusingRequest)
/* harmony export */ });
/** The deployment that takes this request's place, the oldest of several; undefined where none does. */
function supersededBy(facts) {
    const ids = facts.rivals.filter((rival) => isSuperseding(rival, facts)).map(({ id }) => id);
    return ids.length === 0 ? undefined : Math.min(...ids);
}
function isSuperseding(rival, { request, policy }) {
    const { id, service, subject } = request;
    if (rival.id === id || rival.service !== service)
        return false;
    // GitHub files a deployment of its own for every attempt of a job that names an environment: for this very commit it is no rival.
    if (rival.run === 0)
        return rival.id > id && rival.stage === 'begun' && rival.sha !== subject.sha;
    // A matrix or an earlier gate of the same run works on the same release.
    const isSameJob = rival.run === subject.runId && rival.job === subject.jobName && rival.gate === subject.gate;
    if (rival.run === subject.runId && !isSameJob)
        return false;
    if (rival.id > id && rival.stage === 'begun')
        return true;
    if (rival.gate !== subject.gate)
        return false;
    return policy.onNewRequest === 'supersede' ? rival.id > id : rival.id < id && rival.stage === 'open' && !isSameJob;
}
/** With `on-new-request: refuse`, the open request because of which none can be filed now; undefined where one can. */
function refusingRequest(facts, subject, service) {
    if (facts.policy.onNewRequest !== 'refuse')
        return undefined;
    return facts.rivals.find(({ run, gate, stage, service: theirs }) => stage === 'open' && gate === subject.gate && theirs === service && run !== subject.runId)?.id;
}


/***/ }),

/***/ 3998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ parseSubject),
/* harmony export */   ED: () => (/* binding */ writeSubject),
/* harmony export */   Ni: () => (/* binding */ compareSubjects),
/* harmony export */   S9: () => (/* binding */ subjectCode)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The subject as `payload.gate` holds it: fields in a fixed order, lists sorted. */
function writeSubject(subject) {
    return {
        repositoryId: subject.repositoryId,
        runId: subject.runId,
        gate: subject.gate,
        environment: subject.environment,
        sha: subject.sha,
        ref: subject.ref,
        workflowRef: subject.workflowRef,
        workflowSha: subject.workflowSha,
        actorId: subject.actorId,
        actorLogin: subject.actorLogin,
        triggeringActorId: subject.triggeringActorId,
        authors: sortIds(subject.authors),
        unknownAuthors: subject.unknownAuthors,
        pullRequestAuthors: sortIds(subject.pullRequestAuthors),
        digest: subject.digest,
        policyDigest: subject.policyDigest,
        jobName: subject.jobName,
        expiresAt: subject.expiresAt,
    };
}
/** The subject as one text, the same for equal subjects. */
function canonicalSubject(subject) {
    return JSON.stringify(Object.entries(writeSubject(subject)));
}
/** What an approver types to name the subject: the first eight hexadecimal digits of SHA-256 over its canonical text. */
function subjectCode(subject) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalSubject(subject)).digest('hex').slice(0, 8);
}
/**
 * The fields in which a recorded subject differs from the run's own. Left out is what may differ between two attempts of one run: who
 * triggered it, the login's spelling, the expiry and the policy, which are judged by themselves. Of the authors none may be missing.
 */
function compareSubjects(recorded, own) {
    const same = [
        'repositoryId',
        'runId',
        'gate',
        'environment',
        'sha',
        'ref',
        'workflowRef',
        'workflowSha',
        'actorId',
        'digest',
        'jobName',
    ];
    const complete = ['authors', 'pullRequestAuthors'];
    return [
        ...same.filter((name) => recorded[name] !== own[name]),
        ...complete.filter((name) => !own[name].every((id) => recorded[name].includes(id))),
    ];
}
/** Reads `payload.gate` of a deployment; undefined where it is not a subject of ours. */
function parseSubject(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const reader = new FieldReader(new Map(Object.entries(value)));
    const subject = {
        repositoryId: reader.count('repositoryId'),
        runId: reader.count('runId'),
        gate: reader.text('gate'),
        environment: reader.text('environment'),
        sha: reader.text('sha'),
        ref: reader.text('ref'),
        workflowRef: reader.text('workflowRef'),
        workflowSha: reader.text('workflowSha'),
        actorId: reader.count('actorId'),
        actorLogin: reader.text('actorLogin'),
        triggeringActorId: reader.count('triggeringActorId'),
        authors: reader.counts('authors'),
        unknownAuthors: reader.count('unknownAuthors'),
        pullRequestAuthors: reader.counts('pullRequestAuthors'),
        digest: reader.text('digest'),
        policyDigest: reader.text('policyDigest'),
        jobName: reader.text('jobName'),
        expiresAt: reader.text('expiresAt'),
    };
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
    const isInstant = instant.test(subject.expiresAt) && !Number.isNaN(Date.parse(subject.expiresAt));
    return reader.isSound && isInstant ? subject : undefined;
}
/** Reads fields of a record that anybody may have written, and remembers whether all were as they must be. */
class FieldReader {
    #fields;
    #isSound = true;
    constructor(fields) {
        this.#fields = fields;
    }
    get isSound() {
        return this.#isSound;
    }
    text(name) {
        const value = this.#fields.get(name);
        if (typeof value === 'string')
            return value;
        this.#isSound = false;
        return '';
    }
    count(name) {
        const value = this.#fields.get(name);
        if (isCount(value))
            return value;
        this.#isSound = false;
        return 0;
    }
    counts(name) {
        const value = this.#fields.get(name);
        if (Array.isArray(value) && value.every(isCount))
            return value;
        this.#isSound = false;
        return [];
    }
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function sortIds(ids) {
    return [...new Set(ids)].sort((one, other) => one - other);
}


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tallyVotes)
/* harmony export */ });
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

/** How the votes fill the policy's rules and inputs. */
function tallyVotes({ policy }, { approvals, override }) {
    const places = (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .fillRules */ .P_)(policy.require, new Map(approvals.map(({ person, rules }) => [person.id, rules])));
    const filled = (index) => [...places.values()].filter((each) => each === index).length;
    const values = valuesOf(approvals);
    const settled = [...values].flatMap(([name, [value = '', ...others]]) => others.length === 0 ? [[name, value]] : []);
    return {
        rules: policy.require.map(({ from, count }, index) => ({ from, count, missing: count - filled(index) })),
        approvers: approvals.map(({ person, comment }) => ({
            id: person.id,
            login: person.login,
            comment,
            rule: places.get(person.id),
        })),
        override: override && { id: override.person.id, login: override.person.login, reason: override.reason },
        inputs: new Map(settled),
        missingInputs: policy.inputs
            .filter(({ name, isRequired }) => isRequired && !values.has(name))
            .map(({ name }) => name),
        conflicts: [...values].filter(([, each]) => each.length > 1).map(([name]) => name),
    };
}
/** The different values of each input, by its name; all in an order that does not depend on who came first. */
function valuesOf(approvals) {
    const given = approvals.flatMap(({ inputs }) => [...inputs]);
    const names = [...new Set(given.map(([name]) => name))].sort();
    return new Map(names.map((name) => [name, [...new Set(given.filter(([each]) => each === name).map(([, value]) => value))].sort()]));
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ allowedValues),
/* harmony export */   q: () => (/* binding */ faultOfValues)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3636);

/** What is wrong with the values of an approval; undefined where they are as the policy asks. Missing ones others may give. */
function faultOfValues(rules, values) {
    for (const [name, value] of values) {
        const rule = rules.find((each) => each.name === name);
        if (rule === undefined)
            return `this gate asks for no \`${name}\``;
        if (!isAllowed(rule, value))
            return `\`${name}\` must be ${allowedValues(rule)}`;
    }
    return undefined;
}
/** What an input takes, in words for the one who types it. */
function allowedValues(rule) {
    if (rule.type === 'boolean')
        return '`true` or `false`';
    if (rule.type === 'number')
        return 'a number';
    if (rule.type === 'choice')
        return `one of ${rule.options.map((option) => `\`${option}\``).join(', ')}`;
    return rule.pattern === '' ? 'text without spaces' : `text that matches \`${rule.pattern}\``;
}
function isAllowed(rule, value) {
    if (rule.type === 'boolean')
        return value === 'true' || value === 'false';
    if (rule.type === 'number')
        return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
    if (rule.type === 'choice')
        return rule.options.includes(value);
    if (rule.pattern === '')
        return true;
    const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(rule.pattern);
    return typeof pattern !== 'string' && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(pattern, value);
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3532);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);



/** The text of a file at a branch, tag or sha, at the default branch when left out; undefined when there is no such file. */
async function readFile(github, path, ref) {
    return github.rest({
        purpose: `read ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(path)}${ref === undefined ? ' of the default branch' : ` at ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(ref)}`}`,
        needs: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/contents/{path}',
        parameters: { path, ...(ref === undefined ? {} : { ref }) },
        repeat: 'harmless',
        parse: (answer) => parseFile(answer, path),
        refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
    });
}
/** A folder is a list, a submodule has no content. */
function parseFile(value, path) {
    if (Array.isArray(value))
        return undefined;
    const file = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, 'file');
    if (file['type'] !== 'file')
        return undefined;
    // «between 1-100 MB … the content field will be an empty string and the encoding field will be "none"» (REST, contents).
    if (file['encoding'] !== 'base64')
        throw new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._('validation', `The file \`${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .brief */ .d)(path)}\` is larger than 1 MB, which GitHub does not give: make it smaller.`);
    return Buffer.from((0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(file['content'], 'content'), 'base64').toString('utf8');
}


/***/ }),

/***/ 6629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ connectOnce)
/* harmony export */ });
/** The connection of a step, loaded and made when it is first used. */
function connectOnce(token, host) {
    let github;
    return () => {
        github ??= __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 6466)).then(({ connect }) => connect({ token, host, repository: host.env['GITHUB_REPOSITORY'] ?? '' }));
        return github;
    };
}


/***/ }),

/***/ 1060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseAcknowledged),
/* harmony export */   Y: () => (/* binding */ formatAcknowledged)
/* harmony export */ });
/** Reads what a table's hidden line says; nothing hangs on it but that a comment is marked twice or not at all. */
function parseAcknowledged(table) {
    const [, words = ''] = /^<!-- slipway:marked ([\d+ -]*)-->$/m.exec(table) ?? [];
    return new Map(words.split(' ').flatMap((word) => {
        const [, id, sign] = /^(\d{1,15})([+-])$/.exec(word) ?? [];
        return id === undefined ? [] : [[Number(id), sign === '+' ? '+1' : '-1']];
    }));
}
/** The hidden line; the newest 1,000. */
function formatAcknowledged(acknowledged) {
    const words = [...acknowledged].slice(-1_000).map(([id, content]) => `${id}${content.charAt(0)}`);
    return `<!-- slipway:marked ${words.join(' ')} -->`;
}


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   YY: () => (/* binding */ markedDeployment),
/* harmony export */   Zl: () => (/* binding */ receiverPath),
/* harmony export */   fD: () => (/* binding */ issueMark),
/* harmony export */   yH: () => (/* binding */ tableMark)
/* harmony export */ });
/** The label of every request's issue; the receiver's `if:` asks for it. */
const label = 'gate';
/** What the live table's comment begins with; GitHub shows nothing of it. */
const tableMark = '<!-- slipway:gate-table -->';
/** What the text of a request's issue begins with. */
function issueMark(deployment) {
    return `<!-- slipway:gate deployment=${deployment} -->`;
}
/** The deployment that an issue's text names; 0 where it names none. */
function markedDeployment(body) {
    return Number(/^<!-- slipway:gate deployment=(\d{1,15}) -->/.exec(body)?.[1] ?? 0);
}
/** Where the receiver has to be. */
const receiverPath = '.github/workflows/gates.yml';


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readGatePolicy)
});

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/gate/pattern.js
var gate_pattern = __webpack_require__(3636);
// EXTERNAL MODULE: ./build/gate/policy.js
var policy = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/gate/reading.js

/** Reads the values of a policy, and collects everything that is wrong with them. */
class PolicyReading {
    flaws = [];
    /** Records what is wrong; `what` continues the sentence «`path` …». */
    complain({ path, tree }, what, place = tree.place) {
        this.flaws.push({ place, what: `${path === '' ? 'the file' : `\`${path}\``} ${what}` });
    }
    /** Records that a value is not among what is allowed. */
    refuse(spot, allowed) {
        this.complain(spot, `is ${told(spot.tree)}; allowed: ${allowed}`);
    }
    /** The values of a mapping by its keys; keys other than `allowed` are flaws. */
    fields(spot, allowed) {
        const known = this.entries(spot, `a mapping with ${list(allowed)}`);
        for (const [key, each] of known) {
            if (allowed.includes(key))
                continue;
            const near = { ...spot, tree: each.tree };
            this.complain(near, `has the unknown key \`${(0,printable/* brief */.d)(key, 60)}\`; allowed: ${list(allowed)}`, keyPlace(spot, key));
        }
        return known;
    }
    /** The values of a mapping whose keys are free. */
    entries(spot, allowed) {
        const { path, tree } = spot;
        if (tree.kind !== 'map') {
            this.refuse(spot, allowed);
            return new Map();
        }
        return new Map(tree.entries.map(({ key, value }) => [
            key,
            { path: path === '' ? (0,printable/* brief */.d)(key, 60) : `${path}.${(0,printable/* brief */.d)(key, 60)}`, tree: value },
        ]));
    }
    /** The items of a list; `least` is how many it must have. */
    items(spot, least, allowed) {
        if (spot === undefined)
            return [];
        const { path, tree } = spot;
        if (tree.kind !== 'list' || tree.items.length < least) {
            this.refuse(spot, allowed);
            return [];
        }
        return tree.items.map((item, at) => ({ path: `${path}[${at}]`, tree: item }));
    }
    /** A text that matches. */
    text(spot, pattern, allowed) {
        const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined;
        if (typeof value === 'string' && value.length <= 1_000 && pattern.test(value))
            return value;
        this.refuse(spot, allowed);
        return '';
    }
    /** One of a few words; `otherwise` where it is not given. */
    choice(spot, allowed, otherwise) {
        if (spot === undefined)
            return otherwise;
        const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined;
        const found = allowed.find((each) => each === value);
        if (found === undefined)
            this.refuse(spot, list(allowed));
        return found ?? otherwise;
    }
    /** true or false; `otherwise` where it is not given. */
    flag(spot, otherwise) {
        if (spot === undefined)
            return otherwise;
        const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined;
        if (typeof value === 'boolean')
            return value;
        this.refuse(spot, '`true`, `false`');
        return otherwise;
    }
    /** A whole number from `least` to `most`. */
    integer(spot, least, most) {
        const value = spot.tree.kind === 'scalar' ? spot.tree.value : undefined;
        if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
            return value;
        this.refuse(spot, `a whole number from ${least} to ${most}`);
        return least;
    }
    /** A key that must be there. */
    required(spot, fields, key) {
        const found = fields.get(key);
        if (found === undefined && spot.tree.kind === 'map')
            this.complain(spot, `lacks \`${key}\``);
        return found;
    }
}
function keyPlace({ tree }, key) {
    return mapEntries(tree).find((entry) => entry.key === key)?.place ?? tree.place;
}
function mapEntries(tree) {
    return tree.kind === 'map' ? tree.entries : [];
}
function told(tree) {
    if (tree.kind === 'map')
        return tree.entries.length === 0 ? 'an empty mapping' : 'a mapping';
    if (tree.kind === 'list')
        return tree.items.length === 0 ? 'an empty list' : 'a list';
    return typeof tree.value === 'string'
        ? `\`${(0,printable/* brief */.d)(tree.value, 80)}\``
        : `\`${String(tree.value)}\` (${tree.value === null ? 'nothing' : typeof tree.value})`;
}
/** Words in code, for a message. */
function list(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}

;// CONCATENATED MODULE: ./build/gate/tree.js
const longestText = 200_000;
const deepest = 12;
/** Reads one YAML 1.2 document without aliases, tags and keys that are not text: a policy has no use for them. */
async function parseTree(text) {
    if (text.length > longestText)
        return { tree: undefined, flaws: [{ place: '1:1', what: `is longer than ${longestText} characters` }] };
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const flaws = [];
    try {
        const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
        for (const error of document.errors.slice(0, 5))
            flaws.push({ place: placeOf(lines, error.pos[0]), what: `is not YAML: ${error.message.split('\n', 1)[0] ?? ''}` });
        if (flaws.length > 0)
            return { tree: undefined, flaws };
        if (document.contents === null)
            return { tree: undefined, flaws: [{ place: '1:1', what: 'is empty' }] };
        return { tree: convert(yaml, lines, document.contents, deepest, flaws), flaws };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { tree: undefined, flaws: [{ place: '1:1', what: 'is nested too deep' }] };
    }
}
function convert(yaml, lines, node, depth, flaws) {
    const place = placeOf(lines, node.range?.[0] ?? 0);
    const nothing = { kind: 'scalar', place, value: null };
    const refuse = (what) => {
        flaws.push({ place, what });
        return nothing;
    };
    if (depth === 0)
        return refuse('is nested too deep');
    if (yaml.isAlias(node))
        return refuse('is an alias (`*name`); write the value itself');
    if (yaml.isScalar(node)) {
        const { value } = node;
        const isPlain = value === null || /^(string|number|boolean)$/.test(typeof value);
        return isPlain
            ? { kind: 'scalar', place, value: scalarOf(value) }
            : refuse('is neither text, number, true, false nor null');
    }
    const inner = (value) => (yaml.isNode(value) ? convert(yaml, lines, value, depth - 1, flaws) : nothing);
    if (yaml.isSeq(node))
        return { kind: 'list', place, items: node.items.map(inner) };
    if (!yaml.isMap(node))
        return refuse('is neither a mapping, a list nor a value');
    const entries = node.items.flatMap(({ key, value }) => {
        const name = yaml.isScalar(key) ? key.value : undefined;
        const at = placeOf(lines, yaml.isNode(key) ? (key.range?.[0] ?? 0) : 0);
        if (typeof name === 'string')
            return [{ key: name, place: at, value: inner(value) }];
        flaws.push({ place: at, what: 'has a key that is not text; put it in quotes' });
        return [];
    });
    return { kind: 'map', place, entries };
}
function scalarOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
function placeOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
}

;// CONCATENATED MODULE: ./build/gate/parse.js





const gateKeys = [
    'require',
    'exclude',
    'expires',
    'inputs',
    'override',
    'on-new-request',
    'code',
    'allow-email',
    'allow-apps',
    'retry-after-failure',
];
const nameForm = /^[A-Za-z\d][\w.-]{0,62}$/;
const nameWords = 'a name of letters, digits, `.`, `_` and `-`, at most 63 characters';
const mostPeople = 50;
/**
 * Reads a policy file; `file` is its path, for messages. Everything that is wrong with it is told in one complaint, `invalid-policy`, with
 * line and column, and nothing of it holds: the gate stays closed.
 */
async function parsePolicy(text, file) {
    const { tree, flaws } = await parseTree(text);
    const reading = new PolicyReading();
    const policy = tree === undefined ? new Map() : readPolicy(reading, { path: '', tree });
    const all = [...flaws, ...reading.flaws].sort(byPlace);
    if (all.length === 0)
        return policy;
    throw new complaint/* Complaint */._('invalid-policy', all.slice(0, 50).map(({ place, what }) => `${file}:${place}: ${what}. Change it on the default branch.`));
}
function byPlace(one, other) {
    const [line = 0, column = 0] = one.place.split(':').map(Number);
    const [otherLine = 0, otherColumn = 0] = other.place.split(':').map(Number);
    return line - otherLine || column - otherColumn;
}
function readPolicy(reading, root) {
    const fields = reading.fields(root, ['gates', 'groups']);
    const groups = readGroups(reading, fields.get('groups'));
    const gates = reading.required(root, fields, 'gates');
    if (gates === undefined)
        return new Map();
    const entries = reading.entries(gates, 'a mapping from the names of gates to what they ask');
    if (entries.size === 0 && gates.tree.kind === 'map')
        reading.complain(gates, 'names no gate');
    return new Map([...entries].map(([id, spot]) => {
        if (!nameForm.test(id))
            reading.complain(spot, `is no name for a gate; allowed: ${nameWords}`);
        return [id, readGate(reading, id, spot, groups)];
    }));
}
function readGroups(reading, spot) {
    if (spot === undefined)
        return new Map();
    const entries = reading.entries(spot, 'a mapping from the names of groups to lists of logins');
    return new Map([...entries].map(([name, group]) => {
        if (!nameForm.test(name))
            reading.complain(group, `is no name for a group; allowed: ${nameWords}`);
        return [name, readUsers(reading, group)];
    }));
}
function readGate(reading, id, spot, groups) {
    const fields = reading.fields(spot, gateKeys);
    const require = reading.required(spot, fields, 'require');
    const rules = reading.items(require, 1, 'a list of at least one `{ count, from }`');
    const expires = fields.get('expires');
    return {
        id,
        require: rules.map((each) => readRule(reading, each, groups)),
        exclude: readExclude(reading, fields.get('exclude')),
        expires: expires === undefined ? 72 * hour : readDuration(reading, expires),
        inputs: readInputs(reading, fields.get('inputs')),
        override: readOverride(reading, fields.get('override'), groups),
        onNewRequest: reading.choice(fields.get('on-new-request'), ['supersede', 'refuse'], 'supersede'),
        needsCode: reading.choice(fields.get('code'), ['optional', 'required'], 'optional') === 'required',
        allowsEmail: reading.flag(fields.get('allow-email'), false),
        allowedApps: reading
            .items(fields.get('allow-apps'), 0, 'a list of slugs of Apps')
            .map((each) => reading.text(each, /^[a-z\d][a-z\d-]{0,99}$/, 'the slug of an App, as in its address')),
        retriesAfterFailure: reading.flag(fields.get('retry-after-failure'), false),
    };
}
function readRule(reading, spot, groups) {
    const fields = reading.fields(spot, ['count', 'from']);
    const countSpot = reading.required(spot, fields, 'count');
    const fromSpot = reading.required(spot, fields, 'from');
    const count = countSpot === undefined ? 1 : reading.integer(countSpot, 1, mostPeople);
    const from = readFrom(reading, fromSpot, groups);
    const members = from.kind === 'group' || from.kind === 'users' ? from.members : undefined;
    const people = new Set(members?.map(({ login }) => login.toLowerCase()));
    if (countSpot !== undefined && members !== undefined && people.size > 0 && people.size < count)
        reading.complain(countSpot, `is ${count}, of ${people.size} named: it can never be met`);
    return { count, from };
}
function readFrom(reading, spot, groups) {
    const nobody = { kind: 'users', members: [] };
    if (spot === undefined)
        return nobody;
    const kinds = ['role', 'group', 'team', 'users'];
    const fields = reading.fields(spot, kinds);
    const given = kinds.filter((kind) => fields.has(kind));
    const kind = given[0];
    const value = kind && fields.get(kind);
    if (given.length !== 1 || value === undefined) {
        if (spot.tree.kind === 'map')
            reading.complain(spot, `must have exactly one of ${list(kinds)}`);
        return nobody;
    }
    if (kind === 'users')
        return { kind, members: readUsers(reading, value) };
    if (kind === 'role')
        return { kind, role: readRole(reading, value) };
    if (kind === 'team') {
        const form = /^[A-Za-z\d][A-Za-z\d_-]{0,38}\/[\w-]{1,100}$/;
        return { kind, team: reading.text(value, form, 'a team as `organization/slug`') };
    }
    const name = reading.text(value, /^/, `a group of \`groups\``);
    const members = groups.get(name);
    if (name !== '' && members === undefined)
        reading.refuse(value, groups.size === 0 ? 'none, since there are no `groups`' : list([...groups.keys()]));
    return { kind: 'group', name, members: members ?? [] };
}
function readRole(reading, spot) {
    if (spot.tree.kind === 'scalar' && spot.tree.value === 'read') {
        reading.refuse(spot, `${list(policy/* roles */.Ot)}; everybody can read a public repository, so name a group or users instead`);
        return 'admin';
    }
    return reading.choice(spot, policy/* roles */.Ot, 'admin');
}
/** Logins; a login may be pinned to its account's number, `login#id`, since GitHub gives a login away again after a rename. */
function readUsers(reading, spot) {
    const form = /^([A-Za-z\d][A-Za-z\d_-]{0,38})(?:#([1-9]\d{0,14}))?$/;
    return reading.items(spot, 1, 'a list of at least one login').map((each) => {
        const value = reading.text(each, form, 'a login, or a login with its account number as `login#123`');
        const [, login = '', id] = form.exec(value) ?? [];
        return { login, id: id === undefined ? undefined : Number(id) };
    });
}
function readExclude(reading, spot) {
    if (spot === undefined)
        return ['actor', 'triggering-actor'];
    return reading
        .items(spot, 0, `a list of ${list(policy/* exclusions */.Gu)}`)
        .map((each) => reading.choice(each, policy/* exclusions */.Gu, 'actor'));
}
function readOverride(reading, spot, groups) {
    if (spot === undefined)
        return undefined;
    const fields = reading.fields(spot, ['from', 'reason']);
    return {
        from: readFrom(reading, reading.required(spot, fields, 'from'), groups),
        needsReason: reading.choice(fields.get('reason'), ['required', 'optional'], 'required') === 'required',
    };
}
const hour = 3_600_000;
function readDuration(reading, spot) {
    const allowed = 'a whole number with a unit, `90m`, `48h` or `7d`, from 5 minutes to 365 days';
    const [, amount, unit] = /^([1-9]\d{0,5})([mhd])$/.exec(reading.text(spot, /^[1-9]\d{0,5}[mhd]$/, allowed)) ?? [];
    if (amount === undefined)
        return hour;
    const milliseconds = Number(amount) * (unit === 'm' ? hour / 60 : unit === 'h' ? hour : 24 * hour);
    if (milliseconds >= hour / 12 && milliseconds <= 365 * 24 * hour)
        return milliseconds;
    reading.refuse(spot, allowed);
    return hour;
}
function readInputs(reading, spot) {
    if (spot === undefined)
        return [];
    return [...reading.entries(spot, 'a mapping from the names of inputs to what they take')].map(([name, each]) => {
        if (!/^[a-z][\w-]{0,63}$/.test(name))
            reading.complain(each, 'is no name for an input; allowed: letters, digits, `_` and `-`, a small letter first');
        return readInput(reading, name, each);
    });
}
function readInput(reading, name, spot) {
    const fields = reading.fields(spot, ['type', 'required', 'pattern', 'options']);
    const typeSpot = reading.required(spot, fields, 'type');
    const type = reading.choice(typeSpot, ['string', 'choice', 'boolean', 'number'], 'string');
    const pattern = fields.get('pattern');
    const options = type === 'choice' ? reading.required(spot, fields, 'options') : fields.get('options');
    if (pattern !== undefined && type !== 'string')
        reading.complain(pattern, 'is only for `type: string`');
    if (options !== undefined && type !== 'choice')
        reading.complain(options, 'is only for `type: choice`');
    return {
        name,
        type,
        isRequired: reading.flag(fields.get('required'), true),
        pattern: pattern === undefined ? '' : readPattern(reading, pattern),
        options: reading
            .items(options, 1, 'a list of at least one option')
            .map((each) => reading.text(each, /^(?!["'`])[\x21-\x7e]{1,200}$/, 'text without spaces, at most 200 characters')),
    };
}
function readPattern(reading, spot) {
    const text = reading.text(spot, /./, 'a pattern');
    const pattern = (0,gate_pattern/* parsePattern */.E)(text);
    if (typeof pattern === 'string')
        reading.complain(spot, pattern);
    return text;
}

// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/request/policy.js




/** What a gate asks, from the policy file on the default branch. */
async function readGatePolicy(github, file, gate) {
    const text = await (0,contents/* readFile */.T)(github, file);
    if (text === undefined)
        throw new complaint/* Complaint */._('no-policy', `There is no file \`${(0,printable/* brief */.d)(file)}\` on the default branch. Write it there (docs/approval.md has one to begin with), or name another one in input \`policy-file\`.`);
    const policy = await parsePolicy(text, file);
    const found = policy.get(gate);
    if (found !== undefined)
        return found;
    const names = [...policy.keys()].map((name) => `\`${name}\``).join(', ');
    throw new complaint/* Complaint */._('unknown-gate', `Gate \`${(0,printable/* brief */.d)(gate)}\` is not in \`${(0,printable/* brief */.d)(file)}\` of the default branch; there are: ${names}. Add it there, or change input \`gate\`.`);
}


/***/ }),

/***/ 1513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ writeResume),
/* harmony export */   KA: () => (/* binding */ isPerson),
/* harmony export */   Pp: () => (/* binding */ issueNumber),
/* harmony export */   V6: () => (/* binding */ rivalsOf),
/* harmony export */   Wo: () => (/* binding */ boundUrl),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Xb: () => (/* binding */ taskOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   up: () => (/* binding */ parseFiled)
/* harmony export */ });
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(121);
/* harmony import */ var _gate_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3998);
/* harmony import */ var _github_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);
/* harmony import */ var _ledger_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _ledger_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2874);





/** What a gate's payload holds beside the subject. */
function writeResume(resume) {
    if (resume.kind === 'rerun')
        return {};
    return resume.kind === 'dispatch' ? { resume: resume.workflow } : { form: resume.workflow };
}
/** The request in a deployment; undefined where no gate filed it. */
function parseFiled(deployment) {
    const payload = (0,_ledger_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePayload */ .e)(deployment.payload);
    const subject = (0,_gate_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSubject */ .Ci)(payload?.gate);
    if (payload === undefined || subject === undefined || deployment.task !== taskOf(subject.gate))
        return undefined;
    return { deployment, payload, subject, resume: parseResume(payload.gate) };
}
function parseResume(gate) {
    const { resume, form } = (0,_github_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(gate) ? { resume: gate['resume'], form: gate['form'] } : {};
    if (typeof resume === 'string')
        return { kind: 'dispatch', workflow: resume };
    return typeof form === 'string' ? { kind: 'form', workflow: form } : { kind: 'rerun' };
}
/** A deployment's task says which gate filed it. */
function taskOf(gate) {
    return `gate:${gate}`;
}
/** The record as the gate's core takes it. */
function requestOf({ deployment, payload, subject }, statuses) {
    return {
        id: deployment.id,
        createdAt: deployment.createdAt.getTime(),
        creator: deployment.creator.id,
        service: payload.service,
        subject,
        statuses: statuses.map(statusOf),
    };
}
function statusOf({ id, state, description, createdAt }) {
    const said = (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMark */ .lw)(description);
    const mark = said !== undefined && (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .carries */ .ED)(state, said.phase) ? said : undefined;
    return { id, at: createdAt.getTime(), state, phase: mark?.phase ?? '', fields: mark?.fields ?? {} };
}
/** The issue to which the first status binds the record, as it stands in `log_url`; '' while it is not bound. */
function boundUrl(statuses) {
    const binding = statuses
        .filter(({ state, description }) => state === 'pending' && (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMark */ .lw)(description)?.phase === 'waiting')
        .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || one.id - other.id)[0];
    return binding?.logUrl ?? '';
}
/** The number in an issue's address; 0 where it is no issue of this repository. */
function issueNumber(url, repository) {
    const [, owner, name, number] = /^https?:\/\/[^/]+\/([^/]+)\/([^/]+)\/issues\/(\d{1,12})$/.exec(url) ?? [];
    return `${owner}/${name}`.toLowerCase() === repository.toLowerCase() ? Number(number) : 0;
}
/** The other deployments of the environment as the gate's core takes them. */
function rivalsOf(lives, self, now) {
    return lives
        .filter(({ record }) => record.deployment.id !== self)
        .map((life) => {
        const { deployment, statuses } = life.record;
        const subject = parseFiled(deployment)?.subject;
        const closesAt = subject === undefined ? Number.POSITIVE_INFINITY : Date.parse(subject.expiresAt);
        return {
            id: deployment.id,
            sha: deployment.sha,
            service: life.payload?.service ?? '',
            run: life.payload?.run.id ?? 0,
            job: life.payload?.run.job ?? '',
            gate: subject?.gate ?? '',
            stage: life.isForeign ? foreignStage(life) : (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_4__/* .stageOf */ .gV)(statuses.map(statusOf), closesAt, now),
        };
    });
}
/** GitHub files a deployment for every attempt of a job with an environment, so only one that succeeded has been one. */
function foreignStage({ verifiedAt }) {
    return verifiedAt === undefined ? 'closed' : 'begun';
}
/** What was said on the issue, as the gate's core takes it. */
function evidenceOf(url, deployment, { issue, comments, deletions, transfers }, apps) {
    return {
        url,
        author: issue.author.id,
        deployment,
        editors: issue.lastEditedAt === undefined ? [] : [0],
        isTransferred: transfers > 0,
        comments: comments.map((comment) => ({
            id: comment.id,
            at: comment.createdAt.getTime(),
            author: { ...comment.author, isPerson: isPerson(comment.author) },
            body: comment.body,
            isEdited: comment.lastEditedAt !== undefined,
            earlier: [],
            isMinimized: comment.isMinimized,
            isByEmail: comment.viaEmail,
            // One that REST does not list was written or deleted between the two looks: nothing is known of how.
            app: apps.get(comment.id) ?? unknownApp,
        })),
        deletions: [...deletions.map(({ by, author }) => ({ by: by.id, author: author.id })), ...strangeEdits(comments)],
    };
}
/** False for bots, Apps, organizations, and accounts that no longer exist. */
function isPerson({ id, type }) {
    return type === 'User' && id !== 0;
}
/** Whoever changes another person's comment could take a rejection away with it, as by deleting it: what it said is gone as well. */
function strangeEdits(comments) {
    return comments
        .filter(({ author, editor, lastEditedAt }) => isPerson(author) && lastEditedAt !== undefined && editor?.id !== author.id)
        .map(({ author, editor }) => ({ by: editor?.id ?? 0, author: author.id }));
}
/** No slug: no policy can allow it. */
const unknownApp = '?';


/***/ }),

/***/ 8290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSituation)
});

;// CONCATENATED MODULE: ./build/gate/command.js
/** More than any command needs; GitHub takes comments of 65,536 characters. */
const longestLine = 1_000;
const words = ['approve', 'reject', 'override'];
/**
 * The command in the raw text of a comment, or undefined. Only the first line counts, from its very first character, so what is quoted,
 * indented, or stands in a code block or an HTML comment is none. Lines end as GitHub sends them, with CR LF or LF.
 */
function parseCommand(body) {
    if (!body.startsWith('/'))
        return undefined;
    const line = (/^[^\r\n]*/.exec(body.slice(0, longestLine + 1))?.[0] ?? '').trimEnd();
    const word = /^\/[^ ]*/.exec(line)?.[0].slice(1) ?? '';
    if (line.length > longestLine)
        return isNear(word) ? unclear('the line is too long') : undefined;
    const rest = line.slice(word.length + 1).trim();
    if (word === 'approve')
        return parseApproval(rest);
    if (word === 'reject' || word === 'override')
        return { kind: word, reason: rest };
    return isNear(word) ? unclear(`\`/${plain(word)}\` is no command`) : undefined;
}
/** `[code] [key=value …]`, in this order; no quotes, since no value may hold a space. */
function parseApproval(rest) {
    const inputs = new Map();
    let code = '';
    for (const [at, part] of rest.split(/ +/).entries()) {
        if (part === '')
            continue;
        const [, key = '', value = ''] = /^([a-z][\w-]{0,63})=([\x21-\x7e]{1,200})$/.exec(part) ?? [];
        if (at === 0 && /^[0-9a-f]{8}$/.test(part))
            code = part;
        else if (key === '')
            return unclear(`\`${plain(part)}\` is neither a code of eight digits nor \`key=value\``);
        else if (/^["'`]/.test(value))
            return unclear(`\`${key}\` is written without quotes`);
        else if (inputs.has(key))
            return unclear(`\`${key}\` stands there twice`);
        else
            inputs.set(key, value);
    }
    return { kind: 'approve', code, inputs };
}
function unclear(detail) {
    return { kind: 'unclear', detail };
}
/** Words that somebody may have meant as a command: other case, other letters that look alike, two slips of the hand, an ending. */
function isNear(word) {
    const lower = word.toLowerCase();
    if (lower.length > 20)
        return false;
    return words.some((each) => lower.startsWith(each) || distance(lower, each) <= 2);
}
/** How many letters must be put in, left out or exchanged to make one word of the other (Levenshtein). */
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (const [at, letter] of [...one].entries()) {
        const next = [at + 1];
        for (const [column, each] of [...other].entries()) {
            const changed = (row[column] ?? 0) + (letter === each ? 0 : 1);
            next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}
/** At most forty printable ASCII characters without backticks; others are shown as their code points. */
function plain(text) {
    return [...text.slice(0, 40)]
        .map((each) => (/[\x20-\x5f\x61-\x7e]/.test(each) ? each : `U+${each.codePointAt(0)?.toString(16).toUpperCase()}`))
        .join('');
}

;// CONCATENATED MODULE: ./build/gate/comments.js

/**
 * The commands of an issue, oldest first, each comment once. A comment that two readings show differently was edited in between.
 * An edited comment speaks for its worst: who ever wrote `/reject` there has rejected.
 */
function listCommands(evidence) {
    const byId = new Map();
    for (const comment of evidence.comments) {
        const known = byId.get(comment.id);
        byId.set(comment.id, known === undefined ? comment : merge(known, comment));
    }
    return [...byId.values()]
        .sort((one, other) => one.at - other.at || one.id - other.id)
        .flatMap((comment) => {
        const command = worstCommand([comment.body, ...comment.earlier]);
        return command === undefined ? [] : [{ comment, command }];
    });
}
const worstFirst = ['reject', 'override', 'approve', 'unclear'];
function worstCommand(bodies) {
    const commands = [...new Set(bodies)].sort().flatMap((body) => parseCommand(body) ?? []);
    return worstFirst.flatMap((kind) => commands.find((command) => command.kind === kind) ?? [])[0];
}
function merge(one, other) {
    return {
        ...one,
        earlier: [...one.earlier, other.body, ...other.earlier],
        isEdited: one.isEdited || other.isEdited || one.body !== other.body,
        isMinimized: one.isMinimized || other.isMinimized,
        isByEmail: one.isByEmail || other.isByEmail,
        app: one.app === '' ? other.app : one.app,
        author: { ...one.author, isPerson: one.author.isPerson && other.author.isPerson },
    };
}
/** Accounts whose standing must be known before the request can be judged: the people who wrote a command. */
function listCandidates(evidence) {
    const people = listCommands(evidence)
        .filter(({ comment, command }) => comment.author.isPerson && command.kind !== 'unclear')
        .map(({ comment }) => comment.author);
    return [...new Map(people.map(({ id, login }) => [id, { id, login }])).values()];
}

// EXTERNAL MODULE: ./build/gate/record.js
var record = __webpack_require__(121);
// EXTERNAL MODULE: ./build/gate/rivals.js
var rivals = __webpack_require__(9913);
// EXTERNAL MODULE: ./build/gate/tally.js
var gate_tally = __webpack_require__(4328);
// EXTERNAL MODULE: ./build/gate/people.js
var people = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/gate/subject.js
var subject = __webpack_require__(3998);
// EXTERNAL MODULE: ./build/gate/values.js
var values = __webpack_require__(902);
;// CONCATENATED MODULE: ./build/gate/votes.js




/** Judges every command of the issue. */
function countVotes(facts, hours) {
    const judge = new Judge(facts, hours);
    const judged = (facts.evidence === undefined ? [] : listCommands(facts.evidence)).flatMap((spoken) => {
        const finding = judge.judge(spoken);
        return finding === undefined ? [] : [{ ...spoken, ...finding }];
    });
    const counted = judged.filter(({ why }) => why === 'counted');
    const byAuthor = Map.groupBy(counted.filter(isApproval), ({ comment }) => comment.author.id);
    const approvals = [...byAuthor].flatMap(([author, own]) => {
        const person = judge.personOf(author);
        const inputs = new Map(own.flatMap(({ command }) => [...command.inputs]));
        const comment = own.at(-1)?.comment.id ?? 0;
        return person === undefined ? [] : [{ person, comment, rules: judge.rulesOf(person), inputs }];
    });
    const standing = new Set(approvals.map(({ comment }) => comment));
    const firstWord = (kind) => counted.flatMap(({ comment, command }) => {
        const person = judge.personOf(comment.author.id);
        return command.kind === kind && person !== undefined ? [{ person, reason: command.reason }] : [];
    })[0];
    return {
        verdicts: judged.map(({ comment, command, why, detail }) => ({
            comment: comment.id,
            author: comment.author.id,
            login: comment.author.login,
            command: command.kind,
            why: why === 'counted' && command.kind === 'approve' && !standing.has(comment.id) ? 'replaced' : why,
            detail,
        })),
        approvals,
        rejection: firstWord('reject'),
        override: firstWord('override'),
        unread: [
            ...new Set(judged.filter(({ why }) => why === 'people-unread').map(({ comment }) => comment.author.login)),
        ],
    };
}
function isApproval(each) {
    return each.command.kind === 'approve';
}
/** Judges one command after the other by the same facts. */
class Judge {
    #facts;
    #hours;
    #people;
    #excluded;
    #code;
    constructor(facts, hours) {
        this.#facts = facts;
        this.#hours = hours;
        this.#people = new Map(facts.people.map((person) => [person.id, person]));
        this.#excluded = (0,people/* excludedAccounts */.$2)(facts.policy, facts.request.subject);
        this.#code = (0,subject/* subjectCode */.S9)(facts.request.subject);
    }
    /** Undefined where nothing need be said: a slip by somebody who is no person. */
    judge({ comment, command }) {
        if (command.kind === 'unclear') {
            return comment.author.isPerson ? { why: 'near-miss', detail: command.detail } : undefined;
        }
        const why = this.#faultOfWriting(comment, command) ?? this.#faultOfPerson(comment, command);
        if (why !== undefined)
            return { why, detail: '' };
        if (command.kind !== 'approve')
            return { why: 'counted', detail: '' };
        const detail = (0,values/* faultOfValues */.q)(this.#facts.policy.inputs, command.inputs);
        return detail === undefined ? { why: 'counted', detail: '' } : { why: 'bad-input', detail };
    }
    /** How it was written. What happened to a rejection afterwards does not take it back: hiding or editing it would be a way to open. */
    #faultOfWriting(comment, command) {
        const { policy } = this.#facts;
        const { opensAt, closesAt } = this.#hours;
        if (!comment.author.isPerson)
            return 'not-a-person';
        if (comment.app !== '' && !policy.allowedApps.includes(comment.app))
            return 'app';
        if (comment.isByEmail && !policy.allowsEmail)
            return 'email';
        if (opensAt === undefined || comment.at < opensAt)
            return 'too-early';
        if (comment.at >= closesAt)
            return 'too-late';
        if (command.kind === 'reject')
            return undefined;
        if (comment.isEdited)
            return 'edited';
        return comment.isMinimized ? 'minimized' : undefined;
    }
    /** Who wrote it, and what else the policy asks of them. */
    #faultOfPerson(comment, command) {
        const { policy } = this.#facts;
        const person = this.personOf(comment.author.id);
        if (person === undefined)
            return 'people-unread';
        const overrides = policy.override !== undefined && (0,people/* isAmong */.FB)(policy.override.from, person);
        if (command.kind === 'override') {
            if (policy.override === undefined)
                return 'no-override';
            if (!overrides)
                return 'not-eligible';
            return policy.override.needsReason && command.reason === '' ? 'reason-missing' : undefined;
        }
        const isEligible = this.rulesOf(person).length > 0;
        if (command.kind === 'reject')
            return isEligible || overrides ? undefined : 'not-eligible';
        if (!isEligible)
            return 'not-eligible';
        if (this.#excluded.has(person.id))
            return 'excluded';
        if (command.kind !== 'approve' || command.code === this.#code)
            return undefined;
        if (command.code !== '')
            return 'wrong-code';
        return policy.needsCode ? 'code-missing' : undefined;
    }
    /** Indexes of the rules that a person satisfies now. */
    rulesOf(person) {
        return this.#facts.policy.require.flatMap(({ from }, index) => ((0,people/* isAmong */.FB)(from, person) ? [index] : []));
    }
    personOf(id) {
        return this.#people.get(id);
    }
}

;// CONCATENATED MODULE: ./build/gate/reduce.js




/**
 * Where a request stands, from all that is known of it now. What speaks against it is believed wherever it is written; what speaks for it
 * is derived anew from people's own comments each time. The order of statuses, comments and people does not matter, nor does repetition.
 */
function reduce(facts) {
    const { request, policy } = facts;
    const hours = {
        opensAt: (0,record/* boundAt */.IS)(request),
        closesAt: Math.min(Date.parse(request.subject.expiresAt), request.createdAt + policy.expires),
    };
    const votes = countVotes(facts, hours);
    const tally = (0,gate_tally/* tallyVotes */.G)(facts, votes);
    const state = closedState(facts, votes, hours) ?? openState(facts, votes, tally, hours);
    const closedAt = state.kind === 'consumed' ? usesElsewhere(facts).at(-1)?.at : (0,record/* latchOf */.cn)(request)?.at;
    return { state, tally, verdicts: votes.verdicts, ...hours, closedAt, announcements: (0,record/* announcementsOf */.OZ)(request) };
}
/** The state if the request is over, whatever people say. */
function closedState(facts, votes, { closesAt }) {
    const { request } = facts;
    if (!facts.bots.includes(request.creator))
        return voidState('foreign-record', '');
    const taken = usesElsewhere(facts).at(-1);
    if (taken !== undefined && !mayRetry(facts))
        return { kind: 'consumed', run: taken.run, attempt: taken.attempt };
    const latched = latchedState(facts);
    if (latched !== undefined)
        return latched;
    if (facts.mismatches.length > 0)
        return voidState('subject-mismatch', facts.mismatches.join(', '));
    if (request.subject.policyDigest !== facts.policyDigest)
        return voidState('policy-changed', '');
    const fault = (0,record/* boundAt */.IS)(request) === undefined ? undefined : faultOfEvidence(facts);
    if (fault !== undefined)
        return voidState(fault, '');
    if (votes.rejection !== undefined) {
        const { person, reason } = votes.rejection;
        return { kind: 'rejected', by: person.id, login: person.login, reason, isLatched: false };
    }
    const successor = (0,rivals/* supersededBy */.g)(facts);
    if (successor !== undefined)
        return { kind: 'superseded', by: successor, isLatched: false };
    // A date that cannot be read is no reason to stay open.
    return facts.now < closesAt ? undefined : { kind: 'expired', isLatched: false };
}
/** The state of a request that is not over. */
function openState(facts, votes, tally, { opensAt }) {
    if (opensAt === undefined)
        return { kind: 'unbound' };
    if (votes.unread.length > 0)
        return { kind: 'error', why: 'people-unread', detail: votes.unread.join(', ') };
    const isFull = tally.rules.every(({ missing }) => missing === 0);
    const isComplete = isFull && tally.missingInputs.length === 0 && tally.conflicts.length === 0;
    const isOverridden = !isComplete && tally.override !== undefined;
    if (!isComplete && !isOverridden)
        return { kind: 'waiting' };
    const isTaken = isTakenHere(facts);
    const attempt = (0,record/* resumedAttempt */.nC)(facts.request);
    if (attempt > 0 && !isTaken)
        return { kind: 'resuming', isOverridden, attempt };
    return { kind: 'satisfied', isOverridden, isTaken };
}
function voidState(why, detail) {
    return { kind: 'void', why, detail, isLatched: false };
}
function latchedState({ request, people }) {
    const latch = (0,record/* latchOf */.cn)(request);
    if (latch === undefined)
        return undefined;
    const { phase, by, why } = latch;
    if (phase === 'expired')
        return { kind: 'expired', isLatched: true };
    if (phase === 'superseded')
        return { kind: 'superseded', by, isLatched: true };
    if (phase === 'void')
        return { kind: 'void', why: 'latched', detail: why, isLatched: true };
    const login = people.find(({ id }) => id === by)?.login ?? '';
    return { kind: 'rejected', by, login, reason: '', isLatched: true };
}
function faultOfEvidence({ evidence, request, bots }) {
    if (evidence === undefined)
        return 'issue-gone';
    if (!bots.includes(evidence.author) || evidence.deployment !== request.id)
        return 'issue-foreign';
    if (evidence.isTransferred)
        return 'issue-transferred';
    if (!evidence.editors.every((editor) => bots.includes(editor)))
        return 'issue-edited';
    return evidence.deletions.every(({ by, author }) => by !== 0 && by === author) ? undefined : 'comment-deleted';
}
/** The step looks again in the attempt in which it has taken the request already: once is once. */
function isTakenHere({ request, here }) {
    return (0,record/* consumptions */.V)(request).some(({ run, attempt }) => run === here?.run && attempt === here.attempt);
}
/** By which other attempts the request was used, in order. A forged mark can add to them, and take nothing away. */
function usesElsewhere({ request, here }) {
    return (0,record/* consumptions */.V)(request).filter(({ run, attempt }) => run !== here?.run || attempt !== here.attempt);
}
/** Only what GitHub itself says of the attempts tells that each failed; of the record only what speaks against it is believed. */
function mayRetry(facts) {
    const { request, policy, here, conclusions } = facts;
    if (!policy.retriesAfterFailure || here === undefined || (0,record/* isVerified */.p4)(request))
        return false;
    const hasFailed = (attempt) => /^(failure|cancelled|timed_out)$/.test(conclusions.get(attempt) ?? '');
    return usesElsewhere(facts).every(({ run, attempt }) => run === here.run && attempt < here.attempt && hasFailed(attempt));
}

// EXTERNAL MODULE: ./build/github/deployments.js
var deployments = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/github/account.js
var account = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/github/pages.js
var pages = __webpack_require__(2270);
// EXTERNAL MODULE: ./build/github/parse.js
var github_parse = __webpack_require__(3205);
;// CONCATENATED MODULE: ./build/github/evidence.js



// Comments have outgrown the 32 bits of `databaseId`.
const query = `query evidence(
  $owner: String!, $name: String!, $number: Int!
  $wantComments: Boolean!, $afterComment: String, $wantEvents: Boolean!, $afterEvent: String
) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      author { ...actor }
      body lastEditedAt state
      labels(first: 100) { nodes { name } }
      comments(first: 100, after: $afterComment) @include(if: $wantComments) {
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId body createdAt lastEditedAt createdViaEmail isMinimized url
          author { ...actor }
          editor { ...actor }
        }
      }
      timelineItems(first: 100, after: $afterEvent, itemTypes: [COMMENT_DELETED_EVENT, TRANSFERRED_EVENT])
        @include(if: $wantEvents) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on CommentDeletedEvent { createdAt actor { ...actor } deletedCommentAuthor { ...actor } }
        }
      }
    }
  }
}
${account/* actorFields */.H_}`;
/** What is known of an issue, one request for each hundred comments; undefined when there is no such issue (any more). */
async function readEvidence(github, number) {
    const comments = [];
    const events = [];
    for (let cursors = { comment: '', event: '' };;) {
        const answer = await ask(github, number, cursors);
        if (answer === undefined)
            return undefined;
        comments.push(...answer.comments.items);
        events.push(...answer.events.items);
        cursors = { comment: answer.comments.next, event: answer.events.next };
        if (cursors.comment !== undefined || cursors.event !== undefined)
            continue;
        const deletions = events.filter((event) => event !== undefined);
        return { issue: answer.issue, comments, deletions, transfers: events.length - deletions.length };
    }
}
async function ask(github, number, { comment, event }) {
    const { owner, name } = github.repository;
    return github.graphql({
        purpose: `read issue #${number} and what was said there`,
        needs: 'issues: read',
        query,
        variables: {
            owner,
            name,
            number,
            wantComments: comment !== undefined,
            afterComment: comment || null,
            wantEvents: event !== undefined,
            afterEvent: event || null,
        },
        repeat: 'harmless',
        parse: (data) => parseAnswer((0,github_parse/* record */.g1)((0,github_parse/* record */.g1)(data, 'data')['repository'], 'repository')['issue']),
        refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
    });
}
/** The App through which each comment was written, '' for none, by the comment's id: REST alone tells. */
async function listAppComments(github, number) {
    const ask = (page) => github.rest({
        purpose: `list the comments of issue #${number}`,
        needs: 'issues: read',
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { issue_number: number, per_page: pages/* pageSize */.T, page },
        repeat: 'harmless',
        parse: (answer, more) => ({ items: (0,github_parse/* list */.p_)(answer, 'comments', parseAppComment), more }),
    });
    return new Map(await (0,pages/* readPages */.n)(ask));
}
function parseAppComment(value, at) {
    const comment = (0,github_parse/* record */.g1)(value, at);
    const app = (0,account/* parseApp */.dp)(comment['performed_via_github_app'], `${at}.performed_via_github_app`);
    return [(0,github_parse/* integer */.nd)(comment['id'], `${at}.id`), app];
}
function parseAnswer(value) {
    const issue = (0,github_parse/* record */.g1)(value, 'issue');
    return {
        issue: {
            author: (0,account/* parseActor */.fp)(issue['author'], 'issue.author'),
            body: (0,github_parse/* text */.Qq)(issue['body'], 'issue.body'),
            lastEditedAt: (0,github_parse/* optionalMoment */.hY)(issue['lastEditedAt'], 'issue.lastEditedAt'),
            state: (0,github_parse/* oneOf */.yL)(issue['state'], ['OPEN', 'CLOSED'], 'issue.state') === 'OPEN' ? 'open' : 'closed',
            labels: (0,github_parse/* isRecord */.u4)(issue['labels'])
                ? (0,github_parse/* list */.p_)(issue['labels']['nodes'], 'labels', (label, at) => (0,github_parse/* text */.Qq)((0,github_parse/* record */.g1)(label, at)['name'], at))
                : [],
        },
        comments: parsePart(issue['comments'], 'comments', parseComment),
        events: parsePart(issue['timelineItems'], 'timelineItems', parseEvent),
    };
}
function parsePart(value, at, parse) {
    if (value === undefined)
        return { items: [], next: undefined };
    const { nodes, pageInfo } = (0,github_parse/* record */.g1)(value, at);
    const { hasNextPage, endCursor } = (0,github_parse/* record */.g1)(pageInfo, `${at}.pageInfo`);
    return {
        items: (0,github_parse/* list */.p_)(nodes, at, parse),
        next: (0,github_parse/* flag */.Jt)(hasNextPage, `${at}.hasNextPage`) ? (0,github_parse/* text */.Qq)(endCursor, `${at}.endCursor`) : undefined,
    };
}
function parseComment(value, at) {
    const comment = (0,github_parse/* record */.g1)(value, at);
    const editor = comment['editor'];
    return {
        id: parseId(comment['fullDatabaseId'], `${at}.fullDatabaseId`),
        author: (0,account/* parseActor */.fp)(comment['author'], `${at}.author`),
        body: (0,github_parse/* text */.Qq)(comment['body'], `${at}.body`),
        createdAt: (0,github_parse/* moment */.n$)(comment['createdAt'], `${at}.createdAt`),
        lastEditedAt: (0,github_parse/* optionalMoment */.hY)(comment['lastEditedAt'], `${at}.lastEditedAt`),
        editor: (0,github_parse/* isRecord */.u4)(editor) ? (0,account/* parseActor */.fp)(editor, `${at}.editor`) : undefined,
        viaEmail: (0,github_parse/* flag */.Jt)(comment['createdViaEmail'], `${at}.createdViaEmail`),
        isMinimized: (0,github_parse/* flag */.Jt)(comment['isMinimized'], `${at}.isMinimized`),
        url: (0,github_parse/* text */.Qq)(comment['url'], `${at}.url`),
    };
}
/** A `BigInt` comes as text. */
function parseId(value, at) {
    const digits = (0,github_parse/* optionalText */.mR)(typeof value === 'number' ? String(value) : value, at);
    if (!/^\d{1,15}$/.test(digits))
        throw new github_parse/* Unreadable */.IO(at, 'whole number');
    return Number(digits);
}
function parseEvent(value, at) {
    const event = (0,github_parse/* record */.g1)(value, at);
    if (event['__typename'] !== 'CommentDeletedEvent')
        return undefined;
    return {
        by: (0,account/* parseActor */.fp)(event['actor'], `${at}.actor`),
        author: (0,account/* parseActor */.fp)(event['deletedCommentAuthor'], `${at}.deletedCommentAuthor`),
        at: (0,github_parse/* moment */.n$)(event['createdAt'], `${at}.createdAt`),
    };
}

;// CONCATENATED MODULE: ./build/github/viewer.js

/** The number of the account that the token acts as; 0 where GitHub names none. */
async function readViewer(github) {
    return github.graphql({
        purpose: 'ask whose token this is',
        needs: 'metadata: read',
        query: 'query viewer { viewer { databaseId } }',
        variables: {},
        repeat: 'harmless',
        parse: (data) => (0,github_parse/* integer */.nd)((0,github_parse/* record */.g1)((0,github_parse/* record */.g1)(data, 'data')['viewer'], 'viewer')['databaseId'] ?? 0, 'viewer.databaseId'),
    });
}

// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/github/runs.js
var github_runs = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/request/record.js
var request_record = __webpack_require__(1513);
;// CONCATENATED MODULE: ./build/request/forms.js


/** What people said of a request by filling in its form since it was filed, as comments of theirs. */
async function readForms(github, form, issue, since) {
    if (form.branch === '')
        return [];
    const runs = await (0,github_runs/* listStarted */.KJ)(github, { ...form, since });
    return runs.filter((run) => isOf(run, form)).flatMap((run) => commentOf(run, issue) ?? []);
}
/** The filters of the list are a search; what it finds is looked at once more. */
function isOf({ event, branch, workflowPath }, form) {
    return (event === 'workflow_dispatch' && branch === form.branch && workflowPath === `.github/workflows/${form.workflow}`);
}
/**
 * GitHub tells no run's inputs, so the form's `run-name` says them: `#12 /approve …`. What it says was written by whoever started the run.
 * A run that was run again may be somebody else's doing: like an edited comment it approves nothing any more, and still rejects.
 */
function commentOf({ id, title, createdAt, attempt, actor, triggeringActor }, issue) {
    const [, number, body] = /^#(\d{1,12}) (\/.*)$/.exec(title) ?? [];
    if (body === undefined || Number(number) !== issue)
        return undefined;
    return {
        id: -id,
        at: createdAt.getTime(),
        author: { id: actor.id, login: actor.login, isPerson: (0,request_record/* isPerson */.KA)(actor) },
        body,
        isEdited: attempt !== 1 || actor.id !== triggeringActor.id,
        earlier: [],
        isMinimized: false,
        isByEmail: false,
        app: '',
    };
}

// EXTERNAL MODULE: ./build/request/marks.js
var marks = __webpack_require__(3008);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/github/people.js




/** The role of a login; undefined when GitHub knows no such person here. In a public repository everybody has `read`. */
async function readRole(github, login) {
    // An account that is gone.
    if (login === '')
        return undefined;
    return github.rest({
        purpose: `read the role of ${(0,printable/* brief */.d)(login, 60)}`,
        needs: 'metadata: read',
        route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        parameters: { username: login },
        repeat: 'harmless',
        parse: parseRole,
        refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
    });
}
function parseRole(value) {
    const answer = (0,github_parse/* record */.g1)(value, 'permission');
    return {
        account: (0,account/* parseAccount */.J5)(answer['user'], 'permission.user'),
        role: (0,github_parse/* optionalText */.mR)(answer['role_name'], 'permission.role_name'),
        permission: (0,github_parse/* optionalText */.mR)(answer['permission'], 'permission.permission'),
    };
}
/** True when a login belongs to a team or one of its child teams. Throws a Complaint when the token cannot see the team. */
async function isTeamMember(github, organization, slug, login) {
    const team = { org: organization, team_slug: slug };
    const state = await people_ask(github, {
        purpose: `look for ${(0,printable/* brief */.d)(login, 60)} in the team ${(0,printable/* brief */.d)(`${organization}/${slug}`)}`,
        route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        parameters: { ...team, username: login },
    });
    if (state !== undefined)
        return state === 'active';
    // 404 is no member, no such team, or a token that may not look: only the team itself tells them apart.
    const seen = await people_ask(github, {
        purpose: `read the team ${(0,printable/* brief */.d)(`${organization}/${slug}`)}`,
        route: 'GET /orgs/{org}/teams/{team_slug}',
        parameters: team,
    });
    if (seen === undefined)
        throw unseen(organization, slug);
    return false;
}
/** The answer's state, '' where it has none; undefined for 403 and 404. */
async function people_ask(github, question) {
    return github.rest({
        ...question,
        needs: 'metadata: read',
        repeat: 'harmless',
        parse: (answer) => (0,github_parse/* optionalText */.mR)((0,github_parse/* record */.g1)(answer, 'team')['state'], 'team.state'),
        refused: ({ status }) => (status === 404 || status === 403 ? { value: undefined } : undefined),
    });
}
/** «GITHUB_TOKEN» is of one repository: organizations are closed to it (docs.github.com, Actions, GITHUB_TOKEN). */
function unseen(organization, slug) {
    return new complaint/* Complaint */._('missing-permission', `The token cannot read the team \`${(0,printable/* brief */.d)(`${organization}/${slug}`)}\`, or there is none. \`GITHUB_TOKEN\` reads no teams: give \`token\` one of a GitHub App with the organization permission «Members: read», or a personal one with \`read:org\`.`);
}

;// CONCATENATED MODULE: ./build/request/people.js


/** More have no business on one request, and each costs a request for every question. */
const most = 40;
/** The standing of people in the repository, now: one request for each, and one more for each team of the policy. */
async function readPeople(github, candidates, policy) {
    if (candidates.length > most)
        throw new complaint/* Complaint */._('too-many-people', `${candidates.length} people wrote commands on the request; up to ${most} are looked at. Delete what does not belong there, lock the conversation, and file a new request by running the job again.`);
    const teams = teamsOf(policy);
    const people = [];
    for (const candidate of candidates)
        people.push(await readPerson(github, candidate, teams));
    return people;
}
async function readPerson(github, { id, login }, teams) {
    const found = await readRole(github, login);
    // A login that was given up may be somebody else's by now: the account number decides.
    if (found === undefined || found.account.id !== id)
        return { id, login, permission: 'none', role: '', teams: [] };
    const joined = [];
    for (const team of teams) {
        const [organization = '', slug = ''] = team.split('/');
        if (await isTeamMember(github, organization, slug, login))
            joined.push(team);
    }
    return { id, login, permission: found.permission, role: found.role, teams: joined };
}
function teamsOf({ require, override }) {
    const sources = [...require.map(({ from }) => from), ...(override === undefined ? [] : [override.from])];
    return [...new Set(sources.flatMap((from) => (from.kind === 'team' ? [from.team] : [])))];
}

;// CONCATENATED MODULE: ./build/request/situation.js










/** How often the comments are read again when they change meanwhile. */
const looks = 3;
/**
 * Reads a request: the comments twice (each API tells half), the standing of whoever wrote a command, and the statuses last: a rejection
 * that its author deletes is in the record by then, if anybody has seen it.
 */
async function readSituation(github, filed, known) {
    const { policy, conclusions, form, ...rest } = known;
    const { id } = filed.deployment;
    const before = await (0,deployments/* listStatuses */.vM)(github, id);
    const url = (0,request_record/* boundUrl */.Wo)(before);
    const { owner, name } = github.repository;
    const issue = (0,request_record/* issueNumber */.Pp)(url, `${owner}/${name}`);
    const { thread, evidence: said } = await readThread(github, filed, url, issue);
    const forms = form && said && (await readForms(github, form, issue, filed.deployment.createdAt));
    const evidence = said && { ...said, comments: [...said.comments, ...(forms ?? [])] };
    const people = evidence === undefined ? [] : await readPeople(github, listCandidates(evidence), policy);
    const bots = [await botOf(github, filed)];
    const statuses = issue === 0 ? before : await (0,deployments/* listStatuses */.vM)(github, id);
    const request = (0,request_record/* requestOf */.fo)(filed, statuses);
    const isTaken = request.statuses.some(({ phase }) => phase === 'consumed');
    const facts = {
        ...rest,
        request,
        policy,
        evidence,
        people,
        bots,
        conclusions: isTaken ? await conclusions() : new Map(),
    };
    return { filed, statuses, url, issue, thread, facts, assessment: reduce(facts) };
}
async function readThread(github, { deployment }, url, issue) {
    for (let look = 1; look <= looks && issue !== 0; look++) {
        const thread = await readEvidence(github, issue);
        if (thread === undefined)
            break;
        const apps = thread.comments.length === 0 ? new Map() : await listAppComments(github, issue);
        if (thread.comments.every(({ id }) => apps.has(id)))
            return { thread, evidence: (0,request_record/* evidenceOf */.X1)(url, (0,marks/* markedDeployment */.YY)(thread.issue.body), thread, apps) };
        if (look === looks)
            throw new complaint/* Complaint */._('github-unavailable', `GitHub's two lists of the comments on ${url} differ, ${looks} times in a row (deployment ${deployment.id}). Run this job again.`);
    }
    return { thread: undefined, evidence: undefined };
}
/**
 * The account under which our records are written. A bot's record is judged by what it says, whichever bot it is: nothing in it speaks for
 * the request. A person's must be that of the token in use.
 */
async function botOf(github, { deployment }) {
    return deployment.creator.type === 'Bot' ? deployment.creator.id : await readViewer(github);
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   l0: () => (/* binding */ freshTable),
/* harmony export */   qK: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var _gate_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4328);
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5493);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7968);
/* harmony import */ var _acknowledged_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1060);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3008);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2511);






/** The live table of a request as it stands on the issue; '' and 0 where it is not there yet. */
function tableOf({ thread, facts }) {
    const found = thread?.comments.find(({ author, body }) => facts.bots.includes(author.id) && body.startsWith(_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .tableMark */ .yH));
    return found === undefined ? { id: 0, body: '' } : { id: found.id, body: found.body };
}
/** Commands that did not count, in the table at once. */
const listed = 20;
/** The live table: where the request stands, who has approved, what lacks, which commands did not count and why. It carries no authority. */
function tableText({ state, tally, verdicts, policy, acknowledged, note }) {
    const rows = tally.rules.map(({ from, count, missing }, index) => {
        const names = tally.approvers.filter(({ rule }) => rule === index).map(({ login }) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeCell */ .kq)(login));
        return [missing === 0 ? '✅' : '⏳', (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeCell */ .kq)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(count, from)), names.join(', ')];
    });
    const missing = state.kind === 'waiting' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .missingWords */ .y4)(tally) : '';
    const given = [...tally.inputs].map(([name, value]) => `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(name)} = ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(value)}`).join(', ');
    return [
        `**${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .stateWords */ .Xu)(state))}**${missing === '' ? '' : ` Still needed: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(missing)}.`}`,
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Q)(['', 'needed', 'approved by'], rows).trimEnd(),
        given === '' ? '' : `Given: ${given}.`,
        spareWords(tally, policy),
        faultsText(verdicts),
        note === '' ? '' : `> [!WARNING]\n> ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(note)}`,
        (0,_acknowledged_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAcknowledged */ .Y)(acknowledged),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The table of a request that was filed just now. */
function freshTable(policy) {
    const none = { verdicts: [], approvals: [], rejection: undefined, override: undefined, unread: [] };
    const tally = (0,_gate_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyVotes */ .G)({ policy }, none);
    return tableText({ state: { kind: 'waiting' }, tally, verdicts: [], policy, acknowledged: new Map(), note: '' });
}
/** Approvals beyond what the rules need. */
function spareWords({ approvers }, { require }) {
    const spare = approvers.filter(({ rule }) => rule === undefined || require[rule] === undefined);
    return spare.length === 0 ? '' : `Also approved by ${spare.map(({ login }) => (0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(login)).join(', ')}.`;
}
function faultsText(verdicts) {
    const faults = verdicts.filter(({ why }) => why !== 'counted' && why !== 'replaced');
    if (faults.length === 0)
        return '';
    const lines = faults.slice(-listed).map((verdict) => {
        const command = verdict.command === 'unclear' ? 'a comment' : `\`/${verdict.command}\``;
        return `- ${command} of ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(verdict.login)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2)(verdict)}.`;
    });
    const rest = faults.length > listed ? `- … and ${faults.length - listed} earlier ones.\n` : '';
    return `Did not count:\n\n${rest}${lines.join('\n')}`;
}


/***/ }),

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   N8: () => (/* binding */ mentionFrom),
/* harmony export */   Ov: () => (/* binding */ nameFrom),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   _G: () => (/* binding */ approvalLine),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var _markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5493);

/** Whom a rule names, in Markdown; people are mentioned, so that GitHub tells them. */
function mentionFrom(from) {
    switch (from.kind) {
        case 'role':
            return `those with the role \`${from.role}\`${from.role === 'admin' ? '' : ' or a higher one'}`;
        case 'team':
            return `@${from.team}`;
        case 'group':
            return `${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(from.name)} (${from.members.map(({ login }) => `@${login}`).join(', ')})`;
        case 'users':
            return from.members.map(({ login }) => `@${login}`).join(', ');
    }
}
/** The same without a mention, for logs, outputs and tables. */
function nameFrom(from) {
    switch (from.kind) {
        case 'role':
            return `role ${from.role}`;
        case 'team':
            return `team ${from.team}`;
        case 'group':
            return `group ${from.name}`;
        case 'users':
            return from.members.map(({ login }) => login).join(', ');
    }
}
/** So many of whom a rule names: `2 of group testers`, `1 with role maintain`. */
function countWords(count, from) {
    return `${count} ${from.kind === 'role' ? 'with' : 'of'} ${nameFrom(from)}`;
}
/** What still lacks, in one phrase; '' where nothing does. */
function missingWords({ rules, missingInputs, conflicts }) {
    const people = rules.flatMap(({ from, missing }) => (missing > 0 ? [countWords(missing, from)] : []));
    const values = missingInputs.map((name) => `a value for ${name}`);
    const contrary = conflicts.map((name) => `one value for ${name}: approvers gave different ones`);
    return [...people, ...values, ...contrary].join(', ');
}
/** The line that approves, as it is to be typed. */
function approvalLine(policy, code) {
    const values = policy.inputs.filter(({ isRequired }) => isRequired).map(({ name }) => ` ${name}=…`);
    return `/approve${policy.needsCode ? ` ${code}` : ''}${values.join('')}`;
}
const verdicts = {
    counted: 'counts',
    'near-miss': 'is no command',
    'not-a-person': 'was not written by a person',
    app: 'was written through an app',
    email: 'was sent by e-mail: write it on GitHub',
    edited: 'was edited: write a new comment instead',
    minimized: 'is minimized',
    'too-early': 'was written before the request was complete',
    'too-late': 'was written after the request had expired',
    excluded: 'is by somebody who took part in what is to be approved',
    'not-eligible': 'is by somebody whom no rule names',
    'code-missing': 'lacks the code of the request',
    'wrong-code': 'has the code of another request',
    'bad-input': 'has a value that does not fit',
    'reason-missing': 'lacks a reason',
    'no-override': 'asks for an override, which the policy of this gate does not have',
    replaced: 'is replaced by a later one of the same person',
    'people-unread': 'could not be judged: GitHub did not tell what its author may do here',
};
/** Why a command counts or not, to continue «alice's /approve …»; Markdown. */
function verdictWords({ why, detail, comment }) {
    if (why === 'edited' && comment < 0)
        return 'is of a form that was run again: fill in a new one instead';
    return detail === '' ? verdicts[why] : `${verdicts[why]}: ${(0,_markdown_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeLine */ .EH)(detail)}`;
}
const voids = {
    'foreign-record': 'its record was not written by this gate',
    'subject-mismatch': 'its record is not about this run',
    'policy-changed': 'the policy changed after it was filed, so people would approve under other rules',
    'issue-gone': 'its issue is gone',
    'issue-foreign': 'its issue was not written by this gate',
    'issue-edited': 'the text of its issue was edited',
    'issue-transferred': 'its issue came from another repository',
    'comment-deleted': "somebody deleted or changed another person's comment",
    latched: 'its record says so',
};
/** Where a request stands, in one or two sentences; not yet escaped. */
function stateWords(state) {
    switch (state.kind) {
        case 'unbound':
            return 'The request is being filed.';
        case 'waiting':
            return 'Waiting for approval.';
        case 'satisfied':
        case 'resuming':
            return state.isOverridden ? 'Overridden; the job is being run again.' : 'Approved; the job is being run again.';
        case 'consumed':
            return `Used: attempt ${state.attempt} of run ${state.run} went on.`;
        case 'rejected': {
            const by = state.login === '' ? '' : ` by ${state.login}`;
            return `Rejected${by}${state.reason === '' ? '' : `: ${state.reason}`}. Run the job again to ask anew.`;
        }
        case 'expired':
            return 'Expired. Run the job again to ask anew.';
        case 'superseded':
            return 'Superseded: a newer request or deployment took its place.';
        case 'void':
            return `Void: ${voids[state.why]}${state.detail === '' ? '' : ` (${state.detail})`}. Run the job again to ask anew.`;
        case 'error':
            return `GitHub did not tell what ${state.detail} may do here, so nothing is decided.`;
    }
}


/***/ }),

/***/ 9365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ closingMark),
/* harmony export */   Lx: () => (/* binding */ writeMark),
/* harmony export */   S_: () => (/* binding */ showTable),
/* harmony export */   wS: () => (/* binding */ closeIssue)
/* harmony export */ });
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5274);
/* harmony import */ var _github_deployments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4882);
/* harmony import */ var _github_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);
/* harmony import */ var _ledger_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5251);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3008);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7354);






/** Adds a mark to a request's record. */
async function writeMark(github, deployment, mark, logUrl) {
    const draft = { state: (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(mark.phase), description: (0,_ledger_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMark */ .ry)(mark) };
    return (0,_github_deployments_js__WEBPACK_IMPORTED_MODULE_1__/* .createStatus */ .JB)(github, deployment, logUrl === undefined ? draft : { ...draft, logUrl });
}
/** What a closing says in the record. */
function closingMark(closing) {
    const { phase } = closing;
    if (phase === 'expired')
        return { phase, fields: {} };
    if (phase === 'void')
        return { phase, fields: { why: closing.why } };
    return { phase, fields: closing.by === 0 ? {} : { by: String(closing.by) } };
}
/** Brings the live table up to date; writes nothing where it says so already. */
async function showTable(github, situation, text) {
    const body = `${_marks_js__WEBPACK_IMPORTED_MODULE_5__/* .tableMark */ .yH}\n${text}`;
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableOf */ .c_)(situation);
    if (situation.thread === undefined || table.body === body)
        return;
    if (table.id === 0)
        await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__.createComment)(github, situation.issue, _marks_js__WEBPACK_IMPORTED_MODULE_5__/* .tableMark */ .yH, body, 'issue');
    else
        await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__.updateComment)(github, table, body, 'issue');
}
/** Closes the issue of a request that is over. */
async function closeIssue(github, { issue, thread }, stateReason) {
    if (thread?.issue.state === 'open')
        await (0,_github_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .updateIssue */ .tt)(github, issue, { state: 'closed', stateReason });
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

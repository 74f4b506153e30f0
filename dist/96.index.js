export const id = 96;
export const ids = [96];
export const modules = {

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/github/once.js
var once = __webpack_require__(6629);
// EXTERNAL MODULE: ./build/github/comments.js
var comments = __webpack_require__(5274);
// EXTERNAL MODULE: ./build/github/deployments.js
var github_deployments = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/github/issues.js
var github_issues = __webpack_require__(4036);
// EXTERNAL MODULE: ./build/ledger/mark.js
var mark = __webpack_require__(5251);
// EXTERNAL MODULE: ./build/request/acknowledged.js
var request_acknowledged = __webpack_require__(1060);
// EXTERNAL MODULE: ./build/request/marks.js
var marks = __webpack_require__(3008);
// EXTERNAL MODULE: ./build/request/record.js
var request_record = __webpack_require__(1513);
;// CONCATENATED MODULE: ./build/request/replaced.js

/** How many are told: more were left by runs that were killed, and find out by themselves. */
const most = 5;
/** The open requests of other runs whose place a new one takes. */
function replacedBy({ lives, policy }, by) {
    if (policy.onNewRequest !== 'supersede')
        return [];
    return lives
        .filter(({ outcome, record }) => {
        const old = outcome === 'waiting' ? (0,request_record/* parseFiled */.up)(record.deployment) : undefined;
        return old?.subject.gate === by.subject.gate && record.deployment.id < by.deployment.id;
    })
        .slice(0, most)
        .map(({ record }) => ({ deployment: record.deployment.id, url: (0,request_record/* boundUrl */.Wo)(record.statuses) }));
}

// EXTERNAL MODULE: ./build/request/table.js
var request_table = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/request/write.js
var write = __webpack_require__(9365);
// EXTERNAL MODULE: ./build/runner/complaint.js
var complaint = __webpack_require__(6222);
// EXTERNAL MODULE: ./build/gate/subject.js
var gate_subject = __webpack_require__(3998);
// EXTERNAL MODULE: ./build/ledger/payload.js
var ledger_payload = __webpack_require__(2874);
// EXTERNAL MODULE: ./build/gate/values.js
var values = __webpack_require__(902);
// EXTERNAL MODULE: ./build/markdown/bound.js
var bound = __webpack_require__(2372);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(5493);
// EXTERNAL MODULE: ./build/markdown/table.js
var table = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/request/words.js
var words = __webpack_require__(2511);
;// CONCATENATED MODULE: ./build/request/text.js






/** Characters of the author's Markdown; an issue holds 65,536 in all. */
const summaryLength = 40_000;
const listedCommits = 50;
/** The title of a request's issue. */
function issueTitle({ subject, version }) {
    return `Approve ${subject.environment}: ${version === '' ? '' : `${version}, `}${subject.sha.slice(0, 7)}`;
}
/** The text of a request's issue: what is to be approved, by whom, until when, and what to type. It is never changed. */
function issueText(told) {
    const { policy, summary } = told;
    const own = (0,bound/* boundMarkdown */.o)(summary, summaryLength, 'characters', '\n\n*Cut here.*\n').text;
    return join([
        factsTable(told),
        `### Who has to approve\n\n${policy.require.map(({ count, from }) => `- ${count} of ${(0,words/* mentionFrom */.N8)(from)}`).join('\n')}`,
        `All of them different people.${exclusionWords(policy)}`,
        `### What to type\n\n${typingText(told)}`,
        valuesText(policy),
        changesText(told),
        own === '' ? '' : `### From the workflow\n\n${own}`,
    ]);
}
/** What is being approved, as a table. */
function factsTable({ subject, version, range, home }) {
    const { base } = range;
    const commit = (sha) => `[\`${sha.slice(0, 7)}\`](${home}/commit/${sha})`;
    const before = base && join([(0,markdown_escape/* escapeCell */.kq)(base.version), commit(base.record.deployment.sha)], ', ');
    const run = `[run ${subject.runId}](${home}/actions/runs/${subject.runId})`;
    const rows = [
        ['environment', (0,markdown_escape/* escapeCell */.kq)(subject.environment)],
        ['version', (0,markdown_escape/* escapeCell */.kq)(version)],
        ['commit', `${commit(subject.sha)} of ${(0,markdown_escape/* escapeCell */.kq)(subject.ref.replace(/^refs\/(heads|tags)\//, ''))}`],
        ['runs now', before ?? 'nothing that is known'],
        ['artifact', subject.digest === '' ? '' : (0,markdown_escape/* escapeCell */.kq)(subject.digest)],
        ['asked by', `${(0,markdown_escape/* escapeCell */.kq)(subject.actorLogin)}, ${run}, gate ${(0,markdown_escape/* escapeCell */.kq)(subject.gate)}`],
        ['until', timeWords(Date.parse(subject.expiresAt))],
        ['code', `\`${(0,gate_subject/* subjectCode */.S9)(subject)}\``],
    ];
    return (0,table/* markdownTable */.Q)(['what', ''], rows.filter(([, value]) => value !== ''));
}
/** A moment as people of all zones read it: `2026-01-02 03:04 UTC`. */
function timeWords(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function exclusionWords({ exclude }) {
    const words = {
        actor: 'who started the run',
        'triggering-actor': 'who started it again',
        'commit-authors': 'the authors of the commits',
        'pull-request-author': 'who opened the pull requests',
    };
    return exclude.length === 0
        ? ''
        : ` Approvals by these people do not count: ${exclude.map((each) => words[each]).join(', ')}.`;
}
function typingText({ subject, policy, form, home }) {
    return join([
        `A comment that begins with exactly this line approves:\n\n\`\`\`text\n${(0,words/* approvalLine */._G)(policy, (0,gate_subject/* subjectCode */.S9)(subject))}\n\`\`\``,
        form === ''
            ? ''
            : `Or fill in [the form](${home}/actions/workflows/${encodeURIComponent(form)}) (*Run workflow*), with the number of this issue; for those who may write to the repository.`,
        '`/reject` with a reason rejects, for good.',
        policy.override === undefined
            ? ''
            : `\`/override\` with a reason opens the gate without the approvals; for ${(0,words/* mentionFrom */.N8)(policy.override.from)}.`,
        'A comment that is edited does not count: write another one. Changing this text, or changing or deleting a comment of somebody else, makes the request void.',
    ]);
}
function valuesText({ inputs }) {
    if (inputs.length === 0)
        return '';
    const rows = inputs.map((rule) => [
        `\`${rule.name}\``,
        (0,markdown_escape/* escapeCell */.kq)((0,values/* allowedValues */.h)(rule)),
        rule.isRequired ? 'yes' : 'no',
    ]);
    return `### What is asked with it\n\n${(0,table/* markdownTable */.Q)(['value', 'takes', 'needed'], rows)}`;
}
function changesText({ range, subject, home }) {
    const { base, commits, further, isBackwards, authors } = range;
    const strangers = authors.unknown + further;
    const warning = strangers === 0 ? '' : `**Of ${strangers} authors GitHub knows no account, so they cannot be kept from approving.**`;
    if (base === undefined)
        return warning;
    const newest = commits.slice(-listedCommits).toReversed();
    const rest = commits.length + further - newest.length;
    const from = base.record.deployment.sha;
    return join([
        `### What would change\n\n[${commits.length + further} commits](${home}/compare/${from}...${subject.sha}) since what runs now.${isBackwards ? ' **Commits that run now would be taken back.**' : ''}`,
        newest
            .map(({ sha, message }) => `- [\`${sha.slice(0, 7)}\`](${home}/commit/${sha}) ${(0,markdown_escape/* escapeLine */.EH)(message)}`)
            .join('\n'),
        rest > 0 ? `… and ${rest} older ones.` : '',
        warning,
    ]);
}
function join(parts, between = '\n\n') {
    return parts
        .map((part) => part.trimEnd())
        .filter((part) => part !== '')
        .join(between);
}

;// CONCATENATED MODULE: ./build/approval-gate/told.js
/** What people are told of a request. */
function toldOf(inputs, { policy, range, run }, subject) {
    return {
        subject,
        version: inputs.version,
        policy,
        range,
        home: `${run.server}/${run.repository}`,
        form: inputs.form,
        summary: inputs.summary,
    };
}

;// CONCATENATED MODULE: ./build/approval-gate/filing.js









/** GitHub takes ten assignees. */
const mostAssignees = 10;
/**
 * Files a request, or what lacks of one that was begun: record, issue, the status that binds one to the other, live table. Killed in
 * between, it finds what is there and goes on behind it.
 */
async function fileRequest(github, inputs, facts, isNew) {
    const begun = isNew ? undefined : facts.situation?.filed;
    const filed = begun ?? (await createRecord(github, inputs, facts));
    const issue = (begun && (await findIssue(github, begun))) ?? (await openIssue(github, inputs, facts, filed));
    if (!facts.run.isPrivate && facts.policy.require.every(({ from }) => isWriter(from)))
        await (0,github_issues/* lockIssue */.Vg)(github, issue.number);
    const code = (0,gate_subject/* subjectCode */.S9)(filed.subject);
    await (0,write/* writeMark */.Lx)(github, filed.deployment.id, { phase: 'waiting', fields: { code } }, issue.url);
    return { filed, issue };
}
async function createRecord(github, inputs, { run, job, subject, range }) {
    const { base } = range;
    const previous = base && {
        id: base.record.deployment.id,
        sha: base.record.deployment.sha,
        version: base.version,
    };
    const resume = resumeOf(inputs);
    const payload = {
        v: 1,
        service: '',
        version: inputs.version,
        previous,
        run: { id: run.id, attempt: run.attempt, job: job.name },
        actor: run.actor,
        checks: '',
        schema: undefined,
        hotfixOf: undefined,
        rollbackOf: undefined,
        reason: '',
        gate: { ...(0,gate_subject/* writeSubject */.ED)(subject), ...(0,request_record/* writeResume */.Bt)(resume) },
    };
    const deployment = await (0,github_deployments/* createDeployment */.Yy)(github, {
        ref: subject.sha,
        task: (0,request_record/* taskOf */.Xb)(subject.gate),
        environment: subject.environment,
        description: '',
        payload: (0,ledger_payload/* writePayload */.k)(payload),
        isOurs: (made) => isOfAttempt(made, subject, run.attempt),
    });
    return { deployment, payload, subject, resume };
}
function resumeOf({ workflow, form }) {
    if (form !== '')
        return { kind: 'form', workflow: form };
    return workflow === '' ? { kind: 'rerun' } : { kind: 'dispatch', workflow };
}
function isOfAttempt(made, { runId, jobName }, attempt) {
    const filed = (0,request_record/* parseFiled */.up)(made);
    return filed?.subject.runId === runId && filed.subject.jobName === jobName && filed.payload.run.attempt === attempt;
}
/** An issue of the same account that names this record: written by an attempt that was killed before it could bind the two. */
async function findIssue(github, { deployment }) {
    const issues = await (0,github_issues/* listIssues */.ts)(github, { label: marks/* label */.Pf, state: 'open' });
    return issues.find(({ author, body }) => author.id === deployment.creator.id && (0,marks/* markedDeployment */.YY)(body) === deployment.id);
}
async function openIssue(github, inputs, facts, filed) {
    const told = toldOf(inputs, facts, filed.subject);
    const mark = (0,marks/* issueMark */.fD)(filed.deployment.id);
    const body = `${mark}\n${issueText(told)}`;
    return (0,github_issues/* createIssue */.Ko)(github, { title: issueTitle(told), body, labels: [marks/* label */.Pf], assignees: assigneesOf(facts), mark });
}
/** The people whom the policy names; whoever cannot be assigned is mentioned all the same. */
function assigneesOf({ policy }) {
    const named = policy.require.flatMap(({ from }) => ('members' in from ? from.members.map(({ login }) => login) : []));
    return [...new Set(named)].slice(0, mostAssignees);
}
/** In a locked conversation only those who may write can comment, which keeps the crowd of a public repository out. */
function isWriter(from) {
    return from.kind === 'role' && from.role !== 'triage';
}

;// CONCATENATED MODULE: ./build/approval-gate/apply.js












/** Writes what the plan says. What decides is written first, and where that fails the gate stays closed; the rest only tidies up. */
async function apply(plan, github, inputs, facts) {
    const { situation } = facts;
    if (plan.kind === 'request')
        return file(github, inputs, facts, plan.isNew);
    if (situation === undefined || plan.kind === 'wait' || plan.kind === 'stop')
        return nothing;
    if (plan.kind === 'open')
        return apply_open(github, facts, situation, plan.writes);
    if (plan.closing !== undefined)
        await (0,write/* writeMark */.Lx)(github, situation.filed.deployment.id, (0,write/* closingMark */.DN)(plan.closing));
    const untidy = await tidy(async () => {
        await (0,write/* showTable */.S_)(github, situation, tableOfState(facts, situation, situation.assessment.state));
        await (0,write/* closeIssue */.wS)(github, situation, 'not_planned');
    });
    return { ...nothing, untidy };
}
const nothing = { request: undefined, isTaken: false, untidy: [] };
async function file(github, inputs, facts, isNew) {
    const request = await fileRequest(github, inputs, facts, isNew);
    const { issue, filed } = request;
    const table = (0,request_table/* freshTable */.l0)(facts.policy);
    const untidy = await tidy(async () => void (await (0,comments.createComment)(github, issue.number, marks/* tableMark */.yH, `${marks/* tableMark */.yH}\n${table}`, 'issue')), ...replacedBy(facts, filed).map((old) => async () => replace(github, old, request)));
    return { request, isTaken: false, untidy };
}
/** The reader finds out by itself that a newer request is there; this only tells people. */
async function replace(github, old, by) {
    const { owner, name } = github.repository;
    const number = (0,request_record/* issueNumber */.Pp)(old.url, `${owner}/${name}`);
    await (0,write/* writeMark */.Lx)(github, old.deployment, { phase: 'superseded', fields: { by: String(by.filed.deployment.id) } });
    if (number === 0)
        return;
    const mark = '<!-- slipway:gate-replaced -->';
    await (0,comments.createComment)(github, number, mark, `${mark}\nA newer request takes the place of this one: #${by.issue.number}.`, 'issue');
    await (0,github_issues/* updateIssue */.tt)(github, number, { state: 'closed', stateReason: 'not_planned' });
}
/** Takes the approval. Of several runs that take it at once, the one whose status came first has it. */
async function apply_open(github, facts, situation, writes) {
    const { run } = facts;
    const { filed, statuses } = situation;
    const { id } = filed.deployment;
    if (writes) {
        const fields = { run: String(run.id), attempt: String(run.attempt) };
        const written = await (0,write/* writeMark */.Lx)(github, id, { phase: 'consumed', fields });
        const known = new Set(statuses.map((status) => status.id));
        const takers = (await (0,github_deployments/* listStatuses */.vM)(github, id)).filter((status) => !known.has(status.id) && (0,mark/* parseMark */.lw)(status.description)?.phase === 'consumed');
        if (takers.some((status) => status.id < written.id))
            return { ...nothing, isTaken: true };
    }
    const untidy = await tidy(async () => {
        const state = { kind: 'consumed', run: run.id, attempt: run.attempt };
        await (0,write/* showTable */.S_)(github, situation, tableOfState(facts, situation, state));
        await (0,write/* closeIssue */.wS)(github, situation, 'completed');
    });
    return { ...nothing, untidy };
}
function tableOfState({ policy }, situation, state) {
    const { tally, verdicts } = situation.assessment;
    const acknowledged = (0,request_acknowledged/* parseAcknowledged */.Q)((0,request_table/* tableOf */.c_)(situation).body);
    return (0,request_table/* tableText */.qK)({ state, tally, verdicts, policy, acknowledged, note: '' });
}
/** Works that change nothing of the answer: where GitHub would not, it is said and left. */
async function tidy(...works) {
    const untidy = [];
    for (const work of works) {
        try {
            await work();
        }
        catch (error) {
            if (!(error instanceof complaint/* Complaint */._))
                throw error;
            untidy.push(...error.items);
        }
    }
    return untidy;
}

// EXTERNAL MODULE: ./build/gate/policy.js
var gate_policy = __webpack_require__(7642);
// EXTERNAL MODULE: ./build/gate/rivals.js
var gate_rivals = __webpack_require__(9913);
// EXTERNAL MODULE: ./build/github/commits.js
var commits = __webpack_require__(2628);
// EXTERNAL MODULE: ./build/ledger/record.js
var record = __webpack_require__(2855);
// EXTERNAL MODULE: ./build/request/policy.js + 3 modules
var request_policy = __webpack_require__(5214);
// EXTERNAL MODULE: ./build/github/batch.js
var batch = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/github/parse.js
var parse = __webpack_require__(3205);
;// CONCATENATED MODULE: ./build/github/authors.js


/** Commits in one request. */
const atOnce = 100;
const fields = `fragment people on Commit {
  oid
  authors(first: 20) { nodes { name user { databaseId } } }
  committer { user { databaseId } }
}`;
const pullFields = `associatedPullRequests(first: 5) { nodes { author { ... on User { databaseId } } } }`;
/** The authors of commits of this repository, in one request for 100. One that GitHub does not know counts as of an unknown author. */
async function readAuthors(github, shas, { pulls }) {
    const { owner, name } = github.repository;
    const ask = (batch) => {
        const types = batch.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
        const parts = batch.map((_, index) => `c${index}: object(oid: $o${index}) { ...people ${inlinePulls(pulls)} }`);
        return github.graphql({
            purpose: `read the authors of ${batch.length} commits`,
            needs: pulls ? 'pull-requests: read' : 'contents: read',
            query: `query authorsOfCommits($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${fields}`,
            variables: { owner, name, ...Object.fromEntries(batch.map((sha, index) => [`o${index}`, sha])) },
            repeat: 'harmless',
            parse: (data) => {
                const found = (0,parse/* record */.g1)((0,parse/* record */.g1)(data, 'data')['repository'], 'repository');
                return batch.map((_, index) => parseCommit(found[`c${index}`], `c${index}`, pulls));
            },
            ...(batch.length > 1 ? { heavy: () => ({ value: undefined }) } : {}),
        });
    };
    return union(await (0,batch/* askInBatches */.D)([...new Set(shas)], atOnce, ask));
}
/** The authors of the newest 100 commits up to one, itself among them. */
async function readAuthorsBehind(github, sha, { pulls }) {
    const { owner, name } = github.repository;
    return github.graphql({
        purpose: `read the authors of the commits up to ${sha}`,
        needs: pulls ? 'pull-requests: read' : 'contents: read',
        query: `query authorsBehind($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) { ... on Commit { history(first: ${atOnce}) { nodes { ...people ${inlinePulls(pulls)} } } } }
  }
}\n${fields}`,
        variables: { owner, name, sha },
        repeat: 'harmless',
        parse: (data) => {
            const commit = (0,parse/* record */.g1)((0,parse/* record */.g1)((0,parse/* record */.g1)(data, 'data')['repository'], 'repository')['object'], 'object');
            const nodes = (0,parse/* record */.g1)(commit['history'], 'history')['nodes'];
            return union((0,parse/* list */.p_)(nodes, 'history', (node, at) => parseCommit(node, at, pulls)));
        },
    });
}
function inlinePulls(pulls) {
    return pulls ? `... on Commit { ${pullFields} }` : '';
}
function union(all) {
    return {
        accounts: [...new Set(all.flatMap(({ accounts }) => accounts))],
        unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
        pullRequestAuthors: [...new Set(all.flatMap(({ pullRequestAuthors }) => pullRequestAuthors))],
    };
}
function parseCommit(value, at, pulls) {
    if (value === null)
        return { accounts: [], unknown: 1, pullRequestAuthors: [] };
    const commit = (0,parse/* record */.g1)(value, at);
    const authors = nodesOf(commit['authors'], `${at}.authors`);
    const committer = (0,parse/* isRecord */.u4)(commit['committer']) ? [commit['committer']] : [];
    const nameless = authors.filter((author) => !(0,parse/* isRecord */.u4)(author['user']) && !isBot(author));
    const linked = pulls ? nodesOf(commit['associatedPullRequests'], `${at}.associatedPullRequests`) : [];
    return {
        accounts: [...authors, ...committer].flatMap(({ user }) => accountOf(user, `${at}.user`)),
        unknown: nameless.length,
        pullRequestAuthors: linked.flatMap(({ author }) => accountOf(author, `${at}.pull`)),
    };
}
/** A bot is no user, so GitHub links none to its commits. */
function isBot(author) {
    return (0,parse/* optionalText */.mR)(author['name'], 'author.name').endsWith('[bot]');
}
/** An account that is gone has no number; an actor that is no user has none here. */
function accountOf(user, at) {
    if (!(0,parse/* isRecord */.u4)(user))
        return [];
    const id = user['databaseId'] ?? 0;
    return id === 0 ? [] : [(0,parse/* integer */.nd)(id, at)];
}
function nodesOf(connection, at) {
    const nodes = (0,parse/* record */.g1)(connection, at)['nodes'];
    if (!Array.isArray(nodes))
        throw new parse/* Unreadable */.IO(at, 'list');
    return nodes.filter(parse/* isRecord */.u4);
}

// EXTERNAL MODULE: ./build/github/compare.js
var compare = __webpack_require__(7241);
// EXTERNAL MODULE: ./build/github/errors.js
var errors = __webpack_require__(7307);
// EXTERNAL MODULE: ./build/ledger/good.js
var ledger_good = __webpack_require__(1515);
;// CONCATENATED MODULE: ./build/request/range.js




/** Commits of which authors are read: ten requests for their list, ten for the authors. */
const limit = 1_000;
/** Reads the commits and the authors of what would be deployed: since what runs now, else of the newest 100 commits. */
async function readRange(github, brought) {
    const { sha, pulls } = brought;
    const base = baseOf(brought);
    const compared = base === undefined ? undefined : await compareWith(github, base, sha);
    if (compared === undefined) {
        const authors = await readAuthorsBehind(github, sha, { pulls });
        return { base: undefined, commits: [], further: 0, isBackwards: false, authors };
    }
    const { commits, aheadBy, behindBy } = compared;
    const authors = await readAuthors(github, [...commits.map((commit) => commit.sha), sha], { pulls });
    return { base, commits, further: Math.max(0, aheadBy - commits.length), isBackwards: behindBy > 0, authors };
}
/** Also one that was let through and has not come to an end: its commits are on their way. */
function baseOf({ lives, self }) {
    const others = lives.filter(({ record }) => record.deployment.id !== self);
    const begun = others
        .filter(({ outcome, consumedBy }) => outcome === 'running' && consumedBy !== undefined)
        .toSorted((one, other) => other.record.deployment.id - one.record.deployment.id)[0];
    const good = (0,ledger_good/* live */.VD)(others);
    if (begun === undefined || good === undefined)
        return begun ?? good;
    return begun.record.deployment.id > good.record.deployment.id ? begun : good;
}
/** Undefined where the commit that runs is no longer in the repository. */
async function compareWith(github, base, sha) {
    try {
        return await (0,compare/* compare */.U)(github, base.record.deployment.sha, sha, { limit });
    }
    catch (error) {
        if ((0,errors/* isGitHubComplaint */.vc)(error, 'not-found'))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/request/situation.js + 9 modules
var request_situation = __webpack_require__(8290);
// EXTERNAL MODULE: ./build/github/runs.js
var runs = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/runner/printable.js
var printable = __webpack_require__(3532);
;// CONCATENATED MODULE: ./build/approval-gate/job.js



/**
 * This job as GitHub lists it: by its id, or, on servers that do not tell a job its id, by its key, where that is its name. The receiver
 * will look it up by its name, since each attempt gives it a new id; so no other may have the same.
 */
async function findJob(github, jobId, run) {
    const jobs = await (0,runs/* listJobs */.N6)(github, run.id, 'latest');
    const job = jobs.find(({ id, name }) => (jobId === 0 ? name === run.job : id === jobId));
    if (job === undefined)
        throw new complaint/* Complaint */._('unknown-job', `GitHub lists no job ${jobId === 0 ? `named \`${(0,printable/* brief */.d)(run.job)}\`` : jobId} in this run. Leave input \`job-id\` as it is; where the server does not fill it in, leave out the job's \`name:\` and \`strategy.matrix\`.`);
    if (jobs.filter(({ name }) => name === job.name).length > 1)
        throw new complaint/* Complaint */._('ambiguous-job', `Several jobs of this run are named \`${(0,printable/* brief */.d)(job.name)}\`, so the one that waits could not be told from the others. Give each a \`name:\` of its own; with a matrix, put its values into it.`);
    return job;
}
/** How the job of that name ended in each attempt in which it did, in GitHub's words. */
async function readConclusions(github, runId, name) {
    const jobs = await (0,runs/* listJobs */.N6)(github, runId, 'all');
    const ended = jobs.filter((job) => job.name === name && job.conclusion !== '');
    return new Map(ended.map(({ attempt, conclusion }) => [attempt, conclusion]));
}

// EXTERNAL MODULE: ./build/runner/event.js
var runner_event = __webpack_require__(5371);
;// CONCATENATED MODULE: ./build/approval-gate/run.js


/** Reads the run from the environment; a pull request from a fork is refused at once, since its token can file nothing. */
async function readRunningAttempt({ env }) {
    if (await (0,runner_event/* isForkPull */.wG)(env))
        throw new complaint/* Complaint */._('fork', 'This run is for a pull request from a fork. Its token may write nothing, so nobody can be asked, and the gate stays closed. Put the gate into a workflow that runs after the merge (`push`), or into one that maintainers start.');
    const text = (name) => env[name] ?? '';
    const missing = needed.filter((name) => text(name) === '');
    const digits = numbers.filter((name) => !/^[1-9]\d{0,15}$/.test(text(name)));
    if (missing.length > 0 || digits.length > 0)
        throw new complaint/* Complaint */._('no-run', `This step does not run in a job of GitHub Actions: ${[...missing, ...digits].map((name) => `\`${name}\``).join(', ')} not set or no number.`);
    return {
        repository: text('GITHUB_REPOSITORY'),
        repositoryId: Number(text('GITHUB_REPOSITORY_ID')),
        server: text('GITHUB_SERVER_URL') || 'https://github.com',
        id: Number(text('GITHUB_RUN_ID')),
        attempt: Number(text('GITHUB_RUN_ATTEMPT')),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        workflowSha: text('GITHUB_WORKFLOW_SHA'),
        actor: { id: Number(text('GITHUB_ACTOR_ID')), login: text('GITHUB_ACTOR') },
        triggeringActor: text('GITHUB_TRIGGERING_ACTOR') || text('GITHUB_ACTOR'),
        job: text('GITHUB_JOB'),
        step: text('GITHUB_ACTION'),
        ...(await (0,runner_event/* eventRepository */.nk)(env)),
    };
}
const needed = [
    'GITHUB_REPOSITORY',
    'GITHUB_SHA',
    'GITHUB_REF',
    'GITHUB_ACTOR',
    'GITHUB_JOB',
    'GITHUB_WORKFLOW_REF',
];
const numbers = ['GITHUB_REPOSITORY_ID', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_ACTOR_ID'];
/** The path of the workflow file within the repository; '' where it is one of another repository. */
function workflowPath({ repository, workflowRef }) {
    const [place = ''] = workflowRef.split('@');
    return place.toLowerCase().startsWith(`${repository.toLowerCase()}/`) ? place.slice(repository.length + 1) : '';
}

;// CONCATENATED MODULE: ./build/approval-gate/origin.js








/** This run and its newest request; in a workflow that was dispatched, the run that asked and the request that was named. */
async function findOrigin(github, inputs, around) {
    return inputs.deploymentId === 0 ? ownOrigin(github, inputs, around) : namedOrigin(github, inputs, around);
}
async function ownOrigin(github, inputs, around) {
    const { run, job, policy, now } = around;
    const { gate, environment, digest, resume } = inputs;
    const deployments = await (0,github_deployments/* listDeployments */.Jn)(github, { sha: run.sha, environment, task: (0,request_record/* taskOf */.Xb)(gate) });
    const own = deployments
        .flatMap((deployment) => (0,request_record/* parseFiled */.up)(deployment) ?? [])
        .filter(({ subject }) => subject.runId === run.id && subject.jobName === job.name);
    const filed = own.toSorted((one, other) => other.deployment.id - one.deployment.id)[0];
    const subject = {
        repositoryId: run.repositoryId,
        runId: run.id,
        gate,
        environment,
        sha: run.sha,
        ref: run.ref,
        workflowRef: run.workflowRef,
        workflowSha: run.workflowSha,
        actorId: run.actor.id,
        actorLogin: run.actor.login,
        triggeringActorId: await triggeringActor(github, run),
        authors: [],
        unknownAuthors: 0,
        pullRequestAuthors: [],
        digest,
        policyDigest: (0,gate_policy/* policyDigest */.p1)(policy),
        jobName: job.name,
        expiresAt: new Date(now + (0,gate_policy/* lifetimeOf */.XA)(policy, resume)).toISOString(),
    };
    return { subject, filed, compare: (given) => (filed === undefined ? [] : (0,gate_subject/* compareSubjects */.Ni)(filed.subject, given)) };
}
/** The runner tells only the login; it differs from the actor's where a person ran a later attempt. */
async function triggeringActor(github, run) {
    if (run.triggeringActor === run.actor.login)
        return run.actor.id;
    return (await (0,runs/* readRun */.cI)(github, run.id))?.triggeringActor.id ?? 0;
}
async function namedOrigin(github, inputs, { run }) {
    const deployment = await (0,github_deployments/* readDeployment */.iJ)(github, inputs.deploymentId);
    const filed = deployment && (0,request_record/* parseFiled */.up)(deployment);
    if (filed === undefined)
        throw new complaint/* Complaint */._('unknown-request', `Deployment ${inputs.deploymentId} is not there, or no gate filed it. Input \`deployment-id\` takes the id that the asking gate gave as its output.`);
    refuseOther(inputs, filed, run);
    const { subject } = filed;
    const asking = await (0,runs/* readRun */.cI)(github, subject.runId);
    // What was recorded stands where the run that asked cannot say otherwise.
    const path = workflowPath({ repository: run.repository, workflowRef: subject.workflowRef });
    const own = {
        ...subject,
        repositoryId: run.repositoryId,
        runId: asking?.id ?? 0,
        sha: asking?.sha ?? '',
        actorId: asking?.actor.id ?? 0,
        workflowRef: asking?.workflowPath === path ? subject.workflowRef : '',
    };
    return { subject: own, filed, compare: (given) => (0,gate_subject/* compareSubjects */.Ni)(subject, given) };
}
/** Another request than this step is for is the step's mistake, so it leaves the request as it is. */
function refuseOther(inputs, { subject, resume, deployment }, run) {
    const wrong = ['gate', 'environment', 'digest'].filter((name) => !(name === 'digest' && inputs.digest === '') && inputs[name] !== subject[name]);
    if (wrong.length > 0)
        throw new complaint/* Complaint */._('other-request', wrong.map((name) => `Request ${deployment.id} is for ${name} \`${(0,printable/* brief */.d)(subject[name])}\`, this step for \`${(0,printable/* brief */.d)(inputs[name])}\`. Give input \`${name}\` the same value as the gate that asked.`));
    const file = workflowPath(run);
    const isExpected = resume.kind === 'dispatch' && file === `.github/workflows/${resume.workflow}`;
    if (!isExpected || run.ref !== `refs/heads/${run.defaultBranch}`)
        throw new complaint/* Complaint */._('other-workflow', `Request ${deployment.id} ${resume.kind === 'dispatch' ? `starts \`.github/workflows/${(0,printable/* brief */.d)(resume.workflow)}\` on \`${(0,printable/* brief */.d)(run.defaultBranch)}\`` : 'goes on in the run that filed it'}; this is \`${(0,printable/* brief */.d)(file)}\` on \`${(0,printable/* brief */.d)(run.ref)}\`, which it does not let through.`);
}

// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(7418);
// EXTERNAL MODULE: ./build/github/workflows.js
var github_workflows = __webpack_require__(4420);
;// CONCATENATED MODULE: ./build/approval-gate/workflow.js
/** Reads a workflow file (GitHub's own syntax) for what surrounds a gate in it. */
async function inspectWorkflow(source, place) {
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const tree = readTree(yaml, source, lines);
    if (tree === undefined)
        return { kind: 'unread', why: 'it is not YAML' };
    const jobs = member(tree, 'jobs')?.members ?? [];
    const home = jobs.find(({ key }) => key === place.job);
    if (home === undefined)
        return { kind: 'unread', why: `it has no job \`${place.job}\`; a reusable workflow has its jobs in another file` };
    const steps = member(home, 'steps')?.members ?? [];
    const at = steps.findIndex((step) => isGate(step, place.step));
    const gate = steps[at];
    if (gate === undefined)
        return { kind: 'unread', why: `job \`${place.job}\` has no step that is this gate` };
    const id = textAt(gate, 'id');
    const later = steps
        .slice(at + 1)
        .map((step, index) => spotted(step, `step ${at + index + 2} of job \`${place.job}\``));
    const around = { jobs, home, guards: guardsOf(home, place.job, id) };
    return {
        kind: 'read',
        dangers: [...tolerant(gate, home, place.job), ...firing(later, around), ...firing(dependents(around), around)],
        followers: [...later, ...dependents(around)].map(({ line, what, needs }) => ({ line, what, because: needs })),
    };
}
function readTree(yaml, source, lines) {
    try {
        const document = yaml.parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
        const { contents } = document;
        if (document.errors.length > 0 || contents === null)
            return undefined;
        return branchOf({ yaml, document, lines, depth: 0 }, '', contents);
    }
    catch (error) {
        // Nested too deep for the parser.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** Levels of a workflow file that matter: jobs, job, steps, step, `with`, its values. Deeper ones are left out, aliases of aliases with them. */
const deepest = 7;
function branchOf(reading, key, given) {
    const { yaml, document, lines, depth } = reading;
    const node = yaml.isAlias(given) ? (given.resolve(document) ?? given) : given;
    const line = lines.linePos(given.range?.[0] ?? 0).line;
    const below = { ...reading, depth: depth + 1 };
    if (depth < deepest && yaml.isMap(node))
        return { key, line, text: '', members: node.items.flatMap((pair) => pairOf(below, pair.key, pair.value)) };
    if (depth < deepest && yaml.isSeq(node)) {
        const items = node.items.flatMap((item, index) => (yaml.isNode(item) ? [branchOf(below, String(index), item)] : []));
        return { key, line, text: '', members: items };
    }
    return { key, line, text: yaml.isScalar(node) ? String(node.value ?? '') : '', members: [] };
}
/** The line of a pair is that of its key: where a person looks for it. */
function pairOf(reading, key, value) {
    const { yaml, lines } = reading;
    if (!yaml.isScalar(key) || !yaml.isNode(value))
        return [];
    const line = lines.linePos(key.range?.[0] ?? 0).line;
    return [{ ...branchOf(reading, String(key.value), value), line }];
}
function member(branch, key) {
    return branch.members.find((each) => each.key === key);
}
function textAt(branch, key) {
    return member(branch, key)?.text ?? '';
}
/** GITHUB_ACTION is the step's id; a step without one has a name made of its action's (`__owner_repository_2`). */
function isGate(step, name) {
    const id = textAt(step, 'id');
    return id === '' || name.startsWith('__') ? /(^|\/)approval-gate(@|$)/.test(textAt(step, 'uses')) : id === name;
}
function spotted(branch, what) {
    return { ...branch, what, needs: 'it follows the gate' };
}
/** All jobs that wait for the gate's, directly or not. */
function dependents({ jobs, home }) {
    const reached = new Set([home.key]);
    for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const job of jobs)
            if (needsOf(job).some((need) => reached.has(need)))
                reached.add(job.key);
    }
    return jobs
        .filter(({ key }) => key !== home.key && reached.has(key))
        .map((job) => ({ ...job, what: `job \`${job.key}\``, needs: `it needs \`${needsOf(job).join('`, `')}\`` }));
}
function needsOf(job) {
    const needs = member(job, 'needs');
    if (needs === undefined)
        return [];
    return needs.members.length > 0 ? needs.members.map(({ text }) => text) : [needs.text];
}
/** Conditions that are true while the gate waits. */
const fires = /\b(?:failure|always)\s*\(\s*\)|!\s*cancelled\s*\(\s*\)/i;
function firing(later, { guards }) {
    return later.flatMap((each) => {
        const condition = member(each, 'if');
        if (condition === undefined || !fires.test(condition.text))
            return [];
        if (guards.some((guard) => guard.test(condition.text)))
            return [];
        return [{ line: condition.line, what: each.what, because: `if: ${condition.text}` }];
    });
}
/** A gate whose failure is forgiven holds nothing. */
function tolerant(gate, home, job) {
    const spots = [
        { of: member(gate, 'continue-on-error'), what: `the gate's own step in job \`${job}\`` },
        { of: member(home, 'continue-on-error'), what: `job \`${job}\`` },
    ];
    return spots.flatMap(({ of, what }) => of === undefined || of.text === 'false' ? [] : [{ line: of.line, what, because: `continue-on-error: ${of.text}` }]);
}
/** The gate's `result`, under whichever name the job hands it on, and the plain success of step or job. */
function guardsOf(home, job, id) {
    const step = id === ''
        ? []
        : [`steps\\.${quote(id)}\\.outputs\\.result`, `steps\\.${quote(id)}\\.(?:outcome|conclusion)\\s*==\\s*'success'`];
    const outputs = (member(home, 'outputs')?.members ?? [])
        .filter(({ text }) => id !== '' && text.includes(`steps.${id}.outputs.result`))
        .map(({ key }) => `needs\\.${quote(job)}\\.outputs\\.${quote(key)}`);
    const success = `needs\\.${quote(job)}\\.result\\s*==\\s*'success'`;
    return [...step, ...outputs, success].map((source) => new RegExp(`\\b${source}`));
}
function quote(name) {
    return name.replace(/[^\w]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/approval-gate/surroundings.js





/** Reads the run's own workflow file, and looks for receiver and form: asked when a request is filed. */
async function readSurroundings(github, run, form) {
    const file = workflowPath(run);
    const workflows = await (0,github_workflows/* listWorkflows */.D)(github);
    const stateOf = (wanted) => workflows.find(({ path }) => path === wanted)?.state ?? '';
    const formPath = `.github/workflows/${form}`;
    return {
        file,
        inspection: await inspect(github, file, run),
        receiver: stateOf(marks/* receiverPath */.Zl),
        form: form === '' ? undefined : { path: formPath, state: stateOf(formPath) },
    };
}
async function inspect(github, file, { workflowSha, job, step }) {
    if (file === '')
        return { kind: 'unread', why: 'it is in another repository' };
    if (workflowSha === '')
        return { kind: 'unread', why: 'the server does not say of which commit it is' };
    const source = await (0,contents/* readFile */.T)(github, file, workflowSha);
    return source === undefined
        ? { kind: 'unread', why: 'it is not in the repository' }
        : inspectWorkflow(source, { job, step });
}

;// CONCATENATED MODULE: ./build/approval-gate/facts.js












/** Deployments of the environment that are looked at: a request for each hundred. */
const facts_limit = 300;
/** Reads everything that the gate decides by; the first call that fails ends it closed. */
async function readFacts(inputs, github, host) {
    const run = await readRunningAttempt(host);
    const policy = await (0,request_policy/* readGatePolicy */.c)(github, inputs.policyFile, inputs.gate);
    const job = await findJob(github, inputs.jobId, run);
    // A runner's clock may be slow; what GitHub said of this very job has been already.
    const now = Math.max(host.now().getTime(), job.startedAt?.getTime() ?? 0);
    const lives = await (0,record/* readLives */.Ev)(github, { environment: inputs.environment, limit: facts_limit });
    const origin = await findOrigin(github, inputs, { run, job, policy, now });
    const pulls = policy.exclude.includes('pull-request-author');
    const self = origin.filed?.deployment.id ?? 0;
    const range = await readRange(github, { sha: origin.subject.sha, lives, self, pulls });
    const subject = { ...origin.subject, ...authorsOf(range) };
    const rivals = (0,request_record/* rivalsOf */.V6)(lives, self, now);
    const known = {
        policy,
        policyDigest: (0,gate_policy/* policyDigest */.p1)(policy),
        rivals,
        mismatches: origin.filed === undefined ? [] : origin.compare(subject),
        here: { run: run.id, attempt: run.attempt },
        // The step's own word: the record's could have been written by others.
        form: inputs.form === '' ? undefined : await formOf(github, inputs.form, run),
        conclusions: async () => (policy.retriesAfterFailure ? readConclusions(github, run.id, job.name) : new Map()),
        now,
    };
    const situation = origin.filed && (await (0,request_situation/* readSituation */.Z)(github, origin.filed, known));
    const mayFile = inputs.deploymentId === 0 && (situation === undefined || isOver(situation));
    return {
        run,
        job,
        policy,
        subject,
        range,
        situation,
        surroundings: mayFile ? await readSurroundings(github, run, inputs.form) : undefined,
        refusing: mayFile ? (0,gate_rivals/* refusingRequest */.h)({ policy, rivals }, subject, '') : undefined,
        lives,
        now,
    };
}
function authorsOf({ authors, further }) {
    return {
        authors: authors.accounts,
        unknownAuthors: authors.unknown + further,
        pullRequestAuthors: authors.pullRequestAuthors,
    };
}
async function formOf(github, workflow, { defaultBranch }) {
    return { workflow, branch: defaultBranch || (await (0,commits/* readDefaultBranch */.y)(github)) };
}
function isOver({ assessment: { state } }) {
    return state.kind !== 'waiting' && state.kind !== 'satisfied' && state.kind !== 'resuming';
}

// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
;// CONCATENATED MODULE: ./build/approval-gate/inputs.js

/** Every input of action.yml. */
const inputNames = [
    'token',
    'gate',
    'environment',
    'version',
    'digest',
    'summary',
    'resume',
    'workflow',
    'deployment-id',
    'policy-file',
    'job-id',
    'dry-run',
];
/** Reads all inputs; throws one complaint that lists everything that is wrong. */
async function readInputs(host) {
    const reader = new runner_inputs/* InputReader */.i_(host.env, inputNames);
    const gate = readName(reader, 'gate', '');
    const most = Number.MAX_SAFE_INTEGER;
    const resume = reader.choice('resume', ['rerun', 'dispatch', 'form'], 'rerun');
    const workflow = readWorkflow(reader);
    const inputs = {
        token: readToken(reader, host),
        gate,
        environment: readName(reader, 'environment', gate),
        version: readWord(reader, 'version', tagVersion(host)),
        digest: readWord(reader, 'digest', ''),
        summary: reader.text('summary'),
        resume,
        workflow: resume === 'form' ? '' : workflow,
        form: resume === 'form' ? workflow || 'approve.yml' : '',
        deploymentId: reader.integer('deployment-id', { least: 1, most, otherwise: 0 }),
        policyFile: reader.path('policy-file', '.github/gates.yml'),
        jobId: reader.integer('job-id', { least: 0, most, otherwise: 0 }),
        dryRun: reader.flag('dry-run'),
    };
    refuseContradictions(reader, inputs);
    reader.finish();
    return inputs;
}
function readToken(reader, host) {
    const token = reader.text('token');
    if (token !== '')
        host.log.mask(token);
    return token;
}
/** GitHub takes an environment's name of 255 characters; a gate's is a key of the policy. */
function readName(reader, name, otherwise) {
    const given = reader.text(name) || otherwise;
    if (given === '' && name === 'gate')
        reader.complain(name, 'is not given; give the name of a gate of the policy file');
    if (given.length > 255 || /[\p{Cc}]/u.test(given))
        reader.refuse(name, given, 'up to 255 characters without control characters');
    return given;
}
/** The version in the tag that the run is for: `v1.2.3`, `web-v1.2.3`. */
function tagVersion({ env }) {
    if (env['GITHUB_REF_TYPE'] !== 'tag')
        return '';
    return /(?:^|[-@/v])(\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/.exec(env['GITHUB_REF_NAME'] ?? '')?.[1] ?? '';
}
function readWord(reader, name, otherwise) {
    const given = reader.text(name) || otherwise;
    if (!/^[\x21-\x7e]{0,255}$/.test(given))
        reader.refuse(name, given, 'up to 255 printable characters without blanks');
    return given;
}
function readWorkflow(reader) {
    const given = reader.text('workflow').replace(/^\.github\/workflows\//, '');
    if (given !== '' && !/^[\w.-]{1,200}\.ya?ml$/.test(given))
        reader.refuse('workflow', given, 'the name of a file in `.github/workflows`, such as `deploy.yml`');
    return given;
}
function refuseContradictions(reader, { resume, workflow, deploymentId }) {
    if (resume === 'rerun' && workflow !== '')
        reader.complain('workflow', 'is given, and `resume` is `rerun`, which has none; set `resume: dispatch` or `form`');
    if (resume !== 'dispatch' && deploymentId !== 0)
        reader.complain('deployment-id', `is given, and \`resume\` is \`${resume}\`, which finds its own; set \`resume: dispatch\``);
    if (resume === 'dispatch' && workflow === '' && deploymentId === 0)
        reader.complain('resume', 'is `dispatch`; give `workflow` where the request is filed, or `deployment-id` in the workflow that was started');
    if (workflow !== '' && deploymentId !== 0)
        reader.complain('workflow', 'and `deployment-id` are both given; the first asks, the second verifies');
}

// EXTERNAL MODULE: ./build/gate/decide.js
var decide = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/gate/record.js
var gate_record = __webpack_require__(121);
;// CONCATENATED MODULE: ./build/approval-gate/plan.js





/** Decides; a pure function. */
function makePlan(inputs, facts) {
    const { situation, job } = facts;
    // Where GitHub does not say when this attempt began, nothing was over before.
    const step = (0,decide/* decideGate */.q)(situation?.assessment, job.startedAt?.getTime() ?? 0);
    switch (step.kind) {
        case 'file-request':
            return mayAsk(inputs, facts) ? planRequest(inputs, facts, step.isNew) : used(facts);
        case 'wait':
            return { kind: 'wait', reason: 'not-enough-approvals' };
        case 'go-on': {
            // The job that asks has nothing to go on with: another workflow has.
            if (inputs.workflow !== '')
                return { kind: 'wait', reason: 'started-elsewhere' };
            const reason = !step.writes ? 'already-open' : step.result === 'overridden' ? 'override' : 'quorum';
            return { ...step, kind: 'open', reason };
        }
        case 'refuse':
            return { ...step, reason: reasonOf(situation?.assessment.state) };
    }
}
/**
 * A workflow that was dispatched has nothing to ask for. Neither has an attempt that the receiver started: what was over before it came to
 * its gate (superseded, as a rule) stays over until a person runs the job again.
 */
function mayAsk({ deploymentId }, { situation, run }) {
    if (deploymentId !== 0)
        return false;
    return situation === undefined || (0,gate_record/* resumedAttempt */.nC)(situation.facts.request) !== run.attempt - 1 || run.attempt === 1;
}
function used({ situation }) {
    const state = situation?.assessment.state;
    const result = state?.kind === 'rejected' || state?.kind === 'expired' || state?.kind === 'superseded' ? state.kind : 'void';
    return { kind: 'refuse', result, reason: reasonOf(state), closing: undefined };
}
function reasonOf(state) {
    switch (state?.kind) {
        case 'consumed':
            return 'already-used';
        case 'void':
            return state.why === 'latched' ? latchedReason(state.detail) : state.why;
        case 'error':
            return state.why;
        default:
            return state?.kind ?? 'unbound';
    }
}
const voidReasons = [
    'foreign-record',
    'subject-mismatch',
    'policy-changed',
    'issue-gone',
    'issue-foreign',
    'issue-edited',
    'issue-transferred',
    'comment-deleted',
];
/** The record's own word, if it is one of ours: outputs come from a closed list. */
function latchedReason(word) {
    return voidReasons.includes(word) ? word : 'latched';
}
function planRequest(inputs, { refusing, surroundings }, isNew) {
    if (refusing !== undefined)
        return stop('request-open', `Another run's request for this gate is still open (deployment ${refusing}), and the policy says \`on-new-request: refuse\`. Approve or reject it, then run this job again.`);
    if (surroundings === undefined)
        throw new Error('the surroundings of a request were not read');
    const { inspection, file } = surroundings;
    const unsafe = inputs.resume === 'dispatch' ? faultOfAsking(inspection, file) : undefined;
    if (unsafe !== undefined)
        return stop('not-last', unsafe);
    return { kind: 'request', isNew, warnings: warningsOf(surroundings) };
}
function stop(reason, text) {
    return { kind: 'stop', complaint: new complaint/* Complaint */._(reason, text) };
}
/** The job that asks ends green, so nothing may come after it. */
function faultOfAsking(inspection, file) {
    if (inspection.kind === 'unread')
        return `With \`resume: dispatch\` the job ends green while it waits, so nothing may follow the gate; this could not be checked in the workflow file: ${inspection.why}.`;
    const [first] = inspection.followers;
    if (first === undefined)
        return undefined;
    const others = inspection.followers.length > 1 ? `, and ${inspection.followers.length - 1} more` : '';
    return `With \`resume: dispatch\` the job ends green while it waits, so ${first.what} (${(0,printable/* brief */.d)(file)}:${first.line}${others}) would run without approval: ${first.because}. Move it into the workflow that the approval starts.`;
}
function warningsOf({ inspection, file, receiver, form }) {
    const guard = 'ask for the result of the gate in it (docs/approval.md, «Red while waiting»)';
    const dangers = inspection.kind === 'unread'
        ? [
            {
                text: `What runs while the gate waits could not be checked in the workflow file: ${inspection.why}.`,
                line: 0,
            },
        ]
        : inspection.dangers.map(({ line, what, because }) => ({
            text: `${what} runs while the gate waits, as if the deployment had failed (\`${(0,printable/* brief */.d)(because, 100)}\`, ${(0,printable/* brief */.d)(file)}:${line}): ${guard}.`,
            line,
        }));
    return [...dangers, ...warningOf(receiver), ...warningOfForm(form)];
}
function warningOf(receiver) {
    if (receiver === 'active')
        return [];
    const text = receiver === ''
        ? `Nothing will count the approvals: there is no \`${marks/* receiverPath */.Zl}\` on the default branch. Copy it from the repository of Slipway; until then, run this job again by hand after the last approval.`
        : `Nothing will count the approvals: the workflow \`${marks/* receiverPath */.Zl}\` is ${(0,printable/* brief */.d)(receiver, 40)}. Enable it on the Actions page of the repository.`;
    return [{ text, line: 0 }];
}
function warningOfForm(form) {
    if (form === undefined || form.state === 'active')
        return [];
    const state = form.state === '' ? 'not there' : (0,printable/* brief */.d)(form.state, 40);
    return [
        {
            text: `Nobody can fill in the form: the workflow \`${(0,printable/* brief */.d)(form.path)}\` of the default branch is ${state}. Comments count all the same.`,
            line: 0,
        },
    ];
}

;// CONCATENATED MODULE: ./build/request/outputs.js

/** The people whose approvals count, as data; who overrides is the only one then. */
function approverData({ assessment, facts }) {
    const { tally, state } = assessment;
    if ('isOverridden' in state && state.isOverridden && tally.override !== undefined) {
        const { id, login, reason } = tally.override;
        return [{ id, login, rule: 'override', reason }];
    }
    const times = new Map(facts.evidence?.comments.map(({ id, at }) => [id, new Date(at).toISOString()]));
    return tally.approvers.flatMap(({ id, login, comment, rule }) => {
        const from = rule === undefined ? undefined : facts.policy.require[rule]?.from;
        const place = comment < 0 ? { run: -comment } : { comment };
        return from === undefined ? [] : [{ id, login, rule: (0,words/* nameFrom */.Ov)(from), at: times.get(comment) ?? '', ...place }];
    });
}
/** The values given at approval, each of the type that the policy declares. */
function inputData({ tally }, policy) {
    const types = new Map(policy.inputs.map(({ name, type }) => [name, type]));
    const typed = (name, value) => {
        const type = types.get(name);
        return type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value;
    };
    return Object.fromEntries([...tally.inputs].map(([name, value]) => [name, typed(name, value)]));
}

;// CONCATENATED MODULE: ./build/approval-gate/report.js








/** Every output of action.yml. */
const outputNames = [
    'result',
    'reason',
    'approvers',
    'inputs',
    'request-url',
    'deployment-id',
    'code',
    'sha',
    'waited-seconds',
];
/** Outputs and summary. Whatever is not an approval that was taken makes the step red, save where asking was all it had to do. */
function report(story) {
    const verdict = judge(story);
    const headline = headlineOf(story, verdict);
    const told = { outputs: outputsOf(story, verdict), summary: summaryOf(story, headline), headline };
    const isGreen = isOpen(verdict) || (verdict.result === 'waiting' && story.inputs.workflow !== '' && story.outcome !== undefined);
    if (isGreen)
        return told;
    const error = story.plan.kind === 'stop' ? story.plan.complaint : new complaint/* Complaint */._(verdict.reason, headline);
    return { ...told, error };
}
function isOpen({ result }) {
    return result === 'approved' || result === 'overridden';
}
function judge({ plan, outcome }) {
    switch (plan.kind) {
        case 'stop':
            return { result: 'error', reason: plan.complaint.reason };
        case 'request':
            return { result: 'waiting', reason: outcome === undefined ? 'dry-run' : 'requested' };
        case 'wait':
            return { result: 'waiting', reason: plan.reason };
        case 'refuse':
            return { result: plan.result, reason: plan.reason };
        case 'open':
            if (outcome === undefined)
                return { result: 'waiting', reason: 'dry-run' };
            return outcome.isTaken ? { result: 'void', reason: 'already-used' } : { result: plan.result, reason: plan.reason };
    }
}
function headlineOf({ facts, plan, outcome, inputs }, { result, reason }) {
    const { situation, policy, subject } = facts;
    const what = `${subject.environment}, ${subject.sha.slice(0, 7)}`;
    const url = urlOf({ facts, outcome });
    if (reason === 'dry-run')
        return plan.kind === 'open'
            ? `${what}: the approvals are there, and a dry run opens nothing.`
            : `${what}: a real run would ask for approval.`;
    if (plan.kind === 'stop')
        return plan.complaint.message;
    if (result === 'waiting') {
        const missing = situation === undefined || outcome?.request !== undefined ? '' : (0,words/* missingWords */.y4)(situation.assessment.tally);
        const lacks = missing === '' ? '' : `, ${missing} missing`;
        const then = inputs.workflow === '' ? 'This job is run again after the last approval.' : `Then ${inputs.workflow} is started.`;
        const code = (0,gate_subject/* subjectCode */.S9)(situation?.filed.subject ?? subject);
        return reason === 'started-elsewhere'
            ? `${what}: approved; ${inputs.workflow} goes on with it: ${url}`
            : `Waiting for approval of ${what}${lacks}: comment \`${(0,words/* approvalLine */._G)(policy, code)}\` on ${url} . ${then}`;
    }
    if (isOpen({ result, reason })) {
        const names = situation === undefined ? [] : approverData(situation).map(({ login }) => String(login));
        return `${what}: ${result} by ${names.join(', ')}.`;
    }
    if (reason === 'already-used')
        return `${what}: this approval was used already, and one approval is good for one attempt: ${url}`;
    return `${what}: ${result} (${reason}). ${situation === undefined ? '' : (0,words/* stateWords */.Xu)(situation.assessment.state)} ${url}`;
}
function urlOf({ facts, outcome }) {
    return outcome?.request?.issue.url ?? facts.situation?.url ?? '';
}
function outputsOf(story, verdict) {
    const { facts, outcome } = story;
    const { situation, policy, now } = facts;
    // A request that was filed now is another than the one that was looked at.
    const isFresh = outcome?.request !== undefined;
    const filed = outcome?.request?.filed ?? situation?.filed;
    const assessment = isFresh ? undefined : situation?.assessment;
    const opened = assessment?.opensAt ?? now;
    return {
        ...verdict,
        approvers: JSON.stringify(isFresh || situation === undefined ? [] : approverData(situation)),
        inputs: JSON.stringify(assessment === undefined ? {} : inputData(assessment, policy)),
        'request-url': urlOf(story),
        'deployment-id': filed === undefined ? '' : String(filed.deployment.id),
        code: (0,gate_subject/* subjectCode */.S9)(filed?.subject ?? facts.subject),
        sha: facts.subject.sha,
        'waited-seconds': String(Math.max(0, Math.round((now - opened) / 1000))),
    };
}
function summaryOf(story, headline) {
    const { inputs, facts, plan, outcome } = story;
    const { situation, policy } = facts;
    const subject = outcome?.request?.filed.subject ?? situation?.filed.subject ?? facts.subject;
    const url = urlOf(story);
    const told = toldOf(inputs, facts, subject);
    const warnings = plan.kind === 'request' ? plan.warnings.map(({ text }) => `> [!WARNING]\n> ${(0,markdown_escape/* escapeLine */.EH)(text)}`) : [];
    const votes = situation === undefined || plan.kind === 'request'
        ? (0,request_table/* freshTable */.l0)(policy)
        : (0,request_table/* tableText */.qK)({ ...situation.assessment, policy, acknowledged: new Map(), note: '' });
    return [
        `### Approval: ${(0,markdown_escape/* escapeLine */.EH)(inputs.gate)}`,
        (0,markdown_escape/* escapeLine */.EH)(headline, 2_000),
        url === '' ? '' : `[The request](${url})`,
        ...warnings,
        votes,
        plan.kind === 'request' ? issueText(told) : factsTable(told),
        outcome === undefined || outcome.untidy.length === 0
            ? ''
            : `Not tidied up: ${outcome.untidy.map((item) => (0,markdown_escape/* escapeLine */.EH)(item)).join(' ')}`,
    ]
        .filter((part) => part !== '')
        .map((part) => part.trimEnd())
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/approval-gate/action.js






/** Holds a job until the responsible people approve, with no runner waiting. */
const action = { inputs: inputNames, outputs: outputNames, failure: 'error', run };
async function run(host) {
    const inputs = await readInputs(host);
    const github = await (0,once/* connectOnce */.e)(inputs.token, host)();
    const facts = await readFacts(inputs, github, host);
    const plan = makePlan(inputs, facts);
    const file = facts.surroundings?.file ?? '';
    if (plan.kind === 'request')
        for (const { text, line } of plan.warnings)
            host.log.warning(text, { title: 'approval-gate', ...(line === 0 ? {} : { file, line }) });
    const outcome = inputs.dryRun ? undefined : await apply(plan, github, inputs, facts);
    for (const item of outcome?.untidy ?? [])
        host.log.warning(item, { title: 'approval-gate' });
    const { headline, ...told } = report({ inputs, facts, plan, outcome });
    host.log.info(headline);
    return told;
}


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ askInBatches)
/* harmony export */ });
/**
 * Asks for items in batches and halves a batch as often as GitHub finds it too heavy (`ask` gives undefined), down to single items,
 * which `ask` may not refuse. Results come in the order of the items.
 */
async function askInBatches(items, size, ask) {
    const waiting = [];
    for (let from = 0; from < items.length; from += size)
        waiting.push(items.slice(from, from + size));
    const results = [];
    for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
        const found = await ask(batch);
        if (found !== undefined)
            for (const result of found)
                results.push(result);
        else
            waiting.unshift(...halvesOf(batch));
    }
    return results;
}
function halvesOf(batch) {
    if (batch.length < 2)
        throw new Error('a single item cannot be halved');
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   y: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3205);

/** The commit that a branch, tag or sha names; undefined when there is none. */
async function commitOf(github, ref) {
    return github.rest({
        purpose: 'read a commit',
        needs: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/commits/{ref}',
        parameters: { ref },
        repeat: 'harmless',
        parse: (answer) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(answer, 'commit')['sha'], 'commit.sha'),
        refused: ({ status }) => (status === 404 || status === 422 ? { value: undefined } : undefined),
    });
}
/** The repository's default branch by its short name. */
async function readDefaultBranch(github) {
    return github.rest({
        purpose: 'read the repository',
        needs: 'metadata: read',
        route: 'GET /repos/{owner}/{repo}',
        repeat: 'harmless',
        parse: (answer) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(answer, 'repository')['default_branch'], 'repository.default_branch'),
    });
}


/***/ }),

/***/ 7241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3532);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2270);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3205);




/** Compares two branches, tags or shas, a request for each hundred commits. One that GitHub does not know is a Complaint `not-found`. */
async function compare(github, base, head, { limit }) {
    let first;
    const commits = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)(async (page) => {
        const { items, more, ...totals } = await askForPage(github, `${base}...${head}`, page);
        first ??= totals;
        return { items, more };
    }, Math.max(1, limit));
    if (first === undefined)
        throw new Error('a comparison has a first page');
    return { ...first, commits: commits.slice(0, limit), more: first.aheadBy > Math.min(limit, commits.length) };
}
async function askForPage(github, basehead, page) {
    return github.rest({
        purpose: `compare ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .brief */ .d)(basehead)}`,
        needs: 'contents: read',
        route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSize */ .T, page },
        repeat: 'harmless',
        parse: (answer, more) => {
            const comparison = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(answer, 'comparison');
            return {
                status: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(comparison['status'], ['ahead', 'behind', 'diverged', 'identical'], 'status'),
                aheadBy: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(comparison['ahead_by'], 'ahead_by'),
                behindBy: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(comparison['behind_by'], 'behind_by'),
                items: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(comparison['commits'], 'commits', parseCommit),
                more,
            };
        },
    });
}
function parseCommit(value, at) {
    const { sha, commit: found, author, parents } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value, at);
    const commit = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(found, `${at}.commit`);
    const authored = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(commit['author'], `${at}.commit.author`);
    const committed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(commit['committer'], `${at}.commit.committer`);
    return {
        sha: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(sha, `${at}.sha`),
        message: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(commit['message'], `${at}.commit.message`).split('\n', 1)[0] ?? '',
        // GitHub also answers with an empty object.
        author: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(author) && 'id' in author ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccount */ .J5)(author, `${at}.author`) : undefined,
        authorName: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(authored['name'], `${at}.commit.author.name`),
        authoredAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(authored['date'], `${at}.commit.author.date`),
        committedAt: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n$)(committed['date'], `${at}.commit.committer.date`),
        parents: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parents, `${at}.parents`, () => 1).length,
    };
}


/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   vc: () => (/* binding */ isGitHubComplaint),
/* harmony export */   x5: () => (/* binding */ refusal),
/* harmony export */   xd: () => (/* binding */ rateLimited)
/* harmony export */ });
/* harmony import */ var _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);
/* harmony import */ var _runner_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3532);


const protectedBranch = /protected branch|branch is protected|rule violations? found|must be made through a pull request|required status check|approving review|reference update failed|BRANCH_PROTECTION/i;
/** A refusal as a complaint that names the cure. */
function refusal(call, answer) {
    const said = `GitHub would not ${call.purpose} (${answer.status}: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.message, 300) || 'without a reason'}).`;
    const [reason, cure] = cureOf(call, answer);
    return complaint(reason, cure === '' ? said : `${said} ${cure}`);
}
/** The rate limit outlasts our patience. */
function rateLimited(call, answer, now) {
    const until = new Date(now.getTime() + answer.wait).toISOString().replace(/\.\d+Z$/, 'Z');
    return complaint('rate-limited', `GitHub's rate limit stopped «${call.purpose}» (${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.message, 200) || 'without a message'}). It opens again at ${until}: run this job again then, or give \`token\` one with a limit of its own.`);
}
/** GitHub stayed ill over all attempts. */
function unavailable(call, answer, attempts) {
    return complaint('github-unavailable', `GitHub did not answer «${call.purpose}»: ${(0,_runner_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .brief */ .d)(answer.what, 120)}, ${attempts} ${attempts === 1 ? 'time' : 'times'}. See https://www.githubstatus.com, and run this job again; it goes on where it stopped.`);
}
/** True for a complaint of one of our reasons, for callers that go on without what they asked for. */
function isGitHubComplaint(error, reason) {
    return error instanceof _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._ && error.reason === reason;
}
function cureOf(call, { status, code, message, accepted }) {
    if (status === 401)
        return ['bad-token', 'Give a valid one in input `token`; it may have expired or been revoked.'];
    if (protectedBranch.test(`${code} ${message}`))
        return [
            'protected-branch',
            'Work through a pull request, or let this token bypass the rule (repository settings: Rules, or Branches).',
        ];
    if (/not permitted to create or approve pull requests/i.test(message))
        return [
            'missing-permission',
            'Switch on «Allow GitHub Actions to create and approve pull requests» (repository settings: Actions, General), or give `token` one of a GitHub App.',
        ];
    if (status === 410 && /issues (has been|are|were) disabled/i.test(message))
        return ['validation', 'Switch on Issues (repository settings: General, Features).'];
    const archived = /archived/i.test(message);
    if ((status === 403 && !archived) || (status === 404 && call.needs.endsWith('write')))
        return ['missing-permission', permissionCure(call, status, accepted)];
    if (status === 404)
        return ['not-found', `The token needs \`${call.needs}\` to see it, if it is there.`];
    return ['validation', ''];
}
function permissionCure({ needs }, status, accepted) {
    const lines = new Set([needs, ...(accepted.split(';')[0] ?? '').split(',').map(lineOf)]);
    const wanted = [...lines]
        .filter((line) => !/^$|^metadata:/.test(line) && !isCovered(line, lines))
        .map((line) => `\`${line}\``);
    // What every token may read, this one may not: no line of a workflow would help.
    if (wanted.length === 0)
        return 'This token may not do it: give `token` one of a person or App that may.';
    const also = status === 404 ? ' or it is not there (GitHub answers the same to both)' : '';
    return `The token lacks a permission${also}: put ${wanted.join(' and ')} under \`permissions:\` of the job, or give \`token\` one that has it.`;
}
/** `contents=write` as the workflow writes it; anything else is not repeated. */
function lineOf(accepted) {
    const [, scope, level] = /^\s*([a-z_]{1,40})=(read|write)\s*$/.exec(accepted) ?? [];
    return scope === undefined || level === undefined ? '' : `${scope.replaceAll('_', '-')}: ${level}`;
}
function isCovered(line, lines) {
    return line.endsWith(': read') && lines.has(line.replace(/read$/, 'write'));
}
function complaint(reason, item) {
    return new _runner_complaint_js__WEBPACK_IMPORTED_MODULE_0__/* .Complaint */ ._(reason, item);
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


/***/ })

};

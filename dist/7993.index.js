export const id = 7993;
export const ids = [7993];
export const modules = {

40189:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
u: () => ( byPulls)
});
function byPulls({ commits, landings }, pulls) {
	const landed = new Map(landings.flatMap((sha) => pulls.get(sha) ?? []).map((pull) => [pull.number, pull]));
	const covered = new Set([...landed.values()].flatMap((pull) => pull.commits.map(({ sha }) => sha)));
	const own = commits.filter(({ sha, isMerge }) => !isMerge && !covered.has(sha) && !pulls.has(sha));
	return { pulls: [...landed.values()], commits: own };
}

}),

27993:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  historyReported: () => ( historyReported)
});

// EXTERNAL MODULE: ./build/files/draft.js
var draft = __webpack_require__(92507);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
;// CONCATENATED MODULE: ./build/deployment-history/apply.js

async function apply(steps, host) {
	const outcomes = [];
	for (const step of steps) {
		const place = { kind: step.kind, path: step.file.path };
		try {
			host.signal.throwIfAborted();
			const bytes = Buffer.from(step.text);
			const isThere = (await (0,read .TA)(step.file))?.equals(bytes) === true;
			if (!isThere)
				await (0,draft ._h)(step.file, bytes);
			outcomes.push({ ...place, status: isThere ? 'already' : 'done' });
			host.log.info(`${step.kind}: ${(0,printable .d)(place.path, 200)} ${isThere ? 'is up to date' : 'written'}`);
		}
		catch (error) {
			outcomes.push({ ...place, status: 'failed' });
			return { steps: [...outcomes, ...notReached(steps.slice(outcomes.length))], error };
		}
	}
	return { steps: outcomes, error: undefined };
}
function notReached(steps) {
	return steps.map(({ kind, file }) => ({ kind, path: file.path, status: 'not-reached' }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dora/release.js
var release = __webpack_require__(13392);
// EXTERNAL MODULE: ./build/dora/returns.js
var returns = __webpack_require__(81782);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/git/dated.js
var dated = __webpack_require__(83755);
// EXTERNAL MODULE: ./build/git/open.js
var git_open = __webpack_require__(70307);
// EXTERNAL MODULE: ./build/github/connection/errors.js
var errors = __webpack_require__(36236);
// EXTERNAL MODULE: ./build/github/repository/landed.js
var landed = __webpack_require__(29135);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
// EXTERNAL MODULE: ./build/ledger/good.js
var good = __webpack_require__(41515);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
// EXTERNAL MODULE: ./build/deployment-history/inputs.js
var deployment_history_inputs = __webpack_require__(16642);
;// CONCATENATED MODULE: ./build/deployment-history/read/ancestry.js

const askedPairs = 100;
const unknownAncestry = () => undefined;
async function ancestryByGit(git, steps) {
	const shas = steps.flatMap(({ timeline, before }) => [shaOf(before), shaOf(timeline)]);
	const known = await (0,dated .y7)(git, shas);
	const base = shas.find((sha) => known.has(sha));
	if (base === undefined)
		return unknownAncestry;
	const graph = new Map();
	for (const { sha, parents } of await (0,dated .Wn)(git, [...known], base))
		graph.set(sha, { parents, place: graph.size });
	const returns = new Set();
	const unknown = new Set();
	const asked = new Map();
	for (const step of steps) {
		const [sha, live, { id }] = [shaOf(step.timeline), shaOf(step.before), step.timeline.record.deployment];
		if (!known.has(sha) || !known.has(live))
			unknown.add(id);
		else if (graph.has(sha)) {
			if (graph.has(live) && reaches(graph, live, sha))
				returns.add(id);
		}
		else {
			const pair = `${sha} ${live}`;
			if (asked.has(pair) || asked.size < askedPairs) {
				const answer = asked.get(pair) ?? (await (0,dated .QX)(git, sha, live));
				asked.set(pair, answer);
				if (answer)
					returns.add(id);
			}
			else
				unknown.add(id);
		}
	}
	return ({ timeline: { record } }) => {
		const { id } = record.deployment;
		return unknown.has(id) ? undefined : returns.has(id);
	};
}
function reaches(graph, from, sha) {
	const end = graph.get(sha)?.place ?? -1;
	const seen = new Set();
	const waiting = [from];
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		if (at === sha)
			return true;
		const node = graph.get(at);
		if (node === undefined || node.place >= end || seen.has(at))
			continue;
		seen.add(at);
		waiting.push(...node.parents);
	}
	return false;
}
function shaOf({ record }) {
	return record.deployment.sha;
}

// EXTERNAL MODULE: ./build/github/repository/compare.js
var compare = __webpack_require__(25096);
;// CONCATENATED MODULE: ./build/deployment-history/read/range.js
function baseOf(releases) {
	return releases.findIndex(({ verifiedAt }) => verifiedAt !== undefined);
}
function rangesOf(releases, commits) {
	const places = new Map(commits.map((commit, index) => [commit.sha, { commit, index }]));
	const shipped = new Set();
	const ranges = new Map();
	for (const { sha, verifiedAt } of releases.slice(baseOf(releases) + 1)) {
		if (!places.has(sha))
			continue;
		if (ranges.has(sha) && shipped.has(sha))
			continue;
		const reached = reach(sha, (each) => (shipped.has(each) ? undefined : places.get(each)?.commit.parents));
		const found = [...reached].flatMap((each) => places.get(each) ?? []).sort((one, other) => one.index - other.index);
		const landings = [];
		for (let at = sha; reached.has(at); at = places.get(at)?.commit.parents[0] ?? '')
			landings.push(at);
		ranges.set(sha, { commits: found.map(({ commit }) => commit), landings, isWhole: true });
		if (verifiedAt !== undefined)
			for (const each of reached)
				shipped.add(each);
	}
	return ranges;
}
function reach(start, parentsOf) {
	const reached = new Set();
	const waiting = [start];
	for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
		const parents = reached.has(sha) ? undefined : parentsOf(sha);
		if (parents === undefined)
			continue;
		reached.add(sha);
		waiting.push(...parents);
	}
	return reached;
}

;// CONCATENATED MODULE: ./build/deployment-history/read/changes.js

const comparedCommits = 100;
async function rangesByGit(git, releases) {
	const known = await (0,dated .y7)(git, releases.map(({ sha }) => sha));
	const present = releases.filter(({ sha }) => known.has(sha));
	const [base, ...rest] = present.slice(Math.max(0, baseOf(present)));
	if (base === undefined || rest.length === 0)
		return new Map();
	const commits = await (0,dated .h1)(git, rest.map(({ sha }) => sha), base.sha);
	return rangesOf(present, commits.map((commit) => ({ ...commit, isMerge: commit.parents.length > 1 })));
}
async function rangesByApi(github, releases, limit) {
	const ranges = new Map();
	const known = new Set();
	const pairs = releases.flatMap(({ sha }, index) => {
		if (known.has(sha))
			return [];
		known.add(sha);
		const before = releases.slice(0, index).findLast(({ verifiedAt }) => verifiedAt !== undefined);
		return before === undefined ? [] : [{ sha, before: before.sha }];
	});
	for (const { sha, before } of limit > 0 ? pairs.slice(-limit) : []) {
		const comparison = await compareIfKnown(github, before, sha);
		if (comparison === undefined)
			continue;
		const commits = comparison.commits.map(sourceOf).reverse();
		ranges.set(sha, { commits, landings: commits.map((commit) => commit.sha), isWhole: !comparison.more });
	}
	return ranges;
}
async function divergenceByGit(git, base, others) {
	const known = await (0,dated .y7)(git, [base, ...others]);
	const divergence = new Map();
	for (const other of known.has(base) ? new Set(others) : []) {
		const counts = known.has(other) ? await (0,dated .Kl)(git, base, other) : undefined;
		if (counts !== undefined)
			divergence.set(other, counts);
	}
	return divergence;
}
async function divergenceByApi(github, base, others) {
	const divergence = new Map();
	for (const other of new Set(others)) {
		if (other === base)
			divergence.set(other, { ahead: 0, behind: 0 });
		const found = other === base ? undefined : await compareIfKnown(github, base, other);
		if (found !== undefined)
			divergence.set(other, { ahead: found.aheadBy, behind: found.behindBy });
	}
	return divergence;
}
async function compareIfKnown(github, base, head) {
	try {
		return await (0,compare .U)(github, base, head, { limit: comparedCommits });
	}
	catch (error) {
		if ((0,errors .e0)(error, 'not-found'))
			return undefined;
		throw error;
	}
}
function sourceOf({ sha, message, author, authorName, authoredAt, committedAt, parents, }) {
	return { sha, subject: message, author: author?.login ?? authorName, authoredAt, committedAt, isMerge: parents > 1 };
}

// EXTERNAL MODULE: ./build/github/operations/releases.js
var operations_releases = __webpack_require__(38339);
// EXTERNAL MODULE: ./build/github/people/account.js
var account = __webpack_require__(12775);
// EXTERNAL MODULE: ./build/ledger/timeline.js
var ledger_timeline = __webpack_require__(63445);
// EXTERNAL MODULE: ./build/version/number.js
var number = __webpack_require__(92298);
// EXTERNAL MODULE: ./build/version/releases.js
var releases = __webpack_require__(65837);
// EXTERNAL MODULE: ./build/version/tag.js
var tag = __webpack_require__(83639);
;// CONCATENATED MODULE: ./build/deployment-history/read/versions.js

async function readVersions(git, service) {
	return versionsOf(await (0,dated .u$)(git), service);
}
function versionsOf(tags, service) {
	const forms = (0,tag .LT)(tags.map(({ name }) => name), service);
	const versions = new Map();
	for (const form of forms)
		for (const { commit, spelled } of (0,releases .OP)(form, tags)) {
			const known = versions.get(commit);
			if (spelled.version !== undefined && (known === undefined || (0,number .Zy)(spelled.version, known) > 0))
				versions.set(commit, spelled.version);
		}
	return versions;
}

;// CONCATENATED MODULE: ./build/deployment-history/read/import.js

const releasePages = 10;
async function importTimelines(kind, recorded, environment, { git, github }) {
	if (kind === 'none' || git === undefined)
		return [];
	const tags = await (0,dated .u$)(git);
	const versions = versionsOf(tags, '');
	const stable = tags.filter(({ commit }) => versions.get(commit)?.includes('-') === false);
	const published = kind === 'tags' ? stable.map(ofTag) : await readReleases(github, tags);
	const own = recorded.filter(({ record }) => record.deployment.environment === environment);
	const first = Math.min(...own.map(({ record }) => record.deployment.createdAt.getTime()));
	return published
		.filter(({ at }) => at.getTime() < first)
		.map((each, index) => lifeOf(each, -1 - index, environment, versions.get(each.sha) ?? each.tag));
}
function ofTag({ name, commit, at }) {
	return { sha: commit, tag: name, at, url: '' };
}
async function readReleases(github, tags) {
	const shas = new Map(tags.map(({ name, commit }) => [name, commit]));
	const found = [];
	for (let page = 1; page <= releasePages; page++) {
		const { releases, more } = await (0,operations_releases .tH)(github, page);
		for (const { tag, prerelease, publishedAt, htmlUrl } of releases) {
			const sha = shas.get(tag);
			if (sha !== undefined && !prerelease && publishedAt !== undefined)
				found.push({ sha, tag, at: publishedAt, url: htmlUrl });
		}
		if (!more)
			break;
	}
	return found;
}
function lifeOf({ sha, tag, at, url }, id, environment, version) {
	const around = { creator: account .eP, app: '', description: '', createdAt: at };
	const timeline = (0,ledger_timeline .GR)({
		deployment: { ...around, id, sha, ref: tag, task: 'deploy', environment, payload: undefined, url: '' },
		statuses: [{ ...around, id: 0, state: 'success', logUrl: url, environmentUrl: '' }],
	});
	return { ...timeline, version };
}

// EXTERNAL MODULE: ./build/github/conversation/issues.js
var conversation_issues = __webpack_require__(20850);
// EXTERNAL MODULE: ./build/markdown/marker.js
var marker = __webpack_require__(75800);
// EXTERNAL MODULE: ./build/deployment-history/read/names.js
var names = __webpack_require__(44300);
;// CONCATENATED MODULE: ./build/deployment-history/read/incidents.js

async function readIncidents(github, { incidentLabel, environment, service, aliases, since }, notices) {
	if (incidentLabel === '')
		return [];
	try {
		const issues = await (0,conversation_issues .ts)(github, { label: incidentLabel, state: 'all', since });
		return issues.filter(({ body }) => isOfPlace(body)).map(incidentOf);
	}
	catch (error) {
		if (!(0,errors .e0)(error, 'missing-permission'))
			throw error;
		notices.push('Incidents are not counted: add `issues: read` under `permissions:` of the job to count them.');
		return [];
	}
	function isOfPlace(body) {
		const fields = (0,marker .jK)(body, 'incident-place')?.fields;
		if (fields === undefined)
			return true;
		const name = fields.get('environment') ?? '';
		const isOwn = service === '' || (fields.get('service') ?? '') === service;
		return isOwn && (0,names .gU)(environment, aliases.get(name) ?? name);
	}
}
function incidentOf({ number, title, url, body, createdAt, closedAt }) {
	const deployment = Number((0,marker .jK)(body, 'incident')?.fields.get('deployment') ?? Number.NaN);
	const named = Number.isSafeInteger(deployment) ? deployment : undefined;
	return { number, title, url, openedAt: createdAt, closedAt, deployment: named };
}

// EXTERNAL MODULE: ./build/github/operations/deployments.js
var deployments = __webpack_require__(39485);
// EXTERNAL MODULE: ./build/github/operations/records.js
var records = __webpack_require__(47799);
;// CONCATENATED MODULE: ./build/deployment-history/read/misnamed.js

const namesShown = 10;
function misnamed({ environments, service }, timelines) {
	const known = new Set(timelines.map(({ record }) => record.deployment.environment));
	const notices = environments
		.filter((name) => !known.has(name))
		.map((name) => `Nothing was ever deployed to ${quote(name)}. Names are case-sensitive; \`environment: all\` shows which environments exist.`);
	const services = new Set(timelines.flatMap(({ payload }) => (payload === undefined ? [] : payload.service)));
	if (service === '' || services.has(service) || timelines.length === 0)
		return notices;
	const named = [...services].filter((name) => name !== '').sort();
	const there = named.length === 0 ? 'none names a service' : `the names are ${named.slice(0, namesShown).map(quote).join(', ')}`;
	return [...notices, `No deployment names the service ${quote(service)}: ${there}.`];
}
function quote(name) {
	return `\`${(0,printable .d)(name, 100)}\``;
}

;// CONCATENATED MODULE: ./build/deployment-history/read/ledger.js

const olderDeployments = 100;
const transientPages = 5;
const ledger_namesShown = 5;
async function readLedger(inputs, { since, settledBefore }, { github, notices }) {
	const { environments, excluded, service, aliases } = inputs;
	const wanted = environments.some(names .Pt) ? [] : environments.flatMap((name) => formerNames(name, aliases));
	const renamed = renamer(aliases);
	const read = async (filter) => (await (0,records .T)(github, filter)).map((record) => renamed((0,ledger_timeline .GR)(record)));
	const timelines = await read({ environments: wanted, since });
	const exact = environments.filter((name) => !(0,names .Pt)(name));
	const silent = exact.filter((name) => !timelines.some((timeline) => isSettled(timeline, name, settledBefore)));
	for (const name of silent) {
		const known = timelines.filter(({ record }) => record.deployment.environment === name).length;
		if (known >= olderDeployments)
			continue;
		const older = await read({ environments: formerNames(name, aliases), limit: olderDeployments });
		timelines.push(...older.filter(({ record }) => record.deployment.createdAt < since));
	}
	const chosen = timelines.filter(({ record: { deployment } }) => {
		const name = deployment.environment;
		return (environments.length === 0 || (0,names .Js)(environments, name)) && !(0,names .Js)(excluded, name);
	});
	if (inputs.import === 'none')
		notices.push(...misnamed(inputs, chosen));
	const shown = environments.length === 0 ? await withoutPreviews(chosen, inputs, { github, notices }) : chosen;
	return service === '' ? shown : shown.filter(({ payload }) => payload?.service === service);
}
function formerNames(name, aliases) {
	return [name, ...[...aliases].flatMap(([former, now]) => (now === name ? former : []))];
}
function renamer(aliases) {
	return (timeline) => {
		const { deployment } = timeline.record;
		const environment = aliases.get(deployment.environment);
		if (environment === undefined)
			return timeline;
		return { ...timeline, record: { ...timeline.record, deployment: { ...deployment, environment } } };
	};
}
function isSettled({ record, verifiedAt }, environment, before) {
	return record.deployment.environment === environment && verifiedAt !== undefined && verifiedAt < before;
}
async function withoutPreviews(timelines, { metricsEnvironment }, { github, notices }) {
	const byEnvironment = Map.groupBy(timelines, ({ record }) => record.deployment.environment);
	const isKept = (name) => name === 'production' || (0,names .gU)(metricsEnvironment, name);
	const others = [...byEnvironment].filter(([name]) => !isKept(name));
	const inactive = others.filter(([, same]) => same.every(({ events }) => events.at(-1)?.state === 'inactive'));
	const gone = new Set(inactive.map(([name]) => name));
	for (const name of await readTransient(github, others.flatMap(([name]) => (gone.has(name) ? [] : name))))
		gone.add(name);
	if (gone.size > 0 && gone.size < byEnvironment.size) {
		const names = [...gone].slice(0, ledger_namesShown).map((name) => `\`${(0,printable .d)(name, 60)}\``);
		const more = gone.size > names.length ? ' …' : '';
		notices.push(`${gone.size} ${gone.size === 1 ? 'environment is' : 'environments are'} left out because they are inactive or transient (${names.join(', ')}${more}): set \`environment\` to names or patterns to see them.`);
	}
	return gone.size === byEnvironment.size
		? timelines
		: timelines.filter(({ record }) => !gone.has(record.deployment.environment));
}
async function readTransient(github, names) {
	const open = new Set(names);
	const transient = new Set();
	for (let page = 1; page <= transientPages && open.size > 0; page++) {
		const found = await (0,deployments .kC)(github, page);
		for (const { environment, isTransient } of found) {
			if (open.delete(environment) && isTransient)
				transient.add(environment);
		}
		if (found.length < 100)
			break;
	}
	return transient;
}

// EXTERNAL MODULE: ./build/ledger/echo.js
var echo = __webpack_require__(96399);
;// CONCATENATED MODULE: ./build/deployment-history/read/places.js

function environmentServices(timelines, first) {
	const byEnvironment = Map.groupBy((0,echo .Kx)(timelines), ({ record }) => record.deployment.environment);
	const places = [...byEnvironment].flatMap(([environment, same]) => splitServices(environment, same));
	const last = ({ timelines: [newest] }) => newest?.record.deployment.createdAt.getTime() ?? 0;
	const services = Map.groupBy(places.sort((one, other) => last(other) - last(one)), ({ environment }) => environment);
	const isFirst = (name) => (0,names .gU)(first, name);
	const ordered = [...services];
	return [true, false].flatMap((wanted) => ordered.flatMap(([name, same]) => (isFirst(name) === wanted ? same : [])));
}
function joinPlaces(places, environment) {
	if (new Set(places.map((place) => place.environment)).size < 2)
		return places;
	const services = new Set(places.map(({ service }) => service));
	const named = [...services].filter((service) => service !== '');
	const nameOf = ({ service }) => (named.length === 1 ? (named[0] ?? '') : service);
	return [...Map.groupBy(places, nameOf)].map(([service, same]) => ({
		environment,
		service,
		timelines: newestFirst(same.flatMap(({ timelines }) => timelines)),
	}));
}
function chooseEnvironment(timelines, named) {
	const counts = new Map();
	for (const { record } of timelines) {
		const { environment } = record.deployment;
		counts.set(environment, (counts.get(environment) ?? 0) + 1);
	}
	if (counts.has('production') && (named.length === 0 || (0,names .Js)(named, 'production')))
		return 'production';
	const most = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
	return named[0] ?? most ?? 'production';
}
function splitServices(environment, timelines) {
	const byService = Map.groupBy(timelines, ({ payload }) => payload?.service ?? '');
	const named = [...byService.keys()].filter((service) => service !== '');
	if (named.length === 1)
		return [{ environment, service: named[0] ?? '', timelines: newestFirst(timelines) }];
	return [...byService].map(([service, same]) => ({ environment, service, timelines: newestFirst(same) }));
}
function newestFirst(timelines) {
	return timelines.toSorted(({ record: { deployment: one } }, { record: { deployment: other } }) => other.createdAt.getTime() - one.createdAt.getTime() || other.id - one.id);
}

;// CONCATENATED MODULE: ./build/deployment-history/facts.js

const lookBack = 90;
const placesWithChanges = 10;
const apiReleases = 50;
const withoutCheckout = `Changes are known only for the newest ${apiReleases} deployments: run actions/checkout with \`fetch-depth: 0\` before this step to get all of them.`;
const day = 86_400_000;
async function readHistoryFacts(inputs, github, host) {
	const now = host.now();
	const files = await placeFiles(inputs, host);
	const window = { from: new Date(now.getTime() - inputs.windowDays * day), to: now };
	const git = await openGit(inputs, host);
	const notices = [];
	const since = new Date(window.from.getTime() - (inputs.windowDays + lookBack) * day);
	const recorded = await readLedger(inputs, { since, settledBefore: window.from }, { github, notices });
	const metricsEnvironment = inputs.metricsEnvironment || chooseEnvironment(recorded, inputs.environments);
	const imported = await importTimelines(inputs.import, recorded, metricsEnvironment, { git, github });
	const found = environmentServices([...recorded, ...imported], metricsEnvironment);
	const history = git !== undefined && (await isInformative(git, found)) ? git : undefined;
	const places = await withReturns(found, history);
	const sources = { git: history, github, notices };
	const read = rangesReader(history, github, notices);
	const withRanges = await readRanges(places, inputs, read);
	const own = withRanges.filter(({ environment }) => (0,names .gU)(metricsEnvironment, environment));
	const joined = joinPlaces(own, metricsEnvironment);
	const { owner, name } = github.repository;
	return {
		repository: `${(0,server .V)(host.env)}/${owner}/${name}`,
		now,
		window,
		metricsEnvironment,
		places: withRanges,
		measured: joined === own ? own : await readRanges(joined, inputs, read),
		incidents: await readIncidents(github, { ...inputs, environment: metricsEnvironment, since }, notices),
		pulls: await readPulls(withRanges, { github, notices }),
		versions: git === undefined ? new Map() : await readVersions(git, inputs.service),
		divergence: inputs.changes === 'none' ? new Map() : await readApart(places, metricsEnvironment, sources),
		files,
		notices,
	};
}
async function placeFiles({ files, workingDirectory }, { workspace }) {
	const places = new Map();
	for (const kind of deployment_history_inputs .mv) {
		if (files[kind] === '')
			continue;
		const file = { root: workspace, path: (0,external_node_path_.join)(workingDirectory, files[kind]), input: `${kind}-file` };
		await (0,place .Gt)(file);
		places.set(kind, file);
	}
	return places;
}
async function openGit(inputs, host) {
	try {
		const { git } = await (0,git_open.openRepository)(host, inputs.workingDirectory, { value: '', isExplicit: false });
		return git;
	}
	catch (error) {
		const isNone = error instanceof user_error .y && (error.reason === 'no-repository' || error.reason === 'no-git');
		if (!isNone || inputs.import !== 'none')
			throw error;
		return undefined;
	}
}
async function isInformative(git, places) {
	const shas = places.flatMap(({ timelines }) => timelines.map(({ record }) => record.deployment.sha));
	return !(await (0,dated .fE)(git)) && (await (0,dated .y7)(git, shas)).size > 0;
}
async function withReturns(places, git) {
	const marked = [];
	for (const [index, place] of places.entries()) {
		const steps = (0,returns .B_)(place.timelines);
		const isAsked = git !== undefined && index < placesWithChanges && steps.length > 0;
		const ancestry = isAsked ? await ancestryByGit(git, steps) : unknownAncestry;
		marked.push({ ...place, timelines: (0,returns .zE)(place.timelines, (step) => ancestry(step)) });
	}
	return marked;
}
async function readRanges(places, inputs, read) {
	const facts = [];
	for (const [index, place] of places.entries()) {
		const releases = (0,release .Gm)(place.timelines);
		const isAsked = inputs.changes === 'auto' && index < placesWithChanges;
		facts.push({ ...place, releases, ranges: isAsked ? await read(releases) : new Map() });
	}
	return facts;
}
function rangesReader(git, github, notices) {
	if (git !== undefined)
		return (releases) => rangesByGit(git, releases);
	let left = apiReleases;
	return async (releases) => {
		if (releases.length - 1 > left && !notices.includes(withoutCheckout))
			notices.push(withoutCheckout);
		const ranges = await rangesByApi(github, releases, left);
		left -= ranges.size;
		return ranges;
	};
}
async function readPulls(places, { github, notices }) {
	const landings = places.flatMap(({ ranges }) => [...ranges.values()].flatMap((range) => range.landings));
	try {
		return await (0,landed .rQ)(github, landings);
	}
	catch (error) {
		if (!(0,errors .e0)(error, 'missing-permission'))
			throw error;
		notices.push('Pull requests are not shown: add `pull-requests: read` under `permissions:` of the job to see them.');
		return new Map();
	}
}
async function readApart(places, metricsEnvironment, { git, github }) {
	const shaOf = ({ timelines }) => (0,good .fO)(timelines)?.record.deployment.sha;
	const base = places
		.filter(({ environment }) => (0,names .gU)(metricsEnvironment, environment))
		.flatMap((place) => shaOf(place) ?? []);
	const others = places.slice(0, placesWithChanges).flatMap((place) => shaOf(place) ?? []);
	const [first, ...more] = base;
	if (first === undefined || more.length > 0)
		return new Map();
	return git === undefined ? divergenceByApi(github, first, others) : divergenceByGit(git, first, others);
}

;// CONCATENATED MODULE: ./build/deployment-history/view/wording.js
const minute = 60;
const hour = 60 * minute;
const wording_day = 24 * hour;
function describeSeconds(seconds) {
	if (seconds === undefined)
		return 'n/a';
	if (seconds < minute)
		return `${Math.round(seconds)} s`;
	if (seconds < hour)
		return `${Math.round(seconds / minute)} min`;
	if (seconds < wording_day)
		return pair(seconds / minute, 60, 'h', 'min');
	return seconds < 30 * wording_day ? pair(seconds / hour, 24, 'd', 'h') : `${Math.round(seconds / wording_day)} d`;
}
function describeMoment(at) {
	return at.toISOString().slice(0, 16).replace('T', ' ');
}
function describeDay(at) {
	return at.toISOString().slice(0, 10);
}
function daysOf({ window }) {
	return Math.round((window.to.getTime() - window.from.getTime()) / (wording_day * 1000));
}
function describeRatio(ratio) {
	return ratio === undefined ? 'n/a' : `${round(ratio * 100)} %`;
}
function describeFrequency(perDay) {
	if (perDay === undefined)
		return 'n/a';
	if (perDay >= 1)
		return `${round(perDay)} a day`;
	return perDay * 7 >= 1 ? `${round(perDay * 7)} a week` : `${round(perDay * (365.25 / 12))} a month`;
}
function describeChange(now, before, describe) {
	if (now === undefined || before === undefined)
		return before === undefined ? 'n/a' : `from ${describe(before)}`;
	if (describe(now) === describe(before))
		return 'same';
	return `${now > before ? '↑' : '↓'} from ${describe(before)}`;
}
function countOf(amount, thing) {
	return `${amount} ${thing}${amount === 1 ? '' : 's'}`;
}
function nameOf({ version, timeline }) {
	return version || timeline.record.deployment.sha.slice(0, 7);
}
function isSha(text) {
	return /^[0-9a-f]{40,64}$/.test(text);
}
function describeOutcome({ timeline, isRerun, failedLater }) {
	const what = timeline.isRollback ? 'rollback ' : isRerun ? 'run again: ' : '';
	return `${what}${wordsOf(timeline)}${failedLater ? ', failed later' : ''}`;
}
function wordsOf({ outcome, events, isForeign }) {
	if (outcome === 'verified')
		return isForeign ? 'succeeded' : 'verified';
	const last = events.at(-1)?.phase ?? '';
	if (outcome === 'cancelled')
		return last === 'superseded' ? 'superseded' : outcomes.cancelled;
	return outcome === 'refused' ? (refusals[last] ?? outcomes.refused) : outcomes[outcome];
}
const refusals = {
	superseded: 'request superseded',
	expired: 'request expired',
	void: 'request void',
	inactive: 'never deployed',
};
function describeEntries(entries) {
	const kinds = { deployment: 0, rollback: 0, again: 0, request: 0 };
	for (const { timeline, isRerun } of entries)
		kinds[timeline.isRollback ? 'rollback' : timeline.startedAt === undefined ? 'request' : isRerun ? 'again' : 'deployment']++;
	const parts = [
		countOf(kinds.deployment, 'deployment'),
		kinds.rollback === 0 ? '' : countOf(kinds.rollback, 'rollback'),
		kinds.again === 0 ? '' : `${kinds.again} run again`,
		kinds.request === 0
			? ''
			: `${countOf(kinds.request, 'request')} that ${kinds.request === 1 ? 'was' : 'were'} not deployed`,
	];
	return parts.filter((part) => part !== '').join(', ');
}
function colorOf({ timeline, failedLater }) {
	if (timeline.outcome === 'verified')
		return failedLater ? 'bad' : 'good';
	if (timeline.outcome === 'failed' || timeline.outcome === 'restored' || timeline.outcome === 'rollback-failed')
		return 'bad';
	return timeline.outcome === 'held' || timeline.outcome === 'cancelled' ? 'doubt' : 'plain';
}
function environmentLabel({ environment, service, }) {
	return service === '' ? environment : `${environment}: ${service}`;
}
function describeDivergence(divergence) {
	if (divergence === undefined)
		return '';
	const { ahead, behind } = divergence;
	if (ahead === 0 && behind === 0)
		return 'the same';
	if (behind === 0)
		return `${countOf(ahead, 'commit')} ahead`;
	return ahead === 0 ? `${countOf(behind, 'commit')} behind` : `${countOf(ahead, 'commit')} ahead, ${behind} behind`;
}
const outcomes = {
	waiting: 'waits for approval',
	refused: 'refused',
	running: 'running',
	failed: 'failed',
	restored: 'failed, rolled back',
	'rollback-failed': 'failed, and so did its rollback',
	held: 'held',
	cancelled: 'cancelled',
	unknown: 'without a status',
};
function pair(amount, size, large, small) {
	const whole = Math.round(amount);
	const rest = whole % size;
	return rest === 0 ? `${whole / size} ${large}` : `${(whole - rest) / size} ${large} ${rest} ${small}`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/badge.js

function badgeOf(name, history) {
	if (name === 'live')
		return liveBadge(history);
	const { dora } = history;
	const messages = {
		'deployment-frequency': describeFrequency(dora?.frequency.perDay),
		'change-lead-time': describeSeconds(dora?.leadTime.median),
		'change-fail-rate': describeRatio(dora?.failRate.value),
		'recovery-time': describeSeconds(dora?.recovery.median),
		'rework-rate': describeRatio(dora?.reworkRate.value),
	};
	const message = messages[name];
	return {
		schemaVersion: 1,
		label: name.replaceAll('-', ' '),
		message,
		color: message === 'n/a' ? 'lightgrey' : 'blue',
	};
}
function liveBadge({ places, metricsEnvironment }) {
	const live = places.find(({ isMeasured, live }) => isMeasured && live !== undefined)?.live;
	const label = metricsEnvironment;
	if (live === undefined)
		return { schemaVersion: 1, label, message: 'nothing', color: 'lightgrey' };
	const color = { good: 'brightgreen', bad: 'red', doubt: 'orange', plain: 'blue' }[colorOf(live)];
	return { schemaVersion: 1, label, message: nameOf(live), color };
}

;// CONCATENATED MODULE: ./build/dora/levels.js
const levels_hour = 3_600;
const levels_day = 24 * levels_hour;
const week = 7 * levels_day;
const month = 365.25 * (levels_day / 12);
function levelsOf({ frequency, leadTime, failRate, recovery }) {
	const perDay = frequency.perDay;
	return {
		frequency: perDay === undefined ? undefined : upTo(levels_day / perDay, [levels_day, week, month], ['elite', 'high', 'medium', 'low']),
		leadTime: upTo(leadTime.median, [levels_day, week, month], ['elite', 'high', 'medium', 'low']),
		failRate: upTo(failRate.value, [0.05, 0.1, 0.2], ['elite', 'medium', 'high', 'low']),
		recovery: upTo(recovery.median, [levels_hour, levels_day, week], ['elite', 'high', 'medium', 'low']),
	};
}
function upTo(value, [first, second, third], levels) {
	if (value === undefined)
		return undefined;
	if (value <= first)
		return levels[0];
	if (value <= second)
		return levels[1];
	return value <= third ? levels[2] : levels[3];
}

// EXTERNAL MODULE: ./build/dora/measure.js + 2 modules
var measure = __webpack_require__(72648);
;// CONCATENATED MODULE: ./build/dora/trend.js
const trend_day = 86_400_000;
const sizes = [1, 7, 14, 28, 56];
const mostParts = 14;
function trendOf(measureWindow, window) {
	const length = window.to.getTime() - window.from.getTime();
	const before = measureWindow({ from: new Date(window.from.getTime() - length), to: window.from });
	const isKnown = before.frequency.n + before.failRate.n + before.rollbacks > 0;
	return { before: isKnown ? before : undefined, parts: partsOf(window).map(measureWindow) };
}
function partsOf({ from, to }) {
	const days = (to.getTime() - from.getTime()) / trend_day;
	const size = (sizes.find((each) => days / each <= mostParts) ?? Math.ceil(days / mostParts)) * trend_day;
	const parts = [];
	for (let end = to.getTime(); end > from.getTime(); end -= size)
		parts.push({ from: new Date(Math.max(from.getTime(), end - size)), to: new Date(end) });
	return parts.reverse();
}

// EXTERNAL MODULE: ./build/commits/by-pulls.js
var by_pulls = __webpack_require__(40189);
;// CONCATENATED MODULE: ./build/deployment-history/read/included.js

const hotfix = /^hotfix(?:$|[/-])/i;
function includedChanges(range, pulls) {
	const brought = (0,by_pulls .u)(range, pulls);
	return {
		...brought,
		changes: [
			...brought.pulls.flatMap((pull) => changesOf(pull, range.commits, pulls)),
			...brought.commits.map(directChange),
		],
		isWhole: range.isWhole,
	};
}
function changesOf(pull, commits, pulls) {
	const { number, mergedAt, branch, labels } = pull;
	const about = { number, mergedAt, isHotfix: hotfix.test(branch) || labels.some((label) => hotfix.test(label)) };
	const seen = pull.commits.length > 0 ? pull.commits : commits.filter(({ sha }) => pulls.get(sha)?.number === number);
	return seen.map(({ sha, authoredAt, committedAt, isMerge }) => ({
		sha,
		authoredAt,
		committedAt,
		isMerge,
		pull: about,
	}));
}
function directChange({ sha, authoredAt, committedAt, isMerge }) {
	return { sha, authoredAt, committedAt, isMerge, pull: undefined };
}

;// CONCATENATED MODULE: ./build/deployment-history/view/history.js

function buildHistory(inputs, facts) {
	const { repository, now, window, metricsEnvironment, places, measured, incidents, notices } = facts;
	const included = (ranges) => new Map([...ranges].map(([sha, range]) => [sha, includedChanges(range, facts.pulls)]));
	const [only, ...others] = measured;
	const changes = new Map([...included(only?.ranges ?? new Map())].map(([sha, each]) => [sha, each.changes]));
	const { start, minimum } = inputs;
	const measureWindow = (0,measure .jk)({ timelines: only?.timelines ?? [], changes, incidents, start, minimum });
	const dora = others.length > 0 ? undefined : measureWindow(window);
	const failures = failuresByDeployment(dora);
	return {
		repository,
		now,
		window,
		metricsEnvironment,
		places: places.map((place) => placeStory(place, included(place.ranges), { facts, failures })),
		dora,
		trend: dora && trendOf(measureWindow, window),
		levels: dora !== undefined && inputs.levels === '2024' ? levelsOf(dora) : undefined,
		reason: places.length === 0 ? 'no-deployments' : dora === undefined ? 'several-services' : reasonOf(dora),
		notices,
	};
}
function reasonOf({ frequency, failRate, leadTime }) {
	const values = [frequency.perDay, failRate.value, leadTime.median];
	return values.every((value) => value === undefined) ? 'too-few' : 'measured';
}
function failuresByDeployment(dora) {
	const failures = dora?.samples.failures ?? [];
	return new Map(failures.flatMap((failure) => failure.release.timelines.map(({ record }) => [record.deployment.id, failure])));
}
const nothingNew = { pulls: [], commits: [], changes: [], isWhole: true };
function placeStory(place, included, { facts, failures }) {
	const { environment, service, timelines } = place;
	const first = firstOfEach(timelines);
	const byId = new Map(timelines.map((timeline) => [timeline.record.deployment.id, timeline]));
	const entryOf = (timeline) => {
		const { deployment } = timeline.record;
		const isFirst = first.get(deployment.id);
		return {
			timeline,
			version: versionOf(timeline, facts),
			at: momentOf(timeline),
			by: timeline.payload?.actor.login || deployment.creator.login,
			seconds: secondsOf(timeline),
			rollbackOf: rollbackOf(timeline, byId, facts),
			isRerun: isFirst === undefined && !timeline.isRollback && timeline.startedAt !== undefined,
			changes: isFirst === false ? nothingNew : isFirst ? included.get(deployment.sha) : undefined,
			failedLater: timeline.outcome === 'verified' && failures.has(deployment.id),
			incidents: failures.get(deployment.id)?.incidents ?? [],
			url: timeline.events.findLast(({ url }) => url !== '')?.url ?? '',
		};
	};
	const live = (0,good .fO)(timelines);
	const recent = timelines.map(entryOf).filter(({ at }) => at >= facts.window.from);
	return {
		environment,
		service,
		isMeasured: (0,names .gU)(facts.metricsEnvironment, environment),
		live: live && {
			...liveEntry(entryOf(live), failures),
			divergence: facts.divergence.get(live.record.deployment.sha),
		},
		entries: recent.sort((one, other) => other.at.getTime() - one.at.getTime() || idOf(other) - idOf(one)),
	};
}
function liveEntry(entry, failures) {
	const isOpen = failures.get(idOf(entry))?.recoveredAt === undefined;
	return { ...entry, failedLater: entry.failedLater && isOpen };
}
function firstOfEach(timelines) {
	return new Map((0,release .Gm)(timelines).flatMap(({ timelines: [first], isFirst }) => first === undefined ? [] : [[first.record.deployment.id, isFirst]]));
}
function versionOf({ version, record }, { versions }) {
	return version || (versions.get(record.deployment.sha) ?? '');
}
function momentOf({ liveAt, startedAt, record }) {
	return liveAt ?? startedAt ?? record.deployment.createdAt;
}
function secondsOf({ startedAt, settledAt }) {
	if (startedAt === undefined || settledAt === undefined)
		return undefined;
	return Math.max(0, settledAt.getTime() - startedAt.getTime()) / 1000;
}
function rollbackOf(timeline, byId, facts) {
	const id = timeline.takesBack;
	if (!timeline.isRollback)
		return undefined;
	const taken = id === undefined ? undefined : byId.get(id);
	return { id: id ?? 0, version: taken === undefined ? '' : versionOf(taken, facts) };
}
function idOf({ timeline }) {
	return timeline.record.deployment.id;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/metrics.js

const trendValues = [
	{ name: 'lead time', of: ({ leadTime }) => leadTime.median, describe: describeSeconds },
	{ name: 'deployments', of: ({ frequency }) => frequency.n, describe: String },
	{ name: 'recovery time', of: ({ recovery }) => recovery.median, describe: describeSeconds },
	{ name: 'fail rate', of: ({ failRate }) => failRate.value, describe: describeRatio },
	{ name: 'rework rate', of: ({ reworkRate }) => reworkRate.value, describe: describeRatio },
];
function metricRows(dora, levels, before) {
	const change = (of, describe) => before === undefined ? '' : describeChange(of(dora), of(before), describe);
	return [
		...paceRows(dora, levels, change),
		...stabilityRows(dora, levels, change),
		timeRow('Mean time to detect', dora.detection, change(({ detection: { mean } }) => mean, describeSeconds)),
		timeRow('Mean time to restore', dora.restoration, change(({ restoration: { mean } }) => mean, describeSeconds)),
	];
}
function paceRows({ start, leadTime, frequency }, levels, change) {
	const between = frequency.between.median === undefined ? '' : `every ${describeSeconds(frequency.between.median)}`;
	return [
		{
			name: 'Change lead time',
			value: describeSeconds(leadTime.median),
			of: countOf(leadTime.n, start === 'merge' || start === 'first-pr-commit' ? 'pull request' : 'commit'),
			spread: p90(leadTime),
			change: change(({ leadTime: { median } }) => median, describeSeconds),
			level: levels?.leadTime,
		},
		{
			name: 'Deployment frequency',
			value: describeFrequency(frequency.perDay),
			of: countOf(frequency.n, 'verified deployment'),
			spread: between,
			change: change(({ frequency: { perDay } }) => perDay, describeFrequency),
			level: levels?.frequency,
		},
	];
}
function stabilityRows({ recovery, failRate, reworkRate }, levels, change) {
	const open = recovery.open === 0 ? '' : `, ${recovery.open} not over yet`;
	return [
		{
			name: 'Failed deployment recovery time',
			value: describeSeconds(recovery.median),
			of: `${countOf(recovery.n, 'failure')}${open}`,
			spread: p90(recovery),
			change: change(({ recovery: { median } }) => median, describeSeconds),
			level: levels?.recovery,
		},
		{
			name: 'Change fail rate',
			value: describeRatio(failRate.value),
			of: `${failRate.part} of ${failRate.n} with traffic`,
			spread: '',
			change: change(({ failRate: { value } }) => value, describeRatio),
			level: levels?.failRate,
		},
		{
			name: 'Deployment rework rate',
			value: describeRatio(reworkRate.value),
			of: `${reworkRate.part} of ${reworkRate.n} with traffic`,
			spread: '',
			change: change(({ reworkRate: { value } }) => value, describeRatio),
			level: undefined,
		},
	];
}
function footOf({ window, start, minimum, rollbacks, leadTime }) {
	const days = daysOf({ window });
	const parts = [
		`${countOf(days, 'day')} up to ${describeMoment(window.to)} UTC`,
		`lead time from ${startWords[start]}`,
		`n/a means fewer than ${minimum}`,
		rollbacks === 0 ? '' : countOf(rollbacks, 'rollback'),
		leadTime.undated === 0 ? '' : `without ${countOf(leadTime.undated, 'change')} dated after the deployment`,
	];
	return `${parts.filter((part) => part !== '').join(' · ')}.`;
}
function notesOf({ failRate, reworkRate }) {
	const earlier = failRate.earlier === 0
		? ''
		: `${countOf(failRate.earlier, 'failure')} in this window ${failRate.earlier === 1 ? 'belongs to a deployment' : 'belong to deployments'} from before it; both numbers of the fail rate include ${failRate.earlier === 1 ? 'it' : 'them'}.`;
	const rework = reworkRate.part <= failRate.part
		? ''
		: `There are more hotfixes (${reworkRate.part}) than failed deployments (${failRate.part}): several fixed the same deployment, or they fixed a deployment that failed before this window or is unknown.`;
	return [earlier, rework].filter((note) => note !== '');
}
const startWords = {
	author: 'the author date of each commit',
	commit: 'the commit date of each commit',
	'first-pr-commit': 'the first commit of each pull request',
	merge: 'the merge of each pull request',
};
function timeRow(name, spread, change) {
	const middle = spread.median === undefined ? '' : `median ${describeSeconds(spread.median)}`;
	return {
		name,
		value: describeSeconds(spread.mean),
		of: countOf(spread.n, 'failure'),
		spread: middle,
		change,
		level: undefined,
	};
}
function p90(spread) {
	return spread.p90 === undefined ? '' : `p90 ${describeSeconds(spread.p90)}`;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/json.js

function liveData({ places }) {
	return places.flatMap(({ environment, service, isMeasured, live }) => {
		if (live === undefined)
			return [];
		const { version, timeline, at, by, url, divergence } = live;
		const base = isMeasured ? { ahead: 0, behind: 0 } : undefined;
		const { ahead = null, behind = null } = divergence ?? base ?? {};
		const { sha } = timeline.record.deployment;
		const since = at.toISOString();
		return [
			{ environment, service, version, sha, since, by, id: json_idOf(live), outcome: timeline.outcome, url, ahead, behind },
		];
	});
}
function historyData({ places }) {
	const all = places.flatMap(({ environment, service, entries }) => entries.map((entry) => ({ environment, service, entry })));
	const newestFirst = all.sort((one, other) => other.entry.at.getTime() - one.entry.at.getTime());
	return newestFirst.map(({ environment, service, entry }) => entryData(environment, service, entry));
}
function entryData(environment, service, entry) {
	const { timeline, version, at, by, seconds, rollbackOf, isRerun, failedLater, incidents, changes, url } = entry;
	return {
		id: json_idOf(entry),
		environment,
		service,
		version,
		sha: timeline.record.deployment.sha,
		at: at.toISOString(),
		by,
		outcome: timeline.outcome,
		'failed-later': failedLater,
		rerun: isRerun,
		rollback: timeline.isRollback,
		'duration-seconds': seconds ?? null,
		'rollback-of': rollbackOf === undefined || rollbackOf.id === 0 ? null : rollbackOf.id,
		pulls: changes?.pulls.map(({ number, title, author }) => ({ number, title, author })) ?? null,
		commits: changes?.commits.map(({ sha, subject, author }) => ({ sha, subject, author })) ?? null,
		incidents: incidents.map(({ number, title, url: address }) => ({ number, title, url: address })),
		url,
	};
}
function doraData({ dora, trend, levels, window, metricsEnvironment }) {
	if (dora === undefined)
		return null;
	const { frequency, failRate, reworkRate, recovery, leadTime, detection, restoration } = dora;
	return {
		environment: metricsEnvironment,
		from: window.from.toISOString(),
		to: window.to.toISOString(),
		minimum: dora.minimum,
		'change-lead-time': {
			start: dora.start,
			...spreadData(leadTime, 'median'),
			undated: leadTime.undated,
			...levelData(levels?.leadTime),
		},
		'deployment-frequency': {
			value: frequency.perDay ?? null,
			unit: 'per day',
			n: frequency.n,
			'between-seconds': spreadData(frequency.between, 'median'),
			...levelData(levels?.frequency),
		},
		'failed-deployment-recovery-time': {
			...spreadData(recovery, 'median'),
			open: recovery.open,
			...levelData(levels?.recovery),
		},
		'change-fail-rate': {
			value: failRate.value ?? null,
			part: failRate.part,
			n: failRate.n,
			...levelData(levels?.failRate),
		},
		'deployment-rework-rate': { value: reworkRate.value ?? null, part: reworkRate.part, n: reworkRate.n },
		mttd: spreadData(detection, 'mean'),
		mttr: spreadData(restoration, 'mean'),
		rollbacks: dora.rollbacks,
		notes: notesOf(dora),
		before: trend?.before === undefined ? null : pointData(trend.before),
		trend: (trend?.parts ?? []).map(pointData),
	};
}
function pointData({ window, leadTime, frequency, recovery, failRate, reworkRate }) {
	return {
		from: window.from.toISOString(),
		to: window.to.toISOString(),
		deployments: frequency.n,
		failures: failRate.part,
		'change-lead-time-seconds': leadTime.median ?? null,
		'deployment-frequency-per-day': frequency.perDay ?? null,
		'failed-deployment-recovery-time-seconds': recovery.median ?? null,
		'change-fail-rate': failRate.value ?? null,
		'deployment-rework-rate': reworkRate.value ?? null,
	};
}
function wholeData(history) {
	return {
		repository: history.repository,
		at: history.now.toISOString(),
		live: liveData(history),
		dora: doraData(history),
		history: historyData(history),
		notices: history.notices,
	};
}
function spreadData(spread, value) {
	const { n, mean = null, median = null, p90 = null } = spread;
	return { value: spread[value] ?? null, unit: 'seconds', n, mean, median, p90 };
}
function levelData(level) {
	return level === undefined ? {} : { level };
}
function json_idOf({ timeline }) {
	const { id } = timeline.record.deployment;
	return id > 0 ? id : null;
}

// EXTERNAL MODULE: ./build/markdown/bound.js
var bound = __webpack_require__(72372);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __webpack_require__(45493);
// EXTERNAL MODULE: ./build/markdown/table.js
var markdown_table = __webpack_require__(87968);
;// CONCATENATED MODULE: ./build/dora/series.js
const series_day = 86_400_000;
const spans = [
	[3_600, '0-1 h'],
	[6 * 3_600, '1-6 h'],
	[24 * 3_600, '6-24 h'],
	[3 * 86_400, '1-3 d'],
	[7 * 86_400, '3-7 d'],
	[30 * 86_400, '7-30 d'],
	[Number.POSITIVE_INFINITY, '30 d+'],
];
function weeksOf({ window, samples }) {
	const first = mondayOf(window.from);
	const count = Math.ceil((window.to.getTime() - first) / (7 * series_day));
	const indexOf = (at) => Math.floor((at.getTime() - first) / (7 * series_day));
	const tally = (moments) => {
		const counts = new Map();
		for (const at of moments)
			if (at !== undefined)
				counts.set(indexOf(at), (counts.get(indexOf(at)) ?? 0) + 1);
		return counts;
	};
	const releases = tally(samples.releases.map(({ verifiedAt }) => verifiedAt));
	const failures = tally(samples.failures.map(({ foundAt }) => foundAt));
	const recoveries = tally(samples.failures.map(({ recoveredAt }) => recoveredAt));
	return Array.from({ length: count }, (_, index) => ({
		from: new Date(first + index * 7 * series_day),
		releases: releases.get(index) ?? 0,
		failures: failures.get(index) ?? 0,
		recoveries: recoveries.get(index) ?? 0,
	}));
}
function leadTimeBins({ samples }) {
	const place = (seconds) => spans.findIndex(([end]) => seconds < end);
	const counts = samples.leadTimes.map(place);
	return spans.map(([, name], index) => ({ name, count: counts.filter((each) => each === index).length }));
}
function mondayOf(at) {
	const midnight = Math.floor(at.getTime() / series_day) * series_day;
	return midnight - ((at.getUTCDay() + 6) % 7) * series_day;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/mermaid.js

const tones = { bar: '#2f81f7', bad: '#e5534b', line: '#2f81f7' };
const mostLabels = 16;
const leastTop = 10;
function chartsOf(dora) {
	const { weeks, size } = joinWeeks(weeksOf(dora));
	const each = size === 1 ? 'per week' : `per ${size} weeks`;
	const labels = weeks.map(({ from }) => from.toISOString().slice(5, 10));
	const span = [weeks[0], weeks.at(-1)].map((week) => week?.from.toISOString().slice(0, 10) ?? '').join(' to ');
	const bins = leadTimeBins(dora);
	const charts = [
		{ title: `Deployments ${each}`, span, labels, axis: 'deployments', bars: weeks.map(({ releases }) => releases) },
		{
			title: 'Lead times',
			span: '',
			labels: bins.map(({ name }) => name),
			axis: 'changes',
			bars: bins.map((bin) => bin.count),
		},
		{
			title: `Failures (bars) and recoveries (line) ${each}`,
			span,
			labels,
			axis: 'failures',
			bars: weeks.map(({ failures }) => failures),
			line: weeks.map(({ recoveries }) => recoveries),
		},
	];
	return charts
		.map(draw)
		.filter((chart) => chart !== '')
		.join('\n');
}
function joinWeeks(weeks) {
	const size = Math.ceil(weeks.length / mostLabels);
	const joined = weeks.flatMap((week, index) => {
		if (index % size > 0)
			return [];
		const same = weeks.slice(index, index + size);
		const sum = (key) => same.reduce((total, each) => total + each[key], 0);
		return [{ from: week.from, releases: sum('releases'), failures: sum('failures'), recoveries: sum('recoveries') }];
	});
	return { weeks: joined, size };
}
function draw({ title, span, labels, axis, bars, line }) {
	const most = Math.max(...bars, ...(line ?? []));
	if (most <= 0)
		return '';
	return [
		'```mermaid',
		palette(line === undefined ? ['bar'] : ['bad', 'line']),
		'xychart-beta',
		`  title "${title}"`,
		`  x-axis ${span === '' ? '' : `"${span}" `}[${labels.map((label) => `"${label}"`).join(', ')}]`,
		`  y-axis "${axis}" 0 --> ${Math.max(most, leastTop)}`,
		`  bar [${bars.join(', ')}]`,
		...(line === undefined ? [] : [`  line [${line.join(', ')}]`]),
		'```',
		'',
	].join('\n');
}
function palette(plots) {
	const plotColorPalette = plots.map((tone) => tones[tone]).join(', ');
	return `%%{init: ${JSON.stringify({ themeVariables: { xyChart: { plotColorPalette } } })}}%%`;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/markdown.js

const limit = 900_000;
const pullsShown = 5;
const commitsShown = 3;
function markdownOf(history, rows) {
	const parts = [
		`### ${headlineOf(history)}\n`,
		history.notices.map((notice) => `> ${(0,markdown_escape .EH)(notice)}\n`).join('>\n'),
		liveTable(history),
		metricsPart(history),
		...history.places.map((place) => historyPart(place, rows, history.repository)),
	];
	const whole = parts.filter((part) => part !== '').join('\n');
	return (0,bound .o)(whole, limit, 'bytes', '\n\n*Cut here: the files named in the inputs are complete.*\n').text;
}
function headlineOf(history) {
	const { metricsEnvironment, places, now } = history;
	const place = places.find(({ isMeasured, live }) => isMeasured && live !== undefined);
	const { live } = place ?? {};
	if (place === undefined || live === undefined)
		return `Nothing is live in ${(0,markdown_escape .EH)(metricsEnvironment, 100)}`;
	const since = `${describeMoment(live.at)} (${describeSeconds((now.getTime() - live.at.getTime()) / 1000)})`;
	const doubt = colorOf(live) === 'good' ? '' : `, ${describeOutcome(live)}`;
	return `${(0,markdown_escape .EH)(environmentLabel(place), 100)} has ${(0,markdown_escape .EH)(nameOf(live), 100)} since ${since}${doubt}`;
}
function liveTable(history) {
	const { places, metricsEnvironment, repository } = history;
	const apartFrom = `against ${(0,markdown_escape .kq)(metricsEnvironment, 60)}`;
	const rows = places.flatMap((place) => {
		const { live } = place;
		const name = (0,markdown_escape .kq)(environmentLabel(place), 100);
		if (live === undefined)
			return [[name, 'nothing', '', '', '', '', '']];
		const isBase = place.isMeasured;
		return [
			[
				name,
				`**${(0,markdown_escape .kq)(nameOf(live), 100)}**`,
				commitLink(live, repository),
				describeMoment(live.at),
				person(live.by),
				markdown_badgeOf(live),
				isBase ? '' : describeDivergence(live.divergence),
			],
		];
	});
	return (0,markdown_table .Q)(['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', apartFrom], rows);
}
function metricsPart({ dora, trend, levels, metricsEnvironment, reason }) {
	const title = `#### DORA metrics of ${(0,markdown_escape .EH)(metricsEnvironment, 100)}\n`;
	if (reason === 'several-services')
		return `${title}\nSeveral services are deployed there: name one in the input \`service\`, because metrics are for a single service.\n`;
	if (dora === undefined || reason === 'no-deployments')
		return '';
	const before = trend?.before;
	const rows = metricRows(dora, levels, before).map(({ name, value, of, spread, change, level }) => [
		name,
		value === 'n/a' ? value : `**${value}**`,
		...(before === undefined ? [] : [change]),
		of,
		spread,
		...(levels === undefined ? [] : [level ?? '']),
	]);
	const against = before === undefined ? [] : [`against the ${countOf(daysOf(before), 'day')} before`];
	const head = ['metric', 'value', ...against, 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])];
	const notes = notesOf(dora).map((note) => `> ${note}\n`);
	const parts = [title, (0,markdown_table .Q)(head, rows), `${footOf(dora)}\n`, ...notes, chartsOf(dora), trendTable(trend)];
	return parts.filter((part) => part !== '').join('\n');
}
function trendTable(trend) {
	const parts = trend?.parts ?? [];
	if (parts.length < 2 || parts.every(({ frequency, failRate }) => frequency.n + failRate.n === 0))
		return '';
	const rows = parts.map((part) => [
		`${describeDay(part.window.from)} to ${describeDay(part.window.to)}`,
		...trendValues.map(({ of, describe }) => describeValue(of(part), describe)),
	]);
	const table = (0,markdown_table .Q)(['time (UTC)', ...trendValues.map(({ name }) => name)], rows);
	return `<details><summary>Over time</summary>\n\n${table}\n</details>\n`;
}
function describeValue(value, describe) {
	return value === undefined ? 'n/a' : describe(value);
}
function historyPart(place, rows, repository) {
	const { entries } = place;
	if (entries.length === 0)
		return '';
	const more = entries.length > rows ? `\n${entries.length - rows} earlier ones are in the files.\n` : '';
	const table = (0,markdown_table .Q)(['when (UTC)', 'version', 'commit', 'by', 'result', 'took', 'what went in'], entries
		.slice(0, rows)
		.map((entry) => [
		entry.url === '' ? describeMoment(entry.at) : markdown_link(describeMoment(entry.at), entry.url),
		(0,markdown_escape .kq)(nameOf(entry), 100),
		commitLink(entry, repository),
		person(entry.by),
		`${markdown_badgeOf(entry)}${rollbackWords(entry)}${incidentLinks(entry, repository)}`,
		entry.seconds === undefined ? '' : describeSeconds(entry.seconds),
		broughtCell(entry, repository),
	]));
	return `#### ${(0,markdown_escape .EH)(environmentLabel(place), 100)}: ${describeEntries(entries)}\n\n${table}${more}`;
}
function rollbackWords({ rollbackOf }) {
	if (rollbackOf === undefined || rollbackOf.id === 0)
		return '';
	return ` of ${(0,markdown_escape .kq)(rollbackOf.version || `#${rollbackOf.id}`, 100)}`;
}
function incidentLinks({ incidents }, repository) {
	return incidents.map(({ number }) => ` [#${number}](${repository}/issues/${number})`).join('');
}
function broughtCell({ changes, isRerun, timeline }, repository) {
	if (timeline.isRollback || isRerun || timeline.startedAt === undefined)
		return '';
	if (changes === undefined)
		return 'not known';
	const { pulls, commits, isWhole } = changes;
	const shown = [
		...pulls
			.slice(0, pullsShown)
			.map(({ number, title, author }) => `${(0,markdown_escape .kq)(title, 120)} ([#${number}](${repository}/pull/${number})${author === '' ? '' : ` by ${person(author)}`})`),
		...commits
			.slice(0, commitsShown)
			.map(({ subject, sha }) => `${(0,markdown_escape .kq)(subject, 120)} ([${sha.slice(0, 7)}](${repository}/commit/${sha}))`),
	];
	const left = Math.max(0, pulls.length - pullsShown) + Math.max(0, commits.length - commitsShown);
	const rest = [left > 0 ? `${left} more` : '', isWhole ? '' : 'and others'].filter((part) => part !== '');
	return shown.length === 0 ? 'nothing new' : [...shown, ...rest].join('<br>');
}
function markdown_badgeOf(entry) {
	const sign = { good: '✅ ', bad: '❌ ', doubt: '⚠️ ', plain: '' }[colorOf(entry)];
	return `${sign}${describeOutcome(entry)}`;
}
function commitLink({ timeline }, repository) {
	const { sha } = timeline.record.deployment;
	return isSha(sha) ? `[\`${sha.slice(0, 7)}\`](${repository}/commit/${sha})` : (0,markdown_escape .kq)(sha, 40);
}
function person(login) {
	return (0,markdown_escape .kq)(login, 60);
}
function markdown_link(text, url) {
	return /^https?:\/\/[\w.:/?&=%#-]{1,500}$/.test(url) ? `[${text}](${url})` : text;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/style.js
const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --main: #0969da; --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700; --plain: #818b98 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --main: #4493f8; --good: #3fb950; --bad: #f85149; --doubt: #d29922; --plain: #656c76 } }
body { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2.5rem } h3 { font-size: 1rem } small, figcaption { color: var(--soft) }
nav { background: var(--paper); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; max-height: 7rem; overflow-y: auto; padding: .5rem 0; position: sticky; top: 0; z-index: 1 } h2 { scroll-margin-top: 3.5rem }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top } th { color: var(--soft); font-weight: 600 } .history ul { min-width: 18rem } h1, h2, li { overflow-wrap: anywhere } .typed { display: inline-block; min-width: 6rem; overflow-wrap: anywhere } time, code, .short { white-space: nowrap }
a { color: var(--main) } code { font-size: .9em } ul { margin: 0; padding-left: 1.1rem } .note { border-left: 3px solid var(--doubt); padding-left: .8rem } details { margin: .5rem 0 } summary { cursor: pointer; font-weight: 600; padding: .3rem 0 }
.charts { align-items: end; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)) } figure { margin: 1rem 0 } svg { width: 100%; height: auto } svg text { fill: var(--soft); font-size: 11px } svg .lane { fill: var(--ink) } svg .soft { fill: var(--soft) } .axis { fill: none; stroke: var(--line) } .mark { stroke: var(--paper) } .line { fill: none; stroke: var(--main); stroke-width: 2 }
.main { fill: var(--main); color: var(--main) } .good { fill: var(--good); color: var(--good) } .bad { fill: var(--bad); color: var(--bad) } .doubt { fill: var(--doubt); color: var(--doubt) } .plain { fill: var(--plain); color: var(--plain) }
@media (max-width: 40rem) {
body { margin: 1rem auto } .wide text { font-size: 20px } .wide .date:nth-of-type(even) { display: none }
table, tbody, tr, td { display: block } thead { display: none } tr { border-bottom: 1px solid var(--line); padding: .6rem 0 } td { border: 0; display: grid; gap: .6rem; grid-template-columns: 7rem minmax(0, 1fr); padding: .1rem 0 } td:empty { display: none } td::before { color: var(--soft) } .history ul, .typed { min-width: 0 }
.live td:nth-child(1), .history td:nth-child(1), .metrics td:nth-child(1) { display: block; font-weight: 600 }
.live td:nth-child(2)::before, .history td:nth-child(2)::before { content: "version" } .live td:nth-child(3)::before, .history td:nth-child(3)::before { content: "commit" } .live td:nth-child(4)::before { content: "since (UTC)" } .live td:nth-child(5)::before, .history td:nth-child(4)::before { content: "by" } .live td:nth-child(6)::before { content: "state" } .live td:nth-child(7)::before { content: "against" }
.history td:nth-child(5)::before { content: "result" } .history td:nth-child(6)::before { content: "took" } .history td:nth-child(7)::before { content: "what went in" }
.metrics td { display: inline; padding-right: .8rem }
}
`;

;// CONCATENATED MODULE: ./build/deployment-history/view/svg.js

function escapeHtml(text, length = 300) {
	return (0,markdown_escape .h0)(text, length).replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);
}
const width = 360;
const height = 180;
const margin = { left: 28, bottom: 24, top: 18 };
const room = height - margin.bottom - margin.top;
const digit = 7;
const longestLabel = 72;
function barChart({ title, labels, series }) {
	const most = Math.max(0, ...series.flatMap(({ values }) => values));
	if (most === 0)
		return '';
	const step = (width - margin.left) / labels.length;
	const broad = (step * 0.8) / series.length;
	const bars = series.flatMap(({ name, tone, values }, place) => values.map((value, index) => {
		const tall = (value / most) * room;
		const x = margin.left + index * step + step * 0.1 + place * broad;
		const y = margin.top + room - tall;
		const report = escapeHtml(`${labels[index] ?? ''}, ${name}: ${value}`);
		const fits = value > 0 && broad >= digit * String(value).length;
		const number = fits
			? `<text x="${fix(x + broad / 2)}" y="${fix(y - 4)}" text-anchor="middle">${value}</text>`
			: '';
		return `<rect class="${tone}" x="${fix(x)}" y="${fix(y)}" width="${fix(broad)}" height="${fix(tall)}"><title>${report}</title></rect>${number}`;
	}));
	const every = Math.ceil((labels.length * longestLabel) / (width - margin.left));
	const names = labels.map((label, index) => index % every === 0 ? dateText(margin.left + (index + 0.5) * step, label) : '');
	const axis = `<path class="axis" d="M${margin.left} ${margin.top}V${height - margin.bottom}H${width}"/>`;
	const scale = `<text x="${margin.left - 6}" y="${margin.top + 8}" text-anchor="end">${most}</text><text x="${margin.left - 6}" y="${height - margin.bottom}" text-anchor="end">0</text>`;
	return `<figure><figcaption>${titleOf(title, series)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${axis}${scale}${bars.join('')}${names.join('')}</svg></figure>`;
}
function dateText(middle, label) {
	const isLast = middle + longestLabel / 2 > width;
	const place = isLast
		? `x="${width}" y="${height - 8}" text-anchor="end"`
		: `x="${fix(middle)}" y="${height - 8}" text-anchor="middle"`;
	return `<text ${place}>${escapeHtml(label)}</text>`;
}
function titleOf(title, series) {
	if (series.length < 2)
		return escapeHtml(title);
	const keys = series.map(({ name, tone }) => `<span class="${tone}">■</span> ${escapeHtml(name)}`);
	return `${escapeHtml(title)}: ${keys.join(' ')}`;
}
function fix(value) {
	return String(Math.round(value * 10) / 10);
}
function lineChart({ title, labels, values, describe }) {
	const known = values.filter((value) => value !== undefined);
	const most = Math.max(0, ...known);
	if (known.length < 2 || most === 0)
		return '';
	const left = margin.left;
	const xOf = (index) => left + ((index + 0.5) * (width - left)) / values.length;
	const yOf = (value) => margin.top + room * (1 - value / most);
	const points = values.map((value, index) => (value === undefined ? undefined : { x: xOf(index), y: yOf(value) }));
	const line = points.map((point, index) => point === undefined ? '' : `${points[index - 1] === undefined ? 'M' : 'L'}${fix(point.x)} ${fix(point.y)}`);
	const dots = points.map((point, index) => point === undefined
		? ''
		: `<circle class="main" cx="${fix(point.x)}" cy="${fix(point.y)}" r="3"><title>${escapeHtml(`from ${labels[index] ?? ''}: ${describe(values[index] ?? 0)}`)}</title></circle>`);
	const ends = [0, labels.length - 1].map((index) => `<text x="${fix(index === 0 ? left : width)}" y="${height - 8}" text-anchor="${index === 0 ? 'start' : 'end'}">${escapeHtml(labels[index] ?? '')}</text>`);
	const axis = `<path class="axis" d="M${left} ${margin.top}V${height - margin.bottom}H${width}"/>`;
	const scale = `<text x="${left + 4}" y="${margin.top - 4}">${escapeHtml(describe(most))}</text><text x="${left - 6}" y="${height - margin.bottom}" text-anchor="end">0</text>`;
	return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)} over time">${axis}${scale}<path class="line" d="${line.join('')}"/>${dots.join('')}${ends.join('')}</svg></figure>`;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/bins.js

const mostMarks = 100;
const bins_sizes = [1, 2, 7, 14, 28];
const mostBins = 75;
const bins_day = 86_400_000;
const order = ['good', 'plain', 'doubt', 'bad'];
function bins(entries, window, { xOf, top, height }) {
	const { spans, days } = binsOf(entries, window);
	const most = Math.max(1, ...spans.map((bin) => totalOf(bin)));
	const room = height - 8;
	const ground = top + room;
	const drawn = spans.flatMap((bin) => {
		const total = totalOf(bin);
		if (total + bin.rollbacks === 0)
			return [];
		const [left, right] = [xOf(bin.from), xOf(bin.to)];
		const broad = Math.max(1, (right - left) * 0.85);
		let y = ground;
		const bars = order.flatMap((color) => {
			const tall = (bin[color] / most) * room;
			y -= tall;
			return tall === 0
				? []
				: `<rect class="${color}" x="${fix(left)}" y="${fix(y)}" width="${fix(broad)}" height="${fix(tall)}"/>`;
		});
		const middle = left + broad / 2;
		const back = bin.rollbacks === 0 ? '' : `<path class="plain" d="M${fix(middle - 4)} ${ground + 5}l6 -3.5v7z"/>`;
		return `<g><title>${escapeHtml(reportOf(bin))}</title>${bars.join('')}${back}</g>`;
	});
	const axis = `<path class="axis" d="M${fix(xOf(window.from))} ${ground}H${fix(xOf(window.to))}"/>`;
	const span = days === 1 ? 'a day' : days === 7 ? 'a week' : `in ${days} days`;
	return { svg: `${axis}${drawn.join('')}`, most: `up to ${most} ${span}` };
}
function binsOf(entries, { from, to }) {
	const whole = (to.getTime() - from.getTime()) / bins_day;
	const days = bins_sizes.find((size) => whole / size <= mostBins) ?? Math.ceil(whole / mostBins);
	const count = Math.ceil(whole / days);
	const start = from.getTime();
	const groups = Map.groupBy(entries, ({ at }) => Math.min(count - 1, Math.max(0, Math.floor((at.getTime() - start) / (days * bins_day)))));
	const spans = Array.from({ length: count }, (_, index) => {
		const own = groups.get(index) ?? [];
		const forward = own.filter(({ timeline }) => !timeline.isRollback);
		const tally = (color) => forward.filter((entry) => colorOf(entry) === color).length;
		return {
			from: new Date(start + index * days * bins_day),
			to: new Date(Math.min(to.getTime(), start + (index + 1) * days * bins_day)),
			good: tally('good'),
			plain: tally('plain'),
			doubt: tally('doubt'),
			bad: tally('bad'),
			rollbacks: own.length - forward.length,
		};
	});
	return { spans, days };
}
function totalOf({ good, plain, doubt, bad }) {
	return good + plain + doubt + bad;
}
function reportOf(bin) {
	const parts = [
		countOf(totalOf(bin), 'deployment'),
		bin.bad === 0 ? '' : `${bin.bad} failed`,
		bin.doubt === 0 ? '' : `${bin.doubt} in doubt`,
		bin.rollbacks === 0 ? '' : countOf(bin.rollbacks, 'rollback'),
	];
	return `${describeDay(bin.from)} to ${describeDay(bin.to)}: ${parts.filter((part) => part !== '').join(', ')}`;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/timeline.js

const timeline_width = 720;
const timeline_margin = 12;
const nameHeight = 22;
const markHeight = 34;
const binHeight = 48;
const space = 10;
const dates = 5;
const legend = '<span class="good">●</span> good <span class="bad">◆</span> failed <span class="doubt">■</span> in doubt <span class="plain">●</span> other, ◀ a rollback.';
const binLegend = ` A bar means more than ${mostMarks} deployments: its height shows their number, with the share of failures on top.`;
function timeline(places, window) {
	const shown = places.filter(({ entries }) => entries.length > 0);
	if (shown.length === 0)
		return '';
	const xOf = scaleOf(window);
	let low = 0;
	const lanes = shown.map((place) => {
		const top = low + nameHeight;
		const isDense = place.entries.length > mostMarks;
		low = top + (isDense ? binHeight : markHeight) + space;
		const drawn = isDense ? bins(place.entries, window, { xOf, top, height: binHeight }) : marks(place, xOf, top);
		const most = drawn.most === '' ? '' : ` <tspan class="soft">${drawn.most}</tspan>`;
		return `<text class="lane" x="${timeline_margin}" y="${top - 6}">${escapeHtml(environmentLabel(place), 50)}${most}</text>${drawn.svg}`;
	});
	const drawing = `${ticks(window, low)}${lanes.join('')}`;
	const words = shown.some(({ entries }) => entries.length > mostMarks) ? `${legend}${binLegend}` : legend;
	return `<h2 id="timeline">Timeline</h2><figure><svg class="wide" viewBox="0 0 ${timeline_width} ${low + 24}" role="img" aria-label="Timeline of deployments">${drawing}</svg><figcaption>${words}</figcaption></figure>`;
}
function scaleOf({ from, to }) {
	const part = (at) => (at.getTime() - from.getTime()) / (to.getTime() - from.getTime());
	return (at) => timeline_margin + part(at) * (timeline_width - 2 * timeline_margin);
}
function marks({ entries }, xOf, top) {
	const y = top + markHeight / 2;
	const order = entries.toSorted((one, other) => weightOf(one) - weightOf(other));
	const drawn = order.map((entry) => markOf(entry, xOf(entry.at), y));
	return { svg: `<path class="axis" d="M${timeline_margin} ${y}H${timeline_width - timeline_margin}"/>${drawn.join('')}`, most: '' };
}
function ticks({ from, to }, low) {
	const parts = Array.from({ length: dates }, (_, index) => {
		const part = index / (dates - 1);
		const at = new Date(from.getTime() + part * (to.getTime() - from.getTime()));
		const x = fix(timeline_margin + part * (timeline_width - 2 * timeline_margin));
		const anchor = index === 0 ? 'start' : index === dates - 1 ? 'end' : 'middle';
		return `<path class="axis" d="M${x} 0V${low}"/><text class="date" x="${x}" y="${low + 18}" text-anchor="${anchor}">${at.toISOString().slice(0, 10)}</text>`;
	});
	return parts.join('');
}
function weightOf(entry) {
	return { good: 0, plain: 0, doubt: 1, bad: 2 }[colorOf(entry)];
}
function markOf(entry, x, y) {
	const by = entry.by === '' ? '' : `, by ${entry.by}`;
	const report = `${describeMoment(entry.at)} UTC: ${nameOf(entry)}, ${describeOutcome(entry)}${by}`;
	return `<path class="mark ${colorOf(entry)}" d="${shapeOf(entry, x, y)}"><title>${escapeHtml(report)}</title></path>`;
}
function shapeOf(entry, x, y) {
	const color = colorOf(entry);
	if (entry.timeline.isRollback)
		return `M${fix(x - 6)} ${y + 11}l9 -5v10z`;
	if (color === 'bad')
		return `M${fix(x)} ${y - 7}l7 7l-7 7l-7 -7z`;
	if (color === 'doubt')
		return `M${fix(x - 5)} ${y - 5}h10v10h-10z`;
	return `M${fix(x - 5)} ${y}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z`;
}

;// CONCATENATED MODULE: ./build/deployment-history/view/page.js

const page_pullsShown = 20;
function pageOf(history) {
	const title = `Deployments of ${history.repository.replace(/^https?:\/\/[^/]+\//, '')}`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p><small>${describeMoment(history.window.from)} to ${describeMoment(history.now)} UTC</small></p>
${history.notices.map((notice) => `<p class="note">${escapeHtml(notice, 500)}</p>`).join('\n')}
${navigation(history)}
${livePart(history)}
${history.dora === undefined ? '' : page_metricsPart(history, history.dora)}
${timeline(history.places, history.window)}
${history.places.map((place, index) => page_historyPart(place, `place-${index + 1}`, history.repository)).join('\n')}
</body>
</html>
`;
}
function navigation({ dora, places }) {
	const told = places.some(({ entries }) => entries.length > 0);
	const parts = [
		['live', 'Live now'],
		...(dora === undefined ? [] : [['metrics', 'Metrics']]),
		...(told ? [['timeline', 'Timeline']] : []),
		...places.flatMap((place, index) => place.entries.length === 0 ? [] : [[`place-${index + 1}`, escapeHtml(environmentLabel(place), 60)]]),
	];
	return `<nav>${parts.map(([id, name]) => `<a href="#${id}">${name}</a>`).join(' ')}</nav>`;
}
function livePart({ places, metricsEnvironment, repository, now }) {
	const rows = places.map((place) => {
		const { live } = place;
		const name = typed(environmentLabel(place));
		if (live === undefined)
			return [name, 'nothing', '', '', '', '', ''];
		const divergence = place.isMeasured ? '' : describeDivergence(live.divergence);
		return [
			name,
			`<strong>${typed(nameOf(live))}</strong>`,
			commitOf(live, repository),
			`${timeOf(live.at)} <small class="short">${describeSeconds((now.getTime() - live.at.getTime()) / 1000)}</small>`,
			typed(live.by),
			stateOf(live),
			divergence,
		];
	});
	const against = `against ${escapeHtml(metricsEnvironment, 60)}`;
	return `<h2 id="live">Live now</h2>${table('live', ['environment', 'version', 'commit', 'since (UTC)', 'by', 'state', against], rows)}`;
}
function page_metricsPart({ levels, trend, metricsEnvironment }, dora) {
	const before = trend?.before;
	const rows = metricRows(dora, levels, before).map(({ name, value, of, spread, change, level }) => [
		name,
		`<strong>${value}</strong>`,
		...(before === undefined ? [] : [change]),
		of,
		spread,
		...(levels === undefined ? [] : [level ?? '']),
	]);
	const against = before === undefined ? [] : [`against the ${countOf(daysOf(before), 'day')} before`];
	const head = ['metric', 'value', ...against, 'of', 'spread', ...(levels === undefined ? [] : ['level of 2024'])];
	const weeks = weeksOf(dora);
	const bins = leadTimeBins(dora);
	const labels = weeks.map(({ from }) => describeDay(from));
	const charts = [
		barChart({
			title: 'Deployments per week',
			labels,
			series: [{ name: 'deployments', tone: 'main', values: weeks.map(({ releases }) => releases) }],
		}),
		barChart({
			title: 'Lead times',
			labels: bins.map(({ name }) => name),
			series: [{ name: 'changes', tone: 'main', values: bins.map((bin) => bin.count) }],
		}),
		barChart({
			title: 'Failures and recoveries per week',
			labels,
			series: [
				{ name: 'failures', tone: 'bad', values: weeks.map(({ failures }) => failures) },
				{ name: 'recoveries', tone: 'good', values: weeks.map(({ recoveries }) => recoveries) },
			],
		}),
	];
	const notes = notesOf(dora).map((note) => `<p class="note">${escapeHtml(note, 500)}</p>`);
	const title = `<h2 id="metrics">DORA metrics of ${escapeHtml(metricsEnvironment)}</h2>`;
	return `${title}${table('metrics', head, rows)}<p><small>${footOf(dora)}</small></p>${notes.join('')}<div class="charts">${charts.join('')}</div>${trendPart(trend)}`;
}
function trendPart(trend) {
	const parts = trend?.parts ?? [];
	const labels = parts.map(({ window }) => describeDay(window.from));
	const charts = trendValues
		.filter(({ name }) => name !== 'deployments')
		.map(({ name, of, describe }) => lineChart({ title: name, labels, values: parts.map(of), describe }))
		.filter((chart) => chart !== '');
	return charts.length === 0 ? '' : `<h3>Over time</h3><div class="charts">${charts.join('')}</div>`;
}
const mostRows = 60;
const historyHead = ['when (UTC)', 'version', 'commit', 'by', 'result', 'took', 'what went in'];
function page_historyPart(place, id, repository) {
	const { entries } = place;
	if (entries.length === 0)
		return '';
	const title = `<h2 id="${id}">${escapeHtml(environmentLabel(place), 120)}: ${describeEntries(entries)}</h2>`;
	const tableOf = (some) => table('history', historyHead, some.map((entry) => historyRow(entry, repository)));
	if (entries.length <= mostRows)
		return `${title}${tableOf(entries)}`;
	const months = [...Map.groupBy(entries, ({ at }) => describeDay(at).slice(0, 7))];
	const parts = months.map(([month, some], index) => {
		const failed = some.filter((entry) => colorOf(entry) === 'bad').length;
		const words = `${month}: ${describeEntries(some)}${failed === 0 ? '' : `, <span class="bad">${failed} failed</span>`}`;
		return `<details${index === 0 ? ' open' : ''}><summary>${words}</summary>${tableOf(some)}</details>`;
	});
	return `${title}${parts.join('\n')}`;
}
function historyRow(entry, repository) {
	return [
		timeOf(entry.at),
		typed(nameOf(entry)),
		commitOf(entry, repository),
		typed(entry.by),
		`${stateOf(entry)}${page_rollbackWords(entry)}${page_incidentLinks(entry, repository)}`,
		entry.seconds === undefined ? '' : `<span class="short">${describeSeconds(entry.seconds)}</span>`,
		page_broughtCell(entry, repository),
	];
}
function page_incidentLinks({ incidents }, repository) {
	const links = incidents.map(({ number, title }) => `<a href="${repository}/issues/${number}" title="${escapeHtml(title, 120)}">#${number}</a>`);
	return links.length === 0 ? '' : `<br>incident ${links.join(' ')}`;
}
function page_broughtCell({ changes, isRerun, timeline: deployment }, repository) {
	if (deployment.isRollback || isRerun || deployment.startedAt === undefined)
		return '';
	if (changes === undefined)
		return 'not known';
	const { pulls, commits, isWhole } = changes;
	const items = [
		...pulls.map(({ number, title, author }) => `${escapeHtml(title)} <a href="${repository}/pull/${number}">#${number}</a>${author === '' ? '' : ` <small>by ${escapeHtml(author, 60)}</small>`}`),
		...commits.map(({ sha, subject }) => `${escapeHtml(subject)} <a href="${repository}/commit/${sha}"><code>${sha.slice(0, 7)}</code></a>`),
	];
	const left = items.length - page_pullsShown;
	const shown = [
		...items.slice(0, page_pullsShown),
		...(left > 0 ? [`${left} more`] : []),
		...(isWhole ? [] : ['and others']),
	];
	return shown.length === 0 ? 'nothing new' : `<ul>${shown.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
function page_rollbackWords({ rollbackOf }) {
	if (rollbackOf === undefined || rollbackOf.id === 0)
		return '';
	return ` of ${escapeHtml(rollbackOf.version || `#${rollbackOf.id}`, 100)}`;
}
function stateOf(entry) {
	return `<span class="${colorOf(entry)}">${describeOutcome(entry)}</span>`;
}
function typed(text) {
	if (text === '')
		return '';
	return `<span class="typed">${escapeHtml(text, 120)}</span>`;
}
function timeOf(at) {
	return `<time datetime="${at.toISOString()}">${describeMoment(at)}</time>`;
}
function commitOf({ timeline: deployment }, repository) {
	const { sha } = deployment.record.deployment;
	const text = `<code>${escapeHtml(sha.slice(0, 7))}</code>`;
	return isSha(sha) ? `<a href="${repository}/commit/${sha}">${text}</a>` : text;
}
function table(kind, head, rows) {
	const line = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
	return `<div class="scroll"><table class="${kind}"><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./build/deployment-history/plan.js

function makePlan(inputs, facts) {
	const history = buildHistory(inputs, facts);
	const steps = deployment_history_inputs .mv.flatMap((kind) => {
		const file = facts.files.get(kind);
		return file === undefined ? [] : [{ kind, file, text: textOf(kind, inputs, history) }];
	});
	return { history, steps };
}
function textOf(kind, inputs, history) {
	if (kind === 'markdown')
		return markdownOf(history, Number.POSITIVE_INFINITY);
	if (kind === 'json')
		return `${JSON.stringify(wholeData(history), undefined, 2)}\n`;
	return kind === 'html' ? pageOf(history) : `${JSON.stringify(badgeOf(inputs.badge, history))}\n`;
}

// EXTERNAL MODULE: ./build/input/reason.js
var input_reason = __webpack_require__(60919);
;// CONCATENATED MODULE: ./build/deployment-history/report.js

function report(inputs, { history }, outcome) {
	const { steps, error } = outcome;
	const files = (0,markdown_table .Q)(['file', '', 'status'], steps.map(({ kind, path, status }) => [kind, (0,markdown_escape .kq)(path), status]));
	const paths = pathsOf(outcome);
	const written = {
		outputs: { ...verdictOf(inputs, history.reason, error), ...valuesOf(inputs, history), ...paths },
		...(paths['json-file'] === '' ? {} : { whole: paths['json-file'] }),
		summary: [markdownOf(history, inputs.rows), files].filter((part) => part !== '').join('\n'),
		headline: headlineOf(history),
	};
	return error === undefined ? written : { ...written, error };
}
function verdictOf({ dryRun }, reason, error) {
	if (error !== undefined)
		return { result: 'failed', reason: (0,input_reason .A)(error) };
	return dryRun ? { result: 'dry-run', reason: 'would-write' } : { result: 'reported', reason };
}
function valuesOf({ rows }, history) {
	const { dora } = history;
	return {
		live: JSON.stringify(liveData(history)),
		history: JSON.stringify(historyData(history).slice(0, rows)),
		dora: JSON.stringify(doraData(history)),
		deployments: String(dora?.frequency.n ?? ''),
		'change-lead-time-seconds': numberOf(dora?.leadTime.median),
		'deployment-frequency-per-day': numberOf(dora?.frequency.perDay),
		'failed-deployment-recovery-time-seconds': numberOf(dora?.recovery.median),
		'change-fail-rate': numberOf(dora?.failRate.value),
		'deployment-rework-rate': numberOf(dora?.reworkRate.value),
		'mttd-seconds': numberOf(dora?.detection.mean),
		'mttr-seconds': numberOf(dora?.restoration.mean),
	};
}
function pathsOf({ steps }) {
	const pathOf = (kind) => steps.find((step) => step.kind === kind && (step.status === 'done' || step.status === 'already'))?.path ?? '';
	return {
		'markdown-file': pathOf('markdown'),
		'json-file': pathOf('json'),
		'html-file': pathOf('html'),
		'badge-file': pathOf('badge'),
	};
}
function numberOf(value) {
	return value === undefined ? '' : String(Math.round(value * 10_000) / 10_000);
}

;// CONCATENATED MODULE: ./build/deployment-history/reported.js

async function historyReported(inputs, github, host) {
	const facts = await readHistoryFacts(inputs, github, host);
	for (const notice of facts.notices)
		host.log.notice(notice, { title: 'deployment-history' });
	const plan = makePlan(inputs, facts);
	const outcome = inputs.dryRun ? { steps: notReached(plan.steps), error: undefined } : await apply(plan.steps, host);
	const { headline, ...written } = report(inputs, plan, outcome);
	host.log.info(headline);
	return written;
}

}),

70307:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
openRepository: () => ( openRepository)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _files_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73513);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10087);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64865);
var _dated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83755);
var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28801);
var _refs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26713);
var _remote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71245);
var _safety_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63261);

async function openRepository(host, folder, token, { first, asked } = {}) {
	const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.workspace, folder);
	if (!(await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ .lQ)(place)))
		throw none(folder);
	const git = new _process_js__WEBPACK_IMPORTED_MODULE_5__ .TU(place, host.env, host.signal);
	await first?.(git);
	try {
		const [{ top, prefix, ...state }, remote, keys] = await Promise.all([
			look(git),
			(0,_remote_js__WEBPACK_IMPORTED_MODULE_6__ .Zz)(git, host),
			readKeys(git, asked),
		]);
		const root = await (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ .Ye)(top);
		if (root === undefined || !(0,_files_place_js__WEBPACK_IMPORTED_MODULE_1__ .Yw)(host.workspace, root))
			throw none(folder);
		if ((0,_safety_js__WEBPACK_IMPORTED_MODULE_7__ .zk)(keys))
			throw unsafe(folder);
		const plain = git.in(root).with((0,_safety_js__WEBPACK_IMPORTED_MODULE_7__ .b1)(keys));
		const signedIn = remote === undefined ? plain : (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__ .Jv)(plain, remote, token, keys, host.secrets);
		return { git: signedIn, folder: prefix.replace(/\/$/, ''), remote, ...state };
	}
	catch (error) {
		throw error instanceof _process_js__WEBPACK_IMPORTED_MODULE_5__ .XS ? none(folder, error) : error;
	}
}
async function readKeys(git, started) {
	const names = await git.text(['config', '--null', '--name-only', '--get-regexp', _safety_js__WEBPACK_IMPORTED_MODULE_7__ .q9], { allow: [1], started });
	return names.split('\0').filter((name) => name !== '');
}
async function look(git) {
	const where = ['rev-parse', '--show-toplevel', '--show-prefix'];
	const state = ['--is-shallow-repository', 'HEAD^{commit}', '--symbolic-full-name', 'HEAD'];
	const lines = (await git.text([...where, ...state], { allow: [128] })).split('\n');
	const [top = '', prefix = '', shallow, commit, ref = ''] = lines;
	if (commit !== undefined && lines.length === 5 && /^(HEAD$|refs\/)/.test(ref))
		return { top, prefix, isShallow: shallow === 'true', head: { commit, branch: (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__ .W0)(ref) } };
	const [only = '', within = ''] = (await git.text(where)).split('\n');
	return { top: only, prefix: within, isShallow: await (0,_dated_js__WEBPACK_IMPORTED_MODULE_4__ .fE)(git), head: await (0,_refs_js__WEBPACK_IMPORTED_MODULE_8__ .zy)(git) };
}
function unsafe(folder) {
	const where = folder === '' ? 'this repository' : `the repository of \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__ .d)(folder)}\``;
	const what = `The configuration of ${where} names a program for a remote (\`remote.<name>.uploadpack\`), and git would start this program to complete a partial clone`;
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('unsafe-config', `${what}. Remove it from .git/config, or check out without \`filter\`.`);
}
function none(folder, cause) {
	const where = folder === '' ? 'The workspace' : `\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_9__ .d)(folder)}\``;
	const cure = 'Run actions/checkout in a step before this one, or correct `working-directory`.';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_3__ .y('no-repository', `${where} is not inside a git repository that this job checked out. ${cure}`, {
		cause,
	});
}

}),

53408:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
AO: () => ( deleteAsset),
Mz: () => ( uploadAsset),
SM: () => ( assetName),
qs: () => ( listAssets),
uC: () => ( parseAsset)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _files_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78766);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91196);

const uploadTime = 1_000_000;
const contentTypes = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.gz': 'application/gzip',
	'.html': 'text/html',
	'.jar': 'application/java-archive',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.md': 'text/markdown',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.sh': 'application/x-sh',
	'.svg': 'image/svg+xml',
	'.tar': 'application/x-tar',
	'.tgz': 'application/gzip',
	'.txt': 'text/plain',
	'.wasm': 'application/wasm',
	'.xml': 'application/xml',
	'.yaml': 'application/yaml',
	'.yml': 'application/yaml',
	'.zip': 'application/zip',
};
function assetName(name) {
	const points = name.replace(/[^\w.+@-]+/g, '.');
	return points.replace(/^\.+/, '').replace(/(?<!\.)\.+$/, '');
}
async function listAssets(github, releaseId) {
	const all = [];
	for (let page = 1;; page++) {
		const { assets, more } = await github.rest({
			purpose: 'list the assets of a release',
			needs: 'contents: read',
			route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
			parameters: { release_id: releaseId, per_page: 100, page },
			repeat: 'harmless',
			parse: (answer, next) => ({ assets: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .p_)(answer, 'assets', parseAsset), more: next }),
		});
		all.push(...assets);
		if (!more)
			return all;
	}
}
async function uploadAsset(github, { release, name, file }) {
	const type = contentTypes[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(name).toLowerCase()] ?? 'application/octet-stream';
	const data = await (0,_files_read_js__WEBPACK_IMPORTED_MODULE_1__ .DE)(file, type);
	return github.rest({
		purpose: `upload ${name} to the release ${release.tag}`,
		needs: 'contents: write',
		route: `POST ${release.uploadUrl}`,
		parameters: { name, data, headers: { 'content-type': type } },
		repeat: () => settle(github, release.id, { name: assetName(name), size: data.size }),
		parse: (answer) => parseAsset(answer),
		timeout: uploadTime,
	});
}
async function deleteAsset(github, asset) {
	await github.rest({
		purpose: `delete the asset ${asset.name}`,
		needs: 'contents: write',
		route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
		parameters: { asset_id: asset.id },
		repeat: 'harmless',
		parse: () => undefined,
		refused: ({ status }) => (status === 404 ? { value: undefined } : undefined),
	});
}
async function settle(github, releaseId, sent) {
	const left = (await listAssets(github, releaseId)).find(({ name }) => name === sent.name);
	if (left === undefined)
		return undefined;
	if (left.state === 'uploaded' && left.size === sent.size)
		return { value: left };
	await deleteAsset(github, left);
	return undefined;
}
function parseAsset(value, at = 'asset') {
	const asset = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(asset['id'], `${at}.id`),
		name: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .Qq)(asset['name'], `${at}.name`),
		size: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .nd)(asset['size'], `${at}.size`),
		state: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .yL)(asset['state'], ['uploaded', 'open', 'starter'], `${at}.state`),
		contentType: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .Qq)(asset['content_type'], `${at}.content_type`),
		downloadUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .Qq)(asset['browser_download_url'], `${at}.browser_download_url`),
		digest: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_2__ .mR)(asset['digest'], `${at}.digest`),
	};
}

}),

38339:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
BG: () => ( updateRelease),
YG: () => ( createRelease),
dv: () => ( findRelease),
lb: () => ( deleteRelease),
tH: () => ( listReleases)
});
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53408);

const releaseBodyLimit = 125_000;
const draftPages = 10;
async function findRelease(github, tag) {
	const published = await github.rest({
		purpose: `read the release of ${tag}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
		parameters: { tag },
		repeat: 'harmless',
		parse: (answer) => ({ release: parseRelease(answer) }),
		refused: whenMissing({ release: undefined }),
	});
	return published.release ?? findDraft(github, tag);
}
async function findDraft(github, tag) {
	for (let page = 1; page <= draftPages; page++) {
		const { releases, more } = await listReleases(github, page);
		const found = releases.find((release) => release.tag === tag);
		if (found !== undefined || !more)
			return found;
	}
	return undefined;
}
async function listReleases(github, page) {
	return github.rest({
		purpose: 'list releases',
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/releases',
		parameters: { per_page: 100, page },
		repeat: 'harmless',
		parse: (answer, more) => ({ releases: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(answer, 'releases', parseRelease), more }),
	});
}
async function createRelease(github, tag, changes) {
	return github.rest({
		purpose: `create the release ${tag}`,
		needs: 'contents: write',
		route: 'POST /repos/{owner}/{repo}/releases',
		parameters: { tag_name: tag, ...bodyOf(changes) },
		repeat: async () => found(await findRelease(github, tag)),
		parse: (answer) => parseRelease(answer),
	});
}
async function updateRelease(github, release, changes) {
	return github.rest({
		purpose: `update the release ${release.tag}`,
		needs: 'contents: write',
		route: 'PATCH /repos/{owner}/{repo}/releases/{release_id}',
		parameters: { release_id: release.id, tag_name: release.tag, ...bodyOf(changes) },
		repeat: 'harmless',
		parse: (answer) => parseRelease(answer),
	});
}
async function deleteRelease(github, release) {
	await github.rest({
		purpose: `delete the release ${release.tag}`,
		needs: 'contents: write',
		route: 'DELETE /repos/{owner}/{repo}/releases/{release_id}',
		parameters: { release_id: release.id },
		repeat: 'harmless',
		parse: () => undefined,
		refused: whenMissing(undefined),
	});
}
function bodyOf(changes) {
	const { target, name, body, draft, prerelease, makeLatest } = changes;
	const all = { target_commitish: target, name, body, draft, prerelease, make_latest: makeLatest };
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
function whenMissing(value) {
	return ({ status }) => (status === 404 ? { value } : undefined);
}
function found(value) {
	return value === undefined ? undefined : { value };
}
function parseRelease(value, at = 'release') {
	const release = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		id: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(release['id'], `${at}.id`),
		tag: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['tag_name'], `${at}.tag_name`),
		target: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['target_commitish'], `${at}.target_commitish`),
		name: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(release['name'], `${at}.name`),
		body: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(release['body'], `${at}.body`),
		draft: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)(release['draft'], `${at}.draft`),
		prerelease: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Jt)(release['prerelease'], `${at}.prerelease`),
		publishedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .hY)(release['published_at'], `${at}.published_at`),
		immutable: release['immutable'] === true,
		htmlUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['html_url'], `${at}.html_url`),
		uploadUrl: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(release['upload_url'], `${at}.upload_url`),
		assets: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(release['assets'], `${at}.assets`, _assets_js__WEBPACK_IMPORTED_MODULE_1__ .uC),
	};
}

}),

25096:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
U: () => ( compare)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64865);
var _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94031);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);
var _people_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12775);

async function compare(github, base, head, { limit }) {
	let first;
	const commits = await (0,_connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .n)(async (page) => {
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
		purpose: `compare ${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_3__ .d)(basehead)}`,
		needs: 'contents: read',
		route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
		parameters: { basehead, per_page: _connection_pages_js__WEBPACK_IMPORTED_MODULE_2__ .T, page },
		repeat: 'harmless',
		parse: (answer, more) => {
			const comparison = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(answer, 'comparison');
			return {
				status: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .yL)(comparison['status'], ['ahead', 'behind', 'diverged', 'identical'], 'status'),
				aheadBy: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(comparison['ahead_by'], 'ahead_by'),
				behindBy: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(comparison['behind_by'], 'behind_by'),
				items: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(comparison['commits'], 'commits', parseCommit),
				more,
			};
		},
	});
}
function parseCommit(value, at) {
	const { sha, commit: found, author, parents } = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	const commit = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(found, `${at}.commit`);
	const authored = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(commit['author'], `${at}.commit.author`);
	const committed = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(commit['committer'], `${at}.commit.committer`);
	return {
		sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(sha, `${at}.sha`),
		message: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(commit['message'], `${at}.commit.message`).split('\n', 1)[0] ?? '',
		author: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(author) && 'id' in author ? (0,_people_account_js__WEBPACK_IMPORTED_MODULE_1__ .J5)(author, `${at}.author`) : undefined,
		authorName: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(authored['name'], `${at}.commit.author.name`),
		authoredAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(authored['date'], `${at}.commit.author.date`),
		committedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(committed['date'], `${at}.commit.committer.date`),
		parents: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(parents, `${at}.parents`, () => 1).length,
	};
}

}),

29135:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Mk: () => ( landedPull),
dl: () => ( parseLanding),
rQ: () => ( readLandedPulls)
});
var _connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91975);
var _connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91196);

const commitsAtOnce = 500;
const commitsAtOnceAfterwards = 100;
const mergeHeadline = /^Merge (?:branch|remote-tracking branch|pull request|commit|tag) /;
const landedPull = `fragment landedPull on PullRequest {
  number title url merged mergedAt headRefName author { login } baseRepository { nameWithOwner }
  mergeCommit { oid }
  labels(first: 10) { nodes { name } }
  commits(first: 50) { nodes { commit { oid authoredDate committedDate messageHeadline } } }
}`;
async function readLandedPulls(github, shas) {
	const distinct = [...new Set(shas)];
	let isHeavy = false;
	const ask = async (batch) => {
		if (!isHeavy || batch.length <= commitsAtOnceAfterwards) {
			const found = await askForPulls(github, batch);
			if (found !== undefined)
				return found;
			isHeavy = true;
		}
		return batch.length <= commitsAtOnceAfterwards ? undefined : (0,_connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ .D)(batch, commitsAtOnceAfterwards, ask);
	};
	const pulls = await (0,_connection_batch_js__WEBPACK_IMPORTED_MODULE_1__ .D)(distinct, commitsAtOnce, ask);
	return new Map(distinct.flatMap((sha, index) => (pulls[index] === undefined ? [] : [[sha, pulls[index]]])));
}
async function askForPulls(github, shas) {
	const { owner, name } = github.repository;
	const parts = shas.map((_, index) => `c${index}: object(oid: $o${index}) { ... on Commit { associatedPullRequests(first: 3) { nodes { ...landedPull } } } }`);
	const types = shas.map((_, index) => `$o${index}: GitObjectID!`).join(', ');
	return github.graphql({
		purpose: `read the pull requests that brought ${shas.length} commits`,
		needs: 'pull-requests: read',
		query: `query landedPulls($owner: String!, $name: String!, ${types}) {
  repository(owner: $owner, name: $name) {\n${parts.join('\n')}\n}\n}\n${landedPull}`,
		variables: { owner, name, ...Object.fromEntries(shas.map((sha, index) => [`o${index}`, sha])) },
		repeat: 'harmless',
		parse: (data) => {
			const found = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(data, 'data')['repository'], 'repository');
			return shas.map((sha, index) => parseLanding(found[`c${index}`], sha, `${owner}/${name}`));
		},
		...(shas.length > 1 ? { heavy: () => ({ value: undefined }) } : {}),
	});
}
function parseLanding(value, sha, repository) {
	const linked = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(value) ? value['associatedPullRequests'] : undefined;
	if (!(0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(linked))
		return undefined;
	const pulls = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)(linked['nodes'], 'pulls', (node, at) => ((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(node) ? parsePull(node, at, repository) : []));
	const landed = pulls
		.flat()
		.filter(({ pull, mergeSha }) => mergeSha === sha || !pull.commits.some((each) => each.sha === sha));
	return (landed.find(({ mergeSha }) => mergeSha === sha) ?? landed[0])?.pull;
}
function parsePull(pull, at, repository) {
	const base = pull['baseRepository'];
	const home = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(base) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(base['nameWithOwner'], `${at}.baseRepository`) : '';
	if (pull['merged'] !== true || home.toLowerCase() !== repository.toLowerCase())
		return [];
	const { author, mergeCommit } = pull;
	const parsed = {
		number: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .nd)(pull['number'], `${at}.number`),
		title: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['title'], `${at}.title`),
		url: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(pull['url'], `${at}.url`),
		author: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(author) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(author['login'], `${at}.author`) : '',
		mergedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .hY)(pull['mergedAt'], `${at}.mergedAt`),
		branch: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .mR)(pull['headRefName'], `${at}.headRefName`),
		labels: nodesOf(pull['labels'], `${at}.labels`).map((label) => (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(label['name'], `${at}.labels.name`)),
		commits: nodesOf(pull['commits'], `${at}.commits`).map((node) => parseCommit(node['commit'], `${at}.commits`)),
	};
	return [{ pull: parsed, mergeSha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4)(mergeCommit) ? (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(mergeCommit['oid'], `${at}.mergeCommit`) : '' }];
}
function parseCommit(value, at) {
	const commit = (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(value, at);
	return {
		sha: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(commit['oid'], `${at}.oid`),
		authoredAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(commit['authoredDate'], `${at}.authoredDate`),
		committedAt: (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .n$)(commit['committedDate'], `${at}.committedDate`),
		isMerge: mergeHeadline.test((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .Qq)(commit['messageHeadline'], `${at}.messageHeadline`)),
	};
}
function nodesOf(connection, at) {
	if (connection === null)
		return [];
	return (0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .p_)((0,_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .g1)(connection, at)['nodes'], at, (node) => node).filter(_connection_parse_js__WEBPACK_IMPORTED_MODULE_0__ .u4);
}

}),

41515:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Q3: () => ( failuresOver),
VD: () => ( live),
eC: () => ( quarantinedShas),
fO: () => ( serving),
zf: () => ( lastKnownGood)
});
var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63445);

function lastKnownGood(timelines, { currentSha, quarantined = [] }) {
	const unwanted = new Set([currentSha, ...quarantined, ...quarantinedShas(timelines)]);
	return newestOf(timelines.filter((timeline) => timeline.outcome === 'verified' && !unwanted.has(timeline.record.deployment.sha)));
}
function quarantinedShas(timelines) {
	const good = lastTimes(timelines, _timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ);
	const bad = lastTimes(timelines, _timeline_js__WEBPACK_IMPORTED_MODULE_0__ .N6);
	return new Set([...bad].filter(([sha, at]) => at > (good.get(sha) ?? 0)).map(([sha]) => sha));
}
function lastTimes(timelines, says) {
	const times = new Map();
	for (const { record, events } of timelines) {
		const at = events.findLast(says)?.at.getTime() ?? 0;
		const { sha } = record.deployment;
		if (at > (times.get(sha) ?? 0))
			times.set(sha, at);
	}
	return times;
}
function live(timelines) {
	return newestOf(timelines.filter(({ outcome }) => outcome === 'verified'));
}
const mostOver = 20;
function failuresOver(timelines, by) {
	const idOf = ({ record }) => record.deployment.id;
	const others = timelines.filter((timeline) => idOf(timeline) !== idOf(by));
	const own = by.events.slice(0, by.events.findLastIndex(_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)).filter(_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ);
	const successes = [...others.flatMap(({ events }) => events.filter(_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .oJ)), ...own].map(({ at }) => at);
	return [...others, by]
		.filter(({ isRollback, failedAt, events }) => {
		const isOurs = events.some((event) => (0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__ .N6)(event) && event.phase !== event.state);
		return !isRollback && isOurs && failedAt !== undefined && successes.every((at) => at < failedAt);
	})
		.toSorted((one, other) => idOf(one) - idOf(other))
		.slice(-mostOver);
}
function serving(timelines) {
	const undone = new Set(timelines.flatMap((timeline) => (timeline.outcome === 'verified' ? (timeline.payload?.rollbackOf ?? []) : [])));
	return newestOf(timelines.filter(({ record, liveAt, outcome, events }) => {
		const isDown = outcome === 'restored' || events.at(-1)?.state === 'inactive';
		return liveAt !== undefined && !isDown && !undone.has(record.deployment.id);
	}));
}
function newestOf(timelines) {
	const time = ({ verifiedAt, liveAt }) => (verifiedAt ?? liveAt)?.getTime() ?? 0;
	return timelines.reduce((newest, timeline) => {
		if (newest === undefined)
			return timeline;
		const later = time(timeline) - time(newest) || timeline.record.deployment.id - newest.record.deployment.id;
		return later > 0 ? timeline : newest;
	}, undefined);
}

}),

72372:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
o: () => ( boundMarkdown)
});
var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67559);

function boundMarkdown(markdown, limit, measure, ending) {
	const size = measure === 'bytes' ? (text) => Buffer.byteLength(text) : (text) => text.length;
	if (markdown.length <= limit && size(markdown) <= limit)
		return { text: markdown, cut: false };
	const room = limit - size(ending);
	let used = 0;
	let heading = 0;
	let line = 0;
	for (const each of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .zQ)(markdown)) {
		if ((0,_lines_js__WEBPACK_IMPORTED_MODULE_0__ .F8)(each) > 0)
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
function closeDetails(markdown) {
	const opened = markdown.lastIndexOf('<details>');
	return opened > markdown.lastIndexOf('</details>') ? markdown.slice(0, opened).trimEnd() : markdown;
}

}),

67559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
F8: () => ( headingLevel),
Gl: () => ( demoteHeadings),
QE: () => ( readableEnd),
zQ: () => ( markdownLines)
});
const blockTags = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|' +
	'figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|' +
	'p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';
const html = [
	[/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<![a-z]/i, />/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/],
	[new RegExp(`^ {0,3}</?(?:${blockTags})(?=[\\s>]|/>|$)`, 'i'), /^\s*$/],
];
function* markdownLines(markdown) {
	let block;
	let items = [];
	let isText = false;
	for (let start = 0; start < markdown.length;) {
		const feed = markdown.indexOf('\n', start);
		const end = feed === -1 ? markdown.length : feed + 1;
		const text = markdown.slice(start, end).replace(/\r?\n$/, '');
		const indent = text.trim() === '' ? Number.POSITIVE_INFINITY : text.search(/[^ ]/);
		if (block !== undefined && indent < block.indent)
			block = undefined;
		const isInside = block !== undefined;
		if (block !== undefined)
			block = block.isClosedBy(text.slice(block.indent)) ? undefined : block;
		else {
			items = isText && lazy.test(text) ? items : itemsOf(text, indent, items);
			block = openBlock(text, start, items.at(-1) ?? 0, isText);
		}
		isText = block === undefined && !isInside && !notText.test(text);
		yield { start, end, text, inert: isInside || block !== undefined };
		start = end;
	}
	return block === undefined || block.isClosedBy('') ? markdown.length : block.start;
}
const lazy = /^ *[^\s#>*+=<`~\d-]/;
const loneTag = [/^ {0,3}<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i, /^\s*$/];
const notText = /^\s*$|^ {0,3}(?:#|=+\s*$|[-*_][-*_ ]*$)/;
const deepestList = 20;
function itemsOf(text, indent, outer) {
	const items = outer.filter((item) => item <= indent);
	for (let at = items.at(-1) ?? 0; items.length < deepestList; items.push(at)) {
		const marker = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| (?= )|$)/.exec(text.slice(at))?.[0];
		if (marker === undefined)
			break;
		at += marker.length;
	}
	return items;
}
function openBlock(text, start, indent, isBelowText) {
	const line = text.slice(indent);
	const [, mark, words = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	if (mark !== undefined && !(mark.startsWith('`') && words.includes('`')))
		return { start, indent, isClosedBy: (other) => isFenceEnd(other, mark) };
	const last = (isBelowText ? html : [...html, loneTag]).find(([first]) => first.test(line))?.[1];
	return last === undefined || last.test(line) ? undefined : { start, indent, isClosedBy: (other) => last.test(other) };
}
function isFenceEnd(line, mark) {
	const [, found, words] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
	return found?.startsWith(mark) === true && words?.trim() === '';
}
function readableEnd(markdown) {
	const lines = markdownLines(markdown);
	for (;;) {
		const { done, value } = lines.next();
		if (done)
			return value;
	}
}
function headingLevel(line) {
	return line.inert ? 0 : (/^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line.text)?.[1]?.length ?? 0);
}
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

}),

40596:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
V: () => ( serverUrl)
});
function serverUrl(env) {
	return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
}

})

};

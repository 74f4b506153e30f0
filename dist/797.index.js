export const id = 797;
export const ids = [797];
export const modules = {

/***/ 63885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./build/network/post.js
var post = __webpack_require__(99471);
// EXTERNAL MODULE: ./build/runner/process.js
var process = __webpack_require__(31794);
// EXTERNAL MODULE: ./build/runner/server.js
var server = __webpack_require__(40596);
// EXTERNAL MODULE: ./build/runner/timer.js
var timer = __webpack_require__(35534);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/events/envelope.js

const specVersion = '0.5.1';
function cloudEvent(draft, origin) {
    const { type, subject, content, data } = draft;
    const { source, runUrl } = origin;
    const id = eventId(draft, origin);
    const time = origin.at.toISOString();
    return {
        specversion: '1.0',
        id,
        source,
        type,
        subject,
        time,
        datacontenttype: 'application/json',
        data: {
            context: { specversion: specVersion, id, source, type, timestamp: time },
            subject: { id: subject, source, content },
            customData: { ...data, run: runUrl },
            customDataContentType: 'application/json',
        },
    };
}
const mostText = 4_000;
function textOf(event) {
    return JSON.stringify(event, (_, value) => typeof value === 'string' && value.length > mostText ? `${value.slice(0, mostText - 1).toWellFormed()}…` : value);
}
function eventId({ type, subject, apart, isOfStep }, { run, attempt, step }) {
    const more = isOfStep === true ? [step, ...(apart ?? [])] : apart;
    const parts = [run, attempt, type, subject, ...(more === undefined ? [] : [more])];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
    return `${run}-${attempt}-${digest.slice(0, 24)}`;
}

// EXTERNAL MODULE: ./build/events/nats-address.js
var nats_address = __webpack_require__(38795);
;// CONCATENATED MODULE: ./build/events/deliver.js







const patience = { usual: 10_000, cancelled: 2_000 };
const mediaType = 'application/cloudevents+json';
async function deliver({ to, events }, given) {
    const host = (0,process/* uncancelled */.v)(given);
    const origin = originOf(host);
    const time = timeFor(given.signal);
    const letters = events.map((draft) => {
        const event = cloudEvent(draft, origin);
        return { id: event.id, body: host.secrets.redact(textOf(event)) };
    });
    const { problems, how } = await ((0,nats_address/* isNats */.X)(to) ? publish(to, letters, time, host) : postAll(to, letters, time, host));
    const [why] = problems;
    if (why === undefined)
        host.log.info(`Events: ${letters.length} delivered${how}.`);
    else
        host.log.warning(`${problems.length} of ${letters.length} events were not delivered, and nothing else depends on them: ${(0,printable/* brief */.d)(host.secrets.redact(why), 400)}`, { title: 'events-url' });
}
function timeFor(cancelled) {
    if (cancelled.aborted)
        return { within: patience.cancelled, late: (0,timer/* timeoutSignal */._)(patience.cancelled) };
    const cut = new AbortController();
    const time = { within: patience.usual, late: AbortSignal.any([(0,timer/* timeoutSignal */._)(patience.usual), cut.signal]) };
    const shorten = () => {
        time.within = patience.cancelled;
        (0,timer/* timeoutSignal */._)(patience.cancelled).addEventListener('abort', () => cut.abort(), { once: true });
    };
    cancelled.addEventListener('abort', shorten, { once: true });
    return time;
}
async function postAll(url, letters, time, host) {
    const problems = [];
    for (const { body } of letters) {
        try {
            await (0,post/* post */.b)({ url, contentType: `${mediaType}; charset=utf-8`, body, isRepeatable: true }, time, host);
        }
        catch (error) {
            problems.push(error instanceof Error ? error.message : String(error));
        }
    }
    return { problems, how: '' };
}
async function publish(to, letters, time, host) {
    const address = (0,nats_address/* readNatsAddress */.J)(to);
    if ('why' in address)
        throw new Error(`The address ${address.why}.`);
    const { publishAll } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 36885));
    return publishAll(letters, { address, contentType: mediaType, time, host });
}
function originOf({ env, now }) {
    const source = `${(0,server/* serverUrl */.V)(env)}/${env['GITHUB_REPOSITORY'] ?? ''}`;
    const run = env['GITHUB_RUN_ID'] || '0';
    const attempt = env['GITHUB_RUN_ATTEMPT'] || '1';
    const step = JSON.stringify([env['GITHUB_JOB'] ?? '', env['GITHUB_ACTION'] ?? '']);
    return { source, run, attempt, step, runUrl: `${source}/actions/runs/${run}/attempts/${attempt}`, at: now() };
}


/***/ }),

/***/ 19897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   S: () => (/* binding */ every)
/* harmony export */ });
function every(milliseconds, attempts = Number.POSITIVE_INFINITY) {
    return { attempts, first: milliseconds, longest: milliseconds, jitter: 0 };
}
async function retry(policy, world, attempt) {
    const { attempts, patience = Number.POSITIVE_INFINITY, deadline = Number.POSITIVE_INFINITY, signal } = policy;
    const began = world.now().getTime();
    let waited = 0;
    for (let count = 1;; count++) {
        const outcome = await attempt(count);
        if ('value' in outcome)
            return outcome.value;
        const pause = (outcome.after ?? 0) + pauseOf(policy, count, world.random());
        const isPast = waited + pause > patience || world.now().getTime() - began + pause > deadline;
        if (count >= attempts || isPast || isOver(signal))
            return outcome.end();
        if (outcome.why !== undefined)
            world.log.info(`${outcome.why}; again in ${inWords(pause, count + 1, attempts)}.`);
        await world.sleep(pause, signal).catch((error) => {
            if (!isOver(signal) || world.signal.aborted)
                throw error;
        });
        if (isOver(signal))
            return outcome.end();
        waited += pause;
    }
}
function isOver(signal) {
    return signal?.aborted === true;
}
function pauseOf({ first, longest, jitter }, count, chance) {
    return Math.round(Math.min(longest, first * 2 ** Math.min(count - 1, 40)) * (1 - jitter + jitter * chance));
}
function inWords(pause, next, attempts) {
    const seconds = `${(pause / 1000).toFixed(1)} s`;
    return Number.isFinite(attempts) ? `${seconds} (attempt ${next} of ${attempts})` : seconds;
}


/***/ }),

/***/ 40596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ serverUrl)
/* harmony export */ });
function serverUrl(env) {
    return (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
}


/***/ })

};

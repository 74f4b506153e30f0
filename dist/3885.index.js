export const id = 3885;
export const ids = [3885];
export const modules = {

63885:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  deliver: () => ( deliver)
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
	const host = (0,process .vt)(given);
	const origin = originOf(host);
	const time = timeFor(given.signal);
	const letters = events.map((draft) => {
		const event = cloudEvent(draft, origin);
		return { id: event.id, body: host.secrets.redact(textOf(event)) };
	});
	const { problems, how } = await ((0,nats_address .X)(to) ? publish(to, letters, time, host) : postAll(to, letters, time, host));
	const [why] = problems;
	if (why === undefined)
		host.log.info(`Events: ${letters.length} delivered${how}.`);
	else
		host.log.warning(`${problems.length} of ${letters.length} events were not delivered, which affects nothing else: ${(0,printable .d)(host.secrets.redact(why), 400)}`, { title: 'events-url' });
}
function timeFor(cancelled) {
	if (cancelled.aborted)
		return { within: patience.cancelled, late: (0,timer ._)(patience.cancelled) };
	const cut = new AbortController();
	const time = { within: patience.usual, late: AbortSignal.any([(0,timer ._)(patience.usual), cut.signal]) };
	const shorten = () => {
		time.within = patience.cancelled;
		(0,timer ._)(patience.cancelled).addEventListener('abort', () => cut.abort(), { once: true });
	};
	cancelled.addEventListener('abort', shorten, { once: true });
	return time;
}
async function postAll(url, letters, time, host) {
	const problems = [];
	for (const { body } of letters) {
		try {
			await (0,post .b)({ url, contentType: `${mediaType}; charset=utf-8`, body, isRepeatable: true }, time, host);
		}
		catch (error) {
			problems.push(error instanceof Error ? error.message : String(error));
		}
	}
	return { problems, how: '' };
}
async function publish(to, letters, time, host) {
	const address = (0,nats_address .J)(to);
	if ('why' in address)
		throw new Error(`The address ${address.why}.`);
	const { publishAll } = await Promise.all( [__webpack_require__.e(4413), __webpack_require__.e(3121)]).then(__webpack_require__.bind(__webpack_require__, 36885));
	return publishAll(letters, { address, contentType: mediaType, time, host });
}
function originOf({ env, now }) {
	const source = `${(0,server .V)(env)}/${env['GITHUB_REPOSITORY'] ?? ''}`;
	const run = env['GITHUB_RUN_ID'] || '0';
	const attempt = env['GITHUB_RUN_ATTEMPT'] || '1';
	const step = JSON.stringify([env['GITHUB_JOB'] ?? '', env['GITHUB_ACTION'] ?? '']);
	return { source, run, attempt, step, runUrl: `${source}/actions/runs/${run}/attempts/${attempt}`, at: now() };
}

}),

38795:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
J: () => ( readNatsAddress),
X: () => ( isNats)
});
const example = 'write it as `nats://host:4222/subject`';
function isNats(address) {
	return /^(nats|tls):/i.test(address);
}
function readNatsAddress(given) {
	const url = URL.parse(given);
	if (url === null || !/^(\[[\da-f:.]+\]|[\w.-]+)$/i.test(url.hostname) || url.port === '0')
		return { why: `names no NATS host; ${example}` };
	if (url.search !== '' || url.hash !== '')
		return {
			why: `has a \`?\` or \`#\`, which a NATS address cannot have; in a password, write \`%3F\` or \`%23\``,
		};
	const [subject, user, password] = [url.pathname.slice(1), url.username, url.password].map(decoded);
	if (subject === undefined || user === undefined || password === undefined)
		return { why: 'has a `%` that is not followed by two hexadecimal digits; write `%25` for a `%` itself' };
	if (!/^[^\s\p{Cc}./*>$][^\s\p{Cc}./*>]*(\.[^\s\p{Cc}./*>]+)*$/u.test(subject) || subject.length > 255)
		return {
			why: `has no subject to publish to; ${example}. A subject is one or more words with dots between them, such as \`releases.shop\`; it must not contain blanks, \`*\`, \`>\` or \`/\`, or begin with \`$\``,
		};
	const login = user === '' && password === '' ? undefined : password === '' ? { token: user } : { user, password };
	return {
		isSecure: url.protocol === 'tls:',
		hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
		server: `${url.hostname}:${url.port || '4222'}`,
		subject,
		login,
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return undefined;
	}
}

}),

99471:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
b: () => ( post)
});
var _runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19897);
var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17441);

const policy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0 };
const bodyPatience = 250;
async function post({ url, contentType, body, isRepeatable }, time, host) {
	const ask = (0,_ask_js__WEBPACK_IMPORTED_MODULE_0__ .l)(host.env);
	const { within, late } = time;
	const question = {
		url: new URL(url),
		method: 'POST',
		headers: { 'content-type': contentType },
		body,
		insecure: false,
		http2: false,
		address: undefined,
		timeout: within,
		signal: AbortSignal.any([host.signal, late]),
		pool: undefined,
		patience: bodyPatience,
	};
	await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ .L)({ ...policy, signal: late }, host, async () => {
		let isSent = false;
		const said = await ask({ ...question, onConnected: () => (isSent = true) }).then(({ status }) => status, (error) => (error instanceof Error ? error.message : String(error)));
		if (typeof said === 'number' && said >= 200 && said < 300)
			return { value: undefined };
		const why = late.aborted ? `no answer within ${time.within / 1000} s` : describe(said);
		const isRefused = typeof said === 'number' && said >= 300 && said < 500 && said !== 429;
		const mayHaveArrived = isSent && said !== 429;
		if (isRefused || (mayHaveArrived && !isRepeatable))
			throw new Error(why);
		return { end: () => Promise.reject(new Error(why)) };
	});
}
function describe(said) {
	if (typeof said !== 'number')
		return said;
	const isRedirect = said >= 300 && said < 400;
	return `its host answered ${said}${isRedirect ? ', and redirects are not followed; use the address that it leads to' : ''}`;
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

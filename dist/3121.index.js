export const id = 3121;
export const ids = [3121];
export const modules = {

51995:
((module) => {

module.exports = {}

}),

36885:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
publishAll: () => ( publishAll)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43948);
var _runner_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19897);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29306);
var _timeout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69706);

const policy = { attempts: 3, first: 1_000, longest: 2_000, jitter: 0 };
const patience = 3_000;
const goodbye = 250;
async function publishAll(messages, publication) {
	const { address, time, host } = publication;
	const line = new Line(publication);
	const problems = [];
	const unquiet = quieten();
	try {
		for (const message of messages) {
			const [known] = line.wasOpen ? [] : problems;
			const why = known ?? (await send(line, message, time, host));
			if (why !== undefined)
				problems.push(why);
		}
		return {
			problems: problems.map((why) => `${address.server}: ${why}`),
			how: ` to ${address.server}${line.stream === '' ? '' : ', kept by JetStream'}`,
		};
	}
	finally {
		await line.close();
		unquiet();
	}
}
async function send(line, message, time, host) {
	return (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_3__ .L)({ ...policy, signal: time.late }, host, async () => {
		try {
			await line.publish(message);
			return { value: undefined };
		}
		catch (error) {
			host.signal.throwIfAborted();
			if (isFinal(error))
				return { value: explain(error) };
			await line.close();
			return { end: () => (time.late.aborted ? `no answer within ${time.within / 1000} s` : explain(error)) };
		}
	});
}
class Line {
	wasOpen = false;
	stream = '';
	#publication;
	#connection;
	#refusal;
	constructor(publication) {
		this.#publication = publication;
	}
	async publish({ id, body }) {
		const { address, contentType } = this.#publication;
		const connection = await this.#open();
		const knowsHeaders = connection.info?.headers === true;
		const head = (0,_nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.headers)();
		head.set('Content-Type', contentType);
		head.set('Nats-Msg-Id', id);
		const options = knowsHeaders ? { headers: head } : {};
		if (this.stream !== '') {
			const reply = await this.#bounded(connection.request(address.subject, body, { ...options, timeout: patience, noMux: false }));
			return mustBeKept(reply.string());
		}
		this.#refusal = undefined;
		connection.publish(address.subject, body, options);
		await this.#bounded(connection.flush());
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
		if (this.#refusal !== undefined)
			throw this.#refusal;
	}
	async close() {
		const connection = this.#connection;
		this.#connection = undefined;
		const limit = { timeout: goodbye, signal: this.#publication.host.signal };
		if (connection !== undefined)
			await (0,_timeout_js__WEBPACK_IMPORTED_MODULE_4__ .w)(() => connection.close(), limit).catch(() => undefined);
	}
	async #open() {
		if (this.#connection?.isClosed() === false)
			return this.#connection;
		const connection = await this.#bounded((0,_nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.connect)(optionsOf(this.#publication.address)));
		this.#connection = connection;
		this.wasOpen = true;
		void this.#listen(connection);
		this.stream = await this.#findStream(connection);
		return connection;
	}
	async #listen(connection) {
		for await (const status of connection.status()) {
			if (status.type === 'error' && status.error instanceof _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.errors.PermissionViolationError)
				this.#refusal = status.error;
		}
	}
	async #findStream(connection) {
		if (connection.info?.headers !== true)
			return '';
		const question = JSON.stringify({ subject: this.#publication.address.subject });
		try {
			const asked = connection.request('$JS.API.STREAM.NAMES', question, { timeout: patience });
			const { streams } = recordIn((await this.#bounded(asked)).string());
			const [first] = Array.isArray(streams) ? streams : [];
			return typeof first === 'string' ? first : '';
		}
		catch (error) {
			if (isAmong(error, _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.errors.NoRespondersError, _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.errors.PermissionViolationError))
				return '';
			throw error;
		}
	}
	async #bounded(work) {
		const { host, time } = this.#publication;
		return (0,_timeout_js__WEBPACK_IMPORTED_MODULE_4__ .w)(() => work, { timeout: time.within, signal: AbortSignal.any([host.signal, time.late]) });
	}
}
function optionsOf({ server, hostname, isSecure, login }) {
	const credentials = login === undefined ? {} : 'token' in login ? { token: login.token } : { user: login.user, pass: login.password };
	return {
		servers: server,
		name: 'slipway',
		timeout: patience,
		reconnect: false,
		ignoreClusterUpdates: true,
		...credentials,
		...(isSecure ? { tls: { handshakeFirst: false, host: hostname } } : {}),
	};
}
function mustBeKept(text) {
	const { stream, error } = recordIn(text);
	if (typeof stream === 'string' && error === undefined)
		return;
	const { code, description } = recordIn(JSON.stringify(error ?? {}));
	const said = typeof description === 'string' ? `JetStream: ${description}` : 'the answer is not from a stream';
	throw Number(code) >= 500 ? new Error(said) : new Refused(said);
}
class Refused extends Error {
}
function recordIn(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	}
	catch {
		return {};
	}
}
function isFinal(error) {
	const { AuthorizationError, InvalidArgumentError, PermissionViolationError, UserAuthenticationExpiredError } = _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.errors;
	if (isAmong(error, Refused, AuthorizationError, InvalidArgumentError, PermissionViolationError))
		return true;
	return isAmong(error, UserAuthenticationExpiredError) || /CERT|SIGNATURE|ALTNAME/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .$N)(error));
}
function isAmong(error, ...kinds) {
	const cause = error instanceof Error ? error.cause : undefined;
	return kinds.some((kind) => error instanceof kind || cause instanceof kind);
}
function explain(error) {
	const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
	if (isAmong(error, _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.errors.TimeoutError))
		return `no answer within ${patience / 1000} s`;
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .$N)(cause) === '' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .bD)(error) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__ .wO)(cause);
}
function quieten() {
	const { log } = console;
	console.log = () => { };
	return () => {
		console.log = log;
	};
}

}),

69706:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
i: () => ( startLimit),
w: () => ( withTimeout)
});
var _runner_timer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35534);

function startLimit({ timeout, signal }) {
	const end = performance.now() + timeout;
	return () => ({ timeout: Math.max(1, Math.ceil(end - performance.now())), signal });
}
async function withTimeout(start, { timeout, signal }) {
	const late = (0,_runner_timer_js__WEBPACK_IMPORTED_MODULE_0__ ._)(timeout);
	const either = AbortSignal.any([signal, late]);
	const end = Promise.withResolvers();
	const stop = () => end.reject(signal.aborted ? signal.reason : new Error(`no answer within ${timeout} ms`));
	either.addEventListener('abort', stop, { once: true });
	if (either.aborted)
		stop();
	try {
		return await Promise.race([start(either), end.promise]);
	}
	finally {
		either.removeEventListener('abort', stop);
	}
}

}),

76123:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
AuthorizationError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.AuthorizationError),
CR: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CR),
CRLF: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CRLF),
CR_LF: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CR_LF),
CR_LF_LEN: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CR_LF_LEN),
ClosedConnectionError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.ClosedConnectionError),
Connect: () => ( _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.Connect),
ConnectionError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.ConnectionError),
DEFAULT_JITTER: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_JITTER),
DEFAULT_JITTER_TLS: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_JITTER_TLS),
DEFAULT_MAX_PING_OUT: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_MAX_PING_OUT),
DEFAULT_MAX_RECONNECT_ATTEMPTS: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_MAX_RECONNECT_ATTEMPTS),
DEFAULT_PING_INTERVAL: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_PING_INTERVAL),
DEFAULT_RECONNECT_TIME_WAIT: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_RECONNECT_TIME_WAIT),
DataBuffer: () => ( _node_modules_nats_io_nats_core_lib_databuffer_js__WEBPACK_IMPORTED_MODULE_0__.DataBuffer),
DrainingConnectionError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.DrainingConnectionError),
INFO: () => ( _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.INFO),
InvalidArgumentError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.InvalidArgumentError),
InvalidOperationError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.InvalidOperationError),
InvalidSubjectError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.InvalidSubjectError),
LF: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.LF),
MsgHdrsImpl: () => ( _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__.MsgHdrsImpl),
NatsConnectionImpl: () => ( _node_modules_nats_io_nats_core_lib_nats_js__WEBPACK_IMPORTED_MODULE_3__.x),
NoRespondersError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.NoRespondersError),
Perf: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.Perf),
PermissionViolationError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.PermissionViolationError),
ProtocolError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.ProtocolError),
ProtocolHandler: () => ( _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.ProtocolHandler),
RequestError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.RequestError),
SimpleMutex: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.SimpleMutex),
SubscriptionImpl: () => ( _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.SubscriptionImpl),
Subscriptions: () => ( _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.Subscriptions),
TimeoutError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.TimeoutError),
UserAuthenticationExpiredError: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.UserAuthenticationExpiredError),
__esModule: () => ( _node_modules_nats_io_nats_core_lib_databuffer_js__WEBPACK_IMPORTED_MODULE_0__.__esModule),
backoff: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.backoff),
buildAuthenticator: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.buildAuthenticator),
canonicalMIMEHeaderKey: () => ( _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__.canonicalMIMEHeaderKey),
checkOptions: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.checkOptions),
checkUnsupportedOption: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.checkUnsupportedOption),
collect: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.collect),
deadline: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.deadline),
debugDeferred: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.debugDeferred),
defaultOptions: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.defaultOptions),
defaultPort: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.defaultPort),
deferred: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.deferred),
delay: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.delay),
errors: () => ( _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.errors),
extend: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.extend),
extractProtocolMessage: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.extractProtocolMessage),
getResolveFn: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.getResolveFn),
getUrlParseFn: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.getUrlParseFn),
hasWsProtocol: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.hasWsProtocol),
headers: () => ( _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__.headers),
jitter: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.jitter),
millis: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.millis),
nanos: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.nanos),
newTransport: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.newTransport),
parseOptions: () => ( _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.parseOptions),
protoLen: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.protoLen),
randomToken: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.randomToken),
render: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.render),
setTransportFactory: () => ( _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.setTransportFactory),
shuffle: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.shuffle),
timeout: () => ( _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.timeout)
});
var _node_modules_nats_io_nats_core_lib_databuffer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13748);
var _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24805);
var _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39174);
var _node_modules_nats_io_nats_core_lib_nats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30018);
var _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7450);
var _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77210);
var _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26793);
var _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71558);

})

};

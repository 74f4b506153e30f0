export const id = 121;
export const ids = [121];
export const modules = {

/***/ 51995:
/***/ ((module) => {

// Stands in for @nats-io/nkeys in @nats-io/nats-core: 95 kB of cryptography for logins by key, which `events-url` does not take.
module.exports = {}


/***/ }),

/***/ 36885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishAll: () => (/* binding */ publishAll)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43948);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19897);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29306);
/* harmony import */ var _timeout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69706);





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
    return (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L)({ ...policy, signal: time.late }, host, async () => {
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
            await (0,_timeout_js__WEBPACK_IMPORTED_MODULE_4__/* .withTimeout */ .w)(() => connection.close(), limit).catch(() => undefined);
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
        return (0,_timeout_js__WEBPACK_IMPORTED_MODULE_4__/* .withTimeout */ .w)(() => work, { timeout: time.within, signal: AbortSignal.any([host.signal, time.late]) });
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
    const said = typeof description === 'string' ? `JetStream: ${description}` : 'what answered is no stream';
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
    return isAmong(error, UserAuthenticationExpiredError) || /CERT|SIGNATURE|ALTNAME/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error));
}
function isAmong(error, ...kinds) {
    const cause = error instanceof Error ? error.cause : undefined;
    return kinds.some((kind) => error instanceof kind || cause instanceof kind);
}
function explain(error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (isAmong(error, _nats_io_transport_node__WEBPACK_IMPORTED_MODULE_1__.errors.TimeoutError))
        return `no answer within ${patience / 1000} s`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(cause) === '' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explainNetwork */ .wO)(cause);
}
function quieten() {
    const { log } = console;
    console.log = () => { };
    return () => {
        console.log = log;
    };
}


/***/ }),

/***/ 69706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ startLimit),
/* harmony export */   w: () => (/* binding */ withTimeout)
/* harmony export */ });
/* harmony import */ var _runner_timer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35534);

function startLimit({ timeout, signal }) {
    const end = performance.now() + timeout;
    return () => ({ timeout: Math.max(1, Math.ceil(end - performance.now())), signal });
}
async function withTimeout(start, { timeout, signal }) {
    const late = (0,_runner_timer_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutSignal */ ._)(timeout);
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


/***/ }),

/***/ 76123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AuthorizationError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.AuthorizationError),
/* harmony export */   CR: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CR),
/* harmony export */   CRLF: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CRLF),
/* harmony export */   CR_LF: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CR_LF),
/* harmony export */   CR_LF_LEN: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.CR_LF_LEN),
/* harmony export */   ClosedConnectionError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.ClosedConnectionError),
/* harmony export */   Connect: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.Connect),
/* harmony export */   ConnectionError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.ConnectionError),
/* harmony export */   DEFAULT_JITTER: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_JITTER),
/* harmony export */   DEFAULT_JITTER_TLS: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_JITTER_TLS),
/* harmony export */   DEFAULT_MAX_PING_OUT: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_MAX_PING_OUT),
/* harmony export */   DEFAULT_MAX_RECONNECT_ATTEMPTS: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_MAX_RECONNECT_ATTEMPTS),
/* harmony export */   DEFAULT_PING_INTERVAL: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_PING_INTERVAL),
/* harmony export */   DEFAULT_RECONNECT_TIME_WAIT: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.DEFAULT_RECONNECT_TIME_WAIT),
/* harmony export */   DataBuffer: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_databuffer_js__WEBPACK_IMPORTED_MODULE_0__.DataBuffer),
/* harmony export */   DrainingConnectionError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.DrainingConnectionError),
/* harmony export */   INFO: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.INFO),
/* harmony export */   InvalidArgumentError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.InvalidArgumentError),
/* harmony export */   InvalidOperationError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.InvalidOperationError),
/* harmony export */   InvalidSubjectError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.InvalidSubjectError),
/* harmony export */   LF: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.LF),
/* harmony export */   MsgHdrsImpl: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__.MsgHdrsImpl),
/* harmony export */   NatsConnectionImpl: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_nats_js__WEBPACK_IMPORTED_MODULE_3__.x),
/* harmony export */   NoRespondersError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.NoRespondersError),
/* harmony export */   Perf: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.Perf),
/* harmony export */   PermissionViolationError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.PermissionViolationError),
/* harmony export */   ProtocolError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.ProtocolError),
/* harmony export */   ProtocolHandler: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.ProtocolHandler),
/* harmony export */   RequestError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.RequestError),
/* harmony export */   SimpleMutex: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.SimpleMutex),
/* harmony export */   SubscriptionImpl: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.SubscriptionImpl),
/* harmony export */   Subscriptions: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__.Subscriptions),
/* harmony export */   TimeoutError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.TimeoutError),
/* harmony export */   UserAuthenticationExpiredError: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.UserAuthenticationExpiredError),
/* harmony export */   __esModule: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_databuffer_js__WEBPACK_IMPORTED_MODULE_0__.__esModule),
/* harmony export */   backoff: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.backoff),
/* harmony export */   buildAuthenticator: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.buildAuthenticator),
/* harmony export */   canonicalMIMEHeaderKey: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__.canonicalMIMEHeaderKey),
/* harmony export */   checkOptions: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.checkOptions),
/* harmony export */   checkUnsupportedOption: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.checkUnsupportedOption),
/* harmony export */   collect: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.collect),
/* harmony export */   deadline: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.deadline),
/* harmony export */   debugDeferred: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.debugDeferred),
/* harmony export */   defaultOptions: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.defaultOptions),
/* harmony export */   defaultPort: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.defaultPort),
/* harmony export */   deferred: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.deferred),
/* harmony export */   delay: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.delay),
/* harmony export */   errors: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__.errors),
/* harmony export */   extend: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.extend),
/* harmony export */   extractProtocolMessage: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.extractProtocolMessage),
/* harmony export */   getResolveFn: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.getResolveFn),
/* harmony export */   getUrlParseFn: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.getUrlParseFn),
/* harmony export */   hasWsProtocol: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.hasWsProtocol),
/* harmony export */   headers: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__.headers),
/* harmony export */   jitter: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.jitter),
/* harmony export */   millis: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.millis),
/* harmony export */   nanos: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.nanos),
/* harmony export */   newTransport: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.newTransport),
/* harmony export */   parseOptions: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__.parseOptions),
/* harmony export */   protoLen: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.protoLen),
/* harmony export */   randomToken: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.randomToken),
/* harmony export */   render: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.render),
/* harmony export */   setTransportFactory: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__.setTransportFactory),
/* harmony export */   shuffle: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.shuffle),
/* harmony export */   timeout: () => (/* reexport safe */ _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__.timeout)
/* harmony export */ });
/* harmony import */ var _node_modules_nats_io_nats_core_lib_databuffer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13748);
/* harmony import */ var _node_modules_nats_io_nats_core_lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24805);
/* harmony import */ var _node_modules_nats_io_nats_core_lib_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39174);
/* harmony import */ var _node_modules_nats_io_nats_core_lib_nats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30018);
/* harmony import */ var _node_modules_nats_io_nats_core_lib_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7450);
/* harmony import */ var _node_modules_nats_io_nats_core_lib_protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77210);
/* harmony import */ var _node_modules_nats_io_nats_core_lib_transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26793);
/* harmony import */ var _node_modules_nats_io_nats_core_lib_util_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71558);
// Stands in for the door of @nats-io/nats-core in @nats-io/transport-node: what publishes over a socket. Behind the real one are WebSockets,
// a benchmark and codecs besides: 55 kB.










/***/ })

};

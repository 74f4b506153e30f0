export const id = 4413;
export const ids = [4413];
export const modules = {

31531:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.multiAuthenticator = multiAuthenticator;
exports.noAuthFn = noAuthFn;
exports.usernamePasswordAuthenticator = usernamePasswordAuthenticator;
exports.tokenAuthenticator = tokenAuthenticator;
exports.nkeyAuthenticator = nkeyAuthenticator;
exports.jwtAuthenticator = jwtAuthenticator;
exports.credsAuthenticator = credsAuthenticator;
/*
 * Copyright 2020-2023 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const nkeys_1 = __webpack_require__(64046);
const encoders_1 = __webpack_require__(48447);
function multiAuthenticator(authenticators) {
	return (nonce) => {
		let auth = {};
		authenticators.forEach((a) => {
			const args = a(nonce) || {};
			auth = Object.assign(auth, args);
		});
		return auth;
	};
}
function noAuthFn() {
	return () => {
		return;
	};
}
function usernamePasswordAuthenticator(user, pass) {
	return () => {
		const u = typeof user === "function" ? user() : user;
		const p = typeof pass === "function" ? pass() : pass;
		return { user: u, pass: p };
	};
}
function tokenAuthenticator(token) {
	return () => {
		const auth_token = typeof token === "function" ? token() : token;
		return { auth_token };
	};
}
function nkeyAuthenticator(seed) {
	return (nonce) => {
		const s = typeof seed === "function" ? seed() : seed;
		const kp = s ? nkeys_1.nkeys.fromSeed(s) : undefined;
		const nkey = kp ? kp.getPublicKey() : "";
		const challenge = encoders_1.TE.encode(nonce || "");
		const sigBytes = kp !== undefined && nonce ? kp.sign(challenge) : undefined;
		const sig = sigBytes ? nkeys_1.nkeys.encode(sigBytes) : "";
		return { nkey, sig };
	};
}
function jwtAuthenticator(ajwt, seed) {
	return (nonce) => {
		const jwt = typeof ajwt === "function" ? ajwt() : ajwt;
		const fn = nkeyAuthenticator(seed);
		const { nkey, sig } = fn(nonce);
		return { jwt, nkey, sig };
	};
}
function credsAuthenticator(creds) {
	const fn = typeof creds !== "function" ? () => creds : creds;
	const parse = () => {
		const CREDS = /\s*(?:(?:[-]{3,}[^\n]*[-]{3,}\n)(.+)(?:\n\s*[-]{3,}[^\n]*[-]{3,}\n))/ig;
		const s = encoders_1.TD.decode(fn());
		let m = CREDS.exec(s);
		if (!m) {
			throw new Error("unable to parse credentials");
		}
		const jwt = m[1].trim();
		m = CREDS.exec(s);
		if (!m) {
			throw new Error("unable to parse credentials");
		}
		const seed = encoders_1.TE.encode(m[1].trim());
		return { jwt, seed };
	};
	const jwtFn = () => {
		const { jwt } = parse();
		return jwt;
	};
	const nkeyFn = () => {
		const { seed } = parse();
		return seed;
	};
	return jwtAuthenticator(jwtFn, nkeyFn);
}

}),

53629:
((__unused_webpack_module, exports, __webpack_require__) => {

/*
 * Copyright 2023 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_HOST = exports.DEFAULT_PORT = exports.Match = void 0;
exports.syncIterator = syncIterator;
exports.createInbox = createInbox;
const nuid_1 = __webpack_require__(90366);
const errors_1 = __webpack_require__(24805);
exports.Match = {
	Exact: "exact",
	CanonicalMIME: "canonical",
	IgnoreCase: "insensitive",
};
function syncIterator(src) {
	const iter = src[Symbol.asyncIterator]();
	return {
		async next() {
			const m = await iter.next();
			if (m.done) {
				return Promise.resolve(null);
			}
			return Promise.resolve(m.value);
		},
	};
}
function createInbox(prefix = "") {
	prefix = prefix || "_INBOX";
	if (typeof prefix !== "string") {
		throw (new TypeError("prefix must be a string"));
	}
	prefix.split(".")
		.forEach((v) => {
		if (v === "*" || v === ">") {
			throw errors_1.InvalidArgumentError.format("prefix", `cannot have wildcards ('${prefix}')`);
		}
	});
	return `${prefix}.${nuid_1.nuid.next()}`;
}
exports.DEFAULT_PORT = 4222;
exports.DEFAULT_HOST = "127.0.0.1";

}),

13748:
((__unused_webpack_module, exports, __webpack_require__) => {

/*
 * Copyright 2018-2021 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DataBuffer = void 0;
const encoders_1 = __webpack_require__(48447);
class DataBuffer {
	buffers;
	byteLength;
	constructor() {
		this.buffers = [];
		this.byteLength = 0;
	}
	static concat(...bufs) {
		let max = 0;
		for (let i = 0; i < bufs.length; i++) {
			max += bufs[i].length;
		}
		const out = new Uint8Array(max);
		let index = 0;
		for (let i = 0; i < bufs.length; i++) {
			out.set(bufs[i], index);
			index += bufs[i].length;
		}
		return out;
	}
	static fromAscii(m) {
		if (!m) {
			m = "";
		}
		return encoders_1.TE.encode(m);
	}
	static toAscii(a) {
		return encoders_1.TD.decode(a);
	}
	reset() {
		this.buffers.length = 0;
		this.byteLength = 0;
	}
	pack() {
		if (this.buffers.length > 1) {
			const v = new Uint8Array(this.byteLength);
			let index = 0;
			for (let i = 0; i < this.buffers.length; i++) {
				v.set(this.buffers[i], index);
				index += this.buffers[i].length;
			}
			this.buffers.length = 0;
			this.buffers.push(v);
		}
	}
	shift() {
		if (this.buffers.length) {
			const a = this.buffers.shift();
			if (a) {
				this.byteLength -= a.length;
				return a;
			}
		}
		return new Uint8Array(0);
	}
	drain(n) {
		if (this.buffers.length) {
			this.pack();
			const v = this.buffers.pop();
			if (v) {
				const max = this.byteLength;
				if (n === undefined || n > max) {
					n = max;
				}
				const d = v.subarray(0, n);
				if (max > n) {
					this.buffers.push(v.subarray(n));
				}
				this.byteLength = max - n;
				return d;
			}
		}
		return new Uint8Array(0);
	}
	fill(a, ...bufs) {
		if (a) {
			this.buffers.push(a);
			this.byteLength += a.length;
		}
		for (let i = 0; i < bufs.length; i++) {
			if (bufs[i] && bufs[i].length) {
				this.buffers.push(bufs[i]);
				this.byteLength += bufs[i].length;
			}
		}
	}
	peek() {
		if (this.buffers.length) {
			this.pack();
			return this.buffers[0];
		}
		return new Uint8Array(0);
	}
	size() {
		return this.byteLength;
	}
	length() {
		return this.buffers.length;
	}
}
exports.DataBuffer = DataBuffer;

}),

2248:
((__unused_webpack_module, exports, __webpack_require__) => {

// Copyright 2018-2021 the Deno authors. All rights reserved. MIT license.
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DenoBuffer = exports.MAX_SIZE = exports.AssertionError = void 0;
exports.assert = assert;
exports.concat = concat;
exports.append = append;
exports.readAll = readAll;
exports.writeAll = writeAll;
// Copyright 2009 The Go Authors. All rights reserved. BSD license.
// https://github.com/golang/go/blob/master/LICENSE
const encoders_1 = __webpack_require__(48447);
class AssertionError extends Error {
	constructor(msg) {
		super(msg);
		this.name = "AssertionError";
	}
}
exports.AssertionError = AssertionError;
function assert(cond, msg = "Assertion failed.") {
	if (!cond) {
		throw new AssertionError(msg);
	}
}
const MIN_READ = 32 * 1024;
exports.MAX_SIZE = 2 ** 32 - 2;
function copy(src, dst, off = 0) {
	const r = dst.byteLength - off;
	if (src.byteLength > r) {
		src = src.subarray(0, r);
	}
	dst.set(src, off);
	return src.byteLength;
}
function concat(origin, b) {
	if (origin === undefined && b === undefined) {
		return new Uint8Array(0);
	}
	if (origin === undefined) {
		return b;
	}
	if (b === undefined) {
		return origin;
	}
	const output = new Uint8Array(origin.length + b.length);
	output.set(origin, 0);
	output.set(b, origin.length);
	return output;
}
function append(origin, b) {
	return concat(origin, Uint8Array.of(b));
}
class DenoBuffer {
	_buf;
	_off;
	constructor(ab) {
		this._off = 0;
		if (ab == null) {
			this._buf = new Uint8Array(0);
			return;
		}
		this._buf = new Uint8Array(ab);
	}
	bytes(options = { copy: true }) {
		if (options.copy === false)
			return this._buf.subarray(this._off);
		return this._buf.slice(this._off);
	}
	empty() {
		return this._buf.byteLength <= this._off;
	}
	get length() {
		return this._buf.byteLength - this._off;
	}
	get capacity() {
		return this._buf.buffer.byteLength;
	}
	truncate(n) {
		if (n === 0) {
			this.reset();
			return;
		}
		if (n < 0 || n > this.length) {
			throw Error("bytes.Buffer: truncation out of range");
		}
		this._reslice(this._off + n);
	}
	reset() {
		this._reslice(0);
		this._off = 0;
	}
	_tryGrowByReslice(n) {
		const l = this._buf.byteLength;
		if (n <= this.capacity - l) {
			this._reslice(l + n);
			return l;
		}
		return -1;
	}
	_reslice(len) {
		assert(len <= this._buf.buffer.byteLength);
		this._buf = new Uint8Array(this._buf.buffer, 0, len);
	}
	readByte() {
		const a = new Uint8Array(1);
		if (this.read(a)) {
			return a[0];
		}
		return null;
	}
	read(p) {
		if (this.empty()) {
			this.reset();
			if (p.byteLength === 0) {
				return 0;
			}
			return null;
		}
		const nread = copy(this._buf.subarray(this._off), p);
		this._off += nread;
		return nread;
	}
	writeByte(n) {
		return this.write(Uint8Array.of(n));
	}
	writeString(s) {
		return this.write(encoders_1.TE.encode(s));
	}
	write(p) {
		const m = this._grow(p.byteLength);
		return copy(p, this._buf, m);
	}
	_grow(n) {
		const m = this.length;
		if (m === 0 && this._off !== 0) {
			this.reset();
		}
		const i = this._tryGrowByReslice(n);
		if (i >= 0) {
			return i;
		}
		const c = this.capacity;
		if (n <= Math.floor(c / 2) - m) {
			copy(this._buf.subarray(this._off), this._buf);
		}
		else if (c + n > exports.MAX_SIZE) {
			throw new Error("The buffer cannot be grown beyond the maximum size.");
		}
		else {
			const buf = new Uint8Array(Math.min(2 * c + n, exports.MAX_SIZE));
			copy(this._buf.subarray(this._off), buf);
			this._buf = buf;
		}
		this._off = 0;
		this._reslice(Math.min(m + n, exports.MAX_SIZE));
		return m;
	}
	grow(n) {
		if (n < 0) {
			throw Error("Buffer._grow: negative count");
		}
		const m = this._grow(n);
		this._reslice(m);
	}
	readFrom(r) {
		let n = 0;
		const tmp = new Uint8Array(MIN_READ);
		while (true) {
			const shouldGrow = this.capacity - this.length < MIN_READ;
			const buf = shouldGrow
				? tmp
				: new Uint8Array(this._buf.buffer, this.length);
			const nread = r.read(buf);
			if (nread === null) {
				return n;
			}
			if (shouldGrow)
				this.write(buf.subarray(0, nread));
			else
				this._reslice(this.length + nread);
			n += nread;
		}
	}
}
exports.DenoBuffer = DenoBuffer;
function readAll(r) {
	const buf = new DenoBuffer();
	buf.readFrom(r);
	return buf.bytes();
}
function writeAll(w, arr) {
	let nwritten = 0;
	while (nwritten < arr.length) {
		nwritten += w.write(arr.subarray(nwritten));
	}
}

}),

48447:
((__unused_webpack_module, exports) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TD = exports.TE = exports.Empty = void 0;
exports.encode = encode;
exports.decode = decode;
/*
 * Copyright 2020 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
exports.Empty = new Uint8Array(0);
exports.TE = new TextEncoder();
exports.TD = new TextDecoder();
function concat(...bufs) {
	let max = 0;
	for (let i = 0; i < bufs.length; i++) {
		max += bufs[i].length;
	}
	const out = new Uint8Array(max);
	let index = 0;
	for (let i = 0; i < bufs.length; i++) {
		out.set(bufs[i], index);
		index += bufs[i].length;
	}
	return out;
}
function encode(...a) {
	const bufs = [];
	for (let i = 0; i < a.length; i++) {
		bufs.push(exports.TE.encode(a[i]));
	}
	if (bufs.length === 0) {
		return exports.Empty;
	}
	if (bufs.length === 1) {
		return bufs[0];
	}
	return concat(...bufs);
}
function decode(a) {
	if (!a || a.length === 0) {
		return "";
	}
	return exports.TD.decode(a);
}

}),

24805:
((__unused_webpack_module, exports) => {

/*
 * Copyright 2024 Synadia Communications, Inc
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.errors = exports.PermissionViolationError = exports.NoRespondersError = exports.TimeoutError = exports.RequestError = exports.ProtocolError = exports.ConnectionError = exports.DrainingConnectionError = exports.ClosedConnectionError = exports.AuthorizationError = exports.UserAuthenticationExpiredError = exports.InvalidOperationError = exports.InvalidArgumentError = exports.InvalidSubjectError = void 0;
class InvalidSubjectError extends Error {
	constructor(subject, options) {
		super(`illegal subject: '${subject}'`, options);
		this.name = "InvalidSubjectError";
	}
}
exports.InvalidSubjectError = InvalidSubjectError;
class InvalidArgumentError extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "InvalidArgumentError";
	}
	static format(property, message, options) {
		if (Array.isArray(message) && message.length > 1) {
			message = message[0];
		}
		if (Array.isArray(property)) {
			property = property.map((n) => `'${n}'`);
			property = property.join(",");
		}
		else {
			property = `'${property}'`;
		}
		return new InvalidArgumentError(`${property} ${message}`, options);
	}
}
exports.InvalidArgumentError = InvalidArgumentError;
class InvalidOperationError extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "InvalidOperationError";
	}
}
exports.InvalidOperationError = InvalidOperationError;
class UserAuthenticationExpiredError extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "UserAuthenticationExpiredError";
	}
	static parse(s) {
		const ss = s.toLowerCase();
		if (ss.indexOf("user authentication expired") !== -1) {
			return new UserAuthenticationExpiredError(s);
		}
		return null;
	}
}
exports.UserAuthenticationExpiredError = UserAuthenticationExpiredError;
class AuthorizationError extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "AuthorizationError";
	}
	static parse(s) {
		const messages = [
			"authorization violation",
			"account authentication expired",
			"authentication timeout",
		];
		const ss = s.toLowerCase();
		for (let i = 0; i < messages.length; i++) {
			if (ss.indexOf(messages[i]) !== -1) {
				return new AuthorizationError(s);
			}
		}
		return null;
	}
}
exports.AuthorizationError = AuthorizationError;
class ClosedConnectionError extends Error {
	constructor() {
		super("closed connection");
		this.name = "ClosedConnectionError";
	}
}
exports.ClosedConnectionError = ClosedConnectionError;
class DrainingConnectionError extends Error {
	constructor() {
		super("connection draining");
		this.name = "DrainingConnectionError";
	}
}
exports.DrainingConnectionError = DrainingConnectionError;
class ConnectionError extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "ConnectionError";
	}
}
exports.ConnectionError = ConnectionError;
class ProtocolError extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "ProtocolError";
	}
}
exports.ProtocolError = ProtocolError;
class RequestError extends Error {
	constructor(message = "", options) {
		super(message, options);
		this.name = "RequestError";
	}
	isNoResponders() {
		return this.cause instanceof NoRespondersError;
	}
}
exports.RequestError = RequestError;
class TimeoutError extends Error {
	constructor(options) {
		super("timeout", options);
		this.name = "TimeoutError";
	}
}
exports.TimeoutError = TimeoutError;
class NoRespondersError extends Error {
	subject;
	constructor(subject, options) {
		super(`no responders: '${subject}'`, options);
		this.subject = subject;
		this.name = "NoResponders";
	}
}
exports.NoRespondersError = NoRespondersError;
class PermissionViolationError extends Error {
	operation;
	subject;
	queue;
	constructor(message, operation, subject, queue, options) {
		super(message, options);
		this.name = "PermissionViolationError";
		this.operation = operation;
		this.subject = subject;
		this.queue = queue;
	}
	static parse(s) {
		const t = s ? s.toLowerCase() : "";
		if (t.indexOf("permissions violation") === -1) {
			return null;
		}
		let operation = "publish";
		let subject = "";
		let queue = undefined;
		const m = s.match(/(Publish|Subscription) to "(\S+)"/);
		if (m) {
			operation = m[1].toLowerCase();
			subject = m[2];
			if (operation === "subscription") {
				const qm = s.match(/using queue "(\S+)"/);
				if (qm) {
					queue = qm[1];
				}
			}
		}
		return new PermissionViolationError(s, operation, subject, queue);
	}
}
exports.PermissionViolationError = PermissionViolationError;
exports.errors = {
	AuthorizationError,
	ClosedConnectionError,
	ConnectionError,
	DrainingConnectionError,
	InvalidArgumentError,
	InvalidOperationError,
	InvalidSubjectError,
	NoRespondersError,
	PermissionViolationError,
	ProtocolError,
	RequestError,
	TimeoutError,
	UserAuthenticationExpiredError,
};

}),

39174:
((__unused_webpack_module, exports, __webpack_require__) => {

/*
 * Copyright 2020-2023 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MsgHdrsImpl = void 0;
exports.canonicalMIMEHeaderKey = canonicalMIMEHeaderKey;
exports.headers = headers;
const encoders_1 = __webpack_require__(48447);
const core_1 = __webpack_require__(53629);
const errors_1 = __webpack_require__(24805);
function canonicalMIMEHeaderKey(k) {
	const a = 97;
	const A = 65;
	const Z = 90;
	const z = 122;
	const dash = 45;
	const colon = 58;
	const start = 33;
	const end = 126;
	const toLower = a - A;
	let upper = true;
	const buf = new Array(k.length);
	for (let i = 0; i < k.length; i++) {
		let c = k.charCodeAt(i);
		if (c === colon || c < start || c > end) {
			throw errors_1.InvalidArgumentError.format("header", `'${k[i]}' is not a valid character in a header name`);
		}
		if (upper && a <= c && c <= z) {
			c -= toLower;
		}
		else if (!upper && A <= c && c <= Z) {
			c += toLower;
		}
		buf[i] = c;
		upper = c == dash;
	}
	return String.fromCharCode(...buf);
}
function headers(code = 0, description = "") {
	if (code === 0 && description !== "") {
		throw errors_1.InvalidArgumentError.format("code", "is required");
	}
	else if (code > 0 && description === "") {
		throw errors_1.InvalidArgumentError.format("description", "is required");
	}
	return new MsgHdrsImpl(code, description);
}
const HEADER = "NATS/1.0";
class MsgHdrsImpl {
	_code;
	headers;
	_description;
	constructor(code = 0, description = "") {
		this._code = code;
		this._description = description;
		this.headers = new Map();
	}
	[Symbol.iterator]() {
		return this.headers.entries();
	}
	size() {
		return this.headers.size;
	}
	equals(mh) {
		if (mh && this.headers.size === mh.headers.size &&
			this._code === mh._code) {
			for (const [k, v] of this.headers) {
				const a = mh.values(k);
				if (v.length !== a.length) {
					return false;
				}
				const vv = [...v].sort();
				const aa = [...a].sort();
				for (let i = 0; i < vv.length; i++) {
					if (vv[i] !== aa[i]) {
						return false;
					}
				}
			}
			return true;
		}
		return false;
	}
	static decode(a) {
		const mh = new MsgHdrsImpl();
		const s = encoders_1.TD.decode(a);
		const lines = s.split("\r\n");
		const h = lines[0];
		if (h !== HEADER) {
			let str = h.replace(HEADER, "").trim();
			if (str.length > 0) {
				mh._code = parseInt(str, 10);
				if (isNaN(mh._code)) {
					mh._code = 0;
				}
				const scode = mh._code.toString();
				str = str.replace(scode, "");
				mh._description = str.trim();
			}
		}
		if (lines.length >= 1) {
			lines.slice(1).map((s) => {
				if (s) {
					const idx = s.indexOf(":");
					if (idx > -1) {
						const k = s.slice(0, idx);
						const v = s.slice(idx + 1).trim();
						mh.append(k, v);
					}
				}
			});
		}
		return mh;
	}
	toString() {
		if (this.headers.size === 0 && this._code === 0) {
			return "";
		}
		let s = HEADER;
		if (this._code > 0 && this._description !== "") {
			s += ` ${this._code} ${this._description}`;
		}
		for (const [k, v] of this.headers) {
			for (let i = 0; i < v.length; i++) {
				s = `${s}\r\n${k}: ${v[i]}`;
			}
		}
		return `${s}\r\n\r\n`;
	}
	encode() {
		return encoders_1.TE.encode(this.toString());
	}
	static validHeaderValue(k) {
		const inv = /[\r\n]/;
		if (inv.test(k)) {
			throw errors_1.InvalidArgumentError.format("header", "values cannot contain \\r or \\n");
		}
		return k.trim();
	}
	keys() {
		const keys = [];
		for (const sk of this.headers.keys()) {
			keys.push(sk);
		}
		return keys;
	}
	findKeys(k, match = core_1.Match.Exact) {
		const keys = this.keys();
		switch (match) {
			case core_1.Match.Exact:
				return keys.filter((v) => {
					return v === k;
				});
			case core_1.Match.CanonicalMIME:
				k = canonicalMIMEHeaderKey(k);
				return keys.filter((v) => {
					return v === k;
				});
			default: {
				const lci = k.toLowerCase();
				return keys.filter((v) => {
					return lci === v.toLowerCase();
				});
			}
		}
	}
	get(k, match = core_1.Match.Exact) {
		const keys = this.findKeys(k, match);
		if (keys.length) {
			const v = this.headers.get(keys[0]);
			if (v) {
				return Array.isArray(v) ? v[0] : v;
			}
		}
		return "";
	}
	last(k, match = core_1.Match.Exact) {
		const keys = this.findKeys(k, match);
		if (keys.length) {
			const v = this.headers.get(keys[0]);
			if (v) {
				return Array.isArray(v) ? v[v.length - 1] : v;
			}
		}
		return "";
	}
	has(k, match = core_1.Match.Exact) {
		return this.findKeys(k, match).length > 0;
	}
	set(k, v, match = core_1.Match.Exact) {
		this.delete(k, match);
		this.append(k, v, match);
	}
	append(k, v, match = core_1.Match.Exact) {
		const ck = canonicalMIMEHeaderKey(k);
		if (match === core_1.Match.CanonicalMIME) {
			k = ck;
		}
		const keys = this.findKeys(k, match);
		k = keys.length > 0 ? keys[0] : k;
		const value = MsgHdrsImpl.validHeaderValue(v);
		let a = this.headers.get(k);
		if (!a) {
			a = [];
			this.headers.set(k, a);
		}
		a.push(value);
	}
	values(k, match = core_1.Match.Exact) {
		const buf = [];
		const keys = this.findKeys(k, match);
		keys.forEach((v) => {
			const values = this.headers.get(v);
			if (values) {
				buf.push(...values);
			}
		});
		return buf;
	}
	delete(k, match = core_1.Match.Exact) {
		const keys = this.findKeys(k, match);
		keys.forEach((v) => {
			this.headers.delete(v);
		});
	}
	get hasError() {
		return this._code >= 300;
	}
	get status() {
		return `${this._code} ${this._description}`.trim();
	}
	toRecord() {
		const data = {};
		this.keys().forEach((v) => {
			data[v] = this.values(v);
		});
		return data;
	}
	get code() {
		return this._code;
	}
	get description() {
		return this._description;
	}
	static fromRecord(r) {
		const h = new MsgHdrsImpl();
		for (const k in r) {
			const v = r[k];
			h.headers.set(k, Array.isArray(v) ? v : [`${v}`]);
		}
		return h;
	}
}
exports.MsgHdrsImpl = MsgHdrsImpl;

}),

48903:
((__unused_webpack_module, exports, __webpack_require__) => {

/*
 * Copyright 2020-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Heartbeat = void 0;
const util_1 = __webpack_require__(71558);
class Heartbeat {
	ph;
	interval;
	maxOut;
	timer;
	pendings;
	constructor(ph, interval, maxOut) {
		this.ph = ph;
		this.interval = interval;
		this.maxOut = maxOut;
		this.pendings = [];
	}
	start() {
		this.cancel();
		this._schedule();
	}
	cancel(stale) {
		if (this.timer) {
			clearTimeout(this.timer);
			this.timer = undefined;
		}
		this._reset();
		if (stale) {
			this.ph.disconnect();
		}
	}
	_schedule() {
		this.timer = setTimeout(() => {
			this.ph.dispatchStatus({ type: "ping", pendingPings: this.pendings.length + 1 });
			if (this.pendings.length === this.maxOut) {
				this.cancel(true);
				return;
			}
			const ping = (0, util_1.deferred)();
			this.ph.flush(ping)
				.then(() => {
				this._reset();
			})
				.catch(() => {
				this.cancel();
			});
			this.pendings.push(ping);
			this._schedule();
		}, this.interval);
	}
	_reset() {
		this.pendings = this.pendings.filter((p) => {
			const d = p;
			d.resolve();
			return false;
		});
	}
}
exports.Heartbeat = Heartbeat;

}),

74084:
((__unused_webpack_module, exports) => {

/*
 * Copyright 2020-2021 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ipV4 = ipV4;
exports.isIP = isIP;
exports.parseIP = parseIP;
// Copyright 2009 The Go Authors. All rights reserved.
// license that can be found in the LICENSE file.
const IPv4LEN = 4;
const IPv6LEN = 16;
const ASCII0 = 48;
const ASCII9 = 57;
const ASCIIA = 65;
const ASCIIF = 70;
const ASCIIa = 97;
const ASCIIf = 102;
const big = 0xFFFFFF;
function ipV4(a, b, c, d) {
	const ip = new Uint8Array(IPv6LEN);
	const prefix = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];
	prefix.forEach((v, idx) => {
		ip[idx] = v;
	});
	ip[12] = a;
	ip[13] = b;
	ip[14] = c;
	ip[15] = d;
	return ip;
}
function isIP(h) {
	return parseIP(h) !== undefined;
}
function parseIP(h) {
	for (let i = 0; i < h.length; i++) {
		switch (h[i]) {
			case ".":
				return parseIPv4(h);
			case ":":
				return parseIPv6(h);
		}
	}
	return;
}
function parseIPv4(s) {
	const ip = new Uint8Array(IPv4LEN);
	for (let i = 0; i < IPv4LEN; i++) {
		if (s.length === 0) {
			return undefined;
		}
		if (i > 0) {
			if (s[0] !== ".") {
				return undefined;
			}
			s = s.substring(1);
		}
		const { n, c, ok } = dtoi(s);
		if (!ok || n > 0xFF) {
			return undefined;
		}
		s = s.substring(c);
		ip[i] = n;
	}
	return ipV4(ip[0], ip[1], ip[2], ip[3]);
}
function parseIPv6(s) {
	const ip = new Uint8Array(IPv6LEN);
	let ellipsis = -1;
	if (s.length >= 2 && s[0] === ":" && s[1] === ":") {
		ellipsis = 0;
		s = s.substring(2);
		if (s.length === 0) {
			return ip;
		}
	}
	let i = 0;
	while (i < IPv6LEN) {
		const { n, c, ok } = xtoi(s);
		if (!ok || n > 0xFFFF) {
			return undefined;
		}
		if (c < s.length && s[c] === ".") {
			if (ellipsis < 0 && i != IPv6LEN - IPv4LEN) {
				return undefined;
			}
			if (i + IPv4LEN > IPv6LEN) {
				return undefined;
			}
			const ip4 = parseIPv4(s);
			if (ip4 === undefined) {
				return undefined;
			}
			ip[i] = ip4[12];
			ip[i + 1] = ip4[13];
			ip[i + 2] = ip4[14];
			ip[i + 3] = ip4[15];
			s = "";
			i += IPv4LEN;
			break;
		}
		ip[i] = n >> 8;
		ip[i + 1] = n;
		i += 2;
		s = s.substring(c);
		if (s.length === 0) {
			break;
		}
		if (s[0] !== ":" || s.length == 1) {
			return undefined;
		}
		s = s.substring(1);
		if (s[0] === ":") {
			if (ellipsis >= 0) {
				return undefined;
			}
			ellipsis = i;
			s = s.substring(1);
			if (s.length === 0) {
				break;
			}
		}
	}
	if (s.length !== 0) {
		return undefined;
	}
	if (i < IPv6LEN) {
		if (ellipsis < 0) {
			return undefined;
		}
		const n = IPv6LEN - i;
		for (let j = i - 1; j >= ellipsis; j--) {
			ip[j + n] = ip[j];
		}
		for (let j = ellipsis + n - 1; j >= ellipsis; j--) {
			ip[j] = 0;
		}
	}
	else if (ellipsis >= 0) {
		return undefined;
	}
	return ip;
}
function dtoi(s) {
	let i = 0;
	let n = 0;
	for (i = 0; i < s.length && ASCII0 <= s.charCodeAt(i) && s.charCodeAt(i) <= ASCII9; i++) {
		n = n * 10 + (s.charCodeAt(i) - ASCII0);
		if (n >= big) {
			return { n: big, c: i, ok: false };
		}
	}
	if (i === 0) {
		return { n: 0, c: 0, ok: false };
	}
	return { n: n, c: i, ok: true };
}
function xtoi(s) {
	let n = 0;
	let i = 0;
	for (i = 0; i < s.length; i++) {
		if (ASCII0 <= s.charCodeAt(i) && s.charCodeAt(i) <= ASCII9) {
			n *= 16;
			n += s.charCodeAt(i) - ASCII0;
		}
		else if (ASCIIa <= s.charCodeAt(i) && s.charCodeAt(i) <= ASCIIf) {
			n *= 16;
			n += (s.charCodeAt(i) - ASCIIa) + 10;
		}
		else if (ASCIIA <= s.charCodeAt(i) && s.charCodeAt(i) <= ASCIIF) {
			n *= 16;
			n += (s.charCodeAt(i) - ASCIIA) + 10;
		}
		else {
			break;
		}
		if (n >= big) {
			return { n: 0, c: i, ok: false };
		}
	}
	if (i === 0) {
		return { n: 0, c: i, ok: false };
	}
	return { n: n, c: i, ok: true };
}

}),

55977:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MsgImpl = void 0;
/*
 * Copyright 2020-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const headers_1 = __webpack_require__(39174);
const encoders_1 = __webpack_require__(48447);
class MsgImpl {
	_headers;
	_msg;
	_rdata;
	_reply;
	_subject;
	publisher;
	constructor(msg, data, publisher) {
		this._msg = msg;
		this._rdata = data;
		this.publisher = publisher;
	}
	get subject() {
		if (this._subject) {
			return this._subject;
		}
		this._subject = encoders_1.TD.decode(this._msg.subject);
		return this._subject;
	}
	get reply() {
		if (this._reply) {
			return this._reply;
		}
		this._reply = encoders_1.TD.decode(this._msg.reply);
		return this._reply;
	}
	get sid() {
		return this._msg.sid;
	}
	get headers() {
		if (this._msg.hdr > -1 && !this._headers) {
			const buf = this._rdata.subarray(0, this._msg.hdr);
			this._headers = headers_1.MsgHdrsImpl.decode(buf);
		}
		return this._headers;
	}
	get data() {
		if (!this._rdata) {
			return new Uint8Array(0);
		}
		return this._msg.hdr > -1
			? this._rdata.subarray(this._msg.hdr)
			: this._rdata;
	}
	respond(data = encoders_1.Empty, opts) {
		if (this.reply) {
			this.publisher.publish(this.reply, data, opts);
			return true;
		}
		return false;
	}
	size() {
		const subj = this._msg.subject.length;
		const reply = this._msg.reply?.length || 0;
		const payloadAndHeaders = this._msg.size === -1 ? 0 : this._msg.size;
		return subj + reply + payloadAndHeaders;
	}
	json(reviver) {
		return JSON.parse(this.string(), reviver);
	}
	string() {
		return encoders_1.TD.decode(this.data);
	}
	requestInfo() {
		const v = this.headers?.get("Nats-Request-Info");
		if (v) {
			return JSON.parse(v, function (key, value) {
				if ((key === "start" || key === "stop") && value !== "") {
					return new Date(Date.parse(value));
				}
				return value;
			});
		}
		return null;
	}
}
exports.MsgImpl = MsgImpl;

}),

26151:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MuxSubscription = void 0;
const core_1 = __webpack_require__(53629);
const errors_1 = __webpack_require__(24805);
class MuxSubscription {
	baseInbox;
	reqs;
	constructor() {
		this.reqs = new Map();
	}
	size() {
		return this.reqs.size;
	}
	init(prefix) {
		this.baseInbox = `${(0, core_1.createInbox)(prefix)}.`;
		return this.baseInbox;
	}
	add(r) {
		if (!isNaN(r.received)) {
			r.received = 0;
		}
		this.reqs.set(r.token, r);
	}
	get(token) {
		return this.reqs.get(token);
	}
	cancel(r) {
		this.reqs.delete(r.token);
	}
	getToken(m) {
		const s = m.subject || "";
		if (s.indexOf(this.baseInbox) === 0) {
			return s.substring(this.baseInbox.length);
		}
		return null;
	}
	all() {
		return Array.from(this.reqs.values());
	}
	handleError(isMuxPermissionError, err) {
		if (isMuxPermissionError) {
			this.all().forEach((r) => {
				r.resolver(err, {});
			});
			return true;
		}
		if (err.operation === "publish") {
			const req = this.all().find((s) => {
				return s.requestSubject === err.subject;
			});
			if (req) {
				req.resolver(err, {});
				return true;
			}
		}
		return false;
	}
	dispatcher() {
		return (err, m) => {
			const token = this.getToken(m);
			if (token) {
				const r = this.get(token);
				if (r) {
					if (err === null) {
						err = (m?.data?.length === 0 && m.headers?.code === 503)
							? new errors_1.NoRespondersError(r.requestSubject)
							: null;
					}
					r.resolver(err, m);
				}
			}
		};
	}
	close() {
		const err = new errors_1.RequestError("connection closed");
		this.reqs.forEach((req) => {
			req.resolver(err, {});
		});
	}
}
exports.MuxSubscription = MuxSubscription;

}),

30018:
((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

/*
 * Copyright 2018-2023 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
__webpack_unused_export__ = ({ value: true });
exports.x = void 0;
const util_1 = __webpack_require__(71558);
const protocol_1 = __webpack_require__(77210);
const encoders_1 = __webpack_require__(48447);
const headers_1 = __webpack_require__(39174);
const semver_1 = __webpack_require__(21938);
const options_1 = __webpack_require__(7450);
const queued_iterator_1 = __webpack_require__(30948);
const request_1 = __webpack_require__(46089);
const core_1 = __webpack_require__(53629);
const errors_1 = __webpack_require__(24805);
const whitespaceRegex = /[ \n\r\t]/;
class NatsConnectionImpl {
	options;
	protocol;
	draining;
	closeListeners;
	constructor(opts) {
		this.draining = false;
		this.options = (0, options_1.parseOptions)(opts);
	}
	static connect(opts = {}) {
		return new Promise((resolve, reject) => {
			const nc = new NatsConnectionImpl(opts);
			protocol_1.ProtocolHandler.connect(nc.options, nc)
				.then((ph) => {
				nc.protocol = ph;
				resolve(nc);
			})
				.catch((err) => {
				reject(err);
			});
		});
	}
	closed() {
		return this.protocol.closed;
	}
	async close() {
		await this.protocol.close();
	}
	_check(subject, sub, pub) {
		if (this.isClosed()) {
			throw new errors_1.errors.ClosedConnectionError();
		}
		if (sub && this.isDraining()) {
			throw new errors_1.errors.DrainingConnectionError();
		}
		if (pub && this.protocol.noMorePublishing) {
			throw new errors_1.errors.DrainingConnectionError();
		}
		subject = subject || "";
		if (subject.length === 0 || whitespaceRegex.test(subject)) {
			throw new errors_1.errors.InvalidSubjectError(subject);
		}
	}
	publish(subject, data, options) {
		this._check(subject, false, true);
		if (options?.reply) {
			this._check(options.reply, false, true);
		}
		if (typeof options?.traceOnly === "boolean") {
			const hdrs = options.headers || (0, headers_1.headers)();
			hdrs.set("Nats-Trace-Only", "true");
			options.headers = hdrs;
		}
		if (typeof options?.traceDestination === "string") {
			const hdrs = options.headers || (0, headers_1.headers)();
			hdrs.set("Nats-Trace-Dest", options.traceDestination);
			options.headers = hdrs;
		}
		this.protocol.publish(subject, data, options);
	}
	publishMessage(msg) {
		return this.publish(msg.subject, msg.data, {
			reply: msg.reply,
			headers: msg.headers,
		});
	}
	respondMessage(msg) {
		if (msg.reply) {
			this.publish(msg.reply, msg.data, {
				reply: msg.reply,
				headers: msg.headers,
			});
			return true;
		}
		return false;
	}
	subscribe(subject, opts = {}) {
		this._check(subject, true, false);
		const sub = new protocol_1.SubscriptionImpl(this.protocol, subject, opts);
		if (typeof opts.callback !== "function" && typeof opts.slow === "number") {
			sub.setSlowNotificationFn(opts.slow, (pending) => {
				this.protocol.dispatchStatus({
					type: "slowConsumer",
					sub,
					pending,
				});
			});
		}
		this.protocol.subscribe(sub);
		return sub;
	}
	_resub(s, subject, max) {
		this._check(subject, true, false);
		const si = s;
		si.max = max;
		if (max) {
			si.max = max + si.received;
		}
		this.protocol.resub(si, subject);
	}
	requestMany(subject, data = encoders_1.Empty, opts = { maxWait: 1000, maxMessages: -1 }) {
		const asyncTraces = !(this.protocol.options.noAsyncTraces || false);
		try {
			this._check(subject, true, true);
		}
		catch (err) {
			return Promise.reject(err);
		}
		opts.strategy = opts.strategy || "timer";
		opts.maxWait = opts.maxWait || 1000;
		if (opts.maxWait < 1) {
			return Promise.reject(errors_1.InvalidArgumentError.format("timeout", "must be greater than 0"));
		}
		const qi = new queued_iterator_1.QueuedIteratorImpl();
		function stop(err) {
			qi.push(() => {
				qi.stop(err);
			});
		}
		function callback(err, msg) {
			if (err || msg === null) {
				stop(err === null ? undefined : err);
			}
			else {
				qi.push(msg);
			}
		}
		if (opts.noMux) {
			const stack = asyncTraces ? new Error().stack : null;
			let max = typeof opts.maxMessages === "number" && opts.maxMessages > 0
				? opts.maxMessages
				: -1;
			const sub = this.subscribe((0, core_1.createInbox)(this.options.inboxPrefix), {
				callback: (err, msg) => {
					if (msg?.data?.length === 0 &&
						msg?.headers?.status === "503") {
						err = new errors_1.errors.NoRespondersError(subject);
					}
					if (err) {
						if (stack) {
							err.stack += `\n\n${stack}`;
						}
						cancel(err);
						return;
					}
					callback(null, msg);
					if (opts.strategy === "count") {
						max--;
						if (max === 0) {
							cancel();
						}
					}
					if (opts.strategy === "stall") {
						clearTimers();
						timer = setTimeout(() => {
							cancel();
						}, 300);
					}
					if (opts.strategy === "sentinel") {
						if (msg && msg.data.length === 0) {
							cancel();
						}
					}
				},
			});
			sub.requestSubject = subject;
			sub.closed
				.then(() => {
				stop();
			})
				.catch((err) => {
				qi.stop(err);
			});
			const cancel = (err) => {
				if (err) {
					qi.push(() => {
						throw err;
					});
				}
				clearTimers();
				sub.drain()
					.then(() => {
					stop();
				})
					.catch((_err) => {
					stop();
				});
			};
			qi.iterClosed
				.then(() => {
				clearTimers();
				sub?.unsubscribe();
			})
				.catch((_err) => {
				clearTimers();
				sub?.unsubscribe();
			});
			const { headers, traceDestination, traceOnly } = opts;
			try {
				this.publish(subject, data, {
					reply: sub.getSubject(),
					headers,
					traceDestination,
					traceOnly,
				});
			}
			catch (err) {
				cancel(err);
			}
			let timer = setTimeout(() => {
				cancel();
			}, opts.maxWait);
			const clearTimers = () => {
				if (timer) {
					clearTimeout(timer);
				}
			};
		}
		else {
			const rmo = opts;
			rmo.callback = callback;
			qi.iterClosed.then(() => {
				r.cancel();
			}).catch((err) => {
				r.cancel(err);
			});
			const r = new request_1.RequestMany(this.protocol.muxSubscriptions, subject, rmo);
			this.protocol.request(r);
			const { headers, traceDestination, traceOnly } = opts;
			try {
				this.publish(subject, data, {
					reply: `${this.protocol.muxSubscriptions.baseInbox}${r.token}`,
					headers,
					traceDestination,
					traceOnly,
				});
			}
			catch (err) {
				r.cancel(err);
			}
		}
		return Promise.resolve(qi);
	}
	request(subject, data, opts = { timeout: 1000, noMux: false }) {
		try {
			this._check(subject, true, true);
		}
		catch (err) {
			return Promise.reject(err);
		}
		const asyncTraces = !(this.protocol.options.noAsyncTraces || false);
		opts.timeout = opts.timeout || 1000;
		if (opts.timeout < 1) {
			return Promise.reject(errors_1.InvalidArgumentError.format("timeout", `must be greater than 0`));
		}
		if (!opts.noMux && opts.reply) {
			return Promise.reject(errors_1.InvalidArgumentError.format(["reply", "noMux"], "are mutually exclusive"));
		}
		if (opts.noMux) {
			const inbox = opts.reply
				? opts.reply
				: (0, core_1.createInbox)(this.options.inboxPrefix);
			const d = (0, util_1.deferred)();
			const errCtx = asyncTraces ? new errors_1.errors.RequestError("") : null;
			const sub = this.subscribe(inbox, {
				max: 1,
				timeout: opts.timeout,
				callback: (err, msg) => {
					if (msg && msg.data?.length === 0 && msg.headers?.code === 503) {
						err = new errors_1.errors.NoRespondersError(subject);
					}
					if (err) {
						if (!(err instanceof errors_1.TimeoutError)) {
							if (errCtx) {
								errCtx.message = err.message;
								errCtx.cause = err;
								err = errCtx;
							}
							else {
								err = new errors_1.errors.RequestError(err.message, { cause: err });
							}
						}
						d.reject(err);
						sub.unsubscribe();
					}
					else {
						d.resolve(msg);
					}
				},
			});
			sub.requestSubject = subject;
			this.protocol.publish(subject, data, {
				reply: inbox,
				headers: opts.headers,
			});
			return d;
		}
		else {
			const r = new request_1.RequestOne(this.protocol.muxSubscriptions, subject, opts, asyncTraces);
			this.protocol.request(r);
			const { headers, traceDestination, traceOnly } = opts;
			try {
				this.publish(subject, data, {
					reply: `${this.protocol.muxSubscriptions.baseInbox}${r.token}`,
					headers,
					traceDestination,
					traceOnly,
				});
			}
			catch (err) {
				r.cancel(err);
			}
			const p = Promise.race([r.timer, r.deferred]);
			p.catch(() => {
				r.cancel();
			});
			return p;
		}
	}
	flush() {
		if (this.isClosed()) {
			return Promise.reject(new errors_1.errors.ClosedConnectionError());
		}
		return this.protocol.flush();
	}
	drain() {
		if (this.isClosed()) {
			return Promise.reject(new errors_1.errors.ClosedConnectionError());
		}
		if (this.isDraining()) {
			return Promise.reject(new errors_1.errors.DrainingConnectionError());
		}
		this.draining = true;
		return this.protocol.drain();
	}
	async [Symbol.asyncDispose]() {
		if (this.isClosed()) {
			return;
		}
		if (this.isDraining()) {
			await this.closed();
			return;
		}
		await this.drain();
	}
	isClosed() {
		return this.protocol.isClosed();
	}
	isDraining() {
		return this.draining;
	}
	getServer() {
		const srv = this.protocol.getServer();
		return srv ? srv.listen : "";
	}
	setServers(servers) {
		this.protocol.servers.setServers(servers);
	}
	getServers() {
		return this.protocol.servers.snapshot();
	}
	status() {
		const iter = new queued_iterator_1.QueuedIteratorImpl();
		iter.iterClosed.then(() => {
			const idx = this.protocol.listeners.indexOf(iter);
			if (idx > -1) {
				this.protocol.listeners.splice(idx, 1);
			}
		});
		this.protocol.listeners.push(iter);
		return iter;
	}
	get info() {
		return this.protocol.isClosed() ? undefined : this.protocol.info;
	}
	async context() {
		const r = await this.request(`$SYS.REQ.USER.INFO`);
		return r.json((key, value) => {
			if (key === "time") {
				return new Date(Date.parse(value));
			}
			return value;
		});
	}
	stats() {
		return {
			inBytes: this.protocol.inBytes,
			outBytes: this.protocol.outBytes,
			inMsgs: this.protocol.inMsgs,
			outMsgs: this.protocol.outMsgs,
		};
	}
	getServerVersion() {
		const info = this.info;
		return info ? (0, semver_1.parseSemVer)(info.version) : undefined;
	}
	async rtt() {
		if (this.isClosed()) {
			throw new errors_1.errors.ClosedConnectionError();
		}
		if (!this.protocol.connected) {
			throw new errors_1.errors.RequestError("connection disconnected");
		}
		const start = Date.now();
		await this.flush();
		return Date.now() - start;
	}
	get features() {
		return this.protocol.features;
	}
	reconnect() {
		if (this.isClosed()) {
			return Promise.reject(new errors_1.errors.ClosedConnectionError());
		}
		if (this.isDraining()) {
			return Promise.reject(new errors_1.errors.DrainingConnectionError());
		}
		return this.protocol.reconnect();
	}
	addCloseListener(listener) {
		if (this.closeListeners === undefined) {
			this.closeListeners = new CloseListeners(this.closed());
		}
		this.closeListeners.add(listener);
	}
	removeCloseListener(listener) {
		if (this.closeListeners) {
			this.closeListeners.remove(listener);
		}
	}
}
exports.x = NatsConnectionImpl;
class CloseListeners {
	listeners;
	constructor(closed) {
		this.listeners = [];
		closed.then((err) => {
			this.notify(err);
		});
	}
	add(listener) {
		this.listeners.push(listener);
	}
	remove(listener) {
		this.listeners = this.listeners.filter((l) => l !== listener);
	}
	notify(err) {
		this.listeners.forEach((l) => {
			if (typeof l.connectionClosedCallback === "function") {
				try {
					l.connectionClosedCallback(err);
				}
				catch (_) {
				}
			}
		});
		this.listeners = [];
	}
}

}),

64046:
(function(__unused_webpack_module, exports, __webpack_require__) {

var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
	Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
	o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
	var ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function (o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	return function (mod) {
		if (mod && mod.__esModule) return mod;
		var result = {};
		if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
		__setModuleDefault(result, mod);
		return result;
	};
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nkeys = void 0;
exports.nkeys = __importStar(__webpack_require__(51995));

}),

90366:
((__unused_webpack_module, exports, __webpack_require__) => {

/*
 * Copyright 2016-2021 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nuid = exports.Nuid = void 0;
var nuid_1 = __webpack_require__(66428);
Object.defineProperty(exports, "Nuid", ({ enumerable: true, get: function () { return nuid_1.Nuid; } }));
Object.defineProperty(exports, "nuid", ({ enumerable: true, get: function () { return nuid_1.nuid; } }));

}),

7450:
((__unused_webpack_module, exports, __webpack_require__) => {

/*
 * Copyright 2021-2023 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DEFAULT_RECONNECT_TIME_WAIT = exports.DEFAULT_MAX_PING_OUT = exports.DEFAULT_PING_INTERVAL = exports.DEFAULT_JITTER_TLS = exports.DEFAULT_JITTER = exports.DEFAULT_MAX_RECONNECT_ATTEMPTS = void 0;
exports.defaultOptions = defaultOptions;
exports.hasWsProtocol = hasWsProtocol;
exports.buildAuthenticator = buildAuthenticator;
exports.parseOptions = parseOptions;
exports.checkOptions = checkOptions;
exports.checkUnsupportedOption = checkUnsupportedOption;
const util_1 = __webpack_require__(71558);
const transport_1 = __webpack_require__(26793);
const core_1 = __webpack_require__(53629);
const authenticator_1 = __webpack_require__(31531);
const errors_1 = __webpack_require__(24805);
exports.DEFAULT_MAX_RECONNECT_ATTEMPTS = 10;
exports.DEFAULT_JITTER = 100;
exports.DEFAULT_JITTER_TLS = 1000;
exports.DEFAULT_PING_INTERVAL = 2 * 60 * 1000;
exports.DEFAULT_MAX_PING_OUT = 2;
exports.DEFAULT_RECONNECT_TIME_WAIT = 2 * 1000;
function defaultOptions() {
	return {
		maxPingOut: exports.DEFAULT_MAX_PING_OUT,
		maxReconnectAttempts: exports.DEFAULT_MAX_RECONNECT_ATTEMPTS,
		noRandomize: false,
		pedantic: false,
		pingInterval: exports.DEFAULT_PING_INTERVAL,
		reconnect: true,
		reconnectJitter: exports.DEFAULT_JITTER,
		reconnectJitterTLS: exports.DEFAULT_JITTER_TLS,
		reconnectTimeWait: exports.DEFAULT_RECONNECT_TIME_WAIT,
		tls: undefined,
		verbose: false,
		waitOnFirstConnect: false,
		ignoreAuthErrorAbort: false,
	};
}
function hasWsProtocol(opts) {
	if (opts) {
		let { servers } = opts;
		if (typeof servers === "string") {
			servers = [servers];
		}
		if (servers) {
			for (let i = 0; i < servers.length; i++) {
				const s = servers[i].toLowerCase();
				if (s.startsWith("ws://") || s.startsWith("wss://")) {
					return true;
				}
			}
		}
	}
	return false;
}
function buildAuthenticator(opts) {
	const buf = [];
	if (typeof opts.authenticator === "function") {
		buf.push(opts.authenticator);
	}
	if (Array.isArray(opts.authenticator)) {
		buf.push(...opts.authenticator);
	}
	if (opts.token) {
		buf.push((0, authenticator_1.tokenAuthenticator)(opts.token));
	}
	if (opts.user) {
		buf.push((0, authenticator_1.usernamePasswordAuthenticator)(opts.user, opts.pass));
	}
	return buf.length === 0 ? (0, authenticator_1.noAuthFn)() : (0, authenticator_1.multiAuthenticator)(buf);
}
function parseOptions(opts) {
	const dhp = `${core_1.DEFAULT_HOST}:${(0, transport_1.defaultPort)()}`;
	opts = opts || { servers: [dhp] };
	opts.servers = opts.servers || [];
	if (typeof opts.servers === "string") {
		opts.servers = [opts.servers];
	}
	if (opts.servers.length > 0 && opts.port) {
		throw errors_1.InvalidArgumentError.format(["servers", "port"], "are mutually exclusive");
	}
	if (opts.servers.length === 0 && opts.port) {
		opts.servers = [`${core_1.DEFAULT_HOST}:${opts.port}`];
	}
	if (opts.servers && opts.servers.length === 0) {
		opts.servers = [dhp];
	}
	const options = (0, util_1.extend)(defaultOptions(), opts);
	options.authenticator = buildAuthenticator(options);
	["reconnectDelayHandler", "authenticator"].forEach((n) => {
		if (options[n] && typeof options[n] !== "function") {
			throw TypeError(`'${n}' must be a function`);
		}
	});
	if (!options.reconnectDelayHandler) {
		options.reconnectDelayHandler = () => {
			let extra = options.tls
				? options.reconnectJitterTLS
				: options.reconnectJitter;
			if (extra) {
				extra++;
				extra = Math.floor(Math.random() * extra);
			}
			return options.reconnectTimeWait + extra;
		};
	}
	if (options.inboxPrefix) {
		(0, core_1.createInbox)(options.inboxPrefix);
	}
	if (options.resolve === undefined) {
		options.resolve = typeof (0, transport_1.getResolveFn)() === "function";
	}
	if (options.resolve) {
		if (typeof (0, transport_1.getResolveFn)() !== "function") {
			throw errors_1.InvalidArgumentError.format("resolve", "is not supported in the current runtime");
		}
	}
	return options;
}
function checkOptions(info, options) {
	const { proto, tls_required: tlsRequired, tls_available: tlsAvailable } = info;
	if ((proto === undefined || proto < 1) && options.noEcho) {
		throw new errors_1.errors.ConnectionError(`server does not support 'noEcho'`);
	}
	const tls = tlsRequired || tlsAvailable || false;
	if (options.tls && !tls) {
		throw new errors_1.errors.ConnectionError(`server does not support 'tls'`);
	}
}
function checkUnsupportedOption(prop, v) {
	if (v) {
		throw errors_1.InvalidArgumentError.format(prop, "is not supported");
	}
}

}),

4481:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cc = exports.State = exports.Parser = exports.Kind = void 0;
exports.describe = describe;
/*
 * Copyright 2020-2021 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const denobuffer_1 = __webpack_require__(2248);
const encoders_1 = __webpack_require__(48447);
exports.Kind = {
	OK: 0,
	ERR: 1,
	MSG: 2,
	INFO: 3,
	PING: 4,
	PONG: 5,
};
function describe(e) {
	let ks;
	let data = "";
	switch (e.kind) {
		case exports.Kind.MSG:
			ks = "MSG";
			break;
		case exports.Kind.OK:
			ks = "OK";
			break;
		case exports.Kind.ERR:
			ks = "ERR";
			data = encoders_1.TD.decode(e.data);
			break;
		case exports.Kind.PING:
			ks = "PING";
			break;
		case exports.Kind.PONG:
			ks = "PONG";
			break;
		case exports.Kind.INFO:
			ks = "INFO";
			data = encoders_1.TD.decode(e.data);
	}
	return `${ks}: ${data}`;
}
function newMsgArg() {
	const ma = {};
	ma.sid = -1;
	ma.hdr = -1;
	ma.size = -1;
	return ma;
}
const ASCII_0 = 48;
const ASCII_9 = 57;
const MAX_64MB = 64 * 1024 * 1024;
class Parser {
	dispatcher;
	state;
	as;
	drop;
	hdr;
	ma;
	argBuf;
	msgBuf;
	constructor(dispatcher) {
		this.dispatcher = dispatcher;
		this.state = exports.State.OP_START;
		this.as = 0;
		this.drop = 0;
		this.hdr = 0;
	}
	parse(buf) {
		let i;
		for (i = 0; i < buf.length; i++) {
			const b = buf[i];
			switch (this.state) {
				case exports.State.OP_START:
					switch (b) {
						case exports.cc.M:
						case exports.cc.m:
							this.state = exports.State.OP_M;
							this.hdr = -1;
							this.ma = newMsgArg();
							break;
						case exports.cc.H:
						case exports.cc.h:
							this.state = exports.State.OP_H;
							this.hdr = 0;
							this.ma = newMsgArg();
							break;
						case exports.cc.P:
						case exports.cc.p:
							this.state = exports.State.OP_P;
							break;
						case exports.cc.PLUS:
							this.state = exports.State.OP_PLUS;
							break;
						case exports.cc.MINUS:
							this.state = exports.State.OP_MINUS;
							break;
						case exports.cc.I:
						case exports.cc.i:
							this.state = exports.State.OP_I;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_H:
					switch (b) {
						case exports.cc.M:
						case exports.cc.m:
							this.state = exports.State.OP_M;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_M:
					switch (b) {
						case exports.cc.S:
						case exports.cc.s:
							this.state = exports.State.OP_MS;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_MS:
					switch (b) {
						case exports.cc.G:
						case exports.cc.g:
							this.state = exports.State.OP_MSG;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_MSG:
					switch (b) {
						case exports.cc.SPACE:
						case exports.cc.TAB:
							this.state = exports.State.OP_MSG_SPC;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_MSG_SPC:
					switch (b) {
						case exports.cc.SPACE:
						case exports.cc.TAB:
							continue;
						default:
							this.state = exports.State.MSG_ARG;
							this.as = i;
					}
					break;
				case exports.State.MSG_ARG:
					switch (b) {
						case exports.cc.CR:
							this.drop = 1;
							break;
						case exports.cc.NL: {
							const arg = this.argBuf
								? this.argBuf.bytes()
								: buf.subarray(this.as, i - this.drop);
							this.processMsgArgs(arg);
							this.drop = 0;
							this.as = i + 1;
							this.state = exports.State.MSG_PAYLOAD;
							i = this.as + this.ma.size - 1;
							break;
						}
						default:
							if (this.argBuf) {
								this.argBuf.writeByte(b);
							}
					}
					break;
				case exports.State.MSG_PAYLOAD:
					if (this.msgBuf) {
						if (this.msgBuf.length >= this.ma.size) {
							const data = this.msgBuf.bytes({ copy: false });
							this.dispatcher.push({ kind: exports.Kind.MSG, msg: this.ma, data: data });
							this.argBuf = undefined;
							this.msgBuf = undefined;
							this.state = exports.State.MSG_END;
						}
						else {
							let toCopy = this.ma.size - this.msgBuf.length;
							const avail = buf.length - i;
							if (avail < toCopy) {
								toCopy = avail;
							}
							if (toCopy > 0) {
								this.msgBuf.write(buf.subarray(i, i + toCopy));
								i = (i + toCopy) - 1;
							}
							else {
								this.msgBuf.writeByte(b);
							}
						}
					}
					else if (i - this.as >= this.ma.size) {
						this.dispatcher.push({ kind: exports.Kind.MSG, msg: this.ma, data: buf.subarray(this.as, i) });
						this.argBuf = undefined;
						this.msgBuf = undefined;
						this.state = exports.State.MSG_END;
					}
					break;
				case exports.State.MSG_END:
					switch (b) {
						case exports.cc.NL:
							this.drop = 0;
							this.as = i + 1;
							this.state = exports.State.OP_START;
							break;
						default:
							continue;
					}
					break;
				case exports.State.OP_PLUS:
					switch (b) {
						case exports.cc.O:
						case exports.cc.o:
							this.state = exports.State.OP_PLUS_O;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_PLUS_O:
					switch (b) {
						case exports.cc.K:
						case exports.cc.k:
							this.state = exports.State.OP_PLUS_OK;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_PLUS_OK:
					switch (b) {
						case exports.cc.NL:
							this.dispatcher.push({ kind: exports.Kind.OK });
							this.drop = 0;
							this.state = exports.State.OP_START;
							break;
					}
					break;
				case exports.State.OP_MINUS:
					switch (b) {
						case exports.cc.E:
						case exports.cc.e:
							this.state = exports.State.OP_MINUS_E;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_MINUS_E:
					switch (b) {
						case exports.cc.R:
						case exports.cc.r:
							this.state = exports.State.OP_MINUS_ER;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_MINUS_ER:
					switch (b) {
						case exports.cc.R:
						case exports.cc.r:
							this.state = exports.State.OP_MINUS_ERR;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_MINUS_ERR:
					switch (b) {
						case exports.cc.SPACE:
						case exports.cc.TAB:
							this.state = exports.State.OP_MINUS_ERR_SPC;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_MINUS_ERR_SPC:
					switch (b) {
						case exports.cc.SPACE:
						case exports.cc.TAB:
							continue;
						default:
							this.state = exports.State.MINUS_ERR_ARG;
							this.as = i;
					}
					break;
				case exports.State.MINUS_ERR_ARG:
					switch (b) {
						case exports.cc.CR:
							this.drop = 1;
							break;
						case exports.cc.NL: {
							let arg;
							if (this.argBuf) {
								arg = this.argBuf.bytes();
								this.argBuf = undefined;
							}
							else {
								arg = buf.subarray(this.as, i - this.drop);
							}
							this.dispatcher.push({ kind: exports.Kind.ERR, data: arg });
							this.drop = 0;
							this.as = i + 1;
							this.state = exports.State.OP_START;
							break;
						}
						default:
							if (this.argBuf) {
								this.argBuf.write(Uint8Array.of(b));
							}
					}
					break;
				case exports.State.OP_P:
					switch (b) {
						case exports.cc.I:
						case exports.cc.i:
							this.state = exports.State.OP_PI;
							break;
						case exports.cc.O:
						case exports.cc.o:
							this.state = exports.State.OP_PO;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_PO:
					switch (b) {
						case exports.cc.N:
						case exports.cc.n:
							this.state = exports.State.OP_PON;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_PON:
					switch (b) {
						case exports.cc.G:
						case exports.cc.g:
							this.state = exports.State.OP_PONG;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_PONG:
					switch (b) {
						case exports.cc.NL:
							this.dispatcher.push({ kind: exports.Kind.PONG });
							this.drop = 0;
							this.state = exports.State.OP_START;
							break;
					}
					break;
				case exports.State.OP_PI:
					switch (b) {
						case exports.cc.N:
						case exports.cc.n:
							this.state = exports.State.OP_PIN;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_PIN:
					switch (b) {
						case exports.cc.G:
						case exports.cc.g:
							this.state = exports.State.OP_PING;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_PING:
					switch (b) {
						case exports.cc.NL:
							this.dispatcher.push({ kind: exports.Kind.PING });
							this.drop = 0;
							this.state = exports.State.OP_START;
							break;
					}
					break;
				case exports.State.OP_I:
					switch (b) {
						case exports.cc.N:
						case exports.cc.n:
							this.state = exports.State.OP_IN;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_IN:
					switch (b) {
						case exports.cc.F:
						case exports.cc.f:
							this.state = exports.State.OP_INF;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_INF:
					switch (b) {
						case exports.cc.O:
						case exports.cc.o:
							this.state = exports.State.OP_INFO;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_INFO:
					switch (b) {
						case exports.cc.SPACE:
						case exports.cc.TAB:
							this.state = exports.State.OP_INFO_SPC;
							break;
						default:
							throw this.fail(buf.subarray(i));
					}
					break;
				case exports.State.OP_INFO_SPC:
					switch (b) {
						case exports.cc.SPACE:
						case exports.cc.TAB:
							continue;
						default:
							this.state = exports.State.INFO_ARG;
							this.as = i;
					}
					break;
				case exports.State.INFO_ARG:
					switch (b) {
						case exports.cc.CR:
							this.drop = 1;
							break;
						case exports.cc.NL: {
							let arg;
							if (this.argBuf) {
								arg = this.argBuf.bytes();
								this.argBuf = undefined;
							}
							else {
								arg = buf.subarray(this.as, i - this.drop);
							}
							this.dispatcher.push({ kind: exports.Kind.INFO, data: arg });
							this.drop = 0;
							this.as = i + 1;
							this.state = exports.State.OP_START;
							break;
						}
						default:
							if (this.argBuf) {
								this.argBuf.writeByte(b);
							}
					}
					break;
				default:
					throw this.fail(buf.subarray(i));
			}
		}
		if ((this.state === exports.State.MSG_ARG || this.state === exports.State.MINUS_ERR_ARG ||
			this.state === exports.State.INFO_ARG) && !this.argBuf) {
			this.argBuf = new denobuffer_1.DenoBuffer(buf.subarray(this.as, i - this.drop));
		}
		if (this.state === exports.State.MSG_PAYLOAD && !this.msgBuf) {
			if (!this.argBuf) {
				this.cloneMsgArg();
			}
			this.msgBuf = new denobuffer_1.DenoBuffer(buf.subarray(this.as));
		}
	}
	cloneMsgArg() {
		const s = this.ma.subject.length;
		const r = this.ma.reply ? this.ma.reply.length : 0;
		const buf = new Uint8Array(s + r);
		buf.set(this.ma.subject);
		if (this.ma.reply) {
			buf.set(this.ma.reply, s);
		}
		this.argBuf = new denobuffer_1.DenoBuffer(buf);
		this.ma.subject = buf.subarray(0, s);
		if (this.ma.reply) {
			this.ma.reply = buf.subarray(s);
		}
	}
	processMsgArgs(arg) {
		if (this.hdr >= 0) {
			return this.processHeaderMsgArgs(arg);
		}
		const args = [];
		let start = -1;
		for (let i = 0; i < arg.length; i++) {
			const b = arg[i];
			switch (b) {
				case exports.cc.SPACE:
				case exports.cc.TAB:
				case exports.cc.CR:
				case exports.cc.NL:
					if (start >= 0) {
						args.push(arg.subarray(start, i));
						start = -1;
					}
					break;
				default:
					if (start < 0) {
						start = i;
					}
			}
		}
		if (start >= 0) {
			args.push(arg.subarray(start));
		}
		switch (args.length) {
			case 3:
				this.ma.subject = args[0];
				this.ma.sid = this.protoParseInt(args[1]);
				this.ma.reply = undefined;
				this.ma.size = this.protoParseInt(args[2], MAX_64MB);
				break;
			case 4:
				this.ma.subject = args[0];
				this.ma.sid = this.protoParseInt(args[1]);
				this.ma.reply = args[2];
				this.ma.size = this.protoParseInt(args[3], MAX_64MB);
				break;
			default:
				throw this.fail(arg, "processMsgArgs Parse Error");
		}
		if (this.ma.sid < 0) {
			throw this.fail(arg, "processMsgArgs Bad or Missing Sid Error");
		}
		if (this.ma.size < 0) {
			throw this.fail(arg, "processMsgArgs Bad or Missing Size Error");
		}
	}
	fail(data, label = "") {
		if (!label) {
			label = `parse error [${this.state}]`;
		}
		else {
			label = `${label} [${this.state}]`;
		}
		return new Error(`${label}: ${encoders_1.TD.decode(data)}`);
	}
	processHeaderMsgArgs(arg) {
		const args = [];
		let start = -1;
		for (let i = 0; i < arg.length; i++) {
			const b = arg[i];
			switch (b) {
				case exports.cc.SPACE:
				case exports.cc.TAB:
				case exports.cc.CR:
				case exports.cc.NL:
					if (start >= 0) {
						args.push(arg.subarray(start, i));
						start = -1;
					}
					break;
				default:
					if (start < 0) {
						start = i;
					}
			}
		}
		if (start >= 0) {
			args.push(arg.subarray(start));
		}
		switch (args.length) {
			case 4:
				this.ma.subject = args[0];
				this.ma.sid = this.protoParseInt(args[1]);
				this.ma.reply = undefined;
				this.ma.hdr = this.protoParseInt(args[2], MAX_64MB);
				this.ma.size = this.protoParseInt(args[3], MAX_64MB);
				break;
			case 5:
				this.ma.subject = args[0];
				this.ma.sid = this.protoParseInt(args[1]);
				this.ma.reply = args[2];
				this.ma.hdr = this.protoParseInt(args[3], MAX_64MB);
				this.ma.size = this.protoParseInt(args[4], MAX_64MB);
				break;
			default:
				throw this.fail(arg, "processHeaderMsgArgs Parse Error");
		}
		if (this.ma.sid < 0) {
			throw this.fail(arg, "processHeaderMsgArgs Bad or Missing Sid Error");
		}
		if (this.ma.hdr < 0 || this.ma.hdr > this.ma.size) {
			throw this.fail(arg, "processHeaderMsgArgs Bad or Missing Header Size Error");
		}
		if (this.ma.size < 0) {
			throw this.fail(arg, "processHeaderMsgArgs Bad or Missing Size Error");
		}
	}
	protoParseInt(a, max) {
		if (a.length === 0 || a.length > 15) {
			return -1;
		}
		let n = 0;
		for (let i = 0; i < a.length; i++) {
			if (a[i] < ASCII_0 || a[i] > ASCII_9) {
				return -1;
			}
			n = n * 10 + (a[i] - ASCII_0);
		}
		return max !== undefined && n > max ? -1 : n;
	}
}
exports.Parser = Parser;
exports.State = {
	OP_START: 0,
	OP_PLUS: 1,
	OP_PLUS_O: 2,
	OP_PLUS_OK: 3,
	OP_MINUS: 4,
	OP_MINUS_E: 5,
	OP_MINUS_ER: 6,
	OP_MINUS_ERR: 7,
	OP_MINUS_ERR_SPC: 8,
	MINUS_ERR_ARG: 9,
	OP_M: 10,
	OP_MS: 11,
	OP_MSG: 12,
	OP_MSG_SPC: 13,
	MSG_ARG: 14,
	MSG_PAYLOAD: 15,
	MSG_END: 16,
	OP_H: 17,
	OP_P: 18,
	OP_PI: 19,
	OP_PIN: 20,
	OP_PING: 21,
	OP_PO: 22,
	OP_PON: 23,
	OP_PONG: 24,
	OP_I: 25,
	OP_IN: 26,
	OP_INF: 27,
	OP_INFO: 28,
	OP_INFO_SPC: 29,
	INFO_ARG: 30,
};
exports.cc = {
	CR: "\r".charCodeAt(0),
	E: "E".charCodeAt(0),
	e: "e".charCodeAt(0),
	F: "F".charCodeAt(0),
	f: "f".charCodeAt(0),
	G: "G".charCodeAt(0),
	g: "g".charCodeAt(0),
	H: "H".charCodeAt(0),
	h: "h".charCodeAt(0),
	I: "I".charCodeAt(0),
	i: "i".charCodeAt(0),
	K: "K".charCodeAt(0),
	k: "k".charCodeAt(0),
	M: "M".charCodeAt(0),
	m: "m".charCodeAt(0),
	MINUS: "-".charCodeAt(0),
	N: "N".charCodeAt(0),
	n: "n".charCodeAt(0),
	NL: "\n".charCodeAt(0),
	O: "O".charCodeAt(0),
	o: "o".charCodeAt(0),
	P: "P".charCodeAt(0),
	p: "p".charCodeAt(0),
	PLUS: "+".charCodeAt(0),
	R: "R".charCodeAt(0),
	r: "r".charCodeAt(0),
	S: "S".charCodeAt(0),
	s: "s".charCodeAt(0),
	SPACE: " ".charCodeAt(0),
	TAB: "\t".charCodeAt(0),
};

}),

77210:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ProtocolHandler = exports.Subscriptions = exports.SubscriptionImpl = exports.Connect = exports.INFO = void 0;
/*
 * Copyright 2018-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const encoders_1 = __webpack_require__(48447);
const transport_1 = __webpack_require__(26793);
const util_1 = __webpack_require__(71558);
const databuffer_1 = __webpack_require__(13748);
const servers_1 = __webpack_require__(6044);
const queued_iterator_1 = __webpack_require__(30948);
const muxsubscription_1 = __webpack_require__(26151);
const heartbeats_1 = __webpack_require__(48903);
const parser_1 = __webpack_require__(4481);
const msg_1 = __webpack_require__(55977);
const semver_1 = __webpack_require__(21938);
const options_1 = __webpack_require__(7450);
const errors_1 = __webpack_require__(24805);
const FLUSH_THRESHOLD = 1024 * 32;
exports.INFO = /^INFO\s+([^\r\n]+)\r\n/i;
const PONG_CMD = (0, encoders_1.encode)("PONG\r\n");
const PING_CMD = (0, encoders_1.encode)("PING\r\n");
const ERR_RECONNECT_HANDLER_FAILED = "client option reconnectToServer handler failed";
const ERR_RECONNECT_HANDLER_NOT_IN_POOL = "returned server is not in the pool";
function isDelayedServer(x) {
	return (x !== null && typeof x === "object" &&
		"server" in x && "delay" in x);
}
class Connect {
	echo;
	no_responders;
	protocol;
	verbose;
	pedantic;
	jwt;
	nkey;
	sig;
	user;
	pass;
	auth_token;
	tls_required;
	name;
	lang;
	version;
	headers;
	constructor(transport, opts, nonce) {
		this.protocol = 1;
		this.version = transport.version;
		this.lang = transport.lang;
		this.echo = opts.noEcho ? false : undefined;
		this.verbose = opts.verbose;
		this.pedantic = opts.pedantic;
		this.tls_required = opts.tls ? true : undefined;
		this.name = opts.name;
		const creds = (opts && typeof opts.authenticator === "function"
			? opts.authenticator(nonce)
			: {}) || {};
		(0, util_1.extend)(this, creds);
	}
}
exports.Connect = Connect;
class SlowNotifier {
	slow;
	cb;
	notified;
	constructor(slow, cb) {
		this.slow = slow;
		this.cb = cb;
		this.notified = false;
	}
	maybeNotify(pending) {
		if (pending <= this.slow) {
			this.notified = false;
		}
		else {
			if (!this.notified) {
				this.cb(pending);
				this.notified = true;
			}
		}
	}
}
class SubscriptionImpl extends queued_iterator_1.QueuedIteratorImpl {
	sid;
	queue;
	draining;
	max;
	subject;
	drained;
	protocol;
	timer;
	info;
	cleanupFn;
	closed;
	requestSubject;
	slow;
	constructor(protocol, subject, opts = {}) {
		super();
		(0, util_1.extend)(this, opts);
		this.protocol = protocol;
		this.subject = subject;
		this.draining = false;
		this.noIterator = typeof opts.callback === "function";
		this.closed = (0, util_1.deferred)();
		const asyncTraces = !(protocol.options?.noAsyncTraces || false);
		if (opts.timeout) {
			this.timer = (0, util_1.timeout)(opts.timeout, asyncTraces);
			this.timer
				.then(() => {
				this.timer = undefined;
			})
				.catch((err) => {
				this.stop(err);
				if (this.noIterator) {
					this.callback(err, {});
				}
			});
		}
		if (!this.noIterator) {
			this.iterClosed.then((err) => {
				this.closed.resolve(err);
				this.unsubscribe();
			});
		}
	}
	setSlowNotificationFn(slow, fn) {
		this.slow = undefined;
		if (fn) {
			if (this.noIterator) {
				throw new Error("callbacks don't support slow notifications");
			}
			this.slow = new SlowNotifier(slow, fn);
		}
	}
	callback(err, msg) {
		this.cancelTimeout();
		err ? this.stop(err) : this.push(msg);
		if (!err && this.slow) {
			this.slow.maybeNotify(this.getPending());
		}
	}
	close(err) {
		if (!this.isClosed()) {
			this.cancelTimeout();
			const fn = () => {
				this.stop();
				if (this.cleanupFn) {
					try {
						this.cleanupFn(this, this.info);
					}
					catch (_err) {
					}
				}
				this.closed.resolve(err);
			};
			if (this.noIterator) {
				fn();
			}
			else {
				this.push(fn);
			}
		}
	}
	unsubscribe(max) {
		this.protocol.unsubscribe(this, max);
	}
	cancelTimeout() {
		if (this.timer) {
			this.timer.cancel();
			this.timer = undefined;
		}
	}
	drain() {
		if (this.protocol.isClosed()) {
			return Promise.reject(new errors_1.errors.ClosedConnectionError());
		}
		if (this.isClosed()) {
			return Promise.reject(new errors_1.errors.InvalidOperationError("subscription is already closed"));
		}
		if (!this.drained) {
			this.draining = true;
			this.protocol.unsub(this);
			this.drained = this.protocol.flush((0, util_1.deferred)())
				.then(() => {
				this.protocol.subscriptions.cancel(this);
			})
				.catch(() => {
				this.protocol.subscriptions.cancel(this);
			});
		}
		return this.drained;
	}
	async [Symbol.asyncDispose]() {
		if (this.protocol.isClosed() || this.isClosed()) {
			return;
		}
		if (this.drained) {
			await this.drained;
			return;
		}
		await this.drain();
	}
	isDraining() {
		return this.draining;
	}
	isClosed() {
		return this.done;
	}
	getSubject() {
		return this.subject;
	}
	getMax() {
		return this.max;
	}
	getID() {
		return this.sid;
	}
}
exports.SubscriptionImpl = SubscriptionImpl;
class Subscriptions {
	mux;
	subs;
	sidCounter;
	constructor() {
		this.sidCounter = 0;
		this.mux = null;
		this.subs = new Map();
	}
	size() {
		return this.subs.size;
	}
	add(s) {
		this.sidCounter++;
		s.sid = this.sidCounter;
		this.subs.set(s.sid, s);
		return s;
	}
	setMux(s) {
		this.mux = s;
		return s;
	}
	getMux() {
		return this.mux;
	}
	get(sid) {
		return this.subs.get(sid);
	}
	resub(s) {
		this.sidCounter++;
		this.subs.delete(s.sid);
		s.sid = this.sidCounter;
		this.subs.set(s.sid, s);
		return s;
	}
	all() {
		return Array.from(this.subs.values());
	}
	cancel(s) {
		if (s) {
			s.close();
			this.subs.delete(s.sid);
		}
	}
	handleError(err) {
		const subs = this.all();
		let sub;
		if (err.operation === "subscription") {
			sub = subs.find((s) => {
				return s.subject === err.subject && s.queue === err.queue;
			});
		}
		else if (err.operation === "publish") {
			sub = subs.find((s) => {
				return s.requestSubject === err.subject;
			});
		}
		if (sub) {
			sub.callback(err, {});
			sub.close(err);
			this.subs.delete(sub.sid);
			return sub !== this.mux;
		}
		return false;
	}
	close() {
		this.subs.forEach((sub) => {
			sub.close();
		});
	}
}
exports.Subscriptions = Subscriptions;
class ProtocolHandler {
	connected;
	connectedOnce;
	infoReceived;
	info;
	muxSubscriptions;
	options;
	outbound;
	pongs;
	subscriptions;
	transport;
	noMorePublishing;
	connectError;
	publisher;
	_closed;
	closed;
	listeners;
	heartbeats;
	parser;
	outMsgs;
	inMsgs;
	outBytes;
	inBytes;
	pendingLimit;
	lastError;
	abortReconnect;
	whyClosed;
	servers;
	server;
	features;
	connectPromise;
	dialDelay;
	raceTimer;
	constructor(options, publisher) {
		this._closed = false;
		this.connected = false;
		this.connectedOnce = false;
		this.infoReceived = false;
		this.noMorePublishing = false;
		this.abortReconnect = false;
		this.listeners = [];
		this.pendingLimit = FLUSH_THRESHOLD;
		this.outMsgs = 0;
		this.inMsgs = 0;
		this.outBytes = 0;
		this.inBytes = 0;
		this.options = options;
		this.publisher = publisher;
		this.subscriptions = new Subscriptions();
		this.muxSubscriptions = new muxsubscription_1.MuxSubscription();
		this.outbound = new databuffer_1.DataBuffer();
		this.pongs = [];
		this.whyClosed = "";
		this.pendingLimit = options.pendingLimit || this.pendingLimit;
		this.features = new semver_1.Features({ major: 0, minor: 0, micro: 0 });
		this.connectPromise = null;
		this.dialDelay = null;
		const servers = typeof options.servers === "string"
			? [options.servers]
			: options.servers;
		this.servers = new servers_1.Servers({
			randomize: !options.noRandomize,
		});
		this.servers.setServers(servers);
		this.closed = (0, util_1.deferred)();
		this.parser = new parser_1.Parser(this);
		this.heartbeats = new heartbeats_1.Heartbeat(this, this.options.pingInterval || options_1.DEFAULT_PING_INTERVAL, this.options.maxPingOut || options_1.DEFAULT_MAX_PING_OUT);
	}
	resetOutbound() {
		this.outbound.reset();
		const pongs = this.pongs;
		this.pongs = [];
		const err = new errors_1.errors.RequestError("connection disconnected");
		err.stack = "";
		pongs.forEach((p) => {
			p.reject(err);
		});
		this.parser = new parser_1.Parser(this);
		this.infoReceived = false;
	}
	dispatchStatus(status) {
		this.listeners.forEach((q) => {
			q.push(status);
		});
	}
	prepare() {
		if (this.transport) {
			this.transport.discard();
		}
		this.info = undefined;
		this.resetOutbound();
		const pong = (0, util_1.deferred)();
		pong.catch(() => {
		});
		this.pongs.unshift(pong);
		this.connectError = (err) => {
			pong.reject(err);
		};
		this.transport = (0, transport_1.newTransport)();
		this.transport.closed()
			.then(async (_err) => {
			this.connected = false;
			if (!this.isClosed()) {
				await this.disconnected(this.transport.closeError || this.lastError);
				return;
			}
		});
		return pong;
	}
	disconnect() {
		this.dispatchStatus({ type: "staleConnection" });
		this.transport.disconnect();
	}
	reconnect() {
		if (this.connected) {
			this.dispatchStatus({
				type: "forceReconnect",
			});
			this.transport.disconnect();
		}
		return Promise.resolve();
	}
	async disconnected(err) {
		this.dispatchStatus({
			type: "disconnect",
			server: this.servers.getCurrentServer().toString(),
		});
		if (this.options.reconnect) {
			await this.dialLoop()
				.then(() => {
				this.dispatchStatus({
					type: "reconnect",
					server: this.servers.getCurrentServer().toString(),
				});
				if (this.lastError instanceof errors_1.errors.UserAuthenticationExpiredError) {
					this.lastError = undefined;
				}
			})
				.catch((err) => {
				this.close(err).catch();
			});
		}
		else {
			await this.close(err).catch();
		}
	}
	async dial(srv) {
		const pong = this.prepare();
		try {
			this.raceTimer = (0, util_1.timeout)(this.options.timeout || 20000);
			const cp = this.transport.connect(srv, this.options);
			await Promise.race([cp, this.raceTimer]);
			(async () => {
				try {
					for await (const b of this.transport) {
						this.parser.parse(b);
					}
				}
				catch (err) {
					console.log("reader closed", err);
				}
			})().then();
		}
		catch (err) {
			pong.reject(err);
		}
		try {
			await Promise.race([this.raceTimer, pong]);
			this.raceTimer?.cancel();
			this.connected = true;
			this.connectError = undefined;
			this.sendSubscriptions();
			this.connectedOnce = true;
			this.server.didConnect = true;
			this.server.reconnects = 0;
			this.flushPending();
			this.heartbeats.start();
		}
		catch (err) {
			this.raceTimer?.cancel();
			await this.transport.close(err);
			throw err;
		}
	}
	async _doDial(srv) {
		const { resolve } = this.options;
		const alts = await srv.resolve({
			fn: (0, transport_1.getResolveFn)(),
			debug: this.options.debug,
			randomize: !this.options.noRandomize,
			resolve,
		});
		let lastErr = null;
		for (const a of alts) {
			try {
				lastErr = null;
				this.dispatchStatus({ type: "reconnecting" });
				await this.dial(a);
				return;
			}
			catch (err) {
				lastErr = err;
			}
		}
		throw lastErr;
	}
	dialLoop() {
		if (this.connectPromise === null) {
			this.connectPromise = this.dodialLoop();
			this.connectPromise
				.then(() => { })
				.catch(() => { })
				.finally(() => {
				this.connectPromise = null;
			});
		}
		return this.connectPromise;
	}
	async dodialLoop() {
		let lastError;
		while (true) {
			if (this._closed) {
				this.servers.clear();
			}
			const wait = this.options.reconnectDelayHandler
				? this.options.reconnectDelayHandler()
				: options_1.DEFAULT_RECONNECT_TIME_WAIT;
			let maxWait = wait;
			const srv = this.selectServer();
			if (!srv || this.abortReconnect) {
				if (lastError) {
					throw lastError;
				}
				else if (this.lastError) {
					throw this.lastError;
				}
				else {
					throw new errors_1.errors.ConnectionError("connection refused");
				}
			}
			const now = Date.now();
			if (srv.lastConnect === 0 || srv.lastConnect + wait <= now) {
				let target = srv;
				let extraDelay = 0;
				if (this.options.reconnectToServer) {
					try {
						const snap = this.servers.snapshotForHandler();
						const r = this.options.reconnectToServer(snap, this.info ?? null);
						let picked;
						if (isDelayedServer(r)) {
							picked = r.server;
							extraDelay = Number.isFinite(r.delay) && r.delay > 0
								? Math.floor(r.delay)
								: 0;
						}
						else {
							picked = r;
						}
						if (picked !== null) {
							const found = this.servers.find(picked);
							if (!found) {
								throw new Error(ERR_RECONNECT_HANDLER_NOT_IN_POOL);
							}
							if (found !== srv) {
								target = found;
								this.servers.setCurrent(target);
								this.server = target;
							}
						}
					}
					catch (cause) {
						const c = cause instanceof Error ? cause : new Error(String(cause));
						throw new errors_1.errors.ConnectionError(`${ERR_RECONNECT_HANDLER_FAILED}: ${c.message}`, { cause: c });
					}
				}
				if (extraDelay > 0) {
					this.dialDelay = (0, util_1.delay)(extraDelay);
					await this.dialDelay;
				}
				target.lastConnect = Date.now();
				try {
					await this._doDial(target);
					break;
				}
				catch (err) {
					lastError = err;
					if (!this.connectedOnce) {
						if (this.options.waitOnFirstConnect) {
							continue;
						}
						this.servers.removeCurrentServer();
					}
					target.reconnects++;
					const mra = this.options.maxReconnectAttempts || 0;
					if (mra !== -1 && target.reconnects >= mra) {
						this.servers.removeCurrentServer();
					}
				}
			}
			else {
				maxWait = Math.min(maxWait, srv.lastConnect + wait - now);
				this.dialDelay = (0, util_1.delay)(maxWait);
				await this.dialDelay;
			}
		}
	}
	static async connect(options, publisher) {
		const h = new ProtocolHandler(options, publisher);
		await h.dialLoop();
		return h;
	}
	static toError(s) {
		let err = errors_1.errors.PermissionViolationError.parse(s);
		if (err) {
			return err;
		}
		err = errors_1.errors.UserAuthenticationExpiredError.parse(s);
		if (err) {
			return err;
		}
		err = errors_1.errors.AuthorizationError.parse(s);
		if (err) {
			return err;
		}
		return new errors_1.errors.ProtocolError(s);
	}
	processMsg(msg, data) {
		this.inMsgs++;
		this.inBytes += data.length;
		if (!this.subscriptions.sidCounter) {
			return;
		}
		const sub = this.subscriptions.get(msg.sid);
		if (!sub) {
			return;
		}
		sub.received += 1;
		if (sub.callback) {
			sub.callback(null, new msg_1.MsgImpl(msg, data, this));
		}
		if (sub.max !== undefined && sub.received >= sub.max) {
			sub.unsubscribe();
		}
	}
	processError(m) {
		let s = (0, encoders_1.decode)(m);
		if (s.startsWith("'") && s.endsWith("'")) {
			s = s.slice(1, s.length - 1);
		}
		const err = ProtocolHandler.toError(s);
		switch (err.constructor) {
			case errors_1.errors.PermissionViolationError: {
				const pe = err;
				const mux = this.subscriptions.getMux();
				const isMuxPermission = mux ? pe.subject === mux.subject : false;
				this.subscriptions.handleError(pe);
				this.muxSubscriptions.handleError(isMuxPermission, pe);
				if (isMuxPermission) {
					this.subscriptions.setMux(null);
				}
			}
		}
		this.dispatchStatus({ type: "error", error: err });
		this.handleError(err);
	}
	handleError(err) {
		if (err instanceof errors_1.errors.UserAuthenticationExpiredError ||
			err instanceof errors_1.errors.AuthorizationError) {
			this.handleAuthError(err);
		}
		if (!(err instanceof errors_1.errors.PermissionViolationError)) {
			this.lastError = err;
		}
	}
	handleAuthError(err) {
		if ((this.lastError instanceof errors_1.errors.UserAuthenticationExpiredError ||
			this.lastError instanceof errors_1.errors.AuthorizationError) &&
			this.options.ignoreAuthErrorAbort === false) {
			this.abortReconnect = true;
		}
		if (this.connectError) {
			this.connectError(err);
		}
		else {
			this.disconnect();
		}
	}
	processPing() {
		this.transport.send(PONG_CMD);
	}
	processPong() {
		const cb = this.pongs.shift();
		if (cb) {
			cb.resolve();
		}
	}
	processInfo(m) {
		const info = JSON.parse((0, encoders_1.decode)(m));
		this.info = info;
		const updates = this.options && this.options.ignoreClusterUpdates
			? undefined
			: this.servers.update(info, this.transport.isEncrypted());
		if (!this.infoReceived) {
			this.features.update((0, semver_1.parseSemVer)(info.version));
			this.infoReceived = true;
			if (this.transport.isEncrypted()) {
				this.servers.updateTLSName();
			}
			const { version, lang } = this.transport;
			try {
				const c = new Connect({ version, lang }, this.options, info.nonce);
				if (info.headers) {
					c.headers = true;
					c.no_responders = true;
				}
				const cs = JSON.stringify(c);
				this.transport.send((0, encoders_1.encode)(`CONNECT ${cs}${transport_1.CR_LF}`));
				this.transport.send(PING_CMD);
			}
			catch (err) {
				this.close(err).catch();
			}
		}
		if (updates) {
			const { added, deleted } = updates;
			this.dispatchStatus({ type: "update", added, deleted });
		}
		const ldm = info.ldm !== undefined ? info.ldm : false;
		if (ldm) {
			this.dispatchStatus({
				type: "ldm",
				server: this.servers.getCurrentServer().toString(),
			});
		}
	}
	push(e) {
		switch (e.kind) {
			case parser_1.Kind.MSG: {
				const { msg, data } = e;
				this.processMsg(msg, data);
				break;
			}
			case parser_1.Kind.OK:
				break;
			case parser_1.Kind.ERR:
				this.processError(e.data);
				break;
			case parser_1.Kind.PING:
				this.processPing();
				break;
			case parser_1.Kind.PONG:
				this.processPong();
				break;
			case parser_1.Kind.INFO:
				this.processInfo(e.data);
				break;
		}
	}
	sendCommand(cmd, ...payloads) {
		const len = this.outbound.length();
		let buf;
		if (typeof cmd === "string") {
			buf = (0, encoders_1.encode)(cmd);
		}
		else {
			buf = cmd;
		}
		this.outbound.fill(buf, ...payloads);
		if (len === 0) {
			queueMicrotask(() => {
				this.flushPending();
			});
		}
		else if (this.outbound.size() >= this.pendingLimit) {
			this.flushPending();
		}
	}
	publish(subject, payload = encoders_1.Empty, options) {
		let data;
		if (payload instanceof Uint8Array) {
			data = payload;
		}
		else if (typeof payload === "string") {
			data = encoders_1.TE.encode(payload);
		}
		else {
			throw new TypeError("payload types can be strings or Uint8Array");
		}
		let len = data.length;
		options = options || {};
		options.reply = options.reply || "";
		let headers = encoders_1.Empty;
		let hlen = 0;
		if (options.headers) {
			if (this.info && !this.info.headers) {
				errors_1.InvalidArgumentError.format("headers", "are not available on this server");
			}
			const hdrs = options.headers;
			headers = hdrs.encode();
			hlen = headers.length;
			len = data.length + hlen;
		}
		if (this.info && len > this.info.max_payload) {
			throw errors_1.InvalidArgumentError.format("payload", "max_payload size exceeded");
		}
		this.outBytes += len;
		this.outMsgs++;
		let proto;
		if (options.headers) {
			if (options.reply) {
				proto = `HPUB ${subject} ${options.reply} ${hlen} ${len}\r\n`;
			}
			else {
				proto = `HPUB ${subject} ${hlen} ${len}\r\n`;
			}
			this.sendCommand(proto, headers, data, transport_1.CRLF);
		}
		else {
			if (options.reply) {
				proto = `PUB ${subject} ${options.reply} ${len}\r\n`;
			}
			else {
				proto = `PUB ${subject} ${len}\r\n`;
			}
			this.sendCommand(proto, data, transport_1.CRLF);
		}
	}
	request(r) {
		this.initMux();
		this.muxSubscriptions.add(r);
		return r;
	}
	subscribe(s) {
		this.subscriptions.add(s);
		this._subunsub(s);
		return s;
	}
	_sub(s) {
		if (s.queue) {
			this.sendCommand(`SUB ${s.subject} ${s.queue} ${s.sid}\r\n`);
		}
		else {
			this.sendCommand(`SUB ${s.subject} ${s.sid}\r\n`);
		}
	}
	_subunsub(s) {
		this._sub(s);
		if (s.max) {
			this.unsubscribe(s, s.max);
		}
		return s;
	}
	unsubscribe(s, max) {
		this.unsub(s, max);
		if (s.max === undefined || s.received >= s.max) {
			this.subscriptions.cancel(s);
		}
	}
	unsub(s, max) {
		if (!s || this.isClosed()) {
			return;
		}
		if (max) {
			this.sendCommand(`UNSUB ${s.sid} ${max}\r\n`);
		}
		else {
			this.sendCommand(`UNSUB ${s.sid}\r\n`);
		}
		s.max = max;
	}
	resub(s, subject) {
		if (!s || this.isClosed()) {
			return;
		}
		this.unsub(s);
		s.subject = subject;
		this.subscriptions.resub(s);
		this._sub(s);
	}
	flush(p) {
		if (!p) {
			p = (0, util_1.deferred)();
		}
		this.pongs.push(p);
		this.outbound.fill(PING_CMD);
		this.flushPending();
		return p;
	}
	sendSubscriptions() {
		const cmds = [];
		this.subscriptions.all().forEach((s) => {
			const sub = s;
			if (sub.queue) {
				cmds.push(`SUB ${sub.subject} ${sub.queue} ${sub.sid}${transport_1.CR_LF}`);
			}
			else {
				cmds.push(`SUB ${sub.subject} ${sub.sid}${transport_1.CR_LF}`);
			}
		});
		if (cmds.length) {
			this.transport.send((0, encoders_1.encode)(cmds.join("")));
		}
	}
	async close(err) {
		if (this._closed) {
			return;
		}
		this.whyClosed = new Error("close trace").stack || "";
		this.heartbeats.cancel();
		if (this.connectError) {
			this.connectError(err);
			this.connectError = undefined;
		}
		this.muxSubscriptions.close();
		this.subscriptions.close();
		const proms = [];
		for (let i = 0; i < this.listeners.length; i++) {
			const qi = this.listeners[i];
			if (qi) {
				qi.push({ type: "close" });
				qi.stop();
				proms.push(qi.iterClosed);
			}
		}
		if (proms.length) {
			await Promise.all(proms);
		}
		this._closed = true;
		await this.transport.close(err);
		this.raceTimer?.cancel();
		this.dialDelay?.cancel();
		this.closed.resolve(err);
	}
	isClosed() {
		return this._closed;
	}
	async drain() {
		const subs = this.subscriptions.all();
		const promises = [];
		subs.forEach((sub) => {
			promises.push(sub.drain());
		});
		try {
			await Promise.allSettled(promises);
		}
		catch {
		}
		finally {
			this.noMorePublishing = true;
			await this.flush();
		}
		return this.close();
	}
	flushPending() {
		if (!this.infoReceived || !this.connected) {
			return;
		}
		if (this.outbound.size()) {
			const d = this.outbound.drain();
			this.transport.send(d);
		}
	}
	initMux() {
		const mux = this.subscriptions.getMux();
		if (!mux) {
			const inbox = this.muxSubscriptions.init(this.options.inboxPrefix);
			const sub = new SubscriptionImpl(this, `${inbox}*`);
			sub.callback = this.muxSubscriptions.dispatcher();
			this.subscriptions.setMux(sub);
			this.subscribe(sub);
		}
	}
	selectServer() {
		const server = this.servers.selectServer();
		if (server === undefined) {
			return undefined;
		}
		this.server = server;
		return this.server;
	}
	getServer() {
		return this.server;
	}
}
exports.ProtocolHandler = ProtocolHandler;

}),

30948:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.QueuedIteratorImpl = void 0;
const util_1 = __webpack_require__(71558);
const errors_1 = __webpack_require__(24805);
class QueuedIteratorImpl {
	inflight;
	processed;
	received;
	noIterator;
	iterClosed;
	done;
	signal;
	yields;
	filtered;
	pendingFiltered;
	ctx;
	_data;
	err;
	time;
	profile;
	yielding;
	didBreak;
	constructor() {
		this.inflight = 0;
		this.filtered = 0;
		this.pendingFiltered = 0;
		this.processed = 0;
		this.received = 0;
		this.noIterator = false;
		this.done = false;
		this.signal = (0, util_1.deferred)();
		this.yields = [];
		this.iterClosed = (0, util_1.deferred)();
		this.time = 0;
		this.yielding = false;
		this.didBreak = false;
		this.profile = false;
	}
	[Symbol.asyncIterator]() {
		return this.iterate();
	}
	push(v) {
		if (this.done) {
			return;
		}
		if (this.didBreak) {
			if (typeof v === "function") {
				const cb = v;
				try {
					cb();
				}
				catch (_) {
				}
			}
			return;
		}
		if (typeof v === "function") {
			this.pendingFiltered++;
		}
		this.yields.push(v);
		this.signal.resolve();
	}
	async *iterate() {
		if (this.noIterator) {
			throw new errors_1.InvalidOperationError("iterator cannot be used when a callback is registered");
		}
		if (this.yielding) {
			throw new errors_1.InvalidOperationError("iterator is already yielding");
		}
		this.yielding = true;
		try {
			while (true) {
				if (this.yields.length === 0) {
					await this.signal;
				}
				if (this.err) {
					throw this.err;
				}
				const yields = this.yields;
				this.inflight = yields.length;
				this.yields = [];
				for (let i = 0; i < yields.length; i++) {
					if (typeof yields[i] === "function") {
						this.pendingFiltered--;
						const fn = yields[i];
						try {
							fn();
						}
						catch (err) {
							throw err;
						}
						if (this.err) {
							throw this.err;
						}
						continue;
					}
					this.processed++;
					this.inflight--;
					const start = this.profile ? Date.now() : 0;
					yield yields[i];
					this.time = this.profile ? Date.now() - start : 0;
				}
				if (this.done) {
					break;
				}
				else if (this.yields.length === 0) {
					yields.length = 0;
					this.yields = yields;
					this.signal = (0, util_1.deferred)();
				}
			}
		}
		finally {
			this.didBreak = true;
			this.stop();
		}
	}
	stop(err) {
		if (this.done) {
			return;
		}
		this.err = err;
		this.done = true;
		this.signal.resolve();
		this.iterClosed.resolve(err);
	}
	getProcessed() {
		return this.noIterator ? this.received : this.processed;
	}
	getPending() {
		return this.yields.length + this.inflight - this.pendingFiltered;
	}
	getReceived() {
		return this.received - this.filtered;
	}
}
exports.QueuedIteratorImpl = QueuedIteratorImpl;

}),

46089:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RequestOne = exports.RequestMany = exports.BaseRequest = void 0;
const util_1 = __webpack_require__(71558);
const errors_1 = __webpack_require__(24805);
class BaseRequest {
	token;
	received;
	ctx;
	requestSubject;
	mux;
	constructor(mux, requestSubject, asyncTraces = true) {
		this.mux = mux;
		this.requestSubject = requestSubject;
		this.received = 0;
		this.token = (0, util_1.randomToken)();
		if (asyncTraces) {
			this.ctx = new errors_1.RequestError();
		}
	}
}
exports.BaseRequest = BaseRequest;
class RequestMany extends BaseRequest {
	callback;
	done;
	timer;
	max;
	opts;
	constructor(mux, requestSubject, opts = { maxWait: 1000 }) {
		super(mux, requestSubject);
		this.opts = opts;
		if (typeof this.opts.callback !== "function") {
			throw new TypeError("callback must be a function");
		}
		this.callback = this.opts.callback;
		this.max = typeof opts.maxMessages === "number" && opts.maxMessages > 0
			? opts.maxMessages
			: -1;
		this.done = (0, util_1.deferred)();
		this.done.then(() => {
			this.callback(null, null);
		});
		this.timer = setTimeout(() => {
			this.cancel();
		}, opts.maxWait);
	}
	cancel(err) {
		if (err) {
			this.callback(err, null);
		}
		clearTimeout(this.timer);
		this.mux.cancel(this);
		this.done.resolve();
	}
	resolver(err, msg) {
		if (err) {
			if (this.ctx) {
				err.stack += `\n\n${this.ctx.stack}`;
			}
			this.cancel(err);
		}
		else {
			this.callback(null, msg);
			if (this.opts.strategy === "count") {
				this.max--;
				if (this.max === 0) {
					this.cancel();
				}
			}
			if (this.opts.strategy === "stall") {
				clearTimeout(this.timer);
				this.timer = setTimeout(() => {
					this.cancel();
				}, this.opts.stall || 300);
			}
			if (this.opts.strategy === "sentinel") {
				if (msg && msg.data.length === 0) {
					this.cancel();
				}
			}
		}
	}
}
exports.RequestMany = RequestMany;
class RequestOne extends BaseRequest {
	deferred;
	timer;
	constructor(mux, requestSubject, opts = { timeout: 1000 }, asyncTraces = true) {
		super(mux, requestSubject, asyncTraces);
		this.deferred = (0, util_1.deferred)();
		this.timer = (0, util_1.timeout)(opts.timeout, asyncTraces);
	}
	resolver(err, msg) {
		if (this.timer) {
			this.timer.cancel();
		}
		if (err) {
			if (!(err instanceof errors_1.TimeoutError)) {
				if (this.ctx) {
					this.ctx.message = err.message;
					this.ctx.cause = err;
					err = this.ctx;
				}
				else {
					err = new errors_1.errors.RequestError(err.message, { cause: err });
				}
			}
			this.deferred.reject(err);
		}
		else {
			this.deferred.resolve(msg);
		}
		this.cancel();
	}
	cancel(err) {
		if (this.timer) {
			this.timer.cancel();
		}
		this.mux.cancel(this);
		this.deferred.reject(err ? err : new errors_1.RequestError("cancelled"));
	}
}
exports.RequestOne = RequestOne;

}),

21938:
((__unused_webpack_module, exports) => {

/*
 * Copyright 2022-2023 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Features = exports.Feature = void 0;
exports.parseSemVer = parseSemVer;
exports.compare = compare;
function parseSemVer(s = "") {
	const m = s.match(/(\d+).(\d+).(\d+)/);
	if (m) {
		return {
			major: parseInt(m[1]),
			minor: parseInt(m[2]),
			micro: parseInt(m[3]),
		};
	}
	throw new Error(`'${s}' is not a semver value`);
}
function compare(a, b) {
	if (a.major < b.major)
		return -1;
	if (a.major > b.major)
		return 1;
	if (a.minor < b.minor)
		return -1;
	if (a.minor > b.minor)
		return 1;
	if (a.micro < b.micro)
		return -1;
	if (a.micro > b.micro)
		return 1;
	return 0;
}
exports.Feature = {
	JS_KV: "js_kv",
	JS_OBJECTSTORE: "js_objectstore",
	JS_PULL_MAX_BYTES: "js_pull_max_bytes",
	JS_NEW_CONSUMER_CREATE_API: "js_new_consumer_create",
	JS_ALLOW_DIRECT: "js_allow_direct",
	JS_MULTIPLE_CONSUMER_FILTER: "js_multiple_consumer_filter",
	JS_SIMPLIFICATION: "js_simplification",
	JS_STREAM_CONSUMER_METADATA: "js_stream_consumer_metadata",
	JS_CONSUMER_FILTER_SUBJECTS: "js_consumer_filter_subjects",
	JS_STREAM_FIRST_SEQ: "js_stream_first_seq",
	JS_STREAM_SUBJECT_TRANSFORM: "js_stream_subject_transform",
	JS_STREAM_SOURCE_SUBJECT_TRANSFORM: "js_stream_source_subject_transform",
	JS_STREAM_COMPRESSION: "js_stream_compression",
	JS_DEFAULT_CONSUMER_LIMITS: "js_default_consumer_limits",
	JS_BATCH_DIRECT_GET: "js_batch_direct_get",
	JS_PRIORITY_GROUPS: "js_priority_groups",
	JS_CONSUMER_RESET: "js_consumer_reset",
};
class Features {
	server;
	features;
	disabled;
	constructor(v) {
		this.features = new Map();
		this.disabled = [];
		this.update(v);
	}
	resetDisabled() {
		this.disabled.length = 0;
		this.update(this.server);
	}
	disable(f) {
		this.disabled.push(f);
		this.update(this.server);
	}
	isDisabled(f) {
		return this.disabled.indexOf(f) !== -1;
	}
	update(v) {
		if (typeof v === "string") {
			v = parseSemVer(v);
		}
		this.server = v;
		this.set(exports.Feature.JS_KV, "2.6.2");
		this.set(exports.Feature.JS_OBJECTSTORE, "2.6.3");
		this.set(exports.Feature.JS_PULL_MAX_BYTES, "2.8.3");
		this.set(exports.Feature.JS_NEW_CONSUMER_CREATE_API, "2.9.0");
		this.set(exports.Feature.JS_ALLOW_DIRECT, "2.9.0");
		this.set(exports.Feature.JS_MULTIPLE_CONSUMER_FILTER, "2.10.0");
		this.set(exports.Feature.JS_SIMPLIFICATION, "2.9.4");
		this.set(exports.Feature.JS_STREAM_CONSUMER_METADATA, "2.10.0");
		this.set(exports.Feature.JS_CONSUMER_FILTER_SUBJECTS, "2.10.0");
		this.set(exports.Feature.JS_STREAM_FIRST_SEQ, "2.10.0");
		this.set(exports.Feature.JS_STREAM_SUBJECT_TRANSFORM, "2.10.0");
		this.set(exports.Feature.JS_STREAM_SOURCE_SUBJECT_TRANSFORM, "2.10.0");
		this.set(exports.Feature.JS_STREAM_COMPRESSION, "2.10.0");
		this.set(exports.Feature.JS_DEFAULT_CONSUMER_LIMITS, "2.10.0");
		this.set(exports.Feature.JS_BATCH_DIRECT_GET, "2.11.0");
		this.set(exports.Feature.JS_PRIORITY_GROUPS, "2.11.0");
		this.set(exports.Feature.JS_CONSUMER_RESET, "2.14.0");
		this.disabled.forEach((f) => {
			this.features.delete(f);
		});
	}
	set(f, requires) {
		this.features.set(f, {
			min: requires,
			ok: compare(this.server, parseSemVer(requires)) >= 0,
		});
	}
	get(f) {
		return this.features.get(f) || { min: "unknown", ok: false };
	}
	supports(f) {
		return this.get(f)?.ok || false;
	}
	require(v) {
		if (typeof v === "string") {
			v = parseSemVer(v);
		}
		return compare(this.server, v) >= 0;
	}
}
exports.Features = Features;

}),

6044:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Servers = exports.ServerImpl = void 0;
exports.isIPV4OrHostname = isIPV4OrHostname;
exports.hostPort = hostPort;
/*
 * Copyright 2018-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const transport_1 = __webpack_require__(26793);
const util_1 = __webpack_require__(71558);
const ipparser_1 = __webpack_require__(74084);
const core_1 = __webpack_require__(53629);
const errors_1 = __webpack_require__(24805);
function isIPV4OrHostname(hp) {
	if (hp.indexOf("[") !== -1 || hp.indexOf("::") !== -1) {
		return false;
	}
	if (hp.indexOf(".") !== -1) {
		return true;
	}
	if (hp.split(":").length <= 2) {
		return true;
	}
	return false;
}
function isIPV6(hp) {
	return !isIPV4OrHostname(hp);
}
function filterIpv6MappedToIpv4(hp) {
	const prefix = "::FFFF:";
	const idx = hp.toUpperCase().indexOf(prefix);
	if (idx !== -1 && hp.indexOf(".") !== -1) {
		let ip = hp.substring(idx + prefix.length);
		ip = ip.replace("[", "");
		return ip.replace("]", "");
	}
	return hp;
}
function hostPort(u) {
	u = u.trim();
	if (u.match(/^(.*:\/\/)(.*)/m)) {
		u = u.replace(/^(.*:\/\/)(.*)/gm, "$2");
	}
	u = filterIpv6MappedToIpv4(u);
	if (isIPV6(u) && u.indexOf("[") === -1) {
		u = `[${u}]`;
	}
	const op = isIPV6(u) ? u.match(/(]:)(\d+)/) : u.match(/(:)(\d+)/);
	const port = op && op.length === 3 && op[1] && op[2]
		? parseInt(op[2])
		: core_1.DEFAULT_PORT;
	const protocol = port === 80 ? "https" : "http";
	const url = new URL(`${protocol}://${u}`);
	url.port = `${port}`;
	let hostname = url.hostname;
	if (hostname.charAt(0) === "[") {
		hostname = hostname.substring(1, hostname.length - 1);
	}
	const listen = url.host;
	return { listen, hostname, port };
}
class ServerImpl {
	src;
	listen;
	hostname;
	port;
	didConnect;
	reconnects;
	lastConnect;
	gossiped;
	tlsName;
	resolves;
	constructor(u, gossiped = false) {
		this.src = u;
		this.tlsName = "";
		const v = hostPort(u);
		this.listen = v.listen;
		this.hostname = v.hostname;
		this.port = v.port;
		this.didConnect = false;
		this.reconnects = 0;
		this.lastConnect = 0;
		this.gossiped = gossiped;
	}
	toString() {
		return this.listen;
	}
	async resolve(opts) {
		if (!opts.fn || opts.resolve === false) {
			return [this];
		}
		const buf = [];
		if ((0, ipparser_1.isIP)(this.hostname)) {
			return [this];
		}
		else {
			const ips = await opts.fn(this.hostname);
			if (opts.debug) {
				console.log(`resolve ${this.hostname} = ${ips.join(",")}`);
			}
			for (const ip of ips) {
				const proto = this.port === 80 ? "https" : "http";
				const url = new URL(`${proto}://${isIPV6(ip) ? "[" + ip + "]" : ip}`);
				url.port = `${this.port}`;
				const ss = new ServerImpl(url.host, false);
				ss.tlsName = this.hostname;
				buf.push(ss);
			}
		}
		if (opts.randomize) {
			(0, util_1.shuffle)(buf);
		}
		this.resolves = buf;
		return buf;
	}
}
exports.ServerImpl = ServerImpl;
class Servers {
	firstSelect;
	servers;
	currentServer;
	tlsName;
	randomize;
	constructor(opts = {}) {
		this.firstSelect = true;
		this.servers = [];
		this.tlsName = "";
		this.randomize = opts.randomize || false;
	}
	setServers(listens) {
		if (!Array.isArray(listens) || listens.length === 0) {
			throw errors_1.InvalidArgumentError.format("servers", "cannot be empty");
		}
		const urlParseFn = (0, transport_1.getUrlParseFn)();
		const existing = new Map();
		for (const s of this.servers)
			existing.set(s.listen, s);
		const merged = [];
		for (let hp of listens) {
			hp = urlParseFn ? urlParseFn(hp) : hp;
			const { listen } = hostPort(hp);
			const surviving = existing.get(listen);
			if (surviving) {
				surviving.gossiped = false;
				merged.push(surviving);
			}
			else {
				merged.push(new ServerImpl(hp));
			}
		}
		if (this.randomize)
			(0, util_1.shuffle)(merged);
		this.servers = merged;
		if (this.currentServer === undefined ||
			!merged.includes(this.currentServer)) {
			this.currentServer = merged[0];
			this.firstSelect = true;
		}
	}
	clear() {
		this.servers.length = 0;
	}
	updateTLSName() {
		const cs = this.getCurrentServer();
		if (!(0, ipparser_1.isIP)(cs.hostname)) {
			this.tlsName = cs.hostname;
			this.servers.forEach((s) => {
				if (s.gossiped) {
					s.tlsName = this.tlsName;
				}
			});
		}
	}
	getCurrentServer() {
		return this.currentServer;
	}
	addServer(u, implicit = false) {
		const urlParseFn = (0, transport_1.getUrlParseFn)();
		u = urlParseFn ? urlParseFn(u) : u;
		const s = new ServerImpl(u, implicit);
		if ((0, ipparser_1.isIP)(s.hostname)) {
			s.tlsName = this.tlsName;
		}
		this.servers.push(s);
	}
	selectServer() {
		if (this.firstSelect) {
			this.firstSelect = false;
			return this.currentServer;
		}
		const t = this.servers.shift();
		if (t) {
			this.servers.push(t);
			this.currentServer = t;
		}
		return t;
	}
	removeCurrentServer() {
		this.removeServer(this.currentServer);
	}
	removeServer(server) {
		if (server) {
			const index = this.servers.indexOf(server);
			this.servers.splice(index, 1);
		}
	}
	snapshot() {
		return Servers.freezeAll(this.servers);
	}
	snapshotForHandler() {
		const cur = this.currentServer;
		if (!cur)
			return this.snapshot();
		const idx = this.servers.indexOf(cur);
		if (idx <= 0)
			return this.snapshot();
		return Servers.freezeAll([cur, ...this.servers.slice(0, idx), ...this.servers.slice(idx + 1)]);
	}
	static freezeAll(arr) {
		return arr.map((s) => Object.freeze({
			hostname: s.hostname,
			port: s.port,
			listen: s.listen,
			src: s.src,
			tlsName: s.tlsName,
			reconnects: s.reconnects,
			lastConnect: s.lastConnect,
			gossiped: s.gossiped,
			didConnect: s.didConnect,
		}));
	}
	find(server) {
		return this.servers.find((s) => s.listen === server.listen);
	}
	setCurrent(server) {
		this.currentServer = server;
	}
	length() {
		return this.servers.length;
	}
	next() {
		return this.servers.length ? this.servers[0] : undefined;
	}
	getServers() {
		return this.servers;
	}
	update(info, encrypted) {
		const added = [];
		let deleted = [];
		const urlParseFn = (0, transport_1.getUrlParseFn)();
		const discovered = new Map();
		if (info.connect_urls && info.connect_urls.length > 0) {
			info.connect_urls.forEach((hp) => {
				hp = urlParseFn ? urlParseFn(hp, encrypted) : hp;
				const s = new ServerImpl(hp, true);
				discovered.set(hp, s);
			});
		}
		const toDelete = [];
		this.servers.forEach((s, index) => {
			const u = s.listen;
			if (s.gossiped && this.currentServer.listen !== u &&
				discovered.get(u) === undefined) {
				toDelete.push(index);
			}
			discovered.delete(u);
		});
		toDelete.reverse();
		toDelete.forEach((index) => {
			const removed = this.servers.splice(index, 1);
			deleted = deleted.concat(removed[0].listen);
		});
		discovered.forEach((v, k) => {
			this.servers.push(v);
			added.push(k);
		});
		if (this.randomize && added.length > 0) {
			const cur = this.currentServer;
			const others = this.servers.filter((s) => s !== cur);
			(0, util_1.shuffle)(others);
			this.servers = cur ? [cur, ...others] : others;
		}
		return { added, deleted };
	}
}
exports.Servers = Servers;

}),

26793:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LF = exports.CR = exports.CRLF = exports.CR_LF_LEN = exports.CR_LF = void 0;
exports.setTransportFactory = setTransportFactory;
exports.defaultPort = defaultPort;
exports.getUrlParseFn = getUrlParseFn;
exports.newTransport = newTransport;
exports.getResolveFn = getResolveFn;
exports.protoLen = protoLen;
exports.extractProtocolMessage = extractProtocolMessage;
/*
 * Copyright 2020-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const encoders_1 = __webpack_require__(48447);
const core_1 = __webpack_require__(53629);
const databuffer_1 = __webpack_require__(13748);
let transportConfig;
function setTransportFactory(config) {
	transportConfig = config;
}
function defaultPort() {
	return transportConfig !== undefined &&
		transportConfig.defaultPort !== undefined
		? transportConfig.defaultPort
		: core_1.DEFAULT_PORT;
}
function getUrlParseFn() {
	return transportConfig !== undefined && transportConfig.urlParseFn
		? transportConfig.urlParseFn
		: undefined;
}
function newTransport() {
	if (!transportConfig || typeof transportConfig.factory !== "function") {
		throw new Error("transport fn is not set");
	}
	return transportConfig.factory();
}
function getResolveFn() {
	return transportConfig !== undefined && transportConfig.dnsResolveFn
		? transportConfig.dnsResolveFn
		: undefined;
}
exports.CR_LF = "\r\n";
exports.CR_LF_LEN = exports.CR_LF.length;
exports.CRLF = databuffer_1.DataBuffer.fromAscii(exports.CR_LF);
exports.CR = new Uint8Array(exports.CRLF)[0];
exports.LF = new Uint8Array(exports.CRLF)[1];
function protoLen(ba) {
	for (let i = 0; i < ba.length; i++) {
		const n = i + 1;
		if (ba.byteLength > n && ba[i] === exports.CR && ba[n] === exports.LF) {
			return n + 1;
		}
	}
	return 0;
}
function extractProtocolMessage(a) {
	const len = protoLen(a);
	if (len > 0) {
		const ba = new Uint8Array(a);
		const out = ba.slice(0, len);
		return encoders_1.TD.decode(out);
	}
	return "";
}

}),

71558:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SimpleMutex = exports.Perf = void 0;
exports.extend = extend;
exports.render = render;
exports.timeout = timeout;
exports.delay = delay;
exports.deadline = deadline;
exports.deferred = deferred;
exports.debugDeferred = debugDeferred;
exports.shuffle = shuffle;
exports.collect = collect;
exports.jitter = jitter;
exports.backoff = backoff;
exports.nanos = nanos;
exports.millis = millis;
exports.randomToken = randomToken;
/*
 * Copyright 2018-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const encoders_1 = __webpack_require__(48447);
const errors_1 = __webpack_require__(24805);
function extend(a, ...b) {
	for (let i = 0; i < b.length; i++) {
		const o = b[i];
		Object.keys(o).forEach(function (k) {
			a[k] = o[k];
		});
	}
	return a;
}
function render(frame) {
	const cr = "␍";
	const lf = "␊";
	return encoders_1.TD.decode(frame)
		.replace(/\n/g, lf)
		.replace(/\r/g, cr);
}
function timeout(ms, asyncTraces = true) {
	const err = asyncTraces ? new errors_1.TimeoutError() : null;
	let methods;
	let timer;
	const p = new Promise((_resolve, reject) => {
		const cancel = () => {
			if (timer) {
				clearTimeout(timer);
			}
		};
		methods = { cancel };
		timer = setTimeout(() => {
			if (err === null) {
				reject(new errors_1.TimeoutError());
			}
			else {
				reject(err);
			}
		}, ms);
	});
	return Object.assign(p, methods);
}
function delay(ms = 0) {
	let methods;
	const p = new Promise((resolve) => {
		const timer = setTimeout(() => {
			resolve();
		}, ms);
		const cancel = () => {
			if (timer) {
				clearTimeout(timer);
				resolve();
			}
		};
		methods = { cancel };
	});
	return Object.assign(p, methods);
}
async function deadline(p, millis = 1000) {
	const d = deferred();
	const timer = setTimeout(() => {
		d.reject(new errors_1.TimeoutError());
	}, millis);
	try {
		return await Promise.race([p, d]);
	}
	finally {
		clearTimeout(timer);
	}
}
function deferred() {
	let methods = {};
	const p = new Promise((resolve, reject) => {
		methods = { resolve, reject };
	});
	return Object.assign(p, methods);
}
function debugDeferred() {
	let methods = {};
	const p = new Promise((resolve, reject) => {
		methods = {
			resolve: (v) => {
				console.trace("resolve", v);
				resolve(v);
			},
			reject: (err) => {
				console.trace("reject");
				reject(err);
			},
		};
	});
	return Object.assign(p, methods);
}
function shuffle(a) {
	for (let i = a.length - 1; i > 0; i--) {
		const j = Math.floor(Math.random() * (i + 1));
		[a[i], a[j]] = [a[j], a[i]];
	}
	return a;
}
async function collect(iter) {
	const buf = [];
	for await (const v of iter) {
		buf.push(v);
	}
	return buf;
}
class Perf {
	timers;
	measures;
	constructor() {
		this.timers = new Map();
		this.measures = new Map();
	}
	mark(key) {
		this.timers.set(key, performance.now());
	}
	measure(key, startKey, endKey) {
		const s = this.timers.get(startKey);
		if (s === undefined) {
			throw new Error(`${startKey} is not defined`);
		}
		const e = this.timers.get(endKey);
		if (e === undefined) {
			throw new Error(`${endKey} is not defined`);
		}
		this.measures.set(key, e - s);
	}
	getEntries() {
		const values = [];
		this.measures.forEach((v, k) => {
			values.push({ name: k, duration: v });
		});
		return values;
	}
}
exports.Perf = Perf;
class SimpleMutex {
	max;
	current;
	waiting;
	constructor(max = 1) {
		this.max = max;
		this.current = 0;
		this.waiting = [];
	}
	lock() {
		this.current++;
		if (this.current <= this.max) {
			return Promise.resolve();
		}
		const d = deferred();
		this.waiting.push(d);
		return d;
	}
	unlock() {
		this.current--;
		const d = this.waiting.pop();
		d?.resolve();
	}
}
exports.SimpleMutex = SimpleMutex;
function jitter(n) {
	if (n === 0) {
		return 0;
	}
	return Math.floor(n / 2 + Math.random() * n);
}
function backoff(policy = [0, 250, 250, 500, 500, 3000, 5000]) {
	if (!Array.isArray(policy)) {
		policy = [0, 250, 250, 500, 500, 3000, 5000];
	}
	const max = policy.length - 1;
	return {
		backoff(attempt) {
			return jitter(attempt > max ? policy[max] : policy[attempt]);
		},
	};
}
function nanos(millis) {
	return millis * 1000000;
}
function millis(ns) {
	return Math.floor(ns / 1000000);
}
const tokenDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const tokenDigitCodes = new Uint8Array(62);
for (let i = 0; i < 62; i++)
	tokenDigitCodes[i] = tokenDigits.charCodeAt(i);
const tokenSpace = 218340105584896;
function randomToken() {
	let n = Math.floor(Math.random() * tokenSpace);
	let d = n % 62;
	const c0 = tokenDigitCodes[d];
	n = (n - d) / 62;
	d = n % 62;
	const c1 = tokenDigitCodes[d];
	n = (n - d) / 62;
	d = n % 62;
	const c2 = tokenDigitCodes[d];
	n = (n - d) / 62;
	d = n % 62;
	const c3 = tokenDigitCodes[d];
	n = (n - d) / 62;
	d = n % 62;
	const c4 = tokenDigitCodes[d];
	n = (n - d) / 62;
	d = n % 62;
	const c5 = tokenDigitCodes[d];
	n = (n - d) / 62;
	d = n % 62;
	const c6 = tokenDigitCodes[d];
	n = (n - d) / 62;
	const c7 = tokenDigitCodes[n];
	return String.fromCharCode(c0, c1, c2, c3, c4, c5, c6, c7);
}

}),

66428:
((__unused_webpack_module, exports, __webpack_require__) => {

/*
 * Copyright 2026 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nuid = exports.Nuid = void 0;
const nuid_ts_1 = __webpack_require__(46894);
exports.Nuid = nuid_ts_1.NuidImpl;
exports.nuid = nuid_ts_1.nuid;

}),

46894:
((__unused_webpack_module, exports) => {

/*
 * Copyright 2016-2026 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.nuid = exports.NuidImpl = void 0;
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base = 62;
const preLen = 12;
const seqLen = 10;
const minInc = 33;
const maxInc = 333;
const totalLen = preLen + seqLen;
const DIGIT_CODES = new Uint8Array(base);
for (let i = 0; i < base; i++)
	DIGIT_CODES[i] = digits.charCodeAt(i);
const TWO32 = 0x1_0000_0000;
const MAX_SEQ = BigInt(base) ** BigInt(seqLen);
const MAX_HI = Number(MAX_SEQ / (1n << 32n));
const MAX_LO = Number(MAX_SEQ % (1n << 32n));
function _getRandomValues(a) {
	for (let i = 0; i < a.length; i++) {
		a[i] = Math.floor(Math.random() * 256);
	}
}
function fillRandom(a) {
	if (globalThis?.crypto?.getRandomValues) {
		globalThis.crypto.getRandomValues(a);
	}
	else {
		_getRandomValues(a);
	}
}
class NuidImpl {
	buf;
	cbuf;
	seqHi;
	seqLo;
	inc;
	inited;
	constructor() {
		this.buf = new Uint8Array(totalLen);
		this.cbuf = new Uint8Array(preLen);
		this.inited = false;
	}
	init() {
		this.inited = true;
		this.setPre();
		this.initSeqAndInc();
		this.fillSeq();
	}
	initSeqAndInc() {
		let tries = 0;
		do {
			this.seqHi = Math.floor(Math.random() * (MAX_HI + 1));
			this.seqLo = Math.floor(Math.random() * TWO32);
		} while (tries++ < 8 && this.seqHi === MAX_HI && this.seqLo >= MAX_LO);
		if (this.seqHi === MAX_HI && this.seqLo >= MAX_LO) {
			this.seqLo = 0;
		}
		this.inc = (Math.random() * (maxInc - minInc) + minInc) | 0;
	}
	setPre() {
		fillRandom(this.cbuf);
		for (let i = 0; i < preLen; i++) {
			this.buf[i] = DIGIT_CODES[this.cbuf[i] % base];
		}
	}
	fillSeq() {
		let hi = this.seqHi;
		let lo = this.seqLo;
		for (let i = totalLen - 1; i >= preLen; i--) {
			const hiQ = Math.floor(hi / base);
			const hiR = hi - hiQ * base;
			const combined = hiR * TWO32 + lo;
			const loQ = Math.floor(combined / base);
			const rem = combined - loQ * base;
			this.buf[i] = DIGIT_CODES[rem];
			hi = hiQ;
			lo = loQ;
		}
	}
	next() {
		if (!this.inited) {
			this.init();
		}
		this.seqLo += this.inc;
		if (this.seqLo >= TWO32) {
			this.seqLo -= TWO32;
			this.seqHi += 1;
		}
		if (this.seqHi > MAX_HI ||
			(this.seqHi === MAX_HI && this.seqLo >= MAX_LO)) {
			this.setPre();
			this.initSeqAndInc();
		}
		this.fillSeq();
		const b = this.buf;
		return String.fromCharCode(b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15], b[16], b[17], b[18], b[19], b[20], b[21]);
	}
	reset() {
		this.init();
	}
}
exports.NuidImpl = NuidImpl;
exports.nuid = new NuidImpl();

}),

43948:
((module, __unused_webpack_exports, __webpack_require__) => {

/*
 * Copyright 2013-2020 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

module.exports = __webpack_require__(4000);

}),

83930:
((__unused_webpack_module, exports, __webpack_require__) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.connect = connect;
/*
 * Copyright 2020-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
const node_transport_1 = __webpack_require__(43896);
const nats_base_client_1 = __webpack_require__(27572);
const nats_base_client_2 = __webpack_require__(27572);
function connect(opts = {}) {
	if ((0, nats_base_client_2.hasWsProtocol)(opts)) {
		return Promise.reject(nats_base_client_2.errors.InvalidArgumentError.format(`servers`, `node client doesn't support websockets, use the 'wsconnect' function instead`));
	}
	(0, nats_base_client_1.setTransportFactory)({
		factory: () => {
			return new node_transport_1.NodeTransport();
		},
		dnsResolveFn: node_transport_1.nodeResolveHost,
	});
	return nats_base_client_1.NatsConnectionImpl.connect(opts);
}

}),

4000:
(function(__unused_webpack_module, exports, __webpack_require__) {

var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
	for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.connect = void 0;
/*
 * Copyright 2020-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
var connect_1 = __webpack_require__(83930);
Object.defineProperty(exports, "connect", ({ enumerable: true, get: function () { return connect_1.connect; } }));
__exportStar(__webpack_require__(27572), exports);

}),

27572:
(function(__unused_webpack_module, exports, __webpack_require__) {

var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	var desc = Object.getOwnPropertyDescriptor(m, k);
	if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
	  desc = { enumerable: true, get: function() { return m[k]; } };
	}
	Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
	if (k2 === undefined) k2 = k;
	o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
	for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
 * Copyright 2020-2024 The NATS Authors
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
__exportStar(__webpack_require__(76123), exports);

}),

43896:
(function(__unused_webpack_module, exports, __webpack_require__) {

var __importDefault = (this && this.__importDefault) || function (mod) {
	return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NodeTransport = exports.VERSION = void 0;
exports.nodeResolveHost = nodeResolveHost;
const nats_base_client_1 = __webpack_require__(27572);
const node_net_1 = __webpack_require__(77030);
const node_tls_1 = __webpack_require__(41692);
const node_path_1 = __webpack_require__(76760);
const node_fs_1 = __webpack_require__(73024);
const node_dns_1 = __importDefault(__webpack_require__(40610));
const version_1 = __webpack_require__(85956);
exports.VERSION = version_1.version;
const LANG = "nats.js";
class NodeTransport {
	socket;
	version;
	lang;
	yields = [];
	signal = (0, nats_base_client_1.deferred)();
	closedNotification = (0, nats_base_client_1.deferred)();
	options;
	connected = false;
	tlsName = "";
	done = false;
	closeError;
	constructor() {
		this.lang = LANG;
		this.version = exports.VERSION;
	}
	async connect(hp, options) {
		this.tlsName = hp.tlsName;
		this.options = options;
		const { tls } = this.options;
		const { handshakeFirst } = tls || {};
		try {
			if (handshakeFirst === true) {
				this.socket = await this.tlsFirst(hp);
			}
			else {
				this.socket = await this.dial(hp);
			}
			if (this.done) {
				this.socket?.destroy();
			}
			const info = await this.peekInfo();
			(0, nats_base_client_1.checkOptions)(info, options);
			const { tls_required: tlsRequired, tls_available: tlsAvailable } = info;
			const desired = tlsAvailable === true && options.tls !== null;
			if (!handshakeFirst && (tlsRequired || desired)) {
				this.socket = await this.startTLS();
			}
			if (this.done) {
				this.socket?.destroy();
			}
			if (tlsRequired && this.socket.encrypted !== true) {
				throw nats_base_client_1.errors.InvalidArgumentError.format("tls", "is not available on this server");
			}
			this.connected = true;
			this.setupHandlers();
			this.signal.resolve();
			return Promise.resolve();
		}
		catch (ex) {
			let err = ex;
			if (!err) {
				err = new nats_base_client_1.errors.ConnectionError("error connecting - node provided an undefined error");
			}
			const { code } = err;
			const perr = code === "ECONNREFUSED"
				? new nats_base_client_1.errors.ConnectionError("connection refused", { cause: err })
				: err;
			this.socket?.destroy();
			throw perr;
		}
	}
	dial(hp) {
		const d = (0, nats_base_client_1.deferred)();
		let dialError;
		const socket = (0, node_net_1.createConnection)(hp.port, hp.hostname, () => {
			d.resolve(socket);
			socket.removeAllListeners();
		});
		socket.on("error", (err) => {
			dialError = err;
		});
		socket.on("close", () => {
			socket.removeAllListeners();
			d.reject(dialError);
		});
		socket.setNoDelay(true);
		return d;
	}
	get isClosed() {
		return this.done;
	}
	close(err) {
		return this._closed(err, false);
	}
	peekInfo() {
		const d = (0, nats_base_client_1.deferred)();
		let peekError;
		this.socket.on("data", (frame) => {
			this.yields.push(frame);
			const t = nats_base_client_1.DataBuffer.concat(...this.yields);
			const pm = (0, nats_base_client_1.extractProtocolMessage)(t);
			if (pm !== "") {
				try {
					const m = nats_base_client_1.INFO.exec(pm);
					if (!m) {
						throw new Error("unexpected response from server");
					}
					const info = JSON.parse(m[1]);
					d.resolve(info);
				}
				catch (err) {
					d.reject(err);
				}
				finally {
					this.socket.removeAllListeners();
				}
			}
		});
		this.socket.on("error", (err) => {
			peekError = err;
		});
		this.socket.on("close", () => {
			this.socket.removeAllListeners();
			d.reject(peekError);
		});
		return d;
	}
	loadFile(fn) {
		if (!fn) {
			return Promise.resolve();
		}
		const d = (0, nats_base_client_1.deferred)();
		try {
			fn = (0, node_path_1.resolve)(fn);
			if (!(0, node_fs_1.existsSync)(fn)) {
				d.reject(new Error(`${fn} doesn't exist`));
			}
			(0, node_fs_1.readFile)(fn, (err, data) => {
				if (err) {
					return d.reject(err);
				}
				d.resolve(data);
			});
		}
		catch (err) {
			d.reject(err);
		}
		return d;
	}
	async loadClientCerts() {
		const tlsOpts = {};
		const { certFile, cert, caFile, ca, keyFile, key } = this.options.tls;
		try {
			if (certFile) {
				const data = await this.loadFile(certFile);
				if (data) {
					tlsOpts.cert = data;
				}
			}
			else if (cert) {
				tlsOpts.cert = cert;
			}
			if (keyFile) {
				const data = await this.loadFile(keyFile);
				if (data) {
					tlsOpts.key = data;
				}
			}
			else if (key) {
				tlsOpts.key = key;
			}
			if (caFile) {
				const data = await this.loadFile(caFile);
				if (data) {
					tlsOpts.ca = [data];
				}
			}
			else if (ca) {
				tlsOpts.ca = ca;
			}
			return Promise.resolve(tlsOpts);
		}
		catch (err) {
			return Promise.reject(err);
		}
	}
	async tlsFirst(hp) {
		let tlsError;
		let tlsOpts = {
			servername: this.tlsName,
			rejectUnauthorized: true,
		};
		if (this.socket) {
			tlsOpts.socket = this.socket;
		}
		if (typeof this.options.tls === "object") {
			try {
				const certOpts = await this.loadClientCerts() || {};
				tlsOpts = (0, nats_base_client_1.extend)(tlsOpts, this.options.tls, certOpts);
			}
			catch (err) {
				return Promise.reject(new nats_base_client_1.errors.ConnectionError(err.message, { cause: err }));
			}
		}
		const d = (0, nats_base_client_1.deferred)();
		try {
			const tlsSocket = (0, node_tls_1.connect)(hp.port, hp.hostname, tlsOpts, () => {
				tlsSocket.removeAllListeners();
				d.resolve(tlsSocket);
			});
			tlsSocket.on("error", (err) => {
				tlsError = err;
			});
			tlsSocket.on("secureConnect", () => {
				if (tlsOpts.rejectUnauthorized === false) {
					return;
				}
				if (!tlsSocket.authorized) {
					throw tlsSocket.authorizationError;
				}
			});
			tlsSocket.on("close", () => {
				d.reject(tlsError);
				tlsSocket.removeAllListeners();
			});
			tlsSocket.setNoDelay(true);
		}
		catch (err) {
			d.reject(new nats_base_client_1.errors.ConnectionError(err.message, { cause: err }));
		}
		return d;
	}
	async startTLS() {
		let tlsError;
		let tlsOpts = {
			socket: this.socket,
			servername: this.tlsName,
			rejectUnauthorized: true,
		};
		if (typeof this.options.tls === "object") {
			try {
				const certOpts = await this.loadClientCerts() || {};
				tlsOpts = (0, nats_base_client_1.extend)(tlsOpts, this.options.tls, certOpts);
			}
			catch (err) {
				return Promise.reject(new nats_base_client_1.errors.ConnectionError(err.message, {
					cause: err,
				}));
			}
		}
		const d = (0, nats_base_client_1.deferred)();
		try {
			const tlsSocket = (0, node_tls_1.connect)(tlsOpts, () => {
				tlsSocket.removeAllListeners();
				d.resolve(tlsSocket);
			});
			tlsSocket.on("error", (err) => {
				tlsError = err;
			});
			tlsSocket.on("secureConnect", () => {
				if (tlsOpts.rejectUnauthorized === false) {
					return;
				}
				if (!tlsSocket.authorized) {
					throw tlsSocket.authorizationError;
				}
			});
			tlsSocket.on("close", () => {
				d.reject(tlsError);
				tlsSocket.removeAllListeners();
			});
		}
		catch (err) {
			d.reject(new nats_base_client_1.errors.ConnectionError(err.message, { cause: err }));
		}
		return d;
	}
	setupHandlers() {
		let connError;
		this.socket.on("data", (frame) => {
			this.yields.push(frame);
			return this.signal.resolve();
		});
		this.socket.on("error", (err) => {
			connError = err;
		});
		this.socket.on("end", () => {
			if (this.socket?.destroyed) {
				return;
			}
			this.socket?.write(new Uint8Array(0), () => {
				this.socket?.end();
			});
		});
		this.socket.on("close", () => {
			this._closed(connError, false);
		});
	}
	[Symbol.asyncIterator]() {
		return this.iterate();
	}
	async *iterate() {
		while (true) {
			if (this.yields.length === 0) {
				await this.signal;
			}
			const yields = this.yields;
			this.yields = [];
			for (let i = 0; i < yields.length; i++) {
				if (this.options.debug) {
					console.info(`> ${(0, nats_base_client_1.render)(yields[i])}`);
				}
				yield yields[i];
			}
			if (this.done) {
				break;
			}
			else if (this.yields.length === 0) {
				yields.length = 0;
				this.yields = yields;
				this.signal = (0, nats_base_client_1.deferred)();
			}
		}
	}
	discard() {
		this.done = true;
		if (this.socket) {
			try {
				this.socket.removeAllListeners();
				this.socket.destroy();
			}
			catch {
			}
		}
	}
	disconnect() {
		this._closed(undefined, true).then().catch();
	}
	isEncrypted() {
		return this.socket instanceof node_tls_1.TLSSocket;
	}
	_send(frame) {
		if (this.isClosed || this.socket === undefined) {
			return Promise.resolve();
		}
		if (this.options.debug) {
			console.info(`< ${(0, nats_base_client_1.render)(frame)}`);
		}
		const d = (0, nats_base_client_1.deferred)();
		try {
			this.socket.write(frame, (err) => {
				if (err) {
					if (this.options.debug) {
						console.error(`!!! ${(0, nats_base_client_1.render)(frame)}: ${err}`);
					}
					return d.reject(err);
				}
				return d.resolve();
			});
		}
		catch (err) {
			if (this.options.debug) {
				console.error(`!!! ${(0, nats_base_client_1.render)(frame)}: ${err}`);
			}
			d.reject(err);
		}
		return d;
	}
	send(frame) {
		const p = this._send(frame);
		p.catch((_err) => {
		});
	}
	async _closed(err, internal = true) {
		if (!this.connected)
			return;
		if (this.done) {
			this.socket?.destroy();
			return;
		}
		this.closeError = err;
		if (!err && this.socket && internal) {
			try {
				await this._send(new TextEncoder().encode(""));
			}
			catch (err) {
				if (this.options.debug) {
					console.log("transport close terminated with an error", err);
				}
			}
		}
		try {
			if (this.socket) {
				this.socket.removeAllListeners();
				this.socket?.destroy();
				this.socket = undefined;
			}
		}
		catch (err) {
			console.log(err);
		}
		this.done = true;
		this.closedNotification.resolve(this.closeError);
	}
	closed() {
		return this.closedNotification;
	}
}
exports.NodeTransport = NodeTransport;
function nodeResolveHost(s) {
	const ips = (0, nats_base_client_1.deferred)();
	node_dns_1.default.lookup(s, { all: true },
	(err, address) => {
		if (err) {
			ips.reject(err);
			return;
		}
		const buf = [];
		for (const r of address) {
			buf.push(r.address);
		}
		if (buf.length === 0) {
			buf.push(s);
		}
		ips.resolve(buf);
	});
	return ips;
}

}),

85956:
((__unused_webpack_module, exports) => {

Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.version = void 0;
exports.version = "3.4.0";

})

};

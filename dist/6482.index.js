export const id = 6482;
export const ids = [6482];
export const modules = {

10203:
((module) => {

module.exports = () => {
  throw new Error('No program is made at run time.')
}

}),

81369:
((module) => {

module.exports = class Long {
  constructor(low, high, isUnsigned) {
	const bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
	this.value = isUnsigned ? bits : BigInt.asIntN(64, bits)
  }

  toNumber() {
	return Number(this.value)
  }

  toString() {
	return String(this.value)
  }
}

}),

24601:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  open: () => ( mysql_open)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./node_modules/mysql2/index.js
var mysql2 = __webpack_require__(20909);
// EXTERNAL MODULE: ./build/text/printable.js
var printable = __webpack_require__(64865);
// EXTERNAL MODULE: ./build/database/session/session.js
var session_session = __webpack_require__(29187);
// EXTERNAL MODULE: ./build/database/session/version.js
var session_version = __webpack_require__(95611);
// EXTERNAL MODULE: ./build/database/target/tls.js
var target_tls = __webpack_require__(60765);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __webpack_require__(10087);
;// CONCATENATED MODULE: ./build/database/mysql/authentication.js

const known = ['caching_sha2_password', 'mysql_native_password', 'sha256_password', 'mysql_clear_password'];
function authenticationMethods(password, exposure) {
	const isProtected = () => exposure().isEncrypted || exposure().isTrusted;
	return {
		mysql_clear_password: (context) => exposure().isKnown ? mysql2.authPlugins.mysql_clear_password({})(context) : refuse('mysql_clear_password', exposure()),
		sha256_password: (context) => isProtected() ? mysql2.authPlugins.sha256_password({})(context) : refuse('sha256_password', exposure()),
		caching_sha2_password: (context) => isProtected() ? mysql2.authPlugins.caching_sha2_password({})(context) : scrambleOnly(password, exposure()),
	};
}
function mustKnow(method) {
	if (known.includes(method))
		return;
	throw new user_error .y('cannot-connect', `The server asks for the authentication method \`${(0,printable .d)(method, 80)}\`, which is not supported here; supported: ${known.map((each) => `\`${each}\``).join(', ')}. Set the server to use one of them for this user (\`ALTER USER … IDENTIFIED WITH …\`, MariaDB: \`IDENTIFIED VIA …\`).`);
}
function refuse(method, exposure) {
	return () => {
		throw (0,target_tls .Z2)(method, exposure);
	};
}
const fastSuccess = 3;
function scrambleOnly(password, exposure) {
	let isScrambled = false;
	return (data) => {
		if (isScrambled && data.length === 1 && data[0] === fastSuccess)
			return null;
		if (isScrambled)
			throw (0,target_tls .Z2)('caching_sha2_password', exposure);
		isScrambled = true;
		return scramble(password, data.subarray(0, 20));
	};
}
function scramble(password, nonce) {
	if (password === '')
		return Buffer.alloc(0);
	const once = sha256(Buffer.from(password));
	const mask = sha256(Buffer.concat([sha256(once), nonce]));
	return Buffer.from(once.map((byte, index) => byte ^ (mask[index] ?? 0)));
}
function sha256(bytes) {
	return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}

;// CONCATENATED MODULE: ./build/database/mysql/greeting.js
const tlsFlag = 0x0800;
const head = 4;
const between = 13;
const most = 4_096;
function offersTls(socket) {
	return new Promise((resolve, reject) => {
		let seen = Buffer.alloc(0);
		const settle = (end) => {
			socket.off('readable', onReadable).off('error', onError).off('close', onClose);
			end();
		};
		const onError = (error) => settle(() => reject(error));
		const onClose = () => settle(() => reject(new Error('Connection lost: the server closed the connection.')));
		const onReadable = () => {
			const more = socket.read();
			if (!Buffer.isBuffer(more))
				return;
			seen = Buffer.concat([seen, more]);
			const answer = readGreeting(seen);
			if (answer === 'unfinished')
				return;
			socket.unshift(seen);
			settle(() => resolve(answer));
		};
		socket.on('readable', onReadable).on('error', onError).on('close', onClose);
	});
}
function readGreeting(bytes) {
	if (bytes.length > head && bytes[head] !== 10)
		return undefined;
	const end = bytes.indexOf(0, head + 1);
	const at = end + 1 + between;
	if (end !== -1 && bytes.length >= at + 2)
		return (bytes.readUInt16LE(at) & tlsFlag) !== 0;
	return bytes.length > most ? undefined : 'unfinished';
}

// EXTERNAL MODULE: ./build/database/session/protocol.js
var protocol = __webpack_require__(18163);
;// CONCATENATED MODULE: ./build/database/mysql/driver.js
function propertyOf(owner, name) {
	return Reflect.get(owner, name);
}
function methodFrom(owner, name) {
	const found = propertyOf(owner, name);
	if (typeof found !== 'function')
		throw new Error(`mysql2 no longer has ${name}`);
	return (...given) => void Reflect.apply(found, owner, given);
}
function partOf(owner, name) {
	const found = propertyOf(owner, name);
	if (typeof found !== 'object' || found === null)
		throw new Error(`mysql2 no longer has ${name}`);
	return found;
}

;// CONCATENATED MODULE: ./build/database/mysql/inbound.js

const mostPacketsWhileOpening = 64;
const mostColumns = 65_540;
const mostResults = 100_000;
const mostOfRow = 1_073_741_824 + 65_536;
const greetingMark = 10;
const factorMark = 0x02;
const switchMark = 0xfe;
const errorMark = 0xff;
const headLength = 4;
class Inbound {
	#driver;
	#fail;
	#onMethod;
	#isOpen = false;
	#isBroken = false;
	#total = 0;
	#packets = 0;
	#results = 0;
	#unfinished = 0;
	constructor(driver, fail, onMethod) {
		this.#driver = driver;
		this.#fail = fail;
		this.#onMethod = onMethod;
		const parser = partOf(driver, 'packetParser');
		const handle = methodFrom(driver, 'handlePacket');
		Object.assign(driver, {
			packetParser: {
				execute: (chunk) => this.#guard(() => this.#take(chunk, () => methodFrom(parser, 'execute')(chunk))),
			},
			handlePacket: (packet) => this.#guard(() => this.#handle(packet, () => handle(packet))),
		});
	}
	open() {
		this.#isOpen = true;
	}
	begin() {
		if (this.#isOpen)
			this.#packets = 0;
		this.#results = 0;
	}
	note(isResult) {
		if (this.#isOpen)
			this.#packets = 0;
		if (isResult && ++this.#results > mostResults)
			this.#break(new protocol .fC(`more than ${mostResults} results of one statement`));
	}
	#take(chunk, go) {
		this.#total += chunk.length;
		this.#unfinished += chunk.length;
		if (!this.#isOpen && this.#total > protocol .Hb)
			throw new protocol .fC(`more than ${protocol .Hb} bytes before the session was open`);
		if (this.#unfinished > mostOfRow)
			throw new protocol .fC(`a packet of more than ${mostOfRow} bytes`);
		go();
	}
	#handle(packet, go) {
		this.#unfinished = 0;
		if (isPacket(packet) && propertyOf(this.#driver, '_paused') !== true)
			this.#check(packet);
		go();
	}
	#check(packet) {
		const { buffer, start, end } = packet;
		const first = buffer[start + headLength];
		if (end <= start + headLength)
			throw new protocol .fC('an empty packet');
		const turn = propertyOf(this.#driver, 'sequenceId');
		if (first === errorMark)
			Object.assign(packet, { sequenceId: turn });
		else if (packet.sequenceId !== turn)
			throw new protocol .fC('a packet that does not belong there');
		this.#packets++;
		if (this.#isOpen && this.#packets > mostColumns)
			throw new protocol .fC('more columns than a result can have');
		if (this.#isOpen)
			return;
		if (this.#packets > mostPacketsWhileOpening)
			throw new protocol .fC(`more than ${mostPacketsWhileOpening} packets before the session was open`);
		if (this.#packets === 1)
			mustGreet(first);
		if (propertyOf(this.#driver, 'authorized') === true)
			return;
		if (first === factorMark)
			throw new protocol .fC('a request for a second factor, which is not supported here');
		if (first === switchMark)
			this.#onMethod(methodOf(buffer.subarray(start + headLength + 1, end)));
	}
	#guard(work) {
		if (this.#isBroken)
			return;
		const { trace } = console;
		console.trace = () => { };
		try {
			work();
		}
		catch (error) {
			this.#break(error instanceof Error ? error : new protocol .fC('a packet that cannot be read'));
		}
		finally {
			console.trace = trace;
		}
	}
	#break(error) {
		this.#isBroken = true;
		this.#fail(error);
	}
}
function mustGreet(first) {
	if (first !== greetingMark && first !== errorMark)
		throw new protocol .fC(`a greeting of protocol version ${first}; only version 10 is supported`);
}
function methodOf(body) {
	const end = body.indexOf(0);
	return body.length === 0 ? 'mysql_old_password' : body.toString('latin1', 0, end === -1 ? body.length : end);
}
function isPacket(value) {
	return (typeof value === 'object' &&
		value !== null &&
		'buffer' in value &&
		Buffer.isBuffer(value.buffer) &&
		'start' in value &&
		'end' in value &&
		'sequenceId' in value);
}

// EXTERNAL MODULE: ./build/text/raw.js
var raw = __webpack_require__(84432);
// EXTERNAL MODULE: ./build/database/session/failure.js
var failure = __webpack_require__(68701);
// EXTERNAL MODULE: ./build/database/session/wire.js
var wire = __webpack_require__(38470);
;// CONCATENATED MODULE: ./build/database/mysql/columns.js
const types = {
	0: ['decimal', 'decimal'],
	1: ['integer', 'tinyint'],
	2: ['integer', 'smallint'],
	3: ['integer', 'int'],
	4: ['float', 'float'],
	5: ['float', 'double'],
	6: ['text', 'null'],
	7: ['time', 'timestamp'],
	8: ['integer', 'bigint'],
	9: ['integer', 'mediumint'],
	10: ['time', 'date'],
	11: ['time', 'time'],
	12: ['time', 'datetime'],
	13: ['integer', 'year'],
	14: ['time', 'date'],
	15: ['text', 'varchar', 'varbinary'],
	16: ['bit', 'bit'],
	242: ['binary', 'vector'],
	245: ['json', 'json'],
	246: ['decimal', 'decimal'],
	247: ['text', 'enum'],
	248: ['text', 'set'],
	249: ['text', 'tinytext', 'tinyblob'],
	250: ['text', 'mediumtext', 'mediumblob'],
	251: ['text', 'longtext', 'longblob'],
	252: ['text', 'text', 'blob'],
	253: ['text', 'varchar', 'varbinary'],
	254: ['text', 'char', 'binary'],
	255: ['binary', 'geometry'],
};
const binary = 63;
const flag = { unsigned: 0x20, enumeration: 0x100, set: 0x800 };
function describeColumn(field) {
	const [kind, name, ofBytes] = types[field.columnType] ?? ['text', ''];
	const isBytes = ofBytes !== undefined && field.characterSet === binary;
	const own = isBytes ? ofBytes : name;
	return {
		name: field.name,
		table: field.table,
		type: field.extendedTypeName ?? field.extendedFormat ?? variant(field) ?? own,
		kind: field.extendedFormat === 'json' ? 'json' : isBytes ? 'binary' : kind,
		length: field.columnLength,
		isUnsigned: (field.flags & flag.unsigned) !== 0,
		...encodingOf(field),
	};
}
const plain = new Set(['utf8', 'cesu8', 'ascii', 'binary', undefined]);
function encodingOf({ encoding }) {
	if (encoding === undefined || plain.has(encoding))
		return {};
	try {
		return { encoding: new TextDecoder(encoding).encoding };
	}
	catch {
		return {};
	}
}
function variant({ flags }) {
	if ((flags & flag.enumeration) !== 0)
		return 'enum';
	return (flags & flag.set) !== 0 ? 'set' : undefined;
}

;// CONCATENATED MODULE: ./build/database/mysql/outbound.js

const mostOfPacket = 0xff_ffff;
const small = 65_536;
const outbound_headLength = 4;
const commands = { query: 0x03, prepare: 0x16 };
class Outbound {
	#driver;
	#write;
	#statement;
	constructor(driver) {
		this.#driver = driver;
		this.#write = methodFrom(driver, 'write');
		const config = partOf(driver, 'config');
		const charset = propertyOf(config, 'charsetNumber');
		Object.defineProperty(config, 'charsetNumber', { get: () => charset, set: () => { } });
		const writePacket = methodFrom(driver, 'writePacket');
		Object.assign(driver, {
			writePacket: (packet) => {
				const statement = this.#statement;
				const before = beforeText(packet.buffer);
				if (statement === undefined || before === undefined)
					return writePacket(packet);
				this.#statement = undefined;
				this.#send(before, statement);
			},
		});
	}
	carry(statement) {
		this.#statement = statement;
	}
	#send(before, statement) {
		const { length } = statement;
		if (before.length + length < small) {
			const packet = this.#begin(before, length, length);
			packet.set(statement, outbound_headLength + before.length);
			this.#write(packet);
			return;
		}
		let at = 0;
		let [room, first] = [mostOfPacket - before.length, before];
		for (let isFull = true; isFull; [room, first] = [mostOfPacket, Buffer.alloc(0)]) {
			const end = Math.min(length, at + room);
			isFull = end - at === room;
			this.#write(this.#begin(first, end - at, 0));
			if (end > at)
				this.#write(statement.subarray(at, end));
			at = end;
		}
	}
	#begin(before, length, room) {
		const sequence = Number(propertyOf(this.#driver, 'sequenceId'));
		Reflect.set(this.#driver, 'sequenceId', (sequence + 1) % 256);
		const packet = Buffer.allocUnsafe(outbound_headLength + before.length + room);
		packet.writeUIntLE(before.length + length, 0, 3);
		packet[3] = sequence;
		packet.set(before, outbound_headLength);
		return packet;
	}
}
function beforeText(packet) {
	const command = packet[outbound_headLength];
	if (command === commands.query)
		return packet.subarray(outbound_headLength);
	return command === commands.prepare ? packet.subarray(outbound_headLength, outbound_headLength + 1) : undefined;
}

;// CONCATENATED MODULE: ./build/database/mysql/tap.js

const usualSize = 131_072;
const fullLength = 0xff_ff_ff;
const mostOfOther = wire .T_ + fullLength;
const endMark = 0xfe;
const tap_errorMark = 0xff;
const endLength = 9;
class Tap {
	#stream;
	#pass;
	#isOpen = false;
	#expected;
	#rows;
	#taken = 0;
	#bytes = Buffer.allocUnsafe(usualSize);
	#size = 0;
	#needed = 0;
	constructor(stream) {
		this.#stream = stream;
		const readers = stream.listeners('data');
		this.#pass = (packets) => {
			for (const reader of readers)
				Reflect.apply(reader, stream, [packets]);
		};
		stream.removeAllListeners('data');
		stream.on('data', (chunk) => (this.#isOpen ? this.#collect(chunk) : this.#pass(chunk)));
	}
	begin(isText) {
		this.#isOpen = isText;
		this.#rows = undefined;
		this.#expected = undefined;
		this.#taken = 0;
		this.#size = 0;
		this.#needed = 0;
	}
	expectRows(columns, take) {
		this.#expected = { columns, take };
	}
	#collect(chunk) {
		this.#makeRoom(this.#size + chunk.length);
		this.#size += chunk.copy(this.#bytes, this.#size);
		release(chunk);
		if (this.#size < this.#needed)
			return;
		const rest = this.#consume(this.#bytes.subarray(0, this.#size));
		this.#bytes.copyWithin(0, rest, this.#size);
		this.#size -= rest;
	}
	#makeRoom(size) {
		const isRoomy = size <= this.#bytes.length;
		if (isRoomy && (this.#bytes.length === usualSize || size > usualSize))
			return;
		const bytes = Buffer.allocUnsafe(isRoomy || size <= usualSize ? usualSize : Math.max(this.#needed, size * 2));
		this.#bytes.copy(bytes, 0, 0, this.#size);
		this.#bytes = bytes;
	}
	#consume(bytes) {
		for (let at = 0;;) {
			if (this.#rows !== undefined)
				at = this.#takeRows(bytes, at, this.#rows);
			const end = endOfPackets(bytes, at);
			if (end - at > (this.#rows === undefined ? mostOfOther : mostOfRow))
				return this.#fail(bytes);
			if (end > bytes.length) {
				this.#needed = end - at;
				return at;
			}
			const packets = bytes.subarray(at, end);
			at = end;
			if (this.#rows !== undefined && !isEnd(packets))
				this.#takeLong(packets, this.#rows);
			else
				this.#passOn(packets);
		}
	}
	#takeRows(bytes, start, { columns, take }) {
		let [at, count] = [start, 0];
		while (at + wire .T_ < bytes.length) {
			const length = packetLength(bytes, at);
			const end = at + wire .T_ + length;
			const first = bytes[at + wire .T_] ?? 0;
			if (end > bytes.length || length === fullLength || (first >= endMark && isEnd(bytes.subarray(at, end))))
				break;
			if (endOfRow(bytes, at + wire .T_, columns) !== end)
				return this.#fail(bytes);
			at = end;
			count++;
		}
		if (count > 0)
			take(bytes.subarray(start, at), count);
		this.#taken += count;
		return at;
	}
	#takeLong(packets, { columns, take }) {
		let end = wire .T_;
		for (let at = 0; at < packets.length;) {
			const start = at + wire .T_;
			at = start + packetLength(packets, at);
			packets.copyWithin(end, start, at);
			end += at - start;
			this.#taken++;
		}
		const row = packets.subarray(0, end);
		if (endOfRow(row, wire .T_, columns) === end)
			take(row, 1);
		else
			this.#fail(row);
	}
	#passOn(packets) {
		this.#rows = undefined;
		const expected = this.#expected;
		this.#expected = undefined;
		for (let at = 0; at < packets.length; at += wire .T_ + packetLength(packets, at))
			packets[at + 3] = ((packets[at + 3] ?? 0) - this.#taken) & 0xff;
		this.#pass(Buffer.from(packets));
		this.#rows = expected;
	}
	#fail({ length }) {
		this.begin(false);
		this.#stream.destroy(new protocol .fC('a malformed row'));
		return length;
	}
}
function release({ buffer, length }) {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === length)
		buffer.transfer(0);
}
function packetLength(bytes, at) {
	return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}
function endOfPackets(bytes, start) {
	for (let at = start;;) {
		if (at + wire .T_ > bytes.length)
			return at + wire .T_;
		const length = packetLength(bytes, at);
		at += wire .T_ + length;
		if (length < fullLength)
			return at;
	}
}
function isEnd(packet) {
	const first = packet[wire .T_];
	return first === tap_errorMark || (first === endMark && packet.length < wire .T_ + endLength);
}
function endOfRow(bytes, start, columns) {
	let at = start;
	for (let column = 0; column < columns; column++) {
		const first = bytes[at] ?? 0;
		if (first <= wire .t2)
			at += 1 + (first === wire .t2 ? 0 : first);
		else if (at + (0,wire .OY)(first) > bytes.length)
			return Number.NaN;
		else
			at += (0,wire .OY)(first) + (0,wire .Ir)(bytes, at);
	}
	return at;
}

;// CONCATENATED MODULE: ./build/database/mysql/values.js
function preparedRow(columns, fields) {
	const readers = columns.map(({ type }, index) => {
		if (type === 'float')
			return readFloat;
		const decimals = fields[index]?.decimals ?? 0;
		return type === 'time' && decimals > 0 && decimals <= 6 ? (value) => withFraction(value, decimals) : readValue;
	});
	return (values) => readers.map((read, index) => read(values[index]));
}
function withFraction(value, decimals) {
	if (typeof value !== 'string')
		return readValue(value);
	const [whole = '', fraction = ''] = value.split('.');
	return `${whole}.${fraction.padEnd(decimals, '0')}`;
}
function readValue(value) {
	if (value === null || value === undefined)
		return null;
	if (typeof value === 'string')
		return value;
	return Buffer.isBuffer(value) ? Buffer.from(value) : String(value);
}
function readFloat(value) {
	if (typeof value !== 'number')
		return readValue(value);
	for (let digits = 6; digits < 9; digits++) {
		const text = String(Number(value.toPrecision(digits)));
		if (Math.fround(Number(text)) === value)
			return text;
	}
	return String(value);
}
function bindable(parameter) {
	const isWhole = typeof parameter === 'number' && Number.isSafeInteger(parameter);
	return typeof parameter === 'bigint' || isWhole ? String(parameter) : parameter;
}

;// CONCATENATED MODULE: ./build/database/mysql/session.js

const partingPatience = 1_000;
const mostWarnings = 100;
class MysqlSession {
	dialect = 'mysql';
	server;
	id;
	security;
	largest;
	limit;
	#driver;
	#socket;
	#tap;
	#inbound;
	#outbound;
	#lost;
	#reject;
	constructor(driver, socket, stream, inbound, { server, id, security, packet }) {
		this.largest = packet - (server.product === 'MariaDB' ? 2 : 4);
		this.limit = `max_allowed_packet is ${packet}`;
		this.server = server;
		this.id = id;
		this.security = security;
		this.#driver = driver;
		this.#socket = socket;
		this.#tap = new Tap(stream);
		this.#inbound = inbound;
		this.#outbound = new Outbound(driver);
		driver.on('error', (error) => this.#lose(error));
		socket.on('close', () => this.#lose(new Error('The server closed the connection.')));
	}
	isOpen = () => this.#lost === undefined;
	explainError = failure .IY;
	pause = () => this.#driver.pause();
	resume = () => this.#driver.resume();
	execute(given, { parameters }, sink) {
		if (this.#lost !== undefined)
			return Promise.reject(this.#lost);
		return new Promise((resolve, reject) => {
			this.#reject = reject;
			const isPrepared = parameters !== undefined;
			this.#tap.begin(!isPrepared);
			this.#inbound.begin();
			const text = typeof given === 'string' ? (0,raw .eQ)(given) : given;
			this.#outbound.carry(typeof text === 'string' ? undefined : text);
			const sql = typeof text === 'string' ? text : isPrepared ? nameOf(text) : '';
			const statement = isPrepared
				? this.#driver.execute({ sql, values: parameters.map(bindable), rowsAsArray: true, typeCast: keepBytes })
				: this.#driver.query({ sql });
			let finished;
			let toRow;
			statement.on('fields', (fields) => {
				this.#inbound.note(true);
				if (!Array.isArray(fields))
					return;
				const columns = fields.map(describeColumn);
				for (const field of fields)
					Object.assign(field, { name: '' });
				if (isPrepared)
					toRow = preparedRow(columns, fields);
				else
					this.#tap.expectRows(columns.length, (packets, count) => sink.wire(new wire .br(packets, count, columns)));
				sink.columns(columns);
			});
			statement.on('result', (result) => {
				this.#inbound.note(false);
				if (!Array.isArray(result))
					finished = readHeader(result);
				else if (toRow !== undefined)
					sink.row(toRow(result));
			});
			statement.on('error', reject);
			statement.on('end', () => resolve(finished ?? { affectedRows: null, insertId: null, warningCount: null }));
		}).finally(() => {
			this.#reject = undefined;
		});
	}
	async warnings() {
		const rows = [];
		await this.execute(`SHOW WARNINGS LIMIT ${mostWarnings}`, {}, {
			...session_session .X,
			wire: (wire) => void (rows.length < mostWarnings && rows.push(...wire.read())),
		});
		return rows.map(([level, code, message]) => ({
			level: String(level),
			code: String(code),
			message: String(message),
		}));
	}
	absorbKill() {
		return this.execute('DO 0', {}, session_session .X);
	}
	async killOther(id) {
		if (!/^\d+$/.test(id))
			throw new Error('not a session');
		await this.execute(`KILL QUERY ${id}`, {}, session_session .X);
	}
	close() {
		if (this.#lost !== undefined)
			return Promise.resolve();
		this.#lost = new Error('The connection was closed.');
		return new Promise((resolve) => {
			const clock = setTimeout(() => this.#socket.destroy(), partingPatience);
			this.#socket.once('close', () => {
				clearTimeout(clock);
				resolve();
			});
			this.#driver.end(() => this.#socket.end());
		});
	}
	destroy() {
		this.#lose(new Error('The connection was abandoned.'));
		this.#socket.destroy();
	}
	#lose(error) {
		this.#lost ??= error;
		this.#reject?.(error);
		this.#socket.destroy();
	}
}
function nameOf(sql) {
	return Buffer.from(sql.buffer, sql.byteOffset, sql.length).toString('latin1');
}
function keepBytes(field, next) {
	return field.type === 'GEOMETRY' || field.type === 'VECTOR' ? field.buffer() : next();
}
function readHeader(header) {
	const fields = new Map(typeof header === 'object' && header !== null ? Object.entries(header) : []);
	const count = (key) => {
		const value = fields.get(key);
		return typeof value === 'number' || (typeof value === 'string' && /^-?\d+$/.test(value)) ? BigInt(value) : null;
	};
	const insertId = count('insertId');
	return {
		affectedRows: count('affectedRows'),
		insertId: insertId === 0n ? null : insertId,
		warningCount: Number(count('warningStatus') ?? 0n),
	};
}

;// CONCATENATED MODULE: ./build/database/mysql/mysql.js

const unwanted = ['-LOCAL_FILES', '-IGNORE_SPACE', '-ODBC', '-FOUND_ROWS'];
const mysql_open = async (target, guards, signal) => {
	if (target.dialect === 'sqlite')
		throw new Error('not a server');
	const tls = await (0,target_tls .iz)(target);
	signal.throwIfAborted();
	const socket = dial(target);
	const abort = () => socket.destroy(asError(signal.reason));
	signal.addEventListener('abort', abort, { once: true });
	try {
		const isPlain = tls !== undefined && target.tls.mode === 'preferred' && (await offersTls(socket)) === false;
		return await openOn(socket, target, isPlain ? undefined : tls, guards);
	}
	catch (error) {
		socket.destroy();
		signal.throwIfAborted();
		throw error;
	}
	finally {
		signal.removeEventListener('abort', abort);
	}
};
async function openOn(socket, target, tls, guards) {
	const exposure = () => (0,target_tls .Xl)(target, streamOf(driver, socket));
	const methods = authenticationMethods(target.password(), exposure);
	const driver = (0,mysql2.createConnection)(optionsOf(target, tls, socket, methods));
	const inbound = new Inbound(driver, (error) => streamOf(driver, socket).destroy(error), mustKnow);
	await connected(driver);
	const found = await identify(driver);
	const stream = streamOf(driver, socket);
	const session = new MysqlSession(driver, socket, stream, inbound, {
		...found,
		security: (0,target_tls .su)(target, stream),
	});
	await session.execute(guardStatement(found.server, guards), {}, session_session .X);
	inbound.open();
	return session;
}
function dial(target) {
	if (target.socket !== undefined)
		return (0,external_node_net_.connect)(target.socket);
	const socket = (0,external_node_net_.connect)({ host: target.host, port: target.port, noDelay: true, keepAlive: true });
	return Object.assign(socket, { _host: target.host });
}
function optionsOf(target, tls, stream, authPlugins) {
	return {
		host: target.host,
		stream,
		user: target.user,
		password: target.password(),
		...(target.socket === undefined ? {} : { socketPath: target.socket }),
		...(target.database === '' ? {} : { database: target.database }),
		...(tls === undefined ? {} : { ssl: { ...tls, verifyIdentity: target.tls.mode === 'verify-full' } }),
		authPlugins,
		flags: [...unwanted, target.manyStatements ? 'MULTI_STATEMENTS' : '-MULTI_STATEMENTS'],
		queryFormat: (sql) => sql,
		infileStreamFactory: refuseFile,
		charset: 'utf8mb4_general_ci',
		connectTimeout: 0,
		connectAttributes: { program_name: 'slipway' },
		supportBigNumbers: true,
		bigNumberStrings: true,
		dateStrings: true,
		jsonStrings: true,
		maxPreparedStatements: 16,
		disableEval: true,
	};
}
function refuseFile() {
	throw new Error('The server requested a file from this machine (LOCAL INFILE), which is never sent.');
}
function connected(driver) {
	return new Promise((resolve, reject) => {
		driver.connect((error) => (error === null ? resolve() : reject(error)));
		driver.on('error', () => { });
	});
}
async function identify(driver) {
	const asked = 'SELECT CONNECTION_ID(), @@version, @@version_comment, @@max_allowed_packet';
	const rows = await new Promise((resolve, reject) => driver.query({ sql: asked, rowsAsArray: true }, (error, result) => (error ? reject(error) : resolve(result))));
	const first = Array.isArray(rows) ? rows[0] : undefined;
	const [id = '', version = '', comment = '', packet = ''] = Array.isArray(first) ? first.map(String) : [];
	const product = /mariadb/i.test(version) || /mariadb/i.test(comment) ? 'MariaDB' : 'MySQL';
	const proxySign = /proxysql|maxscale|vitess|tidb-proxy|router/i.test(`${version} ${comment}`)
		? `it calls itself \`${(0,printable .d)(`${version} ${comment}`.trim(), 120)}\``
		: otherSession(driver, id);
	const server = { product, version, numbers: (0,session_version .n)(version.replace(/^5\.5\.5-/, '')), proxySign };
	return { id, server, packet: /^[1-9]\d*$/.test(packet) ? Number(packet) : Number.POSITIVE_INFINITY };
}
function otherSession({ threadId }, id) {
	if (!/^\d+$/.test(id) || typeof threadId !== 'number')
		return undefined;
	const greeted = threadId >>> 0;
	if (BigInt.asUintN(32, BigInt(id)) === BigInt(greeted))
		return undefined;
	return `the greeting gave this session the number ${greeted}, but the server reports ${id}`;
}
function guardStatement({ product, numbers }, { lockWait, statement }) {
	const seconds = Math.max(1, Math.ceil(lockWait / 1_000));
	const settings = lockWait > 0 ? [`lock_wait_timeout = ${seconds}`, `innodb_lock_wait_timeout = ${seconds}`] : [];
	if (statement > 0 && product === 'MariaDB')
		settings.push(`max_statement_time = ${statement / 1_000}`);
	if (statement > 0 && product === 'MySQL' && (0,session_version .d)(numbers, [5, 7, 8]))
		settings.push(`max_execution_time = ${statement}`);
	return settings.length === 0 ? 'DO 0' : `SET SESSION ${settings.join(', SESSION ')}`;
}
function streamOf(driver, socket) {
	return 'stream' in driver && driver.stream instanceof external_node_net_.Socket ? driver.stream : socket;
}
function asError(reason) {
	return reason instanceof Error ? reason : new Error('The connection was abandoned.');
}

}),

29187:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
X: () => ( noSink),
g: () => ( sqlText)
});
function sqlText(sql) {
	return typeof sql === 'string' ? sql : Buffer.from(sql.buffer, sql.byteOffset, sql.length).toString();
}
const noSink = { columns: () => { }, row: () => { }, wire: () => { }, isDropping: () => false };

}),

95611:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
d: () => ( isAtLeast),
n: () => ( versionNumbers)
});
function versionNumbers(version) {
	const [, major = '0', minor = '0', patch = '0'] = /(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?/.exec(version) ?? [];
	return [Number(major), Number(minor), Number(patch)];
}
function isAtLeast(numbers, least) {
	for (const [index, number] of least.entries()) {
		const given = numbers[index] ?? 0;
		if (given !== number)
			return given > number;
	}
	return true;
}

}),

60765:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
Xl: () => ( exposureOf),
Z2: () => ( insecureAuth),
iz: () => ( readTls),
su: () => ( describeSecurity)
});
var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
var _files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75307);
var _files_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49889);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10087);
var _session_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65474);

async function readTls({ tls, socket }) {
	if (tls.mode === 'disabled' || socket !== undefined)
		return undefined;
	const [ca, cert, key] = await Promise.all([pem('ssl-ca', tls.ca), pem('ssl-cert', tls.cert), pem('ssl-key', tls.key)]);
	return {
		...(ca === undefined ? {} : { ca }),
		...(cert === undefined ? {} : { cert }),
		...(key === undefined ? {} : { key }),
		rejectUnauthorized: _session_target_js__WEBPACK_IMPORTED_MODULE_5__ ._q.includes(tls.mode),
	};
}
async function pem(input, given) {
	if (given === undefined || given.includes('-----BEGIN '))
		return given;
	const text = await (0,_files_named_js__WEBPACK_IMPORTED_MODULE_3__ .u)(given).catch((error) => {
		throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ .y('tls-failed', `Input \`${input}\` names a file that cannot be read: ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .Tr)(error)}.`, {
			cause: error,
		});
	});
	if (text.includes('-----BEGIN '))
		return text;
	throw new _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ .y('tls-failed', `Input \`${input}\` names a file that is not PEM (no \`-----BEGIN\` line).`);
}
function exposureOf(target, stream) {
	const isEncrypted = stream instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket;
	const isVerified = isEncrypted && _session_target_js__WEBPACK_IMPORTED_MODULE_5__ ._q.includes(target.tls.mode);
	const isGranted = target.socket !== undefined || target.allowInsecureAuth;
	return { isEncrypted, isTrusted: isGranted || (!isEncrypted && isTrusted(stream)), isKnown: isGranted || isVerified };
}
function insecureAuth(method, { isEncrypted }) {
	const why = isEncrypted
		? 'but the identity of the server was not verified, so an attacker could get it'
		: 'but this connection is not encrypted';
	return new _input_user_error_js__WEBPACK_IMPORTED_MODULE_4__ .y('insecure-auth', `The server asks for the password itself, not for a proof that you know it (\`${method}\`), ${why}. Set \`ssl-ca\` to the CA of the server, or use \`ssl-mode: verify-full\` if a public CA signed its certificate; \`allow-insecure-auth: true\` sends the password anyway.`);
}
function describeSecurity({ socket, tls }, stream) {
	if (socket !== undefined)
		return 'Unix socket';
	if (!(stream instanceof node_tls__WEBPACK_IMPORTED_MODULE_1__.TLSSocket))
		return isTrusted(stream) ? 'unencrypted, local' : 'unencrypted';
	const checks = {
		'verify-full': 'server verified',
		'verify-ca': 'certificate verified, host name not',
	};
	return `${(stream.getProtocol() ?? 'TLS').replace('TLSv', 'TLS ')}, ${checks[tls.mode] ?? 'server not verified'}`;
}
function isTrusted(stream) {
	return stream instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket && !stream.connecting && (0,_session_target_js__WEBPACK_IMPORTED_MODULE_5__ .U9)(stream.remoteAddress);
}

}),

49889:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
u: () => ( readTrustedFile)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

async function readTrustedFile(path) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}

}),

22948:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
ca: () => ( ca)
});
const ca = []

}),

52815:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
getDecoder: () => ( getDecoder),
getEncoder: () => ( getEncoder)
});
const labels = { cesu8: 'utf-8', 'utf16-le': 'utf-16le', ucs2: 'utf-16be', utf16: 'utf-16be', binary: 'latin1' }

function getDecoder(encoding) {
  try {
	const decoder = new TextDecoder(labels[encoding] ?? encoding)
	return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
  } catch (error) {
	throw new Error(`The server sent text in the character set ${encoding}, which this client does not know.`, {
	  cause: error,
	})
  }
}

function getEncoder(encoding) {
  if (encoding !== 'cesu8')
	throw new Error(`The server requested text in the character set ${encoding}, which this client does not know.`)
  return { write: (text) => Buffer.from(text, 'utf8'), end: () => undefined }
}

}),

77217:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
format: () => ( format)
});
function format() {
  throw new Error('Values are sent separately from the SQL.')
}

})

};

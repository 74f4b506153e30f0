import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({

20181:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

}),

35317:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

}),

76982:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

}),

72250:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

}),

24434:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

}),

79896:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

}),

69278:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

}),

16698:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

}),

4573:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

}),

31421:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

}),

77598:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

}),

53053:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

}),

40610:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

}),

71553:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

}),

73024:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

}),

51455:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

}),

37067:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

}),

32467:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

}),

44708:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

}),

77030:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

}),

48161:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

}),

76760:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

}),

53916:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

}),

80481:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

}),

80099:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

}),

57075:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

}),

46193:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

}),

58500:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

}),

41692:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

}),

57975:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

}),

78877:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

}),

38522:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

}),

70857:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

}),

16928:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

}),

932:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

}),

2203:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

}),

13193:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

}),

53557:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

}),

64756:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

}),

87016:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

}),

39023:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

}),

98253:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util/types");

}),

43106:
((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

}),

73513:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
TV: () => ( isExecutable),
Ye: () => ( realPath),
id: () => ( realWorkspace),
lQ: () => ( isFolder)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);

function realWorkspace(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
	}
	catch {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
	}
}
async function realPath(path) {
	return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => undefined);
}
async function isFolder(path) {
	return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
function isExecutable(path) {
	try {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() !== true)
			return false;
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
		return true;
	}
	catch {
		return false;
	}
}

}),

24255:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  fx: () => ( TooMuchWork),
  Mm: () => ( bounded),
  lT: () => ( workLimit)
});

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./build/input/bounded.js

const workLimit = 1_000;
class TooMuchWork extends Error {
	constructor(options) {
		super('too much work', options);
		this.name = 'TooMuchWork';
	}
}
let stage;
function bounded(work, limit = workLimit) {
	stage ??= { context: (0,external_node_vm_namespaceObject.createContext)(external_node_vm_namespaceObject.constants.DONT_CONTEXTIFY), script: new external_node_vm_namespaceObject.Script('this.work()') };
	const { context, script } = stage;
	const results = [];
	context['work'] = () => void results.push({ value: work() });
	try {
		script.runInContext(context, { timeout: limit });
	}
	catch (error) {
		if (isTimeout(error) || isOverflow(error))
			throw new TooMuchWork({ cause: error });
		throw error;
	}
	finally {
		context['work'] = undefined;
	}
	const [result] = results;
	if (result === undefined)
		throw new TooMuchWork();
	return result.value;
}
function isTimeout(error) {
	return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
function isOverflow(error) {
	return error instanceof RangeError && error.message.includes('call stack');
}

}),

77939:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
E9: () => ( parseDuration),
TJ: () => ( anyDuration),
eS: () => ( durationForms),
jx: () => ( someDuration)
});
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const day = units.d;
const anyDuration = { least: 1, most: 30 * day, zero: true };
const someDuration = { ...anyDuration, zero: false };
function parseDuration(text, { least, most, zero } = anyDuration) {
	const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|[smhdw])$/.exec(text) ?? [];
	const size = isUnit(unit) ? units[unit] : text === '0' ? 0 : undefined;
	if (size === undefined)
		return undefined;
	const milliseconds = Math.round(Number(amount) * size);
	if (milliseconds === 0)
		return zero ? 0 : undefined;
	return milliseconds >= least && milliseconds <= most ? milliseconds : undefined;
}
function durationForms({ least, most, zero } = anyDuration) {
	const from = least <= 1 ? 'up to' : `from ${spell(least)} to`;
	const none = zero ? '; `0` for none' : '';
	return `a number with a unit, such as \`500ms\`, \`5s\`, \`10m\`, \`2h\` or \`1d\`, ${from} ${spell(most)}${none}`;
}
function spell(milliseconds) {
	const whole = spelt.find(({ size }) => milliseconds % size === 0);
	return whole === undefined ? `${milliseconds} milliseconds` : `${milliseconds / whole.size} ${whole.name}`;
}
const spelt = [
	{ name: 'days', size: units.d },
	{ name: 'hours', size: units.h },
	{ name: 'minutes', size: units.m },
	{ name: 'seconds', size: units.s },
];
function isUnit(text) {
	return Object.hasOwn(units, text);
}

}),

38923:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
D: () => ( linesOf),
c: () => ( listOf)
});
function linesOf(text) {
	return text
		.split(/\r\n?|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
function listOf(text) {
	return linesOf(text.replaceAll(',', '\n'));
}

}),

96780:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
U: () => ( hideInputs),
i: () => ( InputReader)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(64865);
var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77939);
var _list_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(38923);
var _scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(55063);
var _secret_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4967);
var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10087);
var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3632);

class InputReader {
	#env;
	#faults = [];
	constructor({ env, secrets }, _names, secretInputs) {
		this.#env = env;
		hideInputs(env, secrets, secretInputs);
	}
	text(name) {
		return this.raw(name).trim();
	}
	raw(name) {
		return this.#env[variableOf(name)] ?? '';
	}
	foreign(name) {
		return (this.#env[variableOf(name)] ?? '').trim();
	}
	choice(name, allowed, otherwise) {
		const given = this.text(name);
		if (given === '')
			return otherwise;
		const found = allowed.find((each) => each === given);
		if (found === undefined)
			this.refuse(name, given, allowed.map((each) => `\`${each}\``).join(', '));
		return found ?? otherwise;
	}
	flag(name, otherwise = false) {
		const given = this.text(name);
		if (given === '')
			return otherwise;
		const value = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__ .og)(given);
		if (value === undefined)
			this.refuse(name, given, _scalar_js__WEBPACK_IMPORTED_MODULE_3__ .Ic);
		return value ?? false;
	}
	integer(name, { otherwise, ...range }) {
		const given = this.text(name);
		if (given === '')
			return otherwise;
		const value = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__ .cG)(given, range);
		if (value === undefined)
			this.refuse(name, given, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_3__ ._O)(range));
		return value ?? otherwise;
	}
	duration(name, otherwise, range = _duration_js__WEBPACK_IMPORTED_MODULE_0__ .TJ) {
		const given = this.text(name);
		if (given === '')
			return otherwise;
		const value = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__ .E9)(given, range);
		if (value === undefined)
			this.refuse(name, given, (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__ .eS)(range));
		return value ?? otherwise;
	}
	path(name, otherwise) {
		const given = this.text(name).replace(/^\.\//, '') || otherwise;
		const parts = given.split('/');
		if (parts.some((part) => part === '' || part === '.' || part === '..'))
			this.refuse(name, given, `a path from the root of the repository, such as \`${otherwise}\``);
		return given;
	}
	lines(name) {
		return (0,_list_js__WEBPACK_IMPORTED_MODULE_4__ .D)(this.raw(name));
	}
	list(name) {
		return (0,_list_js__WEBPACK_IMPORTED_MODULE_4__ .c)(this.raw(name));
	}
	async yaml(name) {
		const given = this.text(name);
		if (given === '')
			return undefined;
		const reading = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__ .gM)(given);
		if (reading.kind === 'read')
			return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__ .oi)(reading.value);
		for (const fault of reading.faults)
			this.reportError(name, (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__ .Qx)(fault));
		return undefined;
	}
	refuse(name, given, allowed) {
		this.reportError(name, `is \`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_5__ .d)((0,_secret_js__WEBPACK_IMPORTED_MODULE_6__ .$b)(given), 80)}\`; allowed: ${allowed}`);
	}
	reportError(name, what) {
		this.reportSentence(`Input \`${name}\` ${what}. Change it under \`with:\` of this step.`);
	}
	reportSentence(sentence) {
		this.#faults.push(sentence);
	}
	finish() {
		if (this.#faults.length > 0)
			throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__ .y('invalid-input', this.#faults);
	}
}
function hideInputs(env, secrets, secretInputs) {
	for (const [name, kind] of Object.entries(secretInputs)) {
		const text = env[variableOf(name)] ?? '';
		if (kind === 'url' || kind === 'value')
			secrets.addUrl(text);
		if (kind === 'value')
			for (const form of [text, text.trim(), ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_6__ .gF)(text)])
				secrets.add(form);
		else if (kind === 'file' && text.trim().includes('\n'))
			secrets.add(text);
	}
}
function variableOf(name) {
	return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

}),

60919:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
A: () => ( reasonOf)
});
var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10087);

function reasonOf(error) {
	return error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__ .y ? error.reason : 'internal-error';
}

}),

55063:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Ic: () => ( flagForms),
_O: () => ( integerForms),
cG: () => ( parseInteger),
og: () => ( parseFlag)
});
function parseInteger(text, { least, most }) {
	const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
	return value >= least && value <= most ? value : undefined;
}
function integerForms({ least, most }) {
	return least === most ? `\`${least}\`` : `a whole number from ${least} to ${most}`;
}
function parseFlag(text) {
	if (/^(?:true|True|TRUE)$/.test(text))
		return true;
	return /^(?:false|False|FALSE)$/.test(text) ? false : undefined;
}
const flagForms = '`true`, `false`';
function parsePercent(text) {
	const [, percent] = /^(\d{1,4}(?:\.\d{1,3})?)%$/.exec(text) ?? [];
	return percent === undefined ? undefined : Number(percent) / 100;
}

}),

4967:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
$b: () => ( withoutLogins),
Hu: () => ( secretKeeper),
PJ: () => ( hideProxyLogins),
cT: () => ( withoutSecrets),
eh: () => ( isSecretName),
gF: () => ( tokensIn),
gW: () => ( passwordsIn),
o6: () => ( secretParametersIn)
});
const shortest = 3;
function secretKeeper(mask) {
	const known = new Set();
	let longestFirst = [];
	const keep = (forms) => {
		const added = forms.filter((form) => !known.has(form));
		for (const form of added) {
			known.add(form);
			mask(form);
		}
		if (added.length > 0)
			longestFirst = [...known].toSorted((a, b) => b.length - a.length);
	};
	return {
		add: (value) => keep(formsOf(value)),
		addUrl: (url) => keep(passwordsIn(url).flatMap(formsOf)),
		addLogin: (user, password) => keep([...formsOf(password), ...loginForms(user, password)]),
		redact: (text) => longestFirst.reduce((clean, form) => clean.replaceAll(form, '***'), text),
	};
}
function formsOf(secret) {
	const whole = secret.toWellFormed();
	if (whole.trim().length < shortest)
		return [];
	const json = JSON.stringify(secret).slice(1, -1);
	const forms = [secret, ...linesOf(secret), ...encoded(whole), json, base64(whole)];
	return [...new Set(forms)].filter((form) => form.trim().length >= shortest);
}
function loginForms(user, password) {
	return password.trim().length < shortest ? [] : [base64(`${user}:${password}`)];
}
function linesOf(secret) {
	const lines = secret.split(/\r\n?|\n/).map((line) => line.trim());
	return lines.length < 2 ? [] : lines.filter((line) => /\w/.test(line) && !/^-----[A-Z0-9 ]+-----$/.test(line));
}
function encoded(text) {
	const form = new URLSearchParams({ '': text }).toString().slice(1);
	const strict = form.replaceAll('+', '%20');
	const lowerCase = (each) => each.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
	const all = [encodeURIComponent(text), encodeURI(text), strict, form];
	return [...all, ...all.map(lowerCase)];
}
function base64(text) {
	return Buffer.from(text).toString('base64');
}
function passwordsIn(url) {
	const between = /^[a-z][a-z0-9+.-]*:\/\/[^:@/]*:(.*)@/is.exec(url.trim())?.[1] ?? '';
	return between === '' ? [] : [between, decoded(between)];
}
function tokensIn(url) {
	const alone = /^[a-z][a-z0-9+.-]*:\/\/([^:@/]+):?@/is.exec(url.trim())?.[1] ?? '';
	return alone === '' ? [] : [alone, decoded(alone)];
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}
function hideProxyLogins(env, secrets) {
	for (const [name, value = ''] of Object.entries(env)) {
		if (!/^(https?|all)_proxy$/i.test(name))
			continue;
		const address = value.trim();
		const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `http://${address}`;
		secrets.addUrl(whole);
		const url = URL.parse(whole);
		if (url !== null && url.password !== '')
			secrets.addLogin(decoded(url.username), decoded(url.password));
	}
}
function withoutLogins(text) {
	return text.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^/\s]{1,2000}@/gi, '$1***@');
}
function withoutSecrets(text) {
	return withoutLogins(text)
		.replace(/^[^/\s@]{1,2000}:[^\s]{0,2000}@(?!sha\d+:)/, '***@')
		.replace(/([?&;\s]|^)([\w.-]{1,200})=([^&;\s#]+)/g, (whole, before, name) => isSecretName(name) ? `${before}${name}=***` : whole);
}
function secretParametersIn(url) {
	return [...url.matchAll(/[?&]([^=&#]{1,200})=([^&#]+)/g)].flatMap(([, name = '', value = '']) => isSecretName(name) ? [value, decoded(value)] : []);
}
const secretName = /token|secret|passw|credential|auth|cookie|api[-_]?key|private|signature/i;
function isSecretName(name) {
	return secretName.test(name);
}

}),

10087:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
y: () => ( UserError)
});
class UserError extends Error {
	reason;
	items;
	constructor(reason, items, options) {
		const list = typeof items === 'string' ? [items] : items;
		super(list.join('\n'), options);
		this.name = 'UserError';
		this.reason = reason;
		this.items = list;
	}
}

}),

3632:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
CV: () => ( yamlTimeLimit),
Qx: () => ( describeFault),
gM: () => ( readYaml),
oi: () => ( plainOf),
rU: () => ( describeYamlError)
});
var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24255);

const longest = 1_000_000;
const mostValues = 50_000;
const deepest = 40;
const yamlTimeLimit = 5_000;
const mostFaults = 5;
async function readYaml(text, { aliases = 'replace' } = {}) {
	const start = { line: 1, column: 1 };
	if (text.length > longest)
		return { kind: 'broken', faults: [{ position: start, what: `is longer than ${longest} characters` }] };
	const yaml = await __nccwpck_require__.e( 8815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
	try {
		return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__ .Mm)(() => read(yaml, text, aliases), yamlTimeLimit);
	}
	catch (error) {
		if (error instanceof _bounded_js__WEBPACK_IMPORTED_MODULE_0__ .fx)
			return { kind: 'broken', faults: [{ position: start, what: tooHard }] };
		throw error;
	}
}
function plainOf(value) {
	if (value.kind === 'scalar')
		return value.value;
	if (value.kind === 'list')
		return value.items.map(plainOf);
	return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, plainOf(inner)]));
}
function describeFault({ position, what }) {
	return `${what} (line ${position.line}, column ${position.column})`;
}
const limits = `${mostValues} values, ${deepest} levels`;
const tooMuch = `is too large; allowed: ${limits}`;
const tooHard = `is too large, or needs more than ${yamlTimeLimit / 1_000} seconds to read; allowed: ${limits}`;
function read(yaml, text, aliases) {
	const lines = new yaml.LineCounter();
	const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: false };
	const document = yaml.parseDocument(text, options);
	const { errors } = document;
	const full = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
	const faults = (full === undefined ? errors.slice(0, mostFaults) : [full]).map(({ pos, code, message }) => {
		return { position: positionAt(lines, pos[0]), what: describeYamlError(code, message) };
	});
	if (faults.length > 0)
		return { kind: 'broken', faults };
	const grower = new Grower(yaml, lines, aliases);
	const value = grower.grow(document.contents, { line: 1, column: 1 }, 0);
	return grower.faults.length > 0 ? { kind: 'broken', faults: grower.faults } : { kind: 'read', value };
}
function positionAt(lines, offset) {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(1, line), column: Math.max(1, col) };
}
class Grower {
	faults = [];
	#yaml;
	#lines;
	#aliases;
	#anchors = new Map();
	#values = 0;
	#replaced = 0;
	constructor(yaml, lines, aliases) {
		this.#yaml = yaml;
		this.#lines = lines;
		this.#aliases = aliases;
	}
	grow(given, above, depth) {
		const { isNode, isAlias, isMap, isSeq, isScalar } = this.#yaml;
		const node = isNode(given) ? given : undefined;
		const position = node?.range ? positionAt(this.#lines, node.range[0]) : above;
		const nothing = { kind: 'scalar', position, value: null, text: '' };
		if (++this.#values > mostValues || depth > deepest) {
			this.#complain(position, tooMuch);
			return nothing;
		}
		if (isAlias(node))
			return this.#replace(node.source, position, depth) ?? nothing;
		if (node?.anchor !== undefined && this.#replaced === 0)
			this.#anchors.set(node.anchor, node);
		if (isMap(node))
			return { kind: 'map', position, entries: this.#entries(node.items, position, depth) };
		if (isSeq(node))
			return { kind: 'list', position, items: this.#items(node.items, position, depth) };
		if (!isScalar(node))
			return nothing;
		const { value, source } = node;
		if (value === null || value === undefined)
			return { ...nothing, text: source ?? '' };
		if (typeof value === 'string')
			return { kind: 'scalar', position, value, text: value };
		if (typeof value === 'number' || typeof value === 'boolean')
			return { kind: 'scalar', position, value, text: source ?? String(value) };
		this.#complain(position, 'contains something that is neither text, number, true, false nor null');
		return nothing;
	}
	#items(items, position, depth) {
		return this.#untilFull(items, (item) => this.grow(item, position, depth + 1));
	}
	#entries(pairs, above, depth) {
		const seen = new Set();
		return this.#untilFull(pairs, ({ key, value }) => {
			const name = this.grow(key, above, depth + 1);
			const isScalar = name.kind === 'scalar';
			if (!isScalar)
				this.#complain(name.position, 'has a key that is not text');
			const text = isScalar ? name.text : '';
			if (isScalar && seen.has(text))
				this.#complain(name.position, 'has a key twice');
			seen.add(text);
			const isText = isScalar && typeof name.value === 'string';
			return { key: text, isText, position: name.position, value: this.grow(value, name.position, depth + 1) };
		});
	}
	#untilFull(list, make) {
		return list.flatMap((each) => (this.#values > mostValues ? [] : [make(each)]));
	}
	#replace(name, position, depth) {
		const node = this.#anchors.get(name);
		if (this.#aliases === 'refuse')
			this.#complain(position, 'has an alias (`*name`), which is not allowed here; write the value itself');
		else if (node === undefined)
			this.#complain(position, 'has an alias (`*name`) without an anchor (`&name`) before it');
		if (this.#aliases === 'refuse' || node === undefined)
			return undefined;
		this.#replaced++;
		const value = this.grow(node, position, depth + 1);
		this.#replaced--;
		return { ...value, position };
	}
	#complain(position, what) {
		if (this.faults.length < mostFaults && !this.faults.some((fault) => fault.what === tooMuch))
			this.faults.push({ position, what });
	}
}
function describeYamlError(code, message) {
	if (code === 'RESOURCE_EXHAUSTION')
		return tooMuch;
	if (code === 'MULTIPLE_DOCS')
		return 'holds several documents (`---`); allowed: one';
	const words = code === 'MISSING_CHAR' ? missing(message) : faultWords.get(code);
	return `is not YAML: ${words ?? 'there is an unexpected character here'}`;
}
function missing(message) {
	if (message.includes('closing'))
		return 'a quoted text has no closing quote';
	if (message.includes('followed by map values'))
		return 'a key is not followed by `:` and a space';
	if (message.includes('end with'))
		return 'a `{` or `[` is not closed';
	if (message.includes('Comments'))
		return 'a comment needs a space before its `#`';
	return 'a character is missing before this place, such as `,`, `:` or a space';
}
const faultWords = new Map([
	['ALIAS_PROPS', 'an alias cannot have a tag or an anchor'],
	['BAD_ALIAS', 'an alias or anchor has no name, or one that ends in `:`'],
	['BAD_COLLECTION_TYPE', 'a tag (`!name`) does not match what follows it'],
	['BAD_DIRECTIVE', 'a line that begins with `%` is not a directive'],
	['BAD_DQ_ESCAPE', 'a backslash in double quotes does not begin a valid escape; use single quotes'],
	['BAD_INDENT', 'the indentation does not match the lines before it, or a `{` or `[` is not closed'],
	['BAD_PROP_ORDER', 'a tag or anchor is on the wrong side of `-`, `?` or `:`'],
	[
		'BAD_SCALAR_START',
		'a value begins with a reserved character, such as `@`, a backtick, `%` or `|`; put it in quotes',
	],
	['BLOCK_AS_IMPLICIT_KEY', 'a value contains `: ` or begins with `- `; put it in quotes or on a line of its own'],
	['BLOCK_IN_FLOW', 'a list or mapping in block style is inside `{ }` or `[ ]`'],
	['KEY_OVER_1024_CHARS', 'a key is longer than 1024 characters'],
	['MULTILINE_IMPLICIT_KEY', 'a key is longer than one line, or a line has no `:`'],
	['MULTIPLE_ANCHORS', 'a value has two anchors'],
	['MULTIPLE_TAGS', 'a value has two tags'],
	['NON_STRING_KEY', 'a key is not text'],
	['TAB_AS_INDENT', 'a line is indented with a tab; use spaces'],
	['TAG_RESOLVE_FAILED', 'a value does not match its tag (`!name`)'],
]);

}),

45493:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
$o: () => ( escapeBlock),
EH: () => ( escapeLine),
MZ: () => ( codeCell),
PI: () => ( escapeValue),
SS: () => ( codeSpan),
h0: () => ( plainLine),
kq: () => ( escapeCell),
uh: () => ( escapeWithAddress)
});
const pause = '&#8203;';
const lineLength = 500;
function escapeLine(text, length = lineLength) {
	return escapeAround(plainLine(text, length), (code) => code);
}
function escapeCell(text, length = lineLength) {
	return escapeAround(plainLine(text, length), escapeBorders);
}
function escapeWithAddress(text, address, around = escapeLine) {
	if (!/^https?:\/\/[\w.:@-]+(?:[/?#][\w.~%!$&'()*+,;=:@/?#-]*)?$/.test(address))
		return around(text);
	return around(text.replaceAll(address, place)).replaceAll(place, `<${address}>`);
}
const place = '\ue000';
function escapeValue(text, length = lineLength) {
	return escapeStart(escapeRun(plainLine(text, length))).replace(/:(?=[\w+-]+:)/g, `$&${pause}`);
}
function codeSpan(text, length = lineLength) {
	const line = plainLine(text, length).replaceAll('`', "'").replaceAll('##[', '## [');
	return line === '' ? '' : `\`${line}\``;
}
function codeCell(text, length = lineLength) {
	return escapeBorders(codeSpan(text, length));
}
function escapeBlock(text, length = 4_000) {
	return text
		.slice(0, length)
		.split(/\r\n?|\n/)
		.map((line) => escapeLine(line))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
function plainLine(text, length = lineLength) {
	const long = text.length > length * 4;
	const line = (long ? text.slice(0, length * 4) : text)
		.replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '')
		.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.trim();
	if (line.length <= length && !long)
		return line;
	return `${line.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const special = /[\\`*[\]|~$<&_@#]|:\/\/|www\.|gh-\d/i;
function escapeRun(text) {
	if (!special.test(text))
		return text;
	return text
		.replace(/[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
		.replace(/&(?=#?[a-z\d]+;)/gi, '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/@(?=\\?[\w.-])|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${pause}`);
}
function escapeAround(line, escapeCode) {
	if (line.indexOf('`') === -1)
		return escapeStart(escapeRun(line));
	return escapeStart(codeSpans(line)
		.map((part) => (part.code ? escapeCode(part.text) : escapeRun(part.text)))
		.join(''));
}
function escapeBorders(code) {
	return code.replace(/(\\?)\|/g, (_, slash) => (slash === '' ? '\\|' : '\\\u200b\\|'));
}
function escapeStart(line) {
	return line
		.replace(/^(?:#(?=[#\s]|$)|[+-](?=\s|$)|[-:](?=[-: ]*$)|=(?==*$)|>|:(?=:))/, '\\$&')
		.replace(/(?<= )#(?=#*$)/, '\\$&')
		.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}
function codeSpans(line) {
	const parts = [];
	const runs = [...line.matchAll(/`+/g)];
	let from = 0;
	for (let index = 0; index < runs.length; index++) {
		const open = runs[index];
		const close = runs.findIndex((run, at) => at > index && run[0].length === open?.[0].length);
		if (open === undefined || close === -1)
			continue;
		const end = (runs[close]?.index ?? 0) + open[0].length;
		const text = line.slice(open.index, end);
		if (text.includes('##['))
			continue;
		parts.push({ text: line.slice(from, open.index), code: false }, { text, code: true });
		from = end;
		index = close;
	}
	return [...parts, { text: line.slice(from), code: false }];
}

}),

62793:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Z: () => ( maskLine),
t: () => ( runnerLog)
});
var _text_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64865);
var _toolkit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58680);

const annotationLimit = 10;
const annotationLength = 4_000;
function runnerLog() {
	const left = { notice: annotationLimit, warning: annotationLimit, error: annotationLimit };
	const annotate = (kind, text, place = {}) => {
		const safe = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g)(text);
		if (left[kind]-- <= 0)
			return _toolkit_js__WEBPACK_IMPORTED_MODULE_0__ .pq(`${kind}: ${safe}`);
		const properties = {};
		if (place.file !== undefined)
			properties.file = place.file;
		if (place.line !== undefined)
			properties.startLine = place.line;
		if (place.title !== undefined)
			properties.title = (0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g)(place.title);
		return _toolkit_js__WEBPACK_IMPORTED_MODULE_0__ .fz(kind, safe.slice(0, annotationLength), properties);
	};
	return {
		info: (text) => _toolkit_js__WEBPACK_IMPORTED_MODULE_0__ .pq((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g)(text)),
		debug: (text) => _toolkit_js__WEBPACK_IMPORTED_MODULE_0__ .Yz((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g)(text)),
		notice: (text, place) => annotate('notice', text, place),
		warning: (text, place) => annotate('warning', text, place),
		error: (text, place) => annotate('error', text, place),
		group: (title, body) => _toolkit_js__WEBPACK_IMPORTED_MODULE_0__ .Os((0,_text_printable_js__WEBPACK_IMPORTED_MODULE_1__ .g)(title), body),
	};
}
function maskLine(line) {
	_toolkit_js__WEBPACK_IMPORTED_MODULE_0__ .Pq(line);
}

}),

57134:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  Kn: () => ( writeOutputs),
  Jq: () => ( writeState),
  Sy: () => ( writeSummary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/files/append.js

function appendWhole(path, text) {
	const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
	try {
		const before = (0,external_node_fs_.fstatSync)(file).size;
		try {
			writeAll(file, Buffer.from(text));
		}
		catch (error) {
			if ((0,external_node_fs_.fstatSync)(file).isFile())
				(0,external_node_fs_.ftruncateSync)(file, before);
			throw error;
		}
	}
	finally {
		(0,external_node_fs_.closeSync)(file);
	}
}
function writeAll(file, bytes) {
	for (let done = 0; done < bytes.length;)
		done += (0,external_node_fs_.writeSync)(file, bytes, done);
}

// EXTERNAL MODULE: ./build/text/printable.js
var printable = __nccwpck_require__(64865);
// EXTERNAL MODULE: ./build/text/bounded-list.js
var bounded_list = __nccwpck_require__(8092);
;// CONCATENATED MODULE: ./build/runner/fit.js

function fitOutputs(given, most, whole) {
	const cap = capOf(Object.values(given).map(bounded_list .a), most);
	const fitted = Object.entries(given).map(([name, value]) => shorten(name, value, cap, whole));
	return {
		outputs: Object.fromEntries(fitted.map(({ name, value }) => [name, value])),
		notes: fitted.flatMap(({ note }) => note ?? []),
	};
}
function capOf(sizes, most) {
	let left = most;
	for (const [index, size] of sizes.toSorted((one, other) => one - other).entries()) {
		const share = left / (sizes.length - index);
		if (size > share)
			return share;
		left -= size;
	}
	return Number.POSITIVE_INFINITY;
}
function shorten(name, value, cap, whole) {
	if ((0,bounded_list .a)(value) <= cap)
		return { name, value };
	const elements = listOf(value);
	const about = `The output \`${name}\` would have ${(0,bounded_list .a)(value)} bytes, but GitHub accepts 1 MB for all outputs of a job`;
	if (elements === undefined)
		return { name, value: '', note: `${about}: it is left empty.` };
	const { text, left } = (0,bounded_list .H)(elements, cap, whole);
	return {
		name,
		value: text,
		note: `${about}: ${left} of its ${elements.length} elements are left out. The full list is in ${whole}.`,
	};
}
function listOf(value) {
	if (!value.startsWith('['))
		return undefined;
	try {
		const parsed = JSON.parse(value);
		return Array.isArray(parsed) ? parsed : undefined;
	}
	catch {
		return undefined;
	}
}

// EXTERNAL MODULE: ./build/runner/toolkit.js + 2 modules
var toolkit = __nccwpck_require__(58680);
;// CONCATENATED MODULE: ./build/runner/outputs.js

const mostBytes = 1_000_000;
const mostOutputs = 1_000_000;
function writeOutputs(outputs, log, whole = 'the summary and the log of this step') {
	const fitted = fitOutputs(outputs, mostOutputs, whole);
	for (const note of fitted.notes)
		log.warning(note);
	const kept = Object.entries(fitted.outputs);
	if (!process.env['GITHUB_OUTPUT']) {
		for (const [name, value] of kept)
			(0,toolkit .uH)(name, value);
		return;
	}
	if (append('OUTPUT', kept, 'The outputs of this step', log))
		return;
	const first = kept.filter(([name]) => name === 'result' || name === 'reason');
	append('OUTPUT', first, 'Even `result` and `reason`', log);
}
function writeState(name, value, log) {
	if (process.env['GITHUB_STATE'])
		append('STATE', [[name, value]], 'The state for the post step', log);
	else
		(0,toolkit .LZ)(name, value);
}
function writeSummary(markdown, log) {
	const path = process.env['GITHUB_STEP_SUMMARY'];
	if (markdown === '' || !path)
		return;
	const bytes = Buffer.from(markdown);
	const note = '\n\n*Cut here: a step summary may have at most 1 MiB.*\n';
	const beginning = () => bytes
		.subarray(0, mostBytes)
		.toString()
		.replace(/\n[^\n]*$/, '');
	const text = bytes.length <= mostBytes ? `${markdown}\n` : `${beginning()}${note}\n`;
	careful('The step summary', log, () => appendWhole(path, text));
}
function append(command, values, what, log) {
	const lines = values.map(([name, value]) => {
		const delimiter = delimiterFor(value);
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	});
	return careful(what, log, () => appendWhole(process.env[`GITHUB_${command}`] ?? '', lines.join('')));
}
function delimiterFor(value) {
	let longest = 0;
	for (const [, end = ''] of value.matchAll(/ghadelimiter(_*)/g))
		longest = Math.max(longest, end.length);
	return `ghadelimiter${'_'.repeat(longest + 1)}`;
}
function careful(what, log, write) {
	try {
		write();
		return true;
	}
	catch (error) {
		const why = (0,printable .d)(error instanceof Error ? error.message : String(error), 200);
		log.warning(`${what} could not be written (${why}). The work of this step is done; its log has everything.`);
		return false;
	}
}

}),

31794:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Ql: () => ( processHost),
bA: () => ( nodeVersion),
vt: () => ( uncancelled)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73513);
var _input_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4967);
var _input_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10087);
var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62793);
var _timer_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35534);

function nodeVersion() {
	return process.versions.node;
}
function uncancelled(host) {
	return { ...host, signal: new AbortController().signal, sleep: sleeper(undefined) };
}
function sleeper(cancelled) {
	return async (milliseconds, own) => {
		const signal = AbortSignal.any([cancelled, own].filter((each) => each !== undefined));
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)((0,_timer_js__WEBPACK_IMPORTED_MODULE_4__ .B)(milliseconds), undefined, { signal }).catch(() => signal.throwIfAborted());
	};
}
function processHost(log) {
	const cancelled = new AbortController();
	const cancel = (reason) => cancelled.abort(reason);
	const byRunner = () => cancel(new _input_user_error_js__WEBPACK_IMPORTED_MODULE_2__ .y('cancelled', 'The job was cancelled. The work done so far is listed above; run the job again to continue.'));
	process.on('SIGINT', byRunner);
	process.on('SIGTERM', byRunner);
	const host = {
		env: process.env,
		workspace: (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ .id)(process.env['GITHUB_WORKSPACE'] || process.cwd()),
		now: () => new Date(),
		random: Math.random,
		sleep: sleeper(cancelled.signal),
		signal: cancelled.signal,
		log,
		secrets: (0,_input_secret_js__WEBPACK_IMPORTED_MODULE_5__ .Hu)(_log_js__WEBPACK_IMPORTED_MODULE_3__ .Z),
	};
	(0,_input_secret_js__WEBPACK_IMPORTED_MODULE_5__ .PJ)(host.env, host.secrets);
	return { host, cancel };
}

}),

35534:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
B: () => ( timerTime),
_: () => ( timeoutSignal)
});
const longest = 2 ** 31 - 1;
function timerTime(milliseconds) {
	return Math.min(milliseconds, longest);
}
function timeoutSignal(milliseconds) {
	return AbortSignal.timeout(timerTime(milliseconds));
}

}),

58680:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  fz: () => ( annotate),
  Yz: () => ( debug),
  Os: () => ( group),
  pq: () => ( info),
  LZ: () => ( saveState),
  uH: () => ( setOutput),
  Pq: () => ( setSecret)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === undefined) {
		return '';
	}
	else if (typeof input === 'string' || input instanceof String) {
		return input;
	}
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) {
		return {};
	}
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js

function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
	issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
	constructor(command, properties, message) {
		if (!command) {
			command = 'missing.command';
		}
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += ' ';
			let first = true;
			for (const key in this.properties) {
				if (this.properties.hasOwnProperty(key)) {
					const val = this.properties[key];
					if (val) {
						if (first) {
							first = false;
						}
						else {
							cmdStr += ',';
						}
						cmdStr += `${key}=${escapeProperty(val)}`;
					}
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
}
function escapeData(s) {
	return toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A');
}
function escapeProperty(s) {
	return toCommandValue(s)
		.replace(/%/g, '%25')
		.replace(/\r/g, '%0D')
		.replace(/\n/g, '%0A')
		.replace(/:/g, '%3A')
		.replace(/,/g, '%2C');
}
;// CONCATENATED MODULE: ./build/runner/toolkit.js

function info(message) {
	process.stdout.write(`${message}${external_node_os_.EOL}`);
}
function debug(message) {
	issueCommand('debug', {}, message);
}
function annotate(kind, message, properties = {}) {
	issueCommand(kind, toCommandProperties(properties), message);
}
async function group(title, body) {
	issue('group', title);
	try {
		return await body();
	}
	finally {
		issue('endgroup');
	}
}
function setSecret(line) {
	issueCommand('add-mask', {}, line);
}
function setOutput(name, value) {
	process.stdout.write(external_node_os_.EOL);
	issueCommand('set-output', { name }, value);
}
function saveState(name, value) {
	issueCommand('save-state', { name }, value);
}

}),

8092:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
H: () => ( boundList),
a: () => ( utf16Size)
});
function utf16Size(text) {
	return text.length * 2;
}
function boundList(elements, most, whole) {
	const all = JSON.stringify(elements);
	if (utf16Size(all) <= most)
		return { text: all, left: 0 };
	const kept = elementsWithin(elements, most - utf16Size(endOf(elements, elements.length, whole)) - 8);
	const left = elements.length - kept.length;
	return { text: `[${[...kept, endOf(elements, left, whole)].join(',')}]`, left };
}
function elementsWithin(list, bytes) {
	const kept = [];
	let left = bytes;
	for (const element of list) {
		const text = JSON.stringify(element);
		left -= utf16Size(text) + 2;
		if (left < 0)
			break;
		kept.push(text);
	}
	return kept;
}
function endOf([first], left, whole) {
	const isObject = typeof first === 'object' && first !== null;
	return JSON.stringify(isObject ? { 'left-out': left, whole } : `${left} more: see ${whole}`);
}

}),

6884:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
Fd: () => ( documentIn),
iR: () => ( home),
yE: () => ( documentAddress)
});
const home = 'slipway-actions/slipway';
function documentAddress(page) {
	return `https://github.com/${home}/blob/main/docs/${page}`;
}
function documentIn(message) {
	const start = documentAddress('');
	const at = message.indexOf(start);
	return at === -1 ? '' : start + (/^[\w-]+\.md(?:#[\w-]+)?/.exec(message.slice(at + start.length))?.[0] ?? '');
}

}),

64865:
((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
d: () => ( brief),
g: () => ( printable)
});
function printable(text) {
	return text
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(/(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b')
		.replaceAll('##[', '## [');
}
function brief(text, length = 120) {
	const line = printable(text.slice(0, length * 4))
		.replace(/\s+/g, ' ')
		.replaceAll('`', "'")
		.trim();
	return line.length <= length && text.length <= length * 4 ? line : `${line.slice(0, length - 1)}…`;
}

})

});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
var cachedModule = __webpack_module_cache__[moduleId];
if (cachedModule !== undefined) {
return cachedModule.exports;
}
var module = __webpack_module_cache__[moduleId] = {
exports: {}
};
var threw = true;
try {
__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
threw = false;
} finally {
if(threw) delete __webpack_module_cache__[moduleId];
}
return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
var leafPrototypes;
__nccwpck_require__.t = function(value, mode) {
if(mode & 1) value = this(value);
if(mode & 8) return value;
if(typeof value === 'object' && value) {
if((mode & 4) && value.__esModule) return value;
if((mode & 16) && typeof value.then === 'function') return value;
}
var ns = Object.create(null);
__nccwpck_require__.r(ns);
var def = {};
leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
}
def['default'] = () => (value);
__nccwpck_require__.d(ns, def);
return ns;
};
})();
(() => {
__nccwpck_require__.d = (exports, definition) => {
for(var key in definition) {
if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
}
}
};
})();
(() => {
__nccwpck_require__.f = {};
__nccwpck_require__.e = (chunkId) => {
return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
__nccwpck_require__.f[key](chunkId, promises);
return promises;
}, []));
};
})();
(() => {
__nccwpck_require__.u = (chunkId) => {
return "" + chunkId + ".index.js";
};
})();
(() => {
__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
(() => {
__nccwpck_require__.r = (exports) => {
if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
}
Object.defineProperty(exports, '__esModule', { value: true });
};
})();
(() => {
var installedChunks = {
8792: 0
};
var installChunk = (data) => {
var {ids, modules, runtime} = data;
var moduleId, chunkId, i = 0;
for(moduleId in modules) {
if(__nccwpck_require__.o(modules, moduleId)) {
__nccwpck_require__.m[moduleId] = modules[moduleId];
}
}
if(runtime) runtime(__nccwpck_require__);
for(;i < ids.length; i++) {
chunkId = ids[i];
if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
installedChunks[chunkId][0]();
}
installedChunks[ids[i]] = 0;
}
}
__nccwpck_require__.f.j = (chunkId, promises) => {
var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
if(installedChunkData !== 0) {
if(installedChunkData) {
promises.push(installedChunkData[1]);
} else {
if(true) {
var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
throw e;
});
var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
promises.push(installedChunkData[1] = promise);
}
}
}
};
})();
var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
  e: () => ( run)
});

// EXTERNAL MODULE: ./build/input/reader.js
var reader = __nccwpck_require__(96780);
// EXTERNAL MODULE: ./build/runner/log.js
var runner_log = __nccwpck_require__(62793);
// EXTERNAL MODULE: ./build/runner/process.js
var runner_process = __nccwpck_require__(31794);
// EXTERNAL MODULE: ./build/input/reason.js
var input_reason = __nccwpck_require__(60919);
// EXTERNAL MODULE: ./build/input/user-error.js
var user_error = __nccwpck_require__(10087);
// EXTERNAL MODULE: ./build/markdown/escape.js
var markdown_escape = __nccwpck_require__(45493);
// EXTERNAL MODULE: ./build/text/documents.js
var documents = __nccwpck_require__(6884);
;// CONCATENATED MODULE: ./build/runner/help.js

function helpAddress(action, reason, env) {
	const [repository = '', ref = ''] = [env['GITHUB_ACTION_REPOSITORY'], env['GITHUB_ACTION_REF']];
	const isKnown = repository === documents .iR && /^[\w][\w./-]{0,200}$/.test(ref);
	return `https://github.com/${documents .iR}/blob/${isKnown ? ref : 'main'}/docs/troubleshooting.md#${action}-${reason}`;
}

// EXTERNAL MODULE: ./build/runner/outputs.js + 2 modules
var outputs = __nccwpck_require__(57134);
;// CONCATENATED MODULE: ./build/runner/publish.js

const itemLength = 4_000;
const mostCauses = 10;
const issuesPage = 'https://github.com/slipway-actions/slipway/issues';
function publish(name, report, { env, log }) {
	(0,outputs .Kn)(report.outputs, log, report.whole);
	if (report.error === undefined) {
		(0,outputs .Sy)(report.summary, log);
		return;
	}
	const help = helpAddress(name, report.outputs['reason'] ?? (0,input_reason .A)(report.error), env);
	explain(name, report.error, help, log);
	(0,outputs .Sy)(`${report.summary.trimEnd()}\n\n${helpLine(help)}\n`, log);
}
function publishFailure(name, error, { env, log }, result = 'failed') {
	const reason = (0,input_reason .A)(error);
	const help = helpAddress(name, reason, env);
	(0,outputs .Kn)({ result, reason }, log);
	const items = explain(name, error, help, log);
	const list = items
		.map((item) => `- ${(0,markdown_escape .uh)(item, (0,documents .Fd)(item), (text) => (0,markdown_escape .EH)(text, itemLength))}`)
		.join('\n');
	(0,outputs .Sy)(`### ${name}: ${result}\n\n${list}\n\n${helpLine(help)}\n`, log);
}
function helpLine(help) {
	return `[What this means, and what to do](${help})`;
}
function explain(name, error, help, log) {
	process.exitCode = 1;
	const isUserError = error instanceof user_error .y;
	const items = isUserError ? error.items : [`${name} failed with an unexpected error: ${messageOf(error)}`];
	for (const item of items)
		log.error(item, { title: name });
	log.info(`What this means, and what to do: ${help}`);
	if (!isUserError)
		log.info(`${stackOf(error)}\nThis is a bug in Slipway. Please report it with the lines above: ${issuesPage}`);
	return items;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
function stackOf(error, depth = 1) {
	if (!(error instanceof Error))
		return messageOf(error);
	const stack = error.stack ?? error.message;
	if (error.cause === undefined || depth === mostCauses)
		return stack;
	return `${stack}\nCaused by: ${stackOf(error.cause, depth + 1)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
;// CONCATENATED MODULE: ./build/runner/uncaught.js

function watchUncaught(cancelled) {
	const found = Promise.withResolvers();
	let isOver = false;
	const take = (error) => {
		const isEcho = cancelled.aborted && error === cancelled.reason;
		if (!isOver && !isEcho)
			found.resolve(error instanceof Error ? error : new Error(String(error)));
	};
	process.on('uncaughtException', take);
	process.on('beforeExit', () => take(new Error('The process stopped before its work was done, because it had nothing more to wait for.')));
	for (const stream of [process.stdout, process.stderr])
		stream.on('error', () => undefined);
	return {
		first: found.promise,
		ignore: () => {
			isOver = true;
		},
	};
}
const cleanupTime = 5_000;
async function unlessUncaught(work, { first }, cancel) {
	let fault;
	const cut = first.then(async (error) => {
		fault = error;
		cancel(error);
		await Promise.race([work, (0,promises_.setTimeout)(cleanupTime)]).catch(() => undefined);
		return undefined;
	});
	const report = await Promise.race([work, cut]).catch((error) => {
		throw fault ?? error;
	});
	if (fault !== undefined)
		throw fault;
	return report;
}
const patience = 500;
const flushTime = 250;
function endSoon() {
	const end = () => process.exit();
	setTimeout(() => {
		setTimeout(end, flushTime);
		process.stdout.write('', () => process.stderr.write('', end));
	}, patience).unref();
}

;// CONCATENATED MODULE: ./build/main.js

const actions = {
	'approval-gate': async () => (await __nccwpck_require__.e( 7552).then(__nccwpck_require__.bind(__nccwpck_require__, 7552))).action,
	'approval-reconcile': async () => (await __nccwpck_require__.e( 6165).then(__nccwpck_require__.bind(__nccwpck_require__, 76165))).action,
	'deployment-history': async () => (await Promise.all( [__nccwpck_require__.e(1920), __nccwpck_require__.e(2522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82522))).action,
	'mysql-query': async () => (await __nccwpck_require__.e( 2122).then(__nccwpck_require__.bind(__nccwpck_require__, 92122))).action,
	'db-migrate': async () => (await __nccwpck_require__.e( 3757).then(__nccwpck_require__.bind(__nccwpck_require__, 73757))).action,
	'smoke-test': async () => (await Promise.all( [__nccwpck_require__.e(2513), __nccwpck_require__.e(7185)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27185))).action,
	doctor: async () => (await __nccwpck_require__.e( 9766).then(__nccwpck_require__.bind(__nccwpck_require__, 9766))).action,
	rollback: async () => (await Promise.all( [__nccwpck_require__.e(2513), __nccwpck_require__.e(789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50789))).action,
	'release-notes': async () => (await Promise.all( [__nccwpck_require__.e(1920), __nccwpck_require__.e(8864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88864))).action,
	'version-bump': async () => (await Promise.all( [__nccwpck_require__.e(1920), __nccwpck_require__.e(7303), __nccwpck_require__.e(6285)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76285))).action,
};
async function run(name, stage = 'main') {
	const log = (0,runner_log .t)();
	const { host, cancel } = (0,runner_process .Ql)(log);
	const uncaught = watchUncaught(host.signal);
	let failure;
	try {
		const action = await actions[name]();
		failure = action.failure;
		(0,reader .U)(host.env, host.secrets, action.secrets);
		if (stage === 'post') {
			await announce(await unlessUncaught(finish(action, host), uncaught, cancel), host);
		}
		else {
			const report = await unlessUncaught(action.run(host), uncaught, cancel);
			if (report !== undefined)
				publish(name, report, host);
			await announce(report?.announcement, host);
		}
	}
	catch (error) {
		publishFailure(name, error, host, failure);
	}
	finally {
		uncaught.ignore();
		endSoon();
	}
}
async function announce(announcement, host) {
	if (announcement === undefined || announcement.to === '' || announcement.events.length === 0)
		return;
	try {
		const { deliver } = await Promise.all( [__nccwpck_require__.e(7441), __nccwpck_require__.e(6428)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63885));
		await deliver(announcement, host);
	}
	catch (error) {
		const why = host.secrets.redact(error instanceof Error ? error.message : String(error));
		host.log.warning(`Events were not delivered, which affects nothing else: ${why}`, { title: 'events-url' });
	}
}
async function finish({ post }, host) {
	return post?.(host);
}

var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__run as run };

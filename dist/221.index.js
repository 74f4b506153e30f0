export const id = 221;
export const ids = [221];
export const modules = {

50221:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  measureCommand: () => ( measureCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/place.js
var files_place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/temporary.js
var files_temporary = __webpack_require__(63395);
// EXTERNAL MODULE: ./build/network/errors.js
var errors = __webpack_require__(29306);
// EXTERNAL MODULE: ./build/programs/output.js
var output = __webpack_require__(74331);
// EXTERNAL MODULE: ./build/programs/run.js
var run = __webpack_require__(80013);
// EXTERNAL MODULE: ./build/checks/template.js
var template = __webpack_require__(23476);
// EXTERNAL MODULE: ./build/checks/world.js
var world = __webpack_require__(51372);
;// CONCATENATED MODULE: ./build/checks/kinds/suite.js
const mostTold = 10;
const deepest = 100;
async function readSuite(text) {
	const { SaxesParser } = await __webpack_require__.e( 9800).then(__webpack_require__.t.bind(__webpack_require__, 59800, 19));
	const parser = new SaxesParser({ xmlns: false });
	const count = { tests: 0, failures: 0, errors: 0, skipped: 0 };
	const told = [];
	let depth = 0;
	let root = '';
	let name = '';
	let fate;
	parser.on('error', (error) => {
		throw new Error(`the report is not XML: ${error.message}`);
	});
	parser.on('opentag', (tag) => {
		if (depth === 0)
			root = tag.name;
		if (++depth > deepest)
			throw new Error('the report is nested too deeply');
		if (tag.name === 'testcase') {
			;
			[name, fate] = [[tag.attributes['classname'], tag.attributes['name']].filter(Boolean).join(' › '), undefined];
			count.tests++;
		}
		const found = { failure: 'failures', error: 'errors', skipped: 'skipped' }[tag.name];
		if (found === undefined || fate !== undefined)
			return;
		fate = found;
		count[found]++;
		if (found !== 'skipped' && told.length < mostTold)
			told.push([name, tag.attributes['message']].filter(Boolean).join(': '));
	});
	parser.on('closetag', () => {
		depth--;
	});
	parser.write(text).close();
	if (root !== 'testsuites' && root !== 'testsuite')
		throw new Error('the report is not in JUnit format');
	return { ...count, summary: told };
}

;// CONCATENATED MODULE: ./build/checks/kinds/command.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
		env.stack.push({ value: value, dispose: dispose, async: async });
	}
	else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
	return function (env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
					}
					else s |= 1;
				}
				catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

const programs = {
	k6: { '99': 'failed' },
	hurl: { '4': 'failed' },
	goss: { '1': 'failed' },
};
const starters = new Set(['npx', 'pnpx', 'bunx', 'env', 'exec']);
const tailLength = 1_000;
const tailBytes = 4 * tailLength;
const mostReport = 8_388_608;
const clockGrain = 20;
const firstOfShell = 126;
async function measureCommand(check, world, attempt) {
	const { host, values } = world;
	const own = Object.entries(check.env).map(([name, value]) => [name, (0,template .fT)(value, values)]);
	const given = { SLIPWAY_EXPECTED: values.get('expected'), SLIPWAY_SHA: values.get('sha') };
	const argv = check.run.map((each) => (0,template .fT)(each, values));
	const stdout = new output .I({ head: check.parse === undefined ? 0 : mostReport, tail: tailBytes });
	const stderr = new output .I({ tail: tailBytes });
	const began = host.now().getTime();
	const outcome = await (0,run .mB)(argv, { ...host, signal: attempt.signal }, { env: { ...given, ...Object.fromEntries(own) }, stdout, stderr, deadline: attempt.timeout });
	if (outcome.kind === 'not-started')
		throw new Error(`cannot be started: ${outcome.why}`);
	const durations = [host.now().getTime() - began];
	const tail = [stdout, stderr].map(({ ending }) => ending.slice(-tailLength)).filter((text) => text !== '');
	const byCode = { ...judgeCode(outcome.code, tail.join('\n'), argv, check.exitCodes), durations };
	return check.parse === undefined
		? byCode
		: { ...(await judgeReport(check, world, stdout.beginning, began, byCode)), durations };
}
function judgeCode(code, tail, argv, own) {
	const message = code === undefined ? 'ended by a signal' : `exit code ${code}`;
	return (0,world .j)(code === undefined ? 'inconclusive' : meaningOf(code, argv, own), message, [], tail);
}
function meaningOf(code, argv, own) {
	const stated = own[String(code)];
	if (stated !== undefined)
		return stated;
	if (code === 0)
		return 'passed';
	const name = argv.map((each) => (0,external_node_path_.basename)(each)).find((each) => !starters.has(each) && !each.startsWith('-')) ?? '';
	const known = programs[name.replace(/@.*$/, '')];
	if (known !== undefined)
		return known[String(code)] ?? 'inconclusive';
	return code < firstOfShell ? 'failed' : 'inconclusive';
}
async function judgeReport(check, { host, values }, stdout, began, byCode) {
	const file = check.report === undefined ? undefined : await fileOf((0,template .fT)(check.report, values), host);
	const read = file === undefined ? Promise.resolve(stdout) : readReport(file, began);
	const suite = await read.then(readSuite).catch((error) => (0,errors .bD)(error));
	if (typeof suite === 'string')
		return (0,world .j)('inconclusive', `${byCode.message}; ${suite}`, [], byCode.evidence);
	const told = suite.summary.join('\n');
	const evidence = told === '' ? byCode.evidence : told;
	const message = wordsOf(suite, host.secrets.redact);
	if (suite.failures > 0)
		return (0,world .j)('failed', message, [], evidence);
	if (suite.errors > 0 || suite.tests === suite.skipped)
		return (0,world .j)('inconclusive', message, [], evidence);
	if (byCode.status === 'passed')
		return (0,world .j)('passed', message);
	return (0,world .j)('inconclusive', `${message}, but ${byCode.message}`, [], byCode.evidence);
}
function wordsOf({ tests, failures, errors, skipped, summary: told }, redact) {
	const count = `${tests} ${tests === 1 ? 'test' : 'tests'}: ${failures} failed, ${errors} with errors, ${skipped} skipped`;
	return told[0] === undefined ? count : `${count}; ${(0,world .T)(told[0], redact)}`;
}
async function fileOf(path, { workspace, env }) {
	const [place, temporary] = [(0,external_node_path_.resolve)(workspace, path), env['RUNNER_TEMP'] ?? ''];
	if (temporary === '' || !(0,files_place .Yw)(temporary, place))
		return { root: workspace, path };
	return { root: await (0,files_temporary .i)(env), path: (0,external_node_path_.relative)(temporary, place) };
}
async function readReport(file, began) {
	const env_1 = { stack: [], error: void 0, hasError: false };
	try {
		const handle = __addDisposableResource(env_1, await (0,files_place .X$)(file), true);
		const { size, mtimeMs } = await handle.stat();
		if (size > mostReport)
			throw new Error(`the report has ${size} bytes; allowed: ${mostReport}`);
		if (mtimeMs + clockGrain < began)
			throw new Error('the report is older than this attempt');
		return await handle.readFile('utf8');
	}
	catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	}
	finally {
		const result_1 = __disposeResources(env_1);
		if (result_1)
			await result_1;
	}
}

})

};

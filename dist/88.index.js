export const id = 88;
export const ids = [88];
export const modules = {

50088:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
measureTcp: () => ( measureTcp),
measureTls: () => ( measureTls)
});
var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23476);
var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51372);
var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91282);

const day = 86_400_000;
async function measureTcp(check, world, { timeout, signal }) {
	const { isOpen, milliseconds } = await world.probePort((0,_template_js__WEBPACK_IMPORTED_MODULE_1__ .fT)(check.host, world.values), check.port, timeout, signal);
	const spent = `${Math.round(milliseconds)} ms`;
	return isOpen
		? (0,_world_js__WEBPACK_IMPORTED_MODULE_2__ .j)('passed', `port ${check.port} open, in ${spent}`, [milliseconds])
		: (0,_world_js__WEBPACK_IMPORTED_MODULE_2__ .j)('failed', `port ${check.port} refuses connections`, [milliseconds]);
}
async function measureTls(check, world, { timeout, signal }) {
	const host = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__ .fT)(check.host, world.values);
	const name = check.servername === undefined ? host : (0,_template_js__WEBPACK_IMPORTED_MODULE_1__ .fT)(check.servername, world.values);
	const ca = check.ca === undefined
		? undefined
		: (await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__ .c)({ insecure: false, ca: check.ca, client: undefined }, world)).ca;
	const { validTo, subject, issuer, problem: fault, } = await world.certificateOf(host, check.port, name, timeout, signal, ca);
	const days = Math.floor((validTo.getTime() - world.host.now().getTime()) / day);
	const until = validTo.toISOString().slice(0, 10);
	const evidence = `subject: ${subject}\nissuer: ${issuer}\nvalid until: ${validTo.toISOString()}`;
	if (fault !== '')
		return (0,_world_js__WEBPACK_IMPORTED_MODULE_2__ .j)('failed', fault, [], evidence);
	const { operator, days: bound } = check.daysLeft;
	const isLong = operator === '>' ? days > bound : days >= bound;
	const message = `${days} ${days === 1 ? 'day' : 'days'} left, until ${until}`;
	return isLong
		? (0,_world_js__WEBPACK_IMPORTED_MODULE_2__ .j)('passed', message)
		: (0,_world_js__WEBPACK_IMPORTED_MODULE_2__ .j)('failed', `${message}; expected ${operator} ${bound}`, [], evidence);
}

}),

91282:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
c: () => ( identityOf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75307);
var _files_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49889);
var _network_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51235);
var _text_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64865);
var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23476);

async function identityOf({ insecure, ca, client }, world) {
	if (ca === undefined && client === undefined)
		return { insecure, ca, cert: undefined, key: undefined };
	const [authorities, cert, key] = await Promise.all([
		ca === undefined ? undefined : readPem('ca-file', ca, /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, world),
		client && readPem('cert-file', client.cert, /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/, world),
		client && readPem('key-file', client.key, /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/, world),
	]);
	if (key !== undefined)
		world.host.secrets.add(key);
	if (cert !== undefined && key !== undefined)
		(0,_network_connect_js__WEBPACK_IMPORTED_MODULE_4__ .jh)(cert, key);
	return { insecure, ca: authorities, cert, key };
}
async function readPem(field, template, form, world) {
	const path = (0,_template_js__WEBPACK_IMPORTED_MODULE_5__ .fT)(template, world.values);
	const what = `\`${field}\` (\`${(0,_text_printable_js__WEBPACK_IMPORTED_MODULE_6__ .d)(path, 200)}\`)`;
	const text = await (0,_files_named_js__WEBPACK_IMPORTED_MODULE_3__ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.host.workspace, path)).catch((error) => {
		throw new Error(`${what} cannot be read: ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_2__ .Tr)(error)}`);
	});
	if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
		throw new Error(`${what} is encrypted; give a key without a passphrase`);
	if (!form.test(text))
		throw new Error(`${what} contains no ${field === 'key-file' ? 'private key' : 'certificate'} in PEM form`);
	if (field !== 'key-file' && !certificatesIn(text).every(isReadable))
		throw new Error(`${what} contains a certificate that cannot be read: the file may be incomplete or changed`);
	return text;
}
function certificatesIn(text) {
	const [begin, end] = ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----'];
	const parts = text.split(begin).slice(1);
	return parts.map((part) => `${begin}${part.includes(end) ? part.slice(0, part.indexOf(end)) + end : part}\n`);
}
function isReadable(pem) {
	try {
		return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).serialNumber !== '';
	}
	catch {
		return false;
	}
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

})

};

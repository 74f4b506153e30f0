export const id = 5274;
export const ids = [5274];
export const modules = {

45274:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
measureKubernetes: () => ( measureKubernetes)
});
var _kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48615);
var _kubernetes_objects_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65468);
var _kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45478);
var _kubernetes_objects_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59093);
var _kubernetes_objects_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35299);
var _kubernetes_objects_rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53579);
var _network_timeout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69706);
var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23476);
var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51372);

const stale = 'its controller has not noticed the change yet';
async function measureKubernetes(check, { kubernetes, values, host }, limit) {
	if (kubernetes === undefined)
		throw new Error('there is no cluster to ask: no kubeconfig was found, and the runner is not inside a cluster');
	const { apiVersion, resource: kind } = check;
	const [namespace, name] = [(0,_template_js__WEBPACK_IMPORTED_MODULE_3__ .fT)(check.namespace, values), (0,_template_js__WEBPACK_IMPORTED_MODULE_3__ .fT)(check.name, values)];
	const read = (wanted, called) => (0,_network_timeout_js__WEBPACK_IMPORTED_MODULE_4__ .w)((signal) => kubernetes.get(wanted, namespace, called, { ...limit, signal }), limit);
	const object = await read({ apiVersion, kind }, name);
	const { redact } = host.secrets;
	if (object === undefined)
		return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .j)('failed', `there is no ${kind} ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(name, redact)} in ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(namespace, redact)}`);
	const faults = [
		imageFault(object, check, values, redact),
		...check.conditions.map((condition) => conditionFault(object, condition, redact)),
		phaseFault(object, check.phases, redact),
		check.rollout ? await rolloutFault(check, object, read, redact) : '',
	].filter((fault) => fault !== '');
	if (faults.length > 0)
		return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .j)('failed', [...new Set(faults)].join('; '), [], evidenceOf(object));
	return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .j)('passed', `${kind} ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(name, redact)} is as expected`);
}
async function rolloutFault({ apiVersion, resource }, object, read, redact) {
	const kind = (0,_kubernetes_objects_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .tY)({ apiVersion, kind: resource });
	if (kind === undefined)
		return '';
	const rollout = (0,_kubernetes_objects_rollout_js__WEBPACK_IMPORTED_MODULE_2__ .wW)(kind, object);
	if (rollout.kind !== 'complete')
		return rollout.why;
	return kind === 'Canary' ? await promotionFault(object, read, redact) : '';
}
async function promotionFault(canary, read, redact) {
	const target = (0,_kubernetes_objects_delivery_js__WEBPACK_IMPORTED_MODULE_0__ .A3)(canary);
	if (target === undefined)
		return '';
	const objects = await Promise.all([target.name, target.primary].map((name) => read((0,_kubernetes_objects_kinds_js__WEBPACK_IMPORTED_MODULE_1__ .I)(target.kind), name)));
	const [own = '', primary = ''] = objects.map((each) => textOf((0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_6__ ._Z)(each)));
	if (own !== primary)
		return `${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(target.primary, redact)} still runs ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(primary || 'nothing', redact)}, not ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(own, redact)}`;
	return (0,_kubernetes_objects_delivery_js__WEBPACK_IMPORTED_MODULE_0__ .d_)(objects[0], objects[1])
		? ''
		: `${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(target.primary, redact)} has the images of ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(target.name, redact)}, but not yet its configuration`;
}
function imageFault(object, { container, imageContains, imageTag }, values, redact) {
	if (imageContains === undefined && imageTag === undefined)
		return '';
	const images = (0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_6__ ._Z)(object).filter(({ name }) => container === undefined || name === container);
	const applications = container === undefined ? images.filter(({ isInit }) => !isInit) : images;
	const there = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(textOf(images) || 'there is none', redact);
	const whose = container === undefined ? '' : ` of container ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(container, redact)}`;
	if (imageTag !== undefined) {
		const tag = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__ .fT)(imageTag, values);
		if (!applications.some(({ image }) => (0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_6__ .ke)((0,_kubernetes_objects_images_js__WEBPACK_IMPORTED_MODULE_6__ .cO)(image), tag)))
			return `no image${whose} has the tag ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(tag, redact)}: ${there}`;
	}
	if (imageContains === undefined)
		return '';
	const asked = imageContains.includes('{expected}') ? applications : images;
	if (asked.some(({ image }) => contains(image, imageContains, values)))
		return '';
	return `no image${whose} contains ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)((0,_template_js__WEBPACK_IMPORTED_MODULE_3__ .fT)(imageContains, values), redact)}: ${there}`;
}
function contains(image, template, values) {
	const expected = values.get('expected') ?? '';
	const isWholeAtStart = expected !== '' && template.startsWith('{expected}');
	const isWholeAtEnd = expected !== '' && template.endsWith('{expected}') && !template.endsWith('{{expected}}');
	const text = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__ .fT)(template, values);
	return [text, text.replaceAll('+', '_'), text.replaceAll('+', '-')].some((each) => {
		for (let index = image.indexOf(each); index >= 0; index = image.indexOf(each, index + 1)) {
			const [before, after] = [image.slice(0, index), image.slice(index + each.length)];
			if ((!isWholeAtStart || isBoundaryBefore(before)) && (!isWholeAtEnd || isBoundaryAfter(after)))
				return true;
		}
		return false;
	});
}
function isBoundaryBefore(before) {
	return !/[0-9a-z]\.?$/i.test(before.replace(/(^|[^0-9a-z])v$/i, '$1'));
}
function isBoundaryAfter(after) {
	return !/^(?:[0-9a-z]|\.\d|[-.](?:alpha|beta|rc|cr|pre|preview|dev|snapshot|canary|next|nightly|milestone)(?![a-z]))/i.test(after);
}
function textOf(images) {
	return images.map(({ image }) => image).join(', ');
}
function conditionFault(object, { type, status, reasons }, redact) {
	if (!(0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ .Oz)(object, (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ .O_)(object)))
		return stale;
	const condition = (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ .rI)(object, type);
	if (condition === undefined)
		return `it has no condition ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(type, redact)}`;
	const said = (0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(`${condition.reason} ${condition.message}`.trim(), redact);
	if (!(0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ .Oz)(object, condition.observed))
		return `condition ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(type, redact)} belongs to generation ${condition.observed}: ${stale}`;
	if (condition.status !== status) {
		const wanted = status === 'True' ? '' : `, expected ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(status, redact)}`;
		return `condition ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(type, redact)} is ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(condition.status, redact)}${wanted}: ${said}`;
	}
	if (reasons.length === 0 || reasons.includes(condition.reason))
		return '';
	return `condition ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(type, redact)} is ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(status, redact)} with the reason ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(condition.reason, redact)}, expected ${reasons.map((reason) => (0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(reason, redact)).join(' or ')}`;
}
function phaseFault(object, phases, redact) {
	if (phases.length === 0)
		return '';
	if (!(0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ .Oz)(object, (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ .O_)(object)))
		return stale;
	const phase = (0,_kubernetes_objects_object_js__WEBPACK_IMPORTED_MODULE_8__ .$6)(object, 'status', 'phase');
	if (phases.includes(phase))
		return '';
	return `its phase is ${(0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(phase || 'not set', redact)}, expected ${phases.map((each) => (0,_world_js__WEBPACK_IMPORTED_MODULE_5__ .T)(each, redact)).join(' or ')}`;
}
function evidenceOf(object) {
	return (0,_kubernetes_objects_condition_js__WEBPACK_IMPORTED_MODULE_7__ .yb)(object)
		.map(({ type, status, reason, message }) => `${type}=${status} ${reason} ${message}`)
		.join('\n');
}

}),

48615:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
O_: () => ( observedOf),
Oz: () => ( isCurrent),
rI: () => ( conditionOf),
yb: () => ( conditionsOf)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

function conditionsOf(object) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'status', 'conditions').map((each) => ({
		type: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'type'),
		status: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'status'),
		reason: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'reason'),
		message: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'message'),
		updatedAt: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'lastUpdateTime'),
		observed: generationAt(each),
	}));
}
function conditionOf(object, type) {
	return conditionsOf(object).find((condition) => condition.type === type);
}
function observedOf(object) {
	return generationAt((0,_object_js__WEBPACK_IMPORTED_MODULE_0__.at)(object, 'status'));
}
function isCurrent(object, observed) {
	return observed === undefined || observed >= (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .tk)(0, object, 'metadata', 'generation');
}
function generationAt(status) {
	const found = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$i)(status) ? status['observedGeneration'] : undefined;
	if (typeof found === 'number' && Number.isFinite(found))
		return found;
	return typeof found === 'string' && /^\d{1,15}$/.test(found) ? Number(found) : undefined;
}

}),

65468:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$I: () => ( needsPromotion),
A3: () => ( canaryTarget),
DS: () => ( readFlaggerCanary),
d_: () => ( isPromoted),
f5: () => ( updateUnderWay),
gv: () => ( isPromotedTo),
vp: () => ( readArgoRollout)
});
var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48615);
var _object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35299);
var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30935);

const workloadGeneration = 'rollout.argoproj.io/workload-generation';
function readArgoRollout(object) {
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	const referenced = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(object, 'metadata', 'annotations', workloadGeneration);
	const seen = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'workloadObservedGeneration');
	if (!(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .Oz)(object, (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .O_)(object)) || (referenced !== '' && seen !== '' && referenced !== seen))
		return _state_js__WEBPACK_IMPORTED_MODULE_0__ .n;
	if (status['controllerPause'] === true && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .xw)(status, 'pauseConditions').length === 0)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__ .e)('its controller has not noticed the end of the pause yet');
	const [phase, message] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'phase'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'message')];
	const detail = message === '' ? '' : `: ${message}`;
	if (phase === 'Healthy')
		return { kind: 'complete' };
	if (phase === 'Degraded')
		return { kind: 'failed', why: `it is degraded${detail}` };
	if (phase === '')
		return _state_js__WEBPACK_IMPORTED_MODULE_0__ .n;
	return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__ .e)(`${phase === 'Paused' ? 'it is paused' : 'it is progressing'}${detail}`);
}
function readFlaggerCanary(object) {
	const phase = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(object, 'status', 'phase');
	if (phase === 'Succeeded' || phase === 'Initialized')
		return { kind: 'complete' };
	const message = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .rI)(object, 'Promoted')?.message ?? '';
	if (phase === 'Failed')
		return { kind: 'failed', why: `its analysis failed${message === '' ? '' : `: ${message}`}` };
	return phase === '' ? _state_js__WEBPACK_IMPORTED_MODULE_0__ .n : (0,_state_js__WEBPACK_IMPORTED_MODULE_0__ .e)(`its phase is ${phase}`);
}
function canaryTarget(object) {
	const target = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__.at)(object, 'spec', 'targetRef');
	const [kind, name] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(target, 'kind'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(target, 'name')];
	if ((kind !== 'Deployment' && kind !== 'DaemonSet') || name === '')
		return undefined;
	return { kind, name, primary: `${name}-primary` };
}
const handedOn = ['image', 'command', 'args', 'env', 'envFrom'];
function isPromoted(own, primary) {
	const [mine, theirs] = [own, primary].map((object) => (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'spec', 'template'));
	const annotations = Object.entries((0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(mine, 'metadata', 'annotations'));
	if (annotations.some(([key, value]) => !isHandedOn(value, (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(theirs, 'metadata', 'annotations')[key])))
		return false;
	if (!isHandedOn((0,_object_js__WEBPACK_IMPORTED_MODULE_1__.at)(mine, 'spec', 'volumes'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__.at)(theirs, 'spec', 'volumes')))
		return false;
	const containers = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .xw)(theirs, 'spec', 'containers');
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .xw)(mine, 'spec', 'containers').every((container, index) => handedOn.every((key) => isHandedOn(container[key], containers[index]?.[key])));
}
function isHandedOn(own, primary) {
	if (own === primary)
		return true;
	if (typeof own === 'string')
		return primary === `${own}-primary`;
	if (Array.isArray(own))
		return (Array.isArray(primary) && own.length === primary.length && own.every((each, at) => isHandedOn(each, primary[at])));
	if (!(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$i)(own) || !(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$i)(primary))
		return false;
	return Object.keys({ ...own, ...primary }).every((key) => isHandedOn(own[key], primary[key]));
}
function updateUnderWay(object, hash) {
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	const [stable, current] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'stableRS'), (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash')];
	return hash !== '' && stable === hash && current !== hash && status['abort'] !== true;
}
function needsPromotion(object, hash) {
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	if (hash === '' || (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash') !== hash || (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'stableRS') === hash)
		return false;
	return status['promoteFull'] !== true && (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .Oz)(object, (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .O_)(object));
}
function isPromotedTo(kind, object, hash, rollout) {
	if (kind !== 'Rollout' || hash === '')
		return rollout;
	const status = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .y1)(object, 'status');
	const isThere = (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'stableRS') === hash && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash') === hash;
	if (rollout.kind === 'complete')
		return isThere ? rollout : _state_js__WEBPACK_IMPORTED_MODULE_0__ .n;
	return rollout.kind === 'failed' && (0,_object_js__WEBPACK_IMPORTED_MODULE_1__ .$6)(status, 'currentPodHash') !== hash ? _state_js__WEBPACK_IMPORTED_MODULE_0__ .n : rollout;
}

}),

45478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D: () => ( bareVersion),
_Z: () => ( containerImages),
cO: () => ( tagOf),
fO: () => ( isVariantOf),
ke: () => ( isTagOf)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

const deepest = 12;
function containerImages(object) {
	const found = [...inside((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'spec')), ...inside((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'template'))];
	const own = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'spec', 'image');
	if (found.length === 0 && own !== '')
		return [{ name: '', image: own, isInit: false }];
	return [...found.filter(({ isInit }) => !isInit), ...found.filter(({ isInit }) => isInit)];
}
function inside(value, depth = 0) {
	if (depth > deepest)
		return [];
	if (Array.isArray(value))
		return value.flatMap((each) => inside(each, depth + 1));
	if (!(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$i)(value))
		return [];
	const own = [...listed((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(value, 'containers'), false), ...listed((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(value, 'initContainers'), true)];
	const rest = Object.entries(value).filter(([key]) => key !== 'containers' && key !== 'initContainers');
	return [...own, ...rest.flatMap(([, each]) => inside(each, depth + 1))];
}
function listed(containers, isInit) {
	return containers
		.map((each) => ({ name: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'name'), image: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'image'), isInit }))
		.filter(({ image }) => image !== '');
}
function tagOf(image) {
	const name = (image.split('@')[0] ?? '').split('/').at(-1) ?? '';
	return name.includes(':') ? name.slice(name.indexOf(':') + 1) : '';
}
function isTagOf(tag, version) {
	return tag === version || spellings(version).includes(bareVersion(tag));
}
const platform = /^(?:alpine|slim|debian|ubuntu|bookworm|bullseye|buster|trixie|focal|jammy|noble|distroless|scratch|static|nonroot|rootless|debug|musl|glibc|ubi|centos|rhel|rocky|fedora|amazonlinux|al|wolfi|chainguard|busybox|bitnami|linux|windows|windowsservercore|nanoserver|ltsc|amd|arm|armhf|aarch|x86|i|s390x|ppc64le|riscv|jdk|jre|java|node|python|php|fpm|cli|apache|nginx|cpu|gpu|cuda|rocm|fips)(?:v?\d[\d.]*(?:le)?)?$/i;
function isVariantOf(tag, version) {
	const bare = bareVersion(tag);
	return spellings(version).some((each) => {
		if (!bare.startsWith(`${each}-`))
			return false;
		const parts = bare
			.slice(each.length + 1)
			.replaceAll(/(?<![^-_])x86_64(?![^-_])/gi, 'x86')
			.split(/[-_]/);
		return parts.every((part, index) => platform.test(part) || isArmVariant(part, parts[index - 1]));
	});
}
function isArmVariant(part, before = '') {
	return /^v\d{1,2}[a-z]?$/i.test(part) && /^(?:arm|armhf|aarch)\d*$/i.test(before);
}
function spellings(version) {
	const bare = bareVersion(version);
	return [bare, bare.replaceAll('+', '_'), bare.replaceAll('+', '-')];
}
function bareVersion(version) {
	return version.replace(/^v(?=\d)/, '');
}

}),

35299:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
$6: () => ( textAt),
$i: () => ( isPlain),
at: () => ( at),
qF: () => ( parseJson),
tk: () => ( numberAt),
xw: () => ( plainsAt),
y1: () => ( plainAt)
});
function isPlain(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function at(value, ...path) {
	let found = value;
	for (const step of path) {
		if (typeof step === 'number')
			found = Array.isArray(found) ? found[step] : undefined;
		else
			found = isPlain(found) && Object.hasOwn(found, step) ? found[step] : undefined;
	}
	return found;
}
function plainAt(value, ...path) {
	const found = at(value, ...path);
	return isPlain(found) ? found : {};
}
function plainsAt(value, ...path) {
	const found = at(value, ...path);
	return Array.isArray(found) ? found.filter(isPlain) : [];
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === 'string' ? found : '';
}
function numberAt(otherwise, value, ...path) {
	const found = at(value, ...path);
	return typeof found === 'number' && Number.isFinite(found) ? found : otherwise;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	}
	catch {
		return undefined;
	}
}

}),

53579:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
G6: () => ( readRolloutSince),
S9: () => ( keptByPartition),
Xw: () => ( expiredAt),
wW: () => ( readRollout)
});
var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48615);
var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65468);
var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35299);
var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30935);
var _workload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66629);

function readRollout(kind, object) {
	if (kind === 'Rollout')
		return (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__ .vp)(object);
	if (kind === 'Canary')
		return (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__ .DS)(object);
	const observed = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .O_)(object) ?? 0;
	if (!(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .Oz)(object, observed) || (kind === 'StatefulSet' && observed === 0))
		return _state_js__WEBPACK_IMPORTED_MODULE_1__ .n;
	if (kind === 'Deployment')
		return readDeployment(object);
	return kind === 'StatefulSet' ? readStatefulSet(object) : readDaemonSet(object);
}
function readRolloutSince(kind, object, stale) {
	const rollout = readRollout(kind, object);
	if (rollout.kind !== 'failed' || stale === '' || expiredAt(object) !== stale)
		return rollout;
	return readReplicas(object);
}
function expiredAt(object) {
	const condition = (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .rI)(object, 'Progressing');
	return condition?.reason === 'ProgressDeadlineExceeded' ? condition.updatedAt : '';
}
function keptByPartition(kind, object) {
	const partition = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
	const kept = Math.min(partition, (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__ .N4)(object));
	const [current, update] = [(0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'currentRevision'), (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'updateRevision')];
	if (kind !== 'StatefulSet' || kept === 0 || current === update)
		return '';
	return `its partition ${partition} keeps ${kept === 1 ? 'pod 0' : `pods 0 to ${kept - 1}`} at ${current}`;
}
function readDeployment(object) {
	if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_2__ .rI)(object, 'Progressing')?.reason === 'ProgressDeadlineExceeded')
		return { kind: 'failed', why: 'its progress deadline was exceeded' };
	return readReplicas(object);
}
function readReplicas(object) {
	const wanted = (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__ .N4)(object);
	const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'updatedReplicas');
	if (updated < wanted)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${updated} of ${wanted} replicas are updated`);
	const all = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'replicas');
	if (all > updated)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${all - updated} old replicas are still terminating`);
	const available = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'availableReplicas');
	if (available < updated)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${available} of ${updated} updated replicas are available`);
	return { kind: 'complete' };
}
function readStatefulSet(object) {
	const wanted = (0,_workload_js__WEBPACK_IMPORTED_MODULE_4__ .N4)(object);
	const ready = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'readyReplicas');
	if (ready < wanted)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${ready} of ${wanted} pods are ready`);
	if (isOnDelete(object))
		return { kind: 'complete' };
	const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'updatedReplicas');
	const partition = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
	const due = wanted - partition;
	if (updated < due)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${updated} of ${due} pods ${partition > 0 ? 'above the partition ' : ''}are updated`);
	if ((0,_object_js__WEBPACK_IMPORTED_MODULE_3__.at)(object, 'spec', 'updateStrategy', 'rollingUpdate') !== undefined)
		return { kind: 'complete' };
	const isLast = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'updateRevision') === (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'status', 'currentRevision');
	return isLast ? { kind: 'complete' } : (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)('its update is not complete');
}
function readDaemonSet(object) {
	const wanted = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'desiredNumberScheduled');
	const updated = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'updatedNumberScheduled');
	if (updated < wanted && !isOnDelete(object))
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${updated} of ${wanted} pods are updated`);
	const available = (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .tk)(0, object, 'status', 'numberAvailable');
	if (available < wanted)
		return (0,_state_js__WEBPACK_IMPORTED_MODULE_1__ .e)(`${available} of ${wanted} pods are available`);
	return { kind: 'complete' };
}
function isOnDelete(object) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .$6)(object, 'spec', 'updateStrategy', 'type') === 'OnDelete';
}

}),

30935:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
e: () => ( waiting),
n: () => ( unseen)
});
function waiting(why) {
	return { kind: 'waiting', why };
}
const unseen = waiting('its controller has not noticed the change yet');

}),

66629:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
D0: () => ( isOwnedBy),
Ez: () => ( readWorkload),
IC: () => ( imagesOf),
N4: () => ( replicasOf),
bf: () => ( ownerOf),
gN: () => ( operatorOf),
nM: () => ( selectorText)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35299);

function readWorkload(kind, object, holder) {
	const name = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'metadata', 'name');
	const holding = holder ?? { kind, name, object };
	const own = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'spec', 'selector');
	return {
		kind,
		namespace: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'metadata', 'namespace'),
		name,
		uid: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'metadata', 'uid'),
		isPaused: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'spec')['paused'] === true,
		strategy: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(object, 'spec', 'updateStrategy', 'type'),
		selector: selectorText(Object.keys(own).length > 0 ? own : (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(holding.object, 'spec', 'selector')),
		template: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(holding.object, 'spec', 'template'),
		object,
		holder: holding,
	};
}
function isOwnedBy(object, { uid }) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'metadata', 'ownerReferences').some((owner) => owner['uid'] === uid && owner['controller'] === true);
}
function imagesOf(template) {
	const containers = [...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(template, 'spec', 'containers'), ...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(template, 'spec', 'initContainers')];
	return containers.map((container) => (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(container, 'image')).filter((image) => image !== '');
}
function replicasOf(object) {
	return (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .tk)(1, object, 'spec', 'replicas');
}
function selectorText(selector) {
	const labels = Object.entries((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(selector, 'matchLabels')).map(([key, value]) => `${key}=${String(value)}`);
	const expressions = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(selector, 'matchExpressions').map((each) => {
		const key = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'key');
		const values = Array.isArray(each['values']) ? each['values'].join(',') : '';
		const forms = {
			In: `${key} in (${values})`,
			NotIn: `${key} notin (${values})`,
			Exists: key,
			DoesNotExist: `!${key}`,
		};
		return forms[(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(each, 'operator')] ?? key;
	});
	return [...labels, ...expressions].join(',');
}
function ownerOf(object) {
	const { labels, annotations } = { labels: {}, annotations: {}, ...(0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(object, 'metadata') };
	const names = [...Object.keys((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(labels)), ...Object.keys((0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .y1)(annotations))];
	const managers = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'metadata', 'managedFields').map((field) => (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(field, 'manager'));
	if (names.some((name) => name.startsWith('argocd.argoproj.io/')) || managers.some((name) => /^argocd\b/.test(name)))
		return 'Argo CD';
	if (names.some((name) => /^(kustomize|helm)\.toolkit\.fluxcd\.io\//.test(name)))
		return 'Flux';
	return '';
}
function operatorOf(object) {
	const owner = (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .xw)(object, 'metadata', 'ownerReferences').find((each) => each['controller'] === true);
	if (owner === undefined)
		return undefined;
	return { apiVersion: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(owner, 'apiVersion'), kind: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(owner, 'kind'), name: (0,_object_js__WEBPACK_IMPORTED_MODULE_0__ .$6)(owner, 'name') };
}

})

};

export const id = 9876;
export const ids = [9876];
export const modules = {

89379:
((module, __unused_webpack_exports, __webpack_require__) => {

const ANY = Symbol('SemVer ANY')
class Comparator {
  static get ANY () {
	return ANY
  }

  constructor (comp, options) {
	options = parseOptions(options)

	if (comp instanceof Comparator) {
	  if (comp.loose === !!options.loose) {
		return comp
	  } else {
		comp = comp.value
	  }
	}

	comp = comp.trim().split(/\s+/).join(' ')
	debug('comparator', comp, options)
	this.options = options
	this.loose = !!options.loose
	this.parse(comp)

	if (this.semver === ANY) {
	  this.value = ''
	} else {
	  this.value = this.operator + this.semver.version
	}

	debug('comp', this)
  }

  parse (comp) {
	const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
	const m = comp.match(r)

	if (!m) {
	  throw new TypeError(`Invalid comparator: ${comp}`)
	}

	this.operator = m[1] !== undefined ? m[1] : ''
	if (this.operator === '=') {
	  this.operator = ''
	}

	if (!m[2]) {
	  this.semver = ANY
	} else {
	  this.semver = new SemVer(m[2], this.options.loose)
	}
  }

  toString () {
	return this.value
  }

  test (version) {
	debug('Comparator.test', version, this.options.loose)

	if (this.semver === ANY || version === ANY) {
	  return true
	}

	if (typeof version === 'string') {
	  try {
		version = new SemVer(version, this.options)
	  } catch (er) {
		return false
	  }
	}

	return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
	if (!(comp instanceof Comparator)) {
	  throw new TypeError('a Comparator is required')
	}

	if (this.operator === '') {
	  if (this.value === '') {
		return true
	  }
	  return new Range(comp.value, options).test(this.value)
	} else if (comp.operator === '') {
	  if (comp.value === '') {
		return true
	  }
	  return new Range(this.value, options).test(comp.semver)
	}

	options = parseOptions(options)

	if (options.includePrerelease &&
	  (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
	  return false
	}
	if (!options.includePrerelease &&
	  (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
	  return false
	}

	if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
	  return true
	}
	if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
	  return true
	}
	if (
	  (this.semver.version === comp.semver.version) &&
	  this.operator.includes('=') && comp.operator.includes('=')) {
	  return true
	}
	if (cmp(this.semver, '<', comp.semver, options) &&
	  this.operator.startsWith('>') && comp.operator.startsWith('<')) {
	  return true
	}
	if (cmp(this.semver, '>', comp.semver, options) &&
	  this.operator.startsWith('<') && comp.operator.startsWith('>')) {
	  return true
	}
	return false
  }
}

module.exports = Comparator

const parseOptions = __webpack_require__(70356)
const { safeRe: re, t } = __webpack_require__(95471)
const cmp = __webpack_require__(28646)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(96782)

}),

96782:
((module, __unused_webpack_exports, __webpack_require__) => {

const SPACE_CHARACTERS = /\s+/g

class Range {
  constructor (range, options) {
	options = parseOptions(options)

	if (range instanceof Range) {
	  if (
		range.loose === !!options.loose &&
		range.includePrerelease === !!options.includePrerelease
	  ) {
		return range
	  } else {
		return new Range(range.raw, options)
	  }
	}

	if (range instanceof Comparator) {
	  this.raw = range.value
	  this.set = [[range]]
	  this.formatted = undefined
	  return this
	}

	this.options = options
	this.loose = !!options.loose
	this.includePrerelease = !!options.includePrerelease

	this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

	this.set = this.raw
	  .split('||')
	  .map(r => this.parseRange(r.trim()))
	  .filter(c => c.length)

	if (!this.set.length) {
	  throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
	}

	if (this.set.length > 1) {
	  const first = this.set[0]
	  this.set = this.set.filter(c => !isNullSet(c[0]))
	  if (this.set.length === 0) {
		this.set = [first]
	  } else if (this.set.length > 1) {
		for (const c of this.set) {
		  if (c.length === 1 && isAny(c[0])) {
			this.set = [c]
			break
		  }
		}
	  }
	}

	this.formatted = undefined
  }

  get range () {
	if (this.formatted === undefined) {
	  this.formatted = ''
	  for (let i = 0; i < this.set.length; i++) {
		if (i > 0) {
		  this.formatted += '||'
		}
		const comps = this.set[i]
		for (let k = 0; k < comps.length; k++) {
		  if (k > 0) {
			this.formatted += ' '
		  }
		  this.formatted += comps[k].toString().trim()
		}
	  }
	}
	return this.formatted
  }

  format () {
	return this.range
  }

  toString () {
	return this.range
  }

  parseRange (range) {
	range = range.replace(BUILDSTRIPRE, '')

	const memoOpts =
	  (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
	  (this.options.loose && FLAG_LOOSE)
	const memoKey = memoOpts + ':' + range
	const cached = cache.get(memoKey)
	if (cached) {
	  return cached
	}

	const loose = this.options.loose
	const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
	range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
	debug('hyphen replace', range)

	range = trimComparatorWhitespace(range)
	debug('comparator trim', range)

	range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
	debug('tilde trim', range)

	range = range.replace(re[t.CARETTRIM], caretTrimReplace)
	debug('caret trim', range)

	let rangeList = range
	  .split(' ')
	  .map(comp => parseComparator(comp, this.options))
	  .join(' ')
	  .split(/\s+/)
	  .map(comp => replaceGTE0(comp, this.options))

	if (loose) {
	  rangeList = rangeList.filter(comp => {
		debug('loose invalid filter', comp, this.options)
		return !!comp.match(re[t.COMPARATORLOOSE])
	  })
	}
	debug('range list', rangeList)

	const rangeMap = new Map()
	const comparators = rangeList.map(comp => new Comparator(comp, this.options))
	for (const comp of comparators) {
	  if (isNullSet(comp)) {
		return [comp]
	  }
	  rangeMap.set(comp.value, comp)
	}
	if (rangeMap.size > 1 && rangeMap.has('')) {
	  rangeMap.delete('')
	}

	const result = [...rangeMap.values()]
	cache.set(memoKey, result)
	return result
  }

  intersects (range, options) {
	if (!(range instanceof Range)) {
	  throw new TypeError('a Range is required')
	}

	return this.set.some((thisComparators) => {
	  return (
		isSatisfiable(thisComparators, options) &&
		range.set.some((rangeComparators) => {
		  return (
			isSatisfiable(rangeComparators, options) &&
			thisComparators.every((thisComparator) => {
			  return rangeComparators.every((rangeComparator) => {
				return thisComparator.intersects(rangeComparator, options)
			  })
			})
		  )
		})
	  )
	})
  }

  test (version) {
	if (!version) {
	  return false
	}

	if (typeof version === 'string') {
	  try {
		version = new SemVer(version, this.options)
	  } catch (er) {
		return false
	  }
	}

	for (let i = 0; i < this.set.length; i++) {
	  if (testSet(this.set[i], version, this.options)) {
		return true
	  }
	}
	return false
  }
}

module.exports = Range

const LRU = __webpack_require__(61383)
const cache = new LRU()

const parseOptions = __webpack_require__(70356)
const Comparator = __webpack_require__(89379)
const debug = __webpack_require__(1159)
const SemVer = __webpack_require__(7163)
const trimComparatorWhitespace = __webpack_require__(69737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __webpack_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(45101)

const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
	result = remainingComparators.every((otherComparator) => {
	  return testComparator.intersects(otherComparator, options)
	})

	testComparator = remainingComparators.pop()
  }

  return result
}

const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

const replaceTildes = (comp, options) => {
  return comp
	.trim()
	.split(/\s+/)
	.map((c) => replaceTilde(c, options))
	.join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
	debug('tilde', comp, _, M, m, p, pr)
	let ret

	if (isX(M)) {
	  ret = ''
	} else if (isX(m)) {
	  ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
	} else if (isX(p)) {
	  ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
	} else if (pr) {
	  debug('replaceTilde pr', pr)
	  ret = `>=${M}.${m}.${p}-${pr
	  } <${M}.${+m + 1}.0-0`
	} else {
	  ret = `>=${M}.${m}.${p
	  } <${M}.${+m + 1}.0-0`
	}

	debug('tilde return', ret)
	return ret
  })
}

const replaceCarets = (comp, options) => {
  return comp
	.trim()
	.split(/\s+/)
	.map((c) => replaceCaret(c, options))
	.join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
	debug('caret', comp, _, M, m, p, pr)
	let ret

	if (isX(M)) {
	  ret = ''
	} else if (isX(m)) {
	  ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
	} else if (isX(p)) {
	  if (M === '0') {
		ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
	  } else {
		ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
	  }
	} else if (pr) {
	  debug('replaceCaret pr', pr)
	  if (M === '0') {
		if (m === '0') {
		  ret = `>=${M}.${m}.${p}-${pr
		  } <${M}.${m}.${+p + 1}-0`
		} else {
		  ret = `>=${M}.${m}.${p}-${pr
		  } <${M}.${+m + 1}.0-0`
		}
	  } else {
		ret = `>=${M}.${m}.${p}-${pr
		} <${+M + 1}.0.0-0`
	  }
	} else {
	  debug('no pr')
	  if (M === '0') {
		if (m === '0') {
		  ret = `>=${M}.${m}.${p
		  } <${M}.${m}.${+p + 1}-0`
		} else {
		  ret = `>=${M}.${m}.${p
		  } <${M}.${+m + 1}.0-0`
		}
	  } else {
		ret = `>=${M}.${m}.${p
		} <${+M + 1}.0.0-0`
	  }
	}

	debug('caret return', ret)
	return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
	.split(/\s+/)
	.map((c) => replaceXRange(c, options))
	.join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
	debug('xRange', comp, ret, gtlt, M, m, p, pr)
	if (invalidXRangeOrder(M, m, p)) {
	  return comp
	}

	const xM = isX(M)
	const xm = xM || isX(m)
	const xp = xm || isX(p)
	const anyX = xp

	if (gtlt === '=' && anyX) {
	  gtlt = ''
	}

	pr = options.includePrerelease ? '-0' : ''

	if (xM) {
	  if (gtlt === '>' || gtlt === '<') {
		ret = '<0.0.0-0'
	  } else {
		ret = '*'
	  }
	} else if (gtlt && anyX) {
	  if (xm) {
		m = 0
	  }
	  p = 0

	  if (gtlt === '>') {
		gtlt = '>='
		if (xm) {
		  M = +M + 1
		  m = 0
		  p = 0
		} else {
		  m = +m + 1
		  p = 0
		}
	  } else if (gtlt === '<=') {
		gtlt = '<'
		if (xm) {
		  M = +M + 1
		} else {
		  m = +m + 1
		}
	  }

	  if (gtlt === '<') {
		pr = '-0'
	  }

	  ret = `${gtlt + M}.${m}.${p}${pr}`
	} else if (xm) {
	  ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
	} else if (xp) {
	  ret = `>=${M}.${m}.0${pr
	  } <${M}.${+m + 1}.0-0`
	}

	debug('xRange return', ret)

	return ret
  })
}

const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  return comp
	.trim()
	.replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
	.trim()
	.replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
	from = ''
  } else if (isX(fm)) {
	from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
	from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
	from = `>=${from}`
  } else {
	from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
	to = ''
  } else if (isX(tm)) {
	to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
	to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
	to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
	to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
	to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
	if (!set[i].test(version)) {
	  return false
	}
  }

  if (version.prerelease.length && !options.includePrerelease) {
	for (let i = 0; i < set.length; i++) {
	  debug(set[i].semver)
	  if (set[i].semver === Comparator.ANY) {
		continue
	  }

	  if (set[i].semver.prerelease.length > 0) {
		const allowed = set[i].semver
		if (allowed.major === version.major &&
			allowed.minor === version.minor &&
			allowed.patch === version.patch) {
		  return true
		}
	  }
	}

	return false
  }

  return true
}

}),

28646:
((module, __unused_webpack_exports, __webpack_require__) => {

const eq = __webpack_require__(55082)
const neq = __webpack_require__(4974)
const gt = __webpack_require__(16599)
const gte = __webpack_require__(41236)
const lt = __webpack_require__(3872)
const lte = __webpack_require__(56717)

const cmp = (a, op, b, loose) => {
  switch (op) {
	case '===':
	  if (typeof a === 'object') {
		a = a.version
	  }
	  if (typeof b === 'object') {
		b = b.version
	  }
	  return a === b

	case '!==':
	  if (typeof a === 'object') {
		a = a.version
	  }
	  if (typeof b === 'object') {
		b = b.version
	  }
	  return a !== b

	case '':
	case '=':
	case '==':
	  return eq(a, b, loose)

	case '!=':
	  return neq(a, b, loose)

	case '>':
	  return gt(a, b, loose)

	case '>=':
	  return gte(a, b, loose)

	case '<':
	  return lt(a, b, loose)

	case '<=':
	  return lte(a, b, loose)

	default:
	  throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp

}),

55082:
((module, __unused_webpack_exports, __webpack_require__) => {

const compare = __webpack_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq

}),

16599:
((module, __unused_webpack_exports, __webpack_require__) => {

const compare = __webpack_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt

}),

41236:
((module, __unused_webpack_exports, __webpack_require__) => {

const compare = __webpack_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte

}),

62338:
((module, __unused_webpack_exports, __webpack_require__) => {

const SemVer = __webpack_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
	identifierBase = identifier
	identifier = options
	options = undefined
  }

  try {
	return new SemVer(
	  version instanceof SemVer ? version.version : version,
	  options
	).inc(release, identifier, identifierBase).version
  } catch (er) {
	return null
  }
}
module.exports = inc

}),

3872:
((module, __unused_webpack_exports, __webpack_require__) => {

const compare = __webpack_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt

}),

56717:
((module, __unused_webpack_exports, __webpack_require__) => {

const compare = __webpack_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte

}),

4974:
((module, __unused_webpack_exports, __webpack_require__) => {

const compare = __webpack_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq

}),

68011:
((module, __unused_webpack_exports, __webpack_require__) => {

const Range = __webpack_require__(96782)
const satisfies = (version, range, options) => {
  try {
	range = new Range(range, options)
  } catch (er) {
	return false
  }
  return range.test(version)
}
module.exports = satisfies

}),

61383:
((module) => {

class LRUCache {
  constructor () {
	this.max = 1000
	this.map = new Map()
  }

  get (key) {
	const value = this.map.get(key)
	if (value === undefined) {
	  return undefined
	} else {
	  this.map.delete(key)
	  this.map.set(key, value)
	  return value
	}
  }

  delete (key) {
	return this.map.delete(key)
  }

  set (key, value) {
	const deleted = this.delete(key)

	if (!deleted && value !== undefined) {
	  if (this.map.size >= this.max) {
		const firstKey = this.map.keys().next().value
		this.delete(firstKey)
	  }

	  this.map.set(key, value)
	}

	return this
  }
}

module.exports = LRUCache

}),

69737:
((module, __unused_webpack_exports, __webpack_require__) => {

const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __webpack_require__(45101)

const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

const isDigit = char => char !== undefined && char >= '0' && char <= '9'

const isLetter = char =>
  char !== undefined && (
	(char >= 'a' && char <= 'z') ||
	(char >= 'A' && char <= 'Z')
  )

const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
	return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
	return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
	return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
	end++
  }
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
	return start + 1
  }
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
	let end = digitsEnd + 1
	const limit = end + MAX_SAFE_BUILD_LENGTH
	while (end < limit && isIdentifierCharacter(range[end])) {
	  end++
	}
	return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
	return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
	if (!loose || !hyphen) {
	  return start
	}
	end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
	const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
	if (next === end + 1) {
	  break
	}
	end = next
  }
  return end
}

const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
	end++
  }
  return end
}

const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
	return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
	return start
  }
  while (range[end] === '.') {
	const next = findBuildIdentifierEndIndex(range, end + 1)
	if (next === end + 1) {
	  break
	}
	end = next
  }
  return end
}

const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
	const next = findVersionNumberEndIndex(range, end, true, digitRuns)
	if (next === end) {
	  return start
	}
	end = next
	if (component < 2) {
	  if (range[end] !== '.') {
		return start
	  }
	  end++
	}
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
	return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
	if (range[end] !== '.') {
	  return end
	}
	const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
	if (next === end + 1) {
	  return end
	}
	end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
	? fullVersionEnd
	: findPartialVersionEndIndex(range, start, digitRuns)
}

const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
	position++
  }
  if (range[position] === '<' || range[position] === '>') {
	position++
  }
  if (range[position] === '=') {
	position++
  }
  return isWhitespace(range[position]) ? position : -1
}

const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
	const matchStart = cursor
	if (range[cursor] === '<' || range[cursor] === '>') {
	  cursor++
	} else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
	  cursor++
	  continue
	}

	while (cursor < range.length && isVersionPrefix(range[cursor])) {
	  cursor++
	}
	if (!isVersionStart(range[cursor])) {
	  continue
	}

	const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
	if (whitespacePosition !== -1) {
	  result += range.slice(copyFrom, whitespacePosition)
	  copyFrom = whitespacePosition + 1
	}

	cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace

})

};

import type { Located, Slot, Source } from '../manifest.ts'
import { basic, directlyInside, filler, hashed, type Lexis, maskCode, pythonic, slashed } from '../syntax/mask.ts'

/**
 * mix.exs (hexdocs.pm, Mix.Project): `version:` of `project`, or the module attribute that it names (`@version "1.2.3"`).
 */
export function locateMix({ text }: Source): Located {
  const masked = maskCode(text, hashed)
  const open = masked.indexOf('[', /\bdef[ \t]+project\b/.exec(masked)?.index ?? masked.length)
  if (open < 0) return { slots: [] }
  const inside = directlyInside(masked, open)
  const name = /\bapp:\s*:(\w+)/.exec(inside)?.[1]
  const attribute = /\bversion:\s*@(\w+)/.exec(inside)?.[1]
  const slot =
    attribute === undefined
      ? literal('version', inside, /\bversion:\s*(?=")/g)
      : literal(`@${attribute}`, masked, new RegExp(`^[ \\t]*@${attribute}[ \\t]+(?=")`, 'gm'))
  return found(name, slot, attribute !== undefined || /\bversion:/.test(inside))
}

/** MODULE.bazel (bazel.build/rules/lib/globals/module): `version` of `module(…)`. */
export function locateBazel({ text }: Source): Located {
  const masked = maskCode(text, pythonic)
  const call = /^ ?module[ \t]*\(/m.exec(masked)
  if (call === null) return { slots: [] }
  const inside = directlyInside(masked, call.index + call[0].length - 1)
  const name = literal('name', inside, /\bname\s*=\s*(?=["'])/g)
  return found(name && text.slice(name.start, name.end), literal('version', inside, /\bversion\s*=\s*(?=["'])/g), false)
}

/** setup.py (setuptools.pypa.io): the keyword `version` of `setup(…)`, if it is a string. */
export function locateSetupPy({ text }: Source): Located {
  const masked = maskCode(text, pythonic)
  const call = /(?:^|[^\w.])(?:setuptools\.)?setup[ \t]*\(/m.exec(masked)
  if (call === null) return { slots: [] }
  const inside = directlyInside(masked, call.index + call[0].length - 1)
  const name = literal('name', inside, /\bname\s*=\s*(?=["'])/g)
  const slot = literal('version', inside, /\bversion\s*=\s*(?=["'])/g, 'pep440')
  return found(name && text.slice(name.start, name.end), slot, /\bversion\s*=/.test(inside))
}

/** A Python module that a manifest names for the version: the first of `__version__`, `VERSION` and `version` that is a string. */
export function locatePythonVariable({ text }: Source): Located {
  const slot = literal(
    'version',
    maskCode(text, pythonic),
    /^ ?(?:__version__|__VERSION__|VERSION|version)(?:[ \t]*:[ \t]*\w+)?[ \t]*=[ \t]*[uUrR]?(?=["'])/gm,
    'pep440',
  )
  return found(undefined, slot, false)
}

/** *.gemspec (guides.rubygems.org/specification-reference): `version` and `name`, if they are strings. */
export function locateGemspec({ text }: Source): Located {
  const masked = maskCode(text, hashed)
  const name = literal('name', masked, /^[ \t]*\w+\.name[ \t]*=[ \t]*(?=["'])/gm)
  const slot = literal('version', masked, /^[ \t]*\w+\.version[ \t]*=[ \t]*(?=["'])/gm, 'ruby')
  return found(name && text.slice(name.start, name.end), slot, false)
}

/** lib/<name>/version.rb: the constant `VERSION`. */
export function locateRubyVersion({ text }: Source): Located {
  return found(
    undefined,
    literal('VERSION', maskCode(text, hashed), /^[ \t]*VERSION[ \t]*=[ \t]*(?=["'])/gm, 'ruby'),
    false,
  )
}

/** AssemblyInfo.cs and similar files: the attributes of the assembly. Attributes after the first stay if they have another version. */
export function locateAssemblyInfo({ path, text }: Source): Located {
  const lexis: Lexis = path.endsWith('.vb') ? basic : slashed
  const masked = maskCode(text, lexis)
  const slots = ['AssemblyInformationalVersion', 'AssemblyVersion', 'AssemblyFileVersion'].flatMap((key) => {
    const before = new RegExp(
      `^[ \\t]*[[<]\\s*assembly:\\s*(?:System\\.Reflection\\.)?${key}(?:Attribute)?\\s*\\(\\s*(?=")`,
      'gim',
    )
    const slot = literal(key, masked, before, key === 'AssemblyInformationalVersion' ? 'semver' : 'assembly')
    return slot === undefined ? [] : [slot]
  })
  return { slots: slots.map((slot, at) => ({ ...slot, follows: at > 0 })) }
}

/** The string right after the first match of `before` in a masked text, without its quotes. */
function literal(key: string, masked: string, before: RegExp, notation: Slot['notation'] = 'semver'): Slot | undefined {
  const match = before.exec(masked)
  if (match === null) return undefined
  const start = match.index + match[0].length + 1
  let end = start
  while (masked[end] === filler) end += 1
  const quote = masked[start - 1]
  // with a triple quote, the text would seem to end at the second quote
  if (masked[end] !== quote || end === start) return undefined
  return { key, start, end, notation, owner: { by: 'path' } }
}

function found(name: string | undefined, slot: Slot | undefined, isComputed: boolean): Located {
  const named = name === undefined ? {} : { name }
  if (slot !== undefined) return { ...named, slots: [slot] }
  return { ...named, ...(isComputed ? { absence: 'dynamic' as const } : {}), slots: [] }
}

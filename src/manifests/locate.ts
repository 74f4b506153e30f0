import { locateDeno, locateExpo, locateTauri } from './formats/apps.ts'
import { locateCargo } from './formats/cargo.ts'
import { locateHelm, locatePub } from './formats/chart.ts'
import {
  locateAssemblyInfo,
  locateBazel,
  locateGemspec,
  locateMix,
  locatePythonVariable,
  locateRubyVersion,
  locateSetupPy,
} from './formats/code.ts'
import { locateDotnet } from './formats/dotnet.ts'
import { locateCargoLock, locateGemLock, locateUvLock } from './formats/locks.ts'
import { locateMaven } from './formats/maven.ts'
import { locateBunLock, locateComposer, locateNpm, locateNpmLock } from './formats/npm.ts'
import { locateGoMod, locateGradle, locateGradleProperties, locatePlain, locateRDescription } from './formats/plain.ts'
import { locatePnpmLock, locatePnpmWorkspace } from './formats/pnpm.ts'
import { locatePyproject, locatePython, locateSetupCfg } from './formats/python.ts'
import type { Locate, Located, Source } from './manifest.ts'
import type { ManifestKind } from './names.ts'
import { refuseConflict } from './syntax/source.ts'

const formats: Readonly<Record<ManifestKind, Locate>> = {
  npm: locateNpm,
  deno: locateDeno,
  expo: locateExpo,
  tauri: locateTauri,
  'npm-lock': locateNpmLock,
  'bun-lock': locateBunLock,
  'pnpm-workspace': locatePnpmWorkspace,
  'pnpm-lock': locatePnpmLock,
  cargo: locateCargo,
  'cargo-lock': locateCargoLock,
  pyproject: locatePyproject,
  'setup-cfg': locateSetupCfg,
  'setup-py': locateSetupPy,
  'python-variable': locatePythonVariable,
  mix: locateMix,
  gemspec: locateGemspec,
  'ruby-version': locateRubyVersion,
  'gem-lock': locateGemLock,
  bazel: locateBazel,
  'go-mod': locateGoMod,
  'assembly-info': locateAssemblyInfo,
  'r-description': locateRDescription,
  'uv-lock': locateUvLock,
  python: locatePython,
  maven: locateMaven,
  gradle: locateGradle,
  'gradle-properties': locateGradleProperties,
  helm: locateHelm,
  composer: locateComposer,
  pub: locatePub,
  dotnet: locateDotnet,
  plain: locatePlain,
}

/** Finds the versions of a file in its format. Parsers other than JSON's are loaded with the first file that needs them. */
export async function locate(kind: ManifestKind, source: Source): Promise<Located> {
  refuseConflict(source)
  return formats[kind](source)
}

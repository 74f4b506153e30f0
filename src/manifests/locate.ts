import { locateCargo } from './cargo.ts'
import { locateHelm, locatePub } from './chart.ts'
import { locateDotnet } from './dotnet.ts'
import { locateCargoLock, locateUvLock } from './locks.ts'
import type { Locate, Located, ManifestKind, Source } from './manifest.ts'
import { locateMaven } from './maven.ts'
import { locateBunLock, locateComposer, locateNpm, locateNpmLock } from './npm.ts'
import { locateGradle, locateGradleProperties, locatePlain } from './plain.ts'
import { locatePnpmLock, locatePnpmWorkspace } from './pnpm.ts'
import { locatePyproject, locatePython, locateSetupCfg } from './python.ts'
import { refuseConflict } from './source.ts'

const formats: Readonly<Record<ManifestKind, Locate>> = {
  npm: locateNpm,
  'npm-lock': locateNpmLock,
  'bun-lock': locateBunLock,
  'pnpm-workspace': locatePnpmWorkspace,
  'pnpm-lock': locatePnpmLock,
  cargo: locateCargo,
  'cargo-lock': locateCargoLock,
  pyproject: locatePyproject,
  'setup-cfg': locateSetupCfg,
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

/** Finds the versions of a file in its format. Parsers other than JSON's are loaded at the first file that needs them. */
export async function locate(kind: ManifestKind, source: Source): Promise<Located> {
  refuseConflict(source)
  return formats[kind](source)
}

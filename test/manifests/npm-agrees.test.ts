import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeVersions } from '../../src/manifests/write.ts'
import { sampled } from '../support/sample.ts'
import { release } from './golden.ts'

const files: Readonly<Record<string, object>> = {
  'package.json': {
    name: 'demo',
    version: '1.2.3',
    workspaces: ['packages/*'],
    devDependencies: { '@demo/b': '1.2.3' },
  },
  'packages/a/package.json': { name: '@demo/a', version: '1.2.3', dependencies: { '@demo/b': '^1.2.3' } },
  'packages/b/package.json': { name: '@demo/b', version: '1.2.3', peerDependencies: { '@demo/a': '~1.2.0' } },
}

test.each(sampled(['1', '2', '3'], 2))(
  'npm itself has nothing to change in a lock file of version %s that we wrote',
  async (version) => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-npm-'))
    try {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(join(folder, path, '..'), { recursive: true })
        writeFileSync(join(folder, path), JSON.stringify(content, null, 2))
      }
      const npm = () =>
        execFileSync(
          'npm',
          ['install', '--package-lock-only', '--offline', '--no-audit', '--no-fund', '--lockfile-version', version],
          {
            cwd: folder,
            stdio: 'pipe',
          },
        )
      npm()
      const releases = [
        release('', 'demo'),
        release('packages/a', '@demo/a', { to: '1.2.4' }),
        release('packages/b', '@demo/b', { to: '2.0.0-rc.1' }),
      ]
      for (const path of [...Object.keys(files), 'package-lock.json']) {
        const before = readFileSync(join(folder, path), 'utf8')
        const { text } = await writeVersions(path, before, releases)
        expect(text).not.toBe(before)
        writeFileSync(join(folder, path), text)
      }
      const ours = readFileSync(join(folder, 'package-lock.json'), 'utf8')
      npm()
      expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toBe(ours)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)

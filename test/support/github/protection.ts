import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Protection } from './state.ts'

// Git says «pre-receive hook declined» where GitHub says «protected branch hook declined»: a hook cannot choose that word.
const hook = `#!/bin/sh
# Refuses pushes to the refs that hooks/protected names, in GitHub's words.
refused=0
while read -r _ _ ref; do
  while read -r kind pattern; do
    case "$ref" in $pattern) ;; *) continue ;; esac
    refused=1
    if [ "$kind" = classic ]; then
      echo "error: GH006: Protected branch update failed for $ref." >&2
      echo "error: Changes must be made through a pull request." >&2
    else
      echo "error: GH013: Repository rule violations found for $ref." >&2
      echo "Review all repository rules at https://github.com/rules?ref=$ref" >&2
      echo "" >&2
      echo "- Changes must be made through a pull request." >&2
      echo "" >&2
    fi
  done <"\${0%/*}/protected"
done
exit $refused
`

/** Makes \`git push\` to a bare repository meet the same rules as the API. */
export async function installProtection(bare: string, protections: readonly Protection[]): Promise<void> {
  const folder = join(bare, 'hooks')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'protected'), protections.map(({ kind, ref }) => `${kind} ${ref}\n`).join(''))
  await writeFile(join(folder, 'pre-receive'), hook)
  await chmod(join(folder, 'pre-receive'), 0o755)
}

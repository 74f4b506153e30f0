import { brief } from '../text/printable.ts'

/** An input of phips28/gh-action-bump-version that has another name here, or none. */
interface FormerInput {
  readonly name: string
  /** Values that ask for what happens anyway. */
  readonly harmless: readonly string[]
  readonly cure: string
}

/** Its action.yml (versions 9 to 11), without the inputs that keep their names. */
const formerInputs: readonly FormerInput[] = [
  { name: 'push', harmless: ['true'], cure: 'Write `skip-push: true` for `push: false`' },
  {
    name: 'default',
    harmless: [],
    cure: 'Write `default-bump` (for `default: prerelease`: `bump: prerelease`), and `strategy: wording` to keep deciding by words',
  },
  {
    name: 'tag-suffix',
    harmless: [],
    cure: "Set the tag format with `packages: { .: { name: app, tag: 'v{version}-suffix' } }`, or `preid` for a prerelease",
  },
  {
    name: 'bump-policy',
    harmless: ['all'],
    cure: 'Remove it: release commits are never counted again, and `[skip release]` in a message excludes a commit',
  },
  {
    name: 'check-last-commit-only',
    harmless: ['false'],
    cure: 'Remove it: all commits since the last release count, so none is lost',
  },
  { name: 'packagejson_dir', harmless: [], cure: 'Write `working-directory`' },
  { name: 'package_filename', harmless: ['package.json'], cure: 'Write `manifests` with the path of the file' },
  {
    name: 'custom-git-domain',
    harmless: ['github.com'],
    cure: 'Remove it: the action pushes to the remote of the checkout',
  },
  {
    name: 'git-no-verify',
    harmless: ['true', 'false'],
    cure: 'Remove it: hooks of the checkout do not run',
  },
  { name: 'search-commit-body', harmless: ['true'], cure: 'Remove it: header and body are always read' },
]

/** The same for variables under `env:`, as in its README. */
const formerVariables: readonly FormerInput[] = formerInputs
  .filter(({ name }) => name.includes('_'))
  .map((each) => ({ ...each, name: each.name.toUpperCase() }))

/** The names of its inputs that this action does not have. */
export const formerNames: readonly string[] = formerInputs.map(({ name }) => name)

/**
 * The predecessor's inputs and variables that a step still uses, each as a sentence that is safe to print. Those whose value asks for what
 * happens anyway are accepted. `inputOf` reads one of `formerNames`.
 */
export function formerWords(
  env: Readonly<Record<string, string | undefined>>,
  inputOf: (name: string) => string,
): readonly string[] {
  const asked = (value: string, { harmless }: FormerInput) => value !== '' && !harmless.includes(value)
  const inputs = formerInputs.flatMap((each): readonly string[] => {
    const value = inputOf(each.name)
    return asked(value, each) ? [sentence(`Input \`${each.name}\``, value, each, '`with:`')] : []
  })
  const variables = formerVariables.flatMap((each): readonly string[] => {
    const value = (env[each.name] ?? '').trim()
    return asked(value, each) ? [sentence(`The environment variable \`${each.name}\``, value, each, '`env:`')] : []
  })
  return [...inputs, ...variables]
}

function sentence(subject: string, value: string, { cure }: FormerInput, place: string): string {
  return `${subject} is \`${brief(value, 80)}\`, which belongs to phips28/gh-action-bump-version, not to this action. ${cure}. Change it under ${place} of this step.`
}

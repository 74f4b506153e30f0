import { bounded, TooMuchWork } from '../../input/bounded.ts'
import { UserError } from '../../input/user-error.ts'
import { brief } from '../../text/printable.ts'
import type { View } from './view.ts'

/** The default template (https://mustache.github.io/mustache.5.html). */
export const defaultTemplate = `{{#breaking}}
## Breaking changes

{{#changes}}
- {{line}}
{{#migration}}

{{migration}}

{{/migration}}
{{/changes}}

{{/breaking}}
{{#sections}}
## {{title}}

{{#changes}}
- {{line}}
{{/changes}}

{{/sections}}
{{#updated}}
**Updated dependencies:** {{line}}

{{/updated}}
{{#dependencies}}
<details>
<summary>Dependencies ({{count}})</summary>

{{#updates}}
- {{line}}
{{/updates}}

</details>

{{/dependencies}}
{{#empty}}
No changes.

{{/empty}}
{{#new-contributors}}
## New contributors

{{#people}}
- {{line}}
{{/people}}

{{/new-contributors}}
{{#hidden}}
**Not listed:** {{line}}

{{/hidden}}
{{#contributors}}
**Contributors:** {{list}}

{{/contributors}}
{{#compare-url}}
**All changes:** {{compare-url}}
{{/compare-url}}
`

/** Maximum characters that a template may produce, with nested sections counted at each level, because nesting repeats them. */
const longest = 20_000_000
/** Milliseconds for a template with a long history. */
const timeLimit = 5_000

/**
 * Fills in a template. Every value is already safe Markdown, so `{{x}}` and `{{{x}}}` are the same. Throws a UserError for an invalid template, and
 * for one that produces too much: a list inside itself is repeated as often as the product of its lengths.
 */
export async function fillTemplate(template: string, view: View): Promise<string> {
  const { default: mustache } = await import('mustache')
  let made = 0
  class BoundedWriter extends mustache.Writer {
    override renderTokens(...given: Parameters<InstanceType<typeof mustache.Writer>['renderTokens']>): string {
      const text = super.renderTokens(...given)
      made += text.length
      if (made > longest) throw new TooMuchWork()
      return text
    }
  }
  try {
    const writer = new BoundedWriter()
    const filled = bounded(() => writer.render(template, view, undefined, { escape: String }), timeLimit)
    return `${filled
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const what =
      error instanceof TooMuchWork
        ? 'produces too much text; is a section nested in itself?'
        : `is not a valid Mustache template: ${brief(said, 200)}.`
    throw new UserError(
      'invalid-template',
      `Input \`template\` ${what} See https://mustache.github.io/mustache.5.html.`,
      {
        cause: error,
      },
    )
  }
}

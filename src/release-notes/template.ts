import { Complaint } from '../runner/complaint.ts'
import { brief } from '../runner/printable.ts'
import type { View } from './view.ts'

/** The template where the user gives none (https://mustache.github.io/mustache.5.html). */
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
{{#contributors}}
**Contributors:** {{list}}

{{/contributors}}
{{#compare-url}}
**All changes:** {{compare-url}}
{{/compare-url}}
`

/** Fills a template in. Every value is safe Markdown already, so \`{{x}}\` and \`{{{x}}}\` give the same. Throws a complaint for a broken one. */
export async function fillTemplate(template: string, view: View): Promise<string> {
  const { default: mustache } = await import('mustache')
  try {
    const filled = mustache.render(template, view, undefined, { escape: String })
    return `${filled
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new Complaint(
      'invalid-template',
      `Input \`template\` is no Mustache template: ${brief(said, 200)}. See https://mustache.github.io/mustache.5.html.`,
      { cause: error },
    )
  }
}

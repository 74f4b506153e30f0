/** Markdown as GitHub shows it, near enough to look at: its tables, lists and colours, and its Mermaid figures where Mermaid is installed here. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const mermaid = join(import.meta.dirname, 'node_modules/mermaid/dist/mermaid.min.js')

/** Whether figures can be drawn. */
export const hasMermaid = existsSync(mermaid)

/** JavaScript that is true once all figures are drawn. */
export const drawn = "document.querySelectorAll('pre.mermaid:not([data-processed])').length === 0"

const style = `
:root { color-scheme: light dark; --ink: #1f2328; --line: #d1d9e0; --paper: #fff; --soft: #f6f8fa; --link: #0969da; --quiet: #59636e }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --line: #3d444d; --paper: #0d1117; --soft: #151b23; --link: #4493f8; --quiet: #9198a1 } }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; overflow-wrap: break-word; padding: 1.5rem }
a { color: var(--link) } code, pre { background: var(--soft); border-radius: 6px; font-size: 85%; padding: .2em .4em } blockquote { border-left: .25em solid var(--line); color: var(--quiet); margin: 0 0 1rem; padding: 0 1em }
table { border-collapse: collapse; display: block; max-width: 100%; overflow: auto; width: max-content } th, td { border: 1px solid var(--line); padding: 6px 13px } tr:nth-child(2n) { background: var(--soft) }
pre { overflow: auto } pre.mermaid { background: none; text-align: center } pre.mermaid svg { max-width: 100% } h1, h2 { border-bottom: 1px solid var(--line); padding-bottom: .3em }
`

/** A page with it. */
export function githubPage(markdown: string): string {
  // Its summaries have details, which GitHub shows; micromark takes raw HTML only where it is told to.
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  }).replace(/<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g, '<pre class="mermaid">$1</pre>')
  const script = hasMermaid
    ? `<script src="file://${mermaid}"></script><script>mermaid.initialize({ theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' })</script>`
    : '<style>pre.mermaid { display: none }</style>'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body>${html}${script}</body></html>`
}

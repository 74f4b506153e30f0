/**
 * The style of the page. Below 40rem, each row of a table becomes a card with named cells, so that nothing is off the screen. The names are here once
 * instead of in every cell.
 */
export const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --main: #0969da; --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700; --plain: #818b98 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --main: #4493f8; --good: #3fb950; --bad: #f85149; --doubt: #d29922; --plain: #656c76 } }
body { background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.2rem; margin-top: 2.5rem } h3 { font-size: 1rem } small, figcaption { color: var(--soft) }
nav { background: var(--paper); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; max-height: 7rem; overflow-y: auto; padding: .5rem 0; position: sticky; top: 0; z-index: 1 } h2 { scroll-margin-top: 3.5rem }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top } th { color: var(--soft); font-weight: 600 } .history ul { min-width: 18rem } h1, h2, li { overflow-wrap: anywhere } .typed { display: inline-block; min-width: 6rem; overflow-wrap: anywhere } time, code, .short { white-space: nowrap }
a { color: var(--main) } code { font-size: .9em } ul { margin: 0; padding-left: 1.1rem } .note { border-left: 3px solid var(--doubt); padding-left: .8rem } details { margin: .5rem 0 } summary { cursor: pointer; font-weight: 600; padding: .3rem 0 }
.charts { align-items: end; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)) } figure { margin: 1rem 0 } svg { width: 100%; height: auto } svg text { fill: var(--soft); font-size: 11px } svg .lane { fill: var(--ink) } svg .soft { fill: var(--soft) } .axis { fill: none; stroke: var(--line) } .mark { stroke: var(--paper) } .line { fill: none; stroke: var(--main); stroke-width: 2 }
.main { fill: var(--main); color: var(--main) } .good { fill: var(--good); color: var(--good) } .bad { fill: var(--bad); color: var(--bad) } .doubt { fill: var(--doubt); color: var(--doubt) } .plain { fill: var(--plain); color: var(--plain) }
@media (max-width: 40rem) {
body { margin: 1rem auto } .wide text { font-size: 20px } .wide .date:nth-of-type(even) { display: none }
table, tbody, tr, td { display: block } thead { display: none } tr { border-bottom: 1px solid var(--line); padding: .6rem 0 } td { border: 0; display: grid; gap: .6rem; grid-template-columns: 7rem minmax(0, 1fr); padding: .1rem 0 } td:empty { display: none } td::before { color: var(--soft) } .history ul, .typed { min-width: 0 }
.live td:nth-child(1), .history td:nth-child(1), .metrics td:nth-child(1) { display: block; font-weight: 600 }
.live td:nth-child(2)::before, .history td:nth-child(2)::before { content: "version" } .live td:nth-child(3)::before, .history td:nth-child(3)::before { content: "commit" } .live td:nth-child(4)::before { content: "since (UTC)" } .live td:nth-child(5)::before, .history td:nth-child(4)::before { content: "by" } .live td:nth-child(6)::before { content: "state" } .live td:nth-child(7)::before { content: "against" }
.history td:nth-child(5)::before { content: "result" } .history td:nth-child(6)::before { content: "took" } .history td:nth-child(7)::before { content: "what went in" }
.metrics td { display: inline; padding-right: .8rem }
}
`

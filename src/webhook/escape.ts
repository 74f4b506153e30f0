import { brief } from '../text/printable.ts'

/** Maximum characters of one line: a comment may have 65,536, and Teams accepts 28 KiB in total. */
const longest = 1_000

/** U+2060 is invisible, and no chat finds a mention, link or markup across it. */
const joint = '\u2060'

/**
 * An untrusted line for Slack and chats with the same format: three characters are entities (docs.slack.dev, formatting message text), and no word
 * mentions people.
 */
export function escapeSlack(text: string): string {
  const quiet = defuse(text).replace(/@(?=(?:here|channel|everyone|all)\b)/gi, `@${joint}`)
  return entities(quiet)
}

/** Text that must be shown unchanged: an address, a command. */
export function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The same for the `text` of plain JSON, whose reader is unknown: Google Chat, Mattermost, Discord and others have their own markup. */
export function escapePlain(text: string): string {
  return defuse(text).replace(/[@<](?=\S)/g, `$&${joint}`)
}

/**
 * The same for an adaptive card. A TextRun has no Markdown (adaptivecards.microsoft.com, TextRun); only functions in double braces and Teams' mention
 * tag remain.
 */
export function escapeCard(text: string): string {
  return brief(text, longest)
    .replace(/\{(?=\{)/g, `{${joint}`)
    .replace(/<(?=\/?at\b)/gi, `<${joint}`)
}

/** One line in which emphasis, code, links, addresses and emoji are shown as typed, and which begins no quote, list or heading. */
function defuse(text: string): string {
  return brief(text, longest)
    .replaceAll('*', '∗')
    .replaceAll('~', '∼')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '＿')
    .replace(/\](?=\()/g, `]${joint}`)
    .replace(/:(?=\/\/)/g, `:${joint}`)
    .replace(/(www|mailto)(?=[.:])/gi, `$1${joint}`)
    .replace(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, `:${joint}`)
    .replace(/^(?=[#>|=+-]|\d+[.)])/, joint)
}

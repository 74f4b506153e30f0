import { brief } from '../text/printable.ts'

/** Characters of one line: a comment may hold 65,536, and Teams takes 28 KiB in all. */
const longest = 1_000

/** U+2060: unseen, and no chat finds a mention, a link or markup across it. */
const joint = '\u2060'

/**
 * A line that others typed, for Slack, and for those that take Slack's form: three characters are entities (docs.slack.dev, formatting message
 * text), and no word calls people.
 */
export function escapeSlack(text: string): string {
  const quiet = defuse(text).replace(/@(?=(?:here|channel|everyone|all)\b)/gi, `@${joint}`)
  return entities(quiet)
}

/** What has to be read as it stands: an address, a command. */
export function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The same for the `text` of plain JSON, of which it is not known who shows it: Google Chat, Mattermost, Discord and others read it as theirs. */
export function escapePlain(text: string): string {
  return defuse(text).replace(/[@<](?=\S)/g, `$&${joint}`)
}

/**
 * The same for an adaptive card. A TextRun knows no Markdown (adaptivecards.microsoft.com, TextRun); what is left are functions in double braces, and Teams' tag of
 * a mention.
 */
export function escapeCard(text: string): string {
  return brief(text, longest)
    .replace(/\{(?=\{)/g, `{${joint}`)
    .replace(/<(?=\/?at\b)/gi, `<${joint}`)
}

/** One line in which emphasis, code, links, addresses and emoji are what was typed, and which begins no quote, list or heading. */
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

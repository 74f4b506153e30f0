import { stripTypeScriptTypes } from 'node:module'

/** The whole of the jest transform: Node's own type stripping keeps lines and columns, so no source map is needed. */
export const process = (source) => ({ code: stripTypeScriptTypes(source) })
// biome-ignore lint/style/noDefaultExport: jest takes a transformer from the default export
export default { process }

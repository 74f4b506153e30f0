// @actions/core runs programs to describe the platform, which no action here asks for: with it, every start would load @actions/io,
// node:child_process and node:assert.
export function getExecOutput() {
  throw new Error('Programs are run by the actions themselves.')
}

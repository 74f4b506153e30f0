// @actions/exec looks for the path of what it starts, which it is given here. For that alone every start would load @actions/io, and with it
// node:assert, which takes longer than all the rest of the toolkit.
export async function which(tool) {
  return tool
}

// @actions/exec looks up the path of the program that it starts, but here it always gets a path. Only for that, every start would load @actions/io,
// and with it node:assert, which takes longer than all the rest of the toolkit.
export async function which(tool) {
  return tool
}

// Stands in for generate-function in mysql2, which would make program text of what a server sends: `disableEval` does without.
module.exports = () => {
  throw new Error('No program is made at run time.')
}

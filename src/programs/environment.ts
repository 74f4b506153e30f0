/** Variables by name; undefined for one that is not set. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * What the runner gives to an action but to no `run:` step: the step's inputs and saved state, and the addresses and tokens of the runner's own
 * services, which give write access to caches and artifacts of the run, and cloud credentials
 * (https://github.com/actions/toolkit/issues/1053).
 */
const withheld =
  /^(INPUT|STATE|ACTIONS_RUNTIME|ACTIONS_ID_TOKEN|ACTIONS_RESULTS|ACTIONS_CACHE)_|^ACTIONS_(RESULTS|CACHE)$/i

/** Whether other programs and files must not see a variable. */
export function isWithheld(name: string): boolean {
  return withheld.test(name)
}

/** The part of this step's environment that others may see: programs that it starts, and files of the repository that refer to variables. */
export function visibleEnvironment(env: Environment): Environment {
  const visible: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(env)) if (!isWithheld(name)) visible[name] = value
  return visible
}

/** The environment for a program: what it may see of this step's, plus the caller's additions. */
export function childEnvironment(env: Environment, own: Environment = {}): Readonly<Record<string, string>> {
  const child: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...visibleEnvironment(env), ...own }))
    if (value !== undefined) child[name] = value
  return child
}

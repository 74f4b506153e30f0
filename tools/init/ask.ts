import { createInterface } from 'node:readline/promises'
import { Refusal } from '../refusal.ts'
import type { Sight } from './look.ts'
import { partsOf } from './parts.ts'

/** What the repository does not show. */
export interface Answers {
  /** A role, or logins as `@alice, @bob`. */
  readonly approvers: string
  /** A path that returns the version as JSON; '' for none. */
  readonly versionPath: string
  /** A path that returns 2xx if the service is healthy. */
  readonly healthPath: string
}

interface Question {
  readonly key: keyof Answers
  readonly text: string
  readonly usual: string
  readonly allowed: RegExp
  readonly how: string
}

const login = '@[a-zA-Z\\d](?:[a-zA-Z\\d-]{0,38})'

/** The questions that the repository leaves open, each with its default answer. */
export function questionsFor(sight: Sight): readonly Question[] {
  if (!partsOf(sight).isDeployed) return []
  const probe = sight.workloads.find((each) => each.probe !== '')?.probe
  return [
    {
      key: 'approvers',
      text: 'Who approves a deployment to production? A role (write, maintain, admin), or logins such as `@alice, @bob`.',
      usual: 'maintain',
      allowed: new RegExp(`^(?:write|maintain|admin|${login}(?:[,\\s]+${login})*)$`),
      how: 'a role (write, maintain, admin), or logins with @',
    },
    {
      key: 'versionPath',
      text: 'At which path does the service report its version, as JSON with the key `version`? Leave it empty if there is none.',
      usual: '',
      allowed: /^(?:\/[\w./-]*)?$/,
      how: 'a path such as /health, or nothing',
    },
    // otherwise the probe in the manifest has it
    ...(probe === undefined
      ? [
          {
            key: 'healthPath' as const,
            text: 'Which path returns 2xx if the service is healthy?',
            usual: '/',
            allowed: /^\/[\w./-]*$/,
            how: 'a path such as /health',
          },
        ]
      : []),
  ]
}

/** The answers without asking. */
export function usualAnswers(sight: Sight): Answers {
  const probe = sight.workloads.find((each) => each.probe !== '')?.probe
  return { approvers: 'maintain', versionPath: '', healthPath: probe ?? '/' }
}

/** Asks at the terminal, and asks again after an invalid answer. */
export async function ask(sight: Sight): Promise<Answers> {
  const questions = questionsFor(sight)
  if (questions.length > 0 && process.stdin.isTTY !== true)
    throw new Refusal('There is no terminal for questions: add `--yes` to use the default answers.')
  const answers: Record<keyof Answers, string> = { ...usualAnswers(sight) }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    for (const { key, text, usual, allowed, how } of questions) {
      const prompt = `${text}${usual === '' ? '' : ` [${usual}]`} `
      let answer = (await terminal.question(prompt)).trim() || usual
      while (!allowed.test(answer)) answer = (await terminal.question(`Allowed: ${how}. `)).trim() || usual
      answers[key] = answer
    }
    return answers
  } finally {
    terminal.close()
  }
}

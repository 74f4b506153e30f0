import { createInterface } from 'node:readline/promises'
import { Refusal } from '../refusal.ts'
import type { Sight } from './look.ts'
import { partsOf } from './parts.ts'

/** What cannot be seen in a repository. */
export interface Answers {
  /** A role, or logins as `@alice, @bob`. */
  readonly approvers: string
  /** A path that answers the version as JSON; '' for none. */
  readonly versionPath: string
  /** A path that answers with 2xx where the service is well. */
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

/** The questions that a repository leaves open, each with what is taken without an answer. */
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
      text: 'At which path does the service tell its version, as JSON with the key `version`? Empty where it does not.',
      usual: '',
      allowed: /^(?:\/[\w./-]*)?$/,
      how: 'a path such as /health, or nothing',
    },
    // the probe of the manifest tells it
    ...(probe === undefined
      ? [
          {
            key: 'healthPath' as const,
            text: 'Which path answers with 2xx where the service is well?',
            usual: '/',
            allowed: /^\/[\w./-]*$/,
            how: 'a path such as /health',
          },
        ]
      : []),
  ]
}

/** What is taken without asking. */
export function usualAnswers(sight: Sight): Answers {
  const probe = sight.workloads.find((each) => each.probe !== '')?.probe
  return { approvers: 'maintain', versionPath: '', healthPath: probe ?? '/' }
}

/** Asks at the terminal; what is not allowed is asked again. */
export async function ask(sight: Sight): Promise<Answers> {
  const questions = questionsFor(sight)
  if (questions.length > 0 && process.stdin.isTTY !== true)
    throw new Refusal('There is no terminal to ask at: add `--yes` to take what is usual.')
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

import { type Admission, refuseAdmission } from '../../../src/approval/rules/admission.ts'
import type { GatePolicy } from '../../../src/approval/rules/policy.ts'
import { samplePolicy } from './sample.ts'

const asked = (policy: Partial<GatePolicy>, admission: Partial<Admission> = {}) =>
  refuseAdmission(
    { ...samplePolicy, ...policy },
    { environment: 'production', ref: 'refs/heads/main', unknownAuthors: 0, ...admission },
  )

test.each<readonly [string, Partial<GatePolicy>, Partial<Admission>]>([
  ['nothing is restricted', {}, { unknownAuthors: 3 }],
  ['an environment of the gate, whatever its case', { environments: ['eu', 'Production'] }, {}],
  ['an environment that others do not keep', { keptEnvironments: ['staging'] }, {}],
  ['a branch by its name', { branches: [['dev', 'main']] }, {}],
  ['a branch by a wildcard', { branches: [['release/*']] }, { ref: 'refs/heads/release/1' }],
  ['a tag by a whole ref', { branches: [['refs/tags/v*']] }, { ref: 'refs/tags/v1' }],
  ['a branch of each list', { branches: [['main', 'dev'], ['main']] }, {}],
  ['authors that are all known', { refusesUnknownAuthors: true }, {}],
])('a gate asks people: %s', (_, policy, admission) => {
  expect(asked(policy, admission)).toBeUndefined()
})

test.each<readonly [string, ReturnType<typeof asked>, string, string]>([
  [
    'another environment',
    asked({ environments: ['eu', 'us'] }),
    'other-environment',
    'Gate `production` cannot open `production`: it opens only `eu`, `us`. Name another gate, or add the environment to `environments` of the policy.',
  ],
  [
    'no environment',
    asked({ environments: [] }),
    'other-environment',
    'Gate `production` cannot open `production`: its own file and the inherited files have no environment in common. Name another gate, or add the environment to `environments` of the policy.',
  ],
  [
    'one that an inherited gate keeps',
    asked({ keptEnvironments: ['Production'] }),
    'other-environment',
    'Environment `production` belongs to a gate that the policy inherits, so gate `production` cannot open it. Name the inherited gate in the input `gate`.',
  ],
  [
    'another branch',
    asked({ branches: [['main', 'release/*']] }, { ref: 'refs/heads/dev' }),
    'other-ref',
    'Gate `production` only accepts requests from `main`, `release/*`, but this one is from `refs/heads/dev`. Run the workflow there, or change `branches` of the policy.',
  ],
  [
    'a branch of only one list',
    asked({ branches: [['main', 'dev'], ['main']] }, { ref: 'refs/heads/dev' }),
    'other-ref',
    'Gate `production` only accepts requests from `main`, but this one is from `refs/heads/dev`. Run the workflow there, or change `branches` of the policy.',
  ],
  [
    'a tag called like a branch',
    asked({ branches: [['main']] }, { ref: 'refs/tags/main' }),
    'other-ref',
    'Gate `production` only accepts requests from `main`, but this one is from `refs/tags/main`. Run the workflow there, or change `branches` of the policy.',
  ],
  [
    'an author without an account',
    asked({ refusesUnknownAuthors: true }, { unknownAuthors: 1 }),
    'unknown-authors',
    'GitHub has no account for one author of the commits. They could be among the approvers, and gate `production` has `unknown-authors: refuse`. Ask them to add the email address of their commits to their account, or recreate the commits.',
  ],
  [
    'several authors without an account',
    asked({ refusesUnknownAuthors: true }, { unknownAuthors: 2 }),
    'unknown-authors',
    'GitHub has no account for 2 authors of the commits. They could be among the approvers, and gate `production` has `unknown-authors: refuse`. Ask them to add the email address of their commits to their account, or recreate the commits.',
  ],
])('a gate asks nobody: %s', (_, refused, reason, text) => {
  expect(refused).toEqual({ reason, text })
})

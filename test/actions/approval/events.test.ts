import { seededChance } from '../../approval/gate/chance.ts'
import { createStage } from '../../approval/stage.ts'
import { createOrchestra, deliverByChance } from '../../support/github/orchestra.ts'
import { runCommand, useAction, type WorkflowPlan } from '../../support/github/plan.ts'

const inputs = { gate: 'production', 'job-id': '' }

/** The two workflows of the guide, with the receiver's own `if:`. */
function plans(deployed: number[]): readonly WorkflowPlan[] {
  return [
    {
      path: '.github/workflows/release.yml',
      on: {},
      jobs: [
        { id: 'build', steps: [] },
        {
          id: 'deploy',
          needs: ['build'],
          steps: [
            useAction('approval-gate', inputs, { id: 'gate' }),
            runCommand(({ attempt }) => void deployed.push(attempt)),
          ],
        },
      ],
    },
    {
      path: '.github/workflows/gates.yml',
      on: { issueComment: ['created', 'edited', 'deleted'], workflowDispatch: { issue: {} } },
      jobs: [
        {
          id: 'reconcile',
          if: ({ event: { name, payload } }) =>
            name !== 'issue_comment' ||
            payload['action'] !== 'created' ||
            String(Object(payload['comment'])['body']).startsWith('/'),
          steps: [useAction('approval-reconcile')],
        },
      ],
    },
  ]
}

test.each([1, 2, 3])(
  'events that are lost, doubled and late: deployed once, and only with all approvals (%i)',
  async (seed) => {
    await using stage = await createStage()
    stage.catchUp()
    const chance = seededChance(seed)
    const deployed: number[] = []
    const deliver = deliverByChance(() => chance.below(1_000) / 1_000, { loss: 0.3, double: 0.4, late: 0.4 })
    const orchestra = createOrchestra(stage.github, {
      workflows: plans(deployed),
      workspace: stage.world.checkout.path,
      deliver,
      lanes: 2,
    })
    const run = await orchestra.start({ workflow: '.github/workflows/release.yml', actor: 'alice' })
    await orchestra.settle()
    expect(orchestra.story(run.id)).toEqual(['build success, deploy failure'])
    for (const [login, words] of [
      ['mia', '/approve'],
      ['eve', 'Nice.'],
      ['bob', '/approve'],
      ['eve', '/approve'],
    ] as const)
      stage.github.as(login).comment(1, words)
    await orchestra.settle()
    expect(deployed).toEqual([])
    stage.github.as('carol').comment(1, '/approve')
    await orchestra.settle()
    // What GitHub lost is made up for by a look without an event.
    await stage.github.as('mia').dispatch('.github/workflows/gates.yml', { ref: 'main', inputs: {} })
    await orchestra.settle()
    expect(deployed).toEqual([2])
    expect(orchestra.story(run.id).at(-1)).toBe('build success, deploy success')
    expect(stage.marks().filter((mark) => mark.startsWith('consumed'))).toEqual([
      expect.stringContaining(`consumed run=${run.id} attempt=2 by=`),
    ])
  },
)

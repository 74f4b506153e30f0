import type { BadgeName } from '../inputs.ts'
import type { DeploymentHistory } from './history.ts'
import { colorOf, describeFrequency, describeRatio, describeSeconds, nameOf } from './wording.ts'

/** What shields.io reads from an endpoint (shields.io/badges/endpoint-badge). */
export interface Badge {
  readonly schemaVersion: 1
  readonly label: string
  readonly message: string
  readonly color: string
}

/** A badge. Its colour only shows whether the live version is good, because metrics are not grades. */
export function badgeOf(name: BadgeName, history: DeploymentHistory): Badge {
  if (name === 'live') return liveBadge(history)
  const { dora } = history
  const messages = {
    'deployment-frequency': describeFrequency(dora?.frequency.perDay),
    'change-lead-time': describeSeconds(dora?.leadTime.median),
    'change-fail-rate': describeRatio(dora?.failRate.value),
    'recovery-time': describeSeconds(dora?.recovery.median),
    'rework-rate': describeRatio(dora?.reworkRate.value),
  }
  const message = messages[name]
  return {
    schemaVersion: 1,
    label: name.replaceAll('-', ' '),
    message,
    color: message === 'n/a' ? 'lightgrey' : 'blue',
  }
}

function liveBadge({ places, metricsEnvironment }: DeploymentHistory): Badge {
  const live = places.find(({ isMeasured, live }) => isMeasured && live !== undefined)?.live
  const label = metricsEnvironment
  if (live === undefined) return { schemaVersion: 1, label, message: 'nothing', color: 'lightgrey' }
  const color = { good: 'brightgreen', bad: 'red', doubt: 'orange', plain: 'blue' }[colorOf(live)]
  return { schemaVersion: 1, label, message: nameOf(live), color }
}

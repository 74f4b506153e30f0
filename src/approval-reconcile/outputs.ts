/** Every output of action.yml. */
export const outputNames = ['result', 'reason', 'requests', 'json', 'csv'] as const

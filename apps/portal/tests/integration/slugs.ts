/** The collections whose records belong to a region. A test holds the list against the configuration. */
export const regionOwnedSlugs = [
  'teams',
  'team-reports',
  'report-rounds',
  'staff-counts',
  'needs',
  'trainings',
  'events',
  'registrations',
  'trainers',
  'people',
  'memberships',
  'networks',
  'groups',
  'meetings',
  'questions',
  'agenda-items',
  'decisions',
  'memos',
  'partners',
  'calendar-feeds',
  'element-statuses',
  'element-declines',
  'objectives',
  'findings',
  'support-tallies',
  'materials',
  'agreements',
  'commitments',
] as const

/** Those of them whose texts are long: what they said earlier is kept. */
export const versionedSlugs = ['meetings', 'decisions', 'memos'] as const

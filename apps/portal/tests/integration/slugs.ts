/** The collections whose records belong to a region. A test holds the list against the configuration. */
export const regionOwnedSlugs = [
  'teams',
  'team-reports',
  'report-rounds',
  'staff-counts',
  'needs',
  'trainings',
  'trainers',
  'people',
  'memberships',
  'networks',
  'groups',
  'meetings',
  'calendar-feeds',
  'element-statuses',
  'agreements',
  'commitments',
] as const

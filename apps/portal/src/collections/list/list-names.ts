import { text, type TextPath } from '../../text'

/** The lists of which views are kept, by what the menu calls them. A test holds it against the collections of regions. */
const names = {
  teams: 'teams.plural',
  'team-reports': 'reports.plural',
  'report-rounds': 'rounds.plural',
  'staff-counts': 'staff.plural',
  needs: 'needs.plural',
  trainings: 'trainings.plural',
  events: 'events.plural',
  registrations: 'registrations.plural',
  trainers: 'trainers.plural',
  people: 'people.plural',
  memberships: 'memberships.plural',
  'expert-occasions': 'expertOccasions.plural',
  networks: 'networks.plural',
  groups: 'groupsOfPeople.plural',
  meetings: 'meetings.plural',
  questions: 'networkQuestions.plural',
  'agenda-items': 'agendaItems.plural',
  decisions: 'decisions.plural',
  memos: 'memos.plural',
  partners: 'partners.plural',
  'calendar-feeds': 'calendarFeeds.plural',
  'element-statuses': 'elements.evidence',
  'element-declines': 'elementDeclines.plural',
  objectives: 'objectives.plural',
  findings: 'findings.plural',
  'support-tallies': 'supportTallies.plural',
  plans: 'plans.plural',
  'work-packages': 'workPackages.plural',
  prices: 'prices.plural',
  documents: 'documents.plural',
  'information-requests': 'informationRequests.plural',
  materials: 'materials.plural',
  'development-teams': 'developmentTeams.plural',
  agreements: 'agreements.plural',
  commitments: 'commitments.plural',
} as const satisfies Record<string, TextPath>

/** Those lists as a choice. */
export const listChoices = Object.entries(names).map(([id, path]) => ({ id, label: text(path) }))

import {
  commitmentMakers,
  curricula,
  documentKinds,
  elements,
  elementStatuses,
  eventKinds,
  findTerm,
  groupKinds,
  isRegionCode,
  networkKinds,
  planTypes,
  professions,
  regionByCode,
  reportRoundKinds,
  staffRoles,
  supportTopics,
  membershipKinds,
  trainingStatuses,
  type Term,
} from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import { dayOf, dayText, joinTitle } from '../fields'
import { text } from '../text'
import { capitalised } from '../text/capitalised'

/*
 * By what words a record is found: in Finnish, as stored. Forms and imports share these. The fields come as they are in
 * the record; whatever is missing is left out.
 */

type Fields = Record<string, unknown>

function finnish(terms: readonly Term[], id: string): string {
  const term = findTerm(terms, id)
  return term ? capitalised(term.label).fi : id
}

export const titleOf = {
  report: (teamName: string | null, { reportedOn }: Fields): string =>
    `${teamName ?? ''} ${dayText(reportedOn)}`.trim(),
  round: ({ kind, dueOn }: Fields): string => joinTitle(finnish(reportRoundKinds, String(kind)), dayText(dueOn)),
  staffCount: ({ role, reportedOn }: Fields): string =>
    joinTitle(finnish(staffRoles, String(role)), dayText(reportedOn)),
  trainer: ({ name, profession }: Fields): string =>
    named(name) ?? joinTitle(text('trainers.singular').fi, finnish(professions, String(profession))),
  membership: (personName: string | null, entityTitle: string | null, { of }: Fields): string =>
    joinTitle(personName, entityTitle ?? finnish(membershipKinds, String(of))),
  training: ({ curriculum, status, sessions }: Fields): string =>
    joinTitle(
      finnish(curricula, String(curriculum)),
      dayText(firstDay(sessions)) || finnish(trainingStatuses, String(status)),
    ),
  event: ({ kind, name, sessions }: Fields): string =>
    joinTitle(named(name) ?? finnish(eventKinds, String(kind)), dayText(firstDay(sessions))),
  need: (where: readonly string[], { curriculum }: Fields): string =>
    joinTitle(finnish(curricula, String(curriculum)), where.join(', ')),
  network: ({ name, kind }: Fields): string => named(name) ?? finnish(networkKinds, String(kind)),
  group: ({ name, kind }: Fields): string => named(name) ?? finnish(groupKinds, String(kind)),
  meeting: (bodyTitle: string | null, { heldOn }: Fields): string => joinTitle(bodyTitle, dayText(heldOn)),
  question: ({ text: asked, raisedOn }: Fields): string =>
    joinTitle(beginning(asked) ?? text('networkQuestions.singular').fi, dayText(raisedOn)),
  agendaItem: ({ text: matter }: Fields): string => beginning(matter) ?? text('agendaItems.singular').fi,
  decision: ({ text: decided, decidedOn }: Fields): string =>
    joinTitle(beginning(decided) ?? text('decisions.singular').fi, dayText(decidedOn)),
  memo: ({ writtenOn }: Fields): string => joinTitle(text('memos.singular').fi, dayText(writtenOn)),
  element: ({ element, status }: Fields): string =>
    joinTitle(finnish(elements, String(element)), finnish(elementStatuses, String(status))),
  objective: ({ text: objective }: Fields): string => beginning(objective) ?? text('objectives.singular').fi,
  supportTally: ({ topic, day }: Fields): string => joinTitle(finnish(supportTopics, String(topic)), dayText(day)),
  expertOccasion: (occasion: string | null): string => joinTitle(occasion ?? text('expertOccasions.singular').fi),
  finding: ({ text: found }: Fields): string => beginning(found) ?? text('findings.singular').fi,
  plan: ({ type, year }: Fields): string => joinTitle(finnish(planTypes, String(type)), String(year ?? '')),
  document: (about: readonly string[], { kind, period }: Fields): string =>
    joinTitle(finnish(documentKinds, String(kind)), ...about, named(period)),
  planRound: ({ plan, survey, year }: Fields): string =>
    joinTitle(survey ? finnish(documentKinds, String(survey)) : finnish(planTypes, String(plan)), String(year ?? '')),
  prices: ({ year }: Fields): string => joinTitle(text('prices.singular').fi, String(year ?? '')),
  informationRequest: ({ askedBy, cameOn }: Fields): string =>
    joinTitle(named(askedBy) ?? text('informationRequests.singular').fi, dayText(cameOn)),
  agreement: ({ developmentTeam, madeOn }: Fields): string =>
    joinTitle(text('agreements.singular').fi, named(developmentTeam), dayText(madeOn)),
  commitment: ({ by, madeOn }: Fields): string =>
    joinTitle(text('commitments.singular').fi, finnish(commitmentMakers, String(by)), dayText(madeOn)),
  target: (region: string | null, { indicator, period }: Fields): string =>
    joinTitle(
      indicators.find(({ id }) => id === indicator)?.name.fi,
      region !== null && isRegionCode(region) ? regionByCode(region).shortName.fi : text('targets.nationwide').fi,
      String(period),
    ),
}

/** So much of a text that a line in a list shows it whole. */
const longestBeginning = 80

/** The beginning of a text on one line; `null` without any. */
function beginning(value: unknown): string | null {
  const whole = named(value)?.replaceAll(/\s+/g, ' ').trim() ?? null
  if (whole === null || whole.length <= longestBeginning) return whole
  return `${whole.slice(0, longestBeginning).replace(/\s\S*$/, '')}…`
}

function named(name: unknown): string | null {
  return typeof name === 'string' && name.trim() !== '' ? name : null
}

/** The first of a training's days; `null` without any. */
export function firstDay(sessions: unknown): string | null {
  const rows: readonly unknown[] = Array.isArray(sessions) ? sessions : []
  const [first] = rows.flatMap((row) => dayOf((row as { date?: unknown }).date) ?? []).sort()
  return first ?? null
}

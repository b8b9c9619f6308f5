import {
  commitmentMakers,
  curricula,
  elements,
  elementStatuses,
  groupKinds,
  isRegionCode,
  labelOf,
  networkKinds,
  professions,
  regionByCode,
  staffRoles,
  trainingStatuses,
} from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import { dayOf, dayText, joinTitle } from '../fields'
import { text } from '../text'

/*
 * By what words a record is found: in Finnish, as stored. Forms and imports share these. The fields come as they are in
 * the record; whatever is missing is left out.
 */

type Fields = Record<string, unknown>

export const titleOf = {
  report: (teamName: string | null, { reportedOn }: Fields): string => `${teamName ?? ''} ${dayText(reportedOn)}`.trim(),
  staffCount: ({ role, reportedOn }: Fields): string =>
    joinTitle(labelOf(staffRoles, String(role), 'fi'), dayText(reportedOn)),
  trainer: ({ name, profession }: Fields): string => named(name) ?? labelOf(professions, String(profession), 'fi'),
  training: ({ curriculum, status, sessions }: Fields): string =>
    joinTitle(
      labelOf(curricula, String(curriculum), 'fi'),
      dayText(firstDay(sessions)) || labelOf(trainingStatuses, String(status), 'fi'),
    ),
  network: ({ name, kind }: Fields): string => named(name) ?? labelOf(networkKinds, String(kind), 'fi'),
  group: ({ name, kind }: Fields): string => named(name) ?? labelOf(groupKinds, String(kind), 'fi'),
  meeting: (unitTitle: string | null, { heldOn }: Fields): string => joinTitle(unitTitle, dayText(heldOn)),
  element: ({ element, status }: Fields): string =>
    joinTitle(labelOf(elements, String(element), 'fi'), labelOf(elementStatuses, String(status), 'fi')),
  agreement: ({ madeOn }: Fields): string => joinTitle(text('agreements.singular').fi, dayText(madeOn)),
  commitment: ({ by, madeOn }: Fields): string =>
    joinTitle(text('commitments.singular').fi, labelOf(commitmentMakers, String(by), 'fi'), dayText(madeOn)),
  target: (region: string | null, { indicator, period }: Fields): string =>
    joinTitle(
      indicators.find(({ id }) => id === indicator)?.name.fi,
      region !== null && isRegionCode(region) ? regionByCode(region).shortName.fi : text('targets.nationwide').fi,
      String(period),
    ),
}

function named(name: unknown): string | null {
  return typeof name === 'string' && name.trim() !== '' ? name : null
}

function firstDay(sessions: unknown): string | undefined {
  const rows: readonly unknown[] = Array.isArray(sessions) ? sessions : []
  const [first] = rows.flatMap((row) => dayOf((row as { date?: unknown }).date) ?? []).sort()
  return first
}

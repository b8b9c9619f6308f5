import {
  bodiesOf,
  curricula,
  elements,
  elementStatuses,
  groupKinds,
  labelOf,
  type Locale,
  networkKinds,
  participantGroups,
  serviceTypes,
  type ShownFact,
} from '@kotipesa/domain'
import { type Facts, type TracedTable } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { formatDay, formatNumber } from '../presentation/format'
import { findRecord, type FoundRecord } from './find-record'

/** What of the domain's lists the labels of a table's records show. */
export const shownOf: { readonly [Table in TracedTable]?: readonly ShownFact[] } = {
  teams: ['serviceTypes'],
  teamReports: ['serviceTypes'],
  staff: ['participantGroups'],
  trainings: ['curricula'],
  needs: ['curricula'],
  networks: ['networkKinds'],
  groups: ['groupKinds'],
  meetings: ['networkKinds', 'groupKinds'],
  elements: ['elements', 'elementStatuses'],
}

function nameOfBody(facts: Facts, id: string, locale: Locale): string {
  const found = findRecord(facts, { table: 'networks', id }) ?? findRecord(facts, { table: 'groups', id })
  return found === undefined ? '' : detailOf(facts, found, locale)
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ')
}

/** What tells a record apart from others of its table; an empty text when nothing does. */
function detailOf(facts: Facts, found: FoundRecord, locale: Locale): string {
  function day(value: string | null | undefined): string {
    return value === null || value === undefined ? '' : formatDay(value, locale)
  }
  switch (found.table) {
    case 'teams':
      return found.record.name ?? labelOf(serviceTypes, found.record.serviceType, locale)
    case 'teamReports': {
      const team = findRecord(facts, { table: 'teams', id: found.record.team })
      return joined(team === undefined ? '' : detailOf(facts, team, locale), day(found.record.reportedOn))
    }
    case 'staff': {
      const { role, count, reportedOn } = found.record
      return joined(`${labelOf(participantGroups, role, locale)} ${formatNumber(count, locale)}`, day(reportedOn))
    }
    case 'trainings': {
      const days = found.record.sessions.map(({ date }) => date).toSorted()
      return joined(labelOf(curricula, found.record.curriculum, locale), day(days.at(-1)))
    }
    case 'needs':
      return joined(labelOf(curricula, found.record.curriculum, locale), day(found.record.openedOn))
    case 'networks':
      return found.record.name ?? labelOf(networkKinds, found.record.kind, locale)
    case 'groups':
      return found.record.name ?? labelOf(groupKinds, found.record.kind, locale)
    case 'meetings': {
      const bodies = bodiesOf(found.record).map((id) => nameOfBody(facts, id, locale))
      return joined(...bodies, day(found.record.heldOn))
    }
    case 'elements': {
      const { element, status, since } = found.record
      return joined(labelOf(elements, element, locale), labelOf(elementStatuses, status, locale), day(since))
    }
    case 'events':
      return day(found.record.heldOn)
    case 'trainers':
      return day(found.record.qualifiedOn)
    case 'rounds':
      return day(found.record.due)
    case 'plans':
      return day(found.record.submittedOn)
    case 'questions':
      return day(found.record.raisedOn)
    case 'decisions':
      return day(found.record.decidedOn)
    case 'materials':
    case 'developmentTeams':
      return day(found.record.validFrom)
    case 'agreements':
    case 'commitments':
      return day(found.record.madeOn)
  }
}

/** A record in words, e.g. `Tiimin raportti: Sastamala, 9.4.2025`; no person is named, as none is in the facts. */
export function recordLabel(facts: Facts, found: FoundRecord, locale: Locale): string {
  const table = textsIn(locale, 'evidence')(`tables.${found.table}`)
  const detail = detailOf(facts, found, locale)
  return detail === '' ? table : `${table}: ${detail}`
}

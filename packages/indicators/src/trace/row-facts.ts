import type { Row } from '../definition/condition'
import { completedOn } from '../facts/trainings'
import type { TableName } from '../observations/rows'
import {
  here,
  isActive,
  isInPeriod,
  isInRollingYear,
  meetingsOf,
  reference,
  trainingsOfTeam,
  type Omission,
  type PlaceFacts,
} from './place-facts'
import { reasons } from './reasons'
import { regionFieldFacts } from './region-facts'
import type { FactReference } from './trace-types'

function textIn(row: Row, field: string): string {
  const cell = row[field]
  return typeof cell === 'string' ? cell : ''
}

function reportsOfTeam(place: PlaceFacts, team: string): readonly FactReference[] {
  const inPeriod = place.facts.teamReports.filter((one) => one.team === team && isInPeriod(place, one.reportedOn))
  const latest = inPeriod.reduce<(typeof inPeriod)[number] | undefined>((best, next) => {
    if (best === undefined || next.reportedOn > best.reportedOn) return next
    return next.reportedOn === best.reportedOn && next.id > best.id ? next : best
  }, undefined)
  return latest === undefined ? [] : [reference('teamReports', latest.id)]
}

function trainingsOfTrainer(place: PlaceFacts, trainer: string): readonly FactReference[] {
  return place.facts.trainings
    .filter(
      ({ curriculum, trainers }) => curriculum === 'team-basic' && trainers.some((one) => one.trainer === trainer),
    )
    .filter((training) => isInRollingYear(place, completedOn(training) ?? ''))
    .map(({ id }) => reference('trainings', id))
}

/** The records behind a row, so far as the fields asked about are made of them. */
export function rowFacts(
  place: PlaceFacts,
  table: TableName,
  row: Row,
  fields: ReadonlySet<string>,
): readonly FactReference[] {
  switch (table) {
    case 'team': {
      const team = textIn(row, 'team')
      return [
        reference('teams', team),
        ...(fields.has('isTrained') ? trainingsOfTeam(place, team) : []),
        ...(fields.has('hasReport') ? reportsOfTeam(place, team) : []),
      ]
    }
    case 'report':
      return [reference('teamReports', textIn(row, 'report')), reference('teams', textIn(row, 'team'))]
    case 'trainer': {
      const trainer = textIn(row, 'trainer')
      const trainings = fields.has('teamTrainingsInRollingYear') ? trainingsOfTrainer(place, trainer) : []
      return [reference('trainers', trainer), ...trainings]
    }
    case 'network': {
      const network = textIn(row, 'network')
      const meetings = fields.has('meetingsInRollingYear') ? meetingsOf(place, network) : []
      return [reference('networks', network), ...meetings]
    }
    case 'region':
      return [...fields].flatMap((field) => regionFieldFacts(place, field).contributions.flatMap(({ facts }) => facts))
  }
}

/** Records that could have made a row of the table and did not, and why. */
export function rowlessFacts(place: PlaceFacts, table: TableName, fields: ReadonlySet<string>): readonly Omission[] {
  const { facts } = place
  function inactive(name: 'teams' | 'trainers' | 'networks'): Omission[] {
    return here<(typeof facts)['teams' | 'trainers' | 'networks'][number]>(place, facts[name])
      .filter((record) => !isActive(place, record))
      .map(({ id }) => ({ facts: [reference(name, id)], reason: reasons.notActive }))
  }
  switch (table) {
    case 'team':
      return inactive('teams')
    case 'trainer':
      return inactive('trainers')
    case 'network':
      return inactive('networks')
    case 'region':
      return [...fields].flatMap((field) => regionFieldFacts(place, field).omissions)
    case 'report':
      return rowlessReports(place)
  }
}

function rowlessReports(place: PlaceFacts): Omission[] {
  return here(place, place.facts.teams).flatMap((team): Omission[] => {
    const own = place.facts.teamReports.filter((one) => one.team === team.id && isInPeriod(place, one.reportedOn))
    function omitted(reason: Omission['reason']) {
      return (id: string) => ({ facts: [reference('teamReports', id)], reason })
    }
    const ids = own.map(({ id }) => id)
    if (!isActive(place, team)) return ids.map(omitted(reasons.teamNotActive))
    if (ids.length === 0) return [{ facts: [reference('teams', team.id)], reason: reasons.noReport }]
    const counted = new Set(reportsOfTeam(place, team.id).map(({ id }) => id))
    return ids.filter((id) => !counted.has(id)).map(omitted(reasons.laterReport))
  })
}

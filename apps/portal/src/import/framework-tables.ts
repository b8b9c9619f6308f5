import { titleOf } from '../collections/titles'
import { text } from '../text'
import type { Bundle } from './bundle'
import { idFor, sourceOf, stored } from './row'
import type { Shared, Table } from './table'

type Element = Bundle['facts']['elements'][number]

/** Later entries of the list win where the portal keeps one only: of an element on a day. */
export function latestElements(elements: readonly Element[]): readonly Element[] {
  return [...new Map(elements.map((entry) => [`${entry.region}/${entry.element}/${entry.since}`, entry])).values()]
}

/** By what details tell of an entry, which has no id in the facts. */
function keyOf({ region, element, since }: Element): string {
  return `${region}/${element}/${since}`
}

function elementId({ region, element, since }: Element): string {
  return idFor('element', region, element, since)
}

/** What shows the states that are new. */
export function partsOfElements({ facts, details }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  const entries = facts.elements.filter((entry) => isNew(elementId(entry)))
  return [
    {
      table: 'element_statuses_evidence',
      rows: entries.flatMap((entry) => {
        const records = (entry.evidence ?? []).map(({ kind, id }) => ({ kind, record: id, words: null }))
        const elsewhere = (details[keyOf(entry)]?.element?.shown ?? []).map((each) => ({ ...each, record: null }))
        return [...records, ...elsewhere].map((each, index) => ({
          id: idFor('evidence', elementId(entry), index),
          _parent_id: elementId(entry),
          _order: index + 1,
          ...each,
        }))
      }),
    },
  ]
}

/** The states of the objectives that are new. */
export function partsOfObjectives({ objectives = [] }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  return [
    {
      table: 'objectives_states',
      rows: objectives
        .filter(({ id }) => isNew(id))
        .flatMap(({ id, states }) =>
          states.map(({ status, since }, index) => ({
            id: idFor('objective state', id, index),
            _parent_id: id,
            _order: index + 1,
            status,
            since: stored(since),
          })),
        ),
    },
  ]
}

/** The statuses of the pillars' elements, own objectives, agreements, commitments and targets. */
export function frameworkTables(
  { facts, details, objectives = [] }: Bundle,
  { common, times }: Shared,
): readonly Table[] {
  const teamOf = new Map(
    (facts.developmentTeams ?? []).map(({ id, region }) => [`${region} ${details[id]?.name ?? ''}`, id]),
  )
  return [
    {
      table: 'element_statuses',
      rows: facts.elements.map((entry, index) => ({
        id: elementId(entry),
        region_id: entry.region,
        ...sourceOf(details[keyOf(entry)]),
        ...times(index),
        title: titleOf.element(entry),
        element: entry.element,
        status: entry.status,
        since: stored(entry.since),
        responsible: details[keyOf(entry)]?.element?.responsible ?? null,
        note: details[keyOf(entry)]?.element?.note ?? null,
      })),
    },
    {
      table: 'objectives',
      rows: objectives.map((objective, index) => ({
        ...common(objective.id, objective.region, index),
        title: titleOf.objective(objective),
        text: objective.text,
        responsible: objective.responsible,
      })),
    },
    {
      table: 'development_teams',
      rows: (facts.developmentTeams ?? []).map((team, index) => {
        const name = details[team.id]?.name ?? text('developmentTeams.singular').fi
        return {
          ...common(team.id, team.region, index),
          title: name,
          name,
          own_theme: details[team.id]?.agreement?.theme ?? null,
          valid_from: stored(team.validFrom),
          valid_until: stored(team.validUntil),
        }
      }),
    },
    {
      table: 'agreements',
      rows: facts.agreements.map((agreement, index) => {
        const {
          developmentTeam = null,
          theme = null,
          content = null,
          quality = null,
        } = details[agreement.id]?.agreement ?? {}
        return {
          ...common(agreement.id, agreement.region, index),
          title: titleOf.agreement({ ...agreement, developmentTeam }),
          made_on: stored(agreement.madeOn),
          team_id: teamOf.get(`${agreement.region} ${developmentTeam ?? ''}`) ?? null,
          development_team: developmentTeam,
          theme,
          content,
          quality,
        }
      }),
    },
    {
      table: 'commitments',
      rows: facts.commitments.map((commitment, index) => ({
        ...common(commitment.id, commitment.region, index),
        title: titleOf.commitment(commitment),
        made_on: stored(commitment.madeOn),
        by: commitment.by,
      })),
    },
    {
      table: 'targets',
      rows: facts.targets.map((target, index) => ({
        id: idFor('target', target.indicator, target.region, target.period),
        region_id: target.region,
        ...times(index),
        title: titleOf.target(target.region, target),
        indicator: target.indicator,
        period: target.period,
        value: target.value,
      })),
    },
  ]
}

/** The steps of the development teams that are new. */
export function partsOfDevelopmentTeams({ facts }: Bundle, isNew: (id: string) => boolean): readonly Table[] {
  return [
    {
      table: 'development_teams_sessions',
      rows: (facts.developmentTeams ?? [])
        .filter(({ id }) => isNew(id))
        .flatMap(({ id, steps }) =>
          steps.map(({ step, date }, index) => ({
            id: idFor('development session', id, index),
            _parent_id: id,
            _order: index + 1,
            step,
            date: stored(date),
          })),
        ),
    },
  ]
}

import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { idFor, sourceOf, stored } from './row'
import type { Shared, Table } from './table'

type Element = Bundle['facts']['elements'][number]

/** Later entries of the list win where the portal keeps one only: of an element on a day. */
export function latestElements(elements: readonly Element[]): readonly Element[] {
  return [...new Map(elements.map((entry) => [`${entry.region}/${entry.element}/${entry.since}`, entry])).values()]
}

/** The statuses of the pillars' elements, agreements, commitments and targets. */
export function frameworkTables({ facts, details }: Bundle, { common, times }: Shared): readonly Table[] {
  return [
    {
      table: 'element_statuses',
      rows: facts.elements.map((entry, index) => ({
        id: idFor('element', entry.region, entry.element, entry.since),
        region_id: entry.region,
        ...sourceOf(details[`${entry.region}/${entry.element}/${entry.since}`]),
        ...times(index),
        title: titleOf.element(entry),
        element: entry.element,
        status: entry.status,
        since: stored(entry.since),
      })),
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

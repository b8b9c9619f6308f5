import { titleOf } from '../collections/titles'
import type { Bundle } from './bundle'
import { stored } from './row'
import type { Shared, Table } from './table'

/** The national rounds of what is returned to THL. What regions return is made of their records, in the portal. */
function surveyRoundTable({ surveyRounds = [] }: Bundle, { times }: Shared): Table {
  return {
    table: 'rounds',
    rows: surveyRounds.map(({ id, survey, year, openedOn, dueOn }, index) => ({
      id,
      ...times(index),
      title: titleOf.planRound({ survey, year }),
      survey,
      year,
      remind_days: 14,
      due_on: stored(dueOn),
      opened_on: stored(openedOn),
    })),
  }
}

/** What is looked at again and again, asked of THL's rounds, and said of figures: rows that nothing else refers to. */
export function viewTables(bundle: Bundle, shared: Shared): readonly Table[] {
  const { savedViews = [], givenFigures = [], figureNotes = [], figureSharing = [] } = bundle
  return [
    surveyRoundTable(bundle, shared),
    {
      table: 'saved_views',
      rows: savedViews.map(({ id, region, ...view }, index) => ({ ...shared.common(id, region, index), ...view })),
    },
    {
      table: 'given_figures',
      rows: givenFigures.map(({ region, givenOn, ...given }) => ({
        ...given,
        region_id: region,
        given_on: givenOn,
        made_at: stored(givenOn),
      })),
    },
    {
      table: 'figure_notes',
      rows: figureNotes.map(({ region, ...note }, index) => ({
        ...note,
        region_id: region,
        made_at: shared.times(index).created_at,
      })),
    },
    {
      table: 'figure_sharing',
      rows: figureSharing.map(({ region, ...sharing }, index) => ({
        ...sharing,
        region_id: region,
        made_at: shared.times(index).created_at,
      })),
    },
  ]
}

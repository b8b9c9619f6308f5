import type { Bundle } from './bundle'
import type { Table } from './table'

/** What was answered after trainings: without a source, a time and anybody who answered. */
export function feedbackTable({ feedback = [] }: Bundle): Table {
  return {
    table: 'feedback',
    rows: feedback.map(({ id, region, training, degree, helped, hindered }) => ({
      id,
      region_id: region,
      training_id: training,
      degree,
      helped,
      hindered,
    })),
  }
}

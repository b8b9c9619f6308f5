import type { Bundle } from './bundle'
import { stored } from './row'
import type { Shared, Table } from './table'

/** Those who have registered for trainings. They have no own link: it is sent to nobody. */
export function registrationTable({ registrations = [] }: Bundle, { common }: Shared): Table {
  return {
    table: 'registrations',
    rows: registrations.map(({ id, region, training, name, email, unit, group, state, on }, index) => ({
      ...common(id, region, index),
      training_id: training,
      name,
      email,
      unit,
      group,
      state,
      language: 'fi',
      consent_given_on: stored(on),
    })),
  }
}

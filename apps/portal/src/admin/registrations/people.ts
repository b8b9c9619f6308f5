import { participantGroups, partnerSectors, registrationStates } from '@kotipesa/domain'
import { dayText } from '../../fields/day-text'
import type { Registration } from '../../registrations/stored'
import { text, type Language } from '../../text'
import { labelIn } from '../../text/label-in'

/** Somebody who has registered, as the portal tells it to an editor. */
export interface Person extends Omit<Registration, 'of' | 'occasion' | 'language' | 'createdAt'> {
  readonly createdAt: string
  /** The ids of the sessions at which they were. */
  readonly attended: readonly string[]
}

/** A session, by which attendance is noted. */
export interface Session {
  readonly id: string
  readonly label: string
}

/** Those who have registered as a table for spreadsheets, with a column for each session. */
export function tableOf(people: readonly Person[], sessions: readonly Session[], language: Language): string[][] {
  const head = [
    text('common.name')[language],
    text('registrations.email')[language],
    text('registrations.unit')[language],
    text('trainings.group')[language],
    text('trainings.sector')[language],
    text('registrations.state')[language],
    text('registrations.note')[language],
    text('registrations.registeredOn')[language],
    ...sessions.map(({ label }) => label),
  ]
  const rows = people.map((person) => [
    person.name,
    person.email,
    person.unit ?? '',
    labelIn(participantGroups, person.group, language),
    person.sector === null ? '' : labelIn(partnerSectors, person.sector, language),
    labelIn(registrationStates, person.state, language),
    person.note ?? '',
    dayText(person.createdAt),
    ...sessions.map(({ id }) => (person.attended.includes(id) ? '1' : '')),
  ])
  return [head, ...rows]
}

import type { RegistrationStateId } from './states'

/** A registration as far as seats go. */
export interface Seated {
  readonly id: string
  readonly state: RegistrationStateId
}

function counted(registrations: readonly Seated[], state: RegistrationStateId): number {
  return registrations.filter((registration) => registration.state === state).length
}

/**
 * How many seats are free; `null` = there is no limit. Where more have a seat than there are seats, none is free.
 *
 * @example
 * freeSeats(2, [{ id: 'a', state: 'registered' }, { id: 'b', state: 'cancelled' }]) // 1
 */
export function freeSeats(capacity: number | null, registrations: readonly Seated[]): number | null {
  return capacity === null ? null : Math.max(0, capacity - counted(registrations, 'registered'))
}

/** How many have a seat, and how many wait for one. */
export interface SeatCounts {
  readonly registered: number
  readonly waiting: number
}

/**
 * How many seats are there for whoever comes next: free ones that nobody waits for; `null` = there is no limit.
 *
 * @example
 * seatsLeft(3, { registered: 1, waiting: 1 }) // 1
 */
export function seatsLeft(capacity: number | null, { registered, waiting }: SeatCounts): number | null {
  return capacity === null ? null : Math.max(0, capacity - registered - waiting)
}

/**
 * How many more have a seat than there are seats, since there are fewer of them than before.
 *
 * @example
 * seatsOver(10, 12) // 2
 */
export function seatsOver(capacity: number | null, registered: number): number {
  return capacity === null ? 0 : Math.max(0, registered - capacity)
}

/**
 * The state in which the next registration begins: with a seat where one is free that nobody waits for, else waiting.
 *
 * @example
 * stateOfNext(1, [{ id: 'a', state: 'registered' }]) // 'waiting'
 */
export function stateOfNext(capacity: number | null, registrations: readonly Seated[]): RegistrationStateId {
  const [registered, waiting] = [counted(registrations, 'registered'), counted(registrations, 'waiting')]
  return seatsLeft(capacity, { registered, waiting }) === 0 ? 'waiting' : 'registered'
}

/**
 * The ids of those who get a seat from the waiting list, in the order in which they began to wait. Nobody loses a seat that they
 * have, even where there are fewer seats than before.
 *
 * @example
 * movingUp(1, [{ id: 'a', state: 'cancelled' }, { id: 'b', state: 'waiting' }, { id: 'c', state: 'waiting' }]) // ['b']
 */
export function movingUp(capacity: number | null, registrations: readonly Seated[]): readonly string[] {
  const waiting = registrations.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  const free = freeSeats(capacity, registrations)
  return free === null ? waiting : waiting.slice(0, free)
}

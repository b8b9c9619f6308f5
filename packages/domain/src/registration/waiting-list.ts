import type { RegistrationStateId } from './states'

/** A registration as far as places go. */
export interface Placed {
  readonly id: string
  readonly state: RegistrationStateId
}

function counted(registrations: readonly Placed[], state: RegistrationStateId): number {
  return registrations.filter((registration) => registration.state === state).length
}

/**
 * How many places are free; `null` = there is no limit. Where more have a place than there are places, none is free.
 *
 * @example
 * freePlaces(2, [{ id: 'a', state: 'registered' }, { id: 'b', state: 'cancelled' }]) // 1
 */
export function freePlaces(capacity: number | null, registrations: readonly Placed[]): number | null {
  return capacity === null ? null : Math.max(0, capacity - counted(registrations, 'registered'))
}

/** How many have a place, and how many wait for one. */
export interface PlaceCounts {
  readonly registered: number
  readonly waiting: number
}

/**
 * How many places are there for whoever comes next: free ones that nobody waits for; `null` = there is no limit.
 *
 * @example
 * placesLeft(3, { registered: 1, waiting: 1 }) // 1
 */
export function placesLeft(capacity: number | null, { registered, waiting }: PlaceCounts): number | null {
  return capacity === null ? null : Math.max(0, capacity - registered - waiting)
}

/**
 * How many more have a place than there are places, since there are fewer of them than before.
 *
 * @example
 * placesOver(10, 12) // 2
 */
export function placesOver(capacity: number | null, registered: number): number {
  return capacity === null ? 0 : Math.max(0, registered - capacity)
}

/**
 * The state in which the next registration begins: with a place where one is free that nobody waits for, else waiting.
 *
 * @example
 * stateOfNext(1, [{ id: 'a', state: 'registered' }]) // 'waiting'
 */
export function stateOfNext(capacity: number | null, registrations: readonly Placed[]): RegistrationStateId {
  const [registered, waiting] = [counted(registrations, 'registered'), counted(registrations, 'waiting')]
  return placesLeft(capacity, { registered, waiting }) === 0 ? 'waiting' : 'registered'
}

/**
 * The ids of those who get a place from the waiting list, in the order in which they began to wait. Nobody loses a place that they
 * have, even where there are fewer places than before.
 *
 * @example
 * movingUp(1, [{ id: 'a', state: 'cancelled' }, { id: 'b', state: 'waiting' }, { id: 'c', state: 'waiting' }]) // ['b']
 */
export function movingUp(capacity: number | null, registrations: readonly Placed[]): readonly string[] {
  const waiting = registrations.filter(({ state }) => state === 'waiting').map(({ id }) => id)
  const free = freePlaces(capacity, registrations)
  return free === null ? waiting : waiting.slice(0, free)
}

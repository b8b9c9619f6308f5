import type { CalendarDate } from '@kotipesa/domain'
import { within } from '../numbers'
import { drawFor } from '../random'
import { yearOf } from '../setting'

/** How far a team works by the model's weekly practice on a day, 0…1; wide apart even within one region. */
export type Uptake = (day: CalendarDate) => number

/**
 * A team grows into the practice after its training, up to a level of its own, and falls back for a year when its
 * leading worker changes. This is about the practice only (meetings, their criteria, shared responsibility):
 * children, caseloads and staffing in the demonstration set do not depend on training, so that it cannot seem to
 * show an effect of the model.
 */
export function teamUptake(seed: number, team: string, trainedOn: CalendarDate | null): Uptake {
  const draw = drawFor(seed, `uptake/${team}`)
  const start = draw.between(0.02, 0.25)
  const level = draw.between(0.3, 0.98)
  const yearOfChange = draw.chance(0.4) ? draw.whole(2018, 2026) : null
  return (day) => {
    const years = trainedOn === null || day < trainedOn ? 0 : (Date.parse(day) - Date.parse(trainedOn)) / 31_557_600_000
    const grown = start + (level - start) * (1 - Math.exp(-years / 1.8))
    return within(0, yearOf(day) === yearOfChange ? grown - 0.25 : grown, 1)
  }
}

import { addMonths, type CalendarDate } from '@kotipesa/domain'
import type { DemoNetwork } from './networks'
import { drawFor } from './random'

/** Who coordinates a network from a day on. */
export interface DemoTurn {
  readonly kind: 'outside' | 'network-itself'
  readonly name: string
  readonly validFrom: CalendarDate
  readonly validUntil: CalendarDate | null
}

const areas = ['Esittelytoiminta-alue Etelä', 'Esittelytoiminta-alue Länsi', 'Esittelytoiminta-alue Pohjoinen'] as const

/** Of every other agreed network the functional areas coordinate it year by year; one body outside it the rest. */
export function coordinationOf(seed: number, until: CalendarDate, network: DemoNetwork): readonly DemoTurn[] {
  const { id, coordinatingBodyAgreed, validFrom, validUntil } = network
  if (coordinatingBodyAgreed !== true || validUntil !== null) return []
  const draw = drawFor(seed, `coordination/${id}`)
  if (draw.chance(0.4)) {
    return [{ kind: 'outside', name: 'Esittelyalueen kehittämisyksikkö', validFrom, validUntil: null }]
  }
  const first = draw.whole(0, areas.length - 1)
  const last = Number(until.slice(0, 4)) + 1
  const begins = [last - 2, last - 1, last].map((year): CalendarDate => `${year}-01-01`)
  return begins
    .map((begin, index) => ({
      kind: 'network-itself' as const,
      name: areas[(first + index) % areas.length] ?? areas[0],
      validFrom: begin < validFrom ? validFrom : begin,
      validUntil: addMonths(begin, 12),
    }))
    .filter((turn) => turn.validUntil > turn.validFrom)
}

import { addDays, type AttendanceRow, type CalendarDate } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { drawFor } from './random'

/** What a meeting that was held says besides its facts. */
export interface DemoMeetingTold {
  readonly attendance: readonly AttendanceRow[]
  readonly memo: string
}

/** So far back it is told who came. */
const mostDays = 400

const memos = [
  'Esittelymuistio: uutiskierros, kuulumiset tiimeistä ja pidetyt koulutukset. Seuraavaksi sovitaan yhteisestä työpajasta.',
  'Esittelymuistio: käytiin läpi edellinen muistio ja kysymykset ohjausryhmälle. Perehdytyksen sisältöä jatketaan pienryhmässä.',
] as const

/** Who came to the meetings of the last year: the sum is that of the facts, and of joint networks some come from elsewhere. */
export function attendanceOf(
  seed: number,
  until: CalendarDate,
  { meetings, networks }: Facts,
): Readonly<Record<string, DemoMeetingTold>> {
  const others = new Map(networks.map(({ id, alsoRegions = [] }) => [id, alsoRegions] as const))
  const from = addDays(until, -mostDays)
  return Object.fromEntries(
    meetings
      .filter(({ heldOn }) => heldOn >= from)
      .map(({ id, of, attendees, expertsByExperience }) => {
        const draw = drawFor(seed, `attendance/${id}`)
        const experts = expertsByExperience ? 1 : 0
        const partners = attendees > 4 && draw.chance(0.3) ? draw.whole(1, 2) : 0
        const [elsewhere] = others.get(of ?? '') ?? []
        const guests = elsewhere !== undefined && attendees > 6 ? draw.whole(1, 2) : 0
        const attendance: AttendanceRow[] = [
          { group: 'member', count: attendees - experts - partners - guests },
          ...(guests > 0 && elsewhere !== undefined
            ? [{ group: 'member', region: elsewhere, count: guests } as const]
            : []),
          ...(experts > 0 ? [{ group: 'expert-by-experience', count: experts } as const] : []),
          ...(partners > 0 ? [{ group: 'partner', sector: 'teaching', count: partners } as const] : []),
        ]
        return [id, { attendance, memo: draw.pick(memos) }]
      }),
  )
}

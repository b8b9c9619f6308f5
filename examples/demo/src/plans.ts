import { addDays, planParts, type CalendarDate, type PlanTypeId } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { workOf, type DemoWork } from './plan-work'
import { drawFor } from './random'
import type { Setting } from './setting'
import { dayOf } from './working-days'

export type DemoPlanRound = NonNullable<Facts['rounds']>[number]
export type DemoPlan = NonNullable<Facts['plans']>[number]

/** What a plan says besides its type and its days. */
export interface DemoPlanTold {
  readonly year: string
  /** The words of the parts that are written, by part. */
  readonly parts: Readonly<Record<string, string>>
  /** What THL said of it, where it was reviewed. */
  readonly feedback: string | null
  readonly work: readonly DemoWork[]
}

/** The rounds of an ordinary year, by the last day to submit. */
const yearly = [
  { plan: 'training-plan', month: 2, day: 15 },
  { plan: 'implementation-plan', month: 11, day: 5 },
] as const satisfies readonly { plan: PlanTypeId; month: number; day: number }[]

/** The national rounds of the last two years, and one that is open and due soon. */
export function makePlanRounds(seed: number, until: CalendarDate): readonly DemoPlanRound[] {
  const last = Number(until.slice(0, 4))
  const held = [last - 1, last].flatMap((year) =>
    yearly.map(({ plan, month, day }) => ({ plan, due: dayOf(year, month, day) })),
  )
  const open = { plan: 'communication-plan' as const, due: addDays(until, 16) }
  return [...held.filter(({ due }) => due <= until), open].map(({ plan, due }) => ({
    id: demoId(seed, `plan round/${plan}/${due}`),
    plan,
    due,
  }))
}

/** A region's plan in each round, mostly in time and reviewed, and its own plan of evaluation. */
export function makePlans({ seed, until, region }: Setting, rounds: readonly DemoPlanRound[]): readonly DemoPlan[] {
  const draw = drawFor(seed, `own plan/${region.code}`)
  const year = Number(until.slice(0, 4))
  const own = {
    id: demoId(seed, `plan/${region.code}/own/${year}`),
    region: region.code,
    type: 'evaluation-plan' as const,
    round: null,
    submittedOn: null,
    approvedOn: null,
    adoptedOn: draw.chance(0.5) ? dayOf(year, 1, draw.whole(12, 28)) : null,
  }
  return [...rounds.map((round) => planIn(round, { seed, until, code: region.code })), own].filter(
    ({ adoptedOn }) => adoptedOn === null || adoptedOn <= until,
  )
}

function planIn(
  { id: round, plan: type, due }: DemoPlanRound,
  { seed, until, code }: { seed: number; until: CalendarDate; code: Setting['region']['code'] },
): DemoPlan {
  const draw = drawFor(seed, `plan/${code}/${round}`)
  const isOpen = due > until
  const isSubmitted = draw.chance(isOpen ? 0.2 : 0.9)
  const submittedOn = addDays(due, draw.chance(0.8) ? -draw.whole(1, 10) : draw.whole(1, 12))
  const adoptedOn = addDays(submittedOn, -draw.whole(2, 12))
  const approvedOn = addDays(submittedOn, draw.whole(8, 20))
  const submitted = isSubmitted && submittedOn <= until ? submittedOn : null
  const approved = submitted !== null && approvedOn <= until && draw.chance(0.85) ? approvedOn : null
  const isAdopted = submitted !== null || (adoptedOn <= until && draw.chance(0.3))
  return {
    id: demoId(seed, `plan/${code}/${round}`),
    region: code,
    type,
    round,
    submittedOn: submitted,
    approvedOn: approved,
    adoptedOn: isAdopted ? adoptedOn : null,
  }
}

const words = [
  'Keksitty esimerkki: alue kuvaa tässä nykytilan, tavoitteen ja aikataulun.',
  'Keksitty esimerkki: vastuut on sovittu ohjausryhmässä ja kirjattu vuosikelloon.',
  'Keksitty esimerkki: toimet tehdään yhdessä naapurialueen kanssa kahden vuoden aikana.',
]

/** What is told of an invented plan: an adopted one is whole, a draft has begun. */
export function planTold(plan: DemoPlan, due: CalendarDate, until: CalendarDate): DemoPlanTold {
  const { id, type, adoptedOn, approvedOn } = plan
  const own = planParts.filter((part) => part.type === type)
  const written = adoptedOn === null ? own.slice(0, 1) : own
  return {
    year: yearOf(type, due),
    parts: Object.fromEntries(
      written.map((part, index) => [part.id, words[(index + id.charCodeAt(0)) % words.length] ?? '']),
    ),
    feedback: approvedOn === null ? null : 'Selkeä kokonaisuus. Täsmentäkää ensi kerralla, kuka seuraa toteutumista.',
    work: workOf(plan, due, until),
  }
}

/** The year that a plan is for: an implementation plan is due before it begins. */
function yearOf(type: DemoPlan['type'], due: CalendarDate): string {
  return (type === 'implementation-plan' ? addDays(due, 365) : due).slice(0, 4)
}

/** What is told of a round: opened two months before its last day, reviewed two weeks after it. */
export function roundTold({ plan, due }: DemoPlanRound) {
  return {
    year: yearOf(plan, due),
    openedOn: addDays(due, -60),
    workshopOn: addDays(due, -30),
    reviewedBy: addDays(due, 14),
  }
}

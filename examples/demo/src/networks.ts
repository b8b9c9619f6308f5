import { addMonths, type CalendarDate, networkKinds } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { type Setting, yearOf } from './setting'
import { dayOf } from './working-days'

export type DemoNetwork = Facts['networks'][number]
export type DemoGroup = Facts['groups'][number]

/** A first of a month, two years or more later, on which a network or group ends; null when it goes on or `until` comes first. */
function endOf(wanted: boolean, validFrom: CalendarDate, months: number, until: CalendarDate): CalendarDate | null {
  const end: CalendarDate = `${addMonths(validFrom, months).slice(0, 7)}-01`
  return wanted && end <= until ? end : null
}

/** What stands once for five regions: the trainers' network of 90, in which these take part. */
export const joint = { kind: 'trainers', keeper: '90', others: ['01', '02', '03', '04'] } as const

function takesPart(code: string): boolean {
  return joint.others.some((other) => other === code)
}

/** The region's role networks. Some kinds are never founded, a few end; what is agreed for them varies. */
export function makeNetworks({ seed, until, region, circumstances }: Setting): DemoNetwork[] {
  if (circumstances.networks === 'none') return []
  const start = Math.min(circumstances.firstTrainings, 2020)
  return networkKinds.flatMap((kind, index) => {
    const isJoint = kind.id === joint.kind && region.code === joint.keeper
    if (kind.id === joint.kind && takesPart(region.code)) return []
    const slug = `network/${region.code}/${kind.id}`
    const draw = drawFor(seed, slug)
    const validFrom = dayOf(start + 1 + Math.floor(index / 2) + draw.whole(0, 2), draw.whole(1, 12), 1)
    if ((draw.chance(0.18) && !isJoint) || validFrom > until) return []
    return [
      {
        id: demoId(seed, slug),
        name: `Esittelyverkosto: ${kind.label.fi}`,
        region: region.code,
        alsoRegions: isJoint ? [...joint.others] : [],
        kind: kind.id,
        validFrom,
        validUntil: endOf(draw.chance(0.12), validFrom, draw.whole(24, 72), until),
        goalAgreed: draw.chance(0.92),
        taskAgreed: draw.chance(0.88),
        wayOfWorkingAgreed: draw.chance(0.8),
        coordinatingBodyAgreed: draw.chance(0.8),
      },
    ]
  })
}

/** The region's steering group, and a project group for the years of a project. */
export function makeGroups({ seed, until, region, circumstances }: Setting): DemoGroup[] {
  const draw = drawFor(seed, `groups/${region.code}`)
  const projectFrom = dayOf(draw.whole(2017, 2019), draw.whole(1, 12), 1)
  const steeringFrom = dayOf(draw.whole(2017, 2021), draw.whole(1, 12), 1)
  const project: DemoGroup = {
    id: demoId(seed, `group/${region.code}/project`),
    name: 'Esittelyprojektiryhmä',
    region: region.code,
    kind: 'project-group',
    validFrom: projectFrom,
    validUntil: endOf(true, projectFrom, draw.whole(20, 48), until),
  }
  const steering: DemoGroup = {
    id: demoId(seed, `group/${region.code}/steering`),
    name: 'Esittelyohjausryhmä',
    region: region.code,
    kind: 'steering-group',
    validFrom: steeringFrom,
    validUntil: endOf(yearOf(steeringFrom) < 2019 && draw.chance(0.2), steeringFrom, draw.whole(36, 84), until),
  }
  const wanted = [...(draw.chance(0.7) ? [project] : []), ...(circumstances.steeringGroup ? [steering] : [])]
  return wanted.filter((group) => group.validFrom <= until)
}

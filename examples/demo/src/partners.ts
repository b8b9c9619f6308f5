import {
  addDays,
  partnerSectors,
  type CalendarDate,
  type FindingEffectId,
  type FindingLevelId,
  type FindingOriginId,
  type PartnerContactKindId,
  type PartnerSectorId,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { demoId } from './identity'
import { drawFor } from './random'
import { nextTrainingDay } from './working-days'

/** A partner of a region's teams, with what was done with it. */
export interface DemoPartner {
  readonly id: string
  readonly region: RegionCode
  readonly name: string
  readonly sector: PartnerSectorId
  readonly contacts: readonly {
    readonly kind: PartnerContactKindId
    readonly on: CalendarDate
    readonly by: string
    readonly event: string | null
  }[]
}

/** What was found in a region, not counted. */
export interface DemoFinding {
  readonly id: string
  readonly region: RegionCode
  readonly text: string
  readonly level: FindingLevelId
  readonly effect: FindingEffectId
  readonly origin: FindingOriginId
  readonly foundOn: CalendarDate
}

const teller = 'Esittelyalueen koordinaattori (tehtävä)'

/** Partners of each region that has held events: told at an event to which their sector came, some inducted later. */
export function makePartners(seed: number, until: CalendarDate, { events = [] }: Facts): readonly DemoPartner[] {
  const regions = [...new Set(events.map(({ region }) => region))]
  return regions.flatMap((region) => {
    const own = events.filter((event) => event.region === region)
    const draw = drawFor(seed, `partners/${region}`)
    const told = draw.shuffled(partnerSectors.filter(({ id }) => id !== 'other')).slice(0, draw.whole(3, 6))
    return told.map(({ id: sector, label }): DemoPartner => {
      const event = own.find(({ participants }) => participants.some((each) => each.sector === sector))
      const inductedOn = event === undefined ? until : nextTrainingDay(addDays(event.heldOn, draw.whole(30, 200)))
      const isInducted = draw.chance(0.5) && inductedOn < until
      return {
        id: demoId(seed, `partner/${region}/${sector}`),
        region,
        name: `Esittelykumppani: ${label.fi}`,
        sector,
        contacts:
          event === undefined
            ? []
            : [
                { kind: 'told', on: event.heldOn, by: teller, event: event.id },
                ...(isInducted ? [{ kind: 'inducted', on: inductedOn, by: teller, event: null } as const] : []),
              ],
      }
    })
  })
}

const findings = [
  ['client', 'helped', 'Esittelyhavainto: perhe tuli kuulluksi, kun se kutsuttiin tiimin kokoukseen.'],
  ['worker', 'helped', 'Esittelyhavainto: yhteinen keskustelu toi uusia näkökulmia vaikeaan tilanteeseen.'],
  ['worker', 'hindered', 'Esittelyhavainto: viikkokokoukselle ei löytynyt aikaa, kun avoimia tehtäviä oli paljon.'],
  ['system', 'helped', 'Esittelyhavainto: koulun kanssa sovittu työnjako vähensi päällekkäistä työtä.'],
  ['system', 'hindered', 'Esittelyhavainto: kirjaamispohja ei tue yhteistä suunnitelmaa.'],
] as const satisfies readonly (readonly [FindingLevelId, FindingEffectId, string])[]

const origins = ['feedback', 'supervision'] as const satisfies readonly FindingOriginId[]

/** A few invented findings of each region with teams. */
export function makeFindings(seed: number, until: CalendarDate, { teams }: Facts): readonly DemoFinding[] {
  return [...new Set(teams.map(({ region }) => region))].flatMap((region) => {
    const draw = drawFor(seed, `findings/${region}`)
    return draw
      .shuffled(findings)
      .slice(0, draw.whole(2, findings.length))
      .map(([level, effect, text], index): DemoFinding => ({
        id: demoId(seed, `finding/${region}/${index}`),
        region,
        text,
        level,
        effect,
        origin: draw.pick(origins),
        foundOn: addDays(until, -draw.whole(10, 500)),
      }))
  })
}

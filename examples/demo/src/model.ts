import {
  addMonths,
  elementEntryOn,
  elements,
  statesFromRecords,
  type CalendarDate,
  type ElementStatusId,
  type EvidenceKindId,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import type { DemoElement } from './elements'
import { demoId } from './identity'
import { drawFor } from './random'
import { nextTrainingDay } from './working-days'

/** What the state of an element says besides its day. */
export interface DemoElementTold {
  readonly responsible: string
  readonly shown: readonly { readonly kind: EvidenceKindId; readonly words: string }[]
}

/** An objective of a region's own, with its states. */
export interface DemoObjective {
  readonly id: string
  readonly region: RegionCode
  readonly text: string
  readonly responsible: string
  readonly states: readonly { readonly status: ElementStatusId; readonly since: CalendarDate }[]
}

const responsibles = [
  'Esittelyalueen lastensuojelun johtoryhmä',
  'Esittelyalueen systeemisen työn koordinaattori',
  'Esittelyohjausryhmä',
]

const objectiveTexts = [
  'Esittelytavoite: jokainen uusi työntekijä perehdytetään systeemiseen työotteeseen kolmen kuukauden kuluessa.',
  'Esittelytavoite: kokemusasiantuntija on mukana jokaisessa alueen kehittämispäivässä.',
]

const keptElsewhere: readonly EvidenceKindId[] = ['document', 'plan', 'material', 'named-body']

function ofRegion(facts: Facts, region: RegionCode): Facts {
  function own<Row extends { readonly region: RegionCode }>(rows: readonly Row[]): Row[] {
    return rows.filter((row) => row.region === region)
  }
  const teams = own(facts.teams)
  const ids = new Set(teams.map(({ id }) => id))
  return {
    ...facts,
    teams,
    teamReports: facts.teamReports.filter(({ team }) => ids.has(team)),
    trainings: own(facts.trainings),
    trainers: own(facts.trainers),
    networks: own(facts.networks),
    groups: own(facts.groups),
    meetings: own(facts.meetings),
    needs: own(facts.needs ?? []),
    events: own(facts.events ?? []),
    materials: own(facts.materials ?? []),
  }
}

/** The facts with what shows most of the elements in use; of a few nothing does, as in life. */
export function withEvidence(facts: Facts, seed: number, until: CalendarDate): Facts {
  const shown = new Map<DemoElement, DemoElement>()
  for (const { code } of facts.regions) {
    const states = statesFromRecords(ofRegion(facts, code), until)
    for (const { id } of elements) {
      const entry = elementEntryOn(facts.elements, code, id, until)
      if (entry?.status !== 'in-use') continue
      const evidence = states.find(({ element }) => element === entry.element)?.evidence ?? []
      if (evidence.length === 0 || drawFor(seed, `evidence/${code}/${entry.element}`).chance(0.25)) continue
      shown.set(entry, { ...entry, evidence: evidence.map(({ kind, record }) => ({ kind, id: record })) })
    }
  }
  return { ...facts, elements: facts.elements.map((entry) => shown.get(entry) ?? entry) }
}

/** Who sees to an element, and of one in use what shows it outside the portal. */
export function elementTold(seed: number, { region, element, status }: DemoElement): DemoElementTold {
  const draw = drawFor(seed, `element told/${region}/${element}`)
  const responsible = draw.pick(responsibles)
  const kind = elements.find(({ id }) => id === element)?.evidence.find((each) => keptElsewhere.includes(each))
  const isShown = status === 'in-use' && kind !== undefined && draw.chance(0.8)
  return { responsible, shown: isShown ? [{ kind, words: 'Esittelyasiakirja (keksitty)' }] : [] }
}

/** Two objectives of its own in each region that has taken the elements up. */
export function makeObjectives(seed: number, until: CalendarDate, facts: Facts): readonly DemoObjective[] {
  return facts.regions
    .filter(({ code }) => facts.elements.some(({ region }) => region === code))
    .flatMap(({ code }) =>
      objectiveTexts.map((text, index): DemoObjective => {
        const draw = drawFor(seed, `objective/${code}/${index}`)
        const agreed = nextTrainingDay(addMonths(until, -draw.whole(14, 30)))
        const isInUse = draw.chance(0.5)
        return {
          id: demoId(seed, `objective/${code}/${index}`),
          region: code,
          text,
          responsible: draw.pick(responsibles),
          states: [
            { status: 'agreed', since: agreed },
            ...(isInUse ? [{ status: 'in-use', since: nextTrainingDay(addMonths(agreed, 12)) } as const] : []),
          ],
        }
      }),
    )
}

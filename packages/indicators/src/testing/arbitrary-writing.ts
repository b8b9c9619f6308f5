import { trainingStatusIds } from '@kotipesa/domain'
import fc from 'fast-check'
import type { FactsInput1, FactsInput2 } from '../facts/facts-schema'
import { arbitraryOfBoth, regions } from './arbitrary-bundle'

/*
 * The ways in which the contract lets one write: lists of version 2 left out, a thing named twice, regions in any order,
 * ids of any letters, trainings without days, plans of several regions and of no round, targets of periods and of years.
 */

const listsOfVersion2 = [
  'events',
  'needs',
  'rounds',
  'plans',
  'questions',
  'decisions',
  'materials',
  'developmentTeams',
] as const

/** Letters whose order as UTF-16 is not that of their code points. */
const letters = ['a', '\uff52', '\u{1d4c7}'] as const

const region = fc.constantFrom(...regions)

const target = fc.record({
  indicator: fc.constantFrom('team-training-coverage' as const, 'network-cadence' as const, 'agreements' as const),
  region: fc.option(region, { nil: null }),
  period: fc.constantFrom('2021', '2022', '2022-H1', '2022-Q2', '2024', '2024-06'),
  value: fc.constantFrom(0, 0.5, 1, 3),
})

const writing = fc.record({
  regions: fc.shuffledSubarray([...regions], { minLength: regions.length }),
  generatedAt: fc.constantFrom('2026-11-22T06:00:00Z', '2024-06-29T22:30:00Z', '2024-12-30T21:59:59Z'),
  letters: fc.array(fc.constantFrom(...letters), { minLength: 12, maxLength: 12 }),
  status: fc.constantFrom(...trainingStatusIds),
  isTwice: fc.boolean(),
  leftOut: fc.subarray([...listsOfVersion2]),
  targets: fc.uniqueArray(target, {
    maxLength: 12,
    selector: ({ indicator, region: code, period }) => `${indicator} ${code} ${period}`,
  }),
  plans: fc.array(
    fc.record({ region, round: fc.nat({ max: 5 }), late: fc.constantFrom(-1, 0, 1), isKnown: fc.boolean() }),
    { maxLength: 9 },
  ),
})
type Writing = typeof writing extends fc.Arbitrary<infer Value> ? Value : never

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A plan of each region and round at most, about the day when it was due; and plans of no round. */
function plansOf(rounds: NonNullable<FactsInput2['rounds']>, plans: Writing['plans']): FactsInput2['plans'] {
  const made = plans.map(({ region: code, round, late, isKnown }, index) => {
    const { id = null, due = '2022-06-30' } = rounds[round] ?? {}
    const submittedOn = isKnown ? dayAfter(due, late) : null
    return { id: `v${index}`, region: code, type: 'training-plan' as const, round: id, submittedOn }
  })
  const first = new Map(made.toReversed().map((plan) => [`${plan.region} ${plan.round ?? plan.id}`, plan]))
  return made.filter((plan) => first.get(`${plan.region} ${plan.round ?? plan.id}`) === plan)
}

function ofBothVersions<Input extends FactsInput1 | FactsInput2>(
  input: Input,
  { regions: order, generatedAt, letters: of, status, targets }: Writing,
): Input {
  return {
    ...input,
    generatedAt,
    regions: order.map((code) => ({ code })),
    teamReports: input.teamReports.map((report, index) => ({ ...report, id: `${of[index] ?? ''}${report.id}` })),
    trainings: input.trainings.map((training) =>
      training.status === status && status !== 'completed' ? { ...training, sessions: [] } : training,
    ),
    targets,
  }
}

function ofVersion2(input: FactsInput2, { isTwice, leftOut, plans }: Writing): FactsInput2 {
  function twice<Value>(values: Value[] | undefined): { readonly is: Value[] } | null {
    return isTwice && values !== undefined ? { is: [...values, ...values] } : null
  }
  function joint<Item extends { alsoRegions?: readonly string[] | undefined }>(items: Item[]): Item[] {
    return items.map((item) => ({ ...item, alsoRegions: twice([...(item.alsoRegions ?? [])])?.is ?? item.alsoRegions }))
  }
  const written: FactsInput2 = {
    ...input,
    plans: plansOf(input.rounds ?? [], plans),
    teams: input.teams.map((team) => ({ ...team, carriesOn: twice(team.carriesOn)?.is ?? team.carriesOn })),
    networks: joint(input.networks),
    groups: joint(input.groups),
    events: joint(input.events ?? []),
    meetings: input.meetings.map((meeting) => ({ ...meeting, alsoOf: twice(meeting.alsoOf)?.is ?? meeting.alsoOf })),
  }
  // What is left out is an empty list; plans of rounds that are left out would name what is not there.
  for (const list of leftOut.includes('rounds') ? [...leftOut, 'plans' as const] : leftOut) delete written[list]
  return written
}

/** Valid bundles of either version, in any writing. */
export const arbitraryWriting: fc.Arbitrary<FactsInput1 | FactsInput2> = fc
  .tuple(arbitraryOfBoth, writing)
  .map(([input, written]) => {
    const both = ofBothVersions(input, written)
    return both.facts === 2 ? ofVersion2(both, written) : both
  })

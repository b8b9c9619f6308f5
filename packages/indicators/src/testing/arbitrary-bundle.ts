import {
  curriculumIds,
  degreeIds,
  elementIds,
  elementStatusIds,
  meetingCriterionIds,
  participantGroupIds,
  teamRoleIds,
  trainingStatusIds,
} from '@kotipesa/domain'
import fc from 'fast-check'
import type { FactsInput1, FactsInput2 } from '../facts/facts-schema'
import { bundleInput, heldBy } from './bundle'

/*
 * Small bundles around a few days where something changes: ends and beginnings of periods, validity and the caps.
 */

/** The regions of the bundles. */
export const regions = ['03', '08', '90'] as const
const days = [
  '2020-12-31',
  '2021-01-01',
  '2021-07-01',
  '2021-12-31',
  '2022-01-01',
  '2022-06-30',
  '2022-07-01',
  '2022-12-31',
  '2023-01-01',
  '2023-06-30',
  '2023-12-31',
  '2024-01-01',
  '2024-03-15',
  '2024-06-30',
  '2024-07-01',
  '2024-12-31',
  '2025-01-01',
] as const
const slots = [0, 1, 2, 3, 4] as const

const region = fc.constantFrom(...regions)
const day = fc.constantFrom(...days)
const flag = fc.boolean()
const small = fc.nat({ max: 4 })
function orNull<Value>(value: fc.Arbitrary<Value>) {
  return fc.option(value, { nil: null, freq: 4 })
}
const validity = fc
  .tuple(day, orNull(day))
  .map(([from, until]) => ({ validFrom: from, validUntil: until === null || until <= from ? null : until }))

/** Up to five records with the ids prefix0…prefix4, in any order. */
function table<Value extends object>(
  prefix: string,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<(Value & { id: string })[]> {
  return fc
    .shuffledSubarray([...slots])
    .chain((ids) => fc.tuple(...ids.map((id) => value.map((fields) => ({ id: `${prefix}${id}`, ...fields })))))
}

const member = fc.constantFrom(0, 0.25, 0.5, 1, 1.5, 2, 3)
const reportFields = fc.record({
  reportedOn: day,
  members: fc.record(Object.fromEntries(teamRoleIds.map((role) => [role, member])), { requiredKeys: [] }),
  children: orNull(fc.constantFrom(0, 20, 21, 30, 35, 40, 60, 61, 70)),
  caseHolders: orNull(fc.constantFrom(0, 0.5, 1, 1.5, 2, 3)),
  workersOverCap: orNull(small),
  meetingsPlanned: orNull(small),
  meetingsHeld: orNull(small),
  criteria: fc.record(Object.fromEntries(meetingCriterionIds.map((id) => [id, orNull(fc.constantFrom(...degreeIds))]))),
  sharedResponsibility: orNull(fc.constantFrom(...degreeIds)),
  faceToFaceShare: orNull(fc.constantFrom(0, 0.5, 0.51, 1)),
})

function trainingFields(teams: readonly string[], trainers: readonly string[]) {
  return fc.record({
    region,
    curriculum: fc.oneof(fc.constant('team-basic' as const), fc.constantFrom(...curriculumIds)),
    status: fc.oneof(fc.constant('completed' as const), fc.constantFrom(...trainingStatusIds)),
    sessions: fc.array(
      day.map((date) => ({ date, hours: 7 })),
      { minLength: 1, maxLength: 3 },
    ),
    teams: fc.subarray([...teams]),
    trainers: fc.subarray([...trainers]).map((ids) => ids.map(heldBy)),
    participants: fc.array(fc.record({ group: fc.constantFrom(...participantGroupIds), count: small }), {
      maxLength: 4,
    }),
    expertsByExperience: flag,
  })
}

const networkFields = fc
  .tuple(validity, region, flag, flag, flag, flag)
  .map(([valid, code, goalAgreed, taskAgreed, wayOfWorkingAgreed, coordinatingBodyAgreed]) => ({
    ...valid,
    region: code,
    kind: 'family-therapists' as const,
    goalAgreed,
    taskAgreed,
    wayOfWorkingAgreed,
    coordinatingBodyAgreed,
  }))

const independentTables = fc.record({
  teams: table(
    't',
    fc.tuple(validity, region).map(([valid, code]) => ({ ...valid, region: code, serviceType: 'open-care' as const })),
  ),
  trainers: table(
    'p',
    fc.tuple(validity, region, day, fc.nat({ max: 100 })).map(([valid, code, qualifiedOn, percent]) => ({
      ...valid,
      region: code,
      profession: 'other' as const,
      qualifiedOn,
      timeShare: percent / 100,
    })),
  ),
  networks: table('n', networkFields),
  groups: table(
    'g',
    fc
      .tuple(validity, region, fc.constantFrom('steering-group' as const, 'project-group' as const))
      .map(([valid, code, kind]) => ({
        ...valid,
        region: code,
        kind,
      })),
  ),
  staff: table(
    's',
    fc.record({
      region,
      reportedOn: day,
      role: fc.constantFrom('supervisor' as const, 'coordinator' as const, 'consulting-social-worker' as const),
      count: small,
    }),
  ),
  elements: fc.array(
    fc.record({
      region,
      element: fc.constantFrom(...elementIds),
      status: fc.constantFrom(...elementStatusIds),
      since: day,
    }),
    { maxLength: 25 },
  ),
  agreements: table('a', fc.record({ region, madeOn: day })),
  commitments: table('c', fc.record({ region, madeOn: day, by: fc.constant('person' as const) })),
})

function oneOfIds(ids: readonly string[]): fc.Arbitrary<string>[] {
  return ids.length === 0 ? [] : [fc.constantFrom(...ids)]
}

/** Valid bundles of three regions. */
export const arbitraryBundle: fc.Arbitrary<FactsInput1> = independentTables.chain((tables) => {
  function ids(rows: readonly { id: string }[]) {
    return rows.map(({ id }) => id)
  }
  const [team] = oneOfIds(ids(tables.teams))
  const [of] = oneOfIds([...ids(tables.networks), ...ids(tables.groups)])
  function many<Value>(value: fc.Arbitrary<Value> | undefined): fc.Arbitrary<Value[]> {
    return value === undefined ? fc.constant([]) : fc.array(value, { maxLength: 12 })
  }
  return fc
    .record({
      teamReports: many(
        team === undefined ? undefined : fc.tuple(team, reportFields).map(([id, fields]) => ({ team: id, ...fields })),
      ),
      meetings: many(
        of === undefined
          ? undefined
          : fc.record({ of, region, heldOn: day, hours: fc.constant(1), attendees: small, expertsByExperience: flag }),
      ),
      trainings: table('k', trainingFields(ids(tables.teams), ids(tables.trainers))),
    })
    .map(({ teamReports, meetings, trainings }) =>
      bundleInput({
        regions: regions.map((code) => ({ code })),
        ...tables,
        trainings,
        teamReports: teamReports.map((fields, index) => ({ id: `r${index}`, ...fields })),
        meetings: meetings.map((fields, index) => ({ id: `m${index}`, ...fields })),
      }),
    )
})

const someDay = orNull(day)

function ordered(...given: readonly (string | null)[]): (string | null)[] {
  const known = given.filter((each) => each !== null).toSorted()
  return given.map((each) => (each === null ? null : (known.shift() ?? null)))
}

const version2Tables = fc.record({
  needs: table(
    'b',
    fc.tuple(region, day, someDay, someDay).map(([code, opened, scheduled, closed]) => ({
      region: code,
      curriculum: 'team-basic' as const,
      openedOn: opened,
      scheduledOn: scheduled !== null && scheduled >= opened ? scheduled : null,
      closedOn: closed !== null && closed >= opened ? closed : null,
    })),
  ),
  rounds: table('o', fc.record({ plan: fc.constant('training-plan' as const), due: day })),
  questions: table(
    'q',
    fc.tuple(region, day, someDay, someDay, someDay, someDay).map(([code, first, ...others]) => {
      const [raised = null, agenda = null, decided = null, told = null] = ordered(first, ...others.slice(0, 3))
      const withdrawn = others[3] ?? null
      const raisedOn = raised ?? first
      return {
        region: code,
        raisedOn,
        agendaOn: agenda,
        decidedOn: agenda === null ? null : decided,
        toldOn: told,
        withdrawnOn: told === null && withdrawn !== null && withdrawn >= raisedOn ? withdrawn : null,
      }
    }),
  ),
  decisions: table(
    'd',
    fc.tuple(region, day, someDay, someDay).map(([code, decided, followUp, done]) => ({
      region: code,
      origin: 'question' as const,
      decidedOn: decided,
      followUpOn: followUp !== null && followUp >= decided ? followUp : null,
      doneOn: done !== null && done >= decided ? done : null,
    })),
  ),
  materials: table(
    'w',
    fc
      .tuple(
        validity,
        region,
        fc.constantFrom(
          'client-brochure' as const,
          'professional-brochure' as const,
          'introduction-video' as const,
          'guideline' as const,
        ),
        someDay,
        fc.constantFrom('accessible' as const, 'accessible' as const, 'partly-accessible' as const),
        someDay,
      )
      .map(([valid, code, type, publishedOn, accessibility, assessedOn]) => ({
        ...valid,
        region: code,
        type,
        publishedOn,
        accessibility,
        assessedOn,
      })),
  ),
  developmentTeams: table(
    'y',
    fc
      .tuple(
        validity,
        region,
        fc.array(
          fc.record({ step: fc.constantFrom('leaders-agree' as const, 'leaders-invited' as const), date: day }),
          { maxLength: 3 },
        ),
      )
      .map(([valid, code, steps]) => ({ ...valid, region: code, steps })),
  ),
  events: table(
    'e',
    fc.tuple(region, fc.subarray([...regions]), day, flag).map(([code, also, heldOn, expertsByExperience]) => ({
      region: code,
      alsoRegions: also.filter((each) => each !== code),
      kind: 'dialogue' as const,
      heldOn,
      hours: 2,
      participants: [],
      expertsByExperience,
    })),
  ),
})

/** Valid bundles of version 2 of three regions, with joint records and teams that carry on others. */
export const arbitraryBundle2: fc.Arbitrary<FactsInput2> = fc
  .tuple(arbitraryBundle, version2Tables)
  .chain(([base, more]) => {
    const bodies = [...base.networks, ...base.groups].map(({ id }) => id)
    const counts = orNull(fc.nat({ max: 6 }))
    return fc
      .record({
        alsoRegions: fc.array(fc.subarray([...regions]), { minLength: 10, maxLength: 10 }),
        carriesOn: fc.array(fc.subarray(base.teams.map(({ id }) => id)), { minLength: 5, maxLength: 5 }),
        people: fc.array(fc.tuple(counts, counts, counts), { minLength: 12, maxLength: 12 }),
        consultations: fc.array(
          fc.array(fc.record({ date: day, hours: fc.constantFrom(0.1, 3, 4.5, 8.9, 9) }), { maxLength: 3 }),
          { minLength: 5, maxLength: 5 },
        ),
        alsoOf: fc.array(fc.tuple(flag, fc.subarray(bodies)), { minLength: 12, maxLength: 12 }),
        plans: fc.array(fc.tuple(region, flag, day), {
          minLength: more.rounds.length,
          maxLength: more.rounds.length,
        }),
      })
      .map(({ alsoRegions, carriesOn, people, consultations, alsoOf, plans }) => {
        function joint<Item extends { region: string }>(items: readonly Item[], from: number) {
          return items.map((item, index) => ({
            ...item,
            alsoRegions: (alsoRegions[from + index] ?? []).filter((code) => code !== item.region),
          }))
        }
        return {
          ...base,
          facts: 2 as const,
          notice: null,
          ...more,
          // Only teams earlier in the list are carried on, so that there is no circle.
          teams: base.teams.map((team, index) => {
            const earlier = base.teams.slice(0, index).map(({ id }) => id)
            return { ...team, carriesOn: (carriesOn[index] ?? []).filter((id) => earlier.includes(id)) }
          }),
          teamReports: base.teamReports.map((report, index) => {
            const [all = null, trained = null, left = null] = people[index] ?? []
            return {
              ...report,
              people: all,
              trainedPeople: trained === null || all === null ? trained : Math.min(all, trained),
              left,
            }
          }),
          trainings: base.trainings.map((training, index) => ({
            ...training,
            consultations: consultations[index] ?? [],
          })),
          networks: joint(base.networks, 0),
          groups: joint(base.groups, 5),
          meetings: base.meetings.map((meeting, index) => {
            const [isKept, also] = alsoOf[index] ?? [true, []]
            return { ...meeting, of: isKept ? meeting.of : null, alsoOf: also.filter((id) => id !== meeting.of) }
          }),
          plans: more.rounds.flatMap(({ id }, index) => {
            const [code, isSubmitted, submittedOn] = plans[index] ?? ['08', false, null]
            return [
              {
                id: `v${index}`,
                region: code,
                type: 'training-plan' as const,
                round: id,
                submittedOn: isSubmitted ? submittedOn : null,
              },
            ]
          }),
        }
      })
  })

/** Valid bundles of either version. */
export const arbitraryOfBoth: fc.Arbitrary<FactsInput1 | FactsInput2> = fc.oneof(arbitraryBundle, arbitraryBundle2)

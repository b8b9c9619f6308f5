import {
  addDays,
  commitmentMakerIds,
  curriculumIds,
  degreeIds,
  elementIds,
  elementStatusIds,
  eventKindIds,
  evidenceKindIds,
  groupKindIds,
  isMunicipalityOf,
  isName,
  meetingCriterionIds,
  meetingRhythmIds,
  networkKindIds,
  participantGroupIds,
  partnerSectorIds,
  professionIds,
  serviceTypeIds,
  teamRoleIds,
  trainingStatusIds,
} from '@kotipesa/domain'
import { indicatorIds, parseFacts, type Facts } from '@kotipesa/indicators'
import fc from 'fast-check'
import { arbitraryDecision, arbitraryQuestion } from './arbitrary-matters'

const codes = ['01', '08', '90'] as const
const region = fc.constantFrom(...codes)

/** Regions that take part in what another keeps, in code order. */
function otherRegions(own: string): fc.Arbitrary<(typeof codes)[number][]> {
  return fc.subarray(codes.filter((code) => code !== own))
}
const id = fc.uuid()
const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days))
const count = fc.integer({ min: 0, max: 500 })
function maybe<Value>(value: fc.Arbitrary<Value>) {
  return fc.option(value, { nil: null })
}
const amount = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4)
const hours = fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4)
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
/** Words of any script, quotes and all, as people give to teams and networks. */
const name = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => isName(text) && !text.includes('\0'))
const degree = maybe(fc.constantFrom(...degreeIds))
const validity = fc.tuple(day, maybe(fc.integer({ min: 1, max: 4000 }))).map(([validFrom, length]) => ({
  validFrom,
  validUntil: length === null ? null : addDays(validFrom, length),
}))

function listOf<Item>(item: fc.Arbitrary<Item>, selector?: (item: Item) => unknown): fc.Arbitrary<Item[]> {
  return fc.uniqueArray(item, { maxLength: 5, selector: selector ?? ((each) => (each as { id?: string }).id ?? each) })
}

/** How many took part, by group and partners' sector, each pair once. */
const participants = listOf(
  fc
    .record({
      group: fc.constantFrom(...participantGroupIds),
      sector: maybe(fc.constantFrom(...partnerSectorIds)),
      count,
    })
    .map((row) => ({ ...row, sector: row.group === 'partner' ? row.sector : null })),
  ({ group, sector }) => `${group}/${sector}`,
)

interface Named {
  readonly region: string
  readonly name: string | null
}

/** A region has one team of a name at a time. */
function isNameTaken({ region: own, name: given }: Named, others: readonly Named[]): boolean {
  return others.some((other) => other.region === own && other.name?.trim() === given?.trim())
}

const tables = {
  regions: fc.constant(codes.map((code) => ({ code }))),
  teams: listOf(
    fc
      .tuple(
        fc.record({
          id,
          name: maybe(name),
          region,
          municipality: fc.constantFrom('790', '837', '091', '638'),
          serviceType: fc.constantFrom(...serviceTypeIds),
        }),
        validity,
      )
      .map(([{ municipality, ...entity }, time]) => ({
        ...entity,
        ...time,
        municipality: isMunicipalityOf(municipality, entity.region) ? municipality : null,
      })),
  ).chain((teams) =>
    fc.tuple(
      ...teams.map((each, index) => {
        const earlier = teams.slice(0, index)
        const carried = earlier.filter(({ region: own }) => own === each.region).map(({ id: team }) => team)
        const named = isNameTaken(each, earlier) ? { ...each, name: null } : each
        return fc.subarray(carried.slice(-2)).map((carriesOn) => ({ ...named, carriesOn }))
      }),
    ),
  ),
  trainers: listOf(
    fc
      .tuple(
        fc.record({ id, region, profession: fc.constantFrom(...professionIds), qualifiedOn: day, timeShare: share }),
        validity,
      )
      .map(([entity, time]) => ({ ...entity, ...time })),
  ),
  networks: listOf(
    fc
      .tuple(
        fc.record({
          id,
          name: maybe(name),
          region,
          kind: fc.constantFrom(...networkKindIds),
          goalAgreed: fc.boolean(),
          taskAgreed: fc.boolean(),
          wayOfWorkingAgreed: fc.boolean(),
          coordinatingBodyAgreed: fc.boolean(),
        }),
        validity,
      )
      .chain(([entity, time]) =>
        otherRegions(entity.region).map((alsoRegions) => ({ ...entity, ...time, alsoRegions })),
      ),
  ),
  groups: listOf(
    fc
      .tuple(fc.record({ id, name: maybe(name), region, kind: fc.constantFrom(...groupKindIds) }), validity)
      .chain(([entity, time]) =>
        otherRegions(entity.region).map((alsoRegions) => ({ ...entity, ...time, alsoRegions })),
      ),
  ),
}

/** What version 2 adds to a report. */
const ofPeople = fc
  .record({
    people: maybe(count),
    trainedPeople: maybe(count),
    joined: maybe(count),
    left: maybe(count),
    meetingRhythm: maybe(fc.constantFrom(...meetingRhythmIds)),
    managementSupport: degree,
    partnersInformed: degree,
    knowledgeAdopted: degree,
    workGuidedByDiscussion: degree,
  })
  .map(({ people, trainedPeople, ...rest }) => ({
    ...rest,
    people: people === null || trainedPeople === null ? people : Math.max(people, trainedPeople),
    trainedPeople,
  }))

function records({
  teams,
  trainers,
  networks,
  groups,
}: {
  teams: { id: string; region: string }[]
  trainers: { id: string }[]
  networks: { id: string; region: string }[]
  groups: { id: string; region: string }[]
}) {
  const gatherings = [...networks, ...groups]
  const none = fc.constant([])
  const members = fc.record(Object.fromEntries(teamRoleIds.map((role) => [role, amount])), { requiredKeys: [] })
  const criteria = fc.record(Object.fromEntries(meetingCriterionIds.map((criterion) => [criterion, degree])))
  const session = fc.record({ date: day, hours })
  return fc.record({
    teamReports:
      teams.length === 0
        ? none
        : listOf(
            fc
              .tuple(
                fc.record({
                  id,
                  team: fc.constantFrom(...teams.map((team) => team.id)),
                  reportedOn: day,
                  members,
                  children: maybe(count),
                  caseHolders: maybe(amount),
                  workersOverCap: maybe(count),
                  meetingsPlanned: maybe(count),
                  meetingsHeld: maybe(count),
                  criteria,
                  sharedResponsibility: degree,
                  faceToFaceShare: maybe(share),
                }),
                ofPeople,
              )
              .map(([report, people]) => ({ ...report, ...people })),
            // Of two reports of a team on one day the portal keeps the one that counts: a test of its own.
            ({ team, reportedOn }) => `${team}/${reportedOn}`,
          ),
    staff: listOf(fc.record({ id, region, reportedOn: day, role: fc.constantFrom(...participantGroupIds), count })),
    trainings: listOf(
      fc
        .record({
          id,
          region,
          curriculum: fc.constantFrom(...curriculumIds),
          status: fc.constantFrom(...trainingStatusIds),
          sessions: fc.array(session, { minLength: 1, maxLength: 6 }),
          teams: fc.subarray(teams.map((team) => team.id)),
          trainers: fc.subarray(trainers.map((trainer) => trainer.id)).chain((chosen) =>
            fc.tuple(
              ...chosen.map((trainer) =>
                fc.record({
                  trainer: fc.constant(trainer),
                  planningDays: amount,
                  trainingDays: amount,
                  consultationDays: amount,
                  actual: maybe(fc.record({ planningDays: amount, trainingDays: amount, consultationDays: amount })),
                }),
              ),
            ),
          ),
          consultations: fc.array(session, { maxLength: 3 }),
          participants,
          expertsByExperience: fc.boolean(),
        })
        .map((training) => ({
          ...training,
          teams: training.teams.filter((id) => teams.some((each) => each.id === id && each.region === training.region)),
        })),
    ),
    meetings:
      gatherings.length === 0
        ? none
        : listOf(
            fc
              .tuple(
                fc.constantFrom(...gatherings),
                fc.record({ id, heldOn: day, hours, attendees: count, expertsByExperience: fc.boolean() }),
              )
              .chain(([of, meeting]) => {
                const others = gatherings.filter(
                  ({ id: other, region: where }) => other !== of.id && where === of.region,
                )
                return fc
                  .subarray(others.map((other) => other.id))
                  .map((alsoOf) => ({ ...meeting, of: of.id, alsoOf, region: of.region }))
              }),
          ),
    elements: listOf(
      fc.record({
        region,
        element: fc.constantFrom(...elementIds),
        status: fc.constantFrom(...elementStatusIds),
        since: day,
        evidence: fc.array(fc.record({ kind: fc.constantFrom(...evidenceKindIds), id }), { maxLength: 2 }),
      }),
      (entry) => `${entry.region}/${entry.element}/${entry.since}`,
    ),
    events: listOf(
      fc.record({
        id,
        region,
        alsoRegions: fc.constant([]),
        kind: fc.constantFrom(...eventKindIds),
        heldOn: day.filter((on) => on < '2026'),
        hours,
        participants,
        expertsByExperience: fc.boolean(),
      }),
    ),
    needs: listOf(
      fc
        .tuple(
          fc.record({ id, region, curriculum: fc.constantFrom(...curriculumIds), openedOn: day }),
          maybe(fc.nat(500)),
          maybe(fc.nat(500)),
        )
        .map(([need, scheduled, closed]) => ({
          ...need,
          scheduledOn: scheduled === null ? null : addDays(need.openedOn, scheduled),
          closedOn: closed === null ? null : addDays(need.openedOn, closed),
        })),
    ),
    questions: listOf(arbitraryQuestion(region)),
    decisions: listOf(arbitraryDecision(region)),
    agreements: listOf(fc.record({ id, region, madeOn: day })),
    commitments: listOf(fc.record({ id, region, madeOn: day, by: fc.constantFrom(...commitmentMakerIds) })),
    targets: listOf(
      fc.record({
        indicator: fc.constantFrom(...indicatorIds),
        region: maybe(region),
        period: fc.constantFrom('2024', '2024-H1', '2024-Q3', '2024-07'),
        value: share,
      }),
      (target) => `${target.indicator}/${target.region}/${target.period}`,
    ),
  })
}

/** Any valid facts of three regions, of version 2 with what the portal keeps of it. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .record(tables)
  .chain((made) =>
    records(made).map((rest) =>
      parseFacts({ facts: 2, generatedAt: '2026-11-22T06:00:00Z', notice: null, ...made, ...rest }),
    ),
  )

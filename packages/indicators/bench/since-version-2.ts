import {
  accessibilityStateIds,
  curriculumIds,
  decisionOriginIds,
  degreeIds,
  eventKindIds,
  materialTypeIds,
  meetingRhythmIds,
  planTypeIds,
  regionCodes,
  type RegionCode,
} from '@kotipesa/domain'
import type { Facts } from '../src'
import { dayAfter, dayIn, halfYears, idOf, listOf, validity } from './invented'
import type { Random } from './random'

type Records<Table extends keyof Facts> = Extract<NonNullable<Facts[Table]>, readonly unknown[]>[number]

/** What version 2 of the facts adds to records, and the lists that it brought. */
export interface SinceVersion2 {
  team(index: number): Pick<Records<'teams'>, 'carriesOn'>
  report(): Partial<Records<'teamReports'>>
  training(): Pick<Records<'trainings'>, 'consultations'>
  /** Of a network, a group or an event: what other regions it belongs to. */
  joint(region: RegionCode): Pick<Records<'networks'>, 'alsoRegions'>
  /** Of a meeting of one of some bodies: which of them it was of, too; some bodies are left out. */
  meeting(body: string, bodies: readonly { readonly id: string }[]): Partial<Records<'meetings'>>
  lists(count: (perOne: number) => number): Partial<Facts>
}

/** Of version 1: nothing. */
export const nothingSince: SinceVersion2 = {
  team: () => ({}),
  report: () => ({}),
  training: () => ({}),
  joint: () => ({}),
  meeting: () => ({}),
  lists: () => ({}),
}

function planTables(random: Random, count: (perOne: number) => number): Pick<Facts, 'needs' | 'rounds' | 'plans'> {
  const rounds = listOf(2 * halfYears, (index) => ({
    id: idOf('round', index),
    plan: random.pick(planTypeIds),
    due: dayIn(random, index % halfYears),
  }))
  return {
    needs: listOf(count(50), (index) => {
      const opened = random.whole(0, halfYears - 1)
      return {
        id: idOf('need', index),
        region: random.pick(regionCodes),
        curriculum: random.pick(curriculumIds),
        openedOn: dayIn(random, opened),
        scheduledOn: dayAfter(random, opened, 0.6),
        closedOn: dayAfter(random, opened + 2, 0.7),
      }
    }),
    rounds,
    plans: regionCodes.flatMap((region) =>
      rounds.map(({ id, plan, due }, index) => ({
        id: idOf(`plan of ${region}`, index),
        region,
        type: plan,
        round: id,
        submittedOn: random.chance(0.7) ? due : dayAfter(random, index % halfYears, 0.5),
        approvedOn: null,
        adoptedOn: null,
      })),
    ),
  }
}

function steeringTables(random: Random, count: (perOne: number) => number): Pick<Facts, 'questions' | 'decisions'> {
  return {
    questions: listOf(count(50), (index) => {
      const raised = random.whole(0, halfYears - 1)
      const toldOn = dayAfter(random, raised, 0.6)
      return {
        id: idOf('question', index),
        region: random.pick(regionCodes),
        raisedOn: dayIn(random, raised),
        agendaOn: null,
        decidedOn: null,
        toldOn,
        withdrawnOn: toldOn === null ? dayAfter(random, raised, 0.2) : null,
      }
    }),
    decisions: listOf(count(50), (index) => {
      const decided = random.whole(0, halfYears - 1)
      return {
        id: idOf('decision', index),
        region: random.pick(regionCodes),
        origin: random.pick(decisionOriginIds),
        decidedOn: dayIn(random, decided),
        followUpOn: dayAfter(random, decided, 0.8),
        doneOn: dayAfter(random, decided, 0.6),
      }
    }),
  }
}

function otherTables(
  random: Random,
  count: (perOne: number) => number,
  joint: SinceVersion2['joint'],
): Pick<Facts, 'events' | 'materials' | 'developmentTeams'> {
  return {
    events: listOf(count(50), (index) => {
      const region = random.pick(regionCodes)
      return {
        id: idOf('event', index),
        region,
        ...joint(region),
        kind: random.pick(eventKindIds),
        heldOn: dayIn(random, random.whole(0, halfYears - 1)),
        hours: 6,
        participants: [{ group: 'social-worker', count: random.whole(0, 40) }],
        expertsByExperience: random.chance(0.5),
      }
    }),
    materials: listOf(count(100), (index) => ({
      id: idOf('material', index),
      region: random.pick(regionCodes),
      type: random.pick(materialTypeIds),
      ...validity(random),
      publishedOn: random.chance(0.8) ? dayIn(random, random.whole(0, halfYears - 1)) : null,
      accessibility: random.pick(accessibilityStateIds),
      assessedOn: random.chance(0.8) ? dayIn(random, random.whole(0, halfYears - 1)) : null,
    })),
    developmentTeams: listOf(count(500), (index) => ({
      id: idOf('development team', index),
      region: random.pick(regionCodes),
      ...validity(random),
      steps: (['leaders-agree', 'leaders-agree'] as const)
        .slice(random.whole(0, 2))
        .map((step) => ({ step, date: dayIn(random, random.whole(0, halfYears - 1)) })),
    })),
  }
}

export function sinceVersion2(random: Random): SinceVersion2 {
  function orNull<Value>(value: Value): Value | null {
    return random.chance(0.9) ? value : null
  }
  function degree() {
    return orNull(random.pick(degreeIds))
  }
  function joint(region: RegionCode) {
    const other = random.pick(regionCodes)
    return { alsoRegions: other !== region && random.chance(0.1) ? [other] : [] }
  }
  return {
    // Every twentieth carries on the two before it, which carry on none.
    team: (index) => ({
      carriesOn: index > 0 && index % 20 === 0 ? [idOf('team', index - 1), idOf('team', index - 2)] : [],
    }),
    report: () => {
      const people = random.whole(3, 9)
      return {
        people: orNull(people),
        trainedPeople: orNull(random.whole(0, 3)),
        joined: orNull(random.whole(0, 2)),
        left: orNull(random.whole(0, 2)),
        meetingRhythm: orNull(random.pick(meetingRhythmIds)),
        managementSupport: degree(),
        partnersInformed: degree(),
        knowledgeAdopted: degree(),
        workGuidedByDiscussion: degree(),
      }
    },
    training: () => ({
      consultations: listOf(random.whole(0, 4), () => ({
        date: dayIn(random, random.whole(0, halfYears - 1)),
        hours: 3,
      })),
    }),
    joint,
    meeting: (body, bodies) => {
      const other = random.pick(bodies).id
      return { of: random.chance(0.98) ? body : null, alsoOf: other !== body && random.chance(0.1) ? [other] : [] }
    },
    lists: (count) => ({
      ...planTables(random, count),
      ...steeringTables(random, count),
      ...otherTables(random, count, joint),
    }),
  }
}

import {
  laterTrainingDays,
  pillars,
  trainersPerPair,
  workingDaysPerYear,
  type PillarId,
  type Term,
} from '@kotipesa/domain'
import type { Facts } from '../facts/facts-schema'
import { completedOn, ownCurricula, participantsOf, type TrainedRole } from '../facts/trainings'
import {
  here,
  isActive,
  isInPeriod,
  meetingsOf,
  provenanceOf,
  reference,
  trainingsOfTeam,
  type Contribution,
  type Omission,
  type PlaceFacts,
  type Provenance,
} from './place-facts'
import { elementStatusReason, reasons, trainingStatusReason } from './reasons'

type Training = Facts['trainings'][number]
type ProvenanceIn = (place: PlaceFacts) => Provenance

const none: Provenance = { contributions: [], omissions: [] }

const activeTeams: ProvenanceIn = (place) =>
  provenanceOf(here(place, place.facts.teams), (team) => {
    const facts = [reference('teams', team.id)]
    return isActive(place, team) ? { amount: 1, facts } : { facts, reason: reasons.notActive }
  })

function untrainedTeams(amount: number): ProvenanceIn {
  return (place) =>
    provenanceOf(here(place, place.facts.teams), (team) => {
      const facts = [reference('teams', team.id)]
      if (!isActive(place, team)) return { facts, reason: reasons.notActive }
      const trainings = trainingsOfTeam(place, team.id)
      return trainings.length === 0
        ? { amount, facts }
        : { facts: [...facts, ...trainings], reason: reasons.alreadyTrained }
    })
}

const trainerDays: ProvenanceIn = (place) =>
  provenanceOf(here(place, place.facts.trainers), (trainer) => {
    const facts = [reference('trainers', trainer.id)]
    return isActive(place, trainer)
      ? { amount: trainer.timeShare * workingDaysPerYear, facts }
      : { facts, reason: reasons.notActive }
  })

function staffOf(role: TrainedRole): ProvenanceIn {
  return (place) => {
    const entries = here(place, place.facts.staff).filter((entry) => entry.role === role)
    const until = entries.filter(({ reportedOn }) => reportedOn < place.period.end)
    const latest = until.reduce<(typeof until)[number] | undefined>(
      (best, next) => (best === undefined || next.reportedOn >= best.reportedOn ? next : best),
      undefined,
    )
    return provenanceOf(entries, (entry) => {
      const facts = [reference('staff', entry.id)]
      if (entry === latest) return { amount: entry.count, facts }
      return { facts, reason: entry.reportedOn < place.period.end ? reasons.laterCount : reasons.countedAfter }
    })
  }
}

/** Judges trainings of the region by their status and the day on which they were completed. */
function trainings(
  isMeant: (training: Training) => boolean,
  isInTime: (place: PlaceFacts, day: string) => boolean,
  outside: Omission['reason'],
  amountOf: (training: Training) => number | Omission['reason'],
): ProvenanceIn {
  return (place) =>
    provenanceOf(here(place, place.facts.trainings).filter(isMeant), (training) => {
      const facts = [reference('trainings', training.id)]
      const day = completedOn(training)
      if (day === null) return { facts, reason: trainingStatusReason(training.status) }
      if (!isInTime(place, day)) return { facts, reason: outside }
      const amount = amountOf(training)
      return typeof amount === 'number' ? { amount, facts } : { facts, reason: amount }
    })
}

function trainedIn(role: TrainedRole): ProvenanceIn {
  return trainings(
    (training) => training.curriculum === ownCurricula[role],
    ({ period }, day) => day < period.end,
    reasons.completedAfter,
    (training) =>
      training.participants.some(({ group }) => group === role)
        ? participantsOf(training, role)
        : reasons.withoutParticipants,
  )
}

const steeringGroups: ProvenanceIn = (place) =>
  provenanceOf(here(place, place.facts.groups), (group) => {
    const facts = [reference('groups', group.id)]
    if (group.kind !== 'steering-group') return { facts, reason: reasons.notSteering }
    if (!isActive(place, group)) return { facts, reason: reasons.notActive }
    const meetings = meetingsOf(place, group.id)
    return meetings.length > 0 ? { amount: 1, facts: [...facts, ...meetings] } : { facts, reason: reasons.hasNotMet }
  })

function elementsIn(pillar: PillarId): readonly Term[] {
  return pillars.find(({ id }) => id === pillar)?.elements ?? []
}

function elementsOf(pillar: PillarId): ProvenanceIn {
  const elements = elementsIn(pillar)
  return () => ({ contributions: elements.map(({ label }) => ({ amount: 1, facts: [], label })), omissions: [] })
}

function inUseOf(pillar: PillarId): ProvenanceIn {
  const elements = elementsIn(pillar)
  return (place) => {
    const entries = here(place, place.facts.elements).filter(({ since }) => since < place.period.end)
    return provenanceOf(elements, ({ id, label }): Contribution | Omission => {
      const latest = entries
        .filter(({ element }) => element === id)
        .reduce<(typeof entries)[number] | undefined>(
          (best, next) => (best === undefined || next.since >= best.since ? next : best),
          undefined,
        )
      if (latest === undefined) return { facts: [], label, reason: reasons.notInUse }
      const facts = [reference('elements', `${place.region}/${id}/${latest.since}`)]
      return latest.status === 'in-use'
        ? { amount: 1, facts, label }
        : { facts, label, reason: elementStatusReason(latest.status) }
    })
  }
}

function madeIn(table: 'agreements' | 'commitments'): ProvenanceIn {
  return (place) =>
    provenanceOf(here<Facts['agreements'][number]>(place, place.facts[table]), ({ id, madeOn }) => {
      const facts = [reference(table, id)]
      return isInPeriod(place, madeOn) ? { amount: 1, facts } : { facts, reason: reasons.happenedOutside }
    })
}

function events(withExperts: boolean): ProvenanceIn {
  function amountOf({ expertsByExperience }: { readonly expertsByExperience: boolean }) {
    return withExperts && !expertsByExperience ? reasons.withoutExperts : 1
  }
  const completed = trainings(() => true, isInPeriod, reasons.completedOutside, amountOf)
  return (place) => {
    const ofTrainings = completed(place)
    const ofMeetings = provenanceOf(here(place, place.facts.meetings), (meeting) => {
      const facts = [reference('meetings', meeting.id)]
      if (!isInPeriod(place, meeting.heldOn)) return { facts, reason: reasons.happenedOutside }
      const amount = amountOf(meeting)
      return typeof amount === 'number' ? { amount, facts } : { facts, reason: amount }
    })
    return {
      contributions: [...ofTrainings.contributions, ...ofMeetings.contributions],
      omissions: [...ofTrainings.omissions, ...ofMeetings.omissions],
    }
  }
}

const fields: Readonly<Record<string, ProvenanceIn>> = {
  activeTeams,
  untrainedTeams: untrainedTeams(1),
  trainings: (place) =>
    provenanceOf(here(place, place.facts.trainings), ({ id }) => ({ amount: 1, facts: [reference('trainings', id)] })),
  supervisors: staffOf('supervisor'),
  consultingSocialWorkers: staffOf('consulting-social-worker'),
  coordinators: staffOf('coordinator'),
  supervisorsTrained: trainedIn('supervisor'),
  consultingSocialWorkersTrained: trainedIn('consulting-social-worker'),
  coordinatorsTrained: trainedIn('coordinator'),
  trainingParticipants: trainings(
    () => true,
    isInPeriod,
    reasons.completedOutside,
    (training) => participantsOf(training),
  ),
  trainerDaysAvailable: trainerDays,
  trainerDaysNeeded: untrainedTeams(laterTrainingDays * trainersPerPair),
  steeringGroupMet: steeringGroups,
  pillar1Elements: elementsOf(1),
  pillar1InUse: inUseOf(1),
  pillar2Elements: elementsOf(2),
  pillar2InUse: inUseOf(2),
  pillar3Elements: elementsOf(3),
  pillar3InUse: inUseOf(3),
  pillar4Elements: elementsOf(4),
  pillar4InUse: inUseOf(4),
  agreements: madeIn('agreements'),
  commitments: madeIn('commitments'),
  events: events(false),
  eventsWithExpertsByExperience: events(true),
}

/** The records behind a field of a region's row; none for what is not made of records, such as the statutory cap. */
export function regionFieldFacts(place: PlaceFacts, field: string): Provenance {
  return fields[field]?.(place) ?? none
}

import { type CalendarDate, regionCodes } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { makeAgreements } from './agreements'
import { detailsOf, generatedAtOf, materialsTold, toldOf, type ImportBundle } from './bundle'
import { dealCircumstances } from './circumstances'
import { makeElements } from './elements'
import { makeExpertOccasions } from './experts'
import { makeEvents } from './events'
import { makeMaterials } from './materials'
import { makeMeetings } from './meetings'
import { makeObjectives, withEvidence } from './model'
import { makeFigureNotes, makeGivenFigures, makeSharing } from './given-figures'
import { makeGroups, makeNetworks } from './networks'
import { makeNeeds } from './needs'
import { demoNotice } from './notice'
import { makeFindings, makePartners } from './partners'
import { makePeople } from './people'
import { makePlannedEvents } from './planned-events'
import { makePlannedMeetings } from './planned-meetings'
import { makePlanRounds, makePlans } from './plans'
import { makePrices } from './prices'
import { makeRequests } from './information-requests'
import { makeQuestions } from './questions'
import { makeFeedback } from './feedback'
import { makeOpenings, makeRegistrations } from './registrations'
import { demoRegions } from './regions'
import { makeReports } from './reports'
import { makeRounds } from './rounds'
import { makeSavedViews } from './saved-views'
import type { Setting } from './setting'
import { makeStaffCounts } from './staff'
import { makeNationalTargets, makeRegionalTargets } from './targets'
import { makeSurveyRounds } from './survey-rounds'
import { makeSupportTallies } from './support'
import { teamCounts } from './team-counts'
import { makeTeams } from './teams'
import { makeTrainers } from './trainers'
import {
  daysOf,
  type DemoTraining,
  makeCourses,
  makeTeamTrainings,
  makeTrainerTrainings,
  trainerPairs,
  withGuests,
  withTrainerEffort,
} from './trainings'

const teamsAtTheStart = 600

/** Team id → last day of its first completed team training. */
function trainingDays(trainings: readonly DemoTraining[]): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>()
  for (const training of trainings.filter(({ status }) => status === 'completed')) {
    const { last } = daysOf(training.sessions)
    for (const team of training.teams) if ((days.get(team) ?? last) >= last) days.set(team, last)
  }
  return days
}

/** What the options of a demonstration set are. */
export interface DemoOptions {
  /** A whole number 0…4,294,967,295; the same number gives the same set. */
  seed: number
  /** The last day of the history. */
  until: CalendarDate
}

/**
 * A nation-sized, invented set of records: 22 regions, about 600 teams, half-yearly reports from 2017 on. It holds
 * regions without data, true zeros and setbacks, so that pages can be seen with all of them. It shows nothing about
 * any real county, nor any effect of the practice model.
 */
export function generateDemo({ seed, until }: DemoOptions): ImportBundle {
  const circumstances = dealCircumstances(seed)
  const counts = teamCounts(teamsAtTheStart)
  const parts = demoRegions.flatMap((region) => {
    const own = circumstances.get(region.code)
    if (own === undefined) return []
    const setting: Setting = { seed, until, region, circumstances: own }
    const count = counts.get(region.code) ?? 0
    return [{ setting, teams: makeTeams(setting, count), trainers: makeTrainers(setting, count) }]
  })
  const pairs = trainerPairs(parts.flatMap((part) => part.trainers))
  const teamTrainings = withTrainerEffort(
    withGuests(
      parts.flatMap(({ setting, teams }) => makeTeamTrainings(setting, teams, pairs)),
      parts.flatMap(({ teams }) => teams),
    ),
    { seed, until },
  )
  const trainedOn = trainingDays(teamTrainings)
  const byRegion = parts.map(({ setting }) => {
    const [networks, groups] = [makeNetworks(setting), makeGroups(setting)]
    const meetings = makeMeetings(setting, networks, groups)
    return { setting, networks, groups, meetings, asked: makeQuestions(setting, { networks, groups, meetings }) }
  })
  const made = parts.map(({ setting }) => makeAgreements(setting))
  const planRounds = makePlanRounds(seed, until)
  const materials = parts.flatMap(({ setting }) => makeMaterials(setting))

  const recorded: Facts = {
    facts: 2,
    generatedAt: generatedAtOf(until),
    notice: demoNotice,
    regions: regionCodes.map((code) => ({ code })),
    teams: parts.flatMap((part) => part.teams),
    teamReports: parts.flatMap(({ setting, teams }) =>
      teams.flatMap((team) => makeReports(setting, team, trainedOn.get(team.id) ?? null)),
    ),
    staff: parts.flatMap(({ setting, teams }) => makeStaffCounts(setting, teams)),
    trainings: [
      ...teamTrainings,
      ...parts.flatMap(({ setting, teams }) => makeCourses(setting, teams.length, pairs)),
      ...makeTrainerTrainings(seed, until),
    ],
    trainers: parts.flatMap((part) => part.trainers),
    networks: byRegion.flatMap(({ networks }) => networks),
    groups: byRegion.flatMap(({ groups }) => groups),
    meetings: byRegion.flatMap(({ meetings }) => meetings),
    elements: byRegion.flatMap(({ setting, groups }) => makeElements(setting, groups)),
    events: parts.flatMap(({ setting }) => makeEvents(setting)),
    needs: parts.flatMap(({ setting }) => makeNeeds(setting, teamTrainings)),
    questions: byRegion.flatMap(({ asked }) => asked.questions),
    decisions: byRegion.flatMap(({ asked }) => asked.decisions),
    materials: materials.map(([material]) => material),
    rounds: [...planRounds],
    plans: parts.flatMap(({ setting }) => makePlans(setting, planRounds)),
    prices: parts.flatMap(({ setting }) => makePrices(setting)),
    developmentTeams: made.flatMap((one) => one.developmentTeams),
    agreements: made.flatMap((one) => one.agreements),
    commitments: made.flatMap((one) => one.commitments),
    targets: [...makeNationalTargets(until), ...parts.flatMap(({ setting }) => makeRegionalTargets(setting))],
  }
  const facts = withEvidence(recorded, seed, until)
  const texts = Object.assign({}, ...byRegion.map(({ asked }) => asked.texts)) as Record<string, string>
  const people = makePeople(seed, until, facts)
  const openings = makeOpenings(seed, until, facts)
  return {
    facts,
    details: {
      ...detailsOf(facts, { seed, until }, openings),
      ...toldOf(seed, texts),
      ...materialsTold(seed, materials),
    },
    people,
    rounds: makeRounds(seed, until, facts),
    registrations: makeRegistrations(seed, until, openings, facts),
    plannedMeetings: makePlannedMeetings(seed, until, facts),
    plannedEvents: makePlannedEvents(seed, until, facts),
    trails: byRegion.flatMap(({ asked }) => asked.trails),
    feedback: makeFeedback(seed, until, facts),
    objectives: makeObjectives(seed, until, facts),
    partners: makePartners(seed, until, facts),
    findings: makeFindings(seed, until, facts),
    informationRequests: parts.flatMap(({ setting }) => makeRequests(setting)),
    supportTallies: makeSupportTallies(seed, until, facts),
    expertOccasions: makeExpertOccasions(seed, until, facts, people),
    surveyRounds: makeSurveyRounds(seed, until),
    savedViews: parts.flatMap(({ setting }) => makeSavedViews(setting)),
    givenFigures: makeGivenFigures(seed, until, facts),
    figureNotes: makeFigureNotes(seed, until, facts),
    figureSharing: makeSharing(seed, facts),
  }
}

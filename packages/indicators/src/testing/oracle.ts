import { pillars, statutoryCaseloadCap, type Period } from '@kotipesa/domain'
import type { IndicatorId } from '../catalogue/indicator-ids'
import type { IndicatorResult, ResultRegion, ResultState } from '../engine/result'
import type { Facts } from '../facts/facts-schema'

/*
 * The contract's words read literally: every figure scans all the facts again, without index, table or definition.
 * Slow and simple, to hold the engine against.
 */

type Figure = { readonly numerator: number; readonly denominator: number | null; readonly state: ResultState }
type Training = Facts['trainings'][number]
type Report = Facts['teamReports'][number]

function of(numerator: number, denominator: number, otherwise: ResultState): Figure {
  return {
    numerator,
    denominator,
    state: denominator > 0 ? 'ok' : otherwise,
  }
}
function count(numerator: number): Figure {
  return { numerator, denominator: null, state: 'ok' }
}
function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function oracleOf(facts: Facts, region: string, period: Period) {
  const { start, end, lastDay, rollingYearStart } = period
  function within(day: string, from = start) {
    return from <= day && day < end
  }
  function isActive(item: { validFrom: string; validUntil: string | null }) {
    return item.validFrom <= lastDay && (item.validUntil === null || lastDay < item.validUntil)
  }
  function here<Item extends { region: string }>(items: readonly Item[]) {
    return items.filter((item) => item.region === region)
  }
  function lastSession(training: Training) {
    return (
      training.sessions
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '9999-99-99'
    )
  }
  const completed = facts.trainings.filter(({ status }) => status === 'completed')
  const teamBasic = completed.filter(({ curriculum }) => curriculum === 'team-basic')

  const teams = here(facts.teams).filter(isActive)
  function isTrained(team: string) {
    return teamBasic.some((training) => training.teams.includes(team) && lastSession(training) <= lastDay)
  }
  function reportOf(team: string): Report | undefined {
    return facts.teamReports
      .filter((report) => report.team === team && within(report.reportedOn))
      .reduce<Report | undefined>(
        (best, next) =>
          best === undefined ||
          next.reportedOn > best.reportedOn ||
          (next.reportedOn === best.reportedOn && next.id > best.id)
            ? next
            : best,
        undefined,
      )
  }
  const reports = teams.flatMap(({ id }) => reportOf(id) ?? [])
  function ofReports(numerator: number, denominator: number) {
    return of(numerator, denominator, teams.length === 0 ? 'empty' : 'no-data')
  }
  function shareOfReports(test: (report: Report) => boolean, known: (report: Report) => boolean = () => true) {
    return ofReports(reports.filter((report) => known(report) && test(report)).length, reports.filter(known).length)
  }

  function peopleTrained(group: Training['participants'][number]['group'], curriculum: Training['curriculum']): Figure {
    const counts = here(facts.staff).filter(({ role, reportedOn }) => role === group && reportedOn <= lastDay)
    const latest = counts.reduce<(typeof counts)[number] | undefined>(
      (best, next) => (best === undefined || next.reportedOn >= best.reportedOn ? next : best),
      undefined,
    )
    const participants = here(completed)
      .filter((training) => training.curriculum === curriculum && lastSession(training) <= lastDay)
      .flatMap((training) => training.participants.filter((each) => each.group === group).map((each) => each.count))
    const denominator = latest?.count ?? 0
    const hasSomething = teams.length > 0 || here(facts.trainings).length > 0
    return of(
      Math.min(sum(participants), denominator),
      denominator,
      latest === undefined && hasSomething ? 'no-data' : 'empty',
    )
  }

  const trainers = here(facts.trainers).filter(isActive)
  const experienced = trainers.filter(({ qualifiedOn }) => qualifiedOn < rollingYearStart)
  const dutiful = experienced.filter(
    ({ id }) =>
      new Set(
        teamBasic
          .filter(
            (training) =>
              within(lastSession(training), rollingYearStart) &&
              training.trainers.some(({ trainer }) => trainer === id),
          )
          .flatMap((training) => training.teams),
      ).size >= 2,
  )
  function meetingsOf(id: string) {
    return facts.meetings.filter((meeting) => meeting.of === id && within(meeting.heldOn, rollingYearStart)).length
  }
  const networks = here(facts.networks).filter(isActive)
  const steering = here(facts.groups).some(
    (group) => group.kind === 'steering-group' && isActive(group) && meetingsOf(group.id) > 0,
  )
  function loads(report: Report) {
    return report.children === null || (report.caseHolders ?? 0) === 0
      ? null
      : report.children / (report.caseHolders ?? 1)
  }
  const cap = statutoryCaseloadCap(lastDay)
  const loaded = reports.filter((report) => loads(report) !== null)
  const met = reports.filter(({ meetingsHeld, meetingsPlanned }) => meetingsHeld !== null && meetingsPlanned !== null)
  const answers = reports.flatMap(({ criteria }) => Object.values(criteria).filter((degree) => degree !== null))
  const events = [
    ...here(completed).filter((training) => within(lastSession(training))),
    ...here(facts.meetings).filter(({ heldOn }) => within(heldOn)),
  ]
  function pillar(number: 1 | 2 | 3 | 4): Figure {
    const elements = pillars[number - 1]?.elements ?? []
    const inUse = elements.filter(({ id }) => {
      const entries = here(facts.elements).filter(({ element, since }) => element === id && since <= lastDay)
      return (
        entries.reduce<(typeof entries)[number] | undefined>(
          (best, next) => (best === undefined || next.since >= best.since ? next : best),
          undefined,
        )?.status === 'in-use'
      )
    })
    return of(inUse.length, elements.length, 'empty')
  }

  return {
    'team-training-coverage': of(teams.filter(({ id }) => isTrained(id)).length, teams.length, 'empty'),
    'leadership-training-coverage': peopleTrained('supervisor', 'leadership-basic'),
    'consultant-training-coverage': peopleTrained('consulting-social-worker', 'role-consulting-social-worker'),
    'coordinator-training-coverage': peopleTrained('coordinator', 'role-coordinator'),
    'training-participants': count(
      sum(
        here(completed)
          .filter((training) => within(lastSession(training)))
          .flatMap((training) => training.participants.map((each) => each.count)),
      ),
    ),
    'trainer-capacity': of(
      sum(trainers.map(({ timeShare }) => timeShare * 230)),
      20 * teams.filter(({ id }) => !isTrained(id)).length,
      'empty',
    ),
    'trainer-duty': of(dutiful.length, experienced.length, 'empty'),
    'steering-active': of(steering ? 1 : 0, 1, 'empty'),
    'reporting-completeness': of(reports.length, teams.length, 'empty'),
    'network-cadence': of(networks.filter(({ id }) => meetingsOf(id) >= 2).length, networks.length, 'empty'),
    'network-mandate': of(
      networks.filter(
        (each) => each.goalAgreed && each.taskAgreed && each.wayOfWorkingAgreed && each.coordinatingBodyAgreed,
      ).length,
      networks.length,
      'empty',
    ),
    'family-therapist-availability': shareOfReports(({ members }) => (members['family-therapist'] ?? 0) > 0),
    'coordinator-availability': shareOfReports(({ members }) => (members.coordinator ?? 0) > 0),
    'team-structure-complete': shareOfReports(
      ({ members }) =>
        (members['consulting-social-worker'] ?? 0) >= 1 &&
        (members['social-worker'] ?? 0) >= 2 &&
        (members['family-therapist'] ?? 0) > 0 &&
        (members.coordinator ?? 0) > 0,
    ),
    'caseload-recommended': shareOfReports(
      (report) => (loads(report) ?? 99) <= 20,
      (report) => loads(report) !== null,
    ),
    'caseload-statutory':
      cap === null
        ? { numerator: 0, denominator: 0, state: 'not-applicable' }
        : shareOfReports(
            (report) => (loads(report) ?? 99) <= cap,
            (report) => loads(report) !== null,
          ),
    'children-per-case-holder': ofReports(
      sum(loaded.map(({ children }) => children ?? 0)),
      sum(loaded.map(({ caseHolders }) => caseHolders ?? 0)),
    ),
    'weekly-meeting-rate': ofReports(
      sum(met.map(({ meetingsHeld }) => meetingsHeld ?? 0)),
      sum(met.map(({ meetingsPlanned }) => meetingsPlanned ?? 0)),
    ),
    'meeting-criteria-met': ofReports(answers.filter((degree) => degree === 'fully').length, answers.length),
    'shared-responsibility': shareOfReports(
      ({ sharedResponsibility }) => sharedResponsibility === 'fully',
      ({ sharedResponsibility }) => sharedResponsibility !== null,
    ),
    'face-to-face-majority': shareOfReports(
      ({ faceToFaceShare }) => (faceToFaceShare ?? 0) > 0.5,
      ({ faceToFaceShare }) => faceToFaceShare !== null,
    ),
    'pillar-1-in-use': pillar(1),
    'pillar-2-in-use': pillar(2),
    'pillar-3-in-use': pillar(3),
    'pillar-4-in-use': pillar(4),
    agreements: count(here(facts.agreements).filter(({ madeOn }) => within(madeOn)).length),
    commitments: count(here(facts.commitments).filter(({ madeOn }) => within(madeOn)).length),
    'experts-by-experience-involved': of(
      events.filter(({ expertsByExperience }) => expertsByExperience).length,
      events.length,
      'empty',
    ),
  } satisfies Record<IndicatorId, Figure>
}

function national(figures: readonly Figure[]): Figure {
  const ok = figures.filter(({ state }) => state === 'ok')
  const isCount = figures.some(({ denominator }) => denominator === null)
  const state =
    ok.length > 0
      ? 'ok'
      : figures.some((figure) => figure.state === 'no-data')
        ? 'no-data'
        : figures.some((figure) => figure.state === 'not-applicable')
          ? 'not-applicable'
          : 'empty'
  return {
    numerator: sum(ok.map(({ numerator }) => numerator)),
    denominator: isCount ? null : sum(ok.map(({ denominator }) => denominator ?? 0)),
    state,
  }
}

/** The figure of every indicator of a period, by region and for the country, keyed `indicator region`. */
export function oracle(facts: Facts, period: Period): ReadonlyMap<string, Figure> {
  const codes: ResultRegion[] = facts.regions.map(({ code }) => code)
  const byRegion = codes.map((code) => ({ code, figures: oracleOf(facts, code, period) }))
  const results = new Map<string, Figure>()
  const ids = Object.keys(oracleOf(facts, '', period)).filter((id): id is IndicatorId => id !== '')
  for (const id of ids) {
    for (const { code, figures } of byRegion) results.set(`${id} ${code}`, figures[id])
    results.set(`${id} FI`, national(byRegion.map(({ figures }) => figures[id])))
  }
  return results
}

/** The key of a result in the oracle's answer. */
export function oracleKey({ indicator, region }: IndicatorResult): string {
  return `${indicator} ${region}`
}

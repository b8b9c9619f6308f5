import { addMonths, pillars, statutoryCaseloadCap, type Period } from '@kotipesa/domain'
import type { IndicatorId } from '../catalogue/indicator-ids'
import type { IndicatorResult, ResultRegion, ResultState } from '../engine/result'
import type { Facts } from '../facts/facts-schema'

/*
 * The contract's words read literally: every figure scans all the facts again, without index, table or definition.
 * Slow and simple, to hold the engine against.
 */

type Figure = Pick<IndicatorResult, 'numerator' | 'denominator' | 'state'>
type Training = Facts['trainings'][number]
type Report = Facts['teamReports'][number]

const notApplicable: Figure = { numerator: null, denominator: null, state: 'not-applicable' }

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

/** Of two ids the greater by Unicode code points. */
function isLaterId(id: string, other: string): boolean {
  const points = [...id].map((character) => character.codePointAt(0) ?? 0)
  const others = [...other].map((character) => character.codePointAt(0) ?? 0)
  const at = points.findIndex((point, index) => point !== others[index])
  if (at === -1) return false
  return (points[at] ?? -1) > (others[at] ?? -1)
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
  function isTrained(team: string): boolean {
    if (teamBasic.some((training) => training.teams.includes(team) && lastSession(training) <= lastDay)) return true
    const carriesOn = facts.teams.find(({ id }) => id === team)?.carriesOn ?? []
    return carriesOn.length > 0 && carriesOn.every(isTrained)
  }
  function reportOf(team: string): Report | undefined {
    return facts.teamReports
      .filter((report) => report.team === team && within(report.reportedOn))
      .reduce<Report | undefined>(
        (best, next) =>
          best === undefined ||
          next.reportedOn > best.reportedOn ||
          (next.reportedOn === best.reportedOn && isLaterId(next.id, best.id))
            ? next
            : best,
        undefined,
      )
  }
  function allReportsOf(team: string): readonly Report[] {
    const inPeriod = facts.teamReports.filter((report) => report.team === team && within(report.reportedOn))
    return inPeriod.filter(
      (report) => !inPeriod.some((other) => other.reportedOn === report.reportedOn && isLaterId(other.id, report.id)),
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
  const dutiful = experienced.filter(({ id }) => {
    const own = teamBasic.filter(
      (training) =>
        within(lastSession(training), rollingYearStart) && training.trainers.some(({ trainer }) => trainer === id),
    )
    return new Set(own.flatMap((training) => training.teams)).size >= 2
  })
  function bodiesOf({ of, alsoOf = [] }: Facts['meetings'][number]): readonly string[] {
    return of === null ? alsoOf : [of, ...alsoOf]
  }
  function meetingsOf(id: string) {
    return facts.meetings.filter(
      (meeting) => bodiesOf(meeting).includes(id) && within(meeting.heldOn, rollingYearStart),
    ).length
  }
  function isHere(item: { region: string; alsoRegions?: readonly string[] | undefined }) {
    return item.region === region || (item.alsoRegions ?? []).includes(region)
  }
  const bodies = [...facts.networks, ...facts.groups]
  const meetingsHere = facts.meetings.filter(
    (meeting) =>
      meeting.region === region || bodies.some((body) => bodiesOf(meeting).includes(body.id) && isHere(body)),
  )
  const networks = facts.networks.filter(isHere).filter(isActive)
  const steering = facts.groups
    .filter(isHere)
    .some((group) => group.kind === 'steering-group' && isActive(group) && meetingsOf(group.id) > 0)
  function loads(report: Report) {
    return report.children === null || (report.caseHolders ?? 0) === 0
      ? null
      : report.children / (report.caseHolders ?? 1)
  }
  const cap = statutoryCaseloadCap(lastDay)
  const loaded = reports.filter((report) => loads(report) !== null)
  const met = teams
    .flatMap(({ id }) => allReportsOf(id))
    .filter(({ meetingsHeld, meetingsPlanned }) => meetingsHeld !== null && meetingsPlanned !== null)
  const answers = reports.flatMap(({ criteria }) => Object.values(criteria).filter((degree) => degree !== null))
  const events = [
    ...here(completed).filter((training) => within(lastSession(training))),
    ...meetingsHere.filter(({ heldOn }) => within(heldOn)),
    ...(facts.events ?? []).filter(isHere).filter(({ heldOn }) => within(heldOn)),
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

  // Version 2.
  const unknownBefore: Figure | null = facts.facts === 1 ? { numerator: 0, denominator: 0, state: 'no-data' } : null
  function untilLastDay(day: string | null): boolean {
    return day !== null && day <= lastDay
  }
  /** Nothing recorded is not nothing to count. */
  function recorded<Item extends { region: string }>(
    list: readonly Item[] | undefined,
    isCounted: (item: Item) => boolean,
    isMet: (item: Item) => boolean,
  ): Figure {
    const all = here(list ?? [])
    const counted = all.filter(isCounted)
    return of(counted.filter(isMet).length, counted.length, all.length === 0 ? 'no-data' : 'empty')
  }
  const dueRounds = (facts.rounds ?? []).filter(({ due }) => within(due))
  const onTime = dueRounds.filter(({ id, due }) =>
    here(facts.plans ?? []).some((plan) => plan.round === id && plan.submittedOn !== null && plan.submittedOn <= due),
  )
  const toConsult = here(teamBasic).filter((training) => {
    const day = lastSession(training)
    return addMonths(end, -18) <= day && day < addMonths(end, -6)
  })
  const consulted = toConsult.filter(
    ({ consultations = [] }) =>
      sum(consultations.filter(({ date }) => date < end).map(({ hours }) => hours)) > 9 - 1e-9,
  )
  const knowsConsultations = here(facts.trainings).some(({ consultations = [] }) => consultations.length > 0)
  function consultations(): Figure {
    if (toConsult.length > 0 && !knowsConsultations) return { numerator: 0, denominator: 0, state: 'no-data' }
    return of(consulted.length, toConsult.length, 'empty')
  }
  const trainedKnown = reports.filter(
    ({ people = null, trainedPeople = null }) => people !== null && trainedPeople !== null,
  )
  const leaving = reports.flatMap((report) => {
    const left = allReportsOf(report.team).flatMap((each) => each.left ?? [])
    return (report.people ?? 0) > 0 && left.length > 0 ? [{ people: report.people ?? 0, left: sum(left) }] : []
  })
  const capped = reports.filter(({ workersOverCap, caseHolders }) => workersOverCap !== null && (caseHolders ?? 0) > 0)

  return {
    'plans-on-time':
      unknownBefore ?? of(onTime.length, dueRounds.length, (facts.rounds ?? []).length === 0 ? 'no-data' : 'empty'),
    'materials-accessible':
      unknownBefore ??
      recorded(
        facts.materials,
        (material) =>
          ['client-brochure', 'professional-brochure', 'introduction-video'].includes(material.type) &&
          isActive(material) &&
          untilLastDay(material.publishedOn),
        ({ accessibility, assessedOn }) => accessibility === 'accessible' && untilLastDay(assessedOn),
      ),
    'needs-scheduled':
      unknownBefore ??
      recorded(
        facts.needs,
        ({ openedOn, closedOn }) => untilLastDay(openedOn) && !untilLastDay(closedOn),
        ({ scheduledOn }) => untilLastDay(scheduledOn),
      ),
    'consultations-held': unknownBefore ?? consultations(),
    'members-trained':
      unknownBefore ??
      ofReports(
        sum(trainedKnown.map(({ trainedPeople }) => trainedPeople ?? 0)),
        sum(trainedKnown.map(({ people }) => people ?? 0)),
      ),
    'people-left':
      unknownBefore ?? ofReports(sum(leaving.map(({ left }) => left)), sum(leaving.map(({ people }) => people))),
    'questions-answered':
      unknownBefore ??
      recorded(
        facts.questions,
        ({ raisedOn, withdrawnOn }) => within(raisedOn, rollingYearStart) && !untilLastDay(withdrawnOn),
        ({ toldOn }) => untilLastDay(toldOn),
      ),
    'decisions-carried-out':
      unknownBefore ??
      recorded(
        facts.decisions,
        ({ followUpOn }) => followUpOn !== null && within(followUpOn, rollingYearStart),
        ({ doneOn }) => untilLastDay(doneOn),
      ),
    'workers-over-cap':
      cap === null
        ? notApplicable
        : ofReports(
            sum(capped.map(({ workersOverCap }) => workersOverCap ?? 0)),
            sum(capped.map(({ caseHolders }) => caseHolders ?? 0)),
          ),
    'development-agreed':
      unknownBefore ??
      recorded(facts.developmentTeams, isActive, ({ steps }) =>
        steps.some(({ step, date }) => step === 'leaders-agree' && untilLastDay(date)),
      ),
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
        (members['consulting-social-worker'] ?? 0) >= 1 - 1e-9 &&
        (members['social-worker'] ?? 0) >= 2 - 1e-9 &&
        (members['family-therapist'] ?? 0) > 0 &&
        (members.coordinator ?? 0) > 0,
    ),
    'caseload-recommended': shareOfReports(
      (report) => (loads(report) ?? 99) <= 20,
      (report) => loads(report) !== null,
    ),
    'caseload-statutory':
      cap === null
        ? notApplicable
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
  const isCount = figures.some(({ denominator, state }) => denominator === null && state === 'ok')
  const state =
    ok.length > 0
      ? 'ok'
      : figures.some((figure) => figure.state === 'no-data')
        ? 'no-data'
        : figures.some((figure) => figure.state === 'not-applicable')
          ? 'not-applicable'
          : 'empty'
  if (state === 'not-applicable') return notApplicable
  return {
    numerator: sum(ok.map(({ numerator }) => numerator ?? 0)),
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

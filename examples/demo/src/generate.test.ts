import {
  addDays,
  attendanceTotal,
  curriculumIds,
  isWorkingDay,
  missingPlanParts,
  parsePeriod,
  periodsBetween,
  regionCodes,
  regionOfMunicipality,
} from '@kotipesa/domain'
import { computeIndicators, type Facts, indicators, noticeIn, parseFacts } from '@kotipesa/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateDemo } from './generate'

const until = '2026-10-31'
const megabyte = 1_000_000
const bundle = generateDemo({ seed: 1, until })
const { facts, details } = bundle

/** Every day on which the facts say something has happened. */
function pastDays(given: Facts): string[] {
  return [
    ...given.teamReports.map((report) => report.reportedOn),
    ...given.staff.map((count) => count.reportedOn),
    ...given.meetings.map((meeting) => meeting.heldOn),
    ...given.elements.map((element) => element.since),
    ...[...given.agreements, ...given.commitments].map((record) => record.madeOn),
    ...[...given.teams, ...given.trainers, ...given.networks, ...given.groups].flatMap(({ validFrom, validUntil }) => [
      validFrom,
      validUntil ?? validFrom,
    ]),
    ...(given.questions ?? []).flatMap(({ raisedOn, agendaOn, toldOn, withdrawnOn }) =>
      [raisedOn, agendaOn, toldOn, withdrawnOn].filter((day) => typeof day === 'string'),
    ),
    ...(given.decisions ?? []).flatMap(({ decidedOn, doneOn }) => [decidedOn, doneOn ?? decidedOn]),
    ...(given.plans ?? []).flatMap(({ adoptedOn, submittedOn, approvedOn }) =>
      [adoptedOn, submittedOn, approvedOn].filter((day) => typeof day === 'string'),
    ),
    ...given.trainings
      .filter(({ status }) => status === 'completed')
      .flatMap(({ sessions }) => sessions.map(({ date }) => date)),
  ]
}

describe('the demonstration set', () => {
  it('tells of the meetings of the last year who came by group, and the groups come to the number of all', () => {
    const told = facts.meetings.flatMap((meeting) => {
      const attendance = details[meeting.id]?.meeting?.attendance
      return attendance === undefined ? [] : [{ meeting, attendance }]
    })
    expect(told.length).toBeGreaterThan(50)
    for (const { meeting, attendance } of told) {
      const { attendees, expertsByExperience } = meeting
      expect(attendanceTotal(attendance)).toEqual({ attendees, expertsByExperience })
    }
  })

  it('is the same for the same seed, byte for byte', () => {
    expect(JSON.stringify(generateDemo({ seed: 1, until }))).toBe(JSON.stringify(bundle))
  })

  it('shares no id with that of another seed', () => {
    function ids(given: Facts) {
      return [...given.teams, ...given.teamReports, ...given.trainings].map(({ id }) => id)
    }
    const own = new Set(ids(facts))
    expect(ids(generateDemo({ seed: 2, until }).facts).filter((id) => own.has(id))).toEqual([])
  })

  it('is a valid facts bundle with nothing left open', () => {
    expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts)
  })

  it('tells of people who are trained, who came and who left, and never of more trained ones than there are', () => {
    const told = facts.teamReports.filter(({ people, trainedPeople }) => people !== null && trainedPeople !== null)
    expect(told.length).toBeGreaterThan(facts.teamReports.length / 2)
    expect(told.filter(({ people, trainedPeople }) => Number(trainedPeople) > Number(people))).toEqual([])
    expect(new Set(facts.teamReports.map(({ meetingRhythm }) => meetingRhythm)).size).toBe(4)
  })

  it('has the next meeting of each network and group that goes on, within eight weeks', () => {
    const { networks, groups, meetings } = bundle.facts
    const going = [...networks, ...groups].filter(({ validUntil }) => validUntil === null)
    const planned = new Set(bundle.plannedMeetings.map(({ of }) => of))
    expect(going.filter(({ id }) => !planned.has(id))).toEqual([])
    const held = new Set(meetings.map(({ id }) => id))
    for (const { id, day } of bundle.plannedMeetings) {
      expect(held.has(id)).toBe(false)
      expect(isWorkingDay(day) && day > until && day <= addDays(until, 56)).toBe(true)
    }
  })

  it('has an event to come in every region with teams, within eight weeks, to which one registers before it', () => {
    const events = bundle.plannedEvents
    expect(new Set(events.map(({ region }) => region))).toEqual(new Set(facts.teams.map(({ region }) => region)))
    for (const { day, openUntil, startsAt, endsAt } of events) {
      expect(isWorkingDay(day) && day > until && day <= addDays(until, 56)).toBe(true)
      expect(openUntil > until && openUntil < day && startsAt < endsAt).toBe(true)
    }
  })

  it('has a named contact of support and a year of tallies in every region with teams, once a day for each topic', () => {
    const withTeams = new Set(facts.teams.map(({ region }) => region))
    const contacts = bundle.people.filter(({ memberships }) =>
      memberships.some(({ of }) => of === 'low-threshold-support'),
    )
    expect(new Set(contacts.map(({ region }) => region))).toEqual(withTeams)
    const tallies = bundle.supportTallies
    expect(new Set(tallies.map(({ region }) => region))).toEqual(withTeams)
    expect(new Set(tallies.map(({ region, topic, day }) => `${region} ${topic} ${day}`)).size).toBe(tallies.length)
    expect(tallies.filter(({ day, count }) => day > until || day < addDays(until, -370) || count < 1)).toEqual([])
  })

  it('has the rounds of the last two years in every region that reported then, each closed two weeks after it was due', () => {
    expect(new Set(bundle.rounds.map(({ kind }) => kind))).toEqual(new Set(['april', 'october']))
    const regionOf = new Map(facts.teams.map(({ id, region }) => [id, region]))
    for (const { region, openedOn, dueOn, closedOn } of bundle.rounds) {
      const reports = facts.teamReports.filter(
        ({ team, reportedOn }) => regionOf.get(team) === region && reportedOn >= openedOn && reportedOn <= dueOn,
      )
      expect(reports.length).toBeGreaterThan(0)
      expect(closedOn === null || closedOn > dueOn).toBe(true)
    }
  })

  it('has needs that wait, are scheduled and are met, and people, in every region with teams', () => {
    const { needs = [] } = facts
    for (const region of new Set(facts.teams.map((team) => team.region))) {
      expect(needs.some((need) => need.region === region && need.scheduledOn === null)).toBe(true)
      expect(bundle.people.some((person) => person.region === region)).toBe(true)
    }
    expect(needs.some(({ scheduledOn, closedOn }) => scheduledOn !== null && closedOn === null)).toBe(true)
    expect(needs.filter(({ closedOn }) => closedOn !== null).length).toBeGreaterThan(20)
    const kinds = bundle.people.flatMap(({ memberships }) => memberships.map(({ of }) => of))
    expect(new Set(kinds)).toEqual(
      new Set(['team', 'network', 'group', 'responsible-person', 'low-threshold-support', 'experts-by-experience']),
    )
  })

  it('has requests for information that are late, due soon, given with a permit and refused, and none from the future', () => {
    const { informationRequests: requests } = bundle
    const open = requests.filter(({ givenOn, refusedOn }) => givenOn === null && refusedOn === null)
    expect(open.some(({ dueOn }) => dueOn < until)).toBe(true)
    expect(open.some(({ dueOn }) => dueOn > until && dueOn <= addDays(until, 14))).toBe(true)
    expect(requests.some(({ givenOn, permitNumber }) => givenOn !== null && permitNumber !== null)).toBe(true)
    expect(requests.some(({ refusedOn }) => refusedOn !== null)).toBe(true)
    for (const { cameOn, givenOn, refusedOn } of requests) {
      expect([cameOn <= until, (givenOn ?? until) <= until, (refusedOn ?? until) <= until]).toEqual([true, true, true])
    }
  })

  it('has prices of one entry per region and year, the same every day above a participant’s, some not told for this year', () => {
    const { prices = [] } = facts
    expect(new Set(prices.map(({ region, year }) => `${region} ${year}`)).size).toBe(prices.length)
    expect(prices.every(({ trainerDay, participantDay }) => Number(trainerDay) > Number(participantDay))).toBe(true)
    const thisYear = prices.filter(({ year }) => year === 2026).length
    expect([thisYear > regionCodes.length / 2, thisYear <= regionCodes.length]).toEqual([true, true])
    expect(prices.every(({ region, year }) => details[`${region}/prices/${year}`]?.prices !== undefined)).toBe(true)
  })

  it('has plans that are drafts, adopted, submitted and reviewed, whole once they are adopted, and own ones', () => {
    const { plans = [], rounds = [] } = facts
    expect(rounds.some(({ due }) => due > until)).toBe(true)
    expect(plans.some(({ adoptedOn }) => adoptedOn === null)).toBe(true)
    expect(plans.some(({ adoptedOn, submittedOn }) => adoptedOn !== null && submittedOn === null)).toBe(true)
    expect(plans.some(({ submittedOn, approvedOn }) => submittedOn !== null && approvedOn === null)).toBe(true)
    expect(plans.some(({ approvedOn }) => approvedOn !== null)).toBe(true)
    expect(plans.some(({ round }) => round === null)).toBe(true)
    for (const { id, due } of rounds) {
      const days = details[id]?.round
      expect([days?.openedOn, days?.workshopOn, due, days?.reviewedBy].toSorted()).toEqual([
        days?.openedOn,
        days?.workshopOn,
        due,
        days?.reviewedBy,
      ])
    }
    for (const { id, type, adoptedOn } of plans) {
      const told = details[id]?.plan
      const written = Object.entries(told?.parts ?? {}).map(([part, text]) => ({ part, text }))
      expect(missingPlanParts(type, written).length > 0).toBe(adoptedOn === null)
      expect(told?.year).toMatch(/^20\d\d$/)
    }
  })

  it('has work in plans, over and to come, in which each comes after what is done first, with some told and some not', () => {
    const told = (facts.plans ?? []).map(({ id, adoptedOn }) => ({ adoptedOn, work: details[id]?.plan?.work ?? [] }))
    const work = told.flatMap((plan) => plan.work)
    expect(new Set(work.map(({ template }) => template)).size).toBeGreaterThan(8)
    expect(work.some(({ end }) => end < until) && work.some(({ start }) => start > until)).toBe(true)
    for (const { adoptedOn, work: own } of told) {
      for (const [index, { start, after, doneShare, actualHours }] of own.entries()) {
        expect(after.every((at) => at < index && (own[at]?.start ?? '9') <= start)).toBe(true)
        expect(doneShare === null).toBe(adoptedOn === null)
        expect(adoptedOn === null && actualHours !== null).toBe(false)
      }
    }
  })

  it('has questions that wait, are decided and told, and decisions that are carried out and are not', () => {
    const { questions = [], decisions = [] } = facts
    expect(questions.filter(({ agendaOn, withdrawnOn }) => agendaOn === null && withdrawnOn === null)).not.toEqual([])
    expect(questions.filter(({ decidedOn, toldOn }) => decidedOn !== null && toldOn === null)).not.toEqual([])
    expect(decisions.filter(({ doneOn, followUpOn }) => doneOn === null && String(followUpOn) < until)).not.toEqual([])
    expect(decisions.filter(({ doneOn }) => doneOn !== null)).not.toEqual([])
    expect(bundle.trails.map(({ question }) => question)).toEqual(questions.map(({ id }) => id))
    const told = bundle.trails.filter(({ memo }) => memo !== null).map(({ question }) => question)
    expect(told).toEqual(questions.filter(({ toldOn }) => toldOn !== null).map(({ id }) => id))
  })

  it('shows most elements in use, in the portal or outside it, and proposes something to some regions', () => {
    const inUse = facts.elements.filter(({ status }) => status === 'in-use')
    const shown = inUse.filter(
      (entry) =>
        (entry.evidence ?? []).length > 0 ||
        (details[`${entry.region}/${entry.element}/${entry.since}`]?.element?.shown ?? []).length > 0,
    )
    expect(shown.length).toBeGreaterThan(inUse.length / 2)
    expect(shown.length).toBeLessThan(inUse.length)
    expect(bundle.objectives.length).toBeGreaterThan(20)
    const days = bundle.objectives.flatMap(({ states }) => states.map(({ since }) => since))
    expect(days.filter((day) => day > until)).toEqual([])
  })

  it('has partners that are told, inducted and not told yet, and findings that helped and hindered', () => {
    const kinds = bundle.partners.map(({ contacts }) => contacts.map(({ kind }) => kind).join())
    expect(new Set(kinds)).toEqual(new Set(['', 'told', 'told,inducted']))
    const days = bundle.partners.flatMap(({ contacts }) => contacts.map(({ on }) => on))
    expect([...days, ...bundle.findings.map(({ foundOn }) => foundOn)].filter((day) => day > until)).toEqual([])
    expect(new Set(bundle.findings.map(({ effect }) => effect))).toEqual(new Set(['helped', 'hindered']))
    const names = [...bundle.partners.map(({ name }) => name), ...bundle.findings.map(({ text }) => text)]
    expect(names.filter((name) => !name.startsWith('Esittely'))).toEqual([])
  })

  it('has views, figures given out that have changed since, notes on figures, and rounds of surveys, the one open', () => {
    const { savedViews, givenFigures, figureNotes, figureSharing, surveyRounds } = bundle
    expect(new Set(savedViews.map(({ list }) => list))).toEqual(new Set(['needs', 'trainings', 'teams']))
    const now = computeIndicators(facts, { periods: [parsePeriod('2025')] })
    const valueNow = new Map(now.map(({ indicator, region, value }) => [`${indicator} ${region}`, value]))
    const changed = givenFigures.filter(({ region, results }) =>
      results.some(({ indicator, value }) => valueNow.get(`${indicator} ${region}`) !== value),
    )
    expect(changed.length).toBeGreaterThan(5)
    expect(givenFigures.every(({ givenOn }) => givenOn <= until)).toBe(true)
    const withTeams = new Set(facts.teams.map(({ region }) => region))
    expect(new Set(givenFigures.map(({ region }) => region))).toEqual(withTeams)
    expect(new Set(figureNotes.map(({ region }) => region))).toEqual(withTeams)
    expect(figureSharing.filter(({ audience }) => audience === 'everybody')).toHaveLength(1)
    expect(surveyRounds.map(({ openedOn, dueOn }) => [openedOn <= until, dueOn > until])).toEqual([
      [true, false],
      [true, true],
    ])
  })

  it('tells of networks who coordinates them, and whose turn comes next', () => {
    const told = facts.networks.flatMap(({ id }) => [...(details[id]?.network?.coordination ?? [])])
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['outside', 'network-itself']))
    expect(told.some(({ validFrom }) => validFrom > until)).toBe(true)
    expect(told.filter(({ validFrom, validUntil }) => validUntil !== null && validUntil <= validFrom)).toEqual([])
  })

  it('takes at most 12 MB', () => {
    expect(Buffer.byteLength(JSON.stringify(bundle))).toBeLessThan(12 * megabyte)
  })

  it('has about 600 teams in all 22 regions and most of their half-yearly reports', () => {
    expect(facts.regions.map(({ code }) => code)).toEqual(regionCodes)
    expect(new Set(facts.teams.map((team) => team.region)).size).toBe(22)
    expect(Math.abs(facts.teams.length - 600)).toBeLessThan(40)
    expect(facts.teamReports.length).toBeGreaterThan(8_500)
    expect(facts.teamReports.length).toBeLessThan(12_000)
  })

  it('says in every name and every nameless record that it is for demonstration', () => {
    const names = [
      ...[...facts.teams, ...facts.networks, ...facts.groups].map(({ name }) => name),
      ...facts.trainers.map((trainer) => details[trainer.id]?.name),
      ...(facts.needs ?? []).map((need) => details[need.id]?.name),
      ...[...(facts.questions ?? []), ...(facts.decisions ?? [])].map(({ id }) => details[id]?.name),
      ...bundle.people.map((person) => person.name),
    ]
    expect(names.filter((name) => !name?.startsWith('Esittely'))).toEqual([])
    const agreed = facts.agreements.map(({ id }) => details[id]?.agreement)
    expect(agreed.length).toBeGreaterThan(0)
    for (const told of agreed) {
      expect(
        [told?.developmentTeam, told?.content, told?.quality].filter((words) => !words?.startsWith('Esittely')),
      ).toEqual([])
      expect(told?.theme).not.toBe('')
    }
    const nameless = [...facts.staff, ...facts.trainings, ...facts.agreements, ...facts.commitments]
    const sources = nameless.map(({ id }) => details[id]?.source?.document)
    expect(sources.filter((document) => !document?.startsWith('Esittelyaineisto'))).toEqual([])
  })

  it('says in three languages that the figures are invented', () => {
    expect(noticeIn(facts, 'fi')).toMatch(/^Mukana on keksittyä/)
    expect(noticeIn(facts, 'sv')).toMatch(/^Innehåller påhittat/)
    expect(noticeIn(facts, 'en')).toMatch(/^Contains invented/)
  })

  it('places every team in a municipality of its region', () => {
    const misplaced = facts.teams.filter(
      ({ municipality, region }) => regionOfMunicipality(municipality ?? '', 2026) !== region,
    )
    expect(misplaced).toEqual([])
  })

  it('trains on working days only, in every curriculum', () => {
    const days = facts.trainings.flatMap(({ sessions }) => sessions.map(({ date }) => date))
    expect(days.filter((day) => !isWorkingDay(day))).toEqual([])
    const completed = facts.trainings.filter(({ status }) => status === 'completed')
    expect([...new Set(completed.map(({ curriculum }) => curriculum))].toSorted()).toEqual(curriculumIds.toSorted())
  })

  it('gives each trainer the effort of a first team training once', () => {
    const efforts = facts.trainings
      .filter(({ curriculum }) => curriculum === 'team-basic')
      .flatMap(({ trainers }) => trainers)
    const first = efforts.filter(({ planningDays }) => planningDays === 5.5).map(({ trainer }) => trainer)
    expect(new Set(first).size).toBe(first.length)
    expect(new Set(efforts.map(({ trainer }) => trainer)).size).toBe(first.length)
  })

  it('follows team trainings up with consultations of three hours, and tells the days really spent when all is over', () => {
    const held = facts.trainings.filter(({ consultations = [] }) => consultations.length > 0)
    for (const { sessions, consultations = [] } of held) {
      const lastDay = sessions.at(-1)?.date ?? ''
      expect(consultations.filter(({ date, hours }) => date <= lastDay || hours !== 3)).toEqual([])
    }
    const efforts = held.flatMap(({ trainers }) => trainers)
    const told = efforts.flatMap(({ planningDays, actual }) => (actual ? [actual.planningDays - planningDays] : []))
    expect(told.length).toBeGreaterThan(100)
    expect(told.length).toBeLessThan(efforts.length)
    expect([...new Set(told)].toSorted()).toEqual([-0.5, 0, 0.5, 1])
  })

  it('has merged teams, trainers who left and trainers borrowed from another region', () => {
    expect(facts.teams.filter(({ name }) => name?.includes(' + ')).length).toBeGreaterThan(5)
    expect(facts.trainers.filter(({ validUntil }) => validUntil !== null).length).toBeGreaterThan(5)
    const homes = new Map(facts.trainers.map(({ id, region }) => [id, region]))
    const borrowed = facts.trainings.filter(({ region, trainers }) =>
      trainers.some(({ trainer }) => homes.get(trainer) !== region),
    )
    expect(borrowed.length).toBeGreaterThan(5)
  })
})

describe('the indicators of the demonstration set', () => {
  const results = computeIndicators(facts, { periods: periodsBetween('2017', '2026', 'year') })
  const regional = results.filter(({ region }) => region !== 'FI')

  it.each(indicators.map(({ id }) => id))('%s has a value in some region and year', (id) => {
    expect(regional.filter((result) => result.indicator === id && result.state === 'ok').length).toBeGreaterThan(0)
  })

  it('show no data, nothing to count and a true zero', () => {
    expect(new Set(regional.map(({ state }) => state))).toEqual(new Set(['ok', 'no-data', 'empty', 'not-applicable']))
    expect(regional.filter(({ state, value }) => state === 'ok' && value === 0).length).toBeGreaterThan(20)
  })

  it('differ between regions', () => {
    const coverage = computeIndicators(facts, {
      periods: [parsePeriod('2025')],
      indicators: ['team-training-coverage'],
    })
    expect(new Set(coverage.map(({ value }) => value)).size).toBeGreaterThan(15)
  })
})

describe('any seed and last day', () => {
  const lastDay = fc
    .date({ min: new Date('2017-12-31'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('give valid facts in which nothing has happened after the last day', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), lastDay, (seed, day) => {
        const made = parseFacts(generateDemo({ seed, until: day }).facts)
        expect(pastDays(made).filter((past) => past > day)).toEqual([])
      }),
      { numRuns: 6 },
    )
  })
})

it('lets teams take part in planned trainings of other regions', () => {
  const { facts } = generateDemo({ seed: 1, until: '2026-09-30' })
  const regionOf = new Map(facts.teams.map(({ id, region }) => [id, region]))
  const visited = facts.trainings.filter(({ teams, region }) => teams.some((team) => regionOf.get(team) !== region))
  expect(visited.length).toBeGreaterThan(0)
  expect(visited.every(({ status }) => status === 'planned')).toBe(true)
})

import { expectation, formatPath } from '@kotipesa/domain'
import { forEachRecord, forEachText } from './bundle-reader'
import type { LocatedProblem } from './located-problem'

/** Days of a record in the order in which they come; any may be missing. */
const daysInOrder: readonly (readonly [table: string, ...keys: readonly string[]])[] = [
  ['needs', 'openedOn', 'scheduledOn'],
  ['needs', 'openedOn', 'closedOn'],
  ['plans', 'submittedOn', 'approvedOn'],
  ['questions', 'raisedOn', 'agendaOn', 'decidedOn', 'toldOn'],
  ['questions', 'raisedOn', 'withdrawnOn'],
  ['decisions', 'decidedOn', 'followUpOn'],
  ['decisions', 'decidedOn', 'doneOn'],
]

/** A day that cannot be without another. */
const daysThatRest: readonly (readonly [table: string, day: string, on: string])[] = [
  ['plans', 'approvedOn', 'submittedOn'],
  ['questions', 'decidedOn', 'agendaOn'],
]

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null
}

function dayProblems(bundle: unknown): LocatedProblem[] {
  const problems: LocatedProblem[] = []
  for (const [table, ...keys] of daysInOrder) {
    forEachRecord(bundle, table, (fields, index) => {
      const known = keys.filter((key) => typeof fields[key] === 'string')
      known.forEach((key, at) => {
        const before = known[at - 1]
        if (before === undefined || String(fields[before]) <= String(fields[key])) return
        const message = expectation(`a date on or after ${before} ${String(fields[before])}`, fields[key])
        problems.push({ path: [table, index, key], message })
      })
    })
  }
  for (const [table, day, on] of daysThatRest) {
    forEachRecord(bundle, table, (fields, index) => {
      if (!isKnown(fields[day]) || isKnown(fields[on])) return
      problems.push({ path: [table, index, day], message: expectation(`null, as ${on} is not known`, fields[day]) })
    })
  }
  forEachRecord(bundle, 'questions', ({ toldOn, withdrawnOn }, index) => {
    if (!isKnown(toldOn) || !isKnown(withdrawnOn)) return
    const message = expectation('null, as the question was answered (toldOn)', withdrawnOn)
    problems.push({ path: ['questions', index, 'withdrawnOn'], message })
  })
  return problems
}

function peopleProblems(bundle: unknown): LocatedProblem[] {
  const problems: LocatedProblem[] = []
  forEachRecord(bundle, 'teamReports', ({ people, trainedPeople }, index) => {
    if (typeof people !== 'number' || typeof trainedPeople !== 'number' || trainedPeople <= people) return
    const message = expectation(`a number ≤ people ${people}`, trainedPeople)
    problems.push({ path: ['teamReports', index, 'trainedPeople'], message })
  })
  for (const table of ['trainings', 'events']) {
    forEachRecord(bundle, table, (fields, index) => {
      forEachRecord(fields, 'participants', ({ group, sector }, at) => {
        if (!isKnown(sector) || group === 'partner') return
        const path = [table, index, 'participants', at, 'sector']
        problems.push({ path, message: expectation('null, as the group is not partner', sector) })
      })
    })
  }
  return problems
}

function jointProblems(bundle: unknown): LocatedProblem[] {
  const problems: LocatedProblem[] = []
  function leaveOut(table: string, own: string, also: string, expected: string): void {
    forEachRecord(bundle, table, (fields, index) => {
      forEachText(fields, also, (value, at) => {
        if (value !== fields[own]) return
        problems.push({ path: [table, index, also, at], message: expectation(expected, value) })
      })
    })
  }
  for (const table of ['networks', 'groups', 'events']) {
    leaveOut(table, 'region', 'alsoRegions', 'another region than region')
  }
  leaveOut('meetings', 'of', 'alsoOf', 'another network or group than of')
  return problems
}

function planProblems(bundle: unknown): LocatedProblem[] {
  const problems: LocatedProblem[] = []
  const planOfRound = new Map<unknown, unknown>()
  forEachRecord(bundle, 'rounds', ({ id, plan }) => planOfRound.set(id, plan))
  const firstIndex = new Map<string, number>()
  forEachRecord(bundle, 'plans', ({ region, round, type }, index) => {
    if (typeof round !== 'string') return
    const plan = planOfRound.get(round)
    if (typeof plan === 'string' && typeof type === 'string' && plan !== type) {
      problems.push({ path: ['plans', index, 'type'], message: expectation(`${plan}, as its round is of it`, type) })
    }
    const key = JSON.stringify([region, round])
    const first = firstIndex.get(key)
    if (first === undefined) firstIndex.set(key, index)
    else {
      const expected = `one plan per region and round (${formatPath(['plans', first])} is it already)`
      problems.push({ path: ['plans', index, 'round'], message: expectation(expected, round) })
    }
  })
  return problems
}

/** Teams that carry on themselves, by way of others or at once. */
function circleProblems(bundle: unknown): LocatedProblem[] {
  const carriesOn = new Map<string, string[]>()
  const indexes = new Map<string, number>()
  forEachRecord(bundle, 'teams', (fields, index) => {
    if (typeof fields['id'] !== 'string') return
    const before: string[] = []
    forEachText(fields, 'carriesOn', (team) => before.push(team))
    if (before.length > 0) carriesOn.set(fields['id'], before)
    indexes.set(fields['id'], index)
  })
  const settled = new Set<string>()
  const problems: LocatedProblem[] = []
  for (const start of carriesOn.keys()) {
    // Depth first, with a stack of its own: a chain may be as long as the list of teams.
    const way: { readonly team: string; next: number }[] = [{ team: start, next: 0 }]
    const onWay = new Set([start])
    while (way.length > 0) {
      const step = way.at(-1)
      if (step === undefined) break
      const before = settled.has(step.team) ? undefined : carriesOn.get(step.team)?.[step.next]
      if (before === undefined) {
        settled.add(step.team)
        onWay.delete(step.team)
        way.pop()
        continue
      }
      if (onWay.has(before)) {
        const path = ['teams', indexes.get(step.team) ?? 0, 'carriesOn', step.next]
        problems.push({ path, message: expectation('a team that does not carry on this one', before) })
      } else if (!settled.has(before)) {
        onWay.add(before)
        way.push({ team: before, next: 0 })
      }
      step.next += 1
    }
  }
  return problems
}

/** What must hold in version 2 beside what holds in both. */
export function version2Problems(bundle: unknown): LocatedProblem[] {
  return [
    ...circleProblems(bundle),
    ...peopleProblems(bundle),
    ...jointProblems(bundle),
    ...dayProblems(bundle),
    ...planProblems(bundle),
  ]
}

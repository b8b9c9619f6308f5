import { daysBetween } from '../calendar/arithmetic'
import type { CalendarDate } from '../calendar/calendar-date'
import { firstTrainingDays, laterTrainingDays } from '../trainer/workload'

/** A team training that is waited for. The needs of a task stand in their order, the most urgent first. */
export interface PlannedNeed {
  readonly id: string
  /** Code of the municipality; `null` = not known. */
  readonly municipality: string | null
  /** How many new teams its training would train. */
  readonly teams: number
  /** The day before which it is not to begin; `null` = as soon as possible. */
  readonly earliest: CalendarDate | null
}

/** A trainer with what is left in each term, after trainings that are planned already and absences. */
export interface PlannedTrainer {
  readonly id: string
  /** Working days left for training, by term. */
  readonly daysLeft: readonly number[]
  /** Months in which a team training could begin, by term: the trainer is there and begins no other one. */
  readonly freeMonths: readonly number[]
  /** Whether a training of the plan could be the trainer's first. */
  readonly isNew: boolean
}

/** Two trainers who hold trainings together. */
export interface PlannedPair {
  readonly id: string
  readonly trainers: readonly [string, string]
  /** Codes of the municipalities that both serve; `null` = wherever. */
  readonly municipalities: readonly string[] | null
}

/** A part of the time that is planned. */
export interface PlanTerm {
  readonly id: string
  readonly from: CalendarDate
  /** The first day that no longer belongs to it. */
  readonly until: CalendarDate
}

/** A need that is answered by a pair in a term. */
export interface Placement {
  readonly need: string
  readonly pair: string
  readonly term: string
}

/** What is to be planned. */
export interface PlanTask {
  readonly needs: readonly PlannedNeed[]
  readonly trainers: readonly PlannedTrainer[]
  readonly pairs: readonly PlannedPair[]
  readonly terms: readonly PlanTerm[]
  /** Choices that stay. */
  readonly locked: readonly Placement[]
  /** New teams that each trainer should train in the time that is planned. */
  readonly dutyTeams: number
}

/** What a plan must keep to. */
export type PlanRule = 'municipality' | 'earliest' | 'days' | 'months'

/** Where a plan does not keep to a rule. */
export interface PlanBreach {
  readonly rule: PlanRule | 'unknown' | 'twice' | 'locked'
  /** Ids of what it is about: a need, or a trainer and a term. */
  readonly of: readonly string[]
}

/** What a plan costs, in the order in which plans are compared: each part matters only where those before are equal. */
export interface PlanCost {
  /** Weeks that needs wait from the first day of the plan, each weighted by its position in the order. */
  readonly waiting: number
  /** New teams that trainers lack to their duty. */
  readonly dutyMissing: number
  /** Trainings by pairs who do not say that they serve the municipality. */
  readonly journeys: number
}

/** Weeks that a need waits beyond the end of the plan when it has no placement in it. */
const weeksBeyond = 52

/** Weeks from the first day of the plan to that of a term. */
export function weeksToTerm({ terms }: Pick<PlanTask, 'terms'>, { from }: PlanTerm): number {
  const [first] = terms
  return first === undefined ? 0 : Math.floor(daysBetween(first.from, from) / 7)
}

/** Weeks that a need without a placement is taken to wait. */
export function weeksWithoutPlacement({ terms }: Pick<PlanTask, 'terms'>): number {
  const [first] = terms
  const last = terms.at(-1)
  return first === undefined || last === undefined
    ? weeksBeyond
    : Math.floor(daysBetween(first.from, last.until) / 7) + weeksBeyond
}

/** How heavily a need's waiting weighs: the first of n needs n times as much as the last. */
export function weightOf({ needs }: Pick<PlanTask, 'needs'>, need: string): number {
  return needs.length - needs.findIndex(({ id }) => id === need)
}

/** Whether a pair serves the municipality of a need; one that is not known everybody serves. */
export function servesNeed({ municipalities }: PlannedPair, { municipality }: PlannedNeed): boolean {
  return municipalities === null || municipality === null || municipalities.includes(municipality)
}

/** Whether a need may begin in a term: its earliest day does not lie behind it. */
export function mayBegin({ earliest }: PlannedNeed, { until }: PlanTerm): boolean {
  return earliest === null || earliest < until
}

/** Days that a trainer's trainings take by term, when so many of them lie in each: the very first takes more. */
export function daysByTerm({ isNew }: Pick<PlannedTrainer, 'isNew'>, trainings: readonly number[]): readonly number[] {
  const first = isNew ? trainings.findIndex((count) => count > 0) : -1
  return trainings.map(
    (count, term) => count * laterTrainingDays + (term === first ? firstTrainingDays - laterTrainingDays : 0),
  )
}

/** How many trainings a trainer has in each term of a plan. */
export function trainingsByTerm(task: PlanTask, placements: readonly Placement[], trainer: string): readonly number[] {
  const pairs = new Set(task.pairs.filter(({ trainers }) => trainers.includes(trainer)).map(({ id }) => id))
  return task.terms.map(({ id }) => placements.filter(({ pair, term }) => term === id && pairs.has(pair)).length)
}

/** Each placement that could be part of some plan. */
export function possiblePlacements(task: PlanTask): readonly Placement[] {
  const trainers = new Map(task.trainers.map((trainer) => [trainer.id, trainer]))
  function isAble(trainer: string, term: number): boolean {
    const found = trainers.get(trainer)
    if (found === undefined) return false
    const days = found.isNew ? firstTrainingDays : laterTrainingDays
    // A new trainer's first training may lie in an earlier term, so that this one takes no more than a later one.
    const least = term === 0 ? days : laterTrainingDays
    return (found.daysLeft[term] ?? 0) >= least && (found.freeMonths[term] ?? 0) >= 1
  }
  return task.needs.flatMap((need) =>
    task.pairs
      .filter((pair) => servesNeed(pair, need))
      .flatMap((pair) =>
        task.terms.flatMap((term, index) =>
          mayBegin(need, term) && pair.trainers.every((trainer) => isAble(trainer, index))
            ? [{ need: need.id, pair: pair.id, term: term.id }]
            : [],
        ),
      ),
  )
}

function breachesOfNeeds(task: PlanTask, placements: readonly Placement[]): readonly PlanBreach[] {
  const breaches: PlanBreach[] = []
  const placed = new Set<string>()
  for (const { need, pair, term } of placements) {
    const [needed, held, during] = [
      task.needs.find(({ id }) => id === need),
      task.pairs.find(({ id }) => id === pair),
      task.terms.find(({ id }) => id === term),
    ]
    if (needed === undefined || held === undefined || during === undefined) {
      breaches.push({ rule: 'unknown', of: [need, pair, term] })
      continue
    }
    if (placed.has(need)) breaches.push({ rule: 'twice', of: [need] })
    placed.add(need)
    if (!servesNeed(held, needed)) breaches.push({ rule: 'municipality', of: [need] })
    if (!mayBegin(needed, during)) breaches.push({ rule: 'earliest', of: [need] })
  }
  for (const lock of task.locked) {
    const isKept = placements.some(
      ({ need, pair, term }) => need === lock.need && pair === lock.pair && term === lock.term,
    )
    if (!isKept) breaches.push({ rule: 'locked', of: [lock.need] })
  }
  return breaches
}

/** Everything in which a plan does not keep to its task; empty = it does. */
export function planBreaches(task: PlanTask, placements: readonly Placement[]): readonly PlanBreach[] {
  const ofTrainers = task.trainers.flatMap((trainer) => {
    const counts = trainingsByTerm(task, placements, trainer.id)
    const days = daysByTerm(trainer, counts)
    return task.terms.flatMap(({ id }, term): readonly PlanBreach[] => [
      ...(counts[term] && (days[term] ?? 0) > (trainer.daysLeft[term] ?? 0)
        ? [{ rule: 'days', of: [trainer.id, id] } as const]
        : []),
      ...((counts[term] ?? 0) > (trainer.freeMonths[term] ?? 0)
        ? [{ rule: 'months', of: [trainer.id, id] } as const]
        : []),
    ])
  })
  return [...breachesOfNeeds(task, placements), ...ofTrainers]
}

/** What a plan costs. */
export function planCost(task: PlanTask, placements: readonly Placement[]): PlanCost {
  const placed = new Map(placements.map((placement) => [placement.need, placement]))
  const pairs = new Map(task.pairs.map((pair) => [pair.id, pair]))
  const terms = new Map(task.terms.map((term) => [term.id, term]))
  let [waiting, journeys] = [0, 0]
  const teams = new Map<string, number>()
  for (const need of task.needs) {
    const { pair = '', term = '' } = placed.get(need.id) ?? {}
    const during = terms.get(term)
    const weeks = during === undefined ? weeksWithoutPlacement(task) : weeksToTerm(task, during)
    waiting += weightOf(task, need.id) * weeks
    const held = pairs.get(pair)
    if (held === undefined) continue
    if (held.municipalities === null) journeys += 1
    for (const trainer of held.trainers) teams.set(trainer, (teams.get(trainer) ?? 0) + need.teams)
  }
  const dutyMissing = task.trainers.reduce((sum, { id }) => sum + Math.max(0, task.dutyTeams - (teams.get(id) ?? 0)), 0)
  return { waiting, dutyMissing, journeys }
}

/** Why a need has no placement in a plan, and the smallest change that would give it one. */
export interface UnplacedReason {
  readonly need: string
  /** The rule that stands against it; `no-pairs` = there is no pair at all. */
  readonly rule: PlanRule | 'no-pairs'
  /** Where the least is missing. */
  readonly pair: string | null
  readonly term: string | null
  /** Days that the pair's trainers lack there together; 0 when it is no matter of days. */
  readonly missingDays: number
}

/**
 * Why a need has no placement beside the placements of a plan: which rule stands against it, and where the least would have
 * to change, that is at which pair and in which term the fewest days, or else one free month, are missing.
 */
export function whyUnplaced(task: PlanTask, placements: readonly Placement[], need: PlannedNeed): UnplacedReason {
  const none = { need: need.id, pair: null, term: null, missingDays: 0 }
  if (task.pairs.length === 0) return { ...none, rule: 'no-pairs' }
  const serving = task.pairs.filter((pair) => servesNeed(pair, need))
  if (serving.length === 0) return { ...none, rule: 'municipality' }
  const open = task.terms.filter((term) => mayBegin(need, term))
  if (open.length === 0) return { ...none, rule: 'earliest' }
  const options = serving.flatMap((pair) =>
    open.map(({ id: term }): UnplacedReason => {
      const breaches = planBreaches({ ...task, locked: [] }, [...placements, { need: need.id, pair: pair.id, term }])
      const missingDays = pair.trainers.reduce((sum, id) => sum + missingOf(task, placements, pair.id, term, id), 0)
      const rule = breaches.some((breach) => breach.rule === 'days') ? 'days' : 'months'
      return { need: need.id, rule, pair: pair.id, term, missingDays }
    }),
  )
  const [least = { ...none, rule: 'days' }] = options.toSorted((a, b) => a.missingDays - b.missingDays)
  return least
}

/** Days that a trainer lacks in all terms together when one more training comes to a pair in a term. */
function missingOf(
  task: PlanTask,
  placements: readonly Placement[],
  pair: string,
  term: string,
  trainer: string,
): number {
  const found = task.trainers.find(({ id }) => id === trainer)
  if (found === undefined) return 0
  const counts = trainingsByTerm(task, [...placements, { need: '', pair, term }], trainer)
  return daysByTerm(found, counts).reduce(
    (sum, days, index) => sum + Math.max(0, days - (found.daysLeft[index] ?? 0)),
    0,
  )
}

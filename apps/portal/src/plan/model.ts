import {
  firstTrainingDays,
  laterTrainingDays,
  possiblePlacements,
  weeksToTerm,
  weeksWithoutPlacement,
  weightOf,
  type Placement,
  type PlanTask,
} from '@kotipesa/domain'

/** A model in the LP format of CPLEX, as HiGHS reads it, and which placement each of its choices stands for. */
export interface Model {
  readonly lp: string
  readonly choices: ReadonlyMap<string, Placement>
}

interface Choice extends Placement {
  readonly name: string
  readonly trainers: readonly string[]
  readonly termIndex: number
}

type Term = readonly [factor: number, variable: string]

/** A sum as it is written; HiGHS reads lines of any length, people do not. */
function sum(terms: readonly Term[]): string {
  if (terms.length === 0) return '0 nothing'
  const parts = terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
  const lines = Array.from({ length: Math.ceil(parts.length / 8) }, (_, row) =>
    parts.slice(row * 8, row * 8 + 8).join(' '),
  )
  return lines.join('\n   ')
}

function isSame(one: Placement, other: Placement): boolean {
  return one.need === other.need && one.pair === other.pair && one.term === other.term
}

/** The possible placements with those that are locked, which stay even where they could not be chosen anew. */
function choicesOf(task: PlanTask, possible: readonly Placement[]): readonly Choice[] {
  const locked = task.locked.filter((lock) => !possible.some((placement) => isSame(placement, lock)))
  const ofLocked = new Set(task.locked.map(({ need }) => need))
  const free = possible.filter(
    (placement) => !ofLocked.has(placement.need) || task.locked.some((lock) => isSame(lock, placement)),
  )
  return [...free, ...locked].map((placement, index) => ({
    ...placement,
    name: `x${index}`,
    trainers: task.pairs.find(({ id }) => id === placement.pair)?.trainers ?? [],
    termIndex: task.terms.findIndex(({ id }) => id === placement.term),
  }))
}

interface Rules {
  readonly rows: readonly string[]
  readonly binaries: readonly string[]
}

/** What each trainer keeps to in each term: the days left, the free months, and the days more that a first training takes. */
function trainerRules(task: PlanTask, choices: readonly Choice[]): Rules {
  const rows: string[] = []
  const binaries: string[] = []
  for (const [index, trainer] of task.trainers.entries()) {
    const own = choices.filter(({ trainers }) => trainers.includes(trainer.id))
    const firsts = task.terms.map((_, term) => `f${index}_${term}`)
    for (const [term] of task.terms.entries()) {
      const during = own.filter(({ termIndex }) => termIndex === term)
      if (during.length === 0) continue
      const held = during.map(({ name }): Term => [1, name])
      const days = during.map(({ name }): Term => [laterTrainingDays, name])
      const left = trainer.daysLeft[term] ?? 0
      const most = Math.min(trainer.freeMonths[term] ?? 0, Math.floor(left / laterTrainingDays))
      rows.push(`${sum(held)} <= ${most}`)
      if (!trainer.isNew) continue
      const first = firsts[term] ?? ''
      binaries.push(first)
      rows.push(`${sum([...days, [firstTrainingDays - laterTrainingDays, first]])} <= ${left}`)
      // A first training is where the trainer holds one, and no later than any other.
      rows.push(`${sum([[1, first], ...held.map(([, name]): Term => [-1, name])])} <= 0`)
      const untilNow = firsts.slice(0, term + 1).filter((name) => binaries.includes(name))
      for (const [, name] of held) rows.push(`${sum([...untilNow.map((each): Term => [1, each]), [-1, name]])} >= 0`)
    }
  }
  return { rows, binaries }
}

function written(objective: readonly Term[], rules: readonly string[], binaries: readonly string[], more = ''): string {
  const rows = rules.map((rule, index) => ` c${index}: ${rule}`)
  return `Minimize\n obj: ${sum(objective)}\nSubject To\n${rows.join('\n')}\n${more}Binaries\n ${binaries.join('\n ')}\nEnd\n`
}

/** Each need has one placement or, unless it is locked, none. */
function needRules(task: PlanTask, choices: readonly Choice[]): Rules & { readonly objective: readonly Term[] } {
  const parts = task.needs.map((need, index) => {
    const own = choices.filter((choice) => choice.need === need.id).map(({ name }): Term => [1, name])
    const isLocked = task.locked.some((lock) => lock.need === need.id)
    const without = `u${index}`
    return {
      row: `${sum(isLocked ? own : [...own, [1, without]])} = 1`,
      binary: isLocked ? [] : [without],
      cost: isLocked ? [] : [[weightOf(task, need.id) * weeksWithoutPlacement(task), without] as const],
    }
  })
  return {
    rows: parts.map(({ row }) => row),
    binaries: parts.flatMap(({ binary }) => binary),
    objective: parts.flatMap(({ cost }) => cost),
  }
}

/** First of all: which need in which term, with the fewest weighted weeks of waiting. */
export function waitingModel(task: PlanTask): Model {
  const choices = choicesOf(task, possiblePlacements(task))
  const needs = needRules(task, choices)
  const trainers = trainerRules(task, choices)
  const waiting = choices.map(({ name, need, termIndex }): Term => {
    const term = task.terms[termIndex]
    return [term === undefined ? 0 : weightOf(task, need) * weeksToTerm(task, term), name]
  })
  const objective = [...needs.objective, ...waiting.filter(([cost]) => cost > 0)]
  const names = choices.map(({ name }) => name)
  return {
    lp: written(objective, [...needs.rows, ...trainers.rows], [...names, ...needs.binaries, ...trainers.binaries]),
    choices: new Map(choices.map((choice) => [choice.name, choice])),
  }
}

const [dutyCost, journeyCost] = [100, 1]

/**
 * Then, of plans in which each need has the term it was given: the one with the fewest teams missing to the trainers'
 * duty, then the fewest journeys, then the most equal load.
 */
export function pairsModel(task: PlanTask, placed: readonly Placement[]): Model {
  const possible = possiblePlacements(task).filter((option) =>
    placed.some(({ need, term }) => need === option.need && term === option.term),
  )
  const choices = choicesOf(task, possible).filter(({ need }) => placed.some((placement) => placement.need === need))
  const needs = placed.map(
    ({ need }) => `${sum(choices.filter((choice) => choice.need === need).map(({ name }) => [1, name] as const))} = 1`,
  )
  const trainers = trainerRules(task, choices)
  const journeys = choices.filter(({ pair }) => task.pairs.find(({ id }) => id === pair)?.municipalities === null)
  const duties: string[] = []
  const loads: string[] = []
  const lacking: Term[] = []
  for (const [index, trainer] of task.trainers.entries()) {
    const own = choices.filter((choice) => choice.trainers.includes(trainer.id))
    if (own.length === 0) continue
    const teams = own.flatMap(({ name, need }): Term[] => {
      const count = task.needs.find(({ id }) => id === need)?.teams ?? 0
      return count === 0 ? [] : [[count, name]]
    })
    duties.push(`${sum([...teams, [1, `d${index}`]])} >= ${task.dutyTeams}`)
    lacking.push([dutyCost, `d${index}`])
    const all = trainer.daysLeft.reduce((days, each) => days + each, 0)
    const load = own.map(({ name }): Term => [Number((laterTrainingDays / Math.max(all, 1)).toFixed(6)), name])
    loads.push(`${sum([...load, [-1, 'load']])} <= 0`)
  }
  const objective: Term[] = [...lacking, ...journeys.map(({ name }): Term => [journeyCost, name]), [0.5, 'load']]
  const binaries = [...choices.map(({ name }) => name), ...trainers.binaries]
  return {
    lp: written(objective, [...needs, ...trainers.rows, ...duties, ...loads], binaries),
    choices: new Map(choices.map((choice) => [choice.name, choice])),
  }
}

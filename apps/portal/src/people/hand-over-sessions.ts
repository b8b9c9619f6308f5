/** A trainer's row in a training. */
export interface TrainerRow {
  readonly trainer: string
  readonly planningDays: number
  readonly trainingDays: number
  readonly consultationDays: number
  readonly [more: string]: unknown
}

/** A day of a training; nobody named = all of its trainers hold it. */
export interface HeldSession {
  readonly day: string
  readonly heldBy: readonly string[]
}

interface Held<Session extends HeldSession> {
  readonly trainers: readonly TrainerRow[]
  readonly sessions: readonly Session[]
}

function halves(value: number): number {
  return Math.round(value * 2) / 2
}

function replaced(ids: readonly string[], from: string, to: string): readonly string[] {
  return [...new Set(ids.map((id) => (id === from ? to : id)))]
}

function added(rows: readonly TrainerRow[], row: TrainerRow): readonly TrainerRow[] {
  if (rows.every(({ trainer }) => trainer !== row.trainer)) return [...rows, row]
  return rows.map((each) =>
    each.trainer === row.trainer
      ? {
          ...each,
          planningDays: each.planningDays + row.planningDays,
          trainingDays: each.trainingDays + row.trainingDays,
          consultationDays: each.consultationDays + row.consultationDays,
        }
      : each,
  )
}

/**
 * The trainers and days of a training when one trainer hands over to another after a last day. Who has held nothing yet
 * gives the whole row; otherwise the days of training and consultation are shared as the sessions are, in halves, and the
 * sessions say who holds which.
 */
export function handOverSessions<Session extends HeldSession>(
  { trainers, sessions }: Held<Session>,
  from: string,
  to: string,
  lastDay: string,
): Held<Session> {
  const row = trainers.find(({ trainer }) => trainer === from)
  if (row === undefined) return { trainers, sessions }
  const others = trainers.filter(({ trainer }) => trainer !== from)
  const own = sessions.filter(({ heldBy }) => heldBy.length === 0 || heldBy.includes(from))
  const ahead = own.filter(({ day }) => day > lastDay)
  if (ahead.length === own.length) {
    const given = { planningDays: row.planningDays, trainingDays: row.trainingDays }
    return {
      trainers: added(others, { ...given, trainer: to, consultationDays: row.consultationDays }),
      sessions: sessions.map((session) => ({ ...session, heldBy: replaced(session.heldBy, from, to) })),
    }
  }
  const share = ahead.length / own.length
  const [trainingDays, consultationDays] = [halves(row.trainingDays * share), halves(row.consultationDays * share)]
  const kept = {
    ...row,
    trainingDays: row.trainingDays - trainingDays,
    consultationDays: row.consultationDays - consultationDays,
  }
  const all = trainers.map(({ trainer }) => trainer)
  return {
    trainers: added([...others, kept], { trainer: to, planningDays: 0, trainingDays, consultationDays }),
    sessions: sessions.map((session) => {
      const heldBy = session.heldBy.length === 0 ? all : session.heldBy
      return { ...session, heldBy: session.day > lastDay ? replaced(heldBy, from, to) : heldBy }
    }),
  }
}

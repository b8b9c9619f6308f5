/** What is counted in the region of a list's records that are there on the period's last day. */
interface Counted {
  readonly table: string
  /** When a record (`f`) is there in the period (`p`), and what else must be so of all that is counted. */
  readonly where: string
  /** The columns of the region, and what must be so, too, of what they count. */
  readonly columns: Readonly<Record<string, string>>
  readonly joins?: string
}

function isInYear(day: string): string {
  return `f.${day} >= p.rolling_start AND f.${day} <= p.last_day`
}

/** The columns of a region that version 2 of the facts brought, and what they are joined from. */
export function evidenceSql(isActive: (entity: string) => string): {
  readonly columns: readonly string[]
  readonly joins: readonly string[]
} {
  const counted: readonly Counted[] = [
    {
      table: 'completed_trainings',
      joins: `LEFT JOIN (SELECT s.training AS training, min(s.held_on) AS met_on
    FROM (SELECT c.training AS training, c.held_on AS held_on, sum(c.hours) OVER (PARTITION BY c.training ORDER BY c.held_on) AS hours_so_far
      FROM consultations c) s WHERE s.hours_so_far >= 9 - 1e-9 GROUP BY s.training) h ON h.training = f.id`,
      where: `f.curriculum = 'team-basic' AND f.completed_on >= p.end_day - INTERVAL '18 months'
    AND f.completed_on < p.end_day - INTERVAL '6 months'`,
      columns: { consultations_due: 'TRUE', consultations_held: 'h.met_on <= p.last_day' },
    },
    {
      table: 'needs',
      where: 'f.opened_on <= p.last_day AND (f.closed_on IS NULL OR p.last_day < f.closed_on)',
      columns: { needs_open: 'TRUE', needs_scheduled: 'f.scheduled_on <= p.last_day' },
    },
    {
      table: 'questions',
      where: `(f.withdrawn_on IS NULL OR p.last_day < f.withdrawn_on) AND ${isInYear('raised_on')}`,
      columns: { questions_raised: 'TRUE', questions_answered: 'f.told_on <= p.last_day' },
    },
    {
      table: 'decisions',
      where: `f.decided_on <= p.last_day AND ${isInYear('follow_up_on')}`,
      columns: { decisions_to_follow_up: 'TRUE', decisions_carried_out: 'f.done_on <= p.last_day' },
    },
    {
      table: 'materials',
      where: `${isActive('f')} AND f.is_for_the_web AND f.published_on <= p.last_day`,
      columns: {
        materials_published: 'TRUE',
        materials_accessible: "f.accessibility = 'accessible' AND f.assessed_on <= p.last_day",
      },
    },
    {
      table: 'development_teams',
      joins: `LEFT JOIN (SELECT team, min(done_on) AS agreed_on FROM development_steps
    WHERE step = 'leaders-agree' GROUP BY team) a ON a.team = f.id`,
      where: isActive('f'),
      columns: { development_teams: 'TRUE', development_agreed: 'a.agreed_on <= p.last_day' },
    },
  ]
  /** How many records of a list a region has, of any day. */
  const recorded: Readonly<Record<string, string>> = {
    needs_recorded: 'needs',
    questions_recorded: 'questions',
    decisions_recorded: 'decisions',
    materials_recorded: 'materials',
    development_teams_recorded: 'development_teams',
    consultations_recorded: 'trainings WHERE id IN (SELECT training FROM consultations)',
  }
  return {
    columns: [
      ...counted.flatMap(({ table, columns }) =>
        Object.keys(columns).map((column) => `coalesce(of_${table}.${column}, 0) AS ${column}`),
      ),
      ...Object.keys(recorded).map((column) => `coalesce(${column}.count, 0) AS ${column}`),
      'coalesce(due.count, 0) AS rounds_due',
      'coalesce(in_time.count, 0) AS plans_on_time',
      '(SELECT count(*) FROM rounds) AS rounds_recorded',
    ],
    joins: [
      ...counted.map(({ table, where, columns, joins = '' }) => {
        const counts = Object.entries(columns).map(([column, holds]) => `count(*) FILTER (WHERE ${holds}) AS ${column}`)
        return `LEFT JOIN (SELECT p.id AS period, f.region AS region, ${counts.join(', ')}
  FROM ${table} f JOIN periods p ON ${where} ${joins} GROUP BY p.id, f.region) of_${table}
  ON of_${table}.period = p.id AND of_${table}.region = r.code`
      }),
      ...Object.entries(recorded).map(
        ([column, from]) => `LEFT JOIN (SELECT region, count(*) AS count FROM ${from} GROUP BY region) ${column}
  ON ${column}.region = r.code`,
      ),
      `LEFT JOIN (SELECT d.period AS period, count(*) AS count FROM rounds f JOIN period_days d ON d.day = f.due GROUP BY d.period) due
  ON due.period = p.id`,
      `LEFT JOIN (SELECT d.period AS period, f.region AS region, count(*) AS count FROM plans f JOIN rounds o ON o.id = f.round
  JOIN period_days d ON d.day = o.due WHERE f.submitted_on <= o.due GROUP BY d.period, f.region) in_time
  ON in_time.period = p.id AND in_time.region = r.code`,
    ],
  }
}

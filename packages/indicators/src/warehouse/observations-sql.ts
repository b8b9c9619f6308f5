import { evidenceSql } from './evidence-sql'

/**
 * The observations as SQL over the facts' tables, by the rules of the facts contract: a statement for each table of
 * `observationTablesSql`, in the order in which they need each other.
 *
 * `latestReports` gives `period, team, id` of the latest report of each team in each period; it is the one place where
 * databases differ in what is fast.
 */
export function observationsSql(latestReports: string): readonly (readonly [name: string, query: string])[] {
  function isActive(entity: string) {
    return `${entity}.valid_from <= p.last_day AND (${entity}.valid_until IS NULL OR p.last_day < ${entity}.valid_until)`
  }
  function inPeriod(table: string, dayColumn: string, what: string) {
    return `SELECT d.period AS period, f.region AS region, ${what}
    FROM ${table} f JOIN period_days d ON d.day = f.${dayColumn} GROUP BY d.period, f.region`
  }
  const events = 'count(*) AS count, count(*) FILTER (WHERE experts) AS joint'
  function sum(cases: (criterion: number) => string) {
    return [1, 2, 3, 4, 5].map(cases).join(' + ')
  }
  const inUse = [1, 2, 3, 4].map((n) => `count(*) FILTER (WHERE pillar = ${n} AND status = 'in-use') AS pillar${n}`)
  function latestStaff(role: string) {
    return `(SELECT DISTINCT ON (p.id, s.region) p.id AS period, s.region AS region, s.count AS count
    FROM staff s JOIN periods p ON s.reported_on <= p.last_day WHERE s.staff_role = '${role}'
    ORDER BY p.id, s.region, s.reported_on DESC, s.row_index DESC)`
  }
  function trained(role: string, curriculum: string) {
    return `(SELECT p.id AS period, c.region AS region, sum(g.count) AS count
    FROM completed_trainings c JOIN training_participants g ON g.training = c.id
    JOIN periods p ON c.completed_on <= p.last_day
    WHERE c.curriculum = '${curriculum}' AND g.staff_role = '${role}' GROUP BY p.id, c.region)`
  }
  const told = ['joined', 'left', 'meetings_planned', 'meetings_held']
    .map((name) => `${name}_in_period`)
    .concat('reports_of_left')
  const pillarCells = [1, 2, 3, 4].flatMap((pillar) => [
    `(SELECT count(*) FROM pillar_elements WHERE pillar = ${pillar}) AS pillar${pillar}_elements`,
    `coalesce(use.pillar${pillar}, 0) AS pillar${pillar}_in_use`,
  ])
  function at(name: string) {
    return `${name} ON ${name}.period = p.id AND ${name}.region = r.code`
  }

  const evidence = evidenceSql(isActive)

  return [
    [
      'completed_trainings',
      `SELECT t.id AS id, t.region AS region, t.curriculum AS curriculum, t.experts AS experts, max(s.held_on) AS completed_on
FROM trainings t JOIN training_sessions s ON s.training = t.id
WHERE t.status = 'completed' GROUP BY t.id, t.region, t.curriculum, t.experts`,
    ],
    [
      'training_days',
      `SELECT m.team AS team, min(c.completed_on) AS trained_on FROM completed_trainings c
JOIN training_teams m ON m.training = c.id WHERE c.curriculum = 'team-basic' GROUP BY m.team`,
    ],
    [
      // A team is trained by its own training, or when it carries on others and none of them is untrained.
      'untrained_teams',
      `WITH RECURSIVE untrained AS (
  SELECT t.id AS team, p.id AS period, p.last_day AS last_day FROM teams t CROSS JOIN periods p
  LEFT JOIN training_days k ON k.team = t.id
  WHERE (k.trained_on IS NULL OR k.trained_on > p.last_day) AND t.id NOT IN (SELECT team FROM carried_teams)
  UNION ALL
  SELECT w.team AS team, u.period AS period, u.last_day AS last_day FROM untrained u JOIN carried_teams w ON w.carried = u.team
  LEFT JOIN training_days k ON k.team = w.team
  WHERE k.trained_on IS NULL OR k.trained_on > u.last_day
)
SELECT DISTINCT team, period FROM untrained`,
    ],
    [
      'meeting_regions',
      `SELECT id, region, held_on, experts FROM meetings
UNION SELECT m.id AS id, r.region AS region, m.held_on AS held_on, m.experts AS experts
FROM meetings m JOIN meeting_bodies b ON b.meeting = m.id JOIN body_regions r ON r.owner = b.body`,
    ],
    ['latest_reports', latestReports],
    [
      'observation_team',
      `SELECT t.region AS region, p.id AS period, p.statutory_cap AS statutory_cap, t.id AS team,
  u.team IS NULL AS is_trained, l.id IS NOT NULL AS has_report, l.id AS report
FROM teams t JOIN periods p ON ${isActive('t')}
LEFT JOIN untrained_teams u ON u.team = t.id AND u.period = p.id
LEFT JOIN latest_reports l ON l.team = t.id AND l.period = p.id`,
    ],
    [
      'observation_report',
      `SELECT o.region AS region, o.period AS period, o.statutory_cap AS statutory_cap, o.team AS team, o.report AS report,
  f.consulting_social_worker AS consulting_social_worker, f.social_worker AS social_worker, f.family_therapist AS family_therapist, f.coordinator AS coordinator, f.social_counsellor AS social_counsellor,
  f.consulting_social_worker >= 1 AND f.social_worker >= 2 AND f.family_therapist > 0 AND f.coordinator > 0
    AS is_structure_complete,
  f.children AS children, f.case_holders AS case_holders,
  CASE WHEN f.case_holders > 0 THEN f.children::double precision / f.case_holders END AS children_per_case_holder,
  f.workers_over_cap AS workers_over_cap, f.meetings_planned AS meetings_planned, f.meetings_held AS meetings_held,
  ${sum((n) => `CASE WHEN f.criterion_${n} IS NULL THEN 0 ELSE 1 END`)} AS criteria_answered,
  ${sum((n) => `CASE WHEN f.criterion_${n} = 'fully' THEN 1 ELSE 0 END`)} AS criteria_fully,
  f.shared_responsibility AS shared_responsibility, f.face_to_face_share AS face_to_face_share,
  f.people AS people, f.trained_people AS trained_people, ${told.map((name) => `coalesce(told.${name}, 0) AS ${name}`).join(', ')},
  f.meeting_rhythm AS meeting_rhythm, f.management_support AS management_support, f.partners_informed AS partners_informed, f.knowledge_adopted AS knowledge_adopted, f.work_guided_by_discussion AS work_guided_by_discussion
FROM observation_team o JOIN team_reports f ON f.id = o.report
LEFT JOIN (SELECT d.period AS period, r.team AS team, sum(r.joined_since) AS joined_in_period, sum(r.left_since) AS left_in_period,
    count(r.left_since) AS reports_of_left,
    sum(r.meetings_planned) FILTER (WHERE r.meetings_held IS NOT NULL) AS meetings_planned_in_period,
    sum(r.meetings_held) FILTER (WHERE r.meetings_planned IS NOT NULL) AS meetings_held_in_period
  FROM (SELECT DISTINCT ON (team, reported_on) * FROM team_reports ORDER BY team, reported_on, id DESC) r
  JOIN period_days d ON d.day = r.reported_on GROUP BY d.period, r.team) told ON told.team = o.team AND told.period = o.period`,
    ],
    [
      'observation_trainer',
      `SELECT t.region AS region, p.id AS period, p.statutory_cap AS statutory_cap, t.id AS trainer, t.time_share AS time_share,
  t.qualified_on < p.rolling_start AS qualified_before_rolling_year,
  coalesce(h.count, 0) AS teams_trained_in_rolling_year
FROM trainers t JOIN periods p ON ${isActive('t')}
LEFT JOIN (SELECT d.period AS period, m.trainer AS trainer, count(DISTINCT t.team) AS count FROM completed_trainings c
  JOIN training_trainers m ON m.training = c.id JOIN training_teams t ON t.training = c.id JOIN rolling_days d ON d.day = c.completed_on
  WHERE c.curriculum = 'team-basic' GROUP BY d.period, m.trainer) h ON h.trainer = t.id AND h.period = p.id`,
    ],
    [
      'observation_network',
      `SELECT r.region AS region, p.id AS period, p.statutory_cap AS statutory_cap, n.id AS network, n.kind AS kind,
  coalesce(h.count, 0) AS meetings_in_rolling_year,
  n.goal_agreed AS goal_agreed, n.task_agreed AS task_agreed, n.way_of_working_agreed AS way_of_working_agreed, n.coordinating_body_agreed AS coordinating_body_agreed
FROM networks n JOIN body_regions r ON r.owner = n.id JOIN periods p ON ${isActive('n')}
LEFT JOIN (SELECT d.period AS period, b.body AS body, count(*) AS count FROM meetings m JOIN meeting_bodies b ON b.meeting = m.id
  JOIN rolling_days d ON d.day = m.held_on GROUP BY d.period, b.body) h ON h.body = n.id AND h.period = p.id`,
    ],
    [
      'observation_region',
      `SELECT r.code AS region, p.id AS period, p.statutory_cap AS statutory_cap,
  coalesce(team.active, 0) AS active_teams, coalesce(team.untrained, 0) AS untrained_teams,
  coalesce(any_training.count, 0) AS trainings,
  supervisors.count AS supervisors, consultants.count AS consulting_social_workers, coordinators.count AS coordinators,
  coalesce(supervisors_trained.count, 0) AS supervisors_trained,
  coalesce(consultants_trained.count, 0) AS consulting_social_workers_trained,
  coalesce(coordinators_trained.count, 0) AS coordinators_trained,
  coalesce(participants.count, 0) AS training_participants,
  coalesce(trainer.days, 0) AS trainer_days_available, coalesce(team.untrained, 0) * 20 AS trainer_days_needed,
  steering.region IS NOT NULL AS steering_group_met,
  ${pillarCells.join(',\n  ')},
  coalesce(agreed.count, 0) AS agreements, coalesce(committed.count, 0) AS commitments,
  coalesce(ended.count, 0) + coalesce(met.count, 0) + coalesce(gathered.count, 0) AS events,
  coalesce(ended.joint, 0) + coalesce(met.joint, 0) + coalesce(gathered.joint, 0) AS events_with_experts_by_experience,
  ${evidence.columns.join(',\n  ')},
  bundle.version AS facts_version
FROM bundle CROSS JOIN regions r CROSS JOIN periods p
LEFT JOIN (SELECT period, region, count(*) AS active, count(*) FILTER (WHERE NOT is_trained) AS untrained
  FROM observation_team GROUP BY period, region) ${at('team')}
LEFT JOIN (SELECT period, region, sum(time_share * 230) AS days
  FROM observation_trainer GROUP BY period, region) ${at('trainer')}
LEFT JOIN (SELECT region, count(*) AS count FROM trainings GROUP BY region) any_training ON any_training.region = r.code
LEFT JOIN ${latestStaff('supervisor')} ${at('supervisors')}
LEFT JOIN ${latestStaff('consulting-social-worker')} ${at('consultants')}
LEFT JOIN ${latestStaff('coordinator')} ${at('coordinators')}
LEFT JOIN ${trained('supervisor', 'leadership-basic')} ${at('supervisors_trained')}
LEFT JOIN ${trained('consulting-social-worker', 'role-consulting-social-worker')} ${at('consultants_trained')}
LEFT JOIN ${trained('coordinator', 'role-coordinator')} ${at('coordinators_trained')}
LEFT JOIN (SELECT d.period AS period, c.region AS region, sum(g.count) AS count FROM completed_trainings c
  JOIN training_participants g ON g.training = c.id JOIN period_days d ON d.day = c.completed_on
  GROUP BY d.period, c.region) ${at('participants')}
LEFT JOIN (SELECT DISTINCT p.id AS period, r.region AS region FROM steering_groups g JOIN periods p ON ${isActive('g')}
  JOIN body_regions r ON r.owner = g.id JOIN meeting_bodies b ON b.body = g.id
  JOIN meetings m ON m.id = b.meeting AND m.held_on >= p.rolling_start AND m.held_on < p.end_day) ${at('steering')}
LEFT JOIN (SELECT period, region, ${inUse.join(', ')}
  FROM (SELECT DISTINCT ON (p.id, e.region, e.element) p.id AS period, e.region AS region, e.element AS element, e.status AS status
    FROM elements e JOIN periods p ON e.since <= p.last_day
    ORDER BY p.id, e.region, e.element, e.since DESC, e.row_index DESC) latest
  JOIN pillar_elements USING (element) GROUP BY period, region) ${at('use')}
LEFT JOIN (${inPeriod('agreements', 'made_on', 'count(*) AS count')}) ${at('agreed')}
LEFT JOIN (${inPeriod('commitments', 'made_on', 'count(*) AS count')}) ${at('committed')}
LEFT JOIN (${inPeriod('completed_trainings', 'completed_on', events)}) ${at('ended')}
LEFT JOIN (${inPeriod('meeting_regions', 'held_on', events)}) ${at('met')}
LEFT JOIN (SELECT d.period AS period, g.region AS region, ${events} FROM events f JOIN event_regions g ON g.owner = f.id
  JOIN period_days d ON d.day = f.held_on GROUP BY d.period, g.region) ${at('gathered')}
${evidence.joins.join('\n')}`,
    ],
  ]
}

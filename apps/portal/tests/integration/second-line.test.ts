import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedReferences } from '../../src/access/shared-references'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { oneOfEach, team, trainer, training } from './records'

let portal: Portal
let in03: Record<string, string>
let in08: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  in03 = await oneOfEach(await portal.as('administrator'), '03')
  in08 = await oneOfEach(await portal.as('administrator'), '08')
})
afterAll(() => portal.stop())

function rows(statement: string): Promise<Record<string, unknown>[]> {
  return onServer(portal.databaseUrl, statement)
}

describe('each column of numbers', () => {
  /** The column's own rules, on a table of nothing but it, so that no other rule speaks first. */
  async function accepts(column: string, rules: readonly string[], value: string): Promise<boolean> {
    const alone = `CREATE TEMP TABLE alone ("${column}" numeric${rules.map((rule) => `, ${rule}`).join('')})`
    return rows(`${alone}; INSERT INTO alone VALUES ('${value}')`).then(
      () => true,
      (error: unknown) => {
        if ((error as { code?: string }).code === '23514') return false
        throw error
      },
    )
  }

  it('takes numbers only: neither NaN nor anything infinite', async () => {
    const columns = await rows(`
      SELECT columns.table_name, columns.column_name, coalesce(array_agg(pg_get_constraintdef(rule.oid))
        FILTER (WHERE rule.oid IS NOT NULL), '{}') AS rules
      FROM information_schema.columns
        JOIN information_schema.tables USING (table_schema, table_name)
        JOIN pg_attribute attribute ON attribute.attrelid = format('%I.%I', table_schema, table_name)::regclass
          AND attribute.attname = column_name
        LEFT JOIN pg_constraint rule ON rule.conrelid = attribute.attrelid AND rule.contype = 'c'
          AND rule.convalidated AND rule.conkey = ARRAY[attribute.attnum]
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
        AND data_type IN ('numeric', 'double precision', 'real')
      GROUP BY columns.table_name, columns.column_name`)
    expect(columns.length).toBeGreaterThan(20)
    const lax: string[] = []
    for (const { table_name, column_name, rules } of columns) {
      for (const value of ['NaN', 'Infinity', '-Infinity']) {
        if (await accepts(String(column_name), rules as string[], value)) {
          lax.push(`${String(table_name)}.${String(column_name)} takes ${value}`)
        }
      }
    }
    expect(lax).toEqual([])
  })

  it('is refused for what an address or a file could say', async () => {
    for (const value of ['NaN', 'Infinity']) {
      await expect(rows(`UPDATE team_reports SET children = '${value}'`)).rejects.toThrow(/violates check/)
      await expect(rows(`UPDATE meetings SET attendees = '${value}'`)).rejects.toThrow(/violates check/)
    }
  })
})

describe('each reference between records of regions', () => {
  /**
   * Foreign keys of one column whose both ends belong to a region, themselves or by the record they are rows of. What a
   * record said earlier (`_memos_v`) is a copy of what was allowed then, and is looked at anew when it is brought back.
   * A region that is asked for its teams is another than the training's: see guest-teams.test.ts.
   */
  const references = `
    WITH owned AS (
      SELECT attrelid AS id FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE attname = 'region_id' AND relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND relname NOT IN ('users_regions', 'targets', 'asked_regions', 'guest_teams')
    ), parts AS (
      SELECT key.conrelid AS id FROM pg_constraint key JOIN pg_attribute attribute
        ON attribute.attrelid = key.conrelid AND attribute.attnum = key.conkey[1]
      WHERE key.contype = 'f' AND attribute.attname IN ('_parent_id', 'parent_id') AND key.confrelid IN (TABLE owned)
        AND key.conrelid::regclass::text NOT LIKE '\\_%\\_v'
      UNION TABLE owned
    )
    SELECT key.conrelid::regclass::text AS "table", attribute.attname AS "column",
      EXISTS (
        SELECT FROM pg_constraint both_columns JOIN pg_attribute region
          ON region.attrelid = both_columns.conrelid AND region.attname = 'region_id'
        WHERE both_columns.contype = 'f' AND both_columns.conrelid = key.conrelid
          AND both_columns.confrelid = key.confrelid AND both_columns.conkey = ARRAY[key.conkey[1], region.attnum]
      ) OR EXISTS (
        SELECT FROM pg_trigger WHERE tgrelid = key.conrelid AND tgname = attribute.attname || '_same_region'
          AND tgenabled = 'O'
      ) AS "isRuled"
    FROM pg_constraint key
      JOIN pg_attribute attribute ON attribute.attrelid = key.conrelid AND attribute.attnum = key.conkey[1]
    WHERE key.contype = 'f' AND cardinality(key.conkey) = 1 AND attribute.attname NOT IN ('_parent_id', 'parent_id')
      AND key.conrelid IN (TABLE parts) AND key.confrelid IN (TABLE owned)`

  it('has a rule in the database, or is listed as shared, and not both', async () => {
    const found = await rows(references)
    const columns = found.map(({ table, column }) => `${String(table)}.${String(column)}`)
    expect(columns.toSorted()).toEqual([
      'agenda_items.in_charge_id',
      'agenda_items.meeting_id',
      'agenda_items.network_id',
      'agenda_items.plan_id',
      'agenda_items.postponed_to_id',
      'agenda_items.question_id',
      'agreements.team_id',
      'calendar_feeds.group_id',
      'calendar_feeds.network_id',
      'calendar_feeds.trainer_id',
      'commitments.agreement_id',
      'decisions.agenda_item_id',
      'decisions.in_charge_id',
      'documents.decision_id',
      'documents.meeting_id',
      'documents.network_id',
      'documents.report_round_id',
      'expert_occasions.event_id',
      'expert_occasions.expert_id',
      'expert_occasions.meeting_id',
      'expert_occasions.training_id',
      'feedback.event_id',
      'feedback.training_id',
      'information_requests.contact_id',
      'information_requests.document_id',
      'meetings.group_id',
      'meetings.network_id',
      'meetings_rels.groups_id',
      'meetings_rels.networks_id',
      'memberships.group_id',
      'memberships.network_id',
      'memberships.person_id',
      'memberships.team_id',
      'memos_rels.decisions_id',
      'memos_rels.networks_id',
      'needs.in_charge_id',
      'needs.training_id',
      'needs_rels.teams_id',
      'networks_rels.networks_id',
      'objectives.in_charge_id',
      'partners_contacts.event_id',
      'plans.decision_id',
      'questions.in_charge_id',
      'questions.network_id',
      'registrations.event_id',
      'registrations.training_id',
      'team_reports.team_id',
      'teams_rels.teams_id',
      'trainers.pair_partner_id',
      'trainers.person_id',
      'trainers.supervisor_id',
      'trainings.in_charge_id',
      'trainings_rels.teams_id',
      'trainings_rels.trainers_id',
      'trainings_trainers.trainer_id',
      'work_packages.in_charge_id',
      'work_packages.plan_id',
      'work_packages_rels.work_packages_id',
    ])
    const free = found.flatMap(({ table, column, isRuled }) => (isRuled ? [] : `${String(table)}.${String(column)}`))
    expect(free).toEqual(sharedReferences.map(({ column }) => column))
  })

  const statements: readonly (readonly [what: string, statement: () => string])[] = [
    [
      'a team of another region in a training',
      () => `UPDATE trainings_rels SET teams_id = '${in03.teams}' WHERE parent_id = '${in08.trainings}'`,
    ],
    [
      'one more of another region',
      () =>
        `INSERT INTO trainings_rels ("order", parent_id, path, teams_id) VALUES (2, '${in08.trainings}', 'teams', '${in03.teams}')`,
    ],
    [
      'a session held by somebody who does not hold its training',
      () =>
        `INSERT INTO trainings_rels ("order", parent_id, path, trainers_id) VALUES (1, '${in08.trainings}', 'sessions.0.heldBy', '${in03.trainers}')`,
    ],
    [
      'a training moved away from its teams',
      () => `UPDATE trainings SET region_id = '03' WHERE id = '${in08.trainings}'`,
    ],
    [
      'a report of another region’s team',
      () => `UPDATE team_reports SET team_id = '${in03.teams}' WHERE id = '${in08['team-reports']}'`,
    ],
    [
      'a meeting of another region’s network',
      () => `UPDATE meetings SET network_id = '${in03.networks}' WHERE id = '${in08.meetings}'`,
    ],
    [
      'a membership of another region’s person',
      () => `UPDATE memberships SET person_id = '${in03.people}' WHERE id = '${in08.memberships}'`,
    ],
    [
      'a membership of another region’s network',
      () => `UPDATE memberships SET network_id = '${in03.networks}' WHERE id = '${in08.memberships}'`,
    ],
    [
      'another region’s person as a trainer',
      () => `UPDATE trainers SET person_id = '${in03.people}' WHERE id = '${in08.trainers}'`,
    ],
    [
      'another region’s team in a need',
      () => `UPDATE needs_rels SET teams_id = '${in03.teams}' WHERE parent_id = '${in08.needs}'`,
    ],
    [
      'another region’s training of a need',
      () => `UPDATE needs SET training_id = '${in03.trainings}', scheduled_on = opened_on WHERE id = '${in08.needs}'`,
    ],
    [
      'another region’s team carried on',
      () =>
        `INSERT INTO teams_rels ("order", parent_id, path, teams_id) VALUES (1, '${in08.teams}', 'carriesOn', '${in03.teams}')`,
    ],
    [
      'a meeting of another region’s group',
      () => `UPDATE meetings SET network_id = NULL, group_id = '${in03.groups}' WHERE id = '${in08.meetings}'`,
    ],
    [
      'a meeting together with another region’s group',
      () =>
        `INSERT INTO meetings_rels ("order", parent_id, path, groups_id) VALUES (1, '${in08.meetings}', 'alsoGroups', '${in03.groups}')`,
    ],
    [
      'a question of another region’s network',
      () => `UPDATE questions SET network_id = '${in03.networks}' WHERE id = '${in08.questions}'`,
    ],
    [
      'an item on another region’s agenda',
      () => `UPDATE agenda_items SET meeting_id = '${in03.meetings}' WHERE id = '${in08['agenda-items']}'`,
    ],
    [
      'a decision on another region’s item',
      () => `UPDATE decisions SET agenda_item_id = '${in03['agenda-items']}' WHERE id = '${in08.decisions}'`,
    ],
    [
      'a partner told at another region’s event',
      () => `UPDATE partners_contacts SET event_id = '${in03.events}' WHERE _parent_id = '${in08.partners}'`,
    ],
    [
      'a partner moved away from its events',
      () => `UPDATE partners SET region_id = '03' WHERE id = '${in08.partners}'`,
    ],
    [
      'an event moved away from the partners told at it',
      () =>
        `DELETE FROM registrations WHERE event_id = '${in08.events}'; UPDATE events SET region_id = '03' WHERE id = '${in08.events}'`,
    ],
    [
      'another region’s decision in a memo',
      () =>
        `UPDATE memos_rels SET decisions_id = '${in03.decisions}' WHERE parent_id = '${in08.memos}' AND path = 'decisions'`,
    ],
    [
      'a memo to another region’s network',
      () =>
        `UPDATE memos_rels SET networks_id = '${in03.networks}' WHERE parent_id = '${in08.memos}' AND path = 'networks'`,
    ],
  ]
  it.each(statements)('is refused by SQL: %s', async (_what, statement) => {
    await expect(rows(statement())).rejects.toThrow(/violate/)
  })

  it('is refused by SQL when a team moves away from its trainings', async () => {
    const administrator = await portal.as('administrator')
    const { id } = await administrator.create('teams', team('08', { name: 'Siirtyvä' }))
    await administrator.create('trainings', training('08', { teams: [id] }))
    await expect(rows(`UPDATE teams SET region_id = '03' WHERE id = '${id}'`)).rejects.toThrow(/violate/)
  })

  it('moves by SQL together with what it refers to', async () => {
    const administrator = await portal.as('administrator')
    const { id } = await administrator.create('trainings', training('08', { teams: [in08.teams] }))
    await rows(`BEGIN; UPDATE trainings SET region_id = '03' WHERE id = '${id}';
      UPDATE trainings_rels SET teams_id = '${in03.teams}' WHERE parent_id = '${id}'; COMMIT`)
    expect((await administrator.get(`/api/trainings/${id}?depth=0`)).body).toMatchObject({
      region: '03',
      teams: [in03.teams],
    })
  })

  it('is refused over the API to those who may write in both regions, in words', async () => {
    const editor = await portal.newAccount([
      { region: '08', role: 'editor' },
      { region: '03', role: 'editor' },
    ])
    for (const client of [await portal.as('administrator'), editor]) {
      const made = await client.post('/api/trainings', training('08', { teams: [in08.teams, in03.teams] }))
      expect([made.status, made.text]).toEqual([400, expect.stringContaining('kuuluu toiselle alueelle')])
      const changed = await client.patch(`/api/trainings/${in08.trainings}`, { teams: [in03.teams] })
      expect([changed.status, changed.text]).toEqual([400, expect.stringContaining('kuuluu toiselle alueelle')])
      const moved = await client.patch(`/api/trainings/${in08.trainings}`, { region: '03' })
      expect([moved.status, moved.text]).toEqual([400, expect.stringContaining('kuuluu toiselle alueelle')])
      const team08 = await client.patch(`/api/teams/${in08.teams}`, { region: '03' })
      expect(team08.status).toBeGreaterThanOrEqual(400)
    }
  })

  it('is open where it is shared on purpose: a trainer is lent', async () => {
    const administrator = await portal.as('administrator')
    const { id } = await administrator.create('trainers', trainer('03'))
    const days = { planningDays: 1, trainingDays: 1, consultationDays: 0 }
    await administrator.create('trainings', training('08', { trainers: [{ trainer: id, ...days }] }))
    const lent = rows(`UPDATE trainings_trainers SET trainer_id = '${in03.trainers}' WHERE trainer_id = '${id}'`)
    await expect(lent).resolves.toEqual([])
  })
})

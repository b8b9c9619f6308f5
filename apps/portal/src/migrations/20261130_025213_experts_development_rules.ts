import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropFactMarks, factMarks } from '../database/fact-marks'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of the participation of experts by experience, of development teams, and of
 * what comes of them, whoever writes. The teams that agreements had named in words become records.
 */

const occasions = ['meeting', 'training', 'event'] as const
const limits = `BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z'`

function isDay(table: string, column: string) {
  return [table, `${column}_is_day`, `CHECK (("${column}" AT TIME ZONE 'UTC')::time = '12:00')`] as const
}

function sameRegion(table: string, column: string, target: string) {
  const rule = `FOREIGN KEY ("${column}_id", "region_id") REFERENCES "${target}" ("id", "region_id")`
  return [table, `${column}_same_region`, rule] as const
}

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ['memberships', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['agreements', 'id_region', 'UNIQUE ("id", "region_id")'],
  ['development_teams', 'id_region', 'UNIQUE ("id", "region_id")'],
  ...columnLimits({ table: 'expert_occasions', days: ['day'] }),
  isDay('expert_occasions', 'day'),
  ['expert_occasions', 'hours_above_zero', 'CHECK ("hours" > 0 AND "hours" <= 24)'],
  ['expert_occasions', 'one_occasion', 'CHECK (num_nonnulls("meeting_id", "training_id", "event_id") = 1)'],
  sameRegion('expert_occasions', 'expert', 'memberships'),
  ...occasions.map((occasion) => sameRegion('expert_occasions', occasion, `${occasion}s`)),
  ...columnLimits({
    table: 'development_teams',
    days: ['valid_from', 'valid_until'],
    texts: { name: 200, own_theme: 200, parties: 1000 },
  }),
  isDay('development_teams', 'valid_from'),
  isDay('development_teams', 'valid_until'),
  ['development_teams', 'ends_after_start', 'CHECK ("valid_until" > "valid_from")'],
  ['development_teams', 'name_is_given', `CHECK (btrim("name") <> '')`],
  isDay('development_teams_sessions', 'date'),
  ['development_teams_sessions', 'date_within', `CHECK ("date" ${limits})`],
  ['development_teams_sessions', 'attendees_within', 'CHECK ("attendees" BETWEEN 0 AND 1000000)'],
  ['development_teams_sessions', 'attendees_whole', 'CHECK ("attendees" = trunc("attendees"))'],
  ['development_teams_sessions', 'note_within', 'CHECK (char_length("note") <= 2000)'],
  sameRegion('agreements', 'team', 'development_teams'),
  sameRegion('commitments', 'agreement', 'agreements'),
  isDay('commitments', 'valid_until'),
  ['commitments', 'valid_until_within', `CHECK ("valid_until" ${limits})`],
  ['commitments', 'ends_after_made', 'CHECK ("valid_until" > "made_on")'],
  ['commitments', 'organisation_within', 'CHECK (char_length("organisation") <= 200)'],
  ['commitments', 'content_within', 'CHECK (char_length("content") <= 2000)'],
  ['commitments', 'kept_note_within', 'CHECK (char_length("kept_note") <= 2000)'],
  ['commitments', 'organisation_of_one', `CHECK ("by" = 'organisation' OR coalesce("organisation", '') = '')`],
]

const references = [
  { table: 'expert_occasions', column: 'expert_id', target: 'memberships' },
  ...occasions.map((occasion) => ({
    table: 'expert_occasions',
    column: `${occasion}_id`,
    target: `${occasion}s`,
  })),
  { table: 'agreements', column: 'team_id', target: 'development_teams' },
  { table: 'commitments', column: 'agreement_id', target: 'agreements' },
]

/** Whoever takes part as an expert by experience is one on that day. */
const expertOnDay = `
  CREATE FUNCTION "expert_on_day"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF NEW.deleted_at IS NULL AND NOT EXISTS (
      SELECT FROM memberships m WHERE m.id = NEW.expert_id AND m.of = 'experts-by-experience'
        AND m.valid_from <= NEW.day AND (m.valid_until IS NULL OR NEW.day < m.valid_until)
    ) THEN
      RAISE EXCEPTION 'an expert by experience violates: one on the day'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'expert_occasions_expert_on_day';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "expert_on_day" AFTER INSERT OR UPDATE OF "expert_id", "day" ON "expert_occasions"
    FOR EACH ROW EXECUTE FUNCTION "expert_on_day"()`

const once = occasions.map(
  (occasion) => `CREATE UNIQUE INDEX "expert_occasions_once_${occasion}" ON "expert_occasions"
    ("expert_id", "${occasion}_id", "day") WHERE "deleted_at" IS NULL AND "${occasion}_id" IS NOT NULL`,
)

const ofMeeting = 'FROM changed JOIN meetings m ON m.id = changed.meeting_id'

/** The regions that are told of a joint meeting, by any of its networks and groups or by itself, are told of its experts. */
export const occasionRegions = [
  'SELECT region_id FROM changed',
  `SELECT j.region::varchar ${ofMeeting} JOIN meetings_also_regions j ON j._parent_id = m.id`,
  ...(['network', 'group'] as const).flatMap((body) => [
    `SELECT j.region::varchar ${ofMeeting} JOIN ${body}s_also_regions j ON j._parent_id = m.${body}_id`,
    `SELECT j.region::varchar ${ofMeeting} JOIN meetings_rels l ON l.parent_id = m.id
      JOIN ${body}s_also_regions j ON j._parent_id = l.${body}s_id`,
  ]),
].join(' UNION ')

const marks: readonly (readonly [table: string, regions: string])[] = [
  ['expert_occasions', occasionRegions],
  ['development_teams', 'SELECT region_id FROM changed'],
  [
    'development_teams_sessions',
    'SELECT t.region_id FROM development_teams t JOIN changed ON changed._parent_id = t.id',
  ],
]

/** One team for each name that a region's agreements have; agreements without a name stay without a team. */
const teamsOfAgreements = [
  `INSERT INTO development_teams (region_id, title, name, own_theme, valid_from)
    SELECT region_id, btrim(development_team), btrim(development_team), min(nullif(btrim(theme), '')), min(made_on)
    FROM agreements WHERE btrim(coalesce(development_team, '')) <> '' AND deleted_at IS NULL
    GROUP BY region_id, btrim(development_team)`,
  `UPDATE agreements a SET team_id = t.id FROM development_teams t
    WHERE t.region_id = a.region_id AND t.name = btrim(a.development_team) AND a.deleted_at IS NULL`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of teamsOfAgreements) await db.execute(sql.raw(statement))
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  const statements = [
    ...references.map(liveReference),
    expertOnDay,
    ...once,
    risingVersions('expert_occasions'),
    risingVersions('development_teams'),
    ...marks.map(([table, regions]) => factMarks(table, regions)),
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table] of marks) {
    await db.execute(sql.raw(`DROP TRIGGER "mark_facts_truncate" ON "${table}"; ${dropFactMarks(table)}`))
  }
  await db.execute(sql`
    DROP TRIGGER "later_version" ON "development_teams"; DROP TRIGGER "later_version" ON "expert_occasions";
    DROP INDEX "expert_occasions_once_meeting", "expert_occasions_once_training", "expert_occasions_once_event";
    DROP FUNCTION "expert_on_day" CASCADE`)
  for (const reference of references.toReversed()) await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}

import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { changeFactMarks, dropFactMarks, factMarks } from '../database/fact-marks'

/*
 * Written by hand: what the database refuses of meetings of several networks and groups and of those who came to them,
 * whoever writes; and the files that are attached to them. Files are no collection: the portal keeps them with the meeting
 * and gives them to whoever may read it.
 */

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ['meetings', 'memo_within', 'CHECK (char_length("memo") <= 10000)'],
  ['meetings_attendance', 'count_within', 'CHECK ("count" BETWEEN 0 AND 1000000 AND "count" = trunc("count"))'],
  ['meetings_attendance', 'told', 'CHECK ("group" IS NOT NULL AND "count" IS NOT NULL)'],
  ['meetings_attendance', 'sector_of_partners', `CHECK ("sector" IS NULL OR "group" = 'partner')`],
  ['meetings_attendance', 'each_once', 'UNIQUE NULLS NOT DISTINCT ("_parent_id", "group", "sector", "region")'],
  ['meetings_also_regions', 'each_once', 'UNIQUE ("_parent_id", "region")'],
  ['_meetings_v_version_attendance', 'count_finite', `CHECK ("count" > '-Infinity' AND "count" < 'Infinity')`],
]

/**
 * All and the experts follow from the groups where these are told, and no region comes to itself. Rows follow their meeting,
 * so it is looked at when the transaction ends.
 */
const whole = `
  CREATE FUNCTION "meeting_attendance_whole"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    given jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
    meeting uuid := coalesce((given ->> '_parent_id')::uuid, (given ->> 'id')::uuid);
  BEGIN
    IF EXISTS (
      SELECT FROM meetings m
        CROSS JOIN LATERAL (
          SELECT count(*) AS lines, sum(a.count) AS people, bool_or(a."group" = 'expert-by-experience' AND a.count > 0) AS experts
          FROM meetings_attendance a WHERE a._parent_id = m.id
        ) AS came
      WHERE m.id = meeting AND came.lines > 0 AND (
        m.state <> 'held' OR m.attendees <> came.people OR coalesce(m.experts_by_experience, false) <> came.experts
      )
    ) OR EXISTS (
      SELECT FROM meetings m JOIN meetings_attendance a ON a._parent_id = m.id
      WHERE m.id = meeting AND a.region::text = m.region_id
    ) OR EXISTS (
      SELECT FROM meetings m JOIN meetings_also_regions j ON j._parent_id = m.id
      WHERE m.id = meeting AND j.region::text = m.region_id
    ) THEN
      RAISE EXCEPTION 'an attendance and its meeting violate: all are the sum of the groups, and other regions are others'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_attendance_whole';
    END IF;
    RETURN NULL;
  END $$;
  ${['meetings_attendance', 'meetings_also_regions']
    .map(
      (table) => `CREATE CONSTRAINT TRIGGER "attendance_whole" AFTER INSERT OR UPDATE OR DELETE ON "${table}"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "meeting_attendance_whole"();`,
    )
    .join('\n')}
  CREATE CONSTRAINT TRIGGER "attendance_whole" AFTER UPDATE ON "meetings"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "meeting_attendance_whole"();`

const joined = `meetings m
        JOIN meetings_rels l ON l.parent_id = m.id
        LEFT JOIN networks n ON n.id = l.networks_id
        LEFT JOIN groups o ON o.id = l.groups_id`

/**
 * The networks and groups that meet together are of the meeting's region and not in the trash, and each stands once: looked
 * at when one is named, and when the meeting or one of them moves, goes to the trash or comes back.
 */
const bodies = `
  CREATE FUNCTION "meeting_bodies"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    given jsonb := to_jsonb(NEW);
    changed uuid := coalesce((given ->> 'parent_id')::uuid, (given ->> 'id')::uuid);
  BEGIN
    IF TG_TABLE_NAME = 'meetings_rels' THEN
      PERFORM FROM networks WHERE id = (given ->> 'networks_id')::uuid FOR SHARE;
      PERFORM FROM groups WHERE id = (given ->> 'groups_id')::uuid FOR SHARE;
    END IF;
    IF EXISTS (
      SELECT FROM ${joined} WHERE changed IN (m.id, n.id, o.id) AND coalesce(n.region_id, o.region_id) <> m.region_id
    ) THEN
      RAISE EXCEPTION 'a meeting and whose it is violate: one region'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_bodies_same_region';
    END IF;
    IF EXISTS (
      SELECT FROM ${joined} WHERE changed IN (m.id, n.id, o.id) AND m.deleted_at IS NULL
        AND coalesce(n.deleted_at, o.deleted_at) IS NOT NULL
    ) THEN
      RAISE EXCEPTION 'a meeting still refers to this' USING ERRCODE = '23503', CONSTRAINT = 'meeting_bodies_live';
    END IF;
    RETURN NULL;
  END $$;
  CREATE FUNCTION "meeting_bodies_once"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    given jsonb := to_jsonb(NEW);
    meeting uuid := coalesce((given ->> 'parent_id')::uuid, (given ->> 'id')::uuid);
  BEGIN
    IF EXISTS (
      SELECT FROM ${joined} WHERE m.id = meeting
        AND coalesce(l.networks_id, l.groups_id) IN (m.network_id, m.group_id)
    ) OR EXISTS (
      SELECT FROM meetings_rels l WHERE l.parent_id = meeting
        GROUP BY coalesce(l.networks_id, l.groups_id) HAVING count(*) > 1
    ) THEN
      RAISE EXCEPTION 'the networks and groups of a meeting violate: each once'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'meeting_bodies_once';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "networks_id_same_region" AFTER INSERT OR UPDATE ON "meetings_rels"
    FOR EACH ROW EXECUTE FUNCTION "meeting_bodies"();
  CREATE TRIGGER "groups_id_same_region" AFTER INSERT OR UPDATE ON "meetings_rels"
    FOR EACH ROW EXECUTE FUNCTION "meeting_bodies"();
  CREATE CONSTRAINT TRIGGER "meeting_bodies" AFTER UPDATE ON "meetings"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "meeting_bodies"();
  CREATE TRIGGER "meeting_bodies" AFTER UPDATE OF "region_id", "deleted_at" ON "networks"
    FOR EACH ROW EXECUTE FUNCTION "meeting_bodies"();
  CREATE TRIGGER "meeting_bodies" AFTER UPDATE OF "region_id", "deleted_at" ON "groups"
    FOR EACH ROW EXECUTE FUNCTION "meeting_bodies"();
  CREATE CONSTRAINT TRIGGER "bodies_once" AFTER INSERT OR UPDATE ON "meetings_rels"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "meeting_bodies_once"();
  CREATE CONSTRAINT TRIGGER "bodies_once" AFTER UPDATE OF "network_id", "group_id" ON "meetings"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "meeting_bodies_once"();`

const files = `
  CREATE TABLE "meeting_attachments" (
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "meeting_id" uuid NOT NULL REFERENCES "meetings" ("id") ON DELETE CASCADE,
    "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 205 AND "name" !~ '[/\\\\[:cntrl:]]'),
    "type" text NOT NULL,
    "size" integer NOT NULL CHECK ("size" BETWEEN 1 AND 8000000),
    "content" bytea NOT NULL,
    "added_at" timestamptz NOT NULL DEFAULT now(),
    "deleted_at" timestamptz,
    CONSTRAINT "meeting_attachments_size_of_content" CHECK (octet_length("content") = "size")
  );
  CREATE INDEX "meeting_attachments_meeting_idx" ON "meeting_attachments" ("meeting_id");
  CREATE INDEX "meeting_attachments_deleted_idx" ON "meeting_attachments" ("deleted_at") WHERE "deleted_at" IS NOT NULL`

/** The regions that take part in the bodies of a meeting besides those of its own network or group. */
function takingPart(body: 'networks' | 'groups', from: string): string {
  return `SELECT j.region::varchar FROM "${body}_also_regions" j JOIN meetings_rels l ON l."${body}_id" = j._parent_id ${from}`
}

function ofOwn(body: 'networks' | 'groups', column: string): string {
  return `SELECT j.region::varchar FROM "${body}_also_regions" j JOIN changed ON j._parent_id = changed.${column}`
}

const before = `SELECT region_id FROM changed UNION ${ofOwn('networks', 'network_id')} UNION ${ofOwn('groups', 'group_id')}`
const ofChanged = 'JOIN changed ON changed.id = l.parent_id'
const after = `${before} UNION ${takingPart('networks', ofChanged)} UNION ${takingPart('groups', ofChanged)}`

/** Of rows that are gone their own columns tell whose meeting it was. */
const ofRows = `SELECT m.region_id FROM meetings m JOIN changed ON m.id = changed.parent_id
  UNION ${ofOwn('networks', 'networks_id')} UNION ${ofOwn('groups', 'groups_id')}`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  const marks = [changeFactMarks('meetings', after), factMarks('meetings_rels', ofRows)]
  for (const statement of [whole, bodies, files, ...marks]) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropFactMarks('meetings_rels')))
  await db.execute(sql.raw(changeFactMarks('meetings', before)))
  await db.execute(sql`
    DROP TABLE "meeting_attachments";
    DROP FUNCTION "meeting_bodies_once" CASCADE;
    DROP FUNCTION "meeting_bodies" CASCADE;
    DROP FUNCTION "meeting_attendance_whole" CASCADE`)
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}

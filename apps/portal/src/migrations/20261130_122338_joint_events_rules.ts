import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { changeFactMarks, dropFactMarks, factMarks } from '../database/fact-marks'
import { occasionRegions } from './20261130_025213_experts_development_rules'

/*
 * Written by hand: the other regions of an event stand once each and the own one does not, whoever writes; and each of them
 * is told of every change of the event in its facts.
 */

const eachOnce = 'UNIQUE ("_parent_id", "region")'

const whole = `
  CREATE FUNCTION "event_joint_whole"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    given jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
    changed uuid := coalesce((given ->> '_parent_id')::uuid, (given ->> 'id')::uuid);
  BEGIN
    IF EXISTS (
      SELECT FROM events e JOIN events_also_regions j ON j._parent_id = e.id
      WHERE e.id = changed AND j.region::text = e.region_id
    ) THEN
      RAISE EXCEPTION 'the regions of an event violate: each once, and others than its own'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'event_joint_whole';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER "joint_whole" AFTER INSERT OR UPDATE ON "events_also_regions"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "event_joint_whole"();
  CREATE CONSTRAINT TRIGGER "joint_whole" AFTER UPDATE OF "region_id" ON "events"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "event_joint_whole"();`

const ofParent = 'SELECT region_id FROM events JOIN changed ON events.id = changed._parent_id'

function takingPart(id: string): string {
  return `SELECT j.region::varchar FROM events_also_regions j JOIN changed ON j._parent_id = changed.${id}`
}

/** The tables of events, the regions that were told of a change before, and those that are told now besides. */
const marks: readonly (readonly [table: string, before: string, also: string])[] = [
  ['events', 'SELECT region_id FROM changed', takingPart('id')],
  ['events_sessions', ofParent, takingPart('_parent_id')],
  ['events_participants', ofParent, takingPart('_parent_id')],
  ['expert_occasions', occasionRegions, takingPart('event_id')],
]

/** Whoever comes or goes changes what stands of the others. */
const marksOfRegions = factMarks(
  'events_also_regions',
  `SELECT region::varchar FROM changed UNION ${takingPart('_parent_id')} UNION ${ofParent}`,
)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  const statements = [
    `ALTER TABLE "events_also_regions" ADD CONSTRAINT "events_also_regions_each_once" ${eachOnce}`,
    whole,
    ...marks.map(([table, before, also]) => changeFactMarks(table, `${before} UNION ${also}`)),
    marksOfRegions,
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  const statements = [
    'DROP TRIGGER "mark_facts_truncate" ON "events_also_regions"',
    dropFactMarks('events_also_regions'),
    ...marks.map(([table, before]) => changeFactMarks(table, before)),
    'DROP FUNCTION "event_joint_whole" CASCADE',
    'ALTER TABLE "events_also_regions" DROP CONSTRAINT "events_also_regions_each_once"',
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}

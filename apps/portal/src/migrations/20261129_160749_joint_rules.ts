import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { changeFactMarks, dropFactMarks, factMarks } from '../database/fact-marks'

/*
 * Written by hand: what the database refuses of networks and groups that are joint over regions, whoever writes. What hangs
 * on them is of the region that keeps them, as before; only members may be of a region that takes part. The marks of the
 * facts tell of a change to every region that takes part.
 */

const bodies = [
  ['networks', 'network'],
  ['groups', 'group'],
] as const

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  ...bodies.flatMap(
    ([body]) =>
      [
        [`${body}_also_regions`, 'leaves_on_is_day', `CHECK (("leaves_on" AT TIME ZONE 'UTC')::time = '12:00')`],
        [
          `${body}_also_regions`,
          'leaves_on_within',
          `CHECK ("leaves_on" BETWEEN '1990-01-01T12:00:00Z' AND '2099-12-31T12:00:00Z')`,
        ],
        [`${body}_also_regions`, 'each_once', 'UNIQUE ("_parent_id", "region")'],
      ] as const,
  ),
  ['questions', 'asked_by_another', `CHECK ("asked_by"::text <> "region_id")`],
]

/** The region of a member keeps the network or group, or stands among those that take part or have left. */
function memberRule([body, unit]: (typeof bodies)[number]): string {
  const name = `${unit}_member_of_region`
  return `
    CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM memberships m JOIN "${body}" b ON b.id = m."${unit}_id"
        WHERE m.id = NEW.id AND b.region_id <> m.region_id AND NOT EXISTS (
          SELECT FROM "${body}_also_regions" j WHERE j._parent_id = b.id AND j.region::text = m.region_id
        )
      ) THEN
        RAISE EXCEPTION 'a membership and what it is of violate: one region, or one that takes part'
          USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER "${unit}_id_same_region" AFTER INSERT OR UPDATE OF "${unit}_id", "region_id" ON "memberships"
      FOR EACH ROW WHEN (NEW."${unit}_id" IS NOT NULL) EXECUTE FUNCTION "${name}"();`
}

/** A network or group does not take part in itself, and no region of a member goes. Rows follow it, so it is looked at when the transaction ends. */
function bodyRule([body, unit]: (typeof bodies)[number]): string {
  const name = `${unit}_joint_whole`
  return `
    CREATE FUNCTION "${name}"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
    DECLARE
      given jsonb := coalesce(to_jsonb(NEW), to_jsonb(OLD));
      changed uuid := coalesce((given ->> '_parent_id')::uuid, (given ->> 'id')::uuid);
    BEGIN
      IF EXISTS (
        SELECT FROM "${body}" b JOIN "${body}_also_regions" j ON j._parent_id = b.id
        WHERE b.id = changed AND j.region::text = b.region_id
      ) OR EXISTS (
        SELECT FROM "${body}" b JOIN memberships m ON m."${unit}_id" = b.id
        WHERE b.id = changed AND b.region_id <> m.region_id AND NOT EXISTS (
          SELECT FROM "${body}_also_regions" j WHERE j._parent_id = b.id AND j.region::text = m.region_id
        )
      ) THEN
        RAISE EXCEPTION 'the regions of a joint network or group violate: each once, and those of its members'
          USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER "joint_whole" AFTER INSERT OR UPDATE OR DELETE ON "${body}_also_regions"
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "${name}"();
    CREATE CONSTRAINT TRIGGER "joint_whole" AFTER UPDATE OF "region_id" ON "${body}"
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "${name}"();`
}

function takingPart(body: string, id: string): string {
  return `SELECT j.region::varchar FROM "${body}_also_regions" j JOIN changed ON j._parent_id = changed.${id}`
}

const own = 'SELECT region_id FROM changed'

/** The tables of whose change other regions are told, with the query that gives the regions of changed rows. */
const marks: readonly (readonly [table: string, regions: string])[] = [
  ['networks', `${own} UNION ${takingPart('networks', 'id')}`],
  ['groups', `${own} UNION ${takingPart('groups', 'id')}`],
  ['meetings', `${own} UNION ${takingPart('networks', 'network_id')} UNION ${takingPart('groups', 'group_id')}`],
]

/** Whoever comes or goes changes what stands of the others. */
function marksOfRegions(body: string): string {
  return factMarks(
    `${body}_also_regions`,
    `SELECT region::varchar FROM changed UNION ${takingPart(body, '_parent_id')}
      UNION SELECT b.region_id FROM "${body}" b JOIN changed ON b.id = changed._parent_id`,
  )
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" ${rule}`))
  }
  const statements = [
    ...bodies.map(([, unit]) => `ALTER TABLE "memberships" DROP CONSTRAINT "memberships_${unit}_same_region"`),
    ...bodies.map(memberRule),
    ...bodies.map(bodyRule),
    ...marks.map(([table, regions]) => changeFactMarks(table, regions)),
    ...bodies.map(([body]) => marksOfRegions(body)),
  ]
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [body] of bodies) {
    await db.execute(sql.raw(`DROP TRIGGER "mark_facts_truncate" ON "${body}_also_regions"`))
    await db.execute(sql.raw(dropFactMarks(`${body}_also_regions`)))
  }
  for (const [table] of marks) await db.execute(sql.raw(changeFactMarks(table, own)))
  for (const [body, unit] of bodies) {
    // Members of other regions cannot be said without the regions that take part.
    await db.execute(
      sql.raw(`
        DROP FUNCTION "${unit}_joint_whole" CASCADE;
        DROP FUNCTION "${unit}_member_of_region" CASCADE;
        DELETE FROM "memberships" m USING "${body}" b WHERE b.id = m."${unit}_id" AND b.region_id <> m.region_id;
        ALTER TABLE "memberships" ADD CONSTRAINT "memberships_${unit}_same_region"
          FOREIGN KEY ("${unit}_id", "region_id") REFERENCES "${body}" ("id", "region_id")`),
    )
  }
  for (const [table, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${name}"`))
  }
}

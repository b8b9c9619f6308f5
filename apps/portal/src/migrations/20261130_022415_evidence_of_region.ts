import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: a record that shows the state of an element is of the element's region, or of a network or group in which
 * that region takes part or has taken part, whoever writes. What evidence names may be outside the portal: then it is none
 * of these records.
 */

/** The tables in which evidence of each kind lies. */
const tables: Readonly<Record<string, readonly string[]>> = {
  decision: ['decisions'],
  material: ['materials'],
  trainer: ['trainers'],
  training: ['trainings'],
  team: ['teams'],
  network: ['networks'],
  group: ['groups'],
  meeting: ['meetings', 'events'],
  survey: ['needs'],
  measure: ['team_reports'],
  agreement: ['agreements'],
  commitment: ['commitments'],
  document: ['objectives'],
  'named-body': ['memberships'],
}

const records = Object.entries(tables)
  .flatMap(([kind, of]) =>
    of.map((table) => `SELECT id, region_id, '${kind}' AS kind FROM "${table}" WHERE id = given`),
  )
  .join('\n        UNION ALL ')

function joint(body: 'networks' | 'groups'): string {
  return `SELECT j._parent_id FROM "${body}_also_regions" j WHERE j.region::text = own`
}

const rule = `
  CREATE FUNCTION "evidence_of_region"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    given uuid;
    own varchar := (SELECT region_id FROM element_statuses WHERE id = NEW._parent_id);
  BEGIN
    IF NEW.record IS NULL OR NEW.record !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN RETURN NULL; END IF;
    given := NEW.record::uuid;
    IF EXISTS (
      SELECT FROM (${records}) AS found
      WHERE found.kind = NEW.kind::text AND found.region_id <> own AND NOT EXISTS (
        SELECT FROM (${joint('networks')} UNION ALL ${joint('groups')}) AS bodies
        WHERE bodies._parent_id = given OR EXISTS (
          SELECT FROM meetings m LEFT JOIN meetings_rels l ON l.parent_id = m.id
          WHERE m.id = given AND bodies._parent_id IN (m.network_id, m.group_id, l.networks_id, l.groups_id)
        )
      )
    ) THEN
      RAISE EXCEPTION 'evidence and its element violate: one region'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'evidence_of_region';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER "evidence_of_region" AFTER INSERT OR UPDATE ON "element_statuses_evidence"
    FOR EACH ROW EXECUTE FUNCTION "evidence_of_region"();`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(rule))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION "evidence_of_region" CASCADE`)
}

import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { columnLimits } from '../database/column-limits'
import { dropLiveReference, liveReference, risingVersions } from '../database/live-references'

/*
 * Written by hand: what the database refuses of work packages, whoever writes: amounts and shares outside their bounds, an
 * end before the start, a template of another branch, a move to another plan, and what is done first in another plan, in
 * the trash or in a circle.
 */

const table = 'work_packages'
const days = ['start', 'end'] as const

/** The templates of each branch, as they were when this was written. */
const templates = {
  'start-up': [
    'project-description-approved',
    'working-group-and-project-plan',
    'project-plan-approved',
    'supporting-groups',
    'roles-and-recruitments',
  ],
  'training-plan': [
    'needs-mapped',
    'trainer-resource-defined',
    'trainer-resource-agreed',
    'trainers-chosen',
    'training-plan-drawn-up',
    'schedule-agreed',
  ],
  'team-trainings': [
    'practices-presented',
    'conditions-secured',
    'trainings-carried-out',
    'partners-inducted',
    'client-work-started',
    'consultations-carried-out',
  ],
  'organisational-change': ['communication', 'implementation-plan', 'support-structures', 'conclusions'],
  evaluation: ['regional-evaluation', 'local-evaluations'],
} as const

const ofBranch = Object.entries(templates)
  .map(([branch, ids]) => `("branch" = '${branch}' AND "template" IN (${ids.map((id) => `'${id}'`).join(', ')}))`)
  .join(' OR ')

/** Table, name of the constraint, and what always holds. */
const constraints: readonly (readonly [table: string, name: string, rule: string])[] = [
  [table, 'id_region', 'UNIQUE ("id", "region_id")'],
  ...columnLimits({ table, days, texts: { name: 200, description: 2000 } }),
  ...days.map((day) => [table, `${day}_is_day`, `CHECK (("${day}" AT TIME ZONE 'UTC')::time = '12:00')`] as const),
  [table, 'name_says_something', `CHECK (btrim("name") <> '')`],
  [table, 'end_after_start', 'CHECK ("end" >= "start")'],
  [table, 'net_time_within', 'CHECK ("net_time" > 0 AND "net_time" <= 1000000)'],
  [table, 'actual_time_within', 'CHECK ("actual_time" BETWEEN 0 AND 1000000)'],
  [table, 'done_share_within', 'CHECK ("done_share" BETWEEN 0 AND 1)'],
  [table, 'template_of_branch', `CHECK ("template" IS NULL OR ${ofBranch})`],
  [table, 'plan_same_region', 'FOREIGN KEY ("plan_id", "region_id") REFERENCES "plans" ("id", "region_id")'],
  [table, 'in_charge_same_region', 'FOREIGN KEY ("in_charge_id", "region_id") REFERENCES "people" ("id", "region_id")'],
  ['work_packages_costs', 'planned_within', 'CHECK ("planned" BETWEEN 0 AND 1000000)'],
  ['work_packages_costs', 'actual_within', 'CHECK ("actual" BETWEEN 0 AND 1000000)'],
  ['work_packages_costs', 'kind_once', 'UNIQUE ("_parent_id", "kind")'],
  ['work_packages_rels', 'not_itself', 'CHECK ("work_packages_id" <> "parent_id")'],
  ['work_packages_rels', 'once', 'UNIQUE ("parent_id", "work_packages_id")'],
]

const references = [
  { table, column: 'plan_id', target: 'plans' },
  { table, column: 'in_charge_id', target: 'people' },
]

const statements = [
  // A package stays in its plan; so what is done first stays in it too, and in its region.
  `CREATE FUNCTION "work_stays_in_plan"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    RAISE EXCEPTION 'work packages violate: one plan' USING ERRCODE = '23514', CONSTRAINT = 'work_packages_plan_stays';
  END $$`,
  `CREATE TRIGGER "plan_stays" BEFORE UPDATE OF "plan_id" ON "${table}" FOR EACH ROW
    WHEN (OLD."plan_id" IS DISTINCT FROM NEW."plan_id") EXECUTE FUNCTION "work_stays_in_plan"()`,
  `CREATE FUNCTION "work_of_one_plan"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF NEW.work_packages_id IS NOT NULL AND (SELECT plan_id FROM work_packages WHERE id = NEW.parent_id)
        IS DISTINCT FROM (SELECT plan_id FROM work_packages WHERE id = NEW.work_packages_id) THEN
      RAISE EXCEPTION 'work packages violate: what is done first is of one plan'
        USING ERRCODE = '23514', CONSTRAINT = 'work_packages_rels_one_plan';
    END IF;
    RETURN NULL;
  END $$`,
  `CREATE CONSTRAINT TRIGGER "work_packages_id_same_region" AFTER INSERT OR UPDATE ON "work_packages_rels"
    FOR EACH ROW EXECUTE FUNCTION "work_of_one_plan"()`,
  `CREATE FUNCTION "work_first_is_live"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_TABLE_NAME = 'work_packages_rels' THEN
      PERFORM FROM work_packages WHERE id = (to_jsonb(NEW) ->> 'work_packages_id')::uuid FOR SHARE;
    END IF;
    IF EXISTS (
      SELECT FROM work_packages_rels rels
        JOIN work_packages work ON work.id = rels.parent_id
        JOIN work_packages earlier ON earlier.id = rels.work_packages_id
      WHERE work.deleted_at IS NULL AND earlier.deleted_at IS NOT NULL AND CASE TG_TABLE_NAME
        WHEN 'work_packages_rels' THEN rels.id = (to_jsonb(NEW) ->> 'id')::int
        ELSE (to_jsonb(NEW) ->> 'id')::uuid IN (work.id, earlier.id)
      END
    ) THEN
      RAISE EXCEPTION 'what is done first is in the trash' USING ERRCODE = '23503', CONSTRAINT = 'work_packages_rels_live';
    END IF;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER "work_first_live" AFTER INSERT OR UPDATE ON "work_packages_rels"
    FOR EACH ROW EXECUTE FUNCTION "work_first_is_live"()`,
  `CREATE CONSTRAINT TRIGGER "work_first_live" AFTER UPDATE ON "${table}" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."deleted_at" IS DISTINCT FROM NEW."deleted_at") EXECUTE FUNCTION "work_first_is_live"()`,
  // Changes of one plan's work take their turn, so that two make no circle.
  `CREATE FUNCTION "no_circle_of_work"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(
      hashtext('work_packages_rels'), hashtext((SELECT plan_id::text FROM work_packages WHERE id = NEW.parent_id)));
    IF EXISTS (
      WITH RECURSIVE earlier(id) AS (
        SELECT NEW.work_packages_id
        UNION
        SELECT rels.work_packages_id FROM work_packages_rels rels JOIN earlier ON rels.parent_id = earlier.id
      )
      SELECT FROM earlier WHERE id = NEW.parent_id
    ) THEN
      RAISE EXCEPTION 'work packages violate: no circle'
        USING ERRCODE = '23514', CONSTRAINT = 'work_packages_rels_no_circle';
    END IF;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER "no_circle" AFTER INSERT OR UPDATE ON "work_packages_rels"
    FOR EACH ROW EXECUTE FUNCTION "no_circle_of_work"()`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [on, name, rule] of constraints) {
    await db.execute(sql.raw(`ALTER TABLE "${on}" ADD CONSTRAINT "${on}_${name}" ${rule}`))
  }
  for (const reference of references) await db.execute(sql.raw(liveReference(reference)))
  for (const statement of statements) await db.execute(sql.raw(statement))
  await db.execute(sql.raw(risingVersions(table)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`DROP TRIGGER "later_version" ON "${table}"`))
  await db.execute(sql`
    DROP FUNCTION "no_circle_of_work" CASCADE;
    DROP FUNCTION "work_first_is_live" CASCADE;
    DROP FUNCTION "work_of_one_plan" CASCADE;
    DROP FUNCTION "work_stays_in_plan" CASCADE`)
  for (const reference of references.toReversed()) await db.execute(sql.raw(dropLiveReference(reference)))
  for (const [on, name] of constraints.toReversed()) {
    await db.execute(sql.raw(`ALTER TABLE "${on}" DROP CONSTRAINT "${on}_${name}"`))
  }
}

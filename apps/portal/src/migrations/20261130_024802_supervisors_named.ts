import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { dropLiveReference, liveReference } from '../database/live-references'

/*
 * Written by hand: trainers' supervisors become people of the register, who have a basis and an end as everybody who is
 * written to. Whoever has the address already is the one; for the others a person is made whose name is still to be told.
 */

const supervisor = { table: 'trainers', column: 'supervisor_id', target: 'people' }

const link = sql`
  UPDATE "trainers" t SET "supervisor_id" = p."id" FROM "people" p
    WHERE t."supervisor_id" IS NULL AND p."deleted_at" IS NULL AND p."region_id" = t."region_id"
      AND lower(p."email") = lower(t."supervisor_email")`

export async function up({ db, payload }: MigrateUpArgs): Promise<void> {
  await db.execute(link)
  const { rows } = await db.execute(sql`
    INSERT INTO "people" ("region_id", "name", "email")
      SELECT DISTINCT ON (t."region_id", lower(t."supervisor_email")) t."region_id", t."supervisor_email", t."supervisor_email"
        FROM "trainers" t WHERE t."supervisor_id" IS NULL AND nullif(t."supervisor_email", '') IS NOT NULL
          AND t."deleted_at" IS NULL
      RETURNING "id"`)
  if (rows.length > 0) {
    payload.logger.info(`Supervisors who were known by their address alone: ${rows.length} are people now; name them`)
  }
  await db.execute(link)
  await db.execute(sql`
    ALTER TABLE "trainers" ADD CONSTRAINT "trainers_supervisor_same_region"
      FOREIGN KEY ("supervisor_id", "region_id") REFERENCES "people" ("id", "region_id")`)
  await db.execute(sql.raw(liveReference(supervisor)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(dropLiveReference(supervisor)))
  await db.execute(sql`
    ALTER TABLE "trainers" DROP CONSTRAINT "trainers_supervisor_same_region";
    UPDATE "trainers" t SET "supervisor_email" = p."email" FROM "people" p WHERE p."id" = t."supervisor_id";
    ALTER TABLE "trainers" ADD CONSTRAINT "trainers_supervisor_email_within" CHECK (char_length("supervisor_email") <= 254)`)
}

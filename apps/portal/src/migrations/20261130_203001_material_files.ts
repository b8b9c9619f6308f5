import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/*
 * Written by hand: files of materials, and induction packages: the materials of one in their order, and how many have gone
 * through it by unit. Who they are is not kept. They are no collections: a package is a material of its own.
 */

const statements = [
  `ALTER TABLE "meeting_attachments" DROP CONSTRAINT "meeting_attachments_of_one"`,
  `ALTER TABLE "meeting_attachments" ADD COLUMN "material_id" uuid REFERENCES "materials" ("id") ON DELETE CASCADE`,
  `CREATE INDEX "meeting_attachments_material_idx" ON "meeting_attachments" ("material_id")`,
  `ALTER TABLE "meeting_attachments" ADD CONSTRAINT "meeting_attachments_of_one"
    CHECK (num_nonnulls("meeting_id", "information_request_id", "material_id") = 1)`,
  `ALTER TABLE "materials" ADD CONSTRAINT "materials_id_region" UNIQUE ("id", "region_id")`,
  `CREATE TABLE "induction_contents" (
    "package_id" uuid NOT NULL,
    "material_id" uuid NOT NULL CHECK ("material_id" <> "package_id"),
    "region_id" varchar NOT NULL,
    "place" integer NOT NULL CHECK ("place" BETWEEN 1 AND 50),
    PRIMARY KEY ("package_id", "material_id"),
    CONSTRAINT "induction_contents_package" FOREIGN KEY ("package_id", "region_id")
      REFERENCES "materials" ("id", "region_id") ON DELETE CASCADE,
    CONSTRAINT "induction_contents_material" FOREIGN KEY ("material_id", "region_id")
      REFERENCES "materials" ("id", "region_id") ON DELETE CASCADE
  )`,
  `CREATE INDEX "induction_contents_material_idx" ON "induction_contents" ("material_id")`,
  `CREATE TABLE "induction_finishes" (
    "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    "package_id" uuid NOT NULL REFERENCES "materials" ("id") ON DELETE CASCADE,
    "unit" text NOT NULL CHECK (btrim("unit") <> '' AND char_length("unit") <= 200),
    "finished_on" date NOT NULL
  )`,
  `CREATE INDEX "induction_finishes_package_idx" ON "induction_finishes" ("package_id")`,
]

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE "induction_finishes";
    DROP TABLE "induction_contents";
    ALTER TABLE "materials" DROP CONSTRAINT "materials_id_region";
    ALTER TABLE "meeting_attachments" DROP CONSTRAINT "meeting_attachments_of_one";
    DELETE FROM "meeting_attachments" WHERE "material_id" IS NOT NULL;
    ALTER TABLE "meeting_attachments" DROP COLUMN "material_id";
    ALTER TABLE "meeting_attachments" ADD CONSTRAINT "meeting_attachments_of_one"
      CHECK (num_nonnulls("meeting_id", "information_request_id") = 1)`)
}

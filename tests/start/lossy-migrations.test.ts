import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isLossy, markedMigrations, unmarkedMigrations } from '../../scripts/release/lossy-migrations.mjs'

const folder = path.resolve(import.meta.dirname, '../../apps/portal/src/migrations')

it('no change of the database takes something away without saying what becomes of it', async () => {
  expect(await unmarkedMigrations(folder)).toEqual([])
  const gone = Object.keys(markedMigrations).filter((name) => !existsSync(path.join(folder, `${name}.ts`)))
  expect(gone).toEqual([])
})

it.each([
  ['ALTER TABLE "teams" DROP COLUMN "name";', true],
  ['ALTER TABLE "teams" ALTER COLUMN "name" SET DATA TYPE integer;', true],
  ['DELETE FROM teams WHERE name IS NULL;', true],
  ['TRUNCATE teams;', true],
  ['CREATE TRIGGER t AFTER TRUNCATE ON teams FOR EACH STATEMENT EXECUTE FUNCTION f();', false],
  ['CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DELETE FROM marks; RETURN NULL; END $$;', false],
  ['ALTER TABLE "teams" ADD COLUMN "name" varchar; -- DROP COLUMN', false],
])('%s: takes something away: %s', (statement, expected) => {
  const source = `export async function up() { await db.execute(sql\`${statement}\`) }
export async function down() { await db.execute(sql\`DROP TABLE teams\`) }`
  expect(isLossy(source)).toBe(expected)
})

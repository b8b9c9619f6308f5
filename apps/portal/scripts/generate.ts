import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { guidePages } from './guide'

/**
 * Writes the code that follows from the collections: the types, the admin's import map, the pages of the
 * editors' guide and, with `migration NAME`, a
 * new migration. No database is asked and no secret used: the settings below only satisfy the configuration.
 */
const settings = {
  DATABASE_URL: 'postgresql://nobody@localhost:1/none',
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  PORTAL_URL: 'http://localhost:3000',
  KPI_URL: 'http://localhost:3001',
}

/** Runs a command of Payload. */
function payload(...args: string[]): void {
  const { status } = spawnSync('pnpm', ['exec', 'payload', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...settings },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const [command, name = 'change'] = process.argv.slice(2)
if (command === 'migration') {
  payload('migrate:create', name)
  for (const file of globSync('src/migrations/*.ts')) {
    const code = readFileSync(file, 'utf8')
    const typed = code.replace(
      '{ MigrateUpArgs, MigrateDownArgs, sql }',
      '{ sql, type MigrateDownArgs, type MigrateUpArgs }',
    )
    if (typed !== code) writeFileSync(file, typed)
  }
} else {
  payload('generate:types')
  payload('generate:importmap')
  writeFileSync('src/generated/guide.json', `${JSON.stringify(guidePages(), null, 2)}\n`)
}

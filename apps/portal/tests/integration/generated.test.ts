import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPortal, type Portal } from './portal'

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.stop())

function source(path: string): string {
  return fileURLToPath(new URL(`../../src/${path}`, import.meta.url))
}

describe('the generated code is what the collections give now (else run `pnpm generate`):', () => {
  it('the types', async () => {
    const output = join(mkdtempSync(join(tmpdir(), 'kotipesa-types-')), 'payload-types.ts')
    process.env.PAYLOAD_TS_OUTPUT_PATH = output
    await generateTypes(portal.payload.config, { log: false })
    delete process.env.PAYLOAD_TS_OUTPUT_PATH
    expect(readFileSync(output, 'utf8')).toBe(readFileSync(source('generated/payload-types.ts'), 'utf8'))
  })

  it('the admin’s import map', async () => {
    const file = source('generated/import-map.js')
    const committed = readFileSync(file, 'utf8')
    await generateImportMap(portal.payload.config, { log: false, force: true })
    const fresh = readFileSync(file, 'utf8')
    writeFileSync(file, committed)
    expect(fresh).toBe(committed)
  })

  it('the migrations: the newest snapshot needs no further statement (else run `pnpm migration NAME`)', async () => {
    const { db } = portal.payload
    const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
    const newest =
      readdirSync(source('migrations'))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1) ?? ''
    const before: unknown = JSON.parse(readFileSync(source(`migrations/${newest}`), 'utf8'))
    expect(await generateMigration(before as never, (await generateDrizzleJson(db.schema)) as never)).toEqual([])
  })
})

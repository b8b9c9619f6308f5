import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleFacts, sampleParts } from '../../testing/sample-facts'
import { createFactsFile } from './facts-file'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kotipesa-kpi-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const source = sampleParts('r1')
const known = { facts: sampleFacts(), source, confirmedAt: new Date('2026-11-22T06:15:00Z') }

describe('the facts file', () => {
  it('gives back what was written, also into a folder that did not exist', async () => {
    const file = createFactsFile(join(folder, 'new'))
    await file.write(known)
    expect(await file.read()).toEqual(known)
  })

  it('is readable to its owner only and leaves nothing half-written beside it', async () => {
    await createFactsFile(folder).write(known)
    await createFactsFile(folder).write(known)
    expect(await readdir(folder)).toEqual(['last-facts.json'])
    expect((await stat(join(folder, 'last-facts.json'))).mode & 0o777).toBe(0o600)
  })

  it('counts as none when it is missing, damaged or no longer valid', async () => {
    const file = createFactsFile(folder)
    expect(await file.read()).toBeNull()
    await writeFile(join(folder, 'last-facts.json'), '{"source":')
    expect(await file.read()).toBeNull()
    await writeFile(join(folder, 'last-facts.json'), JSON.stringify({ ...known, source: { ...source, parts: {} } }))
    expect(await file.read()).toBeNull()
  })
})

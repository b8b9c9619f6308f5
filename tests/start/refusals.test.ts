import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { statusOf } from '../../scripts/process/tree.mjs'
import { freePort, occupiedPort } from '../support/ports'
import { processesNaming } from '../support/processes'
import { start } from '../support/start'
import { removeData, temporaryFolder } from '../support/temporary-folder'

const parent = temporaryFolder()
afterAll(() => removeData(parent))

let count = 0
function newData(): string {
  return path.join(parent, String((count += 1)))
}
async function ports(): Promise<Record<string, string>> {
  return {
    PORTAL_PORT: String(await freePort()),
    KPI_PORT: String(await freePort()),
  }
}

/** Starts, expects a refusal, and gives the last line that was printed. */
async function refusal(
  data: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Promise<string> {
  const running = start(data, environment, args)
  expect(await running.ended).not.toBe(0)
  expect(processesNaming(data)).toEqual([])
  return running.output().trim().split('\n').at(-1) ?? ''
}

describe('npm start refuses, in one sentence that says what to do,', () => {
  it.each(['PORTAL_PORT', 'KPI_PORT'])('a %s in use', async (variable) => {
    const { port, close } = await occupiedPort()
    const sentence = await refusal(newData(), { ...(await ports()), [variable]: String(port) })
    expect(sentence).toMatch(
      new RegExp(`^Port ${port} is in use by another program: .* ${variable}=\\d+ npm start\\.$`),
    )
    await close()
  })

  it('a data folder that cannot be written', async () => {
    const file = path.join(parent, 'a-file')
    writeFileSync(file, '')
    expect(await refusal(path.join(file, 'data'), await ports())).toMatch(
      /^The data folder .* cannot be written by the user .* set KOTIPESA_DATA/,
    )
  })

  it('to empty the database unasked where it cannot ask', async () => {
    expect(await refusal(newData(), await ports(), ['--fresh'])).toContain('npm start -- --fresh --yes')
  })

  it('to empty a database that is not its own', async () => {
    const environment = { ...(await ports()), DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/k' }
    const sentence = await refusal(newData(), environment, ['--fresh', '--yes'])
    expect(sentence).toMatch(/^--fresh empties the embedded database only/)
    expect(sentence).not.toContain('secret')
  })

  it('to run twice on one data folder', async () => {
    const data = newData()
    mkdirSync(data)
    const other = spawn('sleep', ['60'], { stdio: 'ignore' })
    const startedAt = statusOf(other.pid ?? 0)?.startedAt
    writeFileSync(path.join(data, 'running.json'), JSON.stringify({ pid: other.pid, startedAt }))
    const sentence = await refusal(data, await ports())
    expect(sentence).toContain(`Kotipesä is already running on ${data} (process ${other.pid})`)
    other.kill()
  })

  it('an unknown option', async () => {
    expect(await refusal(newData(), await ports(), ['--frehs'])).toBe(
      "Unknown option '--frehs'. See npm start -- --help.",
    )
  })
})

import { mkdirSync, readFileSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../support/ports'
import { processesNaming } from '../support/processes'
import { start, stop, type Access, type Start } from '../support/start'
import { clusterOf, removeData, temporaryFolder } from '../support/temporary-folder'

const parent = temporaryFolder()
const data = path.join(parent, 'data')
const ready = 'Ctrl-C stops everything.'
let ports: Record<string, string> = {}
let running: Start | null = null
let firstAccess: Access | null = null

/** Starts the product and waits until it is up; prints how long that took. */
async function startUp(label: string): Promise<Start> {
  const from = performance.now()
  const started = start(data, ports)
  running = started
  await started.says(ready)
  process.stdout.write(`${label}: ready after ${((performance.now() - from) / 1000).toFixed(1)} s\n`)
  return started
}

async function signIn(
  { portal, accounts }: Access,
  email: string,
): Promise<{ token: string; user: { id: string; name: string } }> {
  const password = accounts.find((account) => account.email === email)?.password
  const response = await fetch(`${portal}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as { token: string; user: { id: string; name: string } }
}

beforeAll(async () => {
  mkdirSync(data)
  ports = { PORTAL_PORT: String(await freePort()), KPI_PORT: String(await freePort()) }
})
afterAll(async () => {
  if (running !== null) await stop(running)
  removeData(data)
  removeData(parent)
})

describe('npm start', { timeout: 300_000 }, () => {
  it('brings up both applications and tells where and with which accounts', async () => {
    const started = await startUp('first start')
    const access = started.access()
    firstAccess = access
    for (const origin of [access.portal, access.kpi]) {
      const response = await fetch(`${origin}/api/health`)
      expect(response.status).toBe(200)
      expect(await response.json()).toMatchObject({ status: 'ok' })
    }
    const checks = (await (await fetch(`${access.portal}/api/ready`)).json()) as { checks: { rows: string } }
    expect(checks.checks.rows).toBe('ok')
    expect(Object.keys(access)).toEqual(['portal', 'kpi', 'serviceKey', 'accounts'])
    expect(
      access.accounts.map(({ role, regions }) => [role, regions.length > 2 ? regions.length : regions.join()]),
    ).toEqual([
      ['administrator', 22],
      ['national-coordinator', 22],
      ['editor', '08'],
      ['editor', '03'],
      ['editor', '08,03'],
      ['manager', '08'],
      ['trainer', '08'],
    ])
    expect(access.accounts[4]?.roles).toEqual({ '08': 'editor', '03': 'reader' })
    for (const { email, password } of access.accounts) {
      await signIn(access, email)
      expect(started.output()).toContain(password)
    }
  })

  it('gives the facts of every region for the service key, and nobody else', async () => {
    const { portal = '', serviceKey = '' } = firstAccess ?? {}
    const response = await fetch(`${portal}/api/facts`, {
      headers: { Authorization: `service-clients API-Key ${serviceKey}` },
    })
    const facts = (await response.json()) as { regions: unknown[]; trainings: { region: string; curriculum: string }[] }
    expect(facts.regions).toHaveLength(22)
    expect(
      facts.trainings.filter(({ region, curriculum }) => region === '08' && curriculum === 'team-basic'),
    ).toHaveLength(6)
    expect((await fetch(`${portal}/api/facts`)).status).toBe(401)
  })

  it('listens on this machine only', async () => {
    const outward = Object.values(os.networkInterfaces()).flatMap((addresses) =>
      (addresses ?? []).filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
    )
    for (const address of outward) {
      for (const port of Object.values(ports)) {
        await expect(fetch(`http://${address}:${port}/api/health`), address).rejects.toThrow('fetch failed')
      }
    }
  })

  it.each(['secrets.json', 'access.json'])('keeps %s to the owner', (file) => {
    expect((statSync(path.join(data, file)).mode & 0o777).toString(8)).toBe('600')
  })

  it('keeps connections open longer than proxies do, a minute as a rule', async () => {
    for (const url of [firstAccess?.portal, firstAccess?.kpi]) {
      expect((await fetch(`${url}/api/health`)).headers.get('keep-alive')).toBe('timeout=75')
    }
  })

  it('stops at SIGTERM with exit code 0, the database cleanly, and leaves nothing running', async () => {
    const { token, user } = await signIn(
      firstAccess ?? { portal: '', kpi: '', serviceKey: '', accounts: [] },
      'editor-08@kotipesa.example',
    )
    const renamed = await fetch(`${firstAccess?.portal}/api/users/${user.id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      body: JSON.stringify({ name: 'Uusi nimi' }),
    })
    expect(renamed.status).toBe(200)
    expect(await stop(running ?? start(data, ports))).toBe(0)
    running = null
    expect(processesNaming(data)).toEqual([])
    expect(readFileSync(path.join(data, 'logs', 'postgres.log'), 'utf8')).toContain('database system is shut down')
  })

  it('keeps data and passwords for the next start, which skips what has not changed', async () => {
    const started = await startUp('second start')
    const access = started.access()
    expect(access).toEqual(firstAccess)
    const { user } = await signIn(access, 'editor-08@kotipesa.example')
    expect(user.name).toBe('Uusi nimi')
    expect(started.output().match(/nothing changed/g)).toHaveLength(4)
  })

  it('starts a part again that dies, says so, and everything works as before', async () => {
    const started = running ?? start(data, ports)
    const { portal, kpi } = started.access()
    const { token } = await signIn(started.access(), 'editor-08@kotipesa.example')
    const deaths = [
      ['The portal', 'PAYLOAD_SECRET'],
      ['The KPI app', 'KPI_SERVICE_KEY'],
      ['The database', ''],
    ] as const
    for (const [subject, secret] of deaths) {
      process.kill(secret === '' ? databasePid() : serverWith(portal, secret), 'SIGKILL')
      await started.says(`${subject} ended by itself (signal SIGKILL); it is started again in 1 s.`)
      await started.says(`${subject} answers again.`)
      await untilWell(portal)
      await untilWell(kpi)
    }
    const teams = await fetch(`${portal}/api/teams`, { headers: { Authorization: `JWT ${token}` } })
    expect(teams.status).toBe(200)
    expect(await stop(started)).toBe(0)
    running = null
    expect(processesNaming(data)).toEqual([])
  })

  it('keeps the logs of earlier starts', () => {
    const log = readFileSync(path.join(data, 'logs', 'portal.log'), 'utf8')
    expect(log.match(/Ready in/g)).toHaveLength(3)
  })
})

/** The process of this product's application whose environment holds a variable of this name. */
function serverWith(portal: string, variable: string): number {
  const server = processesNaming(`PORTAL_URL=${portal}`).find(
    ({ pid, command }) =>
      command.startsWith('next-server') && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`${variable}=`),
  )
  if (server === undefined) throw new Error(`no application of ${portal} has ${variable}`)
  return server.pid
}

function databasePid(): number {
  return Number(readFileSync(path.join(clusterOf(data), 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function untilWell(origin: string): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await fetch(`${origin}/api/health`)).status).toBe(200)
    },
    { timeout: 60_000, interval: 200 },
  )
}

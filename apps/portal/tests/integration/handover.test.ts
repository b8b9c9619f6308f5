import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client, Reply } from './client'
import { onServer } from './database'
import { startPortal, type Portal } from './portal'
import { decision, group, membership, network, person, question, team, trainer, training } from './records'

interface Thing {
  readonly kind: string
  readonly collection: string
  readonly id: string
  readonly updatedAt: string
}

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

const lastDay = '2026-02-01'
const days = { planningDays: 4, trainingDays: 6, consultationDays: 2 }

async function open(id: string, client = editor): Promise<Reply> {
  return client.get(`/api/people/${id}/handover?lastDay=${lastDay}`)
}

async function thingsOf(id: string): Promise<readonly Thing[]> {
  return (await open(id)).body.things as Thing[]
}

async function give(id: string, to: string, things: readonly Thing[], client = editor): Promise<Reply> {
  return client.post(`/api/people/${id}/handover`, { to, lastDay, things })
}

async function newPerson(name: string, region = '08'): Promise<string> {
  const client = region === '08' ? editor : await portal.as('editor03')
  return (await client.create('people', person(region, { name }))).id
}

/** Somebody with one of each thing, and another trainer. */
async function busy() {
  const id = await newPerson('Lähtijä')
  const next = await newPerson('Jatkaja')
  const { id: teamId } = await editor.create('teams', team('08'))
  const { id: networkId } = await editor.create('networks', network('08', { name: `Verkosto ${id}` }))
  const ids = {
    id,
    next,
    teamId,
    trainerId: (await editor.create('trainers', trainer('08', { person: id }))).id,
    nextTrainer: (await editor.create('trainers', trainer('08', { person: next }))).id,
    contact: (await editor.create('memberships', membership('08', id, { of: 'team', team: teamId, isContact: true })))
      .id,
    decision: (await editor.create('decisions', decision('08', { inCharge: id }))).id,
    question: (await editor.create('questions', question('08', networkId, { inCharge: id }))).id,
  }
  const sessions = ['2026-01-12', '2026-03-02'].map((date) => ({ date, hours: 7 }))
  const trainers = [{ trainer: ids.trainerId, ...days }]
  const { id: trainingId } = await editor.create('trainings', training('08', { status: 'ongoing', sessions, trainers }))
  return { ...ids, trainingId }
}

describe('the open things of a person', () => {
  it('stand in one list, and what is done does not', async () => {
    const ids = await busy()
    await editor.create('decisions', decision('08', { inCharge: ids.id, doneOn: '2024-03-01' }))
    const chair = await editor.create('groups', group('08', { name: `Ryhmä ${ids.id}` }))
    const past = { of: 'group', group: chair.id, role: 'chair', validUntil: '2024-01-01' }
    await editor.create('memberships', membership('08', ids.id, past))
    expect((await thingsOf(ids.id)).map(({ kind, id }) => [kind, id])).toEqual([
      ['in-charge', ids.decision],
      ['in-charge', ids.question],
      ['sessions', ids.trainingId],
      ['post', ids.contact],
    ])
    const { body } = await editor.post(`/api/people/${ids.id}/leave`, { lastDay })
    expect((body.things as Thing[]).map(({ id }) => id)).toEqual((await thingsOf(ids.id)).map(({ id }) => id))
  })

  it('go to another at once, each as it goes', async () => {
    const ids = await busy()
    const { status, body } = await give(ids.id, ids.next, await thingsOf(ids.id))
    expect([status, body.to, body.from, body.count]).toEqual([200, 'Jatkaja', '2026-02-02', 4])
    expect(await thingsOf(ids.id)).toEqual([])
    expect((await editor.get(`/api/decisions/${ids.decision}?depth=0`)).body.inCharge).toBe(ids.next)
    expect((await editor.get(`/api/memberships/${ids.contact}`)).body.validUntil).toBe('2026-02-02T12:00:00.000Z')
    const posts = await editor.get(`/api/memberships?where[person][equals]=${ids.next}&depth=0`)
    expect(posts.body.docs).toMatchObject([
      { of: 'team', team: ids.teamId, isContact: true, validFrom: '2026-02-02T12:00:00.000Z' },
    ])
    const { body: trained } = await editor.get(`/api/trainings/${ids.trainingId}?depth=0`)
    expect(trained.trainers).toMatchObject([
      { trainer: ids.trainerId, planningDays: 4, trainingDays: 3, consultationDays: 1 },
      { trainer: ids.nextTrainer, planningDays: 0, trainingDays: 3, consultationDays: 1 },
    ])
    expect((trained.sessions as { heldBy: string[] }[]).map(({ heldBy }) => heldBy)).toEqual([
      [ids.trainerId],
      [ids.nextTrainer],
    ])
  })

  it('go over as a whole or not at all: one that was changed meanwhile stops them, and it is told who did it', async () => {
    const ids = await busy()
    const things = await thingsOf(ids.id)
    await editor.patch(`/api/trainings/${ids.trainingId}`, { status: 'planned' })
    const { status, text } = await give(ids.id, ids.next, things)
    expect([status, text.includes('editor08')]).toEqual([409, true])
    expect((await editor.get(`/api/decisions/${ids.decision}?depth=0`)).body.inCharge).toBe(ids.id)
    expect((await thingsOf(ids.id)).length).toBe(things.length)
  })

  it('of which one has been handed over by somebody else meanwhile stay as they are', async () => {
    const ids = await busy()
    const things = await thingsOf(ids.id)
    const other = await newPerson('Kolmas')
    expect((await give(ids.id, other, things.slice(0, 1))).status).toBe(200)
    expect((await give(ids.id, ids.next, things)).status).toBe(409)
    expect((await thingsOf(ids.id)).map(({ id }) => id)).toEqual(things.slice(1).map(({ id }) => id))
  })

  it('are given once when two give them at the same moment', async () => {
    const ids = await busy()
    const things = (await thingsOf(ids.id)).slice(0, 2)
    const other = await newPerson('Neljäs')
    const replies = await Promise.all([give(ids.id, ids.next, things), give(ids.id, other, things)])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const holders = await Promise.all(
      things.map(async ({ collection, id }) => (await editor.get(`/api/${collection}/${id}?depth=0`)).body.inCharge),
    )
    expect(new Set(holders).size).toBe(1)
  })

  it('do not go to whoever cannot go on with them', async () => {
    const ids = await busy()
    const things = await thingsOf(ids.id)
    const noTrainer = await newPerson('Ei kouluttaja')
    const elsewhere = await newPerson('Muualla', '03')
    expect((await give(ids.id, noTrainer, things)).status).toBe(422)
    for (const to of [elsewhere, ids.id, 'x', '00000000-0000-4000-8000-000000000000']) {
      expect((await give(ids.id, to, things)).status, to).toBe(400)
    }
    expect((await give(ids.id, ids.next, [])).status).toBe(400)
    expect((await thingsOf(ids.id)).length).toBe(things.length)
  })

  it('are nobody’s business who may not change the region’s people', async () => {
    const ids = await busy()
    const things = await thingsOf(ids.id)
    for (const name of ['editor03', 'reader08', 'manager08', 'coordinator', 'nowhere'] as const) {
      const client = await portal.as(name)
      for (const reply of [await open(ids.id, client), await give(ids.id, ids.next, things, client)]) {
        expect([name, reply.status >= 403, reply.text.includes('Lähtijä')]).toEqual([name, true, false])
      }
    }
    for (const client of [portal.nobody, portal.program]) {
      expect((await open(ids.id, client)).status).toBeGreaterThanOrEqual(403)
      expect((await give(ids.id, ids.next, things, client)).status).toBeGreaterThanOrEqual(403)
    }
    expect((await thingsOf(ids.id)).length).toBe(things.length)
  })
})

describe('who is in charge', () => {
  it('is of the record’s region, for the form and for the database', async () => {
    const elsewhere = await newPerson('Toisaalla', '03')
    const { status, text } = await editor.post('/api/decisions', decision('08', { inCharge: elsewhere }))
    expect([status, text.includes('Toisaalla')]).toEqual([400, false])
    const { id } = await editor.create('decisions', decision('08'))
    const forced = onServer(portal.databaseUrl, `UPDATE decisions SET in_charge_id = '${elsewhere}' WHERE id = '${id}'`)
    await expect(forced).rejects.toThrow('in_charge_same_region')
  })

  it('is not seen by regions that read a joint record, nor by the country, and nobody asks or orders by it', async () => {
    const id = await newPerson('Huolehtija')
    const joint = network('08', { name: 'Yhteinen', alsoRegions: [{ region: '03' }] })
    const { id: networkId } = await editor.create('networks', joint)
    const { id: asked } = await editor.create('questions', question('08', networkId, { inCharge: id }))
    for (const name of ['editor03', 'coordinator'] as const) {
      const client = await portal.as(name)
      for (const depth of [0, 2]) {
        const { status, text } = await client.get(`/api/questions/${asked}?depth=${depth}`)
        expect([status, text.includes(id), text.includes('Huolehtija')]).toEqual([200, false, false])
      }
    }
    for (const client of [editor, await portal.as('editor03')]) {
      expect((await client.get(`/api/questions?where[inCharge][equals]=${id}`)).status).toBe(400)
      expect((await client.get('/api/questions?sort=inCharge')).status).toBe(400)
    }
    expect((await editor.get(`/api/questions/${asked}?depth=0`)).body.inCharge).toBe(id)
  })

  it('keeps the person from the trash', async () => {
    const id = await newPerson('Pysyvä')
    await editor.create('decisions', decision('08', { inCharge: id }))
    expect((await editor.patch(`/api/people/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(409)
  })
})

describe('a calendar', () => {
  async function madeBy(client: Client): Promise<{ id: string; address: string }> {
    const { id } = await client.create('calendar-feeds', { region: '08', holder: 'Kalenteri', language: 'fi' })
    const { body } = await client.post(`/api/calendar-feeds/${id}/key`, {})
    return { id, address: new URL(String(body.key)).pathname }
  }
  async function statusOf(address: string): Promise<number> {
    return (await portal.nobody.get(address)).status
  }

  it('ends with the role of whoever has made its address', async () => {
    const deputy = await portal.newAccount([{ region: '08', role: 'editor' }])
    const { address } = await madeBy(deputy)
    expect(await statusOf(address)).toBe(200)
    const { body } = await deputy.get('/api/users/me')
    const { id } = body.user as { id: string }
    await onServer(
      portal.databaseUrl,
      `UPDATE users_regions SET valid_until = '2024-01-01T12:00Z' WHERE _parent_id = '${id}'`,
    )
    expect(await statusOf(address)).toBe(404)
    await onServer(
      portal.databaseUrl,
      `UPDATE users_regions SET valid_until = NULL, role = 'reader' WHERE _parent_id = '${id}'`,
    )
    expect(await statusOf(address)).toBe(404)
    await onServer(portal.databaseUrl, `UPDATE users_regions SET role = 'editor' WHERE _parent_id = '${id}'`)
    expect(await statusOf(address)).toBe(200)
    await (await portal.as('administrator')).delete(`/api/users/${id}`)
    expect(await statusOf(address)).toBe(404)
  })

  it('goes over with the handover to somebody who may have it', async () => {
    const administrator = await portal.as('administrator')
    const leaving = await portal.newAccount([{ region: '08', role: 'editor' }])
    const staying = await portal.newAccount([{ region: '08', role: 'editor' }])
    const reading = await portal.newAccount([{ region: '08', role: 'reader' }])
    async function accountOf(client: Client): Promise<string> {
      return ((await client.get('/api/users/me')).body.user as { id: string }).id
    }
    const [from, to, reader] = [await newPerson('Yksi'), await newPerson('Kaksi'), await newPerson('Lukija')]
    for (const [id, client] of [
      [from, leaving],
      [to, staying],
      [reader, reading],
    ] as const) {
      await administrator.patch(`/api/people/${id}`, { account: await accountOf(client) })
    }
    const { id, address } = await madeBy(leaving)
    const things = await thingsOf(from)
    expect(things.map((thing) => [thing.kind, thing.id])).toEqual([['calendar', id]])
    expect((await give(from, reader, things)).status).toBe(422)
    expect((await give(from, to, things)).status).toBe(200)
    await administrator.delete(`/api/users/${await accountOf(leaving)}`)
    expect(await statusOf(address)).toBe(200)
  })
})

import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { empty, file, provisionIn } from './import-fixtures'
import { startPortal, type Portal } from './portal'
import { element, group, meeting } from './records'

let portal: Portal
let editor: Client
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
})
afterAll(() => portal.stop())

const today = helsinkiDay(new Date())
const asked = { region: '08', element: 'steering-group', status: 'in-use' }

interface Said {
  readonly entries: readonly Record<string, unknown>[]
  readonly declines: readonly Record<string, unknown>[]
  readonly proposals: readonly { element: string; status: string; count: number }[]
  readonly objectives: readonly Record<string, unknown>[]
}

async function board(client: Client = editor): Promise<Said> {
  const { status, body } = await client.post('/api/element-statuses/board', { region: '08' })
  expect(status).toBe(200)
  return body as unknown as Said
}

async function proposed(): Promise<string | undefined> {
  return (await board()).proposals.find(({ element: id }) => id === 'steering-group')?.status
}

function held(groupId: string, daysAgo: number) {
  return editor.create('meetings', meeting('08', { group: groupId }, { heldOn: addDays(today, -daysAgo) }))
}

describe('what is proposed from records', () => {
  let groupId: string
  beforeEach(async () => {
    await onServer(
      portal.databaseUrl,
      'TRUNCATE element_statuses, element_declines, objectives, meetings, groups, agenda_items CASCADE',
    )
    groupId = (await editor.create('groups', group('08'))).id
    await held(groupId, 100)
    await held(groupId, 10)
  })

  it('is accepted by a person: with the day, who, and the records that show it, in the facts too', async () => {
    expect(await proposed()).toBe('in-use')
    const { status, body } = await editor.post('/api/element-statuses/accept', asked)
    expect(status).toBe(200)
    expect((body as unknown as Said).entries).toMatchObject([
      {
        element: 'steering-group',
        status: 'in-use',
        since: today,
        acceptedOn: today,
        acceptedBy: expect.stringMatching(/\S/),
        evidence: [{ kind: 'group', words: 'Ohjausryhmä', href: `/admin/collections/groups/${groupId}` }],
      },
    ])
    expect(await proposed()).toBeUndefined()
    const { body: facts } = await portal.program.get('/api/facts')
    expect(facts.elements).toMatchObject([{ element: 'steering-group', evidence: [{ kind: 'group', id: groupId }] }])
    expect(JSON.stringify(facts)).not.toContain('acceptedBy')
    // What is answered is not answered again.
    expect((await editor.post('/api/element-statuses/accept', asked)).status).toBe(409)
  })

  it('gives an entry that says it already what shows it, and keeps its day and what it was shown by', async () => {
    const evidence = [{ kind: 'document', words: 'Päätös 4/2019' }]
    await editor.create('element-statuses', element('08', { since: '2019-02-01', responsible: 'Johtoryhmä', evidence }))
    // A document is shown already.
    expect(await proposed()).toBeUndefined()
    await onServer(portal.databaseUrl, 'DELETE FROM element_statuses_evidence')
    expect(await proposed()).toBe('in-use')
    await editor.post('/api/element-statuses/accept', asked)
    expect((await board()).entries).toMatchObject([
      { since: '2019-02-01', responsible: 'Johtoryhmä', acceptedOn: today, evidence: [{ kind: 'group' }] },
    ])
  })

  it('is declined with a reason and not proposed again until another record speaks for it', async () => {
    expect((await editor.post('/api/element-statuses/decline', { ...asked, reason: ' ' })).status).toBe(400)
    const { status } = await editor.post('/api/element-statuses/decline', { ...asked, reason: 'Vasta aloitettu.' })
    expect(status).toBe(200)
    expect(await board()).toMatchObject({
      entries: [],
      declines: [{ element: 'steering-group', status: 'in-use', reason: 'Vasta aloitettu.', declinedOn: today }],
    })
    expect(await proposed()).toBeUndefined()
    await held(groupId, 5)
    expect(await proposed()).toBe('in-use')
  })

  it('is said back when the records no longer speak for it', async () => {
    await editor.create('element-statuses', element('08', { evidence: [{ kind: 'group', words: 'Ohjausryhmä' }] }))
    await onServer(portal.databaseUrl, `UPDATE meetings SET held_on = '2020-01-07T12:00:00Z'`)
    expect(await proposed()).toBe('agreed')
  })

  it('takes one answer when two come at once', async () => {
    const answers = await Promise.all([
      editor.post('/api/element-statuses/accept', asked),
      editor.post('/api/element-statuses/accept', asked),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await board()).entries).toHaveLength(1)
  })

  it('is neither seen nor answered by whoever belongs to another region, nor answered by whoever only reads', async () => {
    const other = await portal.as('editor03')
    const reader = await portal.as('reader08')
    expect((await other.post('/api/element-statuses/board', { region: '08' })).status).toBe(403)
    expect((await reader.post('/api/element-statuses/board', { region: '08' })).status).toBe(200)
    for (const client of [other, reader]) {
      expect((await client.post('/api/element-statuses/accept', asked)).status).toBe(403)
      expect((await client.post('/api/element-statuses/decline', { ...asked, reason: 'Ei.' })).status).toBe(403)
    }
    expect(await proposed()).toBe('in-use')
  })

  it('stays the portal’s to sign: nobody writes who accepted or which record shows it', async () => {
    const forged = element('08', { acceptedBy: 'Joku muu', acceptedOn: '2024-01-01' })
    const refused = await editor.post('/api/element-statuses', forged)
    expect([400, 403]).toContain(refused.status)
  })
})

describe('an own objective', () => {
  it('stands on the board with its states, newest first', async () => {
    const states = [
      { status: 'agreed', since: '2024-01-10' },
      { status: 'in-use', since: '2025-03-01' },
    ]
    await editor.create('objectives', { region: '08', text: 'Yhteinen perehdytys.', responsible: 'Johtoryhmä', states })
    expect((await board()).objectives).toMatchObject([
      { text: 'Yhteinen perehdytys.', responsible: 'Johtoryhmä', states: states.toReversed() },
    ])
  })
})

describe('a bundle', () => {
  it('brings states with what shows them, in the portal and outside it, and own objectives', async () => {
    const facts = {
      ...empty,
      facts: 2,
      regions: [{ code: '05' }],
      groups: [
        {
          id: 'g',
          name: 'Ohjausryhmä',
          region: '05',
          kind: 'steering-group',
          validFrom: '2019-02-01',
          validUntil: null,
        },
      ],
      elements: [
        {
          region: '05',
          element: 'steering-group',
          status: 'in-use',
          since: '2019-02-01',
          evidence: [{ kind: 'group', id: 'g' }],
        },
      ],
    }
    const shown = [{ kind: 'document', words: 'Perustamispäätös' }]
    const details = { '05/steering-group/2019-02-01': { element: { responsible: 'Johtoryhmä', shown } } }
    const objectives = [
      { id: 'o', region: '05', text: 'Yhteinen perehdytys.', states: [{ status: 'agreed', since: '2024-01-10' }] },
    ]
    await provisionIn(portal, { imports: [file({ facts, details, objectives })] })
    const client = await portal.as('administrator')
    const { body } = await client.post('/api/element-statuses/board', { region: '05' })
    expect(body).toMatchObject({
      entries: [
        {
          responsible: 'Johtoryhmä',
          acceptedOn: null,
          evidence: [
            { kind: 'group', words: 'Ohjausryhmä', href: expect.stringContaining('/admin/collections/groups/') },
            { kind: 'document', words: 'Perustamispäätös', href: null },
          ],
        },
      ],
      objectives: [{ text: 'Yhteinen perehdytys.', states: [{ status: 'agreed', since: '2024-01-10' }] }],
    })
  })
})

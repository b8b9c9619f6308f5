import { addDays, helsinkiDay } from '@kotipesa/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { onServer } from './database'
import { empty, file, provisionIn } from './import-fixtures'
import { startPortal, type Portal } from './portal'
import { decision, element, group, meeting, membership, network, person, reportRound } from './records'

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

  it('stays the portal’s to sign: nobody writes who accepted', async () => {
    const forged = element('08', { acceptedBy: 'Joku muu', acceptedOn: '2024-01-01' })
    const refused = await editor.post('/api/element-statuses', forged)
    expect([400, 403]).toContain(refused.status)
  })
})

describe('a record that shows a state', () => {
  interface Choice {
    readonly id: string
    readonly title: string
  }
  async function choices(kind: string, client: Client = editor): Promise<readonly Choice[]> {
    const { status, body } = await client.post('/api/element-statuses/evidence', { region: '08', kind })
    expect(status).toBe(200)
    return body.choices as readonly Choice[]
  }
  function shownBy(kind: string, record: string, more: Record<string, unknown> = {}) {
    return element('08', { element: 'shared-definition', evidence: [{ kind, record }], ...more })
  }

  it('is chosen by a person from those of the region and its joint networks, and stands on the board with its name', async () => {
    const neighbour = await portal.as('editor03')
    const alsoRegions = [{ region: '08' }]
    const joint = await neighbour.create('networks', network('03', { name: 'Yhteinen', alsoRegions }))
    const alone = await neighbour.create('networks', network('03', { name: 'Naapurin oma', kind: 'trainers' }))
    const decided = await editor.create('decisions', decision('08', { text: 'Määritelmä hyväksytään.' }))
    expect(await choices('decision')).toMatchObject([{ id: decided.id, title: expect.stringContaining('Määritelmä') }])
    const networks = (await choices('network')).map(({ id }) => id)
    expect([networks.includes(joint.id), networks.includes(alone.id)]).toEqual([true, false])
    expect(await choices('plan')).toEqual([])

    const made = await editor.create('element-statuses', shownBy('decision', decided.id))
    await editor.patch(`/api/element-statuses/${made.id}`, {
      evidence: [
        { kind: 'decision', record: decided.id },
        { kind: 'network', record: joint.id },
      ],
    })
    const { entries } = await board()
    expect(entries.find(({ id }) => id === made.id)).toMatchObject({
      evidence: [
        { words: expect.stringContaining('Määritelmä'), href: `/admin/collections/decisions/${decided.id}` },
        { words: 'Yhteinen', href: `/admin/collections/networks/${joint.id}` },
      ],
    })
    for (const [kind, record] of [
      ['network', alone.id],
      ['team', decided.id],
      ['decision', '00000000-0000-4000-8000-000000000000'],
      ['document', decided.id],
    ] as const) {
      const refused = await editor.post('/api/element-statuses', shownBy(kind, record, { since: '2020-01-01' }))
      expect(refused.status, kind).toBe(400)
    }
    const other = `UPDATE element_statuses_evidence SET record = '${alone.id}' WHERE _parent_id = '${made.id}' AND kind = 'network'`
    await expect(onServer(portal.databaseUrl, other)).rejects.toThrow(/violate/)
    await editor.delete(`/api/element-statuses/${made.id}`)
  })

  it('is offered to nobody of another region, and people to whoever may see them', async () => {
    expect(
      (await (await portal.as('editor03')).post('/api/element-statuses/evidence', { region: '08', kind: 'team' }))
        .status,
    ).toBe(403)
    expect((await portal.nobody.post('/api/element-statuses/evidence', { region: '08', kind: 'team' })).status).toBe(
      403,
    )
    const { id } = await editor.create('people', person('08', { name: 'Vastuu Henkilö' }))
    const named = await editor.create('memberships', membership('08', id, { of: 'responsible-person' }))
    expect((await choices('named-body')).map((each) => each.id)).toEqual([named.id])
    expect(await choices('named-body', await portal.as('coordinator'))).toEqual([])
  })
})

describe('what records beyond the facts propose', () => {
  async function stateOf(id: string): Promise<unknown> {
    return (await board()).proposals.find(({ element: each }) => each === id)
  }

  it('follows who is named, rounds, tallies and own objectives', async () => {
    await onServer(portal.databaseUrl, 'TRUNCATE element_statuses, element_declines, objectives, memberships CASCADE')
    expect(await stateOf('monitoring-body')).toBeUndefined()
    const { id } = await editor.create('people', person('08'))
    await editor.create('memberships', membership('08', id, { of: 'responsible-person' }))
    expect(await stateOf('monitoring-body')).toMatchObject({ status: 'agreed', count: 0 })
    const round = await editor.create('report-rounds', reportRound('08'))
    await onServer(
      portal.databaseUrl,
      `UPDATE report_rounds SET opened_on = '${today}T12:00:00Z' WHERE id = '${round.id}'`,
    )
    expect(await stateOf('monitoring-body')).toMatchObject({ status: 'in-use', count: 1 })
    await editor.create('support-tallies', { region: '08', topic: 'methods', day: today, count: 2 })
    expect(await stateOf('low-threshold-support')).toBeUndefined()
    await editor.create('memberships', membership('08', id, { of: 'low-threshold-support' }))
    expect(await stateOf('low-threshold-support')).toMatchObject({ status: 'agreed', count: 1 })
    const states = [{ status: 'in-use', since: '2024-01-10' }]
    await editor.create('objectives', { region: '08', text: 'Yhteinen perehdytys.', states })
    expect(await stateOf('shared-goal')).toMatchObject({ status: 'in-use', count: 1 })
    const answered = { region: '08', element: 'monitoring-body', status: 'in-use' }
    expect((await editor.post('/api/element-statuses/accept', answered)).status).toBe(200)
    const { entries } = await board(await portal.as('coordinator'))
    expect(entries).toMatchObject([{ element: 'monitoring-body', evidence: [{ kind: 'named-body', words: null }] }])
    await onServer(portal.databaseUrl, 'TRUNCATE objectives CASCADE')
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

import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { oneOfEach, report, team, training } from './records'

let portal: Portal
let client: Client
let ids: Record<string, string>

beforeAll(async () => {
  portal = await startPortal()
  client = await portal.as('editor08')
  ids = await oneOfEach(client, '08')
})
afterAll(() => portal.stop())

/** Every field of a collection that holds a value, however deep, with the path by which people know it. */
function leavesOf(fields: readonly Field[], path: string): readonly (readonly [path: string, field: Field])[] {
  return fields.flatMap((field) => {
    const here = 'name' in field ? `${path}.${String(field.name)}` : path
    return 'fields' in field ? leavesOf(field.fields, here) : [[here, field] as const]
  })
}

/** Whether a field keeps a moment that the portal notes itself, which nobody types. */
function isNotedMoment(field: Field): boolean {
  const access = 'access' in field ? field.access : undefined
  return (
    field.type === 'date' &&
    field.admin?.readOnly === true &&
    field.admin.date?.pickerAppearance === 'dayAndTime' &&
    access?.create?.({} as never) === false &&
    access.update?.({} as never) === false
  )
}

function componentsOf(field: Field): unknown {
  return (field.admin as { components?: unknown } | undefined)?.components
}

describe('over all collections', () => {
  function pathsWithout(type: Field['type'], wanted: unknown): string[] {
    return portal.payload.config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ slug, fields }) => leavesOf(fields, slug))
      .filter(
        ([path, field]) =>
          field.type === type &&
          !isNotedMoment(field) &&
          !/\.(createdAt|updatedAt|deletedAt|resetPassword\w+|loginAttempts|lockUntil|expiresAt)$/.test(path),
      )
      .flatMap(([path, field]) => {
        try {
          expect([componentsOf(field), typeof (field as { validate?: unknown }).validate]).toMatchObject([
            wanted,
            'function',
          ])
          return []
        } catch {
          return [path]
        }
      })
  }

  it('each number is typed in the own field and checked by a rule', () => {
    expect(
      pathsWithout('number', {
        Field: { path: '/admin/fields/number-field#TypedNumberField' },
        Cell: { path: '/admin/lists/number-cell#NumberCell' },
      }),
      // A target is typed in the unit of its indicator, by a field and a cell of its own.
    ).toEqual(['targets.value'])
  })

  it('each day is typed in the own field and checked by a rule', () => {
    expect(
      pathsWithout('date', {
        Field: { path: '/admin/fields/day-field#DayField' },
        Cell: { path: '/admin/lists/day-cell#DayCell' },
      }),
    ).toEqual([])
  })

  it('each relation is named in lists by the own cell', () => {
    expect(pathsWithout('relationship', { Cell: '/admin/lists/relation-cell#RelationCell' })).toEqual([])
  })
})

describe('a text where the API wants a number', () => {
  const days = { planningDays: 1, trainingDays: 1, consultationDays: 1 }
  it.each([
    [
      'team-reports',
      'faceToFaceShare',
      () => report('08', ids.teams ?? '', { reportedOn: '2024-05-09', faceToFaceShare: '0,35' }),
    ],
    [
      'team-reports',
      'members.family-therapist',
      () => report('08', ids.teams ?? '', { reportedOn: '2024-05-09', members: { 'family-therapist': '0,5' } }),
    ],
    ['team-reports', 'children', () => report('08', ids.teams ?? '', { reportedOn: '2024-05-09', children: '74,5' })],
    ['team-reports', 'children', () => report('08', ids.teams ?? '', { reportedOn: '2024-05-09', children: '74' })],
    ['team-reports', 'children', () => report('08', ids.teams ?? '', { reportedOn: '2024-05-09', children: '' })],
    [
      'trainings',
      'sessions.1.hours',
      () =>
        training('08', {
          sessions: [
            { date: '2024-01-01', hours: 7 },
            { date: '2024-01-02', hours: '7,5' },
          ],
        }),
    ],
    [
      'trainings',
      'trainers.0.planningDays',
      () => training('08', { trainers: [{ trainer: ids.trainers, ...days, planningDays: '5,5' }] }),
    ],
  ])('%s: %s is refused by its name', async (slug, path, data) => {
    const { status, body } = await client.post(`/api/${slug}`, data(), { 'Accept-Language': 'fi' })
    const [error] = body.errors as { data?: { errors?: { path: string; message: string }[] } }[]
    expect([status, error?.data?.errors?.map((each) => each.path)]).toEqual([400, [path]])
    expect(error?.data?.errors?.[0]?.message).toContain('ei ole luku')
  })

  it('is refused in a change too, and nothing of it is stored', async () => {
    const path = `/api/team-reports/${ids['team-reports']}`
    expect((await client.patch(path, { children: 40 })).status).toBe(200)
    expect((await client.patch(path, { children: '74,5' })).status).toBe(400)
    const several = `/api/team-reports?where[id][equals]=${ids['team-reports']}`
    const { status, text } = await client.patch(several, { children: '74,5' })
    expect([status, text]).toEqual([400, expect.stringContaining('Lapsia asiakkaana')])
    expect((await client.get(path)).body.children).toBe(40)
  })
})

describe('a day', () => {
  const lastYear = new Date().getFullYear() + 2
  it.each([
    ['9999-12-31', 'Anna päivä ajalta'],
    ['1899-12-31', 'Anna päivä ajalta'],
    [`${lastYear}-01-01`, 'vasta tulossa'],
  ])('%s is refused for a report', async (reportedOn, words) => {
    const { status, text } = await client.post('/api/team-reports', report('08', ids.teams ?? '', { reportedOn }), {
      'Accept-Language': 'fi',
    })
    expect([status, text]).toEqual([400, expect.stringContaining(words)])
  })

  it.each(['validFrom', 'validUntil'])('far away is refused as %s of a team', async (field) => {
    const { status, text } = await client.post('/api/teams', team('08', { [field]: '2100-01-01' }), {
      'Accept-Language': 'fi',
    })
    expect([status, text]).toEqual([400, expect.stringContaining('Anna päivä ajalta')])
  })
})

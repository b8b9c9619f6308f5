import type { FlattenedField } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { togetherOf } from '../../src/sheets/together-of'
import type { Client } from './client'
import { startPortal, type Portal } from './portal'
import { oneOfEach } from './records'
import { regionOwnedSlugs } from './slugs'

type Fields = Readonly<Record<string, unknown>>

let portal: Portal
let editor: Client
let ids: Record<string, string>
beforeAll(async () => {
  portal = await startPortal()
  editor = await portal.as('editor08')
  ids = await oneOfEach(editor, '08')
})
afterAll(() => portal.stop())

/** Of every list that changes together, the fields of which that is so. */
const lists: readonly (readonly [slug: string, fields: readonly string[]])[] = [
  ['teams', ['municipality', 'serviceType', 'validUntil']],
  ['needs', ['term', 'municipality', 'note']],
  ['trainings', ['expertsByExperience']],
  ['events', ['kind', 'expertsByExperience']],
  [
    'trainers',
    [
      'permanentPost',
      'coversOthers',
      'shareInWriting',
      'clientWorkKept',
      'dutiesLightened',
      'municipalitiesServed',
      'validUntil',
    ],
  ],
  ['people', ['organisation']],
  ['networks', ['goalAgreed', 'taskAgreed', 'wayOfWorkingAgreed', 'validUntil']],
  ['groups', ['validUntil']],
  ['decisions', ['followUpOn', 'responsible']],
  ['partners', ['sector']],
  ['element-statuses', ['responsible']],
  ['objectives', ['responsible']],
  ['findings', ['level', 'effect', 'origin']],
  ['work-packages', ['responsible', 'doneShare']],
  ['information-requests', ['dueOn', 'permitUntil']],
  ['materials', ['reviewOn', 'validUntil', 'type']],
  ['development-teams', ['theme']],
  ['commitments', ['kept', 'organisation']],
]

/** A value that a field may have and that it has not yet. */
function another(field: FlattenedField | undefined, now: unknown): unknown {
  if (field?.name === 'term') return '2027-H1'
  if (field?.name === 'municipality') return now === '980' ? '837' : '980'
  if (field?.type === 'select') {
    const values = field.options.map((option) => (typeof option === 'string' ? option : option.value))
    const value = values.find((each) => each !== now)
    return field.hasMany === true ? [value] : value
  }
  if (field?.type === 'date') return '2031-05-01T12:00:00.000Z'
  if (field?.type === 'checkbox') return now !== true
  if (field?.type === 'number') return 0.4
  return 'Uusi arvo'
}

async function stored(slug: string, id: string): Promise<Fields & { updatedAt: string }> {
  return (await editor.get(`/api/${slug}/${id}?depth=0`)).body as Fields & { updatedAt: string }
}

describe('the lists in which chosen records are changed together', () => {
  it('are these, and each of their fields is one of the form that has no act of its own', () => {
    const found = portal.payload.config.collections.flatMap(({ slug, admin, flattenedFields }) => {
      const names = togetherOf(admin)
      for (const name of names) {
        const field = flattenedFields.find((each) => each.name === name)
        expect([slug, name, field?.type, field?.admin?.hidden]).toEqual([slug, name, expect.any(String), undefined])
      }
      return names.length === 0 ? [] : [[slug, [...names]]]
    })
    expect(found.toSorted()).toEqual(lists.map(([slug, names]) => [slug, [...names]]).toSorted())
    expect(lists.filter(([slug]) => !(regionOwnedSlugs as readonly string[]).includes(slug))).toEqual([])
  })
})

describe.each(lists)('records of %s', (slug, fields) => {
  const address = `/api/${slug}/change-together`

  it.each(fields)('get one value of %s together, which is taken back', async (name) => {
    const id = ids[slug] ?? ''
    const before = await stored(slug, id)
    const own = portal.payload.config.collections.find((each) => each.slug === slug)
    const value = another(
      own?.flattenedFields.find((each) => each.name === name),
      before[name],
    )
    const rows = [{ line: 1, id, data: { [name]: value }, seen: before.updatedAt }]
    const looked = await editor.post(address, { region: '08', rows })
    expect([looked.status, looked.body]).toEqual([200, { created: 0, changed: 1, problems: [] }])
    expect((await stored(slug, id))[name]).toEqual(before[name])
    const done = await editor.post(address, { region: '08', rows, confirm: true })
    expect([done.status, done.body.problems]).toEqual([200, []])
    expect((await stored(slug, id))[name]).toEqual(value)
    const undo = { region: '08', steps: done.body.steps }
    expect((await editor.post(`/api/${slug}/undo-change-together`, undo)).body).toEqual({ undone: 1 })
    expect((await stored(slug, id))[name] ?? null).toEqual(before[name] ?? null)
    // Once is enough, and who has looked at an older version is told so.
    expect((await editor.post(`/api/${slug}/undo-change-together`, undo)).status).toBe(409)
    const outdated = await editor.post(address, { region: '08', rows, confirm: true })
    expect([outdated.status, outdated.body.problems]).toEqual([400, [expect.objectContaining({ line: 1 })]])
  })

  it('are changed by nobody who may not, in no other field, and none is made or thrown away', async () => {
    const id = ids[slug] ?? ''
    const data = { [fields[0] ?? '']: null }
    const rows = [{ line: 1, id, data }]
    for (const name of ['reader08', 'manager08', 'editor03', 'coordinator'] as const) {
      expect((await (await portal.as(name)).post(address, { region: '08', rows })).status).toBe(403)
    }
    expect((await portal.nobody.post(address, { region: '08', rows })).status).toBeGreaterThanOrEqual(401)
    // Nor by way of one's own region.
    const foreign = await (await portal.as('editor03')).post(address, { region: '03', rows, confirm: true })
    expect([foreign.status, foreign.body.changed ?? 1]).toEqual([400, 1])
    for (const wrong of [
      [{ line: 1, id: null, data }],
      [{ line: 1, id, data: { region: '03' } }],
      [{ line: 1, id, data: { ...data, deletedAt: '2026-01-01T12:00:00.000Z' } }],
    ]) {
      expect((await editor.post(address, { region: '08', rows: wrong, confirm: true })).status).toBe(400)
    }
    const steps = [{ id, updatedAt: (await stored(slug, id)).updatedAt, before: null }]
    expect((await editor.post(`/api/${slug}/undo-change-together`, { region: '08', steps })).status).toBe(400)
    expect((await stored(slug, id)).deletedAt ?? null).toBe(null)
  })
})

import { describe, expect, it } from 'vitest'
import { differencesOf, ownChanges, resolved, suggestedChoice, type Difference } from './differences'
import type { FormField } from './shown-fields'

const fields: FormField[] = [
  { type: 'text', name: 'updatedAt', admin: { hidden: true } },
  { type: 'row', fields: [{ type: 'text', name: 'name' }] },
  { type: 'group', name: 'members', fields: [{ type: 'number', name: 'coordinator' }] },
  { type: 'array', name: 'sessions', fields: [{ type: 'date', name: 'date' }] },
  { type: 'json', name: 'confirmed' },
]
const base = {
  updatedAt: '1',
  name: 'Akaa',
  members: { coordinator: 1 },
  sessions: [{ id: 'a', date: '2024-07-17' }],
  confirmed: null,
}
const session = { id: 'b', date: '2024-07-18' }

function choices(differences: readonly Difference[]): object {
  return Object.fromEntries(differences.map((each) => [each.path, suggestedChoice(each)]))
}

describe('a form and the record that somebody else has changed meanwhile', () => {
  it('differ where they changed something: what was not touched here is theirs', () => {
    const mine = { ...base, name: 'Akaan tiimi' }
    const theirs = { ...base, updatedAt: '2', sessions: [...base.sessions, session], members: { coordinator: 2 } }
    const versions = { base, mine, theirs }
    const differences = differencesOf(fields, versions)
    expect(choices(differences)).toEqual({ 'members.coordinator': 'theirs', sessions: 'theirs' })
    expect(ownChanges(fields, versions).map(({ path }) => path)).toEqual(['name'])
    const chosen = differences.map((difference) => ({ difference, choice: 'theirs' as const }))
    expect(resolved(fields, versions, chosen)).toEqual({ ...theirs, name: 'Akaan tiimi', confirmed: [] })
  })

  it('leave it to whoever saves when both changed a field, and offer lists together', () => {
    const mine = { ...base, name: 'Minun', sessions: [] }
    const theirs = { ...base, updatedAt: '2', name: 'Heidän', sessions: [...base.sessions, session] }
    const versions = { base, mine, theirs }
    const differences = differencesOf(fields, versions)
    expect(choices(differences)).toEqual({ name: null, sessions: 'both' })
    const chosen = differences.map((difference) => ({
      difference,
      choice: difference.path === 'name' ? ('mine' as const) : ('both' as const),
    }))
    expect(resolved(fields, versions, chosen)).toMatchObject({ updatedAt: '2', name: 'Minun', sessions: [session] })
  })

  it('do not differ where both changed the same, and rows that are none are the same as no rows', () => {
    const empty = { ...base, sessions: [] }
    const versions = {
      base: empty,
      mine: { ...empty, name: 'Sama', sessions: 0 },
      theirs: { ...empty, updatedAt: '2', name: 'Sama' },
    }
    expect(differencesOf(fields, versions)).toEqual([])
    expect(ownChanges(fields, versions)).toEqual([])
  })

  it('keep the answers of both', () => {
    const versions = { base, mine: { ...base, confirmed: ['a', 'b'] }, theirs: { ...base, confirmed: ['b', 'c'] } }
    expect(differencesOf(fields, versions)).toEqual([])
    expect(resolved(fields, versions, [])).toMatchObject({ confirmed: ['b', 'c', 'a'] })
  })
})

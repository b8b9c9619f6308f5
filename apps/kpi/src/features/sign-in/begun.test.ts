import { describe, expect, it } from 'vitest'
import { begunCookieName, belongsTo, challengeOf, newVerifier, readBegun, writeBegun } from './begun'

const begun = { verifier: newVerifier(), next: '/fi/teams', locale: 'fi' }

describe('what a browser keeps while its owner signs in', () => {
  it('is read as it was written, and nothing else is taken for it', () => {
    expect(readBegun(writeBegun(begun))).toEqual(begun)
    for (const other of [undefined, '', 'x', '{}', writeBegun({ ...begun, verifier: 'short' })]) {
      expect(readBegun(other)).toBeNull()
    }
  })

  it('belongs to its own challenge alone', () => {
    expect(belongsTo(begun, challengeOf(begun.verifier))).toBe(true)
    for (const state of ['', challengeOf(newVerifier()), begun.verifier]) expect(belongsTo(begun, state)).toBe(false)
  })

  it('is bound to the host over https', () => {
    expect([begunCookieName('https://kpi.example'), begunCookieName('http://localhost:3001')]).toEqual([
      '__Host-kotipesa-kpi-begun',
      'kotipesa-kpi-begun',
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { processingReaders } from './processing-readers'
import { processingRegister } from './processing-register'
import { processingPurposeIds, retentionRules } from './processing-terms'

describe('the record of processing activities', () => {
  it('has every line once, and every field and table in one line', () => {
    const ids = processingRegister.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const places = processingRegister.flatMap((line) =>
      line.places.flatMap(({ where, fields }) => (fields.length === 0 ? [where] : fields.map((f) => `${where}.${f}`))),
    )
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  it('says of every line on what basis, how long, and who sees it', () => {
    for (const { id, bases, kept, seenBy, alsoSeenBy, places } of processingRegister) {
      expect([id, bases.length > 0, kept.length > 0, places.length > 0]).toEqual([id, true, true, true])
      expect([id, seenBy !== null || alsoSeenBy !== null]).toEqual([id, true])
    }
  })

  it('uses every purpose and every rule of keeping', () => {
    expect(processingPurposeIds.filter((id) => !processingRegister.some(({ purpose }) => purpose === id))).toEqual([])
    const kept = new Set(processingRegister.flatMap((line) => line.kept))
    expect(retentionRules.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([])
  })

  it('never lets the national coordinator see people', () => {
    const ofPeople = processingRegister.filter(({ seenBy }) => seenBy?.kind === 'person')
    expect(ofPeople.length).toBeGreaterThan(5)
    const seen = ofPeople.flatMap((line) => processingReaders(line).map(({ subject }) => subject))
    expect(seen).not.toContain('national-coordinator')
    expect(seen).not.toContain('trainer')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalLook } from './personal-look'

describe('the name of a unit', () => {
  it.each([
    ['Aino Esimerkki', 'person'],
    ['Esimerkki, Aino', 'person'],
    ['Aino-Maija Esimerkki', 'person'],
    ['Aino Virta-Esimerkki', 'person'],
    ['A. Esimerkki', 'person'],
    ['Aino Maija Esimerkki', 'person'],
    ['Åke Exempel', 'person'],
    ['Aino Salo', 'person'],
    ['aino.esimerkki@kunta.example', 'e-mail'],
    ['Tiimi (aino@kunta.example)', 'e-mail'],
    ['Esimerkkikatu 5', 'address'],
    ['Exempelvägen 12 B', 'address'],
    ['00100 Helsinki', 'address'],
  ])('%s looks like a %s’s', (name, look) => {
    expect(personalLook(name)).toBe(look)
  })

  it.each([
    'Sastamala',
    'Akaan lastensuojelutiimi',
    'Tampereen Länsi',
    'Tampere Länsi',
    'Lahti Etelä',
    'Etelä-Pirkanmaa Avohuolto',
    'Perheterapeuttien Verkosto',
    'Södra Teamet',
    'Team North',
    'Tiimi 3',
    'Tiimi A',
    'SIJAISHUOLTO',
    'aluetiimi itä',
    'Hervannan, Kaukajärven ja Annalan tiimi',
    '',
  ])('%s looks like a unit’s', (name) => {
    expect(personalLook(name)).toBeNull()
  })
})

describe('the look of an e-mail or street address', () => {
  const email = /[^\s@]+@[^\s@]+\.[^\s@]+/
  const address =
    /\p{L}+(?:katu|tie|kuja|polku|kaari|raitti|väylä|rinne|bulevardi|gatan|vägen|gränden|stigen|street|road)\s+\d|\b\d{5}\s+\p{L}/iu
  const piece = fc.constantFrom(
    'a',
    'B',
    'ä',
    '@',
    '.',
    ' ',
    '\t',
    '\u00a0',
    '1',
    '12345',
    'katu',
    'Road',
    'vägen',
    '-',
    '(',
  )

  it('is found word by word as it is in the whole text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('')
        const expected = email.test(text) ? 'e-mail' : address.test(text) ? 'address' : null
        const look = personalLook(text)
        expect(look === 'person' ? null : look).toBe(expected)
      }),
      { numRuns: 5000 },
    )
  })

  it.each(['a', '@a', 'a@', '1', 'katu', 'katu ', 'Aino ', "Aa'"])('is looked for in a million times %j', (part) => {
    expect(['address', 'e-mail', null]).toContain(personalLook(part.repeat(1_000_000)))
  })
})

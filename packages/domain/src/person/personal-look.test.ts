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

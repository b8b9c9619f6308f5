import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { coversPurpose, type Consent } from './consent'
import { parseTeamContact } from './contact'
import { dataPurposeIds } from './purposes'
import { personErasedOn } from './retention'

const consent: Consent = { purposes: ['contact', 'networking'], givenOn: '2024-01-01', withdrawnOn: '2024-06-01' }
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2023-01-01', days))

describe('consent', () => {
  it('covers its purposes from the day it is given to the day before it is withdrawn', () => {
    expect(coversPurpose(consent, 'contact', '2023-12-31')).toBe(false)
    expect(coversPurpose(consent, 'contact', '2024-01-01')).toBe(true)
    expect(coversPurpose(consent, 'contact', '2024-05-31')).toBe(true)
    expect(coversPurpose(consent, 'contact', '2024-06-01')).toBe(false)
  })

  it('to be contacted is none to be published, and none at all covers nothing', () => {
    expect(coversPurpose(consent, 'publication', '2024-02-01')).toBe(false)
    expect(dataPurposeIds.filter((purpose) => coversPurpose(null, purpose, '2024-02-01'))).toEqual([])
  })
})

describe('contact data', () => {
  it('that must be gone may be used for nothing', () => {
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), anyDay, (givenOn, withdrawnOn, day) => {
        const given = { ...consent, givenOn, withdrawnOn }
        const belongings = [{ validFrom: '2023-01-01', validUntil: null }]
        const erasedOn = personErasedOn({ basis: 'consent', consent: given, belongings }, 6)
        if (erasedOn !== null && erasedOn <= day) expect(coversPurpose(given, 'contact', day)).toBe(false)
      }),
    )
  })

  it('rest on a consent to something', () => {
    const contact = {
      name: 'Yhteyshenkilö',
      email: 'yhteys@example.org',
      consent: { purposes: [], givenOn: '2024-01-01' },
      validFrom: '2024-01-01',
      validUntil: null,
      municipality: '837',
      team: 'itäinen tiimi',
      role: 'team-leader',
    }
    expect(() => parseTeamContact(contact)).toThrow(/^consent\.purposes: /)
  })

  it('are refused without a municipality’s code, an address or a role of the register', () => {
    const wrong = {
      name: 'Yhteyshenkilö',
      email: 'ei osoite',
      consent: { purposes: ['marketing'], givenOn: '2024-01-01' },
      validFrom: '2024-01-01',
      validUntil: null,
      municipality: 'Tampere',
      team: 'itäinen tiimi',
      role: 'coordinator',
    }
    expect(() => parseTeamContact(wrong)).toThrow(
      [
        'email: expected an e-mail address, got "ei osoite"',
        'consent.purposes[0]: expected one of communication, networking, contact, publication, got "marketing"',
        'municipality: expected a municipality’s code of three digits, got "Tampere"',
        'role: expected one of consulting-social-worker, leading-social-worker, team-leader, got "coordinator"',
      ].join('\n'),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/arithmetic'
import { coversPurpose, type Consent } from './consent'
import { parseTeamContact } from './contact'
import { dataPurposeIds } from './purposes'
import { eraseOn, toErase } from './retention'

const consent: Consent = { purposes: ['contact', 'networking'], givenOn: '2024-01-01', withdrawnOn: '2024-06-01' }
const register = { keeper: 'Hyvinvointialue', monthsAfterEnd: 6 }
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
  const kept = { validFrom: '2023-01-01', validUntil: '2024-01-01', consent: { ...consent, withdrawnOn: null } }

  it('are kept for the register’s months after the person has left', () => {
    expect(eraseOn(kept, register)).toBe('2024-07-01')
    expect(eraseOn({ ...kept, validUntil: null }, register)).toBe(null)
  })

  it('go at once when consent is withdrawn or was never given', () => {
    expect(eraseOn({ ...kept, consent }, register)).toBe('2024-06-01')
    expect(eraseOn({ ...kept, consent: null }, register)).toBe('2023-01-01')
  })

  it('that must be gone may be used for nothing', () => {
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), anyDay, (givenOn, withdrawnOn, day) => {
        const subject = { validFrom: '2023-01-01', validUntil: null, consent: { ...consent, givenOn, withdrawnOn } }
        if (toErase([subject], register, day).length === 1) {
          expect(coversPurpose(subject.consent, 'contact', day)).toBe(false)
        }
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

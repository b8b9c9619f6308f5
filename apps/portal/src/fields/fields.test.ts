import { addDays } from '@kotipesa/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, dayText, instantOf, joinTitle, translateTitle } from '.'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days))

describe('a stored day', () => {
  it('is the day it was made of', () => {
    fc.assert(fc.property(anyDay, (day) => dayOf(instantOf(day)) === day && dayOf(day) === day))
  })

  it('is the same day on the clocks of every zone from Honolulu to Auckland in winter', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('Pacific/Honolulu', 'Europe/Helsinki', 'UTC', 'Asia/Tokyo'),
        (day, timeZone) => {
          const shown = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instantOf(day)))
          expect(shown).toBe(day)
        },
      ),
    )
  })

  it.each(['', '9.4.2024', '2023-02-29', '2024-04-09T12:00:00', 'tomorrow', null, undefined, 5])(
    'is not made of %s',
    (value) => {
      expect(dayOf(value)).toBeNull()
    },
  )

  it('is written as Finns write it', () => {
    expect([dayText('2024-04-09'), dayText('2024-12-31T12:00:00.000Z'), dayText(null)]).toEqual([
      '9.4.2024',
      '31.12.2024',
      '',
    ])
  })
})

describe('a title', () => {
  const terms = [
    { label: { fi: 'koulutus', sv: 'utbildning', en: 'training' } },
    { label: { fi: 'Suunniteltu', sv: 'Planerad', en: 'Planned' } },
  ]

  it('leaves out what is missing', () => {
    expect(joinTitle('Koulutus', null, '', undefined, '9.4.2024')).toBe('Koulutus · 9.4.2024')
  })

  it('is translated part by part; names and days stay', () => {
    expect(translateTitle('Koulutus · Suunniteltu', terms, 'sv')).toBe('Utbildning · Planerad')
    expect(translateTitle('Koulutus · 9.4.2024', terms, 'en')).toBe('Training · 9.4.2024')
    expect(translateTitle('Koulutuksen verkosto', terms, 'en')).toBe('Koulutuksen verkosto')
    expect(translateTitle('Koulutus', terms, 'fi')).toBe('Koulutus')
  })
})

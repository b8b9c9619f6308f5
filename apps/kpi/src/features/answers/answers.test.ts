import { locales, regionCodes } from '@kotipesa/domain'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { viewFigures } from '../figures/figure-view'
import { answersOf } from './answers'
import { seasonText } from './season'

const visibility = { regions: regionCodes, isNational: true }
const pair = ['p', 'q'].map((id) => ({
  id,
  region: '08' as const,
  profession: 'social-worker' as const,
  qualifiedOn: '2017-05-31',
  validFrom: '2017-06-01',
  validUntil: null,
  timeShare: 0.1,
}))

function answers(area: '03' | '08' | '21' | 'FI', replaced: Parameters<typeof sampleFacts>[0] = {}) {
  const view = viewFigures(sampleFacts(replaced), { visibility, area, period: '2025' })
  /** A no-break space stands before each percent sign. */
  function plain(text: string): string {
    return text.replaceAll('\u00a0', ' ')
  }
  return new Map(
    answersOf('fi', view).map(({ id, href, sentence, details }) => {
      const plainDetails = details.map(plain)
      return [id, { href, sentence: plain(sentence), details: plainDetails, text: plainDetails.join(' ') }]
    }),
  )
}

describe('the answers', () => {
  it('tell how far a region is, against its target and the country', () => {
    const coverage = answers('08').get('coverage')
    expect(coverage?.sentence).toBe('50 % tiimeistä on koulutettu')
    expect(coverage?.text).toContain('Koulutettuja 1, tiimejä yhteensä 2. Tavoite 80 %: siitä puuttuu yksi tiimi.')
    expect(coverage?.text).toContain('Edellisestä jaksosta 0 %-yks. (oli 50 %). Koko maa 67 %.')
    expect(coverage?.href).toBe('/fi/indicators/team-training-coverage/evidence?region=08&period=2025')
    expect(answers('FI').get('coverage')?.text).toContain('Tavoitetta ei ole asetettu.')
    const reached = { indicator: 'team-training-coverage', region: null, period: '2025', value: 0.5 } as const
    expect(answers('FI', { targets: [reached] }).get('coverage')?.text).toContain('Tavoite 50 % on saavutettu.')
  })

  it('tell when the teams will have been trained, or why nobody can say', () => {
    expect(answers('08', { trainers: pair }).get('finish')).toMatchObject({
      sentence:
        'Milloin kaikki tiimit on koulutettu, ei voi sanoa, jos tahti on sama kuin ennen; kouluttajien aika riittäisi siihen kesällä 2026',
      details: [
        'Yhden tiimin koulutus vie kouluttajilta 26 työpäivää, ja heillä on 46 päivää vuodessa.',
        'Tavoite täyttyy kesällä 2026.',
      ],
    })
    expect(answers('08').get('finish')?.sentence).toMatch(/^Yksi tiimi odottaa koulutusta, eikä .* ei ole$/)
    expect(answers('FI').get('finish')?.sentence).toContain('yhdeltä alueelta puuttuu kouluttajapari')
    expect(answers('03').get('finish')?.sentence).toBe('Kaikki tiimit on koulutettu')
    expect(answers('21').get('finish')?.sentence).toBe('Koulutettavia tiimejä ei ole')
  })

  it('tell between when, where enough past estimates came true', () => {
    const days = [2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [`${year}-03-01`, `${year}-09-01`])
    const teams = Array.from({ length: 40 }, (_, index) => ({
      id: `a${index}`,
      name: null,
      region: '08' as const,
      municipality: null,
      serviceType: 'open-care' as const,
      validFrom: '2017-08-01',
      validUntil: null,
    }))
    const trainings = days.map((date, index) => ({
      id: `b${index}`,
      region: '08' as const,
      curriculum: 'team-basic' as const,
      status: 'completed' as const,
      sessions: [{ date, hours: 7 }],
      teams: [`a${index}`],
      trainers: [],
      participants: [],
      expertsByExperience: false,
    }))
    const parts = { teams, trainings, teamReports: [], trainers: pair.map((one) => ({ ...one, timeShare: 0.3 })) }
    expect(answers('08', parts).get('finish')?.sentence).toMatch(
      /^Kaikki tiimit on koulutettu aikaisintaan \p{L}+ \d{4} ja viimeistään \p{L}+ \d{4}, jos .* riittäisi siihen \p{L}+ \d{4}$/u,
    )
  })

  it('tell how many pairs are missing', () => {
    expect(answers('08').get('pairs')?.sentence).toBe('Yksi kouluttajapari puuttuu')
    expect(answers('08', { trainers: pair }).get('pairs')?.sentence).toBe('Kouluttajaparit riittävät')
  })

  it('tell how many teams are silent, which is not the same as having none', () => {
    expect(answers('08').get('silent')?.sentence).toBe('1 / 2 tiimiä ei ole raportoinut')
    expect(answers('21').get('silent')?.sentence).toBe('Raportoivia tiimejä ei ole')
  })

  it('tell of the cap and of people who left, or why not', () => {
    expect(answers('08').get('cap')?.sentence).toBe('0 % vastuusosiaalityöntekijöistä ylittää lain enimmäismäärän')
    expect(answers('08').get('people')).toMatchObject({
      sentence: 'Tiimeistä lähteneet: ei tietoa',
      details: ['Avoimia työpaikkoja luvut eivät kerro; ne ovat tiimien tiedoissa portaalissa.'],
    })
    expect(answers('21').get('cap')?.sentence).toBe('Enimmäismäärän ylittävät työntekijät: ei laskettavaa')
  })

  it('tell where the fewest are trained, but of the country no region', () => {
    expect(answers('08').get('where')).toMatchObject({
      sentence: 'Vähiten koulutettuja: Akaa, 0 / 1 tiimiä',
      href: '/fi/regions/08/where?period=2025',
    })
    expect(answers('03').get('where')?.sentence).toBe('Kaikissa kunnissa kaikki tiimit on koulutettu')
    expect(answers('21').get('where')?.sentence).toContain('tiimejä ei ole')
    expect(answers('FI').has('where')).toBe(false)
  })

  it('tell what training costs in days where no price is told, what is open, and that too few regions can be compared', () => {
    expect(answers('08').get('cost')?.sentence).toBe('Vuonna 2025 koulutuksiin on suunniteltu 0 kouluttajapäivää')
    expect(answers('08').get('decided')?.sentence).toBe('Kysymyksiä ei ole auki, kaikki päätökset on toteutettu')
    expect(answers('08').get('compare')?.sentence).toBe('Vertailuun ei ole tietoa viideltä alueelta')
    expect(answers('08').get('families')?.text).toContain('Havainnot asiakkaan')
  })

  it.each(locales)('are there in %s', (locale) => {
    const view = viewFigures(sampleFacts({ trainers: pair }), { visibility, area: '08', period: '2025' })
    for (const { sentence, details } of answersOf(locale, view))
      expect([sentence, ...details].join(' ')).not.toMatch(/[{}]/)
  })
})

describe('a day far ahead', () => {
  it('is told by its season', () => {
    expect(['2029-05-31', '2029-06-01', '2029-09-01'].map((day) => seasonText(day, 'fi'))).toEqual([
      'keväällä 2029',
      'kesällä 2029',
      'syksyllä 2029',
    ])
  })
})

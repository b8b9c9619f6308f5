import { migrateFacts, parseFacts } from '@kotipesa/indicators'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../../testing/sample-facts'
import { People } from './people'
import { type AskedWhatIf, chooseWhatIf } from './what-if-choice'

const nothing: AskedWhatIf = {
  pairs: undefined,
  pairShare: undefined,
  share: undefined,
  lost: undefined,
  start: undefined,
  turnover: undefined,
}
const base = parseFacts(migrateFacts(sampleFacts()))
const facts = parseFacts({
  ...base,
  teamReports: base.teamReports.map((report) => ({ ...report, people: 6, trainedPeople: 4, joined: 1, left: 2 })),
})

function page(asked: Partial<AskedWhatIf> = {}, area: '08' | '21' = '08', shown = facts): string {
  const all = { ...nothing, ...asked }
  const whatIf = chooseWhatIf(all)
  if (whatIf === null) throw new Error('the question can be asked')
  const visibility = { regions: [area], isNational: false } as const
  const props = { facts: shown, locale: 'fi', visibility, area, period: '2025', asked: all, whatIf } as const
  return renderToStaticMarkup(createElement(People, props)).replaceAll('\u00a0', ' ')
}

describe('the page on people', () => {
  it('tells the price of standing still by the turnover told, or by the one asked about', () => {
    expect(page()).toContain('Jos vuodessa lähtee 33 %, yhdestä tiimistä')
    expect(page()).toContain('yksi putoaa alle puolen vuoteen 2027 mennessä. 2 koulutuspaikkaa vuodessa')
    expect(page({ turnover: '5' })).toContain('yksikään ei putoa alle puolen vuoteen 2027 mennessä')
    expect(page({}, '08', sampleFacts())).toContain('Hintaa ei voi laskea')
  })

  it('puts what is asked beside what is, and only when something is asked', () => {
    expect(page()).not.toContain('>Jos<')
    const html = page({ pairs: '1' })
    expect(html).toContain(
      '<tr data-row="trainers"><th scope="row">Kouluttajia</th><td data-numeric="true">0</td><td data-numeric="true">2</td>',
    )
    expect(html).toContain('value="1"')
  })

  it('tells no range while too few forecasts have come true', () => {
    expect(page()).toContain('Haarukkaa ei voi kertoa')
  })

  it('is calm without teams and trainers', () => {
    expect(page({}, '21')).toContain('ei tiimejä')
  })
})

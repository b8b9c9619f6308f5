import { locales, ownReadings } from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DefinitionPanel } from './definition-panel'

const [readings = []] = [indicators.find(({ id }) => id === 'network-mandate')?.ownReadings]

function panelOf(id: string, locale: (typeof locales)[number]): string {
  const definition = indicators.find((each) => each.id === id)
  if (definition === undefined) throw new Error(`expected an indicator, got ${id}`)
  return renderToStaticMarkup(createElement(DefinitionPanel, { locale, definition }))
}

describe('the panel of a definition', () => {
  it.each(locales)('shows in %s what the figure rests on that no document says, with the reason', (locale) => {
    const reading = ownReadings.find(({ id }) => readings.includes(id))
    expect(reading?.id).toBe('mandate-of-every-network')
    expect(panelOf('network-mandate', locale)).toContain(`${reading?.label[locale]}. ${reading?.reason[locale]}`)
  })

  it('says nothing of own readings where there are none', () => {
    expect(panelOf('agreements', 'en')).not.toContain('Our own reading')
    expect(panelOf('network-mandate', 'en')).toContain('Our own reading')
  })
})

import { describe, expect, it } from 'vitest'
import { bases, figures, locales } from '../index'
import { citationText, type ShownFact, whoseWord } from './whose-word'

const citations = [...Object.values(bases).flatMap((basis) => basis.citations), ...figures.map(({ source }) => source)]

/** What stands outside headings of the documents, which are Finnish in every language. */
function ownWords(text: string): string {
  return text.replace(/[”“][^”]*”/g, '')
}

describe('citationText', () => {
  it('tells the place in the language of the reader', () => {
    const slides = { document: 'SyTy workshop 2018', place: 'slides 16 and 35' } as const
    expect(locales.map((locale) => citationText(slides, locale).split(': ').at(-1))).toEqual([
      'diat 16 ja 35',
      'bilderna 16 och 35',
      'slides 16 and 35',
    ])
    const act = { document: 'Child Welfare Act', place: 'section 13 b' } as const
    expect(locales.map((locale) => citationText(act, locale))).toEqual([
      'Lastensuojelulaki 417/2007: 13 b §',
      'Barnskyddslag 417/2007: 13 b §',
      'Child Welfare Act 417/2007: section 13 b',
    ])
    const heading = { document: 'Pirkanmaa LAPE 2018', place: '"Lähtötilanteesta"' } as const
    expect(citationText(heading, 'fi')).toMatch(/: ”Lähtötilanteesta”$/)
    expect(citationText(heading, 'en')).toMatch(/: “Lähtötilanteesta”$/)
    expect(citationText({ document: 'SyTy Uusimaa 2020', place: null }, 'sv')).toMatch(/\(Socca\)$/)
  })

  it.each(['fi', 'sv'] as const)('leaves no English in %s, of any place', (locale) => {
    const english = citations
      .map((citation) => ownWords(citationText(citation, locale)))
      .filter((text) => /\b(slides?|chapters?|sections?|the|and)\b|"/.test(text))
    expect(english).toEqual([])
  })
})

describe('whoseWord', () => {
  it('tells documents, law, official data and own readings apart, and how firm the word is', () => {
    function headings(locale: (typeof locales)[number]) {
      const shown: ShownFact[] = [
        'curricula',
        'statutoryCaseloadCaps',
        'municipalities',
        'degrees',
        'recommendedTimeShare',
      ]
      return shown.map((fact) => whoseWord(fact, locale).heading)
    }
    expect(headings('en')).toEqual([
      'document',
      'law, obligation',
      'official data',
      'our own reading',
      'document, example',
    ])
    expect(headings('fi').at(-1)).toBe('asiakirja, esimerkki')
    expect(headings('sv').at(1)).toBe('lag, skyldighet')
  })

  it('names each own reading with its reason', () => {
    const { ownReadings, places } = whoseWord('teamRoles', 'fi')
    expect(places).toHaveLength(2)
    expect(ownReadings).toEqual([
      expect.stringMatching(/^Täydessä tiimissä .*\. Lähteen kuvassa .*\.$/),
      expect.stringMatching(/^Sosiaalityöntekijän ja sosiaaliohjaajan tehtävät .*\. Lähteen kuvassa .*\.$/),
    ])
  })

  it('agrees with what the figures say of their exactness', () => {
    expect(figures.filter(({ id }) => id.startsWith('time-share')).map(({ exactness }) => exactness)).toEqual([
      'example',
      'example',
    ])
    expect(bases['firstTrainingDays']?.manner).toBe(figures.find(({ id }) => id === 'first-training')?.exactness)
  })
})

import { describe, expect, it } from 'vitest'
import { preferredLanguage } from './preferred-language'

describe('the language of somebody who has not chosen one', () => {
  it.each([
    [null, 'fi'],
    ['', 'fi'],
    ['en-US,en;q=0.9', 'fi'],
    ['fi-FI,fi;q=0.9,en;q=0.8', 'fi'],
    ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
    ['en;q=1, sv;q=0.5', 'sv'],
    ['sv;q=0', 'fi'],
    ['sv;q=0.3, fi;q=0.4', 'fi'],
    [';;,,q=', 'fi'],
  ])('%s → %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })
})

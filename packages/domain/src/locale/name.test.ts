import { describe, expect, it } from 'vitest'
import { isName, longestName, saysSomething } from './name'

describe('a name', () => {
  it('has a letter or a digit', () => {
    for (const name of ['Ä', '1', ' Sastamala ', '—a', '漢']) expect(isName(name)).toBe(true)
    for (const name of ['', ' ', '\t\n', '–', '...', '\u00A0', '🙂']) {
      expect(isName(name)).toBe(false)
      expect(saysSomething(name)).toBe(false)
    }
  })

  it('has at most 200 code points, however many units these take', () => {
    expect(isName('a'.repeat(longestName))).toBe(true)
    expect(isName('a'.repeat(longestName + 1))).toBe(false)
    expect(isName(`a${'🙂'.repeat(longestName - 1)}`)).toBe(true)
    expect(isName(`a${'🙂'.repeat(longestName)}`)).toBe(false)
  })
})

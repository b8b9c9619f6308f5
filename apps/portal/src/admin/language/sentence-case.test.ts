import { en } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'
import { inSentenceCase } from './sentence-case'

describe('inSentenceCase', () => {
  it.each([
    ['Create New', 'Create new'],
    ['API Key', 'API key'],
    ['Reset Your Password', 'Reset your password'],
    ['Per Page: {{limit}}', 'Per page: {{limit}}'],
    ['Nothing found', 'Nothing found'],
    ['Save', 'Save'],
    ['Sign in to Kotipesä', 'Sign in to Kotipesä'],
  ])('writes %j as %j', (before, after) => {
    expect(inSentenceCase({ group: { text: before } })).toEqual({ group: { text: after } })
  })

  it('leaves no title in what Payload says', () => {
    const general: Record<string, string> = inSentenceCase(en.translations).general
    expect(Object.values(general).filter((text) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(text))).toEqual([])
    expect(general['createNew']).toBe('Create new')
  })
})

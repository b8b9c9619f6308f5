import { describe, expect, it } from 'vitest'
import { ownPageOrNull, pageHref } from './href'

describe('pageHref', () => {
  it('puts the language first and leaves out what is not given', () => {
    expect(pageHref('fi', '/')).toBe('/fi')
    expect(pageHref('sv', '/indicators/agreements', { period: '2024', region: undefined })).toBe(
      '/sv/indicators/agreements?period=2024',
    )
  })

  it('encodes what an address may hold', () => {
    expect(pageHref('fi', '/', { region: '"><script>' })).toBe('/fi?region=%22%3E%3Cscript%3E')
  })
})

describe('ownPageOrNull', () => {
  it.each(['/fi', '/sv/regions/08', '/en/indicators/agreements?period=2024-H1', '/fi?region=08'])(
    'accepts %s',
    (address) => {
      expect(ownPageOrNull(address)).toBe(address)
    },
  )

  it.each([
    'https://evil.example/fi',
    '//evil.example/fi',
    '/fi//evil.example',
    '/fi/\\evil.example',
    '/\\evil.example',
    '/de',
    '/fi.evil.example',
    'javascript:alert(1)',
    '',
    null,
    undefined,
  ])('refuses %s', (address) => {
    expect(ownPageOrNull(address)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from './away'

function coded(code: string, message = 'x'): Error {
  return Object.assign(new Error(message), { code })
}

describe('an error of the database', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '57014', '53300', '08006', '25P03', '28P01', '3D000'])(
    'with the code %s says that it could not be asked',
    (code) => {
      expect(isDatabaseAway(coded(code))).toBe(true)
      expect(isDatabaseAway(new Error('Failed query', { cause: coded(code) }))).toBe(true)
    },
  )

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
  ])('that reads "%s" says so too', (message) => {
    expect(isDatabaseAway(new Error(message))).toBe(true)
  })

  it.each(['23505', '23503', '23514', '22P02', '42P01', '40001', '40P01', 'ERR_INVALID_ARG_TYPE', ''])(
    'with the code "%s" does not',
    (code) => {
      expect(isDatabaseAway(coded(code))).toBe(false)
    },
  )

  it('is an error in the first place, and ends even when it is its own cause', () => {
    expect(isDatabaseAway('ECONNREFUSED')).toBe(false)
    expect(isDatabaseAway(null)).toBe(false)
    const loop = new Error('x')
    loop.cause = loop
    expect(isDatabaseAway(loop)).toBe(false)
  })
})

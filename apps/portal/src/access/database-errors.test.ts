import { APIError, ValidationError, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { explainRefusals } from './database-errors'

type Arguments = Parameters<typeof explainRefusals>[0]

function explain(error: Error, message: string): unknown {
  const req = { i18n: { language: 'fi' } } as PayloadRequest
  return explainRefusals({ error, req, result: { errors: [{ message }] }, context: {} } as Arguments)
}

function fromDatabase(code: string): Error {
  return new Error('failed query', { cause: Object.assign(new Error('refused'), { code }) })
}

describe('an error on its way to the user', () => {
  it.each([
    ['23503', 409, 'toinen tieto viittaa siihen'],
    ['23514', 400, 'sallituissa rajoissa'],
    ['23505', 409, 'jo tallennettu'],
  ])('of the database (%s) is told in words', (code, status, words) => {
    const response = { errors: [{ message: expect.stringContaining(words) }] }
    expect(explain(fromDatabase(code), 'Something went wrong.')).toEqual({ status, response })
  })

  it('gets back the message that a build took away', () => {
    const nameless = Object.assign(new APIError('Et voi.', 409), { name: '' })
    expect(explain(nameless, 'An unknown error occurred.')).toEqual({ response: { errors: [{ message: 'Et voi.' }] } })
  })

  it('stays as it is when its message is there, or is nobody’s business', () => {
    expect(explain(new APIError('Et voi.', 409), 'Et voi.')).toBeUndefined()
    expect(explain(new APIError('password=x', 500), 'Something went wrong.')).toBeUndefined()
    expect(explain(new Error('SELECT secret'), 'Something went wrong.')).toBeUndefined()
    expect(explain(fromDatabase('42P01'), 'Something went wrong.')).toBeUndefined()
    const wrong = new ValidationError({ collection: 'teams', errors: [{ message: 'x', path: 'name' }] })
    expect(explain(wrong, wrong.message)).toBeUndefined()
  })
})

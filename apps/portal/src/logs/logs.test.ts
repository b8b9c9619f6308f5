import fc from 'fast-check'
import { APIError } from 'payload'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { loggable } from './logger'

/** Something that a person entered, unlike anything that the code says. */
const entered = fc.string({ minLength: 3, maxLength: 40, unit: 'binary' }).map((text) => `Merkki${text}7391`)

/** An error as drizzle throws it when PostgreSQL refuses, with everything in it that a person entered. */
function refusedStatement(value: string): Error {
  const refusal = Object.assign(new pg.DatabaseError(`invalid input syntax for type uuid: "${value}"`, 1, 'error'), {
    code: '23505',
    detail: `Key (email)=(${value}) already exists.`,
    where: `unnamed portal parameter $1 = '${value}'`,
    table: 'users',
    constraint: 'users_email_idx',
  })
  const statement = 'insert into "users" ("email") values ($1)'
  const error = new Error(`Failed query: ${statement}\nparams: ${value}\n    at ${value} (x.js:1:1)`, {
    cause: refusal,
  })
  return Object.assign(error, { query: statement, params: [value] })
}

function mark(value: string): string {
  return value.slice(0, 6)
}

describe('the logger', () => {
  it('writes nothing that a person entered, and repeats no message', () => {
    fc.assert(
      fc.property(entered, (value) => {
        const err = refusedStatement(value)
        for (const line of [loggable(err), loggable({ err }), loggable({ err, msg: `It failed: ${err.message}` })]) {
          expect(JSON.stringify(line)).not.toContain(mark(value))
        }
      }),
    )
  })

  it('writes nothing of what is an answer to the asker, but what went wrong here', () => {
    expect(loggable({ err: new APIError('Merkki', 400) })).toBeNull()
    expect(loggable({ err: new APIError('Merkki', 500) })).toMatchObject({ err: { type: 'APIError', status: 500 } })
    expect(loggable('Reconnecting to postgres')).toEqual({ msg: 'Reconnecting to postgres' })
  })
})

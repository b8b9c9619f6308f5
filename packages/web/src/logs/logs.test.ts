import fc from 'fast-check'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { keepConsoleClean } from './console'
import { describeError, withoutValues } from './describe-error'

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

describe('an error in a log', () => {
  it('tells what kind it is, its code and the place in the schema', () => {
    expect(describeError(refusedStatement('x'))).toMatchObject({
      type: 'Error',
      cause: { code: '23505', table: 'users', constraint: 'users_email_idx' },
      at: expect.arrayContaining([expect.stringContaining('logs.test.ts')]),
    })
  })

  it('holds nothing that a person entered', () => {
    fc.assert(
      fc.property(entered, (value) => {
        expect(JSON.stringify(describeError(refusedStatement(value)))).not.toContain(mark(value))
        const problem = new TypeError(`Cannot read properties of undefined (reading '${value.replaceAll("'", '')}')`)
        expect(JSON.stringify(describeError(problem))).not.toContain(mark(value))
      }),
    )
  })

  it('is short', () => {
    expect(JSON.stringify(describeError(refusedStatement('x'.repeat(10_000)))).length).toBeLessThan(2_000)
  })
})

describe('the console', () => {
  it('shows texts and errors without what a person entered, and no other values', () => {
    const lines: unknown[][] = []
    function write(...values: unknown[]): void {
      lines.push(values)
    }
    const console = { error: write, warn: write, info: write, log: write, debug: write, trace: write }
    keepConsoleClean(console)
    console.error('⨯', refusedStatement('Merkki'))
    console.error('Failed query: select $1\nparams: Merkki')
    console.warn({ name: 'Merkki' }, ['Merkki'])
    console.log('Ready in 1 s')
    console.error(Object.assign(new Error('Merkki'), { status: 404 }))
    expect(JSON.stringify(lines)).not.toContain('Merkki')
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toEqual(['Ready in 1 s'])
  })

  it.each([
    [`Key (email)=(a@example.org) already exists.`, 'Key … already exists.'],
    ['no "Merkki" here', 'no … here'],
    ['from a.b@example.org', 'from …'],
    [
      'Request body exceeded 1MB for /api/teams?where[name]=Merkki. Only',
      'Request body exceeded 1MB for /api/teams?… Only',
    ],
  ])('shows %s as %s', (text, without) => {
    expect(withoutValues(text)).toBe(without)
  })
})

import type pg from 'pg'
import { personRole } from './names'
import { scopeNow } from './scope'

/** One statement for the role and the rights: both hold for the connection until they are set anew. */
const setting = {
  name: 'kotipesa_scope',
  text: "SELECT set_config('role', $1, false), set_config('kotipesa.scope', $2, false)",
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  const text = (statement as { readonly text?: unknown } | null)?.text
  return typeof text === 'string' ? text : ''
}

/** What begins and ends transactions is nobody's; after their end the settings are what they were before. */
const control = /^\s*(begin|start transaction|commit|rollback|savepoint|release)\b/i
const end = /^\s*(commit|rollback)\b/i

/**
 * Makes the statements of a connection keep within the rights of whoever they are for (`scope.ts`): before a statement
 * for somebody else than the last one, role and rights are set, and a statement is not made when they could not be. One
 * goes out after the other, so that those of several askers on one connection do not mix.
 */
export function keepScope(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>
  /** What the connection has been told; a new one is the portal's own, and `undefined` is not known. */
  let told: string | null | undefined = null
  let last: Promise<unknown> = Promise.resolve()

  async function tell(scope: string | null): Promise<void> {
    if (scope === told) return
    told = undefined
    await query({ ...setting, values: [scope === null ? 'none' : personRole, scope ?? ''] })
    told = scope
  }

  async function make(scope: string | null, given: unknown[]): Promise<unknown> {
    const text = textOf(given[0])
    if (end.test(text)) told = undefined
    if (!control.test(text)) await tell(scope)
    return query(...given)
  }

  client.query = ((...given: unknown[]) => {
    if (typeof given.at(-1) === 'function') throw new TypeError('a statement of the pool is awaited, not called back')
    const scope = scopeNow()
    const outcome = last.then(() => make(scope, given))
    last = outcome.catch(() => undefined)
    return outcome
  }) as typeof client.query
}

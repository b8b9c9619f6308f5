import type pg from 'pg'
import { scopeNow } from './scope'
import { personRole } from './names'

/** One statement for the role and the rights: both hold for the connection until they are set anew. */
const setting = {
  name: 'kotipesa_scope',
  text: "SELECT set_config('role', $1, false), set_config('kotipesa.scope', $2, false)",
}

/** In a failed transaction every statement is refused, the one that waits behind this as well. */
const failedTransaction = '25P02'

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
 * for somebody else than the last one, role and rights are set. Both go out together, in order, so that statements of
 * several askers on one connection do not mix.
 *
 * @param giveUp ends the connection at once; called when role and rights could not be set, so that what waits behind is not
 *   made with those of another
 */
export function keepScope(client: pg.PoolClient, giveUp: (client: pg.PoolClient) => void): void {
  const query = client.query.bind(client) as (...given: unknown[]) => unknown
  /** What the connection has been told; a new one is the portal's own, and `undefined` is not known. */
  let told: string | null | undefined = null
  client.query = ((...given: unknown[]) => {
    const text = textOf(given[0])
    if (control.test(text)) {
      if (end.test(text)) told = undefined
      return query(...given)
    }
    const scope = scopeNow()
    if (scope !== told) {
      told = scope
      query({ ...setting, values: [scope === null ? 'none' : personRole, scope ?? ''] }, (error: unknown) => {
        if (!error) return
        told = undefined
        if ((error as { code?: unknown }).code !== failedTransaction) giveUp(client)
      })
    }
    return query(...given)
  }) as typeof client.query
}

import { executeAuthStrategies, type Payload, type TypedUser } from 'payload'

/**
 * Who sends a request: a person, another program, or nobody. Payload's own `payload.auth` also works out what they may do
 * with each field of each collection, which costs more than all the rest of a short answer.
 */
export async function whoAsks(payload: Payload, headers: Headers): Promise<TypedUser | null> {
  const { user } = await executeAuthStrategies({ headers, payload })
  return user
}

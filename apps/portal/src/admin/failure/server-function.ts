import { probe } from '../../database/probe'
import { DatabaseAway, whileAvailable } from '../../database/request-watch'

interface Call {
  readonly name: string
  readonly args: Record<string, unknown>
}

/**
 * Runs what a page of the portal asks of the server. While the database is away a form gets its state back as it sent
 * it: it keeps what was typed, and saving goes on to the request whose answer tells the person what is the matter.
 */
export async function serverFunctionWhileAvailable(
  { name, args }: Call,
  run: () => Promise<unknown>,
): Promise<unknown> {
  try {
    if (!(await probe().lately())) throw new DatabaseAway('the database does not answer')
    return await whileAvailable(run)
  } catch (error) {
    if (error instanceof DatabaseAway && name === 'form-state' && 'formState' in args) return { state: args.formState }
    throw error
  }
}

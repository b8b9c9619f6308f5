import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Runs the work of a request in one transaction: all of it is stored, or nothing. */
export async function inOneTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Runs the work of a request and undoes all that it stored. */
export async function undone(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  await initTransaction(req)
  try {
    await work()
  } finally {
    await killTransaction(req)
  }
}

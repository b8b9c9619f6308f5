import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * A port that nobody listens on at this moment. It lies below those that a system gives to connections by itself, so
 * that no connection takes it before it is used.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = await listening(randomInt(12_000, 32_000)).catch(() => null)
    if (server === null) continue
    await server.close()
    return server.port
  }
}

/** A port that this process listens on until `close` is called. */
export function occupiedPort(): Promise<{ port: number; close: () => Promise<void> }> {
  return listening(0)
}

async function listening(wanted: number): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(wanted, resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('a TCP server has an address')
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

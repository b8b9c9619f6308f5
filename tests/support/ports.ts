import { createServer } from 'node:net'

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const { port, close } = await occupiedPort()
  await close()
  return port
}

/** A port that this process listens on until `close` is called. */
export async function occupiedPort(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('a TCP server has an address')
  return { port: address.port, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

import { once } from 'node:events'
import { createConnection, createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { probePatience, withinPatience } from './probe'

function beBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

it('an answer that came while this process was busy is no late one', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined).end('answer')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = createConnection((server.address() as AddressInfo).port, '127.0.0.1')
  const answer = once(socket, 'data').then(() => true)
  const outcome = withinPatience(answer)
  // The connection is there and the answer on its way when the work begins.
  await once(socket, 'connect')
  setImmediate(() => beBusy(probePatience + 200))
  expect(await outcome).toBe(true)
  socket.destroy()
  server.close()
})

it('no answer is late after the patience', async () => {
  expect(await withinPatience(new Promise<boolean>(() => undefined))).toBe(false)
})

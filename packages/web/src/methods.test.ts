import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { refuseOtherMethods } from './methods'

function ask(port: number, method: string): Promise<readonly [status: number | undefined, text: string]> {
  return new Promise((resolve, reject) => {
    request({ port, method, host: '127.0.0.1', headers: { Cookie: 'kept=from-scripts' } }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve([answer.statusCode, text]))
    })
      .on('error', reject)
      .end()
  })
}

it('methods that nothing answers to are refused before anybody reads them, from the first request on', async () => {
  refuseOtherMethods()
  const server = createServer((_, response) => response.end('answered')).listen(0)
  const { port } = server.address() as AddressInfo
  for (const method of ['TRACE', 'GET', 'PROPFIND', 'LOCK', 'TRACE']) {
    expect([method, ...(await ask(port, method))]).toEqual(
      method === 'GET' ? [method, 200, 'answered'] : [method, 405, ''],
    )
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) expect((await ask(port, method))[0]).toBe(200)
  await new Promise((resolve) => server.close(resolve))
})

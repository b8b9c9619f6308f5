import { createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { scan, scannerAddress, type Verdict } from './scanner'

/** What a server that speaks as clamd does has heard: the pieces put together, or what it heard instead of them. */
function heard(bytes: Buffer): { readonly command: string; readonly content: Buffer } | null {
  const end = bytes.indexOf(0)
  if (end === -1) return null
  const pieces: Buffer[] = []
  let at = end + 1
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) return { command: bytes.subarray(0, end).toString(), content: Buffer.concat(pieces) }
    pieces.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

async function asked(answer: (socket: Socket, content: Buffer) => void, content: Buffer): Promise<Verdict> {
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (more: Buffer) => {
      bytes = Buffer.concat([bytes, more])
      const whole = heard(bytes)
      if (whole?.command === 'zINSTREAM') answer(socket, whole.content)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await scan({ host: '127.0.0.1', port }, content)
  } finally {
    server.close()
  }
}

describe('a file that a scanner is asked about', () => {
  const large = Buffer.alloc(1_000_000, 'Esityslista ')

  it('reaches it as it is, in pieces', async () => {
    let content = Buffer.alloc(0)
    const verdict = await asked((socket, all) => {
      content = Buffer.from(all)
      socket.end('stream: OK\0')
    }, large)
    expect([verdict, content.equals(large)]).toEqual(['clean', true])
  })

  it.each([
    ['stream: OK\0', 'clean'],
    ['stream: Eicar-Test-Signature FOUND\0', 'infected'],
    ['INSTREAM size limit exceeded. ERROR\0', 'away'],
    ['UNKNOWN COMMAND\0', 'away'],
    ['stream: OK FOUND\0', 'infected'],
    ['', 'away'],
    ['x'.repeat(10_000), 'away'],
  ] as const)('is by %j %s', async (answer, verdict) => {
    expect(await asked((socket) => socket.end(answer), Buffer.from('x'))).toBe(verdict)
  })

  it('has nobody who looks at it when the scanner hangs up or is not there', async () => {
    expect(await asked((socket) => socket.destroy(), Buffer.from('x'))).toBe('away')
    expect(await scan({ host: '127.0.0.1', port: 1 }, Buffer.from('x'))).toBe('away')
    expect(await scan({ path: '/nonexistent/clamd.ctl' }, Buffer.from('x'))).toBe('away')
  })
})

describe('the address of a scanner', () => {
  it.each([
    ['tcp://scanner.example:3311', { host: 'scanner.example', port: 3311 }],
    ['tcp://127.0.0.1', { host: '127.0.0.1', port: 3310 }],
    ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['unix:///run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['http://127.0.0.1', null],
    ['127.0.0.1:3310', null],
    ['unix:clamd.ctl', null],
  ])('is read of %s', (setting, address) => expect(scannerAddress(setting)).toEqual(address))
})

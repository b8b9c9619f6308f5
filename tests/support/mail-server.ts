import { createServer, type AddressInfo } from 'node:net'

/** A mail server on this machine that takes no message. */
export interface RefusingMailServer {
  readonly url: string
  close(): Promise<void>
}

/** Opens one. It refuses every recipient for good, with words that hold the address, as mail servers do. */
export async function openRefusingMailServer(): Promise<RefusingMailServer> {
  const server = createServer((socket) => {
    socket.setEncoding('utf8')
    socket.on('error', () => socket.destroy())
    socket.write('220 mail.example ESMTP\r\n')
    socket.on('data', (chunk: string) => {
      for (const line of chunk.split('\r\n').filter(Boolean)) {
        const recipient = /^RCPT TO:(.*)$/i.exec(line)?.[1]
        if (recipient !== undefined) socket.write(`550 5.1.1 ${recipient}: no such user\r\n`)
        else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
        else socket.write('250 mail.example\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

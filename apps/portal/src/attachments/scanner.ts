import { connect, type Socket } from 'node:net'

/** Where clamd listens: a port of a machine, or a socket in the file system. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string }

/** What a scanner says of a file. `away` = it could not be asked, or did not say either. */
export type Verdict = 'clean' | 'infected' | 'away'

/** clamd asks for a length before each piece. */
const pieceBytes = 64 * 1024

/** A scanner that says nothing for so long counts as away. */
const patienceMs = 30_000

/** The longest answer that is read: the names of what clamd finds are short. */
const mostAnswer = 4_096

/** The address in a setting: `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`; `null` when it is neither. */
export function scannerAddress(setting: string): ScannerAddress | null {
  const socket = /^unix:(?:\/\/)?(\/[^\0]+)$/.exec(setting)
  if (socket?.[1] !== undefined) return { path: socket[1] }
  const url = URL.canParse(setting) ? new URL(setting) : null
  if (url?.protocol !== 'tcp:' || url.hostname === '' || !/^\/?$/.test(url.pathname)) return null
  const host = url.hostname.replaceAll(/^\[|\]$/g, '')
  return { host, port: url.port === '' ? 3310 : Number(url.port) }
}

/** The bytes of a question to clamd: `INSTREAM`, each piece after its length, and a piece of none at the end. */
function* question(content: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for (let start = 0; start < content.length; start += pieceBytes) {
    const piece = content.subarray(start, start + pieceBytes)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    yield length
    yield piece
  }
  yield Buffer.alloc(4)
}

function verdictOf(answer: string): Verdict {
  if (/^stream: OK\0?$/.test(answer.trim())) return 'clean'
  return /^stream: .+ FOUND\0?$/.test(answer.trim()) ? 'infected' : 'away'
}

/**
 * Asks clamd about a file by its protocol (clamd(8), `INSTREAM`). Never throws: whatever is not an answer is `away`, so that a
 * file that nobody has looked at is not taken for a clean one.
 */
export function scan(address: ScannerAddress, content: Buffer): Promise<Verdict> {
  return new Promise((resolve) => {
    const socket: Socket = connect(address)
    let answer = ''
    function end(verdict: Verdict): void {
      socket.destroy()
      resolve(verdict)
    }
    socket.setTimeout(patienceMs, () => end('away'))
    // A scanner that has heard enough answers and hangs up: what it said counts.
    socket.on('error', () => end(verdictOf(answer)))
    socket.on('close', () => end(verdictOf(answer)))
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1')
      if (answer.endsWith('\0') || answer.length > mostAnswer) end(verdictOf(answer))
    })
    socket.once('connect', () => {
      for (const bytes of question(content)) socket.write(bytes)
    })
  })
}

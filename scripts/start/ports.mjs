import { createServer } from 'node:net'
import { Failure, errorCode } from '../lib/failure.mjs'

/**
 * @param {number} port 0 lets the system choose
 * @param {string} [host] every address of the machine when left out
 * @returns {Promise<number>} the port that was listened on for a moment
 */
function tryListening(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}

/**
 * @param {number | null} preferred used again when it is free
 * @returns {Promise<number>} a port that is free on 127.0.0.1
 */
export async function freeLocalPort(preferred) {
  if (preferred !== null) {
    const port = await tryListening(preferred, '127.0.0.1').catch(() => null)
    if (port !== null) return port
  }
  return tryListening(0, '127.0.0.1')
}

/**
 * @param {number} port
 * @param {string} variable the environment variable that chooses it, e.g. PORTAL_PORT
 * @throws {Failure} when another program listens on it, or this one may not
 */
export async function mustBeFree(port, variable) {
  for (const host of [undefined, '127.0.0.1']) {
    try {
      await tryListening(port, host)
    } catch (error) {
      const other = port < 60_000 ? port + 100 : port - 100
      if (errorCode(error) === 'EACCES') {
        throw new Failure(
          `This user may not listen on port ${port}: choose one above 1023, e.g. ${variable}=3000 npm start.`,
        )
      }
      throw new Failure(
        `Port ${port} is in use by another program: stop that program, or choose another port, ` +
          `e.g. ${variable}=${other} npm start.`,
        { cause: error },
      )
    }
  }
}

import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { logLines, openLog } from '../lib/log-file.mjs'
import { shown } from '../lib/paths.mjs'
import { withConnection } from './connect.mjs'

/** The server's own account in the database. */
export const superuser = 'postgres'

/** After a crash the server first puts its data right. */
const readyMilliseconds = 120_000
const attempts = 5

/**
 * Starts the server and waits until it answers.
 *
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {import('./place.mjs').Place} place
 * @param {Record<string, string> & { port: string }} settings
 * @param {{ databaseServerPassword: string }} secrets
 * @param {string} log
 * @returns {Promise<import('../process/supervisor.mjs').Child>}
 */
export async function launchUntilReady(supervisor, { cluster, binaries, account }, settings, secrets, log) {
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const url = urlOf(superuser, secrets.databaseServerPassword, Number(settings.port), 'postgres')
  for (let attempt = 1; ; attempt += 1) {
    const { descriptor, from, close } = openLog(log)
    const server = await supervisor
      .launch('the database', path.join(binaries.folder, 'bin', 'postgres'), ['-D', cluster, ...args], {
        cwd: '/',
        env: serverEnvironment(),
        stdio: ['ignore', descriptor, descriptor],
        account,
        stopSignal: 'SIGINT',
        last: true,
      })
      .finally(close)
    const ended = await Promise.race([server.exited, answers(url, supervisor.signal).then(() => null)])
    if (ended === null) return server
    const lines = logLines(log, from)
    // After a kill the old server's children need a moment to notice and go.
    const mayPass = lines.some((line) => line.includes('shared memory block') || line.includes('lock file'))
    if (!mayPass || attempt === attempts) {
      throw new Failure(
        `The database did not start (${ended}). See ${shown(log)}; npm start -- --fresh begins with an empty one.`,
        { details: lines.slice(-10) },
      )
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

/**
 * @param {string} url
 * @param {AbortSignal} interruption
 */
async function answers(url, interruption) {
  const deadline = Date.now() + readyMilliseconds
  for (;;) {
    interruption.throwIfAborted()
    try {
      return await withConnection(url, (client) => client.query('select 1'))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '28P01') {
        throw new Failure(
          'The database does not accept the password in the secrets file: put the file of this database back, ' +
            'or begin with an empty database: npm start -- --fresh.',
          { cause: error },
        )
      }
      if (Date.now() > deadline) throw new Failure('The database does not answer: start again.', { cause: error })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/**
 * @param {string} user
 * @param {string} password
 * @param {number} port
 * @param {string} name
 * @returns {string} the address of a database on the embedded server
 */
export function urlOf(user, password, port, name) {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`
}

/** The server gets nothing of the person's environment, least of all secrets. */
export function serverEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

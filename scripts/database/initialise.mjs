import { randomBytes } from 'node:crypto'
import { chown, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCommand } from '../process/command.mjs'
import { makeOwnFolder } from './place.mjs'
import { serverEnvironment, superuser } from './server.mjs'

/**
 * Makes a new cluster beside its place and moves it there when it is whole. Names sort as Finns expect.
 *
 * @param {import('../process/supervisor.mjs').Supervisor} supervisor
 * @param {import('./place.mjs').Place} place
 * @param {string} password
 * @param {string} logs
 */
export async function initialise(supervisor, { cluster, binaries, account }, password, logs) {
  const partial = `${cluster}.partial`
  // Beside the cluster, where the account is sure to get; a temporary folder may be closed to it.
  const passwordFile = `${cluster}.${randomBytes(8).toString('hex')}.password`
  await makeOwnFolder(partial, account)
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' })
    if (account !== undefined) await chown(passwordFile, account.uid, account.gid)
    await runCommand(
      supervisor,
      'making the database',
      [
        path.join(binaries.folder, 'bin', 'initdb'),
        `--pgdata=${partial}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=fi-FI',
      ],
      { cwd: '/', env: serverEnvironment(), account, log: path.join(logs, 'initdb.log') },
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rm(cluster, { recursive: true, force: true })
  await rename(partial, cluster)
}

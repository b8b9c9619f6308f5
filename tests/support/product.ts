import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePort } from './ports'
import { start, stop, type Access } from './start'
import { isWritingPictures } from './guide-picture'
import { removeData, temporaryFolder } from './temporary-folder'

declare module 'vitest' {
  interface ProvidedContext {
    access: Access
    /** The data folder of the running product. */
    data: string
  }
}

/** Starts the whole product once for all browser tests, with the same command as a person; pictures show the made-up set. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = temporaryFolder()
  const data = path.join(parent, 'data')
  const from = performance.now()
  const ports = { PORTAL_PORT: String(await freePort()), KPI_PORT: String(await freePort()) }
  const running = start(data, ports, isWritingPictures ? ['--demo'] : [])
  await running.says('Ctrl-C stops everything.')
  process.stdout.write(`the product is up after ${((performance.now() - from) / 1000).toFixed(1)} s\n`)
  project.provide('access', running.access())
  project.provide('data', data)
  return async () => {
    await stop(running)
    removeData(data)
    removeData(parent)
  }
}

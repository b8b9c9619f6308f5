import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { isServerFunctionCall, serverFunctionNames } from './server-functions'

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'schedule-publish', '', 5, null, ['form-state']])(
  'answers no server function by the name %j',
  (name) => {
    expect(isServerFunctionCall({ name, args: {} })).toBe(false)
  },
)

it('takes named arguments only', () => {
  for (const args of [null, undefined, 'x', []]) expect(isServerFunctionCall({ name: 'form-state', args })).toBe(false)
  expect(isServerFunctionCall({ name: 'form-state', args: {} })).toBe(true)
})

it('knows only names that Payload has', () => {
  const layouts = createRequire(import.meta.url).resolve('@payloadcms/next/layouts')
  const source = readFileSync(join(dirname(layouts), '../utilities/handleServerFunctions.js'), 'utf8')
  for (const name of serverFunctionNames) expect(source).toContain(`'${name}':`)
})

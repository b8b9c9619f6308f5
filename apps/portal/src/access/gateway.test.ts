import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('..', import.meta.url))

/**
 * Payload's local calls ignore permissions unless told otherwise, so they stand in one module; provisioning, which
 * works before anybody can sign in, is the other.
 */
const allowed = ['access/gateway.ts', 'provision/accounts.ts', 'provision/documents.ts', 'provision/provision.ts']
const localCall =
  /\bpayload\s*\.\s*(find|findByID|findDistinct|findVersions|count|create|update|delete|duplicate|findGlobal|updateGlobal|db\s*\.\s*(find|create|update|delete))/

describe('Payload’s local calls', () => {
  it('stand in the gateway and in provisioning, nowhere else', () => {
    const files = globSync('**/*.{ts,tsx}', { cwd: source }).filter(
      (file) => !file.startsWith('generated/') && !file.includes('.test.'),
    )
    const callers = files.filter((file) => localCall.test(readFileSync(`${source}${file}`, 'utf8')))
    expect(callers.sort()).toEqual(allowed)
  })
})

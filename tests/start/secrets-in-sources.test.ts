import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** What a file holds that looks like somebody's key, token or password: where and by which rule, without the value. */
async function secretsIn(name: string, content: string): Promise<readonly string[]> {
  const rule = { id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }
  const { messages } = await lintSource({
    source: { content, filePath: path.join(root, name), ext: path.extname(name), contentType: 'text' },
    options: { config: { rules: [rule] }, maskSecrets: true },
  })
  return messages.map(({ ruleId, loc }) => `${name}:${loc.start.line} ${ruleId}`)
}

/** The files that belong to the repository, as git knows them; pictures and fonts have no words. */
function sources(): readonly string[] {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return files.split('\0').filter((name) => name !== '' && !/\.(?:png|jpe?g|ico|woff2?|ttf|pdf)$/.test(name))
}

it('no source holds a key, a token or a password that somebody left there', async () => {
  const found: string[] = []
  const names = sources()
  for (const name of names) found.push(...(await secretsIn(name, readFileSync(path.join(root, name), 'utf8'))))
  expect(names.length).toBeGreaterThan(1_000)
  expect(found).toEqual([])
}, 300_000)

// Put together here, so that this file holds none.
it.each([
  ['a key of a cloud', `AWS_SECRET_ACCESS_KEY=${'kd7Qz9uYpR3xTn5bVw8mLc2sHf6jGa4e'}${'1oI0Xy7B'}`],
  [
    'a private key',
    `-----BEGIN ${'RSA PRIVATE KEY'}-----\n${'MIIEpAIBAAKCAQEA'.repeat(8)}\n-----END ${'RSA PRIVATE KEY'}-----`,
  ],
  ['a token', `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`],
  ['a password in an address', `postgres://kotipesa:${'Xk2v9LqPz'}@db.example.fi:5432/kotipesa`],
])('finds %s', async (_what, planted) => {
  expect(await secretsIn('settings.env', `${planted}\n`)).not.toEqual([])
})

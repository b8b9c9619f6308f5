import { describeError } from '@kotipesa/web'
import { buffer } from 'node:stream/consumers'
import { getPayload } from 'payload'
import { EnvironmentError } from '../env'
import { ProvisionError, readInstructions } from './instructions'
import { provision } from './provision'

/*
 * `pnpm provision < instructions.json`: progress on standard error, exit code 1 and one message when it fails. The first
 * administrator's link, if any, is the one line on standard output.
 */

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function run(): Promise<void> {
  const instructions = readInstructions(await buffer(process.stdin))
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  try {
    const link = await provision(payload, instructions, say)
    if (link !== null) process.stdout.write(`${link}\n`)
  } finally {
    await payload.destroy()
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    const isExpected = error instanceof ProvisionError || error instanceof EnvironmentError
    say(
      isExpected
        ? `Provisioning failed: ${error.message}`
        : `Provisioning failed: ${JSON.stringify(describeError(error))}`,
    )
    process.exit(1)
  },
)

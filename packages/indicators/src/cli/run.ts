import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { FactsError } from '../facts/facts-error'
import { formatProblem } from '../facts/problem'
import { addCheckCommand } from './check-command'
import { addComputeCommand } from './compute-command'
import type { Console } from './console'
import { addListCommand } from './list-command'
import { UsageError } from './usage-error'

const name = 'kotipesa-indicators'

export const exitCodes = { done: 0, badInput: 2 } as const

function createProgram(console: Console): Command {
  const program = new Command(name)
    .description('Compute the shared measure of uptake from facts, version 1')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.writeOutput(text),
      writeErr: (text) => console.writeError(text),
    })
    .showHelpAfterError(`(${name} --help shows the commands and options)`)
  addComputeCommand(program, console)
  addCheckCommand(program, console)
  addListCommand(program, console)
  return program
}

function report(error: unknown, console: Console): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput
  if (error instanceof FactsError) {
    console.writeError(`${error.problems.map(formatProblem).join('\n')}\n`)
    return exitCodes.badInput
  }
  if (error instanceof UsageError) {
    console.writeError(`${name}: ${error.message}\n`)
    return exitCodes.badInput
  }
  throw error
}

/**
 * Runs the command with the arguments after the program's name.
 *
 * @returns the exit code: 0 done, 2 bad input or usage
 */
export async function run(args: readonly string[], console: Console): Promise<number> {
  try {
    await createProgram(console).parseAsync([...args], { from: 'user' })
    return exitCodes.done
  } catch (error) {
    return report(error, console)
  }
}

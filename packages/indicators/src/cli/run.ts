import { formatProblem } from '@kotipesa/domain'
import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { DefinitionError } from '../definition/definition-error'
import { ComputeError } from '../engine/compute-error'
import { ExportError } from '../exports/export-error'
import { FactsError } from '../facts/facts-error'
import { addCheckCommand } from './check-command'
import { addCompareCommand } from './compare-command'
import { addComputeCommand } from './compute-command'
import type { Console } from './console'
import { addConvertCommand } from './convert-command'
import { addExplainCommand } from './explain-command'
import { addExportCommand } from './export-command'
import { addForecastCommand } from './forecast-command'
import { addListCommand } from './list-command'
import { addMigrateCommand } from './migrate-command'
import { addObservationsCommand } from './observations-command'
import { addTraceCommand } from './trace-command'
import { addWarehouseCommand } from './warehouse-command'
import { UsageError } from './usage-error'

const name = 'kotipesa-indicators'

export const exitCodes = { done: 0, badInput: 2 } as const

function createProgram(console: Console): Command {
  const program = new Command(name)
    .description('Compute the shared measure of uptake from facts, version 1 or 2')
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
  addExplainCommand(program, console)
  addTraceCommand(program, console)
  addObservationsCommand(program, console)
  addExportCommand(program, console)
  addForecastCommand(program, console)
  addCompareCommand(program, console)
  addMigrateCommand(program, console)
  addConvertCommand(program, console)
  addWarehouseCommand(program, console)
  for (const command of program.commands) refuseOptionsTwice(command)
  return program
}

/** Commander would take the last of two and drop the first without a word. */
function refuseOptionsTwice(command: Command): void {
  for (const option of command.options) {
    let isGiven = false
    command.on(`option:${option.name()}`, () => {
      if (isGiven) throw new UsageError(`${option.long} was given twice: expected it once`)
      isGiven = true
    })
  }
}

function report(error: unknown, console: Console): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput
  if (error instanceof FactsError) {
    console.writeError(`${error.problems.map((problem) => formatProblem(problem, 'facts')).join('\n')}\n`)
    return exitCodes.badInput
  }
  if (error instanceof DefinitionError) {
    console.writeError(`${error.problems.map((problem) => formatProblem(problem, 'definition')).join('\n')}\n`)
    return exitCodes.badInput
  }
  if (error instanceof UsageError || error instanceof ComputeError || error instanceof ExportError) {
    console.writeError(`${name}: ${error.message}\n`)
    return exitCodes.badInput
  }
  throw error
}

/** Takes away what shows the progress before anything else is written. */
function clearingProgress(console: Console): Console {
  function clear() {
    return console.showProgress?.('')
  }
  return {
    ...console,
    writeOutput: (text) => {
      clear()
      console.writeOutput(text)
    },
    writePiece: (text) => {
      clear()
      return console.writePiece(text)
    },
    writeError: (text) => {
      clear()
      console.writeError(text)
    },
  }
}

/**
 * Runs the command with the arguments after the program's name.
 *
 * @returns the exit code: 0 done, 2 bad input or usage
 */
export async function run(args: readonly string[], output: Console): Promise<number> {
  const console = clearingProgress(output)
  try {
    await createProgram(console).parseAsync([...args], { from: 'user' })
    return exitCodes.done
  } catch (error) {
    return report(error, console)
  }
}

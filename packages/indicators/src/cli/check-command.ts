import { formatProblem } from '@kotipesa/domain'
import type { Command } from 'commander'
import { daysToAskAbout } from '../facts/days-to-ask-about'
import type { Facts } from '../facts/facts-schema'
import type { Console } from './console'
import { factsArgument } from './shared-options'
import { startWork } from './work'

function summary(facts: Facts): string {
  const sizes = Object.entries(facts).flatMap(([table, rows]) => (Array.isArray(rows) ? `${table} ${rows.length}` : []))
  return `valid facts of ${facts.generatedAt}: ${sizes.join(', ')}\n`
}

/**
 * Adds `check FACTS.json`: says whether a bundle is valid; the problems come as an error. Days that are valid and hardly
 * meant are told on standard error, and the bundle stays valid.
 */
export function addCheckCommand(program: Command, console: Console): void {
  program
    .command('check')
    .description('check a facts bundle: every problem, and every day to ask about, on its own line of standard error')
    .argument(...factsArgument)
    .action(async (path: string) => {
      const { facts } = await startWork(path, console)
      for (const problem of daysToAskAbout(facts)) console.writeError(`warning: ${formatProblem(problem)}\n`)
      console.writeOutput(summary(facts))
    })
}

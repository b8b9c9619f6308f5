import type { Command } from 'commander'
import { migrateFacts } from '../facts/migrate-facts'
import type { Console } from './console'
import { factsArgument } from './shared-options'
import { UsageError } from './usage-error'
import { startWork } from './work'

/** Adds `migrate FACTS1.json`: the same facts as version 2. */
export function addMigrateCommand(program: Command, console: Console): void {
  program
    .command('migrate')
    .description('write facts of version 1 as version 2; what version 1 does not know stays absent')
    .argument(...factsArgument)
    .action(async (path: string) => {
      const { facts, step } = await startWork(path, console)
      const migrated = migrateFacts(facts)
      if (migrated === null) throw new UsageError(`${path} is of facts version 2 already: expected facts of version 1`)
      console.writeOutput(step('writing', () => `${JSON.stringify(migrated, null, 2)}\n`))
    })
}

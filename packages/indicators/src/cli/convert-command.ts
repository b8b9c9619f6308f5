import { Option, type Command } from 'commander'
import { factsLines } from '../facts/facts-records'
import type { Facts } from '../facts/facts-schema'
import type { Console } from './console'
import { factsArgument } from './shared-options'
import { startWork } from './work'

const bundleFormats = ['ndjson', 'json'] as const
type BundleFormat = (typeof bundleFormats)[number]

/** The text of a bundle in pieces: as a whole it may be longer than a text can be. */
function* jsonPieces(facts: Facts): Generator<string> {
  const entries = Object.entries(facts)
  for (const [index, [key, value]] of entries.entries()) {
    yield `${index === 0 ? '{' : ',\n'}${JSON.stringify(key)}:`
    if (!Array.isArray(value)) yield JSON.stringify(value)
    else {
      for (const [place, record] of value.entries()) yield `${place === 0 ? '[\n' : ',\n'}${JSON.stringify(record)}`
      yield value.length === 0 ? '[]' : '\n]'
    }
  }
  yield '}\n'
}

const charactersAtOnce = 1_000_000

/** Adds `convert FACTS.json --to ndjson`: the same facts a record a line, or as one JSON object. */
export function addConvertCommand(program: Command, console: Console): void {
  program
    .command('convert')
    .description('write the same facts a record a line (NDJSON), for bundles of any size, or as one JSON object')
    .argument(...factsArgument)
    .addOption(new Option('--to <format>', 'format').choices(bundleFormats).makeOptionMandatory())
    .action(async (path: string, { to }: { readonly to: BundleFormat }) => {
      const { facts } = await startWork(path, console)
      let piece = ''
      for (const text of to === 'ndjson' ? factsLines(facts) : jsonPieces(facts)) {
        piece += text
        if (piece.length < charactersAtOnce) continue
        await console.writePiece(piece)
        piece = ''
      }
      await console.writePiece(piece)
    })
}

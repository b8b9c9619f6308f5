import { DefinitionError } from '../definition/definition-error'
import type { IndicatorDefinition } from '../definition/definition'
import { parseDefinition } from '../definition/parse-definition'
import type { Console } from './console'
import { readJson } from './read-json'

/** The option that brings indicators of one's own. */
export const definitionsOption = [
  '--definitions <file>',
  'indicators of your own: a definition or a list of them (JSON)',
] as const

/**
 * Reads definitions of one's own: one, or a list.
 *
 * @throws {DefinitionError} with the problems of all of them; those of a list are told apart as `[0]`, `[1]` …
 */
export async function readDefinitions(
  path: string | undefined,
  console: Console,
): Promise<readonly IndicatorDefinition[]> {
  if (path === undefined) return []
  const value = await readJson(path, console)
  if (!Array.isArray(value)) return [parseDefinition(value)]
  const parsed = value.map((one: unknown, index) => {
    try {
      return { definition: parseDefinition(one), problems: [] }
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error
      function pathOf(text: string) {
        return text === '' ? `[${index}]` : `[${index}].${text}`
      }
      return {
        definition: null,
        problems: error.problems.map(({ path: at, message }) => ({ path: pathOf(at), message })),
      }
    }
  })
  const problems = parsed.flatMap((one) => one.problems)
  if (problems.length > 0) throw new DefinitionError(problems)
  return parsed.flatMap(({ definition }) => (definition === null ? [] : [definition]))
}

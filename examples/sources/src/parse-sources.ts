import { parseDocument } from 'yaml'
import { sourceFileSchema, type SourceFile } from './records/source-file'
import { recordProblems } from './record-problems'
import type { Sources } from './sources'
import { SourcesError } from './sources-error'

type Parsed = { readonly file: SourceFile } | { readonly problems: readonly string[] }

/** `['records', 2, 'region']` → `records[2].region` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

function parseFile(name: string, content: string): Parsed {
  const document = parseDocument(content)
  if (document.errors.length > 0) return { problems: document.errors.map((error) => `${name}: ${error.message}`) }
  const result = sourceFileSchema.safeParse(document.toJS())
  if (result.success) return { file: result.data }
  return { problems: result.error.issues.map((issue) => `${name}: ${pathText(issue.path)}: ${issue.message}`) }
}

/**
 * The data files, checked one by one and against each other.
 *
 * @param contents YAML text by file name
 * @throws SourcesError with every problem of every file.
 */
export function parseSources(contents: ReadonlyMap<string, string>): Sources {
  const sources = new Map<string, SourceFile>()
  const problems: string[] = []
  for (const [name, content] of contents) {
    const parsed = parseFile(name, content)
    if ('file' in parsed) sources.set(name, parsed.file)
    else problems.push(...parsed.problems)
  }
  if (problems.length === 0) problems.push(...recordProblems(sources))
  if (problems.length > 0) throw new SourcesError(problems)
  return sources
}

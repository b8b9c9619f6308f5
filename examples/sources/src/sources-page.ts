import { bases, conflicts, figures, ownReadings, sourceDocuments, type Citation } from '@kotipesa/domain'
import type { Sources } from './sources'
import { factsHeld } from './facts-held'

type Cells = readonly (string | number)[]

/** The command that writes the page. */
export const pageCommand = 'pnpm --filter @kotipesa/example-sources page'

function table(head: readonly string[], rows: readonly Cells[]): string {
  function line(cells: Cells): string {
    return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  }
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}

function places(citations: readonly Citation[], document: string): string {
  return citations
    .filter((citation) => citation.document === document)
    .map(({ place }) => place ?? 'the document')
    .join('; ')
}

function factsOf(document: string, homes: ReadonlyMap<string, string>): readonly Cells[] {
  return Object.entries(bases)
    .filter(([, { citations }]) => citations.some((citation) => citation.document === document))
    .map(([name, { citations, ownReadings: own }]) => [
      code(name),
      factsHeld(name),
      places(citations, document),
      own.map(code).join(', '),
      code(homes.get(name) ?? 'nowhere'),
    ])
}

function figuresOf(document: string): readonly Cells[] {
  return figures
    .filter(({ source }) => source.document === document)
    .map(({ id, value, unit, exactness, source }) => [code(id), value, unit, exactness, source.place ?? 'the document'])
}

function recordsOf(document: string, sources: Sources): readonly Cells[] {
  return [...sources].flatMap(([file, { kind, records }]): readonly Cells[] => {
    const ids = records.filter(({ source }) => source.document === document).map(({ id }) => id)
    return ids.length === 0 ? [] : [[code(`examples/sources/data/${file}`), kind, `${ids.length}: ${ids.join(', ')}`]]
  })
}

function section(document: string, sources: Sources, homes: ReadonlyMap<string, string>): readonly string[] {
  const [facts, numbers, records] = [factsOf(document, homes), figuresOf(document), recordsOf(document, sources)]
  return [
    `## ${document}`,
    ...(facts.length > 0 ? [table(['facts', 'what they hold', 'place', 'own readings in it', 'home'], facts)] : []),
    ...(numbers.length > 0 ? [table(['figure', 'value', 'unit', 'as the source says it', 'place'], numbers)] : []),
    ...(records.length > 0 ? [table(['records', 'kind', 'which'], records)] : []),
  ]
}

function ownFacts(homes: ReadonlyMap<string, string>): readonly Cells[] {
  return Object.entries(bases)
    .filter(([, { kind }]) => kind === 'own-reading')
    .map(([name, { ownReadings: own }]) => [
      code(name),
      factsHeld(name),
      own.map(code).join(', '),
      code(homes.get(name) ?? 'nowhere'),
    ])
}

function place({ document, place: where }: Citation): string {
  return where === null ? document : `${document}, ${where}`
}

/**
 * The page `docs/sources.md`: what each document says and where each fact of it lives, what two places say differently,
 * and what is our own reading. Lines are not aligned: rows hold every id, so that none is lost without a trace.
 */
export function sourcesPage(sources: Sources, homes: ReadonlyMap<string, string>): string {
  const parts = [
    '# Sources',
    'Every figure and record in Kotipesä that comes from outside names its source by one of these short names. ' +
      'This page is written from the records and from `bases` of the domain package: change those, then run ' +
      `${code(pageCommand)}. A test finds it out of date, so that no fact loses its home in silence.`,
    table(
      ['short name', 'document'],
      sourceDocuments.map(({ name, title }) => [code(name), title.en]),
    ),
    ...sourceDocuments.flatMap(({ name }) => section(name, sources, homes)),
    '## Told in two ways',
    table(
      ['what', 'followed', 'other', 'why'],
      conflicts.map(({ id, fact }) => [
        code(id),
        place(fact.followed.source),
        place(fact.other.source),
        fact.reason.en,
      ]),
    ),
    '## Our own readings',
    'What no document says and was chosen, with its reason; it never stands under a document’s name.',
    table(
      ['own reading', 'what', 'why'],
      ownReadings.map(({ id, label, reason }) => [code(id), label.en, reason.en]),
    ),
    'Lists that no document names:',
    table(['facts', 'what they hold', 'own reading', 'home'], ownFacts(homes)),
  ]
  return `${parts.join('\n\n')}\n`
}

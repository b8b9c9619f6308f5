import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocumentContent, type DocumentContent } from './content'
import { leftOutKey, withoutRows, type LeftOutRow, type ToldRow } from './left-out'

function tell(rows: readonly ToldRow[]): string {
  return rows.map(({ called, reason }) => `${called ?? 'henkilö'}: ${reason}`).join('; ')
}

function contentOf(rows: readonly string[]): DocumentContent {
  const columns = [{ key: 'name', label: 'Koulutus', isNumber: false }]
  return {
    sections: [
      {
        part: 'trainings',
        heading: 'Koulutukset',
        blocks: [
          {
            kind: 'figures',
            key: 'figures',
            figures: [{ key: 'all', label: 'Koulutuksia', value: String(rows.length) }],
          },
          { kind: 'table', key: 'list', caption: 'Lista', columns, rows: rows.map((key) => ({ key, cells: [key] })) },
        ],
      },
    ],
  }
}

function out(row: string, reason = 'Siirtyi'): LeftOutRow {
  return { part: 'trainings', block: 'list', row, reason }
}

describe('rows left out of a document', () => {
  it('are said with their reasons, and the figures beside them stay', () => {
    const [section] = withoutRows(contentOf(['a', 'b']), [out('b')], tell).sections
    expect(section?.blocks).toMatchObject([
      { kind: 'figures', figures: [{ value: '2' }] },
      { kind: 'table', rows: [{ key: 'a' }] },
      { kind: 'words', key: leftOutKey, text: 'b: Siirtyi' },
    ])
  })

  it('leave no empty table behind, and are not told once they are there no more', () => {
    const [section] = withoutRows(contentOf(['a']), [out('a'), out('gone')], tell).sections
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['figures', 'words'])
    expect(section?.blocks.at(-1)).toMatchObject({ text: 'a: Siirtyi' })
    const whole = contentOf(['a'])
    expect(withoutRows(whole, [out('gone')], tell)).toEqual(whole)
  })

  it('name nobody who stands in the first cell', () => {
    const content = contentOf(['a'])
    const people = JSON.parse(
      JSON.stringify(content).replace('"cells":["a"]', '"cells":[{"people":["p"]}]'),
    ) as DocumentContent
    expect(withoutRows(people, [out('a')], tell).sections[0]?.blocks.at(-1)).toMatchObject({ text: 'henkilö: Siirtyi' })
  })

  it('and those that stay are together what there was, in its order, and the rest is still a document', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
    fc.assert(
      fc.property(names, fc.subarray([...'abcdefgh']), (rows, left) => {
        const content = withoutRows(
          contentOf(rows),
          left.map((row) => out(row)),
          tell,
        )
        expect(parseDocumentContent(content)).toEqual(content)
        const blocks = content.sections.flatMap((section) => section.blocks)
        const stay = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ key }) => key) : []))
        expect(stay).toEqual(rows.filter((row) => !left.includes(row)))
        const gone = rows.filter((row) => left.includes(row))
        const said = blocks.find(({ key }) => key === leftOutKey)
        expect(said?.kind === 'words' ? said.text : '').toBe(gone.map((row) => `${row}: Siirtyi`).join('; '))
      }),
    )
  })
})

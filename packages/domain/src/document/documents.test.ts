import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../person/can'
import { changesBetween } from './changes'
import { DocumentError, parseDocumentContent, type DocumentContent } from './content'
import { documentKind, documentKindIds, documentKinds, isPeriodOfKind } from './kinds'
import { documentPartIds } from './parts'
import { returnState, returnStepsFor } from './returns'

function section(
  part: DocumentContent['sections'][number]['part'],
  blocks: DocumentContent['sections'][number]['blocks'],
) {
  return { part, heading: part, blocks }
}

function table(rows: Readonly<Record<string, readonly string[]>>) {
  return {
    kind: 'table' as const,
    key: 'rows',
    caption: 'Koulutukset',
    columns: [
      { key: 'what', label: 'Koulutus', isNumber: false },
      { key: 'days', label: 'Päiviä', isNumber: true },
    ],
    rows: Object.entries(rows).map(([key, cells]) => ({ key, cells: [...cells] })),
  }
}

describe('the kinds of documents', () => {
  it('begin with parts that stand once', () => {
    for (const { id, parts } of documentKinds) expect(new Set(parts).size, id).toBe(parts.length)
  })

  it('use each part in one of them at least', () => {
    const used = new Set<string>(documentKinds.flatMap(({ parts }) => parts))
    expect(documentPartIds.filter((id) => !used.has(id))).toEqual([])
  })

  it('ask for a period exactly where they are about one', () => {
    for (const { id, about, periods } of documentKinds) {
      expect(periods.length > 0, id).toBe(about === 'period' || about === 'network')
    }
  })

  it('are about the periods that fit them', () => {
    expect(isPeriodOfKind('training-plan', '2024')).toBe(true)
    expect(isPeriodOfKind('training-plan', '2024-H1')).toBe(false)
    expect(isPeriodOfKind('activity-report', '2024-H1')).toBe(true)
    expect(isPeriodOfKind('activity-report', '2024-07')).toBe(false)
    expect(isPeriodOfKind('memo', '2024')).toBe(false)
  })

  it('are known by their ids only', () => {
    for (const id of documentKindIds) expect(documentKind(id).id).toBe(id)
    expect(() => documentKind('letter' as 'memo')).toThrow('letter')
  })
})

describe('what a document says', () => {
  it('is refused with every problem at once', () => {
    const wrong = {
      sections: [
        section('trainings', [{ ...table({ a: ['x', '1'] }), rows: [{ key: 'a', cells: ['x'] }] }]),
        section('trainings', []),
      ],
    }
    const problems = problemsOf(wrong)
    expect(problems).toContain('sections[0].blocks[0].rows[0].cells')
    expect(problemsOf({ sections: [section('trainings', []), section('trainings', [])] })).toContain('sections[1].key')
  })

  it('names people by their ids, never nobody', () => {
    const people = { ...table({}), rows: [{ key: 'a', cells: [{ people: [] }, '1'] }] }
    expect(() => parseDocumentContent({ sections: [section('trainers', [people])] })).toThrow(DocumentError)
  })
})

function problemsOf(value: unknown): readonly string[] {
  try {
    parseDocumentContent(value)
    return []
  } catch (error) {
    return (error as DocumentError).problems.map(({ path }) => path)
  }
}

const cells = fc.tuple(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }))
const rows = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), cells, { maxKeys: 4, noNullPrototype: true })
const contents: fc.Arbitrary<DocumentContent> = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom('trainings', 'teams', 'events'),
      rows,
      fc.string({ maxLength: 3 }),
      fc.dictionary(fc.constantFrom('m', 'n'), fc.string({ minLength: 1, maxLength: 2 }), { noNullPrototype: true }),
    ),
    { selector: ([part]) => part, maxLength: 3 },
  )
  .map((sections) => ({
    sections: sections.map(([part, each, words, figures]) =>
      section(part as 'trainings', [
        { kind: 'words', key: 'own', text: words },
        ...(Object.keys(each).length > 0
          ? [table(each)]
          : [{ kind: 'nothing' as const, key: 'rows', text: 'Ei mitään' }]),
        ...(Object.keys(figures).length > 0
          ? [
              {
                kind: 'figures' as const,
                key: 'figures',
                figures: Object.entries(figures).map(([key, value]) => ({ key, label: key, value })),
              },
            ]
          : []),
      ]),
    ),
  }))

const opposite = { added: 'gone', gone: 'added', changed: 'changed' } as const

describe('what has changed in a document', () => {
  const before = parseDocumentContent({
    sections: [section('trainings', [table({ t1: ['Perus', '6'], t2: ['Jatko', '2'] })])],
  })

  it('is a row that came, one that went, and a cell that says something else', () => {
    const after = parseDocumentContent({
      sections: [section('trainings', [table({ t1: ['Perus', '7'], t3: ['Täydennys', '1'] })])],
    })
    expect(changesBetween(before, after)).toEqual([
      {
        part: 'trainings',
        heading: 'trainings',
        what: 'cell',
        change: 'changed',
        called: 'Perus',
        column: 'Päiviä',
        before: '6',
        after: '7',
      },
      expect.objectContaining({ what: 'row', change: 'added', called: 'Täydennys' }),
      expect.objectContaining({ what: 'row', change: 'gone', called: 'Jatko' }),
    ])
  })

  it('is a figure, a text or a whole part', () => {
    function figures(value: string): DocumentContent {
      return parseDocumentContent({
        sections: [
          section('key-figures', [
            { kind: 'figures', key: 'f', figures: [{ key: 'share', label: 'Osuus', value }] },
            { kind: 'words', key: 'own', text: value },
          ]),
        ],
      })
    }
    expect(changesBetween(figures('48 %'), figures('52 %'))).toEqual([
      expect.objectContaining({ what: 'figure', called: 'Osuus', before: '48 %', after: '52 %' }),
      expect.objectContaining({ what: 'words', change: 'changed' }),
    ])
    expect(changesBetween(before, figures('1'))).toEqual([
      expect.objectContaining({ what: 'part', change: 'added', part: 'key-figures' }),
      expect.objectContaining({ what: 'part', change: 'gone', part: 'trainings' }),
    ])
  })

  it('is nothing between a document and itself, whatever the order of its rows', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const turned = {
          sections: content.sections.toReversed().map((each) => ({
            ...each,
            blocks: each.blocks.map((block) =>
              block.kind === 'table' ? { ...block, rows: block.rows.toReversed() } : block,
            ),
          })),
        }
        expect(changesBetween(content, content)).toEqual([])
        expect(changesBetween(content, turned)).toEqual([])
      }),
    )
  })

  it('is the opposite the other way round', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const there = changesBetween(one, other).map(({ part, what, change, column, before: a, after: b }) =>
          JSON.stringify({ part, what, change, column, a, b }),
        )
        const back = changesBetween(other, one).map(({ part, what, change, column, before: a, after: b }) =>
          JSON.stringify({ part, what, change: opposite[change], column, a: b, b: a }),
        )
        expect(there.toSorted()).toEqual(back.toSorted())
      }),
    )
  })

  it('is something whenever a cell or a row differs', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        function content(each: typeof one): DocumentContent {
          return { sections: [section('teams', Object.keys(each).length === 0 ? [] : [table(each)])] }
        }
        const isSame =
          JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted())
        expect(changesBetween(content(one), content(other)).length === 0).toBe(isSame)
      }),
    )
  })
})

describe('a document that is addressed to THL', () => {
  const editor: Actor = { nationalRole: null, regions: [{ region: '08', role: 'editor' }] }
  const manager: Actor = { nationalRole: null, regions: [{ region: '08', role: 'manager' }] }
  const coordinator: Actor = { nationalRole: 'national-coordinator', regions: [] }
  const states = [
    { sentOn: null, sentBackOn: null },
    { sentOn: '2026-10-12', sentBackOn: null },
    { sentOn: '2026-10-12', sentBackOn: '2026-10-20' },
  ]

  it('is not sent, sent, or sent back', () => {
    expect(states.map(returnState)).toEqual(['not-sent', 'sent', 'sent-back'])
  })

  it('is sent by its region until it is sent, and sent back by THL only then', () => {
    function steps(actor: Actor | null, region: '08' | '03' = '08'): readonly string[] {
      return states.map((days) => returnStepsFor(actor, { region, ...days }).join())
    }
    expect(steps(editor)).toEqual(['send', '', 'send'])
    expect(steps(coordinator)).toEqual(['', 'send-back', ''])
    expect(steps(editor, '03')).toEqual(['', '', ''])
    expect(steps(manager)).toEqual(['', '', ''])
    expect(steps(null)).toEqual(['', '', ''])
  })
})

import {
  can,
  elements,
  elementStatuses,
  findingEffects,
  findingLevels,
  parsePeriod,
  pillars,
  type DocumentBlock,
  type Period,
} from '@kotipesa/domain'
import { computeIndicators, indicatorById, indicators, type IndicatorResult } from '@kotipesa/indicators'
import { actorOf } from '../../access/actor'
import { figureNotes } from '../../figures/kept'
import { dayOf, dayText, periodText } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { capitalised } from '../../text/capitalised'
import { isInPeriod, type Making } from '../making'
import { tableOf } from '../pieces'

type Fields = Readonly<Record<string, unknown>>

const stateWords = {
  'no-data': 'documents.noData',
  empty: 'documents.nothingToCount',
  'not-applicable': 'documents.notApplicable',
} as const

function numberOf({ language }: Making, id: string, value: number): string {
  const found = indicators.find((each) => each.id === id)
  const decimals = found?.decimals ?? 1
  return new Intl.NumberFormat(language, {
    ...(found?.unit === 'share' ? { style: 'percent' } : {}),
    maximumFractionDigits: decimals,
    ...(found?.unit === 'ratio' ? { minimumFractionDigits: decimals } : {}),
  }).format(value)
}

/** The figure of a result, or in words why there is none. */
function figureOf(making: Making, result: IndicatorResult | undefined): string {
  if (result === undefined || result.state === 'ok') {
    return result?.value === null || result === undefined
      ? making.words('documents.noData')
      : numberOf(making, result.indicator, result.value)
  }
  return making.words(stateWords[result.state])
}

/** The period of the document; without one the year that has begun. */
function periodOf({ period, today }: Making): Period {
  return period ?? parsePeriod(today.slice(0, 4))
}

/** The period a year before. */
function yearBefore({ id }: Period): Period {
  return parsePeriod(`${Number(id.slice(0, 4)) - 1}${id.slice(4)}`)
}

/** What the region says of single figures of the period, as in the report for its board; nothing where it says nothing. */
async function notesOnFigures(
  { req, region, language, words }: Making,
  period: string,
): Promise<readonly DocumentBlock[]> {
  if (!can(actorOf(req.user), 'read', { kind: 'figures', region })) return []
  const notes = (await figureNotes(req.payload.db.pool, region)).filter((note) => note.period === period)
  const rows = indicators.flatMap(({ id, name }) =>
    notes.flatMap(({ indicator, text }) => (indicator === id ? [[id, name[language], text] as const] : [])),
  )
  if (rows.length === 0) return []
  const columns = [
    ['indicator', words('targets.indicator')],
    ['note', words('documents.figureNote')],
  ] as const
  return [tableOf('figure-notes', words('documents.figureNotes'), { columns, rows, nothing: '' })]
}

/** The shared indicators of the region in the period, beside those of a year before and what was aimed at. */
export async function keyFigures(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, region, language } = making
  const period = periodOf(making)
  const before = yearBefore(period)
  const results = computeIndicators(await making.facts(), { periods: [before, period], regions: [region] })
  const isProvisional = results.some((each) => each.period === period.id && each.provisional)
  const rows = indicators.flatMap(({ id, name }) => {
    const own = results.filter(({ indicator }) => indicator === id)
    const now = own.find((each) => each.period === period.id)
    const then = own.find((each) => each.period === before.id)
    // What nobody has recorded in either period says nothing.
    if (now?.state !== 'ok' && then?.state !== 'ok' && (now?.target ?? null) === null) return []
    const target = now?.target ?? null
    const isTarget = typeof target === 'number'
    return [
      [
        id,
        name[language],
        figureOf(making, now),
        figureOf(making, then),
        isTarget ? numberOf(making, id, target) : words('documents.noTarget'),
      ] as const,
    ]
  })
  return [
    tableOf('figures', words('documents.figuresCaption', { period: periodText(period.id, language) }), {
      columns: [
        ['indicator', words('targets.indicator')],
        [
          'now',
          [periodText(period.id, language), ...(isProvisional ? [words('documents.provisional')] : [])].join(' '),
          'number',
        ],
        ['before', periodText(before.id, language), 'number'],
        ['target', words('targets.singular'), 'number'],
      ],
      rows,
      nothing: words('documents.noFigures'),
    }),
    ...(await notesOnFigures(making, period.id)),
  ]
}

/** What is aimed at in the period and its halves. */
export async function targets(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, language } = making
  const period = periodOf(making)
  const own = (await making.records('targets')).filter(({ period: of }) => String(of).startsWith(period.id))
  const rows = own
    .toSorted(
      (a, b) =>
        indicators.findIndex(({ id }) => id === a.indicator) - indicators.findIndex(({ id }) => id === b.indicator) ||
        String(a.period).localeCompare(String(b.period)),
    )
    .map(
      ({ id, indicator, period: of, value }) =>
        [
          String(id),
          indicatorById(String(indicator) as Parameters<typeof indicatorById>[0])?.name[language] ?? '',
          periodText(String(of), language),
          numberOf(making, String(indicator), Number(value)),
        ] as const,
    )
  return [
    tableOf('targets', words('documents.targetsCaption'), {
      columns: [
        ['indicator', words('targets.indicator')],
        ['period', words('targets.period')],
        ['value', words('targets.value'), 'number'],
      ],
      rows,
      nothing: words('documents.noTargets'),
    }),
  ]
}

/** Of the entries of one thing, that which holds on a day. */
function latestOf(entries: readonly Fields[], day: string): Fields | null {
  return (
    entries
      .filter(({ since }) => (dayOf(since) ?? '') <= day)
      .toSorted((a, b) => (dayOf(a.since) ?? '').localeCompare(dayOf(b.since) ?? ''))
      .at(-1) ?? null
  )
}

/** The elements of the four pillars with their state at the end of the period. */
export async function pillarElements(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, today } = making
  const last = making.period?.lastDay ?? today
  const day = today < last ? today : last
  const stored = await making.records('element-statuses')
  const rows = pillars.flatMap((pillar) =>
    pillar.elements.map((element) => {
      const entry = latestOf(
        stored.filter((each) => each.element === element.id),
        day,
      )
      return [
        element.id,
        making.label(elements, element.id),
        capitalised(pillar.label)[making.language],
        entry === null ? words('documents.notRecorded') : making.label(elementStatuses, entry.status),
        entry === null ? '–' : dayText(entry.since),
        String(entry?.responsible ?? '') || words('documents.notNamed'),
      ] as const
    }),
  )
  return [
    tableOf('elements', words('documents.elementsCaption', { day: dayText(day) }), {
      columns: [
        ['element', words('elements.element')],
        ['pillar', words('documents.pillar')],
        ['status', words('documents.status')],
        ['since', words('elements.since')],
        ['responsible', words('elements.responsible')],
      ],
      rows,
      nothing: words('documents.noElements'),
    }),
  ]
}

/** The region's own objectives with their state. */
export async function objectives(making: Making): Promise<readonly DocumentBlock[]> {
  const { words, today } = making
  const rows = (await making.records('objectives')).map((objective) => {
    const state = latestOf(rowsOf(objective.states), today)
    return [
      String(objective.id),
      String(objective.text ?? ''),
      state === null ? words('documents.notRecorded') : making.label(elementStatuses, state.status),
      String(objective.responsible ?? '') || words('documents.notNamed'),
    ] as const
  })
  return [
    tableOf('objectives', words('documents.objectivesCaption'), {
      columns: [
        ['objective', words('objectives.singular')],
        ['status', words('documents.status')],
        ['responsible', words('elements.responsible')],
      ],
      rows,
      nothing: words('documents.noObjectives'),
    }),
  ]
}

/** What was found in the period, by level. */
export async function findings(making: Making): Promise<readonly DocumentBlock[]> {
  const { words } = making
  const found = (await making.records('findings')).filter(({ foundOn }) => isInPeriod(making, foundOn))
  const rows = found
    .toSorted((a, b) => (dayOf(a.foundOn) ?? '').localeCompare(dayOf(b.foundOn) ?? ''))
    .map(
      ({ id, text, level, effect, foundOn }) =>
        [
          String(id),
          String(text ?? ''),
          making.label(findingLevels, level),
          effect ? making.label(findingEffects, effect) : '–',
          dayText(foundOn),
        ] as const,
    )
  return [
    tableOf('findings', words('documents.findingsCaption'), {
      columns: [
        ['finding', words('findings.singular')],
        ['level', words('findings.level')],
        ['effect', words('findings.effect')],
        ['day', words('documents.day')],
      ],
      rows,
      nothing: words('documents.noFindings'),
    }),
  ]
}

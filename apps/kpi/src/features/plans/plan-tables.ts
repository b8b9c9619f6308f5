import { daysBetween, labelOf, type Locale, planTypes, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { portalHref, type PortalRights } from '../evidence/portal-record'
import { termsIn } from '../presentation/terms'
import { waitingDecisions, waitingQuestions } from '../region/open-matters'
import { type CellTable, dayCell, numberCell, type TableCell, wordsCell } from '../tables/cell-table'
import { plansOf, type StandingPlan } from './plan-standing'

interface Given {
  readonly locale: Locale
  readonly facts: Facts
  readonly rights: PortalRights
  readonly regions: readonly RegionCode[]
  /** The day by which matters are told. */
  readonly day: string
}

/** The region of each row, where a table is of several. */
function regionCells(regions: readonly RegionCode[], region: RegionCode, locale: Locale): readonly TableCell[] {
  return regions.length > 1 ? [wordsCell(termsIn(locale).area(region))] : []
}

function regionColumns(regions: readonly RegionCode[], locale: Locale): CellTable['columns'] {
  return regions.length > 1 ? [{ name: textsIn(locale, 'table')('area'), isNumeric: false }] : []
}

function standingText({ standing, daysLate }: StandingPlan, locale: Locale): string {
  const t = textsIn(locale, 'plans')
  const days = Math.abs(daysLate ?? 0)
  if (standing === 'missing' || standing === 'awaited') return t(`standing.${standing}`, { days })
  const state = t(`standing.${standing}`, { days })
  return daysLate !== null && daysLate > 0 ? t('late', { state, days }) : state
}

/** The plans of rounds and own ones, of one region or of several, with where each stands. */
export function plansTable({ locale, facts, rights, regions, day }: Given): CellTable {
  const t = textsIn(locale, 'plans')
  const rows = regions.flatMap((region) => plansOf(facts, region, day))
  return {
    id: 'plans',
    title: t('plansTitle'),
    columns: [
      { name: t('columns.plan'), isNumeric: false },
      ...regionColumns(regions, locale),
      ...(['round', 'standing', 'submitted', 'approved', 'adopted'] as const).map((column) => ({
        name: t(`columns.${column}`),
        isNumeric: false,
      })),
    ],
    rows: rows.map((plan) => {
      const { id, region, due } = plan
      const href = id === null ? null : portalHref(rights, { table: 'plans', id }, region)
      return {
        key: `${region} ${plan.key}`,
        cells: [
          wordsCell(labelOf(planTypes, plan.plan, locale), href),
          ...regionCells(regions, region, locale),
          due === null ? wordsCell(t('own')) : dayCell(due, locale, ''),
          wordsCell(standingText(plan, locale)),
          dayCell(plan.submittedOn, locale, '–'),
          dayCell(plan.approvedOn, locale, '–'),
          dayCell(plan.adoptedOn, locale, '–'),
        ],
      }
    }),
    notes: [],
  }
}

/** Questions and decisions that wait, the oldest first, with their age; what they say stands in the portal. */
export function mattersTable({ locale, facts, rights, regions, day }: Given): CellTable {
  const [t, kinds] = [textsIn(locale, 'plans'), textsIn(locale, 'evidence')]
  const waiting = [...waitingQuestions(facts, regions, day), ...waitingDecisions(facts, regions, day)].toSorted(
    (a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id),
  )
  return {
    id: 'matters',
    title: t('mattersTitle'),
    columns: [
      { name: t('columns.matter'), isNumeric: false },
      ...regionColumns(regions, locale),
      { name: t('columns.from'), isNumeric: false },
      { name: t('columns.waits'), isNumeric: false },
      { name: t('columns.age'), isNumeric: true },
      { name: t('columns.due'), isNumeric: false },
    ],
    rows: waiting.map(({ table, id, region, on, step, due }) => ({
      key: `${table} ${id} ${step}`,
      cells: [
        wordsCell(kinds(`tables.${table}`), portalHref(rights, { table, id }, region)),
        ...regionCells(regions, region, locale),
        dayCell(on, locale, ''),
        wordsCell(t(`steps.${step}`)),
        numberCell(daysBetween(on, day), locale),
        dayCell(due, locale, '–'),
      ],
    })),
    notes: [],
  }
}

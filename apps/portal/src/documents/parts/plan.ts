import { branches, planParts, planTypeIds, responsibleRoles, type DocumentBlock } from '@kotipesa/domain'
import { dayOf, dayText } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import type { Making } from '../making'
import { tableOf, wordsOf } from '../pieces'

type Fields = Readonly<Record<string, unknown>>

/** The region's newest plan of a document's kind up to its year; `null` when there is none. */
async function planOf(making: Making, kind: string): Promise<Fields | null> {
  const { period, today } = making
  const type = planTypeIds.find((id) => id === kind)
  if (type === undefined) return null
  const year = (period?.start ?? today).slice(0, 4)
  const plans = (await making.records('plans', { type: { equals: type } })).filter((each) => String(each.year) <= year)
  return plans.toSorted((a, b) => String(a.year).localeCompare(String(b.year))).at(-1) ?? null
}

/** The words of the plan, a part after the other. */
export function planWords(kind: string): (making: Making) => Promise<readonly DocumentBlock[]> {
  return async (making) => {
    const { words } = making
    const plan = await planOf(making, kind)
    if (plan === null) return [{ kind: 'nothing', key: 'plan', text: words('documents.noPlan') }]
    const parts = rowsOf(plan.parts).flatMap(({ part, text }) =>
      wordsOf(String(part), text).map((block) =>
        block.kind === 'words' ? { ...block, text: `${making.label(planParts, part)}\n${block.text}` } : block,
      ),
    )
    return parts.length > 0 ? parts : [{ kind: 'nothing', key: 'plan', text: words('documents.planUnwritten') }]
  }
}

/** The work packages of the plan, in the order of their days, with what each costs. */
export function workPackages(kind: string): (making: Making) => Promise<readonly DocumentBlock[]> {
  return async (making) => {
    const { words } = making
    const plan = await planOf(making, kind)
    const found = plan === null ? [] : await making.records('work-packages', { plan: { equals: plan.id } })
    const rows = found
      .toSorted(
        (a, b) =>
          (dayOf(a.start) ?? '9').localeCompare(dayOf(b.start) ?? '9') ||
          String(a.name).localeCompare(String(b.name), 'fi'),
      )
      .map(({ id, name, branch, start, end, responsible, costs, doneShare }) => {
        const planned = rowsOf(costs).flatMap(({ planned: euros }) => (typeof euros === 'number' ? [euros] : []))
        return [
          String(id),
          String(name ?? ''),
          making.label(branches, branch),
          [dayText(start), dayText(end)].filter(Boolean).join('–') || words('documents.notKnown'),
          responsible ? making.label(responsibleRoles, responsible) : words('documents.notNamed'),
          making.number(planned.length === 0 ? null : planned.reduce((sum, each) => sum + each, 0), 0),
          typeof doneShare === 'number' ? `${making.number(doneShare * 100, 0)} %` : words('documents.notKnown'),
        ] as const
      })
    return [
      tableOf('packages', words('workPackages.plural'), {
        columns: [
          ['name', words('documents.name')],
          ['branch', words('workPackages.branch')],
          ['when', words('documents.when')],
          ['responsible', words('elements.responsible')],
          ['cost', words('documents.euros'), 'number'],
          ['done', words('documents.doneShare'), 'number'],
        ],
        rows,
        nothing: words('documents.noPackages'),
      }),
    ]
  }
}

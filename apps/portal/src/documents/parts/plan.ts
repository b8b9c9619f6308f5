import { planParts, planTypeIds, type DocumentBlock } from '@kotipesa/domain'
import { rowsOf } from '../../fields/rows-of'
import type { Making } from '../making'
import { wordsOf } from '../pieces'

/** The words of the region's newest plan of the document's type up to its year, a part after the other. */
export function planWords(kind: string): (making: Making) => Promise<readonly DocumentBlock[]> {
  return async (making) => {
    const { words, period, today } = making
    const type = planTypeIds.find((id) => id === kind)
    const year = (period?.start ?? today).slice(0, 4)
    const plans = type === undefined ? [] : await making.records('plans', { type: { equals: type } })
    const plan = plans
      .filter((each) => String(each.year) <= year)
      .toSorted((a, b) => String(a.year).localeCompare(String(b.year)))
      .at(-1)
    if (plan === undefined) return [{ kind: 'nothing', key: 'plan', text: words('documents.noPlan') }]
    const parts = rowsOf(plan.parts).flatMap(({ part, text }) =>
      wordsOf(String(part), text).map((block) =>
        block.kind === 'words' ? { ...block, text: `${making.label(planParts, part)}\n${block.text}` } : block,
      ),
    )
    return parts.length > 0 ? parts : [{ kind: 'nothing', key: 'plan', text: words('documents.planUnwritten') }]
  }
}

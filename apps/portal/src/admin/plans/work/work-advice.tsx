import { branches, planConflicts, workPackageHours, type PlanConflict } from '@kotipesa/domain'
import { dayText } from '../../../fields/day-text'
import type { ShownWork } from '../../../plans/work/board'
import type { Language } from '../../../text'
import { labelIn } from '../../../text/label-in'
import { amountIn, wordsIn } from './words'

interface WorkAdviceProps {
  readonly work: readonly ShownWork[]
  readonly language: Language
}

/** What could be looked at in a plan's work. It is advice: nothing is refused for it. */
export function WorkAdvice({ work, language }: WorkAdviceProps) {
  const words = wordsIn(language)
  function nameOf(id: string | undefined): string {
    return work.find((each) => each.id === id)?.name ?? ''
  }
  function told(conflict: PlanConflict): string {
    switch (conflict.kind) {
      case 'size': {
        const [id] = conflict.packages
        const path = conflict.hours < workPackageHours.minimum ? 'workPackages.adviceSmall' : 'workPackages.adviceLarge'
        return words(path, { name: nameOf(id), hours: amountIn(language, conflict.hours) })
      }
      case 'early': {
        const [id, after] = conflict.packages
        const [start, end] = [dayText(conflict.start), dayText(conflict.end)]
        return words('workPackages.adviceEarly', { name: nameOf(id), after: nameOf(after), start, end })
      }
      case 'empty-branch':
        return words('workPackages.adviceEmpty', { branch: labelIn(branches, conflict.branch, language) })
      case 'overload': {
        const { from, to, hours, availableHours, packages } = conflict
        return words('workPackages.adviceOverload', {
          from: dayText(from),
          to: dayText(to),
          hours: amountIn(language, hours),
          available: amountIn(language, availableHours),
          names: packages.map(nameOf).join(', '),
        })
      }
      case 'circle':
      case 'duplicate-id':
        return words('workPackages.circle')
    }
  }
  const advice = [...new Set(planConflicts(work).map(told))]
  return advice.length === 0 ? (
    <p>{words('workPackages.adviceNone')}</p>
  ) : (
    <ul>
      {advice.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}

import { branches, costKinds, planTotals, type Totals, type WorkPackage } from '@kotipesa/domain'
import type { Language } from '../../../text'
import { labelIn } from '../../../text/label-in'
import { PlannedActual } from './planned-actual'
import { amountIn, eurosIn, wordsIn, type Words } from './words'

interface WorkSumsProps {
  readonly work: readonly WorkPackage[]
  readonly language: Language
}

/** A sum of hours, with of how many packages it is when it is not of all. */
function hoursIn(language: Language, words: Words, { hours, timed, packages }: Totals, which: 'planned' | 'actual') {
  if (packages === 0) return words('workPackages.nothing')
  const sum = amountIn(language, hours[which])
  const told = timed[which]
  return told === 0 || told === packages ? sum : words('workPackages.timedOf', { hours: sum, told, packages })
}

function sumIn(language: Language, words: Words, totals: Totals, value: number | null): string {
  return totals.packages === 0 ? words('workPackages.nothing') : eurosIn(language, value)
}

/** What the work comes to, by branch and by kind of cost, planned and actual. */
export function WorkSums({ work, language }: WorkSumsProps) {
  const words = wordsIn(language)
  const { all, byBranch } = planTotals(work)
  const rows = [
    ...branches.map(({ id }) => ({ key: id, label: labelIn(branches, id, language), totals: byBranch[id] })),
    { key: 'all', label: words('workPackages.all'), totals: all },
  ]
  return (
    <div className="plan-work__sums">
      <div className="plan-work__box" role="region" aria-label={words('workPackages.sumsTable')} tabIndex={0}>
        <table>
          <caption>{words('workPackages.sumsTable')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words('workPackages.branch')}
              </th>
              <th scope="col" rowSpan={2} className="plan-work__number">
                {words('workPackages.packages')}
              </th>
              <th scope="colgroup" colSpan={2}>
                {words('workPackages.timeColumn')}
              </th>
              <th scope="colgroup" colSpan={2}>
                {words('workPackages.costColumn')}
              </th>
            </tr>
            <tr>
              <PlannedActual words={words} />
              <PlannedActual words={words} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, totals }) => (
              <tr key={key} data-all={key === 'all'}>
                <th scope="row">{label}</th>
                <td className="plan-work__number">{totals.packages}</td>
                <td className="plan-work__number">{hoursIn(language, words, totals, 'planned')}</td>
                <td className="plan-work__number">{hoursIn(language, words, totals, 'actual')}</td>
                <td className="plan-work__number">{sumIn(language, words, totals, totals.euros.planned)}</td>
                <td className="plan-work__number">{sumIn(language, words, totals, totals.euros.actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="plan-work__box" role="region" aria-label={words('workPackages.kindsTable')} tabIndex={0}>
        <table>
          <caption>{words('workPackages.kindsTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('workPackages.costKind')}</th>
              <PlannedActual words={words} />
            </tr>
          </thead>
          <tbody>
            {costKinds.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{labelIn(costKinds, id, language)}</th>
                <td className="plan-work__number">{eurosIn(language, all.costs[id].planned)}</td>
                <td className="plan-work__number">{eurosIn(language, all.costs[id].actual)}</td>
              </tr>
            ))}
            <tr data-all="true">
              <th scope="row">{words('workPackages.sums')}</th>
              <td className="plan-work__number">{eurosIn(language, all.euros.planned)}</td>
              <td className="plan-work__number">{eurosIn(language, all.euros.actual)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  )
}

import { actualHours, branches, netHours, planTotals, responsibleRoles } from '@kotipesa/domain'
import Link from 'next/link'
import type { ShownWork } from '../../../plans/work/board'
import type { Language } from '../../../text'
import { labelIn } from '../../../text/label-in'
import { PlannedActual } from './planned-actual'
import { WorkActuals } from './work-actuals'
import { amountIn, eurosIn, shareIn, spanIn, wordsIn } from './words'

interface WorkTableProps {
  readonly work: readonly ShownWork[]
  readonly mayWrite: boolean
  readonly language: Language
}

interface RowProps {
  readonly each: ShownWork
  readonly all: readonly ShownWork[]
  readonly mayWrite: boolean
  readonly language: Language
}

function Row({ each, all, mayWrite, language }: RowProps) {
  const words = wordsIn(language)
  const { euros } = planTotals([each]).all
  const first = each.dependsOn.flatMap((id) => all.find((other) => other.id === id)?.name ?? [])
  const role = each.role === null ? null : labelIn(responsibleRoles, each.role, language)
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/collections/work-packages/${each.id}`}>{each.name}</Link>
        {first.length > 0 && <p>{words('workPackages.after', { names: first.join(', ') })}</p>}
      </th>
      <td>{spanIn(language, each.start, each.end)}</td>
      <td>{[each.person, role].filter(Boolean).join(', ') || words('workPackages.noData')}</td>
      <td className="plan-work__number">{amountIn(language, netHours(each))}</td>
      <td className="plan-work__number">{amountIn(language, actualHours(each))}</td>
      <td className="plan-work__number">{eurosIn(language, euros.planned)}</td>
      <td className="plan-work__number">{eurosIn(language, euros.actual)}</td>
      <td className="plan-work__number">
        {shareIn(language, each.doneShare)}
        {mayWrite && (
          <WorkActuals
            id={each.id}
            name={each.name}
            unit={each.unit}
            actualTime={each.actualTime?.amount ?? null}
            doneShare={each.doneShare}
            costs={each.costs}
            updatedAt={each.updatedAt}
          />
        )}
      </td>
    </tr>
  )
}

/** A plan's work by branch, with what is known of each package. */
export function WorkTable({ work, mayWrite, language }: WorkTableProps) {
  const words = wordsIn(language)
  return (
    <div className="plan-work__box" role="region" aria-label={words('workPackages.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words('workPackages.singular')}
            </th>
            <th scope="col" rowSpan={2}>
              {words('workPackages.days2')}
            </th>
            <th scope="col" rowSpan={2}>
              {words('workPackages.who')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {words('workPackages.timeColumn')}
            </th>
            <th scope="colgroup" colSpan={2}>
              {words('workPackages.costColumn')}
            </th>
            <th scope="col" rowSpan={2} className="plan-work__number">
              {words('workPackages.doneShare')}
            </th>
          </tr>
          <tr>
            <PlannedActual words={words} />
            <PlannedActual words={words} />
          </tr>
        </thead>
        {branches.map(({ id }) => {
          const own = work.filter(({ branch }) => branch === id)
          return own.length === 0 ? null : (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={8} className="plan-work__branch">
                  {labelIn(branches, id, language)}
                </th>
              </tr>
              {own.map((each) => (
                <Row key={each.id} each={each} all={work} mayWrite={mayWrite} language={language} />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

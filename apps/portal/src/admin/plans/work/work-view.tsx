import { helsinkiDay, planStates } from '@kotipesa/domain'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { workBoard } from '../../../plans/work/board'
import { languageOf } from '../../../text'
import { labelIn } from '../../../text/label-in'
import { RegionView } from '../../region-view/region-view'
import { Sources } from '../../sources/sources'
import { AddWork } from './add-work'
import { WorkAdvice } from './work-advice'
import { WorkFiles } from './work-files'
import { WorkSums } from './work-sums'
import { WorkTable } from './work-table'
import { WorkTimeline } from './work-timeline'
import { wordsIn } from './words'

async function PlanWork({ req, id }: { readonly req: PayloadRequest; readonly id: string }) {
  const language = languageOf(req)
  const words = wordsIn(language)
  const board = await workBoard(req, id)
  if (board === null) return <p>{words('workPackages.unknownPlan')}</p>
  const { plan, isOpen, mayWrite, work } = board
  const templates = work.flatMap(({ template }) => template ?? [])
  const isEmpty = work.length === 0
  return (
    <>
      <p>
        <Link href={`/admin/collections/plans/${plan.id}`}>{plan.title}</Link> ·{' '}
        {labelIn(planStates, plan.state, language)}
      </p>
      {!isOpen && <p>{words('workPackages.isFrozen')}</p>}
      {isEmpty && <p>{words(isOpen && mayWrite ? 'workPackages.noneWrite' : 'workPackages.none')}</p>}
      {!isEmpty && (
        <>
          <h2>{words('workPackages.timeline')}</h2>
          <WorkTimeline work={work} today={helsinkiDay(new Date())} language={language} />
          <h2>{words('workPackages.table')}</h2>
          <WorkTable work={work} mayWrite={mayWrite} language={language} />
          <h2>{words('workPackages.sums')}</h2>
          <WorkSums work={work} language={language} />
          <h2>{words('workPackages.advice')}</h2>
          <WorkAdvice work={work} language={language} />
        </>
      )}
      {isOpen && mayWrite && <AddWork plan={plan.id} templates={templates} isEmpty={isEmpty} />}
      {(!isEmpty || mayWrite) && <WorkFiles plan={plan.id} mayWrite={mayWrite} />}
      <Sources
        language={language}
        facts={['branches', 'workPackageTemplates', 'workPackageHours', 'responsibleRoles', 'costKinds', 'planStates']}
      />
    </>
  )
}

/** `/admin/plans/:id/work-packages`: the work of one plan as a table and as a picture, with what it comes to. */
export function WorkView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const [, id = ''] = [props.params?.segments ?? []].flat()
  return (
    <RegionView
      {...props}
      path={`/plans/${id}/work-packages`}
      title="workPackages.plural"
      kind="region-record"
      className="plan-work"
      show={() => <PlanWork req={req} id={id} />}
    />
  )
}

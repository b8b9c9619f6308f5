import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../../text'
import { RegionView } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { PlanBoard } from './plan-board'

/** `/admin/training-plan`: the training plan of a region on one screen. */
export function TrainingPlanView(props: AdminViewServerProps) {
  return (
    <RegionView
      {...props}
      path="/training-plan"
      title="trainingPlan.title"
      kind="person"
      className="training-plan"
      show={(regions) => (
        <>
          <PlanBoard regions={regions} />
          <Sources
            language={languageOf(props.initPageResult.req)}
            facts={['curricula', 'firstTrainingDays', 'laterTrainingDays']}
          />
        </>
      )}
    />
  )
}

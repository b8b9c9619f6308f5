import type { AdminViewServerProps } from 'payload'
import { languageOf, say } from '../../text'
import { RegionView } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { ExpertsBoard } from './experts-board'

/** `/admin/experts`: the experts by experience, their hours, and the list to write to. */
export function ExpertsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/experts"
      title="peopleViews.experts-by-experience"
      kind="person"
      className="support"
      show={([region, ...others]) =>
        region === undefined ? null : (
          <>
            <p>{say(req, 'experts.help')}</p>
            {others.length > 0 && <p>{say(req, 'roles.region', { region: region.name })}</p>}
            <ExpertsBoard key={region.code} region={region.code} />
            <Sources language={languageOf(req)} facts={['expertTasks', 'processingBases', 'dataPurposes']} />
          </>
        )
      }
    />
  )
}

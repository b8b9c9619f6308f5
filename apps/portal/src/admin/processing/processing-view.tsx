import type { AdminViewServerProps } from 'payload'
import { languageOf, say } from '../../text'
import { RegionView } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { Assessment } from './assessment'
import { PrintButton } from './print-button'
import { Register } from './register'

/** `/admin/processing`: the chosen region’s record of processing activities and the template of its impact assessment. */
export function ProcessingView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/processing"
      title="processing.title"
      kind="person"
      className="processing"
      show={([region]) =>
        region === undefined ? null : (
          <>
            <p className="processing__help">{say(req, 'processing.help')}</p>
            <p className="processing__ways">
              <a href="#assessment">{say(req, 'processing.toAssessment')}</a>
            </p>
            <PrintButton label={say(req, 'processing.print')} />
            <Register region={region} req={req} />
            <Assessment req={req} />
            <Sources language={languageOf(req)} facts={['regionRoles', 'nationalRoles']} />
          </>
        )
      }
    />
  )
}

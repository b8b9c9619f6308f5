import { can } from '@kotipesa/domain'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '../../access/actor'
import { languageOf, say } from '../../text'
import { RegionView } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { Contacts } from './contacts'
import { SupportBoard } from './support-board'

/** `/admin/support`: whom professionals ask, and about what they have asked, with one tap. */
export function SupportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/support"
      title="support.title"
      kind="region-record"
      className="support"
      show={([region, ...others]) =>
        region === undefined ? null : (
          <>
            <p>{say(req, 'support.help')}</p>
            {others.length > 0 && <p>{say(req, 'partnersView.region', { region: region.name })}</p>}
            <Contacts region={region.code} req={req} />
            <SupportBoard
              region={region.code}
              mayWrite={can(actorOf(req.user), 'create', { kind: 'region-record', region: region.code })}
            />
            <Sources language={languageOf(req)} facts={['supportTopics']} />
          </>
        )
      }
    />
  )
}

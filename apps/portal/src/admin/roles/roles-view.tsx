import type { AdminViewServerProps } from 'payload'
import { languageOf, say } from '../../text'
import { RegionView } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { RolesBoard } from './roles-board'

/** `/admin/roles`: who has which role in a region, for whoever lets people in there. */
export function RolesView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <RegionView
      {...props}
      path="/roles"
      title="roles.title"
      kind="region-role"
      className="support"
      show={([region, ...others]) =>
        region === undefined ? null : (
          <>
            <p>{say(req, 'roles.help')}</p>
            {others.length > 0 && <p>{say(req, 'roles.region', { region: region.name })}</p>}
            <RolesBoard key={region.code} region={region.code} />
            <Sources language={languageOf(req)} facts={['regionRoles']} />
          </>
        )
      }
    />
  )
}

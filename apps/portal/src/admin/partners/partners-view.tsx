import type { AdminViewServerProps } from 'payload'
import { languageOf, say } from '../../text'
import { RegionView } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { FindingsBoard } from './findings-board'
import { PartnersBoard } from './partners-board'

/** `/admin/partners`: the partners of the chosen region by sector, and what was found, by level. */
export function PartnersView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const language = languageOf(req)
  return (
    <RegionView
      {...props}
      path="/partners"
      title="partnersView.title"
      kind="region-record"
      className="model"
      show={([region, ...others]) =>
        region === undefined ? null : (
          <>
            <p>{say(req, 'partnersView.help')}</p>
            {others.length > 0 && <p>{say(req, 'partnersView.region', { region: region.name })}</p>}
            <PartnersBoard region={region.code} req={req} />
            <FindingsBoard region={region.code} req={req} />
            <Sources
              language={language}
              facts={['partnerSectors', 'partnerContactKinds', 'findingLevels', 'findingEffects', 'findingOrigins']}
            />
          </>
        )
      }
    />
  )
}

import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../../text'
import { RegionView } from '../region-view/region-view'
import { Sources } from '../sources/sources'
import { EarlierFrameworks } from './earlier-frameworks'
import { ModelPage } from './model-page'

/** `/admin/model`: the support-and-coordination model of a region, what shows it, and what its records propose. */
export function ModelView(props: AdminViewServerProps) {
  const language = languageOf(props.initPageResult.req)
  return (
    <RegionView
      {...props}
      path="/model"
      title="model.title"
      kind="region-record"
      className="model"
      show={(regions) => (
        <>
          <ModelPage regions={regions} />
          <EarlierFrameworks language={language} />
          <Sources
            language={language}
            facts={[
              'pillars',
              'elements',
              'elementStatuses',
              'elementRules',
              'elementsWithoutRule',
              'evidenceKinds',
              'frameworks',
            ]}
          />
        </>
      )}
    />
  )
}

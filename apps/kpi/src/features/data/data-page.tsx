import type { Locale } from '@kotipesa/domain'
import { revisionMark } from '@kotipesa/web'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { latestCrossCheck } from '../cross-check/process-check'
import { portalRights } from '../evidence/portal-record'
import { defaultArea } from '../figures/visible-figures'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { chooseNow } from '../teams/now-view'
import { Data, dataPath } from './data'

interface DataPageProps {
  readonly locale: Locale
  readonly asked: { readonly region: string | undefined }
}

/** Whether the data can be trusted: for a region that the person may see, and for national roles the whole country. */
export async function DataPage({ locale, asked }: DataPageProps) {
  const check = await latestCrossCheck()
  return (
    <FactsPage
      locale={locale}
      address={{ path: dataPath, query: { ...asked }, section: 'data' }}
      isOfOwnRegion={asked.region === undefined}
      content={({ account, facts, source, visibility }) => {
        const view = chooseNow(facts, visibility, asked, defaultArea(visibility))
        if (view === 'unknown') notFound()
        // Who in other regions has reported is theirs to tell.
        if (view === 'forbidden' || (view.area === 'FI' && !visibility.isNational)) forbidden()
        const rights = portalRights(env().PORTAL_URL, account)
        const inputs = { locale, rights, revision: revisionMark(source.revision), check, ...view }
        return <PageMarkup facts={facts} content={Data} inputs={inputs} />
      }}
    />
  )
}

import type { Locale } from '@kotipesa/domain'
import { notFound } from 'next/navigation'
import { PageMarkup } from '../markup/page-markup'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'
import { firstWithTeams } from '../teams/now-view'
import { People } from './people'
import { type AskedWhatIf, chooseWhatIf } from './what-if-choice'
import { peoplePath } from './what-if-form'

interface PeoplePageProps {
  readonly locale: Locale
  readonly asked: { readonly region: string | undefined; readonly period: string | undefined }
  readonly askedWhatIf: AskedWhatIf
}

/** Trainers and members of a region that the person may see, with what if. */
export function PeoplePage({ locale, asked, askedWhatIf }: PeoplePageProps) {
  const query = { ...asked, ...askedWhatIf }
  const whatIf = chooseWhatIf(askedWhatIf)
  return (
    <FactsPage
      locale={locale}
      address={{ path: peoplePath, query, section: 'people' }}
      isOfOwnRegion={asked.region === undefined}
      content={({ facts, visibility }) => {
        const region = asked.region ?? firstWithTeams(facts, visibility) ?? ''
        const view = viewOrRefuse(facts, visibility, { ...asked, region })
        // The country has no trainers of its own.
        if (view.area === 'FI' || whatIf === null) notFound()
        const inputs = { locale, ...view, area: view.area, asked: askedWhatIf, whatIf }
        return <PageMarkup facts={facts} content={People} inputs={inputs} />
      }}
    />
  )
}

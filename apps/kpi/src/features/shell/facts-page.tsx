import type { Locale } from '@kotipesa/domain'
import type { ReactNode } from 'react'
import type { KnownFacts } from '../facts/facts-state'
import { FilesLink } from '../files/files-link'
import { NoRegions } from '../overview/no-regions'
import type { Account } from '../session/session'
import type { Visibility } from '../session/visible-regions'
import { Banners } from './banners'
import { NoFactsPage } from './no-facts-page'
import { openPage } from './open-page'
import type { PageAddress } from './page-address'
import { PageShell } from './page-shell'
import { Panels } from './panel'

/** Who asks, what they may see and what is known. */
export interface OpenedFacts extends KnownFacts {
  readonly account: Account
  readonly visibility: Visibility
}

interface FactsPageProps {
  readonly locale: Locale
  readonly address: PageAddress
  /** Sends away whom the page is not for, facts or none. */
  readonly admit?: (visibility: Visibility) => void
  /** Whether it is of a region of the person's own, whom it tells when they have none. */
  readonly isOfOwnRegion?: boolean
  readonly content: (opened: OpenedFacts) => ReactNode
}

/** A page that shows facts to somebody who has signed in, in the frame of all pages; without facts it says why. */
export async function FactsPage({ locale, address, admit, isOfOwnRegion = false, content }: FactsPageProps) {
  const { account, visibility, facts } = await openPage(locale, address.path, address.query ?? {})
  admit?.(visibility)
  if (facts.kind === 'none')
    return <NoFactsPage locale={locale} address={address} account={account} problem={facts.problem} />
  return (
    <PageShell locale={locale} address={address} account={account} banners={<Banners locale={locale} facts={facts} />}>
      {isOfOwnRegion && visibility.regions.length === 0 ? (
        <Panels>
          <NoRegions locale={locale} />
        </Panels>
      ) : (
        <>
          {content({ account, visibility, ...facts.known })}
          <FilesLink locale={locale} address={address} />
        </>
      )}
    </PageShell>
  )
}

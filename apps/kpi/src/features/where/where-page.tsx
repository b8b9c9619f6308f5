import type { Locale } from '@kotipesa/domain'
import { RegionFrame } from '../region/region-frame'
import { Where } from './where'
import { chooseTeamIndicator } from './where-choice'
import { wherePath } from './where-href'

interface WherePageProps {
  readonly locale: Locale
  readonly code: string
  readonly asked: { readonly period: string | undefined; readonly indicator: string | undefined }
}

/** Where in a region a figure lies, for those who may see the region. */
export function WherePage({ locale, code, asked }: WherePageProps) {
  const indicator = chooseTeamIndicator(asked.indicator)
  const chosen = indicator === null ? null : { indicator }
  return <RegionFrame locale={locale} code={code} asked={asked} pathOf={wherePath} content={Where} chosen={chosen} />
}

import { isRegionCode, type Locale, type RegionCode } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { type MarkupContent, type MarkupInputs, PageMarkup } from '../markup/page-markup'
import type { Query } from '../navigation/href'
import { maySee } from '../session/visible-regions'
import { FactsPage } from '../shell/facts-page'
import { viewOrRefuse } from '../shell/view-or-refuse'

/** What a page of one region depends on. */
export interface RegionInputs extends MarkupInputs {
  readonly area: RegionCode
}

interface RegionFrameProps<Chosen extends object> {
  readonly locale: Locale
  readonly code: string
  readonly asked: Query & { readonly period: string | undefined }
  /** Where the page of a region stands, below the language. */
  readonly pathOf: (region: RegionCode) => string
  readonly content: MarkupContent<RegionInputs & Chosen>
  /** What was chosen besides the period; `null` = there is no such thing. */
  readonly chosen: Chosen | null
}

/** A page of one region and period, for those who may see the region. */
export function RegionFrame<Chosen extends object>(props: RegionFrameProps<Chosen>) {
  const { locale, code, asked, pathOf, content, chosen } = props
  if (!isRegionCode(code)) notFound()
  return (
    <FactsPage
      locale={locale}
      address={{ path: pathOf(code), query: asked, section: 'regions' }}
      admit={(visibility) => {
        if (!maySee(visibility, code)) forbidden()
      }}
      content={({ facts, visibility }) => {
        if (chosen === null) notFound()
        const view = viewOrRefuse(facts, visibility, { region: code, period: asked.period })
        return <PageMarkup facts={facts} content={content} inputs={{ locale, ...view, area: code, ...chosen }} />
      }}
    />
  )
}

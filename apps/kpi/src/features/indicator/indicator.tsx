import { type Facts, type IndicatorId, indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { Choices } from '../figures/choices'
import { viewFigures } from '../figures/figure-view'
import { visibleAreas } from '../figures/visible-figures'
import { type MarkupInputs } from '../markup/page-markup'
import { pageHref } from '../navigation/href'
import { PageHeader } from '../shell/page-header'
import { Panels } from '../shell/panel'
import { AreasPanel } from './areas-panel'
import { DefinitionPanel } from './definition-panel'
import { ValuePanel } from './value-panel'

interface IndicatorInputs extends MarkupInputs {
  readonly indicator: IndicatorId
  /** What is to be known of the figure in view, as the region says. */
  readonly note: string | null
}

/** Where the page of an indicator stands. */
export function pathOf(indicator: IndicatorId): string {
  return `/indicators/${indicator}`
}

/** What the page of an indicator shows of the facts. */
export function Indicator({ facts, locale, indicator, note, ...chosen }: IndicatorInputs & { readonly facts: Facts }) {
  const [t, shell] = [textsIn(locale, 'indicator'), textsIn(locale, 'shell')]
  const definition = indicatorById(indicator)
  const view = viewFigures(facts, chosen)
  return (
    <>
      <PageHeader
        title={definition.name[locale]}
        lead={definition.description[locale]}
        crumbs={[
          { label: shell('sections.overview'), href: pageHref(locale, '/') },
          { label: shell('sections.indicators'), href: pageHref(locale, '/indicators') },
        ]}
        crumbsLabel={t('crumbs')}
      >
        <Choices locale={locale} path={pathOf(indicator)} view={view} />
      </PageHeader>
      <Panels>
        <ValuePanel locale={locale} view={view} definition={definition} note={note} />
        {visibleAreas(view.visibility).length > 1 ? (
          <AreasPanel locale={locale} view={view} definition={definition} />
        ) : null}
        <DefinitionPanel locale={locale} definition={definition} />
      </Panels>
    </>
  )
}

import { periodLabel } from '@kotipesa/domain'
import type { Facts, IndicatorId } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AnswersPanel } from '../answers/answers-panel'
import { Board } from '../board/board'
import { ChangesPanel } from '../board/changes-panel'
import { Choices } from '../figures/choices'
import { viewFigures } from '../figures/figure-view'
import { type MarkupInputs } from '../markup/page-markup'
import { PillarCards } from '../pillars/pillar-cards'
import { Sources } from '../presentation/sources'
import { termsIn } from '../presentation/terms'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { CoveragePanel } from './coverage-panel'
import { MapPanel } from './map-panel'
import { NoRegions } from './no-regions'
import { RegionsPanel } from './regions-panel'

interface OverviewInputs extends MarkupInputs {
  readonly map: IndicatorId
}

/** What the overview shows of the facts. */
export function Overview({ facts, locale, map, ...chosen }: OverviewInputs & { readonly facts: Facts }) {
  const [t, terms] = [textsIn(locale, 'overview'), termsIn(locale)]
  const view = viewFigures(facts, chosen)
  const words = { area: terms.area(view.area), period: periodLabel(view.choice.current, locale) }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', words)}>
        <Choices locale={locale} path="/" view={view} kept={{ map }} />
      </PageHeader>
      <Panels>
        {view.visibility.regions.length === 0 ? <NoRegions locale={locale} /> : null}
        <AnswersPanel locale={locale} view={view} />
        <ChangesPanel locale={locale} view={view} />
        <Panel id="pillars" title={t('pillars.title')} lead={t('pillars.lead', words)}>
          <PillarCards locale={locale} view={view} hasElements={false} />
          <Sources locale={locale} facts={['pillars']} />
        </Panel>
        <Board locale={locale} view={view} beside="completeness" />
        <CoveragePanel locale={locale} view={view} />
        {view.visibility.isNational ? <MapPanel locale={locale} view={view} indicator={map} /> : null}
        <RegionsPanel locale={locale} view={view} />
      </Panels>
    </>
  )
}

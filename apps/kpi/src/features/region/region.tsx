import { cooperationAreas, periodLabel, regionByCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { AnswersPanel } from '../answers/answers-panel'
import { Board } from '../board/board'
import { ChangesPanel } from '../board/changes-panel'
import { Choices } from '../figures/choices'
import { viewFigures } from '../figures/figure-view'
import { pageHref } from '../navigation/href'
import { regionPath } from '../navigation/region-path'
import { PillarCards } from '../pillars/pillar-cards'
import { Sources } from '../presentation/sources'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import { AttentionPanel } from './attention-panel'
import { NetworksPanel } from './networks-panel'
import { NextPanel } from './next-panel'
import { OpenPanel } from './open-panel'
import type { RegionInputs } from './region-frame'
import { TrainingsPanel } from './trainings-panel'

/** What the page of a region shows of the facts. */
export function Region({ facts, locale, ...chosen }: RegionInputs & { readonly facts: Facts }) {
  const [t, shell] = [textsIn(locale, 'region'), textsIn(locale, 'shell')]
  const view = viewFigures(facts, chosen)
  const region = regionByCode(chosen.area)
  const cooperation = cooperationAreas.find((area) => area.code === region.cooperationArea)
  const words = { period: periodLabel(view.choice.current, locale), area: cooperation?.name[locale] ?? '' }
  return (
    <>
      <PageHeader
        title={region.name[locale]}
        lead={t('lead', words)}
        crumbs={[
          { label: shell('sections.overview'), href: pageHref(locale, '/') },
          { label: shell('sections.regions'), href: pageHref(locale, '/regions') },
        ]}
        crumbsLabel={t('crumbs')}
      >
        <Choices locale={locale} path={regionPath(chosen.area)} view={view} hasArea={false} />
      </PageHeader>
      <Panels>
        <AnswersPanel locale={locale} view={view} />
        <AttentionPanel locale={locale} view={view} />
        <ChangesPanel locale={locale} view={view} />
        <OpenPanel locale={locale} view={view} region={chosen.area} />
        <NextPanel locale={locale} view={view} region={chosen.area} />
        <Panel id="pillars" title={t('pillars.title')} lead={t('pillars.lead', words)}>
          <PillarCards locale={locale} view={view} hasElements />
          <Sources locale={locale} facts={['pillars', 'elements', 'elementStatuses']} />
        </Panel>
        <Board locale={locale} view={view} beside="trend" />
        <TrainingsPanel locale={locale} view={view} region={chosen.area} />
        <NetworksPanel locale={locale} view={view} region={chosen.area} />
      </Panels>
    </>
  )
}

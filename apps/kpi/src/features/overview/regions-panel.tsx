import type { Locale } from '@kotipesa/domain'
import { type IndicatorId, indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { visibleAreas } from '../figures/visible-figures'
import { AppLink } from '../navigation/app-link'
import { areaHref, evidenceHref, indicatorHref } from '../navigation/indicator-href'
import { FigureValue } from '../presentation/figure-value'
import { MiniBar } from '../presentation/mini-bar'
import { ScrollTable } from '../presentation/scroll-table'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'

const columns = [
  'team-training-coverage',
  'pillar-1-in-use',
  'pillar-2-in-use',
  'pillar-3-in-use',
  'pillar-4-in-use',
] as const satisfies readonly IndicatorId[]

/** The main figures of every area the person may see, one row each. */
export function RegionsPanel({ locale, view }: { readonly locale: Locale; readonly view: FigureView }) {
  const [t, terms] = [textsIn(locale, 'overview'), termsIn(locale)]
  const { area: current, choice, figures, visibility } = view
  return (
    <Panel id="regions" title={t('regions.title')} lead={t('regions.lead')}>
      <ScrollTable caption={t('regions.title')}>
        <thead>
          <tr>
            <th scope="col">{t('regions.area')}</th>
            {columns.map((id) => (
              <th key={id} scope="col" data-numeric>
                <AppLink href={indicatorHref(locale, id, current, choice.current)}>
                  {t(`regions.columns.${id}`)}
                </AppLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visibleAreas(visibility).map((area) => (
            <tr
              key={area}
              data-country={area === 'FI' ? '' : undefined}
              data-strong={area === current ? '' : undefined}
            >
              <th scope="row">
                <AppLink href={areaHref(locale, area, choice.current)}>{terms.area(area)}</AppLink>
              </th>
              {columns.map((id) => (
                <td key={id} data-numeric>
                  <FigureValue
                    result={figures.find(id, area, choice.current)}
                    definition={indicatorById(id)}
                    locale={locale}
                    href={evidenceHref(locale, id, area, choice.current)}
                    label={`${indicatorById(id).name[locale]}, ${terms.area(area)}`}
                  />
                  <MiniBar result={figures.find(id, area, choice.current)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Panel>
  )
}

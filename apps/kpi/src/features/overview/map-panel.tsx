import { type Locale, regionByCode } from '@kotipesa/domain'
import { figureChange, type IndicatorId, indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { SubmitButton } from '../../ui/submit-button'
import { tileSteps } from '../charts/tile-scale'
import { type MapTile, TileMap } from '../charts/tile-map'
import { rowsByArea } from '../figures/figure-rows'
import { FigureTable } from '../figures/figure-table'
import type { FigureView } from '../figures/figure-view'
import { SelectField } from '../figures/select-field'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { areaHref, evidenceHref, indicatorHref } from '../navigation/indicator-href'
import { Disclosure } from '../presentation/disclosure'
import { figureText } from '../presentation/figure-text'
import { FigureValue } from '../presentation/figure-value'
import { termsIn } from '../presentation/terms'
import { Panel } from '../shell/panel'
import { mapIndicators } from './map-choice'
import { MapLegend } from './map-legend'
import styles from './overview.module.css'

interface MapPanelProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly indicator: IndicatorId
}

/** The regions as a tile map coloured by a chosen indicator, for those who may see the whole country. */
export function MapPanel({ locale, view, indicator }: MapPanelProps) {
  const [t, terms] = [textsIn(locale, 'overview'), termsIn(locale)]
  const definition = indicatorById(indicator)
  const { area, choice, figures, visibility } = view
  const scale = tileSteps(1)
  const tiles = visibility.regions.flatMap((code): MapTile[] => {
    const result = figures.find(indicator, code, choice.current)
    if (result === undefined) return []
    const text = figureText(result, definition, locale, terms.states)
    const { tile, shortName } = regionByCode(code)
    return [
      {
        tile,
        name: shortName[locale],
        value: result.value,
        text,
        state: result.state,
        isRedefined: figureChange(definition, result) !== null,
        href: areaHref(locale, code, choice.current),
      },
    ]
  })
  return (
    <Panel id="map" title={t('map.title')} lead={t('map.lead')}>
      <div className={styles.map}>
        <TileMap
          id="region-map"
          title={t('map.label', { indicator: definition.name[locale] })}
          tiles={tiles}
          scale={scale}
        />
        <div className={styles.mapSide}>
          <form action={`${pageHref(locale, '/')}#map`} method="get" className={styles.mapForm}>
            <input type="hidden" name="region" value={area} />
            <input type="hidden" name="period" value={choice.current.id} />
            <SelectField
              id="map-indicator"
              name="map"
              label={t('map.indicator')}
              value={indicator}
              groups={[
                { label: null, options: mapIndicators.map(({ id, name }) => ({ value: id, label: name[locale] })) },
              ]}
            />
            <SubmitButton>{t('map.show')}</SubmitButton>
          </form>
          <p className={styles.mapMeaning}>
            {definition.description[locale]}{' '}
            <AppLink href={indicatorHref(locale, indicator, area, choice.current)}>{t('map.more')}</AppLink>
          </p>
          <p className={styles.mapCountry}>
            {terms.area('FI')}{' '}
            <FigureValue
              result={figures.find(indicator, 'FI', choice.current)}
              definition={definition}
              locale={locale}
              href={evidenceHref(locale, indicator, 'FI', choice.current)}
              label={`${definition.name[locale]}, ${terms.area('FI')}`}
            />
          </p>
          <MapLegend
            locale={locale}
            title={definition.name[locale]}
            scale={scale}
            states={terms.states}
            isRedefined={tiles.some((tile) => tile.isRedefined)}
          />
        </div>
      </div>
      <Disclosure summary={t('asTable')}>
        <FigureTable
          locale={locale}
          caption={t('map.label', { indicator: definition.name[locale] })}
          definition={definition}
          rows={rowsByArea(view, definition)}
          by="area"
          isStrong={(row) => row.area === area}
        />
      </Disclosure>
    </Panel>
  )
}

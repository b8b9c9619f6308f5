import { findTerm, ownReadings, type Locale, type OwnReading } from '@kotipesa/domain'
import { changesOf, type IndicatorDefinition, type IndicatorId, sourceDocuments } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { formatDay } from '../presentation/format'
import { Panel } from '../shell/panel'
import { Formula } from './formula'
import { groupName } from './indicator-group'
import styles from './indicator.module.css'
import { missingDataRules } from './missing-data'

interface DefinitionPanelProps {
  readonly locale: Locale
  readonly definition: IndicatorDefinition<IndicatorId>
}

/** What an indicator rests on that no document says, in the order of its definition. */
function ownReadingsOf({ ownReadings: ids = [] }: IndicatorDefinition<IndicatorId>): readonly OwnReading[] {
  return ids.flatMap((id) => findTerm(ownReadings, id) ?? [])
}

/** How the figure is made: its formula in words, what happens with missing data, unit, direction, source, own readings, changes. */
export function DefinitionPanel({ locale, definition }: DefinitionPanelProps) {
  const t = textsIn(locale, 'indicator')
  const own = ownReadingsOf(definition)
  const changes = changesOf(definition)
  return (
    <Panel id="definition" title={t('definition.title')}>
      <Formula locale={locale} definition={definition} />
      <dl className={styles.definition}>
        <dt>{t('definition.group')}</dt>
        <dd>{groupName(definition.pillar, locale)}</dd>
        <dt>{t('definition.unit')}</dt>
        <dd>{t(`units.${definition.unit}`)}</dd>
        <dt>{t('definition.direction')}</dt>
        <dd>{t(`directions.${definition.direction}`)}</dd>
        <dt>{t('definition.missing')}</dt>
        <dd>
          {missingDataRules(definition).map((rule) => (
            <p key={rule}>{t(`missing.${rule}`)}</p>
          ))}
          <p>{definition.unit === 'count' ? t('missing.countryCount') : t('missing.country')}</p>
        </dd>
        <dt>{t('definition.source')}</dt>
        <dd>
          <ul>
            {definition.source.map(({ document, place }) => (
              <li key={document}>
                <cite className={styles.cite}>{sourceDocuments[document][locale]}</cite>: {place[locale]}
              </li>
            ))}
          </ul>
        </dd>
        {own.length > 0 && (
          <>
            <dt>{t('definition.ownReadings')}</dt>
            <dd>
              <ul>
                {own.map(({ id, label, reason }) => (
                  <li key={id}>
                    {label[locale]}. {reason[locale]}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {changes.length > 0 && (
          <>
            <dt>{t('definition.changes')}</dt>
            <dd>
              <ul>
                {changes.map(({ on, concerns, what }) => (
                  <li key={`${on} ${concerns}`} data-change={concerns}>
                    {t('definition.change', { day: formatDay(on, locale), what: what[locale] })}
                  </li>
                ))}
              </ul>
              <p>{t('definition.changesMean')}</p>
            </dd>
          </>
        )}
      </dl>
    </Panel>
  )
}

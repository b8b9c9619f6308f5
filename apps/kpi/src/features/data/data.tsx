import { helsinkiDay } from '@kotipesa/domain'
import { type Facts, indicatorById } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import { SubmitButton } from '../../ui/submit-button'
import choices from '../figures/choices.module.css'
import type { PortalRights } from '../evidence/portal-record'
import { SelectField } from '../figures/select-field'
import { visibleAreas } from '../figures/visible-figures'
import { choosePeriod } from '../figures/period-choice'
import type { MarkupInputs } from '../markup/page-markup'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { evidenceHref } from '../navigation/indicator-href'
import { formatDay, formatInstant } from '../presentation/format'
import { termsIn } from '../presentation/terms'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'
import type { CrossCheck } from '../cross-check/process-check'
import { CrossCheckNote } from './cross-check-note'
import { regionData } from './data-view'
import styles from './data.module.css'
import { OddTable } from './odd-table'
import { RegionsTable } from './regions-table'
import { ReportingTable } from './reporting-table'

/** Where the page on the data stands. */
export const dataPath = '/data'

const completeness = indicatorById('reporting-completeness')

interface DataInputs extends MarkupInputs {
  readonly rights: PortalRights
  /** The mark of the state of the facts. */
  readonly revision: string
  /** What the second computation of the figures came to. */
  readonly check: CrossCheck | null
}

/** How far the data can be trusted: when they were made, who has reported and who not, and what is odd. */
export function Data({ facts, locale, rights, revision, check, ...chosen }: DataInputs & { readonly facts: Facts }) {
  const [t, terms, ask] = [textsIn(locale, 'data'), termsIn(locale), textsIn(locale, 'choices')]
  const { area, visibility } = chosen
  const day = helsinkiDay(facts.generatedAt)
  const period = choosePeriod(facts, chosen.period)?.current
  const shown = area === 'FI' ? visibility.regions : [area]
  const all = shown.map((code) => regionData(facts, code, day))
  const [only] = all
  const areas = visibility.isNational ? visibleAreas(visibility) : visibility.regions
  const silent = all.reduce((sum, each) => sum + each.silent.length, 0)
  const reported = all.reduce((sum, each) => sum + each.reported.length, 0)
  const words = { area: terms.area(area), day: formatDay(day, locale), reported, count: reported + silent }
  return (
    <>
      <PageHeader title={t('title', words)} lead={t('lead')}>
        {areas.length > 1 ? (
          <form action={pageHref(locale, dataPath)} method="get" className={choices.choices} aria-label={ask('title')}>
            <SelectField
              id="choice-region"
              name="region"
              label={ask('area')}
              value={area}
              groups={[{ label: null, options: areas.map((code) => ({ value: code, label: terms.area(code) })) }]}
            />
            <SubmitButton>{ask('show')}</SubmitButton>
          </form>
        ) : null}
      </PageHeader>
      <Panels>
        <Panel id="state" title={t('stateTitle')}>
          <dl className={styles.state}>
            <dt>{t('generatedAt')}</dt>
            <dd>{formatInstant(new Date(facts.generatedAt), locale)}</dd>
            <dt>{t('revision')}</dt>
            <dd>
              <code>{revision}</code>
            </dd>
            <dt>{t('check')}</dt>
            <dd>
              <CrossCheckNote locale={locale} check={check} />
            </dd>
            <dt>{t('version')}</dt>
            <dd>{facts.facts}</dd>
          </dl>
          <p className={styles.note}>{t('revisionMeans')}</p>
        </Panel>
        <Panel
          id="reporting"
          title={t('reportingTitle')}
          lead={
            <>
              {t('reportingLead', words)}{' '}
              {period === undefined ? null : (
                <AppLink href={evidenceHref(locale, completeness.id, area, period)}>
                  {completeness.name[locale]}
                </AppLink>
              )}
            </>
          }
        >
          {area === 'FI' || only === undefined ? (
            <RegionsTable locale={locale} all={all} />
          ) : words.count === 0 ? null : (
            <ReportingTable locale={locale} data={only} day={day} />
          )}
        </Panel>
        {area === 'FI' || only === undefined ? null : (
          <Panel id="odd" title={t('oddTitle')} lead={t('oddLead', { count: only.odd.length })}>
            <OddTable locale={locale} facts={facts} odd={only.odd} rights={rights} />
          </Panel>
        )}
      </Panels>
    </>
  )
}

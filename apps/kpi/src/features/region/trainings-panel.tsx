import { curricula, labelOf, type Locale, trainingStatuses } from '@kotipesa/domain'
import type { RegionCode } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { Disclosure } from '../presentation/disclosure'
import { formatList, formatNumber } from '../presentation/format'
import { ScrollTable } from '../presentation/scroll-table'
import { Sources } from '../presentation/sources'
import { Panel } from '../shell/panel'
import { type RegionTraining, regionTrainings } from './region-trainings'
import styles from './region.module.css'
import { localityNames, teamNames } from './team-names'
import { TrainingDays } from './training-days'
import { TableHead } from '../presentation/table-head'

/** A list longer than this shows only the newest at first. */
const shownAtOnce = 20
const newestShown = 10

interface TrainingsPanelProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly region: RegionCode
}

function Row({ locale, item }: { readonly locale: Locale; readonly item: RegionTraining }) {
  const t = textsIn(locale, 'region')
  const { training, teams, otherTeams } = item
  const others = otherTeams === 0 ? [] : [t('trainings.otherTeams', { count: otherTeams })]
  function list(names: readonly string[]): string {
    return names.length === 0 ? '–' : formatList(names, locale)
  }
  const participants = training.participants.reduce((sum, { count }) => sum + count, 0)
  const days = training.sessions.map(({ date }) => date)
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {labelOf(curricula, training.curriculum, locale)}
      </th>
      <td role="cell" data-label={t('trainings.localities')}>
        {list(localityNames(teams, locale))}
      </td>
      <td role="cell" data-label={t('trainings.teams')}>
        {list([...teamNames(teams, locale), ...others])}
      </td>
      <td role="cell" data-label={t('trainings.days')}>
        {days.length === 0 ? t('trainings.noDays') : <TrainingDays days={days} locale={locale} />}
      </td>
      <td data-numeric role="cell" data-label={t('trainings.participants')}>
        {training.participants.length === 0 ? '–' : formatNumber(participants, locale)}
      </td>
      <td role="cell" data-label={t('trainings.status')}>
        {labelOf(trainingStatuses, training.status, locale)}
      </td>
    </tr>
  )
}

interface TrainingTableProps {
  readonly locale: Locale
  readonly items: readonly RegionTraining[]
  readonly caption: string
}

function TrainingTable({ locale, items, caption }: TrainingTableProps) {
  const t = textsIn(locale, 'region')
  return (
    <div className={styles.trainings}>
      <ScrollTable caption={caption} isStacked>
        <TableHead
          columns={[
            { name: t('trainings.curriculum') },
            { name: t('trainings.localities') },
            { name: t('trainings.teams') },
            { name: t('trainings.days') },
            { name: t('trainings.participants'), isNumeric: true },
            { name: t('trainings.status') },
          ]}
        />
        <tbody role="rowgroup">
          {items.map((item) => (
            <Row key={item.training.id} locale={locale} item={item} />
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

/** The region's trainings with their teams and days, newest first. */
export function TrainingsPanel({ locale, view, region }: TrainingsPanelProps) {
  const t = textsIn(locale, 'region')
  const trainings = regionTrainings(view.facts, region, view.visibility)
  const shown = trainings.length > shownAtOnce ? newestShown : trainings.length
  const [newest, earlier] = [trainings.slice(0, shown), trainings.slice(shown)]
  return (
    <Panel id="trainings" title={t('trainings.title')} lead={t('trainings.lead', { count: trainings.length })}>
      {newest.length === 0 ? null : <TrainingTable locale={locale} items={newest} caption={t('trainings.title')} />}
      {earlier.length === 0 ? null : (
        <Disclosure summary={t('trainings.earlier', { count: earlier.length })}>
          <TrainingTable locale={locale} items={earlier} caption={t('trainings.earlierCaption')} />
        </Disclosure>
      )}
      <Sources locale={locale} facts={['curricula', 'trainingStatuses', 'serviceTypes']} />
    </Panel>
  )
}

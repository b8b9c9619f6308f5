import { groupKinds, labelOf, type Locale, mandateParts, networkKinds, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { ElementMark } from '../pillars/element-mark'
import { Sources } from '../presentation/sources'
import { formatDay, formatList } from '../presentation/format'
import { Panel } from '../shell/panel'
import { type Meeting, regionGroups, regionNetworks } from './region-networks'
import styles from './region.module.css'

type Network = Facts['networks'][number]

interface NetworksPanelProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly region: RegionCode
}

function Cadence({ locale, meeting }: { readonly locale: Locale; readonly meeting: Meeting<unknown> }) {
  const t = textsIn(locale, 'region')
  return (
    <>
      <p className={styles.cadence}>
        <ElementMark status={meeting.isOftenEnough ? 'in-use' : 'not-started'} />
        {meeting.lastMeeting === null ? t('networks.noMeeting') : t('networks.meetings', { count: meeting.meetings })}
      </p>
      {meeting.lastMeeting === null ? null : (
        <p className={styles.detail}>{t('networks.lastMeeting', { day: formatDay(meeting.lastMeeting, locale) })}</p>
      )}
    </>
  )
}

function agreedParts(network: Network, locale: Locale): readonly string[] {
  const agreed = [network.goalAgreed, network.taskAgreed, network.wayOfWorkingAgreed, network.coordinatingBodyAgreed]
  return mandateParts.filter((_, index) => agreed[index] === true).map(({ label }) => label[locale])
}

function Mandate({ locale, network }: { readonly locale: Locale; readonly network: Network }) {
  const t = textsIn(locale, 'region')
  const parts = agreedParts(network, locale)
  return (
    <p className={styles.detail}>
      {parts.length === 0 ? t('networks.nothingAgreed') : t('networks.agreed', { parts: formatList(parts, locale) })}
    </p>
  )
}

/** The region's networks and groups with how often they have met. */
export function NetworksPanel({ locale, view, region }: NetworksPanelProps) {
  const t = textsIn(locale, 'region')
  const { facts } = view
  const networks = regionNetworks(facts, region, view.choice.current)
  const groups = regionGroups(facts, region, view.choice.current)
  const isEmpty = networks.length + groups.length === 0
  return (
    <Panel id="networks" title={t('networks.title')} lead={isEmpty ? t('networks.none') : t('networks.lead')}>
      <ul className={styles.networks}>
        {groups.map((meeting) => (
          <li key={meeting.unit.id}>
            <h3>{meeting.unit.name ?? labelOf(groupKinds, meeting.unit.kind, locale)}</h3>
            <Cadence locale={locale} meeting={meeting} />
          </li>
        ))}
        {networks.map((meeting) => (
          <li key={meeting.unit.id}>
            <h3>{meeting.unit.name ?? labelOf(networkKinds, meeting.unit.kind, locale)}</h3>
            <Cadence locale={locale} meeting={meeting} />
            <Mandate locale={locale} network={meeting.unit} />
          </li>
        ))}
      </ul>
      <Sources locale={locale} facts={['networkKinds', 'groupKinds', 'networkCadence', 'mandateParts']} />
    </Panel>
  )
}

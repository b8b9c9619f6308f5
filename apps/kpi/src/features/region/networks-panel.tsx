import { groupKinds, labelOf, type Locale, mandateParts, networkKinds, type RegionCode } from '@kotipesa/domain'
import type { Facts } from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'
import type { FigureView } from '../figures/figure-view'
import { ElementMark } from '../pillars/element-mark'
import { Sources } from '../presentation/sources'
import { formatDay, formatList } from '../presentation/format'
import { Panel } from '../shell/panel'
import { type BodyWithMeetings, regionGroups, regionNetworks } from './region-networks'
import styles from './region.module.css'

type Network = Facts['networks'][number]

interface NetworksPanelProps {
  readonly locale: Locale
  readonly view: FigureView
  readonly region: RegionCode
}

function Cadence({ locale, met }: { readonly locale: Locale; readonly met: BodyWithMeetings<unknown> }) {
  const t = textsIn(locale, 'region')
  return (
    <>
      <p className={styles.cadence}>
        <ElementMark status={met.isOftenEnough ? 'in-use' : 'not-started'} />
        {met.lastMeeting === null ? t('networks.noMeeting') : t('networks.meetings', { count: met.meetings })}
      </p>
      {met.lastMeeting === null ? null : (
        <p className={styles.detail}>{t('networks.lastMeeting', { day: formatDay(met.lastMeeting, locale) })}</p>
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
        {groups.map((met) => (
          <li key={met.body.id}>
            <h3>{met.body.name ?? labelOf(groupKinds, met.body.kind, locale)}</h3>
            <Cadence locale={locale} met={met} />
          </li>
        ))}
        {networks.map((met) => (
          <li key={met.body.id}>
            <h3>{met.body.name ?? labelOf(networkKinds, met.body.kind, locale)}</h3>
            <Cadence locale={locale} met={met} />
            <Mandate locale={locale} network={met.body} />
          </li>
        ))}
      </ul>
      <Sources locale={locale} facts={['networkKinds', 'groupKinds', 'networkCadence', 'mandateParts']} />
    </Panel>
  )
}

import { type Locale, pillars } from '@kotipesa/domain'
import {
  type IndicatorDefinition,
  type IndicatorId,
  type IndicatorPillar,
  indicatorPillars,
  indicators,
} from '@kotipesa/indicators'
import { textsIn } from '../../i18n/texts'

/** The indicators of one pillar, or of the core elements or of joint action. */
export interface IndicatorGroup {
  readonly pillar: IndicatorPillar
  readonly definitions: readonly IndicatorDefinition<IndicatorId>[]
}

/** All indicators in the order of the pillars, then the core elements and joint action. */
export const indicatorGroups: readonly IndicatorGroup[] = indicatorPillars.map((pillar) => ({
  pillar,
  definitions: indicators.filter((definition) => definition.pillar === pillar),
}))

/** What a group is called: a pillar by its number and name. */
export function groupName(pillar: IndicatorPillar, locale: Locale): string {
  const t = textsIn(locale, 'groups')
  if (pillar === 'core' || pillar === 'joint') return t(pillar)
  const label = pillars.find(({ id }) => id === pillar)?.label[locale] ?? ''
  return t('pillar', { number: pillar, label })
}

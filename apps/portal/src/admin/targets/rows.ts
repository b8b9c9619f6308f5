import { pillars } from '@kotipesa/domain'
import { indicators } from '@kotipesa/indicators'
import { text, type Language } from '../../text'

type Area = (typeof indicators)[number]['pillar']

/** The indicators of one pillar, or of one other area of the model, as the table shows them. */
export interface IndicatorGroup {
  readonly name: string
  readonly indicators: readonly {
    readonly id: string
    readonly name: string
    readonly unit: string
    readonly isShare: boolean
  }[]
}

const units = {
  share: 'targetsTable.unitShare',
  ratio: 'targetsTable.unitRatio',
  count: 'targetsTable.unitCount',
} as const

const areas = [1, 2, 3, 4, 'core', 'joint'] as const satisfies readonly Area[]

function nameOf(area: Area, language: Language): string {
  if (area === 'core' || area === 'joint') return text(`targetsTable.${area}`)[language]
  const label = pillars.find(({ id }) => id === area)?.label[language] ?? ''
  return text('targetsTable.pillar')[language].replace('{number}', String(area)).replace('{label}', label)
}

/** The indicators by area, in the order of the catalogue. */
export function indicatorGroups(language: Language): readonly IndicatorGroup[] {
  return areas.map((area) => ({
    name: nameOf(area, language),
    indicators: indicators
      .filter(({ pillar }) => pillar === area)
      .map(({ id, name, unit }) => ({
        id,
        name: name[language],
        unit: text(units[unit])[language],
        isShare: unit === 'share',
      })),
  }))
}

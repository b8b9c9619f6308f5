import { defineIndicator } from '../definition/define-indicator'
import { nothingRecorded } from '../definition/missing-data'

/** Share of published brochures and introduction videos that were assessed as accessible. */
export const materialsAccessible = defineIndicator({
  id: 'materials-accessible',
  version: 1,
  name: {
    fi: 'Saavutettavat verkkoaineistot',
    sv: 'Tillgängliga webbmaterial',
    en: 'Accessible web materials',
  },
  description: {
    fi: 'Kuinka suuri osa julkaistuista esitteistä ja esittelyvideoista on arvioitu ja todettu saavutettaviksi jakson viimeiseen päivään mennessä.',
    sv: 'Hur stor andel av de publicerade broschyrerna och presentationsvideorna som har bedömts och konstaterats vara tillgängliga senast på periodens sista dag.',
    en: 'How many of the brochures and introduction videos published were assessed and found accessible by the last day of the period.',
  },
  pillar: 1,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'materiaalipankki: esitteet ja videot nettisivuille saavutettavuus huomioiden',
        sv: 'materialbanken: broschyrer och videor på webbplatsen med hänsyn till tillgänglighet',
        en: 'material bank: brochures and videos on the web, accessibly',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'materialsAccessible' },
  denominator: { sum: 'materialsPublished' },
  missingData: { noDataWhen: nothingRecorded('materialsRecorded') },
  example: {
    rows: [{ materialsAccessible: 3, materialsPublished: 4 }],
    numerator: 3,
    denominator: 4,
    value: 3 / 4,
  },
})

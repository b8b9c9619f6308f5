import { networkCadence as cadence } from '@kotipesa/domain'
import { defineIndicator } from '../definition/define-indicator'

/** Share of networks that meet at least as often as the model says. */
export const networkCadence = defineIndicator({
  id: 'network-cadence',
  version: 1,
  name: {
    fi: 'Säännöllisesti kokoontuvat verkostot',
    sv: 'Nätverk som sammanträder regelbundet',
    en: 'Networks that meet regularly',
  },
  description: {
    fi:
      'Kuinka suuri osa kouluttajien ja osaajien verkostoista on kokoontunut vähintään kaksi kertaa viimeisten 12 ' +
      'kuukauden aikana. Tuki- ja koordinaatiomallin mukaan verkostot kokoontuvat 2–4 kertaa vuodessa.',
    sv:
      'Hur stor andel av nätverken för utbildare och kunniga som har sammanträtt minst två gånger under de ' +
      'senaste 12 månaderna. Enligt stöd- och samordningsmodellen sammanträder nätverken 2–4 gånger om året.',
    en:
      'How many of the networks of trainers and skilled professionals have met at least twice in the last 12 ' +
      'months. The support-and-coordination model says 2–4 times a year.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'kouluttajien ja osaajien verkosto: kokoontuvat 2–4 kertaa vuodessa 1–2 tuntia',
        sv: 'nätverket för utbildare och kunniga: sammanträder 2–4 gånger om året i 1–2 timmar',
        en: 'network of trainers and the skilled: they meet 2–4 times a year for 1–2 hours',
      },
    },
  ],
  changes: [
    {
      on: '2026-11-25',
      concerns: 'pillar',
      what: {
        fi: 'Mittari kuuluu pilariin 2. Aiemmin se oli pilarissa 4. Luku ei muuttunut.',
        sv: 'Indikatorn hör till pelare 2. Tidigare hörde den till pelare 4. Siffran ändrades inte.',
        en: 'The indicator belongs to pillar 2. Before, it was under pillar 4. The figure did not change.',
      },
    },
  ],
  decimals: 0,
  from: 'network',
  numerator: {
    count: 'rows',
    where: { field: 'meetingsInRollingYear', operator: '>=', value: cadence.meetingsPerYear.minimum },
  },
  denominator: { count: 'rows' },
  missingData: {},
  example: {
    rows: [{ meetingsInRollingYear: 2 }, { meetingsInRollingYear: 4 }, { meetingsInRollingYear: 1 }],
    numerator: 2,
    denominator: 3,
    value: 2 / 3,
  },
})

import { defineIndicator } from '../definition/define-indicator'

/** Share of the elements of pillar 3 that are in use. */
export const pillar3InUse = defineIndicator({
  id: 'pillar-3-in-use',
  version: 1,
  name: {
    fi: 'Pilari 3 käytössä: käyttöönoton seuranta ja arviointi',
    sv: 'Pelare 3 i bruk: uppföljning och utvärdering av ibruktagandet',
    en: 'Pillar 3 in use: monitoring and evaluation of uptake',
  },
  description: {
    fi:
      'Kuinka suuri osa tuki- ja koordinaatiomallin pilarin 3 osatekijöistä on otettu käyttöön. Osatekijä, josta on vasta ' +
      'sovittu, ei ole vielä käytössä; osatekijä, josta ei ole kirjattu mitään, katsotaan aloittamattomaksi.',
    sv:
      'Hur stor andel av delarna i stöd- och samordningsmodellens pelare 3 som har tagits i bruk. En del som ' +
      'endast har överenskommits är ännu inte i bruk; en del som ingenting har antecknats om räknas som inte ' +
      'påbörjad.',
    en:
      'How many of the elements of pillar 3 of the support-and-coordination model have been taken into use. An ' +
      'element that has only been agreed is not yet in use; one of which nothing is recorded counts as not ' +
      'started.',
  },
  pillar: 3,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'pilari 3, käyttöönoton seuranta ja arviointi',
        sv: 'pelare 3, uppföljning och utvärdering av ibruktagandet',
        en: 'pillar 3, monitoring and evaluation of uptake',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'pillar3InUse' },
  denominator: { sum: 'pillar3Elements' },
  missingData: {},
  example: { rows: [{ pillar3InUse: 1, pillar3Elements: 3 }], numerator: 1, denominator: 3, value: 1 / 3 },
})

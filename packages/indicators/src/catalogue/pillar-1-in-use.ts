import { defineIndicator } from '../definition/define-indicator'

/** Share of the elements of pillar 1 that are in use. */
export const pillar1InUse = defineIndicator({
  id: 'pillar-1-in-use',
  version: 1,
  name: {
    fi: 'Pilari 1 käytössä: yhteinen ymmärrys ja suunnitelma',
    sv: 'Pelare 1 i bruk: gemensam förståelse och plan',
    en: 'Pillar 1 in use: shared understanding and plan',
  },
  description: {
    fi:
      'Kuinka suuri osa tuki- ja koordinaatiomallin pilarin 1 osatekijöistä on otettu käyttöön. Osatekijä, josta on vasta ' +
      'sovittu, ei ole vielä käytössä; osatekijä, josta ei ole kirjattu mitään, katsotaan aloittamattomaksi.',
    sv:
      'Hur stor andel av delarna i stöd- och samordningsmodellens pelare 1 som har tagits i bruk. En del som ' +
      'endast har överenskommits är ännu inte i bruk; en del som ingenting har antecknats om räknas som inte ' +
      'påbörjad.',
    en:
      'How many of the elements of pillar 1 of the support-and-coordination model have been taken into use. An ' +
      'element that has only been agreed is not yet in use; one of which nothing is recorded counts as not ' +
      'started.',
  },
  pillar: 1,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'pilari 1, yhteisen ymmärryksen ja suunnitelman edistäminen',
        sv: 'pelare 1, främjande av en gemensam förståelse och plan',
        en: 'pillar 1, shared understanding and plan',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'pillar1InUse' },
  denominator: { sum: 'pillar1Elements' },
  missingData: {},
  example: { rows: [{ pillar1InUse: 2, pillar1Elements: 5 }], numerator: 2, denominator: 5, value: 2 / 5 },
})

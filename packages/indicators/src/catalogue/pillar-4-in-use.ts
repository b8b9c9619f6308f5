import { defineIndicator } from '../definition/define-indicator'

/** Share of the elements of pillar 4 that are in use. */
export const pillar4InUse = defineIndicator({
  id: 'pillar-4-in-use',
  version: 1,
  name: {
    fi: 'Pilari 4 käytössä: osaajien koordinointi',
    sv: 'Pelare 4 i bruk: samordning av dem som behärskar modellen',
    en: 'Pillar 4 in use: coordination of the skilled',
  },
  description: {
    fi:
      'Kuinka suuri osa tuki- ja koordinaatiomallin pilarin 4 osatekijöistä on otettu käyttöön. Osatekijä, josta on vasta ' +
      'sovittu, ei ole vielä käytössä; osatekijä, josta ei ole kirjattu mitään, katsotaan aloittamattomaksi.',
    sv:
      'Hur stor andel av delarna i stöd- och samordningsmodellens pelare 4 som har tagits i bruk. En del som ' +
      'endast har överenskommits är ännu inte i bruk; en del som ingenting har antecknats om räknas som inte ' +
      'påbörjad.',
    en:
      'How many of the elements of pillar 4 of the support-and-coordination model have been taken into use. An ' +
      'element that has only been agreed is not yet in use; one of which nothing is recorded counts as not ' +
      'started.',
  },
  pillar: 4,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'pilari 4, osaajien koordinointi',
        sv: 'pelare 4, samordning av dem som behärskar modellen',
        en: 'pillar 4, coordination of the skilled',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'pillar4InUse' },
  denominator: { sum: 'pillar4Elements' },
  missingData: {},
  example: { rows: [{ pillar4InUse: 1, pillar4Elements: 2 }], numerator: 1, denominator: 2, value: 1 / 2 },
})

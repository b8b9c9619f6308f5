import { defineIndicator } from '../definition/define-indicator'

/** Share of the elements of pillar 2 that are in use. */
export const pillar2InUse = defineIndicator({
  id: 'pillar-2-in-use',
  version: 1,
  name: {
    fi: 'Pilari 2 käytössä: ammattilaisten osaaminen',
    sv: 'Pelare 2 i bruk: yrkespersonernas kompetens',
    en: 'Pillar 2 in use: professionals’ competence',
  },
  description: {
    fi:
      'Kuinka suuri osa tuki- ja koordinaatiomallin pilarin 2 osatekijöistä on otettu käyttöön. Osatekijä, josta on vasta ' +
      'sovittu, ei ole vielä käytössä; osatekijä, josta ei ole kirjattu mitään, katsotaan aloittamattomaksi.',
    sv:
      'Hur stor andel av delarna i stöd- och samordningsmodellens pelare 2 som har tagits i bruk. En del som ' +
      'endast har överenskommits är ännu inte i bruk; en del som ingenting har antecknats om räknas som inte ' +
      'påbörjad.',
    en:
      'How many of the elements of pillar 2 of the support-and-coordination model have been taken into use. An ' +
      'element that has only been agreed is not yet in use; one of which nothing is recorded counts as not ' +
      'started.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'pilari 2, ammattilaisten osaamisesta huolehtiminen',
        sv: 'pelare 2, omsorg om yrkespersonernas kompetens',
        en: 'pillar 2, professionals’ competence',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'pillar2InUse' },
  denominator: { sum: 'pillar2Elements' },
  missingData: {},
  example: { rows: [{ pillar2InUse: 4, pillar2Elements: 11 }], numerator: 4, denominator: 11, value: 4 / 11 },
})

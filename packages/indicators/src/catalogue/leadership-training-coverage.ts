import { defineIndicator } from '../definition/define-indicator'
import { staffNotCounted } from '../definition/missing-data'

/** Share of supervisors who have been through the basic training in systemic leadership. */
export const leadershipTrainingCoverage = defineIndicator({
  id: 'leadership-training-coverage',
  version: 1,
  name: {
    fi: 'Koulutetut esihenkilöt',
    sv: 'Utbildade chefer',
    en: 'Trained supervisors',
  },
  description: {
    fi:
      'Kuinka suuri osa lastensuojelun esihenkilöistä on käynyt systeemisen johtamisen peruskoulutuksen. ' +
      'Osallistumiset lasketaan koulutuksen järjestäneelle alueelle, ja niitä verrataan esihenkilöiden viimeksi ' +
      'ilmoitettuun määrään. Luku ei tiedä, ovatko koulutetut yhä työssä.',
    sv:
      'Hur stor andel av barnskyddets chefer som har gått grundutbildningen i systemiskt ledarskap. Deltagandena ' +
      'räknas till det område som höll utbildningen och jämförs med det senast angivna antalet chefer. Talet vet ' +
      'inte om de utbildade fortfarande är anställda.',
    en:
      'How many supervisors in child protection have been through the basic training in systemic leadership. ' +
      'Participations count for the region that held the training and are compared with the latest count of ' +
      'supervisors. The figure does not know whether those trained are still employed.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'koulutuspolku: lastensuojelun systeeminen johtaminen kaikille esihenkilöille, 1 päivän peruskoulutus',
        sv: 'utbildningsstigen: systemiskt ledarskap inom barnskyddet för alla chefer, grundutbildning på 1 dag',
        en: 'training path: systemic leadership of child protection for all supervisors, basic training of 1 day',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'supervisorsTrained' },
  denominator: { sum: 'supervisors' },
  isCapped: true,
  missingData: { noDataWhen: staffNotCounted('supervisors') },
  example: { rows: [{ supervisorsTrained: 14, supervisors: 21 }], numerator: 14, denominator: 21, value: 14 / 21 },
})

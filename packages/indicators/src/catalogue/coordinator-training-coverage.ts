import { defineIndicator } from '../definition/define-indicator'
import { staffNotCounted } from '../definition/missing-data'

/** Share of coordinators who have been through the additional training of their role. */
export const coordinatorTrainingCoverage = defineIndicator({
  id: 'coordinator-training-coverage',
  version: 1,
  name: {
    fi: 'Koulutetut koordinaattorit',
    sv: 'Utbildade koordinatorer',
    en: 'Trained coordinators',
  },
  description: {
    fi:
      'Kuinka suuri osa tiimien koordinaattoreista on käynyt roolinsa lisäkoulutuksen. Osallistumiset lasketaan ' +
      'koulutuksen järjestäneelle alueelle, ja niitä verrataan koordinaattoreiden viimeksi ilmoitettuun määrään.',
    sv:
      'Hur stor andel av teamens koordinatorer som har gått tilläggsutbildningen för sin roll. Deltagandena ' +
      'räknas till det område som höll utbildningen och jämförs med det senast angivna antalet koordinatorer.',
    en:
      'How many of the teams’ coordinators have been through the additional training of their role. ' +
      'Participations count for the region that held the training and are compared with the latest count of ' +
      'coordinators.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'koulutuspolku: koordinaattorien lisäkoulutus, 1 päivä',
        sv: 'utbildningsstigen: tilläggsutbildning för koordinatorer, 1 dag',
        en: 'training path: additional training of coordinators, 1 day',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'coordinatorsTrained' },
  denominator: { sum: 'coordinators' },
  isCapped: true,
  missingData: { noDataWhen: staffNotCounted('coordinators') },
  example: { rows: [{ coordinatorsTrained: 2, coordinators: 5 }], numerator: 2, denominator: 5, value: 0.4 },
})

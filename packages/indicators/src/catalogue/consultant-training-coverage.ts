import { defineIndicator } from '../definition/define-indicator'
import { staffNotCounted } from '../definition/missing-data'

/** Share of consulting social workers who have been through the additional training of their role. */
export const consultantTrainingCoverage = defineIndicator({
  id: 'consultant-training-coverage',
  version: 1,
  name: {
    fi: 'Koulutetut konsultoivat sosiaalityöntekijät',
    sv: 'Utbildade konsulterande socialarbetare',
    en: 'Trained consulting social workers',
  },
  description: {
    fi:
      'Kuinka suuri osa konsultoivista sosiaalityöntekijöistä on käynyt roolinsa lisäkoulutuksen. Osallistumiset ' +
      'lasketaan koulutuksen järjestäneelle alueelle, ja niitä verrataan konsultoivien sosiaalityöntekijöiden ' +
      'viimeksi ilmoitettuun määrään.',
    sv:
      'Hur stor andel av de konsulterande socialarbetarna som har gått tilläggsutbildningen för sin roll. ' +
      'Deltagandena räknas till det område som höll utbildningen och jämförs med det senast angivna antalet ' +
      'konsulterande socialarbetare.',
    en:
      'How many consulting social workers have been through the additional training of their role. Participations ' +
      'count for the region that held the training and are compared with the latest count of consulting social ' +
      'workers.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'koulutuspolku: konsultoivien sosiaalityöntekijöiden lisäkoulutus, 1 päivä',
        sv: 'utbildningsstigen: tilläggsutbildning för konsulterande socialarbetare, 1 dag',
        en: 'training path: additional training of consulting social workers, 1 day',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'consultingSocialWorkersTrained' },
  denominator: { sum: 'consultingSocialWorkers' },
  isCapped: true,
  missingData: { noDataWhen: staffNotCounted('consultingSocialWorkers') },
  example: {
    rows: [{ consultingSocialWorkersTrained: 6, consultingSocialWorkers: 8 }],
    numerator: 6,
    denominator: 8,
    value: 0.75,
  },
})

import { defineIndicator } from '../definition/define-indicator'

/** Participants of the trainings completed in the period. */
export const trainingParticipants = defineIndicator({
  id: 'training-participants',
  version: 1,
  name: {
    fi: 'Koulutuksiin osallistuneet',
    sv: 'Deltagare i utbildningar',
    en: 'Participants of trainings',
  },
  description: {
    fi:
      'Kuinka monta osallistujaa jaksolla päättyneissä koulutuksissa oli. Mukana ovat kaikki koulutukset ja ' +
      'osallistujaryhmät. Sama henkilö lasketaan jokaisesta koulutuksesta erikseen, ja osallistujat lasketaan ' +
      'koulutuksen järjestäneelle alueelle.',
    sv:
      'Hur många deltagare de utbildningar som avslutades under perioden hade. Alla utbildningar och ' +
      'deltagargrupper ingår. Samma person räknas särskilt för varje utbildning, och deltagarna räknas till det ' +
      'område som höll utbildningen.',
    en:
      'How many participants the trainings completed in the period had. All trainings and groups of participants ' +
      'are included. A person counts once for each training, and participants count for the region that held the ' +
      'training.',
  },
  pillar: 2,
  unit: 'count',
  direction: 'neutral',
  source: [
    {
      document: 'MONNI plan 2021',
      place: {
        fi: 'luku 7, hankkeen onnistumisen mittarit: koulutuksiin osallistujien määrä',
        sv: 'kapitel 7, mätare för projektets framgång: antalet deltagare i utbildningarna',
        en: 'chapter 7, measures of the project: number of participants of trainings',
      },
    },
  ],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'trainingParticipants' },
  denominator: null,
  missingData: {},
  example: { rows: [{ trainingParticipants: 37 }], numerator: 37, denominator: null, value: 37 },
})

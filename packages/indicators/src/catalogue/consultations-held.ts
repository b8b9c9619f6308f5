import { defineIndicator } from '../definition/define-indicator'
import { consultationsUnknown, nothingRecorded } from '../definition/missing-data'

/** Share of basic team trainings after which the consultations were held. */
export const consultationsHeld = defineIndicator({
  id: 'consultations-held',
  version: 1,
  name: {
    fi: 'Koulutusten jälkeen pidetyt konsultaatiot',
    sv: 'Konsultationer efter utbildningarna',
    en: 'Consultations held after trainings',
  },
  description: {
    fi: 'Kuinka suuren osan jälkeen niistä tiimien peruskoulutuksista, joiden päättymisestä on 6–18 kuukautta, on pidetty vähintään 9 tuntia konsultaatioita.',
    sv: 'Efter hur stor andel av de grundutbildningar för team som avslutades för 6–18 månader sedan minst 9 timmar konsultationer har hållits.',
    en: 'After how many of the basic team trainings completed 6 to 18 months ago at least 9 hours of consultations were held.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 16: 9 tuntia, 3 × 3 tuntia, koulutuksellisia konsultaatioita koulutuksen jälkeen',
        sv: 'bild 16: 9 timmar, 3 × 3 timmar, konsultationer efter utbildningen',
        en: 'slide 16: 9 hours, 3 × 3 hours, of consultations after the training',
      },
    },
  ],
  ownReadings: ['window-of-consultations'],
  decimals: 0,
  from: 'region',
  numerator: { sum: 'consultationsHeld' },
  denominator: { sum: 'consultationsDue' },
  missingData: { noDataWhen: consultationsUnknown, unrecordedWhen: nothingRecorded('consultationsRecorded') },
  example: {
    rows: [{ consultationsHeld: 2, consultationsDue: 3 }],
    numerator: 2,
    denominator: 3,
    value: 2 / 3,
  },
})

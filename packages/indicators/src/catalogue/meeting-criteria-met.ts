import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Criteria of the structured weekly meeting that are fully met. */
export const meetingCriteriaMet = defineIndicator({
  id: 'meeting-criteria-met',
  version: 1,
  name: {
    fi: 'Viikkokokousten kriteerit täyttyvät',
    sv: 'Kriterierna för veckomöten uppfylls',
    en: 'Criteria of weekly meetings met',
  },
  description: {
    fi:
      'Kuinka suuri osa tiimien arvioimista viikkokokouksen viidestä kriteeristä toteutuu täysin: periaatteet ' +
      'jäsentävät keskustelua, konsultoiva sosiaalityöntekijä ohjaa sitä, perheterapeutti tukee reflektointia, ' +
      'tapauksia käsitellään riittävän pitkään ja usein, ja dokumentointi on läpinäkyvää. Arvio on tiimin oma.',
    sv:
      'Hur stor andel av veckomötets fem kriterier som uppfylls helt enligt teamens bedömning: principerna ' +
      'strukturerar samtalet, den konsulterande socialarbetaren leder det, familjeterapeuten stöder reflektionen, ' +
      'ärenden behandlas tillräckligt länge och ofta, och dokumentationen är transparent. Bedömningen är teamets ' +
      'egen.',
    en:
      'How many of the five criteria of the weekly meeting that teams have assessed are fully met: principles ' +
      'structure the discussion, the consulting social worker leads it, the family therapist supports reflection, ' +
      'cases are discussed long and often enough, and documentation is transparent. The assessment is the team’s ' +
      'own.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'ydinelementit, asiakastyö: viikkokokousten viisi kriteeriä',
        sv: 'kärnelementen, klientarbete: veckomötenas fem kriterier',
        en: 'core elements, client work: the five criteria of weekly meetings',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  numerator: { sum: 'criteriaFully' },
  denominator: { sum: 'criteriaAnswered' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [
      { criteriaFully: 2, criteriaAnswered: 5 },
      { criteriaFully: 1, criteriaAnswered: 3 },
      { criteriaFully: 0, criteriaAnswered: 0 },
    ],
    numerator: 3,
    denominator: 8,
    value: 0.375,
  },
})

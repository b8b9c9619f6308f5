import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Children per responsible social worker. */
export const childrenPerCaseHolder = defineIndicator({
  id: 'children-per-case-holder',
  version: 1,
  name: {
    fi: 'Lapsia vastuusosiaalityöntekijää kohti',
    sv: 'Barn per ansvarig socialarbetare',
    en: 'Children per responsible social worker',
  },
  description: {
    fi:
      'Kuinka monta lasta raportoineissa tiimeissä on keskimäärin yhtä lapsen asioista vastaavaa ' +
      'sosiaalityöntekijää kohti. Luku koskee lapsia, ei asiakasperheitä tai asiakkuuksia.',
    sv:
      'Hur många barn det i medeltal finns per socialarbetare som ansvarar för barns angelägenheter i de team som ' +
      'har rapporterat. Talet gäller barn, inte klientfamiljer eller klientrelationer.',
    en:
      'How many children there are on average per social worker responsible for children’s affairs in the teams ' +
      'that have reported. The figure is about children, not families or clients.',
  },
  pillar: 'core',
  unit: 'ratio',
  direction: 'lower',
  source: [
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'ydinelementit, rakenteet: asiakasmääriä on pienennetty; suositus 15–20 lasta työntekijää kohti',
        sv: 'kärnelementen, strukturer: antalet klienter har minskats; rekommendationen 15–20 barn per medarbetare',
        en: 'core elements, structures: caseloads reduced; recommendation of 15–20 children per worker',
      },
    },
  ],
  ownReadings: ['worker-holds-cases'],
  decimals: 1,
  from: 'report',
  over: { exists: 'childrenPerCaseHolder' },
  numerator: { sum: 'children' },
  denominator: { sum: 'caseHolders' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [
      { children: 74, caseHolders: 3, childrenPerCaseHolder: 74 / 3 },
      { children: 46, caseHolders: 2, childrenPerCaseHolder: 23 },
      { children: 30, caseHolders: null, childrenPerCaseHolder: null },
    ],
    numerator: 120,
    denominator: 5,
    value: 24,
  },
})

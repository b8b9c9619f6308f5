import { recommendedCaseload } from '@kotipesa/domain'
import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of teams whose children per responsible social worker are within the recommendation. */
export const caseloadRecommended = defineIndicator({
  id: 'caseload-recommended',
  version: 1,
  name: {
    fi: 'Lapsimäärä suosituksen mukainen',
    sv: 'Antalet barn enligt rekommendationen',
    en: 'Caseload within the recommendation',
  },
  description: {
    fi:
      'Kuinka suurella osalla raportoineista tiimeistä on enintään 20 lasta vastuusosiaalityöntekijää kohti. ' +
      'Suositus on 15–20 lasta työntekijää kohti. Luku on tiimin keskiarvo, ei yksittäisen työntekijän ' +
      'asiakasmäärä.',
    sv:
      'Hur stor andel av de team som har rapporterat som har högst 20 barn per ansvarig socialarbetare. ' +
      'Rekommendationen är 15–20 barn per medarbetare. Talet är ett medeltal för teamet, inte en enskild ' +
      'medarbetares antal klienter.',
    en:
      'How many of the teams that have reported have at most 20 children per responsible social worker. The ' +
      'recommendation is 15–20 children per worker. The figure is the mean of the team, not the caseload of one ' +
      'worker.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'rakenteet: suositus 15–20 lasta työntekijää kohti',
        sv: 'strukturer: rekommendationen 15–20 barn per medarbetare',
        en: 'structures: recommendation of 15–20 children per worker',
      },
    },
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 6, kohta 3.4: tiimien asiakasmäärä suosituksen mukainen',
        sv: 'bild 6, punkt 3.4: teamens klientantal enligt rekommendationen',
        en: 'slide 6, item 3.4: teams’ caseload as recommended',
      },
    },
  ],
  ownReadings: ['worker-holds-cases'],
  decimals: 0,
  from: 'report',
  over: { exists: 'childrenPerCaseHolder' },
  numerator: {
    count: 'rows',
    where: { field: 'childrenPerCaseHolder', operator: '<=', value: recommendedCaseload.maximum },
  },
  denominator: { count: 'rows' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [{ childrenPerCaseHolder: 20 }, { childrenPerCaseHolder: 24.5 }, { childrenPerCaseHolder: null }],
    numerator: 1,
    denominator: 2,
    value: 0.5,
  },
})

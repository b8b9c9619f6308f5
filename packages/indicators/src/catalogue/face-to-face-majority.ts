import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of teams where most of the social workers' working time is face to face with clients. */
export const faceToFaceMajority = defineIndicator({
  id: 'face-to-face-majority',
  version: 1,
  name: {
    fi: 'Suurin osa työajasta kasvokkain asiakkaiden kanssa',
    sv: 'Största delen av arbetstiden ansikte mot ansikte med klienterna',
    en: 'Most working time face to face with clients',
  },
  description: {
    fi:
      'Kuinka suuressa osassa asian ilmoittaneista tiimeistä yli puolet sosiaalityöntekijöiden työajasta on ' +
      'kasvokkaista asiakastyötä. Tasan puolet ei vielä riitä.',
    sv:
      'I hur stor andel av de team som har angett saken mer än hälften av socialarbetarnas arbetstid är ' +
      'klientarbete ansikte mot ansikte. Exakt hälften räcker inte.',
    en:
      'In how many of the teams that have reported it more than half of the social workers’ working time is face ' +
      'to face with clients. Exactly half is not enough.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'ydinelementit, asiakastyö: sosiaalityöntekijän työajasta suurin osa on kasvokkaista asiakastyötä',
        sv:
          'kärnelementen, klientarbete: största delen av socialarbetarens arbetstid är klientarbete ansikte mot ' +
          'ansikte',
        en: 'core elements, client work: most of the social worker’s working time is face to face with clients',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  over: { exists: 'faceToFaceShare' },
  numerator: { count: 'rows', where: { field: 'faceToFaceShare', operator: '>', value: 0.5 } },
  denominator: { count: 'rows' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [{ faceToFaceShare: 0.6 }, { faceToFaceShare: 0.5 }, { faceToFaceShare: 0.35 }, { faceToFaceShare: null }],
    numerator: 1,
    denominator: 3,
    value: 1 / 3,
  },
})

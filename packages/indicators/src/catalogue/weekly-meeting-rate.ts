import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Weekly meetings held of those planned. */
export const weeklyMeetingRate = defineIndicator({
  id: 'weekly-meeting-rate',
  version: 1,
  name: {
    fi: 'Pidetyt viikkokokoukset',
    sv: 'Hållna veckomöten',
    en: 'Weekly meetings held',
  },
  description: {
    fi:
      'Kuinka suuri osa tiimien suunnitelluista viikkokokouksista on pidetty. Luku voi ylittää 100 %, jos ' +
      'kokouksia on pidetty enemmän kuin suunniteltiin.',
    sv:
      'Hur stor andel av teamens planerade veckomöten som har hållits. Talet kan överstiga 100 % om fler möten ' +
      'har hållits än planerat.',
    en:
      'How many of the teams’ planned weekly meetings were held. It can exceed 100 % when more were held than ' +
      'planned.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'ydinelementit, asiakastyö: tiimi pitää strukturoituja viikkokokouksia',
        sv: 'kärnelementen, klientarbete: teamet håller strukturerade veckomöten',
        en: 'core elements, client work: the team holds structured weekly meetings',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  over: { and: [{ exists: 'meetingsHeld' }, { exists: 'meetingsPlanned' }] },
  numerator: { sum: 'meetingsHeld' },
  denominator: { sum: 'meetingsPlanned' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [
      { meetingsHeld: 19, meetingsPlanned: 24 },
      { meetingsHeld: 11, meetingsPlanned: 16 },
      { meetingsHeld: null, meetingsPlanned: 20 },
    ],
    numerator: 30,
    denominator: 40,
    value: 0.75,
  },
})

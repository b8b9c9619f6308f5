import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Weekly meetings held of those planned. */
export const weeklyMeetingRate = defineIndicator({
  id: 'weekly-meeting-rate',
  version: 2,
  name: {
    fi: 'Pidetyt viikkokokoukset',
    sv: 'Hållna veckomöten',
    en: 'Weekly meetings held',
  },
  description: {
    fi:
      'Kuinka suuri osa tiimien suunnitelluista viikkokokouksista on pidetty jakson kaikkien raporttien mukaan. ' +
      'Luku voi ylittää 100 %, jos kokouksia on pidetty enemmän kuin suunniteltiin. Siitä ei näe, onko kokouksia ' +
      'pidetty viikoittain.',
    sv:
      'Hur stor andel av teamens planerade veckomöten som har hållits enligt periodens alla rapporter. Talet kan ' +
      'överstiga 100 % om fler möten har hållits än planerat. Det visar inte om möten har hållits varje vecka.',
    en:
      'How many of the teams’ planned weekly meetings were held by all reports of the period. It can exceed 100 % ' +
      'when more were held than planned. It does not tell whether meetings were weekly.',
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
  changes: [
    {
      on: '2026-11-25',
      concerns: 'figure',
      what: {
        fi: 'Kokoukset lasketaan yhteen jakson kaikista raporteista. Aiemmin kustakin tiimistä laskettiin vain jakson viimeisin raportti.',
        sv: 'Mötena räknas ihop ur alla periodens rapporter. Tidigare räknades av varje team bara periodens senaste rapport.',
        en: 'Meetings are added up over all reports of the period. Before, only each team’s latest report of the period was counted.',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  numerator: { sum: 'meetingsHeldInPeriod' },
  denominator: { sum: 'meetingsPlannedInPeriod' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [
      { meetingsHeldInPeriod: 19, meetingsPlannedInPeriod: 24 },
      { meetingsHeldInPeriod: 11, meetingsPlannedInPeriod: 16 },
      { meetingsHeldInPeriod: 0, meetingsPlannedInPeriod: 0 },
    ],
    numerator: 30,
    denominator: 40,
    value: 0.75,
  },
})

import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of reporting teams with a coordinator, part-time included. */
export const coordinatorAvailability = defineIndicator({
  id: 'coordinator-availability',
  version: 1,
  name: {
    fi: 'Tiimit, joilla on koordinaattori',
    sv: 'Team som har en koordinator',
    en: 'Teams with a coordinator',
  },
  description: {
    fi:
      'Kuinka suurella osalla raportoineista tiimeistä on koordinaattori. Osa-aikainenkin ja usean tiimin ' +
      'yhteinen koordinaattori lasketaan.',
    sv:
      'Hur stor andel av de team som har rapporterat som har en koordinator. Även en koordinator på deltid eller ' +
      'en som delas av flera team räknas.',
    en:
      'How many of the teams that have reported have a coordinator. One who works part-time or is shared by ' +
      'several teams counts.',
  },
  pillar: 4,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'osaajien koordinointi: koordinaattorit',
        sv: 'samordning av dem som behärskar modellen: koordinatorerna',
        en: 'coordination of the skilled: coordinators',
      },
    },
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'tiimirakenne kaikissa piloteissa lukuun ottamatta yksikkökoordinaattoria',
        sv: 'teamstruktur i alla piloter med undantag av enhetskoordinatorn',
        en: 'team structure in all pilots except the unit coordinator',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  numerator: { count: 'rows', where: { field: 'coordinator', operator: '>', value: 0 } },
  denominator: { count: 'rows' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [{ coordinator: 0.25 }, { coordinator: 1 }, { coordinator: 0 }, { coordinator: 0 }],
    numerator: 2,
    denominator: 4,
    value: 0.5,
  },
})

import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of reporting teams with a family therapist, part-time included. */
export const familyTherapistAvailability = defineIndicator({
  id: 'family-therapist-availability',
  version: 1,
  name: {
    fi: 'Tiimit, joilla on perheterapeutti',
    sv: 'Team som har en familjeterapeut',
    en: 'Teams with a family therapist',
  },
  description: {
    fi:
      'Kuinka suurella osalla raportoineista tiimeistä on käytettävissään kliinikko tai perheterapeutti. ' +
      'Osa-aikainenkin ja usean tiimin yhteinen perheterapeutti lasketaan.',
    sv:
      'Hur stor andel av de team som har rapporterat som har tillgång till en kliniker eller familjeterapeut. ' +
      'Även en familjeterapeut på deltid eller en som delas av flera team räknas.',
    en:
      'How many of the teams that have reported have a clinician or family therapist. One who works part-time or ' +
      'is shared by several teams counts.',
  },
  pillar: 4,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 6, kohta 3.6: perheterapeuttien saatavuus tiimeihin',
        sv: 'bild 6, punkt 3.6: tillgången till familjeterapeuter i teamen',
        en: 'slide 6, item 3.6: availability of family therapists to the teams',
      },
    },
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'osaajien koordinointi: perheterapeutit',
        sv: 'samordning av dem som behärskar modellen: familjeterapeuterna',
        en: 'coordination of the skilled: family therapists',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  numerator: { count: 'rows', where: { field: 'familyTherapist', operator: '>', value: 0 } },
  denominator: { count: 'rows' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [{ familyTherapist: 0.5 }, { familyTherapist: 0 }],
    numerator: 1,
    denominator: 2,
    value: 0.5,
  },
})

import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of reporting teams with the structure of the model. */
export const teamStructureComplete = defineIndicator({
  id: 'team-structure-complete',
  version: 1,
  name: {
    fi: 'Mallin mukainen tiimirakenne',
    sv: 'Teamstruktur enligt modellen',
    en: 'Complete team structure',
  },
  description: {
    fi:
      'Kuinka suurella osalla raportoineista tiimeistä on mallin mukainen rakenne: vähintään yksi konsultoiva ' +
      'sosiaalityöntekijä ja kaksi sosiaalityöntekijää sekä perheterapeutti ja koordinaattori, jotka voivat olla ' +
      'myös osa-aikaisia.',
    sv:
      'Hur stor andel av de team som har rapporterat som har modellens struktur: minst en konsulterande ' +
      'socialarbetare och två socialarbetare samt en familjeterapeut och en koordinator, som även kan arbeta ' +
      'deltid.',
    en:
      'How many of the teams that have reported have the structure of the model: at least one consulting social ' +
      'worker and two social workers, and a family therapist and a coordinator, who may be part-time.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'ydinelementit, rakenteet: tiimirakenne',
        sv: 'kärnelementen, strukturer: teamstrukturen',
        en: 'core elements, structures: team structure',
      },
    },
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 6, kohta 3.3: tiimit rakenteeltaan ja rooleiltaan mallin mukaisia',
        sv: 'bild 6, punkt 3.3: teamens struktur och roller enligt modellen',
        en: 'slide 6, item 3.3: teams’ structure and roles as in the model',
      },
    },
  ],
  ownReadings: ['complete-team'],
  decimals: 0,
  from: 'report',
  numerator: { count: 'rows', where: { field: 'isStructureComplete', operator: '=', value: true } },
  denominator: { count: 'rows' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [{ isStructureComplete: true }, { isStructureComplete: false }, { isStructureComplete: false }],
    numerator: 1,
    denominator: 3,
    value: 1 / 3,
  },
})

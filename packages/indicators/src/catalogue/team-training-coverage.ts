import { defineIndicator } from '../definition/define-indicator'

/** Share of teams that have been through the basic team training. */
export const teamTrainingCoverage = defineIndicator({
  id: 'team-training-coverage',
  version: 1,
  name: {
    fi: 'Koulutetut tiimit',
    sv: 'Utbildade team',
    en: 'Trained teams',
  },
  description: {
    fi:
      'Kuinka suuri osa lastensuojelun tiimeistä on käynyt tiimin peruskoulutuksen. Tiimi katsotaan koulutetuksi ' +
      'peruskoulutuksen viimeisestä koulutuspäivästä alkaen riippumatta siitä, millä alueella koulutus pidettiin.',
    sv:
      'Hur stor andel av barnskyddsteamen som har gått grundutbildningen för team. Ett team räknas som utbildat ' +
      'från och med grundutbildningens sista utbildningsdag, oberoende av i vilket område utbildningen hölls.',
    en:
      'How many of the child protection teams have been through the basic team training. A team counts as trained ' +
      'from the last day of the training, whichever region held it.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'koulutuspolku: peruskoulutus koulutuksen käymättömille, 6 päivää',
        sv: 'utbildningsstigen: grundutbildning för dem som inte har gått utbildningen, 6 dagar',
        en: 'training path: basic training of 6 days for those without it',
      },
    },
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'ydinelementit, koulutus: tiimin työntekijät koulutettu',
        sv: 'kärnelementen, utbildning: teamets medarbetare utbildade',
        en: 'core elements, training: the team’s workers trained',
      },
    },
  ],
  decimals: 0,
  from: 'team',
  numerator: { count: 'rows', where: { field: 'isTrained', operator: '=', value: true } },
  denominator: { count: 'rows' },
  missingData: {},
  example: {
    rows: [{ isTrained: true }, { isTrained: true }, { isTrained: true }, { isTrained: false }],
    numerator: 3,
    denominator: 4,
    value: 0.75,
  },
})

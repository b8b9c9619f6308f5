import { defineIndicator } from '../definition/define-indicator'

/** Working days that trainers have in a year against those needed to train the teams that are not trained. */
export const trainerCapacity = defineIndicator({
  id: 'trainer-capacity',
  version: 1,
  name: {
    fi: 'Kouluttajien työaika suhteessa tarpeeseen',
    sv: 'Utbildarnas arbetstid i förhållande till behovet',
    en: 'Trainers’ working time against the need',
  },
  description: {
    fi:
      'Riittääkö kouluttajille sovittu vuotuinen työaika kouluttamattomien tiimien kouluttamiseen. Luku 1 ' +
      'tarkoittaa, että aika riittää juuri kaikkien kouluttamiseen yhdessä vuodessa. Laskelmassa vuodessa on 230 ' +
      'työpäivää ja yksi tiimikoulutus vie kouluttajaparilta 20 päivää; parin ensimmäinen vie enemmän, joten tarve ' +
      'on alaraja.',
    sv:
      'Om den arbetstid per år som har avtalats för utbildarna räcker till för att utbilda de team som inte är ' +
      'utbildade. Talet 1 betyder att tiden räcker precis till för att utbilda alla på ett år. Beräkningen utgår ' +
      'från 230 arbetsdagar per år och 20 dagar för ett utbildarpar per teamutbildning; parets första tar mera, så ' +
      'behovet är en nedre gräns.',
    en:
      'Whether the yearly working time agreed for trainers is enough to train the teams that are not trained. The ' +
      'figure 1 means just enough to train them all in one year. A year has 230 working days here, and one team ' +
      'training takes 20 days of a pair of trainers; a pair’s first takes more, so the need is a lower bound.',
  },
  pillar: 2,
  unit: 'ratio',
  direction: 'higher',
  source: [
    {
      document: 'SyTy workshop 2018',
      place: {
        fi:
          'diat 16 ja 19: noin 20 työpäivää kouluttajaparia kohti; dia 20: 60 päivää on noin 26 % vuoden ' +
          'työpäivistä; dia 21: osuus työajasta',
        sv:
          'bild 16 och 19: cirka 20 arbetsdagar per utbildarpar; bild 20: 60 dagar är cirka 26 % av årets ' +
          'arbetsdagar; bild 21: andel av arbetstiden',
        en:
          'slides 16 and 19: about 20 working days per pair; slide 20: 60 days are about 26 % of a year’s working ' +
          'days; slide 21: share of working time',
      },
    },
  ],
  ownReadings: ['twenty-days-for-each-team', 'working-days-of-a-year'],
  decimals: 2,
  from: 'region',
  numerator: { sum: 'trainerDaysAvailable' },
  denominator: { sum: 'trainerDaysNeeded' },
  missingData: {},
  example: {
    rows: [{ trainerDaysAvailable: 138, trainerDaysNeeded: 120 }],
    numerator: 138,
    denominator: 120,
    value: 1.15,
  },
})

import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReportSinceVersion2 } from '../definition/missing-data'

/** Share of the teams’ present members who are trained. */
export const membersTrained = defineIndicator({
  id: 'members-trained',
  version: 1,
  name: {
    fi: 'Koulutetut tiimien jäsenet',
    sv: 'Utbildade teammedlemmar',
    en: 'Trained team members',
  },
  description: {
    fi: 'Kuinka suuri osa tiimien nykyisistä jäsenistä on koulutettu, tiimien jakson viimeisen raportin mukaan.',
    sv: 'Hur stor andel av teamens nuvarande medlemmar som är utbildade, enligt teamens senaste rapport i perioden.',
    en: 'How many of the teams’ present members are trained, by the latest report of each team in the period.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'SyTy workshop 2018',
      place: {
        fi: 'dia 5, kohta 2.3: työntekijöiden saatavuus ja pysyvyys',
        sv: 'bild 5, punkt 2.3: tillgången på personal och dess varaktighet',
        en: 'slide 5, point 2.3: availability and permanence of staff',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  over: { and: [{ exists: 'people' }, { exists: 'trainedPeople' }] },
  numerator: { sum: 'trainedPeople' },
  denominator: { sum: 'people' },
  missingData: { noDataWhen: teamsCouldReportSinceVersion2 },
  example: {
    rows: [{ trainedPeople: 4, people: 6 }],
    numerator: 4,
    denominator: 6,
    value: 4 / 6,
  },
})

import { defineIndicator } from '../definition/define-indicator'

/** Share of networks whose goal, task, way of working and coordinating body have been agreed. */
export const networkMandate = defineIndicator({
  id: 'network-mandate',
  version: 1,
  name: {
    fi: 'Verkostot, joiden toiminnasta on sovittu',
    sv: 'Nätverk vars verksamhet har överenskommits',
    en: 'Networks with an agreed mandate',
  },
  description: {
    fi:
      'Kuinka suurelle osalle verkostoista on sovittu kaikki neljä asiaa: tavoite, tehtävä, toimintatapa ja ' +
      'koordinaatiotaho.',
    sv:
      'För hur stor andel av nätverken alla fyra saker har överenskommits: mål, uppgift, arbetssätt och ' +
      'samordnande aktör.',
    en: 'For how many of the networks all four have been agreed: goal, task, way of working and coordinating body.',
  },
  pillar: 2,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa support model 2023',
      place: {
        fi: 'kouluttajien ja osaajien verkosto: sovittava tavoite, tehtävä, toimintatapa ja koordinaatiotaho',
        sv: 'nätverket för utbildare och kunniga: mål, uppgift, arbetssätt och samordnande aktör ska överenskommas',
        en: 'network of trainers and the skilled: goal, task, way of working and coordinating body are to be agreed',
      },
    },
  ],
  ownReadings: ['mandate-of-every-network'],
  changes: [
    {
      on: '2026-11-25',
      concerns: 'pillar',
      what: {
        fi: 'Mittari kuuluu pilariin 2. Aiemmin se oli pilarissa 4. Luku ei muuttunut.',
        sv: 'Indikatorn hör till pelare 2. Tidigare hörde den till pelare 4. Siffran ändrades inte.',
        en: 'The indicator belongs to pillar 2. Before, it was under pillar 4. The figure did not change.',
      },
    },
  ],
  decimals: 0,
  from: 'network',
  numerator: {
    count: 'rows',
    where: {
      and: [
        { field: 'goalAgreed', operator: '=', value: true },
        { field: 'taskAgreed', operator: '=', value: true },
        { field: 'wayOfWorkingAgreed', operator: '=', value: true },
        { field: 'coordinatingBodyAgreed', operator: '=', value: true },
      ],
    },
  },
  denominator: { count: 'rows' },
  missingData: {},
  example: {
    rows: [
      { goalAgreed: true, taskAgreed: true, wayOfWorkingAgreed: true, coordinatingBodyAgreed: true },
      { goalAgreed: true, taskAgreed: true, wayOfWorkingAgreed: false, coordinatingBodyAgreed: true },
    ],
    numerator: 1,
    denominator: 2,
    value: 0.5,
  },
})

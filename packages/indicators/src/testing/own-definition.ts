/** An indicator of a region's own as it would be written in JSON: networks of experts by experience that meet. */
export const ownDefinition = {
  id: 'expert-networks-meeting',
  version: 1,
  name: {
    fi: 'Kokoontuvat kokemusasiantuntijoiden verkostot',
    sv: 'Nätverk för erfarenhetsexperter som sammanträder',
    en: 'Networks of experts by experience that meet',
  },
  description: {
    fi: 'Kuinka suuri osa kokemusasiantuntijoiden verkostoista on kokoontunut vuoden aikana.',
    sv: 'Hur stor andel av nätverken för erfarenhetsexperter som har sammanträtt under ett år.',
    en: 'How many of the networks of experts by experience have met in a year.',
  },
  pillar: 4,
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'own document',
      place: { fi: 'toimintasuunnitelma 2024', sv: 'verksamhetsplan 2024', en: 'action plan 2024' },
    },
  ],
  decimals: 0,
  from: 'network',
  over: { field: 'kind', operator: '=', value: 'experts-by-experience' },
  numerator: { count: 'rows', where: { field: 'meetingsInRollingYear', operator: '>', value: 0 } },
  denominator: { count: 'rows' },
  missingData: {},
}

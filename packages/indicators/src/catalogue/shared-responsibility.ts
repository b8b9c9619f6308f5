import { defineIndicator } from '../definition/define-indicator'
import { teamsCouldReport } from '../definition/missing-data'

/** Share of teams that fully share the responsibility for their clients. */
export const sharedResponsibility = defineIndicator({
  id: 'shared-responsibility',
  version: 1,
  name: {
    fi: 'Tiimi kantaa yhteistä vastuuta',
    sv: 'Teamet bär gemensamt ansvar',
    en: 'Team shares the responsibility',
  },
  description: {
    fi:
      'Kuinka suuressa osassa kysymykseen vastanneista tiimeistä koko tiimi tuntee sosiaalityöntekijöidensä ' +
      'asiakkaat ja kantaa yhteistä vastuuta työskentelystä täysin. Arvio on tiimin oma.',
    sv:
      'I hur stor andel av de team som har besvarat frågan hela teamet fullt ut känner sina socialarbetares ' +
      'klienter och bär gemensamt ansvar för arbetet. Bedömningen är teamets egen.',
    en:
      'In how many of the teams that have answered the whole team fully knows its social workers’ clients and ' +
      'shares the responsibility for the work. The assessment is the team’s own.',
  },
  pillar: 'core',
  unit: 'share',
  direction: 'higher',
  source: [
    {
      document: 'Pirkanmaa LAPE 2018',
      place: {
        fi: 'ydinelementit, asiakastyö: koko tiimi tuntee asiakkaat ja kantaa yhteistä vastuuta',
        sv: 'kärnelementen, klientarbete: hela teamet känner klienterna och bär gemensamt ansvar',
        en: 'core elements, client work: the whole team knows the clients and shares the responsibility',
      },
    },
  ],
  decimals: 0,
  from: 'report',
  over: { exists: 'sharedResponsibility' },
  numerator: { count: 'rows', where: { field: 'sharedResponsibility', operator: '=', value: 'fully' } },
  denominator: { count: 'rows' },
  missingData: { noDataWhen: teamsCouldReport },
  example: {
    rows: [{ sharedResponsibility: 'fully' }, { sharedResponsibility: 'partly' }, { sharedResponsibility: null }],
    numerator: 1,
    denominator: 2,
    value: 0.5,
  },
})

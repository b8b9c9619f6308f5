import type { LocalizedText } from '@kotipesa/domain'
import type { TableName } from './observation-fields'
import { say } from './field-words'

/** Words of an observation table. */
export interface TableWords {
  /** The name of the table. */
  readonly label: LocalizedText
  /** What one row is. */
  readonly row: LocalizedText
  /** All rows. */
  readonly all: LocalizedText
  /** The rows, followed by relative clauses. */
  readonly those: LocalizedText
  /** Where a sum is taken over the rows, alone and followed by relative clauses; empty = goes without saying. */
  readonly within: LocalizedText
  readonly withinThose: LocalizedText
  /** Begins a clause about a field: "where the number of children is …". */
  readonly link: LocalizedText
}

interface ActiveForms {
  readonly fi: readonly [label: string, those: string, within: string]
  readonly sv: readonly [label: string, those: string]
  readonly en: readonly [label: string, those: string, pronoun: string]
  readonly row: LocalizedText
}

/** A table with a row per record active on the last day of the period. */
function active({ fi, sv, en, row }: ActiveForms): TableWords {
  return {
    label: say(fi[0], sv[0], en[0]),
    row,
    all: say(
      `jakson viimeisenä päivänä toiminnassa olevat ${fi[1]}`,
      `${sv[1]} som är verksamma på periodens sista dag`,
      `${en[1]} active on the last day of the period`,
    ),
    those: say(
      `jakson viimeisenä päivänä toiminnassa olevat ${fi[1]}`,
      `${sv[1]} som är verksamma på periodens sista dag och`,
      `${en[1]} ${en[2]} are active on the last day of the period and`,
    ),
    within: say(
      `jakson viimeisenä päivänä toiminnassa olevissa ${fi[2]}`,
      `för ${sv[1]} som är verksamma på periodens sista dag`,
      `of ${en[1]} active on the last day of the period`,
    ),
    withinThose: say(
      `jakson viimeisenä päivänä toiminnassa olevissa ${fi[2]}`,
      `för ${sv[1]} som är verksamma på periodens sista dag och`,
      `of ${en[1]} ${en[2]} are active on the last day of the period and`,
    ),
    link: say('joilla', 'för vilka', en[2] === 'who' ? 'for whom' : 'for which'),
  }
}

/** Words of the observation tables. */
export const tableWords: Readonly<Record<TableName, TableWords>> = {
  team: active({
    fi: ['tiimit', 'tiimit', 'tiimeissä'],
    sv: ['team', 'team'],
    en: ['teams', 'teams', 'that'],
    row: say(
      'yksi rivi jokaista jakson viimeisenä päivänä toiminnassa olevaa tiimiä kohti',
      'en rad per team som är verksamt på periodens sista dag',
      'one row per team active on the last day of the period',
    ),
  }),
  report: {
    label: say('tiimiraportit', 'teamrapporter', 'team reports'),
    row: say(
      'yksi rivi jokaista jakson viimeisenä päivänä toiminnassa olevaa tiimiä kohti, jolla on raportti jaksolta: ' +
        'tiimin viimeisin raportti',
      'en rad per team som är verksamt på periodens sista dag och har en rapport från perioden: teamets senaste rapport',
      'one row per team active on the last day with a report in the period: its latest report there',
    ),
    all: say(
      'jakson tiimiraportit (kunkin toiminnassa olevan tiimin viimeisin)',
      'periodens teamrapporter (den senaste från varje verksamt team)',
      'team reports of the period (the latest of each active team)',
    ),
    those: say('jakson tiimiraportit', 'periodens teamrapporter', 'team reports of the period'),
    within: say(
      'jakson tiimiraporteissa (kunkin toiminnassa olevan tiimin viimeisin)',
      'i periodens teamrapporter (den senaste från varje verksamt team)',
      'in the team reports of the period (the latest of each active team)',
    ),
    withinThose: say('jakson tiimiraporteissa', 'i periodens teamrapporter', 'in the team reports of the period'),
    link: say('joissa', 'där', 'where'),
  },
  trainer: {
    ...active({
      fi: ['kouluttajat', 'kouluttajat', 'kouluttajilla'],
      sv: ['utbildare', 'utbildare'],
      en: ['trainers', 'trainers', 'who'],
      row: say(
        'yksi rivi jokaista jakson viimeisenä päivänä toiminnassa olevaa kouluttajaa kohti',
        'en rad per utbildare som är verksam på periodens sista dag',
        'one row per trainer active on the last day of the period',
      ),
    }),
  },
  network: active({
    fi: ['verkostot', 'verkostot', 'verkostoissa'],
    sv: ['nätverk', 'nätverk'],
    en: ['networks', 'networks', 'that'],
    row: say(
      'yksi rivi jokaista jakson viimeisenä päivänä toiminnassa olevaa verkostoa kohti',
      'en rad per nätverk som är verksamt på periodens sista dag',
      'one row per network active on the last day of the period',
    ),
  }),
  region: {
    label: say('alueet', 'områden', 'regions'),
    row: say('yksi rivi aluetta kohti', 'en rad per område', 'one row per region'),
    all: say('alueet', 'områden', 'regions'),
    those: say('alueet', 'områden', 'regions'),
    within: say('', '', ''),
    withinThose: say('alueilla', 'i områden', 'in regions'),
    link: say('joilla', 'där', 'where'),
  },
}

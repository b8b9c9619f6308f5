import type { LocalizedText } from '@kotipesa/domain'
import type { TableName } from './observation-fields'
import { say } from './field-words'

/** Words of an observation table. */
export interface TableWords {
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
  /** Where a sum is taken over them takes the participle with it: "olevissa tiimeissä", but "olevilla kouluttajilla". */
  readonly fi: readonly [those: string, within: string]
  readonly sv: string
  readonly en: readonly [those: string, pronoun: string]
}

/** A table with a row per record active on the last day of the period. */
function active({ fi, sv, en }: ActiveForms): TableWords {
  return {
    all: say(
      `jakson viimeisenä päivänä toiminnassa olevat ${fi[0]}`,
      `${sv} som är verksamma på periodens sista dag`,
      `${en[0]} active on the last day of the period`,
    ),
    those: say(
      `jakson viimeisenä päivänä toiminnassa olevat ${fi[0]}`,
      `${sv} som är verksamma på periodens sista dag och`,
      `${en[0]} ${en[1]} are active on the last day of the period and`,
    ),
    within: say(
      `jakson viimeisenä päivänä toiminnassa ${fi[1]}`,
      `för ${sv} som är verksamma på periodens sista dag`,
      `of ${en[0]} active on the last day of the period`,
    ),
    withinThose: say(
      `jakson viimeisenä päivänä toiminnassa ${fi[1]}`,
      `för ${sv} som är verksamma på periodens sista dag och`,
      `of ${en[0]} ${en[1]} are active on the last day of the period and`,
    ),
    link: say('joilla', 'för vilka', en[1] === 'who' ? 'for whom' : 'for which'),
  }
}

/** Words of the observation tables. */
export const tableWords: Readonly<Record<TableName, TableWords>> = {
  team: active({
    fi: ['tiimit', 'olevissa tiimeissä'],
    sv: 'team',
    en: ['teams', 'that'],
  }),
  report: {
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
  trainer: active({
    fi: ['kouluttajat', 'olevilla kouluttajilla'],
    sv: 'utbildare',
    en: ['trainers', 'who'],
  }),
  network: active({
    fi: ['verkostot', 'olevissa verkostoissa'],
    sv: 'nätverk',
    en: ['networks', 'that'],
  }),
  region: {
    all: say('alueet', 'områden', 'regions'),
    those: say('alueet', 'områden', 'regions'),
    within: say('', '', ''),
    withinThose: say('alueilla', 'i områden', 'in regions'),
    link: say('joilla', 'där', 'where'),
  },
}

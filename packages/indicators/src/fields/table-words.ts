import type { LocalizedText } from '@kotipesa/domain'
import type { TableName } from './observation-fields'
import { localized } from './field-words'

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
    all: localized(
      `jakson viimeisenä päivänä toiminnassa olevat ${fi[0]}`,
      `${sv} som är verksamma på periodens sista dag`,
      `${en[0]} active on the last day of the period`,
    ),
    those: localized(
      `jakson viimeisenä päivänä toiminnassa olevat ${fi[0]}`,
      `${sv} som är verksamma på periodens sista dag och`,
      `${en[0]} ${en[1]} are active on the last day of the period and`,
    ),
    within: localized(
      `jakson viimeisenä päivänä toiminnassa ${fi[1]}`,
      `för ${sv} som är verksamma på periodens sista dag`,
      `of ${en[0]} active on the last day of the period`,
    ),
    withinThose: localized(
      `jakson viimeisenä päivänä toiminnassa ${fi[1]}`,
      `för ${sv} som är verksamma på periodens sista dag och`,
      `of ${en[0]} ${en[1]} are active on the last day of the period and`,
    ),
    link: localized('joilla', 'för vilka', en[1] === 'who' ? 'for whom' : 'for which'),
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
    all: localized(
      'jakson tiimiraportit (kunkin toiminnassa olevan tiimin viimeisin)',
      'periodens teamrapporter (den senaste från varje verksamt team)',
      'team reports of the period (the latest of each active team)',
    ),
    those: localized('jakson tiimiraportit', 'periodens teamrapporter', 'team reports of the period'),
    within: localized(
      'jakson tiimiraporteissa (kunkin toiminnassa olevan tiimin viimeisin)',
      'i periodens teamrapporter (den senaste från varje verksamt team)',
      'in the team reports of the period (the latest of each active team)',
    ),
    withinThose: localized('jakson tiimiraporteissa', 'i periodens teamrapporter', 'in the team reports of the period'),
    link: localized('joissa', 'där', 'where'),
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
    all: localized('alueet', 'områden', 'regions'),
    those: localized('alueet', 'områden', 'regions'),
    within: localized('', '', ''),
    withinThose: localized('alueilla', 'i områden', 'in regions'),
    link: localized('joilla', 'där', 'where'),
  },
}

import { localized, type NullableNumberWords, type NumberWords } from './field-words'

/** The forms of the name of a role. */
export interface RoleForms {
  /** Finnish: genitive and partitive plural, nominative and partitive singular. */
  readonly fi: readonly [string, string, string, string]
  /** Swedish and English: plural, singular with its article. */
  readonly sv: readonly [string, string]
  readonly en: readonly [string, string]
}

/** Members of a role in a team; part-time members are fractions. */
export function memberWords({ fi, sv, en }: RoleForms): NumberWords {
  const [ofMany, many, one, ofOne] = fi
  return {
    label: localized(`${ofMany} määrä tiimissä`, `antalet ${sv[0]} i teamet`, `number of ${en[0]} in the team`),
    is: localized(`joissa ${many} on #`, `där antalet ${sv[0]} är #`, `where the number of ${en[0]} is #`),
    some: localized(
      `joissa tiimillä on {${one} (myös osa-aikainen)}`,
      `där teamet har {${sv[1]} (även på deltid)}`,
      `where the team has {${en[1]} (part-time included)}`,
    ),
    none: localized(
      `joissa tiimillä ei ole {${ofOne}}`,
      `där teamet inte har {${sv[1]}}`,
      `where the team does not have {${en[1]}}`,
    ),
    total: localized(`${ofMany} yhteismäärä`, `det sammanlagda antalet ${sv[0]}`, `total number of ${en[0]}`),
  }
}

/** The forms of the name of what is counted. */
export interface ReportedForms {
  /** Genitive and partitive plural. */
  readonly fi: readonly [string, string]
  readonly sv: string
  readonly en: string
}

/** What a question of a report is about: Finnish elative, the others with their preposition. */
export interface AnswerForms {
  readonly fi: string
  readonly sv: string
  readonly en: string
}

/** A count that a report gives or leaves open. */
export function reportedWords({ fi: [ofMany, many], sv, en }: ReportedForms): NullableNumberWords {
  return {
    label: localized(`${ofMany} määrä`, `antalet ${sv}`, `the number of ${en}`),
    is: localized(`joissa ${many} on #`, `där antalet ${sv} är #`, `where the number of ${en} is #`),
    known: localized(
      `joissa on ilmoitettu {${ofMany} määrä}`,
      `som anger {antalet ${sv}}`,
      `that give {the number of ${en}}`,
    ),
    unknown: localized(
      `joissa ei ole ilmoitettu {${ofMany} määrää}`,
      `som inte anger {antalet ${sv}}`,
      `that do not give {the number of ${en}}`,
    ),
    total: localized(`${ofMany} yhteismäärä`, `det sammanlagda antalet ${sv}`, `total number of ${en}`),
  }
}

/** Words of the caseload. */
export const caseloadWords: NullableNumberWords = {
  label: localized(
    'lasten määrä vastuusosiaalityöntekijää kohti',
    'antalet barn per ansvarig socialarbetare',
    'the number of children per responsible social worker',
  ),
  is: localized(
    'joissa lapsia on vastuusosiaalityöntekijää kohti #',
    'där antalet barn per ansvarig socialarbetare är #',
    'where the number of children per responsible social worker is #',
  ),
  known: localized(
    'joissa on ilmoitettu {lasten määrä ja yli 0 vastuusosiaalityöntekijää}',
    'som anger {antalet barn och fler än 0 ansvariga socialarbetare}',
    'that give {the number of children and more than 0 responsible social workers}',
  ),
  unknown: localized(
    'joissa ei ole ilmoitettu {lasten määrää ja yli 0:aa vastuusosiaalityöntekijää}',
    'som inte anger {antalet barn och fler än 0 ansvariga socialarbetare}',
    'that do not give {the number of children and more than 0 responsible social workers}',
  ),
  total: localized(
    'vastuusosiaalityöntekijää kohti laskettujen lapsimäärien summa',
    'summan av antalen barn per ansvarig socialarbetare',
    'sum of the numbers of children per responsible social worker',
  ),
}

/** Words of the share of working time face to face. */
export const faceToFaceWords: NullableNumberWords = {
  label: localized(
    'kasvokkaisen työn osuus sosiaalityöntekijöiden työajasta',
    'andelen arbete ansikte mot ansikte av socialarbetarnas arbetstid',
    'the face-to-face share of the social workers’ working time',
  ),
  is: localized(
    'joissa kasvokkaisen työn osuus on #',
    'där andelen arbete ansikte mot ansikte är #',
    'where the face-to-face share of working time is #',
  ),
  known: localized(
    'joissa on ilmoitettu {kasvokkaisen työn osuus}',
    'som anger {andelen arbete ansikte mot ansikte}',
    'that give {the face-to-face share of working time}',
  ),
  unknown: localized(
    'joissa ei ole ilmoitettu {kasvokkaisen työn osuutta}',
    'som inte anger {andelen arbete ansikte mot ansikte}',
    'that do not give {the face-to-face share of working time}',
  ),
  total: localized(
    'kasvokkaisen työn osuuksien summa',
    'summan av andelarna arbete ansikte mot ansikte',
    'sum of the face-to-face shares of working time',
  ),
  isShare: true,
}

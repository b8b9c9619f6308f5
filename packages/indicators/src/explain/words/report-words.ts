import { degrees } from '@kotipesa/domain'
import { say, type NullableNumberWords, type NumberWords } from './field-words'
import { idWords, placeWords } from './place-words'

interface RoleForms {
  /** Finnish: genitive and partitive plural, nominative and partitive singular. */
  readonly fi: readonly [string, string, string, string]
  /** Swedish and English: plural, singular with its article. */
  readonly sv: readonly [string, string]
  readonly en: readonly [string, string]
}

/** Members of a role in a team; part-time members are fractions. */
function members({ fi, sv, en }: RoleForms): NumberWords {
  const [ofMany, many, one, ofOne] = fi
  return {
    label: say(`${ofMany} määrä tiimissä`, `antalet ${sv[0]} i teamet`, `number of ${en[0]} in the team`),
    is: say(`joissa ${many} on #`, `där antalet ${sv[0]} är #`, `where the number of ${en[0]} is #`),
    some: say(
      `joissa tiimillä on {${one} (myös osa-aikainen)}`,
      `där teamet har {${sv[1]} (även på deltid)}`,
      `where the team has {${en[1]} (part-time included)}`,
    ),
    none: say(
      `joissa tiimillä ei ole {${ofOne}}`,
      `där teamet inte har {${sv[1]}}`,
      `where the team does not have {${en[1]}}`,
    ),
    total: say(`${ofMany} yhteismäärä`, `det sammanlagda antalet ${sv[0]}`, `total number of ${en[0]}`),
  }
}

interface ReportedForms {
  /** Genitive and partitive plural. */
  readonly fi: readonly [string, string]
  readonly sv: string
  readonly en: string
}

/** A count that a report gives or leaves open. */
function reported({ fi: [ofMany, many], sv, en }: ReportedForms): NullableNumberWords {
  return {
    label: say(`${ofMany} määrä`, `antalet ${sv}`, `the number of ${en}`),
    is: say(`joissa ${many} on #`, `där antalet ${sv} är #`, `where the number of ${en} is #`),
    known: say(
      `joissa on ilmoitettu {${ofMany} määrä}`,
      `som anger {antalet ${sv}}`,
      `that give {the number of ${en}}`,
    ),
    unknown: say(
      `joissa ei ole ilmoitettu {${ofMany} määrää}`,
      `som inte anger {antalet ${sv}}`,
      `that do not give {the number of ${en}}`,
    ),
    total: say(`${ofMany} yhteismäärä`, `det sammanlagda antalet ${sv}`, `total number of ${en}`),
  }
}

const childrenPerCaseHolder: NullableNumberWords = {
  label: say(
    'lasten määrä vastuusosiaalityöntekijää kohti',
    'antalet barn per ansvarig socialarbetare',
    'the number of children per responsible social worker',
  ),
  is: say(
    'joissa lapsia on vastuusosiaalityöntekijää kohti #',
    'där antalet barn per ansvarig socialarbetare är #',
    'where the number of children per responsible social worker is #',
  ),
  known: say(
    'joissa on ilmoitettu {lasten määrä ja vähintään yksi vastuusosiaalityöntekijä}',
    'som anger {antalet barn och minst en ansvarig socialarbetare}',
    'that give {the number of children and at least one responsible social worker}',
  ),
  unknown: say(
    'joissa ei ole ilmoitettu {lasten määrää ja vähintään yhtä vastuusosiaalityöntekijää}',
    'som inte anger {antalet barn och minst en ansvarig socialarbetare}',
    'that do not give {the number of children and at least one responsible social worker}',
  ),
  total: say(
    'vastuusosiaalityöntekijää kohti laskettujen lapsimäärien summa',
    'summan av antalen barn per ansvarig socialarbetare',
    'sum of the numbers of children per responsible social worker',
  ),
}

const faceToFaceShare: NullableNumberWords = {
  label: say(
    'kasvokkaisen työn osuus sosiaalityöntekijöiden työajasta',
    'andelen arbete ansikte mot ansikte av socialarbetarnas arbetstid',
    'the face-to-face share of the social workers’ working time',
  ),
  is: say(
    'joissa kasvokkaisen työn osuus on #',
    'där andelen arbete ansikte mot ansikte är #',
    'where the face-to-face share of working time is #',
  ),
  known: say(
    'joissa on ilmoitettu {kasvokkaisen työn osuus}',
    'som anger {andelen arbete ansikte mot ansikte}',
    'that give {the face-to-face share of working time}',
  ),
  unknown: say(
    'joissa ei ole ilmoitettu {kasvokkaisen työn osuutta}',
    'som inte anger {andelen arbete ansikte mot ansikte}',
    'that do not give {the face-to-face share of working time}',
  ),
  total: say(
    'kasvokkaisen työn osuuksien summa',
    'summan av andelarna arbete ansikte mot ansikte',
    'sum of the face-to-face shares of working time',
  ),
  isShare: true,
}

/** Words of the fields of `report`. */
export const reportWords = {
  ...placeWords,
  team: idWords('tiimin', 'teamets', 'the team'),
  report: idWords('raportin', 'rapportens', 'the report'),
  consultingSocialWorker: members({
    fi: [
      'konsultoivien sosiaalityöntekijöiden',
      'konsultoivia sosiaalityöntekijöitä',
      'konsultoiva sosiaalityöntekijä',
      'konsultoivaa sosiaalityöntekijää',
    ],
    sv: ['konsulterande socialarbetare', 'en konsulterande socialarbetare'],
    en: ['consulting social workers', 'a consulting social worker'],
  }),
  socialWorker: members({
    fi: ['sosiaalityöntekijöiden', 'sosiaalityöntekijöitä', 'sosiaalityöntekijä', 'sosiaalityöntekijää'],
    sv: ['socialarbetare', 'en socialarbetare'],
    en: ['social workers', 'a social worker'],
  }),
  familyTherapist: members({
    fi: ['perheterapeuttien', 'perheterapeutteja', 'perheterapeutti', 'perheterapeuttia'],
    sv: ['familjeterapeuter', 'en familjeterapeut'],
    en: ['family therapists', 'a family therapist'],
  }),
  coordinator: members({
    fi: ['koordinaattoreiden', 'koordinaattoreita', 'koordinaattori', 'koordinaattoria'],
    sv: ['koordinatorer', 'en koordinator'],
    en: ['coordinators', 'a coordinator'],
  }),
  socialCounsellor: members({
    fi: ['sosiaaliohjaajien', 'sosiaaliohjaajia', 'sosiaaliohjaaja', 'sosiaaliohjaajaa'],
    sv: ['socialhandledare', 'en socialhandledare'],
    en: ['social counsellors', 'a social counsellor'],
  }),
  isStructureComplete: {
    label: say('tiimin rakenne on täysi', 'teamets struktur är fullständig', 'the team’s structure is complete'),
    yes: say(
      'joissa tiimillä on vähintään 1 konsultoiva sosiaalityöntekijä, vähintään 2 sosiaalityöntekijää sekä ' +
        'perheterapeutti ja koordinaattori (myös osa-aikaiset)',
      'där teamet har minst 1 konsulterande socialarbetare, minst 2 socialarbetare samt en familjeterapeut och en ' +
        'koordinator (även på deltid)',
      'where the team has at least 1 consulting social worker, at least 2 social workers, a family therapist and a ' +
        'coordinator (part-time included)',
    ),
    no: say(
      'joissa tiimiltä puuttuu jokin näistä: 1 konsultoiva sosiaalityöntekijä, 2 sosiaalityöntekijää, ' +
        'perheterapeutti, koordinaattori',
      'där teamet saknar något av följande: 1 konsulterande socialarbetare, 2 socialarbetare, en familjeterapeut, en ' +
        'koordinator',
      'where the team lacks one of these: 1 consulting social worker, 2 social workers, a family therapist, a ' +
        'coordinator',
    ),
  },
  children: reported({ fi: ['lasten', 'lapsia'], sv: 'barn', en: 'children' }),
  caseHolders: reported({
    fi: ['vastuusosiaalityöntekijöiden', 'vastuusosiaalityöntekijöitä'],
    sv: 'ansvariga socialarbetare',
    en: 'responsible social workers',
  }),
  childrenPerCaseHolder,
  workersOverCap: reported({
    fi: ['enimmäismäärän ylittävien työntekijöiden', 'enimmäismäärän ylittäviä työntekijöitä'],
    sv: 'medarbetare som överskrider maximiantalet',
    en: 'workers above the cap',
  }),
  meetingsPlanned: reported({
    fi: ['suunniteltujen viikkokokousten', 'suunniteltuja viikkokokouksia'],
    sv: 'planerade veckomöten',
    en: 'weekly meetings planned',
  }),
  meetingsHeld: reported({
    fi: ['pidettyjen viikkokokousten', 'pidettyjä viikkokokouksia'],
    sv: 'hållna veckomöten',
    en: 'weekly meetings held',
  }),
  criteriaAnswered: {
    label: say(
      'niiden viikkokokouksen kriteerien määrä, joihin on vastattu',
      'antalet besvarade kriterier för veckomötet',
      'the number of criteria of the weekly meeting that are answered',
    ),
    is: say(
      'joissa vastattuja viikkokokouksen kriteerejä on #',
      'där antalet besvarade kriterier för veckomötet är #',
      'where the number of criteria of the weekly meeting that are answered is #',
    ),
    total: say(
      'viikkokokouksen kriteereihin annettujen vastausten määrä',
      'antalet svar på veckomötets kriterier',
      'number of answers to the criteria of the weekly meeting',
    ),
  },
  criteriaFully: {
    label: say(
      'kokonaan toteutuvien viikkokokouksen kriteerien määrä',
      'antalet kriterier för veckomötet som uppfylls helt',
      'the number of criteria of the weekly meeting that are fully met',
    ),
    is: say(
      'joissa kokonaan toteutuvia viikkokokouksen kriteerejä on #',
      'där antalet kriterier för veckomötet som uppfylls helt är #',
      'where the number of criteria of the weekly meeting that are fully met is #',
    ),
    total: say(
      'viikkokokouksen kriteereihin annettujen ”kokonaan”-vastausten määrä',
      'antalet svar ”helt” på veckomötets kriterier',
      'number of answers “fully” to the criteria of the weekly meeting',
    ),
  },
  sharedResponsibility: {
    label: say(
      'vastaus kysymykseen yhteisestä vastuusta',
      'svaret på frågan om gemensamt ansvar',
      'the answer to the question on shared responsibility',
    ),
    is: say(
      'joissa vastaus kysymykseen yhteisestä vastuusta on #',
      'där svaret på frågan om gemensamt ansvar är #',
      'where the answer to the question on shared responsibility is #',
    ),
    known: say(
      'joissa on vastattu {kysymykseen yhteisestä vastuusta}',
      'som besvarar {frågan om gemensamt ansvar}',
      'that answer {the question on shared responsibility}',
    ),
    unknown: say(
      'joissa ei ole vastattu {kysymykseen yhteisestä vastuusta}',
      'som inte besvarar {frågan om gemensamt ansvar}',
      'that do not answer {the question on shared responsibility}',
    ),
    codes: degrees,
  },
  faceToFaceShare,
}

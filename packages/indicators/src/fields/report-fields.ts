import { degrees, isStructureComplete, meetingRhythms, type Term } from '@kotipesa/domain'
import type { Dated } from './datum'
import { field } from './field'
import { say } from './field-words'
import { byDay, type Records } from './lists'
import { constantOf, idField, placeFields } from './place-fields'
import { reasons } from './reasons'
import { quantityWords } from './region-forms'
import {
  caseloadWords,
  faceToFaceWords,
  memberWords,
  reportedWords,
  type AnswerForms,
  type ReportedForms,
  type RoleForms,
} from './report-forms'

type Report = Records['teamReports']

function ofReport(value: (report: Report) => string | number | boolean | null) {
  return constantOf('teamReports', value)
}

/** Members of a role; one that a report does not name has 0. */
function members(read: (report: Report) => number, forms: RoleForms) {
  return field('number', ofReport(read), memberWords(forms))
}

/** A count that a report gives or leaves open. */
function reported(value: (report: Report) => number | null | undefined, forms: ReportedForms) {
  return field(
    'count?',
    ofReport((report) => value(report) ?? null),
    reportedWords(forms),
  )
}

/** All reports of the team in the period: what they tell since the report before adds up. */
function ofAllReports(
  holds: (report: Report) => boolean,
  amount: (report: Report) => number = () => 1,
): Dated<'teamReports'> {
  return {
    shape: 'dated',
    from: 'teamReports',
    of: ({ team }) => team,
    on: byDay.reported,
    window: 'period',
    outside: null,
    onePerDay: reasons.reportedAgain,
    where: [{ holds, otherwise: () => reasons.noAmount }],
    amount,
  }
}

function knowsMeetings({ meetingsPlanned, meetingsHeld }: Report): boolean {
  return meetingsPlanned !== null && meetingsHeld !== null
}

function knowsLeft({ left }: Report): boolean {
  return (left ?? null) !== null
}

/** An answer of version 2 by one of the codes of a list. */
function answered(
  read: (report: Report) => string | null | undefined,
  codes: readonly Term[],
  { fi, sv, en }: AnswerForms,
) {
  return field(
    'text?',
    ofReport((report) => read(report) ?? null),
    {
      label: say(`vastaus kysymykseen ${fi}`, `svaret på frågan ${sv}`, `the answer to the question ${en}`),
      is: say(
        `joissa vastaus kysymykseen ${fi} on #`,
        `där svaret på frågan ${sv} är #`,
        `where the answer to the question ${en} is #`,
      ),
      known: say(
        `joissa on vastattu {kysymykseen ${fi}}`,
        `som besvarar {frågan ${sv}}`,
        `that answer {the question ${en}}`,
      ),
      unknown: say(
        `joissa ei ole vastattu {kysymykseen ${fi}}`,
        `som inte besvarar {frågan ${sv}}`,
        `that do not answer {the question ${en}}`,
      ),
      codes,
    },
  )
}

function childrenPerCaseHolder({ children, caseHolders }: Report): number | null {
  return children === null || caseHolders === null || caseHolders === 0 ? null : children / caseHolders
}

/** The criteria of the weekly meeting that are answered, or only those that are fully met. */
function criteriaCount({ criteria }: Report, isFully: boolean): number {
  let count = 0
  let criterion: keyof typeof criteria
  for (criterion in criteria) {
    const answer = criteria[criterion]
    if (isFully ? answer === 'fully' : answer !== null) count += 1
  }
  return count
}

/** One row per team active on the last day with a report in the period: its latest report there. */
export const reportFields = {
  ...placeFields,
  team: idField('teamReports', 'teams', ({ team }) => team, ['tiimin', 'teamets', 'the team']),
  report: idField('teamReports', 'teamReports', ({ id }) => id, ['raportin', 'rapportens', 'the report']),
  consultingSocialWorker: members(({ members: each }) => each['consulting-social-worker'] ?? 0, {
    fi: [
      'konsultoivien sosiaalityöntekijöiden',
      'konsultoivia sosiaalityöntekijöitä',
      'konsultoiva sosiaalityöntekijä',
      'konsultoivaa sosiaalityöntekijää',
    ],
    sv: ['konsulterande socialarbetare', 'en konsulterande socialarbetare'],
    en: ['consulting social workers', 'a consulting social worker'],
  }),
  socialWorker: members(({ members: each }) => each['social-worker'] ?? 0, {
    fi: ['sosiaalityöntekijöiden', 'sosiaalityöntekijöitä', 'sosiaalityöntekijä', 'sosiaalityöntekijää'],
    sv: ['socialarbetare', 'en socialarbetare'],
    en: ['social workers', 'a social worker'],
  }),
  familyTherapist: members(({ members: each }) => each['family-therapist'] ?? 0, {
    fi: ['perheterapeuttien', 'perheterapeutteja', 'perheterapeutti', 'perheterapeuttia'],
    sv: ['familjeterapeuter', 'en familjeterapeut'],
    en: ['family therapists', 'a family therapist'],
  }),
  coordinator: members(({ members: each }) => each.coordinator ?? 0, {
    fi: ['koordinaattoreiden', 'koordinaattoreita', 'koordinaattori', 'koordinaattoria'],
    sv: ['koordinatorer', 'en koordinator'],
    en: ['coordinators', 'a coordinator'],
  }),
  socialCounsellor: members(({ members: each }) => each['social-counsellor'] ?? 0, {
    fi: ['sosiaaliohjaajien', 'sosiaaliohjaajia', 'sosiaaliohjaaja', 'sosiaaliohjaajaa'],
    sv: ['socialhandledare', 'en socialhandledare'],
    en: ['social counsellors', 'a social counsellor'],
  }),
  isStructureComplete: field(
    'flag',
    ofReport((report) => isStructureComplete(report.members)),
    {
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
  ),
  children: reported(({ children }) => children, { fi: ['lasten', 'lapsia'], sv: 'barn', en: 'children' }),
  /** May be fractional: a worker shared by two teams counts in both in part. */
  caseHolders: field(
    'number?',
    ofReport(({ caseHolders }) => caseHolders),
    reportedWords({
      fi: ['vastuusosiaalityöntekijöiden', 'vastuusosiaalityöntekijöitä'],
      sv: 'ansvariga socialarbetare',
      en: 'responsible social workers',
    }),
  ),
  /** Null unless children is known and caseHolders > 0. */
  childrenPerCaseHolder: field('number?', ofReport(childrenPerCaseHolder), caseloadWords),
  workersOverCap: reported(({ workersOverCap }) => workersOverCap, {
    fi: ['enimmäismäärän ylittävien työntekijöiden', 'enimmäismäärän ylittäviä työntekijöitä'],
    sv: 'medarbetare som överskrider maximiantalet',
    en: 'workers above the cap',
  }),
  meetingsPlanned: reported(({ meetingsPlanned }) => meetingsPlanned, {
    fi: ['suunniteltujen viikkokokousten', 'suunniteltuja viikkokokouksia'],
    sv: 'planerade veckomöten',
    en: 'weekly meetings planned',
  }),
  meetingsHeld: reported(({ meetingsHeld }) => meetingsHeld, {
    fi: ['pidettyjen viikkokokousten', 'pidettyjä viikkokokouksia'],
    sv: 'hållna veckomöten',
    en: 'weekly meetings held',
  }),
  criteriaAnswered: field(
    'count',
    ofReport((report) => criteriaCount(report, false)),
    {
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
  ),
  criteriaFully: field(
    'count',
    ofReport((report) => criteriaCount(report, true)),
    {
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
  ),
  sharedResponsibility: field(
    'text?',
    ofReport((report) => report.sharedResponsibility),
    {
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
  ),
  faceToFaceShare: field(
    'number?',
    ofReport((report) => report.faceToFaceShare),
    faceToFaceWords,
  ),
  people: reported(({ people }) => people, {
    fi: ['tiimin jäsenten', 'tiimin jäseniä'],
    sv: 'medlemmar',
    en: 'members',
  }),
  trainedPeople: reported(({ trainedPeople }) => trainedPeople, {
    fi: ['koulutettujen jäsenten', 'koulutettuja jäseniä'],
    sv: 'utbildade medlemmar',
    en: 'trained members',
  }),
  /** Of all reports in the period, each day's once. So for the next four. */
  joinedInPeriod: field(
    'count',
    ofAllReports(
      ({ joined }) => (joined ?? null) !== null,
      ({ joined }) => joined ?? 0,
    ),
    quantityWords(
      'jaksolla tiimiin tulleiden määrä',
      'antalet som kom till teamet under perioden',
      'number of people who joined the team in the period',
    ),
  ),
  leftInPeriod: field(
    'count',
    ofAllReports(knowsLeft, ({ left }) => left ?? 0),
    quantityWords(
      'jaksolla tiimistä lähteneiden määrä',
      'antalet som lämnade teamet under perioden',
      'number of people who left the team in the period',
    ),
  ),
  /** How many reports in the period tell how many left. */
  reportsOfLeft: field('count', ofAllReports(knowsLeft), {
    ...quantityWords(
      'niiden jakson raporttien määrä, joissa on ilmoitettu lähteneet',
      'antalet rapporter i perioden som anger hur många som lämnade',
      'number of reports in the period that tell how many left',
    ),
    some: say(
      'joiden tiimi on ilmoittanut {lähteneiden määrän} jaksolla',
      'vars team har angett {antalet som lämnade} under perioden',
      'whose team told {how many left} in the period',
    ),
    none: say(
      'joiden tiimi ei ole ilmoittanut {lähteneiden määrää} jaksolla',
      'vars team inte har angett {antalet som lämnade} under perioden',
      'whose team did not tell {how many left} in the period',
    ),
  }),
  /** Of reports that know both planned and held. */
  meetingsPlannedInPeriod: field(
    'count',
    ofAllReports(knowsMeetings, ({ meetingsPlanned }) => meetingsPlanned ?? 0),
    quantityWords(
      'jakson kaikissa raporteissa suunniteltujen viikkokokousten määrä',
      'antalet planerade veckomöten i periodens alla rapporter',
      'number of weekly meetings planned in all reports of the period',
    ),
  ),
  meetingsHeldInPeriod: field(
    'count',
    ofAllReports(knowsMeetings, ({ meetingsHeld }) => meetingsHeld ?? 0),
    quantityWords(
      'jakson kaikissa raporteissa pidettyjen viikkokokousten määrä',
      'antalet hållna veckomöten i periodens alla rapporter',
      'number of weekly meetings held in all reports of the period',
    ),
  ),
  meetingRhythm: answered(({ meetingRhythm }) => meetingRhythm, meetingRhythms, {
    fi: 'kokousten tiheydestä',
    sv: 'om hur ofta möten hålls',
    en: 'on how often meetings are held',
  }),
  managementSupport: answered(({ managementSupport }) => managementSupport, degrees, {
    fi: 'johdon tuesta',
    sv: 'om ledningens stöd',
    en: 'on management’s support',
  }),
  partnersInformed: answered(({ partnersInformed }) => partnersInformed, degrees, {
    fi: 'kumppanien tiedottamisesta',
    sv: 'om informationen till samarbetsparterna',
    en: 'on informing partners',
  }),
  knowledgeAdopted: answered(({ knowledgeAdopted }) => knowledgeAdopted, degrees, {
    fi: 'avaintietojen ja -taitojen omaksumisesta',
    sv: 'om hur nyckelkunskaper och färdigheter har tillägnats',
    en: 'on adopting key knowledge and skills',
  }),
  workGuidedByDiscussion: answered(({ workGuidedByDiscussion }) => workGuidedByDiscussion, degrees, {
    fi: 'asiakastyöstä tiimikeskustelujen ohjaamana',
    sv: 'om klientarbete som styrs av teamsamtal',
    en: 'on client work guided by team discussions',
  }),
} as const

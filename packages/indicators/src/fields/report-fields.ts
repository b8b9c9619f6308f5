import { degrees, isStructureComplete } from '@kotipesa/domain'
import { field } from './field'
import { localized } from './field-words'
import { peopleFields } from './people-fields'
import { idField, scopeFields } from './scope-fields'
import { ofReport, reported, type Report } from './report-constants'
import { caseloadWords, faceToFaceWords, memberWords, reportedWords, type RoleForms } from './report-forms'

/** Members of a role; one that a report does not name has 0. */
function members(read: (report: Report) => number, forms: RoleForms) {
  return field('number', ofReport(read), memberWords(forms))
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
  ...scopeFields,
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
      label: localized(
        'tiimin rakenne on täysi',
        'teamets struktur är fullständig',
        'the team’s structure is complete',
      ),
      yes: localized(
        'joissa tiimillä on vähintään 1 konsultoiva sosiaalityöntekijä, vähintään 2 sosiaalityöntekijää sekä ' +
          'perheterapeutti ja koordinaattori (myös osa-aikaiset)',
        'där teamet har minst 1 konsulterande socialarbetare, minst 2 socialarbetare samt en familjeterapeut och en ' +
          'koordinator (även på deltid)',
        'where the team has at least 1 consulting social worker, at least 2 social workers, a family therapist and a ' +
          'coordinator (part-time included)',
      ),
      no: localized(
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
      label: localized(
        'niiden viikkokokouksen kriteerien määrä, joihin on vastattu',
        'antalet besvarade kriterier för veckomötet',
        'the number of criteria of the weekly meeting that are answered',
      ),
      is: localized(
        'joissa vastattuja viikkokokouksen kriteerejä on #',
        'där antalet besvarade kriterier för veckomötet är #',
        'where the number of criteria of the weekly meeting that are answered is #',
      ),
      total: localized(
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
      label: localized(
        'kokonaan toteutuvien viikkokokouksen kriteerien määrä',
        'antalet kriterier för veckomötet som uppfylls helt',
        'the number of criteria of the weekly meeting that are fully met',
      ),
      is: localized(
        'joissa kokonaan toteutuvia viikkokokouksen kriteerejä on #',
        'där antalet kriterier för veckomötet som uppfylls helt är #',
        'where the number of criteria of the weekly meeting that are fully met is #',
      ),
      total: localized(
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
      label: localized(
        'vastaus kysymykseen yhteisestä vastuusta',
        'svaret på frågan om gemensamt ansvar',
        'the answer to the question on shared responsibility',
      ),
      is: localized(
        'joissa vastaus kysymykseen yhteisestä vastuusta on #',
        'där svaret på frågan om gemensamt ansvar är #',
        'where the answer to the question on shared responsibility is #',
      ),
      known: localized(
        'joissa on vastattu {kysymykseen yhteisestä vastuusta}',
        'som besvarar {frågan om gemensamt ansvar}',
        'that answer {the question on shared responsibility}',
      ),
      unknown: localized(
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
  ...peopleFields,
} as const

import { degrees, meetingRhythms, type Term } from '@kotipesa/domain'
import type { Dated } from './datum'
import { field } from './field'
import { localized } from './field-words'
import { byDay, ofWhom } from './lists'
import { reasons } from './reasons'
import { quantityWords } from './region-forms'
import { ofReport, reported, type Report } from './report-constants'
import type { AnswerForms } from './report-forms'

/** All reports of the team in the period: what they tell since the report before adds up. */
function ofAllReports(holds: (report: Report) => boolean, amount?: (report: Report) => number): Dated<'teamReports'> {
  return {
    shape: 'dated',
    from: 'teamReports',
    of: ofWhom.team,
    on: byDay.reported,
    window: 'period',
    outside: null,
    onePerDay: reasons.reportedAgain,
    where: [{ holds, otherwise: () => reasons.noAmount }],
    ...(amount === undefined ? {} : { amount }),
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
  return field('text?', ofReport(read), {
    label: localized(`vastaus kysymykseen ${fi}`, `svaret på frågan ${sv}`, `the answer to the question ${en}`),
    is: localized(
      `joissa vastaus kysymykseen ${fi} on #`,
      `där svaret på frågan ${sv} är #`,
      `where the answer to the question ${en} is #`,
    ),
    known: localized(
      `joissa on vastattu {kysymykseen ${fi}}`,
      `som besvarar {frågan ${sv}}`,
      `that answer {the question ${en}}`,
    ),
    unknown: localized(
      `joissa ei ole vastattu {kysymykseen ${fi}}`,
      `som inte besvarar {frågan ${sv}}`,
      `that do not answer {the question ${en}}`,
    ),
    codes,
  })
}

/** What a report tells since version 2 of the facts: people, those who came and left, meetings, and five answers. */
export const peopleFields = {
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
    some: localized(
      'joiden tiimi on ilmoittanut {lähteneiden määrän} jaksolla',
      'vars team har angett {antalet som lämnade} under perioden',
      'whose team told {how many left} in the period',
    ),
    none: localized(
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

import type { LocalizedText } from '../locale/locale'
import type { Action, ResourceKind } from './policy'
import { processingBases } from './processing-bases'
import {
  legalBasisOf,
  type DataKeeperId,
  type LegalBasisId,
  type ProcessingPurposeId,
  type RetentionRuleId,
} from './processing-terms'

/** Where personal data stand: the fields of a collection, each with its path, or a table that is no collection. */
export interface ProcessingPlace {
  /** Name of the collection or, with an empty list of fields, of the table. */
  readonly where: string
  readonly fields: readonly string[]
}

/** A line of the record of processing activities (GDPR, article 30 (1)). */
export interface ProcessingLine {
  readonly id: string
  readonly purpose: ProcessingPurposeId
  /** Of whom the data are. */
  readonly subjects: LocalizedText
  /** What is known of them. */
  readonly data: LocalizedText
  readonly places: readonly ProcessingPlace[]
  readonly bases: readonly LegalBasisId[]
  readonly keeper: DataKeeperId
  /** Who sees the data: whoever may do this with such a thing. `null` = nobody but those in `alsoSeenBy`. */
  readonly seenBy: { readonly action: Action; readonly kind: ResourceKind } | null
  /** Who sees them besides, by a link or as the person themselves. */
  readonly alsoSeenBy: LocalizedText | null
  readonly kept: readonly RetentionRuleId[]
}

const people = { action: 'read', kind: 'person' } as const
const records = { action: 'read', kind: 'region-record' } as const
const accounts = { action: 'update', kind: 'user' } as const
const openPeople = /* @__PURE__ */ (() => processingBases.map(({ id }) => legalBasisOf[id]))()
const inCharge = ['inCharge']

const known: LocalizedText = {
  fi: 'kouluttajat, yhteyshenkilöt, verkostojen ja ryhmien jäsenet, kokemusasiantuntijat',
  sv: 'utbildare, kontaktpersoner, medlemmar i nätverk och grupper, erfarenhetsexperter',
  en: 'trainers, contact persons, members of networks and groups, experts by experience',
}
const participants: LocalizedText = {
  fi: 'koulutuksiin ja tilaisuuksiin ilmoittautuneet',
  sv: 'de som har anmält sig till utbildningar och evenemang',
  en: 'those who have registered for trainings and events',
}
const users: LocalizedText = {
  fi: 'palvelun käyttäjät',
  sv: 'tjänstens användare',
  en: 'users of the service',
}
const trainers: LocalizedText = {
  fi: 'kouluttajat ja heidän esihenkilönsä',
  sv: 'utbildare och deras chefer',
  en: 'trainers and their supervisors',
}

const cooperation: readonly ProcessingLine[] = [
  {
    id: 'contact',
    purpose: 'cooperation',
    subjects: known,
    data: {
      fi: 'nimi, sähköposti, organisaatio, kielet',
      sv: 'namn, e-post, organisation, språk',
      en: 'name, e-mail, organisation, languages',
    },
    places: [{ where: 'people', fields: ['name', 'email', 'organisation', 'languages', 'withheld'] }],
    bases: openPeople,
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: null,
    kept: ['months-after-end', 'withheld', 'without-name', 'trash'],
  },
  {
    id: 'basis',
    purpose: 'accountability',
    subjects: known,
    data: {
      fi: 'peruste, säilytysaika, suostumuksen tarkoitukset ja päivät',
      sv: 'grund, förvaringstid, samtyckets ändamål och dagar',
      en: 'basis, time of keeping, purposes and days of the consent',
    },
    places: [
      {
        where: 'people',
        fields: ['basis', 'monthsAfterEnd', 'purposes', 'consentGivenOn', 'consentWithdrawnOn'],
      },
    ],
    bases: ['legal-obligation'],
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: null,
    kept: ['without-name', 'trash'],
  },
  {
    id: 'belonging',
    purpose: 'cooperation',
    subjects: known,
    data: {
      fi: 'mihin henkilö kuuluu, missä roolissa, osuus työajasta ja päivät',
      sv: 'vad personen hör till, i vilken roll, andel av arbetstiden och dagar',
      en: 'what the person belongs to, in which role, share of working time and days',
    },
    places: [
      {
        where: 'memberships',
        fields: [
          'title',
          'person',
          'of',
          'role',
          'team',
          'network',
          'group',
          'isContact',
          'share',
          'validFrom',
          'validUntil',
        ],
      },
    ],
    bases: openPeople,
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: null,
    kept: ['without-name', 'trash'],
  },
  {
    id: 'in-charge',
    purpose: 'cooperation',
    subjects: {
      fi: 'asioista ja koulutuksista huolehtivat, tietopyyntöjen esittäjät',
      sv: 'de som sköter ärenden och utbildningar, de som begär uppgifter',
      en: 'those in charge of matters and trainings, those who ask for information',
    },
    data: {
      fi: 'mistä asiasta henkilö huolehtii, mitä hän on pyytänyt',
      sv: 'vilket ärende personen sköter, vad personen har begärt',
      en: 'of which matter the person is in charge, what they have asked for',
    },
    places: [
      { where: 'decisions', fields: inCharge },
      { where: 'questions', fields: inCharge },
      { where: 'agenda-items', fields: inCharge },
      { where: 'needs', fields: inCharge },
      { where: 'trainings', fields: inCharge },
      { where: 'objectives', fields: inCharge },
      { where: 'work-packages', fields: inCharge },
      { where: 'information-requests', fields: ['contact'] },
    ],
    bases: openPeople,
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: null,
    kept: ['without-name', 'trash'],
  },
  {
    id: 'accepted',
    purpose: 'accountability',
    subjects: users,
    data: {
      fi: 'kuka hyväksyi tai hylkäsi osatekijän tilan',
      sv: 'vem som godkände eller avslog en dels status',
      en: 'who accepted or declined the status of an element',
    },
    places: [
      { where: 'element-statuses', fields: ['acceptedBy'] },
      { where: 'element-declines', fields: ['declinedBy'] },
    ],
    bases: ['public-task'],
    keeper: 'region',
    seenBy: records,
    alsoSeenBy: null,
    kept: ['with-record', 'trash'],
  },
  {
    id: 'calendars',
    purpose: 'cooperation',
    subjects: {
      fi: 'kalenterilinkin haltijat',
      sv: 'innehavare av en kalenderlänk',
      en: 'holders of a calendar link',
    },
    data: {
      fi: 'kenelle linkki on annettu, minkä kalenteri se on, millä kielellä ja kuka sen teki',
      sv: 'till vem länken har getts, vems kalender det är, på vilket språk och vem som gjorde den',
      en: 'to whom the link was given, whose calendar it is, in which language and who made it',
    },
    places: [
      {
        where: 'calendar-feeds',
        fields: ['title', 'trainer', 'network', 'group', 'holder', 'language', 'madeBy', 'keyHash'],
      },
    ],
    bases: ['public-task'],
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: {
      fi: 'linkin haltija: päivät ilman kirjautumista',
      sv: 'länkens innehavare: dagarna utan inloggning',
      en: 'the holder of the link: the days without signing in',
    },
    kept: ['with-record', 'trash'],
  },
  {
    id: 'views',
    purpose: 'cooperation',
    subjects: known,
    data: {
      fi: 'tallennetun näkymän nimi ja hakuehdot, joissa voi olla nimi',
      sv: 'en sparad vys namn och sökvillkor, där ett namn kan finnas',
      en: 'name and conditions of a saved view, in which a name may stand',
    },
    places: [{ where: 'saved-views', fields: ['name', 'list', 'query'] }],
    bases: ['public-task'],
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: null,
    kept: ['with-record', 'trash'],
  },
]

const trainings: readonly ProcessingLine[] = [
  {
    id: 'trainers',
    purpose: 'trainings',
    subjects: trainers,
    data: {
      fi: 'ammatti, pätevyys, työaika ja sen ehdot, pari, kunnat ja alueet, poissaolojen päivät ilman syytä',
      sv: 'yrke, behörighet, arbetstid och dess villkor, par, kommuner och områden, frånvarodagar utan orsak',
      en: 'profession, qualification, working time and its terms, pair, municipalities and regions, days away without a reason',
    },
    places: [
      {
        where: 'trainers',
        fields: [
          'title',
          'person',
          'profession',
          'qualifiedOn',
          'timeShare',
          'validFrom',
          'validUntil',
          'supervisor',
          'modulesPassed',
          'permanentPost',
          'coversOthers',
          'shareInWriting',
          'clientWorkKept',
          'dutiesLightened',
          'pairPartner',
          'municipalitiesServed',
          'lentTo',
          'awayPeriods',
        ],
      },
    ],
    bases: openPeople,
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: {
      fi: 'lainattavasta kouluttajasta muut alueet: alue ja ammatti ilman nimeä',
      sv: 'om en utbildare som lånas ut andra områden: område och yrke utan namn',
      en: 'of a trainer who is lent, other regions: region and profession without a name',
    },
    kept: ['without-name', 'trash'],
  },
  {
    id: 'holding',
    purpose: 'trainings',
    subjects: trainers,
    data: {
      fi: 'mitkä koulutukset ja päivät kouluttaja pitää, häneltä kysytty ja hänen vastauksensa',
      sv: 'vilka utbildningar och dagar utbildaren håller, vad som har frågats och svaret',
      en: 'which trainings and days a trainer holds, what was asked of them and their answer',
    },
    places: [
      { where: 'trainings', fields: ['trainers.trainer', 'sessions.heldBy'] },
      { where: 'trainer_questions', fields: [] },
    ],
    bases: openPeople,
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: {
      fi: 'kouluttaja itse omalla linkillään tai tunnuksellaan',
      sv: 'utbildaren själv med sin egen länk eller sitt konto',
      en: 'the trainer, by an own link or account',
    },
    kept: ['without-name', 'trash'],
  },
  {
    id: 'registrations',
    purpose: 'trainings',
    subjects: participants,
    data: {
      fi: 'nimi, sähköposti, yksikkö, tehtävä, lisätieto, kieli, suostumuksen päivä, läsnäolo päivittäin, onko palautetta annettu',
      sv: 'namn, e-post, enhet, uppgift, tilläggsuppgift, språk, samtyckets dag, närvaro dag för dag, om respons har getts',
      en: 'name, e-mail, unit, role, note, language, day of the consent, attendance day by day, whether feedback was given',
    },
    places: [
      {
        where: 'registrations',
        fields: [
          'training',
          'event',
          'name',
          'email',
          'unit',
          'group',
          'sector',
          'note',
          'state',
          'language',
          'consentGivenOn',
        ],
      },
      { where: 'registration_attendance', fields: [] },
      { where: 'feedback_given', fields: [] },
      { where: 'certificates', fields: [] },
    ],
    bases: ['consent'],
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: {
      fi: 'ilmoittautunut itse omalla linkillään; koulutuksen kouluttaja omalla linkillään nimet ja läsnäolon',
      sv: 'den anmälda själv med sin egen länk; utbildaren med sin egen länk namnen och närvaron',
      en: 'whoever has registered, by an own link; the trainer, by an own link, names and attendance',
    },
    kept: ['registration-months', 'hash-of-name', 'trash'],
  },
  {
    id: 'feedback',
    purpose: 'trainings',
    subjects: participants,
    data: {
      fi: 'palaute ilman nimeä ja aikaa: ei yhdistettävissä kehenkään',
      sv: 'respons utan namn och tid: kan inte kopplas till någon',
      en: 'feedback without a name or a time: it cannot be joined to anybody',
    },
    places: [{ where: 'feedback', fields: ['degree', 'helped', 'hindered'] }],
    bases: ['consent'],
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: null,
    kept: ['no-person'],
  },
  {
    id: 'experts',
    purpose: 'experts',
    subjects: {
      fi: 'kokemusasiantuntijat',
      sv: 'erfarenhetsexperter',
      en: 'experts by experience',
    },
    data: {
      fi: 'tehtävät, tilaisuudet, päivät ja tunnit; ei sitä, mistä kokemus on',
      sv: 'uppgifter, tillfällen, dagar och timmar; inte vad erfarenheten gäller',
      en: 'tasks, occasions, days and hours; not of what the experience is',
    },
    places: [
      { where: 'memberships', fields: ['tasks'] },
      {
        where: 'expert-occasions',
        fields: ['title', 'expert', 'meeting', 'training', 'event', 'day', 'hours', 'task'],
      },
    ],
    bases: openPeople,
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: null,
    kept: ['without-name', 'trash'],
  },
]

const messages: readonly ProcessingLine[] = [
  {
    id: 'messages',
    purpose: 'messages',
    subjects: {
      fi: 'viestien vastaanottajat',
      sv: 'mottagare av meddelanden',
      en: 'recipients of messages',
    },
    data: {
      fi: 'osoite, aihe, sisältö, tila, mahdollinen este',
      sv: 'adress, ämne, innehåll, status, eventuellt hinder',
      en: 'address, subject, words, state, what stood against it',
    },
    places: [{ where: 'messages', fields: ['subject', 'recipient', 'kind', 'state', 'body', 'problem', 'key'] }],
    bases: openPeople,
    keeper: 'region',
    seenBy: { action: 'read', kind: 'message' },
    alsoSeenBy: {
      fi: 'alueen muokkaaja henkilön lomakkeella: laji, aika ja perillemeno',
      sv: 'områdets redigerare på personens formulär: slag, tid och om det kom fram',
      en: 'the region’s editor on the person’s form: kind, time and whether it arrived',
    },
    kept: ['words-when-sent'],
  },
  {
    id: 'choices',
    purpose: 'messages',
    subjects: known,
    data: {
      fi: 'mitä muistutuksia henkilö ei halua, mihin kokouksiin hänet on kutsuttu',
      sv: 'vilka påminnelser personen inte vill ha, till vilka möten personen har kallats',
      en: 'which reminders the person does not want, to which meetings they were invited',
    },
    places: [
      { where: 'message_choices', fields: [] },
      { where: 'meeting_invitations', fields: [] },
    ],
    bases: openPeople,
    keeper: 'region',
    seenBy: people,
    alsoSeenBy: {
      fi: 'henkilö itse viestin alla olevalla linkillä',
      sv: 'personen själv med länken under meddelandet',
      en: 'the person, by the link below a message',
    },
    kept: ['with-record'],
  },
]

const ofAccounts: readonly ProcessingLine[] = [
  {
    id: 'accounts',
    purpose: 'accounts',
    subjects: users,
    data: {
      fi: 'nimi, sähköposti, kieli, roolit, sijaisuudet, kuka henkilö tunnuksen takana on',
      sv: 'namn, e-post, språk, roller, vikariat, vilken person som finns bakom kontot',
      en: 'name, e-mail, language, roles, who is stood in for, which person is behind the account',
    },
    places: [
      { where: 'users', fields: ['email', 'name', 'language', 'nationalRole', 'regions'] },
      { where: 'people', fields: ['account'] },
    ],
    bases: ['public-task'],
    keeper: 'national',
    seenBy: accounts,
    alsoSeenBy: {
      fi: 'alueen vastuukäyttäjä: oman alueen tunnusten nimet ja roolit',
      sv: 'områdets ansvarsanvändare: namn och roller för det egna områdets konton',
      en: 'the region’s lead user: names and roles of the own region’s accounts',
    },
    kept: ['account'],
  },
  {
    id: 'credentials',
    purpose: 'accounts',
    subjects: users,
    data: {
      fi: 'salasanan tiiviste, kertakoodin sinetöity salaisuus, varakoodien tiivisteet, tunniste kirjautumispalvelussa, avoimet istunnot',
      sv: 'lösenordets kondensat, engångskodens förseglade hemlighet, reservkodernas kondensat, identifierare i inloggningstjänsten, öppna sessioner',
      en: 'hash of the password, sealed secret of one-time codes, hashes of recovery codes, id at the sign-in service, open sessions',
    },
    places: [
      { where: 'users', fields: ['currentPassword'] },
      { where: 'users_sessions', fields: [] },
      { where: 'second_factors', fields: [] },
      { where: 'recovery_codes', fields: [] },
      { where: 'openid_accounts', fields: [] },
      { where: 'password_links', fields: [] },
      { where: 'handed_sessions', fields: [] },
    ],
    bases: ['legal-obligation'],
    keeper: 'national',
    seenBy: null,
    alsoSeenBy: {
      fi: 'ei kukaan; omat istunnot näkee käyttäjä itse',
      sv: 'ingen; de egna sessionerna ser användaren själv',
      en: 'nobody; users see their own sessions',
    },
    kept: ['account', 'session'],
  },
  {
    id: 'sign-ins',
    purpose: 'accounts',
    subjects: users,
    data: {
      fi: 'milloin, millä laitteella ja mistä osoitteen alusta on kirjauduttu',
      sv: 'när, med vilken enhet och från vilken början av en adress inloggning har skett',
      en: 'when, with which device and from which beginning of an address somebody signed in',
    },
    places: [{ where: 'sign_ins', fields: [] }],
    bases: ['legal-obligation'],
    keeper: 'national',
    seenBy: null,
    alsoSeenBy: { fi: 'käyttäjä itse', sv: 'användaren själv', en: 'the user' },
    kept: ['sign-ins'],
  },
  {
    id: 'invitations',
    purpose: 'accounts',
    subjects: {
      fi: 'käyttäjiksi kutsutut',
      sv: 'de som har bjudits in som användare',
      en: 'those invited to become users',
    },
    data: {
      fi: 'nimi, sähköposti, rooli, kuka kutsui',
      sv: 'namn, e-post, roll, vem som bjöd in',
      en: 'name, e-mail, role, who invited them',
    },
    places: [{ where: 'account_invitations', fields: [] }],
    bases: ['public-task'],
    keeper: 'region',
    seenBy: { action: 'create', kind: 'region-role' },
    alsoSeenBy: null,
    kept: ['invitations'],
  },
  {
    id: 'preferences',
    purpose: 'accounts',
    subjects: users,
    data: {
      fi: 'omien luettelojen asetukset ja muistutukset, joita käyttäjä ei halua',
      sv: 'inställningar för egna listor och påminnelser som användaren inte vill ha',
      en: 'settings of the own lists and the reminders that the user does not want',
    },
    places: [
      { where: 'payload_preferences', fields: [] },
      { where: 'account_reminders', fields: [] },
    ],
    bases: ['public-task'],
    keeper: 'national',
    seenBy: null,
    alsoSeenBy: { fi: 'käyttäjä itse', sv: 'användaren själv', en: 'the user' },
    kept: ['account'],
  },
  {
    id: 'log',
    purpose: 'accountability',
    subjects: {
      fi: 'palvelun käyttäjät ja ne, joiden tietoja he ovat muuttaneet',
      sv: 'tjänstens användare och de vilkas uppgifter de har ändrat',
      en: 'users of the service and those whose data they have changed',
    },
    data: {
      fi: 'kuka teki, luki tai vei mitä ja milloin; kenttien arvot ennen ja jälkeen',
      sv: 'vem som gjorde, läste eller tog ut vad och när; fältens värden före och efter',
      en: 'who did, read or took out what and when; values of fields before and after',
    },
    places: [
      { where: 'audit_log', fields: [] },
      { where: 'audit_values', fields: [] },
    ],
    bases: ['legal-obligation'],
    keeper: 'region',
    seenBy: { action: 'update', kind: 'person' },
    alsoSeenBy: null,
    kept: ['log', 'log-values'],
  },
  {
    id: 'changes',
    purpose: 'accountability',
    subjects: users,
    data: {
      fi: 'kuka muutti viimeksi mitä kenttiä, palvelun vastaukset lähetettyihin lomakkeisiin',
      sv: 'vem som senast ändrade vilka fält, tjänstens svar på sända formulär',
      en: 'who last changed which fields, the service’s answers to forms that were sent',
    },
    places: [
      { where: 'record_changes', fields: [] },
      { where: 'request_keys', fields: [] },
    ],
    bases: ['public-task'],
    keeper: 'region',
    seenBy: records,
    alsoSeenBy: null,
    kept: ['changes'],
  },
]

/**
 * The record of processing activities: which personal data the software keeps, where, for what, on what basis, who answers for
 * them, who sees them and how long they stay. Tests of the portal hold it against the fields and tables that there are.
 *
 * Source: GDPR, article 30 (1) b–f.
 */
export const processingRegister: readonly ProcessingLine[] = [...cooperation, ...trainings, ...messages, ...ofAccounts]

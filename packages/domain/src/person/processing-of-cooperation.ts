import type { ProcessingLine } from './processing-line'
import { basesOfPeople, knownPeople, seenWithPeople, seenWithRecords, usersOfService } from './processing-subjects'

const inCharge = ['inCharge']

/** What is kept for the work, the networks and the groups. */
export const processingOfCooperation: readonly ProcessingLine[] = [
  {
    id: 'contact',
    purpose: 'cooperation',
    subjects: knownPeople,
    data: {
      fi: 'nimi, sähköposti, organisaatio, kielet',
      sv: 'namn, e-post, organisation, språk',
      en: 'name, e-mail, organisation, languages',
    },
    places: [{ where: 'people', fields: ['name', 'email', 'organisation', 'languages', 'withheld'] }],
    bases: basesOfPeople,
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: null,
    kept: ['months-after-end', 'withheld', 'without-name', 'trash'],
  },
  {
    id: 'basis',
    purpose: 'accountability',
    subjects: knownPeople,
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
    seenBy: seenWithPeople,
    alsoSeenBy: null,
    kept: ['without-name', 'trash'],
  },
  {
    id: 'belonging',
    purpose: 'cooperation',
    subjects: knownPeople,
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
    bases: basesOfPeople,
    keeper: 'region',
    seenBy: seenWithPeople,
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
    bases: basesOfPeople,
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: null,
    kept: ['without-name', 'trash'],
  },
  {
    id: 'accepted',
    purpose: 'accountability',
    subjects: usersOfService,
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
    seenBy: seenWithRecords,
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
    seenBy: seenWithPeople,
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
    subjects: knownPeople,
    data: {
      fi: 'tallennetun näkymän nimi ja hakuehdot, joissa voi olla nimi',
      sv: 'en sparad vys namn och sökvillkor, där ett namn kan finnas',
      en: 'name and conditions of a saved view, in which a name may stand',
    },
    places: [{ where: 'saved-views', fields: ['name', 'list', 'query'] }],
    bases: ['public-task'],
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: null,
    kept: ['with-record', 'trash'],
  },
]

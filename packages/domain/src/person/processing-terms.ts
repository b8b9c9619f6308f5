import { idsOf, type Term } from '../locale/term'
import { keptDays } from './kept-days'
import type { ProcessingBasisId } from './processing-bases'

/**
 * On what the law lets personal data be processed, as far as the software knows of it.
 *
 * Source: GDPR, article 6 (1) c, e and a; article 9 (2) does not come in, as nothing of that kind is asked for.
 */
export const legalBases = [
  {
    id: 'public-task',
    point: 'e',
    label: {
      fi: 'yleistä etua koskeva tehtävä tai julkinen valta',
      sv: 'uppgift av allmänt intresse eller myndighetsutövning',
      en: 'task in the public interest or official authority',
    },
  },
  { id: 'consent', point: 'a', label: { fi: 'suostumus', sv: 'samtycke', en: 'consent' } },
  {
    id: 'legal-obligation',
    point: 'c',
    label: { fi: 'lakisääteinen velvoite', sv: 'rättslig förpliktelse', en: 'legal obligation' },
  },
] as const satisfies readonly (Term & { readonly point: string })[]

/** Id of what the law lets personal data be processed on. */
export type LegalBasisId = (typeof legalBases)[number]['id']

/**
 * On what in the law each reason for keeping a person rests: whoever is known by their post, on the public task; the others on
 * their consent.
 */
export const legalBasisOf = { duty: 'public-task', consent: 'consent' } as const satisfies Readonly<
  Record<ProcessingBasisId, LegalBasisId>
>

/** Who answers for personal data (GDPR, article 4 (7)). */
export const dataKeepers = [
  {
    id: 'region',
    label: {
      fi: 'hyvinvointialue tai Helsingin kaupunki',
      sv: 'välfärdsområdet eller Helsingfors stad',
      en: 'the wellbeing services county or the City of Helsinki',
    },
  },
  {
    id: 'national',
    label: {
      fi: 'palvelun valtakunnallinen rekisterinpitäjä',
      sv: 'tjänstens nationella personuppgiftsansvariga',
      en: 'the national keeper of the service',
    },
  },
] as const satisfies readonly Term[]

/** Id of who answers for personal data. */
export type DataKeeperId = (typeof dataKeepers)[number]['id']

/** For what the software processes personal data: what the record of processing activities is grouped by. */
export const processingPurposes = [
  {
    id: 'cooperation',
    label: {
      fi: 'työn, verkostojen ja ryhmien järjestäminen',
      sv: 'att ordna arbetet, nätverken och grupperna',
      en: 'organising the work, networks and groups',
    },
  },
  {
    id: 'trainings',
    label: {
      fi: 'koulutusten ja tilaisuuksien järjestäminen',
      sv: 'att ordna utbildningar och evenemang',
      en: 'holding trainings and events',
    },
  },
  {
    id: 'experts',
    label: {
      fi: 'kokemusasiantuntijoiden osallistuminen',
      sv: 'erfarenhetsexperternas medverkan',
      en: 'participation of experts by experience',
    },
  },
  {
    id: 'messages',
    label: { fi: 'viestit ja kutsut', sv: 'meddelanden och kallelser', en: 'messages and invitations' },
  },
  {
    id: 'accounts',
    label: { fi: 'tunnukset ja kirjautuminen', sv: 'konton och inloggning', en: 'accounts and signing in' },
  },
  {
    id: 'accountability',
    label: {
      fi: 'käytön seuranta ja osoitusvelvollisuus',
      sv: 'uppföljning av användningen och ansvarsskyldighet',
      en: 'following up use and accountability',
    },
  },
] as const satisfies readonly Term[]

/** The ids of `processingPurposes`. */
export const processingPurposeIds = /* @__PURE__ */ idsOf(processingPurposes)

/** Id of for what the software processes personal data. */
export type ProcessingPurposeId = (typeof processingPurposes)[number]['id']

/** How long personal data are kept, by the rules that the software carries out by itself. */
export const retentionRules = /* @__PURE__ */ (() =>
  [
    {
      id: 'months-after-end',
      label: {
        fi: 'kunnes henkilölle merkityt kuukaudet hänen viimeisen jäsenyytensä päättymisestä ovat kuluneet; suostumuksen varassa olevat tiedot enintään suostumuksen perumiseen',
        sv: 'tills de månader som har angetts för personen har gått sedan det sista medlemskapet tog slut; uppgifter som vilar på samtycke högst tills samtycket återkallas',
        en: 'until the months entered for the person have passed since the last membership ended; what rests on consent at most until that is withdrawn',
      },
    },
    {
      id: 'withheld',
      label: {
        fi: `sen jälkeen piilotettuina ${keptDays.withheld} päivää virheen korjaamista varten, sitten poistettu`,
        sv: `därefter dolda i ${keptDays.withheld} dagar så att ett fel kan rättas, sedan raderade`,
        en: `after that put aside for ${keptDays.withheld} days so that a mistake can be put right, then erased`,
      },
    },
    {
      id: 'without-name',
      label: {
        fi: 'tietue jää ilman nimeä, kun henkilön nimi poistuu',
        sv: 'posten blir kvar utan namn när personens namn raderas',
        en: 'the record stays without a name when the person’s name goes',
      },
    },
    {
      id: 'with-record',
      label: {
        fi: 'niin kauan kuin tietue, jossa tieto on',
        sv: 'lika länge som posten där uppgiften finns',
        en: 'as long as the record in which they stand',
      },
    },
    {
      id: 'trash',
      label: {
        fi: `poistettu tietue on roskakorissa ${keptDays.trash} päivää, sitten se häviää lopullisesti`,
        sv: `en raderad post ligger i papperskorgen i ${keptDays.trash} dagar och försvinner sedan slutgiltigt`,
        en: `a deleted record lies in the trash for ${keptDays.trash} days, then it goes for good`,
      },
    },
    {
      id: 'registration-months',
      label: {
        fi: 'alueen asettamat kuukaudet viimeisestä päivästä; sitten jäävät vain osallistujamäärät',
        sv: 'de månader efter den sista dagen som området har angett; sedan finns bara antalet deltagare kvar',
        en: 'the months after the last day that the region has set; then only the numbers of participants stay',
      },
    },
    {
      id: 'hash-of-name',
      label: {
        fi: 'annetusta todistuksesta jää nimen tiiviste, jota voi verrata vain todistuksen osoitteella',
        sv: 'av ett intyg som har getts blir ett kondensat av namnet kvar, som bara kan jämföras med intygets adress',
        en: 'of a certificate that was given a hash of the name stays, which only the certificate’s address lets anybody compare',
      },
    },
    {
      id: 'words-when-sent',
      label: {
        fi: `viestin sisältö kunnes se on lähetetty; vastaanottaja, aihe ja aika ${keptDays.trash} päivää`,
        sv: `meddelandets innehåll tills det har skickats; mottagare, ämne och tid i ${keptDays.trash} dagar`,
        en: `the words of a message until it is sent; recipient, subject and time for ${keptDays.trash} days`,
      },
    },
    {
      id: 'account',
      label: {
        fi: 'kunnes ylläpitäjä poistaa tunnuksen',
        sv: 'tills en administratör raderar kontot',
        en: 'until an administrator removes the account',
      },
    },
    {
      id: 'session',
      label: {
        fi: 'kunnes istunto päättyy tai linkki on käytetty tai vanhentunut, ja siitä vuorokauden',
        sv: 'tills sessionen är slut eller länken använd eller för gammal, och ett dygn därefter',
        en: 'until the session ends or the link is used or too old, and a day after that',
      },
    },
    {
      id: 'sign-ins',
      label: {
        fi: `${keptDays.signIns} päivää`,
        sv: `${keptDays.signIns} dagar`,
        en: `${keptDays.signIns} days`,
      },
    },
    {
      id: 'invitations',
      label: {
        fi: `kutsu on voimassa ${keptDays.invitations} päivää; käytetty tai peruttu kutsu poistuu vuorokaudessa`,
        sv: `en inbjudan gäller i ${keptDays.invitations} dagar; en använd eller återkallad försvinner inom ett dygn`,
        en: `an invitation holds for ${keptDays.invitations} days; a used or withdrawn one goes within a day`,
      },
    },
    {
      id: 'changes',
      label: {
        fi: `kuka muutti mitä kenttiä: ${keptDays.trash} päivää; vastaukset pyyntöihin vuorokauden`,
        sv: `vem som ändrade vilka fält: ${keptDays.trash} dagar; svar på begäran ett dygn`,
        en: `who changed which fields: ${keptDays.trash} days; answers to requests a day`,
      },
    },
    {
      id: 'log-values',
      label: {
        fi: 'kenttien arvot niin kauan kuin tietue; henkilön arvot vain kunnes peruste nimen pitämiseen päättyy',
        sv: 'fältens värden lika länge som posten; en persons värden bara tills grunden för att ha namnet upphör',
        en: 'values of fields as long as the record; a person’s only until the basis for keeping the name ends',
      },
    },
    {
      id: 'log',
      label: {
        fi: 'lokimerkinnät (tunnus, teko, aika) ilman päättymispäivää: alueen arkistointisuunnitelma määrää ajan',
        sv: 'loggens anteckningar (konto, handling, tid) utan slutdag: områdets arkivplan bestämmer tiden',
        en: 'entries of the log (account, act, time) without an end: the region’s archive plan says how long',
      },
    },
    {
      id: 'no-person',
      label: {
        fi: 'ei henkilötietoja: vastausta ei voi yhdistää vastaajaan',
        sv: 'inga personuppgifter: svaret kan inte kopplas till den som svarar',
        en: 'no personal data: an answer cannot be joined to whoever gave it',
      },
    },
  ] as const satisfies readonly Term[])()

/** Id of how long personal data are kept. */
export type RetentionRuleId = (typeof retentionRules)[number]['id']

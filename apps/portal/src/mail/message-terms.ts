import type { Term } from '@kotipesa/domain'

/** What a message is about. */
export const messageKinds = [
  { id: 'report-request', label: { fi: 'raportointipyyntö', sv: 'begäran om rapport', en: 'request for a report' } },
  {
    id: 'report-reminder',
    label: { fi: 'raportointimuistutus', sv: 'påminnelse om rapport', en: 'reminder of a report' },
  },
  {
    id: 'trainer-question',
    label: { fi: 'kysymys kouluttajalle', sv: 'fråga till utbildare', en: 'question to a trainer' },
  },
  {
    id: 'trainer-supervisor',
    label: { fi: 'tieto kouluttajan esihenkilölle', sv: 'besked till utbildarens chef', en: 'notice to a supervisor' },
  },
  {
    id: 'memo',
    label: { fi: 'muistio verkostolle', sv: 'promemoria till nätverk', en: 'memo to a network' },
  },
  {
    id: 'teams-question',
    label: {
      fi: 'kysymys alueelle sen tiimeistä',
      sv: 'fråga om ett områdes team',
      en: 'question about a region’s teams',
    },
  },
  {
    id: 'information-request',
    label: {
      fi: 'muistutus tietopyynnöstä',
      sv: 'påminnelse om en begäran om uppgifter',
      en: 'reminder of an information request',
    },
  },
  {
    id: 'due-day',
    label: { fi: 'muistutus määräpäivästä', sv: 'påminnelse om sista dagen', en: 'reminder of a due day' },
  },
  { id: 'registration', label: { fi: 'ilmoittautuminen', sv: 'anmälan', en: 'registration' } },
  {
    id: 'registration-change',
    label: { fi: 'tieto muutoksesta ilmoittautuneelle', sv: 'ändring till anmäld', en: 'change told to a participant' },
  },
  {
    id: 'meeting-invitation',
    label: { fi: 'kutsu kokoukseen', sv: 'kallelse till möte', en: 'invitation to a meeting' },
  },
  {
    id: 'meeting-change',
    label: { fi: 'tieto kokouksen muutoksesta', sv: 'ändring av ett möte', en: 'change of a meeting' },
  },
  {
    id: 'account-invitation',
    label: { fi: 'kutsu käyttäjäksi', sv: 'inbjudan att bli användare', en: 'invitation to become a user' },
  },
  {
    id: 'password-link',
    label: { fi: 'linkki salasanan vaihtoon', sv: 'länk för byte av lösenord', en: 'link to change a password' },
  },
  {
    id: 'account-change',
    label: { fi: 'tieto oman tunnuksen muutoksesta', sv: 'ändring av eget konto', en: 'change of one’s own account' },
  },
] as const satisfies readonly Term[]

/**
 * How far a message has come. `kept`: there was no mail server, so it stays to be read here. `unknown`: the portal stopped
 * while it was being sent; it is not sent again by itself, so that nobody gets it twice.
 */
export const messageStates = [
  { id: 'waiting', label: { fi: 'odottaa lähettämistä', sv: 'väntar på att skickas', en: 'waiting to be sent' } },
  { id: 'sending', label: { fi: 'lähetetään', sv: 'skickas', en: 'being sent' } },
  { id: 'sent', label: { fi: 'lähetetty', sv: 'skickat', en: 'sent' } },
  { id: 'refused', label: { fi: 'ei mennyt perille', sv: 'kom inte fram', en: 'not delivered' } },
  {
    id: 'unknown',
    label: {
      fi: 'keskeytyi: lähtöä ei tiedetä',
      sv: 'avbröts: okänt om det gick iväg',
      en: 'interrupted: not known whether it left',
    },
  },
  {
    id: 'kept',
    label: {
      fi: 'luettavana portaalissa, ei lähetetty',
      sv: 'läses i portalen, inte skickat',
      en: 'to be read in the portal, not sent',
    },
  },
] as const satisfies readonly Term[]

export type MessageKind = (typeof messageKinds)[number]['id']
export type MessageState = (typeof messageStates)[number]['id']

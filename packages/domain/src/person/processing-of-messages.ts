import type { ProcessingLine } from './processing-line'
import { basesOfPeople, knownPeople, seenWithPeople } from './processing-subjects'

/** What is kept for messages and invitations. */
export const processingOfMessages: readonly ProcessingLine[] = [
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
    bases: basesOfPeople,
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
    subjects: knownPeople,
    data: {
      fi: 'mitä muistutuksia henkilö ei halua, mihin kokouksiin hänet on kutsuttu',
      sv: 'vilka påminnelser personen inte vill ha, till vilka möten personen har kallats',
      en: 'which reminders the person does not want, to which meetings they were invited',
    },
    places: [
      { where: 'message_choices', fields: [] },
      { where: 'meeting_invitations', fields: [] },
    ],
    bases: basesOfPeople,
    keeper: 'region',
    seenBy: seenWithPeople,
    alsoSeenBy: {
      fi: 'henkilö itse viestin alla olevalla linkillä',
      sv: 'personen själv med länken under meddelandet',
      en: 'the person, by the link below a message',
    },
    kept: ['with-record'],
  },
]

import type { Term } from '@kotipesa/domain'

/** Why a message did not arrive, as far as the mail server's answer tells. */
export const refusals = [
  { id: 'unknown-address', label: { fi: 'osoitetta ei ole', sv: 'adressen finns inte', en: 'no such address' } },
  { id: 'mailbox-full', label: { fi: 'postilaatikko on täynnä', sv: 'postlådan är full', en: 'mailbox is full' } },
  {
    id: 'rejected',
    label: {
      fi: 'vastaanottaja hylkäsi viestin',
      sv: 'mottagaren avvisade meddelandet',
      en: 'rejected by the recipient',
    },
  },
  {
    id: 'unreachable',
    label: {
      fi: 'postipalvelin ei vastannut ajoissa',
      sv: 'e-postservern svarade inte i tid',
      en: 'the mail server did not take it in time',
    },
  },
] as const satisfies readonly Term[]

/** Id of why a message did not arrive. */
export type Refusal = (typeof refusals)[number]['id']

/** What a mail server answered when it did not take a message. */
export interface ServerAnswer {
  /** Whether it would answer the same again: a refusal of the recipient, not of the portal's own password. */
  readonly isFinal: boolean
  readonly words: string
  readonly refusal: Refusal
}

/** Codes of RFC 5321 and RFC 3463 for an address that is not there, and for a full mailbox. */
const unknownAddress = /^55[013]\b(?!.*\b5\.[27]\.)|\b5\.1\.\d/
const mailboxFull = /^552\b|\b5\.2\.2\b/

/** Reads what a mail server answered, without the lines of its protocol. */
export function serverAnswer(error: unknown): ServerAnswer {
  const { code, responseCode, response, message } = error as Readonly<Record<string, unknown>>
  const isFinal = typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH'
  const words = String(response ?? message ?? '').slice(0, 500)
  if (!isFinal) return { isFinal, words, refusal: 'unreachable' }
  if (mailboxFull.test(words)) return { isFinal, words, refusal: 'mailbox-full' }
  return { isFinal, words, refusal: unknownAddress.test(words) ? 'unknown-address' : 'rejected' }
}

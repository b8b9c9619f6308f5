import { findTerm, helsinkiDay, isRegionCode, regionByCode, regionRoles } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import type { CollectionSlug } from 'payload'
import { shownFields } from '../admin/conflict/shown-fields'
import { referencesIn, valueInWords, type Words } from '../admin/conflict/value-in-words'
import { isAct } from '../audit/read'
import { fieldsOf, inLanguage, titlesOf } from '../audit/words'
import { dayText } from '../fields/day-text'
import { declinableMessages } from '../mail/declinable'
import { messageKinds, messageStates } from '../mail/message-terms'
import { storedFields } from '../processing/stored-fields'
import { languageOf, say, type Language } from '../text'
import { labelIn } from '../text/label-in'
import type { Everything, OwnRecord } from './everything'

/** A record in the words of its form: what it is, and each field that says something. */
export interface RecordInWords {
  readonly key: string
  readonly title: string
  readonly lines: readonly { readonly label: string; readonly values: readonly string[] }[]
}

/** Everything about a person in the words of the forms, for somebody who reads. */
export interface EverythingInWords {
  readonly records: readonly RecordInWords[]
  readonly namedIn: readonly string[]
  readonly messages: readonly string[]
  readonly declined: readonly string[]
  /** What lies in the trash, and texts in which the name stands. */
  readonly inTrash: readonly string[]
  readonly mentionedIn: readonly string[]
  readonly account: readonly string[]
  readonly acts: readonly string[]
}

function collectionLabel(req: PayloadRequest, slug: string): string {
  const { labels } = req.payload.collections[slug as CollectionSlug].config
  return inLanguage(labels.singular, languageOf(req))
}

function fieldLabel(req: PayloadRequest, slug: string, path: string): string {
  const { fields } = req.payload.collections[slug as CollectionSlug].config
  const field = storedFields(fields).find((each) => each.path === path)?.field
  return inLanguage(field !== undefined && 'label' in field ? field.label : '', languageOf(req))
}

function accountInWords({ account }: Everything, language: Language): readonly string[] {
  if (account === null) return []
  return [
    `${account.name}, ${account.email}`,
    ...account.roles.map(({ region, role }) =>
      [isRegionCode(region) ? regionByCode(region).name[language] : region, labelIn(regionRoles, role, language)].join(
        ' · ',
      ),
    ),
  ]
}

/** What the portal has about a person, as its forms say it. */
export async function everythingInWords(req: PayloadRequest, everything: Everything): Promise<EverythingInWords> {
  const language = languageOf(req)
  const own: readonly OwnRecord[] = [{ collection: 'people', record: everything.person }, ...everything.records]
  const forms = own.map(({ collection, record }) => ({
    collection,
    record,
    shown: shownFields(fieldsOf(req, collection)),
  }))
  const titles = await titlesOf(
    req,
    forms.flatMap(({ record, shown }) => shown.flatMap((field) => referencesIn(field, record))),
  )
  const words: Words = { language, label: (label) => inLanguage(label, language), titles }
  return {
    records: forms.map(({ collection, record, shown }) => {
      const attended = everything.attended[String(record.id)]
      const lines = shown.flatMap((field) => {
        const values = valueInWords(field, record, words).filter((value) => value !== '')
        return values.length === 0 ? [] : [{ label: words.label(field.field.label), values }]
      })
      const sessions = { label: say(req, 'everything.attended'), values: [String(attended?.length ?? 0)] }
      return {
        key: `${collection} ${String(record.id)}`,
        title: collectionLabel(req, collection),
        lines: attended === undefined ? lines : [...lines, sessions],
      }
    }),
    namedIn: everything.namedIn.map(({ collection, field, title }) =>
      [collectionLabel(req, collection), title ?? '', fieldLabel(req, collection, field)]
        .filter((part) => part !== '')
        .join(' · '),
    ),
    messages: everything.messages.map(
      ({ kind, state, on }) =>
        `${dayText(on)}: ${labelIn(messageKinds, kind, language)}, ${findTerm(messageStates, state)?.label[language] ?? state}`,
    ),
    declined: everything.declined.map((id) => labelIn(declinableMessages, id, language)),
    inTrash: everything.inTrash.map(({ collection, record }) =>
      [collectionLabel(req, collection), String(record.title ?? record.name ?? '')]
        .filter((part) => part !== '')
        .join(' · '),
    ),
    mentionedIn: everything.mentionedIn.map(
      ({ collection, field }) => `${collectionLabel(req, collection)} · ${fieldLabel(req, collection, field)}`,
    ),
    account: accountInWords(everything, language),
    acts: everything.acts.map(({ at, act, collection, isOwn }) => {
      const what =
        collection === null || !(collection in req.payload.collections) ? '' : collectionLabel(req, collection)
      const whose = isOwn ? say(req, 'everything.ownAct') : ''
      const said = [dayText(helsinkiDay(new Date(at))), isAct(act) ? say(req, `audit.acts.${act}`) : '', what, whose]
      return said.filter((part) => part !== '').join(' · ')
    }),
  }
}

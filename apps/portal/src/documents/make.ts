import {
  documentPartIds,
  documentParts,
  helsinkiDay,
  withoutRows,
  type DocumentContent,
  type LeftOutRow,
  type ToldRow,
} from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { asPortal, asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { instantOf } from '../fields'
import { rowsOf } from '../fields/rows-of'
import { queriesIn } from '../saving/transaction'
import { say } from '../text'
import { beginMaking, type Making } from './making'
import { recordsIn } from './parts'
import { wordsOf } from './pieces'
import { keepRevision } from './revisions'

type Fields = Readonly<Record<string, unknown>>

/** The rows that a stored document leaves out. */
export function leftOutOf(document: Fields): readonly LeftOutRow[] {
  return rowsOf(document.leftOut).map(({ part, block, row, reason }) => ({
    part: String(part),
    block: String(block),
    row: String(row),
    reason: String(reason),
  }))
}

/** What is said of the rows that are left out. */
function tellLeftOut({ words }: Making, rows: readonly ToldRow[]): string {
  const said = rows.map(({ called, reason }) => `${called ?? words('documents.somebody')} (${reason})`)
  return words('documents.leftOutTold', { count: rows.length, rows: said.join('; ') })
}

/** All that a stored document could say now: of each part first the own words, then the records as they are. */
async function wholeContent(making: Making, document: Fields): Promise<DocumentContent> {
  const sections: DocumentContent['sections'] = []
  // One after another: they are read over the request's one connection.
  for (const { part, text } of rowsOf(document.parts)) {
    const id = documentPartIds.find((each) => each === part)
    if (id === undefined) continue
    const records = await recordsIn(id, String(document.kind), making)
    const blocks = [...wordsOf('own', text), ...records]
    // Words that nobody has written yet leave no heading behind.
    if (blocks.length === 0) continue
    sections.push({ part: id, heading: making.label(documentParts, id), blocks })
  }
  return { sections }
}

/** What a stored document says now: the records as they are, without the rows that it leaves out. */
export async function contentNow(req: PayloadRequest, document: Fields, now: Date): Promise<DocumentContent> {
  const making = await beginMaking(req, document, now)
  const whole = await wholeContent(making, document)
  return withoutRows(whole, leftOutOf(document), (rows) => tellLeftOut(making, rows))
}

/** The same with all of its rows: those that can be left out. */
export async function contentWithAllRows(req: PayloadRequest, document: Fields, now: Date): Promise<DocumentContent> {
  return wholeContent(await beginMaking(req, document, now), document)
}

/** Makes a revision of a document as the records are now, and gives its number. */
export async function revise(req: PayloadRequest, document: Fields): Promise<number> {
  const now = new Date()
  const content = await contentNow(req, document, now)
  const id = String(document.id)
  const number = await keepRevision(queriesIn(req), id, { title: String(document.title ?? ''), content })
  await asPortal(req).change('documents', id, { madeOn: instantOf(helsinkiDay(now)) })
  return number
}

/** Makes a document with the parts of its kind and its first revision, as whoever asks, and gives its id. */
export async function makeDocument(req: PayloadRequest, data: Fields): Promise<string> {
  const id = await asRequester(req).create('documents', data)
  const document = await asRequester(req).record('documents', id)
  if (document === null) throw new Refusal(say(req, 'problems.notFound'), 403)
  await revise(req, document)
  return id
}

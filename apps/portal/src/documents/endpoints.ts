import {
  changesBetween,
  documentKind,
  documentKindIds,
  helsinkiDay,
  isRegionCode,
  regionByCode,
  returnState,
  returnStepsFor,
  type DocumentContent,
  type DocumentKindId,
  type RegionCode,
  type ReturnDays,
} from '@kotipesa/domain'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, idOf } from '../access/actor'
import { asPortal, asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { mayChangeIn } from '../collections/chain/trail-of'
import { dayOf, dayText } from '../fields'
import { disposition } from '../http/disposition'
import { inOneTransaction } from '../saving/in-one-transaction'
import { queriesIn } from '../saving/transaction'
import { say, type Language } from '../text'
import { documentChoices } from './choices'
import { documentDocx } from './docx'
import { documentPage } from './html'
import { leftOutEndpoints } from './left-out-endpoints'
import { contentNow, makeDocument, revise } from './make'
import { documentPdf } from './pdf'
import { adoptNewest, revisionOf, revisionsOf, type Revision } from './revisions'
import { sendDocument, sendDocumentBack } from './send'
import { locked, readable } from './asked-document'
import { cellText, namesIn, shownSections, type ShownDocument } from './shown'
import type { DocumentChangeTold, DocumentState } from './state'

type Fields = Readonly<Record<string, unknown>>

const noStore = { headers: { 'Cache-Control': 'no-store' } }

const makeSchema = z.strictObject({
  kind: z.enum(documentKindIds),
  region: z.string(),
  language: z.enum(['fi', 'sv', 'en']).default('fi'),
  period: z.string().max(10).nullable().default(null),
  meeting: z.uuid().nullable().default(null),
  network: z.uuid().nullable().default(null),
  reportRound: z.uuid().nullable().default(null),
})
const sendBackSchema = z.strictObject({ feedback: z.string().trim().min(1).max(2000) })
const adoptSchema = z.strictObject({ decision: z.uuid() })

function languageOfDocument({ language }: Fields): Language {
  return language === 'sv' || language === 'en' ? language : 'fi'
}

function isForThl({ kind }: Fields): boolean {
  return documentKind(kind as DocumentKindId).isForThl
}

function returnDays({ sentOn, sentBackOn }: Fields): ReturnDays {
  return { sentOn: dayOf(sentOn), sentBackOn: dayOf(sentBackOn) }
}

/** What whoever asks may do with a document that is addressed to THL. */
function returnStepsOf(req: PayloadRequest, document: Fields) {
  const region = idOf(document.region) as RegionCode
  return isForThl(document) ? returnStepsFor(actorOf(req.user), { region, ...returnDays(document) }) : []
}

function toThl(req: PayloadRequest, document: Fields, isMade: boolean): DocumentState['toThl'] {
  if (!isForThl(document)) return null
  const days = returnDays(document)
  return {
    state: returnState(days),
    on: days.sentBackOn ?? days.sentOn,
    feedback: typeof document.feedback === 'string' && document.feedback !== '' ? document.feedback : null,
    steps: isMade ? returnStepsOf(req, document) : [],
  }
}

/** `GET /api/documents/:id/state`: the revisions of a document and by which decision it can be adopted. */
const state: PayloadHandler = async (req) => {
  const document = await readable(req)
  const mayChange = mayChangeIn(req, document.region)
  const revisions = await revisionsOf(queriesIn(req), String(document.id))
  const decisionId = idOf(document.decision)
  const decision = decisionId === null ? null : await asRequester(req).record('decisions', decisionId)
  const canAdopt = mayChange && decision === null && revisions.length > 0
  const made = (revisions.at(-1)?.madeAt ?? '').slice(0, 10)
  const decisions = canAdopt ? await asRequester(req).records('decisions', { region: { equals: document.region } }) : []
  const reply: DocumentState = {
    mayChange,
    revisions,
    decision: decision === null ? null : { id: String(decision.id), title: String(decision.title ?? '') },
    adoptedOn: dayOf(document.adoptedOn),
    toThl: toThl(req, document, revisions.length > 0),
    decisions: decisions
      .filter(({ decidedOn }) => (dayOf(decidedOn) ?? '') >= made)
      .toSorted((a, b) => String(b.decidedOn).localeCompare(String(a.decidedOn)))
      .slice(0, 50)
      .map(({ id, title }) => ({ id: String(id), title: String(title ?? '') })),
  }
  return Response.json(reply, noStore)
}

/** The names of the people in a revision. THL sees no people of the regions but those in a revision that was sent to it. */
async function namesFor(req: PayloadRequest, { isSent, content }: Revision): Promise<ReadonlyMap<string, string>> {
  const isThls = actorOf(req.user)?.nationalRole === 'national-coordinator'
  return namesIn(isThls && isSent ? asPortal(req) : asRequester(req), content)
}

/** `GET /api/documents/:id/changes`: what records say differently today than the newest revision. */
const changes: PayloadHandler = async (req) => {
  const document = await readable(req)
  const revision = await revisionOf(queriesIn(req), String(document.id), null)
  if (revision === null) return Response.json({ changes: [] }, noStore)
  const now = await contentNow(req, document, new Date())
  const both: DocumentContent = { sections: [...revision.content.sections, ...now.sections] }
  const names = await namesIn(asRequester(req), both)
  const language = languageOfDocument(document)
  const told = changesBetween(revision.content, now).map(
    ({ heading, what, change, called, column, before, after }): DocumentChangeTold => ({
      heading,
      what,
      change,
      called,
      column,
      before: before === null ? null : cellText(before, names, language),
      after: after === null ? null : cellText(after, names, language),
    }),
  )
  return Response.json({ changes: told }, noStore)
}

/** `POST /api/documents/:id/revise`: freezes the records as they are now in a new revision. */
const reviseIt: PayloadHandler = async (req) =>
  inOneTransaction(req, async () => Response.json({ number: await revise(req, await locked(req)) }, { status: 201 }))

/** `POST /api/documents/make` with what a document is about: makes it with the parts of its kind, and its first revision. */
const make: PayloadHandler = async (req) => {
  const { data } = makeSchema.safeParse(req.data)
  if (data === undefined || !req.user) throw new Refusal(say(req, 'problems.notFound'), 400)
  return inOneTransaction(req, async () => {
    return Response.json({ id: await makeDocument(req, data) }, { status: 201 })
  })
}

/** `POST /api/documents/:id/adopt` with `{ decision }`: the newest revision is adopted by a decision of its region. */
const adopt: PayloadHandler = async (req) => {
  const { data } = adoptSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'problems.notFound'), 400)
  return inOneTransaction(req, async () => {
    const document = await locked(req)
    if (document.decision) throw new Refusal(say(req, 'documents.adoptedAlready'), 409)
    const decision = await asRequester(req).record('decisions', data.decision)
    if (decision === null || decision.deletedAt || idOf(decision.region) !== idOf(document.region)) {
      throw new Refusal(say(req, 'problems.notFound'), 403)
    }
    const [newest] = await revisionsOf(queriesIn(req), String(document.id))
    if (newest === undefined) throw new Refusal(say(req, 'documents.notMadeYet'), 409)
    await adoptNewest(queriesIn(req), String(document.id))
    await asPortal(req).change('documents', String(document.id), {
      decision: decision.id,
      adoptedOn: decision.decidedOn,
    })
    return Response.json({ id: document.id }, { status: 201 })
  })
}

/** `POST /api/documents/:id/send`: its region sends a document that is addressed to THL. */
const send: PayloadHandler = async (req) =>
  inOneTransaction(req, async () => {
    const document = await locked(req)
    if (!returnStepsOf(req, document).includes('send')) throw new Refusal(say(req, 'documents.notNow'), 409)
    const made = await revisionsOf(queriesIn(req), String(document.id))
    if (made.length === 0) throw new Refusal(say(req, 'documents.notMadeYet'), 409)
    await sendDocument(req, String(document.id))
    return Response.json({ id: document.id }, { status: 201 })
  })

/** `POST /api/documents/:id/send-back` with `{ feedback }`: THL sends it back to its region to be completed. */
const sendBack: PayloadHandler = async (req) => {
  const { data } = sendBackSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'plans.feedbackNeeded'), 422)
  return inOneTransaction(req, async () => {
    const document = await locked(req, readable)
    if (!returnStepsOf(req, document).includes('send-back')) throw new Refusal(say(req, 'documents.notNow'), 409)
    await sendDocumentBack(req, String(document.id), data.feedback)
    return Response.json({ id: document.id }, { status: 201 })
  })
}

function revisionText(req: PayloadRequest, language: Language, { number, madeAt }: Revision): string {
  return say({ i18n: { language } }, 'documents.revisionOf', { number, day: dayText(helsinkiDay(new Date(madeAt))) })
}

/** The revision that the address names, as whoever asks may read it. */
async function shownRevision(req: PayloadRequest): Promise<ShownDocument> {
  const document = await readable(req)
  const asked = req.searchParams.get('revision')
  const number = asked === null ? null : Number(asked)
  if (number !== null && (!Number.isInteger(number) || number < 1 || number > 100_000)) {
    throw new Refusal(say(req, 'problems.notFound'), 400)
  }
  const revision = await revisionOf(queriesIn(req), String(document.id), number)
  if (revision === null) throw new Refusal(say(req, 'documents.notMadeYet'), 409)
  const language = languageOfDocument(document)
  const names = await namesFor(req, revision)
  const region = idOf(document.region)
  return {
    title: revision.title,
    language,
    region: region !== null && isRegionCode(region) ? regionByCode(region).name[language] : '',
    revision: revisionText(req, language, revision),
    sections: shownSections(revision.content, names, language),
  }
}

/** `GET /api/documents/:id/page?revision=…`: a revision as a page to read and print. */
const page: PayloadHandler = async (req) => documentPage(await shownRevision(req))

const files = {
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', documentDocx],
  pdf: ['application/pdf', documentPdf],
} as const

/** A title as the name of a file. */
function fileName(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
}

/** `GET /api/documents/:id/file?format=docx|pdf&revision=…`: a revision as a file. */
const file: PayloadHandler = async (req) => {
  const format = req.searchParams.get('format')
  if (format !== 'docx' && format !== 'pdf') throw new Refusal(say(req, 'problems.notFound'), 400)
  const [type, write] = files[format]
  const shown = await shownRevision(req)
  return new Response(await write(shown), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': disposition(`${fileName(shown.title)}.${format}`),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

/** `GET /api/documents/choices?region=…`: what new documents can be made of. */
const choices: PayloadHandler = async (req) => {
  if (!req.user) throw new Refusal(say(req, 'problems.notFound'), 403)
  return Response.json(await documentChoices(req, req.searchParams.get('region'), new Date()), noStore)
}

/** How a document is made, compared, adopted and given out. */
export const documentEndpoints: readonly Endpoint[] = [
  { path: '/make', method: 'post', handler: make },
  { path: '/choices', method: 'get', handler: choices },
  { path: '/:id/state', method: 'get', handler: state },
  { path: '/:id/changes', method: 'get', handler: changes },
  { path: '/:id/revise', method: 'post', handler: reviseIt },
  { path: '/:id/adopt', method: 'post', handler: adopt },
  { path: '/:id/send', method: 'post', handler: send },
  { path: '/:id/send-back', method: 'post', handler: sendBack },
  { path: '/:id/page', method: 'get', handler: page },
  { path: '/:id/file', method: 'get', handler: file },
  ...leftOutEndpoints,
]

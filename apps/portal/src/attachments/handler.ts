import { helsinkiDay } from '@kotipesa/domain'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { asRequester } from '../access/gateway'
import { idOf } from '../access/actor'
import type { AuditAct } from '../audit/entry'
import { note } from '../audit/note'
import { mayChangeIn } from '../collections/chain/trail-of'
import { env } from '../env'
import { disposition } from '../http/disposition'
import { languageOfHeaders } from '../http/unavailable'
import { maySeeMaterial } from '../materials/files'
import { packageOfToken } from '../materials/induction-link'
import { readerOf } from '../materials/reader'
import { readBounded } from '../requests/guard-route'
import { isUuid } from '../requests/kinds'
import { whoAsks } from '../sign-in/who-asks'
import { say, type Language, type TextPath } from '../text'
import type { AttachmentList } from './attachment'
import { safeName, typeOfFile } from './kinds'
import { mostFileBytes, mostFiles, mostMegabytes } from './limits'
import { ownerKinds, ownerTables, type Owner } from './owner'
import { scan, scannerAddress, type Verdict } from './scanner'
import { withoutMetadata } from './without-metadata'
import { contentOf, fileById, filesOf, keepFile, setRemoved } from './stored'

const privately = { 'Cache-Control': 'no-store' }

/** Who asks, of which record, and whether they may change it. */
interface Asked {
  readonly req: PayloadRequest
  readonly owner: Owner
  /** Of the record. */
  readonly region: string | null
  readonly mayChange: boolean
}

function refusal(
  headers: Headers,
  status: 400 | 403 | 404 | 409 | 413 | 415 | 422 | 503,
  path: TextPath,
  values: Readonly<Record<string, number>> = {},
): Response {
  const language: Language = languageOfHeaders(headers)
  const message = say({ i18n: { language } }, path, values)
  return Response.json({ errors: [{ message }] }, { status, headers: privately })
}

/** A record that the asker may read; `null` when there is none for them. Its files are read by whoever reads it. */
async function askedOwner(payload: Payload, headers: Headers, owner: Owner | null): Promise<Asked | null> {
  const user = await whoAsks(payload, headers)
  if (user === null || owner === null || !isUuid(owner.id)) return null
  const req = await createLocalReq({ user, req: { headers } as Partial<PayloadRequest> }, payload)
  const record = await asRequester(req).record(ownerTables[owner.kind].slug, owner.id)
  if (record === null || record.deletedAt) return null
  return { req, owner, region: idOf(record.region), mayChange: mayChangeIn(req, record.region) }
}

/** Notes what was done with a file of a record. */
function noteFile({ req, owner, region }: Asked, act: AuditAct): Promise<void> {
  return note(req, { act, collection: ownerTables[owner.kind].slug, record: owner.id, region })
}

async function listOf({ req, owner, mayChange }: Asked): Promise<AttachmentList> {
  const files = await filesOf(req.payload.db.pool, owner)
  function where(isRemoved: boolean): AttachmentList['files'] {
    return files
      .filter((file) => file.isRemoved === isRemoved)
      .map(({ id, name, size, addedOn }) => ({ id, name, size, addedOn }))
  }
  return { files: where(false), removed: mayChange ? where(true) : [], mayChange }
}

/** The record that an address names, such as `?meeting=…`. */
function ownerIn({ url }: Request): Owner | null {
  const { searchParams } = new URL(url)
  const kind = ownerKinds.find((each) => searchParams.has(each))
  return kind === undefined ? null : { kind, id: searchParams.get(kind) ?? '' }
}

/** `GET /api/attachments?meeting=…` (or `information-request=…`): the files of a record. */
export async function answerList(payload: Payload, request: Request): Promise<Response> {
  const asked = await askedOwner(payload, request.headers, ownerIn(request))
  if (asked === null) return refusal(request.headers, 404, 'problems.notFound')
  return Response.json(await listOf(asked), { headers: privately })
}

/** What the scanner of `CLAMD_URL` says of a file as it was sent; without one nobody looks. */
async function scanned(payload: Payload, content: Buffer): Promise<Verdict> {
  const setting = env().CLAMD_URL
  const address = setting === undefined ? null : scannerAddress(setting)
  if (address === null) return 'clean'
  const verdict = await scan(address, content)
  if (verdict === 'away') payload.logger.error('The virus scanner of CLAMD_URL did not answer: a file was refused')
  if (verdict === 'infected') payload.logger.warn('The virus scanner found something: a file was refused')
  return verdict
}

/** `POST /api/attachments?meeting=…&name=…` with the file as the body: keeps it at the record. */
export async function answerUpload(payload: Payload, request: Request): Promise<Response> {
  const { headers } = request
  const asked = await askedOwner(payload, headers, ownerIn(request))
  if (asked === null) return refusal(headers, 404, 'problems.notFound')
  if (!asked.mayChange) return refusal(headers, 403, 'problems.notFound')
  const content = await readBounded(request, mostFileBytes)
  if (content === null) return refusal(headers, 413, 'attachments.tooLarge', { most: mostMegabytes })
  if (content.length === 0) return refusal(headers, 400, 'attachments.empty')
  const type = await typeOfFile(content)
  if (type === null) return refusal(headers, 415, 'attachments.wrongType')
  const name = safeName(new URL(request.url).searchParams.get('name') ?? '', type)
  if (name === null) return refusal(headers, 400, 'attachments.badName')
  const verdict = await scanned(payload, content)
  if (verdict === 'infected') return refusal(headers, 422, 'attachments.infected')
  if (verdict === 'away') return refusal(headers, 503, 'attachments.scannerAway')
  const kept = await withoutMetadata(content, type)
  if (kept === null) return refusal(headers, 415, 'attachments.wrongType')
  const isKept = await keepFile(payload.db.pool, asked.owner, { name, type, content: kept })
  if (!isKept) return refusal(headers, 409, 'attachments.tooMany', { most: mostFiles })
  await noteFile(asked, 'file-added')
  return Response.json(await listOf(asked), { status: 201, headers: privately })
}

/** Whether a file is of material that the asker sees in the bank, or by the link of a package (`?via=…`). */
async function opensMaterial(payload: Payload, { url, headers }: Request, { kind, id }: Owner): Promise<boolean> {
  if (kind !== 'material') return false
  const via = new URL(url).searchParams.get('via')
  return maySeeMaterial(payload.db.pool, id, {
    reader: readerOf(await whoAsks(payload, headers)),
    today: helsinkiDay(new Date()),
    via: via === null ? null : packageOfToken(payload, via),
  })
}

/** `GET /api/attachments/:id`: the file, to be kept and never shown by the browser as a page of the portal. */
export async function answerFile(payload: Payload, request: Request, id: string): Promise<Response> {
  const file = isUuid(id) ? await fileById(payload.db.pool, id) : null
  const asked = file === null || file.isRemoved ? null : await askedOwner(payload, request.headers, file.owner)
  const isOpen =
    file !== null && !file.isRemoved && (asked !== null || (await opensMaterial(payload, request, file.owner)))
  if (file === null || !isOpen) return refusal(request.headers, 404, 'problems.notFound')
  const content = await contentOf(payload.db.pool, id)
  // Of material that is open to others nobody asks who takes it.
  if (asked !== null) await noteFile(asked, 'export')
  return new Response(new Uint8Array(content), {
    headers: {
      ...privately,
      'Content-Type': file.type,
      'Content-Length': String(content.length),
      'Content-Disposition': disposition(file.name),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** `DELETE /api/attachments/:id` moves a file to the trash, `POST` brings it back. */
export async function answerChange(
  payload: Payload,
  { headers }: Request,
  id: string,
  isRemoved: boolean,
): Promise<Response> {
  const file = isUuid(id) ? await fileById(payload.db.pool, id) : null
  const asked = file === null ? null : await askedOwner(payload, headers, file.owner)
  if (asked === null) return refusal(headers, 404, 'problems.notFound')
  if (!asked.mayChange) return refusal(headers, 403, 'problems.notFound')
  await setRemoved(payload.db.pool, id, isRemoved)
  await noteFile(asked, isRemoved ? 'file-removed' : 'file-restored')
  return Response.json(await listOf(asked), { headers: privately })
}

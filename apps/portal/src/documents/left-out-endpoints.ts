import { cellsThatName } from '@kotipesa/domain'
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { asPortal, asRequester } from '../access/gateway'
import { Refusal } from '../access/refusal'
import { longestReason } from '../collections/document/left-out'
import { inOneTransaction } from '../saving/in-one-transaction'
import { languageOf, say } from '../text'
import { locked, readable } from './asked-document'
import type { PartRows } from './left-out'
import { contentWithAllRows, leftOutOf, revise } from './make'
import { cellText, namesIn } from './shown'

const key = z.string().min(1).max(200)
const leftOutSchema = z.strictObject({
  rows: z
    .array(z.strictObject({ part: key, block: key, row: key, reason: z.string().trim().min(1).max(longestReason) }))
    .max(500),
})

/** `GET /api/documents/:id/rows`: the rows of the tables of a document as records are now, and which it leaves out. */
const rows: PayloadHandler = async (req) => {
  const document = await readable(req)
  const content = await contentWithAllRows(req, document, new Date())
  const names = await namesIn(asRequester(req), content)
  const out = leftOutOf(document)
  const reply: readonly PartRows[] = content.sections.flatMap(({ part, heading, blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== 'table'
        ? []
        : {
            part,
            block: block.key,
            heading,
            caption: block.caption,
            rows: block.rows.map((row) => ({
              row: row.key,
              called: cellsThatName(block, row)
                .map((cell) => cellText(cell, names, languageOf(req)))
                .join(', '),
              reason:
                out.find((each) => each.part === part && each.block === block.key && each.row === row.key)?.reason ??
                null,
            })),
          },
    ),
  )
  return Response.json({ tables: reply }, { headers: { 'Cache-Control': 'no-store' } })
}

/** `POST /api/documents/:id/leave-out` with `{ rows }`: these rows and no others are left out, in a new revision. */
const leaveOut: PayloadHandler = async (req) => {
  const { data } = leftOutSchema.safeParse(req.data)
  if (data === undefined) throw new Refusal(say(req, 'documents.reasonNeeded'), 422)
  return inOneTransaction(req, async () => {
    const document = await locked(req)
    const id = String(document.id)
    await asPortal(req).change('documents', id, { leftOut: data.rows })
    const changed = await asRequester(req).record('documents', id)
    if (changed === null) throw new Refusal(say(req, 'problems.notFound'), 403)
    return Response.json({ number: await revise(req, { ...changed, leftOut: data.rows }) }, { status: 201 })
  })
}

/** Which rows of its parts a document leaves out. */
export const leftOutEndpoints: readonly Endpoint[] = [
  { path: '/:id/rows', method: 'get', handler: rows },
  { path: '/:id/leave-out', method: 'post', handler: leaveOut },
]

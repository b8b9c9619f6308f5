import { figureAudienceIds, type RegionCode } from '@kotipesa/domain'
import { indicatorIds, resultStates } from '@kotipesa/indicators'
import { z } from 'zod'
import { HttpFailure } from '../../http/http-failure'
import { request } from '../../http/request'

const number = z.number().nullable()

const resultSchema = z.object({
  indicator: z.enum(indicatorIds),
  state: z.enum(resultStates),
  value: number,
  numerator: number,
  denominator: number,
  target: number,
  provisional: z.boolean(),
})

/** A result as it was given out. */
export type GivenResult = z.infer<typeof resultSchema>

const givenSchema = z.object({
  id: z.string(),
  period: z.string(),
  recipient: z.string(),
  note: z.string().nullable(),
  givenOn: z.iso.date(),
  revision: z.string(),
})

/** Figures of a region and period that were given out. */
export type Given = z.infer<typeof givenSchema>

const wholeSchema = givenSchema.extend({ results: z.array(resultSchema) })
const listSchema = z.object({ given: z.array(givenSchema) })
const notesSchema = z.object({
  notes: z.array(z.object({ indicator: z.string(), period: z.string(), text: z.string() })),
})
const sharingSchema = z.object({ audience: z.enum(figureAudienceIds) })

/** Where the portal is, and in whose name it is asked. */
export interface AskedPortal {
  readonly portal: string
  readonly token: string
}

function addressOf(portal: string, region: RegionCode, rest: string): string {
  return new URL(`/api/regions/${region}/${rest}`, portal).href
}

/** Null when the portal refuses; an answer that is not understood is a failure. */
async function read<Content>(
  { portal, token }: AskedPortal,
  region: RegionCode,
  rest: string,
  schema: z.ZodType<Content>,
): Promise<Content | null> {
  const answer = await request(addressOf(portal, region, rest), { headers: { authorization: `JWT ${token}` } })
  if (answer.status === 401 || answer.status === 403) return null
  const parsed = answer.status === 200 ? schema.safeParse(JSON.parse(answer.body)) : null
  if (parsed?.success !== true) throw new HttpFailure(`the portal answered ${answer.status} when asked for ${rest}`)
  return parsed.data
}

/** How long the portal may take to write, in milliseconds: figures that are given out it computes first. */
const patience = 30_000

async function write({ portal, token }: AskedPortal, region: RegionCode, rest: string, body: object) {
  const asked = {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  return await request(addressOf(portal, region, rest), asked, patience)
}

/** What a region has given out, the newest first. */
export async function listGiven(asked: AskedPortal, region: RegionCode): Promise<readonly Given[]> {
  return (await read(asked, region, 'given-figures', listSchema))?.given ?? []
}

/** One of them with its results; null when there is none for the person. */
export async function readGiven(asked: AskedPortal, region: RegionCode, id: string) {
  return await read(asked, region, `given-figures/${encodeURIComponent(id)}`, wholeSchema)
}

/** What the portal did: it kept the figures, would not because the data has changed since, or refused. */
export type GivenAnswer = { readonly kind: 'given'; readonly id: string } | { readonly kind: 'changed' | 'refused' }

/** Gives figures of a period out; the portal computes them, if its data is still what the mark says. */
export async function giveOut(
  asked: AskedPortal,
  region: RegionCode,
  given: Pick<Given, 'period' | 'recipient' | 'revision'> & { readonly note: string },
): Promise<GivenAnswer> {
  const answer = await write(asked, region, 'given-figures', given)
  if (answer.status === 201)
    return { kind: 'given', id: z.object({ id: z.string() }).parse(JSON.parse(answer.body)).id }
  return { kind: answer.status === 409 ? 'changed' : 'refused' }
}

/** The notes that stand under a region's figures. */
export async function figureNotes(asked: AskedPortal, region: RegionCode) {
  return (await read(asked, region, 'figure-notes', notesSchema))?.notes ?? []
}

/** Notes what is to be known of a figure; an empty text takes the note out of sight. False when the portal refuses. */
export async function noteFigure(
  asked: AskedPortal,
  region: RegionCode,
  note: { readonly indicator: string; readonly period: string; readonly text: string },
): Promise<boolean> {
  return (await write(asked, region, 'figure-notes', note)).status === 201
}

/** For whom a region's figures are; null when the person may not know. */
export async function audienceOf(asked: AskedPortal, region: RegionCode) {
  return (await read(asked, region, 'figure-sharing', sharingSchema))?.audience ?? null
}

/** Says for whom a region's figures are. False when the portal refuses. */
export async function sayAudience(asked: AskedPortal, region: RegionCode, audience: string): Promise<boolean> {
  return (await write(asked, region, 'figure-sharing', { audience })).status === 201
}

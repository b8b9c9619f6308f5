import { regionCodes } from '@kotipesa/domain'
import { indicatorIds, nationalCode, resultStates } from '@kotipesa/indicators'
import { z } from 'zod'
import { env } from '../../env'
import { HttpFailure } from '../../http/http-failure'
import { request } from '../../http/request'

const region = z.enum([...regionCodes, nationalCode])
const number = z.number().nullable()

const releaseSchema = z.object({
  number: z.number().int().positive(),
  revision: z.string(),
  changes: z.string(),
  madeAt: z.string(),
})

/** A release of open data. */
export type Release = z.infer<typeof releaseSchema>

const stateSchema = z.object({
  isOn: z.boolean(),
  publishing: z.array(z.enum(regionCodes)),
  releases: z.array(releaseSchema),
})

/** Whether open data is on, which regions publish, and what was released, the newest first. */
export type OpenDataState = z.infer<typeof stateSchema>

const contentSchema = z.object({
  generatedAt: z.string(),
  notice: z.object({ fi: z.string(), sv: z.string(), en: z.string() }).nullable(),
  results: z.array(
    z.object({
      indicator: z.enum(indicatorIds),
      region,
      period: z.string(),
      value: number,
      numerator: number,
      denominator: number,
      state: z.enum(resultStates),
      provisional: z.boolean(),
      target: number,
    }),
  ),
  leftOut: z.array(z.object({ indicator: z.enum(indicatorIds), region, period: z.string() })),
})

/** What a release holds. */
export type ReleaseContent = z.infer<typeof contentSchema>

function addressOf(rest: string): string {
  return new URL(`/api/regions/open-data/${rest}`, env().PORTAL_URL).href
}

async function read<Content>(rest: string, schema: z.ZodType<Content>): Promise<Content | null> {
  const headers = { authorization: `service-clients API-Key ${env().KPI_SERVICE_KEY}` }
  const answer = await request(addressOf(rest), { headers })
  if (answer.status === 403) return null
  const parsed = answer.status === 200 ? schema.safeParse(JSON.parse(answer.body)) : null
  if (parsed?.success !== true) throw new HttpFailure(`the portal answered ${answer.status} when asked for open data`)
  return parsed.data
}

/** How open data stands; null while the portal does not answer. */
export async function openDataState(): Promise<OpenDataState | null> {
  try {
    return await read('state', stateSchema)
  } catch (error) {
    if (error instanceof HttpFailure) return null
    throw error
  }
}

/** What a release holds; null when there is none or open data is off. */
export async function releaseContent(release: number): Promise<ReleaseContent | null> {
  return await read(`releases/${release}`, contentSchema)
}

/** Says something to the portal in the name of whoever has signed in. False when it refuses. */
export async function sayOpenData(token: string, rest: 'switch' | 'releases', body: object): Promise<boolean> {
  const answer = await request(
    addressOf(rest),
    {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
    30_000,
  )
  return answer.status === 201
}

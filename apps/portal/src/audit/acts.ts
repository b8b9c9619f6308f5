import { isRegionCode } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { isUuid } from '../requests/kinds'
import { queriesIn } from '../saving/transaction'
import type { AuditAct } from './entry'
import { note } from './note'

/**
 * What is done at addresses of the portal's own whose statements no save tells of. Whatever is saved as a record is noted
 * where it is saved; a test holds these addresses against all that there are.
 */
export const actsByAddress: Readonly<Record<string, AuditAct>> = {
  '/invite': 'access',
  '/revoke-invitation': 'access',
  '/take-role': 'access',
  '/:id/key': 'link',
  '/:id/end-earlier-key': 'link',
  '/own-calendar': 'link',
  '/:id/team-link': 'link',
  '/:id/team-link/send': 'link',
  '/:id/team-link/close': 'link',
  '/:id/own-teams/team-link': 'link',
  '/:id/own-teams/team-link/send': 'link',
  '/:id/own-teams/team-link/close': 'link',
  '/:id/trainers/:trainer/link': 'link',
  '/:id/teams/:team/link': 'link',
  '/:id/teams/:team/close': 'link',
  '/:id/open': 'sent',
  '/:id/ask': 'sent',
  '/:id/invitations': 'sent',
  '/:id/asked-regions': 'sent',
  '/:id/asked-regions/take-back': 'sent',
  '/:id/send': 'sent',
  '/:id/own-teams': 'answer',
  '/:id/trainers/:trainer/answer': 'answer',
  '/:id/attendance': 'attendance',
  '/own-attendance': 'attendance',
  '/:id/given-figures': 'figures',
  '/:id/figure-notes': 'figures',
  '/:id/figure-sharing': 'figures',
  '/open-data/switch': 'open-data',
  '/open-data/releases': 'open-data',
  '/:id/move': 'other',
  '/:id/revise': 'other',
  '/:id/adopt': 'other',
  '/:id/leave-out': 'other',
  '/:id/induction': 'other',
  '/tap': 'other',
  '/municipality-key': 'other',
  '/reminders': 'other',
}

/** Addresses that give a file and note it themselves. */
const notedThere: readonly string[] = ['/:id/everything', '/list-table']

interface Address {
  readonly method: string
  readonly path: string
  /** Of the collection. */
  readonly slug: string
}

function actAt({ method, path }: Address, { headers }: Response): AuditAct | null {
  if (notedThere.includes(path)) return null
  if (method === 'post') return actsByAddress[path] ?? null
  const isFile = headers.get('Content-Disposition')?.startsWith('attachment') === true
  return method === 'get' && isFile ? 'export' : null
}

/** Whose the record is at which something was done; what is done at no record names its region in the body or the query. */
async function regionOf(req: PayloadRequest, slug: string, record: string | null): Promise<string | null> {
  if (slug === 'regions') return record
  const config = Object.values(req.payload.collections).find((each) => each.config.slug === slug)?.config
  const isOfRegion = config?.flattenedFields.some(({ name }) => name === 'region') === true
  if (isOfRegion && isUuid(record)) {
    const table = slug.replaceAll('-', '_')
    const { rows } = await queriesIn(req).query(`SELECT region_id AS region FROM "${table}" WHERE id = $1::uuid`, [
      record,
    ])
    return (rows[0]?.region as string | undefined) ?? null
  }
  const given: unknown = req.data?.region ?? req.query.region
  return typeof given === 'string' && isRegionCode(given) ? given : null
}

/**
 * Notes what was done at an address of the portal's own, once it has been done: acts whose statements no save tells of, and
 * files that were given.
 */
export async function noteDone(req: PayloadRequest, address: Address, answer: Response): Promise<void> {
  const act = answer.ok ? actAt(address, answer) : null
  if (act === null) return
  const id: unknown = req.routeParams?.id
  const record = isUuid(id) || (typeof id === 'string' && isRegionCode(id)) ? id : null
  await note(req, {
    act,
    collection: address.slug,
    ...(record === null ? {} : { record }),
    region: await regionOf(req, address.slug, record),
    detail: { address: address.path },
  })
}

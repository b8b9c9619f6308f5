import { JsonError, parseJson } from '@kotipesa/indicators'
import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { isBoolean } from './kinds'
import { isPlain } from './plain'
import type { Problem } from './problem'
import { queryOf } from './query-text'
import { readableFields } from './readable-fields'
import { sortProblems, whereProblems } from './where'

type Check = (value: unknown, at: string, context: Context) => readonly Problem[] | Promise<readonly Problem[]>

interface Context {
  readonly req: PayloadRequest
  readonly entity: { readonly slug: string; readonly flattenedFields: FlattenedField[] }
}

const digits = /^\d{1,9}$/

function wholeNumber(least: number, most: number): Check {
  return (value, at) => {
    const isRight = typeof value === 'string' && digits.test(value) && Number(value) >= least && Number(value) <= most
    return isRight ? [] : [{ at, expected: 'expected.wholeNumber', values: { least, most } }]
  }
}

function yesOrNo(value: unknown, at: string): readonly Problem[] {
  return isBoolean(value) ? [] : [{ at, expected: 'expected.boolean' }]
}

/** Records are kept in one language only: the forms send an empty choice or none. */
function noChoice(value: unknown, at: string): readonly Problem[] {
  return value === '' || value === 'null' ? [] : [{ at, expected: 'expected.nothing' }]
}

function hasFields(field: FlattenedField): field is FlattenedField & { flattenedFields: FlattenedField[] } {
  return 'flattenedFields' in field
}

function selectionProblems(value: unknown, at: string, fields: readonly FlattenedField[]): readonly Problem[] {
  if (!isPlain(value)) return [{ at, expected: 'expected.selection' }]
  return Object.entries(value).flatMap(([name, wish]): readonly Problem[] => {
    const path = `${at}[${name}]`
    const field = fields.find((each) => each.name === name && !('hidden' in each && each.hidden))
    if (name !== 'id' && !field) {
      const names = ['id', ...fields.map((each) => each.name)].join(', ')
      return [{ at: path, expected: 'expected.field', values: { fields: names } }]
    }
    if (isBoolean(wish)) return []
    return field && hasFields(field)
      ? selectionProblems(wish, path, field.flattenedFields)
      : [{ at: path, expected: 'expected.boolean' }]
  })
}

/** The collection with this name; never something of JavaScript's own objects. */
function collectionNamed(req: PayloadRequest, slug: string): SanitizedCollectionConfig | undefined {
  return Object.values(req.payload.collections).find(({ config }) => config.slug === slug)?.config
}

const populate: Check = (value, at, { req }) => {
  if (!isPlain(value)) return [{ at, expected: 'expected.selection' }]
  return Object.entries(value).flatMap(([slug, selection]) => {
    const collection = collectionNamed(req, slug)
    return collection
      ? selectionProblems(selection, `${at}[${slug}]`, collection.flattenedFields)
      : [{ at: `${at}[${slug}]`, expected: 'expected.collection' } as const]
  })
}

const where: Check = async (value, at, { req, entity }) => {
  const fields = await readableFields(entity, req)
  if (typeof value !== 'string') return whereProblems(value, fields, at)
  try {
    return whereProblems(parseJson(value), fields, at)
  } catch (error) {
    if (error instanceof JsonError) return [{ at, expected: 'expected.conditions' }]
    throw error
  }
}

const sort: Check = async (value, at, { req, entity }) => sortProblems(value, await readableFields(entity, req), at)

/** The parameters that Payload understands, with what each has to be. No collection lists joined records: no `joins`. */
const checks: Readonly<Record<string, Check>> = {
  depth: wholeNumber(0, 10),
  limit: wholeNumber(0, 10_000),
  page: wholeNumber(1, 1_000_000),
  draft: yesOrNo,
  trash: yesOrNo,
  pagination: yesOrNo,
  overrideLock: yesOrNo,
  autosave: yesOrNo,
  allSessions: yesOrNo,
  refresh: (value, at) => (value === '' ? [] : yesOrNo(value, at)),
  locale: noChoice,
  'fallback-locale': noChoice,
  fallbackLocale: noChoice,
  select: (value, at, { entity }) => selectionProblems(value, at, entity.flattenedFields),
  populate,
  where,
  sort,
  /** A delete takes all that match: a number that it would not keep to is not accepted. */
  noLimit: (value, at) => (value === '0' ? [] : [{ at, expected: 'expected.noLimit' }]),
}

const language = ['locale', 'fallback-locale', 'fallbackLocale']
const shape = ['depth', 'draft', 'populate', 'select', ...language]
const list = [...shape, 'limit', 'page', 'pagination', 'sort', 'trash', 'where']

/** Which parameters each of Payload's addresses takes, by method and path. Addresses of the portal's own see to theirs. */
const known: Readonly<Record<string, readonly string[]>> = {
  'get /': list,
  'get /count': ['trash', 'where', ...language],
  'get /versions': list,
  'get /versions/:id': [...shape, 'trash'],
  'get /:id': [...shape, 'trash'],
  'post /': [...shape, 'autosave'],
  'post /versions/:id': shape,
  'post /:id/duplicate': shape,
  'post /access': language,
  'post /access/:id?': language,
  'patch /': [...shape, 'limit', 'overrideLock', 'sort', 'trash', 'where'],
  'patch /:id': [...shape, 'autosave', 'overrideLock', 'trash'],
  'delete /': [...shape, 'limit', 'overrideLock', 'trash', 'where'],
  'delete /:id': [...shape, 'overrideLock', 'trash'],
  'get /access': language,
  'get /init': language,
  'get /me': shape,
  'post /login': shape,
  'post /logout': ['allSessions', ...language],
  'post /refresh-token': ['refresh', ...shape],
  'post /unlock': language,
}

/** What in a request's query is not understood at an address such as `get /:id`. */
export async function parameterProblems(address: string, context: Context): Promise<readonly Problem[]> {
  const names = known[address]
  if (!names) return []
  const problems = await Promise.all(
    Object.entries(queryOf(context.req.search ?? '')).map(async ([name, value]): Promise<readonly Problem[]> => {
      if (!names.includes(name)) {
        return [{ at: name, expected: 'expected.parameter', values: { parameters: names.join(', ') } }]
      }
      const check = checks[address === 'delete /' && name === 'limit' ? 'noLimit' : name]
      return check ? check(value, name, context) : []
    }),
  )
  return problems.flat()
}

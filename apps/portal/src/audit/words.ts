import { regionByCode, isRegionCode } from '@kotipesa/domain'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { asRequester } from '../access/gateway'
import { shownFields, type FormField, type Values } from '../admin/conflict/shown-fields'
import { referencesIn, titleKey, valueInWords, type Words } from '../admin/conflict/value-in-words'
import { languageOf, type Language } from '../text'
import type { ShownEntry } from './read'

/** A field that changed, in the words of its form. */
export interface ChangedInWords {
  readonly path: string
  readonly label: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The fields of a collection's or a global's form; none of what there is not. */
export function fieldsOf(req: PayloadRequest, slug: string | null): readonly FormField[] {
  const collection = slug === null ? undefined : req.payload.collections[slug as CollectionSlug]
  const found = collection?.config.fields ?? req.payload.globals.config.find((each) => each.slug === slug)?.fields ?? []
  return found as unknown as readonly FormField[]
}

/** A label of a form or of a collection, in a language. */
export function inLanguage(label: unknown, language: Language): string {
  if (typeof label === 'string') return label
  return (label as Readonly<Record<string, string>> | null | undefined)?.[language] ?? ''
}

/** A record with one value in it, at its path. */
function recordWith(path: string, value: unknown): Values {
  return path.split('.').reduceRight<unknown>((part, name) => ({ [name]: part }), value) as Values
}

/** What records are called by their collection and id, as far as the requester may read them. */
export async function titlesOf(
  req: PayloadRequest,
  named: readonly { readonly relationTo: string; readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const slugs = [...new Set(named.map(({ relationTo }) => relationTo))]
  const found = slugs.map(async (slug) => {
    const collection = req.payload.collections[slug as CollectionSlug]
    if (collection === undefined || (await collection.config.access.read({ req })) === false) return []
    const ids = [...new Set(named.filter(({ relationTo }) => relationTo === slug).map(({ id }) => id))]
    const titles = await asRequester(req).titles(
      slug as CollectionSlug,
      ids,
      collection.config.admin.useAsTitle ?? 'id',
    )
    return titles.map(([id, title]) => [titleKey(slug, id), title] as const)
  })
  return new Map((await Promise.all(found)).flat())
}

/** What the records are called to which values of entries refer, as far as the requester may read them. */
function titlesIn(req: PayloadRequest, entries: readonly ShownEntry[]): Promise<ReadonlyMap<string, string>> {
  const named = entries.flatMap(({ collection, changes }) =>
    shownFields(fieldsOf(req, collection)).flatMap((shown) =>
      (changes ?? [])
        .filter(({ path }) => path === shown.path)
        .flatMap(({ path, before, after }) =>
          [before, after].flatMap((value) => referencesIn(shown, recordWith(path, value))),
        ),
    ),
  )
  return titlesOf(req, named)
}

/** Says of entries what changed, field by field, as the form of the record says it. */
export async function changesInWords(
  req: PayloadRequest,
  entries: readonly ShownEntry[],
): Promise<(entry: ShownEntry) => readonly ChangedInWords[]> {
  const language = languageOf(req)
  const words: Words = {
    language,
    label: (label) => inLanguage(label, language),
    titles: await titlesIn(req, entries),
  }
  return ({ collection, changes, fields }) => {
    const shown = shownFields(fieldsOf(req, collection))
    const told = changes ?? fields.map((path) => ({ path, before: null, after: null }))
    return told.flatMap(({ path, before, after }) => {
      const field = shown.find((each) => each.path === path)
      if (field === undefined) return []
      return [
        {
          path,
          label: words.label(field.field.label),
          before: changes === null ? [] : valueInWords(field, recordWith(path, before), words),
          after: changes === null ? [] : valueInWords(field, recordWith(path, after), words),
        },
      ]
    })
  }
}

/** The name of a region; its code where it is none. */
export function regionName(req: PayloadRequest, code: string | null): string {
  return code === null ? '' : isRegionCode(code) ? regionByCode(code).name[languageOf(req)] : code
}

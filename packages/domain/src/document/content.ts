import { z } from 'zod'
import { InputError } from '../errors/input-error'
import { parseWith, wholeIssue } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { documentPartIds } from './parts'

const keyField = /* @__PURE__ */ (() => z.string().min(1).max(200))()

/** A cell of a table: text as it was when the document was made, or the people who are named when it is read. */
export const documentCellSchema = /* @__PURE__ */ (() =>
  z.union([z.string(), z.strictObject({ people: z.array(z.string().min(1)).min(1) })]))()

/**
 * A cell of a table. People stand in it by their ids: who is named is looked up for whoever reads the document, so that
 * nobody's name outlives its basis in a text that was kept.
 */
export type DocumentCell = z.infer<typeof documentCellSchema>

const wordsSchema = /* @__PURE__ */ (() =>
  z.strictObject({ kind: z.literal('words'), key: keyField, text: z.string() }))()

const nothingSchema = /* @__PURE__ */ (() =>
  z.strictObject({ kind: z.literal('nothing'), key: keyField, text: z.string().min(1) }))()

function checkKeys(keys: readonly string[], path: PropertyKey, context: z.RefinementCtx): void {
  for (const [index, key] of keys.entries()) {
    if (keys.indexOf(key) === index) continue
    context.addIssue(wholeIssue([path, index, 'key'], `expected each key once, got "${key}" again`))
  }
}

const figuresSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      kind: z.literal('figures'),
      key: keyField,
      figures: z.array(z.strictObject({ key: keyField, label: z.string().min(1), value: z.string().min(1) })).min(1),
    })
    .superRefine(({ figures }, context) => {
      const keys = figures.map(({ key }) => key)
      checkKeys(keys, 'figures', context)
    }))()

const tableSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      kind: z.literal('table'),
      key: keyField,
      caption: z.string().min(1),
      columns: z.array(z.strictObject({ key: keyField, label: z.string().min(1), isNumber: z.boolean() })).min(1),
      rows: z.array(z.strictObject({ key: keyField, cells: z.array(documentCellSchema) })).min(1),
    })
    .superRefine(({ columns, rows }, context) => {
      checkKeys(
        columns.map(({ key }) => key),
        'columns',
        context,
      )
      checkKeys(
        rows.map(({ key }) => key),
        'rows',
        context,
      )
      for (const [index, { cells }] of rows.entries()) {
        if (cells.length === columns.length) continue
        context.addIssue(
          wholeIssue(['rows', index, 'cells'], `expected ${columns.length} cells, one a column, got ${cells.length}`),
        )
      }
    }))()

/** A piece of a part: words, figures, a table, or why there is none of these. */
export const documentBlockSchema = /* @__PURE__ */ (() =>
  z.union([wordsSchema, nothingSchema, figuresSchema, tableSchema]))()

/** A piece of a part of a document. Its key is the same in each revision. */
export type DocumentBlock = z.infer<typeof documentBlockSchema>

/** A table of a document. */
export type DocumentTable = z.infer<typeof tableSchema>

/**
 * A document as it was on the day when it was made: its parts in order, each with its heading. Every figure stands in it as
 * the text that was printed, in the document's language.
 */
export const documentContentSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      sections: z.array(
        z.strictObject({
          part: z.enum(documentPartIds),
          heading: z.string().min(1),
          blocks: z.array(documentBlockSchema),
        }),
      ),
    })
    .superRefine(({ sections }, context) => {
      checkKeys(
        sections.map(({ part }) => part),
        'sections',
        context,
      )
      for (const [index, { blocks }] of sections.entries()) {
        const keys = blocks.map(({ key }) => key)
        for (const [at, key] of keys.entries()) {
          if (keys.indexOf(key) === at) continue
          context.addIssue(
            wholeIssue(['sections', index, 'blocks', at, 'key'], `expected each key once, got "${key}" again`),
          )
        }
      }
    }))()

/** A document as it was on the day when it was made. */
export type DocumentContent = z.infer<typeof documentContentSchema>

/** A document that cannot be read. */
export class DocumentError extends InputError {
  override readonly name = 'DocumentError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('document', wrong, options)
  }
}

/** Reads what a document says. @throws DocumentError with every problem. */
export function parseDocumentContent(value: unknown): DocumentContent {
  return parseWith(documentContentSchema, value, DocumentError)
}

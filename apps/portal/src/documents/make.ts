import { documentPartIds, documentParts, type DocumentContent } from '@kotipesa/domain'
import type { PayloadRequest } from 'payload'
import { rowsOf } from '../fields/rows-of'
import { beginMaking } from './making'
import { recordsIn } from './parts'
import { wordsOf } from './pieces'

/** What a stored document says now: of each part first the own words, then the records as they are. */
export async function contentNow(
  req: PayloadRequest,
  document: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<DocumentContent> {
  const making = await beginMaking(req, document, now)
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

import type { WaitingReturn } from './return-rounds'

/** Where what is to be returned to THL is made, or sent. */
export function addressOf({ document, kind }: Pick<WaitingReturn, 'document' | 'kind'>): string {
  return document === null
    ? `/admin/collections/documents?${new URLSearchParams({ kind }).toString()}`
    : `/admin/collections/documents/${document}`
}

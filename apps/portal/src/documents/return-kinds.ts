import { documentKinds, type DocumentKindId } from '@kotipesa/domain'

/** The kinds of documents that are addressed to THL. */
export const returnKinds: readonly DocumentKindId[] = documentKinds
  .filter(({ isForThl }) => isForThl)
  .map(({ id }) => id)

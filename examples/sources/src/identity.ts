import { v5 } from 'uuid'

/** The namespace of the source records' ids: an own random UUID, never to be changed. */
const namespace = '0b6f3c1e-58d4-4a43-9f57-2c2f1a7d9e64'

/** The UUID (version 5) of a record. The same slug gives the same id, so an import can be repeated. */
export function sourceId(...slugs: readonly string[]): string {
  return v5(slugs.join('/'), namespace)
}

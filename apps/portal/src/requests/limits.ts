import { mostFileBytes } from '../attachments/limits'

/** More than this is not read of a request. No form comes near it; only files have a limit of their own. */
export const mostBytes = 1_000_000

/** How much is read of a request to an address: of a file that is attached more than of anything else. */
export function mostBytesAt(method: string, pathname: string): number {
  return method === 'POST' && pathname === '/api/attachments' ? mostFileBytes : mostBytes
}

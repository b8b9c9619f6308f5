let first: string | undefined

/**
 * In the browser, the nonce the document came with. The policy holds for the document's whole life, while later answers
 * from the server bring nonces of their own, which must not be used in it.
 *
 * @param nonce the nonce of the answer at hand; the first one ever given is kept
 */
export function documentNonce(nonce: string | undefined): string | undefined {
  first ??= nonce
  return first
}

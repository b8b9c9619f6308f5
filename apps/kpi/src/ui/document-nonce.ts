/**
 * In the browser, the nonce the document came with, from the element that holds it (see the layout). The policy holds for
 * the document's whole life, while later answers from the server bring nonces of their own, which must not be used in it.
 */
export function documentNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
}

/** Payload draws preview pictures for whoever asks; the portal's pages are not for sharing. */
export function GET(): Response {
  return new Response(null, { status: 404 })
}

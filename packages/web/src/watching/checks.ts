/** What one check says: `ok`, or in a word what is not. */
export type CheckState = string

export interface Readiness {
  /** Without these requests cannot be answered as they should. */
  readonly needed: Readonly<Record<string, CheckState>>
  /** These ought to be seen to. */
  readonly watched: Readonly<Record<string, CheckState>>
}

/** Answers `GET /api/ready`: 503 when something needed is not there; what ought to be seen to is named. */
export function answerReadiness({ needed, watched }: Readiness): Response {
  const isReady = Object.values(needed).every((state) => state === 'ok')
  return Response.json(
    { status: isReady ? 'ready' : 'not ready', checks: { ...needed, ...watched } },
    { status: isReady ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}

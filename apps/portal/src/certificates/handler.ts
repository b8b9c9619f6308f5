import type { Payload } from 'payload'
import { formBody } from '../http/form-body'
import { pageLanguage } from '../http/page-language'
import { followLink } from '../links/follow'
import { visitOf } from '../registrations/own-handler'
import { refusalPage } from '../registrations/page'
import { longestForm, waitOf } from '../registrations/public-handler'
import { say } from '../text'
import { giveCertificate, proofAddress, proofBySecret } from './certificate'
import { certificatePdf } from './pdf'
import { proofPage } from './proof-page'

/** Answers `GET /i/<token>/todistus`: the certificate of whoever holds the link, as PDF, and has its address prove it. */
export async function answerCertificate(payload: Payload, request: Request, token: string): Promise<Response> {
  const visit = await visitOf(payload, request, token)
  if (visit instanceof Response) return visit
  const { certificate, registration, language } = visit
  if (certificate === null) return refusalPage(language, 404)
  await giveCertificate(payload, registration.id)
  const address = proofAddress(payload, registration.id)
  const pdf = await certificatePdf({ certificate, name: registration.name, address, language })
  const file = say({ i18n: { language } }, 'certificates.file')
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${file}.pdf"`,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  }
  return new Response(pdf, { headers })
}

/**
 * Answers `/todistus/<token>`: what a certificate says, and whether a name that was sent is the one on it. No name is shown:
 * whoever has the certificate reads it there.
 */
export async function answerProof(payload: Payload, request: Request, token: string): Promise<Response> {
  const language = pageLanguage(request)
  const followed = await followLink(request, token, (secret) => proofBySecret(payload, secret))
  if (followed.found === null) return refusalPage(language, followed.status, followed.headers)
  const { certificate, isOf } = followed.found
  if (request.method !== 'POST') return proofPage({ certificate, name: '', isSame: null }, language)
  const seconds = await waitOf(request)
  if (seconds > 0) return refusalPage(language, 429, { 'Retry-After': String(seconds) })
  const name = ((await formBody(request, longestForm)).get('name') ?? '').trim()
  return proofPage({ certificate, name, isSame: name === '' ? null : isOf(name) }, language)
}

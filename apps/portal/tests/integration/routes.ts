import config from '@payload-config'
import { NextRequest } from 'next/server'
import { getPayload } from 'payload'
import * as attachments from '../../src/app/(api)/api/attachments/route'
import * as attachment from '../../src/app/(api)/api/attachments/[id]/route'
import { GET as crossCheck } from '../../src/app/(api)/api/cross-check/route'
import { GET as facts } from '../../src/app/(api)/api/facts/route'
import { GET as health } from '../../src/app/(api)/api/health/route'
import { GET as me } from '../../src/app/(api)/api/me/route'
import { GET as og } from '../../src/app/(api)/api/og/route'
import { GET as feed } from '../../src/app/(public)/feeds/[file]/route'
import * as firstAdministrator from '../../src/app/(public)/first-administrator/route'
import * as trainerQuestion from '../../src/app/(public)/k/[token]/route'
import * as forgotten from '../../src/app/(public)/salasana/route'
import * as newPassword from '../../src/app/(public)/salasana/[token]/route'
import * as signInPages from '../../src/app/(public)/kirjaudu/[[...step]]/route'
import * as ownAccount from '../../src/app/(public)/tunnus/[[...step]]/route'
import * as invitation from '../../src/app/(public)/kutsu/[token]/route'
import * as messageChoices from '../../src/app/(public)/v/[token]/route'
import * as report from '../../src/app/(public)/r/[token]/route'
import * as teamForm from '../../src/app/(public)/t/[token]/route'
import * as induction from '../../src/app/(public)/perehdytys/[token]/route'
import * as certificate from '../../src/app/(public)/i/[token]/todistus/route'
import * as own from '../../src/app/(public)/i/[token]/route'
import * as proof from '../../src/app/(public)/todistus/[token]/route'
import * as en from '../../src/app/(public)/en/trainings/route'
import * as oneEn from '../../src/app/(public)/en/trainings/[id]/route'
import * as fi from '../../src/app/(public)/fi/koulutukset/route'
import * as oneFi from '../../src/app/(public)/fi/koulutukset/[id]/route'
import * as sv from '../../src/app/(public)/sv/utbildningar/route'
import * as oneSv from '../../src/app/(public)/sv/utbildningar/[id]/route'
import { GET as aineistot } from '../../src/app/(public)/fi/aineistot/route'
import { GET as material } from '../../src/app/(public)/sv/material/route'
import { GET as materials } from '../../src/app/(public)/en/materials/route'
import * as rest from '../../src/app/(payload)/api/[...slug]/route'
import { proxy } from '../../src/proxy'
import type { Answer } from './http-server'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'

function isMethod(method: string): method is Method {
  return method in rest
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

const publicPages = [
  ['/fi/koulutukset', fi, oneFi],
  ['/sv/utbildningar', sv, oneSv],
  ['/en/trainings', en, oneEn],
] as const

const materialPages = new Map([
  ['/fi/aineistot', aineistot],
  ['/sv/material', material],
  ['/en/materials', materials],
])

/** One of the public lists, or a page below it. */
async function publicPage(request: Request, list: typeof fi, one: typeof oneFi): Promise<Response> {
  const [, , , id] = new URL(request.url).pathname.split('/')
  if (id === undefined) return list.GET(request)
  const context = { params: Promise.resolve({ id }) }
  return request.method === 'POST' ? one.POST(request, context) : one.GET(request, context)
}

/** The files of a meeting, or one of them. */
function ofAttachments(request: Request, id: string | undefined): Promise<Response> | Response {
  const context = { params: Promise.resolve({ id: id ?? '' }) }
  const found: Readonly<Record<string, (() => Promise<Response>) | undefined>> =
    id === undefined
      ? { GET: () => attachments.GET(request), POST: () => attachments.POST(request) }
      : {
          GET: () => attachment.GET(request, context),
          POST: () => attachment.POST(request, context),
          DELETE: () => attachment.DELETE(request, context),
        }
  return found[request.method]?.() ?? new Response(null, { status: 405 })
}

/** What Next does with the files under `src/app`: the portal's own routes first, everything else is Payload's. */
async function route(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (request.method === 'GET' && pathname === '/api/cross-check') return crossCheck(request)
  if (request.method === 'GET' && pathname === '/api/facts') return facts(request)
  if (request.method === 'GET' && pathname === '/api/me') return me(request)
  const bank = request.method === 'GET' ? materialPages.get(pathname) : undefined
  if (bank !== undefined) return bank(request)
  if (pathname.startsWith('/api/attachments')) return ofAttachments(request, pathname.split('/')[3])
  if (request.method === 'GET' && pathname === '/api/health') return health()
  if (request.method === 'GET' && pathname === '/api/og') return og()
  if (request.method === 'GET' && pathname.startsWith('/feeds/')) {
    return feed(request, { params: Promise.resolve({ file: pathname.slice('/feeds/'.length) }) })
  }
  if (pathname.startsWith('/r/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/r/'.length) }) }
    return request.method === 'POST' ? report.POST(request, context) : report.GET(request, context)
  }
  if (pathname.startsWith('/t/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/t/'.length) }) }
    return request.method === 'POST' ? teamForm.POST(request, context) : teamForm.GET(request, context)
  }
  if (pathname.startsWith('/todistus/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/todistus/'.length) }) }
    return request.method === 'POST' ? proof.POST(request, context) : proof.GET(request, context)
  }
  const ofCertificate = /^\/i\/([^/]*)\/todistus$/.exec(pathname)
  if (ofCertificate !== null) {
    return certificate.GET(request, { params: Promise.resolve({ token: ofCertificate[1] ?? '' }) })
  }
  if (pathname.startsWith('/i/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/i/'.length) }) }
    return request.method === 'POST' ? own.POST(request, context) : own.GET(request, context)
  }
  const page = publicPages.find(([start]) => pathname.startsWith(start))
  if (page !== undefined) return publicPage(request, page[1], page[2])
  if (pathname.startsWith('/k/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/k/'.length) }) }
    return request.method === 'POST' ? trainerQuestion.POST(request, context) : trainerQuestion.GET(request, context)
  }
  if (pathname.startsWith('/kutsu/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/kutsu/'.length) }) }
    return request.method === 'POST' ? invitation.POST(request, context) : invitation.GET(request, context)
  }
  const steps = /^\/(kirjaudu|tunnus)(?:\/(.*))?$/.exec(pathname)
  if (steps !== null && (request.method === 'GET' || request.method === 'POST')) {
    const context = { params: Promise.resolve({ step: steps[2] === undefined ? undefined : steps[2].split('/') }) }
    return (steps[1] === 'tunnus' ? ownAccount : signInPages)[request.method](request, context)
  }
  if (pathname === '/salasana') return request.method === 'POST' ? forgotten.POST(request) : forgotten.GET(request)
  if (pathname.startsWith('/salasana/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/salasana/'.length) }) }
    return request.method === 'POST' ? newPassword.POST(request, context) : newPassword.GET(request, context)
  }
  if (pathname.startsWith('/perehdytys/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/perehdytys/'.length) }) }
    return request.method === 'POST' ? induction.POST(request, context) : induction.GET(request, context)
  }
  if (pathname.startsWith('/v/')) {
    const context = { params: Promise.resolve({ token: pathname.slice('/v/'.length) }) }
    return request.method === 'POST' ? messageChoices.POST(request, context) : messageChoices.GET(request, context)
  }
  if (pathname === '/first-administrator') {
    return request.method === 'POST' ? firstAdministrator.POST(request) : firstAdministrator.GET(request)
  }
  if (!pathname.startsWith('/api/') || !isMethod(request.method)) return new Response(null, { status: 404 })
  if (!isDecodable(pathname)) return new Response(null, { status: 400 })
  const slug = pathname.slice('/api/'.length).split('/').map(decodeURIComponent)
  return rest[request.method](request, { params: Promise.resolve({ slug }) })
}

/** The headers that the proxy gives the request on its way, as Next reads them from its answer. */
function passedOn(request: Request, given: Response): Request {
  const headers = new Headers(request.headers)
  for (const name of (given.headers.get('x-middleware-override-headers') ?? '').split(',').filter(Boolean)) {
    headers.set(name, given.headers.get(`x-middleware-request-${name}`) ?? '')
  }
  return new Request(request, { headers })
}

/** What Next does with a request: the proxy first, which answers itself or gives headers to request and answer. */
export const answer: Answer = async (request) => {
  const given = await proxy(new NextRequest(request.clone()))
  if (!given.headers.has('x-middleware-next')) return given
  const routed = await route(passedOn(request, given))
  const response = new Response(routed.body, routed)
  for (const [name, value] of given.headers) {
    if (!name.startsWith('x-middleware-') && !response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}

export const payload = await getPayload({ config })

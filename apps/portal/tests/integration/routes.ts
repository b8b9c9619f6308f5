import config from '@payload-config'
import { getPayload } from 'payload'
import { GET as facts } from '../../src/app/(api)/api/facts/route'
import { GET as health } from '../../src/app/(api)/api/health/route'
import { GET as me } from '../../src/app/(api)/api/me/route'
import { GET as og } from '../../src/app/(api)/api/og/route'
import * as firstAdministrator from '../../src/app/(public)/first-administrator/route'
import * as rest from '../../src/app/(payload)/api/[...slug]/route'
import type { Answer } from './http-server'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'

function isMethod(method: string): method is Method {
  return method in rest
}

/** What Next does with the files under `src/app`: the portal's own routes first, everything else is Payload's. */
export const answer: Answer = async (request) => {
  const { pathname } = new URL(request.url)
  if (request.method === 'GET' && pathname === '/api/facts') return facts(request)
  if (request.method === 'GET' && pathname === '/api/me') return me(request)
  if (request.method === 'GET' && pathname === '/api/health') return health()
  if (request.method === 'GET' && pathname === '/api/og') return og()
  if (pathname === '/first-administrator') {
    return request.method === 'POST' ? firstAdministrator.POST(request) : firstAdministrator.GET(request)
  }
  if (!pathname.startsWith('/api/') || !isMethod(request.method)) return new Response(null, { status: 404 })
  const slug = pathname.slice('/api/'.length).split('/').map(decodeURIComponent)
  return rest[request.method](request, { params: Promise.resolve({ slug }) })
}

export const payload = await getPayload({ config })

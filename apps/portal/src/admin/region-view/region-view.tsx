import { regionByCode, regions as allRegions, type Action, type RegionCode, type ResourceKind } from '@kotipesa/domain'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import { parseCookies, type AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { regionsOf } from '../../access/regions-of'
import { languageOf, say, type TextPath } from '../../text'

/** A region whose work a view shows. */
export interface ShownRegion {
  readonly code: RegionCode
  readonly name: string
}

interface RegionViewProps extends AdminViewServerProps {
  /** The address below `/admin`, such as `/year`. */
  readonly path: string
  readonly title: TextPath
  /** Of what the view shows: who may read it sees the view. */
  readonly kind: ResourceKind
  /** What its reader has to be allowed to do with that; to read it, unless told otherwise. */
  readonly action?: Action
  readonly className: string
  readonly show: (regions: readonly ShownRegion[]) => ReactNode
}

/** A view of the portal that is no list of a collection, of the regions whose work its reader may see; the chosen one first. */
export function RegionView({ path, title, kind, action = 'read', className, show, ...view }: RegionViewProps) {
  const { initPageResult, params, searchParams } = view
  const { req, permissions, visibleEntities, locale } = initPageResult
  // Payload leaves it to own views who may see them.
  if (req.user?.collection !== 'users') redirect(`/admin/login?redirect=${encodeURIComponent(`/admin${path}`)}`)
  const language = languageOf(req)
  const readable = regionsOf(req.user, action, kind)
  const codes = readable === 'all' ? allRegions.map(({ code }) => code) : [...readable]
  const chosen = parseCookies(req.headers).get('payload-tenant')
  const shown = codes.toSorted((a, b) => Number(b === chosen) - Number(a === chosen))
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams === undefined ? {} : { searchParams })}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className={className}>
        <h1>{say(req, title)}</h1>
        {shown.length === 0 ? (
          <p>{say(req, 'home.noRegions')}</p>
        ) : (
          show(shown.map((code) => ({ code, name: regionByCode(code).name[language] })))
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

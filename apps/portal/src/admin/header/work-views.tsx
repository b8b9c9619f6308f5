'use client'

import { regionsWhereCan } from '@kotipesa/domain'
import { Link, NavGroup, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { actorOf } from '../../access/actor'
import { say, type TextPath } from '../../text'

interface View {
  readonly path: string
  readonly title: TextPath
}

/** The views of the portal that are not lists of a collection. */
const views = [
  { path: '/search', title: 'regionSearch.title' },
  { path: '/training-plan', title: 'trainingPlan.title' },
  { path: '/year', title: 'yearPlan.title' },
  { path: '/model', title: 'model.title' },
  { path: '/rounds', title: 'planRounds.board' },
  { path: '/money', title: 'money.title' },
  { path: '/targets', title: 'targetsTable.title' },
  { path: '/partners', title: 'partnersView.title' },
  { path: '/support', title: 'support.title' },
  { path: '/municipalities', title: 'municipalityKeys.title' },
] as const satisfies readonly View[]

/** The same, for whoever reads of people, whoever writes of them, and for whoever lets people in. */
const expertsView = { path: '/experts', title: 'peopleViews.experts-by-experience' } as const satisfies View
const handoverView = { path: '/handover', title: 'handover.title' } as const satisfies View
const auditView = { path: '/audit', title: 'audit.title' } as const satisfies View
const processingView = { path: '/processing', title: 'processing.title' } as const satisfies View
const accountView = { path: '/roles', title: 'roles.title' } as const satisfies View

/** The menu's first group: what is planned, as a whole. */
export function WorkViews() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const pathname = usePathname()
  const actor = actorOf(user && { ...user, collection: 'users' })
  const more = [
    ...(regionsWhereCan(actor, 'read', 'person').length > 0 ? [expertsView] : []),
    ...(regionsWhereCan(actor, 'update', 'person').length > 0 ? [handoverView, auditView] : []),
    ...(regionsWhereCan(actor, 'read', 'person').length > 0 ? [processingView] : []),
    ...(regionsWhereCan(actor, 'create', 'region-role').length > 0 ? [accountView] : []),
  ]
  return (
    <NavGroup label={say({ i18n }, 'groups.planning')} isOpen>
      {[...(regionsWhereCan(actor, 'read', 'region-record').length > 0 ? views : []), ...more].map(
        ({ path, title }) => {
          const href = `${config.routes.admin}${path}`
          const isHere = pathname === href
          const label = (
            <>
              {isHere && <div className="nav__link-indicator" />}
              <span className="nav__link-label">{say({ i18n }, title)}</span>
            </>
          )
          return isHere ? (
            <div key={path} className="nav__link" id={`nav${path.replace('/', '-')}`}>
              {label}
            </div>
          ) : (
            <Link key={path} className="nav__link" href={href} id={`nav${path.replace('/', '-')}`} prefetch={false}>
              {label}
            </Link>
          )
        },
      )}
    </NavGroup>
  )
}

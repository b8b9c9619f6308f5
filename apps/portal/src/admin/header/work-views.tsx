'use client'

import { Link, NavGroup, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { say, type TextPath } from '../../text'

/** The views of the portal that are not lists of a collection. */
const views = [
  { path: '/training-plan', title: 'trainingPlan.title' },
  { path: '/year', title: 'yearPlan.title' },
  { path: '/model', title: 'model.title' },
  { path: '/partners', title: 'partnersView.title' },
  { path: '/support', title: 'support.title' },
] as const satisfies readonly {
  path: string
  title: TextPath
}[]

/** The menu's first group: what is planned, as a whole. */
export function WorkViews() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const pathname = usePathname()
  return (
    <NavGroup label={say({ i18n }, 'groups.planning')} isOpen>
      {views.map(({ path, title }) => {
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
      })}
    </NavGroup>
  )
}

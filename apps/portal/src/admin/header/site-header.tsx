import Link from 'next/link'
import type { ServerProps } from 'payload'
import { env } from '../../env'
import { say } from '../../text'
import { Nest } from '../brand/mark'

/** The bar at the top of every page, as the KPI app has it: the service, the way to the indicators, the person. */
export function SiteHeader({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) {
  const reader = { i18n }
  return (
    <header className="site">
      <a href="#content" className="skip">
        {say(reader, 'site.skip')}
      </a>
      <div className="site__row">
        <Link href="/admin" className="site__brand" aria-label={say(reader, 'site.home')} prefetch={false}>
          <Nest size={40} />
          <span className="site__wordmark">Kotipesä</span>
          <span className="site__tagline">{say(reader, 'site.tagline')}</span>
        </Link>
        <div className="site__tools">
          <a href={env().KPI_URL}>{say(reader, 'home.figures')}</a>
          <a href={new URL('/fi/opas', env().PORTAL_URL).href}>{say(reader, 'site.guide')}</a>
          <Link href="/admin/account" prefetch={false}>
            {user?.collection === 'users' ? user.name : ''}
          </Link>
          <Link href="/admin/logout" className="site__sign-out" prefetch={false}>
            {say(reader, 'site.signOut')}
          </Link>
        </div>
      </div>
    </header>
  )
}

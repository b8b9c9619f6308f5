import Link from 'next/link'
import type { ReactNode } from 'react'

interface AppLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly current?: 'page' | 'true' | undefined
  readonly label?: string | undefined
}

/** A link inside the app. Pages are made anew at each visit, so nothing is fetched before the person follows it. */
export function AppLink({ href, children, className, current, label }: AppLinkProps) {
  return (
    <Link href={href} prefetch={false} className={className} aria-current={current} aria-label={label}>
      {children}
    </Link>
  )
}

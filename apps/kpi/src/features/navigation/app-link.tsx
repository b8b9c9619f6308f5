import type { ReactNode } from 'react'

interface AppLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly current?: 'page' | 'true' | undefined
  readonly label?: string | undefined
}

/** A link inside the app. Pages are made anew at each visit and come as whole documents. */
export function AppLink({ href, children, className, current, label }: AppLinkProps) {
  return (
    <a href={href} className={className} aria-current={current} aria-label={label}>
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'
import { Heading } from '../../ui/heading'
import { AppLink } from '../navigation/app-link'
import styles from './page-header.module.css'

/** A step of the path that leads to a page. */
export interface Crumb {
  readonly label: string
  readonly href: string
}

interface PageHeaderProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly crumbs?: readonly Crumb[]
  readonly crumbsLabel?: string
  /** The choices of the page. */
  readonly children?: ReactNode
}

/** The head of a page: the way to it, its title, what it is about and its choices. */
export function PageHeader({ title, lead, crumbs = [], crumbsLabel, children }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      <div className={styles.inner}>
        {crumbs.length === 0 ? null : (
          <nav aria-label={crumbsLabel}>
            <ol className={styles.crumbs}>
              {crumbs.map(({ label, href }) => (
                <li key={href}>
                  <AppLink href={href}>{label}</AppLink>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        <Heading level={1}>{title}</Heading>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
    </div>
  )
}

import type { Locale } from '@kotipesa/domain'
import type { ReactNode } from 'react'
import { Heading } from '../../ui/heading'
import { currentAccount } from '../session/current-session'
import { PageShell } from '../shell/page-shell'
import styles from '../shell/plain-page.module.css'

/** A part of a page of text: its heading, paragraphs and what else stands under them. */
export interface TextSection {
  readonly id: string
  readonly title: string
  readonly texts: readonly string[]
  readonly more?: ReactNode
}

interface TextPageProps {
  readonly locale: Locale
  readonly path: string
  readonly title: string
  readonly lead: string
  readonly sections: readonly TextSection[]
}

/** A page of plain text that everyone may read. */
export async function TextPage({ locale, path, title, lead, sections }: TextPageProps) {
  return (
    <PageShell locale={locale} address={{ path, section: null }} account={await currentAccount()}>
      <div className={styles.page}>
        <Heading level={1}>{title}</Heading>
        <p className={styles.lead}>{lead}</p>
        {sections.map(({ id, title: heading, texts, more }) => (
          <section key={id} aria-labelledby={id}>
            <Heading level={2} id={id}>
              {heading}
            </Heading>
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {more}
          </section>
        ))}
      </div>
    </PageShell>
  )
}

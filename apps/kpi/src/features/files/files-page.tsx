import type { Locale } from '@kotipesa/domain'
import { headers } from 'next/headers'
import { forbidden, notFound } from 'next/navigation'
import { textsIn } from '../../i18n/texts'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { openPage } from '../shell/open-page'
import { PageHeader } from '../shell/page-header'
import { PageShell } from '../shell/page-shell'
import { Panel, Panels } from '../shell/panel'
import type { FileFormat } from './file-response'
import styles from './files.module.css'
import { filesPath } from './files-link'
import { seenPage } from './seen-page'

/** What there is of a page as files: all tables as a workbook, each as CSV, each chart as a picture. */
export async function FilesPage({ locale, of }: { readonly locale: Locale; readonly of: string }) {
  const t = textsIn(locale, 'files')
  const address = { path: filesPath, query: { of }, section: null }
  const { account } = await openPage(locale, filesPath, { of })
  const page = await seenPage(locale, of, (await headers()).get('cookie') ?? '')
  if (page === 404) notFound()
  if (page === 403) forbidden()
  function file(format: FileFormat, number?: number): string {
    return pageHref(locale, `${filesPath}/${format}`, { of, number: number === undefined ? null : String(number) })
  }
  return (
    <PageShell locale={locale} address={address} account={account}>
      <PageHeader
        title={t('title')}
        lead={typeof page === 'number' ? t('away') : t('lead')}
        crumbs={typeof page === 'number' ? [] : [{ label: page.title, href: `/${locale}${of === '/' ? '' : of}` }]}
        crumbsLabel={t('crumbs')}
      />
      {typeof page === 'number' ? null : (
        <Panels>
          <Panel id="tables" title={t('tables')}>
            {page.tables.length === 0 ? (
              <p>{t('noTables')}</p>
            ) : (
              <ul className={styles.list}>
                <li>
                  <a href={file('xlsx')} download>
                    {t('xlsx')}
                  </a>
                </li>
                {page.tables.map((table, index) => (
                  <li key={`${index} ${table.title}`}>
                    <a href={file('csv', index + 1)} download>
                      {`${table.title}, CSV`}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel id="charts" title={t('charts')}>
            {page.charts.length === 0 ? (
              <p>{t('noCharts')}</p>
            ) : (
              <ul className={styles.list}>
                {page.charts.map((chart, index) => (
                  <li key={`${index} ${chart.title}`}>
                    {chart.title}:{' '}
                    <a href={file('svg', index + 1)} download aria-label={`${chart.title}, SVG`}>
                      SVG
                    </a>
                    {', '}
                    <a href={file('png', index + 1)} download aria-label={`${chart.title}, PNG`}>
                      PNG
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel id="source" title={t('from')}>
            <p>{page.source}</p>
            <p>
              <AppLink href={`/${locale}${of === '/' ? '' : of}`}>{t('back')}</AppLink>
            </p>
          </Panel>
        </Panels>
      )}
    </PageShell>
  )
}

import { can, type Locale } from '@kotipesa/domain'
import { textsIn } from '../../i18n/texts'
import { Alert } from '../../ui/alert'
import { Heading } from '../../ui/heading'
import { SubmitButton } from '../../ui/submit-button'
import choices from '../figures/choices.module.css'
import given from '../given/given.module.css'
import { AppLink } from '../navigation/app-link'
import { formatInstant, formatList } from '../presentation/format'
import { termsIn } from '../presentation/terms'
import { currentAccount } from '../session/current-session'
import { actorOf } from '../session/visible-regions'
import { PageShell } from '../shell/page-shell'
import styles from '../shell/plain-page.module.css'
import { releaseOpenData, switchOpenData } from './open-data-actions'
import { type OpenDataState, openDataState, type Release } from './portal-open-data'
import { releaseFiles } from './release-files'

interface OpenDataPageProps {
  readonly locale: Locale
  readonly problem: string | undefined
}

function Releases({ locale, releases }: { readonly locale: Locale; readonly releases: readonly Release[] }) {
  const t = textsIn(locale, 'openData')
  if (releases.length === 0) return <p>{t('noReleases')}</p>
  return (
    <>
      <p>
        <AppLink href="/open-data/catalog.jsonld">{t('catalog')}</AppLink>
      </p>
      <ul className={styles.list}>
        {releases.map(({ number, madeAt, changes, revision }) => (
          <li key={number}>
            <strong>{t('release', { number, when: formatInstant(new Date(madeAt), locale), revision })}</strong>
            <br />
            {changes}
            <br />
            {releaseFiles.map((file, index) => (
              <span key={file}>
                {index === 0 ? '' : ', '}
                <AppLink href={`/open-data/${number}/${file}`}>{file}</AppLink>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Keeping({ locale, state }: { readonly locale: Locale; readonly state: OpenDataState }) {
  const t = textsIn(locale, 'openData')
  return (
    <section aria-labelledby="keeping">
      <Heading level={2} id="keeping">
        {t('keeping')}
      </Heading>
      <form action={switchOpenData} className={given.form}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="isOn" value={String(!state.isOn)} />
        <p>{state.isOn ? t('isOn') : t('isOff')}</p>
        <SubmitButton>{state.isOn ? t('turnOff') : t('turnOn')}</SubmitButton>
      </form>
      {state.isOn ? (
        <form action={releaseOpenData} className={given.form}>
          <input type="hidden" name="locale" value={locale} />
          <div className={choices.field}>
            <label htmlFor="changes" className={choices.label}>
              {t('changes')}
            </label>
            <textarea id="changes" name="changes" required maxLength={2000} rows={3} className={given.input} />
          </div>
          <SubmitButton>{t('makeRelease')}</SubmitButton>
        </form>
      ) : null}
    </section>
  )
}

/** What open data there is, for everybody; and, for whoever keeps it, its switch and a new release. */
export async function OpenDataPage({ locale, problem }: OpenDataPageProps) {
  const [t, terms] = [textsIn(locale, 'openData'), termsIn(locale)]
  const [account, state] = await Promise.all([currentAccount(), openDataState()])
  const mayKeep = account !== null && can(actorOf(account), 'update', { kind: 'notice', region: null })
  const names = formatList(
    (state?.publishing ?? []).map((code) => terms.area(code)),
    locale,
  )
  return (
    <PageShell locale={locale} address={{ path: '/open-data', section: null }} account={account}>
      <div className={styles.page}>
        <Heading level={1}>{t('title')}</Heading>
        <p className={styles.lead}>{t('lead')}</p>
        {problem === undefined ? null : (
          <Alert label={t('problem')} isWarning>
            {t('refused')}
          </Alert>
        )}
        <section aria-labelledby="releases">
          <Heading level={2} id="releases">
            {t('releasesTitle')}
          </Heading>
          {state === null ? (
            <p>{t('away')}</p>
          ) : state.isOn ? (
            <>
              <p>{t('regions', { count: state.publishing.length, names })}</p>
              <Releases locale={locale} releases={state.releases} />
            </>
          ) : (
            <p data-open-data="off">{t('off')}</p>
          )}
        </section>
        <section aria-labelledby="protection">
          <Heading level={2} id="protection">
            {t('protectionTitle')}
          </Heading>
          <p>{t('protection')}</p>
          <p>{t('stays')}</p>
        </section>
        {mayKeep && state !== null ? <Keeping locale={locale} state={state} /> : null}
      </div>
    </PageShell>
  )
}

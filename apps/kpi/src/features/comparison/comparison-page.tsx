import { can, figureAudiences, isRegionCode, type Locale, type RegionCode } from '@kotipesa/domain'
import { forbidden, notFound } from 'next/navigation'
import { env } from '../../env'
import { textsIn } from '../../i18n/texts'
import { Alert } from '../../ui/alert'
import { SubmitButton } from '../../ui/submit-button'
import { sayForWhom } from '../given/given-actions'
import styles from '../given/given.module.css'
import { audienceOf } from '../given/portal-figures'
import { AppLink } from '../navigation/app-link'
import { pageHref } from '../navigation/href'
import { formatList } from '../presentation/format'
import { Sources } from '../presentation/sources'
import { termsIn } from '../presentation/terms'
import { cookieSession } from '../session/current-session'
import type { Account } from '../session/session'
import { actorOf, maySee, type Visibility } from '../session/visible-regions'
import { FactsPage } from '../shell/facts-page'
import { PageHeader } from '../shell/page-header'
import { Panel, Panels } from '../shell/panel'

/** Where the page stands on for whom a region's figures are. */
export const comparisonPath = '/comparison'

interface ComparisonPageProps {
  readonly locale: Locale
  readonly asked: { readonly region: string | undefined; readonly problem: string | undefined }
}

interface ContentProps {
  readonly locale: Locale
  readonly account: Account
  readonly visibility: Visibility
  readonly region: RegionCode
  readonly problem: string | undefined
}

function ForWhom({
  locale,
  region,
  maySay,
  audience,
}: Omit<ContentProps, 'account' | 'visibility' | 'problem'> & { maySay: boolean; audience: string }) {
  const t = textsIn(locale, 'comparison')
  return (
    <form action={sayForWhom} className={styles.form}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="region" value={region} />
      <fieldset className={styles.fieldset} disabled={!maySay}>
        <legend>{t('legend')}</legend>
        {figureAudiences.map(({ id, label }) => (
          <label key={id} className={styles.radio}>
            <input type="radio" name="audience" value={id} defaultChecked={id === audience} />
            <span>
              <strong>{label[locale]}</strong>
              <br />
              {t(`means.${id}`)}
            </span>
          </label>
        ))}
      </fieldset>
      {maySay ? <SubmitButton>{t('say')}</SubmitButton> : <p>{t('notYours')}</p>}
    </form>
  )
}

async function Content({ locale, account, visibility, region, problem }: ContentProps) {
  const [t, terms, session] = [textsIn(locale, 'comparison'), termsIn(locale), await cookieSession()]
  if (session === null) return null
  const audience = (await audienceOf({ portal: env().PORTAL_URL, token: session.token }, region)) ?? 'own-people'
  const maySay = can(actorOf(account), 'update', { kind: 'figures', region })
  const { compared = [] } = visibility
  const names = formatList(
    compared.map((code) => terms.area(code)),
    locale,
  )
  return (
    <>
      <PageHeader title={t('title', { area: terms.area(region) })} lead={t('lead')} />
      <Panels>
        {problem === undefined ? null : (
          <Alert label={t('problem')} isWarning>
            {t('refused')}
          </Alert>
        )}
        <Panel id="compared" title={t('comparedTitle')}>
          <p data-compared={compared.length}>{t('compared', { count: compared.length, names })}</p>
          {compared.length === 0 ? null : (
            <p>
              <AppLink href={`${pageHref(locale, '/indicators/team-training-coverage', { region })}#areas`}>
                {t('toFigures')}
              </AppLink>
            </p>
          )}
        </Panel>
        <Panel id="audience" title={t('audienceTitle')} lead={t('audienceLead')}>
          <ForWhom locale={locale} region={region} maySay={maySay} audience={audience} />
          <Sources locale={locale} facts={['figureAudiences']} />
        </Panel>
      </Panels>
    </>
  )
}

/** For whom a region's figures are, and whose figures its people see beside their own. */
export function ComparisonPage({ locale, asked }: ComparisonPageProps) {
  const { problem, region: given } = asked
  return (
    <FactsPage
      locale={locale}
      address={{ path: comparisonPath, query: { region: given }, section: 'regions' }}
      isOfOwnRegion={given === undefined}
      content={({ account, visibility }) => {
        const region = given ?? visibility.regions[0] ?? ''
        if (!isRegionCode(region)) notFound()
        if (!maySee(visibility, region)) forbidden()
        return <Content locale={locale} account={account} visibility={visibility} region={region} problem={problem} />
      }}
    />
  )
}

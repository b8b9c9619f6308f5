import { keepChecking } from './cross-check/cross-check'
import { en } from '@payloadcms/translations/languages/en'
import { sv } from '@payloadcms/translations/languages/sv'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { explainRefusals } from './access/database-errors'
import { momentFormat } from './admin/language/date-formats'
import { finnish } from './admin/language/finnish'
import { ownTranslations } from './admin/language/own-translations'
import { collections, Notice } from './collections'
import { database } from './database/adapter'
import { env, isServer } from './env'
import { jointForms } from './forms/joint-forms'
import { ownForms } from './forms/own-forms'
import { logger, loggingLevels } from './logs/logger'
import { keepSealing } from './audit/seal'
import { keepDelivering } from './mail/deliver'
import { mail } from './mail/transport'
import { guardEndpoints } from './requests/guard-endpoints'
import { askOnlyForOwnFields } from './requests/own-fields-only'
import { foundedMunicipalities } from './municipality-keys/accepted'
import { keepErasing } from './registrations/erase'
import { keepFilling } from './registrations/keep'
import { keepForgetting } from './accounts/invitations'
import { keepForgettingLinks } from './forgotten/password-links'
import { keepForgettingSignIns } from './own-account/sessions-of'
import { keepReminding } from './regular/keep-reminding'
import { tenancy } from './tenancy'
import { keepBases } from './trash/keep-bases'
import { keepBeginning } from './trainers/begin-trainings'
import { keepPurging } from './trash/purge'

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

const config = buildConfig({
  secret: env().PAYLOAD_SECRET,
  serverURL: env().PORTAL_URL,
  csrf: [env().PORTAL_URL],
  cors: [env().PORTAL_URL],
  telemetry: false,
  logger,
  loggingLevels,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  db: database,
  email: mail(),
  collections,
  globals: [Notice],
  plugins: [tenancy, jointForms, ownForms, askOnlyForOwnFields],
  onInit: (payload) => {
    if (!isServer) return
    foundedMunicipalities(payload.db.pool)
    keepPurging(payload)
    keepBases(payload)
    if (env().SMTP_URL !== undefined) keepDelivering(payload)
    keepReminding(payload)
    keepForgetting(payload)
    keepForgettingLinks(payload)
    keepForgettingSignIns(payload)
    keepErasing(payload)
    keepBeginning(payload)
    keepFilling(payload)
    keepChecking(payload)
    keepSealing(payload)
  },
  hooks: { afterError: [explainRefusals] },
  i18n: {
    fallbackLanguage: 'fi',
    supportedLanguages: { fi: finnish, sv, en },
    translations: ownTranslations,
  },
  admin: {
    user: 'users',
    // The Suomi.fi look has no dark side.
    theme: 'light',
    dateFormat: momentFormat,
    avatar: 'default',
    importMap: { baseDir: here('.'), importMapFile: here('generated/import-map.js'), autoGenerate: false },
    meta: {
      titleSuffix: ' – Kotipesä',
      description: 'Kotipesä',
      defaultOGImageType: 'off',
      openGraph: { title: 'Kotipesä', siteName: 'Kotipesä', description: 'Kotipesä' },
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    components: {
      graphics: { Icon: '/admin/brand/mark#Icon', Logo: '/admin/brand/mark#Logo' },
      header: ['/admin/header/site-header#SiteHeader'],
      beforeNavLinks: ['/admin/header/work-views#WorkViews'],
      providers: ['/admin/language/own-language#OwnLanguage'],
      views: {
        dashboard: { Component: '/admin/home/home#Home' },
        trainingPlan: { Component: '/admin/plan/training-plan-view#TrainingPlanView', path: '/training-plan' },
        year: { Component: '/admin/year/year-view#YearView', path: '/year' },
        planRounds: { Component: '/admin/plans/plan-rounds-view#PlanRoundsView', path: '/rounds' },
        planWork: { Component: '/admin/plans/work/work-view#WorkView', path: '/plans/:plan/work-packages' },
        targets: { Component: '/admin/targets/targets-view#TargetsView', path: '/targets' },
        money: { Component: '/admin/money/money-view#MoneyView', path: '/money' },
        partners: { Component: '/admin/partners/partners-view#PartnersView', path: '/partners' },
        support: { Component: '/admin/support/support-view#SupportView', path: '/support' },
        roles: { Component: '/admin/roles/roles-view#RolesView', path: '/roles' },
        experts: { Component: '/admin/experts/experts-view#ExpertsView', path: '/experts' },
        audit: { Component: '/admin/audit/audit-view#AuditView', path: '/audit' },
        processing: { Component: '/admin/processing/processing-view#ProcessingView', path: '/processing' },
        everything: {
          Component: '/admin/people/everything-view#EverythingView',
          path: '/people/:person/everything',
        },
        handover: { Component: '/admin/handover/handover-view#HandoverView', path: '/handover' },
        municipalities: {
          Component: '/admin/municipalities/municipalities-view#MunicipalitiesView',
          path: '/municipalities',
        },
        model: { Component: '/admin/model/model-view#ModelView', path: '/model' },
        search: { Component: '/admin/search/search-view#SearchView', path: '/search' },
      },
    },
  },
  typescript: { outputFile: here('generated/payload-types.ts'), autoGenerate: false },
})

export default config.then(guardEndpoints)

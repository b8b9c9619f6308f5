/** What belongs to one application or to these scripts, and must not reach another process by inheritance. */
const ownNames =
  /^(npm_.*|KOTIPESA_.*|BACKUP_.*|DATABASE_(OWNER_)?URL|PAYLOAD_SECRET|KPI_.*|PORTAL_.*|METRICS_PORT|SMTP_URL|MAIL_FROM|CLAMD_URL|MIGRATE_UNTIL|SECOND_FACTOR|OPENID_.*|LOCAL_PASSWORDS|PORT|NODE_ENV)$/i

/**
 * The environment of each application: the person's own, and of ours only what that application needs.
 *
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {string} databaseUrl for the portal
 * @param {boolean} dev
 * @param {boolean} [demo] with the demonstration set nobody must have one-time codes, unless SECOND_FACTOR says so
 * @returns {{ portal: NodeJS.ProcessEnv, kpi: NodeJS.ProcessEnv }}
 */
export function applicationEnvironments(settings, secrets, databaseUrl, dev, demo = false) {
  const shared = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownNames.test(name))),
    NODE_ENV: dev ? /** @type {const} */ ('development') : /** @type {const} */ ('production'),
    NEXT_TELEMETRY_DISABLED: '1',
    PORTAL_URL: settings.portalUrl,
    KPI_URL: settings.kpiUrl,
  }
  return {
    portal: {
      ...shared,
      ...settingsOf('SMTP_URL', 'MAIL_FROM', 'CLAMD_URL'),
      ...(demo ? { SECOND_FACTOR: 'nobody' } : {}),
      ...settingsOf(
        'SECOND_FACTOR',
        'LOCAL_PASSWORDS',
        'OPENID_ISSUER',
        'OPENID_CLIENT_ID',
        'OPENID_CLIENT_SECRET',
        'OPENID_GROUPS_CLAIM',
        'OPENID_ROLES',
      ),
      ...metricsPort('PORTAL_METRICS_PORT'),
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: secrets.payloadSecret,
    },
    kpi: {
      ...shared,
      KPI_SERVICE_KEY: secrets.serviceKey,
      KPI_SESSION_SECRET: secrets.kpiSessionSecret,
      KPI_DATA: `${settings.data}/kpi`,
      ...metricsPort('KPI_METRICS_PORT'),
      ...settingsOf('KPI_PROVIDER', 'KPI_CONTACT', 'KPI_STATEMENT_ON'),
    },
  }
}

/**
 * @param {string} name of the person's setting for one application
 * @returns {Record<string, string>}
 */
function metricsPort(name) {
  const port = process.env[name]
  return port ? { METRICS_PORT: port } : {}
}

/**
 * What the person has set for one application alone.
 *
 * @param {...string} names
 * @returns {Record<string, string>}
 */
function settingsOf(...names) {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))
}

/** A person's own database, ports and secrets must not reach the tests. */
const foreignNames =
  /^(npm_.*|DATABASE_URL|PAYLOAD_SECRET|PORTAL_.*|KPI_.*|KOTIPESA_DATA|SMTP_URL|MAIL_FROM|CLAMD_URL|MIGRATE_UNTIL|SECOND_FACTOR|OPENID_.*|LOCAL_PASSWORDS|NODE_ENV|FORCE_COLOR)$/i

/**
 * @param {Record<string, string>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(extra = {}) {
  const own = Object.entries(process.env).filter(([name]) => !foreignNames.test(name))
  return {
    ...Object.fromEntries(own),
    NO_COLOR: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ...extra,
  }
}

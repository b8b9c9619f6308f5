import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts')

/**
 * Headers that are the same for every answer; those made per answer are set in `src/proxy.ts`.
 */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ['prom-client', '@resvg/resvg-wasm', 'wawoff2'],
  compiler: { styledComponents: true },
  // Nothing but a sign-in is sent here, and calls of server functions may have 1 MiB: no more need be kept of a body.
  experimental: { authInterrupts: true, proxyClientMaxBodySize: 1_200_000 },
  // Titles come with the page and not after it: screen readers announce them when the page opens.
  htmlLimitedBots: /.*/,
  async headers() {
    return [{ source: '/:path*', headers: securityHeaders }]
  },
}

export default withNextIntl(config)

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { mostFileBytes } from './src/attachments/limits'

// Next asks for statistics of use unless told not to.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The first names drivers of databases that are not installed.
  // The second reads its data from its own folder.
  serverExternalPackages: ['rate-limiter-flexible', 'pdfkit', 'prom-client'],
  // Error classes keep their names on the server: Payload's answers and logs go by them.
  experimental: {
    serverMinification: false,
    turbopackUseBuiltinSass: true,
    // A body that does not say its length is cut here: with one chunk of a connection more than may come, what arrives
    // is too large and is refused, also by Next where it reads calls of server functions (1 MiB).
    proxyClientMaxBodySize: mostFileBytes + 2 * 65_536,
  },
  turbopack: {
    resolveAlias: { '@monaco-editor/react': './loaders/no-code-editor.js' },
    rules: {
      '**/@payloadcms/ui/dist/exports/client/index.js': { loaders: ['./loaders/payload-ui-modules.cjs'] },
      '**/@payloadcms/ui/dist/**/*.scss': { loaders: ['./loaders/no-styles.cjs'], as: '*.css' },
    },
  },
  // Those that never change; the others are made per answer, in `src/proxy.ts`.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      ],
    },
    // The address of a picture changes with the picture.
    {
      source: '/guide/:picture',
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" },
      ],
    },
  ],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config, { devBundleServerPackages: false })

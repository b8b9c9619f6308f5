import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

// Next asks for statistics of use unless told not to.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Error classes keep their names on the server: Payload's answers and logs go by them.
  experimental: { serverMinification: false },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
  ],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config, { devBundleServerPackages: false })

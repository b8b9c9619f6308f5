import type { Metadata, Viewport } from 'next'
import { hasLocale } from 'next-intl'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { routing } from '../../i18n/routing'
import { StyleRegistry } from '../../ui/style-registry'
import '../globals.css'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export const viewport: Viewport = { themeColor: '#003479' }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return {
    title: { default: t('service'), template: `%s – ${t('service')}` },
    description: t('description'),
    robots: { index: false, follow: false },
  }
}

/** The document around every page. What changes from page to page, the header included, is in `PageShell`. */
async function RootLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang={locale}>
      <head>
        {/* Styles that components add in the browser take the nonce from here; only a hidden property holds it. */}
        <meta property="csp-nonce" nonce={nonce} />
      </head>
      <body>
        <StyleRegistry nonce={nonce}>{children}</StyleRegistry>
      </body>
    </html>
  )
}

export default RootLayout

import type { Metadata, Viewport } from 'next'
import { hasLocale } from 'next-intl'
import { setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { routing } from '../../i18n/routing'
import { textsIn } from '../../i18n/texts'
import { localeOf } from '../page-props'
import '@kotipesa/web/tokens.css'
import '../globals.css'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export const viewport: Viewport = { themeColor: '#003479' }

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = textsIn(await localeOf(params), 'shell')
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
      <body>{children}</body>
    </html>
  )
}

export default RootLayout

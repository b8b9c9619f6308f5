import { locales } from '@kotipesa/domain'
import { defineRouting } from 'next-intl/routing'

/** Every page stands under its language: `/fi`, `/sv`, `/en`. Finnish is the one without a choice made. */
export const routing = defineRouting({
  locales,
  defaultLocale: 'fi',
  localePrefix: 'always',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})

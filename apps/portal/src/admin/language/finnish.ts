import type { Language } from '@payloadcms/translations'
import { authentication } from './authentication'
import { dashboard } from './dashboard'
import { error } from './error'
import { fields } from './fields'
import { folder } from './folder'
import { general } from './general'
import { localization } from './localization'
import { operators } from './operators'
import { upload } from './upload'
import { validation } from './validation'
import { version } from './version'

/**
 * Finnish for Payload's admin, which ships without it.
 *
 * Inserted names stay in the nominative ("Luo uusi: Tiimi"), so a label needs no inflected forms.
 * Counts stand in brackets ("Poistettu: Tiimit (3 kpl)"), so no partitive is needed either.
 */
export const finnish: Language = {
  dateFNSKey: 'fi',
  translations: {
    authentication,
    dashboard,
    error,
    fields,
    folder,
    general,
    localization,
    operators,
    upload,
    validation,
    version,
  },
}

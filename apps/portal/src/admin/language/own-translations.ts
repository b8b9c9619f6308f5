import { multiTenantTranslations } from './multi-tenant'
import { portalTexts } from './portal-texts'

/** For the Payload configuration's `i18n.translations`: texts beside Payload's own, which the browser is sent as well. */
export const ownTranslations = {
  fi: { ...multiTenantTranslations.fi, portal: portalTexts.fi },
  sv: { portal: portalTexts.sv },
  en: { portal: portalTexts.en },
}

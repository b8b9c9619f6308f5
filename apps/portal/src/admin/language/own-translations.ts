import { multiTenantTranslations } from './multi-tenant'
import { portalTexts } from './portal-texts'

/** Where Payload's own texts put the name of a collection, with its capital, into the middle of a sentence. */
const swedish = {
  fields: {
    addLabel: 'Lägg till: {{label}}',
    addNewLabel: 'Lägg till: {{label}}',
    newLabel: 'Ny: {{label}}',
  },
  general: {
    createNewLabel: 'Skapa ny: {{label}}',
    creatingNewLabel: 'Skapas: {{label}}',
    deletedCountSuccessfully: 'Raderat: {{label}} ({{count}} st.).',
    deleteLabel: 'Radera: {{label}}',
    editLabel: 'Redigera: {{label}}',
    editingLabel_many: 'Redigeras: {{label}} ({{count}} st.)',
    editingLabel_one: 'Redigeras: {{label}} ({{count}} st.)',
    editingLabel_other: 'Redigeras: {{label}} ({{count}} st.)',
    emptyTrashLabel: 'Töm papperskorgen: {{label}}',
    newLabel: 'Ny: {{label}}',
    noLabel: '–',
    noTrashResults: 'Papperskorgen är tom: {{label}}.',
    perPage: 'Per sida: {{limit}}',
    permanentlyDeletedCountSuccessfully: 'Raderat permanent: {{label}} ({{count}} st.).',
    restoredCountSuccessfully: 'Återställt: {{label}} ({{count}} st.).',
    selectAll: 'Välj alla {{count}} ({{label}})',
    selectedCount: 'Valda: {{count}} ({{label}})',
    trashedCountSuccessfully: 'Flyttat till papperskorgen: {{label}} ({{count}} st.).',
    updatedCountSuccessfully: 'Uppdaterat: {{label}} ({{count}} st.).',
    updatedLabelSuccessfully: '{{label}}: uppdaterat',
  },
}

/** For the Payload configuration's `i18n.translations`: texts beside Payload's own, which the browser is sent as well. */
export const ownTranslations = {
  fi: { ...multiTenantTranslations.fi, portal: portalTexts.fi },
  sv: { ...swedish, portal: portalTexts.sv },
  en: { general: { noLabel: '–' }, portal: portalTexts.en },
}

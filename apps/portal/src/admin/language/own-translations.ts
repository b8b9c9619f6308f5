import { en } from '@payloadcms/translations/languages/en'
import { multiTenantTranslations } from './multi-tenant'
import { portalTexts } from './portal-texts'
import { inSentenceCase } from './sentence-case'

/** Where Payload's own texts put the name of a collection, with its capital or left out, into the middle of a sentence. */
const swedish = {
  error: { unauthorized: 'Du har inte rätt till det här.' },
  fields: {
    addLabel: 'Lägg till: {{label}}',
    addNewLabel: 'Lägg till: {{label}}',
    newLabel: 'Ny: {{label}}',
  },
  general: {
    all: 'Alla:',
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
    selectAll: 'Välj alla {{count}}',
    selectedCount: 'Valda: {{count}}',
    trashedCountSuccessfully: 'Flyttat till papperskorgen: {{label}} ({{count}} st.).',
    updatedCountSuccessfully: 'Uppdaterat: {{label}} ({{count}} st.).',
    updatedLabelSuccessfully: '{{label}}: uppdaterat',
  },
}

const sentences = inSentenceCase(en.translations)
const english = {
  ...sentences,
  error: { ...sentences.error, unauthorized: 'You have no right to this.' },
  general: {
    ...sentences.general,
    all: 'All:',
    noLabel: '–',
    selectAll: 'Select all {{count}}',
    selectedCount: '{{count}} selected',
  },
}

/** For the Payload configuration's `i18n.translations`: texts beside Payload's own, which the browser is sent as well. */
export const ownTranslations = {
  fi: { ...multiTenantTranslations.fi, portal: portalTexts.fi },
  sv: { ...swedish, portal: portalTexts.sv },
  en: { ...english, portal: portalTexts.en },
}

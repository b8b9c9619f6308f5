import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Questions asked before something is changed that cannot simply be undone. */
export const confirmations = {
  aboutToDelete: 'Olet poistamassa: {{label}} <1>{{title}}</1>. Haluatko jatkaa?',
  aboutToDeleteCount_many: 'Olet poistamassa: {{label}} ({{count}} kpl)',
  aboutToDeleteCount_one: 'Olet poistamassa: {{label}} ({{count}} kpl)',
  aboutToDeleteCount_other: 'Olet poistamassa: {{label}} ({{count}} kpl)',
  aboutToPermanentlyDelete: 'Olet poistamassa pysyvästi: {{label}} <1>{{title}}</1>. Haluatko jatkaa?',
  aboutToPermanentlyDeleteTrash:
    'Olet poistamassa roskakorista pysyvästi: <1>{{label}}</1> (<0>{{count}}</0> kpl). Haluatko jatkaa?',
  aboutToRestore: 'Olet palauttamassa: {{label}} <1>{{title}}</1>. Haluatko jatkaa?',
  aboutToRestoreAsDraft: 'Olet palauttamassa luonnoksena: {{label}} <1>{{title}}</1>. Haluatko jatkaa?',
  aboutToRestoreAsDraftCount: 'Olet palauttamassa luonnoksina: {{label}} ({{count}} kpl)',
  aboutToRestoreCount: 'Olet palauttamassa: {{label}} ({{count}} kpl)',
  aboutToTrash: 'Olet siirtämässä roskakoriin: {{label}} <1>{{title}}</1>. Haluatko jatkaa?',
  aboutToTrashCount: 'Olet siirtämässä roskakoriin: {{label}} ({{count}} kpl)',
  changesNotSaved: 'Muutoksia ei ole tallennettu. Jos poistut nyt, muutokset menetetään.',
  confirm: 'Vahvista',
  confirmCopy: 'Vahvista kopioiminen',
  confirmDeletion: 'Vahvista poistaminen',
  confirmDuplication: 'Vahvista kopion luominen',
  confirmMove: 'Vahvista siirtäminen',
  confirmReindex: 'Indeksoidaanko uudelleen: {{collections}}?',
  confirmReindexAll: 'Indeksoidaanko kaikki kokoelmat uudelleen?',
  confirmReindexDescription: 'Nykyiset indeksit poistetaan ja tietueet indeksoidaan uudelleen: {{collections}}.',
  confirmReindexDescriptionAll: 'Nykyiset indeksit poistetaan ja kaikkien kokoelmien tietueet indeksoidaan uudelleen.',
  confirmRestoration: 'Vahvista palauttaminen',
  copyWarning: 'Olet korvaamassa kieliversion {{to}} kieliversiolla {{from}}: {{label}} {{title}}. Haluatko jatkaa?',
  currentlyEditing:
    'muokkaa parhaillaan tätä tietuetta. Jos otat muokkauksen itsellesi, hän ei voi enää jatkaa, ja ' +
    'tallentamattomat muutokset voivat hävitä.',
  leaveAnyway: 'Poistu silti',
  leaveWithoutSaving: 'Poistu tallentamatta',
  moveConfirm: 'Olet siirtämässä: {{label}} ({{count}} kpl). Uusi paikka: <1>{{destination}}</1>. Haluatko jatkaa?',
  resetPreferencesDescription: 'Kaikki omat asetuksesi palautetaan oletusarvoihin.',
  stayOnThisPage: 'Pysy tällä sivulla',
  unsavedChanges: 'Sinulla on tallentamattomia muutoksia. Tallenna tai hylkää ne ennen kuin jatkat.',
  unsavedChangesDuplicate: 'Sinulla on tallentamattomia muutoksia. Haluatko silti luoda kopion?',
} satisfies Partial<DefaultTranslationsObject['general']>

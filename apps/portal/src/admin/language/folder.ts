import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Folders. */
export const folder: DefaultTranslationsObject['folder'] = {
  browseByFolder: 'Selaa kansioittain',
  byFolder: 'Kansioittain',
  deleteFolder: 'Poista kansio',
  folderName: 'Kansion nimi',
  folders: 'Kansiot',
  folderTypeDescription: 'Valitse, minkä kokoelmien tietueita kansiossa saa olla.',
  itemHasBeenMoved: '{{title}} on siirretty kansioon {{folderName}}',
  itemHasBeenMovedToRoot: '{{title}} on siirretty juurikansioon',
  itemsMovedToFolder: '{{title}} siirretty kansioon {{folderName}}',
  itemsMovedToRoot: '{{title}} siirretty juurikansioon',
  moveFolder: 'Siirrä kansio',
  moveItemsToFolderConfirmation:
    'Olet siirtämässä: <1>{{label}} ({{count}} kpl)</1>. Uusi kansio: <2>{{toFolder}}</2>. Haluatko jatkaa?',
  moveItemsToRootConfirmation: 'Olet siirtämässä juurikansioon: <1>{{label}} ({{count}} kpl)</1>. Haluatko jatkaa?',
  moveItemToFolderConfirmation:
    'Olet siirtämässä: <1>{{title}}</1>. Uusi kansio: <2>{{toFolder}}</2>. Haluatko jatkaa?',
  moveItemToRootConfirmation: 'Olet siirtämässä juurikansioon: <1>{{title}}</1>. Haluatko jatkaa?',
  movingFromFolder: 'Siirretään: {{title}} (nykyinen kansio {{fromFolder}})',
  newFolder: 'Uusi kansio',
  noFolder: 'Ei kansiota',
  renameFolder: 'Nimeä kansio uudelleen',
  searchByNameInFolder: 'Hae nimellä kansiosta {{folderName}}',
  selectFolderForItem: 'Valitse kansio: {{title}}',
}

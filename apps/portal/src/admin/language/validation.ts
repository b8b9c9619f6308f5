import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** Why a field's value was not accepted. */
export const validation: DefaultTranslationsObject['validation'] = {
  emailAddress: 'Kirjoita kelvollinen sähköpostiosoite.',
  enterNumber: 'Kirjoita kelvollinen luku.',
  fieldHasNo: 'Ei vielä yhtään: {{label}}',
  greaterThanMax: '{{value}} on liian suuri. {{label}}: enintään {{max}}.',
  invalidBlock: 'Lohkoa ”{{block}}” ei sallita.',
  invalidBlocks: 'Kentässä on lohkoja, joita ei enää sallita: {{blocks}}.',
  invalidInput: 'Kentän arvo ei kelpaa.',
  invalidSelection: 'Kentän valinta ei kelpaa.',
  invalidSelections: 'Kentän seuraavat valinnat eivät kelpaa:',
  latitudeOutOfBounds: 'Leveysasteen on oltava välillä −90…90.',
  lessThanMin: '{{value}} on liian pieni. {{label}}: vähintään {{min}}.',
  limitReached: 'Enempää ei voi lisätä: enimmäismäärä on {{max}}.',
  longerThanMin: 'Arvossa on oltava vähintään {{minLength}} merkkiä.',
  longitudeOutOfBounds: 'Pituusasteen on oltava välillä −180…180.',
  notValidDate: '”{{value}}” ei ole kelvollinen päivämäärä.',
  required: 'Tämä kenttä on pakollinen.',
  requiresAtLeast: 'Vähimmäismäärä on {{count}} ({{label}}).',
  requiresNoMoreThan: 'Enimmäismäärä on {{count}} ({{label}}).',
  requiresTwoNumbers: 'Kenttään tarvitaan kaksi lukua.',
  shorterThanMax: 'Arvossa saa olla enintään {{maxLength}} merkkiä.',
  timezoneRequired: 'Aikavyöhyke on pakollinen.',
  trueOrFalse: 'Kentän arvon on oltava tosi tai epätosi.',
  username:
    'Kirjoita kelvollinen käyttäjätunnus. Siinä voi olla kirjaimia, numeroita, yhdysmerkkejä, pisteitä ja alaviivoja.',
  validUploadID: 'Kentän tiedostotunniste ei kelpaa.',
}

import type { DefaultTranslationsObject } from '@payloadcms/translations'

/** The front page of the admin and the editing of its sections. */
export const dashboard: DefaultTranslationsObject['dashboard'] = {
  addButton: 'Lisää +',
  addWidget: 'Lisää osio',
  deleteWidget: 'Poista osio {{id}}',
  discardConfirmLabel: 'Hylkää',
  discardMessage: 'Etusivun asettelussa on tallentamattomia muutoksia. Haluatko hylätä ne?',
  discardTitle: 'Hylätäänkö muutokset?',
  editDashboard: 'Muokkaa etusivua',
  editingDashboard: 'Etusivun muokkaus',
  noItems: 'Etusivulla ei ole osioita. Voit lisätä niitä yläpalkin Etusivu-valikosta.',
  resetLayout: 'Palauta alkuperäinen asettelu',
  searchWidgets: 'Hae osioita…',
}

/**
 * The demo accounts of a local start. Their addresses lie under a name that can never exist on the internet (RFC 2606).
 *
 * @typedef {object} DemoAccount
 * @property {string} email
 * @property {string} name shown in the portal
 * @property {'administrator' | 'national-coordinator' | null} nationalRole
 * @property {readonly { code: string, role: 'editor' | 'manager' | 'reader' | 'trainer' }[]} regions
 *
 * @type {readonly DemoAccount[]}
 */
export const demoAccounts = [
  { email: 'administrator@kotipesa.example', name: 'Ylläpitäjä', nationalRole: 'administrator', regions: [] },
  {
    email: 'coordinator@kotipesa.example',
    name: 'Kansallinen koordinaattori',
    nationalRole: 'national-coordinator',
    regions: [],
  },
  {
    email: 'editor-08@kotipesa.example',
    name: 'Pirkanmaan tallentaja',
    nationalRole: null,
    regions: [{ code: '08', role: 'editor' }],
  },
  {
    email: 'editor-03@kotipesa.example',
    name: 'Länsi-Uudenmaan tallentaja',
    nationalRole: null,
    regions: [{ code: '03', role: 'editor' }],
  },
  {
    email: 'editor-08-reader-03@kotipesa.example',
    name: 'Kahden alueen käyttäjä',
    nationalRole: null,
    regions: [
      { code: '08', role: 'editor' },
      { code: '03', role: 'reader' },
    ],
  },
  {
    email: 'manager-08@kotipesa.example',
    name: 'Pirkanmaan esihenkilö',
    nationalRole: null,
    regions: [{ code: '08', role: 'manager' }],
  },
  {
    email: 'trainer-08@kotipesa.example',
    name: 'Pirkanmaan kouluttaja',
    nationalRole: null,
    regions: [{ code: '08', role: 'trainer' }],
  },
]

import type { Term } from '../locale/term'

/**
 * The low-threshold services around the team, partners with whom it works. They are told of the model in information
 * sessions (`eventKinds`).
 *
 * Source: Pirkanmaa LAPE 2018, "Lastensuojelun systeeminen, monitoimijainen tiimi" and "Infotilaisuudet
 * yhteistyötahoille".
 */
export const lowThresholdServices = [
  { id: 'child-health-clinic', label: { fi: 'neuvola', sv: 'rådgivning', en: 'maternity and child health clinic' } },
  { id: 'early-education', label: { fi: 'varhaiskasvatus', sv: 'småbarnspedagogik', en: 'early education' } },
  { id: 'school', label: { fi: 'koulu', sv: 'skola', en: 'school' } },
  { id: 'home-service', label: { fi: 'kotipalvelu', sv: 'hemservice', en: 'home service' } },
  {
    id: 'family-counselling',
    label: {
      fi: 'lapsiperheiden sosiaaliohjaus',
      sv: 'social handledning för barnfamiljer',
      en: 'social counselling of families with children',
    },
  },
] as const satisfies readonly Term[]

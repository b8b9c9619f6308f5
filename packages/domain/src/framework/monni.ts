import type { Framework } from './framework'

/**
 * The four pillars of MONNI, the multi-sector development of child protection in Kanta-Häme, Pirkanmaa and South
 * Ostrobothnia in 2020–2022. Its elements are the outputs the plan promises.
 *
 * Source: MONNI plan 2021, chapters 1 and 7.
 */
export const monniFramework = {
  id: 'monni',
  label: {
    fi: 'MONNI, lastensuojelun monialainen kehittäminen',
    sv: 'MONNI, tvärsektoriell utveckling av barnskyddet',
    en: 'MONNI, multi-sector development of child protection',
  },
  source: 'MONNI plan 2021',
  pillars: [
    {
      id: 1,
      label: { fi: 'Osallisuus', sv: 'Delaktighet', en: 'Participation' },
      elements: [
        {
          id: 'participation-measures',
          label: {
            fi: 'Työkalut asiakasosallisuuden mittaamiseen',
            sv: 'Verktyg för att mäta klientdelaktighet',
            en: 'Tools to measure client participation',
          },
          evidence: ['measure'],
        },
      ],
    },
    {
      id: 2,
      label: { fi: 'Kokemusasiantuntijuus', sv: 'Erfarenhetsexpertis', en: 'Expertise by experience' },
      elements: [
        {
          id: 'expert-by-experience-structure',
          label: {
            fi: 'Mallinnus maakunnan tai hyvinvointialueen lastensuojelun kokemusasiantuntijarakenteesta',
            sv: 'Modell för landskapets eller välfärdsområdets struktur för erfarenhetsexperter i barnskyddet',
            en: "Model of the region's (maakunta) or wellbeing services county's structure of experts by experience in child protection",
          },
          evidence: ['network', 'document'],
        },
      ],
    },
    {
      id: 3,
      label: {
        fi: 'Yhteisen tekemisen käytännöt',
        sv: 'Praxis för gemensamt arbete',
        en: 'Practices of doing together',
      },
      elements: [
        {
          id: 'written-practices',
          label: {
            fi: 'Teemakohtaiset käytännöt ja rakenteet kirjallisina',
            sv: 'Praxis och strukturer för varje tema i skriftlig form',
            en: 'Practices and structures of each theme in writing',
          },
          evidence: ['agreement', 'material'],
        },
        {
          id: 'hybrid-unit-model',
          label: {
            fi: 'Vaativan sijaishuollon hybridiosaston mallinnus',
            sv: 'Modell för en hybridavdelning inom krävande vård utom hemmet',
            en: 'Model of a hybrid unit of demanding substitute care',
          },
          evidence: ['document'],
        },
        {
          id: 'sytys-commitments',
          label: { fi: 'Sytys-sitoumukset', sv: 'Sytys-åtaganden', en: 'Sytys commitments' },
          evidence: ['commitment'],
        },
      ],
    },
    {
      id: 4,
      label: { fi: 'Yhteinen oppiminen', sv: 'Gemensamt lärande', en: 'Shared learning' },
      elements: [
        {
          id: 'managers-orientation',
          label: {
            fi: 'Yhteistyökumppaneiden johdon orientoiva koulutus systeemisen työotteen hyödyistä',
            sv: 'Orienterande utbildning för samarbetsparternas ledning om nyttan av det systemiska arbetssättet',
            en: "Orientation of the partners' managers to the benefits of the systemic way of working",
          },
          evidence: ['training'],
        },
        {
          id: 'professionals-orientation',
          label: {
            fi: 'Yhteistyökumppaneiden asiantuntijoiden orientoiva koulutus systeemisen työotteen hyödyistä',
            sv: 'Orienterande utbildning för samarbetsparternas sakkunniga om nyttan av det systemiska arbetssättet',
            en: "Orientation of the partners' professionals to the benefits of the systemic way of working",
          },
          evidence: ['training'],
        },
      ],
    },
  ],
} as const satisfies Framework

import type { Pillar } from './framework'

/**
 * The four pillars of the support-and-coordination model (tuki- ja koordinaatiomalli) and their elements.
 *
 * Source: Pirkanmaa support model 2023, whose words the Finnish labels keep. What counts as evidence is our reading of
 * them.
 */
export const pillars = [
  {
    id: 1,
    label: {
      fi: 'Yhteisen ymmärryksen ja suunnitelman edistäminen',
      sv: 'Främjande av en gemensam förståelse och plan',
      en: 'Shared understanding and plan',
    },
    elements: [
      {
        id: 'shared-definition',
        evidence: ['document', 'decision'],
        label: {
          fi: 'Yhteinen määritelmä systeemisestä toimintamallista',
          sv: 'Gemensam definition av den systemiska verksamhetsmodellen',
          en: 'Shared definition of the systemic practice model',
        },
      },
      {
        id: 'shared-goal',
        evidence: ['document', 'decision'],
        label: {
          fi: 'Yhteinen tavoite käyttöönotolle',
          sv: 'Gemensamt mål för ibruktagandet',
          en: 'Shared goal for the uptake',
        },
      },
      {
        id: 'implementation-plan',
        evidence: ['plan'],
        label: {
          fi: 'Toimeenpanosuunnitelma tavoitteen saavuttamiseksi',
          sv: 'Genomförandeplan för att nå målet',
          en: 'Implementation plan to reach the goal',
        },
      },
      {
        id: 'family-centre-plan',
        evidence: ['document'],
        label: {
          fi: 'Yhteinen jäsennys- ja tavoitetila perhekeskuksen toimintasuunnitelmassa',
          sv: 'Gemensam strukturering och målbild i familjecentrets verksamhetsplan',
          en: "Shared structuring and target state in the family centre's action plan",
        },
      },
      {
        id: 'material-bank',
        evidence: ['material'],
        label: {
          fi: 'Yhtenäinen systeemisen työotteen materiaalipankki',
          sv: 'Enhetlig materialbank för det systemiska arbetssättet',
          en: 'One material bank of the systemic way of working',
        },
      },
    ],
  },
  {
    id: 2,
    label: {
      fi: 'Ammattilaisten osaamisesta huolehtiminen',
      sv: 'Omsorg om yrkespersonernas kompetens',
      en: "Professionals' competence",
    },
    elements: [
      {
        id: 'training-plan',
        evidence: ['plan'],
        label: {
          fi: 'Yhteinen koulutussuunnitelma hyvinvointialueelle',
          sv: 'Gemensam utbildningsplan för välfärdsområdet',
          en: 'Shared training plan of the wellbeing services county',
        },
      },
      {
        id: 'training-coordination',
        evidence: ['named-body'],
        label: {
          fi: 'Koulutusten ja kouluttajien koordinointi',
          sv: 'Samordning av utbildningarna och utbildarna',
          en: 'Coordination of trainings and trainers',
        },
      },
      {
        id: 'trainer-bank',
        label: { fi: 'Kouluttajapankki', sv: 'Utbildarbank', en: 'Trainer bank' },
        evidence: ['trainer'],
      },
      {
        id: 'training-needs',
        evidence: ['survey', 'document'],
        label: {
          fi: 'Koulutustarpeiden koostaminen',
          sv: 'Sammanställning av utbildningsbehoven',
          en: 'Collected training needs',
        },
      },
      {
        id: 'trainer-network',
        evidence: ['network'],
        label: { fi: 'Kouluttajien verkosto', sv: 'Nätverk för utbildare', en: 'Network of trainers' },
      },
      {
        id: 'professional-networks',
        evidence: ['network'],
        label: {
          fi: 'Menetelmäosaajien verkostot',
          sv: 'Nätverk för dem som behärskar metoden',
          en: 'Networks of skilled professionals',
        },
      },
      {
        id: 'higher-education',
        evidence: ['agreement', 'training'],
        label: {
          fi: 'Systeemisen työotteen opettaminen korkeakouluissa',
          sv: 'Undervisning i det systemiska arbetssättet vid högskolor',
          en: 'Teaching of the systemic way of working in higher education',
        },
      },
      {
        id: 'training-material-bank',
        evidence: ['material'],
        label: {
          fi: 'Materiaalipankki systeemisen työotteen kouluttamiseen',
          sv: 'Materialbank för utbildning i det systemiska arbetssättet',
          en: "Trainers' material bank",
        },
      },
      {
        id: 'low-threshold-support',
        evidence: ['named-body'],
        label: {
          fi: 'Matalan kynnyksen tuki ammattilaisille',
          sv: 'Stöd med låg tröskel för yrkespersoner',
          en: 'Low-threshold support for professionals',
        },
      },
      {
        id: 'dialogues',
        evidence: ['meeting'],
        label: {
          fi: 'Dialogiset keskustelut, opitaan yhdessä',
          sv: 'Dialogiska samtal, att lära tillsammans',
          en: 'Dialogic discussions, learning together',
        },
      },
      {
        id: 'induction-package',
        evidence: ['material', 'training'],
        label: {
          fi: 'Perehdytyspaketti uusille työntekijöille',
          sv: 'Introduktionspaket för nya medarbetare',
          en: 'Induction package for new employees',
        },
      },
    ],
  },
  {
    id: 3,
    label: {
      fi: 'Käyttöönoton seuranta ja arviointi',
      sv: 'Uppföljning och utvärdering av ibruktagandet',
      en: 'Monitoring and evaluation of uptake',
    },
    elements: [
      {
        id: 'steering-group',
        label: { fi: 'Ohjausryhmä', sv: 'Styrgrupp', en: 'Steering group' },
        evidence: ['group'],
      },
      {
        id: 'monitoring-body',
        evidence: ['named-body'],
        label: {
          fi: 'Seurannasta vastaava taho',
          sv: 'Aktör med ansvar för uppföljningen',
          en: 'Body responsible for monitoring',
        },
      },
      {
        id: 'shared-measure',
        evidence: ['measure'],
        label: {
          fi: 'Yhteinen mittari käyttöönoton seurannalle',
          sv: 'Gemensam mätare för uppföljningen av ibruktagandet',
          en: 'Shared measure of uptake',
        },
      },
    ],
  },
  {
    id: 4,
    label: {
      fi: 'Osaajien koordinointi',
      sv: 'Samordning av dem som behärskar modellen',
      en: 'Coordination of the skilled',
    },
    elements: [
      {
        id: 'family-therapist-coordination',
        evidence: ['named-body', 'network'],
        label: {
          fi: 'Perheterapeuttien koordinointi hyvinvointialueella',
          sv: 'Samordning av familjeterapeuterna i välfärdsområdet',
          en: 'Coordination of family therapists across the wellbeing services county',
        },
      },
      {
        id: 'coordinator-coordination',
        evidence: ['named-body', 'network'],
        label: {
          fi: 'Koordinaattoreiden koordinointi hyvinvointialueella',
          sv: 'Samordning av koordinatorerna i välfärdsområdet',
          en: 'Coordination of coordinators across the wellbeing services county',
        },
      },
    ],
  },
] as const satisfies readonly Pillar[]

/** Number of a pillar, 1–4. */
export type PillarId = (typeof pillars)[number]['id']

/** Id of an element of the support-and-coordination model. */
export type ElementId = (typeof pillars)[number]['elements'][number]['id']

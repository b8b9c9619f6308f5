import type { Framework } from './framework'

/**
 * What was to be achieved in 2019 in the regions (maakunta) that piloted the model. A region may set other objectives
 * beside these in its project plan, and sees to these too: `projectRulesOf2019`.
 *
 * Source: SyTy workshop 2018, slides 4–7, whose numbers the elements keep.
 */
export const nationalObjectivesOf2019 = {
  id: 'national-objectives-2019',
  label: {
    fi: 'kansalliset tavoitteet vuodelle 2019',
    sv: 'nationella mål för 2019',
    en: 'national objectives of 2019',
  },
  source: 'SyTy workshop 2018',
  pillars: [
    {
      id: 1,
      label: {
        fi: 'Maakunnalliset tukirakenteet pysyvää toimeenpanoa varten',
        sv: 'Stödstrukturer i landskapen för ett bestående genomförande',
        en: 'Support structures of the regions (maakunta) for lasting implementation',
      },
      elements: [
        {
          id: 'steering-group',
          number: '1.1',
          label: {
            fi: 'Maakuntatasoinen ohjausryhmä',
            sv: 'Styrgrupp på landskapsnivå',
            en: 'Steering group of the region (maakunta)',
          },
          evidence: ['group'],
        },
        {
          id: 'project-group',
          number: '1.2',
          label: {
            fi: 'Maakuntatasoinen projektiryhmä',
            sv: 'Projektgrupp på landskapsnivå',
            en: 'Project group of the region (maakunta)',
          },
          evidence: ['group'],
        },
        {
          id: 'responsible-person',
          number: '1.3',
          label: {
            fi: 'Implementoinnin vastuuhenkilö tehtävineen',
            sv: 'Ansvarsperson för implementeringen med sina uppgifter',
            en: 'Person responsible for implementation, with the duties',
          },
          evidence: ['named-body'],
        },
      ],
    },
    {
      id: 2,
      label: {
        fi: 'Johdon ja yhteistyökumppaneiden perehdytys ja sitoutuminen',
        sv: 'Ledningens och samarbetsparternas introduktion och engagemang',
        en: 'Management and partners inducted and committed',
      },
      elements: [
        {
          id: 'management-informed',
          number: '2.1',
          label: {
            fi: 'Lapsi- ja perhepalvelujen johdolle ja sivistystoimen avainhenkilöille tai johdolle on kerrottu mallista ja henkilöstön perehdytyksestä on sovittu',
            sv: 'Ledningen för barn- och familjetjänsterna och bildningsväsendets nyckelpersoner eller ledning har informerats om modellen och personalens introduktion har överenskommits',
            en: 'Management of services for children and families and key persons or managers of education are informed of the model, and induction of the staff is agreed',
          },
          evidence: ['meeting', 'training', 'decision'],
        },
        {
          id: 'partners-inducted',
          number: '2.2',
          label: {
            fi: 'Verkoston ammattiryhmille esimiehineen on järjestetty perehdytys',
            sv: 'Yrkesgrupperna i nätverket och deras chefer har fått en introduktion',
            en: 'Partner professions and their supervisors have been inducted',
          },
          evidence: ['training'],
        },
        {
          id: 'political-bodies-informed',
          number: '2.3',
          label: {
            fi: 'Poliittisille toimielimille on viestitty mallista arviointitietoa hyödyntäen',
            sv: 'Politiska organ har informerats om modellen med stöd av utvärderingsdata',
            en: 'Political bodies are informed of the model with evaluation evidence',
          },
          evidence: ['document', 'meeting'],
        },
      ],
    },
    {
      id: 3,
      label: {
        fi: 'Systeemistä työskentelyä tukeva tiimityö ja tiimien osaaminen',
        sv: 'Teamarbete som stöder systemiskt arbete och teamens kompetens',
        en: 'Teamwork that supports systemic work, and skilled teams',
      },
      elements: [
        {
          id: 'trainers-in-permanent-posts',
          number: '3.1',
          label: {
            fi: 'THL:n kouluttamat kouluttajat pysyvissä viroissa tai toimissa',
            sv: 'Av THL utbildade utbildare i ordinarie tjänster eller befattningar',
            en: 'Trainers trained by THL in permanent posts',
          },
          evidence: ['trainer'],
        },
        {
          id: 'process-like-training',
          number: '3.2',
          label: {
            fi: 'Prosessimainen tiimikoulutus yhteisellä koulutusmateriaalilla',
            sv: 'Processinriktad teamutbildning med gemensamt utbildningsmaterial',
            en: 'Process-like team training with common material',
          },
          evidence: ['training'],
        },
        {
          id: 'structure-and-roles',
          number: '3.3',
          label: {
            fi: 'Tiimit rakenteeltaan ja rooleiltaan mallin mukaisia ja riittävän pieniä',
            sv: 'Teamens struktur och roller enligt modellen, teamen tillräckligt små',
            en: "Teams of the model's structure and roles, and small enough",
          },
          evidence: ['team'],
        },
        {
          id: 'caseload',
          number: '3.4',
          label: {
            fi: 'Tiimien asiakasmäärä suosituksen mukainen',
            sv: 'Teamens klientantal enligt rekommendationen',
            en: "Teams' caseload as recommended",
          },
          evidence: ['team'],
        },
        {
          id: 'consulting-social-workers-supported',
          number: '3.5',
          label: {
            fi: 'Riittävä tuki konsultoiville työntekijöille',
            sv: 'Tillräckligt stöd till konsulterande medarbetare',
            en: 'Enough support for consulting social workers',
          },
          evidence: ['network', 'training'],
        },
        {
          id: 'family-therapists-available',
          number: '3.6',
          label: {
            fi: 'Perheterapeuttien saatavuus ja tuki',
            sv: 'Tillgång till och stöd för familjeterapeuter',
            en: 'Availability and support of family therapists',
          },
          evidence: ['team', 'network'],
        },
      ],
    },
    {
      id: 4,
      label: {
        fi: 'Vertailtava ja luotettava arviointi- ja tutkimustieto',
        sv: 'Jämförbar och tillförlitlig utvärderings- och forskningsinformation',
        en: 'Comparable, reliable evaluation and research data',
      },
      elements: [
        {
          id: 'evaluation-data',
          number: '4',
          label: {
            fi: 'Toimeenpano tuottaa vertailtavaa ja luotettavaa arviointi- ja tutkimustietoa',
            sv: 'Genomförandet ger jämförbar och tillförlitlig utvärderings- och forskningsinformation',
            en: 'Implementation yields comparable, reliable evaluation and research data',
          },
          evidence: ['measure', 'document'],
        },
      ],
    },
  ],
} as const satisfies Framework

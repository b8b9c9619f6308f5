import type { Term } from '../locale/term'

/**
 * What evaluation tells decision-makers of: the effects of the model on these.
 *
 * Source: SyTy workshop 2018, slide 5 (objective 2.3; examples).
 */
export const evaluationTopics = [
  {
    id: 'quality-and-competence',
    label: {
      fi: 'lastensuojelun laatu ja osaaminen',
      sv: 'barnskyddets kvalitet och kompetens',
      en: 'quality and competence of child protection',
    },
  },
  {
    id: 'needs-met',
    label: {
      fi: 'asiakkaana olevien lasten ja perheiden tarpeisiin vastaaminen',
      sv: 'att möta behoven hos de barn och familjer som är klienter',
      en: 'meeting the needs of children and families who are clients',
    },
  },
  {
    id: 'support-of-workers',
    label: {
      fi: 'lastensuojelutyötä tekevien saama tuki',
      sv: 'stödet till dem som arbetar inom barnskyddet',
      en: 'support that child protection workers get',
    },
  },
  {
    id: 'multi-professional-work',
    label: {
      fi: 'moniammatillinen työ ja integraatio',
      sv: 'det mångprofessionella arbetet och integrationen',
      en: 'multi-professional work and integration',
    },
  },
  {
    id: 'organisation-and-conditions',
    label: {
      fi: 'työn organisointi ja työolosuhteet',
      sv: 'arbetets organisering och arbetsförhållandena',
      en: 'organisation of work and working conditions',
    },
  },
  {
    id: 'satisfaction-and-permanence',
    label: {
      fi: 'sosiaalityöntekijöiden työtyytyväisyys, saatavuus ja pysyvyys',
      sv: 'socialarbetarnas arbetstillfredsställelse, tillgången på dem och deras varaktighet i arbetet',
      en: 'job satisfaction of social workers, their availability and permanence',
    },
  },
] as const satisfies readonly Term[]

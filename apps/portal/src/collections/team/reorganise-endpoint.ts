import { municipalities, reorganisationKind, serviceTypeIds } from '@kotipesa/domain'
import { z } from 'zod'
import { reorganiseEndpoint } from '../reorganise-endpoint'
import { reorganise } from './reorganise'

const municipality = z.string().refine((code) => municipalities.some((each) => each.code === code))

/** Merges, splits or moves teams. */
export const teamReorganiseEndpoint = reorganiseEndpoint({
  collection: 'teams',
  title: 'name',
  texts: 'reorganisation',
  begins: z.object({
    name: z.string().trim().min(1).max(200),
    municipality: municipality.nullable(),
    serviceType: z.enum(serviceTypeIds),
  }),
  kindOf: reorganisationKind,
  act: reorganise,
})

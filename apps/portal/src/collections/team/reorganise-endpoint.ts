import { reorganisationKind, serviceTypeIds } from '@kotipesa/domain'
import { z } from 'zod'
import { reorganiseEndpoint } from '../reorganise-endpoint'
import { reorganise } from './reorganise'

/** Which codes there are the field itself knows, with those that a coming year brings. */
const municipality = z.string().regex(/^\d{3}$/)

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

import { z } from 'zod'
import { regionCodes } from '../region/codes'
import type { Actor, RegionMembership, Resource } from './can'
import { resourceKinds } from './policy'
import { nationalRoleIds, regionRoleIds } from './roles'

/** A role held in a region. */
export const regionMembershipSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    region: z.enum(regionCodes),
    role: z.enum(regionRoleIds),
    isLeadUser: z.boolean().optional(),
  }) satisfies z.ZodType<RegionMembership>)()

/** Somebody who has signed in, as far as permissions go. */
export const actorSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    nationalRole: z.enum(nationalRoleIds).nullable(),
    regions: z.array(regionMembershipSchema),
  }) satisfies z.ZodType<Actor>)()

/** What a permission is asked for. */
export const resourceSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: z.enum(resourceKinds),
    region: z.enum(regionCodes).nullable(),
    isSelf: z.boolean().optional(),
  }) satisfies z.ZodType<Resource>)()

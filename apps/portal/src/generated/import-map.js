import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { PercentCell as PercentCell_9f7a9561aab5d11662a91f20afba8244 } from '../admin/fields/percent-cell'
import { PercentField as PercentField_951907fb01f3e20ed8732e7950a37b9a } from '../admin/fields/percent-field'
import { SessionLabel as SessionLabel_9e13f50573406f472a3dfc55c406b8b4 } from '../admin/fields/row-label'
import { ParticipantsLabel as ParticipantsLabel_9e13f50573406f472a3dfc55c406b8b4 } from '../admin/fields/row-label'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { Icon as Icon_a7ecc0a058423ff2f71140eb7fe5bf0e } from '../admin/brand/mark'
import { Logo as Logo_a7ecc0a058423ff2f71140eb7fe5bf0e } from '../admin/brand/mark'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { OwnLanguage as OwnLanguage_5ab35f90da1fe02d9b2d423d9a033a36 } from '../admin/language/own-language'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { Home as Home_ce53684e6609073ecda93b50e1fafacc } from '../admin/home/home'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/fields/percent-cell#PercentCell": PercentCell_9f7a9561aab5d11662a91f20afba8244,
  "/admin/fields/percent-field#PercentField": PercentField_951907fb01f3e20ed8732e7950a37b9a,
  "/admin/fields/row-label#SessionLabel": SessionLabel_9e13f50573406f472a3dfc55c406b8b4,
  "/admin/fields/row-label#ParticipantsLabel": ParticipantsLabel_9e13f50573406f472a3dfc55c406b8b4,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/admin/brand/mark#Icon": Icon_a7ecc0a058423ff2f71140eb7fe5bf0e,
  "/admin/brand/mark#Logo": Logo_a7ecc0a058423ff2f71140eb7fe5bf0e,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/admin/language/own-language#OwnLanguage": OwnLanguage_5ab35f90da1fe02d9b2d423d9a033a36,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/admin/home/home#Home": Home_ce53684e6609073ecda93b50e1fafacc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

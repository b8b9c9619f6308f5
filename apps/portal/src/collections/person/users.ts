import { nationalRoles, regionRoles } from '@kotipesa/domain'
import type { ArrayField, CollectionConfig } from 'payload'
import { idOf } from '../../access/actor'
import { onlyFor, onlyUserManagers, userAccess } from '../../access/accounts'
import { accountEndpoints } from '../../accounts/endpoints'
import { env } from '../../env'
import { choiceField, emailRule, lastDayField, nameField, partField, sourcesField } from '../../fields'
import { rowsOf } from '../../fields/rows-of'
import { say, text } from '../../text'
import { languageChoices } from '../../text/language-choices'
import { ownTrainingEndpoints } from '../../trainers/own-training-endpoints'
import { menuGroups } from '../region-record'
import { signInEndpoints } from '../../sign-in/endpoints'
import { resetSecondFactor } from '../../second-factor/reset'
import { sessionSeconds } from '../../sign-in/sessions'
import { askForOldPassword, requireGoodPassword } from './password'
import { endSessionsWithRights } from './end-sessions'
import { keepAnAdministrator, keepOwnAccount } from './keep-an-administrator'
import { closedEndpoints } from './closed-endpoints'

const regionsField: ArrayField = {
  name: 'regions',
  type: 'array',
  label: text('users.regions'),
  labels: { singular: text('users.regionRow'), plural: text('users.regionRows') },
  access: onlyUserManagers,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'region',
          type: 'relationship',
          relationTo: 'regions',
          label: text('common.region'),
          required: true,
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
        choiceField({ name: 'role', label: text('users.role'), choices: regionRoles, required: true, width: '50%' }),
      ],
    },
    lastDayField({ name: 'validUntil', label: text('users.until'), description: text('users.untilHelp') }),
    {
      name: 'standsInFor',
      type: 'text',
      label: text('users.standsInFor'),
      maxLength: 200,
      admin: { description: text('users.standsInForHelp') },
    },
    {
      name: 'isLeadUser',
      type: 'checkbox',
      label: text('users.isLeadUser'),
      defaultValue: false,
      admin: { description: text('users.isLeadUserHelp') },
    },
  ],
  validate: (value, { req }) => {
    const codes = (Array.isArray(value) ? value : []).map((row) => idOf((row as { region?: unknown }).region))
    if (new Set(codes).size < codes.length) return say(req, 'users.regionTwice')
    const isEndless = rowsOf(value).some(({ standsInFor, validUntil }) => Boolean(standsInFor) && !validUntil)
    return !isEndless || say(req, 'roles.deputyWithoutEnd')
  },
}

/** People's accounts, with a role per region or a national one. Administrators give roles; lead users those of their region (`accounts/`). */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: text('users.singular'), plural: text('users.plural') },
  admin: {
    group: menuGroups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'nationalRole'],
    description: text('users.help'),
    hidden: onlyFor('create', 'user'),
    hideAPIURL: true,
  },
  auth: {
    tokenExpiration: sessionSeconds,
    // Whoever knows an address could lock its owner out; `sign-in/attempts.ts` makes strangers wait instead.
    maxLoginAttempts: 0,
    // Scripts in a page have no use for what is in its cookie.
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: env().PORTAL_URL.startsWith('https:') },
  },
  access: userAccess,
  endpoints: [...signInEndpoints, ...closedEndpoints, resetSecondFactor, ...accountEndpoints, ...ownTrainingEndpoints],
  defaultSort: 'name',
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      name: 'currentPassword',
      type: 'text',
      label: text('users.oldPassword'),
      // Never stored, so there is nothing to read. Forms leave out what may not be read.
      virtual: true,
      admin: {
        components: { Field: '/admin/fields/old-password#OldPassword' },
        disableListColumn: true,
        disableListFilter: true,
        disableBulkEdit: true,
      },
    },
    {
      name: 'email',
      type: 'email',
      label: text('users.email'),
      required: true,
      unique: true,
      validate: emailRule,
      access: onlyUserManagers,
    },
    nameField({ name: 'name', label: text('users.name'), required: true }),
    {
      ...choiceField({
        name: 'language',
        label: text('users.language'),
        description: text('users.languageHelp'),
        choices: languageChoices,
        required: true,
        defaultValue: 'fi',
      }),
    },
    {
      ...choiceField({
        name: 'nationalRole',
        label: text('users.nationalRole'),
        description: text('users.nationalRoleHelp'),
        choices: nationalRoles,
      }),
      access: onlyUserManagers,
    },
    regionsField,
    partField('signIn', { path: '/admin/sign-in/sign-in-part#SignInPart' }),
    sourcesField(['nationalRoles', 'regionRoles']),
  ],
  hooks: {
    beforeValidate: [askForOldPassword, requireGoodPassword],
    beforeChange: [keepAnAdministrator, endSessionsWithRights],
    beforeDelete: [keepOwnAccount],
  },
}

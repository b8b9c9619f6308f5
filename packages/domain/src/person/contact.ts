import { z } from 'zod'
import { checkValidity, validityFields } from '../calendar/schemas'
import { InputError } from '../errors/input-error'
import { parseWith } from '../errors/parse-with'
import type { Problem } from '../errors/problem'
import { consentSchema } from './consent'
import { expertTaskIds } from './expert-tasks'
import { teamContactRoleIds } from './purposes'

const personFields = /* @__PURE__ */ (() => ({
  name: z.string().trim().min(1),
  email: z.email(),
  /** `null` = none was given: the data may be used for nothing. */
  consent: consentSchema.nullable(),
}))()

/** Somebody to contact, e.g. a responsible person or a member of a group. */
export const contactPersonSchema = /* @__PURE__ */ (() =>
  z.strictObject({ ...personFields, organisation: z.string().trim().min(1).nullable().default(null) }))()

/** Somebody to contact. */
export type ContactPerson = z.infer<typeof contactPersonSchema>

/**
 * A line of the register of teams' contact persons: the municipality, what tells the team apart (a district, a team of
 * substitute care), the person and what they are in the team, and how long they are the contact.
 *
 * Source: SyTy workshop 2018, slide 39.
 */
export const teamContactSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...personFields,
      ...validityFields,
      municipality: z.string().regex(/^\d{3}$/, { error: 'a municipality’s code of three digits' }),
      team: z.string().trim().min(1),
      role: z.enum(teamContactRoleIds),
    })
    .superRefine(checkValidity))()

/** A line of the register of teams' contact persons. */
export type TeamContact = z.infer<typeof teamContactSchema>

/**
 * An expert by experience (kokemusasiantuntija) who takes part: tests the model, trains, or develops it with others.
 *
 * Source: SyTy Uusimaa 2020, "Kokemusasiantuntijat mukana".
 */
export const expertByExperienceSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      ...personFields,
      ...validityFields,
      tasks: z.array(z.enum(expertTaskIds)),
    })
    .superRefine(checkValidity))()

/** An expert by experience who takes part. */
export type ExpertByExperience = z.infer<typeof expertByExperienceSchema>

/** Contact data that cannot be read. */
export class ContactError extends InputError {
  override readonly name = 'ContactError'

  constructor(wrong: string | readonly Problem[], options?: ErrorOptions) {
    super('contact', wrong, options)
  }
}

/** Reads a line of the register of teams' contact persons. @throws ContactError with every problem. */
export function parseTeamContact(value: unknown): TeamContact {
  return parseWith(teamContactSchema, value, ContactError)
}

/** Reads a line of the register of experts by experience. @throws ContactError with every problem. */
export function parseExpertByExperience(value: unknown): ExpertByExperience {
  return parseWith(expertByExperienceSchema, value, ContactError)
}

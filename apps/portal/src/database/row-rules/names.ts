/**
 * The role that holds the rights of the portal itself in a database; the account with which it signs in to the server is a
 * member of it and owns nothing.
 */
export const applicationRole = 'kotipesa_application'

/** The role as which the statements are made that somebody asks for; what it reaches follows from their rights. */
export const personRole = 'kotipesa_person'

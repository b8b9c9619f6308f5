/** PostgreSQL's advisory locks have numbers; this one is for changing the portal's schema. */
export const migrationLock = 6_204_118_022

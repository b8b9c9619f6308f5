/**
 * The header that tells browsers to use nothing but https from then on: for a year, for this host only (whatever else
 * stands below the name is not the product's to decide), and only where https is used.
 *
 * @param origin the application's own
 */
export function strictTransport(origin: string): Readonly<Record<string, string>> {
  return origin.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}
}

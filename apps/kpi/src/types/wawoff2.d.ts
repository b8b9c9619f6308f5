declare module 'wawoff2' {
  /** The bytes of a TrueType font that a WOFF2 file holds. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>
}

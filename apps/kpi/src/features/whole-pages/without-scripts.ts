/** What Next adds for its own script: the script, what announces it, and the nonce that lets it run. */
const ofScripts = [
  /<script\b[^>]*>.*?<\/script>/gs,
  /<link\b[^>]*\bas="script"[^>]*>/g,
  /<meta property="csp-nonce"[^>]*>/g,
  /(?<=<(?:link|meta|style)\b[^>]*) nonce="[^"]*"/g,
]

/** A page's HTML without the script that Next adds to each, which pages of figures have no use for. */
export function withoutScripts(html: string): string {
  return ofScripts.reduce((rest, pattern) => rest.replace(pattern, ''), html)
}

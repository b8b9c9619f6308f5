/**
 * In place of the code editor of Payload's JSON fields, which the portal has none of to show: the real one fetches itself
 * from another server as soon as such a field stands on a page, be it for a moment.
 */
export default function NoCodeEditor() {
  return null
}

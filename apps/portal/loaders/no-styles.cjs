/** Leaves out the style sheet of a single module of Payload's admin pages: `@payloadcms/next/css` holds all of them. */
module.exports = function noStyles() {
  return ''
}

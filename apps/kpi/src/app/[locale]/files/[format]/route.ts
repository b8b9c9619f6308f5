import { answerFile } from '../../../../features/files/file-response'

/** The tables and charts of a page as a file. */
export const GET = answerFile

/**
 * Mended: queries that found the wrong page, or called something a sign of danger that is none.
 *
 * Each must find a right page first, for ever. What is learned is learned from other words.
 */
import { readQueries } from './query-list.ts';

export const MENDED = readQueries(`
older | pain when I walk the dog | /faq/#drive-work-gym /self-care/ /get-help/ /causes/ /faq/#trapped-nerve /
adult | which pillow for a sore neck | /faq/#pillow
adult | is it safe to exercise | /get-help/
afraid | can i stretch with a fevre | /get-help/ | danger
afraid | should i exercise after an opeation on my neck | /get-help/ | danger
adult | my sister has rheumatoid | /get-help/ | danger
`);

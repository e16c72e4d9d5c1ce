/** Where the URL keeps the pages of what is posted, and what is left out. */
export const PAID_TABLE = "p"
export const LEFT_OUT_TABLE = "s"
export const PREVIEW_PAGE = 20

/**
 * The API lists those to be posted first, then those left out: the second list
 * begins where the first one ends.
 *
 * @param posted how many are to be posted
 */
export function leftOutPage(
  posted: number,
  { limit, offset }: { limit: number; offset: number }
) {
  return { limit, offset: posted + offset }
}

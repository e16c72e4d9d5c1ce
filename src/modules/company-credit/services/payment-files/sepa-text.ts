import { transliterate } from "transliteration"

/** As the people write it who live there; the rest by the library's tables. */
const OWN_SPELLING: [string, string][] = [
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["Ä", "Ae"],
  ["Ö", "Oe"],
  ["Ü", "Ue"],
  ["€", "EUR"],
  ["&", "+"],
  ["_", "-"],
]

/** The letters that every bank in SEPA takes (EPC217-08). */
const NOT_SEPA = /[^A-Za-z0-9/\-?:().,'+ ]/g
const ALL_SEPA = /^[A-Za-z0-9/\-?:().,'+ ]*$/

/**
 * Text as it may stand in a SEPA file: other scripts and accents are spelled in
 * Latin letters, what has no spelling is a point, and what is too long is cut.
 */
export function sepaText(text: string, length: number): string {
  const plain = spelled(text)
    .replace(/\s+/g, " ")
    .replace(NOT_SEPA, ".")
    .trim()
    .slice(0, length)
    .trim()
  return plain || "."
}

/** The tables are slow, and most texts need none of them. */
const spelled = (text: string) =>
  ALL_SEPA.test(text)
    ? text
    : transliterate(text.normalize("NFC"), {
        replace: OWN_SPELLING,
        unknown: ".",
      })

const LONGEST_REMITTANCE = 140

/**
 * What the vendor reads on the bank statement: the numbers of the invoices, as
 * many as fit, and how many more there are.
 *
 * @param numbers the first of `count`
 */
export function remittanceOf(numbers: string[], count: number): string {
  const plain = numbers.map((number) => sepaText(number, LONGEST_REMITTANCE))
  for (let shown = plain.length; shown > 0; shown--) {
    const rest = count - shown
    const text =
      plain.slice(0, shown).join(", ") + (rest ? ` and ${rest} more` : "")
    if (text.length <= LONGEST_REMITTANCE) {
      return text
    }
  }
  return `${count} invoices`
}

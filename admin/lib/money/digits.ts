/** The ten digits as a locale writes them: `0123456789`, `٠١٢٣٤٥٦٧٨٩`. */
export function localDigits(locale: string): string[] {
  const format = new Intl.NumberFormat(locale, { useGrouping: false })
  return Array.from({ length: 10 }, (_, digit) => format.format(digit))
}

/** Writes `0` to `9` in a locale's digits. */
export function toLocalDigits(text: string, locale: string): string {
  const digits = localDigits(locale)
  return text.replace(/\d/g, (digit) => digits[Number(digit)])
}

/** Reads a locale's digits as `0` to `9`. */
export function toLatinDigits(text: string, locale: string): string {
  const digits = localDigits(locale)
  return Array.from(text, (char) => {
    const at = digits.indexOf(char)
    return at < 0 ? char : String(at)
  }).join("")
}

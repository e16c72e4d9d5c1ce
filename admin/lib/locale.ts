/** The language the browser asks for: how amounts are written and read. */
export function browserLocale(): string {
  return typeof navigator === "undefined" ? "en-US" : navigator.language
}

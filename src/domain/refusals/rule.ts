/** What a program needs to act on a refusal. */
export type Facts = Record<string, string | number | boolean | null>

/** What kind of answer a refusal is at the HTTP door. */
export type RefusalKind =
  "invalid" | "not_allowed" | "forbidden" | "not_found" | "unauthorized"

export type Rule = { kind: RefusalKind; sentence: (f: Facts) => string }

export type Rules = Record<string, Rule>

export const invalid = (sentence: Rule["sentence"]): Rule => ({
  kind: "invalid",
  sentence,
})
export const notAllowed = (sentence: Rule["sentence"]): Rule => ({
  kind: "not_allowed",
  sentence,
})
export const forbidden = (sentence: Rule["sentence"]): Rule => ({
  kind: "forbidden",
  sentence,
})
export const notFound = (sentence: Rule["sentence"]): Rule => ({
  kind: "not_found",
  sentence,
})

export function upper(value: Facts[string]): string {
  return String(value).toUpperCase()
}

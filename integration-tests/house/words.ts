const COMMENT = /\/\*[\s\S]*?\*\/|(^|[^:"'`])\/\/[^\n]*/g

/** Not our words: DESIGN section 2 has the ones we use instead. */
const FOREIGN_WORDS = new Set(["wallet", "wallets", "points", "payout"])

const CAST = /\bas any\b(?! +(?!as\b)[a-z])/

const NEVER: [RegExp, string][] = [
  [/@ts-(ignore|nocheck)\b/, "silences the compiler"],
  [/\b(TODO|FIXME|XXX|HACK)\b/, "leaves work undone"],
]

/** Identifiers and strings that use a word we do not, by whole words. */
export function wordProblems(file: string, text: string): string[] {
  const words = text.replace(COMMENT, "$1").match(/[A-Za-z]+/g) ?? []
  const found = words
    .flatMap((word) => word.split(/(?<=[a-z])(?=[A-Z])/))
    .map((word) => word.toLowerCase())
    .filter((word) => FOREIGN_WORDS.has(word) || /^payouts?$/.test(word))
  return [...new Set(found)].map((word) => `${file} says "${word}"`)
}

/** What no file may hold: casts in its code, the others in comments too. */
export function shortcutProblems(file: string, text: string): string[] {
  const found = NEVER.filter(([pattern]) => pattern.test(text))
  const problems = found.map(([, what]) => `${file} ${what}`)
  return CAST.test(text.replace(COMMENT, "$1"))
    ? [...problems, `${file} casts to any`]
    : problems
}

const HOOK = /\w\.hooks\s*\.\s*\w+\s*\(/

/** Medusa allows one handler per core workflow hook: they are the store's. */
export function hookProblems(file: string, text: string): string[] {
  return HOOK.test(text) ? [`${file} handles a workflow hook`] : []
}

/**
 * Calls of a writing method of the credit module from where only a workflow
 * may write.
 */
export function writeProblems(
  file: string,
  text: string,
  writes: string[]
): string[] {
  return writes
    .filter((method) => new RegExp(`\\.${method}\\s*\\(`).test(text))
    .map((method) => `${file} writes past the workflows: ${method}`)
}

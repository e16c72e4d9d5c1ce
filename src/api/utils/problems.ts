import type { z } from "@medusajs/framework/zod"

type Issue = z.ZodError["issues"][number]

const MOST = 3

/** A sentence for each of the first few problems, naming the field. */
export function problemsOf(error: z.ZodError, input: unknown): string {
  return error.issues
    .slice(0, MOST)
    .map((issue) => sentenceOf(issue, input))
    .join(" ")
}

function sentenceOf(issue: Issue, input: unknown): string {
  const path = issue.path.map(String)
  if (issue.code === "unrecognized_keys") {
    const fields = issue.keys.map((key) => short([...path, key].join(".")))
    return `Unknown field: ${fields.join(", ")}.`
  }
  const field = short(path.join(".")) || "The request"
  if (path.length && valueAt(input, path) === undefined) {
    return `${field} is required.`
  }
  return `${field} ${issue.message.replace(/^Invalid (input|option): /, "")}.`
}

function valueAt(input: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    input
  )
}

/** Names come from the caller, too. */
function short(name: string): string {
  return name.length > 80 ? `${name.slice(0, 80)}…` : name
}

import { z } from "@medusajs/framework/zod"

/** PostgreSQL has no way to keep this character. */
const NUL = "\u0000"

export const text = (length: number) =>
  z
    .string({ error: "must be a text" })
    .max(length, `must have at most ${length} characters`)
    .refine((value) => !value.includes(NUL), "must not contain NUL")

/** A text that must say something. */
export const filledText = (length: number) =>
  text(length).trim().min(1, "must not be empty")

/** Empty is as good as null. */
export const optionalText = (length: number) =>
  text(length)
    .trim()
    .transform((value) => value || null)
    .nullish()

export const flag = z.boolean({ error: "must be true or false" })

export const poNumber = optionalText(255)
export const comment = optionalText(2000)

/**
 * Text or number; whether it is an amount of the currency is for the domain to
 * say. `NaN` and numbers too large for JavaScript end here.
 */
export const amount = z.union([text(64), z.number()], {
  error: "must be an amount, as text or number",
})

export const currencyCode = text(3).regex(
  /^[a-zA-Z]{3}$/,
  "must be a currency code of three letters"
)

const INT4_MAX = 2_147_483_647

export const count = (least: number, most = INT4_MAX) => {
  const error = `must be a whole number from ${least} to ${most}`
  return z.number({ error }).int(error).min(least, error).max(most, error)
}

/** The same, as it comes in a query. */
export const countText = (least: number, most = INT4_MAX) =>
  z.preprocess(
    (value) =>
      typeof value === "string" && /^\d{1,10}$/.test(value)
        ? Number(value)
        : value,
    count(least, most)
  )

/** Metadata as Medusa's own, but kept within bounds. */
export const metadata = z
  .record(text(255), z.unknown(), { error: "must be an object" })
  .refine((value) => {
    const json = JSON.stringify(value)
    return json.length <= 20_000 && !json.includes("\\u0000")
  }, "must have at most 20000 characters as JSON, none of them NUL")
  .nullish()

/** Medusa ignores names it does not know, but these trip it. */
export const fieldNames = text(2000)
  .refine(
    (names) => names.split(/[,.]/).every((name) => !(bare(name) in {})),
    "must be names of fields"
  )
  .optional()

const bare = (name: string) => name.replace(/^[+\-*\s]+/, "").trim()

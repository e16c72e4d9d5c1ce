import { z } from "@medusajs/framework/zod"
import { countText, text } from "./fields"

const decimal = z.string().regex(/^[+-]?\d{1,30}(\.\d{1,30})?$/)

/** Query parsers make a `+` a space, and a date's offset with it. */
const moment = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}([T ].*)?$/)
  .transform((value) => new Date(value.replace(/ (?=\d{2}:?\d{2}$)/, "+")))
  .refine((date) => !Number.isNaN(date.getTime()))
  .transform((date) => date.toISOString())

/** One moment, in a body. */
export const momentText = z.union([moment], {
  error: "must be a date (ISO 8601)",
})

const rangeOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    $gt: value.optional(),
    $gte: value.optional(),
    $lt: value.optional(),
    $lte: value.optional(),
  })

/** `amount=5` or `amount[$gte]=5&amount[$lt]=10`. */
export const amountFilter = z.union([decimal, rangeOf(decimal)], {
  error: "must be an amount, or a range of $gt, $gte, $lt, $lte of amounts",
})

/** `created_at[$gte]=2026-01-01T00:00:00Z`. */
export const momentFilter = z.union([rangeOf(moment)], {
  error: "must be a range of $gt, $gte, $lt, $lte of dates (ISO 8601)",
})

/** One, several (`a=1&a=2`, `a[]=1`), or several in one (`a=1,2`). */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(item).min(1).max(100)
  )

export const ids = listOf(text(255))

/** `name` ascending, `-name` descending. */
export const orderBy = <const T extends string>(names: readonly T[]) =>
  z.enum(names.flatMap((name) => [name, `-${name}` as const]))

export const page = (most: number, usual: number) => ({
  limit: countText(0, most).default(usual),
  offset: countText(0).default(0),
})

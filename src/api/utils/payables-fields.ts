import { z } from "@medusajs/framework/zod"
import { MOST_TERM_DAYS, PAYMENT_METHODS } from "../../domain"
import { count, currencyCode, text } from "./fields"
import { listOf } from "./filters"

const days = count(0, MOST_TERM_DAYS)

export const paymentTerms = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("net"), days }),
    z.strictObject({ kind: z.literal("end_of_month"), days }),
    z.strictObject({
      kind: z.literal("day_of_month"),
      days,
      day: count(1, 31),
    }),
  ],
  {
    error:
      "must be payment terms, such as { kind: net, days: 30 }; kinds are net, end_of_month, day_of_month",
  }
)

export const paymentMethod = z.enum(PAYMENT_METHODS, {
  error: `must be one of ${PAYMENT_METHODS.join(", ")}`,
})

export const version = count(0).optional()

/** What may stand in the number of a document, and of an account. */
export const numberText = (length: number) =>
  text(length).regex(
    /^[A-Za-z0-9/_.-]+$/,
    "must be letters, digits or any of / _ . -"
  )

export const currencies = listOf(
  currencyCode.transform((code) => code.toLowerCase())
)

/** A yes or no in a query. */
export const flagText = z
  .enum(["true", "false"], { error: "must be true or false" })
  .transform((value) => value === "true")

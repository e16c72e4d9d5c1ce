import { z } from "@medusajs/framework/zod"

/** A day, with no time of day: `2026-11-22`. */
export const isoDate = z
  .string({ error: "must be a date: 2026-11-22" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date: 2026-11-22")
  .refine((text) => {
    const date = new Date(`${text}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  }, "must be a day of the calendar")

import { z } from "@medusajs/framework/zod"
import { isDay } from "../../domain"

/** A day, with no time of day: `2026-11-22`. */
export const isoDate = z
  .string({ error: "must be a date: 2026-11-22" })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date: 2026-11-22")
  .refine(isDay, "must be a day of the calendar, up to 2999-12-31")

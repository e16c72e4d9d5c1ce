import { useDate } from "@medusajs/dashboard/hooks"
import { clx } from "@medusajs/ui"
import { dateOfDay } from "../../lib/day"

type DayProps = { day: string; className?: string }

/** A day of the calendar, as the dashboard writes dates. */
export const Day = ({ day, className }: DayProps) => {
  const { getFullDate } = useDate()
  return (
    <time dateTime={day} className={clx("whitespace-nowrap", className)}>
      {getFullDate({ date: dateOfDay(day) })}
    </time>
  )
}

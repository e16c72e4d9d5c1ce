import { useDate } from "@medusajs/dashboard/hooks"
import { Tooltip } from "@medusajs/ui"

/** A day; the time of the day on hovering. */
export const EntryDate = ({ date }: { date: string }) => {
  const { getFullDate } = useDate()
  return (
    <Tooltip content={getFullDate({ date, includeTime: true })}>
      <time dateTime={date} className="whitespace-nowrap">
        {getFullDate({ date })}
      </time>
    </Tooltip>
  )
}

import { useDate } from "@medusajs/dashboard/hooks"

/** A moment as text, with the time of the day. */
export function useMoment(): (text: string) => string {
  const { getFullDate } = useDate()
  return (text) => getFullDate({ date: text, includeTime: true }) || text
}

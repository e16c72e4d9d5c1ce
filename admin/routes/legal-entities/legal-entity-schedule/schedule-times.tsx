import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Notice } from "../../../components/section"
import { useScheduleTimes } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { messageOf } from "../../../lib/refusal"

type ScheduleTimesProps = { cron: string; timezone: string }

/** The next runs of a schedule that is being typed, as the API counts them. */
export const ScheduleTimes = ({ cron, timezone }: ScheduleTimesProps) => {
  const t = useWords()
  const { i18n } = useTranslation()
  const { preview, error } = useScheduleTimes(
    { cron, timezone },
    { enabled: Boolean(cron && timezone) }
  )
  if (error) {
    return (
      <Notice variant="warning">
        {messageOf(error, t("states.unreachable"))}
      </Notice>
    )
  }
  return preview ? (
    <div role="status" className="flex flex-col gap-y-1">
      <Text size="small" weight="plus">
        {t("legalEntities.schedule.times", { timezone })}
      </Text>
      <ul className="txt-small text-ui-fg-subtle">
        {preview.times.map((time) => (
          <li key={time}>{momentIn(time, timezone, i18n.language)}</li>
        ))}
      </ul>
    </div>
  ) : null
}

/** A moment as the clock on that wall shows it. */
export function momentIn(
  time: string,
  timezone: string,
  language: string
): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: timezone,
    dateStyle: "full",
    timeStyle: "short",
  }).format(new Date(time))
}

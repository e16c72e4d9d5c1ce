import { ExclamationCircle } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useWords } from "../../hooks/use-words"
import { isForbidden, isNotFound, messageOf } from "../../lib/refusal"

type FailedProps = {
  error: unknown
  onRetry?: () => void
}

/**
 * What stands where something could not be read: refused, gone or failed. A
 * section says so itself, so that the rest of the page stays.
 */
export const Failed = ({ error, onRetry }: FailedProps) => {
  const t = useWords()
  const title = isForbidden(error)
    ? t("states.forbiddenTitle")
    : isNotFound(error)
      ? t("states.notFoundTitle")
      : t("states.failedTitle")
  return (
    <div
      role="alert"
      className="flex min-h-[150px] w-full flex-col items-center justify-center gap-y-4 px-6 py-4"
    >
      <div className="flex flex-col items-center gap-y-1 text-center">
        <ExclamationCircle className="text-ui-fg-subtle" />
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {messageOf(error, t("states.failed"))}
        </Text>
      </div>
      {onRetry && !isForbidden(error) && !isNotFound(error) && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("actions.retry")}
        </Button>
      )}
    </div>
  )
}

export const FailedSection = (props: FailedProps) => (
  <Container className="p-0">
    <Failed {...props} />
  </Container>
)

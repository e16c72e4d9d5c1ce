import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import type { AdminPaymentOnAccount } from "../../../../src/types"
import { Notice } from "../../../components/section"
import { useWords } from "../../../hooks/use-words"

type ProcessSectionProps = {
  process: AdminPaymentOnAccount["process"]
  graceSeconds: number
}

const SHARED = ["shares_events", "shares_workflows", "shares_locks"] as const

/** What an operator must know of the process that answers. */
export const ProcessSection = ({
  process,
  graceSeconds,
}: ProcessSectionProps) => {
  const t = useWords()
  const sharesAll = SHARED.every((name) => process[name])
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("wiring.process.header")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("wiring.process.hint")}
        </Text>
      </div>
      <SectionRow
        title={t("wiring.process.mode")}
        value={t(`wiring.process.modes.${process.worker_mode}`)}
      />
      {SHARED.map((name) => (
        <SectionRow
          key={name}
          title={t(`wiring.process.${name}`)}
          value={
            <StatusBadge color={process[name] ? "green" : "grey"}>
              {t(
                process[name]
                  ? "wiring.process.shared"
                  : "wiring.process.inMemory"
              )}
            </StatusBadge>
          }
        />
      ))}
      <SectionRow
        title={t("wiring.process.grace")}
        value={t("wiring.process.seconds", { count: graceSeconds })}
      />
      <div className="flex flex-col gap-y-2 px-6 py-4">
        {!sharesAll && <Notice>{t("wiring.process.onlyOne")}</Notice>}
        {process.worker_mode === "server" && (
          <Notice variant="warning">{t("wiring.process.needsWorker")}</Notice>
        )}
        <Notice>{t("wiring.process.locks")}</Notice>
      </div>
    </Container>
  )
}

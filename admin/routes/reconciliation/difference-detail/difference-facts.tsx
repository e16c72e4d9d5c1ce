import { useDate } from "@medusajs/dashboard/hooks"
import { Badge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { DifferenceDTO } from "../../../../src/types"
import { Notice } from "../../../components/section"
import { TextLink } from "../../../components/text-link"
import { useWords } from "../../../hooks/use-words"
import { COMPANIES_PATH } from "../../companies/common/paths"
import { DifferenceStatusBadge } from "../common/difference-status"
import { adviceIn, causeIn, valueIn } from "../common/difference-words"

type DifferenceFactsProps = { difference: DifferenceDTO }

export const DifferenceFacts = ({ difference }: DifferenceFactsProps) => {
  const t = useWords()
  const { status, severity, repair } = difference
  const facts = useFacts(difference)
  return (
    <>
      <div className="flex items-center gap-x-2">
        <DifferenceStatusBadge difference={difference} />
        <Badge size="2xsmall">
          {t(`reconciliation.severities.${severity}`)}
        </Badge>
      </div>
      <Paragraph title={t("reconciliation.difference.cause")}>
        {causeIn(t, difference)}
      </Paragraph>
      <dl className="txt-small flex flex-col gap-y-2">
        {facts.map(([label, value]) => (
          <div key={label} className="flex justify-between gap-x-4">
            <dt className="text-ui-fg-subtle">{label}</dt>
            <dd className="break-words text-right">{value}</dd>
          </div>
        ))}
      </dl>
      {status === "open" && (
        <Paragraph title={t("reconciliation.difference.advice")}>
          {adviceIn(t, difference)}
        </Paragraph>
      )}
      {status === "open" && repair && (
        <Notice title={t("reconciliation.repair.willDo")}>
          {t(`reconciliation.repairs.${repair}`)}{" "}
          {t("reconciliation.repair.again")}
        </Notice>
      )}
    </>
  )
}

/** Those that are known; the others would be empty lines. */
function useFacts(difference: DifferenceDTO): [string, ReactNode][] {
  const t = useWords()
  const { getFullDate } = useDate()
  const at = (date: string | null) =>
    date && getFullDate({ date, includeTime: true })
  const { company_id, order_id, order_display_id } = difference
  const facts: [string, ReactNode][] = [
    [
      t("fields.company"),
      company_id && (
        <TextLink to={`${COMPANIES_PATH}/${company_id}`}>
          {difference.company_name}
        </TextLink>
      ),
    ],
    [
      t("reconciliation.difference.order"),
      order_id && order_display_id !== null && (
        <TextLink to={`/orders/${order_id}`}>
          {t("reconciliation.difference.orderLink", {
            number: order_display_id,
          })}
        </TextLink>
      ),
    ],
    [t("reconciliation.difference.document"), difference.document],
    [t("reconciliation.difference.payment"), difference.payment_id],
    ...(["expected", "found"] as const).map((name): [string, ReactNode] => [
      t(`reconciliation.difference.${name}`),
      difference[name] !== null && (
        <span className="tabular-nums">
          {valueIn(t, difference, difference[name])}
        </span>
      ),
    ]),
    [t("reconciliation.difference.firstFound"), at(difference.first_found_at)],
    [t("reconciliation.difference.lastFound"), at(difference.last_found_at)],
    [t("reconciliation.difference.resolved"), at(difference.resolved_at)],
    [t("reconciliation.difference.resolvedBy"), difference.resolved_by?.name],
    [t("reconciliation.difference.comment"), difference.resolution_comment],
    [t("reconciliation.difference.entry"), difference.resolution_entry_id],
  ]
  return facts.filter(([, value]) => Boolean(value))
}

type ParagraphProps = { title: string; children: ReactNode }

const Paragraph = ({ title, children }: ParagraphProps) => (
  <div>
    <Text size="small" weight="plus">
      {title}
    </Text>
    <Text size="small" className="text-ui-fg-subtle">
      {children}
    </Text>
  </div>
)

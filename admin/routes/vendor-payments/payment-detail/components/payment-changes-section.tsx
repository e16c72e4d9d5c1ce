import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { VendorPaymentDTO } from "../../../../../src/types"
import { Failed } from "../../../../components/section"
import { usePayablesChanges } from "../../../../hooks/api"
import { useWords } from "../../../../hooks/use-words"
import { ChangeRow } from "../../common/change-row"
import { useChangeSentence } from "../use-change-sentence"

const STEP = 20

/** Who did what with it, the latest first. */
export const PaymentChangesSection = ({
  payment,
}: {
  payment: VendorPaymentDTO
}) => {
  const t = useWords()
  const [limit, setLimit] = useState(STEP)
  const sentenceOf = useChangeSentence(payment)
  const { changes, count, error, refetch } = usePayablesChanges(payment.id, {
    subject_type: "vendor_payment",
    limit,
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("payments.changes.header")}</Heading>
      </div>
      {error && <Failed error={error} onRetry={refetch} />}
      {changes?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("payments.changes.none")}
        </Text>
      )}
      <ul className="divide-y">
        {changes?.map((change) => (
          <li key={change.id} className="px-6 py-3">
            <ChangeRow change={change}>{sentenceOf(change)}</ChangeRow>
          </li>
        ))}
      </ul>
      {(count ?? 0) > limit && (
        <div className="flex justify-center px-6 py-4">
          <Button
            size="small"
            variant="transparent"
            onClick={() => setLimit(limit + STEP)}
          >
            {t("payments.changes.more")}
          </Button>
        </div>
      )}
    </Container>
  )
}

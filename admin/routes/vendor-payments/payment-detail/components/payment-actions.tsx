import { ArrowDownTray, XCircle } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { PaymentFormat, VendorPaymentDTO } from "../../../../../src/types"
import { RowMenu } from "../../../../components/row-menu"
import { useMay } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { movesOf } from "../moves"
import { useDownload } from "../use-download"

/** What can be done with a payment as it is. Nothing else is offered. */
export const PaymentActions = ({ payment }: { payment: VendorPaymentDTO }) => {
  const t = useWords()
  const mayPay = useMay("pay_vendors")
  const { formats, isRecordable, isVoidable } = movesOf(payment)
  if (!mayPay) {
    return null
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {formats.map((format) => (
        <Download key={format} payment={payment} format={format} />
      ))}
      {isRecordable && (
        <Button size="small" variant="secondary" asChild>
          <Link to="record">{t("payments.record.action")}</Link>
        </Button>
      )}
      {isVoidable && (
        <RowMenu
          name={payment.number}
          groups={[
            {
              actions: [
                {
                  label: t("payments.void.action"),
                  icon: <XCircle />,
                  to: "void",
                },
              ],
            },
          ]}
        />
      )}
    </div>
  )
}

type DownloadProps = { payment: VendorPaymentDTO; format: PaymentFormat }

const Download = ({ payment, format }: DownloadProps) => {
  const t = useWords()
  const { download, isPending } = useDownload(payment)
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={() => void download(format)}
    >
      <ArrowDownTray />
      {t(`payments.download.${format}`)}
    </Button>
  )
}

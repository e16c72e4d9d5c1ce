import { toast, usePrompt } from "@medusajs/ui"
import type { PaymentFormat, VendorPaymentDTO } from "../../../../src/types"
import { useExportVendorPayment } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { useWrite } from "../../../hooks/use-write"

const ENDINGS: Record<PaymentFormat, string> = { sepa: "xml", csv: "csv" }

/** Saves a payment's file; asks first where that is what hands it out. */
export function useDownload(payment: VendorPaymentDTO) {
  const t = useWords()
  const prompt = usePrompt()
  const { write, isPending } = useWrite(useExportVendorPayment(payment.id))

  const download = async (format: PaymentFormat) => {
    const isFirst = payment.status === "created"
    const sure =
      !isFirst ||
      (await prompt({
        title: t("payments.download.title"),
        description: t("payments.download.description"),
        confirmText: t(`payments.download.${format}`),
        cancelText: t("actions.cancel"),
        variant: "confirmation",
      }))
    if (!sure) {
      return
    }
    const { number, version } = payment
    write(
      // Once it went out nothing of it changes: any version has the same file.
      {
        body: isFirst ? { format, version } : { format },
        name: `${number}.${ENDINGS[format]}`,
      },
      {
        onSuccess: () => {
          toast.success(t("payments.download.success", { number }))
        },
      }
    )
  }
  return { download, isPending }
}

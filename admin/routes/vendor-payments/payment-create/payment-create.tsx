import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useSearchParams } from "react-router-dom"
import { Failed, LoadingTable } from "../../../components/section"
import { useInvoiceTerms, useRunLegalEntities } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { invoicesIn } from "../common/paths"
import { CreatePaymentForm } from "./create-payment-form"
import { startingForm } from "./form"

export const PaymentCreate = () => {
  const t = useWords()
  const [params] = useSearchParams()
  const chosen = invoicesIn(params)
  const entities = useRunLegalEntities()
  const terms = useInvoiceTerms(chosen[0])
  const isReady = entities.legal_entities && !terms.isLoading

  return (
    <RouteFocusModal>
      {isReady ? (
        <CreatePaymentForm
          entities={entities.legal_entities!}
          start={startingForm(entities.legal_entities!, chosen, terms.data)}
          chosen={chosen}
        />
      ) : (
        <>
          <RouteFocusModal.Header />
          <RouteFocusModal.Body className="p-6">
            <RouteFocusModal.Title className="sr-only">
              {t("payments.create.header")}
            </RouteFocusModal.Title>
            <RouteFocusModal.Description className="sr-only">
              {t("payments.create.hint")}
            </RouteFocusModal.Description>
            {entities.error ? (
              <Failed error={entities.error} onRetry={entities.refetch} />
            ) : (
              <LoadingTable rows={4} />
            )}
          </RouteFocusModal.Body>
        </>
      )}
    </RouteFocusModal>
  )
}

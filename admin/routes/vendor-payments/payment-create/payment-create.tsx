import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useSearchParams } from "react-router-dom"
import { ModalStart } from "../../../components/modal-start"
import { Allowed, Failed, LoadingTable } from "../../../components/section"
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

  const title = <ModalStart title={t("payments.create.header")} />
  return (
    <RouteFocusModal>
      <Allowed right="pay_vendors" title={title}>
        {isReady ? (
          <CreatePaymentForm
            entities={entities.legal_entities!}
            start={startingForm(entities.legal_entities!, chosen, terms.data)}
            chosen={chosen}
          />
        ) : (
          <>
            {title}
            <RouteFocusModal.Body className="p-6">
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
      </Allowed>
    </RouteFocusModal>
  )
}

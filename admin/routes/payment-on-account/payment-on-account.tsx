import { Container, Heading, Text } from "@medusajs/ui"
import { FailedSection, LoadingPage } from "../../components/section"
import { usePaymentOnAccount } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"
import { CheckSection } from "./components/check-section"
import { MethodSection } from "./components/method-section"
import { ProcessSection } from "./components/process-section"
import { WiringCode } from "./components/wiring-code"

/** What the store's configuration says; it is changed there, not here. */
export const PaymentOnAccount = () => {
  const t = useWords()
  const { payment_on_account, error, refetch } = usePaymentOnAccount()
  if (!payment_on_account) {
    return error ? (
      <FailedSection error={error} onRetry={refetch} />
    ) : (
      <LoadingPage />
    )
  }
  const { methods, process } = payment_on_account
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading>{t("wiring.domain")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("wiring.hint")}
        </Text>
      </Container>
      <CheckSection wiring={payment_on_account} />
      {methods.map((method) => (
        <MethodSection key={method.provider_id} method={method} />
      ))}
      <ProcessSection
        process={process}
        graceSeconds={payment_on_account.orphan_grace_seconds}
      />
      <WiringCode isMissing={methods.length === 0} />
    </div>
  )
}

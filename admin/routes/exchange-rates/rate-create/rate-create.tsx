import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { DefaultCurrency } from "../../../components/default-currency"
import { Allowed } from "../../../components/section"
import { useCurrencies } from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { pairIn } from "../common/paths"
import { CreateRateForm } from "./create-rate-form"

/** Of any pair, or of the one whose page it is opened from. */
export const RateCreate = () => {
  const t = useWords()
  const { pair } = useParams()
  const given = pairIn(pair)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("rates.create.header")}</Heading>
        </RouteDrawer.Title>
        <RouteDrawer.Description className="txt-small text-ui-fg-subtle">
          {t("rates.create.hint")}
        </RouteDrawer.Description>
      </RouteDrawer.Header>
      <Allowed right="edit_settings">
        {given ? <CreateRateForm pair={given} /> : <OfUsualPair />}
      </Allowed>
    </RouteDrawer>
  )
}

/** The store's own currency, and the first other one it sells in. */
const OfUsualPair = () => {
  const currencies = useCurrencies()
  return (
    <DefaultCurrency>
      {(from) => {
        const to = currencies.find((code) => code !== from) ?? ""
        return <CreateRateForm pair={{ from, to }} />
      }}
    </DefaultCurrency>
  )
}

import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Allowed } from "../../../components/section"
import {
  useCurrencies,
  useDefaultCurrency,
} from "../../../hooks/use-currencies"
import { useWords } from "../../../hooks/use-words"
import { pairIn } from "../common/paths"
import { CreateRateForm } from "./create-rate-form"

/** Of any pair, or of the one whose page it is opened from. */
export const RateCreate = () => {
  const t = useWords()
  const { pair } = useParams()
  const usual = useUsualPair()
  const given = pairIn(pair) ?? usual
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
        {given && <CreateRateForm pair={given} />}
      </Allowed>
    </RouteDrawer>
  )
}

/** The store's own currency, and the first other one it sells in. */
function useUsualPair(): { from: string; to: string } | null {
  const from = useDefaultCurrency()
  const to = useCurrencies().find((code) => code !== from)
  return from ? { from, to: to ?? "" } : null
}

import { Container, Heading } from "@medusajs/ui"
import type { OrderCreditDTO } from "../../../src/types"
import { CreditFigures } from "../../components/credit-figures"
import { Failed } from "../../components/section"
import { TextLink } from "../../components/text-link"
import { useOrderCredit } from "../../hooks/api"
import { useWords } from "../../hooks/use-words"
import { COMPANIES_PATH } from "../../routes/companies/common/paths"
import { OrderFigures } from "./order-figures"
import { OrderNotices } from "./order-notices"

/** As Medusa's page has it: a payment or a refund changes its summary. */
type Order = { id: string; updated_at: string; summary?: object }

/** On an order's page: what of it is on account. Nothing where nothing is. */
export const OrderCredit = ({ data }: { data: Order }) => {
  const { order_credit, error, refetch } = useOrderCredit(
    data.id,
    JSON.stringify([data.updated_at, data.summary])
  )
  if (error) {
    return (
      <Container className="p-0">
        <Failed error={error} onRetry={refetch} />
      </Container>
    )
  }
  return order_credit ? <Section credit={order_credit} /> : null
}

const Section = ({ credit }: { credit: OrderCreditDTO }) => {
  const t = useWords()
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("widgets.order.header")}</Heading>
        <TextLink
          to={`${COMPANIES_PATH}/${credit.company_id}`}
          className="txt-small"
        >
          {credit.company_name}
        </TextLink>
      </div>
      <OrderFigures key={postingsOf(credit)} credit={credit} />
      <CreditFigures credit={credit} narrow />
      <OrderNotices credit={credit} />
    </Container>
  )
}

/** Another posting has another last entry, which is to be read then. */
function postingsOf({ purchased, refunded, reverted }: OrderCreditDTO): string {
  return [purchased, refunded, reverted].join()
}

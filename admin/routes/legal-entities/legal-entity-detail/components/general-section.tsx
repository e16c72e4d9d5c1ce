import { SectionRow } from "@medusajs/dashboard/components"
import { PencilSquare, Trash } from "@medusajs/icons"
import { Badge, Container, Heading } from "@medusajs/ui"
import type { AdminLegalEntity } from "../../../../../src/types"
import { EntryDate } from "../../../../components/entry"
import { Money } from "../../../../components/money"
import { RowMenu } from "../../../../components/row-menu"
import { useMay } from "../../../../hooks/use-may"
import { useWords } from "../../../../hooks/use-words"
import { useTermsSentence } from "../../common/use-terms-sentence"
import { useRemoveWithPrompt } from "./use-remove-with-prompt"

type SectionProps = { entity: AdminLegalEntity }

export const GeneralSection = ({ entity }: SectionProps) => {
  const t = useWords()
  const termsOf = useTermsSentence()
  const mayEdit = useMay("edit_settings")
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex min-w-0 items-center gap-x-2">
          <Heading className="truncate">{entity.name}</Heading>
          {entity.is_default && (
            <Badge size="2xsmall">{t("legalEntities.default")}</Badge>
          )}
        </div>
        {mayEdit && <EntityMenu entity={entity} />}
      </div>
      <SectionRow
        title={t("legalEntities.fields.accountingCurrency")}
        value={entity.accounting_currency.toUpperCase()}
      />
      <SectionRow
        title={t("legalEntities.fields.minimum")}
        value={
          <Money
            amount={entity.minimum_reimbursement}
            currency={entity.accounting_currency}
            show="code"
          />
        }
      />
      <SectionRow
        title={t("legalEntities.fields.paymentTerms")}
        value={termsOf(entity.payment_terms)}
      />
      <SectionRow
        title={t("fields.updatedBy")}
        value={
          <span>
            {entity.updated_by.name}, <EntryDate date={entity.updated_at} />
          </span>
        }
      />
    </Container>
  )
}

const EntityMenu = ({ entity }: SectionProps) => {
  const t = useWords()
  const remove = useRemoveWithPrompt(entity)
  const editing = {
    actions: [{ label: t("actions.edit"), icon: <PencilSquare />, to: "edit" }],
  }
  const removing = {
    actions: [
      {
        label: t("actions.remove"),
        icon: <Trash />,
        onClick: () => void remove(),
        // Companies that name none belong to it.
        disabled: entity.is_default,
        disabledTooltip: t("legalEntities.remove.isDefault"),
      },
    ],
  }
  return <RowMenu name={entity.name} groups={[editing, removing]} />
}

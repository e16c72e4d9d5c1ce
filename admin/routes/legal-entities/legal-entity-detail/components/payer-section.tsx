import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminLegalEntity } from "../../../../../src/types"
import { Notice } from "../../../../components/section"
import { useWords } from "../../../../hooks/use-words"
import { EntitySection } from "./entity-section"

export const PayerSection = ({ entity }: { entity: AdminLegalEntity }) => {
  const t = useWords()
  const { payer } = entity
  return (
    <EntitySection
      title={t("legalEntities.payer.header")}
      hint={t("legalEntities.payer.hint")}
      edit="payer"
    >
      {payer ? (
        <>
          <SectionRow
            title={t("legalEntities.payer.holder")}
            value={payer.name}
          />
          <SectionRow
            title={t("legalEntities.payer.iban")}
            value={payer.iban.replace(/(.{4})(?=.)/g, "$1 ")}
          />
          <SectionRow title={t("legalEntities.payer.bic")} value={payer.bic} />
        </>
      ) : (
        <div className="px-6 py-4">
          <Notice>{t("legalEntities.payer.none")}</Notice>
        </div>
      )}
    </EntitySection>
  )
}

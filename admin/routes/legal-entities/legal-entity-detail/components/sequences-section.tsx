import { Table } from "@medusajs/ui"
import { NUMBER_KINDS } from "../../../../../src/domain/number-sequence"
import type { AdminLegalEntity } from "../../../../../src/types"
import { useWords } from "../../../../hooks/use-words"
import { browserLocale } from "../../../../lib/locale"
import { nextNumberOf, numbersLeft } from "../../legal-entity-sequences/form"
import { EntitySection } from "./entity-section"

export const SequencesSection = ({ entity }: { entity: AdminLegalEntity }) => {
  const t = useWords()
  const count = new Intl.NumberFormat(browserLocale())
  return (
    <EntitySection
      title={t("legalEntities.sequences.header")}
      hint={t("legalEntities.sequences.hint")}
      edit="numbers"
    >
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>
                {t("legalEntities.sequences.kind")}
              </Table.HeaderCell>
              <Table.HeaderCell>
                {t("legalEntities.sequences.next")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-right">
                {t("legalEntities.sequences.left")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {NUMBER_KINDS.map((kind) => {
              const sequence = entity.number_sequences[kind]
              return (
                <Table.Row key={kind}>
                  <Table.Cell>
                    {t(`legalEntities.sequences.kinds.${kind}`)}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {nextNumberOf(sequence) ??
                      t("legalEntities.sequences.noneLeft")}
                  </Table.Cell>
                  <Table.Cell className="text-right tabular-nums">
                    {count.format(numbersLeft(sequence))}
                  </Table.Cell>
                </Table.Row>
              )
            })}
          </Table.Body>
        </Table>
      </div>
    </EntitySection>
  )
}

import { useDate } from "@medusajs/dashboard/hooks"
import { Heading, Text } from "@medusajs/ui"
import type { Control } from "react-hook-form"
import { SwitchField } from "../../../components/form"
import { Notice } from "../../../components/section"
import { TextLink } from "../../../components/text-link"
import { useConversions } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { ConversionStatusBadge } from "./conversion-status"
import type { ConvertForm } from "./form"
import { conversionPath } from "./paths"

type SelectionChoiceProps = { control: Control<ConvertForm>; count: number }

/** Those that were selected in the list; or all of them, said expressly. */
export const SelectionChoice = ({ control, count }: SelectionChoiceProps) => {
  const t = useWords()
  if (count) {
    return (
      <Text size="small" weight="plus">
        {t("conversion.selected", { count })}
      </Text>
    )
  }
  return (
    <div className="flex flex-col gap-y-4">
      <Notice>{t("conversion.none")}</Notice>
      <SwitchField
        control={control}
        name="all"
        label={t("conversion.everything")}
        hint={t("conversion.everythingHint")}
      />
      <LatestConversions />
    </div>
  )
}

const SHOWN = 5

/** The way back to one that was left while it ran. */
const LatestConversions = () => {
  const t = useWords()
  const { getFullDate } = useDate()
  const { conversions = [] } = useConversions({ limit: SHOWN })
  if (!conversions.length) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Heading level="h2">{t("conversion.latest.header")}</Heading>
      <ul className="txt-small flex flex-col gap-y-2">
        {conversions.map((conversion) => (
          <li key={conversion.id} className="flex flex-wrap items-center gap-2">
            <TextLink to={conversionPath(conversion.id)}>
              {t("conversion.latest.line", {
                date: getFullDate({
                  date: conversion.created_at,
                  includeTime: true,
                }),
                name: conversion.created_by.name,
                currency: conversion.currency_code.toUpperCase(),
              })}
            </TextLink>
            <ConversionStatusBadge status={conversion.status} />
          </li>
        ))}
      </ul>
    </div>
  )
}

import { RouteFocusModal } from "@medusajs/dashboard/components"
import { useDate } from "@medusajs/dashboard/hooks"
import { Button, Heading, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import type { ConversionDTO } from "../../../../src/types"
import { Progress } from "../../../components/progress"
import { Failed } from "../../../components/section"
import { useConversion, useRefreshConversions } from "../../../hooks/api"
import { useWords } from "../../../hooks/use-words"
import { readingOf } from "../../../lib/rate-reading"
import { ConversionMoves } from "./conversion-moves"
import { ConversionStatusBadge } from "./conversion-status"
import { ResultTable } from "./result-table"

const POLL_MS = 1500

/** How far a conversion is, and what became of each company. */
export const ConversionProgress = ({ id }: { id: string }) => {
  const t = useWords()
  const { conversion, error, refetch } = useConversion(id, {
    refetchInterval: ({ state: { data } }) =>
      data?.conversion.status === "running" && POLL_MS,
  })
  useRefreshAtEnd(conversion)
  return (
    <div className="flex flex-1 flex-col overflow-hidden">
      <RouteFocusModal.Header />
      <RouteFocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto py-16">
        <div className="flex w-full max-w-[1600px] flex-col gap-y-8 px-6">
          {conversion ? (
            <>
              <Summary conversion={conversion} />
              <ResultTable conversion={conversion} />
            </>
          ) : (
            <>
              <RouteFocusModal.Title className="sr-only">
                {t("conversion.header")}
              </RouteFocusModal.Title>
              <RouteFocusModal.Description className="sr-only">
                {t("conversion.hint")}
              </RouteFocusModal.Description>
            </>
          )}
          {error && <Failed error={error} onRetry={refetch} />}
        </div>
      </RouteFocusModal.Body>
      <RouteFocusModal.Footer>
        {conversion && <ConversionMoves conversion={conversion} />}
        <RouteFocusModal.Close asChild>
          <Button size="small">{t("conversion.close")}</Button>
        </RouteFocusModal.Close>
      </RouteFocusModal.Footer>
    </div>
  )
}

/** The companies behind the modal then have other figures. */
function useRefreshAtEnd(conversion: ConversionDTO | undefined) {
  const refresh = useRefreshConversions()
  const wasRunning = useRef(false)
  const runs = conversion?.status === "running"
  useEffect(() => {
    if (wasRunning.current && !runs) {
      refresh()
    }
    wasRunning.current = runs
  }, [runs, refresh])
}

const Summary = ({ conversion }: { conversion: ConversionDTO }) => {
  const t = useWords()
  const { getFullDate } = useDate()
  const { counts, total, percent, created_by, reason, rates } = conversion
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center gap-3">
        <RouteFocusModal.Title asChild>
          <Heading>
            {t("conversion.progress.header", {
              currency: conversion.currency_code.toUpperCase(),
            })}
          </Heading>
        </RouteFocusModal.Title>
        <ConversionStatusBadge status={conversion.status} />
      </div>
      <RouteFocusModal.Description asChild>
        <Text size="small" className="text-ui-fg-subtle">
          {t("conversion.progress.by", {
            name: created_by.name,
            date: getFullDate({
              date: conversion.created_at,
              includeTime: true,
            }),
          })}
        </Text>
      </RouteFocusModal.Description>
      {reason && <Text size="small">{reason}</Text>}
      <ul className="txt-small text-ui-fg-subtle tabular-nums">
        {rates.map((rate) => (
          <li key={rate.from}>{readingOf(rate)}</li>
        ))}
      </ul>
      <Text size="small" role="status">
        {t("conversion.progress.done", { done: total - counts.pending, total })}
      </Text>
      <Progress label={t("conversion.progress.label")} percent={percent} />
    </div>
  )
}

import type { ReactNode } from "react"
import { useDefaultCurrency } from "../../hooks/use-currencies"
import { Failed } from "../section"

type DefaultCurrencyProps = {
  /** Of a modal that has one in its form only: every dialog needs a title. */
  title?: ReactNode
  children: (currency: string) => ReactNode
}

/** A form that begins with the store's currency, once that is known. */
export const DefaultCurrency = ({ title, children }: DefaultCurrencyProps) => {
  const { currency, error, retry } = useDefaultCurrency()
  if (currency) {
    return <>{children(currency)}</>
  }
  return (
    <>
      {title}
      {Boolean(error) && <Failed error={error} onRetry={retry} />}
    </>
  )
}

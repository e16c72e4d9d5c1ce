import { clx, Text } from "@medusajs/ui"
import { type ComponentPropsWithRef, forwardRef } from "react"
import { formatAmount, readAmount } from "../../lib/money"

type AmountInputProps = Omit<
  ComponentPropsWithRef<"input">,
  "value" | "onChange" | "size"
> & {
  currency: string
  /** What was typed, as it was typed. */
  value: string
  onChange: (typed: string) => void
}

/**
 * Looks like Medusa's CurrencyInput, which works with floats. What was typed is
 * shown again as it was understood when the field is left.
 */
export const AmountInput = forwardRef<HTMLInputElement, AmountInputProps>(
  ({ currency, value, onChange, onBlur, className, ...props }, ref) => (
    <div
      className={clx(
        "bg-ui-bg-field hover:bg-ui-bg-field-hover shadow-buttons-neutral",
        "text-ui-fg-base txt-compact-small transition-fg relative flex h-8",
        "w-full items-center gap-x-1 overflow-hidden rounded-md",
        "focus-within:shadow-borders-interactive-with-active",
        { "!shadow-borders-error": props["aria-invalid"] },
        className
      )}
    >
      <span className="w-fit min-w-[32px] border-r px-2 py-[9px]">
        <Text
          size="small"
          leading="compact"
          className="text-ui-fg-subtle pointer-events-none select-none uppercase"
        >
          {currency}
        </Text>
      </span>
      <input
        {...props}
        ref={ref}
        className="placeholder-ui-fg-muted h-full min-w-0 flex-1 appearance-none bg-transparent px-2 text-right tabular-nums outline-none disabled:cursor-not-allowed"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={(event) => {
          const { amount } = readAmount(value, currency)
          if (amount !== undefined) {
            onChange(formatAmount(amount, currency, { show: "none" }))
          }
          onBlur?.(event)
        }}
      />
    </div>
  )
)
AmountInput.displayName = "AmountInput"

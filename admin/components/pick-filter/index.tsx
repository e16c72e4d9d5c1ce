import { CheckMini } from "@medusajs/icons"
import { clx, Input, Text } from "@medusajs/ui"
import { useWords } from "../../hooks/use-words"

type Option = { value: string; label: string }

type PickFilterProps = {
  label: string
  value: string | undefined
  onChange: (value: string | undefined) => void
  options: Option[] | undefined
  search: string
  onSearch: (text: string) => void
}

/** One of very many, found by text; as a table's filter looks in Medusa. */
export const PickFilter = ({
  label,
  value,
  onChange,
  options,
  search,
  onSearch,
}: PickFilterProps) => {
  const t = useWords()
  return (
    <div className="flex w-[250px] flex-col">
      <div className="border-b p-1">
        <Input
          size="small"
          type="search"
          aria-label={t("invoices.filters.search", { label })}
          placeholder={t("invoices.filters.search", { label })}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <ul
        className="max-h-[300px] overflow-y-auto p-1"
        aria-label={label}
        aria-busy={options === undefined}
      >
        {options?.map((option) => (
          <li key={option.value}>
            <button
              type="button"
              aria-pressed={option.value === value}
              className={clx(
                "txt-compact-small flex w-full items-center gap-x-2 rounded px-2 py-1 text-left",
                "hover:bg-ui-bg-component-hover focus-visible:bg-ui-bg-component-hover outline-none"
              )}
              onClick={() =>
                onChange(option.value === value ? undefined : option.value)
              }
            >
              <span className="flex size-[15px] items-center justify-center">
                {option.value === value && <CheckMini />}
              </span>
              <span className="truncate">{option.label}</span>
            </button>
          </li>
        ))}
        {options?.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle px-2 py-1">
            {t("invoices.filters.none")}
          </Text>
        )}
      </ul>
    </div>
  )
}

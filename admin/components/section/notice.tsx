import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type NoticeProps = {
  title?: ReactNode
  children: ReactNode
  variant?: "info" | "warning"
}

/** A tip as Medusa's `InlineTip`, for whole sentences. Read out as it changes. */
export const Notice = ({ title, children, variant = "info" }: NoticeProps) => (
  <div
    role="status"
    className="bg-ui-bg-component txt-small text-ui-fg-subtle grid grid-cols-[4px_1fr] items-start gap-3 rounded-lg border p-3"
  >
    <div
      role="presentation"
      className={clx(
        "h-full w-1 rounded-full",
        variant === "warning"
          ? "bg-ui-tag-orange-icon"
          : "bg-ui-tag-neutral-icon"
      )}
    />
    <div>
      {title && (
        <Text size="small" weight="plus" className="text-ui-fg-base">
          {title}
        </Text>
      )}
      <Text size="small">{children}</Text>
    </div>
  </div>
)

import type { Area } from "./screens/area"
import { credit } from "./screens/credit"
import { payables } from "./screens/payables"
import { payments } from "./screens/payments"
import { rates } from "./screens/rates"
import { runs } from "./screens/runs"
import { settings } from "./screens/settings"

/** Every screen of the plugin, to be looked at by axe and photographed. */
export const AREAS: Area[] = [credit, payables, payments, rates, runs, settings]

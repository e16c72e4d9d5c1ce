import type { Area } from "./screens/area"
import { credit } from "./screens/credit"
import { payments } from "./screens/payments"
import { runs } from "./screens/runs"

/** Every screen of the plugin, to be looked at by axe and photographed. */
export const AREAS: Area[] = [credit, payments, runs]

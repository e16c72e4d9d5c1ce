export { ConfirmStep } from "./confirm-step"

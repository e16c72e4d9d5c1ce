export { PreviewStep } from "./preview-step"

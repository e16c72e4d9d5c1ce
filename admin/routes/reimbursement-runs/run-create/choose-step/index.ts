export { ChooseStep } from "./choose-step"

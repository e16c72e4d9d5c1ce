import js from "@eslint/js"
import tseslint from "typescript-eslint"

// Formatting is prettier's, import directions are integration-tests/house's.
export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.cache/",
      "**/dist/",
      ".demo/",
      "demo/public/",
      ".demo-pg/",
      "coverage/",
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      curly: "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        { name: "parseFloat", message: "Money is exact: use big.js." },
      ],
      // As Medusa writes it: `type` for shapes, no `interface` but to extend.
      "@typescript-eslint/consistent-type-definitions": "off",
      // Rows of our own SQL are there because the statement says so.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": [
        "error",
        { allow: ["arrowFunctions"] },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    // What only types can tell: a write that nobody waits for.
    files: ["**/*.{ts,tsx}"],
    ignores: ["admin/**", "src/admin/**"],
    languageOptions: {
      parserOptions: {
        project: "tsconfig.check.json",
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // Programs that talk to a terminal, and CommonJS that node or jest loads.
    files: ["scripts/**", "bench/**", "demo/**", "*.{js,mjs,cjs}"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["demo/storefront/**/*.js"],
    languageOptions: { sourceType: "module", globals: browserGlobals() },
  },
  {
    // What HTTP answers has no type, and a test sends what it must not.
    files: ["integration-tests/**", "**/__tests__/**", "bench/**"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "no-loss-of-precision": "off",
      "no-console": "off",
      "no-restricted-properties": [
        "error",
        ...["describe", "it", "test"].map((object) => ({
          object,
          property: "only",
          message: "It would silence every other test.",
        })),
      ],
    },
  }
)

function nodeGlobals() {
  return readonly(
    "Buffer URL URLSearchParams __dirname __filename AbortController " +
      "AbortSignal clearInterval clearTimeout console exports fetch " +
      "globalThis module performance process require setImmediate " +
      "setInterval setTimeout structuredClone TextDecoder TextEncoder"
  )
}

function browserGlobals() {
  return readonly(
    "window document location history navigator localStorage sessionStorage " +
      "fetch URL URLSearchParams FormData Intl crypto console setTimeout " +
      "clearTimeout"
  )
}

function readonly(names) {
  return Object.fromEntries(names.split(" ").map((name) => [name, "readonly"]))
}

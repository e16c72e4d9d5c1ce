// Read by `medusa plugin:build`, which bundles the screens with Vite and names
// their chunks without an ending. A store's dashboard looks for the CSS classes
// of a plugin in files that end in .js only: without one the screens that load
// lazily would lose their looks.
export default {
  plugins: [
    {
      name: "company-credit:chunk-endings",
      outputOptions: (options) => ({
        ...options,
        chunkFileNames: `_chunks/[name]-[hash].${options.format === "es" ? "mjs" : "js"}`,
      }),
    },
  ],
}

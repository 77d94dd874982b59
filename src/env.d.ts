/** TypeScript alone does not read `.astro` files: what an import of one gives. `astro check` knows their props. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

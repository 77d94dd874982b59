/** TypeScript alone does not read `.astro` files: what an import of one gives. `astro check` knows their props. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}

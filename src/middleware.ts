import { defineMiddleware } from 'astro:middleware';

/**
 * The hashes that let the scripts of islands run are written by Astro in every page; a page without island needs none of
 * them: its policy is shorter (360 bytes once compressed) and stricter.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.includes('<astro-island') ? html : withoutHashes(html), response);
});

/** The policy alone: the text of a page may speak of a hash. */
const withoutHashes = (html: string): string =>
  html.replace(/<meta http-equiv="content-security-policy"[^>]*>/u, (policy) =>
    policy.replaceAll(/ 'sha256-[^']*'/gu, ''),
  );

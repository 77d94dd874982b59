import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressesIn } from '../../scripts/links/addresses.ts';
import { visit } from '../../scripts/links/visit.ts';

let server: Server;
let home: string;
let flaky = 0;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/ailleurs') response.writeHead(301, { Location: '/' }).end();
    else if (url === '/barre') response.writeHead(301, { Location: '/barre/' }).end();
    else if (url === '/muet') return;
    else if (url === '/capricieux' && (flaky += 1) === 1) response.destroy();
    else response.writeHead(Number(/^\/(\d{3})$/u.exec(url ?? '')?.[1] ?? 200)).end('bonjour');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each([
  ['/', 'ouverte', 'code 200'],
  ['/barre', 'ouverte', 'code 200'],
  ['/capricieux', 'ouverte', 'code 200'],
  ['/ailleurs', 'déplacée', /^vers http/],
  ['/404', 'fermée', 'code 404'],
  ['/500', 'fermée', 'code 500'],
  ['/403', 'refus', 'code 403'],
  ['/muet', 'fermée', 'pas de réponse à temps'],
])('%s : %s', async (path, state, reason) => {
  const answer = await visit(`${home}${path}`, { timeoutMs: 300 });
  expect(answer).toEqual({ state, reason: expect.stringMatching(reason) });
});

test('personne au bout du fil', async () => {
  const answer = await visit('http://127.0.0.1:1/', { timeoutMs: 300 });
  expect(answer.state).toBe('fermée');
  expect(answer.reason).not.toBe('');
});

test('les adresses nommées dans le contenu, chacune une fois, avec ses fichiers', () => {
  const texts = new Map([
    ['content/a.yaml', "site: https://ars.example.fr/x\nurl: 'https://b.fr/page_(1'\n"],
    [
      'content/b.mdx',
      'Voir [la page](https://ars.example.fr/x), https://c.fr/fin. Ou https://exemple.fr/faux et https://…',
    ],
  ]);
  expect([...addressesIn({ texts })]).toEqual([
    ['https://ars.example.fr/x', ['content/a.yaml', 'content/b.mdx']],
    ['https://b.fr/page_(1', ['content/a.yaml']],
    ['https://c.fr/fin', ['content/b.mdx']],
  ]);
});

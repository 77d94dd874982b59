import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';

/** The few gestures that the journeys of test/engines need, the same in every browser. */
export interface Engine {
  goto(url: string): Promise<void>;
  /** Runs the body of a function in the page; its result must be JSON. Promises are awaited. */
  run<T>(body: string): Promise<T>;
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  upload(selector: string, path: string): Promise<void>;
  press(key: 'Enter' | 'Escape'): Promise<void>;
  close(): Promise<void>;
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const MINIBROWSER = '/usr/lib/*/webkit2gtk-4.1/MiniBrowser';

/** @throws when Firefox is not on this machine: the journey is never skipped in silence. */
export async function firefox(): Promise<Engine> {
  const executablePath = FIREFOX.find((path) => existsSync(path));
  if (!executablePath) throw new Error('Firefox est introuvable : installez le paquet firefox-esr.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  // « Quitter la page ? » : the journeys leave pages on purpose.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    run: (body) => page.evaluate(`(async () => { ${body} })()`) as Promise<never>,
    type: async (selector, text) => (await found(page.$(selector), selector)).type(text),
    click: async (selector) => (await found(page.$(selector), selector)).click(),
    upload: async (selector, path) => {
      const input = await found(page.$(selector), selector);
      // The selector names an <input type="file">: the cast is puppeteer's own way to say so.
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    },
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}

/** @throws when WebKitGTK's driver, its MiniBrowser or Xvfb is missing. */
export async function webkit(): Promise<Engine> {
  const [binary] = globSync(MINIBROWSER);
  if (!binary || !existsSync('/usr/bin/WebKitWebDriver')) {
    throw new Error('WebKit est introuvable : installez les paquets webkit2gtk-driver et xvfb.');
  }
  const port = await freePort();
  const server = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', detached: true });
  try {
    const driver = await connect(port, binary);
    return {
      goto: (url) => driver.get(url),
      run: (body) =>
        driver
          .executeAsyncScript(
            `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
          )
          .then((result) => {
            // Written three lines above: an object with `value` or `error`.
            const { value, error } = result as { value: never; error?: string };
            if (error) throw new Error(error);
            return value;
          }),
      type: (selector, text) => driver.findElement(By.css(selector)).sendKeys(text),
      click: (selector) => driver.findElement(By.css(selector)).click(),
      upload: (selector, path) => driver.findElement(By.css(selector)).sendKeys(path),
      press: (key) =>
        driver
          .actions()
          .sendKeys(key === 'Enter' ? Key.ENTER : Key.ESCAPE)
          .perform(),
      close: async () => {
        await driver.quit();
        stop(server);
      },
    };
  } catch (error) {
    stop(server);
    throw error;
  }
}

async function connect(port: number, binary: string) {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    unhandledPromptBehavior: 'accept',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    } catch (error) {
      if (tries > 40) throw error; // the driver takes a moment to listen
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** xvfb-run, the driver and the browser are one group: one signal ends them all. */
function stop(server: ChildProcess): void {
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
}

async function found<T>(handle: Promise<T | null>, selector: string): Promise<T> {
  const element = await handle;
  if (element === null) throw new Error(`Rien ne répond à ${selector}`);
  return element;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server always has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

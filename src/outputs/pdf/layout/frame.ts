import type { Box, Ink } from '../ink.ts';
import type { Layout } from './layout.ts';

/** What stands around blocks, and how far from them, in points. */
export interface FrameLook {
  readonly left: number;
  readonly right: number;
  /** Above and below. */
  readonly inside: number;
  readonly draw: (ink: Ink, box: Box) => void;
  /** At the top of each page that the frame goes on to, above it. */
  readonly repeat?: () => void;
}

/** Places blocks inside a frame, over as many pages as they need: each page has its own part of it. */
export function framed({ cursor, tagged }: Layout, look: FrameLook, place: () => void): void {
  const { left, right, inside, draw } = look;
  let top = 0;
  let start = 0;
  const open = (): void => {
    top = cursor.y;
    cursor.pad(inside);
    cursor.bottom += inside;
    start = cursor.y;
  };
  const close = (): void => {
    cursor.unspace();
    cursor.bottom -= inside;
    if (cursor.y >= start) {
      cursor.y = top;
      return;
    }
    cursor.down(inside);
    const box = { x: cursor.left - left, y: cursor.y, width: cursor.width + left + right, height: top - cursor.y };
    tagged.artifact('Layout', (ink) => draw(ink, box));
  };
  const goOn = (): void => {
    look.repeat?.();
    open();
  };
  open();
  cursor.leaving.add(close);
  cursor.entering.add(goOn);
  cursor.within(left, right, () => {
    place();
    close();
  });
  cursor.leaving.delete(close);
  cursor.entering.delete(goOn);
}

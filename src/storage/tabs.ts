const CHANNEL = 'cpts-brouillons';

/** What the tabs of this browser tell each other: the key of a draft that one of them has just written. */
export interface Tabs {
  say(key: string): void;
  /** @returns stops listening. */
  listen(heard: (key: string) => void): () => void;
}

/**
 * The tabs of this browser; silent where it has no such channel: the number of each version still protects drafts.
 *
 * A channel never hears itself, but hears another one of the same tab: what listens speaks too.
 */
export function theseTabs(): Tabs {
  let listening: BroadcastChannel | null = null;
  const open = () => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL));
  return {
    say: (key) => {
      const channel = listening ?? open();
      channel?.postMessage(key);
      if (channel !== listening) channel?.close();
    },
    listen: (heard) => {
      listening ??= open();
      const channel = listening;
      if (channel !== null) {
        channel.onmessage = ({ data }: MessageEvent<unknown>) => {
          if (typeof data === 'string') heard(data);
        };
      }
      return () => {
        channel?.close();
        if (listening === channel) listening = null;
      };
    },
  };
}

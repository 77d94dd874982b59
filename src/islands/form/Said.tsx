import { useState } from 'react';

/** What was just done or should happen, beside the control that did it. */
export const useSaid = () => useState('');

/** Under the controls, in the flow of the page: it covers nothing. There from the start, so that it is heard when filled. */
export function Said({ sentence }: { sentence: string }) {
  return (
    <p className="annonce" role="status">
      {sentence}
    </p>
  );
}

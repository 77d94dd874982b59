import type { DraftEvent } from '../../forms/index.ts';

/**
 * What happens, with when it happened and a name for the row that it may begin: what a merge goes by.
 *
 * @param le ISO 8601 instant.
 * @param id a name of its own.
 */
export function stamped(event: DraftEvent, le: string, id: string): DraftEvent {
  switch (event.type) {
    case 'answered':
    case 'rowAdded':
      return { le, id, ...event };
    case 'rowRemoved':
    case 'rowsReplaced':
    case 'emptied':
    case 'removalUndone':
    case 'rowMoved':
    case 'taken':
    case 'continued':
      return { le, ...event };
    default:
      return event;
  }
}

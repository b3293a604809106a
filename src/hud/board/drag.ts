import Sortable from 'sortablejs';

/** Lets the tickets of a list be dragged, by mouse or finger; returns the way to stop. */
export const makeSortable = (list: HTMLElement, onMove: (fix: string, to: number) => void): (() => void) => {
  const sortable = Sortable.create(list, {
    animation: 140,
    delay: 140,
    delayOnTouchOnly: true,
    draggable: '.ticket',
    filter: 'button',
    preventOnFilter: false,
    forceFallback: true,
    fallbackTolerance: 4,
    ghostClass: 'ghost',
    onEnd: ({ item, oldIndex = 0, newIndex = 0 }) => {
      // The list is drawn from the run: the item goes back where it was, and the run moves it.
      item.remove();
      list.insertBefore(item, list.children[oldIndex] ?? null);
      const { fix } = item.dataset;
      if (fix !== undefined && oldIndex !== newIndex) onMove(fix, newIndex);
    },
  });
  return () => sortable.destroy();
};

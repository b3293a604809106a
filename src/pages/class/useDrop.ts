import { useEffect, useState } from 'preact/hooks';
import { addFiles, addText } from './state';

/** Takes what is dropped anywhere on the page, so that no file that misses a target replaces the page; whether something hangs over it. */
export const useDrop = (): boolean => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const words = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) addFiles(files);
      else if (words !== '') addText(words);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
};

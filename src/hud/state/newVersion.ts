import { signal } from '@preact/signals';

/** Begins the new version that waits on this device; null while there is none. Offered between runs only. */
export const takeNewVersion = signal<(() => Promise<void>) | null>(null);

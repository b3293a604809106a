type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};
type Waiting = { resolve(result: unknown): void; reject(error: Error): void };

/** A conversation with a browser in WebDriver BiDi. */
export type Bidi = {
  /** Sends a command; rejects as the browser does. */
  send<T>(method: string, params?: object): Promise<T>;
  /** Hears of an event that was subscribed to. */
  on<T>(method: string, listener: (params: T) => void): void;
  close(): void;
};

/** Speaks WebDriver BiDi with whoever listens at this address. */
export const openBidi = async (url: string): Promise<Bidi> => {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (params: never) => void>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`nobody answers at ${url}`)));
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as Message;
    if (id === undefined) {
      if (method) listeners.get(method)?.(params as never);
      return;
    }
    if (error) waiting.get(id)?.reject(new Error(message ?? error));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'));
    waiting.clear();
  });
  return {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        last++;
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    on: (method, listener) => listeners.set(method, listener),
    close: () => socket.close(),
  };
};

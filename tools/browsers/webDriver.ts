/** A session of classic WebDriver. */
export type WebDriver = {
  readonly version: string;
  post<T>(command: string, body?: object): Promise<T>;
  get<T>(command: string): Promise<T>;
  end(): Promise<void>;
};

type Reply = { readonly value: unknown };

const call = async <T>(url: string, method: string, body?: object): Promise<T> => {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Reply;
  if (!response.ok) throw new Error((value as { message: string }).message);
  return value as T;
};

/** Opens a session, and so a window, at a driver. Rejects with the driver's reason. */
export const openSession = async (driver: string, wishes: object): Promise<WebDriver> => {
  const { sessionId, capabilities } = await call<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: wishes } });
  const session = `${driver}/session/${sessionId}`;
  return {
    version: capabilities.browserVersion,
    post: (command, body = {}) => call(`${session}/${command}`, 'POST', body),
    get: (command) => call(`${session}/${command}`, 'GET'),
    end: () => call(session, 'DELETE'),
  };
};

/** A script for `execute/async` that hands over what an expression comes to, or why it does not. */
export const scriptOf = (expression: string): string => `
  const done = arguments[arguments.length - 1];
  (async () => (${expression}))().then(
    (value) => done({ value }),
    (error) => done({ error: String(error) }),
  );`;

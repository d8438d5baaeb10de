/** What the server says went wrong (application/problem+json), or what the browser saw instead. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly correlationId: string,
    /** what else the problem document says: its code, how the row stands now, since when it is closed */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail || title);
    this.name = 'ProblemError';
  }

  /** the code of the problem, such as `session.code-needed`; empty when it has none */
  get code(): string {
    return typeof this.more.code === 'string' ? this.more.code : '';
  }
}

export type Params = Readonly<Record<string, string | number | undefined>>;

/** `/api` + path + the parameters that have a value. */
export function apiUrl(path: string, params: Params = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const query = search.toString();
  return `/api${path}${query ? `?${query}` : ''}`;
}

async function problemOf(response: Response): Promise<ProblemError> {
  const body = (await response.json().catch(() => ({}))) as Partial<Record<string, unknown>>;
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
  const { status } = response;
  return new ProblemError(status, text('title'), text('detail'), text('correlationId'), body);
}

async function request<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, { credentials: 'same-origin', ...init }).catch(() => {
    throw new ProblemError(0, '', '', '');
  });
  if (!response.ok) throw await problemOf(response);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

export function getJson<T>(path: string, params?: Params, signal?: AbortSignal): Promise<T> {
  return request<T>(apiUrl(path, params), { headers: { Accept: 'application/json' }, signal });
}

/** Unsafe methods carry `X-Sejalan`, which a form on a foreign page cannot send. */
export function sendJson<T>(
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<T> {
  return request<T>(apiUrl(path), {
    method,
    headers: { 'Content-Type': 'application/json', 'X-Sejalan': '1', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

export function sendForm<T>(
  path: string,
  form: FormData,
  signal?: AbortSignal,
  method: 'POST' | 'PUT' = 'POST',
): Promise<T> {
  return request<T>(apiUrl(path), { method, headers: { 'X-Sejalan': '1' }, body: form, signal });
}

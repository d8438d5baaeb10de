import { safeText } from '../../write/safe-cell';

interface Attribute {
  readonly name: string;
  /** still escaped */
  readonly value: string;
  /** where it stands in the tag, the white space before it included */
  readonly start: number;
  readonly end: number;
}

function* attributesIn(raw: string): Generator<Attribute> {
  let at = 1;
  while (raw.charCodeAt(at) > 32 && raw[at] !== '>' && raw[at] !== '/') at += 1;
  for (;;) {
    const equals = raw.indexOf('=', at);
    if (equals < 0) return;
    let quote = equals + 1;
    while (raw.charCodeAt(quote) <= 32) quote += 1;
    const close = raw.indexOf(raw[quote]!, quote + 1);
    if (close < 0) return;
    const name = raw.slice(at, equals).trim();
    yield { name, value: raw.slice(quote + 1, close), start: at, end: close + 1 };
    at = close + 1;
  }
}

/** One attribute of a tag, unescaped; the name with its prefix. */
export function attributeOf(raw: string, name: string): string | undefined {
  for (const attribute of attributesIn(raw)) {
    if (attribute.name === name) return unescapeXml(attribute.value);
  }
  return undefined;
}

/** As attributeOf, for `r:id` and its like: whatever prefix the writer chose. */
export function prefixedAttributeOf(raw: string, name: string): string | undefined {
  for (const attribute of attributesIn(raw)) {
    if (attribute.name.endsWith(`:${name}`)) return unescapeXml(attribute.value);
  }
  return undefined;
}

export function allAttributesOf(raw: string): Map<string, string> {
  return new Map([...attributesIn(raw)].map(({ name, value }) => [name, unescapeXml(value)]));
}

/** The tag with one attribute set, or without it; all else stays as it was. */
export function withAttribute(raw: string, name: string, value: string | undefined): string {
  const written = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  for (const attribute of attributesIn(raw)) {
    if (attribute.name !== name) continue;
    return raw.slice(0, attribute.start) + written + raw.slice(attribute.end);
  }
  const end = raw.endsWith('/>') ? raw.length - 2 : raw.length - 1;
  return raw.slice(0, end) + written + raw.slice(end);
}

/** `x:` of `<x:row>`; empty without a prefix. */
export function prefixOf(raw: string): string {
  const start = raw[1] === '/' ? 2 : 1;
  let end = start;
  while (raw.charCodeAt(end) > 32 && raw[end] !== '>' && raw[end] !== '/' && raw[end] !== ':')
    end += 1;
  return raw[end] === ':' ? raw.slice(start, end + 1) : '';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in an attribute or between tags; what XML cannot carry is left out. */
export function escapeXml(text: string): string {
  return safeText(text).replace(/[&<>"]/g, (char) => ESCAPES[char]!);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (all, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name as string] ?? all;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

import { damaged } from '../../read/xlsx/read-xml';

export interface XmlToken {
  /** `other` is text, a comment, CDATA or an instruction: handed on as it stands */
  readonly kind: 'open' | 'close' | 'empty' | 'other';
  /** local name of a tag; empty for `other` */
  readonly name: string;
  /** exactly as in the part: all tokens joined are the part */
  readonly raw: string;
}

/** No tag or comment of a workbook comes near it; bounds what is kept between two chunks. */
const LONGEST_MARKUP = 4 * 1024 * 1024;

/**
 * Cuts XML into tokens without understanding it, so that what is not edited stays byte for byte.
 * Knows no entities and expands nothing; a document type is refused. Unlike a parser it does not
 * mind the unclosed `<br>` that Excel writes into VML.
 */
export class XmlTokenizer {
  private rest = '';

  *push(chunk: string): Generator<XmlToken> {
    const text = this.rest + chunk;
    let from = 0;
    while (from < text.length) {
      const isMarkup = text.charCodeAt(from) === LESS_THAN;
      const end = isMarkup ? endOfMarkup(text, from) : endOfText(text, from);
      if (end === undefined) break;
      const raw = text.slice(from, end);
      yield isMarkup ? toToken(raw) : { kind: 'other', name: '', raw };
      from = end;
    }
    this.rest = text.slice(from);
    if (this.rest.length > LONGEST_MARKUP) throw damaged('endless markup');
  }

  end(): void {
    if (this.rest !== '') throw damaged('markup is cut off');
  }
}

/** All tokens of a part that is small enough to be held. */
export function tokensOf(xml: string): XmlToken[] {
  const tokenizer = new XmlTokenizer();
  const tokens = [...tokenizer.push(xml)];
  tokenizer.end();
  return tokens;
}

const LESS_THAN = 60;
const GREATER_THAN = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

function endOfText(text: string, from: number): number {
  const next = text.indexOf('<', from);
  return next < 0 ? text.length : next;
}

/** The index after the markup that begins here; undefined while its end has not arrived. */
function endOfMarkup(text: string, from: number): number | undefined {
  const second = text[from + 1];
  if (second === '?') return after(text, '?>', from);
  if (second !== '!') return endOfTag(text, from);
  const start = text.slice(from, from + 9);
  if (start.startsWith('<!--')) return after(text, '-->', from + 4);
  if (start.length < 9) return undefined;
  if (start === '<![CDATA[') return after(text, ']]>', from);
  if (start.toUpperCase() === '<!DOCTYPE') throw damaged('document type');
  return after(text, '>', from);
}

function after(text: string, what: string, from: number): number | undefined {
  const index = text.indexOf(what, from);
  return index < 0 ? undefined : index + what.length;
}

function endOfTag(text: string, from: number): number | undefined {
  let quote = 0;
  for (let index = from + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER_THAN) return index + 1;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
  }
  return undefined;
}

function toToken(raw: string): XmlToken {
  const first = raw[1];
  if (first === '!' || first === '?') return { kind: 'other', name: '', raw };
  if (first === '/') return { kind: 'close', name: nameAt(raw, 2), raw };
  const kind = raw.charCodeAt(raw.length - 2) === 47 ? 'empty' : 'open';
  return { kind, name: nameAt(raw, 1), raw };
}

function nameAt(raw: string, from: number): string {
  let start = from;
  let end = from;
  for (; end < raw.length; end += 1) {
    const code = raw.charCodeAt(end);
    // white space, slash or the end of the tag
    if (code <= 32 || code === 47 || code === GREATER_THAN) break;
    if (code === 58) start = end + 1;
  }
  return raw.slice(start, end);
}

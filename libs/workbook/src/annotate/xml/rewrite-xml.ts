import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type XmlToken, XmlTokenizer } from './tokens';

/** Streams a part through a rewriter, token by token. */
export async function* rewriteXml(
  stream: Readable,
  rewrite: (token: XmlToken) => string,
): AsyncGenerator<Buffer> {
  const tokenizer = new XmlTokenizer();
  const decoder = new StringDecoder('utf8');
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let out = '';
    for (const token of tokenizer.push(decoder.write(chunk))) out += rewrite(token);
    if (out !== '') yield Buffer.from(out);
  }
  let out = '';
  for (const token of tokenizer.push(decoder.end())) out += rewrite(token);
  tokenizer.end();
  if (out !== '') yield Buffer.from(out);
}

/** Looks at every token of a part and keeps nothing of it. */
export async function scanXml(stream: Readable, look: (token: XmlToken) => void): Promise<void> {
  const seen = rewriteXml(stream, (token) => {
    look(token);
    return '';
  });
  for await (const _ of seen);
}

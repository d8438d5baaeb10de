import { createInterface } from 'node:readline';
import { PackWorkbook } from './draw/pack-workbook';
import type { PackMessage, PackReport } from './pack-message';

/** The process that holds exceljs: reads messages line by line and writes one workbook. */
async function writeFromStdin(): Promise<void> {
  const report = (message: PackReport) => void process.send?.(message);
  let workbook: PackWorkbook | undefined;
  let closed = false;
  for await (const line of createInterface({ input: process.stdin })) {
    const message = JSON.parse(line) as PackMessage;
    if (message.type === 'open') workbook = new PackWorkbook(message, report);
    else if (!workbook) throw new Error('The first message must open a workbook');
    else if (message.type === 'sheet') workbook.sheet(message);
    else if (message.type === 'items') await workbook.items(message);
    else {
      await workbook.close(message);
      closed = true;
    }
  }
  if (!closed) throw new Error('The rows ended before the workbook was closed');
}

writeFromStdin().then(
  () => process.disconnect?.(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

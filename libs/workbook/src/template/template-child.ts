import { json } from 'node:stream/consumers';
import { drawTemplate } from './draw/draw-template';
import type { TemplateWorkbook } from './template';

/** The process that holds exceljs: reads one template from its parent and writes one workbook. */
async function writeFromStdin(): Promise<void> {
  const { path, template } = (await json(process.stdin)) as {
    path: string;
    template: TemplateWorkbook;
  };
  await drawTemplate(template, path);
}

writeFromStdin().then(
  () => process.disconnect?.(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

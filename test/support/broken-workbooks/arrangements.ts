import type { Arrange } from './write-table';

/** The smallest picture there is: one grey pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const withPicture: Arrange = (workbook, sheet) => {
  const image = workbook.addImage({ base64: PIXEL, extension: 'png' });
  sheet.addImage(image, { tl: { col: 1, row: 20 }, ext: { width: 60, height: 60 } });
};

/** Colour rules, lists of choices, a filter and names that count sheets by their place. */
export const withRules: Arrange = (workbook, sheet) => {
  sheet.addConditionalFormatting({
    ref: 'L2:L11',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [50_000_000],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  for (let row = 2; row <= 11; row += 1) {
    sheet.getCell(`M${row}`).dataValidation = { type: 'list', formulae: ['"DDS,ADD,PBH"'] };
  }
  sheet.autoFilter = 'A1:M11';
  sheet.pageSetup.printTitlesRow = '1:1';
  sheet.pageSetup.printArea = 'A1:M11';
  withOtherSheets(workbook, sheet);
};

export const withOtherSheets: Arrange = (workbook, sheet) => {
  const sum = workbook.addWorksheet('Rekap');
  sum.addRow(['Jumlah', { formula: `SUM('${sheet.name}'!L2:L11)`, result: 550_000_000 }]);
  sum.pageSetup.printArea = 'A1:B1';
  workbook.addWorksheet('Catatan', { state: 'hidden' }).addRow(['rahasia dapur']);
  workbook.definedNames.add(`'${sheet.name}'!$L$2:$L$11`, 'anggaran');
};

/** Comments of a person: one on a right cell, one on a wrong cell. */
export const withComments: Arrange = (_workbook, sheet) => {
  sheet.getCell('B2').note = 'Tanyakan kepada Pak Kades';
  sheet.getCell('L3').note = {
    texts: [{ font: { bold: true }, text: 'Bu Ani: ' }, { text: 'cek RAB' }],
  };
};

/** The user colours cells, also wrong ones, and looks at another sheet when saving. */
export const withColours: Arrange = (workbook, sheet) => {
  const solid = (argb: string) =>
    ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
  for (const cell of ['A2', 'B3', 'L3', 'E6']) sheet.getCell(cell).fill = solid('FFFFFF00');
  sheet.getColumn(13).width = 30;
  sheet.getRow(4).height = 40;
  const own = workbook.addWorksheet('Periksa');
  own.addRow(['Ini lembar saya sendiri']);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 10_000,
      height: 20_000,
      firstSheet: 0,
      activeTab: 1,
      visibility: 'visible',
    },
  ];
};

/** Merged cells down the side, as people draw them. */
export const withMergedBlocks: Arrange = (_workbook, sheet) => {
  sheet.mergeCells('B2:B4');
  sheet.mergeCells('C2:C11');
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 1 }];
};

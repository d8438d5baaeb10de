import { readZip, writeZip } from '../zip-bytes';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const CHART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Data Usulan'!$L$2:$L$11</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const anchor = (shape: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>28</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${shape}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const FRAME = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const relations = (type: string, target: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

/** Puts a chart on the first sheet of a workbook that has no drawing yet, and a custom part beside. */
export async function withChart(content: Buffer): Promise<Buffer> {
  const parts: Map<string, Buffer | string> = await readZip(content);
  const text = (name: string) => String(parts.get(name));
  const sheet = 'xl/worksheets/sheet1.xml';
  const types = 'application/vnd.openxmlformats-officedocument';
  parts.set(sheet, text(sheet).replace('</worksheet>', `<drawing r:id="rId1"/></worksheet>`));
  parts.set(
    'xl/worksheets/_rels/sheet1.xml.rels',
    relations('drawing', '../drawings/drawing1.xml'),
  );
  parts.set('xl/drawings/drawing1.xml', anchor(FRAME));
  parts.set('xl/drawings/_rels/drawing1.xml.rels', relations('chart', '../charts/chart1.xml'));
  parts.set('xl/charts/chart1.xml', CHART);
  parts.set('customXml/item1.xml', '<catatan xmlns="urn:contoh">jangan hilang</catatan>');
  parts.set(
    '[Content_Types].xml',
    text('[Content_Types].xml').replace(
      '</Types>',
      `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${types}.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="${types}.drawingml.chart+xml"/></Types>`,
    ),
  );
  return writeZip(parts);
}

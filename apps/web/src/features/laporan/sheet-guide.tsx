import { text } from '../../text/id';

/** What the workbook holds, sheet by sheet. */
export function SheetGuide() {
  const t = text.laporan;
  return (
    <section className="card">
      <h2>{t.contents}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.contentsSheet}</th>
            <th scope="col">{t.contentsWhat}</th>
          </tr>
        </thead>
        <tbody>
          {t.sheets.map(([name, what]) => (
            <tr key={name}>
              <th scope="row" className="strong">
                {name}
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

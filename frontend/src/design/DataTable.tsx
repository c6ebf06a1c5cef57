import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that becomes a list of labelled values on a narrow screen. The first column names the row. */
export function DataTable<Row>({ caption, hideCaption = false, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    // The roles stay said, since the narrow layout's `display: block` takes them away in some browsers.
    /* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
    <table role="table" className="nhsuk-table nhsuk-table--responsive ct-table">
      <caption className={hideCaption ? 'nhsuk-u-visually-hidden' : 'nhsuk-table__caption'}>
        {caption}
      </caption>
      <thead role="rowgroup" className="nhsuk-table__head">
        <tr role="row" className="nhsuk-table__row">
          {columns.map((column) => (
            <th
              role="columnheader"
              scope="col"
              className={`nhsuk-table__header${numericLook(column, 'header')}`}
              key={column.heading}
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="nhsuk-table__body">
        {rows.map((row) => (
          <tr role="row" className="nhsuk-table__row" key={rowKey(row)}>
            {columns.map((column, index) => (
              <Cell key={column.heading} column={column} row={row} isName={index === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ListTableProps<Row extends { readonly id: string }> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** What is said where there are none. */
  readonly empty: ReactNode;
}

/** The table of a page that lists things, whose heading says what they are. */
export function ListTable<Row extends { readonly id: string }>({
  rows,
  empty,
  ...table
}: ListTableProps<Row>) {
  return rows.length === 0 ? empty : <DataTable {...table} hideCaption rows={rows} rowKey={({ id }) => id} />;
}

function numericLook<Row>(column: Column<Row>, part: 'header' | 'cell'): string {
  return column.numeric === true ? ` nhsuk-table__${part}--numeric` : '';
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isName: boolean;
}

function Cell<Row>({ column, row, isName }: CellProps<Row>) {
  const content = (
    <>
      <span className="nhsuk-table__heading" aria-hidden="true">
        {column.heading}{' '}
      </span>
      <span className="ct-table__value">{column.cell(row)}</span>
    </>
  );
  return isName ? (
    <th role="rowheader" scope="row" className="nhsuk-table__cell ct-table__name">
      {content}
    </th>
  ) : (
    <td role="cell" className={`nhsuk-table__cell${numericLook(column, 'cell')}`}>
      {content}
    </td>
  );
}

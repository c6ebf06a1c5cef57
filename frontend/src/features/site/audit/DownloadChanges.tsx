import { useState } from 'react';
import { ReadProblem } from '@/design/form';
import { Status } from '@/design/status';
import { allEntries } from './api';
import type { Part } from '@/lib/parts';
import { csvOf } from './csv';
import { words } from './words';

interface DownloadChangesProps {
  readonly part: Part;
  readonly partnershipId: string;
  readonly recordId: string | undefined;
  readonly names: ReadonlyMap<string, string>;
}

/** Reads all pages of what is shown and gives them to the person as one file. */
export function DownloadChanges({ part, partnershipId, recordId, names }: DownloadChangesProps) {
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function download() {
    setReading(true);
    setError(null);
    try {
      const { items } = await allEntries(part, partnershipId, recordId);
      // The mark at its start tells spreadsheets that it is UTF-8.
      const file = new Blob(['\uFEFF', csvOf(items, names)], { type: 'text/csv;charset=utf-8' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${words.file}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (failure) {
      setError(failure);
    } finally {
      setReading(false);
    }
  }

  return (
    <>
      <ReadProblem error={error} />
      <Status hidden>{reading ? words.csvReading : ''}</Status>
      <button
        className="nhsuk-button nhsuk-button--secondary"
        type="button"
        aria-disabled={reading}
        onClick={() => {
          if (!reading) {
            void download();
          }
        }}
      >
        {words.csv}
      </button>
    </>
  );
}

import type { Part } from '@/lib/parts';
import { exportHref } from './api';
import { words } from './words';

interface DownloadChangesProps {
  readonly part: Part;
  readonly partnershipId: string;
  readonly recordId: string | undefined;
}

/** Leads to all that is shown as one file, which the service writes as the browser takes it. */
export function DownloadChanges({ part, partnershipId, recordId }: DownloadChangesProps) {
  return (
    <>
      <p>
        <a href={exportHref(part, partnershipId, recordId)} download={`${words.file}.csv`}>
          {words.csv}
        </a>
      </p>
      <p className="ct-quiet">{words.csvHint}</p>
    </>
  );
}

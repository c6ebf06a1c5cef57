import { formatList } from '@/lib/format';
import { useOthersHere } from './presence';
import { words } from './words';

/** Says quietly who else has this strategy open; nothing while no one has. */
export function AlsoHere({ strategyId }: { readonly strategyId: string }) {
  const names = useOthersHere(strategyId);
  return (
    <div role="status" className="ct-quiet">
      {names.length > 0 && <p>{words.draft.alsoHere({ count: names.length, names: formatList(names) })}</p>}
    </div>
  );
}

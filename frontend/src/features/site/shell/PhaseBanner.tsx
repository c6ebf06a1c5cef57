import { Tag } from '@/design/parts';
import { words } from './words';

export function PhaseBanner() {
  return (
    <div>
      <div className="nhsuk-width-container">
        <p className="ct-phase-banner">
          <Tag colour="blue">{words.demo}</Tag> <span>{words.demoText}</span>
        </p>
      </div>
    </div>
  );
}

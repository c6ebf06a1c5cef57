import { language } from '@/lib/language';
import { words } from './words';

/** Says that no one has read the translation through. */
export function TranslatedBanner() {
  return (
    language.machineTranslated && (
      <div>
        <div className="nhsuk-width-container">
          <p className="ct-phase-banner">{words.machineTranslated}</p>
        </div>
      </div>
    )
  );
}

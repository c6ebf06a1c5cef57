import { KNOWN_TO_BROWSERS, language } from '@/lib/language';
import type { Material } from '@/lib/reads';
import { SaidOf } from '../Written';
import { words } from './words';

const KILO = 1024;
const MEGA = KILO * KILO;

/** The file of a material, to be saved: what it is called and is, how large, in which language. */
export function MaterialLink({ material }: { readonly material: Material }) {
  const text = words.materials;
  const inOther = new Intl.Locale(material.language).language !== new Intl.Locale(language.tag).language;
  return (
    <>
      <a href={`/api/engagement/v1/materials/${material.id}/file`} hrefLang={material.language} download>
        <SaidOf
          in={material.language}
          text={material.title}
          message={(title) => nameOf({ ...material, title })}
        />
      </a>
      {inOther && ` ${text.language({ language: languageInWords(material.language) })}`}
      {material.file.scan === 'UNSCANNED' && ` ${text.unscanned}`}
    </>
  );
}

/** "Before you answer (PDF, 240 KB)". */
export function nameOf({ title, file }: Material): string {
  return words.materials.one({ title, kind: words.materials.kinds[file.type], size: sizeInWords(file.size) });
}

/** Never nothing: a file of a few letters is 1 KB. */
export function sizeInWords(bytes: number): string {
  return bytes < MEGA
    ? words.materials.kilobytes({ size: Math.ceil(bytes / KILO) })
    : words.materials.megabytes({ size: Math.round((bytes / MEGA) * 10) / 10 });
}

function languageInWords(tag: string): string {
  return new Intl.DisplayNames(KNOWN_TO_BROWSERS, { type: 'language' }).of(tag) ?? tag;
}

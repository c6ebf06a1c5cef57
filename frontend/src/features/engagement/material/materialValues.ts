import { emptyTexts, type FormError } from '@/design/form';
import type { Material } from '@/lib/reads';
import { uploadFile } from './api';
import { words } from './words';

const LARGEST = 25 * 1024 * 1024;

/** What the browser offers; what a file is, the service finds out from its bytes. */
export const ACCEPTED = '.pdf,.docx,.odt,.png,.jpg,.jpeg,.gif,.webp';

export interface MaterialValues {
  readonly title: string;
  readonly language: string;
  /** Tells one chosen file from another: the same values are sent with the same key. The file itself can be kept nowhere. */
  readonly file: string;
}

export const NEW_MATERIAL: MaterialValues = { title: '', language: '', file: '' };

export function materialValuesOf({ title, language }: Material): MaterialValues {
  return { title, language, file: '' };
}

export function markOf(file: File | undefined): string {
  return file === undefined ? '' : `${file.name} ${String(file.size)} ${String(file.lastModified)}`;
}

export function checkMaterial(
  values: MaterialValues,
  file: File | undefined,
  { needsFile }: { readonly needsFile: boolean },
): FormError[] {
  const errors: FormError[] = emptyTexts(values, ['title', 'language'], words.material.errors);
  // A draft that was kept remembers that there was a file, which only the person can choose again.
  if (file === undefined && (needsFile || values.file !== '')) {
    errors.push({ field: 'file', message: words.material.errors.file });
  }
  if (file !== undefined && file.size > LARGEST) {
    errors.push({ field: 'file', message: words.material.errors.tooLarge });
  }
  return errors;
}

/** Uploads a file once, however often what it is for is sent. */
export function uploads(): (file: File) => Promise<string> {
  const taken = new WeakMap<File, Promise<string>>();
  return (file) => {
    const before = taken.get(file);
    if (before !== undefined) {
      return before;
    }
    const upload = uploadFile(file);
    taken.set(file, upload);
    upload.catch(() => taken.delete(file));
    return upload;
  };
}

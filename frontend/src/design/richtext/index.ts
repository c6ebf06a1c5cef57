export { RichTextField } from './RichTextField';
export { RichTextView } from './RichTextView';

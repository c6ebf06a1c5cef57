declare module 'rtlcss' {
  import type { Plugin } from 'postcss';

  export default function rtlcss(): Plugin;
}

import { LANGUAGE, t } from '../text.ts';

export interface FileDescription {
  name: string;
  /** "12.4 kB". */
  size?: string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

function sizeInWords(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(LANGUAGE, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

/** Reads a file's name and size from the headers that it is served with. */
export function describeFile(headers: Headers): FileDescription {
  const disposition = headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  const name = encoded ? decodeURIComponent(encoded) : (plain ?? t('document'));
  const length = headers.get('content-length');
  return length === null ? { name } : { name, size: sizeInWords(Number(length)) };
}

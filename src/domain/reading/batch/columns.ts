import type { BatchRow } from '../../batch-plan.ts';
import { plainLetters } from '../languages/vocabulary.ts';

export type Column = 'title' | 'limit' | 'expiry' | 'approval';

/** How people head a column: in English, German, Spanish, Portuguese, Russian, Arabic. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  title: [
    'title',
    'titles',
    'name',
    'names',
    'link name',
    'link title',
    ...listed(
      'titel, bezeichnung, linkname, titulo, nombre, nome, название, имя, имена, заголовок, العنوان, عنوان, الاسم, اسم, الأسماء',
    ),
  ],
  limit: [
    'limit',
    'usage limit',
    'user limit',
    'member limit',
    'uses',
    'people',
    'max',
    'seats',
    'guests',
    ...listed(
      'personen, leute, plätze, gäste, anzahl, límite, personas, usos, máximo, plazas, invitados, limite, pessoas, vagas, convidados, лимит, людей, человек, мест, гостей, максимум, الحد, حد, العدد, عدد, الأشخاص, أشخاص',
    ),
  ],
  expiry: [
    'expiry',
    'expires',
    'expire',
    'expire date',
    'expiry date',
    'expiration',
    'expiration date',
    'valid until',
    'until',
    ...listed(
      'ablauf, ablaufdatum, gültig bis, bis, caducidad, vencimiento, vence, caduca, expira, hasta, válido hasta, validade, vencimento, válido até, até, срок, срок действия, до, истекает, действует до, الانتهاء, تاريخ الانتهاء, ينتهي, حتى, الصلاحية',
    ),
  ],
  approval: [
    'approval',
    'approve',
    'admin approval',
    'join request',
    'join requests',
    'request needed',
    ...listed(
      'freigabe, genehmigung, bestätigung, aprobación, solicitud, aprovação, solicitação, одобрение, подтверждение, заявка, заявки, الموافقة, موافقة',
    ),
  ],
} satisfies Record<Exclude<keyof BatchRow, 'line' | 'spills'>, readonly string[]>;

const COLUMNS = new Map(
  Object.entries(HEADINGS).flatMap(([column, headings]) =>
    headings.map((heading) => [plainLetters(heading), column]),
  ),
);

function listed(headings: string): string[] {
  return headings.split(', ');
}

/** @returns what a column with that heading says of a link; null for nothing. */
export function columnOf(heading: string): Column | null {
  const plain = plainLetters(heading)
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .replace(/[:*]$/, '');
  const column = COLUMNS.get(plain);
  return column === 'title' || column === 'limit' || column === 'expiry' || column === 'approval'
    ? column
    : null;
}

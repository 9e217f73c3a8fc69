import type { Rotation } from '../../domain/rotation.ts';
import type { Bit } from '../database/codecs.ts';

export interface RotationTable {
  id: string;
  linkId: string;
  actorId: number;
  actorName: string;
  every: Rotation['every'];
  day: number;
  minute: number;
  timeZone: string;
  closeAfter: number;
  lifetime: number | null;
  paused: Bit;
  nextAt: number;
  setAt: number;
}

export interface LinkClosingTable {
  linkId: string;
  dueAt: number;
}

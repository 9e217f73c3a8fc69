import { describe } from 'vitest';
import { createLoneLeases } from '../../../src/store/leases/lone-process.ts';
import { leasesContract } from './leases-contract.ts';

describe('leases of the only process', () => {
  leasesContract(async () => createLoneLeases());
});

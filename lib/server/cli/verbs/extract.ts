import { BadUsage } from '../usage';

export async function run(): Promise<number> {
  throw new BadUsage('extract is not built yet');
}

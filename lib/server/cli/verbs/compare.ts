import { BadUsage } from '../usage';

export async function run(): Promise<number> {
  throw new BadUsage('compare is not built yet');
}

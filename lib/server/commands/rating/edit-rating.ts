import { editRatingInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseField, refuseMissing, requireVersion } from '../problem';

/** Changes a step of the rating scale or adds one. Published verdicts keep the words they were published with. */
export const editRating = defineCommand({
  name: 'rating.edit',
  permission: 'rating:edit',
  input: editRatingInput,
  async run(tx, { now }, { key, version, isRetired, ...words }) {
    const stored = await tx.rating.findUnique({ where: { key } });
    if (version === 0 && stored) throw refuseField('key', 'ratingKeyTaken');
    if (version > 0 && !stored) throw refuseMissing('rating');
    if (stored) requireVersion(stored, version, stored);
    const others = await tx.rating.count({ where: { retiredAt: null, key: { not: key } } });
    if (isRetired && others === 0) throw refuseConflict('lastRating');
    const data = { ...words, retiredAt: isRetired ? (stored?.retiredAt ?? now) : null };
    const saved = await tx.rating.upsert({ where: { key }, create: { key, ...data }, update: { ...data, version: { increment: 1 } } });
    return {
      value: { version: saved.version },
      audit: {
        objectKind: 'rating',
        objectId: key,
        details: { labelAr: [stored?.labelAr ?? null, saved.labelAr], labelEn: [stored?.labelEn ?? null, saved.labelEn], value: [stored?.ratingValue ?? null, saved.ratingValue], isRetired },
      },
    };
  },
});

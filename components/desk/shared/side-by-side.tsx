import { useLocale, useTranslations } from 'next-intl';
import type { MarkedPiece } from '@/lib/core/reprint/mark-text';
import { baseDirection } from '@/lib/core/text/direction';
import { Link } from '@/lib/i18n/navigation';

export interface SideView {
  id: string;
  title: string;
  outlet: string | null;
  published: string | null;
  language: string;
  pieces: readonly MarkedPiece[];
}

const LOOKS: Record<MarkedPiece['mark'], string> = {
  same: 'bg-accent-soft text-ink',
  changed: 'bg-accent-soft text-ink underline decoration-dotted decoration-line-strong underline-offset-4',
  differs: 'rounded bg-contradicts-soft px-0.5 font-semibold text-contradicts outline outline-1 outline-contradicts has-target:outline-3',
};

/** Two texts beside each other: what they share is marked, where it differs in a value is marked stronger. */
export function SideBySide({ a, b }: { a: SideView; b: SideView }) {
  const t = useTranslations('shared');
  return (
    <>
      <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft" aria-hidden>
        <span className={LOOKS.same}>{t('legendPassage')}</span>
        <span className={LOOKS.changed}>{t('legendChanged')}</span>
        <span className={LOOKS.differs}>{t('legendDifference')}</span>
      </p>
      <Differences pieces={a.pieces} />
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Side side={a} own="a" other="b" />
        <Side side={b} own="b" other="a" />
      </div>
    </>
  );
}

/** What differs, each with the way to its place. */
function Differences({ pieces }: { pieces: readonly MarkedPiece[] }) {
  const t = useTranslations('shared');
  const differing = pieces.filter(({ difference }) => difference !== null);
  if (differing.length === 0) return null;
  return (
    <nav aria-label={t('differences')} className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span aria-hidden className="text-sm text-ink-soft">{t('differences')}</span>
      {differing.map(({ text, other, difference }) => (
        <a key={difference} href={`#a-difference-${difference}`} className="font-medium text-contradicts underline underline-offset-2">
          <bdi>{text}</bdi>
          <span className="inline-block px-1.5">
            <span aria-hidden>≠</span>
            <span className="sr-only">{t('against')}</span>
          </span>
          <bdi>{other}</bdi>
        </a>
      ))}
    </nav>
  );
}

function Side({ side, own, other }: { side: SideView; own: string; other: string }) {
  const t = useTranslations('shared');
  return (
    <section aria-labelledby={`${own}-title`} className="min-w-0 rounded-md border border-line bg-surface">
      <h2 id={`${own}-title`} className="sticky top-12 z-10 rounded-t-md border-b border-line bg-sunken px-3 py-2">
        <Link href={`/desk/sources/${side.id}`} className="underline decoration-line underline-offset-2 hover:decoration-current">
          {side.outlet ? <><bdi className="font-medium">{side.outlet}</bdi>{' · '}</> : null}
          <bdi>{side.title}</bdi>
        </Link>
        <span className="block text-sm text-ink-soft"><bdi>{side.published ?? t('undated')}</bdi></span>
      </h2>
      {/* By its own words: the marks in it speak the reader's language. */}
      <div lang={side.language} dir={baseDirection(side.pieces.map(({ text }) => text).join('')) ?? 'auto'} className="reading px-3 py-2.5 [unicode-bidi:plaintext] whitespace-pre-wrap">
        {side.pieces.map((piece, place) => (
          <Piece key={place} piece={piece} own={own} other={other} />
        ))}
      </div>
    </section>
  );
}

function Piece({ piece, own, other }: { piece: MarkedPiece; own: string; other: string }) {
  const t = useTranslations('shared');
  const locale = useLocale();
  if (piece.leftOut > 0) return <span dir={locale === 'ar' ? 'rtl' : 'ltr'} className="my-2 block border-y border-dashed border-line py-1 text-center font-ui text-sm text-ink-soft">{t('left', { count: piece.leftOut })}</span>;
  if (piece.passage === null) return <span className="text-ink-soft">{piece.text}</span>;
  return (
    <>
      {piece.isStart ? (
        <a id={`${own}-${piece.passage}`} href={`#${other}-${piece.passage}`} title={t('passageHere', { number: piece.passage })} className="me-1 inline-block scroll-mt-32 rounded bg-accent px-1.5 font-ui text-xs leading-5 font-medium text-on-accent tabular-nums">
          <span className="sr-only">{t('passageHere', { number: piece.passage })}</span>
          <span aria-hidden>{piece.passage}</span>
        </a>
      ) : null}
      <mark className={LOOKS[piece.mark]}>
        {piece.difference === null ? (
          piece.text
        ) : (
          <a id={`${own}-difference-${piece.difference}`} href={`#${other}-difference-${piece.difference}`} title={t('differs', { other: piece.other ?? '' })} className="scroll-mt-32">
            {piece.text}
            <span className="sr-only"> ({t('differs', { other: piece.other ?? '' })})</span>
          </a>
        )}
      </mark>
    </>
  );
}

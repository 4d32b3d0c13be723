import { foldForSearch } from '@/lib/core/text/fold';
import { HIJRI_MONTH_NAMES, MONTH_NAMES, WEEKDAY_NAMES } from '@/lib/core/text/calendar/month-names';
import type { Line } from './lines';

/**
 * The phrases that give a line away: link lists, page furniture, bylines and dates. They are folded when read.
 * To add one: write it into the list of its kind. A phrase that an article's own sentence could begin with
 * belongs into the `whole` list, where it must be all of the line.
 */
interface CuePhrases {
  /** The line begins with it. */
  start: readonly string[];
  /** It is the whole line, marks aside. */
  whole: readonly string[];
}

const foldAll = (phrases: readonly string[]) => phrases.map(foldForSearch);
const fold = ({ start, whole }: CuePhrases): CuePhrases => ({ start: foldAll(start), whole: foldAll(whole) });

const RELATED = fold({
  start: [
    'اقرا ايضا', 'اقرا المزيد', 'اقرا كذلك', 'شاهد ايضا', 'طالع ايضا', 'انظر ايضا', 'للمزيد اقرا', 'مقالات مشابهه', 'مقالات ذات صله', 'مواضيع ذات صله',
    'طالع علي موقعنا', 'وطالع علي موقعنا', 'اقرا علي موقعنا', 'واقرا علي موقعنا', 'اخبار اخري', 'المزيد من الاخبار', 'مواضيع متعلقه', 'مواضيع مشابهه', 'اخبار ذات صله', 'اخبار متعلقه', 'موضوعات متعلقه', 'موضوعات ذات صله', 'قد يهمك ايضا', 'قد يعجبك ايضا',
    'قد يهمك', 'اخترنا لك', 'ذات صله:', 'الاكثر قراءه', 'الاكثر مشاهده', 'اخر الاخبار:', 'read also', 'also read', 'see also:', 'read more:', 'read next',
    'related articles', 'related stories', 'related topics', 'related news', 'related content', 'related:', 'recommended stories', 'you may also like',
    'you might also like', 'more on this story', 'more from', 'most read', 'most popular', 'trending now', "don't miss:",
  ],
  whole: ['ذات صله', 'المزيد', 'مختارات', 'اقرا', 'اخر الاخبار', 'related', 'see also', 'read more', 'more', 'recommended', 'up next', 'more news', 'latest news', 'top stories'],
});

const FURNITURE = fold({
  start: [
    'سجل في نشرتنا', 'اشترك في نشرتنا', 'اشتركوا في', 'شارك هذه', 'شارك علي', 'تابعوا قناتنا', 'تابع قناتنا', 'للمزيد من الاخبار تابع', 'للمزيد من الاخبار تابعوا', 'رابط مختصر', 'عدد القراءات', 'عدد المشاهدات', 'كلمات دلاليه:', 'كلمات مفتاحيه:', 'الوسوم:', 'التعليقات (',
    'الرئيسيه >', 'الرئيسيه »', 'الرئيسيه /', 'home >', 'home »', 'عرض هذا المنشور', 'تمت مشاركه منشور', 'view this post on', 'a post shared by', 'embed from', 'tags:',
    'اترك تعليق', 'اترك تعليقا', 'اترك تعليقك', 'اضف تعليق', 'اضف تعليقا', 'اضف تعليقك', 'اكتب تعليقا', 'اكتب تعليقك', 'شاركنا رايك', 'شارك الخبر', 'شارك المقال', 'شارك هذا', 'شارك الموضوع', 'اشترك في النشره', 'اشترك في خدمه',
    'اشترك في قناه', 'اشترك معنا', 'اشترك الان', 'تابعنا علي', 'تابعنا عبر', 'تابعونا', 'تابعوا صفحتنا', 'تابع صفحتنا', 'تابع احدث الاخبار', 'تابع اخر الاخبار', 'تابع اخبار', 'لمتابعه احدث', 'لمتابعه اخر', 'انضم الي قناتنا',
    'انضموا الي قناتنا', 'حمل تطبيق', 'حمل التطبيق', 'تغيير رمز التحقق', 'رمز التحقق', 'جميع الحقوق محفوظه', 'كل الحقوق محفوظه', 'حقوق النشر محفوظه', 'لن يتم نشر عنوان بريدك',
    'البريد الالكتروني:', 'النشره البريديه', 'اضغط هنا', 'انقر هنا', 'تم النسخ', 'نسخ الرابط', 'leave a comment', 'leave a reply', 'post a comment',
    'add a comment', 'your email address', 'subscribe to', 'sign up for', 'sign up to', 'join our', 'follow us', 'follow @', 'share this', 'share on', 'all rights reserved',
    'copyright ©', '© ', 'click here', 'on a mobile device', 'scroll down', 'download our app', 'download the app', 'video loading', 'watch next', 'get the latest',
    'this article was amended', 'privacy policy', 'terms of use', 'cookie policy', 'we use cookies',
  ],
  whole: [
    'top', 'back to top', 'view gallery', 'watch video', 'share', 'tweet', 'print', 'email', 'comments', 'comment', 'advertisement', 'ad', 'sponsored', 'facebook', 'twitter', 'x', 'whatsapp', 'telegram',
    'instagram', 'youtube', 'linkedin', 'newsletter', 'menu', 'home', 'search', 'loading', 'skip to content', 'copy link', 'اعلان', 'اعلانات', 'التعليقات', 'تعليقات', 'شارك', 'مشاركه',
    'طباعه', 'ارسال', 'الرئيسيه', 'القائمه', 'بحث', 'فيسبوك', 'تويتر', 'واتساب', 'تلغرام', 'تليجرام', 'العوده الي الاعلي', 'الي الاعلي', 'الوسوم', 'كلمات مفتاحيه', 'كلمات دلاليه', 'tags',
  ],
});

const BYLINE = fold({
  start: [
    'كتب:', 'كتب :', 'كتب/', 'كتب -', 'كتب-', 'كتبت:', 'كتبت :', 'كتبت/', 'كتبت -', 'كتبت-', 'بقلم', 'اعداد:', 'اعداد :', '(اعداد', 'تحرير:', 'تحرير :', 'ترجمه:', 'ترجمه :', 'تصوير:', 'متابعه/', 'متابعه /', 'متابعه:', 'متابعات/', 'متابعات:', 'خاص/', 'خاص /',
    'الكاتب:', 'المحرر:', 'صوره:', 'الصوره:', 'مصدر الصوره', 'caption:', 'getty images', 'خاص:', 'خاص -', 'وكالات -', 'وكالات/', 'by', 'written by', 'reported by', 'reporting by', '(reporting by', 'edited by', 'editing by', 'photo:', 'photo by', 'image:', 'photograph:',
  ],
  whole: [
    'وكالات', 'متابعات', 'متابعه', 'خاص', 'رويترز', '(رويترز)', 'ا ف ب', '(ا ف ب)', 'ا.ف.ب', 'ا ش ا', '(ا ش ا)', 'ا.ش.ا', 'د ب ا', 'واع', 'سانا', 'الاناضول', 'فرانس برس', 'reuters', '(reuters)', 'afp', '(afp)', 'ap',
    '(ap)', 'associated press', 'staff writer', 'agencies', 'news desk',
  ],
});

const DATELINE_LABELS = foldAll([
  'تاريخ النشر', 'نشر في', 'نشر بتاريخ', 'نشرت في', 'نشر:', 'اخر تحديث', 'تم التحديث', 'تحديث:', 'التاريخ:', 'published', 'posted on', 'posted:', 'posted at', 'updated', 'last updated',
  'last modified', 'first published', 'date:',
]);

/** Lines that close an article on an aggregator's page: what follows is not the article any more. */
const SOURCE_LINE = foldAll(['المصدر:', 'المصدر :', 'المصدر/', 'مصدر الخبر', 'المصادر:', 'نقلا عن:', 'source:', 'sources:', 'source -', '(انتهي)', 'انتهي/', '#انتهي']);

const PREVIOUS_NEXT = foldAll(['السابق', 'التالي', 'المقال السابق', 'المقال التالي', 'الخبر السابق', 'الخبر التالي', 'previous', 'previous:', 'previous article', 'prev', 'next', 'next article', 'next post', 'previous post']);

export type Cue = 'related' | 'furniture' | 'byline' | 'date' | 'source';

/** Furniture and bylines are short; a longer line is a sentence that happens to begin alike. Words. */
const LONGEST_CUE = 18;
const LONGEST_BYLINE = 12;
/** A place and an outlet alone on a line; more words than these are a headline with a dash in it. */
const LONGEST_DATELINE = 7;
const LONGEST_PLACE = 3;

const startsWithAny = (line: string, phrases: readonly string[]) =>
  phrases.some((phrase) => line.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(/[\p{L}\p{N}]$/u.test(phrase) ? line.slice(phrase.length) : ''));

const matches = (line: string, phrases: CuePhrases) =>
  phrases.whole.includes(line.replace(/[\s:.…»›>←]+$/u, '')) || startsWithAny(line, phrases.start);

const CALENDAR_WORDS = new Set([
  ...[...MONTH_NAMES, ...HIJRI_MONTH_NAMES].flatMap(({ name }) => name.split(' ')),
  ...[...WEEKDAY_NAMES.keys()].flatMap((name) => [name, `ال${name}`]),
  'gmt', 'utc', 'am', 'pm', 'ص', 'م', 'ه', 'هـ', 'صباحا', 'مساء', 'ظهرا', 'بتوقيت', 'غرينتش', 'جرينتش', 'بغداد', 'القاهره', 'دمشق', 'في', 'يوم', 'الساعه', 'و', 'at', 'on', 'the', 'of', 'st', 'nd', 'rd', 'th', 'ast', 'est', 'edt', 'bst', 'cet',
]);

/** True when a line holds nothing but a date and a time of day: digits and calendar words. */
function isDateLine(folded: string): boolean {
  if (!/\p{N}/u.test(folded) || folded.length > 80) return false;
  const words = folded.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return /\p{N}{1,4}\s*[-/.]\s*\p{N}{1,2}\s*[-/.]\s*\p{N}{2,4}/u.test(folded);
  return words.every((word) => CALENDAR_WORDS.has(word) || /^[tz]$/.test(word));
}

/** "الحرة:": an outlet's name and a colon. Only at the top: further down it may be "وأضاف:". */
export function isOutletLabel(line: Line): boolean {
  return line.words <= 3 && /^[\p{L} ]+:$/u.test(line.folded);
}

/** "بغداد/ شفق نيوز", "بغداد اليوم -": a place or an outlet alone on a line, with the mark that sets it off. */
function isOutletLine(line: Line): boolean {
  if (line.words > 6 || line.isBullet) return false;
  if (/^\p{L}[\p{L} ]{1,24}\s*\/\s*\p{L}[\p{L} ]{1,30}$/u.test(line.folded)) return true;
  return line.words <= 4 && /\p{L} ?--?$/u.test(line.folded);
}

/** A place and an agency: "بغداد _أ ش أ", "LONDON (Reuters)". */
const PLACE_AND_AGENCY = /^[\p{L} ،,()]{2,40}[ _\-(]+(?:ا ش ا|ا ف ب|د ب ا|رويترز|وكالات|بي بي سي|سي ان ان|reuters|afp|ap|bbc|cnn)\)?[ :-]*$/u;

/**
 * "السهل – وكالة المثال", "Riverside - Example News": a place, a dash and a name that says it is an outlet's, and nothing else.
 * A headline may hold a dash too: only these words make it a dateline. Folded.
 */
const OUTLET_WORDS = foldAll(['وكالة', 'وكالات', 'صحيفة', 'جريدة', 'قناة', 'تلفزيون', 'راديو', 'إذاعة', 'موقع', 'شبكة', 'مراسلنا', 'مراسلتنا']);
const OUTLET_ENDING = /(?:^| )(?:news(?: agency)?|agency|times|post|tv|radio|network|press)$/u;

function isPlaceAndOutlet(line: Line): boolean {
  const [, place = '', outlet = ''] = /^(\p{L}[\p{L} ،,]{1,30}?) ?[-–—] ?(\p{L}[\p{L} ]{1,40})$/u.exec(line.folded) ?? [];
  return line.words <= LONGEST_DATELINE && !line.isBullet && place.split(' ').length <= LONGEST_PLACE && (startsWithAny(outlet, OUTLET_WORDS) || OUTLET_ENDING.test(outlet) || BYLINE.whole.includes(outlet));
}

/** An address or a handle for readers to write to; the address of a page, alone; the signature of a post set into the page. */
const CONTACT = /^[^ @]+@[^ @]+\.[a-z]{2,}\b|^(?:https?:\/\/|pic\.)[^ ]+$|\(@\w+\) .{4,24}$/u;

/** What a line gives itself away as, or null for a line of text. */
export function findCue(line: Line): Cue | null {
  const { folded, words } = line;
  if (words === 0 || words > LONGEST_CUE) return null;
  if (matches(folded, RELATED)) return 'related';
  if (matches(folded, FURNITURE) || CONTACT.test(folded)) return 'furniture';
  if (words > LONGEST_BYLINE) return null;
  if (startsWithAny(folded, SOURCE_LINE)) return 'source';
  if (startsWithAny(folded, DATELINE_LABELS) && /\p{N}/u.test(folded) && !line.hasFullStop) return 'date';
  if (isDateLine(folded)) return 'date';
  if (matches(folded, BYLINE) && !line.hasFullStop) return 'byline';
  if (words <= 6 && PLACE_AND_AGENCY.test(folded)) return 'byline';
  return isOutletLine(line) || isPlaceAndOutlet(line) ? 'byline' : null;
}

/** A link to the previous or next article: the word, then a title. Only trusted below the article's last paragraph. */
export function isNeighbourLink(line: Line): boolean {
  return !line.hasFullStop && line.words <= 25 && startsWithAny(line.folded, PREVIOUS_NEXT);
}

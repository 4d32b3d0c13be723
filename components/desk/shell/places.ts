import { AlignLeft, BookCheck, Building2, ClipboardCheck, FileText, GitFork, History, House, Inbox, type LucideIcon, Quote, Settings, Tags, Users } from 'lucide-react';

/** The places of the desk, in the order of the side navigation; `shell.places.<id>` names them. */
export const PLACES = [
  { id: 'start', href: '/desk', icon: House, key: 'h' },
  { id: 'inbox', href: '/desk/inbox', icon: Inbox, key: 'n' },
  { id: 'incidents', href: '/desk/incidents', icon: AlignLeft, key: 'i' },
  { id: 'sources', href: '/desk/sources', icon: FileText, key: 's' },
  { id: 'claims', href: '/desk/claims', icon: Quote, key: 'c' },
  { id: 'review', href: '/desk/review', icon: ClipboardCheck, key: 'r' },
  { id: 'record', href: '/desk/record', icon: BookCheck, key: 'p' },
  { id: 'outlets', href: '/desk/outlets', icon: Building2, key: 'o' },
  { id: 'origins', href: '/desk/origins', icon: GitFork, key: 'u' },
  { id: 'entities', href: '/desk/entities', icon: Tags, key: 'e' },
  { id: 'people', href: '/desk/people', icon: Users, key: 'm' },
  { id: 'audit', href: '/desk/audit', icon: History, key: 'a' },
  { id: 'settings', href: '/desk/settings', icon: Settings, key: 't' },
] as const satisfies readonly { id: string; href: string; icon: LucideIcon; key: string }[];

export type PlaceId = (typeof PLACES)[number]['id'];

/** Whether a path (without the language) lies in a place. */
export function isInPlace(path: string, href: string): boolean {
  return href === '/desk' ? path === '/desk' : path === href || path.startsWith(`${href}/`);
}

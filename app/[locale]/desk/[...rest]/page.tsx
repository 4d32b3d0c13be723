import { notFound } from 'next/navigation';

/** Addresses that lead nowhere stay inside the desk's frame. */
export default function UnknownDeskPage(): never {
  notFound();
}

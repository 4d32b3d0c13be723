'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useMoment } from '@/components/desk/shell/use-moment';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';
import type { RoleId } from './roles';

export interface InvitationRow {
  id: string;
  email: string | null;
  role: RoleId;
  state: 'open' | 'used' | 'revoked' | 'expired';
  createdBy: string | null;
  usedBy: string | null;
  /** ISO 8601. */
  expiresAt: string;
}

const TONES: Record<InvitationRow['state'], BadgeTone> = { open: 'accent', used: 'supports', revoked: 'context', expired: 'context' };

/** The links made, and what became of each. */
export function InvitationTable({ invitations, onRevoke }: { invitations: readonly InvitationRow[]; onRevoke: (input: { invitationId: string }, requestKey?: string) => Promise<Result<unknown>> }) {
  const t = useTranslations('people');
  const moment = useMoment();
  const [revoking, setRevoking] = useState<string | null>(null);
  const { send, isPending, problem, clearProblem } = useDeed(onRevoke, () => setRevoking(null));
  return (
    <>
      <Table label={t('invitations')}>
        <TableHead>
          <TableHeading>{t('for')}</TableHeading>
          <TableHeading>{t('role')}</TableHeading>
          <TableHeading>{t('state')}</TableHeading>
          <TableHeading>{t('expires')}</TableHeading>
          <TableHeading>{t('invitedBy')}</TableHeading>
          <TableHeading>
            <span className="sr-only">{t('deeds')}</span>
          </TableHeading>
        </TableHead>
        <TableBody>
          {invitations.map((invitation) => (
            <TableRow key={invitation.id}>
              <TableCell>{invitation.email ? <bdi>{invitation.email}</bdi> : <span className="text-ink-soft">{t('anyone')}</span>}</TableCell>
              <TableCell>{t(`roles.${invitation.role}`)}</TableCell>
              <TableCell>
                <span className="flex flex-wrap items-center gap-1.5">
                  <Badge tone={TONES[invitation.state]}>{t(`invitationStates.${invitation.state}`)}</Badge>
                  {invitation.usedBy ? <bdi>{invitation.usedBy}</bdi> : null}
                </span>
              </TableCell>
              <TableCell className="whitespace-nowrap tabular-nums">{moment(invitation.expiresAt)}</TableCell>
              <TableCell>{invitation.createdBy ? <bdi>{invitation.createdBy}</bdi> : null}</TableCell>
              <TableCell className="text-end">
                {invitation.state === 'open' ? (
                  <Button
                    variant="quiet"
                    size="small"
                    onPress={() => {
                      clearProblem();
                      setRevoking(invitation.id);
                    }}
                  >
                    {t('revoke')}
                  </Button>
                ) : null}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <ConfirmDialog
        title={t('revokeTitle')}
        confirmLabel={t('revoke')}
        isDangerous
        isPending={isPending}
        isOpen={revoking !== null}
        onOpenChange={(isOpen) => !isOpen && setRevoking(null)}
        onConfirm={() => revoking !== null && void send({ invitationId: revoking })}
      >
        <p>{t('revokeMeans')}</p>
        <ProblemNote problem={problem} className="mt-3" />
      </ConfirmDialog>
    </>
  );
}

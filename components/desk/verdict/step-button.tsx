'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { useDeed } from '@/components/ui/use-deed';
import type { Result } from '@/lib/schemas/problem';

interface StepButtonProps {
  label: string;
  variant?: 'plain' | 'primary' | 'quiet';
  isDisabled?: boolean;
  /** Asked before the step, where it is hard to take back. */
  confirm?: { title: string; text: string };
  onStep: (input: null, key?: string) => Promise<Result<unknown>>;
}

/** One step of the workflow as a button, with its refusal beside it. */
export function StepButton({ label, variant = 'plain', isDisabled, confirm, onStep }: StepButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { send, isPending, problem } = useDeed(onStep, () => setIsAsking(false));
  return (
    <div className="flex flex-col items-stretch gap-2">
      <Button variant={variant} isDisabled={isDisabled} isPending={isPending && !confirm} onPress={() => (confirm ? setIsAsking(true) : void send(null))}>
        {label}
      </Button>
      {confirm ? (
        <ConfirmDialog title={confirm.title} confirmLabel={label} isOpen={isAsking} onOpenChange={setIsAsking} isPending={isPending} onConfirm={() => void send(null)}>
          <p>{confirm.text}</p>
          <ProblemNote problem={problem} className="mt-3" />
        </ConfirmDialog>
      ) : (
        <ProblemNote problem={problem} />
      )}
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { Choice } from '@/components/ui/choice';
import { Tabs } from '@/components/ui/tabs';
import type { CaptureDeed } from './capture-deed';
import { TextForm } from './text-form';
import { UploadForm } from './upload-form';

/** The three ways in. */
export function NewSource({ outlets, onCapture }: { outlets: readonly Choice[]; onCapture: CaptureDeed }) {
  const t = useTranslations('sources');
  return (
    <Tabs
      label={t('ways')}
      keepsAll
      tabs={[
        { id: 'paste', label: t('wayPaste'), content: <TextForm isOwn={false} outlets={outlets} onCapture={onCapture} /> },
        { id: 'upload', label: t('wayUpload'), content: <UploadForm outlets={outlets} onCapture={onCapture} /> },
        { id: 'note', label: t('wayNote'), content: <TextForm isOwn outlets={outlets} onCapture={onCapture} /> },
      ]}
    />
  );
}

'use client';

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; label: ReactNode; content: ReactNode }[];
  value?: Id;
  defaultValue?: Id;
  onChange?: (id: Id) => void;
  /** Views out of sight stay as they are, with what was typed in them. */
  keepsAll?: boolean;
}

/** Views of one thing, one at a time. */
export function Tabs<Id extends string>({ label, tabs, value, defaultValue, onChange, keepsAll }: TabsProps<Id>) {
  return (
    <AriaTabs
      selectedKey={value}
      defaultSelectedKey={defaultValue}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key);
        if (chosen) onChange?.(chosen.id);
      }}
      className="flex flex-col gap-3"
    >
      <TabList aria-label={label} className="relative flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="min-h-8 cursor-default border-b-2 border-transparent px-3 py-1 font-medium whitespace-nowrap text-ink-soft hover:text-ink selected:border-accent selected:text-ink"
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} shouldForceMount={keepsAll} className="data-inert:hidden">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

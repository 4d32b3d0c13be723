'use client';

import { Search, X } from 'lucide-react';
import { Button, Group, Input, SearchField as AriaSearchField, type SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components';
import { classNames } from './class-names';
import { FIELD, FieldLabel } from './field';
import { BARE_INPUT, BOX_GROUP, SMALL_ICON } from './styles';

interface SearchFieldProps extends Omit<AriaSearchFieldProps, 'children' | 'className'> {
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string;
  className?: string;
}

/** A field to search by; Escape empties it. */
export function SearchField({ label, isLabelHidden = true, placeholder, className, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className={classNames(FIELD, 'group', className)}>
      <FieldLabel label={label} isHidden={isLabelHidden} />
      <Group className={BOX_GROUP}>
        <Search aria-hidden className={classNames(SMALL_ICON, 'ms-2.5 text-ink-soft')} />
        <Input dir="auto" placeholder={placeholder ?? ' '} className={classNames(BARE_INPUT, 'px-2 [&::-webkit-search-cancel-button]:hidden')} />
        <Button className="me-1 flex size-6 items-center justify-center rounded text-ink-soft group-empty:invisible hover:bg-sunken">
          <X aria-hidden className={SMALL_ICON} />
        </Button>
      </Group>
    </AriaSearchField>
  );
}

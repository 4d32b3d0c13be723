'use client';

import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, type Placement, Popover, Text } from 'react-aria-components';
import type { Choice } from './choice';
import { FLOATING, LIST_ITEM, SMALL_ICON } from './styles';
import { classNames } from './class-names';

export interface MenuChoice<Id extends string = string> extends Choice<Id> {
  icon?: LucideIcon;
  /** Leads there instead of calling onAction; a whole path with the language. */
  href?: string;
  isDangerous?: boolean;
  isDisabled?: boolean;
}

interface MenuProps<Id extends string> {
  /** A Button. */
  trigger: ReactElement;
  choices: readonly MenuChoice<Id>[];
  onAction?: (id: Id) => void;
  placement?: Placement;
}

/** Deeds behind one button. */
export function Menu<Id extends string>({ trigger, choices, onAction, placement = 'bottom end' }: MenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement={placement} offset={4} className={classNames(FLOATING, 'min-w-44')}>
        <AriaMenu
          className="p-1 outline-none"
          disabledKeys={choices.filter((choice) => choice.isDisabled).map((choice) => choice.id)}
          onAction={(key) => {
            const chosen = choices.find((choice) => choice.id === key);
            if (chosen) onAction?.(chosen.id);
          }}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} href={choice.href} textValue={choice.label} className={classNames(LIST_ITEM, choice.isDangerous && 'text-danger')}>
              {choice.icon ? <choice.icon aria-hidden className={SMALL_ICON} /> : null}
              <span className="flex min-w-0 flex-col">
                <Text slot="label">{choice.label}</Text>
                {choice.description ? (
                  <Text slot="description" className="text-sm text-ink-soft">
                    {choice.description}
                  </Text>
                ) : null}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

import type { Component } from 'svelte';
import type { Query } from '#engine';
import type { Messages, PageId } from '#i18n';
import type { Knowledge } from './shop.ts';

/** One question a shop owner asks: its queries, its words, its page. */
export interface Analysis {
  readonly id: PageId;
  readonly queries: Readonly<Record<string, Query>>;
  readonly messages: Messages<object>;
  readonly View: Component;
  /** Without these the page has nothing to say, and the menu shows which file would help. */
  readonly needs?: readonly Knowledge[];
}

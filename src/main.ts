import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { ThemeChoice } from '#frame';
import { Language, locales, preferredLocale } from '#i18n';
import { Route, Session } from '#state';
import { openWorkspace } from '#storage';
import { makeScripting } from './scripting.ts';

const workspace = openWorkspace();
const language = new Language(document.documentElement, preferredLocale(navigator.languages));
const theme = new ThemeChoice(workspace.preferences);
const session = new Session(new Route(), language, workspace);
const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no #app');

const kept = await workspace.preferences.get('locale');
const locale = kept.ok ? locales.find((name) => name === kept.value) : undefined;
if (locale !== undefined) language.setLocale(locale);
await theme.restore();

mount(App, { target, props: { session, theme } });
window.regulars = makeScripting(session, session.start());

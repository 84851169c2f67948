import type { BackupText } from './messages.ts';

export const en: BackupText = {
  title: 'Backup',
  body: 'One file with your data and all that you made here: views, notes, tags, audiences, mappings, decisions. It opens on any computer in Regulars. It is not encrypted, and holds your customers’ names and addresses: keep it where only you can read it.',
  save: 'Save a backup',
  restore: 'Restore a backup',
  saving: 'Writing the backup',
  saved: (name) => `Saved as ${name}`,
  lastSaved: (moment) => `Last saved ${moment}.`,
  neverSaved: 'Not saved yet. If this browser’s storage is cleared, only your export files are left.',
  dialog: 'Restore a backup',
  reading: 'Reading the backup',
  of: (shop, moment, bytes) =>
    `${shop === '' ? 'A shop without a name' : `“${shop}”`}, saved ${moment}, ${bytes}.`,
  holds: ({ views, notes, audiences, decisions, mappings }, { plural, list }) =>
    `With the data of its last import, ${list([
      plural(views, { one: '# saved view', other: '# saved views' }),
      plural(notes, { one: '# note or tag', other: '# notes and tags' }),
      plural(audiences, { one: '# audience', other: '# audiences' }),
      plural(decisions, { one: '# decision', other: '# decisions' }),
      plural(mappings, { one: '# mapping', other: '# mappings' })
    ])}.`,
  noData: 'There was no data in the shop when this was saved: only what you made is restored.',
  replaced:
    'It takes the place of everything here: data, earlier imports, views, notes, audiences and decisions. What is here now cannot be brought back, unless you save a backup of it first.',
  nothingHere: 'Nothing is here yet, so nothing is lost.',
  saveFirst: 'Save a backup of what is here',
  confirm: 'Replace everything',
  restoring: 'Checking and copying the data',
  failed: 'The backup was not restored',
  failure: {
    'not-a-backup': 'This file is no backup of Regulars. Nothing was changed.',
    'newer-backup':
      'This backup was made by a newer version of Regulars. Nothing was changed. Load this page anew to get the newer version, then try again.',
    'damaged-backup':
      'This backup is damaged or incomplete: part of it is not as it was saved. Nothing was changed. Try another copy of the file.',
    cancelled: 'Cancelled. Nothing was changed.',
    busy: 'An import is running, in this tab or another. Nothing was changed. Wait until it has finished.',
    'storage-full':
      'There is no room left for it in this browser. Nothing was changed. Free some space on the disk and try again.',
    'storage-denied':
      'This browser does not let the page keep files, as in a private window. Nothing was changed. Open Regulars in a normal window.',
    'newer-version': 'A newer version of Regulars wrote what is kept here. Load this page anew.',
    'storage-failed': 'The browser could not write what was to be kept. Nothing was changed. Try again.',
    'no-snapshot': 'The data of this shop cannot be read any more, so there is no backup of it.'
  }
};

export {
  type Backup,
  backupExtension,
  type BackupError,
  checkedPieces,
  DamagedBackup,
  isBackup,
  makeBackup,
  type OnShare,
  openBackup
} from './backup.ts';

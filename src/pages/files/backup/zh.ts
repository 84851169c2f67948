import type { BackupText } from './messages.ts';

export const zh: BackupText = {
  title: '备份',
  body: '把数据和您在这里做的一切存成一个文件：视图、备注、标签、人群、对应关系、各项决定。换一台电脑也能在熟客里恢复。文件没有加密，里面有客户的姓名和联系方式，请放在只有您能打开的地方。',
  save: '保存备份',
  restore: '恢复备份',
  saving: '正在写入备份',
  saved: (name) => `已保存为 ${name}`,
  lastSaved: (moment) => `上次备份：${moment}。`,
  neverSaved: '还没有备份过。浏览器的存储一旦被清空，就只剩您手里的导出文件了。',
  dialog: '恢复备份',
  reading: '正在读取备份',
  of: (shop, moment, bytes) => `${shop === '' ? '未命名的店铺' : `“${shop}”`}，${moment}保存，${bytes}。`,
  holds: ({ views, notes, audiences, decisions, mappings }, { integer }) =>
    `包含最近一次导入的数据，以及 ${integer(views)} 个视图、${integer(notes)} 条备注和标签、${integer(audiences)} 个人群、${integer(decisions)} 项决定、${integer(mappings)} 个对应关系。`,
  noData: '保存这份备份时店里还没有数据，只恢复您做过的设置和记录。',
  replaced:
    '恢复后会替换这里的一切：数据、以前的导入、视图、备注、人群和决定。现有内容无法找回，除非先给它存一份备份。',
  nothingHere: '这里还没有数据，不会丢失任何东西。',
  saveFirst: '先备份现有内容',
  confirm: '全部替换',
  restoring: '正在核对并写入数据',
  failed: '没有恢复成功',
  failure: {
    'not-a-backup': '这个文件不是熟客的备份。什么都没有改动。',
    'newer-backup': '这份备份由更新版本的熟客保存。什么都没有改动。请刷新页面更新后再试。',
    'damaged-backup': '这份备份已损坏或不完整，有一部分与保存时不一致。什么都没有改动。请换一份副本再试。',
    cancelled: '已取消，什么都没有改动。',
    busy: '本页或另一个标签页正在导入。什么都没有改动。请等导入完成后再试。',
    'storage-full': '浏览器的存储空间不够。什么都没有改动。请清理磁盘空间后再试。',
    'storage-denied': '浏览器不允许保存文件（例如无痕窗口）。什么都没有改动。请在普通窗口里打开熟客。',
    'newer-version': '这里的内容由更新版本的熟客写入，请刷新页面。',
    'storage-failed': '浏览器没能写入。什么都没有改动。请重试。',
    'no-snapshot': '这家店的数据已经读不出来，无法备份。'
  }
};

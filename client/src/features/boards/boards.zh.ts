/** Words about the boards' administration, in Chinese. */
export const zh = {
  title: '版块',
  make: '新建版块',
  change: '修改版块',
  edit: '修改{name}',
  order: '调整顺序',
  none: '还没有版块',
  noneText: '先建一个，让邻居有地方说话，例如“邻里话题”。',
  threads: '{n} 个帖子',
  staffOnly: '只给社区看',
  description: '说明',
};

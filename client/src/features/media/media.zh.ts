/** Words of adding photos, in Chinese. */
export const zh = {
  photos: '已添加的照片',
  photo: '第 {n} 张照片',
  add: '添加照片（最多 {n} 张）',
  addMore: '还可以加 {n} 张',
  sending: '正在上传',
  developing: '处理中…',
  failed: '没有传上去',
  offline: '网络断了，连上后会接着传',
  remove: '移除第 {n} 张',
  earlier: '把第 {n} 张往前移',
  later: '把第 {n} 张往后移',
  describe: '给第 {n} 张写说明',
  describeTitle: '照片说明',
  alt: '这张照片拍的是什么',
  altHint: '看不见照片的邻居会听到这句话，例如“7号楼西侧不亮的路灯”',
};

/** Words of the first set-up, in Chinese. */
export const zh = {
  title: '初始设置',
  subtitle: '两分钟，建好您的第一个社区。',
  code: '设置码',
  codeHint: '启动程序的窗口里打印了它，证明您是这台机器的主人。',
  places: '社区在哪里',
  level: { city: '城市', district: '区县', street: '街道', community: '社区' },
  example: { city: '例如：江城市', district: '例如：临湖区', street: '例如：柳树街道', community: '例如：春风里社区' },
  codes: '地点代码',
  codesText: '代码只在系统内部用，定下后不再改。不填就用建议的。',
  you: '您的管理员账号',
  submit: '建好社区',
  done: '建好了。先去看看地点和工作时间吧',
  already: '已经设置好了',
  alreadyText: '请用管理员账号登录。',
  error: {
    code: '请填写设置码',
    place: '请填写名称',
    placeCode: '只用小写字母、数字和短横线，最多 24 个',
  },
};

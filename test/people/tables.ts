/** Tables as communities keep them: rosters of invented people as CSV (UTF-8 or the code page of Chinese Excel) and XLSX. */
import Excel from 'exceljs';

export const HEAD = ['序号', '姓名', '联系电话', '工作单位', '职务', '居住社区', '楼栋', '门牌号', '是否报到'];
const FAMILY = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const GIVEN = '安邦诚达恩芳刚海慧佳健静凯兰立敏宁平青荣山涛婷文晓欣雅毅泽志';
const at = (text: string, n: number): string => [...text][n % [...text].length] ?? '';

/** Somebody by number: always the same one. */
export function rosterRow(n: number, community = '', unit = `第${n % 136}单位`): string[] {
  const name = at(FAMILY, n) + at(GIVEN, n * 7) + at(GIVEN, n * 13 + 5);
  const phone = `188${String(10_000_000 + n).slice(-8)}`;
  return [String(n), name, phone, unit, '科员', community, `${(n % 12) + 1}号楼`, `${(n % 6) + 1}01`, ''];
}
export const csvOf = (rows: readonly string[][]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(',')).join('\r\n'));

export async function xlsxOf(rows: readonly string[][]): Promise<Buffer> {
  const book = new Excel.Workbook();
  book.addWorksheet('名单').addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

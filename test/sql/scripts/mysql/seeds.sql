SET NAMES utf8mb4;
INSERT INTO settings (name, value) VALUES
  ('json', '{"a": "b;c", "d": ["it''s", "\\"x\\""], "e": null}'),
  ('html', '<a href="x?a=1&amp;b=2">q</a> <!-- ; -->'),
  ('code', 'for (;;) { /* loop */ } // done
# not a comment
-- not either
DELIMITER //
use nothing;
'),
  ('path', 'C:\\temp\\'),
  ('ünï', '—;“quoted”; 𝄞');
INSERT INTO `odd ``name` SET a = 'x' 'y' "z;" N'n;', b = x'3B', c = b'1', d = _utf8'é;';

import { describe, expect, it } from 'vitest'
import { quoteLiteral, quoteWord } from '../src/facts/quote.ts'

describe('a word for a shell', () => {
  it.each([
    ['src/train.py', 'src/train.py', 'src/train.py'],
    ['my model/train.py', "'my model/train.py'", "'my model/train.py'"],
    ["it's.py", "'it'\\''s.py'", "'it'\\''s.py'"],
    ['$SEED', '$SEED', "'$SEED'"],
    ['a"b`c', "'a\"b`c'", "'a\"b`c'"],
  ])('%s', (word, open, literal) => {
    expect([quoteWord(word), quoteLiteral(word)]).toEqual([open, literal])
  })
})

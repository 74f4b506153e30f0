SELECT 1;

SELECT 2 -- the end has no semicolon
  , 'but; a string'

-- and a comment behind it
# two of them

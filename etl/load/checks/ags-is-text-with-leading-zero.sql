-- Keys are text of 2, 5 or 8 digits and start with a Land from 01 to 16: a key that lost its zero is 1, 4 or 7 long.
with key as (
  select 'land' as "table", land_ags as ags, 2 as digits from land
  union all select 'kreis', kreis_ags, 5 from kreis
  union all select 'gemeinde', gemeinde_ags, 8 from gemeinde
  union all select 'center.gemeinde_ags', gemeinde_ags, 8 from center where gemeinde_ags is not null
  union all select 'center.kreis_ags', kreis_ags, 5 from center where kreis_ags is not null
  union all select 'municipal_program', ags, length(ags) from municipal_program where ags is not null
)
select "table", ags from key
where length(ags) <> digits or digits not in (2, 5, 8) or not regexp_full_match(ags, '(0[1-9]|1[0-6])\d*')

-- The words the sources use for a centre, with how many centres carry each.
select
  term as "term",
  count(*)::integer as "centers"
from center
group by term
order by count(*) desc, term

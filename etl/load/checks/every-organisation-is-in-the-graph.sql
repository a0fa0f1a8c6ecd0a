-- Each organisation is drawn once, by itself or in a group: the graph shows as many as the directory.
with drawn as (
  select coalesce(sum(gathered), 0)::integer as organisations from network_node
  where kind in ('organisation', 'organisation_group')
)
select drawn.organisations as drawn, (select count(*)::integer from stakeholder) as known
from drawn
where drawn.organisations <> (select count(*) from stakeholder)

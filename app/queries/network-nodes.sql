-- Nodes of the drawn graph with their fixed places.
select
  node_id as "nodeId",
  kind as "kind",
  ref_id as "refId",
  label as "label",
  land_ags as "landAgs",
  type as "type",
  gathered as "gathered",
  x as "x",
  y as "y",
  degree as "degree"
from network_node
order by node_id

-- Lines of the drawn graph.
select
  edge_id as "edgeId",
  from_node as "fromNode",
  to_node as "toNode",
  kind as "kind",
  relation_id as "relationId",
  relations as "relations"
from network_edge
order by edge_id

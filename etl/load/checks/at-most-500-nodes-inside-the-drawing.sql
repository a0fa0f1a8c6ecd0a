-- The graph stays legible: at most 500 nodes, each inside the box of 1200 by 900.
select 'nodes' as what, count(*)::text as value from network_node having count(*) > 500
union all
select node_id, x::text || ' ' || y::text from network_node where not (x between 0 and 1200 and y between 0 and 900)

-- Every source of the snapshot: those on centres and programmes, then the publications behind statistics.
-- A record of the network's office that is published nowhere leads to where the atlas explains such records.
select source_id as "sourceId", kind as "kind", publisher as "publisher", title as "title", coalesce(url, '/netzwerk#gepflegt') as "url",
  published as "published", accessed::text as "accessed"
from source
union all
select source_id, 'statistics', publisher, title, url, published, accessed::text
from statistics_source
order by 1

-- Who took part stands in the table of relations too, with the same source: list, graph and counts agree.
select event_id, stakeholder_id from participation p
anti join relation r
  on r.kind = 'takes_part' and r.from_id = p.stakeholder_id and r.to_id = p.event_id and r.source_id = p.source_id

-- Every relation with the names of both ends.
with thing as (
  select 'organisation' as kind, stakeholder_id as id, organisation as label from stakeholder
  union all
  select 'program', program_id, name from program
  union all
  select 'municipal_program', municipal_id, municipality || ': ' || name from municipal_program
  union all
  select 'land', land_ags, name from land
  union all
  select 'event', event_id, title from network_event
  union all
  select 'study', study_id, title from study
)
select
  relation.relation_id as "relationId",
  relation.from_kind as "fromKind",
  relation.from_id as "fromId",
  source_end.label as "fromLabel",
  relation.to_kind as "toKind",
  relation.to_id as "toId",
  target_end.label as "toLabel",
  relation.kind as "kind",
  relation.since as "since",
  relation.until as "until",
  relation.note as "note",
  relation.origin as "origin",
  relation.source_id as "sourceId"
from relation
join thing source_end on source_end.kind = relation.from_kind and source_end.id = relation.from_id
join thing target_end on target_end.kind = relation.to_kind and target_end.id = relation.to_id
order by relation.kind, source_end.label, target_end.label, relation.relation_id

-- Both ends of a relation stand in the table of their kind.
with thing as (
  select 'organisation' as kind, stakeholder_id as id from stakeholder
  union all
  select 'program', program_id from program
  union all
  select 'municipal_program', municipal_id from municipal_program
  union all
  select 'land', land_ags from land
  union all
  select 'event', event_id from network_event
  union all
  select 'study', study_id from study
)
select relation_id, from_kind as kind, from_id as id from relation
anti join thing on thing.kind = relation.from_kind and thing.id = relation.from_id
union all
select relation_id, to_kind, to_id from relation
anti join thing on thing.kind = relation.to_kind and thing.id = relation.to_id

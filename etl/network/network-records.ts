import type { Membership, NetworkEvent, Organisation, Participation, Relation } from "~/domain/network";
import type { Row } from "../sources/fact-source";
import type { ImportCount, ImportIssue } from "../validate/import-issue";

/** What one origin adds to the network: the office's own records, or generated ones. `sources` are rows of table `source`. */
export type NetworkRecords = {
  sources: Row[];
  organisations: Organisation[];
  memberships: Membership[];
  events: NetworkEvent[];
  participation: Participation[];
  relations: Relation[];
  issues: ImportIssue[];
  counts: ImportCount[];
};

export function noRecords(): NetworkRecords {
  return {
    sources: [],
    organisations: [],
    memberships: [],
    events: [],
    participation: [],
    relations: [],
    issues: [],
    counts: [],
  };
}

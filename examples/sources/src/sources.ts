import type { RecordKind, RecordOf, SourceFile } from './records/source-file'

/** All data files of a folder, by file name. */
export type Sources = ReadonlyMap<string, SourceFile>

/** The records of one kind from all files, in the order of files and of records. */
export function recordsOf<Kind extends RecordKind>(sources: Sources, kind: Kind): RecordOf<Kind>[] {
  const files = [...sources.values()].filter((file) => file.kind === kind)
  // The kind decides the type of the records: sourceFileSchema has checked it.
  return files.flatMap((file) => file.records as RecordOf<Kind>[])
}

/** Every record of every kind. */
export function allRecords(sources: Sources): RecordOf<RecordKind>[] {
  return [...sources.values()].flatMap((file): RecordOf<RecordKind>[] => file.records)
}

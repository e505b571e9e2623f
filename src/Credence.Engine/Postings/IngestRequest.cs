using Credence.Postings.Reading;

namespace Credence.Postings;

/// <summary>What to ingest.</summary>
/// <param name="Paths">Files, folders, or live boards such as <c>greenhouse:BOARD</c>.</param>
/// <param name="Store">Folder of the store; made where it is missing.</param>
/// <param name="Map">Which column means what in tables with odd headers; null for the usual names.</param>
/// <param name="Boards">Reads the live boards among the paths; null where there is none among them.</param>
public sealed record IngestRequest(IReadOnlyList<string> Paths, string Store, ColumnMap? Map, LiveBoards? Boards);
